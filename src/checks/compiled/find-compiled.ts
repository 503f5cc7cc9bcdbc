import { compiledFacts, type CompiledFacts } from '../../platforms/compiled-facts.ts';
import { compareNumbers } from '../../platforms/elf.ts';
import { minorOf } from '../../platforms/python-minor.ts';
import { runtimeImage, type RuntimeImage } from '../../platforms/runtime-image.ts';
import type { Platform } from '../../platforms/types.ts';
import type { Severity } from '../../host/types.ts';
import type { ContentEntry, PackageContent } from '../content/types.ts';
import { librarySearch, type ElfFile, type LibrarySearch } from './library-search.ts';
import { describeSuffix, extensionModule, extensionSuffixes } from './suffixes.ts';

type CompiledCode =
  | 'compiled-for-musl'
  | 'compiled-for-other-machine'
  | 'compiled-for-other-python'
  | 'glibc-too-old'
  | 'libstdcxx-too-old'
  | 'missing-library';

/** Something about compiled files that fails, as JSON. */
export interface CompiledFault {
  readonly code: CompiledCode;
  readonly severity: Severity;
  /** The package or layer, and the first file. */
  readonly part: string;
  readonly path: string;
  /** Where it is from: a wheel, or a directory at the top. */
  readonly origin: string;
  /** What follows the name of the file in the message. */
  readonly text: string;
  readonly notes: readonly string[];
  /** Other files with the same fault. */
  readonly others: readonly Pick<CompiledFault, 'part' | 'path'>[];
  /** Its severity where one of the files is certainly loaded. */
  readonly ifLoaded: Severity;
  /** No compiled module of the package and its layers can be loaded. */
  readonly isWhole: boolean;
}

/** A reason why a file cannot be loaded. */
interface Problem {
  readonly code: CompiledCode;
  readonly severity: Severity;
  /** Its severity where the file is certainly loaded, if that is another one. */
  readonly ifLoaded?: Severity;
  /** What is at fault, for grouping. */
  readonly subject: string;
  readonly text: string;
  readonly notes: readonly string[];
}

interface Compiled {
  readonly entry: ContentEntry;
  readonly part: number;
  readonly facts: CompiledFacts;
}

/** Matches what may be an extension module or a library of some system. */
const COMPILED = /\.(?:so(?:\.[\w.-]+)?|pyd)$/;

function isCompiled({ kind, path }: ContentEntry): boolean {
  return kind === 'file' && COMPILED.test(path);
}

/**
 * Examines the compiled files of a package against its platform: extension modules with the libraries that they need are
 * errors where their loading certainly fails; libraries that no module needs, which something may load by itself, are
 * warnings at most.
 * @throws as `content.facts`
 */
export async function findCompiled(
  content: PackageContent,
  platform: Platform,
): Promise<readonly CompiledFault[]> {
  const { parts } = content;
  const candidates = parts.flatMap(({ entries }, part) =>
    entries.flatMap((entry) => (isCompiled(entry) ? [{ entry, part }] : [])),
  );
  const facts = await content.facts(
    compiledFacts,
    candidates.flatMap(({ entry }) => (entry.path.endsWith('.pyd') ? [] : [entry])),
  );
  const compiled = candidates.flatMap(({ entry, part }): readonly Compiled[] => {
    const known = facts.get(entry);
    return known === undefined ? [] : [{ entry, part, facts: known }];
  });
  const found = [...findLoading(content, platform, compiled), ...findForeign(content, platform, candidates)];
  const modules = candidates.filter(({ entry }) => extensionModule(entry.path) !== undefined);
  const unfit = new Set(
    found.flatMap((fault) =>
      forElsewhere.has(fault.code) ? [fault, ...fault.others].map(({ part, path }) => `${part}/${path}`) : [],
    ),
  );
  const isWhole = modules.every(({ entry, part }) => unfit.has(`${parts[part]!.name}/${entry.path}`));
  return isWhole ? found.map((fault) => ({ ...fault, isWhole: forElsewhere.has(fault.code) })) : found;
}

