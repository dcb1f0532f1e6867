import {json, ref} from './openapi-parts.js';

/** What a device sends by itself. */
export const TAKEN = [ref('Report'), ref('Award'), ref('Packet')] as const;

/** Batches, each by its content type. */
export const batchContent = {
  'application/x-ndjson': {
    schema: {type: 'string', description: 'A report a line, a hundred at most.'},
  },
  'application/cloudevents-batch+json': {
    schema: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        required: ['specversion', 'id', 'source', 'type', 'datacontenttype', 'data'],
        properties: {
          specversion: {const: '1.0'},
          id: {type: 'string', pattern: '^[0-9a-f]{32}$'},
          source: {const: 'urn:declic'},
          type: {type: 'string', pattern: '^declic\\.[a-z]{1,20}$'},
          datacontenttype: {const: 'application/json'},
          data: {oneOf: TAKEN},
        },
        additionalProperties: false,
      },
    },
  },
};

/** What became of the reports of a batch. */
export const verdict = {
  description: 'A batch, not all of which was taken.',
  content: json({
    type: 'object',
    required: ['ok', 'taken', 'refused'],
    properties: {
      ok: {const: false},
      taken: {type: 'integer'},
      refused: {
        type: 'array',
        items: {
          type: 'object',
          required: ['index', 'status', 'error'],
          properties: {
            index: {type: 'integer', description: 'Its place in the batch, from 0.'},
            status: {type: 'integer', description: 'What it would have got alone.'},
            error: {type: 'string'},
          },
        },
      },
      check: ref('Checked'),
    },
  }),
};

/** A test that came back. */
export const checked = {
  description: 'A test (`check/1`): there and back, neither counted nor kept.',
  content: json({
    type: 'object',
    required: ['ok', 'check'],
    properties: {ok: {const: true}, check: ref('Checked')},
  }),
};

/** Schemas of a test and of its answer. */
export const checkSchemas = {
  Check: {
    type: 'object',
    required: ['declic', 'id'],
    properties: {
      declic: {const: 'check/1'},
      id: {type: 'string', pattern: '^[0-9a-f]{32}$'},
    },
    additionalProperties: false,
  },
  Checked: {
    type: 'object',
    required: ['id', 'now', 'came'],
    properties: {
      id: {type: 'string'},
      now: {type: 'string', format: 'date-time'},
      came: {type: 'array', items: {enum: ['authorization', 'cookie', 'referer']}},
    },
  },
};
