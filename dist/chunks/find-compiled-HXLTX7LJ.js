import {
  describeSuffix,
  extensionModule,
  extensionSuffixes
} from "./chunk-6EGE3PKH.js";
import {
  compareNumbers,
  compiledFacts
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  minorOf
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/platforms/runtime-image.ts
var base = [
  ...["ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libc.so.6", "libm.so.6", "libmvec.so.1"],
  ...["libpthread.so.0", "libdl.so.2", "librt.so.1", "libutil.so.1", "libresolv.so.2", "libanl.so.1"],
  ...["libBrokenLocale.so.1", "libthread_db.so.1", "libgcc_s.so.1", "libstdc++.so.6", "libz.so.1"]
];
var KLAYERS = "keithrozario/Klayers issues 115, 156 and 160, 2020-09-23 to 2021-06-29";
var RUBY_2_7 = "lambci/docker-lambda issue 337, 2021-05-06";
var amazonLinux2 = {
  system: "Amazon Linux 2",
  libraries: /* @__PURE__ */ new Set([
    ...[...base, "libnsl.so.1", "libffi.so.6", "libssl.so.10", "libcrypto.so.10", "liblzma.so.5"],
    ...["libgmp.so.10", "libgmpxx.so.4", "libacl.so.1", "libattr.so.1", "libcap.so.2", "libcom_err.so.2"],
    ...["libkrb5.so.3", "libgssapi_krb5.so.2", "libk5crypto.so.3", "libkrb5support.so.0", "libgssrpc.so.4"],
    ...["libkdb5.so.8", "libkrad.so.0", "libkeyutils.so.1", "libverto.so.1", "libcidn.so.1", "libtasn1.so.6"],
    ...[
      "libncurses.so.6",
      "libncursesw.so.6",
      "libtinfo.so.6",
      "libtic.so.6",
      "libform.so.6",
      "libformw.so.6"
    ],
    ...[
      "libmenu.so.6",
      "libmenuw.so.6",
      "libpanel.so.6",
      "libpanelw.so.6",
      "libp11-kit.so.0",
      "libpopt.so.0"
    ],
    ...["libpcre.so.1", "libpcre16.so.0", "libpcre32.so.0", "libpcrecpp.so.0", "libpcreposix.so.0"],
    ...["libselinux.so.1", "libsepol.so.1", "libfreebl3.so", "libnspr4.so", "libnssutil3.so", "libplc4.so"],
    ...["libplds4.so", "libnss_compat.so.2", "libnss_dns.so.2", "libnss_files.so.2"]
  ]),
  missing: new Map([
    ["libGL.so.1", "lambci/docker-lambda issue 318, 2020-11-13"],
    ["libX11.so.6", "vladholubiev/serverless-libreoffice issue 26, 2020-01-07"],
    ["libcrypto.so.1.1", "jkehler/awslambda-psycopg2 issue 66, 2021-08-27"],
    ["libcurl.so.4", "aws/aws-lambda-base-images issue 120, 2023-10-19"],
    ["libexpat.so.1", "Toblerity/Fiona issue 1078, 2022-03-08"],
    ["libgomp.so.1", "dmlc/xgboost issue 11048, 2024-12-03"],
    ["libgthread-2.0.so.0", KLAYERS],
    ["libglib-2.0.so.0", "aws/aws-lambda-base-images issue 112, 2023-09-04"],
    ["libltdl.so.7", "Miserlou/lambda-packages pull 113, 2021-01-08"],
    ["libmagic.so.1", "aws/aws-lambda-base-images issue 112, 2023-09-04"],
    ["libpython2.7.so.1.0", "libgit2/pygit2 issue 1014, 2020-06-16"],
    ["libssl.so.1.1", "jkehler/awslambda-psycopg2 issue 66, 2021-08-27"],
    ["libssl.so.3", "awslabs/aws-media-replay-engine issue 13, 2023-05-10"],
    ["libxml2.so.2", "lambgeo/docker-lambda issue 34, 2020-12-23"],
    ["libxmlsec1.so.1", "zappa/Zappa issue 1213, 2023-01-17"],
    ...[
      ...["libidn2.so.0", "liblber-2.4.so.2", "libldap-2.4.so.2", "libnghttp2.so.14", "libnss3.so"],
      ...["libsasl2.so.3", "libsmime3.so", "libssh2.so.1", "libssl3.so", "libunistring.so.0"]
    ].map((library) => [library, RUBY_2_7])
  ]),
  versions: /* @__PURE__ */ new Map([
    ["GLIBC", "2.26"],
    ["GLIBCXX", "3.4.24"],
    ["CXXABI", "1.3.11"],
    ["GCC", "7.0.0"]
  ])
};
var LISTING_2023 = "`rpm -qa`, amazonlinux/amazon-linux-2023 issue 585, 2023-12-16";
var amazonLinux2023 = {
  system: "Amazon Linux 2023",
  libraries: /* @__PURE__ */ new Set([
    ...[...base, "libcrypt.so.2", "libffi.so.8", "libssl.so.3", "libcrypto.so.3", "libzstd.so.1"],
    ...["libbz2.so.1", "liblzma.so.5", "libglib-2.0.so.0", "libgobject-2.0.so.0", "libgio-2.0.so.0"],
    ...["libgmodule-2.0.so.0", "libgthread-2.0.so.0", "libxml2.so.2", "libgmp.so.10", "libacl.so.1"],
    ...["libkrb5.so.3", "libgssapi_krb5.so.2", "libk5crypto.so.3", "libkrb5support.so.0"],
    ...["libcom_err.so.2", "libkeyutils.so.1", "libcap.so.2", "libblkid.so.1", "libmagic.so.1"],
    ...["libarchive.so.13", "libassuan.so.0", "libgpgme.so.11", "libjson-c.so.5", "libaudit.so.1"]
  ]),
  missing: new Map([
    ["libexpat.so.1", "developmentseed/eoapi-cdk issue 181, 2025-08-20"],
    // Libraries of packages that the listing does not have: dbus-libs, fontconfig, freetype \u2026
    ...[
      ...["libdbus-1.so.3", "libfontconfig.so.1", "libfreetype.so.6", "libcairo.so.2", "libgnutls.so.30"],
      ...["libgdk_pixbuf-2.0.so.0", "libatk-1.0.so.0", "libcups.so.2", "libasound.so.2", "libgtk-3.so.0"],
      ...["libharfbuzz.so.0", "libsasl2.so.3", "libelf.so.1"]
    ].map((library) => [library, LISTING_2023])
  ]),
  versions: /* @__PURE__ */ new Map([
    ["GLIBC", "2.34"],
    ["GLIBCXX", "3.4.33"],
    ["CXXABI", "1.3.15"],
    ["GCC", "14.0.0"]
  ])
};
function runtimeImage({ glibc }) {
  const version = glibc?.join(".");
  return [amazonLinux2, amazonLinux2023].find(({ versions }) => versions.get("GLIBC") === version);
}

// src/checks/compiled/library-search.ts
function librarySearch(files, parts, image, python) {
  const byPath = new Map(files.map((file) => [`${file.part}/${file.entry.path}`, file]));
  const anywhere = new Set(
    files.flatMap(({ entry, facts }) => [
      entry.path.slice(entry.path.lastIndexOf("/") + 1),
      facts.soname ?? ""
    ])
  );
  const given = parts.flatMap(
    ({ kind }, part) => kind === "function" ? [`${part}`, `${part}/lib`] : [`${part}/lib`]
  );
  const ownLibrary = python === void 0 ? void 0 : `libpython3.${python}.so.1.0`;
  return (file, library) => {
    for (const directory of [...runPathOf(file, parts), ...given]) {
      const found = byPath.get(`${directory}/${library}`);
      if (found !== void 0) return { kind: "file", file: found };
    }
    if (library === ownLibrary || image === void 0 || image.libraries.has(library))
      return { kind: "system" };
    return { kind: anywhere.has(library) ? "elsewhere" : "missing" };
  };
}
function runPathOf({ entry, part, facts }, parts) {
  if (facts.runPath === void 0) return [];
  const origin = entry.path.slice(0, Math.max(entry.path.lastIndexOf("/"), 0));
  return facts.runPath.split(":").flatMap((directory) => {
    const own = /^\$(?:ORIGIN|\{ORIGIN\})(?=\/|$)(.*)$/.exec(directory)?.[1];
    if (own !== void 0) return [`${part}/${normalize(`${origin}${own}`)}`.replace(/\/$/, "")];
    const [, root, below] = /^\/(var\/task|opt)(?:\/(.*))?$/.exec(directory) ?? [];
    if (root === void 0) return [];
    const kind = root === "opt" ? "layer" : "function";
    return parts.flatMap(
      (one, index) => one.kind === kind ? [`${index}/${normalize(below ?? "")}`.replace(/\/$/, "")] : []
    );
  });
}
function normalize(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// src/checks/compiled/find-compiled.ts
var COMPILED = /\.(?:so(?:\.[\w.-]+)?|pyd)$/;
function isCompiled({ kind, path }) {
  return kind === "file" && COMPILED.test(path);
}
async function findCompiled(content, platform) {
  const { parts } = content;
  const candidates = parts.flatMap(
    ({ entries }, part) => entries.flatMap((entry) => isCompiled(entry) ? [{ entry, part }] : [])
  );
  const facts = await content.facts(
    compiledFacts,
    candidates.flatMap(({ entry }) => entry.path.endsWith(".pyd") ? [] : [entry])
  );
  const compiled = candidates.flatMap(({ entry, part }) => {
    const known = facts.get(entry);
    return known === void 0 ? [] : [{ entry, part, facts: known }];
  });
  const found = [...findLoading(content, platform, compiled), ...findForeign(content, platform, candidates)];
  const modules = candidates.filter(({ entry }) => extensionModule(entry.path) !== void 0);
  const unfit = new Set(
    found.flatMap(
      (fault) => forElsewhere.has(fault.code) ? [fault, ...fault.others].map(({ part, path }) => `${part}/${path}`) : []
    )
  );
  const isWhole = modules.every(({ entry, part }) => unfit.has(`${parts[part].name}/${entry.path}`));
  return isWhole ? found.map((fault) => ({ ...fault, isWhole: forElsewhere.has(fault.code) })) : found;
}
var forElsewhere = /* @__PURE__ */ new Set([
  ...["compiled-for-musl", "compiled-for-other-machine", "compiled-for-other-python"]
]);
function findLoading(content, platform, compiled) {
  const { parts } = content;
  const files = compiled.filter((one) => one.facts.format === "elf");
  const image = runtimeImage(platform);
  const search = librarySearch(files, parts, image, minorOf(platform));
  const problems = memo((file) => problemsOf(file, platform, image, search));
  const suffixes = suffixesOf(platform);
  const groups = new Groups(content);
  const seen = /* @__PURE__ */ new Set();
  for (const one of compiled) {
    if (!isModule(one.entry, suffixes)) continue;
    const wrong = formatProblem(one, platform);
    if (wrong !== void 0) groups.add(one, wrong);
    if (one.facts.format !== "elf") continue;
    const start = problems(one).length === 0 ? startProblem(one) : void 0;
    if (start !== void 0) groups.add(one, start);
    for (const file of closureOf(one, search)) {
      seen.add(file);
      for (const problem of problems(file)) groups.add(one, through(problem, one, file));
    }
  }
  for (const file of files) {
    if (seen.has(file) || extensionModule(file.entry.path) !== void 0) continue;
    for (const problem of problems(file)) {
      if (problem.code !== "compiled-for-other-machine")
        groups.add(file, { ...problem, severity: "warning", ifLoaded: "warning" });
    }
  }
  return groups.faults();
}
function suffixesOf(platform) {
  const minor = minorOf(platform);
  return minor === void 0 ? [] : extensionSuffixes(minor, platform.markers.platform_machine);
}
function isModule({ path }, suffixes) {
  const module = extensionModule(path);
  return module !== void 0 && suffixes.includes(module.suffix);
}
function closureOf(file, search) {
  const found = /* @__PURE__ */ new Set([file]);
  for (const one of found) {
    for (const library of one.facts.libraries) {
      const place = search(one, library);
      if (place.kind === "file") found.add(place.file);
    }
  }
  return found;
}
function formatProblem({ facts }, platform) {
  if (facts.format !== "mach-o" && facts.format !== "pe") return void 0;
  const system = facts.format === "pe" ? "Windows" : "macOS";
  return {
    code: "compiled-for-other-machine",
    severity: "error",
    subject: system,
    text: `is built for ${system}, but ${forWhat(platform)}: importing it would fail`,
    notes: []
  };
}
function startProblem({ entry, facts: { modules, isOfPython2 } }) {
  const [, directory, stem] = /(?:([^/]*)\/)?([^/]+)$/.exec(extensionModule(entry.path).stem);
  const name = stem === "__init__" ? directory : stem;
  const isKnown = isOfPython2 || modules.length > 0;
  if (!isKnown || modules.includes(name) || !/^\w+$/.test(name)) return void 0;
  const what = modules.length > 0 ? `holds the module \`${modules.slice(0, 3).join("`, `")}\`, and a compiled module cannot be renamed to \`${name}\`` : "was built for Python 2";
  return {
    code: "compiled-for-other-python",
    severity: "warning",
    ifLoaded: "error",
    subject: "start",
    text: `${what}: importing it would fail`,
    notes: [`Python reports \`dynamic module does not define module export function (PyInit_${name})\``]
  };
}
function forWhat(platform) {
  return `{name} is for ${platform.markers.platform_machine ?? "Linux"}`;
}
function problemsOf(file, platform, image, search) {
  const { facts } = file;
  const machine = platform.markers.platform_machine;
  const is32 = facts.bits === 32 && (machine === "x86_64" || machine === "aarch64");
  if (machine !== void 0 && (facts.machine !== machine || is32)) {
    const built = facts.machine === machine ? `${machine} with 32-bit addresses` : facts.machine;
    const text = `is built for ${built}, but ${forWhat(platform)}: importing it would fail`;
    return [{ code: "compiled-for-other-machine", severity: "error", subject: built, text, notes: [] }];
  }
  const musl = facts.libraries.find((library) => MUSL.test(library));
  if (musl !== void 0) {
    const text = `needs \`${musl}\`, the C library of Alpine Linux (musl), but ${platform.description} has glibc: importing it would fail`;
    return [{ code: "compiled-for-musl", severity: "error", subject: musl, text, notes: [] }];
  }
  return [
    ...Object.entries(facts.versions).flatMap(
      ([library, families]) => search(file, library).kind === "system" ? versionProblems(families, platform, image) : []
    ),
    ...facts.libraries.flatMap(
      (library) => image !== void 0 && search(file, library).kind === "missing" ? [missingLibrary(library, image)] : []
    )
  ];
}
var MUSL = /^(?:libc\.musl-[\w-]+\.so\.1|ld-musl-[\w-]+\.so\.1|libc\.so)$/;
function versionProblems(families, platform, image) {
  return Object.entries(families).flatMap(([family, wanted]) => {
    const offered = family === "GLIBC" ? platform.glibc?.join(".") : image?.versions.get(family);
    if (offered === void 0 || compareNumbers(majorMinor(family, wanted), offered) <= 0) return [];
    const isGlibc = family === "GLIBC";
    const what = isGlibc ? `glibc ${majorMinor(family, wanted)}` : `\`${family}_${wanted}\``;
    const text = `needs ${what}, but ${platform.description} has ${isGlibc ? "" : "at most "}${isGlibc ? offered : `\`${family}_${offered}\``}: importing it would fail`;
    const code = isGlibc ? "glibc-too-old" : "libstdcxx-too-old";
    return [{ code, severity: "error", subject: `${family}_${wanted}`, text, notes: [] }];
  });
}
function majorMinor(family, version) {
  return family === "GLIBC" ? version.split(".").slice(0, 2).join(".") : version;
}
function missingLibrary(library, image) {
  const source = image.missing.get(library);
  return {
    code: "missing-library",
    severity: "warning",
    // What no listing shows is not known.
    ifLoaded: source === void 0 ? "warning" : "error",
    subject: library,
    text: source === void 0 ? `needs \`${library}\`, which is not in the package, and which no public listing of ${image.system} in Lambda shows` : `needs \`${library}\`, which is not in the package, and which ${image.system} in Lambda does not have`,
    notes: source === void 0 ? [] : [`reported in ${source}`]
  };
}
function through(problem, module, file) {
  if (module.entry === file.entry) return problem;
  const text = `needs \`${file.entry.path}\`, which ${problem.text}`;
  return { ...problem, text };
}
function findForeign(content, platform, candidates) {
  const minor = minorOf(platform);
  if (minor === void 0) return [];
  const suffixes = suffixesOf(platform);
  const groups = new Groups(content);
  const byOrigin = /* @__PURE__ */ new Map();
  for (const one of candidates) {
    const module = extensionModule(one.entry.path);
    if (module === void 0) continue;
    const origin = groups.originOf(one);
    const group = byOrigin.get(origin) ?? { foreign: [], fits: false };
    byOrigin.set(origin, group);
    if (suffixes.includes(module.suffix)) group.fits = true;
    else group.foreign.push(one);
  }
  for (const { foreign, fits } of byOrigin.values()) {
    if (fits) continue;
    for (const one of foreign) {
      const { stem, suffix } = extensionModule(one.entry.path);
      const paths = pathsOf(content, one.part);
      const hasSource = paths.has(`${stem}.py`) || paths.has(`${stem}/__init__.py`);
      const text = `is for ${describeSuffix(suffix)}, and {origin} has no compiled module for Python 3.${minor} on ${platform.markers.platform_machine ?? "Linux"}`;
      groups.add(one, {
        code: "compiled-for-other-python",
        severity: hasSource ? "warning" : "error",
        subject: "python",
        text: hasSource ? `${text}: Python would use the slower \`${stem}.py\`` : `${text}: importing it would fail`,
        notes: []
      });
    }
  }
  return groups.faults();
}
var pathSets = /* @__PURE__ */ new WeakMap();
function pathsOf({ parts }, part) {
  const { entries } = parts[part];
  const known = pathSets.get(entries) ?? new Set(entries.map(({ path }) => path));
  pathSets.set(entries, known);
  return known;
}
var Groups = class {
  #content;
  #faults = /* @__PURE__ */ new Map();
  constructor(content) {
    this.#content = content;
  }
  /** The wheel that a file is from, else the directory at the top of the package. */
  originOf({ entry, part }) {
    if (entry.owner.endsWith(".whl")) return entry.owner;
    const { roots, name } = this.#content.parts[part];
    const root = roots.findLast((one) => entry.path.startsWith(one)) ?? "";
    const below = entry.path.slice(root.length);
    const slash = below.indexOf("/");
    return slash === -1 ? name : `\`${root}${below.slice(0, slash)}\``;
  }
  add(one, problem) {
    const { code, severity, ifLoaded = severity, subject, text, notes } = problem;
    const origin = this.originOf(one);
    const key = JSON.stringify([code, origin, subject]);
    const { path } = one.entry;
    const part = this.#content.parts[one.part].name;
    const known = this.#faults.get(key);
    if (known !== void 0 && (known.severity === "error" || severity !== "error")) {
      known.others.push({ part, path });
      return;
    }
    const { name } = this.#content;
    const filled = text.replace("{name}", () => name).replace("{origin}", () => origin);
    const others = known === void 0 ? [] : [{ part: known.part, path: known.path }, ...known.others];
    const about = { code, severity, part, path, origin, text: filled, notes };
    this.#faults.set(key, { ...about, others, ifLoaded, isWhole: false });
  }
  faults() {
    return [...this.#faults.values()];
  }
};
function memo(make) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
export {
  findCompiled
};
