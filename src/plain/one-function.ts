import { directoryOf } from '../text/paths.ts';
import type { Workspace } from '../workspace/types.ts';
import { findHandler } from './handler.ts';
import { overriding } from './overriding.ts';
import type { Declared, PlainRequest } from './types.ts';

/** The function that the options describe. @throws UserError where its handler is not found */
export function oneFunction({ files }: Workspace, request: PlainRequest): Declared {
  const { base, handler = '', name } = request;
  const declared: Declared = {
    kind: 'function',
    id: name ?? 'function',
    directory: base,
    handler: { text: handler },
    runtime: overriding(request.runtime),
    architecture: overriding(request.architecture),
    roots: [...new Set([base, ''])],
    isUnit: false,
    requirements: overriding(request.requirements, base),
    mode: request.requirementsMode ?? 'all',
    include: request.include.map((glob) => ({ glob, base })),
    layers: [],
    hasOtherLayers: false,
    without: [],
    edit: undefined,
  };
  const { file } = findHandler(files, declared);
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.py$/, '');
  return { ...declared, id: name ?? stem, directory: directoryOf(file) };
}
