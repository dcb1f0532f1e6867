// @ts-check
import {confirmation} from './confirmation.js';
import {make} from './dom.js';
import {ask} from './endpoint.js';
import {words} from './words.js';

/**
 * Closing a version, behind a second question.
 * @param {import('./types.js').VersionOverview} overview
 * @param {() => void} again
 */
export function closing({quiz, version, closed, withheld}, again) {
  const w = words();
  const outcome = make('output', {});
  const close = async (/** @type {boolean} */ destroy) => {
    const path = `quizzes/${encodeURIComponent(quiz)}/${version}/close`;
    try {
      await ask(destroy ? `${path}?destroy=yes` : path, {method: 'POST'});
      again();
    } catch {
      outcome.textContent = w.unreachable;
    }
  };
  const question = questionBefore(closed, close);
  const open = make(
    'button',
    {type: 'button', class: 'button', onclick: () => question.showModal()},
    closed ? w.destroyButton : w.closeButton,
  );
  return make(
    'section',
    {class: 'panel'},
    make('h2', {}, w.close),
    make('p', {}, closed ? w.isClosed : w.closeWhy, closed && withheld ? ` ${w.restStays}` : ''),
    closed && !withheld ? null : open,
    outcome,
    question,
  );
}

/**
 * @param {boolean} closed
 * @param {(destroy: boolean) => Promise<void>} close its outcome is shown on the page, also when it fails
 */
function questionBefore(closed, close) {
  const w = words();
  const destroy = /** @type {HTMLInputElement} */ (
    make('input', {type: 'checkbox', name: 'destroy'})
  );
  return confirmation(
    {
      id: 'closing',
      title: closed ? w.destroyTitle : w.closeTitle,
      body: [
        make('p', {}, closed ? w.destroyAsk : w.closeAsk),
        closed ? null : make('label', {class: 'check'}, destroy, make('span', {}, w.destroyLabel)),
      ],
      yes: closed ? w.destroyYes : w.closeYes,
      no: w.closeNo,
    },
    () => void close(closed || destroy.checked),
  );
}
