import {DeclicError} from '../../errors.js';
import {reviewWords} from '../../locale/feedback-review.js';
import {wordsFor} from '../../locale/locale.js';
import type {Draft} from '../../model/draft.js';
import type {Form} from '../../model/form.js';
import {ports} from '../../ports.js';
import {packetOf} from '../../privacy/packet.js';
import type {Packet} from '../../schemas/packet.js';
import {troubleOf} from './hand-over.js';

export {handOver} from './hand-over.js';
export {review} from './review.js';

/** A feedback that was sealed, or could not be. */
export interface Sealed {
  readonly text?: string;
  /** Address of the text as a file; let go of by `release`. */
  readonly file?: string;
  readonly trouble?: string;
  readonly error?: DeclicError;
  readonly note: string;
}

/** Exactly what would leave, for the reviewer to read. */
export function prepare(draft: Draft, form: Form, ticket: string): Packet | undefined {
  return packetOf(draft, form, {ticket, random: ports.random});
}

/** Seals a packet under the ticket of an invitation. Trouble is told, never thrown. */
export async function sealFor(packet: Packet, link: string, language: string): Promise<Sealed> {
  try {
    const {seal} = await import('../../sealed/seal.js');
    const text = await seal(packet, link, ports.crypto());
    const file = URL.createObjectURL(new Blob([text], {type: 'text/plain'}));
    return {text, file, note: ''};
  } catch (error) {
    const trouble = troubleOf(error, language);
    return {trouble, note: '', ...(error instanceof DeclicError ? {error} : {})};
  }
}

/** Copies the text, or selects it where the page may not copy; says which. */
export async function copy(area: HTMLTextAreaElement | null, language: string): Promise<string> {
  const words = wordsFor(reviewWords, language);
  area?.select();
  try {
    await navigator.clipboard.writeText(area?.value ?? '');
    return words.copied;
  } catch {
    return words.select; // on plain http, or where the page's policy says no
  }
}
