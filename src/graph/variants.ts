import { userError, type Place } from '../host/types.ts';
import { generatorOf, nameOf, printAddress } from '../targets/address.ts';
import { correctFirst } from '../targets/target-set.ts';
import { isGenerator } from './target-facts.ts';
import type { ResolveOf } from './resolves.ts';
import type { FieldValue } from '../target-types/types.ts';
import type { Address, Target, TargetSet } from '../targets/types.ts';

/** Where an address is written, for the message if it is unknown. */
interface Origin {
  /** Such as "the `dependencies` field from the target a:b". */
  readonly description: string;
  readonly place: Place;
}

/** Finds targets by addresses that may omit parameters. */
export interface Variants {
  /**
   * The one target that a consumer means: the target itself, or the parametrized one whose omitted parameters equal the
   * consumer's fields. @throws UserError if there is none
   */
  forConsumer(address: Address, consumer: Target, origin: Origin): Target;
  /**
   * The target itself, or all parametrized ones that have at least the given parameters. @throws UserError if there is
   * none
   */
  all(address: Address, origin: Origin): readonly Target[];
}

/**
 * Follows `_TargetParametrizations.get_subset` of Pants. `resolveOf` returns the value of `resolve` or its default.
 */
export function createVariants(targets: TargetSet, resolveOf: ResolveOf): Variants {
  const index: { byName: ReadonlyMap<string, readonly Target[]> | undefined } = { byName: undefined };
  const siblings = (address: Address): readonly Target[] => {
    index.byName ??= indexByName(targets);
    return index.byName.get(nameKey(address)) ?? [];
  };
  const exact = (address: Address): Target | undefined => {
    const target = targets.targets.get(printAddress(address));
    if (target !== undefined) return target;
    // A file address may mean the target itself if that is not a generator.
    const base = targets.targets.get(printAddress(generatorOf(address)));
    return base !== undefined && base.spec !== printAddress(address) && !isGenerator(base) ? base : undefined;
  };
  const supersets = (address: Address): readonly Target[] =>
    siblings(address).filter((candidate) => isSubset(address, candidate.address));

  return {
    forConsumer(address, consumer, origin) {
      const target = exact(address);
      if (target !== undefined) return target;
      const candidates = supersets(address);
      if (candidates.length === 0) throw unknownTarget(targets, address, origin);
      const found = preferred(candidates, consumer).find((candidate) =>
        matchesConsumer(targets, candidate, address, consumer, resolveOf),
      );
      if (found !== undefined) return found;
      throw userError({
        code: 'ambiguous-parametrization',
        message: `The explicit dependency \`${printAddress(address)}\` of the target at \`${consumer.spec}\` does not provide enough address parameters to identify which parametrization of the dependency target should be used.`,
        place: origin.place,
        notes: [
          `Target \`${printAddress(generatorOf(address))}\` can be addressed as:`,
          ...siblings(address).map(({ spec }) => `  * ${spec}`),
        ],
      });
    },
    all(address, origin) {
      const target = exact(address);
      if (target !== undefined) return [target];
      const candidates = supersets(address);
      if (candidates.length === 0) throw unknownTarget(targets, address, origin);
      return candidates;
    },
  };
}

function nameKey(address: Address): string {
  return `${address.specPath}:${nameOf(address)}`;
}

function indexByName(targets: TargetSet): ReadonlyMap<string, readonly Target[]> {
  const byName = new Map<string, Target[]>();
  for (const target of targets.targets.values()) {
    const key = nameKey(target.address);
    const others = byName.get(key);
    if (others === undefined) byName.set(key, [target]);
    else others.push(target);
  }
  return byName;
}

function isSubset(address: Address, other: Address): boolean {
  return (
    address.relativeFilePath === other.relativeFilePath &&
    address.generatedName === other.generatedName &&
    [...address.parameters].every(([key, value]) => other.parameters.get(key) === value)
  );
}

/** Generators first, then those with the consumer's group of parameters. */
function preferred(candidates: readonly Target[], consumer: Target): readonly Target[] {
  const group = consumer.address.parameters.get('parametrize');
  const rank = (target: Target): number =>
    isGenerator(target) ? 0 : target.address.parameters.get('parametrize') === group ? 1 : 2;
  return [...candidates].sort((left, right) => rank(left) - rank(right));
}

function matchesConsumer(
  targets: TargetSet,
  candidate: Target,
  address: Address,
  consumer: Target,
  resolveOf: ResolveOf,
): boolean {
  const first = isGenerator(candidate) ? firstVariant(targets, candidate) : candidate;
  if (first === undefined) return false;
  return [...candidate.address.parameters.keys()]
    .filter((name) => !address.parameters.has(name) && first.type.fields.has(name))
    .every((name) => {
      if (!consumer.type.fields.has(name)) return false;
      if (name === 'resolve') return resolveOf(consumer) === resolveOf(first);
      return sameValue(consumer.fields.get(name), first.fields.get(name));
    });
}

/**
 * A parametrized generator passes its fields on, so its generated targets are compared; helpers (a requirements file)
 * have none.
 */
function firstVariant(targets: TargetSet, generator: Target): Target | undefined {
  return generator.generated
    .map((spec) => targets.targets.get(spec))
    .find((target) => target !== undefined && target.address.parameters.size > 0);
}

function sameValue(left: FieldValue | undefined, right: FieldValue | undefined): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    const items = left as readonly FieldValue[];
    const others = right as readonly FieldValue[];
    return items.length === others.length && items.every((item, index) => sameValue(item, others[index]));
  }
  if (left instanceof Map && right instanceof Map) {
    const entries = left as ReadonlyMap<FieldValue, FieldValue>;
    const others = right as ReadonlyMap<FieldValue, FieldValue>;
    return (
      entries.size === others.size && [...entries].every(([key, value]) => sameValue(value, others.get(key)))
    );
  }
  return left === right;
}

function unknownTarget(targets: TargetSet, address: Address, origin: Origin): Error {
  const { specPath } = address;
  const spec = printAddress(address);
  const plain = printAddress({ ...address, parameters: new Map() });
  if (address.parameters.size > 0 && targets.targets.has(plain)) {
    return userError({
      code: 'unknown-address',
      message: `The address ${spec} from ${origin.description} does not exist: \`${plain}\` is not parametrized`,
      place: origin.place,
      help: `write \`${plain}\``,
    });
  }
  const base = generatorOf(address);
  const isGenerated = address !== base && targets.targets.has(printAddress(base));
  const help = isGenerated ? undefined : whatItHas(targets, specPath);
  return userError({
    code: 'unknown-address',
    message: isGenerated
      ? `The address ${spec} from ${origin.description} does not exist: \`${printAddress(base)}\` does not generate it`
      : `The address ${spec} from ${origin.description} does not exist. The target name ':${nameOf(address)}' is not defined in ${specPath === '' ? 'the build root' : `the directory ${specPath}`}.`,
    place: origin.place,
    ...(help !== undefined && { help }),
  });
}

/** The names that could be meant instead of one that a directory lacks; undefined when it has none. */
function whatItHas(targets: TargetSet, directory: string): string | undefined {
  if (targets.isBroken(directory)) return correctFirst(targets, directory);
  const names = new Set<string>();
  for (const { address, generator } of targets.targets.values()) {
    if (address.specPath === directory && generator === undefined) names.add(nameOf(address));
  }
  const list = [...names].sort().map((name) => `:${name}`);
  return list.length === 0 ? undefined : `Did you mean one of these target names? ${list.join(', ')}`;
}
