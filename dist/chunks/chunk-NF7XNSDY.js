// src/text/members.ts
function memberOf(value, ...members) {
  let found = value;
  for (const member of members) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, member)) return void 0;
    found = found[member];
  }
  return found;
}
function textIn(value, ...members) {
  const found = memberOf(value, ...members);
  return typeof found === "string" ? found : void 0;
}
function numberIn(value, ...members) {
  const found = memberOf(value, ...members);
  return Number.isSafeInteger(found) && found > 0 ? found : void 0;
}

// src/github/pull-request.ts
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function pullRequestOf(env, event) {
  const number = numberIn(event, "pull_request", "number");
  const head = textIn(event, "pull_request", "head", "sha") ?? "";
  if (number === void 0 || !COMMIT.test(head)) return void 0;
  const [own, theirs] = [
    numberIn(event, "repository", "id"),
    numberIn(event, "pull_request", "head", "repo", "id")
  ];
  return { number, head, run: runOf(env), isOfFork: own !== theirs };
}
function upstreamRun(event) {
  const run = memberOf(event, "workflow_run");
  const id = numberIn(run, "id");
  const head = textIn(run, "head_sha") ?? "";
  const branch = textIn(run, "head_branch");
  const owner = textIn(run, "head_repository", "owner", "login");
  if (id === void 0 || !COMMIT.test(head) || branch === void 0 || owner === void 0) return void 0;
  return {
    ...{ id, head, branch, owner, attempt: numberIn(run, "run_attempt") ?? 1 },
    isOfFork: numberIn(run, "head_repository", "id") !== numberIn(event, "repository", "id"),
    event: textIn(run, "event") ?? ""
  };
}
async function pullRequestOfRun(api, repository, run) {
  const head = encodeURIComponent(`${run.owner}:${run.branch}`);
  const found = await api.rest("GET", `/repos/${repository}/pulls?state=open&head=${head}&per_page=100`);
  const numbers = (Array.isArray(found) ? found : []).flatMap((one) => {
    const number2 = numberIn(one, "number");
    const isIt = textIn(one, "head", "sha") === run.head && textIn(one, "head", "repo", "owner", "login") === run.owner;
    return number2 !== void 0 && isIt ? [number2] : [];
  });
  const [number] = numbers.sort((a, b) => a - b);
  if (number === void 0) return void 0;
  return { number, head: run.head, run: [run.id, run.attempt], isOfFork: run.isOfFork };
}
function runOf(env) {
  const number = (text) => /^\d{1,15}$/.test(text ?? "") ? Number(text) : 1;
  return [number(env["GITHUB_RUN_ID"]), number(env["GITHUB_RUN_ATTEMPT"])];
}

export {
  memberOf,
  textIn,
  numberIn,
  pullRequestOf,
  upstreamRun,
  pullRequestOfRun
};
