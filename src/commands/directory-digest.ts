import { createHash } from 'node:crypto';
import { compareCodePoints } from '../text/code-points.ts';

/** A file of a tree. */
interface DigestedFile {
  /** Relative to the tree's root, with `/`. */
  readonly path: string;
  readonly content: Buffer;
  readonly isExecutable: boolean;
}

interface Digest {
  /** Hex. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
}

interface Node {
  readonly files: Map<string, DigestedFile>;
  readonly directories: Map<string, Node>;
}

/**
 * SHA-256 (hex) of a file tree as Pants prints it: the hash of the root `Directory` message of the Remote Execution
 * API v2 (`build/bazel/remote/execution/v2`), whose entries are sorted by name.
 */
export function directoryFingerprint(files: Iterable<DigestedFile>): string {
  const root = emptyNode();
  for (const file of files) insert(root, file);
  return digestOfNode(root).hash;
}

function emptyNode(): Node {
  return { files: new Map(), directories: new Map() };
}

function insert(root: Node, file: DigestedFile): void {
  const parts = file.path.split('/');
  const name = parts.pop()!;
  let node = root;
  for (const part of parts) {
    let next = node.directories.get(part);
    if (next === undefined) {
      next = emptyNode();
      node.directories.set(part, next);
    }
    node = next;
  }
  node.files.set(name, file);
}

function digestOfNode(node: Node): Digest {
  const parts: Buffer[] = [];
  for (const [name, file] of sortedByName(node.files)) {
    // Directory.files = 1
    parts.push(lengthDelimited(1, fileNode(name, file)));
  }
  for (const [name, directory] of sortedByName(node.directories)) {
    // Directory.directories = 2
    parts.push(lengthDelimited(2, directoryNode(name, directory)));
  }
  return digestOf(Buffer.concat(parts));
}

function fileNode(name: string, file: DigestedFile): Buffer {
  return Buffer.concat([
    // FileNode.name = 1
    lengthDelimited(1, Buffer.from(name)),
    // FileNode.digest = 2
    lengthDelimited(2, digestMessage(digestOf(file.content))),
    // FileNode.is_executable = 4, left out when false
    file.isExecutable ? Buffer.from([(4 << 3) | 0, 1]) : Buffer.alloc(0),
  ]);
}

function directoryNode(name: string, directory: Node): Buffer {
  return Buffer.concat([
    // DirectoryNode.name = 1
    lengthDelimited(1, Buffer.from(name)),
    // DirectoryNode.digest = 2
    lengthDelimited(2, digestMessage(digestOfNode(directory))),
  ]);
}

function digestMessage({ hash, size }: Digest): Buffer {
  return Buffer.concat([
    // Digest.hash = 1
    lengthDelimited(1, Buffer.from(hash)),
    // Digest.size_bytes = 2, left out when 0
    size === 0 ? Buffer.alloc(0) : Buffer.concat([Buffer.from([(2 << 3) | 0]), variableLength(size)]),
  ]);
}

function digestOf(content: Buffer): Digest {
  return { hash: createHash('sha256').update(content).digest('hex'), size: content.length };
}

/** Tag (wire type 2), length, bytes. */
function lengthDelimited(field: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([(field << 3) | 2]), variableLength(content.length), content]);
}

/** Base 128, lowest group first. */
function variableLength(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return Buffer.from(bytes);
}

function sortedByName<T>(entries: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...entries].sort(([left], [right]) => compareCodePoints(left, right));
}
