import {
  findPackages
} from "./chunk-56B5TBPN.js";
import "./chunk-MAGHSCNH.js";
import "./chunk-C3HHXP4G.js";
import "./chunk-XXTCMGDH.js";
import {
  openWorkspace
} from "./chunk-N4FAVDWL.js";
import "./chunk-W7JL7JGD.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-XDHZ23Q3.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  Problems,
  UserError,
  locateBuildRoot,
  realpathSync,
  relative,
  sep
} from "./chunk-JBS5RFOC.js";
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
