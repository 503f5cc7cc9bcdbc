import { Problems, type Diagnostic } from '../../host/types.ts';
import { checkLoad } from '../load/check-load.ts';
import type { ReportedFinding } from '../load/types.ts';
import { checkContent, withoutDoubles } from './registry.ts';
import type { PackageContent } from './types.ts';

interface WholeCheck {
  /** Whether the imports of the start module are followed. */
  readonly loads: boolean;
  /** Errors that another check reports. */
  readonly isToldElsewhere?: (finding: ReportedFinding) => boolean;
}

/** All that is found in a finished package. */
export async function checkWhole(
  content: PackageContent,
  { loads, isToldElsewhere }: WholeCheck,
): Promise<readonly Diagnostic[]> {
  const found = new Problems();
  found.add(await checkContent(content));
  if (loads) {
    await found.collectAsync(async () => {
      found.add(await checkLoad(content, isToldElsewhere));
    });
  }
  return withoutDoubles(found.diagnostics);
}
