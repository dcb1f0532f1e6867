// Generated from src/schemas/report.ts by `npm run schemas`: do not edit.
import type {JsonSchema} from '../../model/parse.js';

const part1 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};

/** JSON Schema of `report/1`, noisy. */
export const noisyJsonSchema: JsonSchema = {"type":"object","properties":{"declic":{"type":"string","const":"report/1"},"id":{"type":"string","pattern":"^[0-9a-f]{32}$"},"quiz":part1,"version":{"type":"string","pattern":"^[0-9a-f]{64}$"},"language":{"type":"string","pattern":"^[a-z]{2,3}$"},"week":{"type":"string","pattern":"^\\d{4}-W(0[1-9]|[1-4]\\d|5[0-3])$"},"kind":{"type":"string","const":"noisy"},"question":part1,"response":{"maxItems":1,"type":"array","items":part1},"noise":{"type":"object","properties":{"epsilon":{"type":"number","minimum":1,"maximum":2},"options":{"minItems":2,"maxItems":9,"type":"array","items":part1}},"required":["epsilon","options"],"additionalProperties":false}},"required":["declic","id","quiz","version","language","week","kind","question","response","noise"],"additionalProperties":false};
