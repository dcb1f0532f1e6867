import type {PrivacyWords} from './privacy.js';

const count = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`;

const CALLED = 'La copie à rapporter s’appelle declic-….json.';

/** What the page of one's own data says in French. */
export const fr: PrivacyWords = {
  title: 'Mes données sur ce site',
  lead: 'Tout ce que ce site garde de votre apprentissage se trouve dans ce navigateur, et tout est listé ici. Personne ne peut le consulter d’ailleurs.',
  loading: 'Un instant, on regarde ce qui est gardé…',
  unreachable:
    'La partie de cette page qui enregistre, rapporte et efface n’est pas arrivée jusqu’ici. Ce qui est gardé est intact.',
  retry: 'Réessayer',
  volatile:
    'Ce navigateur ne conserve rien ici : fenêtre privée, ou stockage désactivé. Ce que vous voyez dure jusqu’à la fermeture de la page. Pour le garder, enregistrez une copie plus bas.',
  stale:
    'Une version plus récente de cette page est ouverte dans un autre onglet et a pris le relais. Ce que vous faites ici n’est pas gardé : rechargez d’abord cet onglet.',
  empty: [
    'Rien n’est encore gardé ici',
    'Dès que vous répondrez à quelque chose sur ce site, ce sera listé ici, mot pour mot. Si vous avez répondu dans un autre navigateur, rapportez votre copie.',
  ],
  tiles: {
    attempts: (n) => (n < 2 ? 'auto-évaluation' : 'auto-évaluations'),
    feedback: (n) => (n < 2 ? 'retour' : 'retours'),
    badges: (n) => (n < 2 ? 'badge' : 'badges'),
    waiting: () => 'en attente de partir',
    left: (n) => (n < 2 ? 'parti d’ici' : 'partis d’ici'),
  },
  kept: 'Ce qui est gardé ici',
  groups: {
    attempts: 'Auto-évaluations',
    drafts: 'Retours en cours d’écriture, et vos propres regards',
    mirrors: 'Miroirs et prochains pas',
    badges: 'Badges',
    settings: 'Vos choix',
    noise: 'Hasard mêlé à une réponse',
  },
  wordForWord: 'Lire mot pour mot',
  more: (n) => (n < 2 ? 'En montrer un de plus' : `En montrer ${n} de plus`),
  begun: (day) => `commencée le ${day}`,
  finished: 'terminée',
  open: 'en cours',
  practice: 'pour faire revenir',
  answers: (n) => count(n, 'réponse', 'réponses'),
  draft: 'en cours d’écriture',
  sealed: 'votre propre regard, scellé',
  declined: 'pas cette fois',
  round: (round) => `session ${round}`,
  step: (day) => `prochain pas pour le ${day}`,
  noStep: 'consulté',
  shown: (day) => `montré le ${day}`,
  settings: {
    key: 'Clé de signature d’un badge',
    badge: 'Badge affiché ou masqué',
    practice: 'Faire revenir',
  },
  drawn: 'tiré une fois, redit tel quel',
  sharing: 'Ce qui peut partir',
  noEndpoint: 'Cette page n’envoie rien nulle part.',
  notAsked:
    'La question ne vous a pas encore été posée. Avant que quoi que ce soit ne parte, vous le lisez mot pour mot et dites oui ou non.',
  onWay: (n) => `En route (${n})`,
  to: (host) => `vers ${host}`,
  tried: (n) => `${count(n, 'essai', 'essais')}, conservé et bientôt renvoyé`,
  left: 'Ce qui est parti',
  leftHow:
    'Mot pour mot, tel que c’est parti, sauf le numéro d’un relevé : il a été oublié à l’arrivée, pour que rien d’ici ne puisse être rapproché de ce qui est là-bas.',
  nothingLeft: 'Rien n’a quitté cet appareil.',
  kinds: {
    item: 'Une réponse',
    total: 'Un compte',
    pair: 'Avant et après',
    attempt: 'Un passage entier',
    objective: 'Un palier pour un objectif',
    award: 'Un badge montré, au mois près',
    noisy: 'Une réponse, avec du hasard mêlé',
    signing: 'Un badge, à signer',
  },
  report: 'Un relevé',
  of: (kind, name) => `${kind} : « ${name} »`,
  accepted: (host, status) => `reçu par ${host} (${status})`,
  knew: (host, status) => `${host} l’avait déjà (${status})`,
  refused: (host, status) => `${host} ne l’a pas accepté (${status})`,
  unanswered: (host) => `pas de réponse de ${host}`,
  receipt: (form) => `Un retour avec le formulaire « ${form} »`,
  receiptHow: (day) =>
    `confirmé le ${day} ; ses mots ne sont plus ici, ni la personne dont il parlait`,
  aside: (n) => (n < 2 ? `Revenu (${n})` : `Revenus (${n})`),
  asideWhy: (status) =>
    status ? `pas accepté là-bas (${status})` : 'n’a pas pu être remis pendant longtemps',
  taking: 'Emporter',
  takingHow:
    'Une copie est un fichier ordinaire : qui l’a peut le lire. Ce que vous rapportez rejoint ce qui est ici, et rien ne disparaît.',
  saveAll: 'Enregistrer une copie de tout',
  saveTable: 'Enregistrer mes réponses en tableau',
  saveDates: 'Enregistrer les prochaines dates pour mon agenda',
  saved: (name) => `Enregistré sous ${name}, là où votre navigateur range les téléchargements.`,
  dates: (days) => `Prochaines dates : ${days}.`,
  noDates:
    'Aucune date à venir : terminez une auto-évaluation, ou choisissez un prochain pas dans un miroir.',
  event: 'Un moment pour faire revenir',
  bring: 'Rapporter une copie d’un autre navigateur',
  brought: (added, known) =>
    `Copie rapportée : ${count(added, 'élément est nouveau', 'éléments sont nouveaux')} ici, ${count(known, 'y était déjà et a été complété', 'y étaient déjà et ont été complétés')}.`,
  broughtKeys: 'Les clés de signature des badges restent dans le navigateur qui les a créées.',
  unread: (n) =>
    `${count(n, 'élément n’a pas pu être lu et reste dans le fichier', 'éléments n’ont pas pu être lus et restent dans le fichier')} ; le reste est là. Gardez le fichier, et enregistrez une copie fraîche dans l’autre navigateur :`,
  moreUnread: (n) => `… et ${n} de plus.`,
  untouched: 'Ce qui est gardé ici est intact.',
  foreign: {
    nothing: () => [
      'Ce fichier est vide.',
      'Enregistrez de nouveau une copie dans l’autre navigateur.',
    ],
    calendar: () => [
      'C’est un fichier d’agenda (.ics).',
      'Sa place est dans un agenda. La copie à rapporter finit par .json.',
    ],
    table: () => [
      'C’est un tableau (CSV).',
      'Sa place est dans un tableur. La copie à rapporter finit par .json.',
    ],
    image: () => [
      'C’est une image.',
      'Un badge se rapporte là où il est affiché. La copie à rapporter ici finit par .json.',
    ],
    cut: () => [
      'C’est le début d’une copie ; la fin manque.',
      'Peut-être n’a-t-elle pas été téléchargée jusqu’au bout. Enregistrez-la de nouveau dans l’autre navigateur.',
    ],
    'not-json': (name) => [
      `Ce fichier n’est pas la copie d’un carnet ; il commence par « ${name} ».`,
      CALLED,
    ],
    content: (name) => [
      `C’est le contenu d’une page (${name}), pas le carnet de quelqu’un.`,
      CALLED,
    ],
    newer: (name) => [
      `Cette copie vient d’une version plus récente (${name}).`,
      'Rechargez cette page. Si rien ne change, les personnes qui tiennent ce site peuvent la mettre à jour.',
    ],
    unlike: (name) => [`Ce fichier vient d’un autre outil ; il contient : ${name}.`, CALLED],
  },
  table: [
    'Auto-évaluation',
    'Commencée',
    'Terminée',
    'Question',
    'Réponse',
    'Certitude',
    'Second regard',
  ],

  erasing: 'Effacer',
  erasingHow:
    'Effacer vide ce navigateur, dans tous les onglets ouverts de ce site. Ce que cela n’atteint pas :',
  beyond: [
    'Les relevés déjà partis. Rien n’y dit de qui ils viennent : personne ne peut les retrouver, pas même vous, et c’est voulu.',
    'Les fichiers que vous avez enregistrés, et les dates de votre agenda. C’est à vous de les supprimer.',
    'Des octets sur le disque, que le navigateur peut y laisser jusqu’à ce qu’il écrive par-dessus.',
  ],
  erase: 'Tout effacer',
  finish: 'Terminer et vider',
  finishHow:
    'Sur un ordinateur partagé : envoie ce que vous avez accepté de partager, puis efface tout pour qui s’assiéra ici ensuite.',
  sure: ['Effacer tout ce qui est gardé ici ?', 'On ne peut pas revenir en arrière.'],
  unsent: (n) =>
    n < 2
      ? 'Un envoi n’est pas encore parti et ne partirait jamais.'
      : `${n} envois ne sont pas encore partis et ne partiraient jamais.`,
  sureYes: 'Oui, effacer',
  sureNo: 'Garder',
  finishing: ['Ce que vous avez accepté de partager part…', 'Ensuite, tout est effacé ici.'],
  stop: 'Arrêter, et garder',
  waiting: (n) => (n < 2 ? 'Un envoi attend encore' : `${n} envois attendent encore`),
  waitingHow:
    'La destination ne répond pas, ou les prend un à un. Rien n’a été effacé : réessayez, revenez plus tard, ou effacez sans envoyer.',
  eraseUnsent: 'Effacer sans envoyer',
  done: 'Tout est effacé ici',
  doneHow:
    'Plus rien de vous n’est gardé dans ce navigateur, dans cet onglet ni dans les autres onglets ouverts.',
  next: 'Et maintenant',
  nextSteps: [
    'Sur un ordinateur partagé : fermez cette fenêtre, et déconnectez-vous là où vous étiez connecté.',
    'Ce qui est parti reste où c’est, sans votre nom.',
  ],
  nextFile: (name) => `Votre copie ${name} est là où votre navigateur range les téléchargements.`,
  begin: 'Retour à mes données',
};
