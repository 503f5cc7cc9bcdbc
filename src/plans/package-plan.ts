import type { Artifact, Bundle, Entry } from '../archive/types.ts';
import type { CheckedFunction } from '../checks/bundle-checks.ts';
import type { Precompiled, Precompiler } from '../formats/pyc/precompiler.ts';
import type { SourceEntry } from '../formats/types.ts';
import type { Diagnostic, Host, Problems } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import type { FirstPartyProject, PinnedWheel } from '../requirements/types.ts';
import type { Severities } from '../text/severities.ts';
import type { BuiltImage } from '../report/types.ts';
import type { Target } from '../targets/types.ts';
import type { HashOf } from '../wheels/member-checks.ts';
import type { StoredWheel } from '../wheels/types.ts';
import type { ImagePlanner } from './image-request.ts';
import type { OutputKind } from './package-place.ts';
import type { OutputDirectory } from './output-paths.ts';
import type { WheelContext } from './plan-wheels.ts';
import type { PackageImports } from './indexed-packages.ts';

/** Inputs of planning. */
export interface PlanContext extends WheelContext {
  readonly host: Pick<Host, 'run' | 'env'>;
  readonly outputs: OutputDirectory;
  /** The plans of layers, by spec: functions that share a layer plan and lay it out once. */
  readonly layers: Map<string, Promise<PackagePlan | undefined>>;
  /** undefined where plans are not executed. */
  readonly precompiler: Precompiler | undefined;
  /** What packages load is followed when they are laid out. */
  readonly loads: boolean;
  /** Applied to what is found in its packages. */
  readonly severities: Severities;
  /** undefined where images are left out. */
  readonly images: ImagePlanner | undefined;
}

/** What decides the bytes of a package, besides its sources and wheels. */
interface Makeup {
  /** What its format writes by itself, as JSON: handler, fields of a PEX file. Whatever changes bytes belongs here. */
  readonly parameters: readonly unknown[];
  /** Files of an archive that are not in `sources`. */
  readonly files?: readonly Entry[];
  /** The packages of an archive, at their paths in it. */
  readonly packages?: readonly { readonly path: string; readonly plan: PackagePlan }[];
  /** The layers of a function, in order: what they hold too is not in the function. */
  readonly layers?: readonly PackagePlan[];
  /** Why the bytes are not known before wheels are fetched or made; undefined where the plan decides them. */
  readonly unknown?: string | undefined;
}

/** Everything decided about a package before anything is downloaded or written. */
export interface PackagePlan {
  readonly target: Target;
  readonly makeup: Makeup;
  /** Absolute path. */
  readonly output: string;
  readonly kind: OutputKind;
  readonly sources: readonly SourceEntry[];
  /** The wheels of requirements. */
  readonly wheels: readonly PinnedWheel[];
  /** Their hash that the layout needs: found while they are checked, as both unpack everything. */
  readonly hashOf?: HashOf;
  /** The packages in an archive or an image. */
  readonly inner?: readonly PackagePlan[];
  /** Projects of the checkout in the lock, whose files are part of the sources. */
  readonly projects?: readonly FirstPartyProject[];
  /** Other wheels it needs: the runtime of a PEX file, those of a function's layers. */
  readonly formatWheels: readonly PinnedWheel[];
  /** As `ChosenWheels.unpinned` and `pins`: where no lock decides on files, versions are what can be compared. */
  readonly unpinned?: { readonly pins: readonly Pick<PinnedWheel, 'name' | 'version'>[] | undefined };
  /** The handler; undefined where there is no function, or where the user chooses its name. */
  readonly handler: string | undefined;
  readonly runtime: string | undefined;
  readonly architecture: string | undefined;
  /** Other handlers that the package supports; none if undefined. */
  readonly otherHandlers?: readonly string[];
  /** The platform it is built for, if it is a single one. */
  readonly platform?: Platform;
  /** The platforms it is built for, if they are several. */
  readonly platforms?: readonly Platform[];
  /** Compile its modules for the Python of `platform`. */
  readonly precompiles?: boolean;
  /** The lines after `Wrote PATH`. */
  readonly announcement: readonly string[];
  /** `<output>.metadata.json` is written. */
  readonly hasMetadata: boolean;
  /** The function whose module the finished package must contain. */
  readonly checked: CheckedFunction | undefined;
  /**
   * Finds what the wheels need and the lock lacks, and records it there. @returns whether the package must be planned
   * again
   */
  findGaps?(stored: PlannedWheels): Promise<boolean>;
  /** The module that is loaded with the package, if `checked` does not state it. */
  readonly entryModule?: string | undefined;
  /**
   * Which of its modules Python finds before those of the standard library: all if undefined, its own, or none. A PEX file
   * puts itself first and its wheels last, except with `inherit_path="fallback"`; a virtual environment comes last.
   */
  readonly beforeStdlib?: 'own' | 'nothing' | undefined;
  /** It also finds modules outside the package. */
  readonly seesOtherModules?: boolean;
  /** Diagnostics found during planning. */
  readonly findings?: readonly Diagnostic[];
  /** Lays the package out from wheels in the store; errors are collected. @throws UserError */
  layOut(stored: PlannedWheels, problems: Problems): Promise<PackageContents>;
}

/** The stored wheels of a plan, in the order of its lists. */
export interface PlannedWheels {
  readonly wheels: readonly StoredWheel[];
  readonly formatWheels: readonly StoredWheel[];
}

/** A package that is ready to be written. */
export interface PackageContents {
  readonly bundle: Bundle;
  /** The files at the paths where Python finds them, if these differ from `bundle`. */
  readonly importable?: Bundle;
  /** The layers that a function uses, and what they replace in `bundle`. */
  readonly layers?: readonly LayerContents[];
  /** What the packages in it import; undefined for what is no archive and no image. */
  readonly inner?: readonly PackageImports[];
  /** Its compiled modules; also in `bundle`. */
  readonly compiled?: Precompiled;
  /** Writes it at the absolute path `path`; a previous one stays until it is complete. @throws UserError */
  write(path: string): Promise<WrittenPackage>;
}

/** A written package; for an image, the file that says what it is called. */
export interface WrittenPackage extends Artifact {
  readonly image?: BuiltImage;
}

/** A layer of a function. */
export interface LayerContents {
  /** Spec of the target. */
  readonly target: string;
  /** Its files at the paths where Python finds them. */
  readonly files: readonly Entry[];
  /** Bytes. */
  readonly unzippedSize: number;
  /** Wheels the function omits because of it. */
  readonly wheels: readonly StoredWheel[];
  /** First-party files the function omits because of it, relative to the build root. */
  readonly sources: readonly string[];
}

/** Plans a target of one kind; errors and warnings are collected in `problems`. */
export type PlanPackage = (
  context: PlanContext,
  target: Target,
  problems: Problems,
) => Promise<PackagePlan | undefined>;
