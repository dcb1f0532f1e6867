// Generated from src/schemas/badges.ts by `npm run schemas`: do not edit.
import type {JsonSchema} from '../../model/parse.js';

const part1 = {"anyOf":[{"type":"string","minLength":1,"maxLength":10000},{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":10000}}]};
const part2 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const part3 = {"type":"object","properties":{"type":{"type":"string","const":"mastery"},"quiz":part2,"objective":part2},"required":["type","quiz","objective"],"additionalProperties":false};
const part4 = {"type":"object","properties":{"type":{"type":"string","const":"lucidity"},"quiz":part2},"required":["type"],"additionalProperties":false};
const part5 = {"type":"object","properties":{"type":{"type":"string","const":"helper"},"form":part2},"required":["type"],"additionalProperties":false};
const part6 = {"type":"object","properties":{"type":{"type":"string","const":"completed"},"quiz":part2},"required":["type","quiz"],"additionalProperties":false};
const part7 = {"type":"object","properties":{"type":{"type":"string","const":"step"},"form":part2},"required":["type","form"],"additionalProperties":false};
const part8 = {"minItems":2,"maxItems":10,"type":"array","items":{"oneOf":[part3,part4,part5,part6,part7]}};

/** JSON Schema of `badges/1`. */
export const badgesJsonSchema: JsonSchema = {"type":"object","properties":{"$schema":{"type":"string"},"declic":{"type":"string","const":"badges/1"},"issuer":{"type":"object","properties":{"name":part1,"url":{"type":"string","pattern":"^(https:\\/\\/[^\\s@\\\\/?#]+([/?#][^\\s\\\\]*)?|mailto:[^\\s@]+@[^\\s@]+|(\\/(?![/\\\\])|\\.{1,2}\\/|#)[^\\s\\\\]*)$"}},"required":["name"],"additionalProperties":false},"badges":{"minItems":1,"maxItems":50,"type":"array","items":{"type":"object","properties":{"id":part2,"name":part1,"description":part1,"evidence":part1,"shows":{"type":"object","properties":{"kind":{"type":"string","enum":["recall","decision","task"]},"delay":{"type":"string","enum":["immediate","delayed"]}},"required":["kind","delay"],"additionalProperties":false},"refreshAfter":{"type":"integer","minimum":1,"maximum":120},"criterion":{"oneOf":[part3,part4,part5,part6,part7,{"type":"object","properties":{"type":{"type":"string","const":"all"},"of":part8},"required":["type","of"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"any"},"of":part8},"required":["type","of"],"additionalProperties":false}]}},"required":["id","name","description","evidence","shows","criterion"],"additionalProperties":false}}},"required":["declic","issuer","badges"],"additionalProperties":false};
