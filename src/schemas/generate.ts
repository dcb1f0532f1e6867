import {writeFileSync} from 'node:fs';
import * as z from 'zod/mini';
import {quizSchema} from './quiz.js';
import {reportSchema} from './report.js';

const SCHEMAS = {quiz: quizSchema, report: reportSchema};

/** One module of the JSON Schema that the browser's validator walks. */
export function moduleOf(name: keyof typeof SCHEMAS): string {
  const schema = z.toJSONSchema(SCHEMAS[name], {io: 'input', reused: 'ref'});
  delete schema.$schema;
  return `// Generated from src/schemas/${name}.ts by \`npm run schemas\`: do not edit.
import type {JsonSchema} from '../../model/parse.js';

/** JSON Schema of \`${name}/1\`. */
export const ${name}JsonSchema: JsonSchema = ${JSON.stringify(schema)};
`;
}

for (const name of ['quiz', 'report'] as const) {
  writeFileSync(new URL(`./generated/${name}.ts`, import.meta.url), moduleOf(name));
}
