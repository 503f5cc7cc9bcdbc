// src/host/action-names.ts
var SAVE_PLAN_STATE = "save-plan";

export {
  SAVE_PLAN_STATE
};
