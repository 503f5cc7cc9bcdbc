import { expect, test } from 'vitest';
import { Problems } from '../../src/host/types.ts';
import { selectPackages } from '../../src/plans/select-packages.ts';
import { openProject } from '../../src/project/project.ts';
import { makeCheckout } from '../workspace/checkout.ts';

test('a run makes a thousand packages at most', () => {
  const root = makeCheckout({
    'pants.toml': '',
    'a/BUILD': 'for i in range(1001):\n    archive(name=str(i), format="zip", files=[])\n',
  });
  const project = openProject({ cwd: root, env: {} }, { buildRoot: root });
  const select = (...specs: readonly string[]) =>
    selectPackages(project, { specs }, undefined, new Problems()).chosen;
  expect(select('a:1', 'a:2').length).toBe(2);
  expect(() => select('::')).toThrow('The specs select 1001 packages; at most 1000 are made in one run');
});
