import { tailorCommand } from '../commands/tailor.ts';
import { isSwitchedOn, type Invocation } from './command.ts';
import { openInvocation, specQuery } from './query.ts';

/** Runs `tailor`. Without specs it does nothing, as in Pants, and says so. @throws UserError */
export async function runTailor(invocation: Invocation): Promise<number> {
  const { host, operands, options } = invocation;
  const project = await openInvocation(invocation);
  const hasSpecs = operands.length > 0 || project.workspace.options.global.specFiles.length > 0;
  if (!hasSpecs && !options.has('changed-since')) {
    host.log.diagnostic({
      severity: 'warning',
      code: 'no-targets',
      message: 'No arguments specified with `tailor`, so it does nothing',
      help: 'give directories, for example `::` for everything or `src::` for `src` and below',
    });
    return 0;
  }
  return await tailorCommand(host, project, {
    query: await specQuery(invocation, project),
    check: isSwitchedOn(invocation, 'check') || project.workspace.options.tailor.check,
    lambdas: isSwitchedOn(invocation, 'lambdas'),
  });
}
