import { userError, type Problems } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import type { SpecQuery } from '../targets/expand-specs.ts';
import { withProposals } from './build-file-text.ts';
import { directoriesOf } from './directories.ts';
import { withoutOpaque } from './opaque-targets.ts';
import type { Proposal } from './proposal.ts';
import { proposeFunctions } from './propose-functions.ts';
import { proposeImages, proposeProtobuf, proposeShell } from './propose-others.ts';
import { proposePython } from './propose-python.ts';
import { searchIn, type Search } from './search.ts';
import { buildFileOf, checkBuildFileName, settle } from './settle.ts';

/** What `tailor` does to one BUILD file. */
export interface BuildFileEdit {
  /** Relative to the build root, with `/`. */
  readonly path: string;
  /** As messages name it, which differs where a directory has the name of a BUILD file. */
  readonly shown: string;
  /** Whether the file is there already. */
  readonly exists: boolean;
  /** Its new text. */
  readonly text: string;
  /** What is added, in the order of the text. */
  readonly added: readonly Proposal[];
}

interface Tailor {
  /** Active when one of these backends is in `[GLOBAL].backend_packages`. */
  readonly backends: readonly string[];
  /** Active also where `backend_packages` is not set. */
  readonly byDefault: boolean;
  readonly propose: (search: Search, problems: Problems) => readonly Proposal[];
}

const tailors: readonly Tailor[] = [
  { backends: ['pants.backend.python'], byDefault: true, propose: proposePython },
  { backends: ['pants.backend.docker'], byDefault: true, propose: proposeImages },
  { backends: ['pants.backend.shell'], byDefault: false, propose: proposeShell },
  {
    backends: [
      'pants.backend.codegen.protobuf.python',
      'pants.backend.experimental.codegen.protobuf.go',
      'pants.backend.experimental.codegen.protobuf.java',
      'pants.backend.experimental.codegen.protobuf.scala',
    ],
    byDefault: false,
    propose: proposeProtobuf,
  },
];

/**
 * The BUILD files that would cover the files that no target owns, as Pants' `tailor` proposes them. Nothing is written.
 * @param query the directories to look at
 * @param problems gets the errors in specs and BUILD files, and warnings about files that cannot be read
 * @param lambdas propose functions too (ours, not Pants')
 * @throws UserError when the options are wrong, or no backend proposes anything
 */
export function tailor(
  project: Project,
  query: Omit<SpecQuery, 'generators'>,
  problems: Problems,
  lambdas: boolean,
): readonly BuildFileEdit[] {
  checkBuildFileName(project);
  const active = activeTailors(project);
  const search = searchIn(project, directoriesOf(project, query, problems));
  const proposals = active.flatMap(({ propose }) => propose(search, problems));
  if (lambdas) for (const one of proposeFunctions(search, problems)) proposals.push(one);
  return editsOf(project, settle(project, withoutOpaque(project, proposals, problems)));
}

function activeTailors({ workspace: { options } }: Project): readonly Tailor[] {
  const listed = options.global.backendPackages;
  const active = tailors.filter(({ backends, byDefault }) =>
    listed === undefined ? byDefault : backends.some((backend) => listed.includes(backend)),
  );
  if (active.length > 0) return active;
  throw userError({
    code: 'no-tailor-backend',
    message: 'No backend in `[GLOBAL].backend_packages` proposes targets',
    help: 'add `pants.backend.python` to `backend_packages` in pants.toml',
  });
}

function editsOf({ workspace }: Project, proposals: readonly Proposal[]): readonly BuildFileEdit[] {
  const { buildFileName, buildFileHeader, buildFileIndent } = workspace.options.tailor;
  const byFile = new Map<string, Proposal[]>();
  for (const one of proposals) {
    const path = buildFileOf(one, buildFileName);
    const others = byFile.get(path);
    if (others === undefined) byFile.set(path, [one]);
    else others.push(one);
  }
  return [...byFile].map(([shown, added]) => {
    const path = workspace.files.isDirectory(shown) ? `${shown}.pants` : shown;
    const exists = workspace.files.isFile(path);
    const existing = exists ? workspace.read(path).toString('utf8') : buildFileHeader;
    const text = withProposals(existing, added, buildFileIndent);
    return { path, shown, exists: exists && path === shown, text, added };
  });
}
