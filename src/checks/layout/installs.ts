import type { FactKind } from '../../archive/types.ts';
import type { Diagnostic } from '../../host/types.ts';
import type { ContentEntry, ContentPart, PackageContent } from '../content/types.ts';

/** Directories that a `.pth` file adds to the search path (site, "Site-specific configuration hook"). */
const pathLines: FactKind<readonly string[]> = {
  name: 'pth',
  largest: 64 * 1024,
  read: (bytes) =>
    bytes
      .toString('utf8')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^(?:#|import[ \t])/.test(line)),
};

/** Whether a `direct_url.json` describes an editable install (PEP 610). */
const isEditable: FactKind<boolean> = {
  name: 'editable',
  largest: 64 * 1024,
  read: (bytes) => /"editable"\s*:\s*true/.test(bytes.toString('utf8')),
};

/** Whether the name of a file says that it belongs to an editable install. */
const EDITABLE = /^(?:__editable__[^/]*|_?_editable_impl_[^/]*)\.(?:pth|py)$|\.egg-link$/;
const METADATA_DIRECTORY = /^(.*\/)?([^/]+)\.dist-info\/([^/]+)$/;

/** What only an installed Python reads: `.pth` files, editable installs; and distributions without their metadata. */
export function checkInstalls(content: PackageContent): Promise<readonly Diagnostic[]> {
  return Promise.resolve(
    content.parts.flatMap((part) => [...editables(content, part), ...stripped(content, part)]),
  );
}

function editables(content: PackageContent, part: ContentPart): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const entry of part.entries) {
    const root = part.roots.find((one) => entry.path.startsWith(one));
    if (root === undefined || entry.kind !== 'file') continue;
    const name = entry.path.slice(root.length);
    if (name.endsWith('.dist-info/direct_url.json')) {
      if (content.fact(isEditable, entry) === true) found.push(editable(content, part, entry));
      continue;
    }
    if (name.includes('/') || !/\.(?:pth|egg-link)$/.test(name)) continue;
    if (EDITABLE.test(name)) {
      found.push(editable(content, part, entry));
      continue;
    }
    const lines = content.fact(pathLines, entry) ?? [];
    if (lines.length > 0) found.push(pathFile(content, part, entry, lines[0]!));
  }
  return found;
}

function editable(content: PackageContent, { name }: ContentPart, { path }: ContentEntry): Diagnostic {
  return {
    severity: 'error',
    code: 'editable-install',
    message: `\`${path}\` is of an editable install: the code itself is not in the package`,
    ...(content.place !== undefined && { place: content.place }),
    entry: { package: name, path },
    help: 'install the project without `-e` (`--no-editable` with uv)',
  };
}

function pathFile(
  content: PackageContent,
  { name }: ContentPart,
  { path }: ContentEntry,
  line: string,
): Diagnostic {
  const shown = line.length > 80 ? `${line.slice(0, 80)}…` : line;
  return {
    severity: 'warning',
    code: 'path-file',
    message: `\`${path}\` adds \`${shown}\` to the module search path, but Lambda does not read \`.pth\` files`,
    ...(content.place !== undefined && { place: content.place }),
    entry: { package: name, path },
    help: 'put the modules at the top of the package',
  };
}

/** Distributions whose `.dist-info` has lost its METADATA: `importlib.metadata` knows neither name nor version. */
function stripped(content: PackageContent, part: ContentPart): readonly Diagnostic[] {
  const directories = new Map<string, { readonly entry: ContentEntry; isWhole: boolean }>();
  for (const entry of part.entries) {
    if (!entry.path.includes('.dist-info/')) continue;
    const [, above = '', distribution, file] = METADATA_DIRECTORY.exec(entry.path) ?? [];
    if (distribution === undefined || !part.roots.includes(above)) continue;
    const known = directories.get(distribution) ?? { entry, isWhole: false };
    directories.set(distribution, known);
    if (file === 'METADATA') known.isWhole = true;
  }
  return Array.from(directories).flatMap(([distribution, { entry, isWhole }]): readonly Diagnostic[] =>
    isWhole
      ? []
      : [
          {
            severity: 'warning',
            code: 'stripped-metadata',
            message: `\`${distribution}.dist-info\` has no METADATA: \`importlib.metadata\` does not find the distribution`,
            ...(content.place !== undefined && { place: content.place }),
            entry: { package: part.name, path: entry.path },
            help: 'keep the `.dist-info` directories, which are small, when other files are deleted',
          },
        ],
  );
}
