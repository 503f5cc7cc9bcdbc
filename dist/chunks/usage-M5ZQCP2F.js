import {
  showCommandUsage,
  showUsage
} from "./chunk-QUSPCDNC.js";
import "./chunk-JFUYYYID.js";
import "./chunk-JNYKG7IG.js";
import "./chunk-MHNVQAE2.js";
import "./chunk-F3HV3AH3.js";
import "./chunk-SEWDMQ6Q.js";
export {
  showCommandUsage,
  showUsage
};
