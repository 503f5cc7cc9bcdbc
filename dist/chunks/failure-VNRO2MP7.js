import {
  reportFailure
} from "./chunk-G32MKBSG.js";
import "./chunk-XW5ZRA62.js";
import "./chunk-JNYKG7IG.js";
import "./chunk-SEWDMQ6Q.js";
export {
  reportFailure
};
