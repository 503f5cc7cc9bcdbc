import {
  asZipError,
  inflateBatch,
  inflateMember,
  load,
  withFileSource
} from "./chunk-DZA4PD4T.js";

// on-demand-stub:archive/inflate-together
function batchesOf(...given) {
  return load().f1_batchesOf(...given);
}
function release(...given) {
  return load().f1_release(...given);
}

// src/archive/verify-members.ts
async function verifyMembers(archive, members, glance) {
  try {
    await withFileSource(archive, async (source) => {
      for (const batch of batchesOf(members, (member) => glance?.wants(member) === true)) {
        const [first] = batch;
        if (glance?.wants(first) === true) {
          const content = inflateMember(source, archive, first);
          glance.take(first, content);
          release(content);
        } else await inflateBatch(source, archive, batch, () => void 0);
      }
    });
  } catch (error) {
    throw asZipError(archive, void 0, error);
  }
}

export {
  verifyMembers
};
