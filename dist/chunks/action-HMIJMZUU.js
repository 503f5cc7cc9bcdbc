import {
  platformsFile,
  runAction
} from "./chunk-HO2VAHIO.js";
import "./chunk-SEWDMQ6Q.js";
export {
  platformsFile,
  runAction
};
