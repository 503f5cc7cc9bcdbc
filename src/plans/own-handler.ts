import { handlerDiagnostic } from '../checks/load/check-load.ts';
import { checkHandler } from '../checks/load/handler.ts';
import { moduleTree, type TreeFile } from '../checks/load/module-tree.ts';
import { createNames } from '../checks/load/names.ts';
import { Problems, type Diagnostic } from '../host/types.ts';
import { outlineModule } from '../python/outline/outline.ts';
import type { Workspace } from '../workspace/types.ts';
import type { PackagePlan } from './package-plan.ts';

/**
 * Whether the module of a planned function defines what its handler names. Loading the package says that too, and more; this
 * needs nothing but the checkout.
 */
export function faultsOfHandler(
  workspace: Pick<Workspace, 'read'>,
  { target, checked, sources }: Pick<PackagePlan, 'target' | 'checked' | 'sources'>,
): readonly Diagnostic[] {
  const name = checked?.function;
  if (checked === undefined || name === undefined) return [];
  // A Git LFS pointer or the text of a link is not Python.
  const readable = sources.filter(({ standsIn }) => standsIn === undefined);
  const byPath = new Map(readable.map(({ path, source }) => [path, source]));
  const input = {
    tree: moduleTree([readable], []),
    outline: ({ path }: TreeFile) => outlineModule(workspace.read(byPath.get(path)!)),
  };
  const problems = new Problems();
  const loaded = { input, names: createNames(input), lacks: () => false };
  const fault = problems.collect(() => checkHandler(loaded, checked.module, name));
  return fault === undefined
    ? problems.diagnostics
    : [handlerDiagnostic(target.spec, checked, fault, (path) => byPath.get(path))];
}
