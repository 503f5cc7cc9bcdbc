import { topLevel } from '../../python/names.ts';
import type { Step } from '../../python/outline/types.ts';
import { classOf, DEEPEST } from './definitions.ts';
import type { Sight } from './misses-of-names.ts';
import type { FoundModule } from './module-tree.ts';
import { mayBringModule } from './names.ts';
import type { Miss } from './resolve.ts';
import { isReached, isSetAnywhere, isSetOutside, type Run } from './run.ts';
import type { LoadInput } from './types.ts';

/** The `14` of Python 3.14: it has the builtins of 3.13 (What's New In Python 3.14), which is all that the table has. */
const SAME_BUILTINS = 14;

/** Faults of one module, after which names are not looked for. */
const MOST_FAULTS = 1000;

/** What only some modules have, and what the table of the standard library counts as there in all of them. */
const ofNoBuiltins: ReadonlySet<string> = new Set(['__all__', '__version__', '__author__']);

/** Why reading a name raises `NameError`, if that is certain: nothing has bound it. */
export function missOfName(
  input: LoadInput,
  { runs, namesOf }: Pick<Sight, 'runs' | 'namesOf'>,
  run: Run,
  { name }: Step & { readonly kind: 'name' },
): Miss | undefined {
  const { module } = run;
  if (run.faults.length >= MOST_FAULTS) return undefined;
  if (!run.isFollowed || run.names.has(name) || run.bound.has(name) || run.globals.has(name))
    return undefined;
  const known = namesOf(module);
  if (known.isOpen || mayBringModule(input, known, name)) return undefined;
  // Importing a module binds it in its package.
  if (module.isPackage && input.tree.find(`${module.name}.${name}`) !== undefined) return undefined;
  const { library, minor } = input.interpreter;
  const isBuiltin = library.hasName('builtins', name) ?? minor > SAME_BUILTINS;
  if (isBuiltin && !ofNoBuiltins.has(name)) return undefined;
  if (isSetAnywhere(runs, name) || ['builtins', module.name].some((one) => isSetOutside(runs, one, name)))
    return undefined;
  if (isReached(runs, run)) return undefined;
  const hint = known.names.has(name) ? ' yet' : '';
  return {
    code: 'unbound-name',
    reason: `\`${name}\` is not defined${hint} when this line runs (\`NameError\`)`,
    subject: `${module.name}.${name}`,
  };
}

/**
 * Whether the body of a class sees the names of the module and nothing else: no metaclass gives it more (`__prepare__`).
 * False where that is not certain.
 * @param run of the module that has the class
 */
export function isPlainClass(
  input: LoadInput,
  sight: Pick<Sight, 'runs' | 'namesOf'>,
  run: Run,
  { bases }: Step & { readonly kind: 'class' },
): boolean {
  return arePlain(input, sight, run.module, bases, DEEPEST);
}

/** Whether all bases of a class of a module are known, and no metaclass is. @param left how many classes may be above */
export function arePlain(
  input: LoadInput,
  sight: Pick<Sight, 'runs' | 'namesOf'>,
  module: FoundModule,
  bases: readonly string[] | undefined,
  left: number,
): boolean {
  if (bases === undefined || left === 0) return false;
  return bases.every((base) => {
    const run = sight.runs.get(module.name);
    if (run === undefined || isOfLibrary(input, run, base)) return run !== undefined;
    const found = classOf(input, sight.namesOf, module, base);
    if (found === undefined || found.step.isDecorated) return false;
    return arePlain(input, sight, found.module, found.step.bases, left - 1);
  });
}

/** Whether a name stands for something of the standard library, of which no metaclass gives names. */
function isOfLibrary({ interpreter: { library }, tree }: LoadInput, run: Run, dotted: string): boolean {
  const first = topLevel(dotted);
  const meant = run.aliases.get(first) ?? run.modules.get(first);
  if (meant === undefined) return !run.bound.has(first) && library.hasName('builtins', first) === true;
  const top = topLevel(meant);
  return library.hasModule(top) && tree.find(top) === undefined;
}
