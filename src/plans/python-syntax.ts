import { loadedFiles } from '../checks/missing-imports.ts';
import { Problems } from '../host/types.ts';
import { findSyntaxFault } from '../python/syntax-faults.ts';
import type { Project } from '../project/project.ts';
import { listSome } from '../text/lists.ts';
import { searchedPackage, type IndexedPackage, type PackageFinding } from './unresolved-imports.ts';

/** Files of the checkout that no Python version can parse and that a package certainly loads: one error each. */
export function findSyntaxFaults(
  project: Project,
  packages: readonly IndexedPackage[],
): readonly PackageFinding[] {
  const users = new Map<string, Set<string>>();
  for (const one of packages) {
    for (const { source } of loadedFiles(searchedPackage(project, one))) {
      users.set(source, (users.get(source) ?? new Set()).add(one.plan.target.spec));
    }
  }
  return Array.from(users).flatMap(([path, specs]) => {
    const fault = new Problems().collect(() => findSyntaxFault(project.workspace.read(path)));
    if (fault === undefined) return [];
    const targets = [...specs].sort();
    return [
      {
        targets,
        diagnostic: {
          severity: 'error' as const,
          code: 'python-syntax',
          message: `${path} is not Python: ${fault.message}; ${listSome(targets, 10)} would fail as soon as it is loaded`,
          place: { path, line: fault.line },
          help: fault.message.includes('merge conflict')
            ? 'resolve the conflict, and commit the file'
            : 'correct the line; `python -m py_compile` says the same',
        },
      },
    ];
  });
}
