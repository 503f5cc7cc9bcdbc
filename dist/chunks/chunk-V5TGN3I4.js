import {
  asZipError,
  inflateInPieces,
  inflateTogether,
  withFileSource,
  zipError
} from "./chunk-SSWEC3SC.js";

// src/archive/verify-members.ts
var gzipStart = Buffer.from([31, 139, 8]);
async function verifyMembers(archive, members) {
  try {
    await withFileSource(archive, async (source) => {
      const deflated = members.filter(({ method }) => method === 8);
      const seen = watchForGzip(source);
      const areWhole = await inflateTogether(seen.source, deflated, () => void 0);
      const isOpen = (member) => !areWhole || member.method !== 8 || seen.startsIn(member);
      for (const member of members) {
        if (isOpen(member)) await inflateInPieces(source, archive, member, () => void 0);
      }
      if (!areWhole) throw zipError(archive, deflated[0].name, "its data is not what the directory says");
    });
  } catch (error) {
    throw asZipError(archive, void 0, error);
  }
}
function watchForGzip(source) {
  const starts = [];
  let end = -1;
  let last = Buffer.alloc(0);
  const note = (bytes, position) => {
    for (let at = bytes.indexOf(gzipStart); at !== -1; at = bytes.indexOf(gzipStart, at + 1)) {
      starts.push(position + at);
    }
  };
  return {
    source: {
      size: source.size,
      read: (target, position) => {
        source.read(target, position);
        note(target, position);
        if (position === end) note(Buffer.concat([last, target.subarray(0, 2)]), position - last.length);
        last = Buffer.from(target.subarray(Math.max(0, target.length - 2)));
        end = position + target.length;
      }
    },
    startsIn: ({ dataOffset, compressedSize }) => starts.some((start) => start >= dataOffset && start < dataOffset + compressedSize)
  };
}

export {
  verifyMembers
};
