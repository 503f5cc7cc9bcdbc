import {
  fetchWheels,
  readMember
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  FetchFailure,
  advice,
  displayUrl,
  failureDiagnostic,
  fileURLToPath,
  indexesOf,
  isOfVersion,
  isPublicUrl,
  linkPagesOf,
  mayPassOver,
  refuseInsecure,
  withoutCredentials
} from "./chunk-FLPWUXNP.js";
import {
  createTemporary,
  discard,
  fileIn,
  hashFile,
  isInside,
  isSafeWheelName,
  isSha256,
  keep,
  keepKnownPage,
  listLocalWheels,
  readKnownPage,
  refusePointers,
  storeError,
  writeAll
} from "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  lockFormats,
  pantsLockCommand,
  sdistVersion
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  BrokenAnswer,
  UserError,
  createHash,
  dirname,
  join,
  namesIn,
  normalizeName,
  parseBoundedJson,
  parseWheelFilename,
  resolve,
  statsAt,
  userError
} from "./chunk-VILPUJHH.js";
import {
  statSync
} from "./chunk-7X23XMYO.js";

// src/wheels/index-page.ts
var ACCEPT_INDEX = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";
function parseIndexPage(text, contentType, url) {
  const isJson = /json/i.test(contentType) || !/html/i.test(contentType) && text.trimStart().startsWith("{");
  return isJson ? parseJson(text, url) : parseHtml(text, url);
}
var MAX_VALUES = 3e6;
function hasTooManyValues(text) {
  let left = MAX_VALUES;
  for (let at = 0; at < text.length && left > 0; at++) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 91 || code === 123) left -= 1;
  }
  return left === 0;
}
function parseJson(text, url) {
  if (text.length > MAX_VALUES && hasTooManyValues(text)) {
    throw new FetchFailure("unreachable", `${displayUrl(url)} has more than ${MAX_VALUES} values`);
  }
  let page;
  try {
    page = parseBoundedJson(text);
  } catch {
    throw new FetchFailure("unreachable", `${displayUrl(url)} is not valid JSON`);
  }
  const version = record(record(page)?.["meta"])?.["api-version"];
  if (typeof version === "string" && !/^1(?:\.|$)/.test(version)) {
    throw new FetchFailure(
      "unreachable",
      `${displayUrl(url)} uses version ${version} of the index API; only version 1 is supported`
    );
  }
  const files = record(page)?.["files"];
  if (!Array.isArray(files))
    throw new FetchFailure("unreachable", `${displayUrl(url)} has no list of files (PEP 691)`);
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
var entities = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
function unescapeHtml(text) {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex, name) => {
    if (typeof name === "string") return entities.get(name) ?? whole;
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
  for (let redirects = 0; ; redirects += 1) {
    const isNamed = context.indexes.ownOrigins.has(url.origin);
    if (options.needsTls === true && url.protocol !== "https:" && !isNamed && !options.isOwn) {
      throw new FetchFailure(
        "refused",
        `${displayUrl(url)} uses plain HTTP, and there is no hash to verify it`
      );
    }
    const authorization = context.indexes.credentials.authorization(url, isNamed);
    const answer = await send(url, options.isOwn || isNamed, authorization, options, context);
    const location = answer.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === void 0)
      return { answer, url, isLoggedIn: authorization !== void 0 };
    answer.drop();
    if (redirects === MAX_REDIRECTS) {
      throw new FetchFailure("unreachable", `${displayUrl(from)} redirects more than ${MAX_REDIRECTS} times`);
    }
    const next = URL.canParse(location, url.href) ? new URL(location, url) : void 0;
    if (next === void 0)
      throw new FetchFailure("unreachable", `${displayUrl(url)} redirects to an invalid URL`);
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
  return withoutCredentials(url, context.indexes.credentials, "link");
}
async function send(url, isOwn, authorization, options, context) {
  try {
    return await context.host.fetch(url.href, {
      headers: { ...options.headers, ...authorization === void 0 ? {} : { authorization } },
      signal: options.signal,
      publicOnly: !isOwn,
      pipCertificates: context.indexes.pipCertificates
    });
  } catch (error) {
    throw networkFailure(url, error);
  }
}
var CERTIFICATE_CODES = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/;
var deadCodes = /* @__PURE__ */ new Set([
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
    return new FetchFailure("untrusted", `the certificate of ${url.origin} is not trusted: ${cause}`, {
      deadOrigin: url.origin,
      notes: lookedAt(error)
    });
  return new FetchFailure("unreachable", `${displayUrl(url)}: ${cause}`, {
    isRetriable: true,
    ...code !== void 0 && deadCodes.has(code) ? { deadOrigin: url.origin } : {}
  });
}
function lookedAt(error) {
  const { trusted } = error;
  return trusted === void 0 ? [] : [`looked at: ${trusted.join(", ")}`];
}
function codeOf(error) {
  const code = error?.code;
  return typeof code === "string" ? code : void 0;
}
function statusFailure({ url, answer, isLoggedIn }, clock) {
  const { status, statusText } = answer;
  const message = `${displayUrl(url)} answered ${status}${statusText === "" ? "" : ` ${statusText}`}`;
  if (status === 401 || status === 403 || status === 407) {
    const sent = isLoggedIn ? "the credentials were rejected" : "no credentials were sent";
    return new FetchFailure("unauthorized", `${message}: ${sent}`);
  }
  if (status === 404 || status === 410) return new FetchFailure("not-found", message);
  return new FetchFailure("unreachable", message, {
    isRetriable: [206, 408, 416, 425, 429, 500, 502, 503, 504].includes(status),
    retryAfter: retryAfter(answer.headers.get("retry-after"), clock)
  });
}
function retryAfter(value, clock) {
  if (value === void 0) return void 0;
  const wait = /^\s*\d+\s*$/.test(value) ? Number(value) * 1e3 : Date.parse(value) - clock.now();
  return Number.isNaN(wait) ? void 0 : Math.max(wait, 0);
}
async function withRetries(origin, context, attempt2) {
  const { clock, log } = context.host;
  let patience = MAX_RETRY_AFTER;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt2();
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      const isLast = tries === MAX_TRIES || context.deadOrigins.has(origin);
      if (!error.isRetriable || isLast) {
        if (error.deadOrigin !== void 0) context.deadOrigins.add(error.deadOrigin);
        if (tries === 1 || error.kind === "untrusted") throw error;
        throw new FetchFailure(error.kind, `${error.message} (${tries} tries)`);
      }
      log.debug(`${error.message}; retrying`);
      const pause = FIRST_DELAY * 2 ** (tries - 1) * (0.5 + Math.random());
      const asked = Math.min(error.retryAfter ?? 0, patience);
      patience -= asked;
      await clock.sleep(Math.max(pause, asked));
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
    const isIdle = clock.elapsed() - start < TOTAL_LIMIT;
    throw new FetchFailure(
      "unreachable",
      isIdle ? `${displayUrl(url)}: no data received for ${IDLE_LIMIT / 1e3} seconds` : `${displayUrl(url)}: the download took longer than ${TOTAL_LIMIT / 6e4} minutes`,
      { isRetriable: isIdle }
    );
  } finally {
    finished.abort("finished");
  }
}

// src/wheels/projects.ts
var MAX_PAGE_SIZE = 64 * 1024 * 1024;
function createProjects(context) {
  const pages = /* @__PURE__ */ new Map();
  const once = (url, named) => {
    const page = pages.get(url) ?? readPage(url, context.indexes.ownPages.has(named), context);
    pages.set(url, page);
    return page;
  };
  return {
    page: (index, project) => once(projectUrl(index, project), index),
    links: (url) => once(url, url)
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
async function readPage(from, isOwn, context) {
  const headers = { accept: ACCEPT_INDEX, "accept-encoding": "gzip" };
  return get(from, { headers, isOwn, limit: MAX_PAGE_SIZE }, context, (bytes, headers2, url) => ({
    files: parseIndexPage(bytes.toString("utf8"), headers2.get("content-type") ?? "", url.href),
    isOwn
  }));
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
      const result = await request(from, { ...options, signal }, context);
      const { answer, url } = result;
      if (answer.status !== 200) {
        answer.drop();
        throw statusFailure(result, context.host.clock);
      }
      return read(await readContent(answer, url, options.limit, beat), answer.headers, url);
    })
  );
}
async function readContent(answer, url, limit, beat) {
  const pieces = [];
  let size = 0;
  try {
    await answer.read((bytes) => {
      beat();
      size += bytes.length;
      if (size > limit) {
        throw new FetchFailure("unreachable", `${displayUrl(url)} has more than ${limit} bytes`);
      }
      pieces.push(bytes);
      return void 0;
    });
  } catch (error) {
    throw networkFailure(url, error);
  }
  return Buffer.concat(pieces);
}

