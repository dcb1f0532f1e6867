import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as z from 'zod/mini';
import {awardSchema} from './award.js';
import {badgesSchema} from './badges.js';
import {formSchema} from './form.js';
import {journalSchema} from './journal.js';
import {packetSchema} from './packet.js';
import {quizSchema} from './quiz.js';
import {noisyReportSchema, plainReportSchema} from './report.js';
import {roundSchema} from './round.js';

/**
 * Formats that are checked in the browser. All but `noisy` are published as JSON Schema; a published
 * `report` holds both: few pages ask for noise, and the others do not pay for its check.
 */
export const SCHEMAS = {
  award: awardSchema,
  badges: badgesSchema,
  form: formSchema,
  journal: journalSchema,
  noisy: noisyReportSchema,
  packet: packetSchema,
  quiz: quizSchema,
  report: plainReportSchema,
  round: roundSchema,
} as const;

/** Name of a format. */
export type SchemaName = keyof typeof SCHEMAS;

/** Characters from which a part that is there more than once is written once, as a constant. */
const WORTH_NAMING = 60;

/** The JSON Schema of a format: constants for the parts that are repeated, then the whole, in TypeScript. */
function written(name: SchemaName): {readonly parts: string; readonly whole: string} {
  const schema = z.toJSONSchema(SCHEMAS[name], {io: 'input', target: 'draft-2020-12'});
  delete schema.$schema;
  const times = new Map<string, number>();
  const names = new Map<string, string>();
  const lines: string[] = [];
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const text = JSON.stringify(value);
    const seen = times.get(text) ?? 0;
    times.set(text, seen + 1);
    if (!seen) Object.values(value).forEach(count);
  };
  const write = (value: unknown): string => {
    const text = JSON.stringify(value);
    if (typeof value !== 'object' || value === null) return text;
    const known = names.get(text);
    if (known) return known;
    const code = Array.isArray(value)
      ? `[${value.map(write).join()}]`
      : `{${Object.entries(value)
          .map(([key, field]) => `${JSON.stringify(key)}:${write(field)}`)
          .join()}}`;
    if ((times.get(text) ?? 0) < 2 || text.length < WORTH_NAMING) return code;
    const constant = `part${names.size + 1}`;
    names.set(text, constant);
    lines.push(`const ${constant} = ${code};\n`);
    return constant;
  };
  count(schema);
  const whole = write(schema);
  if (whole.includes('"$ref"'))
    throw new Error(`${name} refers to itself: the walk does not follow`);
  return {parts: lines.join(''), whole};
}

/** Where a format is written, where that is not a file of its own name. */
const SOURCES: Partial<Record<SchemaName, string>> = {noisy: 'report'};

/** The module that the browser's validator walks (`src/model/parse.ts`). */
export function moduleOf(name: SchemaName): string {
  const {parts, whole} = written(name);
  return `// Generated from src/schemas/${SOURCES[name] ?? name}.ts by \`npm run schemas\`: do not edit.
import type {JsonSchema} from '../../model/parse.js';

${parts}
/** JSON Schema of \`${SOURCES[name] ?? name}/1\`${name in SOURCES ? `, ${name}` : ''}. */
export const ${name}JsonSchema: JsonSchema = ${whole};
`;
}

/** Writes the modules; with `--check` only names those that are not as they would be written. */
function main(onlyCheck: boolean): void {
  for (const name of Object.keys(SCHEMAS) as SchemaName[]) {
    const file = fileURLToPath(new URL(`./generated/${name}.ts`, import.meta.url));
    const made = moduleOf(name);
    if (existsSync(file) && readFileSync(file, 'utf8') === made) continue;
    if (!onlyCheck) writeFileSync(file, made);
    else {
      process.stdout.write(`stale: ${file}; run npm run schemas\n`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--check'));
