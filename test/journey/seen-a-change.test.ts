import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Endpoint} from '../../demo/endpoint/endpoint.js';
import {parseFormText} from '../../src/model/parse-form.js';
import {engines, missing} from '../harness/browser.js';
import {startSite, TOKEN} from '../harness/site.js';
import {Visitor} from '../harness/visitor.js';
import {closes, opensRound, speaks, twoPeople, VOICES, type TwoPeople} from './circle.js';

const TRIED = 'One pause after each point';

for (const engine of engines()) {
  describe(
    `one next step, and whether a change is seen, in ${engine}`,
    {skip: missing(engine)},
    () => {
      let endpoint: Endpoint;
      let people: TwoPeople<Visitor>;
      let facilitator: Visitor;
      let subject: Visitor;
      let asked = '';

      before(async () => {
        endpoint = await startSite();
        people = await twoPeople(engine, Visitor);
        ({desk: facilitator, home: subject} = people);
      });

      after(async () => {
        await people.leave();
        await endpoint.close();
      });

      const opens = (query: string, form?: string) => {
        const address = `${endpoint.url}/demo/facilitator.html?${query}#token=${TOKEN}`;
        return opensRound(facilitator, {address, peers: 5, ...(form ? {form} : {})});
      };

      it('is chosen out of the mirror, and asks from its day on', async () => {
        const [tickets, reading] = await opens('first');
        await subject.opens(reading);
        await subject.sealsOwnView([2, 3, 3, 2, 4]);
        for (const [i, link] of tickets.entries()) await speaks(engine, link, VOICES[i]);
        await closes(facilitator);
        await subject.clicks('Look again');
        await subject.reads('One next step');
        await keepsStep(subject, '2099-12-31');
        await subject.reads(TRIED);
        assert.ok(!(await subject.text()).includes('The day has come'), 'not before its day');
        await subject.clicks('Change it');
        await keepsStep(subject);
        await subject.reads('The day has come');
      });

      it('makes a form for the same circle, without one’s own words unless they are ticked', async () => {
        const file = await subject.saves('Save the form');
        assert.ok(!file.toString().includes(TRIED));
        await subject.page.evaluate(() => {
          const mirror = document.querySelector('declic-mirror')?.shadowRoot;
          mirror?.querySelector<HTMLInputElement>('.seen [name=share]')?.click();
        });
        asked = (await subject.saves('Save the form')).toString();
        const form = parseFormText(asked);
        assert.ok('form' in form, JSON.stringify(form));
        assert.ok(asked.includes(TRIED));
      });

      it('opens a round with it, in which five say what they have seen', async () => {
        const [tickets, reading] = await opens('second', asked);
        await subject.opens(reading);
        await subject.sealsOwnView([2]);
        for (const link of tickets) {
          await speaks(engine, link, {levels: [3], words: 'I noticed it when you paused.'});
        }
        await subject.clicks('Look again');
        await subject.reads('Your mirror is not ready yet');
        assert.ok(!(await subject.text()).includes('I noticed it'), 'no word before it closes');
        await closes(facilitator);
        await subject.clicks('Look again');
        await subject.reads('A change, on most occasions');
        await subject.reads('I noticed it when you paused.');
      });
    },
  );
}

/** Writes the step on the mirror’s page, for a day; today without one. */
const keepsStep = ({page}: Visitor, day = '') =>
  page.waitFor(
    (text, date) => {
      const mirror = document.querySelector('declic-mirror')?.shadowRoot;
      const form = mirror?.querySelector<HTMLFormElement>('.step form:has([name=date])');
      const field = (name: string) => form?.elements.namedItem(name) as HTMLInputElement;
      if (!form) return false;
      field('text').value = text;
      field('date').value = date || field('date').min;
      form.requestSubmit();
      return true;
    },
    TRIED,
    day,
  );
