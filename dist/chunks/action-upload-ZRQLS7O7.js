import {
  artifactNames,
  repositoryPage
} from "./chunk-DD47FBQ6.js";
import "./chunk-4EX6TKOH.js";
import "./chunk-L2QTDTR2.js";
import "./chunk-PIEI5WB7.js";
import "./chunk-DBYG34KA.js";
import "./chunk-ZPZB7KWA.js";
import "./chunk-J6JDIELV.js";
import "./chunk-WKMOEOND.js";
import "./chunk-D5VPNCRK.js";
import "./chunk-3GR6RLEO.js";
import "./chunk-RM7XXT6Q.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ALLN5HC4.js";
import "./chunk-NF7XNSDY.js";
import "./chunk-TZGOHWVQ.js";
import "./chunk-734PY7CH.js";
import "./chunk-3H4MYS42.js";
import "./chunk-UESL6QA2.js";
import "./chunk-SSWEC3SC.js";
import "./chunk-LITJNBCB.js";
import "./chunk-KZA2KZR2.js";
import "./chunk-4OUPGD2T.js";
import "./chunk-OERDMW3G.js";
import "./chunk-5W2LZIJ6.js";
import "./chunk-QQLENHY2.js";
import "./chunk-ISHNH3V3.js";
import "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import {
  randomUUID
} from "./chunk-4RDC6BGS.js";
import "./chunk-BW7IBTLD.js";
import "./chunk-BCR3I4ZH.js";
import {
  tmpdir
} from "./chunk-ZUNBYIPC.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  stage
} from "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import {
  userError
} from "./chunk-4CWYCPRC.js";
import {
  copyFileSync,
  join,
  linkSync,
  mkdirSync,
  resolve,
  rmSync
} from "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
import "./chunk-SEWDMQ6Q.js";

// src/host/artifacts.ts
function canUpload(env) {
  return (env["ACTIONS_RESULTS_URL"] ?? "") !== "" && (env["ACTIONS_RUNTIME_TOKEN"] ?? "") !== "";
}
async function uploadArtifacts(env, files, each) {
  const { uploadFile } = await import("./artifact-upload-63K2OSMD.js");
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
