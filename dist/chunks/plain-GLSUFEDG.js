import {
  MAX_UNTRACKED,
  at,
  below,
  dataBelow,
  declaredIn,
  findHandler,
  isIn,
  none,
  overriding,
  pythonBelow,
  requirementsOf,
  someNames,
  within
} from "./chunk-RCOPXANA.js";
import "./chunk-VRLTUVXX.js";
import {
  address,
  bannedNameCharacters,
  expandGlobs,
  filesInIndex,
  modulesOfProject,
  once,
  printAddress,
  resolveImports,
  scanImports,
  stdlibModules
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  directoryOf,
  normalizeName,
  topLevel,
  userError
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/plain/one-function.ts
function oneFunction({ files }, request) {
  const { base, handler = "", name } = request;
  const declared = {
    kind: "function",
    id: name ?? "function",
    directory: base,
    handler: { text: handler },
    runtime: overriding(request.runtime),
    architecture: overriding(request.architecture),
    roots: [.../* @__PURE__ */ new Set([base, ""])],
    isUnit: false,
    requirements: overriding(request.requirements, base),
    mode: request.requirementsMode ?? "all",
    include: request.include.map((glob) => ({ glob, base })),
    layers: [],
    hasOtherLayers: false,
    without: [],
    edit: void 0
  };
  const { file } = findHandler(files, declared);
  const stem = file.slice(file.lastIndexOf("/") + 1).replace(/\.py$/, "");
  return { ...declared, id: name ?? stem, directory: directoryOf(file) };
}

// src/plain/declare.ts
function declaring(known) {
  const taken = new Set(
    known.flatMap(
      ({ directory, declarations }) => declarations.map(
        ({ name }) => specOf(directory, name ?? directory.slice(directory.lastIndexOf("/") + 1))
      )
    )
  );
  const made = /* @__PURE__ */ new Map();
  return {
    add: (directory, type, name, place, given) => {
      const fields = /* @__PURE__ */ new Map();
      for (const [field, written] of Object.entries(given)) {
        if (written !== void 0)
          fields.set(field, { value: written[0], place: written[1], isDefault: false });
      }
      const declaration = { type, isOpaque: false, name, fields, groups: [], place };
      made.set(directory, [...made.get(directory) ?? [], declaration]);
      taken.add(specOf(directory, name));
      return specOf(directory, name);
    },
    freeName: (directory, wanted) => {
      let name = wanted;
      for (let count = 2; taken.has(specOf(directory, name)); count++) name = `${wanted}-${count}`;
      return name;
    },
    directories: () => [...made].map(([directory, declarations]) => ({
      directory,
      buildFiles: [],
      declarations,
      defaults: /* @__PURE__ */ new Map(),
      broken: false
    }))
  };
}
function specOf(directory, name) {
  return printAddress(address(directory, { targetName: name }));
}

// src/plain/contents.ts
function topsOf(one, root, reached) {
  const isUnit = one.isUnit && root === one.roots[0];
  const tops = new Set(isUnit ? [root] : []);
  for (const path of reached) {
    const slash = isIn(root, path) ? within(root, path).indexOf("/") : -1;
    if (slash !== -1) tops.add(below(root, within(root, path).slice(0, slash)));
  }
  return tops;
}
var leftOutBy = ({ include }) => include.flatMap(({ glob }) => glob.startsWith("!") ? [glob.slice(1)] : []);
function noteCode(making, one, { root, file }, reach2) {
  if (one.handler?.isForAws !== true) return;
  const place = one.place ?? { path: file };
  const code = making.codes.get(root) ?? { place, tops: /* @__PURE__ */ new Set(), reached: /* @__PURE__ */ new Set(), without: /* @__PURE__ */ new Set() };
  making.codes.set(root, code);
  const reached = reach2();
  for (const top of topsOf(one, root, reached)) code.tops.add(top);
  for (const path of reached) code.reached.add(path);
  for (const glob of leftOutBy(one)) code.without.add(glob);
}
function ownData(making, one, handler, reached, wanted) {
  const { workspace, problems } = making;
  const { root } = handler;
  const subject = specOf(one.directory, one.id);
  const tops = topsOf(one, root, reached);
  const tracked = making.tracked();
  const data = dataBelow(workspace.files, tracked, { root, tops: [...tops], without: leftOutBy(one) });
  const place = one.place ?? { path: handler.file };
  if (data.isCut) {
    problems.warn({
      code: "data-left-out",
      message: `Without git, only the first ${MAX_UNTRACKED} files below ${[...tops].map((top) => `\`${top || "."}\``).join(", ")} are data of ${subject}`,
      ...{ place, subject },
      help: 'package a checkout of git, or leave files out with `include: "!glob"`'
    });
  } else if (tracked === void 0 && data.files.length > 0) {
    problems.add([
      {
        severity: "note",
        code: "data-untracked",
        message: `There is no git here, so ${data.files.length === 1 ? "1 file" : `all ${data.files.length} files`} beside the Python of ${subject} that no ignore rule names ${data.files.length === 1 ? "is" : "are"} in its package: ${someNames(root, data.files)}`,
        ...{ place, subject }
      }
    ]);
  }
  const left = data.leftOut.filter((path) => !wanted.has(path));
  if (left.length > 0) {
    problems.add([
      {
        severity: "note",
        code: "data-left-out",
        message: `${subject} leaves out ${left.length} file${left.length === 1 ? "" : "s"} outside of its packages: ${someNames(root, left)}`,
        ...{ place, subject },
        help: '`include` adds what it reads, for example `include: "*.json"`'
      }
    ]);
  }
  return data;
}
function includedFiles({ workspace }, { include }) {
  const negative = include.filter(({ glob }) => glob.startsWith("!")).map(({ glob }) => glob);
  const byBase = /* @__PURE__ */ new Map();
  for (const { glob, base } of include) {
    if (glob.startsWith("!")) continue;
    const globs = byBase.get(base) ?? [...negative];
    byBase.set(base, globs);
    globs.push(glob);
  }
  return new Set(
    Array.from(byBase, ([base, globs]) => expandGlobs(workspace.files, base, globs).files).flat()
  );
}
function included(making, one, root, { sources }, wanted) {
  const files = [...wanted];
  reportUnmatched(making, one);
  const inside = files.filter((path) => isIn(root, path));
  const python = inside.filter((path) => path.endsWith(".py"));
  return {
    dependencies: python.map(
      (path) => printAddress(
        address(sources.directory, { targetName: sources.name, relativeFilePath: within(root, path) })
      )
    ),
    data: inside.filter((path) => !path.endsWith(".py")),
    outside: files.filter((path) => !isIn(root, path))
  };
}
function reportUnmatched({ workspace, problems }, { include, id, place }) {
  for (const { glob, base, isSoft } of include) {
    if (glob.startsWith("!") || isSoft === true || expandGlobs(workspace.files, base, [glob]).files.length > 0)
      continue;
    problems.error({
      code: "unmatched-glob",
      message: `\`include\` of \`${id}\` has \`${glob}\`, which matches no file`,
      ...at(place),
      help: "write globs relative to the build root or the file that declares the function; an ignored file does not count"
    });
  }
}

