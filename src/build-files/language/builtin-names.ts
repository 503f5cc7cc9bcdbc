import { exceptionTypes } from './errors.ts';

/** Few BUILD files use one, so that their values are elsewhere (`builtins.ts`). */
const names: ReadonlySet<string> = new Set([
  ...['object', 'int', 'float', 'bool', 'str', 'list', 'tuple', 'dict', 'set', 'frozenset', 'bytes', 'range'],
  ...[
    'slice',
    'type',
    'min',
    'max',
    'sum',
    'print',
    'next',
    'reversed',
    'getattr',
    'hasattr',
    'len',
    'sorted',
  ],
  ...['enumerate', 'zip', 'map', 'filter', 'any', 'all', 'iter', 'repr', 'ascii', 'format', 'isinstance'],
  ...['callable', 'id', 'divmod', 'pow', 'round', 'hex', 'oct', 'bin', 'abs', 'chr', 'ord', 'hash'],
  ...['Ellipsis', '__name__'],
]);

/** Whether a name is one of the harmless ones of CPython's `builtins`. */
export function isBuiltin(name: string): boolean {
  return names.has(name) || exceptionTypes.has(name);
}

/** The names that {@link isBuiltin} accepts. */
export function builtinNames(): readonly string[] {
  return [...exceptionTypes.keys(), ...names];
}
