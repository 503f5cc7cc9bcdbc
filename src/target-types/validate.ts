import {
  applyRule,
  beforeCheck,
  checkedEntryPoint,
  checkedSource,
  checkedSources,
  FieldError,
} from './field-rules.ts';
import { nearestName } from '../text/near-names.ts';
import { describeValue, isObject, typeName } from './python-values.ts';
import type { FieldType, FieldValue } from './types.ts';

/**
 * Checks a field's value and converts it to the form that readers expect: `None` is the default, lists are arrays,
 * dictionaries are Maps. The wording is Pants' (`engine/target.py`).
 * @param owner spec of the target
 * @throws FieldError
 */
export function validField(type: FieldType, value: FieldValue, owner: string): FieldValue {
  const converted = beforeCheck(type.rule, value);
  if (converted === null) {
    if (type.rule === 'none-is-a-value') return null;
    if (type.required && type.default === null) throw missingField(type, owner);
    return type.default;
  }
  const checked = ofKind(type, converted, owner);
  checkChoices(type, checked, owner);
  return applyRule(type, checked, owner);
}

/** The error for a required field without a value. */
export function missingField(type: FieldType, owner: string): FieldError {
  return new FieldError(
    'missing-field',
    `The '${type.name}' field in target ${owner} must be defined.`,
    `add \`${type.name}=…\`: ${type.help}`,
  );
}

function wrongType(type: FieldType, value: FieldValue, owner: string, expected: string): FieldError {
  const isBareString = typeof value === 'string' && expected.startsWith('an iterable');
  return new FieldError(
    'wrong-type',
    `The '${type.name}' field in target ${owner} must be ${expected}, but was \`${describeValue(value)}\` with type \`${typeName(value)}\`.`,
    isBareString ? `put it into a list: \`${type.name}=[${describeValue(value)}]\`` : undefined,
  );
}

function ofKind(type: FieldType, value: FieldValue, owner: string): FieldValue {
  const fail = (expected: string): never => {
    throw wrongType(type, value, owner, expected);
  };
  switch (type.kind) {
    case 'string':
      return typeof value === 'string' ? value : fail('a string');
    case 'entry-point':
      return typeof value === 'string' ? checkedEntryPoint(type.name, value, owner) : fail('a string');
    case 'bool':
      return typeof value === 'boolean' ? value : fail('a boolean');
    case 'int':
      return typeof value === 'bigint' || Number.isInteger(value) ? value : fail('an integer');
    case 'float':
      return typeof value === 'number' ? value : fail('a float');
    case 'string-list':
    case 'dependencies':
    case 'special-dependencies':
      return strings(value) ?? fail('an iterable of strings (e.g. a list of strings)');
    case 'sources':
      return checkedSources(
        type.name,
        strings(value) ?? fail('an iterable of strings (e.g. a list of strings)'),
        owner,
      );
    case 'source':
      if (isObject(value)) return value;
      return typeof value === 'string' ? checkedSource(type.name, value, owner) : fail('a string');
    case 'string-dict':
      return isDict(value, (item) => typeof item === 'string')
        ? value
        : fail('a dictionary of string -> string');
    case 'string-list-dict':
      return isDict(value, (item) => strings(item) !== undefined)
        ? value
        : fail('a dictionary of string -> an iterable of strings');
    case 'dict':
      return isDict(value, () => true) ? value : fail('a dictionary with string keys');
    case 'overrides':
      return isOverrides(value) ? value : fail('dict[str | tuple[str, ...], dict[str, Any]]');
    case 'any':
      return value;
  }
}

function strings(value: FieldValue): readonly string[] | undefined {
  // Python iterates over the keys of a dictionary.
  const isIterable = value instanceof Set || value instanceof Map;
  const items = isIterable ? [...(value as ReadonlyMap<FieldValue, FieldValue>).keys()] : value;
  if (!Array.isArray(items)) return undefined;
  const list = items as readonly FieldValue[];
  return list.every((item) => typeof item === 'string') ? list : undefined;
}

function isDict(value: FieldValue, accepts: (item: FieldValue) => boolean): boolean {
  if (!(value instanceof Map)) return false;
  for (const [key, item] of value as ReadonlyMap<FieldValue, FieldValue>) {
    if (typeof key !== 'string' || !accepts(item)) return false;
  }
  return true;
}

function isOverrides(value: FieldValue): boolean {
  if (!(value instanceof Map)) return false;
  for (const [key, fields] of value as ReadonlyMap<FieldValue, FieldValue>) {
    if (typeof key !== 'string' && strings(key) === undefined) return false;
    if (!isDict(fields, () => true)) return false;
  }
  return true;
}

/** Newer runtimes are data; of other values the nearest may be meant. */
function choiceHelp({ name, choices }: FieldType, wrong: FieldValue): string | undefined {
  if (typeof wrong !== 'string') return undefined;
  if (name === 'runtime' && /^python3\.\d+$/.test(wrong))
    return `use one of them; a runtime newer than this version can be described: \`platforms\` (\`--platforms FILE\`, docs/platform-data.md)`;
  const near = nearestName(wrong, choices ?? []);
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

function checkChoices(type: FieldType, value: FieldValue, owner: string): void {
  const { choices } = type;
  if (choices === undefined) return;
  const values = Array.isArray(value) ? (value as readonly FieldValue[]) : [value];
  const wrong = values.find((item) => typeof item !== 'string' || !choices.includes(item));
  if (wrong === undefined) return;
  const allowed = [...choices].sort().map((choice) => `'${choice}'`);
  throw new FieldError(
    'invalid-choice',
    `Values for the '${type.name}' field in target ${owner} must be one of [${allowed.join(', ')}], but ${describeValue(wrong)} was provided.`,
    choiceHelp(type, wrong),
  );
}
