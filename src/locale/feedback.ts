import type {Words} from './locale.js';

const en = {
  loading: 'Getting the form ready…',
  unreachable: 'This form did not come through. What you wrote before is safe.',
  later: 'The next step did not come through: the page may be off the network. Your draft is kept.',
  retry: 'Try again',
  why: 'Why',
  audience: 'For whom',
  seenBy: 'Who sees what',
  never: 'Never used for',
  kept: 'Kept for',
  criteria: (n: number) => (n === 1 ? 'One behaviour.' : `${n} behaviours.`),
  pace: 'Say what you saw, leave the rest. No time limit: you can stop and come back.',
  keptHere: 'Your draft stays in this browser.',
  volatile: 'This browser keeps nothing here: your draft lasts until you close the page.',
  forSelf: 'This is your own view. It stays on this device.',
  forManager: 'As the manager, you are shown as named: your view stands apart from the circle’s.',
  already: (n: number) =>
    n === 1
      ? 'You have sent one feedback in this round from this device. Each invitation counts once.'
      : `You have sent ${n} feedbacks in this round from this device. Each invitation counts once.`,
  start: 'Let’s begin',
  back: 'Welcome back.',
  resumed: 'Your draft is as you left it.',
  resume: 'Go on',
  decline: 'Not this time',
  declined: 'Noted: not this time',
  declinedText: 'Nothing is sent, and it changes nothing for anybody. You can change your mind.',
  takeUp: 'Take it up again',
  unseen: 'I could not observe this',
  comment: 'In your words, if you like',
  starters: 'Ways to begin',
  left: (n: number) => (n === 1 ? '1 character left' : `${n} characters left`),
  aStart: 'A start.',
  helps: 'This helps.',
  says: {
    locates: 'when it was',
    effect: 'what it changed',
    suggests: 'what to try',
    reason: 'why',
    detail: 'a detail',
  },
  saysIt: (parts: string) => `It says ${parts}.`,
  judges: 'This speaks of the person. What did you see them do?',
  begin: (starter: string) => `Begin with “${starter}”`,
  review: 'Read it over before anything leaves',
  reviewSelf: 'Read it over',
  needLevel: 'Choose a level for one behaviour first, or say that you could not observe it.',
  pause: 'Pause',
  noRound: 'This form belongs to no round yet, so nothing can be sent. Your draft is kept here.',
  noTicket:
    'Your invitation is needed to send this: open the page from its link. Your draft is kept here.',
  noEndpoint: 'This page sends nothing anywhere: ask whoever invited you. Your draft is kept here.',
  sent: 'Thank you',
  onWay:
    'Your feedback leaves shortly, at a moment left to chance. Keep this page open until then: closed before, it leaves at your next visit.',
  fault: 'The place it goes to does not answer just now. It is kept and tried again.',
  arrived: 'Your feedback has arrived.',
  next: 'The person reads it together with the others’, once enough have spoken. Your draft is gone from this device.',
  nextManager: 'The person reads it as the manager’s view. Your draft is gone from this device.',
  aside: 'It came back',
  asideWhy: {
    422: 'The round may have closed, or the form has changed since. Ask whoever invited you. Your words are here:',
    0: 'The place it goes to could not be reached for a long time. Your words are here:',
  },
  again: 'Go on from these words',
  sealedSelf: 'Your own view is sealed',
  sealedSelfText:
    'It stays on this device and no longer changes. Your mirror sets it beside the circle’s view, once enough have spoken.',
};

