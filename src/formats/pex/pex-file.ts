import { compareCodePoints } from '../../text/code-points.ts';
import { PEX_MODULE } from '../../text/handlers.ts';
import type { Content, Entry } from '../../archive/types.ts';
import { userError, type Place, type Problems } from '../../host/types.ts';
import type { StoredWheel } from '../../wheels/types.ts';
import { mergeEntries } from '../merge.ts';
import type { SourceEntry } from '../types.ts';
import { sourceFile } from '../source-file.ts';
import { findScript } from './find-script.ts';
import { installForPex } from './installed-wheel.ts';
import type { PexDistribution } from './installed-wheel.ts';
import { DEFAULT_PEX_ROOT, describePex } from './pex-info.ts';
import type { PexFacts, PexSettings } from './pex-info.ts';
import { bootCode, bootstrapEntries, bootstrapHash } from './runtime.ts';
import { asPythonHeader, ShebangError, shBootScript, type ShBootFacts } from './sh-boot.ts';
import { isCompiled, walkHash } from './walk-hash.ts';

/** The code that a PEX file runs. */
export type PexMain =
  /** `module` or `module:function`. */
  | { readonly kind: 'entry-point'; readonly entryPoint: string }
  /** A script of a wheel; `place` is where the user names it. */
  | { readonly kind: 'script'; readonly name: string; readonly place: Place }
  /** A file of the checkout. */
  | { readonly kind: 'executable'; readonly file: SourceEntry }
  | { readonly kind: 'interpreter' };

export interface PexInput {
  readonly main: PexMain;
  readonly settings: PexSettings;
  readonly sources: readonly SourceEntry[];
  readonly wheels: readonly StoredWheel[];
  /** The wheel of `pexRuntimeWheel`. */
  readonly runtime: StoredWheel;
  /** The first line of `__main__.py`, with `#!`. */
  readonly shebang: string;
  /** Starts it with a shell script. */
  readonly shBoot?: Pick<ShBootFacts, 'versions' | 'shebang' | 'isZip'> & { readonly place: Place };
  /** The content of a file of the checkout. Rejects links that lead out of it. */
  content(path: string): Content;
}

/** The parts of a PEX file, from which each layout is written. */
export interface PexFile {
  /** The text before the zip data: a first line, and a script if that starts it. */
  readonly preamble: string;
  /** Below `.bootstrap/`: `pex/…`, sorted. */
  readonly bootstrap: readonly Entry[];
  /** Sorted by name. */
  readonly distributions: readonly PexDistribution[];
  /** Everything else: first-party files, `PEX-INFO`, `__main__.py`, `__pex__/__init__.py`; sorted. */
  readonly loose: readonly Entry[];
}

/** The module for a script of the checkout. */
const EXECUTABLE_MODULE = '__pex_executable__';

/**
 * Number of wheels installed at the same time: unpacking them, which takes longest, runs in parallel with the main
 * thread, which hashes.
 */
const AT_ONCE = 3;

/** Names at the top that the format reserves. */
const RESERVED = new RegExp(
  String.raw`^(?:\.bootstrap|\.deps|${PEX_MODULE}|pex|PEX-INFO|PEX-LAYOUT|__main__\.py|${EXECUTABLE_MODULE}\.py)(?:/|$)`,
);

/**
 * Assembles a PEX file as `pex` 2.105.2 does (pex/pex_builder.py). Errors are collected in `problems`; invalid files
 * are left out.
 * @throws UserError `bad-zip`
 */
export async function pexFile(input: PexInput, problems: Problems): Promise<PexFile> {
  const { settings, runtime, shebang } = input;
  // Two source roots may contain the same path.
  const code = await mergeEntries(codeEntries(input, problems), { collisionsOk: false }, problems);
  const distributions = (await installAll(input.wheels, problems)).toSorted((a, b) =>
    compareCodePoints(a.name, b.name),
  );
  const { info, pexHash } = describePex(settings, {
    ...(await startOf(input, problems)),
    bootstrap: bootstrapHash(settings.includesTools),
    code: await codeHash(code),
    distributions: new Map(distributions.map(({ name, fingerprint }) => [name, fingerprint])),
  });
  const boot = await bootCode(runtime, {
    pexHash,
    hermeticBoot: settings.venv ? settings.venvHermeticScripts : settings.inheritPath === 'false',
    hasInterpreterConstraints: settings.interpreterConstraints.length > 0,
    isVenv: settings.venv,
    pexRoot: settings.runtimePexRoot ?? DEFAULT_PEX_ROOT,
    injectPythonArgs: settings.injectPythonArgs ?? [],
  });
  const script = await problems.collectAsync(() => startScript(input, pexHash));
  const isShellMain = script !== undefined && input.shBoot?.isZip === false;
  const firstLines = isShellMain ? `#!/bin/sh\n${asPythonHeader(script)}` : shebang;
  const made = [
    madeFile('PEX-INFO', info),
    // The shebang is followed by what `--preamble-file` would add.
    madeFile('__main__.py', `${firstLines}\n\n${boot}`, 0o755),
    madeFile(`${PEX_MODULE}/__init__.py`, boot),
  ];
  return {
    preamble: script === undefined ? `${shebang}\n` : `#!/bin/sh\n${script}`,
    bootstrap: bootstrapEntries(runtime, settings.includesTools).toSorted(byPath),
    distributions,
    loose: [...code, ...made].sort(byPath),
  };
}

