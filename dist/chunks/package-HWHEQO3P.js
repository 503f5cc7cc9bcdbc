import {
  packageTargets,
  planAll
} from "./chunk-Q7XDSYT5.js";
import "./chunk-AZ7BOVKL.js";
import "./chunk-XLZLDMQQ.js";
import "./chunk-OYKQ6R3N.js";
import "./chunk-LS5V5SCB.js";
import "./chunk-PRND6ZTQ.js";
import "./chunk-O4235BVS.js";
import "./chunk-QVN6WZNO.js";
import "./chunk-KV4HALTM.js";
import "./chunk-QRM2R5Z7.js";
import "./chunk-SEWDMQ6Q.js";
export {
  packageTargets,
  planAll
};
