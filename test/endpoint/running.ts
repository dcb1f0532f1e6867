import {after, before, describe, test} from 'node:test';
import {embeddedDatabase, serverDatabase, type Database} from '../../demo/endpoint/database.js';
import {startEndpoint, type EndpointOptions} from '../../demo/endpoint/endpoint.js';
import type {VersionOverview} from '../../demo/endpoint/overview.js';
import type {Statistics} from '../../demo/endpoint/statistics.js';
import {startPostgres, type Cluster} from './postgres.js';
import {VERSION} from './reports.js';

export const TOKEN = 'a-token-for-the-tests';

/** An endpoint that runs in this process, as a device and as an admin meet it. */
export class Running {
  constructor(
    readonly url: string,
    readonly database: Database,
    readonly close: () => Promise<void>,
  ) {}

  post(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.url}/reports`, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...headers},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** Posts all of them, sixteen at a time, and resolves to the statuses that came back. */
  async postAll(bodies: readonly unknown[]): Promise<ReadonlySet<number>> {
    const left = [...bodies];
    const statuses = new Set<number>();
    const lane = async () => {
      for (let body = left.pop(); body !== undefined; body = left.pop()) {
        // As a device does: a connection that breaks is no answer, the same report is sent again.
        const report = body;
        const reply = await this.post(report).catch(() => this.post(report));
        await reply.arrayBuffer();
        statuses.add(reply.status);
      }
    };
    await Promise.all(Array.from({length: 16}, lane));
    return statuses;
  }

  admin(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.url}/admin/api${path}`, {
      ...init,
      headers: {authorization: `Bearer ${TOKEN}`},
    });
  }

  async overview(quiz: string): Promise<VersionOverview | undefined> {
    const {quizzes} = (await (await this.admin('/quizzes')).json()) as {quizzes: VersionOverview[]};
    return quizzes.find((one) => one.quiz === quiz);
  }

  /** Voices of a quiz that are shown, of one kind. */
  async released(quiz: string, kind = 'total'): Promise<number> {
    const streams = (await this.overview(quiz))?.released ?? [];
    return streams.filter((one) => one.kind === kind).reduce((sum, {count}) => sum + count, 0);
  }

  async statistics(quiz: string): Promise<Statistics> {
    const reply = await this.admin(`/quizzes/${quiz}/${VERSION}`);
    return ((await reply.json()) as {statistics: Statistics}).statistics;
  }

  async closeQuiz(quiz: string, query = ''): Promise<unknown> {
    return (await this.admin(`/quizzes/${quiz}/${VERSION}/close${query}`, {method: 'POST'})).json();
  }
}

/** Starts an endpoint on a free port. */
export async function startRunning(
  database: Database,
  options: Partial<EndpointOptions> = {},
): Promise<Running> {
  const endpoint = await startEndpoint({
    port: 0,
    database,
    adminToken: TOKEN,
    perSecond: 1e6,
    ...options,
  });
  return new Running(endpoint.url, database, () => endpoint.close());
}

/** An endpoint in memory. */
export async function startEmbedded(options: Partial<EndpointOptions> = {}): Promise<Running> {
  return startRunning(await embeddedDatabase(), options);
}

type Promises = (
  promise: (name: string, check: (running: Running) => Promise<void>) => void,
) => void;

/** The same promises on the embedded database and, where it is installed, on a PostgreSQL server. */
export function onBothDatabases(promises: Promises, options: Partial<EndpointOptions> = {}): void {
  describe('embedded', () => {
    let running: Running;
    before(async () => (running = await startEmbedded(options)));
    after(() => running.close());
    promises((name, check) => test(name, () => check(running)));
  });
  describe('server', () => {
    let cluster: Cluster | undefined;
    let running: Running | undefined;
    before(async () => {
      cluster = await startPostgres();
      if (cluster)
        running = await startRunning(serverDatabase(await cluster.newDatabase()), options);
    });
    after(async () => {
      await running?.close();
      await cluster?.stop();
    });
    promises((name, check) =>
      test(name, async (context) => {
        if (running) return check(running);
        context.skip('NOT CHECKED: no PostgreSQL in /usr/lib/postgresql (apt install postgresql)');
      }),
    );
  });
}
