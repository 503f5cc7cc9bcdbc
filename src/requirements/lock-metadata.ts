import { formatMarker } from '../python/markers.ts';
import { normalizeName } from '../python/names.ts';
import { parsePipRequirement, RequirementSyntaxError } from '../python/requirement.ts';
import { formatSpecifiers, parseSpecifiers } from '../python/specifiers.ts';
import { own, type Fields } from './lock-fields.ts';

/** What a lock would be generated with today: the options of `[python]` for its resolve. */
export interface LockInputs {
  /** `[python].resolver_manylinux`; undefined for none. */
  readonly manylinux: string | undefined;
  /** The lines of `resolves_to_constraints_file` that are requirements. */
  readonly constraints: readonly string[];
  readonly onlyBinary: readonly string[];
  readonly noBinary: readonly string[];
  readonly excludes: readonly string[];
  readonly overrides: readonly string[];
  readonly sources: readonly string[];
  readonly lockStyle: string;
  readonly completePlatforms: readonly string[];
  readonly uploadedPriorTo: string | undefined;
}

/** A field of Pants' header, the header version that introduced it, and the option it comes from. */
interface Compared {
  readonly since: number;
  readonly field: string;
  readonly option: string;
  readonly isSame: (locked: unknown, inputs: LockInputs) => boolean;
}

const compared: readonly Compared[] = [
  {
    since: 3,
    field: 'manylinux',
    option: 'resolver_manylinux',
    isSame: (locked, { manylinux }) => (locked ?? undefined) === manylinux,
  },
  {
    since: 3,
    field: 'requirement_constraints',
    option: 'resolves_to_constraints_file',
    isSame: (locked, { constraints }) => sameSet(locked, constraints, canonical),
  },
  {
    since: 3,
    field: 'only_binary',
    option: 'resolves_to_only_binary',
    isSame: (locked, { onlyBinary }) => sameSet(locked, onlyBinary, projectName),
  },
  {
    since: 3,
    field: 'no_binary',
    option: 'resolves_to_no_binary',
    isSame: (locked, { noBinary }) => sameSet(locked, noBinary, projectName),
  },
  {
    since: 4,
    field: 'excludes',
    option: 'resolves_to_excludes',
    isSame: (locked, { excludes }) => sameSet(locked, excludes),
  },
  {
    since: 4,
    field: 'overrides',
    option: 'resolves_to_overrides',
    isSame: (locked, { overrides }) => sameSet(locked, overrides),
  },
  {
    since: 5,
    field: 'sources',
    option: 'resolves_to_sources',
    isSame: (locked, { sources }) => sameSet(locked, sources),
  },
  {
    since: 6,
    field: 'lock_style',
    option: 'resolves_to_lock_style',
    isSame: (locked, { lockStyle }) => locked === lockStyle,
  },
  {
    since: 6,
    field: 'complete_platforms',
    option: 'resolves_to_complete_platforms',
    isSame: (locked, { completePlatforms }) => JSON.stringify(locked) === JSON.stringify(completePlatforms),
  },
  {
    since: 7,
    field: 'uploaded_prior_to',
    option: 'resolves_to_uploaded_prior_to',
    isSame: (locked, { uploadedPriorTo }) => (locked ?? undefined) === uploadedPriorTo,
  },
];

/**
 * The fields of a lock's Pants header that no longer match the options, a sentence each; empty when the lock is up to
 * date (Pants: `PythonLockfileMetadata.is_valid_for`). Requirements are not compared: selecting from the lock finds
 * what is missing, and more precisely.
 *
 * @param containsPythons whether a list of constraints covers every Python that the package may run on.
 */
export function metadataMismatches(
  metadata: Fields,
  inputs: LockInputs,
  containsPythons: (constraints: readonly string[]) => boolean,
): readonly string[] {
  const version = own(metadata, 'version') ?? 1;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return [`its header has the unknown version \`${JSON.stringify(version)}\``];
  }
  const reasons: string[] = [];
  const pythons = own(metadata, 'valid_for_interpreter_constraints');
  if (isStrings(pythons) && pythons.length > 0 && !containsPythons(pythons)) {
    reasons.push(
      `the code's interpreter constraints are not a subset of those it was generated for (${pythons.join(' OR ')})`,
    );
  }
  for (const { since, field, option, isSame } of compared) {
    if (version < since) continue;
    if (!Object.hasOwn(metadata, field)) reasons.push(`its header has no \`${field}\``);
    else if (!isSame(own(metadata, field), inputs)) {
      reasons.push(`\`[python].${option}\` has changed since it was generated`);
    }
  }
  return reasons;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function sameSet(
  locked: unknown,
  wanted: readonly string[],
  key: (text: string) => string = (text) => text,
): boolean {
  if (!isStrings(locked)) return false;
  const [left, right] = [new Set(locked.map(key)), new Set(wanted.map(key))];
  return left.size === right.size && [...left].every((item) => right.has(item));
}

/** `:all:` and `:none:` are kept as they are. */
function projectName(text: string): string {
  return text.startsWith(':') ? text : normalizeName(text);
}

/** A requirement in normalized spelling. */
function canonical(text: string): string {
  try {
    const { normalizedName, extras, specifier, url, marker } = parsePipRequirement(text);
    const clauses = parseSpecifiers(specifier);
    const versions = clauses === undefined ? specifier : formatSpecifiers(clauses);
    return JSON.stringify([
      normalizedName,
      extras.toSorted(),
      versions,
      url ?? '',
      marker === undefined ? '' : formatMarker(marker),
    ]);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    return text;
  }
}
