import {
  hashForPex,
  importableFiles,
  oneOrAll,
  pexBundle,
  pexContents,
  pexFile,
  pexPlatforms,
  pexRuntimeWheel,
  pexShebang,
  requirementSettings,
  writePex
} from "./chunk-5SOPBIEP.js";
import {
  checkAwsSdk,
  checkPexRequirements,
  holdsModule,
  sourceFile
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  buildArguments,
  checkoutFile,
  excludedRequirements,
  planInputs,
  plannedOutput,
  standInError,
  unsupportedField
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  boolField,
  fieldPlace,
  parseEntryPoint,
  resolveModule,
  stdlibModules,
  stringDictField,
  stringField,
  stringListField
} from "./chunk-4U4A73Z3.js";
import {
  PEX_MODULE,
  pexHandler
} from "./chunk-2YNFGMIP.js";
import {
  topLevel,
  userError
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/plans/pex-main.ts
function pexMain(project, target) {
  const { workspace } = project;
  const script = stringField(target, "script");
  if (script !== void 0) {
    return { kind: "script", name: script, place: fieldPlace(target, "script") };
  }
  const executable = stringField(target, "executable");
  if (executable !== void 0) return executableMain(project, target, executable);
  const written = stringField(target, "entry_point");
  if (written === void 0) return { kind: "interpreter" };
  const entryPoint = parseEntryPoint(written);
  if (typeof entryPoint === "string") {
    throw userError({
      code: "invalid-entry-point",
      message: entryPoint,
      place: fieldPlace(target, "entry_point"),
      help: "use `app.py`, `app.py:main` or `package.app:main`"
    });
  }
  const { module } = resolveModule(workspace, target, "entry_point", entryPoint.moduleOrFile);
  const object = entryPoint.function;
  return { kind: "entry-point", entryPoint: object === void 0 ? module : `${module}:${object}` };
}
function executableMain(project, target, executable) {
  const { specPath } = target.address;
  const path = specPath === "" ? executable : `${specPath}/${executable}`;
  if (project.workspace.files.isFile(path)) {
    const file = checkoutFile(project, path, path, target.spec);
    if (file.standsIn !== void 0) throw standInError(file);
    return { kind: "executable", file };
  }
  throw userError({
    code: "executable-missing",
    message: `The \`executable\` of ${target.spec} is \`${path}\`, which is not a file in the checkout`,
    place: fieldPlace(target, "executable"),
    help: "give a file path relative to the BUILD file"
  });
}
function checkImportable(target, main, sources, namesPlatforms, problems) {
  if (main.kind !== "entry-point") return;
  const [top = ""] = main.entryPoint.split(/[.:]/, 1);
  const namesFunction = main.entryPoint.includes(":");
  if (!namesFunction && !namesPlatforms) return;
  const paths = new Set(sources.map(({ path }) => path));
  if (paths.has(`${top}.py`) || paths.has(`${top}/__init__.py`)) return;
  if (![...paths].some((path) => path.startsWith(`${top}/`))) return;
  problems.add([
    {
      severity: namesFunction && namesPlatforms ? "error" : "warning",
      code: "pex-namespace-package",
      message: `Lambda cannot import \`${pexHandler(main.entryPoint)}\`, the handler of ${target.spec}: \`${top}\` has no \`__init__.py\`, and \`${PEX_MODULE}\` does not find packages without one`,
      place: fieldPlace(target, "entry_point"),
      help: `add an empty \`${top}/__init__.py\` to the sources (owned by a \`python_sources\` target), or package the function with \`python_aws_lambda_function\``
    }
  ]);
}
function checkEntryPoint(target, main, importable, problems, inheritsPath) {
  if (main.kind !== "entry-point") return;
  const [module = ""] = main.entryPoint.split(":", 1);
  const isWhole = ["include_sources", "include_requirements"].every(
    (field) => boolField(target, field) !== false
  );
  if (!isWhole || inheritsPath || stdlibModules().has(topLevel(module))) return;
  if (holdsModule(importable.entries, module)) return;
  problems.error({
    code: "entry-point-missing",
    message: `The package of ${target.spec} has no module \`${module}\`, named by its \`entry_point\`: it would fail at startup`,
    place: fieldPlace(target, "entry_point"),
    help: "check the name; a `python_sources` target must own a first-party module, and a requirement must provide a third-party one"
  });
}

// src/plans/plan-pex.ts
async function planPex(context, target, problems) {
  const { project } = context;
  refuseScie(target, problems);
  const args = problems.collect(() => buildArguments(target, "extra_build_args"));
  const excluded = args && problems.collect(() => excludedRequirements(target, "extra_build_args", args));
  const layout = args?.layout ?? (stringField(target, "layout") ?? "zipapp");
  const kind = layout === "zipapp" ? "file" : "directory";
  const output = problems.collect(() => plannedOutput(context, target, "pex", kind));
  const main = problems.collect(() => pexMain(project, target));
  const inputs = planInputs(context, target, problems, excluded);
  if (inputs === void 0) return void 0;
  const built = problems.collect(() => pexPlatforms(project, target, inputs.interpreterConstraints));
  const chosen = built && await pexContents(context, target, inputs, built, problems);
  if (main === void 0 || output === void 0 || built === void 0 || chosen === void 0) {
    return void 0;
  }
  const { sources, wheels, projects } = chosen;
  if (args === void 0) return void 0;
  const compress = args.compress ?? boolField(target, "compress") ?? true;
  const start = startOf(target, built, args, layout);
  const own = { interpreterConstraints: inputs.interpreterConstraints };
  const settings = settingsOf(project, target, { ...own, ...requirementSettings(chosen) }, built, args);
  checkImportable(target, main, sources, built.isExplicit, problems);
  const contentOf = (path) => project.workspace.content(path);
  return {
    target,
    makeup: {
      parameters: ["pex", layout, compress, main, start, { ...settings, injectEnv: [...settings.injectEnv] }],
      ...main.kind === "executable" && { files: [sourceFile(main.file, contentOf)] },
      unknown: chosen.unpinned
    },
    output,
    kind,
    sources,
    wheels,
    ...chosen.unpinned !== void 0 && { unpinned: { pins: chosen.pins } },
    projects,
    hashOf: hashForPex,
    formatWheels: [pexRuntimeWheel],
    handler: handlerOf(main),
    runtime: onlyOne(built.platforms.map(({ runtime }) => runtime)),
    architecture: onlyOne(built.platforms.map(({ architecture }) => architecture)),
    ...oneOrAll(built.platforms),
    announcement: [],
    hasMetadata: false,
    checked: void 0,
    findGaps: (stored) => chosen.findGaps(stored.wheels),
    entryModule: main.kind === "entry-point" ? main.entryPoint.split(":", 1)[0] : void 0,
    beforeStdlib: settings.venv ? "nothing" : settings.inheritPath === "fallback" ? void 0 : "own",
    seesOtherModules: settings.inheritPath !== "false",
    layOut: async (stored, faults) => {
      const pex = await pexFile(
        {
          main,
          settings,
          sources,
          wheels: stored.wheels,
          runtime: stored.formatWheels[0],
          ...start,
          content: contentOf
        },
        faults
      );
      if (!settings.ignoreErrors) {
        await checkPexRequirements(target, chosen, stored.wheels, built.platforms, faults);
      }
      if (handlerOf(main) !== void 0 && settings.inheritPath === "false") {
        const selected = { wheels, reasons: [], changes: chosen.changes };
        const read = (path) => project.workspace.read(path);
        const [platform] = built.platforms;
        await checkAwsSdk(
          { target, platform, sources, selected, wheels: stored.wheels, read },
          faults
        );
      }
      const importable = importableFiles(pex);
      checkEntryPoint(target, main, importable, faults, settings.inheritPath !== "false");
      return {
        bundle: pexBundle(pex),
        importable,
        write: (path) => writePex(pex, path, { layout, compress })
      };
    }
  };
}
function refuseScie(target, problems) {
  if (stringField(target, "scie") === void 0) return;
  problems.collect(() => {
    throw unsupportedField(
      target,
      "scie",
      `${target.spec} sets \`scie\` (an executable with its own interpreter), which is not supported`,
      "remove `scie`, or build it with `pex --scie`"
    );
  });
}
function startOf(target, { platforms }, args, layout) {
  const shebang = args.shebang ?? stringField(target, "shebang");
  if (!(args.shBoot ?? boolField(target, "sh_boot") ?? false))
    return { shebang: pexShebang(shebang, platforms) };
  const versions = [...new Set(platforms.flatMap(({ markers }) => markers.python_version ?? []))];
  const place = fieldPlace(target, "shebang");
  return {
    shebang: pexShebang(void 0, platforms),
    shBoot: { versions, shebang, isZip: layout === "zipapp", place }
  };
}
function settingsOf({ workspace }, target, inputs, built, args) {
  const isVenv = stringField(target, "execution_mode") === "venv";
  return {
    requirements: inputs.requirements,
    ...inputs.excluded && { excluded: inputs.excluded },
    ...inputs.overridden && { overridden: inputs.overridden },
    interpreterConstraints: built.isExplicit ? [] : inputs.interpreterConstraints,
    inheritPath: stringField(target, "inherit_path") ?? "false",
    emitWarnings: workspace.dialect.pexFilesWarn && (boolField(target, "emit_warnings") ?? workspace.options.pexBinaryDefaults.emitWarnings),
    ignoreErrors: boolField(target, "ignore_errors") ?? false,
    stripPexEnv: boolField(target, "strip_pex_env") ?? true,
    includesTools: isVenv || (boolField(target, "include_tools") ?? false),
    venv: isVenv,
    venvSitePackagesCopies: boolField(target, "venv_site_packages_copies") ?? false,
    venvHermeticScripts: boolField(target, "venv_hermetic_scripts") ?? true,
    ...args.settings,
    injectArgs: [...stringListField(target, "args"), ...args.injectArgs],
    injectEnv: new Map([...stringDictField(target, "env"), ...args.injectEnv]),
    injectPythonArgs: args.injectPythonArgs
  };
}
function handlerOf(main) {
  if (main.kind !== "entry-point") return void 0;
  return main.entryPoint.includes(":") ? pexHandler(main.entryPoint) : void 0;
}
function onlyOne(values) {
  const distinct = new Set(values);
  const [only] = distinct;
  return distinct.size === 1 ? only : void 0;
}
export {
  planPex
};
