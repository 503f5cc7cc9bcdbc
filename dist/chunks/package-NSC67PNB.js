import {
  packageTargets,
  planAll
} from "./chunk-4VFW66LV.js";
import "./chunk-CUN2OBQO.js";
import "./chunk-XLZLDMQQ.js";
import "./chunk-TBE5W5TN.js";
import "./chunk-LS5V5SCB.js";
import "./chunk-A7Y4HQTI.js";
import "./chunk-O4235BVS.js";
import "./chunk-QVN6WZNO.js";
import "./chunk-KV4HALTM.js";
import "./chunk-QRM2R5Z7.js";
import "./chunk-SEWDMQ6Q.js";
export {
  packageTargets,
  planAll
};
