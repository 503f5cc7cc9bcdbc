import type { FactKind } from '../../archive/types.ts';
import type { Diagnostic } from '../../host/types.ts';
import { stdlibModulesOf } from '../../python/stdlib-names.ts';
import type { ContentEntry, PackageContent } from '../content/types.ts';
import { minorOf } from '../../platforms/python-minor.ts';

/** In the standard library, but nothing that a function imports: many wheels ship their tests under that name. */
const harmless: ReadonlySet<string> = new Set(['antigravity', 'idlelib', 'test', 'this', 'turtledemo']);

/** Whether an `__init__.py` only extends a namespace. */
export const namespaceFact: FactKind<boolean> = {
  name: 'namespace',
  largest: 1024 * 1024,
  read: (bytes) => /\b(?:extend_path|declare_namespace)\b/.test(bytes.toString('latin1')),
};

const MODULE = /^(\w+)(\/__init__)?(?:\.pyc?|\.(?:[\w-]+\.)*so)$/;

/**
 * Modules that take the place of one of the standard library, since Lambda searches the package and its layers first: an
 * error for a wheel's, a warning for a file of the checkout, whose author may know. A directory that only extends a
 * namespace is neither. Of a PEX file, only modules that it puts before the standard library count.
 * @throws UserError when a file that must be looked into cannot be read
 */
export function checkShadows(content: PackageContent): Promise<readonly Diagnostic[]> {
  const { platform, parts } = content;
  const minor = platform && minorOf(platform);
  const isPex = parts[0].roots.length > 1 && parts[0].kind === 'function';
  const before = content.beforeStdlib ?? (isPex && !content.isOurs ? 'own' : 'all');
  if (minor === undefined || before === 'nothing') return Promise.resolve([]);
  const standard = stdlibModulesOf(minor);
  const found = new Map<string, Diagnostic>();
  for (const part of parts) {
    for (const entry of part.entries) {
      const root = part.roots.findLast((one) => entry.path.startsWith(one));
      if (root === undefined || (before === 'own' && root !== part.roots[0])) continue;
      const [, module = '', isPackage] = MODULE.exec(entry.path.slice(root.length)) ?? [];
      if (!standard.has(module) || harmless.has(module)) continue;
      if (isPackage !== undefined && content.fact(namespaceFact, entry) === true) continue;
      const key = `${module} ${entry.owner}`;
      if (!found.has(key)) found.set(key, shadow(content, part.name, module, entry));
    }
  }
  return Promise.resolve([...found.values()]);
}

function shadow(content: PackageContent, part: string, module: string, entry: ContentEntry): Diagnostic {
  const { source, owner, path } = entry;
  const effect = `hides \`${module}\` of the standard library from everything that ${content.name} imports`;
  if (source !== undefined || !owner.endsWith('.whl')) {
    return {
      severity: 'warning',
      code: 'shadows-stdlib',
      message: `${source ?? path} ${effect}`,
      ...(source !== undefined && { place: { path: source } }),
      entry: { package: part, path },
      help: 'rename the file, or put it into a package',
    };
  }
  const project = owner.split('-', 1)[0]!;
  return {
    severity: 'error',
    code: 'shadows-stdlib',
    message: `${owner} ${effect}`,
    ...(content.place !== undefined && { place: content.place }),
    entry: { package: part, path },
    module,
    help: `this Python has \`${module}\` itself: leave ${project} out of the requirements, or give it the marker of the versions that need it`,
  };
}
