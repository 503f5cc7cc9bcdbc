/** What a run may do with images. The workflow or the command line says so, never the checkout. */
export interface ImageSettings {
  /** Also build images that no spec names. */
  readonly all: boolean;
  /** `docker`, `podman` or `buildah`; undefined: the first that is there. */
  readonly builder: string | undefined;
  /** What images of the checkout may use, as `KIND VALUE`, e.g. `env NPM_TOKEN`. */
  readonly access: readonly string[];
  readonly push: boolean;
  /** Registries, or the beginnings of repositories, that may be pushed to. */
  readonly pushRegistries: readonly string[];
}

export const noImages: ImageSettings = {
  ...{ all: false, builder: undefined, access: [], push: false, pushRegistries: [] },
};

/** What the workflow may allow an image of the checkout to use. */
const kinds = ['env', 'secret', 'ssh', 'network', 'cache', 'output', 'option'];

/** What is wrong with a permission such as `env NPM_TOKEN`; undefined if nothing is. */
export function imageAccessFault(
  text: string,
): { readonly message: string; readonly help: string } | undefined {
  const kind = text.trim().split(/\s/, 1)[0]!;
  if (kinds.includes(kind) && normalAccess(text).length > kind.length + 1) return undefined;
  return {
    message: `invalid permission \`${text.slice(0, 200)}\``,
    help: `write one of ${kinds.map((name) => `\`${name} …\``).join(', ')}, for example \`env NPM_TOKEN\``,
  };
}

/** A permission with one blank after its kind. */
export function normalAccess(text: string): string {
  return text.trim().replace(/^(\S+)\s+/, '$1 ');
}

const builders = ['docker', 'podman', 'buildah'];

/** What is wrong with the name of a builder; undefined if nothing is. */
export function builderFault(name: string): { readonly message: string; readonly help: string } | undefined {
  if (builders.includes(name)) return undefined;
  return {
    message: `unknown builder \`${name.slice(0, 200)}\``,
    help: `use one of ${builders.map((one) => `\`${one}\``).join(', ')}`,
  };
}
