import type {Problem} from '../../src/model/content-issue.js';

/** A valid quiz, small: each broken file changes one thing of it. */
export const sound = {
  declic: 'quiz/1',
  id: 'sound',
  title: {en: 'A sound quiz', fr: 'Un quiz valide'},
  intention: {
    why: 'To see what is known.',
    audience: 'Everyone.',
    seenBy: 'You alone.',
    never: 'Grading.',
    kept: 'Until erased.',
  },
  objectives: [{id: 'o1', statement: 'Find a source', levels: ['a', 'b', 'c', 'd']}],
  questions: [
    {
      id: 'q1',
      type: 'choice',
      objective: 'o1',
      prompt: 'Which one?',
      options: [
        {id: 'a', text: 'This', correct: true},
        {id: 'b', text: 'That', feedback: 'Look at the date.'},
      ],
    },
    {
      id: 'q2',
      type: 'number',
      objective: 'o1',
      prompt: 'How many?',
      answer: 3,
      feedback: {notYet: 'Count again.'},
    },
  ],
};

/** One broken file: what is changed, and what its author must be told. */
export interface Broken {
  readonly name: string;
  readonly text: string;
  readonly where: string;
  readonly problem: Problem;
  /** Words that the sentence must hold, in English. */
  readonly says: string;
}

type Draft = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- broken on purpose

function broken(
  name: string,
  where: string,
  problem: Problem,
  says: string,
  change: (draft: Draft) => void,
): Broken {
  const draft = structuredClone(sound) as Draft;
  change(draft);
  return {
    name,
    where,
    problem,
    says,
    text: JSON.stringify(draft),
  };
}

function written(
  name: string,
  where: string,
  problem: Problem,
  says: string,
  text: string,
): Broken {
  return {name, where, problem, says, text};
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** Files as authors really break them. */
export const brokenFiles: readonly Broken[] = [
  broken(
    'no intention',
    'intention',
    'missing',
    'The intention is missing',
    (d) => delete d['intention'],
  ),
  broken(
    'half an intention',
    'intention.never',
    'missing',
    '“never” is missing',
    (d) => delete d['intention'].never,
  ),
  written('a comma too many', '', 'not-json', 'not valid JSON', '{"declic": "quiz/1",}'),
  written('a spreadsheet', '', 'not-json', 'not valid JSON', 'question;answer\n1;2'),
  written('a list instead of a quiz', '', 'type', 'Expected object, found array', '[]'),
  broken('another format', 'declic', 'value', 'quiz/1', (d) => (d['declic'] = 'form/1')),
  broken('an id with spaces', 'id', 'pattern', 'without spaces', (d) => (d['id'] = 'my quiz')),
  broken('an empty title', 'title', 'short', 'empty', (d) => (d['title'] = '')),
  broken('a title that is a number', 'title', 'type', 'found number', (d) => (d['title'] = 7)),
  broken(
    'an odd language',
    'title.English',
    'pattern',
    'fr or en',
    (d) => (d['title'] = {English: 'x'}),
  ),
  broken('no questions', 'questions', 'few', 'At least 1', (d) => (d['questions'] = [])),
  broken('three levels', 'objectives[0].levels', 'few', 'At least 4', (d) =>
    d['objectives'][0].levels.pop(),
  ),
  broken(
    'a mistyped type',
    'questions[0].type',
    'value',
    'did you mean “choice”',
    (d) => (d['questions'][0].type = 'chioce'),
  ),
  broken('no type', 'questions[0].type', 'missing', 'choice', (d) => delete d['questions'][0].type),
  broken(
    'a mistyped field',
    'questions[0].options[0].corect',
    'unknown',
    'did you mean “correct”',
    (d) => (d['questions'][0].options[0].corect = true),
  ),
  broken(
    'no key',
    'questions[0].options',
    'no-key',
    'No option holds',
    (d) => delete d['questions'][0].options[0].correct,
  ),
  broken(
    'two keys in a choice',
    'questions[0].options',
    'several-keys',
    '"choices"',
    (d) => (d['questions'][0].options[1].correct = true),
  ),
  broken(
    'no feedback',
    'questions[0].options[1].feedback',
    'no-feedback',
    'learns nothing',
    (d) => delete d['questions'][0].options[1].feedback,
  ),
  broken('one option', 'questions[0].options', 'few', 'At least 2', (d) =>
    d['questions'][0].options.pop(),
  ),
  broken(
    'two questions of one id',
    'questions[1].id',
    'duplicate-id',
    'used twice',
    (d) => (d['questions'][1].id = 'q1'),
  ),
  broken(
    'two options of one id',
    'questions[0].options[1].id',
    'duplicate-id',
    'used twice',
    (d) => (d['questions'][0].options[1].id = 'a'),
  ),
  broken(
    'an objective that is not there',
    'questions[0].objective',
    'no-such-objective',
    'There is no objective “o2”',
    (d) => (d['questions'][0].objective = 'o2'),
  ),
  broken(
    'an answer in words',
    'questions[1].answer',
    'type',
    'found string',
    (d) => (d['questions'][1].answer = '3'),
  ),
  broken(
    'a negative tolerance',
    'questions[1].tolerance',
    'low',
    'at least 0',
    (d) => (d['questions'][1].tolerance = -1),
  ),
  broken(
    'a script as link',
    'objectives[0].resources[0].href',
    'pattern',
    'https://',
    (d) => (d['objectives'][0].resources = [{title: 'x', href: 'javascript:alert(1)'}]),
  ),
  broken(
    'a key that changes what an object is',
    'intention.constructor',
    'forbidden-key',
    'may not be used',
    (d) => (d['intention'].constructor = {}),
  ),
  written(
    'a prototype',
    'questions[0].__proto__',
    'forbidden-key',
    'may not be used',
    JSON.stringify(sound).replace('"id":"q1"', '"__proto__":{"polluted":true},"id":"q1"'),
  ),
  broken(
    'a text of a novel’s length',
    'questions[0].prompt',
    'long',
    'at most 10000',
    (d) => (d['questions'][0].prompt = 'x'.repeat(10_001)),
  ),
  written('brackets without end', '', 'too-deep', 'nested', nested(1000)),
  written('a file of two megabytes', '', 'too-big', 'split it in two', 'x'.repeat(2 ** 21)),
];
