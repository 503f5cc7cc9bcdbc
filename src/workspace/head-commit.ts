import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { findRepository } from './tracked-files.ts';

const OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The name of a reference below `refs/`, which leads nowhere else. */
const REFERENCE = /^refs\/(?!.*\.\.)[^\0\n\\]+$/;
/** So often one reference may name another (git: `SYMREF_MAXDEPTH`). */
const MAX_STEPS = 5;
/** Of `packed-refs`: some 70 for each branch and tag. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The commit that is checked out around `directory` (absolute path), read without running git (gitrepository-layout(5)).
 * @returns its hexadecimal name; undefined outside of a repository, before its first commit, and where references are
 * kept in a way that is not read here (reftable)
 */
export function headCommit(directory: string): string | undefined {
  try {
    const found = findRepository(realpathSync(directory));
    if (found === undefined) return undefined;
    const { gitDirectory } = found;
    let text = read(gitDirectory, 'HEAD');
    for (let step = 0; step < MAX_STEPS && text !== undefined; step++) {
      if (OBJECT_NAME.test(text)) return text;
      const name = /^ref: *(.+)$/.exec(text)?.[1];
      if (name === undefined || !REFERENCE.test(name)) return undefined;
      // A further worktree has its own HEAD; the references of all lie in the first one.
      const common = read(gitDirectory, 'commondir') ?? gitDirectory;
      const shared = isAbsolute(common) ? common : resolve(gitDirectory, common);
      text = read(shared, name) ?? packed(shared, name);
    }
    return undefined;
  } catch {
    return undefined;
  }
}

function read(directory: string, name: string): string | undefined {
  try {
    const path = join(directory, name);
    const stats = statSync(path);
    return stats.isFile() && stats.size <= MAX_BYTES ? readFileSync(path, 'utf8').trim() : undefined;
  } catch {
    return undefined;
  }
}

/** Lines `OBJECT NAME` of `packed-refs`. */
function packed(directory: string, name: string): string | undefined {
  const line = read(directory, 'packed-refs')
    ?.split('\n')
    .find((one) => one.endsWith(` ${name}`));
  return line?.split(' ', 1)[0];
}
