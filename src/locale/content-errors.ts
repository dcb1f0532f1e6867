import type {ContentIssue, Problem} from '../model/content-issue.js';
import {pathText} from '../model/path-text.js';
import {wordsFor, type Words} from './locale.js';

/** A sentence that tells an in-house expert what to mend. */
type Sentence = (issue: {
  readonly expected: string;
  readonly found: string;
  readonly key: string;
  readonly near: string;
}) => string;

interface ErrorWords {
  readonly title: (file: string) => string;
  readonly invite: string;
  readonly top: string;
  readonly more: (n: number) => string;
  readonly missingContent: string;
  readonly problems: Readonly<Record<Problem, Sentence>>;
}

const en: ErrorWords = {
  title: (file) => `This self-assessment cannot start yet: ${file}`,
  invite: 'For its author, what to mend:',
  top: 'the file as a whole',
  more: (n) => `… and ${n} more.`,
  missingContent:
    '<declic-quiz> has no content. Give it src="my.quiz.json", put a <script type="application/json"> inside it, or set its quiz property.',
  problems: {
    missing: ({key, expected}) =>
      key === 'intention'
        ? 'The intention is missing. Say why, for whom (audience), who sees what (seenBy), what it will never be used for (never) and how long it is kept (kept): people answer frankly only when they know.'
        : `“${key}” is missing${expected && `; expected one of: ${expected}`}.`,
    unknown: ({key, expected, near}) =>
      `“${key}” is not a field here${near ? `; did you mean “${near}”?` : '.'} Possible: ${expected}.`,
    type: ({expected, found}) => `Expected ${expected}, found ${found}.`,
    value: ({expected, found, near}) =>
      `Found “${found}”${near && `; did you mean “${near}”?`} Expected one of: ${expected}.`,
    pattern: ({key, found}) =>
      key === 'href'
        ? `The link “${found}” cannot be used: write https://…, mailto:… or a path such as /guide.`
        : `“${found}” cannot be used here: an id has 1 to 64 letters, digits, dots or dashes, without spaces; a language looks like fr or en.`,
    short: () => 'This text is empty: write at least one character.',
    long: ({expected, found}) => `This text has ${found} characters; at most ${expected} fit.`,
    few: ({expected, found}) => `At least ${expected} are needed, found ${found}.`,
    many: ({expected, found}) => `At most ${expected} are possible, found ${found}.`,
    low: ({expected, found}) => `${found} is too small: at least ${expected}.`,
    high: ({expected, found}) => `${found} is too large: at most ${expected}.`,
    'not-json': ({found}) =>
      `The file is not valid JSON (${found}). Often a comma is missing or one too many, or a quote is not closed.`,
    'too-big': ({expected}) => `The file is larger than ${expected} characters: split it in two.`,
    'too-deep': ({expected}) => `Brackets are nested more than ${expected} deep.`,
    'forbidden-key': ({key}) => `The key “${key}” may not be used.`,
    'duplicate-id': ({found}) => `The id “${found}” is used twice: give each its own.`,
    'no-such-objective': ({found, expected}) =>
      `There is no objective “${found}”. This file has: ${expected}.`,
    'objective-unused': ({found}) => `No question serves the objective “${found}”.`,
    'no-key': () => 'No option holds: mark at least one with "correct": true.',
    'several-keys': ({found}) =>
      `${found} options are marked correct; a "choice" has one. Use "type": "choices" when several hold.`,
    'no-feedback': () =>
      'Whoever picks this option learns nothing: add "feedback" that explains, and what to try next.',
  },
};

