import {
  sortedByCodePoint
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  userError
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/workspace/git.ts
var TIMEOUT = 3e5;
var safeSettings = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotepath=off",
  "core.sshCommand=false",
  "credential.helper=",
  "submodule.recurse=false",
  // A directory of the checkout that looks like a bare repository is not one.
  "safe.bareRepository=explicit"
];
var safeEnvironment = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_NO_LAZY_FETCH: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_PAGER: "cat"
};
async function openGit(host, root) {
  const env = { ...host.env, ...safeEnvironment };
  const ask = (settings, args, more = {}) => {
    const options = settings.flatMap((setting) => ["-c", setting]);
    return host.run("git", ["--no-pager", ...options, ...args], {
      cwd: root,
      env,
      timeout: TIMEOUT,
      ...more
    });
  };
  const listing = ["config", "--null", "--name-only", "--get-regexp", "^filter\\."];
  const filters = await ask(safeSettings, listing).catch((error) => {
    throw gitMissing(error);
  });
  const off = filtersOff(filters.stdout);
  return (args, more) => ask([...safeSettings, ...off], args, more);
}
async function fetchCommit(host, directory, { url, name, token }) {
  const env = {
    ...host.env,
    ...safeEnvironment,
    GIT_ALLOW_PROTOCOL: "https",
    GIT_DIR: directory,
    ...token === void 0 ? {} : authorization(url, token)
  };
  const git = (args, more) => host.run("git", ["--no-pager", ...safeSettings.flatMap((setting) => ["-c", setting]), ...args], {
    ...{ cwd: directory, env, timeout: TIMEOUT, ...more }
  }).catch((error) => {
    throw gitMissing(error);
  });
  const made = await git(["init", "--quiet", "--bare", "--template=", directory]);
  if (made.exitCode !== 0) return void 0;
  const options = ["--quiet", "--depth=1", "--no-tags", "--no-recurse-submodules", "--no-auto-maintenance"];
  const fetched = await git(["fetch", ...options, "--end-of-options", url, name]);
  if (fetched.exitCode !== 0) return void 0;
  const commit = (await git(["rev-parse", "--verify", "--quiet", "FETCH_HEAD^{commit}"])).stdout.trim();
  return /^[0-9a-f]{40,64}$/.test(commit) ? { git, commit } : void 0;
}
function authorization(url, token) {
  const login = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${login}`
  };
}
function filtersOff(names) {
  const drivers = new Set(names.split("\0").map((name) => name.slice(0, name.lastIndexOf("."))));
  drivers.delete("");
  return [...drivers].flatMap((driver) => {
    if (/[=\n]/.test(driver)) {
      throw userError({
        code: "git-failed",
        message: `The git configuration has a filter that cannot be switched off: ${JSON.stringify(driver)}`,
        help: "rename the filter; git is not run while a filter of the repository could run"
      });
    }
    return [`${driver}.clean=`, `${driver}.smudge=`, `${driver}.process=`, `${driver}.required=false`];
  });
}
function gitMissing(error) {
  return userError({
    code: "git-failed",
    message: `Could not run git: ${error instanceof Error ? error.message : String(error)}`,
    help: "install git and put it on PATH"
  });
}

// src/workspace/git-index.ts
var STAT_BYTES = 40;
var CHANGED_AT = 8;
var MODE_AT = 24;
var SIZE_AT = 36;
var EXECUTABLE = 33261;
var LINK_MODE = 40960;
var SKIP_WORKTREE = 16384;
var HEADER_BYTES = 12;
var EXTENDED = 16384;
function readGitIndex(bytes) {
  if (bytes.length < HEADER_BYTES || bytes.toString("latin1", 0, 4) !== "DIRC") return void 0;
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) return void 0;
  return readEntries(bytes, version, 20) ?? readEntries(bytes, version, 32);
}
function readEntries(bytes, version, hashBytes) {
  const count = bytes.readUInt32BE(8);
  const end = bytes.length - hashBytes;
  const names = [];
  const files = [];
  const executable = [];
  const leftOut = [];
  const links = [];
  let previous = Buffer.alloc(0);
  let at = HEADER_BYTES;
  for (let entry = 0; entry < count; entry += 1) {
    const flagsAt = at + STAT_BYTES + hashBytes;
    if (flagsAt + 2 > end) return void 0;
    const isExtended = version >= 3 && (bytes.readUInt16BE(flagsAt) & EXTENDED) !== 0;
    let nameAt = flagsAt + (isExtended ? 4 : 2);
    let kept = 0;
    if (version === 4) {
      const dropped = readVarint(bytes, nameAt, end);
      if (dropped === void 0 || dropped.value > previous.length) return void 0;
      kept = previous.length - dropped.value;
      nameAt = dropped.next;
    }
    const nameEnd = bytes.indexOf(0, nameAt);
    if (nameEnd === -1 || nameEnd >= end) return void 0;
    const own = bytes.subarray(nameAt, nameEnd);
    const name = kept === 0 ? own : Buffer.concat([previous.subarray(0, kept), own]);
    if (version === 4) previous = Buffer.from(name);
    const path = name.toString("utf8");
    names.push(path);
    if (isExtended && (bytes.readUInt16BE(flagsAt + 2) & SKIP_WORKTREE) !== 0) leftOut.push(path);
    const mode = bytes.readUInt32BE(at + MODE_AT);
    const seconds = bytes.readUInt32BE(at + CHANGED_AT);
    files.push({
      blob: bytes.toString("hex", at + STAT_BYTES, at + STAT_BYTES + hashBytes),
      mode,
      size: bytes.readUInt32BE(at + SIZE_AT),
      changed: BigInt(seconds) * 1000000000n + BigInt(bytes.readUInt32BE(at + CHANGED_AT + 4))
    });
    if (mode === EXECUTABLE) executable.push(path);
    else if (mode === LINK_MODE) links.push(path);
    at = version === 4 ? nameEnd + 1 : at + (nameEnd - at + 8 & ~7);
  }
  return readExtensions(bytes, at, end, { names, files, executable, leftOut, links }, hashBytes);
}
function readExtensions(bytes, from, end, entries, hashBytes) {
  let at = from;
  let shared;
  while (at + 8 <= end) {
    const size = bytes.readUInt32BE(at + 4);
    if (bytes.toString("latin1", at, at + 4) === "link") {
      shared = bytes.toString("hex", at + 8, at + 8 + hashBytes);
    }
    at += 8 + size;
  }
  if (at !== end) return void 0;
  return { ...entries, ...shared === void 0 || /^0*$/.test(shared) ? {} : { shared } };
}
function readVarint(bytes, from, end) {
  let value = 0;
  for (let at = from; at < Math.min(end, from + 5); at += 1) {
    const byte = bytes[at];
    value = value * 128 + (byte & 127);
    if ((byte & 128) === 0) return { value, next: at + 1 };
    value += 1;
  }
  return void 0;
}

// src/workspace/changed-files.ts
var diff = [
  "diff",
  "--name-only",
  "-z",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--relative",
  "--ignore-submodules=dirty"
];
function gitFault(action, result, help) {
  const reason = result.stderr.trim().split("\n").slice(0, 3);
  return userError({
    code: "git-failed",
    message: `git could not ${action}`,
    help,
    ...reason[0] === "" ? {} : { notes: reason }
  });
}
async function commitOf(git, name) {
  const invalid = userError({
    code: "invalid-git-ref",
    message: `\`${name}\` is not a commit in this repository`,
    help: "use a branch, tag or commit that has been fetched; in a workflow, check out with `fetch-depth: 0`"
  });
  if (name === "" || name.startsWith("-") || name.includes("\0")) throw invalid;
  const result = await git(["rev-parse", "--verify", "--quiet", `${name}^{commit}`, "--"]);
  if (/^fatal:/m.test(result.stderr)) {
    throw gitFault("read the repository", result, "run in a checkout that git trusts (see `safe.directory`)");
  }
  const commit = result.stdout.trim().split("\n")[0] ?? "";
  if (result.exitCode !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) throw invalid;
  return commit;
}
async function changedFiles(host, root, since) {
  const git = await openGit(host, root);
  const commit = await commitOf(git, since);
  const questions = [
    [...diff, "HEAD", "--", "."],
    [...diff, `${commit}...HEAD`, "--", "."],
    ["ls-files", "-z", "--others", "--exclude-standard", "--", "."]
  ];
  const paths = /* @__PURE__ */ new Set();
  for (const question of questions) {
    const result = await git(question);
    if (result.exitCode !== 0) {
      const help = "check out with `fetch-depth: 0`: a shallow clone does not have the common ancestor";
      throw gitFault(`compare with \`${since}\``, result, help);
    }
    for (const path of result.stdout.split("\0")) {
      if (path !== "") paths.add(path);
    }
  }
  return sortedByCodePoint(paths);
}
export {
  fetchCommit as f0_fetchCommit,
  openGit as f0_openGit,
  readGitIndex as f1_readGitIndex,
  changedFiles as f2_changedFiles,
  commitOf as f2_commitOf
};
