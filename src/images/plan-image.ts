import { posix, relative, sep } from 'node:path';
import type { Entry } from '../archive/types.ts';
import { dockerfileOf, type DockerfileText } from '../graph/infer-docker.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import { userError, type Problems } from '../host/types.ts';
import { findGaps } from '../plans/gaps.ts';
import { layOutInner } from '../plans/lay-out-inner.ts';
import type { PackagePlan, PlanContext, PlanPackage } from '../plans/package-plan.ts';
import { placeOf } from '../plans/parts.ts';
import { plannedOutput } from '../plans/plan-inputs.ts';
import { stringField } from '../target-types/readers.ts';
import { nameOf } from '../targets/address.ts';
import type { Target } from '../targets/types.ts';
import { checkAccess } from './access.ts';
import { buildInputs, type BuildInputs } from './build-arguments.ts';
import { buildOptions } from './build-options.ts';
import { contextFiles } from './context-files.ts';
import { dockerfileFacts, tagOf, type DockerfileFacts } from './dockerfile-facts.ts';
import { allNames, imageNames, type ImageNames } from './image-names.ts';
import { plainGroup, type PlaceholderValues } from './placeholders.ts';
import { checkPush } from './push.ts';
import type { Workshop } from './workshop.ts';

/** Everything that is decided about an image before something is built. */
export interface PlannedImage {
  readonly target: Target;
  /** Its place in the context of an image that is built on it. */
  readonly place: string;
  readonly facts: DockerfileFacts;
  /** The Dockerfile's path in the context. */
  readonly dockerfile: string;
  readonly contextRoot: string;
  readonly inputs: BuildInputs;
  readonly options: readonly string[];
  /** The Dockerfile and the files of the checkout. */
  readonly files: readonly Entry[];
  /** The images that it is built on, nearest first. */
  readonly bases: readonly PlannedImage[];
  readonly packages: readonly PackagePlan[];
  /** @param hash what `{pants.hash}` stands for */
  readonly names: (hash: string) => readonly ImageNames[];
}

/** Stands for the digest of the context, which is known when all is laid out. */
const NO_HASH = '0'.repeat(64);

/**
 * Plans a `docker_image`: the packages and files of its build context and the arguments of the builder. It is built when it
 * is written. Errors are collected in `problems`.
 * @param isBase another image is built on it, and nobody has asked for it
 * @returns undefined on errors
 */
export async function planImage(
  workshop: Workshop,
  context: PlanContext,
  target: Target,
  problems: Problems,
  planPackage: PlanPackage,
  isBase = false,
): Promise<PackagePlan | undefined> {
  const { project, outputs } = context;
  const before = problems.errors;
  const output = problems.collect(() => plannedOutput(context, target, 'docker-info.json', 'file'));
  const dockerfile = problems.collect(() => requiredDockerfile(context, target));
  const files = problems.collect(() => contextFiles(project, target)) ?? [];
  const inner = await planDependencies(workshop, context, target, problems, planPackage);
  if (dockerfile === undefined || output === undefined || inner === undefined) return undefined;
  const isImage = ({ target: { type } }: PackagePlan): boolean => type.packagedAs === 'docker-image';
  const basePlans = inner.filter(isImage);
  const bases = basePlans.flatMap((plan) => workshop.imageOf(plan.target.spec) ?? []);
  const packages = inner.filter((plan) => !isImage(plan));
  const facts = dockerfileFacts(dockerfile.text, project.workspace.dialect.name === 'current');
  const at = pathInContext(target, dockerfile);
  const planned = problems.collect((): PlannedImage => {
    if (facts.isEmpty) throw emptyDockerfile(target, dockerfile);
    const inputs = buildInputs({
      ...{ project, target, facts, env: context.host.env },
      images: new Map(bases.map((one) => [one.target.spec, allNames(one.names(NO_HASH))[0]!])),
      packages: new Map(packages.map((plan) => [plan.target.spec, placeOf(plan, context)])),
    });
    const values = placeholders(target, facts, inputs);
    const { workspace } = project;
    const { options, wanted } = buildOptions({ workspace, target, dockerfile: at, facts, values });
    if (!workshop.onlyPlans)
      checkAccess(target, [...inputs.wanted, ...wanted], workshop.settings.access, problems);
    const names = (hash: string): readonly ImageNames[] =>
      imageNames(workspace, target, new Map([...values, ['pants', plainGroup(new Map([['hash', hash]]))]]));
    if (workshop.settings.push && !isBase)
      checkPush(target, names(NO_HASH), workshop.settings.pushRegistries, problems);
    const entry: Entry = {
      ...{ path: at, mode: 0o644, owner: target.spec },
      content: { kind: 'bytes', bytes: Buffer.from(dockerfile.text) },
    };
    return {
      ...{ target, facts, inputs, options, bases, packages, names },
      ...{ place: relative(outputs.path, output).split(sep).join('/') },
      ...{ dockerfile: at, contextRoot: contextRoot(context, target), files: [entry, ...files] },
    };
  });
  if (planned === undefined || problems.errors > before) return undefined;
  if (!workshop.onlyPlans) problems.collect(() => workshop.builder(project));
  const plan = packagePlan(workshop, context, planned, basePlans, output);
  workshop.keep(planned, plan);
  return plan;
}

