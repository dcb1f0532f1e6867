import {error, json, ok, ref} from './openapi-parts.js';

/** What an endpoint promises to those who speak of one another, as Markdown. */
export const ROUND_CONTRACT = `
**Rounds.** A round has a form, k and a release rule, all frozen when it opens; k is never below 3.
Each reviewer has a ticket that is good once, for one subject and one perspective; each subject has
a key to read with. Keep hashes only, and make a ticket's hash with round, subject and perspective,
so that neither need stand beside it. Burn the ticket and count the packet in one transaction, in
tables that share no value; then write all rows of that round's tickets and of that subject's
counters and words anew, in an order that is not the one of arrival. No time, no number in order.

**Fewer than k show nothing.** Until k have spoken, and the round is closed or releases in batches,
the answer is \`waiting\` and equal to the byte, whoever has spoken. A criterion that fewer than k
observed is released empty. What was released is kept and served unchanged until at least k more
have spoken: two releases never differ by fewer, on the whole or on one criterion. When a round closes
all that is left below k is deleted, for good: the last packets of a batch round too. Managers
are shown by name, with a release of the peers or at closing, and are in no total of the peers.

**Kept.** Released reports and rounds are deleted after the days that the endpoint states, 365 at
most unless its owner says otherwise.
`.trim();

const remedy = {remedy: {type: 'string', description: 'What the person can do about it.'}};
const bearer = [{bearer: []}];
const named = (name: string, required: boolean, description: string) => ({
  ...{name, in: 'query', required, description},
  schema: {type: 'string'},
});
const round = {name: 'round', in: 'path', required: true, schema: {type: 'string'}};

/** `GET /reports`: what a round has released. */
export const getReports = {
  summary: 'The mirror of a subject or, with no subject, what reviewers may read of a round.',
  operationId: 'getRound',
  security: [...bearer, {}],
  parameters: [
    named('round', true, 'The round.'),
    named('subject', false, 'The subject, whose key is then the bearer token.'),
  ],
  responses: {
    200: {
      description: '`waiting` and nothing else, or the last release. `Cache-Control: no-store`.',
      content: json({oneOf: [ref('MirrorAnswer'), ref('CircleAnswer')]}),
    },
    400: error('No round is named.', remedy),
    403: error('Not the key of this subject, or nobody by this name: told alike.', remedy),
  },
} as const;

/** `/rounds`: the door of whoever runs rounds. */
export const roundPaths = {
  '/rounds': {
    get: {
      summary: 'Every round, without any count below k.',
      operationId: 'listRounds',
      security: bearer,
      responses: {
        200: {
          description: 'Rounds in no order that tells.',
          content: json({
            type: 'object',
            required: ['rounds'],
            properties: {rounds: {type: 'array', items: {type: 'object'}}},
          }),
        },
        401: error('The admin token is needed.'),
      },
    },
    post: {
      summary: 'Opens a round. Tickets and keys are told once: only their hashes are kept.',
      operationId: 'openRound',
      security: bearer,
      requestBody: {required: true, content: json(ref('Opening'))},
      responses: {
        201: {description: 'Open.', content: json(ref('Opened'))},
        401: error('The admin token is needed.'),
        422: error('Not in the schema, or a round that could never show anything.', {
          path: {type: 'string'},
          expected: {type: 'string'},
        }),
      },
    },
  },
  '/rounds/{round}/close': {
    post: {
      summary: 'Closes a round: releases what reaches k, deletes what does not, for good.',
      operationId: 'closeRound',
      security: bearer,
      parameters: [round],
      responses: {
        200: {
          description: 'Closed, now or before.',
          content: json({
            type: 'object',
            required: ['ok', 'closing'],
            properties: {ok: {const: true}, closing: {enum: ['closed', 'already closed']}},
          }),
        },
        401: error('The admin token is needed.'),
        404: error('No such round.'),
      },
    },
  },
} as const;

/** What a packet or thanks may be answered beside what a report is. */
export const voiceResponses = {
  202: ok('On disk, now or, for a report, since an earlier request with this id.'),
  409: error('This ticket was used, or this release was thanked for: it was counted.', remedy),
} as const;
