// Writes the JSON Schemas and the OpenAPI document of the package, out of the zod validators.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import * as z from 'zod/mini';
import {openapi} from '../../demo/endpoint/openapi.js';
import {SCHEMAS} from '../../src/schemas/generate.js';
import {reportSchema} from '../../src/schemas/report.js';
import {thanksMessageSchema} from '../../src/schemas/round.js';

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
  journal: [
    'A Déclic journal to take along, journal/1',
    'All that one browser keeps for its learner. Another takes in attempts, records and what was set aside.',
  ],
  packet: [
    'A Déclic feedback packet, packet/1',
    'One reviewer’s feedback to one subject, without the reviewer.',
  ],
  round: [
    'What an endpoint answers about a Déclic round, mirror/1 and circle/1',
    'A round that waits carries nothing else; a release carries counters and loose words.',
  ],
  thanks: [
    'Thanks for the comments of a Déclic release, thanks/1',
    'Counts of comments, sent once for each release, and not a word.',
  ],
};

/** Those that the browser checks, and one that only endpoints do. */
const {noisy: _, ...checked} = SCHEMAS;
const PUBLISHED = {...checked, report: reportSchema, thanks: thanksMessageSchema};

mkdirSync('dist/schemas', {recursive: true});
for (const [name, validator] of Object.entries(PUBLISHED)) {
  const {$schema, ...schema} = z.toJSONSchema(validator, {io: 'input', reused: 'ref'});
  const $id = `https://unpkg.com/declic@${version}/dist/schemas/${name}.schema.json`;
  const [title, description] = ABOUT[name] ?? [`Déclic, ${name}/1`, ''];
  const body = {$schema, $id, title, description, ...schema};
  writeFileSync(`dist/schemas/${name}.schema.json`, `${JSON.stringify(body, null, 2)}\n`);
}
writeFileSync('dist/openapi.json', `${JSON.stringify(openapi, null, 2)}\n`);
