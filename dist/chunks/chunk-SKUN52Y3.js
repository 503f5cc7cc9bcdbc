import {
  absolutePath,
  stage
} from "./chunk-GLHS7K6X.js";
import {
  UserError,
  userError
} from "./chunk-PRND6ZTQ.js";

// src/deploy/aws-cli.ts
var AwsError = class extends Error {
  awsCode;
  operation;
  constructor(awsCode, operation, message) {
    super(message);
    this.name = "AwsError";
    this.awsCode = awsCode;
    this.operation = operation;
  }
};
function createAwsCall(run, env, service) {
  const endpoint = env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? env["AWS_ENDPOINT_URL"];
  const global = ["--output", "json", ...endpoint ? ["--endpoint-url", endpoint] : []];
  const childEnv = { ...env, AWS_PAGER: "", AWS_CLI_AUTO_PROMPT: "off", AWS_MAX_ATTEMPTS: "1" };
  return async (operation, args) => {
    const result = await run("aws", [...global, service, operation, ...args], { env: childEnv }).catch(
      (error) => {
        throw notStarted(error);
      }
    );
    if (result.exitCode === 0) return parseAnswer(result.stdout, operation);
    throw toError(result.stderr, operation, service);
  };
}
function notStarted(error) {
  const reason = error instanceof Error ? error.message : String(error);
  return userError({
    code: "aws-cli-missing",
    message: `The AWS command line could not be started: ${reason}`,
    help: "Deploying calls `aws`. GitHub runners have it; elsewhere install AWS CLI version 2 and put it on PATH."
  });
}
function parseAnswer(stdout, operation) {
  if (stdout.trim() === "") return {};
  try {
    const value = JSON.parse(stdout);
    if (typeof value === "object" && value !== null) return value;
  } catch {
  }
  throw userError({
    code: "aws-unexpected-answer",
    message: `\`aws ${operation}\` printed something that is no JSON object: ${stdout.trim().slice(0, 200)}`,
    help: "Check that `aws` on PATH is the AWS command line and not a wrapper that prints on its own."
  });
}
function toError(stderr, operation, service) {
  const text = stderr.trim();
  const coded = /An error occurred \(([A-Za-z0-9.]+)\)/.exec(text);
  const code = coded?.[1];
  if (code !== void 0) {
    return /^AccessDenied|UnauthorizedOperation/.test(code) ? accessDenied(text, operation, service) : new AwsError(code, operation, text);
  }
  if (/Unable to locate credentials|NoCredentials|Partial credentials/i.test(text)) {
    return userError({
      code: "aws-no-credentials",
      message: "The AWS command line has no credentials.",
      help: "In a workflow put `aws-actions/configure-aws-credentials` before this step and give the job `permissions: id-token: write`. A pull request from a fork has no credentials: do not deploy there."
    });
  }
  if (/specify a region/i.test(text)) {
    return userError({
      code: "aws-no-region",
      message: "The AWS command line does not know the region.",
      help: "Set `AWS_REGION` (`aws-region:` of `aws-actions/configure-aws-credentials`)."
    });
  }
  if (/Could not connect|Connection was closed|timed? ?out|Failed to connect/i.test(text)) {
    return new AwsError("ConnectionError", operation, text);
  }
  return userError({
    code: "aws-cli-failed",
    message: `\`aws ${service} ${operation}\` failed: ${text.slice(0, 2e3)}`,
    help: "The message is the AWS command line’s own."
  });
}
function accessDenied(text, operation, service) {
  const action = operation.replace(/(?:^|-)([a-z])/g, (_match, letter) => letter.toUpperCase());
  return userError({
    code: "aws-access-denied",
    message: `The credentials may not do \`${service}:${action}\`: ${text}`,
    help: `Allow \`${service}:${action}\` on the function to the role of this job. A deploy needs lambda:GetFunctionConfiguration and lambda:UpdateFunctionCode.`
  });
}

