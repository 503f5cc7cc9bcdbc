import type { FactKind } from '../../archive/types.ts';
import type { Diagnostic } from '../../host/types.ts';
import type { PackageContent } from '../content/types.ts';

/** Path of a file as a module writes it, relative to its own directory, and the line. */
type NamedFile = readonly [path: string, line: number];

/** Lines that open files by a path in a string. */
const OPENS = /__file__|\bopen\s*\(|\bread_(?:text|bytes)\b|\bjoinpath\s*\(|\bfiles\s*\(|\bPath\s*\(/;
const LITERAL = /(["'])([\w][\w ./-]{0,200})\1/g;
/** Longer lines are not searched; characters. */
const LONGEST_LINE = 1000;

/** The paths that a module may mean: each string of such a line, and all of them joined. */
const namedFiles: FactKind<readonly NamedFile[]> = {
  name: 'named-files',
  largest: 4 * 1024 * 1024,
  read: (bytes) => {
    const found: NamedFile[] = [];
    for (const [index, line] of bytes.toString('utf8').split('\n').entries()) {
      if (line.length > LONGEST_LINE || !OPENS.test(line) || /^\s*#/.test(line)) continue;
      const literals = Array.from(line.matchAll(LITERAL), ([, , text]) => text!);
      for (const path of new Set([...literals, literals.join('/')])) {
        if (/\.\w{1,10}$/.test(path) && !path.includes('..')) found.push([path, index + 1]);
      }
    }
    return found;
  },
};

/** A data file that may be missing: the entry and the file of the checkout that name it, the line, the path. */
type Candidate = readonly [entry: string, source: string, line: number, path: string];

/** The name of the candidates in the memory of a package. */
const KEPT = 'named-files';

/**
 * Data files that a module of the checkout names by a literal path beside it, which are in the checkout and not in the
 * package: nobody has made them a dependency.
 * @throws as `content.fact`
 */
export function checkDataFiles(content: PackageContent): Promise<readonly Diagnostic[]> {
  const { isInCheckout, memory } = content;
  if (isInCheckout === undefined) return Promise.resolve([]);
  let candidates = memory?.recall(KEPT) as readonly Candidate[] | undefined;
  if (candidates === undefined) {
    candidates = findCandidates(content);
    memory?.keep(KEPT, candidates);
  }
  const reported = new Set<string>();
  return Promise.resolve(
    candidates.flatMap(([entry, source, line, path]): readonly Diagnostic[] => {
      const file = besides(source, path);
      if (reported.has(file) || !isInCheckout(file)) return [];
      reported.add(file);
      return [
        {
          severity: 'warning',
          code: 'data-file-missing',
          message: `${source} opens \`${path}\`, but ${content.name} does not contain ${file}`,
          place: { path: source, line },
          entry: { package: content.parts[0].name, path: entry, line },
          help: 'add a `resource` target for the file to the dependencies of the module',
        },
      ];
    }),
  );
}

function findCandidates(content: PackageContent): readonly Candidate[] {
  const paths = new Set(content.parts.flatMap(({ entries }) => entries.map(({ path }) => path)));
  const found: Candidate[] = [];
  for (const entry of content.parts[0].entries) {
    const { source, path } = entry;
    if (source === undefined || !path.endsWith('.py')) continue;
    for (const [named, line] of content.fact(namedFiles, entry) ?? []) {
      if (!named.endsWith('.py') && !paths.has(besides(path, named))) found.push([path, source, line, named]);
    }
  }
  return found;
}

/** A path relative to the directory of a file. */
function besides(file: string, path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return [...file.split('/').slice(0, -1), ...parts].join('/');
}