function packagePlan(
  workshop: Workshop,
  context: PlanContext,
  image: PlannedImage,
  basePlans: readonly PackagePlan[],
  output: string,
): PackagePlan {
  const { target, files, packages } = image;
  const all = [...packages, ...basePlans];
  return {
    target,
    makeup: {
      parameters: ['image'],
      files,
      packages: packages.map((one) => ({ path: one.target.spec, plan: one })),
      unknown: 'what is in an image is known when it is built',
    },
    ...{ output, kind: 'file', inner: all },
    sources: all.flatMap(({ sources }) => sources),
    wheels: all.flatMap(({ wheels }) => wheels),
    formatWheels: all.flatMap(({ formatWheels }) => formatWheels),
    ...{ handler: undefined, runtime: undefined, architecture: undefined },
    ...{ announcement: [], hasMetadata: false, checked: undefined },
    findGaps: (stored) => findGaps(all, stored),
    layOut: async (stored, faults) => {
      const { parts, inner } = await layOutInner(context, all, stored, faults);
      workshop.lay(image, { context, parts: parts.slice(0, packages.length) });
      const write = (path: string) => workshop.write(image, context.project, path);
      return { bundle: { entries: [] }, inner, write };
    },
  };
}

/** @throws UserError for a target without a Dockerfile, and as `dockerfileOf` */
function requiredDockerfile({ project }: PlanContext, target: Target): DockerfileText {
  const found = dockerfileOf(project.workspace, target);
  if (found !== undefined) return found;
  throw userError({
    code: 'no-dockerfile',
    message: `The \`docker_image\` ${target.spec} does not specify any Dockerfile`,
    place: fieldPlace(target, 'source'),
    help: 'provide either the file name of a Dockerfile as the `source` field value, or its content in the `instructions` field',
  });
}

function emptyDockerfile(target: Target, { path }: DockerfileText): Error {
  return userError({
    code: 'no-dockerfile',
    message: `The Dockerfile of ${target.spec} has no instructions`,
    place: { path },
    help: 'begin with `FROM`',
  });
}

/** A Dockerfile of `instructions` gets a name of its own. */
function pathInContext(target: Target, { path }: DockerfileText): string {
  return target.sources.includes(path)
    ? path
    : posix.join(target.address.specPath, `Dockerfile.${nameOf(target.address)}`);
}

/** The packages and images in the closure of an image. @returns undefined on errors */
async function planDependencies(
  workshop: Workshop,
  context: PlanContext,
  target: Target,
  problems: Problems,
  planPackage: PlanPackage,
): Promise<readonly PackagePlan[] | undefined> {
  const { graph, targets } = context.project;
  const specs = problems.collect(() => graph.transitive([target.spec]));
  if (specs === undefined) return undefined;
  const plans: PackagePlan[] = [];
  let isComplete = true;
  for (const spec of specs) {
    const dependency = targets.targets.get(spec);
    if (dependency?.type.packagedAs === undefined || spec === target.spec) continue;
    const plan = await workshop.planOnce(context, spec, () =>
      dependency.type.packagedAs === 'docker-image'
        ? planImage(workshop, context, dependency, problems, planPackage, true)
        : planPackage(context, dependency, problems),
    );
    if (plan === undefined) isComplete = false;
    else plans.push(plan);
  }
  return isComplete ? plans : undefined;
}

/** What placeholders of tags, labels and repositories stand for, without `pants`. */
function placeholders(target: Target, facts: DockerfileFacts, inputs: BuildInputs): PlaceholderValues {
  const tags = new Map<string, string>();
  for (const [index, base] of facts.bases.entries()) {
    const tag = base.argument === undefined ? base.tag : tagOfArgument(target, facts, inputs, base);
    if (tag === '') continue;
    if (index === 0) tags.set('baseimage', tag);
    tags.set(base.stage, tag);
  }
  const known = [...inputs.values.keys()];
  return new Map([
    [
      'build_args',
      {
        values: inputs.values,
        unknown: (name) =>
          `The build arg '${name}' is undefined.` +
          (known.length === 0 ? '' : ` Defined build args are: ${known.join(', ')}.`) +
          '\n\nThis build arg may be defined with the `[docker].build_args` option or directly on the `docker_image` target using the `extra_build_args` field.',
      },
    ],
    ['pants', plainGroup(new Map([['hash', NO_HASH]]))],
    ['tags', plainGroup(tags)],
  ]);
}

function tagOfArgument(
  target: Target,
  facts: DockerfileFacts,
  inputs: BuildInputs,
  { argument = '', stage }: DockerfileFacts['bases'][number],
): string {
  const image = inputs.values.get(argument) ?? facts.arguments.get(argument) ?? '';
  const tag = image === '' ? '' : tagOf(image);
  if (tag !== '') return tag;
  throw userError({
    code: 'base-image-tag',
    message:
      image === ''
        ? `Failed to parse Dockerfile baseimage tag for stage ${stage} in ${target.spec} target, unknown build ARG: '${argument}'.`
        : `Failed to parse Dockerfile baseimage tag for stage ${stage} in ${target.spec} target, from image ref: ${image}.`,
    place: target.place,
    help: `give \`${argument}\` a default, or a value in \`extra_build_args\`, that is an image with a tag`,
  });
}

/** The directory that the builder gets, relative to the whole context. @throws UserError `context-outside` */
function contextRoot({ project }: PlanContext, target: Target): string {
  const given = stringField(target, 'context_root') ?? project.workspace.options.docker.defaultContextRoot;
  const root = posix
    .normalize(given.startsWith('./') ? posix.join(target.address.specPath, given) : given || '.')
    .replace(/(?<=.)\/$/, '');
  // One directory up there is nothing but the context.
  const isOutside = root.startsWith('/') || root.startsWith('../');
  // An option, and what docker fetches when there is no such directory (`github.com/a/b`, `git@host:a`), are names here.
  if (!isOutside) return /^-|^github\.com\/|[:@]/.test(root) ? `./${root}` : root;
  throw userError({
    code: 'context-outside',
    message: `The \`context_root\` of ${target.spec} is \`${given}\`, which leads out of the build context`,
    place: fieldPlace(target, 'context_root'),
    help: 'name a directory below the build root',
  });
}
