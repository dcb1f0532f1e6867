import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {unbakePng} from '../../src/credential/bake-png.js';
import {unbakeSvg} from '../../src/credential/bake-svg.js';
import {isValid} from '../harness/credential-verifier.js';
import {engines, missing, openBrowser, type Browser, type Engine} from '../harness/browser.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';
import {Visitor} from '../harness/visitor.js';
import {answerQuestion, bring, pageWords} from './quarter.js';

const SOURCE = 'The source is missing';
const DATE = 'The date is missing';
const WHOLE = 'It can be checked as it stands';
/** What holds, question by question. */
const KEYS = [SOURCE, DATE, WHOLE, SOURCE, DATE, WHOLE];

/** A learner in one browser profile, on any day of the quarter. */
class Learner {
  readonly visitor: Visitor;
  readonly #site: StaticSite;

  constructor(visitor: Visitor, site: StaticSite) {
    this.visitor = visitor;
    this.#site = site;
  }

  comes(day: number): Promise<void> {
    const host = `http://127.0.0.1:${String(this.#site.port)}`;
    return this.visitor.opens(`${host}/test/journey/pages/quarter.html?day=${String(day)}`);
  }

  async answers(choices: readonly string[]): Promise<void> {
    for (const [i, choice] of choices.entries()) {
      await answerQuestion(this.visitor.page, 'declic-quiz', choice);
      await this.visitor.clicks(i === choices.length - 1 ? 'Finish the series' : 'Next');
    }
    await this.visitor.clicks('See my map');
    await this.visitor.reads('Your map');
  }
}

async function learnerIn(engine: Engine, site: StaticSite) {
  const browser = await openBrowser(engine);
  const learner = new Learner(new Visitor(await browser.newPage()), site);
  return {browser, learner};
}

describe('a learner over a quarter', () => {
  for (const engine of engines()) {
    describe(engine, {skip: missing(engine)}, () => {
      let site: StaticSite;
      let browser: Browser;
      let learner: Learner;
      let visitor: Visitor;
      const files: Buffer[] = [];

      before(async () => {
        site = await startStaticSite();
        ({browser, learner} = await learnerIn(engine, site));
        ({visitor} = learner);
      });
      after(async () => {
        await browser.close();
        await site.close();
      });

      it('day 0: takes the test, and what holds counts; the badge is not there yet', async () => {
        await learner.comes(0);
        await visitor.clicks('Let’s begin');
        await learner.answers([...KEYS.slice(0, 5), SOURCE]);
        await visitor.reads('5 of 12 already in place');
        await visitor.reads('1 more answer that holds');
        assert.ok(!(await pageWords(visitor.page)).includes('Shown here'));
      });

      it('day 3: what was not yet held comes back first, in practice', async () => {
        await learner.comes(3);
        await visitor.reads('Worth bringing back today');
        await visitor.clicks('Look back now');
        await answerQuestion(visitor.page, 'declic-practice', WHOLE);
        await visitor.clicks('Finish');
        await visitor.reads('It came back');
        await visitor.reads('5 of 12 already in place');
      });

      it('day 20: the whole test holds; the badge asks for another day', async () => {
        await learner.comes(20);
        await visitor.clicks('Do it again');
        await learner.answers(KEYS);
        await visitor.reads('6 of 12 already in place');
        await visitor.reads('Come back on September 28, 2026 or later');
      });

      it('day 24: too soon to count as lasting, and nothing is lost', async () => {
        await learner.comes(24);
        await visitor.reads('6 of 12 already in place');
        await visitor.reads('Come back on September 28, 2026 or later');
      });

      it('day 60: still there; the badge is shown, and says why', async () => {
        await learner.comes(60);
        await visitor.clicks('Do it again');
        await learner.answers(KEYS);
        await visitor.reads('Just shown: A reader’s eye.');
        await visitor.reads('Shown on October 31, 2026');
        await visitor.clicks('What it rests on');
        await visitor.reads('September 21, 2026: 6 of 6 answers hold');
        await visitor.reads('October 31, 2026: 6 of 6 answers hold');
        await visitor.reads('Worked out again just now, from what this device keeps: it holds.');
      });

      it('day 61: takes it along; independent code gets it back and verifies it', async () => {
        await learner.comes(61);
        for (const [format, read] of [
          ['SVG', (file: Buffer) => unbakeSvg(file.toString())],
          ['PNG', (file: Buffer) => unbakePng(file)],
        ] as const) {
          const file = await visitor.saves(`Save as ${format}`);
          files.push(file);
          await visitor.reads('Self-asserted');
          const credential = read(file) as {name: string};
          assert.equal(credential.name, 'A reader’s eye');
          assert.equal(await isValid(credential), true);
          assert.equal(await isValid({...credential, name: 'Another'}), false);
        }
        const [svg, png] = files;
        assert.ok(svg && png);
        // Other readers find it where the specification puts it, by their own means.
        assert.match(svg.toString(), /^<svg[^>]*>\s*<openbadges:credential>/);
        assert.ok(png.includes('iTXt' + 'openbadgecredential\0\0\0\0\0'));
      });

      it('day 90: the same badge on another device, out of its file, as one’s own word', async () => {
        const other = await learnerIn(engine, site);
        try {
          await other.learner.comes(90);
          await other.learner.visitor.reads('12 steps to take, at your own pace');
          await bring(other.learner.visitor, files[1] ?? Buffer.of());
          await other.learner.visitor.reads('is here as you saved it');
          await other.learner.comes(91);
          await other.learner.visitor.reads('Self-asserted');
          await other.learner.visitor.reads('Shown on October 31, 2026');
        } finally {
          await other.browser.close();
        }
      });

      it('asks no server for anything but the page’s own files, in the whole quarter', () => {
        assert.deepEqual(site.others, []);
      });
    });
  }
});
