import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { settleDates } from '../archive/settle-dates.ts';
import { discard, replaceText, scratchDirectory } from '../archive/replace.ts';
import type { Entry } from '../archive/types.ts';
import { writeDirectory } from '../archive/write-directory.ts';
import { UserError, userError, type Diagnostic, type Host, type ProcessResult } from '../host/types.ts';
import type { LaidOutPlan } from '../plans/lay-out-plans.ts';
import type { PlanContext, WrittenPackage } from '../plans/package-plan.ts';
import { withParts } from '../plans/parts.ts';
import type { BuiltImage } from '../report/types.ts';
import { digestIn, imageIdIn, type Builder } from './builder.ts';
import { addEntry } from './context-files.ts';
import { allNames, dockerInfo, type ImageNames } from './image-names.ts';
import type { PlannedImage } from './plan-image.ts';
import { pushedNames } from './push.ts';
import { copyHelp } from './suggest-renames.ts';
import { jsonDigest } from '../text/json-digest.ts';

/** The packages in the context of an image. */
export interface LaidOutContext {
  readonly context: PlanContext;
  readonly parts: readonly LaidOutPlan[];
}

/** An image in the store of its builder. */
export interface MadeImage {
  readonly id: string;
  readonly names: readonly ImageNames[];
  /** The content of its `docker-info.json`. */
  readonly info: string;
}

interface BuildRequest {
  readonly image: PlannedImage;
  readonly laidOut: LaidOutContext;
  /** The images that it is built on. */
  readonly bases: readonly { readonly image: PlannedImage; readonly made: MadeImage }[];
}

/**
 * Builds an image in a directory of its own, which holds nothing but the closure and always the same bytes, modes and dates.
 * @throws UserError
 */
export async function buildImage(host: Host, builder: Builder, request: BuildRequest): Promise<MadeImage> {
  const scratch = scratchDirectory();
  try {
    const { image, bases } = request;
    const directory = join(scratch, 'context');
    const { entries, digest } = await writeContext(request, directory);
    const { inputs } = image;
    const names = image.names(jsonDigest([digest, inputs.arguments, [...inputs.env]]));
    const tags = allNames(names);
    const title = `Building docker image ${tags[0]!}${moreTags(tags.length - 1)}`;
    const ids = bases.map(({ made }) => made.id).sort();
    const env = { ...builder.env, ...Object.fromEntries(inputs.env), __UPSTREAM_IMAGE_IDS: ids.join(',') };
    const ran = await host.log.group(title, () =>
      stream(host, builder, buildArguments(request, tags), { cwd: directory, env }),
    );
    if (ran.exitCode !== 0) throw buildFailed(image, title, ran, entries);
    const id = imageIdIn([ran.stdout, ran.stderr]);
    return { id, names, info: dockerInfo(names, id) };
  } finally {
    discard(scratch);
  }
}

/** Runs the builder and shows what it prints. A signal ends it. */
function stream(
  host: Host,
  { path }: Builder,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Builder['env'] },
): Promise<ProcessResult> {
  return host.interruptible((signal) =>
    host.run(path, args, { ...options, signal, onLine: (line) => host.log.info(line) }),
  );
}

function moreTags(count: number): string {
  if (count === 0) return '';
  return ` +${count} additional tag${count === 1 ? '' : 's'}.`;
}

/** Writes the context to `directory` (absolute), which does not exist. */
async function writeContext(
  { image, laidOut, bases }: BuildRequest,
  directory: string,
): Promise<{ readonly entries: readonly Entry[]; readonly digest: string }> {
  const { context, parts } = laidOut;
  const { announcesMetadata } = context.project.workspace.dialect;
  return withParts(context, `${directory}-packages`, parts, announcesMetadata, async (packed) => {
    const entries = new Map<string, Entry>();
    const infos = bases.map((base): Entry => ({
      ...{ path: base.image.place, mode: 0o644, owner: base.image.target.spec },
      content: { kind: 'bytes', bytes: Buffer.from(base.made.info) },
    }));
    for (const entry of [...image.files, ...packed, ...infos]) addEntry(image.target, entries, entry);
    const { sha256 } = await writeDirectory({ entries: [...entries.values()] }, directory);
    settleDates(directory);
    return { entries: [...entries.values()], digest: sha256 };
  });
}

