import {
  tellReport
} from "./chunk-CXOWA3IR.js";
import {
  reportPlaces
} from "./chunk-L2VW7X6Z.js";

// src/commands/action-report.ts
async function tellNews(context, news) {
  const { manifest } = news;
  const places = reportPlaces(context.host.env, {
    commit: manifest?.commit ?? void 0,
    directory: manifest?.directory ?? "",
    artifacts: news.artifacts
  });
  await tellReport(context, reportOf(news), places);
}
function reportOf({ manifest, diagnostics, deployments, isFailed }) {
  return {
    packages: manifest?.packages ?? [],
    removed: manifest?.removed ?? [],
    baseCommit: manifest?.baseCommit ?? null,
    findings: diagnostics.map(findingOf),
    ...{ deployments, isFailed }
  };
}
function findingOf({ code, severity, message, help, notes = [], place }) {
  return {
    ...{ code, severity, message, notes },
    help: help ?? null,
    path: place?.path ?? null,
    line: place?.line ?? null
  };
}

export {
  tellNews,
  findingOf
};
