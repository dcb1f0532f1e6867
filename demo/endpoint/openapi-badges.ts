import {error, json, ref, retryAfter} from './openapi-parts.js';

/** What an endpoint that signs badges promises, as Markdown. */
export const BADGE_CONTRACT = `
**Badges.** An endpoint may sign badges; one that does not answers 404. What comes is a learner's own
credential (Open Badges 3.0, eddsa-rdfc-2022), signed by a did:key made for this one badge: its proof
shows that the sender holds the key. Check the proof, that issuer and subject are that key, that id,
name, description and criteria are what was published, that days are days, and that the numbers in its
evidence are enough for the rule; refuse any other field. Answer with a credential for the same
subject, signed by your own key, valid from today, that says honestly on what it was issued. Keep a hash
of the subject made with badge and version, so that asking again counts once and is answered again; no
address, no time, and never the credential. The learner sees every byte before it is sent; the numbers
are what their own device says: nobody can check them, so the answer must not claim that.
`.trim();

const remedy = {remedy: {type: 'string', description: 'What can be done about it.'}};
const text = {type: 'string'} as const;
const constList = (...words: readonly string[]) => ({const: words});
const object = (properties: Readonly<Record<string, object>>, ...optional: readonly string[]) => ({
  type: 'object',
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
  additionalProperties: false,
});

/** The one shape of credential that travels, either way. */
export const signedBadge = object(
  {
    '@context': {type: 'array', items: text},
    id: {type: 'string', pattern: '^urn:uuid:'},
    type: constList('VerifiableCredential', 'OpenBadgeCredential'),
    issuer: object({
      id: {type: 'string', pattern: '^did:key:z'},
      type: constList('Profile'),
      name: text,
    }),
    validFrom: {type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT00:00:00Z$'},
    name: text,
    credentialSubject: object({
      id: {type: 'string', pattern: '^did:key:z'},
      type: constList('AchievementSubject'),
      achievement: object({
        id: {type: 'string', pattern: '^urn:declic:badge:.+:[0-9a-f]{64}$'},
        type: constList('Achievement'),
        name: text,
        description: text,
        criteria: object({narrative: text}),
      }),
    }),
    evidence: {
      type: 'array',
      minItems: 1,
      items: object({
        id: {type: 'string', pattern: '^urn:uuid:'},
        type: constList('Evidence'),
        name: {
          type: 'string',
          description:
            'Of what is asked: sitting, judgement, completed, feedbacks, thanks or step; then `narrative` is a number and a day, as in “checkable: 9 of 10, 2026-10-12”.',
        },
        narrative: text,
      }),
    },
    proof: {type: 'array', minItems: 1, maxItems: 1, items: {type: 'object'}},
  },
  'evidence',
);

/** `POST /reports/badges`. */
export const badgePaths = {
  '/reports/badges': {
    post: {
      summary: 'Signs a badge that a learner’s own key vouches for, where it was published here.',
      operationId: 'postBadge',
      requestBody: {required: true, content: json(ref('SignedBadge'))},
      responses: {
        200: {
          description: 'Signed by this endpoint’s key. `Cache-Control: no-store`.',
          content: json(ref('SignedBadge')),
        },
        400: error('Not JSON.'),
        403: error('Not a badge that is signed here, in this very version.', remedy),
        404: error('This endpoint signs no badges.'),
        413: error('Larger than 16 KiB.'),
        415: error('The content type is not application/json.'),
        422: error('Its proof, its shape or its numbers do not hold.', remedy),
        429: {...error('Enough for now, or of this badge for today.'), headers: retryAfter},
        503: {...error('For now. Nothing was kept.'), headers: retryAfter},
      },
    },
  },
} as const;
