import { userError } from '../host/types.ts';
import { stringField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';

/** A target of one file must have it (Pants, `SourcesField.validate_resolved_files`). @throws UserError `missing-source` */
export function requireSource(target: Target): void {
  if (target.sources.length > 0 || stringField(target, 'source') === undefined) return;
  throw userError({
    code: 'missing-source',
    message: `The 'source' field in target ${target.spec} must have 1 file, but it had 0 files.`,
    place: target.fieldPlaces.get('source') ?? target.place,
    help: 'use a file that exists',
  });
}
