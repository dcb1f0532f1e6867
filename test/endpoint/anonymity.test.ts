import assert from 'node:assert/strict';
import fc from 'fast-check';
import {ticketHash} from '../../demo/endpoint/tickets.js';
import type {Level} from '../../src/schemas/packet.js';
import {dumpOf} from './dump.js';
import {askMirror, closeRound, invited, mirror, openRound, packetOf, speak} from './rounds.js';
import {circle, type OpenRound} from './rounds.js';
import {onBothDatabases, type Running} from './running.js';

const LEVELS: readonly Level[] = [1, 2, 4, 3, 'unseen', 2, 4];
/** What each reviewer says: no two say the same. */
const saying = (reviewer: number) => ({
  levels: {framing: LEVELS[reviewer] ?? 3},
  comments: [
    {criterion: 'framing', text: `framing ${String(reviewer)}`},
    {criterion: 'listening', text: `listening ${String(reviewer)}`},
  ],
});

interface Voice {
  readonly framing: Level;
  readonly listening: Level;
  readonly text: string;
}
const sayingOf = (voice?: Voice) => ({
  levels: {framing: voice?.framing ?? 3, listening: voice?.listening ?? 3},
  comments: [{criterion: 'framing', text: voice?.text.slice(0, 500) ?? ''}],
});

/** The release without the name of its round. */
const released = async (running: Running, open: OpenRound) =>
  JSON.stringify({...(await mirror(running, open)), round: ''});

async function inOrder(running: Running, open: OpenRound, order: readonly number[]) {
  for (const reviewer of order) await speak(running, open, [reviewer, reviewer + 1], saying);
}

/** All rows of a table that belong to a round, in their place on disk. */
const placed = (running: Running, table: string, {round}: OpenRound) =>
  running.database.query(
    `select *, xmin::text as writer from ${table} where round = $1 order by ctid`,
    [round],
  );

const ORDERS = [
  [0, 1, 2, 3, 4, 5, 6],
  [6, 5, 4, 3, 2, 1, 0],
  [3, 0, 6, 1, 5, 2, 4],
  [2, 6, 0, 4, 1, 3, 5],
];

