import {
  namespaceFact
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
import {
  showBytes
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/checks/layout/shape.ts
function checkShape(content) {
  if (content.isOurs) return Promise.resolve([]);
  return Promise.resolve(
    content.parts.flatMap((part) => {
      if (part.entries.every(({ kind }) => kind === "directory")) return [empty(part)];
      return part.kind === "layer" ? layerShape(part, content) : functionShape(part, content);
    })
  );
}
function empty({ name, kind }) {
  return {
    severity: "error",
    code: "empty-package",
    message: `${name} holds no files: there is nothing that ${kind === "layer" ? "the layer could add" : "Lambda could run"}`,
    help: "zip the content of the directory of the function"
  };
}
function topLevel({ entries }) {
  const names = /* @__PURE__ */ new Map();
  for (const { path, kind } of entries) {
    if (kind === "directory") continue;
    const slash = path.indexOf("/");
    const top = slash === -1 ? path : path.slice(0, slash + 1);
    const below = names.get(top);
    if (below === void 0) names.set(top, [path.slice(slash + 1)]);
    else below.push(path.slice(slash + 1));
  }
  return names;
}
function functionShape(part, { start, parts }) {
  const names = topLevel(part);
  const files = part.entries.filter(({ kind }) => kind !== "directory");
  const inner = files.filter(({ path }) => /\.(?:zip|whl)$/i.test(path) && !path.includes("/"));
  if (inner.length === files.length) {
    return [
      {
        severity: "error",
        code: "zip-in-zip",
        message: `${part.name} holds nothing but ${inner.map(({ path }) => `\`${path}\``).join(", ")}: Lambda unpacks only the outer zip`,
        entry: { package: part.name, path: inner[0].path },
        help: "upload the inner zip"
      }
    ];
  }
  const packed = inner.filter(({ path }) => path.endsWith(".whl"));
  const wheels = packed.map(({ path }) => ({
    severity: "warning",
    code: "zip-in-zip",
    message: `\`${path}\` is a wheel inside of the package: Python imports nothing from it`,
    entry: { package: part.name, path },
    help: "unpack it beside the code, such as with `pip install --target .`"
  }));
  const folder = folderOfAll(names, start?.module, parts.length > 1);
  if (folder === void 0) return wheels;
  return [
    ...wheels,
    {
      severity: "error",
      code: "package-in-folder",
      message: `Everything in ${part.name} is inside of \`${folder}\`: Lambda and Python look for modules at the top of the zip`,
      entry: { package: part.name, path: folder },
      help: `zip the content of the directory, not the directory: \`(cd ${folder} && zip -r ../function.zip .)\``
    }
  ];
}
function folderOfAll(names, module, hasLayers) {
  const [folder, ...others2] = Array.from(names.keys()).filter(
    (name) => name !== "__MACOSX/" && name !== ".DS_Store"
  );
  if (folder?.endsWith("/") !== true || others2.length > 0) return void 0;
  const below = names.get(folder);
  const isPackage = below.includes("__init__.py");
  const [top] = (module ?? "").split(".");
  if (module !== void 0 && `${top}/` === folder) return void 0;
  const holdsHandler = module !== void 0 && below.some((path) => path === `${top}.py` || path.startsWith(`${top}/`));
  const holdsInstalls = below.some((path) => /^[^/]+\.dist-info\//.test(path)) && (!isPackage || module !== void 0);
  return holdsHandler || holdsInstalls && !hasLayers ? folder : void 0;
}
var OTHER_USES = /^(?:lib|bin|extensions)\//;
var SITE_PACKAGES = /^python\/lib\/python3\.(\d+)\/site-packages\//;
function layerShape(part, { platform }) {
  const files = part.entries.filter(({ kind }) => kind !== "directory");
  const modules = files.filter(({ path }) => /\.(?:py|so)$/.test(path));
  const inPython = modules.filter(({ path }) => path.startsWith("python/"));
  const stray = modules.find(({ path }) => !path.startsWith("python/") && !OTHER_USES.test(path));
  if (inPython.length === 0 && stray !== void 0) {
    return [
      {
        severity: "error",
        code: "layer-layout",
        message: `The layer ${part.name} has no \`python/\`: Python finds none of its modules, such as \`${stray.path}\``,
        entry: { package: part.name, path: stray.path },
        help: "put the modules below `python/`, such as with `pip install --target python`"
      }
    ];
  }
  const minor = platform && minorOf(platform);
  const others2 = new Set(inPython.map(({ path }) => SITE_PACKAGES.exec(path)?.[1]));
  if (minor === void 0 || others2.has(void 0) || others2.has(String(minor)) || others2.size === 0)
    return [];
  const [other] = others2;
  return [
    {
      severity: "error",
      code: "layer-layout",
      message: `The layer ${part.name} is for Python 3.${other}: Python 3.${minor} does not look in \`python/lib/python3.${other}/\``,
      entry: { package: part.name, path: `python/lib/python3.${other}/site-packages/` },
      help: `put the modules below \`python/\` or \`python/lib/python3.${minor}/site-packages/\`, and install them for that Python`
    }
  ];
}

// src/checks/layout/entry-names.ts
var SHOWN = 5;
var traps = [
  {
    code: "encrypted-entry",
    severity: "error",
    text: () => "is encrypted: Lambda cannot unpack it",
    help: "make the zip without a password",
    applies: ({ zip }) => zip?.isEncrypted === true
  },
  {
    code: "unknown-compression",
    severity: "error",
    text: ({ zip }) => `is compressed with method ${zip?.method ?? 0}: Lambda unpacks only stored and deflated entries`,
    help: "make the zip with the usual compression (deflate)",
    applies: ({ zip }) => zip !== void 0 && !zip.isEncrypted && zip.method !== 0 && zip.method !== 8
  },
  {
    code: "zip64-entry",
    severity: "warning",
    text: () => "has ZIP64 fields, which only files above 4 GB need: not every reader of zip files accepts them",
    help: "make the zip with a tool that writes ZIP64 only when it must",
    applies: ({ zip }) => zip?.isZip64 === true
  },
  {
    code: "bad-entry-name",
    severity: "error",
    text: () => "has backslashes in its name: on Linux it is one file of that name, and no directory",
    help: "make the zip with a tool that writes `/` (PowerShell 7, Python, 7-Zip, this program)",
    applies: ({ path }) => path.includes("\\")
  },
  {
    code: "bad-entry-name",
    severity: "error",
    text: () => "has an absolute name, or one that leads out of the package",
    help: "make the zip with names relative to the directory of the function",
    applies: ({ path }) => /^\/|^[A-Za-z]:[\\/]|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)
  },
  {
    code: "not-readable",
    severity: "error",
    text: ({ mode, kind }) => `has the mode ${(mode & 511).toString(8).padStart(3, "0")}, and Lambda runs as another user: it cannot ${kind === "directory" ? "enter the directory" : "read the file"}`,
    help: "run `chmod -R u=rwX,go=rX .` before the files are zipped",
    applies: isUnreadable
  }
];
function isUnreadable({ mode, kind }) {
  if (mode === 0) return false;
  return kind === "directory" ? (mode & 5) !== 5 : kind === "file" && (mode & 4) === 0;
}
function checkEntryNames(content) {
  if (content.isOurs) return Promise.resolve([]);
  return Promise.resolve(
    content.parts.flatMap((part) => [
      ...traps.flatMap((trap) => report(part, trap, part.entries.filter(trap.applies))),
      ...duplicates(part),
      ...filesAbove(part),
      ...clashes(part)
    ])
  );
}
function report({ name }, { code, severity, text, help }, entries) {
  const [first, ...others2] = entries;
  if (first === void 0) return [];
  const more = others2.length > SHOWN ? ` and ${others2.length - SHOWN} more` : "";
  return [
    {
      severity,
      code,
      message: `\`${first.path}\` ${text(first)}`,
      entry: { package: name, path: first.path },
      help,
      ...others2.length > 0 && {
        notes: [
          `also ${others2.slice(0, SHOWN).map(({ path }) => path).join(", ")}${more}`
        ]
      }
    }
  ];
}
function duplicates(part) {
  const seen = /* @__PURE__ */ new Set();
  const twice = part.entries.filter(({ path, kind }) => {
    if (kind === "directory") return false;
    const isKnown = seen.has(path);
    seen.add(path);
    return isKnown;
  });
  const text = () => "is in the zip more than once: which one Lambda keeps is not defined";
  return report(
    part,
    {
      code: "duplicate-entry",
      severity: "warning",
      text,
      help: "create the zip again instead of adding to it"
    },
    twice
  );
}
function filesAbove(part) {
  const ordered = part.entries.map((entry) => ({ entry, key: entry.path.replaceAll("/", "\0") })).sort((left, right) => left.key < right.key ? -1 : left.key > right.key ? 1 : 0);
  const below = /* @__PURE__ */ new Map();
  for (const [index, { entry, key }] of ordered.entries()) {
    const next = ordered[index + 1];
    if (entry.kind !== "directory" && next?.key.startsWith(`${key}\0`) === true)
      below.set(entry, next.entry.path);
  }
  const text = (entry) => `is a file, and \`${below.get(entry)}\` is below it: both cannot be unpacked`;
  const help = "rename one of them, and make the zip anew";
  return report(part, { code: "bad-entry-name", severity: "error", text, help }, [...below.keys()]);
}
function clashes(part) {
  const byLower = /* @__PURE__ */ new Map();
  const clashing = [];
  for (const entry of part.entries) {
    const lower = entry.path.toLowerCase();
    const known = byLower.get(lower);
    if (known === void 0) byLower.set(lower, entry.path);
    else if (known !== entry.path) clashing.push(entry);
  }
  const text = ({ path }) => `and \`${byLower.get(path.toLowerCase())}\` differ in case only: Lambda has both, macOS and Windows only one`;
  const help = "rename one of them, and check which of them the code means";
  return report(part, { code: "case-clash", severity: "warning", text, help }, clashing);
}

