// src/cli/shells.ts
var shells = ["bash", "zsh", "fish", "powershell"];

export {
  shells
};
