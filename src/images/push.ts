import { fieldPlace } from '../graph/entry-points.ts';
import type { Problems } from '../host/types.ts';
import { boolField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import type { ImageNames } from './image-names.ts';

/** Which names of an image are pushed, and why others are not. */
interface PushedNames {
  readonly names: readonly string[];
  /** Lines as Pants prints them. */
  readonly skipped: readonly string[];
}

/** Follows `push_docker_images` of Pants. */
export function pushedNames(target: Target, images: readonly ImageNames[]): PushedNames {
  const all = images.flatMap(({ tags, registry }) => tags.map((tag) => ({ ...tag, registry })));
  if (boolField(target, 'skip_push') === true) {
    const skipped = all.map(({ name }) => `- ${name} skipped (by \`skip_push\` on ${target.spec}).`);
    return { names: [], skipped };
  }
  const names: string[] = [];
  const skipped: string[] = [];
  for (const { name, registry, usesLocalAlias } of all) {
    const option = usesLocalAlias
      ? 'use_local_alias'
      : registry?.skipsPush === true
        ? 'skip_push'
        : undefined;
    if (option === undefined) names.push(name);
    else skipped.push(`- ${name} skipped (by \`${option}\` on registry @${registry?.alias ?? ''}).`);
  }
  return { names: [...new Set(names)], skipped };
}

/** Adds an error for every name that would be pushed where the run does not allow it. */
export function checkPush(
  target: Target,
  images: readonly ImageNames[],
  allowed: readonly string[],
  problems: Problems,
): void {
  const prefixes = allowed.map((one) => fullName(`${one.replace(/\/+$/, '')}/x`).slice(0, -1));
  const refused = pushedNames(target, images).names.filter(
    (name) => !prefixes.some((prefix) => fullName(name).startsWith(prefix)),
  );
  for (const name of refused) {
    const where = placeToAllow(name);
    problems.error({
      code: 'push-not-allowed',
      message: `${target.spec} would be pushed as \`${name}\`, to a registry that this run does not allow`,
      place: fieldPlace(target, 'registries'),
      help: `if you trust the checkout with it, allow it: \`push-registries: ${where}\`, or \`--push-registry ${where}\``,
    });
  }
}

/** The name with its registry: docker takes a first part without a dot or a port for a user of Docker Hub. */
function fullName(name: string): string {
  const [first = '', ...rest] = name.split('/');
  const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  if (isRegistry) return name;
  return rest.length === 0 ? `docker.io/library/${name}` : `docker.io/${name}`;
}

function placeToAllow(name: string): string {
  const full = fullName(name);
  return full.slice(0, full.indexOf('/'));
}
