import type { Diagnostic, Place } from '../host/types.ts';
import type { PackagedRequirement } from '../graph/types.ts';
import type { Platform } from '../platforms/types.ts';
import type { SelectedWheels } from '../requirements/select-wheels.ts';

/** What a package needs wheels for. */
export interface WheelsQuestion {
  readonly requirements: readonly PackagedRequirement[];
  readonly resolve: string;
  readonly platform: Platform;
  /** What the code asks of the interpreter; empty when nothing says. */
  readonly interpreterConstraints: readonly string[];
  /** The target that is packaged, for messages. */
  readonly place: Place;
}

/** The wheels of a package, and what the user should know about their choice. */
export interface ChosenWheels extends SelectedWheels {
  readonly warnings: readonly Diagnostic[];
}

/** Chooses the wheels of packages; each lock file is read once. */
export interface LockedWheels {
  /**
   * The wheels that the requirements need on the platform of the lock of the resolve, sorted by name.
   * @throws UserError
   */
  choose(question: WheelsQuestion): Promise<ChosenWheels>;
  /** What is to be said once all are chosen. */
  remarks(): readonly Diagnostic[];
}
