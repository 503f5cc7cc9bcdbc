import type { Problems } from '../host/types.ts';
import type { DirectoryDeclarations } from '../build-files/types.ts';
import { filesInIndex } from '../workspace/tracked-files.ts';
import type { Workspace } from '../workspace/types.ts';
import { oneFunction } from './one-function.ts';
import { makeTargets, type Made } from './make.ts';
import { declaredIn } from './declared-in.ts';
import type { PlainRequest } from './types.ts';

/** Packages without BUILD files: the targets that a request makes. Errors go to `problems`. */
export function makePlain(
  workspace: Workspace,
  request: PlainRequest,
  known: readonly DirectoryDeclarations[],
  problems: Problems,
): Made {
  const file =
    request.from === undefined ? undefined : problems.collect(() => declaredIn(workspace, request, problems));
  const declared = request.from === undefined ? [oneFunction(workspace, request)] : (file?.declared ?? []);
  let read: { readonly files: ReadonlySet<string> | undefined } | undefined;
  const tracked = () => (read ??= { files: filesInIndex(workspace.root) }).files;
  const made = makeTargets(workspace, declared, known, tracked, problems);
  return { ...made, source: file && { path: file.path, kind: file.kind } };
}
