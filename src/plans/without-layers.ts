import { unzippedSizeOf } from '../archive/content.ts';
import type { Bundle, Entry } from '../archive/types.ts';
import { filesOfLayer } from '../formats/layer-files.ts';
import { leaveOutLayers, type LaidOutLayer } from '../formats/layers.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import type { Problems } from '../host/types.ts';
import type { Target } from '../targets/types.ts';
import type { StoredWheel } from '../wheels/types.ts';
import type { LayerContents, PackagePlan, PlanContext } from './package-plan.ts';
import type { PlanInputs } from './plan-inputs.ts';

/** A function and its layers, with all wheels in the store. */
interface Layered {
  readonly context: PlanContext;
  readonly target: Target;
  readonly inputs: PlanInputs;
  readonly bundle: Bundle;
  readonly wheels: readonly StoredWheel[];
  readonly layers: readonly PackagePlan[];
  /** Those of all layers, one layer after the other. */
  readonly layerWheels: readonly StoredWheel[];
  readonly collisionsOk: boolean;
}

/** A function without the content of its layers, and that content. */
interface LeftOut {
  readonly bundle: Bundle;
  readonly layers: readonly LayerContents[];
}

/** Lays out the layers of a function, and omits their content from the function. @throws UserError */
export async function withoutLayers(layered: Layered, problems: Problems): Promise<LeftOut> {
  const laidOut = await layOutLayers(layered, problems);
  const { files, leftOut } = await leaveOutLayers(
    {
      target: layered.target.spec,
      place: fieldPlace(layered.target, 'layers'),
      files: layered.bundle.entries,
      wheels: layered.wheels,
      layers: laidOut.map(({ layer }) => layer),
      collisionsOk: layered.collisionsOk,
    },
    problems,
  );
  const sources = new Map(layered.inputs.sources.map(({ path, source }) => [path, source]));
  const layers = laidOut.map(({ layer, unzippedSize }) => {
    const own = [...leftOut].filter(([, spec]) => spec === layer.target).map(([entry]) => entry);
    return {
      target: layer.target,
      files: layer.files,
      unzippedSize,
      wheels: wheelsOf(own, layered.wheels),
      sources: own
        .filter(({ owner }) => !owner.endsWith('.whl'))
        .flatMap(({ path }) => sources.get(path) ?? []),
    };
  });
  return { bundle: { ...layered.bundle, entries: files }, layers };
}

interface LaidOut {
  readonly layer: LaidOutLayer;
  readonly unzippedSize: number;
}

async function layOutLayers(
  { layers, layerWheels }: Layered,
  problems: Problems,
): Promise<readonly LaidOut[]> {
  const laidOut: LaidOut[] = [];
  let next = 0;
  for (const plan of layers) {
    const wheels = layerWheels.slice(next, (next += plan.wheels.length));
    const { bundle } = await plan.layOut({ wheels, formatWheels: [] }, problems);
    laidOut.push({
      layer: { target: plan.target.spec, files: filesOfLayer(bundle), wheels },
      unzippedSize: unzippedSizeOf(bundle),
    });
  }
  return laidOut;
}

function wheelsOf(entries: readonly Entry[], wheels: readonly StoredWheel[]): readonly StoredWheel[] {
  const owners = new Set(entries.map(({ owner }) => owner));
  return wheels.filter(({ pinned }) => owners.has(pinned.filename));
}
