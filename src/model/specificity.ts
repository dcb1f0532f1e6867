/** What makes feedback useful, in the order in which a missing one is worth offering. */
export const FEATURES = ['locates', 'effect', 'suggests', 'reason', 'detail'] as const;
/** It says where or when, what it did to me, what to try, why, and enough of it. */
export type Feature = (typeof FEATURES)[number];

/** How these things are said, over folded text; `praise` and `judges` take away. */
export interface Cues {
  readonly locates: RegExp;
  readonly effect: RegExp;
  readonly suggests: RegExp;
  readonly reason: RegExp;
  /** Says only that it was good. */
  readonly praise: RegExp;
  /** Speaks of the person instead of what they did, kindly or not. */
  readonly judges: RegExp;
}

/** How specific a comment is: never a gate, only what to offer next. */
export interface Specificity {
  /** From −3 to 5; from 2 on a comment helps. */
  readonly points: number;
  readonly features: readonly Feature[];
  /** The first feature that is not there: offer its starter. */
  readonly missing?: Feature;
  /** It speaks of the person: offer to say what was seen instead. */
  readonly judges: boolean;
}

const ENOUGH_WORDS = 12;
const MOST = 5000;

/** How specific `text` is. */
export function specificityOf(text: string, cues: Cues): Specificity {
  const folded = fold(text);
  const has = (name: keyof Cues) => cues[name].test(folded);
  const words = folded.match(/[\p{L}\d]+/gu)?.length ?? 0;
  const features = FEATURES.filter((name) =>
    name === 'detail' ? words >= ENOUGH_WORDS : has(name),
  );
  const missing = FEATURES.find((name) => !features.includes(name));
  const judges = has('judges');
  const bland = features.length < 2 && has('praise');
  return {
    points: features.length - (bland ? 1 : 0) - (judges ? 2 : 0),
    features,
    judges,
    ...(missing ? {missing} : {}),
  };
}

/** Points from which a comment is specific enough to be used. */
export const SPECIFIC = 2;

/** The first of a criterion's starters that brings what is missing, where there is one. */
export function starterFor(
  feature: Feature | undefined,
  starters: readonly string[],
  cues: Cues,
): string | undefined {
  return starters.find((starter) =>
    specificityOf(starter, cues).features.some((brought) => brought === feature),
  );
}

/** Lower case, no accents, straight apostrophes: what the cues are written in. */
function fold(text: string): string {
  const plain = text.slice(0, MOST).toLowerCase().normalize('NFD');
  return plain.replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}
