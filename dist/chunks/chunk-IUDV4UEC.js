import {
  MAX_YAML,
  absolutePath,
  parseYaml,
  readCheckoutFile
} from "./chunk-4U4A73Z3.js";
import {
  HANDLER,
  LAMBDEX_HANDLER
} from "./chunk-2YNFGMIP.js";
import {
  LARGEST_DIRECT_UPLOAD,
  UserError,
  append,
  createHash,
  exactBytes,
  join,
  largest,
  listSome,
  memberOf,
  nearestName,
  parseBoundedJson,
  resolve,
  showBytes,
  stage,
  statsAt,
  textIn,
  tmpdir,
  userError,
  workflowEvent
} from "./chunk-VILPUJHH.js";
import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from "./chunk-7X23XMYO.js";

// src/text/function-name.ts
var FUNCTION_NAME = /^((?:arn:aws[a-z-]*:lambda:)?(?:[a-z]{2,4}(?:-[a-z]+)+-\d:)?(?:\d{12}:)?(?:function:)?([A-Za-z0-9_-]+))(?::(\$LATEST|[A-Za-z0-9_-]+))?$/;
var LONGEST_NAME = 64;
var LONGEST_WHOLE = 170;
function functionNameFault(text) {
  const match = text.length <= LONGEST_WHOLE ? FUNCTION_NAME.exec(text) : null;
  const [, unqualified = "", name = "", qualifier] = match ?? [];
  if (name === "" || name.length > LONGEST_NAME) {
    return {
      message: `\`${text.slice(0, LONGEST_WHOLE)}\` does not name a Lambda function`,
      help: `give its name (letters, digits, \`-\` and \`_\`; at most ${LONGEST_NAME} characters) or its ARN`
    };
  }
  if (qualifier === void 0 || qualifier === "$LATEST") return void 0;
  return {
    message: `\`${text}\` names the version or alias \`${qualifier}\`, but AWS updates the code of \`$LATEST\` only`,
    help: `name the function without it, \`${unqualified}\`, and name the alias in \`alias\`: it gets the new version`
  };
}

