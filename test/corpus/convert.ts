import type {Option, Question} from '../../src/schemas/question.js';
import type {Intention, Objective, Quiz, Resource} from '../../src/schemas/quiz.js';

/** One question of `developer-quiz.json`. */
export interface DeveloperQuestion {
  readonly question: string;
  readonly answer: string;
  readonly distractors: readonly string[];
  readonly explanation: string;
  readonly link: string;
}

/** The file `developer-quiz.json`: questions by topic. */
export interface DeveloperQuiz {
  readonly topics: {readonly [topic: string]: readonly DeveloperQuestion[]};
}

/** Something that could not be carried over as it stood, and where. */
export interface Treatment {
  readonly topic: string;
  readonly position: number;
  readonly what: 'repeated-option' | 'link-trimmed' | 'link-not-https';
  readonly found: string;
}

/** What the converted quizzes say of themselves: the source states no intention of its own. */
export const corpusIntention: Intention = {
  why: 'See which of these ideas are already solid, and read one explanation a day.',
  audience: 'People who learn to build for the web.',
  seenBy: 'Only you: nothing leaves this device.',
  never: 'Grading, recruiting, ranking or comparing people.',
  kept: 'Until you erase it from this browser.',
};

const LEVELS = [
  'I recognise the words.',
  'I explain the idea to somebody else.',
  'I use the idea in my own work.',
  'I help a colleague use it.',
];
const MAX_RESOURCES = 20;

/** One quiz for each topic. Same input, same output: ids and the place of the key come from positions. */
export function convertDeveloperQuiz(json: DeveloperQuiz): Quiz[] {
  return Object.entries(json.topics).map(([topic, questions]) => {
    const objectives = objectivesOf(topic, questions);
    return {
      declic: 'quiz/1',
      id: `developer-${topic}`,
      title: titleOf(topic),
      intention: corpusIntention,
      objectives,
      questions: questions.map((question, position) => questionOf(question, position, objectives)),
    };
  });
}

/** Everything that `convertDeveloperQuiz` had to leave out or mend, so that nothing is clipped unseen. */
export function treatmentsOf(json: DeveloperQuiz): Treatment[] {
  return Object.entries(json.topics).flatMap(([topic, questions]) =>
    questions.flatMap((question, position) => {
      const {link} = question;
      const all = [question.answer, ...question.distractors];
      const repeated = all.filter((text, i) => all.indexOf(text) < i);
      return [
        ...repeated.map((found) => ({what: 'repeated-option' as const, found})),
        ...(link === link.trim() ? [] : [{what: 'link-trimmed' as const, found: link}]),
        ...(httpsLink(link) ? [] : [{what: 'link-not-https' as const, found: link}]),
      ].map((treatment) => ({topic, position, ...treatment}));
    }),
  );
}

/** The links of a topic, twenty to an objective, so that each of them finds a place. */
function objectivesOf(topic: string, questions: readonly DeveloperQuestion[]): Objective[] {
  const links = [...new Set(questions.flatMap(({link}) => httpsLink(link) ?? []))];
  const count = Math.max(1, Math.ceil(links.length / MAX_RESOURCES));
  return Array.from({length: count}, (_, i) => ({
    id: `o${i + 1}`,
    statement: `Explain the ideas of ${titleOf(topic)}, part ${i + 1} of ${count}, in your own words.`,
    levels: LEVELS,
    resources: links.slice(i * MAX_RESOURCES, (i + 1) * MAX_RESOURCES).map(resourceOf),
  }));
}

function resourceOf(href: string): Resource {
  const {hostname, pathname} = new URL(href);
  return {title: `${hostname}${pathname}`, href};
}

function questionOf(
  question: DeveloperQuestion,
  position: number,
  objectives: readonly Objective[],
): Question {
  const link = httpsLink(question.link);
  const owner = objectives.find(({resources}) => resources?.some(({href}) => href === link));
  return {
    id: `q${position + 1}`,
    type: 'choice',
    objective: (owner ?? objectives[0])?.id ?? 'o1',
    prompt: question.question,
    options: optionsOf(question, position),
  };
}

/** The key among its distractors, at a place that follows the question's own; each text once. */
function optionsOf(question: DeveloperQuestion, position: number): Option[] {
  const {answer, explanation} = question;
  const others = [...new Set(question.distractors)].filter((text) => text !== answer);
  const place = position % (others.length + 1);
  const texts = [...others.slice(0, place), answer, ...others.slice(place)];
  return texts.map((text, i) => ({
    id: `${'abcdefghij'[i] ?? i}`,
    text,
    ...(i === place ? {correct: true} : {}),
    feedback: explanation,
  }));
}

function httpsLink(link: string): string | undefined {
  const trimmed = link.trim();
  return trimmed.startsWith('https://') ? trimmed : undefined;
}

function titleOf(topic: string): string {
  return topic.replaceAll('-', ' ');
}
