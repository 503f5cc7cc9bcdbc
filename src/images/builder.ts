import { userInfo } from 'node:os';
import { join } from 'node:path';
import { userError, type Environment, type Host } from '../host/types.ts';

/** A program that builds images. */
export interface Builder {
  readonly name: BuilderName;
  /** Absolute path. */
  readonly path: string;
  /** Its environment, without what an image adds. */
  readonly env: Environment;
}

type BuilderName = 'docker' | 'podman' | 'buildah';

const names: readonly BuilderName[] = ['docker', 'podman', 'buildah'];

/** Settings of the builders themselves, which only the user of this machine or the workflow sets. */
const ofBuilders = [
  ...[
    'PATH',
    'SystemRoot',
    'SYSTEMROOT',
    'PATHEXT',
    'USERPROFILE',
    'ProgramFiles',
    'ProgramData',
    'LOCALAPPDATA',
  ],
  ...[
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'DOCKER_CERT_PATH',
    'DOCKER_TLS',
    'DOCKER_TLS_VERIFY',
  ],
  ...['DOCKER_API_VERSION', 'DOCKER_BUILDKIT', 'BUILDX_BUILDER', 'BUILDX_CONFIG'],
];
const ofPodman = [
  ...['HOME', 'TMPDIR', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'REGISTRY_AUTH_FILE'],
  ...['BUILDAH_ISOLATION', 'STORAGE_DRIVER', 'STORAGE_OPTS', 'CONTAINER_HOST', 'CONTAINERS_CONF'],
  ...['CONTAINERS_REGISTRIES_CONF', 'CONTAINERS_STORAGE_CONF', 'DBUS_SESSION_BUS_ADDRESS'],
];

/**
 * The builder: the one that the run names, else the first that is there. It is never a file of the checkout, and no option
 * of the checkout names it. @throws UserError `no-builder`
 */
export function findBuilder(
  host: Pick<Host, 'env' | 'findPrograms'>,
  wanted: string | undefined,
  prefersPodman: boolean,
): Builder {
  const order = prefersPodman ? (['podman', 'docker', 'buildah'] as const) : names;
  for (const name of order.filter((one) => wanted === undefined || one === wanted)) {
    const [path] = host.findPrograms(name);
    if (path !== undefined) return { name, path, env: environment(host.env, name) };
  }
  throw userError({
    code: 'no-builder',
    message:
      wanted === undefined
        ? 'An image is to be built, but none of `docker`, `podman` and `buildah` is on PATH'
        : `An image is to be built with \`${wanted}\`, which is not on PATH`,
    help: 'install one of them; a program inside the checkout is never used',
  });
}

function environment(env: Environment, name: BuilderName): Environment {
  const passed = name === 'docker' ? ofBuilders : [...ofBuilders, ...ofPodman];
  const found: Record<string, string | undefined> = {};
  for (const one of passed) if (env[one] !== undefined) found[one] = env[one];
  const home = env['HOME'];
  // Without HOME, docker looks for credentials where the system says that the user lives.
  if (
    name === 'docker' &&
    found['DOCKER_CONFIG'] === undefined &&
    home !== undefined &&
    home !== homeOfUser()
  )
    found['DOCKER_CONFIG'] = join(home, '.docker');
  return found;
}

function homeOfUser(): string | undefined {
  try {
    return userInfo().homedir;
  } catch {
    return undefined;
  }
}

/** How an image says in the output of its builder what it is called. */
const imageIds = [
  /writing image (sha256:[0-9a-f]+)/,
  /exporting manifest list (sha256:[0-9a-f]+)/,
  /exporting manifest (sha256:[0-9a-f]+)/,
  /Successfully built (\S+)/,
  /^([0-9a-f]{64})$/,
];

/** The identity of an image in what its builder has printed. */
export function imageIdIn(outputs: readonly string[]): string {
  for (const output of outputs) {
    for (const line of output.split(/\r?\n/).reverse()) {
      for (const pattern of imageIds) {
        const id = pattern.exec(line.trim())?.[1];
        if (id !== undefined) return id;
      }
    }
  }
  return '<unknown>';
}

/** The digest of a pushed image in what `docker push` has printed, or in what the others were told to print. */
export function digestIn(output: string): string | undefined {
  return /(?:\bdigest: |^)(sha256:[0-9a-f]{64})\b/m.exec(output)?.[1];
}
