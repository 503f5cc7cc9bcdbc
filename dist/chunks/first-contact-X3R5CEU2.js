import {
  findPackages
} from "./chunk-E2HYHMV3.js";
import "./chunk-FQU2NSNU.js";
import "./chunk-IXYIH455.js";
import "./chunk-JPZWJVQH.js";
import {
  openWorkspace
} from "./chunk-FPFQGIBH.js";
import "./chunk-U6OKGSII.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-SWVB3UWT.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  Problems,
  UserError,
  locateBuildRoot,
  realpathSync,
  relative,
  sep
} from "./chunk-HO2VAHIO.js";
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
      `This packages ${found.isFirst ? "the first one" : "it"}, without any configuration:`,
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
