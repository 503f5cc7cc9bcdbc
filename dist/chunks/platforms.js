import {
  isJsonObject,
  parseJson
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  UserError,
  cpythonTags,
  expandTag,
  glibcOfTags,
  nearestName,
  userError
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/platforms/complete-platform.ts
var markerVariables = [
  "implementation_name",
  "implementation_version",
  "os_name",
  "platform_machine",
  "platform_python_implementation",
  "platform_release",
  "platform_system",
  "platform_version",
  "python_full_version",
  "python_version",
  "sys_platform"
];
var MAX_MARKERS = 100;
var MAX_TAGS = 2e4;
function readCompletePlatform(content, path) {
  const data = parseDocument(content, path);
  const problems = new Problems();
  const markers = readMarkers(field(data, "marker_environment"), path, problems);
  const tags = readTags(field(data, "compatible_tags"), path, problems);
  problems.throwIfErrors();
  const mismatch = versionMismatch(markers, tags[0]);
  if (mismatch !== void 0) reportFault(problems, path, `${path}: ${mismatch}`);
  problems.throwIfErrors();
  return {
    description: `${tags[0]} (${path})`,
    runtime: void 0,
    architecture: architectureOf(tags[0]),
    markers,
    tags,
    glibc: glibcOfTags(tags)
  };
}
function parseDocument(content, path) {
  const problems = new Problems();
  const [first, second] = content;
  const isUtf16 = first === 255 && second === 254 || first === 254 && second === 255 || first === 0 || second === 0;
  const text = Buffer.from(content).toString("utf8").replace(/^\uFEFF/, "");
  if (isUtf16) {
    reportFault(problems, path, `${path} is UTF-16, not UTF-8: PowerShell's \`>\` writes that`, UTF8_HELP);
  } else if (/\}[ \t\r]*\n[ \t]*\{/.test(text)) {
    reportFault(problems, path, `${path} describes several interpreters, as \`--all\` writes them`, ONE_HELP);
  } else if (text.startsWith("/") || /^[A-Za-z]:\\/.test(text)) {
    reportFault(problems, path, `${path} only has the path of an interpreter, without markers and tags`);
  }
  problems.throwIfErrors();
  const data = parsed(text, path);
  if (Array.isArray(data)) {
    reportFault(problems, path, `${path} describes several interpreters`, ONE_HELP);
  } else if (field(data, "marker_environment") === void 0 && field(data, "compatible_tags") === void 0) {
    reportFault(problems, path, `${path} has neither \`marker_environment\` nor \`compatible_tags\``);
  }
  problems.throwIfErrors();
  return data;
}
function parsed(text, path) {
  try {
    return parseJson(text, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.diagnostics.map((one) => ({ help: GENERATE_HELP, ...one })));
  }
}
var COMMAND = "`pex3 interpreter inspect --markers --tags`";
var GENERATE_HELP = `generate the file with ${COMMAND} on the target platform`;
var UTF8_HELP = `write it as UTF-8: ${COMMAND} with \`-o FILE\`, or \`| Out-File -Encoding utf8 FILE\``;
var ONE_HELP = `write one file for each: ${COMMAND} with \`--python\` instead of \`--all\``;
function versionMismatch(markers, tag) {
  const [, major, minor] = /^(?:cp|pp|py)(\d)(\d+)-/.exec(tag) ?? [];
  const tagged = major === void 0 ? void 0 : `${major}.${minor}`;
  const { python_version: version, python_full_version: full } = markers;
  const short = full?.split(".").slice(0, 2).join(".");
  if (version !== void 0 && short !== void 0 && version !== short) {
    return `\`python_version\` is ${version}, but \`python_full_version\` is ${full}`;
  }
  const marked = version ?? short;
  if (tagged === void 0 || marked === void 0 || marked === tagged) return void 0;
  return `the markers describe Python ${marked}, but the tags are for Python ${tagged} (\`${tag}\`)`;
}
function field(data, name) {
  return isJsonObject(data) && Object.hasOwn(data, name) ? data[name] : void 0;
}
function reportFault(problems, path, message, help = GENERATE_HELP) {
  problems.error({
    code: "invalid-complete-platform",
    message,
    place: { path },
    help
  });
}
function readMarkers(value, path, problems) {
  if (!isJsonObject(value)) {
    reportFault(problems, path, `${path} has no \`marker_environment\` object`);
    return {};
  }
  const markers = /* @__PURE__ */ new Map();
  const entries = Object.entries(value);
  if (entries.length > MAX_MARKERS) {
    reportFault(problems, path, `\`marker_environment\` of ${path} has more than ${MAX_MARKERS} variables`);
    return {};
  }
  for (const [name, marker] of entries) {
    const variable = markerVariables.find((known) => known === name);
    if (variable === void 0) {
      reportFault(problems, path, `\`${name}\` is not a marker variable (PEP 508)`);
    } else if (typeof marker === "string") {
      markers.set(variable, marker);
    } else if (marker !== null) {
      reportFault(problems, path, `\`marker_environment.${name}\` must be a string`);
    }
  }
  return Object.fromEntries(markers);
}
function readTags(value, path, problems) {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_TAGS) {
    reportFault(problems, path, `\`compatible_tags\` of ${path} must be a list of 1 to ${MAX_TAGS} tags`);
    return [];
  }
  const tags = /* @__PURE__ */ new Set();
  for (const [index, tag] of value.entries()) {
    const expanded = typeof tag === "string" ? expandTag(tag) : void 0;
    if (expanded === void 0) {
      reportFault(
        problems,
        path,
        `\`compatible_tags[${index}]\` is not a tag such as \`cp312-cp312-manylinux_2_34_x86_64\`: ${JSON.stringify(tag)}`
      );
      break;
    }
    for (const single of expanded) tags.add(single);
  }
  return [...tags];
}
function architectureOf(tag) {
  if (/^linux_x86_64$|manylinux.*_x86_64$|-linux_x86_64$/.test(tag)) return "x86_64";
  return /(?:manylinux.*|-linux)_aarch64$/.test(tag) ? "arm64" : void 0;
}
var FORM = "PLATFORM-cp-VERSION-ABI, e.g. `linux_x86_64-cp-312-cp312`";
function platformFromAbbreviated(name) {
  const match = /^(.+)-cp-(\d\.\d{1,2}(?:\.\d{1,2})?|\d{2,3})-([a-z0-9]+)$/.exec(name) ?? /^(.+)-cp(\d{2,3})-([a-z0-9]+)$/.exec(name);
  if (match === null) throw abbreviatedError(name, `\`${name}\` does not have the form ${FORM}`);
  const [system, version, abi] = [match[1].toLowerCase().replace(/[-.]/g, "_"), match[2], match[3]];
  const numbers = version.includes(".") ? version.split(".") : [version[0], version.slice(1)];
  const machine = /^(?:linux|manylinux(?:1|2010|2014))_(.+)$/.exec(system)?.[1] ?? /^manylinux_\d+_\d+_(.+)$/.exec(system)?.[1];
  if (numbers[0] !== "3" || machine === void 0) {
    throw abbreviatedError(name, `\`${name}\` is not a CPython 3 platform on Linux`);
  }
  const minor = Number(numbers[1]);
  const fullAbi = abi.startsWith("cp") || abi === "abi3" || abi === "none" ? abi : `cp3${minor}${abi}`;
  const tags = cpythonTags(minor, fullAbi, abbreviatedPlatforms(system, machine));
  return {
    description: name,
    runtime: void 0,
    architecture: architectureOf(tags[0]),
    markers: {
      implementation_name: "cpython",
      os_name: "posix",
      platform_machine: machine,
      platform_python_implementation: "CPython",
      platform_system: "Linux",
      python_version: `3.${minor}`,
      sys_platform: "linux",
      ...numbers.length === 3 && { python_full_version: numbers.join(".") }
    },
    tags,
    glibc: glibcOfTags(tags)
  };
}
function abbreviatedError(name, message) {
  return userError({
    code: "invalid-platform",
    message,
    help: `use ${FORM}, or a complete platform instead of \`${name}\``
  });
}
function abbreviatedPlatforms(system, machine) {
  const aliases = ["manylinux2014", "manylinux2010", "manylinux1"].filter((alias) => alias === "manylinux2014" || machine === "x86_64" || machine === "i686").map((alias) => `${alias}_${machine}`);
  if (system.startsWith("linux_")) return [...aliases, system];
  const first = aliases.indexOf(system);
  return first === -1 ? [system] : aliases.slice(first);
}

