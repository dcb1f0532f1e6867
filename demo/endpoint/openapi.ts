import {MAX_BATCH, MAX_PACKET, MAX_REPORT, MAX_REPORTS} from './most.js';
import {BADGE_CONTRACT, badgePaths} from './openapi-badges.js';
import {batchContent, checked, TAKEN, verdict} from './openapi-batch.js';
import {error, json, ok, ref, retryAfter} from './openapi-parts.js';
import {getReports, ROUND_CONTRACT, roundPaths, voiceResponses} from './openapi-rounds.js';
import {schemas} from './openapi-schemas.js';

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
random order, ten or more at once, or all at closing. When an author closes a quiz version, the rest of a stream is
released if it is at least five voices; what is smaller stays withheld or is destroyed. Nothing that
is stored or shown may tell who came before whom: store counters, and never show how many wait. A
whole batch bears one week. Store apart what no figure needs together (an answer, how sure, how the
other questions went; the last as a sum), and of a group below five show only its number: rows that
join them put the answers of one person together again.

**Blanks.** Blanks follow the JSON, up to 1,023 bytes (2,047, …), so that its size says nothing.

**Noise.** A report of the kind \`noisy\` is one answer that chance was mixed into (k-ary randomised
response): \`noise.epsilon\` is ε, k the number of \`noise.options\` and one more, for no answer. With
p = e^ε / (e^ε + k − 1) and q = 1 / (e^ε + k − 1), the share f of those who gave an answer that λ of n
reports name is (λ − q) / (p − q), its standard error √(λ(1 − λ) / n) / (p − q). Keep such reports apart
from plain ones and from those with another noise, and show no share without its error.

**Awards.** That a badge was shown comes as a report of its own, a day apart from any answer, with a
month and no more. Count it per badge, version and month; show a month from five on, and only in
multiples of five, so that two readings never differ by one person.

**Strict.** A field that is not in the schema is refused. One report per request, or a batch of them
where the page asks for a format that batches (\`ndjson\`, \`cloudevents\`): each is taken for itself, and
the answer says by its place which were not, with the status that each would have got alone.

**Tests.** \`{"declic": "check/1", "id": "…"}\` is answered with its number, the time here, and which of
authorization, cookie and referer came with it: neither counted nor kept.

**CORS.** Name the origins of the pages that hold the elements; answer with \`Vary: Origin\`, without
credentials (none are sent); allow the methods GET and POST and the headers content-type,
authorization, and any that the page adds itself (the journal's \`headers\`). A page in a sandbox has origin "null".

A device deletes its copy after any 2xx or 409 (not after an HTML page), keeps and retries after 408,
425, 429 and 5xx, sets a report aside after 400, 413 and 422, and pauses after 401, 403, 404, 405, 410, 415 and redirects.
A batch is halved after 400, 409, 413 and 422 until it is known of which report that speaks.
`.trim();

/** The contract of the endpoint (OpenAPI 3.1), precise enough to write another. */
export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Déclic reports',
    version: '1',
    description: [CONTRACT, ROUND_CONTRACT, BADGE_CONTRACT].join('\n\n'),
  },
  paths: {
    ...roundPaths,
    ...badgePaths,
    '/reports': {
      get: getReports,
      post: {
        summary: 'Takes in one anonymised report, one award, one packet, or thanks for a release.',
        operationId: 'postReport',
        requestBody: {
          required: true,
          content: {
            ...json({oneOf: [...TAKEN, ref('Thanks'), ref('Check')]}),
            ...batchContent,
          },
        },
        responses: {
          ...voiceResponses,
          200: checked,
          207: verdict,
          400: error('Not JSON.'),
          403: error('A page of this origin may not report here; thanks without the key.'),
          413: error(
            'Larger than 16 KiB, a packet than 80, a batch than 256, or than a hundred reports.',
            {
              maximum: {enum: [MAX_REPORT, MAX_PACKET, MAX_BATCH, MAX_REPORTS]},
            },
          ),
          415: error('The content type is none of these.'),
          422: error('Not in the schema (`path`, `expected`), or not counted (`remedy`).', {}),
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
          200: ok('Yes.'),
          503: error('The database does not answer.'),
        },
      },
    },
  },
  components: {schemas, securitySchemes: {bearer: {type: 'http', scheme: 'bearer'}}},
} as const;
