import type { Place, Problems } from '../host/types.ts';
import type { Workspace } from '../workspace/types.ts';
import { pythonBelow, someNames, type Tracked } from './data.ts';

/** The packages and directories of functions with the same source root, and what their imports reach. */
export interface OwnCode {
  /** Of the first of these functions. */
  readonly place: Place;
  readonly tops: Set<string>;
  readonly reached: Set<string>;
  /** Globs of what the user leaves out, relative to the root. */
  readonly without: Set<string>;
}

/**
 * Notes the Python beside that of the functions of a template which no import of theirs reaches: SAM and Serverless package
 * it, and a string may name it (migrations, plugins).
 * @param codes by source root
 */
export function noteUnreached(
  { files }: Workspace,
  codes: ReadonlyMap<string, OwnCode>,
  tracked: () => Tracked,
  problems: Problems,
): void {
  for (const [root, { place, tops, reached, without }] of codes) {
    const area = { root, tops: [...tops], without: [...without] };
    const left = pythonBelow(files, tracked(), area).filter((path) => !reached.has(path));
    if (left.length === 0) continue;
    const [what, have] =
      left.length === 1 ? ['1 Python file', 'it'] : [`${left.length} Python files`, 'them'];
    problems.add([
      {
        severity: 'note',
        code: 'python-left-out',
        message: `No import of a function reaches ${what}${root === '' ? '' : ` of \`${root}\``}, so no package has ${have}: ${someNames(root, left)}`,
        place,
        help: '`include` adds what only a string names, for example `include: "plugins/*.py"`',
      },
    ]);
  }
}
