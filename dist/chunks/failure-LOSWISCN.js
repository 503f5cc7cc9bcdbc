import {
  reportFailure
} from "./chunk-D6GEB2S2.js";
import "./chunk-PRND6ZTQ.js";
import "./chunk-SEWDMQ6Q.js";
export {
  reportFailure
};
