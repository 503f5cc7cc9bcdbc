/** An extension module that its name gives to one Python, or to several. */
export interface NamedModule {
  /** Path without the suffix. */
  readonly stem: string;
  /** `.cpython-312-x86_64-linux-gnu.so` */
  readonly suffix: string;
}

const EXTENSION = /^(.*\/)?([^/.]+)(\.(?:cpython-[\w-]+|abi3|pypy[\w-]+|cp\d[\w-]*)\.(?:so|pyd)|\.pyd|\.so)$/;

/** The module of a path; undefined for other files, and for libraries (`libfoo.so`), which nobody imports. */
export function extensionModule(path: string): NamedModule | undefined {
  const [, directory = '', name, suffix] = EXTENSION.exec(path) ?? [];
  if (name === undefined || suffix === undefined) return undefined;
  if (suffix === '.so' && name.startsWith('lib')) return undefined;
  return { stem: `${directory}${name}`, suffix };
}

/** What a suffix is for: `CPython 3.11 on x86_64`, `Windows`. */
export function describeSuffix(suffix: string): string {
  if (suffix.endsWith('.pyd')) return `Windows${pythonOf(/\.cp(\d)(\d+)/.exec(suffix))}`;
  if (suffix.endsWith('-darwin.so')) return `macOS${pythonOf(/\.cpython-(\d)(\d+)/.exec(suffix))}`;
  if (suffix.includes('-musl')) return `musl (Alpine Linux)${pythonOf(/\.cpython-(\d)(\d+)/.exec(suffix))}`;
  if (suffix.startsWith('.pypy')) return 'PyPy';
  const [, major, minor, machine] = /\.cpython-(\d)(\d+)[a-z]*-([\w]+)-linux/.exec(suffix) ?? [];
  return machine === undefined ? 'another Python' : `CPython ${major!}.${minor!} on ${machine}`;
}

function pythonOf(match: RegExpExecArray | null): string {
  return match === null ? '' : `, Python ${match[1]!}.${match[2]!}`;
}

/** Endings of the extension modules that Python 3.`minor` loads on Linux, best first (importlib.machinery.EXTENSION_SUFFIXES). */
export function extensionSuffixes(minor: number, machine: string | undefined): readonly string[] {
  const abi = `3${minor}${minor < 8 ? 'm' : ''}`;
  const machines = machine === undefined ? ['x86_64', 'aarch64'] : [machine];
  return [...machines.map((one) => `.cpython-${abi}-${one}-linux-gnu.so`), '.abi3.so', '.so'];
}
