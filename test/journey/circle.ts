import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import type {Endpoint} from '../../demo/endpoint/endpoint.js';
import {beginDraft, comment, rate} from '../../src/model/draft.js';
import type {Form} from '../../src/model/form.js';
import {packetOf} from '../../src/privacy/packet.js';
import type {Packet} from '../../src/schemas/packet.js';
import {openBrowser, type Engine, type Page} from '../harness/browser.js';
import type {Reader} from '../harness/reader.js';
import {folder} from '../harness/site.js';
import {Visitor} from '../harness/visitor.js';

/** What somebody gives to the criteria of a form, from 1 to 4, and their words to the first. */
export interface Voice {
  readonly levels: readonly number[];
  readonly words: string;
}

/** Six voices on the five criteria of the demo's form. */
export const VOICES: readonly Voice[] = [1, 2, 3, 4, 3, 2].map((level, i) => ({
  levels: [level, 3, 4, 2, 3],
  words: `When you paused at point ${String.fromCharCode(65 + i)}, I could follow.`,
}));

/** The demo's form. */
export const MEETING = JSON.parse(
  await readFile(folder('demo/content/meeting.form.json'), 'utf8'),
) as Form;

/** Somebody at a desk and somebody at home, each in a browser of their own; `leave` closes both. */
export interface TwoPeople<Person> {
  readonly desk: Person;
  readonly home: Person;
  readonly leave: () => Promise<void>;
}

/** Two people, with a mouse (`Visitor`) or without (`Reader`). */
export async function twoPeople<Person extends Reader>(
  engine: Engine,
  person: new (page: Page) => Person,
): Promise<TwoPeople<Person>> {
  const [desk, home] = [await openBrowser(engine), await openBrowser(engine)];
  return {
    desk: new person(await desk.newPage()),
    home: new person(await home.newPage()),
    leave: async () => {
      await desk.close();
      await home.close();
    },
  };
}

/** One reviewer, in a browser of their own, from the link to the acknowledgement. */
export async function speaks(
  engine: Engine,
  link: string,
  voice: Voice | undefined,
): Promise<void> {
  assert.ok(voice);
  const browser = await openBrowser(engine);
  try {
    const reviewer = new Visitor(await browser.newPage());
    await reviewer.opens(link);
    await reviewer.answers(voice.levels, voice.words);
    await reviewer.clicks('Read it over before anything leaves');
    await reviewer.clicks('This is what I want to say');
    await reviewer.clicks('Send');
    await arrives(reviewer);
  } finally {
    await browser.close();
  }
}

/** Chooses an option of the list that a selector finds. */
export const picks = ({page}: Visitor, selector: string, option: string): Promise<void> =>
  page.evaluate(
    (where, value) => {
      const select = document.querySelector<HTMLSelectElement>(where);
      if (!select) throw new Error(where);
      select.value = value;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    },
    selector,
    option,
  );

/** Brings a text as a file, where a selector finds room for one. */
export const brings = (
  {page}: Visitor,
  selector: string,
  name: string,
  text: string,
): Promise<void> =>
  page.evaluate(
    (where, called, content) => {
      const file = document.querySelector<HTMLInputElement>(where);
      if (!file) throw new Error(where);
      const given = new DataTransfer();
      given.items.add(new File([content], called));
      file.files = given.files;
      file.dispatchEvent(new Event('change', {bubbles: true}));
    },
    selector,
    name,
    text,
  );

/** Gives a facilitator's page a form of one's own, as a file. */
export async function choosesForm(visitor: Visitor, text: string): Promise<void> {
  await picks(visitor, '#form', 'file');
  await brings(visitor, '#form-file', 'own.form.json', text);
  await visitor.page.waitFor(
    () => document.querySelector('.shown details, .shown [role=alert]') !== null,
  );
}

/** What a facilitator opens a round with. */
export interface Opening {
  /** Of their page, the token among it. */
  readonly address: string;
  readonly peers: number;
  /** A form of one's own, instead of the demo's. */
  readonly form?: string;
}

/** Opens a round about one person: the reviewers' links, and the one to read. */
export async function opensRound(
  facilitator: Visitor,
  {address, peers, form}: Opening,
): Promise<[readonly string[], string]> {
  await facilitator.opens(address);
  await facilitator.reads('What reviewers read first');
  await facilitator.fills('Whom is it about?', 'team-7');
  await facilitator.fills('Peers for each person', String(peers));
  if (form) await choosesForm(facilitator, form);
  await facilitator.clicks('Open the round and make the links');
  await facilitator.reads('They are shown once');
  const links = await facilitator.links();
  return [links.slice(0, -1), links.at(-1) ?? ''];
}

/** Leaves the links behind and closes the one round that is open. */
export async function closes(facilitator: Visitor): Promise<void> {
  await facilitator.clicks('Done: back to the rounds');
  await facilitator.clicks('Yes, go back');
  await facilitator.clicks('Close this round');
  await facilitator.clicks('Close, and drop these');
  await facilitator.page.waitFor(
    () => document.querySelector('.rounds') !== null && !document.querySelector('.closing'),
  );
}

/** What was sent waits a random moment, so that its time tells nothing: not here. */
export async function arrives(reviewer: Reader): Promise<void> {
  await reviewer.reads('Thank you');
  await reviewer.page.waitFor(async () => {
    await document.querySelector('declic-journal')?.flush();
    const said = document.querySelector('declic-feedback')?.shadowRoot?.textContent;
    return said?.includes('Your feedback has arrived.');
  });
}

/** Whom a packet is about, and whose right to speak it carries: none in a sealed round. */
interface About {
  readonly round: string;
  readonly subject: string;
  readonly ticket: string;
}

/** What a voice says of somebody, with its words to the first `spoken` criteria. */
export function packetOfVoice({levels, words}: Voice, about: About, spoken = 1): Packet {
  const {round, subject, ticket} = about;
  const draft = MEETING.criteria.reduce(
    (one, criterion, i) => {
      const rated = rate(one, criterion, (levels[i] ?? 1) as 1, 2);
      return i < spoken ? comment(rated, criterion, words, 3) : rated;
    },
    beginDraft(MEETING, {...{id: randomUUID(), now: 1, perspective: 'peer'}, round, subject}),
  );
  const packet = packetOf(draft, MEETING, {ticket, random: Math.random});
  assert.ok(packet);
  return packet;
}

/** What a voice sends by its link, without a browser. */
export async function posts(endpoint: Endpoint, link: string, voice: Voice): Promise<void> {
  const invited = new URLSearchParams(new URL(link).hash.slice(1));
  const held = (name: string) => invited.get(name) ?? '';
  const about = {round: held('round'), subject: held('subject'), ticket: held('ticket')};
  const {status} = await fetch(`${endpoint.url}/reports`, {
    ...{method: 'POST', headers: {'content-type': 'application/json'}},
    body: JSON.stringify(packetOfVoice(voice, about)),
  });
  assert.equal(status, 202);
}
