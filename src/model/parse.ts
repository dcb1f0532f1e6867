import type {ContentIssue, Problem} from './content-issue.js';
import {isRecord} from './is-record.js';

/** The part of JSON Schema 2020-12 that our schemas use. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/** Issues told at most: an author mends a few at a time. */
const MOST = 20;

/**
 * What in `value` breaks `schema`; empty when it is valid. The schemas are generated from the zod
 * validators (`src/schemas`), which would cost a page eight kilobytes where this walk costs one.
 */
export function issuesOf(value: unknown, schema: JsonSchema): readonly ContentIssue[] {
  const issues: ContentIssue[] = [];
  new Walk(issues).visit(value, schema, []);
  return issues.slice(0, MOST);
}

type Path = readonly (string | number)[];

class Walk {
  readonly #issues: ContentIssue[];

  constructor(issues: ContentIssue[]) {
    this.#issues = issues;
  }

  visit(value: unknown, schema: JsonSchema, path: Path): void {
    if (this.#issues.length >= MOST) return;
    const branches = schema.anyOf ?? schema.oneOf;
    if (branches) return this.#branch(value, branches, path);
    if (schema.type && !isOf(value, schema.type)) {
      return this.#tell(path, 'type', schema.type, kindOf(value));
    }
    const allowed = 'const' in schema ? [schema.const] : schema.enum;
    if (allowed && !allowed.includes(value)) {
      return this.#tell(path, 'value', allowed.map(String), show(value));
    }
    this.#inside(value, schema, path);
  }

  #inside(value: unknown, schema: JsonSchema, path: Path): void {
    if (typeof value === 'string') this.#string(value, schema, path);
    if (typeof value === 'number') this.#number(value, schema, path);
    if (Array.isArray(value)) this.#array(value, schema, path);
    else if (isRecord(value)) this.#object(value, schema, path);
  }

  #branch(value: unknown, branches: readonly JsonSchema[], path: Path): void {
    const chosen = isRecord(value) ? this.#discriminate(value, branches, path) : undefined;
    if (chosen === null) return;
    const fitting = chosen ?? branches.find((one) => fits(value, one));
    if (fitting) return this.visit(value, fitting, path);
    const constants = branches.filter((one) => 'const' in one).map((one) => String(one.const));
    if (constants.length) return this.#tell(path, 'value', constants, show(value));
    this.#tell(path, 'type', branches.map((one) => one.type ?? '').join('|'), kindOf(value));
  }

  /** The branch whose constant field (`type`, `kind`) the value has; null once the field is told. */
  #discriminate(
    value: Readonly<Record<string, unknown>>,
    branches: readonly JsonSchema[],
    path: Path,
  ): JsonSchema | null | undefined {
    const constant = (one: JsonSchema, key: string) => one.properties?.[key]?.const;
    const key = ['type', 'kind'].find((name) => branches.every((one) => constant(one, name)));
    if (!key) return undefined;
    const found = branches.find((one) => constant(one, key) === value[key]);
    if (found) return found;
    const names = branches.map((one) => String(constant(one, key)));
    if (Object.hasOwn(value, key)) this.#tell([...path, key], 'value', names, show(value[key]));
    else this.#tell([...path, key], 'missing', names);
    return null;
  }

  #string(value: string, schema: JsonSchema, path: Path): void {
    if (value.length < (schema.minLength ?? 0)) this.#tell(path, 'short', schema.minLength);
    if (value.length > (schema.maxLength ?? Infinity)) {
      this.#tell(path, 'long', schema.maxLength, value.length);
    } else if (schema.pattern && !patternOf(schema.pattern).test(value)) {
      this.#tell(path, 'pattern', schema.pattern, show(value));
    }
  }

  #number(value: number, {minimum, maximum}: JsonSchema, path: Path): void {
    if (value < (minimum ?? -Infinity)) this.#tell(path, 'low', minimum, value);
    if (value > (maximum ?? Infinity)) this.#tell(path, 'high', maximum, value);
  }

  #array(value: readonly unknown[], schema: JsonSchema, path: Path): void {
    const {minItems = 0, maxItems = Infinity, items} = schema;
    if (value.length < minItems) this.#tell(path, 'few', minItems, value.length);
    if (value.length > maxItems) return this.#tell(path, 'many', maxItems, value.length);
    if (items) value.forEach((item, i) => this.visit(item, items, [...path, i]));
  }

  #object(value: Readonly<Record<string, unknown>>, schema: JsonSchema, path: Path): void {
    const {properties = {}, required = [], additionalProperties: more, propertyNames} = schema;
    for (const key of required)
      if (!Object.hasOwn(value, key)) this.#tell([...path, key], 'missing');
    for (const [key, field] of Object.entries(value)) {
      if (this.#issues.length >= MOST) return;
      const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (propertyNames) this.visit(key, propertyNames, [...path, key]);
      if (known) this.visit(field, known, [...path, key]);
      else if (typeof more === 'object') this.visit(field, more, [...path, key]);
      else if (more === false) this.#tell([...path, key], 'unknown', Object.keys(properties));
    }
  }

  #tell(
    path: Path,
    problem: Problem,
    expected?: ContentIssue['expected'],
    found?: ContentIssue['found'],
  ): void {
    this.#issues.push({
      path,
      problem,
      ...(expected === undefined ? {} : {expected}),
      ...(found === undefined ? {} : {found}),
    });
  }
}

/** What kind of value an author wrote, in JSON's own words. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

/** `1e400` in a file is Infinity: no number that anything could be measured by. */
const isOf = (value: unknown, type: string) =>
  type === 'integer'
    ? Number.isSafeInteger(value)
    : kindOf(value) === type && (type !== 'number' || Number.isFinite(value));

const fits = (value: unknown, {type, ...rest}: JsonSchema) =>
  'const' in rest ? rest.const === value : !type || isOf(value, type);

const show = (value: unknown) =>
  (typeof value === 'string'
    ? value
    : kindOf(value) === 'undefined'
      ? ''
      : JSON.stringify(value)
  ).slice(0, 60);

const patterns = new Map<string, RegExp>();
function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, known);
  return known;
}
