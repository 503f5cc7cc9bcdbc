import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/text/public-index.ts
var publicIndex = {
  url: "https://pypi.org/simple/",
  filesHost: "files.pythonhosted.org"
};

export {
  publicIndex
};
