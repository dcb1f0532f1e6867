import type {Words} from './locale.js';

const en = {
  title: 'Before it leaves',
  titleSelf: 'Before you seal it',
  who: 'Who reads it, and when',
  whoPeer: (k: number) =>
    `The person it is about reads it, mixed with the others’ and in no order, once at least ${k} have spoken: as the round closes, or in groups of ${k} and more. Never one voice alone.`,
  whoSealed: (k: number) =>
    `The person it is about reads it, mixed with the others’ and in no order, once at least ${k} sealed texts are together. With fewer, nobody can open any of them.`,
  honest:
    'Reviewers are not identified: nothing of you travels with it. But your style can betray you, and so can what only you saw. Short and plain helps.',
  whoManager:
    'The person it is about reads it as the manager’s view. You are shown as named: there is one of you.',
  whoSelf:
    'You alone. It is never sent. Once sealed it no longer changes, so that the circle’s view cannot change yours.',
  recognise: 'How recognisable am I?',
  clear:
    'Nothing stood out to this device. That is no guarantee: read it with the eyes of somebody who knows you.',
  none: 'You wrote no comment: levels alone hardly tell who you are.',
  found: (word: string) => `“${word}”`,
  to: (mend: string) => `Replace by “${mend}”`,
  drop: 'Take it out',
  edit: 'Change the comment',
  exact: 'Read exactly what would leave',
  pad: 'The zeros at its end bring every feedback to the same size.',
  back: 'Back to the form',
  goOn: 'This is what I want to say',
  sealIt: 'This is how I see it',
  sure: 'Send it now?',
  sureText: 'Once it has left, it cannot be called back: nothing ties it to you.',
  send: 'Send',
  sureSelf: 'Seal it now?',
  sureSelfText: 'It stays as it is until the next round.',
  seal: 'Seal my view',
  sureSealed: 'Seal it for the round?',
  sureSealedText:
    'You get one text to hand over. Nobody can open it before enough have come together.',
  sealRound: 'Seal it',
  notYet: 'Not yet',
  handOver: 'Sealed: now hand it over',
  handOverText:
    'Give this text to whoever invited you, in a message or as a file. Nobody can open it alone.',
  sealedText: 'The sealed text',
  copy: 'Copy the text',
  copied: 'Copied.',
  select: 'Selected: copy it with your keyboard or menu.',
  save: 'Save it as a file',
  handed: 'I have handed it over',
  handedText: 'Your draft is kept here until you say so.',
  sealing: 'Sealing…',
  trouble: {
    'crypto-missing':
      'This page cannot seal: it needs https and a current browser. Open the same address with https. Your draft is kept here.',
    'sealed-too-long':
      'These comments are a little too long for this round: shorten one and come back.',
    'sealed-foreign':
      'The invitation is not whole: open the page again from its link, to its very end. Your draft is kept here.',
  },
  later: 'This did not come through: the page may be off the network. Your draft is kept here.',
};

/** What is said before a feedback leaves. */
export const reviewWords: Words<typeof en> = {
  en,
  fr: {
    title: 'Avant l’envoi',
    titleSelf: 'Avant de sceller',
    who: 'Qui le lira, et quand',
    whoPeer: (k) =>
      `La personne concernée le lira, mêlé à ceux des autres et sans ordre, une fois qu’au moins ${k} voix se seront exprimées : à la clôture du cycle, ou par groupes de ${k} et plus. Jamais une voix seule.`,
    whoSealed: (k) =>
      `La personne concernée le lira, mêlé à ceux des autres et sans ordre, une fois qu’au moins ${k} textes scellés seront réunis. Avec moins, personne ne peut en ouvrir un seul.`,
    honest:
      'Les auteurs ne sont pas identifiés : rien de vous n’accompagne ce retour. Mais votre style peut vous trahir, comme ce que vous seul avez vu. Des mots brefs et simples protègent.',
    whoManager:
      'La personne concernée le lira comme le regard de son responsable. Vous apparaissez comme tel : vous êtes le seul.',
    whoSelf:
      'Vous seul. Rien n’est jamais envoyé. Une fois scellé, votre regard ne change plus : celui du cercle ne pourra pas l’influencer.',
    recognise: 'À quel point suis-je reconnaissable ?',
    clear:
      'Rien n’a attiré l’attention de cet appareil. Ce n’est pas une garantie : relisez avec les yeux de quelqu’un qui vous connaît.',
    none: 'Vous n’avez pas écrit de commentaire : les niveaux seuls ne disent guère qui vous êtes.',
    found: (word) => `« ${word} »`,
    to: (mend) => `Remplacer par « ${mend} »`,
    drop: 'Le retirer',
    edit: 'Modifier le commentaire',
    exact: 'Lire exactement ce qui partirait',
    pad: 'Les zéros à la fin donnent à tous les retours la même taille.',
    back: 'Revenir au formulaire',
    goOn: 'C’est bien ce que je veux dire',
    sealIt: 'C’est bien ainsi que je me vois',
    sure: 'Envoyer maintenant ?',
    sureText: 'Une fois parti, il ne peut plus être rappelé : rien ne le relie à vous.',
    send: 'Envoyer',
    sureSelf: 'Sceller maintenant ?',
    sureSelfText: 'Il reste tel quel jusqu’au prochain cycle.',
    seal: 'Sceller mon regard',
    sureSealed: 'Sceller pour ce cycle ?',
    sureSealedText:
      'Vous obtenez un texte à remettre. Personne ne peut l’ouvrir avant que suffisamment de voix soient réunies.',
    sealRound: 'Sceller',
    notYet: 'Pas encore',
    handOver: 'Scellé : il reste à le remettre',
    handOverText:
      'Remettez ce texte à la personne qui vous a invité, par message ou en fichier. Personne ne peut l’ouvrir seul.',
    sealedText: 'Le texte scellé',
    copy: 'Copier le texte',
    copied: 'Copié.',
    select: 'Sélectionné : copiez-le au clavier ou par le menu.',
    save: 'L’enregistrer en fichier',
    handed: 'Je l’ai remis',
    handedText: 'Votre brouillon est conservé ici jusqu’à ce que vous le disiez.',
    sealing: 'Scellement…',
    trouble: {
      'crypto-missing':
        'Cette page ne peut pas sceller : il faut https et un navigateur récent. Ouvrez la même adresse en https. Votre brouillon est conservé ici.',
      'sealed-too-long':
        'Ces commentaires sont un peu trop longs pour ce cycle : raccourcissez-en un, puis revenez.',
      'sealed-foreign':
        'L’invitation n’est pas entière : rouvrez la page depuis son lien, jusqu’au tout dernier signe. Votre brouillon est conservé ici.',
    },
    later:
      'Le contenu n’est pas arrivé : la page est peut-être hors réseau. Votre brouillon est conservé ici.',
  },
};
