import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {embeddedDatabase, serverDatabase, type Database} from '../../demo/endpoint/database.js';
import type {Endpoint} from '../../demo/endpoint/endpoint.js';
import {dumpOf} from '../endpoint/dump.js';
import {startPostgres, type Cluster} from '../endpoint/postgres.js';
import {engines, missing} from '../harness/browser.js';
import {startSite, TOKEN} from '../harness/site.js';
import {Visitor} from '../harness/visitor.js';
import {opensRound, speaks, twoPeople, VOICES, type TwoPeople} from './circle.js';

/** Every engine with the embedded database, and one of them with a PostgreSQL server where it is installed. */
const SETTINGS = [
  ...engines().map((engine) => ({engine, kept: 'embedded'})),
  ...engines()
    .slice(0, 1)
    .map((engine) => ({engine, kept: 'PostgreSQL'})),
];
const cluster: Cluster | undefined = await startPostgres();
after(() => cluster?.stop());

for (const {engine, kept} of SETTINGS) {
  const absent = kept === 'PostgreSQL' && !cluster && 'no PostgreSQL on this machine';
  const skip = absent || missing(engine);
  describe(`a round with an endpoint in ${engine}, ${kept}`, {skip}, () => {
    let database: Database;
    let endpoint: Endpoint;
    let people: TwoPeople<Visitor>;
    let facilitator: Visitor;
    let subject: Visitor;
    let tickets: readonly string[] = [];
    let reading = '';

    before(async () => {
      database =
        cluster && kept === 'PostgreSQL'
          ? serverDatabase(await cluster.newDatabase())
          : await embeddedDatabase();
      endpoint = await startSite({database});
      people = await twoPeople(engine, Visitor);
      ({desk: facilitator, home: subject} = people);
    });

    after(async () => {
      await people.leave();
      await endpoint.close();
    });

    it('opens, and gives one link to each reviewer and one to read', async () => {
      const address = `${endpoint.url}/demo/facilitator.html#token=${TOKEN}`;
      [tickets, reading] = await opensRound(facilitator, {address, peers: 6});
      assert.equal(tickets.length, 6);
      assert.equal(new Set([...tickets, reading]).size, 7);
      assert.ok(tickets.every((link) => new URL(link).pathname.endsWith('/round.html')));
      assert.ok(new URL(reading).pathname.endsWith('/subject.html'));
    });

    it('shows nothing of the circle before one’s own view is sealed, then waits', async () => {
      await subject.opens(reading);
      await subject.reads('See yourself first');
      await subject.sealsOwnView([2, 3, 3, 2, 4]);
      await subject.reads('Your mirror is not ready yet');
      assert.ok(!(await subject.page.url()).includes('#'), 'the key is no longer in the address');
    });

    it('takes six voices from six browsers, and the subject still learns nothing', async () => {
      for (const [i, link] of tickets.entries()) await speaks(engine, link, VOICES[i]);
      await subject.clicks('Look again');
      await subject.reads('Your mirror is not ready yet');
      const text = await subject.text();
      assert.ok(!text.includes('When you paused'), 'no word of the circle');
      assert.ok(!/\b6\b|\bsix\b/i.test(text), 'no count of who has spoken');
      await facilitator.clicks('Done: back to the rounds');
      await facilitator.clicks('Yes, go back');
      await facilitator.reads('nothing to read yet');
    });

    it('holds nothing, anywhere in its database, that ties a reviewer to an answer', async () => {
      await untied(database, [...tickets, reading]);
    });

    it('says what closing drops; closed, it shows the mirror', async () => {
      await facilitator.clicks('Close this round');
      await facilitator.reads('Dropped for good, and shown to nobody:');
      await facilitator.clicks('Close, and drop these');
      await facilitator.reads('has a mirror to read');
      await subject.clicks('Look again');
      await subject.reads('Yourself beside your circle');
      for (const {words} of VOICES) await subject.reads(words);
      await untied(database, [...tickets, reading]);
    });
  });
}

/**
 * Every table: no secret of a link, no value that rights to speak and what was said share, and
 * neither a column nor the place of a row nor who wrote it that would tell which came first.
 */
async function untied(database: Database, links: readonly string[]): Promise<void> {
  const names = await database.query<{name: string}>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  const tables = new Map<string, string>();
  for (const {name} of names) {
    tables.set(name, JSON.stringify(await database.query(`select * from "${name}"`)));
  }
  const dump = await dumpOf(database);
  const columns = dump.split('\n').filter((line) => line.startsWith('create table'));
  assert.doesNotMatch(columns.join('\n'), /timestamp|date |serial|nextval|reviewer|address/);
  for (const name of ['counter', 'remark', 'ticket', 'burned']) {
    const writers = await database.query(`select distinct xmin::text as writer from ${name}`);
    assert.ok(writers.length < 2, `all of ${name} is written anew each time`);
  }
  for (const link of links) {
    const secret = new URLSearchParams(new URL(link).hash.slice(1)).get('ticket');
    assert.ok(secret && !dump.includes(secret), 'no secret of a link is kept');
  }
  const round = new URLSearchParams(new URL(links[0] ?? '').hash.slice(1)).get('round');
  const rights = valuesIn(tables, ['ticket', 'burned', 'reading_key']);
  const said = valuesIn(tables, ['counter', 'remark', 'shown']);
  assert.ok(said.size > 0 && rights.size > 0, 'there is something to tie');
  const shared = [...rights].filter((value) => said.has(value));
  assert.deepEqual(
    shared.filter((value) => value !== round && value !== 'team-7'),
    [],
  );
  assert.doesNotMatch(dump, /\d\d:\d\d|mozilla|127\.0\.0\.1/i, 'no hour, browser or address');
}

function valuesIn(tables: ReadonlyMap<string, string>, names: readonly string[]): Set<string> {
  const rows = names.flatMap(
    (name) => JSON.parse(tables.get(name) ?? '[]') as readonly Record<string, unknown>[],
  );
  return new Set(
    rows.flatMap((row) => Object.values(row).filter((one) => typeof one === 'string')),
  );
}
