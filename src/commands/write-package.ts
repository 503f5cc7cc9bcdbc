import { statSync } from 'node:fs';
import { unzippedSizeOf } from '../archive/content.ts';
import type { Artifact } from '../archive/types.ts';
import type { Precompiled } from '../formats/pyc/precompiler.ts';
import { toFinding } from '../report/finding.ts';
import type { PackagedTarget, PackagedWheel, PrecompiledModules } from '../report/types.ts';
import type { StoredWheel } from '../wheels/types.ts';
import { showPath } from '../plans/output-paths.ts';
import type { LaidOutPlan } from '../plans/lay-out-plans.ts';
import type { LayerContents, PackagePlan } from '../plans/package-plan.ts';
import { markDirectory, writeMetadata } from '../plans/write-metadata.ts';
import type { Project } from '../project/project.ts';

/**
 * Writes a package and its metadata file. A previous package stays in place until the new one is complete. @throws
 * UserError
 */
export async function writePackage(
  project: Project,
  { plan, contents, wheels, findings }: LaidOutPlan,
): Promise<PackagedTarget> {
  if (plan.kind === 'directory') await markDirectory(plan.output);
  const artifact = await contents.write(plan.output);
  if (plan.hasMetadata) await writeMetadata(plan, plan.output);
  const precompiled = contents.compiled && (await compiledModules(contents.compiled, artifact));
  return {
    ...packagedTarget(project, plan, artifact, contents.layers ?? [], wheels),
    image: artifact.image ?? null,
    precompiled: precompiled ?? null,
    findings: findings.map(toFinding),
  };
}

async function compiledModules(
  { entries, python, failed }: Precompiled,
  { path }: Artifact,
): Promise<PrecompiledModules> {
  const unzippedSize = unzippedSizeOf({ entries });
  const paths = new Set(entries.map((entry) => entry.path));
  const { readZipMembers } = await import('../archive/read-zip.ts');
  const members = statSync(path).isDirectory() ? undefined : await readZipMembers(path);
  const size = members
    ?.filter(({ name }) => paths.has(name))
    .reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  return { python, modules: entries.length, failed, size: size ?? unzippedSize, unzippedSize };
}

function packagedTarget(
  project: Project,
  plan: PackagePlan,
  artifact: Artifact,
  layers: readonly LayerContents[],
  wheels: readonly StoredWheel[],
): Omit<PackagedTarget, 'precompiled' | 'image' | 'findings'> {
  const elsewhere = new Set(layers.flatMap(({ sources }) => sources));
  return {
    target: plan.target.spec,
    type: plan.target.type.name,
    path: showPath(project.workspace.root, artifact.path),
    handler: plan.handler ?? null,
    otherHandlers: plan.otherHandlers ?? [],
    runtime: plan.runtime ?? null,
    architecture: plan.architecture ?? null,
    sha256: artifact.sha256,
    codeSha256: Buffer.from(artifact.sha256, 'hex').toString('base64'),
    size: artifact.size,
    unzippedSize: artifact.unzippedSize,
    wheels: wheels.map(packagedWheel),
    sources: plan.sources.map(({ source }) => source).filter((source) => !elsewhere.has(source)),
    layers: layers.map(({ target, unzippedSize, wheels: others, sources }) => ({
      target,
      unzippedSize,
      wheels: others.map(packagedWheel),
      sources,
    })),
  };
}

function packagedWheel({ pinned, size }: StoredWheel): PackagedWheel {
  const { name, version, filename, sha256 } = pinned;
  return { name, version, filename, sha256, size };
}
