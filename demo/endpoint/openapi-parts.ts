/** A JSON body with this schema. */
export const json = (schema: object) => ({'application/json': {schema}});

/** A named schema of the document. */
export const ref = (name: string) => ({$ref: `#/components/schemas/${name}`});

/** A refusal: `error`, and what else it tells. */
export const error = (description: string, fields: Readonly<Record<string, object>> = {}) => ({
  description,
  content: json({
    type: 'object',
    required: ['error', ...Object.keys(fields)],
    properties: {error: {type: 'string'}, ...fields},
  }),
});

/** `{ok: true}` and nothing else. */
export const ok = (description: string) => ({
  description,
  content: json({
    type: 'object',
    required: ['ok'],
    properties: {ok: {const: true}},
    additionalProperties: false,
  }),
});

/** The header that says how long to wait. */
export const retryAfter = {
  'Retry-After': {
    description:
      'Seconds to wait. Listed in Access-Control-Expose-Headers, or pages cannot read it.',
    schema: {type: 'integer', minimum: 1},
  },
};
