import type {Window} from '../model/mirror.js';
import type {Spread} from '../model/middle.js';
import type {Words} from './locale.js';

/** The words of a mirror, whoever looks. */
export interface MirrorWords {
  readonly loading: string;
  readonly unreachable: string;
  readonly again: string;
  readonly invalid: (file: string) => string;
  readonly missing: string;
  readonly misplaced: string;
  readonly first: readonly [title: string, why: string, where: string];
  readonly look: string;
  readonly looking: string;
  readonly looked: string;
  readonly waiting: readonly [title: string, why: string];
  readonly guide: readonly [title: string, how: string];
  readonly ask: readonly string[];
  readonly offline: string;
  readonly none: string;
  readonly keptOn: (day: string) => string;
  readonly refused: string;
  readonly fault: string;
  readonly withheld: string;
  readonly lead: string;
  readonly agreement: Readonly<Record<'agree' | 'differ', string>>;
  readonly windows: Readonly<Record<Window | 'open', readonly [title: string, thought: string]>>;
  readonly you: string;
  readonly circle: string;
  readonly unseen: string;
  readonly unsaid: string;
  readonly middle: (one: string, other?: string) => string;
  readonly spread: Readonly<Record<Spread, string>>;
  readonly voices: (n: number) => string;
  readonly notSeen: (n: number) => string;
  readonly signal: string;
  readonly few: string;
  readonly guidance: Readonly<Record<'low' | 'high', string>>;
  readonly here: string;
  readonly comments: string;
  readonly manager: string;
  readonly managerSays: string;
  readonly helped: string;
  readonly helpful: Readonly<Record<'specific' | 'actionable' | 'kind', string>>;
  readonly thank: readonly [title: string, what: string];
  readonly tally: (why: string, times: number) => string;
  readonly counts: (of: number) => string;
  readonly send: string;
  readonly sending: string;
  readonly sent: string;
  readonly unsent: string;
  readonly exactly: string;
  readonly radar: string;
  readonly compare: string;
  readonly step: readonly [title: string, how: string];
  readonly stepOn: string;
  readonly stepWords: string;
  readonly stepLike: string;
  readonly stepDay: string;
  readonly keep: string;
  readonly change: string;
  readonly mine: string;
  readonly until: (day: string) => string;
  readonly calendar: string;
  readonly event: string;
  readonly seen: string;
  readonly more: string;
}

