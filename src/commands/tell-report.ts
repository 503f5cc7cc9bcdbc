import { join } from 'node:path';
import { replaceText } from '../archive/replace.ts';
import type { StepResults } from '../host/actions.ts';
import type { ActionInputs } from '../host/inputs.ts';
import type { Host } from '../host/types.ts';
import type { Report, ReportPlaces } from '../report/report.ts';
import { renderReport } from '../report/summary.ts';
import { checkedPath } from '../plans/output-gate.ts';

/** What a step of a workflow has to tell something. */
export interface Teller {
  readonly host: Host;
  readonly results: StepResults;
  readonly inputs: Pick<ActionInputs, 'summary' | 'comment' | 'githubToken'>;
}

/**
 * Writes a report into the summary of the job, to a file that other steps can show, and, where that is asked for, into the
 * comment of the pull request.
 */
export async function tellReport(
  { host, results, inputs }: Teller,
  report: Report,
  places: ReportPlaces,
): Promise<void> {
  if (inputs.summary) await results.addSummary(renderReport(report, places, 'summary'));
  await writeReport({ host, results }, report, places);
  if (inputs.comment === undefined) return;
  // Loaded when used: it is what talks to the API.
  const { tellComment } = await import('./tell-comment.ts');
  await tellComment({ host, results, inputs }, report, places);
}

async function writeReport(
  { host, results }: Pick<Teller, 'host' | 'results'>,
  report: Report,
  places: ReportPlaces,
): Promise<void> {
  const directory = host.env['RUNNER_TEMP'] ?? '';
  if (directory === '') return;
  // Steps of one job do not write over each other's.
  const step = (host.env['GITHUB_ACTION'] ?? '').replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 100);
  const file = join(directory, `lambda-package${step === '' ? '' : `.${step}`}.md`);
  const path = checkedPath({ rule: 'named', by: 'RUNNER_TEMP', file, checkouts: [host.cwd] });
  await replaceText(path, renderReport(report, places, 'comment'));
  results.setOutput('report', path);
}
