import { UserError } from '../host/types.ts';
import { isPassing } from './aws-cli.ts';
import { driftOf } from './drift.ts';
import { readSettled, refused, type Engine, type Job } from './engine.ts';
import { parseConfiguration, readFunction, VERSION } from './function-configuration.ts';
import { listOf } from './list.ts';
import type { Patience } from './retry.ts';
import { checkCode, gone, isOutdated, lookAgain, updateFailed } from './update-code.ts';
import { withGrace } from './upload.ts';

/** What stands in the description of a version, so that a preview's versions can be removed with it. */
export function versionMark(alias: string | undefined): string {
  return alias === undefined ? 'lambda-package' : `lambda-package, alias ${alias}`;
}

/**
 * Publishes what `$LATEST` is now as a version, if it has the code of the package. AWS gives the last version again when
 * nothing has changed since: so nothing is published twice, whatever becomes of an answer.
 * @throws UserError
 */
export async function publishVersion(engine: Engine, job: Job): Promise<string> {
  const { request } = job;
  const patience = engine.patience();
  for (let attempt = 1; ; attempt++) {
    const live = attempt === 1 ? job.live! : await readSettled(engine, job, patience);
    if (live === undefined) throw gone(request);
    job.live = live;
    // A read that is late may show the code of before: AWS compares it, too.
    if (attempt === 1) checkCode(live, request);
    const drift = driftOf(engine, job, live, { final: true });
    if (drift.length > 0) throw new UserError(drift);
    const args = [
      `--function-name=${request.functionName}`,
      `--code-sha256=${request.package.codeSha256}`,
      `--description=${versionMark(request.alias)}`,
      ...(live.revisionId === undefined ? [] : [`--revision-id=${live.revisionId}`]),
    ];
    patience.throwIfStopped();
    try {
      const answer = await withGrace(engine, engine.lambda, 'publish-version', args);
      const version = answer.needed('Version', /^[1-9]\d{0,17}$/);
      const published = parseConfiguration(engine, answer, request.functionName, version);
      checkCode(published, request);
      job.version = version;
      if (published.state !== 'Active') await waitForVersion(engine, job, version, patience);
      return version;
    } catch (error) {
      patience.throwIfStopped();
      if (!isPassing(error) && !isOutdated(error)) {
        throw refused(
          error,
          'a new version of',
          request.functionName,
          'no alias was moved; see the reason given by AWS',
        );
      }
      await patience.pause(attempt, lookAgain(error));
    }
  }
}

/** With SnapStart a version takes minutes until it can be called. */
async function waitForVersion(engine: Engine, job: Job, version: string, patience: Patience): Promise<void> {
  const { functionName } = job.request;
  for (let attempt = 1; ; attempt++) {
    const found = await readFunction(engine, functionName, patience, version);
    if (found !== undefined) checkCode(found, job.request);
    if (found?.state === 'Failed') {
      throw updateFailed(job.request, found);
    }
    if (found !== undefined && found.state !== 'Pending') return;
    await patience.pause(attempt, `Waiting for version ${version} of \`${functionName}\``);
  }
}

/** The newest version of a function, when it is what `$LATEST` is; undefined otherwise. */
export async function findVersion(engine: Engine, { live, request }: Job): Promise<string | undefined> {
  const { functionName } = request;
  const patience = engine.patience();
  const newest = (await listVersions(engine, functionName, patience)).at(-1)?.version;
  if (newest === undefined || live === undefined) return undefined;
  const found = await readFunction(engine, functionName, patience, newest);
  return found?.codeSha256 === live.codeSha256 && found.settings === live.settings ? newest : undefined;
}

/** A published version in a list. */
interface PublishedVersion {
  readonly version: string;
  readonly arn: string;
  readonly description: string;
}

/** The published versions, oldest first. */
export async function listVersions(
  engine: Engine,
  functionName: string,
  patience: Patience,
): Promise<readonly PublishedVersion[]> {
  const operation = 'list-versions-by-function';
  const args = [`--function-name=${functionName}`];
  const members = ['Version', 'Description', 'FunctionArn'] as const;
  const listed = await listOf(engine, { operation, args, list: 'Versions', members }, patience);
  return listed
    .map((one) => ({
      version: one.needed('Version', VERSION),
      arn: engine.places.arnIn(one, 'FunctionArn', functionName),
      description: one.text('Description') ?? '',
    }))
    .filter(({ version }) => version !== '$LATEST')
    .sort((a, b) => Number(a.version) - Number(b.version));
}
