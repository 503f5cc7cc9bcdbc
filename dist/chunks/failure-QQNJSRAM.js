import {
  reportDiagnostics,
  reportFailure
} from "./chunk-TTJVCZSG.js";
import "./chunk-FVHAZ3UT.js";
import "./chunk-YKMUJAI3.js";
import "./chunk-JNYKG7IG.js";
import "./chunk-SEWDMQ6Q.js";
export {
  reportDiagnostics,
  reportFailure
};
