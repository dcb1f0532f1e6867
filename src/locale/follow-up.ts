import type {FollowUpWords} from '../model/follow-up.js';
import type {Words} from './locale.js';

/** What "seen a change?" asks the circle. */
export const followUpWords: Words<FollowUpWords> = {
  en: {
    title: (prompt) => `Seen a change? ${prompt}`,
    why: (prompt, tried) =>
      `Somebody chose one next step after your feedback, on “${prompt}”, and would like to know whether a change can be seen.${tried ? ` What they set out to try: ${tried}` : ''}`,
    prompt: (prompt) => `Since last time, on “${prompt}”, what have you seen?`,
    levels: [
      'No change that I could see so far',
      'A first sign, once or twice',
      'A change, on most occasions',
      'A change that helps the rest of us too',
    ],
    starters: ['I noticed it when you…, ', 'Next, you could… so that… '],
  },
  fr: {
    title: (prompt) => `Un changement ? ${prompt}`,
    why: (prompt, tried) =>
      `À la suite de vos retours, une personne a choisi un prochain pas sur « ${prompt} » et aimerait savoir si un changement se voit.${tried ? ` Ce qu’elle a voulu essayer : ${tried}` : ''}`,
    prompt: (prompt) => `Depuis la dernière fois, sur « ${prompt} », qu’avez-vous vu ?`,
    levels: [
      'Pas de changement visible pour moi jusqu’ici',
      'Un premier signe, une fois ou deux',
      'Un changement, la plupart du temps',
      'Un changement qui nous aide aussi, nous autres',
    ],
    starters: ['Je l’ai remarqué quand vous…, ', 'Ensuite, vous pourriez… pour que… '],
  },
};
