import type {Socket} from 'node:net';
import {fileURLToPath} from 'node:url';
import {embeddedDatabase} from '../../demo/endpoint/database.js';
import {startEndpoint} from '../../demo/endpoint/endpoint.js';
import {plannedFaults, type Fault, type Faults} from '../../demo/endpoint/faults.js';
import {oneOf, pause} from './chance.js';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const FAULTS: readonly [Fault | 'slow', ...(Fault | 'slow')[]] = [
  'slow',
  'unavailable',
  'busy',
  'reset before effect',
  'reset after effect',
  'hang after effect',
  'portal page',
  'redirect',
];

/**
 * ms after which what hangs is cut, as by a proxy on the way: twice what this library waits. A browser has
 * six connections to one host, for all its tabs, and naive designs give up none of theirs: six that hang
 * are the end of every page.
 */
const HANGS = 20_000;

/** The real endpoint behind a bad road. */
export interface StormyEndpoint {
  readonly url: string;
  /** How many POSTs have come for each quiz, whatever became of them. */
  readonly arrivals: ReadonlyMap<string, number>;
  /** From now on every POST gets through, and what still hangs is cut. */
  calm(): void;
  /** How many voices count for each quiz. */
  effects(): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}

/** Starts it; `share` of all POSTs go astray, by `random`. */
export async function startStormyEndpoint(
  random: () => number,
  share: number,
): Promise<StormyEndpoint> {
  const database = await embeddedDatabase();
  const arrivals = new Map<string, number>();
  const planned = plannedFaults();
  const hanging = new Set<Socket>();
  let storm = true;
  const hangs = (socket: Socket) => {
    const cut = setTimeout(() => socket.destroy(), HANGS);
    hanging.add(socket);
    socket.once('close', () => {
      clearTimeout(cut);
      hanging.delete(socket);
    });
  };
  const middleware: Faults['middleware'] = async (context, next) => {
    if (context.req.method !== 'POST') return next();
    const quiz = /"quiz":"([^"]+)"/.exec(await context.req.text())?.[1] ?? '';
    arrivals.set(quiz, (arrivals.get(quiz) ?? 0) + 1);
    const fault = storm && random() < share ? oneOf(FAULTS, random) : undefined;
    if (fault === 'slow') await pause(500 + random() * 1500);
    else if (fault) planned.next(fault);
    if (fault === 'hang after effect') hangs(context.env.incoming.socket);
    return planned.middleware(context, next);
  };
  const endpoint = await startEndpoint({
    port: 0,
    database,
    adminToken: 'a-token-for-the-storm',
    perSecond: 10_000,
    grace: 500,
    faults: {next: planned.next, middleware},
    statics: [
      {mount: '/dist/', folder: folder('dist')},
      {mount: '/chaos/', folder: folder('test/chaos/pages')},
    ],
  });
  return {
    url: endpoint.url,
    arrivals,
    calm: () => {
      storm = false;
      for (const socket of hanging) socket.destroy();
    },
    effects: async () => {
      const rows = await database.query<{quiz: string; voices: number}>(
        `select quiz, sum(voices)::int as voices from (
           select quiz, aspect, count as voices from waiting
           union all select quiz, aspect, count from released
         ) as counted where aspect = 'voice' group by quiz`,
        [],
      );
      return new Map(rows.map(({quiz, voices}) => [quiz, voices]));
    },
    close: () => endpoint.close(),
  };
}
