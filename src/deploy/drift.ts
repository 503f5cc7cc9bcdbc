import type { Diagnostic } from '../host/types.ts';
import type { DeployRequest, FunctionConfiguration } from './types.ts';

/** What AWS calls in the layout of Pants 2.16 and older, and in that of today. */
const oldHandler = 'lambdex_handler.handler';
const newHandler = 'lambda_function.handler';
const guide = 'docs/migrating-from-lambdex.md';

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
  const compare = (
    what: string,
    wanted: string | undefined,
    has: string | undefined,
    help: string,
    notes: readonly string[] = [],
  ) => {
    if (wanted === undefined || wanted === has) return;
    found.push({
      severity: 'error',
      code: `drift-${what}`,
      message: `The function \`${name}\` has the ${what} \`${has ?? '(none)'}\`, the package needs \`${wanted}\`.`,
      help,
      ...(notes.length === 0 ? {} : { notes }),
    });
  };
  if (!answersTo(request, live.handler ?? '')) {
    const { help, notes } = handlerHelp(request, live);
    compare('handler', request.handler, live.handler, help, notes);
  }
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

/** Whether a package has a handler; AWS reads `/` in the name of a module as `.`. */
function answersTo({ otherHandlers = [] }: DeployRequest, handler: string): boolean {
  return otherHandlers.includes(handler.replaceAll('/', '.'));
}

/** The fix for another handler, and the steps where the function is between the two layouts. */
function handlerHelp(
  request: DeployRequest,
  live: FunctionConfiguration,
): { readonly help: string; readonly notes?: readonly string[] } {
  const target = request.target ?? 'the target';
  if (live.handler === oldHandler && request.handler === newHandler) {
    return {
      help: `The function still runs the old Lambdex layout. Add \`lambdex_handler=True\` to ${target}, and deploy again: the package then answers to both handlers.`,
      notes: [
        `then change the handler: \`${changeHandler(request)}\``,
        `then take \`lambdex_handler=True\` away, and deploy again`,
        `where callers use an alias, code and handler can change together before it moves: ${guide}`,
      ],
    };
  }
  if (live.handler === newHandler && request.handler === oldHandler) {
    return {
      help: `The function runs the zip layout already, and the package is in the old Lambdex layout. Write \`layout = "zip"\` below \`[lambdex]\` in pants.toml, or \`layout="flat-zipped"\` on ${target}, and deploy again (${guide}).`,
    };
  }
  return {
    help: `Set the function’s handler to \`${request.handler}\` in your infrastructure code, or change the target’s \`handler\`.`,
  };
}

/** A warning when the live function calls the package by another of its handlers: a migration that is half done. */
export function outdatedHandler(request: DeployRequest, live: FunctionConfiguration): Diagnostic | undefined {
  if (live.handler !== oldHandler || live.handler === request.handler) return undefined;
  return {
    severity: 'warning',
    code: 'outdated-handler',
    message: `The function \`${request.functionName}\` still has the handler \`${live.handler}\`; the package answers to it, and to \`${request.handler}\`.`,
    help: `When this deploy is done, run \`${changeHandler(request)}\`; then take \`lambdex_handler=True\` away from ${request.target ?? 'the target'}, and deploy again.`,
  };
}

function changeHandler({ functionName, handler }: DeployRequest): string {
  return `aws lambda update-function-configuration --function-name ${functionName} --handler ${handler}`;
}