const en: MirrorWords = {
  loading: 'One moment…',
  unreachable: 'The form does not come through just now. What you have here is safe.',
  again: 'Try again',
  invalid: (file) => `This mirror cannot be shown yet: ${file}`,
  missing:
    '<declic-mirror> needs a form (src="my.form.json"), a round and a subject: nothing can be shown without them.',
  misplaced:
    '<declic-mirror> knows no address to ask: put it inside a <declic-journal endpoint="https://…">, or set its tallies or packets property.',
  first: [
    'See yourself first',
    'A mirror helps most when you have looked at yourself before. Say where you see yourself on each criterion and confirm it: then the circle’s view opens beside yours.',
    'You will find your own form on this page, or where you received this link.',
  ],
  look: 'Look again',
  looking: 'Looking…',
  looked: 'Looked just now.',
  waiting: [
    'Your mirror is not ready yet',
    'It opens once enough voices have come together for nobody to be told apart. Until then it shows nothing, and says nothing about who has spoken.',
  ],
  guide: [
    'Meanwhile: a conversation',
    'Choose somebody you trust, tell them which criterion matters to you, and ask:',
  ],
  ask: [
    'When did you see me do this, and what did it change for you?',
    'What should I keep doing, exactly as it is?',
    'What one thing could I try next time?',
  ],
  offline: 'No answer from the endpoint just now.',
  none: 'There is no mirror on this device yet. Look again a little later.',
  keptOn: (day) => `This is your mirror as you last saw it, on ${day}.`,
  refused:
    'This link does not open this mirror. Ask whoever runs the round for yours; what you have here is safe.',
  fault: 'What came back cannot be read here. Whoever runs this page has been told.',
  withheld:
    'A new view came that could have told single voices apart, so it is not shown. This protects your circle. Whoever runs this page has been told.',
  lead: 'Yourself beside your circle: strengths first. Each line is a starting point for a conversation.',
  agreement: {
    agree: 'Across the criteria, the voices agree.',
    differ: 'The voices see it differently: people met you in different situations.',
  },
  windows: {
    'shared-strength': ['Shared strength', 'You see it, and they see it. Whom could it help?'],
    'unseen-strength': [
      'Unseen strength',
      'They see more here than you do. What might they have noticed?',
    ],
    'blind-spot': [
      'Blind spot',
      'You see more here than they do so far. What would make it visible?',
    ],
    'shared-work': ['Shared work-on', 'You both see room here. It is a good place for one step.'],
    open: ['Side by side', 'Here one of the two views is still open.'],
  },
  you: 'You',
  circle: 'Circle',
  unseen: 'could not be observed',
  unsaid: 'not said',
  middle: (one, other) =>
    other ? `The middle lies between “${one}” and “${other}”.` : `The middle voice: “${one}”.`,
  spread: {
    same: 'All saw the same.',
    near: 'The voices lie close together.',
    apart: 'The voices lie far apart: ask what they have in mind.',
  },
  voices: (n) => (n === 1 ? 'one voice' : n ? `${n} voices` : 'no voice'),
  notSeen: (n) => (n === 1 ? 'one could not observe it' : n ? `${n} could not observe it` : ''),
  signal: 'Few voices: a signal, not a measure.',
  few: 'Too few voices on this criterion to show it.',
  guidance: {
    high: 'The circle sees a clear strength here. Tell somebody how you do it.',
    low: 'The circle sees this as just beginning. Pick one occasion this week and try one small thing.',
  },
  here: 'you',
  comments: 'In their words',
  manager: 'Your manager’s view',
  managerSays: 'In your manager’s words',
  helped: 'This helps me, because it is',
  helpful: {specific: 'specific', actionable: 'something I can try', kind: 'kind'},
  thank: [
    'Thank your circle',
    'Tick above what made a comment helpful. Only these counts leave, once, and never which comment.',
  ],
  tally: (why, times) => `${why}: ${times}`,
  counts: (of) => (of === 1 ? 'One comment read' : `${of} comments read`),
  send: 'Send thanks',
  sending: 'On its way…',
  sent: 'Your thanks are with the circle, as counts only.',
  unsent: 'The thanks did not get through. They are still here: try again a little later.',
  exactly: 'Read exactly what would leave',
  radar: 'All at a glance',
  compare: 'Then and now',
  step: [
    'One next step',
    'One is enough. Choose the criterion where a small change would matter most.',
  ],
  stepOn: 'On which criterion?',
  stepWords: 'What will you try?',
  stepLike: 'For example: say the purpose in the first minute. It stays on your device.',
  stepDay: 'When will you ask whether a change can be seen?',
  keep: 'Keep this step',
  change: 'Change it',
  mine: 'Your step',
  until: (day) => `On ${day}, ask: seen a change?`,
  calendar: 'Add to my calendar',
  event: 'Seen a change?',
  seen: 'Seen a change?',
  more: 'This part does not come through just now.',
};

