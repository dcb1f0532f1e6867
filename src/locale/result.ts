import type {Words} from './locale.js';
import type {Awareness} from '../model/awareness.js';
import type {Verdict} from '../model/calibration.js';
import type {Standing} from '../model/levels.js';

/** What the opening sentence is made of. */
interface Found {
  readonly openers: number;
  /** Answers that do not hold yet, eye-openers included. */
  readonly steps: number;
  readonly holding: number;
  /** Whether certainty was asked. */
  readonly asked: boolean;
}

interface ResultWords {
  readonly insight: (found: Found) => string;
  readonly map: string;
  readonly groups: Readonly<Record<Awareness, readonly [string, string]>>;
  /** Where a group lies on the map: certainty, then outcome. */
  readonly where: Readonly<Record<Awareness, string>>;
  /** A group's thought when certainty was not asked. */
  readonly unasked: Readonly<Partial<Record<Awareness, string>>>;
  readonly passed: readonly [string, string];
  readonly yourAnswer: string;
  readonly holds: string;
  readonly since: string;
  readonly sinceNotYet: string;
  readonly look: string;
  readonly firstLook: string;
  readonly sureness: string;
  readonly said: (words: string, n: number) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly objectives: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly hint: string;
  readonly shows: string;
  readonly lastTime: string;
  readonly self: string;
  readonly next: string;
  readonly resources: string;
  readonly before: string;
  readonly lastOn: (day: string) => string;
  readonly gained: (n: number) => string;
  readonly faded: (n: number) => string;
  readonly steady: string;
  readonly notes: string;
  readonly yours: string;
  readonly plan: string;
  readonly like: string;
  readonly when: string;
  readonly then: string;
  readonly recall: string;
  readonly comeBack: (first: string, later: readonly string[]) => string;
  readonly calendar: string;
  readonly discreet: string;
  readonly event: (title: string) => string;
  readonly discreetEvent: string;
  readonly again: string;
}

