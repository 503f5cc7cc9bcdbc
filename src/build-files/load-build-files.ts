import type { Environment, Problems } from '../host/types.ts';
import { targetTypes } from '../target-types/table.ts';
import type { TargetType } from '../target-types/types.ts';
import { expandGlobs } from '../workspace/globs.ts';
import type { Workspace } from '../workspace/types.ts';
import { findBuildFiles } from './find-build-files.ts';
import { isSpent, makeBudget } from './language/meter.ts';
import type { Namespace, Value } from './language/values.ts';
import type { DefaultsState } from './pants/defaults-state.ts';
import { checkDefaults } from './pants/check-defaults.ts';
import type { Session } from './pants/session.ts';
import { makeSymbols } from './pants/symbols.ts';
import { unknownCalleeRule } from './pants/unknown-names.ts';
import { checkFileCount, countBytes } from './limits.ts';
import { readSource } from './read-source.ts';
import { runFile } from './run-file.ts';
import { parseFile } from './syntax/parse.ts';
import type { Declaration, DirectoryDeclarations, FieldDeclaration } from './types.ts';

/** What BUILD files may refer to. */
interface BuildFileContext {
  /** Target types by symbol, aliases included. */
  readonly types: ReadonlyMap<string, TargetType>;
  /** For `env()`. */
  readonly env: Environment;
}

/**
 * Reads every BUILD file of a checkout.
 *
 * Specification: Pants' engine/internals/{parser,build_files,defaults,parametrize}.py; differences are listed in
 * docs/differences.md.
 *
 * @param problems gets all errors of all files; a broken file does not hide the errors of another
 * @returns by directory, parents first; only directories that have BUILD files
 * @throws UserError with all errors so far when the files use more than a run may: what they declare is not known
 */
export function loadBuildFiles(
  workspace: Workspace,
  context: BuildFileContext,
  problems: Problems,
): ReadonlyMap<string, DirectoryDeclarations> {
  const session: Session = {
    workspace,
    types: context.types,
    everyType: targetTypes(workspace.dialect, undefined),
    env: context.env,
    problems,
    budget: makeBudget(),
    count: countBytes(),
    current: undefined,
    meant: 0,
    unknownTypes: new Set(),
    warnedPlaces: new Set(),
  };
  const symbols = makeSymbols(session);
  const macros = loadPreludes(session, symbols);
  const names = new Map([...symbols, ...macros.symbols]);
  const unknownCallee = unknownCalleeRule(session, names.keys());
  const result = new Map<string, DirectoryDeclarations>();
  const inherited = new Map<string, DefaultsState>();
  const buildFiles = findBuildFiles(workspace);
  checkFileCount([...buildFiles.values()].reduce((sum, { length }) => sum + length, 0));
  for (const [directory, paths] of buildFiles) {
    const defaults: DefaultsState = new Map(nearest(inherited, directory));
    const declarations: Declaration[] = [];
    let broken = false;
    for (const path of paths) {
      session.current = { path, directory, declarations, defaults };
      const source = problems.collect(() => readSource(workspace, path, session.count));
      const worked =
        source !== undefined &&
        runFile(session, parseFile(source, session.budget), {
          locals: new Map(),
          globals: undefined,
          symbols: names,
          // A missing macro is not a plugin's target type.
          unknownCallee: macros.broken ? undefined : unknownCallee,
          tolerateUnknown: macros.broken,
        });
      broken ||= !worked;
      if (isSpent(session.budget)) problems.throwIfErrors();
    }
    session.current = undefined;
    if (!checkDefaults(session, directory, defaults, nearest(inherited, directory))) broken = true;
    inherited.set(directory, defaults);
    result.set(directory, {
      directory,
      buildFiles: paths,
      declarations,
      defaults: visible(defaults),
      broken,
    });
  }
  return result;
}

/** Defaults of the closest directory above that has BUILD files. */
function nearest(inherited: ReadonlyMap<string, DefaultsState>, directory: string): DefaultsState {
  let at = directory;
  while (at !== '') {
    at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '';
    const defaults = inherited.get(at);
    if (defaults !== undefined) return defaults;
  }
  return new Map();
}

function visible(defaults: DefaultsState): DirectoryDeclarations['defaults'] {
  return new Map(
    Array.from(defaults, ([type, { fields }]) => [
      type,
      new Map<string, FieldDeclaration>(Array.from(fields, ([name, { declaration }]) => [name, declaration])),
    ]),
  );
}

interface Macros {
  readonly symbols: Namespace;
  readonly broken: boolean;
}

/**
 * Runs the files of `[GLOBAL].build_file_prelude_globs`, in order of their paths. Their top-level definitions become
 * symbols in every BUILD file, and finally in each other's functions.
 */
function loadPreludes(session: Session, symbols: ReadonlyMap<string, Value>): Macros {
  const { workspace, problems } = session;
  const globs = workspace.options.global.buildFilePreludeGlobs;
  const paths = problems.collect(() => expandGlobs(workspace.files, '', globs)) ?? { files: [] };
  const globals: Namespace = new Map(symbols);
  const locals: Namespace = new Map();
  let broken = false;
  checkFileCount(paths.files.length);
  for (const path of paths.files) {
    const source = problems.collect(() => readSource(workspace, path, session.count));
    const worked =
      source !== undefined &&
      runFile(session, parseFile(source, session.budget), {
        locals,
        globals,
        symbols: new Map(),
        unknownCallee: undefined,
        tolerateUnknown: false,
      });
    broken ||= !worked;
    if (isSpent(session.budget)) problems.throwIfErrors();
  }
  for (const [name, value] of locals) globals.set(name, value);
  return { symbols: locals, broken };
}
