import { LAMBDEX_MODULE } from '../../text/handlers.ts';
import type { Entry } from '../../archive/types.ts';
import { LAMBDEX_HANDLER_SCRIPT } from '../data/lambdex-handler.ts';
import type { Handler } from '../types.ts';
import { pythonString } from './python-json.ts';

/**
 * The two files that make a PEX file a package in the Lambdex layout, in their order after all other files (lambdex
 * 0.1.9).
 */
export function lambdexEntries({ module, function: name }: Handler): readonly Entry[] {
  const info = `{"entry_point": ${pythonString(`${module}:${name}`)}}`;
  return [entry('LAMBDEX-INFO', info), entry(`${LAMBDEX_MODULE}.py`, LAMBDEX_HANDLER_SCRIPT)];
}

function entry(path: string, text: string): Entry {
  return { path, mode: 0o755, content: { kind: 'bytes', bytes: Buffer.from(text) }, owner: 'the handler' };
}
