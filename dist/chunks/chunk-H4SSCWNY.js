import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  publicIndex
} from "./chunk-IQHYKNGN.js";
import {
  Credentials,
  FetchFailure,
  addNetrc,
  advice,
  displayUrl,
  isInside,
  readIfThere,
  withoutCredentials
} from "./chunk-M7Q746TT.js";
import {
  checkPinned,
  isSafeSdistName,
  isSha256
} from "./chunk-N26VOXAP.js";
import {
  copyVerified,
  createTemporary,
  discard,
  keep,
  readStored,
  removeLeftovers,
  storeError,
  storedPath,
  writeAll
} from "./chunk-XP5ZW7GI.js";
import {
  normalizeName
} from "./chunk-GQ7KFRK6.js";
import {
  UserError,
  userError
} from "./chunk-MIEGAHBV.js";

// src/wheels/download.ts
import { createHash } from "node:crypto";

// src/wheels/request.ts
var MAX_REDIRECTS = 5;
var MAX_TRIES = 5;
var FIRST_DELAY = 500;
var MAX_RETRY_AFTER = 6e4;
var IDLE_LIMIT = 3e4;
var TOTAL_LIMIT = 30 * 6e4;
var MAX_EARLY = 20;
async function request(from, options, context) {
  let url = parseHttpUrl(from, context);
  let isOwn = options.isOwn;
  for (let redirects = 0; ; redirects += 1) {
    isOwn ||= context.indexes.ownOrigins.has(url.origin);
    const authorization = context.indexes.credentials.authorization(url, isOwn);
    const response = await send(url, isOwn, authorization, options, context);
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null)
      return { response, url, isOwn };
    await drop(response);
    if (redirects === MAX_REDIRECTS) {
      throw new FetchFailure(
        "unreachable",
        `${displayUrl(from)} leads to more than ${MAX_REDIRECTS} redirects`
      );
    }
    const next = URL.canParse(location, url.href) ? new URL(location, url) : void 0;
    if (next === void 0)
      throw new FetchFailure("unreachable", `${displayUrl(url)} redirects to no valid URL`);
    next.username = "";
    next.password = "";
    url = parseHttpUrl(next.href, context);
  }
}
function parseHttpUrl(text, context) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (url === void 0 || url.protocol !== "https:" && url.protocol !== "http:") {
    throw new FetchFailure("refused", `\`${displayUrl(text)}\` is not an http or https URL`);
  }
  return withoutCredentials(url, context.indexes.credentials);
}
async function send(url, isOwn, authorization, options, context) {
  try {
    return await context.host.fetch(url.href, {
      headers: { ...options.headers, ...authorization === void 0 ? {} : { authorization } },
      redirect: "manual",
      signal: options.signal,
      publicOnly: !isOwn
    });
  } catch (error) {
    throw networkFailure(url, error);
  }
}
async function drop(response) {
  await response.body?.cancel().catch(() => void 0);
}
var CERTIFICATE_CODES = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/;
var DEAD_CODES = /* @__PURE__ */ new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT"
]);
function networkFailure(url, error) {
  if (error instanceof FetchFailure || error instanceof UserError || !(error instanceof Error)) return error;
  const code = codeOf(error) ?? codeOf(error.cause);
  if (code === "ERR_PRIVATE_ADDRESS")
    return new FetchFailure("refused", `${displayUrl(url)}: ${error.message}`);
  const cause = code ?? error.message;
  if (code !== void 0 && CERTIFICATE_CODES.test(code))
    return new FetchFailure("untrusted", `${displayUrl(url)}: ${cause}`, { deadOrigin: url.origin });
  return new FetchFailure("unreachable", `${displayUrl(url)}: ${cause}`, {
    isRetriable: true,
    ...code !== void 0 && DEAD_CODES.has(code) ? { deadOrigin: url.origin } : {}
  });
}
function codeOf(error) {
  const code = error?.code;
  return typeof code === "string" ? code : void 0;
}
function statusFailure(url, response, clock) {
  const { status } = response;
  const message = `${displayUrl(url)} answered ${status}${response.statusText === "" ? "" : ` ${response.statusText}`}`;
  if (status === 401 || status === 403 || status === 407) return new FetchFailure("unauthorized", message);
  if (status === 404 || status === 410) return new FetchFailure("not-found", message);
  return new FetchFailure("unreachable", message, {
    isRetriable: [206, 408, 416, 425, 429, 500, 502, 503, 504].includes(status),
    retryAfter: retryAfter(response.headers.get("retry-after"), clock)
  });
}
function retryAfter(value, clock) {
  if (value === null) return void 0;
  const wait = /^\s*\d+\s*$/.test(value) ? Number(value) * 1e3 : Date.parse(value) - clock.now();
  return Number.isNaN(wait) ? void 0 : Math.min(Math.max(wait, 0), MAX_RETRY_AFTER);
}
async function withRetries(origin, context, attempt2) {
  const { clock, log } = context.host;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt2();
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      const isLast = tries === MAX_TRIES || context.deadOrigins.has(origin);
      if (!error.isRetriable || isLast) {
        if (error.deadOrigin !== void 0) context.deadOrigins.add(error.deadOrigin);
        if (tries === 1) throw error;
        throw new FetchFailure(error.kind, `${error.message} (${tries} tries)`);
      }
      log.debug(`${error.message}; trying again`);
      const pause = FIRST_DELAY * 2 ** (tries - 1) * (0.5 + Math.random());
      await clock.sleep(Math.max(pause, error.retryAfter ?? 0));
    }
  }
}
async function withinLimits(url, clock, work) {
  const aborted = new AbortController();
  const finished = new AbortController();
  const start = clock.elapsed();
  let last = start;
  const watch = async () => {
    for (let early = 0; early < MAX_EARLY && !finished.signal.aborted; ) {
      const now = clock.elapsed();
      const left = Math.min(last + IDLE_LIMIT, start + TOTAL_LIMIT) - now;
      if (left <= 0) {
        aborted.abort();
        return;
      }
      await clock.sleep(left, finished.signal);
      early = clock.elapsed() - now < left / 2 ? early + 1 : 0;
    }
  };
  void watch();
  try {
    return await work(aborted.signal, () => {
      last = clock.elapsed();
    });
  } catch (error) {
    if (!aborted.signal.aborted) {
      aborted.abort();
      throw error;
    }
    throw new FetchFailure(
      "unreachable",
      `${displayUrl(url)}: nothing came for ${IDLE_LIMIT / 1e3} seconds`,
      { isRetriable: true }
    );
  } finally {
    finished.abort();
  }
}

