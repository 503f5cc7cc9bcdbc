import {
  locateBuildRoot,
  locateWorkingDirectory
} from "./chunk-HO2VAHIO.js";
import "./chunk-SEWDMQ6Q.js";
export {
  locateBuildRoot,
  locateWorkingDirectory
};