// src/platforms/runtime-files.ts
function readRuntimes(text, path) {
  const data = parseJson(text, path);
  const problems = new Problems();
  const fault = (at, message) => {
    problems.error({
      code: "invalid-platforms",
      message: `\`${at}\` in ${path} ${message}`,
      place: { path },
      help: "see docs/platform-data.md for the format of this file"
    });
  };
  if (!Array.isArray(data) || data.length === 0) fault("$", "must be an array with one object per runtime");
  const found = (Array.isArray(data) ? data : []).map(
    (value, index) => readRuntime(value, `[${index}]`, fault)
  );
  const names = /* @__PURE__ */ new Set();
  for (const [index, one] of found.entries()) {
    if (one !== void 0 && names.has(one.runtime))
      fault(`[${index}].runtime`, `repeats \`${one.runtime}\``);
    if (one !== void 0) names.add(one.runtime);
  }
  problems.throwIfErrors();
  return found.filter((one) => one !== void 0);
}
function withRuntimes(known, supplied) {
  const names = new Set(supplied.map(({ runtime }) => runtime));
  return [...known.filter(({ runtime }) => !names.has(runtime)), ...supplied].toSorted(
    (left, right) => left.minor - right.minor
  );
}
function readRuntime(value, at, fault) {
  const names = ["runtime", "minor", "abi", "pythonFullVersion", "system", "glibc", "kernels", "support"];
  const fields = readObject(value, at, names, fault);
  if (fields === void 0) return void 0;
  const runtime = matching(fields, "runtime", at, /^python3\.\d{1,3}$/, "a name such as `python3.15`", fault);
  const minor = Number(runtime?.slice("python3.".length));
  if (runtime !== void 0 && (fields["minor"] ?? minor) !== minor) fault(`${at}.minor`, `must be ${minor}`);
  const abi = fields["abi"] === void 0 ? `cp3${minor}` : matching(fields, "abi", at, /^cp3\d+m?$/, "a tag such as `cp315`", fault);
  const version = matching(
    fields,
    "pythonFullVersion",
    at,
    /^3\.\d+\.\d+$/,
    "a version such as `3.15.0`",
    fault
  );
  if (runtime !== void 0 && version?.startsWith(`3.${minor}.`) === false) {
    fault(`${at}.pythonFullVersion`, `is not a version of \`${runtime}\``);
  }
  const system = matching(fields, "system", at, /\S/, "a name such as `Amazon Linux 2023`", fault);
  const glibc = readGlibc(fields["glibc"], `${at}.glibc`, fault);
  const kernels = readKernels(fields["kernels"], `${at}.kernels`, fault);
  const support = readSupport(fields["support"], `${at}.support`, fault);
  if (runtime === void 0 || abi === void 0 || version === void 0 || system === void 0)
    return void 0;
  if (glibc === void 0 || kernels === void 0 || support === void 0) return void 0;
  return { runtime, minor, abi, pythonFullVersion: version, system, glibc, kernels, support };
}
function readObject(value, at, names, fault) {
  if (!isJsonObject(value)) {
    fault(at, "must be an object");
    return void 0;
  }
  for (const name of Object.keys(value)) {
    if (names.includes(name)) continue;
    const near = nearestName(name, names);
    fault(`${at}.${name}`, `is not known${near === void 0 ? "" : `; did you mean \`${near}\`?`}`);
  }
  return value;
}
function matching(fields, name, at, pattern, what, fault) {
  const value = Object.hasOwn(fields, name) ? fields[name] : void 0;
  if (typeof value === "string" && pattern.test(value)) return value;
  fault(
    `${at}.${name}`,
    value === void 0 ? `is missing: ${what}` : `must be ${what}, not ${JSON.stringify(value)}`
  );
  return void 0;
}
function readGlibc(value, at, fault) {
  const [major, minor] = Array.isArray(value) && value.length === 2 ? value : [];
  if (major === 2 && typeof minor === "number" && Number.isInteger(minor) && minor >= 5 && minor < 200) {
    return [major, minor];
  }
  fault(at, "must be a version of glibc such as `[2, 34]`");
  return void 0;
}
function readKernels(value, at, fault) {
  const architectures = ["x86_64", "arm64"];
  const fields = readObject(value, at, architectures, fault);
  if (fields === void 0) return void 0;
  const kernels = architectures.flatMap((architecture) => {
    if (fields[architecture] === void 0) return [];
    const where = `${at}.${architecture}`;
    const kernel = readObject(fields[architecture], where, ["release", "version"], fault);
    if (kernel === void 0) return [];
    const release = matching(kernel, "release", where, /\S/, "the output of `uname -r`", fault);
    const version = matching(kernel, "version", where, /\S/, "the output of `uname -v`", fault);
    return release === void 0 || version === void 0 ? [] : [[architecture, { release, version }]];
  });
  if (Object.keys(fields).length === 0) fault(at, "must name `x86_64`, `arm64` or both");
  return Object.fromEntries(kernels);
}
function readSupport(value, at, fault) {
  const names = ["deprecation", "blockCreate", "blockUpdate"];
  const fields = readObject(value, at, names, fault);
  if (fields === void 0) return void 0;
  const dates = names.flatMap((name) => {
    if (fields[name] === void 0 && name !== "deprecation") return [];
    const date = matching(fields, name, at, /^\d{4}-\d{2}-\d{2}$/, "a date such as `2031-10-31`", fault);
    const day = date === void 0 ? Number.NaN : Date.parse(date);
    if (date !== void 0 && (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== date)) {
      fault(`${at}.${name}`, `is not a date: ${date}`);
    }
    return date === void 0 ? [] : [[name, date]];
  });
  const support = Object.fromEntries(dates);
  const { deprecation } = support;
  return deprecation === void 0 ? void 0 : { ...support, deprecation };
}
export {
  platformFromAbbreviated as f0_platformFromAbbreviated,
  readCompletePlatform as f0_readCompletePlatform,
  readRuntimes as f1_readRuntimes,
  withRuntimes as f1_withRuntimes
};
