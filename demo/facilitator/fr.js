// @ts-check
import {fr as door} from '../admin/door-words.js';

/** @type {typeof import('./en.js').en} */
export const fr = {
  ...door,
  loading: 'Lecture des cycles…',
  unreachable:
    'Le serveur ne répond pas. Rien n’est perdu : les cycles continuent là où ils en étaient.',

  open: 'Ouvrir un cycle',
  openWhy:
    'Chaque pair reçoit un lien qui parle une seule fois. Chaque personne concernée reçoit un lien pour lire.',
  form: 'Formulaire',
  demoForm: 'Animer une réunion d’équipe (démonstration)',
  ownFile: 'Un fichier de formulaire à moi…',
  file: 'Fichier du formulaire (JSON)',
  fileHint: 'Il voyage dans les liens : inutile de le publier où que ce soit.',
  fileNotForm:
    'Ce fichier ne contient pas de form/1. Vérifiez-le avec form.schema.json, puis choisissez-le à nouveau.',
  fileNoIntention:
    'Ce formulaire ne dit pas son intention (why, audience, seenBy, never, kept). Ajoutez-la : sans elle, personne n’est interrogé.',
  intention: 'Ce que les pairs lisent d’abord',
  subjects: 'De qui parle-t-on ?',
  subjectsHint:
    'Un mot par personne, choisi par vous : equipe-7 plutôt qu’un nom. Lettres sans accent, chiffres, point, tiret.',
  subjectsAmiss:
    'Lettres sans accent, chiffres, point, tiret, 64 signes au plus, un mot par ligne, chacun une fois.',
  peers: 'Pairs par personne',
  managers: 'Managers par personne',
  managersHint: 'Le regard d’un manager est montré comme tel, jamais mêlé à celui du cercle.',
  minimum: 'Voix nécessaires avant de montrer quoi que ce soit',
  minimumHint:
    'Au moins 3, et pas plus que de pairs. Fixé dès l’ouverture. Quelques pairs de plus que de voix nécessaires laissent chacun libre de décliner.',
  release: 'Quand le résultat se montre-t-il ?',
  atClose: 'En une fois, à la clôture du cycle',
  batch: 'Par groupes d’au moins autant de voix',
  closes: 'Dernier jour (facultatif)',
  closesHint: 'Le cycle se clôt de lui-même à la fin de ce jour (UTC). Vous pouvez le clore avant.',
  openButton: 'Ouvrir le cycle et créer les liens',
  refused: (path, expected) =>
    `Le serveur n’a pas ouvert ce cycle. Regardez ${path || 'le formulaire'} ; attendu : ${expected}.`,

  links: 'Les liens',
  linksOnce:
    'Ils ne s’affichent qu’une fois. Copiez-les ou imprimez-les maintenant : le serveur n’en garde qu’une empreinte, qui ne permet pas de les refaire.',
  handOut: 'Avant de les distribuer',
  limits: [
    'Qui distribue les liens peut savoir qui a reçu lequel. Mêlez les bandes, face cachée, et laissez chacun en tirer une.',
    'Par courriel, vous savez quel lien est allé à qui. Le serveur ne garde aucun lien à côté d’une réponse : cela ne vous dit pas ce qui a été dit. Ne conservez pas une telle liste.',
    'Ne distribuez jamais le lien de lecture avec les autres. Il ouvre le miroir : donnez-le à cette seule personne.',
  ],
  about: (subject) => `Au sujet de ${subject}`,
  forPeers: 'Pour les pairs, un chacun',
  forManagers: 'Pour les managers, un chacun',
  forSubject: 'Pour lire, à cette personne seulement',
  copy: 'Copier',
  copyAll: 'Copier tous les liens des pairs',
  copied: 'Copié.',
  selected: 'Sélectionné : Ctrl + C.',
  print: 'Imprimer une bande par lien',
  another: 'C’est fait : revenir aux cycles',
  anotherAsk: 'Les liens sont-ils copiés ou imprimés ? Ils ne pourront plus être affichés.',
  anotherYes: 'Oui, revenir',
  anotherNo: 'Rester ici',
  stripPeer: 'Votre voix, une fois, sans votre nom',
  stripManager: 'Votre regard, montré comme celui du manager',
  stripSubject: 'Votre miroir : gardez ce lien pour vous',
  stripHow: 'Scannez le code, ou ouvrez cette adresse :',

  rounds: 'Cycles',
  noRounds: 'Aucun cycle encore. Ouvrez le premier ci-dessus.',
  noRoundsTitle: 'Rien d’ouvert',
  voicesNeeded: (k) => `${k} voix nécessaires`,
  opened: (day) => `ouvert depuis le ${day}`,
  untilDay: (day) => `se clôt après le ${day}`,
  isOpen: 'Ouvert',
  isClosed: 'Clos',
  waiting: 'rien à lire pour l’instant',
  shown: 'a un miroir à lire',
  noCounts:
    'Combien ont parlé n’est montré à personne, afin que personne ne soit attendu ni pressé.',
  close: 'Clore ce cycle',
  closeTitle: 'Clore ce cycle ?',
  closeAsk:
    'Plus personne ne pourra y parler. Ce qui atteint le nombre de voix nécessaires devient lisible.',
  closeDrops: 'Supprimé pour de bon, et montré à personne :',
  drops: [
    'les réponses au sujet d’une personne dont le cercle compte trop peu de voix',
    'les dernières réponses d’un cycle montré par groupes, trop peu nombreuses pour en former un',
    'un critère que trop peu ont pu observer',
    'les liens pas encore utilisés',
  ],
  closeYes: 'Clore et supprimer cela',
  closeNo: 'Laisser ouvert',
};
