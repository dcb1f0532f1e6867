// The invitation stands in the address, after the hash: it never reaches the server with the page.
// #dt1.… is a sealed round, anything else the ticket of a round with an endpoint.
const feedback = document.getElementById('peer');
const ticket = location.hash.slice(1);

if (ticket.startsWith('dt1.')) feedback.sealed = ticket;
else if (ticket) feedback.ticket = ticket;
