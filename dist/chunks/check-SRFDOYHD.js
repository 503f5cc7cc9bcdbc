import {
  checkPackages
} from "./chunk-ZXPHPLD6.js";
import "./chunk-K7SWKZRT.js";
import "./chunk-DQ3I5A54.js";
import "./chunk-CRSUY3VT.js";
import {
  Severities,
  checksOf,
  failOnOf,
  fileOf,
  readSeverityRules,
  sizeBudgetOf
} from "./chunk-IKOIMZGZ.js";
import "./chunk-4MVX4RDX.js";
import "./chunk-FVYTLCIG.js";
import "./chunk-N7OEZZJT.js";
import "./chunk-DTDINWFC.js";
import {
  isHandler
} from "./chunk-DF4C6CT6.js";
import "./chunk-JPZWJVQH.js";
import {
  suppliedRuntimes
} from "./chunk-FPFQGIBH.js";
import "./chunk-U6OKGSII.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-SWVB3UWT.js";
import "./chunk-G23OZXBS.js";
import {
  UsageError,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import {
  judge
} from "./chunk-HO2VAHIO.js";
import "./chunk-SEWDMQ6Q.js";

// src/cli/check.ts
async function runCheck(invocation) {
  const { host, buildRoot, operands, options } = invocation;
  const handler = optionValue(invocation, "handler");
  if (handler !== void 0 && !isHandler(handler)) {
    throw new UsageError(
      `\`--handler ${handler}\` names no function`,
      "use `--handler module.function`, as in Lambda"
    );
  }
  const format = optionValue(invocation, "format") ?? "text";
  const sarif = fileOf(invocation, "sarif");
  const sizeBudget = sizeBudgetOf(invocation);
  const failOn = failOnOf(invocation);
  const { checked, findings } = await checkPackages(host, {
    packages: operands,
    layers: options.get("layer") ?? [],
    handler,
    runtime: optionValue(invocation, "runtime"),
    architecture: optionValue(invocation, "architecture"),
    runtimes: suppliedRuntimes(optionValue(invocation, "platforms"), host.cwd, buildRoot),
    severities: new Severities(await readSeverityRules(buildRoot, checksOf(invocation))),
    ...sizeBudget !== void 0 && { sizeBudget },
    announce: (line) => format === "text" ? host.log.out(line) : void 0
  });
  if (format === "json") host.log.out(JSON.stringify(checked, null, 2));
  if (format === "sarif" || sarif !== void 0) {
    const { sarifText, writeSarif } = await import("./write-sarif-DJBEVZNV.js");
    if (format === "sarif") host.log.out(sarifText(findings));
    if (sarif !== void 0) await writeSarif(sarif, findings);
  }
  return judge(failOn, findings, host.log).isFailed ? 1 : 0;
}
export {
  runCheck
};
