import type {Words} from './locale.js';

const en = {
  learner:
    'This part of the page cannot be shown yet, because of a setting of the page. It has nothing to do with you, and nothing of yours is lost.',
  author:
    'For whoever runs this page: its Content-Security-Policy has to name us. Add this: trusted-types declic',
};

/** Said where a page's security policy lets no element of ours be shown. */
export const forbiddenWords: Words<typeof en> = {
  en,
  fr: {
    learner:
      'Cette partie de la page ne peut pas encore s’afficher, à cause d’un réglage de la page. Vous n’y êtes pour rien, et rien de ce qui est à vous n’est perdu.',
    author:
      'Pour la personne qui gère cette page : sa Content-Security-Policy doit nous nommer. Ajoutez ceci : trusted-types declic',
  },
};
