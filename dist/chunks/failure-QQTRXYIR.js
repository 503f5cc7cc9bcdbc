import {
  reportDiagnostics,
  reportFailure
} from "./chunk-ALZ6SUYP.js";
import "./chunk-SEWDMQ6Q.js";
export {
  reportDiagnostics,
  reportFailure
};
