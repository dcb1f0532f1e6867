import assert from 'node:assert/strict';
import {packetSize} from '../../src/privacy/packet.js';
import type {Form} from '../../src/model/form.js';
import {plannedFaults} from '../../demo/endpoint/faults.js';
import {askMirror, askRound, circle, closeRound, FORM, invited, openRound} from './rounds.js';
import {packetOf, packetWith, peers, speak, thank} from './rounds.js';
import {onBothDatabases, type Running} from './running.js';

const faults = plannedFaults();
const reply = async (running: Running, body: unknown) => {
  const {status, text} = await running.post(body).then(async (got) => ({
    status: got.status,
    text: (await got.json()) as {error?: string; remedy?: string},
  }));
  return {status, ...text};
};

onBothDatabases(
  (promise) => {
    promise('a packet that is not counted says why and what to do', async (running) => {
      const open = await openRound(running, {subjects: ['ann', 'bob']});
      const good = packetOf(open, 0);
      const ticketOfBob = invited(open, 'bob').tickets.peer[0] ?? '';
      const {version: _, ...rest} = good;
      const misfits = [
        [packetWith(open, ''), 'no such ticket'],
        [packetWith(open, 'unknown'), 'no such ticket'],
        [packetWith(open, ticketOfBob), 'no such ticket'],
        [{...good, perspective: 'manager'}, 'no such ticket'],
        [{...good, round: 'r-unknown'}, 'no such ticket'],
        [{...good, perspective: 'self'}, 'one’s own view is never sent'],
        [{...good, version: '0'.repeat(64)}, 'not the form of this round'],
        [{...good, levels: {framing: 1}}, 'not the form of this round'],
        [{...good, levels: {...good.levels, other: 1}}, 'not the form of this round'],
        [{...good, reviewer: 'Lea'}, 'unknown field'],
        [rest, 'not in the schema'],
      ] as const;
      for (const [body, reason] of misfits) {
        const {status, error, remedy} = await reply(running, body);
        assert.deepEqual([status, error], [422, reason]);
        if (!['unknown field', 'not in the schema'].includes(reason)) assert.ok(remedy);
      }
      assert.equal((await reply(running, good)).status, 202, 'its ticket is still good');
      assert.equal((await reply(running, good)).status, 409);
      assert.equal((await reply(running, {...good, levels: {}})).status, 409);
      await closeRound(running, open);
      assert.equal((await reply(running, good)).status, 409, 'still: it was counted');
      const late = await reply(running, packetOf(open, 1));
      assert.deepEqual([late.status, late.error], [422, 'round closed']);
    });

    promise('a ticket that races with itself counts once', async (running) => {
      const open = await openRound(running);
      const statuses = await Promise.all(
        Array.from({length: 8}, (_, i) =>
          running.post(packetOf(open, 0, {levels: {framing: i % 2 ? 1 : 4}})),
        ),
      );
      assert.deepEqual(statuses.map(({status}) => status).sort(), [202, ...Array(7).fill(409)]);
      await speak(running, open, [1, 5]);
      await closeRound(running, open);
      assert.equal((await peers(running, open))?.n, 5);
    });

    promise('fifty packets at once are all counted, each once', async (running) => {
      const open = await openRound(running, {peers: 50});
      const packets = Array.from({length: 50}, (_, i) =>
        packetOf(open, i, {comments: [{criterion: 'listening', text: `w${String(i)}`}]}),
      );
      assert.deepEqual(await running.postAll(packets), new Set([202]));
      await closeRound(running, open);
      const circleOf = await peers(running, open);
      assert.deepEqual(circleOf?.criteria.framing?.levels, [0, 0, 50, 0]);
      assert.equal(new Set(circleOf.comments.map(({text}) => text)).size, 50);
    });

    promise('three failures on the way count a packet once', async (running) => {
      const open = await openRound(running);
      const packet = packetOf(open, 0);
      faults.next('reset before effect');
      faults.next('unavailable');
      faults.next('reset after effect');
      const statuses = [];
      for (let sending = 0; sending < 4; sending += 1) {
        statuses.push(
          await running.post(packet).then(
            ({status}) => status,
            () => 'broken',
          ),
        );
      }
      assert.deepEqual(statuses, ['broken', 503, 'broken', 409]);
      await speak(running, open, [1, 5]);
      await closeRound(running, open);
      assert.equal((await peers(running, open))?.n, 5);
    });

    promise('a mirror opens with its own key only', async (running) => {
      const open = await openRound(running, {subjects: ['ann', 'bob']});
      const bob = invited(open, 'bob').key;
      const statuses = [
        await askMirror(running, open, 'ann', 'x'),
        await askMirror(running, open, 'ann', ''),
        await askMirror(running, open, 'ann', bob),
        await askMirror(running, {...open, round: 'r-unknown'}, 'ann', bob),
      ];
      assert.deepEqual(
        statuses.map(({status}) => status),
        [403, 403, 403, 403],
      );
      const [one, ...others] = await Promise.all(statuses.map((each) => each.text()));
      assert.ok(
        others.every((other) => other === one),
        'unknown and mistaken look the same',
      );
      assert.equal((await askMirror(running, open, 'bob', bob)).status, 200);
    });

    promise('the largest packet of the largest form is taken in', async (running) => {
      const levels = ['1', '2', '3', '4'];
      const ids = Array.from({length: 40}, (_, i) => `c${String(i)}`.padEnd(64, 'x'));
      const criteria = ids.map((id) => ({id, prompt: id, levels}));
      const form: Form = {...FORM, id: 'f'.repeat(64), criteria};
      const open = await openRound(running, {form});
      const comments = ids.map((criterion) => ({criterion, text: '\uffff'.repeat(500)}));
      const packet = packetOf(open, 0, {comments});
      const size = Buffer.byteLength(JSON.stringify(packet));
      const padded = {...packet, pad: '0'.repeat(packetSize(form) - size)};
      assert.ok(packetSize(form) > 64_000);
      assert.equal((await reply(running, padded)).status, 202);
      assert.equal((await reply(running, {...packet, pad: '0'.repeat(30_000)})).status, 413);
    });

    promise('a round that could never show anything does not open', async (running) => {
      const wish = {form: FORM, subjects: ['ann'], peers: 5, release: 'batch'};
      assert.equal((await askRound(running, wish)).status, 201);
      for (const [more, path] of [
        [{peers: 4}, 'peers'],
        [{subjects: ['ann', 'ann']}, 'subjects'],
        [{minimum: 2}, 'minimum'],
        [{closes: '2020-01-01'}, 'closes'],
        [{form: {...FORM, intention: undefined}}, 'form.intention'],
      ] as const) {
        const refused = await askRound(running, {...wish, ...more});
        assert.equal(refused.status, 422);
        assert.equal(((await refused.json()) as {path: string}).path, path);
      }
      assert.equal((await fetch(`${running.url}/rounds`)).status, 401);
    });

    promise(
      'thanks reach reviewers once k comments were read, once per release',
      async (running) => {
        const open = await openRound(running, {release: 'batch'});
        const said = {comments: [{criterion: 'framing', text: 'When you open, I know why.'}]};
        await speak(running, open, [0, 4], () => said);
        assert.deepEqual(await circle(running, open), {declic: 'circle/1', status: 'waiting'});
        assert.equal((await thank(running, open, {of: 1})).status, 422, 'nothing to thank for yet');
        await speak(running, open, [4, 5], () => said);
        assert.deepEqual(await circle(running, open), {
          ...{declic: 'circle/1', status: 'shown', spread: 0},
        });
        assert.equal((await thank(running, open, {of: 6})).status, 422, 'there are five');
        assert.equal((await thank(running, open, {of: 1}, 'x')).status, 403);
        assert.equal((await thank(running, open, {specific: 2, of: 4})).status, 202);
        assert.equal((await thank(running, open, {specific: 2, of: 5})).status, 409);
        assert.ok(!('thanks' in ((await circle(running, open)) as object)), 'four are below k');
        await speak(running, open, [5, 10], () => said);
        assert.equal((await thank(running, open, {release: 2, kind: 3, of: 5})).status, 202);
        const thanks = {specific: 2, actionable: 0, kind: 3, of: 9};
        assert.deepEqual(((await circle(running, open)) as {thanks: object}).thanks, thanks);
        assert.deepEqual(await circle(running, {round: 'r-unknown'}), {
          ...{declic: 'circle/1', status: 'waiting'},
        });
      },
    );
  },
  {faults},
);
