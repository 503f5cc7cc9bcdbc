import { discard, scratchDirectory } from '../archive/replace.ts';
import type { Artifact, Entry } from '../archive/types.ts';
import { writeTar } from '../archive/write-tar.ts';
import { writeZip } from '../archive/write-zip.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import { resolveWritten } from '../graph/explicit.ts';
import { Problems, userError } from '../host/types.ts';
import { stringField, stringListField } from '../target-types/readers.ts';
import { printAddress } from '../targets/address.ts';
import type { Target } from '../targets/types.ts';
import { archivedFiles } from './archived-files.ts';
import {
  checkCompressor,
  needsCompressor,
  writeCompressedTar,
  type CompressedFormat,
  type CompressorHost,
} from './compress-tar.ts';
import { findGaps } from './gaps.ts';
import { layOutInner } from './lay-out-inner.ts';
import type { PackagePlan, PlanContext, PlanPackage } from './package-plan.ts';
import { placeOf, withParts } from './parts.ts';
import { plannedOutput } from './plan-inputs.ts';
import type { Project } from '../project/project.ts';

type Format = 'zip' | 'tar' | 'tar.gz' | CompressedFormat;

/**
 * Plans an archive of packages, at their paths in the output directory, and of files, at their paths in the checkout.
 * @param planPackage plans the packages in it
 * @param within specs of the archives that this one is in
 * @returns undefined on errors
 */
export async function planArchive(
  context: PlanContext,
  target: Target,
  problems: Problems,
  planPackage: PlanPackage,
  within: readonly string[] = [],
): Promise<PackagePlan | undefined> {
  const { project } = context;
  // The field only allows these values.
  const format = stringField(target, 'format') as Format;
  await problems.collectAsync(() => checkFormat(context, target, format));
  const output = problems.collect(() => plannedOutput(context, target, format, 'file'));
  const files = problems.collect(() => archivedFiles(project, target));
  const chain = [...within, target.spec];
  const inner: PackagePlan[] = [];
  let isComplete = true;
  for (const one of problems.collect(() => packagesOf(project, target)) ?? []) {
    let plan: PackagePlan | undefined;
    if (chain.includes(one.spec)) reportCycle(target, chain, one.spec, problems);
    else if (one.type.packagedAs !== 'archive') plan = await planPackage(context, one, problems);
    else plan = await planArchive(context, one, problems, planPackage, chain);
    if (plan === undefined) isComplete = false;
    else inner.push(plan);
  }
  const places = inner.map((plan) => [placeOf(plan, context), plan.target.spec] as const);
  const filePlaces = (files ?? []).map(({ path, owner }) => [path, owner] as const);
  problems.collect(() => {
    checkPlaces(target, [...filePlaces, ...places]);
  });
  if (!isComplete || output === undefined || files === undefined) return undefined;
  const { announcesMetadata } = project.workspace.dialect;
  return {
    target,
    makeup: {
      parameters: ['archive', format, announcesMetadata],
      files,
      packages: inner.map((plan) => ({ path: placeOf(plan, context), plan })),
    },
    output,
    kind: 'file',
    inner,
    sources: inner.flatMap(({ sources }) => sources),
    wheels: inner.flatMap(({ wheels }) => wheels),
    formatWheels: inner.flatMap(({ formatWheels }) => formatWheels),
    handler: undefined,
    runtime: undefined,
    architecture: undefined,
    announcement: [],
    hasMetadata: false,
    checked: undefined,
    findGaps: (stored) => findGaps(inner, stored),
    layOut: async (stored, faults) => {
      const { parts, inner: imports } = await layOutInner(context, inner, stored, faults);
      return {
        ...{ bundle: { entries: files }, inner: imports },
        write: (path) =>
          withParts(context, path, parts, announcesMetadata, (entries) =>
            writeArchive(context.host, [...files, ...entries], path, format),
          ),
      };
    },
  };
}

function writeArchive(
  host: CompressorHost,
  entries: readonly Entry[],
  path: string,
  format: Format,
): Promise<Artifact> {
  if (format === 'zip') return writeZip({ entries }, path);
  if (needsCompressor(format)) return writeCompressedTar(host, format, { entries }, path);
  return writeTar({ entries }, path, { gzip: format === 'tar.gz' });
}

/** @throws UserError when a required program is missing */
async function checkFormat({ host }: PlanContext, target: Target, format: Format): Promise<void> {
  if (!needsCompressor(format)) return;
  const empty = scratchDirectory();
  try {
    await checkCompressor(host, format, empty, fieldPlace(target, 'format'));
  } finally {
    discard(empty);
  }
}

function packagesOf(project: Project, target: Target): readonly Target[] {
  const problems = new Problems();
  const found = new Set<Target>();
  for (const written of stringListField(target, 'packages')) {
    const spec = printAddress(resolveWritten(project.workspace, target, 'packages', written));
    const named = project.targets.targets.get(spec);
    if (named === undefined) {
      problems.error({
        code: 'unknown-address',
        message: `The address ${spec} from the \`packages\` of the target ${target.spec} does not exist`,
        place: fieldPlace(target, 'packages'),
        help: 'name a target that can be packaged',
      });
      continue;
    }
    const specs = named.generated.length === 0 ? [spec] : named.generated;
    for (const one of specs) found.add(project.targets.targets.get(one)!);
  }
  problems.throwIfErrors();
  return [...found];
}

function reportCycle(target: Target, chain: readonly string[], spec: string, problems: Problems): void {
  problems.error({
    code: 'archive-cycle',
    message: `An archive cannot contain itself: ${[...chain, spec].join(' → ')}`,
    place: fieldPlace(target, 'packages'),
    help: 'remove one of them from `packages`',
  });
}

/** @throws UserError when two parts of an archive would have the same path */
function checkPlaces(target: Target, owners: readonly (readonly [place: string, owner: string])[]): void {
  const known = new Map<string, string>();
  for (const [place, owner] of owners) {
    const other = known.get(place);
    if (other !== undefined) {
      throw userError({
        code: 'file-collision',
        message: `\`${place}\` in ${target.spec} comes from ${other} and ${owner}`,
        place: fieldPlace(target, 'packages'),
        help: 'give a package another `output_path`, or remove one of them',
      });
    }
    known.set(place, owner);
  }
}
