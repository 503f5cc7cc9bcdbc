import {
  forWorkspace,
  pathInWorkspace,
  setManifestOutputs,
  setPackageOutputs
} from "./chunk-SSZ55Z2P.js";
import "./chunk-LHJ2BFA7.js";
import {
  RunFiles,
  createManifestKeeper,
  lastLine,
  packageTargets
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import "./chunk-FLPWUXNP.js";
import {
  encodeSavePlans,
  restoreWheels
} from "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  checkedPath,
  openProject,
  outputDirectory
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  SAVE_PLAN_STATE,
  platformsFile
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/commands/manifest-file.ts
var MANIFEST_FILE = "lambda-package.json";
function manifestFile(project, host) {
  const { workspace } = project;
  const directory = new Problems().collect(
    () => outputDirectory(workspace.root, workspace.options.global.pantsDistdir, host.cwd, void 0)
  );
  if (directory === void 0) return void 0;
  const wanted = { output: MANIFEST_FILE, kind: "file", what: "The manifest", place: void 0 };
  return checkedPath({ rule: "package", directory, ...wanted });
}

// src/commands/action-package.ts
function specsOf({ targets }, { made = [] }) {
  return targets.length === 0 ? made : targets;
}
async function packageStep(context, { project, maker, sarif }, news) {
  const { host, results, inputs } = context;
  const sbom = sbomFile(context, project);
  const template = await templateFile(context, project, maker);
  const files = news.files = new RunFiles([
    { by: "sarif", path: sarif },
    { by: "sbom", path: sbom },
    { by: "write-template", path: template?.path },
    { by: "the manifest", path: manifestFile(project, host) }
  ]);
  const deploying = inputs.deploy && (await import("./action-deploy-VYQ27JXT.js")).prepareDeploy(context, inputs.deploy);
  const manifest = openManifest(context, project, news);
  const uploading = inputs.upload ? await import("./action-upload-CT43TT3O.js") : void 0;
  let wheels;
  const result = await manifest.keep(async (record) => {
    const packaged = await packageTargets(host, project, {
      query: { specs: specsOf(inputs, project) },
      dist: void 0,
      wheels: { offline: false, ...inputs.wheels },
      announce: (line) => host.log.out(line),
      accept: (plans) => {
        files.refuseOver(plans);
        uploading?.checkUploadable(context, project, plans);
        deploying?.accept(plans);
      },
      restore: restoring(context),
      ...inputs.checks !== void 0 && { checks: inputs.checks },
      images: inputs.images,
      keepGoing: inputs.keepGoing,
      ...inputs.sizeBudget !== void 0 && { sizeBudget: inputs.sizeBudget },
      hasBucket: inputs.deploy?.bucket !== void 0,
      ...sbom !== void 0 && { sbom },
      record,
      compare: compareRequest(context, maker)
    });
    wheels = record.wheels;
    return packaged;
  });
  news.end = () => lastLine(result.packages, wheels, host.clock.elapsed());
  if (template !== void 0 && result.failure === void 0) {
    for (const line of await template.write(result.packages)) host.log.out(line);
  }
  setPackageOutputs(results, forWorkspace(result.packages, project, host), manifest.written());
  if (result.failure !== void 0) {
    news.diagnostics = result.warnings;
    throw result.failure;
  }
  return { ...result, ...deploying && { deploying } };
}
function sbomFile({ host, inputs }, project) {
  if (inputs.sbom === void 0) return void 0;
  const checkouts = [host.cwd, project.workspace.root];
  return checkedPath({ rule: "named", by: "sbom", file: inputs.sbom, checkouts });
}
async function templateFile({ inputs, start }, project, maker) {
  const made = maker?.made();
  const value = inputs.plain?.writeTemplate;
  if (made === void 0 || value === void 0) return void 0;
  const { openTemplate } = await import("./write-template-ZN5ZTJH3.js");
  return openTemplate(project, { made, value, cwd: start });
}
async function deployStep(project, { packages, deploying }, news) {
  await deploying?.deploy(project, packages, news);
}
async function planStep(context, { project, maker }, news) {
  const { host, results, inputs } = context;
  const { planTargets } = await import("./plan-TPOGZJYF.js");
  const manifest = openManifest(context, project, news);
  const result = await manifest.keep(
    (record) => planTargets(host, project, {
      query: { specs: specsOf(inputs, project) },
      wheels: { offline: false, ...inputs.wheels },
      ...inputs.checks !== void 0 && { checks: inputs.checks },
      ...{ record, compare: compareRequest(context, maker), maxJobs: inputs.maxJobs },
      images: inputs.images.all
    })
  );
  results.setOutput("matrix", JSON.stringify(result.matrix));
  results.setOutput("count", String(result.count));
  results.setOutput("removed", JSON.stringify(result.removed));
  return result;
}
function restoring({ host, cache, results, inputs }) {
  const plans = [];
  return async (wheels, purpose, checks) => {
    const outcome = await restoreWheels(wheels, purpose, inputs.cache, { host, cache, checks });
    results.setOutput("cache-hit", String(outcome.isExact));
    if (outcome.save !== void 0) plans.push(outcome.save);
    if (plans.length > 0) results.saveState(SAVE_PLAN_STATE, encodeSavePlans(plans));
    return outcome.wheels;
  };
}
function compareRequest(context, maker) {
  const { compareWith, changedOnly, githubToken: token } = context.inputs;
  const platforms = platformsFile(context);
  const open = (host, buildRoot) => openProject(host, { buildRoot, platforms, make: maker?.again().make });
  return { with: compareWith, changedOnly, token, open };
}
function openManifest(context, project, news) {
  const { host, results, inputs } = context;
  const file = manifestFile(project, host);
  const pathOf = (path) => pathInWorkspace(host, project, path);
  const keeper = createManifestKeeper({ host, project, file, files: news.files, pathOf });
  return {
    ...keeper,
    keep: async (work) => {
      const made = await settled(keeper.keep(work));
      const manifest = keeper.written();
      news.manifest = keeper.own();
      if (manifest === void 0 || file === void 0) return made();
      setManifestOutputs(results, manifest, pathOf(file));
      if (!inputs.upload) return made();
      const { uploadMade } = await import("./action-upload-CT43TT3O.js");
      const uploaded = await settled(uploadMade(context, news.manifest?.packages ?? [], file));
      return both(made, () => news.artifacts = uploaded());
    }
  };
}
async function settled(work) {
  try {
    const value = await work;
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
function both(first, second) {
  const problems = new Problems();
  const result = problems.collect(() => ({ value: first() }));
  problems.collect(second);
  problems.throwIfErrors();
  return result.value;
}
export {
  deployStep,
  openProject,
  packageStep,
  planStep
};
