import {html, type TemplateResult} from 'lit';
import {calendarFile} from '../../model/calendar.js';
import {dayIn, dayOf, morningOf} from '../../model/day.js';
import type {NextStep} from '../../model/record.js';
import {ports} from '../../ports.js';
import {promptOf, richPrompt, type MirrorView} from './view.js';

/** Characters of a step. */
const MAX_STEP = 500;
/** ms until one asks whether a change can be seen, where nobody chooses another day. */
const FOUR_WEEKS = 28 * 86_400_000;

/** One next step: written, or kept with its day. */
export function stepPart(view: MirrorView, followUp: unknown): TemplateResult {
  const {words, kept, editing} = view;
  const step = kept?.step;
  const isKept = step && !editing;
  return html`<section class="step" part="step" aria-labelledby="step">
    <h3 id="step" tabindex="-1">${isKept ? words.mine : words.step[0]}</h3>
    ${isKept ? keptStep(view, step, followUp) : stepForm(view, step)}
  </section>`;
}

function keptStep(view: MirrorView, step: NextStep, followUp: unknown): TemplateResult {
  const {words, language, act} = view;
  const calendar = () => {
    const file = new Blob([fileOf(view, step)], {type: 'text/calendar'});
    act.download(file, 'declic.ics');
  };
  return html`<p class="muted">${richPrompt(view, step.criterion)}</p>
    <p class="text own">${step.text}</p>
    <p>${words.until(dayIn(language, morningOf(step.date)))}</p>
    ${followUp}
    <div class="actions">
      <button type="button" @click=${calendar}>${words.calendar}</button>
      <button type="button" class="quiet" @click=${() => act.step()}>${words.change}</button>
    </div>`;
}

function stepForm(view: MirrorView, step: NextStep | undefined): TemplateResult {
  const {words, form, act, today} = view;
  const day = step?.date ?? dayOf(ports.now() + FOUR_WEEKS);
  const save = (event: SubmitEvent) => keepStep(event, act);
  return html`<form @submit=${save}>
    <p>${words.step[1]}</p>
    <label
      >${words.stepOn}
      <select name="criterion">
        ${form.criteria.map(
          ({id}) =>
            html`<option value=${id} ?selected=${id === step?.criterion}>
              ${promptOf(view, id)}
            </option>`,
        )}
      </select>
    </label>
    <label
      >${words.stepWords}
      <input
        type="text"
        name="text"
        required
        maxlength=${MAX_STEP}
        aria-describedby="like"
        .value=${step?.text ?? ''}
      />
    </label>
    <p class="muted" id="like">${words.stepLike}</p>
    <label
      >${words.stepDay}
      <input type="date" name="date" required min=${today} .value=${day} />
    </label>
    <div class="actions"><button class="primary" type="submit">${words.keep}</button></div>
  </form>`;
}

function keepStep(event: SubmitEvent, act: MirrorView['act']): void {
  event.preventDefault();
  const said = new FormData(event.currentTarget as HTMLFormElement);
  const field = (name: string) => {
    const value = said.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const text = field('text');
  if (text) act.step({criterion: field('criterion'), text, date: field('date')});
}

/**
 * A reminder without a word about whom or what it is: calendars are seen by others. Nothing behind
 * the # of the address goes along, since a key may stand there.
 */
function fileOf({words}: MirrorView, {date}: NextStep): string {
  const reminder = {
    uid: ports.newId(),
    start: morningOf(date).getTime(),
    summary: words.event,
    description: '',
    url: location.href.split('#')[0] ?? '',
  };
  return calendarFile([reminder], ports.now());
}
