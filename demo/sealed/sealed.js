// @ts-check
// Two doors to a sealed round: without an address part it is dealt, with one it is collected.
import {make} from '../admin/dom.js';
import {readForm} from '../facilitator/form-link.js';
import {invitationOf} from '../facilitator/invitation.js';
import {onLanguage} from '../facilitator/language.js';
import {collecting} from './collecting.js';
import {dealing} from './dealing.js';
import {words} from './words.js';

const place = /** @type {HTMLElement} */ (document.querySelector('#sealed'));

/** Without WebCrypto nothing is sealed, and nothing pretends to be. */
const canSeal = () => Boolean(globalThis.crypto.subtle) && typeof CompressionStream !== 'undefined';

/** @param {() => string} what */
function notice(what) {
  const line = make('p', {class: 'note strong', role: 'alert'}, what());
  onLanguage(() => (line.textContent = what()));
  place.append(line);
}

async function begin() {
  if (!canSeal()) return notice(() => words().noCrypto);
  const invited =
    location.hash.includes('=') || sessionStorage.getItem('declic-invitation-collect');
  if (!invited) return dealing(place);
  const invitation = invitationOf('collect');
  const form = invitation && (await readForm(invitation.form));
  if (!invitation || !form) return notice(() => words().missing);
  collecting(place, invitation, form);
}

void begin();
