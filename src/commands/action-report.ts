import type { Diagnostic } from '../host/types.ts';
import type { ManifestFinding } from '../report/manifest.ts';
import type { Report } from '../report/report.ts';
import type { ActionContext, StepNews } from './action.ts';
import { reportPlaces } from './report-places.ts';
import { tellReport } from './tell-report.ts';

/** Tells what a step has come to know. */
export async function tellNews(context: ActionContext, news: StepNews): Promise<void> {
  const { manifest } = news;
  const places = reportPlaces(context.host.env, {
    commit: manifest?.commit ?? undefined,
    directory: manifest?.directory ?? '',
    artifacts: news.artifacts,
  });
  await tellReport(context, reportOf(news), places);
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
