import type {Words} from './locale.js';

const en = {
  epsilon: (least: number, most: number) =>
    `noise is ε, a number from ${least} (more chance) to ${most} (less): below, nothing could be read out of it; above, it would hardly protect anybody.`,
  expected: (fewest: number) =>
    `expected is how many learners will answer, ${fewest} or more. With fewer, chance would drown what they say: leave noise out, and rely on the endpoint's batches.`,
  detail: (detail: string) =>
    `detail="${detail}" tells more than noise may: leave detail out. With noise one answer of each learner leaves, and nothing else.`,
  until: 'Until then nothing leaves; answers are kept on the device.',
};

/** What the author of a page is told who asks for noise amiss. */
export const noiseRefusedWords: Words<typeof en> = {
  en,
  fr: {
    epsilon: (least, most) =>
      `noise est ε, un nombre de ${least} (plus de hasard) à ${most} (moins) : en dessous, on n’y lirait rien ; au-dessus, il ne protégerait presque personne.`,
    expected: (fewest) =>
      `expected est le nombre de personnes attendues, ${fewest} ou plus. Moins nombreuses, leurs réponses se perdraient dans le hasard : retirez noise, et comptez sur les lots du serveur.`,
    detail: (detail) =>
      `detail="${detail}" en dit plus que noise ne le permet : retirez detail. Avec noise, une seule réponse de chaque personne part, et rien d’autre.`,
    until: 'D’ici là, rien ne part ; les réponses sont gardées sur l’appareil.',
  },
};
