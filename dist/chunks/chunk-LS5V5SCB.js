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
var posix = /* @__PURE__ */ (() => builtin().posix)();

// builtin:node:fs
var builtin2 = () => process.getBuiltinModule("node:fs");
var accessSync = /* @__PURE__ */ (() => builtin2().accessSync)();
var chmodSync = /* @__PURE__ */ (() => builtin2().chmodSync)();
var closeSync = /* @__PURE__ */ (() => builtin2().closeSync)();
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

// src/text/unicode.ts
var asciiMembers = {
  L: "A-Za-z",
  Lu: "A-Z",
  Ll: "a-z",
  Lt: "",
  Lowercase: "a-z",
  N: "0-9",
  Nd: "0-9",
  ID_Start: "A-Za-z",
  ID_Continue: "A-Za-z0-9_",
  XID_Start: "A-Za-z",
  XID_Continue: "A-Za-z0-9_",
  C: "\\x00-\\x1f\\x7f",
  Cc: "\\x00-\\x1f\\x7f",
  Cf: "",
  Cs: "",
  Co: "",
  Cn: "",
  Z: " ",
  Zl: "",
  Zp: "",
  Zs: " "
};
function lazyPattern(source, flags = "u") {
  let pattern;
  return () => pattern ??= new RegExp(source, flags);
}
function unicodeTest(source) {
  const ascii = source.replace(/\\p\{(\w+)\}/g, (property, name) => {
    const members = asciiMembers[name];
    if (members === void 0) throw new Error(`no ASCII characters are listed for ${property}`);
    return members;
  });
  const [forAscii, forAll] = [lazyPattern(ascii, ""), lazyPattern(source)];
  return (text) => (/^[\0-\x7f]*$/.test(text) ? forAscii() : forAll()).test(text);
}
var isWordName = unicodeTest(String.raw`^[\p{L}_][\p{L}\p{N}_]*$`);
var isIdentifier = unicodeTest(String.raw`^[\p{ID_Start}_][\p{ID_Continue}]*$`);

export {
  resolve,
  isAbsolute,
  join,
  relative,
  dirname,
  basename,
  sep,
  delimiter,
  posix,
  accessSync,
  chmodSync,
  closeSync,
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
  constants,
  lazyPattern,
  unicodeTest,
  isWordName,
  isIdentifier
};
