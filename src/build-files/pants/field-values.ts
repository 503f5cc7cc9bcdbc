import type { FieldValue } from '../../target-types/types.ts';
import { raise } from '../language/errors.ts';
import { collect, typeName } from '../language/protocol.ts';
import type { Run, Value } from '../language/values.ts';
import { type ParametrizeContent, toParametrize } from './parametrize.ts';
import { contentOf } from './session.ts';

/** No real field is nested deeper. */
const MAX_DEPTH = 100;

/** What an item of a list costs later: it is checked, and may be an edge of the graph. */
const STEPS_PER_ITEM = 3;

/** What a field costs that a target takes from `__defaults__`. */
export function chargeDefault(run: Run, value: FieldValue): void {
  run.meter.step(1 + (Array.isArray(value) ? STEPS_PER_ITEM * value.length : 0));
}

/** Content of a host value that a field keeps as written. */
interface ObjectContent {
  readonly fields: ReadonlyMap<string, Value>;
}

/**
 * A snapshot of a value for a field: later changes to a list do not affect it. @throws LanguageError if it is cyclic
 */
export function toFieldValue(run: Run, value: Value, depth = 0): FieldValue {
  switch (typeof value) {
    case 'bigint':
      return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
  }
  if (value === null) return null;
  if (depth > MAX_DEPTH) throw raise('RecursionError', 'the value is nested too deeply for a field');
  run.meter.step();
  run.meter.allocate(64);
  const inner = (item: Value): FieldValue => toFieldValue(run, item, depth + 1);
  switch (value.kind) {
    case 'list':
    case 'tuple':
      run.meter.allocate(8 * value.items.length);
      run.meter.step(STEPS_PER_ITEM * value.items.length);
      return value.items.map(inner);
    case 'range':
    case 'view':
    case 'iterator':
      return collect(run, value).map(inner);
    case 'dict':
      return new Map(Array.from(value.entries.values(), (entry) => [inner(entry.key), inner(entry.value)]));
    case 'set':
    case 'frozenset':
      return new Set(Array.from(value.members.values(), inner));
    case 'host': {
      const parametrize = contentOf<ParametrizeContent>(value, 'Parametrize');
      if (parametrize !== undefined) return toParametrize(run, parametrize, inner);
      const { fields } = value.content as Partial<ObjectContent>;
      return {
        kind: 'object',
        type: value.type,
        fields: new Map(Array.from(fields ?? [], ([name, field]) => [name, inner(field)])),
      };
    }
    default:
      return { kind: 'object', type: typeName(value), fields: new Map() };
  }
}

/** The value of the language for a field's built-in default. */
export function fromDefault(value: FieldValue): Value {
  if (Array.isArray(value)) return { kind: 'tuple', items: value.map(fromDefault) };
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  return typeof value === 'object' ? null : value;
}
