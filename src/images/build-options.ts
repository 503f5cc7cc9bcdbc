import { realpathSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fieldPlace } from '../graph/entry-points.ts';
import { userError } from '../host/types.ts';
import { boolField, stringDictField, stringField, stringListField } from '../target-types/readers.ts';
import type { FieldValue } from '../target-types/types.ts';
import type { Target } from '../targets/types.ts';
import { isBelow } from '../text/paths.ts';
import type { Workspace } from '../workspace/types.ts';
import type { WantedAccess } from './access.ts';
import type { DockerfileFacts } from './dockerfile-facts.ts';
import { replaceIn } from './image-names.ts';
import type { PlaceholderValues } from './placeholders.ts';

/** Options of `docker build` for the fields of a target, and what they give a build. */
interface BuildOptions {
  readonly options: readonly string[];
  readonly wanted: readonly WantedAccess[];
}

/** What the options depend on. */
interface OptionQuestion {
  readonly workspace: Workspace;
  readonly target: Target;
  /** The Dockerfile in the context. */
  readonly dockerfile: string;
  readonly facts: DockerfileFacts;
  readonly values: PlaceholderValues;
}

/**
 * The options of `docker build` between `build` and `--tag`: those of fields in the order of the fields' names, then the
 * stage. Follows `get_build_options` of Pants. @throws UserError
 */
export function buildOptions(question: OptionQuestion): BuildOptions {
  const { workspace, target } = question;
  const { docker } = workspace.options;
  refuseUnsupported(target);
  if (!docker.useBuildx) refuseBuildKit(target);
  const extra = [...docker.buildExtraOptions, ...stringListField(target, 'extra_build_options')];
  const given = new Set(extra.map((one) => one.split('=', 1)[0]!));
  const parts = fieldOptions(question).filter(({ flags }) => !given.has(flags[0]?.split('=', 1)[0] ?? ''));
  const stage = stageOf(question);
  return {
    options: [
      ...parts.flatMap(({ flags }) => flags),
      ...(stage === undefined || given.has('--target') ? [] : ['--target', stage]),
      ...(docker.buildNoCache && !given.has('--no-cache') ? ['--no-cache'] : []),
      ...extra,
    ],
    wanted: [
      ...parts.flatMap(({ wanted }) => wanted ?? []),
      ...extra.map((value): WantedAccess => ({
        ...{ kind: 'option', value, what: `the option \`${value}\` of \`docker build\`` },
        field: 'extra_build_options',
      })),
    ],
  };
}

interface Part {
  readonly flags: readonly string[];
  readonly wanted?: WantedAccess;
}

function fieldOptions(question: OptionQuestion): readonly Part[] {
  const { workspace, target, values } = question;
  const network = stringField(target, 'build_network');
  const platforms = stringListField(target, 'build_platform');
  const labels = [...stringDictField(target, 'image_labels')];
  const pull = boolField(target, 'pull');
  return [
    ...(network === undefined ? [] : [networkPart(network)]),
    ...(platforms.length === 0 ? [] : [{ flags: [`--platform=${platforms.join(',')}`] }]),
    ...buildKitParts(question, ['cache_from', 'cache_to']),
    ...hosts(question).map(([name, address]) => ({ flags: ['--add-host', `${name}:${address}`] })),
    ...labels.map(([name, text]) => ({
      flags: ['--label', `${name}=${replaceIn(target, 'image_labels', text, values)}`],
    })),
    ...buildKitParts(question, ['output']),
    ...(pull === undefined ? [] : [{ flags: [`--pull=${pull ? 'True' : 'False'}`] }]),
    ...[...stringDictField(target, 'secrets')].map(([id, path]) => secretPart(workspace, target, id, path)),
    ...(boolField(target, 'squash') === true ? [{ flags: ['--squash'] }] : []),
    ...stringListField(target, 'ssh').map((value): Part => ({
      flags: ['--ssh', value],
      wanted: { kind: 'ssh', value, what: `the SSH agent or key \`${value}\``, field: 'ssh' },
    })),
  ];
}

/** Networks that give a build no more than it has anyway. */
const plainNetworks: ReadonlySet<string> = new Set(['none', 'default', 'bridge']);

function networkPart(value: string): Part {
  const flags = [`--network=${value}`];
  if (plainNetworks.has(value)) return { flags };
  return {
    flags,
    wanted: { kind: 'network', value, what: `the network \`${value}\``, field: 'build_network' },
  };
}

function hosts({ workspace, target, values }: OptionQuestion): readonly (readonly [string, string])[] {
  const own = stringDictField(target, 'extra_build_hosts');
  if (own.size === 0) return [];
  const all = new Map([...workspace.options.docker.buildHosts, ...own]);
  return [...all].map(([name, text]) => [name, replaceIn(target, 'extra_build_hosts', text, values)]);
}

