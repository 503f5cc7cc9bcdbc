import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeZip } from '../archive/write-zip.ts';
import type { Artifact, Bundle } from '../archive/types.ts';
import { lambdaZip } from '../formats/lambda-zip.ts';
import { userError, type Problems } from '../host/types.ts';
import type { PackagedTarget } from '../report/types.ts';
import type { StoredWheel } from '../wheels/types.ts';
import { showPath } from './output-paths.ts';
import type { PackagePlan } from './plan-package.ts';
import type { Project } from './project.ts';

/** What AWS calls: the module that `lambdaZip` writes, and the name in it. */
const reexportedHandler = 'lambda_function.handler';

/** The entries of a planned package; what is wrong with them is collected. */
export async function bundlePackage(
  project: Project,
  plan: PackagePlan,
  wheels: readonly StoredWheel[],
  problems: Problems,
): Promise<Bundle> {
  return lambdaZip(
    {
      sources: plan.sources,
      root: project.workspace.root,
      handler: plan.handler,
      wheels,
      read: (path) => project.workspace.read(path),
    },
    problems,
  );
}

/** Writes the zip and its metadata file. An earlier package stays until the new one is complete. @throws UserError */
export async function writePackage(
  project: Project,
  plan: PackagePlan,
  bundle: Bundle,
  wheels: readonly StoredWheel[],
): Promise<PackagedTarget> {
  const artifact = await writeZip(bundle, plan.output);
  writeMetadata(plan);
  return packagedTarget(project, plan, artifact, wheels);
}

/** `<output>.metadata.json`, byte for byte as today's Pants writes it: sorted keys, indent 2, no final newline. */
function writeMetadata(plan: PackagePlan): void {
  const { runtime, architecture } = plan.platform;
  const metadata = {
    ...(architecture === undefined ? {} : { architecture }),
    handler: reexportedHandler,
    ...(runtime === undefined ? {} : { runtime }),
  };
  const path = `${plan.output}.metadata.json`;
  const temporary = `${path}.tmp-${process.pid}`;
  try {
    writeFileSync(temporary, JSON.stringify(metadata, null, 2), { flag: 'wx', mode: 0o644 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw userError({
      code: 'cannot-write',
      message: `\`${path}\` cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      help: `make room and check the rights of \`${dirname(path)}\``,
    });
  }
}

function packagedTarget(
  project: Project,
  plan: PackagePlan,
  artifact: Artifact,
  wheels: readonly StoredWheel[],
): PackagedTarget {
  return {
    target: plan.target.spec,
    type: plan.target.type.name,
    path: showPath(project.workspace.root, artifact.path),
    handler: reexportedHandler,
    runtime: plan.platform.runtime ?? null,
    architecture: plan.platform.architecture ?? null,
    sha256: artifact.sha256,
    codeSha256: Buffer.from(artifact.sha256, 'hex').toString('base64'),
    size: artifact.size,
    unzippedSize: artifact.unzippedSize,
    wheels: wheels.map(({ pinned, size }) => ({
      name: pinned.name,
      version: pinned.version,
      filename: pinned.filename,
      sha256: pinned.sha256,
      size,
    })),
    sources: plan.sources.map((source) => source.source),
    findings: [],
  };
}
