import {
  reportDiagnostics,
  reportFailure
} from "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";
export {
  reportDiagnostics,
  reportFailure
};
