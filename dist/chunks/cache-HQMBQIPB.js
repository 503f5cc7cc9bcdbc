import {
  LISTINGS_DIRECTORY
} from "./chunk-HEUCRMT6.js";
import {
  BUILT_DIRECTORY,
  FACTS_FILE,
  WRITTEN_DIRECTORY,
  fileStats,
  hashFile,
  isSafeWheelName,
  isSha256,
  pruneKnownPages,
  readdir,
  removeDamaged,
  removeUnfinished,
  rm,
  stampOf
} from "./chunk-XVAWO7KO.js";
import {
  UserError,
  join,
  showBytes,
  statsAt
} from "./chunk-VILPUJHH.js";
import {
  UsageError
} from "./chunk-7X23XMYO.js";

// src/wheels/store-maintenance.ts
var UNUSED_DAYS = 30;
var DAY = 24 * 60 * 60 * 1e3;
async function storeInfo(host) {
  const entries = await listEntries(host);
  const unused = entries.filter((entry) => isUnused(entry, host, UNUSED_DAYS));
  return {
    directory: host.storeDirectory,
    wheels: entries.length,
    bytes: sizeOf(entries),
    unused: unused.length,
    unusedBytes: sizeOf(unused)
  };
}
async function pruneStore(host, unusedDays = UNUSED_DAYS) {
  removeUnfinished(host);
  pruneKnownPages(host, unusedDays);
  const entries = await listEntries(host);
  const unused = entries.filter((entry) => isUnused(entry, host, unusedDays));
  for (const entry of unused) await rm(entry.directory, { recursive: true, force: true });
  await removeOldRecords(host, unusedDays);
  await removeOrphans(host);
  return { removed: unused.length, removedBytes: sizeOf(unused), kept: entries.length - unused.length };
}
async function removeOldRecords(host, unusedDays) {
  for (const kind of [BUILT_DIRECTORY, WRITTEN_DIRECTORY, LISTINGS_DIRECTORY]) {
    const directory = join(host.storeDirectory, kind);
    for (const name of await readdir(directory).catch(() => [])) {
      const path = join(directory, name);
      const stats = statsAt(path);
      if (stats !== void 0 && host.clock.now() - stats.mtimeMs > unusedDays * DAY)
        await rm(path, { force: true });
    }
  }
}
async function removeOrphans(host) {
  for (const sha256 of (await readdir(host.storeDirectory).catch(() => [])).filter(isSha256)) {
    const directory = join(host.storeDirectory, sha256);
    const names = await readdir(directory).catch(() => []);
    const stats = statsAt(directory);
    const isOld = stats !== void 0 && host.clock.now() - stats.mtimeMs > DAY;
    if (isOld && !names.some(isSafeWheelName)) await rm(directory, { recursive: true, force: true });
  }
}
async function verifyStore(host) {
  const entries = await listEntries(host);
  const damaged = [];
  for (const entry of entries) {
    const path = join(entry.directory, entry.filename);
    const stats = fileStats(path);
    if (stats === void 0 || await hashFile(path) === entry.sha256) continue;
    if (await removeDamaged(path, stampOf(stats))) damaged.push(path);
  }
  return { wheels: entries.length, bytes: sizeOf(entries), damaged };
}
async function listEntries(host) {
  const hashes = await readdir(host.storeDirectory).catch(() => []);
  const entries = [];
  for (const sha256 of hashes.filter(isSha256).sort()) {
    const directory = join(host.storeDirectory, sha256);
    const facts = statsAt(join(directory, FACTS_FILE));
    for (const filename of (await readdir(directory).catch(() => [])).filter(isSafeWheelName).sort()) {
      const stats = statsAt(join(directory, filename));
      if (stats?.isFile() !== true) continue;
      entries.push({ directory, sha256, filename, size: stats.size, lastUsed: (facts ?? stats).mtimeMs });
    }
  }
  return entries;
}
function isUnused(entry, host, days) {
  return host.clock.now() - entry.lastUsed > days * DAY;
}
function sizeOf(entries) {
  return entries.reduce((sum, entry) => sum + entry.size, 0);
}

// src/commands/cache.ts
async function showStore(host) {
  const info = await storeInfo(host);
  host.log.out(`Directory: ${info.directory}`);
  host.log.out(`Wheels: ${info.wheels} (${showBytes(info.bytes)})`);
  host.log.out(`Not used for 30 days: ${info.unused} (${showBytes(info.unusedBytes)})`);
}
async function pruneUnused(host) {
  const pruned = await pruneStore(host);
  host.log.out(`Removed: ${pruned.removed} (${showBytes(pruned.removedBytes)})`);
  host.log.out(`Kept: ${pruned.kept}`);
}
async function verifyWheels(host) {
  const { wheels, bytes, damaged } = await verifyStore(host);
  host.log.out(`Verified: ${wheels} (${showBytes(bytes)})`);
  if (damaged.length === 0) return;
  throw new UserError(
    damaged.map((path) => ({
      severity: "error",
      code: "damaged-wheel",
      message: `${path} is corrupt: its content no longer matches its hash`,
      help: "nothing to do: it was removed, and the next run downloads it again"
    }))
  );
}

// src/cli/cache.ts
var actions = /* @__PURE__ */ new Map([
  ["info", showStore],
  ["prune", pruneUnused],
  ["verify", verifyWheels]
]);
async function runCache({ host, operands }) {
  const [name = "", ...rest] = operands;
  const action = rest.length === 0 ? actions.get(name) : void 0;
  if (action === void 0) {
    throw new UsageError(
      `Unknown cache command \`${operands.join(" ")}\``,
      "use one of: info, prune, verify"
    );
  }
  await action(host);
  return 0;
}
export {
  runCache
};
