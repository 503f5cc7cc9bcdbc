import { ownersOfModule, type ModuleOwners } from './module-map.ts';
import { stripSourceRoot } from './module-names.ts';
import { decideOwners, unownedImport, type UnownedImport } from './owners.ts';
import { userError } from '../host/types.ts';
import { purePath } from './paths.ts';
import { directoryOf } from '../text/paths.ts';
import { rootOfSource } from './source-root.ts';
import { hasResolve } from './resolves.ts';
import type { ExplicitDependencies } from './explicit.ts';
import type { Inference, InferenceContext } from './inference.ts';
import { resolveImports } from '../python/imports-relative.ts';
import { scanImports } from '../python/imports.ts';
import { stdlibModules } from '../python/stdlib-names.ts';
import type { ImportedName, ScannedImports } from '../python/types.ts';
import type { Target } from '../targets/types.ts';
import type { Workspace } from '../workspace/types.ts';

/** The Python file whose imports are being resolved. */
interface Reader {
  readonly context: InferenceContext;
  readonly target: Target;
  readonly explicit: ExplicitDependencies;
  readonly path: string;
  readonly inference: Inference;
}

/**
 * Dependencies of a Python target from the imports and asset names in its file. Follows
 * `infer_python_dependencies_via_source` of Pants.
 */
export function inferImports(
  context: InferenceContext,
  target: Target,
  explicit: ExplicitDependencies,
  inference: Inference,
): void {
  const { imports, assets } = context.workspace.options.pythonInfer;
  if (!imports && !assets) return;
  inferFromFiles(context, target, explicit, target.sources, inference);
}

/** The same for files that a target runs without owning them (`executable`). */
export function inferFromFiles(
  context: InferenceContext,
  target: Target,
  explicit: ExplicitDependencies,
  paths: readonly string[],
  inference: Inference,
): void {
  const { imports, assets } = context.workspace.options.pythonInfer;
  for (const path of paths) {
    const reader = { context, target, explicit, path, inference };
    const scanned = context.scan(path);
    if (imports) readImports(reader);
    if (assets) readAssets(reader, scanned);
  }
}

/** Different imports and strings that look like one, in a file. */
const MAX_IMPORTS = 20_000;
/** The same in all files that are looked at, and how many more there may be by their size: real files have a tenth. */
const MAX_ALL_IMPORTS = 150_000;
const BYTES_PER_IMPORT = 200;

function tooManyImports(path: string, count: number): Error {
  return userError({
    code: 'too-many-imports',
    message:
      count > MAX_IMPORTS
        ? `${path} has ${count} imports, or strings that look like one; at most ${MAX_IMPORTS} are read`
        : `The Python files have more imports than are read; ${path} and those after it are not read`,
    place: { path },
    help: 'leave files without code out of `python_sources`, for example as `resources`',
  });
}

/** Scans each file of a checkout once. */
export function createScan(workspace: Workspace): InferenceContext['scan'] {
  const { options, dialect } = workspace;
  const scanned = new Map<string, ScannedImports | Error>();
  let left = MAX_ALL_IMPORTS;
  return (path) => {
    const known = scanned.get(path);
    if (known instanceof Error) throw known;
    if (known !== undefined) return known;
    const bytes = workspace.read(path);
    if (left < 0) throw tooManyImports(path, 0);
    const found = scanImports(bytes, { ...options.pythonInfer, stringRules: dialect.moduleTable });
    const count = found.imports.size + found.assets.size;
    left += bytes.length / BYTES_PER_IMPORT - count;
    if (count <= MAX_IMPORTS && left >= 0) {
      scanned.set(path, found);
      return found;
    }
    const error = tooManyImports(path, count);
    scanned.set(path, error);
    throw error;
  };
}

