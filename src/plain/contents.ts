import { address, printAddress } from '../targets/address.ts';
import { expandGlobs } from '../workspace/globs.ts';
import { specOf } from './declare.ts';
import { dataBelow, MAX_UNTRACKED, someNames, type Data } from './data.ts';
import { at, type FoundHandler } from './handler.ts';
import type { Group, Making } from './groups.ts';
import { below, isIn, within } from './paths.ts';
import type { Declared } from './types.ts';

/** What a function holds besides what it imports. */

/** Directories of the packages that a function's imports reach; its source root where all of that belongs to it. */
function topsOf(one: Declared, root: string, reached: ReadonlySet<string>): ReadonlySet<string> {
  const isUnit = one.isUnit && root === one.roots[0];
  const tops = new Set(isUnit ? [root] : []);
  for (const path of reached) {
    const slash = isIn(root, path) ? within(root, path).indexOf('/') : -1;
    if (slash !== -1) tops.add(below(root, within(root, path).slice(0, slash)));
  }
  return tops;
}

/** Globs of what a function leaves out. */
const leftOutBy = ({ include }: Declared): readonly string[] =>
  include.flatMap(({ glob }) => (glob.startsWith('!') ? [glob.slice(1)] : []));

/** Notes the code of a function of a template, with what its imports and those of what it includes reach. */
export function noteCode(
  making: Making,
  one: Declared,
  { root, file }: FoundHandler,
  reach: () => ReadonlySet<string>,
): void {
  // A handler that is given by itself says nothing of the Python beside it.
  if (one.handler?.isForAws !== true) return;
  const place = one.place ?? { path: file };
  const code = making.codes.get(root) ?? { place, tops: new Set(), reached: new Set(), without: new Set() };
  making.codes.set(root, code);
  const reached = reach();
  for (const top of topsOf(one, root, reached)) code.tops.add(top);
  for (const path of reached) code.reached.add(path);
  for (const glob of leftOutBy(one)) code.without.add(glob);
}

/** The data of a function; what is left out is told in one line. @param wanted what `include` adds */
export function ownData(
  making: Making,
  one: Declared,
  handler: FoundHandler,
  reached: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): Data {
  const { workspace, problems } = making;
  const { root } = handler;
  const subject = specOf(one.directory, one.id);
  const tops = topsOf(one, root, reached);
  const tracked = making.tracked();
  const data = dataBelow(workspace.files, tracked, { root, tops: [...tops], without: leftOutBy(one) });
  const place = one.place ?? { path: handler.file };
  if (data.isCut) {
    problems.warn({
      code: 'data-left-out',
      message: `Without git, only the first ${MAX_UNTRACKED} files below ${[...tops].map((top) => `\`${top || '.'}\``).join(', ')} are data of ${subject}`,
      ...{ place, subject },
      help: 'package a checkout of git, or leave files out with `include: "!glob"`',
    });
  } else if (tracked === undefined && data.files.length > 0) {
    problems.add([
      {
        severity: 'note',
        code: 'data-untracked',
        message: `There is no git here, so ${data.files.length === 1 ? '1 file' : `all ${data.files.length} files`} beside the Python of ${subject} that no ignore rule names ${data.files.length === 1 ? 'is' : 'are'} in its package: ${someNames(root, data.files)}`,
        ...{ place, subject },
      },
    ]);
  }
  const left = data.leftOut.filter((path) => !wanted.has(path));
  if (left.length > 0) {
    problems.add([
      {
        severity: 'note',
        code: 'data-left-out',
        message: `${subject} leaves out ${left.length} file${left.length === 1 ? '' : 's'} outside of its packages: ${someNames(root, left)}`,
        ...{ place, subject },
        help: '`include` adds what it reads, for example `include: "*.json"`',
      },
    ]);
  }
  return data;
}

/** The files that `include` names. */
export function includedFiles({ workspace }: Making, { include }: Declared): ReadonlySet<string> {
  const negative = include.filter(({ glob }) => glob.startsWith('!')).map(({ glob }) => glob);
  const byBase = new Map<string, string[]>();
  for (const { glob, base } of include) {
    if (glob.startsWith('!')) continue;
    const globs = byBase.get(base) ?? [...negative];
    byBase.set(base, globs);
    globs.push(glob);
  }
  return new Set(
    Array.from(byBase, ([base, globs]) => expandGlobs(workspace.files, base, globs).files).flat(),
  );
}

/** What `include` adds: Python with what it imports, data, and files outside of the root. */
export function included(
  making: Making,
  one: Declared,
  root: string,
  { sources }: Group,
  wanted: ReadonlySet<string>,
): {
  readonly dependencies: readonly string[];
  readonly data: readonly string[];
  readonly outside: readonly string[];
} {
  const files = [...wanted];
  reportUnmatched(making, one);
  const inside = files.filter((path) => isIn(root, path));
  const python = inside.filter((path) => path.endsWith('.py'));
  return {
    dependencies: python.map((path) =>
      printAddress(
        address(sources.directory, { targetName: sources.name, relativeFilePath: within(root, path) }),
      ),
    ),
    data: inside.filter((path) => !path.endsWith('.py')),
    outside: files.filter((path) => !isIn(root, path)),
  };
}

function reportUnmatched({ workspace, problems }: Making, { include, id, place }: Declared): void {
  for (const { glob, base, isSoft } of include) {
    if (
      glob.startsWith('!') ||
      isSoft === true ||
      expandGlobs(workspace.files, base, [glob]).files.length > 0
    )
      continue;
    problems.error({
      code: 'unmatched-glob',
      message: `\`include\` of \`${id}\` has \`${glob}\`, which matches no file`,
      ...at(place),
      help: 'write globs relative to the build root or the file that declares the function; an ignored file does not count',
    });
  }
}
