import { ofEveryModule } from '../../python/stdlib-contents.ts';
import type { Value } from './conditions.ts';
import type { FoundModule } from './module-tree.ts';
import { mayBringModule, type ModuleNames } from './names.ts';
import { lazyModule, type Miss } from './resolve.ts';
import { isSetOutside, type Run } from './run.ts';
import type { LoadInput } from './types.ts';

/** What has been loaded so far. */
export interface Sight {
  readonly runs: ReadonlyMap<string, Run>;
  readonly namesOf: (module: FoundModule) => ModuleNames;
  /** Why `import name` fails; undefined if it does not. */
  readonly missing: (name: string) => Miss | undefined;
}

/** What `from target import name` does besides binding the name. */
type ImportedName = { readonly loads: string } | { readonly miss: Miss } | undefined;

/**
 * What `from target import name` does: an attribute of the module, else a submodule, which is loaded.
 * @returns undefined for an attribute, and where nothing is known
 */
export function importedName(
  input: LoadInput,
  { runs, namesOf, missing }: Sight,
  target: string,
  name: string,
): ImportedName {
  const { tree, interpreter } = input;
  const module = tree.find(target);
  if (module === undefined || (module.kind === 'namespace' && interpreter.library.hasModule(target))) {
    return told(missingInLibrary(input, target, name));
  }
  const loaded = runs.get(target);
  const isBound = loaded?.bound.has(name) === true || ofEveryModule.has(name);
  // Only packages take names lazily. Most imports end here, and all names of a module cost time.
  if (isBound && module.kind !== 'package') return undefined;
  const known = namesOf(module);
  const typed = known.isOpen ? goneSource(input, known, name) : undefined;
  if (typed !== undefined) return { loads: typed };
  if (isBound) return undefined;
  const sub = module.isPackage ? tree.find(`${target}.${name}`) : undefined;
  if (sub !== undefined && sub.kind !== 'foreign') return { loads: sub.name };
  const { names, isOpen } = known;
  if (isOpen) {
    const source = lazyModule(input, module, name);
    if (source !== undefined) return { loads: source };
    if (!input.recorded.has(`${target}.${name}`)) return undefined;
  }
  if (names.has(name)) {
    const isGone = isUnbound(input, { runs, namesOf }, module, name);
    return told(isGone ? neverBound(target, name) : notYet(loaded, target, name));
  }
  if (sub !== undefined) return told(missing(sub.name));
  if (mayBringModule(input, known, name)) return undefined;
  if (module.isPackage && missing(`${target}.${name}`) === undefined) return undefined;
  return told({
    code: 'missing-name',
    reason: `\`${target}\` has no \`${name}\``,
    subject: `${target}.${name}`,
  });
}

/** The module of a wheel from which a package takes a name lazily, where it is not in the package. */
function goneSource({ recorded, tree }: LoadInput, { typed }: ModuleNames, name: string): string | undefined {
  const source = typed.get(name);
  const isGone = source !== undefined && recorded.has(source) && tree.find(source) === undefined;
  return isGone ? source : undefined;
}

/**
 * Whether a module that has been loaded lacks a name that is written in it: only under conditions that do not hold, or
 * deleted again. False where that is not certain.
 */
export function isUnbound(
  { outline }: Pick<LoadInput, 'outline'>,
  { runs, namesOf }: Pick<Sight, 'runs' | 'namesOf'>,
  module: FoundModule,
  name: string,
): boolean {
  const run = runs.get(module.name);
  if (run?.state !== 'loaded' || !run.isFollowed) return false;
  if (run.bound.has(name) || ofEveryModule.has(name) || namesOf(module).isOpen) return false;
  return outline(module.file!)?.globals.includes(name) === false && !isSetOutside(runs, module.name, name);
}

/** Why `from target import *` fails: `__all__` names what the target, which has been loaded, certainly does not have. */
export function missOfStar(input: LoadInput, sight: Sight, target: string): Miss | undefined {
  const module = input.tree.find(target);
  const listed = sight.runs.get(target)?.names.get('__all__');
  if (module === undefined || !Array.isArray(listed)) return undefined;
  const known = sight.namesOf(module);
  const name = (listed as readonly Value[]).find(
    (one): one is string =>
      typeof one === 'string' &&
      isUnbound(input, sight, module, one) &&
      input.tree.find(`${target}.${one}`) === undefined &&
      !mayBringModule(input, known, one),
  );
  if (name === undefined) return undefined;
  return {
    code: 'missing-name',
    reason: `\`__all__\` of \`${target}\` names \`${name}\`, which it does not have: \`import *\` raises \`AttributeError\``,
    subject: `${target}.${name}`,
  };
}

function neverBound(target: string, name: string): Miss {
  return {
    code: 'missing-name',
    reason: `\`${target}\` has no \`${name}\` when it has been loaded: what defines it does not run, or it is deleted again`,
    subject: `${target}.${name}`,
  };
}

function told(miss: Miss | undefined): ImportedName {
  return miss && { miss };
}

/** Why the standard library does not have a name. */
export function missingInLibrary(
  { interpreter: { library, minor } }: LoadInput,
  module: string,
  name: string,
): Miss | undefined {
  if (!library.hasModule(module) || library.hasName(module, name) !== false) return undefined;
  return {
    code: 'missing-name',
    reason: `\`${module}\` of Python 3.${minor} has no \`${name}\``,
    subject: `${module}.${name}`,
  };
}

/** The module binds the name, but it is still being loaded and has not reached that statement. */
export function notYet(loaded: Run | undefined, target: string, name: string): Miss | undefined {
  if (loaded?.state !== 'loading') return undefined;
  return {
    code: 'circular-import',
    reason: `\`${target}\` is still being loaded and has not bound \`${name}\` yet: the modules import each other`,
    subject: `${target}.${name}`,
  };
}
