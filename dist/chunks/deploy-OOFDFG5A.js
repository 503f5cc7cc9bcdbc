import {
  deployPackage
} from "./chunk-R7TIF7PO.js";
import "./chunk-4IFA3KCV.js";
import "./chunk-EVF4B2NA.js";
import "./chunk-XLZLDMQQ.js";
import "./chunk-CZ23BF44.js";
import "./chunk-LS5V5SCB.js";
import "./chunk-A7Y4HQTI.js";
import "./chunk-O4235BVS.js";
import "./chunk-QVN6WZNO.js";
import "./chunk-KV4HALTM.js";
import "./chunk-QRM2R5Z7.js";
import "./chunk-SEWDMQ6Q.js";
export {
  deployPackage
};
