import type {Report} from '../../src/schemas/report.js';
import type {Arrival} from './wire.js';
import type {Sitting} from './world.js';

/*
 * Somebody who keeps the page's log (who pressed "send", when) and the endpoint's (what came, when).
 * They know the product, so they know that a delay is drawn; each guess is the best they can make.
 */

/** Share of messages given to their author, who is taken to be the last one who had pressed "send". */
export function authorsFound(
  arrivals: readonly Arrival<unknown>[],
  sittings: readonly Sitting[],
): number {
  const found = arrivals.filter(({at, whose}) => {
    const before = sittings.filter((one) => one.at <= at);
    return before.at(-1)?.person.name === whose;
  });
  return found.length / arrivals.length;
}

/** Share of answers whose nearest neighbour in time, to another question, is of the same person. */
export function neighboursAreOne(arrivals: readonly Arrival<Report>[]): number {
  const items = arrivals.filter(({body}) => body.kind === 'item');
  const questionOf = ({body}: Arrival<Report>) => (body.kind === 'item' ? body.question : '');
  const right = items.filter((one) => {
    const others = items.filter((other) => questionOf(other) !== questionOf(one));
    const gap = ({at}: Arrival<Report>) => Math.abs(at - one.at);
    const nearest = others.reduce((best, other) => (gap(other) < gap(best) ? other : best));
    return nearest.whose === one.whose;
  });
  return right.length / items.length;
}

/**
 * How far the order of arrival within each sitting follows the order of the questions: the mean of
 * Spearman's ρ over people; 1 when they come as they were answered, about 0 when chance mixed them.
 */
export function orderKept(arrivals: readonly Arrival<Report>[], people: number): number {
  const rhos = Array.from({length: people}, (_, name) => {
    const places = arrivals.flatMap(({body, whose}) =>
      whose === name && body.kind === 'item' ? [Number(body.question.slice(1))] : [],
    );
    const n = places.length;
    const squares = places.reduce((sum, question, place) => sum + (question - place) ** 2, 0);
    return 1 - (6 * squares) / (n * (n * n - 1));
  });
  return rhos.reduce((sum, rho) => sum + rho, 0) / people;
}

/**
 * Values, of any field, that several reports of one person share and no report of anybody else has: each
 * would put those reports together, whatever their order and time.
 */
export function marksOfOne(arrivals: readonly Arrival<Report>[]): readonly string[] {
  const owners = new Map<string, number[]>();
  for (const {body, whose} of arrivals) {
    for (const [field, value] of Object.entries(body)) {
      const mark = `${field} ${JSON.stringify(value)}`;
      owners.set(mark, [...(owners.get(mark) ?? []), whose]);
    }
  }
  const isMark = ([first, ...others]: readonly number[]) =>
    others.length > 0 && others.every((other) => other === first);
  return [...owners].filter(([, whose]) => isMark(whose)).map(([mark]) => mark);
}
