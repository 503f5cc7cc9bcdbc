import {
  checkPackages
} from "./chunk-JKSUXZEX.js";
import {
  findingOf
} from "./chunk-SDUTBAV6.js";
import "./chunk-CXOWA3IR.js";
import {
  reportPlaces
} from "./chunk-L2VW7X6Z.js";
import {
  code,
  prose,
  renderFindings,
  table
} from "./chunk-PP35ZCWP.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-4POECOXX.js";
import "./chunk-CR7E5P7L.js";
import "./chunk-TEHY63WE.js";
import "./chunk-W53QOEVF.js";
import "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  Severities,
  readSeverityRules
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  compileGlob,
  sortedByCodePoint,
  suppliedRuntimes
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  counted,
  isAbsolute,
  join,
  judge,
  linkStatsAt,
  resolve,
  showBytes,
  userError
} from "./chunk-VILPUJHH.js";
import {
  readdirSync
} from "./chunk-7X23XMYO.js";

// src/examine/find-packages.ts
var MOST_LOOKED_AT = 2e5;
var DEEPEST = 64;
function findPackages(cwd, lines) {
  const found = /* @__PURE__ */ new Set();
  for (const line of lines) {
    if (!/[*?[]/.test(line)) {
      found.add(line);
      continue;
    }
    const matched = matches(cwd, line);
    if (matched.length === 0) {
      throw userError({
        code: "package-missing",
        message: `\`${line}\` matches nothing`,
        help: line.endsWith("/") ? "with `/` at its end it matches directories; without, files" : "check the path: it is relative to the root of the checkout; a glob for directories ends with `/`"
      });
    }
    for (const one of matched) found.add(one);
  }
  return [...found];
}
function matches(cwd, glob) {
  const segments = glob.replaceAll("\\", "/").split("/");
  const first = segments.findIndex((segment) => /[*?[]/.test(segment));
  const start = segments.slice(0, first).join("/");
  const prefix = first === 0 ? "" : `${start}/`;
  const wantsDirectories = glob.endsWith("/");
  const isMatch = compileGlob(segments.slice(first).join("/"));
  const paths = [];
  let looked = 0;
  const walk = (directory, below, depth) => {
    for (const entry of entriesOf(directory)) {
      looked += 1;
      if (looked > MOST_LOOKED_AT) return;
      const path = `${below}${entry.name}`;
      const isDirectory = entry.isDirectory();
      const isWanted = wantsDirectories ? isDirectory : isFile(join(directory, entry.name));
      if (isWanted && isMatch(path)) paths.push(`${prefix}${path}`);
      if (isDirectory && entry.name !== ".git" && depth < DEEPEST)
        walk(join(directory, entry.name), `${path}/`, depth + 1);
    }
  };
  walk(isAbsolute(start) || first === 0 ? start || cwd : resolve(cwd, start), "", 0);
  if (looked > MOST_LOOKED_AT) {
    throw userError({
      code: "invalid-glob",
      message: `\`${glob}\` would look at more than ${MOST_LOOKED_AT} files`,
      help: "begin it with the directory that the packages are in, e.g. `dist/**/*.zip`"
    });
  }
  return sortedByCodePoint(paths);
}
function entriesOf(directory) {
  try {
    return listed(directory);
  } catch {
    return [];
  }
}
function listed(directory) {
  return readdirSync(directory, { withFileTypes: true });
}
function isFile(path) {
  return linkStatsAt(path)?.isFile() === true;
}

// src/report/check-summary.ts
function renderCheckSummary(checked, findings, places) {
  const rows = checked.map((one) => {
    const [errors, warnings] = [countOf(one.findings, "error"), countOf(one.findings, "warning")];
    return [
      errors > 0 ? "\u274C" : warnings > 0 ? "\u26A0\uFE0F" : "\u2705",
      code(one.package),
      prose([one.kind, one.runtime ?? "", one.architecture].filter((part) => part !== "").join(" ")),
      code(one.handler ?? ""),
      one.size === null ? "" : prose(showBytes(one.size)),
      prose(showBytes(one.unzippedSize)),
      String(errors),
      String(warnings)
    ];
  });
  const columns = ["^", "package", "checked as", "handler", "zip:", "unzipped:", "errors:", "warnings:"];
  const remarks = checked.flatMap(
    ({ package: name, remarks: said }) => said.map((remark) => `- ${code(name)}: ${prose(remark)}`)
  );
  return renderFindings(
    titleOf(checked, findings),
    [table(columns, rows), remarks.join("\n")],
    findings,
    places
  );
}
function titleOf(checked, findings) {
  const [errors, warnings] = [countOf(findings, "error"), countOf(findings, "warning")];
  const found = [
    ...errors > 0 ? [counted(errors, "error")] : [],
    ...warnings > 0 ? [counted(warnings, "warning")] : []
  ];
  const what = found.length === 0 ? "nothing is wrong" : found.join(", ");
  return `${errors > 0 ? "\u274C " : ""}Lambda packages: ${counted(checked.length, "package")} checked, ${what}`;
}
function countOf(findings, level) {
  return findings.filter(({ severity }) => severity === level).length;
}

// src/commands/check-step.ts
async function checkStep(step) {
  const { host, results, inputs, check, buildRoot } = step;
  const workspace = host.env["GITHUB_WORKSPACE"] ?? host.cwd;
  const packages = findPackages(workspace, check.packages);
  const { checked, findings } = await checkPackages(
    { ...host, cwd: workspace },
    {
      ...{ packages, layers: check.layers, handler: check.handler },
      ...{ runtime: check.runtime, architecture: check.architecture },
      runtimes: suppliedRuntimes(
        inputs.platforms === void 0 ? void 0 : resolve(workspace, inputs.platforms),
        host.cwd,
        buildRoot
      ),
      severities: new Severities(await readSeverityRules(buildRoot, inputs.checks)),
      ...inputs.sizeBudget !== void 0 && { sizeBudget: inputs.sizeBudget },
      announce: (line) => host.log.out(line)
    }
  );
  setOutputs(results, checked);
  const { isFailed, diagnostics } = judge(inputs.failOn, findings, host.log);
  const places = reportPlaces(host.env, { commit: void 0, directory: "" });
  await results.addSummary(renderCheckSummary(checked, diagnostics.map(findingOf), places));
  return { findings, exitStatus: isFailed ? 1 : 0 };
}
function setOutputs(results, checked) {
  results.setOutput("packages", JSON.stringify(checked.map(slim)));
  results.setOutput("paths", checked.map((one2) => one2.package).join("\n"));
  const [one] = checked;
  if (one === void 0 || checked.length > 1) return;
  results.setOutput("path", one.package);
  results.setOutput("handler", one.handler ?? "");
  results.setOutput("runtime", one.runtime ?? "");
  results.setOutput("architecture", one.architecture);
  results.setOutput("sha256", one.sha256 ?? "");
  results.setOutput("code-sha256", base64Of(one.sha256) ?? "");
  results.setOutput("size", one.size === null ? "" : String(one.size));
  results.setOutput("unzipped-size", String(one.unzippedSize));
}
function slim(one) {
  const { package: path, kind, handler, runtime, architecture, size, unzippedSize, findings } = one;
  const count = (level) => findings.filter(({ severity }) => severity === level).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return {
    ...{ path, kind, handler, runtime, architecture, codeSha256: base64Of(one.sha256), size, unzippedSize },
    ...errors > 0 && { errors },
    ...warnings > 0 && { warnings }
  };
}
function base64Of(hex) {
  return hex === null ? null : Buffer.from(hex, "hex").toString("base64");
}
export {
  checkStep
};
