import { Token } from '../tokenizer.ts';
import { LineReader } from './logical-lines.ts';
import { PathReader, textOf } from './path-expressions.ts';

/** Where a path starts: the directory of the module, a package (dotted), the working directory of the process. */
export type PathBase = 'module' | 'working-directory' | { readonly package: string };

/** A file that a module names by literals. */
export interface NamedFile {
  readonly base: PathBase;
  /** With `/`; may begin with `../`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** What a module has that names a file of its own. */
const MAY_NAME = /__file__|\bopen\s*\(|\bPath\s*\(|\bfiles\s*\(|\bget_data\b|\bresource/;
const EQUALS = 0x3d;
const COLON = 0x3a;

/**
 * The files that a module names by literal paths: beside itself (`Path(__file__).parent / "x"`, `os.path.join(…)`), in a package
 * (`importlib.resources.files("p") / "x"`, `pkgutil.get_data`), or in the working directory (`open("x")`); also through names
 * that it assigns directories to. In functions too. Nothing is executed.
 */
export function namedFiles(source: Uint8Array): readonly NamedFile[] {
  const lines = new LineReader(source);
  if (!MAY_NAME.test(lines.bytes.toString('latin1'))) return [];
  const paths = new PathReader(lines);
  const found: NamedFile[] = [];
  while (lines.next()) {
    const start = assignment(lines);
    const value = start === 0 ? undefined : paths.operand(start, lines.length);
    if (start > 0) paths.assign(lines.text(0), value?.end === lines.length ? value.value : undefined);
    for (let at = start; at < lines.length;) {
      const one = paths.operand(at, lines.length);
      if (one === undefined) {
        at++;
        continue;
      }
      if (typeof one.value === 'object' && one.value.isNamed && !one.isTested) {
        const { base } = one.value;
        found.push({ base, path: textOf(one.value), line: lines.lines[at]! });
      }
      at = Math.max(one.end, at + 1);
    }
  }
  return found;
}

/** The index of what is assigned in `name = …` and `name: annotation = …`; 0 for other lines. */
function assignment(line: LineReader): number {
  if (!line.isName(0)) return 0;
  if (isAssign(line, 1)) return 2;
  if (!line.isOperator(1, COLON)) return 0;
  for (let at = 2; at < line.length; at++) if (isAssign(line, at)) return at + 1;
  return 0;
}

function isAssign(line: LineReader, at: number): boolean {
  return (
    line.isOperator(at, EQUALS) &&
    !(line.isOperator(at + 1, EQUALS) && line.starts[at + 1] === line.ends[at]) &&
    line.kinds[at + 1] !== Token.end
  );
}
