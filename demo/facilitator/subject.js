// @ts-check
// The subject's page: one's own view first, then the mirror.
import {readForm} from './form-link.js';
import {invitationOf} from './invitation.js';
import {mirrorPlace} from './mirror-place.js';

async function begin() {
  const invitation = invitationOf('subject');
  const form = invitation && (await readForm(invitation.form));
  if (!invitation?.ticket || !form) {
    return document.querySelector('#no-invitation')?.removeAttribute('hidden');
  }
  const {journal} = mirrorPlace(invitation, form, '/reports');
  document.querySelector('#subject')?.append(journal);
}

void begin();
