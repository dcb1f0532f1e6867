import {ContextProvider} from '@lit/context';
import {fixture, html} from '@open-wc/testing';
import {snapshotContext} from '../../src/contexts/snapshot-context.js';
import '../../src/elements/mirror/define.js';
import type {DeclicMirror} from '../../src/elements/mirror/mirror.js';
import type {DeclicErrorEvent} from '../../src/events/error-event.js';
import type {DeclicRecordEvent} from '../../src/events/record-event.js';
import {beginDraft, rate, seal} from '../../src/model/draft.js';
import {hashOf} from '../../src/model/hash.js';
import type {JournalRecord, KeptMirror, MirrorRecord} from '../../src/model/record.js';
import {EMPTY_SNAPSHOT, type Snapshot} from '../../src/model/snapshot.js';
import {tally, type Tally} from '../../src/model/tally.js';
import type {Level, Packet} from '../../src/schemas/packet.js';
import {about, meeting, packet} from '../feedback/sample-form.js';
import {button, deep, field, hasButton, textOf} from '../harness/deep.js';
import {until} from '../harness/until.js';

export const ENDPOINT = 'https://lms.example/reports';
export const NOW = Date.UTC(2026, 10, 24, 9);

/** One's own view of the sample subject: sealed, or still being written. */
export function selfRecord(levels: readonly Level[], sealed = true): JournalRecord {
  const id = 'a'.repeat(32);
  let draft = beginDraft(meeting, {id, now: NOW, ...about, perspective: 'self'});
  meeting.criteria.forEach((criterion, i) => {
    draft = rate(draft, criterion, levels[i], NOW);
  });
  const value = sealed ? seal(draft, NOW) : draft;
  return {kind: 'draft', id, changedAt: NOW, value};
}

/** The circle's counters: one packet for each list of levels. */
export const circleOf = (all: readonly (readonly Level[])[], changes: Partial<Packet> = {}) =>
  tally(
    all.map((levels) => packet(levels, changes)),
    'peer',
  );

/** Seven voices: framing far above, voice spread, follow-up alike at the low end. */
export const SEVEN: readonly (readonly Level[])[] = [
  [3, 1, 2],
  [4, 2, 2],
  [3, 4, 1],
  [3, 3, 2],
  [4, 2, 1],
  [3, 1, 2],
  [2, 4, 2],
];

/** An endpoint's answer with one release. */
export const answer = (tallies: readonly Tally[], changes: object = {}) => ({
  declic: 'mirror/1',
  status: 'shown',
  form: meeting.id,
  version: hashOf(meeting),
  ...about,
  minimum: 5,
  release: 1,
  closed: true,
  tallies,
  ...changes,
});

/** A mirror that was shown on this device before. */
export function keptRecord(tallies: readonly Tally[], changes: Partial<KeptMirror> = {}) {
  const value: KeptMirror = {
    form: meeting.id,
    version: hashOf(meeting),
    ...about,
    tallies,
    release: 1,
    ...changes,
  };
  const id = [value.form, value.round, value.subject].join('/');
  return {kind: 'mirror', id, changedAt: NOW, value} as const satisfies MirrorRecord;
}

interface Wish {
  readonly records?: readonly JournalRecord[];
  /** What the endpoint answers: a body for 200, or a status; none when it is never reached. */
  readonly says?: unknown;
  readonly language?: string;
  readonly endpoint?: string | undefined;
  readonly set?: Partial<DeclicMirror>;
}

/** A page with one mirror, an endpoint that answers as told, and a journal that keeps in memory. */
export class MirrorPage {
  readonly requests: {readonly url: string; readonly init: RequestInit}[] = [];
  readonly errors: string[] = [];
  says: unknown;
  element!: DeclicMirror;
  #provider!: ContextProvider<typeof snapshotContext>;
  readonly #fetch = window.fetch;

  static async open(wish: Wish): Promise<MirrorPage> {
    const page = new MirrorPage();
    page.says = wish.says;
    window.fetch = (url, init = {}) => page.#reply(String(url), init);
    const host = await fixture(html`<div lang=${wish.language ?? 'en'}></div>`);
    const {endpoint = ENDPOINT} = wish;
    const snapshot: Snapshot = {
      ...EMPTY_SNAPSHOT,
      status: 'ready',
      records: wish.records ?? [],
      ...('endpoint' in wish && !wish.endpoint ? {} : {endpoint}),
    };
    page.#provider = new ContextProvider(host as HTMLElement, {
      context: snapshotContext,
      initialValue: snapshot,
    });
    host.addEventListener('declic-error', (event) =>
      page.errors.push((event as DeclicErrorEvent).detail.error.message),
    );
    host.addEventListener('declic-record', (event) => page.#keep(event as DeclicRecordEvent));
    page.element = document.createElement('declic-mirror');
    Object.assign(page.element, {form: meeting, ...about, ticket: 'key-1', ...wish.set});
    host.append(page.element);
    await until(() => page.text, 'something is drawn');
    return page;
  }

  get records(): readonly JournalRecord[] {
    return this.#provider.value.records;
  }

  set records(records: readonly JournalRecord[]) {
    this.#provider.setValue({...this.#provider.value, records});
  }

  get kept(): KeptMirror | undefined {
    const record = this.records.find(({kind}) => kind === 'mirror');
    return record?.kind === 'mirror' ? record.value : undefined;
  }

  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get text(): string {
    return textOf(this.element);
  }

  async reads(words: string): Promise<void> {
    await until(() => this.text.includes(words), `never says ${words}; says: ${this.text}`);
  }

  press(name: string | RegExp): void {
    button(this.root, name).click();
  }

  offers(name: string): boolean {
    return hasButton(this.root, name);
  }

  field(name: string | RegExp): HTMLInputElement {
    return field(this.root, name);
  }

  /** All elements in it that fit. */
  all(selector: string): readonly Element[] {
    return [...deep(this.root)].filter((one) => one.matches(selector));
  }

  leave(): void {
    window.fetch = this.#fetch;
  }

  #keep({detail: {record}}: DeclicRecordEvent): void {
    this.records = [...this.records.filter(({id}) => id !== record.id), record];
  }

  async #reply(url: string, init: RequestInit): Promise<Response> {
    if (!url.startsWith(ENDPOINT)) return this.#fetch(url, init);
    this.requests.push({url, init});
    const {says} = this;
    if (says === undefined) throw new TypeError('no network');
    if (typeof says === 'number') return new Response(null, {status: says});
    return new Response(JSON.stringify(says), {headers: {'content-type': 'application/json'}});
  }
}
