import type {Words} from './locale.js';

const en = {
  loading: 'Getting your self-assessment ready…',
  why: 'Why',
  audience: 'For whom',
  seenBy: 'Who sees what',
  never: 'Never used for',
  kept: 'Kept for',
  questions: (n: number) => (n === 1 ? '1 question' : `${n} questions`),
  pace: 'No time limit. You can stop and come back.',
  start: 'Let’s begin',
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
  keptHere: 'Your answers stay in this browser.',
  volatile: 'This browser keeps nothing here: your answers last until you close the page.',
  progress: (at: number, of: number) => `Question ${at} of ${of}`,
  secondLook: 'Second look',
  several: 'Several answers may hold.',
  hint: 'A hint, please',
  sure: 'How sure are you?',
  check: 'See what it shows',
  next: 'Next',
  previous: 'Back',
  pass: 'Pass for now',
  last: 'Finish the series',
  backToMap: 'Back to my map',
  needAnswer: 'Choose an answer first, or pass for now.',
  needCertainty: 'One more thing: how sure are you? A guess is a fine answer.',
  needNumber: 'Please type a number, such as 12 or 3.5.',
  reached: 'That holds.',
  notYet: 'Not yet.',
  noted: 'Noted.',
  holds: 'holds',
  labelled: (label: string) => `${label}: `,
  whatHolds: 'What holds',
  yourAnswer: 'Your answer',
  typeAnswer: 'Your answer',
  reflection: 'For your eyes only: this text never leaves the device.',
  level: (n: number) => `Level ${n}`,
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
  pause: 'Pause',
  unreachable: 'This self-assessment did not come through. Your earlier answers are safe.',
  retry: 'Try again',
};

/** What the quiz and its questions say. */
export const quizWords: Words<typeof en> = {
  en,
  fr: {
    loading: 'Votre auto-évaluation se prépare…',
    why: 'Pourquoi',
    audience: 'Pour qui',
    seenBy: 'Qui voit quoi',
    never: 'Jamais utilisé pour',
    kept: 'Durée de conservation',
    questions: (n) => (n === 1 ? '1 question' : `${n} questions`),
    pace: 'Sans limite de temps. Vous pouvez vous arrêter et revenir.',
    start: 'C’est parti',
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
    keptHere: 'Vos réponses restent dans ce navigateur.',
    volatile:
      'Ce navigateur ne conserve rien ici : vos réponses durent jusqu’à la fermeture de la page.',
    progress: (at, of) => `Question ${at} sur ${of}`,
    secondLook: 'Deuxième regard',
    several: 'Plusieurs réponses peuvent convenir.',
    hint: 'Un indice, s’il vous plaît',
    sure: 'Avec quelle certitude ?',
    check: 'Voir ce que cela montre',
    next: 'Suite',
    previous: 'Retour',
    pass: 'Passer pour l’instant',
    last: 'Terminer la série',
    backToMap: 'Revenir à ma carte',
    needAnswer: 'Choisissez d’abord une réponse, ou passez pour l’instant.',
    needCertainty:
      'Encore une chose : quel est votre degré de certitude ? Une intuition convient très bien.',
    needNumber: 'Saisissez un nombre, par exemple 12 ou 3,5.',
    reached: 'C’est juste.',
    notYet: 'Pas encore.',
    noted: 'C’est noté.',
    holds: 'convient',
    labelled: (label) => `${label} : `,
    whatHolds: 'Ce qui convient',
    yourAnswer: 'Votre réponse',
    typeAnswer: 'Votre réponse',
    reflection: 'Rien que pour vous : ce texte ne quitte jamais l’appareil.',
    level: (n) => `Niveau ${n}`,
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
    pause: 'Pause',
    unreachable:
      'Cette auto-évaluation n’est pas arrivée jusqu’ici. Vos réponses précédentes sont à l’abri.',
    retry: 'Réessayer',
  },
};