onBothDatabases((promise) => {
  promise('from none to k − 1 packets, answers are equal to the byte', async (running) => {
    const open = await openRound(running, {release: 'batch'});
    const look = async () => {
      const reply = await askMirror(running, open);
      const {date: _, ...headers} = Object.fromEntries(reply.headers);
      const all = [reply.status, headers, await reply.text(), await circle(running, open)];
      return JSON.stringify(all);
    };
    const none = await look();
    for (let reviewer = 0; reviewer < 4; reviewer += 1) {
      await speak(running, open, [reviewer, reviewer + 1], saying);
      assert.equal(await look(), none);
    }
    await speak(running, open, [4, 5], saying);
    assert.notEqual(await look(), none);
  });

  promise('a waiting mirror is read without a look at what waits', async (running) => {
    const open = await openRound(running, {release: 'batch'});
    await speak(running, open, [0, 4], saying);
    // Whatever takes time depends on rows that are there, and these are not read.
    for (const table of ['counter', 'remark'])
      await running.database.exec(`alter table ${table} rename to ${table}_away`);
    try {
      assert.deepEqual(await mirror(running, open), {declic: 'mirror/1', status: 'waiting'});
    } finally {
      for (const table of ['counter', 'remark'])
        await running.database.exec(`alter table ${table}_away rename to ${table}`);
    }
  });

  promise('the order of packets changes no byte of a release', async (running) => {
    const level = fc.constantFrom<Level>(1, 2, 3, 4, 'unseen');
    const voice = fc.record({
      framing: level,
      listening: level,
      text: fc.stringMatching(/^[a-z]+$/),
    });
    const voices = fc.array(voice, {minLength: 7, maxLength: 7});
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], {minLength: 7});
    const releaseOf = async (said: readonly Voice[]) => {
      const open = await openRound(running);
      await speak(running, open, [0, 7], (at) => sayingOf(said[at]));
      await closeRound(running, open);
      return released(running, open);
    };
    await fc.assert(
      fc.asyncProperty(voices, order, async (said, places) => {
        const mixed = places.flatMap((place) => said[place] ?? []);
        assert.equal(await releaseOf(mixed), await releaseOf(said));
      }),
      {numRuns: 15},
    );
  });

  promise('two releases never differ by fewer than k packets', async (running) => {
    const open = await openRound(running, {release: 'batch', minimum: 3, peers: 20});
    const sizes = [];
    for (let reviewer = 0; reviewer < 20; reviewer += 1) {
      await speak(running, open, [reviewer, reviewer + 1], saying);
      const answer = await mirror(running, open);
      sizes.push(answer.status === 'shown' ? answer.tallies[0]?.n : 0);
    }
    await closeRound(running, open);
    const last = await mirror(running, open);
    sizes.push(last.status === 'shown' ? last.tallies[0]?.n : 0);
    assert.deepEqual([...new Set(sizes)], [0, 3, 6, 9, 12, 15, 18]);
  });

  promise('rows and their places are the same whoever came first', async (running) => {
    const counters = new Set<string>();
    const remarks = new Set<string>();
    for (const order of ORDERS) {
      const open = await openRound(running);
      await inOrder(running, open, order);
      const row = ({round: _, writer: __, ...rest}: Readonly<Record<string, unknown>>) => rest;
      counters.add(JSON.stringify((await placed(running, 'counter', open)).map(row)));
      const words = (await placed(running, 'remark', open)).map(({words}) => String(words));
      remarks.add(JSON.stringify([...words].sort()));
      const arrival = order.flatMap((n) => [`framing ${String(n)}`, `listening ${String(n)}`]);
      // By chance one time in fourteen factorial.
      assert.notDeepEqual(words, arrival);
      for (const table of ['counter', 'remark', 'burned', 'ticket']) {
        const writers = (await placed(running, table, open)).map(({writer}) => writer);
        assert.equal(new Set(writers).size, 1, `${table} is written by one transaction`);
      }
    }
    assert.equal(counters.size, 1);
    assert.equal(remarks.size, 1);
  });

  promise('a dump ties no ticket to an answer, a subject or a time', async (running) => {
    const open = await openRound(running, {subjects: ['subject-ann'], managers: 1});
    const {key, tickets} = invited(open, 'subject-ann');
    for (let reviewer = 0; reviewer < 7; reviewer += 1) {
      const packet = packetOf(open, reviewer, {...saying(reviewer), subject: 'subject-ann'});
      const canaries = {'user-agent': 'canary-agent', 'x-forwarded-for': '198.51.100.77'};
      assert.equal((await running.post(packet, canaries)).status, 202);
    }
    const dump = await dumpOf(running.database);
    const secrets = [key, ...tickets.peer, ...tickets.manager];
    for (const never of [...secrets, 'canary-agent', '198.51.100', '127.0.0.1', 'Mozilla'])
      assert.ok(!dump.includes(never), `${never} was kept`);
    const lines = dump.split('\n');
    const burned = tickets.peer.map((ticket) =>
      ticketHash({round: open.round, subject: 'subject-ann', perspective: 'peer'}, ticket),
    );
    for (const hash of burned) {
      const named = lines.filter((line) => line.includes(hash));
      assert.equal(named.length, 1, 'a hash stands in one place');
      assert.match(named[0] ?? '', /^insert into (burned|ticket) \(hash, round\) values/);
      assert.doesNotMatch(named[0] ?? '', /subject-ann|peer|framing|listening/);
    }
    const said = lines.filter((line) => /^insert into (remark|counter) .*subject-ann/.test(line));
    assert.equal(said.length, 14 + 10);
    const today = new Date().toISOString().slice(0, 10);
    const timed = lines.filter((line) => /\d{4}-\d\d-\d\d|\d\d:\d\d|'\d{10,13}'/.test(line));
    assert.ok(
      timed.every((line) => line.startsWith('insert into round ')),
      'days of rounds only',
    );
    assert.ok(
      timed.some((line) => line.includes(today)),
      'the dump sees the day a round opened',
    );
    const columns = lines.filter((line) => line.startsWith('create table')).join('\n');
    assert.doesNotMatch(columns, /timestamp|date|time|serial|nextval/);
  });
});
