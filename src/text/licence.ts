/** The licence of a distribution as its METADATA says it. */
export interface WheelLicence {
  /** An SPDX expression (PEP 639), or a name that somebody has written. */
  readonly kind: 'expression' | 'name';
  readonly text: string;
}

/** Whole texts of licences are in that field too. */
const LONGEST_NAME = 100;

/**
 * The licence in the headers of a METADATA file (core metadata specifications): `License-Expression`, else a short
 * `License`, else the classifiers.
 */
export function licenceOfMetadata(
  header: (name: 'classifier' | 'license' | 'license-expression') => readonly string[],
): WheelLicence | undefined {
  const [expression] = header('license-expression');
  if (expression !== undefined && expression.trim() !== '') {
    return { kind: 'expression', text: expression.trim() };
  }
  const text = header('license')[0]?.trim() ?? '';
  const isName = text !== '' && text.length <= LONGEST_NAME && !text.includes('\n') && text !== 'UNKNOWN';
  if (isName) return { kind: 'name', text };
  const names = header('classifier').flatMap((classifier) => {
    const [, name] = /^License ::(?:.*::)? (.+)$/.exec(classifier) ?? [];
    return name === undefined || name === 'OSI Approved' ? [] : [name.trim()];
  });
  return names.length === 0 ? undefined : { kind: 'name', text: names.join(', ') };
}
