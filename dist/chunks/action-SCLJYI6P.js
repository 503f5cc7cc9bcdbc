import {
  platformsFile,
  runAction
} from "./chunk-KMZJHHXK.js";
import "./chunk-SEWDMQ6Q.js";
export {
  platformsFile,
  runAction
};
