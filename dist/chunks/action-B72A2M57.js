import {
  platformsFile,
  runAction
} from "./chunk-JBS5RFOC.js";
import "./chunk-SEWDMQ6Q.js";
export {
  platformsFile,
  runAction
};
