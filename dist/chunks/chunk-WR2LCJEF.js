// src/host/text.ts
var ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function showControls(text) {
  return text.replace(ACTING, (character) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
function showControlsInLine(text) {
  return showControls(text).replaceAll("\n", "\\n").replaceAll("	", " ");
}
function disarmWorkflowCommands(text) {
  return text.replace(/^(\s*):(?=:)/gm, "$1\\x3a").replaceAll("##[", "##\\u005b");
}

export {
  showControls,
  showControlsInLine,
  disarmWorkflowCommands
};
