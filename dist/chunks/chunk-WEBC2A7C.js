import {
  writeMetadata
} from "./chunk-35QPGWWM.js";
import {
  append,
  discard,
  join,
  posix,
  relative,
  sep,
  temporaryDirectory
} from "./chunk-VILPUJHH.js";
import {
  readdirSync,
  statSync
} from "./chunk-7X23XMYO.js";

// src/plans/parts.ts
function placeOf(plan, { outputs }) {
  return relative(outputs.path, plan.output).split(sep).join("/");
}
async function withParts(context, path, parts, withMetadata, work) {
  const directory = temporaryDirectory(path);
  try {
    const entries = [];
    for (const { plan, contents } of parts) {
      const place = placeOf(plan, context);
      const written = join(directory, place);
      const { executable } = await contents.write(written);
      append(entries, filesBelow(written, { place, owner: plan.target.spec, executable }));
      if (!plan.hasMetadata || !withMetadata) continue;
      await writeMetadata(plan, written);
      append(
        entries,
        filesBelow(`${written}.metadata.json`, { place: `${place}.metadata.json`, owner: plan.target.spec })
      );
    }
    return await work(entries);
  } finally {
    discard(directory);
  }
}
function filesBelow(full, at, path = "") {
  if (statSync(full).isDirectory()) {
    return readdirSync(full).flatMap((name) => filesBelow(join(full, name), at, posix.join(path, name)));
  }
  const mode = at.executable?.has(path) === true ? 493 : 420;
  return [{ path: posix.join(at.place, path), mode, content: { kind: "file", path: full }, owner: at.owner }];
}

export {
  placeOf,
  withParts
};