/** The largest first, so that none of them runs alone at the end. */
function installAll(wheels: readonly StoredWheel[], problems: Problems): Promise<readonly PexDistribution[]> {
  return problems.collectAll(
    wheels.toSorted((a, b) => b.size - a.size),
    AT_ONCE,
    installForPex,
  );
}

/** The shell script that starts the PEX file, if it is requested. @throws UserError */
async function startScript(
  { settings, runtime, shBoot }: PexInput,
  pexHash: string,
): Promise<string | undefined> {
  if (shBoot === undefined) return undefined;
  try {
    return await shBootScript(runtime, {
      ...shBoot,
      pexHash,
      pexRoot: settings.runtimePexRoot ?? DEFAULT_PEX_ROOT,
      venv: settings.venv,
      venvHermeticScripts: settings.venvHermeticScripts,
      injectPythonArgs: settings.injectPythonArgs ?? [],
    });
  } catch (error) {
    if (!(error instanceof ShebangError)) throw error;
    throw userError({
      code: 'invalid-shebang',
      message: `${error.message}, which the \`sh_boot\` script would run`,
      place: shBoot.place,
      help: 'use `/usr/bin/env python3.12` or the path of a Python, or remove `shebang`',
    });
  }
}

/** First-party files, without those at names that the format reserves. */
function codeEntries(input: PexInput, problems: Problems): readonly Entry[] {
  const entries: Entry[] = [];
  for (const source of input.sources) {
    if (isCompiled(source.path)) continue;
    if (RESERVED.test(source.path)) {
      problems.error({
        code: 'file-collision',
        message: `\`${source.path}\` of ${source.owner} conflicts with a reserved path in a PEX file`,
        place: { path: source.source },
        help: 'rename the file or its directory, or remove it from `dependencies`',
      });
      continue;
    }
    const entry = problems.collect(() => sourceFile(source, (path) => input.content(path)));
    if (entry !== undefined) entries.push(entry);
  }
  const { main } = input;
  if (main.kind === 'executable') {
    const file = { ...main.file, path: `${EXECUTABLE_MODULE}.py` };
    const entry = problems.collect(() => sourceFile(file, (path) => input.content(path)));
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

async function startOf(
  { main, wheels }: PexInput,
  problems: Problems,
): Promise<Pick<PexFacts, 'entryPoint' | 'script'>> {
  switch (main.kind) {
    case 'interpreter':
      return { entryPoint: undefined, script: undefined };
    case 'entry-point':
      return { entryPoint: main.entryPoint, script: undefined };
    case 'executable':
      return { entryPoint: EXECUTABLE_MODULE, script: undefined };
    case 'script': {
      const found = await problems.collectAsync(() => findScript(main.name, wheels, main.place));
      if (found?.kind === 'script') return { entryPoint: undefined, script: found.name };
      return { entryPoint: found?.entryPoint, script: undefined };
    }
  }
}

/** The hash of first-party code, without hidden files. */
function codeHash(code: readonly Entry[]): Promise<string> {
  return walkHash(
    'sha1',
    code.filter(({ path }) => !/(?:^|\/)\.[^/]*$/.test(path)),
  );
}

function madeFile(path: string, content: string | Buffer, mode: 0o644 | 0o755 = 0o644): Entry {
  return { path, mode, content: { kind: 'bytes', bytes: Buffer.from(content) }, owner: 'the PEX file' };
}

function byPath(a: Entry, b: Entry): number {
  return compareCodePoints(a.path, b.path);
}
