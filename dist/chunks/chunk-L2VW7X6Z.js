import {
  programVersion,
  upstreamRun,
  workflowEvent
} from "./chunk-VILPUJHH.js";

// src/commands/report-places.ts
function repositoryPage(env) {
  const server = env["GITHUB_SERVER_URL"] ?? "";
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const isPlain = /^https?:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository);
  return isPlain ? `${server}/${repository}` : void 0;
}
function reportPlaces(env, known) {
  const repository = repositoryPage(env);
  const upstream = env["GITHUB_EVENT_NAME"] === "workflow_run" ? upstreamRun(workflowEvent(env)) : void 0;
  const run = upstream === void 0 ? env["GITHUB_RUN_ID"] ?? "" : String(upstream.id);
  const isPullRequest = (env["GITHUB_EVENT_NAME"] ?? "").startsWith("pull_request");
  const branch = env["GITHUB_BASE_REF"] ?? "";
  return {
    repository,
    baseName: isPullRequest && branch !== "" ? branch : void 0,
    log: repository !== void 0 && /^\d+$/.test(run) ? `${repository}/actions/runs/${run}` : void 0,
    artifacts: /* @__PURE__ */ new Map(),
    codePage: codePage(env),
    version: programVersion,
    isOfFork: upstream?.isOfFork ?? false,
    ...known,
    ...upstream !== void 0 && { commit: upstream.head }
  };
}
function codePage(env) {
  const server = env["GITHUB_SERVER_URL"];
  const repository = env["GITHUB_ACTION_REPOSITORY"] ?? "";
  const ref = env["GITHUB_ACTION_REF"] ?? "";
  const isPlain = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return server === "https://github.com" && isPlain ? `${server}/${repository}/blob/${ref}/docs/errors.md` : void 0;
}

export {
  repositoryPage,
  reportPlaces
};
