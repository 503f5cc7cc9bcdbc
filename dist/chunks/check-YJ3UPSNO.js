import {
  checkPackages
} from "./chunk-QA7UWCQ7.js";
import "./chunk-OS57BLME.js";
import "./chunk-LDEY2BRD.js";
import "./chunk-KMFV45HW.js";
import "./chunk-BXU2U6O5.js";
import {
  checksOf,
  failOnOf,
  fileOf,
  sizeBudgetOf
} from "./chunk-YKXCGBOI.js";
import "./chunk-6CRQERDA.js";
import "./chunk-53EPZ7YX.js";
import {
  Severities,
  readSeverityRules
} from "./chunk-PJYLTIWM.js";
import "./chunk-UPF2DH3O.js";
import "./chunk-ME6BD7Z3.js";
import {
  isHandler
} from "./chunk-DF4C6CT6.js";
import {
  suppliedRuntimes
} from "./chunk-KCBUVPWU.js";
import "./chunk-HFJFR3A3.js";
import {
  judge
} from "./chunk-UOALO2G6.js";
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
    const { sarifText, writeSarif } = await import("./write-sarif-M7ZNSMPH.js");
    if (format === "sarif") host.log.out(sarifText(findings));
    if (sarif !== void 0) await writeSarif(sarif, findings);
  }
  return judge(failOn, findings, host.log).isFailed ? 1 : 0;
}
export {
  runCheck
};
