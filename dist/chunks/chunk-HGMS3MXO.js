import {
  parseBoundedJson,
  userError
} from "./chunk-VILPUJHH.js";
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync
} from "./chunk-7X23XMYO.js";

// docs/manifest.schema.json
var manifest_schema_default = JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Manifest of lambda-package","description":"All that is known of a run: what `package` and `plan` write and `report` and `deploy` read. Texts come from the checkout that was packaged: escape them.","type":"object","additionalProperties":false,"required":["schema","version","repository","commit","directory","baseCommit","partial","packages","removed"],"properties":{"schema":{"const":1},"version":{"description":"Version of lambda-package.","type":"string","pattern":"^\\\\d{1,9}\\\\.\\\\d{1,9}\\\\.\\\\d{1,9}(?:-[0-9A-Za-z.-]{1,60})?$"},"repository":{"description":"`owner/name` on GitHub.","anyOf":[{"type":"string","pattern":"^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$"},{"type":"null"}]},"commit":{"description":"The commit that was checked out.","anyOf":[{"$ref":"#/$defs/commit"},{"type":"null"}]},"baseCommit":{"description":"The commit that it was compared with.","anyOf":[{"$ref":"#/$defs/commit"},{"type":"null"}]},"directory":{"description":"The build root, relative to the root of the repository; empty where they are the same.","type":"string","maxLength":4096,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f\\\\u2028\\\\u2029]*$"},"partial":{"description":"`changed-only` left packages out; such a manifest cannot be deployed.","type":"boolean"},"packages":{"type":"array","items":{"$ref":"#/$defs/package"},"maxItems":10000},"removed":{"description":"Packages that the base has and this commit lacks.","type":"array","items":{"type":"object","additionalProperties":false,"required":["target","type","runtime","architecture"],"properties":{"target":{"$ref":"#/$defs/address"},"type":{"$ref":"#/$defs/name"},"runtime":{"anyOf":[{"$ref":"#/$defs/name"},{"type":"null"}]},"architecture":{"anyOf":[{"$ref":"#/$defs/name"},{"type":"null"}]}}},"maxItems":10000}},"$defs":{"commit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"type":"integer","minimum":0,"maximum":1000000000000},"name":{"description":"A line of text.","type":"string","minLength":1,"maxLength":300,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f\\\\u2028\\\\u2029]*$"},"address":{"type":"string","minLength":1,"maxLength":1000,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f\\\\u2028\\\\u2029]*$"},"path":{"type":"string","minLength":1,"maxLength":4096,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f\\\\u2028\\\\u2029]*$"},"text":{"type":"string","maxLength":20000},"paths":{"type":"array","items":{"$ref":"#/$defs/path"},"maxItems":100000},"wheel":{"type":"object","additionalProperties":false,"required":["name","version","filename","sha256","size"],"properties":{"name":{"$ref":"#/$defs/name"},"version":{"$ref":"#/$defs/name"},"filename":{"$ref":"#/$defs/name"},"sha256":{"$ref":"#/$defs/sha256"},"size":{"anyOf":[{"$ref":"#/$defs/bytes"},{"type":"null"}]}}},"wheels":{"type":"array","items":{"$ref":"#/$defs/wheel"},"maxItems":5000},"layer":{"type":"object","additionalProperties":false,"required":["target","unzippedSize","wheels","sources"],"properties":{"target":{"$ref":"#/$defs/address"},"unzippedSize":{"anyOf":[{"$ref":"#/$defs/bytes"},{"type":"null"}]},"wheels":{"$ref":"#/$defs/wheels"},"sources":{"$ref":"#/$defs/paths"}}},"finding":{"type":"object","additionalProperties":false,"required":["code","severity","message","help","notes","path","line"],"properties":{"code":{"type":"string","pattern":"^[a-z0-9-]{1,60}$"},"severity":{"enum":["error","warning","note"]},"message":{"$ref":"#/$defs/text"},"help":{"anyOf":[{"$ref":"#/$defs/text"},{"type":"null"}]},"notes":{"type":"array","items":{"$ref":"#/$defs/text"},"maxItems":1000},"path":{"anyOf":[{"$ref":"#/$defs/path"},{"type":"null"}]},"line":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000000},{"type":"null"}]}}},"versionChange":{"type":"object","additionalProperties":false,"required":["name","from","to"],"properties":{"name":{"$ref":"#/$defs/name"},"from":{"$ref":"#/$defs/name"},"to":{"$ref":"#/$defs/name"}}},"distribution":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"$ref":"#/$defs/name"},"version":{"$ref":"#/$defs/name"}}},"before":{"description":"How the base has the package. The size of a changed one is about right: it comes from the wheels and files that differ.","type":"object","additionalProperties":false,"required":["planDigest","handler","runtime","architecture","size","unzippedSize","codeSha256"],"properties":{"planDigest":{"anyOf":[{"$ref":"#/$defs/sha256"},{"type":"null"}]},"handler":{"anyOf":[{"$ref":"#/$defs/name"},{"type":"null"}]},"runtime":{"anyOf":[{"$ref":"#/$defs/name"},{"type":"null"}]},"architecture":{"anyOf":[{"$ref":"#/$defs/name"},{"type":"null"}]},"size":{"anyOf":[{"$ref":"#/$defs/bytes"},{"type":"null"}]},"unzippedSize":{"anyOf":[{"$ref":"#/$defs/bytes"},{"type":"null"}]},"codeSha256":{"anyOf":[{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},{"type":"null"}]}}},"differences":{"type":"object","additionalProperties":false,"required":["up","down","replaced","added","removed","changedFiles","addedFiles","removedFiles","settings"],"properties":{"up":{"type":"array","items":{"$ref":"#/$defs/versionChange"},"maxItems":5000},"down":{"type":"array","items":{"$ref":"#/$defs/versionChange"},"maxItems":5000},"replaced":{"type":"array","items":{"$ref":"#/$defs/versionChange"},"maxItems":5000},"added":{"type":"array","items":{"$ref":"#/$defs/distribution"},"maxItems":5000},"removed":{"type":"array","items":{"$ref":"#/$defs/distribution"},"maxItems":5000},"changedFiles":{"$ref":"#/$defs/paths"},"addedFiles":{"$ref":"#/$defs/paths"},"removedFiles":{"$ref":"#/$defs/paths"},"settings":{"type":"array","items":{"enum":["handler","runtime","architecture","layers","other"]},"maxItems":5}}},"image":{"type":"object","additionalProperties":false,"required":["id","builder","names","pushed"],"properties":{"id":{"$ref":"#/$defs/text"},"builder":{"enum":["docker","podman","buildah"]},"names":{"type":"array","items":{"$ref":"#/$defs/text"},"maxItems":1000},"pushed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","reference"],"properties":{"name":{"$ref":"#/$defs/text"},"reference":{"description":"`registry/repository@sha256:\u2026`, for `deploy --image-uri`.","type":"string","maxLength":1000,"pattern":"^[^@\\\\s]+@sha256:[0-9a-f]{64}$"}}},"maxItems":1000}}},"package":{"type":"object","additionalProperties":false,"required":["target","type","place","status","path","artifact","handler","otherHandlers","runtime","architecture","sha256","codeSha256","size","unzippedSize","planDigest","deployDigest","whyNoDigest","wheels","sources","layers","findings","change","before","differences"],"properties":{"target":{"$ref":"#/$defs/address"},"type":{"$ref":"#/$defs/name"},"place":{"description":"Where its target is declared, relative to the build root.","anyOf":[{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"$ref":"#/$defs/path"},"line":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000000},{"type":"null"}]}}},{"type":"null"}]},"status":{"enum":["planned","written","unchanged","failed","skipped"]},"path":{"description":"Relative to the build root, for the Action to the workspace.","anyOf":[{"$ref":"#/$defs/path"},{"type":"null"}]},"artifact":{"anyOf":[{"type":"string","maxLength":1100,"pattern":"^lambda-package\\\\.[A-Za-z0-9._@=,+#-]+$"},{"type":"null"}]},"handler":{"anyOf":[{"$ref":"#/$defs/name"},{"type":"null"}]},"otherHandlers":{"type":"array","items":{"$ref":"#/$defs/name"},"maxItems":10},"runtime":{"anyOf":[{"$ref":"#/$defs/name"},{"type":"null"}]},"architecture":{"anyOf":[{"$ref":"#/$defs/name"},{"type":"null"}]},"sha256":{"anyOf":[{"$ref":"#/$defs/sha256"},{"type":"null"}]},"codeSha256":{"description":"As AWS reports it.","anyOf":[{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},{"type":"null"}]},"size":{"anyOf":[{"$ref":"#/$defs/bytes"},{"type":"null"}]},"unzippedSize":{"anyOf":[{"$ref":"#/$defs/bytes"},{"type":"null"}]},"planDigest":{"description":"Equal digests mean equal bytes.","anyOf":[{"$ref":"#/$defs/sha256"},{"type":"null"}]},"deployDigest":{"description":"The same for the package and its layers.","anyOf":[{"$ref":"#/$defs/sha256"},{"type":"null"}]},"whyNoDigest":{"description":"Why the digests are null.","anyOf":[{"$ref":"#/$defs/text"},{"type":"null"}]},"wheels":{"$ref":"#/$defs/wheels"},"sources":{"$ref":"#/$defs/paths"},"layers":{"type":"array","items":{"$ref":"#/$defs/layer"},"maxItems":5},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"},"maxItems":10000},"image":{"description":"A container image that was built; `path` is its docker-info.json.","anyOf":[{"$ref":"#/$defs/image"},{"type":"null"}]},"change":{"description":"Compared with the base; null where nothing was compared.","enum":["new","changed","same",null]},"before":{"anyOf":[{"$ref":"#/$defs/before"},{"type":"null"}]},"differences":{"anyOf":[{"$ref":"#/$defs/differences"},{"type":"null"}]}}}}}');

