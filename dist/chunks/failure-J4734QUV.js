import {
  reportDiagnostics,
  reportFailure
} from "./chunk-QP7FYM4Q.js";
import "./chunk-SEWDMQ6Q.js";
export {
  reportDiagnostics,
  reportFailure
};
