import {
  parseManifest,
  readManifest
} from "./chunk-BTETWQQO.js";
import "./chunk-MOMQHHLU.js";
import "./chunk-5CDVQOZ6.js";
import "./chunk-AL4MK6QO.js";
import "./chunk-VG3BCFGK.js";
import "./chunk-LI344E2Q.js";
import "./chunk-FVRQGOXS.js";
import "./chunk-WQ4JPSDZ.js";
import "./chunk-XU2TZXU2.js";
import "./chunk-SS2C5Z4L.js";
import "./chunk-EXFJBLPA.js";
export {
  parseManifest,
  readManifest
};
