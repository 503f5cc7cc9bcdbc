// builtin:node:crypto
var builtin = () => process.getBuiltinModule("node:crypto");
function createHash(...given) {
  return builtin().createHash(...given);
}
function randomBytes(...given) {
  return builtin().randomBytes(...given);
}
function randomUUID(...given) {
  return builtin().randomUUID(...given);
}

export {
  createHash,
  randomBytes,
  randomUUID
};
