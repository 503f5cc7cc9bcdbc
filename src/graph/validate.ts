import { userError, type Diagnostic } from '../host/types.ts';
import { stringListField } from '../target-types/readers.ts';
import { fieldPlace } from './entry-points.ts';
import {
  allowedReleases,
  mergeInterpreterConstraints,
  printInterpreterConstraints,
} from './interpreter-constraints.ts';
import { hasResolve, type ResolveOf } from './resolves.ts';
import { hasField } from './target-facts.ts';
import type { Target, TargetSet } from '../targets/types.ts';
import type { Workspace } from '../workspace/types.ts';

interface ValidationContext {
  readonly workspace: Workspace;
  readonly targets: TargetSet;
  /** The Pythons that exist (`3.12`). */
  readonly pythons: readonly string[];
  readonly releases: ReleaseCache;
}

/** Releases that a set of constraints allows, keyed by the printed constraints. */
export type ReleaseCache = Map<string, ReadonlySet<string> | undefined>;

const FIELD = 'interpreter_constraints';

/** The constraints of a target; undefined for a type without them. Empty: none are set. */
function constraintsOf(
  context: Pick<ValidationContext, 'workspace'>,
  target: Target,
): readonly string[] | undefined {
  if (!hasField(target, FIELD)) return undefined;
  const own = stringListField(target, FIELD);
  return own.length > 0 ? own : context.workspace.options.python.interpreterConstraints;
}

/**
 * A target's interpreter constraints must lie within those of each direct dependency.
 * Follows `validate_python_dependencies` of Pants. @throws UserError `interpreter-constraints`
 */
export function checkInterpreterConstraints(
  context: ValidationContext,
  target: Target,
  dependencies: readonly string[],
): void {
  const own = constraintsOf(context, target);
  if (own === undefined) return;
  const bad: string[] = [];
  for (const spec of dependencies) {
    const dependency = context.targets.targets.get(spec);
    const theirs = dependency && constraintsOf(context, dependency);
    if (theirs === undefined || theirs === own || contains(context, theirs, own)) continue;
    bad.push(`${printInterpreterConstraints(theirs).join(' OR ')}: ${spec}`);
  }
  if (bad.length === 0) return;
  throw userError({
    code: 'interpreter-constraints',
    message: `The target ${target.spec} has the \`interpreter_constraints\` ${printInterpreterConstraints(own).join(' OR ')}, which are not a subset of the \`interpreter_constraints\` of some of its dependencies:`,
    place: fieldPlace(target, FIELD),
    help: `To fix this, you should likely adjust ${target.spec}'s \`interpreter_constraints\` to match the narrowest range in the list.`,
    notes: bad.sort(),
  });
}

/** Whether all releases of `inner` are in `outer`; unreadable or unset constraints count as compatible. */
function contains(context: ValidationContext, outer: readonly string[], inner: readonly string[]): boolean {
  if (outer.length === 0 || inner.length === 0) return true;
  const all = releasesOf(context, outer);
  const some = releasesOf(context, inner);
  if (all === some || all === undefined || some === undefined) return true;
  return [...some].every((release) => all.has(release));
}

function releasesOf(
  context: ValidationContext,
  constraints: readonly string[],
): ReadonlySet<string> | undefined {
  const key = printInterpreterConstraints(constraints).join('\n');
  if (!context.releases.has(key)) context.releases.set(key, allowedReleases(constraints, context.pythons));
  return context.releases.get(key);
}

/**
 * The combined interpreter constraints of all `specs`; empty if none are set.
 * @throws UserError if no Python satisfies them all
 */
export function closureConstraints(
  context: Pick<ValidationContext, 'workspace' | 'targets'>,
  specs: readonly string[],
): readonly string[] {
  const sets: (readonly string[])[] = [];
  for (const spec of specs) {
    const target = context.targets.targets.get(spec);
    const set = target && constraintsOf(context, target);
    if (set !== undefined) sets.push(set);
  }
  if (sets.length === 0) sets.push(context.workspace.options.python.interpreterConstraints);
  const merged = mergeInterpreterConstraints(sets);
  if (merged.kind === 'merged') return merged.constraints;
  throw userError({
    code: 'interpreter-constraints',
    message:
      merged.kind === 'conflict'
        ? `These interpreter constraints cannot be merged, as they require conflicting interpreter types: ${merged.attempted}`
        : 'The interpreter constraints of the targets have too many combinations',
    help: 'use the same `interpreter_constraints` on all of them, or remove them and set `[python].interpreter_constraints`',
  });
}

/** The resolve of a root and its dependencies. */
interface ChosenResolve {
  readonly resolve: string;
  readonly problem: Diagnostic | undefined;
}

/**
 * The resolve of `root` (its own, else the default), and errors for dependencies in other resolves. Follows
 * `choose_python_resolve` of Pants (NoCompatibleResolveException).
 */
export function chooseResolve(
  targets: TargetSet,
  resolveOf: ResolveOf,
  defaultResolve: string,
  root: Target,
  dependencies: readonly string[],
): ChosenResolve {
  if (!hasResolve(root)) return { resolve: defaultResolve, problem: undefined };
  const resolve = resolveOf(root);
  const bad = dependencies.flatMap((spec) => {
    const target = targets.targets.get(spec);
    if (target === undefined || !hasResolve(target)) return [];
    const other = resolveOf(target);
    return other === resolve ? [] : [`${spec} (${other})`];
  });
  if (bad.length === 0) return { resolve, problem: undefined };
  return {
    resolve,
    problem: {
      severity: 'error',
      code: 'incompatible-resolves',
      message: `The target ${root.spec} uses the \`resolve\` \`${resolve}\`, but some of its dependencies are not compatible with that resolve:`,
      place: fieldPlace(root, 'resolve'),
      help: `All dependencies must work with the same \`resolve\`. To fix this, either change the \`resolve=\` field on those dependencies to \`${resolve}\`, or change the \`resolve=\` of the target ${root.spec}. If those dependencies should work with multiple resolves, use the \`parametrize\` mechanism with the \`resolve=\` field or manually create multiple targets for the same entity.`,
      notes: bad,
    },
  };
}
