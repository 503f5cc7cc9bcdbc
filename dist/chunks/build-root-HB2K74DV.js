import {
  locateBuildRoot,
  locateWorkingDirectory
} from "./chunk-QP7FYM4Q.js";
import "./chunk-SEWDMQ6Q.js";
export {
  locateBuildRoot,
  locateWorkingDirectory
};
