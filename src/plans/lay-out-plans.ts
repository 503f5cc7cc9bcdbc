import { unzippedSizeOf } from '../archive/content.ts';
import { checkFunction } from '../checks/bundle-checks.ts';
import { withoutDoubles, withoutHidden } from '../checks/content/registry.ts';
import { breakdownNotes, breakdownOf } from '../checks/sizes/breakdown.ts';
import { checkUnzippedSize } from '../checks/sizes/check-sizes.ts';
import { checkWhole } from '../checks/content/check-whole.ts';
import type { LoadReport, ReportedFinding } from '../checks/load/types.ts';
import { Problems, type Diagnostic } from '../host/types.ts';
import { LARGEST_UNZIPPED } from '../text/lambda-limits.ts';
import type { Severities } from '../text/severities.ts';
import type { StoredWheel } from '../wheels/types.ts';
import { ofAllPlatforms, onPlatform } from './each-platform.ts';
import { ownContent, type OwnContent, type OwnPackage } from './own-content.ts';
import type { PackageContents, PackagePlan, PlannedWheels } from './package-plan.ts';
import type { PackageImports } from './indexed-packages.ts';

/** How packages are checked. */
export interface CheckSettings {
  readonly workspace: OwnPackage['workspace'];
  /** Whether what a package loads is followed; everything else is always checked. */
  readonly loads: boolean;
  /** Applied to what is found. */
  readonly severities: Severities;
  /** What nothing in a package provides is looked up, for `settle` to report. */
  readonly importsOf?: (plan: PackagePlan, contents: PackageContents) => PackageImports;
}

/** A planned package that is ready to be written. */
export interface LaidOutPlan {
  readonly plan: PackagePlan;
  readonly contents: PackageContents;
  /** Where `importsOf` was given, of what is no archive and no image. */
  readonly imports: PackageImports | undefined;
  /** Diagnostics found during planning and layout. */
  readonly findings: readonly Diagnostic[];
  /** Whether layout and checks found nothing. */
  readonly isQuiet: boolean;
  /** Files that would have been findings, had they been in the checkout (relative to the build root). */
  readonly absent: ReadonlySet<string>;
  /** The wheels of its requirements that it contains. */
  readonly wheels: readonly StoredWheel[];
  /** What takes the space in it, for messages about its size. */
  readonly sizeNotes: () => readonly string[];
}

/** The stored wheels of each plan. @param stored the wheels of all plans, one plan after the other */
export function storedOf(
  plans: readonly PackagePlan[],
  stored: PlannedWheels,
): readonly { readonly plan: PackagePlan; readonly stored: PlannedWheels }[] {
  let next = 0;
  let nextOfFormat = 0;
  return plans.map((plan) => {
    const wheels = stored.wheels.slice(next, (next += plan.wheels.length));
    const formatWheels = stored.formatWheels.slice(nextOfFormat, (nextOfFormat += plan.formatWheels.length));
    return { plan, stored: { wheels, formatWheels } };
  });
}

/**
 * Lays out and checks packages. Errors are collected in `problems`.
 * @param stored the wheels of all plans, one plan after the other
 * @throws UserError
 */
export async function layOutPlans(
  plans: readonly PackagePlan[],
  stored: PlannedWheels,
  settings: CheckSettings,
  problems: Problems,
): Promise<readonly LaidOutPlan[]> {
  const laidOut: LaidOutPlan[] = [];
  for (const { plan, stored: planned } of storedOf(plans, stored)) {
    const { wheels } = planned;
    const own = new Problems();
    const contents = await plan.layOut(planned, own);
    const layers = contents.layers ?? [];
    if (plan.checked !== undefined) {
      const part = {
        target: plan.target.spec,
        files: (contents.importable ?? contents.bundle).entries,
      };
      own.add(checkFunction(plan.checked, [part, ...layers]));
    }
    const content = ownContent({ plan, contents, planned, workspace: settings.workspace });
    const imports = contents.inner === undefined ? settings.importsOf?.(plan, contents) : undefined;
    await checkAsPackage(content, { plan, imports, contents }, settings.loads, own);
    const elsewhere = new Set(layers.flatMap((layer) => layer.wheels));
    const once = withoutDoubles(own.diagnostics);
    const found = withoutHidden(settings.severities.adjust(once, [plan.target.spec]));
    problems.add(found);
    laidOut.push({
      plan,
      contents,
      imports,
      findings: [...(plan.findings ?? []), ...found],
      isQuiet: own.diagnostics.length === 0,
      absent: content.absent,
      wheels: wheels.filter((wheel) => !elsewhere.has(wheel)),
      sizeNotes: () => breakdownNotes(breakdownOf(content)),
    });
  }
  return laidOut;
}

/** Whether a package and its layers have more than Lambda unpacks. */
function isTooLarge({ bundle, layers = [] }: PackageContents): boolean {
  const sizes = layers.map(({ unzippedSize }) => unzippedSize);
  return sizes.reduce((sum, size) => sum + size, unzippedSizeOf(bundle)) > LARGEST_UNZIPPED;
}

/** Runs the checks of finished packages, and loads what is called as Lambda would. */
async function checkAsPackage(
  content: OwnContent,
  { plan, imports, contents }: Pick<LaidOutPlan, 'plan' | 'imports' | 'contents'>,
  loads: boolean,
  problems: Problems,
): Promise<void> {
  const isForLambda = plan.checked !== undefined || plan.target.type.packagedAs === 'lambda-layer';
  // Where nothing is remembered, the checks need the sizes anyway.
  const mayBeTooLarge = content.memory === undefined || isTooLarge(contents);
  if (isForLambda && mayBeTooLarge) problems.add(checkUnzippedSize(content));
  const checked = (platform?: string) => ({
    loads,
    isToldElsewhere: (finding: ReportedFinding) => imports?.takes(finding, platform) ?? false,
    onLoaded: (report: LoadReport) => imports?.loaded(report),
  });
  if (plan.platforms === undefined) problems.add(await checkWhole(content, checked()));
  else {
    const found = [];
    for (const platform of plan.platforms)
      found.push({
        platform,
        findings: await checkWhole(onPlatform(content, platform), checked(platform.description)),
      });
    problems.add(ofAllPlatforms(found));
  }
  if (!loads && content.start !== undefined) {
    problems.warn({
      code: 'load-not-checked',
      message: `Nobody has checked that ${content.name} can be loaded: \`--no-check\` leaves its imports unchecked`,
      help: 'remove `--no-check`; a single finding can be lowered under `checks` in `lambda-package.yml`',
    });
  }
  content.keep();
}
