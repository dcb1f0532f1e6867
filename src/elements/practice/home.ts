import {html, nothing, type TemplateResult} from 'lit';
import {dayIn} from '../../model/day.js';
import {MOST_A_DAY, type Practice} from '../../model/practice/practice.js';
import {say} from '../../model/text.js';
import {richInline} from '../rich-text.js';
import {curves} from './curves.js';
import {firstLine, type PracticeView} from './view.js';
import {when} from './when.js';

/** A look back that waits to be gone on with. */
export interface Waiting {
  readonly done: number;
  readonly of: number;
}

/** The overview: what is due, when next, and one's own curves. */
export function home(
  view: PracticeView,
  waiting: Waiting | undefined,
  begin: () => void,
): TemplateResult {
  const {met} = view;
  return html`${waiting ? resumed(view, waiting, begin) : today(view, begin)}
  ${met.length ? html`${when(view)} ${curves(view)}` : nothing}`;
}

function resumed({words}: PracticeView, {done, of}: Waiting, begin: () => void): TemplateResult {
  return html`<h2 id="title" tabindex="-1">${words.due[0]}</h2>
    <p role="status">${words.resumed(done, of)}</p>
    <div class="actions">
      <button class="primary" type="button" @click=${begin}>${words.resume}</button>
    </div>`;
}

function today(view: PracticeView, begin: () => void): TemplateResult {
  const {words, due, met} = view;
  if (!due.length) {
    const [title, text] = met.length ? words.rest : words.empty;
    return html`<h2 id="title" tabindex="-1">${title}</h2>
      <p>${text}</p>`;
  }
  const [title, what] = words.due;
  const asked = due.slice(0, MOST_A_DAY);
  const more = due.length - asked.length;
  return html`<h2 id="title" tabindex="-1">${title}</h2>
    <p>${what(asked.length)}</p>
    <ul class="due" part="due">
      ${asked.map((one) => entry(view, one))}
    </ul>
    ${more ? html`<p class="muted">${words.more(more)}</p>` : nothing}
    <div class="actions">
      <button class="primary" type="button" @click=${begin}>${words.begin}</button>
    </div>`;
}

function entry(view: PracticeView, {quiz, question, reason, reviews}: Practice): TemplateResult {
  const {words, language, quizzes} = view;
  const title = quizzes.length > 1 && quizzes.find(({id}) => id === quiz)?.title;
  const last = reviews.at(-1)?.at ?? 0;
  return html`<li class=${reason}>
    <strong>${richInline(firstLine(question.prompt, language))}</strong>
    <span class="muted">
      ${title ? html`${say(title, language)} · ` : nothing}${words.reasons[reason]},
      ${words.since(dayIn(language, last))}</span
    >
  </li>`;
}
