import {
  locateBuildRoot,
  locateWorkingDirectory
} from "./chunk-ALZ6SUYP.js";
import "./chunk-SEWDMQ6Q.js";
export {
  locateBuildRoot,
  locateWorkingDirectory
};
