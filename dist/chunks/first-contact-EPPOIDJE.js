import {
  findPackages
} from "./chunk-TCHWK2AL.js";
import "./chunk-VJIJ5OQL.js";
import "./chunk-3H4MYS42.js";
import "./chunk-UESL6QA2.js";
import {
  openWorkspace
} from "./chunk-QQLENHY2.js";
import "./chunk-ISHNH3V3.js";
import "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import "./chunk-4RDC6BGS.js";
import {
  locateBuildRoot
} from "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import {
  Problems,
  UserError
} from "./chunk-4CWYCPRC.js";
import {
  realpathSync,
  relative,
  sep
} from "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
import "./chunk-SEWDMQ6Q.js";

// src/cli/first-contact.ts
function firstContact(cwd, env) {
  try {
    const workspace = openWorkspace({ root: locateBuildRoot(cwd, void 0, cwd), env }, new Problems());
    const base = relative(workspace.root, realpathSync(cwd)).split(sep).join("/");
    const found = findPackages(workspace, base);
    if (found === void 0) return void 0;
    const lines = [
      "Found",
      ...found.lines.map((line) => `  ${line}`),
      "",
      "This packages it, without any configuration:",
      `  ${found.command}`,
      "",
      "`lambda-package doctor` says more, `lambda-package --help` has all commands."
    ];
    return lines.join("\n");
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
export {
  firstContact
};
