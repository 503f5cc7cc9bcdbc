import type { Artifact, Bundle, Entry } from '../archive/types.ts';
import type { CheckedFunction } from '../checks/bundle-checks.ts';
import type { Precompiled, Precompiler } from '../formats/pyc/precompiler.ts';
import type { SourceEntry } from '../formats/types.ts';
import type { Host, Problems } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import type { FirstPartyProject, PinnedWheel } from '../requirements/types.ts';
import type { Target } from '../targets/types.ts';
import type { StoredWheel } from '../wheels/types.ts';
import type { OutputDirectory } from './output-paths.ts';
import type { WheelContext } from './plan-wheels.ts';

/** What plans are made from. */
export interface PlanContext extends WheelContext {
  readonly host: Pick<Host, 'run' | 'env'>;
  readonly outputs: OutputDirectory;
  /** The plans of layers, by spec: functions that share one plan and lay it out once. */
  readonly layers: Map<string, Promise<PackagePlan | undefined>>;
  /** undefined where plans are not carried out. */
  readonly precompiler: Precompiler | undefined;
}

/** Everything that is decided about a package before a byte is fetched or written. */
export interface PackagePlan {
  readonly target: Target;
  /** Absolute path. */
  readonly output: string;
  readonly sources: readonly SourceEntry[];
  /** The wheels of requirements. */
  readonly wheels: readonly PinnedWheel[];
  /** Projects of the checkout that the lock has beside them, whose files are among the sources. */
  readonly projects?: readonly FirstPartyProject[];
  /** Further wheels that it is made with: the runtime of a PEX file, those of the layers of a function. */
  readonly formatWheels: readonly PinnedWheel[];
  /** What AWS calls; undefined where there is no function, or where its name is the user's business. */
  readonly handler: string | undefined;
  readonly runtime: string | undefined;
  readonly architecture: string | undefined;
  /** Further handlers that the package answers to; none when it is not given. */
  readonly otherHandlers?: readonly string[];
  /** What it is built for, where that is one platform. */
  readonly platform?: Platform;
  /** Its modules are compiled for the Python of `platform`. */
  readonly precompiles?: boolean;
  /** The lines below `Wrote PATH`. */
  readonly announcement: readonly string[];
  /** `<output>.metadata.json` is written. */
  readonly hasMetadata: boolean;
  /** The function whose module the finished package must hold. */
  readonly checked: CheckedFunction | undefined;
  /**
   * Looks for what the wheels need and the lock has not given, and notes it there. @returns whether the package has to be
   * planned again
   */
  findGaps?(stored: PlannedWheels): Promise<boolean>;
  /** Lays the package out from wheels of the store; what is wrong is collected. @throws UserError */
  layOut(stored: PlannedWheels, problems: Problems): Promise<PackageContents>;
}

/** What is in the store for a plan, in the order of its own lists. */
export interface PlannedWheels {
  readonly wheels: readonly StoredWheel[];
  readonly formatWheels: readonly StoredWheel[];
}

/** A package that only has to be written. */
export interface PackageContents {
  readonly bundle: Bundle;
  /** The files where Python finds them, when that is not where they are in `bundle`. */
  readonly importable?: Bundle;
  /** The layers that a function runs with, and what is not in `bundle` because of them. */
  readonly layers?: readonly LayerContents[];
  /** Its modules as they were compiled; in `bundle` too. */
  readonly compiled?: Precompiled;
  /** Writes it at the absolute path `path`; an earlier one stays until it is complete. @throws UserError */
  write(path: string): Promise<Artifact>;
}

/** A layer of a function. */
export interface LayerContents {
  /** Spec of the target. */
  readonly target: string;
  /** Its files where Python finds them. */
  readonly files: readonly Entry[];
  /** Bytes. */
  readonly unzippedSize: number;
  /** Wheels that the function leaves out for it. */
  readonly wheels: readonly StoredWheel[];
  /** First-party files, relative to the build root, that the function leaves out for it. */
  readonly sources: readonly string[];
}

/** Plans a target of one kind; what is wrong is collected in `problems`, warnings too. */
export type PlanPackage = (
  context: PlanContext,
  target: Target,
  problems: Problems,
) => Promise<PackagePlan | undefined>;
