import { linesOf } from '../text/lines.ts';

/** A line of a RECORD file: CSV of path, hash (`algorithm=urlsafe base64 without padding`) and size in bytes. */
export interface RecordLine {
  readonly path: string;
  readonly hash: string;
  readonly size: string;
}

/** An unreadable RECORD, and why. */
export class RecordError extends Error {}

/** The contents of a RECORD file (packaging.python.org, "Recording installed projects"; PEP 376). */
export interface WheelRecord {
  readonly lines: readonly RecordLine[];
  /** That of the first line. */
  readonly lineEnding: '\n' | '\r\n';
}

/** Lines of a RECORD: a zip file without zip64 holds 65,535 files, and wheels list what they leave to be compiled. */
const MAX_LINES = 200_000;
/** Characters of a line: a path of 4096 bytes, a hash and a size. */
const MAX_LINE = 10_000;

/** @throws RecordError */
export function parseRecord(bytes: Buffer): WheelRecord {
  const text = bytes.toString('utf8');
  const firstLine = /^[^\n]*\n/.exec(text)?.[0] ?? '';
  const lines: RecordLine[] = [];
  for (const line of linesOf(text)) {
    if (line === '') continue;
    if (line.length > MAX_LINE) throw new RecordError(`it has a line of more than ${MAX_LINE} characters`);
    if (lines.length === MAX_LINES) throw new RecordError(`it has more than ${MAX_LINES} lines`);
    const fields = line.includes('"') ? parseQuoted(line) : line.split(',');
    const [path, hash, size] = fields;
    if (fields.length !== 3 || path === undefined || hash === undefined || size === undefined) {
      throw new RecordError(`its line \`${line}\` does not have three fields`);
    }
    if (!/^\s*\d*\s*$/.test(size))
      throw new RecordError(`its line \`${line}\` has a size that is not a number`);
    // Installers read and write sizes as numbers.
    lines.push({ path, hash, size: size.trim().replace(/^0+(?=\d)/, '') });
  }
  return { lines, lineEnding: firstLine.endsWith('\r\n') ? '\r\n' : '\n' };
}

/** Fields of a CSV line with quotes, as Python's `csv` reads them: a doubled quote inside quotes is one. */
function parseQuoted(line: string): readonly string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    const character = line[index]!;
    if (quoted && character === '"' && line[index + 1] === '"') {
      field += '"';
      index++;
    } else if (quoted && character === '"') quoted = false;
    else if (quoted) field += character;
    else if (character === '"' && field === '') quoted = true;
    else if (character === ',') {
      fields.push(field);
      field = '';
    } else field += character;
  }
  fields.push(field);
  return fields;
}

/** The bytes of a RECORD file with these lines, quoted as Python's `csv` does by default. */
export function formatRecord(record: WheelRecord): Buffer {
  const lines = record.lines.map(
    ({ path, hash, size }) => `${quote(path)},${quote(hash)},${size}${record.lineEnding}`,
  );
  return Buffer.from(lines.join(''));
}

const quote = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
