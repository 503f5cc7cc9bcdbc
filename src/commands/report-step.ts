import type { UserError } from '../host/types.ts';
import { setChanges, setPackages } from './action-outputs.ts';
import { reportFailure } from './failure.ts';
import { joinReports } from './report.ts';
import { reportPlaces } from './report-places.ts';
import { tellReport, type Teller } from './tell-report.ts';
import type { ActionInputs } from '../host/inputs.ts';

/** `command: report`: what earlier jobs made, as one report. It needs no checkout. Returns the exit status. @throws UserError */
export async function reportStep(context: Teller & { readonly inputs: ActionInputs }): Promise<number> {
  const { host, results, inputs } = context;
  const workspace = host.env['GITHUB_WORKSPACE'] ?? host.cwd;
  const { joined, report, failure } = joinReports(host, inputs.manifests, workspace);
  setPackages(results, joined.packages);
  setChanges(results, joined);
  results.setOutput('removed', JSON.stringify(joined.removed.map(({ target }) => target)));
  const { directory } = joined;
  const places = reportPlaces(host.env, { commit: joined.commit ?? undefined, directory });
  await tellReport(context, report, places);
  return failure === undefined ? 0 : failed(failure, context);
}

function failed(failure: UserError, { host }: Teller): number {
  reportFailure(failure, host.log);
  return failure.exitStatus;
}
