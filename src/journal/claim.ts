const CLAIMED = Symbol.for('declic/claimed');

/**
 * Takes an event for one journal: true for the first that asks. The nearest journal hears an event
 * first, so the page's own journal leaves it alone; across copies of the library too.
 */
export function claim(event: Event & {[CLAIMED]?: true}): boolean {
  if (event[CLAIMED]) return false;
  event[CLAIMED] = true;
  return true;
}
