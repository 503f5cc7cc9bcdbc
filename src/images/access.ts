import { fieldPlace } from '../graph/entry-points.ts';
import type { Problems } from '../host/types.ts';
import type { Target } from '../targets/types.ts';
import { normalAccess } from '../text/image-access.ts';

/** Something outside its build context that an image wants to use. */
export interface WantedAccess {
  readonly kind: 'env' | 'secret' | 'ssh' | 'network' | 'cache' | 'output' | 'option';
  readonly value: string;
  /** For the message, e.g. `the environment variable \`TOKEN\``. */
  readonly what: string;
  /** The field that says so; undefined for an option of `pants.toml`. */
  readonly field: string | undefined;
}

/** Adds an error for everything that an image wants and the workflow does not allow by name. */
export function checkAccess(
  target: Target,
  wanted: readonly WantedAccess[],
  allowed: readonly string[],
  problems: Problems,
): void {
  const known = new Set(allowed.map(normalAccess));
  for (const { kind, value, what, field } of wanted) {
    if (known.has(normalAccess(`${kind} ${value}`))) continue;
    problems.error({
      code: 'image-access',
      message: `The image ${target.spec} wants to use ${what}, which this run does not allow`,
      place: field === undefined ? target.place : fieldPlace(target, field),
      help: `if you trust the checkout with it, allow it: \`image-access: ${kind} ${value}\`, or \`--image-access '${kind} ${value}'\``,
    });
  }
}
