import {criterionOf, type Criterion, type Form} from './form.js';
import type {NextStep} from './record.js';
import {say, type Text} from './text.js';

/** What a follow-up asks, in one language. */
export interface FollowUpWords {
  readonly title: (prompt: string) => string;
  readonly why: (prompt: string, tried: string) => string;
  readonly prompt: (prompt: string) => string;
  /** From "no change seen" to "and it helps others". */
  readonly levels: readonly [string, string, string, string];
  readonly starters: readonly string[];
}

const MOST = 64;

/** The id of the one criterion of a follow-up. */
export const CHANGE = 'change';

/** The id of the form that `followUpOf` makes of the criterion of a form. */
export const followUpId = (form: string, criterion: string) =>
  `${form}-${criterion}-seen`.slice(-MOST).replace(/^[^A-Za-z0-9]+/, '');

/**
 * "Seen a change?": a form of this one question for the same circle, about the criterion that was
 * chosen, asked in every language of `words`. Who sees it, what it is never for and how many
 * voices it takes stay as in `form`. The person's own words are in it only where `step.text` is.
 * Undefined when the form has no such criterion.
 */
export function followUpOf(
  form: Form,
  id: string,
  step: Pick<NextStep, 'text'>,
  words: Readonly<Record<string, FollowUpWords>>,
): Form | undefined {
  const criterion = criterionOf(form, id);
  if (!criterion) return undefined;
  const each = (tell: (words: FollowUpWords, prompt: string) => string): Text =>
    Object.fromEntries(
      Object.entries(words).map(([language, one]) => [
        language,
        tell(one, say(criterion.prompt, language)),
      ]),
    );
  const {audience, seenBy, never, kept} = form.intention;
  return {
    declic: 'form/1',
    id: followUpId(form.id, id),
    title: each((one, prompt) => one.title(prompt)),
    intention: {
      why: each((one, prompt) => one.why(prompt, step.text.trim())),
      audience,
      seenBy,
      never,
      kept,
    },
    ...(form.minimum === undefined ? {} : {minimum: form.minimum}),
    criteria: [changeIn(each)],
  };
}

type Each = (tell: (words: FollowUpWords, prompt: string) => string) => Text;

function changeIn(each: Each): Criterion {
  const at = (i: 0 | 1 | 2 | 3) => each(({levels}) => levels[i]);
  return {
    id: CHANGE,
    prompt: each((one, prompt) => one.prompt(prompt)),
    levels: [at(0), at(1), at(2), at(3)],
    comment: 'optional',
    starters: [0, 1].map((i) => each(({starters}) => starters[i] ?? '')),
  };
}
