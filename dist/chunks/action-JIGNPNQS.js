import {
  platformsFile,
  runAction
} from "./chunk-ALZ6SUYP.js";
import "./chunk-SEWDMQ6Q.js";
export {
  platformsFile,
  runAction
};
