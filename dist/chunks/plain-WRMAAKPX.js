import {
  namesIn
} from "./chunk-ZW5ZZ256.js";
import "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import "./chunk-VILPUJHH.js";
import {
  UsageError,
  optionValue
} from "./chunk-7X23XMYO.js";

// src/cli/plain.ts
var dependent = [
  "runtime",
  "architecture",
  "requirements",
  "requirements-mode",
  "include",
  "name",
  "write-template"
];
async function plainMakerOf(invocation) {
  const value = (name) => optionValue(invocation, name);
  const [handler, from, mode] = [value("handler"), value("from"), value("requirements-mode")];
  if (handler === void 0 && from === void 0) {
    const alone = dependent.find((name) => invocation.options.has(name));
    if (alone === void 0) return void 0;
    throw new UsageError(
      `\`--${alone}\` does nothing without \`--handler\` or \`--from\``,
      "add `--handler src/app.py:handler` or `--from template.yaml`, or remove it"
    );
  }
  if (value("write-template") !== void 0 && invocation.options.has("changed-only")) {
    throw new UsageError(
      "`--write-template` cannot be combined with `--changed-only`, which leaves packages out",
      "remove one of them"
    );
  }
  if (from !== void 0 && value("name") !== void 0) {
    throw new UsageError("`--name` does nothing with `--from`", "name the packages in the file");
  }
  const { createPlainMaker } = await import("./plain-maker-EYRPI5WY.js");
  return createPlainMaker(
    {
      handler,
      from,
      runtime: value("runtime"),
      architecture: value("architecture"),
      requirements: value("requirements"),
      requirementsMode: mode === "imported" ? "imported" : mode === "all" ? "all" : void 0,
      include: (invocation.options.get("include") ?? []).flatMap((text) => text.split(/\s+/).filter(Boolean)),
      name: value("name"),
      only: namesIn(invocation.operands)
    },
    invocation.host.cwd
  );
}
export {
  plainMakerOf
};