/** The package was made for another system, not for an older one. */
const forElsewhere: ReadonlySet<CompiledCode> = new Set([
  ...(['compiled-for-musl', 'compiled-for-other-machine', 'compiled-for-other-python'] as const),
]);

/** Modules and libraries that the loader would reject. */
function findLoading(
  content: PackageContent,
  platform: Platform,
  compiled: readonly Compiled[],
): readonly CompiledFault[] {
  const { parts } = content;
  const files = compiled.filter((one): one is ElfFile => one.facts.format === 'elf');
  const image = runtimeImage(platform);
  const search = librarySearch(files, parts, image, minorOf(platform));
  const problems = memo((file: ElfFile) => problemsOf(file, platform, image, search));
  const suffixes = suffixesOf(platform);
  const groups = new Groups(content);
  const seen = new Set<ElfFile>();
  for (const one of compiled) {
    if (!isModule(one.entry, suffixes)) continue;
    const wrong = formatProblem(one, platform);
    if (wrong !== undefined) groups.add(one, wrong);
    if (one.facts.format !== 'elf') continue;
    const start = problems(one as ElfFile).length === 0 ? startProblem(one as ElfFile) : undefined;
    if (start !== undefined) groups.add(one, start);
    for (const file of closureOf(one as ElfFile, search)) {
      seen.add(file);
      for (const problem of problems(file)) groups.add(one, through(problem, one, file));
    }
  }
  for (const file of files) {
    if (seen.has(file) || extensionModule(file.entry.path) !== undefined) continue;
    for (const problem of problems(file)) {
      // Libraries for several machines lie side by side, and a program chooses.
      if (problem.code !== 'compiled-for-other-machine')
        groups.add(file, { ...problem, severity: 'warning', ifLoaded: 'warning' });
    }
  }
  return groups.faults();
}

function suffixesOf(platform: Platform): readonly string[] {
  const minor = minorOf(platform);
  return minor === undefined ? [] : extensionSuffixes(minor, platform.markers.platform_machine);
}

/** Whether Python on the platform would load the file as a module. */
function isModule({ path }: ContentEntry, suffixes: readonly string[]): boolean {
  const module = extensionModule(path);
  return module !== undefined && suffixes.includes(module.suffix);
}

/** A file and the libraries of the package that are loaded with it. */
function closureOf(file: ElfFile, search: LibrarySearch): ReadonlySet<ElfFile> {
  const found = new Set([file]);
  // The set grows while it is walked.
  for (const one of found) {
    for (const library of one.facts.libraries) {
      const place = search(one, library);
      if (place.kind === 'file') found.add(place.file);
    }
  }
  return found;
}

function formatProblem({ facts }: Compiled, platform: Platform): Problem | undefined {
  if (facts.format !== 'mach-o' && facts.format !== 'pe') return undefined;
  const system = facts.format === 'pe' ? 'Windows' : 'macOS';
  return {
    code: 'compiled-for-other-machine',
    severity: 'error',
    subject: system,
    text: `is built for ${system}, but ${forWhat(platform)}: importing it would fail`,
    notes: [],
  };
}

/** Python finds no function in it that starts the module of its name. */
function startProblem({ entry, facts: { modules, isOfPython2 } }: ElfFile): Problem | undefined {
  const [, directory, stem] = /(?:([^/]*)\/)?([^/]+)$/.exec(extensionModule(entry.path)!.stem)!;
  const name = stem === '__init__' ? directory! : stem!;
  // Other names are written in another way (PEP 489).
  const isKnown = isOfPython2 || modules.length > 0;
  if (!isKnown || modules.includes(name) || !/^\w+$/.test(name)) return undefined;
  const what =
    modules.length > 0
      ? `holds the module \`${modules.slice(0, 3).join('`, `')}\`, and a compiled module cannot be renamed to \`${name}\``
      : 'was built for Python 2';
  return {
    code: 'compiled-for-other-python',
    severity: 'warning',
    ifLoaded: 'error',
    subject: 'start',
    text: `${what}: importing it would fail`,
    notes: [`Python reports \`dynamic module does not define module export function (PyInit_${name})\``],
  };
}

