import {
  findPackages
} from "./chunk-MLN25FP3.js";
import "./chunk-USRKWXT3.js";
import "./chunk-O2ZTWYJZ.js";
import {
  openWorkspace
} from "./chunk-OA6O4MI2.js";
import "./chunk-RYAP5BHX.js";
import "./chunk-CSEYOPJV.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  Problems,
  UserError,
  locateBuildRoot,
  realpathSync,
  relative,
  sep
} from "./chunk-ALZ6SUYP.js";
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
