import { relative, sep } from 'node:path';
import type { StepResults } from '../host/actions.ts';
import type { Host, Severity } from '../host/types.ts';
import { absolutePath, realParent } from '../plans/output-paths.ts';
import type { Project } from '../project/project.ts';
import type { Manifest, ManifestPackage } from '../report/manifest.ts';
import type { PackagedTarget } from '../report/types.ts';

/** Packages with paths relative to the workspace, where later steps run. */
export function forWorkspace(
  packages: readonly PackagedTarget[],
  project: Project,
  host: Host,
): readonly PackagedTarget[] {
  return packages.map((one) => ({ ...one, path: pathInWorkspace(host, project, one.path) }));
}

/** @param path as in `PackagedTarget`, or absolute */
export function pathInWorkspace(
  { env, cwd }: Pick<Host, 'env' | 'cwd'>,
  project: Project,
  path: string,
): string {
  const absolute = absolutePath(project.workspace.root, path);
  return relative(realParent(env['GITHUB_WORKSPACE'] ?? cwd), absolute)
    .split(sep)
    .join('/');
}

/** @param manifestPath of the manifest that was written, relative to the workspace */
export function setManifestOutputs(results: StepResults, manifest: Manifest, manifestPath: string): void {
  const paths = manifest.packages.flatMap(({ status, path }) =>
    path !== null && (status === 'written' || status === 'unchanged') ? [path] : [],
  );
  results.setOutput('manifest', manifestPath);
  results.setOutput('paths', [...paths, manifestPath].join('\n'));
  if (manifest.baseCommit === null) return;
  const changed = manifest.packages.filter(({ change }) => change === 'new' || change === 'changed');
  results.setOutput('changed', changed.map(({ target }) => target).join('\n'));
  results.setOutput('has-changes', String(changed.length + manifest.removed.length > 0));
}

/** What later steps need of a package: the output is one environment variable of theirs. The rest is in `--format json`. */
function slim(one: PackagedTarget, entry: ManifestPackage | undefined): object {
  const { target, path, handler, runtime, architecture, codeSha256, size, findings, image } = one;
  const { artifact = null, status = 'written', change = null } = entry ?? {};
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return {
    ...{ target, path, artifact, handler, runtime, architecture, codeSha256, size, status },
    ...(change !== null && { change }),
    ...(image !== null && { image }),
    ...(errors > 0 && { errors }),
    ...(warnings > 0 && { warnings }),
  };
}

/** Outputs about the packages, and those about the only one. */
export function setPackageOutputs(
  results: StepResults,
  packages: readonly PackagedTarget[],
  manifest: Manifest | undefined,
): void {
  const entries = new Map(manifest?.packages.map((one) => [one.target, one]));
  results.setOutput('packages', JSON.stringify(packages.map((one) => slim(one, entries.get(one.target)))));
  const [one] = packages;
  if (one === undefined || packages.length > 1) return;
  results.setOutput('path', one.path);
  results.setOutput('handler', one.handler ?? '');
  results.setOutput('runtime', one.runtime ?? '');
  results.setOutput('architecture', one.architecture ?? '');
  results.setOutput('sha256', one.sha256);
  results.setOutput('code-sha256', one.codeSha256);
  results.setOutput('size', String(one.size));
  results.setOutput('unzipped-size', String(one.unzippedSize));
  results.setOutput('image', one.image?.pushed[0]?.reference ?? '');
}
