import {
  findPackages
} from "./chunk-KRCHVYF7.js";
import "./chunk-RK5PGMWI.js";
import "./chunk-6XZCB26P.js";
import "./chunk-6WYITLOS.js";
import {
  openWorkspace
} from "./chunk-AE4EDTQ5.js";
import "./chunk-XT4TFXWS.js";
import {
  Problems,
  UserError,
  locateBuildRoot,
  relative,
  sep
} from "./chunk-B5FKBZOU.js";
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
