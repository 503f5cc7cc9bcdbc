import { fstatSync, writeSync } from 'node:fs';

/** Where the command line writes: results on the one, everything else on the other. */
export interface StandardStream {
  /** A person reads along. */
  readonly isTerminal: boolean;
  /** Width in characters; undefined if it is not a terminal or does not know. */
  readonly columns: number | undefined;
  readonly write: (text: string) => void;
  /** Resolves when nothing is left that was to be written. */
  readonly end: () => Promise<void>;
}

/** Device number of `/dev/null` on Linux. */
const NULL_DEVICE = 0x103;

/** Results. */
export const standardOutput: StandardStream = open(1, () => process.stdout);
/** Messages. */
export const standardError: StandardStream = open(2, () => process.stderr);

/**
 * Files and pipes are written directly: Node's own stream costs 4 ms of CPU before its first character. It has the rest:
 * terminals, and pipes that another program has made to not wait.
 */
function open(descriptor: 1 | 2, stream: () => NodeJS.WriteStream): StandardStream {
  const isDirect = isFileOrPipe(descriptor);
  let opened: NodeJS.WriteStream | undefined;
  const throughNode = (): NodeJS.WriteStream => {
    opened ??= stream().on('error', (error) => notWritten(descriptor, error));
    return opened;
  };
  return {
    get isTerminal() {
      return !isDirect && throughNode().isTTY;
    },
    get columns() {
      const columns = isDirect ? undefined : throughNode().columns;
      return columns === 0 ? undefined : columns;
    },
    write: (text) => {
      // What Node's stream has begun it also ends, so that nothing overtakes.
      const rest = isDirect && opened === undefined ? writeDirectly(descriptor, Buffer.from(text)) : text;
      if (rest.length > 0) throughNode().write(rest);
    },
    end: async () => {
      if (opened === undefined) return;
      const stream = opened;
      await new Promise<void>((resolve) => stream.write('', () => resolve()));
    },
  };
}

function isFileOrPipe(descriptor: number): boolean {
  // A console of Windows takes text, not bytes.
  if (process.platform === 'win32') return false;
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isFIFO() || (stats.isCharacterDevice() && stats.rdev === NULL_DEVICE);
  } catch {
    return false;
  }
}

/** @returns what a pipe does not take now */
function writeDirectly(descriptor: 1 | 2, bytes: Buffer): Buffer {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') notWritten(descriptor, error);
  }
  return rest;
}

/** The reader of a pipe may close it (`| head`): that is not an error. Nobody can be told that messages are lost. */
function notWritten(descriptor: 1 | 2, error: unknown): void {
  if (descriptor === 2) return;
  if (codeOf(error) === 'EPIPE') process.exit(0);
  standardError.write(
    `error: the output cannot be written: ${error instanceof Error ? error.message : ''}\n`,
  );
  process.exit(1);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
