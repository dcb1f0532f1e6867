import {DeclicError} from '../errors.js';
import type {Attempt} from '../model/attempt.js';
import {wordsFor} from '../locale/locale.js';
import {noiseRefusedWords} from '../locale/noise-refused.js';
import {fitsNoise} from '../model/noise.js';
import type {Quiz} from '../model/quiz.js';
import type {NoiseDrawn, NoiseRecord} from '../model/record.js';
import {drawn, mayDraw, noisyReportOf} from '../privacy/noise.js';
import type {NoisyReport} from '../schemas/report.js';
import {warnOnce} from '../warn.js';
import type {Make, MakingNeeds} from './making.js';
import type {JournalOptions} from './options.js';

/** ε below which too little could be read, and above which too little is protected. */
const LEAST = 1;
const MOST = 2;
/** Learners below whom the noise would drown what they say. */
const FEWEST = 500;

const told = new WeakSet<JournalOptions>();
/**
 * ε, where a page asks for noise in a way that protects its learners and still tells something;
 * none, and trouble told once, where it does not: then nothing leaves at all.
 */
function epsilonOf({options, trouble}: MakingNeeds): number | undefined {
  const epsilon = numberIn(options.noise);
  const expected = numberIn(options.expected);
  const words = wordsFor(noiseRefusedWords, document.documentElement.lang || navigator.language);
  const remedy = remedyFor(epsilon, expected, options, words);
  if (!remedy) return epsilon;
  if (told.has(options)) return undefined;
  told.add(options);
  const {noise, expected: learners} = options;
  const message = `<declic-journal noise="${noise}" expected="${learners ?? ''}">: ${remedy} ${words.until}`;
  warnOnce('noise-refused', message);
  trouble(new DeclicError('noise-refused', message));
  return undefined;
}

function remedyFor(
  epsilon: number,
  expected: number,
  {detail = 'items'}: JournalOptions,
  words: (typeof noiseRefusedWords)['en'],
) {
  if (!(epsilon >= LEAST && epsilon <= MOST)) return words.epsilon(LEAST, MOST);
  if (!(expected >= FEWEST && Number.isInteger(expected))) return words.expected(FEWEST);
  return detail === 'items' ? '' : words.detail(detail);
}

/** The number that an attribute holds; none where it is empty. */
const numberIn = (written: number | string | null = '') =>
  String(written).trim() ? Number(written ?? NaN) : NaN;

/** How reports are made where a page asks for noise; none are, and trouble is told, where it asks amiss. */
export function noisyMake(needs: MakingNeeds): Make {
  const epsilon = epsilonOf(needs);
  if (epsilon === undefined) return () => [];
  return (attempt, quiz) => noisyReports(attempt, quiz, needs, epsilon);
}

/** One answer, with chance mixed in. What chance has made of it is kept along with what may leave. */
function noisyReports(
  attempt: Attempt,
  quiz: Quiz,
  {keeper, ports}: MakingNeeds,
  epsilon: number,
): readonly NoisyReport[] {
  const {attempts, records} = keeper.kept;
  if (!mayDraw(attempt, quiz, attempts)) return [];
  const before = records.flatMap((one) =>
    one.kind === 'noise' && one.value.quiz === quiz.id && fitsNoise(one.value) ? [one.value] : [],
  );
  const value = drawn(attempt, quiz, before, {epsilon, random: ports.random});
  if (!value) return [];
  void keeper.put(recordOf(value, ports.now())); // shows at once; a failure is the keeper's to tell
  return keeper.kept.records.flatMap((one) =>
    one.kind === 'noise' && one.id === idOf(value)
      ? [noisyReportOf(one.value, attempt, ports.newId())]
      : [],
  );
}

const idOf = ({quiz, version}: NoiseDrawn) => `noise/${quiz}/${version}`;
const recordOf = (value: NoiseDrawn, changedAt: number): NoiseRecord => ({
  kind: 'noise',
  id: idOf(value),
  changedAt,
  value,
});
