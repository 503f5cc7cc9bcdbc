/**
 * Measures the checks on 108 distributions that functions on Lambda use, each with its dependencies, pinned by
 * `scripts/distributions/lock.txt`:
 *
 * node scripts/compare-distributions.ts [--python 3.12]… [--only REGEX] [--json FILE]
 *
 * For each Python and architecture a function that imports the distribution is packaged. On the architecture of this
 * machine the real Python imports it (`scripts/compare-imports.ts`); on the other, an error is false where that import
 * succeeds. Exit status 1 when
 * there is a false error or a miss. Needs `npm run pretest` and network access; the wheels of all take 3 GB.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measuredDistributions, measuredPythons, writeDistributions } from './distributions/checkout.ts';
import { ownArchitecture } from './imports/unpack.ts';

/** A row of `compare-imports.ts --json`. */
interface Row {
  readonly target: string;
  readonly verdict: string;
  readonly text: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const otherArchitecture = ownArchitecture === 'arm64' ? 'x86_64' : 'arm64';

const { values } = parseArgs({
  options: {
    python: { type: 'string', multiple: true, default: [...measuredPythons] },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
  },
});
const only = new RegExp(values.only);
const all = measuredDistributions().filter(({ requirement }) => only.test(requirement));
const work = mkdtempSync(join(tmpdir(), 'compare-distributions-'));

/** Packages and imports all of them with one Python. */
function rowsOf(version: string): readonly Row[] {
  const root = join(work, `python-${version}`);
  const json = join(work, `${version}.json`);
  writeDistributions(root, version, all);
  const program = join(import.meta.dirname, 'compare-imports.ts');
  const ran = spawnSync(process.execPath, [program, '--json', json, root], { encoding: 'utf8' });
  if (ran.status !== 0 && ran.status !== 1) throw new Error(ran.stdout + ran.stderr);
  return JSON.parse(readFileSync(json, 'utf8')) as readonly Row[];
}

/** The index has no such wheel: there is nothing to import, and nothing was checked. */
function hasNoWheel({ errors }: Row): boolean {
  return errors.some((error) => error.startsWith('no-wheel-for-platform:'));
}

/** What is wrong with a distribution on this machine's architecture and on the other; one line each. */
function faultsOf(own: Row, other: Row): readonly string[] {
  const faults: string[] = [];
  const isFine = own.verdict === 'both fine' || own.verdict === 'both fail' || hasNoWheel(own);
  if (!isFine) faults.push(`${own.target}: ${own.verdict}: ${own.text}; ${own.errors.join('; ')}`);
  if (own.verdict === 'both fine' && other.errors.length > 0 && !hasNoWheel(other))
    faults.push(`${other.target}: ${other.errors.join('; ')}`);
  return faults;
}

/** Prints what is wrong, and gives the row of the table. */
function measure(version: string, rows: readonly Row[]): { readonly line: string; readonly isGood: boolean } {
  const own = rows.filter(({ target }) => target.endsWith(`:${ownArchitecture}`));
  const byTarget = new Map(rows.map((row) => [row.target, row]));
  const count = (verdict: string): number => own.filter((row) => row.verdict === verdict).length;
  const faults = own.flatMap((row) =>
    faultsOf(row, byTarget.get(row.target.replace(ownArchitecture, otherArchitecture))!),
  );
  for (const fault of faults) console.log(`${version} ${fault}`);
  for (const row of own.filter(({ verdict }) => verdict === 'both fail'))
    console.log(`${version} fails, as we say: ${row.target}: ${row.text}`);
  const withoutWheel = rows.filter(hasNoWheel);
  for (const { target, text } of withoutWheel) console.log(`${version} no wheel: ${target}: ${text}`);
  const warnings = rows.reduce((sum, row) => sum + row.warnings.length, 0);
  const cells = [
    version,
    own.length,
    count('both fine'),
    count('both fail'),
    withoutWheel.length,
    faults.length,
    warnings,
  ];
  return { line: `| ${cells.join(' | ')} |`, isGood: faults.length === 0 && rows.length === 2 * all.length };
}

try {
  const told = values.python.map((version) => ({ version, rows: rowsOf(version) }));
  const measured = told.map(({ version, rows }) => measure(version, rows));
  console.log('| Python | distributions | import | fail, and we say so | no wheel | wrong | warnings |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const { line } of measured) console.log(line);
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(told, null, 2));
  process.exitCode = measured.every(({ isGood }) => isGood) ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
