import {fixture, html} from '@open-wc/testing';
import '../../src/elements/badge/define.js';
import type {DeclicBadge} from '../../src/elements/badge/badge.js';
import '../../src/elements/journal/define.js';
import type {DeclicJournal} from '../../src/elements/journal/journal.js';
import '../../src/elements/progress/define.js';
import type {DeclicProgress} from '../../src/elements/progress/progress.js';
import {DeclicAttemptEvent} from '../../src/events/attempt-event.js';
import type {DeclicAwardEvent} from '../../src/events/award-event.js';
import type {Attempt} from '../../src/model/attempt.js';
import {IdbStore} from '../../src/store/idb-store.js';
import {button, field} from '../harness/deep.js';
import {ElementPage} from '../harness/element-page.js';
import {newSpace} from '../harness/quiz-page.js';
import {until} from '../harness/until.js';

interface Wish {
  readonly tag?: 'declic-badge' | 'declic-progress';
  readonly set: Partial<DeclicBadge>;
  readonly attempts?: readonly Attempt[];
  readonly language?: string;
  readonly space?: string;
  /** Where the journal sends. */
  readonly endpoint?: string;
}

/** A page with badges, as somebody meets it. */
export class BadgePage extends ElementPage<DeclicBadge | DeclicProgress> {
  readonly journal: DeclicJournal;
  /** Awards that the page heard of. */
  readonly awards: string[] = [];
  /** What needed an author. */
  readonly errors: string[] = [];

  private constructor(journal: DeclicJournal, tag: 'declic-badge' | 'declic-progress') {
    super(document.createElement(tag));
    this.journal = journal;
    journal.addEventListener('declic-award', ({detail}: DeclicAwardEvent) =>
      this.awards.push(detail.badge.id),
    );
    journal.addEventListener('declic-error', ({detail}) => this.errors.push(detail.error.message));
  }

  static async open({
    tag = 'declic-badge',
    set,
    attempts = [],
    language = 'en',
    space = newSpace(),
    endpoint,
  }: Wish): Promise<BadgePage> {
    const journal = await fixture<DeclicJournal>(
      html`<declic-journal lang=${language} space=${space} .endpoint=${endpoint}></declic-journal>`,
    );
    await until(() => journal.snapshot.status !== 'loading', 'the journal opens');
    const page = new BadgePage(journal, tag);
    Object.assign(page.element, set);
    page.answer(...attempts);
    journal.append(page.element);
    return page;
  }

  /** Until the database has all that this page knows: the next page reads nothing else. */
  async kept(): Promise<void> {
    const store = new IdbStore(this.journal.space, () => undefined);
    const isKept = async () => {
      const {attempts, records} = await store.read();
      const known = this.journal.snapshot;
      return attempts.length === known.attempts.length && records.length === known.records.length;
    };
    while (!(await isKept())) await new Promise((next) => setTimeout(next, 20));
    store.close();
  }

  /** What a quiz beside would say. */
  answer(...attempts: readonly Attempt[]): void {
    for (const attempt of attempts) {
      const event = new DeclicAttemptEvent({attempt});
      this.journal.dispatchEvent(event);
    }
  }

  /** Chooses a file, or a value as a JSON file, where a badge is read in. */
  give(value: unknown): void {
    const input = field(this.root, /read here and sent nowhere|n’est envoyé nulle part/);
    input.files = filesOf(value);
    input.dispatchEvent(new Event('change'));
  }

  /** Drops it on the card instead. */
  drop(value: unknown): void {
    const card = this.root.querySelector('[part="badge"]');
    for (const type of ['dragover', 'drop']) {
      const dataTransfer = new DataTransfer();
      for (const file of filesOf(value)) dataTransfer.items.add(file);
      card?.dispatchEvent(new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true}));
    }
  }

  press(name: string | RegExp): void {
    button(this.root, name).click();
  }
}

function filesOf(value: unknown): FileList {
  const files = new DataTransfer();
  const file = value instanceof Blob ? value : JSON.stringify(value);
  files.items.add(new File([file], 'badge.json'));
  return files.files;
}
