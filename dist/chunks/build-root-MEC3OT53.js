import {
  locateBuildRoot,
  locateWorkingDirectory
} from "./chunk-UOHLLLSF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  locateBuildRoot,
  locateWorkingDirectory
};
