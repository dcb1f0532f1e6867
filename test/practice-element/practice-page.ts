import {fixture, html} from '@open-wc/testing';
import '../../src/elements/journal/define.js';
import type {DeclicJournal} from '../../src/elements/journal/journal.js';
import '../../src/elements/practice/define.js';
import type {DeclicPractice} from '../../src/elements/practice/practice.js';
import {DeclicAttemptEvent} from '../../src/events/attempt-event.js';
import type {Attempt} from '../../src/model/attempt.js';
import {ports} from '../../src/ports.js';
import {button, deep, field} from '../harness/deep.js';
import {ElementPage} from '../harness/element-page.js';
import {newSpace} from '../harness/quiz-page.js';
import {until} from '../harness/until.js';

const real = ports.now;

/** Sets the one clock of the library; without an instant, to the real one. */
export function setClock(at?: number): void {
  let tick = 0;
  Object.assign(ports, {now: at === undefined ? real : () => at + tick++});
}

interface Wish {
  readonly quizzes?: readonly unknown[];
  readonly src?: string;
  readonly attempts?: readonly Attempt[];
  readonly language?: string;
  readonly space?: string;
  readonly endpoint?: string;
}

/** A page with a look back, as its learner meets it: words and controls. */
export class PracticePage extends ElementPage<DeclicPractice> {
  readonly journal: DeclicJournal;

  constructor(element: DeclicPractice, journal: DeclicJournal) {
    super(element);
    this.journal = journal;
  }

  static async open(wish: Wish): Promise<PracticePage> {
    const {attempts = [], language = 'en', space = newSpace(), endpoint} = wish;
    const journal = await fixture<DeclicJournal>(
      endpoint
        ? html`<declic-journal
            lang=${language}
            space=${space}
            endpoint=${endpoint}
          ></declic-journal>`
        : html`<declic-journal lang=${language} space=${space}></declic-journal>`,
    );
    await until(() => journal.snapshot.status !== 'loading', 'the journal opens');
    for (const attempt of attempts) journal.dispatchEvent(new DeclicAttemptEvent({attempt}));
    const element = document.createElement('declic-practice');
    if (wish.quizzes) element.quizzes = wish.quizzes;
    if (wish.src) element.src = wish.src;
    journal.append(element);
    return new PracticePage(element, journal);
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    for (const one of deep(this.root)) if ('updateComplete' in one) await one.updateComplete;
  }

  async press(name: string | RegExp): Promise<void> {
    button(this.root, name).click();
    await this.settled();
  }

  async choose(name: string | RegExp): Promise<void> {
    field(this.root, name).click();
    await this.settled();
  }

  /** Answers the question on screen, surely. */
  async answers(option: string): Promise<void> {
    await this.choose(option);
    await this.choose(/^(I am sure|Sans hésiter)$/);
    await this.press(/^(See what it shows|Voir ce que cela montre)$/);
  }
}
