import {html, nothing, type TemplateResult} from 'lit';
import {noiseWords} from '../../locale/noise.js';
import {wordsFor} from '../../locale/locale.js';
import {answersIn, fitsNoise, oddsOf, type Drawn} from '../../model/noise.js';
import type {Snapshot} from '../../model/snapshot.js';

/**
 * What noise means for the answer that waits, or that left, in plain words: how often it is one's own,
 * what takes its place otherwise, and ε. Nothing before chance has drawn.
 */
export function noiseTold(
  {records, outbox: {held}}: Snapshot,
  language: string,
): TemplateResult | typeof nothing {
  const words = wordsFor(noiseWords, language);
  const kept = records.flatMap((one) =>
    one.kind === 'noise' && fitsNoise(one.value) ? [one.value] : [],
  );
  const waiting = held.flatMap((report) => (report.kind === 'noisy' ? [report] : []));
  const drawn: Drawn | undefined = waiting.at(-1) ?? kept.at(-1);
  if (!drawn) return nothing;
  const {epsilon} = drawn.noise;
  const answers = answersIn(drawn.noise);
  const number = new Intl.NumberFormat(language, {maximumFractionDigits: 2});
  const often = number.format(Math.round(100 * oddsOf(epsilon, answers).truth));
  return html`<p>${words.one} ${words.chance(often, answers - 1)}</p>
    <p>${words.once} ${words.epsilon(number.format(epsilon))}</p>`;
}