// src/deploy/names.ts
var PLACEHOLDER = /\{([^{}]*)\}/g;
var ofPackages = ["name", "dir", "path"];
var ofRun = ["pr", "branch", "sha"];
var LONGEST_BRANCH = 40;
var SHA_DIGITS = 12;
var TELLING_DIGITS = 6;
var MOST_NAMED = 10;
function isTemplate(text) {
  return /[{}]/.test(text);
}
function assignFunctions(targets, naming, problems) {
  const { template, functions } = naming;
  const isFixed = template !== void 0 && !hasPackage(template);
  const found = [];
  const left = [];
  for (const target of targets) {
    const listed = functions.get(target);
    if (listed !== void 0)
      append(
        found,
        listed.flatMap((one) => assign(target, one, naming, problems))
      );
    else if (template === void 0) left.push(target);
    else append(found, assign(target, { name: template, alias: void 0 }, naming, problems));
  }
  refuseUnknown(targets, functions, problems);
  if (left.length > 0) {
    problems.error({
      code: "deploy-no-function",
      message: `No function is named for ${listSome(left, MOST_NAMED)}`,
      help: "add them to `functions`, with `[]` for what is not deployed; or give a template: `function-name: shop-{dir}`"
    });
  }
  if (isFixed && found.length > 1 && functions.size === 0) {
    problems.error({
      code: "deploy-one-package",
      message: `A deploy to \`${template}\` needs exactly one package; there are ${targets.length}: ${listSome(targets, MOST_NAMED)}`,
      help: "name a single target, or give each its function: `function-name: shop-{dir}`, or a map in `functions`"
    });
    return [];
  }
  refuseShared(found, problems);
  return found;
}
function refuseUnknown(targets, functions, problems) {
  for (const target of functions.keys()) {
    if (targets.includes(target)) continue;
    const near = nearestName(target, targets);
    problems.error({
      code: "deploy-no-target",
      message: `\`functions\` names \`${target}\`, which is not among the packages of this run`,
      help: near === void 0 ? "add it to `targets`, or remove it" : `did you mean \`${near}\`?`
    });
  }
}
function refuseShared(found, problems) {
  const byName = /* @__PURE__ */ new Map();
  for (const { functionName, target } of found) {
    const key = functionName.slice(functionName.lastIndexOf(":") + 1);
    byName.set(key, [...byName.get(key) ?? [], target]);
  }
  for (const [name, targets] of byName) {
    if (targets.length === 1) continue;
    if (new Set(targets).size === 1) {
      problems.error({
        code: "deploy-same-function",
        message: `The function \`${name}\` is named ${targets.length} times for ${targets[0]}`,
        help: "name it once; a second alias needs a deploy of its own"
      });
      continue;
    }
    problems.error({
      code: "deploy-same-function",
      message: `The function \`${name}\` would get ${targets.length} packages: ${listSome(targets, MOST_NAMED)}`,
      help: "use more of the address in the template, e.g. `{path}-{name}`, or give each its own function in `functions`"
    });
  }
}
function assign(target, { name, alias }, naming, problems) {
  const functionName = fill(name, target, naming.variables, problems);
  const template = alias ?? naming.alias;
  const filled = template === void 0 ? void 0 : fill(template, target, naming.variables, problems);
  if (functionName === void 0 || template !== void 0 && filled === void 0) return [];
  const fault = functionNameFault(functionName);
  if (fault !== void 0) {
    problems.error({ code: "function-name", message: `For ${target}: ${fault.message}`, help: fault.help });
    return [];
  }
  if (filled !== void 0 && !isAliasName(filled)) {
    problems.error({
      code: "function-name",
      message: `\`${filled.slice(0, 200)}\` cannot be the name of an alias`,
      help: "use 1 to 128 letters of ASCII, digits, `-` and `_`, not digits only"
    });
    return [];
  }
  return [{ target, functionName: functionName.replace(/:\$LATEST$/, ""), alias: filled }];
}
function isAliasName(text) {
  return /^(?!\d+$)[A-Za-z0-9_-]{1,128}$/.test(text);
}
function hasPackage(template) {
  return ofPackages.some((one) => template.includes(`{${one}}`));
}
function templateFault(template, variables) {
  const all = [...ofPackages, ...ofRun];
  const used = [...template.matchAll(PLACEHOLDER)].map((match) => match[1]);
  const unknown = used.find((one) => !all.includes(one));
  const rest = template.replace(PLACEHOLDER, "");
  if (unknown !== void 0 || /[{}]/.test(rest)) {
    return {
      message: `\`${template.slice(0, 200)}\` has ${unknown === void 0 ? "a brace without its partner" : `the placeholder \`{${unknown}}\``}`,
      help: `use ${all.map((one) => `\`{${one}}\``).join(", ")}`
    };
  }
  if (used.length > 0 && rest === "" && used.every((one) => one === "branch" || one === "pr")) {
    return {
      message: `\`${template}\` holds nothing but what a pull request chooses: a branch called \`live\` would get that name`,
      help: "add a part of your own, e.g. `pr-{pr}`"
    };
  }
  const missing = ofRun.find((one) => used.includes(one) && variables[one] === void 0);
  if (missing === void 0) return void 0;
  const where = {
    pr: "the event is of no pull request",
    branch: "no branch is known",
    sha: "no commit is known"
  };
  return {
    message: `\`${template}\` needs \`{${missing}}\`, but ${where[missing]}`,
    help: "use the template only in jobs where that is known"
  };
}
function fill(template, target, variables, problems) {
  const fault = templateFault(template, variables);
  if (fault !== void 0) {
    problems.error({ code: "function-name", ...fault });
    return void 0;
  }
  const values = { ...variables, ...partsOf(target) };
  let whole = "";
  let isChanged = false;
  let last = 0;
  let cleaned = "";
  for (const match of template.matchAll(PLACEHOLDER)) {
    const variable = match[1];
    const value = values[variable] ?? "";
    const part = clean(variable, value);
    if (part !== (variable === "path" ? value.replaceAll("/", "-") : variable === "sha" ? part : value))
      isChanged = true;
    const literal = template.slice(last, match.index);
    whole += literal + value;
    cleaned += literal + part;
    last = match.index + match[0].length;
  }
  whole += template.slice(last);
  cleaned += template.slice(last);
  if (!isChanged) return cleaned;
  return `${cleaned}-${createHash("sha256").update(whole).digest("hex").slice(0, TELLING_DIGITS)}`;
}
function clean(variable, value) {
  const part = value.replace(/[^A-Za-z0-9_-]/gu, "-");
  if (variable === "branch") return part.slice(0, LONGEST_BRANCH);
  return variable === "sha" ? part.slice(0, SHA_DIGITS) : part;
}
function partsOf(target) {
  const [path = "", name] = target.replace(/^\/\//, "").split(/:(.*)/s);
  const dir = path.slice(path.lastIndexOf("/") + 1);
  return { name: name ?? dir, dir, path };
}
function namePattern(template) {
  const name = template.slice(template.lastIndexOf(":") + 1);
  const literals = name.split(/\{[^{}]*\}/);
  if (literals.length < 2 || literals.join("").length < 2) return void 0;
  const escaped = literals.map((one) => one.replace(/[^A-Za-z0-9_-]/g, "."));
  return new RegExp(`^${escaped.join("[A-Za-z0-9_-]+")}$`);
}

// src/commands/deployables.ts
function deployableOf({ target, kind, handler, makeup }) {
  const { packagedAs } = target.type;
  return {
    target: target.spec,
    type: target.type.name,
    place: target.place,
    kind: packagedAs === "lambda-layer" ? "layer" : packagedAs === "pex" ? "pex" : "other",
    isDirectory: kind === "directory",
    handler,
    layers: (makeup.layers ?? []).map((layer) => layer.target.spec)
  };
}
function assignPackages(packages, { naming, layerNames }, problems) {
  const isLayer = ({ target, kind }) => kind === "layer" && layerNames.has(target);
  const isLeftOut = ({ target }) => naming.functions.get(target)?.length === 0;
  const functions = packages.filter((one) => !isLayer(one));
  const sound = functions.filter((one) => {
    if (isLeftOut(one)) return true;
    const fault = notForFunction(one);
    if (fault === void 0) return true;
    const name = naming.functions.get(one.target)?.[0]?.name ?? naming.template;
    problems.error({
      code: "deploy-not-a-function",
      message: `${one.target} (\`${one.type}\`) cannot be deployed to ${name === void 0 ? "a function" : `the function \`${name}\``}: ${fault.why}`,
      ...one.place !== void 0 && { place: one.place },
      help: fault.help
    });
    return false;
  });
  checkLayers(packages, layerNames, problems);
  if (sound.length < functions.length) return [];
  const assigned = assignFunctions(
    functions.map(({ target }) => target),
    naming,
    problems
  );
  const isNothing = assigned.length === 0 && !problems.hasErrors;
  if (isNothing) {
    problems.error({
      code: "deploy-one-package",
      message: `A deploy to \`${naming.template ?? "the functions"}\` needs exactly one package; there is nothing to deploy`,
      help: "name a target, e.g. `project:lambda`"
    });
  }
  return assigned;
}
function checkLayers(packages, layerNames, problems) {
  const byTarget = new Map(packages.map((one) => [one.target, one]));
  const used = new Set(packages.flatMap(({ layers }) => layers));
  for (const [target, name] of layerNames) {
    const one = byTarget.get(target);
    if (one?.kind === "layer" && used.has(target)) continue;
    const near = one === void 0 ? nearestName(target, byTarget.keys()) : void 0;
    const why = one === void 0 ? "it is not among the packages of this run" : one.kind === "layer" ? "no function of this run has it in `layers`" : `it is a \`${one.type}\``;
    problems.error({
      code: "deploy-no-target",
      message: `\`layer-names\` names \`${target}\` (the layer \`${name}\`), but ${why}`,
      help: near === void 0 ? `add it to \`targets\`, or remove it from \`layer-names\`` : `did you mean \`${near}\`?`
    });
  }
}
function notForFunction({
  kind,
  isDirectory,
  handler
}) {
  if (kind === "layer") {
    return {
      why: "it is a layer",
      help: "deploy the function that uses it; publish the layer with it (`layer-names`), or yourself with `aws lambda publish-layer-version`"
    };
  }
  if (isDirectory) {
    return {
      why: "it is written as a directory, not as a zip file",
      help: kind === "pex" ? 'set `layout="zipapp"`, or remove `layout`' : 'set `layout="flat-zipped"`, or remove `layout`'
    };
  }
  if (handler !== void 0) return void 0;
  if (kind === "pex") {
    return {
      why: "it does not say which function AWS should call",
      help: 'set `entry_point="module:function"`, or deploy a `python_aws_lambda_function` target'
    };
  }
  return {
    why: "it has no handler",
    help: "name a `python_aws_lambda_function` or `python_awslambda` target"
  };
}

// src/commands/deploy-guard.ts
function guardDeploy(env) {
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  if (name === "pull_request_target") {
    throw refusal(
      "the event is `pull_request_target`, which runs for every stranger with the secrets of this repository",
      "deploy on `push`, or previews on `pull_request`"
    );
  }
  if (name !== "workflow_run") return;
  const event = workflowEvent(env);
  const started = memberOf(event, "workflow_run", "event");
  if (typeof started !== "string" || started.startsWith("pull_request")) {
    throw refusal(
      `the event is \`workflow_run\` after ${typeof started === "string" ? `\`${started.slice(0, 40)}\`` : "an event that cannot be read"}`,
      "deploy only after runs of `push` to the default branch"
    );
  }
  const own = memberOf(event, "repository", "id");
  const branch = memberOf(event, "repository", "default_branch");
  const isOwn = own !== void 0 && memberOf(event, "workflow_run", "head_repository", "id") === own;
  const isDefault = branch !== void 0 && memberOf(event, "workflow_run", "head_branch") === branch;
  if (isOwn && isDefault) return;
  throw refusal(
    isOwn ? "the event is `workflow_run` of another branch than the default branch" : "the event is `workflow_run` of another repository",
    "deploy only after runs of `push` to the default branch"
  );
}
function refusal(why, help) {
  return userError({ code: "deploy-event", message: `Nothing is deployed: ${why}`, help });
}
function isWithoutSecrets(env) {
  if (env["GITHUB_EVENT_NAME"] !== "pull_request") return false;
  if (env["GITHUB_ACTOR"] === "dependabot[bot]") return true;
  const event = workflowEvent(env);
  const own = memberOf(event, "repository", "id");
  return own !== void 0 && memberOf(event, "pull_request", "head", "repo", "id") !== own;
}
function isOnlyWithoutCredentials(env, failure) {
  const isThat = failure?.diagnostics.every(
    ({ code }) => code === "aws-no-credentials" || code === "aws-no-region"
  );
  return isThat === true && isWithoutSecrets(env);
}

// src/deploy/answer.ts
var LARGEST_ANSWER = 8 * 1024 * 1024;
var MOST_VALUES = 1e5;
var LONGEST_TEXT = 4096;
var LONGEST_SHOWN = 200;
var Answer = class _Answer {
  operation;
  #members;
  #path;
  constructor(operation, members, path) {
    this.operation = operation;
    this.#members = members;
    this.#path = path;
  }
  /** Reads what the AWS CLI printed; nothing is what it prints for an answer without members. @throws UserError */
  static parse(operation, text) {
    if (text.length > LARGEST_ANSWER) {
      throw unexpected(operation, `printed ${text.length} characters; the limit is ${LARGEST_ANSWER}`);
    }
    const trimmed = text.trim();
    if (trimmed === "") return new _Answer(operation, {}, "");
    let value;
    try {
      value = parseBoundedJson(trimmed, MOST_VALUES);
    } catch (error) {
      const why = error instanceof Error && /^it (?:has|is) /.test(error.message) ? ` (${error.message})` : "";
      throw unexpected(operation, `did not print a JSON object${why}: ${trimmed.slice(0, LONGEST_SHOWN)}`);
    }
    if (isObject(value)) return new _Answer(operation, value, "");
    throw unexpected(operation, `did not print a JSON object: ${trimmed.slice(0, LONGEST_SHOWN)}`);
  }
  /** A member as it is. */
  raw(name) {
    return this.#members[name];
  }
  /** A text; undefined for none and for an empty one. @throws UserError for anything that is not text, or does not match */
  text(name, pattern) {
    const value = this.#members[name] ?? "";
    if (typeof value !== "string") throw this.wrong(name);
    if (value === "") return void 0;
    if (pattern === void 0) return value.slice(0, LONGEST_TEXT);
    if (!pattern.test(value)) throw this.wrong(name);
    return value;
  }
  /** A text that must be there. @throws UserError */
  needed(name, pattern) {
    const value = this.text(name, pattern);
    if (value === void 0) throw this.wrong(name);
    return value;
  }
  /** A whole number of at least 0 that must be there. @throws UserError */
  count(name) {
    const value = this.#members[name];
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw this.wrong(name);
    return value;
  }
  /** Texts; undefined for no list. @throws UserError */
  texts(name) {
    const value = this.#members[name] ?? void 0;
    if (value === void 0) return void 0;
    if (!Array.isArray(value)) throw this.wrong(name);
    return value.map((one) => {
      if (typeof one !== "string") throw this.wrong(name);
      return one.slice(0, LONGEST_TEXT);
    });
  }
  /** The objects of a list that must be there. @throws UserError */
  list(name) {
    const value = this.#members[name];
    if (!Array.isArray(value)) throw this.wrong(name);
    return value.map((one, index) => {
      if (!isObject(one)) throw this.wrong(name);
      return new _Answer(this.operation, one, `${this.#path}${name}[${index}].`);
    });
  }
  /** An object; undefined for none. @throws UserError */
  part(name) {
    const value = this.#members[name] ?? void 0;
    if (value === void 0) return void 0;
    if (!isObject(value)) throw this.wrong(name);
    return new _Answer(this.operation, value, `${this.#path}${name}.`);
  }
  /** The names of the members. */
  names() {
    return Object.keys(this.#members);
  }
  /** The error for a member that cannot be. @param why e.g. `which is of another function` */
  wrong(name, why) {
    const path = `${this.#path}${name}`;
    const value = this.#members[name];
    if (value === void 0) return unexpected(this.operation, `answered without \`${path}\``);
    const shown = shownValue(value).slice(0, LONGEST_SHOWN);
    return unexpected(
      this.operation,
      `answered with \`${path}\` ${shown}${why === void 0 ? ", which AWS does not answer" : `, ${why}`}`
    );
  }
};
function shownValue(value) {
  if (Array.isArray(value)) return value.length === 0 ? "`[]`" : `a list of ${value.length}`;
  if (isObject(value)) return "an object";
  return `\`${typeof value === "string" ? JSON.stringify(value.slice(0, LONGEST_SHOWN)).slice(1, -1) : String(value)}\``;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unexpected(operation, what) {
  return userError({
    code: "aws-unexpected-answer",
    message: `\`aws ${operation}\` ${what}`,
    help: "check that `aws` on PATH is the AWS CLI, not a wrapper that prints its own output, and what answers at its endpoint (`AWS_ENDPOINT_URL`)"
  });
}

// src/deploy/aws-cli.ts
var AwsError = class extends Error {
  /** The code of our own for an answer that did not come or did not arrive whole. */
  static CONNECTION = "ConnectionError";
  /** Of our own: the AWS CLI did not come to an end, e.g. since a list goes in circles. */
  static TIMEOUT = "CallTimeout";
  awsCode;
  operation;
  constructor(awsCode, operation, message) {
    super(message);
    this.name = "AwsError";
    this.awsCode = awsCode;
    this.operation = operation;
  }
};
var UNCERTAIN = /^(ServiceException|ServiceUnavailable\w*|InternalFailure|InternalError|InternalServerError|ConnectionError|CallTimeout|RequestTimeout\w*|5\d\d)$/;
var NOT_NOW = /^(ResourceConflictException|TooManyRequestsException|Throttling\w*|RequestLimitExceeded|429)$/;
function isPassing(error) {
  return error instanceof AwsError && (UNCERTAIN.test(error.awsCode) || NOT_NOW.test(error.awsCode));
}
function mayHaveTakenEffect(error) {
  if (error instanceof AwsError) return UNCERTAIN.test(error.awsCode);
  const code = error instanceof UserError ? error.diagnostics[0]?.code : void 0;
  return code === void 0 || !neverSent.has(code);
}
var neverSent = /* @__PURE__ */ new Set([
  "aws-cli-missing",
  "aws-no-credentials",
  "aws-no-region",
  "aws-access-denied",
  "aws-credentials-expired"
]);
var fixed = {
  ...{ AWS_PAGER: "", AWS_CLI_AUTO_PROMPT: "off", AWS_MAX_ATTEMPTS: "1", AWS_RETRY_MODE: "standard" },
  ...{ AWS_CLI_ERROR_FORMAT: "legacy", AWS_CLI_OUTPUT_ENCODING: "utf-8" },
  ...{ PYTHONIOENCODING: "utf-8", PYTHONUTF8: "1" }
};
var CALL_LIMIT = 1e5;
function createAwsCall(run, env, service, pace) {
  const variable = service === "s3api" ? "S3" : "LAMBDA";
  const endpoint = [env[`AWS_ENDPOINT_URL_${variable}`], env["AWS_ENDPOINT_URL"]].find(Boolean);
  const global = ["--output", "json", ...endpoint === void 0 ? [] : ["--endpoint-url", endpoint]];
  const childEnv = { ...env, ...regionOf(env), ...fixed };
  return async (operation, args, { stop, timeout: timeout2 = CALL_LIMIT } = {}) => {
    const options = { env: childEnv, timeout: timeout2, ...stop && { signal: stop } };
    await pace?.(stop);
    const result = await run("aws", [...global, service, operation, ...args], options).catch(
      (error) => {
        throw error instanceof UserError ? error : notStarted(error);
      }
    );
    if (result.timedOut === true) {
      const message = `\`aws ${service} ${operation}\` did not finish within ${timeout2 / 1e3} s`;
      throw new AwsError(AwsError.TIMEOUT, operation, message);
    }
    if (result.exitCode === 0) return Answer.parse(operation, result.stdout);
    throw toError(result.stderr, operation, service);
  };
}
function regionOf({ AWS_REGION: region, AWS_DEFAULT_REGION: known }) {
  return region && !known ? { AWS_DEFAULT_REGION: region } : {};
}
function explainAwsError(error) {
  const { awsCode, operation, message } = error;
  const about = `\`aws ${operation.endsWith("-object") ? "s3api" : "lambda"} ${operation}\`: ${message.slice(0, LONGEST_TEXT2)}`;
  if (EXPIRED.test(awsCode)) return expired(message);
  if (isPassing(error)) {
    return userError({
      code: "aws-unavailable",
      message: `AWS cannot be reached or did not answer as it should, after several tries of ${about}`,
      help: "check the region (`AWS_REGION`) and the network; if both are right, run the deploy again later (status: health.aws.amazon.com)"
    });
  }
  return userError({
    code: "aws-rejected",
    message: `AWS rejected ${about}`,
    help: CREDENTIALS_AT_FAULT.test(awsCode) ? "check the credentials of the job, that they belong to this partition of AWS, and the clock of the machine" : "see the reason given by AWS"
  });
}
var LONGEST_KEPT = 1e4;
var LONGEST_TEXT2 = 2e3;
var EXPIRED = /^(ExpiredToken\w*|RequestExpired|TokenRefreshRequired)$/;
var CREDENTIALS_AT_FAULT = /^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignature\w*|SignatureDoesNotMatch|IncompleteSignature\w*|MissingAuthenticationToken\w*|OptInRequired)$/;
function expired(text) {
  return userError({
    code: "aws-credentials-expired",
    message: `The AWS credentials have expired: ${text.slice(0, LONGEST_TEXT2)}`,
    help: "get new ones directly before the deploy: move `aws-actions/configure-aws-credentials` to the step before it, or set its `role-duration-seconds`; on your machine, run `aws sso login`"
  });
}
function notStarted(error) {
  const reason = error instanceof Error ? error.message : String(error);
  return userError({
    code: "aws-cli-missing",
    message: `Could not run the AWS CLI: ${reason}`,
    help: "install the AWS CLI version 2 and put it on PATH (GitHub-hosted runners have it)"
  });
}
function toError(stderr, operation, service) {
  const coded = /An error occurred \(([A-Za-z0-9.]{1,100})\) when calling /.exec(stderr);
  const text = coded ? stderr.slice(coded.index).trim().slice(0, LONGEST_KEPT) : stderr.trim().slice(-LONGEST_TEXT2);
  const code = coded?.[1];
  if (code !== void 0) {
    return /^AccessDenied|UnauthorizedOperation|^403$/.test(code) ? accessDenied(text, operation, service) : new AwsError(code, operation, text);
  }
  if (/Unable to locate credentials|NoCredentials|Partial credentials/i.test(text)) {
    return userError({
      code: "aws-no-credentials",
      message: "The AWS CLI has no credentials",
      help: "in a workflow, run `aws-actions/configure-aws-credentials` before this step and give the job `permissions: id-token: write`; pull requests from forks have no credentials, so do not deploy from them"
    });
  }
  if (/specify a region/i.test(text)) {
    return userError({
      code: "aws-no-region",
      message: "The AWS CLI has no region",
      help: "set `AWS_REGION` (the `aws-region` input of `aws-actions/configure-aws-credentials`)"
    });
  }
  if (/token.{0,40}expired|session.{0,80}expired|retrieving token from sso/i.test(text)) return expired(text);
  if (/error during pagination/i.test(text)) {
    return unexpected(operation, `answered a list that goes in circles: ${text.slice(0, LONGEST_TEXT2)}`);
  }
  if (NO_CONNECTION.test(text)) return new AwsError(AwsError.CONNECTION, operation, text);
  return userError({
    code: "aws-cli-failed",
    message: `\`aws ${service} ${operation}\` failed: ${text.slice(0, LONGEST_TEXT2)}`,
    help: "see the message of the AWS CLI above"
  });
}
var NO_CONNECTION = /Could not connect|Connection (?:was closed|reset|aborted|broken)|timed? ?out|Failed to connect|IncompleteRead|ended prematurely|Unable to parse response|Remote end closed|SSL validation failed|name resolution|Name or service not known/i;
function accessDenied(text, operation, service) {
  const action = namedAction(text) ?? actionOf(operation, service);
  return userError({
    code: "aws-access-denied",
    message: `The credentials do not allow \`${action}\`: ${text.slice(0, LONGEST_TEXT2)}`,
    help: `allow \`${action}\` for this job's role; docs/deploy.md lists the actions that each input needs`
  });
}
function namedAction(text) {
  if (/denied by S3.{0,80}permission to GetObject/.test(text)) return "s3:GetObject";
  return /not authorized to perform: ([a-z0-9-]{2,30}:[A-Za-z]{3,60})\b/.exec(text)?.[1];
}
var actions = {
  invoke: "lambda:InvokeFunction",
  "head-object": "s3:GetObject"
};
function actionOf(operation, service) {
  const name = operation.replace(/(?:^|-)([a-z])/g, (_match, letter) => letter.toUpperCase());
  return actions[operation] ?? `${service === "s3api" ? "s3" : service}:${name}`;
}

// src/deploy/retry.ts
var LONGEST_DEPLOY = 10 * 6e4;
var LINE_EVERY = 15e3;
var mostTries = { [AwsError.CONNECTION]: 4, [AwsError.TIMEOUT]: 2 };
function createPatience({ clock, log, random, stop }) {
  const start = clock.elapsed();
  let said = { why: "", at: start };
  const say = (why) => {
    const at = clock.elapsed();
    if (why === said.why && at < said.at + LINE_EVERY) return;
    const seconds = Math.round((at - start) / 1e3);
    log.info(why === said.why ? `${why} (${seconds} s since the start)` : why);
    said = { why, at };
  };
  const throwIfStopped = () => {
    if (stop?.aborted === true) throw interrupted(stop);
  };
  const pause = async (attempt2, why) => {
    throwIfStopped();
    say(why);
    const longest = Math.min(1e3 * 2 ** (attempt2 - 1), 15e3);
    const until = clock.elapsed() + longest * (0.5 + random() / 2);
    if (until > start + LONGEST_DEPLOY) throw timeout(why);
    for (let now = clock.elapsed(); now < until; now = clock.elapsed()) {
      await clock.sleep(Math.min(until, said.at + LINE_EVERY) - now, stop);
      throwIfStopped();
      say(why);
    }
  };
  return { stop, pause, throwIfStopped };
}
function timeout(why) {
  return userError({
    code: "deploy-timeout",
    message: `Gave up waiting: ${why}`,
    help: "check the function in the AWS console, and run the deploy again once its update has finished; this is safe to repeat"
  });
}
function interrupted(stop) {
  const { signal, exitStatus } = stop.reason;
  const diagnostic = {
    severity: "error",
    code: "deploy-interrupted",
    message: `The deploy was stopped by ${signal}`,
    help: "run it again; this is safe to repeat"
  };
  return new UserError([diagnostic], exitStatus);
}
async function retrying(patience, tries, work) {
  for (let attempt2 = 1; ; attempt2++) {
    patience.throwIfStopped();
    try {
      return await work();
    } catch (error) {
      patience.throwIfStopped();
      if (!isPassing(error)) throw error;
      if (attempt2 >= Math.min(tries, mostTries[error.awsCode] ?? tries)) throw error;
      await patience.pause(attempt2, `AWS answered ${error.awsCode} to ${error.operation}; trying again`);
    }
  }
}

// src/deploy/function-configuration.ts
async function readFunction(engine, functionName, patience, version) {
  const args = [
    `--function-name=${functionName}`,
    ...version === void 0 ? [] : [`--qualifier=${version}`]
  ];
  try {
    const answer = await retrying(
      patience,
      8,
      () => engine.lambda("get-function-configuration", args, { stop: patience.stop })
    );
    return parseConfiguration(engine, answer, functionName, version);
  } catch (error) {
    if (isMissing(error)) return void 0;
    throw error;
  }
}
function isMissing(error) {
  return error instanceof AwsError && error.awsCode === "ResourceNotFoundException";
}
var DIGEST = /^[A-Za-z0-9+/]{43}=$/;
var IMAGE_DIGEST = /^[A-Za-z0-9+/=:]{1,100}$/;
var REVISION = /^[A-Za-z0-9_-]{1,100}$/;
var VERSION = /^(?:\$LATEST|[1-9]\d{0,17})$/;
var LAYER_ARN = /^arn:aws[a-z-]*:lambda:[a-z0-9-]{1,30}:\d{12}:layer:[A-Za-z0-9_-]{1,140}:[1-9]\d{0,17}$/;
function parseConfiguration({ places }, answer, functionName, version = "$LATEST") {
  const functionArn = places.arnIn(answer, "FunctionArn", functionName);
  if (answer.needed("Version", VERSION) !== version) {
    throw answer.wrong("Version", `but \`${version}\` of \`${functionName}\` was asked for`);
  }
  const packageType = answer.text("PackageType") ?? "Zip";
  return {
    functionArn,
    version,
    packageType,
    handler: answer.text("Handler"),
    runtime: answer.text("Runtime"),
    // AWS omits the field for functions created before arm64 existed.
    architectures: answer.texts("Architectures") ?? ["x86_64"],
    codeSha256: answer.needed("CodeSha256", packageType === "Zip" ? DIGEST : IMAGE_DIGEST),
    layers: layersOf(answer),
    role: answer.text("Role"),
    state: answer.text("State"),
    stateReason: answer.text("StateReason"),
    stateReasonCode: answer.text("StateReasonCode"),
    lastUpdateStatus: answer.text("LastUpdateStatus"),
    lastUpdateStatusReason: answer.text("LastUpdateStatusReason"),
    lastUpdateStatusReasonCode: answer.text("LastUpdateStatusReasonCode"),
    revisionId: answer.text("RevisionId", REVISION),
    settings: settingsOf(answer)
  };
}
function layersOf(answer) {
  if ((answer.raw("Layers") ?? void 0) === void 0) return [];
  return answer.list("Layers").map((layer) => layer.needed("Arn", LAYER_ARN));
}
var keptSettings = [
  ...["Handler", "Runtime", "Role", "Timeout", "MemorySize", "Environment", "KMSKeyArn", "DeadLetterConfig"],
  ...["TracingConfig", "FileSystemConfigs", "EphemeralStorage", "LoggingConfig"]
];
function settingsOf(answer) {
  const kept = keptSettings.map((name) => stable(answer.raw(name) ?? null));
  const vpc = answer.part("VpcConfig");
  const network = ["SubnetIds", "SecurityGroupIds"].map((name) => vpc?.texts(name) ?? []);
  return JSON.stringify([kept, layersOf(answer), network]);
}
function stable(value) {
  if (Array.isArray(value)) return value.map(stable);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return members.map(([name, member]) => [name, stable(member)]);
}
function hasFailed({ state, lastUpdateStatus }) {
  return state === "Failed" || lastUpdateStatus === "Failed";
}
function failureReason(live) {
  const parts = live.state === "Failed" ? [live.stateReasonCode, live.stateReason] : [live.lastUpdateStatusReasonCode, live.lastUpdateStatusReason];
  return parts.filter(Boolean).join(": ") || "no reason given";
}
function isBusy(configuration) {
  return configuration.lastUpdateStatus === "InProgress" || configuration.state === "Pending";
}

// src/deploy/list.ts
var MOST_ITEMS = 1e4;
async function listOf({ lambda }, { operation, args = [], list, members, enough }, patience, tries = 8) {
  const [key] = members;
  const shape = members.map((one) => `${one}: ${one}`).join(", ");
  const all = [
    ...args,
    `--max-items=${enough ?? MOST_ITEMS}`,
    ...["--query", `{${list}: ${list}[].{${shape}}, NextToken: NextToken}`]
  ];
  const answer = await retrying(patience, tries, () => lambda(operation, all, { stop: patience.stop }));
  const items = answer.list(list);
  if (enough === void 0 && answer.text("NextToken") !== void 0) {
    throw unexpected(operation, `answered with more than ${MOST_ITEMS} \`${list}\``);
  }
  const seen = /* @__PURE__ */ new Set();
  for (const one of items) {
    const value = one.raw(key);
    if (value === void 0 || value === null) throw one.wrong(key);
    if (seen.has(value)) throw one.wrong(key, "a second time");
    seen.add(value);
  }
  return items;
}

// src/deploy/upload.ts
var UPLOAD_LIMIT = 10 * 6e4;
var UPLOAD_GRACE = 3e3;
function checkSize({ path, size }, { settings }) {
  if (size <= LARGEST_DIRECT_UPLOAD || settings.bucket !== void 0) return;
  throw userError({
    code: "too-large-to-upload",
    message: `${path} has ${exactBytes(size)}; a direct upload can have at most ${exactBytes(LARGEST_DIRECT_UPLOAD)}`,
    help: "remove what nothing imports, or name a bucket: `s3-bucket` (`--s3-bucket`)"
  });
}
async function placeCode(engine, zip) {
  const { bucket } = engine.settings;
  if (bucket === void 0) return { kind: "request", path: zip.path };
  const hex = Buffer.from(zip.codeSha256, "base64").toString("hex");
  const key = `${bucket.prefix}${hex}.zip`;
  const place = { kind: "bucket", bucket: bucket.name, key };
  if (await isThere(engine, place, zip)) {
    engine.context.log.info(`s3://${bucket.name}/${key} is there already`);
    return place;
  }
  engine.context.log.info(`Uploading ${showBytes(zip.size)} to s3://${bucket.name}/${key}`);
  const args = [
    ...[`--bucket=${bucket.name}`, `--key=${key}`, `--body=${zip.path}`],
    ...["--checksum-algorithm=SHA256", `--checksum-sha256=${zip.codeSha256}`]
  ];
  const answer = await retrying(engine.patience(), 5, () => withGrace(engine, engine.s3, "put-object", args));
  if (answer.text("ETag") === void 0) throw answer.wrong("ETag");
  const digest = answer.text("ChecksumSHA256") ?? zip.codeSha256;
  if (digest !== zip.codeSha256) throw answer.wrong("ChecksumSHA256", `but \`${zip.codeSha256}\` was sent`);
  return place;
}
async function isThere(engine, { bucket, key }, { codeSha256, size }) {
  const patience = engine.patience();
  const args = [`--bucket=${bucket}`, `--key=${key}`, "--checksum-mode=ENABLED"];
  try {
    const found = await retrying(patience, 5, () => engine.s3("head-object", args, { stop: patience.stop }));
    return found.count("ContentLength") === size && found.text("ChecksumSHA256") === codeSha256;
  } catch (error) {
    if (error instanceof AwsError && /^(404|NoSuchKey|NotFound|400)$/.test(error.awsCode)) return false;
    if (error instanceof UserError && error.diagnostics[0]?.code === "aws-access-denied") return false;
    throw error;
  }
}
function codeOptions(place) {
  return place.kind === "request" ? ["--zip-file", `fileb://${place.path}`] : [`--s3-bucket=${place.bucket}`, `--s3-key=${place.key}`];
}
function contentOptions(place, option) {
  return place.kind === "request" ? ["--zip-file", `fileb://${place.path}`] : [option, `S3Bucket=${place.bucket},S3Key=${place.key}`];
}
async function withGrace({ context }, aws, operation, args) {
  const { stop, clock } = context;
  const finished = new AbortController();
  const end = new AbortController();
  const onStop = () => {
    void clock.sleep(UPLOAD_GRACE, finished.signal).then(() => end.abort());
  };
  if (stop?.aborted === true) throw interrupted(stop);
  stop?.addEventListener("abort", onStop, { once: true });
  try {
    return await aws(operation, args, { stop: end.signal, timeout: UPLOAD_LIMIT });
  } finally {
    finished.abort();
    stop?.removeEventListener("abort", onStop);
  }
}

// src/deploy/layers.ts
var LOOKS = 4;
var SEEN_VERSIONS = 500;
function isOfLayer(arn, name) {
  return layerNameOf(arn) === layerNameOf(name);
}
function layerNameOf(arn) {
  return arn.startsWith("arn:") ? arn.split(":")[6] ?? "" : arn;
}
function layersWith(live, ours) {
  const isOurs = (arn) => ours.some((one) => isOfLayer(arn, one));
  const slots = live.filter(isOurs).length;
  if (slots !== ours.length) return [...ours, ...live.filter((arn) => !isOurs(arn))];
  const next = ours.values();
  return live.map((arn) => isOurs(arn) ? next.next().value : arn);
}
function markOf({ package: zip }) {
  return `lambda-package CodeSha256=${zip.codeSha256}`;
}
async function findLayer(engine, layer, patience) {
  for (const one of await versionsOf(engine, layer, patience)) {
    if (one.text("Description") !== markOf(layer) || !fits(one, layer)) continue;
    const version = one.count("Version");
    const args = [`--layer-name=${layer.name}`, `--version-number=${version}`];
    const found = await retrying(
      patience,
      8,
      () => engine.lambda("get-layer-version", args, { stop: patience.stop })
    ).catch(asNone);
    if (found === void 0) continue;
    const { arn, digest } = versionIn(found, layer, version);
    if (digest === layer.package.codeSha256) return arn;
  }
  return void 0;
}
async function versionsOf(engine, { name }, patience) {
  const call = {
    ...{ operation: "list-layer-versions", args: [`--layer-name=${name}`], list: "LayerVersions" },
    members: ["Version", "Description", "CompatibleRuntimes", "CompatibleArchitectures"],
    enough: SEEN_VERSIONS
  };
  return await listOf(engine, call, patience).catch(asNone) ?? [];
}
function asNone(error) {
  if (!isMissing(error)) throw error;
}
function versionIn(answer, { name }, version = answer.count("Version")) {
  const arn = answer.needed("LayerVersionArn", LAYER_ARN);
  if (!arn.endsWith(`:layer:${layerNameOf(name)}:${version}`)) {
    throw answer.wrong("LayerVersionArn", `but version ${version} of \`${name}\` was asked for`);
  }
  const content = answer.part("Content");
  if (content === void 0) throw answer.wrong("Content");
  return { arn, digest: content.needed("CodeSha256", DIGEST) };
}
function fits(version, layer) {
  const has = (member, wanted) => {
    const listed = version.texts(member) ?? [];
    return listed.length === 0 || wanted.every((one) => listed.includes(one));
  };
  return has("CompatibleRuntimes", layer.runtimes) && has("CompatibleArchitectures", layer.architectures);
}
async function publishLayer(engine, layer) {
  const place = await placeCode(engine, layer.package);
  const patience = engine.patience();
  const args = [
    `--layer-name=${layer.name}`,
    `--description=${markOf(layer)}`,
    ...contentOptions(place, "--content"),
    ...layer.runtimes.length === 0 ? [] : ["--compatible-runtimes", ...layer.runtimes],
    ...layer.architectures.length === 0 ? [] : ["--compatible-architectures", ...layer.architectures]
  ];
  engine.context.log.info(`Publishing ${layer.target} as a version of the layer \`${layer.name}\``);
  for (let attempt2 = 1; ; attempt2++) {
    patience.throwIfStopped();
    try {
      const answer = await withGrace(engine, engine.lambda, "publish-layer-version", args);
      const { arn, digest } = versionIn(answer, layer);
      if (digest !== layer.package.codeSha256) throw otherContent(layer, digest);
      return arn;
    } catch (error) {
      patience.throwIfStopped();
      if (!isPassing(error)) throw refused(error, layer);
      const known = await afterFailure(engine, layer, error, patience, attempt2);
      if (known !== void 0) return known;
    }
  }
}
async function afterFailure(engine, layer, error, patience, attempt2) {
  const looks = mayHaveTakenEffect(error) ? LOOKS : 0;
  await patience.pause(attempt2, `AWS answered ${error.awsCode} to ${error.operation}; looking for the layer`);
  for (let look = 1; look <= looks; look++) {
    const found = await findLayer(engine, layer, patience);
    if (found !== void 0) return found;
    await patience.pause(look, `The layer \`${layer.name}\` has no such version yet`);
  }
  return void 0;
}
function otherContent({ name, package: zip }, digest) {
  return userError({
    code: "deployed-code-differs",
    message: `The layer \`${name}\` reports CodeSha256 \`${digest}\`, but the package has \`${zip.codeSha256}\``,
    help: "check what is between this machine and AWS, then run the deploy again"
  });
}
function refused(error, { name, target }) {
  if (!(error instanceof AwsError)) return error;
  const shown = explainAwsError(error);
  if (shown.diagnostics[0]?.code !== "aws-rejected") return shown;
  return userError({
    code: "update-refused",
    message: `AWS rejected ${target} as a version of the layer \`${name}\`: ${error.message.slice(0, 2e3)}`,
    help: "no function was changed; see the reason given by AWS"
  });
}

// src/deploy/drift.ts
var GUIDE = "docs/migrating-from-lambdex.md";
function driftOf({ settings }, { request, layerArns }, live, { final = false } = {}) {
  const name = request.functionName;
  if (live.packageType !== "Zip") {
    return [
      {
        severity: "error",
        code: "drift-package-type",
        message: `The function \`${name}\` runs a container image, not a zip file`,
        help: "deploy a container image to it, or create a function with the package type Zip"
      }
    ];
  }
  const may = (what) => !final && settings.updateConfiguration.has(what);
  const found = [];
  const compare2 = (what, wanted, has, help, notes = []) => {
    if (wanted === void 0 || wanted === has) return;
    found.push({
      severity: "error",
      code: `drift-${what}`,
      message: `The function \`${name}\` has the ${what} \`${has ?? "(none)"}\`, but the package needs \`${wanted}\``,
      help: what === "architecture" ? help : `${help}; or let the deploy change it: ${changingInput(what)}`,
      ...notes.length === 0 ? {} : { notes }
    });
  };
  if (!answersTo(request, live.handler ?? "") && !may("handler")) {
    const { help, notes } = handlerHelp(request, live);
    compare2("handler", request.handler, live.handler, help, notes);
  }
  if (!may("runtime")) {
    compare2(
      "runtime",
      request.runtime,
      live.runtime,
      "use the same runtime for the target and the function: compiled wheels only work with one Python version"
    );
  }
  compare2(
    "architecture",
    request.architecture,
    live.architectures[0],
    "use the same architecture for the target and the function: compiled wheels only work on one architecture"
  );
  return [...found, ...layerDrift(settings, request, layerArns, live, may("layers"))];
}
function changingInput(what) {
  return `\`update-configuration: ${what}\` (\`--update-configuration ${what}\`)`;
}
function layerDrift(settings, { layers = [], functionName }, arns, live, isChanged) {
  const named = layers.flatMap((spec) => settings.layers.get(spec) ?? []);
  const others = layers.filter((spec) => !settings.layers.has(spec));
  const attached = live.layers.filter((arn) => !named.some(({ name }) => isOfLayer(arn, name)));
  const found = [];
  if (attached.length < others.length) found.push(tooFewLayers(functionName, attached, others));
  const missing = named.filter((_, index) => !live.layers.includes(arns[index] ?? ""));
  if (missing.length === 0 || isChanged) return found;
  const has = live.layers.length === 0 ? "no layers" : `the layers \`${live.layers.join("`, `")}\``;
  const wanted = missing.map(({ name, target }) => {
    const arn = arns[named.findIndex((one) => one.target === target)];
    return `${target} (${arn === void 0 ? `a new version of \`${name}\`` : `\`${arn}\``})`;
  });
  found.push({
    severity: "error",
    code: "drift-layers",
    message: `The function \`${functionName}\` has ${has}, but the package needs ${wanted.join(", ")}`,
    help: `let the deploy attach them: ${changingInput("layers")}`
  });
  return found;
}
function tooFewLayers(functionName, live, layers) {
  const count = (number) => `${number === 0 ? "no" : number} ${number === 1 ? "layer" : "layers"}`;
  const has = live.length === 0 ? "" : `: \`${live.join("`, `")}\``;
  return {
    severity: "error",
    code: "drift-layers",
    message: `The function \`${functionName}\` has ${count(live.length)}${has}; the package needs ${count(layers.length)} for what it leaves out: ${layers.join(", ")}`,
    help: `let the deploy publish and attach them: \`layer-names\` and ${changingInput("layers")}; or publish the layers (\`aws lambda publish-layer-version\`) and attach them in your infrastructure code`
  };
}
function answersTo({ handler, otherHandlers = [] }, live) {
  return [handler, ...otherHandlers].includes(live.replaceAll("/", "."));
}
function handlerHelp(request, live) {
  const target = request.target ?? "the target";
  if (live.handler === LAMBDEX_HANDLER && request.handler === HANDLER) {
    return {
      help: `the function still uses the old Lambdex layout: add \`lambdex_handler=True\` to ${target} and deploy again, so that the package supports both handlers`,
      notes: [
        `then change the handler: \`${changeHandler(request)}\``,
        `then remove \`lambdex_handler=True\` and deploy again`,
        `if callers use an alias, change code and handler together before moving it: ${GUIDE}`
      ]
    };
  }
  if (live.handler === HANDLER && request.handler === LAMBDEX_HANDLER) {
    return {
      help: `the function already uses the zip layout, but the package uses the old Lambdex layout: set \`layout = "zip"\` in \`[lambdex]\` of pants.toml, or \`layout="flat-zipped"\` on ${target}, and deploy again (${GUIDE})`
    };
  }
  return {
    help: `set the function\u2019s handler to \`${request.handler}\` in your infrastructure code, or change the target\u2019s \`handler\``
  };
}
function outdatedHandler(request, live) {
  if (live.handler !== LAMBDEX_HANDLER || live.handler === request.handler) return void 0;
  return {
    severity: "warning",
    code: "outdated-handler",
    message: `The function \`${request.functionName}\` still has the handler \`${live.handler}\`; the package supports it as well as \`${request.handler}\``,
    help: `after this deploy, run \`${changeHandler(request)}\`; then remove \`lambdex_handler=True\` from ${request.target ?? "the target"} and deploy again`
  };
}
function changeHandler({ functionName, handler }) {
  return `aws lambda update-function-configuration --function-name ${functionName} --handler ${handler}`;
}

