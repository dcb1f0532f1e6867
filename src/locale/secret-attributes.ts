import type {Words} from './locale.js';

const en = {
  refused: (name: string) =>
    `<declic-journal ${name}>: this attribute is refused and nothing of it is sent: what stands in a page can be read by everybody who opens it. Take it out, change that secret, and give a short-lived token from a script: document.querySelector('declic-journal').headers = async () => ({authorization: \`Bearer \${await freshToken()}\`}). After a 401 or 403 it is asked once more.`,
};

/** What the author of a page is told about a secret in an attribute. */
export const secretWords: Words<typeof en> = {
  en,
  fr: {
    refused: (name) =>
      `<declic-journal ${name}> : cet attribut est refusé et rien n’en est envoyé, car ce qui figure dans une page peut être lu par quiconque l’ouvre. Retirez-le, changez ce secret, et donnez un jeton de courte durée depuis un script : document.querySelector('declic-journal').headers = async () => ({authorization: \`Bearer \${await jetonFrais()}\`}). Après un 401 ou un 403, il est redemandé une fois.`,
  },
};
