import type {Evidence} from '../../model/scoring.js';
import {say, type Text} from '../../model/text.js';
import {richInline} from '../rich-text.js';

/** What an answered question shows in a result: what was given, what holds, and why. */
export interface Shown {
  readonly given: unknown;
  /** What holds, where that differs from what was given. */
  readonly keys: unknown;
  readonly why: readonly string[];
}

export function shown({question, answer, outcome}: Evidence, language: string): Shown {
  const reached = outcome === 'reached';
  const tell = (text: Text | undefined) => (text ? [say(text, language)] : []);
  switch (question.type) {
    case 'choice':
    case 'choices': {
      const list = (options: typeof question.options) =>
        options.map(({text}, i) => [i ? ' · ' : '', richInline(say(text, language))]);
      const mine = question.options.filter(({id}) => answer.response.includes(id));
      const keys = question.options.filter(({correct}) => correct);
      const told = reached ? keys : [...mine.filter(({correct}) => !correct), ...keys];
      return {
        given: list(mine),
        keys: reached ? undefined : list(keys),
        why: told.flatMap(({feedback}) => tell(feedback)),
      };
    }
    case 'text':
    case 'number': {
      const key =
        question.type === 'text'
          ? say(question.accepted[0] ?? '', language)
          : `${new Intl.NumberFormat(language).format(question.answer)} ${question.unit ? say(question.unit, language) : ''}`;
      return {
        given: answer.response[0],
        keys: reached ? undefined : key,
        why: tell(reached ? question.feedback.reached : question.feedback.notYet),
      };
    }
    default:
      return {given: answer.response[0], keys: undefined, why: []};
  }
}
