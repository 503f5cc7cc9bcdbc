import { resolve } from 'node:path';
import { canUpload, uploadArtifacts, type ArtifactFile } from '../host/artifacts.ts';
import { userError } from '../host/types.ts';
import type { PackagePlan } from '../plans/package-plan.ts';
import { artifactNames } from '../plans/artifact-names.ts';
import { repositoryPage } from './report-places.ts';
import type { Project } from '../project/project.ts';
import type { ManifestPackage } from '../report/manifest.ts';
import type { ActionContext } from './action.ts';
import { stage } from './stage.ts';

/** GitHub takes so many artifacts of one job. */
const MOST_ARTIFACTS = 500;

/** @throws UserError for what cannot be uploaded, before anything is made */
export function checkUploadable(
  { host }: Pick<ActionContext, 'host'>,
  project: Project,
  plans: readonly PackagePlan[],
): void {
  if (!canUpload(host.env)) {
    throw userError({
      code: 'upload-failed',
      message: '`upload: true` needs the artifact service of GitHub, which this runner does not name',
      help: 'run this as a step of a workflow of GitHub Actions, or remove the input',
    });
  }
  const nameOf = artifactNames(project);
  const files = plans.filter(({ kind }) => kind === 'file');
  const nameless = files.find(({ target }) => nameOf(target.spec) === undefined);
  if (nameless !== undefined) {
    const { spec, place } = nameless.target;
    const wrong = Array.from(spec).find((one) => !/[A-Za-z0-9._@=,+#/:-]/.test(one)) ?? '';
    throw userError({
      code: 'upload-failed',
      message: `The package of ${spec} cannot be uploaded: the name of an artifact cannot hold ${JSON.stringify(wrong)}`,
      place,
      help: 'use only letters of ASCII, digits and `._@=,+#-` in the names of packages and their directories',
    });
  }
  if (files.length >= MOST_ARTIFACTS) {
    throw userError({
      code: 'upload-failed',
      message: `${files.length} packages cannot be uploaded: a job has at most ${MOST_ARTIFACTS} artifacts, the manifest included`,
      help: 'distribute them over jobs with `command: plan`',
    });
  }
}

/**
 * Uploads packages and the manifest of a step, also of one that fails.
 * @param manifestFile absolute path
 * @returns the page of each artifact by its name
 * @throws UserError `upload-failed`
 */
export async function uploadMade(
  { host, results, inputs }: ActionContext,
  packages: readonly ManifestPackage[],
  manifestFile: string,
): Promise<ReadonlyMap<string, string>> {
  const { env } = host;
  const workspace = env['GITHUB_WORKSPACE'] ?? host.cwd;
  const made = packages.flatMap(({ status, path, artifact }): ArtifactFile[] => {
    const isThere = (status === 'written' || status === 'unchanged') && path !== null;
    return isThere && artifact !== null ? [{ name: artifact, path: resolve(workspace, path) }] : [];
  });
  const id = inputs.manifestId ?? (env['GITHUB_JOB'] ?? '').replace(/[^A-Za-z0-9_.-]/g, '-');
  const manifest = { name: `lambda-package.${id === '' ? 'manifest' : id}.json`, path: manifestFile };
  const uploaded = new Map<string, { readonly id: number; readonly url: string }>();
  const run = `${repositoryPage(env) ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`;
  try {
    await stage(host, 'Upload', () =>
      uploadArtifacts(env, [...made, manifest], (one) => {
        uploaded.set(one.name, { id: one.id, url: `${run}/artifacts/${one.id}` });
      }),
    );
  } catch (error) {
    throw userError({
      code: 'upload-failed',
      message: `The upload of artifacts failed after ${uploaded.size} of ${made.length + 1}: ${error instanceof Error ? error.message : String(error)}`,
      help: 'run the job again; the packages are in the output directory',
    });
  } finally {
    results.setOutput('artifacts', JSON.stringify(Object.fromEntries(uploaded)));
  }
  host.log.out(`Uploaded ${uploaded.size} artifacts`);
  return new Map([...uploaded].map(([name, { url }]) => [name, url]));
}
