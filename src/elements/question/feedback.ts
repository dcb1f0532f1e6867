import {html, nothing, svg, type TemplateResult} from 'lit';
import {beyondWords} from '../../locale/beyond.js';
import {wordsFor} from '../../locale/locale.js';
import type {Option, Question} from '../../model/quiz.js';
import {outcomeOf} from '../../model/scoring.js';
import {say} from '../../model/text.js';
import {richInline, richText} from '../rich-text.js';
import type {InputView} from './inputs.js';

/** What an answer shows: the words first, then what was picked and what holds, each with its why. */
export function feedback(view: InputView): TemplateResult {
  const {question, response, language} = view;
  const words = wordsFor(beyondWords, language);
  const outcome = outcomeOf(question, response);
  const word = {reached: words.reached, 'not-yet': words.notYet, open: words.noted}[outcome];
  return html`<div class="feedback" part="feedback" id="feedback" tabindex="-1">
    <p class="verdict">${mark(outcome === 'not-yet')}<span>${word}</span></p>
    ${why(view, question, outcome === 'reached')}
  </div>`;
}

function why(view: InputView, question: Question, reached: boolean): unknown {
  const {language} = view;
  switch (question.type) {
    case 'choice':
    case 'choices':
      return options(view, question.options);
    case 'text':
    case 'number': {
      const {reached: yes, notYet} = question.feedback;
      const told = reached ? yes : notYet;
      return [
        told ? richText(say(told, language)) : nothing,
        reached ? nothing : holds(view, question),
      ];
    }
    default:
      return nothing;
  }
}

/** The options that were picked or hold, each with its feedback; the others are left in peace. */
function options(view: InputView, all: readonly Option[]): TemplateResult {
  const {language, response} = view;
  const words = wordsFor(beyondWords, language);
  const told = all.filter(({id, correct}) => correct || response.includes(id));
  const alone = told.length === 1;
  return html`<dl>
    ${told.map(({id, text, correct, feedback: because}) => {
      const mine = response.includes(id) ? words.yourAnswer : words.whatHolds;
      const what =
        correct && response.includes(id) ? `${words.yourAnswer}, ${view.words.holds}` : mine;
      return html`<div>
        ${alone ? nothing : html`<dt>${words.labelled(what)}${richInline(say(text, language))}</dt>`}
        <dd>${because ? richText(say(because, language)) : nothing}</dd>
      </div>`;
    })}
  </dl>`;
}

function holds(
  {language}: InputView,
  question: Extract<Question, {type: 'text' | 'number'}>,
): TemplateResult {
  const words = wordsFor(beyondWords, language);
  const answer =
    question.type === 'text'
      ? say(question.accepted[0] ?? '', language)
      : [
          new Intl.NumberFormat(language).format(question.answer),
          question.tolerance
            ? `± ${new Intl.NumberFormat(language).format(question.tolerance)}`
            : '',
          question.unit ? say(question.unit, language) : '',
        ].join(' ');
  return html`<p><strong>${words.labelled(words.whatHolds)}</strong>${answer}</p>`;
}

/** A filled disc for what stands, an open one with an arrow for what is on its way: never a cross. */
function mark(onItsWay: boolean): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor">
    ${
      onItsWay
        ? svg`<circle cx="12" cy="12" r="9.5" stroke-width="2"/><path d="M8 12h8m-3.5-3.5L16 12l-3.5 3.5" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`
        : svg`<circle cx="12" cy="12" r="10.5" fill="currentColor" stroke="none"/><path d="m7.5 12.5 3 3 6-6.5" stroke="Canvas" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`
    }
  </svg>`;
}
