import {
  debug,
  error,
  getState,
  group,
  info,
  notice,
  saveState,
  setOutput,
  setSecret,
  summary,
  warning
} from "./chunk-CCEI4TNX.js";
import {
  checkDeployable,
  createManifestKeeper,
  deployPackage
} from "./chunk-P7EI5Y6E.js";
import {
  absolutePath,
  checkedOutput,
  outputDirectory,
  packageTargets,
  realParent,
  stage
} from "./chunk-XOSBCOZO.js";
import {
  isSafeWheelName,
  isSha256,
  readStored
} from "./chunk-EXWENLM4.js";
import {
  copyFile,
  link,
  mkdir,
  rm
} from "./chunk-PXN52QVZ.js";
import {
  reportFailure
} from "./chunk-TTJVCZSG.js";
import {
  createLazyFetch,
  createPrograms,
  defaultStoreDirectory,
  interruptible,
  isWorthMasking,
  openProject,
  plain,
  renderDiagnostic,
  secretsOf,
  sourceLinesBelow,
  systemClock,
  withSearchPath
} from "./chunk-4FDDHO4D.js";
import {
  createHash,
  parseBoundedJson,
  showBytes
} from "./chunk-B5QNHJSM.js";
import {
  shownDiagnostics
} from "./chunk-FVHAZ3UT.js";
import {
  basename,
  dirname,
  join,
  relative,
  resolve,
  sep
} from "./chunk-HICPIWJH.js";
import {
  Problems,
  UserError,
  userError
} from "./chunk-YKMUJAI3.js";
import {
  disarmWorkflowCommands,
  showControls
} from "./chunk-WR2LCJEF.js";

// src/host/action-names.ts
var SAVE_PLAN_STATE = "save-plan";

// src/report/summary.ts
var LONGEST_SUMMARY = 1e6;
var SHOWN_WHEELS = 5;
function renderSummary(packages, diagnostics, codePage2, deployments = []) {
  const parts = [
    ...deployments.length > 0 ? [deployTable(deployments)] : [],
    ...packages.length > 0 ? [packageTable(packages), ...packages.map(contentsOf)] : [],
    ...diagnostics.length > 0 ? [diagnosticList(diagnostics, codePage2)] : []
  ];
  const text = `## lambda-package

${parts.join("\n\n")}
`;
  if (Buffer.byteLength(text) <= LONGEST_SUMMARY) return text;
  const cut = text.slice(0, LONGEST_SUMMARY / 4);
  return `${cut.slice(0, cut.lastIndexOf("\n"))}

_Truncated: see the log for the full summary._
`;
}
function deployTable(deployments) {
  const rows = deployments.map(
    (one) => [
      code(one.target),
      code(one.functionArn.split(":")[6] ?? one.functionArn),
      one.status,
      code(one.account),
      code(one.region),
      code(one.previousCodeSha256),
      code(one.codeSha256)
    ].join(" | ")
  );
  return [
    "| target | function | status | account | region | code before | code after |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`)
  ].join("\n");
}
function packageTable(packages) {
  const rows = packages.map(
    (one) => [
      code(one.target),
      code(one.path),
      code(one.handler ?? ""),
      [one.runtime, one.architecture].filter((part) => part !== null).join(" "),
      showBytes(one.size),
      showBytes(one.unzippedSize),
      code(one.codeSha256)
    ].join(" | ")
  );
  return [
    "| target | package | handler | runtime | zip | unzipped (limit 262.1 MB) | CodeSha256 |",
    "| --- | --- | --- | --- | ---: | ---: | --- |",
    ...rows.map((row) => `| ${row} |`)
  ].join("\n");
}
function contentsOf(one) {
  const layers = one.layers.map((layer) => {
    const parts = [
      ...layer.wheels.map(({ name, version }) => code(`${name} ${version}`)),
      ...fileCount(layer.sources)
    ];
    const held = parts.length === 0 ? "nothing" : parts.join(", ");
    return `  - from the layer ${code(layer.target)} (${showBytes(layer.unzippedSize)} unzipped): ${held}`;
  });
  return [biggestWheels(one), ...layers].join("\n");
}
function fileCount(sources) {
  if (sources.length === 0) return [];
  return [`${sources.length} file${sources.length === 1 ? "" : "s"} from the repository`];
}
function biggestWheels(one) {
  const wheels = [...one.wheels].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  const named = wheels.slice(0, SHOWN_WHEELS).map((wheel) => `${code(`${wheel.name} ${wheel.version}`)} ${showBytes(wheel.size)}`);
  const more = wheels.length > SHOWN_WHEELS ? `, ${wheels.length - SHOWN_WHEELS} smaller` : "";
  const files = fileCount(one.sources)[0] ?? "no files from the repository";
  return `- ${code(one.target)}: ${files}${named.length > 0 ? `; ${named.join(", ")}${more}` : ", no wheels"}.`;
}
function diagnosticList(diagnostics, codePage2) {
  const rows = shownDiagnostics(diagnostics).map(
    ({ severity, code: name, message, place, help, notes = [] }) => {
      const where = place === void 0 ? "" : ` at ${code([place.path, place.line].filter(Boolean).join(":"))}`;
      const more = notes.map((note) => `<br>${escape(note)}`).join("");
      const shown = codePage2 === void 0 ? code(name) : `[${code(name)}](${codePage2}#${name})`;
      return `- **${severity}** ${shown}${where}: ${escape(message)}${more}${help === void 0 ? "" : ` _${escape(help)}_`}`;
    }
  );
  return ["### Findings", ...rows].join("\n");
}
function code(text) {
  if (text === "") return "";
  return `<code>${escape(text)}</code>`;
}
function escape(text) {
  return text.replace(
    /[^\w ./,+=()-]/gu,
    (character) => /\s/.test(character) ? " " : `&#${character.codePointAt(0)};`
  );
}

