import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {FORMATS} from '../../src/privacy/writing.js';
import {startEmbedded, type Running} from '../endpoint/running.js';
import {answersTold, authorsNamed, watched} from './admin-eye.js';
import {authorsFound, marksOfOne, neighboursAreOne, orderKept} from './arrival.js';
import {nightly} from './backups.js';
import {loneVoicesRead} from './cells.js';
import {chanceOf} from './chance.js';
import {linkedAcross} from './cross-quiz.js';
import {Figures} from './figures.js';
import {answersOf, othersGuessed, rowsJoined} from './joining.js';
import {othersRead, unique} from './naive.js';
import {bodyIn, reachedBySize} from './sizes.js';
import {sentBy, sentNaively} from './wire.js';
import {peopleOf, quizOf, sittingsOf, type Timetable} from './world.js';

const SEEDS = [1, 2, 3, 4];
const figures = new Figures();
const BY_ANSWERS = 'two quizzes, 200 people (AUC): answers';
const BY_TOTALS = 'two quizzes, 200 people (AUC): totals';

/** One quiz of one world, and what its devices send. */
function sent(seed: number, count: number, timetable: Timetable, name = 'quiz') {
  const chance = chanceOf(`${name} ${String(seed)} ${String(count)}`);
  const people = peopleOf(count, chance);
  const quiz = quizOf(`${name}-${String(seed)}-${String(count)}`);
  const sittings = sittingsOf(quiz, people, timetable, chance);
  const arrivals = sentBy(sittings, quiz, chance);
  return {chance, people, quiz, sittings, arrivals, naive: sentNaively(sittings, chance)};
}

after(() => console.log(`\n${String(figures)}\n`));

describe('somebody who sees when each report arrives', () => {
  test('cannot tell who of a class sent it, nor which reports are of one person', () => {
    for (const seed of SEEDS) {
      const {sittings, arrivals, naive} = sent(seed, 25, 'lesson');
      const author = authorsFound(arrivals, sittings);
      figures.add('arrival, class of 25: author', author, 1 / 25, authorsFound(naive, sittings));
      figures.add('arrival, class of 25: same person', neighboursAreOne(arrivals), 1 / 25, 1);
      const alone = sent(seed, 25, 'two weeks');
      const found = authorsFound(alone.arrivals, alone.sittings);
      figures.add('arrival, 25 in two weeks: author', found, 1 / 25, 1);
    }
    assert.ok(figures.mean('arrival, class of 25: author', 'naive') > 0.9);
    assert.ok(figures.mean('arrival, class of 25: author') < 0.3);
    assert.ok(figures.mean('arrival, class of 25: same person') < 0.3);
  });

  test('reads no order of answers off the order of arrival', () => {
    const {arrivals} = sent(1, 400, 'two weeks');
    // Deviation of the mean of 400 values of ρ over ten places: 1/√9/√400 = .017.
    assert.ok(Math.abs(orderKept(arrivals, 400)) < 0.05);
  });

  test('finds no value that the reports of one person share and nobody else’s have', () => {
    const {arrivals} = sent(1, 200, 'lesson');
    assert.deepEqual(marksOfOne(arrivals), []);
  });

  test('reads nothing off the size of a report', () => {
    for (const seed of SEEDS) {
      const {arrivals} = sent(seed, 100, 'two weeks');
      const items = arrivals.flatMap(({body}) => (body.kind === 'item' ? [body] : []));
      const share = items.filter(({reached}) => reached).length / items.length;
      const plain = reachedBySize(arrivals, (report) => JSON.stringify(report));
      for (const format of FORMATS)
        assert.equal(reachedBySize(arrivals, bodyIn(format)), Math.max(share, 1 - share), format);
      figures.add(
        'size: reached or not',
        reachedBySize(arrivals),
        Math.max(share, 1 - share),
        plain,
      );
    }
    assert.equal(figures.mean('size: reached or not', 'naive'), 1);
    assert.equal(
      figures.mean('size: reached or not'),
      figures.mean('size: reached or not', 'chance'),
    );
  });

  test('links two quizzes of one person by an answer no better than by a level', () => {
    for (const seed of SEEDS) {
      const {chance, people, arrivals} = sent(seed, 200, 'two weeks');
      const quiz = quizOf('another');
      const other = sentBy(sittingsOf(quiz, people, 'two weeks', chance), quiz, chance);
      figures.add(BY_ANSWERS, linkedAcross(arrivals, other, 'item'), 0.5, 1);
      figures.add(BY_TOTALS, linkedAcross(arrivals, other, 'total'), 0.5, 1);
    }
    // A level is linkable by itself: what somebody knows of one subject goes with another.
    assert.ok(figures.mean(BY_TOTALS) < 0.68);
    assert.ok(figures.mean(BY_ANSWERS) < figures.mean(BY_TOTALS) + 0.01);
  });
});

