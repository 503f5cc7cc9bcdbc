import { joined } from './paths.ts';
import type { Written } from './types.ts';

/**
 * What an option or input says instead of the file. @param base directory that a path is relative to
 */
export function overriding(text: string | undefined, base?: string): Written | undefined {
  if (text === undefined) return undefined;
  return { text: base === undefined ? text : (joined(base, text) ?? text) };
}

/** The handler of a template, which AWS gets as it stands there. */
export function forAws(handler: Written | undefined): Written | undefined {
  return handler && { ...handler, isForAws: true };
}

/** The fix for a value of the file that is not known: the input that says it instead. */
export function overridingFix(input: string): string {
  return `give the input \`${input}\` (\`--${input}\`), which overrides it`;
}
