import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  checkFunction,
  wheelNeeds
} from "./chunk-B45SJMHM.js";
import {
  unzippedSizeOf
} from "./chunk-NJWYMAMC.js";
import {
  readZipMembers
} from "./chunk-REVXYIOG.js";
import {
  showPath
} from "./chunk-SB26P4KT.js";
import {
  Problems,
  userError
} from "./chunk-MIEGAHBV.js";

// src/checks/compiled-checks.ts
function checkCompiled(target, place, platform, wheels) {
  const machine = platform.markers.platform_machine;
  const isModule = extensionModule(platform);
  return wheels.flatMap(({ filename, lockPath, compiled }) => {
    const modules = compiled.filter(({ path }) => isModule.test(path));
    const foreign = modules.find(
      (one) => machine !== void 0 && one.machine !== void 0 && one.machine !== machine
    );
    const newer = modules.find(({ needs }) => isNewer(needs?.glibc, platform.glibc));
    const notes = [`locked in ${lockPath}`];
    return [
      ...foreign === void 0 ? [] : [
        {
          severity: "error",
          code: "compiled-for-other-machine",
          message: `\`${foreign.path}\` of ${filename} is made for ${foreign.machine}, and ${target} is for ${machine}: its import would fail.`,
          place,
          help: "the wheel does not keep what its name says: use another version of the package",
          notes
        }
      ],
      ...newer === void 0 ? [] : [
        {
          severity: "error",
          code: "glibc-too-old",
          message: `\`${newer.path}\` of ${filename} asks for glibc ${newer.needs.glibc}, and ${platform.description} has ${platform.glibc.join(".")}: its import would fail.`,
          place,
          help: "use a version of the package with a wheel for an older glibc, or a newer runtime",
          notes
        }
      ]
    ];
  });
}
function extensionModule({ markers }) {
  const version = (markers.python_version ?? "").replace(".", "");
  return new RegExp(`\\.(?:cpython-${version}[a-z]?-[\\w-]+|abi3)\\.so$`);
}
function isNewer(wanted, offered) {
  if (wanted === void 0 || offered === void 0) return false;
  const [major = 0, minor = 0] = wanted.split(".").map(Number);
  return major > offered[0] || major === offered[0] && minor > offered[1];
}

// src/commands/lay-out-plans.ts
async function layOutPlans(plans, stored, problems) {
  const laidOut = [];
  let next = 0;
  let nextOfFormat = 0;
  for (const plan of plans) {
    const wheels = stored.wheels.slice(next, next += plan.wheels.length);
    const formatWheels = stored.formatWheels.slice(nextOfFormat, nextOfFormat += plan.formatWheels.length);
    const contents = await plan.layOut({ wheels, formatWheels }, problems);
    const layers = contents.layers ?? [];
    if (plan.checked !== void 0) {
      const own = {
        target: plan.target.spec,
        files: (contents.importable ?? contents.bundle).entries,
        unzippedSize: unzippedSizeOf(contents.bundle)
      };
      problems.add(...checkFunction(plan.checked, [own, ...layers]));
    }
    if (plan.platform !== void 0) await checkWheels(plan, plan.platform, wheels, problems);
    const elsewhere = new Set(layers.flatMap((layer) => layer.wheels));
    laidOut.push({ plan, contents, wheels: wheels.filter((wheel) => !elsewhere.has(wheel)) });
  }
  return laidOut;
}
async function checkWheels({ target }, platform, wheels, problems) {
  const checked = [];
  for (const wheel of wheels) {
    const needs = await new Problems().collectAsync(() => wheelNeeds(wheel));
    const { filename, lockPath } = wheel.pinned;
    if (needs !== void 0) checked.push({ filename, lockPath, compiled: needs.compiled });
  }
  const place = target.fieldPlaces.get("runtime") ?? target.place;
  problems.add(...checkCompiled(target.spec, place, platform, checked));
}

// src/commands/write-package.ts
import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
async function writePackage(project, plan, contents, wheels) {
  const artifact = await contents.write(plan.output);
  if (plan.hasMetadata) writeMetadata(plan, plan.output);
  const precompiled = contents.compiled && await compiledModules(contents.compiled, artifact);
  return {
    ...packagedTarget(project, plan, artifact, contents.layers ?? [], wheels),
    precompiled: precompiled ?? null
  };
}
async function compiledModules({ entries, python, failed }, { path }) {
  const unzippedSize = unzippedSizeOf({ entries });
  const paths = new Set(entries.map((entry) => entry.path));
  const members = statSync(path).isDirectory() ? void 0 : await readZipMembers(path);
  const size = members?.filter(({ name }) => paths.has(name)).reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  return { python, modules: entries.length, failed, size: size ?? unzippedSize, unzippedSize };
}
function writeMetadata(plan, output) {
  const { architecture, handler, runtime } = plan;
  const path = `${output}.metadata.json`;
  const temporary = `${path}.tmp-${process.pid}`;
  try {
    writeFileSync(temporary, JSON.stringify({ architecture, handler, runtime }, null, 2), {
      flag: "wx",
      mode: 420
    });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw userError({
      code: "cannot-write",
      message: `\`${path}\` cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      help: `make room and check the rights of \`${dirname(path)}\``
    });
  }
}
function packagedTarget(project, plan, artifact, layers, wheels) {
  const elsewhere = new Set(layers.flatMap(({ sources }) => sources));
  return {
    target: plan.target.spec,
    type: plan.target.type.name,
    path: showPath(project.workspace.root, artifact.path),
    handler: plan.handler ?? null,
    otherHandlers: plan.otherHandlers ?? [],
    runtime: plan.runtime ?? null,
    architecture: plan.architecture ?? null,
    sha256: artifact.sha256,
    codeSha256: Buffer.from(artifact.sha256, "hex").toString("base64"),
    size: artifact.size,
    unzippedSize: artifact.unzippedSize,
    wheels: wheels.map(packagedWheel),
    sources: plan.sources.map(({ source }) => source).filter((source) => !elsewhere.has(source)),
    layers: layers.map(({ target, unzippedSize, wheels: others, sources }) => ({
      target,
      unzippedSize,
      wheels: others.map(packagedWheel),
      sources
    })),
    findings: []
  };
}
function packagedWheel({ pinned, size }) {
  const { name, version, filename, sha256 } = pinned;
  return { name, version, filename, sha256, size };
}

export {
  layOutPlans,
  writePackage,
  writeMetadata
};
