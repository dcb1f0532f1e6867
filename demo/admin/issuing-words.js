// @ts-check

/** Words of the badges that this server signs. */
export const en = {
  issuing: 'Badges signed here',
  issuingWhy: (/** @type {string} */ n) =>
    `Whoever has shown one of these badges can ask this server to sign it. It checks what their device states against the rule, signs once for each learner’s key, and at most ${n} of one badge a day. It sees no answer and keeps no name.`,
  pin: 'Pin this issuer in your pages',
  pinWhy:
    'The attribute says whose signature counts as issued. The key is kept in this server’s database: unless the server was started with ISSUER_SECRET, whoever can copy that can sign in your name.',
  renew: 'Sign with a new key',
  renewSure: 'Sign with a new key from now on?',
  renewHow:
    'The key of now is forgotten for good, and its name stays in the attribute, so that what it signed still counts. Your pages have to carry the new attribute: until then, what is signed is not shown as issued there. Do this when a copy of the database may be in other hands; then take the old name out, too.',
  renewNot: 'Keep this key',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'Selected: press Ctrl + C.',
  signedBadges: 'Signed from now on',
  signedBadge: 'Badge',
  signedVersion: 'Version',
  signing: 'Signing',
  stop: 'Stop signing',
  stopOf: (/** @type {string} */ name) => `Stop signing “${name}”`,
  noneSigned: 'No badge is signed yet: publish the file that your pages show.',
  publish: 'Publish a file of badges (badges/1)',
  publishWhy:
    'Only what was published is signed, word for word. An edited badge is another version: publish the file again. What was signed stays signed.',
  notBadges: 'This file is no Déclic file of badges. Nothing was changed.',
  tryIt: 'See it on the badges page',
};

/** @type {typeof en} */
export const fr = {
  issuing: 'Badges signés ici',
  issuingWhy: (n) =>
    `Qui a montré un de ces badges peut demander à ce serveur de le signer. Il compare à la règle ce que déclare l’appareil, signe une fois par clé d’apprenant, et au plus ${n} d’un même badge par jour. Il ne voit aucune réponse et ne garde aucun nom.`,
  pin: 'Désignez cet émetteur dans vos pages',
  pinWhy:
    'L’attribut dit quelle signature vaut délivrance. La clé est gardée dans la base de ce serveur : sauf si celui-ci a démarré avec ISSUER_SECRET, qui peut la copier peut signer en votre nom.',
  renew: 'Signer avec une nouvelle clé',
  renewSure: 'Signer désormais avec une nouvelle clé ?',
  renewHow:
    'La clé actuelle est oubliée pour de bon ; son nom reste dans l’attribut, pour que ce qu’elle a signé vaille encore. Vos pages doivent porter le nouvel attribut : d’ici là, ce qui est signé n’y est pas montré comme délivré. Faites-le si une copie de la base est peut-être en d’autres mains ; retirez alors aussi l’ancien nom.',
  renewNot: 'Garder cette clé',
  copy: 'Copier',
  copied: 'Copié.',
  selected: 'Sélectionné : Ctrl + C.',
  signedBadges: 'Signés désormais',
  signedBadge: 'Badge',
  signedVersion: 'Version',
  signing: 'Signature',
  stop: 'Ne plus signer',
  stopOf: (name) => `Ne plus signer « ${name} »`,
  noneSigned: 'Aucun badge n’est encore signé : publiez le fichier que montrent vos pages.',
  publish: 'Publier un fichier de badges (badges/1)',
  publishWhy:
    'Seul ce qui est publié est signé, mot pour mot. Un badge modifié est une autre version : publiez de nouveau le fichier. Ce qui a été signé le reste.',
  notBadges: 'Ce fichier n’est pas un fichier de badges Déclic. Rien n’a été changé.',
  tryIt: 'Le voir sur la page des badges',
};
