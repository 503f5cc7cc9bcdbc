import {
  verifyMembers
} from "./chunk-G6PKYWNH.js";
import "./chunk-NCPKZ4W5.js";
import "./chunk-4CWYCPRC.js";
import "./chunk-PSGP3ZSG.js";
import "./chunk-SEWDMQ6Q.js";
export {
  verifyMembers
};