// src/wheels/look-up.ts
function createLookUp(context) {
  const projects = createProjects({ ...context, deadOrigins: /* @__PURE__ */ new Set() });
  return {
    files: async (project, { allowed, versions }) => {
      const others = /* @__PURE__ */ new Map();
      const local = await localFiles(project, allowed, context.indexes, others);
      const asked = /* @__PURE__ */ new Set();
      const remote = allowed.length > 0 ? await allowedFiles(
        project,
        { allowed: new Set(allowed), local, others, asked },
        context,
        projects
      ) : await firstIndex(project, { versions, asked }, context, projects);
      const all = indexesOf(project, context.indexes).map(({ url }) => url);
      return {
        files: [...local, ...remote],
        others: [...others.values()],
        asked: [...asked].map(displayUrl),
        notAsked: all.filter((url) => !asked.has(url)).map(displayUrl),
        isOffline: context.offline
      };
    }
  };
}
async function localFiles(project, allowed, indexes, others) {
  const found = [];
  for (const directory of indexes.directories) {
    for (const filename of namesIn(directory)) {
      if (!filename.endsWith(".whl") || normalizeName(filename.split("-", 1)[0]) !== project) continue;
      const path = fileIn(indexes, directory, filename);
      if (path === void 0) continue;
      const hex = await hashFile(path);
      if (allowed.length > 0 && !allowed.includes(`sha256:${hex}`)) {
        others.set(`${hex}/${filename}`, { filename, sha256: hex });
        continue;
      }
      found.push({
        filename,
        url: "",
        hash: { algorithm: "sha256", hex },
        size: statSync(path).size,
        requiresPython: void 0
      });
    }
  }
  return found;
}
async function allowedFiles(project, { allowed, local, others, asked }, context, projects) {
  const found = /* @__PURE__ */ new Map();
  const missing = new Set(allowed);
  const take = (files, isOwn) => {
    for (const file of files) {
      const { filename, sha256 } = file;
      const key = sha256 === void 0 ? file.url : `sha256:${sha256}`;
      if (sha256 === void 0 ? !isOf(file, project) : !allowed.has(key)) {
        if (isOf(file, project)) others.set(`${sha256}/${filename}`, { filename, sha256 });
        continue;
      }
      missing.delete(key);
      if (!found.has(key)) found.set(key, indexedFile(file, isOwn));
    }
  };
  for (const { hash } of local) missing.delete(`sha256:${hash.hex}`);
  const indexes = indexesOf(project, context.indexes);
  for (const { url } of indexes)
    take(readKnownPage(context.host, url, project) ?? [], isOwnPage(url, context));
  if (context.offline) take(storedFiles(context.host, missing), false);
  if (missing.size === 0 || context.offline) return [...found.values()];
  for (const [key, { hash }] of found) if (hash.hex === "") found.delete(key);
  let failure;
  const ask = async (url, page) => {
    if (missing.size === 0) return;
    asked.add(url);
    try {
      take(await page() ?? [], isOwnPage(url, context));
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      failure ??= error;
    }
  };
  for (const { url } of indexes) await ask(url, () => readPage2(project, url, context, projects));
  for (const page of linkPagesOf(project, context.indexes))
    await ask(page, () => readLinks(project, page, context, projects));
  if (found.size === 0 && local.length === 0 && failure !== void 0) throw described(project, failure);
  return [...found.values()];
}
async function firstIndex(project, { versions, asked }, context, projects) {
  const pageOf = async (url, read) => {
    if (!context.offline) refuseInsecure(url, context.indexes);
    asked.add(url);
    const files = context.offline ? readKnownPage(context.host, url, project) : await read(project, url, context, projects);
    if (files === void 0 && context.offline) throw unknownOffline(project, url);
    return files;
  };
  const indexed = (files, url) => files.map((file) => indexedFile(file, isOwnPage(url, context)));
  const open = new Set(versions);
  const openVersionOf = ({ filename }) => [...open].find((version) => isOfVersion(filename, { name: project, version }));
  try {
    const linked = [];
    for (const url of linkPagesOf(project, context.indexes)) {
      for (const file of indexed(await pageOf(url, readLinks) ?? [], url)) linked.push(file);
    }
    const indexes = indexesOf(project, context.indexes);
    const taken = [];
    for (const [at, { url }] of indexes.entries()) {
      const files = await pageOf(url, readPage2);
      if (files === void 0 || context.offline && files.length === 0) continue;
      const fresh = indexed(files, url).map((file) => ({ file, version: openVersionOf(file) }));
      const isFirst = taken.length === 0;
      for (const { file, version } of fresh) if (isFirst || version !== void 0) taken.push(file);
      for (const { version } of fresh) if (version !== void 0) open.delete(version);
      if (files.length === 0 || open.size === 0 || !mayPassOver(indexes[at + 1])) break;
    }
    return [...linked, ...taken];
  } catch (error) {
    throw error instanceof FetchFailure ? described(project, error) : error;
  }
}
function isOwnPage(url, { indexes }) {
  return indexes.ownPages.has(url);
}
function storedFiles(host, hashes) {
  return [...hashes].flatMap((hash) => {
    const sha256 = hash.replace(/^sha256:/, "");
    if (!isSha256(sha256)) return [];
    return namesIn(join(host.storeDirectory, sha256)).filter(isSafeWheelName).map((filename) => ({
      filename,
      url: "",
      sha256,
      size: void 0,
      requiresPython: void 0,
      isYanked: false
    }));
  });
}
function isOf({ filename }, project) {
  return normalizeName(filename.split("-", 1)[0]) === project || sdistVersion(filename, project) !== void 0;
}
async function readPage2(project, index, context, projects) {
  try {
    const { files } = await projects.page(index, project);
    if (files.length > 0) keepKnownPage(context.host, index, project, files);
    return files;
  } catch (error) {
    if (!(error instanceof FetchFailure) || error.kind !== "not-found") throw error;
    keepKnownPage(context.host, index, project, []);
    return void 0;
  }
}
async function readLinks(project, page, context, projects) {
  let files = [];
  try {
    files = (await projects.links(page)).files.filter((file) => isOf(file, project));
  } catch (error) {
    if (!(error instanceof FetchFailure) || error.kind !== "not-found") throw error;
  }
  keepKnownPage(context.host, page, project, files);
  return files;
}
function indexedFile(file, isOwn) {
  return {
    filename: file.filename,
    url: file.url,
    hash: { algorithm: file.sha256 === void 0 ? "" : "sha256", hex: file.sha256 ?? "" },
    size: file.size,
    requiresPython: file.requiresPython,
    ...isOwn && { isOwn }
  };
}
function unknownOffline(project, index) {
  return userError({
    code: "offline-missing",
    message: `The files of ${project} on ${displayUrl(index)} are not known, and --offline forbids querying the index`,
    help: `run once without --offline, or lock with hashes and file names (\`${lockFormats.uv.command}\`, \`${pantsLockCommand()}\`)`
  });
}
function described(project, failure) {
  return userError(failureDiagnostic(failure, `Could not look up the files of ${project}`));
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
    // Compressing a zip again would only cost time.
    "accept-encoding": "identity",
    ...partial.etag === void 0 || partial.received === 0 ? {} : { range: `bytes=${partial.received}-`, "if-range": partial.etag }
  };
  const result = await request(
    source.url,
    {
      headers,
      isOwn: source.isOwn,
      signal: context.signal,
      needsTls: wheel.sha256 === void 0
    },
    context
  );
  const { answer, url } = result;
  context.beat();
  const isContinued = answer.status === 206 && continuesAt(answer, partial);
  if (!isContinued) await restart(partial, context);
  if (!isContinued && answer.status !== 200) {
    answer.drop();
    throw statusFailure(result, context.host.clock);
  }
  const limit = wheel.size ?? MAX_SIZE;
  const expected = expectedSize(answer, partial.received);
  if (expected !== void 0 && expected > limit) {
    answer.drop();
    throw await mismatch(partial, context, sizeMessage(wheel, url, `${expected} bytes`));
  }
  await receive(answer, url, wheel, limit, partial, context);
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
      `${displayUrl(url)} has the SHA-256 ${digest}, but the lock says ${wheel.sha256}`
    );
  }
}
async function receive(answer, url, wheel, limit, partial, context) {
  partial.etag = continuableTag(answer);
  const piece = Buffer.allocUnsafeSlow(PIECE_SIZE);
  let filled = 0;
  const flush = async () => {
    const bytes = piece.subarray(0, filled);
    filled = 0;
    await writeAll(partial.temporary.handle, bytes, partial.received);
    partial.received += bytes.length;
    context.onBytes(bytes.length);
  };
  const take = (bytes) => {
    const part = bytes.subarray(0, PIECE_SIZE - filled);
    piece.set(part, filled);
    partial.hash.update(part);
    filled += part.length;
    return filled < PIECE_SIZE ? void 0 : flush().then(() => take(bytes.subarray(part.length)));
  };
  try {
    await answer.read((bytes) => {
      context.beat();
      if (partial.received + filled + bytes.length <= limit) return take(bytes);
      return mismatch(partial, context, sizeMessage(wheel, url, `more than ${limit} bytes`)).then(
        (failure) => {
          throw failure;
        }
      );
    });
  } catch (error) {
    if (!(error instanceof BrokenAnswer)) throw error;
    await flush();
    throw networkFailure(url, error);
  }
  await flush();
}
function sizeMessage(wheel, url, found) {
  const said = wheel.size === void 0 ? "without a size in the lock, the limit is 1 GiB" : `the lock says ${wheel.size} bytes`;
  return `${displayUrl(url)} has ${found}, ${said}`;
}
async function mismatch(partial, context, message) {
  partial.mismatches += 1;
  await restart(partial, context);
  return new FetchFailure("hash-mismatch", message, { isRetriable: partial.mismatches < 2 });
}
async function restart(partial, context) {
  const { received } = partial;
  partial.received = 0;
  partial.etag = void 0;
  partial.hash = createHash("sha256");
  if (received === 0) return;
  context.onBytes(-received);
  await partial.temporary.handle.truncate(0);
}
function expectedSize({ headers }, received) {
  const length = headers.get("content-length");
  if (length === void 0 || !/^\d+$/.test(length) || headers.has("content-encoding")) return void 0;
  return received + Number(length);
}
function continuableTag({ headers }) {
  const tag = headers.get("etag");
  const isPlain = !headers.has("content-encoding");
  return isPlain && tag?.startsWith('"') === true ? tag : void 0;
}
function continuesAt({ headers }, partial) {
  const range = /^bytes (\d+)-/.exec(headers.get("content-range") ?? "");
  const isSame = (headers.get("etag") ?? partial.etag) === partial.etag;
  return isSame && range !== null && partial.received > 0 && Number(range[1]) === partial.received;
}

