import { topLevel } from '../../python/names.ts';
import type { FoundModule } from './module-tree.ts';
import type { LoadFault, LoadInput } from './types.ts';

/** Why an import fails. */
export type Miss = Pick<LoadFault, 'code' | 'reason' | 'subject' | 'notes'>;

/** Names of the modules that the tree creates at run time, as far as known. */
export interface MadeModules {
  readonly has: (name: string) => boolean;
}

/**
 * Why `import name` fails, in Python's words if there are any.
 * @returns undefined when it is found, or when this is not known
 */
export function missingModule(input: LoadInput, made: MadeModules, name: string): Miss | undefined {
  const { tree, interpreter } = input;
  const found = tree.find(name);
  if (found !== undefined && found.kind !== 'foreign') return undefined;
  const top = topLevel(name);
  const first = tree.find(top);
  if (first === undefined || (first.kind === 'namespace' && interpreter.library.hasModule(top))) {
    return found?.kind === 'foreign' ? foreignModule(found) : missingTop(input, made, name, top);
  }
  if (found !== undefined) return foreignModule(found);
  // What the RECORD of a wheel lists is a file.
  const isFile = input.recorded.has(name);
  if (!isFile && (isMade(made, name) || madeByParent(input, name))) return undefined;
  return notFound(input, name);
}

/** It is made, or a package above it is. */
function isMade(made: MadeModules, name: string): boolean {
  for (let end = name.length; end !== -1; end = name.lastIndexOf('.', end - 1))
    if (made.has(name.slice(0, end))) return true;
  return false;
}

/** The module from which the `__getattr__` of a package takes a name, as its table says. */
export function lazyModule(
  { tree, outline }: Pick<LoadInput, 'tree' | 'outline'>,
  { kind, file, name: module, isPackage }: FoundModule,
  name: string,
): string | undefined {
  if (kind !== 'package' && kind !== 'source') return undefined;
  const names = outline(file!)?.lazyNames ?? {};
  if (!Object.hasOwn(names, name)) return undefined;
  const [path, from = module] = names[name]!;
  if ((!isPackage && from === module) || path.startsWith('..')) return undefined;
  if (path.startsWith('.')) return path === '.' ? from : `${from}${path}`;
  // Without a dot it may mean anything: only what is there counts.
  const inside = `${from}.${path === '__module__' ? name : path}`;
  if (tree.find(inside) !== undefined) return inside;
  return path.includes('.') && tree.find(path) !== undefined ? path : undefined;
}

function missingTop(input: LoadInput, made: MadeModules, name: string, top: string): Miss | undefined {
  const { library, runtimeModules, minor } = input.interpreter;
  if (library.hasModule(name) || runtimeModules.has(top) || made.has(name) || made.has(top)) return undefined;
  if (library.hasModule(top)) {
    return {
      code: 'missing-module',
      reason: `the standard library of Python 3.${minor} has no module \`${name}\``,
      subject: name,
    };
  }
  if (library.wasRemoved(top)) {
    return {
      code: 'module-removed',
      reason: `\`${top}\` was removed from the standard library: Python 3.${minor} has no such module`,
      subject: top,
    };
  }
  return notFound(input, name);
}

/** Names the first part that is missing, as Python does. */
function notFound({ tree }: LoadInput, name: string): Miss {
  let missing = name;
  for (let end = name.indexOf('.'); end !== -1; end = name.indexOf('.', end + 1)) {
    const part = name.slice(0, end);
    if (tree.find(part) !== undefined) continue;
    missing = part;
    break;
  }
  return {
    code: 'missing-module',
    reason: `nothing in the package provides \`${missing}\``,
    subject: missing,
  };
}

function foreignModule(found: FoundModule): Miss {
  const { path } = found.file!;
  return {
    code: 'extension-for-other-python',
    reason: `\`${path}\` is compiled for another Python or system, so Python finds no module \`${found.name}\``,
    subject: found.name,
    notes: [
      `Python reports \`No module named '${found.name}'\`, or a circular import when a package imports it from itself`,
    ],
  };
}

/** Why a relative import finds nothing: its dots lead out of the packages around the module (PEP 328). */
export function aboveTop({ name }: FoundModule, relative: string): Miss {
  return {
    code: 'missing-module',
    reason: `the relative import leads above the top: \`${name}\` lies in no package that deep`,
    subject: relative,
  };
}

/** A parent package creates its own submodules, or cannot be examined. */
function madeByParent({ tree, outline, interpreter }: LoadInput, name: string): boolean {
  for (let end = name.lastIndexOf('.'); end !== -1; end = name.lastIndexOf('.', end - 1)) {
    const parent = tree.find(name.slice(0, end));
    if (parent === undefined) continue;
    if (parent.kind === 'namespace') continue;
    if (parent.kind !== 'package' && parent.kind !== 'source') return true;
    const read = outline(parent.file!);
    if (read === undefined) return true;
    if (read.makesModules && !(read.makesModulesOldWay && interpreter.minor >= 12)) return true;
  }
  return false;
}
