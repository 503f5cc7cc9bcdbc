import { inferFromFiles } from './infer-imports.ts';
import { purePath } from './paths.ts';
import { userError } from '../host/types.ts';
import { dictField, stringField } from '../target-types/readers.ts';
import { resolveWritten, type ExplicitDependencies } from './explicit.ts';
import {
  fieldPlace,
  parseEntryPoint,
  resolveHandler,
  resolveModule,
  type NamedModule,
} from './entry-points.ts';
import { ownersOfModule, type ModuleOwners } from './module-map.ts';
import { decideOwners } from './owners.ts';
import { pythonString } from './resolves.ts';
import type { Inference, InferenceContext } from './inference.ts';
import type { Variants } from './variants.ts';
import type { FieldValue } from '../target-types/types.ts';
import type { Target } from '../targets/types.ts';

/** Shared by all entry points of a target. */
interface Inferring {
  readonly context: InferenceContext;
  readonly variants: Variants;
  readonly target: Target;
  readonly explicit: ExplicitDependencies;
  readonly inference: Inference;
}

/**
 * Dependencies of a package on the owner of its entry point: the `handler` of a function, the `entry_point` of a PEX,
 * the `entry_points` of a distribution. Pants: `infer_faas_handler_dependency`,
 * `infer_pex_binary_entry_point_dependency`, `infer_python_distribution_dependencies`.
 * @throws UserError for a missing file
 */
export function inferEntryPoints(
  context: InferenceContext,
  variants: Variants,
  target: Target,
  explicit: ExplicitDependencies,
  inference: Inference,
): void {
  if (!context.workspace.options.pythonInfer.entryPoints) return;
  const inferring = { context, variants, target, explicit, inference };
  switch (target.type.packagedAs) {
    case 'lambda-function':
    case 'google-cloud-function':
      inferHandler(inferring);
      return;
    case 'pex':
      inferPexEntryPoint(inferring);
      return;
    case 'distribution':
      inferDistribution(inferring);
      return;
    default:
      return;
  }
}

function inferHandler(inferring: Inferring): void {
  const { context, target } = inferring;
  const text = stringField(target, 'handler');
  if (text === undefined) return;
  const handler = resolveHandler(context.workspace, target);
  addOwners(inferring, 'handler', handler, {
    context: `The target ${target.spec} has the field \`handler=${pythonString(text)}\`, which maps to the Python module \`${handler.module}\``,
    resolve: context.resolveOf(target),
  });
}

function inferPexEntryPoint(inferring: Inferring): void {
  const { context, target } = inferring;
  const text = stringField(target, 'entry_point');
  if (text === undefined) {
    inferExecutable(inferring);
    return;
  }
  const entryPoint = parseEntryPoint(text);
  if (typeof entryPoint === 'string') throw invalidEntryPoint(target, 'entry_point', entryPoint);
  const named = resolveModule(context.workspace, target, 'entry_point', entryPoint.moduleOrFile);
  const written =
    entryPoint.moduleOrFile + (entryPoint.function === undefined ? '' : `:${entryPoint.function}`);
  const found = addOwners(inferring, 'entry_point', named, {
    context: `The pex_binary target ${target.spec} has the field \`entry_point=${pythonString(written)}\`, which maps to the Python module \`${named.module}\``,
    resolve: context.resolveOf(target),
  });
  if (
    context.workspace.dialect.name === 'current' &&
    found.owners.ambiguous.length > 0 &&
    !found.isResolved
  ) {
    reportUnresolved(inferring, written, found.owners.ambiguous);
  }
}

/** What the script of `executable` imports: nobody needs to own it, and pex packages it without looking into it. */
function inferExecutable({ context, target, explicit, inference }: Inferring): void {
  const executable = stringField(target, 'executable');
  if (executable === undefined) return;
  const path = purePath(target.address.specPath, executable);
  if (context.workspace.files.isFile(path)) inferFromFiles(context, target, explicit, [path], inference);
}

/** Entry points by group and name, in `entry_points` and in `provides=python_artifact(entry_points=…)`. */
function inferDistribution(inferring: Inferring): void {
  const { target } = inferring;
  const provides = target.fields.get('provides');
  const inProvides = isObject(provides) ? provides.fields.get('entry_points') : undefined;
  const groups = [...dictField(target, 'entry_points'), ...dictionary(inProvides)];
  for (const [group, names] of groups) {
    for (const [name, written] of dictionary(names)) {
      if (typeof written === 'string') inferDistributionEntryPoint(inferring, group, name, written);
    }
  }
}

function inferDistributionEntryPoint(
  inferring: Inferring,
  group: string,
  name: string,
  written: string,
): void {
  const { context, variants, target, inference } = inferring;
  const place = fieldPlace(target, 'entry_points');
  if (written.startsWith(':') || written.includes('/')) {
    const address = resolveWritten(context.workspace, target, 'entry_points', written);
    const origin = { description: `the \`entry_points\` field from the target ${target.spec}`, place };
    const specs = variants.all(address, origin).map(({ spec }) => spec);
    inference.add(specs, { kind: 'entry-point', place });
    return;
  }
  const entryPoint = parseEntryPoint(written);
  if (typeof entryPoint === 'string') throw invalidEntryPoint(target, 'entry_points', entryPoint);
  const module = { module: entryPoint.moduleOrFile, file: undefined };
  addOwners(inferring, 'entry_points', module, {
    context: `The python_distribution target ${target.spec} has the field \`entry_points={${pythonString(group)}: {${pythonString(name)}: ${pythonString(written)}}}\`, which maps to the Python module \`${module.module}\``,
    // A distribution does not have a resolve.
    resolve: undefined,
  });
}

function addOwners(
  inferring: Inferring,
  field: string,
  named: NamedModule,
  by: { readonly context: string; readonly resolve: string | undefined },
): { readonly owners: ModuleOwners; readonly isResolved: boolean } {
  const { context, target, explicit, inference } = inferring;
  const locality = by.resolve === undefined ? undefined : context.localityOf(target);
  const place = fieldPlace(target, field);
  const owners = ownersOfModule(context.modules(), named.module, by.resolve, locality);
  const decision = decideOwners(target, context.targets, explicit, owners, {
    context: by.context,
    kind: 'module',
    ownersMustBeAncestors: named.file !== undefined,
    place,
  });
  inference.report(decision.warning);
  inference.add(decision.owners, { kind: 'entry-point', place });
  return { owners, isResolved: decision.owners.length > 0 };
}

/** For a PEX file, today's Pants also says that it will not start. */
function reportUnresolved(
  { context, target, inference }: Inferring,
  entryPoint: string,
  ambiguous: readonly string[],
): void {
  const severity = context.workspace.options.pythonInfer.unownedDependencyBehavior;
  if (severity === 'ignore') return;
  inference.report({
    severity,
    code: 'ambiguous-entry-point',
    message: `Pants cannot resolve the entrypoint for the target ${target.spec}. The entrypoint ${entryPoint} might refer to the following:\n\n${[...ambiguous].map((spec) => `  * ${spec}`).join('\n')}`,
    place: fieldPlace(target, 'entry_point'),
  });
}

function invalidEntryPoint(target: Target, field: string, message: string): Error {
  return userError({ code: 'invalid-entry-point', message, place: fieldPlace(target, field) });
}

function isObject(value: FieldValue | undefined): value is Extract<FieldValue, { readonly kind: 'object' }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'object';
}

function dictionary(value: FieldValue | undefined): ReadonlyMap<string, FieldValue> {
  return dictField({ fields: new Map(value === undefined ? [] : [['', value]]) }, '');
}
