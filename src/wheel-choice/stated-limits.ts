import type { PackagedRequirement } from '../graph/types.ts';
import { Problems } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import type { Requirement } from '../python/types.ts';
import { readConstraint } from '../requirements/constraints-file.ts';
import { own } from '../requirements/lock-fields.ts';
import { createPlaceFinder, parseToml, tableAt } from '../requirements/toml.ts';
import { decodeText } from '../text/decode.ts';
import { directoryOf } from '../text/paths.ts';
import { pyprojectOf } from './stated-sources.ts';

/** What `[tool.uv]` says about the versions of projects, whoever requires them. */
interface StatedLimits {
  /** `constraint-dependencies` */
  readonly constraints: readonly Requirement[];
  /** `override-dependencies`: they replace what anything else requires. */
  readonly overrides: readonly Requirement[];
}

/**
 * The limits in the `pyproject.toml` files that requirements are from; of a workspace of uv, those of its root.
 * @throws UserError `invalid-constraint`, `invalid-toml`
 */
export function statedLimits(project: Project, roots: readonly PackagedRequirement[]): StatedLimits {
  const { workspace } = project;
  const problems = new Problems();
  const files = new Set(roots.flatMap(({ target }) => pyprojectOf(project, target) ?? []));
  const limits = [...new Set([...files].map((one) => rootOf(workspace, one)))].map((path) => {
    const text = decodeText(workspace.read(path));
    const uv = tableAt(parseToml(text, path), 'tool', 'uv') ?? {};
    return {
      constraints: limitsIn(text, path, uv, 'constraint-dependencies', problems),
      overrides: limitsIn(text, path, uv, 'override-dependencies', problems),
    };
  });
  problems.throwIfErrors();
  return {
    constraints: limits.flatMap(({ constraints }) => constraints),
    overrides: limits.flatMap(({ overrides }) => overrides),
  };
}

/** The nearest workspace of uv above a `pyproject.toml`, or itself. */
function rootOf(workspace: Project['workspace'], path: string): string {
  let directory = directoryOf(path);
  for (;;) {
    const candidate = directory === '' ? 'pyproject.toml' : `${directory}/pyproject.toml`;
    const isRoot = (): boolean =>
      tableAt(parseToml(decodeText(workspace.read(candidate)), candidate), 'tool', 'uv', 'workspace') !==
      undefined;
    if (workspace.files.isFile(candidate) && isRoot()) return candidate;
    if (directory === '') return path;
    directory = directoryOf(directory);
  }
}

function limitsIn(
  text: string,
  path: string,
  uv: Readonly<Record<string, unknown>>,
  key: string,
  problems: Problems,
): readonly Requirement[] {
  const list = own(uv, key) ?? [];
  const find = createPlaceFinder(text, path);
  const fault = (written: string, why: string): void => {
    problems.error({
      code: 'invalid-constraint',
      message: `\`${written}\` in \`${key}\` does not constrain the version of a project: ${why}`,
      place: find(written, 'quoted'),
      help: 'use a form such as `name<2` (PEP 508), or lock the requirements with `uv lock`',
    });
  };
  const written: readonly unknown[] = Array.isArray(list) ? list : [list];
  return written.flatMap((one) => {
    if (typeof one !== 'string') fault(JSON.stringify(one), 'it is not text');
    return typeof one === 'string'
      ? (readConstraint(one, (why) => {
          fault(one, why);
        }) ?? [])
      : [];
  });
}
