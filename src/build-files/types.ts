import type { Place } from '../host/types.ts';

/** `parametrize(...)`: alternatives of a field, or (as `**parametrize("name", …)`) a group of fields. */
export interface Parametrize {
  readonly kind: 'parametrize';
  /** Alternatives by their name in the address, in source order. A positional string is named by itself. */
  readonly alternatives: ReadonlyMap<string, FieldValue>;
}

/** A group `**parametrize("name", field=…)`. */
export interface ParametrizeGroup {
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldDeclaration>;
}

/** A call that has no meaning of its own here (`python_artifact(...)`, `http_source(...)`): kept as it is written. */
export interface OpaqueObject {
  readonly kind: 'object';
  readonly type: string;
  readonly fields: ReadonlyMap<string, FieldValue>;
}

/** A value of the BUILD language as a field receives it. `None` is `null`; lists and tuples are arrays; an `int` outside the safe range is a bigint. */
export type FieldValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly FieldValue[]
  | ReadonlyMap<FieldValue, FieldValue>
  | ReadonlySet<FieldValue>
  | Parametrize
  | OpaqueObject;

export interface FieldDeclaration {
  readonly value: FieldValue;
  /** The keyword in the call, or the default's place in `__defaults__`. */
  readonly place: Place;
  /** From `__defaults__`, not written on the target. */
  readonly isDefault: boolean;
}

/** One call of a target type in a BUILD file, `__defaults__` applied. */
export interface Declaration {
  /** The target type's name as written (an alias stays an alias). */
  readonly type: string;
  /** No table knows the type: a target of a plugin. */
  readonly isOpaque: boolean;
  /** `name=`; undefined when omitted. */
  readonly name: string | undefined;
  readonly fields: ReadonlyMap<string, FieldDeclaration>;
  readonly groups: readonly ParametrizeGroup[];
  /** The called name, in the BUILD file (for a macro: the outermost call). */
  readonly place: Place;
}

/** Everything that the BUILD files of one directory say. */
export interface DirectoryDeclarations {
  readonly directory: string;
  /** Paths of its BUILD files, in code point order. */
  readonly buildFiles: readonly string[];
  readonly declarations: readonly Declaration[];
  /** Defaults in force at the end of the directory's files, by target type. */
  readonly defaults: ReadonlyMap<string, ReadonlyMap<string, FieldDeclaration>>;
}
