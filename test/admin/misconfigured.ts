import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';

type Answers = (request: IncomingMessage, response: ServerResponse) => void;

/** An endpoint that somebody has set up, not quite as it should be. */
export interface Misconfigured {
  readonly url: string;
  /** How it answers from now on. */
  answers: Answers;
  close(): Promise<void>;
}

export async function startMisconfigured(): Promise<Misconfigured> {
  const server = createServer((request, response) => {
    request.resume();
    one.answers(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const one: Misconfigured = {
    url: `http://127.0.0.1:${port}/reports`,
    answers: (_, response) => response.writeHead(204).end(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return one;
}

/** Answers with these headers: 204 to OPTIONS, and an acknowledgement to the rest. */
export const withHeaders =
  (headers: Readonly<Record<string, string>>, status = 202, body = '{"ok":true}'): Answers =>
  ({method}, response) => {
    response.writeHead(method === 'OPTIONS' ? 204 : status, {
      'content-type': 'application/json',
      ...headers,
    });
    response.end(method === 'OPTIONS' ? '' : body);
  };

/** Headers as lines of text. */
export const headersIn = (lines: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines.split('\n').map((line) => {
      const [name = '', ...value] = line.split(': ');
      return [name.toLowerCase(), value.join(': ')];
    }),
  );
