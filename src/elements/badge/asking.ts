import type {LitElement} from 'lit';
import {credentialOf} from '../../credential/credential-of.js';
import {signBadge, type BadgeKey} from '../../credential/signing.js';
import {statedOf} from '../../credential/stated.js';
import {DeclicOwnDataEvent, type OwnData, type SignReply} from '../../events/own-data-event.js';
import {DeclicRecordEvent} from '../../events/record-event.js';
import {badgeSigningWords, type Unsigned} from '../../locale/badge-signing.js';
import {badgeWhyWords} from '../../locale/badge-why.js';
import {wordsFor} from '../../locale/locale.js';
import type {Award} from '../../model/badge/award.js';
import {isRecord} from '../../model/is-record.js';
import {awardId, type BadgeKeyRecord, type JournalRecord} from '../../model/record.js';
import {say} from '../../model/text.js';
import {ports} from '../../ports.js';
import {askingPart} from './asking-part.js';
import {broughtAward, check} from './checking.js';
import {newUuid, ownKey} from './own-key.js';
import type {BadgeAsking, BadgeView} from './view.js';

/** What would leave, and how far it has come. */
export interface Asked {
  /** Word for word. */
  readonly text: string;
  readonly key: BadgeKeyRecord;
  readonly award: Award;
  readonly sending: boolean;
  readonly trouble?: Unsigned;
}

/**
 * Asks an issuer, through the journal, to sign what was shown. Owns what would leave until it was
 * sent or put away. Does not own what is kept: it tells that by event, and only of an answer whose
 * signature holds.
 */
export class Asking implements BadgeAsking {
  readonly #host: LitElement;
  readonly #asked = new Map<string, Asked>();
  readonly #notes = new Map<string, string>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  readonly part: BadgeAsking['part'] = (view) => {
    const {badge} = view;
    return askingPart(view, {
      asked: this.#asked.get(badge.id),
      note: this.#notes.get(badge.id),
      open: () => void this.#open(view), // says itself what became of it
      send: () => void this.#send(view),
      close: () => this.#close(view),
    });
  };

  async #open(view: BadgeView): Promise<void> {
    const {badge, award, language} = view;
    this.#notes.delete(badge.id);
    const key = award && (await ownKey(view, award));
    const {subtle} = ports.crypto();
    if (!key || !subtle) {
      this.#notes.set(badge.id, wordsFor(badgeSigningWords, language).unable);
      return this.#host.requestUpdate();
    }
    const text = await ownWord(view, award, key.value as BadgeKey, subtle);
    this.#asked.set(badge.id, {text, key, award, sending: false});
    return this.#focus(`asked-${badge.id}`);
  }

  #close({badge}: BadgeView): void {
    this.#asked.delete(badge.id);
    void this.#focus(`ask-${badge.id}`);
  }

  async #send(view: BadgeView): Promise<void> {
    const {badge, file, language} = view;
    const asked = this.#asked.get(badge.id);
    if (!asked || asked.sending) return;
    const {trouble: _before, ...rest} = asked;
    this.#asked.set(badge.id, {...rest, sending: true});
    this.#host.requestUpdate();
    // Kept first: where the answer is lost, the same key asks again.
    this.#keep(asked.key);
    const reply = await this.#carry(asked.text);
    const found = await judged(reply, view, asked);
    if (typeof found === 'string') {
      this.#asked.set(badge.id, {...rest, sending: false, trouble: found});
      return this.#focus(`trouble-${badge.id}`);
    }
    this.#asked.delete(badge.id);
    const words = wordsFor(badgeSigningWords, language);
    this.#notes.set(badge.id, words.done(say(file.issuer.name, language)));
    this.#keep({kind: 'award', id: awardId(found), changedAt: ports.now(), value: found});
    return this.#focus(`name-${badge.id}`);
  }

  /** The journal owns the network: it lends the one road out, and answers even when nothing came. */
  async #carry(text: string): Promise<SignReply> {
    let lent: Promise<OwnData> | undefined;
    const take = (own: Promise<OwnData>) => {
      lent = own;
    };
    const event = new DeclicOwnDataEvent({take});
    this.#host.dispatchEvent(event);
    try {
      return (await (await lent)?.sign(text)) ?? {status: 0};
    } catch {
      return {status: 0}; // off the network
    }
  }

  #keep(record: JournalRecord): void {
    const event = new DeclicRecordEvent({record});
    this.#host.dispatchEvent(event);
  }

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }
}

/** The learner's own word as it would leave: what was published, a day, and bare numbers. */
async function ownWord(
  {badge, file, language}: BadgeView,
  award: Award,
  key: BadgeKey,
  subtle: SubtleCrypto,
): Promise<string> {
  const {own} = wordsFor(badgeWhyWords, language);
  const evidence = award.why.map(statedOf);
  const credential = credentialOf(badge, file, award, {
    ...{did: key.did, language, own, evidence},
    narrative: '',
    newId: newUuid,
  });
  const signed = await signBadge(credential, key, credential.validFrom, subtle);
  return JSON.stringify(signed, null, 2);
}

const MEANS: Readonly<Record<number, Unsigned>> = {
  ...{401: 'elsewhere', 403: 'elsewhere', 404: 'elsewhere', 405: 'elsewhere', 501: 'elsewhere'},
  ...{408: 'none', 425: 'none', 429: 'later'},
};

/** The award with the issuer's signature, or why there is none: nothing is kept that was not checked. */
async function judged(
  {status, value}: SignReply,
  {badge, pinned}: BadgeView,
  {award, key}: Asked,
): Promise<Award | Unsigned> {
  if (status !== 200) return MEANS[status] ?? (status >= 400 && status < 500 ? 'refused' : 'none');
  const checked = await check(value, badge, pinned, ports.now());
  if (checked.status === 'early') return 'clock';
  const isMine = checked.isOurs === true && subjectOf(value) === key.value.did;
  if (checked.status !== 'issuer' || !isMine) return 'unverified';
  return broughtAward(award, badge, {by: 'issuer', credential: value, from: checked.from ?? 0});
}

function subjectOf(value: unknown): unknown {
  const subject = isRecord(value) ? value['credentialSubject'] : undefined;
  return isRecord(subject) ? subject['id'] : undefined;
}
