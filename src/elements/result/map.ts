import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {certaintyWords} from '../../locale/certainty.js';
import {wordsFor} from '../../locale/locale.js';
import type {Answer} from '../../model/attempt.js';
import {AWARENESS, mapOf, passedOver, type Awareness} from '../../model/awareness.js';
import type {Question} from '../../model/quiz.js';
import type {Evidence} from '../../model/evidence.js';
import {outcomeOf} from '../../model/scoring.js';
import {mayLookAgain} from '../../model/second-look.js';
import {say} from '../../model/text.js';
import {richInline, richText} from '../rich-text.js';
import {shown, type Line} from './shown.js';
import type {ResultView} from './view.js';

/** Asks the quiz for a second look at the question with this id. */
export type Look = (question: string) => void;

/** The awareness map: four groups, eye-openers first, each answer with its question and its why. */
export function awarenessMap(view: ResultView, look: Look): TemplateResult {
  const {evidence, words, asked} = view;
  const map = mapOf(evidence);
  return html`<section aria-labelledby="map">
    <h3 id="map">${words.map}</h3>
    ${
      asked
        ? html`<ul class="tiles" part="map">
            ${AWARENESS.map((name) => tile(view, name, map[name].length))}
          </ul>`
        : nothing
    }
    ${AWARENESS.map((name) => group(view, name, map[name], look))} ${passed(view, look)}
  </section>`;
}

function tile({words}: ResultView, name: Awareness, count: number): TemplateResult {
  return html`<li class=${count ? '' : 'none'}>
    <span class="count">${mark(name)} ${count}</span>
    <strong>${words.groups[name][0]}</strong>
    <span class="muted">${words.where[name]}</span>
  </li>`;
}

function group(
  view: ResultView,
  name: Awareness,
  evidence: readonly Evidence[],
  look: Look,
): unknown {
  if (!evidence.length) return nothing;
  const {words, asked} = view;
  const [title, thought] = words.groups[name];
  return html`<div class="group ${name}" part="group">
    <h4>${mark(name)} <span>${title}</span></h4>
    <p>${asked ? thought : (words.unasked[name] ?? thought)}</p>
    <div>${evidence.map((one) => entry(view, one, name === 'eye-opener', look))}</div>
  </div>`;
}

function entry(view: ResultView, one: Evidence, open: boolean, look: Look): TemplateResult {
  const {language, words} = view;
  const {question, answer} = one;
  const sure = answer.certainty && wordsFor(certaintyWords, language)[answer.certainty];
  const {given, holds} = shown(one, language);
  const prompt = say(question.prompt, language);
  const label = html`${words.yourAnswer}${sure ? html` <span>· ${sure}</span>` : nothing}`;
  return html`<details ?open=${open}>
    <summary>${richInline(firstLine(prompt))}</summary>
    <div>
      ${prompt === firstLine(prompt) ? nothing : richText(prompt.slice(firstLine(prompt).length))}
      <dl class="answers">${answers(label, given, '')} ${answers(words.holds, holds, 'holds')}</dl>
      ${again(view, question, answer)} ${lookButton(view, question, look)}
    </div>
  </details>`;
}

function answers(label: unknown, lines: readonly Line[], kind: string): unknown {
  if (!lines.length) return nothing;
  return html`<div class=${kind}>
    <dt class="muted">${label}</dt>
    ${lines.map(
      ({text, why}) =>
        html`<dd><strong>${richInline(text)}</strong>${why ? richText(why) : nothing}</dd>`,
    )}
  </div>`;
}

function again({words}: ResultView, question: Question, answer: Answer): unknown {
  if (!answer.again?.checkedAt) return nothing;
  const holds = outcomeOf(question, answer.again.response) === 'reached';
  return html`<p><strong>${holds ? words.since : words.sinceNotYet}</strong></p>`;
}

function lookButton(view: ResultView, question: Question, look: Look): unknown {
  const {quiz, attempt} = view;
  return mayLookAgain(quiz, attempt, question.id)
    ? lookAt(view, question, view.words.look, look)
    : nothing;
}

/** The name of the button holds the question, for those who go from button to button. */
function lookAt(
  {language}: ResultView,
  {id, prompt}: Question,
  label: string,
  look: Look,
): TemplateResult {
  const name = `${label}: ${firstLine(say(prompt, language)).replace(/[*`]/g, '')}`;
  return html`<div class="actions">
    <button type="button" aria-label=${name} @click=${() => look(id)}>${label}</button>
  </div>`;
}

/** Questions without an answer: nothing is said of them, nothing is given away. */
function passed(view: ResultView, look: Look): unknown {
  const {quiz, attempt, words, language} = view;
  const questions = passedOver(quiz, attempt);
  if (!questions.length) return nothing;
  // Nothing was given away, so there is nothing to wait for before the first real look.
  const after = (question: Question) => {
    const answer = attempt.answers[question.id];
    return answer?.again?.checkedAt
      ? again(view, question, answer)
      : lookAt(view, question, words.firstLook, look);
  };
  return html`<div class="group" part="group">
    <h4>${words.passed[0]}</h4>
    <p>${words.passed[1]}</p>
    <ul class="passed">
      ${questions.map(
        (question) =>
          html`<li>
            <span>${richInline(firstLine(say(question.prompt, language)))}</span> ${after(question)}
          </li>`,
      )}
    </ul>
  </div>`;
}

const firstLine = (text: string) => text.split('\n')[0] ?? '';

const mark = (name: Awareness) =>
  html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${MARKS[name]}</svg>`;

/** A shape for each group, so that colour is never the only sign: spark, arrow, half, whole. */
const MARKS: Readonly<Record<Awareness, SVGTemplateResult>> = {
  'eye-opener': svg`<path d="M12 2v5m0 10v5m10-10h-5M7 12H2m17.1-7.1-3.6 3.6m-7 7-3.6 3.6m14.2 0-3.6-3.6m-7-7L4.9 4.9"></path>`,
  'next-step': svg`<circle cx="12" cy="12" r="9"></circle><path d="M8 12h8m-3.5-3.5L16 12l-3.5 3.5"></path>`,
  'trust-it': svg`<circle cx="12" cy="12" r="9"></circle><path class="fill" d="M12 21a9 9 0 0 0 0-18Z"></path>`,
  solid: svg`<circle class="fill" cx="12" cy="12" r="9"></circle>`,
};
