import type { Diagnostic } from '../../host/types.ts';
import type { ContentPart, PackageContent } from '../content/types.ts';
import { minorOf } from '../../platforms/python-minor.ts';

/** A package whose files are not where Lambda looks for them. */
export function checkShape(content: PackageContent): Promise<readonly Diagnostic[]> {
  if (content.isOurs) return Promise.resolve([]);
  return Promise.resolve(
    content.parts.flatMap((part) => {
      if (part.entries.every(({ kind }) => kind === 'directory')) return [empty(part)];
      return part.kind === 'layer' ? layerShape(part, content) : functionShape(part, content);
    }),
  );
}

function empty({ name, kind }: ContentPart): Diagnostic {
  return {
    severity: 'error',
    code: 'empty-package',
    message: `${name} holds no files: there is nothing that ${kind === 'layer' ? 'the layer could add' : 'Lambda could run'}`,
    help: 'zip the content of the directory of the function',
  };
}

/** Every top-level name, with the files below it. */
function topLevel({ entries }: ContentPart): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { path, kind } of entries) {
    if (kind === 'directory') continue;
    const slash = path.indexOf('/');
    const top = slash === -1 ? path : path.slice(0, slash + 1);
    const below = names.get(top);
    if (below === undefined) names.set(top, [path.slice(slash + 1)]);
    else below.push(path.slice(slash + 1));
  }
  return names;
}

function functionShape(part: ContentPart, { start, parts }: PackageContent): readonly Diagnostic[] {
  const names = topLevel(part);
  const files = part.entries.filter(({ kind }) => kind !== 'directory');
  const inner = files.filter(({ path }) => /\.(?:zip|whl)$/i.test(path) && !path.includes('/'));
  if (inner.length === files.length) {
    return [
      {
        severity: 'error',
        code: 'zip-in-zip',
        message: `${part.name} holds nothing but ${inner.map(({ path }) => `\`${path}\``).join(', ')}: Lambda unpacks only the outer zip`,
        entry: { package: part.name, path: inner[0]!.path },
        help: 'upload the inner zip',
      },
    ];
  }
  const packed = inner.filter(({ path }) => path.endsWith('.whl'));
  const wheels = packed.map(({ path }): Diagnostic => ({
    severity: 'warning',
    code: 'zip-in-zip',
    message: `\`${path}\` is a wheel inside of the package: Python imports nothing from it`,
    entry: { package: part.name, path },
    help: 'unpack it beside the code, such as with `pip install --target .`',
  }));
  const folder = folderOfAll(names, start?.module, parts.length > 1);
  if (folder === undefined) return wheels;
  return [
    ...wheels,
    {
      severity: 'error',
      code: 'package-in-folder',
      message: `Everything in ${part.name} is inside of \`${folder}\`: Lambda and Python look for modules at the top of the zip`,
      entry: { package: part.name, path: folder },
      help: `zip the content of the directory, not the directory: \`(cd ${folder} && zip -r ../function.zip .)\``,
    },
  ];
}

/**
 * The folder in which a function lies by mistake: it is the only one, it is not a package itself, and the handler's
 * module or installed distributions are in it and not at the top.
 */
function folderOfAll(
  names: ReadonlyMap<string, readonly string[]>,
  module: string | undefined,
  hasLayers: boolean,
): string | undefined {
  const [folder, ...others] = Array.from(names.keys()).filter(
    (name) => name !== '__MACOSX/' && name !== '.DS_Store',
  );
  if (folder?.endsWith('/') !== true || others.length > 0) return undefined;
  const below = names.get(folder)!;
  const isPackage = below.includes('__init__.py');
  const [top] = (module ?? '').split('.');
  if (module !== undefined && `${top!}/` === folder) return undefined;
  const holdsHandler =
    module !== undefined && below.some((path) => path === `${top!}.py` || path.startsWith(`${top!}/`));
  const holdsInstalls =
    below.some((path) => /^[^/]+\.dist-info\//.test(path)) && (!isPackage || module !== undefined);
  return holdsHandler || (holdsInstalls && !hasLayers) ? folder : undefined;
}

/** What Lambda reads of a layer besides modules: programs, libraries, extensions. */
const OTHER_USES = /^(?:lib|bin|extensions)\//;
const SITE_PACKAGES = /^python\/lib\/python3\.(\d+)\/site-packages\//;

function layerShape(part: ContentPart, { platform }: PackageContent): readonly Diagnostic[] {
  const files = part.entries.filter(({ kind }) => kind !== 'directory');
  const modules = files.filter(({ path }) => /\.(?:py|so)$/.test(path));
  const inPython = modules.filter(({ path }) => path.startsWith('python/'));
  const stray = modules.find(({ path }) => !path.startsWith('python/') && !OTHER_USES.test(path));
  if (inPython.length === 0 && stray !== undefined) {
    return [
      {
        severity: 'error',
        code: 'layer-layout',
        message: `The layer ${part.name} has no \`python/\`: Python finds none of its modules, such as \`${stray.path}\``,
        entry: { package: part.name, path: stray.path },
        help: 'put the modules below `python/`, such as with `pip install --target python`',
      },
    ];
  }
  const minor = platform && minorOf(platform);
  const others = new Set(inPython.map(({ path }) => SITE_PACKAGES.exec(path)?.[1]));
  if (minor === undefined || others.has(undefined) || others.has(String(minor)) || others.size === 0)
    return [];
  const [other] = others;
  return [
    {
      severity: 'error',
      code: 'layer-layout',
      message: `The layer ${part.name} is for Python 3.${other!}: Python 3.${minor} does not look in \`python/lib/python3.${other!}/\``,
      entry: { package: part.name, path: `python/lib/python3.${other!}/site-packages/` },
      help: `put the modules below \`python/\` or \`python/lib/python3.${minor}/site-packages/\`, and install them for that Python`,
    },
  ];
}
