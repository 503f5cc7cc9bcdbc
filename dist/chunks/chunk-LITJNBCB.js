// src/text/version.ts
var programVersion = false ? "0.0.0" : "0.1.0";

export {
  programVersion
};
