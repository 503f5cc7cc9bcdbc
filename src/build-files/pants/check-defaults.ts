import { FieldError } from '../../target-types/field-rules.ts';
import type { FieldValue, Parametrize } from '../../target-types/types.ts';
import { validField } from '../../target-types/validate.ts';
import type { DefaultsState } from './defaults-state.ts';
import type { Session } from './session.ts';

/**
 * Checks the defaults set by the BUILD files of a directory after reading them, as Pants does, whether or not a target
 * uses them. Inherited ones were checked where they were written.
 *
 * @returns whether all are valid
 */
export function checkDefaults(
  session: Session,
  directory: string,
  defaults: DefaultsState,
  inherited: DefaultsState,
): boolean {
  const owner = `${directory === '' ? '//' : directory}#__defaults__`;
  let valid = true;
  const reported = new Set<string>();
  for (const [typeName, { fields }] of defaults) {
    const type = session.types.get(typeName);
    for (const [name, entry] of fields) {
      const { declaration } = entry;
      if (inherited.get(typeName)?.fields.get(name) === entry) continue;
      const field = type?.fields.get(name);
      if (field === undefined) continue;
      for (const value of alternatives(declaration.value)) {
        try {
          validField(field, value, owner);
        } catch (error) {
          if (!(error instanceof FieldError)) throw error;
          valid = false;
          // `all` sets the same value for every type.
          const key = `${declaration.place.path}:${declaration.place.line}:${declaration.place.column} ${error.message}`;
          if (reported.has(key)) continue;
          reported.add(key);
          session.problems.error({
            code: error.code,
            message: error.message,
            place: declaration.place,
            ...(error.help === undefined ? {} : { help: error.help }),
          });
        }
      }
    }
  }
  return valid;
}

function alternatives(value: FieldValue): readonly FieldValue[] {
  return isParametrize(value) ? [...value.alternatives.values()] : [value];
}

function isParametrize(value: FieldValue): value is Parametrize {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'parametrize';
}
