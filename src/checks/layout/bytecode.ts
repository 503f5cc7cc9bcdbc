import type { Diagnostic } from '../../host/types.ts';
import { showBytes } from '../../text/sizes.ts';
import type { ContentEntry, ContentPart, PackageContent } from '../content/types.ts';
import { minorOf } from '../../platforms/python-minor.ts';

/**
 * The first two bytes of compiled modules, little-endian, by the minor version of Python 3: those of the releases
 * (CPython, Lib/importlib/_bootstrap_external.py, "Known values").
 */
const magicNumbers: ReadonlyMap<number, number> = new Map([
  [6, 3379],
  [7, 3394],
  [8, 3413],
  [9, 3425],
  [10, 3439],
  [11, 3495],
  [12, 3531],
  [13, 3571],
  [14, 3627],
]);

const CACHED = /^(.*\/)?__pycache__\/([^/]+)\.cpython-3(\d+)(?:\.opt-\d)?\.pyc$/;

/** Compiled modules that this Python never loads, or cannot load. @throws as `content.readStart` */
export async function checkBytecode(content: PackageContent): Promise<readonly Diagnostic[]> {
  const minor = content.platform && minorOf(content.platform);
  if (minor === undefined) return [];
  const found: Diagnostic[] = [];
  for (const part of content.parts) {
    const compiled = part.entries.filter(({ path, kind }) => kind === 'file' && path.endsWith('.pyc'));
    if (compiled.length === 0) continue;
    const paths = new Set(part.entries.map(({ path }) => path));
    for (const one of unused(part, compiled, paths, minor)) found.push(one);
    for (const entry of compiled) {
      const isAlone = !entry.path.includes('__pycache__/') && !paths.has(entry.path.slice(0, -1));
      if (!isAlone || entry.zip?.isEncrypted === true) continue;
      const wrong = await checkMagic(content, part, entry, minor);
      if (wrong !== undefined) found.push(wrong);
    }
  }
  return found;
}

/** Compiled modules for another Python, and those whose source is gone. */
function unused(
  { name }: ContentPart,
  compiled: readonly ContentEntry[],
  paths: ReadonlySet<string>,
  minor: number,
): readonly Diagnostic[] {
  const stale: ContentEntry[] = [];
  const lone: ContentEntry[] = [];
  for (const entry of compiled) {
    const [, directory = '', module, version] = CACHED.exec(entry.path) ?? [];
    if (module === undefined) continue;
    if (Number(version) !== minor) stale.push(entry);
    else if (!paths.has(`${directory}${module}.py`)) lone.push(entry);
  }
  const report = (entries: readonly ContentEntry[], text: string): readonly Diagnostic[] => {
    const [first] = entries;
    if (first === undefined) return [];
    const size = showBytes(entries.reduce((sum, entry) => sum + entry.size, 0));
    const files = entries.length === 1 ? '1 compiled file' : `${entries.length} compiled files`;
    return [
      {
        severity: 'warning',
        code: 'unused-bytecode',
        message: `${name} holds ${files} (${size}) ${text}, such as \`${first.path}\``,
        entry: { package: name, path: first.path },
        help: 'delete the `__pycache__` directories before the files are zipped',
      },
    ];
  };
  return [
    ...report(stale, `of another Python, which Python 3.${minor} never reads`),
    ...report(lone, 'in `__pycache__` without the source, which Python never reads'),
  ];
}

/** A module without source must be compiled by this Python. */
async function checkMagic(
  content: PackageContent,
  { name }: ContentPart,
  entry: ContentEntry,
  minor: number,
): Promise<Diagnostic | undefined> {
  const expected = magicNumbers.get(minor);
  const start = await content.readStart(entry);
  if (expected === undefined || start.length < 4) return undefined;
  const magic = start.readUInt16LE(0);
  if (magic === expected) return undefined;
  const [other] = Array.from(magicNumbers).find(([, number]) => number === magic) ?? [];
  const maker = other === undefined ? 'another Python' : `Python 3.${other}`;
  return {
    severity: 'error',
    code: 'bytecode-of-other-python',
    message: `\`${entry.path}\` was compiled by ${maker}: Python 3.${minor} cannot import it`,
    ...(content.place !== undefined && { place: content.place }),
    entry: { package: name, path: entry.path },
    help: `package the source, or compile it with Python 3.${minor}`,
  };
}
