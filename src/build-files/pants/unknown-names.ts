import { oldTargetTypes } from '../../target-types/old-names.ts';
import { isOtherLanguage } from '../../target-types/other-languages.ts';
import { LimitError } from '../language/errors.ts';
import type { Frame, Value } from '../language/values.ts';
import { placeOf } from '../syntax/source.ts';
import type { Call, Name } from '../syntax/tree.ts';
import { editDistance, nearestName } from '../../text/near-names.ts';
import type { Session } from './session.ts';
import { targetSymbol } from './target-calls.ts';

/** A name this close to a known one is a typo, not a plugin's target type. */
const MOST_SLIPS = 2;
/** Different names that are not defined and may be target types of plugins. */
const MAX_UNKNOWN = 1000;
/** Errors about undefined names that say which name was meant: the search goes through all names. */
const MAX_MEANT = 100;

/** What `[GLOBAL].backend_packages` would have to contain for a name to exist. */
function backendOf(session: Session, name: string): string | undefined {
  const type = session.everyType.get(name);
  return type === undefined || session.types.has(name) ? undefined : type.backend;
}

/**
 * Makes the rule for statements that call an undefined name: a call with keywords only, whose name is not close to a
 * known one, is treated as a plugin's target type, with one warning per name. Undefined: it is an error.
 */
export function unknownCalleeRule(
  session: Session,
  symbols: Iterable<string>,
): (frame: Frame, node: Call) => Value | undefined {
  const names = [...new Set([...session.types.keys(), ...symbols])];
  // A loop may call one name a million times.
  const slips = new Map<string, boolean>();
  const isSlip = (id: string): boolean => {
    const known = slips.get(id);
    if (known !== undefined) return known;
    if (slips.size >= MAX_UNKNOWN) {
      throw new LimitError(`the BUILD files use more than ${MAX_UNKNOWN} names that are not defined`);
    }
    const decided = names.some((name) => editDistance(name, id, MOST_SLIPS) <= MOST_SLIPS);
    slips.set(id, decided);
    return decided;
  };
  return (frame, node) => {
    if (node.callee.kind !== 'name') return undefined;
    const { id } = node.callee;
    if (session.current === undefined) return undefined;
    if (node.args.some((argument) => argument.kind === 'positional' || argument.kind === 'star'))
      return undefined;
    if (isOtherLanguage(id)) {
      noteOtherLanguage(session, frame, node.callee);
      return targetSymbol(session, id, undefined);
    }
    if (oldTargetTypes.has(id)) return undefined;
    const backend = backendOf(session, id);
    if (backend === undefined && isSlip(id)) return undefined;
    if (!session.unknownTypes.has(id)) {
      session.unknownTypes.add(id);
      session.problems.warn({
        code: 'unknown-target-type',
        message: `Name '${id}' is not defined. It is treated as a target type from a plugin; such targets cannot be packaged.`,
        place: placeOf(frame.source, node.callee),
        help: helpFor(id, backend, names),
      });
    }
    return targetSymbol(session, id, undefined);
  };
}

/** Notes once that a Pants type is valid, and what is ignored about it. */
function noteOtherLanguage(session: Session, frame: Frame, callee: Name): void {
  const { id } = callee;
  if (session.unknownTypes.has(id)) return;
  session.unknownTypes.add(id);
  session.problems.add([
    {
      severity: 'note',
      code: 'other-language',
      message: `\`${id}\` is a Pants target type that is not supported: it generates no targets and cannot be packaged`,
      place: placeOf(frame.source, callee),
    },
  ]);
}

function helpFor(id: string, backend: string | undefined, known: readonly string[]): string {
  if (backend !== undefined) return `add \`${backend}\` to \`[GLOBAL].backend_packages\``;
  const near = nearestName(id, known, 5);
  return near === undefined
    ? 'if it is a macro, add its file to `[GLOBAL].build_file_prelude_globs`'
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
  const today = oldTargetTypes.get(id);
  if (today !== undefined) return `\`${id}\` is of an old version of Pants: write ${today}`;
  const backend = backendOf(session, id);
  if (backend !== undefined) return `add \`${backend}\` to \`[GLOBAL].backend_packages\``;
  const near = session.meant++ < MAX_MEANT ? nearestName(id, known) : undefined;
  return near === undefined
    ? 'put strings in quotes; if it is a macro, add its file to `[GLOBAL].build_file_prelude_globs`'
    : `did you mean \`${near}\`?`;
}
