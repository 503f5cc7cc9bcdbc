// builtin:node:crypto
var builtin = () => process.getBuiltinModule("node:crypto");
function createHash(...given) {
  return builtin().createHash(...given);
}
function randomBytes(...given) {
  return builtin().randomBytes(...given);
}

export {
  createHash,
  randomBytes
};