/** What a result says. */
export const resultWords: Words<ResultWords> = {
  en: {
    insight: ({openers, steps, holding, asked}) => {
      if (!steps && !holding)
        return 'Nothing to map yet: every question is still yours to discover.';
      if (openers === 1)
        return 'One eye-opener: something you were sure of turns out otherwise. That is where one learns most.';
      if (openers)
        return `${openers} eye-openers: things you were sure of turn out otherwise. That is where one learns most.`;
      if (!steps) return 'Every answer you gave holds. Whom could that help?';
      if (!holding) return 'All of it is still ahead: one idea at a time is enough.';
      if (asked) return 'No surprise today: where it does not hold yet, you had felt it.';
      return 'Part of it holds already; the rest shows where to go next.';
    },
    map: 'Your map',
    groups: {
      'eye-opener': [
        'Eye-opener',
        'The most useful discovery of the series: such ideas mend well once seen. What made it convincing?',
      ],
      'next-step': ['Next step', 'You had felt the limit: that is the right place to start from.'],
      'trust-it': ['Trust it more', 'The answer was there. What made you hesitate?'],
      solid: ['Solid ground', 'You knew it, and you knew that you knew. Whom could it help?'],
    },
    where: {
      'eye-opener': 'sure, not yet',
      'next-step': 'unsure, not yet',
      'trust-it': 'unsure, it holds',
      solid: 'sure, it holds',
    },
    unasked: {
      'next-step': 'Not yet. Which of these would help you most at work?',
      solid: 'It holds. Whom could it help?',
    },
    passed: ['Yet to discover', 'You passed these over. They are there whenever you like.'],
    yourAnswer: 'Your answer',
    holds: 'What holds',
    since: 'On your second look, it holds.',
    sinceNotYet: 'Not yet on your second look. A night’s sleep often helps.',
    look: 'Look again',
    firstLook: 'Have a look',
    sureness: 'How sure was I?',
    said: (words, n) => `“${words}”, ${n === 1 ? 'once' : `${n} times`}`,
    verdicts: {
      together: 'Your certainty and your answers go together.',
      ahead: 'Here your certainty ran ahead of your answers: checking once more pays.',
      behind: 'Your answers hold more often than you thought: trust them more.',
      'too-few': 'Too few answers to say.',
    },
    objectives: 'What you came for',
    standings: {
      none: 'No answer to go by yet',
      start: 'Just beginning',
      shaping: 'Taking shape',
      'on-the-way': 'Well on the way',
      shown: 'Shown today',
    },
    hint: 'A first hint: few answers speak.',
    shows: 'Your answers show',
    lastTime: 'Last time',
    self: 'You see yourself here',
    next: 'Next, one would see',
    resources: 'To go further',
    before: 'Since last time',
    lastOn: (day) => `Your last go was on ${day}.`,
    gained: (n) =>
      n === 1 ? 'One more answer holds since then.' : `${n} more answers hold since then.`,
    faded: (n) =>
      n === 1
        ? 'One has faded: that is how memory works, and it comes back fast.'
        : `${n} have faded: that is how memory works, and they come back fast.`,
    steady: 'What held then holds today.',
    notes: 'In your own words',
    yours: 'This stays on your device, for your eyes only.',
    plan: 'One small plan',
    like: 'For example: if somebody sends me a figure, then I will look for its date first.',
    when: 'If…',
    then: 'then I will…',
    recall: 'Make it last',
    comeBack: (first, later) =>
      `A good day to look back: ${first}.${later.length ? ` Then ${later.join('; ')}.` : ''}`,
    calendar: 'Add to my calendar',
    discreet: 'Discreet: without title or plan',
    event: (title) => `Look back: ${title}`,
    discreetEvent: 'A moment for me',
    again: 'Do it again',
  },
  fr: {
    insight: ({openers, steps, holding, asked}) => {
      if (!steps && !holding)
        return 'Rien à cartographier pour l’instant : tout reste à découvrir.';
      if (openers === 1)
        return 'Une prise de conscience : une idée qui vous semblait sûre se révèle autre. C’est là qu’on apprend le plus.';
      if (openers)
        return `${openers} prises de conscience : des idées qui vous semblaient sûres se révèlent autres. C’est là qu’on apprend le plus.`;
      if (!steps) return 'Toutes vos réponses tiennent bon. Qui cela pourrait-il aider ?';
      if (!holding) return 'Tout est devant vous : une idée à la fois suffit.';
      if (asked)
        return 'Pas de surprise aujourd’hui : là où ce n’est pas encore acquis, vous l’aviez senti.';
      return 'Une partie tient déjà bon ; le reste montre la suite.';
    },
    map: 'Votre carte',
    groups: {
      'eye-opener': [
        'Prise de conscience',
        'La découverte la plus utile de la série : ces idées-là se corrigent bien une fois vues. Qu’est-ce qui la rendait convaincante ?',
      ],
      'next-step': [
        'Prochaine étape',
        'Vous aviez senti la limite : c’est le bon point de départ.',
      ],
      'trust-it': ['À consolider', 'La réponse y était. Qu’est-ce qui vous faisait hésiter ?'],
      solid: [
        'Point d’appui',
        'Vous le saviez, et vous saviez que vous le saviez. Qui cela pourrait-il aider ?',
      ],
    },
    where: {
      'eye-opener': 'certitude, pas encore',
      'next-step': 'doute, pas encore',
      'trust-it': 'doute, juste',
      solid: 'certitude, juste',
    },
    unasked: {
      'next-step': 'Pas encore. Laquelle de ces idées vous aiderait le plus au travail ?',
      solid: 'C’est juste. Qui cela pourrait-il aider ?',
    },
    passed: ['Encore à découvrir', 'Vous avez passé ces questions. Elles vous attendent.'],
    yourAnswer: 'Votre réponse',
    holds: 'Ce qui convient',
    since: 'Au deuxième regard, c’est juste.',
    sinceNotYet: 'Pas encore au deuxième regard. Une nuit de sommeil aide souvent.',
    look: 'Regarder à nouveau',
    firstLook: 'Découvrir',
    sureness: 'Quelle était ma certitude ?',
    said: (words, n) => `« ${words} », ${n} fois`,
    verdicts: {
      together: 'Votre certitude et vos réponses vont ensemble.',
      ahead:
        'Ici, votre certitude devançait vos réponses : vérifier une fois de plus en vaut la peine.',
      behind: 'Vos réponses sont plus souvent justes que vous ne pensiez : faites-leur confiance.',
      'too-few': 'Trop peu de réponses pour le dire.',
    },
    objectives: 'Ce que vous veniez chercher',
    standings: {
      none: 'Pas encore de réponse pour en parler',
      start: 'Tout juste commencé',
      shaping: 'Prend forme',
      'on-the-way': 'En bonne voie',
      shown: 'Montré aujourd’hui',
    },
    hint: 'Un premier indice : peu de réponses parlent.',
    shows: 'Vos réponses montrent',
    lastTime: 'La dernière fois',
    self: 'Vous vous situez ici',
    next: 'Ensuite, on verrait',
    resources: 'Pour aller plus loin',
    before: 'Depuis la dernière fois',
    lastOn: (day) => `Votre dernier parcours date du ${day}.`,
    gained: (n) =>
      n === 1
        ? 'Depuis, une réponse de plus tient bon.'
        : `Depuis, ${n} réponses de plus tiennent bon.`,
    faded: (n) =>
      n === 1
        ? 'Une s’est estompée : la mémoire marche ainsi, et cela revient vite.'
        : `${n} se sont estompées : la mémoire marche ainsi, et cela revient vite.`,
    steady: 'Ce qui tenait bon tient toujours.',
    notes: 'Avec vos mots',
    yours: 'Ceci reste sur votre appareil, pour vous seulement.',
    plan: 'Un petit plan',
    like: 'Par exemple : si l’on m’envoie un chiffre, alors je cherche d’abord sa date.',
    when: 'Si…',
    then: 'alors je…',
    recall: 'Faire durer',
    comeBack: (first, later) =>
      `Un bon jour pour y revenir : ${first}.${later.length ? ` Puis ${later.join(' ; ')}.` : ''}`,
    calendar: 'Ajouter à mon agenda',
    discreet: 'Discret : sans titre ni plan',
    event: (title) => `Y revenir : ${title}`,
    discreetEvent: 'Un moment pour moi',
    again: 'Refaire le parcours',
  },
};
