// Generated from src/schemas/quiz.ts by `npm run schemas`: do not edit.
import type {JsonSchema} from '../../model/parse.js';

/** JSON Schema of `quiz/1`. */
export const quizJsonSchema: JsonSchema = {
  type: 'object',
  properties: {
    $schema: {type: 'string'},
    declic: {type: 'string', const: 'quiz/1'},
    id: {$ref: '#/$defs/__schema0'},
    title: {$ref: '#/$defs/__schema1'},
    intention: {
      type: 'object',
      properties: {
        why: {$ref: '#/$defs/__schema1'},
        audience: {$ref: '#/$defs/__schema1'},
        seenBy: {$ref: '#/$defs/__schema1'},
        never: {$ref: '#/$defs/__schema1'},
        kept: {$ref: '#/$defs/__schema1'},
      },
      required: ['why', 'audience', 'seenBy', 'never', 'kept'],
      additionalProperties: false,
    },
    objectives: {minItems: 1, maxItems: 50, type: 'array', items: {$ref: '#/$defs/__schema3'}},
    questions: {minItems: 1, maxItems: 500, type: 'array', items: {$ref: '#/$defs/__schema5'}},
  },
  required: ['declic', 'id', 'title', 'intention', 'objectives', 'questions'],
  additionalProperties: false,
  $defs: {
    __schema0: {type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'},
    __schema1: {
      anyOf: [
        {$ref: '#/$defs/__schema2'},
        {
          type: 'object',
          propertyNames: {type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'},
          additionalProperties: {$ref: '#/$defs/__schema2'},
        },
      ],
    },
    __schema2: {type: 'string', minLength: 1, maxLength: 10000},
    __schema3: {
      type: 'object',
      properties: {
        id: {$ref: '#/$defs/__schema0'},
        statement: {$ref: '#/$defs/__schema1'},
        bloom: {
          type: 'string',
          enum: ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'],
        },
        levels: {minItems: 4, maxItems: 4, type: 'array', items: {$ref: '#/$defs/__schema1'}},
        resources: {maxItems: 20, type: 'array', items: {$ref: '#/$defs/__schema4'}},
      },
      required: ['id', 'statement', 'levels'],
      additionalProperties: false,
    },
    __schema4: {
      type: 'object',
      properties: {
        title: {$ref: '#/$defs/__schema1'},
        href: {
          type: 'string',
          pattern:
            '^(https:\\/\\/[^\\s@\\\\/?#]+([/?#][^\\s\\\\]*)?|mailto:[^\\s@]+@[^\\s@]+|(\\/(?![/\\\\])|\\.{1,2}\\/|#)[^\\s\\\\]*)$',
        },
      },
      required: ['title', 'href'],
      additionalProperties: false,
    },
    __schema5: {
      oneOf: [
        {
          type: 'object',
          properties: {
            id: {$ref: '#/$defs/__schema0'},
            prompt: {$ref: '#/$defs/__schema1'},
            hint: {$ref: '#/$defs/__schema6'},
            objective: {$ref: '#/$defs/__schema0'},
            type: {type: 'string', const: 'choice'},
            options: {$ref: '#/$defs/__schema7'},
          },
          required: ['id', 'prompt', 'objective', 'type', 'options'],
          additionalProperties: false,
        },
        {
          type: 'object',
          properties: {
            id: {$ref: '#/$defs/__schema0'},
            prompt: {$ref: '#/$defs/__schema1'},
            hint: {$ref: '#/$defs/__schema6'},
            objective: {$ref: '#/$defs/__schema0'},
            type: {type: 'string', const: 'choices'},
            options: {$ref: '#/$defs/__schema7'},
          },
          required: ['id', 'prompt', 'objective', 'type', 'options'],
          additionalProperties: false,
        },
        {
          type: 'object',
          properties: {
            id: {$ref: '#/$defs/__schema0'},
            prompt: {$ref: '#/$defs/__schema1'},
            hint: {$ref: '#/$defs/__schema6'},
            objective: {$ref: '#/$defs/__schema0'},
            type: {type: 'string', const: 'scale'},
          },
          required: ['id', 'prompt', 'objective', 'type'],
          additionalProperties: false,
        },
        {
          type: 'object',
          properties: {
            id: {$ref: '#/$defs/__schema0'},
            prompt: {$ref: '#/$defs/__schema1'},
            hint: {$ref: '#/$defs/__schema6'},
            objective: {$ref: '#/$defs/__schema0'},
            type: {type: 'string', const: 'text'},
            accepted: {
              minItems: 1,
              maxItems: 50,
              type: 'array',
              items: {$ref: '#/$defs/__schema1'},
            },
            feedback: {$ref: '#/$defs/__schema9'},
          },
          required: ['id', 'prompt', 'objective', 'type', 'accepted', 'feedback'],
          additionalProperties: false,
        },
        {
          type: 'object',
          properties: {
            id: {$ref: '#/$defs/__schema0'},
            prompt: {$ref: '#/$defs/__schema1'},
            hint: {$ref: '#/$defs/__schema6'},
            objective: {$ref: '#/$defs/__schema0'},
            type: {type: 'string', const: 'number'},
            answer: {type: 'number'},
            tolerance: {type: 'number', minimum: 0},
            unit: {$ref: '#/$defs/__schema1'},
            feedback: {$ref: '#/$defs/__schema9'},
          },
          required: ['id', 'prompt', 'objective', 'type', 'answer', 'feedback'],
          additionalProperties: false,
        },
        {
          type: 'object',
          properties: {
            id: {$ref: '#/$defs/__schema0'},
            prompt: {$ref: '#/$defs/__schema1'},
            hint: {$ref: '#/$defs/__schema6'},
            type: {type: 'string', const: 'reflection'},
            objective: {$ref: '#/$defs/__schema0'},
          },
          required: ['id', 'prompt', 'type'],
          additionalProperties: false,
        },
      ],
    },
    __schema6: {$ref: '#/$defs/__schema1'},
    __schema7: {minItems: 2, maxItems: 20, type: 'array', items: {$ref: '#/$defs/__schema8'}},
    __schema8: {
      type: 'object',
      properties: {
        id: {$ref: '#/$defs/__schema0'},
        text: {$ref: '#/$defs/__schema1'},
        correct: {type: 'boolean'},
        feedback: {$ref: '#/$defs/__schema1'},
      },
      required: ['id', 'text'],
      additionalProperties: false,
    },
    __schema9: {
      type: 'object',
      properties: {reached: {$ref: '#/$defs/__schema1'}, notYet: {$ref: '#/$defs/__schema1'}},
      required: ['notYet'],
      additionalProperties: false,
    },
  },
};
