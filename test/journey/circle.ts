import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import type {Endpoint} from '../../demo/endpoint/endpoint.js';
import {beginDraft, comment, rate} from '../../src/model/draft.js';
import type {Form} from '../../src/model/form.js';
import {packetOf} from '../../src/privacy/packet.js';
import {openBrowser, type Engine} from '../harness/browser.js';
import type {Reader} from '../harness/reader.js';
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

/** Gives a facilitator's page a form of one's own, as a file. */
export async function choosesForm(visitor: Visitor, text: string): Promise<void> {
  await picks(visitor, '#form', 'file');
  await visitor.page.evaluate((content) => {
    const given = new DataTransfer();
    given.items.add(new File([content], 'own.form.json', {type: 'application/json'}));
    const file = document.querySelector<HTMLInputElement>('#form-file');
    if (!file) throw new Error('no room for a file');
    file.files = given.files;
    file.dispatchEvent(new Event('change', {bubbles: true}));
  }, text);
  await visitor.page.waitFor(
    () => document.querySelector('.shown details, .shown [role=alert]') !== null,
  );
}

/** Opens the round that a facilitator's page is prepared for: the reviewers' links, and the one to read. */
export async function deals(facilitator: Visitor): Promise<[readonly string[], string]> {
  await facilitator.clicks('Open the round and make the links');
  await facilitator.reads('They are shown once');
  const links = await facilitator.links();
  return [links.slice(0, -1), links.at(-1) ?? ''];
}

/** Leaves the links behind and closes the one round that is open. */
export async function closes(facilitator: Visitor): Promise<void> {
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

/** What a voice sends, without a browser. */
export async function posts(
  endpoint: Endpoint,
  form: Form,
  link: string,
  voice: Voice,
): Promise<void> {
  const invited = new URLSearchParams(new URL(link).hash.slice(1));
  const held = (name: string) => invited.get(name) ?? '';
  const empty = beginDraft(form, {
    ...{id: randomUUID(), now: 1, perspective: 'peer'},
    ...{round: held('round'), subject: held('subject')},
  });
  const rated = form.criteria.reduce(
    (draft, criterion, i) => rate(draft, criterion, (voice.levels[i] ?? 1) as 1, 2),
    empty,
  );
  const [first] = form.criteria;
  assert.ok(first);
  const draft = comment(rated, first, voice.words, 3);
  const packet = packetOf(draft, form, {ticket: held('ticket'), random: Math.random});
  const {status} = await fetch(`${endpoint.url}/reports`, {
    ...{method: 'POST', headers: {'content-type': 'application/json'}},
    body: JSON.stringify(packet),
  });
  assert.equal(status, 202);
}
