import {
  platformsFile,
  runAction
} from "./chunk-UOHLLLSF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  platformsFile,
  runAction
};
