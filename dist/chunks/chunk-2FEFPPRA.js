// src/commands/deploy-outputs.ts
var ranks = ["failed", "updated", "would-update", "unchanged", "skipped"];
function setDeployOutputs(results, functions, isFailed = false) {
  const slim = functions.map(
    ({ target, function: name, status, version, alias, previousVersion, codeSha256 }) => ({
      ...{ target, function: name, status, version, alias, previousVersion, codeSha256 }
    })
  );
  const isOf = (status) => functions.some((one2) => one2.status === status);
  results.setOutput("deployments", JSON.stringify(slim));
  results.setOutput("deployed", String(isOf("updated")));
  results.setOutput("deploy-status", isFailed ? "failed" : ranks.find(isOf) ?? "skipped");
  const [one] = functions;
  if (one === void 0 || functions.length > 1) return;
  results.setOutput("function-arn", one.functionArn);
  results.setOutput("version", one.version ?? "");
}

export {
  setDeployOutputs
};
