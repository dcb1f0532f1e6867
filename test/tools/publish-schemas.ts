// Writes the JSON Schemas and the OpenAPI document of the package, out of the zod validators.
import {mkdirSync, writeFileSync} from 'node:fs';
import * as z from 'zod/mini';
import {openapi} from '../../demo/endpoint/openapi.js';
import {quizSchema} from '../../src/schemas/quiz.js';
import {reportSchema} from '../../src/schemas/report.js';

const published = [
  {name: 'quiz', schema: quizSchema, title: 'A Déclic self-assessment, quiz/1'},
  {name: 'report', schema: reportSchema, title: 'An anonymised Déclic report, report/1'},
];

mkdirSync('dist/schemas', {recursive: true});
for (const {name, schema, title} of published) {
  const body = {title, ...z.toJSONSchema(schema, {io: 'input', reused: 'ref'})};
  writeFileSync(`dist/schemas/${name}.schema.json`, `${JSON.stringify(body, null, 2)}\n`);
}
writeFileSync('dist/openapi.json', `${JSON.stringify(openapi, null, 2)}\n`);
