import type {Words} from './locale.js';

const en = {
  ask: 'Share this without your name?',
  what: (n: number, host: string, together: boolean) =>
    `${n} small reports would go to ${host}, to show what the training helps with. They travel ${together ? 'in small groups' : 'apart'}, in random order, and nothing ${together ? 'in them ' : ''}ties them to one another.`,
  whatOne: (host: string) =>
    `One report would go to ${host}, to show what the training helps with.`,
  linked: 'It holds your answers together, as the intention above says.',
  never: 'What never leaves: who you are, when exactly, what you typed, which device.',
  see: (n: number) =>
    n === 1 ? 'Read exactly what would leave' : `Read exactly what would leave (${n})`,
  yes: 'Yes, share it',
  no: 'No, keep it here',
  same: 'Your map is the same either way.',
  given: 'Thank you: you share without your name.',
  onWay: (n: number) =>
    n === 1 ? 'One report is on its way.' : `${n} reports are on their way, spread over a while.`,
  arrived: 'Everything has arrived.',
  idle: 'Nothing is waiting to leave.',
  withdraw: 'Stop sharing',
  refused: 'Kept here. Nothing leaves this device.',
  change: 'Share after all',
  fault: 'The place they go to does not answer just now. They are kept and tried again.',
  rejected: (n: number) =>
    n === 1
      ? 'One report was not accepted there and has been set aside.'
      : `${n} reports were not accepted there and have been set aside.`,
  full: 'There is no room for more reports just now; your own record is complete.',
};

/** What the consent card says. */
export const consentWords: Words<typeof en> = {
  en,
  fr: {
    ask: 'Partager ceci sans votre nom ?',
    what: (n, host, together) =>
      `${n} petits relevés partiraient vers ${host}, pour voir à quoi la formation aide. Ils voyagent ${together ? 'par petits groupes' : 'séparément'}, dans un ordre tiré au hasard, et rien ${together ? 'en eux ' : ''}ne les relie entre eux.`,
    whatOne: (host) => `Un relevé partirait vers ${host}, pour voir à quoi la formation aide.`,
    linked: 'Il réunit vos réponses, comme l’intention l’annonce.',
    never:
      'Ce qui ne part jamais : qui vous êtes, à quel moment précis, ce que vous avez écrit, quel appareil.',
    see: (n) =>
      n === 1 ? 'Lire exactement ce qui partirait' : `Lire exactement ce qui partirait (${n})`,
    yes: 'Oui, partager',
    no: 'Non, garder ici',
    same: 'Votre carte reste la même dans les deux cas.',
    given: 'Merci : vous partagez sans votre nom.',
    onWay: (n) =>
      n === 1 ? 'Un relevé est en route.' : `${n} relevés sont en route, étalés dans le temps.`,
    arrived: 'Tout est arrivé.',
    idle: 'Rien n’attend de partir.',
    withdraw: 'Ne plus partager',
    refused: 'Gardé ici. Rien ne quitte cet appareil.',
    change: 'Partager finalement',
    fault:
      'La destination ne répond pas pour l’instant. Les relevés sont conservés et repartiront.',
    rejected: (n) =>
      n === 1
        ? 'Un relevé n’a pas été accepté et a été mis de côté.'
        : `${n} relevés n’ont pas été acceptés et ont été mis de côté.`,
    full: 'Il n’y a plus de place pour d’autres relevés ; votre carnet, lui, est complet.',
  },
};
