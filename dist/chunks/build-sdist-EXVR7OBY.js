import {
  createLoopbackIndex
} from "./chunk-UBZ5KMBJ.js";
import {
  findPython,
  programEnvironment
} from "./chunk-DK7RVB3G.js";
import {
  fetchSdist
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import "./chunk-FLPWUXNP.js";
import {
  BUILT_DIRECTORY,
  copyVerified,
  createWorkDirectory,
  hashFile,
  isSafeWheelName,
  isSha256,
  keep,
  mkdir,
  readStored,
  readdir,
  rename,
  rm,
  stampOf,
  storedPath,
  writeRecord
} from "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  compareVersions
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  exactStatsAt,
  isVersion,
  join,
  parseBoundedJson,
  parseWheelFilename,
  userError
} from "./chunk-VILPUJHH.js";
import {
  readFileSync,
  statSync
} from "./chunk-7X23XMYO.js";

// src/resolver/build-sdist.ts
var BUILD_LIMIT = 15 * 6e4;
var SOURCE_DATE_EPOCH = "315532800";
async function buildSdist(context, sdist) {
  const { host } = context;
  const known = await readBuilt(context, sdist);
  if (known !== void 0) return { wheel: known.pinned, isReused: true };
  const python = findPython(context);
  if (python === void 0) throw noPython(sdist);
  const directory = createWorkDirectory(host);
  try {
    const source = join(directory, sdist.filename);
    const temporary = await fetchSdist(sdist, context.fetch);
    await temporary.handle.close();
    await rename(temporary.path, source);
    const built = await build(context, sdist, { source, directory, python });
    recordBuild(context, sdist, built);
    return { wheel: built.pinned, isReused: false };
  } finally {
    await rm(directory, { recursive: true, force: true }).catch(() => void 0);
  }
}
async function build(context, sdist, { source, directory, python }) {
  const uv = await context.uv();
  const [home, work, out] = ["home", "work", "out"].map((name) => join(directory, name));
  for (const path of [home, work, out]) await mkdir(path);
  const index = createLoopbackIndex({
    offers: context.offers,
    wheels: context.wheels,
    accepts: () => true,
    servesFiles: true
  });
  const server = await context.serve(index.answer);
  try {
    const { excludeNewer } = context;
    const result = await context.host.run(
      uv.path,
      [
        ...["build", "--wheel", "--no-config", "--no-python-downloads", "--no-sources"],
        ...["--python", python, "--out-dir", out, source]
      ],
      {
        cwd: work,
        env: {
          ...programEnvironment(context, work, home),
          UV_DEFAULT_INDEX: `${server.url}/simple/`,
          SOURCE_DATE_EPOCH,
          ...excludeNewer === void 0 ? {} : { UV_EXCLUDE_NEWER: excludeNewer }
        },
        timeout: BUILD_LIMIT
      }
    );
    if (result.exitCode !== 0 || result.timedOut === true) {
      const why = result.timedOut === true ? `it took more than ${BUILD_LIMIT / 6e4} minutes` : "the build failed";
      throw buildError(sdist, "build-failed", why, lastLines(`${result.stdout}
${result.stderr}`));
    }
  } finally {
    await server.close();
  }
  return await takeOver(context, sdist, out);
}
async function takeOver(context, sdist, out) {
  const { host } = context;
  const names = (await readdir(out)).filter((name2) => name2.endsWith(".whl"));
  const [filename] = names;
  if (filename === void 0 || names.length > 1 || !isSafeWheelName(filename)) {
    throw buildError(
      sdist,
      "build-failed",
      `the build produced ${names.length === 0 ? "no wheel" : names.join(", ")}`
    );
  }
  const wheel = parseWheelFilename(filename);
  const isSame = wheel?.normalizedName === sdist.name && isVersion(wheel.version) && compareVersions(wheel.version, sdist.version) === 0;
  if (!isSame)
    throw buildError(sdist, "build-failed", `the build produced another project or version, ${filename}`);
  const isPure = wheel.tags.includes("py3-none-any") && wheel.tags.every((tag) => tag.endsWith("-none-any"));
  if (!isPure)
    throw notPure(sdist, `the build produced ${filename}, which only works on the machine that built it`);
  const path = join(out, filename);
  const sha256 = await hashFile(path);
  const { name, version, lockPath } = sdist;
  const pinned = { name, version, filename, url: "", sha256, size: statSync(path).size, lockPath };
  const copy = await copyVerified(host, pinned, path);
  if (copy === void 0)
    throw buildError(sdist, "build-failed", `${filename} changed while it was being read`);
  const stored = await keep(host, pinned, copy);
  const compiled = stored.facts.members.find(
    ({ name: member }) => /\.(?:so|pyd|dylib|dll)(?:\.[\d.]+)?$/i.test(member)
  );
  if (compiled === void 0) return stored;
  throw notPure(sdist, `the build put compiled code in the wheel, ${compiled.name}`);
}
async function readBuilt(context, sdist) {
  const { host } = context;
  const record = parseRecord(recordPath(context, sdist));
  if (record === void 0) return void 0;
  const { name, version, lockPath } = sdist;
  const pinned = { name, version, url: "", lockPath, ...record };
  const stats = exactStatsAt(storedPath(host, pinned));
  if (stats === void 0 || JSON.stringify(stampOf(stats)) !== record.stamp) return void 0;
  return readStored(host, pinned);
}
function parseRecord(path) {
  try {
    const found = parseBoundedJson(readFileSync(path, "utf8"));
    const { filename, sha256, size, stamp } = found;
    if (typeof filename !== "string" || typeof sha256 !== "string") return void 0;
    if (typeof size !== "number" || typeof stamp !== "string") return void 0;
    return isSafeWheelName(filename) && isSha256(sha256) ? { filename, sha256, size, stamp } : void 0;
  } catch {
    return void 0;
  }
}
function recordPath({ host }, sdist) {
  return join(host.storeDirectory, BUILT_DIRECTORY, `${sdist.sha256}.json`);
}
function recordBuild(context, sdist, built) {
  const { filename, sha256 } = built.pinned;
  const stamp = JSON.stringify(stampOf(statSync(built.path, { bigint: true })));
  const record = { filename, sha256, size: built.size, stamp };
  writeRecord(context.host, recordPath(context, sdist), JSON.stringify(record));
}
function noPython(sdist) {
  return buildError(sdist, "no-python", "there is no Python on PATH");
}
function notPure(sdist, why) {
  return userError({
    code: "built-platform-wheel",
    message: `${sdist.name} ${sdist.version} is not a pure-Python package: ${why}`,
    place: { path: sdist.lockPath },
    help: `build a wheel of ${sdist.name} for Lambda separately (in the image of its runtime) and add its directory to \`wheels\``
  });
}
function buildError(sdist, code, why, notes = []) {
  const diagnostic = {
    code,
    message: `${sdist.filename} cannot be built: ${why}`,
    place: { path: sdist.lockPath },
    help: code === "no-python" ? "install any Python 3 (`actions/setup-python`) to build source distributions" : `build a wheel of ${sdist.name} ${sdist.version} separately and add its directory to \`wheels\``,
    ...notes.length > 0 && { notes }
  };
  return userError(diagnostic);
}
function lastLines(output) {
  const lines = output.replaceAll(/\u001b\[[0-9;]*m/g, "").replaceAll(/https?:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\S*/g, "the index").split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.slice(-20);
}
export {
  buildSdist
};
