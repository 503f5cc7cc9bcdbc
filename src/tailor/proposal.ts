import { compareCodePoints } from '../text/code-points.ts';
import { baseName } from '../targets/address.ts';

/** A target that `tailor` wants to add to a BUILD file (`PutativeTarget` of Pants). */
export interface Proposal {
  /** Directory of the BUILD file, relative to the build root. */
  readonly directory: string;
  readonly name: string;
  readonly type: string;
  /** Names of the files that it is proposed for. */
  readonly files: readonly string[];
  /** File specs of what it will own, relative to `directory`. */
  readonly owned: readonly string[];
  /** Arguments other than `name`, in order. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** Lines to write above it, with their `#`. */
  readonly comments: readonly string[];
}

/** A proposal with the usual values; `name` is by default that of the directory, as in a BUILD file. */
export function proposal(
  directory: string,
  type: string,
  files: readonly string[],
  parts: Partial<Pick<Proposal, 'name' | 'owned' | 'fields'>> = {},
): Proposal {
  return {
    directory,
    type,
    files,
    name: parts.name ?? baseName(directory),
    owned: parts.owned ?? [],
    fields: parts.fields ?? {},
    comments: [],
  };
}

/** The order of Pants: by directory, name, type, then by the rest. */
export function compareProposals(left: Proposal, right: Proposal): number {
  return (
    compareCodePoints(left.directory, right.directory) ||
    compareCodePoints(left.name, right.name) ||
    compareCodePoints(left.type, right.type) ||
    compareLists(left.files, right.files) ||
    compareLists(left.owned, right.owned)
  );
}

function compareLists(left: readonly string[], right: readonly string[]): number {
  for (const [index, text] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareCodePoints(text, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** The address of a proposal as `[tailor].ignore_adding_targets` writes it. */
export function addressOf({ directory, name }: Proposal): string {
  return `${directory === '' ? '//' : directory}:${name}`;
}

/** Groups file paths by their directory; names are sorted. */
export function namesByDirectory(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.lastIndexOf('/');
    const directory = path.slice(0, Math.max(slash, 0));
    const names = grouped.get(directory);
    const name = path.slice(slash + 1);
    if (names === undefined) grouped.set(directory, [name]);
    else names.push(name);
  }
  for (const names of grouped.values()) names.sort(compareCodePoints);
  return grouped;
}
