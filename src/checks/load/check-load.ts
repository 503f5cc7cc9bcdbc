import type { Diagnostic, Place } from '../../host/types.ts';
import type { CheckedFunction } from '../bundle-checks.ts';
import { checkHandler, type HandlerFault } from './handler.ts';
import type { ChainLink, LoadFinding, LoadInput } from './types.ts';
import { walkLoad } from './walk.ts';

/** Links shown at each end of a chain in a message. */
const SHOWN_LINKS = 4;
/** Maximum number of places named per cause. */
const SHOWN_PLACES = 5;

export interface CheckedLoad extends LoadInput {
  /** The path in the checkout of a file of the package; undefined for a file of a wheel. */
  readonly sourceOf: (path: string) => string | undefined;
  /** Errors that another check reports. */
  readonly isToldElsewhere: (finding: LoadFinding) => boolean;
}

/**
 * Loads a function's module as Lambda would and reports what fails: errors for certain failures, warnings where it is
 * unknown whether the statement runs. Failures that the code itself catches are not reported. One diagnostic per cause.
 */
export function checkLoad(checked: CheckedFunction, load: CheckedLoad): readonly Diagnostic[] {
  const { loader, findings } = walkLoad(load, checked.module);
  const groups = new Map<string, LoadFinding[]>();
  for (const finding of findings) {
    if (finding.severity === 'note' || load.isToldElsewhere(finding)) continue;
    const key = `${finding.code} ${finding.subject}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const diagnostics = [...groups.values()].map((group) => diagnosticOf(checked, load, group));
  const { function: name } = checked;
  const fault =
    name === undefined
      ? undefined
      : checkHandler(load, (module) => loader.names(module), checked.module, name);
  return fault === undefined
    ? diagnostics
    : [handlerDiagnostic(checked, fault, load.sourceOf), ...diagnostics];
}

/** The diagnostic for a handler that cannot be called. */
export function handlerDiagnostic(
  { target, module, place }: CheckedFunction,
  { code, reason, path, line, near }: HandlerFault,
  sourceOf: CheckedLoad['sourceOf'],
): Diagnostic {
  const file = sourceOf(path) ?? path;
  return {
    severity: 'error',
    code,
    message: `The \`handler\` of ${target} would fail on the first call: ${reason}`,
    place,
    notes: [`\`${module}\` is ${file}${line === undefined ? '' : `:${line}`}`],
    help:
      near.length > 0
        ? `did you mean ${near.map((one) => `\`${one}\``).join(' or ')}?`
        : 'name a function that takes the event and the context',
  };
}

function diagnosticOf(
  checked: CheckedFunction,
  load: CheckedLoad,
  group: readonly LoadFinding[],
): Diagnostic {
  const [first] = group as [LoadFinding];
  const isError = group.some(({ severity }) => severity === 'error');
  const worst = group.find(({ severity }) => severity === 'error') ?? first;
  const source = load.sourceOf(worst.file.path);
  const place: Place = source === undefined ? checked.place : { path: source, line: Math.max(worst.line, 1) };
  const where = source === undefined ? ` (${worst.file.path}:${worst.line} of ${worst.file.owner})` : '';
  const others = group.filter((one) => one !== worst).map(({ file, line }) => `${file.path}:${line}`);
  const more = others.length > SHOWN_PLACES ? ` and ${others.length - SHOWN_PLACES} more` : '';
  return {
    severity: isError ? 'error' : 'warning',
    code: worst.code,
    message: `${checked.target} ${isError ? 'cannot be loaded' : 'may fail to load'}: ${worst.reason}${where}`,
    place,
    notes: [
      ...(worst.chain.length > 1 ? [`loaded by ${showChain(worst.chain)}`] : []),
      ...(worst.notes ?? []),
      ...(others.length > 0 ? [`also at ${others.slice(0, SHOWN_PLACES).join(', ')}${more}`] : []),
    ],
    help: helpFor(worst),
  };
}

/** `app (app.py:3) > requests (requests/__init__.py:45) > idna` */
function showChain(chain: readonly ChainLink[]): string {
  const links = chain.map(({ module, path, line }) =>
    path === undefined ? module : `${module} (${path}:${line})`,
  );
  const shown =
    links.length > 2 * SHOWN_LINKS
      ? [...links.slice(0, SHOWN_LINKS), '…', ...links.slice(-SHOWN_LINKS)]
      : links;
  return shown.join(' > ');
}

function helpFor({ code, subject }: LoadFinding): string {
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
    case 'missing-metadata':
      return `package \`${subject}\` with its \`.dist-info\` directory`;
    case 'missing-entry-points':
      return 'add the distribution that has them to the dependencies';
    case 'missing-time-zones':
      return 'add `tzdata` to the dependencies';
  }
}
