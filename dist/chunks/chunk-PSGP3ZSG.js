// builtin:node:fs
var builtin = () => process.getBuiltinModule("node:fs");
var accessSync = /* @__PURE__ */ (() => builtin().accessSync)();
var chmodSync = /* @__PURE__ */ (() => builtin().chmodSync)();
var closeSync = /* @__PURE__ */ (() => builtin().closeSync)();
var copyFileSync = /* @__PURE__ */ (() => builtin().copyFileSync)();
var createReadStream = /* @__PURE__ */ (() => builtin().createReadStream)();
var existsSync = /* @__PURE__ */ (() => builtin().existsSync)();
var fchmodSync = /* @__PURE__ */ (() => builtin().fchmodSync)();
var fstatSync = /* @__PURE__ */ (() => builtin().fstatSync)();
var linkSync = /* @__PURE__ */ (() => builtin().linkSync)();
var lstatSync = /* @__PURE__ */ (() => builtin().lstatSync)();
var mkdirSync = /* @__PURE__ */ (() => builtin().mkdirSync)();
var mkdtempSync = /* @__PURE__ */ (() => builtin().mkdtempSync)();
var openSync = /* @__PURE__ */ (() => builtin().openSync)();
var readdirSync = /* @__PURE__ */ (() => builtin().readdirSync)();
var readSync = /* @__PURE__ */ (() => builtin().readSync)();
var readFileSync = /* @__PURE__ */ (() => builtin().readFileSync)();
var realpathSync = /* @__PURE__ */ (() => builtin().realpathSync)();
var renameSync = /* @__PURE__ */ (() => builtin().renameSync)();
var rmSync = /* @__PURE__ */ (() => builtin().rmSync)();
var statSync = /* @__PURE__ */ (() => builtin().statSync)();
var symlinkSync = /* @__PURE__ */ (() => builtin().symlinkSync)();
var utimesSync = /* @__PURE__ */ (() => builtin().utimesSync)();
var writeFileSync = /* @__PURE__ */ (() => builtin().writeFileSync)();
var writeSync = /* @__PURE__ */ (() => builtin().writeSync)();
var constants = /* @__PURE__ */ (() => builtin().constants)();

// builtin:node:path
var builtin2 = () => process.getBuiltinModule("node:path");
var resolve = /* @__PURE__ */ (() => builtin2().resolve)();
var normalize = /* @__PURE__ */ (() => builtin2().normalize)();
var isAbsolute = /* @__PURE__ */ (() => builtin2().isAbsolute)();
var join = /* @__PURE__ */ (() => builtin2().join)();
var relative = /* @__PURE__ */ (() => builtin2().relative)();
var dirname = /* @__PURE__ */ (() => builtin2().dirname)();
var basename = /* @__PURE__ */ (() => builtin2().basename)();
var sep = /* @__PURE__ */ (() => builtin2().sep)();
var delimiter = /* @__PURE__ */ (() => builtin2().delimiter)();
var win32 = /* @__PURE__ */ (() => builtin2().win32)();
var posix = /* @__PURE__ */ (() => builtin2().posix)();

export {
  accessSync,
  chmodSync,
  closeSync,
  copyFileSync,
  createReadStream,
  existsSync,
  fchmodSync,
  fstatSync,
  linkSync,
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
  utimesSync,
  writeFileSync,
  writeSync,
  constants,
  resolve,
  normalize,
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
