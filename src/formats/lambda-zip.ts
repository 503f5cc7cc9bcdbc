import { exportStatement, HANDLER_MODULE } from '../text/handlers.ts';
import type { Bundle, Content, Entry } from '../archive/types.ts';
import type { Problems } from '../host/types.ts';
import type { StoredWheel } from '../wheels/types.ts';
import { installWheel } from './install-wheel.ts';
import { HANDLER_OWNER, mergeEntries } from './merge.ts';
import { sourceFile } from './source-file.ts';
import type { Handler, SourceEntry } from './types.ts';
import { append } from '../text/lists.ts';

export interface LambdaZipInput {
  readonly sources: readonly SourceEntry[];
  /** Absolute path of the build root; `content` takes paths relative to it. */
  readonly root: string;
  /** The function that `handlerFiles` export as `handler`; undefined in a layer. */
  readonly handler: Handler | undefined;
  /** Default: `lambda_function.py`. */
  readonly handlerFiles?: readonly string[];
  /** A directory that contains everything: `python` for a layer. */
  readonly prefix?: string;
  readonly wheels: readonly StoredWheel[];
  /** Collisions are warnings, and the first file wins: sources before wheels, wheels in the order of their installation. */
  readonly collisionsOk?: boolean;
  /** The wheels in the order of their installation, for collisions; default: as given. */
  installOrder?(): Promise<readonly StoredWheel[]>;
  /** No BUILD file declares the package: nothing can be written into its fields. */
  readonly isPlain?: boolean;
  /** The content of a file of the checkout. Rejects links that lead out of it. */
  content(path: string): Content;
}

/**
 * The files of a Lambda function's zip or of a layer: first-party files, wheels in the flat layout of
 * `pex3 venv create --layout flat-zipped` (see `installWheel`), and the module that Lambda calls, as Pants writes it.
 * Errors are collected in `problems`; invalid files are left out of the result.
 */
export async function lambdaZip(input: LambdaZipInput, problems: Problems): Promise<Bundle> {
  const entries: Entry[] = [];
  for (const source of input.sources) {
    const entry = problems.collect(() => sourceFile(source, (path) => input.content(path)));
    if (entry !== undefined) entries.push(entry);
  }
  if (input.handler !== undefined) {
    for (const path of input.handlerFiles ?? [`${HANDLER_MODULE}.py`]) {
      entries.push(handlerEntry(input.handler, path));
    }
  }
  for (const wheel of input.wheels) {
    const installed = await problems.collectAsync(() => installWheel(wheel));
    if (installed !== undefined) append(entries, installed);
  }
  const { collisionsOk = false, isPlain = false } = input;
  const options = {
    ...{ collisionsOk, canAllow: !collisionsOk && !isPlain, isPlain },
    inOrder: (all: readonly Entry[]) => inOrderOf(input, all),
  };
  const merged = (await problems.collectAsync(() => mergeEntries(entries, options, problems))) ?? [];
  const { prefix } = input;
  if (prefix === undefined) return { entries: merged };
  return { prefix, entries: merged.map((entry) => ({ ...entry, path: `${prefix}/${entry.path}` })) };
}

/** The files in the order in which they are installed; those of no wheel come first. */
async function inOrderOf(input: LambdaZipInput, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const wheels = (await input.installOrder?.()) ?? input.wheels;
  const ranks = new Map(wheels.map(({ pinned }, index) => [pinned.filename, index]));
  const rankOf = ({ owner }: Entry): number => ranks.get(owner) ?? -1;
  return entries.toSorted((left, right) => rankOf(left) - rankOf(right));
}

/** The module whose function `handler` Lambda calls; the same text as Pants writes, without a line end. */
function handlerEntry(handler: Handler, path: string): Entry {
  const text = exportStatement(handler.module, handler.function);
  return { path, mode: 0o644, content: { kind: 'bytes', bytes: Buffer.from(text) }, owner: HANDLER_OWNER };
}
