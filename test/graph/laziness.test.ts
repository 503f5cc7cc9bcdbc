import { expect, test } from 'vitest';
import { pythonVersions } from '../../src/platforms/runtimes.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { packageInputs } from '../../src/graph/package-inputs.ts';
import type { Workspace } from '../../src/workspace/types.ts';
import { checkout, target } from './checkout.ts';

test('only the files that a target reaches are opened', () => {
  const files = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [
      `p/m${index}.py`,
      index % 10 === 9 ? '' : `import p.m${index + 1}\n`,
    ]),
  );
  const made = checkout(files, {
    p: [
      target('python_sources'),
      target('python_awslambda', { name: 'fn', runtime: 'python3.12', handler: 'm15.py:handler' }),
    ],
  });
  const opened: string[] = [];
  const workspace: Workspace = {
    ...made.workspace,
    files: made.workspace.files,
    sourceRoots: made.workspace.sourceRoots,
    entryPlace: () => undefined,
    read: (path) => {
      opened.push(path);
      return made.workspace.read(path);
    },
  };
  const graph = createGraph({ workspace, targets: made.targets, pythons: pythonVersions() });
  const { sources } = packageInputs({ workspace, targets: made.targets, graph }, 'p:fn');
  const reached = ['p/m15.py', 'p/m16.py', 'p/m17.py', 'p/m18.py', 'p/m19.py'];
  expect(sources.map(({ source }) => source)).toEqual(reached);
  expect([...new Set(opened)].sort()).toEqual(reached);
});
