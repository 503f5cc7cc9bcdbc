// builtin:node:os
var builtin = () => process.getBuiltinModule("node:os");
function homedir(...given) {
  return builtin().homedir(...given);
}
function hostname(...given) {
  return builtin().hostname(...given);
}
function tmpdir(...given) {
  return builtin().tmpdir(...given);
}
function userInfo(...given) {
  return builtin().userInfo(...given);
}
var constants = /* @__PURE__ */ (() => builtin().constants)();

export {
  homedir,
  hostname,
  tmpdir,
  userInfo,
  constants
};
