import {sha256} from '../model/sha256.js';
import {FAMILIES, type Family} from './families.js';
import type {ArtShape} from './paths.js';

export type {ArtShape};

/** A badge's picture as data, for an `<svg viewBox>` of `path`s; the page's colours paint it. */
export interface BadgeArt {
  readonly viewBox: '0 0 64 64';
  readonly family: keyof typeof FAMILIES;
  /** Back to front. */
  readonly shapes: readonly ArtShape[];
}

/** The names of the families, in their order. */
export const FAMILY_NAMES = Object.keys(FAMILIES) as readonly (keyof typeof FAMILIES)[];

/**
 * The picture of a badge: always the same for one id (best with the file's name before it, such as
 * `team/sources-shown`), and among some hundred others, so that neighbours seldom look alike.
 */
export function badgeArt(id: string): BadgeArt {
  const seed = sha256(id);
  const pick = (i: number, among: number) => parseInt(seed.slice(2 * i, 2 * i + 6), 16) % among;
  const family = FAMILY_NAMES[pick(0, FAMILY_NAMES.length)] ?? 'rays';
  const draw: Family = FAMILIES[family];
  return {
    viewBox: '0 0 64 64',
    family,
    shapes: [RIM, ...draw((i, among) => pick(4 + i * 3, among))],
  };
}

/** What every badge has, so that a row of them is a row of badges. */
const RIM: ArtShape = {
  path: 'M32 2.5a29.5 29.5 0 1 1 0 59a29.5 29.5 0 1 1 0-59z',
  tone: 'ink',
  line: 3,
};
