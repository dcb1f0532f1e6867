import {chanceOf} from './chance.js';

/** Words that stand nowhere else, planted where something about a learner may be. */
export const CANARIES: readonly string[] = Array.from({length: 440}, (_, i) => {
  const chance = chanceOf(`word ${String(i)}`);
  return `zq${String(i)}x${chance.id().slice(0, 10)}`;
});

/** Numbers that stand nowhere else, for fields that take a number. */
export const NUMBERS: readonly string[] = Array.from({length: 60}, (_, i) => {
  const chance = chanceOf(`number ${String(i)}`);
  return String(1e11 + Math.floor(chance.next() * 9e11));
});

/** All five hundred. */
export const ALL: readonly string[] = [...CANARIES, ...NUMBERS];

/**
 * What a canary looks like raw, in hexadecimal, percent-encoded byte by byte, and inside a longer base64
 * text at each of its three alignments (both alphabets).
 */
export function disguises(canary: string): readonly string[] {
  const bytes = Buffer.from(canary);
  const hex = bytes.toString('hex');
  const aligned = [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // The characters that neither the bytes before nor those after take part in.
    const inside = text.slice(before ? 4 : 0, Math.floor(((before + bytes.length) * 8) / 6));
    return [inside, inside.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const percent = hex.replace(/../g, (byte) => `%${byte}`);
  return [canary, canary.toLowerCase(), hex, percent, [...canary].reverse().join(''), ...aligned];
}

/** The canaries that are found in a text, in whatever disguise; letters of hexadecimal in either case. */
export function foundIn(text: string, canaries: readonly string[] = ALL): readonly string[] {
  const lower = text.toLowerCase();
  return canaries.filter((canary) =>
    disguises(canary).some((one) => text.includes(one) || lower.includes(one)),
  );
}
