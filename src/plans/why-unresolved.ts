import { parentsOf } from '../archive/member-names.ts';
import { Problems } from '../host/types.ts';
import { baseName, joinPath } from '../targets/address.ts';
import { directoryOf } from '../text/paths.ts';
import { stdlibModules } from '../python/stdlib-names.ts';
import { normalizeName, topLevel } from '../python/names.ts';
import { modulesOfProject } from '../requirements/provided-modules.ts';
import { requirementsOf } from '../graph/target-facts.ts';
import { stringListField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import type { Project } from '../project/project.ts';
import { importerIn } from './importer.ts';
import type { UnresolvedImport } from './unresolved-imports.ts';
import { isLinkAsText, LINK_HELP } from '../workspace/link-as-text.ts';
import { filesOfImport } from './files-of-import.ts';
import { createLockedReasons } from './why-locked.ts';
import { isPlainPackage } from './plain-package.ts';
import { plainHelp, plainReasons } from './why-plain.ts';

/** Why nothing provides a module, if known, and what to write. */
export interface Reason {
  readonly reason?: string;
  readonly help: string;
}

export type Why = (missing: UnresolvedImport) => Reason;

const SILENCE = 'add `# pants: no-infer-dep` to the import line';

/** Searches a checkout for reasons why imports fail; expensive lookups are done once. */
export function createWhy(project: Project): Why {
  const locked = createLockedReasons(project);
  const reasons: readonly ((missing: UnresolvedImport) => Reason | undefined)[] = [
    (missing) => leadsOut(missing),
    (missing) => ofAnotherPython(missing),
    (missing) => locked.inCheckout(missing),
    (missing) => ownFile(project, missing),
    (missing) => otherSourceRoot(project, missing),
    (missing) => typeStubs(project, missing),
    (missing) => otherEnvironment(missing),
    (missing) => otherRequirement(project, missing),
    (missing) => locked.named(missing),
    (missing) => textOfLink(project, missing),
    (missing) => sparseCheckout(project, missing),
    () => submodule(project),
  ];
  const withoutBuildFiles: typeof reasons = [
    (missing) => ofAnotherPython(missing),
    (missing) => otherEnvironment(missing),
    ...plainReasons.map((reasonOf) => (missing: UnresolvedImport) => reasonOf(project, missing)),
    (missing) => locked.named(missing),
    (missing) => textOfLink(project, missing),
    (missing) => sparseCheckout(project, missing),
    () => submodule(project),
  ];
  return (missing) => {
    const isPlain = isPlainPackage(project, missing.target);
    for (const reasonOf of isPlain ? withoutBuildFiles : reasons) {
      const found = reasonOf(missing);
      if (found !== undefined) return found;
    }
    if (isPlain) return { help: plainHelp };
    return {
      help: `add the requirement that provides it, or own its file by \`python_sources\`; if a layer that is not a target here provides it, ${SILENCE}`,
    };
  };
}

function leadsOut({ missing }: UnresolvedImport): Reason | undefined {
  if (!missing.startsWith('.')) return undefined;
  return {
    reason: 'the relative import leads out of the source root of its file',
    help: 'make a directory above the source root: `[source].root_patterns` in pants.toml',
  };
}

function ofAnotherPython({ missing }: UnresolvedImport): Reason | undefined {
  if (!stdlibModules().has(topLevel(missing))) return undefined;
  return {
    reason: 'it is in the standard library of other versions of Python only',
    help: 'choose another `runtime`, import it under a condition, or add the requirement that replaces it',
  };
}

/** The module is a file in a source root. */
function ownFile(project: Project, missing: UnresolvedImport): Reason | undefined {
  const { files, sourceRoots } = project.workspace;
  const { source } = missing;
  const near = sourceRoots.ofFile(source);
  const roots = [...(near === undefined ? [] : [near]), ...sourceRoots.all()];
  const path = filesOfImport(missing)
    .flatMap((file) => roots.map((root) => joinPath(root, file)))
    .find((candidate) => files.isFile(candidate));
  if (path === undefined) return undefined;
  const owners = project.targets.owners(path).map((spec) => project.targets.targets.get(spec)!);
  const python = owners.filter(({ type }) => type.name === 'python_source' || type.name === 'python_test');
  const importers = project.targets.owners(source);
  const importer = importers[0] ?? source;
  const [owner] = python;
  if (owner === undefined) {
    const whose =
      owners.length === 0
        ? 'no target owns it'
        : `${owners[0]!.spec} owns it as a \`${owners[0]!.type.name}\``;
    return { reason: `${path} is that module; ${whose}`, help: sourcesLine(project, path) };
  }
  if (python.length > 1) {
    return {
      reason: `${path} is that module; ${python.map(({ spec }) => spec).join(' and ')} own it, so that it is not clear which is meant`,
      help: `add one of them to the \`dependencies\` of ${importer}`,
    };
  }
  const [mine, its] = [importers[0], owner.spec].map((spec) =>
    spec === undefined ? undefined : project.graph.resolveOf(spec),
  );
  if (mine !== undefined && its !== undefined && mine !== its) {
    return {
      reason: `${path} is that module; ${owner.spec} is of the resolve \`${its}\`, and ${importer} of \`${mine}\``,
      help: `write \`resolve=parametrize("${its}", "${mine}")\` on ${owner.generator ?? owner.spec}`,
    };
  }
  return {
    reason: `${path} is that module, owned by ${owner.spec}, which is not among the dependencies`,
    help: `take \`!${owner.spec}\` out of \`dependencies\`, or add ${owner.spec} to those of ${importer}`,
  };
}

/** The line that makes a target own a file. */
function sourcesLine({ targets }: Project, path: string): string {
  const directory = directoryOf(path);
  const [build = joinPath(directory, 'BUILD')] = targets.buildFiles(directory);
  const name = baseName(path);
  const residents = targets.residents(directory).map((spec) => targets.targets.get(spec)!);
  const hasSources = residents.some(
    ({ type, address }) => type.generates?.type === 'python_source' && address.specPath === directory,
  );
  const isSkipped = /^test_.*\.py$|_test\.py$|^tests\.py$|^conftest\.py$/.test(name);
  if (hasSources || isSkipped) {
    return `add \`python_source(name="${name.replace(/\.py$/, '')}", source="${name}")\` to ${build}`;
  }
  const isNameTaken =
    directory === '' ||
    residents.some(({ address }) => address.specPath === directory && address.targetName === undefined);
  return `add \`python_sources(${isNameTaken ? 'name="lib"' : ''})\` to ${build}`;
}

/** A file would be the module under another source root. */
function otherSourceRoot(project: Project, missing: UnresolvedImport): Reason | undefined {
  const { files, options } = project.workspace;
  const beside: string[] = [];
  for (let directory = directoryOf(missing.source); ; directory = directoryOf(directory)) {
    beside.push(directory);
    if (directory === '') break;
  }
  const named = filesOfImport(missing);
  const found =
    beside.find((directory) => named.some((file) => files.isFile(joinPath(directory, file)))) ??
    onlyDirectory(project, named);
  if (found === undefined) return undefined;
  const path = named.map((file) => joinPath(found, file)).find((file) => files.isFile(file))!;
  const patterns = [...options.source.rootPatterns, `/${found}`].map((pattern) => `"${pattern}"`);
  const where = found === '' ? 'the build root' : `\`${found}\``;
  return {
    reason: `${path} would be this module if ${where} were a source root`,
    help: `write \`root_patterns = [${patterns.join(', ')}]\` below \`[source]\` in pants.toml`,
  };
}

/** The only directory of a checkout that contains one of the files. */
function onlyDirectory({ workspace: { files } }: Project, named: readonly string[]): string | undefined {
  const found = new Set<string>();
  for (const directory of files.directories()) {
    if (named.some((file) => files.isFile(joinPath(directory, file)))) found.add(directory);
    if (found.size > 1) return undefined;
  }
  const [only] = found;
  return only;
}

interface NamedRequirement {
  readonly target: Target;
  readonly name: string;
  readonly normalizedName: string;
}

function requirementTargets({ targets }: Project): readonly NamedRequirement[] {
  return [...targets.targets.values()]
    .filter(({ type }) => type.name === 'python_requirement')
    .flatMap((target) => requirementsOf(target).map((one) => ({ target, ...one })));
}

/** `types-aiobotocore-s3` is a real project, although its name looks like that of type stubs. */
function typeStubs(project: Project, { missing }: UnresolvedImport): Reason | undefined {
  const top = topLevel(missing);
  const wanted = normalizeName(top);
  const found = requirementTargets(project).find(
    ({ target, name, normalizedName }) =>
      normalizedName === wanted &&
      stringListField(target, 'modules').length === 0 &&
      modulesOfProject(name, normalizedName, project.workspace.dialect.moduleTable).areStubs,
  );
  if (found === undefined) return undefined;
  const { modules } = modulesOfProject(
    found.name,
    found.normalizedName,
    project.workspace.dialect.moduleTable,
  );
  return {
    reason: `the requirement \`${found.name}\` (${found.target.spec}) counts as the type stubs of \`${modules.join('`, `')}\``,
    help: moduleLine(found, top),
  };
}

/** The line that says which modules a requirement provides. */
function moduleLine({ target, name }: NamedRequirement, module: string): string {
  return target.generator === undefined
    ? `add \`modules=["${module}"]\` to ${target.spec}`
    : `add \`module_mapping={"${normalizeName(name)}": ["${module}"]}\` to ${target.generator}`;
}

/** The requirement that provides the module is for other platforms or Pythons. */
function otherEnvironment({ missing, condition }: UnresolvedImport): Reason | undefined {
  if (condition === undefined) return undefined;
  return {
    reason: `the requirement that provides \`${missing}\` is only for environments where \`${condition}\``,
    help: 'correct the marker of the requirement and lock again, or import it under the same condition',
  };
}

/** A requirement of that name provides different modules, or is in another resolve. */
function otherRequirement(
  project: Project,
  { missing, source, target, isExcluded }: UnresolvedImport,
): Reason | undefined {
  const top = topLevel(missing);
  const { spec: importer, resolve } = importerIn(project, target, source);
  const providers = project.graph.providersOf(missing);
  const inResolve = providers.filter((spec) => project.graph.resolveOf(spec) === resolve);
  const [elsewhere] = inResolve.length > 0 ? [] : providers;
  if (elsewhere !== undefined && importer !== undefined && resolve !== undefined) {
    return {
      reason: `${elsewhere} provides it in the resolve \`${project.graph.resolveOf(elsewhere) ?? ''}\`; ${importer} is of \`${resolve}\``,
      help: `add the requirement to the resolve \`${resolve}\`, too, and lock again`,
    };
  }
  const [provider = providers[0]] = inResolve;
  const isRemoved =
    provider !== undefined && isExcluded && project.graph.excluded([target]).includes(provider);
  if (provider !== undefined && (isRemoved || project.graph.transitive([target]).includes(provider))) {
    if (isExcluded) {
      return {
        reason: `${provider} provides it, and is left out of the package by \`!!\` or \`--exclude\``,
        help: 'give the function a layer with it, or do not leave it out',
      };
    }
    return {
      reason: `${provider} is said to give it, and what is packaged of it has no such module`,
      help: `lock a version of ${provider} that has it, or correct its \`modules\``,
    };
  }
  if (provider !== undefined && importer !== undefined) {
    return {
      reason:
        providers.length === 1
          ? `${provider} provides it, but is not among the dependencies`
          : `${providers.join(' and ')} provide it, so that it is not clear which is meant`,
      help: `add ${providers.length === 1 ? provider : 'one of them'} to the \`dependencies\` of ${importer}, or take \`!${provider}\` out of them`,
    };
  }
  const wanted = normalizeName(top);
  const named = requirementTargets(project).find(({ normalizedName }) => normalizedName === wanted);
  if (named === undefined) return undefined;
  return {
    reason: `the requirement \`${named.name}\` (${named.target.spec}) is said to give other modules`,
    help: moduleLine(named, top),
  };
}

/** The module is in a directory that git knows as a symbolic link, of which the checkout has the text. */
function textOfLink({ workspace }: Project, missing: UnresolvedImport): Reason | undefined {
  const near = workspace.sourceRoots.ofFile(missing.source);
  const roots = [...(near === undefined ? [] : [near]), ...workspace.sourceRoots.all(), ''];
  const paths = filesOfImport(missing).flatMap((file) => roots.map((root) => joinPath(root, file)));
  const link = [...new Set(paths.flatMap((path) => parentsOf(path)))].find(
    (path) => workspace.files.isFile(path) && isLinkAsText(workspace, path, workspace.read(path)),
  );
  if (link === undefined) return undefined;
  return {
    reason: `${link} is the text of a symbolic link to the directory that may hold it`,
    help: LINK_HELP,
  };
}

/** The module is committed, but a sparse checkout leaves it out. */
function sparseCheckout({ workspace }: Project, missing: UnresolvedImport): Reason | undefined {
  const { leftOut } = workspace.unusual;
  if (leftOut.size === 0) return undefined;
  const near = workspace.sourceRoots.ofFile(missing.source);
  const roots = [...(near === undefined ? [] : [near]), ...workspace.sourceRoots.all(), ''];
  const path = filesOfImport(missing)
    .flatMap((file) => roots.map((root) => joinPath(root, file)))
    .find((file) => isLeftOut(leftOut, file));
  if (path === undefined) return undefined;
  return {
    reason: `${path} may be that module; the sparse checkout leaves it out`,
    help: `add \`${directoryOf(path) || path}\` to \`sparse-checkout\` of the step with \`actions/checkout\``,
  };
}

function isLeftOut(leftOut: ReadonlySet<string>, file: string): boolean {
  if (leftOut.has(file)) return true;
  for (let directory = directoryOf(file); directory !== ''; directory = directoryOf(directory)) {
    if (leftOut.has(`${directory}/`)) return true;
  }
  return false;
}

/** A submodule that is not checked out could contain anything. */
function submodule({ workspace }: Project): Reason | undefined {
  const empty = missingSubmodules(workspace);
  if (empty.length === 0) return undefined;
  return {
    reason: `the submodule${empty.length === 1 ? '' : 's'} ${empty.map((path) => `\`${path}\``).join(', ')} ${empty.length === 1 ? 'is' : 'are'} not checked out and may hold it`,
    help: 'add `with: { submodules: recursive }` to the step with `actions/checkout`',
  };
}

/** The submodules of `.gitmodules` whose directory is empty or missing. */
function missingSubmodules(workspace: Project['workspace']): readonly string[] {
  // Not found by walking the files, which skips all names with a dot.
  const text = new Problems().collect(() => workspace.read('.gitmodules').toString('utf8')) ?? '';
  const paths = [...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S.*)$/gm)];
  return paths
    .map((match) => match[1]!.trim())
    .filter((path) => {
      const inside = workspace.files.entries(path);
      return inside === undefined || (inside.files.length === 0 && inside.directories.length === 0);
    });
}