// src/wheels/download.ts
var MAX_SIZE = 1024 * 1024 * 1024;
var PIECE_SIZE = 512 * 1024;
async function downloadWheel(source, wheel, context) {
  return (await download(source, wheel, context)).temporary;
}
async function downloadUnpinned(source, context) {
  const partial = await download(source, { sha256: void 0, size: void 0 }, context);
  return { temporary: partial.temporary, sha256: partial.hash.digest("hex"), size: partial.received };
}
async function download(source, wheel, context) {
  const temporary = await createTemporary(context.host);
  const partial = {
    temporary,
    hash: createHash("sha256"),
    received: 0,
    etag: void 0,
    mismatches: 0
  };
  try {
    const origin = URL.canParse(source.url) ? new URL(source.url).origin : "";
    await withRetries(
      origin,
      context,
      () => withinLimits(
        source.url,
        context.host.clock,
        (signal, beat) => attempt(source, wheel, partial, { ...context, signal, beat })
      )
    );
    return partial;
  } catch (error) {
    context.onBytes(-partial.received);
    await discard(temporary);
    throw storeError(context.host, error);
  }
}
async function attempt(source, wheel, partial, context) {
  const headers = {
    accept: "*/*",
    // A server that compresses a zip once more would only cost time.
    "accept-encoding": "identity",
    ...partial.etag === void 0 ? {} : { range: `bytes=${partial.received}-`, "if-range": partial.etag }
  };
  const { response, url } = await request(
    source.url,
    { headers, isOwn: source.isOwn, signal: context.signal },
    context
  );
  context.beat();
  const isContinued = response.status === 206 && continuesAt(response, partial);
  if (!isContinued) await restart(partial, context);
  if (!isContinued && response.status !== 200) {
    await drop(response);
    throw statusFailure(url, response, context.host.clock);
  }
  const limit = wheel.size ?? MAX_SIZE;
  const expected = expectedSize(response, partial.received);
  if (expected !== void 0 && expected > limit) {
    await drop(response);
    throw await mismatch(partial, context, sizeMessage(wheel, url, `${expected} bytes`));
  }
  await receive(response, url, wheel, limit, partial, context);
  if (expected !== void 0 && partial.received < expected) {
    throw new FetchFailure(
      "unreachable",
      `${displayUrl(url)} ended after ${partial.received} of ${expected} bytes`,
      { isRetriable: true }
    );
  }
  if (wheel.size !== void 0 && partial.received !== wheel.size) {
    throw await mismatch(partial, context, sizeMessage(wheel, url, `${partial.received} bytes`));
  }
  const digest = partial.hash.copy().digest("hex");
  if (wheel.sha256 !== void 0 && digest !== wheel.sha256) {
    throw await mismatch(
      partial,
      context,
      `${displayUrl(url)} has the SHA-256 ${digest}, the lock says ${wheel.sha256}`
    );
  }
}
async function receive(response, url, wheel, limit, partial, context) {
  if (response.body === null) return;
  partial.etag = continuableTag(response);
  const piece = Buffer.allocUnsafeSlow(PIECE_SIZE);
  let filled = 0;
  const flush = async () => {
    const bytes = piece.subarray(0, filled);
    filled = 0;
    await writeAll(partial.temporary.handle, bytes, partial.received);
    partial.hash.update(bytes);
    partial.received += bytes.length;
    context.onBytes(bytes.length);
  };
  const body = response.body[Symbol.asyncIterator]();
  try {
    for (; ; ) {
      const next = await body.next().catch(async (error) => {
        await flush();
        throw networkFailure(url, error);
      });
      if (next.done === true) {
        await flush();
        return;
      }
      context.beat();
      const bytes = next.value;
      if (partial.received + filled + bytes.length > limit) {
        throw await mismatch(partial, context, sizeMessage(wheel, url, `more than ${limit} bytes`));
      }
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + PIECE_SIZE - filled);
        piece.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === PIECE_SIZE) await flush();
      }
    }
  } finally {
    await body.return?.().catch(() => void 0);
  }
}
function sizeMessage(wheel, url, found) {
  const said = wheel.size === void 0 ? "no more than 1 GiB is taken without a size in the lock" : `the lock says ${wheel.size} bytes`;
  return `${displayUrl(url)} has ${found}, ${said}`;
}
async function mismatch(partial, context, message) {
  partial.mismatches += 1;
  await restart(partial, context);
  return new FetchFailure("hash-mismatch", message, { isRetriable: partial.mismatches < 2 });
}
async function restart(partial, context) {
  if (partial.received > 0) context.onBytes(-partial.received);
  partial.received = 0;
  partial.etag = void 0;
  partial.hash = createHash("sha256");
  await partial.temporary.handle.truncate(0);
}
function expectedSize(response, received) {
  const length = response.headers.get("content-length");
  if (length === null || !/^\d+$/.test(length) || response.headers.has("content-encoding")) return void 0;
  return received + Number(length);
}
function continuableTag(response) {
  const tag = response.headers.get("etag");
  const isPlain = !response.headers.has("content-encoding");
  return isPlain && tag?.startsWith('"') === true ? tag : void 0;
}
function continuesAt(response, partial) {
  const range = /^bytes (\d+)-/.exec(response.headers.get("content-range") ?? "");
  return range !== null && partial.received > 0 && Number(range[1]) === partial.received;
}

