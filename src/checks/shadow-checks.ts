import { contentOf } from '../archive/content.ts';
import type { Entry } from '../archive/types.ts';
import type { Diagnostic, Place } from '../host/types.ts';

/** A package whose modules stand before those of the standard library. */
export interface ShadowingPackage {
  /** Spec of the target. */
  readonly target: string;
  readonly place: Place;
  /** Its files where Python finds them. */
  readonly files: readonly Entry[];
  /** Files of the checkout, by their path in the package. */
  readonly sources: ReadonlyMap<string, string>;
  /** Top-level modules of the standard library. */
  readonly standard: ReadonlySet<string>;
}

/** In the standard library, but nothing that a function imports: many wheels ship their tests under that name. */
const harmless: ReadonlySet<string> = new Set(['antigravity', 'idlelib', 'test', 'this', 'turtledemo']);
const NAMESPACE = /\b(?:extend_path|declare_namespace)\b/;

/**
 * Modules that take the place of one of the standard library, since Lambda searches the package first: an error for a
 * wheel's, a warning for a file of the checkout, whose author may know. A directory that only extends a namespace is neither.
 * @throws UserError when a file that must be looked into cannot be read
 */
export async function checkShadows({
  target,
  place,
  files,
  sources,
  standard,
}: ShadowingPackage): Promise<readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic>();
  for (const entry of files) {
    const [, module = '', isPackage] =
      /^(\w+)(\/__init__)?(?:\.pyc?|\.(?:[\w-]+\.)*so)$/.exec(entry.path) ?? [];
    if (!standard.has(module) || harmless.has(module)) continue;
    if (isPackage !== undefined && NAMESPACE.test((await contentOf(entry)).toString('latin1'))) continue;
    const source = sources.get(entry.path);
    const key = `${module} ${entry.owner}`;
    if (!found.has(key)) found.set(key, shadow(target, place, module, source, entry.owner));
  }
  return [...found.values()];
}

function shadow(
  target: string,
  place: Place,
  module: string,
  source: string | undefined,
  owner: string,
): Diagnostic {
  const effect = `takes the place of \`${module}\` in the standard library, for all that ${target} imports`;
  if (source !== undefined) {
    return {
      severity: 'warning',
      code: 'shadows-stdlib',
      message: `${source} ${effect}`,
      place: { path: source },
      help: 'rename the file, or put it into a package',
    };
  }
  const project = owner.split('-', 1)[0]!;
  return {
    severity: 'error',
    code: 'shadows-stdlib',
    message: `${owner} ${effect}`,
    place,
    help: `this Python has \`${module}\` itself: leave ${project} out of the requirements, or give it the marker of the versions that need it`,
  };
}
