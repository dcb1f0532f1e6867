import {html, nothing, type TemplateResult} from 'lit';
import type {Attempt} from '../../model/attempt.js';
import {dayIn, morningOf} from '../../model/day.js';
import type {JournalRecord, MirrorRecord} from '../../model/record.js';
import {entryList, type Entry} from './entries.js';
import {recordsOf, titleOf, type PrivacyView} from './view.js';

type Group = keyof PrivacyView['words']['groups'];

/** Whether anything at all is kept, has left or waits. */
export const isEmpty = ({snapshot: {attempts, records, outbox}, waiting}: PrivacyView) =>
  attempts.length + records.length + waiting.length + outbox.rejected.length === 0;

/** All that is kept here, group by group, the latest first. */
export function kept(view: PrivacyView): TemplateResult {
  const {words, snapshot} = view;
  const attempts = [...snapshot.attempts].reverse();
  const drafts = [...recordsOf(view, 'draft')].reverse();
  const mirrors = [...recordsOf(view, 'mirror')].reverse();
  const awards = [...recordsOf(view, 'award')].reverse();
  const settings = [
    ...recordsOf(view, 'practice'),
    ...recordsOf(view, 'badge'),
    ...recordsOf(view, 'key'),
  ];
  return html`<section aria-labelledby="kept" part="kept">
    <h3 id="kept">${words.kept}</h3>
    ${group(view, 'attempts', attempts, (one) => attemptEntry(view, one))}
    ${group(view, 'drafts', drafts, (one) => draftEntry(view, one))}
    ${group(view, 'mirrors', mirrors, (one) => mirrorEntry(view, one))}
    ${group(view, 'badges', awards, (one) => ({
      ...{name: titleOf(view, one.value), whole: one},
      notes: [words.shown(dayIn(view.language, one.value.shownAt))],
    }))}
    ${group(view, 'noise', recordsOf(view, 'noise'), (one) => ({
      ...{name: titleOf(view, one.value), whole: one},
      notes: [view.words.drawn, dayIn(view.language, one.changedAt)],
    }))}
    ${group(view, 'settings', settings, (one) => settingEntry(view, one))}
  </section>`;
}

function group<T>(
  view: PrivacyView,
  name: Group,
  all: readonly T[],
  entryOf: (one: T) => Entry,
): TemplateResult | typeof nothing {
  if (!all.length) return nothing;
  return html`<details class="group">
    <summary><span>${view.words.groups[name]}</span> <span class="n">${all.length}</span></summary>
    ${entryList(view, name, all, entryOf)}
  </details>`;
}

function attemptEntry(view: PrivacyView, attempt: Attempt): Entry {
  const {words, language} = view;
  const {startedAt, completedAt, answers, moment} = attempt;
  return {
    name: titleOf(view, attempt),
    notes: [
      words.begun(dayIn(language, startedAt)),
      completedAt ? words.finished : words.open,
      words.answers(Object.keys(answers).length),
      ...(moment === 'practice' ? [words.practice] : []),
    ],
    whole: attempt,
  };
}

function draftEntry(view: PrivacyView, one: Extract<JournalRecord, {kind: 'draft'}>): Entry {
  const {words, language} = view;
  const {round, changedAt, sealedAt, declinedAt} = one.value;
  const state = sealedAt ? words.sealed : declinedAt ? words.declined : words.draft;
  return {
    name: titleOf(view, one.value),
    notes: [state, words.round(round), dayIn(language, changedAt)],
    whole: one,
  };
}

function mirrorEntry(view: PrivacyView, one: MirrorRecord): Entry {
  const {words, language} = view;
  const {round, step} = one.value;
  const date = step ? morningOf(step.date).getTime() : NaN;
  const next = Number.isNaN(date) ? words.noStep : words.step(dayIn(language, date));
  return {name: titleOf(view, one.value), notes: [words.round(round), next], whole: one};
}

/** A signing key stays in its browser: its name is all that can be shown. */
function settingEntry(
  view: PrivacyView,
  one: Extract<JournalRecord, {kind: 'practice' | 'badge' | 'key'}>,
): Entry {
  const {words, language} = view;
  const whole = one.kind === 'key' ? {...one, value: {did: one.value.did}} : one;
  const [, badge] = one.id.split('/');
  const what = words.settings[one.kind];
  const name = badge ? words.of(what, titleOf(view, {badge})) : what;
  return {name, notes: [dayIn(language, one.changedAt)], whole};
}
