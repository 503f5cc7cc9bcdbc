import type { Place } from '../../host/types.ts';
import type { TargetType } from '../../target-types/types.ts';
import { raise, typeError } from '../language/errors.ts';
import { countTarget } from '../language/meter.ts';
import { typeName } from '../language/protocol.ts';
import { repr } from '../language/repr.ts';
import { type Arguments, type HostValue, type Run, tuple, type Value } from '../language/values.ts';
import { placeOf } from '../syntax/source.ts';
import type { Declaration, FieldDeclaration, ParametrizeGroup } from '../types.ts';
import { chargeDefault, fromDefault, toFieldValue } from './field-values.ts';
import { groupName, type ParametrizeContent } from './parametrize.ts';
import { callPlace, contentOf, currentFile, placeInFile, type Session } from './session.ts';

/** The symbol of a target type: calling it declares a target. `type` is undefined for an unknown type. */
export function targetSymbol(session: Session, symbol: string, type: TargetType | undefined): HostValue {
  return {
    kind: 'host',
    type: 'Registrar',
    content: { symbol },
    str: () => symbol,
    repr: () => `<target type ${symbol}>`,
    call: (run, args) => declareTarget(session, run, symbol, type, args),
    attribute: (_run, name) => (type === undefined ? undefined : registrarAttribute(session, type, name)),
  };
}

/** `python_sources.tags`, whose `default` is the default in force. */
function registrarAttribute(session: Session, type: TargetType, name: string): Value | undefined {
  const field = type.fields.get(name);
  if (name === '__name__') return type.name;
  if (field === undefined && type.generates?.moved.includes(name) !== true) return undefined;
  return {
    kind: 'host',
    type: 'RegistrarField',
    content: {},
    attribute: (_run, attribute) => {
      if (attribute !== 'default') return undefined;
      const given = currentFile(session, `${type.name}.${name}.default`)
        .defaults.get(type.name)
        ?.fields.get(name);
      return given === undefined ? fromDefault(field?.default ?? null) : frozen(given.value);
    },
  };
}

/** Defaults are shared: they must not be changed through a list. */
function frozen(value: Value): Value {
  return typeof value === 'object' && value?.kind === 'list' ? tuple(value.items) : value;
}

function declareTarget(
  session: Session,
  run: Run,
  symbol: string,
  type: TargetType | undefined,
  args: Arguments,
): Value {
  const context = currentFile(session, symbol);
  if (args.positional.length > 0) {
    const count = args.positional.length + 1;
    throw typeError(
      `__call__() takes 1 positional argument but ${count} were given`,
      `pass each value of the \`${symbol}\` by field name: \`field = value\``,
    );
  }
  countTarget(session.budget);
  run.meter.allocate(400);
  const places = argumentPlaces(run, args);
  const fields = new Map<string, FieldDeclaration>();
  const groups = new Map<string, ParametrizeGroup>();
  const defaults = type === undefined ? undefined : context.defaults.get(type.name);
  for (const [name, { declaration }] of defaults?.fields ?? []) {
    chargeDefault(run, declaration.value);
    fields.set(name, declaration);
  }
  for (const [name, group] of defaults?.groups ?? []) groups.set(name, group);
  const ownGroups = new Set<string>();
  let name: string | undefined;
  for (const [field, value] of args.keywords) {
    const group = contentOf<ParametrizeContent>(value, 'Parametrize');
    if (field === 'name') name = targetName(run, value);
    else if (field === '_extend_synthetic' && value === false) continue;
    else if (group?.isGroup === true) {
      const made = makeGroup(run, group, places(field), false);
      if (ownGroups.has(made.name)) {
        throw raise('ValueError', `Parametrization group name is not unique: '${made.name}'`, {
          code: 'invalid-parametrize',
        });
      }
      ownGroups.add(made.name);
      groups.set(made.name, made);
    } else fields.set(field, { value: toFieldValue(run, value), place: places(field), isDefault: false });
  }
  const declaration: Declaration = {
    type: symbol,
    isOpaque: type === undefined,
    name,
    fields,
    groups: [...groups.values()],
    place: placeInFile(run, context),
  };
  context.declarations.push(declaration);
  return {
    kind: 'host',
    type: 'TargetAdaptor',
    content: {},
    repr: () => `TargetAdaptor(type_alias=${symbol}, name=${repr(run, name ?? null)})`,
  };
}

function targetName(run: Run, value: Value): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return value;
  throw raise(
    'TypeError',
    `The 'name' of a target must be a string, but was \`${repr(run, value)}\` with type \`${typeName(value)}\`.`,
    {
      code: 'invalid-name',
      help:
        contentOf(value, 'Parametrize') === undefined
          ? undefined
          : 'parametrize another field: each variant gets its own address anyway',
    },
  );
}

/** A group with the fields that it sets, at a location. */
export function makeGroup(
  run: Run,
  content: ParametrizeContent,
  place: Place,
  isDefault: boolean,
): ParametrizeGroup {
  const fields = new Map<string, FieldDeclaration>();
  for (const [field, value] of content.keywords) {
    fields.set(field, { value: toFieldValue(run, value), place, isDefault });
  }
  return { name: groupName(run, content), fields };
}

/** The location of each keyword of the call: its name, or the `**` that it came from. */
function argumentPlaces(run: Run, args: Arguments): (name: string) => Place {
  const frame = run.calls.at(-1);
  const { node } = args;
  if (frame === undefined || node === undefined) {
    const place = frame === undefined ? undefined : callPlace(frame);
    return () => place ?? { path: '' };
  }
  const unpacked = node.args.find((argument) => argument.kind === 'double-star');
  const written = new Map(node.args.map((argument) => [argument.name, argument]));
  return (name) => {
    const own = written.get(name);
    if (own !== undefined) return placeOf(frame.source, { start: own.start, end: own.start + name.length });
    return unpacked === undefined ? callPlace(frame) : placeOf(frame.source, unpacked);
  };
}
