import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/wheels/credentials.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
var Credentials = class {
  #log;
  /** `Authorization` by origin: scheme, host and port. */
  #byOrigin = /* @__PURE__ */ new Map();
  /** `Authorization` by host name, from netrc. */
  #byHost = /* @__PURE__ */ new Map();
  constructor(log) {
    this.#log = log;
  }
  /** Basic authentication (RFC 7617) for everything at the origin of `url`; the first for an origin stays. */
  add(url, username, password) {
    const header = this.#basic(username, password);
    if (!this.#byOrigin.has(url.origin)) this.#byOrigin.set(url.origin, header);
  }
  /** As netrc has it: by host name only. */
  addHost(hostname, username, password) {
    const header = this.#basic(username, password);
    const key = hostname.toLowerCase();
    if (!this.#byHost.has(key)) this.#byHost.set(key, header);
  }
  /**
   * The `Authorization` header for a request to `url`, never one that belongs to another origin. netrc knows no
   * ports: its entries go to HTTPS on the usual port, and elsewhere only to an index that the user named (`isOwn`).
   */
  authorization(url, isOwn) {
    const exact = this.#byOrigin.get(url.origin);
    if (exact !== void 0) return exact;
    const isUsual = url.protocol === "https:" && url.port === "";
    return isUsual || isOwn ? this.#byHost.get(url.hostname) : void 0;
  }
  #basic(username, password) {
    const encoded = Buffer.from(`${username}:${password}`).toString("base64");
    const secret = password === "" ? username : password;
    for (const each of /* @__PURE__ */ new Set([secret, encodeURIComponent(secret), encoded])) {
      if (each !== "") this.#log.mask(each);
    }
    return `Basic ${encoded}`;
  }
};
function withoutCredentials(url, credentials) {
  if (url.username === "" && url.password === "") return url;
  credentials.add(url, unescaped(url.username), unescaped(url.password));
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare;
}
function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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

// src/wheels/failure.ts
var FetchFailure = class extends Error {
  kind;
  /** Another try may help. */
  isRetriable;
  /** What the server asks us to wait, milliseconds. */
  retryAfter;
  /** Host that could not be reached at all. */
  deadOrigin;
  constructor(kind, message, options = {}) {
    super(message);
    this.name = "FetchFailure";
    this.kind = kind;
    this.isRetriable = options.isRetriable ?? false;
    this.retryAfter = options.retryAfter;
    this.deadOrigin = options.deadOrigin;
  }
};
var advice = {
  "hash-mismatch": {
    code: "hash-mismatch",
    help: "do not use this file until you know why it changed; if the index has replaced it, generate the lock again"
  },
  refused: {
    code: "address-refused",
    help: "a lock may not send this machine into its own network; if that index is yours, name it in the environment with PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or UV_INDEX"
  },
  unauthorized: {
    code: "index-unauthorized",
    help: "give the credentials of that host: in PIP_INDEX_URL (`https://user:token@host/simple`), in UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD, or in a netrc file (NETRC)"
  },
  untrusted: {
    code: "certificate-not-trusted",
    help: "when a proxy of your network signs connections, name the file of its certificate authority in SSL_CERT_FILE or NODE_EXTRA_CA_CERTS; else do not trust this connection"
  },
  unreachable: {
    code: "index-unreachable",
    help: "try again later, or name an index that this machine can reach (PIP_INDEX_URL; HTTPS_PROXY for a proxy)"
  },
  "not-found": {
    code: "wheel-not-found",
    help: "name the index that has it (PIP_EXTRA_INDEX_URL), or generate the lock again"
  }
};

// src/wheels/inside.ts
import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
function isInside(root, path) {
  try {
    const way = relative(realpathSync(root), realpathSync(path));
    return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    return false;
  }
}

export {
  Credentials,
  withoutCredentials,
  displayUrl,
  addNetrc,
  readIfThere,
  FetchFailure,
  advice,
  isInside
};
