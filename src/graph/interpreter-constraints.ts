import {
  parseSpecifiers,
  formatSpecifiers,
  satisfiesClauses,
  type SpecifierClause,
} from '../python/specifiers.ts';

/** One alternative of interpreter constraints, e.g. `CPython>=3.8,<3.13`. */
interface InterpreterConstraint {
  /** `CPython`, `PyPy` …; as written. */
  readonly implementation: string;
  readonly clauses: readonly SpecifierClause[];
}

/** Pants tries patch releases up to this one. */
const LAST_PATCH = 30;

/** Reads a constraint; a bare specifier is for CPython (pex, `parse_requirement`). undefined if invalid. */
function parseInterpreterConstraint(text: string): InterpreterConstraint | undefined {
  const [, implementation = '', rest = ''] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)?\s*(.*)$/s.exec(text) ?? [];
  const clauses = parseSpecifiers(rest.replace(/^\((.*)\)\s*$/s, '$1'));
  if (clauses === undefined || (implementation === '' && clauses.length === 0)) return undefined;
  return { implementation: implementation === '' ? 'CPython' : implementation, clauses };
}

/** The constraint with sorted clauses, as Pants prints it. */
function printInterpreterConstraint({ implementation, clauses }: InterpreterConstraint): string {
  return implementation + formatSpecifiers(clauses);
}

/** Constraints as Pants prints them: sorted, without duplicates. Unreadable ones are kept as written. */
export function printInterpreterConstraints(constraints: readonly string[]): readonly string[] {
  const printed = constraints.map((text) => {
    const constraint = parseInterpreterConstraint(text);
    return constraint === undefined ? text : printInterpreterConstraint(constraint);
  });
  return [...new Set(printed)].sort();
}

/**
 * The releases `major.minor.patch` that any of the alternatives allows, of `versions` and patches 0 to 30.
 * @param versions the Pythons that exist (`3.12`)
 * @returns undefined if a constraint cannot be read
 */
export function allowedReleases(
  constraints: readonly string[],
  versions: readonly string[],
): ReadonlySet<string> | undefined {
  const parsed = constraints.map(parseInterpreterConstraint);
  const releases = new Set<string>();
  for (const constraint of parsed) {
    if (constraint === undefined) return undefined;
    for (const version of versions) {
      for (let patch = 0; patch <= LAST_PATCH; patch++) {
        const release = `${version}.${patch}`;
        if (satisfiesClauses(release, constraint.clauses)) releases.add(release);
      }
    }
  }
  return releases;
}

/** The combined constraints of several targets. */
type MergedConstraints =
  | { readonly kind: 'merged'; readonly constraints: readonly string[] }
  /** They require different Python implementations. */
  | { readonly kind: 'conflict'; readonly attempted: string }
  /** They have more combinations than any real project. */
  | { readonly kind: 'too-many' };

/** Maximum number of combinations of alternatives. */
const MAX_COMBINATIONS = 1000;

/**
 * ANDs sets of alternatives: every combination of one from each. Empty sets require nothing. Follows
 * `InterpreterConstraints.merge_constraint_sets` of Pants.
 */
export function mergeInterpreterConstraints(sets: readonly (readonly string[])[]): MergedConstraints {
  const distinct = new Map<string, readonly string[]>();
  for (const set of sets) {
    const printed = printInterpreterConstraints(set);
    if (printed.length > 0) distinct.set(printed.join('\n'), printed);
  }
  let merged: readonly string[] | undefined;
  for (const set of distinct.values()) {
    if ((merged?.length ?? 1) * set.length > MAX_COMBINATIONS) return { kind: 'too-many' };
    merged =
      merged === undefined
        ? set
        : printInterpreterConstraints(merged.flatMap((left) => set.flatMap((right) => both(left, right))));
  }
  if (merged?.length !== 0) return { kind: 'merged', constraints: merged ?? [] };
  const attempted = sets
    .filter((set) => set.length > 0)
    .map((set) => `(${set.join(' OR ')})`)
    .join(' AND ');
  return { kind: 'conflict', attempted };
}

function both(left: string, right: string): readonly string[] {
  const a = parseInterpreterConstraint(left);
  const b = parseInterpreterConstraint(right);
  if (a === undefined || a.implementation !== b?.implementation) return [];
  return [printInterpreterConstraint({ ...a, clauses: [...a.clauses, ...b.clauses] })];
}
