import type {BadgeIssue, BadgeProblem} from '../model/badge/badge-issue.js';
import type {Problem} from '../model/content-issue.js';
import {pathText} from '../model/path-text.js';
import {tell} from './content-errors.js';
import {wordsFor, type Words} from './locale.js';

/** A sentence that tells the author of badges what to mend. */
type Sentence = (issue: {readonly expected: string; readonly found: string}) => string;

const en: Readonly<Record<BadgeProblem, Sentence>> = {
  'never-reachable': ({expected, found}) =>
    `${found} question${found === '1' ? '' : 's'} can never show mastery of this objective (a chance of at least .9 that more than 7 in 10 like questions hold): write at least ${expected} for it in the quiz, all of which then have to hold, or better ten and more.`,
  'certainty-never-asked': ({found}) =>
    `The quiz “${found}” has no question whose answer can hold, so certainty is never asked: name a quiz with such questions, or none.`,
  'no-quiz-given': () =>
    'No quiz is given along, so there is no answer to look at: name the addresses of quizzes in the element’s quizzes attribute.',
  'no-such-quiz': ({expected, found}) =>
    `There is no quiz “${found}” here${expected && `; there is: ${expected}`}. Give its address along, or correct the id.`,
  'no-such-form': ({expected, found}) =>
    `There is no form “${found}” here${expected && `; there is: ${expected}`}. Give its address along, or correct the id.`,
  'no-words-asked': ({found}) =>
    `The form “${found}” asks for no words, and a helper is known by words: set "comment" of a criterion to "optional".`,
  'not-delayed': () =>
    'This criterion can be met in one day, so it shows nothing that lasted: write "immediate", or add a "mastery" or a "step", which take a week and more.',
  'no-task': () =>
    'Answers in a quiz are no task done at work: write "recall" or "decision", or add a "helper" or a "step".',
};

const fr: Readonly<Record<BadgeProblem, Sentence>> = {
  'never-reachable': ({expected, found}) =>
    `Avec ${found} question${found === '1' ? '' : 's'}, la maîtrise de cet objectif ne pourra jamais être montrée (au moins 0,9 de chances que plus de 7 questions semblables sur 10 tiennent) : écrivez-en au moins ${expected} dans le quiz, qui devront alors toutes tenir, ou mieux, une dizaine et plus.`,
  'certainty-never-asked': ({found}) =>
    `Le quiz « ${found} » n’a aucune question dont la réponse puisse tenir, la certitude n’y est donc jamais demandée : nommez un quiz qui en a, ou aucun.`,
  'no-quiz-given': () =>
    'Aucun quiz n’est donné, il n’y a donc aucune réponse à regarder : indiquez les adresses de quiz dans l’attribut quizzes de l’élément.',
  'no-such-quiz': ({expected, found}) =>
    `Il n’y a pas de quiz « ${found} » ici${expected && ` ; il y a : ${expected}`}. Donnez aussi son adresse, ou corrigez l’identifiant.`,
  'no-such-form': ({expected, found}) =>
    `Il n’y a pas de formulaire « ${found} » ici${expected && ` ; il y a : ${expected}`}. Donnez aussi son adresse, ou corrigez l’identifiant.`,
  'no-words-asked': ({found}) =>
    `Le formulaire « ${found} » ne demande aucun commentaire, or c’est aux mots qu’on reconnaît qui aide : mettez "comment" d’un critère à "optional".`,
  'not-delayed': () =>
    'Ce critère peut être rempli en un jour, il ne montre donc rien qui ait duré : écrivez "immediate", ou ajoutez un "mastery" ou un "step", qui prennent une semaine et plus.',
  'no-task': () =>
    'Répondre à un quiz n’est pas accomplir une tâche au travail : écrivez "recall" ou "decision", ou ajoutez un "helper" ou un "step".',
};

const badgeErrorWords: Words<typeof en> = {en, fr};

/** One issue of badges as `where` and `what`, with the remedy. */
export function tellBadge(
  {path, problem, expected = '', found = ''}: BadgeIssue,
  language: string,
): {readonly where: string; readonly what: string} {
  const words = wordsFor(badgeErrorWords, language);
  if (!isOfBadges(problem)) return tell({path, problem, expected, found}, language);
  const list = typeof expected === 'object' ? expected.join(', ') : String(expected);
  const what = words[problem]({expected: list, found: String(found)});
  return {where: pathText(path), what};
}

const isOfBadges = (problem: Problem | BadgeProblem): problem is BadgeProblem =>
  Object.hasOwn(en, problem);
