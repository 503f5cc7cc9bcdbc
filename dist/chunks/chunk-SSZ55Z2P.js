import {
  isChanged
} from "./chunk-LHJ2BFA7.js";
import {
  absolutePath,
  realParent
} from "./chunk-4U4A73Z3.js";
import {
  relative,
  sep
} from "./chunk-VILPUJHH.js";

// src/commands/action-outputs.ts
function forWorkspace(packages, project, host) {
  return packages.map((one) => ({ ...one, path: pathInWorkspace(host, project, one.path) }));
}
function pathInWorkspace({ env, cwd }, project, path) {
  const absolute = absolutePath(project.workspace.root, path);
  return relative(realParent(env["GITHUB_WORKSPACE"] ?? cwd), absolute).split(sep).join("/");
}
function setManifestOutputs(results, manifest, manifestPath) {
  const paths = manifest.packages.flatMap(
    ({ status, path }) => path !== null && (status === "written" || status === "unchanged") ? [path] : []
  );
  results.setOutput("manifest", manifestPath);
  results.setOutput("paths", [...paths, manifestPath].join("\n"));
  setChanges(results, manifest);
}
function setChanges(results, { packages, removed, baseCommit }) {
  if (baseCommit === null) return;
  const changed = packages.filter(isChanged);
  results.setOutput("changed", changed.map(({ target }) => target).join("\n"));
  results.setOutput("has-changes", String(changed.length + removed.length > 0));
}
function slim(one) {
  const { target, path, handler, runtime, architecture, codeSha256, size, findings, image } = one;
  const { artifact, status, change } = one;
  const count = (severity) => findings.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return {
    ...{ target, path, artifact, handler, runtime, architecture, codeSha256, size, status },
    ...change !== null && { change },
    ...image !== null && { image },
    ...errors > 0 && { errors },
    ...warnings > 0 && { warnings }
  };
}
function setPackages(results, packages) {
  results.setOutput("packages", JSON.stringify(packages.map(slim)));
}
function setPackageOutputs(results, packages, manifest) {
  const own = new Set(packages.map(({ target }) => target));
  const entries = (manifest?.packages ?? []).filter(({ target }) => own.has(target));
  setPackages(results, entries);
  const [one] = packages;
  if (one === void 0 || packages.length > 1) return;
  results.setOutput("path", one.path);
  results.setOutput("handler", one.handler ?? "");
  results.setOutput("runtime", one.runtime ?? "");
  results.setOutput("architecture", one.architecture ?? "");
  results.setOutput("sha256", one.sha256);
  results.setOutput("code-sha256", one.codeSha256);
  results.setOutput("size", String(one.size));
  results.setOutput("unzipped-size", String(one.unzippedSize));
  results.setOutput("image", one.image?.pushed[0]?.reference ?? "");
}

export {
  forWorkspace,
  pathInWorkspace,
  setManifestOutputs,
  setChanges,
  setPackages,
  setPackageOutputs
};
