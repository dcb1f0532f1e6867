/** Calls `wake` whenever the chances of sending have become better; ends with `signal`. */
export function onBetterChances(wake: () => void, signal: AbortSignal): void {
  const visible = () => document.visibilityState === 'visible' && wake();
  addEventListener('online', wake, {signal});
  addEventListener('pageshow', wake, {signal});
  document.addEventListener('visibilitychange', visible, {signal});
}
