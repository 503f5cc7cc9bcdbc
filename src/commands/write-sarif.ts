import { relative, sep } from 'node:path';
import { replaceText } from '../archive/replace.ts';
import type { Diagnostic } from '../host/types.ts';
import { checkedNamedFile } from '../plans/output-gate.ts';
import { realParent } from '../plans/output-paths.ts';
import { toFinding } from '../report/finding.ts';
import { toSarif } from '../report/sarif.ts';
import { codeEntry } from '../text/codes/all.ts';
import { programVersion } from '../text/version.ts';

/** Diagnostics as the text of a SARIF file. @param prefix leads to the build root from what the paths are to be relative to */
export function sarifText(diagnostics: readonly Diagnostic[], prefix = ''): string {
  const findings = diagnostics.map(toFinding);
  return JSON.stringify(toSarif({ version: programVersion, findings, prefix, entryOf: codeEntry }), null, 2);
}

/**
 * @param file absolute path; that of a step as the workflow names it
 * @param step makes the paths relative to the workspace instead of the build root
 * @throws UserError when it cannot be written; as `checkedNamedFile`
 */
export async function writeSarif(
  file: string,
  diagnostics: readonly Diagnostic[],
  step?: { readonly workspace: string; readonly buildRoot: string },
): Promise<void> {
  const path =
    step === undefined ? '' : relative(realParent(step.workspace), step.buildRoot).replaceAll(sep, '/');
  const prefix = path === '' || path.startsWith('..') ? '' : `${path}/`;
  const target = step === undefined ? file : checkedNamedFile('sarif', file, step.workspace, step.buildRoot);
  await replaceText(target, `${sarifText(diagnostics, prefix)}\n`);
}
