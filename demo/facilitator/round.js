// @ts-check
// The reviewer's page: an invitation in the address, one feedback.
import {make} from '../admin/dom.js';
import {giveForm, readForm} from './form-link.js';
import {invitationOf} from './invitation.js';

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
  if (sealed) Object.assign(feedback, {sealed: ticket});
  giveForm(/** @type {HTMLElement} */ (feedback), form);
  place.append(make('declic-journal', sealed ? {} : {endpoint: '/reports'}, feedback));
}

void begin();
