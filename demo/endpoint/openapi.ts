import * as z from 'zod/mini';
import {reportSchema} from '../../src/schemas/report.js';

/** Bytes that one report may take. */
export const MAX_REPORT = 16_384;
/** Bytes that one packet may take: forty criteria, each with the longest comment. */
export const MAX_PACKET = 81_920;

const {$schema: _dialect, ...report} = z.toJSONSchema(reportSchema);

const json = (schema: object) => ({'application/json': {schema}});
const error = (description: string, fields: Readonly<Record<string, object>> = {}) => ({
  description,
  content: json({
    type: 'object',
    required: ['error', ...Object.keys(fields)],
    properties: {error: {type: 'string'}, ...fields},
  }),
});
const retryAfter = {
  'Retry-After': {
    description:
      'Seconds to wait. Listed in Access-Control-Expose-Headers, or pages cannot read it.',
    schema: {type: 'integer', minimum: 1},
  },
};

const CONTRACT = `
An endpoint that Déclic reports to may be written in any language. It keeps this contract.

**Once.** \`id\` is random and is the idempotency key. The same id again, even at the same moment,
even after a lost reply, is answered 202 and counts once. Remember ids for 44 days (a device retries
for 30), as hashes, in a table that never joins what the reports say. Write both in one transaction,
and answer only after it is on disk.

**Not kept.** No address, user agent, origin, language of the browser or other header; no time of
arrival: the week in the report is the finest time. Turn off or strip the access log of this path,
here and in every proxy before it. Do not keep the id, nor the language, with what was said.

**Mixed.** Reports wait per stream (quiz, version, kind, question or objective) and are released in
random order, ten or more at once. When an author closes a quiz version, the rest of a stream is
released if it is at least five voices; what is smaller stays withheld or is destroyed. Nothing that
is stored or shown may tell who came before whom: store counters, and never show how many wait.

**Strict.** A field that is not in the schema is refused. One report per request.

**CORS.** Name the origins of the pages that hold the elements; answer with \`Vary: Origin\`, without
credentials (none are sent), and allow the header content-type. A page in a sandbox has origin "null".

A device deletes its copy after any 2xx or 409 (not after an HTML page), keeps and retries after 408,
425, 429 and 5xx, sets a report aside after 400, 413, 415 and 422, and pauses after 401, 403, 404, 405, 410 and redirects.
`.trim();

/** The contract of the endpoint (OpenAPI 3.1), precise enough to write another. */
export const openapi = {
  openapi: '3.1.0',
  info: {title: 'Déclic reports', version: '1', description: CONTRACT},
  paths: {
    '/reports': {
      post: {
        summary: 'Takes one anonymised report in.',
        operationId: 'postReport',
        requestBody: {required: true, content: json({$ref: '#/components/schemas/Report'})},
        responses: {
          202: {
            description: 'On disk, now or since an earlier request with this id.',
            content: json({
              type: 'object',
              required: ['ok'],
              properties: {ok: {const: true}},
              additionalProperties: false,
            }),
          },
          400: error('Not JSON.'),
          403: error('A page of this origin may not report here.'),
          413: error('Larger than 16 KiB.', {maximum: {const: MAX_REPORT}}),
          415: error('The content type is not application/json.'),
          422: error('Not in the schema.', {
            path: {type: 'string', description: 'The field, dotted; empty for the whole body.'},
            expected: {type: 'string'},
          }),
          429: {...error('Too many requests for this endpoint as a whole.'), headers: retryAfter},
          503: {...error('For now. Nothing was written.'), headers: retryAfter},
        },
      },
    },
    '/health': {
      get: {
        summary: 'Whether the endpoint and its database answer.',
        operationId: 'health',
        responses: {
          200: {
            description: 'Yes.',
            content: json({type: 'object', properties: {ok: {const: true}}}),
          },
          503: error('The database does not answer.'),
        },
      },
    },
  },
  components: {schemas: {Report: report}},
} as const;