/** `src:app is for x86_64`, with the name as a placeholder that `Groups` fills in. */
function forWhat(platform: Platform): string {
  return `{name} is for ${platform.markers.platform_machine ?? 'Linux'}`;
}

function problemsOf(
  file: ElfFile,
  platform: Platform,
  image: RuntimeImage | undefined,
  search: LibrarySearch,
): readonly Problem[] {
  const { facts } = file;
  const machine = platform.markers.platform_machine;
  const is32 = facts.bits === 32 && (machine === 'x86_64' || machine === 'aarch64');
  if (machine !== undefined && (facts.machine !== machine || is32)) {
    const built = facts.machine === machine ? `${machine} with 32-bit addresses` : facts.machine;
    const text = `is built for ${built}, but ${forWhat(platform)}: importing it would fail`;
    return [{ code: 'compiled-for-other-machine', severity: 'error', subject: built, text, notes: [] }];
  }
  const musl = facts.libraries.find((library) => MUSL.test(library));
  if (musl !== undefined) {
    const text = `needs \`${musl}\`, the C library of Alpine Linux (musl), but ${platform.description} has glibc: importing it would fail`;
    return [{ code: 'compiled-for-musl', severity: 'error', subject: musl, text, notes: [] }];
  }
  return [
    ...Object.entries(facts.versions).flatMap(([library, families]) =>
      search(file, library).kind === 'system' ? versionProblems(families, platform, image) : [],
    ),
    ...facts.libraries.flatMap((library) =>
      image !== undefined && search(file, library).kind === 'missing' ? [missingLibrary(library, image)] : [],
    ),
  ];
}

/** The C library of musl under its two names. */
const MUSL = /^(?:libc\.musl-[\w-]+\.so\.1|ld-musl-[\w-]+\.so\.1|libc\.so)$/;

/** Versions of symbols that are newer than the runtime's. */
function versionProblems(
  families: Readonly<Record<string, string>>,
  platform: Platform,
  image: RuntimeImage | undefined,
): readonly Problem[] {
  return Object.entries(families).flatMap(([family, wanted]): readonly Problem[] => {
    const offered = family === 'GLIBC' ? platform.glibc?.join('.') : image?.versions.get(family);
    if (offered === undefined || compareNumbers(majorMinor(family, wanted), offered) <= 0) return [];
    const isGlibc = family === 'GLIBC';
    const what = isGlibc ? `glibc ${majorMinor(family, wanted)}` : `\`${family}_${wanted}\``;
    const text = `needs ${what}, but ${platform.description} has ${isGlibc ? '' : 'at most '}${isGlibc ? offered : `\`${family}_${offered}\``}: importing it would fail`;
    const code = isGlibc ? 'glibc-too-old' : 'libstdcxx-too-old';
    return [{ code, severity: 'error', subject: `${family}_${wanted}`, text, notes: [] }];
  });
}

/** glibc's versions count without their patch number, as in wheel tags. */
function majorMinor(family: string, version: string): string {
  return family === 'GLIBC' ? version.split('.').slice(0, 2).join('.') : version;
}

function missingLibrary(library: string, image: RuntimeImage): Problem {
  const source = image.missing.get(library);
  return {
    code: 'missing-library',
    severity: 'warning',
    // What no listing shows is not known.
    ifLoaded: source === undefined ? 'warning' : 'error',
    subject: library,
    text:
      source === undefined
        ? `needs \`${library}\`, which is not in the package, and which no public listing of ${image.system} in Lambda shows`
        : `needs \`${library}\`, which is not in the package, and which ${image.system} in Lambda does not have`,
    notes: source === undefined ? [] : [`reported in ${source}`],
  };
}

/** A problem of a library, as one of the module that needs it. */
function through(problem: Problem, module: Compiled, file: ElfFile): Problem {
  if (module.entry === file.entry) return problem;
  const text = `needs \`${file.entry.path}\`, which ${problem.text}`;
  return { ...problem, text };
}

