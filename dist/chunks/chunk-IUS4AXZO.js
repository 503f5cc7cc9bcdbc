import {
  checkPinned,
  copyVerified,
  createTemporary,
  createWorkDirectory,
  discard as discard2,
  fileIn,
  hashFile,
  isInside,
  isSafeSdistName,
  isSafeWheelName,
  isSha256,
  keep,
  keepKnownPage,
  listLocalWheels,
  readKnownPage,
  readStored,
  refusePointers,
  removeUnfinished,
  storeError,
  storedPath,
  writeAll
} from "./chunk-LQ4XIWFD.js";
import {
  rm
} from "./chunk-DTDINWFC.js";
import {
  distributionsInPlace,
  hashesByProject,
  isOfVersion,
  lacksHash,
  lacksKnownFile,
  memberships,
  projectsWithoutFiles,
  readLock,
  settleMemberships,
  withHashes,
  withIndexedFiles
} from "./chunk-44RSC7HF.js";
import {
  LINE_END,
  LINK_HELP,
  MAX_YAML,
  MarkerEvaluationError,
  RequirementSyntaxError,
  SOURCE_OPTION,
  Token,
  Tokenizer,
  UNKNOWN_VERSION,
  address,
  allowedReleases,
  baseName,
  bestTagRank,
  boolField,
  checkedPath,
  checkoutPath,
  commandForLockFile,
  compareCodePoints,
  compareVersions,
  createPlaceFinder,
  evaluateMarker,
  fieldPlace,
  filesNamedIn,
  formatMarker,
  formatRequirement,
  formatSpecifiers,
  includesRequirements,
  isFitting,
  isJsonObject,
  isLinkAsText,
  isSdistName,
  joinPath,
  keywords,
  lambdaTargetPlatform,
  linkAsText,
  localPath,
  lockFileNames,
  lockFormats,
  matchTargets,
  metadataPath,
  missingGlibc,
  modulesOfProject,
  nameOf,
  newestFitting,
  offeredTags,
  once,
  outputDirectory,
  outputPath,
  own,
  packageInputs,
  pantsLockCommand,
  parsePipRequirement,
  parseRequirement,
  parseSpecifiers,
  parseToml,
  parseYaml,
  printAddress,
  readCheckoutFile,
  readSpecs,
  refuseLinkAsText,
  requirementsOf,
  resolveHandler,
  satisfiesClauses,
  satisfiesSpecifier,
  sdistVersion,
  showPath,
  stdlibModules,
  stdlibModulesOf,
  stringField,
  stringListField,
  tableAt,
  tagRanks,
  wantedTags,
  waysToLock,
  waysToWheel,
  withoutComment,
  withoutOptions,
  withoutTrailing,
  withoutUser
} from "./chunk-PDXAFVYM.js";
import {
  HANDLER_MODULE,
  LAMBDEX_MODULE,
  modulesOfRuntime,
  partsOfSdk,
  pythonVersions
} from "./chunk-33IN77SH.js";
import {
  LONGEST_HANDLER
} from "./chunk-CTLTT6ZE.js";
import {
  compareBuildTags,
  compressedTags,
  discard,
  isVersion,
  namesIn,
  normalizeName,
  parseWheelFilename,
  topLevel,
  wheelFilenameParts,
  wheelTags,
  writeBytes
} from "./chunk-2RMRFUHO.js";
import {
  BrokenAnswer,
  Problems,
  UserError,
  append,
  basename,
  closeSync,
  constants,
  createHash,
  decodeText,
  directoryOf,
  dirname,
  fstatSync,
  groupCauses,
  isBelow,
  isIdentifier,
  isLfsPointer,
  isWordName,
  join,
  jsonDigest,
  largest,
  lfsPointer,
  listSome,
  nearNames,
  nearestName,
  openSync,
  parseBoundedJson,
  pointerBytes,
  posix,
  publicIndex,
  readFileSync,
  readSync,
  realpathSync,
  refuseLfsPointer,
  resolve,
  showBytes,
  shownDiagnostics,
  someLines,
  statSync,
  statsAt,
  unescaped,
  userError
} from "./chunk-GNHUY74T.js";

// src/wheels/credentials.ts
var MIN_FOREIGN_SECRET = 8;
var Credentials = class {
  #log;
  #indexes = [];
  /** `Authorization` by host name, from netrc. */
  #byHost = /* @__PURE__ */ new Map();
  /** `Authorization` for one address. */
  #byUrl = /* @__PURE__ */ new Map();
  constructor(log) {
    this.#log = log;
  }
  /**
   * Basic authentication (RFC 7617) with an index at `url`: for its pages, and for files on its host, which are often
   * at other paths. Credentials of a `link` are only for that address.
   */
  add(url, username, password, from) {
    const header = this.#basic(username, password, from === "user");
    if (from === "link") this.#byUrl.set(addressOf(url), header);
    else {
      const { origin } = url;
      this.#indexes.push({ origin, path: partsOf(url), header, isUsers: from === "user" });
    }
  }
  /** As in netrc: by host name only. */
  addHost(hostname, username, password) {
    const header = this.#basic(username, password, true);
    const key = hostname.toLowerCase();
    if (!this.#byHost.has(key)) this.#byHost.set(key, header);
  }
  /**
   * The `Authorization` header for a request to `url`, never one that belongs to another origin. Of several indexes on
   * one host, the one whose path has most in common with that of `url` wins, as in pip; the user's before the
   * checkout's. netrc does not have ports: its entries are sent to HTTPS on the default port, and elsewhere only to an
   * origin that the user has named (`isNamed`).
   */
  authorization(url, isNamed) {
    const path = partsOf(url);
    const rank2 = (login) => 2 * commonLength(login.path, path) + Number(login.isUsers);
    const [best] = this.#indexes.filter(({ origin }) => origin === url.origin).toSorted((left, right) => rank2(right) - rank2(left));
    if (best !== void 0 && rank2(best) > 0) return best.header;
    const isUsual = url.protocol === "https:" && url.port === "";
    const ofHost = isUsual || isNamed ? this.#byHost.get(url.hostname) : void 0;
    return ofHost ?? best?.header ?? this.#byUrl.get(addressOf(url));
  }
  #basic(username, password, isUsers) {
    const encoded = Buffer.from(`${username}:${password}`).toString("base64");
    const secret = password === "" ? username : password;
    if (secret !== "" && (isUsers || secret.length >= MIN_FOREIGN_SECRET)) {
      for (const each of /* @__PURE__ */ new Set([secret, encodeURIComponent(secret), encoded])) this.#log.mask(each);
    }
    return `Basic ${encoded}`;
  }
};
function addressOf({ origin, pathname, search }) {
  return `${origin}${pathname}${search}`;
}
function partsOf({ pathname }) {
  return pathname.split("/").filter((part) => part !== "");
}
function commonLength(left, right) {
  const different = left.findIndex((part, index) => part !== right[index]);
  return different === -1 ? left.length : different;
}
function withoutCredentials(url, credentials, from) {
  if (url.username === "" && url.password === "") return url;
  credentials.add(url, unescaped(url.username), unescaped(url.password), from);
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare;
}
function displayUrl(url) {
  if (typeof url === "string" && !URL.canParse(url))
    return url.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/s, "");
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
function addNetrc(env, credentials) {
  const home = env["HOME"] ?? env["USERPROFILE"];
  const paths = (env["NETRC"] ?? "") !== "" ? [env["NETRC"]] : home === void 0 || home === "" ? [] : [join(home, ".netrc"), join(home, "_netrc")];
  for (const path of paths) {
    const text = readIfThere(path);
    if (text === void 0) continue;
    for (const entry of parseNetrc(text)) credentials.addHost(entry.machine, entry.login, entry.password);
    return;
  }
}
function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return void 0;
  }
}
function parseNetrc(text) {
  const entries = [];
  const plain = text.replace(/\r\n?/g, "\n").replace(/(^|\n)[ \t]*macdef[^\n]*\n(?:[^\n]+\n?)*/g, "$1").replace(/(^|\n)[ \t]*#[^\n]*/g, "$1");
  const tokens = [...plain.matchAll(/"((?:[^"\\\n]|\\.)*)"|(\S+)/g)].map(
    (match) => match[1]?.replace(/\\(.)/g, "$1") ?? match[2]
  );
  let current;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === "default") current = void 0;
    else if (token === "machine") {
      at += 1;
      current = { machine: tokens[at] ?? "", login: "", password: "" };
      entries.push(current);
    } else if (token === "login" || token === "password" || token === "account") {
      at += 1;
      if (current !== void 0 && token !== "account") current[token] = tokens[at] ?? "";
    }
  }
  return entries.filter((entry) => entry.machine !== "" && (entry.login !== "" || entry.password !== ""));
}

// builtin:node:url
var builtin = () => process.getBuiltinModule("node:url");
function fileURLToPath(...given) {
  return builtin().fileURLToPath(...given);
}

// src/wheels/failure.ts
var FetchFailure = class extends Error {
  kind;
  /** Whether another try may help. */
  isRetriable;
  /** The wait that the server requests, milliseconds. */
  retryAfter;
  /** Host that could not be reached at all. */
  deadOrigin;
  /** Further facts for the user. */
  notes;
  constructor(kind, message, options2 = {}) {
    super(message);
    this.name = "FetchFailure";
    this.kind = kind;
    this.isRetriable = options2.isRetriable ?? false;
    this.retryAfter = options2.retryAfter;
    this.deadOrigin = options2.deadOrigin;
    this.notes = options2.notes ?? [];
  }
};
var advice = {
  "hash-mismatch": {
    code: "hash-mismatch",
    help: "do not use this file until you know why it changed; if the index replaced it, regenerate the lock"
  },
  refused: {
    code: "address-refused",
    help: "files in the checkout can only refer to https URLs outside this machine\u2019s network; if the index is yours, set PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or UV_INDEX in the environment"
  },
  unauthorized: {
    code: "index-unauthorized",
    help: "set credentials for that host: in PIP_INDEX_URL (`https://user:token@host/simple`), in UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD, or in a netrc file (NETRC)"
  },
  untrusted: {
    code: "certificate-not-trusted",
    help: "if a proxy in your network re-signs connections, set PIP_CERT, SSL_CERT_FILE or NODE_EXTRA_CA_CERTS to its CA certificate; otherwise do not trust this connection"
  },
  unreachable: {
    code: "index-unreachable",
    help: "try again later, or use an index that this machine can reach (PIP_INDEX_URL; HTTPS_PROXY for a proxy)"
  },
  "not-found": {
    code: "wheel-not-found",
    help: "add the index that has it (PIP_EXTRA_INDEX_URL), or regenerate the lock"
  }
};
function failureDiagnostic({ kind, message, notes }, about, place) {
  const facts = notes.length === 0 ? {} : { notes };
  if (kind === "untrusted") {
    return { ...advice[kind], ...facts, message: message[0].toUpperCase() + message.slice(1) };
  }
  return {
    ...advice[kind],
    ...facts,
    message: `${about}: ${message}`,
    ...place === void 0 ? {} : { place }
  };
}

// src/wheels/pip-configuration.ts
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

// src/wheels/indexes.ts
function readIndexOptions(host, root, checkout = { indexes: [], findLinks: [] }, directories = []) {
  const { env } = host;
  const credentials = new Credentials(host.log);
  const pip = readPipConfiguration(env);
  const own2 = ownIndexes(env, pip);
  const isOff = checkout.noIndex === true || isTrue(env["PIP_NO_INDEX"] ?? pip.get("no-index")) || isTrue(env["UV_NO_INDEX"]);
  const ownOrigins = /* @__PURE__ */ new Set([new URL(publicIndex.url).origin, `https://${publicIndex.filesHost}`]);
  const open = (named3, from) => withoutCredentials(parseUrl(named3), credentials, from);
  const scopes = scopesOf(checkout.sources ?? []);
  const opened = (named3, from) => {
    const url = indexUrl(open(named3, from));
    const unscoped = from === "user" ? everything : /* @__PURE__ */ new Set();
    const projects = named3.name === void 0 ? void 0 : scopes.get(named3.name) ?? unscoped;
    const isPublic2 = isPublicUrl(url);
    return {
      url,
      isPublic: isPublic2,
      ...from === "checkout" && isPublic2 && checkout.isDefault === true && { isImplied: true },
      ...projects && projects !== everything && { projects }
    };
  };
  const ownIndexed = own2.all.map((named3) => {
    const index = opened(named3, "user");
    addNamedCredentials(env, named3, new URL(index.url), credentials);
    return index;
  });
  const named2 = checkout.indexes.map((text) => ({ ...splitName(text), origin: "`[python-repos].indexes`" })).filter(({ url }) => !own2.replacesDefault || !URL.canParse(url) || !isPublicUrl(url));
  const isDefault = !own2.replacesDefault && named2.length === 0;
  const all = [
    ...ownIndexed,
    ...isDefault ? [{ url: indexUrl(new URL(publicIndex.url)), isPublic: true, isImplied: true }] : [],
    ...named2.map((one) => opened(one, "checkout"))
  ];
  const inOrder2 = [...all.filter(({ isPublic: isPublic2 }) => !isPublic2), ...all.filter(({ isPublic: isPublic2 }) => isPublic2)];
  const links = readFindLinks(host, root, pip, checkout);
  const linkPages = links.pages.map(({ isOwn, ...page }) => ({
    url: open(page, isOwn ? "user" : "checkout").href,
    isOwn
  }));
  const ownPages = [...ownIndexed, ...linkPages.filter(({ isOwn }) => isOwn)].map(({ url }) => url);
  for (const url of ownPages) ownOrigins.add(new URL(url).origin);
  addNetrc(env, credentials);
  const ownDirectories = [
    ...directories.map((path) => namedDirectory(host.cwd, path)),
    ...links.ownDirectories
  ];
  const cert = pip.get("cert") ?? "";
  return {
    ...cert !== "" && { pipCertificates: { name: "`cert` of pip.conf", path: resolve(host.cwd, cert) } },
    indexes: isOff ? [] : withoutRepetition(inOrder2),
    directories: [...ownDirectories, ...links.checkoutDirectories],
    ownDirectories,
    linkPages: linkPages.map((page) => page.url),
    ownOrigins,
    ownPages: new Set(ownPages),
    credentials
  };
}
function withoutRepetition(indexes) {
  const byUrl = /* @__PURE__ */ new Map();
  for (const index of indexes) {
    const known = byUrl.get(index.url);
    byUrl.set(index.url, known === void 0 ? index : united(known, index));
  }
  return [...byUrl.values()];
}
function united(first, second) {
  const projects = [first, second].flatMap((one) => one.projects === void 0 ? [] : [...one.projects]);
  if (projects.length === 0) return first;
  const isForAll = isOpen(first) || isOpen(second);
  return { ...first, projects: new Set(projects), ...isForAll && { isForAll } };
}
function isOpen({ projects, isForAll }) {
  return projects === void 0 || isForAll === true;
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
  const own2 = indexes.filter(({ projects }) => projects?.has(project) === true);
  return own2.length > 0 ? own2 : indexes.filter(isOpen);
}
function linkPagesOf(project, { indexes, linkPages }) {
  return indexes.some(({ projects }) => projects?.has(project) === true) ? [] : linkPages;
}
function mayPassOver(next) {
  return next !== void 0 && next.isImplied !== true;
}
function refuseInsecure(index, { ownOrigins }) {
  const { protocol, origin } = new URL(index);
  if (protocol === "https:" || ownOrigins.has(origin)) return;
  throw new FetchFailure(
    "refused",
    `${displayUrl(index)} uses plain HTTP, and there are no hashes to verify its files`
  );
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
function addNamedCredentials(env, named2, url, credentials) {
  if (named2.name === void 0) return;
  const prefix = `UV_INDEX_${named2.name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
  const username = env[`${prefix}_USERNAME`] ?? "";
  const password = env[`${prefix}_PASSWORD`] ?? "";
  if (username !== "" || password !== "") credentials.add(url, username, password, "user");
}
function parseUrl(named2) {
  const url = URL.canParse(named2.url) ? new URL(named2.url) : void 0;
  if (url === void 0 || url.protocol !== "https:" && url.protocol !== "http:") {
    throw userError({
      // The value may contain a password, so it is not shown.
      code: "bad-index-url",
      message: `${named2.origin} is not a package index URL`,
      help: "use a URL such as `https://host/path/simple/`"
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
    message: `\`${path}\` is not a directory of wheels`,
    help: `give a directory with wheels, relative to ${cwd}`
  });
}
function isDirectory(path) {
  return statsAt(path)?.isDirectory() === true;
}
function readFindLinks(host, root, pip, checkout) {
  const { env } = host;
  const own2 = [
    ...words(env["PIP_FIND_LINKS"] ?? pip.get("find-links")),
    ...(env["UV_FIND_LINKS"] ?? "").split(",").flatMap(words)
  ];
  const isPage = (link) => /^https?:\/\//i.test(link);
  return {
    ownDirectories: own2.filter((link) => !isPage(link)).map((link) => localPath2(host.cwd, link)).filter(isDirectory),
    checkoutDirectories: checkout.findLinks.filter((link) => !isPage(link)).map((link) => localPath2(root, link)).filter((path) => isInside(root, path) && isDirectory(path)),
    pages: [
      ...own2.filter(isPage).map((url) => ({ url, origin: "PIP_FIND_LINKS", isOwn: true })),
      ...checkout.findLinks.filter(isPage).map((url) => ({ url, origin: "`[python-repos].find_links`", isOwn: false }))
    ]
  };
}
function localPath2(base, link) {
  if (!/^file:/i.test(link)) return resolve(base, link);
  try {
    return fileURLToPath(link);
  } catch {
    return resolve(base, link);
  }
}
function words(text) {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}
function isTrue(text) {
  return /^(?:1|true|yes|y|on|t)$/i.test(text ?? "");
}