// src/wheels/store-cache.ts
var KEY_PREFIX = "lambda-package-wheels-v1-";
var RESTORE_LIMIT = 6e4;
var SAVE_LIMIT = 3e5;
function cacheKey(pinned) {
  const hashes = [...new Set(pinned.map((wheel) => wheel.sha256))].sort();
  return `${KEY_PREFIX}${createHash("sha256").update(hashes.join("\n")).digest("hex")}`;
}
function cacheDirectory(env) {
  const workspace = env["GITHUB_WORKSPACE"] ?? "";
  return workspace === "" ? void 0 : join(workspace, ".lambda-package-wheels");
}
function maySave(env) {
  const isTag = env["GITHUB_REF_TYPE"] === "tag" || (env["GITHUB_REF"] ?? "").startsWith("refs/tags/");
  return !isTag && !["release", "pull_request_target", "workflow_run"].includes(env["GITHUB_EVENT_NAME"] ?? "");
}
async function restoreWheels(pinned, mode, context) {
  const { host, cache } = context;
  const nothing = { wheels: 0, bytes: 0, isExact: false, save: void 0 };
  const directory = cacheDirectory(host.env);
  if (mode === "false" || directory === void 0 || !cache.isAvailable()) return nothing;
  await rm(directory, { recursive: true, force: true }).catch(() => void 0);
  const usable = pinned.filter((wheel) => isSafeWheelName(wheel.filename) && isSha256(wheel.sha256));
  const set = [...new Map(usable.map((wheel) => [`${wheel.sha256}/${wheel.filename}`, wheel])).values()];
  const missing = [];
  for (const wheel of set) if (await readStored(host, wheel) === void 0) missing.push(wheel);
  if (missing.length === 0) return nothing;
  const key = cacheKey(set);
  const { found, kept } = await restoreInto(missing, directory, key, context);
  const isExact = found === key && kept.length === missing.length;
  const isNew = found !== key && mode === "true" && maySave(host.env);
  return {
    wheels: kept.length,
    bytes: kept.reduce((sum, { size }) => sum + size, 0),
    isExact,
    save: isNew ? { key, wheels: set.map(({ sha256, filename }) => ({ sha256, filename })) } : void 0
  };
}
async function restoreInto(missing, directory, key, { host, cache }) {
  const stopping = new AbortController();
  const onFault = (error2) => {
    warn(host, "has unexpected content, which was ignored", error2);
  };
  let kept = [];
  const read = async (archive) => {
    stopping.signal.throwIfAborted();
    const { takeFromArchive } = await import("./restored-archive-2X7M23TW.js");
    kept = await takeFromArchive(archive, basename(directory), missing, {
      host,
      stop: stopping.signal,
      onFault
    });
  };
  try {
    const restored = cache.restore(directory, key, [KEY_PREFIX], read);
    return { found: await withDeadline(host, RESTORE_LIMIT, restored), kept };
  } catch (error2) {
    warn(host, "could not be read; downloading the wheels instead", error2);
    return { found: void 0, kept };
  } finally {
    stopping.abort();
  }
}
async function saveWheels(plan, context) {
  const { host, cache } = context;
  const directory = cacheDirectory(host.env);
  if (directory === void 0 || !cache.isAvailable()) return;
  try {
    await rm(directory, { recursive: true, force: true });
    for (const { sha256, filename } of plan.wheels) {
      const wheel = { name: "", version: "", url: "", size: void 0, lockPath: "", sha256, filename };
      const stored = await readStored(host, wheel);
      if (stored === void 0) return;
      await placeCopy(stored.path, join(directory, sha256, filename));
    }
    await withDeadline(host, SAVE_LIMIT, cache.save(directory, plan.key));
  } catch (error2) {
    warn(host, "could not be saved; the next run will download the wheels again", error2);
  } finally {
    await rm(directory, { recursive: true, force: true }).catch(() => void 0);
  }
}
async function placeCopy(from, to) {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}
async function withDeadline(host, limit, work) {
  const finished = new AbortController();
  const deadline = async () => {
    await host.clock.sleep(limit, finished.signal);
    throw new Error(`no answer within ${limit / 1e3} seconds`);
  };
  try {
    return await Promise.race([work, deadline()]);
  } finally {
    finished.abort();
  }
}
function warn(host, what, error2) {
  const reason = error2 instanceof UserError || !(error2 instanceof Error) ? String(error2) : error2.message;
  host.log.diagnostic({
    severity: "warning",
    code: "cache-trouble",
    message: `The wheel cache ${what}: ${reason}`
  });
}
function encodeSavePlan(plan) {
  return JSON.stringify(plan);
}
function decodeSavePlan(text) {
  let plan;
  try {
    plan = parseBoundedJson(text);
  } catch {
    return void 0;
  }
  const { key, wheels } = plan ?? {};
  if (typeof key !== "string" || !Array.isArray(wheels)) return void 0;
  const set = [];
  for (const wheel of wheels) {
    const [sha256, filename] = [wheel?.sha256, wheel?.filename];
    if (typeof sha256 !== "string" || typeof filename !== "string") return void 0;
    if (!isSha256(sha256) || !isSafeWheelName(filename)) return void 0;
    set.push({ sha256, filename });
  }
  return cacheKey(set) === key ? { key, wheels: set } : void 0;
}

