import {isRecord} from '../model/is-record.js';
import {parsed} from '../model/parsed.js';
import type {Writing} from '../privacy/writing.js';
import {BATCH} from './batch-policy.js';
import type {Reply} from './retry.js';
import {bodyOf, carry, type HeaderSource, type Transport} from './transport.js';

/** One report on its way in a batch, and who waits for its answer. */
interface Letter {
  readonly text: string;
  readonly answer: (reply: Reply) => void;
}

/** The answer to one body. */
type Carry = (endpoint: string, body: string, headers?: HeaderSource) => Promise<Reply>;

/** Replies that speak of the whole batch, though one report alone may have brought them. */
const OF_ALL: readonly number[] = [400, 409, 413, 422];

/**
 * A road on which reports that are due together travel together. Each has its own answer: a batch that
 * is too large or not accepted is halved until it is known of which report that speaks, and the
 * others arrive.
 */
export function batches(
  writing: Writing,
  carryTo: Carry = (endpoint, body, headers) => carry(endpoint, body, headers, writing.headers),
): Transport {
  const open = new Map<string, Letter[]>();
  const send: Transport = (endpoint, report, headers) =>
    new Promise((answer) => {
      const letter = {text: bodyOf(report, writing.write(report)), answer};
      const batch = open.get(endpoint);
      if (batch) return void batch.push(letter);
      const begun = [letter];
      open.set(endpoint, begun);
      // What is due at this moment is handed over in this task.
      setTimeout(() => {
        open.delete(endpoint);
        void carryAll(begun, (body) => carryTo(endpoint, body, headers), writing); // never throws
      });
    });
  return Object.assign(send, {most: BATCH.reports, write: writing.write});
}

/** Carries letters, halving where a reply asks for it; each is answered once. */
async function carryAll(
  letters: readonly Letter[],
  carryTo: (body: string) => Promise<Reply>,
  writing: Writing,
): Promise<void> {
  const piles = [letters];
  for (let pile = piles.pop(); pile; pile = piles.pop()) {
    const body = writing.body(pile.map(({text}) => text));
    const halves = [pile.slice(0, pile.length / 2), pile.slice(pile.length / 2)];
    if (pile.length > 1 && body.length > BATCH.chars) {
      piles.push(...halves);
      continue;
    }
    const reply = await carryTo(body);
    if (pile.length > 1 && OF_ALL.includes(reply.status)) {
      piles.push(...halves);
      continue;
    }
    await answerAll(pile, reply);
    // Down, busy or closed: the rest need not knock, too.
    if (!isWord(reply.status)) return piles.flat().forEach(({answer}) => answer(reply));
  }
}

/** Whether an endpoint has taken a position on what it got. */
const isWord = (status: number) => (status >= 200 && status < 300) || OF_ALL.includes(status);

async function answerAll(letters: readonly Letter[], reply: Reply): Promise<void> {
  const refused = await refusedIn(reply);
  letters.forEach(({answer}, i) => {
    const status = refused.get(i);
    answer(status === undefined ? reply : {status});
  });
}

/**
 * What an accepting reply (2xx) says of single reports, by their place: `{"refused": [{"index": 2,
 * "status": 422}]}`. Nothing where it says nothing of the kind, as a Learning Record Store.
 */
async function refusedIn({status, text}: Reply): Promise<ReadonlyMap<number, number>> {
  const refused = new Map<number, number>();
  if (status < 200 || status > 299 || !text) return refused;
  const said = await text().then(parsed, () => undefined);
  const list = isRecord(said) ? said['refused'] : undefined;
  for (const one of Array.isArray(list) ? (list as readonly unknown[]) : []) {
    if (!isRecord(one) || typeof one['index'] !== 'number') continue;
    refused.set(one['index'], typeof one['status'] === 'number' ? one['status'] : 422);
  }
  return refused;
}
