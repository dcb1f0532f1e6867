import type {Quiz} from '../../src/schemas/quiz.js';
import type {Text} from '../../src/schemas/text.js';
import type {Database} from './database.js';

/** One version of a quiz, as the list tells it. */
export interface VersionOverview {
  readonly quiz: string;
  readonly version: string;
  readonly title?: Text;
  readonly closed: boolean;
  /** Whether anything waits. Never how much. */
  readonly withheld: boolean;
  /** Voices released, per stream. */
  readonly released: readonly {
    readonly kind: string;
    readonly part: string;
    readonly count: number;
  }[];
}

interface Known {
  readonly [column: string]: unknown;
  readonly quiz: string;
  readonly version: string;
}
interface Released extends Known {
  readonly kind: string;
  readonly part: string;
  readonly count: number;
}

/** Every quiz version that somebody answered, sorted by name. */
export async function overviewOf(database: Database): Promise<readonly VersionOverview[]> {
  const released = await database.query<Released>(
    `select quiz, version, kind, part, sum(count)::integer as count from released
     where aspect = 'voice' group by quiz, version, kind, part order by quiz, version, kind, part`,
  );
  const waiting = await database.query<Known>('select distinct quiz, version from waiting');
  const closed = await database.query<Known>('select quiz, version from closed');
  const contents = await database.query<Known & {body: string}>('select * from content');
  const versions = new Map([...released, ...waiting, ...closed].map((one) => [nameOf(one), one]));
  return [...versions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, {quiz, version}]) => {
      const same = (one: Known) => one.quiz === quiz && one.version === version;
      const content = contents.find(same);
      return {
        quiz,
        version,
        ...(content ? {title: (JSON.parse(content.body) as Quiz).title} : {}),
        closed: closed.some(same),
        withheld: waiting.some(same),
        released: released.filter(same).map(({kind, part, count}) => ({kind, part, count})),
      };
    });
}

const nameOf = ({quiz, version}: Known) => `${quiz} ${version}`;

/** Keeps a quiz's text, so that tables can say its words. The figures do not need it. */
export async function keepContent(database: Database, quiz: Quiz, version: string): Promise<void> {
  await database.query(
    'insert into content (quiz, version, body) values ($1, $2, $3) on conflict do nothing',
    [quiz.id, version, JSON.stringify(quiz)],
  );
}

/** The words of a quiz version, when they were sent; null otherwise. */
export async function contentOf(
  database: Database,
  quiz: string,
  version: string,
): Promise<Quiz | null> {
  const [row] = await database.query<{body: string}>(
    'select body from content where quiz = $1 and version = $2',
    [quiz, version],
  );
  return row ? (JSON.parse(row.body) as Quiz) : null;
}
