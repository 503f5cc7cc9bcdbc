import type { Place } from '../host/types.ts';
import type { FieldValue } from '../target-types/types.ts';

/** A group `**parametrize("name", field=…)`. */
export interface ParametrizeGroup {
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldDeclaration>;
}

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
  /** Something in them is wrong (and reported): declarations may be missing. */
  readonly broken: boolean;
}