// src/deploy/pace.ts
var BURST = 5;
var INTERVAL = 125;
function createPace(clock) {
  let free = clock.elapsed() - BURST * INTERVAL;
  return async (stop) => {
    const now = clock.elapsed();
    free = Math.max(free, now - BURST * INTERVAL) + INTERVAL;
    if (free > now) await clock.sleep(free - now, stop);
  };
}

// src/deploy/places.ts
var ARN = /^arn:aws[a-z-]*:lambda:([a-z0-9-]{1,30}):(\d{12}):function:([A-Za-z0-9_-]{1,140})(?::(\$LATEST|[A-Za-z0-9_-]{1,128}))?$/;
function placeOf(functionArn) {
  const [, region = "", account = ""] = ARN.exec(functionArn) ?? [];
  return { account, region };
}
function functionArnOf(arn) {
  return arn.split(":").slice(0, 7).join(":");
}
var Places = class {
  /** By what precedes the name of a function: those without an account are all in that of the credentials. */
  #known = /* @__PURE__ */ new Map();
  /**
   * The ARN in an answer about a function.
   * @param qualifier the version or alias that was asked for; undefined for any
   * @throws UserError `aws-unexpected-answer`
   */
  arnIn(answer, member, functionName, qualifier) {
    const arn = answer.needed(member, ARN);
    const [, region = "", account = "", name = "", of] = ARN.exec(arn);
    const asked = functionName.slice(functionName.lastIndexOf(":") + 1);
    if (name !== asked) throw answer.wrong(member, `but \`${functionName}\` was asked for`);
    if (qualifier !== void 0 && of !== qualifier) {
      throw answer.wrong(member, `but \`${qualifier}\` of \`${functionName}\` was asked for`);
    }
    const before = functionName.slice(0, functionName.length - asked.length);
    const place = `${region}:${account}`;
    const known = this.#known.get(before) ?? place;
    this.#known.set(before, known);
    const given = before.split(":");
    const isGiven = given.every((part) => !/^\d{12}$/.test(part) || part === account) && given.every((part) => !/-\d$/.test(part) || part === region);
    if (!isGiven) throw answer.wrong(member, `but \`${functionName}\` was asked for`);
    if (place !== known)
      throw answer.wrong(member, `but earlier answers were of ${known.replace(":", ", ")}`);
    return arn;
  }
};

