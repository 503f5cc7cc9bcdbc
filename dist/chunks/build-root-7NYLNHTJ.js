import {
  locateBuildRoot,
  locateWorkingDirectory
} from "./chunk-JBS5RFOC.js";
import "./chunk-SEWDMQ6Q.js";
export {
  locateBuildRoot,
  locateWorkingDirectory
};
