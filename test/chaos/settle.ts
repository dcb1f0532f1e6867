import {pause} from './chance.js';
import type {Tab} from './tab.js';

/** What still waits once a storm is over; in words, '' for nothing. */
export interface Left {
  /** What this library has not sent, or has set aside: it may be nothing, only. */
  readonly ours: string;
  /** ms until that was so; Infinity when it never was. */
  readonly drained: number;
  /** What stays in the naive queue, which may get stuck for good: nobody waits long for it. */
  readonly naive: string;
}

/** What a page says of our queue. */
interface Said {
  readonly status: string;
  readonly queued: number;
  readonly held: number;
  readonly aside: number;
  readonly fault?: string;
}

/** ms that the naive queue has, once ours is empty. */
const NAIVE = 30_000;

/**
 * Waits until nothing of this library waits any more, at most `after` ms; then a while for the naive
 * queue. A page that is opened anew may send forty a minute more.
 */
export async function settle(tabs: readonly Tab[], after: number): Promise<Left> {
  const start = Date.now();
  const [first] = tabs;
  if (!first) throw new Error('no tab');
  const isEmpty = (said: Said | undefined) =>
    said?.status === 'ready' && said.queued + said.held + said.aside === 0;
  let drained = Infinity;
  while (Date.now() < start + after) {
    if (isEmpty((await first.ask('left()')) as Said | undefined)) {
      drained = Date.now() - start;
      break;
    }
    await pause(500);
    first.leave();
  }
  const ours = drained < Infinity ? '' : await tellOurs(tabs);
  return {ours, drained, naive: await naiveOf(first)};
}

async function naiveOf(tab: Tab): Promise<string> {
  const start = Date.now();
  let count: unknown;
  while (Date.now() < start + NAIVE) {
    count = await tab.ask('naiveLeft()');
    if (count === 0) return '';
    await pause(500);
    tab.leave();
  }
  return count === undefined ? `no answer (${tab.trouble})` : `${JSON.stringify(count)} wait`;
}

/** What every tab says, and what lies in the database. */
async function tellOurs(tabs: readonly Tab[]): Promise<string> {
  const answers: string[] = [];
  for (const tab of tabs) {
    const said = await tab.ask('left()');
    answers.push(JSON.stringify(said) ?? `no answer (${tab.trouble})`);
  }
  const [first] = tabs;
  const lying = await first?.ask('lying()');
  return [...answers, JSON.stringify(lying) ?? `no answer (${first?.trouble ?? ''})`].join('\n');
}
