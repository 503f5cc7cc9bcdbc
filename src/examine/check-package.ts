import { checkWhole } from '../checks/content/check-whole.ts';
import type { ContentEntry, PackageContent, StartModule } from '../checks/content/types.ts';
import { Problems, type Diagnostic } from '../host/types.ts';
import { lambdaPlatform, unknownRuntimeError } from '../platforms/lambda-platforms.ts';
import type { Architecture, Platform, RuntimeFacts } from '../platforms/types.ts';
import { guessPlatform } from './guess-platform.ts';
import { openPackage, type OpenPackage } from './open-package.ts';

/** Anyone's package, and what is said of it. */
export interface ExaminedRequest {
  /** Absolute path; the other paths are relative to it. */
  readonly cwd: string;
  /** A zip file or a directory. */
  readonly package: string;
  /** Zip files or directories of the layers, in their order. */
  readonly layers: readonly string[];
  /** `python3.12`; undefined: guessed. */
  readonly runtime: string | undefined;
  readonly architecture: Architecture | undefined;
  /** `module.function`; undefined: imports are not followed. */
  readonly handler: string | undefined;
  readonly runtimes: readonly RuntimeFacts[];
}

export interface ExaminedPackage {
  /** As given. */
  readonly package: string;
  readonly kind: 'function' | 'layer';
  readonly runtime: string | null;
  readonly architecture: Architecture;
  readonly handler: string | null;
  /** What was guessed, and what was not checked. */
  readonly remarks: readonly string[];
  /** Bytes of the zip file; null for a directory. */
  readonly size: number | null;
  /** Bytes. */
  readonly unzippedSize: number;
  readonly findings: readonly Diagnostic[];
}

/**
 * Checks anyone's package by the rules for our own. A package that cannot be opened has that as its finding.
 * @throws UserError `unknown-runtime`
 */
export async function examinePackage(request: ExaminedRequest): Promise<ExaminedPackage> {
  const problems = new Problems();
  const opened: (OpenPackage | undefined)[] = [];
  for (const [index, given] of [request.package, ...request.layers].entries()) {
    const own = new Problems();
    opened.push(await own.collectAsync(() => openPackage(request.cwd, given, index > 0)));
    problems.add(own.diagnostics.map((one) => withEntry(one, given)));
  }
  const [main] = opened;
  const open = opened.filter((one) => one !== undefined);
  const isWhole = open.length === opened.length;
  const chosen = choosePlatform(request, open);
  const { part } = main ?? {};
  const remarks = [...chosen.remarks];
  if (main !== undefined && isWhole) {
    const content = foreignContent(request, open, chosen.platform);
    problems.add(await checkWhole(content, { loads: true }));
    if (content.start === undefined) {
      remarks.push(
        'what it imports is not checked, only its layout, its wheels and its compiled files: give `--handler module.function` to follow its imports',
      );
    }
  }
  return {
    package: request.package,
    kind: part?.kind ?? 'function',
    runtime: chosen.platform?.runtime ?? null,
    architecture: chosen.architecture,
    handler: request.handler ?? null,
    remarks,
    size: part?.zippedSize ?? null,
    unzippedSize: part?.entries.reduce((sum, { size }) => sum + size, 0) ?? 0,
    findings: problems.diagnostics.map((one) => withEntry(one, request.package)),
  };
}

/** A fault in opening the package belongs to the package. */
function withEntry(diagnostic: Diagnostic, name: string): Diagnostic {
  return diagnostic.entry === undefined && diagnostic.place === undefined
    ? { ...diagnostic, entry: { package: name, path: '' } }
    : diagnostic;
}

interface ChosenPlatform {
  readonly platform: Platform | undefined;
  readonly architecture: Architecture;
  readonly remarks: readonly string[];
}

function choosePlatform(request: ExaminedRequest, open: readonly OpenPackage[]): ChosenPlatform {
  const { runtimes } = request;
  const isGiven = request.runtime !== undefined && request.architecture !== undefined;
  const guess = isGiven ? undefined : guessPlatform(open);
  const remarks: string[] = [];
  const newest = runtimes.at(-1)!.runtime;
  let { runtime, architecture } = request;
  if (architecture === undefined) {
    const found = guess?.architecture;
    architecture = found?.value ?? 'x86_64';
    remarks.push(
      found === undefined
        ? 'nothing in it shows the architecture, so it is checked for x86_64 (`--architecture` names another)'
        : `checked for ${architecture}, judging by ${found.because}`,
    );
  }
  if (runtime === undefined) {
    const found = guess?.minor;
    runtime = found === undefined ? newest : `python3.${found.value}`;
    remarks.push(
      found === undefined
        ? `nothing in it shows the version of Python, so it is checked for ${newest}, the newest (\`--runtime\` names another)`
        : `checked for ${runtime}, judging by ${found.because}`,
    );
    const platform = lambdaPlatform(runtime, architecture, runtimes);
    if (platform === undefined)
      remarks.push(`Lambda has no ${runtime} on ${architecture}: give \`--runtime\``);
    return { platform, architecture, remarks };
  }
  const platform = lambdaPlatform(runtime, architecture, runtimes);
  if (platform === undefined) throw unknownRuntimeError(runtime, architecture, undefined, runtimes);
  return { platform, architecture, remarks };
}

function foreignContent(
  request: ExaminedRequest,
  open: readonly OpenPackage[],
  platform: Platform | undefined,
): PackageContent {
  const owners = new Map<ContentEntry, OpenPackage>();
  for (const one of open) for (const entry of one.part.entries) owners.set(entry, one);
  const [first, ...layers] = open.map(({ part }) => part);
  return {
    name: request.package,
    place: undefined,
    runtimePlace: undefined,
    isOurs: false,
    parts: [first!, ...layers],
    platform,
    start: startOf(request.handler),
    isInCheckout: undefined,
    read: (entry) => owners.get(entry)!.read(entry),
    readStart: (entry) => owners.get(entry)!.readStart(entry),
    fact: (kind, entry) => owners.get(entry)!.fact(kind, entry),
    facts: async (kind, entries) => {
      const found = new Map();
      for (const entry of entries) {
        const fact = await owners.get(entry)!.factBeside(kind, entry);
        if (fact !== undefined) found.set(entry, fact);
      }
      return found;
    },
    memory: undefined,
  };
}

/** `app.handler`; Lambda also takes `dir/app.handler`. */
function startOf(handler: string | undefined): StartModule | undefined {
  if (handler === undefined) return undefined;
  const dot = handler.lastIndexOf('.');
  const module = handler.slice(0, dot).replaceAll('/', '.');
  return { module, function: handler.slice(dot + 1), place: undefined, isMain: false };
}
