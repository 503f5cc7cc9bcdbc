import {
  platformsFile,
  runAction
} from "./chunk-GNHUY74T.js";
import "./chunk-SEWDMQ6Q.js";
export {
  platformsFile,
  runAction
};