// src/wheels/sources.ts
function localSources(wheel, indexes, root) {
  const named2 = indexes.directories.flatMap((directory) => fileIn(indexes, directory, wheel.filename) ?? []);
  const locked = localPath3(wheel, root);
  return locked === void 0 ? named2 : [...named2, locked];
}
function localPath3({ url, lockPath: lockPath2 }, root) {
  const path = writtenPath(url, resolve(root, dirname(lockPath2)));
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
  const own2 = mine.filter((index) => !index.isPublic);
  const lookups = [
    ...own2.map((index) => found(() => findOnPage(projects.page(index.url, wheel.name), index.url, wheel))),
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
async function findOnPage(page, address2, wheel) {
  const { files, isOwn } = await page;
  const named2 = files.filter((file2) => file2.filename === wheel.filename);
  const file = named2.find(({ sha256 }) => sha256 === wheel.sha256) ?? named2.find(({ sha256 }) => sha256 === void 0);
  if (file !== void 0) return { url: file.url, isOwn };
  const other = named2[0]?.sha256;
  if (other !== void 0) {
    throw new FetchFailure(
      "hash-mismatch",
      `${displayUrl(address2)} has ${wheel.filename} with the SHA-256 ${other}, but the lock says ${wheel.sha256}`
    );
  }
  throw new FetchFailure("not-found", `${displayUrl(address2)} does not have ${wheel.filename}`);
}

// src/requirements/conflicts.ts
var CONFLICT_NAME = /^(?:extra|group|project)-\d+-/;
function isConflictName(name) {
  return CONFLICT_NAME.test(name);
}
function conflictNames({ normalizedName, extras }) {
  const project = `${normalizedName.length}-${normalizedName}`;
  return [`project-${project}`, ...extras.map((extra) => `extra-${project}-${normalizeName(extra)}`)];
}
function settleConflicts(marker, isWanted) {
  return settleMemberships(marker, (name) => isConflictName(name) ? isWanted(name) : void 0);
}

// src/requirements/repository.ts
var MAX_EXTRAS = 30;
var MAX_TRIALS = 3e5;
function repositoryOf({ distributions }, platform, wishes = [], onAmbiguous) {
  const extras = /* @__PURE__ */ new Set();
  const wanted = wishes.filter((requirement2) => applies(requirement2, platform));
  const budget = { left: MAX_TRIALS };
  let own2;
  let repository = withExtras(distributions, platform, extras);
  for (; ; ) {
    const met = wanted.filter((requirement3) => brings(repository, requirement3));
    const unmet = wanted.filter((requirement3) => !brings(repository, requirement3));
    if (unmet.length === 0) return repository;
    own2 ??= byName(distributions);
    const [narrowest] = unmet.map((requirement3) => ({ requirement: requirement3, ways: waysTo(requirement3, own2, platform, extras, budget) })).filter(({ ways: ways2 }) => ways2.length > 0).toSorted((one, other) => one.ways.length - other.ways.length);
    budget.left -= distributions.length * (narrowest?.ways.length ?? 0);
    if (narrowest === void 0 || extras.size === MAX_EXTRAS || budget.left < 0) return repository;
    const tried = narrowest.ways.map((extra) => ({ extra, with: withExtras(distributions, platform, /* @__PURE__ */ new Set([...extras, extra])) })).map((way) => ({ ...way, lost: met.filter((requirement3) => !brings(way.with, requirement3)).length })).toSorted((one, other) => one.lost - other.lost || one.with.size - other.with.size);
    const best = tried[0];
    const { requirement: requirement2 } = narrowest;
    const ways = tried.filter(({ lost }) => lost === best.lost).map((way) => ({ by: way.extra, distributions: acceptedIn(way.with, requirement2) }));
    if (ways.some((way) => !isSameChoice(way, ways[0]))) onAmbiguous?.(requirement2, ways);
    extras.add(best.extra);
    repository = best.with;
  }
}
function isSameChoice({ distributions: one }, { distributions: other }) {
  return one.length === other.length && one.every((distribution, index) => distribution === other[index]);
}
function byName(distributions) {
  const names = /* @__PURE__ */ new Map();
  for (const one of distributions) {
    const known = names.get(one.name);
    if (known === void 0) names.set(one.name, [one]);
    else known.push(one);
  }
  return names;
}
function waysTo(requirement2, distributions, platform, extras, budget) {
  const own2 = distributions.get(requirement2.normalizedName) ?? [];
  if (budget.left < 0) return [];
  const possible = extrasOf(own2, requirement2).filter((extra) => !extras.has(extra));
  budget.left -= own2.length * (possible.length + 1);
  return possible.filter(
    (extra) => brings(withExtras(own2, platform, /* @__PURE__ */ new Set([...extras, extra])), requirement2)
  );
}
function applies({ marker, extras }, platform) {
  return marker === void 0 || (decided(marker, platform, extras) ?? false);
}
function accepts({ specifier, origin }, one) {
  const { version, artifacts } = one;
  if (origin !== void 0 && one.origin !== void 0 && origin !== one.origin) return false;
  if (specifier === "" || satisfiesSpecifier(version, specifier)) return true;
  return version === UNKNOWN_VERSION && !artifacts.some(({ filename }) => filename.endsWith(".whl"));
}
function brings(repository, requirement2) {
  return (repository.get(requirement2.normalizedName) ?? []).some((one) => accepts(requirement2, one));
}
function acceptedIn(repository, requirement2) {
  return (repository.get(requirement2.normalizedName) ?? []).filter((one) => accepts(requirement2, one));
}
function extrasOf(own2, requirement2) {
  const asked3 = own2.filter((one) => accepts(requirement2, one)).flatMap(({ marker }) => marker === void 0 ? [] : memberships(marker)).filter(({ name }) => !isConflictName(name));
  return [...new Set(asked3.map(({ name, variable }) => keyOf(name, variable)))].slice(0, MAX_EXTRAS);
}
function keyOf(name, variable) {
  return `${variable === "dependency_groups" ? "group" : "extra"} ${normalizeName(name)}`;
}
function withExtras(distributions, platform, extras) {
  const repository = /* @__PURE__ */ new Map();
  for (const distribution of distributions) {
    const { name, marker } = distribution;
    if (marker !== void 0 && !mayHold(inExtras(marker, extras), platform)) continue;
    const known = repository.get(name);
    if (known === void 0) repository.set(name, [distribution]);
    else known.push(distribution);
  }
  return repository;
}
function inExtras(marker, extras) {
  if (extras.size === 0) return marker;
  return settleMemberships(
    marker,
    (name, variable) => isConflictName(name) ? void 0 : extras.has(keyOf(name, variable))
  );
}
function mayHold(marker, platform) {
  return decided(marker, platform) ?? true;
}
function decided(marker, platform, extras) {
  try {
    return evaluateMarker(marker, platform.markers, extras);
  } catch (error) {
    if (error instanceof MarkerEvaluationError) return void 0;
    throw error;
  }
}

// src/python/specifier-sets.ts
function includesSpecifier(outer, inner) {
  const outerClauses = parseSpecifiers(outer) ?? [];
  const innerClauses = parseSpecifiers(inner) ?? [];
  if (outerClauses.length === 0) return true;
  const points = [...outerClauses, ...innerClauses].flatMap(({ version }) => around(version));
  return ["0", "99999999", ...points].every(
    (version) => !satisfiesClauses(version, innerClauses) || satisfiesClauses(version, outerClauses)
  );
}
function around(version) {
  const release2 = /^v?(?:\d+!)?\d+(?:\.\d+)*/i.exec(version)?.[0];
  if (release2 === void 0) return [version];
  const last = /\d+$/.exec(release2)[0];
  const head = release2.slice(0, -last.length);
  const neighbours2 = [BigInt(last) + 1n, ...BigInt(last) > 0n ? [BigInt(last) - 1n] : []];
  return [
    version,
    release2,
    `${release2}.dev0`,
    `${release2}.post1`,
    `${release2}.0.1`,
    ...neighbours2.flatMap((number) => [
      `${head}${number}`,
      `${head}${number}.dev0`,
      `${head}${number}.99999`
    ])
  ];
}

// src/requirements/subset.ts
var MAX_WORK = 2e5;
var MAX_REQUESTS = 5e4;
var SubsetTooLargeError = class extends Error {
};
function gatherSubset(lock, repository, roots, platform) {
  const wanted = /* @__PURE__ */ new Set();
  const budget = { left: MAX_WORK };
  for (; ; ) {
    const subset = gather(lock, repository, roots, platform, wanted, budget);
    if (lock.hasConflicts !== true) return subset;
    const known = wanted.size;
    for (const { requirement: requirement2 } of [...subset.requests.values()].flat()) {
      for (const name of conflictNames(requirement2)) wanted.add(name);
    }
    if (wanted.size === known) return subset;
  }
}
function gather(lock, repository, roots, platform, wanted, budget) {
  const requests = /* @__PURE__ */ new Map();
  const undecided = [];
  const ambiguous = [];
  const expanded = /* @__PURE__ */ new Map();
  const queue = [];
  const applies3 = (requirement2, extras, request2) => {
    const { marker, text } = requirement2;
    budget.left -= 1 + lock.excluded.length;
    if (marker !== void 0) budget.left -= Math.max(extras.length, 1) * (text.length / 64);
    if (budget.left < 0) throw new SubsetTooLargeError();
    if (marker === void 0) return true;
    try {
      const own2 = lock.hasConflicts === true ? conflictNames(requirement2) : [];
      const isWanted = (name) => wanted.has(name) || own2.includes(name);
      const settled = lock.hasConflicts === true ? settleConflicts(marker, isWanted) : marker;
      return evaluateMarker(settled, platform.markers, extras);
    } catch (error) {
      if (!(error instanceof MarkerEvaluationError)) throw error;
      undecided.push({ request: request2, error });
      return false;
    }
  };
  const overridden = (request2) => {
    const overrides = (lock.overridden.get(request2.requirement.normalizedName) ?? []).filter(
      (override) => applies3(override, [], request2)
    );
    if (overrides.length > 1) ambiguous.push({ request: request2, overrides });
    return overrides[0] === void 0 ? request2 : { ...request2, requirement: overrides[0] };
  };
  const enqueue = (request2, extras) => {
    if (!applies3(request2.requirement, extras, request2)) return;
    if (isExcluded(lock, request2.requirement)) return;
    if (queue.length >= MAX_REQUESTS) throw new SubsetTooLargeError();
    queue.push(request2);
  };
  for (const root of roots) {
    const request2 = overridden({ requirement: root.requirement, parent: void 0, root });
    enqueue(request2, request2.requirement.extras);
  }
  for (const request2 of queue) {
    const name = request2.requirement.normalizedName;
    const known = requests.get(name);
    if (known === void 0) requests.set(name, [request2]);
    else known.push(request2);
    if (!needsExpansion(expanded, request2.requirement)) continue;
    for (const distribution of repository.get(name) ?? []) {
      if (lock.format !== "pex" && !accepts(request2.requirement, distribution)) continue;
      for (const dependency of distribution.dependencies) {
        if (isExcluded(lock, dependency)) continue;
        const wish = { requirement: dependency, parent: request2, root: request2.root };
        enqueue(overridden(wish), request2.requirement.extras);
      }
    }
  }
  return { requests, undecided, ambiguous };
}
function needsExpansion(expanded, requirement2) {
  const known = expanded.get(requirement2.normalizedName);
  if (known === void 0) {
    expanded.set(requirement2.normalizedName, new Set(requirement2.extras));
    return true;
  }
  const fresh = requirement2.extras.filter((extra) => !known.has(extra));
  for (const extra of fresh) known.add(extra);
  return fresh.length > 0;
}
function isExcluded({ excluded: all }, requirement2) {
  return all.some(
    (excluded) => excluded.normalizedName === requirement2.normalizedName && includesSpecifier(excluded.specifier, requirement2.specifier)
  );
}
function withoutExcluded(lock, roots) {
  return roots.filter(({ requirement: requirement2 }) => !isExcluded(lock, requirement2));
}
var MAX_CHAIN = 100;
function chainOf(request2) {
  const chain = [];
  let step = request2;
  for (; step !== void 0 && chain.length < MAX_CHAIN; step = step.parent) chain.push(step.requirement);
  if (step !== void 0) chain.push(request2.root.requirement);
  return chain.reverse();
}
function renderChain(request2) {
  const chain = chainOf(request2).map(formatRequirement);
  return (chain.length > 8 ? [...chain.slice(0, 4), "\u2026", ...chain.slice(-3)] : chain).join(" \u2192 ");
}

// src/requirements/whole-set.ts
function withWholeSet(lock, repository, roots) {
  if (lock.wholeSet !== true) return roots;
  const others = [...repository].filter(([, distributions]) => distributions.every(({ project }) => project === void 0)).filter(([name]) => lock.leftOut?.has(name) !== true).map(([name]) => ({
    requirement: anyVersion(name),
    target: lock.path,
    place: { path: lock.path }
  }));
  return [...roots, ...others];
}
function anyVersion(name) {
  const none = { extras: [], specifier: "", url: void 0, marker: void 0 };
  return { name, normalizedName: name, ...none, text: name };
}

// src/requirements/closure.ts
var MAX_ROUNDS = 10;
function closureOf(lock, resolve2, roots, platform) {
  const locked = new Set(resolve2.distributions.map(({ name }) => name));
  let wishes = withoutExcluded(lock, roots).map(({ requirement: requirement2 }) => requirement2);
  for (let round = 1; ; round++) {
    const ambiguous = /* @__PURE__ */ new Map();
    const repository = repositoryOf(
      resolve2,
      platform,
      wishes,
      ({ normalizedName }, ways) => ambiguous.set(normalizedName, ways)
    );
    const subset = gatherSubset(lock, repository, withWholeSet(lock, repository, roots), platform);
    const missing2 = [...subset.requests].filter(([name]) => locked.has(name) && !repository.has(name)).map(([, [request2]]) => ({ ...request2.requirement, marker: void 0 }));
    const isNew = missing2.some(
      ({ normalizedName }) => wishes.every((wish) => wish.normalizedName !== normalizedName)
    );
    if (!isNew || round === MAX_ROUNDS) return { repository, subset, ambiguous };
    wishes = [...wishes, ...missing2];
  }
}
function neededProjects(lock, roots, platform) {
  const needed = /* @__PURE__ */ new Set();
  for (const resolve2 of lock.resolves) {
    try {
      for (const name of closureOf(lock, resolve2, roots, platform).subset.requests.keys()) needed.add(name);
    } catch (error) {
      if (!(error instanceof SubsetTooLargeError)) throw error;
      for (const { name } of resolve2.distributions) needed.add(name);
    }
  }
  return needed;
}

// src/requirements/data/binary-projects.json
var binary_projects_default = {
  psycopg2: "psycopg2-binary",
  pycrypto: "pycryptodome",
  sklearn: "scikit-learn"
};

// src/requirements/selection-problems.ts
function regenerate(lock) {
  const { command, updates } = lockFormats[lock.format];
  return updates ? `run \`${command}\`` : `regenerate ${lock.path}`;
}
function lockToo(lock) {
  const { commandForAll } = lockFormats[lock.format];
  return commandForAll === void 0 ? regenerate(lock) : `run \`${commandForAll}\``;
}
function placeOf(requests, lock) {
  return requests.map((request2) => request2.root.place).find((place) => place !== void 0) ?? {
    path: lock.path
  };
}
function askers(requests) {
  const lines = requests.map((request2) => {
    const { target } = request2.root;
    return `required by ${renderChain(request2)} (${target})`;
  });
  return someLines(new Set(lines), 5);
}
function reportUnknownUrl(problems, lock, root) {
  const { requirement: requirement2, target, place } = root;
  const locked = lock.requirements.find(
    ({ normalizedName }) => normalizedName === requirement2.normalizedName
  );
  problems.error({
    code: "requirement-not-in-lock",
    message: `\`${formatRequirement(requirement2)}\` of ${target} is not in ${lock.path}`,
    place: place ?? { path: lock.path },
    help: lockToo(lock),
    ...locked && { notes: [`the lock was generated for \`${formatRequirement(locked)}\``] }
  });
}
function reportLockPython(problems, lock, platform, roots) {
  const python = pythonOf(platform);
  if (lock.requiresPython === void 0 || python === void 0) return;
  if (acceptsPython(python, lock.requiresPython)) return;
  problems.error({
    code: "requires-python",
    cause: lock.path,
    message: `${lock.path} is for Python ${lock.requiresPython}, not for ${platform.description}`,
    place: roots.find(({ place }) => place !== void 0)?.place ?? { path: lock.path },
    help: `choose a matching runtime, or widen \`requires-python\` and ${regenerate(lock)}`
  });
}
function reportLockEnvironments(problems, { path, format, environments }, platform, roots) {
  if (environments === void 0 || mayHold(environments, platform)) return;
  problems.error({
    code: "lock-for-other-environments",
    cause: path,
    message: `${path} is for environments where \`${formatMarker(environments)}\`, not for ${platform.description}`,
    place: roots.find(({ place }) => place !== void 0)?.place ?? { path },
    help: format === "uv" ? `add the platform to \`[tool.uv].environments\`, or remove that setting, and run \`${lockFormats.uv.command}\`` : "regenerate the lock for this platform too"
  });
}
function reportSubset(problems, lock, platform, subset) {
  for (const { request: request2, error } of subset.undecided) {
    problems.error({
      code: "marker-undecidable",
      message: `Cannot evaluate the marker of \`${formatRequirement(request2.requirement)}\` for ${platform.description}: ${error.message}`,
      place: placeOf([request2], lock),
      help: "describe the platform with `complete_platforms`, which define all marker values",
      notes: askers([request2])
    });
  }
  for (const { request: request2, overrides } of subset.ambiguous) {
    problems.error({
      code: "ambiguous-override",
      message: `Several overrides in ${lock.path} apply to \`${formatRequirement(request2.requirement)}\`: ${overrides.map((override) => `\`${formatRequirement(override)}\``).join(", ")}`,
      place: placeOf([request2], lock),
      help: "give the overrides markers that exclude each other"
    });
  }
}
function reportProject(problems, project) {
  const { candidates } = project;
  if (candidates.length === 0) reportMissing(problems, project);
  else if (candidates.some(({ fault }) => fault === "wheel")) reportNoWheel(problems, project);
  else if (candidates.some(({ fault }) => fault === "version")) reportNoVersion(problems, project);
  else reportPython(problems, project);
}
function isAboutExtras(marker, platform) {
  return mayHold(
    settleMemberships(marker, () => true),
    platform
  );
}
function reportMissing(problems, { lock, platform, name, requests }) {
  const request2 = requests[0];
  const { root } = request2;
  const isRoot = request2.parent === void 0;
  const known = new Set(lock.resolves.flatMap(({ distributions }) => distributions.map((one) => one.name)));
  const near = nearNames(name, known);
  const elsewhere2 = lock.resolves.flatMap(({ distributions }) => distributions).find((one) => one.name === name && one.marker !== void 0);
  if (elsewhere2?.marker !== void 0) {
    problems.error({
      code: "requirement-not-in-lock",
      cause: `${lock.path} ${name}`,
      message: `${lock.path} has ${name} ${elsewhere2.version} only where \`${shortMarker(elsewhere2.marker)}\`${isAboutExtras(elsewhere2.marker, platform) ? ", which no requirement enables" : `, not for ${platform.description}`}`,
      place: placeOf(requests, lock),
      help: isAboutExtras(elsewhere2.marker, platform) ? regenerate(lock) : `give the requirement that marker, or lock ${name} for this platform and ${regenerate(lock)}`,
      notes: askers(requests)
    });
    return;
  }
  problems.error({
    code: "requirement-not-in-lock",
    cause: `${lock.path} ${name}`,
    message: isRoot ? `\`${formatRequirement(request2.requirement)}\` of ${root.target} is not in ${lock.path}` : `${name} is not in ${lock.path}, but \`${formatRequirement(request2.parent.requirement)}\` needs it`,
    place: placeOf(requests, lock),
    help: !isRoot ? regenerate(lock) : near.length > 0 ? `did you mean ${near.map((one) => `\`${one}\``).join(" or ")}? Otherwise ${lockToo(lock)}` : lockToo(lock),
    notes: askers(requests)
  });
}
function shortMarker(marker) {
  const text = formatMarker(marker);
  return text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
}
function reportNoVersion(problems, { lock, name, requests, candidates }) {
  const refused2 = candidates.filter(({ fault }) => fault === "version");
  const versions = refused2.map(({ distribution }) => distribution.version).join(", ");
  const refusing = refused2.flatMap((candidate) => candidate.refusing);
  const wanted = [...new Set(refusing.map(({ requirement: requirement2 }) => requirement2.specifier))];
  problems.error({
    code: "no-compatible-version",
    cause: `${lock.path} ${name}`,
    message: `${lock.path} has ${name} ${versions}, but ${wanted.length > 0 ? wanted.map((one) => `\`${one}\``).join(" and ") : "a constraint"} is required`,
    place: placeOf(refusing.length > 0 ? refusing : requests, lock),
    help: `${regenerate(lock)}, or require a version it contains`,
    notes: askers(refusing.length > 0 ? refusing : requests)
  });
}
function reportPython(problems, project) {
  const { lock, platform, name, requests, candidates } = project;
  const python = pythonOf(platform);
  const asked3 = candidates.map(({ distribution }) => `${distribution.version} needs Python ${distribution.requiresPython ?? ""}`).join(", ");
  problems.error({
    code: "requires-python",
    cause: `${lock.path} ${name}`,
    message: python === void 0 ? `Cannot tell whether ${name} runs on ${platform.description}: its Python version is not known` : `No version of ${name} in ${lock.path} runs on Python ${python}: ${asked3}`,
    place: placeOf(requests, lock),
    help: `choose a matching runtime, or require a version of ${name} that supports it and ${regenerate(lock)}`,
    notes: askers(requests)
  });
}
function reportNoWheel(problems, project) {
  const { lock, platform, name, requests, candidates } = project;
  const newest = candidates.filter(({ fault }) => fault === "wheel").map(({ distribution }) => distribution).toSorted((left, right) => compareVersions(right.version, left.version))[0];
  const { whyNoFile } = newest;
  if (whyNoFile?.isWeak === true) {
    problems.error({
      ...noSha256(lock, `${name} ${newest.version}, ${whyNoFile.text}`),
      notes: askers(requests)
    });
    return;
  }
  if (whyNoFile?.isMismatch === true) {
    problems.error({
      code: "hash-mismatch",
      message: `${lock.path} and the index disagree about ${name} ${newest.version}: ${whyNoFile.text}`,
      place: { path: lock.path },
      help: "do not use these files until you know why they changed; if the index replaced them, or has files the lock does not list, regenerate the lock",
      notes: [...whyNoFile.notes ?? [], ...askers(requests)]
    });
    return;
  }
  project.onNoWheel?.(newest);
  const offered = offeredTags(
    newest.artifacts.map(({ filename }) => filename),
    platform
  );
  const isVcs = newest.source !== void 0 && /^[a-z]+\+/.test(newest.source);
  problems.error({
    code: isVcs ? "vcs-requirement" : "no-wheel-for-platform",
    cause: `${lock.path} ${name}`,
    message: `${name}${newest.version === UNKNOWN_VERSION ? "" : ` ${newest.version}`} has no wheel for ${platform.description}${offered.length === 0 ? `: ${whatItHas(newest)}` : ""}`,
    place: placeOf(requests, lock),
    help: wayOut(project, newest, isVcs),
    notes: [
      ...whyNoFile === void 0 ? [`wanted: ${wantedTags(platform)}`] : whyNoFile.notes ?? [],
      ...offered.length > 0 ? [`available: ${listSome(offered, 8)}`] : [],
      ...reasonsOf(lock, newest, platform),
      ...askers(requests)
    ]
  });
}
function reasonsOf(lock, { artifacts }, platform) {
  const glibc = missingGlibc(
    artifacts.map(({ filename }) => filename),
    platform
  );
  const python = pythonOf(platform);
  const isForOthers = lock.madeFor !== void 0 && lock.madeFor.length > 0 && python !== void 0 && !lock.madeFor.some((specifier) => acceptsPython(python, specifier));
  return [
    ...glibc === void 0 ? [] : [`a wheel for this Python needs glibc 2.${glibc}; the runtime has ${platform.glibc?.join(".")}`],
    ...isForOthers ? [`${lock.path} was generated for Python ${lock.madeFor.join(" or ")}`] : []
  ];
}
function pythonOf({ markers }) {
  return markers.python_full_version ?? markers.python_version;
}
var MAX_PATCH = 40;
function acceptsPython(python, specifier) {
  const minor = python.split(".").slice(0, 2).join(".");
  return satisfiesSpecifier(python, specifier) || Array.from({ length: MAX_PATCH }, (_, patch) => `${minor}.${patch}`).some(
    (one) => satisfiesSpecifier(one, specifier)
  );
}
function wayOut(project, { name, version, artifacts, whyNoFile }, isVcs) {
  const { lock } = project;
  const elsewhere2 = project.newestElsewhere?.get(name);
  if (elsewhere2?.sameVersion !== void 0) {
    return `the index has ${elsewhere2.sameVersion}, which the lock does not list: ${regenerate(lock)}`;
  }
  const locked = newestLocked(project);
  if (locked !== void 0)
    return `${name} ${locked} in the same lock has a compatible wheel: let the requirements allow it`;
  const isBuildable = artifacts.some(({ filename }) => isSdistName(filename));
  const ways = waysToWheel(name, version, isBuildable);
  if (whyNoFile?.hasUnasked === true) return `name the index that has ${name} ${version}, or ${ways}`;
  if (isVcs)
    return `repositories are not built: use a published version of ${name} and ${regenerate(lock)}, or ${ways}`;
  const replacement = binary_projects_default[name];
  if (replacement !== void 0 && elsewhere2 === void 0) {
    return `use ${replacement}, which has wheels, instead of ${name}; or ${waysToWheel(name, version, false)}`;
  }
  const published = replacement === void 0 ? "" : `use ${replacement}, which has wheels, instead of ${name}; or `;
  return elsewhere2 === void 0 ? `use a version of ${name} that has such a wheel and ${regenerate(lock)}, or ${ways}` : `${published}${name} ${elsewhere2.newest} is the newest version with a compatible wheel: let the requirements allow it and ${regenerate(lock)}; or ${ways}`;
}
function whatItHas({ source, artifacts, hashes, whyNoFile }) {
  if (source !== void 0) return `it comes from ${source.replace(/\/\/[^/?#\s]*@/g, "//")}`;
  if (hashes !== void 0 && artifacts.length === 0) return whyNoFile?.text ?? "no index was queried for it";
  if (artifacts.length === 0) return "the lock lists no files for it";
  const only = hashes === void 0 ? "the lock has only its source" : "it is only published as a source";
  return `${only} distribution, which is never built by default`;
}
function newestLocked({ lock, name, ranks }) {
  return lock.resolves.flatMap(({ distributions }) => distributions).filter((one) => one.name === name).filter(
    ({ artifacts }) => artifacts.some(
      ({ filename }) => parseWheelFilename(filename)?.tags.some((tag) => ranks.has(tag)) === true
    )
  ).map(({ version }) => version).toSorted((left, right) => compareVersions(right, left))[0];
}
function noSha256({ path, format }, what) {
  const writes = format === "requirements" ? `\`${lockFormats.requirements.command}\` writes it` : "regenerate the lock file with hashes, from an index that states SHA-256";
  return {
    code: "no-sha256",
    message: `${path} has no SHA-256 for ${what}`,
    place: { path },
    help: `a download is only used if its SHA-256 is known: ${writes}`
  };
}

// src/requirements/ambiguous-choices.ts
var MAX_COMPARED = 100;
function alternativesOf({ offers, format }, name, usable, ways) {
  const byWays = ways.flatMap(
    ({ by, distributions }) => distributions.map((distribution) => ({ by, requirement: void 0, distribution }))
  );
  const candidates = usable.length > 1 ? usable.slice(0, MAX_COMPARED) : [];
  const byOffers = (offers?.get(name) ?? []).slice(0, MAX_COMPARED).flatMap(
    ({ by, requirement: requirement2, asks }) => candidates.filter((distribution) => accepts(asks, distribution)).map((distribution) => ({ by, requirement: requirement2, distribution }))
  );
  const byNothing = format === "pylock" ? candidates.map((distribution) => ({ by: "always", requirement: void 0, distribution })) : [];
  const all = byWays.length + byOffers.length > 0 ? [...byWays, ...byOffers] : byNothing;
  return new Set(all.map(({ distribution }) => distribution)).size > 1 ? all : [];
}
function reportAlternatives(problems, lock, requests, alternatives) {
  const request2 = requests[0];
  const { root, requirement: requirement2 } = request2;
  const whose = request2.parent === void 0 ? ` of ${root.target}` : "";
  problems.error({
    code: "ambiguous-extra",
    cause: `${lock.path} ${requirement2.normalizedName}`,
    message: `\`${formatRequirement(requirement2)}\`${whose} can be any of these in ${lock.path}: ${someLines(showAll(alternatives), 6).join("; ")}`,
    place: root.place ?? { path: lock.path },
    help: wayOut2(lock, requirement2.normalizedName, alternatives),
    ...request2.parent !== void 0 && { notes: [`required by ${renderChain(request2)} (${root.target})`] }
  });
}
function showAll(alternatives) {
  return alternatives.map(({ by, distribution: { version, origin, source } }) => {
    const from = tellVersionsApart(alternatives) ? void 0 : source ?? origin;
    const place = from?.replace(/\/\/[^/?#\s]*@/g, "//").replace(/[?#]\S*/g, "");
    return `${version}${place === void 0 ? "" : ` from ${place}`} (${by})`;
  });
}
function tellVersionsApart(alternatives) {
  const distributions = new Set(alternatives.map(({ distribution }) => distribution));
  return new Set([...distributions].map(({ version }) => version)).size === distributions.size;
}
function exactly(name, version, others) {
  const isPublic2 = others.some((other) => other.startsWith(`${version}+`));
  return `${name}${isPublic2 ? "===" : "=="}${version}`;
}
function wayOut2(lock, name, alternatives) {
  const versions = alternatives.map(({ distribution }) => distribution.version);
  const asks = alternatives.flatMap(({ requirement: requirement2 }) => requirement2 ?? []);
  const lines = [
    ...tellVersionsApart(alternatives) ? [...new Set(versions)].map((version) => exactly(name, version, versions)) : [],
    ...new Set(asks)
  ].map((line) => `\`${line}\``);
  return lines.length === 0 ? `lock one of them in a file of its own: nothing in a requirement tells them apart in ${lock.path}` : `require the one that is meant: ${listSome(lines, 6)}`;
}

// src/requirements/select-wheels.ts
var noWheels = {
  wheels: [],
  reasons: [],
  projects: [],
  changes: { excluded: [], overridden: /* @__PURE__ */ new Map() }
};
function selectWheels(lock, roots, platform, options2 = {}) {
  const problems = new Problems();
  for (const root of roots) if (!isKnownUrl(lock, root.requirement)) reportUnknownUrl(problems, lock, root);
  reportLockPython(problems, lock, platform, roots);
  reportLockEnvironments(problems, lock, platform, roots);
  problems.throwIfErrors();
  const ranks = tagRanks(platform);
  const attempts = lock.resolves.map((resolve2) => attempt(lock, resolve2, roots, platform, ranks, options2));
  const solved = attempts.filter(({ problems: found }) => !found.hasErrors);
  const fitting = solved.length > 1 ? solved.filter((one) => holdsHere(one.resolve, platform)) : solved;
  const best = mostSpecific(fitting, platform.tags.length);
  if (best !== void 0) return selected(best, lock, platform);
  problems.add(leastBroken(attempts, platform));
  if (!problems.hasErrors) {
    problems.error({
      code: "no-resolve-for-platform",
      message: `${lock.path} has no resolved distributions for ${platform.description}`,
      place: { path: lock.path },
      help: "regenerate the lock for this platform too (with pex: `--style universal`)"
    });
  }
  problems.throwIfErrors();
  return noWheels;
}
function isKnownUrl(lock, requirement2) {
  if (requirement2.url === void 0) return true;
  const { normalizedName, url } = requirement2;
  return lock.requirements.some((known) => known.normalizedName === normalizedName && known.url === url) || lock.resolves.some(
    ({ distributions }) => distributions.some(
      ({ name, artifacts, source, project }) => name === normalizedName && (source === url || isSameName(project?.directory, url) || artifacts.some((artifact) => artifact.url === url || isSameName(artifact.url, url)))
    )
  );
}
function isSameName(locked, url) {
  const [one, other] = [locked, url].map((place) => place === void 0 ? void 0 : localPath(place));
  return one !== void 0 && other !== void 0 && posix.basename(one) === posix.basename(other);
}
var MAX_PROBLEMS = 100;
function attempt(lock, resolve2, roots, platform, ranks, options2) {
  const problems = new Problems();
  const rankOf = rankingBy(ranks);
  const chosen = [];
  const projects = [];
  try {
    const { repository, subset, ambiguous } = closureOf(lock, resolve2, roots, platform);
    reportSubset(problems, lock, platform, subset);
    for (const [name, requests] of subset.requests) {
      const candidates = (repository.get(name) ?? []).map(
        (distribution) => judge(distribution, requests, platform, rankOf, options2.constraints ?? [])
      );
      const choices = candidates.flatMap((candidate) => candidate.choices);
      const usable = [...new Set(choices.map(({ distribution }) => distribution))];
      const alternatives = alternativesOf(lock, name, usable, ambiguous.get(name) ?? []);
      if (alternatives.length > 0) reportAlternatives(problems, lock, requests, alternatives);
      const choice2 = bestChoice(choices, lock.format);
      const project = candidates.find(isFirstParty)?.distribution;
      if (choice2 !== void 0) chosen.push({ ...choice2, requests });
      else if (project !== void 0) projects.push(project);
      else reportProject(problems, { ...options2, lock, platform, name, requests, candidates, ranks });
      if (problems.size >= MAX_PROBLEMS) break;
    }
  } catch (error) {
    if (!(error instanceof SubsetTooLargeError)) throw error;
    problems.error({
      code: "lock-too-complex",
      message: `Dependency resolution from ${lock.path} did not terminate`,
      place: { path: lock.path },
      help: "regenerate the lock file"
    });
  }
  for (const { distribution, artifact } of chosen) checkHash(problems, lock, distribution, artifact);
  return { resolve: resolve2, chosen, projects, problems };
}
function isFirstParty({ distribution, fault }) {
  return distribution.project !== void 0 && fault !== "python";
}
function judge(distribution, requests, platform, rankOf, constraints) {
  const python = platform.markers.python_full_version ?? platform.markers.python_version;
  if (distribution.requiresPython !== void 0) {
    if (python === void 0 || !satisfiesSpecifier(python, distribution.requiresPython)) {
      return { distribution, fault: "python", refusing: [], choices: [] };
    }
  }
  const refusing = requests.filter(({ requirement: requirement2 }) => !accepts(requirement2, distribution));
  const constrained = constraints.some(
    (constraint) => constraint.normalizedName === distribution.name && !accepts(constraint, distribution)
  );
  if (refusing.length > 0 || constrained) return { distribution, fault: "version", refusing, choices: [] };
  const choices = distribution.artifacts.flatMap((artifact) => {
    const rank2 = rankOf(artifact, distribution.name);
    return rank2 === void 0 ? [] : [{ distribution, artifact, rank: rank2 }];
  });
  return { distribution, fault: choices.length === 0 ? "wheel" : void 0, refusing: [], choices };
}
function rankingBy(ranks) {
  const known = /* @__PURE__ */ new Map();
  return ({ filename }, project) => {
    const tags = compressedTags(filename);
    if (tags === void 0) return void 0;
    if (!known.has(tags)) known.set(tags, bestTagRank(filename, ranks));
    const best = known.get(tags);
    const name = best === void 0 ? void 0 : wheelFilenameParts(filename)?.name;
    return name !== void 0 && normalizeName(name) === project ? best : void 0;
  };
}
function bestChoice(choices, format) {
  let best;
  for (const choice2 of choices) {
    if (best === void 0) {
      best = choice2;
      continue;
    }
    const age = compareVersions(choice2.distribution.version, best.distribution.version);
    const order = age === 0 ? best.rank - choice2.rank : age;
    if (order > 0 || order === 0 && winsTie(choice2.artifact, best.artifact, format)) best = choice2;
  }
  return best;
}
function winsTie(one, other, format) {
  return format === "pex" || compareBuildTags(buildTagOf(one), buildTagOf(other)) > 0;
}
function buildTagOf({ filename }) {
  return wheelFilenameParts(filename)?.buildTag;
}
function holdsHere(resolve2, platform) {
  return repositoryOf({ distributions: [asDistribution(resolve2)] }, platform).size > 0;
}
function asDistribution({ marker }) {
  return { name: "", version: "0", requiresPython: void 0, dependencies: [], artifacts: [], marker };
}
function mostSpecific(attempts, tagCount) {
  const span = Math.max(tagCount - 1, 1);
  let best;
  for (const candidate of attempts) {
    const scores = candidate.chosen.map(({ rank: rank2 }) => (span - rank2) / span);
    const score = scores.length === 0 ? 0 : scores.reduce((sum, one) => sum + one, 0) / scores.length;
    if (best === void 0 || score >= best.score) best = { attempt: candidate, score };
  }
  return best?.attempt;
}
function leastBroken(attempts, platform) {
  const meant = attempts.filter(({ resolve: resolve2 }) => holdsHere(resolve2, platform));
  const [best] = (meant.length > 0 ? meant : attempts).toSorted(
    (left, right) => left.problems.size - right.problems.size
  );
  return best?.problems.diagnostics ?? [];
}
function checkHash(problems, lock, distribution, { filename, hash }) {
  if (hash.algorithm === "sha256" && /^[0-9a-f]{64}$/.test(hash.hex)) return;
  const only = hash.hex === "" ? "" : `, only ${hash.algorithm}:${hash.hex}`;
  problems.error(noSha256(lock, `${filename} of ${distribution.name} ${distribution.version}${only}`));
}
function selected({ chosen, projects }, lock, platform) {
  const sorted = chosen.toSorted((left, right) => byName2(left.distribution, right.distribution));
  const versions = /* @__PURE__ */ new Map();
  for (const { name, version } of lock.resolves.flatMap(({ distributions }) => distributions)) {
    versions.set(name, (versions.get(name) ?? /* @__PURE__ */ new Set()).add(version));
  }
  return {
    wheels: sorted.map(({ distribution, artifact }) => ({
      name: distribution.name,
      version: versionOf(distribution, artifact),
      filename: artifact.filename,
      url: artifact.url,
      sha256: artifact.hash.hex,
      size: artifact.size,
      lockPath: lock.path
    })),
    reasons: sorted.map(({ distribution, rank: rank2, requests }) => ({
      tag: platform.tags[rank2],
      chain: chainOf(requests[0]),
      target: requests[0].root.target,
      otherVersions: [...versions.get(distribution.name) ?? []].filter(
        (version) => version !== distribution.version && version !== UNKNOWN_VERSION
      )
    })),
    projects: projects.toSorted(byName2).map(({ name, version, project }) => firstPartyProject(lock, name, version, project.directory)),
    changes: { excluded: lock.excluded, overridden: lock.overridden },
    ...lock.wholeSet && { isWholeSet: true },
    // In a requirements file, dependencies are only recorded in comments.
    ...(lock.wholeSet === true || lock.byNeeds === true || lock.format === "requirements") && {
      mayLack: true
    }
  };
}
function versionOf({ version }, { filename }) {
  return version === UNKNOWN_VERSION ? wheelFilenameParts(filename)?.version ?? version : version;
}
function byName2(left, right) {
  return left.name < right.name ? -1 : Number(left.name > right.name);
}
function firstPartyProject(lock, name, version, written) {
  const directory = written === void 0 ? void 0 : checkoutPath(lock.path, written);
  if (written === void 0 || directory !== void 0)
    return { name, version, directory, lockPath: lock.path };
  throw userError({
    code: "project-outside",
    message: `${lock.path} takes ${name} from \`${written}\`, which is not in the checkout`,
    place: { path: lock.path },
    help: "move the project below the build root, or publish it and lock the published version"
  });
}

// src/requirements/lock-metadata.ts
var compared = [
  {
    since: 3,
    field: "manylinux",
    option: "resolver_manylinux",
    isSame: (locked, { manylinux }) => (locked ?? void 0) === manylinux
  },
  {
    since: 3,
    field: "requirement_constraints",
    option: "resolves_to_constraints_file",
    isSame: (locked, { constraints }) => sameSet(locked, constraints, canonical)
  },
  {
    since: 3,
    field: "only_binary",
    option: "resolves_to_only_binary",
    isSame: (locked, { onlyBinary }) => sameSet(locked, onlyBinary, projectName)
  },
  {
    since: 3,
    field: "no_binary",
    option: "resolves_to_no_binary",
    isSame: (locked, { noBinary }) => sameSet(locked, noBinary, projectName)
  },
  {
    since: 4,
    field: "excludes",
    option: "resolves_to_excludes",
    isSame: (locked, { excludes: excludes2 }) => sameSet(locked, excludes2)
  },
  {
    since: 4,
    field: "overrides",
    option: "resolves_to_overrides",
    isSame: (locked, { overrides }) => sameSet(locked, overrides)
  },
  {
    since: 5,
    field: "sources",
    option: "resolves_to_sources",
    isSame: (locked, { sources }) => sameSet(locked, sources)
  },
  {
    since: 6,
    field: "lock_style",
    option: "resolves_to_lock_style",
    isSame: (locked, { lockStyle }) => locked === lockStyle
  },
  {
    since: 6,
    field: "complete_platforms",
    option: "resolves_to_complete_platforms",
    isSame: (locked, { completePlatforms }) => JSON.stringify(locked) === JSON.stringify(completePlatforms)
  },
  {
    since: 7,
    field: "uploaded_prior_to",
    option: "resolves_to_uploaded_prior_to",
    isSame: (locked, { uploadedPriorTo }) => (locked ?? void 0) === uploadedPriorTo
  }
];
function metadataMismatches(metadata, inputs, containsPythons) {
  const version = own(metadata, "version") ?? 1;
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) {
    return [`its header has the unknown version \`${JSON.stringify(version)}\``];
  }
  const reasons = [];
  const pythons = own(metadata, "valid_for_interpreter_constraints");
  if (isStrings(pythons) && pythons.length > 0 && !containsPythons(pythons)) {
    reasons.push(
      `the code's interpreter constraints are not a subset of those it was generated for (${pythons.join(" OR ")})`
    );
  }
  for (const { since, field, option, isSame } of compared) {
    if (version < since) continue;
    if (!Object.hasOwn(metadata, field)) reasons.push(`its header has no \`${field}\``);
    else if (!isSame(own(metadata, field), inputs)) {
      reasons.push(`\`[python].${option}\` has changed since it was generated`);
    }
  }
  return reasons;
}
function isStrings(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function sameSet(locked, wanted, key = (text) => text) {
  if (!isStrings(locked)) return false;
  const [left, right] = [new Set(locked.map(key)), new Set(wanted.map(key))];
  return left.size === right.size && [...left].every((item) => right.has(item));
}
function projectName(text) {
  return text.startsWith(":") ? text : normalizeName(text);
}
function canonical(text) {
  try {
    const { normalizedName, extras, specifier, url, marker } = parsePipRequirement(text);
    const clauses = parseSpecifiers(specifier);
    const versions = clauses === void 0 ? specifier : formatSpecifiers(clauses);
    return JSON.stringify([
      normalizedName,
      extras.toSorted(),
      versions,
      url ?? "",
      marker === void 0 ? "" : formatMarker(marker)
    ]);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    return text;
  }
}

// src/wheel-choice/check-lock.ts
var DEFAULT = "__default__";
function forResolve(option, resolve2) {
  return option.get(resolve2) ?? option.get(DEFAULT);
}
function lockFindings(project, lock, resolve2, interpreterConstraints) {
  const { python } = project.workspace.options;
  if (lock.format !== "pex" || lock.metadata === void 0 || python.invalidLockfileBehavior === "ignore")
    return [];
  const reasons = metadataMismatches(
    lock.metadata,
    inputsOf(project, resolve2),
    (locked) => isSubset(interpreterConstraints, locked, pythonVersions(project.runtimes))
  );
  if (reasons.length === 0) return [];
  return [
    {
      severity: python.invalidLockfileBehavior === "error" ? "error" : "warning",
      code: "incompatible-lock",
      message: `You are consuming the \`${resolve2}\` lockfile at ${lock.path} with incompatible inputs.`,
      place: { path: lock.path },
      help: `run \`${pantsLockCommand(resolve2)}\`, or set \`[python].invalid_lockfile_behavior\` to "warn" or "ignore"`,
      notes: reasons
    }
  ];
}
function isSubset(inner, outer, pythons) {
  if (inner.length === 0) return true;
  const [some, all] = [allowedReleases(inner, pythons), allowedReleases(outer, pythons)];
  return some === void 0 || all === void 0 || [...some].every((release2) => all.has(release2));
}
function inputsOf(project, resolve2) {
  const { python } = project.workspace.options;
  const list = (option) => forResolve(option, resolve2) ?? [];
  return {
    manylinux: /^no$/i.test(python.resolverManylinux) ? void 0 : python.resolverManylinux,
    constraints: readConstraints(project, forResolve(python.resolvesToConstraintsFile, resolve2)),
    onlyBinary: list(python.resolvesToOnlyBinary),
    noBinary: list(python.resolvesToNoBinary),
    excludes: list(python.resolvesToExcludes),
    overrides: list(python.resolvesToOverrides),
    sources: list(python.resolvesToSources),
    lockStyle: forResolve(python.resolvesToLockStyle, resolve2) ?? "universal",
    completePlatforms: list(python.resolvesToCompletePlatforms),
    uploadedPriorTo: forResolve(python.resolvesToUploadedPriorTo, resolve2)
  };
}
function readConstraints({ workspace }, path) {
  if (path === void 0 || !workspace.files.isFile(path)) return [];
  return workspace.read(path).toString("utf8").split(/\r\n|\n|\r/).map((line) => line.replace(/(?:^|\s)#.*$/, "").trim()).filter((line) => line !== "" && !line.startsWith("-"));
}
function unknownResolveNames(python) {
  const options2 = Object.entries({
    resolves_to_constraints_file: python.resolvesToConstraintsFile,
    resolves_to_only_binary: python.resolvesToOnlyBinary,
    resolves_to_no_binary: python.resolvesToNoBinary,
    resolves_to_excludes: python.resolvesToExcludes,
    resolves_to_overrides: python.resolvesToOverrides,
    resolves_to_sources: python.resolvesToSources,
    resolves_to_lock_style: python.resolvesToLockStyle,
    resolves_to_complete_platforms: python.resolvesToCompletePlatforms,
    resolves_to_uploaded_prior_to: python.resolvesToUploadedPriorTo
  });
  return options2.flatMap(
    ([option, byResolve]) => [...byResolve.keys()].filter((name) => name !== DEFAULT && !python.resolves.has(name)).map((name) => ({
      severity: "error",
      code: "unknown-resolve",
      message: `Unrecognized resolve name from the option \`[python].${option}\`: ${name}`,
      help: `All valid resolve names: ${[...python.resolves.keys(), DEFAULT].sort().join(", ")}`
    }))
  );
}

// src/requirements/stand-ins.ts
function lackingWheels(lock, platform, isWanted) {
  const ranks = tagRanks(platform);
  return lock.resolves.flatMap(({ distributions }) => distributions).filter(({ name, project }) => project === void 0 && isWanted(name)).filter(({ whyNoFile }) => whyNoFile?.isMismatch !== true).filter(({ artifacts }) => !artifacts.some(({ filename }) => isFitting({ filename }, platform, ranks)));
}
function canStandIn(filename, { name, version }, platform) {
  const wheel = parseWheelFilename(filename);
  return wheel?.normalizedName === name && (version === UNKNOWN_VERSION || isSameVersion(wheel.version, version)) && isFitting({ filename }, platform, tagRanks(platform));
}
function isSameVersion(left, right) {
  return isVersion(left) && isVersion(right) && compareVersions(left, right) === 0;
}
function withArtifacts(lock, added) {
  if (added.size === 0) return lock;
  const completed = (one) => {
    const more = added.get(one);
    return more === void 0 ? one : { ...one, artifacts: [...one.artifacts, ...more] };
  };
  const resolves = lock.resolves.map((one) => ({ ...one, distributions: one.distributions.map(completed) }));
  return { ...lock, resolves };
}

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
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex2, name) => {
    if (typeof name === "string") return entities.get(name) ?? whole;
    const code = typeof decimal === "string" ? Number(decimal) : parseInt(String(hex2), 16);
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
async function request(from, options2, context) {
  let url = parseHttpUrl(from, context);
  for (let redirects = 0; ; redirects += 1) {
    const isNamed = context.indexes.ownOrigins.has(url.origin);
    if (options2.needsTls === true && url.protocol !== "https:" && !isNamed && !options2.isOwn) {
      throw new FetchFailure(
        "refused",
        `${displayUrl(url)} uses plain HTTP, and there is no hash to verify it`
      );
    }
    const authorization = context.indexes.credentials.authorization(url, isNamed);
    const answer = await send(url, options2.isOwn || isNamed, authorization, options2, context);
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
async function send(url, isOwn, authorization, options2, context) {
  try {
    return await context.host.fetch(url.href, {
      headers: { ...options2.headers, ...authorization === void 0 ? {} : { authorization } },
      signal: options2.signal,
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
async function withRetries(origin, context, attempt4) {
  const { clock, log } = context.host;
  let patience = MAX_RETRY_AFTER;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt4();
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
      const asked3 = Math.min(error.retryAfter ?? 0, patience);
      patience -= asked3;
      await clock.sleep(Math.max(pause, asked3));
    }
  }
}
async function withinLimits(url, clock, work) {
  const aborted = new AbortController();
  const finished2 = new AbortController();
  const start = clock.elapsed();
  let last = start;
  const watch = async () => {
    for (let early = 0; early < MAX_EARLY && !finished2.signal.aborted; ) {
      const now = clock.elapsed();
      const left = Math.min(last + IDLE_LIMIT, start + TOTAL_LIMIT) - now;
      if (left <= 0) {
        aborted.abort();
        return;
      }
      await clock.sleep(left, finished2.signal);
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
    finished2.abort("finished");
  }
}

// src/wheels/projects.ts
var MAX_PAGE_SIZE = 64 * 1024 * 1024;
function createProjects(context) {
  const pages = /* @__PURE__ */ new Map();
  const once2 = (url, named2) => {
    const page = pages.get(url) ?? readPage(url, context.indexes.ownPages.has(named2), context);
    pages.set(url, page);
    return page;
  };
  return {
    page: (index, project) => once2(projectUrl(index, project), index),
    links: (url) => once2(url, url)
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
async function get(from, options2, context, read) {
  const origin = URL.canParse(from) ? new URL(from).origin : "";
  return withRetries(
    origin,
    context,
    () => withinLimits(from, context.host.clock, async (signal, beat) => {
      const result = await request(from, { ...options2, signal }, context);
      const { answer, url } = result;
      if (answer.status !== 200) {
        answer.drop();
        throw statusFailure(result, context.host.clock);
      }
      return read(await readContent(answer, url, options2.limit, beat), answer.headers, url);
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

// src/wheel-choice/choose-wheels.ts
async function chooseWheels(sources, lock, { requirements, platform }, { mayBuild = true } = {}) {
  const substitutes = /* @__PURE__ */ new Map();
  const completed = withArtifacts(lock, await findSubstitutes(sources, lock, platform, substitutes));
  const selected2 = await select(sources, completed, requirements, platform);
  const warnings = [];
  const wheels2 = [];
  const built = [];
  for (const wheel of selected2.wheels) {
    const substitute = substitutes.get(keyOf2(wheel.filename, wheel.sha256));
    if (substitute?.sdist !== void 0) built.push(wheel);
    if (substitute === void 0) wheels2.push(wheel);
    else if (mayBuild || substitute.sdist === void 0)
      wheels2.push(await substituted(sources, wheel, substitute, warnings));
  }
  if (built.length === 0) return { ...selected2, wheels: wheels2, warnings };
  const kept = selected2.wheels.map((wheel) => mayBuild || !built.includes(wheel));
  return {
    ...selected2,
    ...{ wheels: wheels2, warnings, reasons: selected2.reasons.filter((_, index) => kept[index]) },
    unpinned: `${listSome(
      built.map(({ name }) => name),
      3
    )} is built from source`
  };
}
function keyOf2(filename, sha256) {
  return `${sha256}/${filename}`;
}
async function findSubstitutes(sources, lock, platform, substitutes) {
  const { buildSdists } = sources.settings;
  const { ownDirectories } = sources.fetching().indexes;
  const added = /* @__PURE__ */ new Map();
  if (ownDirectories.length === 0 && buildSdists.length === 0) return added;
  const local = listLocalWheels({ directories: ownDirectories, ownDirectories });
  const canBeHad = (name) => local.has(name) || buildSdists.includes(name);
  for (const distribution of lackingWheels(lock, platform, canBeHad)) {
    const found = (local.get(distribution.name) ?? []).filter(
      ({ filename }) => canStandIn(filename, distribution, platform)
    );
    const sdist = buildSdists.includes(distribution.name) ? distribution.artifacts.find(({ filename }) => isSdistName(filename)) : void 0;
    const artifacts = found.length > 0 ? await Promise.all(found.map(localArtifact)) : sdist && [toBeBuilt(distribution, sdist)];
    if (artifacts === void 0) continue;
    added.set(distribution, artifacts);
    for (const { filename, hash } of artifacts) {
      const what = { distribution, sdist: found.length > 0 ? void 0 : sdist };
      substitutes.set(keyOf2(filename, hash.hex), what);
    }
  }
  return added;
}
async function localArtifact({ filename, path }) {
  return { filename, url: "", hash: { algorithm: "sha256", hex: await hashFile(path) }, size: void 0 };
}
function toBeBuilt({ name, version }, { hash }) {
  const filename = `${name.replaceAll("-", "_")}-${version}-py3-none-any.whl`;
  return { filename, url: "", hash, size: void 0 };
}
async function select(sources, lock, roots, platform) {
  const missing2 = /* @__PURE__ */ new Map();
  try {
    return selectWheels(lock, roots, platform, {
      onNoWheel: ({ name, version, whyNoFile }) => {
        if (whyNoFile?.hasUnasked !== true) missing2.set(name, version);
      }
    });
  } catch (error) {
    if (!(error instanceof UserError) || missing2.size === 0 || sources.settings.offline) throw error;
    const newestElsewhere = await newestOffered(
      sources.fetching(lock),
      [...missing2].slice(0, MAX_QUESTIONS),
      platform
    );
    return selectWheels(lock, roots, platform, { newestElsewhere });
  }
}
var MAX_QUESTIONS = 10;
async function newestOffered(context, projects, platform) {
  const ranks = tagRanks(platform);
  const found = /* @__PURE__ */ new Map();
  for (const [project, locked] of projects) {
    try {
      const files = await listProjectFiles(project, context);
      const newest = newestFitting(files, platform);
      const same = files.find(
        (file) => isFitting(file, platform, ranks) && isOfVersion(file.filename, { name: project, version: locked })
      );
      if (newest !== void 0) found.set(project, { newest, sameVersion: same?.filename });
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      context.host.log.debug(`no suggestion for ${project}: ${error.message}`);
    }
  }
  return found;
}
async function substituted(sources, wheel, { distribution, sdist }, warnings) {
  const { name, version } = distribution;
  const place = { path: wheel.lockPath };
  if (sdist === void 0) {
    warnings.push({
      severity: "warning",
      code: "wheel-stands-in",
      message: `${wheel.filename} from a wheel directory replaces ${name}${version === UNKNOWN_VERSION ? "" : ` ${version}`}, for which the lock has no compatible wheel`,
      place,
      notes: [`sha256 ${wheel.sha256}`, `instead of ${insteadOf(distribution)}`]
    });
    return wheel;
  }
  const { buildSdist } = await import("./build-sdist-GH656PVU.js");
  const { filename, url, size } = sdist;
  const built = await buildSdist(sources.resolver(), { ...wheel, name, version, filename, url, size });
  warnings.push({
    severity: "warning",
    code: "sdist-built",
    message: `${built.wheel.filename} was built from the locked ${basename(filename)}${built.isReused ? " by an earlier run" : ""}, as requested by \`build-sdists\``,
    place,
    notes: [`sha256 ${built.wheel.sha256}`, `built from sha256 ${sdist.hash.hex}`]
  });
  return built.wheel;
}
function insteadOf({ artifacts, source }) {
  const sdist = artifacts.find(({ filename }) => isSdistName(filename));
  if (sdist !== void 0) return `${sdist.filename} (sha256 ${sdist.hash.hex})`;
  return source ?? (artifacts.length === 0 ? "no file" : artifacts.map(({ filename }) => filename).join(", "));
}

// src/requirements/path-mappings.ts
function withPathMappings(lock, mappings) {
  const paths = new Map(
    mappings.map((text) => text.split("|")).map(([name = "", path = ""]) => [name.trim(), path.trim()])
  );
  if (paths.size === 0) return lock;
  const mapped = (artifact) => artifact.url.includes("${") ? {
    ...artifact,
    url: artifact.url.replace(/\$\{([^}]*)\}/g, (whole, name) => paths.get(name) ?? whole)
  } : artifact;
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => ({ ...one, artifacts: one.artifacts.map(mapped) }))
    }))
  };
}

// src/wheels/look-up.ts
function createLookUp(context) {
  const projects = createProjects({ ...context, deadOrigins: /* @__PURE__ */ new Set() });
  return {
    files: async (project, { allowed, versions }) => {
      const others = /* @__PURE__ */ new Map();
      const local = await localFiles(project, allowed, context.indexes, others);
      const asked3 = /* @__PURE__ */ new Set();
      const remote = allowed.length > 0 ? await allowedFiles(
        project,
        { allowed: new Set(allowed), local, others, asked: asked3 },
        context,
        projects
      ) : await firstIndex(project, { versions, asked: asked3 }, context, projects);
      const all = indexesOf(project, context.indexes).map(({ url }) => url);
      return {
        files: [...local, ...remote],
        others: [...others.values()],
        asked: [...asked3].map(displayUrl),
        notAsked: all.filter((url) => !asked3.has(url)).map(displayUrl),
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
      const hex2 = await hashFile(path);
      if (allowed.length > 0 && !allowed.includes(`sha256:${hex2}`)) {
        others.set(`${hex2}/${filename}`, { filename, sha256: hex2 });
        continue;
      }
      found.push({
        filename,
        url: "",
        hash: { algorithm: "sha256", hex: hex2 },
        size: statSync(path).size,
        requiresPython: void 0
      });
    }
  }
  return found;
}
async function allowedFiles(project, { allowed, local, others, asked: asked3 }, context, projects) {
  const found = /* @__PURE__ */ new Map();
  const missing2 = new Set(allowed);
  const take = (files, isOwn) => {
    for (const file of files) {
      const { filename, sha256 } = file;
      const key = sha256 === void 0 ? file.url : `sha256:${sha256}`;
      if (sha256 === void 0 ? !isOf(file, project) : !allowed.has(key)) {
        if (isOf(file, project)) others.set(`${sha256}/${filename}`, { filename, sha256 });
        continue;
      }
      missing2.delete(key);
      if (!found.has(key)) found.set(key, indexedFile(file, isOwn));
    }
  };
  for (const { hash } of local) missing2.delete(`sha256:${hash.hex}`);
  const indexes = indexesOf(project, context.indexes);
  for (const { url } of indexes)
    take(readKnownPage(context.host, url, project) ?? [], isOwnPage(url, context));
  if (context.offline) take(storedFiles(context.host, missing2), false);
  if (missing2.size === 0 || context.offline) return [...found.values()];
  for (const [key, { hash }] of found) if (hash.hex === "") found.delete(key);
  let failure;
  const ask = async (url, page) => {
    if (missing2.size === 0) return;
    asked3.add(url);
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
async function firstIndex(project, { versions, asked: asked3 }, context, projects) {
  const pageOf = async (url, read) => {
    if (!context.offline) refuseInsecure(url, context.indexes);
    asked3.add(url);
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

// builtin:node:util
var builtin2 = () => process.getBuiltinModule("node:util");
function promisify(...given) {
  return builtin2().promisify(...given);
}

// builtin:node:zlib
var builtin3 = () => process.getBuiltinModule("node:zlib");
function crc32(...given) {
  return builtin3().crc32(...given);
}
function deflateRaw(...given) {
  return builtin3().deflateRaw(...given);
}
function deflateRawSync(...given) {
  return builtin3().deflateRawSync(...given);
}
function gunzipSync(...given) {
  return builtin3().gunzipSync(...given);
}
function inflateRaw(...given) {
  return builtin3().inflateRaw(...given);
}
function inflateRawSync(...given) {
  return builtin3().inflateRawSync(...given);
}
function createInflate(...given) {
  return builtin3().createInflate(...given);
}
function createDeflateRaw(...given) {
  return builtin3().createDeflateRaw(...given);
}
function createInflateRaw(...given) {
  return builtin3().createInflateRaw(...given);
}
function createGunzip(...given) {
  return builtin3().createGunzip(...given);
}
function createZstdDecompress(...given) {
  return builtin3().createZstdDecompress(...given);
}
var constants2 = /* @__PURE__ */ (() => builtin3().constants)();

// builtin:node:stream
var builtin4 = () => process.getBuiltinModule("node:stream");
var Readable = /* @__PURE__ */ (() => builtin4().Readable)();
var Writable = /* @__PURE__ */ (() => builtin4().Writable)();
function pipeline(...given) {
  return builtin4().pipeline(...given);
}
function finished(...given) {
  return builtin4().finished(...given);
}

// builtin:node:stream/promises
var builtin5 = () => process.getBuiltinModule("node:stream/promises");
function pipeline2(...given) {
  return builtin5().pipeline(...given);
}

// src/archive/inflate-together.ts
var BATCH = 1024 * 1024;
var gzipHeader = Buffer.from([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
var gzipStart = gzipHeader.subarray(0, 3);
var GZIP_TRAILER_SIZE = 8;
function* batchesOf(members, isAlone = () => false) {
  let batch = [];
  let [size, packed] = [0, 0];
  for (const member of members) {
    const stands = member.method !== 8 || isAlone(member);
    size += member.size;
    packed += member.compressedSize;
    if (batch.length > 0 && (stands || size > BATCH || packed > BATCH)) {
      yield batch;
      batch = [];
      [size, packed] = [member.size, member.compressedSize];
    }
    if (stands) {
      yield [member];
      [size, packed] = [0, 0];
    } else batch.push(member);
  }
  if (batch.length > 0) yield batch;
}
function inflateTogether(source, members) {
  const size = members.reduce((sum, member) => sum + member.size, 0);
  const packed = gzipFileOf(source, members);
  if (packed === void 0) return void 0;
  try {
    const options2 = { chunkSize: Math.max(size + 1, 64), maxOutputLength: size + 1, info: true };
    const { buffer, engine } = gunzipSync(packed, options2);
    const isWhole = buffer.length === size && engine.bytesWritten === packed.length;
    return isWhole ? buffer : void 0;
  } catch {
    return void 0;
  } finally {
    release(packed);
  }
}
function gzipFileOf(source, members) {
  const packed = members.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  const file = Buffer.allocUnsafe(packed + members.length * (gzipHeader.length + GZIP_TRAILER_SIZE));
  let at = 0;
  for (const { compressedSize, dataOffset, crc32: crc322, size } of members) {
    at += gzipHeader.copy(file, at);
    const start = at;
    at += compressedSize;
    source.read(file.subarray(start, at), dataOffset);
    at = file.writeUInt32LE(crc322, at);
    at = file.writeUInt32LE(size, at);
    if (file.subarray(start, at).includes(gzipStart)) return void 0;
  }
  return file;
}
function release({ buffer }) {
  if (buffer.byteLength > Buffer.poolSize) buffer.transfer?.(0);
}

// src/archive/zip-error.ts
var HELP = "download or rebuild the file: it is damaged or was not made by a packaging tool";
function zipError(archive, member, what, code = "bad-zip") {
  const where = member === void 0 ? "" : `member \`${member}\`: `;
  return userError({
    code,
    message: `\`${basename(archive)}\`: ${where}${what}`,
    help: HELP,
    notes: [`the archive is ${archive}`]
  });
}
function asZipError(archive, member, error) {
  if (error instanceof UserError || error instanceof TypeError || !(error instanceof Error)) return error;
  return zipError(archive, member, error.message);
}

// src/archive/zip-source.ts
function openSource(path) {
  const descriptor = asked(path, () => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  try {
    return {
      size: asked(path, () => fstatSync(descriptor).size),
      read: (target, position) => {
        asked(path, () => readFully(descriptor, target, position));
      },
      close: () => {
        closeSync(descriptor);
      }
    };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}
async function withFileSource(path, work) {
  const source = openSource(path);
  try {
    return await work(source);
  } finally {
    source.close();
  }
}
function asked(path, work) {
  try {
    return work();
  } catch (error) {
    throw asZipError(path, void 0, error);
  }
}
function readFully(descriptor, target, position) {
  for (let done = 0; done < target.length; ) {
    const count = readSync(descriptor, target, done, target.length - done, position + done);
    if (count === 0) throw new Error(`the file is truncated at byte ${position + done}`);
    done += count;
  }
}

// src/archive/read-member.ts
var MIB = 1024 * 1024;
var SMALL = 4 * MIB;
var CHUNK = 256 * 1024;
async function readMember(archive, member, maxSize = 256 * MIB) {
  if (member.size > maxSize) {
    throw zipError(archive, member.name, `it has ${member.size} bytes; the limit here is ${maxSize}`);
  }
  try {
    return await withFileSource(archive, (source) => inflateMember(source, archive, member));
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
}
function readMemberNow(archive, member, maxSize = 256 * MIB) {
  if (member.size > maxSize) {
    throw zipError(archive, member.name, `it has ${member.size} bytes; the limit here is ${maxSize}`);
  }
  const source = openSource(archive);
  try {
    return inflateMember(source, archive, member);
  } catch (error) {
    throw asZipError(archive, member.name, error);
  } finally {
    source.close();
  }
}
async function readMemberBeside(archive, member, maxSize) {
  if (member.method === 0 || member.size > maxSize) return readMember(archive, member, maxSize);
  try {
    const data = Buffer.allocUnsafe(member.compressedSize);
    await withFileSource(archive, (source) => {
      source.read(data, member.dataOffset);
    });
    const chunkSize = member.size + 64;
    const content = await inflateRawBeside(data, { chunkSize, maxOutputLength: Math.max(member.size, 1) });
    checkContent(archive, member, content.length, crc32(content));
    return content;
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
}
async function readMemberStart(archive, member) {
  try {
    const data = Buffer.allocUnsafe(Math.min(member.compressedSize, 4096));
    await withFileSource(archive, (source) => {
      source.read(data, member.dataOffset);
    });
    return member.method === 0 ? data : inflateRawSync(data, { finishFlush: constants2.Z_SYNC_FLUSH });
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
}
var inflateRawBeside = promisify(inflateRaw);
async function readMemberInPieces(archive, member, take) {
  await withFileSource(archive, (source) => inflateInPieces(source, archive, member, take));
}
async function readMembersInPieces(archive, members, take) {
  await withFileSource(archive, async (source) => {
    for (const batch of batchesOf(members)) await inflateBatch(source, archive, batch, take);
  });
}
async function inflateBatch(source, archive, batch, take) {
  const content = batch.length > 1 ? inflateTogether(source, batch) : void 0;
  if (content === void 0) {
    for (const member of batch) await inflateInPieces(source, archive, member, take);
    return;
  }
  take(content);
  release(content);
}
function isZlibError(error) {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
async function inflateInPieces(source, archive, member, take) {
  if (member.size > SMALL || member.compressedSize > SMALL) {
    await inflateLargeMember(source, archive, member, take);
    return;
  }
  const content = inflateMember(source, archive, member);
  take(content);
  release(content);
}
function inflateMember(source, archive, member) {
  const data = Buffer.allocUnsafe(member.compressedSize);
  let content;
  try {
    source.read(data, member.dataOffset);
    content = member.method === 0 ? data : inflate(data, archive, member);
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
  if (content !== data) release(data);
  checkContent(archive, member, content.length, crc32(content));
  return content;
}
function inflate(data, archive, member) {
  const result = inflateAtMost(data, archive, member);
  if (result.engine.bytesWritten !== data.length) {
    throw endsEarly(archive, member, result.engine.bytesWritten);
  }
  return result.buffer;
}
async function inflateLargeMember(source, archive, member, take) {
  let size = 0;
  let crc = 0;
  const count = (content) => {
    size += content.length;
    if (size > member.size) throw tooLong(archive, member);
    crc = crc32(content, crc);
    take(content);
  };
  if (member.method === 0) for (const chunk of chunksOf(source, member)) count(chunk);
  else await inflateChunks(source, archive, member, count);
  checkContent(archive, member, size, crc);
}
function* chunksOf(source, member) {
  for (let done = 0; done < member.compressedSize; ) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, member.compressedSize - done));
    source.read(chunk, member.dataOffset + done);
    yield chunk;
    done += chunk.length;
  }
}
async function inflateChunks(source, archive, member, take) {
  const inflater = createInflateRaw({ chunkSize: CHUNK });
  try {
    await pipeline2(
      Readable.from(chunksOf(source, member), { objectMode: false }),
      inflater,
      async (contents) => {
        for await (const content of contents) take(content);
      }
    );
  } catch (error) {
    throw isZlibError(error) ? asZipError(archive, member.name, error) : error;
  }
  if (inflater.bytesWritten !== member.compressedSize) {
    throw endsEarly(archive, member, inflater.bytesWritten);
  }
}
function inflateAtMost(data, archive, member) {
  try {
    const room = member.size + 1;
    const options2 = { chunkSize: Math.max(room, 64), maxOutputLength: room, info: true };
    return inflateRawSync(data, options2);
  } catch (error) {
    throw error instanceof RangeError ? tooLong(archive, member) : error;
  }
}
function tooLong(archive, member) {
  return zipError(
    archive,
    member.name,
    `it unpacks to more than the ${member.size} bytes in the central directory`
  );
}
function endsEarly(archive, member, used) {
  return zipError(archive, member.name, `its data ends after ${used} of ${member.compressedSize} bytes`);
}
function checkContent(archive, member, size, crc) {
  if (size !== member.size) {
    throw zipError(
      archive,
      member.name,
      `it unpacks to ${size} bytes, but the central directory says ${member.size}`
    );
  }
  if (crc !== member.crc32) {
    throw zipError(
      archive,
      member.name,
      `its CRC-32 is ${hex(crc)}, but the central directory says ${hex(member.crc32)}`
    );
  }
}
var hex = (value) => value.toString(16).padStart(8, "0");

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
        (signal, beat) => attempt2(source, wheel, partial, { ...context, signal, beat })
      )
    );
    return partial;
  } catch (error) {
    context.onBytes(-partial.received);
    await discard2(temporary);
    throw storeError(context.host, error);
  }
}
async function attempt2(source, wheel, partial, context) {
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

// src/wheels/fetch-wheels.ts
var AT_ONCE = 8;
var READ_AT_ONCE = 3;
var LABEL = "Fetching wheels";
var REPORT_EVERY = 100;
async function fetchWheels(pinned2, context) {
  const { host, origins = /* @__PURE__ */ new Map() } = context;
  const diagnostics = [];
  const wanted = uniqueFiles(pinned2, diagnostics);
  const stored = /* @__PURE__ */ new Map();
  const missing2 = [];
  const found = await inOrder(wanted, READ_AT_ONCE, (wheel) => readStored(host, wheel, context.checks));
  for (const [index, wheel] of wanted.entries()) {
    const known = found[index];
    if (known === void 0) missing2.push(wheel);
    else stored.set(storedPath(host, wheel), known);
  }
  if (wanted.length > 0) removeUnfinished(host);
  if (missing2.length > 0) await getAll(missing2, context, stored, diagnostics);
  for (const wheel of missing2) origins.set(storedPath(host, wheel), "downloaded");
  if (diagnostics.length > 0) throw new UserError(diagnostics);
  const from = (origin) => counted([...stored].filter(([path]) => origins.get(path) === origin).map(([, wheel]) => wheel));
  return {
    wheels: pinned2.map((wheel) => ({ ...stored.get(storedPath(host, wheel)), pinned: wheel })),
    reused: from(void 0),
    restored: from("cache"),
    downloaded: from("downloaded")
  };
}
async function inOrder(items, atOnce, work) {
  const results = [];
  const queue = items.entries();
  const one = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return results;
}
function counted(wheels2) {
  return { count: wheels2.length, bytes: wheels2.reduce((sum, { size }) => sum + size, 0) };
}
function uniqueFiles(pinned2, diagnostics) {
  const files = /* @__PURE__ */ new Map();
  for (const wheel of pinned2) {
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
async function getAll(missing2, context, stored, diagnostics) {
  const { host } = context;
  const progress = createProgress(host, missing2);
  const download2 = {
    host,
    indexes: context.indexes,
    deadOrigins: /* @__PURE__ */ new Set(),
    onBytes: (count) => progress.add(count)
  };
  const projects = createProjects(download2);
  const absent = /* @__PURE__ */ new Set();
  const failed = /* @__PURE__ */ new Map();
  const queue = missing2.values();
  let isBroken = false;
  const work = async () => {
    for (const wheel of queue) {
      if (isBroken) return;
      try {
        const kept = await getOne(wheel, context, download2, projects);
        if (kept === void 0) absent.add(wheel);
        else stored.set(storedPath(host, wheel), kept);
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
  for (const wheel of missing2) if (failed.has(wheel)) collect(failed.get(wheel), diagnostics);
  if (absent.size > 0) diagnostics.push(offlineMissing(missing2.filter((wheel) => absent.has(wheel))));
}
function isStoreFault(diagnostic) {
  return diagnostic.code === "disk-full" || diagnostic.code === "store-not-writable";
}
async function getOne(wheel, context, download2, projects) {
  const temporary = await getFile(wheel, context, download2, projects);
  return temporary && await keep(context.host, wheel, temporary, context.checks);
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
      const temporary = await downloadWheel(await find(), file, download2);
      warnOfWrongFiles(file, failures, context);
      return temporary;
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      failures.push(error);
    }
  }
  throw new UserError([{ severity: "error", ...describe(file, failures, context) }]);
}
function warnOfWrongFiles({ filename, lockPath: lockPath2 }, failures, { host }) {
  for (const { kind, message } of failures) {
    if (kind !== "hash-mismatch") continue;
    host.log.diagnostic({
      severity: "warning",
      code: "hash-mismatch",
      message: `${filename} was downloaded from a fallback location: ${message}`,
      place: { path: lockPath2 },
      help: "find out why that location has a different file of this name"
    });
  }
}
async function fetchSdist(sdist, context) {
  if (!isSafeSdistName(sdist.filename) || !isSha256(sdist.sha256)) {
    throw userError({
      code: "bad-sdist-name",
      message: `\`${sdist.filename}\` is not the file name of a source distribution, or its hash is not a SHA-256`,
      place: { path: sdist.lockPath },
      help: "regenerate the lock: source distributions are named `name-version.tar.gz` (PEP 625)"
    });
  }
  const { host, indexes } = context;
  const download2 = { host, indexes, deadOrigins: /* @__PURE__ */ new Set(), onBytes: () => void 0 };
  const temporary = await getFile(sdist, context, download2, createProjects(download2));
  if (temporary !== void 0) return temporary;
  throw new UserError([offlineMissing([sdist])]);
}
var failureKinds = [
  "hash-mismatch",
  "refused",
  "unauthorized",
  "untrusted",
  "unreachable",
  "not-found"
];
var outcomes = {
  "hash-mismatch": "does not match the lock",
  refused: "was not downloaded",
  unauthorized: "could not be downloaded",
  untrusted: "could not be downloaded",
  unreachable: "could not be downloaded",
  "not-found": "was not found anywhere"
};
function describe(wheel, failures, context) {
  const worst = failureKinds.flatMap((kind2) => failures.filter((failure) => failure.kind === kind2))[0];
  const place = { path: wheel.lockPath };
  if (worst?.kind === "untrusted") return failureDiagnostic(worst, wheel.filename);
  const notes = failures.filter((failure) => failure !== worst).map((failure) => failure.message);
  const rest = { place, ...notes.length === 0 ? {} : { notes } };
  const reason = worst?.message ?? "neither the lock nor the environment gives its location";
  const kind = worst?.kind ?? "not-found";
  const { code, help } = advice[kind];
  return {
    code,
    message: `${wheel.filename} ${outcomes[kind]}: ${reason}`,
    help: kind === "not-found" ? `searched: ${asked2(wheel, context)}; ${help}` : help,
    ...rest
  };
}
function asked2(wheel, context) {
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
    help: "run once without --offline, or put the wheels in a directory and set PIP_FIND_LINKS to it",
    notes: absent.map((wheel) => `${wheel.filename} (sha256 ${wheel.sha256}) of ${wheel.lockPath}`)
  };
}
function createProgress(host, missing2) {
  const sizes = missing2.map((wheel) => wheel.size);
  const totalBytes = sizes.every((size) => size !== void 0) ? sizes.reduce((sum, size) => sum + size, 0) : void 0;
  let files = 0;
  let bytes = 0;
  let reported = -REPORT_EVERY;
  const report2 = () => {
    reported = host.clock.elapsed();
    host.log.progress(LABEL, {
      files,
      totalFiles: missing2.length,
      bytes,
      ...totalBytes === void 0 ? {} : { totalBytes }
    });
  };
  return {
    add: (count) => {
      bytes += count;
      if (host.clock.elapsed() - reported >= REPORT_EVERY) report2();
    },
    finish: () => {
      files += 1;
      report2();
    },
    end: () => host.log.progress(LABEL, void 0)
  };
}

// src/wheels/offered-wheels.ts
var MAX_METADATA = 16 * 1024 * 1024;
function createOfferedWheels(context, lockPath2) {
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
    return { name, version, filename: file.filename, url: file.url, ...identity, lockPath: lockPath2 };
  };
  const fetchOne = async (file) => {
    if (file.path === void 0 && file.sha256 === void 0 && !identities.has(file)) {
      const { temporary, sha256, size } = await downloadUnpinned(file, download2);
      identities.set(file, { sha256, size });
      return keep(context.host, pin(file, { sha256, size }), temporary);
    }
    const pinned2 = pin(file, await identify(file));
    return (await fetchWheels([pinned2], context)).wheels[0];
  };
  const read = async (file) => {
    if (file.path !== void 0) {
      const { readZipMembers } = await import("./read-zip-AG5AGARF.js");
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

// src/wheels/wheel-in-place.ts
async function wheelInPlace({ filename, url: location, isOwn }, { name, hashes = [] }, lockPath2, context) {
  const { sha256, size } = isPlaceOfIndex(location) ? await remoteIdentity({ filename, location, isOwn: isOwn === true, hashes }, lockPath2, context) : await localIdentity({ name, location }, lockPath2, context);
  if (hashes.length > 0 && !hashes.includes(`sha256:${sha256}`)) {
    throw userError({
      code: "hash-mismatch",
      message: `${filename} does not match the lock: ${displayUrl(location)} has the SHA-256 ${sha256}, which is not in ${lockPath2}`,
      place: { path: lockPath2 },
      help: advice["hash-mismatch"].help
    });
  }
  return { filename, url: location, hash: { algorithm: "sha256", hex: sha256 }, size };
}
function isPlaceOfIndex(location) {
  return location === "" || isRemote(location);
}
async function localIdentity({ name, location }, lockPath2, { root }) {
  const path = localPath3({ url: location, lockPath: lockPath2 }, root);
  const status = path === void 0 ? void 0 : statsAt(path);
  if (path !== void 0 && status?.isFile() === true) {
    return { sha256: await hashFile(path), size: status.size };
  }
  throw userError({
    code: "wheel-not-found",
    message: `${lockPath2} takes ${name} from \`${location}\`, which is not a file in the checkout`,
    place: { path: lockPath2 },
    help: `the path is relative to the directory of ${lockPath2}; put the wheel there, or lock a published version`
  });
}
async function remoteIdentity({ filename, location, isOwn, hashes }, lockPath2, context) {
  const { host, indexes, offline } = context;
  const stored = storedFiles(host, new Set(hashes)).find((file) => file.filename === filename);
  if (stored?.sha256 !== void 0) return { sha256: stored.sha256, size: void 0 };
  const place = { path: lockPath2 };
  const shown = location === "" ? filename : displayUrl(location);
  if (offline) {
    throw userError({
      code: "offline-missing",
      message: `${lockPath2} has no hash for ${shown}, and --offline forbids downloading it`,
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
    return await createOfferedWheels(context, lockPath2).identify({ filename, url: location, ...rest });
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    throw userError(failureDiagnostic(error, `${filename} could not be downloaded`, place));
  }
}

// src/wheel-choice/identify-files.ts
var AT_ONCE2 = 8;
async function withIdentifiedFiles(lock, needed, platform, identify, problems) {
  const open = lock.resolves.flatMap(({ distributions }) => distributions).filter((one) => needed.has(one.name) && lacksKnownFile(one));
  if (open.length === 0) return lock;
  const ranks = tagRanks(platform);
  const rankOf = (file) => bestTagRank(file.filename, ranks) ?? Infinity;
  const isUsable = (file) => isFitting(file, platform, ranks);
  const settled = await problems.collectAll(open, AT_ONCE2, async (one) => {
    const known = one.artifacts.filter((file) => !lacksHash(file));
    const unknown = one.artifacts.filter((file) => lacksHash(file) && isUsable(file));
    if (unknown.length === 0) return [one, one];
    if (known.some(isUsable)) return [one, { ...one, artifacts: known }];
    const found = await firstThatMatches(
      one,
      unknown.toSorted((a, b) => rankOf(a) - rankOf(b)),
      identify
    );
    return [one, { ...one, artifacts: [...known, found] }];
  });
  const changed = new Map(settled);
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => changed.get(one) ?? one)
    }))
  };
}
async function firstThatMatches(one, files, identify) {
  let failure;
  for (const file of files) {
    try {
      return await identify(file, one);
    } catch (error) {
      const isMismatch = error instanceof UserError && error.diagnostics.every(({ code }) => code === "hash-mismatch");
      if (!isMismatch) throw error;
      failure ??= error;
    }
  }
  throw failure ?? new Error("no file was given");
}

// src/wheel-choice/open-lock.ts
function openLock(host, project, path, resolve2, sources) {
  const { files, options: workspaceOptions } = project.workspace;
  const unknown = unknownResolveNames(workspaceOptions.python);
  if (unknown.length > 0) throw new UserError(unknown);
  const text = (name) => {
    const bytes = project.workspace.read(name);
    refuseLfsPointer(bytes, name);
    refuseLinkAsText(project.workspace, name, bytes);
    return decodeText(bytes);
  };
  const read = readLock(text(path), path, {
    include: (name) => files.isFile(name) ? text(name) : void 0
  });
  const mapped = withPathMappings(read, workspaceOptions.pythonRepos.pathMappings);
  const metadata = mapped.metadata ?? sidecarOf(project, path);
  const lock = {
    ...isByNeeds(project, resolve2) ? byNeeds(mapped) : mapped,
    ...metadata && { metadata },
    excluded: [...mapped.excluded, ...excludes(project, resolve2)]
  };
  const pinned2 = hashesByProject(lock);
  const withoutFiles = new Set(projectsWithoutFiles(lock));
  const hashesToFind = (name) => {
    const project2 = pinned2.get(name);
    return project2 === void 0 || project2.isAny ? [] : [...project2.hashes];
  };
  const known = /* @__PURE__ */ new Map();
  let lookUp;
  const filesOf2 = (name) => {
    lookUp ??= createLookUp({
      host,
      indexes: sources.fetching(lock).indexes,
      offline: sources.settings.offline
    });
    const found = known.get(name) ?? lookUp.files(name, { allowed: hashesToFind(name), versions: [...pinned2.get(name)?.versions ?? []] });
    known.set(name, found);
    return found;
  };
  const inPlace = distributionsInPlace(lock);
  const identified = /* @__PURE__ */ new Map();
  const identityOf = (artifact, one) => {
    const fetching = sources.fetching(withoutFiles.has(one.name) ? lock : void 0);
    const key = JSON.stringify([one.name, one.version, artifact.filename, artifact.url]);
    const found = identified.get(key) ?? wheelInPlace(artifact, one, path, fetching);
    identified.set(key, found);
    return found;
  };
  const unhashed = /* @__PURE__ */ new Set([
    ...[...withoutFiles].filter((name) => hashesToFind(name).length === 0),
    ...inPlace.filter(({ hashes = [] }) => hashes.length === 0).map(({ name }) => name)
  ]);
  return {
    lock,
    withoutHashes: (taken, requirements, platform) => {
      if (unhashed.size === 0) return [];
      const needed = neededProjects(taken, requirements, platform);
      return [...unhashed].filter((name) => needed.has(name));
    },
    complete: async (taken, requirements, platform) => {
      if (withoutFiles.size === 0 && inPlace.length === 0) return { lock: taken, warnings: [] };
      const needed = neededProjects(taken, requirements, platform);
      const names = [...withoutFiles].filter((name) => needed.has(name));
      const ranks = tagRanks(platform);
      const open = inPlace.filter(({ name }) => needed.has(name)).flatMap((one) => one.artifacts.map((artifact) => ({ one, artifact }))).filter(({ artifact }) => lacksHash(artifact) && isFitting(artifact, platform, ranks));
      const problems = new Problems();
      const [found, hashed] = await Promise.all([
        lookUpAll(names, filesOf2, problems),
        problems.collectAll(
          open,
          AT_ONCE3,
          async ({ one, artifact }) => [artifact, await identityOf(artifact, one)]
        )
      ]);
      problems.throwIfErrors();
      const filled = withIndexedFiles(withHashes(taken, new Map(hashed)), new Map(found));
      const ofIndexes = new Set(names);
      const complete = await withIdentifiedFiles(filled, ofIndexes, platform, identityOf, problems);
      problems.throwIfErrors();
      const isLoose = [...unhashed].some((name) => needed.has(name));
      return { lock: complete, warnings: isLoose ? [withoutHashes(lock, [...unhashed])] : [] };
    }
  };
}
function isByNeeds({ workspace }, resolve2) {
  return workspace.options.python.ownResolves?.get(resolve2)?.isByNeeds === true;
}
function byNeeds({ wholeSet, ...lock }) {
  return wholeSet === true ? { ...lock, byNeeds: true } : lock;
}
function sidecarOf({ workspace }, path) {
  const sidecar = `${path}.metadata`;
  if (!workspace.files.isFile(sidecar)) return void 0;
  try {
    const value = parseBoundedJson(workspace.read(sidecar).toString("utf8"));
    return isJsonObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
async function lookUpAll(names, filesOf2, problems) {
  const failed = /* @__PURE__ */ new Map();
  const found = await problems.collectAll(names, AT_ONCE3, async (name) => {
    try {
      return [[name, await filesOf2(name)]];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const diagnostic of error.diagnostics) {
        const known = failed.get(diagnostic.code);
        if (known === void 0) failed.set(diagnostic.code, { diagnostic, others: [] });
        else known.others.push(name);
      }
      return [];
    }
  });
  for (const { diagnostic, others } of failed.values()) {
    const notes = others.length === 0 ? [] : [`the same for ${listSome(others, 8)}`];
    problems.add([{ ...diagnostic, notes: [...diagnostic.notes ?? [], ...notes] }]);
  }
  return found.flat();
}
var AT_ONCE3 = 8;
function excludes(project, resolve2) {
  const { resolvesToExcludes } = project.workspace.options.python;
  return (forResolve(resolvesToExcludes, resolve2) ?? []).map((text) => {
    try {
      return parseRequirement(text);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      throw userError({
        code: "invalid-option-value",
        message: `\`${text}\` in \`[python].resolves_to_excludes\` is not a requirement: ${error.message}`,
        help: "use a form such as `name` or `name>=1.0` (PEP 508)"
      });
    }
  });
}
function hashesHelp(format) {
  switch (format) {
    case "requirements":
      return `write the hashes too: \`${lockFormats.requirements.command}\`, or \`pip-compile --generate-hashes\``;
    case "uv":
      return "uv writes no hashes for `find-links`: lock from an index";
    default:
      return "regenerate the lock file: current versions of the tool that wrote it include hashes";
  }
}
function withoutHashes({ path, format }, names) {
  return {
    severity: "warning",
    code: "lock-without-hashes",
    message: `${path} pins versions without hashes (${listSome(names, 3)}), so the files are whatever the index offers today`,
    place: { path },
    help: hashesHelp(format)
  };
}

// src/requirements/constraints-file.ts
var MAX_FAULTS = 100;
function readConstraints2(text, path) {
  const problems = new Problems();
  const constraints = [];
  const lines = text.replace(/^\uFEFF/, "").split(LINE_END);
  for (const [index, written] of lines.entries()) {
    const line = withoutComment(written);
    if (line === "" || /^--hash\b/.test(line)) continue;
    const fault = (why) => problems.error({
      code: "invalid-constraint",
      message: `\`${line}\` does not constrain the version of a project: ${why}`,
      place: { path, line: index + 1, column: written.indexOf(line) + 1 || 1 },
      help: "use a form such as `name<2` (PEP 508)"
    });
    if (problems.size >= MAX_FAULTS) break;
    const requirement2 = readConstraint(withoutTrailing(withoutOptions(line), "\\").trimEnd(), fault);
    if (requirement2 !== void 0) constraints.push(requirement2);
  }
  problems.throwIfErrors();
  return constraints;
}
function readConstraint(text, fault) {
  try {
    const requirement2 = parseRequirement(text);
    if (requirement2.url === void 0) return requirement2;
    fault("it is a URL");
    return void 0;
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    fault(error.message);
    return void 0;
  }
}

// src/wheel-choice/constraints.ts
var MAX_INCLUDED = 50;
function constraintsIn(workspace, path) {
  if (!workspace.files.isFile(path)) return [];
  const read = /* @__PURE__ */ new Set([path]);
  const limits = /* @__PURE__ */ new Set();
  for (const one of read) {
    const text = decodeText(workspace.read(one));
    for (const { option, name, path: named2, place } of filesNamedIn(text, one)) {
      const isThere = named2 !== void 0 && workspace.files.isFile(named2);
      if (option === "--constraint" && !isThere) throw notThere(name, place);
      if (!isThere) continue;
      if (option === "--constraint") limits.add(named2);
      else if (read.size < MAX_INCLUDED) read.add(named2);
    }
  }
  return [...limits].flatMap((one) => constraintsFile(workspace, one));
}
function constraintsFile(workspace, path) {
  const bytes = workspace.read(path);
  refuseLfsPointer(bytes, path);
  return readConstraints2(decodeText(bytes), path);
}
function notThere(name, place) {
  return userError({
    code: "constraints-missing",
    message: `The constraints file \`${name}\` is not in the checkout`,
    place,
    help: "correct the path, which is relative to this file, or remove the line; what git ignores does not count"
  });
}

// src/wheel-choice/complete-lock.ts
function projectsOf({ resolves }) {
  return new Set(resolves.flatMap(({ distributions }) => distributions.map(({ name }) => name)));
}
async function completeLock(sources, lock, open) {
  if (sources.settings.offline) throw incompleteOffline(lock, open);
  const { resolveRequirements } = await import("./resolve-HNLG3NGD.js");
  const { needs: roots, platform, place, constraints } = open;
  const found = await resolveRequirements(sources.resolver(lock), {
    roots,
    platform,
    constraints: [...pinsOf(lock), ...constraints],
    place
  });
  const known = projectsOf(lock);
  const added = found.resolves.flatMap(({ distributions }) => distributions).filter(({ name }) => !known.has(name));
  return {
    ...lock,
    resolves: lock.resolves.map((one) => ({ ...one, distributions: [...one.distributions, ...added] }))
  };
}
function pinsOf({ resolves }) {
  return resolves.flatMap(({ distributions }) => distributions).filter(({ version }) => version !== UNKNOWN_VERSION).map(({ name, version, marker }) => ({ ...parseRequirement(`${name}==${version}`), marker }));
}
function incompleteLock(lock, needs, isPlain) {
  return {
    severity: "warning",
    code: "lock-incomplete",
    message: `${lock.path} does not pin ${listSome(named(needs), 8)}: the newest versions that fit its pins are taken, and the next run may choose others`,
    place: { path: lock.path },
    help: completeHelp(lock, needs, isPlain),
    notes: askers2(needs)
  };
}
function incompleteOffline(lock, { needs, isPlain }) {
  return userError({
    code: "lock-incomplete",
    message: `${lock.path} does not pin ${listSome(named(needs), 8)}, and --offline forbids looking it up in an index`,
    place: { path: lock.path },
    help: completeHelp(lock, needs, isPlain),
    notes: askers2(needs)
  });
}
var named = (needs) => [
  ...new Set(
    needs.map(({ requirement: requirement2 }) => `\`${formatRequirement({ ...requirement2, marker: void 0 })}\``)
  )
];
function askers2(needs) {
  const lines = new Set(
    needs.map(({ requirement: requirement2, target }) => `${requirement2.normalizedName} is needed by ${target}`)
  );
  return someLines(lines, 8);
}
var LEFT_OUT = /^(?:setuptools|pip|distribute)$/;
function completeHelp({ path, format }, needs, isPlain = false) {
  if (format === "pipenv") return `add them to the Pipfile and run \`${lockFormats.pipenv.command}\``;
  if (format !== "requirements") return `lock them too, and generate ${path} again`;
  const output = path.replace(/(?:\.txt)?$/, isPlain ? ".lock" : ".lock.txt");
  const isFound = /(?:^|\/)requirements\.lock$/.test(output);
  const use = !isPlain ? `, and name \`${output}\` in \`[python.resolves]\`` : isFound ? ", which is then found beside it" : `, and name it: \`requirements: ${output}\``;
  const unsafe = needs.filter(({ requirement: requirement2 }) => LEFT_OUT.test(requirement2.normalizedName));
  const allow = unsafe.length === 0 ? "" : `, or with \`pip-compile --allow-unsafe\`, which leaves out ${unsafe[0].requirement.normalizedName} without that option`;
  return `make a complete lock with \`uv pip compile ${path} --universal --generate-hashes -o ${output}\`${use}${allow}`;
}
function neededAllTheSame({ path }, needs, place) {
  const who = new Map(needs.map(({ requirement: requirement2, target }) => [requirement2.normalizedName, target]));
  return {
    severity: "note",
    code: "excluded-but-needed",
    message: `What \`!!\` takes out stays in the package because a wheel needs it: ${[...who].map(([name, asker]) => `${name} (needed by ${asker})`).join(", ")}`,
    place,
    help: `also take out the wheel that needs it; otherwise ${path} is packaged as a whole`
  };
}

// src/wheel-choice/stated-sources.ts
function refuseOtherSources(project, roots, indexes, resolved) {
  if (resolved === void 0 && indexes.ownDirectories.length > 0) return;
  const hasOwnIndex = indexes.indexes.some(({ isPublic: isPublic2 }) => !isPublic2);
  const distributions = resolved?.resolves.flatMap((one) => one.distributions) ?? [];
  const isFromIndex = (name) => resolved === void 0 || distributions.some((one) => one.name === name && one.artifacts.some(({ url }) => /^https?:/i.test(url)));
  const named2 = project.made === void 0 ? ", and name the lock in `[python.resolves]` of pants.toml" : "";
  const problems = new Problems();
  const sources = createSources(project);
  for (const { requirement: requirement2, target } of roots) {
    if (requirement2.url !== void 0) continue;
    const stated = sources(target, requirement2.normalizedName);
    if (stated === void 0 || stated.isIndex && hasOwnIndex || !isFromIndex(stated.name)) continue;
    problems.error({
      code: "source-not-locked",
      ...stated.cause !== void 0 && { cause: stated.cause },
      message: `${requirement2.name} comes from ${stated.from} according to \`${stated.table}\`; nothing locks that, so a project of the same name would be taken from the package index`,
      place: stated.place,
      help: `lock it with \`${stated.command}\`, which records where it comes from${named2}`,
      notes: [`required by ${target}`]
    });
  }
  problems.throwIfErrors();
}
function pyprojectOf({ workspace, targets }, spec) {
  const target = targets.targets.get(spec);
  const generator = target?.generator === void 0 ? void 0 : targets.targets.get(target.generator);
  const path = generator?.sources[0] ?? target?.place.path;
  const isIt = path !== void 0 && /(?:^|\/)pyproject\.toml$/.test(path) && workspace.files.isFile(path);
  return isIt ? path : void 0;
}
function createSources(project) {
  const { workspace } = project;
  const known = /* @__PURE__ */ new Map();
  return (spec, name) => {
    const path = pyprojectOf(project, spec);
    if (path === void 0) return void 0;
    const sources = known.get(path) ?? sourcesIn(decodeText(workspace.read(path)), path);
    known.set(path, sources);
    return sources(name);
  };
}
function sourcesIn(text, path) {
  const document = parseToml(text, path);
  const forAll = indexForAll(document, text, path);
  const publicly = /* @__PURE__ */ new Set();
  const found = /* @__PURE__ */ new Map();
  for (const { tool, table, entries, indexes } of [uvTable(document), ...poetryTables(document)]) {
    for (const [written, value] of Object.entries(entries ?? {})) {
      const name = normalizeName(written);
      const parts = tablesIn(Array.isArray(value) ? value : [value]);
      const from = parts.map((part) => placeOf2(part, indexes)).find((one) => one !== void 0);
      if (from === void 0 && parts.some((part) => own(part, "index") ?? own(part, "source")))
        publicly.add(name);
      if (from === void 0 || found.has(name)) continue;
      const place = createPlaceFinder(text, path)(written, "key");
      found.set(name, { name, ...from, table: `[${table}]`, place, command: lockFormats[tool].command });
    }
  }
  return (name) => found.get(name) ?? (publicly.has(name) || forAll === void 0 ? void 0 : { ...forAll, name });
}
function indexForAll(document, text, path) {
  const uv = tableAt(document, "tool", "uv") ?? {};
  const named2 = tablesIn(own(uv, "index")).find(
    (one) => own(one, "explicit") !== true && !isPublic(textOf(one, "name") ?? "", textOf(one, "url"))
  );
  const [url] = [own(uv, "index-url"), own(uv, "extra-index-url")].flat().filter((one) => typeof one === "string" && !isPublic("", one));
  const from = named2 === void 0 ? url : textOf(named2, "name") ?? textOf(named2, "url");
  if (typeof from !== "string") return void 0;
  return {
    from: `the index \`${withoutUser(from)}\``,
    isIndex: true,
    table: named2 === void 0 ? "[tool.uv]" : "[[tool.uv.index]]",
    place: createPlaceFinder(text, path)(from, "quoted"),
    command: lockFormats.uv.command,
    cause: path
  };
}
function uvTable(document) {
  const uv = tableAt(document, "tool", "uv") ?? {};
  const indexes = indexesOf2(own(uv, "index"));
  return { tool: "uv", table: "tool.uv.sources", entries: tableAt(uv, "sources"), indexes };
}
function poetryTables(document) {
  const poetry = tableAt(document, "tool", "poetry") ?? {};
  const indexes = indexesOf2(own(poetry, "source"));
  const groups = Object.keys(tableAt(poetry, "group") ?? {});
  const tables = [
    ...["dependencies", "dev-dependencies"].map((table) => ({ table, entries: tableAt(poetry, table) })),
    ...groups.map((group) => ({
      table: `group.${group}.dependencies`,
      entries: tableAt(poetry, "group", group, "dependencies")
    }))
  ];
  return tables.map(({ table, entries }) => ({
    ...{ tool: "poetry", table: `tool.poetry.${table}` },
    ...{ entries, indexes }
  }));
}
function indexesOf2(list) {
  return new Map(tablesIn(list).map((one) => [textOf(one, "name") ?? "", textOf(one, "url") ?? ""]));
}
function tablesIn(list) {
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}
function textOf(fields, key) {
  const value = own(fields, key);
  return typeof value === "string" ? value : void 0;
}
function placeOf2(fields, indexes) {
  const location = ["path", "git", "url"].map((key) => textOf(fields, key)).find((one) => one !== void 0);
  if (location !== void 0) return { from: `\`${withoutUser(location)}\``, isIndex: false };
  if (own(fields, "workspace") === true) return { from: "the workspace", isIndex: false };
  const index = textOf(fields, "index") ?? textOf(fields, "source");
  if (index === void 0 || isPublic(index, indexes.get(index))) return void 0;
  return { from: `the index \`${index}\``, isIndex: true };
}
function isPublic(name, url) {
  if (url === void 0 || url === "") return name.toLowerCase() === "pypi";
  return URL.canParse(url) && new URL(url).host === new URL(publicIndex.url).host;
}

// src/wheel-choice/stated-limits.ts
function statedLimits(project, roots) {
  const { workspace } = project;
  const problems = new Problems();
  const files = new Set(roots.flatMap(({ target }) => pyprojectOf(project, target) ?? []));
  const limits = [...new Set([...files].map((one) => rootOf(workspace, one)))].map((path) => {
    const text = decodeText(workspace.read(path));
    const uv = tableAt(parseToml(text, path), "tool", "uv") ?? {};
    return {
      constraints: limitsIn(text, path, uv, "constraint-dependencies", problems),
      overrides: limitsIn(text, path, uv, "override-dependencies", problems)
    };
  });
  problems.throwIfErrors();
  return {
    constraints: limits.flatMap(({ constraints }) => constraints),
    overrides: limits.flatMap(({ overrides }) => overrides)
  };
}
function rootOf(workspace, path) {
  let directory = directoryOf(path);
  for (; ; ) {
    const candidate = directory === "" ? "pyproject.toml" : `${directory}/pyproject.toml`;
    const isRoot = () => tableAt(parseToml(decodeText(workspace.read(candidate)), candidate), "tool", "uv", "workspace") !== void 0;
    if (workspace.files.isFile(candidate) && isRoot()) return candidate;
    if (directory === "") return path;
    directory = directoryOf(directory);
  }
}
function limitsIn(text, path, uv, key, problems) {
  const list = own(uv, key) ?? [];
  const find = createPlaceFinder(text, path);
  const fault = (written2, why) => {
    problems.error({
      code: "invalid-constraint",
      message: `\`${written2}\` in \`${key}\` does not constrain the version of a project: ${why}`,
      place: find(written2, "quoted"),
      help: "use a form such as `name<2` (PEP 508), or lock the requirements with `uv lock`"
    });
  };
  const written = Array.isArray(list) ? list : [list];
  return written.flatMap((one) => {
    if (typeof one !== "string") fault(JSON.stringify(one), "it is not text");
    return typeof one === "string" ? readConstraint(one, (why) => {
      fault(one, why);
    }) ?? [] : [];
  });
}

// src/wheel-choice/unlocked-wheels.ts
function createUnlockedWheels(project, sources) {
  const locks = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const warningsAt = ({
    place,
    resolve: resolve2
  }) => {
    const source = project.workspace.options.python.ownResolves?.get(resolve2)?.source ?? "";
    const warnings = known.get(source) ?? [
      nothingLocked(project, place, resolve2),
      ...sources.settings.buildSdists.length > 0 ? [buildsNothing()] : []
    ];
    known.set(source, warnings);
    return warnings;
  };
  return {
    warnings: warningsAt,
    resolve: async ({ requirements: roots, platform, place, resolve: resolve2 }, pins) => {
      if (pins !== void 0) refusePlaces(pins, roots);
      const open = pins === void 0 ? roots : missingPins(pins, roots);
      const { indexes } = sources.fetching(pins);
      refuseOtherSources(project, open, indexes);
      const told = pins === void 0 ? warningsAt({ place, resolve: resolve2 }) : [notAllLocked(pins, roots)];
      const key = `${pins?.path ?? ""} ${keyOf3(roots, platform)}`;
      const resolving = locks.get(key);
      if (resolving !== void 0) return { lock: await resolving, warnings: told };
      const { resolveRequirements } = await import("./resolve-HNLG3NGD.js");
      const stated = statedLimits(project, roots);
      const limits = pins === void 0 ? constraintsOf(project, { place, resolve: resolve2 }) : [...pinned(pins), ...constraintsIn(project.workspace, pins.path)];
      const resolved = resolveRequirements(sources.resolver(pins), {
        ...{ roots, platform, place, overrides: stated.overrides },
        constraints: [...limits, ...stated.constraints]
      });
      const lock = pins === void 0 ? resolved : resolved.then((one) => withAllowedFiles(one, pins));
      locks.set(key, lock);
      refuseOtherSources(project, open, indexes, await lock);
      return { lock: await lock, warnings: told };
    }
  };
}
function missingPins({ format, resolves }, roots) {
  if (format !== "requirements") return [];
  const known = new Set(resolves.flatMap(({ distributions }) => distributions).map(({ name }) => name));
  return roots.filter(({ requirement: requirement2 }) => !known.has(requirement2.normalizedName));
}
function pinned({ requirements }) {
  return requirements.filter(({ url }) => url === void 0).map((one) => ({ ...one, extras: [] }));
}
function withAllowedFiles(lock, pins) {
  const projects = hashesByProject(pins);
  const isAllowed = (name, { hash }) => {
    const hashes = projects.get(name)?.hashes;
    return hashes === void 0 || hashes.size === 0 || hashes.has(`${hash.algorithm}:${hash.hex}`);
  };
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => ({
        ...one,
        artifacts: one.artifacts.filter((artifact) => isAllowed(one.name, artifact))
      }))
    }))
  };
}
function notAllLocked(pins, roots) {
  const missing2 = missingPins(pins, roots).map(({ requirement: requirement2 }) => `\`${formatRequirement(requirement2)}\``);
  return {
    severity: "warning",
    code: "lock-incomplete",
    message: `${pins.path} does not pin ${missing2.join(", ")}, so all requirements are resolved to the newest compatible versions, as Pants does; the next run may choose different ones`,
    place: { path: pins.path },
    help: `pin the requirements and their dependencies: \`${lockFormats.requirements.command}\``
  };
}
function buildsNothing() {
  return {
    severity: "warning",
    code: "build-sdists-unused",
    message: "`build-sdists` only builds locked source distributions, and nothing is locked",
    help: "lock the requirements, or put a wheel in a directory listed in the `wheels` input"
  };
}
function refusePlaces(pins, roots) {
  const placed = pins.requirements.find(({ url }) => url !== void 0);
  if (placed === void 0) return;
  const missing2 = missingPins(pins, roots).map(({ requirement: requirement2 }) => `\`${formatRequirement(requirement2)}\``);
  throw userError({
    code: "lock-incomplete",
    message: `${pins.path} takes ${placed.name} from a path or URL, but does not pin ${missing2.join(", ")}, so everything would be resolved from an index`,
    place: { path: pins.path },
    help: `pin the requirements and their dependencies: \`${lockFormats.requirements.command}\``
  });
}
function notALock(workspace, source) {
  return {
    severity: "warning",
    code: "no-lock",
    message: `\`${source}\` does not pin everything: what it leaves open is resolved to the newest compatible versions, and the next run may choose different ones`,
    place: { path: source },
    help: source.endsWith(".txt") ? completeHelp({ path: source, format: "requirements" }, [], true) : `lock it: \`${lockFormats[isOfPoetry(workspace, source) ? "poetry" : "uv"].command}\``
  };
}
function isOfPoetry(workspace, path) {
  if (!path.endsWith(".toml")) return false;
  const document = parseToml(decodeText(workspace.read(path)), path);
  return tableAt(document, "project") === void 0 && tableAt(document, "tool", "poetry") !== void 0;
}
function keyOf3(roots, platform) {
  const lines = roots.map(({ requirement: requirement2, target }) => [formatRequirement(requirement2), target]);
  const key = [lines.sort(), keyOfPlatform(platform)];
  return lines.length > 100 ? jsonDigest(key) : JSON.stringify(key);
}
var platformKeys = /* @__PURE__ */ new WeakMap();
var platformContents = /* @__PURE__ */ new Map();
function keyOfPlatform(platform) {
  const known = platformKeys.get(platform);
  if (known !== void 0) return known;
  const { markers, tags, glibc } = platform;
  const content = JSON.stringify([markers, tags, glibc]);
  const key = platformContents.get(content) ?? platformContents.size;
  platformContents.set(content, key);
  platformKeys.set(platform, key);
  return key;
}
function constraintsOf({ workspace }, { place, resolve: resolve2 }) {
  const { enableResolves, requirementConstraints: path, ownResolves } = workspace.options.python;
  const own2 = ownResolves?.get(resolve2);
  if (own2 !== void 0)
    return own2.source?.endsWith(".txt") === true ? constraintsIn(workspace, own2.source) : [];
  if (path === void 0 || enableResolves) return [];
  if (workspace.files.isFile(path)) return constraintsFile(workspace, path);
  throw userError({
    code: "constraints-missing",
    message: `The file \`${path}\` of \`[python].requirement_constraints\` does not exist`,
    place,
    help: "check the path in pants.toml, relative to the build root"
  });
}
function nothingLocked({ workspace }, place, resolve2) {
  const own2 = workspace.options.python.ownResolves?.get(resolve2);
  if (own2 !== void 0) return notALock(workspace, own2.source ?? resolve2);
  const isOff = !workspace.options.python.enableResolves;
  const known = lockFileNames.find((name) => workspace.files.isFile(name));
  const there = known === void 0 ? `; \`${pantsLockCommand()}\`, \`${lockFormats.pex.command}\` or \`${lockFormats.uv.command}\` creates one` : `: \`main = "${known}"\` (it exists, but is not used)`;
  const isPlain = known !== void 0 && commandForLockFile(known) === lockFormats.requirements.command;
  const enable = isOff ? "set `[python].enable_resolves = true` and name" : "name";
  return {
    severity: "warning",
    code: "no-lock",
    message: isPlain ? `\`${known}\` is not used as a lock: what it does not pin is resolved to the newest compatible versions, and the next run may choose different ones` : "Third-party requirements are not locked: they are resolved to the newest compatible versions, and the next run may choose different ones",
    place,
    help: isPlain ? `${completeHelp({ path: known, format: "requirements" }, [])} of pants.toml${isOff ? " with `[python].enable_resolves = true`" : ""}` : `${enable} a lock file in \`[python.resolves]\` of pants.toml${there}`
  };
}

// src/wheel-choice/locked-wheels.ts
function createLockedWheels(host, project, sources, { onlyPinned = false } = {}) {
  const locks = /* @__PURE__ */ new Map();
  const whole = /* @__PURE__ */ new Set();
  const unlocked = createUnlockedWheels(project, sources);
  const needed = /* @__PURE__ */ new Map();
  const missing2 = /* @__PURE__ */ new Map();
  const answers = /* @__PURE__ */ new Map();
  const open = (path, resolve2) => {
    const known = locks.get(path) ?? openLock(host, project, path, resolve2, sources);
    locks.set(path, known);
    return known;
  };
  const forQuestion = async (read, { leftOut: leftOut3, excluded, platform, place, resolve: resolve2 }, needs) => {
    const names = new Set(leftOut3.map(({ requirement: requirement2 }) => requirement2.normalizedName));
    const lock = {
      ...read,
      excluded: [...read.excluded, ...excluded],
      leftOut: /* @__PURE__ */ new Set([...read.leftOut ?? [], ...names])
    };
    if (needs.length === 0) return { lock, warnings: [] };
    const isPlain = project.workspace.options.python.ownResolves?.has(resolve2) === true;
    const known = projectsOf(read);
    const isOpen2 = ({ requirement: requirement2 }) => !known.has(requirement2.normalizedName);
    const open2 = needs.filter(isOpen2);
    const kept = needs.filter(({ requirement: requirement2 }) => names.has(requirement2.normalizedName));
    const warnings = [
      ...kept.length > 0 ? [neededAllTheSame(read, kept, place)] : [],
      ...open2.length > 0 ? [incompleteLock(read, (missing2.get(read.path) ?? []).filter(isOpen2), isPlain)] : []
    ];
    if (open2.length === 0) return { lock, warnings };
    const constraints = lock.format === "requirements" ? constraintsIn(project.workspace, lock.path) : [];
    const asked3 = { needs: open2, platform, place, isPlain, constraints };
    return { lock: await completeLock(sources, lock, asked3), warnings };
  };
  const fromLock = async (path, opened, question, needs) => {
    const { requirements, platform } = question;
    const unhashed = opened.withoutHashes(opened.lock, requirements, platform);
    const pins = async () => pinsIn((await forQuestion(opened.lock, question, [])).lock, requirements, platform);
    if (onlyPinned && unhashed.length > 0) {
      return { ...noWheels, warnings: [], unpinned: lacksHashes(path, unhashed), pins: await pins() };
    }
    const changed = await forQuestion(opened.lock, question, needs);
    const asked3 = { ...question, requirements: [...requirements, ...needs] };
    const isIncomplete = changed.warnings.some(({ code }) => code === "lock-incomplete");
    const { lock, warnings } = await opened.complete(changed.lock, asked3.requirements, platform);
    const chosen = await chooseWheels(sources, lock, asked3, { mayBuild: !onlyPinned });
    if (chosen.isWholeSet === true && !whole.has(path)) {
      whole.add(path);
      host.log.info(`${path} does not record dependencies: every package that uses it contains all of it`);
    }
    const unpinned = chosen.unpinned ?? (needs.length > 0 ? `${path} does not pin everything` : void 0) ?? (unhashed.length > 0 ? lacksHashes(path, unhashed) : void 0);
    return {
      ...withWarnings(chosen, [...changed.warnings, ...isIncomplete ? [] : warnings]),
      ...unpinned !== void 0 && { unpinned, pins: await pins() },
      ...chosen.mayLack && { pinned: pinnedBy(opened.lock, question) }
    };
  };
  const recalled = async (path, question, needs, ask) => {
    if (needs.length > 0) return ask();
    const key = keyOfQuestion(path, question);
    const known = answers.get(key) ?? await ask();
    answers.set(key, known);
    return known;
  };
  return {
    choose: async (question) => {
      const { requirements, resolve: resolve2, place } = question;
      if (requirements.length === 0) return { ...noWheels, warnings: [] };
      const path = lockPath(project, resolve2, place);
      if (path === void 0) {
        const unpinned = "nothing is locked";
        if (onlyPinned) return { ...noWheels, warnings: unlocked.warnings(question), unpinned };
        const { lock, warnings } = await unlocked.resolve(question);
        return {
          ...withWarnings(await chooseWheels(sources, without(lock, question), question), warnings),
          unpinned
        };
      }
      const opened = open(path, resolve2);
      const needs = needed.get(keyOfQuestion(path, question)) ?? [];
      const findings = lockFindings(project, opened.lock, resolve2, question.interpreterConstraints);
      if (findings.some(({ severity }) => severity === "error")) throw new UserError(findings);
      if (missingPins(opened.lock, requirements).length > 0) {
        const unpinned = `${path} does not pin everything`;
        if (onlyPinned) return { ...noWheels, warnings: findings, unpinned };
        const { lock, warnings } = await unlocked.resolve(question, opened.lock);
        return {
          ...withWarnings(await chooseWheels(sources, without(lock, question), question), warnings),
          unpinned
        };
      }
      const answer = await recalled(path, question, needs, () => fromLock(path, opened, question, needs));
      return withWarnings(answer, findings);
    },
    need: (question, requirements) => {
      const path = lockPath(project, question.resolve, question.place);
      if (path === void 0) return false;
      const key = keyOfQuestion(path, question);
      const known = needed.get(key) ?? [];
      const texts = new Set(known.map(({ requirement: requirement2 }) => formatRequirement(requirement2)));
      const fresh = requirements.filter(({ requirement: requirement2 }) => !texts.has(formatRequirement(requirement2)));
      needed.set(key, [...known, ...fresh]);
      missing2.set(path, [...missing2.get(path) ?? [], ...fresh]);
      return fresh.length > 0;
    },
    remarks: () => unknownSdists(sources.settings.buildSdists, [...locks.values()])
  };
}
function without(lock, { excluded }) {
  return { ...lock, excluded: [...lock.excluded, ...excluded] };
}
function pinnedBy({ resolves }, { platform, leftOut: leftOut3 }) {
  const names = new Set(resolves.flatMap((resolve2) => [...repositoryOf(resolve2, platform).keys()]));
  for (const { requirement: requirement2 } of leftOut3) names.delete(requirement2.normalizedName);
  return names;
}
function pinsIn(lock, requirements, platform) {
  const needed = neededProjects(lock, requirements, platform);
  const found = /* @__PURE__ */ new Map();
  for (const resolve2 of lock.resolves) {
    for (const [name, [one]] of repositoryOf(resolve2, platform)) {
      if (needed.has(name) && one !== void 0 && one.version !== UNKNOWN_VERSION) {
        found.set(name, one.version);
      }
    }
  }
  return [...found].map(([name, version]) => ({ name, version }));
}
function keyOfQuestion(path, { requirements, leftOut: leftOut3, excluded, platform }) {
  const changes = [...leftOut3.map(({ requirement: requirement2 }) => requirement2), ...excluded].map(formatRequirement);
  return JSON.stringify([path, changes, keyOf3(requirements, platform)]);
}
function unknownSdists(names, locks) {
  if (locks.length === 0) return [];
  const known = new Set(
    locks.flatMap(({ lock }) => lock.resolves.flatMap((one) => one.distributions.map(({ name }) => name)))
  );
  return names.filter((name) => !known.has(name)).map((name) => ({
    severity: "warning",
    code: "build-sdists-unused",
    message: `\`build-sdists\` names ${name}, which is not in any lock`,
    help: "check the spelling"
  }));
}
function lacksHashes(path, names) {
  return `${path} has no hashes of ${listSome(names, 3)}`;
}
function withWarnings(chosen, warnings) {
  return { ...chosen, warnings: [...warnings, ...chosen.warnings] };
}
function lockPath(project, resolve2, place) {
  const { python } = project.workspace.options;
  const own2 = python.ownResolves?.get(resolve2);
  if (own2 !== void 0) return own2.lock;
  const path = python.enableResolves ? python.resolves.get(resolve2) : void 0;
  if (path !== void 0 && !project.workspace.files.isFile(path)) {
    throw userError({
      code: "lock-missing",
      message: `The lock file \`${path}\` of the resolve \`${resolve2}\` does not exist`,
      place: project.workspace.entryPlace("python", "resolves", resolve2) ?? place,
      help: `create it with ${waysToLock(path, resolve2)}`
    });
  }
  return path;
}

// src/plans/inner-packages.ts
function packagesWithin(plans) {
  const found = /* @__PURE__ */ new Map();
  const visit = (plan) => {
    if (plan.inner === void 0) found.set(plan.target.spec, plan);
    else plan.inner.forEach(visit);
  };
  plans.forEach(visit);
  return [...found.values()];
}

// src/plans/files-of-import.ts
function filesOfImport({
  missing: missing2,
  name
}) {
  const paths = [];
  for (let module = name; module.length >= missing2.length; module = module.slice(0, Math.max(module.lastIndexOf("."), 0))) {
    const path = module.replaceAll(".", "/");
    paths.push(`${path}.py`, `${path}/__init__.py`);
  }
  return paths;
}

// src/plans/why-plain.ts
function isPlainPackage({ made }, spec) {
  return made?.includes(spec.startsWith("//") ? spec : `//${spec}`) === true;
}
var plainReasons = [leadsOut, elsewhere, leftOut, requirement, unread];
var plainHelp = "add the requirement that provides it; if a layer provides it, add `# pants: no-infer-dep` to the import line";
function leadsOut(_, { missing: missing2 }) {
  if (!missing2.startsWith(".")) return void 0;
  return {
    reason: "the relative import leads above the directory where imports start",
    help: "name the handler from the directory above (`package.module.function`), so that imports start there"
  };
}
function elsewhere(project, missing2) {
  const { files } = project.workspace;
  const named2 = filesOfImport(missing2);
  const found = [];
  for (const start2 of files.directories()) {
    const path2 = named2.map((name) => joinPath(start2, name)).find((one) => files.isFile(one));
    if (path2 !== void 0) found.push({ path: path2, start: start2 });
    if (found.length > 1) return void 0;
  }
  const [only] = found;
  if (only === void 0) return void 0;
  const { path, start } = only;
  return {
    reason: `${path} would be this module if imports started in ${start === "" ? "the build root" : `\`${start}\``}`,
    help: "import it by its path below the directory where imports start: the `CodeUri` of the template, else the working directory (`working-directory`)"
  };
}
function leftOut(_, { missing: missing2, isExcluded: isExcluded2 }) {
  if (!isExcluded2) return void 0;
  return {
    reason: `\`noDeploy\` leaves out the requirement that provides \`${missing2}\``,
    help: "give the function a layer with it, or take it out of `noDeploy`"
  };
}
var unreadFiles = [
  { name: "Pipfile", help: () => `lock it with \`${lockFormats.pipenv.command}\`: the lock is read` },
  { name: "requirements.in", help: compileHelp },
  ...["setup.py", "setup.cfg"].map((name) => ({ name, help: anotherFile, holds: /\binstall_requires\b/ })),
  ...["environment.yml", "environment.yaml"].map((name) => ({ name, help: anotherFile })),
  ...["base", "main", "prod"].map((name) => ({ name: `requirements/${name}.txt`, help: nameHelp }))
];
function anotherFile() {
  return "write the requirements in a `requirements.txt` or a `pyproject.toml`";
}
function nameHelp(path) {
  return `name it: \`requirements: ${path}\` (\`--requirements ${path}\`)`;
}
function compileHelp(path) {
  const { command } = lockFormats.requirements;
  return `compile it: \`${command.replace("compile", `compile ${path}`)} -o ${path.replace(/in$/, "txt")}\``;
}
function unread(project, { source }) {
  const [importer] = project.targets.owners(source);
  const resolve2 = importer === void 0 ? void 0 : project.graph.resolveOf(importer);
  const own2 = project.workspace.options.python.ownResolves?.get(resolve2 ?? "");
  if (own2?.source !== void 0) return void 0;
  const { files } = project.workspace;
  for (let directory = directoryOf(source); ; directory = directoryOf(directory)) {
    for (const { name, help, holds } of unreadFiles) {
      const path = joinPath(directory, name);
      if (!files.isFile(path) || holds && !holds.test(decodeText(project.workspace.read(path)))) continue;
      return { reason: `the requirements in ${path} are not read`, help: help(path) };
    }
    if (directory === "") return void 0;
  }
}
function requirement(project, { missing: missing2, source, target }) {
  const [importer] = project.targets.owners(source);
  const resolve2 = importer === void 0 ? void 0 : project.graph.resolveOf(importer);
  const top = topLevel(missing2);
  const wanted = normalizeName(top);
  const providers = new Set(project.graph.providersOf(missing2));
  const named2 = [...project.targets.targets.values()].find(
    (one) => one.type.name === "python_requirement" && project.graph.resolveOf(one.spec) === resolve2 && (providers.has(one.spec) || requirementsOf(one).some(({ normalizedName }) => normalizedName === wanted))
  );
  if (named2 === void 0) return void 0;
  const [{ name } = { name: top }] = requirementsOf(named2);
  const isPackaged2 = project.graph.transitive([target]).includes(named2.spec);
  return isPackaged2 ? {
    reason: `what is packaged of the requirement \`${name}\` has no such module`,
    help: `lock a version of ${name} that has it, or add the requirement that provides it`
  } : {
    reason: `the requirement \`${name}\` is not known to provide it`,
    help: "package all requirements: `requirements-mode: all` (`--requirements-mode all`)"
  };
}

// src/plans/left-out.ts
var MAX_NAMED = 10;
function leftOut2(project, packages) {
  const plans = packagesWithin(packages);
  return [
    ...grouped(
      project,
      plans.map((plan) => ({ plan, names: unimported(project, plan) })),
      unimportedNote
    ),
    ...grouped(
      project,
      plans.map((plan) => ({ plan, names: filesBeside(project, plan) })),
      filesNote
    )
  ];
}
function grouped(project, found, note) {
  const groups = /* @__PURE__ */ new Map();
  for (const { plan, names } of found) {
    if (names.length === 0) continue;
    const isPlain = isPlainPackage(project, plan.target.spec);
    const key = JSON.stringify([isPlain, names]);
    const known = groups.get(key) ?? { names, isPlain, targets: [] };
    groups.set(key, known);
    known.targets.push(plan.target.spec);
  }
  return [...groups.values()].map(({ names, isPlain, targets }) => ({
    targets,
    diagnostic: { severity: "note", ...note(listSome(targets.toSorted(), MAX_NAMED), names, isPlain) }
  }));
}
function unimportedNote(targets, names, isPlain) {
  return {
    code: "requirements-not-imported",
    cause: "left out",
    message: `No import of ${targets} needs these requirements, which are left out: ${listSome(names, MAX_NAMED)}`,
    help: isPlain ? "where a library loads one of them on its own, package all: `requirements-mode: all` (`--requirements-mode all`)" : "add the target of one that a library loads on its own to `dependencies`"
  };
}
function unimported(project, plan) {
  const { graph, targets } = project;
  const { spec } = plan.target;
  if (!includesRequirements(plan.target)) return [];
  if ((project.workspace.own?.functions.get(spec)?.declared ?? []).length > 0) return [];
  const reached = new Set(graph.transitive([spec]));
  const excluded = new Set(graph.excluded([spec]));
  const generators = new Set(
    [...reached].flatMap((one) => {
      const target = targets.targets.get(one);
      return target?.type.name === "python_requirement" ? target.generator ?? [] : [];
    })
  );
  const contained = new Set(
    [...plan.wheels, ...plan.formatWheels, ...plan.projects ?? []].map(({ name }) => name)
  );
  const names = /* @__PURE__ */ new Set();
  for (const generator of generators) {
    for (const one of targets.targets.get(generator)?.generated ?? []) {
      const target = targets.targets.get(one);
      if (target?.type.name !== "python_requirement" || reached.has(one) || excluded.has(one)) continue;
      for (const { normalizedName } of requirementsOf(target)) {
        if (!contained.has(normalizedName) && !STUBS.test(normalizedName)) names.add(normalizedName);
      }
    }
  }
  return [...names].sort();
}
var STUBS = /^types-|-stubs$|-stubs-ext$/;
function filesNote(targets, names, isPlain) {
  return {
    code: "files-beside",
    cause: "beside",
    message: `Files next to modules of ${targets} are left out: ${listSome(names, MAX_NAMED)}`,
    help: isPlain ? "if the code reads them, name them with `include` (`--include`)" : "if the code reads them, own them with `resources` and add that target to `dependencies`"
  };
}
var endingsOfTools = /* @__PURE__ */ new Set([
  ...[".py", ".pyi", ".pyc", ".pyx", ".pxd", ".ipynb", ".md", ".rst", ".lock", ".tf", ".tfvars"],
  ...[".sh", ".bat", ".ps1", ".whl", ".zip", ".pex", ".egg-info"]
]);
var filesOfTools = /* @__PURE__ */ new Set([
  ...["build", "pants.toml", "pyproject.toml", "pylock.toml", "setup.cfg", "tox.ini", "pytest.ini"],
  ...["mypy.ini", "uv.toml", "ruff.toml", "poetry.toml", "pdm.toml", "samconfig.toml", "cdk.json"],
  ...["package.json", "package-lock.json", "tsconfig.json", "template.yml", "template.yaml"],
  ...["serverless.yml", "serverless.yaml", "docker-compose.yml", "docker-compose.yaml"]
]);
var OF_TOOLS = /^(?:\.|build\.|(?:pants|pylock)\..*\.toml$|(?:docker|make|pip|proc|just|vagrant|jenkins)file|license|readme|changelog|notice|authors|contributing|requirements|constraints)/;
function isOfTools(path) {
  const name = baseName(path).toLowerCase();
  const dot = name.lastIndexOf(".");
  const ending = dot === -1 ? "" : name.slice(dot);
  return endingsOfTools.has(ending) || filesOfTools.has(name) || OF_TOOLS.test(name);
}
function filesBeside({ graph, targets, workspace }, plan) {
  const packaged = plan.sources.map(({ source }) => source);
  const directories = new Set(packaged.filter((path) => path.endsWith(".py")).map(directoryOf));
  const owned2 = graph.transitive([plan.target.spec]).flatMap((one) => targets.targets.get(one)?.sources ?? []);
  const executed = (plan.makeup.files ?? []).map(({ path }) => path);
  const known = /* @__PURE__ */ new Set([...packaged, ...owned2, ...executed, ...workspace.options.python.resolves.values()]);
  const isFile = (spec) => targets.targets.get(spec)?.type.name === "file";
  const isForTools = (path) => known.has(path) || isOfTools(path) || targets.owners(path).some(isFile);
  const found = /* @__PURE__ */ new Map();
  const visit = (directory, top) => {
    const entries = workspace.files.entries(directory);
    for (const name of directory === "" ? [] : entries?.files ?? []) {
      if (isForTools(joinPath(directory, name))) continue;
      const kind = `${/\.[^.]+$/.exec(name)?.[0] ?? name} below ${top === "" ? directory : top}/`;
      found.set(kind, (found.get(kind) ?? 0) + 1);
    }
    for (const name of entries?.directories ?? []) {
      const below2 = joinPath(directory, name);
      const isCode = workspace.files.entries(below2)?.files.some((file) => file.endsWith(".py")) === true;
      if (!isCode && !directories.has(below2) && !NOT_OF_CODE.test(name)) visit(below2, top);
    }
  };
  const roots = new Set(workspace.sourceRoots.all());
  const inner = new Set([...directories].filter((directory) => !roots.has(directory)));
  for (const directory of directories) visit(directory, topmost(directory, inner));
  return [...found].map(([kind, count]) => `${count} ${kind}`);
}
var NOT_OF_CODE = /^(?:\..*|3rdparty|build|dist|docs?|examples?|infra(?:structure)?|locks|lockfiles|node_modules|scripts|terraform|tests?)$/i;
function topmost(directory, directories) {
  const parts = directory.split("/");
  const above = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  return above.find((one) => directories.has(one)) ?? directory;
}

// src/python/needs.ts
function parsed(text) {
  try {
    return parseRequirement(text);
  } catch (error) {
    if (error instanceof RequirementSyntaxError) return void 0;
    throw error;
  }
}
function applies2({ marker }, platform, extras) {
  if (marker === void 0) return true;
  try {
    return evaluateMarker(marker, platform.markers, extras);
  } catch (error) {
    if (error instanceof MarkerEvaluationError) return false;
    throw error;
  }
}

// src/plans/importer.ts
function importerIn({ graph, targets }, target, source) {
  const owners = targets.owners(source);
  const wanted = graph.resolveOf(target);
  const spec = owners.find((one) => graph.resolveOf(one) === wanted) ?? owners[0];
  return { spec, resolve: graph.resolveOf(spec ?? target) };
}

// src/archive/member-names.ts
var MAX_PART = 255;
var MAX_PATH = 4096;
var MAX_PARTS = 128;
var PLAIN_NAME = /^\w[\w.+=@-]*(?:\/\w[\w.+=@-]*)*\/?$/;
function unsafeName(name) {
  return isPlainName(name) ? void 0 : faultOf(name);
}
function isPlainName(name) {
  return name.length <= MAX_PART && PLAIN_NAME.test(name);
}
function faultOf(name) {
  if (name === "" || name === "/") return "its name is empty";
  if (name.startsWith("/")) return "its name is an absolute path";
  if (/^[A-Za-z]:/.test(name)) return "its name starts with a drive letter";
  if (name.includes("\\")) return "its name contains a backslash";
  if (/[\u0000-\u001f\u007f-\u009f]/.test(name)) return "its name contains a control character";
  const path = name.endsWith("/") ? name.slice(0, -1) : name;
  const parts = path.split("/");
  if (parts.length > MAX_PARTS) return `its name has more than ${MAX_PARTS} parts`;
  for (const part of parts) {
    if (part === "") return "its name has an empty part (`//`)";
    if (part === "..") return "its name has a part `..`";
    if (part === ".") return "its name has a part `.`";
    if (part.length > MAX_PART / 4 && Buffer.byteLength(part) > MAX_PART) {
      return `a part of its name is longer than ${MAX_PART} bytes`;
    }
  }
  if (Buffer.byteLength(name) > MAX_PATH) return `its name is longer than ${MAX_PATH} bytes`;
  return void 0;
}
function parentsOf(path) {
  const parents = [];
  for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
    parents.push(path.slice(0, slash));
  }
  return parents;
}
function directoriesAbove(paths, most = Infinity) {
  const above = /* @__PURE__ */ new Set();
  for (let directory of new Set(paths.map(directoryOf))) {
    for (; directory !== "" && !above.has(directory); directory = directoryOf(directory))
      above.add(directory);
    if (above.size > most) break;
  }
  return above;
}

// src/plans/why-locked.ts
function createLockedReasons(project) {
  const known = /* @__PURE__ */ new Map();
  const lockOf = (source) => {
    const path = lockPathOf(project, source);
    if (path === void 0) return void 0;
    const locked = known.get(path) ?? distributionsOf(project, path);
    known.set(path, locked);
    return { path, locked };
  };
  return {
    inCheckout: (missing2) => {
      const lock = lockOf(missing2.source);
      const found = lock?.locked.map((one) => ({ name: one.name, file: moduleOfProject(project, lock.path, one, missing2) })).find(({ file }) => file !== void 0 && !isOwned(project, file));
      if (lock === void 0 || found === void 0) return void 0;
      return {
        reason: `${found.file} is that module, of the project \`${found.name}\` in ${lock.path}, and no target requires it`,
        help: requirementLine(project, found.name, missing2)
      };
    },
    named: (missing2) => {
      const lock = lockOf(missing2.source);
      const names = new Set(prefixesOf(missing2).map(normalizeName));
      const found = lock?.locked.find(({ name }) => names.has(name)) ?? lock?.locked.find(({ name }) => usuallyHas(project, name, missing2));
      if (lock === void 0 || found === void 0) return void 0;
      return isPlainPackage(project, missing2.target) ? {
        reason: `${lock.path} has the project \`${found.name}\`, which is not among the main requirements`,
        help: `add \`${found.name}\` to the main requirements (\`project.dependencies\` in pyproject.toml); extras and groups are not packaged`
      } : {
        reason: `${lock.path} has the project \`${found.name}\`, and no target requires it`,
        help: requirementLine(project, found.name, missing2)
      };
    }
  };
}
function prefixesOf({ name }) {
  const parts = name.split(".").slice(0, MAX_PARTS2);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("."));
}
var MAX_PARTS2 = 8;
function usuallyHas({ workspace }, project, missing2) {
  const { modules, areStubs } = modulesOfProject(project, project, workspace.dialect.moduleTable);
  return !areStubs && prefixesOf(missing2).some((prefix) => modules.includes(prefix));
}
function requirementLine(project, name, missing2) {
  const module = prefixesOf(missing2).find((prefix) => normalizeName(prefix) === name) ?? missing2.missing;
  const modules = usuallyHas(project, name, missing2) ? "" : `, modules=["${module}"]`;
  return `add \`python_requirement(name="${name}", requirements=["${name}"]${modules})\` to a BUILD file`;
}
function lockPathOf({ workspace, targets, graph }, source) {
  const { python } = workspace.options;
  const [importer] = targets.owners(source);
  const resolve2 = (importer && graph.resolveOf(importer)) ?? python.defaultResolve;
  const own2 = python.ownResolves?.get(resolve2);
  const path = own2 === void 0 && python.enableResolves ? python.resolves.get(resolve2) : own2?.lock;
  return path !== void 0 && workspace.files.isFile(path) ? path : void 0;
}
function distributionsOf({ workspace }, path) {
  const text = (name) => decodeText(workspace.read(name));
  const include = (name) => workspace.files.isFile(name) ? text(name) : void 0;
  const lock = new Problems().collect(() => readLock(text(path), path, { include }));
  return lock?.resolves.flatMap(({ distributions }) => distributions) ?? [];
}
function moduleOfProject({ workspace: { files } }, lockPath2, { project }, missing2) {
  const written = project?.directory;
  const directory = written === void 0 ? void 0 : checkoutPath(lockPath2, written);
  if (directory === void 0) return void 0;
  if (directory === "" || missing2.source.startsWith(`${directory}/`)) return void 0;
  return [directory, `${directory}/src`].flatMap((root) => filesOfImport(missing2).map((file) => joinPath(root, file))).find((file) => files.isFile(file));
}
function isOwned({ targets }, path) {
  return targets.owners(path).length > 0;
}

// src/plans/why-unresolved.ts
var SILENCE = "add `# pants: no-infer-dep` to the import line";
function createWhy(project) {
  const locked = createLockedReasons(project);
  const reasons = [
    (missing2) => leadsOut2(missing2),
    (missing2) => ofAnotherPython(missing2),
    (missing2) => locked.inCheckout(missing2),
    (missing2) => ownFile(project, missing2),
    (missing2) => otherSourceRoot(project, missing2),
    (missing2) => typeStubs(project, missing2),
    (missing2) => otherEnvironment(missing2),
    (missing2) => otherRequirement(project, missing2),
    (missing2) => locked.named(missing2),
    (missing2) => textOfLink(project, missing2),
    (missing2) => sparseCheckout(project, missing2),
    () => submodule(project)
  ];
  const withoutBuildFiles = [
    (missing2) => ofAnotherPython(missing2),
    (missing2) => otherEnvironment(missing2),
    ...plainReasons.map((reasonOf) => (missing2) => reasonOf(project, missing2)),
    (missing2) => locked.named(missing2),
    (missing2) => textOfLink(project, missing2),
    (missing2) => sparseCheckout(project, missing2),
    () => submodule(project)
  ];
  return (missing2) => {
    const isPlain = isPlainPackage(project, missing2.target);
    for (const reasonOf of isPlain ? withoutBuildFiles : reasons) {
      const found = reasonOf(missing2);
      if (found !== void 0) return found;
    }
    if (isPlain) return { help: plainHelp };
    return {
      help: `add the requirement that provides it, or own its file by \`python_sources\`; if a layer that is not a target here provides it, ${SILENCE}`
    };
  };
}
function leadsOut2({ missing: missing2 }) {
  if (!missing2.startsWith(".")) return void 0;
  return {
    reason: "the relative import leads out of the source root of its file",
    help: "make a directory above the source root: `[source].root_patterns` in pants.toml"
  };
}
function ofAnotherPython({ missing: missing2 }) {
  if (!stdlibModules().has(topLevel(missing2))) return void 0;
  return {
    reason: "it is in the standard library of other versions of Python only",
    help: "choose another `runtime`, import it under a condition, or add the requirement that replaces it"
  };
}
function ownFile(project, missing2) {
  const { files, sourceRoots } = project.workspace;
  const { source } = missing2;
  const near = sourceRoots.ofFile(source);
  const roots = [...near === void 0 ? [] : [near], ...sourceRoots.all()];
  const path = filesOfImport(missing2).flatMap((file) => roots.map((root) => joinPath(root, file))).find((candidate) => files.isFile(candidate));
  if (path === void 0) return void 0;
  const owners = project.targets.owners(path).map((spec) => project.targets.targets.get(spec));
  const python = owners.filter(({ type }) => type.name === "python_source" || type.name === "python_test");
  const importers = project.targets.owners(source);
  const importer = importers[0] ?? source;
  const [owner] = python;
  if (owner === void 0) {
    const whose = owners.length === 0 ? "no target owns it" : `${owners[0].spec} owns it as a \`${owners[0].type.name}\``;
    return { reason: `${path} is that module; ${whose}`, help: sourcesLine(project, path) };
  }
  if (python.length > 1) {
    return {
      reason: `${path} is that module; ${python.map(({ spec }) => spec).join(" and ")} own it, so that it is not clear which is meant`,
      help: `add one of them to the \`dependencies\` of ${importer}`
    };
  }
  const [mine, its] = [importers[0], owner.spec].map(
    (spec) => spec === void 0 ? void 0 : project.graph.resolveOf(spec)
  );
  if (mine !== void 0 && its !== void 0 && mine !== its) {
    return {
      reason: `${path} is that module; ${owner.spec} is of the resolve \`${its}\`, and ${importer} of \`${mine}\``,
      help: `write \`resolve=parametrize("${its}", "${mine}")\` on ${owner.generator ?? owner.spec}`
    };
  }
  return {
    reason: `${path} is that module, owned by ${owner.spec}, which is not among the dependencies`,
    help: `take \`!${owner.spec}\` out of \`dependencies\`, or add ${owner.spec} to those of ${importer}`
  };
}
function sourcesLine({ targets }, path) {
  const directory = directoryOf(path);
  const [build = joinPath(directory, "BUILD")] = targets.buildFiles(directory);
  const name = baseName(path);
  const residents = targets.residents(directory).map((spec) => targets.targets.get(spec));
  const hasSources = residents.some(
    ({ type, address: address2 }) => type.generates?.type === "python_source" && address2.specPath === directory
  );
  const isSkipped = /^test_.*\.py$|_test\.py$|^tests\.py$|^conftest\.py$/.test(name);
  if (hasSources || isSkipped) {
    return `add \`python_source(name="${name.replace(/\.py$/, "")}", source="${name}")\` to ${build}`;
  }
  const isNameTaken = directory === "" || residents.some(({ address: address2 }) => address2.specPath === directory && address2.targetName === void 0);
  return `add \`python_sources(${isNameTaken ? 'name="lib"' : ""})\` to ${build}`;
}
function otherSourceRoot(project, missing2) {
  const { files, options: options2 } = project.workspace;
  const beside = [];
  for (let directory = directoryOf(missing2.source); ; directory = directoryOf(directory)) {
    beside.push(directory);
    if (directory === "") break;
  }
  const named2 = filesOfImport(missing2);
  const found = beside.find((directory) => named2.some((file) => files.isFile(joinPath(directory, file)))) ?? onlyDirectory(project, named2);
  if (found === void 0) return void 0;
  const path = named2.map((file) => joinPath(found, file)).find((file) => files.isFile(file));
  const patterns = [...options2.source.rootPatterns, `/${found}`].map((pattern) => `"${pattern}"`);
  const where = found === "" ? "the build root" : `\`${found}\``;
  return {
    reason: `${path} would be this module if ${where} were a source root`,
    help: `write \`root_patterns = [${patterns.join(", ")}]\` below \`[source]\` in pants.toml`
  };
}
function onlyDirectory({ workspace: { files } }, named2) {
  const found = /* @__PURE__ */ new Set();
  for (const directory of files.directories()) {
    if (named2.some((file) => files.isFile(joinPath(directory, file)))) found.add(directory);
    if (found.size > 1) return void 0;
  }
  const [only] = found;
  return only;
}
function requirementTargets({ targets }) {
  return [...targets.targets.values()].filter(({ type }) => type.name === "python_requirement").flatMap((target) => requirementsOf(target).map((one) => ({ target, ...one })));
}
function typeStubs(project, { missing: missing2 }) {
  const top = topLevel(missing2);
  const wanted = normalizeName(top);
  const found = requirementTargets(project).find(
    ({ target, name, normalizedName }) => normalizedName === wanted && stringListField(target, "modules").length === 0 && modulesOfProject(name, normalizedName, project.workspace.dialect.moduleTable).areStubs
  );
  if (found === void 0) return void 0;
  const { modules } = modulesOfProject(
    found.name,
    found.normalizedName,
    project.workspace.dialect.moduleTable
  );
  return {
    reason: `the requirement \`${found.name}\` (${found.target.spec}) counts as the type stubs of \`${modules.join("`, `")}\``,
    help: moduleLine(found, top)
  };
}
function moduleLine({ target, name }, module) {
  return target.generator === void 0 ? `add \`modules=["${module}"]\` to ${target.spec}` : `add \`module_mapping={"${normalizeName(name)}": ["${module}"]}\` to ${target.generator}`;
}
function otherEnvironment({ missing: missing2, condition }) {
  if (condition === void 0) return void 0;
  return {
    reason: `the requirement that provides \`${missing2}\` is only for environments where \`${condition}\``,
    help: "correct the marker of the requirement and lock again, or import it under the same condition"
  };
}
function otherRequirement(project, { missing: missing2, source, target, isExcluded: isExcluded2 }) {
  const top = topLevel(missing2);
  const { spec: importer, resolve: resolve2 } = importerIn(project, target, source);
  const providers = project.graph.providersOf(missing2);
  const inResolve = providers.filter((spec) => project.graph.resolveOf(spec) === resolve2);
  const [elsewhere2] = inResolve.length > 0 ? [] : providers;
  if (elsewhere2 !== void 0 && importer !== void 0 && resolve2 !== void 0) {
    return {
      reason: `${elsewhere2} provides it in the resolve \`${project.graph.resolveOf(elsewhere2) ?? ""}\`; ${importer} is of \`${resolve2}\``,
      help: `add the requirement to the resolve \`${resolve2}\`, too, and lock again`
    };
  }
  const [provider = providers[0]] = inResolve;
  const isRemoved = provider !== void 0 && isExcluded2 && project.graph.excluded([target]).includes(provider);
  if (provider !== void 0 && (isRemoved || project.graph.transitive([target]).includes(provider))) {
    if (isExcluded2) {
      return {
        reason: `${provider} provides it, and is left out of the package by \`!!\` or \`--exclude\``,
        help: "give the function a layer with it, or do not leave it out"
      };
    }
    return {
      reason: `${provider} is said to give it, and what is packaged of it has no such module`,
      help: `lock a version of ${provider} that has it, or correct its \`modules\``
    };
  }
  if (provider !== void 0 && importer !== void 0) {
    return {
      reason: providers.length === 1 ? `${provider} provides it, but is not among the dependencies` : `${providers.join(" and ")} provide it, so that it is not clear which is meant`,
      help: `add ${providers.length === 1 ? provider : "one of them"} to the \`dependencies\` of ${importer}, or take \`!${provider}\` out of them`
    };
  }
  const wanted = normalizeName(top);
  const named2 = requirementTargets(project).find(({ normalizedName }) => normalizedName === wanted);
  if (named2 === void 0) return void 0;
  return {
    reason: `the requirement \`${named2.name}\` (${named2.target.spec}) is said to give other modules`,
    help: moduleLine(named2, top)
  };
}
function textOfLink({ workspace }, missing2) {
  const near = workspace.sourceRoots.ofFile(missing2.source);
  const roots = [...near === void 0 ? [] : [near], ...workspace.sourceRoots.all(), ""];
  const paths = filesOfImport(missing2).flatMap((file) => roots.map((root) => joinPath(root, file)));
  const link = [...new Set(paths.flatMap((path) => parentsOf(path)))].find(
    (path) => workspace.files.isFile(path) && isLinkAsText(workspace, path, workspace.read(path))
  );
  if (link === void 0) return void 0;
  return {
    reason: `${link} is the text of a symbolic link to the directory that may hold it`,
    help: LINK_HELP
  };
}
function sparseCheckout({ workspace }, missing2) {
  const { leftOut: leftOut3 } = workspace.unusual;
  if (leftOut3.size === 0) return void 0;
  const near = workspace.sourceRoots.ofFile(missing2.source);
  const roots = [...near === void 0 ? [] : [near], ...workspace.sourceRoots.all(), ""];
  const path = filesOfImport(missing2).flatMap((file) => roots.map((root) => joinPath(root, file))).find((file) => isLeftOut(leftOut3, file));
  if (path === void 0) return void 0;
  return {
    reason: `${path} may be that module; the sparse checkout leaves it out`,
    help: `add \`${directoryOf(path) || path}\` to \`sparse-checkout\` of the step with \`actions/checkout\``
  };
}
function isLeftOut(leftOut3, file) {
  if (leftOut3.has(file)) return true;
  for (let directory = directoryOf(file); directory !== ""; directory = directoryOf(directory)) {
    if (leftOut3.has(`${directory}/`)) return true;
  }
  return false;
}
function submodule({ workspace }) {
  const empty = missingSubmodules(workspace);
  if (empty.length === 0) return void 0;
  return {
    reason: `the submodule${empty.length === 1 ? "" : "s"} ${empty.map((path) => `\`${path}\``).join(", ")} ${empty.length === 1 ? "is" : "are"} not checked out and may hold it`,
    help: "add `with: { submodules: recursive }` to the step with `actions/checkout`"
  };
}
function missingSubmodules(workspace) {
  const text = new Problems().collect(() => workspace.read(".gitmodules").toString("utf8")) ?? "";
  const paths = [...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S.*)$/gm)];
  return paths.map((match) => match[1].trim()).filter((path) => {
    const inside = workspace.files.entries(path);
    return inside === void 0 || inside.files.length === 0 && inside.directories.length === 0;
  });
}

// src/plans/unresolved-imports.ts
var MAX_NAMED2 = 10;
function findUnresolved(project, packages) {
  const { unownedDependencyBehavior, ignoredUnownedImports } = project.workspace.options.pythonInfer;
  const isIgnored = (name) => ignoredUnownedImports.some((prefix) => name === prefix || name.startsWith(`${prefix}.`));
  const unresolved = [];
  const ofRuntime = /* @__PURE__ */ new Map();
  const excused = /* @__PURE__ */ new Set();
  for (const one of packages) {
    const { plan } = one;
    const target = plan.target.spec;
    const isForLambda = plan.checked !== void 0 || plan.target.type.packagedAs === "lambda-layer";
    for (const found of one.missing) {
      const place = `${found.source}:${found.run.line}`;
      if (isIgnored(found.name)) {
        excused.add(place);
        continue;
      }
      const top = topLevel(found.missing);
      if (modulesOfRuntime.has(top) && (isForLambda || plan.handler !== void 0)) {
        ofRuntime.set(target, (ofRuntime.get(target) ?? /* @__PURE__ */ new Set()).add(top));
        continue;
      }
      const provider = onlyProvider(project, plan, found);
      const condition = provider && conditionElsewhere(plan, requirementsOf(provider));
      const isLeftOut2 = provider !== void 0 && condition === void 0 && lacks(plan, provider);
      if (isLeftOut2 || plan.seesOtherModules === true) excused.add(place);
      if (isLeftOut2 && !includesRequirements(plan.target)) continue;
      const doubt = doubtOf(project, one, found, isLeftOut2);
      const failing = one.failing.get(place);
      const isFatal = failing?.isCertain === true && doubt === void 0;
      if (isFatal || unownedDependencyBehavior !== "ignore") {
        const chain = failing?.isCertain === true ? failing.chain : void 0;
        const where = failing?.where.length === plan.platforms?.length ? [] : failing?.where ?? [];
        const { scope, guard } = found.run;
        const isConditional = guard === "condition" && scope === "module" && failing === void 0;
        const isSkipped = isConditional && one.isLoaded(found.source);
        const cause = { isExcluded: isLeftOut2, condition, doubt };
        unresolved.push({ ...found, target, isFatal, isSkipped, chain, where, ...cause });
      }
    }
  }
  return { unresolved, ofRuntime, excused };
}
function doubtOf(project, { plan, isExact }, { missing: missing2 }, isLeftOut2) {
  if (isLeftOut2) return "a layer";
  if (!includesRequirements(plan.target) && !isOfCheckout(project, missing2)) return "a layer";
  if (plan.seesOtherModules === true) {
    return plan.target.type.packagedAs === "lambda-function" ? "a layer" : "the interpreter";
  }
  return isExact ? void 0 : "one of the wheels";
}
function isOfCheckout({ workspace: { files, sourceRoots } }, module) {
  const top = topLevel(module);
  return sourceRoots.all().some((root) => {
    const path = joinPath(root, top);
    return files.isFile(`${path}.py`) || files.isDirectory(path);
  });
}
function onlyProvider(project, plan, { name, source }) {
  const { graph, targets } = project;
  const { resolve: resolve2 } = importerIn(project, plan.target.spec, source);
  const [provider, ...more] = graph.providersOf(name).filter((one) => graph.resolveOf(one) === resolve2);
  const target = provider === void 0 || more.length > 0 ? void 0 : targets.targets.get(provider);
  return target?.type.name === "python_requirement" ? target : void 0;
}
function conditionElsewhere({ platforms, platform }, requirements) {
  const all = platforms ?? (platform === void 0 ? [] : [platform]);
  const isHere = all.some((one) => requirements.some((requirement2) => applies2(requirement2, one, [])));
  const markers = requirements.flatMap(({ marker }) => marker === void 0 ? [] : [formatMarker(marker)]);
  return all.length === 0 || isHere || markers.length === 0 ? void 0 : markers.join(" or ");
}
function lacks({ wheels: wheels2 }, target) {
  const projects = new Set(requirementsOf(target).map(({ normalizedName }) => normalizedName));
  return !wheels2.some(({ name }) => projects.has(normalizeName(name)));
}
function reportUnresolved(project, { unresolved, ofRuntime }) {
  const byModule = /* @__PURE__ */ new Map();
  for (const one of unresolved) {
    const known = byModule.get(one.missing);
    if (known === void 0) byModule.set(one.missing, [one]);
    else known.push(one);
  }
  const why = createWhy(project);
  const findings = Array.from(byModule, ([module, imports]) => finding(module, imports, why));
  return ofRuntime.size === 0 ? findings : [...findings, runtimeFinding(ofRuntime)];
}
function finding(module, imports, why) {
  const first = imports.find(({ isFatal }) => isFatal) ?? imports.find((one) => severityOf(one) === "warning") ?? imports[0];
  const severity = severityOf(first);
  const targets = [...new Set(imports.map(({ target }) => target))].sort();
  const { reason, help } = why(first);
  const notes = [
    ...reason === void 0 ? [] : [reason],
    ...chainNote(first),
    ...placesNote(first, imports),
    ...first.where.length > 0 ? [`on ${first.where.join(" and ")}`] : []
  ];
  return {
    targets,
    diagnostic: {
      severity,
      code: "unresolved-import",
      module,
      message: `Nothing in ${listed(targets)} provides \`${module}\`: ${consequence(first)}`,
      place: { path: first.source, line: first.run.line },
      help,
      ...notes.length === 0 ? {} : { notes }
    }
  };
}
function severityOf({ isFatal, isSkipped, run }) {
  if (isFatal) return "error";
  if (isSkipped) return "note";
  return run.guard === "none" || run.guard === "condition" ? "warning" : "note";
}
function consequence({ doubt, run, chain, source, isSkipped }) {
  const unless = doubt === void 0 ? "" : `, unless ${doubt} brings it`;
  if (chain !== void 0) {
    return `the import would fail as soon as the package is loaded${unless}`;
  }
  if (isSkipped) return "the condition around the import does not hold there";
  switch (run.guard) {
    case "caught":
      return `${source} catches that`;
    case "main":
      return 'the import is behind `if __name__ == "__main__"`, which is not run there';
    case "type-checking":
      return "only type checkers run the import";
    default:
      if (run.scope === "function") return "the import would fail when the function around it is called";
      if (run.guard === "condition") return "the import would fail where its condition holds";
      return `the import would fail when ${source} is loaded${unless}`;
  }
}
function chainNote({ chain = [], isFatal }) {
  return isFatal && chain.length > 1 ? [`the handler loads it: ${chain.join(" \u2192 ")}`] : [];
}
function placesNote(first, imports) {
  const places = new Set(imports.map(({ source, run }) => `${source}:${run.line}`));
  places.delete(`${first.source}:${first.run.line}`);
  return places.size === 0 ? [] : [`also imported at ${listed([...places])}`];
}
function runtimeFinding(ofRuntime) {
  const targets = [...ofRuntime.keys()].sort();
  const modules = [...new Set([...ofRuntime.values()].flatMap((names) => [...names]))].sort();
  return {
    targets,
    diagnostic: {
      severity: "note",
      code: "import-of-runtime",
      message: `${listed(targets)} ${targets.length === 1 ? "gets" : "get"} ${listed(modules)} from the Lambda runtime, which decides the version`,
      help: "add requirements for them to have the versions that you tested"
    }
  };
}
function isUnowned({ code, severity, module }) {
  return code === "unowned-import" && severity === "warning" && module !== void 0;
}
function listed(names) {
  return listSome(names, MAX_NAMED2);
}

// src/checks/module-index.ts
var ENDING = /^\.(?:pyc?|(?:[\w-]+\.)*so)$/;
function indexModules(files, tops) {
  const modules = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Map();
  for (const { key, directory, owner, isPackage } of below(files, tops).flatMap(moduleOf)) {
    const known = modules.get(key);
    if (known === void 0 || isPackage && !known.isPackage) modules.set(key, { owner, isPackage });
    if (!directories.has(directory)) addDirectories(directories, directory, owner);
  }
  return { modules, directories };
}
function below(files, tops) {
  let directory = "/";
  let isAsked = false;
  return files.filter(({ path }) => {
    if (!path.startsWith(directory)) {
      directory = path.slice(0, path.indexOf("/") + 1) || "/";
      isAsked = tops.has(firstPart(path));
    }
    return isAsked;
  });
}
function moduleOf({ path, owner }) {
  const slash = path.lastIndexOf("/");
  const dot = path.indexOf(".", slash + 1);
  if (dot <= slash + 1 || !ENDING.test(path.slice(dot))) return [];
  const directory = slash < 0 ? "" : path.slice(0, slash);
  if (directory.includes(".")) return [];
  const isPackage = path.slice(slash + 1, dot) === "__init__" && slash > 0;
  return [{ key: isPackage ? directory : path.slice(0, dot), directory, owner, isPackage }];
}
function firstPart(path) {
  const slash = path.indexOf("/");
  return topLevel(slash < 0 ? path : path.slice(0, slash));
}
function addDirectories(directories, directory, owner) {
  for (let path = directory; path !== "" && !directories.has(path); ) {
    directories.set(path, owner);
    path = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  }
}
function ownerOfModule({ modules, directories }, module) {
  const path = module.replaceAll(".", "/");
  const parent = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  return modules.get(path)?.owner ?? directories.get(path) ?? modules.get(parent)?.owner;
}
function resolveModule({ modules, directories }, name, isOwn) {
  if (name.startsWith(".")) return { missing: name, run: [] };
  const parts = name.split(".");
  const run = [];
  let path = "";
  for (const [index, part] of parts.entries()) {
    const isBelowPackage = modules.get(path)?.isPackage === true;
    path = path === "" ? part : `${path}/${part}`;
    const found = modules.get(path);
    if (found !== void 0) {
      run.push(path);
      if (!found.isPackage || !isOwn(found.owner)) return { missing: void 0, run };
    } else if (!directories.has(path)) {
      const isName = isBelowPackage && index === parts.length - 1;
      return { missing: isName ? void 0 : parts.slice(0, index + 1).join("."), run };
    }
  }
  return { missing: void 0, run };
}

// src/plans/through-others.ts
var MAX_NAMED3 = 10;
function throughOthers(project, diagnostics, packages) {
  const brought = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Set();
  const users = packages.map((one) => ({
    ...one,
    sources: new Set(one.plan.sources.map(({ source }) => source)),
    isRequired: once(() => requiredBy(project, one.plan))
  }));
  for (const { module = "", place } of diagnostics.filter(isUnowned)) {
    const owners = users.filter(({ sources }) => sources.has(place?.path ?? "")).map(({ plan, index, isRequired }) => ({
      spec: plan.target.spec,
      index,
      owner: ownerOfModule(index, module),
      isRequired
    })).filter(
      ({ owner, isRequired }) => owner === void 0 || owner.endsWith(".whl") && !isRequired()(owner)
    );
    const [first] = owners;
    if (first?.owner === void 0 || owners.some(({ owner }) => owner === void 0)) continue;
    const name = nameInNamespace(first.index, module);
    const wheels2 = brought.get(name) ?? /* @__PURE__ */ new Set();
    brought.set(name, wheels2);
    for (const { owner } of owners) if (owner !== void 0) wheels2.add(owner);
    for (const { spec } of owners) targets.add(spec);
  }
  if (brought.size === 0) return [];
  const isPlain = [...targets].every((spec) => isPlainPackage(project, spec));
  const names = [...brought].map(([module, wheels2]) => `${module} (${[...wheels2].sort().join(", ")})`);
  return [
    {
      targets: [...targets].sort(),
      diagnostic: {
        severity: "warning",
        code: "import-through-another",
        message: `No ${isPlain ? "declared requirement" : "target"} provides the import ${listSome(names, MAX_NAMED3)}; it only works because another requirement, or a lock that is packaged as a whole, pulls it in`,
        help: "add requirements for these projects; otherwise they disappear together with what pulls them in"
      }
    }
  ];
}
function requiredBy({ graph, targets }, plan) {
  const requirements = graph.transitive([plan, ...plan.makeup.layers ?? []].map(({ target }) => target.spec)).map((spec) => targets.targets.get(spec)).flatMap((one) => one?.type.name === "python_requirement" ? requirementsOf(one) : []);
  const names = new Set(requirements.map(({ normalizedName }) => normalizedName));
  const wheels2 = [...plan.wheels, ...plan.formatWheels].filter(({ name }) => names.has(name));
  const required = new Set(wheels2.map(({ filename }) => filename));
  return (wheel) => required.has(wheel);
}
function nameInNamespace({ modules, directories }, module) {
  const parts = module.split(".");
  const count = parts.findIndex((_, index) => {
    const path = parts.slice(0, index + 1).join("/");
    return modules.has(path) || !directories.has(path);
  });
  return parts.slice(0, count === -1 ? parts.length : count + 1).join(".");
}

// src/plans/settle.ts
function settle(project, diagnostics, packages, found, severities, plans) {
  const imports = findUnresolved(project, packages);
  const faults = faultsElsewhere(project, diagnostics);
  const raised = /* @__PURE__ */ new Map();
  const blamed = /* @__PURE__ */ new Set();
  const owners = /* @__PURE__ */ new Map();
  const couldOwn = ownersOf(project, distinctImports(project, imports.unresolved.filter(mayFail)));
  const isUsed = usedFiles(project, plans);
  for (const fault of faults) {
    const place = `${fault.code} ${fault.place?.path ?? ""}`;
    const known = owners.get(place);
    const owned2 = known ?? couldOwn(fault);
    if (known === void 0) {
      owners.set(place, owned2);
      for (const one of owned2.imports) blamed.add(one);
    }
    if (owned2.imports.length > 0 || isUsed(fault)) raised.set(fault, asError(fault, owned2));
  }
  const left = imports.unresolved.filter((one) => !blamed.has(one));
  const ofImports = [
    ...reportUnresolved(project, { ...imports, unresolved: left }),
    ...throughOthers(project, diagnostics, packages)
  ];
  const reported = [...ofImports, ...leftOut2(project, plans)].flatMap(
    ({ diagnostic, targets }) => severities.adjust([diagnostic], targets).map((one) => ({ diagnostic: one, targets }))
  );
  const places = new Map(reported.map(({ diagnostic }) => [placeKey(diagnostic), diagnostic.severity]));
  const isTold = (one) => ofTheLoad.has(one.code) && (imports.excused.has(placeKey(one)) || places.has(placeKey(one)) && (one.severity !== "error" || places.get(placeKey(one)) === "error"));
  const rest = diagnostics.filter((one) => !isUnowned(one) && !isTold(one)).map((one) => raised.get(one) ?? one);
  return {
    diagnostics: onceEach([...rest, ...reported.map(({ diagnostic }) => diagnostic)]),
    findings: findingsOf(plans, found, rest, reported),
    imports: holdersOf(plans, new Set(ofImports.flatMap(({ targets }) => targets)))
  };
}
function holdersOf(plans, specs) {
  const holds = (plan) => packagesWithin([plan]).some(({ target }) => specs.has(target.spec));
  return new Set(plans.filter(holds).map(({ target }) => target.spec));
}
var ofTheLoad = /* @__PURE__ */ new Set(["missing-module", "missing-name", "module-removed"]);
function placeKey({ place }) {
  return `${place?.path ?? ""}:${place?.line ?? ""}`;
}
function onceEach(diagnostics) {
  const byText = /* @__PURE__ */ new Map();
  for (const one of diagnostics) if (!byText.has(keyOf4(one))) byText.set(keyOf4(one), one);
  return groupCauses([...byText.values()]);
}
function throwIfWrong({ diagnostics }) {
  if (diagnostics.some(({ severity }) => severity === "error")) throw new UserError(diagnostics);
}
function throwIfUnplanned({ hasErrors, diagnostics }) {
  if (hasErrors) throw new UserError(diagnostics.filter((one) => !isUnowned(one)));
}
function findingsOf(plans, found, diagnostics, reported) {
  const byPath = grouped2(diagnostics, ({ place }) => [place?.path ?? ""]);
  const order = new Map(diagnostics.map((one, index) => [one, index]));
  const byTarget = grouped2(reported, ({ targets }) => targets);
  return new Map(
    plans.map((plan) => {
      const spec = plan.target.spec;
      const own2 = new Set(found.get(spec) ?? []);
      const sources = new Set(plan.sources.map(({ source }) => source));
      const ofFiles = [...sources].flatMap((path) => byPath.get(path) ?? []);
      for (const one of ofFiles.sort((a, b) => order.get(a) - order.get(b))) own2.add(one);
      for (const inner of packagesWithin([plan]))
        for (const { diagnostic } of byTarget.get(inner.target.spec) ?? []) own2.add(diagnostic);
      return [spec, shownDiagnostics([...own2].filter((one) => !isUnowned(one)))];
    })
  );
}
function grouped2(items, keysOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const known = groups.get(key);
      if (known === void 0) groups.set(key, [item]);
      else known.push(item);
    }
  }
  return groups;
}
function faultsElsewhere(project, diagnostics) {
  const errors = new Set(
    project.problems.diagnostics.filter(({ severity }) => severity === "error").map(keyOf4)
  );
  return diagnostics.filter((one) => one.severity === "warning" && errors.has(keyOf4(one)));
}
function keyOf4({ code, message, place }) {
  return JSON.stringify([code, message, place?.path, place?.line, place?.column]);
}
function mayFail({ run }) {
  return run.guard === "none" || run.guard === "condition";
}
var ofSources = /* @__PURE__ */ new Set(["conftest-in-tests", "unmatched-glob", "wrong-extension"]);
function distinctImports(project, imports) {
  const { files, sourceRoots } = project.workspace;
  const modules = /* @__PURE__ */ new Map();
  for (const one of imports) {
    const wanted = filesOfImport(one);
    const key = wanted.join("\0");
    const known = modules.get(key);
    if (known !== void 0) {
      known.imports.push(one);
      continue;
    }
    const paths = sourceRoots.all().flatMap((root) => wanted.map((file) => joinPath(root, file)));
    modules.set(key, { own: paths.filter((path) => files.isFile(path)), imports: [one] });
  }
  return [...modules.values()];
}
var owned = (imports) => ({
  imports,
  distinct: [...new Map(imports.map((one) => [one.missing, one])).values()]
});
function ownersOf(project, missing2) {
  const ofNobody = owned(missing2.filter(({ own: own2 }) => own2.length === 0).flatMap(({ imports }) => imports));
  const ofFiles = missing2.filter(({ own: own2 }) => own2.length > 0);
  const nothing2 = owned([]);
  return ({ code, place }) => {
    if (place === void 0) return nothing2;
    const directory = directoryOf(place.path);
    const isBelow2 = (path) => directory === "" || path.startsWith(`${directory}/`);
    const below2 = project.targets.buildFiles(directory).includes(place.path) ? ofFiles.filter(({ own: own2 }) => own2.some(isBelow2)).flatMap(({ imports }) => imports) : [];
    const others = ofSources.has(code) ? nothing2 : ofNobody;
    return below2.length === 0 ? others : owned([...others.imports, ...below2]);
  };
}
function usedFiles(project, plans) {
  let reached;
  const used = /* @__PURE__ */ new Map();
  const find = (path) => {
    const generators = [...project.targets.targets.values()].filter(
      ({ generated, sources, type }) => generated.length > 0 && type.generates?.by === "requirements" && sources.includes(path)
    );
    if (generators.length === 0) return false;
    reached ??= new Set(project.graph.transitive(plans.map(({ target }) => target.spec)));
    return generators.some((one) => one.generated.some((spec) => spec.includes("#") && reached.has(spec)));
  };
  return ({ place }) => {
    const path = place?.path ?? "";
    const known = used.get(path) ?? find(path);
    used.set(path, known);
    return known;
  };
}
var MOST_NAMED = 10;
function asError(fault, { distinct }) {
  const path = fault.place?.path ?? "it";
  const named2 = distinct.slice(0, MOST_NAMED).map(
    ({ missing: missing2, source, run }) => `${path} could not be read whole; it may own \`${missing2}\`, which ${source}:${run.line} imports`
  );
  const more = distinct.length - named2.length;
  const notes = [...fault.notes ?? [], ...named2, ...more > 0 ? [`and ${more} more`] : []];
  return { ...fault, severity: "error", notes };
}

// src/checks/missing-imports.ts
function missingImports(searched) {
  const found = [];
  for (const file of searched.files) {
    for (const [name, { run }] of searched.imports(file)) {
      if (run.guard === "string" || isOutside(searched, name)) continue;
      const { missing: missing2 } = resolveModule(searched.index, name, searched.isOwn);
      if (missing2 !== void 0) found.push({ name, missing: missing2, source: file.source, run });
    }
  }
  return found;
}
function importedTops({
  files,
  imports
}) {
  const tops = /* @__PURE__ */ new Set();
  for (const file of files) for (const name of imports(file).keys()) tops.add(topLevel(name));
  return tops;
}
function isOutside(searched, name) {
  return searched.isOutside(topLevel(name));
}

// src/archive/file-pieces.ts
var PIECE = 256 * 1024;
function* filePieces(path, owner) {
  const descriptor = attempt3(path, owner, () => openSync(path, "r"));
  try {
    for (; ; ) {
      const buffer = Buffer.allocUnsafeSlow(PIECE);
      const count = attempt3(path, owner, () => readSync(descriptor, buffer, 0, PIECE, null));
      if (count === 0) return void 0;
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}
function readFully2(descriptor, target, offset, path) {
  for (let done = 0; done < target.length; ) {
    const count = readSync(descriptor, target, done, target.length - done, offset + done);
    if (count === 0) throw new Error(`${path} ends too early`);
    done += count;
  }
}
function fileChecksum(path, owner) {
  let size = 0;
  let crc = 0;
  for (const piece of filePieces(path, owner)) {
    size += piece.length;
    crc = crc32(piece, crc);
  }
  return { size, crc32: crc };
}
function fileSize(path, owner) {
  return attempt3(path, owner, () => statSync(path).size);
}
function attempt3(path, owner, work) {
  try {
    return work();
  } catch (error) {
    throw cannotRead(path, owner, error);
  }
}
function cannotRead(path, owner, error) {
  return userError({
    code: "cannot-read",
    message: `Cannot read \`${path}\` of ${owner}: ${error.message}`,
    help: "make sure the file exists and is readable while the package is being written"
  });
}

// src/archive/sink.ts
function sinkTo(put) {
  return new Writable({
    write: (piece, _encoding, done) => {
      try {
        put(piece);
        done();
      } catch (error) {
        done(error);
      }
    }
  });
}

// src/archive/deflate.ts
var BATCH_BYTES = 8 * 1024 * 1024;
var BATCH_ENTRIES = 512;
var SMALL2 = 32 * 1024;
var LEVEL = 6;
async function deflate(content) {
  if (content.length <= SMALL2) return small.deflate(content);
  const data = await new Promise((resolve2, reject) => {
    deflateRaw(
      content,
      { level: LEVEL },
      (error, result) => error === null ? resolve2(result) : reject(error)
    );
  });
  return { data, method: 8, crc32: crc32(content), compressedSize: data.length, size: content.length };
}
var SmallContent = class _SmallContent {
  /** Bytes of content that are kept, and its pieces. */
  static #most = { bytes: 8 * 1024 * 1024, pieces: 1e3 };
  #bytes = 0;
  /** By CRC-32. */
  #known = /* @__PURE__ */ new Map();
  deflate(content) {
    const checksum = crc32(content);
    const before = this.#known.get(checksum);
    if (before?.content.equals(content) === true) return before.deflated;
    const data = deflateRawSync(content, { level: LEVEL });
    const { length: size } = content;
    const deflated = { data, method: 8, crc32: checksum, compressedSize: data.length, size };
    const most = _SmallContent.#most;
    if (before === void 0 && this.#known.size < most.pieces && this.#bytes + size <= most.bytes) {
      this.#known.set(checksum, { content, deflated });
      this.#bytes += size;
    }
    return deflated;
  }
};
var small = new SmallContent();
async function* deflateEntries(entries, scratch) {
  for (const batch of batchesOf2(entries)) {
    if (Array.isArray(batch)) {
      for (const one of await Promise.all(batch.map(deflate))) {
        const { data, ...fields } = one;
        yield { ...fields, read: (target, offset) => data.copy(target, 0, offset, offset + target.length) };
      }
    } else yield* deflateLarge(batch, scratch);
  }
  return void 0;
}
function* batchesOf2(entries) {
  let batch = [];
  let bytes = 0;
  for (const { content, owner } of entries) {
    if (content.kind === "member") continue;
    const size = content.kind === "bytes" ? content.bytes.length : fileSize(content.path, owner);
    if (batch.length > 0 && (bytes + size > BATCH_BYTES || batch.length >= BATCH_ENTRIES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    if (content.kind === "file" && size > BATCH_BYTES) {
      yield { path: content.path, owner };
      continue;
    }
    batch.push(content.kind === "bytes" ? content.bytes : readSource(content.path, owner));
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
async function* deflateLarge({ path, owner }, scratch) {
  const descriptor = openSync(scratch, "wx+", 384);
  try {
    const fields = await deflateFile(path, owner, descriptor);
    yield {
      ...fields,
      read: (target, offset) => {
        readFully2(descriptor, target, offset, scratch);
      }
    };
  } finally {
    closeSync(descriptor);
    discard(scratch);
  }
}
async function deflateFile(path, owner, descriptor) {
  let crc = 0;
  let size = 0;
  let compressedSize = 0;
  const counted2 = function* () {
    for (const piece of filePieces(path, owner)) {
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  };
  const sink = sinkTo((piece) => {
    writeBytes(descriptor, piece);
    compressedSize += piece.length;
  });
  await pipeline2(Readable.from(counted2(), { objectMode: false }), createDeflateRaw({ level: LEVEL }), sink);
  return { method: 8, crc32: crc, compressedSize, size };
}
function readSource(path, owner) {
  try {
    return readFileSync(path);
  } catch (error) {
    throw cannotRead(path, owner, error);
  }
}

// src/archive/content.ts
async function contentOf({ content, owner }) {
  if (content.kind === "bytes") return content.bytes;
  return content.kind === "member" ? readMember(content.archive, content.member) : readSource(content.path, owner);
}
function sizeOf({ content }) {
  if (content.kind === "member") return content.member.size;
  if (content.kind === "bytes") return content.bytes.length;
  return statSync(content.path).size;
}
function unzippedSizeOf({ entries }) {
  return entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
}
async function readContents(entries, take) {
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at];
    if (entry.content.kind === "file") {
      for (const piece of filePieces(entry.content.path, entry.owner)) take(piece);
      at++;
      continue;
    }
    if (entry.content.kind !== "member") {
      take(entry.content.bytes);
      at++;
      continue;
    }
    const members = neighbours(entries, at, entry.content.archive);
    await readMembersInPieces(entry.content.archive, members, take);
    at += members.length;
  }
}
function neighbours(entries, start, archive) {
  const members = [];
  for (let at = start; at < entries.length; at++) {
    const { content } = entries[at];
    if (content.kind !== "member" || content.archive !== archive) break;
    members.push(content.member);
  }
  return members;
}

// src/formats/init-files.ts
function sameCode(a, b) {
  const [left, right] = [codeOf2(a), codeOf2(b)];
  return left.length === right.length && left.every((token, index) => token === right[index]);
}
var INDENT = "\0indent";
var DEDENT = "\0dedent";
function codeOf2(source) {
  const bytes = Buffer.from(source.toString("utf8").replace(/\r\n?/g, "\n"), "utf8");
  const tokenizer = new Tokenizer(bytes);
  const code = [];
  const indents = [0];
  const commas = [];
  for (let kind = tokenizer.next(); kind !== Token.end; kind = tokenizer.next()) {
    if (kind === Token.comment) continue;
    if (kind === Token.newline) {
      code.push("\n");
      continue;
    }
    if (tokenizer.firstOnLine) nest(code, indents, tokenizer.indent);
    const text = kind === Token.string ? stringOf(tokenizer) : bytes.toString("utf8", tokenizer.start, tokenizer.end);
    if (kind === Token.operator) countCommas(code, commas, text);
    code.push(text);
  }
  if (code.at(-1) !== "\n") code.push("\n");
  return code;
}
function nest(code, indents, indent) {
  if (indent > indents.at(-1)) {
    indents.push(indent);
    code.push(INDENT);
  }
  while (indents.length > 1 && indent < indents.at(-1)) {
    indents.pop();
    code.push(DEDENT);
  }
}
function countCommas(code, commas, operator) {
  if ("([{".includes(operator)) commas.push(0);
  else if (operator === "," && commas.length > 0) commas.push(commas.pop() + 1);
  else if (")]}".includes(operator) && (commas.pop() ?? 0) > 1 && code.at(-1) === ",") code.pop();
}
function stringOf({ bytes, start, end, textStart, textEnd, escaped }) {
  const part = (from, to) => Buffer.from(bytes.subarray(from, to)).toString("utf8");
  const text = part(start, end);
  if (escaped || end === textEnd) return text;
  const prefix = /^[a-z]*/i.exec(text)[0].toLowerCase().replace("r", "");
  return `${prefix}"${part(textStart, textEnd)}"`;
}

// src/formats/python-scripts.ts
var PYTHON_SHEBANG = /(?:^|\W)(?:python|pypy)(?:\d+(?:\.\d+)*)?(?:\.exe)?(?:\s\S|$)/i;
var ENCODING_LINE = /^[ \t\f]*#.*?coding[:=][ \t]*[-_.a-zA-Z0-9]+/;
var PLACEHOLDER = "#!python\n";
function rewriteShebang(script) {
  const first = lineAt(script, 0);
  if (!first.text.startsWith("#!")) return void 0;
  const command = first.text.slice(2).replace(/[ \t\n\v\f\r]+$/, "");
  if (PYTHON_SHEBANG.test(command)) {
    return Buffer.concat([Buffer.from(PLACEHOLDER), script.subarray(first.end)]);
  }
  if (command !== "/bin/sh") return void 0;
  return withoutPreamble(script, first.end);
}
function hasPlaceholder(script) {
  return script.subarray(0, PLACEHOLDER.length).toString("latin1") === PLACEHOLDER;
}
function withoutPreamble(script, start) {
  let line = lineAt(script, start);
  const encoding = ENCODING_LINE.test(line.text) ? line.text : "";
  if (encoding !== "") line = lineAt(script, line.end);
  const quotes = line.text.split("'").length - 1;
  const isPreamble = line.text === "'''': pshprs\n" || /^'''.*exec.+/.test(line.text) && quotes >= 4;
  if (!isPreamble) return void 0;
  do
    line = lineAt(script, line.end);
  while (line.text !== "" && !line.text.endsWith("'''\n"));
  return Buffer.concat([Buffer.from(PLACEHOLDER + encoding), script.subarray(line.end)]);
}
function lineAt(bytes, start) {
  const newline = bytes.indexOf(10, start);
  const end = newline === -1 ? bytes.length : newline + 1;
  return { text: bytes.toString("latin1", start, end), end };
}

// src/formats/merge.ts
var HANDLER_OWNER = "the handler";
async function mergeEntries(entries, options2, problems) {
  if (!mayCollide(entries.map(({ path }) => path))) return entries;
  const { inOrder: inOrder2, ...others } = options2;
  const again = async () => mergeEntries(await inOrder2?.(entries) ?? entries, others, problems);
  if (options2.collisionsOk && inOrder2 !== void 0) return again();
  const merged = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const first = merged.get(entry.path);
    if (first === void 0) merged.set(entry.path, entry);
    else if (!await isSameFile(first, entry)) {
      if (inOrder2 !== void 0) return again();
      const kept = await keptOf(first, entry);
      report(first, entry, "with different content", { ...options2, kept }, problems);
      merged.set(entry.path, kept);
    }
  }
  return withoutTreeCollisions(merged, options2, problems);
}
async function keptOf(first, second) {
  const isReplaced = isOfWheel(first) && await isRewrittenScript(second);
  return isReplaced ? { ...second, mode: first.mode } : first;
}
function isOfWheel({ owner }) {
  return owner.endsWith(".whl");
}
async function isRewrittenScript(entry) {
  if (!entry.path.startsWith("bin/") || entry.mode !== 420 || !isOfWheel(entry)) return false;
  return hasPlaceholder(await contentOf(entry));
}
function mayCollide(paths) {
  const folded = new Set(paths.map((path) => path.toLowerCase()));
  if (folded.size < paths.length) return true;
  return [...directoriesAbove(paths)].some((directory) => folded.has(directory.toLowerCase()));
}
async function isSameFile(a, b) {
  const isInit = a.path.endsWith("/__init__.py") || a.path === "__init__.py";
  if (!isInit && !mayBeEqual(a, b)) return false;
  const [left, right] = [await contentOf(a), await contentOf(b)];
  return left.equals(right) || isInit && sameCode(left, right);
}
function mayBeEqual(a, b) {
  const [left, right] = [checksumOf(a), checksumOf(b)];
  return left.size === right.size && left.crc32 === right.crc32;
}
function checksumOf(entry) {
  if (entry.content.kind === "member") return entry.content.member;
  const { content, owner } = entry;
  if (content.kind === "file") return fileChecksum(content.path, owner);
  return { size: content.bytes.length, crc32: crc32(content.bytes) };
}
function withoutTreeCollisions(merged, options2, problems) {
  const dropped = /* @__PURE__ */ new Set();
  const cleared = /* @__PURE__ */ new Set();
  const byFoldedPath = /* @__PURE__ */ new Map();
  const reportedOwners = /* @__PURE__ */ new Set();
  for (const entry of merged.values()) {
    const directory = directoryOf(entry.path);
    for (const parent of cleared.has(directory) ? [] : parentsOf(entry.path)) {
      const file = merged.get(parent);
      if (file === void 0 || dropped.has(parent)) continue;
      report(file, entry, `where \`${entry.path}\` needs a directory`, options2, problems);
      dropped.add(parent);
    }
    cleared.add(directory);
    const folded = entry.path.toLowerCase();
    const other = byFoldedPath.get(folded);
    if (other === void 0) byFoldedPath.set(folded, entry);
    else if (other.owner !== entry.owner && !reportedOwners.has(`${other.owner}
${entry.owner}`)) {
      reportedOwners.add(`${other.owner}
${entry.owner}`);
      report(other, entry, `next to \`${entry.path}\`, which differs only in case`, options2, problems);
    }
  }
  return [...merged.values()].filter((entry) => !dropped.has(entry.path));
}
function report(first, second, how, options2, problems) {
  const owners = first.owner === second.owner ? `${first.owner} twice` : `${first.owner} and ${second.owner}`;
  const diagnostic = {
    code: "file-collision",
    message: `\`${first.path}\` comes from ${owners}, ${how}`,
    help: collisionHelp(first, second, options2)
  };
  if (options2.collisionsOk) problems.warn(diagnostic);
  else problems.error(diagnostic);
}
function collisionHelp(first, second, { isPlain = false, canAllow = false, kept = first }) {
  const wheels2 = [first, second].filter(isOfWheel);
  const name = (entry) => entry.owner.split("-", 1)[0];
  if (wheels2.length === 2 && first.owner !== second.owner) {
    const without2 = `leave one of them out: take ${name(first)} or ${name(second)} out of the requirements`;
    const excluded = isPlain ? "" : ", or add `!!` and its target to `dependencies`";
    const allowed = `; if the file of ${name(kept)} serves both, \`pex3_venv_create_extra_args=["--collisions-ok"]\` takes that one`;
    return `${without2}${excluded}${canAllow && first.path === second.path ? allowed : ""}`;
  }
  if (wheels2.length === 2) return `use another version of ${name(first)}`;
  const own2 = isOfWheel(first) ? second : first;
  if (second.owner === HANDLER_OWNER) {
    return `rename the file of ${own2.owner}: AWS calls the generated file \`${first.path}\`, which imports the \`handler\``;
  }
  return `rename the file of ${own2.owner}${isPlain ? "" : ", or remove it from `dependencies`"}`;
}

// src/formats/layers.ts
function filesOfLayer({ entries, prefix }) {
  if (prefix === void 0) return entries;
  return entries.map((entry) => ({ ...entry, path: entry.path.slice(prefix.length + 1) }));
}
async function leaveOutLayers(input, problems) {
  const nothing2 = { files: input.files, leftOut: /* @__PURE__ */ new Map() };
  if (reportVersions(input, problems)) return nothing2;
  const held = await heldFiles(input, problems);
  const names = new Set(input.wheels.map(({ pinned: pinned2 }) => pinned2.name));
  const known = new Set(
    input.layers.flatMap(
      ({ wheels: wheels2 }) => wheels2.filter(({ pinned: pinned2 }) => names.has(pinned2.name)).map(({ pinned: pinned2 }) => pinned2.filename)
    )
  );
  const isKnown = (entry) => !isWheel(entry) || known.has(entry.owner);
  const layerOf = /* @__PURE__ */ new Map();
  for (const entry of input.files) {
    const other = held.get(entry.path);
    if (other === void 0) continue;
    if (await isSameFile(other.entry, entry)) {
      if (isWheel(entry) || isKnown(other.entry)) layerOf.set(entry, other.layer);
    } else reportDifference(input, entry, other, problems);
  }
  const ofLayers = [...held.values()].map(({ entry }) => entry).filter(isKnown);
  const groups = await groupsOf(input.files, ofLayers, layerOf);
  const leftOut3 = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const shared = group.filter((entry) => layerOf.has(entry));
    if (shared.length === group.length) for (const entry of group) leftOut3.set(entry, layerOf.get(entry));
    else if (shared.length > 0) noteSplit(input, group, layerOf.get(shared[0]), problems);
  }
  return { files: input.files.filter((entry) => !leftOut3.has(entry)), leftOut: leftOut3 };
}
function reportVersions({ target, place, wheels: wheels2, layers }, problems) {
  const known = /* @__PURE__ */ new Map();
  let isWrong = false;
  for (const one of [...layers, { target, wheels: wheels2 }]) {
    for (const { pinned: pinned2 } of one.wheels) {
      const other = known.get(pinned2.name);
      if (other === void 0) known.set(pinned2.name, { owner: one.target, wheel: pinned2 });
      else if (other.wheel.sha256 !== pinned2.sha256) {
        isWrong = true;
        problems.error({
          code: "layer-version",
          message: `${pinned2.name} appears twice in ${target} and its layers: ${other.wheel.version} in ${other.owner} (\`${other.wheel.filename}\`) and ${pinned2.version} in ${one.target} (\`${pinned2.filename}\`); one would hide the other`,
          place,
          help: `use the same lock and platform for both, or leave ${pinned2.name} out of one of them: out of its requirements, or with \`!!\` in \`dependencies\``
        });
      }
    }
  }
  return isWrong;
}
async function heldFiles(input, problems) {
  const held = /* @__PURE__ */ new Map();
  for (const { target, files } of input.layers) {
    for (const entry of files) {
      const other = held.get(entry.path);
      if (other === void 0) held.set(entry.path, { entry, layer: target });
      else if (!await isSameFile(other.entry, entry)) {
        reportDifference({ ...input, target }, entry, other, problems);
      }
    }
  }
  return held;
}
function reportDifference({ target, place, collisionsOk }, { path, owner }, other, problems) {
  const diagnostic = {
    code: "layer-collision",
    message: `\`${path}\` is in ${target} (from ${owner}) and in the layer ${other.layer} (from ${other.entry.owner}), with different content`,
    place,
    help: "leave one of them out: out of the requirements, or with `!!address` in `dependencies`"
  };
  if (collisionsOk) problems.warn(diagnostic);
  else problems.error(diagnostic);
}
async function groupsOf(files, ofLayers, layerOf) {
  const packages = await regularPackages([...files, ...ofLayers]);
  const withData = new Set(
    files.filter((entry) => isOwnData(entry) && !layerOf.has(entry)).map(({ path }) => posix.dirname(path))
  );
  const groups = new Groups();
  for (const entry of files) {
    const directory = posix.dirname(entry.path);
    const root = parentsOf(entry.path).find((parent) => packages.has(parent));
    if (root !== void 0) groups.add(entry, `package ${root}`);
    if (isWheel(entry)) groups.add(entry, `wheel ${entry.owner}`);
    else if (withData.has(directory)) groups.add(entry, `directory ${directory}`);
    else if (root === void 0) groups.add(entry, `file ${entry.path}`);
  }
  return groups.all();
}
function isWheel({ owner }) {
  return owner.endsWith(".whl");
}
function isOwnData(entry) {
  return !isWheel(entry) && !/\.pyi?$/.test(entry.path);
}
async function regularPackages(files) {
  const packages = /* @__PURE__ */ new Set();
  const inits = files.filter(({ path }) => /\/__init__\.(?:py|pyc|[\w.-]*so)$/.test(path));
  for (const entry of inits.sort((a, b) => a.path.length - b.path.length)) {
    if (parentsOf(entry.path).some((parent) => packages.has(parent))) continue;
    if (entry.path.endsWith(".py") && await isLegacyNamespace(entry)) continue;
    packages.add(posix.dirname(entry.path));
  }
  return packages;
}
async function isLegacyNamespace(entry) {
  const text = (await contentOf(entry)).toString("latin1");
  return /\bextend_path\s*\(|\bdeclare_namespace\s*\(/.test(text);
}
function noteSplit({ target, place }, group, layer, problems) {
  const tops = [...new Set(group.map(({ path }) => path.split("/", 1)[0]))].sort();
  problems.add([
    {
      severity: "note",
      code: "layer-split",
      message: `${target} keeps its own copy of \`${tops.join("`, `")}\`: the layer ${layer} only contains part of it, and Python does not merge a package from two directories`,
      place,
      help: "put all of it in the layer, or none of it"
    }
  ]);
}
var Groups = class {
  #byKey = /* @__PURE__ */ new Map();
  #byEntry = /* @__PURE__ */ new Map();
  add(entry, key) {
    const sets = [this.#byKey.get(key), this.#byEntry.get(entry)].filter((set) => set !== void 0);
    const [larger = /* @__PURE__ */ new Set(), smaller] = sets.sort((a, b) => b.size - a.size);
    larger.add(entry);
    this.#byEntry.set(entry, larger);
    this.#byKey.set(key, larger);
    if (smaller === void 0 || smaller === larger) return;
    for (const other of smaller) {
      larger.add(other);
      this.#byEntry.set(other, larger);
    }
    for (const [name, set] of this.#byKey) if (set === smaller) this.#byKey.set(name, larger);
  }
  all() {
    return [...new Set(this.#byEntry.values())].map((set) => [...set]);
  }
};

// src/plans/indexed-packages.ts
var PackageImports = class {
  plan;
  index;
  isExact = true;
  missing;
  failing = /* @__PURE__ */ new Map();
  #places;
  /** On how many platforms files are loaded. */
  #loaded = /* @__PURE__ */ new Map();
  constructor(project, plan, { bundle, importable, layers = [] }) {
    this.plan = plan;
    const own2 = importable?.entries ?? filesOfLayer(bundle);
    const searched = searchedPackage(project, plan);
    this.index = indexModules([...own2, ...layers.flatMap((layer) => layer.files)], importedTops(searched));
    this.missing = missingImports({ ...searched, index: this.index });
    this.#places = new Set(this.missing.map(({ source, run }) => `${source}:${run.line}`));
  }
  /** Notes what one of the platforms certainly loads. */
  loaded(sources) {
    for (const source of sources) this.#loaded.set(source, (this.#loaded.get(source) ?? 0) + 1);
  }
  isLoaded(source) {
    return this.#loaded.get(source) === (this.plan.platforms?.length ?? 1);
  }
  /** Takes over what loading says of an import that is missing, since more is known of it here. @param platform one of several */
  takes(finding2, platform) {
    const { code, severity, chain } = finding2;
    const place = this.#placeOf(finding2);
    if (code !== "missing-module" && code !== "module-removed" || place === void 0) return false;
    const known = this.failing.get(place);
    const where = [...known?.where ?? [], ...platform === void 0 ? [] : [platform]];
    const isCertain = severity === "error";
    const sources = new Map(this.plan.sources.map((one) => [one.path, one.source]));
    const files = chain.map(({ module, path }) => sources.get(path ?? "") ?? module).slice(-LONGEST_CHAIN);
    const isKept = known !== void 0 && (known.isCertain || !isCertain);
    this.failing.set(place, { ...isKept ? known : { isCertain, chain: files }, where });
    return true;
  }
  /** Where the import of a finding is: names in brackets have lines of their own, after that of the statement. */
  #placeOf({ source, line, subject }) {
    const place = `${source ?? ""}:${line}`;
    if (this.#places.has(place)) return place;
    const [after] = this.missing.filter((one) => one.source === source && one.missing === subject && one.run.line > line).map(({ run }) => run.line).sort((a, b) => a - b);
    return after === void 0 ? void 0 : `${source}:${after}`;
  }
};
var LONGEST_CHAIN = 20;
function guessIndexes(project, plans) {
  const modulesOf = assumedModules(project);
  return plans.map((plan) => {
    const searched = searchedPackage(project, plan);
    const tops = importedTops(searched);
    const assumed = [...plan.wheels, ...plan.formatWheels].flatMap(
      ({ name, filename }) => modulesOf(name).filter((module) => tops.has(topLevel(module))).map((module) => ({ path: `${module.replaceAll(".", "/")}/__init__.py`, owner: filename }))
    );
    const index = indexModules([...plan.sources, ...assumed], tops);
    const missing2 = missingImports({ ...searched, index });
    return { plan, index, isExact: false, missing: missing2, failing: /* @__PURE__ */ new Map(), isLoaded: () => false };
  });
}
function assumedModules({ targets, workspace }) {
  const { moduleTable } = workspace.dialect;
  const declared = /* @__PURE__ */ new Map();
  for (const target of targets.targets.values()) {
    if (target.type.name !== "python_requirement") continue;
    const modules = stringListField(target, "modules");
    if (modules.length === 0) continue;
    for (const { normalizedName } of requirementsOf(target)) {
      declared.set(normalizedName, [...declared.get(normalizedName) ?? [], ...modules]);
    }
  }
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const modules = known.get(name) ?? [
      ...declared.get(name) ?? [],
      ...modulesOfProject(name, name, moduleTable).modules,
      ...spellings(name)
    ];
    known.set(name, modules);
    return modules;
  };
}
function spellings(name) {
  const parts = name.split("-");
  if (parts.length > MAX_PARTS3) return [];
  return parts.slice(1).reduce(
    (known, part) => known.flatMap((start) => [`${start}.${part}`, `${start}_${part}`]),
    parts.slice(0, 1)
  );
}
var MAX_PARTS3 = 6;
function searchedPackage(project, plan) {
  const platforms = plan.platforms ?? (plan.platform === void 0 ? [] : [plan.platform]);
  const libraries = platforms.map(({ markers }) => {
    const minor = Number(markers.python_version?.split(".")[1] ?? NaN);
    return minor >= 6 ? stdlibModulesOf(minor) : stdlibModules();
  });
  const standard = libraries.length === 0 ? [stdlibModules()] : libraries;
  return {
    files: plan.sources.filter(({ path }) => path.endsWith(".py")),
    imports: ({ source, path }) => project.graph.imports(source, path),
    isOwn: (owner) => !owner.endsWith(".whl"),
    isOutside: (top) => standard.every((one) => one.has(top)) || top === "__main__" || top === "_typeshed"
  };
}

// src/text/severities.ts
var levels = ["error", "warning", "note", "off"];
var SETTINGS_FILE = "lambda-package.yml";
var rank = { off: 0, note: 1, warning: 2, error: 3 };
var Severities = class {
  #rules;
  /** Packages by code and by what turned it off. */
  #hidden = /* @__PURE__ */ new Map();
  /** @param rules undefined: nothing is changed */
  constructor(rules) {
    this.#rules = rules;
  }
  /**
   * @param packages the addresses of the packages with these findings; one of several counts where it is the strictest
   * @returns the findings that are reported
   */
  adjust(diagnostics, packages) {
    const rules = this.#rules;
    if (rules === void 0) return diagnostics;
    return diagnostics.flatMap((diagnostic) => {
      const found = ruleFor(rules, diagnostic, packages);
      if (found === void 0 || found.level === diagnostic.severity) return [diagnostic];
      if (found.level === "off") {
        const key = `${found.by} turns off \`${diagnostic.code}\``;
        this.#hidden.set(key, /* @__PURE__ */ new Set([...this.#hidden.get(key) ?? [], ...packages]));
        return [];
      }
      const { severity } = diagnostic;
      const note = `${found.by} makes this ${withArticle(found.level)}; it is ${withArticle(severity)} by itself`;
      return [
        { ...diagnostic, severity: found.level, from: severity, notes: [...diagnostic.notes ?? [], note] }
      ];
    });
  }
  /** The name under which rules for a package of any origin stand: its path, or the end of it. */
  nameOf(path) {
    const plain = path.replaceAll("\\", "/").replace(/^(?:\.\/)+|\/+$/g, "");
    const names = [...this.#rules?.byPackage.keys() ?? []];
    return names.find((name) => plain === name || plain.endsWith(`/${name}`)) ?? plain;
  }
  /** A line for each code that was turned off and would have been reported. */
  hidden() {
    return [...this.#hidden].map(
      ([what, packages]) => packages.size === 0 ? what : `${what} in ${[...packages].sort().join(", ")}`
    );
  }
};
function ruleFor({ given, givenFrom, byCode, byPackage }, { code, severity }, packages) {
  const ofRun = given.get(code);
  if (ofRun !== void 0) return { level: ofRun, by: givenFrom };
  const ofAll = byCode.get(code);
  const each = packages.map((one) => byPackage.get(one)?.get(code) ?? ofAll ?? severity);
  const level = each.length === 0 ? ofAll : each.reduce((a, b) => rank[a] >= rank[b] ? a : b);
  return level === void 0 ? void 0 : { level, by: `\`${SETTINGS_FILE}\`` };
}
function withArticle(level) {
  return `${level === "error" ? "an" : "a"} ${level}`;
}

// src/project/severity-rules.ts
var MAX_FAULTS2 = 100;
async function readSeverityRules(root, given) {
  const path = join(root, SETTINGS_FILE);
  const stats = statsAt(path);
  const hasFile = stats?.isFile() === true;
  if (!hasFile && given === void 0) return void 0;
  const { adjustableCodes } = await import("./all-AYTDWPFO.js");
  const problems = new Problems();
  const reader = new RuleReader(new Set(adjustableCodes()), problems);
  const inFile = hasFile ? reader.file(fileSource(root, stats.size)) : void 0;
  const { from, text } = given ?? { from: "`--checks`", text: "" };
  const ofRun = reader.codes({ name: from, text, placeOf: () => void 0 });
  problems.throwIfErrors();
  return {
    given: ofRun,
    givenFrom: from,
    byCode: inFile?.byCode ?? /* @__PURE__ */ new Map(),
    byPackage: inFile?.byPackage ?? /* @__PURE__ */ new Map()
  };
}
function checkAddresses({ byPackage }, { targets }) {
  const problems = new Problems();
  for (const address2 of byPackage.keys()) {
    if (targets.targets.has(address2) || !address2.includes(":")) continue;
    if (problems.size >= MAX_FAULTS2) break;
    const near = nearestName(address2, targets.targets.keys());
    problems.error({
      code: "invalid-settings",
      message: `\`${SETTINGS_FILE}\` sets severities for \`${address2}\`, which is not a target`,
      place: { path: SETTINGS_FILE },
      help: near === void 0 ? "write the address as `lambda-package list ::` does" : `did you mean \`${near}\`?`
    });
  }
  problems.throwIfErrors();
}
function fileSource(root, size) {
  const place = { path: SETTINGS_FILE };
  if (size > MAX_YAML) {
    throw userError({
      code: "invalid-settings",
      message: `\`${SETTINGS_FILE}\` has ${size} bytes; the limit is ${MAX_YAML}`,
      place,
      help: "it holds `checks` and `functions` only"
    });
  }
  const bytes = readCheckoutFile(realpathSync(root), SETTINGS_FILE, MAX_YAML);
  refuseLfsPointer(bytes, SETTINGS_FILE);
  const text = bytes.toString("utf8");
  const lines = text.split(/\r?\n/);
  const placeOf3 = (key) => {
    const index = lines.findIndex(
      (line) => line.trim().replace(/^["']|["'](?=\s*:)/g, "").startsWith(`${key}:`)
    );
    return index === -1 ? place : { ...place, line: index + 1 };
  };
  return { name: `\`${SETTINGS_FILE}\``, text, placeOf: placeOf3 };
}
var RuleReader = class {
  #codes;
  #problems;
  constructor(codes, problems) {
    this.#codes = codes;
    this.#problems = problems;
  }
  /** `checks:` with codes, and with addresses and names of files that have codes. */
  file(source) {
    const byCode = /* @__PURE__ */ new Map();
    const byPackage = /* @__PURE__ */ new Map();
    const parsed2 = this.#parsed(source);
    const whole = this.#map(source, Array.isArray(parsed2) ? null : parsed2, "at its top");
    for (const key of whole.keys()) {
      if (key === "checks" || key === "functions") continue;
      this.#fault(source, key, `has \`${key}\``, "it holds `checks` and `functions` only");
    }
    for (const [key, value] of this.#map(source, whole.get("checks"), "under `checks`")) {
      if (key.includes(":") || value !== null && typeof value === "object" && !Array.isArray(value)) {
        const inner = this.#map(source, value, `under \`${key}\``);
        byPackage.set(key.replace(/^\/\/(?!:)|^(?:\.\/)+/, ""), this.#levels(source, inner));
      } else
        for (const [code, level] of this.#levels(source, /* @__PURE__ */ new Map([[key, value]]))) byCode.set(code, level);
    }
    return { byCode, byPackage };
  }
  /** A map of codes. */
  codes(source) {
    return this.#levels(source, this.#map(source, this.#parsed(source), "at its top"));
  }
  #parsed(source) {
    if (source.text.trim() === "") return null;
    try {
      return parseYaml(source.text);
    } catch (error) {
      const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
      this.#fault(source, void 0, `is not YAML: ${reason}`, "write `code: warning`, one a line");
      return null;
    }
  }
  #map(source, value, where) {
    if (value === null || value === void 0) return /* @__PURE__ */ new Map();
    if (typeof value === "object" && !Array.isArray(value)) return new Map(Object.entries(value));
    this.#fault(source, void 0, `needs a map ${where}`, "write `code: warning`, one a line");
    return /* @__PURE__ */ new Map();
  }
  #levels(source, map) {
    const found = /* @__PURE__ */ new Map();
    for (const [code, value] of map) {
      const level = levels.find((one) => one === (value === false ? "off" : value));
      if (!this.#codes.has(code)) {
        const near = nearestName(code, [...this.#codes]);
        const help = near === void 0 ? "docs/checks.md lists the codes whose severity can be set" : `did you mean \`${near}\`?`;
        this.#fault(
          source,
          code,
          `sets a severity for \`${code}\`, which is not a check, or has a severity that cannot be changed`,
          help
        );
      } else if (level === void 0) {
        this.#fault(
          source,
          code,
          `sets \`${code}\` to \`${JSON.stringify(value).slice(0, 80)}\``,
          `use one of ${levels.map((one) => `\`${one}\``).join(", ")}`
        );
      } else found.set(code, level);
    }
    return found;
  }
  #fault(source, key, what, help) {
    const place = source.placeOf(key ?? "checks");
    const name = `${source.name.charAt(0).toUpperCase()}${source.name.slice(1)}`;
    this.#problems.error({
      code: "invalid-settings",
      message: `${name} ${what}`,
      ...place !== void 0 && { place },
      help
    });
    if (this.#problems.size >= MAX_FAULTS2) this.#problems.throwIfErrors();
  }
};

// src/commands/images.ts
var dangerousEvents = /* @__PURE__ */ new Set(["pull_request_target", "workflow_run"]);
function imagePlanner(host, settings, all) {
  const loaded = once(async () => {
    const { Workshop, planImage: planImage2 } = await import("./images-3ITV6O42.js");
    return { workshop: new Workshop(host, settings), planImage: planImage2 };
  });
  return {
    all,
    refuse: (images) => {
      const event = host.env["GITHUB_EVENT_NAME"] ?? "";
      if (settings !== void 0 && dangerousEvents.has(event)) throw refused(images, event);
    },
    plan: async (...question) => {
      const { workshop, planImage: planImage2 } = await loaded();
      return planImage2(workshop, ...question);
    }
  };
}
function refused(images, event) {
  return userError({
    code: "image-refused",
    message: `${images.map(({ spec }) => spec).slice(0, 10).join(
      ", "
    )} ${images.length === 1 ? "is" : "are"} not built: the event is \`${event}\`, whose run has secrets that a Dockerfile of the checkout could use`,
    ...images[0] !== void 0 && { place: images[0].place },
    help: "build images for `pull_request` or `push`"
  });
}

// src/plans/plan-inputs.ts
function planInputs({ project }, target, problems, excluded = []) {
  const inputs = problems.collect(() => packageInputs(project, target.spec));
  if (inputs === void 0) return void 0;
  const hasSources = boolField(target, "include_sources") ?? true;
  if (hasSources) warnAboutFiles(target, inputs, problems);
  return {
    ...inputs,
    excluded,
    sources: hasSources ? inputs.sources.map(({ source, path, owner }) => checkoutFile(project, source, path, owner)) : [],
    requirements: includesRequirements(target) ? inputs.requirements : []
  };
}
function plannedOutput({ project, outputs }, target, ending, kind) {
  const { workspace, targets } = project;
  const output = outputPath(target, ending, workspace.dialect);
  const place = fieldPlace(target, "output_path");
  const sourceOwner = (path) => {
    const shown = showPath(workspace.root, path);
    if (shown === "pants.toml" || isDeclaring(targets, shown)) return `the build: \`${shown}\``;
    const [owner] = targets.owners(shown);
    return owner === void 0 ? void 0 : `${owner}: \`${shown}\``;
  };
  const what = `The package of ${target.spec}`;
  return checkedPath({ rule: "package", directory: outputs, output, kind, what, place, sourceOwner });
}
function isDeclaring(targets, path) {
  return targets.buildFiles(path.split("/").slice(0, -1).join("/")).includes(path);
}
function unsupportedField(target, field, message, help) {
  return userError({ code: "unsupported-field", message, place: fieldPlace(target, field), help });
}
function checkoutFile(project, source, path, owner) {
  const stats = statsAt(join(project.workspace.root, source));
  const isSmall = stats !== void 0 && stats.size > 0 && stats.size < pointerBytes.below;
  const standsIn = isSmall ? new Problems().collect(() => standInOf(project, source)) : void 0;
  return {
    ...{ path, source, owner, executable: project.workspace.isExecutable(source) },
    ...standsIn === void 0 ? {} : { standsIn }
  };
}
function standInOf({ workspace }, source) {
  const bytes = workspace.read(source);
  if (isLfsPointer(bytes)) return "lfs-pointer";
  return isLinkAsText(workspace, source, bytes) ? "link-as-text" : void 0;
}
function standInError({ source, standsIn }) {
  return standsIn === "lfs-pointer" ? lfsPointer(source) : linkAsText(source);
}
function warnAboutFiles(target, inputs, problems) {
  if (inputs.files.length === 0) return;
  const list = inputs.files.map((spec) => `'${spec}'`).join(", ");
  problems.warn({
    code: "files-left-out",
    message: `The target ${target.spec} (\`${target.type.name}\`) transitively depends on the below \`files\` targets, but Pants will not include them in the built package. Filesystem APIs like \`open()\` may be not able to load files within the binary itself; instead, they read from the current working directory.

Instead, use \`resources\` targets.

Files targets dependencies: [${list}]`,
    place: target.place,
    help: "use `resources` targets and read the files with `importlib.resources`"
  });
}

// src/plans/layer-platforms.ts
function checkLayerPlatforms(target, platform, layers, problems) {
  for (const layer of layers) {
    const other = layer.platform;
    const bound = layer.wheels.find(({ filename }) => !filename.endsWith("-none-any.whl"));
    if (other === void 0 || bound === void 0 && layer.precompiles !== true) continue;
    const isSame = sameOrUnknown(platform.markers.python_version, other.markers.python_version) && sameOrUnknown(platform.architecture, other.architecture);
    if (isSame) continue;
    const because = bound === void 0 ? "modules compiled for it" : `\`${bound.filename}\``;
    problems.error({
      code: "layer-platform",
      message: `The layer ${layer.target.spec} is for ${other.description}, the function ${target.spec} for ${platform.description}; the layer contains ${because}`,
      place: fieldPlace(target, "layers"),
      help: "give both the same `runtime` and `architecture`; a layer with `parametrize` supports several, and each function uses the matching one"
    });
  }
}
function sameOrUnknown(a, b) {
  return a === void 0 || b === void 0 || a === b;
}

// src/formats/shell-words.ts
function splitShell(text) {
  const words3 = [];
  let word;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (/[ \t\r\n]/.test(character)) {
      if (word !== void 0) words3.push(word);
      word = void 0;
    } else if (character === "'" || character === '"') {
      const quoted = readQuoted(text, at, character);
      if (quoted === void 0) return void 0;
      word = (word ?? "") + quoted.value;
      at = quoted.end;
    } else if (character === "\\") {
      if (++at === text.length) return void 0;
      word = (word ?? "") + text[at];
    } else word = (word ?? "") + character;
  }
  return word === void 0 ? words3 : [...words3, word];
}
function readQuoted(text, start, quote) {
  let value = "";
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === quote) return { value, end: at };
    const next = text[at + 1];
    if (quote === '"' && character === "\\" && (next === '"' || next === "\\")) value += text[++at];
    else value += character;
  }
  return void 0;
}
function quoteShell(word) {
  if (word !== "" && /^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}

// src/formats/pex/build-args.ts
var BuildArgumentError = class extends Error {
};
function onOff(name, set) {
  return [true, false].map((value) => [
    value ? `--${name}` : `--no-${name}`,
    (found) => {
      set(found, value);
    }
  ]);
}
function choice(name, choices, set) {
  return [
    name,
    (found, value) => {
      const chosen = choices.find((one) => one === value);
      if (chosen === void 0) {
        throw new BuildArgumentError(`\`${name}\` must be one of ${choices.join(", ")}, not \`${value}\``);
      }
      set(found, chosen);
    }
  ];
}
var nothing = () => void 0;
var switches = new Map([
  ...onOff("strip-pex-env", ({ settings }, value) => settings.stripPexEnv = value),
  ...onOff("emit-warnings", ({ settings }, value) => settings.emitWarnings = value),
  ...onOff("venv-copies", ({ settings }, value) => settings.venvCopies = value),
  ...onOff("venv-site-packages-copies", ({ settings }, value) => settings.venvSitePackagesCopies = value),
  ...onOff("venv-system-site-packages", ({ settings }, value) => settings.venvSystemSitePackages = value),
  ...onOff("sh-boot", (found, value) => found.shBoot = value),
  ...onOff("compress", (found, value) => found.compress = value),
  ["--compressed", (found) => found.compress = true],
  ["--not-compressed", (found) => found.compress = false],
  ["--no-compression", (found) => found.compress = false],
  ["--ignore-errors", ({ settings }) => settings.ignoreErrors = true],
  ["--include-tools", ({ settings }) => settings.includesTools = true],
  ["--non-hermetic-venv-scripts", ({ settings }) => settings.venvHermeticScripts = false],
  ["--inherit-path", ({ settings }) => settings.inheritPath = "prefer"],
  ["--no-compile", nothing],
  ["--no-use-system-time", nothing],
  ["--no-build", nothing],
  ["--pre-install-wheels", nothing]
]);
var options = new Map([
  choice("--layout", ["zipapp", "packed", "loose"], (found, value) => found.layout = value),
  choice("--inherit-path", ["false", "fallback", "prefer"], ({ settings }, value) => {
    settings.inheritPath = value;
  }),
  choice("--interpreter-selection-strategy", ["oldest", "newest"], ({ settings }, value) => {
    settings.interpreterSelectionStrategy = value;
  }),
  // Zip files that would need ZIP64 are never written.
  choice("--check", ["none", "warn", "error"], nothing),
  ["--python-shebang", (found, value) => found.shebang = value],
  ["--runtime-pex-root", ({ settings }, value) => settings.runtimePexRoot = value],
  [
    "--max-install-jobs",
    ({ settings }, value) => settings.maxInstallJobs = integer("--max-install-jobs", value)
  ],
  ["--exclude", ({ excluded }, value) => excluded.push(value)],
  ["--inject-args", ({ injectArgs }, value) => append(injectArgs, words2("--inject-args", value))],
  [
    "--inject-python-args",
    ({ injectPythonArgs }, value) => append(injectPythonArgs, words2("--inject-python-args", value))
  ],
  ["--inject-env", ({ injectEnv }, value) => injectEnv.set(...nameAndValue("--inject-env", value))],
  [
    "--build-property",
    ({ settings }, value) => {
      const [name, text] = nameAndValue("--build-property", value);
      settings.buildProperties = { ...settings.buildProperties, [name]: property(text) };
    }
  ]
]);
function readBuildArguments(given) {
  const found = {
    ...{ settings: {}, injectArgs: [], injectPythonArgs: [] },
    ...{ injectEnv: /* @__PURE__ */ new Map(), excluded: [] }
  };
  for (let at = 0; at < given.length; at++) {
    const argument = given[at];
    const equals = argument.indexOf("=");
    const name = equals === -1 ? argument : argument.slice(0, equals);
    const value = equals === -1 ? void 0 : argument.slice(equals + 1);
    if (name === "--venv") {
      const next = value ?? (/^(?:prepend|append)$/.test(given[at + 1] ?? "") ? given[++at] : void 0);
      setVenv(found, next);
      continue;
    }
    const flip = value === void 0 ? switches.get(name) : void 0;
    const take = options.get(name);
    if (flip !== void 0) flip(found);
    else if (take !== void 0) take(found, value ?? given[++at] ?? missing(name));
    else throw new BuildArgumentError(`\`${argument}\` is not supported`);
  }
  return found;
}
function setVenv({ settings }, binPath) {
  if (binPath !== void 0 && binPath !== "prepend" && binPath !== "append") {
    throw new BuildArgumentError(`\`--venv\` must be prepend or append, not \`${binPath}\``);
  }
  settings.venv = true;
  settings.includesTools = true;
  settings.venvBinPath = binPath ?? "false";
}
function missing(name) {
  throw new BuildArgumentError(`\`${name}\` needs a value`);
}
function integer(name, value) {
  if (/^-?\d{1,9}$/.test(value)) return Number(value);
  throw new BuildArgumentError(`\`${name}\` must be a number, not \`${value}\``);
}
function property(text) {
  let value;
  try {
    value = parseBoundedJson(text);
  } catch {
    return text;
  }
  if (hasFraction(value)) {
    throw new BuildArgumentError(`\`--build-property\` must be a whole number, not \`${text}\``);
  }
  return value;
}
function hasFraction(value) {
  if (typeof value === "number") return !Number.isSafeInteger(value);
  return value !== null && typeof value === "object" && Object.values(value).some(hasFraction);
}
function words2(name, value) {
  const split = splitShell(value);
  if (split === void 0) throw new BuildArgumentError(`\`${name}=${value}\` has an unclosed quote`);
  return split;
}
function nameAndValue(option, value) {
  const equals = value.indexOf("=");
  if (equals < 1) throw new BuildArgumentError(`\`${option}\` must be NAME=VALUE, not \`${value}\``);
  return [value.slice(0, equals), value.slice(equals + 1)];
}

// src/plans/pex-excludes.ts
function buildArguments(target, field) {
  try {
    return readBuildArguments(stringListField(target, field));
  } catch (error) {
    if (!(error instanceof BuildArgumentError)) throw error;
    throw unsupportedField(
      target,
      field,
      `${target.spec} passes to \`pex\`, which does not run here: ${error.message}.`,
      "arguments that say how a PEX file starts are understood, such as `--venv`, `--inject-env` and `--runtime-pex-root`, and `--exclude`; leave others out"
    );
  }
}
function excludedRequirements(target, field, { excluded }) {
  return excluded.map((text) => {
    try {
      return parseRequirement(text);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      throw userError({
        code: "invalid-requirement",
        message: `\`--exclude ${text}\` of ${target.spec} is not a requirement: ${error.message}`,
        place: fieldPlace(target, field),
        help: "write it like `name` or `name>=1.0` (PEP 508)"
      });
    }
  });
}
function excludesOfFlat(target) {
  const field = "pex_build_extra_args";
  const given = stringListField(target, field);
  const other = given.find((one, at) => !/^--exclude(?:=|$)/.test(one) && given[at - 1] !== "--exclude");
  if (other === void 0) return excludedRequirements(target, field, buildArguments(target, field));
  throw unsupportedField(
    target,
    field,
    `${target.spec} passes \`${other}\` to \`pex\`, which does not run here.`,
    /^--exclude\s/.test(other) ? `write two arguments: \`"--exclude", "${other.replace(/^--exclude\s+/, "")}"\`` : "the one argument that has a meaning here is `--exclude`; leave the others out"
  );
}

// src/plans/plan-wheels.ts
async function planWheels(context, target, inputs, problems) {
  const chosen = problems.collect(
    () => lambdaTargetPlatform(context.project, target, inputs.interpreterConstraints, context.now)
  );
  if (chosen === void 0) return void 0;
  problems.add(chosen.warnings);
  const { requirements, leftOut: leftOut3, excluded, resolve: resolve2, interpreterConstraints } = inputs;
  const question = {
    ...{ requirements, leftOut: leftOut3, excluded, resolve: resolve2, interpreterConstraints },
    ...{ platform: chosen.platform, place: target.place }
  };
  const selected2 = await problems.collectAsync(() => context.locks.choose(question));
  problems.add(selected2?.warnings ?? []);
  return selected2 === void 0 ? void 0 : { platform: chosen.platform, question, ...selected2 };
}

// src/plans/own-wheels.ts
async function planOwnWheels(context, target, inputs, problems) {
  const planned = await planWheels(context, target, inputs, problems);
  const part = (planned?.wheels ?? []).filter(({ name }) => partsOfSdk.has(name));
  if (part.length === 0 || part.some(({ name }) => name === "boto3")) return planned;
  const names = part.map(({ name }) => name);
  problems.add([
    {
      severity: "note",
      code: "sdk-left-to-runtime",
      message: `${target.spec} takes ${names.join(" and ")} from the Lambda runtime, with the rest of the AWS SDK: only a part of it is required`,
      place: target.place,
      help: "add boto3 to the requirements to have all of it in the version that you tested"
    }
  ]);
  const excluded = [...inputs.excluded, ...names.map(parseRequirement)];
  return planWheels(context, target, { ...inputs, excluded }, problems);
}

// src/plans/root-order.ts
function orderDigest(question) {
  const { excluded, overridden } = question.changes;
  return [
    rootsInOrder(question).map(({ normalizedName, extras }) => [normalizedName, [...extras].sort()]),
    excluded.map(formatRequirement),
    [...overridden].map(([name, replacements]) => [name, replacements.map(formatRequirement)])
  ];
}
function rootsInOrder({ requirements, platform }) {
  const sorted = requirements.map(({ requirement: requirement2 }) => ({ requirement: requirement2, text: textOf2(requirement2) })).sort((left, right) => compareCodePoints(left.text, right.text));
  const roots = /* @__PURE__ */ new Map();
  for (const { requirement: requirement2 } of sorted) {
    if (!applies2(requirement2, platform, [])) continue;
    const { normalizedName } = requirement2;
    const other = roots.get(normalizedName);
    const extras = [.../* @__PURE__ */ new Set([...other?.extras ?? [], ...requirement2.extras])];
    roots.set(normalizedName, { ...other ?? requirement2, extras });
  }
  return [...roots.values()];
}
function textOf2(requirement2) {
  const text = formatRequirement(requirement2);
  return requirement2.url === void 0 ? text : text.replace("@", " @");
}

// src/requirements/project-layout.ts
function projectLayout(pyproject, name, files) {
  const document = pyproject ?? {};
  const written = stringOf2(tableAt(document, "build-system"), "build-backend") ?? "setuptools.build_meta";
  const backend = backends.find(({ names }) => names.test(written));
  if (backend === void 0) return void 0;
  const chosen = backend.parts(document, name, files);
  if (chosen === "unknown") return void 0;
  const parts = chosen ?? byName3(name, files) ?? bySourceDirectory(files) ?? onlyPackage(files);
  return parts?.every(({ path }) => files.isFile(path) || files.isDirectory(path)) === true ? parts : void 0;
}
var backends = [
  { names: /^uv_build\b/, parts: uvParts },
  { names: /^hatchling\b/, parts: hatchParts },
  { names: /^poetry\b/, parts: poetryParts },
  { names: /^flit(?:_core)?\b/, parts: flitParts },
  { names: /^pdm\b/, parts: pdmParts },
  { names: /^setuptools\b/, parts: setuptoolsParts }
];
function uvParts(document, name) {
  const table = tableAt(document, "tool", "uv", "build-backend") ?? {};
  const root = stringOf2(table, "module-root") ?? "src";
  const written = own(table, "module-name") ?? moduleName(name);
  const modules = Array.isArray(written) ? written : [written];
  return modules.map((module) => partOf(root, String(module).replaceAll(".", "/")));
}
function hatchParts(document) {
  const build = tableAt(document, "tool", "hatch", "build") ?? {};
  const wheel = tableAt(build, "targets", "wheel") ?? {};
  const packages = own(wheel, "packages") ?? own(build, "packages");
  if (isStringList(packages)) {
    return packages.map((path) => partOf(posix.dirname(posix.normalize(path)), posix.basename(path)));
  }
  const others = ["only-include", "include", "force-include", "sources"];
  return others.some((key) => own(wheel, key) !== void 0 || own(build, key) !== void 0) ? "unknown" : void 0;
}
function poetryParts(document) {
  const packages = own(tableAt(document, "tool", "poetry") ?? {}, "packages");
  if (!Array.isArray(packages)) return void 0;
  const parts = [];
  for (const item of packages) {
    const table = tableAt({ item }, "item") ?? {};
    const include = stringOf2(table, "include");
    if (include === void 0 || /[*?[]/.test(include) || own(table, "to") !== void 0) return "unknown";
    parts.push(partOf(stringOf2(table, "from") ?? "", include));
  }
  return parts;
}
function flitParts(document, name, files) {
  return byName3(stringOf2(tableAt(document, "tool", "flit", "module"), "name") ?? name, files) ?? "unknown";
}
function pdmParts(document, _name, files) {
  const build = tableAt(document, "tool", "pdm", "build") ?? {};
  if (own(build, "includes") !== void 0) return "unknown";
  const root = stringOf2(build, "package-dir");
  return root === void 0 ? void 0 : packagesIn(root, files);
}
function setuptoolsParts(document, _name, files) {
  const table = tableAt(document, "tool", "setuptools") ?? {};
  const packages = own(table, "packages");
  const modules = own(table, "py-modules");
  const find = tableAt(table, "packages", "find");
  if (find !== void 0) {
    if (own(find, "include") !== void 0 || own(find, "exclude") !== void 0)
      return foundParts(find, files);
    const where = own(find, "where");
    return isStringList(where) ? where.flatMap((root2) => packagesIn(root2, files)) : void 0;
  }
  if (!isStringList(packages) && !isStringList(modules))
    return packages === void 0 ? void 0 : "unknown";
  const directories = tableAt(table, "package-dir") ?? {};
  const root = stringOf2(directories, "") ?? "";
  if (Object.keys(directories).some((key) => key !== "")) return "unknown";
  const tops = new Set((isStringList(packages) ? packages : []).map((one) => one.split(".", 1)[0]));
  return [
    ...[...tops].map((one) => partOf(root, one)),
    ...(isStringList(modules) ? modules : []).map((one) => partOf(root, `${one.replaceAll(".", "/")}.py`))
  ];
}
function foundParts(find, files) {
  const [include, exclude] = [own(find, "include") ?? ["*"], own(find, "exclude") ?? []];
  const where = own(find, "where") ?? ["."];
  if (!isStringList(include) || !isStringList(exclude) || !isStringList(where)) return "unknown";
  if (![...include, ...exclude].every((pattern) => /^[A-Za-z0-9_]*\*?$|^[A-Za-z0-9_]+\.\*$/.test(pattern))) {
    return "unknown";
  }
  const matches = (patterns, name) => patterns.some(
    (pattern) => pattern.endsWith("*") ? name.startsWith(pattern.replace(/\.?\*$/, "")) : name === pattern
  );
  return where.flatMap(
    (root) => packagesIn(root, files).filter(({ path }) => {
      const name = posix.basename(path);
      return matches(include, name) && !matches(exclude, name);
    })
  );
}
function byName3(name, files) {
  const module = moduleName(name);
  for (const [root, entry] of [
    ["src", module],
    ["", module],
    ["src", `${module}.py`],
    ["", `${module}.py`]
  ]) {
    const part = partOf(root, entry);
    if (entry.endsWith(".py") ? files.isFile(part.path) : files.isDirectory(part.path)) return [part];
  }
  return void 0;
}
function bySourceDirectory(files) {
  return files.isDirectory("src") ? [{ path: "src", base: "src" }] : void 0;
}
var notPackages = new Set(
  "tests test docs doc examples example scripts tools build dist bin benchmarks tasks node_modules".split(
    " "
  )
);
function onlyPackage(files) {
  const packages = packagesIn("", files).filter(
    ({ path }) => !notPackages.has(path) && files.isFile(`${path}/__init__.py`)
  );
  return packages.length === 1 ? packages : void 0;
}
function packagesIn(root, files) {
  const base = normalized(root);
  return files.directories(base).filter(isWordName).map((name) => partOf(base, name));
}
function partOf(root, path) {
  const base = normalized(root);
  return { path: base === "" ? path : `${base}/${path}`, base };
}
function normalized(root) {
  const path = posix.normalize(root).replace(/\/$/, "");
  return path === "." ? "" : path;
}
function moduleName(name) {
  return normalizeName(name).replaceAll("-", "_");
}
function stringOf2(table, key) {
  const value = table === void 0 ? void 0 : own(table, key);
  return typeof value === "string" ? value : void 0;
}
function isStringList(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

// src/plans/project-sources.ts
function withProjectSources(project, sources, projects, problems) {
  const known = new Set(sources.map(({ source }) => source));
  const added = [];
  for (const one of projects) {
    for (const entry of problems.collect(() => sourcesOf(project, one)) ?? []) {
      if (!known.has(entry.source)) added.push(entry);
      known.add(entry.source);
    }
  }
  return [...sources, ...added];
}
function sourcesOf(project, one) {
  const { directory } = one;
  if (directory === void 0) return [];
  const { files } = project.workspace;
  const place = { path: one.lockPath };
  const shown = directory === "" ? "the build root" : `\`${directory}\``;
  if (directory !== "" && !files.isDirectory(directory)) {
    throw userError({
      code: "project-missing",
      message: `${one.lockPath} takes ${one.name} from ${shown}, which does not exist (or is ignored)`,
      place,
      help: `commit the directory, or remove the project and ${relock(one.lockPath)}`
    });
  }
  const parts = projectLayout(readPyproject(project, directory), one.name, viewOf(files, directory));
  const owner = `the project ${one.name} in ${shown}`;
  const entries = (parts ?? []).flatMap((part) => filesOf(project, directory, part, owner));
  if (entries.length > 0) return entries;
  throw userError({
    code: "project-files-unknown",
    message: `${one.lockPath} takes ${one.name} from ${shown}, but its metadata does not show which files are installed`,
    place,
    help: `name its packages in the pyproject.toml of ${shown}, or own its files with a \`python_sources\` target and depend on that instead of the requirement \`${one.name}\``
  });
}
function relock(lockPath2) {
  const command = commandForLockFile(lockPath2);
  return command === void 0 ? `regenerate ${lockPath2}` : `run \`${command}\``;
}
function readPyproject(project, directory) {
  const path = posix.join(directory, "pyproject.toml");
  if (!project.workspace.files.isFile(path)) return void 0;
  return parseToml(project.workspace.read(path).toString("utf8"), path);
}
function viewOf(files, directory) {
  const below2 = (path) => {
    const joined = posix.join(directory, path);
    const inside = directory === "" ? !joined.startsWith("..") : joined.startsWith(`${directory}/`);
    return inside || joined === directory ? joined.replace(/^\.$/, "") : void 0;
  };
  const ask = (path, question, otherwise) => {
    const joined = below2(path);
    return joined === void 0 ? otherwise : question(joined);
  };
  return {
    isFile: (path) => ask(path, (joined) => files.isFile(joined), false),
    isDirectory: (path) => ask(path, (joined) => files.isDirectory(joined), false),
    directories: (path) => ask(path, (joined) => files.entries(joined)?.directories ?? [], [])
  };
}
function filesOf(project, directory, { path, base }, owner) {
  const { files } = project.workspace;
  const root = posix.join(directory, base);
  const strip = root === "" || root === "." ? 0 : root.length + 1;
  const entries = [];
  const walk = (at) => {
    if (files.isFile(at)) {
      if (!/\.py[co]$/.test(at)) entries.push(checkoutFile(project, at, at.slice(strip), owner));
      return;
    }
    const inside = files.entries(at);
    for (const name of inside?.files ?? []) walk(posix.join(at, name));
    for (const name of inside?.directories ?? []) {
      if (name !== "__pycache__" && !name.endsWith(".egg-info")) walk(posix.join(at, name));
    }
  };
  walk(posix.join(directory, path));
  return entries;
}

// src/plans/plan-flat.ts
async function planFlat(context, target, { handler, prefix, layers }, problems) {
  const isDirectory2 = problems.collect(() => readLayout(target)) === "flat";
  const collisionsOk = problems.collect(() => readCollisionsOk(target)) ?? false;
  const output = problems.collect(
    () => isDirectory2 ? plannedOutput(context, target, void 0, "directory") : zipOutput(context, target)
  );
  const excluded = problems.collect(() => excludesOfFlat(target));
  const inputs = planInputs(context, target, problems, excluded);
  if (inputs === void 0) return void 0;
  const own2 = context.project.workspace.own?.functions.get(target.spec);
  const plan = own2 === void 0 ? planWheels : planOwnWheels;
  const planned = await plan(context, target, inputs, problems);
  if (output === void 0 || planned === void 0) return void 0;
  const { platform } = planned;
  const version = platform.markers.python_version;
  const precompiles = boolField(target, "precompile") === true && version !== void 0;
  const where = fieldPlace(target, "precompile");
  const python = precompiles ? await problems.collectAsync(async () => context.precompiler?.find(version, where)) : void 0;
  checkLayerPlatforms(target, platform, layers, problems);
  const { runtime, architecture } = platform;
  const [awsHandler, ...otherHandlers] = awsHandlers(handler);
  checkLength(target, awsHandler, problems);
  const sources = withProjectSources(context.project, inputs.sources, planned.projects, problems);
  const called = handler?.function;
  const request2 = {
    ...{ context, target, planned, inputs, sources, collisionsOk, precompiles, isDirectory: isDirectory2 },
    called: handler && { function: called, files: exportingModules(handler).map((module) => `${module}.py`) },
    ...{ prefix, layers, hasWholeSdk: own2 !== void 0 }
  };
  return {
    target,
    makeup: {
      parameters: [
        isDirectory2 ? "directory" : "zip",
        prefix ?? null,
        handler?.function ? [handler.function, exportingModules(handler)] : null,
        [runtime ?? null, architecture ?? null, awsHandler ?? null],
        python?.version ?? null,
        ...collisionsOk ? [orderDigest({ ...planned, requirements: inputs.requirements })] : []
      ],
      layers,
      unknown: planned.unpinned ?? (precompiles && python === void 0 ? "the Python that compiles its modules is not known" : void 0)
    },
    output,
    kind: isDirectory2 ? "directory" : "file",
    sources,
    wheels: planned.wheels,
    ...planned.unpinned !== void 0 && { unpinned: { pins: planned.pins } },
    projects: planned.projects,
    formatWheels: layers.flatMap(({ wheels: wheels2 }) => wheels2),
    handler: awsHandler,
    otherHandlers,
    runtime,
    architecture,
    platform,
    precompiles,
    announcement: announcementOf([
      ["Runtime", runtime],
      ["Architecture", architecture],
      ["Handler", awsHandler]
    ]),
    hasMetadata: true,
    checked: called && { target: target.spec, ...called, place: fieldPlace(target, "handler") },
    ...own2?.hasOtherLayers === true && { seesOtherModules: true },
    // What lays out, checks and writes is loaded when used: much of the program, which a plan does not need.
    findGaps: async (stored) => planned.mayLack === true && (await import("./lay-out-flat-AEPBQKIU.js")).findGapsOfFlat(request2, stored),
    layOut: async (stored, faults) => (await import("./lay-out-flat-AEPBQKIU.js")).layOutFlat(request2, stored, faults)
  };
}
function checkLength(target, handler, problems) {
  if (handler === void 0 || handler.length <= LONGEST_HANDLER) return;
  problems.error({
    code: "handler-too-long",
    message: `AWS would have to call \`${handler.slice(0, 40)}\u2026\` of ${target.spec}, which has ${handler.length} characters; it accepts at most ${LONGEST_HANDLER}`,
    place: fieldPlace(target, "handler"),
    help: "rename the function, or its module and directories"
  });
}
function exportingModules(handler) {
  return (handler?.modules ?? []).filter((module) => !isOwnModule(handler, module));
}
function isOwnModule(handler, module) {
  const own2 = handler?.function?.module;
  return own2 !== void 0 && (own2 === module || own2.startsWith(`${module}.`));
}
function awsHandlers(handler) {
  if (handler === void 0) return [];
  const { function: own2, modules, written } = handler;
  if (written !== void 0) return [written];
  const direct = own2 && `${own2.module.replace(/\.__init__$/, "")}.${own2.function}`;
  const alsoDirect = own2 && `${own2.module}.${own2.function}`;
  const exported = modules.map(
    (module) => direct !== void 0 && isOwnModule(handler, module) ? direct : `${module}.handler`
  );
  return [.../* @__PURE__ */ new Set([...exported, ...[direct, alsoDirect].filter((one) => one !== void 0)])];
}
function announcementOf(facts) {
  return facts.flatMap(([name, value]) => value === void 0 ? [] : `    ${name}: ${value}`);
}
function readLayout(target) {
  const layout = stringField(target, "layout") ?? "flat-zipped";
  if (layout === "flat-zipped" || layout === "flat") return layout;
  throw userError({
    code: "unsupported-layout",
    message: `${target.spec} has the layout \`${layout}\`, a virtual environment tied to one machine's interpreter, which Lambda cannot load`,
    place: fieldPlace(target, "layout"),
    help: 'remove `layout` for a zip file, or set `layout="flat"` for a directory'
  });
}
function readCollisionsOk(target) {
  const given = stringListField(target, "pex3_venv_create_extra_args");
  const other = given.find((argument) => argument !== "--collisions-ok");
  if (other !== void 0) {
    throw unsupportedField(
      target,
      "pex3_venv_create_extra_args",
      `${target.spec} passes \`${other}\` to \`pex3 venv create\`, which is not run`,
      "only `--collisions-ok` is supported; remove the other arguments"
    );
  }
  return given.length > 0;
}
function zipOutput(context, target) {
  const output = outputPath(target, "zip", context.project.workspace.dialect);
  if (output.endsWith(".zip")) return plannedOutput(context, target, "zip", "file");
  throw userError({
    code: "output-not-zip",
    message: `layout=FLAT_ZIPPED requires output_path to end in '.zip', but found '${output}' for ${target.spec}`,
    place: fieldPlace(target, "output_path"),
    help: 'end `output_path` with `.zip`, or use `layout="flat"` for a directory'
  });
}

// src/plans/plan-layer.ts
function planLayer(context, target, problems) {
  let plan = context.layers.get(target.spec);
  if (plan === void 0) {
    plan = planFlat(context, target, { handler: void 0, prefix: "python", layers: [] }, problems).then(
      laidOutOnce
    );
    context.layers.set(target.spec, plan);
  }
  return plan;
}
function laidOutOnce(plan) {
  if (plan === void 0) return void 0;
  let contents;
  return { ...plan, layOut: (...stored) => contents ??= plan.layOut(...stored) };
}

// src/plans/plan-layers.ts
var MOST_LAYERS = 5;
async function planLayers(context, target, problems) {
  const written = stringListField(target, "layers");
  const targets = /* @__PURE__ */ new Set();
  let isComplete = true;
  for (const text of written) {
    const layer = problems.collect(() => layerTarget(context, target, text));
    if (layer === void 0) isComplete = false;
    else targets.add(layer);
  }
  if (targets.size > MOST_LAYERS) {
    isComplete = false;
    problems.error({
      code: "too-many-layers",
      message: `${target.spec} names ${targets.size} layers; a function can have at most ${MOST_LAYERS}`,
      place: fieldPlace(target, "layers"),
      help: "merge some of them into one `python_aws_lambda_layer` with all their `dependencies`"
    });
  }
  const plans = [];
  for (const layer of targets) {
    const plan = await planLayer(context, layer, problems);
    if (plan === void 0) isComplete = false;
    else plans.push(plan);
  }
  return isComplete ? plans : void 0;
}
function layerTarget({ project }, target, written) {
  const layer = project.graph.named(target, "layers", written);
  if (layer.type.packagedAs === "lambda-layer") return layer;
  throw userError({
    code: "not-a-layer",
    message: `${target.spec} names ${layer.spec} in \`layers\`, which is a \`${layer.type.name}\``,
    place: fieldPlace(target, "layers"),
    help: "name a `python_aws_lambda_layer`; put what the function itself needs in `dependencies`"
  });
}

// src/plans/plan-function.ts
async function planFunction(context, target, problems) {
  const { project } = context;
  const handler = problems.collect(() => resolveHandler(project.workspace, target));
  if (usesLambdex(project, target)) {
    problems.collect(() => {
      refuseNewFields(target);
    });
    const { planLambdex } = await import("./plan-lambdex-5ASVQKKR.js");
    return planLambdex(context, target, handler, problems);
  }
  const own2 = project.workspace.own?.functions.get(target.spec);
  if (handler !== void 0 && own2 === void 0) {
    problems.collect(() => {
      checkImportable(target, handler);
    });
  }
  const layers = await planLayers(context, target, problems);
  const exporting = boolField(target, "lambdex_handler") === true ? [HANDLER_MODULE, LAMBDEX_MODULE] : [HANDLER_MODULE];
  const modules = own2 === void 0 ? exporting : [];
  const plan = await planFlat(
    context,
    target,
    {
      handler: { function: handler, modules, written: own2?.handler },
      prefix: void 0,
      layers: layers ?? []
    },
    problems
  );
  return handler === void 0 || layers === void 0 ? void 0 : plan;
}
function checkImportable(target, { module, function: name }) {
  const wrong = [...module.split("."), name].find((part) => !isIdentifier(part) || keywords.has(part));
  if (wrong === void 0) return;
  throw userError({
    code: "handler-not-importable",
    message: `The \`handler\` of ${target.spec} cannot be imported: \`from ${module} import ${name}\` is not valid Python, because \`${wrong}\` is ${keywords.has(wrong) ? "a keyword" : "not a valid name"}`,
    place: fieldPlace(target, "handler"),
    help: module.startsWith(`${wrong}.`) ? `make \`${wrong}\` a source root (\`[source] root_patterns\` in pants.toml), so that it is not part of the module name, or rename it` : "name a function at the top level of a module whose path Python can import"
  });
}
function refuseNewFields(target) {
  const given = ["layers", "precompile"].filter(
    (field) => stringListField(target, field).length > 0 || boolField(target, field) === true
  );
  const [first] = given;
  if (first === void 0) return;
  throw unsupportedField(
    target,
    first,
    `${target.spec} has \`${given.join("` and `")}\`, but uses the Lambdex layout, a self-contained PEX file`,
    'use the zip layout: set `layout = "zip"` in `[lambdex]` of pants.toml, or `layout="flat-zipped"` on the target'
  );
}
function usesLambdex({ workspace }, target) {
  if (target.fieldPlaces.has("layout")) return false;
  return (workspace.options.lambdex.layout ?? workspace.dialect.defaultLambdaLayout) === "lambdex";
}

// src/plans/plan-package.ts
var formats = /* @__PURE__ */ new Map([
  ["lambda-function", planFunction],
  ["lambda-layer", planLayer],
  ["pex", async (...question) => (await import("./plan-pex-QTNOK5ZJ.js")).planPex(...question)],
  [
    "archive",
    async (...question) => (await import("./plan-archive-U4I2HKI2.js")).planArchive(...question, planPackage)
  ],
  ["docker-image", planImage]
]);
async function planImage(context, target, problems) {
  if (context.images !== void 0) return context.images.plan(context, target, problems, planPackage);
  return void 0;
}
function isPackaged({ type }) {
  return type.packagedAs !== void 0 && formats.has(type.packagedAs);
}
async function planPackage(context, target, problems) {
  const plan = target.type.packagedAs && formats.get(target.type.packagedAs);
  if (plan !== void 0) return await plan(context, target, problems);
  problems.error({
    code: "not-packaged",
    message: `${target.spec} is not packaged: \`${target.type.name}\` targets are not supported`,
    place: target.place,
    help: "build it with Pants"
  });
  return void 0;
}

// src/platforms/python-minor.ts
function minorOf({ markers }) {
  const minor = Number(/^3\.(\d{1,3})$/.exec(markers.python_version ?? "")?.[1] ?? NaN);
  return minor >= 6 ? minor : void 0;
}

// src/plans/select-packages.ts
function selectPackages(project, query, images, problems) {
  const targets = matchTargets(project, { ...query, generators: "replace" }, problems);
  const named2 = new Set(query.specs.map((spec) => spec.replace(/^\/\/(?!:)/, "")));
  for (const target of targets) {
    if (isPackaged(target)) continue;
    const isNamed = named2.has(target.spec);
    if (target.isOpaque && isNamed) reportOpaque(target, problems);
    else if (target.type.packagedAs !== void 0) reportUnsupported(target, problems, isNamed);
  }
  const packages = targets.filter(isPackaged);
  const asked3 = askedImages(project, query, packages.filter(isImage), images);
  const skipped = packages.filter((target) => isImage(target) && !asked3.has(target));
  const chosen = packages.filter((target) => !isImage(target) || asked3.has(target));
  if (asked3.size > 0) problems.collect(() => images?.refuse([...asked3]));
  if (skipped.length > 0) problems.add([skippedImages(skipped)]);
  else if (chosen.length === 0 && !problems.hasErrors) problems.warn(nothingToPackage(project));
  if (chosen.length > MAX_PACKAGES) throw tooMany(chosen.length);
  return { chosen, skipped };
}
function isImage({ type }) {
  return type.packagedAs === "docker-image";
}
function askedImages({ workspace }, query, images, planner) {
  if (images.length === 0 || planner === void 0) return /* @__PURE__ */ new Set();
  if (planner.all) return new Set(images);
  const named2 = /* @__PURE__ */ new Set();
  for (const spec of readSpecs(workspace, { ...query, generators: "replace" }, new Problems())) {
    if (spec.kind !== "address" || spec.isIgnore) continue;
    const { path, targetName, generatedName, parameters } = spec.input;
    named2.add(printAddress(address(path, { targetName, generatedName, parameters })));
  }
  const withoutParameters = (target) => printAddress(address(target.address.specPath, { targetName: nameOf(target.address) }));
  return new Set(images.filter((target) => named2.has(target.spec) || named2.has(withoutParameters(target))));
}
function skippedImages(images) {
  const specs = images.map(({ spec }) => spec);
  return {
    severity: "note",
    code: "image-skipped",
    message: `Not built, because only a wildcard matches ${specs.length === 1 ? "it" : "them"}: ${listSome(specs, MOST_NAMED2)}`,
    help: "name an image by its address, or build all with `images: true` or `--images`"
  };
}
var MOST_NAMED2 = 10;
var MAX_PACKAGES = 1e3;
function tooMany(count) {
  return userError({
    code: "too-many-packages",
    message: `The specs select ${count} packages; at most ${MAX_PACKAGES} are made in one run`,
    help: "select fewer, for example those of one directory, or with `--changed-since`"
  });
}
function reportOpaque(target, problems) {
  problems.error({
    code: "opaque-target",
    message: `${target.spec} cannot be packaged: \`${target.type.name}\` is not a known target type`,
    place: target.place,
    help: "check the target type; targets from plugins can be dependencies, but cannot be packaged"
  });
}
function reportUnsupported(target, problems, isNamed) {
  const diagnostic = {
    code: "not-packaged",
    message: `${target.spec} is not packaged: \`${target.type.name}\` targets are not supported`,
    place: target.place,
    help: "build it with Pants; exclude it with `-SPEC` to silence this warning"
  };
  if (isNamed) problems.error(diagnostic);
  else problems.warn(diagnostic);
}
function nothingToPackage(project) {
  const kinds = [...project.types.values()].filter((type) => isPackaged({ type }));
  const names = new Set(kinds.map((type) => `  * ${type.name}`));
  return {
    code: "nothing-to-package",
    message: `No applicable files or targets matched. The \`package\` goal works with these target types:

${[...names].sort().join("\n")}`,
    help: project.made === void 0 ? "run `lambda-package list ::` to see all targets" : `without an address all of these are packaged: ${listSome(project.made, 10)}`
  };
}

// src/plans/plan-all.ts
async function planAll(host, project, request2, problems, { locks, precompiler, severities, images, handlers }) {
  const { workspace } = project;
  const { chosen: targets, skipped } = selectPackages(project, request2.query, images, problems);
  const isIncomplete = problems.hasErrors;
  const distdir = workspace.options.global.pantsDistdir;
  const outputs = problems.collect(() => outputDirectory(workspace.root, distdir, host.cwd, request2.dist));
  if (outputs === void 0)
    return { plans: [], failed: targets.map((target) => ({ target, findings: [] })), skipped };
  const context = {
    host,
    project,
    locks,
    outputs,
    now: host.clock.now(),
    layers: /* @__PURE__ */ new Map(),
    precompiler,
    loads: request2.loads !== false,
    severities,
    images
  };
  const faults = faultsByPlace(problems);
  const plans = [];
  const failed = [];
  for (const target of targets) {
    const places = [target.place, ...target.fieldPlaces.values()];
    const known = places.flatMap((place) => faults.get(placeKey2(place)) ?? []);
    if (known.length > 0) {
      failed.push({ target, findings: known });
      continue;
    }
    const own2 = new Problems();
    const plan = await planPackage(context, target, own2);
    const found = context.severities.adjust(own2.diagnostics, [target.spec]);
    problems.add(found);
    if (plan !== void 0) plans.push({ ...plan, findings: found });
    else failed.push({ target, findings: found });
  }
  if (handlers !== void 0) await addHandlerFaults(workspace, plans, handlers, severities, problems);
  await reportPointers(plans, context.layers.values(), problems);
  if (!isIncomplete) problems.add(project.graph.diagnostics());
  reportSameOutputs(plans, outputs, problems);
  problems.add(locks.remarks());
  return { plans, failed, skipped };
}
async function addHandlerFaults(workspace, plans, when, severities, problems) {
  const isNow = when === "now" || problems.hasErrors;
  for (const [index, plan] of plans.entries()) {
    const isLoaded = plan.platform !== void 0 && minorOf(plan.platform) !== void 0;
    if (isLoaded && !isNow) continue;
    const found = await handlerFaults(workspace, plan, severities);
    problems.add(found);
    plans[index] = { ...plan, findings: [...plan.findings ?? [], ...found] };
  }
}
async function handlerFaults(workspace, plan, severities) {
  const functions = packagesWithin([plan]).filter(({ checked }) => checked?.function !== void 0);
  if (functions.length === 0) return [];
  const { faultsOfHandler } = await import("./own-handler-CEIZBOIJ.js");
  return severities.adjust(
    functions.flatMap((one) => faultsOfHandler(workspace, one)),
    [plan.target.spec]
  );
}
function faultsByPlace(problems) {
  const found = /* @__PURE__ */ new Map();
  for (const one of problems.diagnostics) {
    if (one.severity !== "error" || one.place === void 0) continue;
    const key = placeKey2(one.place);
    found.set(key, [...found.get(key) ?? [], one]);
  }
  return found;
}
function placeKey2({ path, line, column }) {
  return JSON.stringify([path, line, column]);
}
async function reportPointers(plans, layers, problems) {
  const ofLayers = await Promise.all(layers);
  const sources = [...plans, ...ofLayers].flatMap((plan) => plan?.sources ?? []);
  for (const one of sources) if (one.standsIn !== void 0) problems.add(standInError(one).diagnostics);
}
function reportSameOutputs(plans, outputs, problems) {
  const owners = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const other = owners.get(plan.output);
    if (other === void 0) owners.set(plan.output, plan);
    else reportClash(other, plan, plan.output, problems);
  }
  for (const plan of plans) {
    if (plan.hasMetadata) {
      const other = owners.get(metadataPath(plan.output));
      if (other !== void 0) reportClash(plan, other, other.output, problems);
    }
    for (let above = dirname(plan.output); isBelow(outputs.path, above); above = dirname(above)) {
      const other = owners.get(above);
      if (other !== void 0) reportClash(other, plan, above, problems);
      if (above === outputs.path) break;
    }
  }
}
function reportClash(one, other, path, problems) {
  problems.error({
    code: "same-output",
    message: `${one.target.spec} and ${other.target.spec} would both be written to \`${path}\``,
    place: other.target.fieldPlaces.get("output_path") ?? other.target.place,
    help: "give one of them another `output_path`"
  });
}

// src/host/machine.ts
function thisMachine() {
  return { system: process.platform, processor: process.arch, libc: libc() };
}
function libc() {
  if (process.platform !== "linux") return void 0;
  Object.assign(process.report, { excludeNetwork: true });
  const { header } = process.report.getReport();
  return header.glibcVersionRuntime === void 0 ? "musl" : "glibc";
}

// src/resolver/unlocked.ts
var UNLOCKED = "the requirements without a lock";

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

// src/wheel-choice/wheel-sources.ts
function createWheelSources(host, project, settings, restoreWheels) {
  const origins = /* @__PURE__ */ new Map();
  const restore = async (...given) => {
    for (const { path } of await restoreWheels?.(...given) ?? []) origins.set(path, "cache");
  };
  const { root, options: options2 } = project.workspace;
  const directories = [];
  const read = (named2) => ({
    host,
    indexes: readIndexOptions(host, root, named2, settings.directories),
    offline: settings.offline,
    root,
    origins
  });
  const plain = once(() => read(checkoutIndexes(options2)));
  const ofLocks = /* @__PURE__ */ new Map();
  const fetching = (lock) => {
    if (lock?.options === void 0) return withPlaces(plain(), [...ofLocks.values()]);
    const known = ofLocks.get(lock.path) ?? read(placesOf(lock, checkoutIndexes(options2)));
    ofLocks.set(lock.path, known);
    return known;
  };
  const uv = once(async () => {
    const directory = createWorkDirectory(host);
    directories.push(directory);
    const { findUv } = await import("./find-uv-JRYPBXZ4.js");
    return findUv({ host, machine: thisMachine(), fetch: plain(), restore }, directory);
  });
  const resolvers = /* @__PURE__ */ new Map();
  const resolver = (lock) => {
    const key = lock?.options === void 0 ? "" : lock.path;
    const known = resolvers.get(key) ?? openResolver(fetching(lock));
    resolvers.set(key, known);
    return known;
  };
  const openResolver = (fetch) => {
    const { indexes, offline } = fetch;
    const program = { host, machine: thisMachine(), fetch };
    const projects = createProjects({ host, indexes, deadOrigins: /* @__PURE__ */ new Set() });
    return {
      ...program,
      offers: createOffers({ indexes, projects, offline }),
      wheels: createOfferedWheels(fetch, UNLOCKED),
      // Few runs resolve, so the server is loaded on demand.
      serve: async (answer) => (await import("./local-server-CSSKKCSJ.js")).serveLocally(answer),
      uv,
      excludeNewer: settings.excludeNewer ?? nonEmpty(host.env["UV_EXCLUDE_NEWER"])
    };
  };
  return {
    settings,
    restore,
    fetching,
    resolver,
    close: async () => {
      for (const directory of directories) await rm(directory, { recursive: true, force: true });
    }
  };
}
function withPlaces(fetch, ofLocks) {
  if (ofLocks.length === 0) return fetch;
  const all = [fetch, ...ofLocks].map(({ indexes }) => indexes);
  const directories = [...new Set(all.flatMap((one) => one.directories))];
  const linkPages = [...new Set(all.flatMap((one) => one.linkPages))];
  return { ...fetch, indexes: { ...fetch.indexes, directories, linkPages } };
}
function placesOf({ options: options2 }, { indexes, findLinks, ...others }) {
  const of = (name) => options2?.get(name) ?? [];
  const replaced = of("--index-url").slice(-1);
  const { isDefault, ...kept } = others;
  return {
    ...kept,
    ...replaced.length === 0 && isDefault && { isDefault },
    indexes: [...of("--extra-index-url"), ...replaced.length > 0 ? replaced : indexes],
    findLinks: [...findLinks, ...of("--find-links")],
    noIndex: options2?.has("--no-index") === true,
    sources: [...others.sources ?? [], ...of(SOURCE_OPTION)]
  };
}
function checkoutIndexes({ python, pythonRepos }) {
  const [only, ...more] = pythonRepos.indexes;
  return {
    ...pythonRepos,
    sources: [...python.resolvesToSources.values()].flat(),
    isDefault: only === publicIndex.url && more.length === 0
  };
}
function nonEmpty(value) {
  return value === "" ? void 0 : value;
}

// src/commands/run-record.ts
var RunRecord = class {
  #plans = [];
  #failed = [];
  #skipped = [];
  #findings = /* @__PURE__ */ new Map();
  #made = /* @__PURE__ */ new Map();
  #unchanged = /* @__PURE__ */ new Set();
  #fetched;
  #isFailed = false;
  #comparison;
  #leftOut = /* @__PURE__ */ new Set();
  digester;
  constructor(digester) {
    this.digester = digester;
  }
  /** Replaces what was planned before: wheels may need what their lock lacks. */
  planned({ plans, failed, skipped }) {
    this.#plans = plans;
    this.#failed = failed;
    this.#skipped = skipped;
  }
  /** @param leftOut specs of packages that are not made, because the base gives the same */
  compared(comparison, leftOut3) {
    this.#comparison = comparison;
    this.#leftOut = leftOut3;
  }
  get comparison() {
    return this.#comparison;
  }
  get isPartial() {
    return this.#leftOut.size > 0;
  }
  /** What the run took its wheels from. */
  fetched(fetched) {
    this.#fetched = fetched;
  }
  get wheels() {
    return this.#fetched;
  }
  /** @param findings by spec */
  checked(findings) {
    this.#findings = findings;
  }
  made(one, isUnchanged) {
    this.#made.set(one.target, one);
    if (isUnchanged) this.#unchanged.add(one.target);
  }
  /** It could not be made, although it was planned and sound. */
  notMade(spec, findings) {
    this.#findings = new Map([...this.#findings, [spec, [...this.#findings.get(spec) ?? [], ...findings]]]);
  }
  /** The run has ended with an error: what was not written is not going to be. */
  ended() {
    this.#isFailed = true;
  }
  get plans() {
    return this.#plans;
  }
  /** Images that nobody has asked for. */
  get skipped() {
    return this.#skipped;
  }
  get failed() {
    return this.#failed;
  }
  madeOf({ target }) {
    return this.#made.get(target.spec);
  }
  findingsOf(plan) {
    return this.#findings.get(plan.target.spec) ?? plan.findings ?? [];
  }
  statusOf(plan) {
    const { spec } = plan.target;
    if (this.#made.has(spec)) return this.#unchanged.has(spec) ? "unchanged" : "written";
    if (this.findingsOf(plan).some(({ severity }) => severity === "error")) return "failed";
    return this.#isFailed || this.#leftOut.has(spec) ? "skipped" : "planned";
  }
};

// src/commands/wheels.ts
async function wheels(host, project, request2) {
  const problems = new Problems();
  const reasons = /* @__PURE__ */ new Map();
  const wholeLocks = /* @__PURE__ */ new Set();
  const sources = createWheelSources(host, project, request2.wheels);
  const locks = noting(createLockedWheels(host, project, sources), reasons, wholeLocks);
  const query = { query: request2.query, dist: void 0 };
  const severities = new Severities(await readSeverityRules(project.workspace.root));
  const images = imagePlanner(host, void 0, false);
  const context = { locks, precompiler: void 0, severities, images };
  const { plans } = await planAll(host, project, query, problems, context).finally(() => sources.close());
  throwIfUnplanned(problems);
  const packages = guessIndexes(project, packagesWithin(plans));
  const settled = settle(project, problems.diagnostics, packages, /* @__PURE__ */ new Map(), severities, plans);
  throwIfWrong(settled);
  const text = request2.format === "json" ? JSON.stringify(plans.map(toJson), null, 2) : [...plans.map((plan) => toText(plan, reasons)), ...showOpen(wholeLocks)].join("\n\n");
  return { text, warnings: settled.diagnostics };
}
function showOpen(wholeLocks) {
  return [...wholeLocks].map(
    (path) => `${path} does not record what its wheels need: \`package\` also adds dependencies that it does not pin; they are not listed here`
  );
}
function noting(locks, reasons, wholeLocks) {
  return {
    ...locks,
    choose: async (question) => {
      const selected2 = await locks.choose(question);
      selected2.wheels.forEach((wheel, index) => reasons.set(wheel, selected2.reasons[index]));
      if (selected2.isWholeSet === true) for (const { lockPath: lockPath2 } of selected2.wheels) wholeLocks.add(lockPath2);
      return selected2;
    }
  };
}
function toJson({ target, runtime, architecture, wheels: chosen, projects = [] }) {
  return {
    target: target.spec,
    runtime: runtime ?? null,
    architecture: architecture ?? null,
    wheels: chosen.map(({ name, version, filename, sha256, size, url }) => ({
      name,
      version,
      filename,
      sha256,
      size: size ?? null,
      // It may contain a password, or the key of a signed URL.
      url: isRemote(url) ? displayUrl(url) : url
    })),
    ...projects.length > 0 && {
      projects: projects.map(({ name, version, directory }) => ({
        name,
        version,
        directory: directory ?? null
      }))
    }
  };
}
function toText({ target, runtime, architecture, wheels: chosen, projects = [] }, reasons) {
  const platform = [runtime, architecture].filter((part) => part !== void 0).join(", ");
  const title = `${target.spec}${platform === "" ? "" : ` (${platform})`}: ${showCount(chosen)}`;
  const width = largest(
    chosen.map(({ filename }) => filename.length),
    0
  );
  const lines = chosen.map((wheel) => {
    const reason = reasons.get(wheel);
    const why = reason === void 0 ? "" : showReason(wheel, reason);
    return `  ${why === "" ? wheel.filename : `${wheel.filename.padEnd(width)}  ${why}`}`;
  });
  const own2 = projects.filter(({ directory }) => directory !== void 0).map(
    ({ name, directory }) => `  ${name}  the project in ${directory === "" ? "the build root" : directory}`
  );
  return [title, ...lines, ...own2].join("\n");
}
function showCount(chosen) {
  if (chosen.length === 0) return "no wheels";
  const count = chosen.length === 1 ? "1 wheel" : `${chosen.length} wheels`;
  const sizes = chosen.flatMap(({ size }) => size ?? []);
  return sizes.length < chosen.length ? count : `${count}, ${showBytes(sizes.reduce((sum, size) => sum + size, 0))}`;
}
function showReason(wheel, { chain, target, tag, otherVersions }) {
  const parts = [showAsker(wheel, chain, target)];
  const marker = chain.at(-1)?.marker;
  if (marker !== void 0) parts.push(`because ${formatMarker(marker)}`);
  const hasChoice = () => (wheelTags(wheel.filename) ?? []).length > 1;
  if (!tag.endsWith("-none-any") && hasChoice()) parts.push(`as ${tag}`);
  if (otherVersions.length > 0) parts.push(`not ${otherVersions.join(", ")}, also in the lock`);
  return parts.filter((part) => part !== "").join("; ");
}
function showAsker(wheel, chain, target) {
  const parent = chain.at(-2);
  if (parent !== void 0) {
    const extras = parent.extras.length === 0 ? "" : `[${parent.extras.join(",")}]`;
    return `needed by ${parent.normalizedName}${extras}`;
  }
  return target === wheel.lockPath ? "the whole lock is used" : `required by ${target}`;
}

export {
  Readable,
  pipeline,
  finished,
  crc32,
  createInflate,
  createDeflateRaw,
  createGunzip,
  createZstdDecompress,
  zipError,
  asZipError,
  unsafeName,
  isPlainName,
  parentsOf,
  directoriesAbove,
  withFileSource,
  readFully,
  batchesOf,
  release,
  pipeline2,
  readMember,
  readMemberNow,
  readMemberBeside,
  readMemberStart,
  readMemberInPieces,
  inflateBatch,
  inflateMember,
  displayUrl,
  FetchFailure,
  failureDiagnostic,
  mayHold,
  isExcluded,
  noWheels,
  fetchWheels,
  fetchSdist,
  UNLOCKED,
  createLockedWheels,
  packagesWithin,
  isPlainPackage,
  parsed,
  applies2 as applies,
  ownerOfModule,
  settle,
  throwIfWrong,
  throwIfUnplanned,
  filePieces,
  readFully2,
  fileChecksum,
  sinkTo,
  deflate,
  deflateEntries,
  readSource,
  contentOf,
  sizeOf,
  unzippedSizeOf,
  readContents,
  rewriteShebang,
  HANDLER_OWNER,
  mergeEntries,
  filesOfLayer,
  leaveOutLayers,
  PackageImports,
  guessIndexes,
  Severities,
  readSeverityRules,
  checkAddresses,
  minorOf,
  planInputs,
  plannedOutput,
  unsupportedField,
  checkoutFile,
  standInError,
  imagePlanner,
  splitShell,
  quoteShell,
  buildArguments,
  excludedRequirements,
  excludesOfFlat,
  rootsInOrder,
  withProjectSources,
  isPackaged,
  planAll,
  handlerFaults,
  createWheelSources,
  wheels,
  RunRecord
};
