import { ownerOfModule, type ModuleIndex } from '../checks/module-index.ts';
import { requirementsOf } from '../graph/target-facts.ts';
import type { Diagnostic } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import { listSome } from '../text/lists.ts';
import { once } from '../text/once.ts';
import type { PackagePlan } from './package-plan.ts';
import { isPlainPackage } from './plain-package.ts';
import type { IndexedPackage } from './indexed-packages.ts';
import { isUnowned, type PackageFinding } from './unresolved-imports.ts';

/** Maximum number of modules to name. */
const MAX_NAMED = 10;

/** Modules that no target owns but that are in the packages: a single warning for all. */
export function throughOthers(
  project: Project,
  diagnostics: readonly Diagnostic[],
  packages: readonly IndexedPackage[],
): readonly PackageFinding[] {
  const brought = new Map<string, Set<string>>();
  const targets = new Set<string>();
  const users = packages.map((one) => ({
    ...one,
    sources: new Set(one.plan.sources.map(({ source }) => source)),
    isRequired: once(() => requiredBy(project, one.plan)),
  }));
  for (const { module = '', place } of diagnostics.filter(isUnowned)) {
    const owners = users
      .filter(({ sources }) => sources.has(place?.path ?? ''))
      .map(({ plan, index, isRequired }) => ({
        spec: plan.target.spec,
        index,
        owner: ownerOfModule(index, module),
        isRequired,
      }))
      // A file of the checkout is there by itself, and a requirement under a name that says nothing about its module.
      .filter(
        ({ owner, isRequired }) => owner === undefined || (owner.endsWith('.whl') && !isRequired()(owner)),
      );
    const [first] = owners;
    if (first?.owner === undefined || owners.some(({ owner }) => owner === undefined)) continue;
    const name = nameInNamespace(first.index, module);
    const wheels = brought.get(name) ?? new Set();
    brought.set(name, wheels);
    for (const { owner } of owners) if (owner !== undefined) wheels.add(owner);
    for (const { spec } of owners) targets.add(spec);
  }
  if (brought.size === 0) return [];
  const isPlain = [...targets].every((spec) => isPlainPackage(project, spec));
  const names = [...brought].map(([module, wheels]) => `${module} (${[...wheels].sort().join(', ')})`);
  return [
    {
      targets: [...targets].sort(),
      diagnostic: {
        severity: 'warning',
        code: 'import-through-another',
        message: `No ${isPlain ? 'declared requirement' : 'target'} provides the import ${listSome(names, MAX_NAMED)}; it only works because another requirement, or a lock that is packaged as a whole, pulls it in`,
        help: 'require what is imported; otherwise it disappears together with what pulls it in',
      },
    },
  ];
}

/** Whether a package or one of its layers requires the project of a wheel (file name) itself, instead of getting it through others. */
function requiredBy({ graph, targets }: Project, plan: PackagePlan): (wheel: string) => boolean {
  const requirements = graph
    .transitive([plan, ...(plan.makeup.layers ?? [])].map(({ target }) => target.spec))
    .map((spec) => targets.targets.get(spec))
    .flatMap((one) => (one?.type.name === 'python_requirement' ? requirementsOf(one) : []));
  const names = new Set(requirements.map(({ normalizedName }) => normalizedName));
  const wheels = [...plan.wheels, ...plan.formatWheels].filter(({ name }) => names.has(name));
  const required = new Set(wheels.map(({ filename }) => filename));
  return (wheel) => required.has(wheel);
}

/** `zope.event` of `zope.event.classhandler`: the first package that is not just a namespace of several wheels. */
function nameInNamespace({ modules, directories }: ModuleIndex, module: string): string {
  const parts = module.split('.');
  const count = parts.findIndex((_, index) => {
    const path = parts.slice(0, index + 1).join('/');
    return modules.has(path) || !directories.has(path);
  });
  return parts.slice(0, count === -1 ? parts.length : count + 1).join('.');
}
