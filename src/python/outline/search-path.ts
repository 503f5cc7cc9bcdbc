import { Token } from '../tokenizer.ts';
import type { Directories } from './directories.ts';
import { isKeyword } from './keywords.ts';
import type { LineReader } from './logical-lines.ts';
import { dottedName } from './statement-parts.ts';
import type { SearchPathStep } from './types.ts';

const OPEN = 0x28;
const OPEN_SQUARE = 0x5b;
const COMMA = 0x2c;
const PLUS = 0x2b;
const EQUALS = 0x3d;

/** A literal path that is not below the package: `/opt/vendor`, `/mnt/efs`. */
const OUTSIDE = /^[a-zA-Z]*["']+\/(?!var\/task(?![^/"']))[\w.]/;
/** What a module asks for a directory that the package does not tell. */
const ASKS = /\b(?:environ|getenv)\b|["']\/(?!var\/task(?![^/"']))[\w.]/;
/** Names with which paths are put together. */
const builds = new Set([
  ...['sys', 'path', 'insert', 'append', 'extend', 'site', 'addsitedir', 'os', 'pathlib', 'Path', 'str'],
  ...['join', 'dirname', 'abspath', 'realpath', 'normpath', 'resolve', 'absolute', 'parent', 'parents'],
  ...['fspath', 'curdir', 'pardir', 'getcwd', 'cwd', 'getsitepackages', '__file__'],
]);

/** Whether a line with this first word may be such a change. */
export function mayChangeSearchPath(word: string): boolean {
  return word === 'sys' || word === 'site';
}

/**
 * The change of `sys.path` that a line begins with: `sys.path.append(…)`, `sys.path = …`, `site.addsitedir(…)`; undefined for
 * anything else. A relative path, and what is made of `__file__`, lies in the package.
 */
export function searchPathStep(
  line: LineReader,
  start: number,
  end: number,
  directories: Directories,
): SearchPathStep | undefined {
  if (!changes(line, start, end)) return undefined;
  let isOfOwn = true;
  for (let at = start; at < end && isOfOwn; at++) {
    if (line.kinds[at] === Token.string) isOfOwn = !OUTSIDE.test(line.text(at));
    else if (line.isName(at) && !isKeyword(line, at) && !builds.has(line.text(at))) isOfOwn = isOwnName(line);
  }
  if (!isOfOwn) return { kind: 'search-path', where: 'anywhere' };
  const directory = addedDirectory(line, start, end, directories);
  return { kind: 'search-path', where: 'package', ...(directory !== undefined && { directory }) };
}

/** The single directory that `sys.path.insert(0, …)` or `sys.path.append(…)` adds; undefined for one that is not known. */
function addedDirectory(
  line: LineReader,
  start: number,
  end: number,
  directories: Directories,
): string | undefined {
  const { name, end: open } = dottedName(line, start, end);
  const close = line.isOperator(open, OPEN) ? line.closing(open, end) : end;
  if (close !== end - 1) return undefined;
  if (name === 'sys.path.append') return directories.read(open + 1, close);
  const isInsert = name === 'sys.path.insert' && line.isOperator(open + 2, COMMA);
  return isInsert ? directories.read(open + 3, close) : undefined;
}

function changes(line: LineReader, start: number, end: number): boolean {
  const { name, end: behind } = dottedName(line, start, end);
  if (behind >= end) return false;
  if (/^(?:sys\.path\.(?:insert|append|extend)|site\.addsitedir)$/.test(name)) {
    return line.isOperator(behind, OPEN);
  }
  if (name !== 'sys.path') return false;
  if (line.isOperator(behind, OPEN_SQUARE)) {
    const close = line.closing(behind, end);
    return isAssignment(line, close + 1);
  }
  return isAssignment(line, behind);
}

/** `=` or `+=`, which are operators of one character here. */
function isAssignment(line: LineReader, at: number): boolean {
  const isAdded = line.isOperator(at, PLUS) && line.isOperator(at + 1, EQUALS);
  return isAdded || (line.isOperator(at, EQUALS) && !line.isOperator(at + 1, EQUALS));
}

/** Whether a name that a module gives to a directory is one of the package, as far as its file tells. */
function isOwnName({ bytes }: LineReader): boolean {
  return bytes.includes('__file__') && !ASKS.test(bytes.toString('latin1'));
}
