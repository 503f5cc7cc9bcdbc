import { topLevel } from '../../python/names.ts';
import type { Diagnostic, Place } from '../../host/types.ts';
import type { Platform } from '../../platforms/types.ts';
import { minorOf } from '../../platforms/python-minor.ts';
import { listSome } from '../../text/lists.ts';
import type { PackageContent, StartModule } from '../content/types.ts';
import type { HandlerFault } from './handler.ts';
import { keepReport, recallReport } from './kept-report.ts';
import { withDoubt } from './other-modules.ts';
import type { ChainLink, LoadReport, ReportedFinding } from './types.ts';

/** Links shown at each end of a chain in a message. */
const SHOWN_LINKS = 4;
/** Maximum number of places named per cause. */
const SHOWN_PLACES = 5;

/**
 * Loads the start module of a package as Lambda would. Undefined where the start module or the version of Python is not known.
 * @throws UserError `bad-zip`, `cannot-read`
 */
export async function loadReport(content: PackageContent): Promise<LoadReport | undefined> {
  const { start, platform, memory } = content;
  const minor = platform && minorOf(platform);
  if (start === undefined || minor === undefined) return undefined;
  // A package that has not changed since the last run needs neither the code of the walk nor its data.
  const kept = memory && (await recallReport(content, memory));
  if (kept !== undefined) return kept;
  const { findLoadFaults } = await import('./find-faults.ts');
  const made = findLoadFaults(content, start, platform!, minor);
  if (memory !== undefined) keepReport(memory, made);
  return made.report;
}

/**
 * What fails when the start module is loaded: errors for certain failures, warnings where it is unknown whether the
 * statement runs. Failures that the code itself catches are not reported. One diagnostic per cause.
 * @param isToldElsewhere errors that another check reports
 */
export function checkLoad(
  content: PackageContent,
  report: LoadReport,
  isToldElsewhere: (finding: ReportedFinding) => boolean = () => false,
): readonly Diagnostic[] {
  const start = content.start!;
  // Of our own package another check says that.
  if (report.isMissing && !content.isOurs) return [missingStart(content, start)];
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of withDoubt(content, withoutTold(report.findings, isToldElsewhere))) {
    const file = finding.code === 'module-syntax' ? (finding.source ?? '') : '';
    const key = `${finding.code} ${finding.subject} ${file}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const diagnostics = [...groups.values()].map(
    (group) => syntaxDiagnostic(content, group) ?? diagnosticOf(content, start, group),
  );
  const sources = (path: string): string | undefined =>
    content.parts[0].entries.find((entry) => entry.path === path)?.source;
  return report.handler === undefined
    ? diagnostics
    : [handlerDiagnostic(content.name, start, report.handler, sources), ...diagnostics];
}

/** Findings that no other check reports, nor another line of the checkout with the same cause. */
function withoutTold(
  findings: readonly ReportedFinding[],
  isToldElsewhere: (finding: ReportedFinding) => boolean,
): readonly ReportedFinding[] {
  const causeOf = ({ code, subject }: ReportedFinding): string => `${code} ${subject}`;
  const told = new Set<string>();
  const left = findings.filter((finding) => {
    if (!isToldElsewhere(finding)) return true;
    if (finding.severity === 'error') told.add(causeOf(finding));
    return false;
  });
  return left.filter((finding) => finding.source === undefined || !told.has(causeOf(finding)));
}

function missingStart({ name, parts }: PackageContent, { module }: StartModule): Diagnostic {
  const layers = parts.length > 1 ? ', and neither do its layers' : '';
  return {
    severity: 'error',
    code: 'handler-module-missing',
    message: `${name} has no module \`${module}\`, named by its handler${layers}: the function would fail on its first call`,
    entry: { package: name, path: `${module.replaceAll('.', '/')}.py` },
    help: 'check the name, and that the file lies where it says: the top of the zip is where Python looks',
  };
}