// src/plain/groups.ts
function groupOf(making, input) {
  const { root, beside, second, requirements } = input;
  const key = JSON.stringify([
    root,
    beside.length === 0 ? "" : second,
    [...beside].sort(),
    requirements.source,
    input.one.mode,
    [...requirements.without].sort(),
    requirements.roots
  ]);
  const known = making.groups.get(key);
  if (known !== void 0) return known;
  const resolve = freeResolve(making, root === "" ? "." : root);
  making.resolves.set(resolve, {
    ...{ lock: requirements.lock, source: requirements.source },
    isByNeeds: input.one.mode === "imported"
  });
  const { place } = input;
  const name = making.declaring.freeName(root, "sources");
  addSources(
    making,
    root,
    name,
    [
      "**/*.py",
      ...virtualEnvironments(making.workspace, root),
      ...requirements.roots.flatMap(
        (other) => other !== root && isIn(root, other) ? [`!${within(root, other)}/**`] : []
      )
    ],
    {
      resolve,
      place
    }
  );
  if (beside.length > 0) {
    const globs = beside.flatMap((one) => [`${one}.py`, `${one}/**/*.py`]);
    addSources(
      making,
      second,
      making.declaring.freeName(second, "sources-beside"),
      existing(making.workspace, second, globs),
      { resolve, place }
    );
  }
  for (const other of requirements.roots) {
    if (other === root) continue;
    addSources(making, other, making.declaring.freeName(other, "sources"), ["**/*.py"], { resolve, place });
  }
  const group = {
    resolve,
    sources: { directory: root, name },
    ...addRequirements(making, requirements, resolve, place)
  };
  making.groups.set(key, group);
  return group;
}
function freeResolve({ resolves, workspace }, wanted) {
  const taken = workspace.options.python.resolves;
  let name = wanted;
  for (let count = 2; resolves.has(name) || taken.has(name); count++) name = `${wanted} (${count})`;
  return name;
}
function addSources(making, directory, name, globs, { resolve, place }) {
  const spec = making.declaring.add(directory, "python_sources", name, place, {
    sources: [globs, place],
    resolve: [resolve, place]
  });
  making.roots.set(spec, directory);
}
function existing({ files }, directory, globs) {
  return globs.filter((glob) => expandGlobs(files, directory, [glob]).files.length > 0);
}
function virtualEnvironments({ files }, root) {
  const found = [];
  for (const directory of files.directories()) {
    if (directory === root || !isIn(root, directory)) continue;
    const name = directory.slice(directory.lastIndexOf("/") + 1);
    const isForeign = name === "node_modules" || name === "cdk.out" || files.isFile(`${directory}/pyvenv.cfg`);
    if (isForeign && !found.some((other) => isIn(other, directory))) found.push(directory);
  }
  return found.map((directory) => `!${within(root, directory)}/**`);
}
function addRequirements(making, { files, main, loose, without }, resolve, place) {
  const generators = new Map(
    files.map(({ path, type }) => {
      const directory = directoryOf(path);
      const name = making.declaring.freeName(directory, "requirements");
      making.declaring.add(
        directory,
        type,
        name,
        { path, line: 1 },
        {
          source: [within(directory, path), { path, line: 1 }],
          resolve: [resolve, place]
        }
      );
      return [path, { directory, name }];
    })
  );
  const generated = main.map(({ path, project }) => {
    const { directory, name } = generators.get(path);
    const spec = printAddress(address(directory, { targetName: name, generatedName: safeName(project) }));
    return { project, spec };
  });
  const single = loose.map(({ project, text = project, place: where }) => {
    const directory = directoryOf(where.path);
    const name = making.declaring.freeName(directory, safeName(project));
    const spec = making.declaring.add(directory, "python_requirement", name, where, {
      requirements: [[text], where],
      resolve: [resolve, where]
    });
    return { project, spec };
  });
  const all = [...generated, ...single];
  const isLeftOut = ({ project }) => without.has(normalizeName(project));
  const specs = (some) => [...new Set(some.map(({ spec }) => spec))];
  return {
    requirements: specs(all.filter((one) => !isLeftOut(one))),
    leftOut: specs(all.filter(isLeftOut))
  };
}
function safeName(name) {
  return name.replace(/[^A-Za-z0-9.]+/g, "-");
}
function dataTarget(making, one, place, root, paths) {
  const files = [...new Set(paths)].sort();
  if (files.length === 0) return [];
  const name = making.declaring.freeName(root, `${one.id}-data`);
  const spec = making.declaring.add(root, "resources", name, place, {
    sources: [files.map((path) => literal(within(root, path))), place]
  });
  making.roots.set(spec, root);
  return [spec];
}
function literal(path) {
  return path.replace(/[*?[\]{}\\!]/g, "?");
}

