import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {copyFile, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Kept between runs: it is large, and its lock file says exactly what is in it. */
const INSTALLED = at('../../.data/lrs');
const XAPI = {'x-experience-api-version': '1.0.3'};

/** A statement as a store gives it back. */
export interface Stored {
  readonly id: string;
  readonly actor: {readonly account: {readonly name: string}};
  readonly verb: {readonly id: string};
  readonly timestamp: string;
}

/** A Learning Record Store that nobody here wrote, in a process of its own. */
export interface StatementStore {
  /** Where statements go. */
  readonly url: string;
  statements(): Promise<readonly Stored[]>;
  stop(): Promise<void>;
}

/** Installs what the lock file names, without running any script of it. Throws where it cannot be had. */
async function install(): Promise<void> {
  const lock = await readFile(at('package-lock.json'), 'utf8');
  const done = join(INSTALLED, 'installed.json');
  if ((await readFile(done, 'utf8').catch(() => '')) === lock) return;
  await rm(INSTALLED, {recursive: true, force: true});
  await mkdir(INSTALLED, {recursive: true});
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(at(file), join(INSTALLED, file));
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['ci', '--ignore-scripts', ...quiet], {
    cwd: INSTALLED,
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  await writeFile(done, lock);
}

/** Starts a store on this machine alone; why not, in words, where it cannot be installed. */
export async function startStatementStore(): Promise<StatementStore | string> {
  try {
    await install();
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : '';
    return `NOT CHECKED against a real Learning Record Store: it cannot be installed (${why})`;
  }
  const folder = await mkdtemp(join(tmpdir(), 'declic-lrs-'));
  const server = spawn(
    process.execPath,
    [
      '--import',
      new URL('loopback.js', import.meta.url).href,
      join(INSTALLED, 'node_modules/xapi-statements/dist/server.js'),
    ],
    {
      cwd: folder,
      env: {
        ...{PATH: process.env.PATH, EXPRESS_PORT: '0', EXPRESS_MORGAN_DIRECTORY: folder},
        ...{MODELS_REPO: 'memory', STORAGE_REPO: 'local', FS_LOCAL_STORAGE_DIR: folder},
        ...{AUTH_REPO: 'test', EVENTS_REPO: 'test'},
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const stopped = once(server, 'exit');
  const url = `http://127.0.0.1:${await portOf(server.stdout)}/xAPI/statements`;
  return {
    url,
    statements: async () => {
      const reply = await fetch(`${url}?limit=500`, {headers: XAPI});
      return ((await reply.json()) as {statements: Stored[]}).statements;
    },
    stop: async () => {
      server.kill();
      await stopped;
      await rm(folder, {recursive: true, force: true});
    },
  };
}

async function portOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const [, port] = /^listening (\d+)$/.exec(line) ?? [];
    if (!port) continue;
    output.resume(); // what it says further is not kept, and must not stop it
    return port;
  }
  throw new Error('the Learning Record Store ended before it listened');
}
