import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Endpoint} from '../../demo/endpoint/endpoint.js';
import {engines, missing, openBrowser, type Browser, type Page} from '../harness/browser.js';
import {says} from '../harness/page-script.js';
import {Reader} from '../harness/reader.js';
import {startSite} from '../harness/site.js';

/** Somebody without a mouse and without eyes on the page: the focus is never lost, and what happened is said. */
class Listener extends Reader {
  /** Presses a key on the control with these words; what has the focus then is still within the page. */
  async does(words: string, key = 'Enter'): Promise<void> {
    await this.tabTo(words);
    await this.page.press(key);
    await this.keepsFocus(words);
  }

  /** Twice in a row, since what is drawn anew takes a moment. */
  async keepsFocus(after: string): Promise<void> {
    for (let look = 0; look < 2; look++) {
      await this.page.evaluate(() => new Promise((next) => setTimeout(next, 100)));
      const held = await this.page.evaluate(() => document.activeElement?.localName ?? 'body');
      assert.notEqual(held, 'body', `after “${after}” the focus has fallen off the page`);
    }
  }

  /** Waits for these words where a screen reader speaks by itself: a live region, or what has the focus. */
  async hears(words: string): Promise<void> {
    await this.page.waitFor((wanted) => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) =>
          one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one],
        );
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const live = all(document).filter((one) => one.matches('[role=status], [role=alert]'));
      return [...live, active].some((one) =>
        one?.textContent.replace(/\s+/g, ' ').includes(wanted),
      );
    }, words);
  }
}

/** From now on a tab keeps what it gives to save, and saves nothing. */
const catchFiles = (page: Page) =>
  page.evaluate(() => {
    const saved: string[] = [];
    Object.assign(globalThis, {saved});
    HTMLAnchorElement.prototype.click = function () {
      const nth = saved.push('') - 1;
      void fetch(this.href)
        .then((response) => response.text())
        .then((text) => (saved[nth] = text));
    };
  });

/** The nth file that a tab gave to save. */
const savedBy = (page: Page, nth: number) =>
  page.waitFor((at) => (globalThis as unknown as {saved: string[]}).saved[at], nth);

