import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
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

/** The JSON Schema of a format in as few bytes as it travels: parts named, or repeated. */
function compact(name: SchemaName): string {
  const forms = (['ref', 'inline'] as const).map((reused) => {
    const schema = z.toJSONSchema(SCHEMAS[name], {io: 'input', target: 'draft-2020-12', reused});
    delete schema.$schema;
    return JSON.stringify(schema).replaceAll('__schema', 'd');
  });
  return forms.reduce((one, other) => (weight(other) < weight(one) ? other : one));
}

const weight = (text: string) => gzipSync(text, {level: 9}).length;

/** Where a format is written, where that is not a file of its own name. */
const SOURCES: Partial<Record<SchemaName, string>> = {noisy: 'report'};

/** The module that the browser's validator walks (`src/model/parse.ts`). */
export function moduleOf(name: SchemaName): string {
  return `// Generated from src/schemas/${SOURCES[name] ?? name}.ts by \`npm run schemas\`: do not edit.
import type {JsonSchema} from '../../model/parse.js';

/** JSON Schema of \`${SOURCES[name] ?? name}/1\`${name in SOURCES ? `, ${name}` : ''}. */
export const ${name}JsonSchema: JsonSchema = ${compact(name)};
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
