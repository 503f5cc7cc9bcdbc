import { fieldPlace } from '../graph/entry-points.ts';
import { userError } from '../host/types.ts';
import { optionalStringListField, stringField, stringListField } from '../target-types/readers.ts';
import { baseName, nameOf } from '../targets/address.ts';
import type { Target } from '../targets/types.ts';
import { compareCodePoints } from '../text/code-points.ts';
import { directoryOf } from '../text/paths.ts';
import type { Workspace } from '../workspace/types.ts';
import { PlaceholderError, replacePlaceholders, type PlaceholderValues } from './placeholders.ts';
import { readRegistries, registriesOf, type Registry } from './registries.ts';

/** The names of an image in one registry. */
export interface ImageNames {
  /** undefined: the name has no registry. */
  readonly registry: Registry | undefined;
  readonly repository: string;
  readonly tags: readonly ImageTag[];
}

interface ImageTag {
  /** As in the BUILD file or `pants.toml`. */
  readonly template: string;
  readonly tag: string;
  readonly usesLocalAlias: boolean;
  /** `registry/repository:tag`. */
  readonly name: string;
}

/** As many as the manifest holds. */
const MAX_NAMES = 1000;

/**
 * The names of an image, one group for each of its registries. Follows `image_refs` of Pants.
 * @throws UserError `image-placeholder`, `no-image-tags`, `unknown-registry`, `bad-registry`
 */
export function imageNames(
  workspace: Pick<Workspace, 'options' | 'dialect'>,
  target: Target,
  values: PlaceholderValues,
): readonly ImageNames[] {
  const tags = optionalStringListField(target, 'image_tags') ?? [];
  const registries = registriesOf(readRegistries(workspace), stringListField(target, 'registries'));
  const count =
    registries.length === 0
      ? tags.length
      : registries.reduce((sum, one) => sum + namesCount(one, tags.length), 0);
  if (count > MAX_NAMES) {
    throw userError({
      code: 'unsupported-field',
      message: `${target.spec} would have ${count} names; at most ${MAX_NAMES} are supported`,
      place: fieldPlace(target, 'image_tags'),
      help: 'give it fewer tags or registries',
    });
  }
  const found =
    registries.length === 0
      ? [namesIn(workspace, target, values, tags, undefined)]
      : registries.map((registry) => namesIn(workspace, target, values, tags, registry));
  if (count === 0) {
    throw userError({
      code: 'no-image-tags',
      message: `The \`image_tags\` field in target ${target.spec} must not be empty, unless there is a custom plugin providing additional tags using the \`DockerImageTagsRequest\` union type`,
      place: fieldPlace(target, 'image_tags'),
      help: 'remove the field for the tag `latest`, or name a tag',
    });
  }
  return found;
}

function namesCount({ extraTags, hasLocalAlias }: Registry, tags: number): number {
  return (tags + extraTags.length) * (hasLocalAlias ? 2 : 1);
}

function namesIn(
  workspace: Pick<Workspace, 'options' | 'dialect'>,
  target: Target,
  values: PlaceholderValues,
  tags: readonly string[],
  registry: Registry | undefined,
): ImageNames {
  const repository = repositoryOf(workspace, target, values, registry);
  const templates = [...tags, ...(registry?.extraTags ?? [])];
  const named = (above: string, usesLocalAlias: boolean): readonly ImageTag[] =>
    templates.map((template) => {
      const tag = replaceIn(target, 'image_tags', template, values);
      const full = above === '' ? repository : `${above}/${repository}`;
      return { template, tag, usesLocalAlias, name: tag === '' ? full : `${full}:${tag}` };
    });
  if (registry === undefined) return { registry, repository, tags: named('', false) };
  const local = registry.hasLocalAlias && registry.alias !== '' ? named(registry.alias, true) : [];
  return { registry, repository, tags: [...named(registry.address, false), ...local] };
}

function repositoryOf(
  { options, dialect }: Pick<Workspace, 'options' | 'dialect'>,
  target: Target,
  values: PlaceholderValues,
  registry: Registry | undefined,
): string {
  const { defaultRepository } = options.docker;
  const { specPath } = target.address;
  const own = stringField(target, 'repository');
  const known: PlaceholderValues = new Map([
    ['directory', baseName(specPath)],
    ['name', nameOf(target.address)],
    ['parent_directory', baseName(directoryOf(specPath))],
    ...(dialect.name === 'current' ? ([['full_directory', specPath]] as const) : []),
    ['default_repository', defaultRepository],
    ['target_repository', own === undefined || own === '' ? defaultRepository : own],
    ...values,
  ]);
  if (registry?.repository !== undefined && registry.repository !== '') {
    const option = `[docker.registries.${registry.alias === '' ? registry.address : registry.alias}].repository`;
    return replaced(registry.repository, known, `\`${option}\` configuration option`).toLowerCase();
  }
  if (own !== undefined && own !== '') return replaceIn(target, 'repository', own, known).toLowerCase();
  const option = '`[docker].default_repository` configuration option';
  return replaced(defaultRepository, known, option).toLowerCase();
}

/** A text of a field with its placeholders replaced. @throws UserError `image-placeholder` */
export function replaceIn(target: Target, field: string, text: string, values: PlaceholderValues): string {
  const source = `\`${field}\` field of the \`docker_image\` target at ${target.spec}`;
  return replaced(text, values, source, target, field);
}

function replaced(
  text: string,
  values: PlaceholderValues,
  source: string,
  target?: Target,
  field?: string,
): string {
  try {
    return replacePlaceholders(text, values);
  } catch (error) {
    if (!(error instanceof PlaceholderError)) throw error;
    throw userError({
      code: 'image-placeholder',
      message: `Invalid value for the ${source}: '${text.slice(0, 500)}'.\n\n${error.message}`,
      ...(target !== undefined && field !== undefined && { place: fieldPlace(target, field) }),
      help: 'correct the placeholder',
    });
  }
}

/** Every name, in the order of `docker build --tag`. */
export function allNames(names: readonly ImageNames[]): readonly string[] {
  return names.flatMap(({ tags }) => tags.map(({ name }) => name));
}

/** The content of `docker-info.json`, as Pants writes it. */
export function dockerInfo(names: readonly ImageNames[], imageId: string): string {
  const address = ({ registry }: ImageNames): string => registry?.address ?? '';
  return pythonJson({
    version: 1,
    image_id: imageId,
    registries: names
      .toSorted((a, b) => compareCodePoints(address(a), address(b)))
      .map(({ registry, repository, tags }) => ({
        alias: registry === undefined || registry.alias === '' ? null : registry.alias,
        address: registry?.address ?? null,
        repository,
        tags: tags
          .toSorted((a, b) => compareCodePoints(a.name, b.name))
          .map(({ template, tag, usesLocalAlias, name }) => ({
            ...{ template, tag, uses_local_alias: usesLocalAlias, name },
          })),
      })),
  });
}

/** JSON as Python's `json.dumps(value)` writes it: on one line, everything outside ASCII as `\uXXXX`. */
function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).map(([key, member]) => `${pythonJson(key)}: ${pythonJson(member)}`);
    return `{${members.join(', ')}}`;
  }
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
