import {createServer} from 'node:http';
import type {Running} from '../endpoint/running.js';

/** One request as its bytes came: line, headers and body. */
export interface Captured {
  readonly line: string;
  readonly headers: readonly string[];
  readonly body: string;
}

/** A road to the endpoint on which everything is written down. */
export interface Capture {
  readonly url: string;
  readonly requests: readonly Captured[];
  close(): Promise<void>;
}

/** Starts it on a free port; the endpoint is asked with the very headers and body that came. */
export async function captured(endpoint: Running): Promise<Capture> {
  const requests: Captured[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const {method = '', url = '', rawHeaders} = request;
      const body = Buffer.concat(chunks);
      const note = () =>
        requests.push({
          line: `${method} ${url}`,
          headers: rawHeaders,
          body: body.toString('latin1'),
        });
      const {host: _h, connection: _c, 'content-length': _l, ...headers} = request.headers;
      const asked = fetch(`${endpoint.url}${url}`, {
        method,
        headers: {...(headers as Record<string, string>), 'x-forwarded-for': '198.51.100.77'},
        ...(body.length ? {body} : {}),
      });
      asked.then(
        async (reply) => {
          const {'transfer-encoding': _, ...own} = Object.fromEntries(reply.headers);
          note();
          response.writeHead(reply.status, own).end(Buffer.from(await reply.arrayBuffer()));
        },
        () => {
          note();
          response.destroy();
        },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}/reports`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