// src/checks/layout/namespaces.ts
function checkNamespaces(content) {
  const roots = content.parts.flatMap(
    ({ name, roots: paths, entries }) => paths.map((root) => ({
      part: name,
      root,
      // A root inside another root does not belong to it.
      entries: entries.filter(
        ({ path, kind }) => kind === "file" && path.startsWith(root) && !paths.some(
          (other) => other.length > root.length && other.startsWith(root) && path.startsWith(other)
        )
      )
    }))
  );
  return Promise.resolve([...hiddenPortions(content, roots), ...hiddenModules(roots)]);
}
function hiddenPortions(content, roots) {
  if (roots.length < 2) return [];
  const found = [];
  const compare = (directory, members) => {
    const portions = members.flatMap((root) => portionsIn(root, directory));
    const byName = /* @__PURE__ */ new Map();
    for (const [name, portion] of portions) {
      const same = byName.get(name);
      if (same === void 0) byName.set(name, [portion]);
      else same.push(portion);
    }
    for (const [name, same] of byName) {
      if (same.length < 2) continue;
      const path = `${directory}${name}/`;
      const winner = same.find(({ init }) => init !== void 0);
      if (winner === void 0) {
        const below = new Set(same.map(({ root, part }) => `${part}\0${root}`));
        const inside = members.filter(({ root, part }) => below.has(`${part}\0${root}`));
        compare(path, inside);
      } else if (content.fact(namespaceFact, winner.init) !== true) {
        for (const other of same) {
          const lost = other === winner ? void 0 : hidden(content, path, winner, other);
          if (lost !== void 0) found.push(lost);
        }
      }
    }
  };
  compare("", roots);
  return found;
}
function portionsIn({ part, root, entries }, directory) {
  const start = `${root}${directory}`;
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (!entry.path.startsWith(start)) continue;
    const below = entry.path.slice(start.length);
    const slash = below.indexOf("/");
    if (slash === -1 || !/^\w+$/.test(below.slice(0, slash))) continue;
    const name = below.slice(0, slash);
    const children = found.get(name) ?? /* @__PURE__ */ new Map();
    found.set(name, children);
    const child = below.slice(slash + 1).split("/", 1)[0];
    if (!children.has(child)) children.set(child, entry);
  }
  return Array.from(found, ([name, children]) => [
    name,
    { part, root, children, init: children.get("__init__.py") ?? children.get("__init__.pyc") }
  ]);
}
function hidden(content, path, winner, other) {
  const lost = Array.from(other.children).filter(
    ([name]) => !winner.children.has(name) && name !== "__pycache__" && name !== "py.typed"
  );
  const [first] = lost;
  if (first === void 0) return void 0;
  const module = path.replaceAll("/", ".").slice(0, -1);
  return {
    severity: "warning",
    code: "hidden-namespace",
    message: `\`${winner.root}${path}__init__.py\` in ${winner.part} hides \`${first[1].path}\`${others(lost.length - 1)} in ${other.part}: Python takes \`${module}\` from one place only`,
    ...content.place !== void 0 && { place: content.place },
    entry: { package: winner.part, path: `${winner.root}${path}__init__.py` },
    help: "put both into one package or layer, or delete the `__init__.py` if it is empty"
  };
}
function others(count) {
  return count > 0 ? ` and ${count} more` : "";
}
function hiddenModules(roots) {
  return roots.flatMap(({ part, entries }) => {
    const paths = new Set(entries.map(({ path }) => path));
    return entries.flatMap(({ path, owner, source }) => {
      if (!path.endsWith(".py") || owner.endsWith(".whl")) return [];
      const init = `${path.slice(0, -3)}/__init__.py`;
      if (!paths.has(init)) return [];
      return [
        {
          severity: "warning",
          code: "module-and-package",
          message: `\`${path}\` and \`${init}\` have one name: Python takes the package and never the file`,
          ...source !== void 0 && { place: { path: source } },
          entry: { package: part, path },
          help: "rename or delete one of them"
        }
      ];
    });
  });
}

