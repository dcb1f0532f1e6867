import type {Criterion, Form} from '../../src/model/form.js';

/** One level of a track: a summary, what is observed, and anecdotes. */
export interface RubricLevel {
  readonly summary: string;
  readonly signals: readonly string[];
  readonly examples: readonly string[];
}

/** One track of `growth-rubric.json`, in five levels. */
export interface RubricTrack {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly levels: readonly RubricLevel[];
}

/** The file `growth-rubric.json`. */
export interface Rubric {
  readonly tracks: readonly RubricTrack[];
}

/**
 * The rubric as one form, a criterion for each track. Its five levels become four: the first three
 * stand as they are, the fourth holds the last two, which differ by the reach of the same behaviour
 * (a large team, several teams) more than by the behaviour. Summaries and signals are kept word for
 * word; the examples, anecdotes of one company, are left out.
 */
export function convertRubric({tracks}: Rubric): Form {
  return {
    declic: 'form/1',
    id: 'growth',
    title: 'Growth, as the circle sees it',
    intention: {
      why: 'Choose one next step, with eyes other than one’s own.',
      audience: 'People who work together every week.',
      seenBy: 'The person alone, once five have spoken.',
      never: 'Pay, promotion, ranking or comparing people.',
      kept: 'Until the next round.',
    },
    minimum: 5,
    criteria: tracks.map(criterionOf),
  };
}

function criterionOf({id, title, description, levels}: RubricTrack): Criterion {
  const [one, two, three, ...rest] = levels.map(levelText);
  return {
    id: id.toLowerCase().replaceAll('_', '-'),
    prompt: `${title}: ${description}`,
    levels: [one ?? '', two ?? '', three ?? '', rest.join(' ')],
    comment: 'optional',
    starters: ['When you…, I…', 'You could… so that…', 'Keep… because…'],
  };
}

function levelText({summary, signals}: RubricLevel): string {
  return `${summary}. ${signals.join('; ')}.`;
}
