import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { RawMember } from '../../archive/support/raw-zip.ts';
import { writeRawZip } from '../../archive/support/raw-zip.ts';

/** A file of a wheel that is made by hand. */
export interface WheelFile extends RawMember {
  readonly name: string;
  readonly content: string;
  /** Not in RECORD. */
  readonly unlisted?: boolean;
}

export interface WheelRecipe {
  /** As in METADATA; default: the name of the file. */
  readonly name?: string;
  readonly version?: string;
  readonly purelib?: boolean | string;
  readonly tags?: readonly string[];
  /** Build tag of PEP 427. */
  readonly build?: string;
  readonly files: readonly WheelFile[];
  readonly entryPoints?: string;
  /** Lines before those of the files. */
  readonly record?: (lines: readonly string[]) => readonly string[];
  readonly lineEnding?: '\n' | '\r\n';
  readonly withoutRecord?: boolean;
  /** Spelling of NAME-VERSION in the `.dist-info` directory. */
  readonly stem?: string;
}

/** Writes `DIRECTORY/NAME-VERSION-TAG.whl` (PEP 427) and returns its path. */
export function makeWheel(directory: string, fileName: string, recipe: WheelRecipe): string {
  const version = recipe.version ?? '1.0';
  const tags = recipe.tags ?? ['py3-none-any'];
  const info = `${recipe.stem ?? `${fileName}-${version}`}.dist-info`;
  const purelib = recipe.purelib ?? true;
  const files: WheelFile[] = [
    ...recipe.files,
    {
      name: `${info}/METADATA`,
      content: `Metadata-Version: 2.1\nName: ${recipe.name ?? fileName}\nVersion: ${version}\n\nText.\n`,
    },
    {
      name: `${info}/WHEEL`,
      content: `Wheel-Version: 1.0\nRoot-Is-Purelib: ${String(purelib)}\n${recipe.build === undefined ? '' : `Build: ${recipe.build}\n`}${tags.map((tag) => `Tag: ${tag}\n`).join('')}`,
    },
  ];
  if (recipe.entryPoints !== undefined) {
    files.push({ name: `${info}/entry_points.txt`, content: recipe.entryPoints });
  }
  const lines = files.filter((file) => file.unlisted !== true && !file.name.endsWith('/')).map(recordLine);
  lines.push(`${info}/RECORD,,`);
  const end = recipe.lineEnding ?? '\n';
  const record = (recipe.record?.(lines) ?? lines).map((line) => line + end).join('');
  const members =
    recipe.withoutRecord === true ? files : [...files, { name: `${info}/RECORD`, content: record }];
  const build = recipe.build === undefined ? '' : `-${recipe.build}`;
  return writeRawZip(join(directory, `${fileName}-${version}${build}-${tags[0]!}.whl`), { members });
}

function recordLine(file: WheelFile): string {
  const hash = createHash('sha256').update(file.content).digest('base64url');
  const name = /[",]/.test(file.name) ? `"${file.name.replaceAll('"', '""')}"` : file.name;
  return `${name},sha256=${hash},${Buffer.byteLength(file.content)}`;
}
