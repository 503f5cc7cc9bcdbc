import { ofEveryModule } from '../../python/stdlib-contents.ts';
import { missingInLibrary, notYet, type Sight } from './misses-of-names.ts';
import { mayBringModule } from './names.ts';
import type { Miss } from './resolve.ts';
import { isSetOutside } from './run.ts';
import type { LoadInput } from './types.ts';

/** What `module.name` is: there, a module, not known, or why it is missing. */
type Attribute = 'there' | 'module' | 'unknown' | Miss;

/**
 * Why the use of `module.name` fails.
 * @param path `name`, or `part.name` where the part is a module
 */
export function missOfAttribute(
  input: LoadInput,
  sight: Sight,
  module: string,
  path: string,
): Miss | undefined {
  let of = module;
  for (const name of path.split('.')) {
    const found = attributeOf(input, sight, of, name);
    if (typeof found === 'object') return found;
    if (found !== 'module') return undefined;
    of = `${of}.${name}`;
  }
  return undefined;
}

/** Whether a module has an attribute; undefined when that is not known. */
export function hasAttribute(
  input: LoadInput,
  sight: Sight,
  module: string,
  name: string,
): boolean | undefined {
  const found = attributeOf(input, sight, module, name);
  if (typeof found === 'object') return found.code === 'missing-name' ? false : undefined;
  return found === 'there' ? true : undefined;
}

function attributeOf(input: LoadInput, sight: Sight, module: string, name: string): Attribute {
  if (ofEveryModule.has(name)) return 'there';
  const { library } = input.interpreter;
  const found = input.tree.find(module);
  const below = `${module}.${name}`;
  if (found === undefined || (found.kind === 'namespace' && library.hasModule(module))) {
    if (!library.hasModule(module)) return 'unknown';
    if (library.hasModule(below)) return 'module';
    const miss = missingInLibrary(input, module, name);
    if (miss !== undefined && !isSetOutside(sight.runs, module, name)) return miss;
    return library.hasName(module, name) === true ? 'there' : 'unknown';
  }
  const run = sight.runs.get(module);
  const isModule = found.isPackage && input.tree.find(below) !== undefined;
  if (!isModule && run?.bound.has(name) === true) return 'there';
  const known = sight.namesOf(found);
  const { names, isOpen } = known;
  if (isModule) return !names.has(name) && sight.runs.has(below) ? 'module' : 'unknown';
  if (isOpen || isSetOutside(sight.runs, module, name)) return 'unknown';
  if (!names.has(name) && mayBringModule(input, known, name)) return 'unknown';
  if (!names.has(name))
    return { code: 'missing-name', reason: `\`${module}\` has no \`${name}\``, subject: below };
  return (run?.globals.has(name) === true ? undefined : notYet(run, module, name)) ?? 'unknown';
}

/** Whether `from target import name` brings a module: a name that the target does not bind itself. */
export function bringsModule(
  { tree, interpreter }: LoadInput,
  { namesOf }: Sight,
  target: string,
  name: string,
): boolean {
  const parent = tree.find(target);
  if (parent === undefined) return interpreter.library.hasModule(`${target}.${name}`);
  if (!parent.isPackage || tree.find(`${target}.${name}`) === undefined) return false;
  const { names, isOpen } = namesOf(parent);
  return !isOpen && !names.has(name);
}
