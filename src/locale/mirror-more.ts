import type {Words} from './locale.js';

/** Then and now. */
export interface CompareWords {
  readonly title: string;
  readonly how: string;
  readonly from: string;
  readonly to: string;
  readonly mirror: (round: string, day: string) => string;
  readonly moved: Readonly<Record<'further' | 'same' | 'back' | 'open', string>>;
  readonly before: string;
  readonly now: string;
  readonly few: string;
  readonly ends: Readonly<Record<'low' | 'high', string>>;
}
/** "Seen a change?" to oneself and to the circle. */
export interface SeenWords {
  readonly title: string;
  readonly how: string;
  readonly share: string;
  readonly file: string;
  readonly self: string;
  readonly done: string;
}
/** A reviewer's own mirror. */
export interface ReviewerWords {
  readonly title: string;
  readonly yours: string;
  readonly none: string;
  readonly spread: string;
  readonly range: Readonly<Record<'same' | 'near' | 'wide', string>>;
  readonly beside: Readonly<Record<'waiting' | 'like' | 'wider' | 'narrower', string>>;
  readonly words: string;
  readonly specific: Readonly<Record<'none' | 'some' | 'most' | 'all' | 'silent', string>>;
  readonly thanks: string;
  readonly thanked: (of: number) => string;
  readonly noThanks: string;
}

interface MoreWords {
  readonly compare: CompareWords;
  readonly seen: SeenWords;
  readonly reviewer: ReviewerWords;
}

/** Words of the parts of a mirror that few need, fetched with them. */
export const moreWords: Words<MoreWords> = {
  en: {
    compare: {
      title: 'Then and now',
      how: 'Your own past is the only yardstick. Other people may have spoken each time: read it as a direction.',
      from: 'From',
      to: 'to',
      mirror: (round, day) => `${round}, ${day}`,
      moved: {
        further: 'further along',
        same: 'as before',
        back: 'seen differently: worth asking about',
        open: 'one of the two is open',
      },
      before: 'Then',
      now: 'Now',
      few: 'too few voices',
      ends: {low: 'just beginning', high: 'a clear strength'},
    },
    seen: {
      title: 'Seen a change?',
      how: 'The day has come. Ask the same circle, with the same protection: save this small form and give it to whoever runs your rounds.',
      share: 'Tell them what I tried, in my own words',
      file: 'Save the form',
      self: 'I have seen a change myself',
      done: 'You have seen a change. What would keep it going?',
    },
    reviewer: {
      title: 'How I give feedback',
      yours: 'For your eyes only, on this device. Nothing here measures anybody.',
      none: 'You have not sent any feedback in this round from this device yet. Once you have, this is where you can look at how you give it.',
      spread: 'Your range',
      range: {
        same: 'You gave nearly the same level everywhere.',
        near: 'Most of your levels are neighbours.',
        wide: 'You used a wide range of levels.',
      },
      beside: {
        waiting: 'How the circle spreads will stand here once enough voices have been shown.',
        like: 'The circle spreads its levels about as you do.',
        wider: 'The circle uses a narrower range than you: what do you see that differs so much?',
        narrower:
          'The circle uses a wider range than you: is there a criterion where you would tell more apart?',
      },
      words: 'Your words',
      specific: {
        silent: 'You gave levels without words this time. One example would say more.',
        none: 'Naming a moment would make your comments easier to use.',
        some: 'Some of your comments name something specific.',
        most: 'Most of your comments name something specific.',
        all: 'Every comment of yours names something specific.',
      },
      thanks: 'Thanks',
      thanked: (of) =>
        `Of ${of} comments that were read in this round, yours among them, receivers found helpful:`,
      noThanks:
        'Thanks will stand here once enough comments have been read for nobody to be told apart.',
    },
  },
  fr: {
    compare: {
      title: 'Avant et maintenant',
      how: 'Votre propre passé est le seul repère. D’autres personnes ont pu s’exprimer chaque fois : lisez-y une direction.',
      from: 'De',
      to: 'à',
      mirror: (round, day) => `${round}, ${day}`,
      moved: {
        further: 'plus avancé',
        same: 'comme avant',
        back: 'vu autrement : à explorer ensemble',
        open: 'l’un des deux reste ouvert',
      },
      before: 'Avant',
      now: 'Maintenant',
      few: 'trop peu de voix',
      ends: {low: 'tout début', high: 'force évidente'},
    },
    seen: {
      title: 'Un changement ?',
      how: 'Le jour est venu. Demandez au même cercle, avec la même protection : enregistrez cette petite grille et donnez-la à la personne qui organise vos cycles.',
      share: 'Leur dire ce que j’ai essayé, avec mes mots',
      file: 'Enregistrer la grille',
      self: 'Je vois moi-même un changement',
      done: 'Vous voyez un changement. Qu’est-ce qui l’aiderait à durer ?',
    },
    reviewer: {
      title: 'Ma façon de donner un retour',
      yours: 'Pour vous seulement, sur cet appareil. Rien ici ne mesure personne.',
      none: 'Vous n’avez pas encore envoyé de retour dans ce cycle depuis cet appareil. Ensuite, vous pourrez regarder ici votre façon d’en donner.',
      spread: 'Votre étendue',
      range: {
        same: 'Vous avez donné presque partout le même niveau.',
        near: 'La plupart de vos niveaux sont voisins.',
        wide: 'Vous avez utilisé une large étendue de niveaux.',
      },
      beside: {
        waiting: 'L’étendue du cercle sera ici quand assez de voix auront été montrées.',
        like: 'Le cercle étend ses niveaux à peu près comme vous.',
        wider: 'Le cercle utilise une étendue plus étroite : qu’avez-vous vu de si différent ?',
        narrower:
          'Le cercle utilise une étendue plus large : sur quel critère distingueriez-vous davantage ?',
      },
      words: 'Vos mots',
      specific: {
        silent: 'Des niveaux sans mots, cette fois. Un exemple en dirait plus.',
        none: 'Nommer un moment rendrait vos commentaires plus faciles à utiliser.',
        some: 'Certains de vos commentaires nomment quelque chose de précis.',
        most: 'La plupart de vos commentaires nomment quelque chose de précis.',
        all: 'Chacun de vos commentaires nomme quelque chose de précis.',
      },
      thanks: 'Remerciements',
      thanked: (of) =>
        `Sur ${of} commentaires lus dans ce cycle, dont les vôtres, ont été jugés utiles :`,
      noThanks:
        'Les remerciements seront ici quand assez de commentaires auront été lus pour que personne ne puisse être reconnu.',
    },
  },
};
