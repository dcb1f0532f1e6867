import type {Words} from './locale.js';

const en = {
  volatile:
    'This browser does not keep anything here (a private window, storage that is switched off, or a page for shared computers). You can answer everything; your answers last until you close the page.',
  stale:
    'A newer version of this page is open in another tab. Please reload this one to go on with what is kept.',
};

/** What the journal says about keeping. */
export const journalWords: Words<typeof en> = {
  en,
  fr: {
    volatile:
      'Ce navigateur ne conserve rien ici (fenêtre privée, stockage désactivé, ou page pour ordinateurs partagés). Vous pouvez répondre à tout ; vos réponses durent jusqu’à la fermeture de la page.',
    stale:
      'Une version plus récente de cette page est ouverte dans un autre onglet. Rechargez celui-ci pour continuer avec ce qui est conservé.',
  },
};
