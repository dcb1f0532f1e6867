import {fixture, html} from '@open-wc/testing';
import '../../src/elements/feedback/define.js';
import type {DeclicFeedback} from '../../src/elements/feedback/feedback.js';
import '../../src/elements/journal/define.js';
import type {DeclicJournal} from '../../src/elements/journal/journal.js';
import {deal} from '../../src/sealed/deal.js';
import {deep, button, field} from '../harness/deep.js';
import {ElementPage} from '../harness/element-page.js';
import {newSpace} from '../harness/quiz-page.js';
import {until} from '../harness/until.js';
import {meeting} from '../feedback/sample-form.js';

/** How a page with a feedback form is set up. */
export interface Wish {
  readonly form?: unknown;
  readonly language?: string;
  readonly space?: string;
  readonly endpoint?: string | null;
  readonly format?: string;
  readonly set?: Partial<
    Pick<DeclicFeedback, 'round' | 'subject' | 'perspective' | 'ticket' | 'sealed' | 'circle'>
  >;
}

/** A page with one feedback form, as a reviewer meets it: words and controls, never selectors. */
export class FeedbackPage extends ElementPage<DeclicFeedback> {
  readonly journal: DeclicJournal;

  constructor(element: DeclicFeedback, journal: DeclicJournal) {
    super(element);
    this.journal = journal;
  }

  static async open({
    form = meeting,
    language = 'en',
    space = newSpace(),
    endpoint = '/__nowhere__/reports',
    format = 'declic',
    set = {},
  }: Wish = {}): Promise<FeedbackPage> {
    const host = await fixture(html`<div lang=${language}></div>`);
    const journal = document.createElement('declic-journal');
    Object.assign(journal, {space, format, spread: 0, ...(endpoint ? {endpoint} : {})});
    const element = document.createElement('declic-feedback');
    const about = {round: '2026-t4', subject: 'team-7', ticket: 'a-ticket'};
    Object.assign(element, about, set, {form});
    journal.append(element);
    host.append(journal);
    await until(() => journal.snapshot.status !== 'loading', 'the journal opens');
    const page = new FeedbackPage(element, journal);
    await page.element.updateComplete;
    return page;
  }

  async press(name: string | RegExp): Promise<void> {
    await until(() => this.offers(name), `never offers ${name}; says: ${this.text}`);
    button(this.root, name).click();
    await this.element.updateComplete;
  }

  async choose(name: string | RegExp): Promise<void> {
    field(this.root, name).click();
    await this.element.updateComplete;
  }

  /** The room for words, of the i-th criterion that has one. */
  area(i = 0): HTMLTextAreaElement {
    return [...deep(this.root)].filter((one) => one.matches('textarea'))[i] as HTMLTextAreaElement;
  }

  async write(text: string, i = 0): Promise<void> {
    const area = this.area(i);
    area.value = text;
    area.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  /** A form begun, one level given and perhaps some words, on to the step before leaving. */
  async toReview(text = '', way: string | RegExp = /^Read it over/): Promise<void> {
    await this.press('Let’s begin');
    await this.choose('Said at the start');
    if (text) await this.write(text);
    await this.press(way);
    await this.says(/Before (it leaves|you seal it)/);
  }

  /** A form of a sealed round of three, all the way to what is to be handed over. */
  async toHandOver(): Promise<void> {
    this.element.sealed = (await deal(3, 3, crypto))[0] ?? '';
    await this.toReview();
    await this.press('This is what I want to say');
    await this.press('Seal it');
    await this.says('Sealed: now hand it over');
  }
}
