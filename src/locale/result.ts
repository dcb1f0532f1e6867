import type {Words} from './locale.js';
import type {Awareness} from '../model/awareness.js';
import type {Verdict} from '../model/calibration.js';
import type {Standing} from '../model/levels.js';
import type {Horizon} from '../model/spacing.js';

interface ResultWords {
  readonly insight: (openers: number, solid: number) => string;
  readonly map: string;
  readonly groups: Readonly<Record<Awareness, readonly [string, string]>>;
  readonly yourAnswer: string;
  readonly holds: string;
  readonly since: string;
  readonly look: string;
  readonly sureness: string;
  readonly said: (words: string, n: number) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly objectives: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly hint: string;
  readonly self: (level: number, words: string) => string;
  readonly next: string;
  readonly resources: string;
  readonly before: string;
  readonly gained: (n: number) => string;
  readonly faded: (n: number) => string;
  readonly steady: string;
  readonly kept: string;
  readonly plan: string;
  readonly when: string;
  readonly whenLike: string;
  readonly then: string;
  readonly thenLike: string;
  readonly recall: string;
  readonly need: string;
  readonly horizons: Readonly<Record<Horizon, string>>;
  readonly comeBack: (day: string) => string;
  readonly calendar: string;
  readonly discreet: string;
  readonly event: string;
  readonly discreetEvent: string;
  readonly again: string;
}

/** What a result says. */
export const resultWords: Words<ResultWords> = {
  en: {
    insight: (openers, solid) =>
      openers
        ? openers === 1
          ? 'One thing turned out otherwise than you thought: that is where you learn most.'
          : `${openers} things turned out otherwise than you thought: that is where you learn most.`
        : solid
          ? 'What you were sure of holds. Here is where to go next.'
          : 'Here is what you saw today, and where to go next.',
    map: 'Your map',
    groups: {
      'eye-opener': [
        'Eye-opener',
        'The most useful find of the series: such ideas mend well once seen. What made it convincing?',
      ],
      'next-step': ['Next step', 'You felt the limit: that is the right place to start from.'],
      'trust-it': ['Trust it more', 'The answer was there. What made you hesitate?'],
      solid: ['Solid ground', 'You knew it, and you knew that you knew. Whom could it help?'],
    },
    yourAnswer: 'Your answer',
    holds: 'What holds',
    since: 'On your second look: it holds.',
    look: 'Look again',
    sureness: 'How sure, how right',
    said: (words, n) => `“${words}”, ${n === 1 ? 'once' : `${n} times`}`,
    verdicts: {
      together: 'Your certainty and your answers go together.',
      ahead: 'Your certainty ran ahead of your answers here: a second check pays.',
      behind: 'Your answers are better than you thought: you can trust them more.',
      'too-few': 'Too few answers to say.',
    },
    objectives: 'What you came for',
    standings: {
      none: 'Not asked this time',
      start: 'Just beginning',
      shaping: 'Taking shape',
      'on-the-way': 'Well on the way',
      shown: 'Shown today',
    },
    hint: 'A first hint: few answers speak.',
    self: (level, words) => `You see yourself at level ${level}: “${words}”.`,
    next: 'Next, one would see:',
    resources: 'To go on: ',
    before: 'Since last time',
    gained: (n) => (n === 1 ? 'One more answer holds.' : `${n} more answers hold.`),
    faded: (n) =>
      n === 1
        ? 'One has faded: that is how memory works, and it comes back fast.'
        : `${n} have faded: that is how memory works, and they come back fast.`,
    steady: 'Steady as before.',
    kept: 'Your notes',
    plan: 'One small plan',
    when: 'If…',
    whenLike: 'somebody sends me a figure',
    then: 'then I will…',
    thenLike: 'look for its date first',
    recall: 'Keep it for longer',
    need: 'When do you need this?',
    horizons: {7: 'Within a week', 35: 'In the coming weeks', 365: 'All year'},
    comeBack: (day) => `The best moment to look back: ${day}.`,
    calendar: 'Put it in my calendar',
    discreet: 'Without the title',
    event: 'Look back',
    discreetEvent: 'A moment for me',
    again: 'Do it again',
  },
  fr: {
    insight: (openers, solid) =>
      openers
        ? openers === 1
          ? 'Une idée s’est révélée autre que vous ne pensiez : c’est là qu’on apprend le plus.'
          : `${openers} idées se sont révélées autres que vous ne pensiez : c’est là qu’on apprend le plus.`
        : solid
          ? 'Ce dont vous ne doutiez pas tient bon. Voici la suite.'
          : 'Voici ce que vous avez vu aujourd’hui, et la suite.',
    map: 'Votre carte',
    groups: {
      'eye-opener': [
        'Prise de conscience',
        'La découverte la plus utile de la série : ces idées-là se corrigent bien une fois vues. Qu’est-ce qui la rendait convaincante ?',
      ],
      'next-step': [
        'Prochaine étape',
        'Vous aviez senti la limite : c’est le bon point de départ.',
      ],
      'trust-it': ['À consolider', 'La réponse y était. Qu’est-ce qui vous faisait hésiter ?'],
      solid: [
        'Point d’appui',
        'Vous le saviez, et vous saviez que vous le saviez. Qui cela pourrait-il aider ?',
      ],
    },
    yourAnswer: 'Votre réponse',
    holds: 'Ce qui convient',
    since: 'Au deuxième regard : c’est juste.',
    look: 'Regarder à nouveau',
    sureness: 'Certitude et réponses',
    said: (words, n) => `« ${words} », ${n} fois`,
    verdicts: {
      together: 'Votre certitude et vos réponses vont ensemble.',
      ahead:
        'Ici, votre certitude allait plus vite que vos réponses : vérifier deux fois en vaut la peine.',
      behind: 'Vos réponses valent mieux que vous ne pensiez : faites-leur davantage confiance.',
      'too-few': 'Trop peu de réponses pour le dire.',
    },
    objectives: 'Ce que vous veniez chercher',
    standings: {
      none: 'Pas abordé cette fois',
      start: 'Tout juste commencé',
      shaping: 'Prend forme',
      'on-the-way': 'En bonne voie',
      shown: 'Montré aujourd’hui',
    },
    hint: 'Un premier indice : peu de réponses parlent.',
    self: (level, words) => `Vous vous situez au niveau ${level} : « ${words} ».`,
    next: 'Ensuite, on verrait :',
    resources: 'Pour aller plus loin : ',
    before: 'Depuis la dernière fois',
    gained: (n) =>
      n === 1 ? 'Une réponse de plus tient bon.' : `${n} réponses de plus tiennent bon.`,
    faded: (n) =>
      n === 1
        ? 'Une s’est estompée : la mémoire marche ainsi, et cela revient vite.'
        : `${n} se sont estompées : la mémoire marche ainsi, et cela revient vite.`,
    steady: 'Stable, comme la dernière fois.',
    kept: 'Vos notes',
    plan: 'Un petit plan',
    when: 'Si…',
    whenLike: 'on m’envoie un chiffre',
    then: 'alors je…',
    thenLike: 'cherche d’abord sa date',
    recall: 'Garder cela plus longtemps',
    need: 'Quand en aurez-vous besoin ?',
    horizons: {7: 'Cette semaine', 35: 'Dans les semaines qui viennent', 365: 'Toute l’année'},
    comeBack: (day) => `Le meilleur moment pour y revenir : ${day}.`,
    calendar: 'Le mettre dans mon agenda',
    discreet: 'Sans le titre',
    event: 'Y revenir',
    discreetEvent: 'Un moment pour moi',
    again: 'Refaire le parcours',
  },
};
