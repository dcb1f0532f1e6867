import {execFile, spawn} from 'node:child_process';
import {chown, mkdtemp, readdir, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {Client} from 'pg';

const run = promisify(execFile);

/** A PostgreSQL server of its own, in a temporary folder. */
export interface Cluster {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a server on a free port; undefined when PostgreSQL is not installed. */
export async function startPostgres(): Promise<Cluster | undefined> {
  const bin = await binaries();
  if (!bin) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'declic-postgres-'));
  const owner = await ownerOf(folder);
  await run(
    join(bin, 'initdb'),
    ['-D', join(folder, 'data'), '-A', 'trust', '-U', 'postgres', '-N'],
    {
      ...owner,
      cwd: folder,
    },
  );
  const port = await freePort();
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', join(folder, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F'],
    {...owner, cwd: folder, stdio: 'ignore'},
  );
  const stopped = new Promise((resolve) => server.once('exit', resolve));
  const address = (name: string) => `postgres://postgres@127.0.0.1:${String(port)}/${name}`;
  await answering(address('postgres'));
  let databases = 0;
  return {
    newDatabase: async () => {
      databases += 1;
      const name = `declic_${String(databases)}`;
      await ask(address('postgres'), `create database ${name}`);
      return address(name);
    },
    stop: async () => {
      server.kill('SIGINT');
      await stopped;
      await rm(folder, {recursive: true, force: true});
    },
  };
}

async function binaries(): Promise<string | undefined> {
  const versions = await readdir('/usr/lib/postgresql').catch(() => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest && `/usr/lib/postgresql/${newest}/bin`;
}

/** PostgreSQL refuses to run as root: the user `postgres` then owns the folder. */
async function ownerOf(folder: string): Promise<{uid?: number; gid?: number}> {
  if (process.getuid?.() !== 0) return {};
  const [uid = 0, gid = 0] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)),
  );
  await chown(folder, uid, gid);
  return {uid, gid};
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function ask(address: string, sql: string): Promise<void> {
  const client = new Client({connectionString: address});
  client.on('error', () => undefined);
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function answering(address: string): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      return await ask(address, 'select 1');
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
