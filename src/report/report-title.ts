import { showBytes } from '../text/sizes.ts';
import { append, counted } from '../text/lists.ts';
import { growthOf, hasError, isChanged, totalSize, type Report } from './report.ts';

/** All in one line: `2 of 40 change, 1 new, +0.2 MB`, `2 packages, 3.5 MB`, `failed with 2 errors`. */
export function titleOf(report: Report): string {
  const { packages, findings, baseCommit } = report;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const failed = packages.filter(hasError).length;
  const isFailed = report.isFailed || errors > 0 || failed > 0;
  const parts: string[] = [];
  // `command: deploy` makes no packages.
  const isDeploy = packages.length === 0 && report.deployments.length > 0;
  if (isFailed) parts.push(errors > 0 ? `failed with ${counted(errors, 'error')}` : 'failed');
  if (isDeploy) append(parts, deploysOf(report));
  else if (baseCommit !== null) append(parts, changesOf(report));
  else {
    const made = packages.filter(({ size }) => size !== null);
    if (made.length > 0) parts.push(counted(made.length, 'package'), showBytes(totalSize(made)));
    else if (!isFailed)
      parts.push(packages.length > 0 ? counted(packages.length, 'package') : 'nothing to package');
  }
  return parts.join(', ');
}

/** `3 functions, 1 updated, 2 unchanged` */
function deploysOf({ deployments }: Report): readonly string[] {
  const counts = new Map<string, number>();
  for (const { status } of deployments) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [
    counted(deployments.length, 'function'),
    ...[...counts].map(([status, count]) => `${count} ${status}`),
  ];
}

function changesOf({ packages, removed }: Report): readonly string[] {
  const changed = packages.filter(({ change }) => change === 'changed');
  const added = packages.filter(({ change }) => change === 'new');
  if (changed.length + added.length + removed.length === 0) {
    return packages.some(({ change }) => change === null) ? [] : ['no package changes'];
  }
  const growths = changed.flatMap((one) => growthOf(one) ?? []);
  const growth = growths.reduce((sum, bytes) => sum + bytes, 0);
  return [
    ...(changed.length > 0
      ? [`${changed.length} of ${packages.length} ${changed.length === 1 ? 'changes' : 'change'}`]
      : []),
    ...(added.length > 0 ? [`${added.length} new`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    ...(growths.length > 0 && growth !== 0 ? [showGrowth(growth)] : []),
  ];
}

/** `≈ +0.2 MB`, `≈ −12 B`, `±0 B`: nothing of the base is made, so its size is known about. */
export function showGrowth(bytes: number): string {
  if (bytes === 0) return '±0 B';
  return `≈ ${bytes > 0 ? '+' : '−'}${showBytes(Math.abs(bytes))}`;
}
/** Something that a reviewer wants to know: a change, or a fault. */
export function hasNews({ packages, removed, findings, isFailed }: Report): boolean {
  return (
    isFailed ||
    removed.length > 0 ||
    packages.some((one) => isChanged(one) || hasError(one)) ||
    findings.some(({ severity }) => severity === 'error')
  );
}
