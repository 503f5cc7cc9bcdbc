import {
  locateBuildRoot,
  locateWorkingDirectory
} from "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";
export {
  locateBuildRoot,
  locateWorkingDirectory
};
