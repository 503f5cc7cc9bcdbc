import { showBytes } from '../text/sizes.ts';
import { counted } from '../text/lists.ts';
import type { ManifestFinding } from './manifest.ts';
import { code, prose, table } from './markdown.ts';
import type { ReportPlaces } from './report.ts';
import { renderFindings } from './summary.ts';
import type { CheckedPackage } from './types.ts';

/** The job summary of a run that checked packages, as GitHub Markdown. */
export function renderCheckSummary(
  checked: readonly CheckedPackage[],
  findings: readonly ManifestFinding[],
  places: ReportPlaces,
): string {
  const rows = checked.map((one) => {
    const [errors, warnings] = [countOf(one.findings, 'error'), countOf(one.findings, 'warning')];
    return [
      errors > 0 ? '❌' : warnings > 0 ? '⚠️' : '✅',
      code(one.package),
      prose([one.kind, one.runtime ?? '', one.architecture].filter((part) => part !== '').join(' ')),
      code(one.handler ?? ''),
      one.size === null ? '' : prose(showBytes(one.size)),
      prose(showBytes(one.unzippedSize)),
      String(errors),
      String(warnings),
    ];
  });
  const columns = ['^', 'package', 'checked as', 'handler', 'zip:', 'unzipped:', 'errors:', 'warnings:'];
  const remarks = checked.flatMap(({ package: name, remarks: said }) =>
    said.map((remark) => `- ${code(name)}: ${prose(remark)}`),
  );
  return renderFindings(
    titleOf(checked, findings),
    [table(columns, rows), remarks.join('\n')],
    findings,
    places,
  );
}

function titleOf(checked: readonly CheckedPackage[], findings: readonly ManifestFinding[]): string {
  const [errors, warnings] = [countOf(findings, 'error'), countOf(findings, 'warning')];
  const found = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  const what = found.length === 0 ? 'nothing is wrong' : found.join(', ');
  return `${errors > 0 ? '❌ ' : ''}Lambda packages: ${counted(checked.length, 'package')} checked, ${what}`;
}

function countOf(findings: readonly Pick<ManifestFinding, 'severity'>[], level: string): number {
  return findings.filter(({ severity }) => severity === level).length;
}
