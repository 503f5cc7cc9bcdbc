import {
  aliasesOf,
  expectedHashes,
  openMadePackages,
  runAliases
} from "./chunk-SGDXBPW7.js";
import "./chunk-ZHVNX26T.js";
import "./chunk-HGMS3MXO.js";
import {
  assignPackages,
  deployPackages,
  deployableOf,
  packagesOf,
  readDeployment,
  withoutCredentials
} from "./chunk-IUDV4UEC.js";
import "./chunk-LHJ2BFA7.js";
import {
  makePackages
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  readDeployOptions
} from "./chunk-H6JXHLG4.js";
import "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  locateBuildRoot,
  resolve
} from "./chunk-VILPUJHH.js";
import {
  UsageError,
  optionValue
} from "./chunk-7X23XMYO.js";

// src/cli/deploy.ts
async function runDeploy(given) {
  const isJson = optionValue(given, "format") === "json";
  const { log } = given.host;
  const invocation = isJson ? { ...given, host: { ...given.host, log: { ...log, out: log.info } } } : given;
  const { host, operands, options } = invocation;
  const deployment = deploymentOf(invocation);
  const { action } = deployment.options;
  const globs = options.get("manifests") ?? [];
  const isMade = globs.length > 0;
  if (operands.length > 0 && (isMade || action !== "deploy")) {
    const other = isMade ? "manifests" : action;
    throw new UsageError(`--${other} and targets cannot be combined`, "remove one of them");
  }
  if (isMade && action !== "deploy") {
    throw new UsageError(`--manifests and --${action} cannot be combined`, "remove one of them");
  }
  const alone = ["expected", "expect-commit"].find((name) => options.has(name) && !isMade);
  if (alone !== void 0) {
    throw new UsageError(`--${alone} does nothing without --manifests`, "add it, or remove the other");
  }
  const deployed = isMade ? await deployMade(invocation, deployment, globs) : action === "deploy" ? await packageAndDeploy(invocation, deployment) : await runAliases(host, deployment, aliasesOf(deployment));
  if (deployed === void 0) return 1;
  if (isJson) log.out(JSON.stringify(deployed.functions, null, 2));
  if (deployed.failure !== void 0) throw deployed.failure;
  return 0;
}
function deploymentOf(invocation) {
  const { host } = invocation;
  const problems = new Problems();
  const shown = (name) => `\`--${name}\``;
  const given = (name) => {
    const values = invocation.options.get(name) ?? [];
    if (name === "functions" || name === "layer-names") return values.map(pairAsYaml).join("\n");
    if (name === "update-configuration") return values.join(",");
    return optionValue(invocation, name) ?? "";
  };
  const options = readDeployOptions(given, shown, problems);
  const deployment = readDeployment(options, { env: host.env, directory: host.cwd }, shown, problems);
  const [fault] = problems.diagnostics;
  if (fault !== void 0)
    throw new UsageError(fault.message, fault.help ?? "see `lambda-package deploy --help`");
  return deployment;
}
function pairAsYaml(text) {
  const at = text.lastIndexOf("=");
  if (at <= 0 || /[\n{]|: /.test(text)) return text;
  return `${JSON.stringify(text.slice(0, at))}: ${JSON.stringify(text.slice(at + 1))}`;
}
function deployMade(invocation, deployment, globs) {
  const { host } = invocation;
  const made = openMadePackages(globs, {
    directory: host.cwd,
    commit: optionValue(invocation, "expect-commit")?.toLowerCase() ?? "any",
    repository: void 0,
    expected: expectedHashes(optionValue(invocation, "expected"))
  });
  const problems = new Problems();
  const assignments = assignPackages(made.deployables, deployment, problems);
  problems.throwIfErrors();
  return withoutCredentials(
    host,
    assignments,
    () => deployPackages(host, deployment, made.packages, assignments)
  );
}
async function packageAndDeploy(invocation, deployment) {
  const { operands, options, host } = invocation;
  const isPlain = options.has("handler") || options.has("from");
  const isNone = operands.length === 0 && !options.has("spec-files") && !options.has("changed-since");
  if (isNone && !isPlain) {
    throw new UsageError(
      "`deploy` needs SPEC\u2026",
      "name a target, e.g. `project:lambda`, or give `--manifests`"
    );
  }
  if (!options.has("build-root") && !isPlain) locateBuildRoot(host.cwd, void 0);
  let assignments = [];
  const { project, result, isFailed } = await makePackages(invocation, (plans) => {
    const problems = new Problems();
    assignments = assignPackages(plans.map(deployableOf), deployment, problems);
    problems.throwIfErrors();
  });
  if (isFailed) return void 0;
  const packages = packagesOf(project, result.packages).map((one) => ({ ...one, path: resolve(one.path) }));
  return withoutCredentials(
    invocation.host,
    assignments,
    () => deployPackages(invocation.host, deployment, packages, assignments)
  );
}
export {
  runDeploy
};