// src/wheels/index-page.ts
var ACCEPT_INDEX = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";
function parseIndexPage(text, contentType, url) {
  const isJson = /json/i.test(contentType) || !/html/i.test(contentType) && text.trimStart().startsWith("{");
  return isJson ? parseJson(text, url) : parseHtml(text, url);
}
function parseJson(text, url) {
  let page;
  try {
    page = JSON.parse(text);
  } catch {
    throw new FetchFailure("unreachable", `${url} is not valid JSON`);
  }
  const files = record(page)?.["files"];
  if (!Array.isArray(files)) throw new FetchFailure("unreachable", `${url} has no list of files (PEP 691)`);
  return files.flatMap((entry) => {
    const file = record(entry);
    const [filename, link] = [file?.["filename"], file?.["url"]];
    if (file === void 0 || typeof filename !== "string" || typeof link !== "string") return [];
    const target = absolute(link, url);
    if (target === void 0) return [];
    const sha256 = record(file["hashes"])?.["sha256"];
    const [size, python, yanked] = [file["size"], file["requires-python"], file["yanked"]];
    const uploaded = file["upload-time"];
    const metadata = metadataOf(file["core-metadata"] ?? file["dist-info-metadata"]);
    return [
      {
        filename,
        url: target,
        sha256: typeof sha256 === "string" && isSha256(sha256.toLowerCase()) ? sha256.toLowerCase() : void 0,
        size: typeof size === "number" && Number.isSafeInteger(size) && size >= 0 ? size : void 0,
        requiresPython: typeof python === "string" ? python : void 0,
        isYanked: yanked === true || typeof yanked === "string",
        ...typeof uploaded === "string" && { uploadTime: uploaded },
        ...metadata !== void 0 && { metadata }
      }
    ];
  });
}
function metadataOf(value) {
  const text = typeof value === "string" ? /^sha256=(.*)$/s.exec(value)?.[1] : record(value)?.["sha256"];
  if (typeof text === "string" && isSha256(text.toLowerCase())) return { sha256: text.toLowerCase() };
  return value === true || value === "true" || typeof text === "string" ? { sha256: void 0 } : void 0;
}
function record(value) {
  return typeof value === "object" && value !== null ? value : void 0;
}
function parseHtml(text, url) {
  const files = [];
  let base = url;
  for (const tag of tagsOf(text)) {
    const href = tag.attributes.get("href");
    if (href === void 0) continue;
    if (tag.name === "base") base = absolute(href, url) ?? base;
    if (tag.name !== "a") continue;
    const target = absolute(href, base);
    const filename = target === void 0 ? void 0 : lastPart(target);
    if (target === void 0 || filename === void 0) continue;
    const hash = /^#(?:.*&)?sha256=([0-9a-fA-F]+)/.exec(new URL(target).hash)?.[1]?.toLowerCase();
    const metadata = metadataOf(
      tag.attributes.get("data-core-metadata") ?? tag.attributes.get("data-dist-info-metadata")
    );
    files.push({
      filename,
      url: target,
      sha256: hash !== void 0 && isSha256(hash) ? hash : void 0,
      size: void 0,
      requiresPython: tag.attributes.get("data-requires-python"),
      isYanked: tag.attributes.has("data-yanked"),
      ...metadata !== void 0 && { metadata }
    });
  }
  return files;
}
var TAG_NAME = /(a|base)(?=[\s/>])/iy;
var ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;
function* tagsOf(text) {
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at + 4);
      if (end === -1) return;
      at = end + 3;
      continue;
    }
    TAG_NAME.lastIndex = at + 1;
    const name = TAG_NAME.exec(text)?.[1];
    at += 1;
    if (name === void 0) continue;
    at += name.length;
    const attributes = /* @__PURE__ */ new Map();
    for (; ; ) {
      ATTRIBUTE.lastIndex = at;
      const match = ATTRIBUTE.exec(text);
      if (match === null) break;
      at = ATTRIBUTE.lastIndex;
      const key = match[1].toLowerCase();
      if (!attributes.has(key)) attributes.set(key, unescapeHtml(match[2] ?? match[3] ?? match[4] ?? ""));
    }
    yield { name: name.toLowerCase(), attributes };
  }
}
var ENTITIES = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
function unescapeHtml(text) {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex, name) => {
    if (typeof name === "string") return ENTITIES.get(name) ?? whole;
    const code = typeof decimal === "string" ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
  });
}
function absolute(link, base) {
  return URL.canParse(link, base) ? new URL(link, base).href : void 0;
}
function lastPart(url) {
  try {
    return decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "") || void 0;
  } catch {
    return void 0;
  }
}

