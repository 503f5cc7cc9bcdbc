import { stringListField } from '../target-types/readers.ts';
import type { Target, TargetSet } from '../targets/types.ts';
import { compileGlob } from '../workspace/globs.ts';
import type { Workspace } from '../workspace/types.ts';
import { namedFiles, namedTargets, type RelocatedFile } from './relocated-files.ts';

/** Targets whose files are files of the checkout, at their paths. */
const plain: ReadonlySet<string> = new Set(['file', 'resource', 'python_source', 'python_test']);

/** Which files a wrapper takes where its `outputs` do not say. */
const endings: ReadonlyMap<string, readonly string[]> = new Map([
  ['experimental_wrap_as_resources', ['']],
  ['experimental_wrap_as_python_sources', ['.py', '.pyi']],
]);

/**
 * The files that `experimental_wrap_as_…` makes of files of the checkout (Pants: `wrap_source.py`): those of its `inputs`,
 * of which `outputs` chooses some.
 * @returns undefined for other targets, and where a program would have to make an input
 * @throws UserError `unknown-address`, `relocated-elsewhere`
 */
export function wrappedFiles(
  sources: { readonly workspace: Workspace; readonly targets: TargetSet },
  target: Target,
): readonly RelocatedFile[] | undefined {
  const ends = endings.get(target.type.name);
  if (ends === undefined) return undefined;
  const inputs = namedTargets(sources, target, 'inputs');
  if (inputs.some(({ type }) => !plain.has(type.name) && type.name !== 'relocated_files')) return undefined;
  const files = namedFiles(sources, target, 'inputs', plain);
  const wanted = stringListField(target, 'outputs').map(compileGlob);
  return files
    .filter(({ path }) =>
      wanted.length === 0 ? ends.some((end) => path.endsWith(end)) : wanted.some((matches) => matches(path)),
    )
    .map((file) => ({ ...file, owner: target.spec }));
}
