// @ts-check
/** @import {Finding} from './types.js' */

const MEGABYTE = 2 ** 20;
/** Room that a year of answers and a full outbox take, with a margin, in bytes. */
const ROOM = 20 * MEGABYTE;

/** Whether the page is a secure one, and what is missing where it is not. @returns {Finding} */
export function secureContext() {
  if (globalThis.isSecureContext) return {topic: 'secure', state: 'fine', say: 'secure'};
  const values = {origin: location.origin.replace(/^http:/, 'https:')};
  return {topic: 'secure', state: 'look', say: 'insecure', values};
}

/** Whether answers can be kept here, and how many. @returns {Promise<Finding>} */
export async function storage() {
  if (!(await canKeep())) return {topic: 'storage', state: 'mend', say: 'keepsNothing'};
  const {quota = 0, usage = 0} = (await navigator.storage?.estimate?.().catch(() => ({}))) ?? {};
  if (!quota) return {topic: 'storage', state: 'fine', say: 'keeps'};
  const left = Math.max(0, quota - usage);
  const values = {left: String(Math.floor(left / MEGABYTE))};
  const state = left < ROOM ? 'look' : 'fine';
  return {topic: 'storage', state, say: left < ROOM ? 'narrow' : 'room', values};
}

/** A number of megabytes in words. @param {string | undefined} megabytes @param {'en' | 'fr'} language */
export function sizeIn(megabytes, language) {
  const count = Number(megabytes);
  const [amount, unit] = count < 1024 ? [count, 'megabyte'] : [count / 1024, 'gigabyte'];
  return new Intl.NumberFormat(language, {style: 'unit', unit, maximumFractionDigits: 0}).format(
    amount,
  );
}

/** Opens a database of its own and deletes it again. @returns {Promise<boolean>} */
function canKeep() {
  const NAME = 'declic-check';
  return new Promise((resolve) => {
    try {
      const opening = indexedDB.open(NAME);
      opening.onsuccess = () => {
        opening.result.close();
        indexedDB.deleteDatabase(NAME);
        resolve(true);
      };
      opening.onerror = () => resolve(false);
      setTimeout(() => resolve(false), 3000);
    } catch {
      resolve(false);
    }
  });
}

const MINUTE = 60_000;

/**
 * How far this device's clock is from the endpoint's: reports tell the week by it.
 * @param {string | null | undefined} there
 * @returns {Finding}
 */
export function clock(there) {
  const then = there ? Date.parse(there) : NaN;
  if (Number.isNaN(then)) return {topic: 'clock', state: 'unknown', say: 'clockUnknown'};
  const minutes = Math.round(Math.abs(Date.now() - then) / MINUTE);
  if (minutes < 5) return {topic: 'clock', state: 'fine', say: 'clockRight'};
  const values = {minutes: String(minutes)};
  const state = minutes > 24 * 60 ? 'mend' : 'look';
  return {topic: 'clock', state, say: 'clockOff', values};
}
