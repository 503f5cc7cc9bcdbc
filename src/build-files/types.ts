import type { Place } from '../host/types.ts';
import type { FieldValue } from '../target-types/types.ts';

/** A group `**parametrize("name", field=…)`. */
export interface ParametrizeGroup {
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldDeclaration>;
}

export interface FieldDeclaration {
  readonly value: FieldValue;
  /** The keyword in the call, or the location of the default in `__defaults__`. */
  readonly place: Place;
  /** From `__defaults__`, not written on the target. */
  readonly isDefault: boolean;
}

/** One call of a target type in a BUILD file, `__defaults__` applied. */
export interface Declaration {
  /** The target type's name as written (aliases are kept). */
  readonly type: string;
  /** The type is unknown: a target of a plugin. */
  readonly isOpaque: boolean;
  /** `name=`; undefined when omitted. */
  readonly name: string | undefined;
  readonly fields: ReadonlyMap<string, FieldDeclaration>;
  readonly groups: readonly ParametrizeGroup[];
  /** The called name, in the BUILD file (for a macro: the outermost call). */
  readonly place: Place;
}

/** The contents of the BUILD files of one directory. */
export interface DirectoryDeclarations {
  readonly directory: string;
  /** Paths of its BUILD files, in code point order. */
  readonly buildFiles: readonly string[];
  readonly declarations: readonly Declaration[];
  /** Defaults in force at the end of the directory's files, by target type. */
  readonly defaults: ReadonlyMap<string, ReadonlyMap<string, FieldDeclaration>>;
  /** They have errors, which were reported: declarations may be missing. */
  readonly broken: boolean;
}
