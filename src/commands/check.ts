import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { filePieces } from '../archive/file-pieces.ts';
import { examinePackage, type ExaminedRequest } from '../examine/check-package.ts';
import type { Diagnostic, Host } from '../host/types.ts';
import { toFinding } from '../report/finding.ts';
import type { CheckedPackage, Finding } from '../report/types.ts';
import type { Severities } from '../text/severities.ts';
import type { SizeBudget } from '../text/size-budget.ts';
import { exactBytes, showBytes } from '../text/sizes.ts';
import { reportDiagnostics } from './failure.ts';

export interface CheckRequest extends Omit<ExaminedRequest, 'package' | 'cwd'> {
  /** Zip files and directories, each checked by itself with the same layers. */
  readonly packages: readonly string[];
  readonly severities: Severities;
  /** A larger zip is a warning. */
  readonly sizeBudget?: SizeBudget;
  /** Receives the lines about each package. */
  readonly announce: (line: string) => void;
}

/** What was found in all packages of a run. */
export interface CheckResult {
  readonly checked: readonly CheckedPackage[];
  readonly findings: readonly Diagnostic[];
}

/**
 * Checks packages of any origin: problems go to the log, a line for each package to `announce`.
 * @throws UserError `unknown-runtime`
 */
export async function checkPackages(host: Host, request: CheckRequest): Promise<CheckResult> {
  const { packages, severities, sizeBudget, announce, ...rest } = request;
  const checked: CheckedPackage[] = [];
  const findings: Diagnostic[] = [];
  for (const one of packages) {
    const { findings: found, ...examined } = await examinePackage({ ...rest, cwd: host.cwd, package: one });
    const all = [...found, ...overBudget(one, examined.size, sizeBudget)];
    const adjusted = severities.adjust(all, [severities.nameOf(one)]);
    reportDiagnostics(adjusted, host.log);
    for (const finding of adjusted) findings.push(finding);
    const sha256 = examined.size === null ? null : hashOf(resolve(host.cwd, one), one);
    const result = { ...examined, sha256, findings: adjusted.map(toFinding) };
    checked.push(result);
    for (const line of linesOf(result)) announce(line);
  }
  for (const line of severities.hidden()) host.log.info(line);
  return { checked, findings };
}

function overBudget(
  name: string,
  size: number | null,
  budget: SizeBudget | undefined,
): readonly Diagnostic[] {
  if (budget === undefined || size === null || size <= budget.bytes) return [];
  return [
    {
      severity: 'warning',
      code: 'over-size-budget',
      message: `${name} has ${exactBytes(size)}; the size budget is ${exactBytes(budget.bytes)}`,
      entry: { package: name, path: '' },
      help: 'leave out what the function does not import, or raise the budget',
    },
  ];
}

function hashOf(path: string, owner: string): string {
  const hash = createHash('sha256');
  for (const piece of filePieces(path, owner)) hash.update(piece);
  return hash.digest('hex');
}

/** A line about the package, one for each remark, and the result. */
function linesOf(checked: CheckedPackage): readonly string[] {
  const { kind, runtime, architecture, handler, size, unzippedSize, findings, remarks } = checked;
  const isMissing = ({ code, entry }: Finding): boolean =>
    code === 'package-missing' && entry?.package === checked.package;
  if (findings.some(isMissing)) return [`${checked.package}: not found`];
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
