import {roundJsonSchema} from '../schemas/generated/round.js';
import {isRecord} from './is-record.js';
import {limitIssue} from './limits.js';
import {issuesOf} from './parse.js';
import type {CircleAnswer, MirrorAnswer} from './round.js';

/** An endpoint's answer about a round, where a value is one and nothing more. */
export function parseAnswer(value: unknown): MirrorAnswer | CircleAnswer | undefined {
  if (!isRecord(value) || limitIssue(value)) return undefined;
  const {anyOf = []} = roundJsonSchema;
  const schema = anyOf.find(({properties = {}}) =>
    ['declic', 'status'].every((key) => properties[key]?.const === value[key]),
  );
  if (!schema || issuesOf(value, schema).length) return undefined;
  return value as unknown as MirrorAnswer | CircleAnswer; // the schema just said so
}
