import type { Entry } from '../archive/types.ts';
import type { Diagnostic, Place } from '../host/types.ts';

/** Largest package that Lambda accepts, unzipped and with all layers, in bytes (Lambda quotas: 250 MB). */
const LARGEST_UNZIPPED = 262_144_000;

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
  /** Bytes. */
  readonly unzippedSize: number;
}

/**
 * Errors that would make AWS reject a function's package, or its import fail.
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
  const total = parts.reduce((sum, { unzippedSize }) => sum + unzippedSize, 0);
  if (total > LARGEST_UNZIPPED) {
    const sizes = parts.map(({ target, unzippedSize }) => `${unzippedSize} in ${target}`).join(', ');
    findings.push({
      severity: 'error',
      code: 'too-large-unzipped',
      message: hasLayers
        ? `${checked.target} and its layers have ${total} bytes unzipped (${sizes}); the Lambda limit is ${LARGEST_UNZIPPED} in total`
        : `The package of ${checked.target} has ${total} bytes unzipped; the Lambda limit is ${LARGEST_UNZIPPED}, including layers`,
      place: checked.place,
      help: 'remove what the function does not import (`!address` in `dependencies`), or use a container image',
    });
  }
  return findings;
}

/** The error for a layer that no function could use. */
export function checkLayerSize(target: string, place: Place, unzippedSize: number): readonly Diagnostic[] {
  if (unzippedSize <= LARGEST_UNZIPPED) return [];
  return [
    {
      severity: 'error',
      code: 'too-large-unzipped',
      message: `The layer ${target} has ${unzippedSize} bytes unzipped; the Lambda limit is ${LARGEST_UNZIPPED} for a function with all of its layers`,
      place,
      help: 'remove what its functions do not import (`!address` in `dependencies`), or use a container image',
    },
  ];
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
