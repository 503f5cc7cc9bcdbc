// src/text/handler-name.ts
function isHandler(text) {
  return /^[^.].*\.[^./]+$/.test(text);
}

export {
  isHandler
};
