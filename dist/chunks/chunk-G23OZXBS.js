// src/cli/plain-options.ts
var plainOptions = {
  handler: { value: "HANDLER" },
  from: { value: "FILE" },
  runtime: { value: "RUNTIME" },
  architecture: { value: "NAME", choices: ["x86_64", "arm64"] },
  requirements: { value: "FILE" },
  "requirements-mode": { value: "all|imported", choices: ["all", "imported"] },
  include: { value: "GLOB" },
  name: { value: "NAME" }
};

export {
  plainOptions
};
