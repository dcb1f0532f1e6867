import type {Words} from './locale.js';

const en = {
  back: 'Welcome back',
  stopped: (at: number, of: number) =>
    `You stopped at question ${at} of ${of}. Everything is kept.`,
  changed: (n: number) =>
    n === 1
      ? 'One question has changed since: only that one is asked again.'
      : `${n} questions have changed since: only those are asked again.`,
  resume: 'Go on',
  anew: 'Start afresh',
  done: (day: string) => `You finished this on ${day}.`,
  seeResult: 'See my map',
  again: 'Do it again',
  reached: 'That holds.',
  notYet: 'Not yet.',
  noted: 'Noted.',
  labelled: (label: string) => `${label}: `,
  whatHolds: 'What holds',
  yourAnswer: 'Your answer',
  endTitle: 'That was the last question',
  endPassed: (n: number) =>
    n === 1 ? 'You passed over one question.' : `You passed over ${n} questions.`,
  toPassed: 'Go to it',
  endLooks: (n: number) =>
    n === 1
      ? 'One question deserves a second look before your map.'
      : `${n} questions deserve a second look before your map.`,
  endReady: 'Your map is ready.',
  takeLook: 'Take a second look',
};

/** What the quiz says beyond its first question, and to whoever comes back. */
export const beyondWords: Words<typeof en> = {
  en,
  fr: {
    back: 'Vous revoilà',
    stopped: (at, of) => `Vous en étiez à la question ${at} sur ${of}. Tout est conservé.`,
    changed: (n) =>
      n === 1
        ? 'Une question a changé depuis : elle seule vous est reposée.'
        : `${n} questions ont changé depuis : elles seules vous sont reposées.`,
    resume: 'Continuer',
    anew: 'Repartir de zéro',
    done: (day) => `Vous avez terminé le ${day}.`,
    seeResult: 'Voir ma carte',
    again: 'Refaire le parcours',
    reached: 'C’est juste.',
    notYet: 'Pas encore.',
    noted: 'C’est noté.',
    labelled: (label) => `${label} : `,
    whatHolds: 'Ce qui convient',
    yourAnswer: 'Votre réponse',
    endTitle: 'C’était la dernière question',
    endPassed: (n) =>
      n === 1 ? 'Vous avez passé une question.' : `Vous avez passé ${n} questions.`,
    toPassed: 'Y aller',
    endLooks: (n) =>
      n === 1
        ? 'Une question mérite un deuxième regard avant votre carte.'
        : `${n} questions méritent un deuxième regard avant votre carte.`,
    endReady: 'Votre carte est prête.',
    takeLook: 'Porter un deuxième regard',
  },
};
