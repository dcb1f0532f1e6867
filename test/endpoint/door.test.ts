import assert from 'node:assert/strict';
import {mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, test} from 'node:test';
import {reportSchema} from '../../src/schemas/report.js';
import {item, total, VERSION} from './reports.js';
import {startEmbedded, TOKEN, type Running} from './running.js';

const FRIEND = 'https://intranet.example';
let running: Running;
let folder: string;
let outside: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'declic-statics-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Home</title>');
  await writeFile(join(folder, 'strict.html'), '<!doctype html><title>Strict</title>');
  await writeFile(join(folder, 'page.js'), 'export {};');
  await writeFile(join(folder, '.hidden.txt'), 'hidden');
  outside = await mkdtemp(join(tmpdir(), 'declic-outside-'));
  await writeFile(join(outside, 'secret.txt'), 'secret');
  await symlink(join(outside, 'secret.txt'), join(folder, 'outside.txt'));
  running = await startEmbedded({
    allowOrigins: [FRIEND],
    allowHeaders: ['x-tenant', 'x-csrf'],
    home: '/demo/',
    statics: [
      {mount: '/demo/', folder, headers: {'strict.html': {'content-security-policy': 'x'}}},
    ],
  });
});
after(async () => {
  await running.close();
  await Promise.all([folder, outside].map((path) => rm(path, {recursive: true})));
});

const refused = async (body: unknown) => {
  const reply = await running.post(body);
  return [reply.status, await reply.json()];
};

test('a field that the schema does not know is refused and named', async () => {
  const body = {...total('door'), learner: 'Lea'};
  assert.deepEqual(await refused(body), [
    422,
    {error: 'unknown field', path: 'learner', expected: 'no such field'},
  ]);
});

test('an unknown field inside an answer is refused and named', async () => {
  const {id, quiz, version, language, week, declic} = total('door');
  const attempt = {declic, id, quiz, version, language, week, kind: 'attempt'};
  const answers = [{question: 'q1', response: [], comment: 'I am Lea'}];
  const [status, refusal] = await refused({...attempt, answers});
  assert.equal(status, 422);
  assert.deepEqual(refusal, {
    error: 'unknown field',
    path: 'answers.0.comment',
    expected: 'no such field',
  });
});

