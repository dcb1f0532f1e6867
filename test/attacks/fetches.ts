import {siteFile} from '../harness/static-site.js';

/** What a style says to have the thing at `path` fetched. */
export type Fetches = (path: string) => string;

/** What it may say where a paint is meant: a part of another file, and a colour in case there is none. */
export const PAINTS: readonly Fetches[] = [
  (path) => `url(${path}#x)`,
  (path) => `url(${path}#x) red`,
  (path) => `red url(${path}) 0 0 / 4px`,
];

/** What it may say where a colour, a paint or a length is meant. */
export const FETCHES: readonly Fetches[] = [
  (path) => `url(${path})`,
  (path) => `image-set(url(${path}) 1x)`,
  ...PAINTS,
];

const KNOWN = ['--declic-accent', '--declic-badge-size', '--declic-surface', '--_line', '--_tint'];

/**
 * A style that gives every custom property, those that are nobody's business but ours among them, to the page and
 * to each element in it, and that has something under `path` fetched wherever one is not used as what it is.
 */
export async function leaking(fetches: Fetches, path: string): Promise<string> {
  const code = (await siteFile('/dist/declic.js')).body.toString();
  const names = [...new Set(code.match(/--(?:declic-|_)[a-z-]+/g))];
  const unread = KNOWN.filter((name) => !names.includes(name));
  if (unread.length) throw new Error(`cannot read the names, blind: ${unread.join()}`);
  const given = names.map((name) => `${name}: ${fetches(`${path}${name}`)};`);
  return `html, declic-journal, declic-journal > * { ${given.join(' ')} }`;
}
