import type { Content, Entry } from '../archive/types.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import { resolveWritten } from '../graph/explicit.ts';
import { Problems, userError } from '../host/types.ts';
import { stringField, stringListField } from '../target-types/readers.ts';
import { printAddress } from '../targets/address.ts';
import type { Target } from '../targets/types.ts';
import { lfsPointer } from '../text/lfs-pointer.ts';
import { checkoutFile } from './plan-inputs.ts';
import type { Project } from '../project/project.ts';

/**
 * The files of an archive, from the `file` targets in its field `files`: at their paths in the checkout, or where
 * `relocated_files` moves them.
 * @throws UserError
 */
export function archivedFiles(project: Project, target: Target): readonly Entry[] {
  const entries = new Map<string, Entry>();
  const pointers = new Problems();
  for (const { path, source, owner } of filesOf(project, target, 'files')) {
    const { executable, isPointer } = checkoutFile(project, source, path, owner);
    if (isPointer === true) pointers.add(lfsPointer(source).diagnostics);
    // Read here, so that a link out of the checkout is rejected.
    const content = project.workspace.content(source);
    const entry: Entry = { path, mode: executable ? 0o755 : 0o644, content, owner };
    const other = entries.get(path);
    if (other !== undefined && !isSameContent(other.content, content)) {
      throw userError({
        code: 'file-collision',
        message: `\`${path}\` in ${target.spec} comes from ${other.owner} and ${owner}, with different content`,
        place: fieldPlace(target, 'files'),
        help: 'remove one of them from `files`',
      });
    }
    entries.set(path, entry);
  }
  pointers.throwIfErrors();
  return [...entries.values()];
}

/** Large files are the same only when they are one file. */
function isSameContent(one: Content, other: Content): boolean {
  if (one.kind === 'bytes' && other.kind === 'bytes') return one.bytes.equals(other.bytes);
  return one.kind === 'file' && other.kind === 'file' && one.path === other.path;
}

interface ArchivedFile {
  readonly path: string;
  readonly source: string;
  readonly owner: string;
}

function filesOf(project: Project, target: Target, field: string): readonly ArchivedFile[] {
  return stringListField(target, field).flatMap((written) => {
    const spec = printAddress(resolveWritten(project.workspace.files, target, field, written));
    const named = project.targets.targets.get(spec);
    if (named === undefined) throw unknownFile(target, field, spec);
    const targets = named.generated.length === 0 ? [spec] : named.generated;
    return targets.flatMap((one) => filesOfTarget(project, project.targets.targets.get(one)!));
  });
}

function filesOfTarget(project: Project, target: Target): readonly ArchivedFile[] {
  if (target.type.name === 'file') {
    return target.sources.map((source) => ({ path: source, source, owner: target.spec }));
  }
  if (target.type.name !== 'relocated_files') return [];
  const [src, dest] = ['src', 'dest'].map((field) => (stringField(target, field) ?? '').replace(/\/$/, ''));
  return filesOf(project, target, 'files_targets').map((file) => {
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
