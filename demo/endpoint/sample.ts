import {randomBytes} from 'node:crypto';
import {hashOf} from '../../src/model/hash.js';
import {isScored, type Question, type Quiz} from '../../src/model/quiz.js';
import {restBand, weekOf} from '../../src/privacy/coarsen.js';
import type {AwardReport} from '../../src/schemas/award.js';
import type {Report} from '../../src/schemas/report.js';
import {quizSchema} from '../../src/schemas/quiz.js';
import {noisyReportsOf} from './sample-noise.js';

const LEARNERS = 137;
const NOISY_LEARNERS = 800;

/**
 * Fills an endpoint with made-up learners of a quiz, through its own door, so that the admin page has
 * something to show. In its last question able learners prefer another option than the key: the
 * doubt about a key shows too. The same learners each time; ids are random.
 */
export async function addSample(url: string, token: string, content: unknown): Promise<void> {
  const quiz = quizSchema.parse(content);
  await send(`${url}/admin/api/contents`, quiz, {authorization: `Bearer ${token}`});
  const chance = seeded(20);
  for (let learner = 0; learner < LEARNERS; learner += 1) {
    const reports = reportsOf(quiz, chance);
    for (const report of reports) await send(`${url}/reports`, report, {});
  }
}

/** As many made-up learners as noise needs, each with one answer that chance was mixed into. */
export async function addSampleNoise(url: string, token: string, content: unknown): Promise<void> {
  const quiz = quizSchema.parse(content);
  await send(`${url}/admin/api/contents`, quiz, {authorization: `Bearer ${token}`});
  const crowd = {learners: NOISY_LEARNERS, epsilon: 2, chance: seeded(21), now: Date.now()};
  for (const report of noisyReportsOf(quiz, crowd)) await send(`${url}/reports`, report, {});
}

/** Badges that the same made-up learners have shown, over three months. */
export async function addSampleAwards(url: string): Promise<void> {
  const shown = {
    'first-look': [31, 44, 38],
    'checkable-shown': [3, 12, 21],
    'well-judged': [6, 2, 9],
  };
  for (const [badge, months] of Object.entries(shown)) {
    for (const [ago, times] of months.reverse().entries()) {
      const month = new Date();
      month.setUTCDate(1);
      month.setUTCMonth(month.getUTCMonth() - ago);
      for (let time = 0; time < times; time += 1) {
        const award: AwardReport = {
          declic: 'award/1',
          kind: 'award',
          id: randomBytes(16).toString('hex'),
          badge,
          version: hashOf({badge}),
          month: month.toISOString().slice(0, 7),
        };
        await send(`${url}/reports`, award, {});
      }
    }
  }
}

async function send(url: string, body: unknown, headers: Readonly<Record<string, string>>) {
  // The sample must not be faster than the endpoint allows: it waits as a device would.
  for (;;) {
    const reply = await fetch(url, {
      method: 'POST',
      headers: {...headers, 'content-type': 'application/json'},
      body: JSON.stringify(body),
    });
    await reply.arrayBuffer();
    if (reply.ok) return;
    if (reply.status !== 429) throw new Error(`The sample was refused: ${String(reply.status)}.`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function reportsOf(quiz: Quiz, chance: () => number): readonly Report[] {
  const scored = quiz.questions.filter(isScored);
  const able = chance() + chance() + chance() - 1.5;
  const asked = scored.map((question, index) => {
    const odds = 1 / (1 + Math.exp(-2.4 * (able + 0.45 - index / scored.length)));
    const doubtful = index === scored.length - 1;
    const reached = chance() < (doubtful ? 0.5 - odds / 3 : odds);
    return {question, reached, other: doubtful ? 1 : 1 + Math.floor(chance() ** 2 * 2)};
  });
  const reached = asked.filter((one) => one.reached).length;
  const about = () => ({
    declic: 'report/1' as const,
    id: randomBytes(16).toString('hex'),
    quiz: quiz.id,
    version: hashOf(quiz),
    language: 'fr',
    week: weekOf(Date.now()),
  });
  const pre = asked.filter((one) => one.reached && chance() < 0.62).length;
  const items = asked.map(({question, reached: is, other}) => ({
    ...about(),
    kind: 'item' as const,
    question: question.id,
    response: responseOf(question, is, other),
    reached: is,
    certainty: certaintyOf(is, chance()),
    rest: restBand(reached - Number(is), scored.length - 1),
  }));
  return [
    ...items,
    {...about(), kind: 'total', reached, of: scored.length},
    ...(chance() < 0.5
      ? [
          {
            ...about(),
            kind: 'pair' as const,
            pre,
            post: reached,
            of: scored.length,
            delay: 'week' as const,
          },
        ]
      : []),
  ];
}

function responseOf(question: Question, reached: boolean, other: number): string[] {
  if (question.type === 'choice' || question.type === 'choices') {
    const keys = question.options.filter(({correct}) => correct).map(({id}) => id);
    const others = question.options.filter(({correct}) => !correct).map(({id}) => id);
    return reached ? keys : others.slice((other - 1) % others.length).slice(0, 1);
  }
  if (question.type === 'number') return [reached ? 'reached' : other > 1 ? 'low' : 'high'];
  return [reached ? 'accepted-0' : 'other'];
}

function certaintyOf(reached: boolean, luck: number): 1 | 2 | 3 {
  if (luck < (reached ? 0.15 : 0.4)) return 1;
  return luck < (reached ? 0.5 : 0.78) ? 2 : 3;
}

/** The same numbers at each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
