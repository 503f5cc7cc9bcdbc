import { hasField } from './target-facts.ts';
import { userError } from '../host/types.ts';
import { stringField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import type { Options } from '../workspace/types.ts';

/** The resolve that a target belongs to. @throws UserError for a name missing in `[python].resolves`. */
export type ResolveOf = (target: Target) => string;

/** The only resolve of a checkout without resolves. */
const NO_RESOLVE = '<ignore>';

/** Reads the field `resolve` with the defaults of `[python]`, as `PythonResolveField.normalized_value` of Pants does. */
export function createResolveOf(options: Options['python']): ResolveOf {
  const { ownResolves } = options;
  if (!options.enableResolves && ownResolves === undefined) return () => NO_RESOLVE;
  return (target) => {
    const field = fieldOf(target) ?? 'resolve';
    const own = stringField(target, field);
    if (own !== undefined && ownResolves?.has(own) === true) return own;
    if (!options.enableResolves) return NO_RESOLVE;
    const resolve = own === undefined || own === '' ? options.defaultResolve : own;
    if (options.resolves.has(resolve)) return resolve;
    throw userError({
      code: 'unknown-resolve',
      message: `Unrecognized resolve name from the field \`${field}\` in the target ${target.spec}: ${resolve}`,
      place: target.fieldPlaces.get(field) ?? target.place,
      help: `All valid resolve names: ${pythonList([...options.resolves.keys()].sort())}`,
    });
  };
}

/** Whether a target belongs to any resolve. */
export function hasResolve(target: Target): boolean {
  return fieldOf(target) !== undefined;
}

/** Protobuf sources use another field name, because other languages have their own resolves. */
function fieldOf(target: Target): string | undefined {
  return ['resolve', 'python_resolve'].find((name) => hasField(target, name));
}

/** Strings as Python prints a list of them. */
export function pythonList(items: readonly string[]): string {
  return `[${items.map(pythonString).join(', ')}]`;
}

/** `repr()` of a Python string without control characters. */
export function pythonString(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\');
  return escaped.includes("'") && !escaped.includes('"')
    ? `"${escaped}"`
    : `'${escaped.replaceAll("'", "\\'")}'`;
}
