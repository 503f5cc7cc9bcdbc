import {
  readDeployOptions
} from "./chunk-H6JXHLG4.js";
import {
  deployOptionNames,
  userError
} from "./chunk-VILPUJHH.js";

// src/host/input-values.ts
function inputText(env, name) {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
function inputLines(env, name) {
  return inputText(env, name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function inputChoice(env, name, allowed) {
  const value = inputText(env, name).toLowerCase();
  if (value === "") return allowed[0];
  const found = allowed.find((candidate) => candidate === value);
  if (found !== void 0) return found;
  throw userError({
    code: "bad-input",
    message: `Invalid value \`${inputText(env, name)}\` for the input \`${name}\``,
    help: `use one of ${allowed.map((candidate) => `\`${candidate}\``).join(", ")}`
  });
}
function inputFlag(env, name) {
  return inputChoice(env, name, ["false", "true"]) === "true";
}

// src/host/deploy-inputs.ts
function shownInput(name) {
  return `the input \`${name}\``;
}
function deployInputs(env, command, problems) {
  const isOn = command === "deploy" || (problems.collect(() => inputFlag(env, "deploy")) ?? false);
  if (isOn && (command === "package" || command === "deploy")) {
    const options = readDeployOptions((name) => inputText(env, name), shownInput, problems);
    if (command === "package" && options.action !== "deploy") {
      problems.error({
        code: "bad-input",
        message: `${shownInput(options.action)} needs \`command: deploy\``,
        help: "use `command: deploy`, which makes no packages"
      });
    }
    return options;
  }
  if (command === "package") refuseWithoutDeploy(env, problems);
  return void 0;
}
function refuseWithoutDeploy(env, problems) {
  const given = deployOptionNames.flatMap((name) => {
    const value = inputText(env, name);
    const isDefault = value === "" || value === "false" || name === "s3-prefix" && value === "lambda-package/";
    return isDefault ? [] : [`\`${name}: ${value.slice(0, 100)}\``];
  });
  if (given.length === 0) return;
  const [action] = ["rollback", "remove-alias"].filter(
    (name) => !["", "false"].includes(inputText(env, name))
  );
  problems.error({
    code: "input-without-deploy",
    message: `${given.join(" and ")} ${given.length === 1 ? "does" : "do"} nothing ${action === void 0 ? "without `deploy: true`" : "with `command: package`"}`,
    help: action === void 0 ? "add `deploy: true`, or remove the input" : `use \`command: deploy\`: \`${action}\` makes no packages`
  });
}

export {
  inputText,
  inputLines,
  inputChoice,
  inputFlag,
  shownInput,
  deployInputs
};