// src/commands/manifest-file.ts
var MANIFEST_FILE = "lambda-package.json";
function manifestFile(project, host) {
  const { workspace } = project;
  const directory = new Problems().collect(
    () => outputDirectory(workspace.root, workspace.options.global.pantsDistdir, host.cwd, void 0)
  );
  if (directory === void 0) return void 0;
  const wanted = { output: MANIFEST_FILE, kind: "file", what: "The manifest", place: void 0 };
  return checkedOutput(directory, wanted, () => void 0);
}

// src/commands/action.ts
async function runAction(context) {
  const { host, results, inputs } = context;
  let result = { packages: [], warnings: [] };
  try {
    const project = await stage(
      host,
      "Read the BUILD files",
      () => openProject(host, { buildRoot: context.buildRoot, platforms: platformsFile(context) })
    );
    const manifest = openManifest(context, project);
    if (inputs.command === "plan") {
      await planJobs(context, project, manifest);
      return 0;
    }
    result = await manifest.keep(
      (record) => packageTargets(host, project, {
        query: { specs: inputs.targets },
        dist: void 0,
        wheels: { offline: false, ...inputs.wheels },
        announce: (line) => host.log.out(line),
        accept: (plans) => {
          manifest.refuseClash(plans);
          if (inputs.deploy) checkDeployable(plans, inputs.functionName ?? "");
        },
        beforeFetch: (wheels) => restore(context, wheels),
        ...inputs.checks !== void 0 && { checks: inputs.checks },
        ...inputs.sizeBudget !== void 0 && { sizeBudget: inputs.sizeBudget },
        ...inputs.sbom !== void 0 && { sbom: resolve(host.cwd, inputs.sbom) },
        record,
        compare: compareRequest(context)
      })
    );
    setOutputs(results, forWorkspace(result.packages, project, host), manifest.written());
    const deployments = inputs.deploy ? [await deploy(context, project, result)] : [];
    await results.addSummary(
      renderSummary(result.packages, result.warnings, codePage(host.env), deployments)
    );
    return 0;
  } catch (error2) {
    if (!reportFailure(error2, host.log)) throw error2;
    const { diagnostics, exitStatus } = error2;
    if (isForDoctor(diagnostics))
      host.log.info("`npx lambda-package doctor` explains what is there and what is missing.");
    await results.addSummary(renderSummary(result.packages, diagnostics, codePage(host.env)));
    return exitStatus;
  }
}
var forDoctor = /* @__PURE__ */ new Set([
  "no-build-root",
  "no-runtime",
  "nothing-to-package",
  "undefined-name",
  "unknown-address"
]);
function isForDoctor(diagnostics) {
  const first = diagnostics.find(({ severity }) => severity === "error");
  return first !== void 0 && forDoctor.has(first.code);
}
async function runPost(context) {
  const plan = decodeSavePlan(context.results.getState(SAVE_PLAN_STATE));
  if (plan !== void 0) await saveWheels(plan, context);
}
function codePage(env) {
  const server = env["GITHUB_SERVER_URL"];
  const repository = env["GITHUB_ACTION_REPOSITORY"] ?? "";
  const ref = env["GITHUB_ACTION_REF"] ?? "";
  const isPlain = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return server === "https://github.com" && isPlain ? `${server}/${repository}/blob/${ref}/docs/errors.md` : void 0;
}
function platformsFile({ host, inputs }) {
  const workspace = host.env["GITHUB_WORKSPACE"] ?? host.cwd;
  return inputs.platforms === void 0 ? void 0 : resolve(workspace, inputs.platforms);
}
async function restore(context, wheels) {
  const outcome = await restoreWheels(wheels, context.inputs.cache, context);
  context.results.setOutput("cache-hit", String(outcome.isExact));
  if (outcome.save !== void 0) context.results.saveState(SAVE_PLAN_STATE, encodeSavePlan(outcome.save));
}
async function deploy(context, project, result) {
  const { functionName = "", dryRun } = context.inputs;
  const deployed = await deployPackage(context.host, project, result, { functionName, dryRun });
  context.results.setOutput("deployed", String(deployed.status === "updated"));
  return deployed;
}
function forWorkspace(packages, project, host) {
  return packages.map((one) => ({ ...one, path: pathInWorkspace(host, project, one.path) }));
}
function pathInWorkspace({ env, cwd }, project, path) {
  const absolute = absolutePath(project.workspace.root, path);
  return relative(realParent(env["GITHUB_WORKSPACE"] ?? cwd), absolute).split(sep).join("/");
}
async function planJobs(context, project, manifest) {
  const { host, results, inputs } = context;
  const { planTargets } = await import("./plan-R75X6D6B.js");
  const { matrix, count, removed } = await manifest.keep(
    (record) => planTargets(host, project, {
      query: { specs: inputs.targets },
      wheels: { offline: false, ...inputs.wheels },
      ...inputs.checks !== void 0 && { checks: inputs.checks },
      ...{ record, compare: compareRequest(context), maxJobs: inputs.maxJobs }
    })
  );
  results.setOutput("matrix", JSON.stringify(matrix));
  results.setOutput("count", String(count));
  results.setOutput("removed", JSON.stringify(removed));
}
function compareRequest(context) {
  const { compareWith, changedOnly, githubToken: token } = context.inputs;
  const platforms = platformsFile(context);
  const open = (host, buildRoot) => openProject(host, { buildRoot, platforms });
  return { with: compareWith, changedOnly, token, open };
}
function openManifest({ host, results }, project) {
  const file = manifestFile(project, host);
  const pathOf = (path) => pathInWorkspace(host, project, path);
  const keeper = createManifestKeeper({ host, project, file, pathOf });
  const setPaths = () => {
    const manifest = keeper.written();
    if (manifest === void 0 || file === void 0) return;
    const paths = manifest.packages.flatMap(
      ({ status, path }) => path !== null && (status === "written" || status === "unchanged") ? [path] : []
    );
    results.setOutput("manifest", pathOf(file));
    results.setOutput("paths", [...paths, pathOf(file)].join("\n"));
    if (manifest.baseCommit === null) return;
    const changed = manifest.packages.filter(({ change }) => change === "new" || change === "changed");
    results.setOutput("changed", changed.map(({ target }) => target).join("\n"));
    results.setOutput("has-changes", String(changed.length + manifest.removed.length > 0));
  };
  return {
    ...keeper,
    keep: async (work) => {
      try {
        return await keeper.keep(work);
      } finally {
        setPaths();
      }
    }
  };
}
function slim(one, entry) {
  const { target, path, handler, runtime, architecture, codeSha256, size, findings } = one;
  const { artifact = null, status = "written", change = null } = entry ?? {};
  const count = (severity) => findings.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return {
    ...{ target, path, artifact, handler, runtime, architecture, codeSha256, size, status },
    ...change !== null && { change },
    ...errors > 0 && { errors },
    ...warnings > 0 && { warnings }
  };
}
function setOutputs(results, packages, manifest) {
  const entries = new Map(manifest?.packages.map((one2) => [one2.target, one2]));
  results.setOutput("packages", JSON.stringify(packages.map((one2) => slim(one2, entries.get(one2.target)))));
  const [one] = packages;
  if (one === void 0 || packages.length > 1) return;
  results.setOutput("path", one.path);
  results.setOutput("handler", one.handler ?? "");
  results.setOutput("runtime", one.runtime ?? "");
  results.setOutput("architecture", one.architecture ?? "");
  results.setOutput("sha256", one.sha256);
  results.setOutput("code-sha256", one.codeSha256);
  results.setOutput("size", String(one.size));
  results.setOutput("unzipped-size", String(one.unzippedSize));
}

