import type { Diagnostic } from '../host/types.ts';
import type { FailedPackage, PlannedPackages } from '../plans/plan-all.ts';
import type { PackagePlan } from '../plans/package-plan.ts';
import type { PlanDigester } from '../plans/plan-digest.ts';
import type { PackageStatus } from '../report/manifest.ts';
import type { PackagedTarget } from '../report/types.ts';
import type { Target } from '../targets/types.ts';
import type { WheelCounts } from './package-lines.ts';
import type { Comparison } from './compare.ts';

/** What becomes of the packages of a run, also of one that fails. */
export class RunRecord {
  #plans: readonly PackagePlan[] = [];
  #failed: readonly FailedPackage[] = [];
  #skipped: readonly Target[] = [];
  #findings: ReadonlyMap<string, readonly Diagnostic[]> = new Map();
  readonly #made = new Map<string, PackagedTarget>();
  readonly #unchanged = new Set<string>();
  #fetched: WheelCounts | undefined;
  #isFailed = false;
  #comparison: Comparison | undefined;
  #leftOut: ReadonlySet<string> = new Set();
  readonly digester: PlanDigester;

  constructor(digester: PlanDigester) {
    this.digester = digester;
  }

  /** Replaces what was planned before: wheels may need what their lock lacks. */
  planned({ plans, failed, skipped }: PlannedPackages): void {
    this.#plans = plans;
    this.#failed = failed;
    this.#skipped = skipped;
  }

  /** @param leftOut specs of packages that are not made, because the base gives the same */
  compared(comparison: Comparison | undefined, leftOut: ReadonlySet<string>): void {
    this.#comparison = comparison;
    this.#leftOut = leftOut;
  }

  get comparison(): Comparison | undefined {
    return this.#comparison;
  }

  get isPartial(): boolean {
    return this.#leftOut.size > 0;
  }

  /** What the run took its wheels from. */
  fetched(fetched: WheelCounts): void {
    this.#fetched = fetched;
  }

  get wheels(): WheelCounts | undefined {
    return this.#fetched;
  }

  /** @param findings by spec */
  checked(findings: ReadonlyMap<string, readonly Diagnostic[]>): void {
    this.#findings = findings;
  }

  made(one: PackagedTarget, isUnchanged: boolean): void {
    this.#made.set(one.target, one);
    if (isUnchanged) this.#unchanged.add(one.target);
  }

  /** It could not be made, although it was planned and sound. */
  notMade(spec: string, findings: readonly Diagnostic[]): void {
    this.#findings = new Map([...this.#findings, [spec, [...(this.#findings.get(spec) ?? []), ...findings]]]);
  }

  /** The run has ended with an error: what was not written is not going to be. */
  ended(): void {
    this.#isFailed = true;
  }

  get plans(): readonly PackagePlan[] {
    return this.#plans;
  }

  /** Images that nobody has asked for. */
  get skipped(): readonly Target[] {
    return this.#skipped;
  }

  get failed(): readonly FailedPackage[] {
    return this.#failed;
  }

  madeOf({ target }: PackagePlan): PackagedTarget | undefined {
    return this.#made.get(target.spec);
  }

  findingsOf(plan: PackagePlan): readonly Diagnostic[] {
    return this.#findings.get(plan.target.spec) ?? plan.findings ?? [];
  }

  statusOf(plan: PackagePlan): PackageStatus {
    const { spec } = plan.target;
    if (this.#made.has(spec)) return this.#unchanged.has(spec) ? 'unchanged' : 'written';
    if (this.findingsOf(plan).some(({ severity }) => severity === 'error')) return 'failed';
    return this.#isFailed || this.#leftOut.has(spec) ? 'skipped' : 'planned';
  }
}
