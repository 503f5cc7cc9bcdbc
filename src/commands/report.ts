import { Problems, UserError, type Host } from '../host/types.ts';
import {
  joinManifests,
  reportOfJoined,
  reportUndone,
  type JoinedManifests,
} from '../report/join-manifests.ts';
import type { Report } from '../report/report.ts';
import { findManifests } from './find-manifests.ts';

/** What the jobs of a run have made, together. */
export interface JoinedReport {
  readonly joined: JoinedManifests;
  readonly report: Report;
  /** What the jobs have not done; undefined when all is well. */
  readonly failure: UserError | undefined;
}

/**
 * Joins the manifests that `globs` name, relative to `directory` (absolute path).
 * @throws UserError for what is not a manifest, and for manifests that do not belong together
 */
export function joinReports(
  { log }: Pick<Host, 'log'>,
  globs: readonly string[],
  directory: string,
): JoinedReport {
  const problems = new Problems();
  const manifests = findManifests(globs, directory);
  const joined = joinManifests(manifests, problems);
  if (joined === undefined) throw new UserError(problems.diagnostics);
  reportUndone(joined, problems);
  const own = problems.diagnostics;
  const of = manifests.length === 1 ? 'manifest' : 'manifests';
  log.info(`Joined ${manifests.length} ${of} with ${joined.packages.length} packages`);
  const report = reportOfJoined(joined, problems.hasErrors);
  const findings = [
    // That packages failed is what the others say in detail.
    ...own
      .filter(({ code }) => code !== 'package-failed')
      .map((one) => ({
        ...{ code: one.code, severity: one.severity, message: one.message },
        ...{ help: one.help ?? null, notes: [], path: null, line: null },
      })),
    ...report.findings,
  ];
  return {
    joined,
    report: { ...report, findings },
    failure: problems.hasErrors ? new UserError(own) : undefined,
  };
}
