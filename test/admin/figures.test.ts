import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Awards, Overview, Version} from '../../demo/admin/types.js';
import {addSample, addSampleAwards} from '../../demo/endpoint/sample.js';
import {engines, missing} from '../harness/browser.js';
import {Desk, sources, TOKEN, type Language} from './desk.js';
import {certaintyCells, itemsInOrder, Numbers, valueOf, wordsOf} from './expected.js';
import {readScreen, type ReadScreen} from './screen.js';
import {soundFor} from './sound.js';
import {wordsIn, type Words} from './words.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f\s]+/g, ' ');

for (const engine of engines()) {
  describe(`the admin’s figures in ${engine}`, {skip: missing(engine)}, () => {
    let desk: Desk;
    let version: Version;
    before(async () => {
      desk = await Desk.open(engine);
      await addSample(desk.endpoint.url, TOKEN, await sources());
      const {quizzes} = await desk.hears<Overview>('quizzes');
      const [one] = quizzes;
      assert.ok(one);
      version = await desk.hears<Version>(`quizzes/${one.quiz}/${one.version}`);
    });
    after(() => desk.close());

    for (const language of ['en', 'fr'] as const) {
      it(`every statistic on screen is the endpoint’s, said in ${language}`, async () => {
        const words = await wordsIn(language);
        await desk.visits(TOKEN, language);
        await desk.reader.reads(plain(words.questions));
        await desk.reader.reads(plain(words.gain));
        const screen = await readScreen(desk.reader.page);
        const expects = {screen, version, words, numbers: new Numbers(language), language};
        summaryIsSaid(expects);
        questionsAreSaid(expects);
        gainIsSaid(expects);
        keyInDoubtIsSaid(expects);
      });
    }

    it('badges: shown in steps of five, month by month, and below five not at all', async () => {
      await addSampleAwards(desk.endpoint.url);
      const {badges} = await desk.hears<Awards>('badges');
      assert.deepEqual(badges.map(({badge}) => badge).sort(), [
        'checkable-shown',
        'first-look',
        'well-judged',
      ]);
      await desk.visits(TOKEN);
      await desk.reader.reads('Badges shown');
      const told = badges.flatMap(({months}) =>
        months.map(({atLeast}) => `${String(atLeast)} or more`),
      );
      assert.deepEqual(told.sort(), [
        '10 or more',
        '20 or more',
        '30 or more',
        '35 or more',
        '40 or more',
        '5 or more',
        '5 or more',
      ]);
      for (const words of told) await desk.reader.reads(words);
      await desk.visits(TOKEN, 'fr');
      await desk.reader.reads('40 ou plus');
    });

    it('full figures: axe and a narrow screen, folds open', async () => {
      await desk.visits(TOKEN);
      await desk.reader.reads('Fits the others');
      const unfold = () =>
        desk.reader.page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
      await soundFor(desk, unfold);
    });
  });
}

interface Expects {
  readonly screen: ReadScreen;
  readonly version: Version;
  readonly words: Words;
  readonly numbers: Numbers;
  readonly language: Language;
}

function summaryIsSaid({screen, version: {statistics}, words, numbers}: Expects): void {
  const {counts, total, reliability, certainty} = statistics;
  const {mean, of} = valueOf(total);
  const {alpha, low, high} = valueOf(reliability);
  const average = words.averageOf(numbers.write(mean, {maximumFractionDigits: 1}), of);
  assert.equal(screen.tiles[words.people], numbers.write(counts.totals));
  assert.equal(screen.tiles[words.average], `${average}${numbers.percent(mean / of)}`);
  const margin = words.interval(numbers.decimal(low), numbers.decimal(high));
  assert.equal(screen.tiles[words.alpha], `${numbers.decimal(alpha)}${margin}`);
  const table = screen.tables.find(({caption}) => caption === words.certainty);
  assert.deepEqual(
    table?.rows.map(([, ...cells]) => cells),
    certaintyCells(certainty, numbers),
  );
}

function questionsAreSaid({screen, version, words, numbers, language}: Expects): void {
  const items = itemsInOrder(version);
  assert.equal(screen.cards.length, items.length);
  items.forEach((item, index) => {
    const card = screen.cards[index];
    assert.ok(card);
    assert.ok(card.number.endsWith(words.voices(item.n, String(item.n))), card.number);
    assert.equal(card.judged[words.difficulty], numbers.percent(valueOf(item.difficulty).p));
    const fit = card.judged[words.discrimination] ?? '';
    assert.ok(fit.startsWith(numbers.decimal(valueOf(item.discrimination))), fit);
    const [options, certainty] = card.tables;
    const question = version.content?.questions.find(({id}) => id === item.question);
    valueOf(item.options).forEach(({response, share, rest}, row) => {
      const [name, ...cells] = options?.rows[row] ?? [];
      const wanted = wordsOf(response, question, language) || words.passed;
      assert.ok(name?.startsWith(wanted), `${String(name)} | ${wanted}`);
      assert.deepEqual(cells, [
        numbers.percent(share),
        'value' in rest ? numbers.oneDecimal(rest.value.r) : '–',
      ]);
    });
    assert.deepEqual(
      certainty?.rows.map(([, ...cells]) => cells),
      certaintyCells(item.certainty, numbers),
    );
  });
}

function gainIsSaid({screen, version: {statistics}, words, numbers}: Expects): void {
  const text = screen.sections[words.gain] ?? '';
  const {pre, post, difference, low, high, hake = 0, dAv, delays, n} = valueOf(statistics.gain);
  const late = numbers.write(delays.week + delays.month + delays.longer);
  for (const said of [
    `${words.before}${numbers.percent(pre)}`,
    `${words.after}${numbers.percent(post)}`,
    words.gained(numbers.points(difference)),
    words.gainInterval(numbers.points(low), numbers.points(high)),
    words.hake(numbers.percent(hake)),
    words.dav(numbers.decimal(dAv)),
    words.delays(late, numbers.write(n)),
  ]) {
    assert.ok(text.includes(plain(said)), `${said} | ${text}`);
  }
}

function keyInDoubtIsSaid({screen, version, language}: Expects): void {
  const doubted = version.statistics.items.filter(({miskey}) => valueOf(miskey));
  assert.ok(doubted.length > 0, 'the sample has a key in doubt');
  for (const {question: id, miskey} of doubted) {
    const question = version.content?.questions.find((one) => one.id === id);
    const wanted = wordsOf(valueOf(miskey)?.response ?? [], question, language);
    assert.ok(screen.alarm.includes(wanted), screen.alarm);
  }
}
