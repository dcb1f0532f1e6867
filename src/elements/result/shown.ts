import type {Option} from '../../model/quiz.js';
import type {Evidence} from '../../model/evidence.js';
import {say, type Text} from '../../model/text.js';

/** An answer with its explanation, both as authored text. */
export interface Line {
  readonly text: string;
  readonly why: string | undefined;
}

/** What an answered question shows in a result. */
export interface Shown {
  readonly given: readonly Line[];
  /** What holds; empty where that is what was given. */
  readonly holds: readonly Line[];
}

/** What was given and what holds, each beside its own explanation. */
export function shown({question, answer, outcome}: Evidence, language: string): Shown {
  const reached = outcome === 'reached';
  const tell = (text: Text | undefined) => text && say(text, language);
  if (question.type === 'choice' || question.type === 'choices') {
    const lines = (kept: (option: Option) => boolean | undefined) =>
      question.options
        .filter(kept)
        .map(({text, feedback}) => ({text: say(text, language), why: tell(feedback)}));
    return {
      given: lines(({id}) => answer.response.includes(id)),
      holds: reached ? [] : lines(({correct}) => correct),
    };
  }
  if (question.type !== 'text' && question.type !== 'number') return {given: [], holds: []};
  const {feedback} = question;
  const key =
    question.type === 'text'
      ? tell(question.accepted[0])
      : `${new Intl.NumberFormat(language).format(question.answer)} ${tell(question.unit) ?? ''}`;
  return {
    given: [
      {text: answer.response[0] ?? '', why: tell(reached ? feedback.reached : feedback.notYet)},
    ],
    holds: reached ? [] : [{text: key ?? '', why: undefined}],
  };
}
