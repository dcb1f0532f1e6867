import type {PracticeWords} from './practice.js';

const questions = (n: number) => (n === 1 ? 'Une question' : `${n} questions`);

/** What looking back says in French. */
export const practiceFr: PracticeWords = {
  loading: 'Un regard sur ce qui mérite de revenir…',
  unreachable: 'Ces questions ne sont pas arrivées jusqu’ici. Vos réponses sont à l’abri.',
  partly:
    'Une partie des questions n’est pas arrivée jusqu’ici. Vous pouvez continuer avec les autres.',
  retry: 'Réessayer',
  missing:
    '<declic-practice> n’a pas de contenu. Donnez-lui src="un.quiz.json autre.quiz.json", ou renseignez sa propriété quizzes.',
  invalid: (file) => `${file} demande une petite retouche`,
  keptHere: 'Tout ceci reste dans ce navigateur. Rien n’est envoyé.',
  volatile:
    'Ce navigateur ne conserve rien ici : ce que vous faites dure jusqu’à la fermeture de la page.',
  empty: [
    'Rien à faire revenir pour l’instant',
    'Répondez d’abord à un quiz de ce site. Ses questions reviendront ici, quelques-unes à la fois, au moment où elles allaient s’effacer.',
  ],
  rest: [
    'Rien à faire revenir aujourd’hui',
    'Ce que vous avez rencontré est encore frais. Attendre un peu donne toute sa valeur au prochain regard.',
  ],
  due: [
    'À faire revenir aujourd’hui',
    (n) =>
      `${questions(n)}, quelques minutes, sans limite de temps. Cherchez dans votre mémoire avant de regarder.`,
  ],
  more: (n) =>
    n === 1
      ? 'Une autre peut attendre un autre jour.'
      : `${n} autres peuvent attendre un autre jour.`,
  resumed: (done, of) =>
    `Vous avez répondu à ${done === 1 ? 'une question' : `${done} questions`} sur ${of}. Tout est conservé.`,
  begin: 'Les faire revenir',
  resume: 'Continuer',
  reasons: {
    'eye-opener': 'Prise de conscience : la certitude y était, la réponse pas encore',
    'next-step': 'Prochaine étape : pas encore, la dernière fois',
    fade: 'Acquis alors ; du temps a passé',
  },
  since: (day) => `vu le ${day}`,
  name: 'Regard en arrière',
  progress: (at, of) => `Question ${at} sur ${of}`,
  pause: 'Pause',
  next: 'Suite',
  last: 'Terminer',
  done: 'C’est tout pour aujourd’hui',
  held: ['Revenu en mémoire', 'L’avoir cherché vient de le faire durer plus longtemps.'],
  ahead: [
    'À revoir',
    'Mieux vaut le découvrir maintenant qu’au moment voulu. Cela revient bientôt.',
  ],
  passed: ['Passé pour l’instant', 'Tout est là quand vous voudrez.'],
  resources: 'Pour aller plus loin',
  again: (day) => `à revoir le ${day}`,
  home: 'Revenir à la vue d’ensemble',
  when: 'La prochaine fois',
  nextDay: (day) => `Prochain regard : le ${day}.`,
  how: 'Les jours dépendent du moment où vous en avez besoin, et de ce que chaque question a donné.',
  calendar: 'Ajouter à mon agenda',
  discreet: 'Discret : un titre neutre',
  event: 'Quelques questions à faire revenir, quelques minutes',
  discreetEvent: 'Un moment pour moi',
  curves: 'Au fil du temps',
  curvesLater: 'Votre courbe commence dès que vous avez répondu deux jours différents.',
  shares: {
    none: 'rien d’acquis encore',
    some: 'une partie acquise',
    most: 'la plus grande part est acquise',
    all: 'tout est acquis',
  },
  faded: (n) => (n === 1 ? 'Une question s’est estompée.' : `${n} questions se sont estompées.`),
  back: (n) =>
    n === 1
      ? 'Une question s’était estompée et vous est revenue.'
      : `${n} questions s’étaient estompées et vous sont revenues.`,
  normal:
    'C’est ainsi que fonctionne la mémoire : chaque fois que l’on fait revenir une chose, elle s’estompe plus lentement.',
  legend:
    'Plus haut : une plus grande part de vos réponses est acquise. En pointillé : pas revu depuis.',
  today: 'aujourd’hui',
  days: 'Jour par jour',
};
