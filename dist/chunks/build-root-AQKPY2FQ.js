import {
  locateBuildRoot
} from "./chunk-HXWNWBBN.js";
import "./chunk-7V26NRNH.js";
import "./chunk-4HQ5IIRE.js";
import "./chunk-O4235BVS.js";
import "./chunk-QVN6WZNO.js";
import "./chunk-KV4HALTM.js";
import "./chunk-QRM2R5Z7.js";
import "./chunk-SEWDMQ6Q.js";
export {
  locateBuildRoot
};
