import type { Value } from '../language/values.ts';
import type { FieldDeclaration, ParametrizeGroup } from '../types.ts';

/** Defaults of one target type. */
export interface TypeDefaults {
  readonly fields: ReadonlyMap<string, { readonly declaration: FieldDeclaration; readonly value: Value }>;
  readonly groups: ReadonlyMap<string, ParametrizeGroup>;
}

/** Defaults in force, by the target type's own name. Each directory changes a copy of its parent's. */
export type DefaultsState = Map<string, TypeDefaults>;
