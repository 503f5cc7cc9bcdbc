import type { Diagnostic } from '../../host/types.ts';
import { LARGEST_DIRECT_UPLOAD, LARGEST_UNZIPPED } from '../../text/lambda-limits.ts';
import { exactBytes, showBytes, showRound } from '../../text/sizes.ts';
import type { PackageContent } from '../content/types.ts';
import { breakdownNotes, breakdownOf } from './breakdown.ts';

/** The error for a package that AWS would reject for its size, unzipped and with all layers; with what takes the space. */
export function checkUnzippedSize(content: PackageContent): readonly Diagnostic[] {
  const { parts, name } = content;
  const sizes = parts.map((part) => part.entries.reduce((sum, { size }) => sum + size, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= LARGEST_UNZIPPED) return [];
  const place = content.start?.place ?? content.place;
  const isLayer = parts[0].kind === 'layer';
  const each = parts.map((part, index) => `${showBytes(sizes[index]!)} in ${part.name}`).join(', ');
  const [all, limit] = [exactBytes(total), exactBytes(LARGEST_UNZIPPED)];
  const several = `${name} and its layers have ${all} unzipped (${each}); the Lambda limit is ${limit} in total`;
  const single = isLayer
    ? `The layer ${name} has ${all} unzipped; the Lambda limit is ${limit} for a function with all of its layers`
    : `The package of ${name} has ${all} unzipped; the Lambda limit is ${limit}, including layers`;
  return [
    {
      severity: 'error',
      code: 'too-large-unzipped',
      message: parts.length > 1 ? several : single,
      ...(place !== undefined && { place }),
      help: `remove what ${isLayer ? 'its functions do' : 'the function does'} not import (\`!address\` in \`dependencies\`), or use a container image`,
      notes: breakdownNotes(breakdownOf(content)),
    },
  ];
}

/** The sizes of a foreign package against both limits; where it is below them, a note of what takes the space. */
export function checkForeignSizes(content: PackageContent): Promise<readonly Diagnostic[]> {
  if (content.isOurs) return Promise.resolve([]);
  const breakdown = breakdownOf(content);
  const notes = breakdownNotes(breakdown);
  const findings = [...checkUnzippedSize(content)];
  for (const { name, zippedSize } of content.parts) {
    if (zippedSize === undefined || zippedSize <= LARGEST_DIRECT_UPLOAD) continue;
    findings.push({
      severity: 'warning',
      code: 'too-large-to-upload',
      message: `${name} has ${exactBytes(zippedSize)}; AWS takes at most ${exactBytes(LARGEST_DIRECT_UPLOAD)} in a direct upload`,
      help: 'leave out what the function does not import, or upload the zip to S3 and update the function from there',
      notes,
    });
  }
  // Of a small package there is nothing to say.
  if (findings.length > 0 || notes.length === 0) return Promise.resolve(findings);
  return Promise.resolve([
    {
      severity: 'note',
      code: 'package-size',
      message: `${content.name} has ${showBytes(breakdown.total)} unzipped, of the ${showRound(LARGEST_UNZIPPED)} that Lambda takes with all layers`,
      notes,
    },
  ]);
}
