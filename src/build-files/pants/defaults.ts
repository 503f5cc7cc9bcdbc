import type { Place } from '../../host/types.ts';
import { hasPlugins, isToleratedField } from '../../target-types/plugin-fields.ts';
import type { FieldValue, TargetType } from '../../target-types/types.ts';
import { raise, typeError, valueError } from '../language/errors.ts';
import { isTrue, typeName } from '../language/protocol.ts';
import { repr, str } from '../language/repr.ts';
import { type Arguments, type DictValue, type Run, type Value } from '../language/values.ts';
import { placeOf, type Source } from '../syntax/source.ts';
import type { Expression } from '../syntax/tree.ts';
import { nearestName } from '../../text/near-names.ts';
import type { FieldDeclaration, ParametrizeGroup } from '../types.ts';
import type { TypeDefaults } from './defaults-state.ts';
import { toFieldValue } from './field-values.ts';
import { groupName, type ParametrizeContent } from './parametrize.ts';
import { callPlace, contentOf, currentFile, type FileContext, type Session } from './session.ts';
import { makeGroup } from './target-calls.ts';

interface Options {
  readonly ignoreUnknownFields: boolean;
  readonly ignoreUnknownTargets: boolean;
}

interface Draft {
  readonly fields: Map<string, { declaration: FieldDeclaration; value: Value }>;
  readonly groups: Map<string, ParametrizeGroup>;
}

/** A call of `__defaults__` (Pants: engine/internals/defaults.py). @throws LanguageError */
export function setDefaults(session: Session, run: Run, args: Arguments): void {
  const context = currentFile(session, '__defaults__');
  const options = new Map(args.keywords);
  const all = options.get('all') ?? null;
  const extend = isTrue(options.get('extend') ?? false);
  const ignoreUnknownFields = isTrue(options.get('ignore_unknown_fields') ?? false);
  const ignoreUnknownTargets = isTrue(options.get('ignore_unknown_targets') ?? false);
  for (const option of options.keys()) {
    if (!['all', 'extend', 'ignore_unknown_fields', 'ignore_unknown_targets'].includes(option)) {
      throw typeError(`__defaults__() got an unexpected keyword argument '${option}'`);
    }
  }
  const drafts = new Map<string, Draft>();
  if (extend) for (const [type, given] of context.defaults) drafts.set(type, copyOf(given));
  const task = { session, run, context, drafts, converted: new Map<Value, FieldValue>() };
  if (all !== null) {
    const everyType = new Set(Array.from(session.types.values(), (type) => type.name));
    const place = locate(run, args, undefined, 'all');
    for (const type of everyType) {
      addDefaults(task, type, all, { ignoreUnknownFields: true, ignoreUnknownTargets }, place);
    }
  }
  args.positional.forEach((value, index) => {
    const place = locate(run, args, index, undefined);
    addAll(task, value, { ignoreUnknownFields, ignoreUnknownTargets }, place);
  });
  for (const [type, draft] of drafts) {
    if (draft.fields.size === 0 && draft.groups.size === 0) context.defaults.delete(type);
    else context.defaults.set(type, draft);
  }
}

interface Task {
  readonly session: Session;
  readonly run: Run;
  readonly context: FileContext;
  readonly drafts: Map<string, Draft>;
  /** `all` sets the same value for every type. */
  readonly converted: Map<Value, FieldValue>;
}

/** The locations of parts of the call; the two names point into literal dictionaries. */
type Locate = (target: Value | undefined, field: string | undefined) => Place;

function copyOf({ fields, groups }: TypeDefaults): Draft {
  return { fields: new Map(fields), groups: new Map(groups) };
}

function address({ directory }: FileContext): string {
  return `${directory === '' ? '//' : directory}#__defaults__`;
}

function addAll(task: Task, value: Value, options: Options, place: Locate): void {
  const { run, context } = task;
  if (typeof value !== 'object' || value?.kind !== 'dict') {
    throw valueError(
      `Expected dictionary mapping targets to default field values for ${address(context)} but got: ${typeName(value)}.`,
    );
  }
  for (const { key, value: fields } of value.entries.values()) {
    const targets = typeof key === 'object' && key?.kind === 'tuple' ? key.items : [key];
    for (const target of targets) {
      addDefaults(task, str(run, target), fields, options, (_target, field) => place(key, field));
    }
    if (targets.length === 0) dictOf(task, fields, '()');
  }
}

function dictOf({ run, context }: Task, value: Value, target: string): DictValue {
  if (typeof value === 'object' && value?.kind === 'dict') return value;
  throw valueError(
    `Invalid default field values in ${address(context)} for target type ${target}, must be an \`dict\` but was ${repr(run, value)} with type \`${typeName(value)}\`.`,
  );
}

