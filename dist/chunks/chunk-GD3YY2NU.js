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

// builtin:node:fs
var builtin2 = () => process.getBuiltinModule("node:fs");
var accessSync = /* @__PURE__ */ (() => builtin2().accessSync)();
var chmodSync = /* @__PURE__ */ (() => builtin2().chmodSync)();
var closeSync = /* @__PURE__ */ (() => builtin2().closeSync)();
var copyFileSync = /* @__PURE__ */ (() => builtin2().copyFileSync)();
var createReadStream = /* @__PURE__ */ (() => builtin2().createReadStream)();
var existsSync = /* @__PURE__ */ (() => builtin2().existsSync)();
var fchmodSync = /* @__PURE__ */ (() => builtin2().fchmodSync)();
var fstatSync = /* @__PURE__ */ (() => builtin2().fstatSync)();
var lstatSync = /* @__PURE__ */ (() => builtin2().lstatSync)();
var mkdirSync = /* @__PURE__ */ (() => builtin2().mkdirSync)();
var mkdtempSync = /* @__PURE__ */ (() => builtin2().mkdtempSync)();
var openSync = /* @__PURE__ */ (() => builtin2().openSync)();
var readdirSync = /* @__PURE__ */ (() => builtin2().readdirSync)();
var readSync = /* @__PURE__ */ (() => builtin2().readSync)();
var readFileSync = /* @__PURE__ */ (() => builtin2().readFileSync)();
var realpathSync = /* @__PURE__ */ (() => builtin2().realpathSync)();
var renameSync = /* @__PURE__ */ (() => builtin2().renameSync)();
var rmSync = /* @__PURE__ */ (() => builtin2().rmSync)();
var statSync = /* @__PURE__ */ (() => builtin2().statSync)();
var symlinkSync = /* @__PURE__ */ (() => builtin2().symlinkSync)();
var writeFileSync = /* @__PURE__ */ (() => builtin2().writeFileSync)();
var writeSync = /* @__PURE__ */ (() => builtin2().writeSync)();
var constants = /* @__PURE__ */ (() => builtin2().constants)();

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
  posix,
  accessSync,
  chmodSync,
  closeSync,
  copyFileSync,
  createReadStream,
  existsSync,
  fchmodSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
  constants
};
