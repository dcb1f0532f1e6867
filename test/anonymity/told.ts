import type {Database} from '../../demo/endpoint/database.js';
import type {Quiz} from '../../src/model/quiz.js';

/** One row of the endpoint's database that tells how one question was answered, and by how many. */
export interface Told {
  readonly question: string;
  /** What else rows of one person share: table and week. */
  readonly beside: string;
  readonly response: string;
  readonly reached: boolean;
  readonly count: number;
  /** Band of the score on the other questions, where the row says it of one voice, or of each. */
  readonly rest?: number | undefined;
  /** Its mean, where the row says it of several together. */
  readonly mean?: number | undefined;
  readonly certainty?: number | undefined;
}

/** All that somebody reads who copies the endpoint's database. */
export interface Copy {
  readonly rows: readonly Told[];
  /** How many reached each total. */
  readonly totals: ReadonlyMap<number, number>;
}

interface Said {
  readonly response: readonly string[];
  readonly reached: boolean;
  readonly rest?: number;
  readonly certainty?: number;
  readonly placed?: true;
}
interface Row {
  readonly [column: string]: unknown;
  readonly table: string;
  readonly kind: string;
  readonly part: string;
  readonly week: string;
  readonly said: string;
  readonly count: number;
  readonly sum: number;
}

/** What the database holds of one quiz, as a copy of it shows. */
export async function copyOf(database: Database, {id}: Quiz): Promise<Copy> {
  const rows: Row[] = [];
  for (const table of ['waiting', 'released']) {
    const own = await database.query<Row>(`select * from ${table} where quiz = $1`, [id]);
    rows.push(...own.map((row) => ({...row, table})));
  }
  const totals = new Map<number, number>();
  for (const {said, count = 1} of rows.filter(({kind}) => kind === 'total')) {
    const {reached} = JSON.parse(said) as {reached: number};
    totals.set(reached, (totals.get(reached) ?? 0) + count);
  }
  return {rows: rows.filter(({kind}) => kind === 'item').flatMap(toldIn), totals};
}

/** Reads any row that names a response, whatever else stands in it: the attack stays when tables change. */
function toldIn({table, part, week, said, count = 1, sum = 0}: Row): readonly Told[] {
  const {response, reached, rest, certainty, placed} = JSON.parse(said) as Partial<Said>;
  if (!response) return [];
  const alone = placed && count === 1;
  return [
    {
      question: part,
      beside: `${table} ${week}`,
      response: response.join(' '),
      reached: reached === true,
      count,
      certainty,
      rest: rest ?? (alone ? sum : undefined),
      mean: placed && !alone ? sum / count : undefined,
    },
  ];
}