// src/deploy/engine.ts
function createEngine(context, settings) {
  const { run, env, clock } = context;
  const pace = createPace(clock);
  return {
    lambda: createAwsCall(run, env, "lambda", pace),
    s3: createAwsCall(run, env, "s3api", pace),
    context,
    settings,
    places: new Places(),
    patience: () => createPatience(context)
  };
}
function createJob(request, start) {
  return {
    ...{ request, start, notes: [], failure: void 0 },
    progress: { before: void 0, upload: "none", configuration: "none" },
    ...{
      isCompared: false,
      isUnknown: false,
      live: void 0,
      isAliasRead: false,
      alias: void 0,
      served: void 0,
      layerArns: []
    },
    ...{ version: void 0, isNewVersion: false, move: "none" }
  };
}
async function readSettled(engine, { request, progress }, patience) {
  const { context } = engine;
  const { functionName } = request;
  for (let attempt2 = 1; ; attempt2++) {
    const live = await readFunction(engine, functionName, patience);
    if (live === void 0) return void 0;
    const status = `State ${live.state ?? "unknown"}, LastUpdateStatus ${live.lastUpdateStatus ?? "unknown"}`;
    if (!isBusy(live)) {
      if (attempt2 > 1) context.log.info(`\`${functionName}\`: ${status}`);
      return live;
    }
    const isOurs = progress.upload === "accepted" || progress.configuration === "accepted";
    const what = isOurs ? "the new code" : "an earlier change";
    await patience.pause(attempt2, `Waiting for AWS to apply ${what} to \`${functionName}\`: ${status}`);
  }
}
function introduce(engine, { request, live }) {
  if (live === void 0) return;
  const { account, region } = placeOf(live.functionArn);
  const role = live.role === void 0 ? "" : `, execution role ${live.role}`;
  engine.context.log.info(`\`${request.functionName}\`: account ${account}, region ${region}${role}`);
  checkAccount(engine, request.functionName, live.functionArn);
}
function checkAccount({ settings }, functionName, arn) {
  const { account } = placeOf(arn);
  if (settings.accountId === void 0 || settings.accountId === account) return;
  throw userError({
    code: "other-account",
    message: `The function \`${functionName}\` is in the account ${account}, but only ${settings.accountId} may be changed`,
    help: "check the role of the job, or correct `account-id`"
  });
}
function refused2(error, what, functionName, help) {
  if (!(error instanceof AwsError)) return error;
  const explained2 = explainAwsError(error);
  if (explained2.diagnostics[0]?.code !== "aws-rejected") return explained2;
  return userError({
    code: "update-refused",
    message: `AWS rejected ${what} \`${functionName}\`: ${error.message.slice(0, 2e3)}`,
    help
  });
}

