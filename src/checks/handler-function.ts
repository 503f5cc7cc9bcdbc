import type { Diagnostic } from '../host/types.ts';
import { nearNames } from '../text/near-names.ts';
import type { CheckedFunction } from './bundle-checks.ts';

/** Ways in which a module can define names that do not appear in it. */
const DYNAMIC = /\bimport\s*\*|\b(?:__getattr__|globals|locals|vars|exec|eval|setattr|sys\s*\.\s*modules)\b/;
const DEFINITION = /^(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)|^(\w+)[ \t]*(?::[^=\n]*)?=(?!=)/gm;

/**
 * Checks whether the handler's module may define the function, without executing it: it does not if the name does not
 * appear in the file.
 *
 * @param source text of the module.
 * @param path of the module, for messages.
 */
export function checkHandlerFunction(
  { target, place, module }: CheckedFunction,
  name: string,
  source: string,
  path: string,
): readonly Diagnostic[] {
  // Python normalizes non-ASCII names.
  if (!/^\w+$/.test(name) || new RegExp(`\\b${name}\\b`).test(source) || DYNAMIC.test(source)) return [];
  const defined = [...source.matchAll(DEFINITION)].map((match) => match[1] ?? match[2]!);
  const near = nearNames(name, new Set(defined));
  return [
    {
      severity: 'error',
      code: 'handler-function-missing',
      message: `${path} does not define \`${name}\`, named by the \`handler\` of ${target}: \`from ${module} import ${name}\` would fail on the first call`,
      place,
      help:
        near.length > 0
          ? `did you mean ${near.map((one) => `\`${one}\``).join(' or ')}?`
          : 'name a function at the top level of the module',
    },
  ];
}