// src/checks/layout/installs.ts
var pathLines = {
  name: "pth",
  largest: 64 * 1024,
  read: (bytes) => bytes.toString("utf8").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !/^(?:#|import[ \t])/.test(line))
};
var isEditable = {
  name: "editable",
  largest: 64 * 1024,
  read: (bytes) => /"editable"\s*:\s*true/.test(bytes.toString("utf8"))
};
var EDITABLE = /^(?:__editable__[^/]*|_?_editable_impl_[^/]*)\.(?:pth|py)$|\.egg-link$/;
var METADATA_DIRECTORY = /^(.*\/)?([^/]+)\.dist-info\/([^/]+)$/;
function checkInstalls(content) {
  return Promise.resolve(
    content.parts.flatMap((part) => [...editables(content, part), ...stripped(content, part)])
  );
}
function editables(content, part) {
  const found = [];
  for (const entry of part.entries) {
    const root = part.roots.find((one) => entry.path.startsWith(one));
    if (root === void 0 || entry.kind !== "file") continue;
    const name = entry.path.slice(root.length);
    if (name.endsWith(".dist-info/direct_url.json")) {
      if (content.fact(isEditable, entry) === true) found.push(editable(content, part, entry));
      continue;
    }
    if (name.includes("/") || !/\.(?:pth|egg-link)$/.test(name)) continue;
    if (EDITABLE.test(name)) {
      found.push(editable(content, part, entry));
      continue;
    }
    const lines = content.fact(pathLines, entry) ?? [];
    if (lines.length > 0) found.push(pathFile(content, part, entry, lines[0]));
  }
  return found;
}
function editable(content, { name }, { path }) {
  return {
    severity: "error",
    code: "editable-install",
    message: `\`${path}\` is of an editable install: the code itself is not in the package`,
    ...content.place !== void 0 && { place: content.place },
    entry: { package: name, path },
    help: "install the project without `-e` (`--no-editable` with uv)"
  };
}
function pathFile(content, { name }, { path }, line) {
  const shown = line.length > 80 ? `${line.slice(0, 80)}\u2026` : line;
  return {
    severity: "warning",
    code: "path-file",
    message: `\`${path}\` adds \`${shown}\` to the module search path, but Lambda does not read \`.pth\` files`,
    ...content.place !== void 0 && { place: content.place },
    entry: { package: name, path },
    help: "put the modules at the top of the package"
  };
}
function stripped(content, part) {
  const directories = /* @__PURE__ */ new Map();
  for (const entry of part.entries) {
    if (!entry.path.includes(".dist-info/")) continue;
    const [, above = "", distribution, file] = METADATA_DIRECTORY.exec(entry.path) ?? [];
    if (distribution === void 0 || !part.roots.includes(above)) continue;
    const known = directories.get(distribution) ?? { entry, isWhole: false };
    directories.set(distribution, known);
    if (file === "METADATA") known.isWhole = true;
  }
  return Array.from(directories).flatMap(
    ([distribution, { entry, isWhole }]) => isWhole ? [] : [
      {
        severity: "warning",
        code: "stripped-metadata",
        message: `\`${distribution}.dist-info\` has no METADATA: \`importlib.metadata\` does not find the distribution`,
        ...content.place !== void 0 && { place: content.place },
        entry: { package: part.name, path: entry.path },
        help: "keep the `.dist-info` directories, which are small, when other files are deleted"
      }
    ]
  );
}

// src/checks/layout/bytecode.ts
var magicNumbers = /* @__PURE__ */ new Map([
  [6, 3379],
  [7, 3394],
  [8, 3413],
  [9, 3425],
  [10, 3439],
  [11, 3495],
  [12, 3531],
  [13, 3571],
  [14, 3627]
]);
var CACHED = /^(.*\/)?__pycache__\/([^/]+)\.cpython-3(\d+)(?:\.opt-\d)?\.pyc$/;
async function checkBytecode(content) {
  const minor = content.platform && minorOf(content.platform);
  if (minor === void 0) return [];
  const found = [];
  for (const part of content.parts) {
    const compiled = part.entries.filter(({ path, kind }) => kind === "file" && path.endsWith(".pyc"));
    if (compiled.length === 0) continue;
    const paths = new Set(part.entries.map(({ path }) => path));
    for (const one of unused(part, compiled, paths, minor)) found.push(one);
    for (const entry of compiled) {
      const isAlone = !entry.path.includes("__pycache__/") && !paths.has(entry.path.slice(0, -1));
      if (!isAlone || entry.zip?.isEncrypted === true) continue;
      const wrong = await checkMagic(content, part, entry, minor);
      if (wrong !== void 0) found.push(wrong);
    }
  }
  return found;
}
function unused({ name }, compiled, paths, minor) {
  const stale = [];
  const lone = [];
  for (const entry of compiled) {
    const [, directory = "", module, version] = CACHED.exec(entry.path) ?? [];
    if (module === void 0) continue;
    if (Number(version) !== minor) stale.push(entry);
    else if (!paths.has(`${directory}${module}.py`)) lone.push(entry);
  }
  const report2 = (entries, text) => {
    const [first] = entries;
    if (first === void 0) return [];
    const size = showBytes(entries.reduce((sum, entry) => sum + entry.size, 0));
    const files = entries.length === 1 ? "1 compiled file" : `${entries.length} compiled files`;
    return [
      {
        severity: "warning",
        code: "unused-bytecode",
        message: `${name} holds ${files} (${size}) ${text}, such as \`${first.path}\``,
        entry: { package: name, path: first.path },
        help: "delete the `__pycache__` directories before the files are zipped"
      }
    ];
  };
  return [
    ...report2(stale, `of another Python, which Python 3.${minor} never reads`),
    ...report2(lone, "in `__pycache__` without the source, which Python never reads")
  ];
}
async function checkMagic(content, { name }, entry, minor) {
  const expected = magicNumbers.get(minor);
  const start = await content.readStart(entry);
  if (expected === void 0 || start.length < 4) return void 0;
  const magic = start.readUInt16LE(0);
  if (magic === expected) return void 0;
  const [other] = Array.from(magicNumbers).find(([, number]) => number === magic) ?? [];
  const maker = other === void 0 ? "another Python" : `Python 3.${other}`;
  return {
    severity: "error",
    code: "bytecode-of-other-python",
    message: `\`${entry.path}\` was compiled by ${maker}: Python 3.${minor} cannot import it`,
    ...content.place !== void 0 && { place: content.place },
    entry: { package: name, path: entry.path },
    help: `package the source, or compile it with Python 3.${minor}`
  };
}

// src/formats/pyc/stable-marshal.ts
var FLAG_REF = 128;
var SINGLE = "0NTFS.";
var LONG_BYTES = "stuaA";
var SHORT_BYTES = "zZ";
var fixedSizes = /* @__PURE__ */ new Map([
  ["i", 4],
  ["I", 8],
  ["g", 8],
  ["y", 16]
]);
var SEQUENCES = "([<>";
function stableMarshal(bytes, minor) {
  const reader = new MarshalReader(bytes, minor);
  const code = reader.read();
  reader.expectEnd();
  return new MarshalWriter().write(code);
}
var MarshalReader = class {
  #bytes;
  /** Count of numbers at the start of a code object, and the index of the value that follows the line number. */
  #code;
  #references = [];
  #at = 0;
  constructor(bytes, minor) {
    this.#bytes = bytes;
    this.#code = minor >= 11 ? { numbers: 5, values: 10, lineBefore: 8 } : { numbers: 6, values: 9, lineBefore: 8 };
  }
  expectEnd() {
    if (this.#at !== this.#bytes.length) throw new Error("marshalled code continues after its end");
  }
  read() {
    const byte = this.#take(1)[0];
    const type = String.fromCharCode(byte & ~FLAG_REF);
    if (type === "r") {
      const node2 = this.#references[this.#take(4).readUInt32LE(0)];
      if (node2 === void 0) throw new Error("marshalled code has a dangling reference");
      return node2;
    }
    const node = {
      type,
      payload: Buffer.alloc(0),
      children: [],
      between: /* @__PURE__ */ new Map(),
      uses: 0,
      hasSet: isSet(type)
    };
    if ((byte & FLAG_REF) !== 0) this.#references.push(node);
    this.#readContent(node);
    if (type !== "c") node.hasSet ||= node.children.some((child) => child.hasSet);
    return node;
  }
  #readContent(node) {
    const { type } = node;
    const fixed = fixedSizes.get(type);
    if (SINGLE.includes(type)) return;
    if (fixed !== void 0) node.payload = this.#take(fixed);
    else if (LONG_BYTES.includes(type)) node.payload = this.#take(4 + this.#peek(4));
    else if (SHORT_BYTES.includes(type)) node.payload = this.#take(1 + this.#peek(1));
    else if (type === "l") node.payload = this.#take(4 + 2 * Math.abs(this.#peek(4)));
    else if (SEQUENCES.includes(type)) this.#readValues(node, 4);
    else if (type === ")") this.#readValues(node, 1);
    else if (type === ":") for (let index = 0; index < 3; index++) node.children.push(this.read());
    else if (type === "c") this.#readCode(node);
    else throw new Error(`marshalled code has a value of the unknown type ${JSON.stringify(type)}`);
  }
  #readValues(node, width) {
    const count = this.#peek(width);
    node.payload = this.#take(width);
    for (let index = 0; index < count; index++) node.children.push(this.read());
  }
  #readCode(node) {
    const { numbers, values, lineBefore } = this.#code;
    node.payload = this.#take(4 * numbers);
    for (let index = 0; index < values; index++) {
      if (index === lineBefore) node.between.set(index, this.#take(4));
      node.children.push(this.read());
    }
  }
  #peek(width) {
    if (this.#at + width > this.#bytes.length) throw new Error("marshalled code is truncated");
    return width === 1 ? this.#bytes[this.#at] : this.#bytes.readInt32LE(this.#at);
  }
  #take(length) {
    const end = this.#at + length;
    if (length < 0 || end > this.#bytes.length) throw new Error("marshalled code is truncated");
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
};
var MarshalWriter = class {
  #pieces = [];
  #numbers = /* @__PURE__ */ new Map();
  write(code) {
    this.#count(code);
    this.#put(code);
    return Buffer.concat(this.#pieces);
  }
  #count(node) {
    node.uses++;
    if (node.uses === 1 || node.hasSet) for (const child of node.children) this.#count(child);
  }
  #put(node) {
    const number = this.#numbers.get(node);
    if (number !== void 0) {
      const reference = Buffer.from("r\0\0\0\0");
      reference.writeUInt32LE(number, 1);
      this.#pieces.push(reference);
      return;
    }
    const isShared = node.uses > 1 && !node.hasSet;
    if (isShared) this.#numbers.set(node, this.#numbers.size);
    this.#pieces.push(Buffer.from([node.type.charCodeAt(0) | (isShared ? FLAG_REF : 0)]), node.payload);
    const children = isSet(node.type) ? node.children.toSorted(compareAlone) : node.children;
    for (const [index, child] of children.entries()) {
      const between = node.between.get(index);
      if (between !== void 0) this.#pieces.push(between);
      this.#put(child);
    }
  }
};
function isSet(type) {
  return type === "<" || type === ">";
}
function compareAlone(a, b) {
  return Buffer.compare(alone(a), alone(b));
}
function alone(node) {
  return Buffer.concat([Buffer.from(node.type), node.payload, ...node.children.map(alone)]);
}
export {
  checkShape as f0_checkShape,
  checkEntryNames as f1_checkEntryNames,
  checkNamespaces as f2_checkNamespaces,
  checkInstalls as f3_checkInstalls,
  checkBytecode as f4_checkBytecode,
  stableMarshal as f5_stableMarshal
};
