import type {BadgeState} from '../model/badge/award.js';
import type {Badge} from '../model/badge/badges.js';
import type {Part} from '../model/badge/evidence.js';
import type {Words} from './locale.js';

/** A quiz by its title, where it is known. */
type Of = string | undefined;

interface BadgeWords {
  readonly states: Readonly<Record<BadgeState, readonly [name: string, thought: string]>>;
  readonly issuedBy: (issuer: string) => string;
  readonly inPlace: (done: number, of: number) => string;
  readonly parts: Readonly<Record<Part['kind'], (done: number, of: number) => string>>;
  readonly next: string;
  readonly answers: (more: number, quiz: Of) => string;
  readonly holding: (more: number, quiz: Of) => string;
  readonly wait: (day: string) => string;
  readonly waited: (quiz: Of) => string;
  readonly judge: Readonly<Record<'ahead' | 'behind', string>>;
  readonly feedback: (more: number) => string;
  readonly thanks: (more: number) => string;
  readonly finish: (more: number, quiz: Of) => string;
  readonly step: Readonly<Record<'choose-step' | 'do-step' | 'ask-circle', string>>;
  readonly kind: Readonly<Record<Badge['shows']['kind'], string>>;
  readonly delay: Readonly<Record<Badge['shows']['delay'], string>>;
  readonly shownOn: (day: string) => string;
  readonly refresh: (month: string) => string;
  readonly refreshNow: (month: string) => string;
  readonly reached: (name: string) => string;
  readonly hide: string;
  readonly hidden: (name: string) => string;
  readonly show: string;
  readonly way: string;
  readonly wayThought: string;
  readonly toCome: string;
  readonly there: string;
  readonly allThere: string;
  readonly missing: string;
  readonly invalid: (file: string) => string;
  readonly invite: string;
  readonly more: (n: number) => string;
}

const in_ = (quiz: Of) => (quiz ? ` in “${quiz}”` : '');
const dans = (quiz: Of) => (quiz ? ` dans « ${quiz} »` : '');
const s = (n: number) => (n > 1 ? 's' : '');

const en: BadgeWords = {
  states: {
    'on-the-way': ['On the way', ''],
    shown: [
      'Shown here',
      'Worked out in this browser from your own answers. Nobody else vouches for it, and nobody else sees it.',
    ],
    'self-asserted': [
      'Self-asserted',
      'Signed by a key of your own browser: it tells that nothing was altered since, not that anybody checked. It is your own word.',
    ],
    issued: [
      'Issued',
      'The signature was checked just now, with the key this page trusts. Whom it was issued to is not for a page to check.',
    ],
  },
  issuedBy: (issuer) => `Issued by ${issuer}`,
  inPlace: (done, of) =>
    done
      ? `${done} of ${of} already in place`
      : `${of} step${of === 1 ? '' : 's'} to take, at your own pace`,
  parts: {
    'first-sitting': (done, of) => `The first time: ${done} of ${of} answers hold`,
    'second-sitting': (done, of) => `Again, a week or more later: ${done} of ${of}`,
    answers: (done, of) => `Answers given: ${done} of ${of}`,
    judgement: (done) =>
      done ? 'Certainty and answers go together' : 'Certainty and answers together: not yet',
    feedbacks: (done, of) => `Feedback in specific words: ${done} of ${of}`,
    thanks: (done, of) => `Comments found useful by their readers: ${done} of ${of}`,
    step: (done, of) => `A step chosen, done, seen by the circle: ${done} of ${of}`,
  },
  next: 'Next',
  answers: (more, quiz) =>
    `${more} more answer${s(more)}${in_(quiz)}, saying how sure you are. Both count: knowing, and knowing what you do not know.`,
  holding: (more, quiz) =>
    `${more} more answer${s(more)} that hold${more > 1 ? '' : 's'}${in_(quiz)}, in one go.`,
  wait: (day) =>
    `Come back on ${day} or later. What still holds after a week is more than an echo.`,
  waited: (quiz) => `The week has passed: it is a good moment to answer again${in_(quiz)}.`,
  judge: {
    ahead: 'Your certainty runs ahead of your answers: before “certain”, look for one more clue.',
    behind: 'Your answers hold more often than you think: you may trust them more.',
  },
  feedback: (more) =>
    `${more} more feedback${s(more)} that name${more > 1 ? '' : 's'} what was seen and what could be tried.`,
  thanks: (more) =>
    `${more} more comment${s(more)} that somebody finds useful. That is theirs to say.`,
  finish: (more, quiz) =>
    more ? `${more} question${s(more)} left${in_(quiz)}.` : `Open your map${in_(quiz)}.`,
  step: {
    'choose-step': 'Choose one step in your mirror.',
    'do-step': 'Do the step you chose, then say so in your mirror.',
    'ask-circle': 'Ask your circle whether it has seen a change.',
  },
  kind: {
    recall: 'What was remembered',
    decision: 'Decisions in situations like those at work',
    task: 'Something done at work',
  },
  delay: {immediate: 'seen on the day', delayed: 'still there a week or more later'},
  shownOn: (day) => `Shown on ${day}`,
  refresh: (month) => `to refresh after ${month}`,
  refreshNow: (month) => `worth showing again since ${month}; it stays yours`,
  reached: (name) => `Just shown: ${name}.`,
  hide: 'Hide this badge',
  hidden: (name) => `“${name}” is hidden.`,
  show: 'Show it again',
  way: 'Your way so far',
  wayThought:
    'What you have already shown counts. No hurry, no ranking: this is between you and your past self.',
  toCome: 'On the way',
  there: 'Already shown',
  allThere: 'Every badge here is shown. What would you like to pass on to somebody else?',
  missing:
    'No badges here yet: give this element a src, an inline JSON script, or its badges property.',
  invalid: (file) => `These badges need their author (${file})`,
  invite: 'Mend this in the file, then reload the page:',
  more: (n) => `And ${n} more.`,
};