/** The diagnostic for a handler that cannot be called. @param sourceOf the path in the checkout of a file of the package */
export function handlerDiagnostic(
  name: string,
  { module, place }: Pick<StartModule, 'module' | 'place'>,
  { code, severity = 'error', reason, path, line, near, help }: HandlerFault,
  sourceOf: (path: string) => string | undefined,
): Diagnostic {
  const file = sourceOf(path) ?? path;
  return {
    severity,
    code,
    message: `The \`handler\` of ${name} would fail on the first call: ${reason}`,
    ...(place !== undefined && { place }),
    entry: { package: name, path, ...(line !== undefined && { line }) },
    notes: [`\`${module}\` is ${file}${line === undefined ? '' : `:${line}`}`],
    help:
      near.length > 0
        ? `did you mean ${near.map((one) => `\`${one}\``).join(' or ')}?`
        : (help ?? 'name a function that takes the event and the context'),
  };
}

/** A file of the checkout that Python rejects is reported as one fault for all packages that load it. */
function syntaxDiagnostic(
  { platform }: PackageContent,
  [first]: readonly ReportedFinding[],
): Diagnostic | undefined {
  const { code, source, reason, line, severity, entry } = first!;
  if (code !== 'module-syntax' || source === undefined) return undefined;
  return { ...pythonSyntax(source, line, reason, platform!), severity, entry };
}

/** A file of the checkout is not valid in the Python of a package. */
export function pythonSyntax(
  source: string,
  line: number,
  reason: string,
  { markers }: Platform,
): Pick<Diagnostic, 'code' | 'message' | 'place' | 'help'> {
  return {
    code: 'python-syntax',
    message: `${source} is not Python ${markers.python_version!}: ${reason}; importing it fails`,
    place: { path: source, line: Math.max(line, 1) },
    help: reason.includes('merge conflict')
      ? 'resolve the conflict, and commit the file'
      : 'correct the line; `python -m py_compile` reports the same',
  };
}

function diagnosticOf(
  content: PackageContent,
  start: StartModule,
  group: readonly ReportedFinding[],
): Diagnostic {
  const [first] = group as [ReportedFinding];
  const isError = group.some(({ severity }) => severity === 'error');
  const worst = group.find(({ severity }) => severity === 'error') ?? first;
  const { source, path, line, owner } = worst;
  const place: Place | undefined =
    source === undefined ? start.place : { path: source, line: Math.max(line, 1) };
  const of = owner === content.name ? '' : ` of ${owner}`;
  const at = line > 0 ? `${path}:${line}` : path;
  const where = source === undefined ? ` (${at}${of})` : '';
  const others = group.filter((one) => one !== worst).map((one) => `${one.path}:${one.line}`);
  return {
    severity: isError ? 'error' : 'warning',
    code: worst.code,
    message: `${content.name} ${isError ? 'cannot be loaded' : 'may fail to load'}: ${worst.reason}${where}`,
    ...(place !== undefined && { place }),
    entry: worst.entry,
    module: worst.subject === '_cffi_backend' ? 'cffi' : topLevel(worst.subject),
    notes: [
      ...(worst.chain.length > 1 ? [`loaded by ${showChain(worst.chain)}`] : []),
      ...(worst.notes ?? []),
      ...(others.length > 0 ? [`also at ${listSome(others, SHOWN_PLACES)}`] : []),
    ],
    help: helpFor(worst),
  };
}

/** The modules of a chain: `app (app.py:3) > requests (requests/__init__.py:45) > idna` */
export function showChain(chain: readonly ChainLink[]): string {
  const links = chain.map(({ module, path, line }) =>
    path === undefined ? module : `${module} (${path}:${line})`,
  );
  const shown =
    links.length > 2 * SHOWN_LINKS
      ? [...links.slice(0, SHOWN_LINKS), '…', ...links.slice(-SHOWN_LINKS)]
      : links;
  return shown.join(' > ');
}

function helpFor({ code, subject }: ReportedFinding): string {
  switch (code) {
    case 'missing-module':
      return `add what provides \`${subject}\` to the dependencies, or lock a version that does not import it`;
    case 'missing-name':
      return 'the two versions do not fit together: lock versions that do, or correct the name';
    case 'module-removed':
      return 'use a newer version of the package, an older runtime, or a back-port from the package index';
    case 'extension-for-other-python':
      return 'use a wheel for the Python and the architecture of the function';
    case 'module-syntax':
      return 'use a version of the package for this Python, or correct the file';
    case 'circular-import':
      return 'import the module instead of the name, or move the import into the function that needs it';
    case 'raises-at-load':
      return 'move it into a function, or under `if __name__ == "__main__":`; of a package, choose a version for this Python and system';
    case 'type-expression':
      return subject.startsWith('"')
        ? 'put all of the type in quotes, not a part of it'
        : 'begin the file with `from __future__ import annotations`, write `Optional`, `Union`, `List` … of `typing`, or use a newer runtime';
    case 'unbound-name':
      return 'correct the name, import it, or define it above this line';
    case 'missing-metadata':
      return `package \`${subject}\` with its \`.dist-info\` directory`;
    case 'missing-entry-points':
      return 'add the distribution that has them to the dependencies';
    case 'sdk-with-other-urllib3':
      return 'pin urllib3 below 1.27, or package boto3 and botocore too';
    case 'psycopg-without-libpq':
      return 'require `psycopg[binary]`';
    case 'missing-time-zones':
      return 'add `tzdata` to the dependencies';
  }
}
