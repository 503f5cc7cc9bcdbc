// builtin:node:http
var builtin = () => process.getBuiltinModule("node:http");
var node_http_default = /* @__PURE__ */ builtin();

export {
  node_http_default
};
