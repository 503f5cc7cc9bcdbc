import {
  hashForPex,
  importableFiles,
  oneOrAll,
  pexBundle,
  pexContents,
  pexFile,
  pexRuntimeWheel,
  pexShebang,
  pythonString,
  requirementSettings,
  writePex
} from "./chunk-5SOPBIEP.js";
import {
  checkAwsSdk,
  checkPexRequirements
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  excludesOfFlat,
  planInputs,
  plannedOutput
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  completePlatformFiles,
  completePlatforms,
  fieldPlace,
  onLambda,
  runtimePlatform,
  stringField
} from "./chunk-4U4A73Z3.js";
import {
  HANDLER,
  LAMBDEX_HANDLER,
  LAMBDEX_MODULE
} from "./chunk-2YNFGMIP.js";
import {
  largest
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/formats/data/lambdex-handler.ts
var LAMBDEX_HANDLER_SCRIPT = `import importlib
import json
import os

# Makes the dependencies importable.
import __pex__


def _find_function():
    entry_point = os.environ.get("LAMBDEX_ENTRY_POINT")
    if not entry_point:
        path = os.path.join(os.path.dirname(__file__), "LAMBDEX-INFO")
        # Reads from a zip file as well.
        entry_point = json.loads(__loader__.get_data(path).decode("utf-8"))["entry_point"]
    module, _, names = entry_point.partition(":")
    found = importlib.import_module(module)
    for name in names.split("."):
        found = getattr(found, name)
    return found


_function = _find_function()


def handler(*args, **kwargs):
    return _function(*args, **kwargs)
`;

// src/formats/pex/lambdex.ts
function lambdexEntries({ module, function: name }) {
  const info = `{"entry_point": ${pythonString(`${module}:${name}`)}}`;
  return [entry("LAMBDEX-INFO", info), entry(`${LAMBDEX_MODULE}.py`, LAMBDEX_HANDLER_SCRIPT)];
}
function entry(path, text) {
  return { path, mode: 493, content: { kind: "bytes", bytes: Buffer.from(text) }, owner: "the handler" };
}

// src/plans/plan-lambdex.ts
var lambdexSettings = {
  interpreterConstraints: [],
  inheritPath: "false",
  emitWarnings: false,
  ignoreErrors: false,
  stripPexEnv: true,
  includesTools: false,
  venv: false,
  venvSitePackagesCopies: false,
  venvHermeticScripts: true,
  injectArgs: [],
  injectEnv: /* @__PURE__ */ new Map()
};
async function planLambdex(context, target, handler, problems) {
  const { project } = context;
  if (project.workspace.options.lambdex.layout === void 0) warnOfDefault(target, problems);
  const output = problems.collect(() => plannedOutput(context, target, "zip", "file"));
  const excluded = problems.collect(() => excludesOfFlat(target));
  const inputs = planInputs(context, target, problems, excluded);
  if (inputs === void 0) return void 0;
  const chosen = problems.collect(() => lambdexPlatforms(context, target, inputs.interpreterConstraints));
  if (chosen === void 0) return void 0;
  for (const { warnings } of chosen) problems.add(warnings);
  const platforms = chosen.map(({ platform }) => platform);
  const contents = await pexContents(context, target, inputs, { platforms }, problems);
  if (handler === void 0 || output === void 0 || contents === void 0) return void 0;
  const { sources, wheels, projects } = contents;
  const runtime = stringField(target, "runtime") ?? platforms.find((one) => one.runtime)?.runtime;
  const shebang = pexShebang(void 0, platforms);
  return {
    target,
    makeup: {
      parameters: [
        ...["lambdex", handler, shebang, requirementSettings(contents)],
        [runtime ?? null, platforms[0].architecture ?? null]
      ],
      unknown: contents.unpinned
    },
    output,
    kind: "file",
    sources,
    wheels,
    ...contents.unpinned !== void 0 && { unpinned: { pins: contents.pins } },
    projects,
    hashOf: hashForPex,
    formatWheels: [pexRuntimeWheel],
    handler: LAMBDEX_HANDLER,
    runtime,
    architecture: platforms[0].architecture,
    ...oneOrAll(platforms),
    announcement: aligned([
      ...runtime === void 0 ? [] : [["Runtime", runtime]],
      ...(completePlatformFiles(project, target) ?? []).map((path) => ["Complete platform", path]),
      ["Handler", LAMBDEX_HANDLER]
    ]),
    hasMetadata: true,
    checked: { target: target.spec, module: handler.module, place: fieldPlace(target, "handler") },
    beforeStdlib: "own",
    findGaps: (stored) => contents.findGaps(stored.wheels),
    layOut: async (stored, faults) => {
      const pex = await pexFile(
        {
          main: { kind: "interpreter" },
          settings: { ...lambdexSettings, ...requirementSettings(contents) },
          sources,
          wheels: stored.wheels,
          runtime: stored.formatWheels[0],
          shebang,
          content: (path) => project.workspace.content(path)
        },
        faults
      );
      await checkPexRequirements(target, contents, stored.wheels, platforms, faults);
      const selected = { wheels, reasons: [], changes: contents.changes };
      const read = (path) => project.workspace.read(path);
      const platform = platforms[0];
      await checkAwsSdk({ target, platform, sources, selected, wheels: stored.wheels, read }, faults);
      const appended = lambdexEntries(handler);
      const files = pexBundle(pex);
      return {
        bundle: { entries: [...files.entries, ...appended] },
        importable: importableFiles(pex),
        write: (path) => writePex(pex, path, { layout: "zipapp", compress: true, appended })
      };
    }
  };
}
function lambdexPlatforms(context, target, interpreterConstraints) {
  const { project, now } = context;
  const complete = completePlatforms(project, target) ?? [];
  const named = complete.map((platform) => onLambda(project, target, platform));
  if (named.length > 0 && stringField(target, "runtime") === void 0) return named;
  return [...named, runtimePlatform(project, target, interpreterConstraints, now)];
}
function aligned(facts) {
  const width = 4 + largest(facts.map(([name]) => name.length));
  return facts.map(([name, value]) => `${name.padStart(width)}: ${value}`);
}
function warnOfDefault(target, problems) {
  problems.warn({
    code: "lambdex-layout",
    message: `DEPRECATED: using the Lambdex layout for \`${target.type.name}\` targets is scheduled to be removed in version 2.19.0.dev0.

Set the \`[lambdex].layout\` option explicitly to \`zip\` (recommended) or \`lambdex\` (compatibility), in \`pants.toml\`. Recommended: set to \`zip\` to opt-in to the new layout recommended by cloud vendors (you will need to also update the handlers configured in the cloud from \`${LAMBDEX_HANDLER}\` to \`${HANDLER}\`):

    [lambdex]
    layout = "zip"

You can also explicitly set \`layout = "lambdex"\` to silence this warning and continue using the Lambdex-based layout in this release of Pants. This layout will disappear in future.`,
    help: "see docs/migrating-from-lambdex.md for migrating a live function"
  });
}
export {
  planLambdex
};
