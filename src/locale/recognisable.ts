import type {Finding, Traits} from '../model/recognisable.js';
import type {Words} from './locale.js';

const list = (words: string) => new Set(words.split(' '));

/**
 * How each language gives a writer away, and the plain words that mend it. `common` are small words:
 * they tell the language of a comment, and that a capital at the start of a sentence is no name.
 */
export const recognisableTraits: Words<Traits> = {
  en: {
    common: list(
      'the a an and or but of to in on at for with from by as is are was were be been it its this that these those you your i my me we our us they their he she his her when while after before if so because not no yes could would should can will have has had do did what how who there here more most very then than next keep during thanks thank please maybe each every all some',
    ),
    plain: list(
      'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english french european christmas internet',
    ),
    regional: list('whilst fortnight yall gonna reckon outwith wee aye kindly prepone'),
    greeting: /^[ \t]*(?:hi|hello|hey|dear|good (?:morning|afternoon)|thanks|thank you)\b/iu,
    closing:
      /^[ \t]*(?:[-–—~]|(?:(?:best|kind|warm) )?(?:regards|wishes)\b|best,|cheers\b|thanks,|yours\b|sincerely\b|love,)/iu,
    endings:
      /(?:ments?|tions?|ings?|ly|ness|ably|able|ships?|ities|ity|ous|ised|ized|ences?|ances?)$/u,
    mends: {
      email: 'an address',
      link: 'a page',
      handle: 'somebody',
      phone: 'a number',
      number: 'a number',
      name: 'somebody',
      rare: 'this',
    },
  },
  fr: {
    common: list(
      'le la les un une des du de et ou mais à au aux en dans sur pour avec par sans sous est sont était étaient être été il elle ils elles on nous vous tu je me te se mon ma mes ton ta tes votre vos notre nos son sa ses leur leurs ce cet cette ces cela ça qui que quoi dont où quand lorsque comme si parce car donc ne pas plus très bien après avant pendant chaque tout tous toute toutes peu merci lors dès ainsi alors puis aussi à',
    ),
    plain: list('internet noël français anglais europe'),
    regional: list('septante huitante nonante drache tantôt chocolatine fada ouf chelou patente'),
    greeting: /^[ \t]*(?:bonjour|bonsoir|salut|coucou|chère?s?|merci|hello)(?![\p{L}])/iu,
    closing:
      /^[ \t]*(?:[-–—~]|(?:bien )?cordialement|(?:bien )?à (?:toi|vous|bientôt)|amicalement|amitiés|bises?|bien à|salutations|merci,)/iu,
    endings:
      /(?:ments?|tions?|ités?|ables?|ibles?|ences?|ances?|eurs?|euses?|trices?|ismes?|aient|erai[st]?|issant|iques?|ées?)$/u,
    mends: {
      email: 'une adresse',
      link: 'une page',
      handle: 'quelqu’un',
      phone: 'un numéro',
      number: 'un nombre',
      name: 'quelqu’un',
      rare: 'cela',
    },
  },
};

/** What each finding says to the reviewer; `n` is how many people the circle holds. */
export const recognisableWords: Words<
  Readonly<Record<Finding['kind'], string>> & {readonly mend: string; readonly drop: string}
> = {
  en: {
    group: 'Your circle is small: whoever knows it well may guess.',
    email: 'An e-mail address points to a person.',
    link: 'A link may lead to you or to somebody else.',
    handle: 'A name after @ points to a person.',
    phone: 'A phone number points to a person.',
    number: 'A long number can be looked up.',
    name: 'This looks like a name.',
    greeting: 'A greeting shows how close you are.',
    signature: 'This looks like a signature.',
    rare: 'Few people use this word: it may sound like you.',
    language: 'The others may write in another language: yours would stand out.',
    mend: 'Say it plainly',
    drop: 'Take it out',
  },
  fr: {
    group: 'Votre cercle est petit : qui le connaît bien peut deviner.',
    email: 'Une adresse de courriel désigne une personne.',
    link: 'Un lien peut mener à vous ou à quelqu’un d’autre.',
    handle: 'Un nom précédé de @ désigne une personne.',
    phone: 'Un numéro de téléphone désigne une personne.',
    number: 'Un long numéro peut se retrouver.',
    name: 'Cela ressemble à un nom.',
    greeting: 'Une formule de salut montre votre proximité.',
    signature: 'Cela ressemble à une signature.',
    rare: 'Peu de gens emploient ce mot : il peut vous ressembler.',
    language: 'Les autres écriront peut-être dans une autre langue : la vôtre se remarquerait.',
    mend: 'Le dire simplement',
    drop: 'Le retirer',
  },
};
