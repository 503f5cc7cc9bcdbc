import {
  checkPackages
} from "./chunk-YEN7RTYG.js";
import "./chunk-RPAHSZBD.js";
import "./chunk-F43GRSOC.js";
import "./chunk-25VJSP3H.js";
import "./chunk-RTOEIBZW.js";
import {
  checksOf,
  failOnOf,
  fileOf,
  sizeBudgetOf
} from "./chunk-55NTIMKI.js";
import "./chunk-PBI5PASO.js";
import "./chunk-UKKK275T.js";
import {
  Severities,
  readSeverityRules
} from "./chunk-T7XXP5DA.js";
import "./chunk-7SH6WOTT.js";
import "./chunk-6WYITLOS.js";
import {
  isHandler
} from "./chunk-DF4C6CT6.js";
import {
  suppliedRuntimes
} from "./chunk-AE4EDTQ5.js";
import "./chunk-XT4TFXWS.js";
import {
  judge
} from "./chunk-B5FKBZOU.js";
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
    const { sarifText, writeSarif } = await import("./write-sarif-MVSFNJZ7.js");
    if (format === "sarif") host.log.out(sarifText(findings));
    if (sarif !== void 0) await writeSarif(sarif, findings);
  }
  return judge(failOn, findings, host.log).isFailed ? 1 : 0;
}
export {
  runCheck
};
