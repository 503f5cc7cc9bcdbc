// src/requirements/poetry-syntax-error.ts
var PoetrySyntaxError = class extends Error {
};

export {
  PoetrySyntaxError
};
