import type {PracticeWords} from '../../locale/practice.js';
import type {Attempt} from '../../model/attempt.js';
import type {Practice} from '../../model/practice/practice.js';
import {endOfDay} from '../../model/practice/sitting.js';
import type {Quiz} from '../../model/quiz.js';
import {say, type Text} from '../../model/text.js';
import type {Recall} from '../horizon.js';

/** What all parts of the element look at. */
export interface PracticeView {
  readonly words: PracticeWords;
  readonly language: string;
  readonly quizzes: readonly Quiz[];
  readonly attempts: readonly Attempt[];
  /** All that was met, with when it is due. */
  readonly met: readonly Practice[];
  /** Of that, what is due today. */
  readonly due: readonly Practice[];
  /** ms since 1970. */
  readonly now: number;
  readonly wish: Recall;
  readonly choose: (wish: Recall) => void;
  readonly download: (file: Blob) => void;
}

/** Nine in the morning of the next day worth coming back on; undefined when nothing was met. */
export function nextMorning({met, now}: PracticeView): Date | undefined {
  if (!met.length) return undefined;
  // What is due by now and was not asked is for tomorrow at the earliest.
  const next = new Date(Math.max(Math.min(...met.map(({due}) => due)), endOfDay(now) + 1));
  next.setHours(9, 0, 0, 0);
  return next;
}

/** The first line of an authored text. */
export const firstLine = (text: Text, language: string) => say(text, language).split('\n')[0] ?? '';
