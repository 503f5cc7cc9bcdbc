// src/python/names.ts
var NAME = /^[a-z0-9]$|^[a-z0-9][a-z0-9._-]*[a-z0-9]$/i;
function normalizeName(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function isValidName(name) {
  return NAME.test(name);
}

export {
  normalizeName,
  isValidName
};
