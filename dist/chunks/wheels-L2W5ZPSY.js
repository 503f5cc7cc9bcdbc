import {
  wheels
} from "./chunk-JOWP2CQZ.js";
import "./chunk-XBIJVWRL.js";
import "./chunk-XLZLDMQQ.js";
import "./chunk-D7QZMXZK.js";
import "./chunk-LS5V5SCB.js";
import "./chunk-PRND6ZTQ.js";
import "./chunk-O4235BVS.js";
import "./chunk-QVN6WZNO.js";
import "./chunk-KV4HALTM.js";
import "./chunk-ZIBW5ZFA.js";
import "./chunk-SEWDMQ6Q.js";
export {
  wheels
};
