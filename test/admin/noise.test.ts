import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Overview, Version} from '../../demo/admin/types.js';
import {addSampleNoise} from '../../demo/endpoint/sample.js';
import {noisy} from '../endpoint/reports.js';
import {engines, missing} from '../harness/browser.js';
import {account, Desk, TOKEN} from './desk.js';
import {Numbers, valueOf} from './expected.js';
import {readScreen} from './screen.js';
import {soundFor} from './sound.js';

const SAID = {
  en: {
    title: 'With chance mixed in',
    error: (points: string) => `give or take ${points} ${points === '1' ? 'point' : 'points'}`,
    voices: (n: string) => `${n} voices with ε = 2`,
    none: 'No answer',
  },
  fr: {
    title: 'Avec du hasard mêlé',
    error: (points: string) => `à ${points} ${Number(points) < 2 ? 'point' : 'points'} près`,
    voices: (n: string) => `${n} voix avec ε = 2`,
    none: 'Sans réponse',
  },
} as const;

for (const engine of engines()) {
  describe(`noisy answers on the admin page in ${engine}`, {skip: missing(engine)}, () => {
    let desk: Desk;
    let version: Version;
    before(async () => {
      desk = await Desk.open(engine);
      await addSampleNoise(desk.endpoint.url, TOKEN, await account());
      const [one] = (await desk.hears<Overview>('quizzes')).quizzes;
      assert.ok(one);
      version = await desk.hears<Version>(`quizzes/${one.quiz}/${one.version}`);
    });
    after(() => desk.close());

    for (const language of ['en', 'fr'] as const) {
      it(`every share is the endpoint’s, with its standard error in words (${language})`, async () => {
        const words = SAID[language];
        const numbers = new Numbers(language);
        await desk.visits(TOKEN, language);
        await desk.reader.reads(words.title);
        const {cards, tiles} = await readScreen(desk.reader.page);
        const {statistics, content} = version;
        assert.equal(cards.length, statistics.noisy.length);
        assert.deepEqual(tiles, {}, 'no figure of plain answers where there are none');
        for (const [at, question] of (content?.questions ?? []).entries()) {
          const told = statistics.noisy.find((one) => one.question === question.id);
          assert.ok(told);
          assert.ok(cards[at]?.number.endsWith(words.voices(numbers.write(told.n))));
          const rows = cards[at]?.tables[0]?.rows ?? [];
          valueOf(told.shares).forEach(({share, se}, row) => {
            const possible = numbers.percent(Math.min(1, Math.max(0, share)));
            const points = numbers.write(se * 100, {maximumFractionDigits: 0});
            assert.equal(rows[row]?.[1], `${possible}${words.error(points)}`);
          });
          assert.equal(rows.at(-1)?.[0], words.none);
        }
      });
    }

    it('names the key, and how many learners spoke in all', async () => {
      await desk.visits(TOKEN);
      await desk.reader.reads('Five words drawn at randomkey');
      const learners = version.statistics.noisy.reduce((sum, {n}) => sum + n, 0);
      await desk.reader.reads(`${String(learners)} voices · Version`);
    });

    it('anybody can read it: axe, light and dark, 320 px', async () => {
      await soundFor(desk);
    });

    it('too few voices: it says so, and from how many it speaks', async () => {
      for (let i = 0; i < 20; i++) await desk.post(noisy('zeta', ['a']));
      await desk.visits(TOKEN);
      await desk.reader.activates('zeta 20 voices · Version aaaaaaa');
      await desk.reader.reads('20 voices with ε = 1');
      await desk.reader.reads('Too few to say from 221 voices');
      assert.equal((await readScreen(desk.reader.page)).cards[0]?.tables.length, 0);
      await soundFor(desk);
    });
  });
}
