import { Problems, type Diagnostic } from '../../host/types.ts';
import { checkLoad, loadReport } from '../load/check-load.ts';
import type { LoadReport, ReportedFinding } from '../load/types.ts';
import { checkContent, withoutDoubles } from './registry.ts';
import type { PackageContent } from './types.ts';

interface WholeCheck {
  /** Whether the imports of the start module are followed. */
  readonly loads: boolean;
  /** Errors that another check reports. */
  readonly isToldElsewhere?: (finding: ReportedFinding) => boolean;
  /** Is told what loading has found. */
  readonly onLoaded?: (report: LoadReport) => void;
}

/** All that is found in a finished package. */
export async function checkWhole(
  content: PackageContent,
  { loads, isToldElsewhere, onLoaded }: WholeCheck,
): Promise<readonly Diagnostic[]> {
  const found = new Problems();
  const failed = new Problems();
  // What is loaded decides how bad other faults are; its own come after them.
  const report = loads ? await failed.collectAsync(() => loadReport(content)) : undefined;
  found.add(await checkContent(content, report));
  if (report !== undefined) {
    onLoaded?.(report);
    found.add(checkLoad(content, report, isToldElsewhere));
  }
  found.add(failed.diagnostics);
  return withoutDoubles(found.diagnostics);
}
