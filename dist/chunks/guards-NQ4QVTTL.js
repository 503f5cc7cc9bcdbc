import {
  numberIn,
  textIn,
  upstreamRun,
  userError
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/github/guards.ts
function refuseUntrusted(env, event, does, head) {
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  const what = does.deploys ? "deploys" : "packages";
  if (name === "workflow_run" && (does.packages || does.deploys)) {
    const run = upstreamRun(event);
    const isOwn = run !== void 0 && !run.isOfFork && !run.event.startsWith("pull_request") && numberIn(event, "repository", "id") !== void 0 && run.branch === textIn(event, "repository", "default_branch");
    if (isOwn) return;
    throw refused(
      `This step ${what} under \`workflow_run\`, after a run that was not one of the default branch`,
      "package in the workflow of the pull request, which has no rights; here use `command: report`"
    );
  }
  if (name !== "pull_request_target") return;
  if (does.deploys) {
    throw refused(
      "A deploy under `pull_request_target` would have the rights of the repository for a stranger\u2019s pull request",
      "deploy from the default branch, or under `pull_request` for branches of the repository"
    );
  }
  if (does.packages && (head() ?? "none") !== env["GITHUB_SHA"]) {
    throw refused(
      "This step packages a checkout other than the base under `pull_request_target`, with the rights of the repository",
      "use `on: pull_request`, and docs/recipes/pull-requests-from-forks.md for the comment"
    );
  }
}
function refused(message, help) {
  return userError({ code: "untrusted-event", message, help });
}
export {
  refuseUntrusted
};
