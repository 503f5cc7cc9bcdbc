import {
  findPackages
} from "./chunk-NYJ7BJ3P.js";
import "./chunk-OVKWU2F3.js";
import "./chunk-KTHOJYQ2.js";
import "./chunk-MRRBFBJE.js";
import {
  openWorkspace
} from "./chunk-MPXRJXM5.js";
import "./chunk-PZ3FAS7C.js";
import {
  Problems,
  UserError,
  locateBuildRoot,
  relative,
  sep
} from "./chunk-4QL5QTBF.js";
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