const fr: BadgeWords = {
  states: {
    'on-the-way': ['En chemin', ''],
    shown: [
      'Montré ici',
      'Établi dans ce navigateur à partir de vos propres réponses. Personne d’autre ne s’en porte garant, et personne d’autre ne le voit.',
    ],
    'self-asserted': [
      'Déclaré par vous',
      'Signé par une clé de votre navigateur : elle dit que rien n’a changé depuis, non que quelqu’un a vérifié. C’est votre parole.',
    ],
    issued: [
      'Délivré',
      'La signature vient d’être vérifiée, avec la clé à laquelle cette page fait confiance. À qui il a été délivré, une page ne peut pas le vérifier.',
    ],
  },
  issuedBy: (issuer) => `Délivré par ${issuer}`,
  inPlace: (done, of) =>
    done ? `${done} sur ${of} déjà en place` : `${of} étape${s(of)} à parcourir, à votre rythme`,
  parts: {
    'first-sitting': (done, of) =>
      `La première fois : ${done} réponse${s(done)} sur ${of} ${done > 1 ? 'tiennent' : 'tient'}`,
    'second-sitting': (done, of) => `De nouveau, une semaine après ou plus : ${done} sur ${of}`,
    answers: (done, of) => `Réponses données : ${done} sur ${of}`,
    judgement: (done) =>
      done ? 'Certitude et réponses vont ensemble' : 'Certitude et réponses ensemble : pas encore',
    feedbacks: (done, of) => `Feedbacks en mots précis : ${done} sur ${of}`,
    thanks: (done, of) => `Commentaires utiles à qui les a lus : ${done} sur ${of}`,
    step: (done, of) => `Un pas choisi, fait, vu par le cercle : ${done} sur ${of}`,
  },
  next: 'Ensuite',
  answers: (more, quiz) =>
    `encore ${more} réponse${s(more)}${dans(quiz)}, en disant si vous en êtes sûr. Les deux comptent : savoir, et savoir ce qu’on ne sait pas.`,
  holding: (more, quiz) =>
    `encore ${more} réponse${s(more)} qui tien${more > 1 ? 'nent' : 't'}${dans(quiz)}, en une fois.`,
  wait: (day) =>
    `revenez à partir du ${day}. Ce qui tient encore après une semaine est plus qu’un écho.`,
  waited: (quiz) =>
    `la semaine est passée : c’est un bon moment pour répondre à nouveau${dans(quiz)}.`,
  judge: {
    ahead: 'votre certitude devance vos réponses : avant « certain », cherchez un indice de plus.',
    behind:
      'vos réponses tiennent plus souvent que vous ne le pensez : vous pouvez leur faire davantage confiance.',
  },
  feedback: (more) =>
    `encore ${more} feedback${s(more)} qui di${more > 1 ? 'sent' : 't'} ce qui a été vu et ce qui pourrait être tenté.`,
  thanks: (more) =>
    `encore ${more} commentaire${s(more)} que quelqu’un trouve utile${s(more)}. C’est à eux de le dire.`,
  finish: (more, quiz) =>
    more ? `il reste ${more} question${s(more)}${dans(quiz)}.` : `ouvrez votre carte${dans(quiz)}.`,
  step: {
    'choose-step': 'choisissez un pas dans votre miroir.',
    'do-step': 'faites le pas choisi, puis dites-le dans votre miroir.',
    'ask-circle': 'demandez à votre cercle s’il a vu un changement.',
  },
  kind: {
    recall: 'Ce qui a été retenu',
    decision: 'Des décisions dans des situations de travail',
    task: 'Une tâche accomplie au travail',
  },
  delay: {immediate: 'vu le jour même', delayed: 'encore là une semaine après ou plus'},
  shownOn: (day) => `Montré le ${day}`,
  refresh: (month) => `à rafraîchir après ${month}`,
  refreshNow: (month) => `bon à montrer de nouveau depuis ${month} ; il reste à vous`,
  reached: (name) => `À l’instant, vous avez montré : ${name}.`,
  hide: 'Masquer ce badge',
  hidden: (name) => `« ${name} » est masqué.`,
  show: 'L’afficher de nouveau',
  way: 'Votre chemin jusqu’ici',
  wayThought:
    'Ce que vous avez déjà montré compte. Ni hâte ni classement : cela se passe entre vous et votre propre passé.',
  toCome: 'En chemin',
  there: 'Déjà montrés',
  allThere: 'Tous les badges d’ici sont montrés. Qu’aimeriez-vous transmettre à quelqu’un ?',
  missing:
    'Pas encore de badges ici : donnez à cet élément un src, un script JSON, ou sa propriété badges.',
  invalid: (file) => `Ces badges ont besoin de leur auteur (${file})`,
  invite: 'Corrigez ceci dans le fichier, puis rechargez la page :',
  more: (n) => `Et encore ${n}.`,
};

/** What a badge and the way to it say. */
export const badgeWords: Words<BadgeWords> = {en, fr};
export type {BadgeWords};
