// builtin:node:fs/promises
var builtin = () => process.getBuiltinModule("node:fs/promises");
function copyFile(...given) {
  return builtin().copyFile(...given);
}
function open(...given) {
  return builtin().open(...given);
}
function rename(...given) {
  return builtin().rename(...given);
}
function rm(...given) {
  return builtin().rm(...given);
}
function rmdir(...given) {
  return builtin().rmdir(...given);
}
function mkdir(...given) {
  return builtin().mkdir(...given);
}
function readdir(...given) {
  return builtin().readdir(...given);
}
function stat(...given) {
  return builtin().stat(...given);
}
function link(...given) {
  return builtin().link(...given);
}
function chmod(...given) {
  return builtin().chmod(...given);
}
function utimes(...given) {
  return builtin().utimes(...given);
}
function mkdtemp(...given) {
  return builtin().mkdtemp(...given);
}
function writeFile(...given) {
  return builtin().writeFile(...given);
}
function readFile(...given) {
  return builtin().readFile(...given);
}

export {
  copyFile,
  open,
  rename,
  rm,
  rmdir,
  mkdir,
  readdir,
  stat,
  link,
  chmod,
  utimes,
  mkdtemp,
  writeFile,
  readFile
};
