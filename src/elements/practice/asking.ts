import {html, type TemplateResult} from 'lit';
import type {SittingController} from '../../controllers/sitting-controller.js';
import type {RespondEvent} from '../../events/respond-event.js';
import {primaryOf} from '../../locale/locale.js';
import {optionsOf} from '../../model/order.js';
import type {Item} from '../../model/practice/sitting.js';
import type {feedback} from '../question/feedback.js';
import type {PracticeView} from './view.js';

/** A question being asked again. */
interface Asking {
  readonly view: PracticeView;
  readonly item: Item;
  readonly sitting: SittingController;
  readonly feedback: typeof feedback | undefined;
  readonly next: () => void;
  readonly leave: () => void;
}

/** One question of the look back, asked as its quiz asks it: answer, certainty, then what it shows. */
export function asking({view, item, sitting, feedback, next, leave}: Asking): TemplateResult {
  const {words, language} = view;
  const {question, quiz} = item;
  const {at, items} = sitting;
  const objective = quiz.objectives.find(
    ({id}) => 'objective' in question && id === question.objective,
  );
  return html`<header>
      <p class="muted">
        <span>${words.name}</span>
        <button class="quiet small" type="button" @click=${leave}>${words.pause}</button>
      </p>
    </header>
    <declic-question
      .question=${question}
      .objective=${objective}
      .options=${optionsOf(question, sitting.attemptAt(item) ?? {})}
      .answer=${sitting.answerTo(item)}
      .at=${words.progress(at + 1, items.length)}
      .language=${language}
      .onward=${at === items.length - 1 ? words.last : words.next}
      .first=${true}
      .feedback=${feedback}
      @respond=${({change}: RespondEvent) => sitting.respond(item, change, primaryOf(language))}
      @check=${() => sitting.check(item)}
      @next=${next}
      @pass=${next}
    ></declic-question>`;
}