const fr: MirrorWords = {
  loading: 'Un instant…',
  unreachable: 'La grille n’arrive pas pour l’instant. Ce que vous avez ici est conservé.',
  again: 'Réessayer',
  invalid: (file) => `Ce miroir ne peut pas encore s’afficher : ${file}`,
  missing:
    '<declic-mirror> a besoin d’une grille (src="ma-grille.form.json"), d’un cycle (round) et d’un sujet (subject) : sans eux, rien ne peut s’afficher.',
  misplaced:
    '<declic-mirror> ne sait pas à qui demander : placez-le dans un <declic-journal endpoint="https://…">, ou renseignez sa propriété tallies ou packets.',
  first: [
    'D’abord, votre propre regard',
    'Un miroir aide surtout quand on s’est regardé avant. Dites où vous vous situez sur chaque critère et confirmez : le regard du cercle s’ouvrira alors à côté du vôtre.',
    'Votre grille se trouve sur cette page, ou là où vous avez reçu ce lien.',
  ],
  look: 'Regarder à nouveau',
  looking: 'On regarde…',
  looked: 'C’est à jour.',
  waiting: [
    'Votre miroir n’est pas encore prêt',
    'Il s’ouvre quand assez de voix sont réunies pour que personne ne puisse être reconnu. D’ici là, il ne montre rien et ne dit rien de qui s’est exprimé.',
  ],
  guide: [
    'En attendant : une conversation',
    'Choisissez une personne de confiance, dites-lui quel critère vous importe, et demandez :',
  ],
  ask: [
    'Quand m’avez-vous vu faire cela, et qu’est-ce que cela a changé pour vous ?',
    'Que devrais-je continuer, exactement ainsi ?',
    'Quelle seule chose pourrais-je essayer la prochaine fois ?',
  ],
  offline: 'Pas de réponse pour l’instant.',
  none: 'Il n’y a pas encore de miroir sur cet appareil. Revenez un peu plus tard.',
  keptOn: (day) => `Voici votre miroir tel que vous l’avez vu la dernière fois, le ${day}.`,
  refused:
    'Ce lien n’ouvre pas ce miroir. Demandez le vôtre à la personne qui organise le cycle ; ce que vous avez ici est conservé.',
  fault:
    'Ce qui est arrivé ne peut pas être lu ici. Les responsables de cette page en sont avertis.',
  withheld:
    'Une nouvelle vue aurait pu laisser deviner des voix isolées : elle n’est donc pas montrée, pour protéger votre cercle. Les responsables de cette page en sont avertis.',
  lead: 'Vous, à côté de votre cercle : les forces d’abord. Chaque ligne est un point de départ pour une conversation.',
  agreement: {
    agree: 'D’un critère à l’autre, les voix se rejoignent.',
    differ:
      'Les voix voient les choses différemment : chacun vous a rencontré dans d’autres situations.',
  },
  windows: {
    'shared-strength': [
      'Force partagée',
      'Vous la voyez, et le cercle aussi. Qui cela pourrait-il aider ?',
    ],
    'unseen-strength': [
      'Force insoupçonnée',
      'Le cercle en voit plus que vous. Qu’a-t-il pu remarquer ?',
    ],
    'blind-spot': [
      'Angle mort',
      'Vous en voyez plus que le cercle, pour l’instant. Qu’est-ce qui le rendrait visible ?',
    ],
    'shared-work': [
      'Chantier partagé',
      'Vous y voyez tous de la marge. C’est un bon endroit pour un pas.',
    ],
    open: ['Côte à côte', 'Ici, l’un des deux regards reste ouvert.'],
  },
  you: 'Vous',
  circle: 'Cercle',
  unseen: 'n’a pas pu être observé',
  unsaid: 'non renseigné',
  middle: (one, other) =>
    other
      ? `Le milieu se situe entre « ${one} » et « ${other} ».`
      : `La voix du milieu : « ${one} ».`,
  spread: {
    same: 'Tout le monde a vu la même chose.',
    near: 'Les voix sont proches.',
    apart: 'Les voix sont éloignées : demandez ce que chacun a en tête.',
  },
  voices: (n) => (n === 1 ? 'une voix' : n ? `${n} voix` : 'aucune voix'),
  notSeen: (n) => (n === 1 ? 'une n’a pas pu l’observer' : n ? `${n} n’ont pas pu l’observer` : ''),
  signal: 'Peu de voix : un signal, pas une mesure.',
  few: 'Trop peu de voix sur ce critère pour l’afficher.',
  guidance: {
    high: 'Le cercle voit ici une force évidente. Racontez à quelqu’un comment vous faites.',
    low: 'Pour le cercle, cela commence tout juste. Choisissez une occasion cette semaine et essayez une petite chose.',
  },
  here: 'vous',
  comments: 'Avec leurs mots',
  manager: 'Le regard de votre responsable',
  managerSays: 'Avec les mots de votre responsable',
  helped: 'Cela m’aide, parce que c’est',
  helpful: {specific: 'précis', actionable: 'facile à essayer', kind: 'bienveillant'},
  thank: [
    'Remercier votre cercle',
    'Cochez plus haut ce qui a rendu un commentaire utile. Seuls ces nombres partent, une seule fois, et jamais de quel commentaire il s’agit.',
  ],
  tally: (why, times) => `${why} : ${times}`,
  counts: (of) => (of === 1 ? 'Un commentaire lu' : `${of} commentaires lus`),
  send: 'Envoyer mes remerciements',
  sending: 'En route…',
  sent: 'Vos remerciements sont transmis au cercle, en nombres seulement.',
  unsent: 'Les remerciements ne sont pas passés. Ils restent ici : réessayez un peu plus tard.',
  exactly: 'Lire exactement ce qui partirait',
  radar: 'Tout d’un coup d’œil',
  compare: 'Avant et maintenant',
  step: [
    'Un prochain pas',
    'Un seul suffit. Choisissez le critère où un petit changement compterait le plus.',
  ],
  stepOn: 'Sur quel critère ?',
  stepWords: 'Qu’allez-vous essayer ?',
  stepLike: 'Par exemple : dire le but dès la première minute. Cela reste sur votre appareil.',
  stepDay: 'Quand demanderez-vous si un changement se voit ?',
  keep: 'Garder ce pas',
  change: 'Le modifier',
  mine: 'Votre pas',
  until: (day) => `Le ${day}, demandez : un changement ?`,
  calendar: 'Ajouter à mon agenda',
  event: 'Un changement ?',
  seen: 'Un changement ?',
  more: 'Cette partie n’arrive pas pour l’instant.',
};

/** What a mirror says. */
export const mirrorWords: Words<MirrorWords> = {en, fr};
