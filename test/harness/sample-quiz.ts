import type {Quiz} from '../../src/model/quiz.js';

/** A quiz with every question type, short words, both languages where it matters. */
export const sample: Quiz = {
  declic: 'quiz/1',
  id: 'sample',
  title: {en: 'Sources', fr: 'Sources (fr)'},
  intention: {
    why: {en: 'See what you already check.', fr: 'Voir ce que vous vérifiez déjà.'},
    audience: {en: 'Anyone who shares.', fr: 'Qui partage.'},
    seenBy: {en: 'You alone.', fr: 'Vous seul.'},
    never: {en: 'Grading.', fr: 'La notation.'},
    kept: {en: 'Six months.', fr: 'Six mois.'},
  },
  objectives: [
    {
      id: 'o1',
      statement: {en: 'Find a source and its date', fr: 'Retrouver une source et sa date'},
      levels: ['Shares it', 'Looks who publishes', 'Finds source and date', 'Helps others do it'],
      resources: [{title: 'How to check', href: 'https://example.org/check'}],
    },
  ],
  questions: [
    {
      id: 'first',
      type: 'choice',
      objective: 'o1',
      prompt: {en: 'What do you do **first**?', fr: 'Que faites-vous **d’abord** ?'},
      hint: 'Think of the date.',
      options: [
        {id: 'pass', text: 'Pass it on', feedback: 'Pictures travel faster than warnings.'},
        {
          id: 'find',
          text: 'Find the source',
          correct: true,
          feedback: 'Source and date settle it.',
        },
        {id: 'ask', text: 'Ask the colleague', feedback: 'Belief is no evidence.'},
      ],
    },
    {
      id: 'several',
      type: 'choices',
      objective: 'o1',
      prompt: 'Which ones count?',
      options: [
        {id: 'a', text: 'Method', correct: true, feedback: 'Method can be checked.'},
        {id: 'b', text: 'Rank', feedback: 'Rank is paid for.'},
        {id: 'c', text: 'Date', correct: true, feedback: 'Dates settle disputes.'},
      ],
    },
    {id: 'self', type: 'scale', objective: 'o1', prompt: 'Where do you stand today?'},
    {
      id: 'word',
      type: 'text',
      objective: 'o1',
      prompt: 'Name of the field?',
      accepted: [{en: 'Author', fr: 'Auteur'}, 'Writer'],
      feedback: {reached: 'That is the field.', notYet: 'Look at the top of the page.'},
    },
    {
      id: 'count',
      type: 'number',
      objective: 'o1',
      prompt: 'How many minutes?',
      answer: 3.5,
      tolerance: 0.5,
      unit: 'min',
      feedback: {notYet: 'Think of a coffee break.'},
    },
    {id: 'mind', type: 'reflection', prompt: 'What will you try?'},
  ],
};
