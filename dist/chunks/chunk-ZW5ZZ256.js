// src/text/target-names.ts
function namesIn(specs) {
  const names = specs.map((spec) => /^[^-].*:([^:@#]+)/.exec(spec)?.[1] ?? /^:([^:@#]+)/.exec(spec)?.[1]);
  const known = names.filter((name) => name !== void 0);
  return specs.length === 0 || known.length < specs.length ? void 0 : new Set(known);
}

export {
  namesIn
};
