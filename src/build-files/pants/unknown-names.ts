import { targetTypes } from '../../target-types/table.ts';
import type { Frame, Value } from '../language/values.ts';
import { placeOf } from '../syntax/source.ts';
import type { Call } from '../syntax/tree.ts';
import { editDistance, suggestName } from '../suggest.ts';
import type { Session } from './session.ts';
import { targetSymbol } from './target-calls.ts';

/** A name so near to a known one is a slip of the pen, not a plugin's target type. */
const slip = 2;

/** What `[GLOBAL].backend_packages` would have to hold for a name to exist. */
export function backendOf(session: Session, name: string): string | undefined {
  const type = targetTypes(session.workspace.dialect, undefined).get(name);
  return type === undefined || session.types.has(name) ? undefined : type.backend;
}

/**
 * Makes the rule for statements that call a name nobody defines: with keywords only, and not near a known name, it is
 * taken for the target type of a plugin, with one warning for the name. Undefined: it is an error.
 */
export function unknownCalleeRule(
  session: Session,
  symbols: Iterable<string>,
): (frame: Frame, node: Call) => Value | undefined {
  const known = [...new Set([...session.types.keys(), ...symbols])];
  return (frame, node) => {
    if (node.callee.kind !== 'name') return undefined;
    const { id } = node.callee;
    if (session.current === undefined) return undefined;
    if (node.args.some((argument) => argument.kind === 'positional' || argument.kind === 'star'))
      return undefined;
    const backend = backendOf(session, id);
    if (backend === undefined && known.some((name) => editDistance(name, id, slip) <= slip)) return undefined;
    if (!session.unknownTypes.has(id)) {
      session.unknownTypes.add(id);
      session.problems.warn({
        code: 'unknown-target-type',
        message: `Name '${id}' is not defined. It is taken for a target type of a plugin; such targets cannot be packaged.`,
        place: placeOf(frame.source, node.callee),
        help: helpFor(id, backend, known),
      });
    }
    return targetSymbol(session, id, undefined);
  };
}

function helpFor(id: string, backend: string | undefined, known: readonly string[]): string {
  if (backend !== undefined) return `Add \`${backend}\` to \`[GLOBAL].backend_packages\`.`;
  const near = suggestName(id, known, 5);
  return near === undefined
    ? 'If it is a macro, its file must be named by `[GLOBAL].build_file_prelude_globs`.'
    : `did you mean \`${near}\`?`;
}

/** Help for an undefined name in an error. */
export function helpForName(session: Session, id: string, known: Iterable<string>): string | undefined {
  const constants: ReadonlyMap<string, string> = new Map([
    ['true', 'True'],
    ['false', 'False'],
    ['none', 'None'],
    ['null', 'None'],
    ['nil', 'None'],
  ]);
  const constant = constants.get(id);
  if (constant !== undefined) return `did you mean \`${constant}\`?`;
  const backend = backendOf(session, id);
  if (backend !== undefined) return `Add \`${backend}\` to \`[GLOBAL].backend_packages\`.`;
  const near = suggestName(id, known);
  return near === undefined
    ? 'Text needs quotes; a macro needs its file in `[GLOBAL].build_file_prelude_globs`.'
    : `did you mean \`${near}\`?`;
}
