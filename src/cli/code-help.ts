import { codeEntry, codeNames } from '../text/codes/all.ts';
import { nearestName } from '../text/near-names.ts';
import { UsageError, type Command } from './command.ts';

/**
 * What `lambda-package help NAME` prints when `name` is not a command: the entry of a diagnostic code, as in
 * docs/errors.md. @throws UsageError for anything else
 */
export function showCode(name: string, commands: readonly Command[]): string {
  const entry = codeEntry(name);
  if (entry === undefined) {
    const near = nearestName(name, [...commands.map((command) => command.name), ...codeNames()]);
    throw new UsageError(
      `\`${name}\` is not a command or a diagnostic code`,
      near === undefined ? 'run `lambda-package --help` for a list of commands' : `did you mean \`${near}\`?`,
    );
  }
  const example = entry.example.split('\n').map((line) => `  ${line}`.trimEnd());
  return [name, '', entry.means, '', 'Example:', ...example, '', 'What to do:', `  ${entry.fix}`].join('\n');
}
