import type { Name } from '../syntax/tree.ts';
import { isBuiltin } from './builtin-names.ts';
import { builtins } from './builtins.ts';
import { type LanguageError, raise } from './errors.ts';
import type { Frame, Value } from './values.ts';

/**
 * Value of a name: looked up in the function, then the enclosing ones, the file, and the built-ins. @throws NameError
 */
export function lookUp(frame: Frame, { id, start, end }: Name): Value {
  for (let current: Frame | undefined = frame; current !== undefined; current = current.parent) {
    const { scope } = current;
    if (scope === undefined) {
      const value = current.locals.get(id);
      if (value !== undefined) return value;
      break;
    }
    if (scope.globals.has(id)) break;
    if (!scope.locals.has(id)) continue;
    const value = current.locals.get(id);
    if (value !== undefined) return value;
    frame.at = { start, end };
    throw unbound(id, current === frame);
  }
  let value = frame.globals.get(id);
  // `None` is `null`; only undefined means that there is no such name.
  if (value === undefined) value = frame.run.symbols.get(id);
  if (value === undefined && isBuiltin(id)) value = builtins().get(id);
  if (value !== undefined) return value;
  frame.at = { start, end };
  throw undefinedName(id);
}

/** Whether a name has a value here. */
export function isDefined(frame: Frame, id: string): boolean {
  for (let current: Frame | undefined = frame; current !== undefined; current = current.parent) {
    if (current.locals.has(id) || current.scope?.locals.has(id) === true) return true;
  }
  return frame.globals.has(id) || frame.run.symbols.has(id) || isBuiltin(id);
}

function unbound(id: string, own: boolean): LanguageError {
  return own
    ? raise(
        'UnboundLocalError',
        `cannot access local variable '${id}' where it is not associated with a value`,
      )
    : raise(
        'NameError',
        `cannot access free variable '${id}' where it is not associated with a value in enclosing scope`,
      );
}

/** The error for an undefined name; its code lets the caller list the known names. */
function undefinedName(id: string): LanguageError {
  return raise('NameError', `name '${id}' is not defined`, { code: 'undefined-name' });
}

/** The scope of a name assigned in `frame`. */
function ownerOf(frame: Frame, id: string): Frame['locals'] {
  const { scope } = frame;
  if (scope === undefined) return frame.locals;
  if (scope.globals.has(id)) return frame.globals;
  if (!scope.nonlocals.has(id)) return frame.locals;
  for (let current = frame.parent; current !== undefined; current = current.parent) {
    if (current.scope?.locals.has(id) === true) return current.locals;
  }
  return frame.globals;
}

/** Assigns a name in the scope of this frame's code. */
export function store(frame: Frame, id: string, value: Value): void {
  ownerOf(frame, id).set(id, value);
}

/** `del name`. @throws NameError */
export function remove(frame: Frame, { id, start, end }: Name): void {
  if (ownerOf(frame, id).delete(id)) return;
  frame.at = { start, end };
  throw frame.scope === undefined || frame.scope.globals.has(id) ? undefinedName(id) : unbound(id, true);
}

/** The enclosing frame that is not a comprehension: where `:=` assigns. */
export function nearestFunctionFrame(frame: Frame): Frame {
  let current = frame;
  while (current.scope?.isComprehension === true && current.parent !== undefined) current = current.parent;
  return current;
}
