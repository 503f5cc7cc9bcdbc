import {
  repositoryPage
} from "./chunk-L2VW7X6Z.js";
import {
  artifactNames
} from "./chunk-Q75C2DSQ.js";
import "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  join,
  randomUUID,
  resolve,
  stage,
  tmpdir,
  userError
} from "./chunk-VILPUJHH.js";
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  rmSync
} from "./chunk-7X23XMYO.js";

// src/host/artifacts.ts
function canUpload(env) {
  return (env["ACTIONS_RESULTS_URL"] ?? "") !== "" && (env["ACTIONS_RUNTIME_TOKEN"] ?? "") !== "";
}
async function uploadArtifacts(env, files, each) {
  const { uploadFile } = await import("./artifact-upload-2IZPQADA.js");
  const directory = join(env["RUNNER_TEMP"] ?? tmpdir(), `lambda-package-upload-${randomUUID()}`);
  mkdirSync(directory, { mode: 448 });
  try {
    for (const { name, path } of files) {
      const named = join(directory, name);
      try {
        linkSync(path, named);
      } catch {
        copyFileSync(path, named);
      }
      each({ name, id: await uploadFile(named, name, directory) });
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

// src/commands/action-upload.ts
var MOST_ARTIFACTS = 500;
function checkUploadable({ host }, project, plans) {
  if (!canUpload(host.env)) {
    throw userError({
      code: "upload-failed",
      message: "`upload: true` needs the artifact service of GitHub, which this runner does not name",
      help: "run this as a step of a workflow of GitHub Actions, or remove the input"
    });
  }
  const nameOf = artifactNames(project);
  const files = plans.filter(({ kind }) => kind === "file");
  const nameless = files.find(({ target }) => nameOf(target.spec) === void 0);
  if (nameless !== void 0) {
    const { spec, place } = nameless.target;
    const wrong = Array.from(spec).find((one) => !/[A-Za-z0-9._@=,+#/:-]/.test(one)) ?? "";
    throw userError({
      code: "upload-failed",
      message: `The package of ${spec} cannot be uploaded: the name of an artifact cannot hold ${JSON.stringify(wrong)}`,
      place,
      help: "use only letters of ASCII, digits and `._@=,+#-` in the names of packages and their directories"
    });
  }
  if (files.length >= MOST_ARTIFACTS) {
    throw userError({
      code: "upload-failed",
      message: `${files.length} packages cannot be uploaded: a job has at most ${MOST_ARTIFACTS} artifacts, the manifest included`,
      help: "distribute them over jobs with `command: plan`"
    });
  }
}
async function uploadMade({ host, results, inputs }, packages, manifestFile) {
  const { env } = host;
  const workspace = env["GITHUB_WORKSPACE"] ?? host.cwd;
  const made = packages.flatMap(({ status, path, artifact }) => {
    const isThere = (status === "written" || status === "unchanged") && path !== null;
    return isThere && artifact !== null ? [{ name: artifact, path: resolve(workspace, path) }] : [];
  });
  const id = inputs.manifestId ?? (env["GITHUB_JOB"] ?? "").replace(/[^A-Za-z0-9_.-]/g, "-");
  const manifest = { name: `lambda-package.${id === "" ? "manifest" : id}.json`, path: manifestFile };
  const uploaded = /* @__PURE__ */ new Map();
  const run = `${repositoryPage(env) ?? ""}/actions/runs/${env["GITHUB_RUN_ID"] ?? ""}`;
  try {
    await stage(
      host,
      "Upload",
      () => uploadArtifacts(env, [...made, manifest], (one) => {
        uploaded.set(one.name, { id: one.id, url: `${run}/artifacts/${one.id}` });
      })
    );
  } catch (error) {
    throw userError({
      code: "upload-failed",
      message: `The upload of artifacts failed after ${uploaded.size} of ${made.length + 1}: ${error instanceof Error ? error.message : String(error)}`,
      help: "run the job again; the packages are in the output directory"
    });
  } finally {
    results.setOutput("artifacts", JSON.stringify(Object.fromEntries(uploaded)));
  }
  host.log.out(`Uploaded ${uploaded.size} artifacts`);
  return new Map([...uploaded].map(([name, { url }]) => [name, url]));
}
export {
  checkUploadable,
  uploadMade
};
