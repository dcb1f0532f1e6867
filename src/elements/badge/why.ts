import {html, nothing, type TemplateResult} from 'lit';
import {badgeWhyWords, type BadgeWhyWords} from '../../locale/badge-why.js';
import {wordsFor} from '../../locale/locale.js';
import {recheck} from '../../model/badge/award.js';
import type {Why} from '../../model/badge/evidence.js';
import {dayIn} from '../../model/day.js';
import {say} from '../../model/text.js';
import {richInline} from '../rich-text.js';
import {lookAgainAt} from './recheck.js';
import {titleIn, type BadgeView} from './view.js';

/** What a badge rests on, item by item, each looked for again in this page. */
export function whyPart(view: BadgeView): TemplateResult {
  const {award, badge, evidence, progress, language} = view;
  const words = wordsFor(badgeWhyWords, language);
  const items = award?.why ?? progress.why;
  const parts = award ? [] : progress.parts;
  return html`<details class="why" part="why">
    <summary>${award ? words.why : words.far}</summary>
    ${
      parts.length
        ? html`<ul class="parts">
            ${parts.map(
              ({kind, done, of}) =>
                html`<li class=${done >= of ? 'done' : ''}>
                  ${view.words.parts[kind](done, of)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      items.length
        ? html`<ul class="items">
            ${items.map((why) => item(why, view, words))}
          </ul>`
        : award
          ? nothing
          : html`<p class="muted">${words.nothing}</p>`
    }
    ${
      award && items.length
        ? html`<p class="muted">${words.whole[recheck(award, badge, evidence)]}</p>`
        : nothing
    }
    ${stated(view, words)}
  </details>`;
}

function item(why: Why, view: BadgeView, words: BadgeWhyWords): TemplateResult {
  const check = lookAgainAt(why, view.evidence, view.progress);
  return html`<li>
    <span>${lineOf(why, view, words)}</span>
    <span class="check ${check}">${words.check[check]}</span>
    ${why.kind === 'sitting' ? prompts(why, view, words) : nothing}
  </li>`;
}

/** One piece of evidence in a line; also what a credential says of it. No answer in it. */
export function lineOf(why: Why, view: BadgeView, words: BadgeWhyWords): string {
  const {language} = view;
  const day = 'at' in why ? dayIn(language, why.at) : '';
  switch (why.kind) {
    case 'sitting': {
      const quiz = titleIn(view, why.quiz) ?? why.quiz;
      return words.sitting(day, why.questions.length, why.of, quiz);
    }
    case 'judgement':
      return words.judgement(day, why.answers, Math.round(Math.abs(why.distance) * 100));
    case 'completed':
      return words.completed(day, titleIn(view, why.quiz) ?? why.quiz);
    case 'feedbacks':
      return words.feedbacks(day, why.records.length);
    case 'thanks':
      return words.thanks(why.actionable, why.of);
    case 'step':
      return words.step(day);
  }
}

/** The questions behind a number. */
function prompts(
  {quiz: id, questions}: Extract<Why, {kind: 'sitting'}>,
  {evidence, language}: BadgeView,
  words: BadgeWhyWords,
): TemplateResult | typeof nothing {
  const quiz = evidence.quizzes.find((one) => one.id === id);
  const asked = quiz?.questions.filter((one) => questions.includes(one.id)) ?? [];
  if (!asked.length) return nothing;
  return html`<details class="asked">
    <summary>${words.questions(asked.length)}</summary>
    <ul>
      ${asked.map(({prompt}) => html`<li>${richInline(say(prompt, language))}</li>`)}
    </ul>
  </details>`;
}

/** An issuer's own words, or one's own from another browser, once its signature holds. */
function stated({award, state, stated: text}: BadgeView, words: BadgeWhyWords) {
  const own = state === 'self-asserted' && !award?.why.length;
  if ((state !== 'issued' && !own) || !text) return nothing;
  return html`<p>${own ? words.fromOneself : words.fromIssuer}</p>
    <blockquote class="text">${text}</blockquote>`;
}
