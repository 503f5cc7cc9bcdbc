import { normalizeName } from '../../python/names.ts';
import type { CallStep } from '../../python/outline/types.ts';
import { relativeTo } from './names.ts';
import type { Miss } from './resolve.ts';
import type { LoadInput } from './types.ts';

/** What a call at load time does not find: metadata, entry points, a time zone. @param value its literal argument */
export function missOfCall(
  { distributions, entryPointGroups, interpreter, tree }: LoadInput,
  kind: Exclude<CallStep['kind'], 'load'>,
  value: string,
): Miss | undefined {
  switch (kind) {
    case 'metadata':
      if (distributions.has(normalizeName(value))) return undefined;
      return {
        code: 'missing-metadata',
        reason: `no \`.dist-info\` of \`${value}\` is in the package: \`importlib.metadata\` raises PackageNotFoundError`,
        subject: value,
      };
    case 'entry-points':
      if (entryPointGroups.has(value)) return undefined;
      return {
        code: 'missing-entry-points',
        reason: `nothing in the package has entry points of the group \`${value}\``,
        subject: value,
      };
    case 'time-zone':
      if (interpreter.hasTimeZones || tree.find('tzdata') !== undefined) return undefined;
      return {
        code: 'missing-time-zones',
        reason: `\`ZoneInfo("${value}")\` finds time zones only if the runtime has a database: Amazon Linux 2023 came to Lambda without one, and \`tzdata\` is not in the package`,
        subject: 'tzdata',
      };
  }
}

/** What `import_module(".x", base)` asks for that leads above the top. */
export const ABOVE_TOP = Symbol('above the top');

/** The module that `import_module(value, base)` imports; undefined where it is relative to what is not known. */
export function loadedBy(value: string, base: unknown): string | typeof ABOVE_TOP | undefined {
  if (!value.startsWith('.')) return value;
  return typeof base === 'string' ? (relativeTo(base, value) ?? ABOVE_TOP) : undefined;
}
