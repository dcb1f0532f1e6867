const told = new Set<string>();

/** Advice to the page's author about suspicious markup, in the console, once per code and page. */
export function warnOnce(code: string, text: string): void {
  if (told.has(code)) return;
  told.add(code);
  // eslint-disable-next-line no-console -- the one door for markup advice
  console.warn(`[declic] ${text}`);
}