// src/wheels/offered-wheels.ts
var MAX_METADATA = 16 * 1024 * 1024;
function createOfferedWheels(context, lockPath) {
  const download2 = { ...context, deadOrigins: /* @__PURE__ */ new Set(), onBytes: () => void 0 };
  const identities = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const identify = async (file) => {
    const known = identities.get(file);
    if (known !== void 0) return known;
    if (file.path !== void 0) {
      const identity = { sha256: await hashFile(file.path), size: statSync(file.path).size };
      identities.set(file, identity);
      return identity;
    }
    if (file.sha256 !== void 0) return { sha256: file.sha256, size: file.size };
    await fetchOne(file);
    return identities.get(file);
  };
  const pin = (file, identity) => {
    const wheel = parseWheelFilename(file.filename);
    const { normalizedName: name, version } = wheel;
    return { name, version, filename: file.filename, url: file.url, ...identity, lockPath };
  };
  const fetchOne = async (file) => {
    if (file.path === void 0 && file.sha256 === void 0 && !identities.has(file)) {
      const { temporary, sha256, size } = await downloadUnpinned(file, download2);
      identities.set(file, { sha256, size });
      return keep(context.host, pin(file, { sha256, size }), temporary);
    }
    const pinned = pin(file, await identify(file));
    return (await fetchWheels([pinned], context)).wheels[0];
  };
  const read = async (file) => {
    if (file.path !== void 0) {
      const { readZipMembers } = await import("./chunk-4POECOXX.js");
      return metadataIn(file.path, await readZipMembers(file.path));
    }
    if (file.metadata !== void 0) return published(file, file.metadata.sha256);
    const { path, facts } = await fetchOne(file);
    return metadataIn(path, facts.members);
  };
  const published = async (file, sha256) => {
    const url = new URL(file.url);
    url.pathname += ".metadata";
    url.hash = "";
    const text = await downloadText(url.href, file.isOwn, MAX_METADATA, download2);
    const digest = createHash("sha256").update(text).digest("hex");
    if (sha256 === void 0 || digest === sha256) return text.toString("utf8");
    throw new FetchFailure(
      "hash-mismatch",
      `the metadata of ${file.filename} has the SHA-256 ${digest}, but the index says ${sha256}`
    );
  };
  return {
    fetch: fetchOne,
    identify,
    metadata: (file) => {
      const text = texts.get(file) ?? read(file);
      texts.set(file, text);
      return text;
    }
  };
}
async function metadataIn(path, members) {
  const found = members.filter(({ name }) => /^[^/]+\.dist-info\/METADATA$/.test(name));
  const [member] = found;
  if (member !== void 0 && found.length === 1) {
    return (await readMember(path, member, MAX_METADATA)).toString("utf8");
  }
  throw userError({
    code: "bad-wheel",
    message: `${path} has ${found.length === 0 ? "no" : "more than one"} METADATA file`,
    help: "remove this invalid wheel, or use another version"
  });
}

