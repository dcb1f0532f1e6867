import {expect} from '@open-wc/testing';
import {Journal} from '../../src/journal/journal.js';
import type {JournalOptions} from '../../src/journal/options.js';
import {ports} from '../../src/ports.js';
import {finished} from '../harness/attempts.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

describe('a token', () => {
  it('goes to the endpoint of its page, never along with what waits for an older one', async () => {
    const space = newSpace();
    const asked: (readonly [string, boolean])[] = [];
    const visit = (endpoint: string, more: JournalOptions = {}) => {
      const news = {changed: () => undefined, sent: () => undefined, trouble: () => undefined};
      const options = {space, endpoint, consent: 'given', spread: 0, ...more} as const;
      return new Journal(options, ports, news, async (to, _, headers) => {
        asked.push([to, headers !== undefined]);
        return {status: to.includes('older') && !more.headers ? 503 : 202};
      });
    };
    const older = visit('https://older.example/r');
    await older.submit(finished(), sample);
    await until(() => asked.length > 0);
    await older.stop();
    asked.length = 0;
    const now = visit('https://lms.example/r', {headers: () => ({authorization: 'Bearer x'})});
    await now.submit(finished({moment: 'post'}), sample);
    await now.flush();
    await until(() => now.snapshot.outbox.queued === 0, 'everything has left');
    await now.stop();
    const to = (part: string) => asked.filter(([endpoint]) => endpoint.includes(part));
    expect(to('older').map(([, withToken]) => withToken)).to.not.include(true);
    expect(to('lms').map(([, withToken]) => withToken)).to.not.include(false);
    expect([to('older').length, to('lms').length].every((n) => n > 0)).to.equal(true);
  });
});