function addDefaults(task: Task, target: string, value: Value, options: Options, place: Locate): void {
  const { session, run, context, drafts } = task;
  const given = dictOf(task, value, target);
  const type = session.types.get(target);
  if (type === undefined) {
    if (options.ignoreUnknownTargets) return;
    const near = nearestName(target, session.types.keys());
    throw raise('ValueError', `Unrecognized target type ${target} in ${address(context)}.`, {
      code: 'unknown-target-type',
      help: near === undefined ? undefined : `did you mean \`${near}\`?`,
    });
  }
  const draft = drafts.get(type.name) ?? { fields: new Map(), groups: new Map() };
  drafts.set(type.name, draft);
  for (const { key, value: fieldValue } of given.entries.values()) {
    run.meter.step();
    const field = str(run, key);
    const content = contentOf<ParametrizeContent>(fieldValue, 'Parametrize');
    if (content?.isGroup === true) {
      const known = new Map(
        [...content.keywords].filter(([name]) => accepts(task, type, name, options, place)),
      );
      draft.groups.set(
        groupName(run, content),
        makeGroup(run, { ...content, keywords: known }, place(undefined, undefined), true),
      );
    } else if (accepts(task, type, field, options, place)) {
      const declaration = {
        value: convert(task, fieldValue),
        place: place(undefined, field),
        isDefault: true,
      };
      draft.fields.set(field, { declaration, value: fieldValue });
    }
  }
}

function convert({ run, converted }: Task, value: Value): FieldValue {
  const known = converted.get(value);
  if (known !== undefined) return known;
  const made = toFieldValue(run, value);
  converted.set(value, made);
  return made;
}

/** Whether the type has the field. An unknown field is reported, unless it is ignored. */
function accepts(task: Task, type: TargetType, field: string, options: Options, place: Locate): boolean {
  if (type.fields.has(field) || type.generates?.moved.includes(field) === true) return true;
  if (options.ignoreUnknownFields) return false;
  // Plugins add such fields; without the plugin they have no effect.
  if (isToleratedField(type, field)) return false;
  const valid = [...new Set([...type.fields.keys(), ...(type.generates?.moved ?? [])])].sort();
  const near = nearestName(field, valid);
  const { backendPackages } = task.session.workspace.options.global;
  if (near === undefined && hasPlugins(backendPackages)) return false;
  task.session.problems.error({
    code: 'unknown-field',
    message: `Unrecognized field \`${field}\` for target ${type.name}. Valid fields are: ${valid.join(', ')}.`,
    place: place(undefined, field),
    ...(near === undefined ? {} : { help: `did you mean \`${near}\`?` }),
  });
  return false;
}

/** Finds the keys of literal dictionaries in the call; else the argument, else the call. */
function locate(run: Run, args: Arguments, index: number | undefined, keyword: string | undefined): Locate {
  const frame = run.calls.at(-1);
  if (frame === undefined) return () => ({ path: '' });
  const written = args.node?.args ?? [];
  const argument = keyword === undefined ? written[index ?? 0] : written.find(({ name }) => name === keyword);
  const whole = argument === undefined ? callPlace(frame) : placeOf(frame.source, argument);
  return (target, field) => {
    if (argument === undefined) return whole;
    run.meter.step(20 + argumentsOf(argument.value));
    const fields = target === undefined ? argument.value : entryOf(run, argument.value, target);
    return (field === undefined ? undefined : placeOfKey(frame.source, fields, field)) ?? whole;
  };
}

/** How many nodes a search for a location has to visit. */
function argumentsOf(node: Expression): number {
  return node.kind === 'dict' ? node.entries.length : node.kind === 'call' ? node.args.length : 0;
}

/** The value of a key in a literal dictionary; symbols are matched by name. */
function entryOf(run: Run, display: Expression, key: Value): Expression | undefined {
  if (display.kind !== 'dict') return undefined;
  const names = (typeof key === 'object' && key?.kind === 'tuple' ? key.items : [key]).map((item) =>
    str(run, item),
  );
  return display.entries.find((entry) => {
    const nodes = entry.key?.kind === 'tuple' ? entry.key.items : [entry.key];
    return (
      nodes.length === names.length &&
      nodes.every(
        (node, at) =>
          (node?.kind === 'name' ? node.id : node?.kind === 'constant' ? node.value : '') === names[at],
      )
    );
  })?.value;
}

function placeOfKey(source: Source, fields: Expression | undefined, name: string): Place | undefined {
  if (fields?.kind === 'call') {
    const argument = fields.args.find((candidate) => candidate.name === name);
    return argument === undefined
      ? undefined
      : placeOf(source, { start: argument.start, end: argument.start + name.length });
  }
  if (fields?.kind !== 'dict') return undefined;
  const entry = fields.entries.find(({ key }) => key?.kind === 'constant' && key.value === name);
  return entry?.key === undefined ? undefined : placeOf(source, entry.key);
}
