import type {Award} from '../model/badge/award.js';
import type {AwardReport} from '../schemas/award.js';

/**
 * What may leave of an award, built field by field: which badge, by which rule, in which month; the
 * same for everybody who shows it then. None for one that rests on an issuer's word or came in a file:
 * it was not shown here. `id` is random and used nowhere else.
 */
export function awardReportOf(
  {badge, version, shownAt, why}: Award,
  id: string,
): AwardReport | undefined {
  if (!why.length) return undefined;
  const month = new Date(shownAt).toISOString().slice(0, 7);
  return {declic: 'award/1', kind: 'award', id, badge, version, month};
}
