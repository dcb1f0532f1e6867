import type {LitElement} from 'lit';
import {DeclicAwardEvent} from '../../events/award-event.js';
import {DeclicRecordEvent} from '../../events/record-event.js';
import {awardOf} from '../../model/badge/award.js';
import {awardId} from '../../model/record.js';
import type {Snapshot} from '../../model/snapshot.js';
import {ports} from '../../ports.js';
import type {BadgeStand} from './view.js';

/** Awards told of a snapshot: two elements that show one badge see the same one, and one of them tells. */
const told = new WeakMap<Snapshot, Set<string>>();

/**
 * Tells, once, that a badge was shown for the first time on this device: to the page, and to the
 * journal, which keeps it. Whether it just did.
 */
export function awarded(
  host: LitElement & {readonly snapshot: Snapshot},
  {badge, progress}: BadgeStand,
): boolean {
  const award = awardOf(badge, progress);
  if (!award) return false;
  const {snapshot} = host;
  const id = awardId(award);
  if (snapshot.records.some((one) => one.kind === 'award' && one.id === id)) return false;
  const already = told.get(snapshot) ?? new Set<string>();
  told.set(snapshot, already);
  if (already.has(id)) return true;
  already.add(id);
  const record = {kind: 'award', id, changedAt: ports.now(), value: award} as const;
  const kept = new DeclicRecordEvent({record});
  host.dispatchEvent(kept);
  const news = new DeclicAwardEvent({award, badge});
  host.dispatchEvent(news);
  return true;
}
