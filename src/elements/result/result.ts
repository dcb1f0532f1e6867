import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {DeclicAgainEvent} from '../../events/again-event.js';
import {DeclicAttemptEvent} from '../../events/attempt-event.js';
import {DeclicLookAgainEvent} from '../../events/look-again-event.js';
import {wordsFor} from '../../locale/locale.js';
import {resultWords} from '../../locale/result.js';
import type {Attempt} from '../../model/attempt.js';
import {mapOf, spokenEvidence} from '../../model/awareness.js';
import {calendarFile} from '../../model/calendar.js';
import {withPlan, type Plan} from '../../model/plan.js';
import type {Quiz} from '../../model/quiz.js';
import {HORIZONS, recheckDays, type Horizon} from '../../model/spacing.js';
import {say} from '../../model/text.js';
import {ports} from '../../ports.js';
import {controls} from '../../styles/controls.styles.js';
import {richTextStyles} from '../../styles/rich-text.styles.js';
import {tokens} from '../../styles/tokens.js';
import {richInline} from '../rich-text.js';
import {awarenessMap} from './map.js';
import {objectives} from './objectives.js';
import {resultStyles} from './result.styles.js';
import {sinceLastTime, sureness} from './sureness.js';
import type {ResultView} from './view.js';

const DAY = 86_400_000;

/**
 * What an attempt shows: an insight, the awareness map, each objective in words, one's own past, a
 * plan and a date. No mark, no rank. Used by `<declic-quiz>`.
 *
 * @summary The map of what one knows and how sure one was.
 * @tagname declic-result
 * @fires {DeclicAttemptEvent} declic-attempt - the learner wrote a plan for themselves
 * @fires {DeclicAgainEvent} declic-again - the learner wants to do it again
 * @fires {DeclicLookAgainEvent} declic-look-again - the learner wants a second look at a question
 * @csspart group - one group of the map
 * @csspart objective - one objective
 */
export class DeclicResult extends LitElement {
  static override styles = [tokens, controls, richTextStyles, resultStyles];

  @property({attribute: false}) quiz?: Quiz;
  @property({attribute: false}) attempt?: Attempt;
  /** The learner's own attempt before this one. */
  @property({attribute: false}) previous?: Attempt | undefined;
  @property({attribute: false}) language = 'en';

  @state() private _horizon: Horizon = 35;
  @state() private _discreet = false;

  override render(): TemplateResult | typeof nothing {
    const {quiz, attempt, previous, language} = this;
    if (!quiz || !attempt) return nothing;
    const words = wordsFor(resultWords, language);
    const evidence = spokenEvidence(quiz, attempt);
    const view: ResultView = {quiz, attempt, previous, evidence, language, words};
    const map = mapOf(evidence);
    return html`<p class="insight">${words.insight(map['eye-opener'].length, map.solid.length)}</p>
      ${evidence.length ? awarenessMap(view, this.#look) : nothing} ${sinceLastTime(view)}
      ${objectives(view)} ${sureness(view)} ${this.#notes(view)} ${this.#plan(view)}
      ${this.#recall(view)}
      <div class="actions">
        <button type="button" @click=${this.#again}>${words.again}</button>
      </div>`;
  }

  /** What the learner wrote for their own eyes. */
  #notes({quiz, attempt, language, words}: ResultView): unknown {
    const notes = quiz.questions.flatMap((question) => {
      const text = attempt.answers[question.id]?.response[0];
      return question.type === 'reflection' && text ? [{prompt: question.prompt, text}] : [];
    });
    if (!notes.length) return nothing;
    return html`<section aria-labelledby="notes">
      <h3 id="notes">${words.kept}</h3>
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
    const field = (label: string, like: string, value: string, change: (v: string) => Plan) =>
      html`<label
        >${label}
        <input
          type="text"
          maxlength="500"
          placeholder=${like}
          .value=${value}
          @input=${(event: Event) =>
            this.#savePlan(change((event.target as HTMLInputElement).value))}
        />
      </label>`;
    return html`<section aria-labelledby="plan">
      <h3 id="plan">${words.plan}</h3>
      <div class="fields">
        ${field(words.when, words.whenLike, when, (value) => ({when: value, then}))}
        ${field(words.then, words.thenLike, then, (value) => ({when, then: value}))}
      </div>
    </section>`;
  }

  #recall({words, language}: ResultView): TemplateResult {
    const day = new Intl.DateTimeFormat(language, {dateStyle: 'full'}).format(this.#dates()[0]);
    return html`<section aria-labelledby="recall">
      <h3 id="recall">${words.recall}</h3>
      <fieldset>
        <legend>${words.need}</legend>
        <div class="choices">
          ${HORIZONS.map(
            (horizon) =>
              html`<label>
                <input
                  type="radio"
                  name="horizon"
                  .checked=${horizon === this._horizon}
                  @change=${() => (this._horizon = horizon)}
                />
                ${words.horizons[horizon]}
              </label>`,
          )}
        </div>
      </fieldset>
      <p role="status">${words.comeBack(day)}</p>
      <div class="actions">
        <button type="button" @click=${this.#download}>${words.calendar}</button>
        <div class="choices">
          <label>
            <input
              type="checkbox"
              .checked=${this._discreet}
              @change=${() => (this._discreet = !this._discreet)}
            />
            ${words.discreet}
          </label>
        </div>
      </div>
    </section>`;
  }

  /** The dates to look back, ms since 1970, at nine in the morning where the learner is. */
  #dates(): readonly number[] {
    const today = new Date(ports.now());
    today.setHours(9, 0, 0, 0);
    return recheckDays(this._horizon).map((days) => today.getTime() + days * DAY);
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
    const {quiz, attempt, language} = this;
    if (!quiz || !attempt) return;
    const words = wordsFor(resultWords, language);
    const title = `${words.event} : ${say(quiz.title, language)}`;
    const {when, then} = attempt.plan ?? {when: '', then: ''};
    const plan = when && then ? `${words.when} ${when}, ${words.then} ${then}` : '';
    const reminders = this.#dates().map((start) => ({
      uid: ports.newId(),
      start,
      summary: this._discreet ? words.discreetEvent : title,
      description: this._discreet ? '' : plan,
      url: location.href,
    }));
    const file = new Blob([calendarFile(reminders, ports.now())], {type: 'text/calendar'});
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(file),
      download: 'declic.ics',
    });
    link.click();
    URL.revokeObjectURL(link.href);
  };
}