/** What the feedback form says. */
export const feedbackWords: Words<typeof en> = {
  en,
  fr: {
    loading: 'Le formulaire se prépare…',
    unreachable: 'Ce formulaire n’est pas arrivé jusqu’ici. Ce que vous aviez écrit est à l’abri.',
    later:
      'La suite n’est pas arrivée : la page est peut-être hors réseau. Votre brouillon est conservé.',
    retry: 'Réessayer',
    why: 'Pourquoi',
    audience: 'Pour qui',
    seenBy: 'Qui voit quoi',
    never: 'Jamais utilisé pour',
    kept: 'Durée de conservation',
    criteria: (n) => (n === 1 ? 'Un comportement.' : `${n} comportements.`),
    pace: 'Dites ce que vous avez vu, laissez le reste. Sans limite de temps : vous pouvez vous arrêter et revenir.',
    keptHere: 'Votre brouillon reste dans ce navigateur.',
    volatile:
      'Ce navigateur ne conserve rien ici : votre brouillon dure jusqu’à la fermeture de la page.',
    forSelf: 'C’est votre propre regard. Il reste sur cet appareil.',
    forManager:
      'En tant que responsable, vous apparaissez comme tel : votre regard se lit à part de celui du cercle.',
    already: (n) =>
      n === 1
        ? 'Vous avez envoyé un retour dans ce cycle depuis cet appareil. Chaque invitation compte une fois.'
        : `Vous avez envoyé ${n} retours dans ce cycle depuis cet appareil. Chaque invitation compte une fois.`,
    start: 'C’est parti',
    back: 'Vous revoilà.',
    resumed: 'Votre brouillon est tel que vous l’avez laissé.',
    resume: 'Continuer',
    decline: 'Pas cette fois',
    declined: 'C’est noté : pas cette fois',
    declinedText:
      'Rien n’est envoyé, et cela ne change rien pour personne. Vous pouvez changer d’avis.',
    takeUp: 'Reprendre',
    unseen: 'Je n’ai pas pu l’observer',
    comment: 'Avec vos mots, si vous le souhaitez',
    starters: 'Pour commencer',
    left: (n) => (n < 2 ? `${n} caractère restant` : `${n} caractères restants`),
    aStart: 'C’est un début.',
    helps: 'Voilà qui aide.',
    says: {
      locates: 'quand c’était',
      effect: 'ce que cela a changé',
      suggests: 'quoi essayer',
      reason: 'pourquoi',
      detail: 'un détail',
    },
    saysIt: (parts) => `On y lit ${parts}.`,
    judges: 'Cela parle de la personne. Que l’avez-vous vue faire ?',
    begin: (starter) => `Commencer par « ${starter} »`,
    review: 'Relire avant que rien ne parte',
    reviewSelf: 'Relire',
    needLevel:
      'Choisissez d’abord un niveau pour un comportement, ou dites que vous n’avez pas pu l’observer.',
    pause: 'Pause',
    noRound:
      'Ce formulaire n’appartient encore à aucun cycle : rien ne peut être envoyé. Votre brouillon est conservé ici.',
    noTicket:
      'Il faut votre invitation pour envoyer ce retour : ouvrez la page depuis son lien. Votre brouillon est conservé ici.',
    noEndpoint:
      'Cette page n’envoie rien nulle part : adressez-vous à la personne qui vous a invité. Votre brouillon est conservé ici.',
    sent: 'Merci',
    onWay:
      'Votre retour part sous peu, à un moment laissé au hasard. Gardez cette page ouverte jusque-là : fermée avant, elle l’enverra à votre prochaine visite.',
    fault: 'La destination ne répond pas pour l’instant. Votre retour est conservé et repartira.',
    arrived: 'Votre retour est arrivé.',
    next: 'La personne le lira avec ceux des autres, une fois que suffisamment de voix se seront exprimées. Votre brouillon a quitté cet appareil.',
    nextManager:
      'La personne le lira comme le regard de son responsable. Votre brouillon a quitté cet appareil.',
    aside: 'Votre retour est revenu',
    asideWhy: {
      422: 'Le cycle est peut-être clos, ou le formulaire a changé depuis. Adressez-vous à la personne qui vous a invité. Vos mots sont ici :',
      0: 'La destination est restée longtemps injoignable. Vos mots sont ici :',
    },
    again: 'Repartir de ces mots',
    sealedSelf: 'Votre propre regard est scellé',
    sealedSelfText:
      'Il reste sur cet appareil et ne change plus. Votre miroir le placera à côté du regard du cercle, une fois que suffisamment de voix se seront exprimées.',
  },
};
