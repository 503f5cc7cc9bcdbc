import type { Diagnostic } from '../host/types.ts';
import type { DeployRequest, FunctionConfiguration } from './types.ts';

/** What the live function has otherwise than the package needs it: code that would fail there. One error for each. */
export function findDrift(request: DeployRequest, live: FunctionConfiguration): readonly Diagnostic[] {
  const name = request.functionName;
  if (live.packageType !== 'Zip') {
    return [
      {
        severity: 'error',
        code: 'drift-package-type',
        message: `The function \`${name}\` runs a container image, not a zip.`,
        help: 'Deploy a `docker_image` target to it, or create a function with the package type Zip.',
      },
    ];
  }
  const found: Diagnostic[] = [];
  const compare = (what: string, wanted: string | undefined, has: string | undefined, help: string) => {
    if (wanted === undefined || wanted === has) return;
    found.push({
      severity: 'error',
      code: `drift-${what}`,
      message: `The function \`${name}\` has the ${what} \`${has ?? '(none)'}\`, the package needs \`${wanted}\`.`,
      help,
    });
  };
  compare(
    'handler',
    request.handler,
    live.handler,
    live.handler === 'lambdex_handler.handler'
      ? `The function still runs the old Lambdex layout. Change its handler to \`${request.handler}\` together with the code (docs: migrating from Lambdex).`
      : `Set the function’s handler to \`${request.handler}\` in your infrastructure code, or change the target’s \`handler\`.`,
  );
  compare(
    'runtime',
    request.runtime,
    live.runtime,
    'Make `runtime` of the target and of the function the same: compiled wheels fit one Python version only.',
  );
  compare(
    'architecture',
    request.architecture,
    live.architectures[0],
    'Make `architecture` of the target and of the function the same: compiled wheels fit one architecture only.',
  );
  return found;
}
