import {readFile} from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import {networkInterfaces} from 'node:os';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A file of the project as a server gives it; rejects where there is none. */
export async function siteFile(
  pathname: string,
): Promise<{readonly type: string; readonly body: Buffer}> {
  const body = await readFile(fileURLToPath(new URL(`.${pathname}`, ROOT)));
  return {type: TYPES[extname(pathname)] ?? 'text/plain', body};
}

/** The project's files from a server that knows nothing else. */
export interface StaticSite {
  readonly port: number;
  /** Addresses asked for so far that are no file, or not by GET. */
  readonly others: readonly string[];
  close(): Promise<void>;
}

/** What a site has beside the project's files. */
export interface Shape {
  /** The page at this path, if the test makes one there. */
  readonly page?: (pathname: string) => string | undefined;
  /** The script at this path, if the test makes one there. */
  readonly script?: (pathname: string) => string | undefined;
  /** Whether a request for this path is cut off, as in a tunnel, at once or after a while. */
  readonly cut?: (pathname: string) => boolean | Promise<boolean>;
  /** The status that a POST to this path gets, if the test takes it; after a while, where it is a promise. */
  readonly post?: (pathname: string, body: string) => number | Promise<number>;
  /** Headers beside the type. */
  readonly headers?: (pathname: string) => OutgoingHttpHeaders;
}

/** Starts a file server, reachable under every address of this machine. */
export async function startStaticSite({
  page,
  script,
  cut,
  post,
  headers,
}: Shape = {}): Promise<StaticSite> {
  const others: string[] = [];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://x');
    void Promise.resolve(cut?.(pathname)).then((off) =>
      off ? request.socket.destroy() : answer(pathname, request, response),
    );
  });
  const answer = (pathname: string, request: IncomingMessage, response: ServerResponse) => {
    const note = () => {
      if (pathname !== '/favicon.ico') others.push(`${request.method ?? ''} ${pathname}`);
      response.writeHead(404).end();
    };
    if (request.method === 'POST' && post) {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const status = await post(pathname, Buffer.concat(chunks).toString());
        response.writeHead(status).end();
      });
      return;
    }
    if (request.method !== 'GET' || pathname.includes('..')) return note();
    const made = page?.(pathname) ?? script?.(pathname);
    const type = TYPES[script?.(pathname) === undefined ? '.html' : '.js'] ?? '';
    const found =
      made === undefined ? siteFile(pathname) : Promise.resolve({type, body: Buffer.from(made)});
    found.then(({type, body}) => {
      response.writeHead(200, {...headers?.(pathname), 'content-type': type}).end(body);
    }, note);
  };
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return {port, others, close};
}

/** An address of this machine that a browser does not take for its own: plain http there is plain. */
export const OUTSIDE = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address;