// src/wheels/offers.ts
function createOffers(context) {
  const { indexes, projects, offline } = context;
  const local = listLocalWheels(indexes);
  const answers = /* @__PURE__ */ new Map();
  const find = async (project) => {
    refusePointers(local, project);
    const inDirectories = (local.get(project) ?? []).map(({ filename, path }) => localFile(filename, path));
    if (offline) return inDirectories;
    const linked = await Promise.all(
      indexes.linkPages.map(async (url) => {
        const { files, isOwn } = await projects.links(url);
        return files.filter(({ filename }) => parseWheelFilename(filename)?.normalizedName === project).map((file) => ({ ...file, isOwn }));
      })
    );
    const indexed = await fromFirstIndex(project, indexes, projects);
    return onceByName([...inDirectories, ...linked.flat(), ...indexed]);
  };
  return {
    files: (project) => {
      const answer = answers.get(project) ?? find(project);
      answers.set(project, answer);
      return answer;
    }
  };
}
function localFile(filename, path) {
  const size = statsAt(path)?.size;
  return {
    filename,
    path,
    url: "",
    sha256: void 0,
    size,
    requiresPython: void 0,
    isYanked: false,
    isOwn: true,
    isNamed: true
  };
}
async function fromFirstIndex(project, indexes, projects) {
  for (const index of indexesOf(project, indexes)) {
    refuseInsecure(index.url, indexes);
    try {
      const { files, isOwn } = await projects.page(index.url, project);
      return files.map((file) => ({ ...file, isOwn }));
    } catch (error) {
      if (!(error instanceof FetchFailure) || error.kind !== "not-found") throw error;
    }
  }
  return [];
}
function onceByName(files) {
  const names = /* @__PURE__ */ new Map();
  for (const file of files) if (!names.has(file.filename)) names.set(file.filename, file);
  return [...names.values()];
}

