import type {LitElement} from 'lit';
import {DeclicPacketEvent} from '../events/packet-event.js';
import {DeclicRecordEvent} from '../events/record-event.js';
import * as drafts from '../model/draft.js';
import type {Draft, DraftBeginning, Level} from '../model/draft.js';
import type {Criterion, Form} from '../model/form.js';
import type {Receipt, ReceiptRecord} from '../model/record.js';
import type {Snapshot} from '../model/snapshot.js';
import {ports} from '../ports.js';
import type {Packet} from '../schemas/packet.js';

/** Whom a feedback is about, where, and whose view it is. */
export type DraftAbout = Pick<DraftBeginning, 'round' | 'subject' | 'perspective'>;

/** What a reviewer's device remembers of a feedback: its version and measures, no word. */
export type Measures = Omit<Receipt, 'form' | 'title' | 'round'>;

/**
 * The feedback that somebody writes, from its first level to its leaving.
 * Owns the draft under way and tells each change by event. Does not own what is kept or sent: the
 * journal hears the events, and its snapshot brings back what other tabs and earlier visits left.
 */
export class DraftController {
  /** The draft on screen, once begun or resumed. */
  current?: Draft;
  readonly #host: LitElement;
  #left?: string | undefined;
  #kept = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Takes in what the journal holds: another tab's words, or nothing more after an erasure. */
  receive({records}: Snapshot): void {
    if (!this.current) return;
    const {id} = this.current;
    const stored = records.find((one) => one.kind === 'draft' && one.id === id);
    if (stored?.kind === 'draft') this.current = drafts.mergeDrafts(this.current, stored.value);
    if (!stored && this.#kept) delete this.current;
    this.#kept = Boolean(stored);
  }

  begin(form: Form, about: DraftAbout): void {
    this.#kept = false;
    this.current = drafts.beginDraft(form, {id: ports.newId(), now: ports.now(), ...about});
    this.#host.requestUpdate();
  }

  /** Goes on with a kept draft, brought to the form as it stands now. */
  resume(form: Form, draft: Draft): void {
    this.#kept = true;
    this.current = draft.sealedAt ? draft : drafts.carryDraft(draft, form);
    this.#host.requestUpdate();
  }

  /** A fresh draft with all that a packet says: for one that came back. */
  restore(form: Form, packet: Packet): void {
    this.begin(form, packet);
    for (const criterion of form.criteria) {
      const text = packet.comments.find((one) => one.criterion === criterion.id)?.text;
      this.rate(criterion, packet.levels[criterion.id] ?? 'unseen');
      if (text) this.comment(criterion, text);
    }
  }

  rate(criterion: Criterion, level: Level): void {
    this.#change((draft) => drafts.rate(draft, criterion, level, ports.now()));
  }

  comment(criterion: Criterion, text: string): void {
    this.#change((draft) => drafts.comment(draft, criterion, text, ports.now()));
  }

  decline(): void {
    this.#change((draft) => drafts.decline(draft, ports.now()));
  }

  takeUp(): void {
    this.#change((draft) => drafts.takeUp(draft, ports.now()));
  }

  /** One's own view, confirmed: it is kept as it is, and never sent. */
  seal(): void {
    this.#change((draft) => drafts.seal(draft, ports.now()));
  }

  /** Hands the packet to whoever sends: the draft goes with it, a receipt without words stays. */
  send(packet: Packet, measures: Measures): void {
    const {current} = this;
    if (!current) return;
    const receipt = receiptOf(current, measures);
    const event = new DeclicPacketEvent({packet, draft: current.id, receipt});
    this.#leave();
    this.#host.dispatchEvent(event);
  }

  /** The sealed packet was handed over outside the page: the draft goes, a receipt stays. */
  handOver(measures: Measures): void {
    const {current} = this;
    if (!current) return;
    this.#leave();
    const kept = new DeclicRecordEvent({record: receiptOf(current, measures)});
    this.#host.dispatchEvent(kept);
  }

  /** Whether the journal has taken over what was sent or handed over last. */
  tookOver({records}: Snapshot): boolean {
    return records.some(({kind, id}) => kind === 'receipt' && id === this.#left);
  }

  #leave(): void {
    this.#left = this.current?.id;
    delete this.current;
    this.#host.requestUpdate();
  }

  #change(by: (draft: Draft) => Draft): void {
    if (!this.current) return;
    const changed = by(this.current);
    if (changed === this.current) return;
    this.current = changed;
    this.#host.requestUpdate();
    const event = new DeclicRecordEvent({record: recordOf(changed)});
    this.#host.dispatchEvent(event);
  }
}

const recordOf = (value: Draft) =>
  ({kind: 'draft', id: value.id, changedAt: value.changedAt, value}) as const;

/** By the draft's own id: the draft gives way to it, in every tab. */
function receiptOf({id, form, title, round}: Draft, measures: Measures): ReceiptRecord {
  const value = {form, ...(title ? {title} : {}), round, ...measures};
  return {kind: 'receipt', id, changedAt: ports.now(), value};
}
