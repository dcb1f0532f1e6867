import type {ContentIssue} from './content-issue.js';
import type {Question, Quiz} from './quiz.js';

/** The rules of a quiz that span several fields: ids, keys, objectives, feedback. */
export function quizRules(quiz: Quiz): readonly ContentIssue[] {
  const objectives = new Set(quiz.objectives.map(({id}) => id));
  return [
    ...duplicates(quiz.objectives, ['objectives']),
    ...duplicates(quiz.questions, ['questions']),
    ...quiz.questions.flatMap((question, i) => [
      ...objectiveRule(question, objectives, i),
      ...optionRules(question, i),
    ]),
  ];
}

function duplicates(
  items: readonly {readonly id: string}[],
  path: readonly (string | number)[],
): readonly ContentIssue[] {
  const seen = new Set<string>();
  return items.flatMap(({id}, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{path: [...path, i, 'id'], problem: 'duplicate-id' as const, found: id}];
  });
}

function objectiveRule(
  {objective}: Question,
  objectives: ReadonlySet<string>,
  i: number,
): readonly ContentIssue[] {
  if (objective === undefined || objectives.has(objective)) return [];
  const path = ['questions', i, 'objective'];
  return [{path, problem: 'no-such-objective', expected: [...objectives], found: objective}];
}

/** A choice has one key, choices at least one, and whoever picks another option learns why. */
function optionRules(question: Question, i: number): readonly ContentIssue[] {
  if (question.type !== 'choice' && question.type !== 'choices') return [];
  const path = ['questions', i, 'options'];
  const keys = question.options.filter((option) => option.correct).length;
  const issues: ContentIssue[] = [...duplicates(question.options, path)];
  if (!keys) issues.push({path, problem: 'no-key'});
  if (keys > 1 && question.type === 'choice')
    issues.push({path, problem: 'several-keys', found: keys});
  question.options.forEach((option, j) => {
    if (!option.correct && !option.feedback) {
      issues.push({path: [...path, j, 'feedback'], problem: 'no-feedback'});
    }
  });
  return issues;
}
