import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {DownloadController} from '../../controllers/download-controller.js';
import {DeclicAgainEvent} from '../../events/again-event.js';
import {DeclicAttemptEvent} from '../../events/attempt-event.js';
import {DeclicLookAgainEvent} from '../../events/look-again-event.js';
import {wordsFor} from '../../locale/locale.js';
import {resultWords} from '../../locale/result.js';
import type {Attempt} from '../../model/attempt.js';
import {mapOf, spokenEvidence} from '../../model/awareness.js';
import {MAX_PLAN, withPlan, type Plan} from '../../model/plan.js';
import type {Quiz} from '../../model/quiz.js';
import {say} from '../../model/text.js';
import {ports} from '../../ports.js';
import {controls} from '../../styles/controls.styles.js';
import {richTextStyles} from '../../styles/rich-text.styles.js';
import {tokens} from '../../styles/tokens.js';
import {horizonStyles, type Recall} from '../horizon.js';
import {property, state} from '../reactive.js';
import {richInline} from '../rich-text.js';
import {awarenessMap} from './map.js';
import {objectives} from './objectives.js';
import {recallFile, recallPart} from './recall.js';
import {resultStyles} from './result.styles.js';
import {sinceLastTime, sureness} from './sureness.js';
import type {ResultView} from './view.js';

/**
 * What an attempt shows: an insight, the awareness map, each objective in words, one's own past, a
 * plan and a date. No mark, no rank. Used by `<declic-quiz>`.
 *
 * @summary The map of what one knows and how sure one was.
 * @tagname declic-result
 * @fires {DeclicAttemptEvent} declic-attempt - the learner wrote a plan for themselves
 * @fires {DeclicAgainEvent} declic-again - the learner wants to do it again
 * @fires {DeclicLookAgainEvent} declic-look-again - the learner wants a second look at a question
 * @csspart insight - the opening sentence
 * @csspart map - the four counts of the map
 * @csspart group - one group of the map
 * @csspart objective - one objective
 */
export class DeclicResult extends LitElement {
  static override styles = [tokens, controls, richTextStyles, horizonStyles, resultStyles];

  @property({attribute: false}) quiz?: Quiz;
  @property({attribute: false}) attempt?: Attempt;
  /** The learner's own attempt before this one. */
  @property({attribute: false}) previous?: Attempt | undefined;
  @property({attribute: false}) language = 'en';

  @state() private _recall: Recall = {horizon: 35, discreet: false};

  readonly #file = new DownloadController(this);

  override render(): TemplateResult | typeof nothing {
    const view = this.#view();
    if (!view) return nothing;
    const {words, asked, evidence} = view;
    const map = mapOf(evidence);
    const steps = map['eye-opener'].length + map['next-step'].length;
    const insight = words.insight({
      openers: map['eye-opener'].length,
      steps,
      holding: evidence.length - steps,
      asked,
    });
    return html`<p class="insight" part="insight">${insight}</p>
      ${awarenessMap(view, this.#look)} ${sureness(view)} ${objectives(view)} ${sinceLastTime(view)}
      ${this.#notes(view)} ${this.#plan(view)}
      ${recallPart(view, this._recall, (recall) => (this._recall = recall), this.#download)}
      <div class="actions">
        <button type="button" @click=${this.#again}>${words.again}</button>
      </div>`;
  }

  #view(): ResultView | undefined {
    const {quiz, attempt, previous, language} = this;
    if (!quiz || !attempt) return undefined;
    const words = wordsFor(resultWords, language);
    const evidence = spokenEvidence(quiz, attempt);
    const asked = evidence.some(({answer}) => answer.certainty);
    // Only questions that are still the same: an edited one is another question.
    const same = previous
      ? spokenEvidence(quiz, previous).filter(
          ({question, answer}) => answer.question === attempt.answers[question.id]?.question,
        )
      : [];
    const own = previous && {attempt: previous, evidence: same};
    return {quiz, attempt, evidence, asked, previous: own, language, words};
  }

  /** What the learner wrote for their own eyes. */
  #notes({quiz, attempt, language, words}: ResultView): unknown {
    const notes = quiz.questions.flatMap((question) => {
      const text = attempt.answers[question.id]?.response[0];
      return question.type === 'reflection' && text ? [{prompt: question.prompt, text}] : [];
    });
    if (!notes.length) return nothing;
    return html`<section aria-labelledby="notes">
      <h3 id="notes">${words.notes}</h3>
      <p class="muted">${words.yours}</p>
      <dl>
        ${notes.map(
          ({prompt, text}) =>
            html`<div>
              <dt>${richInline(say(prompt, language))}</dt>
              <dd class="text">${text}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  #plan({attempt, words}: ResultView): TemplateResult {
    const {when = '', then = ''} = attempt.plan ?? {};
    const field = (label: string, value: string, change: (value: string) => Plan) =>
      html`<label
        >${label}
        <input
          type="text"
          aria-describedby="like"
          maxlength=${MAX_PLAN}
          .value=${value}
          @input=${(event: Event) =>
            this.#savePlan(change((event.target as HTMLInputElement).value))}
        />
      </label>`;
    return html`<section aria-labelledby="plan">
      <h3 id="plan">${words.plan}</h3>
      <p class="muted" id="like">${words.like} ${words.yours}</p>
      <div class="fields">
        ${field(words.when, when, (value) => ({when: value, then}))}
        ${field(words.then, then, (value) => ({when, then: value}))}
      </div>
    </section>`;
  }

  #savePlan(plan: Plan): void {
    if (!this.attempt) return;
    this.attempt = withPlan(this.attempt, plan, ports.now());
    const event = new DeclicAttemptEvent({attempt: this.attempt});
    this.dispatchEvent(event);
  }

  readonly #look = (question: string): void => {
    const event = new DeclicLookAgainEvent({question});
    this.dispatchEvent(event);
  };

  readonly #again = (): void => {
    const event = new DeclicAgainEvent({quiz: this.quiz?.id ?? ''});
    this.dispatchEvent(event);
  };

  readonly #download = (): void => {
    const view = this.#view();
    if (!view) return;
    this.#file.save(recallFile(view, this._recall, location.href), 'declic.ics');
  };
}
