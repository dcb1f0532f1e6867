import * as z from 'zod/mini';
import {awardSchema} from '../../src/schemas/award.js';
import {packetSchema} from '../../src/schemas/packet.js';
import {reportSchema} from '../../src/schemas/report.js';
import {
  circleAnswerSchema,
  mirrorAnswerSchema,
  thanksMessageSchema,
} from '../../src/schemas/round.js';
import {checkSchemas} from './openapi-batch.js';
import {signedBadge} from './openapi-badges.js';
import {openingSchema} from './opening.js';

function schemaOf(schema: z.core.$ZodType) {
  const {$schema: _dialect, ...rest} = z.toJSONSchema(schema, {io: 'input'});
  return rest;
}

const secrets = {type: 'array', items: {type: 'string'}} as const;
const invitation = {
  type: 'object',
  required: ['subject', 'key', 'tickets'],
  properties: {
    subject: {type: 'string'},
    key: {type: 'string'},
    tickets: {
      type: 'object',
      required: ['peer', 'manager'],
      properties: {peer: secrets, manager: secrets},
    },
  },
} as const;

/** Every format that travels, as the validators enforce it. */
export const schemas = {
  Report: schemaOf(reportSchema),
  Award: schemaOf(awardSchema),
  Packet: schemaOf(packetSchema),
  ...checkSchemas,
  Thanks: schemaOf(thanksMessageSchema),
  MirrorAnswer: schemaOf(mirrorAnswerSchema),
  CircleAnswer: schemaOf(circleAnswerSchema),
  SignedBadge: signedBadge,
  Opening: schemaOf(openingSchema),
  Opened: {
    type: 'object',
    required: ['round', 'subjects'],
    properties: {round: {type: 'string'}, subjects: {type: 'array', items: invitation}},
  },
} as const;
