import {expect} from '@open-wc/testing';
import {Journal} from '../../src/journal/journal.js';
import type {JournalOptions} from '../../src/journal/options.js';
import type {Transport} from '../../src/outbox/transport.js';
import {ports} from '../../src/ports.js';
import {finished} from '../harness/attempts.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

const news = {changed: () => undefined, sent: () => undefined, trouble: () => undefined};

/** A journal whose page has the learner's consent. */
const visit = (options: JournalOptions, transport: Transport) =>
  new Journal({consent: 'given', spread: 0, ...options}, ports, news, transport);

describe('journals that share a queue', () => {
  it('give a token to the endpoint of its page, never along with what waits for an older one', async () => {
    const space = newSpace();
    const asked: (readonly [string, boolean])[] = [];
    const answer =
      (status: number): Transport =>
      async (to, _, headers) => {
        asked.push([to, headers !== undefined]);
        return {status: to.includes('older') ? status : 202};
      };
    const older = visit({space, endpoint: 'https://older.example/r'}, answer(503));
    await older.submit(finished(), sample);
    await until(() => asked.length > 0);
    await older.stop();
    asked.length = 0;
    const headers = () => ({authorization: 'Bearer x'});
    const now = visit({space, endpoint: 'https://lms.example/r', headers}, answer(202));
    await now.submit(finished({moment: 'post'}), sample);
    await now.flush();
    await until(() => now.snapshot.outbox.queued === 0, 'everything has left');
    await now.stop();
    const to = (part: string) => asked.filter(([endpoint]) => endpoint.includes(part));
    expect(to('older').map(([, withToken]) => withToken)).to.not.include(true);
    expect(to('lms').map(([, withToken]) => withToken)).to.not.include(false);
    expect([to('older').length, to('lms').length].every((n) => n > 0)).to.equal(true);
  });

  it('all know what one of them has delivered', async () => {
    const options = {space: newSpace(), endpoint: 'https://lms.example/r'};
    const waiting = visit({...options, spread: 3600}, async () => ({status: 503}));
    await waiting.submit(finished(), sample);
    expect(waiting.snapshot.outbox.queued).to.equal(6);
    const other = visit(options, async () => ({status: 202}));
    await other.start();
    await until(() => {
      void other.flush(); // once it has the turn, which the first has had
      return waiting.snapshot.outbox.queued === 0;
    }, 'it heard of it');
    await Promise.all([waiting.stop(), other.stop()]);
  });

  it('leave to the page that has the token what their own was refused', async () => {
    const space = newSpace();
    const asked: boolean[] = [];
    const guarded: Transport = async (_, __, headers) => {
      asked.push(headers !== undefined);
      return {status: headers ? 202 : 401};
    };
    const endpoint = 'https://lms.example/guarded';
    const headers = () => ({authorization: 'Bearer x'});
    const first = visit({space, endpoint, headers, spread: 3600}, guarded);
    await first.submit(finished(), sample);
    await first.stop();
    const without = visit({space}, guarded);
    await without.flush();
    await without.flush();
    expect(asked, 'as many as go at the same time, each time').to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
    await without.stop();
    const withToken = visit({space, endpoint, headers}, guarded);
    await withToken.start();
    await until(() => asked.filter(Boolean).length === 2, 'what was refused elsewhere is due here');
    await withToken.stop();
  });
});
