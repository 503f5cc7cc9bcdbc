import {
  reportDiagnostics,
  reportFailure
} from "./chunk-GNHUY74T.js";
import "./chunk-SEWDMQ6Q.js";
export {
  reportDiagnostics,
  reportFailure
};