// src/plain/make-layer.ts
function makeLayer(making, one) {
  const { workspace, problems } = making;
  const [root = ""] = one.roots;
  const place = one.place ?? { path: root };
  if (one.runtime === void 0) throw noRuntime(one, place);
  const requirements = one.requirements === void 0 ? none : requirementsOf(workspace, root, one.requirements, problems);
  const resolve = freeResolve(making, root === "" ? "." : root);
  making.resolves.set(resolve, {
    ...{ lock: requirements.lock, source: requirements.source },
    isByNeeds: false
  });
  const tracked = making.tracked();
  const python = expandGlobs(workspace.files, root, ["**/*.py"]).files.filter(
    (path) => tracked?.has(path) !== false
  );
  const data = dataBelow(workspace.files, tracked, { root, tops: [root], without: [] });
  const dependencies = [
    ...addRequirements(making, requirements, resolve, place).requirements,
    ...dataTarget(making, one, place, root, [...python, ...data.files]),
    ...requirements.roots.flatMap(
      (other) => dataTarget(making, one, place, other, modulesBelow(making, other))
    )
  ];
  const spec = making.declaring.add(one.directory, "python_aws_lambda_layer", one.id, place, {
    runtime: [one.runtime.text, one.runtime.place ?? place],
    architecture: one.architecture && [one.architecture.text, one.architecture.place ?? place],
    resolve: [resolve, place],
    dependencies: [dependencies, place],
    layout: ["flat-zipped", place]
  });
  making.layers.set(one.id, spec);
  making.packages.push({ spec, declared: one });
}
function modulesBelow({ workspace }, root) {
  return expandGlobs(workspace.files, root, ["**/*.py", "!setup.py", "!tests/**"]).files;
}
function noRuntime({ id, kind }, place) {
  return userError({
    code: "no-runtime",
    message: `Nothing says which runtime the ${kind} \`${id}\` is for`,
    place,
    help: "give it: `--runtime python3.12`, the input `runtime`, or a key of the template"
  });
}

