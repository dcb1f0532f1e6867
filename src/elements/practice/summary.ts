import {html, nothing, type TemplateResult} from 'lit';
import type {Answer} from '../../model/attempt.js';
import {dayIn} from '../../model/day.js';
import type {Item} from '../../model/practice/sitting.js';
import {outcomeOf} from '../../model/scoring.js';
import {say} from '../../model/text.js';
import {richInline} from '../rich-text.js';
import {curves} from './curves.js';
import {firstLine, type PracticeView} from './view.js';
import {when} from './when.js';

/** A question of the look back, with what was answered; none where it was passed over. */
interface Said extends Item {
  readonly answer: Answer | undefined;
}

/** After the last question: what came back, what to look at again, when next. */
export function summary(
  view: PracticeView,
  said: readonly Said[],
  leave: () => void,
): TemplateResult {
  const {words} = view;
  const groups = {held: [] as Said[], ahead: [] as Said[], passed: [] as Said[]};
  for (const one of said) groups[groupOf(one)].push(one);
  return html`<h2 id="title" tabindex="-1">${words.done}</h2>
    ${group(view, 'ahead', groups.ahead)} ${group(view, 'held', groups.held)}
    ${group(view, 'passed', groups.passed)} ${when(view)} ${curves(view)}
    <div class="actions">
      <button type="button" @click=${leave}>${words.home}</button>
    </div>`;
}

function groupOf({question, answer}: Said): 'held' | 'ahead' | 'passed' {
  if (!answer?.checkedAt) return 'passed';
  return outcomeOf(question, answer.response) === 'reached' ? 'held' : 'ahead';
}

function group(
  view: PracticeView,
  name: 'held' | 'ahead' | 'passed',
  said: readonly Said[],
): unknown {
  if (!said.length) return nothing;
  const {words, language} = view;
  const [title, thought] = words[name];
  return html`<section aria-labelledby=${name} class=${name} part="group">
    <h3 id=${name}>${title}</h3>
    <p>${thought}</p>
    <ul>
      ${said.map(
        (one) =>
          html`<li>
            <strong>${richInline(firstLine(one.question.prompt, language))}</strong>
            ${name === 'passed' ? nothing : html`<span class="muted">${again(view, one)}</span>`}
          </li>`,
      )}
    </ul>
    ${name === 'ahead' ? resources(view, said) : nothing}
  </section>`;
}

function again({met, words, language}: PracticeView, {quiz, question}: Item): unknown {
  const due = met.find((one) => one.quiz === quiz.id && one.question.id === question.id)?.due;
  return due ? words.again(dayIn(language, due)) : nothing;
}

/** Where to read on about what does not hold yet. */
function resources({words, language}: PracticeView, said: readonly Said[]): unknown {
  const objectives = new Set(
    said.flatMap(({quiz, question}) =>
      quiz.objectives.filter(({id}) => 'objective' in question && id === question.objective),
    ),
  );
  const links = [...objectives].flatMap((one) => one.resources ?? []);
  if (!links.length) return nothing;
  return html`<p>${words.resources}</p>
    <ul>
      ${links.map(
        ({title, href}) =>
          html`<li><a href=${href} rel="noreferrer">${say(title, language)}</a></li>`,
      )}
    </ul>`;
}
