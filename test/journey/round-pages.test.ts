import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Endpoint} from '../../demo/endpoint/endpoint.js';
import {deal} from '../../src/sealed/deal.js';
import {partsOf} from '../../src/sealed/parts.js';
import {seal} from '../../src/sealed/seal.js';
import {soundFor, type Desk} from '../admin/sound.js';
import {engines, missing, openBrowser, type Browser} from '../harness/browser.js';
import {startSite, TOKEN} from '../harness/site.js';
import {Visitor} from '../harness/visitor.js';
import {brings, choosesForm, MEETING, packetOfVoice, picks} from './circle.js';

const ABOUT = {round: 'sealed-1', subject: 'team-7', form: 'content/meeting.form.json'};

/** Sealed packets of one round, as reviewers would hand them over. */
async function packets(n: number): Promise<readonly string[]> {
  const tickets = await deal(5, n, crypto);
  return Promise.all(
    tickets.map((ticket, i) => {
      const {length} = MEETING.criteria;
      const levels = MEETING.criteria.map(() => (i % 4) + 1);
      const voice = {levels, words: `When you paused, ${i}`};
      return seal(packetOfVoice(voice, {...ABOUT, ticket: ''}, length), ticket, crypto);
    }),
  );
}

for (const engine of engines()) {
  describe(`the pages of a round in ${engine}`, {skip: missing(engine)}, () => {
    let endpoint: Endpoint;
    let browser: Browser;
    let visitor: Visitor;
    let desk: Desk;

    before(async () => {
      endpoint = await startSite({perSecond: 1e6});
      browser = await openBrowser(engine);
      visitor = new Visitor(await browser.newPage());
      const speaks = (language: 'en' | 'fr') =>
        visitor.clicks(language === 'fr' ? 'Français' : 'English');
      desk = {reader: visitor, narrows: engine !== 'webkit', speaks};
    });

    after(async () => {
      await browser.close();
      await endpoint.close();
    });

    const collect = async (page: string) => {
      await visitor.page.goto('about:blank');
      await visitor.opens(`${endpoint.url}${page}#${new URLSearchParams(ABOUT).toString()}`);
    };

    it('ask for the server’s token at the door, and say so when it is another', async () => {
      await visitor.opens(`${endpoint.url}/demo/facilitator.html`);
      await visitor.page.waitFor(() => document.querySelector('#token') !== null);
      await soundFor(desk);
      await visitor.opens(`${endpoint.url}/demo/facilitator.html?again#token=another`);
      await visitor.page.waitFor(() => document.querySelector('#token-refused') !== null);
      await soundFor(desk, async () => {
        await visitor.page.waitFor(() => document.querySelector('#token-refused') !== null);
      });
    });

    it('keep what was filled in, a file among it, when the language changes', async () => {
      await visitor.opens(`${endpoint.url}/demo/facilitator.html?more#token=${TOKEN}`);
      await visitor.reads('What reviewers read first');
      await visitor.fills('Whom is it about?', 'team-7\nteam-8');
      await visitor.fills('Peers for each person', '12');
      await picks(visitor, '#release', 'batch');
      await choosesForm(visitor, JSON.stringify({...MEETING, id: 'own', title: 'Our own form'}));
      await visitor.reads('Our own form');
      await visitor.fills('Voices needed before anything is shown', '4');
      await desk.speaks('fr');
      await visitor.reads('Ouvrir le cycle et créer les liens');
      await visitor.reads('Our own form');
      const held = await visitor.page.evaluate(() =>
        ['subjects', 'peers', 'minimum', 'release', 'form'].map(
          (id) => document.querySelector<HTMLInputElement>(`#${id}`)?.value,
        ),
      );
      assert.deepEqual(held, ['team-7\nteam-8', '12', '4', 'batch', 'file']);
      await soundFor(desk);
      await desk.speaks('en');
      await visitor.clicks('Open the round and make the links');
      await visitor.reads('About team-8');
      await visitor.clicks('QR code');
      await visitor.page.waitFor(
        () => document.querySelector('.folded .why, .folded .code') !== null,
      );
      await soundFor(desk);
    });

    it('show a closed mirror, and nothing of the circle', async () => {
      const about = new URLSearchParams({...ABOUT, ticket: 'a-key'}).toString();
      await visitor.opens(`${endpoint.url}/demo/subject.html#${about}`);
      await visitor.reads('See yourself first');
      await soundFor(desk);
    });

    it('say what is missing where a link lost its end', async () => {
      await visitor.opens(`${endpoint.url}/demo/round.html?none`);
      await visitor.reads('Your invitation is missing');
      await soundFor(desk);
    });

    it('take packets as files, dropped, pasted in parts; the opened mirror is for everyone', async () => {
      const [first = '', second = '', third = '', ...others] = await packets(5);
      await collect('/demo/sealed.html');
      await visitor.sealsOwnView([2, 3, 3, 2, 4]);
      await visitor.reads('Your mirror is not ready yet');
      await brings(visitor, '#packet-files', 'declic-feedback.txt', `Hello,\n${first}`);
      await visitor.reads('One packet from you is here.');
      await drop(visitor, [second], third);
      await visitor.reads('3 packets from you are here.');
      await drop(visitor, [], 'no packet at all');
      await visitor.reads('No whole packet in there.');
      const [one = '', ...rest] = partsOf(others[0] ?? '');
      await visitor.fills('Paste packets', `Read by my phone: ${one}.`);
      await visitor.clicks('Add');
      await visitor.reads('One of the 4 codes of this packet is here.');
      await soundFor(desk);
      await desk.speaks('en');
      await visitor.fills('Paste packets', rest.reverse().join('\n'));
      await visitor.clicks('Add');
      await visitor.reads('4 packets from you are here.');
      await drop(visitor, [], others[1] ?? '');
      await visitor.reads('It is open.');
      await visitor.reads('All at a glance');
      await soundFor(desk);
    });

    it('read codes by camera where the browser can, and let go of it', async () => {
      const [first = '', second = ''] = await packets(5);
      await collect('/test/journey/pages/camera.html');
      await visitor.page.evaluate(() => void Object.assign(window, {refuses: true}));
      await visitor.clicks('Read QR codes with the camera');
      await visitor.reads('The camera did not start.');
      await visitor.page.evaluate(() => void Object.assign(window, {refuses: false}));
      await visitor.clicks('Read QR codes with the camera');
      await visitor.reads('Hold the codes before the camera');
      const [a = '', b = '', c = '', d = ''] = partsOf(first);
      await sees(visitor, [[], [c], [a, c], ['https://a.example/'], [b]]);
      await visitor.reads('3 of the 4 codes of this packet are here.');
      await sees(visitor, [[d]]);
      await visitor.reads('One packet from you is here.');
      await sees(visitor, [partsOf(second)]);
      await visitor.reads('2 packets from you are here.');
      await visitor.clicks('Stop the camera');
      await visitor.page.waitFor(() => (window as unknown as {stopped: number}).stopped === 1);
    });

    it('say plainly where a browser cannot read codes, and what to do instead', async () => {
      await collect('/demo/sealed.html');
      const can = await visitor.page.evaluate(() => 'BarcodeDetector' in window);
      await visitor.reads(can ? 'with the camera' : 'This browser cannot read QR codes by itself.');
    });
  });
}

/** Drops files and a text on the page. */
async function drop(visitor: Visitor, files: readonly string[], text: string): Promise<void> {
  await visitor.page.evaluate(
    (given, words) => {
      const zone = document.querySelector('.drop');
      const dataTransfer = {
        files: given.map((one, i) => new File([one], `${i}.txt`)),
        getData: () => words,
      };
      const event = Object.assign(new Event('drop', {cancelable: true}), {dataTransfer});
      zone?.dispatchEvent(event);
      if (!event.defaultPrevented) throw new Error('the browser would open what was dropped');
    },
    files,
    text,
  );
}

/** Holds pictures before the camera, one after the other. */
async function sees(visitor: Visitor, pictures: readonly (readonly string[])[]): Promise<void> {
  await visitor.page.evaluate((shown) => {
    (window as unknown as {pictures: unknown[]}).pictures.push(...shown);
  }, pictures);
}
