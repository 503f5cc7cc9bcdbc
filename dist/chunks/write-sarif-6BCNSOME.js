import {
  codeEntry
} from "./chunk-72SKEO74.js";
import {
  toFinding
} from "./chunk-DD47FBQ6.js";
import "./chunk-4EX6TKOH.js";
import {
  checkedNamedFile,
  realParent
} from "./chunk-L2QTDTR2.js";
import "./chunk-PIEI5WB7.js";
import "./chunk-DBYG34KA.js";
import "./chunk-ZPZB7KWA.js";
import "./chunk-J6JDIELV.js";
import "./chunk-WKMOEOND.js";
import "./chunk-D5VPNCRK.js";
import "./chunk-3GR6RLEO.js";
import {
  replaceText
} from "./chunk-RM7XXT6Q.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ALLN5HC4.js";
import "./chunk-NF7XNSDY.js";
import "./chunk-TZGOHWVQ.js";
import "./chunk-734PY7CH.js";
import "./chunk-3H4MYS42.js";
import "./chunk-UESL6QA2.js";
import "./chunk-SSWEC3SC.js";
import {
  programVersion
} from "./chunk-LITJNBCB.js";
import "./chunk-KZA2KZR2.js";
import "./chunk-4OUPGD2T.js";
import "./chunk-OERDMW3G.js";
import "./chunk-5W2LZIJ6.js";
import "./chunk-QQLENHY2.js";
import "./chunk-ISHNH3V3.js";
import "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import "./chunk-4RDC6BGS.js";
import "./chunk-BW7IBTLD.js";
import "./chunk-BCR3I4ZH.js";
import "./chunk-ZUNBYIPC.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import "./chunk-4CWYCPRC.js";
import {
  relative,
  sep
} from "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
import "./chunk-SEWDMQ6Q.js";

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
async function writeSarif(file, diagnostics, step) {
  const path = step === void 0 ? "" : relative(realParent(step.workspace), step.buildRoot).replaceAll(sep, "/");
  const prefix = path === "" || path.startsWith("..") ? "" : `${path}/`;
  const target = step === void 0 ? file : checkedNamedFile("sarif", file, step.workspace, step.buildRoot);
  await replaceText(target, `${sarifText(diagnostics, prefix)}
`);
}
export {
  sarifText,
  writeSarif
};
