import { assignFunctions, type Assignment } from '../deploy/names.ts';
import type { Place, Problems } from '../host/types.ts';
import type { PackagePlan } from '../plans/package-plan.ts';
import { nearestName } from '../text/near-names.ts';
import type { Deployment } from './deploy-settings.ts';

/** What is known of a package before it is there. */
export interface Deployable {
  /** Spec. */
  readonly target: string;
  /** As written in the BUILD file. */
  readonly type: string;
  readonly place?: Place;
  readonly kind: 'layer' | 'pex' | 'other';
  readonly isDirectory: boolean;
  readonly handler: string | undefined;
  /** Specs of its layers. */
  readonly layers: readonly string[];
}

export function deployableOf({ target, kind, handler, makeup }: PackagePlan): Deployable {
  const { packagedAs } = target.type;
  return {
    target: target.spec,
    type: target.type.name,
    place: target.place,
    kind: packagedAs === 'lambda-layer' ? 'layer' : packagedAs === 'pex' ? 'pex' : 'other',
    isDirectory: kind === 'directory',
    handler,
    layers: (makeup.layers ?? []).map((layer) => layer.target.spec),
  };
}

/**
 * Which function gets which package, as far as that can be known before anything is downloaded or asked of AWS. Everything
 * that cannot be deployed is reported.
 */
export function assignPackages(
  packages: readonly Deployable[],
  { naming, layerNames }: Pick<Deployment, 'naming' | 'layerNames'>,
  problems: Problems,
): readonly Assignment[] {
  const isLayer = ({ target, kind }: Deployable): boolean => kind === 'layer' && layerNames.has(target);
  const isLeftOut = ({ target }: Deployable): boolean => naming.functions.get(target)?.length === 0;
  const functions = packages.filter((one) => !isLayer(one));
  const sound = functions.filter((one) => {
    if (isLeftOut(one)) return true;
    const fault = notForFunction(one);
    if (fault === undefined) return true;
    const name = naming.functions.get(one.target)?.[0]?.name ?? naming.template;
    problems.error({
      code: 'deploy-not-a-function',
      message: `${one.target} (\`${one.type}\`) cannot be deployed to ${name === undefined ? 'a function' : `the function \`${name}\``}: ${fault.why}`,
      ...(one.place !== undefined && { place: one.place }),
      help: fault.help,
    });
    return false;
  });
  checkLayers(packages, layerNames, problems);
  // Names of packages that are refused are no faults of their own.
  if (sound.length < functions.length) return [];
  const assigned = assignFunctions(
    functions.map(({ target }) => target),
    naming,
    problems,
  );
  const isNothing = assigned.length === 0 && !problems.hasErrors;
  if (isNothing) {
    problems.error({
      code: 'deploy-one-package',
      message: `A deploy to \`${naming.template ?? 'the functions'}\` needs exactly one package; there is nothing to deploy`,
      help: 'name a target, e.g. `project:lambda`',
    });
  }
  return assigned;
}

/** A layer that is to be published must be among the packages, and one that no function has does nothing. */
function checkLayers(
  packages: readonly Deployable[],
  layerNames: Deployment['layerNames'],
  problems: Problems,
): void {
  const byTarget = new Map(packages.map((one) => [one.target, one]));
  const used = new Set(packages.flatMap(({ layers }) => layers));
  for (const [target, name] of layerNames) {
    const one = byTarget.get(target);
    if (one?.kind === 'layer' && used.has(target)) continue;
    const near = one === undefined ? nearestName(target, byTarget.keys()) : undefined;
    const why =
      one === undefined
        ? 'it is not among the packages of this run'
        : one.kind === 'layer'
          ? 'no function of this run has it in `layers`'
          : `it is a \`${one.type}\``;
    problems.error({
      code: 'deploy-no-target',
      message: `\`layer-names\` names \`${target}\` (the layer \`${name}\`), but ${why}`,
      help:
        near === undefined
          ? `add it to \`targets\`, or remove it from \`layer-names\``
          : `did you mean \`${near}\`?`,
    });
  }
}

/** Why AWS cannot run a package as the code of a function; undefined if it can. */
function notForFunction({
  kind,
  isDirectory,
  handler,
}: Deployable): { readonly why: string; readonly help: string } | undefined {
  if (kind === 'layer') {
    return {
      why: 'it is a layer',
      help: 'deploy the function that uses it; publish the layer with it (`layer-names`), or yourself with `aws lambda publish-layer-version`',
    };
  }
  if (isDirectory) {
    return {
      why: 'it is written as a directory, not as a zip file',
      help:
        kind === 'pex'
          ? 'set `layout="zipapp"`, or remove `layout`'
          : 'set `layout="flat-zipped"`, or remove `layout`',
    };
  }
  if (handler !== undefined) return undefined;
  if (kind === 'pex') {
    return {
      why: 'it does not say which function AWS should call',
      help: 'set `entry_point="module:function"`, or deploy a `python_aws_lambda_function` target',
    };
  }
  return {
    why: 'it has no handler',
    help: 'name a `python_aws_lambda_function` or `python_awslambda` target',
  };
}
