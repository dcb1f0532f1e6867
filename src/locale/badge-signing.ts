import type {Words} from './locale.js';

/** Why there is no signature yet. */
export type Unsigned = 'none' | 'later' | 'elsewhere' | 'refused' | 'unverified' | 'clock';

interface BadgeSigningWords {
  readonly ask: (issuer: string) => string;
  readonly title: (issuer: string) => string;
  readonly what: (host: string) => string;
  readonly seen: string;
  readonly kept: (issuer: string) => string;
  readonly exactly: string;
  readonly send: (issuer: string) => string;
  readonly again: (issuer: string) => string;
  readonly no: string;
  readonly sending: string;
  readonly done: (issuer: string) => string;
  readonly unable: string;
  readonly unsigned: Readonly<Record<Unsigned, (issuer: string) => string>>;
}

const en: BadgeSigningWords = {
  ask: (issuer) => `Ask ${issuer} to sign it`,
  title: (issuer) => `What ${issuer} would receive`,
  what: (host) =>
    `The text below goes to ${host}, once, and only when you press the button under it: which badge, its day, the numbers it rests on, and the name of a key that was made for this badge alone. No answer is in it, and nothing that ties it to your reports or to your other badges.`,
  seen: 'Like any request it comes from your network address, which that server is asked not to keep. The signed badge comes back here, and nobody sees it until you show it.',
  kept: (issuer) =>
    `What it is worth: ${issuer} vouches for the rule and for the day of signing. It says openly that it trusted what your device showed.`,
  exactly: 'Exactly what leaves',
  send: (issuer) => `Send this to ${issuer}`,
  again: (issuer) => `Send it to ${issuer} again`,
  no: 'Not now',
  sending: 'One moment…',
  done: (issuer) => `${issuer} has signed it. The signature was checked here just now.`,
  unable: 'This browser could not sign the request. Nothing left, and the badge is as it was.',
  unsigned: {
    none: (issuer) =>
      `No answer from ${issuer} just now. Your badge is as it was. Try again, now or another day: asking twice counts once.`,
    later: (issuer) =>
      `${issuer} signs no more of these for now. Your badge is as it was. Ask again tomorrow.`,
    elsewhere: (issuer) =>
      `${issuer} does not sign this badge as it stands in this page. Your badge is as it was. Tell whoever runs the page: the badge has to be published on the server first.`,
    refused: (issuer) =>
      `${issuer} did not accept this: what your device shows is not enough for its rule yet, or the clock of this device is wrong. Your badge is as it was. Check the clock, or go on and ask again.`,
    unverified: (issuer) =>
      `What came back does not carry the signature that this page trusts for ${issuer}, so it was not kept. Your badge is as it was. Tell whoever runs the page.`,
    clock: (issuer) =>
      `By its date, what ${issuer} signed begins later than today: the clock of this device is behind. Your badge is as it was. Set the clock and ask again.`,
  },
};

const fr: BadgeSigningWords = {
  ask: (issuer) => `Demander la signature : ${issuer}`,
  title: (issuer) => `Ce qui serait envoyé : ${issuer}`,
  what: (host) =>
    `Le texte ci-dessous part vers ${host}, une fois, et seulement si vous pressez le bouton placé dessous : quel badge, son jour, les nombres sur lesquels il repose, et le nom d’une clé faite pour ce seul badge. Aucune réponse n’y figure, ni rien qui le relie à vos rapports ou à vos autres badges.`,
  seen: 'Comme toute requête, elle vient de votre adresse réseau, que ce serveur est prié de ne pas garder. Le badge signé revient ici, et personne ne le voit avant que vous ne le montriez.',
  kept: (issuer) =>
    `Ce que cela vaut : la signature (${issuer}) se porte garante de la règle et du jour de la signature. Elle dit ouvertement qu’elle s’est fiée à ce que montrait votre appareil.`,
  exactly: 'Exactement ce qui part',
  send: (issuer) => `Envoyer ceci : ${issuer}`,
  again: (issuer) => `Envoyer de nouveau : ${issuer}`,
  no: 'Pas maintenant',
  sending: 'Un instant…',
  done: (issuer) => `C’est signé (${issuer}). La signature vient d’être vérifiée ici.`,
  unable:
    'Ce navigateur n’a pas pu signer la demande. Rien n’est parti, et le badge reste tel quel.',
  unsigned: {
    none: (issuer) =>
      `Pas de réponse pour l’instant (${issuer}). Votre badge reste tel quel. Réessayez, maintenant ou un autre jour : demander deux fois compte une fois.`,
    later: (issuer) =>
      `Plus de signature de ce badge pour l’instant (${issuer}). Votre badge reste tel quel. Redemandez demain.`,
    elsewhere: (issuer) =>
      `Ce badge, tel qu’il est dans cette page, n’y est pas signé (${issuer}). Votre badge reste tel quel. Dites-le à qui tient la page : il faut d’abord publier le badge sur le serveur.`,
    refused: (issuer) =>
      `Ce n’est pas accepté (${issuer}) : ce que montre votre appareil ne suffit pas encore à la règle, ou l’horloge de cet appareil est fausse. Votre badge reste tel quel. Vérifiez l’horloge, ou continuez et redemandez.`,
    unverified: (issuer) =>
      `Ce qui est revenu ne porte pas la signature à laquelle cette page fait confiance (${issuer}) : rien n’en a été gardé. Votre badge reste tel quel. Dites-le à qui tient la page.`,
    clock: (issuer) =>
      `D’après sa date, ce qui a été signé (${issuer}) commence plus tard qu’aujourd’hui : l’horloge de cet appareil retarde. Votre badge reste tel quel. Réglez-la et redemandez.`,
  },
};

/** What is said by whoever asks an issuer for its signature. */
export const badgeSigningWords: Words<BadgeSigningWords> = {en, fr};
export type {BadgeSigningWords};
