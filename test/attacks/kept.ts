import {makeBadgeKey, signBadge} from '../../src/credential/signing.js';
import type {Attempt} from '../../src/model/attempt.js';
import type {Award, AwardRecord} from '../../src/model/badge/award.js';
import type {Badges} from '../../src/model/badge/badges.js';
import {beginDraft, rate, seal} from '../../src/model/draft.js';
import type {Form} from '../../src/model/form.js';
import {hashOf} from '../../src/model/hash.js';
import type {Quiz} from '../../src/model/quiz.js';
import {awardId, type JournalRecord} from '../../src/model/record.js';
import {say} from '../../src/model/text.js';
import {openBadge} from '../credential/sample-badge.js';
import {siteFile} from '../harness/static-site.js';
import {attemptOf, type Try} from '../model/fixtures.js';

const DAY = 86_400_000;
const NOW = Date.now();

/** An answer for each corner of the map. */
const CORNERS: readonly Try[] = [
  {holds: true, certainty: 3},
  {holds: false, certainty: 3},
  {holds: true, certainty: 1},
  {holds: false, certainty: 1},
];

/** Rounds about this learner: one that ended, and one with too few voices. */
const ROUNDS = ['demo-mirror', 'few'];

/** What a page and its journals hold so that every element has something to draw. */
export interface Kept {
  readonly attempts: readonly Attempt[];
  readonly records: readonly JournalRecord[];
  /** The `did:key` of the issuer of one of the badges. */
  readonly issuer: string;
}

const content = async (name: string): Promise<unknown> =>
  JSON.parse((await siteFile(`/demo/content/${name}.json`)).body.toString());

/** A learner of some months: quizzes taken twice, a view of oneself, feedback given, and each kind of badge. */
export async function keptByALearner(): Promise<Kept> {
  const [every, account, checkable] = (await Promise.all(
    ['every-type.quiz', 'account.quiz', 'checkable.quiz'].map(content),
  )) as [Quiz, Quiz, Quiz];
  const form = (await content('meeting.form')) as Form;
  const badges = (await content('team.badges')) as Badges;
  const issued = await awardOf(badges, 'checkable-shown', 'issuer');
  const own = await awardOf(badges, 'well-judged', 'self');
  return {
    attempts: [
      attempt(every, CORNERS, 100),
      attempt(every, [...CORNERS].reverse(), 40),
      attempt(every, CORNERS, 20),
      attempt(
        account,
        [
          {holds: false, certainty: 3},
          {holds: true, passed: true},
        ],
        10,
      ),
      attempt(checkable, [{holds: true, certainty: 2}], 5),
    ],
    records: [
      issued.record,
      own.record,
      ...ROUNDS.map((round) => ownView(form, round)),
      ...receipts(form),
    ],
    issuer: issued.did,
  };
}

let made = 0;
const newId = () => (++made).toString(16).padStart(32, '0');

const attempt = (quiz: Quiz, tries: readonly Try[], days: number): Attempt => ({
  ...attemptOf(quiz, tries, NOW - days * DAY),
  id: newId(),
});

/** Oneself in a round of the demo's form, sealed. */
function ownView(form: Form, round: string): JournalRecord {
  const id = newId();
  const about = {round, subject: 'team-7', perspective: 'self'} as const;
  const begun = beginDraft(form, {id, now: NOW - DAY, ...about});
  const seen = form.criteria.reduce((draft, one) => rate(draft, one, 3, NOW - DAY), begun);
  return {kind: 'draft', id, changedAt: NOW - DAY, value: seal(seen, NOW - DAY)};
}

/** Feedback given to others: more than it takes for one part of a helper's badge. */
const receipts = (form: Form): readonly JournalRecord[] =>
  Array.from({length: 6}, (_, i) => ({
    ...{kind: 'receipt', id: newId(), changedAt: NOW - (9 - i) * DAY},
    value: {
      ...{form: form.id, title: form.title, version: hashOf(form), round: 'given'},
      ...{levels: [2, 3, 4], specific: 2, comments: 3},
    },
  }));

/** A badge that somebody signed: an organisation, or the learner. */
async function awardOf(badges: Badges, id: string, by: 'self' | 'issuer') {
  const badge = badges.badges.find((one) => one.id === id);
  const key = await makeBadgeKey(crypto);
  if (!badge || !key) throw new Error(`no badge ${id}, or no key`);
  const credential = openBadge(key.did);
  const {credentialSubject: subject} = credential;
  const achievement = {...subject.achievement, name: say(badge.name, 'en')};
  const about = by === 'self' ? key.did : `urn:uuid:00000000-0000-4000-8000-${newId().slice(20)}`;
  const whole = {...credential, credentialSubject: {...subject, id: about, achievement}};
  const signed = await signBadge(whole, key, '2026-10-01T00:00:00Z', crypto.subtle);
  const value: Award = {
    ...{badge: id, version: hashOf(badge), shownAt: NOW - 2 * DAY, why: [], evidence: hashOf([])},
    credential: {by, text: JSON.stringify(signed)},
  };
  const record: AwardRecord = {kind: 'award', id: awardId(value), changedAt: NOW - DAY, value};
  return {did: key.did, record};
}
