import type { PackagePlan } from '../plans/package-plan.ts';
import type { PackagedTarget } from '../report/types.ts';
import { counted } from '../text/lists.ts';
import { showBytes } from '../text/sizes.ts';
import type { CountedWheels, FetchedWheels } from '../wheels/fetch-wheels.ts';

/** The lines of the log about packages and their wheels. */

/** How many wheels a run has from where. */
export type WheelCounts = Pick<FetchedWheels, 'reused' | 'restored' | 'downloaded'>;

/** "12 from the cache (3.1 MB), none downloaded" */
export function showFetched({ reused, restored, downloaded }: WheelCounts): string {
  const part = ({ count, bytes }: CountedWheels, from: string): string =>
    count === 0 ? `none ${from}` : `${count} ${from} (${showBytes(bytes)})`;
  return [
    ...(restored.count > 0 ? [part(restored, 'from the cache')] : []),
    ...(reused.count > 0 || restored.count === 0 ? [part(reused, 'reused')] : []),
    part(downloaded, 'downloaded'),
  ].join(', ');
}

/** "2 packages, 3.5 MB · wheels: 10 from the cache · 0.4 s" @param milliseconds that the run took */
export function lastLine(
  packages: readonly Pick<PackagedTarget, 'size'>[],
  wheels: WheelCounts | undefined,
  milliseconds: number,
): string {
  const size = packages.reduce((sum, one) => sum + one.size, 0);
  const sources = [
    [wheels?.reused, 'reused'],
    [wheels?.restored, 'from the cache'],
    [wheels?.downloaded, 'downloaded'],
  ] as const;
  const shown = sources.flatMap(([found, where]) =>
    found === undefined || found.count === 0 ? [] : [`${found.count} ${where}`],
  );
  return [
    `${counted(packages.length, 'package')}, ${showBytes(size)}`,
    ...(shown.length > 0 ? [`wheels: ${shown.join(', ')}`] : []),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join(' · ');
}

/** "src:fn uses the layer src:deps: boto3 1.40.1, src/util.py" */
export function layerLines({ target, layers }: PackagedTarget): readonly string[] {
  return layers.map((layer) => {
    const held = [...layer.wheels.map(({ name, version }) => `${name} ${version}`), ...layer.sources];
    return `${target} uses the layer ${layer.target}${held.length === 0 ? '' : ` for: ${held.join(', ')}`}`;
  });
}

/** "src:fn has 120 modules compiled with Python 3.12.3: 1.2 MB more (3.4 MB unzipped)" */
export function compiledLines({ target, precompiled }: PackagedTarget): readonly string[] {
  if (precompiled === null) return [];
  const { modules, failed, python, size, unzippedSize } = precompiled;
  const rest = failed === 0 ? '' : `; ${failed} cannot be compiled`;
  return [
    `${target} contains ${modules} modules compiled with Python ${python}: ${showBytes(size)} more (${showBytes(unzippedSize)} unzipped)${rest}`,
  ];
}

/** What Pants says of an image. */
function imageLines({ image }: PackagedTarget): readonly string[] {
  if (image === null) return [];
  const { names, id, pushed } = image;
  return [
    names.length === 1
      ? `Built docker image: ${names[0]!}`
      : `Built docker images: ${names.map((name) => `\n  * ${name}`).join('')}`,
    `Docker image ID: ${id}`,
    ...pushed.map(({ name, reference }) => `✓ ${name} published as ${reference}.`),
  ];
}

/** What is printed of a package; of one that was written in Pants' words. @param announces metadata files are named too */
export function announcement(
  plan: PackagePlan,
  one: PackagedTarget,
  { isWritten, announces }: { readonly isWritten: boolean; readonly announces: boolean },
): readonly string[] {
  const lines = [
    isWritten ? `Wrote ${one.path}` : `Unchanged: ${one.path}`,
    ...plan.announcement,
    ...imageLines(one),
  ];
  return isWritten && plan.hasMetadata && announces ? [...lines, `Wrote ${one.path}.metadata.json`] : lines;
}
