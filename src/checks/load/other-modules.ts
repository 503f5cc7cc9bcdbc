import type { PackageContent } from '../content/types.ts';
import type { ReportedFinding } from './types.ts';

/** Codes of what is not in a package. */
const ofAbsence: ReadonlySet<string> = new Set([
  ...['missing-module', 'module-removed', 'missing-metadata', 'missing-entry-points', 'missing-time-zones'],
]);

/**
 * The findings of a package that also finds modules outside it, such as those of a layer of somebody else: what may be
 * there is no error. A package takes its submodules from itself only, a namespace from everywhere.
 */
export function withDoubt(
  content: PackageContent,
  findings: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  if (content.seesOtherModules !== true) return findings;
  return findings.map((finding) =>
    finding.severity === 'error' && mayBeOutside(content, finding)
      ? { ...finding, severity: 'warning', notes: [...(finding.notes ?? []), OUTSIDE] }
      : finding,
  );
}

const OUTSIDE = 'what the function also sees, such as a layer that is not packaged here, may provide it';

function mayBeOutside(content: PackageContent, { code, subject }: ReportedFinding): boolean {
  if (code !== 'missing-module') return ofAbsence.has(code);
  const end = subject.lastIndexOf('.');
  return end === -1 || isNamespace(content, subject.slice(0, end).replaceAll('.', '/'));
}

/** Whether modules lie below a directory that is no package. @param path of the directory, below those that are searched */
function isNamespace({ parts }: PackageContent, path: string): boolean {
  const below = parts.flatMap(({ entries, roots }) =>
    roots.flatMap((root) =>
      entries.flatMap((entry) =>
        entry.path.startsWith(`${root}${path}`) ? entry.path.slice(root.length + path.length) : [],
      ),
    ),
  );
  return below.some((rest) => rest.startsWith('/')) && !below.some((rest) => /^(?:\/__init__)?\./.test(rest));
}
