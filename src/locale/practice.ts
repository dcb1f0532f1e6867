import type {Share} from '../model/practice/curve.js';
import type {Practice} from '../model/practice/practice.js';
import type {Words} from './locale.js';
import {practiceFr} from './practice-fr.js';

/** The words of looking back. */
export interface PracticeWords {
  readonly loading: string;
  readonly unreachable: string;
  readonly partly: string;
  readonly retry: string;
  readonly missing: string;
  readonly invalid: (file: string) => string;
  readonly keptHere: string;
  readonly volatile: string;
  /** Nothing met yet. */
  readonly empty: readonly [title: string, what: string];
  /** Nothing due. */
  readonly rest: readonly [title: string, why: string];
  readonly due: readonly [title: string, what: (n: number) => string];
  readonly more: (n: number) => string;
  readonly resumed: (done: number, of: number) => string;
  readonly begin: string;
  readonly resume: string;
  readonly reasons: Readonly<Record<Practice['reason'], string>>;
  readonly since: (day: string) => string;
  readonly name: string;
  readonly progress: (at: number, of: number) => string;
  readonly pause: string;
  readonly next: string;
  readonly last: string;
  readonly done: string;
  readonly held: readonly [title: string, thought: string];
  readonly ahead: readonly [title: string, thought: string];
  readonly passed: readonly [title: string, thought: string];
  readonly resources: string;
  readonly again: (day: string) => string;
  readonly home: string;
  readonly when: string;
  readonly nextDay: (day: string) => string;
  readonly how: string;
  readonly calendar: string;
  readonly discreet: string;
  readonly event: string;
  readonly discreetEvent: string;
  readonly curves: string;
  readonly curvesLater: string;
  readonly shares: Readonly<Record<Share, string>>;
  readonly faded: (n: number) => string;
  readonly back: (n: number) => string;
  readonly normal: string;
  readonly legend: string;
  readonly today: string;
  readonly days: string;
}

const questions = (n: number) => (n === 1 ? 'One question' : `${n} questions`);

const en: PracticeWords = {
  loading: 'Looking at what is worth bringing back…',
  unreachable: 'These questions did not come through. Your answers are safe.',
  partly: 'Some of the questions did not come through. You can go on with the others.',
  retry: 'Try again',
  missing:
    '<declic-practice> has no content. Give it src="one.quiz.json another.quiz.json", or set its quizzes property.',
  invalid: (file) => `${file} needs a small repair`,
  keptHere: 'All of this stays in this browser. Nothing is sent.',
  volatile: 'This browser keeps nothing here: what you do lasts until you close the page.',
  empty: [
    'Nothing to bring back yet',
    'Answer a quiz on this site first. Its questions then come back here, a few at a time, when they are about to fade.',
  ],
  rest: [
    'Nothing to bring back today',
    'What you have met is still fresh. Waiting a little is what makes the next look count.',
  ],
  due: [
    'Worth bringing back today',
    (n) => `${questions(n)}, a few minutes, no time limit. Try to recall before you look.`,
  ],
  more: (n) =>
    n === 1 ? 'One more can wait until another day.' : `${n} more can wait until another day.`,
  resumed: (done, of) => `You have answered ${done} of ${of} today. Everything is kept.`,
  begin: 'Look back now',
  resume: 'Go on',
  reasons: {
    'eye-opener': 'Eye-opener: you were sure, and it turned out otherwise',
    'next-step': 'Next step: not yet, last time',
    fade: 'It held; time has passed',
  },
  since: (day) => `last met on ${day}`,
  name: 'Looking back',
  progress: (at, of) => `Question ${at} of ${of}`,
  pause: 'Pause',
  next: 'Next',
  last: 'Finish',
  done: 'That is it for today',
  held: ['It came back', 'Recalling it has just made it last longer.'],
  ahead: ['To look at again', 'Found out now rather than when it counts. It comes back soon.'],
  passed: ['Passed over', 'They are there whenever you like.'],
  resources: 'Where to read on',
  again: (day) => `again on ${day}`,
  home: 'Back to the overview',
  when: 'When next',
  nextDay: (day) => `Next look back: ${day}.`,
  how: 'The days depend on when you need it, and on how each question went.',
  calendar: 'Add to my calendar',
  discreet: 'Discreet: a neutral title',
  event: 'Look back: a few questions, a few minutes',
  discreetEvent: 'A moment for me',
  curves: 'Over time',
  curvesLater: 'Your curve begins once you have answered on two different days.',
  shares: {
    none: 'nothing holds yet',
    some: 'some of it holds',
    most: 'most of it holds',
    all: 'all of it holds',
  },
  faded: (n) => `${n === 1 ? 'One question has' : `${n} questions have`} faded.`,
  back: (n) => `${n === 1 ? 'One question' : `${n} questions`} had faded and came back.`,
  normal: 'That is how memory works: each time you bring something back, it fades more slowly.',
  legend: 'Higher: more of what you answered holds. Dotted: not looked at since.',
  today: 'today',
  days: 'Day by day',
};

/** What looking back says. */
export const practiceWords: Words<PracticeWords> = {en, fr: practiceFr};
