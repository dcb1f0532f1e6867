import type {Cues, Feature} from '../model/specificity.js';
import type {Words} from './locale.js';

/*
 * Both languages in one: a comment is not always in the page's. The text is folded first: lower
 * case, no accents, straight apostrophes. Stems, so that one covers its endings; no repetition
 * inside a repetition, so that each pattern is linear in the length of a comment.
 */

const PLACE =
  /["“«][^"“”«»]{2,}["”»]|\b(slide|page|lin|minut|part|step|etape|table|diapo|point)\w* \d|\b(when|while|after|before|quand|lorsque|apres que|des que|moment ou) \w|\b(lorsqu'|yesterday|hier|at the (start|end)|during|in your|au debut|a la fin|lors d|dans (ton|ta|votre))/;
const NEXT =
  /\b(could you|you (could|might)|tu pourr|vous pourr|would help|aidera|suggest|sugger|je (te |vous )?propos|try |essay|what if|et si|next (time|step)|prochaine|consider|instead|au lieu)/;
const WHY =
  /\b(because|so (that|i|we|every)|since|in order|which (m|help|let)|parce qu|car |afin|pour (que|mieux)|puisqu|ce qui|grace a|du coup|sinon)/;
const ON_ME =
  /\bi (felt|could|kn[eo]w|under|saw|notic|lost|learn|followed|dared|real|left)|\w (me|us) (to|the|a|feel|see|time)\b|\bwe (could|knew|left|lost|decid)|\bj'ai (pu|su|comp|senti|vu|perdu|os|app|suivi|not|repr)|\bje (me suis|sav|sui)|\b(m'|nous |on )(a|ont|avons) \w/;
const PRAISE =
  /\b(good|great|nice|excellent|awesome|perfect|well done|keep it|love|tres bien|super|bravo|(bon|beau) travail|parfait|genial|top|rien a (re)?dire|continue)/;
const PERSON =
  /\b(you('re| are| were| seem)|tu (es|etais|sembles)|t'es|vous (etes|semblez)) ([a-z]+ )?([a-z]+ )?(laz|arrog|incomp|d(is|es)o|shy|timid|agg?ress|boss|smart|brill|clever|intel|talent|gift|doue|weak|bad|mauvais|nul|rude|froid|boring|negat|neglig|paress|geni|natural|leader|nice)|\b(you lack|tu manques|vous manquez) /;

/** Cues of specific feedback, English and French. */
export const specificityCues: Cues = {
  locates: PLACE,
  effect: ON_ME,
  suggests: NEXT,
  reason: WHY,
  praise: PRAISE,
  judges: PERSON,
};

/** What the gauge says of a missing feature, and a beginning that brings it. */
export const specificityWords: Words<
  Readonly<Record<Feature, {readonly hint: string; readonly starter: string}>>
> = {
  en: {
    locates: {hint: 'When or where did you see it?', starter: 'When you…, '},
    effect: {hint: 'What did it change for you?', starter: 'It helped me… '},
    suggests: {hint: 'What could be tried next?', starter: 'Next time, you could… '},
    reason: {hint: 'Why does it matter?', starter: 'because… '},
    detail: {hint: 'One more detail would help.', starter: 'For instance, … '},
  },
  fr: {
    locates: {hint: 'Quand, ou à quel endroit, l’avez-vous vu ?', starter: 'Quand vous avez…, '},
    effect: {hint: 'Qu’est-ce que cela a changé pour vous ?', starter: 'Cela m’a… '},
    suggests: {hint: 'Que pourrait-on essayer ensuite ?', starter: 'La prochaine fois, … '},
    reason: {hint: 'En quoi est-ce important ?', starter: 'parce que… '},
    detail: {hint: 'Un détail de plus aiderait.', starter: 'Par exemple, … '},
  },
};
