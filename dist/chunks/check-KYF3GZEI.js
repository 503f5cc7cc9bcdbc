import {
  checkPackages
} from "./chunk-YH5WWY4J.js";
import "./chunk-DCXNAPJO.js";
import "./chunk-HLTEDUJ6.js";
import "./chunk-NCVAAKU2.js";
import "./chunk-ZLZJNWLQ.js";
import {
  checksOf,
  failOnOf,
  fileOf,
  sizeBudgetOf
} from "./chunk-R65UHVWZ.js";
import "./chunk-3D7GCMQI.js";
import "./chunk-LWICTUN7.js";
import {
  Severities,
  readSeverityRules
} from "./chunk-52Y5HVDZ.js";
import "./chunk-CUYVTGTZ.js";
import "./chunk-25N4BSQB.js";
import {
  isHandler
} from "./chunk-DF4C6CT6.js";
import {
  suppliedRuntimes
} from "./chunk-TWQM2XJ2.js";
import "./chunk-GDNLEDKI.js";
import {
  judge
} from "./chunk-BZKBF6IY.js";
import {
  UsageError,
  optionValue
} from "./chunk-7X23XMYO.js";

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
    const { sarifText, writeSarif } = await import("./write-sarif-M3GNGB3N.js");
    if (format === "sarif") host.log.out(sarifText(findings));
    if (sarif !== void 0) await writeSarif(sarif, findings);
  }
  return judge(failOn, findings, host.log).isFailed ? 1 : 0;
}
export {
  runCheck
};
