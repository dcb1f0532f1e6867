/** What a spreadsheet takes for the beginning of a formula, in half and full width. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A table as CSV (RFC 4180): every cell quoted, and one that a spreadsheet would run as a formula
 * begins with an apostrophe instead. It starts with a byte order mark, without which some
 * spreadsheets misread accents. `separator` is what the reader's spreadsheet expects.
 */
export function csvFile(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const lines = rows.map((row) => `${row.map(cell).join(separator)}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

const cell = (text: string) =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** The separator of spreadsheets that speak `language`: a semicolon where the comma is decimal. */
export const separatorOf = (language: string): ',' | ';' =>
  new Intl.NumberFormat(language).format(0.5).includes(',') ? ';' : ',';
