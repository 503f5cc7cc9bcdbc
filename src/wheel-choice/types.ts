import type { Diagnostic, Place } from '../host/types.ts';
import type { PackagedRequirement } from '../graph/types.ts';
import type { Platform } from '../platforms/types.ts';
import type { Requirement } from '../python/types.ts';
import type { SelectedWheels } from '../requirements/select-wheels.ts';
import type { PinnedWheel } from '../requirements/types.ts';

/** The wheels a package needs. */
export interface WheelsQuestion {
  readonly requirements: readonly PackagedRequirement[];
  /** What `!!` takes out: a lock that is taken whole leaves it out too, unless a wheel needs it. */
  readonly leftOut: readonly PackagedRequirement[];
  /** What is left out whoever needs it (`--exclude` of pex), with what only it needs. */
  readonly excluded: readonly Requirement[];
  readonly resolve: string;
  readonly platform: Platform;
  /** The interpreter constraints of the code; empty if there are none. */
  readonly interpreterConstraints: readonly string[];
  /** The packaged target, for messages. */
  readonly place: Place;
}

/** The wheels of a package, and diagnostics about their choice. */
export interface ChosenWheels extends SelectedWheels {
  readonly warnings: readonly Diagnostic[];
  /** Why no lock decides which files these are, e.g. `src/reqs.txt has no hashes`; undefined where one does. */
  readonly unpinned?: string;
  /**
   * Where no lock decides on files, the versions that it pins for the question, for comparisons; without it, nothing is pinned.
   */
  readonly pins?: readonly Pick<PinnedWheel, 'name' | 'version'>[];
  /**
   * For {@link SelectedWheels.mayLack}: the projects (PEP 503) that the lock has for the platform, without those that the
   * target leaves out. The runtime's version does not replace one of them.
   */
  readonly pinned?: ReadonlySet<string>;
}

export interface ChoiceOptions {
  /**
   * Nothing is resolved, downloaded or built: where no lock decides, the answer has no wheels, and
   * {@link ChosenWheels.unpinned} says why. For comparisons and plans.
   */
  readonly onlyPinned?: boolean;
}

/** Chooses the wheels of packages. Each lock file is read once. */
export interface LockedWheels {
  /**
   * The wheels that the requirements need on the platform, from the lock of the resolve, sorted by name.
   * @throws UserError
   */
  choose(question: WheelsQuestion): Promise<ChosenWheels>;
  /**
   * Notes what wheels of a package need beyond what was chosen: the next answer to the same question has it, from the
   * lock or, under its pins, from the resolver. @returns whether any of it is new.
   */
  need(question: WheelsQuestion, requirements: readonly PackagedRequirement[]): boolean;
  /** Diagnostics to report once all wheels are chosen. */
  remarks(): readonly Diagnostic[];
}
