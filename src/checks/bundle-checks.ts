import type { Bundle } from '../archive/types.ts';
import type { Diagnostic, Place } from '../host/types.ts';

/** Largest package that Lambda takes, unzipped and with all layers, bytes (Lambda quotas: 250 MB). */
export const largestUnzipped = 262_144_000;

export interface CheckedFunction {
  /** Spec of the target, for messages. */
  readonly target: string;
  /** Module that the handler is imported from. */
  readonly module: string;
  /** Where the target names its handler. */
  readonly place: Place;
}

/** Faults that would make AWS refuse a function's package, or its import fail for certain. */
export function checkFunctionBundle(
  bundle: Bundle,
  unzippedSize: number,
  checked: CheckedFunction,
): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  if (!holdsModule(bundle, checked.module)) {
    findings.push({
      severity: 'error',
      code: 'handler-module-missing',
      message: `The package of ${checked.target} has no module \`${checked.module}\`, which its \`handler\` names: the function would fail at its first call.`,
      place: checked.place,
      help: 'Check the name; a module of the repository must be owned by a `python_sources` target, one of a wheel by a requirement.',
    });
  }
  if (unzippedSize > largestUnzipped) {
    findings.push({
      severity: 'error',
      code: 'too-large-unzipped',
      message: `The package of ${checked.target} has ${unzippedSize} bytes unzipped; Lambda takes at most ${largestUnzipped}, layers included.`,
      place: checked.place,
      help: 'Leave out what the function does not import (`!address` in `dependencies`), or move it to a container image.',
    });
  }
  return findings;
}

/** Whether `import module` finds a file: a source module, a package, a compiled or an extension module. */
export function holdsModule(bundle: Bundle, module: string): boolean {
  const path = module.replaceAll('.', '/');
  const extension = new RegExp(`^${escapeForRegExp(path)}\\.(py|pyc|[\\w.-]+\\.so|so)$`);
  return bundle.entries.some(
    (entry) =>
      entry.path === `${path}/__init__.py` ||
      entry.path === `${path}/__init__.pyc` ||
      extension.test(entry.path),
  );
}

function escapeForRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