// src/wheels/sources.ts
function localSources(wheel, indexes, root) {
  const named = indexes.directories.flatMap((directory) => fileIn(indexes, directory, wheel.filename) ?? []);
  const locked = localPath(wheel, root);
  return locked === void 0 ? named : [...named, locked];
}
function localPath({ url, lockPath }, root) {
  const path = writtenPath(url, resolve(root, dirname(lockPath)));
  return path !== void 0 && isInside(root, path) ? path : void 0;
}
function writtenPath(url, directory) {
  if (url === "" || isRemote(url)) return void 0;
  if (!/^file:/i.test(url)) return resolve(directory, url);
  try {
    return fileURLToPath(url);
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
  const locked = direct === void 0 ? [] : [found(() => Promise.resolve({ url: direct, isOwn: false }))];
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
      `${displayUrl(address)} has ${wheel.filename} with the SHA-256 ${other}, but the lock says ${wheel.sha256}`
    );
  }
  throw new FetchFailure("not-found", `${displayUrl(address)} does not have ${wheel.filename}`);
}

// src/wheels/wheel-in-place.ts
async function wheelInPlace({ filename, url: location, isOwn }, { name, hashes = [] }, lockPath, context) {
  const { sha256, size } = isPlaceOfIndex(location) ? await remoteIdentity({ filename, location, isOwn: isOwn === true, hashes }, lockPath, context) : await localIdentity({ name, location }, lockPath, context);
  if (hashes.length > 0 && !hashes.includes(`sha256:${sha256}`)) {
    throw userError({
      code: "hash-mismatch",
      message: `${filename} does not match the lock: ${displayUrl(location)} has the SHA-256 ${sha256}, which is not in ${lockPath}`,
      place: { path: lockPath },
      help: advice["hash-mismatch"].help
    });
  }
  return { filename, url: location, hash: { algorithm: "sha256", hex: sha256 }, size };
}
function isPlaceOfIndex(location) {
  return location === "" || isRemote(location);
}
async function localIdentity({ name, location }, lockPath, { root }) {
  const path = localPath({ url: location, lockPath }, root);
  const status = path === void 0 ? void 0 : statsAt(path);
  if (path !== void 0 && status?.isFile() === true) {
    return { sha256: await hashFile(path), size: status.size };
  }
  throw userError({
    code: "wheel-not-found",
    message: `${lockPath} takes ${name} from \`${location}\`, which is not a file in the checkout`,
    place: { path: lockPath },
    help: `the path is relative to the directory of ${lockPath}; put the wheel there, or lock a published version`
  });
}
async function remoteIdentity({ filename, location, isOwn, hashes }, lockPath, context) {
  const { host, indexes, offline } = context;
  const stored = storedFiles(host, new Set(hashes)).find((file) => file.filename === filename);
  if (stored?.sha256 !== void 0) return { sha256: stored.sha256, size: void 0 };
  const place = { path: lockPath };
  const shown = location === "" ? filename : displayUrl(location);
  if (offline) {
    throw userError({
      code: "offline-missing",
      message: `${lockPath} has no hash for ${shown}, and --offline forbids downloading it`,
      place,
      help: "add its hash to the lock: `--hash=sha256:\u2026`, or `#sha256=\u2026` in the URL"
    });
  }
  const isNamed = isOwn || URL.canParse(location) && indexes.ownOrigins.has(new URL(location).origin);
  if (/^http:/i.test(location) && hashes.length === 0 && !isNamed) {
    throw userError({
      code: "insecure-url",
      message: `Cannot verify ${filename}: it uses plain HTTP without a hash`,
      place,
      help: "use https, or add `#sha256=\u2026` to the URL"
    });
  }
  const rest = {
    sha256: void 0,
    size: void 0,
    requiresPython: void 0,
    isYanked: false,
    isOwn
  };
  try {
    return await createOfferedWheels(context, lockPath).identify({ filename, url: location, ...rest });
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    throw userError(failureDiagnostic(error, `${filename} could not be downloaded`, place));
  }
}
export {
  createLookUp as f0_createLookUp,
  storedFiles as f0_storedFiles,
  networkFailure as f1_networkFailure,
  request as f1_request,
  statusFailure as f1_statusFailure,
  withRetries as f1_withRetries,
  withinLimits as f1_withinLimits,
  downloadUnpinned as f2_downloadUnpinned,
  downloadWheel as f2_downloadWheel,
  createOfferedWheels as f3_createOfferedWheels,
  createProjects as f4_createProjects,
  downloadText as f4_downloadText,
  listProjectFiles as f4_listProjectFiles,
  createOffers as f5_createOffers,
  isRemote as f6_isRemote,
  localPath as f6_localPath,
  localSources as f6_localSources,
  remoteSources as f6_remoteSources,
  wheelInPlace as f7_wheelInPlace
};
