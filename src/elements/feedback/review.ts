import {html, nothing, type TemplateResult} from 'lit';
import {reviewWords} from '../../locale/feedback-review.js';
import {primaryOf, wordsFor} from '../../locale/locale.js';
import {recognisableTraits, recognisableWords} from '../../locale/recognisable.js';
import {minimumOf, type Criterion, type Form} from '../../model/form.js';
import {mended, recognisable, type Finding} from '../../model/recognisable.js';
import {say} from '../../model/text.js';
import type {Packet} from '../../schemas/packet.js';
import {richInline} from '../rich-text.js';
import type {FormView} from './view.js';

/** The step before a feedback leaves, or is sealed. */
export interface ReviewView extends FormView {
  /** What would leave. */
  readonly packet: Packet;
  /** It, word for word. */
  readonly exactly: string;
  /** Whether it leaves as a sealed text instead of being posted. */
  readonly sealed: boolean;
  /** Whether it was said yes to once, and the second time is asked for. */
  readonly confirming: boolean;
  /** People invited, where it is known. */
  readonly circle?: number | undefined;
  readonly mend: (criterion: Criterion, text: string) => void;
  readonly edit: (criterion?: Criterion) => void;
  readonly confirm: (yes: boolean) => void;
  readonly send: () => void;
}

export function review(view: ReviewView): TemplateResult {
  const {language, perspective} = view;
  const words = wordsFor(reviewWords, language);
  const isSelf = perspective === 'self';
  return html`<h2 tabindex=${view.confirming ? nothing : -1}>
      ${isSelf ? words.titleSelf : words.title}
    </h2>
    <section aria-labelledby="who">
      <h3 id="who">${words.who}</h3>
      <p>${readers(view, words)}</p>
      ${perspective === 'peer' ? html`<p>${words.honest}</p>` : nothing}
    </section>
    ${perspective === 'peer' ? check(view, words) : nothing}
    ${
      isSelf
        ? nothing
        : html`<details>
            <summary>${words.exact}</summary>
            <pre part="packet" tabindex="0" aria-label=${words.exact}>${view.exactly}</pre>
            <p class="muted">${words.pad}</p>
          </details>`
    }
    ${view.confirming ? sure(view, words) : ways(view, words)}`;
}

type Said = typeof reviewWords.en;

/** Who reads it, and when. */
function readers({form, perspective, sealed}: ReviewView, words: Said): string {
  if (perspective === 'self') return words.whoSelf;
  if (perspective === 'manager') return words.whoManager;
  const k = minimumOf(form);
  return sealed ? words.whoSealed(k) : words.whoPeer(k);
}

/** How recognisable am I? Read on this device, one tap to mend each. */
function check(view: ReviewView, words: Said): TemplateResult {
  const {form, language, packet} = view;
  const said = form.criteria.flatMap((criterion) => {
    const text = packet.comments.find((one) => one.criterion === criterion.id)?.text;
    return text ? [{criterion, text, findings: findingsOf(view, text)}] : [];
  });
  const quiet = said.every(({findings}) => !findings.length);
  return html`<section aria-labelledby="recognise" part="recognisable">
    <h3 id="recognise" tabindex="-1">${words.recognise}</h3>
    ${quiet ? html`<p>${said.length ? words.clear : words.none}</p>` : nothing}
    ${said.map(
      ({criterion, text, findings}) =>
        html`<div class="said">
          <p class="muted">${richInline(say(criterion.prompt, language))}</p>
          <blockquote>${text}</blockquote>
          <ul>
            ${findings.map((finding) => sign(view, words, criterion, text, finding))}
          </ul>
          <button class="quiet small" type="button" @click=${() => view.edit(criterion)}>
            ${words.edit}
          </button>
        </div>`,
    )}
  </section>`;
}

function sign(
  {language, mend}: ReviewView,
  words: Said,
  criterion: Criterion,
  text: string,
  finding: Finding,
): TemplateResult {
  const whole = finding.mend === undefined;
  return html`<li>
    <span
      >${whole ? nothing : html`<strong>${words.found(text.slice(finding.start, finding.end).trim())}</strong>`}
      ${wordsFor(recognisableWords, language)[finding.kind]}</span
    >
    ${
      whole
        ? nothing
        : html`<button
            class="starter"
            type="button"
            @click=${() => mend(criterion, mended(text, finding))}
          >
            ${finding.mend ? words.to(finding.mend) : words.drop}
          </button>`
    }
  </li>`;
}

function findingsOf({form, language, circle}: ReviewView, text: string): readonly Finding[] {
  return recognisable(text, {
    traits: recognisableTraits,
    language: primaryOf(language),
    form: wordsOf(form, language),
    minimum: minimumOf(form),
    ...(circle === undefined ? {} : {circle}),
  });
}

/** The form's own words, which tell nothing of whoever uses them. */
const wordsOf = ({criteria}: Form, language: string) =>
  criteria
    .flatMap(({prompt, levels, starters = []}) => [prompt, ...levels, ...starters])
    .map((text) => say(text, language))
    .join(' ');

function ways(view: ReviewView, words: Said): TemplateResult {
  const onward = view.perspective === 'self' ? words.sealIt : words.goOn;
  return html`${view.hindrance ? html`<p class="note" part="notice">${view.hindrance}</p>` : nothing}
    <div class="actions">
      ${
        view.hindrance
          ? nothing
          : html`<button class="primary" type="button" @click=${() => view.confirm(true)}>
              ${onward}
            </button>`
      }
      <button type="button" @click=${() => view.edit()}>${words.back}</button>
    </div>`;
}

/** The second yes. */
function sure(view: ReviewView, words: Said): TemplateResult {
  const [title, text, go] =
    view.perspective === 'self'
      ? [words.sureSelf, words.sureSelfText, words.seal]
      : view.sealed
        ? [words.sureSealed, words.sureSealedText, words.sealRound]
        : [words.sure, words.sureText, words.send];
  return html`<section class="sure" aria-labelledby="sure" part="confirm">
    <h3 id="sure" tabindex="-1">${title}</h3>
    <p>${text}</p>
    <div class="actions">
      <button class="primary" type="button" @click=${view.send}>${go}</button>
      <button type="button" @click=${() => view.confirm(false)}>${words.notYet}</button>
    </div>
  </section>`;
}
