import {
  exec,
  getExecOutput
} from "./chunk-SGKPYYZH.js";
import "./chunk-SEWDMQ6Q.js";
export {
  exec,
  getExecOutput
};
