import { MAX_TARGETS } from '../build-files/limits.ts';
import type { FieldDeclaration } from '../build-files/types.ts';
import type { Include } from '../requirements/requirement-files.ts';
import { userError, UserError, type Place, type Problems } from '../host/types.ts';
import { adviceForOldField } from '../target-types/old-names.ts';
import { isToleratedField } from '../target-types/plugin-fields.ts';
import { FieldError } from '../target-types/field-rules.ts';
import { nearestName } from '../text/near-names.ts';
import type { FieldType, FieldValue, TargetType } from '../target-types/types.ts';
import { missingField, validField } from '../target-types/validate.ts';
import type { Workspace } from '../workspace/types.ts';
import { printAddress, residenceOf } from './address.ts';
import type { Address, Target } from './types.ts';

/** The input for making targets; `targets` holds those made so far. */
export interface Loading {
  readonly workspace: Workspace;
  readonly types: ReadonlyMap<string, TargetType>;
  readonly problems: Problems;
  readonly targets: Map<string, Target>;
  readonly pluginFields: PluginFields;
  /** The files of `python_requirements` read so far (`requirements.txt` only), by path, with what they include. */
  readonly includes: Map<string, readonly Include[]>;
  /** There were more targets than are read: the rest is not even made. */
  isFull: boolean;
}

/** Fields assumed to belong to a plugin, as `type.field`, each reported once; undefined: there are no plugins. */
type PluginFields = Set<string> | undefined;

export type GivenFields = ReadonlyMap<string, FieldDeclaration>;

export interface ReadFields {
  readonly fields: ReadonlyMap<string, FieldValue>;
  readonly places: ReadonlyMap<string, Place>;
}

/** `place`, if any, in the form of a diagnostic. */
export function at(place: Place | undefined): { place?: Place } {
  return place === undefined ? {} : { place };
}

/** Runs `work`; the diagnostics of a `UserError` go to `problems`, with `place` if they have none. */
export function collectAt<T>(problems: Problems, place: Place, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.add(error.diagnostics.map((diagnostic) => ({ place, ...diagnostic })));
    return undefined;
  }
}

interface Reading {
  readonly problems: Problems;
  readonly pluginFields: PluginFields;
  /** Spec of the target, for messages. */
  readonly owner: string;
  /** Where the target is declared. */
  readonly place: Place;
  /** Fields of the type that are handled elsewhere. */
  readonly without?: ReadonlySet<string>;
}

/**
 * The values of all fields of `type`: the given ones, validated, and defaults for the rest. Errors go to `problems`;
 * the field then has its default.
 */
export function readFields(type: TargetType, given: GivenFields, reading: Reading): ReadFields {
  const fields = new Map<string, FieldValue>();
  const places = new Map<string, Place>();
  for (const fieldType of type.fields.values()) {
    if (reading.without?.has(fieldType.name)) continue;
    const declaration = given.get(fieldType.name);
    fields.set(fieldType.name, readField(fieldType, declaration, reading));
    if (declaration !== undefined && !declaration.isDefault) places.set(fieldType.name, declaration.place);
  }
  for (const [name, declaration] of given) {
    if (!type.fields.has(name)) reportUnknown(type, name, declaration, reading);
  }
  return { fields, places };
}

function readField(type: FieldType, declaration: FieldDeclaration | undefined, reading: Reading): FieldValue {
  const { problems, owner } = reading;
  try {
    if (declaration !== undefined) return validField(type, declaration.value, owner);
    if (type.required && type.default === null) throw missingField(type, owner);
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    problems.error({
      code: error.code,
      message: error.message,
      place: declaration?.place ?? reading.place,
      ...(error.help === undefined ? {} : { help: error.help }),
    });
  }
  return type.default;
}

function reportUnknown(
  type: TargetType,
  name: string,
  declaration: FieldDeclaration,
  { problems, pluginFields }: Reading,
): void {
  if (declaration.isDefault || isToleratedField(type, name)) return;
  const names = [...type.fields.keys()].filter((field) => !field.startsWith('_')).sort();
  const today = adviceForOldField(type.name, name);
  const meant = today === undefined ? nearestName(name, names) : undefined;
  if (today === undefined && pluginFields !== undefined && meant === undefined) {
    const key = `${type.name}.${name}`;
    if (!pluginFields.has(key)) {
      problems.warn({
        code: 'unknown-field',
        message: `\`${name}\` is not a field of \`${type.name}\`. It is treated as a field from a plugin and has no effect.`,
        place: declaration.place,
      });
    }
    pluginFields.add(key);
    return;
  }
  problems.error({
    code: 'unknown-field',
    message: `\`${name}\` is not a field of \`${type.name}\``,
    place: declaration.place,
    help:
      today !== undefined
        ? `it is a field of an old version of Pants: ${today}`
        : meant === undefined
          ? `its fields are: ${names.join(', ')}`
          : `did you mean \`${meant}\`?`,
  });
}

/** @throws UserError when the checkout would have too many targets with `count` more, those of `owner` */
export function checkRoom(loading: Loading, count: number, owner: string, place: Place): void {
  if (loading.targets.size + count <= MAX_TARGETS) return;
  loading.isFull = true;
  throw userError({
    code: 'too-many-targets',
    message: `With the ${count} targets of \`${owner}\`, the checkout would have more than ${MAX_TARGETS} targets`,
    place,
    help: 'have fewer generators own the same files, parametrize less, or leave directories out with `[GLOBAL].build_ignore`',
  });
}

/** A target with an address and without the fields that few targets have. */
export function makeTarget(
  of: Address,
  parts: Pick<Target, 'type' | 'fields' | 'fieldPlaces' | 'place'> &
    Partial<Pick<Target, 'generator' | 'generated' | 'sources' | 'isOpaque'>>,
): Target {
  return {
    address: of,
    spec: printAddress(of),
    type: parts.type,
    fields: parts.fields,
    fieldPlaces: parts.fieldPlaces,
    place: parts.place,
    residence: residenceOf(of),
    generator: parts.generator,
    generated: parts.generated ?? none,
    sources: parts.sources ?? none,
    isOpaque: parts.isOpaque ?? false,
  };
}

const none: readonly string[] = [];
