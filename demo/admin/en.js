// @ts-check
import {en as door} from './door-words.js';
import {en as issuing} from './issuing-words.js';

/** Words of the admin page. A function takes what it speaks of. */
export const en = {
  ...door,
  ...issuing,
  loading: 'Reading the totals…',
  unreachable:
    'The server does not answer. Nothing is lost: devices keep their reports and send them later.',
  refresh: 'Read again',
  emptyTitle: 'Nothing yet',
  empty:
    'As soon as somebody answers a quiz and agrees to share, it appears here. Its figures follow from ten voices.',
  quizzes: 'Quizzes',
  version: (/** @type {string} */ v) => `Version ${v.slice(0, 7)}`,
  voices: (/** @type {number} */ n, /** @type {string} */ t) =>
    n === 1 ? `${t} voice` : `${t} voices`,
  noVoices: 'No voice released yet',
  closed: 'Closed',
  withheld: 'More is waiting',
  restHeld: 'A rest is held back',
  heldToClosing:
    'Voices are held back until you close this quiz: then all of them are shown together. How many wait is not shown: it would tell who just answered.',
  withheldWhy: (/** @type {number} */ batch) =>
    `Some voices are held back until there are ${batch} of a kind. How many wait is not shown: it would tell who just answered.`,
  summary: 'At a glance',
  people: 'Voices',
  peopleWhy: 'Learners whose total was released. One voice per browser.',
  average: 'Reached on average',
  averageOf: (/** @type {string} */ m, /** @type {number} */ of) => `${m} of ${of}`,
  averageWhy: 'Questions reached, out of those asked.',
  alpha: 'Consistency',
  alphaWhy:
    'Do the questions point the same way? (Cronbach’s alpha, KR-20.) From 0.70, the total says something about a level; below, read question by question.',
  interval: (/** @type {string} */ a, /** @type {string} */ b) =>
    `between ${a} and ${b}, 95 times in 100`,
  tooFew: 'Too few to say',
  needs: (/** @type {number} */ n) => `from ${n} voices`,
  noSpread: 'Nothing to compare',
  noSpreadWhy: 'everybody answered alike, or a part is still held back',
  gain: 'Before and after',
  gainWhy:
    'The same learners, on the same questions. Each browser compared the two itself; only the pair left.',
  before: 'Before',
  after: 'After',
  gained: (/** @type {string} */ d) => `${d} points`,
  gainInterval: (/** @type {string} */ a, /** @type {string} */ b) =>
    `between ${a} and ${b} points, 95 times in 100`,
  hake: (/** @type {string} */ g) => `${g} of what was still open was won (Hake’s gain).`,
  dav: (/** @type {string} */ d) =>
    `Size of the change: d = ${d}. Around 0.2 is small, 0.5 medium, 0.8 large.`,
  delays: (/** @type {string} */ late, /** @type {string} */ n) =>
    `${late} of ${n} came back a week later or more. Only those say that something was retained.`,
  certainty: 'Certainty',
  certaintyWhy:
    'Said before any explanation. “Sure” and not yet reached is where learners discover most.',
  levels: ['Unsure', 'Fairly sure', 'Sure'],
  level: 'Certainty',
  answers: 'Answers',
  reached: 'Reached',
  questions: 'Questions',
  question: (/** @type {number} */ i) => `Question ${i}`,
  difficulty: 'Reached by',
  difficultyWhy:
    'Share who reached it; the thin line is the margin, 95 times in 100. Very high or very low, the question teaches you little about the group.',
  discrimination: 'Fits the others',
  discriminationWhy:
    'Do those who reach it reach the other questions more often? From −1 to 1 (corrected item-total correlation).',
  fits: ['read it again', 'loosely', 'fairly well', 'well'],
  options: 'What was answered',
  option: 'Answer',
  share: 'Share',
  restColumn: 'Reach the rest',
  optionsWhy:
    '“Reach the rest” goes from −1 to 1: above 0, those who gave this answer do better on the other questions. A key should be above, the others below.',
  key: 'key',
  rare: 'hardly chosen',
  passed: 'Passed over',
  miskey: 'The key deserves a second look',
  miskeyText: (/** @type {string} */ q, /** @type {string} */ o) =>
    `${q}: learners who do well elsewhere mostly choose ${o}. Either the key is mistaken, or the wording misleads.`,
  rated: 'Self-rating: nothing to reach here, only how people place themselves.',
  reading: 'How to read this',
  objectives: 'Objectives',
  objectivesWhy: 'Share of each objective’s questions that were reached, in quarters.',
  quarters: ['0–24 %', '25–49 %', '50–74 %', '75–100 %'],
  attempts: (/** @type {string} */ n) =>
    `${n} whole attempts were released too. They are counted, not analysed: the other reports are enough, and cannot be joined.`,
  noise: 'With chance mixed in',
  noiseWhy:
    'Each browser sent one answer only, and drew by lot whether it is the one that was given. No single answer says anything for sure; the shares below have the chance taken out again.',
  noiseMargin:
    '“Give or take” is the standard error: two times in three, the true share is that near. The thin line is the margin, 95 times in 100.',
  noiseFew:
    'Chance weighs more in a small group: until a share is as sure as a plain one from twenty voices, nothing is said.',
  noiseVoices: (/** @type {number} */ n, /** @type {string} */ t, /** @type {string} */ e) =>
    `${t} ${n === 1 ? 'voice' : 'voices'} with ε = ${e}`,
  noiseShare: 'Share, without the chance',
  noiseError: (/** @type {string} */ s) => `give or take ${s} ${s === '1' ? 'point' : 'points'}`,
  noiseCodes: {reached: 'Reached', other: 'Not yet', low: 'Too low', high: 'Too high'},
  noiseLevel: (/** @type {string} */ level) => `Level ${level}`,
  noiseNone: 'No answer',
  nothingHere:
    'The first ten voices are still gathering. Nothing can be shown without pointing at somebody.',
  badges: 'Badges shown',
  badgesWhy: (/** @type {number} */ k) =>
    `Learners who showed a badge, by month, in steps of ${k}: a single person never changes a number. No report of an answer can be joined with one of these.`,
  month: 'Month',
  shown: 'Shown by',
  atLeast: (/** @type {string} */ n) => `${n} or more`,
  close: 'Close this quiz',
  closeWhy:
    'When the training is over. What waits is released where five voices or more do. Later answers are still taken in, ten at a time.',
  closeButton: 'Close and release…',
  closeTitle: 'Close and release the rest?',
  closeAsk: 'This is done once for this version and cannot be undone.',
  destroyLabel: 'Destroy what stays too small (fewer than five voices)',
  closeYes: 'Close and release',
  closeNo: 'Not now',
  isClosed: 'This version is closed.',
  restStays:
    'A rest of fewer than five voices per kind stays held back. It will never be shown by itself.',
  destroyButton: 'Destroy what is held back…',
  destroyTitle: 'Destroy what is held back?',
  destroyAsk: 'These voices are too few to be shown. Destroyed, they are gone for good.',
  destroyYes: 'Destroy',
  wordsMissing:
    'Ids stand in for words. Add the quiz’s JSON file to read its questions here; the figures do not need it.',
  addWords: 'Add the quiz file',
  wordsRefused: 'This file is not a Déclic quiz.',
  wordsOther: 'Added, but it is another version than this one.',
};
