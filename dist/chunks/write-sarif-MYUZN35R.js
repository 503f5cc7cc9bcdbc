import {
  codeEntry
} from "./chunk-KEGWNOCK.js";
import {
  toFinding
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  checkedPath,
  realParent
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  programVersion,
  relative,
  replaceText,
  sep
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/report/sarif.ts
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
var MOST_RESULTS = 5e3;
var LONGEST = 2e4;
function toSarif({ version, findings, prefix = "", entryOf }) {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const indexes = new Map(codes.map((code, index) => [code, index]));
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "lambda-package",
            semanticVersion: version,
            rules: codes.map((code) => ruleOf(code, entryOf(code)))
          }
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { ROOT: { description: { text: "The build root." } } },
        results: findings.slice(0, MOST_RESULTS).map((finding) => resultOf(finding, indexes.get(finding.code), prefix))
      }
    ]
  };
}
function ruleOf(code, entry) {
  return {
    id: code,
    ...entry !== void 0 && {
      shortDescription: { text: entry.means },
      help: { text: entry.fix }
    }
  };
}
function resultOf(finding, ruleIndex, prefix) {
  const { code, severity, message, notes, help } = finding;
  const text = [message, ...notes, ...help === null ? [] : [`Fix: ${help}`]].join("\n");
  const location = locationOf(finding, prefix);
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: text.slice(0, LONGEST) },
    ...location !== void 0 && { locations: [location] }
  };
}
function locationOf({ place, entry }, prefix) {
  if (place !== null) {
    const { line: line2, column, endColumn } = place;
    const region = {
      startLine: line2,
      ...column !== void 0 && { startColumn: column },
      ...column !== void 0 && endColumn !== void 0 && { endColumn }
    };
    return {
      physicalLocation: {
        artifactLocation: { uri: uriOf(`${prefix}${place.path}`), uriBaseId: "ROOT" },
        ...line2 !== void 0 && line2 > 0 && { region }
      }
    };
  }
  if (entry === null) return void 0;
  const { line } = entry;
  const name = entry.path === "" ? entry.package : `${entry.package}/${entry.path}`;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(name) },
      ...line !== void 0 && line > 0 && { region: { startLine: line } }
    }
  };
}
function uriOf(path) {
  const text = Buffer.from(path.replaceAll("\\", "/")).toString();
  return text.split("/").map(encodeURIComponent).join("/");
}

// src/commands/write-sarif.ts
function sarifText(diagnostics, prefix = "") {
  const findings = diagnostics.map(toFinding);
  return JSON.stringify(toSarif({ version: programVersion, findings, prefix, entryOf: codeEntry }), null, 2);
}
function sarifOfStep(file, workspace, buildRoot) {
  const path = checkedPath({ rule: "named", by: "sarif", file, checkouts: [workspace, buildRoot] });
  const way = relative(realParent(workspace), buildRoot).replaceAll(sep, "/");
  return { path, prefix: way === "" || way.startsWith("..") ? "" : `${way}/` };
}
async function writeSarif(file, diagnostics, prefix = "") {
  await replaceText(file, `${sarifText(diagnostics, prefix)}
`);
}
export {
  sarifOfStep,
  sarifText,
  writeSarif
};
