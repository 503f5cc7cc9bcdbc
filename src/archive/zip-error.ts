import { basename } from 'node:path';
import { type DiagnosticCode, UserError, userError } from '../host/types.ts';

/** What the reader of a package can do about a zip file that is refused. */
const HELP = 'download or rebuild the file: it is damaged or was not made by a packaging tool';

/**
 * The error for a zip file that is refused.
 * @param archive path of the zip file
 * @param member name of the entry at fault, when it is one
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
 * What to throw when `error` came up while `archive` was read: a `UserError` for what the operating system, yauzl and
 * zlib throw; a defect of ours stays what it is.
 */
export function asZipError(archive: string, member: string | undefined, error: unknown): unknown {
  if (error instanceof UserError || error instanceof TypeError || !(error instanceof Error)) return error;
  return zipError(archive, member, error.message);
}
