import { LARGEST_DIRECT_UPLOAD } from '../text/lambda-limits.ts';
import type { Diagnostic } from '../host/types.ts';
import type { LaidOutPlan } from '../plans/lay-out-plans.ts';
import type { PackagedTarget } from '../report/types.ts';
import type { SizeBudget } from '../text/size-budget.ts';
import { exactBytes } from '../text/sizes.ts';
import type { LateFindings } from './late-findings.ts';

/** What a zip may be. */
interface SizeLimits {
  readonly budget: SizeBudget | undefined;
  /** It goes through a bucket. */
  readonly hasBucket: boolean | undefined;
}

/**
 * A zip that is too large for a direct upload, or larger than the user wants, is reported before it is deployed. Notes
 * say what takes the space.
 */
export function withSizeWarnings(
  { plan, sizeNotes }: LaidOutPlan,
  one: PackagedTarget,
  { budget, hasBucket = false }: SizeLimits,
  late: LateFindings,
): PackagedTarget {
  if (!one.path.endsWith('.zip')) return one;
  const { path, size } = one;
  const isLayer = plan.target.type.packagedAs === 'lambda-layer';
  const help = `leave out what ${isLayer ? 'its functions do' : 'the function does'} not import`;
  const warnings: Pick<Diagnostic, 'code' | 'message' | 'help'>[] = [];
  if ((plan.handler !== undefined || isLayer) && !hasBucket && size > LARGEST_DIRECT_UPLOAD) {
    warnings.push({
      code: 'too-large-to-upload',
      message: `${path} has ${exactBytes(size)}; AWS takes at most ${exactBytes(LARGEST_DIRECT_UPLOAD)} in a direct upload`,
      help: `${help}, or deploy through a bucket: \`s3-bucket\` (\`--s3-bucket\`)`,
    });
  }
  if (budget !== undefined && !budget.isGrowth && size > budget.bytes) {
    warnings.push({
      code: 'over-size-budget',
      message: `${path} has ${exactBytes(size)}; the size budget is ${exactBytes(budget.bytes)}`,
      help: `${help}, or raise the budget`,
    });
  }
  if (warnings.length === 0) return one;
  const notes = sizeNotes();
  const found = warnings.map((warning): Diagnostic => ({
    ...warning,
    severity: 'warning',
    place: plan.target.place,
    ...(notes.length > 0 && { notes }),
  }));
  return late.addTo(one, found);
}
