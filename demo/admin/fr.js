// @ts-check
import {fr as door} from './door-words.js';
import {fr as issuing} from './issuing-words.js';

/** @type {typeof import('./en.js').en} */
export const fr = {
  ...door,
  ...issuing,
  loading: 'Lecture des totaux…',
  unreachable:
    'Le serveur ne répond pas. Rien n’est perdu : les navigateurs gardent leurs rapports et les enverront plus tard.',
  refresh: 'Relire',
  emptyTitle: 'Rien pour l’instant',
  empty:
    'Dès qu’une personne répond à un quiz et accepte de partager, il apparaît ici. Ses chiffres suivent à partir de dix voix.',
  quizzes: 'Quiz',
  version: (v) => `Version ${v.slice(0, 7)}`,
  voices: (n, t) => `${t} voix`,
  noVoices: 'Aucune voix publiée',
  closed: 'Clos',
  withheld: 'D’autres attendent',
  restHeld: 'Un reste est retenu',
  heldToClosing:
    'Les voix sont retenues jusqu’à la clôture de ce quiz : elles sont alors montrées toutes ensemble. Leur nombre n’est pas montré : il dirait qui vient de répondre.',
  withheldWhy: (batch) =>
    `Des voix sont retenues tant qu’elles ne sont pas ${batch} d’une même sorte. Leur nombre n’est pas montré : il dirait qui vient de répondre.`,
  summary: 'En un coup d’œil',
  people: 'Voix',
  peopleWhy: 'Personnes dont le total est publié. Une voix par navigateur.',
  average: 'Atteint en moyenne',
  averageOf: (m, of) => `${m} sur ${of}`,
  averageWhy: 'Questions atteintes, sur celles qui sont posées.',
  alpha: 'Cohérence',
  alphaWhy:
    'Les questions vont-elles dans le même sens ? (Alpha de Cronbach, KR-20.) À partir de 0,70, le total dit quelque chose d’un niveau ; en dessous, lisez question par question.',
  interval: (a, b) => `entre ${a} et ${b}, 95 fois sur 100`,
  tooFew: 'Trop peu pour le dire',
  needs: (n) => `à partir de ${n} voix`,
  noSpread: 'Rien à comparer',
  noSpreadWhy: 'tout le monde a répondu pareil, ou une partie est encore retenue',
  gain: 'Avant et après',
  gainWhy:
    'Les mêmes personnes, sur les mêmes questions. Chaque navigateur a comparé lui-même ; seule la paire est partie.',
  before: 'Avant',
  after: 'Après',
  gained: (d) => `${d} points`,
  gainInterval: (a, b) => `entre ${a} et ${b} points, 95 fois sur 100`,
  hake: (g) => `${g} de ce qui restait à gagner a été gagné (gain de Hake).`,
  dav: (d) =>
    `Ampleur du changement : d = ${d}. Vers 0,2 elle est petite, 0,5 moyenne, 0,8 grande.`,
  delays: (late, n) =>
    `${late} sur ${n} sont revenus au moins une semaine après. Eux seuls disent que quelque chose est resté.`,
  certainty: 'Certitude',
  certaintyWhy:
    'Dite avant toute explication. « Sûr » et pas encore atteint : c’est là qu’on découvre le plus.',
  levels: ['Pas sûr', 'Assez sûr', 'Sûr'],
  level: 'Certitude',
  answers: 'Réponses',
  reached: 'Atteint',
  questions: 'Questions',
  question: (i) => `Question ${i}`,
  difficulty: 'Atteinte par',
  difficultyWhy:
    'Part des personnes qui l’ont atteinte ; le trait fin est la marge, 95 fois sur 100. Très haute ou très basse, la question vous apprend peu sur le groupe.',
  discrimination: 'S’accorde aux autres',
  discriminationWhy:
    'Ceux qui l’atteignent atteignent-ils plus souvent les autres questions ? De −1 à 1 (corrélation item-total corrigée).',
  fits: ['à relire', 'un peu', 'assez bien', 'bien'],
  options: 'Ce qui a été répondu',
  option: 'Réponse',
  share: 'Part',
  restColumn: 'Atteint le reste',
  optionsWhy:
    '« Atteint le reste » va de −1 à 1 : au-dessus de 0, les personnes qui ont donné cette réponse atteignent plus souvent les autres questions. La clé devrait être au-dessus, les autres au-dessous.',
  key: 'clé',
  rare: 'à peine choisie',
  passed: 'Passée',
  miskey: 'La clé mérite une relecture',
  miskeyText: (q, o) =>
    `${q} : les personnes à l’aise ailleurs choisissent surtout ${o}. Soit la clé se trompe, soit la formulation égare.`,
  rated: 'Auto-évaluation : rien à atteindre ici, seulement où chacun se situe.',
  reading: 'Comment lire ces chiffres',
  objectives: 'Objectifs',
  objectivesWhy: 'Part atteinte des questions de chaque objectif, par quarts.',
  quarters: ['0–24 %', '25–49 %', '50–74 %', '75–100 %'],
  attempts: (n) =>
    `${n} essais entiers sont publiés aussi. Ils sont comptés, pas analysés : les autres rapports suffisent, et ne se recoupent pas.`,
  noise: 'Avec du hasard mêlé',
  noiseWhy:
    'Chaque navigateur n’a envoyé qu’une réponse, et a tiré au sort si c’est bien celle qui a été donnée. Aucune réponse seule ne dit rien de sûr ; les parts ci-dessous sont débarrassées du hasard.',
  noiseMargin:
    '« À 5 points près » : c’est l’erreur type : deux fois sur trois, la vraie part est aussi proche. Le trait fin est la marge, 95 fois sur 100.',
  noiseFew:
    'Le hasard pèse plus dans un petit groupe : tant qu’une part n’est pas aussi sûre qu’une part ordinaire tirée de vingt voix, rien n’est dit.',
  noiseVoices: (n, t, e) => `${t} voix avec ε = ${e}`,
  noiseShare: 'Part, sans le hasard',
  noiseError: (s) => (s === '1' || s === '0' ? `à ${s} point près` : `à ${s} points près`),
  noiseCodes: {reached: 'Atteint', other: 'Pas encore', low: 'Trop bas', high: 'Trop haut'},
  noiseLevel: (level) => `Niveau ${level}`,
  noiseNone: 'Sans réponse',
  nothingHere:
    'Les dix premières voix se rassemblent encore. Rien ne peut être montré sans désigner quelqu’un.',
  badges: 'Badges montrés',
  badgesWhy: (k) =>
    `Personnes qui ont montré un badge, mois par mois, par pas de ${k} : une personne seule ne change aucun nombre. Aucun rapport de réponse ne peut en être rapproché.`,
  month: 'Mois',
  shown: 'Montré par',
  atLeast: (n) => `${n} ou plus`,
  close: 'Clore ce quiz',
  closeWhy:
    'Quand la formation est finie. Ce qui attend est publié là où cinq voix ou plus attendent. Les réponses suivantes sont encore reçues, par dix.',
  closeButton: 'Clore et publier…',
  closeTitle: 'Clore et publier le reste ?',
  closeAsk: 'Cela se fait une seule fois pour cette version, sans retour possible.',
  destroyLabel: 'Détruire ce qui reste trop petit (moins de cinq voix)',
  closeYes: 'Clore et publier',
  closeNo: 'Pas maintenant',
  isClosed: 'Cette version est close.',
  restStays:
    'Un reste de moins de cinq voix par sorte demeure retenu. Il ne sera jamais montré seul.',
  destroyButton: 'Détruire ce qui est retenu…',
  destroyTitle: 'Détruire ce qui est retenu ?',
  destroyAsk:
    'Ces voix sont trop peu nombreuses pour être montrées. Détruites, elles disparaissent pour de bon.',
  destroyYes: 'Détruire',
  wordsMissing:
    'Les identifiants tiennent lieu de textes. Ajoutez le fichier JSON du quiz pour lire ses questions ici ; les chiffres n’en ont pas besoin.',
  addWords: 'Ajouter le fichier du quiz',
  wordsRefused: 'Ce fichier n’est pas un quiz Déclic.',
  wordsOther: 'Ajouté, mais c’est une autre version que celle-ci.',
};
