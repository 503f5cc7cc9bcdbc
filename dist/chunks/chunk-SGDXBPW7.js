import {
  findManifests,
  joinManifests
} from "./chunk-ZHVNX26T.js";
import {
  assignFunctions,
  attempt,
  checkAccount,
  createEngine,
  functionArnOf,
  interrupted,
  isMissing,
  isPassing,
  joined,
  listOf,
  listVersions,
  moveAlias,
  parseAlias,
  placeOf,
  previousVersion,
  readAlias,
  readFunction,
  refuseWeights,
  told,
  versionMark,
  withGrace
} from "./chunk-IUDV4UEC.js";
import {
  LARGEST_UNZIPPED,
  Problems,
  basename,
  createHash,
  join,
  listSome,
  memberOf,
  parseBoundedJson,
  relative,
  sep,
  stage,
  userError
} from "./chunk-VILPUJHH.js";
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  readdirSync
} from "./chunk-7X23XMYO.js";

// src/deploy/rollback.ts
async function rollBack(requests, settings, context) {
  const engine = createEngine(context, settings);
  const faults = [];
  const results = [];
  const plans = [];
  for (const request of requests) {
    const start = context.clock.elapsed();
    await attempt(
      faults,
      async () => plans.push(await planOf(engine, request, start)),
      () => {
        results.push({ ...unknown(request), elapsed: context.clock.elapsed() - start });
      }
    );
  }
  for (const { move, result, start } of plans) {
    const job = { move: "none" };
    const elapsed = () => context.clock.elapsed() - start;
    if (move === void 0) results.push(result);
    else if (settings.dryRun) results.push({ ...result, status: "would-update", elapsed: elapsed() });
    else if (faults.length > 0) results.push({ ...unmoved(result), status: "skipped", elapsed: elapsed() });
    else {
      await attempt(
        faults,
        async () => {
          await move(job);
          results.push({ ...result, status: "updated", elapsed: elapsed() });
        },
        () => {
          const what = job.move === "none" ? unmoved(result) : lost(result);
          results.push({ ...what, status: "failed", elapsed: elapsed() });
        }
      );
    }
  }
  return { results, failure: joined(faults) };
}
async function planOf(engine, request, start) {
  const { functionName, alias: name } = request;
  const { stop } = engine.context;
  if (stop?.aborted === true) throw interrupted(stop);
  const patience = engine.patience();
  const alias = await readAlias(engine, functionName, name, patience);
  if (alias === void 0) throw await whatIsMissing(engine, request, patience);
  checkAccount(engine, functionName, alias.arn);
  refuseWeights(functionName, alias);
  const version = request.version ?? previousVersion(alias);
  if (version === void 0) throw noPrevious(functionName, name);
  const [now, then] = [
    await readFunction(engine, functionName, patience, alias.version),
    await readFunction(engine, functionName, patience, version)
  ];
  if (then === void 0) throw noVersion(functionName, version);
  const result = {
    ...unknown(request),
    status: "unchanged",
    functionArn: functionArnOf(alias.arn),
    ...placeOf(alias.arn),
    version,
    previousVersion: alias.version,
    codeSha256: then.codeSha256,
    previousCodeSha256: now?.codeSha256,
    notes: [`alias ${name} from version ${alias.version} to ${version}`]
  };
  const isThere = version === alias.version;
  return {
    request,
    start,
    result,
    move: isThere ? void 0 : (job) => moveAlias(engine, { functionName, name, version, before: alias }, job)
  };
}
function unmoved(result) {
  return { ...result, version: result.previousVersion, codeSha256: result.previousCodeSha256, notes: [] };
}
function lost(result) {
  return { ...result, version: void 0, codeSha256: void 0, notes: [] };
}
function unknown({ functionName, alias }) {
  return {
    ...{ functionName, alias, target: void 0, status: "failed", functionArn: "", account: "", region: "" },
    ...{
      version: void 0,
      previousVersion: void 0,
      codeSha256: void 0,
      previousCodeSha256: void 0
    },
    ...{ notes: [], elapsed: 0 }
  };
}
async function whatIsMissing(engine, { functionName, alias }, patience) {
  const live = await readFunction(engine, functionName, patience);
  return live === void 0 ? noFunction(functionName) : noAlias(functionName, alias);
}
function noFunction(functionName) {
  return userError({
    code: "function-not-found",
    message: `Function \`${functionName}\` not found`,
    help: "check the name, the region (`AWS_REGION`) and the account"
  });
}
function noAlias(functionName, name) {
  return userError({
    code: "no-alias",
    message: `The function \`${functionName}\` has no alias \`${name}\``,
    help: "check the names, the region (`AWS_REGION`) and the account"
  });
}
function noPrevious(functionName, name) {
  return userError({
    code: "no-previous-version",
    message: `The description of the alias \`${name}\` of \`${functionName}\` does not name the version that it had before`,
    help: `name the version: \`aws lambda list-versions-by-function --function-name ${functionName}\` lists them`
  });
}
function noVersion(functionName, version) {
  return userError({
    code: "no-previous-version",
    message: `The function \`${functionName}\` has no version ${version}`,
    help: `name another: \`aws lambda list-versions-by-function --function-name ${functionName}\` lists them`
  });
}

