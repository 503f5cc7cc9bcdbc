import {
  platformsFile,
  runAction
} from "./chunk-QP7FYM4Q.js";
import "./chunk-SEWDMQ6Q.js";
export {
  platformsFile,
  runAction
};
