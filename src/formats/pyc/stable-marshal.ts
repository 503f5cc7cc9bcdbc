/** A value of a marshalled code object, with the values in it. */
interface MarshalNode {
  /** The letter of its type. */
  readonly type: string;
  /** The bytes between the letter and the values in it. */
  payload: Buffer;
  children: MarshalNode[];
  /** The bytes between children, by the index of the next child. */
  between: Map<number, Buffer>;
  /** How often it is used in the output. */
  uses: number;
  /** Whether it is a set, or a tuple that contains one. */
  hasSet: boolean;
}

/** Marks a value that later ones refer to. */
const FLAG_REF = 0x80;
/** Values without content. */
const SINGLE = '0NTFS.';
/** Values with a four-byte or one-byte length followed by that many bytes. */
const LONG_BYTES = 'stuaA';
const SHORT_BYTES = 'zZ';
/** Values of fixed size, bytes. */
const fixedSizes: ReadonlyMap<string, number> = new Map([
  ['i', 4],
  ['I', 8],
  ['g', 8],
  ['y', 16],
]);
/** Values with a four-byte count followed by that many values. */
const SEQUENCES = '([<>';

/**
 * Rewrites marshalled code (Python/marshal.c) in a form that depends only on the code. CPython's output depends on what
 * else is in memory: it marks values for reference that nothing refers to, and up to 3.10 writes frozen sets in the
 * order of their random hashes, which also decide whether two equal sets are shared. Here a value is marked if it is
 * used twice, sets are sorted, and each set is written wherever it is used.
 * @param minor the `12` of Python 3.12, whose code objects have their own layout
 * @throws Error for anything that is not code of that version
 */
export function stableMarshal(bytes: Buffer, minor: number): Buffer {
  const reader = new MarshalReader(bytes, minor);
  const code = reader.read();
  reader.expectEnd();
  return new MarshalWriter().write(code);
}

class MarshalReader {
  readonly #bytes: Buffer;
  /** Count of numbers at the start of a code object, and the index of the value that follows the line number. */
  readonly #code: { readonly numbers: number; readonly values: number; readonly lineBefore: number };
  readonly #references: MarshalNode[] = [];
  #at = 0;

  constructor(bytes: Buffer, minor: number) {
    this.#bytes = bytes;
    this.#code =
      minor >= 11 ? { numbers: 5, values: 10, lineBefore: 8 } : { numbers: 6, values: 9, lineBefore: 8 };
  }

  expectEnd(): void {
    if (this.#at !== this.#bytes.length) throw new Error('marshalled code continues after its end');
  }

  read(): MarshalNode {
    const byte = this.#take(1)[0]!;
    const type = String.fromCharCode(byte & ~FLAG_REF);
    if (type === 'r') {
      const node = this.#references[this.#take(4).readUInt32LE(0)];
      if (node === undefined) throw new Error('marshalled code has a dangling reference');
      return node;
    }
    const node: MarshalNode = {
      type,
      payload: Buffer.alloc(0),
      children: [],
      between: new Map(),
      uses: 0,
      hasSet: isSet(type),
    };
    // Numbered before its contents.
    if ((byte & FLAG_REF) !== 0) this.#references.push(node);
    this.#readContent(node);
    if (type !== 'c') node.hasSet ||= node.children.some((child) => child.hasSet);
    return node;
  }

  #readContent(node: MarshalNode): void {
    const { type } = node;
    const fixed = fixedSizes.get(type);
    if (SINGLE.includes(type)) return;
    if (fixed !== undefined) node.payload = this.#take(fixed);
    else if (LONG_BYTES.includes(type)) node.payload = this.#take(4 + this.#peek(4));
    else if (SHORT_BYTES.includes(type)) node.payload = this.#take(1 + this.#peek(1));
    else if (type === 'l') node.payload = this.#take(4 + 2 * Math.abs(this.#peek(4)));
    else if (SEQUENCES.includes(type)) this.#readValues(node, 4);
    else if (type === ')') this.#readValues(node, 1);
    // A slice: start, stop, step.
    else if (type === ':') for (let index = 0; index < 3; index++) node.children.push(this.read());
    else if (type === 'c') this.#readCode(node);
    else throw new Error(`marshalled code has a value of the unknown type ${JSON.stringify(type)}`);
  }

  #readValues(node: MarshalNode, width: 1 | 4): void {
    const count = this.#peek(width);
    node.payload = this.#take(width);
    for (let index = 0; index < count; index++) node.children.push(this.read());
  }

  #readCode(node: MarshalNode): void {
    const { numbers, values, lineBefore } = this.#code;
    node.payload = this.#take(4 * numbers);
    // Up to 3.10: code, consts, names, varnames, freevars, cellvars, filename, name, (line), lnotab; since 3.11: code,
    // consts, names, localsplusnames, localspluskinds, filename, name, qualname, (line), linetable, exceptiontable.
    for (let index = 0; index < values; index++) {
      if (index === lineBefore) node.between.set(index, this.#take(4));
      node.children.push(this.read());
    }
  }

  #peek(width: 1 | 4): number {
    if (this.#at + width > this.#bytes.length) throw new Error('marshalled code is truncated');
    return width === 1 ? this.#bytes[this.#at]! : this.#bytes.readInt32LE(this.#at);
  }

  #take(length: number): Buffer {
    const end = this.#at + length;
    if (length < 0 || end > this.#bytes.length) throw new Error('marshalled code is truncated');
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}

class MarshalWriter {
  readonly #pieces: Buffer[] = [];
  readonly #numbers = new Map<MarshalNode, number>();

  write(code: MarshalNode): Buffer {
    this.#count(code);
    this.#put(code);
    return Buffer.concat(this.#pieces);
  }

  #count(node: MarshalNode): void {
    node.uses++;
    if (node.uses === 1 || node.hasSet) for (const child of node.children) this.#count(child);
  }

  #put(node: MarshalNode): void {
    const number = this.#numbers.get(node);
    if (number !== undefined) {
      const reference = Buffer.from('r\0\0\0\0');
      reference.writeUInt32LE(number, 1);
      this.#pieces.push(reference);
      return;
    }
    const isShared = node.uses > 1 && !node.hasSet;
    if (isShared) this.#numbers.set(node, this.#numbers.size);
    this.#pieces.push(Buffer.from([node.type.charCodeAt(0) | (isShared ? FLAG_REF : 0)]), node.payload);
    const children = isSet(node.type) ? node.children.toSorted(compareAlone) : node.children;
    for (const [index, child] of children.entries()) {
      const between = node.between.get(index);
      if (between !== undefined) this.#pieces.push(between);
      this.#put(child);
    }
  }
}

function isSet(type: string): boolean {
  return type === '<' || type === '>';
}

function compareAlone(a: MarshalNode, b: MarshalNode): number {
  return Buffer.compare(alone(a), alone(b));
}

/** A value regardless of references to it. */
function alone(node: MarshalNode): Buffer {
  return Buffer.concat([Buffer.from(node.type), node.payload, ...node.children.map(alone)]);
}
