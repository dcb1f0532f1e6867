import type {PinnedIssuer} from '../../credential/signer.js';
import type {Award} from '../../model/badge/award.js';
import type {Badge} from '../../model/badge/badges.js';
import {ports} from '../../ports.js';
import type {Checked} from './checking.js';

/**
 * What the credentials that are kept were just found to be; the checking is fetched where there is
 * one. Owns what was found in this visit. Does not own what is kept.
 */
export class Credentials {
  readonly verified = new Map<string, 'self' | 'issuer' | undefined>();
  readonly #found = new Map<string, Checked>();
  readonly #changed: () => void;
  #pinned = '';

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Who issued a credential and what it states, where its signature holds. */
  foundOf({credential}: Award): Checked | undefined {
    return this.#found.get(credential?.text ?? '');
  }

  /** Checks what is kept of a badge, once for each text and issuer. */
  async look(award: Award, badge: Badge, pinned: readonly PinnedIssuer[]): Promise<void> {
    const pin = JSON.stringify(pinned);
    if (pin !== this.#pinned) {
      this.verified.clear();
      this.#pinned = pin;
    }
    const {credential} = award;
    if (!credential || this.verified.has(credential.text)) return;
    const {by, text} = credential;
    this.verified.set(text, undefined); // asked for; nothing is claimed meanwhile
    try {
      const {check} = await import('./checking.js');
      const checked = await check(JSON.parse(text) as unknown, badge, pinned, ports.now());
      const {status, isOurs, isOwn} = checked;
      const isSo = status === by && isOurs && (by === 'issuer' || isOwn) && pin === this.#pinned;
      if (isSo) this.verified.set(text, by);
      this.#found.set(text, checked);
    } catch {
      return; // off the network, or no JSON: it stays unverified
    }
    this.#changed();
  }
}

/**
 * `https://issuer.example/ z6Mk…`, or a did:key that is its own key; more of them after commas, such as
 * the keys that one issuer signed with before.
 */
export const pinnedOf = (issuer = ''): readonly PinnedIssuer[] =>
  issuer.split(',').flatMap((one) => {
    const [id = '', given] = one.trim().split(/\s+/);
    const key = given ?? (id.startsWith('did:key:') ? id.slice(8) : '');
    return id && key ? [{id, key}] : [];
  });
