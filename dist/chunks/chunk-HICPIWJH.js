// builtin:node:path
var builtin = () => process.getBuiltinModule("node:path");
var resolve = /* @__PURE__ */ (() => builtin().resolve)();
var isAbsolute = /* @__PURE__ */ (() => builtin().isAbsolute)();
var join = /* @__PURE__ */ (() => builtin().join)();
var relative = /* @__PURE__ */ (() => builtin().relative)();
var dirname = /* @__PURE__ */ (() => builtin().dirname)();
var basename = /* @__PURE__ */ (() => builtin().basename)();
var sep = /* @__PURE__ */ (() => builtin().sep)();
var delimiter = /* @__PURE__ */ (() => builtin().delimiter)();
var win32 = /* @__PURE__ */ (() => builtin().win32)();
var posix = /* @__PURE__ */ (() => builtin().posix)();

export {
  resolve,
  isAbsolute,
  join,
  relative,
  dirname,
  basename,
  sep,
  delimiter,
  win32,
  posix
};
