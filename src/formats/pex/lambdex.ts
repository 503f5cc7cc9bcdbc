import type { Entry } from '../../archive/types.ts';
import { lambdexHandler } from '../data/lambdex-handler.ts';
import type { Handler } from '../types.ts';
import { pythonString } from './python-json.ts';

/** What AWS calls in a package in the Lambdex layout. */
export const lambdexAwsHandler = 'lambdex_handler.handler';

/** The two files that make a PEX file a package in the Lambdex layout, in their order behind all others (lambdex 0.1.9). */
export function lambdexEntries({ module, function: name }: Handler): readonly Entry[] {
  const info = `{"entry_point": ${pythonString(`${module}:${name}`)}}`;
  return [entry('LAMBDEX-INFO', info), entry('lambdex_handler.py', lambdexHandler)];
}

function entry(path: string, text: string): Entry {
  return { path, mode: 0o755, content: { kind: 'bytes', bytes: Buffer.from(text) }, owner: 'the handler' };
}
