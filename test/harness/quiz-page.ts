import {fixture, html} from '@open-wc/testing';
import '../../src/elements/journal/define.js';
import type {DeclicJournal} from '../../src/elements/journal/journal.js';
import '../../src/elements/quiz/define.js';
import type {DeclicQuiz} from '../../src/elements/quiz/quiz.js';
import {button, deep, field} from './deep.js';
import {ElementPage} from './element-page.js';
import {until} from './until.js';

/** How a page is set up. */
export interface Wish {
  readonly quiz: unknown;
  readonly language?: string;
  /** Where answers are kept: a fresh place unless a test comes back to one. */
  readonly space?: string;
  readonly set?: Partial<Pick<DeclicQuiz, 'feedback' | 'noCertainty' | 'shuffle' | 'moment'>>;
}

let spaces = 0;

/** A space that no other test has touched. */
export const newSpace = () => `test-${Date.now()}-${spaces++}`;

/** A page with one quiz, as a learner meets it: words and controls, never selectors. */
export class QuizPage extends ElementPage<DeclicQuiz> {
  protected override readonly patience = 4000;

  static async open({
    quiz,
    language = 'en',
    set = {},
    space = newSpace(),
  }: Wish): Promise<QuizPage> {
    const host = await fixture<DeclicJournal>(
      html`<declic-journal lang=${language} space=${space}></declic-journal>`,
    );
    const element = document.createElement('declic-quiz');
    Object.assign(element, set, {quiz});
    host.append(element);
    await until(() => host.snapshot.status !== 'loading', 'the journal opens', 8000);
    // What is fetched while one reads: nobody here reads.
    await import('../../src/elements/quiz/beyond.js');
    const page = new QuizPage(element);
    await page.settled();
    return page;
  }

  /** Until nothing is left to draw. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    for (const one of deep(this.element.renderRoot as ShadowRoot)) {
      if ('updateComplete' in one) await one.updateComplete;
    }
  }

  async press(name: string | RegExp): Promise<void> {
    button(this.root, name).click();
    await this.settled();
  }

  async choose(name: string | RegExp): Promise<void> {
    field(this.root, name).click();
    await this.settled();
  }

  /** Picks the option at this place of the question on screen. */
  async pick(index: number): Promise<void> {
    const inputs = [...deep(this.root)].filter((one) => one.matches('input[name="answer"]'));
    (inputs[index] as HTMLInputElement).click();
    await this.settled();
  }

  async type(name: string | RegExp, value: string): Promise<void> {
    const input = field(this.root, name);
    input.value = value;
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await this.settled();
  }

  isChosen(name: string | RegExp): boolean {
    return field(this.root, name).checked;
  }
}
