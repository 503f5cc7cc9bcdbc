// src/text/shown-diagnostics.ts
var MAX_ALIKE = 100;
var MAX_SHOWN = 2e6;
function shownDiagnostics(diagnostics) {
  const counts = /* @__PURE__ */ new Map();
  const room = { error: MAX_SHOWN, warning: MAX_SHOWN, note: MAX_SHOWN };
  const shown = diagnostics.filter((one) => {
    const key = `${one.severity} ${one.code}`;
    const count = counts.get(key) ?? { like: one, alike: 0, left: 0 };
    counts.set(key, count);
    const size = sizeOf(one);
    if (count.alike >= MAX_ALIKE || size > room[one.severity]) {
      count.left++;
      return false;
    }
    count.alike++;
    room[one.severity] -= size;
    return true;
  });
  if (shown.length === diagnostics.length) return diagnostics;
  return [...shown, ...[...counts.values()].filter(({ left }) => left > 0).map(rest)];
}
function sizeOf({ message, help = "", notes = [] }) {
  return [message, help, ...notes].reduce((sum, text) => sum + Math.min(text.length, LONGEST_TEXT), 0);
}
var LONGEST_TEXT = 2e4;
function rest({ like, left }) {
  const { severity, code } = like;
  const kind = severity === "error" ? "error" : severity === "warning" ? "warning" : "note";
  return {
    severity,
    code,
    message: `${left} more ${kind}${left === 1 ? "" : "s"} of this kind not shown`
  };
}

export {
  shownDiagnostics,
  LONGEST_TEXT
};
