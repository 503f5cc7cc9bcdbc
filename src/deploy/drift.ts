import { HANDLER, LAMBDEX_HANDLER } from '../text/handlers.ts';
import type { Diagnostic } from '../host/types.ts';
import type { Engine, Job } from './engine.ts';
import { isOfLayer } from './layers.ts';
import type { Changeable, DeploySettings, FunctionConfiguration, FunctionRequest } from './types.ts';

const GUIDE = 'docs/migrating-from-lambdex.md';

/**
 * Differences between the live function and what the package needs, which would make its code fail, as errors: without
 * those that this run may change, unless it is `final`.
 */
export function driftOf(
  { settings }: Pick<Engine, 'settings'>,
  { request, layerArns }: Pick<Job, 'request' | 'layerArns'>,
  live: FunctionConfiguration,
  { final = false } = {},
): readonly Diagnostic[] {
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
  const may = (what: Changeable): boolean => !final && settings.updateConfiguration.has(what);
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
      help: what === 'architecture' ? help : `${help}; or let the deploy change it: ${changingInput(what)}`,
      ...(notes.length === 0 ? {} : { notes }),
    });
  };
  if (!answersTo(request, live.handler ?? '') && !may('handler')) {
    const { help, notes } = handlerHelp(request, live);
    compare('handler', request.handler, live.handler, help, notes);
  }
  if (!may('runtime')) {
    compare(
      'runtime',
      request.runtime,
      live.runtime,
      'use the same runtime for the target and the function: compiled wheels only work with one Python version',
    );
  }
  compare(
    'architecture',
    request.architecture,
    live.architectures[0],
    'use the same architecture for the target and the function: compiled wheels only work on one architecture',
  );
  return [...found, ...layerDrift(settings, request, layerArns, live, may('layers'))];
}

/** How a workflow and the command line say it. */
function changingInput(what: Changeable): string {
  return `\`update-configuration: ${what}\` (\`--update-configuration ${what}\`)`;
}

/** Whether the function lacks layers. More than the package needs are those of others, e.g. extensions. */
function layerDrift(
  settings: DeploySettings,
  { layers = [], functionName }: FunctionRequest,
  arns: readonly (string | undefined)[],
  live: FunctionConfiguration,
  isChanged: boolean,
): readonly Diagnostic[] {
  const named = layers.flatMap((spec) => settings.layers.get(spec) ?? []);
  const others = layers.filter((spec) => !settings.layers.has(spec));
  const attached = live.layers.filter((arn) => !named.some(({ name }) => isOfLayer(arn, name)));
  const found: Diagnostic[] = [];
  if (attached.length < others.length) found.push(tooFewLayers(functionName, attached, others));
  const missing = named.filter((_, index) => !live.layers.includes(arns[index] ?? ''));
  if (missing.length === 0 || isChanged) return found;
  const has = live.layers.length === 0 ? 'no layers' : `the layers \`${live.layers.join('`, `')}\``;
  const wanted = missing.map(({ name, target }) => {
    const arn = arns[named.findIndex((one) => one.target === target)];
    return `${target} (${arn === undefined ? `a new version of \`${name}\`` : `\`${arn}\``})`;
  });
  found.push({
    severity: 'error',
    code: 'drift-layers',
    message: `The function \`${functionName}\` has ${has}, but the package needs ${wanted.join(', ')}`,
    help: `let the deploy attach them: ${changingInput('layers')}`,
  });
  return found;
}

function tooFewLayers(functionName: string, live: readonly string[], layers: readonly string[]): Diagnostic {
  const count = (number: number) => `${number === 0 ? 'no' : number} ${number === 1 ? 'layer' : 'layers'}`;
  const has = live.length === 0 ? '' : `: \`${live.join('`, `')}\``;
  return {
    severity: 'error',
    code: 'drift-layers',
    message: `The function \`${functionName}\` has ${count(live.length)}${has}; the package needs ${count(layers.length)} for what it leaves out: ${layers.join(', ')}`,
    help: `let the deploy publish and attach them: \`layer-names\` and ${changingInput('layers')}; or publish the layers (\`aws lambda publish-layer-version\`) and attach them in your infrastructure code`,
  };
}

/** Whether a package supports a handler. AWS reads `/` in a module name as `.`. */
export function answersTo({ handler, otherHandlers = [] }: FunctionRequest, live: string): boolean {
  return [handler, ...otherHandlers].includes(live.replaceAll('/', '.'));
}

/** The fix for a different handler, including the steps to migrate between the two layouts. */
function handlerHelp(
  request: FunctionRequest,
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
export function outdatedHandler(
  request: FunctionRequest,
  live: FunctionConfiguration,
): Diagnostic | undefined {
  if (live.handler !== LAMBDEX_HANDLER || live.handler === request.handler) return undefined;
  return {
    severity: 'warning',
    code: 'outdated-handler',
    message: `The function \`${request.functionName}\` still has the handler \`${live.handler}\`; the package supports it as well as \`${request.handler}\``,
    help: `after this deploy, run \`${changeHandler(request)}\`; then remove \`lambdex_handler=True\` from ${request.target ?? 'the target'} and deploy again`,
  };
}

function changeHandler({ functionName, handler }: FunctionRequest): string {
  return `aws lambda update-function-configuration --function-name ${functionName} --handler ${handler}`;
}