// src/wheels/indexes.ts
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
function readIndexOptions(host, root, checkout = { indexes: [], findLinks: [] }, directories = []) {
  const { env } = host;
  const credentials = new Credentials(host.log);
  const pip = readPipConfiguration(env);
  const own = ownIndexes(env, pip);
  const isOff = isTrue(env["PIP_NO_INDEX"] ?? pip.get("no-index")) || isTrue(env["UV_NO_INDEX"]);
  const ownOrigins = /* @__PURE__ */ new Set([new URL(publicIndex.url).origin, `https://${publicIndex.filesHost}`]);
  const open = (named2) => {
    const url = withoutCredentials(parseUrl(named2), credentials);
    addNamedCredentials(env, named2, url, credentials);
    return url;
  };
  const scopes = scopesOf(checkout.sources ?? []);
  const opened = (named2, unscoped) => {
    const url = indexUrl(open(named2));
    const projects = named2.name === void 0 ? void 0 : scopes.get(named2.name) ?? unscoped;
    return { url, isPublic: isPublicUrl(url), ...projects && projects !== everything && { projects } };
  };
  const ownIndexed = own.all.map((named2) => opened(named2, everything));
  const named = checkout.indexes.map((text) => ({ ...splitName(text), origin: "`[python-repos].indexes`" })).filter(({ url }) => !own.replacesDefault || !URL.canParse(url) || !isPublicUrl(url));
  const isDefault = !own.replacesDefault && named.length === 0;
  for (const { url } of ownIndexed) ownOrigins.add(new URL(url).origin);
  const all = [
    ...ownIndexed,
    ...isDefault ? [{ url: indexUrl(new URL(publicIndex.url)), isPublic: true }] : [],
    ...named.map((one) => opened(one, /* @__PURE__ */ new Set()))
  ];
  const inOrder = [...all.filter(({ isPublic }) => !isPublic), ...all.filter(({ isPublic }) => isPublic)];
  const links = readFindLinks(host, root, pip, checkout);
  const linkPages = links.pages.map((page) => ({ url: open(page).href, isOwn: page.isOwn }));
  for (const page of linkPages) if (page.isOwn) ownOrigins.add(new URL(page.url).origin);
  addNetrc(env, credentials);
  const ownDirectories = [
    ...directories.map((path) => namedDirectory(host.cwd, path)),
    ...links.ownDirectories
  ];
  return {
    indexes: isOff ? [] : inOrder.filter(({ url }, at) => inOrder.findIndex((one) => one.url === url) === at),
    directories: [...ownDirectories, ...links.checkoutDirectories],
    ownDirectories,
    linkPages: linkPages.map((page) => page.url),
    ownOrigins,
    credentials
  };
}
var everything = /* @__PURE__ */ new Set(["*"]);
function scopesOf(sources) {
  const scopes = /* @__PURE__ */ new Map();
  for (const source of sources) {
    const [, name = "", scope = ""] = /^([^=]+)=(.*)$/s.exec(source.trim()) ?? [];
    const project = /^[A-Za-z0-9][A-Za-z0-9._-]*(?=\s*(?:;|$))/.exec(scope.trim())?.[0];
    if (name === "") continue;
    if (project === void 0) scopes.set(name, new Set(everything));
    else scopes.set(name, (scopes.get(name) ?? /* @__PURE__ */ new Set()).add(normalizeName(project)));
  }
  return new Map([...scopes].map(([name, projects]) => [name, projects.has("*") ? everything : projects]));
}
function indexesOf(project, { indexes }) {
  const own = indexes.filter(({ projects }) => projects?.has(project) === true);
  return own.length > 0 ? own : indexes.filter(({ projects }) => projects === void 0);
}
function isPublicUrl(url) {
  const { host } = new URL(url);
  return host === new URL(publicIndex.url).host || host === publicIndex.filesHost;
}
function ownIndexes(env, pip) {
  const from = (name, text = env[name]) => words(text).map((word) => ({
    ...name.startsWith("UV_") ? splitName(word) : { url: word },
    origin: name
  }));
  const defaults = [
    ...from("UV_DEFAULT_INDEX"),
    ...from("UV_INDEX_URL"),
    ...from("PIP_INDEX_URL", env["PIP_INDEX_URL"] ?? pip.get("index-url"))
  ];
  const extras = [
    ...from("UV_INDEX"),
    ...from("UV_EXTRA_INDEX_URL"),
    ...from("PIP_EXTRA_INDEX_URL", env["PIP_EXTRA_INDEX_URL"] ?? pip.get("extra-index-url"))
  ];
  return { all: [...extras, ...defaults], replacesDefault: defaults.length > 0 };
}
function splitName(word) {
  const match = /^([A-Za-z0-9._-]+)=(.+)$/s.exec(word);
  return match === null ? { url: word } : { name: match[1], url: match[2] };
}
function addNamedCredentials(env, named, url, credentials) {
  if (named.name === void 0) return;
  const prefix = `UV_INDEX_${named.name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
  const username = env[`${prefix}_USERNAME`] ?? "";
  const password = env[`${prefix}_PASSWORD`] ?? "";
  if (username !== "" || password !== "") credentials.add(url, username, password);
}
function parseUrl(named) {
  const url = URL.canParse(named.url) ? new URL(named.url) : void 0;
  if (url === void 0 || url.protocol !== "https:" && url.protocol !== "http:") {
    throw userError({
      // The value may hold a password: it is not shown.
      code: "bad-index-url",
      message: `${named.origin} is not the URL of a package index`,
      help: "an index is given as `https://host/path/simple/`"
    });
  }
  return url;
}
function indexUrl(url) {
  const { origin, pathname, search } = url;
  return `${origin}${pathname.endsWith("/") ? pathname : `${pathname}/`}${search}`;
}
function namedDirectory(cwd, path) {
  const absolute2 = resolve(cwd, path);
  if (isDirectory(absolute2)) return absolute2;
  throw userError({
    code: "no-wheels-directory",
    message: `\`${path}\`, which is named for wheels, is not a directory`,
    help: `name a directory with wheels, relative to ${cwd}`
  });
}
function isDirectory(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function readFindLinks(host, root, pip, checkout) {
  const { env } = host;
  const own = [
    ...words(env["PIP_FIND_LINKS"] ?? pip.get("find-links")),
    ...(env["UV_FIND_LINKS"] ?? "").split(",").flatMap(words)
  ];
  const isPage = (link) => /^https?:\/\//i.test(link);
  return {
    ownDirectories: own.filter((link) => !isPage(link)).map((link) => localPath(host.cwd, link)).filter(isDirectory),
    checkoutDirectories: checkout.findLinks.filter((link) => !isPage(link)).map((link) => localPath(root, link)).filter((path) => isInside(root, path) && isDirectory(path)),
    pages: [
      ...own.filter(isPage).map((url) => ({ url, origin: "PIP_FIND_LINKS", isOwn: true })),
      ...checkout.findLinks.filter(isPage).map((url) => ({ url, origin: "`[python-repos].find_links`", isOwn: false }))
    ]
  };
}
function localPath(base, link) {
  if (!/^file:/i.test(link)) return resolve(base, link);
  try {
    return fileURLToPath(link);
  } catch {
    return resolve(base, link);
  }
}
function readPipConfiguration(env) {
  const home = env["HOME"] ?? env["USERPROFILE"] ?? "";
  const configured = env["PIP_CONFIG_FILE"] ?? "";
  const paths = configured !== "" ? [configured] : [
    "/etc/pip.conf",
    ...home === "" ? [] : [join(home, ".pip", "pip.conf")],
    ...(env["XDG_CONFIG_HOME"] ?? "") !== "" ? [join(env["XDG_CONFIG_HOME"], "pip", "pip.conf")] : home === "" ? [] : [join(home, ".config", "pip", "pip.conf")],
    ...(env["APPDATA"] ?? "") === "" ? [] : [join(env["APPDATA"], "pip", "pip.ini")]
  ];
  const settings = /* @__PURE__ */ new Map();
  for (const path of paths) {
    for (const [key, value] of parsePipConfiguration(readIfThere(path) ?? "")) settings.set(key, value);
  }
  return settings;
}
function parsePipConfiguration(text) {
  const settings = /* @__PURE__ */ new Map();
  let section = "";
  let key;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const header = /^\[([^\]]*)\]/.exec(line);
    const pair = /^([^\s:=][^:=]*?)\s*[:=]\s*(.*?)\s*$/.exec(line);
    if (header !== null) {
      section = header[1];
      key = void 0;
    } else if (/^\s/.test(line)) {
      if (key !== void 0) settings.set(key, `${settings.get(key) ?? ""} ${line.trim()}`.trim());
    } else if (pair !== null) {
      const name = pair[1].toLowerCase().replaceAll("_", "-");
      key = ["global", "install", "download"].includes(section) ? name : void 0;
      if (key !== void 0) settings.set(key, pair[2]);
    }
  }
  return settings;
}
function words(text) {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}
function isTrue(text) {
  return /^(?:1|true|yes|y|on|t)$/i.test(text ?? "");
}

