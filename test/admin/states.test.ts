import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {item, total} from '../endpoint/reports.js';
import {engines, missing} from '../harness/browser.js';
import {Desk, TOKEN} from './desk.js';
import {soundFor} from './sound.js';

for (const engine of engines()) {
  describe(`the admin page in ${engine}, by keyboard alone`, {skip: missing(engine)}, () => {
    let desk: Desk;
    before(async () => (desk = await Desk.open(engine)));
    after(() => desk.close());

    const focus = () => desk.reader.page.evaluate(() => document.activeElement?.id);

    it('asks for the token, and shows nothing without it', async () => {
      await desk.visits();
      await desk.reader.reads('Access token');
      await soundFor(desk);
    });

    it('a token it does not know is told beside the field, which has the focus', async () => {
      await desk.reader.tabTo('Access token');
      await desk.reader.page.type('not-the-right-token');
      await desk.reader.page.press('Enter');
      await desk.reader.reads('The server does not know this token.');
      await desk.reader.page.waitFor(() => document.activeElement?.id === 'token');
      await soundFor(desk);
    });

    it('the right token opens; where nobody answered it says what will come', async () => {
      await desk.reader.tabTo('Access token');
      await desk.reader.page.type(TOKEN);
      await desk.reader.page.press('Enter');
      await desk.reader.reads('Nothing yet');
      assert.ok(!(await desk.reader.page.url()).includes(TOKEN));
      await soundFor(desk);
    });

    it('four voices are gathering: no figure, no count', async () => {
      for (let i = 0; i < 4; i++) await desk.post(total('alpha'));
      await desk.reader.activates('Read again');
      await desk.reader.reads('The first ten voices are still gathering.');
      const text = await desk.reader.page.evaluate(() => document.body.innerText);
      assert.doesNotMatch(text.replace(/Version \w+/g, ''), /\b4\b/);
      await soundFor(desk);
    });

    it('few voices: each figure says that they are too few, and from how many it speaks', async () => {
      for (let i = 0; i < 14; i++) {
        await desk.post(total('beta', i % 6));
        await desk.post(item('beta', 'q1', {rest: i % 5, reached: i % 3 > 0}));
      }
      await desk.reader.activates('Read again');
      await desk.reader.reads('10 voices');
      await desk.reader.tabTo('beta 10 voices · Version aaaaaaa More is waiting');
      await desk.reader.page.press('Enter');
      await desk.reader.page.waitFor(
        () => document.querySelector('#version')?.textContent === 'beta',
      );
      assert.equal(await focus(), 'version', 'the focus goes to the name of what was asked for');
      await desk.reader.reads('Too few to say from 20 voices');
      await desk.reader.reads('Too few to say from 50 voices');
      await soundFor(desk);
    });

    it('closing asks a second time; Escape and “Not now” leave everything as it was', async () => {
      const opens = async () => {
        await desk.reader.page.evaluate(() => {
          document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
          document.querySelector<HTMLElement>('.version > .panel:last-child .button')?.click();
        });
        await desk.reader.page.waitFor(() => document.querySelector('dialog[open]') !== null);
      };
      await soundFor(desk, opens);
      await desk.reader.page.press('Escape');
      await desk.reader.page.waitFor(() => !document.querySelector('dialog[open]'));
      // From the survey's name on: past the end of a page, Firefox leaves it for its own buttons.
      await desk.reader.page.evaluate(() =>
        document.querySelector<HTMLElement>('#version')?.focus(),
      );
      await desk.reader.activates('Close and release…');
      await desk.reader.activates('Not now');
      await desk.reader.page.waitFor(() => !document.querySelector('dialog[open]'));
      assert.equal(await desk.reader.focused(), 'Close and release…', 'the focus comes back');
      await desk.reader.reads('When the training is over.');
    });

    it('closed: the rest stays held back, until it is destroyed on request', async () => {
      await desk.reader.activates('Close and release…');
      await desk.reader.activates('Close and release');
      await desk.reader.reads('This version is closed.');
      await desk.reader.reads('A rest of fewer than five voices per kind stays held back.');
      await soundFor(desk);
      await desk.reader.activates('Destroy what is held back…');
      await desk.reader.activates('Destroy');
      await desk.reader.page.waitFor(
        () =>
          !document.body.innerText.includes('stays held back') &&
          document.querySelector('#version') !== null,
      );
    });

    it('an endpoint that is down is said, with what to do, and nothing is lost', async () => {
      await desk.endpoint.close();
      await desk.reader.activates('Read again');
      await desk.reader.reads('The server does not answer. Nothing is lost');
      await desk.reader.tabTo('Try again');
      const alert = await desk.reader.page.evaluate(
        () => document.querySelector('[role=alert]')?.textContent,
      );
      assert.match(alert ?? '', /Try again/);
    });
  });
}
