import { sortedByCodePoint } from '../text/code-points.ts';
import { inferConftests, inferInitFiles, type AncestorCache } from './infer-ancestors.ts';
import { inferDockerDependencies } from './infer-docker.ts';
import { inferEntryPoints } from './infer-entry-points.ts';
import { inferImports } from './infer-imports.ts';
import { Inference, type InferenceContext } from './inference.ts';
import { readExplicit, resolveWritten, type ExplicitDependencies } from './explicit.ts';
import { requireSource } from './missing-source.ts';
import { isPythonSource } from './target-facts.ts';
import { fieldPlace } from './entry-points.ts';
import { checkInterpreterConstraints, type ReleaseCache } from './validate.ts';
import type { Variants } from './variants.ts';
import type { DirectDependencies, Reason } from './types.ts';
import { UserError } from '../host/types.ts';
import { stringListField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';

/** The input for finding direct dependencies. */
export interface DependencyContext extends InferenceContext {
  readonly variants: Variants;
  readonly ancestors: AncestorCache;
  /** The Pythons that exist (`3.12`). */
  readonly pythons: readonly string[];
  readonly releases: ReleaseCache;
  expand(spec: string): readonly string[];
}

/**
 * The direct dependencies of a target: its generated targets, the field `dependencies` with parameters filled in,
 * inferred ones, and special fields, without those that the field ignores. Follows `resolve_dependencies` of Pants.
 * @throws UserError for unknown addresses, missing files, and unowned imports if they are errors
 */
export function directDependencies(context: DependencyContext, target: Target): DirectDependencies {
  const explicit = readExplicit(context.workspace, context.targets, target);
  const origin = {
    description: `the \`dependencies\` field from the target ${target.spec}`,
    place: fieldPlace(target, 'dependencies'),
  };
  const filled = (addresses: ExplicitDependencies['included']): readonly string[] =>
    addresses.map((address) => context.variants.forConsumer(address, target, origin).spec);

  const found = new Inference();
  found.add(target.generated, { kind: 'generated', place: target.place });
  found.add(filled(explicit.included), { kind: 'explicit', place: origin.place });
  const siblings = siblingsOf(context, target);
  found.add(siblings, { kind: 'sibling', place: target.place });
  infer(context, target, withSiblings(explicit, siblings), found);
  const special = addSpecial(context, target, found);

  const excluded = new Set(filled(explicit.ignored));
  const addresses = sortedReasons(without(found.reasons, excluded));
  throwErrors(found);
  checkInterpreterConstraints(context, target, [...addresses.keys()]);
  const dependencies = expanded(context, addresses);
  return { addresses, special, dependencies, diagnostics: found.diagnostics };
}

type Reasons = ReadonlyMap<string, Reason>;

function without(reasons: Reasons, excluded: ReadonlySet<string>): Reasons {
  return excluded.size === 0 ? reasons : new Map([...reasons].filter(([spec]) => !excluded.has(spec)));
}

/** What generators stand for; the first reason of each spec. */
function expanded(context: DependencyContext, addresses: Reasons): Reasons {
  // Most targets depend on no generator.
  if (![...addresses.keys()].some((spec) => context.expand(spec)[0] !== spec)) return addresses;
  const first = new Map<string, Reason>();
  for (const [address, reason] of addresses) {
    for (const spec of context.expand(address)) if (!first.has(spec)) first.set(spec, reason);
  }
  return sortedReasons(first);
}

function sortedReasons(reasons: Reasons): Reasons {
  return new Map(sortedByCodePoint(reasons.keys()).map((spec) => [spec, reasons.get(spec)!]));
}

/** Without import inference, the files of a Python generator depend on each other, as if declared in the field. */
function siblingsOf(context: DependencyContext, target: Target): readonly string[] {
  if (context.workspace.options.pythonInfer.imports || !isPythonSource(target)) return [];
  const generator = context.targets.targets.get(target.generator ?? '');
  return generator?.generated.filter((spec) => spec !== target.spec) ?? [];
}

function withSiblings(explicit: ExplicitDependencies, siblings: readonly string[]): ExplicitDependencies {
  return siblings.length === 0
    ? explicit
    : { ...explicit, includes: new Set([...explicit.includes, ...siblings]) };
}

function infer(
  context: DependencyContext,
  target: Target,
  explicit: ExplicitDependencies,
  found: Inference,
): void {
  if (isPythonSource(target)) {
    requireSource(target);
    inferImports(context, target, explicit, found);
    inferInitFiles(context, target, context.ancestors, found);
    if (target.type.name === 'python_test') inferConftests(context, target, found);
  } else if (target.type.packagedAs === 'docker-image') {
    inferDockerDependencies(context, context.variants, target, found);
  } else if (target.type.packagedAs !== undefined) {
    inferEntryPoints(context, context.variants, target, explicit, found);
  }
}

/**
 * Addresses in fields such as `packages` and `complete_platforms`. Returns those that are not dependencies otherwise.
 */
function addSpecial(context: DependencyContext, target: Target, found: Inference): ReadonlySet<string> {
  const special = new Set<string>();
  for (const { name, kind } of target.type.fields.values()) {
    if (kind !== 'special-dependencies') continue;
    const place = fieldPlace(target, name);
    const origin = { description: `the \`${name}\` from the target ${target.spec}`, place };
    for (const written of stringListField(target, name)) {
      const address = resolveWritten(context.workspace, target, name, written);
      for (const { spec } of context.variants.all(address, origin)) {
        if (!found.reasons.has(spec)) special.add(spec);
        found.add([spec], { kind: 'special', place });
      }
    }
  }
  return special;
}

function throwErrors(found: Inference): void {
  if (found.diagnostics.some(({ severity }) => severity === 'error')) throw new UserError(found.diagnostics);
}
