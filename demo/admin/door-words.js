// @ts-check

/** Words at the door of every page that asks for the server's token. */
export const en = {
  token: 'Access token',
  tokenHint: 'The server prints it when it starts. It stays in this tab and is forgotten with it.',
  enter: 'Open',
  leave: 'Forget the token',
  notAllowed: 'The server does not know this token. Copy it again from where it was started.',
  retry: 'Try again',
};

/** @type {typeof en} */
export const fr = {
  token: 'Jeton d’accès',
  tokenHint:
    'Le serveur l’affiche à son démarrage. Il reste dans cet onglet et disparaît avec lui.',
  enter: 'Ouvrir',
  leave: 'Oublier le jeton',
  notAllowed: 'Le serveur ne reconnaît pas ce jeton. Recopiez-le depuis l’endroit où il a démarré.',
  retry: 'Réessayer',
};
