import {
  joinPath,
  openProject,
  sourceFieldOf,
  stringField
} from "./chunk-OERDMW3G.js";
import {
  compileGlob,
  fileSpecMatcher,
  sortedByCodePoint
} from "./chunk-QQLENHY2.js";
import {
  coloured,
  createLazyFetch,
  createPrograms,
  interruptible,
  isWorthMasking,
  plain,
  renderDiagnostic,
  secretsOf,
  sourceLinesBelow,
  systemClock
} from "./chunk-BW7IBTLD.js";
import {
  defaultStoreDirectory
} from "./chunk-BCR3I4ZH.js";
import {
  plainOptions
} from "./chunk-G23OZXBS.js";
import {
  UsageError,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import {
  disarmWorkflowCommands,
  showBytes,
  showControls
} from "./chunk-OISQAYTL.js";
import {
  directoryOf
} from "./chunk-Y5MMXVRX.js";
import {
  userError
} from "./chunk-4CWYCPRC.js";
import {
  relative,
  sep
} from "./chunk-PSGP3ZSG.js";

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

// src/targets/owners.ts
function targetsOfFile(workspace, targets, path) {
  const found = targets.owners(path).map((spec) => targets.targets.get(spec));
  if (!workspace.dialect.handlerFilesOwnTargets) return found;
  return [...found, ...residentsAbove(targets, path).filter((target) => namesFile(target, path))];
}
function residentsAbove(targets, path) {
  const found = [];
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    for (const spec of targets.residents(directory)) found.push(targets.targets.get(spec));
    if (directory === "") return found;
  }
}
function namesFile(target, path) {
  for (const name of ["handler", "entry_point"]) {
    const value = stringField(target, name);
    const file = value?.split(":", 1)[0];
    if (file?.endsWith(".py") !== true) continue;
    const glob = joinPath(target.address.specPath, file);
    if (glob === path || /[*?[]/.test(glob) && matchesSafely(glob, path)) return true;
  }
  return false;
}
function matchesSafely(glob, path) {
  try {
    return compileGlob(glob)(path);
  } catch {
    return false;
  }
}
function targetsOfChangedFiles(workspace, targets, files) {
  const found = /* @__PURE__ */ new Map();
  const add = (target) => void found.set(target.spec, target);
  const changed = new Set(files);
  const gone = files.filter((path) => !workspace.files.isFile(path));
  for (const path of files) {
    for (const target of targetsOfFile(workspace, targets, path)) add(target);
  }
  for (const target of targets.targets.values()) {
    if (changed.has(target.place.path) && target.generated.length === 0) add(target);
    if (gone.length > 0 && couldOwn(target, gone)) add(target);
  }
  return [...found.values()];
}
function couldOwn(target, gone) {
  const { specPath } = target.address;
  const field = sourceFieldOf(target.type);
  const value = field === void 0 ? void 0 : target.fields.get(field.name);
  const globs = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
  if (globs.length === 0 || target.generator !== void 0) return false;
  const prefix = specPath === "" ? "" : `${specPath}/`;
  const below = gone.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  if (below.length === 0) return false;
  const matches = fileSpecMatcher(
    globs.filter((glob) => !glob.startsWith("!")),
    globs.filter((glob) => glob.startsWith("!")).map((glob) => `/${glob.slice(1)}`)
  );
  return below.some(matches);
}

// src/cli/query.ts
var pantsOptions = /* @__PURE__ */ new Map([
  ["tag", "tag"],
  ["spec-files", "spec_files"],
  ["filter-target-type", "filter.target_type"],
  ["filter-address-regex", "filter.address_regex"],
  ["filter-tag-regex", "filter.tag_regex"]
]);
async function openInvocation(invocation) {
  return openWith(invocation, await makerOf(invocation));
}
async function makerOf(invocation) {
  const isPlain = Object.keys(plainOptions).some((name) => invocation.options.has(name));
  return isPlain ? (await import("./plain-NYK7WOLR.js")).plainMakerOf(invocation) : void 0;
}
function openWith(invocation, maker) {
  const flags = /* @__PURE__ */ new Map();
  for (const [name, key] of pantsOptions) {
    const values = invocation.options.get(name);
    if (values !== void 0) flags.set(key, values);
  }
  return openProject(invocation.host, {
    buildRoot: invocation.buildRoot,
    platforms: optionValue(invocation, "platforms"),
    make: maker?.make,
    flags
  });
}
async function specQuery(invocation, project) {
  const since = optionValue(invocation, "changed-since");
  const below = relative(project.workspace.root, invocation.host.cwd).split(sep).join("/");
  const isInside = below !== "" && !below.startsWith("..") && !/^[a-z]:/i.test(below);
  const query = { specs: invocation.operands, ...isInside ? { workingDirectory: below } : {} };
  if (since === void 0) {
    if (query.specs.length === 0 && project.made !== void 0) return { specs: project.made };
    if (query.specs.length === 0 && !invocation.options.has("spec-files")) {
      throw new UsageError("No targets given", "give at least one SPEC, for example `::` for everything");
    }
    return query;
  }
  if (query.specs.length > 0) {
    throw new UsageError(
      "`--changed-since` cannot be combined with specs",
      "use one of them; narrow the result with `--filter-address-regex`"
    );
  }
  const files = await changedFiles(invocation.host, project.workspace.root, since);
  const dependents = optionValue(invocation, "changed-dependents") ?? "none";
  if (dependents === "none") return { ...query, changedFiles: files };
  return { ...query, specs: withDependents(project, files, dependents === "transitive") };
}
function withDependents(project, files, transitive) {
  const changed = targetsOfChangedFiles(project.workspace, project.targets, files);
  const generators = new Set(
    changed.flatMap((target) => target.generator === void 0 ? [] : [target.generator])
  );
  const specs = changed.map(({ spec }) => spec);
  const dependents = project.graph.dependents(specs, { transitive });
  return [.../* @__PURE__ */ new Set([...specs, ...dependents.filter((spec) => !generators.has(spec))])];
}

// src/host/terminal.ts
function createTerminalHost(options) {
  const logBelow = createTerminalLogs(options);
  const host = {
    env: options.env,
    cwd: options.cwd,
    log: logBelow(void 0),
    clock: systemClock,
    fetch: createLazyFetch(options.env),
    ...createPrograms(options.env),
    interruptible,
    storeDirectory: defaultStoreDirectory(options.env, process.platform),
    at: (root) => ({ ...host, ...createPrograms(options.env, root), log: logBelow(root) })
  };
  return host;
}
function createTerminalLogs(options) {
  const secrets = new Set(secretsOf(options.env));
  const paint = options.color ? coloured : plain;
  const bar = createProgressBar(options.quiet || !process.stderr.isTTY);
  const inWorkflow = options.env["GITHUB_ACTIONS"] === "true";
  const shown = (text) => {
    for (const secret of secrets) text = text.replaceAll(secret, "***");
    return inWorkflow ? disarmWorkflowCommands(text) : text;
  };
  const say = (text) => {
    bar.clear();
    process.stderr.write(`${shown(text)}
`);
  };
  return (root) => {
    const sourceLine = sourceLinesBelow(root);
    return {
      out: (text) => {
        bar.clear();
        process.stdout.write(`${shown(showControls(text))}
`);
      },
      info: (text) => {
        if (!options.quiet) say(showControls(text));
      },
      debug: (text) => {
        if (options.verbose) say(showControls(text));
      },
      diagnostic: (diagnostic) => {
        if (options.quiet && diagnostic.severity === "note") return;
        say(renderDiagnostic(diagnostic, sourceLine, paint));
      },
      group: async (title, work) => {
        if (options.verbose) say(`${title} …`);
        return work();
      },
      progress: bar.show,
      mask: (secret) => {
        if (isWorthMasking(secret)) secrets.add(secret);
      }
    };
  };
}
function createProgressBar(silent) {
  let shown = false;
  let last = 0;
  const clear = () => {
    if (shown) process.stderr.write("\r\x1B[2K");
    shown = false;
  };
  const show = (label, progress) => {
    if (silent) return;
    if (progress === void 0) {
      clear();
      return;
    }
    const now = performance.now();
    if (shown && now - last < 100) return;
    last = now;
    const total = progress.totalBytes === void 0 ? "" : ` of ${showBytes(progress.totalBytes)}`;
    const line = `${label}: ${progress.files} of ${progress.totalFiles} files, ${showBytes(progress.bytes)}${total}`;
    process.stderr.write(`\r\x1B[2K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
    shown = true;
  };
  return { clear, show };
}

export {
  openGit,
  fetchCommit,
  commitOf,
  targetsOfFile,
  targetsOfChangedFiles,
  createTerminalHost,
  openInvocation,
  makerOf,
  openWith,
  specQuery
};
