import { userError } from '../host/types.ts';
import { compareCodePoints } from '../text/code-points.ts';
import type { Workspace } from '../workspace/types.ts';

/** A registry of `[docker].registries`, or one that a target names by its address. */
export interface Registry {
  /** '' for an address of a target. */
  readonly alias: string;
  readonly address: string;
  readonly isDefault: boolean;
  readonly skipsPush: boolean;
  readonly extraTags: readonly string[];
  /** Instead of the target's. */
  readonly repository: string | undefined;
  readonly hasLocalAlias: boolean;
}

const ALL_DEFAULTS = '<all default registries>';

/** The configured registries: by address, and by alias with `@`. @throws UserError `bad-registry` */
export function readRegistries({ options }: Pick<Workspace, 'options'>): ReadonlyMap<string, Registry> {
  const found = new Map<string, Registry>();
  for (const [alias, table] of options.docker.registries) {
    const registry = readRegistry(alias, table);
    found.set(registry.address, registry);
    if (alias !== '') found.set(`@${alias}`, registry);
  }
  return found;
}

function readRegistry(alias: string, table: ReadonlyMap<string, unknown>): Registry {
  const address = table.get('address');
  const extraTags = table.get('extra_image_tags') ?? [];
  const repository = table.get('repository');
  if (typeof address !== 'string') throw badRegistry(alias, 'needs an `address`, which is a string');
  if (!isTextList(extraTags))
    throw badRegistry(alias, 'has an `extra_image_tags` that is not a list of strings');
  if (repository !== undefined && typeof repository !== 'string')
    throw badRegistry(alias, 'has a `repository` that is not a string');
  return {
    ...{ alias, address, extraTags, repository },
    isDefault: isOn(alias, table, 'default', alias === 'default'),
    skipsPush: isOn(alias, table, 'skip_push', false),
    hasLocalAlias: isOn(alias, table, 'use_local_alias', false),
  };
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isOn(alias: string, table: ReadonlyMap<string, unknown>, name: string, fallback: boolean): boolean {
  const value = table.get(name) ?? fallback;
  if (value === true || value === 'true' || value === 'True') return true;
  if (value === false || value === 'false' || value === 'False') return false;
  throw badRegistry(alias, `has a \`${name}\` that is neither true nor false`);
}

function badRegistry(alias: string, why: string): Error {
  return userError({
    code: 'bad-registry',
    message: `The registry \`${alias}\` of \`[docker].registries\` ${why}`,
    help: 'write `[docker.registries.NAME]` with `address = "HOST"`',
  });
}

/** The registries that a target names, in order; none for an image without a registry. @throws UserError `unknown-registry` */
export function registriesOf(
  configured: ReadonlyMap<string, Registry>,
  names: readonly string[],
): readonly Registry[] {
  return names.flatMap((name) => {
    const known = configured.get(name);
    if (known !== undefined) return [known];
    if (name === ALL_DEFAULTS) return defaults(configured);
    if (name.startsWith('@')) throw unknownRegistry(name.slice(1), configured);
    const nothing = { isDefault: false, skipsPush: false, hasLocalAlias: false };
    return [{ alias: '', address: name, extraTags: [], repository: undefined, ...nothing }];
  });
}

function defaults(configured: ReadonlyMap<string, Registry>): readonly Registry[] {
  return [...new Set(configured.values())]
    .filter(({ isDefault }) => isDefault)
    .sort((a, b) => compareCodePoints(a.address, b.address));
}

function unknownRegistry(alias: string, configured: ReadonlyMap<string, Registry>): Error {
  const known = [...configured.keys()].filter((name) => name.startsWith('@'));
  return userError({
    code: 'unknown-registry',
    message: `There is no Docker registry configured with alias: ${alias}.`,
    help:
      known.length === 0
        ? 'use the [docker].registries configuration option to define custom registries'
        : `use one of ${known.map((name) => `\`${name}\``).join(', ')}, or define it in \`[docker].registries\``,
  });
}
