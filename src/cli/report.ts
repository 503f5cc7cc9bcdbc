import { joinReports } from '../commands/report.ts';
import { reportPlaces } from '../commands/report-places.ts';
import { renderReport } from '../report/summary.ts';
import { optionValue, UsageError, type Invocation } from './command.ts';

/** `lambda-package report`: prints what manifests say together. @throws UsageError, UserError */
export function runReport(invocation: Invocation): Promise<number> {
  const { host, options } = invocation;
  const globs = options.get('manifests') ?? [];
  if (globs.length === 0) {
    throw new UsageError('`report` needs `--manifests`', "add `--manifests 'made/*/lambda-package.*.json'`");
  }
  const { joined, report, failure } = joinReports(host, globs, host.cwd);
  const places = reportPlaces(host.env, { commit: joined.commit ?? undefined, directory: joined.directory });
  const isJson = optionValue(invocation, 'format') === 'json';
  host.log.out(isJson ? JSON.stringify(joined, null, 2) : renderReport(report, places, 'summary').trimEnd());
  if (failure !== undefined) throw failure;
  return Promise.resolve(0);
}
