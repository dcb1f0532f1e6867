import type {Database} from '../../demo/endpoint/database.js';

/** Every table and every row as SQL text, in their places on disk: what somebody who copies the database reads. */
export async function dumpOf(database: Database): Promise<string> {
  const columns = await database.query<{name: string; column: string; type: string}>(
    `select table_name as name, column_name as column, data_type || coalesce(column_default, '') as type
     from information_schema.columns where table_schema = 'public'
     order by table_name, ordinal_position`,
  );
  const lines: string[] = [];
  for (const name of new Set(columns.map((one) => one.name))) {
    const own = columns.filter((one) => one.name === name);
    lines.push(
      `create table ${name} (${own.map((one) => `${one.column} ${one.type}`).join(', ')});`,
    );
    const names = own.map(({column}) => column).join(', ');
    for (const row of await database.query(`select * from ${name} order by ctid`)) {
      const values = own.map(({column}) => quoted(row[column])).join(', ');
      lines.push(`insert into ${name} (${names}) values (${values});`);
    }
  }
  return lines.join('\n');
}

const quoted = (value: unknown) =>
  value === null ? 'null' : `'${String(value).replaceAll("'", "''").replaceAll('\n', '\\n')}'`;
