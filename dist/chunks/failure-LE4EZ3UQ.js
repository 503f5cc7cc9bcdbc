import {
  reportDiagnostics,
  reportFailure
} from "./chunk-HO2VAHIO.js";
import "./chunk-SEWDMQ6Q.js";
export {
  reportDiagnostics,
  reportFailure
};
