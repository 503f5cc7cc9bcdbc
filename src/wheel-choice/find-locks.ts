import { UserError } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import { lockFileNames, type LockFormatName } from '../requirements/lock-formats.ts';
import { lockFormatOf } from '../requirements/read-lock.ts';
import { decodeText } from '../text/decode.ts';

/** A lock file of a checkout. */
interface FoundLock {
  /** Relative to the build root. */
  readonly path: string;
  /** The resolve that uses it; undefined when none does. */
  readonly resolve: string | undefined;
  /** undefined when `fault` says why it cannot be told. */
  readonly format: LockFormatName | undefined;
  readonly fault: string | undefined;
}

/** The locks that resolves name, and lock files at the build root that none names. Their content is not read. */
export function findLocks({ workspace }: Project): readonly FoundLock[] {
  const { enableResolves, resolves } = workspace.options.python;
  const used = enableResolves ? [...resolves].map(([resolve, path]) => ({ path, resolve })) : [];
  const named = new Set(used.map(({ path }) => path));
  const others = lockFileNames
    .filter((name) => name !== 'requirements.txt' && !named.has(name) && workspace.files.isFile(name))
    .map((path) => ({ path, resolve: undefined }));
  return [...used, ...others].map(({ path, resolve }) => {
    if (!workspace.files.isFile(path)) return { path, resolve, format: undefined, fault: 'missing' };
    try {
      const format = lockFormatOf(decodeText(workspace.read(path)), path);
      return { path, resolve, format, fault: undefined };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { path, resolve, format: undefined, fault: error.diagnostics[0]!.message };
    }
  });
}
