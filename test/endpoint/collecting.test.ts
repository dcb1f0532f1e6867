import assert from 'node:assert/strict';
import {test} from 'node:test';
import {item, newId, pair, total} from './reports.js';
import {onBothDatabases, startEmbedded} from './running.js';

const many = (count: number, make: () => unknown) => Array.from({length: count}, make);

onBothDatabases((promise) => {
  promise('a report is acknowledged with 202 and {ok: true}', async (running) => {
    const reply = await running.post(total('ack'));
    assert.equal(reply.status, 202);
    assert.deepEqual(await reply.json(), {ok: true});
  });

  promise('a report that comes twice counts once, and is acknowledged twice', async (running) => {
    const report = total('twice');
    assert.deepEqual(await running.postAll([report, report]), new Set([202]));
    await running.postAll(many(8, () => total('twice')));
    assert.equal(await running.released('twice'), 0, 'nine voices are no batch');
    await running.postAll([total('twice')]);
    assert.equal(await running.released('twice'), 10);
  });

  promise('a report that comes twenty times at once counts once', async (running) => {
    const report = total('burst');
    assert.deepEqual(await running.postAll(many(20, () => report)), new Set([202]));
    await running.postAll(many(9, () => total('burst')));
    assert.equal(await running.released('burst'), 10);
    assert.equal((await running.overview('burst'))?.withheld, false);
  });

  promise('fewer than ten voices are neither shown nor counted', async (running) => {
    await running.postAll(many(9, () => total('nine')));
    assert.deepEqual(await running.overview('nine'), {
      quiz: 'nine',
      version: 'a'.repeat(64),
      closed: false,
      withheld: true,
      released: [],
    });
    assert.equal((await running.statistics('nine')).counts.totals, 0);
  });

  promise('one voice and nine look the same from outside', async (running) => {
    const look = async (quiz: string) =>
      JSON.stringify([await running.overview(quiz), await running.statistics(quiz)]);
    await running.postAll([total('alike')]);
    const one = await look('alike');
    await running.postAll(many(8, () => total('alike')));
    assert.equal(await look('alike'), one);
  });

  promise('voices are released ten at once, each stream by itself', async (running) => {
    await running.postAll(many(25, () => total('batches')));
    await running.postAll(many(9, () => item('batches', 'q1')));
    assert.equal(await running.released('batches'), 20);
    assert.equal(await running.released('batches', 'item'), 0);
  });

  promise('closing with four voices shows none of them', async (running) => {
    await running.postAll(many(4, () => total('four')));
    assert.deepEqual(await running.closeQuiz('four'), {ok: true, closing: 'closed'});
    assert.equal(await running.released('four'), 0);
    assert.equal((await running.overview('four'))?.withheld, true);
  });

  promise('closing shows a rest of five voices, and withholds one of four', async (running) => {
    await running.postAll(many(15, () => total('rest')));
    await running.postAll(many(14, () => pair('rest', 4, 6)));
    await running.closeQuiz('rest');
    assert.equal(await running.released('rest'), 15);
    assert.equal(await running.released('rest', 'pair'), 10);
  });

  promise('closing destroys what is too small when it is asked to', async (running) => {
    await running.postAll(many(4, () => total('destroy')));
    await running.closeQuiz('destroy', '?destroy=yes');
    assert.equal((await running.overview('destroy'))?.withheld, false);
    await running.postAll(many(6, () => total('destroy')));
    assert.equal(await running.released('destroy'), 0, 'the four are gone: six are no batch');
  });

  promise('closing again releases nothing more', async (running) => {
    await running.postAll(many(5, () => total('again')));
    await running.closeQuiz('again');
    await running.postAll(many(5, () => total('again')));
    assert.deepEqual(await running.closeQuiz('again'), {ok: true, closing: 'already closed'});
    assert.equal(await running.released('again'), 5);
  });

  promise('closing a quiz that nobody answered says so', async (running) => {
    assert.deepEqual(await running.closeQuiz('nobody'), {error: 'unknown version'});
  });

  promise('the order of arrival can be read from no table', async (running) => {
    const answers = Array.from({length: 9}, (_, index) =>
      item('order', 'q1', {response: [`r${String(index)}`]}),
    );
    for (const answer of answers) await running.post(answer);
    const waiting = async () =>
      running.database.query<{said: string; id: string; xmin: string}>(
        `select said, id, xmin::text as xmin from waiting where quiz = 'order' order by ctid`,
      );
    const rows = await waiting();
    assert.equal(new Set(rows.map(({xmin}) => xmin)).size, 1, 'written by one transaction');
    const arrival = answers.map((_, index) => `r${String(index)}`);
    const places = rows.map(({said}) => (JSON.parse(said) as {response: string[]}).response[0]);
    const byId = [...rows]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({said}) => (JSON.parse(said) as {response: string[]}).response[0]);
    // By chance one time in 362,880.
    assert.notDeepEqual(places, arrival);
    assert.notDeepEqual(byId, arrival);
    await running.post(item('order', 'q1', {response: ['r9']}));
    const released = await running.database.query<{xmin: string}>(
      `select xmin::text as xmin from released where quiz = 'order'`,
    );
    assert.equal(released.length, 10);
    assert.equal(new Set(released.map(({xmin}) => xmin)).size, 1);
  });

  promise('no table holds an address, a header, a report id or a time', async (running) => {
    const canaries = [
      'canary-agent',
      'canary-cookie',
      'canary-language',
      'canary-header',
      'canary-referrer',
    ];
    const [agent = '', cookie = '', language = '', custom = '', referrer = ''] = canaries;
    const id = newId();
    const reply = await running.post(
      {...total('canary'), id, language: 'zxx'},
      {
        'user-agent': agent,
        cookie: `session=${cookie}`,
        'accept-language': language,
        'x-user': custom,
        referer: `https://intranet.example/${referrer}`,
        'x-forwarded-for': '198.51.100.77',
      },
    );
    assert.equal(reply.status, 202);
    const dump = await dumpOf(running.database);
    assert.match(dump, /canary"/, 'the dump sees the quiz');
    for (const never of [...canaries, id, 'zxx', '198.51.100', '127.0.0.1', '::1', 'intranet']) {
      assert.ok(!dump.includes(never), `${never} was kept`);
    }
    assert.doesNotMatch(
      dump,
      /\d{4}-\d\d-\d\d|\d\d:\d\d|"\d{10,13}"|:\d{10,13}[,}]/,
      'no date, no clock',
    );
  });

  promise('columns of time do not even exist', async (running) => {
    const columns = await running.database.query<{type: string}>(
      `select data_type as type from information_schema.columns where table_schema = 'public'`,
    );
    assert.deepEqual(new Set(columns.map(({type}) => type)), new Set(['text', 'uuid', 'integer']));
  });
});

async function dumpOf(database: {
  query: (sql: string) => Promise<readonly object[]>;
}): Promise<string> {
  const tables = (await database.query(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  )) as readonly {name: string}[];
  const rows = await Promise.all(tables.map(({name}) => database.query(`select * from ${name}`)));
  return JSON.stringify(rows);
}

test('an endpoint that shows all at closing shows nothing before, however many there are', async () => {
  const running = await startEmbedded({batch: Infinity});
  try {
    await running.postAll(many(25, () => total('closing')));
    const {batch} = (await (await running.admin('/quizzes')).json()) as {batch: unknown};
    assert.equal(batch, null);
    assert.equal(await running.released('closing'), 0);
    await running.closeQuiz('closing');
    assert.equal(await running.released('closing'), 25);
  } finally {
    await running.close();
  }
});

test('batches smaller than ten are refused when the endpoint starts', async () => {
  for (const batch of [1, 9, Number.NaN])
    await assert.rejects(startEmbedded({batch}), /10 or more are needed/);
});
