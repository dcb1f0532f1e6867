import {makeBadgeKey} from '../../credential/signing.js';
import type {Award} from '../../model/badge/award.js';
import {awardId, type BadgeKeyRecord} from '../../model/record.js';
import {uuidOf} from '../../model/uuid.js';
import {ports} from '../../ports.js';
import type {BadgeView} from './view.js';

const keyId = (award: Award) => `key/${awardId(award)}`;

/** The key of this badge that is kept here, or a new one; undefined where none can be made. */
export async function ownKey(
  {evidence}: BadgeView,
  award: Award,
): Promise<BadgeKeyRecord | undefined> {
  const kept = evidence.records.find(
    (one): one is BadgeKeyRecord => one.kind === 'key' && one.id === keyId(award),
  );
  if (kept) return kept;
  const value = await makeBadgeKey(ports.crypto());
  return value && {kind: 'key', id: keyId(award), changedAt: ports.now(), value};
}

/** A random UUID. */
export const newUuid = (): string => uuidOf(ports.newId());
