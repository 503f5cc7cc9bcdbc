import { pythonList } from './resolves.ts';
import type { ExplicitDependencies } from './explicit.ts';
import type { ModuleOwners } from './module-map.ts';
import type { Diagnostic, Place } from '../host/types.ts';
import type { Target, TargetSet } from '../targets/types.ts';

/** A reference (an import, an entry point, an asset) whose owners are being resolved. */
interface Reference {
  /** The message before `, but Pants cannot safely infer…`. */
  readonly context: string;
  readonly kind: 'module' | 'asset';
  /** The name was a file below the target's directory: only targets of ancestor directories can own it. */
  readonly ownersMustBeAncestors: boolean;
  readonly place: Place;
}

/** The result for a reference. */
interface Decision {
  /** The owners to depend on; empty if there are none, or too many. */
  readonly owners: readonly string[];
  readonly warning: Diagnostic | undefined;
}

/**
 * Uses the owners if they are unambiguous; else the target's `dependencies` decide: an owner included there is used
 * without a warning, one ignored there is dropped. Follows `ExplicitlyProvidedDependencies` of Pants.
 */
export function decideOwners(
  target: Target,
  targets: TargetSet,
  explicit: ExplicitDependencies,
  owners: ModuleOwners,
  reference: Reference,
): Decision {
  if (owners.unambiguous.length > 0) return { owners: owners.unambiguous, warning: undefined };
  const named = (set: ReadonlySet<string>, spec: string): boolean =>
    set.has(spec) || set.has(targets.targets.get(spec)?.generator ?? spec);
  const settled = owners.ambiguous.some((spec) => named(explicit.includes, spec));
  if (owners.ambiguous.length === 0 || settled) return { owners: [], warning: undefined };
  const candidates = new Set(
    owners.ambiguous.filter(
      (spec) =>
        !named(explicit.ignores, spec) &&
        (!reference.ownersMustBeAncestors || isAncestor(targets.targets.get(spec), target)),
    ),
  );
  if (candidates.size <= 1) return { owners: [...candidates], warning: undefined };
  return { owners: [], warning: ambiguityWarning(target, [...candidates].sort(), reference) };
}

function isAncestor(owner: Target | undefined, target: Target): boolean {
  const directory = owner?.address.specPath ?? '';
  const path = target.address.specPath;
  return directory === '' || path === directory || path.startsWith(`${directory}/`);
}

function ambiguityWarning(target: Target, candidates: readonly string[], reference: Reference): Diagnostic {
  const { context, kind, place } = reference;
  return {
    severity: 'warning',
    code: `ambiguous-${kind}`,
    message: `${context}, but Pants cannot safely infer a dependency because more than one target owns this ${kind}, so it is ambiguous which to use: ${pythonList(candidates)}.`,
    place,
    help: `Please explicitly include the dependency you want in the \`dependencies\` field of ${target.spec}, or ignore the ones you do not want by prefixing with \`!\` or \`!!\` so that one or no targets are left.`,
    notes: [
      `Alternatively, you can remove the ambiguity by deleting/changing some of the targets so that only 1 target owns this ${kind}.`,
    ],
  };
}

/** An unowned import and where to report it. */
export interface UnownedImport {
  readonly module: string;
  readonly line: number;
  /** Owners in other resolves: spec and resolve. */
  readonly elsewhere: readonly (readonly [spec: string, resolve: string])[];
}

/** The message about an unowned import, in Pants' wording. `resolve` is the target's. */
export function unownedImport(
  target: Target,
  path: string,
  found: UnownedImport,
  severity: 'error' | 'warning',
  resolve: string,
): Diagnostic {
  const { module, line, elsewhere } = found;
  const others = elsewhere.map(([spec, other]) => `'${other}' from ${spec}`).join(', ');
  return {
    severity,
    code: 'unowned-import',
    module,
    message: `Pants cannot infer owners for the following imports in the target ${target.spec}:\n\n  * ${module} (line: ${line})`,
    place: { path, line },
    help: 'If you do not expect an import to be inferrable, add `# pants: no-infer-dep` to the import line.',
    ...(others === ''
      ? {}
      : {
          notes: [
            `These imports are not in the resolve used by the target (\`${resolve}\`), but they were present in other resolves: ${module}: ${others}`,
          ],
        }),
  };
}
