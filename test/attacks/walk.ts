import type {MirrorRecord} from '../../src/model/record.js';
import {says} from '../harness/page-script.js';
import type {Visitor} from '../harness/visitor.js';
import type {Kept} from './kept.js';

/** A page with `pages/painted.js`: looks at what is painted. */
interface Painted {
  /** Opens all that can be opened, and looks at it. */
  readonly look: () => Promise<void>;
  /** Answers the question of the element that is not `before`, and looks at it; its id, '' where there is none. */
  readonly answer: (selector: string, before: string) => Promise<string>;
  /** Rules with something of the page's in them that were never at work, and what is drawn in vain. */
  readonly seen: () => {readonly missed: readonly string[]; readonly lost: readonly string[]};
}

declare global {
  interface Window {
    readonly painted: Painted;
  }
}

type Journal = HTMLElementTagNameMap['declic-journal'];

const JOURNALS = ['#sending', '#keeping'];

/** Goes through everything that is ever drawn, as a learner who was here before, and looks at each state. */
export async function walk(visitor: Visitor, kept: Kept): Promise<void> {
  await comesBack(visitor, kept);
  await visitor.reads('Issued by');
  await visitor.reads('Yourself beside your circle');
  await looks(visitor);
  await maps(visitor);
  await mirror(visitor);
  await questions(visitor);
  await signing(visitor);
  await feedback(visitor);
}

/** Looks at what is on the page now, as it is and under a pointer. */
export const looks = ({page}: Visitor) => page.evaluate(() => window.painted.look());

async function comesBack({page}: Visitor, {attempts, records}: Kept): Promise<void> {
  for (const journal of JOURNALS) {
    await page.waitFor((at) => {
      const one = document.querySelector<Journal>(at);
      return one?.matches(':defined') && one.snapshot.status === 'ready';
    }, journal);
    for (const attempt of attempts) await page.evaluate(says, journal, 'declic-attempt', {attempt});
    for (const record of records) await page.evaluate(says, journal, 'declic-record', {record});
  }
}

/** The map of each quiz that was answered. */
async function maps(visitor: Visitor): Promise<void> {
  for (const words of ['Yet to discover', 'You had felt the limit']) {
    await visitor.clicks('See my map');
    await visitor.reads(words);
  }
  await looks(visitor);
}

/** A step whose day has come, another mirror to compare with, and a round of few. */
async function mirror(visitor: Visitor): Promise<void> {
  const {page} = visitor;
  const shown = await page.waitFor(() => {
    const {records = []} = document.querySelector<Journal>('#keeping')?.snapshot ?? {};
    return records.find((one): one is MirrorRecord => one.kind === 'mirror');
  });
  const {id, changedAt, value} = shown;
  const step = {criterion: 'framing', text: 'Ask first', date: '2026-01-02'};
  const before = {...shown, id: `${id}-before`, value: {...value, round: 'before'}};
  const stepped = {...shown, changedAt: changedAt + 1, value: {...value, step}};
  for (const record of [before, stepped])
    await page.evaluate(says, '#keeping', 'declic-record', {record});
  await page.evaluate(() => {
    Object.assign(document.querySelector('#few') ?? {}, {packets: []});
  });
  for (const words of ['Seen a change?', 'Then and now', 'Meanwhile: a conversation'])
    await visitor.reads(words);
  await looks(visitor);
}

/** Answers question after question: one in a call, since a driver does not wait for more. */
async function answers({page}: Visitor, selector: string): Promise<void> {
  let last = '';
  do {
    last = await page.evaluate(
      (at, before) => window.painted.answer(at, before),
      ...([selector, last] as const),
    );
  } while (last);
}

/** Each kind of question, in a look back and in a quiz with code in it. */
async function questions(visitor: Visitor): Promise<void> {
  await visitor.clicks('Look back now');
  await answers(visitor, 'declic-practice');
  await visitor.reads('That is it for today');
  await looks(visitor);
  await visitor.page.evaluate(async () => {
    const quiz = await (await fetch('/demo/content/every-type.quiz.json')).json();
    const [first, ...others] = quiz.questions;
    const coded = {...first, prompt: 'What does this do?\n\n```\nlook();\n```'};
    const asked = {...quiz, id: 'asked', questions: [coded, ...others]};
    Object.assign(document.querySelector('#asked') ?? {}, {quiz: asked});
  });
  await visitor.clicks('Let’s begin');
  await visitor.reads('Question 1 of 6');
  await answers(visitor, '#asked');
  await looks(visitor);
}

/** What would leave for a signature. */
async function signing(visitor: Visitor): Promise<void> {
  await visitor.clicks('Ask The training team to sign it');
  await visitor.reads('Exactly what leaves');
  await looks(visitor);
}

/** A feedback that is written, and read over. */
async function feedback(visitor: Visitor): Promise<void> {
  const words = 'On Tuesday, when you said the purpose first, I knew what to prepare.';
  await visitor.answers([3, 2], words);
  await looks(visitor);
  await visitor.clicks('Read it over before anything leaves');
  await looks(visitor);
}
