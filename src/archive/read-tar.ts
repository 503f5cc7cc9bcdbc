const BLOCK = 512;
/** Bytes of a pax header: it has a path and dates. */
const MAX_PAX = 64 * 1024;
/** Members of an archive, files or not. */
const MAX_MEMBERS = 100_000;

/** A plain file of a tar file. */
interface TarFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Takes the content of a file in pieces, which are invalid afterwards; `end` is called after the last one. */
export interface TarSink {
  write(bytes: Buffer): Promise<void>;
  end(): Promise<void>;
}

/**
 * Reads a tar file (POSIX.1-2001: ustar with pax headers) piece by piece. `open` is asked for every plain file, and gives
 * what takes its content, or `undefined` to skip it. Links, directories and everything else are skipped; nothing is
 * written here, and a path is only a name.
 * @throws Error when it is not a tar file or ends early; what `open` and the sinks throw
 */
export async function readTar(
  pieces: AsyncIterable<Buffer>,
  open: (file: TarFile) => Promise<TarSink | undefined>,
): Promise<void> {
  const reader = new TarReader(open);
  for await (const piece of pieces) {
    if (await reader.take(piece)) return;
  }
  throw new Error('the archive ends early');
}

class TarReader {
  readonly #open: (file: TarFile) => Promise<TarSink | undefined>;
  readonly #block = Buffer.alloc(BLOCK);
  #filled = 0;
  #members = 0;
  /** Bytes of the running member that are still to come, and of its padding. */
  #left = 0;
  #padding = 0;
  #sink: TarSink | undefined;
  /** Content of the running pax header. */
  #pax: Buffer[] | undefined;
  /** What the last pax header says of the next member. */
  #path: string | undefined;

  constructor(open: (file: TarFile) => Promise<TarSink | undefined>) {
    this.#open = open;
  }

  /** @returns whether the archive has ended */
  async take(piece: Buffer): Promise<boolean> {
    for (let at = 0; at < piece.length;) {
      if (this.#left > 0) {
        const part = piece.subarray(at, at + this.#left);
        this.#pax?.push(Buffer.from(part));
        await this.#sink?.write(part);
        at += part.length;
        this.#left -= part.length;
        if (this.#left === 0) await this.#endMember();
      } else if (this.#padding > 0) {
        const count = Math.min(this.#padding, piece.length - at);
        at += count;
        this.#padding -= count;
      } else {
        const count = piece.copy(this.#block, this.#filled, at, at + BLOCK - this.#filled);
        at += count;
        this.#filled += count;
        if (this.#filled === BLOCK && (await this.#header())) return true;
      }
    }
    return false;
  }

  /** @returns whether it is the empty block that ends an archive */
  async #header(): Promise<boolean> {
    const block = this.#block;
    this.#filled = 0;
    if (block.every((byte) => byte === 0)) return true;
    this.#members += 1;
    if (!hasChecksum(block) || this.#members > MAX_MEMBERS) throw new Error('the archive is damaged');
    const size = octal(block, 124, 12);
    const type = String.fromCharCode(block[156]!);
    this.#left = size;
    this.#padding = (BLOCK - (size % BLOCK)) % BLOCK;
    if (type === 'x') {
      if (size > MAX_PAX) throw new Error('the archive is damaged');
      this.#pax = [];
    } else {
      const path = this.#path ?? nameOf(block);
      this.#path = undefined;
      const isFile = type === '0' || type === '\0';
      this.#sink = isFile ? await this.#open({ path, size }) : undefined;
    }
    if (size === 0) await this.#endMember();
    return false;
  }

  async #endMember(): Promise<void> {
    if (this.#pax !== undefined) this.#path = paxPath(Buffer.concat(this.#pax)) ?? this.#path;
    this.#pax = undefined;
    const sink = this.#sink;
    this.#sink = undefined;
    await sink?.end();
  }
}

/** The sum of the header's bytes, its own field counted as blanks. */
function hasChecksum(block: Buffer): boolean {
  const sum = block.reduce((all, byte, index) => all + (index >= 148 && index < 156 ? 0x20 : byte), 0);
  return sum === octal(block, 148, 8);
}

function octal(block: Buffer, at: number, length: number): number {
  const text = block
    .toString('latin1', at, at + length)
    .replace(/[\0 ]+$/, '')
    .trim();
  if (!/^[0-7]{0,12}$/.test(text)) throw new Error('the archive is damaged');
  return text === '' ? 0 : Number.parseInt(text, 8);
}

function nameOf(block: Buffer): string {
  const text = (at: number, length: number): string => {
    const field = block.subarray(at, at + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? length : end);
  };
  const prefix = block.toString('latin1', 257, 262) === 'ustar' ? text(345, 155) : '';
  return prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`;
}

/** The `path` of a pax header: records of `LENGTH KEY=VALUE\n`. */
function paxPath(content: Buffer): string | undefined {
  let path: string | undefined;
  for (let at = 0; at < content.length;) {
    const blank = content.indexOf(' ', at);
    const length = Number(content.toString('latin1', at, Math.min(blank, at + 10)));
    if (blank === -1 || !Number.isSafeInteger(length) || length <= blank - at) return undefined;
    const [, key, value] = /^([^=]*)=(.*)\n$/s.exec(content.toString('utf8', blank + 1, at + length)) ?? [];
    if (key === 'path') path = value;
    // The size in the header would be wrong; only archives of 8 GB have it.
    if (key === 'size') throw new Error('the archive has a file that is too large');
    at += length;
  }
  return path;
}
