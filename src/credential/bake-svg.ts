import {parsed} from '../model/parsed.js';

const NAMESPACE = 'https://purl.imsglobal.org/ob/v3p0';
const ROOT = /<svg(?=[\s>])(?:[^>"']|"[^"]*"|'[^']*')*>/;
const BAKED = /<openbadges:credential\b[^>]*>([\s\S]*?)<\/openbadges:credential>/;

/**
 * The SVG file with the credential inside, directly after `<svg>`; one that was there is replaced.
 * Undefined when it is no SVG.
 */
export function bakeSvg(svg: string, credential: object): string | undefined {
  const bare = svg.replace(BAKED, '').replace(/\sxmlns:openbadges="[^"]*"/, '');
  const root = ROOT.exec(bare);
  if (!root || root[0].endsWith('/>')) return undefined;
  // `]]>` would end the section; in JSON it can only stand inside a string.
  const json = JSON.stringify(credential).replaceAll(']]>', ']]\\u003e');
  const opened = `${root[0].slice(0, -1)} xmlns:openbadges="${NAMESPACE}">`;
  const baked = `<openbadges:credential><![CDATA[${json}]]></openbadges:credential>`;
  const end = root.index + root[0].length;
  return `${bare.slice(0, root.index)}${opened}${baked}${bare.slice(end)}`;
}

/** The credential in an SVG file, parsed and still to be verified; undefined when there is none. */
export function unbakeSvg(svg: string): unknown {
  const inside = BAKED.exec(svg)?.[1]?.trim();
  return parsed(/^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(inside ?? '')?.[1]);
}
