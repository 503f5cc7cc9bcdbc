import {
  findPackages
} from "./chunk-GGQNX5TB.js";
import "./chunk-LDATOE2J.js";
import "./chunk-RCOPXANA.js";
import "./chunk-VRLTUVXX.js";
import {
  openWorkspace
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  UserError,
  locateBuildRoot,
  relative,
  sep
} from "./chunk-VILPUJHH.js";
import {
  realpathSync
} from "./chunk-7X23XMYO.js";

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
