import {
  load
} from "./chunk-35QPGWWM.js";

// on-demand-stub:archive/inflate-together
function batchesOf(...given) {
  return load().f1_batchesOf(...given);
}
function release(...given) {
  return load().f1_release(...given);
}

export {
  batchesOf,
  release
};
