// builtin:node:http
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:http");
var node_http_default = builtin;

export {
  node_http_default
};
