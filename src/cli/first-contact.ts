import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { Problems, UserError, type Environment } from '../host/types.ts';
import { findPackages } from '../plain/found.ts';
import { locateBuildRoot } from '../project/build-root.ts';
import { openWorkspace } from '../workspace/workspace.ts';

/**
 * What a directory without any configuration has, and the one line that packages it: the answer to a call without
 * arguments. @returns undefined where there is nothing to say
 */
export function firstContact(cwd: string, env: Environment): string | undefined {
  try {
    const workspace = openWorkspace({ root: locateBuildRoot(cwd, undefined, cwd), env }, new Problems());
    const base = relative(workspace.root, realpathSync(cwd)).split(sep).join('/');
    const found = findPackages(workspace, base);
    if (found === undefined) return undefined;
    const lines = [
      'Found',
      ...found.lines.map((line) => `  ${line}`),
      '',
      `This packages ${found.isFirst ? 'the first one' : 'it'}, without any configuration:`,
      `  ${found.command}`,
      '',
      '`lambda-package doctor` says more, `lambda-package --help` has all commands.',
    ];
    return lines.join('\n');
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