// src/wheels/projects.ts
var MAX_PAGE_SIZE = 128 * 1024 * 1024;
function createProjects(context) {
  const pages = /* @__PURE__ */ new Map();
  const once = (url) => {
    const page = pages.get(url) ?? readPage(url, context);
    pages.set(url, page);
    return page;
  };
  return {
    page: (index, project) => once(projectUrl(index, project)),
    links: once
  };
}
async function listProjectFiles(project, context) {
  const projects = createProjects({ ...context, deadOrigins: /* @__PURE__ */ new Set() });
  const pages = await Promise.all(
    indexesOf(project, context.indexes).map(async (index) => {
      try {
        return (await projects.page(index.url, project)).files;
      } catch (error) {
        if (error instanceof FetchFailure && error.kind === "not-found") return [];
        throw error;
      }
    })
  );
  return pages.flat();
}
function projectUrl(index, project) {
  const url = new URL(index);
  url.pathname += `${encodeURIComponent(project)}/`;
  return url.href;
}
async function readPage(from, context) {
  const headers = { accept: ACCEPT_INDEX, "accept-encoding": "gzip" };
  return get(
    from,
    { headers, isOwn: false, limit: MAX_PAGE_SIZE },
    context,
    (bytes, response, url, isOwn) => ({
      files: parseIndexPage(bytes.toString("utf8"), response.headers.get("content-type") ?? "", url.href),
      isOwn
    })
  );
}
function downloadText(url, isOwn, limit, context) {
  return get(
    url,
    { headers: { accept: "*/*", "accept-encoding": "gzip" }, isOwn, limit },
    context,
    (bytes) => bytes
  );
}
async function get(from, options, context, read) {
  const origin = URL.canParse(from) ? new URL(from).origin : "";
  return withRetries(
    origin,
    context,
    () => withinLimits(from, context.host.clock, async (signal, beat) => {
      const { response, url, isOwn } = await request(from, { ...options, signal }, context);
      if (response.status !== 200) {
        await drop(response);
        throw statusFailure(url, response, context.host.clock);
      }
      return read(await readBody(response, url, options.limit, beat), response, url, isOwn);
    })
  );
}
async function readBody(response, url, limit, beat) {
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      beat();
      size += chunk.length;
      if (size > limit) {
        throw new FetchFailure("unreachable", `${displayUrl(url)} has more than ${limit} bytes`);
      }
      chunks.push(chunk);
    }
  } catch (error) {
    throw networkFailure(url, error);
  }
  return Buffer.concat(chunks);
}

