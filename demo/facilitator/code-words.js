// @ts-check
import {language} from './language.js';

const en = {
  code: 'QR code',
  codeNamed: (/** @type {string} */ name) => `QR code: ${name}`,
  tooFine:
    'The form travels inside this link, which makes it too long for a code that can be read. Send it as a message, or put the form file on this site.',
  inCodes: 'Or as QR codes',
  inCodesHow:
    'The person it is about holds a camera in front of them, one after the other, in any order. They hold the same sealed text, and nothing more.',
  codeOf: (/** @type {number} */ i, /** @type {number} */ n) => `Code ${i} of ${n}`,
};

/** @type {typeof en} */
const fr = {
  code: 'Code QR',
  codeNamed: (name) => `Code QR : ${name}`,
  tooFine:
    'Le formulaire voyage dans ce lien, ce qui le rend trop long pour un code lisible. Envoyez-le dans un message, ou déposez le fichier du formulaire sur ce site.',
  inCodes: 'Ou en codes QR',
  inCodesHow:
    'La personne concernée les présente à sa caméra, l’un après l’autre, dans l’ordre qu’elle veut. Ils contiennent le même texte scellé, et rien de plus.',
  codeOf: (i, n) => `Code ${i} sur ${n}`,
};

/** Words about QR codes, in the page's language. */
export const codeWords = () => (language() === 'fr' ? fr : en);
