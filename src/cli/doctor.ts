import { doctor } from '../commands/doctor.ts';
import type { Invocation } from './command.ts';
import { openInvocation } from './query.ts';

/** Runs `doctor`. @throws UserError when the options of the checkout are wrong */
export async function runDoctor(invocation: Invocation): Promise<number> {
  const { text, exitStatus } = doctor(invocation.host, await openInvocation(invocation));
  invocation.host.log.out(text);
  return exitStatus;
}
