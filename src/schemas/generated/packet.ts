// Generated from src/schemas/packet.ts by `npm run schemas`: do not edit.
import type {JsonSchema} from '../../model/parse.js';

const part1 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};

/** JSON Schema of `packet/1`. */
export const packetJsonSchema: JsonSchema = {"type":"object","properties":{"declic":{"type":"string","const":"packet/1"},"kind":{"type":"string","const":"packet"},"form":part1,"version":{"type":"string","pattern":"^[0-9a-f]{64}$"},"round":part1,"subject":part1,"perspective":{"type":"string","enum":["peer","self","manager"]},"levels":{"type":"object","propertyNames":part1,"additionalProperties":{"enum":[1,2,3,4,"unseen"]}},"comments":{"maxItems":40,"type":"array","items":{"type":"object","properties":{"criterion":part1,"text":{"type":"string","minLength":1,"maxLength":500}},"required":["criterion","text"],"additionalProperties":false}},"ticket":{"type":"string","pattern":"^[A-Za-z0-9_-]{0,64}$"},"pad":{"type":"string","pattern":"^0*$"}},"required":["declic","kind","form","version","round","subject","perspective","levels","comments","ticket","pad"],"additionalProperties":false};
