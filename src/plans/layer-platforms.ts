import { fieldPlace } from '../graph/entry-points.ts';
import type { Problems } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import type { Target } from '../targets/types.ts';
import type { PackagePlan } from './package-plan.ts';

/**
 * Rejects a layer with compiled wheels for a different Python or architecture than the function's; pure layers work
 * everywhere.
 */
export function checkLayerPlatforms(
  target: Target,
  platform: Platform,
  layers: readonly PackagePlan[],
  problems: Problems,
): void {
  for (const layer of layers) {
    const other = layer.platform;
    const bound = layer.wheels.find(({ filename }) => !filename.endsWith('-none-any.whl'));
    if (other === undefined || (bound === undefined && layer.precompiles !== true)) continue;
    const isSame =
      sameOrUnknown(platform.markers.python_version, other.markers.python_version) &&
      sameOrUnknown(platform.architecture, other.architecture);
    if (isSame) continue;
    const because = bound === undefined ? 'modules compiled for it' : `\`${bound.filename}\``;
    problems.error({
      code: 'layer-platform',
      message: `The layer ${layer.target.spec} is for ${other.description}, the function ${target.spec} for ${platform.description}; the layer contains ${because}`,
      place: fieldPlace(target, 'layers'),
      help: 'give both the same `runtime` and `architecture`; a layer with `parametrize` supports several, and each function uses the matching one',
    });
  }
}

function sameOrUnknown(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
