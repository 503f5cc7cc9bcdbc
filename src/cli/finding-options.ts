import type { FailOn } from '../commands/fail-on.ts';
import { checkedPath } from '../plans/output-gate.ts';
import { readSizeBudget, type SizeBudget } from '../text/size-budget.ts';
import type { GivenSeverities } from '../text/severities.ts';
import { optionValue, UsageError, type Invocation } from './command.ts';

/** Options about what is found in packages. */

export function failOnOf(invocation: Invocation): FailOn {
  return (optionValue(invocation, 'fail-on') ?? 'error') as FailOn;
}

/** The severities of `--checks CODE=SEVERITY`, or `--checks 'CODE: SEVERITY'` as the Action's input has it. */
export function checksOf({ options }: Invocation): GivenSeverities | undefined {
  const given = options.get('checks');
  if (given === undefined) return undefined;
  return { from: '`--checks`', text: given.map((one) => one.replace(/^([\w-]+)=/, '$1: ')).join('\n') };
}

/**
 * The absolute path of the file that an option names.
 * @param root of the checkout
 * @throws UserError as `checkedPath`
 */
export function fileOf(
  invocation: Invocation,
  option: 'sarif' | 'sbom' | 'manifest',
  root = invocation.host.cwd,
): string | undefined {
  const given = optionValue(invocation, option);
  if (given === undefined) return undefined;
  return checkedPath({
    rule: 'named',
    by: `--${option}`,
    file: given,
    checkouts: [invocation.host.cwd, root],
  });
}

/** @throws UsageError also for growth where nothing is compared */
export function sizeBudgetOf(invocation: Invocation): SizeBudget | undefined {
  const text = optionValue(invocation, 'size-budget');
  if (text === undefined) return undefined;
  const budget = readSizeBudget(text);
  if (budget === undefined) {
    throw new UsageError(
      `Invalid value \`${text}\` for \`--size-budget\``,
      'write a size such as `50 MB`, or `+1 MB` for the growth since the base',
    );
  }
  if (budget.isGrowth && optionValue(invocation, 'compare-with') === undefined) {
    throw new UsageError(
      `\`--size-budget ${text}\` needs a base to compare with`,
      'add `--compare-with REF` to `package`, or write a size such as `50 MB`',
    );
  }
  return budget;
}
