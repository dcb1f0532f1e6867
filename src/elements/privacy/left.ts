import {html, nothing, type TemplateResult} from 'lit';
import type {OnItsWay} from '../../events/own-data-event.js';
import {dayIn} from '../../model/day.js';
import type {ReceiptRecord, SentRecord} from '../../model/record.js';
import {leaves, type RejectedReport} from '../../model/snapshot.js';
import {entryList, type Entry} from './entries.js';
import {hostOf, recordsOf, titleOf, type PrivacyView} from './view.js';

/** One's word on reports, and what is on its way, word for word. */
export function sharing(view: PrivacyView): TemplateResult {
  const {words, snapshot, waiting} = view;
  const {endpoint, consent, outbox} = snapshot;
  const onWay = waiting.filter(({held}) => !held);
  const asked = consent !== 'ask' || outbox.held.length > 0;
  return html`<section aria-labelledby="sharing" part="sharing">
    <h3 id="sharing">${words.sharing}</h3>
    ${
      endpoint
        ? html`${asked ? nothing : html`<p>${words.notAsked}</p>`}<declic-consent></declic-consent>`
        : html`<p>${words.noEndpoint}</p>`
    }
    ${
      onWay.length
        ? html`<h4>${words.onWay(onWay.length)}</h4>
            ${entryList(view, 'on-way', onWay, (one) => onWayEntry(view, one))}`
        : nothing
    }
  </section>`;
}

/** What left, the latest first, and what came back. */
export function left(view: PrivacyView): TemplateResult {
  const {words, snapshot} = view;
  const aside = snapshot.outbox.rejected;
  const gone = [...sentFeedback(view), ...recordsOf(view, 'sent')].sort(
    (a, b) => b.changedAt - a.changedAt,
  );
  return html`<section aria-labelledby="left" part="left">
    <h3 id="left">${words.left}</h3>
    <p>${gone.length ? words.leftHow : words.nothingLeft}</p>
    ${gone.length ? entryList(view, 'left', gone, (one) => leftEntry(view, one)) : nothing}
    ${
      aside.length
        ? html`<h4>${words.aside(aside.length)}</h4>
            ${entryList(view, 'aside', aside, (one) => asideEntry(view, one))}`
        : nothing
    }
  </section>`;
}

/** Receipts of feedback that has left, and not of what still waits or came back. */
function sentFeedback(view: PrivacyView): readonly ReceiptRecord[] {
  const {waiting, snapshot} = view;
  const open = [...waiting, ...snapshot.outbox.rejected].flatMap(({report}) =>
    report.kind === 'packet' ? [placeOf(report)] : [],
  );
  return [...recordsOf(view, 'receipt')].reverse().filter(({value}) => {
    const at = open.indexOf(placeOf(value));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
}

const placeOf = ({form, round}: {readonly form: string; readonly round: string}) =>
  `${form}/${round}`;

/** What a report or a packet is, in words. */
function nameOf(view: PrivacyView, report: object): string {
  const {words} = view;
  const {kind = ''} = report as {readonly kind?: string};
  const title = titleOf(view, report);
  if (kind === 'packet') return words.receipt(title);
  return words.of(words.kinds[kind] ?? words.report, title);
}

function onWayEntry(view: PrivacyView, {report, endpoint, tries}: OnItsWay): Entry {
  const {words} = view;
  const notes = [words.to(hostOf(endpoint)), ...(tries ? [words.tried(tries)] : [])];
  return {name: nameOf(view, report), notes, whole: leaves(report, view.snapshot)};
}

function leftEntry(view: PrivacyView, one: SentRecord | ReceiptRecord): Entry {
  const {words, language} = view;
  const day = dayIn(language, one.changedAt);
  if (one.kind === 'receipt') {
    return {
      name: words.receipt(titleOf(view, one.value)),
      notes: [words.receiptHow(day)],
    };
  }
  const {report, endpoint, status} = one.value;
  return {
    name: nameOf(view, report),
    notes: [day, answerIn(words, status)(hostOf(endpoint), status)],
    whole: report.kind === 'signing' ? report.text : report,
  };
}

function answerIn({knew, accepted, refused, unanswered}: PrivacyView['words'], status: number) {
  if (status === 409) return knew;
  if (!status) return unanswered;
  return status < 400 ? accepted : refused;
}

const asideEntry = (view: PrivacyView, {report, status}: RejectedReport): Entry => ({
  name: nameOf(view, report),
  notes: [view.words.asideWhy(status)],
  whole: report,
});
