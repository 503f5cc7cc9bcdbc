// src/checks/compiled/suffixes.ts
var EXTENSION = /^(.*\/)?([^/.]+)(\.(?:cpython-[\w-]+|abi3|pypy[\w-]+|cp\d[\w-]*)\.(?:so|pyd)|\.pyd|\.so)$/;
function extensionModule(path) {
  const [, directory = "", name, suffix] = EXTENSION.exec(path) ?? [];
  if (name === void 0 || suffix === void 0) return void 0;
  if (suffix === ".so" && name.startsWith("lib")) return void 0;
  return { stem: `${directory}${name}`, suffix };
}
function describeSuffix(suffix) {
  if (suffix.endsWith(".pyd")) return `Windows${pythonOf(/\.cp(\d)(\d+)/.exec(suffix))}`;
  if (suffix.endsWith("-darwin.so")) return `macOS${pythonOf(/\.cpython-(\d)(\d+)/.exec(suffix))}`;
  if (suffix.includes("-musl")) return `musl (Alpine Linux)${pythonOf(/\.cpython-(\d)(\d+)/.exec(suffix))}`;
  if (suffix.startsWith(".pypy")) return "PyPy";
  const [, major, minor, machine] = /\.cpython-(\d)(\d+)[a-z]*-([\w]+)-linux/.exec(suffix) ?? [];
  return machine === void 0 ? "another Python" : `CPython ${major}.${minor} on ${machine}`;
}
function pythonOf(match) {
  return match === null ? "" : `, Python ${match[1]}.${match[2]}`;
}
function extensionSuffixes(minor, machine) {
  const abi = `3${minor}${minor < 8 ? "m" : ""}`;
  const machines = machine === void 0 ? ["x86_64", "aarch64"] : [machine];
  return [...machines.map((one) => `.cpython-${abi}-${one}-linux-gnu.so`), ".abi3.so", ".so"];
}

export {
  extensionModule,
  describeSuffix,
  extensionSuffixes
};