function buildArguments({ image, laidOut }: BuildRequest, tags: readonly string[]): readonly string[] {
  const { useBuildx } = laidOut.context.project.workspace.options.docker;
  return [
    ...(useBuildx ? ['buildx', 'build'] : ['build']),
    ...image.options,
    ...tags.flatMap((tag) => ['--tag', tag]),
    ...image.inputs.arguments.flatMap((argument) => ['--build-arg', argument]),
    ...['--file', image.dockerfile, image.contextRoot],
  ];
}

/** Lines of the builder's output in a message: the log has all of them. */
const MOST_LINES = 8;
/** Characters of the same. */
const MOST_OUTPUT = 2000;

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-MOST_LINES).join('\n').slice(-MOST_OUTPUT);
}

function buildFailed(
  image: PlannedImage,
  title: string,
  { exitCode, stderr, stdout }: ProcessResult,
  entries: readonly Entry[],
): Error {
  const { target, dockerfile, contextRoot, facts } = image;
  const files = entries.map(({ path }) => path);
  const help = copyHelp({ target: target.spec, dockerfile, contextRoot, copied: facts.copied, files });
  const warning: Diagnostic | undefined =
    help === undefined
      ? undefined
      : {
          ...{ severity: 'warning', code: 'copy-sources', message: help, place: target.place },
          help: 'correct the path, or add what is missing to `dependencies`',
        };
  const output = lastLines(stderr.trim() === '' ? stdout : stderr);
  return new UserError([
    ...(warning === undefined ? [] : [warning]),
    {
      ...{ severity: 'error', code: 'image-build-failed', place: target.place },
      message: `'${title}' failed with exit code ${exitCode}${output === '' ? '' : `:\n${output}`}`,
      help: 'correct the Dockerfile; the log shows what the builder printed',
    },
  ]);
}

/** Writes `docker-info.json` to `path` (absolute). @throws UserError */
export async function writeInfo(path: string, { info }: MadeImage): Promise<WrittenPackage> {
  await replaceText(path, info);
  const size = Buffer.byteLength(info);
  return {
    ...{ path, size, unzippedSize: size },
    sha256: createHash('sha256').update(info).digest('hex'),
  };
}

/** Pushes the names of an image that are not left out. @throws UserError `push-failed` */
export async function pushImage(
  host: Host,
  builder: Builder,
  { target, inputs }: PlannedImage,
  { names }: MadeImage,
): Promise<BuiltImage['pushed']> {
  const { names: wanted, skipped } = pushedNames(target, names);
  const env = { ...builder.env, ...Object.fromEntries(inputs.env) };
  const pushed: BuiltImage['pushed'][number][] = [];
  const scratch = scratchDirectory();
  try {
    for (const name of wanted) {
      const args = builder.name === 'docker' ? ['push', name] : ['push', '--digestfile', '/dev/stdout', name];
      const ran = await host.log.group(`Pushing docker image ${name}`, () =>
        stream(host, builder, args, { cwd: scratch, env }),
      );
      if (ran.exitCode !== 0) throw pushFailed(target.spec, name, ran);
      const digest = digestIn(ran.stdout);
      if (digest === undefined) throw noDigest(name);
      pushed.push({ name, reference: `${name.replace(/:[^:/]*$/, '')}@${digest}` });
    }
  } finally {
    discard(scratch);
  }
  for (const line of skipped) host.log.info(line);
  return pushed;
}

function pushFailed(spec: string, name: string, { exitCode, stderr }: ProcessResult): Error {
  const output = lastLines(stderr);
  return userError({
    code: 'push-failed',
    message: `Pushing \`${name}\` of ${spec} failed with exit code ${exitCode}${output === '' ? '' : `:\n${output}`}`,
    help: 'log in to the registry in an earlier step, and check that the repository exists',
  });
}

function noDigest(name: string): Error {
  return userError({
    code: 'push-failed',
    message: `\`${name}\` was pushed, but the builder did not say its digest`,
    help: 'use a current release of `docker`, `podman` or `buildah`',
  });
}
