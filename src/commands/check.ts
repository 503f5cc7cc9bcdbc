import { examinePackage, type ExaminedRequest } from '../examine/check-package.ts';
import type { Host } from '../host/types.ts';
import { toFinding } from '../report/finding.ts';
import { toSarif } from '../report/sarif.ts';
import type { CheckedPackage, Finding } from '../report/types.ts';
import type { Severities } from '../text/severities.ts';
import { showBytes } from '../text/sizes.ts';
import { reportDiagnostics } from './failure.ts';

declare const LAMBDA_PACKAGE_VERSION: string;

export interface CheckRequest extends Omit<ExaminedRequest, 'package' | 'cwd'> {
  /** Zip files and directories, each checked by itself with the same layers. */
  readonly packages: readonly string[];
  readonly format: 'text' | 'json' | 'sarif';
  readonly severities: Severities;
}

/**
 * Checks packages of any origin and prints what is found: problems to the log; a line for each package, or all findings
 * as JSON or SARIF, as the result.
 * @returns whether nothing is an error
 * @throws UserError `unknown-runtime`
 */
export async function checkPackages(host: Host, request: CheckRequest): Promise<boolean> {
  const { packages, format, severities, ...rest } = request;
  const checked: CheckedPackage[] = [];
  for (const one of packages) {
    const { findings: all, ...examined } = await examinePackage({ ...rest, cwd: host.cwd, package: one });
    const findings = severities.adjust(all, []);
    reportDiagnostics(findings, host.log);
    const result = { ...examined, findings: findings.map(toFinding) };
    checked.push(result);
    if (format === 'text') for (const line of linesOf(result)) host.log.out(line);
  }
  for (const line of severities.hidden()) host.log.info(line);
  if (format === 'json') host.log.out(JSON.stringify(checked, null, 2));
  const findings = checked.flatMap((one) => one.findings);
  if (format === 'sarif') host.log.out(await sarifText(findings));
  return findings.every(({ severity }) => severity !== 'error');
}

/** Findings as a SARIF file. */
async function sarifText(findings: readonly Finding[]): Promise<string> {
  const { codeEntry } = await import('../text/codes/all.ts');
  const version = typeof LAMBDA_PACKAGE_VERSION === 'undefined' ? '0.0.0' : LAMBDA_PACKAGE_VERSION;
  return JSON.stringify(toSarif({ version, findings, entryOf: codeEntry }), null, 2);
}

/** A line about the package, one for each remark, and the result. */
function linesOf(checked: CheckedPackage): readonly string[] {
  const { kind, runtime, architecture, handler, size, unzippedSize, findings, remarks } = checked;
  if (findings.some(({ code }) => code === 'package-missing')) return [`${checked.package}: not found`];
  const count = (severity: Finding['severity'], word: string): string => {
    const number = findings.filter((one) => one.severity === severity).length;
    return `${number} ${word}${number === 1 ? '' : 's'}`;
  };
  const sizes =
    size === null ? showBytes(unzippedSize) : `${showBytes(size)} (${showBytes(unzippedSize)} unzipped)`;
  const what = [kind, runtime ?? 'no known runtime', architecture, handler ?? 'no handler', sizes];
  return [
    `${checked.package}: ${what.join(', ')}`,
    ...remarks.map((remark) => `    ${remark}`),
    `    ${count('error', 'error')}, ${count('warning', 'warning')}`,
  ];
}
