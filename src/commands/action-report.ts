import type { Diagnostic } from '../host/types.ts';
import type { ManifestFinding } from '../report/manifest.ts';
import type { Report } from '../report/report.ts';
import { renderReport } from '../report/summary.ts';
import type { ActionContext, StepNews } from './action.ts';
import { reportPlaces } from './report-places.ts';

/** The summary of a step that packaged or planned. */
export async function tellNews({ host, results }: ActionContext, news: StepNews): Promise<void> {
  const { manifest } = news;
  const places = reportPlaces(host.env, {
    commit: manifest?.commit ?? undefined,
    directory: manifest?.directory ?? '',
  });
  await results.addSummary(renderReport(reportOf(news), places, 'summary'));
}

function reportOf({ manifest, diagnostics, deployments, isFailed }: StepNews): Report {
  return {
    packages: manifest?.packages ?? [],
    removed: manifest?.removed ?? [],
    baseCommit: manifest?.baseCommit ?? null,
    findings: diagnostics.map(findingOf),
    ...{ deployments, isFailed },
  };
}

/** A diagnostic as a report has it. */
export function findingOf({ code, severity, message, help, notes = [], place }: Diagnostic): ManifestFinding {
  return {
    ...{ code, severity, message, notes },
    help: help ?? null,
    path: place?.path ?? null,
    line: place?.line ?? null,
  };
}
