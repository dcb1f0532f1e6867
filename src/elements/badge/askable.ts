import type {PinnedIssuer} from '../../credential/signer.js';
import {hashOf} from '../../model/hash.js';
import type {Snapshot} from '../../model/snapshot.js';
import {ports} from '../../ports.js';
import type {BadgeStand} from './view.js';

/**
 * The endpoint that can be asked to sign a badge: shown here, as it stands now, on what this device
 * keeps; not issued yet; by an issuer whose key the page pins. Only our own format is answered.
 */
export function askableAt(
  {badge, award, state}: BadgeStand,
  {endpoint, outbox}: Snapshot,
  pinned: readonly PinnedIssuer[],
): string | undefined {
  if (state !== 'shown' && state !== 'self-asserted') return undefined;
  if (!pinned.length || outbox.write || ports.crypto().subtle === undefined) return undefined;
  return award?.why.length && award.version === hashOf(badge) ? endpoint : undefined;
}
