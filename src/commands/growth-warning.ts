import type { Diagnostic, Host } from '../host/types.ts';
import type { PackageChange } from '../plans/compare-plans.ts';
import { growthOf, type PlannedGrowth } from '../plans/growth.ts';
import type { PackagePlan } from '../plans/package-plan.ts';
import type { PackagedTarget } from '../report/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import type { SizeBudget } from '../text/size-budget.ts';
import { showBytes } from '../text/sizes.ts';
import { storedPath } from '../wheels/store.ts';
import type { Comparison } from './compare.ts';
import { statsAt } from '../text/file-stats.ts';

/** So many wheels are named. */
const SHOWN_WHEELS = 5;

/**
 * What is said of a package that has grown by more than `budget` since the base: nothing of the base is made, so this is told
 * from the wheels and files that differ. Undefined for a package that has not, and for a new one.
 */
export function growthWarning(
  host: Host,
  plan: PackagePlan,
  one: PackagedTarget,
  { budget, comparison }: { readonly budget: SizeBudget; readonly comparison: Comparison },
): Diagnostic | undefined {
  const change = comparison.changes.get(plan.target.spec);
  if (change?.change !== 'changed' || !one.path.endsWith('.zip')) return undefined;
  const base = comparison.commit.slice(0, 7);
  const place = plan.target.place;
  const sizeOf = (wheel: PinnedWheel) => statsAt(storedPath(host, wheel))?.size;
  const grown = change.growth === undefined ? undefined : growthOf(change.growth, sizeOf);
  if (typeof grown !== 'number') {
    return {
      severity: 'note',
      code: 'growth-unknown',
      message: `By how much ${one.path} has grown since the base ${base} is not known: ${whyUnknown(change, grown)}`,
      place,
      help: 'a lock with hashes and sizes, such as that of uv, says how large its wheels are',
    };
  }
  if (grown <= budget.bytes) return undefined;
  return {
    severity: 'warning',
    code: 'over-size-budget',
    message: `${one.path} has grown by about ${showBytes(grown)} to ${showBytes(one.size)} since the base ${base}; the size budget is ${budget.text}`,
    place,
    notes: notesOf(change.growth!, sizeOf),
    help: 'leave out what the function does not import, or raise the budget',
  };
}

function whyUnknown({ before }: PackageChange, wheel: PinnedWheel | undefined): string {
  if (wheel !== undefined) return `nothing says how large \`${wheel.filename}\` is`;
  return before === undefined ? 'the base cannot plan it' : 'no lock with hashes decides what is in it';
}

/** The wheels that make the package larger, and those whose place they take. */
function notesOf(
  { added, removed, ofFiles }: PlannedGrowth,
  sizeOf: (wheel: PinnedWheel) => number | undefined,
): readonly string[] {
  const of = (wheel: PinnedWheel): number => wheel.size ?? sizeOf(wheel) ?? 0;
  const before = new Map(removed.map((wheel) => [wheel.name, wheel]));
  const rows = added
    .map((wheel) => {
      const old = before.get(wheel.name);
      const more = of(wheel) - (old === undefined ? 0 : of(old));
      const from = old === undefined ? 'new' : `instead of ${old.version}`;
      return {
        more,
        text: `${wheel.name} ${wheel.version} (${from}): ${showBytes(Math.abs(more))} ${more < 0 ? 'less' : 'more'}`,
      };
    })
    .filter(({ more }) => more > 0)
    .toSorted((a, b) => b.more - a.more);
  const shown = rows.slice(0, SHOWN_WHEELS).map(({ text }) => text);
  const rest = rows.length - shown.length;
  return [
    ...shown,
    ...(rest > 0 ? [`and ${rest} more`] : []),
    ...(ofFiles > 0 ? [`files of the checkout: ${showBytes(ofFiles)} more`] : []),
  ];
}
