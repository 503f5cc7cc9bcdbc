import { userError, type Diagnostic, type Problems } from '../host/types.ts';
import { listSome, someLines } from '../text/lists.ts';
import { nearestName, nearNames } from '../text/near-names.ts';
import type { TargetType } from '../target-types/types.ts';
import { expandGlobs } from '../workspace/globs.ts';
import type { Workspace } from '../workspace/types.ts';
import {
  addressInDirectory,
  addressOfFile,
  baseName,
  compareAddresses,
  generatorOf,
  joinPath,
  nameOf,
  printAddress,
} from './address.ts';
import { targetFilter } from './filters.ts';
import { targetsOfChangedFiles, targetsOfFile } from './owners.ts';
import { parseSpec, specErrors, type Spec } from './specs.ts';
import { correctFirst } from './target-set.ts';
import type { Address, Target, TargetSet } from './types.ts';
import { refuseLfsPointer } from '../text/lfs-pointer.ts';

export interface SpecQuery {
  /** As on the command line. */
  readonly specs: readonly string[];
  /** Where relative specs start, relative to the build root; default: the build root. */
  readonly workingDirectory?: string;
  /** Changed files, relative to the build root: their targets are used instead of specs. */
  readonly changedFiles?: readonly string[];
  /** `replace`: generated targets replace their generator, as in goals such as `package`; `keep`: as in `list`. */
  readonly generators: 'keep' | 'replace';
}

interface Expansion {
  readonly workspace: Workspace;
  readonly targets: TargetSet;
  readonly types: ReadonlyMap<string, TargetType>;
  readonly problems: Problems;
}

/**
 * The targets that a command line selects, sorted by address, without duplicates. Options such as `--tag` narrow the
 * selection; matches of a `-spec` are excluded. A spec that matches nothing is an error, or whatever
 * `[GLOBAL].unmatched_cli_globs` says; errors go to `problems`.
 */
export function expandSpecs(
  workspace: Workspace,
  targets: TargetSet,
  types: ReadonlyMap<string, TargetType>,
  query: SpecQuery,
  problems: Problems,
): readonly Target[] {
  const expansion: Expansion = { workspace, targets, types, problems };
  const included = new Map<string, Target>();
  const ignored = new Set<string>();
  const passes = problems.collect(() => targetFilter(workspace.options, types));
  if (passes === undefined) return [];
  for (const target of changedTargets(expansion, query)) included.set(target.spec, target);
  for (const spec of readSpecs(workspace, query, problems)) {
    const matched = problems.collect(() => targetsOfSpec(expansion, spec)) ?? [];
    for (const target of matched) {
      if (spec.isIgnore) ignored.add(target.spec);
      else included.set(target.spec, target);
    }
  }
  const found = [...included.values()].filter((target) => !ignored.has(target.spec) && passes(target));
  const roots = query.generators === 'keep' ? found : replaceGenerators(targets, found);
  return roots.sort((left, right) => compareAddresses(left.address, right.address));
}

/** Reads the specs of a query and of `--spec-files` (one per line); invalid specs go to `problems`. */
export function readSpecs(workspace: Workspace, query: SpecQuery, problems: Problems): readonly Spec[] {
  const { files, root, options } = workspace;
  const workingDirectory = query.workingDirectory ?? '';
  const context = { root, workingDirectory, isFile: (path: string) => files.isFile(path) };
  const texts = [
    ...query.specs,
    ...options.global.specFiles.flatMap((path) => problems.collect(() => linesOf(workspace, path)) ?? []),
  ];
  return texts.flatMap((text) => problems.collect(() => parseSpec(text, context)) ?? []);
}

