import { UserError } from '../host/types.ts';
import { isPassing } from './aws-cli.ts';
import { driftOf } from './drift.ts';
import { readSettled, refused, type Engine, type Job } from './engine.ts';
import { parseConfiguration, readFunction, textIn } from './function-configuration.ts';
import { retrying, type Patience } from './retry.ts';
import type { FunctionConfiguration } from './types.ts';
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
      checkCode(parseConfiguration(answer), request);
      const version = textIn(answer, 'Version') ?? '';
      job.version = version;
      if (parseConfiguration(answer).state !== 'Active') await waitForVersion(engine, job, version, patience);
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
    const found = await readFunction(engine.lambda, functionName, patience, version);
    if (found !== undefined) checkCode(found, job.request);
    if (found?.state === 'Failed') {
      throw updateFailed(job.request, found);
    }
    if (found !== undefined && found.state !== 'Pending') return;
    await patience.pause(attempt, `Waiting for version ${version} of \`${functionName}\``);
  }
}

/** The newest version of a function that is what `$LATEST` is; undefined for none. */
export async function findVersion(engine: Engine, job: Job): Promise<string | undefined> {
  const versions = await listVersions(engine, job.request.functionName);
  const last = versions.at(-1);
  const live = job.live;
  if (last === undefined || live === undefined) return undefined;
  const isSame = last.codeSha256 === live.codeSha256 && last.settings === live.settings;
  return isSame ? last.version : undefined;
}

interface PublishedVersion extends FunctionConfiguration {
  readonly description: string;
}

/** The published versions, oldest first, with their descriptions. */
export async function listVersions(
  engine: Engine,
  functionName: string,
): Promise<readonly PublishedVersion[]> {
  const patience = engine.patience();
  const answer = await retrying(patience, 8, () =>
    engine.lambda('list-versions-by-function', [`--function-name=${functionName}`], { stop: patience.stop }),
  );
  const listed: unknown = answer['Versions'];
  if (!Array.isArray(listed)) return [];
  return listed
    .filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
    .map((one) => ({ ...parseConfiguration(one), description: textIn(one, 'Description') ?? '' }))
    .filter(({ version }) => /^\d{1,18}$/.test(version ?? ''))
    .sort((a, b) => Number(a.version) - Number(b.version));
}
