import {
  reportDiagnostics,
  reportFailure
} from "./chunk-KMZJHHXK.js";
import "./chunk-SEWDMQ6Q.js";
export {
  reportDiagnostics,
  reportFailure
};
