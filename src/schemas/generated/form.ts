// Generated from src/schemas/form.ts by `npm run schemas`: do not edit.
import type {JsonSchema} from '../../model/parse.js';

const part1 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const part2 = {"anyOf":[{"type":"string","minLength":1,"maxLength":10000},{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":10000}}]};

/** JSON Schema of `form/1`. */
export const formJsonSchema: JsonSchema = {"type":"object","properties":{"$schema":{"type":"string"},"declic":{"type":"string","const":"form/1"},"id":part1,"title":part2,"intention":{"type":"object","properties":{"why":part2,"audience":part2,"seenBy":part2,"never":part2,"kept":part2},"required":["why","audience","seenBy","never","kept"],"additionalProperties":false},"minimum":{"type":"integer","minimum":3,"maximum":50},"criteria":{"minItems":1,"maxItems":40,"type":"array","items":{"type":"object","properties":{"id":part1,"prompt":part2,"levels":{"minItems":4,"maxItems":4,"type":"array","items":part2},"comment":{"type":"string","enum":["off","optional"]},"starters":{"maxItems":6,"type":"array","items":part2}},"required":["id","prompt","levels"],"additionalProperties":false}}},"required":["declic","id","title","intention","criteria"],"additionalProperties":false};
