// src/report/report.ts
function totalSize(packages) {
  return packages.reduce((sum, { size }) => sum + (size ?? 0), 0);
}
function hasError({ status, findings }) {
  return status === "failed" || findings.some(({ severity }) => severity === "error");
}
function hasWarning({ findings }) {
  return findings.some(({ severity }) => severity === "warning");
}
function growthOf({ size, before }) {
  const was = before?.size ?? null;
  return size === null || was === null ? void 0 : size - was;
}
function isChanged({ change }) {
  return change === "new" || change === "changed";
}

export {
  totalSize,
  hasError,
  hasWarning,
  growthOf,
  isChanged
};
