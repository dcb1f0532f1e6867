import {beginDraft, rate, seal} from '../../src/model/draft.js';
import type {Badges} from '../../src/model/badge/badges.js';
import type {Form} from '../../src/model/form.js';
import {hashOf} from '../../src/model/hash.js';
import type {Question, Quiz} from '../../src/model/quiz.js';

const intention = (text: string) => ({
  ...{why: text, audience: text, seenBy: text},
  ...{never: text, kept: text},
});
const levels = (text: string) => [text, text, text, text];
const href = 'https://ok.example/page';

const questions = (text: string, objective: string): Question[] => [
  {
    ...{id: `${objective}-choice`, type: 'choice', objective, prompt: text, hint: text},
    options: [
      {id: 'a', text, feedback: text},
      {id: 'b', text, feedback: text, correct: true},
    ],
  },
  {
    ...{id: `${objective}-number`, type: 'number', objective, prompt: text, unit: text, hint: text},
    ...{answer: 2, feedback: {reached: text, notYet: text}},
  },
  {
    ...{id: `${objective}-text`, type: 'text', objective, prompt: text, accepted: ['1', text]},
    feedback: {reached: text, notYet: text},
  },
  {id: `${objective}-scale`, type: 'scale', objective, prompt: text},
];

/** A quiz that says each of `texts` in every field of an objective and its questions, the first in all. */
export function quizOf(texts: readonly string[], id: string): Quiz {
  const [first = ''] = texts;
  return {
    ...{declic: 'quiz/1', id, title: first, intention: intention(first)},
    objectives: texts.map((text, i) => ({
      ...{id: `o${i}`, statement: text, levels: levels(text)},
      resources: [{title: text, href}],
    })),
    questions: texts.flatMap((text, i) => questions(text, `o${i}`)),
  };
}

/** A form that says each of `texts` in every field of a criterion, the first in all others. */
export function formOf(texts: readonly string[], id: string): Form {
  const [first = ''] = texts;
  return {
    ...{declic: 'form/1', id, title: first, intention: intention(first)},
    criteria: texts.map((text, i) => ({
      ...{id: `c${i}`, prompt: text, levels: levels(text)},
      ...{comment: 'optional', starters: [text]},
    })),
  };
}

/** A file with one badge for each of `texts`, all shown once `quiz` is finished. */
export function badgesOf(texts: readonly string[], quiz: string): Badges {
  const [first = ''] = texts;
  return {
    declic: 'badges/1',
    issuer: {name: first, url: href},
    badges: texts.map((text, i) => ({
      ...{id: `b${i}`, name: text, description: text, evidence: text},
      shows: {kind: 'task', delay: 'immediate'},
      criterion: {type: 'completed', quiz},
    })),
  };
}

/** A mirror of that form whose circle wrote each of `texts`, and one's own view, sealed. */
export function mirrorOf(texts: readonly string[], name: string) {
  const form = formOf(texts, name);
  const about = {round: 'r1', subject: 's1'};
  const id = hashOf(form).slice(0, 32);
  const begun = beginDraft(form, {id, now: 1000, ...about, perspective: 'self'});
  const rated = form.criteria.reduce((draft, one) => rate(draft, one, 2, 1001), begun);
  const record = {kind: 'draft', id, changedAt: 1002, value: seal(rated, 1002)};
  const packets = Array.from({length: 5}, (_, i) => ({
    ...{declic: 'packet/1', kind: 'packet', form: form.id, version: hashOf(form), ...about},
    perspective: 'peer',
    levels: Object.fromEntries(form.criteria.map((one, at) => [one.id, ((at + i) % 4) + 1])),
    comments: form.criteria.map((one, at) => ({
      criterion: one.id,
      text: (texts[at] ?? '').slice(0, 500),
    })),
    ...{ticket: `ticket-${i}`, pad: ''},
  }));
  return {form, record, packets, ...about};
}
