// @ts-check
import {make} from './dom.js';
import {shareBar, shown, table} from './figures.js';
import {responseText} from './question.js';
import {count, oneDecimal, said, wholePoints, words} from './words.js';

/** @typedef {import('./types.js').NoisyShare} NoisyShare */
/** @typedef {import('./types.js').NoisyStatistics} NoisyStatistics */
/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./types.js').Version} Version */

/**
 * What is known of answers that chance was mixed into, apart from all others: per question, each share
 * with its standard error in words.
 * @param {Version} version
 */
export function noisySection({statistics, content}) {
  const w = words();
  const asked = content?.questions ?? [];
  const place = (/** @type {NoisyStatistics} */ {question}) => {
    const at = asked.findIndex(({id}) => id === question);
    return at < 0 ? asked.length : at;
  };
  const streams = [...statistics.noisy].sort((a, b) => place(a) - place(b));
  return make(
    'section',
    {class: 'noise', 'aria-labelledby': 'noise'},
    make('h2', {id: 'noise'}, w.noise),
    make('p', {class: 'why'}, w.noiseWhy),
    make('p', {class: 'why'}, w.noiseMargin, ' ', w.noiseFew),
    make(
      'ol',
      {class: 'questions'},
      streams.map((stream, index) =>
        noisyCard(
          stream,
          content ? place(stream) : index,
          asked.find(({id}) => id === stream.question),
        ),
      ),
    ),
  );
}

/**
 * @param {NoisyStatistics} stream
 * @param {number} index
 * @param {Question | undefined} question
 */
function noisyCard({question: id, epsilon, n, shares}, index, question) {
  const w = words();
  const voices = w.noiseVoices(n, count(n), oneDecimal(epsilon));
  return make(
    'li',
    {class: 'question'},
    make(
      'div',
      {class: 'asked'},
      make('p', {class: 'number'}, w.question(index + 1), ' · ', voices),
      make('h3', {}, question ? said(question.prompt) : id),
    ),
    shown(shares, (rows) => sharesTable(rows, question)),
  );
}

/**
 * @param {readonly NoisyShare[]} rows
 * @param {Question | undefined} question
 */
function sharesTable(rows, question) {
  const w = words();
  return table(
    w.noiseShare,
    [w.option, w.noiseShare],
    rows.map(({response, share, se, low, high}) => {
      const key = isKey(response, question);
      const name = make(
        'span',
        {},
        nameOf(response, question),
        key && question?.type === 'choice' ? make('span', {class: 'tag key'}, w.key) : null,
      );
      // What is below nothing or above everybody is chance: it is said as far as it can be true.
      const possible = Math.min(1, Math.max(0, share));
      const bar = shareBar(possible, {between: [low, high], tone: key ? 'key' : 'plain'});
      const error = make('small', {class: 'soft'}, w.noiseError(wholePoints(se)));
      return [name, make('div', {}, bar, error)];
    }),
  );
}

/**
 * @param {readonly string[]} response
 * @param {Question | undefined} question
 */
function isKey([id], question) {
  if (question?.type !== 'choice') return id === 'reached' && question !== undefined;
  return question.options.some((option) => option.id === id && option.correct === true);
}

/**
 * @param {readonly string[]} response
 * @param {Question | undefined} question
 */
function nameOf(response, question) {
  const w = words();
  const [id] = response;
  if (id === undefined) return w.noiseNone;
  if (question?.type === 'scale') return w.noiseLevel(id);
  if (!question || question.type === 'choice') return responseText(response, question);
  return w.noiseCodes[/** @type {keyof typeof w.noiseCodes} */ (id)] ?? id;
}
