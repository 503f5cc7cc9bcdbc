import {
  checkPackages
} from "./chunk-VPJW5ETS.js";
import "./chunk-RC76AJEQ.js";
import "./chunk-ISFVT4IC.js";
import "./chunk-DV4UFRY4.js";
import {
  checksOf,
  failOnOf,
  fileOf,
  sizeBudgetOf
} from "./chunk-CMUKP4E4.js";
import "./chunk-7ABXABHJ.js";
import "./chunk-DSK5H7TC.js";
import "./chunk-4WRLLFNP.js";
import {
  Severities,
  readSeverityRules
} from "./chunk-IUS4AXZO.js";
import "./chunk-LQ4XIWFD.js";
import "./chunk-DTDINWFC.js";
import {
  isHandler
} from "./chunk-DF4C6CT6.js";
import "./chunk-44RSC7HF.js";
import {
  suppliedRuntimes
} from "./chunk-PDXAFVYM.js";
import "./chunk-33IN77SH.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-2RMRFUHO.js";
import "./chunk-G23OZXBS.js";
import {
  UsageError,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import {
  judge
} from "./chunk-GNHUY74T.js";
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
    const { sarifText, writeSarif } = await import("./write-sarif-574KSKQQ.js");
    if (format === "sarif") host.log.out(sarifText(findings));
    if (sarif !== void 0) await writeSarif(sarif, findings);
  }
  return judge(failOn, findings, host.log).isFailed ? 1 : 0;
}
export {
  runCheck
};
