import { replaceText } from '../archive/replace.ts';
import { directoryMarker, metadataPath } from './package-place.ts';
import type { PackagePlan } from './package-plan.ts';

/**
 * `<output>.metadata.json`, byte for byte as today's Pants writes it: sorted keys, indent 2, no final newline.
 * @throws UserError `disk-full`, `cannot-write`
 */
export async function writeMetadata(plan: PackagePlan, output: string): Promise<void> {
  // `JSON.stringify` omits undefined values.
  const { architecture, handler, runtime } = plan;
  await replaceText(metadataPath(output), JSON.stringify({ architecture, handler, runtime }, null, 2));
}

/** Marks the directory of a package as replaceable before it is written. @throws UserError as `writeMetadata` */
export async function markDirectory(output: string): Promise<void> {
  await replaceText(
    directoryMarker(output),
    'lambda-package wrote the directory of this name and may replace it.\n',
  );
}