describe('somebody who reads what the endpoint holds or shows', () => {
  let running: Running;
  let closing: Running;
  before(async () => {
    running = await startEmbedded();
    closing = await startEmbedded({batch: Infinity});
  });
  after(async () => {
    await running.close();
    await closing.close();
  });

  test('with copies of its database cannot put the answers of one person together', async () => {
    for (const seed of SEEDS) {
      for (const count of [10, 25]) {
        const {quiz, sittings, arrivals} = sent(seed, count, 'two weeks', 'copied');
        const {one, two, last} = await nightly(running, quiz, arrivals, sittings);
        const rows = sittings.map(answersOf);
        const {knowing, frequent} = othersGuessed(last, sittings, 3);
        const of = `database, ${String(count)} people`;
        figures.add(`${of}: two answers joined`, rowsJoined(last, sittings), 1 / count, 1);
        figures.add(`${of}: all answers of somebody`, one, 0, unique(rows));
        figures.add(`${of}: alone between two nights`, two, 0, 1);
        figures.add(`${of}: 3 answers known, another`, knowing, frequent, othersRead(rows, 3));
      }
    }
    assert.ok(figures.mean('database, 10 people: two answers joined') < 0.2);
    assert.ok(figures.mean('database, 25 people: two answers joined') < 0.2);
    // Whoever answers first, or first after a batch, stands alone until the next one comes.
    assert.ok(figures.mean('database, 10 people: all answers of somebody') <= 0.12);
    assert.ok(figures.mean('database, 25 people: all answers of somebody') <= 0.06);
    assert.ok(figures.mean('database, 25 people: all answers of somebody', 'naive') > 0.8);
    const known = 'database, 25 people: 3 answers known, another';
    assert.ok(figures.mean(known) < figures.mean(known, 'chance') + 0.12);
  });

  test('as its admin, with the page’s log, names one in ten at best, and at closing nobody', async () => {
    for (const seed of SEEDS.slice(0, 2)) {
      const {quiz, sittings, arrivals, naive} = sent(seed, 100, 'two weeks', 'watched');
      const live = authorsFound(naive, sittings);
      const changes = await watched(running, quiz, arrivals, sittings);
      figures.add('admin, 100 people: author', authorsNamed(changes), 1 / 100, live);
      const {told, frequent, alike} = answersTold(changes, sittings);
      figures.add('admin, two readings: an answer', told, frequent, 1);
      figures.add('admin, two readings: ten say the same', alike, 0, 1);
      const {read, frequent: usual} = loneVoicesRead(changes, arrivals);
      figures.add('admin, two readings: level of a lone voice', read, usual, 1);
      const small = sent(seed, 25, 'two weeks', 'small');
      const seen = await watched(running, small.quiz, small.arrivals, small.sittings);
      figures.add('admin, 25 people: author', authorsNamed(seen), 1 / 25, live);
      const late = await watched(closing, small.quiz, small.arrivals, small.sittings);
      figures.add('admin, 25 people, all at closing: author', authorsNamed(late), 1 / 25, live);
    }
    const excess = (attack: string) => figures.mean(attack) - figures.mean(attack, 'chance');
    assert.ok(figures.mean('admin, 100 people: author') <= 0.12);
    assert.ok(figures.mean('admin, 25 people: author') <= 0.14); // batches of 10, 10 and 5
    assert.ok(excess('admin, 25 people, all at closing: author') < 0.2 / 25);
    assert.ok(excess('admin, two readings: an answer') < 0.05);
    assert.ok(figures.mean('admin, two readings: ten say the same') < 0.35);
    assert.ok(excess('admin, two readings: level of a lone voice') < 0.1);
  });
});