// src/deploy/remove-alias.ts
async function removeAliases(requests, settings, context) {
  const engine = createEngine(context, settings);
  const faults = [];
  const results = [];
  for (const request of requests) {
    const start = context.clock.elapsed();
    const notes = [];
    const found = { alias: void 0 };
    let status = "failed";
    await attempt(
      faults,
      async () => status = await remove(engine, request, notes, found),
      () => void 0
    );
    const arn = found.alias?.arn ?? "";
    results.push({
      ...{ functionName: request.functionName, alias: request.alias, target: void 0, status, notes },
      functionArn: functionArnOf(arn),
      ...placeOf(arn),
      ...{ version: void 0, previousVersion: found.alias?.version },
      ...{ codeSha256: void 0, previousCodeSha256: void 0 },
      elapsed: context.clock.elapsed() - start
    });
  }
  return { results, failure: joined(faults) };
}
async function remove(engine, request, notes, found) {
  const { functionName, alias: name } = request;
  const { stop } = engine.context;
  const throwIfStopped = () => {
    if (stop?.aborted === true) throw interrupted(stop);
  };
  throwIfStopped();
  const { alias, versions } = await madeFor(engine, request);
  found.alias = alias;
  const { dryRun } = engine.settings;
  if (alias !== void 0) {
    if (!dryRun)
      await deleteOnce(engine, "delete-alias", [`--function-name=${functionName}`, `--name=${name}`]);
    notes.push(`alias ${name} at version ${alias.version}`);
  }
  for (const version of versions) {
    throwIfStopped();
    if (!/^[1-9]\d*$/.test(version)) continue;
    const args = [`--function-name=${functionName}`, `--qualifier=${version}`];
    if (!dryRun) await deleteOnce(engine, "delete-function", args);
    notes.push(`version ${version}`);
  }
  if (notes.length === 0) return "unchanged";
  return dryRun ? "would-update" : "updated";
}
async function madeFor(engine, { functionName, alias: name }) {
  const patience = engine.patience();
  const aliases = await listAliases(engine, functionName, patience);
  const others = aliases.filter((one) => one.name !== name);
  const kept = new Set(others.flatMap((one) => [one.version, previousVersion(one), ...one.weights.keys()]));
  const versions = await listVersions(engine, functionName, patience);
  for (const { arn } of [...aliases, ...versions]) checkAccount(engine, functionName, arn);
  return {
    alias: aliases.find((one) => one.name === name),
    versions: versions.filter(({ description, version }) => description === versionMark(name) && !kept.has(version)).map(({ version }) => version)
  };
}
async function listAliases(engine, functionName, patience) {
  const args = [`--function-name=${functionName}`];
  const members = ["Name", "AliasArn", "FunctionVersion", "Description", "RoutingConfig"];
  try {
    const listed = await listOf(
      engine,
      { operation: "list-aliases", args, list: "Aliases", members },
      patience
    );
    return listed.map((one) => parseAlias(engine, one, functionName));
  } catch (error) {
    throw isMissing(error) ? noFunction(functionName) : error;
  }
}
async function deleteOnce(engine, operation, args) {
  const patience = engine.patience();
  for (let attempt2 = 1; ; attempt2++) {
    try {
      await withGrace(engine, engine.lambda, operation, args);
      return;
    } catch (error) {
      if (isMissing(error)) return;
      patience.throwIfStopped();
      if (!isPassing(error)) throw error;
      await patience.pause(attempt2, `AWS answered ${error.awsCode} to ${error.operation}; trying again`);
    }
  }
}

