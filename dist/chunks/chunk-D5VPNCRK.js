import {
  isSafeWheelName,
  isSha256,
  readStored
} from "./chunk-3GR6RLEO.js";
import {
  copyFile,
  link,
  mkdir,
  rm
} from "./chunk-DTDINWFC.js";
import {
  createHash
} from "./chunk-4RDC6BGS.js";
import {
  parseBoundedJson
} from "./chunk-Y5MMXVRX.js";
import {
  UserError
} from "./chunk-4CWYCPRC.js";
import {
  basename,
  dirname,
  join
} from "./chunk-PSGP3ZSG.js";

// src/text/json-digest.ts
function jsonDigest(value, replacer) {
  return createHash("sha256").update(JSON.stringify(value, replacer)).digest("hex");
}

// src/wheels/store-cache.ts
var KEY_PREFIX = "lambda-package-wheels-v2-";
var RESTORE_LIMIT = 6e4;
var SAVE_LIMIT = 3e5;
var SILENCE_LIMIT = 1e4;
var WORTH_RESTORING = 5e6;
function cacheKey(pinned, { platforms }) {
  const locks = distinct(pinned.map(({ lockPath }) => lockPath));
  return keyOf(jsonDigest([locks, distinct(platforms)]).slice(0, 16), pinned);
}
function keyOf(group, wheels) {
  return `${KEY_PREFIX}${group}-${jsonDigest(distinct(wheels.map(({ sha256 }) => sha256)))}`;
}
function prefixOf(key) {
  return key.slice(0, key.lastIndexOf("-") + 1);
}
function distinct(values) {
  return [...new Set(values)].sort();
}
function cacheDirectory(env) {
  const workspace = env["GITHUB_WORKSPACE"] ?? "";
  return workspace === "" ? void 0 : join(workspace, ".lambda-package-wheels");
}
function maySave(env) {
  const isTag = env["GITHUB_REF_TYPE"] === "tag" || (env["GITHUB_REF"] ?? "").startsWith("refs/tags/");
  return !isTag && !["release", "pull_request_target", "workflow_run"].includes(env["GITHUB_EVENT_NAME"] ?? "");
}
async function restoreWheels(pinned, purpose, mode, context) {
  const { host, cache, checks } = context;
  const nothing = { wheels: [], isExact: false, save: void 0 };
  const directory = cacheDirectory(host.env);
  if (mode === "false" || directory === void 0 || !cache.isAvailable()) return nothing;
  await rm(directory, { recursive: true, force: true }).catch(() => void 0);
  const usable = pinned.filter((wheel) => isSafeWheelName(wheel.filename) && isSha256(wheel.sha256));
  const set = [...new Map(usable.map((wheel) => [`${wheel.sha256}/${wheel.filename}`, wheel])).values()];
  const missing = [];
  for (const wheel of set) if (await readStored(host, wheel, checks) === void 0) missing.push(wheel);
  if (missing.length === 0) return nothing;
  const key = cacheKey(set, purpose);
  const { found, kept } = await restoreInto(missing, directory, key, context);
  const isExact = found === key && kept.length === missing.length;
  const isNew = found !== key && mode === "true" && maySave(host.env);
  return {
    wheels: kept,
    isExact,
    save: isNew ? { key, wheels: set.map(({ sha256, filename }) => ({ sha256, filename })) } : void 0
  };
}
async function restoreInto(missing, directory, key, { host, cache, checks }) {
  const stopping = new AbortController();
  const onFault = (error) => {
    warn(host, "has unexpected content, which was ignored", error);
  };
  let kept = [];
  const bytes = missing.reduce((sum, { size }) => sum + (size ?? WORTH_RESTORING), 0);
  const prefixes = bytes < WORTH_RESTORING ? [] : [prefixOf(key)];
  try {
    const found = await whileAnswering(
      host,
      RESTORE_LIMIT,
      (life) => cache.restore(
        directory,
        key,
        prefixes,
        async (archive) => {
          stopping.signal.throwIfAborted();
          life.rest();
          const { takeFromArchive } = await import("./restored-archive-M56ZPSSS.js");
          const how = { host, checks, stop: stopping.signal, onFault };
          kept = await takeFromArchive(archive, basename(directory), missing, how);
        },
        life.beat
      )
    );
    return { found, kept };
  } catch (error) {
    warn(host, "could not be read; downloading the wheels instead", error);
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
    await whileAnswering(host, SAVE_LIMIT, ({ beat }) => cache.save(directory, plan.key, beat));
  } catch (error) {
    warn(host, "could not be saved; the next run will download the wheels again", error);
  } finally {
    await rm(directory, { recursive: true, force: true }).catch(() => void 0);
  }
}
async function placeCopy(from, to) {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}
async function whileAnswering({ clock }, limit, work) {
  const finished = new AbortController();
  const end = clock.elapsed() + limit;
  let silentUntil = clock.elapsed() + SILENCE_LIMIT;
  const life = {
    beat: () => silentUntil = clock.elapsed() + SILENCE_LIMIT,
    rest: () => silentUntil = end
  };
  const deadline = async () => {
    for (; ; ) {
      const left = Math.min(silentUntil, end) - clock.elapsed();
      if (left <= 0)
        throw new Error(`no answer within ${(silentUntil < end ? SILENCE_LIMIT : limit) / 1e3} seconds`);
      await clock.sleep(left, finished.signal);
      finished.signal.throwIfAborted();
    }
  };
  try {
    return await Promise.race([work(life), deadline()]);
  } finally {
    finished.abort();
  }
}
function warn(host, what, error) {
  const reason = error instanceof UserError || !(error instanceof Error) ? String(error) : error.message;
  host.log.diagnostic({
    severity: "warning",
    code: "cache-trouble",
    message: `The wheel cache ${what}: ${reason}`
  });
}
function encodeSavePlans(plans) {
  return JSON.stringify(plans);
}
function decodeSavePlans(text) {
  let plans;
  try {
    plans = parseBoundedJson(text);
  } catch {
    return [];
  }
  return Array.isArray(plans) ? plans.flatMap((plan) => decodeSavePlan(plan) ?? []) : [];
}
var KEY = new RegExp(`^${KEY_PREFIX}([0-9a-f]{16})-[0-9a-f]{64}$`);
function decodeSavePlan(plan) {
  const { key, wheels } = plan ?? {};
  if (typeof key !== "string" || !Array.isArray(wheels)) return void 0;
  const set = [];
  for (const wheel of wheels) {
    const [sha256, filename] = [wheel?.sha256, wheel?.filename];
    if (typeof sha256 !== "string" || typeof filename !== "string") return void 0;
    if (!isSha256(sha256) || !isSafeWheelName(filename)) return void 0;
    set.push({ sha256, filename });
  }
  const group = KEY.exec(key)?.[1];
  return group !== void 0 && keyOf(group, set) === key ? { key, wheels: set } : void 0;
}

export {
  jsonDigest,
  cacheKey,
  maySave,
  restoreWheels,
  saveWheels,
  encodeSavePlans,
  decodeSavePlans
};
