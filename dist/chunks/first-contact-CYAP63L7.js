import {
  findPackages
} from "./chunk-6XGHSVJ4.js";
import "./chunk-IHSN7K4I.js";
import "./chunk-SLB3M6TG.js";
import "./chunk-ME6BD7Z3.js";
import {
  openWorkspace
} from "./chunk-KCBUVPWU.js";
import "./chunk-HFJFR3A3.js";
import {
  Problems,
  UserError,
  locateBuildRoot,
  relative,
  sep
} from "./chunk-UOALO2G6.js";
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
