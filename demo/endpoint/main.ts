import {randomBytes} from 'node:crypto';
import {mkdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {embeddedDatabase, serverDatabase} from './database.js';
import {startEndpoint} from './endpoint.js';
import {KEEP_DAYS} from './retention.js';
import {addSample, addSampleAwards, addSampleNoise} from './sample.js';

// The demo server: the pages of `demo/`, the built elements of `dist/`, and the endpoint, on one
// origin. PORT, DATABASE_URL, DATA (a folder), ALLOW_ORIGINS and ALLOW_HEADERS
// (comma-separated), KEEP_DAYS, BATCH (a number, or `closing`), SIGNS_A_DAY, ISSUER_SECRET, ADMIN_TOKEN; with SAMPLE=1, voices that chance made up fill the admin page.
const {env} = process;
const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const data = env.DATA ?? at('.data/endpoint');
const adminToken = env.ADMIN_TOKEN ?? randomBytes(18).toString('base64url');
const STRICT = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'`;

function listed(text = ''): readonly string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

function numberIn(name: 'KEEP_DAYS' | 'SIGNS_A_DAY', otherwise: number): number {
  const number = Number(env[name] ?? otherwise);
  if (number >= 1) return number;
  throw new TypeError(`${name}: a number from 1 on is needed, not "${String(env[name])}".`);
}

async function openDatabase() {
  if (env.DATABASE_URL) return serverDatabase(env.DATABASE_URL);
  await mkdir(data, {recursive: true});
  return embeddedDatabase(data);
}

const endpoint = await startEndpoint({
  port: Number(env.PORT ?? 8080),
  database: await openDatabase(),
  allowOrigins: listed(env.ALLOW_ORIGINS),
  allowHeaders: listed(env.ALLOW_HEADERS),
  keepDays: numberIn('KEEP_DAYS', KEEP_DAYS),
  signsADay: numberIn('SIGNS_A_DAY', 200),
  issuerSecret: env.ISSUER_SECRET,
  ...(env.BATCH ? {batch: env.BATCH === 'closing' ? Infinity : Number(env.BATCH)} : {}),
  adminToken,
  home: '/demo/',
  statics: [
    {
      mount: '/demo/',
      folder: at('demo'),
      headers: {
        'strict.html': {'content-security-policy': `${STRICT}; trusted-types declic`},
        'admin.html': {'content-security-policy': `${STRICT}; trusted-types 'none'`},
      },
    },
    {mount: '/dist/', folder: at('dist')},
  ],
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    console.log('Finishing what is under way…');
    // Nothing is left to await: the process ends when the last handle is closed.
    void endpoint.close();
  });
}

if (env.SAMPLE) {
  const contentOf = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(at(`demo/content/${name}.quiz.json`), 'utf8'));
  await addSample(endpoint.url, adminToken, await contentOf('sources'));
  await addSampleNoise(endpoint.url, adminToken, await contentOf('account'));
  await addSampleAwards(endpoint.url);
}
console.log(`Demo   ${endpoint.url}/demo/`);
console.log(`Admin  ${endpoint.url}/demo/admin.html#token=${adminToken}`);
