import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { cleanEnvironment, projectRoot, pythons } from '../support/tools.ts';
import type { ReferenceLine } from './differences.ts';

const script = join(projectRoot, 'test', 'python-imports', 'reference.py');
const processes = 2;

/** The newest interpreter of the machine; `reference.py` needs 3.12. @throws Error when none is that new */
function newestPython(): string {
  const minors = [...pythons().keys()]
    .filter((version) => version.startsWith('3.'))
    .map((version) => Number(version.slice(2)));
  const newest = Math.max(...minors);
  if (!(newest >= 12)) throw new Error('the tests need Python 3.12 or later on PATH or under pyenv');
  return pythons().get(`3.${newest}`)!;
}

function runOne(python: string, paths: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, ['-X', 'utf8', script], {
      env: cleanEnvironment(),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(chunks).toString());
      else reject(new Error(`reference.py ended with ${String(status)}`));
    });
    child.stdin.end(paths.join('\n'));
  });
}

/** What `reference.py` finds in each file, in any order. */
export async function referenceOf(paths: readonly string[]): Promise<ReferenceLine[]> {
  const python = newestPython();
  const shares = Array.from({ length: processes }, (_, share) =>
    paths.filter((_path, index) => index % processes === share),
  );
  const outputs = await Promise.all(shares.map((share) => runOne(python, share)));
  return outputs.flatMap((output) =>
    output
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as ReferenceLine),
  );
}
