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
  place.append(make('declic-journal', sealed ? {} : {endpoint: '/reports'}, feedback));
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
