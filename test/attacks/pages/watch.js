// First on a page under attack: notes what the browser reports, and every script that should not run.
window.reports = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.reports.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
});
