/** What is looked at, in this order. */
export type Topic =
  | 'secure'
  | 'address'
  | 'policy'
  | 'reach'
  | 'origin'
  | 'preflight'
  | 'token'
  | 'reply'
  | 'clock'
  | 'storage';

/** In order; worth a look; to change; not to be known from here. */
export type State = 'fine' | 'look' | 'mend' | 'unknown';

/** One thing that was looked at: what was found, and the lines to change, where there are any. */
export interface Finding {
  readonly topic: Topic;
  readonly state: State;
  /** Which sentence says it. */
  readonly say: string;
  readonly values?: Values;
  /** A header as it should be. */
  readonly change?: string;
}

export type Values = Readonly<Record<string, string>>;

/** What an admin wants to have looked at. */
export interface Wish {
  readonly endpoint: string;
  readonly format: 'declic' | 'ndjson' | 'cloudevents' | 'xapi';
  /** Headers that the page would add: a token, mostly. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What came back of one request. */
export interface Answer {
  /** 0 where nothing came back, or nothing that this page may read. */
  readonly status: number;
  /** Led elsewhere. */
  readonly turned: boolean;
  /** An HTML page. */
  readonly page: boolean;
  /** Its JSON, where it is some. */
  readonly said: unknown;
  /** Its `Date` header, where this page may read it. */
  readonly date: string | null;
  /** Something is there, though it may not be read. */
  readonly there: boolean;
}

/** Words of the page in one language. */
export interface Words {
  readonly endpoint: string;
  readonly endpointHint: string;
  readonly format: string;
  readonly header: string;
  readonly headerHint: string;
  readonly value: string;
  readonly valueHint: string;
  readonly check: string;
  readonly checking: string;
  readonly result: string;
  readonly all: string;
  readonly some: (n: number) => string;
  readonly change: string;
  readonly states: Readonly<Record<State, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly says: Readonly<Record<string, (values: Values) => string>>;
}
