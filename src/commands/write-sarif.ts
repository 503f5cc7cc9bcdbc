import { relative, sep } from 'node:path';
import { replaceText } from '../archive/replace.ts';
import type { Diagnostic } from '../host/types.ts';
import { checkedPath } from '../plans/output-gate.ts';
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
 * Where a step writes what it found, and what leads from the workspace, to which paths are relative there, to the build root.
 * @param file as the workflow names it
 * @throws UserError as `checkedPath`
 */
export function sarifOfStep(
  file: string,
  workspace: string,
  buildRoot: string,
): { readonly path: string; readonly prefix: string } {
  const path = checkedPath({ rule: 'named', by: 'sarif', file, checkouts: [workspace, buildRoot] });
  const way = relative(realParent(workspace), buildRoot).replaceAll(sep, '/');
  return { path, prefix: way === '' || way.startsWith('..') ? '' : `${way}/` };
}

/**
 * @param file absolute path from `checkedPath`
 * @param prefix as that of {@link sarifText}
 * @throws UserError when it cannot be written
 */
export async function writeSarif(
  file: string,
  diagnostics: readonly Diagnostic[],
  prefix = '',
): Promise<void> {
  await replaceText(file, `${sarifText(diagnostics, prefix)}\n`);
}
