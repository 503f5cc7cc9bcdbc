import {
  batchesOf,
  release
} from "./chunk-W53QOEVF.js";
import {
  asZipError,
  inflateBatch,
  inflateMember,
  withFileSource
} from "./chunk-35QPGWWM.js";

// src/archive/verify-members.ts
async function verifyMembers(archive, members, glance, each = () => void 0) {
  try {
    await withFileSource(archive, async (source) => {
      for (const batch of batchesOf(members, (member) => glance?.wants(member) === true)) {
        const [first] = batch;
        if (glance?.wants(first) === true) {
          const content = inflateMember(source, archive, first);
          glance.take(first, content);
          each(content);
          release(content);
        } else await inflateBatch(source, archive, batch, each);
      }
    });
  } catch (error) {
    throw asZipError(archive, void 0, error);
  }
}

export {
  verifyMembers
};
