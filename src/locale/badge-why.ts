import type {Verdict} from '../credential/verify.js';
import type {Words} from './locale.js';

interface BadgeWhyWords {
  readonly why: string;
  readonly far: string;
  readonly nothing: string;
  readonly sitting: (day: string, held: number, of: number, quiz: string) => string;
  readonly judgement: (day: string, answers: number, points: number) => string;
  readonly completed: (day: string, quiz: string) => string;
  readonly feedbacks: (day: string, n: number) => string;
  readonly thanks: (n: number, of: number) => string;
  readonly step: (day: string) => string;
  readonly check: Readonly<Record<'here' | 'gone' | 'said', string>>;
  readonly whole: Readonly<Record<'holds' | 'edited' | 'gone', string>>;
  readonly fromIssuer: string;
  readonly fromOneself: string;
  readonly questions: (n: number) => string;
  readonly keep: Readonly<Record<'svg' | 'png', string>>;
  readonly keepHow: string;
  readonly saved: (file: string) => string;
  readonly unfit: string;
  readonly unsigned: string;
  readonly bring: string;
  readonly bringHow: (issuer: string | undefined) => string;
  readonly added: Readonly<Record<'self' | 'issuer', (name: string) => string>>;
  readonly otherBadge: (name: string) => string;
  readonly verdicts: Readonly<Record<Exclude<Verdict['status'], 'issuer'>, string>>;
  readonly own: string;
  readonly narrative: (day: string, kind: string) => string;
  readonly evidence: (n: number) => string;
}

const en: BadgeWhyWords = {
  why: 'What it rests on',
  far: 'What is already in place',
  nothing: 'Nothing yet. As soon as something holds, it stands here, with its day.',
  sitting: (day, held, of, quiz) => `${day}: ${held} of ${of} answers hold in “${quiz}”.`,
  judgement: (day, answers, points) =>
    `${day}: over ${answers} answers, certainty and what holds were ${points} in 100 apart.`,
  completed: (day, quiz) => `${day}: “${quiz}”, gone through to its end.`,
  feedbacks: (day, n) => `${day}: ${n} feedback${n === 1 ? '' : 's'} in specific words.`,
  thanks: (n, of) => `${n} of ${of} comments of a round called useful by those who read them.`,
  step: (day) => `${day}: a step out of your mirror.`,
  check: {
    here: 'checked again just now',
    gone: 'no longer on this device',
    said: 'as the circle said',
  },
  whole: {
    holds: 'Worked out again just now, from what this device keeps: it holds.',
    edited: 'The badge was edited since. You showed it as it was then, and that stays.',
    gone: 'Some of it is no longer on this device, so it cannot be worked out again. The badge stays.',
  },
  fromIssuer: 'What the issuer states:',
  fromOneself: 'What you stated when you saved it:',
  questions: (n) => `The ${n} answer${n === 1 ? '' : 's'} that hold${n === 1 ? 's' : ''}`,
  keep: {svg: 'Save as SVG', png: 'Save as PNG'},
  keepHow:
    'An image with an Open Badges 3.0 credential inside. It says plainly that it is your own word.',
  saved: (file) => `Saved as ${file}. A copy of the credential stays on this device.`,
  unfit: 'The image of this page could not be read here, so the file holds the drawn one.',
  unsigned:
    'This page cannot sign: it takes a secure address (https) and a browser with Ed25519. The badge stays as it is, shown here and unsigned; no file was made.',
  bring: 'Add a file of this badge',
  bringHow: (issuer) =>
    issuer
      ? `An image or JSON file signed by ${issuer}, or saved by you in another browser; any other badge is checked, not kept. It is read here and sent nowhere.`
      : 'An image or JSON file that you saved in another browser; any other badge is checked, not kept. It is read here and sent nowhere.',
  added: {
    self: (name) => `“${name}” is here as you saved it: in your own word, unaltered since.`,
    issuer: (name) => `“${name}” carries its issuer’s signature now.`,
  },
  otherBadge: (name) => `This file is about another badge (“${name}”). Nothing was changed.`,
  verdicts: {
    self: 'This file was signed by its own key about somebody else, not by an issuer that this page trusts. Nothing was changed.',
    'unknown-issuer':
      'This file was signed by somebody this page does not know. Nothing was changed.',
    altered: 'This file was altered after it was signed. Ask the issuer for a fresh copy.',
    expired: 'By its own date, this credential has run out. Ask the issuer for a fresh one.',
    early: 'By its own date, this credential begins later. Come back then.',
    foreign:
      'No badge that can be read here was found in this file. Choose the image or JSON file as it was received.',
    unable:
      'This page cannot check signatures: it takes a secure address (https) and a browser with Ed25519.',
    unsigned: 'This file holds a badge without a signature. Ask the issuer for the signed one.',
  },
  own: 'Self-asserted: the learner’s own word',
  narrative: (day, kind) =>
    `Worked out on ${day} in the learner’s own browser from what was kept there; no organisation has checked it. Kind of evidence: ${kind}.`,
  evidence: (n) => `Evidence ${n}`,
};

