import { relative, sep } from 'node:path';
import type { SpecQuery } from '../targets/expand-specs.ts';
import { changedFiles } from '../workspace/changed-files.ts';
import type { PlainMaker } from '../commands/plain-maker.ts';
import { plainOptions } from './plain-options.ts';
import { optionValue, UsageError, type Invocation } from './command.ts';
import { openProject, type Project } from '../project/project.ts';
import { targetsOfChangedFiles } from '../targets/owners.ts';

/** Command-line options that are Pants' own, by their name in the workspace. */
const pantsOptions: ReadonlyMap<string, string> = new Map([
  ['tag', 'tag'],
  ['spec-files', 'spec_files'],
  ['filter-target-type', 'filter.target_type'],
  ['filter-address-regex', 'filter.address_regex'],
  ['filter-tag-regex', 'filter.tag_regex'],
]);

/** Opens the checkout with the command-line options. @throws UserError */
export async function openInvocation(invocation: Invocation): Promise<Project> {
  return openWith(invocation, await makerOf(invocation));
}

/** What makes the packages without BUILD files. Loaded when a command line has any. @throws UsageError */
export async function makerOf(invocation: Invocation): Promise<PlainMaker | undefined> {
  const isPlain = Object.keys(plainOptions).some((name) => invocation.options.has(name));
  return isPlain ? (await import('./plain.ts')).plainMakerOf(invocation) : undefined;
}

/** Opens the checkout with the command-line options. @throws UserError */
export function openWith(invocation: Invocation, maker: PlainMaker | undefined): Project {
  const flags = new Map<string, readonly string[]>();
  for (const [name, key] of pantsOptions) {
    const values = invocation.options.get(name);
    if (values !== undefined) flags.set(key, values);
  }
  return openProject(invocation.host, {
    buildRoot: invocation.buildRoot,
    platforms: optionValue(invocation, 'platforms'),
    make: maker?.make,
    flags,
  });
}

function noTargets({ targets }: Project): UsageError {
  const help =
    targets.targets.size === 0
      ? 'no BUILD file here has a target: name a function with `--handler`, or a template with `--from`; `lambda-package` without arguments shows the line'
      : 'give at least one SPEC, for example `::` for everything';
  return new UsageError('No targets given', help);
}

/** The targets a command line selects. @throws UsageError when it selects nothing, or in two ways. */
export async function specQuery(
  invocation: Invocation,
  project: Project,
): Promise<Omit<SpecQuery, 'generators'>> {
  const since = optionValue(invocation, 'changed-since');
  const below = relative(project.workspace.root, invocation.host.cwd).split(sep).join('/');
  const isInside = below !== '' && !below.startsWith('..') && !/^[a-z]:/i.test(below);
  const query = { specs: invocation.operands, ...(isInside ? { workingDirectory: below } : {}) };
  if (since === undefined) {
    if (query.specs.length === 0 && project.made !== undefined) return { specs: project.made };
    if (query.specs.length === 0 && !invocation.options.has('spec-files')) {
      throw noTargets(project);
    }
    return query;
  }
  if (query.specs.length > 0) {
    throw new UsageError(
      '`--changed-since` cannot be combined with specs',
      'use one of them; narrow the result with `--filter-address-regex`',
    );
  }
  const files = await changedFiles(invocation.host, project.workspace.root, since);
  const dependents = optionValue(invocation, 'changed-dependents') ?? 'none';
  if (dependents === 'none') return { ...query, changedFiles: files };
  return { ...query, specs: withDependents(project, files, dependents === 'transitive') };
}

/**
 * The targets of changed files and what depends on them, as specs. Nothing is filtered here: `--tag` and `--filter-…`
 * narrow what comes out, not what is looked at. The generator of a changed target does not count as its dependent, as in Pants
 * (`find_changed_owners`).
 */
function withDependents(project: Project, files: readonly string[], transitive: boolean): readonly string[] {
  const changed = targetsOfChangedFiles(project.workspace, project.targets, files);
  const generators = new Set(
    changed.flatMap((target) => (target.generator === undefined ? [] : [target.generator])),
  );
  const specs = changed.map(({ spec }) => spec);
  const dependents = project.graph.dependents(specs, { transitive });
  return [...new Set([...specs, ...dependents.filter((spec) => !generators.has(spec))])];
}
