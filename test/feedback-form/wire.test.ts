import {expect} from '@open-wc/testing';
import {seeded} from '../feedback/sample-form.js';
import {newSpace} from '../harness/quiz-page.js';
import {until} from '../harness/until.js';
import {FeedbackPage} from './feedback-page.js';

/** Names, ids and addresses that are around a reviewer and belong in no feedback. */
function canaries(): readonly string[] {
  const random = seeded(11);
  const digits = () => Math.floor(random() * 1e9).toString(36);
  const kinds = ['Name-', 'id-', 'https://canary.example/', 'mail+'];
  return Array.from({length: 500}, (_, i) => `${kinds[i % 4] ?? ''}canary${i}x${digits()}`);
}

/** Plants a hundred each in the address, cookies, storage, the page, and the tag’s own attributes. */
function plant(all: readonly string[], page: FeedbackPage): () => void {
  const part = (i: number) => all.slice(100 * i, 100 * (i + 1));
  const {title} = document;
  const address = location.href;
  history.replaceState({canaries: part(0)}, '', `#${part(0).map(encodeURIComponent).join('&')}`);
  for (const one of part(1).slice(0, 20)) document.cookie = `${encodeURIComponent(one)}=${one}`;
  for (const one of part(1).slice(20)) sessionStorage.setItem(one, one);
  for (const one of part(2)) localStorage.setItem(one, one);
  document.title = part(3).join(' ');
  for (const one of part(4)) page.element.setAttribute('data-who', one);
  page.element.setAttribute('aria-label', part(4).join(' '));
  return () => {
    history.replaceState(null, '', address);
    document.title = title;
    for (const one of part(1)) document.cookie = `${encodeURIComponent(one)}=; max-age=0`;
    for (const one of part(1)) sessionStorage.removeItem(one);
    for (const one of part(2)) localStorage.removeItem(one);
  };
}

describe('a feedback on the wire', () => {
  const {fetch} = window;
  afterEach(() => (window.fetch = fetch));

  it('carries none of 500 canaries that stand around it, nor browser, address or hour', async () => {
    const heard: RequestInit[] = [];
    const asked: string[] = [];
    window.fetch = (to, init) => {
      if (!String(to).includes('__nowhere__')) return fetch(to, init);
      heard.push(init ?? {});
      asked.push(String(to));
      return Promise.resolve(new Response(null, {status: 202}));
    };
    const all = canaries();
    const page = await FeedbackPage.open({space: newSpace()});
    const clear = plant(all, page);
    await page.toReview('When you paused, I could follow.');
    await page.press('This is what I want to say');
    await page.press('Send');
    await until(() => heard.length === 1, 'it leaves, once');
    await page.says('Your feedback has arrived.');
    clear();
    const [init = {}] = heard;
    const wire = JSON.stringify([asked, [...new Headers(init.headers)], init.body]);
    expect(wire).to.contain('When you paused');
    for (const canary of all) {
      expect(wire).not.to.contain(canary);
      expect(wire).not.to.contain(encodeURIComponent(canary));
    }
    for (const trace of [navigator.userAgent, location.href, navigator.language + '-']) {
      expect(wire).not.to.contain(trace);
    }
    expect(wire).not.to.match(/\d\d:\d\d|"20\d\d-\d\d-\d\d/);
    expect(init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
  });

  for (const format of ['xapi', 'ndjson', 'cloudevents']) {
    it(`is exactly what its reviewer has read, and all of it (${format})`, async () => {
      const heard: string[] = [];
      window.fetch = (to, init) => {
        if (!String(to).includes('__nowhere__')) return fetch(to, init);
        heard.push(String(init?.body));
        return Promise.resolve(new Response(null, {status: 202}));
      };
      const page = await FeedbackPage.open({space: newSpace(), format});
      await until(() => page.journal.snapshot.endpoint, 'the format has come');
      await page.toReview('When you paused, I could follow.');
      const read = page.root.querySelector('[part=packet]')?.textContent ?? '';
      expect(read).to.contain('When you paused');
      await page.press('This is what I want to say');
      await page.press('Send');
      await page.says('Your feedback has arrived.');
      expect(heard).to.have.length(1);
      expect(heard[0]?.replace(read, '')).to.match(/^(\[\]|\n)$/);
    });
  }
});
