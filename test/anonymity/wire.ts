import {Queue} from '../../src/journal/queue.js';
import {ports} from '../../src/ports.js';
import {reportsOf} from '../../src/privacy/anonymize.js';
import type {Quiz} from '../../src/model/quiz.js';
import type {Report} from '../../src/schemas/report.js';
import type {Chance} from './chance.js';
import type {Sitting} from './world.js';

/** One request as it arrives, and what no attacker may know: whose it is. */
export interface Arrival<Body> {
  readonly at: number;
  readonly body: Body;
  readonly whose: number;
}

/** What a design sends that thought of anonymity as leaving out the name. */
export interface Naive {
  readonly client: string;
  readonly sentAt: number;
  readonly answers: Readonly<Record<string, string>>;
}

/** A device takes a twentieth to a quarter of a second to reach the endpoint. */
const travel = (chance: Chance) => 50 + 200 * chance.next();
const byTime = (a: {readonly at: number}, b: {readonly at: number}) => a.at - b.at;

/** What the devices of these people send, made by the library's own code, as it arrives. */
export function sentBy(
  sittings: readonly Sitting[],
  quiz: Quiz,
  chance: Chance,
): readonly Arrival<Report>[] {
  return sittings
    .flatMap(({person, attempt, at}) => {
      const reports = reportsOf(attempt, quiz, {detail: 'items', history: [], newId: chance.id});
      const told = (): never => {
        throw new Error('no room in an empty queue');
      };
      const queue = new Queue(
        {} as ConstructorParameters<typeof Queue>[0],
        {...ports, now: () => at, random: chance.next},
        {full: told, trouble: told},
      );
      const waiting = queue.join(reports, [], {endpoint: 'https://lms.example', held: false});
      return waiting.map(({report, nextAt}) => ({
        at: nextAt + travel(chance),
        body: report as Report,
        whose: person.name,
      }));
    })
    .sort(byTime);
}

/** What the naive design sends for the same sittings: one message each, at once. */
export function sentNaively(
  sittings: readonly Sitting[],
  chance: Chance,
): readonly Arrival<Naive>[] {
  return sittings
    .map(({person, attempt, at}) => ({
      at: at + travel(chance),
      whose: person.name,
      body: {client: `c${String(person.name)}`, sentAt: at, answers: saidIn(attempt.answers)},
    }))
    .sort(byTime);
}

/** The chosen option of each question. */
export function saidIn(answers: Sitting['attempt']['answers']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(answers).map(([question, {response}]) => [question, response[0] ?? '']),
  );
}