function readImports(reader: Reader): void {
  const { context, target, path, inference } = reader;
  const resolve = context.resolveOf(target);
  const locality = context.localityOf(target);
  const unowned: (readonly [string, ImportedName])[] = [];
  const stripped = stripSourceRoot(path, rootOfSource(context.workspace, target, path) ?? '');
  for (const [module, found] of resolveImports(context.scan(path).imports, stripped)) {
    const owners = ownersOfModule(context.modules(), module, resolve, locality);
    const decided =
      owners.ambiguous.length === 0 ? owners.unambiguous : decide(reader, module, found, owners);
    if (decided.length > 0) inference.add(decided, { kind: 'import', module, path, line: found.line });
    else if (!found.weak && !isUnownable(context, module)) unowned.push([module, found]);
  }
  reportUnowned(reader, resolve, unowned);
}

/** Of several owners those to depend on; none are reported as ambiguous. */
function decide(
  { context, target, explicit, path, inference }: Reader,
  module: string,
  { line }: ImportedName,
  owners: ModuleOwners,
): readonly string[] {
  const decision = decideOwners(target, context.targets, explicit, owners, {
    context: `The target ${target.spec} imports \`${module}\``,
    kind: 'module',
    ownersMustBeAncestors: false,
    place: { path, line },
  });
  inference.report(decision.warning);
  return decision.owners;
}

/** The standard library has no owner, nor (in today's Pants) does the type checkers' own module. */
function isUnownable({ workspace }: InferenceContext, module: string): boolean {
  const dot = module.indexOf('.');
  const top = dot < 0 ? module : module.slice(0, dot);
  return stdlibModules().has(top) || (top === '_typeshed' && workspace.dialect.name === 'current');
}

function reportUnowned(
  reader: Reader,
  resolve: string,
  unowned: readonly (readonly [module: string, found: ImportedName])[],
): void {
  const { context, target, path, inference } = reader;
  const { unownedDependencyBehavior, ignoredUnownedImports } = context.workspace.options.pythonInfer;
  if (unownedDependencyBehavior === 'ignore') return;
  const ignored = (module: string): boolean =>
    ignoredUnownedImports.some((prefix) => module === prefix || module.startsWith(`${prefix}.`));
  for (const [module, { line }] of unowned) {
    if (ignored(module)) continue;
    const found = { module, line, elsewhere: ownersElsewhere(context, module, resolve) };
    inference.report(unownedImport(target, path, found, unownedDependencyBehavior, resolve));
  }
}

/** Owners of a module in resolves other than `resolve`. */
function ownersElsewhere(
  context: InferenceContext,
  module: string,
  resolve: string,
): UnownedImport['elsewhere'] {
  if (context.workspace.options.python.resolves.size < 2) return [];
  const { unambiguous, ambiguous } = ownersOfModule(context.modules(), module, undefined);
  return [...unambiguous, ...ambiguous].sort().flatMap((spec) => {
    const owner = context.targets.targets.get(spec);
    const other = owner !== undefined && hasResolve(owner) ? context.resolveOf(owner) : resolve;
    return other === resolve ? [] : [[spec, other] as const];
  });
}

/** Strings that name a `resource` next to the file or a `file` by its path in the checkout. */
function readAssets(reader: Reader, scanned: ScannedImports): void {
  const { context, target, path, explicit, inference } = reader;
  const directory = directoryOf(path);
  const { resources, files } = context.assets();
  for (const [asset, line] of scanned.assets) {
    const owners = [
      ...(resources.get(purePath(directory, asset)) ?? []),
      ...(files.get(purePath('', asset)) ?? []),
    ];
    const place = { path, line };
    const decision = decideOwners(
      target,
      context.targets,
      explicit,
      owners.length === 1 ? { unambiguous: owners, ambiguous: [] } : { unambiguous: [], ambiguous: owners },
      {
        context: `The target ${target.spec} uses \`${asset}\``,
        kind: 'asset',
        ownersMustBeAncestors: false,
        place,
      },
    );
    inference.report(decision.warning);
    inference.add(decision.owners, { kind: 'asset', place });
  }
}
