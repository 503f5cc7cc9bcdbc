import { userError } from '../host/types.ts';
import { nearestName } from '../text/near-names.ts';
import { stringListField } from '../target-types/readers.ts';
import type { TargetType } from '../target-types/types.ts';
import type { Options } from '../workspace/types.ts';
import type { Target } from './types.ts';

type Predicate = (target: Target) => boolean;

/**
 * Makes the test for `--tag` and `--filter-*`: all values of an option must match; within a value, `,` means or, and a
 * `-` prefix negates (Pants, `SpecsFilter` and `util/filtering.py`).
 * @throws UserError for an unknown target type or an invalid pattern
 */
export function targetFilter(options: Options, types: ReadonlyMap<string, TargetType>): Predicate {
  const { filter, global } = options;
  const predicates = [
    ...filter.targetType.map((value) => either(value, (name) => ofType(name, types))),
    ...filter.addressRegex.map((value) => either(value, matchesAddress)),
    ...filter.tagRegex.map((value) => either(value, matchesTag)),
    ...global.tag.map((value) => either(value, hasTag)),
  ];
  return (target) => predicates.every((predicate) => predicate(target));
}

function either(value: string, predicateOf: (part: string) => Predicate): Predicate {
  const isNegated = value.startsWith('-');
  const text = isNegated || value.startsWith('+') ? value.slice(1) : value;
  const predicates = text.split(',').map(predicateOf);
  return (target) => predicates.some((predicate) => predicate(target)) !== isNegated;
}

function ofType(name: string, types: ReadonlyMap<string, TargetType>): Predicate {
  const type = types.get(name);
  if (type === undefined) {
    const meant = nearestName(name, types.keys());
    throw userError({
      code: 'unknown-target-type',
      message: `\`${name}\` in \`--filter-target-type\` is not a target type`,
      help: meant === undefined ? 'use a target type from BUILD files' : `did you mean \`${meant}\`?`,
    });
  }
  return (target) => target.type.name === type.name;
}

function matchesAddress(text: string): Predicate {
  const pattern = patternOf(text, '--filter-address-regex');
  return (target) => pattern.test(target.spec);
}

function matchesTag(text: string): Predicate {
  const pattern = patternOf(text, '--filter-tag-regex');
  return (target) => stringListField(target, 'tags').some((tag) => pattern.test(tag));
}

function hasTag(tag: string): Predicate {
  return (target) => stringListField(target, 'tags').includes(tag);
}

/** Python writes named groups differently; the rest of the common syntax is the same. */
function patternOf(text: string, option: string): RegExp {
  try {
    return new RegExp(text.replaceAll('(?P<', '(?<'));
  } catch (error) {
    throw userError({
      code: 'invalid-pattern',
      message: `\`${text}\` in \`${option}\` is not a regular expression: ${error instanceof Error ? error.message : ''}`,
    });
  }
}
