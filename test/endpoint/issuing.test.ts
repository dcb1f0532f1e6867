import assert from 'node:assert/strict';
import {test} from 'node:test';
import {embeddedDatabase} from '../../demo/endpoint/database.js';
import type {OpenBadge, SignedBadge} from '../../src/credential/open-badge.js';
import {verify} from '../../src/credential/verify.js';
import type {BadgeCriterion, Badges} from '../../src/model/badge/badges.js';
import {hashOf} from '../../src/model/hash.js';
import {isValid} from '../harness/credential-verifier.js';
import {dumpOf} from './dump.js';
import {completed, fileOf, newKey, ownWord, SHOWN, sitting} from './own-word.js';
import {onBothDatabases, startEmbedded, startRunning, type Running} from './running.js';

const DAY = 86_400_000;
const NOW = SHOWN + 3 * DAY;
let now = NOW;
const done: BadgeCriterion = {type: 'completed', quiz: 'sources'};
const mastery: BadgeCriterion = {type: 'mastery', quiz: 'sources', objective: 'o1'};

const ask = (running: Running, body: unknown) =>
  fetch(`${running.url}/reports/badges`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const publish = (running: Running, file: unknown) =>
  running.admin('/issuing', {method: 'POST', body: JSON.stringify(file)});

async function published(running: Running, id: string, criterion = done) {
  const file = fileOf(id, criterion);
  assert.equal((await publish(running, file)).status, 201);
  return file;
}

async function issuer(running: Running) {
  const reply = await running.admin('/issuing');
  return (await reply.json()) as {
    issuer: string;
    key: string;
    earlier: string[];
    badges: {badge: string; version: string}[];
  };
}

/** The status and the words of a refusal: always with a remedy. */
async function refusal(running: Running, body: unknown): Promise<readonly [number, string]> {
  const reply = await ask(running, body);
  const {error, remedy} = (await reply.json()) as {error: string; remedy: string};
  assert.ok(remedy, `${String(reply.status)} ${error}: no remedy`);
  return [reply.status, error];
}

const signedRows = async (running: Running) =>
  (await running.database.query('select hash from signed')).length;

onBothDatabases(
  (promise) => {
    promise(
      'a published badge that a learner’s own key vouches for is signed for that key',
      async (running) => {
        const file = await published(running, 'signs');
        const key = await newKey();
        const reply = await ask(running, await ownWord(file, [completed()], key));
        assert.equal(reply.status, 200);
        assert.equal(reply.headers.get('cache-control'), 'no-store');
        const signed = (await reply.json()) as SignedBadge;
        const {issuer: id, key: pinned} = await issuer(running);
        assert.equal((await verify(signed, [{id, key: pinned}], NOW, crypto)).status, 'issuer');
        assert.ok(await isValid(signed), 'a verifier that nobody here wrote accepts it');
        assert.ok(!(await isValid({...signed, name: 'Better'})), 'and no altered copy');
        assert.equal(signed.issuer.name, 'The academy');
        assert.equal(signed.credentialSubject.id, key.did);
        assert.equal(signed.validFrom, '2026-10-15T00:00:00Z', 'from the day it was signed');
        const {narrative = ''} = signed.evidence?.[0] ?? {};
        assert.match(narrative, /what the learner’s own device showed; the answers stayed there/);
        assert.ok(
          !JSON.stringify(signed).includes('2026-10-12'),
          'no day of the learner’s is in it',
        );
      },
    );

    promise('a learner who reads French gets it in French', async (running) => {
      const file = await published(running, 'french');
      const own = await ownWord(file, [completed()], await newKey(), {language: 'fr'});
      const signed = (await (await ask(running, own)).json()) as SignedBadge;
      assert.equal(signed.name, 'Insigne french');
      assert.equal(signed.issuer.name, 'L’académie');
      assert.match(signed.evidence?.[0]?.narrative ?? '', /l’appareil de l’apprenant/);
    });

    promise('whoever does not hold the key gets nothing', async (running) => {
      const file = await published(running, 'possession');
      const own = await ownWord(file, [completed()], await newKey());
      const other = await newKey();
      const before = await signedRows(running);
      const [proof] = own.proof;
      const subject = {...own.credentialSubject, id: other.did};
      for (const forged of [
        {...own, validFrom: '2026-10-11T00:00:00Z'},
        {...own, proof: [{...proof, proofValue: `z${'1'.repeat(64)}`}]},
        {...own, issuer: {...own.issuer, id: other.did}, credentialSubject: subject},
        {...own, proof: undefined},
        await ownWord(file, [completed()], await newKey(), {change: {credentialSubject: subject}}),
      ]) {
        const [status] = await refusal(running, forged);
        assert.equal(status, 422);
      }
      assert.equal(await signedRows(running), before, 'and nothing is kept of it');
    });

    promise(
      'a badge that was not published, or in another version, is not signed',
      async (running) => {
        const key = await newKey();
        const unknown = fileOf('unknown', done);
        const word = await ownWord(unknown, [completed()], key);
        assert.deepEqual(await refusal(running, word), [403, 'not a badge that is signed here']);
        const file = await published(running, 'version');
        const [badge] = file.badges;
        const edited = {...file, badges: [{...badge, evidence: 'Less.'}] as [typeof badge]};
        assert.equal((await refusal(running, await ownWord(edited, [completed()], key)))[0], 403);
        const {badges} = await issuer(running);
        assert.ok(badges.some((one) => one.badge === 'version' && one.version === hashOf(badge)));
        const path = `/issuing/version/${hashOf(badge)}`;
        assert.equal((await running.admin(path, {method: 'DELETE'})).status, 200);
        assert.equal((await running.admin(path, {method: 'DELETE'})).status, 404);
        assert.equal((await refusal(running, await ownWord(file, [completed()], key)))[0], 403);
      },
    );

    promise(
      'another name, description or criterion than was published is not signed',
      async (running) => {
        const file = await published(running, 'words');
        const key = await newKey();
        const own = await ownWord(file, [completed()], key);
        const {achievement} = own.credentialSubject;
        for (const better of [
          {name: 'Doctor'},
          {description: 'Knows all. (The academy)'},
          {criteria: {narrative: `${achievement.criteria.narrative} And more.`}},
        ]) {
          const credentialSubject = {
            ...own.credentialSubject,
            achievement: {...achievement, ...better},
          };
          const change = {credentialSubject, ...('name' in better ? {name: better.name} : {})};
          const word = await ownWord(file, [completed()], key, {change});
          assert.equal((await refusal(running, word))[0], 403);
        }
      },
    );

    promise('what is stated has to be enough for the rule', async (running) => {
      const file = await published(running, 'rule', mastery);
      const key = await newKey();
      for (const why of [
        [],
        [sitting(10, 9)],
        [sitting(10, 6), sitting(10, 0)],
        [sitting(10, 9), sitting(9, 0)],
        [completed()],
      ]) {
        assert.deepEqual(await refusal(running, await ownWord(file, why, key)), [
          422,
          'not enough for the rule of this badge',
        ]);
      }
      const enough = await ownWord(file, [sitting(10, 7), sitting(10, 0)], key);
      assert.equal((await ask(running, enough)).status, 200);
    });

    promise('a day, numbers, and no more: anything else is refused', async (running) => {
      const file = await published(running, 'bare');
      const key = await newKey();
      const own = await ownWord(file, [completed()], key);
      const {proof: _proof, ...bare} = own;
      const [note] = own.evidence ?? [];
      const says = (change: Partial<OpenBadge>) => ownWord(file, [completed()], key, {change});
      for (const more of [
        await says({validFrom: '2026-10-12T14:03:00Z'}),
        await says({validUntil: '2027-10-12T00:00:00Z'}),
        await says({id: 'urn:learner:lea'}),
        await says({issuer: {...bare.issuer, url: 'https://lea.example/'}}),
        await says({issuer: {...bare.issuer, name: 'Lea'}}),
        await says({evidence: note ? [{...note, narrative: 'I am Lea'}] : []}),
        await says({evidence: note ? [{...note, narrative: 'sources, 2026-10-13'}] : []}),
        {...own, learner: 'Lea'},
      ]) {
        const [status] = await refusal(running, more);
        assert.ok([403, 422].includes(status), String(status));
      }
      assert.deepEqual(await refusal(running, await says({validFrom: '2026-12-01T00:00:00Z'})), [
        422,
        'begins later than today',
      ]);
      assert.equal((await ask(running, '{')).status, 400);
      assert.equal((await ask(running, {...own, pad: 'x'.repeat(20_000)})).status, 413);
    });

    promise('asked twice it is signed again, and counts once', async (running) => {
      const file = await published(running, 'twice');
      const own = await ownWord(file, [completed()], await newKey());
      const before = await signedRows(running);
      const texts = await Promise.all(
        [own, own, own].map(async (one) => (await ask(running, one)).text()),
      );
      texts.push(await (await ask(running, own)).text());
      assert.equal(new Set(texts).size, 1, 'the same answer');
      assert.equal(await signedRows(running), before + 1);
    });

    promise(
      'never more of one badge than three a day here; again the day after',
      async (running) => {
        const file = await published(running, 'daily');
        const first = await ownWord(file, [completed()], await newKey());
        for (const word of [
          first,
          await ownWord(file, [completed()], await newKey()),
          await ownWord(file, [completed()], await newKey()),
        ])
          assert.equal((await ask(running, word)).status, 200);
        const fourth = await ownWord(file, [completed()], await newKey());
        const reply = await ask(running, fourth);
        assert.equal(reply.status, 429);
        assert.ok(Number(reply.headers.get('retry-after')) > 0);
        assert.match(await reply.text(), /tomorrow/);
        assert.equal((await ask(running, first)).status, 200, 'what was signed is signed again');
        const other = await published(running, 'daily-other');
        const word = await ownWord(other, [completed()], await newKey());
        assert.equal((await ask(running, word)).status, 200, 'each badge by itself');
        now = NOW + DAY;
        assert.equal((await ask(running, fourth)).status, 200);
        now = NOW;
      },
    );

    promise('a dump holds no did, no day and no word of a learner', async (running) => {
      const file = await published(running, 'dump');
      const key = await newKey();
      const own = await ownWord(file, [completed('sources')], key);
      assert.equal((await ask(running, own)).status, 200);
      const dump = await dumpOf(running.database);
      const names = [key.did, key.did.slice(8), own.id, own.proof[0].proofValue];
      for (const never of [...names, '2026-10', '127.0.0.1'])
        assert.ok(!dump.includes(never), `${never} was kept`);
      assert.match(dump, /insert into signed \(hash\) values \('[0-9a-f]{64}'\);/);
    });

    promise(
      'only an admin publishes; what is no badges/1 is refused and named',
      async (running) => {
        const address = `${running.url}/admin/api/issuing`;
        for (const method of ['GET', 'POST'])
          assert.equal((await fetch(address, {method})).status, 401);
        const file: Badges = fileOf('shape', done);
        const reply = await publish(running, {...file, learner: 'Lea'});
        assert.equal(reply.status, 422);
        assert.equal(((await reply.json()) as {path: string}).path, 'learner');
        const twice = {...file, badges: [...file.badges, ...file.badges]};
        assert.equal((await publish(running, twice)).status, 422);
      },
    );
  },
  {signsADay: 3, now: () => now},
);

test('the count of the day outlives the process, and is of no other day', async () => {
  const database = await embeddedDatabase();
  const kept = {...database, close: () => Promise.resolve()};
  const options = {signsADay: 1, now: () => now};
  const first = await startRunning(kept, options);
  const file = await published(first, 'restarts');
  const word = async () => ownWord(file, [completed()], await newKey());
  assert.equal((await ask(first, await word())).status, 200);
  await first.close();
  const second = await startRunning(database, options);
  assert.equal((await ask(second, await word())).status, 429);
  now = NOW + DAY;
  const two = await Promise.all([word(), word()]);
  const statuses = await Promise.all(two.map(async (one) => (await ask(second, one)).status));
  assert.deepEqual(statuses.sort(), [200, 429], 'asked at one moment, one is signed');
  const days = await database.query<{day: number}>('select day from signed_today');
  assert.deepEqual(days, [{day: Math.floor(now / DAY)}]);
  now = NOW;
  await second.close();
});

const SECRET = 'a-secret-for-the-tests';

test('with a secret the key is locked, one that was not too, and a copy of the database signs nothing', async () => {
  const database = await embeddedDatabase();
  const kept = {...database, close: () => Promise.resolve()};
  const start = (issuerSecret?: string) => startRunning(kept, {issuerSecret, now: () => NOW});
  const open = await start();
  const told = await issuer(open);
  await open.close();
  const secret = async () =>
    (await database.query<{secret: string}>('select secret from issuer'))[0]?.secret ?? '';
  const plain = await secret();
  const running = await start(SECRET);
  assert.deepEqual(await issuer(running), told, 'the same key');
  assert.match(await secret(), /^aes-256-gcm:/);
  assert.ok(!(await dumpOf(database)).includes(plain));
  const file = await published(running, 'locked');
  const own = await ownWord(file, [completed()], await newKey());
  const signed = (await (await ask(running, own)).json()) as SignedBadge;
  assert.ok(await isValid(signed));
  await running.close();
  for (const other of [undefined, 'another-secret-entirely'])
    await assert.rejects(start(other), /ISSUER_SECRET: .* another secret/);
  await assert.rejects(start('short'), /16 characters/);
  await database.close();
});

test('a new key signs; what the one before signed stays its own, and its secret is forgotten', async () => {
  const running = await startEmbedded({issuerSecret: SECRET, now: () => NOW});
  try {
    const file = await published(running, 'renewed');
    const own = await ownWord(file, [completed()], await newKey());
    const before = (await (await ask(running, own)).json()) as SignedBadge;
    const old = await issuer(running);
    assert.equal(
      (await fetch(`${running.url}/admin/api/issuing/key`, {method: 'POST'})).status,
      401,
    );
    assert.equal((await running.admin('/issuing/key', {method: 'POST'})).status, 201);
    const told = await issuer(running);
    assert.notEqual(told.issuer, old.issuer);
    assert.deepEqual(told.earlier, [old.issuer]);
    const after = (await (await ask(running, own)).json()) as SignedBadge;
    assert.equal(after.id, before.id, 'the same credential');
    assert.equal(after.issuer.id, told.issuer);
    const pins = [told, old].map(({issuer: id, key}) => ({id, key}));
    for (const one of [before, after])
      assert.equal((await verify(one, pins, NOW, crypto)).status, 'issuer');
    const rows = await running.database.query<{id: string; secret: string}>(
      "select id, secret from issuer where id <> 'issuer'",
    );
    assert.deepEqual(rows, [{id: old.issuer, secret: ''}]);
  } finally {
    await running.close();
  }
});

test('the key outlives the process', async () => {
  const database = await embeddedDatabase();
  const kept = {...database, close: () => Promise.resolve()};
  const first = await startRunning(kept);
  const told = await issuer(first);
  await first.close();
  const second = await startRunning(database);
  assert.deepEqual(await issuer(second), told);
  assert.equal(`did:key:${told.key}`, told.issuer);
  await second.close();
});

test('a page of a site that is not allowed has nothing signed', async () => {
  const running = await startEmbedded({now: () => NOW});
  try {
    const file = await published(running, 'elsewhere');
    const body = JSON.stringify(await ownWord(file, [completed()], await newKey()));
    const headers = {'content-type': 'application/json', origin: 'https://elsewhere.example'};
    const address = `${running.url}/reports/badges`;
    assert.equal((await fetch(address, {method: 'POST', headers, body})).status, 403);
    assert.equal(await signedRows(running), 0);
  } finally {
    await running.close();
  }
});