const fr: BadgeWhyWords = {
  why: 'Sur quoi il repose',
  far: 'Ce qui est déjà en place',
  nothing: 'Rien encore. Dès que quelque chose tient, cela s’inscrit ici, avec son jour.',
  sitting: (day, held, of, quiz) =>
    `${day} : ${held} réponse${held > 1 ? 's' : ''} sur ${of} ${held > 1 ? 'tiennent' : 'tient'} dans « ${quiz} ».`,
  judgement: (day, answers, points) =>
    `${day} : sur ${answers} réponses, ${points} pour cent entre la certitude et ce qui tient.`,
  completed: (day, quiz) => `${day} : « ${quiz} », parcouru jusqu’au bout.`,
  feedbacks: (day, n) => `${day} : ${n} feedback${n > 1 ? 's' : ''} en mots précis.`,
  thanks: (n, of) =>
    `${n} commentaire${n > 1 ? 's' : ''} sur ${of} jugé${n > 1 ? 's' : ''} utile${n > 1 ? 's' : ''} par qui les a lus.`,
  step: (day) => `${day} : un pas choisi dans votre miroir.`,
  check: {
    here: 'vérifié de nouveau à l’instant',
    gone: 'n’est plus sur cet appareil',
    said: 'selon le cercle',
  },
  whole: {
    holds: 'Recalculé à l’instant à partir de ce que garde cet appareil : cela tient.',
    edited: 'Le badge a été modifié depuis. Vous l’avez montré tel qu’il était, et cela reste.',
    gone: 'Une partie n’est plus sur cet appareil, le calcul ne peut donc pas être refait. Le badge reste.',
  },
  fromIssuer: 'Ce que déclare l’émetteur :',
  fromOneself: 'Ce que vous avez déclaré en l’enregistrant :',
  questions: (n) => (n > 1 ? `Les ${n} réponses qui tiennent` : 'La réponse qui tient'),
  keep: {svg: 'Enregistrer en SVG', png: 'Enregistrer en PNG'},
  keepHow:
    'Une image qui contient une attestation Open Badges 3.0. Elle dit clairement que c’est votre parole.',
  saved: (file) => `Enregistré : ${file}. Une copie de l’attestation reste sur cet appareil.`,
  unfit: 'L’image de cette page n’a pas pu être lue ici : le fichier contient l’image dessinée.',
  unsigned:
    'Cette page ne peut pas signer : il y faut une adresse sécurisée (https) et un navigateur doté d’Ed25519. Le badge reste tel quel, montré ici et non signé ; aucun fichier n’a été fait.',
  bring: 'Ajouter un fichier de ce badge',
  bringHow: (issuer) =>
    issuer
      ? `Une image ou un fichier JSON signé par ${issuer}, ou enregistré par vous dans un autre navigateur ; tout autre badge est vérifié, non gardé. Il est lu ici et n’est envoyé nulle part.`
      : 'Une image ou un fichier JSON que vous avez enregistré dans un autre navigateur ; tout autre badge est vérifié, non gardé. Il est lu ici et n’est envoyé nulle part.',
  added: {
    self: (name) =>
      `« ${name} » est ici tel que vous l’avez enregistré : c’est votre parole, inchangée depuis.`,
    issuer: (name) => `« ${name} » porte désormais la signature de son émetteur.`,
  },
  otherBadge: (name) => `Ce fichier concerne un autre badge (« ${name} »). Rien n’a été changé.`,
  verdicts: {
    self: 'Ce fichier est signé par sa propre clé au sujet de quelqu’un d’autre, non par un émetteur auquel cette page fait confiance. Rien n’a été changé.',
    'unknown-issuer':
      'Ce fichier est signé par quelqu’un que cette page ne connaît pas. Rien n’a été changé.',
    altered:
      'Ce fichier a été modifié après sa signature. Demandez une nouvelle copie à l’émetteur.',
    expired:
      'D’après sa propre date, cette attestation est échue. Demandez-en une nouvelle à l’émetteur.',
    early: 'D’après sa propre date, cette attestation commence plus tard. Revenez alors.',
    foreign:
      'Aucun badge lisible ici dans ce fichier. Choisissez l’image ou le fichier JSON tel qu’il a été reçu.',
    unable:
      'Cette page ne peut pas vérifier de signature : il y faut une adresse sécurisée (https) et un navigateur doté d’Ed25519.',
    unsigned:
      'Ce fichier contient un badge sans signature. Demandez à l’émetteur celui qui est signé.',
  },
  own: 'Auto-déclaré : la parole de l’apprenant',
  narrative: (day, kind) =>
    `Établi le ${day} dans le navigateur de l’apprenant à partir de ce qui y était gardé ; aucune organisation ne l’a vérifié. Nature de la preuve : ${kind}.`,
  evidence: (n) => `Preuve ${n}`,
};

/** Why a badge is shown, and how it is taken along. */
export const badgeWhyWords: Words<BadgeWhyWords> = {en, fr};
export type {BadgeWhyWords};
