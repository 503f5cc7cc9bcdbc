import type { Diagnostic } from '../host/types.ts';
import { nearNames } from '../text/near-names.ts';
import type { CheckedFunction } from './bundle-checks.ts';

/** Ways in which a module gets names that are not written in it. */
const DYNAMIC = /\bimport\s*\*|\b(?:__getattr__|globals|locals|vars|exec|eval|setattr|sys\s*\.\s*modules)\b/;
const DEFINITION = /^(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)|^(\w+)[ \t]*(?::[^=\n]*)?=(?!=)/gm;

/**
 * Looks whether the handler's module may define the function. Nothing is executed: it certainly does not when its name stands
 * nowhere in the file.
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
  // Python takes other spellings of other letters for the same name.
  if (!/^\w+$/.test(name) || new RegExp(`\\b${name}\\b`).test(source) || DYNAMIC.test(source)) return [];
  const defined = [...source.matchAll(DEFINITION)].map((match) => match[1] ?? match[2]!);
  const near = nearNames(name, new Set(defined));
  return [
    {
      severity: 'error',
      code: 'handler-function-missing',
      message: `${path} defines no \`${name}\`, which the \`handler\` of ${target} names: \`from ${module} import ${name}\` would fail at the first call.`,
      place,
      help:
        near.length > 0
          ? `did you mean ${near.map((one) => `\`${one}\``).join(' or ')}?`
          : 'name a function at the top of the module',
    },
  ];
}
