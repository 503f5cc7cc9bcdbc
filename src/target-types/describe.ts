import type { FieldKind, FieldType } from './types.ts';

/** Types of values as `pants help TARGET_TYPE` writes them. */
const shownKinds: Readonly<Record<FieldKind, string>> = {
  string: 'str',
  bool: 'bool',
  int: 'int',
  float: 'float',
  'string-list': 'Iterable[str]',
  'string-dict': 'Dict[str, str]',
  'string-list-dict': 'Dict[str, Iterable[str]]',
  dict: 'Dict[str, Dict[str, str]]',
  dependencies: 'Iterable[str]',
  source: 'str',
  sources: 'Iterable[str]',
  'entry-point': 'str',
  overrides: 'Dict[Union[str, Tuple[str, ...]], Dict[str, Any]]',
  'special-dependencies': 'Iterable[str]',
  any: 'Any',
};

/** What a field takes, as Pants' help shows it, e.g. `str | None`. */
export function typeOfField(field: FieldType): string {
  const choices = field.choices === undefined ? undefined : [...field.choices].sort();
  const type = choices?.map((choice) => `'${choice}'`).join(' | ') ?? shownKinds[field.kind];
  const isFlag = field.kind === 'bool' && field.default !== null;
  const isTable = field.kind === 'string-list-dict' && field.default !== null;
  return field.required || isFlag || isTable ? type : `${type} | None`;
}

/** The default of a field as a Python literal; undefined for a required field. */
export function defaultOfField(field: FieldType): string | undefined {
  return field.required ? undefined : pythonLiteral(field.default);
}

function pythonLiteral(value: FieldType['default']): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `'${value}'`;
  if (!Array.isArray(value)) return '{}';
  const items = (value as readonly string[]).map((one) => `'${one}'`);
  return `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
}
