// Generated from src/schemas/award.ts by `npm run schemas`: do not edit.
import type {JsonSchema} from '../../model/parse.js';


/** JSON Schema of `award/1`. */
export const awardJsonSchema: JsonSchema = {"type":"object","properties":{"declic":{"type":"string","const":"award/1"},"kind":{"type":"string","const":"award"},"id":{"type":"string","pattern":"^[0-9a-f]{32}$"},"badge":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"version":{"type":"string","pattern":"^[0-9a-f]{64}$"},"month":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])$"}},"required":["declic","kind","id","badge","version","month"],"additionalProperties":false};