// src/host/actions.ts
function createActionsHost(options) {
  const host = {
    env: options.env,
    cwd: options.cwd,
    log: createActionsLog(options.env, void 0),
    clock: systemClock,
    fetch: createLazyFetch(options.env),
    ...createPrograms(options.env),
    interruptible,
    storeDirectory: defaultStoreDirectory(options.env, process.platform),
    at: (root) => ({
      ...host,
      ...createPrograms(options.env, root),
      log: createActionsLog(options.env, root)
    })
  };
  for (const secret of secretsOf(options.env)) host.log.mask(secret);
  return host;
}
function createActionsLog(env, root) {
  const sourceLine = sourceLinesBelow(root);
  const prefix = pathPrefix(env, root);
  const say = (text) => info(disarmWorkflowCommands(showControls(text)));
  let lastProgress;
  return {
    out: say,
    info: say,
    debug: (text) => debug(showControls(text)),
    diagnostic: (diagnostic) => {
      annotate(diagnostic, prefix);
      say(renderDiagnostic(diagnostic, sourceLine, plain));
    },
    group: (title, work) => group(showControls(title), work),
    // A log keeps every line, so only the end of a long step is logged.
    progress: (label, progress) => {
      if (progress !== void 0) lastProgress = `${progress.files} files, ${showBytes(progress.bytes)}`;
      else if (lastProgress !== void 0) {
        debug(`${label}: ${lastProgress}`);
        lastProgress = void 0;
      }
    },
    mask: (secret) => {
      if (isWorthMasking(secret)) setSecret(secret);
    }
  };
}
function annotate(diagnostic, prefix) {
  const { place } = diagnostic;
  const text = [
    diagnostic.message,
    ...(diagnostic.notes ?? []).map((note) => `note: ${note}`),
    ...diagnostic.help === void 0 ? [] : [`help: ${diagnostic.help}`]
  ];
  const properties = { title: diagnostic.code };
  if (place !== void 0) {
    properties.file = `${prefix}${place.path}`;
    if (place.line !== void 0) properties.startLine = place.line;
    if (place.line !== void 0 && place.column !== void 0) {
      properties.startColumn = place.column;
      properties.endColumn = place.endColumn ?? place.column;
    }
  }
  const message = disarmWorkflowCommands(showControls(text.join("\n").slice(0, LONGEST_ANNOTATION)));
  if (diagnostic.severity === "error") error(message, properties);
  else if (diagnostic.severity === "warning") warning(message, properties);
  else notice(message, properties);
}
var LONGEST_ANNOTATION = 2e4;
function pathPrefix(env, root) {
  const workspace = env["GITHUB_WORKSPACE"];
  if (root === void 0 || workspace === void 0) return "";
  const path = relative(workspace, root).split(sep).join("/");
  return path === "" || path.startsWith("..") ? "" : `${path}/`;
}
function createStepResults(log) {
  return {
    setOutput: (name, value) => {
      toRunner("GITHUB_OUTPUT", () => setOutput(name, value));
    },
    saveState: (name, value) => {
      toRunner("GITHUB_STATE", () => saveState(name, value));
    },
    getState: (name) => getState(name),
    addSummary: async (markdown) => {
      try {
        await summary.addRaw(markdown).write();
      } catch (error2) {
        log.info(`The job summary could not be written: ${String(error2)}`);
      }
    }
  };
}
function toRunner(variable, write) {
  try {
    write();
  } catch (error2) {
    throw userError({
      code: "runner-file",
      message: `Cannot write to the file that \`${variable}\` names: ${error2 instanceof Error ? error2.message : String(error2)}`,
      help: `run this as a step of a workflow; a runner sets \`${variable}\` to a file that exists`
    });
  }
}

