import {
  node_http_default
} from "./chunk-S3JR2Z55.js";
import "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  createGunzip,
  createInflate,
  finished,
  pipeline
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  BrokenAnswer,
  delimiter,
  join,
  unescaped,
  userError
} from "./chunk-VILPUJHH.js";
import {
  readFileSync,
  readdirSync,
  statSync
} from "./chunk-7X23XMYO.js";

// builtin:node:dns
var builtin = () => process.getBuiltinModule("node:dns");
function lookup(...given) {
  return builtin().lookup(...given);
}

// builtin:node:https
var builtin2 = () => process.getBuiltinModule("node:https");
var node_https_default = /* @__PURE__ */ builtin2();

// builtin:node:net
var builtin3 = () => process.getBuiltinModule("node:net");
var BlockList = /* @__PURE__ */ (() => builtin3().BlockList)();
function isIP(...given) {
  return builtin3().isIP(...given);
}

// builtin:node:tls
var builtin4 = () => process.getBuiltinModule("node:tls");
var node_tls_default = /* @__PURE__ */ builtin4();

// src/host/certificates.ts
var MAX_FILE = 1024 * 1024;
var MAX_FILES = 1e4;
function certificatesOf(env, pipCertificates) {
  const named = namedFiles(env, pipCertificates);
  const directories = (env["SSL_CERT_DIR"] ?? "").split(delimiter).filter((path) => path !== "");
  let usual;
  let all;
  const read = () => named.flatMap(readAuthorities);
  return {
    usual: () => usual ??= named.every(isReadByNode) ? {} : trusting(read()),
    all: () => all ??= trusting([...read(), ...directories.flatMap(readDirectory), ...systemCertificates()]),
    names: () => [
      "the certificates of Node.js",
      ...named.map(({ name, path }) => `${name} (${path})`),
      ...directories.map((path) => `SSL_CERT_DIR (${path})`),
      hasSystemStore() ? "the certificates of the system" : `not the certificates of the system, which Node.js ${process.versions.node} cannot read (22.15 and later can)`
    ]
  };
}
function namedFiles(env, pipCertificates) {
  const of = (name) => {
    const path = env[name] ?? "";
    return path === "" ? void 0 : { name, path };
  };
  const pip = of("PIP_CERT") ?? pipCertificates ?? of("REQUESTS_CA_BUNDLE") ?? of("CURL_CA_BUNDLE");
  const files = [pip, of("SSL_CERT_FILE"), of("NODE_EXTRA_CA_CERTS")].filter((one) => one !== void 0);
  return files.filter(({ path }, at) => files.findIndex((one) => one.path === path) === at);
}
function isReadByNode({ path }) {
  return path === process.env["NODE_EXTRA_CA_CERTS"];
}
function trusting(certificates) {
  return { secureContext: node_tls_default.createSecureContext({ ca: [...node_tls_default.rootCertificates, ...certificates] }) };
}
function readAuthorities({ path, name }) {
  try {
    if (statSync(path).isDirectory()) return readDirectory(path);
    return [readFileSync(path, "utf8")];
  } catch (error) {
    throw userError({
      code: "unreadable-certificates",
      message: `Cannot read the certificates in ${path}, given by ${name} (${error.code ?? String(error)})`,
      help: `point ${name} at a PEM file, or unset it`
    });
  }
}
function readDirectory(directory) {
  const found = /* @__PURE__ */ new Set();
  for (const name of namesIn(directory).slice(0, MAX_FILES)) {
    try {
      const path = join(directory, name);
      const stats = statSync(path);
      const text = stats.isFile() && stats.size <= MAX_FILE ? readFileSync(path, "utf8") : "";
      if (text.includes("-----BEGIN ")) found.add(text);
    } catch {
    }
  }
  return [...found];
}
function namesIn(directory) {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
function hasSystemStore() {
  return typeof node_tls_default.getCACertificates === "function";
}
function systemCertificates() {
  return hasSystemStore() ? node_tls_default.getCACertificates("system") : [];
}
var unknownAuthority = /* @__PURE__ */ new Set([
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "DEPTH_ZERO_SELF_SIGNED_CERT"
]);
function isUnknownAuthority(error) {
  return unknownAuthority.has(String(error?.code));
}

// src/host/proxy.ts
function proxyFor(target, env) {
  const scheme = target.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const name = [scheme.toLowerCase(), scheme, "all_proxy", "ALL_PROXY"].find(
    (each) => (env[each] ?? "") !== ""
  );
  if (name === void 0 || isExempt(target, env["no_proxy"] ?? env["NO_PROXY"] ?? "")) return void 0;
  const value = env[name];
  const proxy = parseProxy(value);
  if (proxy === void 0) {
    throw userError({
      // The value may contain a password, so it is not shown.
      code: "bad-proxy",
      message: `${name} is not the URL of an HTTP proxy`,
      help: "use `http://host:port`; SOCKS proxies are not supported"
    });
  }
  return proxy;
}
function parseProxy(value) {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (!URL.canParse(text)) return void 0;
  const url = new URL(text);
  return url.protocol === "http:" || url.protocol === "https:" ? url : void 0;
}
function isExempt(target, noProxy) {
  const host = target.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const port = target.port === "" ? target.protocol === "https:" ? "443" : "80" : target.port;
  return noProxy.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
    if (entry === "*") return true;
    if (entry.includes("/")) return isInNetwork(host, entry);
    const { name, wantedPort } = exemption(entry);
    const isHost = host === name || isIP(name) === 6 && isSameAddress(host, name) || host.endsWith(`.${name}`);
    return isHost && (wantedPort === void 0 || wantedPort === port);
  });
}
function exemption(entry) {
  const bracketed = /^\[([^\]]*)\](?::(\d+))?$/.exec(entry);
  if (bracketed !== null) return { name: bracketed[1], wantedPort: bracketed[2] };
  if (isIP(entry) !== 0) return { name: entry, wantedPort: void 0 };
  const match = /^(?:\*?\.)?([^:]*)(?::(\d+))?$/.exec(entry);
  return { name: match?.[1] ?? entry, wantedPort: match?.[2] };
}
function isInNetwork(host, entry) {
  const [network = "", bits = ""] = entry.split("/", 2);
  const family = isIP(network);
  if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits)) return false;
  if (Number(bits) > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(network, Number(bits), family === 4 ? "ipv4" : "ipv6");
  return list.check(host, family === 4 ? "ipv4" : "ipv6");
}
function isSameAddress(host, address) {
  return isInNetwork(host, `${address}/128`);
}
function proxyAuthorization(proxy) {
  if (proxy.username === "" && proxy.password === "") return {};
  const user = `${unescaped(proxy.username)}:${unescaped(proxy.password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(user).toString("base64")}` };
}
var TUNNEL_LIMIT = 3e4;
function proxyAgent(proxy, options) {
  const agent = new node_https_default.Agent(options);
  const connect = (to, callback) => {
    const authority = `${to.host ?? ""}:${to.port ?? 443}`;
    const request = (proxy.protocol === "https:" ? node_https_default : node_http_default).request({
      protocol: proxy.protocol,
      hostname: proxy.hostname.replace(/^\[|\]$/g, ""),
      port: proxy.port,
      method: "CONNECT",
      path: authority,
      headers: { host: authority, ...proxyAuthorization(proxy) },
      agent: false,
      ...options.secureContext === void 0 ? {} : { secureContext: options.secureContext }
    });
    request.on("error", callback);
    request.setTimeout(
      TUNNEL_LIMIT,
      () => request.destroy(new Error(`the proxy ${proxy.host} did not answer`))
    );
    request.on("connect", (response, socket) => {
      if (response.statusCode !== 200) {
        socket.destroy();
        callback(new Error(`the proxy ${proxy.host} answered ${response.statusCode ?? 0} for ${authority}`));
        return;
      }
      socket.setTimeout(0);
      callback(null, node_tls_default.connect({ ...to, socket }));
    });
    request.end();
  };
  return Object.assign(agent, { createConnection: connect });
}

