import {
  absolutePath,
  deployFunction,
  stage
} from "./chunk-TFOYUHCH.js";
import {
  userError
} from "./chunk-XW5ZRA62.js";

// src/commands/deploy.ts
async function deployPackage(host, project, result, options) {
  const one = result.packages[0];
  const deployed = await stage(
    host,
    `Deploy to ${options.functionName}`,
    () => host.interruptible(
      (stop) => deployFunction(
        {
          functionName: options.functionName,
          package: {
            path: absolutePath(project.workspace.root, one.path),
            size: one.size,
            codeSha256: one.codeSha256
          },
          handler: one.handler ?? "",
          otherHandlers: one.otherHandlers,
          layers: one.layers.map(({ target }) => target),
          target: one.target,
          runtime: one.runtime ?? void 0,
          architecture: one.architecture ?? void 0,
          dryRun: options.dryRun
        },
        { run: host.run, env: host.env, clock: host.clock, log: host.log, random: Math.random, stop }
      )
    )
  );
  const report = reportOf(deployed, one);
  host.log.out(describe(report));
  return report;
}
function checkDeployable(plans, functionName) {
  const [plan] = plans;
  if (plan === void 0 || plans.length > 1) {
    const found = plans.length === 0 ? "nothing" : plans.map(({ target: target2 }) => target2.spec).join(", ");
    throw userError({
      code: "deploy-one-package",
      message: `A deploy to \`${functionName}\` needs exactly one package; the specs match ${plans.length}: ${found}`,
      help: "name a single target, e.g. `project:lambda`"
    });
  }
  const fault = notForFunction(plan);
  if (fault === void 0) return;
  const { target } = plan;
  throw userError({
    code: "deploy-not-a-function",
    message: `${target.spec} (\`${target.type.name}\`) cannot be deployed to the function \`${functionName}\`: ${fault.why}`,
    place: target.place,
    help: fault.help
  });
}
function notForFunction({
  target,
  kind,
  handler
}) {
  if (target.type.packagedAs === "lambda-layer") {
    return {
      why: "it is a layer",
      help: "deploy the function that uses it; publish the layer with `aws lambda publish-layer-version`"
    };
  }
  if (kind === "directory") {
    return {
      why: "it is written as a directory, not as a zip file",
      help: target.type.packagedAs === "pex" ? 'set `layout="zipapp"`, or remove `layout`' : 'set `layout="flat-zipped"`, or remove `layout`'
    };
  }
  if (handler !== void 0) return void 0;
  if (target.type.packagedAs === "pex") {
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
function reportOf(deployed, one) {
  const codeSha256 = deployed.status === "would-update" ? one.codeSha256 : deployed.codeSha256;
  return { ...deployed, target: one.target, codeSha256 };
}
function describe({ status, target, functionArn, codeSha256, previousCodeSha256 }) {
  switch (status) {
    case "updated":
      return `Deployed ${target} to ${functionArn}
    CodeSha256: ${codeSha256} (was ${previousCodeSha256})`;
    case "unchanged":
      return `${functionArn} already has this code; nothing uploaded
    CodeSha256: ${codeSha256}`;
    case "would-update":
      return `Dry run: ${functionArn} would get ${target}
    CodeSha256: ${codeSha256} (now ${previousCodeSha256})`;
  }
}

export {
  deployPackage,
  checkDeployable
};
