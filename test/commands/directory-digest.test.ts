import { expect, test } from 'vitest';
import { directoryFingerprint } from '../../src/commands/directory-digest.ts';

const file = (path: string, text = '', isExecutable = false) => ({
  path,
  content: Buffer.from(text),
  isExecutable,
});

// The first two are what Pants 2.17.1 printed (test/oracle/cases: buildfile-names, build-emptysources).
test('fingerprints of trees', () => {
  expect(directoryFingerprint([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(directoryFingerprint([file('README.md', 'x\n')])).toBe(
    '116d922a84fdd6d436ee5509e9de1c65e863c383dcf3a8d1a174aaf6cbd0f09c',
  );
  const tree = [file('a/b', 'x'), file('a/c/d', 'y'), file('e')];
  expect(directoryFingerprint(tree.toReversed())).toBe(directoryFingerprint(tree));
  expect(directoryFingerprint([file('a', 'x', true)])).not.toBe(directoryFingerprint([file('a', 'x')]));
});
