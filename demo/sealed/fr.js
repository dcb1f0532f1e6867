// @ts-check

/** @type {typeof import('./en.js').en} */
export const fr = {
  noCrypto:
    'Cette page ne peut rien sceller ici : il y faut https, ou localhost, et un navigateur à jour. Ouvrez la même page en https. Rien n’a été réparti.',
  deal: 'Répartir un cycle',
  dealWhy:
    'La clé naît dans cette page, se répartit entre les liens, puis s’oublie. Aucun serveur n’intervient.',
  subject: 'De qui parle-t-on ?',
  subjectHint:
    'Un mot choisi par vous : equipe-7 plutôt qu’un nom. Lettres sans accent, chiffres, point, tiret.',
  noForm: 'Choisissez d’abord un formulaire.',
  subjectAmiss: 'Un seul mot : lettres sans accent, chiffres, point, tiret, 64 signes au plus.',
  reviewers: 'Pairs',
  needed: 'Pairs nécessaires pour ouvrir',
  neededHint:
    'Au moins 3, et au moins ce que demande le formulaire. Avec moins de paquets, rien ne s’ouvre : c’est l’arithmétique qui y veille. Quelques pairs de plus laissent chacun libre de décliner.',
  dealButton: 'Répartir la clé et créer les liens',
  failed: 'La clé n’a pas pu être répartie :',
  before: 'Ce que cela protège, et ce que cela ne protège pas',
  limits: [
    'Vous ne devez pas être la personne concernée : qui répartit voit toutes les parts et pourrait tout ouvrir.',
    'Qui distribue les liens peut savoir qui a reçu lequel. Mêlez les bandes, face cachée, et laissez chacun en tirer une.',
    'Une fois le cycle ouvert, les paquets sont un à un sur l’appareil de la personne concernée. Le miroir les additionne, mais une personne déterminée peut y lire chacun d’eux.',
    'Autant de pairs qu’il en faut pour ouvrir, s’ils réunissent leurs liens, peuvent ouvrir aussi.',
    'Les pairs remettent leur paquet par la voie de leur choix. Un courriel a un expéditeur ; un dossier partagé ou une boîte commune ne dit pas qui a déposé quoi.',
  ],
  dealt: 'La clé est répartie',
  forgotten:
    'Cette page a oublié la clé privée : personne ne peut refaire ces liens. Copiez-les ou imprimez-les maintenant ; quitter la page les oublie aussi.',
  forReviewers: 'Pour les pairs, un chacun',
  forCollecting: 'Pour réunir et ouvrir, à la personne concernée',
  about: (subject) => `Au sujet de ${subject}`,
  copy: 'Copier',
  copyAll: 'Copier tous les liens des pairs',
  copied: 'Copié.',
  selected: 'Sélectionné : Ctrl + C.',
  print: 'Imprimer une bande par lien',
  stripReviewer: 'Votre voix, une fois, sans votre nom',
  stripCollect: 'Votre miroir : gardez ce lien pour vous',
  stripHow: 'Scannez le code, ou ouvrez cette adresse :',
  again: 'Répartir un autre cycle',
  againAsk: 'Les liens sont-ils copiés ou imprimés ? Ils ne pourront plus être affichés.',
  againYes: 'Oui, recommencer',
  againNo: 'Rester ici',

  collect: 'Réunir les paquets',
  collectWhy:
    'Déposez ici ce que les pairs vous ont remis : des fichiers, ou des messages qui contiennent le paquet. Rien ne quitte cet appareil.',
  paste: 'Coller des paquets',
  pasteHint:
    'Un paquet commence par dp1, une partie de paquet par dq1. Plusieurs à la fois conviennent, avec d’autres mots autour.',
  files: 'Ouvrir des fichiers',
  scan: 'Lire des codes QR avec la caméra',
  scanStop: 'Arrêter la caméra',
  scanning:
    'Présentez les codes à la caméra, l’un après l’autre. L’image ne sort pas de cette page.',
  scanView: 'Ce que voit la caméra',
  scanRefused:
    'La caméra n’a pas démarré. Autorisez-la pour cette page, ou collez plutôt le texte des codes.',
  noScan:
    'Ce navigateur ne sait pas lire les codes QR lui-même. L’appareil photo d’un téléphone affiche leur texte : collez-le ici, toutes les parties d’un paquet, dans l’ordre que vous voulez. Ou demandez le paquet en fichier.',
  part: (here, of) =>
    here === 1
      ? `Un des ${of} codes de ce paquet est ici. Lisez aussi les autres.`
      : `${here} des ${of} codes de ce paquet sont ici. Lisez aussi les autres.`,
  add: 'Ajouter',
  kept: (n) =>
    n === 1 ? 'Un paquet remis par vous est ici.' : `${n} paquets remis par vous sont ici.`,
  notYet: 'Pas encore assez. Rien ne s’ouvre, et rien ne se lit, avant qu’il en vienne d’autres.',
  noPacket: 'Aucun paquet entier là-dedans. Recopiez-le, de dp1. jusqu’à son dernier signe.',
  foreign:
    'Ce paquet appartient à un autre cycle ; il reste dehors. Ouvrez le lien de ce cycle pour l’y réunir.',
  unreadable:
    'C’est ouvert, et votre miroir est ci-dessous. Un paquet n’a pas pu être lu : il a pu être altéré en chemin. Redemandez-le.',
  opened: 'C’est ouvert. Votre miroir est ci-dessous.',
  keep: 'Gardez les messages jusqu’à l’ouverture : cette page ne retient les paquets que tant qu’elle est ouverte.',
  missing: 'Ce lien n’est pas entier. Ouvrez-le à nouveau, jusqu’à son dernier signe.',
};
