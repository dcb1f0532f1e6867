import assert from 'node:assert/strict';
import type {MirrorAnswer} from '../../src/model/round.js';
import {closeRound, listRounds, mirror, openRound, packetOf, peers, speak} from './rounds.js';
import {onBothDatabases} from './running.js';

const WAITING: MirrorAnswer = {declic: 'mirror/1', status: 'waiting'};
const words = (reviewer: number) => ({
  comments: [{criterion: 'framing', text: `Words ${String.fromCharCode(97 + reviewer)}`}],
});

onBothDatabases((promise) => {
  promise('a round goes from invitation to mirror', async (running) => {
    const open = await openRound(running, {subjects: ['ann', 'bob'], minimum: 4});
    const level = (reviewer: number) => ({
      ...words(reviewer),
      levels: {framing: reviewer < 2 ? (2 as const) : (4 as const), listening: 3 as const},
    });
    await speak(running, open, [0, 6], level);
    const manager = packetOf(open, 0, {perspective: 'manager', levels: {framing: 1}});
    assert.equal((await running.post(manager)).status, 202);
    assert.deepEqual(await mirror(running, open), WAITING);
    assert.deepEqual(await closeRound(running, open), {ok: true, closing: 'closed'});
    const answer = await mirror(running, open);
    assert.ok(answer.status === 'shown');
    const {form, round, subject, minimum, release, closed, tallies} = answer;
    assert.deepEqual(
      [form, round, subject, minimum, release, closed],
      ['meeting', open.round, 'ann', 4, 1, true],
    );
    const [circle, named] = tallies;
    assert.equal(circle?.n, 6);
    assert.deepEqual(circle.criteria, {
      framing: {levels: [0, 2, 0, 4], unseen: 0},
      listening: {levels: [0, 0, 6, 0], unseen: 0},
    });
    assert.equal(circle.comments.length, 6);
    assert.equal(named?.perspective, 'manager');
    assert.deepEqual(named.criteria.framing, {levels: [1, 0, 0, 0], unseen: 0});
    assert.deepEqual(await mirror(running, open, 'bob'), WAITING);
    assert.deepEqual(await closeRound(running, open), {ok: true, closing: 'already closed'});
  });

  promise(
    'what fewer than k said at closing is gone for good, a manager’s stays',
    async (running) => {
      const open = await openRound(running, {subjects: ['ann', 'bob']});
      await speak(running, open, [0, 4], words);
      await running.post(packetOf(open, 0, {perspective: 'manager', subject: 'bob'}));
      await closeRound(running, open);
      assert.deepEqual(await mirror(running, open), WAITING);
      const named = await mirror(running, open, 'bob');
      assert.ok(named.status === 'shown');
      assert.deepEqual(
        named.tallies.map(({perspective, n}) => [perspective, n]),
        [['manager', 1]],
      );
      for (const table of ['counter', 'remark', 'ticket']) {
        const left = await running.database.query(`select * from ${table} where round = $1`, [
          open.round,
        ]);
        assert.deepEqual(left, [], table);
      }
    },
  );

  promise(
    'a criterion that fewer than k observed is shown empty, its words too',
    async (running) => {
      const open = await openRound(running);
      await speak(running, open, [0, 6], (reviewer) => ({
        ...words(reviewer),
        levels: {framing: reviewer < 4 ? 2 : 'unseen', listening: 3},
      }));
      await closeRound(running, open);
      const circle = await peers(running, open);
      assert.deepEqual(circle?.criteria.framing, {levels: [0, 0, 0, 0], unseen: 0});
      assert.deepEqual(circle.criteria.listening?.levels, [0, 0, 6, 0]);
      assert.deepEqual(circle.comments, []);
    },
  );

  promise(
    'a batch round shows k at once, and the same until k more have spoken',
    async (running) => {
      const open = await openRound(running, {release: 'batch', peers: 13});
      await speak(running, open, [0, 4], words);
      assert.deepEqual(await mirror(running, open), WAITING);
      await speak(running, open, [4, 5], words);
      const first = JSON.stringify(await mirror(running, open));
      assert.equal((await peers(running, open))?.n, 5);
      for (let reviewer = 5; reviewer < 9; reviewer += 1) {
        await speak(running, open, [reviewer, reviewer + 1], words);
        assert.equal(JSON.stringify(await mirror(running, open)), first);
      }
      await speak(running, open, [9, 10], words);
      const second = await mirror(running, open);
      assert.ok(second.status === 'shown');
      assert.deepEqual([second.release, second.tallies[0]?.n], [2, 10]);
      await speak(running, open, [10, 13], words);
      await closeRound(running, open);
      const last = await mirror(running, open);
      assert.deepEqual(last, {...second, closed: true}, 'the last three are dropped for good');
    },
  );

  promise('a round whose last day is over is closed', async (running) => {
    const {database} = running;
    const open = await openRound(running, {closes: '2999-01-01'});
    await speak(running, open, [0, 5]);
    assert.deepEqual(await mirror(running, open), WAITING);
    await database.query(`update round set closes = '2020-01-01' where id = $1`, [open.round]);
    const late = await running.post(packetOf(open, 5));
    assert.equal(late.status, 422);
    assert.match(await late.text(), /round closed/);
    assert.equal((await peers(running, open))?.n, 5);
  });

  promise('the list of rounds is the same for none and for k − 1 packets', async (running) => {
    const open = await openRound(running, {release: 'batch'});
    const mine = async () => {
      const {rounds} = JSON.parse(await listRounds(running)) as {rounds: {round: string}[]};
      return JSON.stringify(rounds.find(({round}) => round === open.round));
    };
    const none = await mine();
    await speak(running, open, [0, 4]);
    assert.equal(await mine(), none);
    await speak(running, open, [4, 7]);
    assert.match(await mine(), /"status":"shown","peers":5/);
  });
});