// src/plain/reach.ts
var MAX_FILES = 5e4;
function reach(workspace, [handler, ...others], roots, isRequired) {
  const { files, options, dialect } = workspace;
  const own = directoryOf(handler);
  const found = /* @__PURE__ */ new Set();
  const beside = /* @__PURE__ */ new Set();
  const open = [];
  const add = (file, root) => {
    if (found.has(file) || found.size >= MAX_FILES) return;
    found.add(file);
    open.push([file, root]);
  };
  const inRoot = (root, module) => {
    const hits = [];
    const parts = module.split(".");
    for (let count = 1; count <= parts.length; count++) {
      const path = below(root, parts.slice(0, count).join("/"));
      const file = [`${path}/__init__.py`, `${path}.py`].find((one) => files.isFile(one));
      if (file !== void 0) hits.push(file);
      else if (!files.isDirectory(path)) break;
    }
    return hits;
  };
  add(handler, roots[0]);
  for (const other of others) add(other, roots.find((root) => isIn(root, other)) ?? roots[0]);
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const [file, root] = next;
    const scanned = scanImports(workspace.read(file), {
      ...options.pythonInfer,
      stringRules: dialect.moduleTable
    });
    for (const [module] of resolveImports(scanned.imports, within(root, file))) {
      const top = topLevel(module);
      if (top === "") continue;
      const home = roots.find((one) => isThere(files, one, top));
      if (home !== void 0) for (const hit of inRoot(home, module)) add(hit, home);
      else if (roots.includes(own) || stdlibModules().has(top) || isRequired(top)) continue;
      else if (isThere(files, own, top)) {
        beside.add(top);
        for (const hit of inRoot(own, module)) add(hit, own);
      }
    }
  }
  return { files: found, beside };
}
function isThere(files, root, name) {
  const path = below(root, name);
  if (files.isFile(`${path}.py`) || files.isFile(`${path}/__init__.py`)) return true;
  return files.isDirectory(path) && holdsPython(files, path, 0);
}
function holdsPython(files, directory, depth) {
  const inside = files.entries(directory);
  if (inside === void 0 || depth > 3) return false;
  if (inside.files.some((name) => name.endsWith(".py"))) return true;
  return inside.directories.some((name) => holdsPython(files, below(directory, name), depth + 1));
}