// src/wheels/sources.ts
import { dirname, join as join2, resolve as resolve2 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";
function localSources(wheel, indexes, root) {
  const named = indexes.directories.map((directory) => join2(directory, wheel.filename));
  const locked = localUrl(wheel, root);
  return locked !== void 0 && isInside(root, locked) ? [...named, locked] : named;
}
function localUrl(wheel, root) {
  if (wheel.url === "" || isRemote(wheel.url)) return void 0;
  if (!/^file:/i.test(wheel.url)) return resolve2(root, dirname(wheel.lockPath), wheel.url);
  try {
    return fileURLToPath2(wheel.url);
  } catch {
    return void 0;
  }
}
function isRemote(url) {
  return /^[a-z][a-z0-9+.-]+:/i.test(url) && !/^file:/i.test(url);
}
function remoteSources(wheel, indexes, projects) {
  const direct = isRemote(wheel.url) ? wheel.url : void 0;
  const found = (find) => find;
  const locked = direct === void 0 ? [] : [found(() => Promise.resolve({ url: direct, isOwn: isOwnUrl(direct, indexes) }))];
  const mine = indexesOf(wheel.name, indexes);
  const own = mine.filter((index) => !index.isPublic);
  const lookups = [
    ...own.map((index) => found(() => findOnPage(projects.page(index.url, wheel.name), index.url, wheel))),
    ...indexes.linkPages.map((page) => found(() => findOnPage(projects.links(page), page, wheel)))
  ];
  const open = indexes.indexes.filter((index) => index.isPublic);
  const isPublicFile = direct !== void 0 && URL.canParse(direct) && isPublicUrl(direct);
  if (isPublicFile && open.length === 0) return lookups;
  const isFirst = open.length > 0 || direct !== void 0 && isOwnUrl(direct, indexes);
  const publicLookups = isPublicFile ? [] : mine.filter((index) => index.isPublic).map((index) => found(() => findOnPage(projects.page(index.url, wheel.name), index.url, wheel)));
  return isFirst ? [...locked, ...lookups, ...publicLookups] : [...lookups, ...locked];
}
function isOwnUrl(url, indexes) {
  return URL.canParse(url) && indexes.ownOrigins.has(new URL(url).origin);
}
async function findOnPage(page, address, wheel) {
  const { files, isOwn } = await page;
  const named = files.filter((file2) => file2.filename === wheel.filename);
  const file = named.find(({ sha256 }) => sha256 === wheel.sha256) ?? named.find(({ sha256 }) => sha256 === void 0);
  if (file !== void 0) return { url: file.url, isOwn };
  const other = named[0]?.sha256;
  if (other !== void 0) {
    throw new FetchFailure(
      "hash-mismatch",
      `${displayUrl(address)} offers ${wheel.filename} with the SHA-256 ${other}, the lock says ${wheel.sha256}`
    );
  }
  throw new FetchFailure("not-found", `${displayUrl(address)} has no ${wheel.filename}`);
}

// src/wheels/fetch-wheels.ts
var AT_ONCE = 4;
var LABEL = "Fetching wheels";
var REPORT_EVERY = 100;
async function fetchWheels(pinned, context) {
  const { host } = context;
  const diagnostics = [];
  const wanted = uniqueFiles(pinned, diagnostics);
  const stored = /* @__PURE__ */ new Map();
  const missing = [];
  for (const wheel of wanted) {
    const known = await readStored(host, wheel);
    if (known === void 0) missing.push(wheel);
    else stored.set(storedPath(host, wheel), known);
  }
  const reused = { count: stored.size, bytes: bytesOf(stored) };
  if (missing.length > 0) {
    await removeLeftovers(host);
    await getAll(missing, context, stored, diagnostics);
  }
  if (diagnostics.length > 0) throw new UserError(diagnostics);
  return {
    wheels: pinned.map((wheel) => ({ ...stored.get(storedPath(host, wheel)), pinned: wheel })),
    reused: reused.count,
    reusedBytes: reused.bytes,
    downloaded: stored.size - reused.count,
    downloadedBytes: bytesOf(stored) - reused.bytes
  };
}
function bytesOf(stored) {
  return [...stored.values()].reduce((sum, wheel) => sum + wheel.size, 0);
}
function uniqueFiles(pinned, diagnostics) {
  const files = /* @__PURE__ */ new Map();
  for (const wheel of pinned) {
    const key = `${wheel.sha256}/${wheel.filename}`;
    if (files.has(key)) continue;
    files.set(key, wheel);
    try {
      checkPinned(wheel);
    } catch (error) {
      collect(error, diagnostics);
      files.delete(key);
    }
  }
  return [...files.values()];
}
function collect(error, diagnostics) {
  if (!(error instanceof UserError)) throw error;
  for (const diagnostic of error.diagnostics) {
    if (!diagnostics.some((known) => known.message === diagnostic.message)) diagnostics.push(diagnostic);
  }
}
async function getAll(missing, context, stored, diagnostics) {
  const { host } = context;
  const progress = createProgress(host, missing);
  const download2 = {
    host,
    indexes: context.indexes,
    deadOrigins: /* @__PURE__ */ new Set(),
    onBytes: (count) => progress.add(count)
  };
  const projects = createProjects(download2);
  const absent = [];
  const failed = /* @__PURE__ */ new Map();
  const queue = missing.values();
  let isBroken = false;
  const work = async () => {
    for (const wheel of queue) {
      if (isBroken) return;
      try {
        const kept = await getOne(wheel, context, download2, projects);
        if (kept === void 0) absent.push(wheel);
        else {
          stored.set(storedPath(host, wheel), kept);
          context.onStored?.(kept);
        }
        progress.finish();
      } catch (error) {
        isBroken = !(error instanceof UserError) || error.diagnostics.some(isStoreFault);
        failed.set(wheel, error);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    progress.end();
  }
  for (const wheel of missing) if (failed.has(wheel)) collect(failed.get(wheel), diagnostics);
  if (absent.length > 0) diagnostics.push(offlineMissing(absent));
}
function isStoreFault(diagnostic) {
  return diagnostic.code === "disk-full" || diagnostic.code === "store-not-writable";
}
async function getOne(wheel, context, download2, projects) {
  const temporary = await getFile(wheel, context, download2, projects);
  return temporary && await keep(context.host, wheel, temporary);
}
async function getFile(file, context, download2, projects) {
  for (const path of localSources(file, context.indexes, context.root)) {
    const copied = await copyVerified(context.host, file, path);
    if (copied !== void 0) return copied;
  }
  if (context.offline) return void 0;
  const failures = [];
  for (const find of remoteSources(file, context.indexes, projects)) {
    try {
      return await downloadWheel(await find(), file, download2);
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      failures.push(error);
    }
  }
  throw new UserError([{ severity: "error", ...describe(file, failures, context) }]);
}
async function fetchSdist(sdist, context) {
  if (!isSafeSdistName(sdist.filename) || !isSha256(sdist.sha256)) {
    throw userError({
      code: "bad-sdist-name",
      message: `\`${sdist.filename}\` is not the file name of a source distribution, or its hash is not a SHA-256`,
      place: { path: sdist.lockPath },
      help: "a source distribution is named `name-version.tar.gz` (PEP 625); generate the lock again"
    });
  }
  const { host, indexes } = context;
  const download2 = { host, indexes, deadOrigins: /* @__PURE__ */ new Set(), onBytes: () => void 0 };
  const temporary = await getFile(sdist, context, download2, createProjects(download2));
  if (temporary !== void 0) return temporary;
  throw new UserError([offlineMissing([sdist])]);
}
var KINDS = ["hash-mismatch", "refused", "unauthorized", "untrusted", "unreachable", "not-found"];
var outcomes = {
  "hash-mismatch": "is not the file that was locked",
  refused: "is not fetched",
  unauthorized: "cannot be fetched",
  untrusted: "cannot be fetched",
  unreachable: "cannot be fetched",
  "not-found": "is nowhere to be had"
};
function describe(wheel, failures, context) {
  const worst = KINDS.flatMap((kind2) => failures.filter((failure) => failure.kind === kind2))[0];
  const place = { path: wheel.lockPath };
  const notes = failures.filter((failure) => failure !== worst).map((failure) => failure.message);
  const rest = { place, ...notes.length === 0 ? {} : { notes } };
  const reason = worst?.message ?? "neither the lock nor the environment says where it is";
  const kind = worst?.kind ?? "not-found";
  const { code, help } = advice[kind];
  return {
    code,
    message: `${wheel.filename} ${outcomes[kind]}: ${reason}`,
    help: kind === "not-found" ? `asked: ${asked(wheel, context)}; ${help}` : help,
    ...rest
  };
}
function asked(wheel, context) {
  const { indexes, linkPages, directories } = context.indexes;
  const places = [
    ...indexes.map((index) => displayUrl(index.url)),
    ...linkPages.map(displayUrl),
    ...directories,
    ...wheel.url === "" ? [] : [displayUrl(wheel.url)]
  ];
  return places.length === 0 ? "no index" : [...new Set(places)].join(", ");
}
function offlineMissing(absent) {
  const first = absent[0];
  return {
    severity: "error",
    code: "offline-missing",
    message: `${absent.length === 1 ? `${first.filename} is` : `${absent.length} wheels are`} not in the store, and --offline forbids downloading`,
    place: { path: first.lockPath },
    help: "run once without --offline, or put the wheels into a directory and name it in PIP_FIND_LINKS",
    notes: absent.map((wheel) => `${wheel.filename} (sha256 ${wheel.sha256}) of ${wheel.lockPath}`)
  };
}
function createProgress(host, missing) {
  const sizes = missing.map((wheel) => wheel.size);
  const totalBytes = sizes.every((size) => size !== void 0) ? sizes.reduce((sum, size) => sum + size, 0) : void 0;
  let files = 0;
  let bytes = 0;
  let reported = -REPORT_EVERY;
  const report = () => {
    reported = host.clock.elapsed();
    host.log.progress(LABEL, {
      files,
      totalFiles: missing.length,
      bytes,
      ...totalBytes === void 0 ? {} : { totalBytes }
    });
  };
  return {
    add: (count) => {
      bytes += count;
      if (host.clock.elapsed() - reported >= REPORT_EVERY) report();
    },
    finish: () => {
      files += 1;
      report();
    },
    end: () => host.log.progress(LABEL, void 0)
  };
}

export {
  downloadUnpinned,
  readIndexOptions,
  indexesOf,
  createProjects,
  listProjectFiles,
  downloadText,
  fetchWheels,
  fetchSdist
};
