import type {Words} from './locale.js';

const en = {
  one: 'Only one of your answers leaves, and chance is mixed into it.',
  chance: (often: string, others: number) =>
    `${often} times in 100 it says what you answered; otherwise, one of the ${others} other possibilities, drawn by lot. So nobody can be sure of what you answered, and yet many answers together tell how the group is doing.`,
  once: 'The lot was drawn once and is kept here: asking again brings nothing new.',
  epsilon: (epsilon: string) =>
    `Specialists call this measure ε (epsilon); here ε = ${epsilon}. The smaller it is, the more is left to chance.`,
};

/** What the consent card says of noise. */
export const noiseWords: Words<typeof en> = {
  en,
  fr: {
    one: 'Une seule de vos réponses part, et le hasard y est mêlé.',
    chance: (often, others) =>
      `${often} fois sur 100, elle dit ce que vous avez répondu ; sinon, l’une des ${others} autres possibilités, tirée au sort. Personne ne peut donc être sûr de ce que vous avez répondu, et pourtant beaucoup de réponses ensemble disent où en est le groupe.`,
    once: 'Le sort a été tiré une seule fois et reste gardé ici : redemander n’apprendrait rien de plus.',
    epsilon: (epsilon) =>
      `Les spécialistes appellent cette mesure ε (epsilon) ; ici, ε = ${epsilon}. Plus elle est petite, plus le hasard a de part.`,
  },
};
