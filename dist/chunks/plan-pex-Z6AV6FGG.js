import {
  importableFiles,
  pexBundle,
  pexContents,
  pexFile,
  pexPlatforms,
  pexRuntimeWheel,
  pexShebang,
  requirementSettings,
  splitShell,
  writePex
} from "./chunk-4I4RM34N.js";
import {
  checkPexRequirements,
  checkoutFile,
  holdsModule,
  planInputs,
  plannedOutput,
  unsupportedField
} from "./chunk-GLHS7K6X.js";
import "./chunk-MW7V227N.js";
import "./chunk-XLZLDMQQ.js";
import {
  boolField,
  fieldPlace,
  parseEntryPoint,
  resolveModule,
  stdlibModules,
  stringDictField,
  stringField,
  stringListField
} from "./chunk-4UIHO4OO.js";
import "./chunk-LS5V5SCB.js";
import {
  userError
} from "./chunk-PRND6ZTQ.js";
import "./chunk-O4235BVS.js";
import "./chunk-QVN6WZNO.js";
import "./chunk-DXOFKA6T.js";
import "./chunk-ZIBW5ZFA.js";
import "./chunk-SEWDMQ6Q.js";

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
        throw new BuildArgumentError(`\`${name}\` takes ${choices.join(", ")}, not \`${value}\``);
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
  ["--inject-args", ({ injectArgs }, value) => injectArgs.push(...words("--inject-args", value))],
  [
    "--inject-python-args",
    ({ injectPythonArgs }, value) => injectPythonArgs.push(...words("--inject-python-args", value))
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
  const found = { settings: {}, injectArgs: [], injectPythonArgs: [], injectEnv: /* @__PURE__ */ new Map() };
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
    else throw new BuildArgumentError(`\`${argument}\` has no meaning here`);
  }
  return found;
}
function setVenv({ settings }, binPath) {
  if (binPath !== void 0 && binPath !== "prepend" && binPath !== "append") {
    throw new BuildArgumentError(`\`--venv\` takes prepend or append, not \`${binPath}\``);
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
  throw new BuildArgumentError(`\`${name}\` takes a number, not \`${value}\``);
}
function property(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  if (hasFraction(value)) {
    throw new BuildArgumentError(`\`--build-property\` takes whole numbers only, not \`${text}\``);
  }
  return value;
}
function hasFraction(value) {
  if (typeof value === "number") return !Number.isSafeInteger(value);
  return value !== null && typeof value === "object" && Object.values(value).some(hasFraction);
}
function words(name, value) {
  const split = splitShell(value);
  if (split === void 0)
    throw new BuildArgumentError(`\`${name}=${value}\` has a quote that is not closed`);
  return split;
}
function nameAndValue(option, value) {
  const equals = value.indexOf("=");
  if (equals < 1) throw new BuildArgumentError(`\`${option}\` takes NAME=VALUE, not \`${value}\``);
  return [value.slice(0, equals), value.slice(equals + 1)];
}

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
      help: "write `app.py`, `app.py:main` or `package.app:main`"
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
    return { kind: "executable", file: checkoutFile(project, path, path, target.spec) };
  }
  throw userError({
    code: "executable-missing",
    message: `The \`executable\` of ${target.spec} is \`${path}\`, which is no file of the checkout.`,
    place: fieldPlace(target, "executable"),
    help: "name a file relative to the BUILD file"
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
  problems.add({
    severity: namesFunction && namesPlatforms ? "error" : "warning",
    code: "pex-namespace-package",
    message: `Lambda cannot import \`__pex__.${main.entryPoint.replace(":", ".")}\`, the handler of ${target.spec}: \`${top}\` has no \`__init__.py\`, and \`__pex__\` finds no packages without one.`,
    place: fieldPlace(target, "entry_point"),
    help: `add an empty \`${top}/__init__.py\` to the sources (owned by a \`python_sources\` target), or package the function with \`python_aws_lambda_function\``
  });
}
function checkEntryPoint(target, main, importable, problems, inheritsPath) {
  if (main.kind !== "entry-point") return;
  const [module = ""] = main.entryPoint.split(":", 1);
  const isWhole = ["include_sources", "include_requirements"].every(
    (field) => boolField(target, field) !== false
  );
  if (!isWhole || inheritsPath || stdlibModules().has(module.split(".", 1)[0])) return;
  if (holdsModule(importable.entries, module)) return;
  problems.error({
    code: "entry-point-missing",
    message: `The package of ${target.spec} has no module \`${module}\`, which its \`entry_point\` names: it would fail at its start.`,
    place: fieldPlace(target, "entry_point"),
    help: "Check the name; a module of the repository must be owned by a `python_sources` target, one of a wheel by a requirement."
  });
}

// src/plans/plan-pex.ts
async function planPex(context, target, problems) {
  const { project } = context;
  refuseScie(target, problems);
  const args = problems.collect(() => buildArguments(target));
  const output = problems.collect(() => plannedOutput(context, target, "pex"));
  const main = problems.collect(() => pexMain(project, target));
  const inputs = planInputs(context, target, problems);
  if (inputs === void 0) return void 0;
  const built = problems.collect(() => pexPlatforms(project, target, inputs.interpreterConstraints));
  const chosen = built && await pexContents(context, target, inputs, built, problems);
  if (main === void 0 || output === void 0 || built === void 0 || chosen === void 0) {
    return void 0;
  }
  const { sources, wheels, projects } = chosen;
  if (args === void 0) return void 0;
  const layout = args.layout ?? (stringField(target, "layout") ?? "zipapp");
  const compress = args.compress ?? boolField(target, "compress") ?? true;
  const start = startOf(target, built, args, layout);
  const settings = settingsOf(project, target, { ...inputs, ...requirementSettings(chosen) }, built, args);
  checkImportable(target, main, sources, built.isExplicit, problems);
  return {
    target,
    output,
    sources,
    wheels,
    projects,
    formatWheels: [pexRuntimeWheel],
    handler: handlerOf(main),
    runtime: onlyOne(built.platforms.map(({ runtime }) => runtime)),
    architecture: onlyOne(built.platforms.map(({ architecture }) => architecture)),
    ...built.platforms.length === 1 && { platform: built.platforms[0] },
    announcement: [],
    hasMetadata: false,
    checked: void 0,
    layOut: async (stored, faults) => {
      const pex = await pexFile(
        {
          main,
          settings,
          sources,
          wheels: stored.wheels,
          runtime: stored.formatWheels[0],
          ...start,
          read: (path) => project.workspace.read(path)
        },
        faults
      );
      if (!settings.ignoreErrors) {
        await checkPexRequirements(target, chosen, stored.wheels, built.platforms, faults);
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
      `${target.spec} asks for an executable with its own interpreter, which is not made here.`,
      "leave `scie` out, or make it with `pex --scie`"
    );
  });
}
function buildArguments(target) {
  try {
    return readBuildArguments(stringListField(target, "extra_build_args"));
  } catch (error) {
    if (!(error instanceof BuildArgumentError)) throw error;
    throw unsupportedField(
      target,
      "extra_build_args",
      `${target.spec} passes to \`pex\`, which does not run here: ${error.message}.`,
      "arguments that say how a PEX file starts are understood, such as `--venv`, `--inject-env` and `--runtime-pex-root`; leave others out"
    );
  }
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
  const [module, object] = main.entryPoint.split(":");
  return object === void 0 ? void 0 : `__pex__.${module}.${object}`;
}
function onlyOne(values) {
  const distinct = new Set(values);
  const [only] = distinct;
  return distinct.size === 1 ? only : void 0;
}
export {
  planPex
};
