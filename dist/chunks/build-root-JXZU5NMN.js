import {
  locateBuildRoot,
  locateWorkingDirectory
} from "./chunk-GNHUY74T.js";
import "./chunk-SEWDMQ6Q.js";
export {
  locateBuildRoot,
  locateWorkingDirectory
};
