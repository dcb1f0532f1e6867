import type {Words} from './locale.js';

const en = {
  loading: 'Your badges are on their way…',
  unreachable:
    'The badges cannot be fetched at the moment. Nothing is lost: what you have shown is kept on this device.',
  retry: 'Try again',
};

/** What stands there until the rest has come; the other words come with it. */
export const badgeShellWords: Words<typeof en> = {
  en,
  fr: {
    loading: 'Vos badges arrivent…',
    unreachable:
      'Les badges ne peuvent pas être chargés pour l’instant. Rien n’est perdu : ce que vous avez montré est gardé sur cet appareil.',
    retry: 'Réessayer',
  },
};