/** Distributions of which no compiled module is for this Python. */
function findForeign(
  content: PackageContent,
  platform: Platform,
  candidates: readonly Pick<Compiled, 'entry' | 'part'>[],
): readonly CompiledFault[] {
  const minor = minorOf(platform);
  if (minor === undefined) return [];
  const suffixes = suffixesOf(platform);
  const groups = new Groups(content);
  const byOrigin = new Map<string, { readonly foreign: Pick<Compiled, 'entry' | 'part'>[]; fits: boolean }>();
  for (const one of candidates) {
    const module = extensionModule(one.entry.path);
    if (module === undefined) continue;
    const origin = groups.originOf(one);
    const group = byOrigin.get(origin) ?? { foreign: [], fits: false };
    byOrigin.set(origin, group);
    if (suffixes.includes(module.suffix)) group.fits = true;
    else group.foreign.push(one);
  }
  for (const { foreign, fits } of byOrigin.values()) {
    if (fits) continue;
    for (const one of foreign) {
      const { stem, suffix } = extensionModule(one.entry.path)!;
      const paths = pathsOf(content, one.part);
      const hasSource = paths.has(`${stem}.py`) || paths.has(`${stem}/__init__.py`);
      const text = `is for ${describeSuffix(suffix)}, and {origin} has no compiled module for Python 3.${minor} on ${platform.markers.platform_machine ?? 'Linux'}`;
      groups.add(one, {
        code: 'compiled-for-other-python',
        severity: hasSource ? 'warning' : 'error',
        subject: 'python',
        text: hasSource
          ? `${text}: Python would use the slower \`${stem}.py\``
          : `${text}: importing it would fail`,
        notes: [],
      });
    }
  }
  return groups.faults();
}

const pathSets = new WeakMap<readonly ContentEntry[], ReadonlySet<string>>();

function pathsOf({ parts }: PackageContent, part: number): ReadonlySet<string> {
  const { entries } = parts[part]!;
  const known = pathSets.get(entries) ?? new Set(entries.map(({ path }) => path));
  pathSets.set(entries, known);
  return known;
}

/** Problems with one cause in one distribution are one fault. */
class Groups {
  readonly #content: PackageContent;
  readonly #faults = new Map<
    string,
    CompiledFault & { readonly others: CompiledFault['others'][number][] }
  >();

  constructor(content: PackageContent) {
    this.#content = content;
  }

  /** The wheel that a file is from, else the directory at the top of the package. */
  originOf({ entry, part }: Pick<Compiled, 'entry' | 'part'>): string {
    if (entry.owner.endsWith('.whl')) return entry.owner;
    const { roots, name } = this.#content.parts[part]!;
    const root = roots.findLast((one) => entry.path.startsWith(one)) ?? '';
    const below = entry.path.slice(root.length);
    const slash = below.indexOf('/');
    return slash === -1 ? name : `\`${root}${below.slice(0, slash)}\``;
  }

  add(one: Pick<Compiled, 'entry' | 'part'>, problem: Problem): void {
    const { code, severity, ifLoaded = severity, subject, text, notes } = problem;
    const origin = this.originOf(one);
    const key = JSON.stringify([code, origin, subject]);
    const { path } = one.entry;
    const part = this.#content.parts[one.part]!.name;
    const known = this.#faults.get(key);
    if (known !== undefined && (known.severity === 'error' || severity !== 'error')) {
      known.others.push({ part, path });
      return;
    }
    const { name } = this.#content;
    const filled = text.replace('{name}', () => name).replace('{origin}', () => origin);
    const others = known === undefined ? [] : [{ part: known.part, path: known.path }, ...known.others];
    const about = { code, severity, part, path, origin, text: filled, notes };
    this.#faults.set(key, { ...about, others, ifLoaded, isWhole: false });
  }

  faults(): readonly CompiledFault[] {
    return [...this.#faults.values()];
  }
}

function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
