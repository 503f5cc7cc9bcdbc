import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPackage } from '../../src/examine/open-package.ts';
import { temporaryDirectory } from '../support/cli.ts';
import { mustRun } from '../support/tools.ts';

test('a pipe, a link to itself and a path that is too long are no packages', async () => {
  const directory = temporaryDirectory();
  mustRun('mkfifo', [join(directory, 'pipe.zip')]);
  symlinkSync('loop', join(directory, 'loop'));
  for (const given of ['pipe.zip', 'loop', 'x'.repeat(5000)]) {
    await expect(openPackage(directory, given, false)).rejects.toMatchObject({
      diagnostics: [expect.objectContaining({ code: 'package-missing' })],
    });
  }
});
