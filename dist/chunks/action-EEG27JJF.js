import {
  platformsFile,
  runAction
} from "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";
export {
  platformsFile,
  runAction
};
