import { userError, type Place } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import type { Requirement } from '../python/types.ts';
import { readConstraints } from '../requirements/constraints-file.ts';
import { filesNamedIn } from '../requirements/requirement-files.ts';
import { decodeText } from '../text/decode.ts';
import { refuseLfsPointer } from '../text/lfs-pointer.ts';

type Workspace = Pick<Project['workspace'], 'files' | 'read'>;

/** Files that a requirements file includes. */
const MAX_INCLUDED = 50;

/**
 * What the constraints files of a requirements file say (`-c limits.txt`), and those of the files that it includes.
 * @throws UserError for one that is not in the checkout, or cannot be read
 */
export function constraintsIn(workspace: Workspace, path: string): readonly Requirement[] {
  if (!workspace.files.isFile(path)) return [];
  const read = new Set([path]);
  const limits = new Set<string>();
  for (const one of read) {
    const text = decodeText(workspace.read(one));
    for (const { option, name, path: named, place } of filesNamedIn(text, one)) {
      const isThere = named !== undefined && workspace.files.isFile(named);
      if (option === '--constraint' && !isThere) throw notThere(name, place);
      if (!isThere) continue;
      if (option === '--constraint') limits.add(named);
      else if (read.size < MAX_INCLUDED) read.add(named);
    }
  }
  return [...limits].flatMap((one) => constraintsFile(workspace, one));
}

/** The limits of a constraints file of the checkout. @throws UserError */
export function constraintsFile(workspace: Workspace, path: string): readonly Requirement[] {
  const bytes = workspace.read(path);
  refuseLfsPointer(bytes, path);
  return readConstraints(decodeText(bytes), path);
}

function notThere(name: string, place: Place): Error {
  return userError({
    code: 'constraints-missing',
    message: `The constraints file \`${name}\` is not in the checkout`,
    place,
    help: 'correct the path, which is relative to this file, or remove the line; what git ignores does not count',
  });
}
