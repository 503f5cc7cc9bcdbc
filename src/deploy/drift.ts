import { HANDLER, LAMBDEX_HANDLER } from '../text/handlers.ts';
import type { Diagnostic } from '../host/types.ts';
import type { DeployRequest, FunctionConfiguration } from './types.ts';

const GUIDE = 'docs/migrating-from-lambdex.md';

/** Differences between the live function and what the package needs, which would make its code fail. One error each. */
export function findDrift(request: DeployRequest, live: FunctionConfiguration): readonly Diagnostic[] {
  const name = request.functionName;
  if (live.packageType !== 'Zip') {
    return [
      {
        severity: 'error',
        code: 'drift-package-type',
        message: `The function \`${name}\` runs a container image, not a zip file`,
        help: 'deploy a container image to it, or create a function with the package type Zip',
      },
    ];
  }
  const found: Diagnostic[] = [];
  const compare = (
    what: 'handler' | 'runtime' | 'architecture',
    wanted: string | undefined,
    has: string | undefined,
    help: string,
    notes: readonly string[] = [],
  ) => {
    if (wanted === undefined || wanted === has) return;
    found.push({
      severity: 'error',
      code: `drift-${what}`,
      message: `The function \`${name}\` has the ${what} \`${has ?? '(none)'}\`, but the package needs \`${wanted}\``,
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
    'use the same runtime for the target and the function: compiled wheels only work with one Python version',
  );
  compare(
    'architecture',
    request.architecture,
    live.architectures[0],
    'use the same architecture for the target and the function: compiled wheels only work on one architecture',
  );
  return [...found, ...layerDrift(request, live)];
}

/** Whether the function lacks layers. More than the package needs are those of others, e.g. extensions. */
function layerDrift({ layers = [], functionName }: DeployRequest, live: FunctionConfiguration): Diagnostic[] {
  if (live.layers.length >= layers.length) return [];
  const count = (number: number) => `${number === 0 ? 'no' : number} ${number === 1 ? 'layer' : 'layers'}`;
  const has = live.layers.length === 0 ? '' : `: \`${live.layers.join('`, `')}\``;
  return [
    {
      severity: 'error',
      code: 'drift-layers',
      message: `The function \`${functionName}\` has ${count(live.layers.length)}${has}; the package needs ${count(layers.length)} for what it leaves out: ${layers.join(', ')}`,
      help: `publish the layers (\`aws lambda publish-layer-version\`) and attach them in your infrastructure code, or with \`aws lambda update-function-configuration --function-name ${functionName} --layers ARN…\` (all layers, each with its version); then deploy again`,
    },
  ];
}

/** Whether a package supports a handler. AWS reads `/` in a module name as `.`. */
function answersTo({ otherHandlers = [] }: DeployRequest, handler: string): boolean {
  return otherHandlers.includes(handler.replaceAll('/', '.'));
}

/** The fix for a different handler, including the steps to migrate between the two layouts. */
function handlerHelp(
  request: DeployRequest,
  live: FunctionConfiguration,
): { readonly help: string; readonly notes?: readonly string[] } {
  const target = request.target ?? 'the target';
  if (live.handler === LAMBDEX_HANDLER && request.handler === HANDLER) {
    return {
      help: `the function still uses the old Lambdex layout: add \`lambdex_handler=True\` to ${target} and deploy again, so that the package supports both handlers`,
      notes: [
        `then change the handler: \`${changeHandler(request)}\``,
        `then remove \`lambdex_handler=True\` and deploy again`,
        `if callers use an alias, change code and handler together before moving it: ${GUIDE}`,
      ],
    };
  }
  if (live.handler === HANDLER && request.handler === LAMBDEX_HANDLER) {
    return {
      help: `the function already uses the zip layout, but the package uses the old Lambdex layout: set \`layout = "zip"\` in \`[lambdex]\` of pants.toml, or \`layout="flat-zipped"\` on ${target}, and deploy again (${GUIDE})`,
    };
  }
  return {
    help: `set the function’s handler to \`${request.handler}\` in your infrastructure code, or change the target’s \`handler\``,
  };
}

/** A warning if the live function uses another handler of the package: a migration in progress. */
export function outdatedHandler(request: DeployRequest, live: FunctionConfiguration): Diagnostic | undefined {
  if (live.handler !== LAMBDEX_HANDLER || live.handler === request.handler) return undefined;
  return {
    severity: 'warning',
    code: 'outdated-handler',
    message: `The function \`${request.functionName}\` still has the handler \`${live.handler}\`; the package supports it as well as \`${request.handler}\``,
    help: `after this deploy, run \`${changeHandler(request)}\`; then remove \`lambdex_handler=True\` from ${request.target ?? 'the target'} and deploy again`,
  };
}

function changeHandler({ functionName, handler }: DeployRequest): string {
  return `aws lambda update-function-configuration --function-name ${functionName} --handler ${handler}`;
}
