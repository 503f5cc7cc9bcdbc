import { expect, test } from 'vitest';
import { moduleTree } from '../../../src/checks/load/module-tree.ts';

const files = [{ path: 'urllib3/util.py', owner: 'app.zip' }];

test('a package further down the path has precedence over a namespace', () => {
  const tree = moduleTree([files], [], (top) => top === 'urllib3');
  expect(tree.find('urllib3')).toBeUndefined();
  expect(tree.find('urllib3.util')).toBeUndefined();
});

test('a namespace that is nowhere else is found', () => {
  const tree = moduleTree([files], [], (top) => top === 'boto3');
  expect(tree.find('urllib3')?.kind).toBe('namespace');
  expect(tree.find('urllib3.util')?.kind).toBe('source');
});
