import { UserError } from '../host/types.ts';
import { largest } from '../text/lists.ts';
import { AwsError, explainAwsError } from './aws-cli.ts';

/** Runs `work` for one of several functions; its error joins `faults`, so that the others go on. @throws errors that neither the user nor AWS causes */
export async function attempt(
  faults: UserError[],
  work: () => Promise<unknown>,
  onFailure: () => void,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const fault = error instanceof AwsError ? explainAwsError(error) : error;
    if (!(fault instanceof UserError)) throw fault;
    faults.push(fault);
    onFailure();
  }
}

/** All faults of a run as one, with the worst exit status; undefined for none. */
export function joined(faults: readonly UserError[]): UserError | undefined {
  if (faults.length === 0) return undefined;
  return new UserError(
    faults.flatMap((one) => one.diagnostics),
    largest(faults.map((one) => one.exitStatus)),
  );
}
