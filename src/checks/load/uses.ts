import type { Step } from '../../python/outline/types.ts';
import { missOfAttribute } from './attributes.ts';
import type { Sight } from './misses-of-names.ts';
import type { Miss } from './resolve.ts';
import type { Run } from './run.ts';
import { missOfType } from './type-expressions.ts';
import type { LoadInput } from './types.ts';
import { missOfName } from './undefined-names.ts';

/** The `14` of Python 3.14, which evaluates no annotations (PEP 649). */
const DEFERS_ANNOTATIONS = 14;

export type UseStep = Step & { readonly kind: 'attribute' | 'name' | 'type' };

/** What Python raises when it is not there. */
export const raisedBy = { attribute: 'AttributeError', name: 'NameError', type: 'TypeError' } as const;

/** Why something that a statement uses is not there, if that is certain. */
export function missOfUse(input: LoadInput, sight: Sight, run: Run, step: UseStep): Miss | undefined {
  if (step.kind !== 'attribute') {
    if (step.isAnnotation === true && input.interpreter.minor >= DEFERS_ANNOTATIONS) return undefined;
    return step.kind === 'name' ? missOfName(input, sight, run, step) : missOfType(input, sight, run, step);
  }
  const module = run.modules.get(step.of);
  return module === undefined ? undefined : missOfAttribute(input, sight, module, step.name);
}
