import {randomBytes} from 'node:crypto';
import {streamsIn} from '../../demo/endpoint/streams.js';
import type {ItemVoices} from '../../demo/endpoint/statistics/item.js';
import {itemCounters, type ItemSaid} from '../../demo/endpoint/voice.js';
import {restBand} from '../../src/privacy/coarsen.js';
import type {NoisyReport, Report} from '../../src/schemas/report.js';

export const VERSION = 'a'.repeat(64);
export const newId = () => randomBytes(16).toString('hex');

const about = (quiz: string) => ({
  declic: 'report/1' as const,
  id: newId(),
  quiz,
  version: VERSION,
  language: 'fr',
  week: '2026-W48',
});

/** A total, which is the plainest report. */
export function total(quiz: string, reached = 3, of = 5): Report {
  return {...about(quiz), kind: 'total', reached, of};
}

/** An answer to question `question`, by default a reached one. */
export function item(
  quiz: string,
  question: string,
  {
    response = ['a'],
    reached = true,
    rest,
  }: {response?: string[]; reached?: boolean; rest?: number} = {},
): Report {
  const told = {...about(quiz), kind: 'item' as const, question, response, reached};
  return rest === undefined ? told : {...told, rest};
}

/** A learner's pair of totals. */
export function pair(quiz: string, pre: number, post: number, of = 10): Report {
  return {...about(quiz), kind: 'pair', pre, post, of, delay: 'week'};
}

/** What chance made of one answer. */
export function noisy(
  quiz: string,
  response: readonly string[] = ['a'],
  {question = 'q1', epsilon = 1, options = ['a', 'b', 'c']} = {},
): NoisyReport {
  const noise = {epsilon, options};
  return {...about(quiz), kind: 'noisy', question, response: [...response], noise};
}

/** What the devices of these learners send: one report per answer and one per total. */
export function reportsOfRows(quiz: string, rows: readonly (readonly boolean[])[]): Report[] {
  return rows.flatMap((row) => {
    const reached = row.filter(Boolean).length;
    return [
      ...row.map((is, index) =>
        item(quiz, `q${String(index + 1)}`, {
          response: [is ? 'key' : 'other'],
          reached: is,
          rest: restBand(reached - Number(is), row.length - 1),
        }),
      ),
      total(quiz, reached, row.length),
    ];
  });
}

/** What `count` learners said to one question. */
export type Said = ItemSaid & {readonly count: number};

/** What was said to one question, as the endpoint counts it. */
export function voicesOf(said: readonly Said[]): ItemVoices {
  const released = said.flatMap(({count, ...one}) =>
    itemCounters(one).map((counter) => ({
      ...{...counter, kind: 'item', part: 'q', count},
      sum: counter.sum * count,
      squares: counter.squares * count,
    })),
  );
  const voices = streamsIn(released).items.get('q');
  if (!voices) throw new Error('nothing was said');
  return voices;
}
