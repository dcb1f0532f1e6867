// @ts-check
import {sizeIn} from './device.js';
/** @import {Words} from './types.js' */

/** @type {Words} */
export const fr = {
  endpoint: 'Adresse de réception',
  endpointHint: 'Telle qu’elle figure dans l’attribut endpoint de <declic-journal>.',
  format: 'Format',
  header: 'Un en-tête de votre page',
  headerHint: 'Souvent authorization. À laisser vide si aucun jeton n’est demandé.',
  value: 'Sa valeur',
  valueHint: 'Sert à cette vérification seule : ni conservée, ni réaffichée.',
  check: 'Vérifier',
  checking: 'Vérification…',
  result: 'Ce qui a été constaté',
  all: 'Rien à changer.',
  some: (n) => (n === 1 ? 'Une chose à changer.' : `${n} choses à changer.`),
  change: 'Il faut répondre :',
  states: {
    fine: 'En ordre',
    look: 'À regarder',
    mend: 'À changer',
    unknown: 'Pas encore connu',
  },
  topics: {
    secure: 'Page sécurisée',
    address: 'Adresse',
    policy: 'Politique de sécurité de cette page',
    reach: 'Chemin vers la réception',
    origin: 'Autorisation de cette page (CORS)',
    preflight: 'La question préalable (preflight)',
    token: 'Jeton',
    reply: 'Un essai, aller et retour',
    clock: 'Horloge',
    storage: 'Place dans ce navigateur',
  },
  says: {
    secure: () => 'La page est servie de façon sûre : tout ce que le navigateur propose est là.',
    insecure: ({origin}) =>
      `La page est arrivée en http simple. Réponses et relevés fonctionnent ; les onglets se relaient plus lentement, et aucun badge ne peut être signé. Servez-la par ${origin}.`,
    address: ({address}) => `Les relevés partiraient vers ${address}.`,
    addressHalf: () =>
      'Écrivez l’adresse entière, avec https://, ou un chemin qui commence par une seule barre.',
    addressNone: () => 'Ceci n’est pas une adresse.',
    addressSecret: () =>
      'Ni nom ni mot de passe dans l’adresse : quiconque ouvre la page peut les lire. Donnez un jeton par la propriété headers.',
    addressPlain: () =>
      'Seulement des adresses en https://, ou en http:// sur le site même de la page : en http simple, d’autres peuvent lire et modifier en chemin.',
    policy: ({origin}) => `Rien ici n’interdit les requêtes vers ${origin}.`,
    policyForbids: ({origin}) =>
      `La Content-Security-Policy de cette page interdit les requêtes vers ${origin}. Ajoutez cette origine à connect-src, dans l’en-tête de chaque page qui contient nos éléments (ou dans son <meta>), en gardant ce qui s’y trouve déjà.`,
    reached: () => 'Quelque chose répond à cette adresse.',
    nobody: ({address}) =>
      `Rien ne répond à ${address} : nom inconnu, certificat non reconnu, pare-feu, ou service arrêté. Ouvrez l’adresse dans un onglet pour savoir lequel.`,
    turned: ({address}) =>
      `${address} renvoie ailleurs (une redirection, peut-être vers une page de connexion). Les relevés ne suivent pas : écrivez l’adresse finale, et laissez passer ce chemin sans connexion.`,
    sameOrigin: () =>
      'La réception est sur le site même de la page : aucune autorisation n’est nécessaire.',
    allowed: ({origin}) => `Les pages de ${origin} peuvent lire ses réponses.`,
    notAllowed: ({origin}) =>
      `Quelque chose est là, mais les pages de ${origin} ne peuvent pas lire ses réponses : Access-Control-Allow-Origin manque, ou nomme un autre site. (Une redirection vers une page de connexion a la même apparence d’ici.) Nommez l’origine, sans astérisque et sans credentials ; répondez de même à OPTIONS, avec le statut 204.`,
    noPreflight: () => 'Sur son propre site, une page n’est pas interrogée au préalable.',
    preflight: ({names}) => `La réception laisse passer ces en-têtes : ${names}.`,
    headersRefused: ({names}) =>
      `Avant chaque relevé, le navigateur demande par OPTIONS, et la réponse n’autorise pas : ${names}. Répondez à OPTIONS par le statut 204, sans exiger de jeton, en nommant chaque en-tête.`,
    tokenless: () => 'La réception n’en demande pas.',
    tokenWanted: ({status}) =>
      `La réception a répondu ${status} : elle veut un jeton. Donnez-en un de courte durée depuis un script : journal.headers = async () => ({authorization: …}). Jamais dans un attribut.`,
    tokenRefused: ({status, name}) =>
      `La réception a répondu ${status} à cet en-tête ${name}. A-t-il expiré, vaut-il pour un autre chemin, permet-il POST ? Après un 401 ou un 403, le carnet redemande une fois à sa fonction headers : donnez-y un jeton frais.`,
    tokenArrived: ({name}) => `${name} est arrivé, et a été accepté.`,
    tokenTaken: ({name}) => `La requête avec ${name} n’a pas été refusée à cause de lui.`,
    thereAndBack: () =>
      'L’essai est revenu, ni compté ni conservé ; aucun cookie et aucune page d’origine ne sont arrivés avec lui.',
    telling: ({names}) =>
      `L’essai est revenu, mais quelque chose a ajouté en chemin : ${names}. Retirez-le dans le serveur mandataire placé devant : cela pourrait dire qui envoie.`,
    noStatements: () =>
      'Le Learning Record Store a accepté un lot sans déclaration. Il conserve l’heure d’arrivée de celles qui viendront (stored) : montrez-le à peu de monde.',
    noEcho: ({status}) =>
      `La réception a répondu ${status} : les relevés arrivent donc. Elle ne connaît pas les essais (check/1) : assurez-vous que celui-ci n’a pas été compté.`,
    refusesTests: ({status}) =>
      `La réception a répondu ${status} : elle lit ce qui arrive, et refuse les essais (check/1). Envoyez un vrai relevé pour en être sûr, ou apprenez-les-lui : openapi.json dit comment.`,
    page: () =>
      'Une page HTML est venue à la place d’une réponse : un portail de connexion, ou un chemin qui est une page. Un relevé serait gardé et renvoyé. Laissez passer ce chemin, et répondez en JSON.',
    otherFormat: ({format}) =>
      `La réception n’accepte pas ce type de contenu (415). Écrivez un autre format que ${format} sur <declic-journal>, ou faites-lui accepter celui-ci.`,
    nobodyHere: ({status}) =>
      `Le serveur a répondu ${status} : personne ne reçoit de relevés à ce chemin. Corrigez l’attribut endpoint, ou la route de POST.`,
    ailing: ({status}) =>
      `La réception a répondu ${status}. Les relevés sont gardés et renvoyés ; consultez son journal.`,
    hidden: () => 'Corrigez d’abord ce qui précède, puis vérifiez de nouveau.',
    clockRight: () => 'Cet appareil et la réception sont à la même heure.',
    clockOff: ({minutes}) =>
      `Cet appareil et la réception ont ${minutes} minutes d’écart. Les relevés disent la semaine d’après l’horloge de l’appareil : réglez celle qui se trompe.`,
    clockUnknown: () =>
      'La réception ne dit pas son heure. Laissez les pages la lire : Access-Control-Expose-Headers: Date.',
    keeps: () =>
      'Ce navigateur conserve les réponses. Combien il peut en garder, il ne le dit pas.',
    room: ({left}) =>
      `Ce navigateur conserve les réponses, et a encore ${sizeIn(left, 'fr')} de place.`,
    narrow: ({left}) =>
      `Il ne reste que ${sizeIn(left, 'fr')} à ce site. Les réponses passent d’abord, mais des relevés pourraient ne plus trouver place : qu’y a-t-il d’autre sous cette origine ?`,
    keepsNothing: () =>
      'Ce navigateur ne conserve rien ici : fenêtre privée, cadre sandbox sans allow-same-origin, cadre d’un autre site, ou données de site désactivées. On peut répondre à tout, jusqu’à la fermeture de la page.',
  },
};
