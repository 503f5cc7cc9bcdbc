import { relative, sep } from 'node:path';
import type { Made } from '../plain/make.ts';
import type { PlainRequest } from '../plain/types.ts';
import type { MakeTargets } from '../project/project.ts';

/** What makes the targets of packages without BUILD files. */
export interface PlainMaker {
  readonly request: Omit<PlainRequest, 'base'>;
  readonly make: MakeTargets;
  /** What `make` has made. */
  made(): Made | undefined;
  /** The same for another tree of the same repository. */
  again(): PlainMaker;
}

/** @param cwd absolute path of the directory in which the request is said */
export async function createPlainMaker(
  request: Omit<PlainRequest, 'base'>,
  cwd: string,
): Promise<PlainMaker> {
  const { makePlain } = await import('../plain/plain.ts');
  let base: string | undefined;
  const create = (): PlainMaker => {
    let made: Made | undefined;
    return {
      request,
      make: (workspace, directories, _, problems) => {
        base ??= insideOf(workspace.root, cwd);
        made = makePlain(workspace, { ...request, base }, directories, problems);
        return made;
      },
      made: () => made,
      again: create,
    };
  };
  return create();
}

/** `path` relative to `root`, with `/`; the root itself for a path outside of it. */
function insideOf(root: string, path: string): string {
  const below = relative(root, path).split(sep).join('/');
  return below.startsWith('..') || /^[a-z]:/i.test(below) ? '' : below;
}
