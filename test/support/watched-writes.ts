import fs, { constants } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Functions of `node:fs` that change something, with the positions of the paths they change. */
const writers: Readonly<Record<string, readonly number[]>> = {
  appendFile: [0],
  chmod: [0],
  copyFile: [1],
  cp: [1],
  link: [1],
  mkdir: [0],
  mkdtemp: [0],
  open: [0],
  rename: [0, 1],
  rm: [0],
  rmdir: [0],
  symlink: [1],
  truncate: [0],
  unlink: [0],
  utimes: [0],
  writeFile: [0],
};

/** Whether the flags of `open` let a file be made or changed. */
function isForWriting(flags: unknown): boolean {
  if (typeof flags === 'number')
    return (flags & (constants.O_WRONLY | constants.O_RDWR | constants.O_CREAT)) !== 0;
  return flags !== undefined && flags !== 'r';
}

type AnyFunction = (...parameters: unknown[]) => unknown;

/** Writes to open files: their path is not known any more, and empty. */
function watchDescriptors(
  sync: Record<string, unknown>,
  later: Record<string, unknown>,
  before: (operation: string, path: string) => void,
  undo: (() => void)[],
): void {
  const write = sync['writeSync'] as AnyFunction;
  sync['writeSync'] = (descriptor: number, ...rest: unknown[]) => {
    if (descriptor > 2) before('write', '');
    return write(descriptor, ...rest);
  };
  const open = later['open'] as (...parameters: unknown[]) => Promise<fs.promises.FileHandle>;
  later['open'] = async (...parameters: unknown[]) => {
    const handle = await open(...parameters);
    const original = handle.write.bind(handle) as AnyFunction;
    const watched = async (...given: unknown[]) => {
      before('write', '');
      return await original(...given);
    };
    return Object.assign(handle, { write: watched });
  };
  undo.push(
    () => (sync['writeSync'] = write),
    () => (later['open'] = open),
  );
}

/**
 * From now on, `before` hears of every change to the file system of this thread with its path before it is made, and may
 * throw to have it fail.
 * @returns what undoes it
 */
export function watchWrites(before: (operation: string, path: string) => void): () => void {
  const undo: (() => void)[] = [];
  const wrap = (owner: Record<string, unknown>, name: string, positions: readonly number[]) => {
    const original = owner[name] as AnyFunction;
    owner[name] = function (this: unknown, ...parameters: unknown[]) {
      const isReading = name.startsWith('open') && !isForWriting(parameters[1]);
      for (const position of isReading ? [] : positions) {
        if (typeof parameters[position] === 'string') before(name, parameters[position]);
      }
      return Reflect.apply(original, this, parameters);
    };
    undo.push(() => (owner[name] = original));
  };
  const sync = fs as unknown as Record<string, unknown>;
  const later = fs.promises as unknown as Record<string, unknown>;
  for (const [name, positions] of Object.entries(writers)) {
    wrap(sync, `${name}Sync`, positions);
    const original = later[name] as AnyFunction;
    wrap(later, name, positions);
    // A promise is rejected, where a synchronous function throws.
    const watched = later[name] as AnyFunction;
    later[name] = async function (this: unknown, ...parameters: unknown[]) {
      return await Reflect.apply(watched, this, parameters);
    };
    undo.push(() => (later[name] = original));
  }
  watchDescriptors(sync, later, before, undo);
  syncBuiltinESMExports();
  return () => {
    for (const one of undo.reverse()) one();
    syncBuiltinESMExports();
  };
}
