import { completionLines } from './cli/complete.ts';
import type { Command } from './cli/command.ts';
import { processEnvironment } from './host/environment.ts';
import { standardOutput } from './host/standard-streams.ts';
import { defaultStoreDirectory } from './host/store-directory.ts';

/**
 * Prints to what a shell may complete the last of `words`, which begins with `=`; the others are before it. Whatever goes
 * wrong is not shown while somebody types. @returns the exit status
 */
export async function answerShell(words: readonly string[], commands: readonly Command[]): Promise<number> {
  const [cwd, env] = [process.cwd(), processEnvironment()];
  const storeDirectory = defaultStoreDirectory(env, process.platform);
  const [before, current] = [words.slice(0, -1), (words.at(-1) ?? '').replace(/^=/, '')];
  const lines = await completionLines({
    ...{ before, current, cwd, storeDirectory, commands },
    list: async (root) => {
      const { listAddresses } = await import('./commands/make-listing.ts');
      return listAddresses({ cwd, env, storeDirectory }, root);
    },
  }).catch(() => []);
  standardOutput.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}
