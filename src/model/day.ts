/** A day in words. */
export const dayIn = (language: string, at: number | Date) =>
  new Intl.DateTimeFormat(language, {dateStyle: 'long'}).format(at);

/** `YYYY-MM-DD`, where the person is, of an instant in ms since 1970. */
export function dayOf(at: number): string {
  const offset = new Date(at).getTimezoneOffset() * 60_000;
  return new Date(at - offset).toISOString().slice(0, 10);
}

/** Nine in the morning of `YYYY-MM-DD`, where the person is; an invalid date where it is none. */
export const morningOf = (day: string) => new Date(`${day}T09:00`);
