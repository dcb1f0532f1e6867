import type {Foreign} from '../model/import.js';
import type {Words} from './locale.js';
import {fr} from './privacy-fr.js';

/** “one thing” or “3 things”. */
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const CALLED = 'The copy to bring is called declic-….json.';

const en = {
  title: 'My data on this site',
  lead: 'All that this site keeps of your learning is in this browser, and all of it is listed here. Nobody can look it up from elsewhere.',
  loading: 'Looking up what is kept…',
  unreachable:
    'The part of this page that saves, brings and erases did not come through. What is kept is untouched.',
  retry: 'Try again',
  volatile:
    'This browser keeps nothing here: a private window, or storage is switched off. What you see lasts until this page is closed. To keep it, save a copy below.',
  stale:
    'A newer version of this page is open in another tab and has taken over. What you do here is not kept: reload this tab first.',
  empty: [
    'Nothing is kept here yet',
    'Once you answer something on this site, it is listed here, word for word. If you have answered in another browser, bring your copy along.',
  ] as readonly [string, string],
  tiles: {
    attempts: (n: number): string => (n === 1 ? 'self-assessment' : 'self-assessments'),
    feedback: (n: number): string => (n === 1 ? 'feedback' : 'feedbacks'),
    badges: (n: number): string => (n === 1 ? 'badge' : 'badges'),
    waiting: (_n: number): string => 'waiting to leave',
    left: (_n: number): string => 'left this device',
  },
  kept: 'What is kept here',
  groups: {
    attempts: 'Self-assessments',
    drafts: 'Feedback you are writing, and your own views',
    mirrors: 'Mirrors and next steps',
    badges: 'Badges',
    settings: 'Choices you made',
    noise: 'Chance mixed into an answer',
  },
  wordForWord: 'Read it word for word',
  more: (n: number) => `Show ${n} more`,
  begun: (day: string) => `begun on ${day}`,
  finished: 'finished',
  open: 'not finished',
  practice: 'a look back',
  answers: (n: number) => count(n, 'answer', 'answers'),
  draft: 'in writing',
  sealed: 'your own view, sealed',
  declined: 'not this time',
  round: (round: string) => `round ${round}`,
  step: (day: string) => `next step for ${day}`,
  noStep: 'looked at',
  shown: (day: string) => `shown on ${day}`,
  settings: {key: 'Signing key of a badge', badge: 'Badge shown or hidden', practice: 'Practice'},
  drawn: 'drawn once, said again as it is',
  sharing: 'What may leave',
  noEndpoint: 'This page sends nothing anywhere.',
  notAsked:
    'You have not been asked yet. Before anything leaves, you read it word for word and say yes or no.',
  onWay: (n: number) => `On its way (${n})`,
  to: (host: string) => `to ${host}`,
  tried: (n: number) => `tried ${count(n, 'time', 'times')}, kept and tried again`,
  left: 'What left',
  leftHow:
    'Word for word, as it left, but for the number of a report: that was dropped on arrival, so that nothing here can be laid beside what is there.',
  nothingLeft: 'Nothing has left this device.',
  kinds: {
    item: 'One answer',
    total: 'A count',
    pair: 'Before and after',
    attempt: 'One whole attempt',
    objective: 'A band for one objective',
    award: 'A badge shown, by the month',
    noisy: 'One answer, with chance mixed in',
    signing: 'A badge, to be signed',
  } as Readonly<Record<string, string>>,
  report: 'A report',
  of: (kind: string, name: string) => `${kind}: “${name}”`,
  accepted: (host: string, status: number) => `${host} accepted it (${status})`,
  knew: (host: string, status: number) => `${host} had it already (${status})`,
  refused: (host: string, status: number) => `${host} did not accept it (${status})`,
  unanswered: (host: string, _status: number) => `no answer from ${host}`,
  receipt: (form: string) => `A feedback with the form “${form}”`,
  receiptHow: (day: string) =>
    `confirmed on ${day}; its words are no longer here, nor whom it was about`,
  aside: (n: number) => `Came back (${n})`,
  asideWhy: (status: number) =>
    status ? `not accepted there (${status})` : 'could not be delivered for a long time',
  taking: 'Take it along',
  takingHow:
    'A copy is an ordinary file: whoever has it can read it. What you bring joins what is here, and nothing of either goes.',
  saveAll: 'Save a copy of everything',
  saveTable: 'Save my answers as a table',
  saveDates: 'Save the next dates for my calendar',
  saved: (name: string) => `Saved as ${name}, where your browser puts downloads.`,
  dates: (days: string) => `Next dates: ${days}.`,
  noDates: 'No date is ahead: finish a self-assessment, or choose a next step in a mirror.',
  event: 'A moment to look back',
  bring: 'Bring a copy from another browser',
  brought: (added: number, known: number) =>
    `Brought along: ${count(added, 'entry is', 'entries are')} new here, ${count(known, 'was', 'were')} here before and put together.`,
  broughtKeys: 'The signing keys of badges stay in the browser that made them.',
  unread: (n: number) =>
    `${count(n, 'entry', 'entries')} could not be read and stayed in the file; the rest was brought. Keep the file, and save a fresh copy in the other browser:`,
  moreUnread: (n: number) => `… and ${n} more.`,
  untouched: 'What is kept here is untouched.',
  foreign: {
    nothing: () => ['This file is empty.', 'Save a copy again in the other browser.'],
    calendar: () => [
      'This is a calendar file (.ics).',
      'It belongs in a calendar. The copy to bring ends in .json.',
    ],
    table: () => [
      'This is a table (CSV).',
      'It is for a spreadsheet. The copy to bring ends in .json.',
    ],
    image: () => [
      'This is an image.',
      'A badge is brought where it is shown. The copy to bring here ends in .json.',
    ],
    cut: () => [
      'This is the beginning of a copy; its end is missing.',
      'Perhaps it was not downloaded to the end. Save it again in the other browser.',
    ],
    'not-json': (name) => [`This file is no copy of a journal; it begins with “${name}”.`, CALLED],
    content: (name) => [`This is content for a page (${name}), not somebody’s journal.`, CALLED],
    newer: (name) => [
      `This copy was made by a newer version (${name}).`,
      'Reload this page. If that changes nothing, the people who run this site can bring it up to date.',
    ],
    unlike: (name) => [`This file comes from another tool; it holds: ${name}.`, CALLED],
  } as Readonly<Record<Foreign['found'], (name: string) => readonly [string, string]>>,
  table: ['Self-assessment', 'Begun', 'Finished', 'Question', 'Answer', 'Certainty', 'Second look'],

  erasing: 'Erase',
  erasingHow: 'Erasing empties this browser, in every open tab of this site. What it cannot reach:',
  beyond: [
    'Reports that have left. Nothing in them says whose they are, so nobody can find them again, not even you: that is the point.',
    'Files that you saved, and dates in your calendar. They are yours to delete.',
    'Bytes on the disk, which a browser may leave there until it writes over them.',
  ],
  erase: 'Erase everything',
  finish: 'Finish and clear',
  finishHow:
    'On a shared computer: sends what you agreed to share, then erases everything for whoever sits here next.',
  sure: ['Erase everything that is kept here?', 'This cannot be undone.'] as readonly [
    string,
    string,
  ],
  unsent: (n: number) =>
    n === 1
      ? 'One thing has not left yet and would never leave.'
      : `${n} things have not left yet and would never leave.`,
  sureYes: 'Yes, erase it',
  sureNo: 'Keep it',
  finishing: ['Sending what you agreed to share…', 'Then everything here is erased.'] as readonly [
    string,
    string,
  ],
  stop: 'Stop, and keep it',
  waiting: (n: number) =>
    n === 1 ? 'One thing could not leave yet' : `${n} things could not leave yet`,
  waitingHow:
    'The place they go to does not answer, or takes them one by one. Nothing was erased: try again, come back later, or erase them unsent.',
  eraseUnsent: 'Erase it unsent',
  done: 'Everything here is erased',
  doneHow: 'Nothing of yours is kept in this browser any more, in this and in every open tab.',
  next: 'What now',
  nextSteps: [
    'On a shared computer: close this window, and sign out where you have signed in.',
    'What has left stays where it is, without your name.',
  ],
  nextFile: (name: string) => `Your copy ${name} is where your browser puts downloads.`,
  begin: 'Back to my data',
};

/** What the page of one's own data says. */
export type PrivacyWords = typeof en;

/** What the page of one's own data says. */
export const privacyWords: Words<PrivacyWords> = {en, fr};