// src/report/json-schema.ts
function schemaFault(schema, value) {
  const patterns = /* @__PURE__ */ new Map();
  const matches = (pattern, text) => {
    const known = patterns.get(pattern) ?? new RegExp(pattern, "u");
    patterns.set(pattern, known);
    return known.test(text);
  };
  const check = (rule, one, at) => {
    if (rule.$ref !== void 0) return check(schema.$defs[rule.$ref.slice("#/$defs/".length)], one, at);
    const fail = (why) => ({ at, why });
    if (rule.anyOf !== void 0) {
      const faults = rule.anyOf.map((each) => check(each, one, at));
      return faults.includes(void 0) ? void 0 : faults[0];
    }
    if ("const" in rule && one !== rule.const) return fail(`must be ${JSON.stringify(rule.const)}`);
    if (rule.enum?.includes(one) === false) {
      return fail(`must be one of ${rule.enum.map((each) => JSON.stringify(each)).join(", ")}`);
    }
    if (rule.type !== void 0 && !isOfType(rule.type, one)) return fail(`must be of type ${rule.type}`);
    if (typeof one === "string") {
      const fault = textFault(rule, one, matches);
      return fault === void 0 ? void 0 : fail(fault);
    }
    if (typeof one === "number") {
      const isInside = one >= (rule.minimum ?? -Infinity) && one <= (rule.maximum ?? Infinity);
      return isInside ? void 0 : fail(`must be from ${rule.minimum ?? ""} to ${rule.maximum ?? ""}`);
    }
    if (Array.isArray(one)) return checkItems(rule, one, at);
    if (typeof one === "object" && one !== null) return checkMembers(rule, one, at);
    return void 0;
  };
  const checkItems = (rule, items, at) => {
    if (items.length > (rule.maxItems ?? Infinity)) {
      return { at, why: `must have at most ${rule.maxItems} items` };
    }
    for (const [index, item] of items.entries()) {
      const fault = rule.items && check(rule.items, item, `${at}/${index}`);
      if (fault !== void 0) return fault;
    }
    return void 0;
  };
  const checkMembers = (rule, members, at) => {
    const missing = (rule.required ?? []).find((name) => !Object.hasOwn(members, name));
    if (missing !== void 0) return { at, why: `must have the member ${JSON.stringify(missing)}` };
    for (const [name, member] of Object.entries(members)) {
      const own = Object.hasOwn(rule.properties ?? {}, name) ? rule.properties[name] : void 0;
      if (own === void 0 && rule.additionalProperties === false) {
        return { at, why: `must not have the member ${JSON.stringify(name.slice(0, 60))}` };
      }
      const fault = own && check(own, member, `${at}/${name}`);
      if (fault !== void 0) return fault;
    }
    return void 0;
  };
  return check(schema, value, "");
}
function textFault({ pattern, minLength = 0, maxLength = Infinity }, text, matches) {
  const length = text.length > maxLength || text.length < minLength * 2 ? Array.from(text).length : text.length;
  if (length > maxLength) return `must have at most ${maxLength} characters`;
  if (length < minLength) return `must have at least ${minLength} characters`;
  return pattern === void 0 || matches(pattern, text) ? void 0 : `must match ${pattern}`;
}
function isOfType(type, value) {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

// src/report/read-manifest.ts
var manifestSchema = manifest_schema_default;
var LARGEST_MANIFEST = 64 * 1024 * 1024;
function readManifest(path, shown) {
  let bytes;
  try {
    bytes = readPlainFile(path);
  } catch (error) {
    throw invalid(shown, error instanceof Error ? error.message : String(error));
  }
  return parseManifest(bytes.toString("utf8"), shown);
}
function parseManifest(text, shown) {
  let value;
  try {
    value = parseBoundedJson(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw invalid(shown, `it is not JSON (${error.message.split("\n", 1)[0].slice(0, 100)})`);
  }
  const fault = schemaFault(manifestSchema, value);
  if (fault !== void 0) throw invalid(shown, `\`${fault.at || "/"}\` ${fault.why}`);
  const manifest = value;
  const targets = /* @__PURE__ */ new Set();
  for (const { target } of manifest.packages) {
    if (targets.has(target)) throw invalid(shown, `it has ${JSON.stringify(target)} twice`);
    targets.add(target);
  }
  return manifest;
}
function readPlainFile(path) {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error("it is not a file");
    if (stats.size > LARGEST_MANIFEST) {
      throw new Error(`it has ${stats.size} bytes; the limit is ${LARGEST_MANIFEST}`);
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
function invalid(shown, why) {
  return userError({
    code: "invalid-manifest",
    message: `\`${shown}\` is not a manifest of lambda-package: ${why}`,
    help: "use a file that `package` or `plan` of the same version wrote; docs/manifest.schema.json describes it"
  });
}

export {
  readManifest,
  parseManifest
};
