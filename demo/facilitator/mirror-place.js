// @ts-check
import {make} from '../admin/dom.js';
import {giveForm} from './form-link.js';

/**
 * A journal that holds a mirror and, in it, the way to one's own view.
 * @param {{readonly round: string, readonly subject: string, readonly ticket: string}} about
 * @param {{src: string} | {form: unknown}} form
 * @param {string} [endpoint] none for a sealed round
 */
export function mirrorPlace({round, subject, ticket}, form, endpoint) {
  const self = make('declic-feedback', {slot: 'self', round, subject, perspective: 'self'});
  const mirror = make(
    'declic-mirror',
    {round, subject, ...(endpoint && ticket ? {ticket} : {})},
    self,
  );
  for (const element of [self, mirror]) giveForm(/** @type {HTMLElement} */ (element), form);
  return {mirror, journal: make('declic-journal', endpoint ? {endpoint} : {}, mirror)};
}