// src/deploy/update-code.ts
var STALE_READS = 6;
async function updateCode(engine, job) {
  const { request, progress } = job;
  const place = await placeCode(engine, request.package);
  const patience = engine.patience();
  for (let attempt2 = 1; ; attempt2++) {
    if (attempt2 > 1) {
      const live = await readSettled(engine, job, patience);
      if (live === void 0) throw gone(request);
      job.live = live;
      if (live.codeSha256 === request.package.codeSha256) {
        if (hasFailed(live) && progress.upload !== "none") throw updateFailed(request, live);
        if (!hasFailed(live)) break;
      } else progress.before = live.codeSha256;
      if (live.state === "Failed") throw functionFailed(request, live);
      const drift = driftOf(engine, job, live);
      if (drift.length > 0) throw new UserError(drift);
    }
    const done = await tryUpdate(engine, job, codeOptions(place), patience, attempt2);
    if (done === void 0) continue;
    job.live = done;
    break;
  }
  if (progress.upload !== "none") job.notes.push("code updated");
}
async function tryUpdate(engine, job, code, patience, attempt2) {
  const { request, progress } = job;
  const live = job.live;
  const { functionName, package: zip } = request;
  const uploadBefore = progress.upload;
  engine.context.log.info(`Uploading ${showBytes(zip.size)} to \`${functionName}\``);
  const revision = live.revisionId === void 0 ? [] : [`--revision-id=${live.revisionId}`];
  try {
    patience.throwIfStopped();
    progress.upload = "uncertain";
    const args = [`--function-name=${functionName}`, ...code, ...revision];
    const answer = await withGrace(engine, engine.lambda, "update-function-code", args);
    progress.upload = "accepted";
    checkCode(parseConfiguration(engine, answer, functionName), request);
  } catch (error) {
    if (progress.upload !== "accepted" && !mayHaveTakenEffect(error)) progress.upload = uploadBefore;
    patience.throwIfStopped();
    if (isPassing(error) || isOutdated(error)) {
      await patience.pause(attempt2, lookAgain(error));
      return void 0;
    }
    throw refused2(
      error,
      "the new code of",
      functionName,
      "the function still runs its previous code; see the reason given by AWS"
    );
  }
  return readUpdated(engine, job, live, patience);
}
async function readUpdated(engine, job, before, patience) {
  const { request } = job;
  for (let attempt2 = 1; ; attempt2++) {
    const done = await readSettled(engine, job, patience);
    if (done === void 0) throw gone(request);
    const isStale = done.codeSha256 === before.codeSha256 && done.codeSha256 !== request.package.codeSha256;
    if (isStale && attempt2 < STALE_READS) {
      await patience.pause(attempt2, `\`${request.functionName}\` still shows its previous code`);
      continue;
    }
    if (hasFailed(done)) throw updateFailed(request, done);
    checkCode(done, request);
    return done;
  }
}
function isOutdated(error) {
  return error instanceof AwsError && error.awsCode === "PreconditionFailedException";
}
function lookAgain(error) {
  return `AWS answered ${error.awsCode} to ${error.operation}; looking at the function again`;
}
function checkCode(configuration, request) {
  if (configuration.codeSha256 === request.package.codeSha256) return;
  throw userError({
    code: "deployed-code-differs",
    message: `\`${request.functionName}\` reports CodeSha256 \`${configuration.codeSha256}\`, but the package has \`${request.package.codeSha256}\``,
    help: "find out who else deployed at the same time, then run the deploy again"
  });
}
function updateFailed({ functionName }, live) {
  return userError({
    code: "update-failed",
    message: `AWS could not activate the new code of \`${functionName}\`: ${failureReason(live)}`,
    help: "fix the cause that AWS reports, then run the deploy again; the function still runs its previous code"
  });
}
function functionFailed({ functionName }, live) {
  return userError({
    code: "function-failed",
    message: `The function \`${functionName}\` is in the state Failed: ${failureReason(live)}`,
    help: "fix the cause that AWS reports, then delete and create the function again: AWS does not update a function that it could not create"
  });
}
function gone({ functionName }) {
  return userError({
    code: "function-not-found",
    message: `Function \`${functionName}\` not found: it was there when this run began`,
    help: "find out who deleted it"
  });
}

// src/deploy/alias.ts
var LONGEST_DESCRIPTION = 256;
var ALIAS_NAME = /^[A-Za-z0-9_-]{1,128}$/;
var MARK = / ?\[previous version: (\d+)\]/;
var CONTROL = /[\p{Cc}]+/gu;
async function readAlias(engine, functionName, name, patience) {
  const args = [`--function-name=${functionName}`, `--name=${name}`];
  try {
    const answer = await retrying(
      patience,
      8,
      () => engine.lambda("get-alias", args, { stop: patience.stop })
    );
    return parseAlias(engine, answer, functionName, name);
  } catch (error) {
    if (isMissing(error)) return void 0;
    throw error;
  }
}
function parseAlias({ places }, answer, functionName, name = answer.needed("Name", ALIAS_NAME)) {
  return {
    name,
    arn: places.arnIn(answer, "AliasArn", functionName, name),
    version: answer.needed("FunctionVersion", VERSION),
    description: answer.text("Description") ?? "",
    revisionId: answer.text("RevisionId", REVISION),
    weights: weightsIn(answer)
  };
}
function weightsIn(answer) {
  const given = answer.part("RoutingConfig")?.part("AdditionalVersionWeights");
  return new Map(
    (given?.names() ?? []).map((version) => {
      const part = given.raw(version);
      const isSound = VERSION.test(version) && typeof part === "number" && part >= 0 && part <= 1;
      if (!isSound) throw given.wrong(version.slice(0, LONGEST_DESCRIPTION));
      return [version, part];
    })
  );
}
function refuseWeights(functionName, alias) {
  if (alias.weights.size === 0) return;
  const others = [...alias.weights].map(
    ([version, part]) => `${Math.round(part * 1e3) / 10} % to ${version}`
  );
  throw userError({
    code: "alias-weights",
    message: `The alias \`${alias.name}\` of \`${functionName}\` sends calls to version ${alias.version} and ${others.join(", ")}`,
    help: `finish the shift first, e.g. \`aws lambda update-alias --function-name ${functionName} --name ${alias.name} --function-version VERSION --routing-config '{}'\``
  });
}
function previousVersion({ description }) {
  return MARK.exec(description)?.[1];
}
function describe(description, previous) {
  const text = description.replace(MARK, "").replace(CONTROL, " ").trim();
  const own = /^(?:fileb?|https?):\/\//i.test(text) ? ` ${text}` : text;
  if (previous === void 0 || !/^\d+$/.test(previous)) return own.slice(0, LONGEST_DESCRIPTION);
  const mark = `[previous version: ${previous}]`;
  const room = LONGEST_DESCRIPTION - mark.length - 1;
  return own === "" ? mark : `${own.slice(0, room)} ${mark}`;
}
async function moveAlias(engine, move, job) {
  const { functionName, name, version, before } = move;
  const patience = engine.patience();
  let known = before;
  for (let attempt2 = 1; ; attempt2++) {
    patience.throwIfStopped();
    const stateBefore = job.move;
    try {
      job.move = "uncertain";
      const answer = await send(engine, move, known);
      if (parseAlias(engine, answer, functionName, name).version !== version) {
        throw answer.wrong("FunctionVersion", `but the alias was to get \`${version}\``);
      }
      job.move = "done";
      engine.context.log.info(
        `\`${functionName}\`: alias \`${name}\` ${before === void 0 ? "created at" : `moved from version ${before.version} to`} version ${version}`
      );
      return;
    } catch (error) {
      if (!mayHaveTakenEffect(error)) job.move = stateBefore;
      patience.throwIfStopped();
      const isClash = error instanceof AwsError && error.awsCode === "ResourceConflictException";
      if (!(isPassing(error) || isOutdated(error) || isClash)) throw explained(error, move);
      await patience.pause(
        attempt2,
        `AWS answered ${error.awsCode} to ${error.operation}; looking at the alias again`
      );
    }
    const now = await readAlias(engine, functionName, name, patience);
    if (now?.version === version && now.weights.size === 0) {
      job.move = "done";
      return;
    }
    if (!isAsBefore(before, now)) {
      job.move = "elsewhere";
      throw changed(move, now);
    }
    known = now;
  }
}
function isAsBefore(before, now) {
  return before?.version === now?.version && (now?.weights.size ?? 0) === 0;
}
function send(engine, { functionName, name, version, before }, known) {
  const args = [`--function-name=${functionName}`, `--name=${name}`, `--function-version=${version}`];
  if (known === void 0) return withGrace(engine, engine.lambda, "create-alias", args);
  const description = describe(known.description, before?.version);
  return withGrace(engine, engine.lambda, "update-alias", [
    ...args,
    ...description === known.description ? [] : [`--description=${description}`],
    ...known.revisionId === void 0 ? [] : [`--revision-id=${known.revisionId}`]
  ]);
}
function changed({ functionName, name, before, version }, now) {
  const was = before === void 0 ? "did not exist" : `was at version ${before.version}`;
  const is = now === void 0 ? "does not exist" : `is at version ${now.version}`;
  return userError({
    code: "alias-changed",
    message: `Somebody else has changed the alias \`${name}\` of \`${functionName}\`: it ${was}, and now ${is}; it was not moved to version ${version}`,
    help: "find out who else deployed at the same time, then run the deploy again"
  });
}
function explained(error, { functionName, name }) {
  if (!(error instanceof AwsError)) return error;
  const shown = explainAwsError(error);
  if (shown.diagnostics[0]?.code !== "aws-rejected") return shown;
  return userError({
    code: "update-refused",
    message: `AWS rejected the new version of the alias \`${name}\` of \`${functionName}\`: ${error.message.slice(0, 2e3)}`,
    help: "the alias is where it was; see the reason given by AWS"
  });
}

// src/deploy/configuration.ts
var STALE_READS2 = 6;
function changesOf({ settings }, { request, layerArns }, live) {
  const may = settings.updateConfiguration;
  const found = [];
  const { handler, runtime } = request;
  if (may.has("handler") && !answersTo(request, live.handler ?? "")) {
    found.push({ args: [`--handler=${handler}`], note: `handler ${live.handler ?? "(none)"} \u2192 ${handler}` });
  }
  if (may.has("runtime") && runtime !== void 0 && live.runtime !== runtime) {
    found.push({ args: [`--runtime=${runtime}`], note: `runtime ${live.runtime ?? "(none)"} \u2192 ${runtime}` });
  }
  if (may.has("layers") && layerArns.length > 0) {
    const published = layerArns.filter((arn) => arn !== void 0);
    const isNew = published.length < layerArns.length;
    const wanted = layersWith(live.layers, published);
    if (isNew || wanted.join() !== live.layers.join()) {
      const names = isNew ? "with new versions" : wanted.map(shortName).join(", ");
      found.push({ args: ["--layers", ...wanted], note: `layers ${names}` });
    }
  }
  return found;
}
function shortName(layerArn) {
  return layerArn.split(":").slice(6).join(":");
}
async function updateConfiguration(engine, job) {
  const { request, progress } = job;
  const patience = engine.patience();
  let told2 = [];
  let staleReads = 0;
  for (let attempt2 = 1; ; attempt2++) {
    if (attempt2 > 1) {
      const live2 = await readSettled(engine, job, patience);
      if (live2 === void 0) throw gone(request);
      if (hasFailed(live2)) throw updateFailed(request, live2);
      job.live = live2;
    }
    const live = job.live;
    const drift = driftOf(engine, job, live);
    if (drift.length > 0) throw new UserError(drift);
    const changes = changesOf(engine, job, live);
    if (changes.length === 0) {
      append(job.notes, told2);
      return;
    }
    if (progress.configuration === "accepted" && staleReads++ < STALE_READS2) {
      await patience.pause(staleReads, `\`${request.functionName}\` still shows its previous settings`);
      continue;
    }
    const args = [
      `--function-name=${request.functionName}`,
      ...changes.flatMap((change2) => change2.args),
      ...live.revisionId === void 0 ? [] : [`--revision-id=${live.revisionId}`]
    ];
    const before = progress.configuration;
    told2 = changes.map(({ note }) => note);
    try {
      patience.throwIfStopped();
      progress.configuration = "uncertain";
      const answer = await withGrace(engine, engine.lambda, "update-function-configuration", args);
      progress.configuration = "accepted";
      parseConfiguration(engine, answer, request.functionName);
    } catch (error) {
      if (progress.configuration !== "accepted" && !mayHaveTakenEffect(error))
        progress.configuration = before;
      patience.throwIfStopped();
      if (!isPassing(error) && !isOutdated(error)) {
        throw refused2(error, "the settings of", request.functionName, "see the reason given by AWS");
      }
      await patience.pause(attempt2, lookAgain(error));
    }
  }
}

