import type {Words} from './locale.js';

const en = {
  loading: 'One moment…',
  unreachable: 'Not reachable just now. Nothing is lost.',
  retry: 'Try again',
};

/** What stands there until the rest has come; short, since a first paint waits for it. */
export const badgeShellWords: Words<typeof en> = {
  en,
  fr: {
    loading: 'Un instant…',
    unreachable: 'Pas joignable pour l’instant. Rien n’est perdu.',
    retry: 'Réessayer',
  },
};
