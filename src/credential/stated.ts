import type {Why} from '../model/badge/evidence.js';

/** One piece of evidence as an issuer is told of it: its kind, then bare numbers and a day. */
export interface StatedNote {
  readonly name: string;
  readonly narrative: string;
}

/** Such a note, read again. Days as `2026-10-12`. */
export type Stated =
  | {
      readonly kind: 'sitting';
      readonly quiz: string;
      readonly held: number;
      readonly of: number;
      readonly day: string;
    }
  | {
      readonly kind: 'judgement';
      readonly answers: number;
      /** Points in 100 between certainty and what holds. */
      readonly apart: number;
      readonly day: string;
    }
  | {readonly kind: 'completed'; readonly quiz: string; readonly day: string}
  | {readonly kind: 'feedbacks'; readonly count: number; readonly day: string}
  | {readonly kind: 'thanks'; readonly actionable: number; readonly of: number}
  | {readonly kind: 'step'; readonly seen: boolean; readonly day: string};

/** Numbers and a day, in one fixed writing: no question, no attempt, no round, no words of anybody. */
export function statedOf(why: Why): StatedNote {
  return {name: why.kind, narrative: narrativeOf(why)};
}

function narrativeOf(why: Why): string {
  switch (why.kind) {
    case 'sitting':
      return `${why.quiz}: ${why.questions.length} of ${why.of}, ${dayOf(why.at)}`;
    case 'judgement':
      return `${why.answers} answers, ${Math.round(Math.abs(why.distance) * 100)} in 100 apart, ${dayOf(why.at)}`;
    case 'completed':
      return `${why.quiz}, ${dayOf(why.at)}`;
    case 'feedbacks':
      return `${why.records.length}, ${dayOf(why.at)}`;
    case 'thanks':
      return `${why.actionable} of ${why.of}`;
    case 'step':
      return `${why.seen ? 'done and seen' : 'done'}, ${dayOf(why.at)}`;
  }
}

const DAY = String.raw`(\d{4}-\d\d-\d\d)`;
const ID = String.raw`([A-Za-z0-9][\w.-]{0,63})`;
const N = String.raw`(\d{1,6})`;

/** How each kind is written, and what its parts are. */
const WRITTEN: Readonly<
  Record<string, readonly [pattern: string, read: (...parts: readonly string[]) => Stated]>
> = {
  sitting: [
    `${ID}: ${N} of ${N}, ${DAY}`,
    (quiz = '', held, of, day = '') => ({
      ...{kind: 'sitting', quiz, held: Number(held), of: Number(of), day},
    }),
  ],
  judgement: [
    `${N} answers, ${N} in 100 apart, ${DAY}`,
    (answers, apart, day = '') => ({
      ...{kind: 'judgement', answers: Number(answers), apart: Number(apart), day},
    }),
  ],
  completed: [`${ID}, ${DAY}`, (quiz = '', day = '') => ({kind: 'completed', quiz, day})],
  feedbacks: [
    `${N}, ${DAY}`,
    (count, day = '') => ({kind: 'feedbacks', count: Number(count), day}),
  ],
  thanks: [
    `${N} of ${N}`,
    (actionable, of) => ({kind: 'thanks', actionable: Number(actionable), of: Number(of)}),
  ],
  step: [
    `(done|done and seen), ${DAY}`,
    (seen, day = '') => ({kind: 'step', seen: seen !== 'done', day}),
  ],
};

/** What a note says; undefined for any other writing than that of `statedOf`. */
export function readStated({name, narrative}: StatedNote): Stated | undefined {
  if (!Object.hasOwn(WRITTEN, name)) return undefined;
  const [pattern, read] = WRITTEN[name] ?? [];
  const found = new RegExp(`^${pattern}$`).exec(narrative);
  return found ? read?.(...found.slice(1)) : undefined;
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
