// @ts-check
import {joinParts, markOf, open, readParts, readSealed} from '../../dist/declic-sealed.js';
import {make} from '../admin/dom.js';
import {onLanguage} from '../facilitator/language.js';
import {mirrorPlace} from '../facilitator/mirror-place.js';
import {dropZone} from './drop-zone.js';
import {words} from './words.js';

/** @typedef {'notYet' | 'noPacket' | 'foreign' | 'unreadable' | 'opened'} Outcome */
/** @typedef {import('../../dist/sealed/parts.js').Part} Part */

/**
 * The door of the person it is about: packets in, and nothing out before enough have come.
 * @param {HTMLElement} place
 * @param {import('../facilitator/invitation.js').Invitation} invitation
 * @param {{src: string} | {form: unknown}} form
 */
export function collecting(place, invitation, form) {
  const {mirror, journal} = mirrorPlace(invitation, form);
  // Without packets it waits, and asks nobody.
  Object.assign(mirror, {packets: []});
  /** @type {readonly string[]} */
  let held = [];
  /** Parts of packets that came as several codes. @type {readonly Part[]} */
  let loose = [];
  /** @type {Outcome | readonly Part[] | undefined} */
  let outcome;
  const said = make('div', {class: 'said', role: 'status'});
  const tell = () => said.replaceChildren(...telling(held.length, outcome));
  const take = async (/** @type {string} */ text) => {
    const parts = readParts(text);
    loose = [...loose, ...parts];
    const joined = joinParts(loose);
    loose = loose.filter(({packet}) => !joined.some((code) => code.endsWith(packet)));
    const found = codesIn([text, ...joined].join('\n'));
    // Whatever came first by mistake or by malice must not keep the right ones out.
    const own = found.filter((code) => !invitation.mark || markIn(code) === invitation.mark);
    const last = parts.at(-1)?.packet;
    if (own.length) {
      held = [...new Set([...held, ...own])];
      outcome = await attempt(held, mirror);
    } else if (found.length) outcome = 'foreign';
    else outcome = last ? loose.filter(({packet}) => packet === last) : 'noPacket';
    tell();
  };
  const zone = dropZone(take);
  onLanguage(() => {
    zone.say();
    tell();
  });
  tell();
  place.append(make('div', {class: 'journey'}, zone.element, said, journal));
}

/** Whole packets in a text. @param {string} text @returns {readonly string[]} */
const codesIn = (text) =>
  [...text.matchAll(/dp1\.[\w-]+/g)]
    .map(([code]) => code)
    .filter((code) => readSealed(code).length);

/** The mark of the round that a packet belongs to. @param {string} code */
function markIn(code) {
  const [packet] = readSealed(code);
  return packet && markOf(packet);
}

/** @param {readonly string[]} codes @param {Element} mirror @returns {Promise<Outcome>} */
async function attempt(codes, mirror) {
  try {
    const {packets, unreadable} = await open(codes, 3, crypto);
    Object.assign(mirror, {packets});
    return unreadable ? 'unreadable' : 'opened';
  } catch (error) {
    const code = /** @type {{code?: string}} */ (error).code;
    return code === 'sealed-foreign' ? 'foreign' : 'notYet';
  }
}

/** @param {number} n @param {Outcome | readonly Part[] | undefined} outcome */
function telling(n, outcome) {
  const w = words();
  const first = typeof outcome === 'string' ? w[outcome] : outcome && partly(outcome);
  const lines = [...(first ? [first] : []), ...(n ? [w.kept(n)] : [])];
  if (outcome === 'notYet') lines.push(w.keep);
  return lines.map((line, i) => make('p', {class: i ? 'why' : 'note strong'}, line));
}

/** @param {readonly Part[]} parts */
function partly(parts) {
  const here = new Set(parts.map(({place}) => place)).size;
  return words().part(here, parts[0]?.of ?? here);
}
