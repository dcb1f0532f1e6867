/** Extra headers, such as a session's: asked for at each request, never kept. */
export type HeaderSource = () => HeadersInit | Promise<HeadersInit>;

/** Whom one asks, about which round, and by which right. */
export interface Asking {
  /** The journal's endpoint, absolute. */
  readonly endpoint: string;
  /** Reading key, sent as bearer; none for reviewers. */
  readonly key?: string | undefined;
  readonly headers?: HeaderSource | undefined;
  /** Aborts the request. */
  readonly signal: AbortSignal;
}

/** What came back: `status` 0 when nothing did, `value` the JSON of an answer that has some. */
export interface Answered {
  readonly status: number;
  readonly value?: unknown;
}

/** ms after which a request is given up. */
const PATIENCE = 10_000;

/** Asks for a mirror (round and subject) or the circle (round alone). Never throws. */
export async function ask(
  about: {readonly round: string; readonly subject?: string | undefined},
  asking: Asking,
): Promise<Answered> {
  const url = new URL(asking.endpoint);
  for (const [name, value] of Object.entries(about)) if (value) url.searchParams.set(name, value);
  return request(url.href, asking);
}

/** Sends counts of thanks. Never throws. */
export async function thank(message: object, asking: Asking): Promise<Answered> {
  return request(asking.endpoint, asking, JSON.stringify(message));
}

/** No cookies, no referrer, no redirect followed, nothing cached, given up after ten seconds. */
async function request(url: string, asking: Asking, body?: string): Promise<Answered> {
  const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(PATIENCE)]);
  try {
    const headers = await headersOf(asking, signal);
    if (body) headers.set('content-type', 'application/json');
    // eslint-disable-next-line no-restricted-globals -- reading a round: the way in, not the way out
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      ...(body ? {body} : {}),
      headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal,
    });
    const {status} = response;
    const value: unknown = await response.json().catch(() => undefined);
    // A page instead of an answer comes from a sign-in portal: not the endpoint's word.
    const isPage = response.headers.get('content-type')?.includes('text/html');
    return isPage && response.ok ? {status: 0} : {status, value};
  } catch {
    return {status: 0};
  }
}

/** A callback that never answers must not keep a request waiting for ever. */
async function headersOf({headers, key}: Asking, signal: AbortSignal): Promise<Headers> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError')));
  });
  const all = new Headers(await Promise.race([headers?.(), late]));
  if (key) all.set('authorization', `Bearer ${key}`);
  return all;
}