/** What a file dialog does when it is left with this file chosen: no driver has keys for it. */
const chooses = (page: Page, text: string) =>
  page.evaluate((whole) => {
    const input = document.querySelector('declic-privacy')?.shadowRoot?.activeElement;
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') throw new Error('elsewhere');
    const files = new DataTransfer();
    files.items.add(new File([whole], 'declic.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
  }, text);

/** Puts a finished attempt at a quiz of one question into the page's journal, as its quiz would. */
const finishes = (page: Page, name: string) => {
  const hash = 'a'.repeat(64);
  const at = Date.now();
  const answers = {q: {question: hash, response: ['a'], checkedAt: at, changedAt: at}};
  const attempt = {
    ...{id: name.repeat(32), quiz: `quiz-${name}`, title: `Series ${name}`, version: hash},
    ...{language: 'en', startedAt: at, changedAt: at, completedAt: at, answers},
  };
  return page.evaluate(says, 'declic-privacy', 'declic-attempt', {attempt});
};

const pageIs = (page: Page, keep: boolean) =>
  page.waitFor(
    (kept) =>
      document.querySelector('declic-journal')?.snapshot.status === (kept ? 'ready' : 'volatile'),
    keep,
  );

describe('one’s own data without a mouse', () => {
  for (const engine of engines()) {
    describe(engine, {skip: missing(engine)}, () => {
      let endpoint: Endpoint;
      let browser: Browser;
      let learner: Listener;
      let copy = '';

      before(async () => {
        endpoint = await startSite();
        browser = await openBrowser(engine);
        learner = new Listener(await browser.newPage());
        await learner.opens(`${endpoint.url}/demo/privacy.html`);
        await learner.reads('Nothing is kept here yet');
        await pageIs(learner.page, true);
        await catchFiles(learner.page);
      });

      after(async () => {
        await browser.close();
        await endpoint.close();
      });

      it('a list is opened, read word for word, and goes on where more is asked for', async () => {
        for (const id of '0123456789ab') await finishes(learner.page, id);
        await learner.reads('Self-assessments 12');
        await learner.does('Self-assessments 12');
        await learner.reads('Series b');
        await learner.does('Read it word for word', ' ');
        await learner.reads('"title": "Series b"');
        await learner.does('Show 2 more');
        await learner.hears('Series 1');
        await learner.reads('Series 0');
      });

      it('a copy, a table and dates are saved, and where they are is said', async () => {
        await learner.does('Save a copy of everything');
        await learner.hears('Saved as declic-');
        copy = await savedBy(learner.page, 0);
        assert.match(copy, /"declic": "journal\/1"/);
        await learner.does('Save my answers as a table', ' ');
        await learner.hears('.csv, where your browser puts downloads');
        assert.match(await savedBy(learner.page, 1), /"Series b"/);
        await learner.does('Save the next dates for my calendar');
        await learner.hears('.ics, where your browser puts downloads');
        assert.match(await savedBy(learner.page, 2), /^BEGIN:VCALENDAR/);
      });

      it('a file that is no copy is told apart, and nothing is lost to it', async () => {
        await learner.tabTo('Bring a copy from another browser');
        await chooses(learner.page, 'Dear diary');
        await learner.keepsFocus('Bring a copy');
        await learner.hears('This file is no copy of a journal');
        await learner.reads('Self-assessments 12');
      });

      it('what left is read word for word, and one’s word is given and taken back', async () => {
        await learner.activates('Let’s begin');
        for (let question = 1; question <= 4; question++) {
          await learner.reads(`Question ${question} of 4`);
          await learner.choosesFirst();
          if (question < 4) await learner.chooses('Just a hunch');
          await learner.activates(question < 4 ? 'See what it shows' : 'Finish the series');
          if (question < 4) await learner.activates('Next');
        }
        await learner.activates('See my map');
        await learner.reads('Share this without your name?');
        await learner.does('Yes, share it');
        await learner.hears('you share without your name');
        await learner.page.evaluate(() => document.querySelector('declic-journal')?.flush());
        await learner.hears('Everything has arrived.');
        await learner.reads('“Protecting an account in four questions”');
        await learner.does('Stop sharing');
        await learner.hears('Nothing leaves this device.');
        await learner.does('Share after all', ' ');
        await learner.hears('you share without your name');
      });

      it('erasing asks again, stays undone with a no, and is said when it is done', async () => {
        await learner.page.reload(); // from the end of a page Firefox’s driver finds no way to its beginning
        await learner.reads('Self-assessments 13');
        await learner.does('Erase everything');
        await learner.hears('Erase everything that is kept here?');
        await learner.does('Keep it');
        await learner.reads('What is kept here');
        await learner.does('Erase everything', ' ');
        await learner.does('Yes, erase it');
        await learner.hears('Everything here is erased');
        await learner.does('Back to my data');
        await learner.hears('My data on this site');
        await learner.reads('Nothing is kept here yet');
      });

      it('a copy is brought, and how much of it is new is said', async () => {
        await learner.tabTo('Bring a copy from another browser');
        await chooses(learner.page, copy);
        await learner.keepsFocus('Bring a copy');
        await learner.hears('Brought along: 12 entries are new here');
      });

      it('finish and clear ends with nothing, and says what to do now', async () => {
        await learner.does('Finish and clear');
        await learner.hears('Everything here is erased');
        await learner.reads('On a shared computer: close this window');
      });

      it('where the page keeps nothing, that is said, and all of it can be done as well', async () => {
        const {page} = learner;
        await page.evaluate(() => {
          const journal = document.createElement('declic-journal');
          journal.setAttribute('keep', 'memory');
          journal.append(document.createElement('declic-privacy'));
          document.querySelector('main')?.replaceChildren(journal);
        });
        await learner.reads('This browser keeps nothing here');
        await pageIs(page, false);
        await catchFiles(page);
        await finishes(page, 'c');
        await learner.does('Self-assessments 1', ' ');
        await learner.reads('Series c');
        await learner.does('Save a copy of everything');
        await learner.hears('Saved as declic-');
        await learner.does('Erase everything');
        await learner.does('Yes, erase it');
        await learner.hears('Everything here is erased');
      });
    });
  }
});
