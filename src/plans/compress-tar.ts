import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { discard, replaceFile, temporaryDirectory, writeBytes } from '../archive/replace.ts';
import type { Artifact, Bundle } from '../archive/types.ts';
import { writeTar } from '../archive/write-tar.ts';
import { userError, type Environment, type Place, type RunProcess } from '../host/types.ts';

/** Formats that Node cannot compress: the programs to use, with arguments that fix every setting. */
const compressors = {
  'tar.bz2': { program: 'bzip2', args: ['-9'], ending: 'bz2' },
  'tar.xz': { program: 'xz', args: ['--format=xz', '--check=crc64', '--threads=1', '-6'], ending: 'xz' },
} as const;
export type CompressedFormat = keyof typeof compressors;

export interface CompressorHost {
  readonly run: RunProcess;
  readonly env: Environment;
}

const CHUNK_BYTES = 1024 * 1024;

/** Whether `format` needs an external program. */
export function needsCompressor(format: string): format is CompressedFormat {
  return Object.hasOwn(compressors, format);
}

/** @throws UserError `compressor-missing` @param cwd a directory without programs, see `findPython` */
export async function checkCompressor(
  host: CompressorHost,
  format: CompressedFormat,
  cwd: string,
  place: Place,
): Promise<void> {
  const { program } = compressors[format];
  const asked = await host
    .run(program, ['--help'], { cwd, env: environment(host.env) })
    .catch(() => undefined);
  if (asked?.exitCode === 0) return;
  throw userError({
    code: 'compressor-missing',
    message: `The format \`${format}\` needs the program \`${program}\`, which is not on PATH`,
    place,
    help: `install \`${program}\` (GitHub's Linux and macOS runners have it), or use \`tar.gz\` or \`zip\``,
  });
}

/**
 * Writes `bundle` as the compressed tar file `path` (absolute). The tar file is the same everywhere; the compressed
 * one is the same for the same release of the program.
 * @throws UserError `compressor-failed`, and as `writeTar`
 */
export async function writeCompressedTar(
  host: CompressorHost,
  format: CompressedFormat,
  bundle: Bundle,
  path: string,
): Promise<Artifact> {
  const { program, args, ending } = compressors[format];
  const directory = temporaryDirectory(path);
  try {
    const { unzippedSize } = await writeTar(bundle, join(directory, 'archive.tar'), { gzip: false });
    const ran = await host.run(program, [...args, 'archive.tar'], {
      cwd: directory,
      env: environment(host.env),
    });
    if (ran.exitCode !== 0) {
      throw userError({
        code: 'compressor-failed',
        message: `\`${program}\` exited with status ${ran.exitCode}: ${ran.stderr.trim().slice(0, 500)}`,
        help: 'free some disk space, or use `tar.gz` or `zip`',
      });
    }
    return { ...(await copy(join(directory, `archive.tar.${ending}`), path)), unzippedSize };
  } finally {
    discard(directory);
  }
}

/** Without the variables from which the programs read extra arguments. */
function environment(env: Environment): Environment {
  const names = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'PATHEXT'];
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

function copy(from: string, path: string): Promise<Omit<Artifact, 'unzippedSize'>> {
  return replaceFile(path, 0o644, (descriptor) => {
    const source = openSync(from, 'r');
    try {
      const hash = createHash('sha256');
      const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
      let size = 0;
      for (let count = 1; count > 0; size += count) {
        count = readSync(source, buffer, 0, buffer.length, null);
        const piece = buffer.subarray(0, count);
        hash.update(piece);
        writeBytes(descriptor, piece);
      }
      return Promise.resolve({ path, sha256: hash.digest('hex'), size });
    } finally {
      closeSync(source);
    }
  });
}
