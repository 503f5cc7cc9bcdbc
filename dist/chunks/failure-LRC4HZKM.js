import {
  reportDiagnostics,
  reportFailure
} from "./chunk-JBS5RFOC.js";
import "./chunk-SEWDMQ6Q.js";
export {
  reportDiagnostics,
  reportFailure
};
