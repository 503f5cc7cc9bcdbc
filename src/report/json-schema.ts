/** The keywords of JSON Schema (2020-12) that docs/manifest.schema.json uses; {@link schemaFault} knows no others. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
}

/** Where a value breaks a schema. */
export interface SchemaFault {
  /** JSON pointer (RFC 6901), e.g. `/packages/0/size`. */
  readonly at: string;
  /** What it must be, e.g. `must have at most 300 characters`. */
  readonly why: string;
}

/** Finds the first place where the JSON value `value` breaks `schema`; undefined when it follows it. */
export function schemaFault(schema: Schema, value: unknown): SchemaFault | undefined {
  const patterns = new Map<string, RegExp>();
  const matches = (pattern: string, text: string): boolean => {
    const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
    patterns.set(pattern, known);
    return known.test(text);
  };
  const check = (rule: Schema, one: unknown, at: string): SchemaFault | undefined => {
    if (rule.$ref !== undefined) return check(schema.$defs![rule.$ref.slice('#/$defs/'.length)]!, one, at);
    const fail = (why: string): SchemaFault => ({ at, why });
    if (rule.anyOf !== undefined) {
      const faults = rule.anyOf.map((each) => check(each, one, at));
      return faults.includes(undefined) ? undefined : faults[0];
    }
    if ('const' in rule && one !== rule.const) return fail(`must be ${JSON.stringify(rule.const)}`);
    if (rule.enum?.includes(one) === false) {
      return fail(`must be one of ${rule.enum.map((each) => JSON.stringify(each)).join(', ')}`);
    }
    if (rule.type !== undefined && !isOfType(rule.type, one)) return fail(`must be of type ${rule.type}`);
    if (typeof one === 'string') {
      const fault = textFault(rule, one, matches);
      return fault === undefined ? undefined : fail(fault);
    }
    if (typeof one === 'number') {
      const isInside = one >= (rule.minimum ?? -Infinity) && one <= (rule.maximum ?? Infinity);
      return isInside ? undefined : fail(`must be from ${rule.minimum ?? ''} to ${rule.maximum ?? ''}`);
    }
    if (Array.isArray(one)) return checkItems(rule, one, at);
    if (typeof one === 'object' && one !== null) return checkMembers(rule, one, at);
    return undefined;
  };
  const checkItems = (rule: Schema, items: readonly unknown[], at: string): SchemaFault | undefined => {
    if (items.length > (rule.maxItems ?? Infinity)) {
      return { at, why: `must have at most ${rule.maxItems!} items` };
    }
    for (const [index, item] of items.entries()) {
      const fault = rule.items && check(rule.items, item, `${at}/${index}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
  const checkMembers = (rule: Schema, members: object, at: string): SchemaFault | undefined => {
    const missing = (rule.required ?? []).find((name) => !Object.hasOwn(members, name));
    if (missing !== undefined) return { at, why: `must have the member ${JSON.stringify(missing)}` };
    for (const [name, member] of Object.entries(members)) {
      const own = Object.hasOwn(rule.properties ?? {}, name) ? rule.properties![name]! : undefined;
      if (own === undefined && rule.additionalProperties === false) {
        return { at, why: `must not have the member ${JSON.stringify(name.slice(0, 60))}` };
      }
      const fault = own && check(own, member, `${at}/${name}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
  return check(schema, value, '');
}

function textFault(
  { pattern, minLength = 0, maxLength = Infinity }: Schema,
  text: string,
  matches: (pattern: string, text: string) => boolean,
): string | undefined {
  // Lengths are in characters, not in UTF-16 units; most texts are far from the limit.
  const length =
    text.length > maxLength || text.length < minLength * 2 ? Array.from(text).length : text.length;
  if (length > maxLength) return `must have at most ${maxLength} characters`;
  if (length < minLength) return `must have at least ${minLength} characters`;
  return pattern === undefined || matches(pattern, text) ? undefined : `must match ${pattern}`;
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
