import {
  hasNews,
  renderReport
} from "./chunk-PP35ZCWP.js";
import "./chunk-LHJ2BFA7.js";
import {
  memberOf,
  numberIn,
  parseBoundedJson,
  pullRequestOf,
  pullRequestOfRun,
  textIn,
  upstreamRun,
  workflowEvent
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/github/api.ts
var MOST_TRIES = 4;
var LONGEST_WAIT = 6e4;
var LONGEST_REQUEST = 3e4;
var LARGEST_ANSWER = 48 * 1024 * 1024;
var ApiError = class extends Error {
  /** 0 for no answer. */
  status;
  constructor(status, message) {
    super(message);
    this.name = "ApiError";
    this.status = status;
  }
};
function openGitHub(context) {
  const { token, restUrl, graphqlUrl } = context;
  const headers = {
    authorization: `Bearer ${token}`,
    accept: "application/vnd.github+json",
    "x-github-api-version": "2022-11-28",
    "content-type": "application/json; charset=utf-8"
  };
  const ask = async (url, options) => {
    const answer = await tried(context, url, { ...options, headers });
    return answer === "" ? void 0 : parse(answer);
  };
  return {
    rest: (method, path, body) => ask(restUrl + path, { method, ...body !== void 0 && { body: JSON.stringify(body) } }),
    graphql: async (query) => {
      const answer = await ask(graphqlUrl, { method: "POST", body: JSON.stringify({ query }) });
      const fault = textIn(memberOf(answer, "errors", "0"), "message");
      if (fault !== void 0) throw new ApiError(200, fault.slice(0, 300));
      return memberOf(answer, "data");
    }
  };
}
function parse(text) {
  try {
    return parseBoundedJson(text);
  } catch (error) {
    throw new ApiError(0, `the answer is not JSON (${error.message.slice(0, 100)})`);
  }
}
async function tried(context, url, options) {
  for (let attempt = 1; ; attempt++) {
    const { text, fault, wait } = await askOnce(context, url, options);
    if (fault === void 0) return text;
    const mayRepeat = options.method !== "POST" || fault.status === 429 || fault.status === 403;
    if (wait === void 0 || !mayRepeat || attempt >= MOST_TRIES || wait > LONGEST_WAIT) throw fault;
    const usual = 1e3 * 2 ** (attempt - 1) * (0.5 + context.random() / 2);
    await context.clock.sleep(Math.max(wait, usual));
  }
}
async function askOnce({ fetch, clock }, url, options) {
  try {
    const answer = await fetch(url, { ...options, signal: AbortSignal.timeout(LONGEST_REQUEST) });
    const text = await contentOf(answer);
    if (answer.status >= 200 && answer.status < 300) return { text };
    const fault = new ApiError(answer.status, messageOf(answer, text));
    const wait = waitOf(answer, clock.now());
    return { text, fault, ...wait !== void 0 && { wait } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { text: "", fault: new ApiError(0, message), wait: 0 };
  }
}
async function contentOf(answer) {
  const pieces = [];
  let size = 0;
  await answer.read((bytes) => {
    size += bytes.length;
    if (size > LARGEST_ANSWER) throw new Error(`the answer has more than ${LARGEST_ANSWER} bytes`);
    pieces.push(bytes);
    return void 0;
  });
  return Buffer.concat(pieces).toString("utf8");
}
function messageOf({ status, statusText }, text) {
  let said;
  try {
    said = textIn(parseBoundedJson(text), "message");
  } catch {
  }
  return `${status} ${said?.slice(0, 300) ?? statusText}`.trim();
}
function waitOf({ status, headers }, now) {
  const after = Number(headers.get("retry-after") ?? NaN);
  const isLimited = status === 429 || status === 403 && isOver(headers);
  if (isLimited || status >= 500) {
    if (Number.isFinite(after)) return after * 1e3;
    const reset = Number(headers.get("x-ratelimit-reset") ?? NaN) * 1e3;
    return isOver(headers) && Number.isFinite(reset) ? Math.max(0, reset - now) : 0;
  }
  return status === 422 ? 0 : void 0;
}
function isOver(headers) {
  return headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0";
}

// src/github/comment.ts
var MOST_PAGES = 100;
var PAGE_SIZE = 100;
async function writeComment(api, request) {
  const { repository, pullRequest } = request;
  const current = await api.rest("GET", `/repos/${repository}/pulls/${pullRequest.number}`);
  if (textIn(current, "head", "sha") !== pullRequest.head) return { what: "outdated", url: void 0 };
  const author = textIn(await api.graphql("query { viewer { login } }"), "viewer", "login");
  if (author === void 0) throw new ApiError(0, "the API does not say whose token this is");
  const find = () => findOwn(api, request, author);
  const [first] = await find();
  if (first !== void 0) return update(api, request, first);
  if (!request.hasNews) return { what: "not needed", url: void 0 };
  const created = await create(api, request, find);
  return settle(api, request, created, await find());
}
async function findOwn(api, { repository, pullRequest, key }, author) {
  const found = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const path = `/repos/${repository}/issues/${pullRequest.number}/comments?per_page=${PAGE_SIZE}&page=${page}`;
    const comments = await api.rest("GET", path);
    if (!Array.isArray(comments)) throw new ApiError(0, "the answer is not a list of comments");
    for (const one of ownComments(comments, key, author)) found.push(one);
    if (comments.length < PAGE_SIZE) break;
  }
  return found.sort((a, b) => a.id - b.id);
}
function ownComments(comments, key, author) {
  return comments.flatMap((one) => {
    const [id, body = "", login = ""] = [
      numberIn(one, "id"),
      textIn(one, "body"),
      textIn(one, "user", "login")
    ];
    const isOurs = login === author || login === `${author}[bot]` && textIn(one, "user", "type") === "Bot";
    const marker = /^<!-- lambda-package:([A-Za-z0-9_.-]{1,64}) (\d{1,15})\.(\d{1,9}) [0-9a-f]{40,64} -->/.exec(body);
    if (id === void 0 || !isOurs || marker?.[1] !== key) return [];
    const run = [Number(marker[2]), Number(marker[3])];
    return [{ id, url: textIn(one, "html_url"), body, run }];
  });
}
function bodyOf({ key, pullRequest, text }) {
  const { run, head } = pullRequest;
  return `<!-- lambda-package:${key} ${run.join(".")} ${head} -->
${text}`;
}
async function update(api, request, one) {
  const { repository, pullRequest } = request;
  const [run, attempt] = pullRequest.run;
  const isNewer = one.run[0] > run || one.run[0] === run && one.run[1] > attempt;
  if (isNewer) return { what: "outdated", url: one.url };
  const body = bodyOf(request);
  if (one.body.replaceAll("\r\n", "\n").trimEnd() === body.trimEnd())
    return { what: "unchanged", url: one.url };
  await api.rest("PATCH", `/repos/${repository}/issues/comments/${one.id}`, { body });
  return { what: "updated", url: one.url };
}
async function create(api, request, find) {
  const { repository, pullRequest } = request;
  for (let attempt = 1; ; attempt++) {
    try {
      const path = `/repos/${repository}/issues/${pullRequest.number}/comments`;
      const created = await api.rest("POST", path, { body: bodyOf(request) });
      const id = numberIn(created, "id");
      return id === void 0 ? void 0 : { id, url: textIn(created, "html_url"), body: "", run: pullRequest.run };
    } catch (error) {
      const mayRepeat = error instanceof ApiError && (error.status === 0 || error.status === 422 || error.status >= 500);
      if (!mayRepeat || attempt >= MOST_CREATIONS) throw error;
      const [found] = await find();
      if (found !== void 0) return found;
    }
  }
}
var MOST_CREATIONS = 3;
async function settle(api, request, created, found) {
  const [first] = found;
  if (created === void 0 || first === void 0 || first.id === created.id) {
    return { what: "created", url: created?.url ?? first?.url };
  }
  const result = await update(api, request, first);
  await api.rest("DELETE", `/repos/${request.repository}/issues/comments/${created.id}`);
  return result;
}

// src/commands/tell-comment.ts
async function tellComment({ host, results, inputs }, report, places) {
  const { comment: key, githubToken: token } = inputs;
  const repository = host.env["GITHUB_REPOSITORY"] ?? "";
  if (key === void 0 || token === void 0) return;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    tell(
      host,
      notWritten(
        "warning",
        "`GITHUB_REPOSITORY` does not name a repository",
        "run this as a step of a workflow"
      )
    );
    return;
  }
  const api = openApi(host, token);
  try {
    const pullRequest = await findPullRequest(host, api, repository);
    if (pullRequest === void 0) {
      host.log.info("No comment: this run is not about an open pull request");
      return;
    }
    const text = renderReport(report, places, "comment");
    const result = await writeComment(api, { repository, pullRequest, key, text, hasNews: hasNews(report) });
    if (result.url !== void 0) results.setOutput("comment-url", result.url);
    host.log.info(say(result, pullRequest));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    tell(host, faultOf(error));
  }
}
function openApi({ env, fetch, clock }, token) {
  const restUrl = (env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/+$/, "");
  const graphqlUrl = env["GITHUB_GRAPHQL_URL"] ?? "https://api.github.com/graphql";
  return openGitHub({ fetch, clock, token, restUrl, graphqlUrl, random: Math.random });
}
async function findPullRequest({ env }, api, repository) {
  const event = workflowEvent(env);
  if (env["GITHUB_EVENT_NAME"] !== "workflow_run") return pullRequestOf(env, event);
  const run = upstreamRun(event);
  return run === void 0 ? void 0 : pullRequestOfRun(api, repository, run);
}
function say({ what, url }, { number }) {
  const place = url === void 0 ? "" : `: ${url}`;
  switch (what) {
    case "created":
      return `Wrote a comment on #${number}${place}`;
    case "updated":
      return `Updated the comment on #${number}${place}`;
    case "unchanged":
      return `The comment on #${number} says this already${place}`;
    case "not needed":
      return `No comment on #${number}: nothing changes`;
    case "outdated":
      return `No comment on #${number}: a newer run reports on it`;
  }
}
function faultOf({ status, message }) {
  if (status === 403 || status === 404) {
    return notWritten(
      "note",
      `the token may not write it (${message})`,
      "give the job `permissions: pull-requests: write`; for pull requests from forks see docs/recipes/pull-requests-from-forks.md"
    );
  }
  const why = status === 0 ? `the API does not answer (${message})` : `the API refuses it (${message})`;
  return notWritten("warning", why, "run the job again; the summary has the same text");
}
function notWritten(severity, why, help) {
  return {
    severity,
    code: "comment-not-written",
    message: `The comment of the pull request is not written: ${why}`,
    help
  };
}
function tell({ log }, diagnostic) {
  log.diagnostic(diagnostic);
}
export {
  tellComment
};
