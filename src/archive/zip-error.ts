import { basename } from 'node:path';
import { type DiagnosticCode, UserError, userError } from '../host/types.ts';

/** What a user can do about a rejected zip file. */
const HELP = 'download or rebuild the file: it is damaged or was not made by a packaging tool';

/**
 * The error for a rejected zip file.
 * @param archive path of the zip file
 * @param member name of the damaged entry, if it is one
 * @param what what was expected and what was found
 */
export function zipError(
  archive: string,
  member: string | undefined,
  what: string,
  code: DiagnosticCode = 'bad-zip',
): UserError {
  const where = member === undefined ? '' : `member \`${member}\`: `;
  return userError({
    code,
    message: `\`${basename(archive)}\`: ${where}${what}`,
    help: HELP,
    notes: [`the archive is ${archive}`],
  });
}

/**
 * What to throw for `error`, raised while reading `archive`: a `UserError` for errors of the operating system, yauzl
 * and zlib; internal errors are unchanged.
 */
export function asZipError(archive: string, member: string | undefined, error: unknown): unknown {
  if (error instanceof UserError || error instanceof TypeError || !(error instanceof Error)) return error;
  return zipError(archive, member, error.message);
}