/** What may be written to without anybody's permission: the store of the builder. */
const LOCAL_IMAGE = 'type=docker';

/** `cache_from`, `cache_to` and `output`: with `docker buildx build` only. */
function buildKitParts(question: OptionQuestion, fields: readonly string[]): readonly Part[] {
  const { workspace, target, values } = question;
  if (!workspace.options.docker.useBuildx) return [];
  return fields.flatMap((field) => {
    const flag = `--${field.replace('_', '-')}`;
    return tables(target.fields.get(field) ?? null).map((table): Part => {
      const value = table.map(([key, text]) => `${key}=${replaceIn(target, field, text, values)}`).join(',');
      const flags = [`${flag}=${value}`];
      if (value === LOCAL_IMAGE) return { flags };
      const kind = field === 'output' ? 'output' : 'cache';
      return { flags, wanted: { kind, value, what: `\`${flag}=${value}\``, field } };
    });
  });
}

/** A table, or the tables of a list, as pairs of texts. */
function tables(value: FieldValue): readonly (readonly (readonly [string, string])[])[] {
  if (Array.isArray(value)) return (value as readonly FieldValue[]).flatMap(tables);
  if (!(value instanceof Map) || value.size === 0) return [];
  const pairs = [...(value as ReadonlyMap<FieldValue, FieldValue>)];
  return [pairs.map(([key, text]) => [asText(key), asText(text)] as const)];
}

function asText(value: FieldValue): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function refuseBuildKit(target: Target): void {
  for (const field of ['cache_from', 'cache_to', 'output']) {
    const value = tables(target.fields.get(field) ?? null);
    const isDefault = field === 'output' && String(value) === 'type,docker';
    if (value.length === 0 || isDefault) continue;
    throw userError({
      code: 'needs-buildx',
      message: `The ${field} field on the \`docker_image\` target in \`${target.spec}\` was set and buildx is not enabled. Buildx must be enabled via the Docker subsystem options in order to use this field.`,
      place: fieldPlace(target, field),
      help: 'set `use_buildx = true` in `[docker]`, or remove the field',
    });
  }
}

function refuseUnsupported(target: Target): void {
  for (const field of ['output_files', 'output_directories']) {
    if (stringListField(target, field).length === 0) continue;
    throw userError({
      code: 'unsupported-field',
      message: `\`${field}\` of ${target.spec} is not supported: an image is built, not the files of a stage`,
      place: fieldPlace(target, field),
      help: 'remove the field, or build this target with Pants',
    });
  }
}

function secretPart({ root }: Workspace, target: Target, id: string, path: string): Part {
  const full = normalize(
    path.startsWith('/') ? path : join(root, /^\.{1,2}\//.test(path) ? target.address.specPath : '', path),
  );
  if (/[,"\r\n]/.test(`${id}${full}`)) {
    throw userError({
      code: 'bad-secret',
      message: `The secret \`${id}\` of ${target.spec} has a comma, a quote or the end of a line in its name or path`,
      place: fieldPlace(target, 'secrets'),
      help: 'rename the secret or its file',
    });
  }
  const isInside = isBelow(root, full);
  if (isInside && !isReallyBelow(root, full)) {
    throw userError({
      code: 'bad-secret',
      message: `The secret \`${id}\` of ${target.spec} is \`${path}\`, a link that leads out of the checkout`,
      place: fieldPlace(target, 'secrets'),
      help: 'name the file by its absolute path',
    });
  }
  return {
    flags: ['--secret', `id=${id},src=${full}`],
    wanted: {
      kind: 'secret',
      value: isInside ? id : `${id}=${full}`,
      what: `the secret \`${id}\`, the file \`${path}\``,
      field: 'secrets',
    },
  };
}

/** A file that is not there is the builder's to report. */
function isReallyBelow(root: string, path: string): boolean {
  try {
    return isBelow(realpathSync(root), realpathSync(path));
  } catch {
    return true;
  }
}

/** The stage to build: that of the options where the Dockerfile has it, else that of the target. */
function stageOf({ workspace, target, dockerfile, facts }: OptionQuestion): string | undefined {
  const ofAll = workspace.options.docker.buildTargetStage;
  if (ofAll !== undefined && facts.stages.includes(ofAll)) return ofAll;
  const stage = stringField(target, 'target_stage');
  if (stage === undefined || stage === '' || facts.stages.includes(stage))
    return stage === '' ? undefined : stage;
  const known =
    facts.stages.length === 0
      ? `but there are no named stages in \`${dockerfile}\`.`
      : `but there is no such stage in \`${dockerfile}\`. Available stages: ${facts.stages.join(', ')}.`;
  throw userError({
    code: 'unknown-stage',
    message: `The 'target_stage' field in \`docker_image\` ${target.spec} was set to '${stage}', ${known}`,
    place: fieldPlace(target, 'target_stage'),
    help: 'correct the name, or add `AS NAME` to a `FROM`',
  });
}
