import type {Form} from '../../src/model/form.js';
import {hashOf} from '../../src/model/hash.js';
import type {MirrorAnswer} from '../../src/model/round.js';
import type {Comment, Level, Packet, Perspective} from '../../src/schemas/packet.js';
import type {Invitation} from '../../demo/endpoint/opening.js';
import {TOKEN, type Running} from './running.js';

const levels = ['Not seen', 'Now and then', 'Most times', 'Every time'];

/** A form with two criteria. */
export const FORM: Form = {
  declic: 'form/1',
  id: 'meeting',
  title: 'Our meetings',
  intention: {why: 'a', audience: 'a', seenBy: 'a', never: 'a', kept: 'a'},
  criteria: [
    {id: 'framing', prompt: 'Says what it is for', levels},
    {id: 'listening', prompt: 'Lets others finish', levels},
  ],
};

/** An open round, as whoever opened it knows it. */
export interface OpenRound {
  readonly round: string;
  readonly form: Form;
  readonly subjects: readonly Invitation[];
}

/** What whoever runs a round may say of it. */
export interface Wishes {
  readonly form?: Form;
  readonly subjects?: readonly string[];
  readonly peers?: number;
  readonly managers?: number;
  readonly minimum?: number;
  readonly release?: 'atClose' | 'batch';
  readonly closes?: string;
}

const AS_ADMIN = {authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json'};

/** Asks for a round; the reply, whatever it says. */
export function askRound({url}: Running, wishes: object): Promise<Response> {
  const body = JSON.stringify(wishes);
  return fetch(`${url}/rounds`, {method: 'POST', headers: AS_ADMIN, body});
}

/** Opens a round with k = 5 unless told otherwise. */
export async function openRound(running: Running, wishes: Wishes = {}): Promise<OpenRound> {
  const all = {form: FORM, subjects: ['ann'], peers: 12, managers: 1, ...wishes};
  const reply = await askRound(running, {release: 'atClose', ...all});
  if (reply.status !== 201) throw new Error(await reply.text());
  return {...((await reply.json()) as Omit<OpenRound, 'form'>), form: all.form};
}

export async function closeRound({url}: Running, {round}: OpenRound): Promise<unknown> {
  const reply = await fetch(`${url}/rounds/${round}/close`, {method: 'POST', headers: AS_ADMIN});
  return reply.json();
}

export async function listRounds({url}: Running): Promise<string> {
  return (await fetch(`${url}/rounds`, {headers: AS_ADMIN})).text();
}

/** The secrets of one subject. */
export function invited({subjects}: OpenRound, subject = 'ann'): Invitation {
  const found = subjects.find((one) => one.subject === subject);
  if (!found) throw new Error(`nobody named ${subject}`);
  return found;
}

/** What a packet says. */
export interface Saying {
  readonly subject?: string;
  readonly perspective?: Perspective;
  readonly levels?: Readonly<Record<string, Level>>;
  readonly comments?: readonly Comment[];
}

/** A packet with a given ticket. */
export function packetWith(open: OpenRound, ticket: string, saying: Saying = {}): Packet {
  const {form, round} = open;
  const said = saying.levels ?? {};
  return {
    declic: 'packet/1',
    kind: 'packet',
    form: form.id,
    version: hashOf(form),
    round,
    subject: saying.subject ?? 'ann',
    perspective: saying.perspective ?? 'peer',
    levels: Object.fromEntries(form.criteria.map(({id}) => [id, said[id] ?? 3])),
    comments: [...(saying.comments ?? [])],
    ticket,
    pad: '',
  };
}

/** The packet of the reviewer with this number, from 0. */
export function packetOf(open: OpenRound, reviewer: number, saying: Saying = {}): Packet {
  const {tickets} = invited(open, saying.subject);
  const ticket = tickets[saying.perspective === 'manager' ? 'manager' : 'peer'][reviewer];
  if (ticket === undefined) throw new Error(`no reviewer ${String(reviewer)}`);
  return packetWith(open, ticket, saying);
}

/** Reviewers `from` up to `to` speak, one after another. */
export async function speak(
  running: Running,
  open: OpenRound,
  [from, to]: readonly [number, number],
  saying: (reviewer: number) => Saying = () => ({}),
): Promise<void> {
  for (let reviewer = from; reviewer < to; reviewer += 1) {
    const reply = await running.post(packetOf(open, reviewer, saying(reviewer)));
    if (reply.status !== 202) throw new Error(await reply.text());
  }
}

/** The reply to a subject who asks for her mirror. */
export function askMirror(
  {url}: Running,
  open: OpenRound,
  subject = 'ann',
  key: string = invited(open, subject).key,
): Promise<Response> {
  const query = new URLSearchParams({round: open.round, subject});
  return fetch(`${url}/reports?${String(query)}`, {headers: {authorization: `Bearer ${key}`}});
}

export async function mirror(
  running: Running,
  open: OpenRound,
  subject?: string,
): Promise<MirrorAnswer> {
  return (await (await askMirror(running, open, subject)).json()) as MirrorAnswer;
}

/** The released peers' tally; undefined while nothing is. */
export async function peers(running: Running, open: OpenRound, subject?: string) {
  const answer = await mirror(running, open, subject);
  if (answer.status === 'waiting') return undefined;
  return answer.tallies.find(({perspective}) => perspective === 'peer');
}

export async function circle({url}: Running, {round}: Pick<OpenRound, 'round'>): Promise<unknown> {
  return (await fetch(`${url}/reports?round=${round}`)).json();
}

export function thank(
  running: Running,
  open: OpenRound,
  more: object,
  key: string = invited(open).key,
): Promise<Response> {
  const none = {specific: 0, actionable: 0, kind: 0, of: 0};
  const about = {declic: 'thanks/1', round: open.round, subject: 'ann', release: 1};
  return running.post({...about, ...none, ...more}, {authorization: `Bearer ${key}`});
}
