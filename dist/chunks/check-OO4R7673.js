import {
  checkPackages
} from "./chunk-EBA4FC3D.js";
import "./chunk-HK33R2UM.js";
import "./chunk-ZOHHVH4K.js";
import "./chunk-MUZJWUKO.js";
import {
  Severities,
  checksOf,
  failOnOf,
  fileOf,
  readSeverityRules,
  sizeBudgetOf
} from "./chunk-B65HVHSC.js";
import "./chunk-V5CWHZBR.js";
import "./chunk-L4T2F3EK.js";
import "./chunk-NI5EVIOT.js";
import "./chunk-DTDINWFC.js";
import {
  isHandler
} from "./chunk-DF4C6CT6.js";
import "./chunk-UKXYAXIC.js";
import {
  suppliedRuntimes
} from "./chunk-TXIU7BAC.js";
import "./chunk-2YJXYXE5.js";
import "./chunk-AC6JRM2F.js";
import "./chunk-G23OZXBS.js";
import {
  UsageError,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import {
  judge
} from "./chunk-KMZJHHXK.js";
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
    const { sarifText, writeSarif } = await import("./write-sarif-BGDHCGJT.js");
    if (format === "sarif") host.log.out(sarifText(findings));
    if (sarif !== void 0) await writeSarif(sarif, findings);
  }
  return judge(failOn, findings, host.log).isFailed ? 1 : 0;
}
export {
  runCheck
};