// src/commands/deploy-aliases.ts
function aliasesOf({ naming, options }) {
  const problems = new Problems();
  const listed = new Map(naming.functions);
  if (naming.template !== void 0) {
    const names = naming.template.split(/\s+/);
    listed.set(
      "function-name",
      names.map((name) => ({ name, alias: void 0 }))
    );
  }
  if (/\{(?:name|dir|path)\}/.test(`${naming.template ?? ""} ${naming.alias ?? ""}`)) {
    problems.error({
      code: "function-name",
      message: `\`${naming.template ?? ""}\` is a template over packages, and \`${options.action}\` has none`,
      help: "name the functions, separated by blanks, or use the map `functions`"
    });
    problems.throwIfErrors();
  }
  const assigned = assignFunctions(
    [...listed.keys()],
    { ...naming, template: void 0, functions: listed },
    problems
  );
  problems.throwIfErrors();
  return assigned.map(({ functionName, alias }) => ({
    ...{ functionName, alias: alias ?? "", version: options.version }
  }));
}
async function runAliases(host, { options, settings }, requests) {
  const isRollback = options.action === "rollback";
  const work = isRollback ? rollBack : removeAliases;
  const outcome = await stage(
    host,
    isRollback ? "Move aliases back" : "Remove aliases",
    () => host.interruptible(
      (stop) => work(
        requests,
        { ...settings, layers: /* @__PURE__ */ new Map() },
        {
          ...{ run: host.run, env: host.env, clock: host.clock, log: host.log, stop },
          random: Math.random
        }
      )
    )
  );
  return told(host, outcome, isRollback ? "rollback" : "remove-alias");
}

