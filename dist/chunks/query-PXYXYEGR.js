import {
  openInvocation,
  specQuery
} from "./chunk-4UIHO4OO.js";
import "./chunk-LS5V5SCB.js";
import "./chunk-PRND6ZTQ.js";
import "./chunk-O4235BVS.js";
import "./chunk-QVN6WZNO.js";
import "./chunk-DXOFKA6T.js";
import "./chunk-ZIBW5ZFA.js";
import "./chunk-SEWDMQ6Q.js";
export {
  openInvocation,
  specQuery
};
