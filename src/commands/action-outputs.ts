import { relative, sep } from 'node:path';
import type { StepResults } from '../host/actions.ts';
import type { Host, Severity } from '../host/types.ts';
import { absolutePath, realParent } from '../plans/output-paths.ts';
import type { Project } from '../project/project.ts';
import type { Manifest, ManifestPackage } from '../report/manifest.ts';
import { isChanged } from '../report/report.ts';
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
  setChanges(results, manifest);
}

/** Outputs about what differs from the base, if there is one. */
export function setChanges(
  results: StepResults,
  { packages, removed, baseCommit }: Pick<Manifest, 'packages' | 'removed' | 'baseCommit'>,
): void {
  if (baseCommit === null) return;
  const changed = packages.filter(isChanged);
  results.setOutput('changed', changed.map(({ target }) => target).join('\n'));
  results.setOutput('has-changes', String(changed.length + removed.length > 0));
}

/** What later steps need of a package: the output is one environment variable of theirs. The rest is in the manifest. */
function slim(one: ManifestPackage): object {
  const { target, path, handler, runtime, architecture, codeSha256, size, findings, image } = one;
  const { artifact, status, change } = one;
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

/** The output `packages`. */
export function setPackages(results: StepResults, packages: readonly ManifestPackage[]): void {
  results.setOutput('packages', JSON.stringify(packages.map(slim)));
}

/** Outputs about the packages, and those about the only one. */
export function setPackageOutputs(
  results: StepResults,
  packages: readonly PackagedTarget[],
  manifest: Manifest | undefined,
): void {
  const own = new Set(packages.map(({ target }) => target));
  const entries = (manifest?.packages ?? []).filter(({ target }) => own.has(target));
  setPackages(results, entries);
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