test('a refusal says what belongs there and never repeats what came', async () => {
  const [status, refusal] = await refused({...item('door', 'q1'), certainty: 'Lea Lefevre'});
  assert.equal(status, 422);
  assert.equal((refusal as {path: string}).path, 'certainty');
  assert.ok(!JSON.stringify(refusal).includes('Lea'));
  const [, week] = await refused({...total('door'), week: '2026-11-24T10:00'});
  assert.match(JSON.stringify(week), /"path":"week","expected":".*W/);
});

test('own keys that would change a prototype are refused', async () => {
  const text = JSON.stringify(total('door')).replace('{', '{"__proto__":{"polluted":true},');
  const reply = await running.post(text);
  assert.equal(reply.status, 422);
  assert.equal(({} as {polluted?: boolean}).polluted, undefined);
});

test('what is no JSON is a 400, another content type a 415', async () => {
  assert.equal((await running.post('{')).status, 400);
  assert.equal((await running.post(total('door'), {'content-type': 'text/plain'})).status, 415);
  assert.equal(
    (await running.post(total('door'), {'content-type': 'application/jsonp'})).status,
    415,
  );
  const charset = {'content-type': 'application/json; charset=utf-8'};
  assert.equal((await running.post(total('door'), charset)).status, 202);
});

test('more than 16 KiB is a 413, with or without a content length', async () => {
  const large = JSON.stringify({...total('door'), filler: 'x'.repeat(16_384)});
  assert.equal((await running.post(large)).status, 413);
  const streamed = await new Promise<number | undefined>((resolve, reject) => {
    const sending = request(
      `${running.url}/reports`,
      {method: 'POST', headers: {'content-type': 'application/json'}},
      (reply) => {
        reply.resume();
        resolve(reply.statusCode);
      },
    );
    sending.on('error', reject);
    sending.write(large.slice(0, 9000));
    sending.end(large.slice(9000));
  });
  assert.equal(streamed, 413);
});

test('a page of an allowed origin may report, with headers of its own, and read Retry-After', async () => {
  const preflight = await fetch(`${running.url}/reports`, {
    method: 'OPTIONS',
    headers: {
      origin: FRIEND,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-tenant',
    },
  });
  assert.equal(preflight.headers.get('access-control-allow-origin'), FRIEND);
  const allowed = (preflight.headers.get('access-control-allow-headers') ?? '').split(/, ?/);
  assert.deepEqual(allowed, ['content-type', 'authorization', 'x-tenant', 'x-csrf']);
  assert.equal(preflight.headers.get('access-control-allow-methods'), 'GET,POST');
  assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
  const reply = await running.post(total('door'), {origin: FRIEND});
  assert.equal(reply.status, 202);
  assert.equal(reply.headers.get('access-control-allow-origin'), FRIEND);
  assert.match(reply.headers.get('access-control-expose-headers') ?? '', /Retry-After/i);
  assert.match(reply.headers.get('vary') ?? '', /Origin/i);
});

test('a page of the endpoint’s own origin may report', async () => {
  assert.equal((await running.post(total('door'), {origin: running.url})).status, 202);
});

test('a page of any other origin may not', async () => {
  for (const origin of ['https://elsewhere.example', 'null', `${FRIEND}.evil.example`]) {
    const reply = await running.post(total('door'), {origin});
    assert.equal(reply.status, 403);
    assert.equal(reply.headers.get('access-control-allow-origin'), null);
  }
});

test('the admin’s door opens for the token only, and for no other origin', async () => {
  const ask = (headers: Readonly<Record<string, string>>) =>
    fetch(`${running.url}/admin/api/quizzes`, {headers});
  assert.equal((await ask({})).status, 401);
  assert.equal((await ask({authorization: `Bearer ${TOKEN}x`})).status, 401);
  assert.equal((await ask({authorization: `Basic ${TOKEN}`})).status, 401);
  const reply = await ask({authorization: `Bearer ${TOKEN}`, origin: FRIEND});
  assert.equal(reply.status, 200);
  assert.equal(reply.headers.get('access-control-allow-origin'), null);
  assert.equal(reply.headers.get('cache-control'), 'no-store');
});

test('a quiz’s words can be sent, so that tables name its options', async () => {
  const text = {fr: 'x', en: 'x'};
  const quiz = {
    declic: 'quiz/1',
    id: 'words',
    title: text,
    intention: {why: 'a', audience: 'a', seenBy: 'a', never: 'a', kept: 'a'},
    objectives: [{id: 'o', statement: 'a', levels: ['1', '2', '3', '4']}],
    questions: [{id: 'r', type: 'reflection', prompt: 'a'}],
  };
  const send = (body: unknown) =>
    running.admin('/contents', {method: 'POST', body: JSON.stringify(body)});
  const {version} = (await (await send(quiz)).json()) as {version: string};
  assert.match(version, /^[0-9a-f]{64}$/);
  const reply = await running.admin(`/quizzes/words/${version}`);
  assert.deepEqual(((await reply.json()) as {content: unknown}).content, quiz);
  assert.equal((await send({...quiz, intention: undefined})).status, 422);
});

test('the contract can be read, and holds the schema that is enforced', async () => {
  const contract = (await (await fetch(`${running.url}/openapi.json`)).json()) as {
    openapi: string;
    paths: {'/reports': {post: {responses: object}}};
    components: {
      schemas: {
        Report: {oneOf: {properties: {kind: {const: string}}; additionalProperties: boolean}[]};
      };
    };
  };
  assert.match(contract.openapi, /^3\.1/);
  const statuses = Object.keys(contract.paths['/reports'].post.responses);
  assert.deepEqual(statuses, [
    '200',
    '202',
    '207',
    '400',
    '403',
    '409',
    '413',
    '415',
    '422',
    '429',
    '503',
  ]);
  const kinds = contract.components.schemas.Report.oneOf;
  assert.deepEqual(
    kinds.map(({properties}) => properties.kind.const),
    reportSchema.def.options.map((option) => [...option.def.shape.kind.def.values][0]),
  );
  assert.ok(kinds.every(({additionalProperties}) => !additionalProperties));
});

test('too many reports at once are told how long to wait, without knowing who sends', async () => {
  const slow = await startEmbedded({perSecond: 2, now: () => 0});
  try {
    const replies = await Promise.all(Array.from({length: 6}, () => slow.post(total('rate'))));
    const statuses = replies.map(({status}) => status).sort();
    assert.deepEqual(statuses, [202, 202, 202, 202, 429, 429]);
    const [busy] = replies.filter(({status}) => status === 429);
    assert.match(busy?.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
  } finally {
    await slow.close();
  }
});

test('files are served with their type, and nothing outside their folder', async () => {
  const get = (path: string) => fetch(`${running.url}${path}`, {redirect: 'manual'});
  assert.equal((await get('/')).headers.get('location'), '/demo/');
  assert.match((await get('/demo/')).headers.get('content-type') ?? '', /^text\/html/);
  assert.match((await get('/demo/page.js')).headers.get('content-type') ?? '', /^text\/javascript/);
  assert.equal((await get('/demo/strict.html')).headers.get('content-security-policy'), 'x');
  const secret = `${basename(outside)}/secret.txt`;
  const never = [
    '/demo/outside.txt',
    '/demo/.hidden.txt',
    `/demo/..%2f${secret}`,
    `/demo/%2e%2e/${secret}`,
    '/demo/%00',
    '/demo/%',
  ];
  for (const path of never) assert.equal((await get(path)).status, 404, path);
  const raw = await new Promise<number | undefined>((resolve) => {
    request({...new URLOf(running.url), path: `/demo/../${secret}`}, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    }).end();
  });
  assert.equal(raw, 404);
});

/** Host and port for a request whose path must not be tidied. */
class URLOf {
  readonly host: string;
  readonly port: string;
  constructor(url: string) {
    const {hostname, port} = new URL(url);
    this.host = hostname;
    this.port = port;
  }
}

test('health is ok, unknown paths are 404, versions nobody knows are empty', async () => {
  assert.deepEqual(await (await fetch(`${running.url}/health`)).json(), {ok: true});
  assert.equal((await fetch(`${running.url}/nothing`)).status, 404);
  assert.deepEqual((await running.statistics('nobody')).items, []);
  assert.equal(VERSION.length, 64);
});
