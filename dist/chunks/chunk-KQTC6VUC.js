// builtin:node:crypto
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:crypto");
var createHash = /* @__PURE__ */ (() => builtin.createHash)();
var randomBytes = /* @__PURE__ */ (() => builtin.randomBytes)();

export {
  createHash,
  randomBytes
};