function linesOf(workspace: Workspace, path: string): readonly string[] {
  const bytes = workspace.read(path);
  refuseLfsPointer(bytes, path);
  const lines = bytes.toString('utf8').split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function changedTargets({ workspace, targets, problems }: Expansion, query: SpecQuery): readonly Target[] {
  if (query.changedFiles === undefined) return [];
  if (query.specs.length > 0) {
    problems.error({
      code: 'changed-with-specs',
      message: '`--changed-since` cannot be combined with specs',
      help: 'remove the specs or the option',
    });
    return [];
  }
  return targetsOfChangedFiles(workspace, targets, query.changedFiles);
}

function replaceGenerators(targets: TargetSet, roots: readonly Target[]): Target[] {
  const found = new Map<string, Target>();
  for (const root of roots) {
    const specs = root.generated.length === 0 ? [root.spec] : root.generated;
    for (const spec of specs) {
      const target = targets.targets.get(spec);
      if (target !== undefined) found.set(spec, target);
    }
  }
  return [...found.values()];
}

function targetsOfSpec(expansion: Expansion, spec: Spec): readonly Target[] {
  switch (spec.kind) {
    case 'address':
      return literalTargets(expansion, spec);
    case 'file':
      if (expansion.workspace.files.isFile(spec.path)) return ownersOf(expansion, [spec.path]);
      return unmatched(expansion, spec, spec.path);
    case 'file-glob': {
      const { files } = expandGlobs(expansion.workspace.files, '', [spec.glob]);
      return files.length > 0 ? ownersOf(expansion, files) : unmatched(expansion, spec, spec.glob);
    }
    case 'directory':
    case 'directory-targets':
      if (!hasDirectory(expansion, spec.path)) return unmatched(expansion, spec, `${spec.path}/*`);
      return residents(expansion, spec.path).filter(
        (target) => spec.kind === 'directory-targets' || target.type.generates === undefined,
      );
    case 'recursive':
      if (!hasDirectory(expansion, spec.path)) return unmatched(expansion, spec, `${spec.path}/**`);
      return residentsBelow(expansion, spec.path);
  }
}

function hasDirectory({ workspace, targets }: Expansion, path: string): boolean {
  return path === '' || workspace.files.isDirectory(path) || targets.residents(path).length > 0;
}

function residents({ targets }: Expansion, directory: string): readonly Target[] {
  return targets.residents(directory).map((spec) => targets.targets.get(spec)!);
}

function residentsBelow({ targets }: Expansion, directory: string): readonly Target[] {
  if (directory === '') return [...targets.targets.values()];
  const prefix = `${directory}/`;
  const isBelow = (path: string): boolean => path === directory || path.startsWith(prefix);
  return [...targets.targets.values()].filter((target) => isBelow(target.residence));
}

function ownersOf({ workspace, targets }: Expansion, files: readonly string[]): readonly Target[] {
  return files.flatMap((path) => targetsOfFile(workspace, targets, path));
}

/** Reports a spec that matches nothing, with the severity of `[GLOBAL].unmatched_cli_globs`. */
function unmatched({ workspace, problems }: Expansion, spec: Spec, glob: string): readonly Target[] {
  const behavior = workspace.options.global.unmatchedCliGlobs;
  const near = nearestSpec(workspace, spec);
  const diagnostic: Omit<Diagnostic, 'severity'> = {
    code: 'unmatched-spec',
    message: `Unmatched glob from CLI arguments: "${glob}"`,
    help:
      near === undefined
        ? 'check that it exists and that neither `.gitignore` nor `pants_ignore` hides it'
        : `did you mean \`${near}\`?`,
  };
  if (behavior === 'error') problems.error(diagnostic);
  if (behavior === 'warn') problems.warn(diagnostic);
  return [];
}

/** A file or directory that exists, with the rest of a spec. */
function nearestSpec(workspace: Workspace, spec: Spec): string | undefined {
  const ends = { directory: '/', 'directory-targets': ':', recursive: '::' };
  if (spec.kind === 'file')
    return nearestFile(workspace, spec.path) ?? nearDirectories(workspace, spec.path)[0];
  if (spec.kind === 'address' || spec.kind === 'file-glob') return undefined;
  const [directory] = nearDirectories(workspace, spec.path);
  return directory === undefined ? undefined : `${directory}${ends[spec.kind]}`;
}

function nearestFile(workspace: Workspace, path: string): string | undefined {
  const slash = path.lastIndexOf('/');
  const directory = slash === -1 ? '' : path.slice(0, slash);
  const name = nearestName(path.slice(slash + 1), workspace.files.entries(directory)?.files ?? []);
  return name === undefined ? undefined : `${path.slice(0, slash + 1)}${name}`;
}

/** The target of an address, or all its parametrized variants. */
function literalTargets(expansion: Expansion, spec: Extract<Spec, { kind: 'address' }>): readonly Target[] {
  const { workspace, targets } = expansion;
  const { input } = spec;
  const of = specErrors(spec.text, () =>
    workspace.files.isFile(input.path) ? addressOfFile(input) : addressInDirectory(input),
  );
  const found = matchingTargets(targets, of);
  if (found.length > 0) return found;
  if (of.specPath !== '' && !workspace.files.isDirectory(of.specPath)) {
    throw unknownDirectory(expansion, of, spec.text);
  }
  throw unknownAddress(expansion, of, `\`${spec.text}\``);
}

/**
 * The targets that an address can mean: the one it names, all variants that match it, or, for a file of a target that
 * is not a generator, that target.
 */
function matchingTargets(targets: TargetSet, of: Address): readonly Target[] {
  const exact = targets.targets.get(printAddress(of));
  if (exact !== undefined) return [exact];
  const variants = [...targets.targets.values()].filter((target) => isVariant(target.address, of));
  if (variants.length > 0) return variants;
  const isGenerated = of.generatedName !== undefined || of.relativeFilePath !== undefined;
  const base = isGenerated ? targets.targets.get(printAddress(generatorOf(of))) : undefined;
  return base !== undefined && base.type.generates === undefined ? [base] : [];
}

/** Is `candidate` the address `of` with more parameters? */
function isVariant(candidate: Address, of: Address): boolean {
  return (
    candidate.specPath === of.specPath &&
    candidate.targetName === of.targetName &&
    candidate.generatedName === of.generatedName &&
    candidate.relativeFilePath === of.relativeFilePath &&
    [...of.parameters].every(([key, value]) => candidate.parameters.get(key) === value)
  );
}

/** The error for an address in a missing directory, with targets of that name and similar directories. */
function unknownDirectory({ workspace, targets }: Expansion, of: Address, written: string): Error {
  const named = [...targets.targets.values()]
    .filter(({ address: { specPath, generatedName, relativeFilePath }, address }) =>
      of.targetName === undefined
        ? baseName(specPath) === baseName(of.specPath) && address.targetName === undefined
        : generatedName === undefined && relativeFilePath === undefined && nameOf(address) === of.targetName,
    )
    .map(({ address }) => address.specPath);
  const near = nearNames(of.specPath, new Set(named.filter((path) => path !== '')));
  const directories = near.length > 0 ? near : nearDirectories(workspace, of.specPath);
  const behind = written.slice(written.search(/:|#|$/));
  const hasName = (path: string): boolean =>
    of.targetName === undefined || targetNames(targets, path).includes(of.targetName);
  return userError({
    code: 'unknown-address',
    message: `The address \`${written}\` does not exist: there is no directory \`${of.specPath}\``,
    help:
      directories.length > 0
        ? `did you mean ${directories.map((path) => `\`${path}${hasName(path) ? behind : ':'}\``).join(' or ')}?`
        : 'check that it exists and that neither `.gitignore` nor `pants_ignore` hides it',
  });
}

/** Siblings of a missing directory, or of its first missing ancestor, with a similar name. */
function nearDirectories({ files }: Workspace, path: string): readonly string[] {
  const parts = path.split('/');
  for (let count = 0; count < parts.length; count++) {
    const parent = parts.slice(0, count).join('/');
    if (files.isDirectory(joinPath(parent, parts[count]!))) continue;
    const rest = parts.slice(count + 1).join('/');
    return nearNames(parts[count]!, files.entries(parent)?.directories ?? [])
      .map((name) => [parent, name, rest].filter((part) => part !== '').join('/'))
      .filter((candidate) => files.isDirectory(candidate));
  }
  return [];
}

/** The error for an unknown address, with the existing names. */
function unknownAddress({ targets }: Expansion, of: Address, subject: string): Error {
  const base = printAddress(generatorOf(of));
  const generator = targets.targets.get(base);
  if (generator !== undefined && base !== printAddress(of)) {
    const meant = nearestName(printAddress(of), generator.generated);
    return userError({
      code: 'unknown-address',
      message: `The address ${subject} does not exist: \`${base}\` generates no such target`,
      help: meant === undefined ? 'run `list` to see what it generates' : `did you mean \`${meant}\`?`,
      notes: someLines(generator.generated, 20),
    });
  }
  const names = targetNames(targets, of.specPath);
  const name = nameOf(of);
  const meant = nearestName(name, names);
  const where = of.specPath === '' ? 'the build root' : `the directory \`${of.specPath}\``;
  return userError({
    code: 'unknown-address',
    message: `The address ${subject} does not exist: the target name \`${name}\` is not defined in ${where}`,
    help: targets.isBroken(of.specPath)
      ? correctFirst(targets, of.specPath)
      : meant !== undefined
        ? `did you mean \`:${meant}\`?`
        : names.length === 0
          ? `there are no targets in ${where}`
          : `its targets are: ${listSome(
              names.map((known) => `:${known}`),
              20,
            )}`,
  });
}

/** Names of the targets that the BUILD files of a directory declare, sorted. */
function targetNames(targets: TargetSet, directory: string): readonly string[] {
  const names = new Set<string>();
  for (const spec of targets.residents(directory)) {
    const target = targets.targets.get(spec)!;
    if (target.address.specPath === directory) names.add(nameOf(target.address));
  }
  return [...names].sort();
}
