import {at, circle, petal, polygon, ring, round, type ArtShape} from './paths.js';

/** Draws a badge's inside; `pick(i, among)` is the i-th choice of its seed, from 0. */
export type Family = (pick: (i: number, among: number) => number) => readonly ArtShape[];

const each = (times: number, draw: (i: number) => string) =>
  Array.from({length: times}, (_, i) => draw(i)).join('');

/** A sun: wedges around a disc. */
const rays: Family = (pick) => {
  const times = 6 + pick(0, 4);
  const wide = 360 / times / (pick(1, 2) ? 2 : 2.6);
  const from = pick(2, 2) ? 15 : 12.5;
  const wedge = (i: number) => {
    const turn = (i * 360) / times;
    return `M${at(from, turn - wide / 2)}L${at(24, turn - wide / 2)}L${at(24, turn + wide / 2)}L${at(from, turn + wide / 2)}z`;
  };
  return [
    {path: each(times, wedge), tone: 'soft'},
    {path: circle(32, 32, from - 4), tone: 'ink'},
  ];
};

/** A flower: petals around a heart. */
const petals: Family = (pick) => {
  const times = 4 + pick(0, 4);
  const fat = [11, 9, 8, 7][times - 4] ?? 7;
  const turned = pick(1, 2) ? 180 / times : 0;
  return [
    {path: each(times, (i) => petal(24, fat, turned + (i * 360) / times)), tone: 'soft'},
    pick(2, 2)
      ? {path: circle(32, 32, 6), tone: 'ink'}
      : {path: circle(32, 32, 6), tone: 'ink', line: 4},
  ];
};

/** A cut stone: one polygon in another. */
const facets: Family = (pick) => {
  const corners = 3 + pick(0, 4);
  const turned = pick(1, 2) ? 180 / corners : 0;
  const inner = 9 + pick(2, 3);
  return [
    {path: polygon(24, corners, turned), tone: 'soft'},
    {path: polygon(inner, corners, turned + (pick(3, 2) ? 180 / corners : 0)), tone: 'ink'},
  ];
};

/** Paths around a centre, with bodies on them. */
const orbits: Family = (pick) => {
  const bodies = 2 + pick(0, 4);
  const turned = pick(1, 12) * 30;
  return [
    {path: circle(32, 32, 19), tone: 'soft', line: 4},
    {path: each(bodies, (i) => ring(19, turned + (i * 360) / bodies, 5)), tone: 'ink'},
    {path: circle(32, 32, 5 + pick(2, 3) * 1.5), tone: 'ink'},
  ];
};

/** Waves: a landscape of layers. */
const waves: Family = (pick) => {
  const top = 22 + pick(0, 3) * 3;
  const swing = 5 + pick(1, 3) * 2;
  const flip = pick(2, 2) ? 1 : -1;
  const wave = (y: number) => `M10 ${y}q11 ${round(-swing * flip)} 22 0t22 0`;
  const high = pick(3, 2);
  return [
    {path: wave(top + 22), tone: 'soft', line: 5},
    {path: wave(top + 11), tone: 'ink', line: 5},
    high
      ? {path: wave(top), tone: 'soft', line: 5}
      : {path: circle(pick(4, 2) ? 42 : 22, top - 3, 5.5), tone: 'ink'},
  ];
};

/** A mosaic: a square of tiles, the same on both sides. */
const tiles: Family = (pick) => {
  const size = 9;
  const cell = (column: number, row: number) =>
    `M${18.5 + column * size} ${18.5 + row * size}h${size - 1}v${size - 1}h${1 - size}z`;
  const kinds = Array.from({length: 6}, (_, i) => [0, 0, 1, 1, 2][pick(i, 5)] ?? 0);
  // The middle is always there, so that no mosaic is empty.
  const kindAt = (column: number, row: number) =>
    column === 1 && row === 1 ? 0 : (kinds[row * 2 + (column === 1 ? 1 : 0)] ?? 2);
  const of = (kind: number) =>
    each(9, (i) =>
      kindAt(i % 3, Math.floor(i / 3)) === kind ? cell(i % 3, Math.floor(i / 3)) : '',
    );
  const shapes: readonly ArtShape[] = [
    {path: of(1), tone: 'soft'},
    {path: of(0), tone: 'ink'},
  ];
  return shapes.filter(({path}) => path);
};

/** All families by name. */
export const FAMILIES = {rays, petals, facets, orbits, waves, tiles} as const;