// src/plain/unreached.ts
function noteUnreached({ files }, codes, tracked, problems) {
  for (const [root, { place, tops, reached, without }] of codes) {
    const area = { root, tops: [...tops], without: [...without] };
    const left = pythonBelow(files, tracked(), area).filter((path) => !reached.has(path));
    if (left.length === 0) continue;
    const [what, have] = left.length === 1 ? ["1 Python file", "it"] : [`${left.length} Python files`, "them"];
    problems.add([
      {
        severity: "note",
        code: "python-left-out",
        message: `No import of a function reaches ${what}${root === "" ? "" : ` of \`${root}\``}, so no package has ${have}: ${someNames(root, left)}`,
        place,
        help: '`include` adds what only a string names, for example `include: "plugins/*.py"`'
      }
    ]);
  }
}

// src/plain/make.ts
function makeTargets(workspace, declared, known, tracked, problems) {
  const making = {
    workspace,
    tracked,
    problems,
    declaring: declaring(known),
    roots: /* @__PURE__ */ new Map(),
    functions: /* @__PURE__ */ new Map(),
    resolves: /* @__PURE__ */ new Map(),
    groups: /* @__PURE__ */ new Map(),
    layers: /* @__PURE__ */ new Map(),
    packages: [],
    codes: /* @__PURE__ */ new Map()
  };
  const named = declared.filter((one) => problems.collect(() => refuseName(one)) === true);
  for (const one of named) if (one.kind === "layer") problems.collect(() => makeLayer(making, one));
  for (const one of named) if (one.kind === "function") problems.collect(() => makeFunction(making, one));
  noteUnreached(workspace, making.codes, tracked, problems);
  const { roots, functions, resolves, packages } = making;
  return { directories: making.declaring.directories(), own: { roots, functions }, resolves, packages };
}
function refuseName({ id, kind, place }) {
  const [banned] = bannedNameCharacters(id);
  if (banned === void 0 && id !== "") return true;
  throw userError({
    code: "invalid-target-name",
    message: `A ${kind} cannot be named \`${id}\`, ${banned === void 0 ? "which is empty" : `which contains \`${banned}\``}`,
    ...place !== void 0 && { place },
    help: "use letters, digits, `.`, `_` and `-`"
  });
}
function makeFunction(making, one) {
  const { workspace, problems } = making;
  const handler = findHandler(workspace.files, one);
  const place = one.place ?? { path: handler.file };
  if (one.runtime === void 0) throw noRuntime(one, place);
  const requirements = {
    ...requirementsOf(workspace, directoryOf(handler.file), one.requirements, problems),
    without: new Set(one.without.map(normalizeName))
  };
  const sources = [handler.root, ...requirements.roots];
  const isRequired = providesTop(workspace, requirements);
  const { files, beside } = reach(workspace, [handler.file], sources, isRequired);
  const wanted = includedFiles(making, one);
  noteCode(making, one, handler, () => {
    const python = [...wanted].filter((path) => path.endsWith(".py"));
    const starts = [handler.file, ...python];
    return python.length === 0 ? files : reach(workspace, starts, sources, isRequired).files;
  });
  if (beside.size > 0) tellSecondRoot(one, handler, beside, problems);
  const group = groupOf(making, {
    one,
    place,
    root: handler.root,
    beside: [...beside],
    second: directoryOf(handler.file),
    requirements
  });
  const data = ownData(making, one, handler, files, wanted);
  const extra = included(making, one, handler.root, group, wanted);
  const declared = one.mode === "all" ? group.requirements : [];
  const dependencies = [
    ...declared,
    ...extra.dependencies,
    ...dataTarget(making, one, place, handler.root, [...data.files, ...extra.data]),
    ...extra.outside.flatMap((path) => dataTarget(making, one, place, "", [path])),
    ...group.leftOut.map((spec2) => `!!${spec2}`)
  ];
  const layers = one.layers.flatMap((id) => making.layers.get(id) ?? []);
  const where = one.handler?.place ?? place;
  const spec = making.declaring.add(one.directory, functionType(workspace), one.id, place, {
    handler: [`${handler.module}:${handler.function}`, where],
    runtime: [one.runtime.text, one.runtime.place ?? place],
    architecture: one.architecture && [one.architecture.text, one.architecture.place ?? place],
    resolve: [group.resolve, place],
    dependencies: [dependencies, one.requirements?.place ?? place],
    layers: layers.length === 0 ? void 0 : [layers, place],
    layout: ["flat-zipped", place]
  });
  making.functions.set(spec, { handler: handler.written, hasOtherLayers: one.hasOtherLayers, declared });
  making.packages.push({ spec, declared: one });
}
function providesTop({ dialect }, { main, loose }) {
  const tops = once(() => {
    const modules = [...main, ...loose].flatMap(
      ({ project }) => modulesOfProject(project, normalizeName(project), dialect.moduleTable).modules
    );
    return new Set(modules.map(topLevel));
  });
  return (top) => tops().has(top);
}
function functionType({ dialect }) {
  return dialect.name === "2.17" ? "python_awslambda" : "python_aws_lambda_function";
}
function tellSecondRoot({ id, directory, handler }, found, beside, problems) {
  const names = [...beside].sort().map((name) => `\`${name}\``);
  const subject = specOf(directory, id);
  problems.add([
    {
      severity: "note",
      code: "second-root",
      message: `\`${found.file}\` imports ${names.join(", ")} from its own directory, where Python does not look for the handler \`${found.written}\`; so ${subject} has ${names.length === 1 ? "it" : "them"} at its top too`,
      place: handler?.place ?? { path: found.file },
      subject,
      help: `name the handler from its own directory, or import it as part of a package`
    }
  ]);
}

// src/plain/plain.ts
function makePlain(workspace, request, known, problems) {
  const file = request.from === void 0 ? void 0 : problems.collect(() => declaredIn(workspace, request, problems));
  const declared = request.from === void 0 ? [oneFunction(workspace, request)] : file?.declared ?? [];
  let read;
  const tracked = () => (read ??= { files: filesInIndex(workspace.root) }).files;
  const made = makeTargets(workspace, declared, known, tracked, problems);
  return { ...made, source: file && { path: file.path, kind: file.kind } };
}
export {
  makePlain
};
