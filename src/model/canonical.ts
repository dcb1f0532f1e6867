/**
 * Canonical JSON: keys sorted by code unit, no white space, numbers and strings as `JSON.stringify`
 * writes them (RFC 8785, for the values JSON.parse can give).
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([key, field]) => field !== undefined && key !== '$schema')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join()}}`;
}
