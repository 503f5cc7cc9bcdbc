import type { Problems } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import type { Target } from '../targets/types.ts';
import { lambdaTargetPlatform } from './lambda-platform.ts';
import type { ChosenWheels, LockedWheels, WheelsQuestion } from '../wheel-choice/types.ts';
import type { Project } from '../project/project.ts';

export interface WheelContext {
  readonly project: Project;
  readonly locks: LockedWheels;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The wheels of a package, and their platform. */
export interface WheelPlan extends ChosenWheels {
  readonly platform: Platform;
  readonly question: WheelsQuestion;
}

/**
 * Chooses the wheels of a target for Lambda. Errors and warnings are collected in `problems`.
 * @returns undefined on errors
 */
export async function planWheels(
  context: WheelContext,
  target: Target,
  inputs: Omit<WheelsQuestion, 'platform' | 'place'>,
  problems: Problems,
): Promise<WheelPlan | undefined> {
  const chosen = problems.collect(() =>
    lambdaTargetPlatform(context.project, target, inputs.interpreterConstraints, context.now),
  );
  if (chosen === undefined) return undefined;
  problems.add(chosen.warnings);
  const { requirements, leftOut, excluded, resolve, interpreterConstraints } = inputs;
  const question = {
    ...{ requirements, leftOut, excluded, resolve, interpreterConstraints },
    ...{ platform: chosen.platform, place: target.place },
  };
  const selected = await problems.collectAsync(() => context.locks.choose(question));
  problems.add(selected?.warnings ?? []);
  return selected === undefined ? undefined : { platform: chosen.platform, question, ...selected };
}