// src/commands/deploy-manifests.ts
var MOST_ENTRIES = 2e5;
var DEEPEST = 50;
var MOST_CANDIDATES = 100;
var PIECE = 1024 * 1024;
var MOST_NAMED = 10;
function openMadePackages(globs, expectation) {
  const problems = new Problems();
  const found = findManifests(globs, expectation.directory);
  for (const one of found) checkOrigin(one, expectation, problems);
  problems.throwIfErrors();
  const joined2 = joinManifests(found, problems);
  problems.throwIfErrors();
  if (joined2.partial) {
    problems.error({
      code: "manifest-mismatch",
      message: "The manifests leave out packages that did not change (`changed-only`)",
      help: "package everything for a deploy: it compares with what is live, always"
    });
  }
  const folders = new Map(
    found.flatMap(({ manifest, below }) => manifest.packages.map((one) => [one.target, below]))
  );
  const shelf = new Shelf();
  const packages = joined2.packages.flatMap(
    (one) => open(one, folders.get(one.target), shelf, problems) ?? []
  );
  if (expectation.expected !== void 0) checkExpected(packages, expectation.expected, problems);
  problems.throwIfErrors();
  return { packages, deployables: joined2.packages.map(deployableOf), commit: joined2.commit };
}
function expectedHashes(text) {
  if (text === void 0) return void 0;
  const wrong = () => userError({
    code: "bad-input",
    message: `Invalid value \`${text.slice(0, 200)}\` for the input \`expected\``,
    help: "give the output `packages` of the job that made them"
  });
  let value;
  try {
    value = parseBoundedJson(text);
  } catch {
    throw wrong();
  }
  if (!Array.isArray(value)) throw wrong();
  const found = /* @__PURE__ */ new Map();
  for (const one of value) {
    const [target, digest] = [memberOf(one, "target"), memberOf(one, "codeSha256")];
    if (typeof target !== "string") throw wrong();
    if (typeof digest === "string") found.set(target, digest);
  }
  return found;
}
function checkOrigin({ path, below, name, manifest }, { commit, repository }, problems) {
  const refuse = (message, help) => problems.error({ code: "manifest-mismatch", message: `\`${name}\` ${message}`, help });
  if (relative(below, path).split(sep).length > 2) {
    refuse(
      "lies deeper than an artifact puts it: more than one level below the part of its glob without wildcards",
      "download each artifact into a directory of its own, with `skip-decompress: true`, and name `made/*/lambda-package.*.json`"
    );
  }
  if (commit !== "any" && (commit === void 0 || manifest.commit !== commit)) {
    refuse(
      `is of the commit ${manifest.commit ?? "null"}, not of ${commit ?? "a commit that is known here"}`,
      "download the artifacts of this run; `expect-commit` names another commit"
    );
  }
  if (repository !== void 0 && manifest.repository?.toLowerCase() !== repository.toLowerCase()) {
    refuse(
      `is of the repository ${JSON.stringify(manifest.repository)}, not of \`${repository}\``,
      "download the artifacts of this run"
    );
  }
}
function checkExpected(packages, expected, problems) {
  for (const { target, codeSha256 } of packages) {
    const wanted = expected.get(target);
    if (wanted === codeSha256) continue;
    problems.error({
      code: "manifest-mismatch",
      message: wanted === void 0 ? `${target} is not in \`expected\`` : `${target} has the CodeSha256 \`${codeSha256}\`, but \`expected\` says \`${wanted}\``,
      help: "deploy the artifacts of the job whose output `packages` is given"
    });
  }
  const there = new Set(packages.map(({ target }) => target));
  const missing = [...expected.keys()].filter((one) => !there.has(one));
  if (missing.length === 0) return;
  problems.error({
    code: "manifest-mismatch",
    message: `\`expected\` has ${listSome(missing, MOST_NAMED)}, which no manifest has`,
    help: "download all artifacts of the job that made the packages"
  });
}
function open(one, folder, shelf, problems) {
  const { target, status, codeSha256, path, artifact } = one;
  if (!["written", "unchanged"].includes(status) || codeSha256 === null) {
    problems.error({
      code: "manifest-mismatch",
      message: `${target} was not made: its status is \`${status}\``,
      help: "deploy when all packages are made"
    });
    return void 0;
  }
  const names = new Set([artifact, path === null ? null : basename(path)].filter((name) => name !== null));
  const candidates = [...names].flatMap((name) => shelf.filesCalled(name, folder)).slice(0, MOST_CANDIDATES);
  for (const file of candidates) {
    const read = shelf.digestOf(file);
    if (read?.digest === codeSha256) {
      const { handler, otherHandlers, runtime, architecture } = one;
      const layers = one.layers.map((layer) => layer.target);
      return {
        ...{ target, path: file, size: read.size, codeSha256 },
        handler,
        otherHandlers,
        runtime,
        architecture,
        layers
      };
    }
  }
  const shown = [...names].join("` or `");
  problems.error({
    code: "manifest-mismatch",
    message: candidates.length === 0 ? `The package of ${target} is not there: no file is called \`${shown}\`` : `The file \`${shown}\` has another digest than the manifest says of ${target} (\`${codeSha256}\`)`,
    help: "download the artifacts with `skip-decompress: true`, all below the directory of the manifests"
  });
  return void 0;
}
var Shelf = class {
  #known = /* @__PURE__ */ new Map();
  #digests = /* @__PURE__ */ new Map();
  filesCalled(name, directory) {
    const known = this.#known.get(directory) ?? byName(walk(directory, { left: MOST_ENTRIES }, 0));
    this.#known.set(directory, known);
    return known.get(name) ?? [];
  }
  digestOf(path) {
    if (!this.#digests.has(path)) this.#digests.set(path, digestOf(path));
    return this.#digests.get(path);
  }
};
function byName(paths) {
  const found = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const name = basename(path);
    const known = found.get(name);
    if (known === void 0) found.set(name, [path]);
    else known.push(path);
  }
  return found;
}
function walk(directory, count, depth) {
  if (depth > DEEPEST) return [];
  let entries;
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    if (count.left-- <= 0) return [];
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return walk(path, count, depth + 1);
    return entry.isFile() ? [path] : [];
  });
}
function digestOf(path) {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || stats.size > LARGEST_UNZIPPED) return void 0;
    const hash = createHash("sha256");
    const piece = Buffer.allocUnsafe(PIECE);
    let size = 0;
    for (let read = 1; read > 0; size += read) {
      read = readSync(descriptor, piece, 0, PIECE, null);
      hash.update(piece.subarray(0, read));
    }
    return { size, digest: hash.digest("base64") };
  } finally {
    closeSync(descriptor);
  }
}
function deployableOf({ target, type, path, handler, layers, place }) {
  return {
    target,
    type,
    ...place !== null && { place: { path: place.path, ...place.line !== null && { line: place.line } } },
    kind: type.endsWith("_layer") ? "layer" : type === "pex_binary" || type === "pex_binaries" ? "pex" : "other",
    // What the manifest says has a digest is a file.
    isDirectory: path === null,
    handler: handler ?? void 0,
    layers: layers.map((layer) => layer.target)
  };
}

export {
  aliasesOf,
  runAliases,
  openMadePackages,
  expectedHashes
};
