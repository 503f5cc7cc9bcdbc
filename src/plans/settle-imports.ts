import { parentsOf } from '../archive/member-names.ts';
import type { Entry } from '../archive/types.ts';
import type { Diagnostic } from '../host/types.ts';
import { projectsOfRuntime } from '../platforms/runtimes.ts';
import type { LaidOutPlan } from './lay-out-plans.ts';

const modulesOfRuntime: ReadonlySet<string> = new Set(projectsOfRuntime.values());
/** So many modules are named. */
const MAX_NAMED = 10;

/**
 * Reports imports that no target owns, given the finished packages: those that every package contains through other
 * requirements are combined in one warning; each of the others gets its own.
 */
export function settleImports(
  diagnostics: readonly Diagnostic[],
  bundles: readonly LaidOutPlan[],
): readonly Diagnostic[] {
  if (!diagnostics.some(isUnowned)) return diagnostics;
  const packages = bundles.map(({ plan, contents }) => ({
    target: plan.target.spec,
    sources: new Set(plan.sources.map(({ source }) => source)),
    isFunction: plan.checked !== undefined,
    modules: modulesOf([
      ...(contents.importable ?? contents.bundle).entries,
      ...(contents.layers ?? []).flatMap(({ files }) => files),
    ]),
  }));
  const brought = new Map<string, string>();
  const rest = diagnostics.flatMap((diagnostic) => {
    if (!isUnowned(diagnostic)) return [diagnostic];
    const { module = '', place } = diagnostic;
    const users = packages.filter(({ sources }) => sources.has(place?.path ?? ''));
    const lacking = users.filter(({ modules }) => ownerOf(modules, module) === undefined);
    if (users.length > 0 && lacking.length === 0) {
      const [top] = module.split('.', 1);
      brought.set(top!, ownerOf(users[0]!.modules, module)!);
      return [];
    }
    const ofRuntime =
      lacking.every(({ isFunction }) => isFunction) && modulesOfRuntime.has(module.split('.', 1)[0]!);
    return lacking.length === 0
      ? [diagnostic]
      : [{ ...diagnostic, notes: [...(diagnostic.notes ?? []), note(lacking, ofRuntime)] }];
  });
  return brought.size === 0 ? rest : [...rest, throughOthers(brought)];
}

function isUnowned({ code, severity, module }: Diagnostic): boolean {
  return code === 'unowned-import' && severity === 'warning' && module !== undefined;
}

function note(lacking: readonly { readonly target: string }[], ofRuntime: boolean): string {
  const packages = lacking.map(({ target }) => target).join(', ');
  return ofRuntime
    ? `it is not in ${packages}: the function uses the copy in the Lambda runtime, whose version may differ`
    : `it is not in ${packages}: the import would fail there`;
}

/** What Python finds in files, by name, with its owner. */
interface Modules {
  readonly modules: ReadonlyMap<string, string>;
  /** Directories above modules: a name in one is a module or nothing (PEP 420). */
  readonly directories: ReadonlyMap<string, string>;
}

function modulesOf(files: readonly Entry[]): Modules {
  const modules = new Map<string, string>();
  const directories = new Map<string, string>();
  for (const { path, owner } of files) {
    const found = /^(.+?)(?:\/__init__)?(?:\.pyc?|(?:\.[\w-]+)*\.so)$/.exec(path)?.[1];
    if (found === undefined || found.includes('.')) continue;
    modules.set(found.replaceAll('/', '.'), owner);
    for (const directory of parentsOf(found)) directories.set(directory.replaceAll('/', '.'), owner);
  }
  return { modules, directories };
}

/** The owner of a module, or of the module that contains it as a name (`from module import name`). */
function ownerOf({ modules, directories }: Modules, module: string): string | undefined {
  const parent = module.slice(0, Math.max(module.lastIndexOf('.'), 0));
  return modules.get(module) ?? directories.get(module) ?? modules.get(parent);
}

function throughOthers(brought: ReadonlyMap<string, string>): Diagnostic {
  const names = [...brought].map(([module, owner]) => `${module} (${owner})`);
  const shown = names.slice(0, MAX_NAMED).join(', ');
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
  return {
    severity: 'warning',
    code: 'import-through-another',
    message: `No target provides the import ${shown}${more}; it only works because another requirement brings it in`,
    help: 'add requirements for these projects: they disappear when the other requirements stop needing them',
  };
}