// src/deploy/create.ts
var ROLE_TRIES = 5;
async function createFunction(engine, job) {
  const { request, progress } = job;
  const place = await placeCode(engine, request.package);
  const patience = engine.patience();
  const args = [...createArguments(request, engine.settings.createWithRole, job.layerArns)];
  for (let attempt2 = 1; ; attempt2++) {
    patience.throwIfStopped();
    const before = progress.upload;
    try {
      progress.upload = "uncertain";
      engine.context.log.info(`Creating the function \`${request.functionName}\``);
      const all = [...args, ...contentOptions(place, "--code")];
      const answer = await withGrace(engine, engine.lambda, "create-function", all);
      progress.upload = "accepted";
      parseConfiguration(engine, answer, request.functionName);
    } catch (error) {
      if (progress.upload !== "accepted" && !mayHaveTakenEffect(error)) progress.upload = before;
      patience.throwIfStopped();
      const isKnown = error instanceof AwsError && error.awsCode === "ResourceConflictException";
      const isRole = error instanceof AwsError && /role.{0,40}cannot be assumed/i.test(error.message);
      if (!(isPassing(error) || isRole && attempt2 < ROLE_TRIES)) {
        throw refused2(error, "to create", request.functionName, "see the reason given by AWS");
      }
      await patience.pause(attempt2, lookAgain(error));
      if (!isKnown && !mayHaveTakenEffect(error)) continue;
    }
    const live = await readSettled(engine, job, patience);
    if (live === void 0) {
      await patience.pause(attempt2, `\`${request.functionName}\` is not there yet`);
      continue;
    }
    job.live = live;
    if (hasFailed(live)) throw functionFailed(request, live);
    checkCode(live, request);
    job.notes.push("created");
    return;
  }
}
function createArguments(request, role, layers) {
  const attached = layers.filter((arn) => arn !== void 0);
  return [
    `--function-name=${request.functionName}`,
    `--role=${role}`,
    `--handler=${request.handler}`,
    `--runtime=${request.runtime ?? ""}`,
    ...request.architecture === void 0 ? [] : ["--architectures", request.architecture],
    ...attached.length === 0 ? [] : ["--layers", ...attached]
  ];
}
function checkCreatable(request) {
  if (request.runtime !== void 0) return;
  throw userError({
    code: "function-not-found",
    message: `Function \`${request.functionName}\` not found, and ${request.target ?? "its target"} does not say with which runtime to create it`,
    help: "set `runtime` on the target"
  });
}
function notFound(request) {
  const line = [
    `aws lambda create-function --function-name ${request.functionName}`,
    `--runtime ${request.runtime ?? "RUNTIME"} --architectures ${request.architecture ?? "x86_64"}`,
    `--handler ${request.handler} --role ROLE_ARN --zip-file fileb://${request.package.path}`
  ].join(" ");
  return userError({
    code: "function-not-found",
    message: `Function \`${request.functionName}\` not found`,
    help: "check the name, the region (`AWS_REGION`) and the account; create the function with your infrastructure code, or let the deploy do it: `create-with-role` (`--create-with-role`)",
    notes: [`the line that creates it: \`${line}\``]
  });
}

// src/deploy/faults.ts
async function attempt(faults, work, onFailure) {
  try {
    await work();
  } catch (error) {
    const fault = error instanceof AwsError ? explainAwsError(error) : error;
    if (!(fault instanceof UserError)) throw fault;
    faults.push(fault);
    onFailure();
  }
}
function joined(faults) {
  if (faults.length === 0) return void 0;
  return new UserError(
    faults.flatMap((one) => one.diagnostics),
    largest(faults.map((one) => one.exitStatus))
  );
}

// src/deploy/live-state.ts
var LAST_LOOK = 5e3;
async function withLiveState(error, engine, job) {
  const fault = error instanceof AwsError ? explainAwsError(error) : error;
  if (!(fault instanceof UserError)) return fault;
  const notes = [...await aliasNotes(engine, job), await liveState(engine, job)];
  const last = fault.diagnostics.length - 1;
  const diagnostics = fault.diagnostics.map(
    (one, index) => index === last ? { ...one, notes: [...one.notes ?? [], ...notes] } : one
  );
  return new UserError(diagnostics, fault.exitStatus);
}
async function liveState(engine, job) {
  const { request, progress } = job;
  const { functionName, package: wanted, alias } = request;
  const before = progress.before ?? "unknown";
  const own = alias === void 0 ? `\`${functionName}\`` : `\`$LATEST\` of \`${functionName}\``;
  if (progress.upload === "none" && progress.configuration === "none") {
    return progress.before === void 0 ? `this run changed nothing in \`${functionName}\`` : `this run changed nothing: ${own} has the code with CodeSha256 ${before}`;
  }
  const live = await lastLook(engine, functionName);
  job.isUnknown = live === void 0;
  if (live !== void 0) job.live = live;
  const sums = `(CodeSha256 ${wanted.codeSha256}; before: ${before})`;
  const command = `aws lambda get-function-configuration --function-name ${functionName}`;
  if (live === void 0) {
    return progress.upload === "accepted" ? `AWS has accepted the new code ${sums}; whether \`${functionName}\` runs it already could not be read: \`${command}\`` : `it is not known whether \`${functionName}\` has the new code ${sums}: \`${command}\` shows it`;
  }
  const settings = progress.configuration === "none" ? "" : "; its settings may have been changed";
  if (live.codeSha256 === wanted.codeSha256) {
    if (hasFailed(live)) return `AWS has the new code ${sums}, but \`${functionName}\` does not run it`;
    if (isBusy(live))
      return `AWS has the new code ${sums} and is still activating it for \`${functionName}\``;
    return alias === void 0 ? `the new code is live: ${own} runs it ${sums}${settings}` : `${own} has the new code ${sums}${settings}`;
  }
  if (live.codeSha256 !== progress.before) {
    return `${own} now has the code of somebody else, with CodeSha256 ${live.codeSha256} (before: ${before})`;
  }
  const late = progress.upload === "uncertain" ? `; a late upload can still change that: \`${command}\`` : "";
  return `${own} still has its previous code, with CodeSha256 ${before}${late}${settings}`;
}
async function aliasNotes(engine, job) {
  const name = job.request.alias;
  const published = job.version === void 0 ? [] : [`version ${job.version} is published`];
  if (name === void 0) return published;
  if (job.move === "elsewhere") return published;
  const about = `the alias \`${name}\` of \`${job.request.functionName}\``;
  if (job.move === "none") {
    if (!job.isAliasRead) return published;
    const is2 = job.alias === void 0 ? "does not exist yet" : `is still at version ${job.alias.version}`;
    return [...published, `${about} ${is2}`];
  }
  const found = await lastAlias(engine, job.request.functionName, name);
  const is = found === void 0 ? "could not be read" : `is at version ${found.version}`;
  if (found?.version === job.version) job.move = "done";
  else if (found !== void 0) job.move = found.version === job.alias?.version ? "none" : "elsewhere";
  return [...published, `${about} ${is}`];
}
async function lastLook(engine, functionName) {
  try {
    const args = [`--function-name=${functionName}`];
    const answer = await engine.lambda("get-function-configuration", args, { timeout: LAST_LOOK });
    return parseConfiguration(engine, answer, functionName);
  } catch {
    return void 0;
  }
}
async function lastAlias(engine, functionName, name) {
  try {
    const args = [`--function-name=${functionName}`, `--name=${name}`];
    const answer = await engine.lambda("get-alias", args, { timeout: LAST_LOOK });
    return parseAlias(engine, answer, functionName, name);
  } catch {
    return void 0;
  }
}

// src/deploy/publish.ts
function versionMark(alias) {
  return alias === void 0 ? "lambda-package" : `lambda-package, alias ${alias}`;
}
async function publishVersion(engine, job) {
  const { request } = job;
  const patience = engine.patience();
  for (let attempt2 = 1; ; attempt2++) {
    const live = attempt2 === 1 ? job.live : await readSettled(engine, job, patience);
    if (live === void 0) throw gone(request);
    job.live = live;
    if (attempt2 === 1) checkCode(live, request);
    const drift = driftOf(engine, job, live, { final: true });
    if (drift.length > 0) throw new UserError(drift);
    const args = [
      `--function-name=${request.functionName}`,
      `--code-sha256=${request.package.codeSha256}`,
      `--description=${versionMark(request.alias)}`,
      ...live.revisionId === void 0 ? [] : [`--revision-id=${live.revisionId}`]
    ];
    patience.throwIfStopped();
    try {
      const answer = await withGrace(engine, engine.lambda, "publish-version", args);
      const version = answer.needed("Version", /^[1-9]\d{0,17}$/);
      const published = parseConfiguration(engine, answer, request.functionName, version);
      checkCode(published, request);
      job.version = version;
      if (published.state !== "Active") await waitForVersion(engine, job, version, patience);
      return version;
    } catch (error) {
      patience.throwIfStopped();
      if (!isPassing(error) && !isOutdated(error)) {
        throw refused2(
          error,
          "a new version of",
          request.functionName,
          "no alias was moved; see the reason given by AWS"
        );
      }
      await patience.pause(attempt2, lookAgain(error));
    }
  }
}
async function waitForVersion(engine, job, version, patience) {
  const { functionName } = job.request;
  for (let attempt2 = 1; ; attempt2++) {
    const found = await readFunction(engine, functionName, patience, version);
    if (found !== void 0) checkCode(found, job.request);
    if (found?.state === "Failed") {
      throw updateFailed(job.request, found);
    }
    if (found !== void 0 && found.state !== "Pending") return;
    await patience.pause(attempt2, `Waiting for version ${version} of \`${functionName}\``);
  }
}
async function findVersion(engine, { live, request }) {
  const { functionName } = request;
  const patience = engine.patience();
  const newest = (await listVersions(engine, functionName, patience)).at(-1)?.version;
  if (newest === void 0 || live === void 0) return void 0;
  const found = await readFunction(engine, functionName, patience, newest);
  return found?.codeSha256 === live.codeSha256 && found.settings === live.settings ? newest : void 0;
}
async function listVersions(engine, functionName, patience) {
  const operation = "list-versions-by-function";
  const args = [`--function-name=${functionName}`];
  const members = ["Version", "Description", "FunctionArn"];
  const listed = await listOf(engine, { operation, args, list: "Versions", members }, patience);
  return listed.map((one) => ({
    version: one.needed("Version", VERSION),
    arn: engine.places.arnIn(one, "FunctionArn", functionName),
    description: one.text("Description") ?? ""
  })).filter(({ version }) => version !== "$LATEST").sort((a, b) => Number(a.version) - Number(b.version));
}

