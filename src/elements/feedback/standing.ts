import type {feedbackWords} from '../../locale/feedback.js';
import type {DraftAbout} from '../../controllers/draft-controller.js';
import type {Draft, Level} from '../../model/draft.js';
import type {Form} from '../../model/form.js';
import {SPECIFIC, specificityOf} from '../../model/specificity.js';
import {specificityCues} from '../../locale/specificity.js';
import type {Snapshot} from '../../model/snapshot.js';
import type {Packet} from '../../schemas/packet.js';
import type {Measures} from '../../controllers/draft-controller.js';

/** Where a draft belongs while its form stands outside any round. */
export const NOWHERE = 'here';

/** What a page says of a feedback: whom it is about, and by what right it is given. */
export interface Standing extends DraftAbout {
  readonly ticket?: string | undefined;
  readonly sealed?: string | undefined;
}

/** The draft kept on this device, latest first; undefined when there is none. */
export function keptDraft(form: Form, about: DraftAbout, {records}: Snapshot): Draft | undefined {
  return records
    .flatMap((one) => (one.kind === 'draft' && isAbout(one.value, form, about) ? [one.value] : []))
    .sort((a, b) => b.changedAt - a.changedAt)[0];
}

/** A packet of this very feedback, or `only` that one, that the endpoint refused for good. */
export function cameBack(form: Form, about: DraftAbout, {outbox}: Snapshot, only?: Packet) {
  const wanted = (packet: Packet) => !only || JSON.stringify(packet) === JSON.stringify(only);
  return outbox.rejected.flatMap(({report, status}) =>
    isPacket(report) && isAbout(report, form, about) && wanted(report)
      ? [{status, packet: report}]
      : [],
  )[0];
}

/** Feedback of this round that this device remembers to have sent. */
export function sentBefore(form: Form, {round}: DraftAbout, {records}: Snapshot): number {
  return records.filter(
    (one) => one.kind === 'receipt' && one.value.form === form.id && one.value.round === round,
  ).length;
}

/** Why nothing can be sent from here, in words that say what to do; undefined when it can. */
export function hindranceOf(
  {round, subject, perspective, ticket, sealed}: Standing,
  {status, endpoint}: Snapshot,
  words: typeof feedbackWords.en,
): string | undefined {
  if (perspective === 'self') return undefined;
  if (round === NOWHERE || subject === NOWHERE) return words.noRound;
  if (sealed) return undefined;
  if (!/^[\w-]{1,64}$/.test(ticket ?? '')) return words.noTicket;
  return endpoint || status === 'loading' ? undefined : words.noEndpoint;
}

/** What the reviewer's device remembers of a packet: no word of it. */
export function measuresOf({levels, comments, version}: Packet): Measures {
  const rank = (level: Level) => (level === 'unseen' ? 5 : level);
  return {
    version,
    levels: Object.values(levels).sort((a, b) => rank(a) - rank(b)),
    specific: comments.filter(({text}) => specificityOf(text, specificityCues).points >= SPECIFIC)
      .length,
    comments: comments.length,
  };
}

function isAbout(
  one: DraftAbout & {readonly form: string},
  {id}: Form,
  {round, subject, perspective}: DraftAbout,
): boolean {
  return (
    one.form === id &&
    one.round === round &&
    one.subject === subject &&
    one.perspective === perspective
  );
}

const isPacket = (report: object): report is Packet => 'kind' in report && report.kind === 'packet';