// src/deploy/drift.ts
var oldHandler = "lambdex_handler.handler";
var newHandler = "lambda_function.handler";
var guide = "docs/migrating-from-lambdex.md";
function findDrift(request, live) {
  const name = request.functionName;
  if (live.packageType !== "Zip") {
    return [
      {
        severity: "error",
        code: "drift-package-type",
        message: `The function \`${name}\` runs a container image, not a zip.`,
        help: "Deploy a `docker_image` target to it, or create a function with the package type Zip."
      }
    ];
  }
  const found = [];
  const compare = (what, wanted, has, help, notes = []) => {
    if (wanted === void 0 || wanted === has) return;
    found.push({
      severity: "error",
      code: `drift-${what}`,
      message: `The function \`${name}\` has the ${what} \`${has ?? "(none)"}\`, the package needs \`${wanted}\`.`,
      help,
      ...notes.length === 0 ? {} : { notes }
    });
  };
  if (!(request.otherHandlers ?? []).includes(live.handler ?? "")) {
    const { help, notes } = handlerHelp(request, live);
    compare("handler", request.handler, live.handler, help, notes);
  }
  compare(
    "runtime",
    request.runtime,
    live.runtime,
    "Make `runtime` of the target and of the function the same: compiled wheels fit one Python version only."
  );
  compare(
    "architecture",
    request.architecture,
    live.architectures[0],
    "Make `architecture` of the target and of the function the same: compiled wheels fit one architecture only."
  );
  return found;
}
function handlerHelp(request, live) {
  const target = request.target ?? "the target";
  if (live.handler === oldHandler && request.handler === newHandler) {
    return {
      help: `The function still runs the old Lambdex layout. Add \`lambdex_handler=True\` to ${target}, and deploy again: the package then answers to both handlers.`,
      notes: [
        `then change the handler: \`${changeHandler(request)}\``,
        `then take \`lambdex_handler=True\` away, and deploy again`,
        `where callers use an alias, code and handler can change together before it moves: ${guide}`
      ]
    };
  }
  if (live.handler === newHandler && request.handler === oldHandler) {
    return {
      help: `The function runs the zip layout already, and the package is in the old Lambdex layout. Write \`layout = "zip"\` below \`[lambdex]\` in pants.toml, or \`layout="flat-zipped"\` on ${target}, and deploy again (${guide}).`
    };
  }
  return {
    help: `Set the function’s handler to \`${request.handler}\` in your infrastructure code, or change the target’s \`handler\`.`
  };
}
function outdatedHandler(request, live) {
  if (live.handler === void 0 || live.handler === request.handler) return void 0;
  return {
    severity: "warning",
    code: "outdated-handler",
    message: `The function \`${request.functionName}\` still has the handler \`${live.handler}\`; the package answers to it, and to \`${request.handler}\`.`,
    help: `When this deploy is done, run \`${changeHandler(request)}\`; then take \`lambdex_handler=True\` away from ${request.target ?? "the target"}, and deploy again.`
  };
}
function changeHandler({ functionName, handler }) {
  return `aws lambda update-function-configuration --function-name ${functionName} --handler ${handler}`;
}

// src/deploy/retry.ts
var passing = /^(ResourceConflictException|TooManyRequestsException|Throttling\w*|RequestLimitExceeded|ServiceException|ServiceUnavailable\w*|InternalFailure|InternalError|InternalServerError|ConnectionError|RequestTimeout\w*|5\d\d|429)$/;
function isPassing(error) {
  return error instanceof AwsError && passing.test(error.awsCode);
}
async function pause(patience, attempt, why) {
  const longest = Math.min(1e3 * 2 ** (attempt - 1), 15e3);
  const milliseconds = longest * (0.5 + patience.random() / 2);
  if (patience.clock.elapsed() + milliseconds > patience.deadline) {
    throw userError({
      code: "deploy-timeout",
      message: `Gave up waiting: ${why}`,
      help: "Look at the function in the AWS console; run the deploy again when it has settled. It is safe to repeat."
    });
  }
  patience.log.debug(`${why} Waiting ${(milliseconds / 1e3).toFixed(1)} s.`);
  await patience.clock.sleep(milliseconds);
}
async function retrying(patience, tries, work) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= tries || !isPassing(error)) throw error;
      await pause(patience, attempt, `AWS answered ${error.awsCode} to ${error.operation}.`);
    }
  }
}