// src/deploy/result.ts
function resultOf(engine, job, hasFailed2) {
  const { request, alias, live, served, progress } = job;
  const arn = live?.functionArn ?? "";
  const { context, settings } = engine;
  const wanted = request.package.codeSha256;
  const before = request.alias === void 0 ? progress.before : served?.codeSha256;
  const planned = settings.dryRun && job.failure === void 0 ? plannedChanges(engine, job) : void 0;
  const status = statusOf(engine, job, hasFailed2, planned);
  const now = job.isUnknown ? void 0 : live?.codeSha256;
  const ofAlias = { none: before, uncertain: void 0, elsewhere: void 0, done: wanted }[job.move];
  const current = request.alias === void 0 ? now : ofAlias;
  return {
    functionName: request.functionName,
    target: request.target,
    status,
    functionArn: arn,
    ...placeOf(arn),
    version: job.version ?? alias?.version,
    alias: request.alias,
    previousVersion: alias?.version,
    codeSha256: status === "would-update" ? wanted : current,
    previousCodeSha256: before,
    notes: planned ?? job.notes,
    elapsed: context.clock.elapsed() - job.start
  };
}
function statusOf(engine, job, hasFailed2, planned) {
  if (job.failure !== void 0) return "failed";
  if (planned !== void 0) return planned.length > 0 ? "would-update" : "unchanged";
  const isSwitched = job.request.alias === void 0 || job.move === "done";
  if (job.notes.length > 0) return isSwitched ? "updated" : "skipped";
  return hasFailed2 && !isDone(engine, job) ? "skipped" : "unchanged";
}
function isDone(engine, job) {
  const { live, request, isCompared } = job;
  if (!isCompared || live === void 0 || !hasCode(job)) return false;
  if (changesOf(engine, job, live).length > 0) return false;
  return request.alias === void 0 || isServed(job);
}
function plannedChanges(engine, job) {
  const { request, live, alias } = job;
  const newAlias = `alias ${request.alias} would be created`;
  if (live === void 0) return ["would be created", ...request.alias === void 0 ? [] : [newAlias]];
  const changes = changesOf(engine, job, live).map(({ note }) => note);
  const found = [...hasCode(job) ? [] : ["code"], ...changes];
  if (request.alias === void 0) {
    if (engine.settings.publish && job.version === void 0) found.push("a version would be published");
    return found;
  }
  if (found.length > 0 || !isServed(job)) {
    found.push(
      alias === void 0 ? newAlias : `alias ${request.alias} would move from version ${alias.version}`
    );
  }
  return found;
}

