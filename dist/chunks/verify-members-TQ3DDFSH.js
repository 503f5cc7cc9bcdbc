import {
  verifyMembers
} from "./chunk-FDO4E7G4.js";
import "./chunk-RQCSRFBD.js";
import "./chunk-4C2S3W5M.js";
import "./chunk-HICPIWJH.js";
import "./chunk-YKMUJAI3.js";
import "./chunk-JNYKG7IG.js";
import "./chunk-SEWDMQ6Q.js";
export {
  verifyMembers
};
