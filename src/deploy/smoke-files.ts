import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { statsAt } from '../text/file-stats.ts';

/** Bytes of an answer that are read: AWS gives 6 MB. */
const LARGEST_ANSWER = 8 * 1024 * 1024;

/** Runs `work` with a file that holds `event`, and one for the answer, in a directory of the run that is then removed. */
export async function withSmokeFiles<T>(
  event: string,
  work: (input: string, output: string, answerOf: () => string) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'lambda-package-'));
  const input = join(directory, 'event.json');
  const output = join(directory, 'answer.json');
  try {
    writeFileSync(input, event, { mode: 0o600 });
    return await work(input, output, () =>
      (statsAt(output)?.size ?? LARGEST_ANSWER) < LARGEST_ANSWER ? readFileSync(output, 'utf8') : '',
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
