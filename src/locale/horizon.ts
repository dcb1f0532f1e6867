import type {Horizon} from '../model/spacing.js';
import type {Words} from './locale.js';

/** When what was learned is needed: the question, and its answers. */
interface HorizonWords {
  readonly need: string;
  readonly horizons: Readonly<Record<Horizon, string>>;
}

/** What is asked to set the days of looking back. */
export const horizonWords: Words<HorizonWords> = {
  en: {
    need: 'When do you need it?',
    horizons: {7: 'Within a week', 35: 'In the coming weeks', 365: 'All year round'},
  },
  fr: {
    need: 'Quand en avez-vous besoin ?',
    horizons: {7: 'D’ici une semaine', 35: 'Ces prochaines semaines', 365: 'Toute l’année'},
  },
};
