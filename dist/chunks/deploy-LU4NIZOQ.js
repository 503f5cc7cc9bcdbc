import {
  deployPackage
} from "./chunk-SKUN52Y3.js";
import "./chunk-GLHS7K6X.js";
import "./chunk-MW7V227N.js";
import "./chunk-XLZLDMQQ.js";
import "./chunk-4UIHO4OO.js";
import "./chunk-LS5V5SCB.js";
import "./chunk-PRND6ZTQ.js";
import "./chunk-O4235BVS.js";
import "./chunk-QVN6WZNO.js";
import "./chunk-DXOFKA6T.js";
import "./chunk-ZIBW5ZFA.js";
import "./chunk-SEWDMQ6Q.js";
export {
  deployPackage
};