// src/deploy/function-configuration.ts
async function readFunction(aws, functionName, patience) {
  try {
    const answer = await retrying(
      patience,
      8,
      () => aws("get-function-configuration", ["--function-name", functionName])
    );
    return parseConfiguration(answer);
  } catch (error) {
    if (error instanceof AwsError && error.awsCode === "ResourceNotFoundException") {
      throw userError({
        code: "function-not-found",
        message: `There is no function \`${functionName}\`: ${error.message}`,
        help: "Check the name, the region (`AWS_REGION`) and the account. Creating functions is left to your infrastructure code."
      });
    }
    throw error;
  }
}
function parseConfiguration(answer) {
  const text = (name) => {
    const value = answer[name];
    return typeof value === "string" && value !== "" ? value : void 0;
  };
  const architectures = answer["Architectures"];
  return {
    functionArn: text("FunctionArn") ?? "",
    packageType: text("PackageType") ?? "Zip",
    handler: text("Handler"),
    runtime: text("Runtime"),
    // AWS leaves the member out for functions made before arm64 existed.
    architectures: Array.isArray(architectures) ? architectures.filter((item) => typeof item === "string") : ["x86_64"],
    codeSha256: text("CodeSha256") ?? "",
    state: text("State"),
    lastUpdateStatus: text("LastUpdateStatus"),
    lastUpdateStatusReason: text("LastUpdateStatusReason"),
    lastUpdateStatusReasonCode: text("LastUpdateStatusReasonCode"),
    revisionId: text("RevisionId")
  };
}
function isBusy(configuration) {
  return configuration.lastUpdateStatus === "InProgress" || configuration.state === "Pending";
}

