import { requirementsOf } from '../graph/target-facts.ts';
import type { Project } from '../project/project.ts';
import { normalizeName, topLevel } from '../python/names.ts';
import { lockFormats } from '../requirements/lock-formats.ts';
import { joinPath } from '../targets/address.ts';
import { decodeText } from '../text/decode.ts';
import { directoryOf } from '../text/paths.ts';
import { filesOfImport } from './files-of-import.ts';
import type { UnresolvedImport } from './unresolved-imports.ts';
import type { Reason } from './why-unresolved.ts';

/** Why imports of packages fail that no BUILD file declares: what to write there names no target and no pants.toml. */

/** The reasons that have other words without BUILD files, in the order in which they are looked for. */
export const plainReasons: readonly ((project: Project, missing: UnresolvedImport) => Reason | undefined)[] =
  [leadsOut, elsewhere, leftOut, requirement, unread];

/** What to do where nothing is known. */
export const plainHelp =
  'add the requirement that provides it; if a layer provides it, add `# pants: no-infer-dep` to the import line';

function leadsOut(_: Project, { missing }: UnresolvedImport): Reason | undefined {
  if (!missing.startsWith('.')) return undefined;
  return {
    reason: 'the relative import leads above the directory where imports start',
    help: 'name the handler from the directory above (`package.module.function`), so that imports start there',
  };
}

/** The module is a file of the checkout, below another directory. */
function elsewhere(project: Project, missing: UnresolvedImport): Reason | undefined {
  const { files } = project.workspace;
  const named = filesOfImport(missing);
  const found: { readonly path: string; readonly start: string }[] = [];
  for (const start of files.directories()) {
    const path = named.map((name) => joinPath(start, name)).find((one) => files.isFile(one));
    if (path !== undefined) found.push({ path, start });
    if (found.length > 1) return undefined;
  }
  const [only] = found;
  if (only === undefined) return undefined;
  const { path, start } = only;
  return {
    reason: `${path} would be this module if imports started in ${start === '' ? 'the build root' : `\`${start}\``}`,
    help: 'import it by its path below the directory where imports start: the `CodeUri` of the template, else the working directory (`working-directory`)',
  };
}

/** The user's own tool leaves out the requirement. */
function leftOut(_: Project, { missing, isExcluded }: UnresolvedImport): Reason | undefined {
  if (!isExcluded) return undefined;
  return {
    reason: `\`noDeploy\` leaves out the requirement that provides \`${missing}\``,
    help: 'give the function a layer with it, or take it out of `noDeploy`',
  };
}

/** Files in which requirements may stand that are not read, and what to do instead. */
const unreadFiles: readonly UnreadFile[] = [
  { name: 'Pipfile', help: () => `lock it with \`${lockFormats.pipenv.command}\`: the lock is read` },
  { name: 'requirements.in', help: compileHelp },
  ...['setup.py', 'setup.cfg'].map((name) => ({ name, help: anotherFile, holds: /\binstall_requires\b/ })),
  ...['environment.yml', 'environment.yaml'].map((name) => ({ name, help: anotherFile })),
  ...['base', 'main', 'prod'].map((name) => ({ name: `requirements/${name}.txt`, help: nameHelp })),
];

interface UnreadFile {
  readonly name: string;
  readonly help: (path: string) => string;
  /** Only with this it has requirements. */
  readonly holds?: RegExp;
}

function anotherFile(): string {
  return 'write the requirements in a `requirements.txt` or a `pyproject.toml`';
}

function nameHelp(path: string): string {
  return `name it: \`requirements: ${path}\` (\`--requirements ${path}\`)`;
}

function compileHelp(path: string): string {
  const { command } = lockFormats.requirements;
  return `compile it: \`${command.replace('compile', `compile ${path}`)} -o ${path.replace(/in$/, 'txt')}\``;
}

/** Nothing is required, and a file is there whose requirements are not read. */
function unread(project: Project, { source }: UnresolvedImport): Reason | undefined {
  const [importer] = project.targets.owners(source);
  const resolve = importer === undefined ? undefined : project.graph.resolveOf(importer);
  const own = project.workspace.options.python.ownResolves?.get(resolve ?? '');
  if (own?.source !== undefined) return undefined;
  const { files } = project.workspace;
  for (let directory = directoryOf(source); ; directory = directoryOf(directory)) {
    for (const { name, help, holds } of unreadFiles) {
      const path = joinPath(directory, name);
      if (!files.isFile(path) || (holds && !holds.test(decodeText(project.workspace.read(path))))) continue;
      return { reason: `the requirements in ${path} are not read`, help: help(path) };
    }
    if (directory === '') return undefined;
  }
}

/** A requirement of that name is declared. */
function requirement(project: Project, { missing, source, target }: UnresolvedImport): Reason | undefined {
  const [importer] = project.targets.owners(source);
  const resolve = importer === undefined ? undefined : project.graph.resolveOf(importer);
  const top = topLevel(missing);
  const wanted = normalizeName(top);
  const providers = new Set(project.graph.providersOf(missing));
  const named = [...project.targets.targets.values()].find(
    (one) =>
      one.type.name === 'python_requirement' &&
      project.graph.resolveOf(one.spec) === resolve &&
      (providers.has(one.spec) ||
        requirementsOf(one).some(({ normalizedName }) => normalizedName === wanted)),
  );
  if (named === undefined) return undefined;
  const [{ name } = { name: top }] = requirementsOf(named);
  const isPackaged = project.graph.transitive([target]).includes(named.spec);
  return isPackaged
    ? {
        reason: `what is packaged of the requirement \`${name}\` has no such module`,
        help: `lock a version of ${name} that has it, or add the requirement that provides it`,
      }
    : {
        reason: `the requirement \`${name}\` is not known to provide it`,
        help: 'package all requirements: `requirements-mode: all` (`--requirements-mode all`)',
      };
}
