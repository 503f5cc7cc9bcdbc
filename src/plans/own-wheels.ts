import type { Problems } from '../host/types.ts';
import { parseRequirement } from '../python/requirement.ts';
import type { Target } from '../targets/types.ts';
import { partsOfSdk } from '../platforms/runtimes.ts';
import type { PlanContext } from './package-plan.ts';
import type { PlanInputs } from './plan-inputs.ts';
import { planWheels } from './plan-wheels.ts';

/**
 * The wheels of a function that no BUILD file declares. Of the AWS SDK it has all or nothing: a part that something brings
 * along without boto3 is left to the runtime, whose parts fit together.
 */
export async function planOwnWheels(
  context: PlanContext,
  target: Target,
  inputs: PlanInputs,
  problems: Problems,
): ReturnType<typeof planWheels> {
  const planned = await planWheels(context, target, inputs, problems);
  const part = (planned?.wheels ?? []).filter(({ name }) => partsOfSdk.has(name));
  if (part.length === 0 || part.some(({ name }) => name === 'boto3')) return planned;
  const names = part.map(({ name }) => name);
  problems.add([
    {
      severity: 'note',
      code: 'sdk-left-to-runtime',
      message: `${target.spec} takes ${names.join(' and ')} from the Lambda runtime, with the rest of the AWS SDK: only a part of it is required`,
      place: target.place,
      help: 'add boto3 to the requirements to have all of it in the version that you tested',
    },
  ]);
  const excluded = [...inputs.excluded, ...names.map(parseRequirement)];
  return planWheels(context, target, { ...inputs, excluded }, problems);
}
