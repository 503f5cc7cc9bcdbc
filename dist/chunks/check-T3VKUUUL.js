import {
  checkPackages
} from "./chunk-AOJWWES2.js";
import "./chunk-Y2NB4KG7.js";
import "./chunk-WX7XJESV.js";
import "./chunk-4P5E6JYG.js";
import {
  checksOf,
  failOnOf,
  fileOf,
  sizeBudgetOf
} from "./chunk-V2RQPXAV.js";
import "./chunk-EU4DO5XE.js";
import "./chunk-YPJZ4KKX.js";
import {
  Severities,
  readSeverityRules
} from "./chunk-3IQ3S5X7.js";
import "./chunk-O5BYCSXX.js";
import "./chunk-JQT2F3TU.js";
import {
  isHandler
} from "./chunk-DF4C6CT6.js";
import {
  suppliedRuntimes
} from "./chunk-ENNQLJXN.js";
import "./chunk-UZQQBJ7D.js";
import {
  judge
} from "./chunk-QKMQAPM3.js";
import {
  UsageError,
  optionValue
} from "./chunk-EXFJBLPA.js";

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
    const { sarifText, writeSarif } = await import("./write-sarif-ACI3BUD6.js");
    if (format === "sarif") host.log.out(sarifText(findings));
    if (sarif !== void 0) await writeSarif(sarif, findings);
  }
  return judge(failOn, findings, host.log).isFailed ? 1 : 0;
}
export {
  runCheck
};
