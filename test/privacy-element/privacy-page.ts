import {fixture, html} from '@open-wc/testing';
import '../../src/elements/journal/define.js';
import type {DeclicJournal} from '../../src/elements/journal/journal.js';
import '../../src/elements/privacy/define.js';
import type {DeclicPrivacy} from '../../src/elements/privacy/privacy.js';
import {DeclicCompleteEvent} from '../../src/events/complete-event.js';
import {DeclicRecordEvent} from '../../src/events/record-event.js';
import type {Attempt} from '../../src/model/attempt.js';
import type {JournalRecord} from '../../src/model/record.js';
import {button, deep, field} from '../harness/deep.js';
import {ElementPage} from '../harness/element-page.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

/** How a page is set up. */
interface Wish {
  readonly language?: string;
  readonly space?: string;
  readonly endpoint?: string;
  readonly consent?: 'given';
  readonly attempts?: readonly Attempt[];
  readonly records?: readonly JournalRecord[];
}

/** A file that a page gave to save. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** A page with somebody's own data: words and controls, never selectors. */
export class PrivacyPage extends ElementPage<DeclicPrivacy> {
  readonly journal: DeclicJournal;

  constructor(element: DeclicPrivacy, journal: DeclicJournal) {
    super(element);
    this.journal = journal;
  }

  static async open(wish: Wish = {}): Promise<PrivacyPage> {
    const journal = document.createElement('declic-journal');
    const {language = 'en', space = newSpace(), endpoint, consent} = wish;
    Object.assign(journal, {lang: language, space, spread: 3600});
    if (endpoint) journal.setAttribute('endpoint', endpoint);
    if (consent) journal.setAttribute('consent', consent);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(journal);
    for (const attempt of wish.attempts ?? []) {
      const event = new DeclicCompleteEvent({attempt, quiz: sample});
      journal.dispatchEvent(event);
    }
    for (const record of wish.records ?? []) {
      const event = new DeclicRecordEvent({record});
      journal.dispatchEvent(event);
    }
    const element = document.createElement('declic-privacy');
    journal.append(element);
    const page = new PrivacyPage(element, journal);
    const wanted = wish.attempts?.length ?? 0;
    await until(() => journal.snapshot.attempts.length >= wanted, 'the attempts are kept');
    return page;
  }

  /** Presses the button or summary with these words, once it can be. */
  async press(name: string | RegExp): Promise<void> {
    await until(() => {
      try {
        const found = button(this.root, name);
        return !(found instanceof HTMLButtonElement && found.disabled);
      } catch {
        return false;
      }
    }, `never offers ${name}; says: ${this.text}`);
    button(this.root, name).click();
    await this.element.updateComplete;
  }

  /** Opens all that can be unfolded. */
  async unfold(): Promise<void> {
    for (const one of deep(this.root)) if (one instanceof HTMLDetailsElement) one.open = true;
    await this.element.updateComplete;
  }

  /** Chooses a file with this text to bring along. */
  async bring(text: string, label: string | RegExp = /^Bring a copy/): Promise<void> {
    await until(() => {
      try {
        return !field(this.root, label).disabled;
      } catch {
        return false; // not there yet
      }
    }, 'a file can be brought');
    const input = field(this.root, label);
    const files = new DataTransfer();
    files.items.add(new File([text], 'brought.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** The file that pressing this button gives to save. */
  async saves(name: string): Promise<SavedFile> {
    const saved: HTMLAnchorElement[] = [];
    const original = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this);
    };
    try {
      await this.press(name);
      await until(() => saved.length === 1, `${name} saves a file`);
    } finally {
      HTMLAnchorElement.prototype.click = original;
    }
    const [link] = saved;
    const response = await fetch(link?.href ?? '');
    const bytes = await response.arrayBuffer();
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
    return {name: link?.download ?? '', text};
  }
}