// src/host/network.ts
var PRIVATE_ADDRESS = "ERR_PRIVATE_ADDRESS";
function createFetch(env) {
  const connections = createConnections(env);
  const certificates = /* @__PURE__ */ new Map();
  const certificatesFor = (options) => {
    const key = options.pipCertificates?.path ?? "";
    const known = certificates.get(key) ?? certificatesOf(env, options.pipCertificates);
    certificates.set(key, known);
    return known;
  };
  let isWide = false;
  return async (url, options = {}) => {
    const trusted = certificatesFor(options);
    const get = (trust) => send(connections, new URL(url), options, trust);
    try {
      if (isWide) return await get(trusted.all);
      return await get(trusted.usual).catch((error) => {
        if (!isUnknownAuthority(error)) throw error;
        isWide = true;
        return get(trusted.all);
      });
    } catch (error) {
      if (isUnknownAuthority(error)) Object.assign(error, { trusted: trusted.names() });
      throw error;
    }
  };
}
function send(connections, target, { method = "GET", body, headers, signal, publicOnly = false }, trust) {
  return new Promise((resolve, reject) => {
    if (target.protocol !== "http:" && target.protocol !== "https:") {
      throw new TypeError(`unsupported URL scheme \`${target.protocol}\``);
    }
    if (publicOnly && isPrivateHost(target.hostname)) throw privateAddress(target.hostname);
    const request = connections.request(target, publicOnly, trust, {
      method,
      headers: { "user-agent": "lambda-package", ...headers },
      ...signal === void 0 ? {} : { signal }
    });
    request.on("error", reject);
    signal?.addEventListener("abort", () => reject(new Error("the request was aborted")), { once: true });
    request.on("response", (incoming) => resolve(answerOf(incoming)));
    request.end(body);
  });
}
function createConnections(env) {
  const agents = /* @__PURE__ */ new Map();
  const agentOf = (name, make) => {
    const agent = agents.get(name) ?? make();
    agents.set(name, agent);
    return agent;
  };
  const trusts = [];
  const numberOf = (trust) => {
    const known = trusts.indexOf(trust);
    return known === -1 ? trusts.push(trust) - 1 : known;
  };
  const settings = (publicOnly) => ({
    keepAlive: true,
    ...publicOnly ? { lookup: publicLookup } : {}
  });
  return {
    request(target, publicOnly, trust, options) {
      const proxy = proxyFor(target, env);
      if (target.protocol === "https:") {
        const context = trust();
        const name = `https ${proxy?.href ?? ""} ${publicOnly ? "public" : ""} ${numberOf(context)}`;
        const agent2 = agentOf(name, () => {
          const withCertificates = { ...settings(publicOnly && proxy === void 0), ...context };
          return proxy === void 0 ? new node_https_default.Agent(withCertificates) : proxyAgent(proxy, withCertificates);
        });
        return node_https_default.request(target, { ...options, agent: agent2 });
      }
      if (proxy === void 0) {
        const agent2 = agentOf(
          `http ${publicOnly ? "public" : ""}`,
          () => new node_http_default.Agent(settings(publicOnly))
        );
        return node_http_default.request(target, { ...options, agent: agent2 });
      }
      const agent = agentOf("http proxy", () => new node_http_default.Agent(settings(false)));
      const headers = { ...options.headers, host: target.host, ...proxyAuthorization(proxy) };
      return node_http_default.request(proxy, { ...options, headers, agent, path: withoutUser(target) });
    }
  };
}
function withoutUser(target) {
  return `${target.origin}${target.pathname}${target.search}`;
}
function answerOf(incoming) {
  const headers = /* @__PURE__ */ new Map();
  for (let at = 0; at + 1 < incoming.rawHeaders.length; at += 2) {
    const name = incoming.rawHeaders[at].toLowerCase();
    const known = headers.get(name);
    const value = incoming.rawHeaders[at + 1];
    headers.set(name, known === void 0 ? value : `${known}, ${value}`);
  }
  const content = decoded(incoming, headers.get("content-encoding"));
  content.on("error", () => void 0);
  return {
    status: incoming.statusCode ?? 0,
    statusText: incoming.statusMessage ?? "",
    headers,
    read: (each) => readContent(content, each),
    drop: () => void content.destroy()
  };
}
function decoded(incoming, encoding) {
  const name = encoding?.trim().toLowerCase();
  if (name === "gzip" || name === "x-gzip") return pipeline(incoming, createGunzip(), () => void 0);
  return name === "deflate" ? pipeline(incoming, createInflate(), () => void 0) : incoming;
}
function readContent(content, each) {
  return new Promise((resolve, reject) => {
    let underWay = Promise.resolve();
    const fail = (error) => {
      reject(error instanceof Error ? error : new Error(String(error)));
      content.destroy();
    };
    finished(content, { writable: false }, (error) => {
      void underWay.then(() => error ? reject(new BrokenAnswer(error)) : resolve(), fail);
    });
    content.on("data", (bytes) => {
      try {
        const work = each(bytes);
        if (work === void 0) return;
        content.pause();
        underWay = work.then(() => void content.resume());
        underWay.catch(fail);
      } catch (error) {
        fail(error);
      }
    });
  });
}
var privateAddresses = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  // Azure's platform services.
  ["168.63.129.16", 32],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3]
]) {
  privateAddresses.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of [
  ["::", 96],
  ["64:ff9b:1::", 48],
  ["fc00::", 7],
  ["fe80::", 10],
  // Site-local (RFC 3879) and Teredo (RFC 4380), which embeds an IPv4 address.
  ["fec0::", 10],
  ["2001::", 32],
  ["ff00::", 8]
]) {
  privateAddresses.addSubnet(network, prefix, "ipv6");
}
function isPrivateAddress(address) {
  const family = isIP(address);
  if (family === 4) return privateAddresses.check(address, "ipv4");
  if (family !== 6) return false;
  const inner = embeddedAddress(address);
  return privateAddresses.check(address, "ipv6") || inner !== void 0 && isPrivateAddress(inner);
}
function embeddedAddress(address) {
  const canonical = new URL(`http://[${address.replace(/%.*$/, "")}]/`).hostname.slice(1, -1);
  const match = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical) ?? /^2002:([0-9a-f]{1,4}):([0-9a-f]{1,4}):/.exec(canonical);
  if (match === null) return void 0;
  const [high, low] = [parseInt(match[1], 16), parseInt(match[2], 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
function isPrivateHost(hostname) {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "").toLowerCase();
  return host === "localhost" || host.endsWith(".localhost") || isPrivateAddress(host);
}
function privateAddress(host, address) {
  const what = address === void 0 ? host : `${host} (${address})`;
  return Object.assign(new Error(`${what} is an address of this machine or a private network`), {
    code: PRIVATE_ADDRESS
  });
}
var publicLookup = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) {
      callback(error, "", 0);
      return;
    }
    const refused = addresses.find(({ address }) => isPrivateAddress(address));
    const first = addresses[0];
    if (refused !== void 0) callback(privateAddress(hostname, refused.address), "", 0);
    else if (options.all === true || first === void 0) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
export {
  createFetch,
  isPrivateAddress
};
