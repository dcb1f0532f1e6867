/** Calls `wake` whenever the chances of sending have become better; ends with `signal`. */
export function onBetterChances(wake: () => void, signal: AbortSignal): void {
  const visible = () => document.visibilityState === 'visible' && wake();
  addEventListener('online', wake, {signal});
  addEventListener('pageshow', wake, {signal});
  document.addEventListener('visibilitychange', visible, {signal});
}

/** Calls `leave` when the page is left, or put to sleep: with whether it `sleeps` and may come back. */
export function onLeaving(leave: (sleeps: boolean) => void, signal: AbortSignal): void {
  addEventListener('pagehide', ({persisted}) => leave(persisted), {signal});
  document.addEventListener('freeze', () => leave(true), {signal});
}
