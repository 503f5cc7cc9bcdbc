import { userError, type UserError } from '../host/types.ts';

/** A pointer has fewer bytes (Git LFS, `docs/spec.md`), and at least its version, object and size. */
export const pointerBytes = { least: 100, below: 1024 } as const;

const POINTER =
  /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n[\s\S]*^oid sha256:[0-9a-f]{64}\n/m;

/** Whether `bytes` are the pointer that git keeps in the place of a file of Git LFS (its `docs/spec.md`). */
export function isLfsPointer(bytes: Buffer): boolean {
  const { least, below } = pointerBytes;
  return bytes.length >= least && bytes.length < below && POINTER.test(bytes.toString('latin1'));
}

/** The error for a pointer; those of one run are reported as one (`UserError`). @param path as the user knows it */
export function lfsPointer(path: string): UserError {
  return userError({
    code: 'lfs-pointer',
    message: `\`${path}\` is a Git LFS pointer, not the file itself`,
    ...(path.startsWith('/') ? {} : { place: { path } }),
    help: 'add `with: { lfs: true }` to the step with `actions/checkout`; on your machine, run `git lfs pull`',
  });
}

/** @throws UserError `lfs-pointer` where a file that is read is one */
export function refuseLfsPointer(content: Buffer | string, path: string): void {
  const bytes = typeof content === 'string' ? Buffer.from(content.slice(0, pointerBytes.below)) : content;
  if (isLfsPointer(bytes)) throw lfsPointer(path);
}
