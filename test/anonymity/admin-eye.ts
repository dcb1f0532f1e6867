import type {ItemStatistics} from '../../demo/endpoint/statistics/item.js';
import type {Statistics} from '../../demo/endpoint/statistics.js';
import type {Report} from '../../src/schemas/report.js';
import {hashOf} from '../../src/model/hash.js';
import type {Quiz} from '../../src/model/quiz.js';
import type {Running} from '../endpoint/running.js';
import {answersOf} from './joining.js';
import type {Arrival} from './wire.js';
import type {Sitting} from './world.js';

/** What an admin sees change between two looks, at one question. */
interface Change {
  /** People who pressed "send" last, as many as voices came: by the page's log. */
  readonly candidates: ReadonlySet<number>;
  /** Whose the voices are: what the admin would like to know. */
  readonly authors: readonly number[];
  readonly question: string;
  /** How many more gave each answer; empty where the admin is not told yet. */
  readonly more: ReadonlyMap<string, number>;
  readonly before: ItemStatistics | undefined;
  readonly after: ItemStatistics;
}

/** Sends everything and closes, an admin looking after every fifth report; what they saw change. */
export async function watched(
  running: Running,
  quiz: Quiz,
  arrivals: readonly Arrival<Report>[],
  sittings: readonly Sitting[],
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  const waiting = new Map<string, number[]>();
  const known = new Map<string, ItemStatistics>();
  const look = async (at: number) => {
    const reply = await running.admin(`/quizzes/${quiz.id}/${hashOf(quiz)}`);
    const {statistics} = (await reply.json()) as {statistics: Statistics};
    for (const after of statistics.items) {
      const before = known.get(after.question);
      const came = after.n - (before?.n ?? 0);
      if (!came) continue;
      known.set(after.question, after);
      const authors = (waiting.get(after.question) ?? []).splice(0, came);
      const pressed = sittings.filter((one) => one.at <= at).slice(-came);
      const candidates = new Set(pressed.map(({person}) => person.name));
      const {question} = after;
      changes.push({candidates, authors, question, more: moreIn(before, after), before, after});
    }
  };
  for (const [place, {body, whose, at}] of arrivals.entries()) {
    const {status} = await running.post(body);
    if (status !== 202) throw new Error(`refused: ${String(status)}`);
    if (body.kind === 'item')
      waiting.set(body.question, [...(waiting.get(body.question) ?? []), whose]);
    if (place % 5 === 4) await look(at);
  }
  await running.admin(`/quizzes/${quiz.id}/${hashOf(quiz)}/close`, {method: 'POST'});
  await look(Infinity);
  return changes;
}

function moreIn(before: ItemStatistics | undefined, after: ItemStatistics): Change['more'] {
  if (!('value' in after.options)) return new Map();
  const had = before && 'value' in before.options ? before.options.value : [];
  if (before && !had.length) return new Map(); // the first table counts those of several batches
  const times = new Map(had.map(({response, n}) => [response.join(' '), n]));
  return new Map(
    after.options.value
      .map(
        ({response, n}) => [response.join(' '), n - (times.get(response.join(' ')) ?? 0)] as const,
      )
      .filter(([, n]) => n > 0),
  );
}

/** Share of voices whose author the admin names: one of those who pressed "send" last, by lot. */
export function authorsNamed(changes: readonly Change[]): number {
  const voices = changes.flatMap(({authors, candidates}) =>
    authors.map((author) => (candidates.has(author) ? 1 / candidates.size : 0)),
  );
  return voices.reduce((sum, hit) => sum + hit, 0) / voices.length;
}

/** Share of answers told by what changed: everybody who may be in it is taken to have given the most frequent. */
export function answersTold(
  changes: readonly Change[],
  sittings: readonly Sitting[],
): {readonly told: number; readonly frequent: number; readonly alike: number} {
  const answers = new Map(sittings.map((one) => [one.person.name, answersOf(one)]));
  const frequent = (question: string) =>
    most(counts(sittings.map((one) => answersOf(one)[question] ?? '')));
  const seen = changes.filter(({more}) => more.size);
  let [tried, told, plain] = [0, 0, 0];
  for (const {candidates, question, more} of seen) {
    for (const name of candidates) {
      tried += 1;
      told += Number(answers.get(name)?.[question] === most(more));
      plain += Number(answers.get(name)?.[question] === frequent(question));
    }
  }
  const alike = seen.filter(({more}) => more.size === 1).length / seen.length;
  return {told: told / tried, frequent: plain / tried, alike};
}

function counts(words: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

const most = (times: ReadonlyMap<string, number>) =>
  [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
