import {expect} from '@open-wc/testing';
import {deleteDB} from 'idb';
import {Journal} from '../../src/journal/journal.js';
import {POLICY} from '../../src/outbox/policy.js';
import {inTurn} from '../../src/outbox/turn.js';
import {ports} from '../../src/ports.js';
import {IdbStore} from '../../src/store/idb-store.js';
import {finished} from '../harness/attempts.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

const quiet = {changed: () => undefined, sent: () => undefined, trouble: () => undefined};

/** A journal whose clock runs `ahead` ms before that of the frozen tab. */
async function reports(space: string, ahead = 0): Promise<number> {
  let arrived = 0;
  const clock = {...ports, now: () => ports.now() + ahead};
  const options = {space, endpoint: 'https://lms.example/r', consent: 'given', spread: 0} as const;
  const journal = new Journal(options, clock, quiet, async () => {
    arrived++;
    return {status: 202};
  });
  await journal.submit(finished(), sample);
  await until(() => arrived === 6).catch(() => undefined);
  await journal.stop();
  await deleteDB(`declic-${space}`);
  return arrived;
}

describe('a tab that was frozen in its turn', () => {
  it('stops nobody, though it holds on to a lock of the browser', async () => {
    const space = newSpace();
    let thaw = () => undefined as void;
    const held = new Promise<void>((resolve) => (thaw = resolve));
    const lock = navigator.locks.request(`declic-outbox-${space}`, () => held);
    expect(await reports(space)).to.equal(6);
    thaw();
    await lock;
  });

  it('is overtaken when its lease has run out, which is within three seconds', async () => {
    const space = newSpace();
    const frozen = new IdbStore(space, () => undefined);
    let asleep = false;
    void inTurn(frozen, {owner: 'frozen', now: ports.now}, () => {
      asleep = true;
      return new Promise(() => undefined);
    });
    await until(() => asleep);
    frozen.close();
    expect(await reports(space, 3000 - POLICY.turn / 4)).to.equal(6);
  });
});
