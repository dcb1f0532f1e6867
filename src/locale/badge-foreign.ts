import type {Words} from './locale.js';

/** What is said of a badge that was checked. */
interface Said {
  readonly name: string;
  readonly issuer: string;
  readonly day: string;
  /** The end of the key's name, by which two can be told apart. */
  readonly key: string;
}

interface BadgeForeignWords {
  readonly holds: Readonly<Record<'self' | 'issuer', (said: Said) => string>>;
  readonly mayBeWithdrawn: string;
  readonly unread: Readonly<
    Record<'context' | 'suite' | 'elsewhere' | 'unsigned-words', (found: string) => string>
  >;
}

const en: BadgeForeignWords = {
  holds: {
    self: ({name, issuer, day, key}) =>
      `“${name}” is a badge from elsewhere, and its signature holds: nothing in it was altered since it was signed. It calls its issuer “${issuer}” and counts from ${day}. Whose key that is (…${key}), this page cannot know. It was looked at here and not kept.`,
    issuer: ({name, issuer, day}) =>
      `“${name}” carries the signature of ${issuer}, which this page trusts, and counts from ${day}. It is not about the badge here, so it was looked at and not kept.`,
  },
  mayBeWithdrawn:
    'Whether it was withdrawn since, only its issuer’s server could say; this page asks nobody.',
  unread: {
    context: (found) =>
      `This badge takes its words from a place that this page does not know (${found}), and without them its signature cannot be checked. Nothing was fetched, and nothing was changed here.`,
    suite: (found) =>
      `This badge is signed in a way that is not checked here${found && ` (${found})`}: here it is eddsa-rdfc-2022. Whoever issued it can say where to have it checked. Nothing was changed here.`,
    elsewhere: (found) =>
      `This badge calls its issuer ${found}. What key that is, only a server could say, and this page asks nobody: its signature was not checked. Nothing was changed here.`,
    'unsigned-words': (found) =>
      `Something in this badge${found && ` (“${found}”)`} has no meaning in the words it refers to, so no signature can cover it: it was not checked. Nothing was changed here.`,
  },
};

const fr: BadgeForeignWords = {
  holds: {
    self: ({name, issuer, day, key}) =>
      `« ${name} » est un badge venu d’ailleurs, et sa signature est bonne : rien n’y a été modifié depuis. Il nomme son émetteur « ${issuer} » et compte à partir du ${day}. À qui est cette clé (…${key}), cette page ne peut pas le savoir. Il a été regardé ici, et n’est pas gardé.`,
    issuer: ({name, issuer, day}) =>
      `« ${name} » porte la signature de ${issuer}, à qui cette page fait confiance, et compte à partir du ${day}. Il ne concerne pas le badge affiché ici : il a été regardé, et n’est pas gardé.`,
  },
  mayBeWithdrawn:
    'S’il a été retiré depuis, seul le serveur de son émetteur pourrait le dire ; cette page n’interroge personne.',
  unread: {
    context: (found) =>
      `Ce badge tire ses mots d’un endroit que cette page ne connaît pas (${found}) ; sans eux, sa signature ne peut pas être vérifiée. Rien n’a été téléchargé, et rien n’a changé ici.`,
    suite: (found) =>
      `Ce badge est signé d’une façon qui n’est pas vérifiée ici${found && ` (${found})`} : ici, c’est eddsa-rdfc-2022. Son émetteur peut dire où le faire vérifier. Rien n’a changé ici.`,
    elsewhere: (found) =>
      `Ce badge nomme son émetteur ${found}. Quelle est sa clé, seul un serveur pourrait le dire, et cette page n’interroge personne : sa signature n’a pas été vérifiée. Rien n’a changé ici.`,
    'unsigned-words': (found) =>
      `Quelque chose dans ce badge${found && ` (« ${found} »)`} n’a pas de sens dans les mots auxquels il renvoie ; aucune signature ne peut donc le couvrir, et il n’a pas été vérifié. Rien n’a changé ici.`,
  },
};

/** What is said of badges of other shapes; fetched with what checks them. */
export const badgeForeignWords: Words<BadgeForeignWords> = {en, fr};
