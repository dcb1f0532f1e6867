import {PGlite} from '@electric-sql/pglite';
import {Pool} from 'pg';

/** A row, by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** Where SQL with `$1` parameters can be asked. */
export interface Queries {
  query<R extends Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly R[]>;
}

/** A PostgreSQL database, embedded or not. The same SQL runs on both. */
export interface Database extends Queries {
  /** Runs several statements, without parameters. */
  exec(sql: string): Promise<void>;
  /** All of `work` or nothing of it: rolled back when it rejects. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** PostgreSQL inside this process (PGlite), its files in `folder`; in memory when there is none. */
export async function embeddedDatabase(folder?: string): Promise<Database> {
  const lite = await PGlite.create(folder);
  return {
    query: async <R extends Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await lite.query<R>(sql, [...parameters])).rows,
    exec: async (sql) => {
      await lite.exec(sql);
    },
    transaction: (work) =>
      lite.transaction((inner) =>
        work({
          query: async <R extends Row>(sql: string, parameters: readonly unknown[] = []) =>
            (await inner.query<R>(sql, [...parameters])).rows,
        }),
      ),
    close: () => lite.close(),
  };
}

/** A PostgreSQL server, by its `postgres://` address. */
export function serverDatabase(address: string): Database {
  const pool = new Pool({connectionString: address, max: 8});
  // An idle connection that the server drops is replaced at the next query: nothing to do here.
  pool.on('error', () => undefined);
  return {
    query: async <R extends Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await pool.query<R>(sql, [...parameters])).rows,
    exec: async (sql) => {
      await pool.query(sql);
    },
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

async function inTransaction<T>(pool: Pool, work: (queries: Queries) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    const done = await work({
      query: async <R extends Row>(sql: string, parameters: readonly unknown[] = []) =>
        (await client.query<R>(sql, [...parameters])).rows,
    });
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
