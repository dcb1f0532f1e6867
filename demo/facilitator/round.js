// @ts-check
// The reviewer's page: an invitation in the address, one feedback.
import {make} from '../admin/dom.js';
import {giveForm, readForm} from './form-link.js';
import {invitationOf} from './invitation.js';
import {onLanguage} from './language.js';

const place = /** @type {HTMLElement} */ (document.querySelector('#round'));
const show = (/** @type {string} */ id) =>
  document.querySelector(`#${id}`)?.removeAttribute('hidden');

async function begin() {
  const invitation = invitationOf('round');
  const form = invitation && (await readForm(invitation.form));
  if (!invitation?.ticket || !form) return show('no-invitation');
  const {round, subject, ticket, as} = invitation;
  const sealed = ticket.startsWith('dt1.');
  if (sealed && !isSecureContext) return show('no-crypto');
  const feedback = make('declic-feedback', {
    round,
    subject,
    perspective: as === 'manager' ? 'manager' : 'peer',
    // A sealed round has no endpoint: what leaves is a text that the reviewer hands over.
    ...(sealed ? {} : {ticket}),
  });
  if (sealed) {
    Object.assign(feedback, {sealed: ticket});
    feedback.addEventListener(
      'declic-sealed',
      ({detail}) => void offerCodes(feedback, detail.text),
    );
  }
  giveForm(/** @type {HTMLElement} */ (feedback), form);
  const journal = make('declic-journal', sealed ? {} : {endpoint: '/reports'}, feedback);
  if (!sealed) journal.append(ownMirror(round, form));
  place.append(journal);
}

/**
 * How one gives feedback, for whoever unfolds it: until then nobody is asked anything.
 * @param {string} round
 * @param {{src: string} | {form: unknown}} form
 */
function ownMirror(round, form) {
  const folded = /** @type {HTMLElement} */ (document.querySelector('#own-mirror'));
  const unfold = () => {
    const mirror = make('declic-mirror', {view: 'reviewer', round});
    giveForm(/** @type {HTMLElement} */ (mirror), form);
    folded.append(mirror);
  };
  folded.addEventListener('toggle', unfold, {once: true});
  folded.hidden = false;
  return folded;
}

/** The sealed text as QR codes, for a phone that has no other way out. @param {Element} feedback @param {string} text */
async function offerCodes(feedback, text) {
  const {packetCodes} = await import('./code.js');
  const place = feedback.querySelector('[slot=hand-over]') ?? make('div', {slot: 'hand-over'});
  const draw = () => place.replaceChildren(packetCodes(text));
  onLanguage(draw);
  draw();
  feedback.append(place);
}

void begin();
