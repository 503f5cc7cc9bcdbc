import { userError } from '../host/types.ts';
import { stringField, stringListField } from '../target-types/readers.ts';
import { printAddress } from '../targets/address.ts';
import type { Target, TargetSet } from '../targets/types.ts';
import type { Workspace } from '../workspace/types.ts';
import { fieldPlace } from './entry-points.ts';
import { resolveWritten } from './explicit.ts';

/** A checkout with its targets. */
interface Sources {
  readonly workspace: Workspace;
  readonly targets: TargetSet;
}

/** A file of the checkout and where it goes. */
export interface RelocatedFile {
  /** From the build root on; for files that nothing moves, that of `source`. */
  readonly path: string;
  /** In the checkout. */
  readonly source: string;
  /** Spec of the target that says so. */
  readonly owner: string;
}

const ofFiles: ReadonlySet<string> = new Set(['file']);

/**
 * The files of the targets that a field names: those of `file` targets (or of other `types`) at their paths, those of
 * `relocated_files` where it moves them. Targets of other types have none here.
 * @throws UserError `unknown-address`, `relocated-elsewhere`
 */
export function namedFiles(
  sources: Sources,
  target: Target,
  field: string,
  types = ofFiles,
): readonly RelocatedFile[] {
  return namedTargets(sources, target, field).flatMap((one) => filesOfTarget(sources, one, types));
}

/** The targets that a field names, generated ones for their generators. @throws UserError `unknown-address` */
export function namedTargets(
  { workspace, targets }: Sources,
  target: Target,
  field: string,
): readonly Target[] {
  return stringListField(target, field).flatMap((written) => {
    const spec = printAddress(resolveWritten(workspace, target, field, written));
    const named = targets.targets.get(spec);
    if (named === undefined) throw unknownFile(target, field, spec);
    return named.generated.length === 0 ? [named] : named.generated.map((one) => targets.targets.get(one)!);
  });
}

/** The files of one target, as {@link namedFiles}. @throws UserError as there */
export function filesOfTarget(
  sources: Sources,
  target: Target,
  types: ReadonlySet<string>,
): readonly RelocatedFile[] {
  if (types.has(target.type.name)) {
    return target.sources.map((source) => ({ path: source, source, owner: target.spec }));
  }
  if (target.type.name !== 'relocated_files') return [];
  const [src, dest] = ['src', 'dest'].map((field) => (stringField(target, field) ?? '').replace(/\/$/, ''));
  return namedFiles(sources, target, 'files_targets').map((file) => {
    const isBelow = src === '' || file.path.startsWith(`${src!}/`);
    if (!isBelow) throw notBelow(target, src!, file.path);
    const rest = src === '' ? file.path : file.path.slice(src!.length + 1);
    return { ...file, path: dest === '' ? rest : `${dest!}/${rest}`, owner: target.spec };
  });
}

function unknownFile(target: Target, field: string, spec: string): Error {
  return userError({
    code: 'unknown-address',
    message: `The address ${spec} from the \`${field}\` of the target ${target.spec} does not exist`,
    place: fieldPlace(target, field),
    help: 'name a `file`, `files` or `relocated_files` target',
  });
}

function notBelow(target: Target, src: string, path: string): Error {
  return userError({
    code: 'relocated-elsewhere',
    message: `${target.spec} strips \`${src}\` from paths, but \`${path}\` is not below it`,
    place: fieldPlace(target, 'src'),
    help: 'set `src` to a directory that contains all of its files',
  });
}
