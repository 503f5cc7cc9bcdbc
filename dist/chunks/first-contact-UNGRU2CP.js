import {
  findPackages
} from "./chunk-LTAFGQN6.js";
import "./chunk-T7J5ATHR.js";
import "./chunk-UHHEXBI2.js";
import "./chunk-JQT2F3TU.js";
import {
  openWorkspace
} from "./chunk-ENNQLJXN.js";
import "./chunk-UZQQBJ7D.js";
import {
  Problems,
  UserError,
  locateBuildRoot,
  relative,
  sep
} from "./chunk-QKMQAPM3.js";
import {
  realpathSync
} from "./chunk-EXFJBLPA.js";

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
