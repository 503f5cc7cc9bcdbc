import {
  locateBuildRoot,
  locateWorkingDirectory
} from "./chunk-KMZJHHXK.js";
import "./chunk-SEWDMQ6Q.js";
export {
  locateBuildRoot,
  locateWorkingDirectory
};