const fr: ErrorWords = {
  title: (file) => `Cette auto-évaluation ne peut pas encore commencer : ${file}`,
  invite: 'Pour son auteur, ce qu’il reste à reprendre :',
  top: 'le fichier dans son ensemble',
  more: (n) => `… et ${n} autres points.`,
  missingContent:
    '<declic-quiz> n’a pas de contenu. Donnez-lui src="mon.quiz.json", placez-y un <script type="application/json">, ou renseignez sa propriété quiz.',
  problems: {
    missing: ({key, expected}) =>
      key === 'intention'
        ? 'L’intention manque. Dites pourquoi (why), pour qui (audience), qui voit quoi (seenBy), à quoi cela ne servira jamais (never) et combien de temps c’est conservé (kept) : on ne répond franchement que lorsqu’on le sait.'
        : `« ${key} » manque${expected && ` ; attendu : ${expected}`}.`,
    unknown: ({key, expected, near}) =>
      `« ${key} » n’est pas un champ possible ici${near ? ` ; vouliez-vous dire « ${near} » ?` : '.'} Champs possibles : ${expected}.`,
    type: ({expected, found}) => `Attendu : ${expected} ; trouvé : ${found}.`,
    value: ({expected, found, near}) =>
      `Trouvé : « ${found} »${near && ` ; vouliez-vous dire « ${near} » ?`} Attendu : ${expected}.`,
    pattern: ({key, found}) =>
      key === 'href'
        ? `Le lien « ${found} » ne peut pas servir : écrivez https://…, mailto:… ou un chemin comme /guide.`
        : `« ${found} » ne convient pas ici : un identifiant a de 1 à 64 lettres, chiffres, points ou tirets, sans espace ; une langue s’écrit fr ou en.`,
    short: () => 'Ce texte est vide : écrivez au moins un caractère.',
    long: ({expected, found}) => `Ce texte a ${found} caractères ; ${expected} au plus.`,
    few: ({expected, found}) => `Il en faut au moins ${expected} ; trouvé : ${found}.`,
    many: ({expected, found}) => `Il en faut au plus ${expected} ; trouvé : ${found}.`,
    low: ({expected, found}) => `${found} est trop petit : au moins ${expected}.`,
    high: ({expected, found}) => `${found} est trop grand : au plus ${expected}.`,
    'not-json': ({found}) =>
      `Le fichier n’est pas du JSON valide (${found}). Souvent, une virgule manque ou est en trop, ou un guillemet n’est pas fermé.`,
    'too-big': ({expected}) => `Le fichier dépasse ${expected} caractères : partagez-le en deux.`,
    'too-deep': ({expected}) => `Les crochets sont imbriqués sur plus de ${expected} niveaux.`,
    'forbidden-key': ({key}) => `La clé « ${key} » ne peut pas être utilisée.`,
    'duplicate-id': ({found}) => `L’identifiant « ${found} » sert deux fois : un pour chacun.`,
    'no-such-objective': ({found, expected}) =>
      `Il n’y a pas d’objectif « ${found} ». Ce fichier contient : ${expected}.`,
    'objective-unused': ({found}) => `Aucune question ne sert l’objectif « ${found} ».`,
    'no-key': () => 'Aucune option ne convient : marquez-en au moins une par "correct": true.',
    'several-keys': ({found}) =>
      `${found} options sont marquées "correct" ; un "choice" n’en a qu’une. Utilisez "type": "choices" si plusieurs conviennent.`,
    'no-feedback': () =>
      'Qui choisit cette option n’apprend rien : ajoutez un "feedback" qui explique, et quoi essayer ensuite.',
  },
};

/** What broken content says to its author. */
export const contentErrorWords: Words<ErrorWords> = {en, fr};

/** One issue as `where` (a path an author can follow) and `what` (a sentence with the remedy). */
export function tell(
  issue: ContentIssue,
  language: string,
): {readonly where: string; readonly what: string} {
  const words = wordsFor(contentErrorWords, language);
  const {path, problem, expected = '', found = ''} = issue;
  const list = typeof expected === 'object' ? expected : [];
  const key = String(path.at(-1) ?? '');
  const what = words.problems[problem]({
    expected: typeof expected === 'object' ? expected.join(', ') : String(expected),
    found: String(found),
    key,
    near: nearest(problem === 'unknown' ? key : String(found), list),
  });
  return {where: pathText(path) || words.top, what};
}

/** The candidate within two edits of `word`: most surprises are typing slips. */
function nearest(word: string, candidates: readonly string[]): string {
  return candidates.find((candidate) => distance(word, candidate) <= 2) ?? '';
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
