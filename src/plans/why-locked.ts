import { Problems } from '../host/types.ts';
import { modulesOfProject } from '../requirements/provided-modules.ts';
import { normalizeName } from '../python/names.ts';
import { checkoutPath } from '../requirements/lock-paths.ts';
import { readLock } from '../requirements/read-lock.ts';
import type { LockedDistribution } from '../requirements/types.ts';
import { joinPath } from '../targets/address.ts';
import { decodeText } from '../text/decode.ts';
import { filesOfImport } from './files-of-import.ts';
import type { Project } from '../project/project.ts';
import type { UnresolvedImport } from './unresolved-imports.ts';
import { isPlainPackage } from './plain-package.ts';
import type { Reason } from './why-unresolved.ts';

/** What the lock of an import's resolve says: it has the project, and no target requires it. */
interface LockedReasons {
  /** A project of the checkout (a path, an editable install, a workspace member) has a file that is the module. */
  readonly inCheckout: (missing: UnresolvedImport) => Reason | undefined;
  /** A project has the name of the module, or usually provides it. */
  readonly named: (missing: UnresolvedImport) => Reason | undefined;
}

/** Each lock is read once, and only if an import fails. */
export function createLockedReasons(project: Project): LockedReasons {
  const known = new Map<string, readonly LockedDistribution[]>();
  const lockOf = (source: string): { path: string; locked: readonly LockedDistribution[] } | undefined => {
    const path = lockPathOf(project, source);
    if (path === undefined) return undefined;
    const locked = known.get(path) ?? distributionsOf(project, path);
    known.set(path, locked);
    return { path, locked };
  };
  return {
    inCheckout: (missing) => {
      const lock = lockOf(missing.source);
      const found = lock?.locked
        .map((one) => ({ name: one.name, file: moduleOfProject(project, lock.path, one, missing) }))
        .find(({ file }) => file !== undefined && !isOwned(project, file));
      if (lock === undefined || found === undefined) return undefined;
      return {
        reason: `${found.file!} is that module, of the project \`${found.name}\` in ${lock.path}, and no target requires it`,
        help: requirementLine(project, found.name, missing),
      };
    },
    named: (missing) => {
      const lock = lockOf(missing.source);
      const names = new Set(prefixesOf(missing).map(normalizeName));
      const found =
        lock?.locked.find(({ name }) => names.has(name)) ??
        lock?.locked.find(({ name }) => usuallyHas(project, name, missing));
      if (lock === undefined || found === undefined) return undefined;
      return isPlainPackage(project, missing.target)
        ? {
            reason: `${lock.path} has the project \`${found.name}\`, which is not among the main requirements`,
            help: `add \`${found.name}\` to the main requirements (\`project.dependencies\` in pyproject.toml); extras and groups are not packaged`,
          }
        : {
            reason: `${lock.path} has the project \`${found.name}\`, and no target requires it`,
            help: requirementLine(project, found.name, missing),
          };
    },
  };
}

/** The module that is imported and its packages, the longest name first. */
function prefixesOf({ name }: UnresolvedImport): readonly string[] {
  const parts = name.split('.').slice(0, MAX_PARTS);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

/** Maximum number of names of packages that are looked up in a lock; no project has more in its own name. */
const MAX_PARTS = 8;

function usuallyHas({ workspace }: Project, project: string, missing: UnresolvedImport): boolean {
  const { modules, areStubs } = modulesOfProject(project, project, workspace.dialect.moduleTable);
  return !areStubs && prefixesOf(missing).some((prefix) => modules.includes(prefix));
}

function requirementLine(project: Project, name: string, missing: UnresolvedImport): string {
  const module = prefixesOf(missing).find((prefix) => normalizeName(prefix) === name) ?? missing.missing;
  const modules = usuallyHas(project, name, missing) ? '' : `, modules=["${module}"]`;
  return `add \`python_requirement(name="${name}", requirements=["${name}"]${modules})\` to a BUILD file`;
}

/** The lock of the resolve of a file, if there is one. */
function lockPathOf({ workspace, targets, graph }: Project, source: string): string | undefined {
  const { python } = workspace.options;
  const [importer] = targets.owners(source);
  const resolve = (importer && graph.resolveOf(importer)) ?? python.defaultResolve;
  const own = python.ownResolves?.get(resolve);
  const path = own === undefined && python.enableResolves ? python.resolves.get(resolve) : own?.lock;
  return path !== undefined && workspace.files.isFile(path) ? path : undefined;
}

/** Nothing for a lock that cannot be read: that is reported where wheels are chosen. */
function distributionsOf({ workspace }: Project, path: string): readonly LockedDistribution[] {
  const text = (name: string): string => decodeText(workspace.read(name));
  const include = (name: string): string | undefined =>
    workspace.files.isFile(name) ? text(name) : undefined;
  const lock = new Problems().collect(() => readLock(text(path), path, { include }));
  return lock?.resolves.flatMap(({ distributions }) => distributions) ?? [];
}

/** The file of a project of the checkout that an import means. */
function moduleOfProject(
  { workspace: { files } }: Project,
  lockPath: string,
  { project }: LockedDistribution,
  missing: UnresolvedImport,
): string | undefined {
  const written = project?.directory;
  const directory = written === undefined ? undefined : checkoutPath(lockPath, written);
  if (directory === undefined) return undefined;
  // A file of the importing project itself needs an owner, not a requirement.
  if (directory === '' || missing.source.startsWith(`${directory}/`)) return undefined;
  return [directory, `${directory}/src`]
    .flatMap((root) => filesOfImport(missing).map((file) => joinPath(root, file)))
    .find((file) => files.isFile(file));
}

function isOwned({ targets }: Project, path: string): boolean {
  return targets.owners(path).length > 0;
}
