/**
 * Every code that a diagnostic may have: a new error or warning needs its entry in the table of its area, which
 * `npm run errors` then writes to docs/errors.md. Loaded only by `lambda-package help CODE`; everything else imports the
 * type.
 */
import { buildFileCodes } from './build-files.ts';
import { contentCodes } from './contents.ts';
import { deployCodes } from './deploy.ts';
import { imageCodes } from './images.ts';
import { loadingCodes } from './loading.ts';
import { lockCodes } from './locks.ts';
import { packageCodes } from './packages.ts';
import { plainCodes } from './plain.ts';
import { runCodes } from './runs.ts';
import { targetCodes } from './targets.ts';
import type { CodeEntry, CodeTable } from './types.ts';
import { wheelCodes } from './wheels.ts';

const codes: Readonly<Record<DiagnosticCode, CodeEntry>> = {
  ...runCodes,
  ...plainCodes,
  ...buildFileCodes,
  ...targetCodes,
  ...lockCodes,
  ...wheelCodes,
  ...packageCodes,
  ...imageCodes,
  ...loadingCodes,
  ...contentCodes,
  ...deployCodes,
};

/** Written as a union so that the compiler says `DiagnosticCode` about a code without an entry, not 200 names. */
export type DiagnosticCode =
  | keyof typeof runCodes
  | keyof typeof plainCodes
  | keyof typeof buildFileCodes
  | keyof typeof targetCodes
  | keyof typeof lockCodes
  | keyof typeof wheelCodes
  | keyof typeof packageCodes
  | keyof typeof imageCodes
  | keyof typeof loadingCodes
  | keyof typeof contentCodes
  | keyof typeof deployCodes;

/** The tables under the headings of docs/errors.md, in its order. */
export const codeAreas: readonly (readonly [heading: string, table: CodeTable])[] = [
  ['Inputs, options and files', runCodes],
  ['Packages without BUILD files', plainCodes],
  ['BUILD files', buildFileCodes],
  ['Targets and dependencies', targetCodes],
  ['Requirements and locks', lockCodes],
  ['Wheels and indexes', wheelCodes],
  ['Packages', packageCodes],
  ['Container images', imageCodes],
  ['What would fail in Lambda', loadingCodes],
  ['The files of a package', contentCodes],
  ['Deploy', deployCodes],
];

/** The entry of a code; undefined for anything else. */
export function codeEntry(code: string): CodeEntry | undefined {
  return Object.hasOwn(codes, code) ? codes[code as DiagnosticCode] : undefined;
}

export function codeNames(): readonly string[] {
  return Object.keys(codes);
}

/** Codes of these tables that are no findings about a finished package, or that are certain and final. */
const fixedCodes: ReadonlySet<DiagnosticCode> = new Set([
  ...(['handler-file-ambiguous', 'handler-file-missing', 'handler-not-importable'] as const),
  ...(['handler-too-long', 'invalid-handler', 'load-not-checked'] as const),
]);

/** The codes whose severity a user may set: those of the checks of finished packages. */
export function adjustableCodes(): readonly string[] {
  return Object.keys({ ...loadingCodes, ...contentCodes }).filter(
    (code) => !fixedCodes.has(code as DiagnosticCode),
  );
}
