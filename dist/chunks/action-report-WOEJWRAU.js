import {
  findingOf,
  tellNews
} from "./chunk-KDXIGYH6.js";
import "./chunk-WGNBT3ZU.js";
import "./chunk-PTATY6KF.js";
import "./chunk-DSE4UYW2.js";
import "./chunk-LHJ2BFA7.js";
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
  findingOf,
  tellNews
};
