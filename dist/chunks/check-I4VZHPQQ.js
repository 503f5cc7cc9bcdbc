import {
  checkPackages
} from "./chunk-R7ZD55NC.js";
import "./chunk-AVVNIKIQ.js";
import "./chunk-BLRWGX6F.js";
import "./chunk-TNOJ5JCH.js";
import {
  checksOf,
  failOnOf,
  fileOf,
  sizeBudgetOf
} from "./chunk-A3QMW3WQ.js";
import "./chunk-OHP5DA4C.js";
import "./chunk-DYC2YPWO.js";
import "./chunk-CEH66EWD.js";
import {
  Severities,
  readSeverityRules
} from "./chunk-6OHMRPVH.js";
import "./chunk-DBC37DOO.js";
import "./chunk-DTDINWFC.js";
import {
  isHandler
} from "./chunk-DF4C6CT6.js";
import "./chunk-XXTCMGDH.js";
import {
  suppliedRuntimes
} from "./chunk-N4FAVDWL.js";
import "./chunk-W7JL7JGD.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-XDHZ23Q3.js";
import "./chunk-G23OZXBS.js";
import {
  UsageError,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import {
  judge
} from "./chunk-JBS5RFOC.js";
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
    const { sarifText, writeSarif } = await import("./write-sarif-IP2GC27E.js");
    if (format === "sarif") host.log.out(sarifText(findings));
    if (sarif !== void 0) await writeSarif(sarif, findings);
  }
  return judge(failOn, findings, host.log).isFailed ? 1 : 0;
}
export {
  runCheck
};