// src/deploy/smoke-files.ts
var LARGEST_ANSWER2 = 8 * 1024 * 1024;
async function withSmokeFiles(event, work) {
  const directory = mkdtempSync(join(tmpdir(), "lambda-package-"));
  const input = join(directory, "event.json");
  const output = join(directory, "answer.json");
  try {
    writeFileSync(input, event, { mode: 384 });
    return await work(
      input,
      output,
      () => (statsAt(output)?.size ?? LARGEST_ANSWER2) < LARGEST_ANSWER2 ? readFileSync(output, "utf8") : ""
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

// src/deploy/smoke-test.ts
var CALL_LIMIT2 = 16 * 6e4;
var MOST_VALUES2 = 1e5;
var LONGEST_ERROR = 500;
async function smokeTest(engine, job, qualifier) {
  const { functionName } = job.request;
  const event = engine.settings.smokeTest;
  if (event === void 0) return;
  engine.context.log.info(`Smoke test: calling ${calledOf(functionName, qualifier)}`);
  const patience = engine.patience();
  await withSmokeFiles(event, async (input, output, answerOf) => {
    const args = [
      `--function-name=${functionName}`,
      ...qualifier === "$LATEST" ? [] : [`--qualifier=${qualifier}`],
      // Both versions of the AWS CLI take the bytes of a file as they are.
      `--payload=fileb://${input}`,
      output
    ];
    for (let attempt2 = 1; ; attempt2++) {
      patience.throwIfStopped();
      try {
        const options = { stop: patience.stop, timeout: CALL_LIMIT2 };
        const answer = await engine.lambda("invoke", ["--cli-read-timeout=0", ...args], options);
        if (answer.count("StatusCode") !== 200) throw answer.wrong("StatusCode");
        const fault = answer.text("FunctionError");
        if (fault !== void 0) throw failed(job, qualifier, `${fault}: ${shownError(answerOf())}`);
        engine.context.log.info(`The smoke test of ${calledOf(functionName, qualifier)} passed`);
        return;
      } catch (error) {
        patience.throwIfStopped();
        const canRepeat = isPassing(error) && !mayHaveTakenEffect(error);
        if (!canRepeat) throw asFailure(error, job, qualifier);
        await patience.pause(attempt2, `AWS answered ${error.awsCode} to ${error.operation}; trying again`);
      }
    }
  });
}
function calledOf(functionName, qualifier) {
  return `${qualifier === "$LATEST" ? "`$LATEST`" : `version ${qualifier}`} of \`${functionName}\``;
}
function asFailure(error, job, qualifier) {
  if (!(error instanceof AwsError)) return error;
  const shown = explainAwsError(error);
  const code = shown.diagnostics[0]?.code;
  if (code !== "aws-rejected" && code !== "aws-unavailable") return shown;
  return failed(job, qualifier, error.message.slice(0, LONGEST_ERROR));
}
function failed({ request }, qualifier, reason) {
  const { functionName, alias } = request;
  return userError({
    code: "smoke-test-failed",
    message: `The smoke test of ${calledOf(functionName, qualifier)} failed: ${reason}`,
    help: alias === void 0 ? "the function runs this code already: without an `alias` nothing can be held back; correct the code and deploy again" : `the alias \`${alias}\` was not moved; correct the code, or the event, and deploy again`
  });
}
function shownError(answer) {
  try {
    const value = parseBoundedJson(answer, MOST_VALUES2);
    const text = [textIn(value, "errorType"), textIn(value, "errorMessage")].filter(Boolean).join(": ");
    if (text !== "") return text.slice(0, LONGEST_ERROR);
  } catch {
  }
  return "its answer does not say why; see its log";
}

// src/deploy/unclaimed.ts
var MOST_NAMED2 = 20;
var MOST_LISTED = 5e3;
var FUNCTION_NAME2 = /^[A-Za-z0-9_-]{1,140}$/;
async function unclaimedFunctions(engine, claimedNames) {
  const { namePattern: namePattern2 } = engine.settings;
  if (namePattern2 === void 0) return void 0;
  const claimed = new Set(claimedNames.map((name) => name.slice(name.lastIndexOf(":") + 1)));
  const names = (await liveNames(engine)).filter((name) => namePattern2.test(name) && !claimed.has(name));
  if (names.length === 0) return void 0;
  return {
    severity: "note",
    code: "unclaimed-functions",
    message: `No package of this run is deployed to ${listSome(
      names.map((name) => `\`${name}\``),
      MOST_NAMED2
    )}; ${names.length === 1 ? "its name matches" : "their names match"} the template`,
    help: "package their targets in the same run, or remove the functions if their targets are gone"
  };
}
async function liveNames(engine) {
  const patience = engine.patience();
  const call = {
    operation: "list-functions",
    list: "Functions",
    members: ["FunctionName"],
    enough: MOST_LISTED
  };
  try {
    const listed = await listOf(engine, call, patience, 3);
    return listed.map((one) => one.needed("FunctionName", FUNCTION_NAME2));
  } catch (error) {
    const isDenied = error instanceof UserError && error.diagnostics[0]?.code === "aws-access-denied";
    if (!isDenied && !(error instanceof AwsError)) throw error;
    engine.context.log.debug(`Functions could not be listed: ${error.message}`);
    return [];
  }
}

// src/deploy/order.ts
var AT_ONCE = 4;
async function deployAll(requests, settings, context) {
  const engine = createEngine(context, settings);
  const jobs = requests.map((request) => createJob(request, context.clock.elapsed()));
  const run = new Run(engine, jobs);
  await run.each(jobs, (job) => read(engine, job));
  if (!run.hasFailed()) {
    const names = requests.map(({ functionName }) => functionName);
    const unclaimed = await run.whole(() => unclaimedFunctions(engine, names));
    if (unclaimed !== void 0) context.log.diagnostic(unclaimed);
  }
  const layers = await run.whole(() => new LayerShelf(engine, requests).find());
  if (layers !== void 0) await run.each(jobs, (job) => compare(engine, job, layers));
  if (!run.hasFailed() && layers !== void 0 && !settings.dryRun) {
    await run.whole(() => layers.publish(jobs));
    if (!run.hasFailed()) await run.each(jobs, (job) => change(engine, job), { stopsAtFailure: true });
    if (!run.hasFailed()) await run.each(jobs, (job) => switchAlias(engine, job));
  }
  return run.outcome();
}
var Run = class {
  #engine;
  #jobs;
  #whole;
  constructor(engine, jobs) {
    this.#engine = engine;
    this.#jobs = jobs;
  }
  hasFailed() {
    return this.#whole !== void 0 || this.#jobs.some(({ failure }) => failure !== void 0);
  }
  /** Works on functions, some at once. @param options whether no others start when one has failed */
  async each(jobs, work, { stopsAtFailure = false } = {}) {
    const queue = jobs.filter(({ failure }) => failure === void 0).values();
    const one = async () => {
      for (const job of queue) {
        if (stopsAtFailure && this.hasFailed()) return;
        try {
          this.#throwIfStopped();
          await work(job);
        } catch (error) {
          const fault = await withLiveState(error, this.#engine, job);
          if (!(fault instanceof UserError)) throw fault;
          job.failure = fault;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }
  /** Does what is not of one function. */
  async whole(work) {
    try {
      this.#throwIfStopped();
      return await work();
    } catch (error) {
      const fault = error instanceof AwsError ? explainAwsError(error) : error;
      if (!(fault instanceof UserError)) throw fault;
      this.#whole = fault;
      return void 0;
    }
  }
  #throwIfStopped() {
    const { stop } = this.#engine.context;
    if (stop?.aborted === true) throw interrupted(stop);
  }
  outcome() {
    const faults = [this.#whole, ...this.#jobs.map(({ failure }) => failure)].filter(
      (one) => one !== void 0
    );
    return {
      results: this.#jobs.map((job) => resultOf(this.#engine, job, this.hasFailed())),
      failure: joined(faults)
    };
  }
};
async function read(engine, job) {
  const { request, progress } = job;
  const { functionName, alias } = request;
  const patience = engine.patience();
  job.live = await readSettled(engine, job, patience);
  if (job.live === void 0) {
    if (engine.settings.createWithRole === void 0) throw notFound(request);
    checkCreatable(request);
    checkSize(request.package, engine);
    return;
  }
  progress.before = job.live.codeSha256;
  introduce(engine, job);
  if (alias === void 0) return;
  job.alias = await readAlias(engine, functionName, alias, patience);
  job.isAliasRead = true;
  if (job.alias === void 0) return;
  job.served = job.alias.version === "$LATEST" ? job.live : await readFunction(engine, functionName, patience, job.alias.version);
  refuseWeights(functionName, job.alias);
}
async function compare(engine, job, layers) {
  const { request, live } = job;
  job.layerArns = layers.arnsOf(request);
  job.isCompared = true;
  if (live === void 0) return;
  const isSame = live.codeSha256 === request.package.codeSha256;
  if (live.state === "Failed") throw functionFailed(request, live);
  const drift = driftOf(engine, job, live);
  if (drift.length > 0) throw new UserError(drift);
  const outdated = engine.settings.updateConfiguration.has("handler") ? void 0 : outdatedHandler(request, live);
  if (outdated !== void 0) engine.context.log.diagnostic(outdated);
  if (!isSame) checkSize(request.package, engine);
  const isAlone = engine.settings.publish && request.alias === void 0;
  if (isAlone && hasCode(job) && changesOf(engine, job, live).length === 0) {
    job.version = await findVersion(engine, job);
  }
}
function hasCode({ live, request }) {
  return live?.codeSha256 === request.package.codeSha256 && !hasFailed(live);
}
function isServed({ live, served, alias }) {
  if (live === void 0 || served === void 0 || alias === void 0) return false;
  return alias.version !== "$LATEST" && served.codeSha256 === live.codeSha256 && served.settings === live.settings;
}
async function change(engine, job) {
  const { request } = job;
  const { settings } = engine;
  if (job.live === void 0) await createFunction(engine, job);
  else if (!hasCode(job)) await updateCode(engine, job);
  if (changesOf(engine, job, job.live).length > 0) await updateConfiguration(engine, job);
  const hasChanged = job.notes.length > 0;
  if (request.alias === void 0 && !settings.publish) return smokeTest(engine, job, "$LATEST");
  if (isServed(job)) return;
  if (job.version !== void 0 && !hasChanged) return smokeTest(engine, job, job.version);
  const version = await publishVersion(engine, job);
  if (version === job.alias?.version) return;
  job.isNewVersion = true;
  job.notes.push(`version ${version}`);
  await smokeTest(engine, job, version);
}
async function switchAlias(engine, job) {
  const { request, version, alias } = job;
  if (request.alias === void 0 || version === void 0 || version === alias?.version) return;
  const { functionName } = request;
  await moveAlias(engine, { functionName, name: request.alias, version, before: alias }, job);
  job.notes.push(
    `alias ${request.alias} ${alias === void 0 ? "created" : `from version ${alias.version}`}`
  );
}
var LayerShelf = class {
  #engine;
  #layers;
  #arns = /* @__PURE__ */ new Map();
  constructor(engine, requests) {
    this.#engine = engine;
    const used = new Set(requests.flatMap(({ layers = [] }) => layers));
    this.#layers = [...engine.settings.layers.values()].filter(({ target }) => used.has(target));
  }
  async find() {
    for (const layer of this.#layers) {
      const arn = await findLayer(this.#engine, layer, this.#engine.patience());
      this.#arns.set(layer.target, arn);
      const state = arn ?? "its content is new";
      this.#engine.context.log.info(`Layer \`${layer.name}\` for ${layer.target}: ${state}`);
      if (arn === void 0) checkSize(layer.package, this.#engine);
    }
    return this;
  }
  /** Publishes what is new, each layer once, and tells the functions. */
  async publish(jobs) {
    const { stop } = this.#engine.context;
    for (const layer of this.#layers) {
      if (this.#arns.get(layer.target) !== void 0) continue;
      if (stop?.aborted === true) throw interrupted(stop);
      const arn = await publishLayer(this.#engine, layer);
      this.#arns.set(layer.target, arn);
    }
    for (const job of jobs) job.layerArns = this.arnsOf(job.request);
  }
  /** Of the layers that this run names, in the order of the target. */
  arnsOf({ layers = [] }) {
    return layers.filter((spec) => this.#arns.has(spec)).map((spec) => this.#arns.get(spec));
  }
};

// src/commands/deploy-lines.ts
function describeDeployment(result, action) {
  const { status, functionName, target, functionArn, notes } = result;
  const name = functionArn === "" ? functionName : functionArn;
  const what = target === void 0 ? "" : `${target} to `;
  const more = notes.length === 0 ? "" : `
    ${notes.join("; ")}`;
  if (status === "failed" || status === "skipped") {
    const done = action === "remove-alias" && more !== "" ? `
    removed: ${notes.join(", ")}` : more;
    return `${status === "failed" ? "Failed" : "Skipped"}: ${what}${name}${codeOf(result)}${done}`;
  }
  if (action === "rollback") return rolledBack(result, name);
  if (action === "remove-alias") return removed(result, name);
  switch (status) {
    case "updated":
      return `Deployed ${what}${name}${codeOf(result, "was")}${more}`;
    case "unchanged":
      return `${name} already has this code; nothing uploaded${codeOf(result)}`;
    case "would-update":
      return `Dry run: ${name} would ${result.codeSha256 === result.previousCodeSha256 ? "keep its code and change" : `get ${target ?? "another version"}`}${codeOf(result, "now")}${more}`;
  }
}
function rolledBack(result, name) {
  const { status, alias = "", version = "", previousVersion: previousVersion2 = "" } = result;
  const path = `from version ${previousVersion2} to version ${version}`;
  if (status === "unchanged") {
    return `${name}: the alias \`${alias}\` is at version ${version} already; nothing moved${codeOf(result)}`;
  }
  return status === "updated" ? `Moved the alias \`${alias}\` of ${name} ${path}${codeOf(result, "was")}` : `Dry run: the alias \`${alias}\` of ${name} would move ${path}${codeOf(result, "now")}`;
}
function removed({ status, alias = "", notes }, name) {
  if (status === "unchanged") {
    return `${name}: there is no alias \`${alias}\` and no version that was published for it; nothing removed`;
  }
  const done = status === "updated" ? "Removed from" : "Dry run: would be removed from";
  return `${done} ${name}:
    ${notes.join(", ")}`;
}
function codeOf({ functionArn, codeSha256, previousCodeSha256 }, before) {
  if (codeSha256 === void 0 && (functionArn === "" || previousCodeSha256 === void 0)) return "";
  const isSame = before === void 0 || codeSha256 === previousCodeSha256;
  const more = isSame ? "" : ` (${before} ${previousCodeSha256 ?? "nothing"})`;
  return `
    CodeSha256: ${codeSha256 ?? "unknown"}${more}`;
}

// src/commands/deploy.ts
function packagesOf(project, packages) {
  return packages.map((one) => ({
    ...one,
    path: absolutePath(project.workspace.root, one.path),
    layers: one.layers.map(({ target }) => target)
  }));
}
async function deployPackages(host, deployment, packages, assignments) {
  const byTarget = new Map(packages.map((one) => [one.target, one]));
  const requests = assignments.flatMap(({ target, functionName, alias }) => {
    const one = byTarget.get(target);
    return one === void 0 ? [] : [requestOf(one, functionName, alias)];
  });
  const layers = /* @__PURE__ */ new Map();
  for (const [target, name] of deployment.layerNames) {
    const one = byTarget.get(target);
    if (one !== void 0) layers.set(target, layerOf(one, name));
  }
  const settings = { ...deployment.settings, layers };
  const title = requests.length === 1 ? `Deploy to ${requests[0].functionName}` : `Deploy to ${requests.length} functions`;
  const outcome = await stage(
    host,
    title,
    () => host.interruptible(
      (stop) => deployAll(requests, settings, {
        ...{ run: host.run, env: host.env, clock: host.clock, log: host.log, stop },
        random: Math.random
      })
    )
  );
  return told(host, outcome, "deploy");
}
function requestOf(one, functionName, alias) {
  const { target, path, size, codeSha256, otherHandlers, layers } = one;
  return {
    ...{ functionName, alias, target, otherHandlers, layers },
    package: { path, size, codeSha256 },
    handler: one.handler ?? "",
    runtime: one.runtime ?? void 0,
    architecture: one.architecture ?? void 0
  };
}
function layerOf({ target, path, size, codeSha256, runtime, architecture }, name) {
  return {
    ...{ target, name, package: { path, size, codeSha256 } },
    runtimes: runtime === null ? [] : [runtime],
    architectures: architecture === null ? [] : [architecture]
  };
}
function told(host, { results, failure }, action) {
  const isSkipped = isOnlyWithoutCredentials(host.env, failure);
  for (const result of results) {
    host.log.out(describeDeployment(isSkipped ? { ...result, status: "skipped" } : result, action));
  }
  return { functions: results.map(deployedOf), failure };
}
function deployedOf(result) {
  const { functionName, target, version, alias, previousVersion: previousVersion2, codeSha256, previousCodeSha256 } = result;
  const { status, functionArn, account, region, elapsed } = result;
  return {
    ...{ function: functionName, target: target ?? null, status, functionArn, account, region },
    ...{ version: version ?? null, alias: alias ?? null, previousVersion: previousVersion2 ?? null },
    ...{ codeSha256: codeSha256 ?? null, previousCodeSha256: previousCodeSha256 ?? null },
    milliseconds: Math.round(elapsed)
  };
}

// src/commands/deploy-run.ts
async function withoutCredentials(host, assignments, work) {
  const deployed = await work();
  if (!isOnlyWithoutCredentials(host.env, deployed.failure)) return deployed;
  host.log.diagnostic({
    severity: "note",
    code: "deploy-skipped",
    message: "Nothing was deployed: pull requests of forks and of Dependabot have no AWS credentials",
    help: "the packages are made and checked all the same; deploy when the pull request is merged"
  });
  const functions = assignments.map(({ target, functionName, alias }) => ({
    ...{ target, function: functionName, functionArn: "", status: "skipped", account: "", region: "" },
    ...{ version: null, alias: alias ?? null, previousVersion: null, codeSha256: null },
    ...{ previousCodeSha256: null, milliseconds: 0 }
  }));
  return { functions, failure: void 0 };
}
function throwIfFailed({ failure }) {
  if (failure instanceof UserError) throw failure;
}

// src/commands/deploy-settings.ts
var LARGEST_EVENT = 6 * 1024 * 1024;
var MOST_ENTRIES = 1e4;
function readDeployment(options, { env, directory }, shown, problems) {
  const { functionName: template, alias } = options;
  const variables = variablesOf(env);
  for (const name of ["function-name", "alias"]) {
    const text = name === "alias" ? alias : template;
    const fault = text === void 0 ? void 0 : nameFaultOf(name, text, options.action, variables);
    if (fault === void 0) continue;
    problems.error({ code: "function-name", message: `${shown(name)}: ${fault.message}`, help: fault.help });
  }
  const report = (name, what) => problems.error({
    code: "bad-input",
    message: `${shown(name)} ${what}`,
    help: name === "functions" ? "write one a line: `orders:fn: shop-orders`, `a:fn: [x, y]`, or `b:fn: {name: z, alias: live}`" : "write one a line: `//:deps: shop-deps`"
  });
  const functions = /* @__PURE__ */ new Map();
  for (const [key, value] of mapOf("functions", options.functions, report)) {
    const listed = Array.isArray(value) ? value : [value];
    functions.set(
      specOf(key),
      listed.flatMap((one) => namedFunction(key, one, report) ?? [])
    );
  }
  const layerNames = /* @__PURE__ */ new Map();
  for (const [key, value] of mapOf("layer-names", options.layerNames, report)) {
    if (typeof value === "string" && /^[A-Za-z0-9_-]{1,140}$/.test(value)) layerNames.set(specOf(key), value);
    else report("layer-names", `gives \`${key.slice(0, 200)}\` no name of a layer`);
  }
  const isPattern = template !== void 0 && isTemplate(template) && options.action === "deploy";
  return {
    options,
    naming: { template, functions, alias, variables },
    layerNames,
    settings: {
      dryRun: options.dryRun,
      publish: options.publish,
      updateConfiguration: new Set(options.updateConfiguration),
      smokeTest: smokeEvent(options.smokeTest, directory, shown, problems),
      createWithRole: options.createWithRole,
      accountId: options.accountId,
      bucket: options.bucket,
      namePattern: isPattern ? namePattern(template) : void 0
    }
  };
}
function nameFaultOf(option, text, action, variables) {
  if (isTemplate(text)) return templateFault(text, variables);
  if (option === "alias") return void 0;
  const names = action === "deploy" ? [text] : text.split(/\s+/);
  return names.map((name) => functionNameFault(name)).find((fault) => fault !== void 0);
}
function specOf(key) {
  return key.replace(/^\/\/(?!:)/, "");
}
function mapOf(name, text, report) {
  if (text === void 0) return [];
  try {
    if (text.length > MAX_YAML) throw new Error(`it is longer than ${MAX_YAML} characters`);
    const value = parseYaml(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      report(name, "is not a map");
      return [];
    }
    const entries = Object.entries(value);
    if (entries.length > MOST_ENTRIES)
      throw new Error(`it has ${entries.length} entries; the limit is ${MOST_ENTRIES}`);
    return entries;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
    report(name, `cannot be read: ${reason.slice(0, 300)}`);
    return [];
  }
}
function namedFunction(key, value, report) {
  if (typeof value === "string" && value !== "") return { name: value, alias: void 0 };
  const name = memberOf(value, "name");
  const alias = memberOf(value, "alias");
  const members = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const isWhole = members.every((one) => one === "name" || one === "alias");
  if (typeof name === "string" && isWhole && (alias === void 0 || typeof alias === "string")) {
    return { name, alias };
  }
  report("functions", `gives \`${key.slice(0, 200)}\` no function: ${JSON.stringify(value).slice(0, 200)}`);
  return void 0;
}
function smokeEvent(given, directory, shown, problems) {
  if (given === void 0) return void 0;
  if (isJson(given)) return given;
  const { why, text } = readEvent(given, directory, problems);
  if (why === void 0) return text;
  problems.error({
    code: "bad-input",
    message: `${shown("smoke-test")}: \`${given.slice(0, 200)}\` ${why}`,
    help: "write the event as JSON, or name a file that holds it, relative to the workspace"
  });
  return void 0;
}
function isJson(text) {
  try {
    parseBoundedJson(text);
    return true;
  } catch {
    return false;
  }
}
function readEvent(given, directory, problems) {
  const path = resolve(directory, given);
  const stats = given.includes("\0") ? void 0 : statsAt(path);
  if (stats?.isFile() !== true) return { why: "is neither JSON nor a file" };
  if (stats.size > LARGEST_EVENT) {
    return { why: `has ${stats.size} bytes; the limit is ${LARGEST_EVENT}` };
  }
  const text = problems.collect(
    () => readCheckoutFile(realpathSync(directory), given, LARGEST_EVENT).toString("utf8")
  );
  return text === void 0 || isJson(text) ? { text } : { why: "holds no JSON" };
}
function variablesOf(env) {
  const told2 = memberOf(workflowEvent(env), "pull_request", "number");
  const ofRef = /^refs\/pull\/(\d+)\//.exec(env["GITHUB_REF"] ?? "")?.[1];
  const pr = typeof told2 === "number" ? told2.toFixed() : ofRef ?? "";
  const names = [env["GITHUB_HEAD_REF"], env["GITHUB_REF_NAME"]];
  return {
    pr: /^\d{1,10}$/.test(pr) ? pr : void 0,
    branch: names.find((name) => (name ?? "") !== ""),
    sha: env["GITHUB_SHA"]
  };
}

export {
  assignFunctions,
  deployableOf,
  assignPackages,
  isPassing,
  interrupted,
  readFunction,
  isMissing,
  listOf,
  withGrace,
  placeOf,
  functionArnOf,
  createEngine,
  checkAccount,
  readAlias,
  parseAlias,
  refuseWeights,
  previousVersion,
  moveAlias,
  attempt,
  joined,
  versionMark,
  listVersions,
  guardDeploy,
  packagesOf,
  deployPackages,
  told,
  withoutCredentials,
  throwIfFailed,
  readDeployment
};
