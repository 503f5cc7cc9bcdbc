import { userError } from '../host/types.ts';
import { lineAndColumn } from '../platforms/json.ts';
import { own } from './lock-fields.ts';
import { readPdmLock } from './pdm-lock.ts';
import { readPexLock } from './pex-lock.ts';
import { readPipfileLock } from './pipfile-lock.ts';
import { readPoetryLock } from './poetry-lock.ts';
import { readPylock } from './pylock.ts';
import { readRequirementsLock, type RequirementsLockOptions } from './requirements-lock.ts';
import { parseToml, tableAt } from './toml.ts';
import type { Lock } from './types.ts';
import { readUvLock } from './uv-lock.ts';

/** @throws UserError for what git leaves in the place of a file, or in a file */
function refuseUnfinished(text: string, path: string): void {
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    throw userError({
      code: 'lfs-pointer',
      message: `${path} is a Git LFS pointer, not the file itself`,
      place: { path, line: 1, column: 1 },
      help: 'fetch the content: set `lfs: true` for `actions/checkout`, or run `git lfs pull`',
    });
  }
  const conflict = text.search(/^<<<<<<< /m);
  if (conflict !== -1) {
    throw userError({
      code: 'merge-conflict',
      message: `${path} contains a merge conflict`,
      place: { path, ...lineAndColumn(text, conflict) },
      help: 'resolve the conflict and regenerate the lock file',
    });
  }
}

/** Whether a text is JSON, perhaps behind the comment lines that Pants puts before it. */
function isJson(text: string): boolean {
  const line = /[ \t\r\n]*(\/\/[^\n]*|\{)?/y;
  for (;;) {
    const found = line.exec(text)?.[1];
    if (found === undefined || found === '{') return found === '{';
  }
}

/**
 * Reads a lock file; its format is told by its content, not by its name: pex (JSON, also with Pants' comment header),
 * `uv.lock`, `pylock.toml` (PEP 751), `poetry.lock`, `pdm.lock`, `Pipfile.lock` or `requirements.txt`.
 *
 * @param path of the file in the checkout, for messages.
 * @throws UserError with everything that is wrong with it.
 */
export function readLock(text: string, path: string, options: RequirementsLockOptions = {}): Lock {
  const content = text.replace(/^\uFEFF/, '');
  refuseUnfinished(content, path);
  if (isJson(content)) {
    return /"pipfile-spec"\s*:/.test(content) ? readPipfileLock(content, path) : readPexLock(content, path);
  }
  if (!/^[ \t]*(?:\[\[|lock-version[ \t]*=(?!=)|version[ \t]*=(?!=)|\[[a-z])/m.test(content)) {
    return readRequirementsLock(content, path, options);
  }
  const document = parseToml(content, path);
  if (typeof own(document, 'lock-version') === 'string') return readPylock(document, path);
  if (typeof own(document, 'version') === 'number' && own(document, 'requires-python') !== undefined) {
    return readUvLock(document, path);
  }
  const metadata = tableAt(document, 'metadata');
  // Poetry 1.0 gave no version.
  if (
    metadata !== undefined &&
    ['lock-version', 'content-hash'].some((name) => own(metadata, name) !== undefined)
  ) {
    return readPoetryLock(document, path);
  }
  if (metadata !== undefined && own(metadata, 'lock_version') !== undefined) {
    return readPdmLock(document, path);
  }
  throw userError({
    code: 'unknown-lock-format',
    message: `${path} is not in a supported lock format`,
    place: { path },
    help: 'use a pex lock (`pex3 lock create --style universal`), `uv.lock`, `pylock.toml`, `poetry.lock`, `pdm.lock`, `Pipfile.lock` or a `requirements.txt` with pinned versions',
  });
}
