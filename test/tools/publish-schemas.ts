// Writes the JSON Schemas and the OpenAPI document of the package, out of the zod validators.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import * as z from 'zod/mini';
import {openapi} from '../../demo/endpoint/openapi.js';
import {SCHEMAS, type SchemaName} from '../../src/schemas/generate.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

const ABOUT: Readonly<Record<string, readonly [title: string, description: string]>> = {
  quiz: [
    'A Déclic self-assessment, quiz/1',
    'Every text is a string or a map of languages, in a small Markdown. The intention is required: a quiz that does not state it does not run.',
  ],
  report: [
    'An anonymised Déclic report, report/1',
    'What an endpoint receives, one per POST. Strict: a field that is not here was not sent by Déclic.',
  ],
  form: [
    'A Déclic peer-feedback form, form/1',
    'Criteria with four anchored levels each. The intention is required.',
  ],
  packet: [
    'A Déclic feedback packet, packet/1',
    'One reviewer’s feedback to one subject, without the reviewer.',
  ],
};

mkdirSync('dist/schemas', {recursive: true});
for (const name of Object.keys(SCHEMAS) as SchemaName[]) {
  const {$schema, ...schema} = z.toJSONSchema(SCHEMAS[name], {io: 'input', reused: 'ref'});
  const $id = `https://unpkg.com/declic@${version}/dist/schemas/${name}.schema.json`;
  const [title, description] = ABOUT[name] ?? [`Déclic, ${name}/1`, ''];
  const body = {$schema, $id, title, description, ...schema};
  writeFileSync(`dist/schemas/${name}.schema.json`, `${JSON.stringify(body, null, 2)}\n`);
}
writeFileSync('dist/openapi.json', `${JSON.stringify(openapi, null, 2)}\n`);
