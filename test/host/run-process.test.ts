import { expect, test } from 'vitest';
import { createPrograms } from '../../src/host/run-process.ts';

const { run } = createPrograms(process.env);

test.each(['stdout', 'stderr'])('a program that prints to %s without end is stopped', async (stream) => {
  const script = `const piece = 'x'.repeat(1 << 20);
    const more = () => process.${stream}.write(piece, more);
    more();`;
  await expect(run(process.execPath, ['-e', script])).rejects.toMatchObject({
    diagnostics: [
      {
        code: 'program-output',
        message: expect.stringContaining('printed more than 64 MiB and was stopped') as string,
      },
    ],
  });
});
