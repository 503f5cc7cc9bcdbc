import type { Entry } from '../archive/types.ts';
import type { Diagnostic, Place } from '../host/types.ts';

export interface CheckedFunction {
  /** Spec of the target, for messages. */
  readonly target: string;
  /** The function in it; undefined where only the module is known. */
  readonly function?: string;
  /** Module that the handler is imported from. */
  readonly module: string;
  /** Where the target sets its handler. */
  readonly place: Place;
}

/** A part that Lambda unpacks for a function: its own package, or a layer. */
interface CheckedPart {
  /** Spec of the target. */
  readonly target: string;
  /** Its files at the paths where Python finds them. */
  readonly files: readonly Entry[];
}

/**
 * The error for a handler whose module is nowhere.
 * @param parts the function's own package, then its layers
 */
export function checkFunction(
  checked: CheckedFunction,
  parts: readonly [CheckedPart, ...(readonly CheckedPart[])],
): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const hasLayers = parts.length > 1;
  if (!parts.some(({ files }) => holdsModule(files, checked.module))) {
    findings.push({
      severity: 'error',
      code: 'handler-module-missing',
      message: `The package of ${checked.target} has no module \`${checked.module}\`, named by its \`handler\`${hasLayers ? ', and neither do its layers' : ''}: the function would fail on its first call`,
      place: checked.place,
      help: 'check the name; a `python_sources` target must own a first-party module, and a requirement must provide a third-party one',
    });
  }
  return findings;
}

/** Whether `import module` finds a file: a source module, a package, a compiled or an extension module. */
export function holdsModule(files: readonly Entry[], module: string): boolean {
  const path = module.replaceAll('.', '/');
  const extension = new RegExp(`^${escapeForRegExp(path)}\\.(py|pyc|[\\w.-]+\\.so|so)$`);
  return files.some(
    (entry) =>
      entry.path === `${path}/__init__.py` ||
      entry.path === `${path}/__init__.pyc` ||
      extension.test(entry.path),
  );
}

function escapeForRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