// src/deploy/deploy.ts
var largestDirectUpload = 52428800;
var patienceMilliseconds = 10 * 6e4;
async function deployFunction(request, context) {
  if (request.package.size > largestDirectUpload) throw tooLarge(request);
  const aws = createAwsCall(context.run, context.env, "lambda");
  const patience = {
    clock: context.clock,
    log: context.log,
    random: context.random,
    deadline: context.clock.elapsed() + patienceMilliseconds
  };
  for (let attempt = 1; ; attempt++) {
    const live = await readSettled(aws, request.functionName, patience);
    const drift = findDrift(request, live);
    if (drift.length > 0) throw new UserError(drift);
    const outdated = attempt === 1 ? outdatedHandler(request, live) : void 0;
    if (outdated !== void 0) context.log.diagnostic(outdated);
    const result = { functionArn: live.functionArn, previousCodeSha256: live.codeSha256 };
    if (live.codeSha256 === request.package.codeSha256) {
      return { ...result, status: "unchanged", codeSha256: live.codeSha256 };
    }
    if (request.dryRun) return { ...result, status: "would-update", codeSha256: live.codeSha256 };
    const updated = await tryUpdate(aws, request, live, patience, attempt);
    if (updated !== void 0) return { ...result, status: "updated", codeSha256: updated.codeSha256 };
  }
}
async function readSettled(aws, functionName, patience) {
  for (let attempt = 1; ; attempt++) {
    const live = await readFunction(aws, functionName, patience);
    if (!isBusy(live)) return live;
    await pause(patience, attempt, `AWS is still busy with an earlier change of \`${functionName}\`.`);
  }
}
async function tryUpdate(aws, request, live, patience, attempt) {
  const revision = live.revisionId === void 0 ? [] : ["--revision-id", live.revisionId];
  const zip = ["--zip-file", `fileb://${request.package.path}`];
  try {
    const answer = await aws("update-function-code", [
      "--function-name",
      request.functionName,
      ...zip,
      ...revision
    ]);
    checkCode(parseConfiguration(answer), request);
  } catch (error) {
    if (isPassing(error) || error instanceof AwsError && error.awsCode === "PreconditionFailedException") {
      await pause(patience, attempt, `AWS answered ${error.awsCode} to ${error.operation}.`);
      return void 0;
    }
    throw refused(error, request);
  }
  const done = await readSettled(aws, request.functionName, patience);
  if (done.lastUpdateStatus === "Failed") throw updateFailed(request, done);
  checkCode(done, request);
  return done;
}
function checkCode(configuration, request) {
  if (configuration.codeSha256 === request.package.codeSha256) return;
  throw userError({
    code: "deployed-code-differs",
    message: `\`${request.functionName}\` reports CodeSha256 \`${configuration.codeSha256}\`, the package has \`${request.package.codeSha256}\`.`,
    help: "Somebody else deployed at the same time: look at who does, then run the deploy again."
  });
}
function refused(error, request) {
  if (!(error instanceof AwsError)) return error;
  return userError({
    code: "update-refused",
    message: `AWS refused the new code of \`${request.functionName}\`: ${error.message}`,
    help: "The function still runs what it ran before."
  });
}
function updateFailed(request, live) {
  const reason = [live.lastUpdateStatusReasonCode, live.lastUpdateStatusReason].filter(Boolean).join(": ");
  return userError({
    code: "update-failed",
    message: `AWS could not put the new code of \`${request.functionName}\` in place: ${reason || "no reason given"}`,
    help: "The function still runs what it ran before. Mend the reason that AWS gives and run the deploy again."
  });
}
function tooLarge(request) {
  return userError({
    code: "too-large-to-upload",
    message: `${request.package.path} has ${request.package.size} bytes; AWS takes at most ${largestDirectUpload} in a direct upload.`,
    help: "Leave out what the function does not import, or upload the zip to S3 and call `aws lambda update-function-code --s3-bucket … --s3-key …`."
  });
}

// src/commands/deploy.ts
async function deployPackage(host, project, result, options) {
  const one = onlyPackage(result.packages, options.functionName);
  const deployed = await stage(
    host,
    `Deploy to ${options.functionName}`,
    () => deployFunction(
      {
        functionName: options.functionName,
        package: {
          path: absolutePath(project.workspace.root, one.path),
          size: one.size,
          codeSha256: one.codeSha256
        },
        handler: one.handler ?? "",
        otherHandlers: one.otherHandlers,
        target: one.target,
        runtime: one.runtime ?? void 0,
        architecture: one.architecture ?? void 0,
        dryRun: options.dryRun
      },
      { run: host.run, env: host.env, clock: host.clock, log: host.log, random: Math.random }
    )
  );
  host.log.info(describe(deployed, one));
  return deployed;
}
function onlyPackage(packages, functionName) {
  const [one] = packages;
  if (one !== void 0 && packages.length === 1) return one;
  const found = packages.length === 0 ? "nothing" : packages.map(({ target }) => target).join(", ");
  throw userError({
    code: "deploy-one-package",
    message: `A deploy to \`${functionName}\` needs exactly one package; the specs give ${packages.length}: ${found}.`,
    help: "Name the one target, e.g. `project:lambda`."
  });
}
function describe(deployed, one) {
  switch (deployed.status) {
    case "updated":
      return `Deployed ${one.target} to ${deployed.functionArn}
    CodeSha256: ${deployed.codeSha256} (was ${deployed.previousCodeSha256})`;
    case "unchanged":
      return `${deployed.functionArn} has this code already; nothing uploaded
    CodeSha256: ${deployed.codeSha256}`;
    case "would-update":
      return `Dry run: ${deployed.functionArn} would get ${one.target}
    CodeSha256: ${one.codeSha256} (is ${deployed.codeSha256})`;
  }
}

export {
  deployPackage
};
