import { own, type Fields } from './lock-fields.ts';
import type { LockFormatName } from './lock-formats.ts';
import { readPdmLock } from './pdm-lock.ts';
import { readPexLock } from './pex-lock.ts';
import { readPipfileLock } from './pipfile-lock.ts';
import { readPoetryLock } from './poetry-lock.ts';
import { readPylock } from './pylock.ts';
import { readRequirementsLock, type RequirementsLockOptions } from './requirements-lock.ts';
import { tableAt } from './toml.ts';
import type { Lock } from './types.ts';
import { readUvLock } from './uv-lock.ts';

/** A format whose files are TOML. */
interface TomlFormat {
  readonly notation: 'toml';
  /** Whether a document is of this format, in a version that is read here or not. */
  readonly isIt: (document: Fields) => boolean;
  /** @throws UserError with everything that is wrong with it */
  readonly read: (document: Fields, path: string) => Lock;
}

/** A format whose files are JSON, possibly after comments, or lines. */
interface TextFormat {
  readonly notation: 'json' | 'lines';
  readonly isIt: (text: string) => boolean;
  /** @throws UserError with everything that is wrong with it */
  readonly read: (text: string, path: string, options: RequirementsLockOptions) => Lock;
}

const hasKey = (fields: Fields | undefined, ...keys: readonly string[]): boolean =>
  fields !== undefined && keys.some((key) => own(fields, key) !== undefined);

/** The reader of each format (`lock-formats.ts`): questions about a checkout do without this code. */
export const lockReaders: Readonly<Record<LockFormatName, TomlFormat | TextFormat>> = {
  uv: {
    notation: 'toml',
    isIt: (document) => typeof own(document, 'version') === 'number' && hasKey(document, 'requires-python'),
    read: readUvLock,
  },
  poetry: {
    notation: 'toml',
    // Poetry 1.0 wrote no version.
    isIt: (document) => hasKey(tableAt(document, 'metadata'), 'lock-version', 'content-hash'),
    read: readPoetryLock,
  },
  pdm: {
    notation: 'toml',
    isIt: (document) => hasKey(tableAt(document, 'metadata'), 'lock_version'),
    read: readPdmLock,
  },
  pylock: {
    notation: 'toml',
    isIt: (document) => typeof own(document, 'lock-version') === 'string',
    read: readPylock,
  },
  pipenv: {
    notation: 'json',
    isIt: (text) => /"pipfile-spec"\s*:/.test(text),
    read: readPipfileLock,
  },
  requirements: {
    notation: 'lines',
    isIt: () => true,
    read: readRequirementsLock,
  },
  pex: {
    notation: 'json',
    isIt: () => true,
    read: readPexLock,
  },
};
