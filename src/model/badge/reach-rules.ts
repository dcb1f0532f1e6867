import {hasComment, type Form} from '../form.js';
import {fewestForMastery} from '../mastery.js';
import {isScored, type Quiz} from '../quiz.js';
import type {BadgeIssue} from './badge-issue.js';
import type {Badges, SingleCriterion} from './badges.js';

/** The content that badges ask for, as far as it is at hand. */
export interface BadgeContent {
  readonly quizzes: readonly Quiz[];
  readonly forms?: readonly Form[];
}

/**
 * What makes a badge impossible, given its quizzes and forms: nobody may be set off on a way that
 * leads nowhere. Forms are looked at only where some are given.
 */
export function reachRules({badges}: Badges, content: BadgeContent): readonly BadgeIssue[] {
  return badges.flatMap(({criterion}, i) => {
    const path = ['badges', i, 'criterion'];
    if (criterion.type !== 'all' && criterion.type !== 'any') {
      return ruleOf(criterion, content, path);
    }
    return criterion.of.flatMap((one, j) => ruleOf(one, content, [...path, 'of', j]));
  });
}

type Path = BadgeIssue['path'];

function ruleOf(one: SingleCriterion, content: BadgeContent, path: Path): readonly BadgeIssue[] {
  if (one.type === 'helper' || one.type === 'step') return formRule(one, content, path);
  if (one.quiz === undefined) return anyQuizRule(content, path);
  const quiz = content.quizzes.find(({id}) => id === one.quiz);
  if (!quiz) {
    const expected = content.quizzes.map(({id}) => id);
    return [{path: [...path, 'quiz'], problem: 'no-such-quiz', expected, found: one.quiz}];
  }
  if (one.type === 'mastery') return masteryRule(quiz, one.objective, path);
  if (one.type === 'lucidity' && !quiz.questions.some(isScored)) {
    return [{path, problem: 'certainty-never-asked', found: one.quiz}];
  }
  return [];
}

/** Lucidity over all quizzes: there has to be one that asks for certainty. */
function anyQuizRule({quizzes}: BadgeContent, path: Path): readonly BadgeIssue[] {
  if (!quizzes.length) return [{path, problem: 'no-quiz-given'}];
  if (quizzes.some(({questions}) => questions.some(isScored))) return [];
  return [{path, problem: 'certainty-never-asked', found: quizzes.map(({id}) => id).join(', ')}];
}

function masteryRule(quiz: Quiz, objective: string, path: Path): readonly BadgeIssue[] {
  if (!quiz.objectives.some(({id}) => id === objective)) {
    const expected = quiz.objectives.map(({id}) => id);
    return [
      {path: [...path, 'objective'], problem: 'no-such-objective', expected, found: objective},
    ];
  }
  const asked = scoredOn(quiz, objective).length;
  if (fewestForMastery(asked) !== undefined) return [];
  return [{path, problem: 'never-reachable', expected: leastQuestions(), found: asked}];
}

function formRule(
  {type, form: id}: Extract<SingleCriterion, {type: 'helper' | 'step'}>,
  {forms}: BadgeContent,
  path: Path,
): readonly BadgeIssue[] {
  if (!forms) return [];
  if (id === undefined) {
    if (forms.some(({criteria}) => criteria.some(hasComment))) return [];
    return [{path, problem: 'no-words-asked', found: forms.map((one) => one.id).join(', ')}];
  }
  const form = forms.find((one) => one.id === id);
  if (!form) {
    const expected = forms.map((one) => one.id);
    return [{path: [...path, 'form'], problem: 'no-such-form', expected, found: id}];
  }
  if (type === 'step' || form.criteria.some(hasComment)) return [];
  return [{path: [...path, 'form'], problem: 'no-words-asked', found: id}];
}

/** The questions of an objective whose answers can hold, in the quiz's order. */
export function scoredOn(quiz: Quiz, objective: string): Quiz['questions'] {
  return quiz.questions.filter((one) => isScored(one) && one.objective === objective);
}

/** Questions without which mastery can never be said: 6. */
function leastQuestions(): number {
  let asked = 1;
  while (fewestForMastery(asked) === undefined) asked++;
  return asked;
}
