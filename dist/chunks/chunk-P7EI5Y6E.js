import {
  programVersion
} from "./chunk-LITJNBCB.js";
import {
  createPlanDigester,
  headCommit
} from "./chunk-2VMLAGV2.js";
import {
  absolutePath,
  deployFunction,
  isPackaged,
  showPath,
  stage
} from "./chunk-XOSBCOZO.js";
import {
  replaceText
} from "./chunk-77FTD3JV.js";
import {
  createHash,
  parseBoundedJson
} from "./chunk-B5QNHJSM.js";
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readFileSync
} from "./chunk-4C2S3W5M.js";
import {
  Problems,
  UserError,
  userError
} from "./chunk-YKMUJAI3.js";

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

// src/plans/artifact-names.ts
var ALLOWED = /^[A-Za-z0-9._@=,+#-]+$/;
var DIGITS = 6;
function artifactNames(project) {
  let counts;
  return (spec) => {
    const stem = stemOf(spec);
    if (!ALLOWED.test(stem)) return void 0;
    counts ??= countStems(project);
    const digest = createHash("sha256").update(spec).digest("hex").slice(0, DIGITS);
    const isClear = (counts.get(stem.toLowerCase()) ?? 0) <= 1;
    return `lambda-package.${stem}${isClear ? "" : `.${digest}`}.zip`;
  };
}
function stemOf(spec) {
  return spec.replace(/^\/\/:/, "").replace(/[/:]/g, ".");
}
function countStems({ targets }) {
  const counts = /* @__PURE__ */ new Map();
  for (const target of targets.targets.values()) {
    if (!isPackaged(target)) continue;
    const stem = stemOf(target.spec).toLowerCase();
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

// src/report/manifest.ts
function showManifest(manifest) {
  return `${JSON.stringify(manifest, null, 2)}
`;
}
function withEarlier(earlier, later) {
  const isSame = later.commit !== null && earlier.commit === later.commit && earlier.repository === later.repository && earlier.baseCommit === later.baseCommit && earlier.version === later.version;
  if (!isSame) return later;
  return {
    ...later,
    partial: earlier.partial || later.partial,
    packages: byTarget([...later.packages, ...earlier.packages]),
    removed: byTarget([...later.removed, ...earlier.removed])
  };
}
function byTarget(all) {
  const found = /* @__PURE__ */ new Map();
  for (const one of all) if (!found.has(one.target)) found.set(one.target, one);
  return [...found.values()].sort((a, b) => a.target < b.target ? -1 : 1);
}

// docs/manifest.schema.json
var manifest_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Manifest of lambda-package",
  description: "All that is known of a run: what `package` and `plan` write and `report` and `deploy` read. Texts come from the checkout that was packaged: escape them.",
  type: "object",
  additionalProperties: false,
  required: ["schema", "version", "repository", "commit", "baseCommit", "partial", "packages", "removed"],
  properties: {
    schema: {
      const: 1
    },
    version: {
      description: "Version of lambda-package.",
      type: "string",
      pattern: "^\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:-[0-9A-Za-z.-]{1,60})?$"
    },
    repository: {
      description: "`owner/name` on GitHub.",
      anyOf: [
        {
          type: "string",
          pattern: "^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$"
        },
        {
          type: "null"
        }
      ]
    },
    commit: {
      description: "The commit that was checked out.",
      anyOf: [
        {
          $ref: "#/$defs/commit"
        },
        {
          type: "null"
        }
      ]
    },
    baseCommit: {
      description: "The commit that it was compared with.",
      anyOf: [
        {
          $ref: "#/$defs/commit"
        },
        {
          type: "null"
        }
      ]
    },
    partial: {
      description: "`changed-only` left packages out; such a manifest cannot be deployed.",
      type: "boolean"
    },
    packages: {
      type: "array",
      items: {
        $ref: "#/$defs/package"
      },
      maxItems: 1e4
    },
    removed: {
      description: "Packages that the base has and this commit lacks.",
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["target", "type", "runtime", "architecture"],
        properties: {
          target: {
            $ref: "#/$defs/address"
          },
          type: {
            $ref: "#/$defs/name"
          },
          runtime: {
            anyOf: [
              {
                $ref: "#/$defs/name"
              },
              {
                type: "null"
              }
            ]
          },
          architecture: {
            anyOf: [
              {
                $ref: "#/$defs/name"
              },
              {
                type: "null"
              }
            ]
          }
        }
      },
      maxItems: 1e4
    }
  },
  $defs: {
    commit: {
      type: "string",
      pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
    },
    sha256: {
      type: "string",
      pattern: "^[0-9a-f]{64}$"
    },
    bytes: {
      type: "integer",
      minimum: 0,
      maximum: 1e12
    },
    name: {
      description: "A line of text.",
      type: "string",
      minLength: 1,
      maxLength: 300,
      pattern: "^[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"
    },
    address: {
      type: "string",
      minLength: 1,
      maxLength: 1e3,
      pattern: "^[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"
    },
    path: {
      type: "string",
      minLength: 1,
      maxLength: 4096,
      pattern: "^[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"
    },
    text: {
      type: "string",
      maxLength: 2e4
    },
    paths: {
      type: "array",
      items: {
        $ref: "#/$defs/path"
      },
      maxItems: 1e5
    },
    wheel: {
      type: "object",
      additionalProperties: false,
      required: ["name", "version", "filename", "sha256", "size"],
      properties: {
        name: {
          $ref: "#/$defs/name"
        },
        version: {
          $ref: "#/$defs/name"
        },
        filename: {
          $ref: "#/$defs/name"
        },
        sha256: {
          $ref: "#/$defs/sha256"
        },
        size: {
          anyOf: [
            {
              $ref: "#/$defs/bytes"
            },
            {
              type: "null"
            }
          ]
        }
      }
    },
    wheels: {
      type: "array",
      items: {
        $ref: "#/$defs/wheel"
      },
      maxItems: 5e3
    },
    layer: {
      type: "object",
      additionalProperties: false,
      required: ["target", "unzippedSize", "wheels", "sources"],
      properties: {
        target: {
          $ref: "#/$defs/address"
        },
        unzippedSize: {
          anyOf: [
            {
              $ref: "#/$defs/bytes"
            },
            {
              type: "null"
            }
          ]
        },
        wheels: {
          $ref: "#/$defs/wheels"
        },
        sources: {
          $ref: "#/$defs/paths"
        }
      }
    },
    finding: {
      type: "object",
      additionalProperties: false,
      required: ["code", "severity", "message", "help", "notes", "path", "line"],
      properties: {
        code: {
          type: "string",
          pattern: "^[a-z0-9-]{1,60}$"
        },
        severity: {
          enum: ["error", "warning", "note"]
        },
        message: {
          $ref: "#/$defs/text"
        },
        help: {
          anyOf: [
            {
              $ref: "#/$defs/text"
            },
            {
              type: "null"
            }
          ]
        },
        notes: {
          type: "array",
          items: {
            $ref: "#/$defs/text"
          },
          maxItems: 1e3
        },
        path: {
          anyOf: [
            {
              $ref: "#/$defs/path"
            },
            {
              type: "null"
            }
          ]
        },
        line: {
          anyOf: [
            {
              type: "integer",
              minimum: 1,
              maximum: 1e9
            },
            {
              type: "null"
            }
          ]
        }
      }
    },
    versionChange: {
      type: "object",
      additionalProperties: false,
      required: ["name", "from", "to"],
      properties: {
        name: {
          $ref: "#/$defs/name"
        },
        from: {
          $ref: "#/$defs/name"
        },
        to: {
          $ref: "#/$defs/name"
        }
      }
    },
    distribution: {
      type: "object",
      additionalProperties: false,
      required: ["name", "version"],
      properties: {
        name: {
          $ref: "#/$defs/name"
        },
        version: {
          $ref: "#/$defs/name"
        }
      }
    },
    before: {
      description: "How the base has the package.",
      type: "object",
      additionalProperties: false,
      required: ["planDigest", "handler", "runtime", "architecture", "size", "unzippedSize"],
      properties: {
        planDigest: {
          anyOf: [
            {
              $ref: "#/$defs/sha256"
            },
            {
              type: "null"
            }
          ]
        },
        handler: {
          anyOf: [
            {
              $ref: "#/$defs/name"
            },
            {
              type: "null"
            }
          ]
        },
        runtime: {
          anyOf: [
            {
              $ref: "#/$defs/name"
            },
            {
              type: "null"
            }
          ]
        },
        architecture: {
          anyOf: [
            {
              $ref: "#/$defs/name"
            },
            {
              type: "null"
            }
          ]
        },
        size: {
          anyOf: [
            {
              $ref: "#/$defs/bytes"
            },
            {
              type: "null"
            }
          ]
        },
        unzippedSize: {
          anyOf: [
            {
              $ref: "#/$defs/bytes"
            },
            {
              type: "null"
            }
          ]
        }
      }
    },
    differences: {
      type: "object",
      additionalProperties: false,
      required: [
        "up",
        "down",
        "replaced",
        "added",
        "removed",
        "changedFiles",
        "addedFiles",
        "removedFiles",
        "settings"
      ],
      properties: {
        up: {
          type: "array",
          items: {
            $ref: "#/$defs/versionChange"
          },
          maxItems: 5e3
        },
        down: {
          type: "array",
          items: {
            $ref: "#/$defs/versionChange"
          },
          maxItems: 5e3
        },
        replaced: {
          type: "array",
          items: {
            $ref: "#/$defs/versionChange"
          },
          maxItems: 5e3
        },
        added: {
          type: "array",
          items: {
            $ref: "#/$defs/distribution"
          },
          maxItems: 5e3
        },
        removed: {
          type: "array",
          items: {
            $ref: "#/$defs/distribution"
          },
          maxItems: 5e3
        },
        changedFiles: {
          $ref: "#/$defs/paths"
        },
        addedFiles: {
          $ref: "#/$defs/paths"
        },
        removedFiles: {
          $ref: "#/$defs/paths"
        },
        settings: {
          type: "array",
          items: {
            enum: ["handler", "runtime", "architecture", "layers", "other"]
          },
          maxItems: 5
        }
      }
    },
    package: {
      type: "object",
      additionalProperties: false,
      required: [
        "target",
        "type",
        "status",
        "path",
        "artifact",
        "handler",
        "otherHandlers",
        "runtime",
        "architecture",
        "sha256",
        "codeSha256",
        "size",
        "unzippedSize",
        "planDigest",
        "deployDigest",
        "whyNoDigest",
        "wheels",
        "sources",
        "layers",
        "findings",
        "change",
        "before",
        "differences"
      ],
      properties: {
        target: {
          $ref: "#/$defs/address"
        },
        type: {
          $ref: "#/$defs/name"
        },
        status: {
          enum: ["planned", "written", "unchanged", "failed", "skipped"]
        },
        path: {
          description: "Relative to the build root, for the Action to the workspace.",
          anyOf: [
            {
              $ref: "#/$defs/path"
            },
            {
              type: "null"
            }
          ]
        },
        artifact: {
          anyOf: [
            {
              type: "string",
              maxLength: 1100,
              pattern: "^lambda-package\\.[A-Za-z0-9._@=,+#-]+$"
            },
            {
              type: "null"
            }
          ]
        },
        handler: {
          anyOf: [
            {
              $ref: "#/$defs/name"
            },
            {
              type: "null"
            }
          ]
        },
        otherHandlers: {
          type: "array",
          items: {
            $ref: "#/$defs/name"
          },
          maxItems: 10
        },
        runtime: {
          anyOf: [
            {
              $ref: "#/$defs/name"
            },
            {
              type: "null"
            }
          ]
        },
        architecture: {
          anyOf: [
            {
              $ref: "#/$defs/name"
            },
            {
              type: "null"
            }
          ]
        },
        sha256: {
          anyOf: [
            {
              $ref: "#/$defs/sha256"
            },
            {
              type: "null"
            }
          ]
        },
        codeSha256: {
          description: "As AWS reports it.",
          anyOf: [
            {
              type: "string",
              pattern: "^[A-Za-z0-9+/]{43}=$"
            },
            {
              type: "null"
            }
          ]
        },
        size: {
          anyOf: [
            {
              $ref: "#/$defs/bytes"
            },
            {
              type: "null"
            }
          ]
        },
        unzippedSize: {
          anyOf: [
            {
              $ref: "#/$defs/bytes"
            },
            {
              type: "null"
            }
          ]
        },
        planDigest: {
          description: "Equal digests mean equal bytes.",
          anyOf: [
            {
              $ref: "#/$defs/sha256"
            },
            {
              type: "null"
            }
          ]
        },
        deployDigest: {
          description: "The same for the package and its layers.",
          anyOf: [
            {
              $ref: "#/$defs/sha256"
            },
            {
              type: "null"
            }
          ]
        },
        whyNoDigest: {
          description: "Why the digests are null.",
          anyOf: [
            {
              $ref: "#/$defs/text"
            },
            {
              type: "null"
            }
          ]
        },
        wheels: {
          $ref: "#/$defs/wheels"
        },
        sources: {
          $ref: "#/$defs/paths"
        },
        layers: {
          type: "array",
          items: {
            $ref: "#/$defs/layer"
          },
          maxItems: 5
        },
        findings: {
          type: "array",
          items: {
            $ref: "#/$defs/finding"
          },
          maxItems: 1e4
        },
        change: {
          description: "Compared with the base; null where nothing was compared.",
          enum: ["new", "changed", "same", null]
        },
        before: {
          anyOf: [
            {
              $ref: "#/$defs/before"
            },
            {
              type: "null"
            }
          ]
        },
        differences: {
          anyOf: [
            {
              $ref: "#/$defs/differences"
            },
            {
              type: "null"
            }
          ]
        }
      }
    }
  }
};

// src/report/json-schema.ts
function schemaFault(schema, value) {
  const patterns = /* @__PURE__ */ new Map();
  const matches = (pattern, text) => {
    const known = patterns.get(pattern) ?? new RegExp(pattern, "u");
    patterns.set(pattern, known);
    return known.test(text);
  };
  const check = (rule, one, at) => {
    if (rule.$ref !== void 0) return check(schema.$defs[rule.$ref.slice("#/$defs/".length)], one, at);
    const fail = (why) => ({ at, why });
    if (rule.anyOf !== void 0) {
      const faults = rule.anyOf.map((each) => check(each, one, at));
      return faults.includes(void 0) ? void 0 : faults[0];
    }
    if ("const" in rule && one !== rule.const) return fail(`must be ${JSON.stringify(rule.const)}`);
    if (rule.enum?.includes(one) === false) {
      return fail(`must be one of ${rule.enum.map((each) => JSON.stringify(each)).join(", ")}`);
    }
    if (rule.type !== void 0 && !isOfType(rule.type, one)) return fail(`must be of type ${rule.type}`);
    if (typeof one === "string") {
      const fault = textFault(rule, one, matches);
      return fault === void 0 ? void 0 : fail(fault);
    }
    if (typeof one === "number") {
      const isInside = one >= (rule.minimum ?? -Infinity) && one <= (rule.maximum ?? Infinity);
      return isInside ? void 0 : fail(`must be from ${rule.minimum ?? ""} to ${rule.maximum ?? ""}`);
    }
    if (Array.isArray(one)) return checkItems(rule, one, at);
    if (typeof one === "object" && one !== null) return checkMembers(rule, one, at);
    return void 0;
  };
  const checkItems = (rule, items, at) => {
    if (items.length > (rule.maxItems ?? Infinity)) {
      return { at, why: `must have at most ${rule.maxItems} items` };
    }
    for (const [index, item] of items.entries()) {
      const fault = rule.items && check(rule.items, item, `${at}/${index}`);
      if (fault !== void 0) return fault;
    }
    return void 0;
  };
  const checkMembers = (rule, members, at) => {
    const missing = (rule.required ?? []).find((name) => !Object.hasOwn(members, name));
    if (missing !== void 0) return { at, why: `must have the member ${JSON.stringify(missing)}` };
    for (const [name, member] of Object.entries(members)) {
      const own = Object.hasOwn(rule.properties ?? {}, name) ? rule.properties[name] : void 0;
      if (own === void 0 && rule.additionalProperties === false) {
        return { at, why: `must not have the member ${JSON.stringify(name.slice(0, 60))}` };
      }
      const fault = own && check(own, member, `${at}/${name}`);
      if (fault !== void 0) return fault;
    }
    return void 0;
  };
  return check(schema, value, "");
}
function textFault({ pattern, minLength = 0, maxLength = Infinity }, text, matches) {
  const length = text.length > maxLength || text.length < minLength * 2 ? Array.from(text).length : text.length;
  if (length > maxLength) return `must have at most ${maxLength} characters`;
  if (length < minLength) return `must have at least ${minLength} characters`;
  return pattern === void 0 || matches(pattern, text) ? void 0 : `must match ${pattern}`;
}
function isOfType(type, value) {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

// src/report/read-manifest.ts
var manifestSchema = manifest_schema_default;
var LARGEST_MANIFEST = 64 * 1024 * 1024;
function readManifest(path, shown) {
  let bytes;
  try {
    bytes = readPlainFile(path);
  } catch (error) {
    throw invalid(shown, error instanceof Error ? error.message : String(error));
  }
  return parseManifest(bytes.toString("utf8"), shown);
}
function parseManifest(text, shown) {
  let value;
  try {
    value = parseBoundedJson(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw invalid(shown, `it is not JSON (${error.message.split("\n", 1)[0].slice(0, 100)})`);
  }
  const fault = schemaFault(manifestSchema, value);
  if (fault !== void 0) throw invalid(shown, `\`${fault.at || "/"}\` ${fault.why}`);
  const manifest = value;
  const targets = /* @__PURE__ */ new Set();
  for (const { target } of manifest.packages) {
    if (targets.has(target)) throw invalid(shown, `it has ${JSON.stringify(target)} twice`);
    targets.add(target);
  }
  return manifest;
}
function readPlainFile(path) {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error("it is not a file");
    if (stats.size > LARGEST_MANIFEST) {
      throw new Error(`it has ${stats.size} bytes; the limit is ${LARGEST_MANIFEST}`);
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
function invalid(shown, why) {
  return userError({
    code: "invalid-manifest",
    message: `\`${shown}\` is not a manifest of lambda-package: ${why}`,
    help: "use a file that `package` or `plan` of the same version wrote; docs/manifest.schema.json describes it"
  });
}

// src/commands/manifest.ts
var ofTheDay = /* @__PURE__ */ new Set(["runtime-deprecated"]);
async function manifestOf(input) {
  const { host, project, record } = input;
  const artifactOf = artifactNames(project);
  const packages = [];
  for (const plan of record.plans) packages.push(await packageOf(input, plan, artifactOf));
  for (const one of record.failed) packages.push(failedPackage(input, one, artifactOf));
  return {
    schema: 1,
    version: programVersion,
    repository: repositoryOf(host.env["GITHUB_REPOSITORY"]),
    commit: headCommit(project.workspace.root) ?? commitOf(host.env["GITHUB_SHA"]),
    baseCommit: record.comparison?.commit ?? null,
    partial: record.isPartial,
    packages: packages.sort((a, b) => a.target < b.target ? -1 : 1),
    removed: (record.comparison?.removed ?? []).map(({ target, plan }) => ({
      ...{ target: target.spec, type: target.type.name },
      ...{ runtime: plan?.runtime ?? null, architecture: plan?.architecture ?? null }
    }))
  };
}
async function writeManifest(path, manifest) {
  const earlier = existsSync(path) ? new Problems().collect(() => readManifest(path, path)) : void 0;
  const whole = earlier === void 0 ? manifest : withEarlier(earlier, manifest);
  await replaceText(path, showManifest(whole));
  return whole;
}
async function packageOf(input, plan, artifactOf) {
  const { project, record } = input;
  const made = record.madeOf(plan);
  const own = new Problems();
  const digests = await own.collectAsync(() => record.digester.digestsOf(plan));
  const layers = (plan.makeup.layers ?? []).map(({ target }) => ({
    ...{ target: target.spec, unzippedSize: null, wheels: [], sources: [] }
  }));
  return {
    target: plan.target.spec,
    type: plan.target.type.name,
    status: record.statusOf(plan),
    path: input.pathOf(made?.path ?? showPath(project.workspace.root, plan.output)),
    artifact: plan.kind === "file" ? artifactOf(plan.target.spec) ?? null : null,
    handler: plan.handler ?? null,
    otherHandlers: plan.otherHandlers ?? [],
    runtime: plan.runtime ?? null,
    architecture: plan.architecture ?? null,
    sha256: made?.sha256 ?? null,
    codeSha256: made?.codeSha256 ?? null,
    size: made?.size ?? null,
    unzippedSize: made?.unzippedSize ?? null,
    planDigest: digests?.planDigest ?? null,
    deployDigest: digests?.deployDigest ?? null,
    whyNoDigest: digests === void 0 ? "a file cannot be read" : digests.whyNoDigest,
    wheels: made?.wheels ?? plan.wheels.map(wheelOf),
    sources: [...new Set(made?.sources ?? plan.sources.map(({ source }) => source))],
    layers: made?.layers ?? layers,
    findings: findingsOf(input, record.findingsOf(plan)),
    ...changeOf(record.comparison?.changes.get(plan.target.spec))
  };
}
function changeOf(found) {
  if (found === void 0) return { change: null, before: null, differences: null };
  const { change, before, differences = null } = found;
  if (before === void 0) return { change, before: null, differences };
  const { handler = null, runtime = null, architecture = null } = before.plan;
  const { planDigest } = before;
  const sizes = { size: null, unzippedSize: null };
  return { change, before: { planDigest, handler, runtime, architecture, ...sizes }, differences };
}
function failedPackage(input, { target, findings }, artifactOf) {
  const nothing = { handler: null, runtime: null, architecture: null, sha256: null, codeSha256: null };
  return {
    target: target.spec,
    type: target.type.name,
    status: "failed",
    path: null,
    artifact: artifactOf(target.spec) ?? null,
    ...{ ...nothing, size: null, unzippedSize: null, otherHandlers: [] },
    ...{ planDigest: null, deployDigest: null, whyNoDigest: "the package cannot be planned" },
    ...{ wheels: [], sources: [], layers: [], findings: findingsOf(input, findings) },
    ...{ change: null, before: null, differences: null }
  };
}
function wheelOf({ name, version, filename, sha256, size }) {
  return { name, version, filename, sha256, size: size ?? null };
}
function findingsOf({ host, project }, findings) {
  const places = [project.workspace.root, host.storeDirectory];
  const show = (text) => places.reduce((shown, place) => shown.replaceAll(place, "…"), text).slice(0, LONGEST_TEXT);
  return findings.filter(({ code }) => !ofTheDay.has(code)).map(({ code, severity, message, help, notes = [], place }) => ({
    code,
    severity,
    message: show(message),
    help: help === void 0 ? null : show(help),
    notes: notes.slice(0, MOST_NOTES).map(show),
    path: place?.path ?? null,
    line: place?.line ?? null
  }));
}
var LONGEST_TEXT = 1e4;
var MOST_NOTES = 1e3;
function repositoryOf(name) {
  return name !== void 0 && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) ? name : null;
}
function commitOf(name) {
  return name !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name) ? name : null;
}

// src/commands/run-record.ts
var RunRecord = class {
  #plans = [];
  #failed = [];
  #findings = /* @__PURE__ */ new Map();
  #made = /* @__PURE__ */ new Map();
  #unchanged = /* @__PURE__ */ new Set();
  #isFailed = false;
  #comparison;
  #leftOut = /* @__PURE__ */ new Set();
  digester;
  constructor(digester) {
    this.digester = digester;
  }
  /** Replaces what was planned before: wheels may need what their lock lacks. */
  planned({ plans, failed }) {
    this.#plans = plans;
    this.#failed = failed;
  }
  /** @param leftOut specs of packages that are not made, because the base gives the same */
  compared(comparison, leftOut) {
    this.#comparison = comparison;
    this.#leftOut = leftOut;
  }
  get comparison() {
    return this.#comparison;
  }
  get isPartial() {
    return this.#leftOut.size > 0;
  }
  /** @param findings by spec */
  checked(findings) {
    this.#findings = findings;
  }
  made(one, isUnchanged) {
    this.#made.set(one.target, one);
    if (isUnchanged) this.#unchanged.add(one.target);
  }
  /** The run has ended with an error: what was not written is not going to be. */
  ended() {
    this.#isFailed = true;
  }
  get plans() {
    return this.#plans;
  }
  get failed() {
    return this.#failed;
  }
  madeOf({ target }) {
    return this.#made.get(target.spec);
  }
  findingsOf(plan) {
    return this.#findings.get(plan.target.spec) ?? plan.findings ?? [];
  }
  statusOf(plan) {
    const { spec } = plan.target;
    if (this.#made.has(spec)) return this.#unchanged.has(spec) ? "unchanged" : "written";
    if (this.findingsOf(plan).some(({ severity }) => severity === "error")) return "failed";
    return this.#isFailed || this.#leftOut.has(spec) ? "skipped" : "planned";
  }
};

// src/commands/keep-manifest.ts
function createManifestKeeper({ host, project, file, pathOf }) {
  const record = new RunRecord(createPlanDigester(project.workspace));
  let written;
  const write = async () => {
    if (file === void 0) return;
    written = await writeManifest(file, await manifestOf({ host, project, record, pathOf }));
  };
  return {
    written: () => written,
    refuseClash: (plans) => {
      const plan = plans.find(({ output }) => output === file);
      if (plan === void 0) return;
      throw userError({
        code: "same-output",
        message: `${plan.target.spec} would be written to \`${pathOf(plan.output)}\`, where the manifest of the run is written`,
        place: plan.target.fieldPlaces.get("output_path") ?? plan.target.place,
        help: "give it another `output_path`"
      });
    },
    keep: async (work) => {
      try {
        const result = await work(record);
        await write();
        return result;
      } catch (error) {
        record.ended();
        if (error instanceof UserError) await write();
        throw error;
      }
    }
  };
}

export {
  deployPackage,
  checkDeployable,
  createManifestKeeper
};
