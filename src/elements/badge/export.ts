import {credentialOf} from '../../credential/credential-of.js';
import {signBadge, type BadgeKey} from '../../credential/signing.js';
import type {SignedBadge} from '../../credential/open-badge.js';
import {badgeWhyWords} from '../../locale/badge-why.js';
import {wordsFor} from '../../locale/locale.js';
import {awardOf, type Award} from '../../model/badge/award.js';
import {dayIn} from '../../model/day.js';
import type {BadgeKeyRecord} from '../../model/record.js';
import {ports} from '../../ports.js';
import {newUuid, ownKey} from './own-key.js';
import {bakedPicture, type Format} from './picture.js';
import type {BadgeView} from './view.js';
import {lineOf} from './why.js';

/** A badge to take along: the image, and what the journal is to keep. */
export interface Taken {
  readonly file: Blob;
  /** Whether the picture is the drawn one: there is no other, or it could not be read. */
  readonly isDrawn: boolean;
  readonly award: Award;
  /** Where one was made. */
  readonly key?: BadgeKeyRecord;
}

/**
 * The badge as an image with its credential inside: the one that is kept and was just verified, or a
 * new one, signed. Undefined where this page or browser cannot sign.
 */
export async function take(
  view: BadgeView,
  format: Format,
  own: Element | null,
): Promise<Taken | undefined> {
  const {badge, state} = view;
  const award = view.award ?? awardOf(badge, view.progress);
  if (!award) return undefined;
  const baked = (credential: object) => bakedPicture(view, format, own, credential);
  if (award.credential && state !== 'shown') {
    return {...(await baked(JSON.parse(award.credential.text) as object)), award};
  }
  const key = await ownKey(view, award);
  const {subtle} = ports.crypto();
  if (!key || !subtle) return undefined;
  const credential = await signed(view, award, key.value as BadgeKey, subtle);
  const text = JSON.stringify(credential);
  return {...(await baked(credential)), award: {...award, credential: {by: 'self', text}}, key};
}

/** A self-asserted credential: whose word it is stands in it as its issuer and in its narrative. */
function signed(
  view: BadgeView,
  award: Award,
  key: BadgeKey,
  subtle: SubtleCrypto,
): Promise<SignedBadge> {
  const {badge, file, language} = view;
  const words = wordsFor(badgeWhyWords, language);
  const {kind, delay} = view.words;
  const shows = `${kind[badge.shows.kind]}, ${delay[badge.shows.delay]}`;
  const credential = credentialOf(badge, file, award, {
    did: key.did,
    language,
    own: words.own,
    narrative: words.narrative(dayIn(language, award.shownAt), shows),
    evidence: award.why.map((why, i) => ({
      name: words.evidence(i + 1),
      narrative: lineOf(why, view, words),
    })),
    newId: newUuid,
  });
  return signBadge(credential, key, credential.validFrom, subtle);
}
