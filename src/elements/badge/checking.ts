import {unbakePng} from '../../credential/bake-png.js';
import {unbakeSvg} from '../../credential/bake-svg.js';
import type {PinnedIssuer} from '../../credential/signer.js';
import {verify, type Verdict} from '../../credential/verify.js';
import type {Award} from '../../model/badge/award.js';
import type {Badge} from '../../model/badge/badges.js';
import {hashOf} from '../../model/hash.js';
import {parsed} from '../../model/parsed.js';
import {ports} from '../../ports.js';
import type {ForeignLook} from './foreign.js';

/** Bytes of a file that is looked into. */
const MAX_FILE = 5_000_000;

/** What a credential was just found to be. */
export interface Checked {
  readonly status: Awaited<ReturnType<typeof verify>>['status'];
  /** Which badge it speaks of. */
  readonly name?: string;
  readonly isOurs?: boolean;
  /** Whether whoever signed it speaks of themselves. */
  readonly isOwn?: boolean;
  /** Who signed, by its own name. */
  readonly issuer?: string;
  /** What it states. */
  readonly stated?: string;
  /** When it begins, ms since 1970. */
  readonly from?: number;
  /** What there is to say of one of another shape, in the reader's language. */
  readonly say?: ((language: string) => string) | undefined;
}

/** A credential that was checked: by whom it is, and since when, ms since 1970. */
interface Brought {
  readonly by: 'self' | 'issuer';
  readonly credential: unknown;
  readonly from: number;
}

/** As a badge of our shape, or of another, was found. */
type Looked = ForeignLook | {readonly verdict: Verdict; readonly say?: undefined};

/** Checks a credential against the issuer that the page pins, and says whether it is about `badge`. */
export async function check(
  value: unknown,
  badge: Badge,
  pinned: readonly PinnedIssuer[],
  now: number,
): Promise<Checked> {
  const ours = await verify(value, pinned, now, ports.crypto());
  const {verdict, say}: Looked =
    ours.status === 'foreign' && value
      ? await (await import('./foreign.js')).lookAtForeign(value, pinned, now, ports.crypto())
      : {verdict: ours};
  if (!('badge' in verdict)) return {status: verdict.status, say};
  const {issuer, validFrom, credentialSubject} = verdict.badge;
  const {id, name, criteria} = credentialSubject.achievement;
  return {
    status: verdict.status,
    name,
    isOurs: isAbout(badge, id, name),
    isOwn: issuer.id === credentialSubject.id,
    issuer: issuer.name,
    stated: criteria.narrative,
    from: Date.parse(validFrom),
    say,
  };
}

/** By the name that this library gives a badge, or by the badge's own in one of its languages. */
function isAbout({id, name}: Badge, achievement: string, called: string): boolean {
  const names = typeof name === 'string' ? [name] : Object.values(name);
  return achievement.startsWith(`urn:declic:badge:${id}:`) || names.includes(called);
}

/** The credential in a file: an image it was baked into, JSON, or a JWT. Undefined where there is none. */
export async function credentialIn(file: File): Promise<unknown> {
  if (file.size > MAX_FILE) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const inPng = unbakePng(bytes);
  if (inPng !== undefined) return inPng;
  const text = new TextDecoder().decode(bytes);
  const inSvg = unbakeSvg(text);
  if (inSvg !== undefined) return inSvg;
  return parsed(text) ?? (/^\s*eyJ/.test(text) ? text.trim() : undefined);
}

/** The award with a credential that was brought; of its own where this device had shown nothing yet. */
export function broughtAward(
  award: Award | undefined,
  badge: Badge,
  {by, credential, from}: Brought,
): Award {
  const own = {
    badge: badge.id,
    version: hashOf(badge),
    shownAt: from,
    why: [],
    evidence: hashOf([]),
  };
  const text = JSON.stringify(credential);
  return {...(award ?? own), credential: {by, text}};
}
