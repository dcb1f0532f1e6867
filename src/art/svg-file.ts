import type {BadgeArt} from './badge-art.js';
import type {ArtShape} from './paths.js';

/**
 * The picture as an SVG file to keep or to bake a credential into. For files only: in a page, draw
 * the shapes themselves. `color` is a colour as CSS writes it.
 */
export function svgFile({viewBox, shapes}: BadgeArt, title: string, color = '#1f3a5f'): string {
  const safe = /^[#\w(),.%\s/-]+$/.test(color) ? color : '#1f3a5f';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="512" height="512" color="${safe}" role="img"><title>${escaped(title)}</title>${shapes.map(shape).join('')}</svg>`;
}

function shape({path, tone, line}: ArtShape): string {
  const paint = line
    ? `fill="none" stroke="currentColor" stroke-width="${line}" stroke-linecap="round"`
    : 'fill="currentColor"';
  return `<path d="${path}" ${paint}${tone === 'soft' ? ' opacity="0.5"' : ''}/>`;
}

const SIGNS: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};

/** Characters that XML has no place for are left out. */
const escaped = (text: string) =>
  text
    // eslint-disable-next-line no-control-regex -- these are what XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu, '')
    .replace(/[&<>]/g, (sign) => SIGNS[sign] ?? '');
