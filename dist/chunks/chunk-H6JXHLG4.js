// src/text/deploy-options.ts
var DEFAULT_PREFIX = "lambda-package/";
var settings = ["handler", "runtime", "layers"];
var ofPackages = [
  ...["layer-names", "publish", "update-configuration", "smoke-test", "s3-bucket", "s3-prefix"],
  "create-with-role"
];
function readDeployOptions(given, shown, problems) {
  const fault = (message, help) => problems.error({ code: "bad-input", message, help });
  const wrong = (name2, help) => fault(`Invalid value \`${given(name2).slice(0, 200)}\` for ${shown(name2)}`, help);
  const flag = (name2) => {
    const value = given(name2).toLowerCase();
    if (!["", "true", "false"].includes(value)) wrong(name2, "use one of `false`, `true`");
    return value === "true";
  };
  const matching = (name2, pattern, help) => {
    const value = given(name2);
    if (value !== "" && !pattern.test(value)) wrong(name2, help);
    return value === "" ? void 0 : value;
  };
  const rollback = matching(
    "rollback",
    /^(?:previous|true|false|[1-9]\d{0,17})$/,
    "use `previous` or the number of a version"
  );
  const isRollback = rollback !== void 0 && rollback !== "false";
  const isRemoval = flag("remove-alias");
  const options = {
    action: isRollback ? "rollback" : isRemoval ? "remove-alias" : "deploy",
    functionName: given("function-name") || void 0,
    functions: given("functions") || void 0,
    layerNames: given("layer-names") || void 0,
    publish: flag("publish"),
    alias: given("alias") || void 0,
    version: isRollback && /^\d/.test(rollback) ? rollback : void 0,
    updateConfiguration: settingsOf(
      given("update-configuration"),
      () => wrong("update-configuration", `use ${settings.map((one) => `\`${one}\``).join(", ")}`)
    ),
    smokeTest: given("smoke-test") || void 0,
    bucket: void 0,
    createWithRole: matching(
      "create-with-role",
      /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,600}$/,
      "give the ARN of a role, e.g. `arn:aws:iam::123456789012:role/orders`"
    ),
    accountId: matching("account-id", /^\d{12}$/, "give the 12 digits of the account, in quotes"),
    dryRun: flag("dry-run")
  };
  const name = matching("s3-bucket", /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "give the name of a bucket");
  const prefix = matching(
    "s3-prefix",
    /^[A-Za-z0-9!_.*'()/-]{1,500}$/,
    "use letters of ASCII, digits and `/!_.*'()-`"
  );
  if (prefix !== void 0 && prefix !== DEFAULT_PREFIX && name === void 0) {
    fault(`${shown("s3-prefix")} does nothing without ${shown("s3-bucket")}`, "add it, or remove the other");
  }
  if (options.functionName === void 0 && options.functions === void 0) {
    problems.error({
      code: "missing-input",
      message: `A deploy needs ${shown("function-name")} or ${shown("functions")}`,
      help: "give the name or ARN of the function to update, a template such as `shop-{dir}`, or a map of targets to functions"
    });
  }
  if (options.updateConfiguration.includes("layers") && options.layerNames === void 0) {
    fault(
      `${shown("update-configuration")}: \`layers\` does nothing without ${shown("layer-names")}`,
      "name the layers, or remove the word"
    );
  }
  checkAction(options, isRollback && isRemoval, given, shown, problems);
  return name === void 0 ? options : { ...options, bucket: { name, prefix: prefix ?? DEFAULT_PREFIX } };
}
function settingsOf(text, wrong) {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const known = words.flatMap((word) => settings.find((one) => one === word) ?? []);
  if (known.length < words.length) wrong();
  return known;
}
function checkAction({ action, alias }, isBoth, given, shown, problems) {
  if (isBoth) {
    problems.error({
      code: "bad-input",
      message: `${shown("rollback")} and ${shown("remove-alias")} cannot be combined`,
      help: "remove one of them"
    });
  }
  if (action === "deploy") return;
  if (alias === void 0) {
    problems.error({
      code: "missing-input",
      message: `${shown(action)} needs ${shown("alias")}`,
      help: "name the alias"
    });
  }
  const useless = ofPackages.filter((name) => !["", "false", DEFAULT_PREFIX].includes(given(name)));
  for (const name of useless) {
    problems.error({
      code: "bad-input",
      message: `${shown(name)} does nothing together with ${shown(action)}`,
      help: "remove one of them"
    });
  }
}

export {
  readDeployOptions
};