// src/host/cache.ts
function createActionsCache(env) {
  const inWorkspace = (path) => relative(env["GITHUB_WORKSPACE"] ?? process.cwd(), path).split(sep).join("/");
  const load = () => {
    const foreign = [env["GITHUB_WORKSPACE"] ?? process.cwd()];
    Object.assign(process.env, withSearchPath(process.env, { env, foreign, system: process.platform }));
    return {
      upload: () => import("./cache-HS6ZVDNG.js"),
      download: () => import("./cache-download-2SWPLZIE.js")
    };
  };
  return {
    isAvailable: () => (env["ACTIONS_RESULTS_URL"] ?? "") !== "" || (env["ACTIONS_CACHE_URL"] ?? "") !== "",
    restore: async (path, key, prefixes, read) => {
      const { restoreArchive } = await load().download();
      return restoreArchive(inWorkspace(path), key, prefixes, read);
    },
    save: async (path, key) => {
      const { saveCache } = await load().upload();
      await saveCache([inWorkspace(path)], key);
    }
  };
}

// src/host/exit.ts
async function endProcess(status) {
  await new Promise((resolve2) => process.stdout.write("", () => resolve2()));
  process.exit(status);
}

export {
  runAction,
  runPost,
  createActionsHost,
  createStepResults,
  createActionsCache,
  endProcess
};
