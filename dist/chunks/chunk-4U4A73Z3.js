import {
  LiteralError,
  OptionValueError,
  allSpecs,
  applyListEdits,
  builtInRuntimes,
  dialectOf,
  objectSymbols,
  optionTable,
  parseListEdits,
  pythonVersions,
  simpleEscapes,
  targetTypes
} from "./chunk-2YNFGMIP.js";
import {
  LONGEST_HANDLER,
  Problems,
  UserError,
  append,
  basename,
  coloured,
  compressedTags,
  cpythonTags,
  createHash,
  createLazyFetch,
  createPrograms,
  decodeText,
  defaultStoreDirectory,
  directoryOf,
  dirname,
  disarmWorkflowCommands,
  editDistance,
  exactLinkStatsAt,
  interruptible,
  isAbsolute,
  isBelow,
  isPrerelease,
  isValidName,
  isVersion,
  isWorthMasking,
  join,
  largest,
  lazyPattern,
  linkStatsAt,
  linuxPlatformTags,
  listSome,
  locateBuildRoot,
  nearNames,
  nearestName,
  normalizeName,
  orderPublic,
  orderVersions,
  outputCharacters,
  outputLength,
  parseBoundedJson,
  parseVersion,
  parseWheelFilename,
  plain,
  posix,
  processEnvironment,
  refuseLfsPointer,
  relative,
  remembered,
  renderDiagnostic,
  resolve,
  secretsOf,
  sep,
  showBytes,
  showControls,
  smallest,
  someLines,
  sourceLinesBelow,
  statsAt,
  systemClock,
  unescaped,
  unicodeTest,
  userError,
  versionControlPart,
  wheelTags,
  writeError
} from "./chunk-VILPUJHH.js";
import {
  UsageError,
  __commonJS,
  __toESM,
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  isSwitchedOn,
  openSync,
  optionValue,
  plainOptions,
  readFileSync,
  readSync,
  readdirSync,
  realpathSync,
  standardError,
  standardOutput,
  statSync
} from "./chunk-7X23XMYO.js";

// node_modules/@renovatebot/pep440/lib/version.js
var require_version = __commonJS({
  "node_modules/@renovatebot/pep440/lib/version.js"(exports, module) {
    var VERSION_PATTERN = [
      "v?",
      "(?:",
      /* */
      "(?:(?<epoch>[0-9]+)!)?",
      // epoch
      /* */
      "(?<release>[0-9]+(?:\\.[0-9]+)*)",
      // release segment
      /* */
      "(?<pre>",
      // pre-release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_n>[0-9]+)?",
      /* */
      ")?",
      /* */
      "(?<post>",
      // post release
      /*    */
      "(?:-(?<post_n1>[0-9]+))",
      /*    */
      "|",
      /*    */
      "(?:",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_l>post|rev|r)",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_n2>[0-9]+)?",
      /*    */
      ")",
      /* */
      ")?",
      /* */
      "(?<dev>",
      // dev release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_l>dev)",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_n>[0-9]+)?",
      /* */
      ")?",
      ")",
      "(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"
      // local version
    ].join("");
    module.exports = {
      VERSION_PATTERN,
      valid,
      clean,
      explain: explain2,
      parse: parse3,
      stringify: stringify2
    };
    var validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
    function valid(version) {
      return validRegex.test(version) ? version : null;
    }
    var cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
    function clean(version) {
      return stringify2(parse3(version, cleanRegex));
    }
    function parse3(version, regex) {
      const { groups } = (regex || validRegex).exec(version) || {};
      if (!groups) {
        return null;
      }
      const parsed = {
        epoch: Number(groups.epoch ? groups.epoch : 0),
        release: groups.release.split(".").map(Number),
        pre: normalize_letter_version(groups.pre_l, groups.pre_n),
        post: normalize_letter_version(
          groups.post_l,
          groups.post_n1 || groups.post_n2
        ),
        dev: normalize_letter_version(groups.dev_l, groups.dev_n),
        local: parse_local_version(groups.local)
      };
      return parsed;
    }
    function stringify2(parsed) {
      if (!parsed) {
        return null;
      }
      const { epoch, release, pre, post, dev, local } = parsed;
      const parts = [];
      if (epoch !== 0) {
        parts.push(`${epoch}!`);
      }
      parts.push(release.join("."));
      if (pre) {
        parts.push(pre.join(""));
      }
      if (post) {
        parts.push("." + post.join(""));
      }
      if (dev) {
        parts.push("." + dev.join(""));
      }
      if (local) {
        parts.push(`+${local}`);
      }
      return parts.join("");
    }
    function normalize_letter_version(letterIn, numberIn) {
      let letter = letterIn;
      let number = numberIn;
      if (letter) {
        if (!number) {
          number = 0;
        }
        letter = letter.toLowerCase();
        if (letter === "alpha") {
          letter = "a";
        } else if (letter === "beta") {
          letter = "b";
        } else if (["c", "pre", "preview"].includes(letter)) {
          letter = "rc";
        } else if (["rev", "r"].includes(letter)) {
          letter = "post";
        }
        return [letter, Number(number)];
      }
      if (!letter && number) {
        letter = "post";
        return [letter, Number(number)];
      }
      return null;
    }
    function parse_local_version(local) {
      if (local) {
        return local.split(/[._-]/).map(
          (part6) => Number.isNaN(Number(part6)) ? part6.toLowerCase() : Number(part6)
        );
      }
      return null;
    }
    function explain2(version) {
      const parsed = parse3(version);
      if (!parsed) {
        return parsed;
      }
      const { epoch, release, pre, post, dev, local } = parsed;
      let base_version = "";
      if (epoch !== 0) {
        base_version += epoch + "!";
      }
      base_version += release.join(".");
      const is_prerelease = Boolean(dev || pre);
      const is_devrelease = Boolean(dev);
      const is_postrelease = Boolean(post);
      return {
        epoch,
        release,
        pre,
        post: post ? post[1] : post,
        dev: dev ? dev[1] : dev,
        local: local ? local.join(".") : local,
        public: stringify2(parsed).split("+", 1)[0],
        base_version,
        is_prerelease,
        is_devrelease,
        is_postrelease
      };
    }
  }
});

// node_modules/@renovatebot/pep440/lib/operator.js
var require_operator = __commonJS({
  "node_modules/@renovatebot/pep440/lib/operator.js"(exports, module) {
    var { parse: parse3 } = require_version();
    module.exports = {
      compare: compare2,
      rcompare,
      lt,
      le,
      eq,
      ne,
      ge,
      gt,
      "<": lt,
      "<=": le,
      "==": eq,
      "!=": ne,
      ">=": ge,
      ">": gt,
      "===": arbitrary
    };
    function lt(version, other) {
      return compare2(version, other) < 0;
    }
    function le(version, other) {
      return compare2(version, other) <= 0;
    }
    function eq(version, other) {
      return compare2(version, other) === 0;
    }
    function ne(version, other) {
      return compare2(version, other) !== 0;
    }
    function ge(version, other) {
      return compare2(version, other) >= 0;
    }
    function gt(version, other) {
      return compare2(version, other) > 0;
    }
    function arbitrary(version, other) {
      return version.toLowerCase() === other.toLowerCase();
    }
    function compare2(version, other) {
      const parsedVersion = parse3(version);
      const parsedOther = parse3(other);
      const keyVersion = calculateKey(parsedVersion);
      const keyOther = calculateKey(parsedOther);
      return pyCompare(keyVersion, keyOther);
    }
    function rcompare(version, other) {
      return -compare2(version, other);
    }
    function pyCompare(elemIn, otherIn) {
      let elem = elemIn;
      let other = otherIn;
      if (elem === other) {
        return 0;
      }
      if (Array.isArray(elem) !== Array.isArray(other)) {
        elem = Array.isArray(elem) ? elem : [elem];
        other = Array.isArray(other) ? other : [other];
      }
      if (Array.isArray(elem)) {
        const len = Math.min(elem.length, other.length);
        for (let i = 0; i < len; i += 1) {
          const res = pyCompare(elem[i], other[i]);
          if (res !== 0) {
            return res;
          }
        }
        return elem.length - other.length;
      }
      if (elem === -Infinity || other === Infinity) {
        return -1;
      }
      if (elem === Infinity || other === -Infinity) {
        return 1;
      }
      return elem < other ? -1 : 1;
    }
    function calculateKey(input) {
      const { epoch } = input;
      let { release, pre, post, local, dev } = input;
      release = release.concat();
      release.reverse();
      while (release.length && release[0] === 0) {
        release.shift();
      }
      release.reverse();
      if (!pre && !post && dev) pre = -Infinity;
      else if (!pre) pre = Infinity;
      if (!post) post = -Infinity;
      if (!dev) dev = Infinity;
      if (!local) {
        local = -Infinity;
      } else {
        local = local.map(
          (i) => Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ""]
        );
      }
      return [epoch, release, pre, post, dev, local];
    }
  }
});

// node_modules/@renovatebot/pep440/lib/specifier.js
var require_specifier = __commonJS({
  "node_modules/@renovatebot/pep440/lib/specifier.js"(exports, module) {
    var { VERSION_PATTERN, explain: explainVersion } = require_version();
    var Operator = require_operator();
    var RANGE_PATTERN = [
      "(?<operator>(===|~=|==|!=|<=|>=|<|>))",
      "\\s*",
      "(",
      /*  */
      "(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))",
      /*  */
      "(?<prefix>\\.\\*)?",
      /*  */
      "|",
      /*  */
      "(?<legacy>[^,;\\s)]+)",
      ")"
    ].join("");
    module.exports = {
      RANGE_PATTERN,
      parse: parse3,
      satisfies,
      filter,
      validRange,
      maxSatisfying,
      minSatisfying
    };
    var isEqualityOperator = (op) => ["==", "!=", "==="].includes(op);
    var rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
    function parse3(ranges2) {
      if (!ranges2.trim()) {
        return [];
      }
      const specifiers = ranges2.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups }) => {
        if (!groups) {
          return null;
        }
        let { ...spec } = groups;
        const { operator, version, prefix, legacy } = groups;
        if (version) {
          spec = { ...spec, ...explainVersion(version) };
          if (operator === "~=") {
            if (spec.release.length < 2) {
              return null;
            }
          }
          if (!isEqualityOperator(operator) && spec.local) {
            return null;
          }
          if (prefix) {
            if (!isEqualityOperator(operator) || spec.dev || spec.local) {
              return null;
            }
          }
        }
        if (legacy && operator !== "===") {
          return null;
        }
        return spec;
      });
      if (specifiers.filter(Boolean).length !== specifiers.length) {
        return null;
      }
      return specifiers;
    }
    function filter(versions, specifier, options = {}) {
      const filtered = pick(versions, specifier, options);
      if (filtered.length === 0 && options.prereleases === void 0) {
        return pick(versions, specifier, { prereleases: true });
      }
      return filtered;
    }
    function maxSatisfying(versions, range, options) {
      const found = filter(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[found.length - 1];
    }
    function minSatisfying(versions, range, options) {
      const found = filter(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[0];
    }
    function pick(versions, specifier, options) {
      const parsed = parse3(specifier);
      if (!parsed) {
        return [];
      }
      return versions.filter((version) => {
        const explained = explainVersion(version);
        if (!parsed.length) {
          return explained && !(explained.is_prerelease && !options.prereleases);
        }
        return parsed.reduce((pass, spec) => {
          if (!pass) {
            return false;
          }
          return contains3({ ...spec, ...options }, { version, explained });
        }, true);
      });
    }
    function satisfies(version, specifier, options = {}) {
      const filtered = pick([version], specifier, options);
      return filtered.length === 1;
    }
    function arrayStartsWith(array, prefix) {
      if (prefix.length > array.length) {
        return false;
      }
      for (let i = 0; i < prefix.length; i += 1) {
        if (prefix[i] !== array[i]) {
          return false;
        }
      }
      return true;
    }
    function contains3(specifier, input) {
      const { explained } = input;
      let { version } = input;
      const { ...spec } = specifier;
      if (spec.prereleases === void 0) {
        spec.prereleases = spec.is_prerelease;
      }
      if (explained && explained.is_prerelease && !spec.prereleases) {
        return false;
      }
      if (spec.operator === "~=") {
        let compatiblePrefix = spec.release.slice(0, -1).concat("*").join(".");
        if (spec.epoch) {
          compatiblePrefix = spec.epoch + "!" + compatiblePrefix;
        }
        return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
          prereleases: spec.prereleases
        });
      }
      if (spec.prefix) {
        const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
        const isEquality = spec.operator !== "!=";
        return isEquality ? isMatching : !isMatching;
      }
      if (explained) {
        if (explained.local && spec.version) {
          version = explained.public;
          spec.version = explainVersion(spec.version).public;
        }
      }
      if (spec.operator === "<" || spec.operator === ">") {
        if (Operator.eq(spec.release.join("."), explained.release.join("."))) {
          return false;
        }
      }
      const op = Operator[spec.operator];
      return op(version, spec.version || spec.legacy);
    }
    function validRange(specifier) {
      return Boolean(parse3(specifier));
    }
  }
});

// node_modules/@renovatebot/pep440/lib/semantic.js
var require_semantic = __commonJS({
  "node_modules/@renovatebot/pep440/lib/semantic.js"(exports, module) {
    var { explain: explain2, parse: parse3, stringify: stringify2 } = require_version();
    module.exports = {
      major,
      minor,
      patch,
      inc
    };
    function major(input) {
      const version = explain2(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      return version.release[0];
    }
    function minor(input) {
      const version = explain2(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 2) {
        return 0;
      }
      return version.release[1];
    }
    function patch(input) {
      const version = explain2(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 3) {
        return 0;
      }
      return version.release[2];
    }
    function inc(input, release, preReleaseIdentifier) {
      let identifier = preReleaseIdentifier || `a`;
      const version = parse3(input);
      if (!version) {
        return null;
      }
      if (!["a", "b", "c", "rc", "alpha", "beta", "pre", "preview"].includes(
        identifier
      )) {
        return null;
      }
      switch (release) {
        case "premajor":
          {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "preminor":
          {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prepatch":
          {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prerelease":
          if (version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
            version.pre = [identifier, 0];
          } else {
            if (preReleaseIdentifier === void 0 && version.pre !== null) {
              [identifier] = version.pre;
            }
            const [letter, number] = version.pre;
            if (letter === identifier) {
              version.pre = [letter, number + 1];
            } else {
              version.pre = [identifier, 0];
            }
          }
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "major":
          if (version.release.slice(1).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "minor":
          if (version.release.slice(2).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "patch":
          if (version.release.slice(3).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        default:
          return null;
      }
      return stringify2(version);
    }
  }
});

// node_modules/@renovatebot/pep440/index.js
var require_pep440 = __commonJS({
  "node_modules/@renovatebot/pep440/index.js"(exports, module) {
    var { valid, clean, explain: explain2, parse: parse3 } = require_version();
    var { lt, le, eq, ne, ge, gt, compare: compare2, rcompare } = require_operator();
    var {
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies,
      validRange
    } = require_specifier();
    var { major, minor, patch, inc } = require_semantic();
    module.exports = {
      // version
      valid,
      clean,
      explain: explain2,
      parse: parse3,
      // operator
      lt,
      le,
      lte: le,
      eq,
      ne,
      neq: ne,
      ge,
      gte: ge,
      gt,
      compare: compare2,
      rcompare,
      // range
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies,
      validRange,
      // semantic
      major,
      minor,
      patch,
      inc
    };
  }
});

// src/host/terminal.ts
function createTerminalHost(options) {
  const logBelow = createTerminalLogs(options);
  const host = {
    env: options.env,
    cwd: options.cwd,
    log: logBelow(void 0),
    clock: systemClock,
    fetch: createLazyFetch(options.env),
    ...createPrograms(options.env),
    interruptible,
    storeDirectory: defaultStoreDirectory(options.env, process.platform),
    at: (root) => ({ ...host, ...createPrograms(options.env, root), log: logBelow(root) })
  };
  return host;
}
function createTerminalLogs(options) {
  const secrets = new Set(secretsOf(options.env));
  const paint = options.color ? coloured : plain;
  const bar = createProgressBar(options.quiet || !standardError.isTerminal);
  const inWorkflow = options.env["GITHUB_ACTIONS"] === "true";
  const shown2 = (text) => {
    for (const secret of secrets) text = text.replaceAll(secret, "***");
    return inWorkflow ? disarmWorkflowCommands(text) : text;
  };
  const say = (text) => {
    bar.clear();
    standardError.write(`${shown2(text)}
`);
  };
  return (root) => {
    const sourceLine = sourceLinesBelow(root);
    return {
      out: (text) => {
        bar.clear();
        standardOutput.write(`${shown2(showControls(text))}
`);
      },
      info: (text) => {
        if (!options.quiet) say(showControls(text));
      },
      debug: (text) => {
        if (options.verbose) say(showControls(text));
      },
      diagnostic: (diagnostic) => {
        if (options.quiet && diagnostic.severity === "note") return;
        say(renderDiagnostic(diagnostic, sourceLine, paint));
      },
      group: async (title, work) => {
        if (options.verbose) say(`${title} \u2026`);
        return work();
      },
      progress: bar.show,
      mask: (secret) => {
        if (isWorthMasking(secret)) secrets.add(secret);
      }
    };
  };
}
function createProgressBar(silent) {
  let shown2 = false;
  let last = 0;
  const clear = () => {
    if (shown2) standardError.write("\r\x1B[2K");
    shown2 = false;
  };
  const show = (label, progress) => {
    if (silent) return;
    if (progress === void 0) {
      clear();
      return;
    }
    const now = performance.now();
    if (shown2 && now - last < 100) return;
    last = now;
    const total = progress.totalBytes === void 0 ? "" : ` of ${showBytes(progress.totalBytes)}`;
    const line = `${label}: ${progress.files} of ${progress.totalFiles} files, ${showBytes(progress.bytes)}${total}`;
    standardError.write(`\r\x1B[2K${line.slice(0, (standardError.columns ?? 80) - 1)}`);
    shown2 = true;
  };
  return { clear, show };
}

// on-demand-part:git
var part;
var load = () => part ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./git.js");

// on-demand-stub:workspace/changed-files
function commitOf(...given) {
  return load().f2_commitOf(...given);
}
function changedFiles(...given) {
  return load().f2_changedFiles(...given);
}

// src/text/code-points.ts
var SURROGATE = /[\ud800-\udfff]/;
function compareCodePoints(left, right) {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a === b) continue;
    if (!isSurrogate(a) && !isSurrogate(b)) return a - b;
    const before2 = index > 0 && isHighSurrogate(left.charCodeAt(index - 1)) ? index - 1 : index;
    const order = left.codePointAt(before2) - right.codePointAt(before2);
    return order === 0 ? left.codePointAt(index) - right.codePointAt(index) : order;
  }
  return left.length - right.length;
}
function sortedByCodePoint(values) {
  const list3 = [...values];
  return list3.some((value) => SURROGATE.test(value)) ? list3.sort(compareCodePoints) : list3.sort();
}
function isSurrogate(unit) {
  return unit >= 55296 && unit <= 57343;
}
function isHighSurrogate(unit) {
  return unit >= 55296 && unit <= 56319;
}

// src/workspace/matching-meter.ts
var MAX_MATCHING = 6e7;
function matchingMeter() {
  let left = MAX_MATCHING;
  return {
    spend(steps) {
      left -= steps;
      if (left >= 0) return;
      throw userError({
        code: "pattern-limit",
        message: `Matching the globs and ignore patterns of the checkout takes more than ${MAX_MATCHING} steps`,
        help: "use fewer patterns, or patterns with fewer wildcards, in `.gitignore`, `pants_ignore` and `sources`"
      });
    }
  };
}
var unmetered = { spend: () => void 0 };

// src/workspace/segment-pattern.ts
var PatternError = class extends Error {
};
var one = /* @__PURE__ */ Symbol("one");
var many = /* @__PURE__ */ Symbol("many");
function parseSet(characters, start, end) {
  const ranges2 = [];
  let index = start;
  while (index < end) {
    const first = characters[index];
    if (index + 2 < end && characters[index + 1] === "-") {
      ranges2.push([first, characters[index + 2]]);
      index += 3;
    } else {
      ranges2.push([first, first]);
      index += 1;
    }
  }
  return ranges2;
}
function readSet(characters, start, syntax) {
  const mark = characters[start + 1];
  const negated = mark === "!" || mark === "^" && syntax === "gitignore";
  const first = start + (negated ? 2 : 1);
  const close = characters.indexOf("]", first + 1);
  if (close === -1) return void 0;
  return { set: { negated, ranges: parseSet(characters, first, close) }, end: close };
}
var WHOLE_SEGMENT = "`**` must be a whole segment of the path";
function tokenize(text, syntax) {
  const characters = Array.from(text);
  const tokens = [];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index];
    if (character === "*") {
      if (syntax === "glob" && characters[index + 1] === "*") {
        throw new PatternError(WHOLE_SEGMENT);
      }
      if (tokens.at(-1) !== many) tokens.push(many);
    } else if (character === "?") {
      tokens.push(one);
    } else if (character === "[") {
      const found = readSet(characters, index, syntax);
      if (found !== void 0) {
        tokens.push(found.set);
        index = found.end;
      } else if (syntax === "glob") {
        throw new PatternError("`[` is never closed");
      } else {
        tokens.push(character);
      }
    } else if (character === "\\" && syntax === "gitignore" && index + 1 < characters.length) {
      index += 1;
      tokens.push(characters[index]);
    } else {
      tokens.push(character);
    }
  }
  return tokens;
}
function inSet(set, character) {
  const code = character.codePointAt(0);
  const found = set.ranges.some(([low, high]) => low.codePointAt(0) <= code && code <= high.codePointAt(0));
  return found !== set.negated;
}
function matchesOne(token2, character) {
  if (typeof token2 === "string") return token2 === character;
  if (token2 === one) return true;
  return token2 !== many && inSet(token2, character);
}
function matchesSequence(pattern, values, isMany, matches4, count) {
  let part6 = 0;
  let value = 0;
  let manyPart = -1;
  let manyValue = 0;
  let steps = 1;
  while (value < values.length) {
    steps++;
    if (part6 < pattern.length && isMany(pattern[part6])) {
      manyPart = part6++;
      manyValue = value;
    } else if (part6 < pattern.length && matches4(pattern[part6], values[value])) {
      part6 += 1;
      value += 1;
    } else if (manyPart !== -1) {
      part6 = manyPart + 1;
      value = ++manyValue;
    } else {
      break;
    }
  }
  if (count !== void 0) count.steps += steps;
  if (value < values.length) return false;
  while (part6 < pattern.length && isMany(pattern[part6])) part6 += 1;
  return part6 === pattern.length;
}
var otherWildcards = { glob: ["?", "["], fnmatch: ["?", "["], gitignore: ["?", "[", "\\"] };
function starPattern(texts) {
  const [first, last] = [texts[0], texts.at(-1)];
  const between = texts.slice(1, -1);
  const least = texts.reduce((sum, text) => sum + text.length, 0);
  if (between.length === 0) {
    return {
      literal: void 0,
      matches: (name) => name.length >= least && name.startsWith(first) && name.endsWith(last)
    };
  }
  return {
    literal: void 0,
    matches: (name, count) => {
      const fits = name.length >= least && name.startsWith(first) && name.endsWith(last);
      if (count !== void 0) count.steps += fits ? name.length + least : 1;
      if (!fits) return false;
      const end = name.length - last.length;
      let from = first.length;
      for (const text of between) {
        const found = name.indexOf(text, from);
        if (found === -1) return false;
        from = found + text.length;
      }
      return from <= end;
    }
  };
}
function segmentPattern(text, syntax) {
  if (!otherWildcards[syntax].some((wildcard) => text.includes(wildcard))) {
    if (!text.includes("*")) return { literal: text, matches: (name) => name === text };
    if (syntax === "glob" && text.includes("**")) throw new PatternError(WHOLE_SEGMENT);
    return starPattern(text.split(/\*+/));
  }
  const tokens = tokenize(text, syntax);
  if (tokens.every((token2) => typeof token2 === "string")) {
    const literal = tokens.join("");
    return { literal, matches: (name) => name === literal };
  }
  return {
    literal: void 0,
    matches: (name, count) => matchesSequence(tokens, Array.from(name), (token2) => token2 === many, matchesOne, count)
  };
}
function matchesPathPattern(pattern, path, count) {
  if (!pattern.includes("**")) return matchesEach(pattern, path, count);
  return matchesSequence(
    pattern,
    path,
    (part6) => part6 === "**",
    (part6, segment) => part6 !== "**" && part6.matches(segment, count),
    count
  );
}
function matchesEach(pattern, path, count) {
  if (count !== void 0) count.steps++;
  if (pattern.length !== path.length) return false;
  for (let index = 0; index < pattern.length; index++) {
    if (!pattern[index].matches(path[index], count)) return false;
    if (count !== void 0) count.steps++;
  }
  return true;
}

// src/workspace/ignore.ts
function trimEnd(line) {
  let end = line.length;
  while (end > 0 && line[end - 1] === " " && line[end - 2] !== "\\") end -= 1;
  return line.slice(0, end);
}
function parseRule(line) {
  let text = trimEnd(line.replace(/\r$/, ""));
  if (text === "" || text.startsWith("#")) return void 0;
  const negated = text.startsWith("!");
  if (negated) text = text.slice(1);
  const directoriesOnly = text.endsWith("/");
  if (directoriesOnly) text = text.slice(0, -1);
  if (text === "") return void 0;
  if (!text.includes("/")) {
    return { negated, directoriesOnly, name: segmentPattern(text, "gitignore"), path: [] };
  }
  const segments = text.replace(/^\//, "").split("/");
  const path = segments.map(
    (segment) => /^\*{2,}$/.test(segment) ? "**" : segmentPattern(segment, "gitignore")
  );
  if (path.at(-1) === "**") path.push(segmentPattern("*", "gitignore"));
  return { negated, directoriesOnly, path };
}
function ignoreRules(lines, meter = unmetered) {
  const rules = [];
  for (const line of lines) {
    const rule = parseRule(line);
    if (rule !== void 0) rules.push(rule);
  }
  rules.reverse();
  const ignores = (path, isDirectory) => {
    if (rules.length === 0) return false;
    const name = path.slice(path.lastIndexOf("/") + 1);
    let segments;
    const count = { steps: 0 };
    const found = rules.find((rule) => {
      if (rule.directoriesOnly && !isDirectory) return false;
      count.steps++;
      if (rule.name !== void 0) return rule.name.matches(name, count);
      return matchesPathPattern(rule.path, segments ??= path.split("/"), count);
    });
    meter.spend(count.steps);
    return found !== void 0 && !found.negated;
  };
  const ignoresWithParents = (path, isDirectory) => {
    for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
      if (ignores(path.slice(0, slash), true)) return true;
    }
    return ignores(path, isDirectory);
  };
  return { isEmpty: rules.length === 0, ignores, ignoresWithParents };
}
function escapeIgnorePattern(path) {
  return path.replace(/[\\*?[\]!#]/g, "\\$&");
}

// src/workspace/globs.ts
var LONGEST_GLOB = 4096;
function invalidGlob(glob, reason) {
  return userError({
    code: "invalid-glob",
    message: `\`${glob}\` is not a valid glob: ${reason}`,
    help: "use paths relative to this directory, with `*` within a segment and `**` for any number of directories"
  });
}
function checkLength(glob) {
  if (glob.length <= LONGEST_GLOB) return;
  throw invalidGlob(`${glob.slice(0, 80)}\u2026`, `it has ${glob.length} characters, longer than any path`);
}
function segmentsOf(glob) {
  checkLength(glob);
  if (glob.startsWith("/")) throw invalidGlob(glob, "it is an absolute path");
  const segments = glob.split("/").filter((segment) => segment !== "" && segment !== ".");
  return segments.filter((segment, index) => segment !== "**" || segments[index - 1] !== "**");
}
function patternOf(segments, glob) {
  try {
    const pattern = segments.map(
      (segment) => segment === "**" ? "**" : segmentPattern(segment, "glob")
    );
    if (pattern.at(-1) === "**") pattern.push(segmentPattern("*", "glob"));
    return pattern;
  } catch (error) {
    if (error instanceof PatternError) throw invalidGlob(glob, error.message);
    throw error;
  }
}
function compileGlob(glob) {
  const pattern = patternOf(segmentsOf(glob), glob);
  return (path) => pattern.length > 0 && matchesPathPattern(pattern, path.split("/"));
}
function fileSpecMatcher(includes, excludes) {
  const matchers = includes.map(compileGlob);
  const rules = ignoreRules(excludes);
  return (path) => matchers.some((matches4) => matches4(path)) && !rules.ignores(path, false);
}
function join2(directory, name) {
  return directory === "" ? name : `${directory}/${name}`;
}
function closure(pattern, positions) {
  const closed = /* @__PURE__ */ new Set();
  for (const position of positions) {
    closed.add(position);
    if (pattern[position] === "**") closed.add(position + 1);
  }
  return [...closed];
}
function filesOf(tree, directory, part6, files) {
  const name = part6 === "**" ? void 0 : part6.literal;
  if (name === void 0) return files;
  return tree.isFile(join2(directory, name)) ? [name] : [];
}
function search(context, directory, positions) {
  const { tree, pattern, excludes, found } = context;
  const entries = tree.entries(directory);
  if (entries === void 0) return false;
  const count = { steps: 1 };
  const last = pattern.length - 1;
  const open = closure(pattern, positions);
  const final = open.includes(last) ? pattern[last] : void 0;
  let matched = false;
  const matchesFinal = (name) => final !== void 0 && final !== "**" && final.matches(name, count);
  if (final !== void 0) {
    const files = filesOf(tree, directory, final, entries.files);
    count.steps += files.length;
    for (const name of files) {
      const path = join2(directory, name);
      if (!matchesFinal(name) || excludes.ignores(path, false)) continue;
      found.add(path);
      matched = true;
    }
  }
  tree.meter.spend(count.steps);
  for (const name of entries.directories) {
    count.steps = open.length;
    const next = [];
    for (const position of open) {
      const part6 = pattern[position];
      if (part6 === "**") next.push(position);
      else if (position < last && part6.matches(name, count)) next.push(position + 1);
    }
    const isMatch2 = matchesFinal(name);
    tree.meter.spend(count.steps);
    if (next.length === 0 && !isMatch2 || excludes.ignores(join2(directory, name), true)) continue;
    if (isMatch2) matched = true;
    if (next.length > 0 && search(context, join2(directory, name), next)) matched = true;
  }
  return matched;
}
function startOf(directory, segments, glob) {
  const start = directory === "" ? [] : directory.split("/");
  let index = 0;
  for (; segments[index] === ".."; index++) {
    if (start.pop() === void 0) throw invalidGlob(glob, "it points outside the build root");
  }
  return { start: start.join("/"), rest: segments.slice(index) };
}
function expandGlobs(tree, directory, globs) {
  globs.forEach(checkLength);
  const prefix = directory === "" ? "" : `${escapeIgnorePattern(directory)}/`;
  const excludes = ignoreRules(
    globs.filter((glob) => glob.startsWith("!")).map((glob) => prefix + glob.slice(1)),
    tree.meter
  );
  const found = /* @__PURE__ */ new Set();
  const unmatched2 = [];
  for (const glob of globs) {
    if (glob.startsWith("!")) continue;
    const { start, rest } = startOf(directory, segmentsOf(glob), glob);
    const pattern = patternOf(rest, glob);
    const matched = pattern.length > 0 && search({ tree, pattern, excludes, found }, start, [0]);
    if (!matched) unmatched2.push(glob);
  }
  return { files: sortedByCodePoint(found), unmatched: unmatched2 };
}

// src/build-files/find-build-files.ts
function findBuildFiles({ files, options }) {
  const patterns = options.global.buildPatterns.map(compileGlob);
  const ignored = ignoreRules(options.global.buildIgnore, files.meter);
  const found = /* @__PURE__ */ new Map();
  for (const directory of files.directories()) {
    const names3 = files.entries(directory)?.files.filter((name) => patterns.some((matches4) => matches4(name))) ?? [];
    const paths = names3.map((name) => directory === "" ? name : `${directory}/${name}`).filter((path) => ignored.isEmpty || !ignored.ignoresWithParents(path, false));
    if (paths.length > 0) found.set(directory, paths);
  }
  return found;
}

// src/build-files/limits.ts
var MAX_BUILD_FILES = 2e4;
var MAX_FILE_BYTES = 4 * 1024 * 1024;
var MAX_ALL_BYTES = 16 * 1024 * 1024;
var MAX_TARGETS = 6e4;
function checkFileCount(count) {
  if (count <= MAX_BUILD_FILES) return;
  throw userError({
    code: "too-many-build-files",
    message: `The checkout has ${count} BUILD files; at most ${MAX_BUILD_FILES} are read`,
    help: "leave directories out with `[GLOBAL].build_ignore` or `pants_ignore`, or join BUILD files of subdirectories"
  });
}
function countBytes() {
  let all = 0;
  return (path, bytes) => {
    all += bytes;
    if (bytes > MAX_FILE_BYTES) {
      throw userError({
        code: "build-file-too-large",
        message: `${path} has ${bytes} bytes; a BUILD file can have at most ${MAX_FILE_BYTES}`,
        place: { path },
        help: "split it into BUILD files in subdirectories"
      });
    }
    if (all > MAX_ALL_BYTES) {
      throw userError({
        code: "build-file-too-large",
        message: `The BUILD files have more than ${MAX_ALL_BYTES} bytes; ${path} and those after it are not read`,
        place: { path },
        help: "leave directories out with `[GLOBAL].build_ignore` or `pants_ignore`"
      });
    }
  };
}

// src/build-files/syntax/source.ts
var SyntaxFault = class extends Error {
  span;
  code;
  help;
  constructor(message, span, help, code = "syntax-error") {
    super(message);
    this.name = "SyntaxFault";
    this.span = span;
    this.help = help;
    this.code = code;
  }
};
function makeSource(path, raw) {
  const text = (raw.startsWith("\uFEFF") ? raw.slice(1) : raw).replace(/\r\n?/g, "\n");
  const lineStarts = [0];
  for (let at2 = text.indexOf("\n"); at2 !== -1; at2 = text.indexOf("\n", at2 + 1)) lineStarts.push(at2 + 1);
  return { path, text, lineStarts };
}
function lineOf(source, offset) {
  const { lineStarts } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (lineStarts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
function placeOf(source, span) {
  const line = lineOf(source, span.start);
  const lineStart = source.lineStarts[line - 1];
  const next = source.lineStarts[line];
  const lineEnd = next === void 0 ? source.text.length : next - 1;
  const end = Math.max(span.start, Math.min(span.end, lineEnd));
  return {
    path: source.path,
    line,
    column: span.start - lineStart + 1,
    endColumn: Math.max(end, span.start + 1) - lineStart + 1
  };
}

// src/build-files/syntax/literals.ts
var MAX_DECIMAL_DIGITS = 4300;
var MAX_OTHER_DIGITS = 16e3;
var NUMBER_PATTERN = /0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:[0-9](?:_?[0-9])*)?\.[0-9](?:_?[0-9])*(?:[eE][+-]?[0-9](?:_?[0-9])*)?|[0-9](?:_?[0-9])*\.?(?:[eE][+-]?[0-9](?:_?[0-9])*)?/y;
var word = lazyPattern(String.raw`[\p{L}\p{N}_]+`, "uy");
function readNumber(text, start) {
  NUMBER_PATTERN.lastIndex = start;
  const raw = NUMBER_PATTERN.exec(text)?.[0] ?? text.charAt(start);
  const end = start + raw.length;
  const digits = raw.replaceAll("_", "");
  const span = { start, end };
  const following = word();
  following.lastIndex = end;
  const tail = following.exec(text)?.[0];
  if (tail !== void 0 && !/^(?:and|or|in|is|if|else|for|not)\b/.test(tail)) {
    throw badNumber(raw, tail, { start, end: end + tail.length });
  }
  if (/^0[xXoObB]/.test(digits)) {
    if (digits.length > MAX_OTHER_DIGITS) throw new SyntaxFault("integer literal is too long", span);
    return { value: BigInt(digits), end };
  }
  if (/[.eE]/.test(digits)) return { value: Number(digits), end };
  if (/^0+[1-9]/.test(digits)) {
    throw new SyntaxFault(
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
      span
    );
  }
  if (digits.length > MAX_DECIMAL_DIGITS) {
    throw new SyntaxFault(
      `Exceeds the limit (${MAX_DECIMAL_DIGITS} digits) for integer string conversion: value has ${digits.length} digits`,
      span,
      "write the number in hexadecimal"
    );
  }
  return { value: BigInt(digits), end };
}
function badNumber(raw, tail, span) {
  if (/^[jJ]$/.test(tail)) {
    return new SyntaxFault(
      "complex numbers are not supported in BUILD files",
      span,
      void 0,
      "unsupported-syntax"
    );
  }
  const base = /^0[xX]/.test(raw + tail) ? "hexadecimal" : /^0[oO]/.test(raw + tail) ? "octal" : /^0[bB]/.test(raw + tail) ? "binary" : "decimal";
  return new SyntaxFault(
    `invalid ${base} literal`,
    span,
    base === "decimal" && !tail.startsWith("_") ? "names cannot start with a digit; put strings in quotes" : void 0
  );
}
var ESCAPE_PATTERN = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/g;
function decodeEscapes(body, offset, bytes = false) {
  if (!body.includes("\\")) return body;
  return body.replace(
    ESCAPE_PATTERN,
    (whole, octal, hex, short, long, other, at2) => {
      const span = { start: offset + at2, end: offset + at2 + whole.length };
      if (octal !== void 0)
        return String.fromCharCode(bytes ? parseInt(octal, 8) & 255 : parseInt(octal, 8));
      if (hex !== void 0) return String.fromCharCode(parseInt(hex, 16));
      if (bytes && (short ?? long) !== void 0) return whole;
      if (short !== void 0) return String.fromCharCode(parseInt(short, 16));
      if (long !== void 0) {
        const code = parseInt(long, 16);
        if (code > 1114111) {
          throw new SyntaxFault(
            `(unicode error) '${whole}' is not a Unicode character: it is above \\U0010ffff`,
            span
          );
        }
        return String.fromCodePoint(code);
      }
      if (other === "x")
        throw new SyntaxFault("truncated \\xXX escape", span, "write two hexadecimal digits, or `\\\\x`.");
      if (!bytes && other === "u")
        throw new SyntaxFault("truncated \\uXXXX escape", span, "write four hexadecimal digits, or `\\\\u`.");
      if (!bytes && other === "U") {
        throw new SyntaxFault(
          "truncated \\UXXXXXXXX escape",
          span,
          "write eight hexadecimal digits, or `\\\\U`."
        );
      }
      if (!bytes && other === "N") {
        throw new SyntaxFault(
          "character names (`\\N{...}`) are not supported in BUILD files",
          span,
          "write the character itself, or `\\uXXXX`.",
          "unsupported-syntax"
        );
      }
      return simpleEscapes.get(other) ?? whole;
    }
  );
}

// src/build-files/syntax/strings.ts
var MAX_NESTING = 20;
var OPENING = /([rRbBuUfF]{0,2})("""|'''|"|')/y;
function readString(source, start, limit, depth = 0) {
  OPENING.lastIndex = start;
  const match = OPENING.exec(source.text);
  if (match === null) return void 0;
  const prefix = match[1].toLowerCase();
  const quote = match[2];
  if (!["", "r", "b", "u", "f", "br", "rb", "fr", "rf"].includes(prefix)) return void 0;
  const bodyStart = start + match[0].length;
  const raw = prefix.includes("r");
  const frame = { source, limit, raw, quote, start, depth };
  if (prefix.includes("f")) {
    const { parts, end: end2 } = readFormatParts(frame, bodyStart, false);
    return token("f-string", start, end2 + quote.length, void 0, parts);
  }
  const bodyEnd = findEnd(frame, bodyStart);
  const body = source.text.slice(bodyStart, bodyEnd);
  const end = bodyEnd + quote.length;
  if (!prefix.includes("b")) {
    return token("string", start, end, raw ? body : decodeEscapes(body, bodyStart), void 0);
  }
  if (/[^\x00-\x7f]/.test(body)) {
    throw new SyntaxFault("bytes can only contain ASCII literal characters", { start, end });
  }
  const decoded = raw ? body : decodeEscapes(body, bodyStart, true);
  return token(
    "string",
    start,
    end,
    Uint8Array.from(decoded, (char) => char.charCodeAt(0)),
    void 0
  );
}
function token(kind, start, end, value, parts) {
  return { kind, text: "", start, end, value, parts };
}
function findEnd(frame, from) {
  const { source, limit, quote } = frame;
  const triple = quote.length === 3;
  const { text } = source;
  const stop = quote.charCodeAt(0);
  for (let at2 = from; at2 < limit; at2 += 1) {
    const code = text.charCodeAt(at2);
    if (code === 92) at2 += 1;
    else if (code === stop && (!triple || text.startsWith(quote, at2))) return at2;
    else if (code === 10 && !triple) break;
  }
  throw unterminated(frame, false);
}
function unterminated(frame, isFormat) {
  const { source, start, quote } = frame;
  const triple = quote.length === 3;
  const lineEnd = source.text.indexOf("\n", start);
  const end = lineEnd === -1 ? source.text.length : lineEnd;
  const last = triple ? source.lineStarts.length : lineOf(source, start);
  const what = `${triple ? "triple-quoted " : ""}${isFormat ? "f-string" : "string"} literal`;
  return new SyntaxFault(
    `unterminated ${what} (detected at line ${last})`,
    { start, end },
    triple ? `close the string with \`${quote}\`` : `add the missing \`${quote}\` at the end of the string`
  );
}
function readFormatParts(frame, from, isSpec) {
  const { source, limit, quote, raw } = frame;
  const { text } = source;
  const parts = [];
  let at2 = from;
  let textStart = from;
  const flush = (end) => {
    if (end > textStart) {
      const piece = text.slice(textStart, end);
      parts.push({ kind: "text", text: raw ? piece : decodeEscapes(piece, textStart) });
    }
  };
  while (at2 < limit) {
    const char = text.charAt(at2);
    if (text.startsWith(quote, at2)) {
      if (isSpec) throw new SyntaxFault("f-string: expecting '}'", { start: at2, end: at2 + 1 });
      flush(at2);
      return { parts, end: at2 };
    }
    if (char === "\n" && quote.length === 1) break;
    if (char === "\\" && !raw && text.startsWith("\\N{", at2)) {
      at2 += 3;
    } else if (char === "\\" && at2 + 1 < limit && text[at2 + 1] !== "{" && text[at2 + 1] !== "}") {
      at2 += 2;
    } else if (char === "{" && text[at2 + 1] === "{" && !isSpec) {
      flush(at2 + 1);
      at2 += 2;
      textStart = at2;
    } else if (char === "{") {
      flush(at2);
      const field = readField(frame, at2);
      parts.push(field.part);
      at2 = field.end;
      textStart = at2;
    } else if (char === "}" && isSpec) {
      flush(at2);
      return { parts, end: at2 };
    } else if (char === "}" && text[at2 + 1] === "}") {
      flush(at2 + 1);
      at2 += 2;
      textStart = at2;
    } else if (char === "}") {
      throw new SyntaxFault(
        "f-string: single '}' is not allowed",
        { start: at2, end: at2 + 1 },
        "use `}}` for a literal brace"
      );
    } else {
      at2 += 1;
    }
  }
  throw unterminated(frame, true);
}
function openField(brace) {
  return new SyntaxFault(
    "f-string: expecting '}'",
    { start: brace, end: brace + 1 },
    "close the field with `}`, or use `{{` for a literal brace"
  );
}
var closers = /* @__PURE__ */ new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"]
]);
function readField(frame, open) {
  const { source, limit } = frame;
  const { text } = source;
  if (frame.depth > MAX_NESTING)
    throw new SyntaxFault("f-string: expressions nested too deeply", { start: open, end: open + 1 });
  const end = findExpressionEnd(frame, open + 1);
  let at2 = end;
  let label;
  if (text.slice(open + 1, end).trim() === "") {
    throw new SyntaxFault("f-string: valid expression required before '}'", { start: open, end: end + 1 });
  }
  const skipSpace = () => {
    while (at2 < limit && /\s/.test(text.charAt(at2))) at2 += 1;
  };
  if (text[at2] === "=") {
    at2 += 1;
    skipSpace();
    label = text.slice(open + 1, at2);
  }
  let conversion;
  if (text[at2] === "!") {
    const letter = text.charAt(at2 + 1);
    if (letter !== "r" && letter !== "s" && letter !== "a") {
      throw new SyntaxFault(`f-string: invalid conversion character '${letter}': expected 's', 'r', or 'a'`, {
        start: at2,
        end: at2 + 2
      });
    }
    conversion = letter;
    at2 += 2;
    skipSpace();
  }
  let spec;
  if (text[at2] === ":") {
    const inner = readFormatParts({ ...frame, depth: frame.depth + 1 }, at2 + 1, true);
    spec = inner.parts;
    at2 = inner.end;
  }
  if (at2 >= limit || text[at2] !== "}") {
    throw openField(open);
  }
  if (label !== void 0 && conversion === void 0 && spec === void 0) conversion = "r";
  return { part: { kind: "field", start: open + 1, end, conversion, spec, label }, end: at2 + 1 };
}
function findExpressionEnd(frame, from) {
  const { source, limit } = frame;
  const { text } = source;
  const stack = [];
  let at2 = from;
  while (at2 < limit) {
    const char = text.charAt(at2);
    const closer = closers.get(char);
    if (closer !== void 0) stack.push(closer);
    else if (stack.length > 0 && char === stack.at(-1)) stack.pop();
    else if (char === "'" || char === '"') {
      const nested = readNested(frame, stringStart(text, from, at2), from);
      if (nested === void 0) break;
      at2 = nested.end;
      continue;
    } else if (stack.length === 0) {
      if (char === "}" || char === ":") return at2;
      if (char === "!" && text[at2 + 1] !== "=") return at2;
      if (char === "!") at2 += 1;
      else if (char === "=") {
        const isComparison = text[at2 + 1] === "=" || /[<>!=]/.test(text.charAt(at2 - 1));
        if (!isComparison) return at2;
        if (text[at2 + 1] === "=") at2 += 1;
      }
    } else if (char === ")" || char === "]" || char === "}") {
      throw new SyntaxFault(`f-string: closing parenthesis '${char}' does not match opening parenthesis`, {
        start: at2,
        end: at2 + 1
      });
    }
    at2 += 1;
  }
  throw openField(from - 1);
}
function readNested(frame, start, field) {
  try {
    return readString(frame.source, start, frame.limit, frame.depth + 1);
  } catch (error) {
    if (!(error instanceof SyntaxFault) || !error.message.startsWith("unterminated")) throw error;
    throw openField(field - 1);
  }
}
var isWordCharacter = unicodeTest(String.raw`[\p{L}\p{N}_]`);
function stringStart(text, from, quoteAt) {
  let start = quoteAt;
  while (start > from && quoteAt - start < 2 && /[rRbBuUfF]/.test(text.charAt(start - 1))) start -= 1;
  if (start > from && isWordCharacter(text.charAt(start - 1))) return quoteAt;
  return start;
}

// src/build-files/syntax/tokens.ts
var keywords = /* @__PURE__ */ new Set([
  "False",
  "None",
  "True",
  "and",
  "as",
  "assert",
  "async",
  "await",
  "break",
  "class",
  "continue",
  "def",
  "del",
  "elif",
  "else",
  "except",
  "finally",
  "for",
  "from",
  "global",
  "if",
  "import",
  "in",
  "is",
  "lambda",
  "nonlocal",
  "not",
  "or",
  "pass",
  "raise",
  "return",
  "try",
  "while",
  "with",
  "yield"
]);

// src/build-files/syntax/tokenizer.ts
var MAX_BRACKETS = 200;
var MAX_INDENTS = 100;
var ASCII_NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
var unicodeName = lazyPattern(String.raw`[\p{ID_Start}_][\p{ID_Continue}]*`, "uy");
var isUnprintable = unicodeTest(String.raw`[\p{Z}\p{C}]`);
var OPERATOR = /\*\*=|\/\/=|>>=|<<=|\.\.\.|\*\*|\/\/|<<|>>|<=|>=|==|!=|->|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|@=|:=|[-+*/%@&|^~<>()[\]{},:.;=]/y;
var openers = /* @__PURE__ */ new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"]
]);
function makeTokenizer(source, from = 0, limit = source.text.length, insideBrackets = false) {
  const state = new TokenizerState(source, from, limit, insideBrackets);
  return {
    next: () => state.next(),
    openBracket: () => state.brackets.at(-1)?.start,
    restart: (offset) => {
      state.restart(offset);
    }
  };
}
var TokenizerState = class {
  brackets = [];
  #source;
  #text;
  #limit;
  #insideBrackets;
  #at;
  #atLineStart;
  /** Whether a `newline` is due before the end. */
  #hasContent = false;
  /** Columns counting a tab as eight and as one: both are needed to detect inconsistent indentation. */
  #indents = [{ column: 0, alternate: 0 }];
  #pendingDedents = 0;
  constructor(source, from, limit, insideBrackets) {
    this.#source = source;
    this.#text = source.text;
    this.#at = from;
    this.#limit = limit;
    this.#insideBrackets = insideBrackets;
    this.#atLineStart = !insideBrackets;
  }
  restart(offset) {
    this.#at = offset;
    this.#atLineStart = true;
    this.#hasContent = false;
    this.#indents = [{ column: 0, alternate: 0 }];
    this.#pendingDedents = 0;
    this.brackets.length = 0;
  }
  next() {
    for (; ; ) {
      if (this.#pendingDedents > 0) {
        this.#pendingDedents -= 1;
        return this.#token("dedent", this.#at, this.#at);
      }
      if (this.#atLineStart) {
        const indentation = this.#readIndentation();
        if (indentation !== void 0) return indentation;
        continue;
      }
      this.#skipSpace();
      const at2 = this.#at;
      if (at2 >= this.#limit) return this.#readEnd();
      if (this.#text.charCodeAt(at2) !== 10) {
        this.#hasContent = true;
        return this.#readToken(at2);
      }
      this.#at = at2 + 1;
      if (this.#insideBrackets || this.brackets.length > 0) continue;
      this.#atLineStart = true;
      if (!this.#hasContent) continue;
      this.#hasContent = false;
      return this.#token("newline", at2, at2 + 1);
    }
  }
  #token(kind, start, end, text = "") {
    return { kind, text, start, end, value: void 0, parts: void 0 };
  }
  #readEnd() {
    if (this.#hasContent && !this.#insideBrackets && this.brackets.length === 0) {
      this.#hasContent = false;
      return this.#token("newline", this.#at, this.#at);
    }
    if (this.brackets.length === 0 && this.#indents.length > 1) {
      this.#indents.pop();
      return this.#token("dedent", this.#at, this.#at);
    }
    return this.#token("end", this.#at, this.#at);
  }
  /** Spaces, comments and `\` line continuations. */
  #skipSpace() {
    const text = this.#text;
    for (; ; ) {
      const code = text.charCodeAt(this.#at);
      if (this.#at >= this.#limit) return;
      if (code === 32 || code === 9 || code === 12) this.#at += 1;
      else if (code === 35) {
        const end = text.indexOf("\n", this.#at);
        this.#at = end === -1 ? this.#limit : Math.min(end, this.#limit);
      } else if (code === 92) this.#joinLines();
      else return;
    }
  }
  #joinLines() {
    const span = { start: this.#at, end: this.#at + 1 };
    if (this.#text[this.#at + 1] !== "\n") {
      throw new SyntaxFault(
        "unexpected character after line continuation character",
        span,
        "remove what follows the `\\`: it must be the last character on its line"
      );
    }
    this.#at += 2;
    if (this.#at >= this.#limit && !this.#insideBrackets)
      throw new SyntaxFault("unexpected EOF while parsing", span);
  }
  /** At the start of a logical line; returns an `indent`, or undefined (with dedents counted in `#pendingDedents`). */
  #readIndentation() {
    const text = this.#text;
    const lineStart = this.#at;
    let column = 0;
    let alternate = 0;
    for (; this.#at < this.#limit; this.#at += 1) {
      const code2 = text.charCodeAt(this.#at);
      if (code2 === 32) {
        column += 1;
        alternate += 1;
      } else if (code2 === 9) {
        column = (Math.floor(column / 8) + 1) * 8;
        alternate += 1;
      } else if (code2 === 12) {
        column = 0;
        alternate = 0;
      } else break;
    }
    const code = text.charCodeAt(this.#at);
    if (this.#at >= this.#limit || code === 10 || code === 35) {
      if (code === 35) this.#skipSpace();
      if (this.#at < this.#limit) {
        this.#at += 1;
        return void 0;
      }
      this.#atLineStart = false;
      return void 0;
    }
    this.#atLineStart = false;
    return this.#compareIndentation(lineStart, column, alternate);
  }
  #compareIndentation(lineStart, column, alternate) {
    const span = { start: lineStart, end: Math.max(this.#at, lineStart + 1) };
    const mixed = () => new SyntaxFault("inconsistent use of tabs and spaces in indentation", span, "indent with spaces only");
    const top = this.#indents.at(-1);
    if (column === top.column) {
      if (alternate !== top.alternate) throw mixed();
      return void 0;
    }
    if (column > top.column) {
      if (alternate <= top.alternate) throw mixed();
      if (this.#indents.length >= MAX_INDENTS) throw new SyntaxFault("too many levels of indentation", span);
      this.#indents.push({ column, alternate });
      return this.#token("indent", lineStart, this.#at);
    }
    while (this.#indents.at(-1).column > column) {
      this.#indents.pop();
      this.#pendingDedents += 1;
    }
    if (this.#indents.at(-1).column !== column) {
      throw new SyntaxFault("unindent does not match any outer indentation level", span);
    }
    if (this.#indents.at(-1).alternate !== alternate) throw mixed();
    return void 0;
  }
  #readToken(at2) {
    const text = this.#text;
    const code = text.charCodeAt(at2);
    if (isDigit(code) || code === 46 && isDigit(text.charCodeAt(at2 + 1))) {
      const { value, end } = readNumber(text, at2);
      this.#at = end;
      return { kind: "number", text: "", start: at2, end, value, parts: void 0 };
    }
    if (mayStartString(code)) {
      const string = readString(this.#source, at2, this.#limit);
      if (string !== void 0) {
        this.#at = string.end;
        return string;
      }
    }
    return this.#readName(at2) ?? this.#readOperator(at2);
  }
  #readName(at2) {
    ASCII_NAME.lastIndex = at2;
    let name = ASCII_NAME.exec(this.#text)?.[0];
    let end = at2 + (name?.length ?? 0);
    if (name === void 0 || this.#text.charCodeAt(end) > 127) {
      const pattern = unicodeName();
      pattern.lastIndex = at2;
      const match = pattern.exec(this.#text)?.[0];
      if (match === void 0) {
        if (name === void 0) return void 0;
      } else {
        end = at2 + match.length;
        name = match.normalize("NFKC");
      }
    }
    this.#at = end;
    return this.#token(keywords.has(name) ? "keyword" : "name", at2, end, name);
  }
  #readOperator(at2) {
    OPERATOR.lastIndex = at2;
    const text = OPERATOR.exec(this.#text)?.[0];
    if (text === void 0) throw unknownCharacter(this.#text, at2);
    this.#at = at2 + text.length;
    if (openers.has(text)) {
      if (this.brackets.length >= MAX_BRACKETS) {
        throw new SyntaxFault("too many nested parentheses", { start: at2, end: at2 + 1 });
      }
      this.brackets.push({ opener: text, start: at2 });
    } else if (text === ")" || text === "]" || text === "}") this.#close(text, at2);
    return this.#token("operator", at2, this.#at, text);
  }
  #close(closer, at2) {
    const span = { start: at2, end: at2 + 1 };
    const open = this.brackets.pop();
    if (open === void 0)
      throw new SyntaxFault(`unmatched '${closer}'`, span, "remove it: there is no matching opening bracket");
    if (openers.get(open.opener) === closer) return;
    const openLine = lineOf(this.#source, open.start);
    const where = openLine === lineOf(this.#source, at2) ? "" : ` on line ${openLine}`;
    throw new SyntaxFault(
      `closing parenthesis '${closer}' does not match opening parenthesis '${open.opener}'${where}`,
      span
    );
  }
};
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function mayStartString(code) {
  if (code === 34 || code === 39) return true;
  const lower = code | 32;
  return lower === 98 || lower === 102 || lower === 114 || lower === 117;
}
function unknownCharacter(text, at2) {
  const char = String.fromCodePoint(text.codePointAt(at2));
  const span = { start: at2, end: at2 + char.length };
  const name = `U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (/[\u2018\u2019\u201A\u201B\u2032]/.test(char)) {
    return new SyntaxFault(`invalid character '${char}' (${name})`, span, "use the straight quote `'`.");
  }
  if (/[\u201C-\u201F\u2033\u00AB\u00BB]/.test(char)) {
    return new SyntaxFault(`invalid character '${char}' (${name})`, span, 'use the straight quote `"`.');
  }
  if (char === "\0") return new SyntaxFault("source code cannot contain null bytes", span);
  if (isUnprintable(char)) {
    return new SyntaxFault(
      `invalid non-printable character ${name}`,
      span,
      "replace it with a regular space"
    );
  }
  if (char.charCodeAt(0) > 127) return new SyntaxFault(`invalid character '${char}' (${name})`, span);
  return new SyntaxFault(
    "invalid syntax",
    span,
    char === "$" || char === "?" || char === "`" || char === "!" ? `\`${char}\` is not valid here; put strings in quotes` : void 0
  );
}

// src/build-files/syntax/cursor.ts
var MAX_DEPTH = 300;
var MAX_NODES = 2e6;
var Cursor = class _Cursor {
  source;
  token;
  /** End of the previous token. */
  previousEnd = 0;
  /** Enclosing functions, lambdas and comprehensions, innermost last. */
  scopes = [];
  loops = 0;
  /** Enclosing iterables of comprehensions, where `:=` is not allowed. */
  iterables = 0;
  /** Targets of `:=` so far. */
  named = [];
  /** Faults that do not stop the parser (import statements). */
  faults = [];
  #tokenizer;
  #budget;
  #depth;
  constructor(source, tokenizer, budget, outer) {
    this.source = source;
    this.#tokenizer = tokenizer;
    this.#budget = budget;
    this.#depth = outer === void 0 ? 0 : outer.#depth;
    if (outer !== void 0) {
      append(this.scopes, outer.scopes);
      this.iterables = outer.iterables;
    }
    this.token = { kind: "newline", text: "", start: 0, end: 0, value: void 0, parts: void 0 };
  }
  /** A cursor over a part of the text, for expressions in an f-string. */
  within(span) {
    const inner = new _Cursor(
      this.source,
      makeTokenizer(this.source, span.start, span.end, true),
      this.#budget,
      this
    );
    inner.advance();
    return inner;
  }
  /** Restarts at a line, after a fault. */
  restart(offset) {
    this.#tokenizer.restart(offset);
    this.#depth = 0;
    this.scopes.length = 0;
    this.loops = 0;
    this.iterables = 0;
    this.advance();
  }
  advance() {
    const current = this.token;
    this.previousEnd = current.end;
    this.token = this.#tokenizer.next();
    return current;
  }
  /** Whether the current token is this operator or keyword. */
  at(text) {
    const { token: token2 } = this;
    return token2.text === text && (token2.kind === "operator" || token2.kind === "keyword");
  }
  /** Whether the current token is of this kind. */
  atKind(kind) {
    return this.token.kind === kind;
  }
  /** Consumes the operator or keyword if it is there. */
  take(text) {
    if (!this.at(text)) return false;
    this.advance();
    return true;
  }
  /** @throws SyntaxFault when the current token is not `text`. */
  expect(text, message, help) {
    if (this.at(text)) return this.advance();
    throw this.fault(message ?? `expected '${text}'`, help);
  }
  /** Counts a node, so that a tree cannot outgrow the memory. */
  count() {
    this.#budget.nodes -= 1;
    if (this.#budget.nodes < 0) {
      throw new SyntaxFault(
        "the BUILD files together are too large",
        this.token,
        `shorten them: all together can have at most ${MAX_NODES} elements`,
        "build-file-too-large"
      );
    }
  }
  /** Runs `work` one level deeper. */
  nested(work) {
    this.enter();
    const result = work();
    this.leave();
    return result;
  }
  enter() {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new SyntaxFault("too many nested expressions or blocks", this.token);
  }
  leave() {
    this.#depth -= 1;
  }
  /** The most helpful error at the current token: an unclosed bracket explains an unexpected end. */
  fault(message, help) {
    const { token: token2 } = this;
    const open = this.#tokenizer.openBracket();
    if (token2.kind === "end" && open !== void 0) return this.unclosed(open);
    return new SyntaxFault(message, spanOf(token2), help);
  }
  /** "'(' was never closed", at the bracket. */
  unclosed(open) {
    const bracket = this.source.text.charAt(open);
    return new SyntaxFault(
      `'${bracket}' was never closed`,
      { start: open, end: open + 1 },
      `add the missing \`${{ "(": ")", "[": "]", "{": "}" }[bracket] ?? bracket}\`.`
    );
  }
  /** The innermost open bracket. */
  openBracket() {
    return this.#tokenizer.openBracket();
  }
  line(offset) {
    return lineOf(this.source, offset);
  }
  column(offset) {
    return placeOf(this.source, { start: offset, end: offset }).column ?? 1;
  }
  /** Adds a name to the enclosing function or comprehension (not at the top level). */
  bind(name) {
    const scope = this.scopes.at(-1);
    if (scope !== void 0 && !scope.globals.has(name) && !scope.nonlocals.has(name)) scope.locals.add(name);
  }
  /** Like `bind`, for `:=`, which skips comprehensions. */
  bindOutside(name) {
    for (let index = this.scopes.length - 1; index >= 0; index -= 1) {
      const scope = this.scopes[index];
      if (scope.isComprehension) continue;
      if (!scope.globals.has(name) && !scope.nonlocals.has(name)) scope.locals.add(name);
      return;
    }
  }
};
function spanOf(token2) {
  return { start: token2.start, end: Math.max(token2.end, token2.start + 1) };
}
function makeScope(isComprehension) {
  return { isComprehension, locals: /* @__PURE__ */ new Set(), globals: /* @__PURE__ */ new Set(), nonlocals: /* @__PURE__ */ new Set() };
}

// src/build-files/language/errors.ts
var LanguageError = class extends Error {
  exception;
  /** What to do about it, if known. */
  help;
  /** A specific code for the diagnostic. */
  code;
  /** Innermost place first; filled while the frames unwind. */
  trace = [];
  constructor(exception, options = {}) {
    super(exception.type.name);
    this.name = "LanguageError";
    this.exception = exception;
    this.help = options.help;
    this.code = options.code;
  }
};
var LimitError = class extends Error {
  trace = [];
  constructor(message) {
    super(message);
    this.name = "LimitError";
  }
};
var hierarchy = [
  ["BaseException", void 0],
  ["Exception", "BaseException"],
  ["ArithmeticError", "Exception"],
  ["OverflowError", "ArithmeticError"],
  ["ZeroDivisionError", "ArithmeticError"],
  ["AssertionError", "Exception"],
  ["AttributeError", "Exception"],
  ["LookupError", "Exception"],
  ["IndexError", "LookupError"],
  ["KeyError", "LookupError"],
  ["NameError", "Exception"],
  ["UnboundLocalError", "NameError"],
  ["OSError", "Exception"],
  ["FileNotFoundError", "OSError"],
  ["RuntimeError", "Exception"],
  ["NotImplementedError", "RuntimeError"],
  ["RecursionError", "RuntimeError"],
  ["StopIteration", "Exception"],
  ["SyntaxError", "Exception"],
  ["TypeError", "Exception"],
  ["ValueError", "Exception"],
  ["UnicodeError", "ValueError"],
  ["UnicodeEncodeError", "UnicodeError"],
  ["UnicodeDecodeError", "UnicodeError"],
  ["ImportError", "Exception"],
  ["MemoryError", "Exception"]
];
function makeTypes() {
  const types = /* @__PURE__ */ new Map();
  for (const [name, base] of hierarchy) {
    const type = {
      kind: "type",
      name,
      base: base === void 0 ? void 0 : types.get(base),
      construct: (_run, { positional, keywords: keywords2 }) => {
        if (keywords2.size > 0) throw raise("TypeError", `${name}() takes no keyword arguments`);
        return { kind: "exception", type, args: positional };
      }
    };
    types.set(name, type);
  }
  return types;
}
var exceptionTypes = makeTypes();
function isSubtype(type, base) {
  for (let current = type; current !== void 0; current = current.base) {
    if (current === base) return true;
  }
  return false;
}
function raise(type, message, options = {}) {
  return new LanguageError({ kind: "exception", type: exceptionTypes.get(type), args: [message] }, options);
}
function typeError(message, help) {
  return raise("TypeError", message, { help });
}
function valueError(message, help) {
  return raise("ValueError", message, { help });
}

// src/build-files/language/meter.ts
var FILE_STEPS = 2e6;
var FILE_BYTES = 128 * 1024 * 1024;
var RUN_STEPS = 6e6;
var RUN_BYTES = 160 * 1024 * 1024;
var STEPS_PER_CHARACTER = 2;
var BYTES_PER_CHARACTER = 24;
function makeBudget() {
  return { steps: RUN_STEPS, bytes: RUN_BYTES, targets: MAX_TARGETS, nodes: MAX_NODES };
}
function isSpent({ steps, bytes, targets, nodes }) {
  return steps < 0 || bytes < 0 || targets < 0 || nodes < 0;
}
function countTarget(budget) {
  budget.targets -= 1;
  if (budget.targets < 0) {
    throw new LimitError(`the BUILD files declare more than ${MAX_TARGETS} targets`);
  }
}
function makeMeter(budget, length) {
  budget.steps += STEPS_PER_CHARACTER * length;
  budget.bytes += BYTES_PER_CHARACTER * length;
  let steps = FILE_STEPS + STEPS_PER_CHARACTER * length;
  let bytes = FILE_BYTES + BYTES_PER_CHARACTER * length;
  return {
    step(count = 1) {
      if (!(count <= steps))
        throw new LimitError("the file takes too many steps: is there an infinite loop?");
      steps -= count;
      budget.steps -= count;
      if (budget.steps < 0) throw new LimitError("the BUILD files together take too many steps");
    },
    allocate(count) {
      if (!(count <= bytes)) throw new LimitError("the file creates a value that is too large");
      bytes -= count;
      budget.bytes -= count;
      if (budget.bytes < 0) throw new LimitError("the BUILD files together create values that are too large");
    }
  };
}

// src/target-types/field-rules.ts
var FieldError = class extends Error {
  code;
  help;
  constructor(code, message, help) {
    super(message);
    this.name = "FieldError";
    this.code = code;
    this.help = help;
  }
};
function beforeCheck(rule, value) {
  if (rule !== "inherit-path" || typeof value !== "boolean") return value;
  return value ? "prefer" : "false";
}
function applyRule(type, value, owner) {
  switch (type.rule) {
    case "lambda-handler":
      return checkedHandler(type.name, value, owner);
    case "lambda-runtime":
      return checkedRuntime(type.name, value, owner);
    case "positive":
      if (typeof value !== "number" || value > 0) return value;
      throw new FieldError(
        "invalid-number",
        `The '${type.name}' field in target ${owner} must be greater than zero, but was \`${value}\`.`
      );
    case "projects":
      return normalizedProjects(value);
    case "inherit-path":
    case "none-is-a-value":
    case "requirements":
    case void 0:
      return value;
  }
}
function checkedHandler(name, value, owner) {
  if (value.includes(":")) return value;
  throw new FieldError(
    "invalid-handler",
    `The \`${name}\` field in target at ${owner} must end in the format \`:my_handler_func\`, but was ${value}.`,
    "give the file and the function, such as `app.py:handler`"
  );
}
function checkedRuntime(name, value, owner) {
  if (/^python\d\.\d+/.test(value)) return value;
  throw new FieldError(
    "invalid-runtime",
    `The \`${name}\` field in target at ${owner} must be of the form pythonX.Y, but was ${value}.`,
    "use an AWS Lambda runtime, such as `python3.12`"
  );
}
function normalizedProjects(value) {
  return new Map([...value].map(([key, modules]) => [key.toLowerCase().replace(/[-_.]+/g, "-"), modules]));
}
function checkedEntryPoint(name, value, owner) {
  const text = value.trim();
  const parts = text.split(":");
  const problem = text === "" ? "is blank" : parts.length > 2 ? `has more than one colon: \`${text}\`` : parts[0] === "" ? `does not name a module: \`${text}\`` : void 0;
  if (problem !== void 0) {
    throw new FieldError(
      "invalid-entry-point",
      `The \`${name}\` field in target ${owner} ${problem}`,
      "write `module`, `module:function`, `file.py` or `file.py:function`"
    );
  }
  return text.endsWith(":") ? text.slice(0, -1) : text;
}
function checkedSource(name, value, owner) {
  const start = `The '${name}' field in target ${owner}`;
  if (value.startsWith("../") || value.includes("/../")) {
    throw new FieldError(
      "invalid-source",
      `${start} should not include \`../\` patterns because targets can only have sources in the current directory or subdirectories. It was set to ${value}. Instead, use a normalized literal file path (relative to the BUILD file).`
    );
  }
  if (value.includes("*")) {
    throw new FieldError(
      "invalid-source",
      `${start} should not include \`*\` globs, but was set to ${value}. Instead, use a literal file path (relative to the BUILD file).`
    );
  }
  if (value.startsWith("!")) {
    throw new FieldError(
      "invalid-source",
      `${start} should not start with \`!\`, which is usually used in the \`sources\` field to exclude certain files. Instead, use a literal file path (relative to the BUILD file).`
    );
  }
  return value;
}
function checkedSources(name, value, owner) {
  if (!value.some((glob) => glob.startsWith("../") || glob.includes("/../"))) return value;
  throw new FieldError(
    "invalid-source",
    `The '${name}' field in target ${owner} must not have globs with the pattern \`../\` because targets can only have sources in the current directory or subdirectories. It was set to: [${[
      ...value
    ].sort().map((glob) => `'${glob}'`).join(", ")}]`
  );
}

// src/target-types/python-values.ts
var LONGEST_NAME = 200;
function describeValue(value) {
  const text = shown(value, 0);
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}\u2026`;
}
function shown(value, depth) {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return quoted(value.slice(0, LONGEST_NAME + 1));
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (depth > 4) return "\u2026";
  const items = (values) => Array.from(firstOf(values), (item) => shown(item, depth + 1)).join(", ");
  if (Array.isArray(value)) return `[${items(value)}]`;
  if (value instanceof Set) return `{${items(value)}}`;
  if (value instanceof Map) {
    const entries = Array.from(
      firstOf(value),
      ([key, item]) => `${shown(key, depth + 1)}: ${shown(item, depth + 1)}`
    );
    return `{${entries.join(", ")}}`;
  }
  const object = value;
  return object.kind === "parametrize" ? "parametrize(\u2026)" : `${object.type}(\u2026)`;
}
function* firstOf(values) {
  let count = 0;
  for (const value of values) {
    if (count++ === LONGEST_NAME) return;
    yield value;
  }
}
function quoted(text) {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll(quote, `\\${quote}`);
  return `${quote}${body}${quote}`;
}
function typeName(value) {
  if (value === null) return "NoneType";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "str";
  if (typeof value === "bigint") return "int";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  if (Array.isArray(value)) return "list";
  if (value instanceof Set) return "set";
  if (value instanceof Map) return "dict";
  const object = value;
  return object.kind === "parametrize" ? "Parametrize" : object.type;
}
function isObject(value) {
  return isTagged(value, "object");
}
function isParametrize(value) {
  return isTagged(value, "parametrize");
}
function isTagged(value, kind) {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
}

// src/target-types/validate.ts
function validField(type, value, owner) {
  const converted = beforeCheck(type.rule, value);
  if (converted === null) {
    if (type.rule === "none-is-a-value") return null;
    if (type.required && type.default === null) throw missingField(type, owner);
    return type.default;
  }
  const checked = ofKind(type, converted, owner);
  checkChoices(type, checked, owner);
  return applyRule(type, checked, owner);
}
function missingField(type, owner) {
  return new FieldError(
    "missing-field",
    `The '${type.name}' field in target ${owner} must be defined.`,
    `add \`${type.name}=\u2026\`: ${type.help}`
  );
}
function wrongType(type, value, owner, expected) {
  const isBareString = typeof value === "string" && expected.startsWith("an iterable");
  return new FieldError(
    "wrong-type",
    `The '${type.name}' field in target ${owner} must be ${expected}, but was \`${describeValue(value)}\` with type \`${typeName(value)}\`.`,
    isBareString ? `put it into a list: \`${type.name}=[${describeValue(value)}]\`` : void 0
  );
}
function ofKind(type, value, owner) {
  const fail = (expected) => {
    throw wrongType(type, value, owner, expected);
  };
  switch (type.kind) {
    case "string":
      return typeof value === "string" ? value : fail("a string");
    case "entry-point":
      return typeof value === "string" ? checkedEntryPoint(type.name, value, owner) : fail("a string");
    case "bool":
      return typeof value === "boolean" ? value : fail("a boolean");
    case "int":
      return typeof value === "bigint" || Number.isInteger(value) ? value : fail("an integer");
    case "float":
      return typeof value === "number" ? value : fail("a float");
    case "string-list":
    case "dependencies":
    case "special-dependencies":
      return strings(value) ?? fail("an iterable of strings (e.g. a list of strings)");
    case "sources":
      return checkedSources(
        type.name,
        strings(value) ?? fail("an iterable of strings (e.g. a list of strings)"),
        owner
      );
    case "source":
      if (isObject(value)) return value;
      return typeof value === "string" ? checkedSource(type.name, value, owner) : fail("a string");
    case "string-dict":
      return isDict(value, (item) => typeof item === "string") ? value : fail("a dictionary of string -> string");
    case "string-list-dict":
      return isDict(value, (item) => strings(item) !== void 0) ? value : fail("a dictionary of string -> an iterable of strings");
    case "dict":
      return isDict(value, () => true) ? value : fail("a dictionary with string keys");
    case "overrides":
      return isOverrides(value) ? value : fail("dict[str | tuple[str, ...], dict[str, Any]]");
    case "any":
      return value;
  }
}
function strings(value) {
  const isIterable2 = value instanceof Set || value instanceof Map;
  const items = isIterable2 ? [...value.keys()] : value;
  if (!Array.isArray(items)) return void 0;
  const list3 = items;
  return list3.every((item) => typeof item === "string") ? list3 : void 0;
}
function isDict(value, accepts) {
  if (!(value instanceof Map)) return false;
  for (const [key, item] of value) {
    if (typeof key !== "string" || !accepts(item)) return false;
  }
  return true;
}
function isOverrides(value) {
  if (!(value instanceof Map)) return false;
  for (const [key, fields] of value) {
    if (typeof key !== "string" && strings(key) === void 0) return false;
    if (!isDict(fields, () => true)) return false;
  }
  return true;
}
function choiceHelp({ name, choices }, wrong) {
  if (typeof wrong !== "string") return void 0;
  if (name === "runtime" && /^python3\.\d+$/.test(wrong))
    return `use one of them; a runtime newer than this version can be described: \`platforms\` (\`--platforms FILE\`, docs/platform-data.md)`;
  const near = nearestName(wrong, choices ?? []);
  return near === void 0 ? void 0 : `did you mean \`${near}\`?`;
}
function checkChoices(type, value, owner) {
  const { choices } = type;
  if (choices === void 0) return;
  const values = Array.isArray(value) ? value : [value];
  const wrong = values.find((item) => typeof item !== "string" || !choices.includes(item));
  if (wrong === void 0) return;
  const allowed = [...choices].sort().map((choice) => `'${choice}'`);
  throw new FieldError(
    "invalid-choice",
    `Values for the '${type.name}' field in target ${owner} must be one of [${allowed.join(", ")}], but ${describeValue(wrong)} was provided.`,
    choiceHelp(type, wrong)
  );
}

// src/build-files/pants/check-defaults.ts
function checkDefaults(session, directory, defaults, inherited) {
  const owner = `${directory === "" ? "//" : directory}#__defaults__`;
  let valid = true;
  const reported = /* @__PURE__ */ new Set();
  for (const [typeName3, { fields }] of defaults) {
    const type = session.types.get(typeName3);
    for (const [name, entry] of fields) {
      const { declaration } = entry;
      if (inherited.get(typeName3)?.fields.get(name) === entry) continue;
      const field = type?.fields.get(name);
      if (field === void 0) continue;
      for (const value of alternatives(declaration.value)) {
        try {
          validField(field, value, owner);
        } catch (error) {
          if (!(error instanceof FieldError)) throw error;
          valid = false;
          const key = `${declaration.place.path}:${declaration.place.line}:${declaration.place.column} ${error.message}`;
          if (reported.has(key)) continue;
          reported.add(key);
          session.problems.error({
            code: error.code,
            message: error.message,
            place: declaration.place,
            ...error.help === void 0 ? {} : { help: error.help }
          });
        }
      }
    }
  }
  return valid;
}
function alternatives(value) {
  return isParametrize2(value) ? [...value.alternatives.values()] : [value];
}
function isParametrize2(value) {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "parametrize";
}

// src/build-files/pants/symbols.ts
var import_pep440 = __toESM(require_pep440(), 1);

// on-demand-part:build-language
var part2;
var load2 = () => part2 ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./build-language.js");

// on-demand-stub:build-files/language/arguments
function bindParameters(...given) {
  return load2().f0_bindParameters(...given);
}
function readArguments(...given) {
  return load2().f0_readArguments(...given);
}

// on-demand-stub:build-files/language/repr
function repr(...given) {
  return load2().f11_repr(...given);
}
function str(...given) {
  return load2().f11_str(...given);
}
function reprString(...given) {
  return load2().f11_reprString(...given);
}

// src/build-files/language/values.ts
var ellipsis = { kind: "ellipsis" };
function list(items) {
  return { kind: "list", items };
}
function tuple(items) {
  return { kind: "tuple", items };
}
function emptyDict() {
  return { kind: "dict", entries: /* @__PURE__ */ new Map() };
}
function native(name, call, isMethod = false) {
  return { kind: "native", name, call, isMethod };
}

// on-demand-stub:build-files/pants/defaults
function setDefaults(...given) {
  return load2().f15_setDefaults(...given);
}

// src/workspace/checkout-variables.ts
var builtIn = [
  ...["HOME", "USER", "CI", "RUNNER_OS", "RUNNER_ARCH", "PANTS_VERSION", "PANTS_SHA"],
  ...["GITHUB_SHA", "GITHUB_REF", "GITHUB_REF_NAME", "GITHUB_HEAD_REF", "GITHUB_BASE_REF"],
  ...["GITHUB_RUN_ID", "GITHUB_RUN_NUMBER"]
];
var LOGIN = /\/\/(?:[^/?#\s]*|[^/?#\s]*:\S*)@/;
function readVariable(env, name) {
  const value = Object.hasOwn(env, name) ? env[name] : void 0;
  if (value === void 0) return { value };
  if (!isAllowed(env, name)) {
    return {
      refused: "not-allowed",
      message: `reads the environment variable \`${name}\`, which the workflow does not allow`,
      help: `allow it where lambda-package runs: \`LAMBDA_PACKAGE_ALLOW_ENV: ${name}\``
    };
  }
  if (!LOGIN.test(value)) return { value };
  return {
    refused: "holds-login",
    message: `reads the environment variable \`${name}\`, whose value contains a user name or password (\`//user:password@\`)`,
    help: "put the value without the login in a separate variable"
  };
}
function isAllowed(env, name) {
  const listed2 = (env["LAMBDA_PACKAGE_ALLOW_ENV"] ?? "").split(",").map((entry) => entry.trim());
  return [...builtIn, ...listed2].some(
    (entry) => entry === name || entry.includes("*") && isMatch(entry, name)
  );
}
function isMatch(pattern, name) {
  const [first = "", ...others] = pattern.split("*");
  const last = others.pop() ?? "";
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  let at2 = first.length;
  const end = name.length - last.length;
  return others.every((part6) => {
    const found = name.slice(0, end).indexOf(part6, at2);
    at2 = found + part6.length;
    return found !== -1;
  });
}

// src/build-files/pants/session.ts
function currentFile(session, symbol) {
  if (session.current !== void 0) return session.current;
  throw raise(
    "NameError",
    `The BUILD file symbol \`${symbol}\` may only be used in BUILD files. If used in a prelude file, it must be within a function that is called from a BUILD file.`,
    { code: "symbol-in-prelude" }
  );
}
function callPlace(frame) {
  const { at: at2 } = frame;
  return placeOf(frame.source, "callee" in at2 ? at2.callee : at2);
}
function placeInFile(run, context) {
  for (let index = run.calls.length - 1; index >= 0; index -= 1) {
    const frame = run.calls[index];
    if (frame.source.path === context.path) return callPlace(frame);
  }
  return { path: context.path };
}
function contentOf(value, type) {
  if (typeof value !== "object" || value?.kind !== "host" || value.type !== type) return void 0;
  return value.content;
}

// src/build-files/pants/env.ts
function envSymbol(session) {
  return native("env", (run, args) => readEnvironment(session, run, args));
}
function readEnvironment(session, run, args) {
  currentFile(session, "env");
  const [name, fallback] = readArguments(
    { name: "env", parameters: ["key", "default"], required: 1, positionalOnly: 0 },
    args
  );
  const written = args.node?.args[0];
  const isConstant = written?.kind === "positional" && written.value.kind === "constant";
  if (typeof name !== "string" || !isConstant) {
    warnOnce(session, run);
    return fallback ?? null;
  }
  const variable = readVariable(session.env, name);
  if ("refused" in variable) {
    throw raise("ValueError", `\`env("${name}")\` ${variable.message}`, {
      code: "variable-not-allowed",
      help: variable.help
    });
  }
  return variable.value ?? fallback ?? null;
}
function warnOnce(session, run) {
  const frame = run.calls.at(-1);
  if (frame === void 0) return;
  const place = callPlace(frame);
  const key = `${place.path}:${place.line}:${place.column}`;
  if (session.warnedPlaces.has(key)) return;
  session.warnedPlaces.add(key);
  session.problems.warn({
    code: "computed-env-name",
    message: "Only constant string values as variable name to `env()` is currently supported. This `env()` call will always result in the default value only.",
    place,
    help: 'write the variable name as a string: `env("NAME")`'
  });
}

// on-demand-stub:build-files/pants/parametrize
function parametrize(...given) {
  return load2().f16_parametrize(...given);
}
function toParametrize(...given) {
  return load2().f16_toParametrize(...given);
}
function groupName(...given) {
  return load2().f16_groupName(...given);
}

// on-demand-part:rare-targets
var part3;
var load3 = () => part3 ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./rare-targets.js");

// on-demand-stub:build-files/pants/paths
function pathValue(...given) {
  return load3().f6_pathValue(...given);
}

// on-demand-stub:build-files/language/protocol
function typeName2(...given) {
  return load2().f10_typeName(...given);
}
function isTrue(...given) {
  return load2().f10_isTrue(...given);
}
function rangeLength(...given) {
  return load2().f10_rangeLength(...given);
}
function lengthOf(...given) {
  return load2().f10_lengthOf(...given);
}
function isIterable(...given) {
  return load2().f10_isIterable(...given);
}
function iterate(...given) {
  return load2().f10_iterate(...given);
}
function collect(...given) {
  return load2().f10_collect(...given);
}

// src/build-files/pants/field-values.ts
var MAX_DEPTH2 = 100;
var STEPS_PER_ITEM = 3;
function chargeDefault(run, value) {
  run.meter.step(1 + (Array.isArray(value) ? STEPS_PER_ITEM * value.length : 0));
}
function toFieldValue(run, value, depth = 0) {
  switch (typeof value) {
    case "bigint":
      return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
    case "string":
    case "number":
    case "boolean":
      return value;
    default:
  }
  if (value === null) return null;
  if (depth > MAX_DEPTH2) throw raise("RecursionError", "the value is nested too deeply for a field");
  run.meter.step();
  run.meter.allocate(64);
  const inner = (item) => toFieldValue(run, item, depth + 1);
  switch (value.kind) {
    case "list":
    case "tuple":
      run.meter.allocate(8 * value.items.length);
      run.meter.step(STEPS_PER_ITEM * value.items.length);
      return value.items.map(inner);
    case "range":
    case "view":
    case "iterator":
      return collect(run, value).map(inner);
    case "dict":
      return new Map(Array.from(value.entries.values(), (entry) => [inner(entry.key), inner(entry.value)]));
    case "set":
    case "frozenset":
      return new Set(Array.from(value.members.values(), inner));
    case "host": {
      const parametrize2 = contentOf(value, "Parametrize");
      if (parametrize2 !== void 0) return toParametrize(run, parametrize2, inner);
      const { fields } = value.content;
      return {
        kind: "object",
        type: value.type,
        fields: new Map(Array.from(fields ?? [], ([name, field]) => [name, inner(field)]))
      };
    }
    default:
      return { kind: "object", type: typeName2(value), fields: /* @__PURE__ */ new Map() };
  }
}
function fromDefault(value) {
  if (Array.isArray(value)) return { kind: "tuple", items: value.map(fromDefault) };
  if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : value;
  return typeof value === "object" ? null : value;
}

// src/build-files/pants/target-calls.ts
function targetSymbol(session, symbol, type) {
  return {
    kind: "host",
    type: "Registrar",
    content: { symbol },
    str: () => symbol,
    repr: () => `<target type ${symbol}>`,
    call: (run, args) => declareTarget(session, run, symbol, type, args),
    attribute: (_run, name) => type === void 0 ? void 0 : registrarAttribute(session, type, name)
  };
}
function registrarAttribute(session, type, name) {
  const field = type.fields.get(name);
  if (name === "__name__") return type.name;
  if (field === void 0 && type.generates?.moved.includes(name) !== true) return void 0;
  return {
    kind: "host",
    type: "RegistrarField",
    content: {},
    attribute: (_run, attribute) => {
      if (attribute !== "default") return void 0;
      const given = currentFile(session, `${type.name}.${name}.default`).defaults.get(type.name)?.fields.get(name);
      return given === void 0 ? fromDefault(field?.default ?? null) : frozen(given.value);
    }
  };
}
function frozen(value) {
  return typeof value === "object" && value?.kind === "list" ? tuple(value.items) : value;
}
function declareTarget(session, run, symbol, type, args) {
  const context = currentFile(session, symbol);
  if (args.positional.length > 0) {
    const count = args.positional.length + 1;
    throw typeError(
      `__call__() takes 1 positional argument but ${count} were given`,
      `pass each value of the \`${symbol}\` by field name: \`field = value\``
    );
  }
  countTarget(session.budget);
  run.meter.allocate(400);
  const places = argumentPlaces(run, args);
  const fields = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  const defaults = type === void 0 ? void 0 : context.defaults.get(type.name);
  for (const [name2, { declaration: declaration2 }] of defaults?.fields ?? []) {
    chargeDefault(run, declaration2.value);
    fields.set(name2, declaration2);
  }
  for (const [name2, group] of defaults?.groups ?? []) groups.set(name2, group);
  const ownGroups = /* @__PURE__ */ new Set();
  let name;
  for (const [field, value] of args.keywords) {
    const group = contentOf(value, "Parametrize");
    if (field === "name") name = targetName(run, value);
    else if (field === "_extend_synthetic" && value === false) continue;
    else if (group?.isGroup === true) {
      const made2 = makeGroup(run, group, places(field), false);
      if (ownGroups.has(made2.name)) {
        throw raise("ValueError", `Parametrization group name is not unique: '${made2.name}'`, {
          code: "invalid-parametrize"
        });
      }
      ownGroups.add(made2.name);
      groups.set(made2.name, made2);
    } else fields.set(field, { value: toFieldValue(run, value), place: places(field), isDefault: false });
  }
  const declaration = {
    type: symbol,
    isOpaque: type === void 0,
    name,
    fields,
    groups: [...groups.values()],
    place: placeInFile(run, context)
  };
  context.declarations.push(declaration);
  return {
    kind: "host",
    type: "TargetAdaptor",
    content: {},
    repr: () => `TargetAdaptor(type_alias=${symbol}, name=${repr(run, name ?? null)})`
  };
}
function targetName(run, value) {
  if (value === null) return void 0;
  if (typeof value === "string") return value;
  throw raise(
    "TypeError",
    `The 'name' of a target must be a string, but was \`${repr(run, value)}\` with type \`${typeName2(value)}\`.`,
    {
      code: "invalid-name",
      help: contentOf(value, "Parametrize") === void 0 ? void 0 : "parametrize another field: each variant gets its own address anyway"
    }
  );
}
function makeGroup(run, content, place, isDefault) {
  const fields = /* @__PURE__ */ new Map();
  for (const [field, value] of content.keywords) {
    fields.set(field, { value: toFieldValue(run, value), place, isDefault });
  }
  return { name: groupName(run, content), fields };
}
function argumentPlaces(run, args) {
  const frame = run.calls.at(-1);
  const { node } = args;
  if (frame === void 0 || node === void 0) {
    const place = frame === void 0 ? void 0 : callPlace(frame);
    return () => place ?? { path: "" };
  }
  const unpacked = node.args.find((argument) => argument.kind === "double-star");
  const written = new Map(node.args.map((argument) => [argument.name, argument]));
  return (name) => {
    const own2 = written.get(name);
    if (own2 !== void 0) return placeOf(frame.source, { start: own2.start, end: own2.start + name.length });
    return unpacked === void 0 ? callPlace(frame) : placeOf(frame.source, unpacked);
  };
}

// src/build-files/pants/symbols.ts
var positionalParameters = /* @__PURE__ */ new Map([
  ["http_source", ["url", "len", "sha256", "filename"]]
]);
function makeSymbols(session) {
  const symbols = /* @__PURE__ */ new Map();
  for (const [symbol, type] of session.types) symbols.set(symbol, targetSymbol(session, symbol, type));
  for (const name of objectSymbols(session.workspace.options.global.backendPackages)) {
    symbols.set(name, objectSymbol(name));
  }
  symbols.set("parametrize", native("parametrize", parametrize));
  symbols.set("env", envSymbol(session));
  symbols.set(
    "__defaults__",
    native("__defaults__", (run, args) => {
      setDefaults(session, run, args);
      return null;
    })
  );
  for (const name of ["__dependencies_rules__", "__dependents_rules__"])
    symbols.set(
      name,
      native(name, () => null)
    );
  symbols.set(
    "build_file_dir",
    native("build_file_dir", (_run, args) => {
      readArguments({ name: "build_file_dir", parameters: [], required: 0 }, args);
      return pathValue(currentFile(session, "build_file_dir").directory);
    })
  );
  const version = session.workspace.options.global.pantsVersion;
  if (version !== void 0) symbols.set("PANTS_VERSION", versionValue(version));
  return symbols;
}
function objectSymbol(name) {
  if (name === "stevedore_namespace") return textSymbol(name);
  const parameters = positionalParameters.get(name) ?? [];
  return native(name, (_run, { positional, keywords: keywords2 }) => {
    const fields = /* @__PURE__ */ new Map();
    positional.forEach((value, index) => {
      const parameter = parameters[index];
      if (parameter === void 0) {
        throw typeError(
          `${name}() takes ${parameters.length} positional arguments but ${positional.length} were given`,
          "pass each value by name: `name = value`"
        );
      }
      fields.set(parameter, value);
    });
    for (const [field, value] of keywords2) {
      if (fields.has(field)) throw typeError(`${name}() got multiple values for argument '${field}'`);
      fields.set(field, value);
    }
    return { kind: "host", type: name, content: { fields }, repr: () => `${name}(\u2026)` };
  });
}
function textSymbol(name) {
  return native(
    name,
    (run, args) => str(run, readArguments({ name, parameters: ["text"], required: 1 }, args).at(0) ?? null)
  );
}
function versionValue(version) {
  return {
    kind: "host",
    type: "Version",
    content: {},
    str: () => version,
    repr: () => `<Version(${reprString(version)})>`,
    orderWith: (other) => typeof other === "string" && /^\d+(\.\d+)*/.test(other) ? (0, import_pep440.compare)(version, other) : void 0
  };
}

// src/target-types/old-names.ts
var oldTargetTypes = /* @__PURE__ */ new Map([
  ["experimental_run_in_sandbox", "`adhoc_tool`"],
  ["pants_requirement", "`pants_requirements`"],
  ["python_app", "`archive`, with a `pex_binary` in `packages`"],
  ["python_binary", "`pex_binary`"],
  ["python_dist", "`python_distribution`"],
  ["python_grpcio_library", "`protobuf_sources(grpc=True)`"],
  ["python_library", "`python_sources`"],
  ["python_prep_script", "`shell_command`"],
  ["python_requirement_library", "`python_requirement`"],
  ["python_thrift_library", "`thrift_sources`"],
  ["protobuf_library", "`protobuf_sources`"],
  ["shell_library", "`shell_sources`"]
]);
var oldFields = /* @__PURE__ */ new Map([
  ["always_write_cache", "remove it, it has no replacement"],
  ["binary", 'write `handler="app.py:function"`'],
  ["compatibility", "write `interpreter_constraints`"],
  ["experimental_compatible_resolves", "write `resolve`"],
  ["experimental_resolve", "write `resolve`"],
  ["pex_binary.sources", 'write `entry_point="app.py"`, and own the file with `python_sources`'],
  ["pipfile_target", "write `source`"],
  ["platforms", "write `complete_platforms`"],
  ["pyproject_toml_relpath", "write `source`"],
  [
    "python_aws_lambda_function.sources",
    'write `handler="app.py:function"`, and own the file with `python_sources`'
  ],
  ["python_awslambda.sources", 'write `handler="app.py:function"`, and own the file with `python_sources`'],
  ["python_requirement.module_mapping", "write `modules`"],
  ["python_requirement.type_stubs_module_mapping", "write `type_stub_modules`"],
  ["requirements_relpath", "write `source`"],
  ["resolve_local_platforms", "write `complete_platforms`"],
  ["runtime_binary_dependencies", "write `runtime_package_dependencies`"],
  ["setup_py_commands", "write `wheel` and `sdist`"],
  ["unzip", 'write `layout="loose"`'],
  ["zip_safe", 'write `layout="loose"`, or remove it']
]);
function adviceForOldField(type, field) {
  return oldFields.get(`${type}.${field}`) ?? oldFields.get(field);
}

// src/target-types/other-languages.ts
var names = new Set(
  [
    "avro_source avro_sources cc_source cc_sources code_quality_tool cue_package debian_package",
    "deploy_jar go_binary go_mod go_package go_third_party_module go_third_party_package",
    "helm_artifact helm_chart helm_deployment helm_unittest_test helm_unittest_tests",
    "java_source java_sources javascript_source javascript_sources javascript_test javascript_tests",
    "jsx_source jsx_sources jsx_test jsx_tests junit_test junit_tests jvm_artifact jvm_artifacts jvm_war",
    "k8s_bundle k8s_source k8s_sources kotlin_junit_test kotlin_junit_tests kotlin_source kotlin_sources kotlinc_plugin",
    "makeself_archive nfpm_apk_package nfpm_archlinux_package nfpm_content_dir nfpm_content_dirs nfpm_content_file",
    "nfpm_content_files nfpm_content_symlink nfpm_content_symlinks nfpm_deb_package nfpm_rpm_package",
    "node_package node_third_party_package npm_distribution openapi_bundle openapi_document openapi_documents",
    "openapi_source openapi_sources package_json python_format_string python_format_strings rust_package",
    "scala_artifact scala_junit_test scala_junit_tests scala_source scala_sources scalac_plugin scalatest_test",
    "scalatest_tests sql_source sql_sources swift_source swift_sources terraform_backend terraform_deployment",
    "terraform_module terraform_var_files thrift_source thrift_sources tsx_source tsx_sources tsx_test tsx_tests",
    "typescript_source typescript_sources typescript_test typescript_tests wsdl_source wsdl_sources"
  ].flatMap((line) => line.split(" "))
);
function isOtherLanguage(name) {
  return names.has(name);
}

// src/build-files/pants/unknown-names.ts
var MOST_SLIPS = 2;
var MAX_UNKNOWN = 1e3;
var MAX_MEANT = 100;
function backendOf(session, name) {
  const type = session.everyType.get(name);
  return type === void 0 || session.types.has(name) ? void 0 : type.backend;
}
function unknownCalleeRule(session, symbols) {
  const names3 = [.../* @__PURE__ */ new Set([...session.types.keys(), ...symbols])];
  const slips = /* @__PURE__ */ new Map();
  const isSlip = (id) => {
    const known2 = slips.get(id);
    if (known2 !== void 0) return known2;
    if (slips.size >= MAX_UNKNOWN) {
      throw new LimitError(`the BUILD files use more than ${MAX_UNKNOWN} names that are not defined`);
    }
    const decided = names3.some((name) => editDistance(name, id, MOST_SLIPS) <= MOST_SLIPS);
    slips.set(id, decided);
    return decided;
  };
  return (frame, node) => {
    if (node.callee.kind !== "name") return void 0;
    const { id } = node.callee;
    if (session.current === void 0) return void 0;
    if (node.args.some((argument) => argument.kind === "positional" || argument.kind === "star"))
      return void 0;
    if (isOtherLanguage(id)) {
      noteOtherLanguage(session, frame, node.callee);
      return targetSymbol(session, id, void 0);
    }
    if (oldTargetTypes.has(id)) return void 0;
    const backend = backendOf(session, id);
    if (backend === void 0 && isSlip(id)) return void 0;
    if (!session.unknownTypes.has(id)) {
      session.unknownTypes.add(id);
      session.problems.warn({
        code: "unknown-target-type",
        message: `Name '${id}' is not defined. It is treated as a target type from a plugin; such targets cannot be packaged.`,
        place: placeOf(frame.source, node.callee),
        help: helpFor(id, backend, names3)
      });
    }
    return targetSymbol(session, id, void 0);
  };
}
function noteOtherLanguage(session, frame, callee) {
  const { id } = callee;
  if (session.unknownTypes.has(id)) return;
  session.unknownTypes.add(id);
  session.problems.add([
    {
      severity: "note",
      code: "other-language",
      message: `\`${id}\` is a Pants target type that is not supported: it generates no targets and cannot be packaged`,
      place: placeOf(frame.source, callee)
    }
  ]);
}
function helpFor(id, backend, known2) {
  if (backend !== void 0) return `add \`${backend}\` to \`[GLOBAL].backend_packages\``;
  const near = nearestName(id, known2, 5);
  return near === void 0 ? "if it is a macro, add its file to `[GLOBAL].build_file_prelude_globs`" : `did you mean \`${near}\`?`;
}
function helpForName(session, id, known2) {
  const constants2 = /* @__PURE__ */ new Map([
    ["true", "True"],
    ["false", "False"],
    ["none", "None"],
    ["null", "None"],
    ["nil", "None"]
  ]);
  const constant = constants2.get(id);
  if (constant !== void 0) return `did you mean \`${constant}\`?`;
  const today = oldTargetTypes.get(id);
  if (today !== void 0) return `\`${id}\` is of an old version of Pants: write ${today}`;
  const backend = backendOf(session, id);
  if (backend !== void 0) return `add \`${backend}\` to \`[GLOBAL].backend_packages\``;
  const near = session.meant++ < MAX_MEANT ? nearestName(id, known2) : void 0;
  return near === void 0 ? "put strings in quotes; if it is a macro, add its file to `[GLOBAL].build_file_prelude_globs`" : `did you mean \`${near}\`?`;
}

// src/workspace/link-as-text.ts
var LONGEST_LINK = 4096;
function isLinkAsText(workspace, path, bytes) {
  if (bytes.length === 0 || bytes.length > LONGEST_LINK || bytes.includes("\n")) return false;
  const target = posix.join(posix.dirname(path), bytes.toString("utf8"));
  const isThere = workspace.files.isFile(target) || workspace.files.isDirectory(target);
  if (!isThere) return false;
  if (linkStatsAt(join(workspace.root, path))?.isFile() !== true) return false;
  return workspace.unusual.links.has(path);
}
var LINK_HELP = "check out with `git config --global core.symlinks true` before the step with `actions/checkout`, or commit a copy of the file";
function linkAsText(path) {
  return userError({
    code: "link-as-text",
    message: `\`${path}\` is the text of a symbolic link, not the file it leads to`,
    place: { path },
    help: LINK_HELP
  });
}
function refuseLinkAsText(workspace, path, bytes) {
  if (isLinkAsText(workspace, path, bytes)) throw linkAsText(path);
}

// src/build-files/read-source.ts
function readSource(workspace, path, count) {
  const bytes = workspace.read(path);
  count(path, bytes.length);
  refuseLfsPointer(bytes, path);
  refuseLinkAsText(workspace, path, bytes);
  const text = decode(bytes);
  if (text !== void 0) return makeSource(path, text);
  const { line, column, byte } = firstInvalid(bytes);
  throw userError({
    code: "build-file-encoding",
    message: `${path} is not UTF-8: invalid byte 0x${byte.toString(16).padStart(2, "0")}`,
    place: { path, line, column },
    help: "save the file as UTF-8"
  });
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function firstInvalid(bytes) {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    const prefix = bytes.subarray(0, middle);
    const stream = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    try {
      stream.decode(prefix, { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  const before2 = bytes.subarray(0, low);
  const lineStart = before2.lastIndexOf(10) + 1;
  const line = before2.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  return { line, column: before2.subarray(lineStart).toString("utf8").length + 1, byte: bytes[low] ?? 0 };
}

// src/build-files/language/builtin-names.ts
var names2 = /* @__PURE__ */ new Set([
  ...["object", "int", "float", "bool", "str", "list", "tuple", "dict", "set", "frozenset", "bytes", "range"],
  ...[
    "slice",
    "type",
    "min",
    "max",
    "sum",
    "print",
    "next",
    "reversed",
    "getattr",
    "hasattr",
    "len",
    "sorted"
  ],
  ...["enumerate", "zip", "map", "filter", "any", "all", "iter", "repr", "ascii", "format", "isinstance"],
  ...["callable", "id", "divmod", "pow", "round", "hex", "oct", "bin", "abs", "chr", "ord", "hash"],
  ...["Ellipsis", "__name__"]
]);
function isBuiltin(name) {
  return names2.has(name) || exceptionTypes.has(name);
}
function builtinNames() {
  return [...exceptionTypes.keys(), ...names2];
}

// on-demand-stub:build-files/language/assign
function assign(...given) {
  return load2().f1_assign(...given);
}
function attributeError(...given) {
  return load2().f1_attributeError(...given);
}

// on-demand-stub:build-files/language/attributes
function getAttribute(...given) {
  return load2().f2_getAttribute(...given);
}

// on-demand-stub:build-files/language/comprehension
function evaluateComprehension(...given) {
  return load2().f3_evaluateComprehension(...given);
}

// on-demand-stub:build-files/language/format-spec
function formatValue(...given) {
  return load2().f5_formatValue(...given);
}
function roundedQuotient(...given) {
  return load2().f5_roundedQuotient(...given);
}
function exactFraction(...given) {
  return load2().f5_exactFraction(...given);
}

// on-demand-stub:build-files/language/hash
function hashKey(...given) {
  return load2().f6_hashKey(...given);
}
function setItem(...given) {
  return load2().f6_setItem(...given);
}
function getItem(...given) {
  return load2().f6_getItem(...given);
}
function addMember(...given) {
  return load2().f6_addMember(...given);
}
function makeSet(...given) {
  return load2().f6_makeSet(...given);
}

// on-demand-stub:build-files/language/builtins
function builtins(...given) {
  return load2().f14_builtins(...given);
}

// src/build-files/language/names.ts
function lookUp(frame, { id, start, end }) {
  for (let current = frame; current !== void 0; current = current.parent) {
    const { scope } = current;
    if (scope === void 0) {
      const value3 = current.locals.get(id);
      if (value3 !== void 0) return value3;
      break;
    }
    if (scope.globals.has(id)) break;
    if (!scope.locals.has(id)) continue;
    const value2 = current.locals.get(id);
    if (value2 !== void 0) return value2;
    frame.at = { start, end };
    throw unbound(id, current === frame);
  }
  let value = frame.globals.get(id);
  if (value === void 0) value = frame.run.symbols.get(id);
  if (value === void 0 && isBuiltin(id)) value = builtins().get(id);
  if (value !== void 0) return value;
  frame.at = { start, end };
  throw undefinedName(id);
}
function isDefined(frame, id) {
  for (let current = frame; current !== void 0; current = current.parent) {
    if (current.locals.has(id) || current.scope?.locals.has(id) === true) return true;
  }
  return frame.globals.has(id) || frame.run.symbols.has(id) || isBuiltin(id);
}
function unbound(id, own2) {
  return own2 ? raise(
    "UnboundLocalError",
    `cannot access local variable '${id}' where it is not associated with a value`
  ) : raise(
    "NameError",
    `cannot access free variable '${id}' where it is not associated with a value in enclosing scope`
  );
}
function undefinedName(id) {
  return raise("NameError", `name '${id}' is not defined`, { code: "undefined-name" });
}
function ownerOf(frame, id) {
  const { scope } = frame;
  if (scope === void 0) return frame.locals;
  if (scope.globals.has(id)) return frame.globals;
  if (!scope.nonlocals.has(id)) return frame.locals;
  for (let current = frame.parent; current !== void 0; current = current.parent) {
    if (current.scope?.locals.has(id) === true) return current.locals;
  }
  return frame.globals;
}
function store(frame, id, value) {
  ownerOf(frame, id).set(id, value);
}
function remove(frame, { id, start, end }) {
  if (ownerOf(frame, id).delete(id)) return;
  frame.at = { start, end };
  throw frame.scope === void 0 || frame.scope.globals.has(id) ? undefinedName(id) : unbound(id, true);
}
function nearestFunctionFrame(frame) {
  let current = frame;
  while (current.scope?.isComprehension === true && current.parent !== void 0) current = current.parent;
  return current;
}

// on-demand-stub:build-files/language/operators
function binary(...given) {
  return load2().f8_binary(...given);
}
function combine(...given) {
  return load2().f8_combine(...given);
}
function unary(...given) {
  return load2().f8_unary(...given);
}
function compareWith(...given) {
  return load2().f8_compareWith(...given);
}
function contains(...given) {
  return load2().f8_contains(...given);
}
function augment(...given) {
  return load2().f8_augment(...given);
}

// on-demand-stub:build-files/language/subscripts
function getSubscript(...given) {
  return load2().f13_getSubscript(...given);
}
function setSubscript(...given) {
  return load2().f13_setSubscript(...given);
}
function deleteSubscript(...given) {
  return load2().f13_deleteSubscript(...given);
}

// src/build-files/language/evaluate.ts
var noKeywords = /* @__PURE__ */ new Map();
function evaluate(frame, node) {
  frame.run.meter.step();
  switch (node.kind) {
    case "constant":
      return node.value instanceof Uint8Array ? { kind: "bytes", bytes: node.value } : node.value ?? null;
    case "name":
      return lookUp(frame, node);
    case "call":
      return evaluateCall(frame, node);
    case "list":
      return list(evaluateItems(frame, node.items));
    case "tuple":
      return tuple(evaluateItems(frame, node.items));
    case "attribute": {
      const object = evaluate(frame, node.object);
      frame.at = { start: node.end - node.name.length, end: node.end };
      return getAttribute(frame.run, object, node.name);
    }
    case "dict":
      return evaluateDict(frame, node.entries);
    case "joined-string":
      return evaluateJoined(frame, node);
    case "binary":
      return evaluateBinary(frame, node);
    case "subscript": {
      const object = evaluate(frame, node.object);
      const index = evaluate(frame, node.index);
      frame.at = node;
      return getSubscript(frame.run, object, index);
    }
    case "conditional":
      return evaluate(frame, isTrue(evaluate(frame, node.test)) ? node.body : node.orElse);
    case "compare": {
      let left = evaluate(frame, node.left);
      for (const { operator, right: rightNode } of node.rest) {
        const right = evaluate(frame, rightNode);
        frame.at = node;
        if (!compareWith(frame.run, operator, left, right)) return false;
        left = right;
      }
      return true;
    }
    case "logical": {
      let value = null;
      for (const part6 of node.values) {
        value = evaluate(frame, part6);
        if (isTrue(value) === (node.operator === "or")) return value;
      }
      return value;
    }
    case "unary": {
      const operand = evaluate(frame, node.operand);
      frame.at = node;
      return unary(node.operator, operand);
    }
    case "comprehension":
      return evaluateComprehension(frame, node);
    case "set": {
      const set = { kind: "set", members: /* @__PURE__ */ new Map() };
      const items = evaluateItems(frame, node.items);
      frame.at = node;
      for (const item of items) addMember(frame.run, set, item);
      return set;
    }
    case "lambda":
      return makeFunction(frame, "<lambda>", node);
    case "named": {
      const value = evaluate(frame, node.value);
      store(nearestFunctionFrame(frame), node.target.id, value);
      return value;
    }
    case "slice":
      return {
        kind: "slice",
        start: node.lower === void 0 ? null : evaluate(frame, node.lower),
        stop: node.upper === void 0 ? null : evaluate(frame, node.upper),
        step: node.step === void 0 ? null : evaluate(frame, node.step)
      };
    case "ellipsis":
      return ellipsis;
    case "starred":
      frame.at = node;
      throw raise("SyntaxError", "can't use starred expression here");
  }
}
function evaluateBinary(frame, node) {
  const chain = [node];
  let first = node.left;
  while (first.kind === "binary") {
    chain.push(first);
    first = first.left;
  }
  let value = evaluate(frame, first);
  for (let index = chain.length - 1; index >= 0; index -= 1) {
    const link = chain[index];
    const right = evaluate(frame, link.right);
    frame.at = link;
    value = binary(frame.run, link.operator, value, right);
  }
  return value;
}
function evaluateItems(frame, nodes) {
  const items = [];
  frame.run.meter.allocate(16 + 8 * nodes.length);
  for (const node of nodes) {
    if (node.kind !== "starred") items.push(evaluate(frame, node));
    else
      spread(
        frame,
        node.value,
        items,
        (value) => `Value after * must be an iterable, not ${typeName2(value)}`
      );
  }
  return items;
}
function spread(frame, node, into, message) {
  const value = evaluate(frame, node);
  frame.at = node;
  if (!isIterable(value)) throw typeError(message(value));
  for (const item of iterate(frame.run, value)) {
    frame.run.meter.allocate(8);
    into.push(item);
  }
}
function evaluateDict(frame, entries) {
  const dict = emptyDict();
  frame.run.meter.allocate(64);
  for (const entry of entries) {
    if (entry.key === void 0) {
      const value = evaluate(frame, entry.value);
      frame.at = entry.value;
      for (const [key, item] of unpackMapping(value, (name) => `'${name}' object is not a mapping`)) {
        setItem(frame.run, dict, key, item);
      }
    } else {
      const key = evaluate(frame, entry.key);
      const value = evaluate(frame, entry.value);
      frame.at = entry.key;
      setItem(frame.run, dict, key, value);
    }
  }
  return dict;
}
function* unpackMapping(value, message) {
  if (typeof value === "object" && value !== null) {
    if (value.kind === "dict") {
      for (const { key, value: item } of value.entries.values()) yield [key, item];
      return;
    }
    if (value.kind === "host" && value.unpack !== void 0) {
      yield* value.unpack();
      return;
    }
  }
  throw typeError(message(typeName2(value)));
}
function evaluateJoined(frame, node) {
  const text = joinParts(frame, node.parts, node);
  frame.run.meter.allocate(text.length);
  return text;
}
function joinParts(frame, parts, node) {
  let text = "";
  for (const part6 of parts) {
    if (typeof part6 === "string") {
      text += part6;
      continue;
    }
    const value = evaluate(frame, part6.value);
    const spec = part6.spec === void 0 ? "" : joinParts(frame, part6.spec, node);
    frame.at = part6.value;
    const { run } = frame;
    const converted = part6.conversion === void 0 ? value : convert(frame, part6.conversion, value);
    text += formatValue(run, converted, spec);
    run.meter.allocate(text.length >> 3);
  }
  return text;
}
function convert(frame, conversion, value) {
  if (conversion === "s") return str(frame.run, value);
  return conversion === "a" && typeof value === "string" ? reprString(value, true) : repr(frame.run, value);
}
function evaluateStatementCall(frame, node) {
  const { unknownCallee } = frame.run;
  if (node.callee.kind !== "name" || unknownCallee === void 0 || isDefined(frame, node.callee.id)) {
    return evaluateCall(frame, node);
  }
  const callee = unknownCallee(frame, node);
  if (callee === void 0) return evaluateCall(frame, node);
  const { run } = frame;
  run.unknownDepth += 1;
  try {
    return evaluateCall(frame, node, callee);
  } finally {
    run.unknownDepth -= 1;
  }
}
function unknownValueCall(frame, callee) {
  if (frame.run.unknownDepth === 0 || callee.kind !== "name" || isDefined(frame, callee.id)) return void 0;
  const { id } = callee;
  return native(id, () => ({ kind: "host", type: id, content: {}, repr: () => `${id}(\u2026)` }));
}
function evaluateCall(frame, node, known2) {
  const { run } = frame;
  run.meter.step();
  const callee = known2 ?? unknownValueCall(frame, node.callee) ?? evaluate(frame, node.callee);
  const positional = [];
  let keywords2;
  for (const argument of node.args) {
    if (argument.kind === "positional") positional.push(evaluate(frame, argument.value));
    else if (argument.kind === "star") {
      const name = calleeName(callee);
      spread(
        frame,
        argument.value,
        positional,
        (value) => `${name} argument after * must be an iterable, not ${typeName2(value)}`
      );
    } else {
      keywords2 ??= /* @__PURE__ */ new Map();
      if (argument.kind === "keyword") {
        if (keywords2.has(argument.name)) throw repeated(frame, argument, callee, argument.name);
        keywords2.set(argument.name, evaluate(frame, argument.value));
      } else spreadKeywords(frame, argument, callee, keywords2);
    }
  }
  frame.at = node;
  run.calls.push(frame);
  const result = run.call(callee, { positional, keywords: keywords2 ?? noKeywords, node });
  run.calls.pop();
  return result;
}
function spreadKeywords(frame, argument, callee, keywords2) {
  const value = evaluate(frame, argument.value);
  frame.at = argument;
  const name = calleeName(callee);
  for (const [key, item] of unpackMapping(
    value,
    (type) => `${name} argument after ** must be a mapping, not ${type}`
  )) {
    frame.run.meter.step();
    if (typeof key !== "string") throw typeError("keywords must be strings");
    if (keywords2.has(key)) throw repeated(frame, argument, callee, key);
    keywords2.set(key, item);
  }
}
function repeated(frame, at2, callee, key) {
  frame.at = at2;
  return typeError(`${calleeName(callee)} got multiple values for keyword argument '${key}'`);
}
function calleeName(callee) {
  if (typeof callee === "object" && callee !== null) {
    if (callee.kind === "function" || callee.kind === "native") return `${callee.name}()`;
    if (callee.kind === "type") return callee.name;
  }
  return `${typeName2(callee)} object`;
}
function makeFunction(frame, name, node) {
  const { parameters, body, scope } = node;
  const defaults = /* @__PURE__ */ new Map();
  for (const parameter of [...parameters.positionalOnly, ...parameters.ordinary, ...parameters.keywordOnly]) {
    if (parameter.default !== void 0) defaults.set(parameter.name, evaluate(frame, parameter.default));
  }
  frame.run.meter.allocate(200);
  const closure2 = frame.scope === void 0 ? void 0 : frame;
  return {
    kind: "function",
    name,
    parameters,
    defaults,
    body,
    scope,
    closure: closure2,
    globals: frame.globals,
    source: frame.source
  };
}

// src/build-files/language/execute.ts
function executeAll(frame, statements) {
  for (const statement of statements) {
    const outcome = execute(frame, statement);
    if (outcome !== void 0) return outcome;
  }
  return void 0;
}
function execute(frame, statement) {
  frame.at = statement;
  frame.run.meter.step();
  switch (statement.kind) {
    case "expression-statement":
      if (statement.value.kind === "call") evaluateStatementCall(frame, statement.value);
      else evaluate(frame, statement.value);
      return void 0;
    case "assign": {
      const value = evaluate(frame, statement.value);
      for (const target of statement.targets) assign(frame, target, value);
      return void 0;
    }
    case "augmented-assign":
      executeAugmented(frame, statement);
      return void 0;
    case "if": {
      const branch = statement.branches.find(({ test }) => isTrue(evaluate(frame, test)));
      return executeAll(frame, branch === void 0 ? statement.orElse : branch.body);
    }
    case "for":
      return executeFor(frame, statement);
    case "while":
      while (isTrue(evaluate(frame, statement.test))) {
        frame.run.meter.step();
        const outcome = executeAll(frame, statement.body);
        if (outcome === "break") return void 0;
        if (outcome !== void 0 && outcome !== "continue") return outcome;
      }
      return executeAll(frame, statement.orElse);
    case "def":
      store(frame, statement.name, makeFunction(frame, statement.name, statement));
      return void 0;
    case "return":
      return { returned: statement.value === void 0 ? null : evaluate(frame, statement.value) };
    case "break":
    case "continue":
      return statement.kind;
    case "pass":
      return void 0;
    case "assert": {
      if (isTrue(evaluate(frame, statement.test))) return void 0;
      const args = statement.message === void 0 ? [] : [evaluate(frame, statement.message)];
      frame.at = statement;
      throw new LanguageError({ kind: "exception", type: exceptionTypes.get("AssertionError"), args });
    }
    case "raise":
      return executeRaise(frame, statement);
    case "try":
      return executeTry(frame, statement);
    case "delete":
      for (const target of statement.targets) executeDelete(frame, target);
      return void 0;
  }
}
function executeAugmented(frame, statement) {
  const { target, operator } = statement;
  const { run } = frame;
  if (target.kind === "name") {
    const left2 = lookUp(frame, target);
    const right2 = evaluate(frame, statement.value);
    frame.at = statement;
    store(frame, target.id, augment(run, operator, left2, right2));
    return;
  }
  const object = evaluate(frame, target.object);
  if (target.kind === "attribute") {
    frame.at = target;
    throw attributeError(object, target.name);
  }
  const index = evaluate(frame, target.index);
  frame.at = target;
  const left = getSubscript(run, object, index);
  const right = evaluate(frame, statement.value);
  frame.at = statement;
  setSubscript(run, object, index, augment(run, operator, left, right));
}
function executeFor(frame, statement) {
  const iterable = evaluate(frame, statement.iterable);
  frame.at = statement.iterable;
  for (const item of iterate(frame.run, iterable)) {
    assign(frame, statement.target, item);
    const outcome = executeAll(frame, statement.body);
    if (outcome === "break") return void 0;
    if (outcome !== void 0 && outcome !== "continue") return outcome;
    frame.at = statement.iterable;
  }
  return executeAll(frame, statement.orElse);
}
function executeRaise(frame, statement) {
  const at2 = statement;
  if (statement.exception === void 0) {
    frame.at = at2;
    throw frame.handling.at(-1) ?? raise("RuntimeError", "No active exception to reraise");
  }
  const value = evaluate(frame, statement.exception);
  if (statement.cause !== void 0) evaluate(frame, statement.cause);
  frame.at = at2;
  frame.run.meter.step(50);
  if (typeof value === "object" && value?.kind === "exception") throw new LanguageError(value);
  if (typeof value === "object" && value?.kind === "type" && exceptionTypes.get(value.name) === value) {
    throw new LanguageError({ kind: "exception", type: value, args: [] });
  }
  throw typeError("exceptions must derive from BaseException");
}
function executeTry(frame, statement) {
  let outcome;
  try {
    outcome = executeHandled(frame, statement);
  } catch (error) {
    if (!(error instanceof LanguageError) || statement.final.length === 0) throw error;
    const { at: at2 } = frame;
    const final = executeAll(frame, statement.final);
    if (final !== void 0) return final;
    frame.at = at2;
    throw error;
  }
  return executeAll(frame, statement.final) ?? outcome;
}
function executeHandled(frame, statement) {
  const calls = frame.run.calls.length;
  let outcome;
  try {
    outcome = executeAll(frame, statement.body);
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    frame.run.calls.length = calls;
    frame.run.meter.step(50);
    for (const handler of statement.handlers) {
      if (handler.type !== void 0 && !matches(frame, error.exception, evaluate(frame, handler.type)))
        continue;
      if (handler.name !== void 0) store(frame, handler.name, error.exception);
      frame.handling.push(error);
      try {
        return executeAll(frame, handler.body);
      } finally {
        frame.handling.pop();
        if (handler.name !== void 0) frame.locals.delete(handler.name);
      }
    }
    throw error;
  }
  return outcome ?? executeAll(frame, statement.orElse);
}
function matches(frame, exception, type) {
  if (typeof type === "object" && type?.kind === "tuple")
    return type.items.some((item) => matches(frame, exception, item));
  if (typeof type === "object" && type?.kind === "type" && exceptionTypes.get(type.name) === type) {
    return isSubtype(exception.type, type);
  }
  throw typeError("catching classes that do not inherit from BaseException is not allowed");
}
function executeDelete(frame, target) {
  switch (target.kind) {
    case "name":
      remove(frame, target);
      return;
    case "subscript": {
      const object = evaluate(frame, target.object);
      const index = evaluate(frame, target.index);
      frame.at = target;
      deleteSubscript(frame.run, object, index);
      return;
    }
    case "attribute": {
      const object = evaluate(frame, target.object);
      frame.at = target;
      throw attributeError(object, target.name);
    }
    case "unpack":
      for (const item of target.items) executeDelete(frame, item);
  }
}

// src/build-files/language/run.ts
var MAX_CALLS = 200;
function makeRun(meter, symbols, unknownCallee) {
  const run = {
    meter,
    symbols,
    calls: [],
    identities: /* @__PURE__ */ new Map(),
    printed: [],
    unknownCallee,
    unknownDepth: 0,
    call: (callee, args) => callValue(run, callee, args)
  };
  return run;
}
function callValue(run, callee, args) {
  if (typeof callee === "object" && callee !== null) {
    switch (callee.kind) {
      case "native":
        return callee.call(run, args);
      case "function":
        return callFunction(run, callee, args);
      case "type":
        if (callee.construct !== void 0) return callee.construct(run, args);
        throw typeError(`cannot create '${callee.name}' instances`);
      case "host":
        if (callee.call !== void 0) return callee.call(run, args);
        break;
      default:
    }
  }
  throw typeError(`'${typeName2(callee)}' object is not callable`);
}
function callFunction(run, callee, args) {
  const { positionalOnly, ordinary, keywordOnly } = callee.parameters;
  run.meter.step(1 + positionalOnly.length + ordinary.length + keywordOnly.length);
  if (run.calls.length >= MAX_CALLS) throw raise("RecursionError", "maximum recursion depth exceeded");
  run.meter.allocate(100);
  const frame = {
    run,
    source: callee.source,
    scope: callee.scope,
    locals: bindParameters(run, callee, args),
    parent: callee.closure,
    globals: callee.globals,
    at: Array.isArray(callee.body) ? { start: 0, end: 0 } : callee.body,
    handling: []
  };
  try {
    if (!Array.isArray(callee.body))
      return evaluate(frame, callee.body);
    const outcome = executeAll(frame, callee.body);
    return typeof outcome === "object" ? outcome.returned : null;
  } catch (error) {
    if (error instanceof LanguageError || error instanceof LimitError) {
      error.trace.push({ source: frame.source, span: frame.at });
    }
    throw error;
  }
}

// src/build-files/run-file.ts
var MAX_ERRORS = 20;
function runFile(session, parsed, scope) {
  const { source, statements, faults } = parsed;
  for (const fault2 of faults) session.problems.error(syntaxDiagnostic(source, fault2));
  if (faults.length > 0) return false;
  const run = makeRun(makeMeter(session.budget, source.text.length), scope.symbols, scope.unknownCallee);
  const frame = {
    run,
    source,
    scope: void 0,
    locals: scope.locals,
    parent: void 0,
    globals: scope.globals ?? scope.locals,
    at: { start: 0, end: 0 },
    handling: []
  };
  const before2 = session.problems.errors;
  let errors = 0;
  for (const statement of statements) {
    try {
      execute(frame, statement);
    } catch (error) {
      const failure = asFailure(error);
      run.calls.length = 0;
      failure.trace.push({ source, span: frame.at });
      errors += 1;
      const isEcho = scope.tolerateUnknown && failure instanceof LanguageError && failure.code === "undefined-name";
      if (!isEcho) session.problems.error(runtimeDiagnostic(session, run, failure, scope));
      if (statement.kind !== "expression-statement" || failure instanceof LimitError || errors >= MAX_ERRORS)
        break;
    }
  }
  if (run.printed.join("").trim() !== "") {
    session.problems.add([
      {
        severity: "note",
        code: "build-file-print",
        message: run.printed.join("").trimEnd(),
        place: { path: source.path }
      }
    ]);
  }
  return errors === 0 && session.problems.errors === before2;
}
function asFailure(error) {
  if (error instanceof LanguageError || error instanceof LimitError) return error;
  if (error instanceof RangeError) return new LimitError("the file nests values or calls too deeply");
  throw error;
}
function syntaxDiagnostic(source, fault2) {
  return {
    code: fault2.code,
    message: fault2.message,
    place: placeOf(source, fault2.span),
    ...fault2.help === void 0 ? {} : { help: fault2.help }
  };
}
function runtimeDiagnostic(session, run, failure, scope) {
  const [place, ...callers] = distinctPlaces(failure.trace);
  const notes = someLines(
    callers.map((caller) => `called from ${caller.path}:${caller.line}:${caller.column}`),
    5
  );
  const where = { ...place === void 0 ? {} : { place }, ...notes.length === 0 ? {} : { notes } };
  if (failure instanceof LimitError) {
    return {
      code: "build-file-limit",
      message: failure.message,
      help: "simplify the file: BUILD files are meant to be declarative",
      ...where
    };
  }
  const { exception } = failure;
  const text = str(run, exception);
  if (failure.code === "undefined-name") {
    const name = /'(.*)'/s.exec(text)?.[1] ?? "";
    const help = helpForName(session, name, [
      ...scope.locals.keys(),
      ...scope.symbols.keys(),
      ...builtinNames()
    ]);
    return {
      code: failure.code,
      message: `N${text.slice(1)}.`,
      ...help === void 0 ? {} : { help },
      ...where
    };
  }
  const message = failure.code === void 0 ? `${exception.type.name}${text === "" ? "" : `: ${text}`}` : text;
  return {
    code: failure.code ?? "evaluation-error",
    message,
    ...failure.help === void 0 ? {} : { help: failure.help },
    ...where
  };
}
function distinctPlaces(trace) {
  return trace.map(({ source, span }) => placeOf(source, span));
}

// on-demand-stub:build-files/syntax/comprehensions
function parseComprehension(...given) {
  return load2().f18_parseComprehension(...given);
}

// src/build-files/syntax/arguments.ts
function parseArguments(cursor) {
  cursor.advance();
  const args = [];
  const names3 = /* @__PURE__ */ new Set();
  let last = "positional";
  while (!cursor.at(")")) {
    const argument = cursor.nested(() => parseArgument(cursor, args.length));
    if (argument.kind === "keyword") {
      if (names3.has(argument.name)) {
        throw new SyntaxFault(
          `keyword argument repeated: ${argument.name}`,
          nameSpan(argument),
          "remove one of them"
        );
      }
      names3.add(argument.name);
      if (last === "positional") last = "keyword";
    } else if (argument.kind === "double-star") last = "double-star";
    else if (argument.kind === "star" ? last === "double-star" : last !== "positional") {
      throw new SyntaxFault(
        argument.kind === "star" ? "iterable argument unpacking follows keyword argument unpacking" : `positional argument follows keyword argument${last === "double-star" ? " unpacking" : ""}`,
        argument,
        "name it: `field = value`"
      );
    }
    args.push(argument);
    if (!cursor.take(",")) break;
  }
  expectClosing(cursor, ")");
  return args;
}
function nameSpan(argument) {
  return { start: argument.start, end: argument.start + argument.name.length };
}
function parseArgument(cursor, index) {
  const { start } = cursor.token;
  cursor.count();
  const isStar = cursor.at("*");
  if (isStar || cursor.at("**")) {
    cursor.advance();
    const value2 = parseExpression(cursor);
    return { kind: isStar ? "star" : "double-star", start, end: value2.end, name: void 0, value: value2 };
  }
  const value = parseNamedExpression(cursor);
  if (cursor.at("=")) {
    if (value.kind !== "name") {
      if (value.kind === "constant" && (value.value === null || typeof value.value === "boolean")) {
        throw new SyntaxFault(`cannot assign to ${describe(value)}`, value);
      }
      throw new SyntaxFault(
        'expression cannot contain assignment, perhaps you meant "=="?',
        value,
        value.kind === "constant" && typeof value.value === "string" ? "remove the quotes around the name: `name = value`" : void 0
      );
    }
    cursor.advance();
    if (!startsExpression(cursor))
      throw cursor.fault("expected argument value expression", "add a value after the `=`");
    const given = parseExpression(cursor);
    return { kind: "keyword", start, end: given.end, name: value.id, value: given };
  }
  if (!cursor.at("for") && !cursor.at("async")) {
    if (cursor.at(":") && value.kind === "name") {
      throw cursor.fault("invalid syntax", `use \`${value.id} = \u2026\`; \`:\` is for dictionaries`);
    }
    return { kind: "positional", start, end: value.end, name: void 0, value };
  }
  const clauses = parseComprehension(cursor, value);
  const end = cursor.previousEnd;
  if (index > 0 || !cursor.at(")")) {
    throw new SyntaxFault("Generator expression must be parenthesized", { start, end });
  }
  return {
    kind: "positional",
    start,
    end,
    name: void 0,
    value: {
      kind: "comprehension",
      makes: "generator",
      start,
      end,
      element: value,
      value: void 0,
      ...clauses
    }
  };
}

// on-demand-stub:build-files/syntax/parameters
function parseParameters(...given) {
  return load2().f19_parseParameters(...given);
}

// src/build-files/syntax/expressions.ts
var MAX_CHAIN = 500;
function parseNamedExpression(cursor) {
  const expression = parseExpression(cursor);
  if (!cursor.at(":=")) return expression;
  if (expression.kind !== "name") {
    throw new SyntaxFault(`cannot use assignment expressions with ${describe(expression)}`, expression);
  }
  if (cursor.iterables > 0) {
    throw cursor.fault("assignment expression cannot be used in a comprehension iterable expression");
  }
  cursor.advance();
  const value = parseExpression(cursor);
  cursor.bindOutside(expression.id);
  cursor.named.push(expression);
  return { kind: "named", start: expression.start, end: value.end, target: expression, value };
}
function parseExpression(cursor) {
  cursor.enter();
  const expression = cursor.at("lambda") ? parseLambda(cursor) : parseConditional(cursor);
  cursor.leave();
  return expression;
}
function parseStarOrNamed(cursor) {
  return cursor.at("*") ? parseStarred(cursor) : parseNamedExpression(cursor);
}
function parseStarred(cursor) {
  const { start } = cursor.advance();
  const value = parseBinary(cursor, 0);
  return { kind: "starred", start, end: value.end, value };
}
function parseExpressionList(cursor) {
  const parseOne = () => cursor.at("*") ? parseStarred(cursor) : parseExpression(cursor);
  const first = parseOne();
  if (!cursor.at(",")) {
    if (first.kind === "starred") throw new SyntaxFault("can't use starred expression here", first);
    return first;
  }
  const items = [first];
  while (cursor.take(",")) {
    if (!startsExpression(cursor) && !cursor.at("*")) break;
    items.push(parseOne());
  }
  return { kind: "tuple", start: first.start, end: cursor.previousEnd, items, parenthesized: false };
}
function parseConditional(cursor) {
  const body = parseOr(cursor);
  if (!cursor.at("if")) return body;
  cursor.advance();
  const test = parseOr(cursor);
  if (!cursor.at("else")) {
    throw cursor.fault("expected 'else' after 'if' expression", "use `value if condition else other`");
  }
  cursor.advance();
  const orElse = parseExpression(cursor);
  return { kind: "conditional", start: body.start, end: orElse.end, test, body, orElse };
}
function parseLambda(cursor) {
  const { start } = cursor.advance();
  const scope = makeScope(false);
  const parameters = parseParameters(cursor, ":", scope, false);
  cursor.expect(":");
  cursor.scopes.push(scope);
  const { loops } = cursor;
  cursor.loops = 0;
  const body = parseExpression(cursor);
  cursor.loops = loops;
  cursor.scopes.pop();
  return { kind: "lambda", start, end: body.end, parameters, body, scope };
}
function parseOr(cursor) {
  const first = parseAnd(cursor);
  if (!cursor.at("or")) return first;
  const values = [first];
  while (cursor.take("or")) values.push(parseAnd(cursor));
  return { kind: "logical", operator: "or", start: first.start, end: values.at(-1).end, values };
}
function parseAnd(cursor) {
  const first = parseNot(cursor);
  if (!cursor.at("and")) return first;
  const values = [first];
  while (cursor.take("and")) values.push(parseNot(cursor));
  return { kind: "logical", operator: "and", start: first.start, end: values.at(-1).end, values };
}
function parseNot(cursor) {
  if (!cursor.at("not")) return parseComparison(cursor);
  const { start } = cursor.advance();
  const operand = cursor.nested(() => parseNot(cursor));
  return { kind: "unary", operator: "not", start, end: operand.end, operand };
}
function parseComparison(cursor) {
  const left = parseBinary(cursor, 0);
  let operator = takeCompareOperator(cursor);
  if (operator === void 0) return left;
  const rest = [];
  while (operator !== void 0) {
    rest.push({ operator, right: parseBinary(cursor, 0) });
    operator = takeCompareOperator(cursor);
  }
  return { kind: "compare", start: left.start, end: rest.at(-1).right.end, left, rest };
}
function takeCompareOperator(cursor) {
  const { token: token2 } = cursor;
  if (token2.kind === "operator") {
    switch (token2.text) {
      case "<":
      case ">":
      case "<=":
      case ">=":
      case "==":
      case "!=":
        cursor.advance();
        return token2.text;
      default:
        return void 0;
    }
  }
  if (cursor.take("in")) return "in";
  if (cursor.take("is")) return cursor.take("not") ? "is not" : "is";
  if (!cursor.at("not")) return void 0;
  cursor.advance();
  cursor.expect("in", "invalid syntax", "did you mean `not in`?");
  return "not in";
}
function parseBitwise(cursor) {
  return parseBinary(cursor, 0);
}
var binaryLevels = /* @__PURE__ */ new Map([
  ["|", 0],
  ["^", 1],
  ["&", 2],
  ["<<", 3],
  [">>", 3],
  ["+", 4],
  ["-", 4],
  ["*", 5],
  ["/", 5],
  ["//", 5],
  ["%", 5],
  ["@", 5]
]);
function parseBinary(cursor, minimum) {
  let left = parseUnary(cursor);
  for (; ; ) {
    const { token: token2 } = cursor;
    const level = token2.kind === "operator" ? binaryLevels.get(token2.text) : void 0;
    if (level === void 0 || level < minimum) return left;
    cursor.advance();
    const right = parseBinary(cursor, level + 1);
    cursor.count();
    left = {
      kind: "binary",
      operator: token2.text,
      start: left.start,
      end: right.end,
      left,
      right
    };
  }
}
function parseUnary(cursor) {
  const { token: token2 } = cursor;
  if (token2.kind === "operator" && (token2.text === "-" || token2.text === "+" || token2.text === "~")) {
    cursor.advance();
    const operand = cursor.nested(() => parseUnary(cursor));
    return { kind: "unary", operator: token2.text, start: token2.start, end: operand.end, operand };
  }
  const base = parsePrimary(cursor);
  if (!cursor.at("**")) return base;
  cursor.advance();
  const right = cursor.nested(() => parseUnary(cursor));
  return { kind: "binary", operator: "**", start: base.start, end: right.end, left: base, right };
}
function parsePrimary(cursor) {
  let expression = parseAtom(cursor);
  for (let links = 0; ; links += 1) {
    const { token: token2 } = cursor;
    if (token2.kind !== "operator") return expression;
    if (links > MAX_CHAIN) throw new SyntaxFault("the expression is too long a chain", token2);
    if (token2.text === ".") {
      cursor.advance();
      const name = cursor.token;
      if (name.kind !== "name") throw cursor.fault("invalid syntax", "add a name after the `.`");
      cursor.advance();
      expression = {
        kind: "attribute",
        start: expression.start,
        end: name.end,
        object: expression,
        name: name.text
      };
    } else if (token2.text === "(") {
      const args = parseArguments(cursor);
      expression = {
        kind: "call",
        start: expression.start,
        end: cursor.previousEnd,
        callee: expression,
        args
      };
    } else if (token2.text === "[") {
      cursor.advance();
      const index = parseIndex(cursor);
      expectClosing(cursor, "]");
      expression = {
        kind: "subscript",
        start: expression.start,
        end: cursor.previousEnd,
        object: expression,
        index
      };
    } else return expression;
    cursor.count();
  }
}
function expectClosing(cursor, closer) {
  if (cursor.take(closer)) return;
  if (cursor.token.kind !== "end" && startsExpression(cursor)) {
    throw cursor.fault("invalid syntax. Perhaps you forgot a comma?", "add a `,` before this");
  }
  const open = cursor.openBracket();
  if (cursor.at("=")) {
    throw cursor.fault(
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
      closer === ")" ? void 0 : 'in a dictionary, use `"key": value`'
    );
  }
  if (open !== void 0 && cursor.token.kind === "end") throw cursor.unclosed(open);
  throw cursor.fault("invalid syntax");
}
function parseIndex(cursor) {
  const first = parseSlice(cursor);
  if (!cursor.at(",")) {
    if (first.kind !== "starred") return first;
    return { kind: "tuple", start: first.start, end: first.end, items: [first], parenthesized: false };
  }
  const items = [first];
  while (cursor.take(",")) {
    if (cursor.at("]")) break;
    items.push(parseSlice(cursor));
  }
  return { kind: "tuple", start: first.start, end: cursor.previousEnd, items, parenthesized: false };
}
function parseSlice(cursor) {
  const { start } = cursor.token;
  let lower;
  if (!cursor.at(":")) {
    lower = parseStarOrNamed(cursor);
    if (!cursor.at(":") || lower.kind === "starred") return lower;
  }
  const part6 = () => cursor.at(":") || cursor.at("]") || cursor.at(",") ? void 0 : parseExpression(cursor);
  cursor.expect(":");
  const upper = part6();
  const step = cursor.take(":") ? part6() : void 0;
  const slice = { kind: "slice", start, end: cursor.previousEnd, lower, upper, step };
  return slice;
}
function describe(expression) {
  switch (expression.kind) {
    case "constant":
      return expression.value === null ? "None" : expression.value === true ? "True" : expression.value === false ? "False" : "literal";
    case "ellipsis":
      return "ellipsis";
    case "joined-string":
      return "f-string expression";
    case "dict":
      return "dict literal";
    case "set":
      return "set display";
    case "unary":
    case "binary":
    case "logical":
      return "expression";
    case "compare":
      return "comparison";
    case "conditional":
      return "conditional expression";
    case "call":
      return "function call";
    case "comprehension":
      return expression.makes === "generator" ? "generator expression" : `${expression.makes} comprehension`;
    case "named":
      return "named expression";
    default:
      return expression.kind;
  }
}

// src/build-files/syntax/atoms.ts
function startsExpression(cursor) {
  const { token: token2 } = cursor;
  switch (token2.kind) {
    case "name":
    case "number":
    case "string":
    case "f-string":
      return true;
    case "operator":
      return ["(", "[", "{", "-", "+", "~", "..."].includes(token2.text);
    case "keyword":
      return ["None", "True", "False", "not", "lambda"].includes(token2.text);
    default:
      return false;
  }
}
function parseAtom(cursor) {
  const { token: token2 } = cursor;
  cursor.count();
  switch (token2.kind) {
    case "name":
      cursor.advance();
      return { kind: "name", start: token2.start, end: token2.end, id: token2.text };
    case "number":
      cursor.advance();
      return { kind: "constant", start: token2.start, end: token2.end, value: token2.value };
    case "string":
    case "f-string":
      return parseStrings(cursor);
    case "operator":
      return parseBracketed(cursor, token2);
    case "keyword":
      return parseKeyword(cursor, token2);
    case "indent":
      throw cursor.fault(
        "unexpected indent",
        "remove the indentation: top-level statements start in the first column"
      );
    default:
      throw cursor.fault("invalid syntax");
  }
}
function parseKeyword(cursor, token2) {
  const span = { start: token2.start, end: token2.end };
  switch (token2.text) {
    case "None":
      cursor.advance();
      return { kind: "constant", ...span, value: null };
    case "True":
    case "False":
      cursor.advance();
      return { kind: "constant", ...span, value: token2.text === "True" };
    case "yield":
    case "await":
      throw new SyntaxFault(
        `\`${token2.text}\` is not supported in BUILD files`,
        span,
        void 0,
        "unsupported-syntax"
      );
    default:
      throw cursor.fault("invalid syntax", `\`${token2.text}\` is a Python keyword and cannot be used here`);
  }
}
function parseBracketed(cursor, token2) {
  switch (token2.text) {
    case "(":
      return cursor.nested(() => parseParenthesized(cursor));
    case "[":
      return cursor.nested(() => parseList(cursor));
    case "{":
      return cursor.nested(() => parseBraces(cursor));
    case "...":
      cursor.advance();
      return { kind: "ellipsis", start: token2.start, end: token2.end };
    default:
      throw cursor.fault("invalid syntax", token2.text === "=" ? "add a name before the `=`" : void 0);
  }
}
function parseParenthesized(cursor) {
  const { start } = cursor.advance();
  if (cursor.take(")")) {
    return { kind: "tuple", start, end: cursor.previousEnd, items: [], parenthesized: true };
  }
  const first = parseStarOrNamed(cursor);
  if (cursor.at("for") || cursor.at("async")) {
    const clauses = parseComprehension(cursor, first);
    expectClosing(cursor, ")");
    return {
      kind: "comprehension",
      makes: "generator",
      start,
      end: cursor.previousEnd,
      element: first,
      value: void 0,
      ...clauses
    };
  }
  if (!cursor.at(",")) {
    expectClosing(cursor, ")");
    if (first.kind === "starred") throw new SyntaxFault("cannot use starred expression here", first);
    return first;
  }
  const items = parseItems(cursor, first, ")");
  return { kind: "tuple", start, end: cursor.previousEnd, items, parenthesized: true };
}
function parseItems(cursor, first, closer) {
  const items = [first];
  while (cursor.take(",")) {
    if (cursor.at(closer)) break;
    items.push(parseStarOrNamed(cursor));
  }
  expectClosing(cursor, closer);
  return items;
}
function parseList(cursor) {
  const { start } = cursor.advance();
  if (cursor.take("]"))
    return { kind: "list", start, end: cursor.previousEnd, items: [], parenthesized: true };
  const first = parseStarOrNamed(cursor);
  if (cursor.at("for") || cursor.at("async")) {
    const clauses = parseComprehension(cursor, first);
    expectClosing(cursor, "]");
    return {
      kind: "comprehension",
      makes: "list",
      start,
      end: cursor.previousEnd,
      element: first,
      value: void 0,
      ...clauses
    };
  }
  const items = parseItems(cursor, first, "]");
  return { kind: "list", start, end: cursor.previousEnd, items, parenthesized: true };
}
function parseBraces(cursor) {
  const { start } = cursor.advance();
  if (cursor.take("}")) return { kind: "dict", start, end: cursor.previousEnd, entries: [] };
  if (cursor.at("**")) return parseDict(cursor, start, void 0);
  const first = parseStarOrNamed(cursor);
  if (cursor.at(":") && first.kind !== "starred") return parseDict(cursor, start, first);
  if (cursor.at("for") || cursor.at("async")) {
    const clauses = parseComprehension(cursor, first);
    expectClosing(cursor, "}");
    return {
      kind: "comprehension",
      makes: "set",
      start,
      end: cursor.previousEnd,
      element: first,
      value: void 0,
      ...clauses
    };
  }
  const items = parseItems(cursor, first, "}");
  return { kind: "set", start, end: cursor.previousEnd, items, parenthesized: true };
}
function parseDict(cursor, start, firstKey) {
  const entries = [];
  let key = firstKey;
  for (; ; ) {
    if (key === void 0 && cursor.take("**")) entries.push({ key: void 0, value: parseBitwise(cursor) });
    else {
      key ??= parseExpression(cursor);
      if (!cursor.at(":")) {
        throw cursor.fault("':' expected after dictionary key", 'use `"key": value`');
      }
      cursor.advance();
      if (cursor.at("}") || cursor.at(","))
        throw cursor.fault("expression expected after dictionary key and ':'");
      const value = parseExpression(cursor);
      entries.push({ key, value });
      if (entries.length === 1 && (cursor.at("for") || cursor.at("async"))) {
        const clauses = parseComprehension(cursor, key);
        expectClosing(cursor, "}");
        return {
          kind: "comprehension",
          makes: "dict",
          start,
          end: cursor.previousEnd,
          element: key,
          value,
          ...clauses
        };
      }
    }
    key = void 0;
    if (!cursor.take(",") || cursor.at("}")) break;
  }
  expectClosing(cursor, "}");
  return { kind: "dict", start, end: cursor.previousEnd, entries };
}
function parseStrings(cursor) {
  const { start } = cursor.token;
  const tokens = [];
  while (cursor.token.kind === "string" || cursor.token.kind === "f-string") tokens.push(cursor.advance());
  const end = cursor.previousEnd;
  const first = tokens[0].value;
  if (tokens.length === 1 && tokens[0].kind === "string")
    return { kind: "constant", start, end, value: first };
  const isBytes = first instanceof Uint8Array;
  if (tokens.some((token2) => token2.value instanceof Uint8Array !== isBytes)) {
    throw new SyntaxFault("cannot mix bytes and nonbytes literals", { start, end });
  }
  if (isBytes) {
    return {
      kind: "constant",
      start,
      end,
      value: Uint8Array.from(tokens.flatMap((token2) => [...token2.value]))
    };
  }
  if (tokens.every((token2) => token2.kind === "string")) {
    return { kind: "constant", start, end, value: tokens.map((token2) => token2.value).join("") };
  }
  const parts = tokens.flatMap(
    (token2) => token2.parts === void 0 ? [token2.value] : parseFormatParts(cursor, token2.parts)
  );
  return { kind: "joined-string", start, end, parts };
}
function parseFormatParts(cursor, parts) {
  return parts.flatMap((part6) => {
    if (part6.kind === "text") return [part6.text];
    const inner = cursor.within(part6);
    const value = inner.nested(() => parseExpressionList(inner));
    if (inner.token.kind !== "end") {
      throw new SyntaxFault("f-string: invalid syntax", { start: inner.token.start, end: inner.token.end });
    }
    const spec = part6.spec === void 0 ? void 0 : inner.nested(() => parseFormatParts(inner, part6.spec));
    const field = { value, conversion: part6.conversion, spec };
    return part6.label === void 0 ? [field] : [part6.label, field];
  });
}

// on-demand-stub:build-files/syntax/blocks
function parseCompound(...given) {
  return load2().f17_parseCompound(...given);
}

// on-demand-stub:build-files/syntax/targets
function toTarget(...given) {
  return load2().f20_toTarget(...given);
}

// src/build-files/syntax/statements.ts
var unsupported = /* @__PURE__ */ new Set(["class", "with", "async", "yield", "await"]);
function parseStatement(cursor, into) {
  const { token: token2 } = cursor;
  if (token2.kind === "operator" && token2.text === "@") {
    throw new SyntaxFault(
      "decorators are not supported in BUILD files",
      token2,
      void 0,
      "unsupported-syntax"
    );
  }
  if (token2.kind === "keyword") {
    if (unsupported.has(token2.text)) {
      throw new SyntaxFault(
        `\`${token2.text}\` is not supported in BUILD files`,
        token2,
        void 0,
        "unsupported-syntax"
      );
    }
    const compound = parseCompound(cursor);
    if (compound !== void 0) {
      into.push(compound);
      return;
    }
  }
  parseLine(cursor, into);
}
function parseLine(cursor, into) {
  do {
    if (cursor.token.kind === "newline") break;
    parseSimple(cursor, into);
  } while (cursor.take(";"));
  endLine(cursor, into.at(-1));
}
function endLine(cursor, last) {
  if (cursor.token.kind === "newline") {
    cursor.advance();
    return;
  }
  if (cursor.token.kind === "end" && cursor.openBracket() === void 0) return;
  throw trailing(cursor, last);
}
function trailing(cursor, last) {
  const value = last?.kind === "expression-statement" ? last.value : void 0;
  if (value?.kind === "name" && startsExpression(cursor)) {
    const { id } = value;
    if (id === "print" || id === "exec") {
      return new SyntaxFault(`Missing parentheses in call to '${id}'. Did you mean ${id}(...)?`, value);
    }
    if (id === "match") {
      return new SyntaxFault(
        "`match` is not supported in BUILD files",
        value,
        void 0,
        "unsupported-syntax"
      );
    }
    if (id === "elseif" || id === "elsif") return new SyntaxFault("invalid syntax", value, "use `elif`");
  }
  if (cursor.at("else") || cursor.at("elif") || cursor.at("except") || cursor.at("finally")) {
    return cursor.fault(
      "invalid syntax",
      `check the indentation: no statement above matches this \`${cursor.token.text}\``
    );
  }
  if (cursor.at(":") && value !== void 0) {
    return cursor.fault(
      "invalid syntax",
      "remove the `:`; it is only valid in dictionaries and slices, and after `if`, `for`, `def` and so on"
    );
  }
  return cursor.fault("invalid syntax");
}
function parseSimple(cursor, into) {
  const { token: token2 } = cursor;
  cursor.count();
  if (token2.kind === "keyword") {
    switch (token2.text) {
      case "import":
      case "from":
        parseImport(cursor);
        return;
      case "pass":
        cursor.advance();
        into.push({ kind: "pass", start: token2.start, end: token2.end });
        return;
      case "break":
      case "continue":
        if (cursor.loops === 0) {
          throw cursor.fault(
            token2.text === "break" ? "'break' outside loop" : "'continue' not properly in loop"
          );
        }
        cursor.advance();
        into.push({ kind: token2.text, start: token2.start, end: token2.end });
        return;
      case "return":
        into.push(parseReturn(cursor));
        return;
      case "assert":
        into.push(parseAssert(cursor));
        return;
      case "raise":
        into.push(parseRaise(cursor));
        return;
      case "del":
        into.push(parseDelete(cursor));
        return;
      case "global":
      case "nonlocal":
        parseScopeStatement(cursor, token2.text);
        return;
      default:
    }
  }
  into.push(parseExpressionStatement(cursor));
}
function parseImport(cursor) {
  const { start } = cursor.advance();
  const line = cursor.line(start);
  while (cursor.token.kind !== "newline" && cursor.token.kind !== "end" && !cursor.at(";")) cursor.advance();
  cursor.faults.push(
    new SyntaxFault(
      `Import used in ${cursor.source.path} at line ${line}. Import statements are banned in BUILD files and macros.`,
      { start, end: cursor.previousEnd },
      "remove it, and put shared values and functions in a file listed in `[GLOBAL].build_file_prelude_globs`",
      "import-in-build-file"
    )
  );
}
function endsStatement(cursor) {
  return cursor.token.kind === "newline" || cursor.token.kind === "end" || cursor.at(";");
}
function parseReturn(cursor) {
  const { start, end } = cursor.advance();
  if (!cursor.scopes.some((scope) => !scope.isComprehension)) {
    throw new SyntaxFault("'return' outside function", { start, end });
  }
  const value = endsStatement(cursor) ? void 0 : parseExpressionList(cursor);
  return { kind: "return", start, end: cursor.previousEnd, value };
}
function parseAssert(cursor) {
  const { start } = cursor.advance();
  const test = parseExpression(cursor);
  const message = cursor.take(",") ? parseExpression(cursor) : void 0;
  return { kind: "assert", start, end: cursor.previousEnd, test, message };
}
function parseRaise(cursor) {
  const { start } = cursor.advance();
  const exception = endsStatement(cursor) ? void 0 : parseExpression(cursor);
  const cause = exception !== void 0 && cursor.take("from") ? parseExpression(cursor) : void 0;
  return { kind: "raise", start, end: cursor.previousEnd, exception, cause };
}
function parseDelete(cursor) {
  const { start } = cursor.advance();
  const list3 = parseExpressionList(cursor);
  const bare = list3.kind === "tuple" && !list3.parenthesized ? list3.items : [list3];
  const targets = bare.map((item) => toTarget(cursor, item, "delete"));
  return { kind: "delete", start, end: cursor.previousEnd, targets };
}
function parseScopeStatement(cursor, keyword) {
  const { start, end } = cursor.advance();
  const scope = cursor.scopes.at(-1);
  if (keyword === "nonlocal" && scope === void 0) {
    throw new SyntaxFault("nonlocal declaration not allowed at module level", { start, end });
  }
  do {
    const { token: token2 } = cursor;
    if (token2.kind !== "name") throw cursor.fault("invalid syntax");
    if (scope?.locals.has(token2.text) === true) {
      throw new SyntaxFault(`name '${token2.text}' is assigned to before ${keyword} declaration`, token2);
    }
    if (keyword === "nonlocal" && !cursor.scopes.slice(0, -1).some((outer) => outer.locals.has(token2.text))) {
      throw new SyntaxFault(`no binding for nonlocal '${token2.text}' found`, token2);
    }
    (keyword === "global" ? scope?.globals : scope?.nonlocals)?.add(token2.text);
    cursor.advance();
  } while (cursor.take(","));
}
var augmented = /* @__PURE__ */ new Map([
  ["+=", "+"],
  ["-=", "-"],
  ["*=", "*"],
  ["/=", "/"],
  ["//=", "//"],
  ["%=", "%"],
  ["**=", "**"],
  ["@=", "@"],
  ["&=", "&"],
  ["|=", "|"],
  ["^=", "^"],
  ["<<=", "<<"],
  [">>=", ">>"]
]);
function parseExpressionStatement(cursor) {
  const first = parseExpressionList(cursor);
  const { token: token2 } = cursor;
  if (token2.kind === "operator") {
    if (token2.text === "=") return parseAssignment(cursor, first);
    const operator = augmented.get(token2.text);
    if (operator !== void 0) return parseAugmented(cursor, first, operator);
    if (token2.text === ":" && (first.kind === "name" || first.kind === "attribute" || first.kind === "subscript")) {
      const annotated = parseAnnotated(cursor, first);
      if (annotated !== void 0) return annotated;
    }
    if (token2.text === ":=" && first.kind === "name") throw cursor.fault("invalid syntax", "Write `=`.");
  }
  return { kind: "expression-statement", start: first.start, end: first.end, value: first };
}
function parseAssignment(cursor, first) {
  const targets = [];
  let value = first;
  while (cursor.take("=")) {
    targets.push(toTarget(cursor, value, "assign"));
    if (endsStatement(cursor)) throw cursor.fault("invalid syntax", "add a value after the `=`");
    value = parseExpressionList(cursor);
  }
  return { kind: "assign", start: first.start, end: value.end, targets, value };
}
function parseAugmented(cursor, target, operator) {
  if (target.kind !== "name" && target.kind !== "attribute" && target.kind !== "subscript") {
    throw new SyntaxFault(`'${describe(target)}' is an illegal expression for augmented assignment`, target);
  }
  cursor.advance();
  if (target.kind === "name") cursor.bind(target.id);
  const value = parseExpressionList(cursor);
  return { kind: "augmented-assign", start: target.start, end: value.end, target, operator, value };
}
function parseAnnotated(cursor, target) {
  const colon = cursor.advance();
  if (endsStatement(cursor)) throw new SyntaxFault("invalid syntax", colon);
  parseExpression(cursor);
  if (!cursor.take("=")) {
    if (target.kind === "name") cursor.bind(target.id);
    return { kind: "pass", start: target.start, end: cursor.previousEnd };
  }
  const value = parseExpressionList(cursor);
  return {
    kind: "assign",
    start: target.start,
    end: value.end,
    targets: [toTarget(cursor, target, "assign")],
    value
  };
}

// src/build-files/syntax/parse.ts
var MAX_FAULTS = 20;
function parseFile(source, budget = { nodes: MAX_NODES }) {
  const cursor = new Cursor(source, makeTokenizer(source), budget);
  const statements = [];
  const faults = [];
  for (let resume = 0; resume !== void 0 && faults.length < MAX_FAULTS; ) {
    const from = resume;
    try {
      cursor.restart(from);
      parseTopLevel(cursor, statements);
      resume = void 0;
    } catch (error) {
      const fault2 = explain(cursor, error);
      faults.push(fault2);
      resume = findResumption(source, Math.max(fault2.span.start, from));
    }
  }
  append(faults, cursor.faults);
  faults.sort((left, right) => left.span.start - right.span.start);
  return { source, statements, faults };
}
function parseTopLevel(cursor, statements) {
  while (cursor.token.kind !== "end") {
    if (cursor.token.kind === "indent") {
      throw cursor.fault(
        "unexpected indent",
        "remove the indentation: top-level statements start in the first column"
      );
    }
    parseStatement(cursor, statements);
  }
  const open = cursor.openBracket();
  if (open !== void 0) throw cursor.unclosed(open);
}
function explain(cursor, error) {
  if (error instanceof RangeError) {
    return new SyntaxFault("too many nested expressions or blocks", cursor.token);
  }
  if (!(error instanceof SyntaxFault)) throw error;
  if (error.code !== "syntax-error") return error;
  const open = cursor.openBracket();
  if (open === void 0 || cursor.line(open) >= cursor.line(error.span.start)) return error;
  return beginsStatement(cursor.source, open, error.span.start) ? cursor.unclosed(open) : error;
}
var STATEMENT_START = /^(?:[A-Za-z_]\w*\s*(?:\(|=(?!=))|(?:def|for|if|while|import|from|try)\b)/;
function beginsStatement(source, open, fault2) {
  const next = findResumption(source, open);
  return next !== void 0 && next <= fault2;
}
function findResumption(source, offset) {
  const { text } = source;
  const found = text.slice(offset).search(/"""|'''/);
  const quotes = found === -1 ? -1 : offset + found;
  for (let at2 = text.indexOf("\n", offset); at2 !== -1; at2 = text.indexOf("\n", at2 + 1)) {
    const code = text.charCodeAt(at2 + 1);
    if (code === 10 || code === 32 || code === 35 || code === 41 || Number.isNaN(code)) continue;
    if (quotes !== -1 && quotes < at2) return void 0;
    const lineEnd = text.indexOf("\n", at2 + 1);
    if (STATEMENT_START.test(text.slice(at2 + 1, lineEnd === -1 ? void 0 : Math.min(lineEnd, at2 + 200))))
      return at2 + 1;
  }
  return void 0;
}

// src/build-files/load-build-files.ts
function loadBuildFiles(workspace, context, problems) {
  const session = {
    workspace,
    types: context.types,
    everyType: targetTypes(workspace.dialect, void 0),
    env: context.env,
    problems,
    budget: makeBudget(),
    count: countBytes(),
    current: void 0,
    meant: 0,
    unknownTypes: /* @__PURE__ */ new Set(),
    warnedPlaces: /* @__PURE__ */ new Set()
  };
  const symbols = makeSymbols(session);
  const macros = loadPreludes(session, symbols);
  const names3 = new Map([...symbols, ...macros.symbols]);
  const unknownCallee = unknownCalleeRule(session, names3.keys());
  const result = /* @__PURE__ */ new Map();
  const inherited = /* @__PURE__ */ new Map();
  const buildFiles = findBuildFiles(workspace);
  checkFileCount([...buildFiles.values()].reduce((sum, { length }) => sum + length, 0));
  for (const [directory, paths] of buildFiles) {
    const defaults = new Map(nearest(inherited, directory));
    const declarations = [];
    let broken = false;
    for (const path of paths) {
      session.current = { path, directory, declarations, defaults };
      const source = problems.collect(() => readSource(workspace, path, session.count));
      const worked = source !== void 0 && runFile(session, parseFile(source, session.budget), {
        locals: /* @__PURE__ */ new Map(),
        globals: void 0,
        symbols: names3,
        // A missing macro is not a plugin's target type.
        unknownCallee: macros.broken ? void 0 : unknownCallee,
        tolerateUnknown: macros.broken
      });
      broken ||= !worked;
      if (isSpent(session.budget)) problems.throwIfErrors();
    }
    session.current = void 0;
    if (!checkDefaults(session, directory, defaults, nearest(inherited, directory))) broken = true;
    inherited.set(directory, defaults);
    result.set(directory, {
      directory,
      buildFiles: paths,
      declarations,
      defaults: visible(defaults),
      broken
    });
  }
  return result;
}
function nearest(inherited, directory) {
  let at2 = directory;
  while (at2 !== "") {
    at2 = at2.includes("/") ? at2.slice(0, at2.lastIndexOf("/")) : "";
    const defaults = inherited.get(at2);
    if (defaults !== void 0) return defaults;
  }
  return /* @__PURE__ */ new Map();
}
function visible(defaults) {
  return new Map(
    Array.from(defaults, ([type, { fields }]) => [
      type,
      new Map(Array.from(fields, ([name, { declaration }]) => [name, declaration]))
    ])
  );
}
function loadPreludes(session, symbols) {
  const { workspace, problems } = session;
  const globs = workspace.options.global.buildFilePreludeGlobs;
  const paths = problems.collect(() => expandGlobs(workspace.files, "", globs)) ?? { files: [] };
  const globals = new Map(symbols);
  const locals = /* @__PURE__ */ new Map();
  let broken = false;
  checkFileCount(paths.files.length);
  for (const path of paths.files) {
    const source = problems.collect(() => readSource(workspace, path, session.count));
    const worked = source !== void 0 && runFile(session, parseFile(source, session.budget), {
      locals,
      globals,
      symbols: /* @__PURE__ */ new Map(),
      unknownCallee: void 0,
      tolerateUnknown: false
    });
    broken ||= !worked;
    if (isSpent(session.budget)) problems.throwIfErrors();
  }
  for (const [name, value] of locals) globals.set(name, value);
  return { symbols: locals, broken };
}

// src/text/without-user.ts
function withoutUser(url) {
  return url.replace(/([a-z0-9+.-]:\/\/)[^/?#\s]*@/gi, "$1");
}

// src/python/specifiers.ts
var RELEASE = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*`;
var COMPATIBLE_RELEASE = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)+`;
var SUFFIX = String.raw`(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?(?:[-_.]?dev[-_.]?[0-9]*)?`;
var LOCAL = String.raw`(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
var CLAUSE_PATTERN = [
  String.raw`===\s*[^\s;)]*`,
  String.raw`[=!]=\s*${RELEASE}(?:\.\*|${SUFFIX}${LOCAL})`,
  String.raw`~=\s*${COMPATIBLE_RELEASE}${SUFFIX}`,
  String.raw`(?:<=|>=|<|>)\s*${RELEASE}${SUFFIX}`
].join("|");
var MAX_CLAUSE = 500;
var CLAUSE = new RegExp(`^(?:${CLAUSE_PATTERN})$`, "i");
var PARTS = /^(===|==|!=|~=|<=|>=|<|>)\s*(.*?)(\.\*)?$/s;
function parseSpecifiers(text) {
  return parseOnce(text);
}
var parseOnce = remembered(parse);
function parse(text) {
  const clauses = [];
  for (const part6 of text.split(",")) {
    const written = part6.trim();
    if (written === "") continue;
    const match = written.length <= MAX_CLAUSE && CLAUSE.test(written) ? PARTS.exec(written) : null;
    if (match === null) return void 0;
    const operator = match[1];
    const prefix = match[3] !== void 0 && operator !== "===";
    clauses.push({ operator, version: prefix ? match[2] : match[2] + (match[3] ?? ""), prefix });
  }
  return clauses;
}
function exactVersion(text) {
  const [clause, ...others] = parseSpecifiers(text) ?? [];
  const isExact = others.length === 0 && clause !== void 0 && !clause.prefix;
  return isExact && ["==", "==="].includes(clause.operator) ? clause.version : void 0;
}
function formatSpecifiers(clauses) {
  const texts = clauses.map(({ operator, version, prefix }) => operator + version + (prefix ? ".*" : ""));
  return [...new Set(texts)].sort().join(",");
}
function compareVersions(left, right) {
  return orderVersions(validVersion(left), validVersion(right));
}
function satisfiesSpecifier(version, specifier, options = {}) {
  const clauses = parseSpecifiers(specifier);
  if (clauses === void 0) throw new Error(`\`${specifier}\` is not a version specifier`);
  return satisfiesClauses(version, clauses, options);
}
function satisfiesClauses(version, clauses, options = {}) {
  const parsed = parseVersion(version);
  if (parsed !== void 0 && options.prereleases === false && isPrerelease(parsed)) return false;
  return clauses.every((clause) => {
    if (clause.operator === "===") return version.trim().toLowerCase() === clause.version.toLowerCase();
    const wanted = parseVersion(clause.version);
    return parsed !== void 0 && wanted !== void 0 && matches2(parsed, clause, wanted);
  });
}
function validVersion(text) {
  const version = parseVersion(text);
  if (version === void 0) throw new Error(`\`${text}\` is not a version`);
  return version;
}
function matches2(version, clause, wanted) {
  switch (clause.operator) {
    case "==":
      return clause.prefix ? startsWith(version, wanted, wanted.release) : equals(version, wanted);
    case "!=":
      return !(clause.prefix ? startsWith(version, wanted, wanted.release) : equals(version, wanted));
    case "~=":
      return orderPublic(version, wanted) >= 0 && startsWith(version, wanted, wanted.release.slice(0, -1));
    case "<=":
      return orderPublic(version, wanted) <= 0;
    case ">=":
      return orderPublic(version, wanted) >= 0;
    case "<":
      return isBefore(version, wanted);
    case ">":
      return isAfter(version, wanted);
    case "===":
      return false;
  }
}
function equals(version, wanted) {
  const order = wanted.local === void 0 ? orderPublic : orderVersions;
  return order(version, wanted) === 0;
}
function startsWith(version, wanted, prefix) {
  return version.epoch === wanted.epoch && prefix.every((number, index) => (version.release[index] ?? 0n) === number);
}
function isBefore(version, wanted) {
  const bound = isPrerelease(wanted) ? wanted : { ...wanted, dev: 0n };
  return orderVersions(version, bound) < 0;
}
function isAfter(version, wanted) {
  if (wanted.dev !== void 0) return orderVersions(version, { ...wanted, dev: wanted.dev + 1n }) >= 0;
  if (wanted.post !== void 0) {
    return orderVersions(version, { ...wanted, post: wanted.post + 1n, dev: 0n }) >= 0;
  }
  const family = { ...version, post: void 0, dev: void 0 };
  return orderVersions(version, wanted) > 0 && orderPublic(family, wanted) !== 0;
}
function mayBeMet(specifier, [from, below]) {
  const tried = (parseSpecifiers(specifier) ?? []).flatMap(({ version }) => [version, `${version}.1`]);
  return [from, `${from}.999`, ...tried].some(
    (version) => parseVersion(version) !== void 0 && compareVersions(version, from) >= 0 && compareVersions(version, below) < 0 && satisfiesSpecifier(version, specifier)
  );
}

// src/python/markers.ts
var MarkerEvaluationError = class extends Error {
  /** The variable whose value is unknown; undefined if the comparison itself is meaningless. */
  variable;
  constructor(message, variable) {
    super(message);
    this.name = "MarkerEvaluationError";
    this.variable = variable;
  }
};
var noExtras = /* @__PURE__ */ new Set();
var versionVariables = /* @__PURE__ */ new Set([
  "implementation_version",
  "platform_release",
  "python_full_version",
  "python_version"
]);
var setVariables = /* @__PURE__ */ new Set(["extras", "dependency_groups"]);
function evaluateMarker(marker, environment, extras) {
  const variables = variablesOf(environment);
  if (extras === void 0 || extras.length === 0)
    return holds(marker, { variables, extra: "", extras: noExtras });
  const given = new Set(extras.map(normalizeName));
  return [...given].some((extra) => holds(marker, { variables, extra, extras: given }));
}
var known = /* @__PURE__ */ new WeakMap();
function variablesOf(environment) {
  const variables = known.get(environment) ?? new Map(Object.entries(environment));
  known.set(environment, variables);
  return variables;
}
function holds(marker, scope) {
  if (marker.kind === "compare") return compareOperands(marker, scope);
  const left = holds(marker.left, scope);
  const right = holds(marker.right, scope);
  return marker.kind === "and" ? left && right : left || right;
}
function compareOperands(marker, scope) {
  const { left, operator, right } = marker;
  if (left.kind === "variable") {
    if (setVariables.has(left.name)) {
      throw new MarkerEvaluationError(
        `\`${left.name}\` is a set: only \`'name' in ${left.name}\` is supported`
      );
    }
    const wanted = textOf(right);
    const value2 = valueOf(left.name, scope);
    return compareTexts(value2, operator, left.name === "extra" ? normalizeName(wanted) : wanted, left.name);
  }
  const key = textOf(right);
  if (setVariables.has(key))
    return isMember(left.value, operator, key === "extras" ? scope.extras : noExtras);
  const value = valueOf(key, scope);
  return compareTexts(key === "extra" ? normalizeName(left.value) : left.value, operator, value, key);
}
function textOf(operand) {
  return operand.kind === "literal" ? operand.value : operand.name;
}
function valueOf(name, scope) {
  if (name === "extra") return scope.extra;
  const value = scope.variables.get(name);
  if (value === void 0) {
    throw new MarkerEvaluationError(`the value of \`${name}\` is not known for this platform`, name);
  }
  return name === "python_full_version" && value.endsWith("+") ? `${value}local` : value;
}
function isMember(value, operator, set) {
  const found = set.has(normalizeName(value));
  switch (operator) {
    case "in":
      return found;
    case "not in":
      return !found;
    case "!=":
      return true;
    case "~=":
    case "===":
      throw new MarkerEvaluationError(`\`${operator}\` cannot compare with a set`);
    default:
      return false;
  }
}
function compareTexts(left, operator, right, variable) {
  if (versionVariables.has(variable) && operator !== "in" && operator !== "not in") {
    const clauses = parseSpecifiers(operator + right);
    if (clauses?.length === 1) return satisfiesClauses(left, clauses);
  }
  switch (operator) {
    case "in":
      return right.includes(left);
    case "not in":
      return !right.includes(left);
    case "==":
    case "<=":
    case ">=":
      return left === right;
    case "!=":
      return left !== right;
    // Strings cannot be ordered.
    case "<":
    case ">":
      return false;
    default:
      throw new MarkerEvaluationError(`\`${operator}\` cannot compare \`${left}\` with \`${right}\``);
  }
}
function formatMarker(marker) {
  if (marker.kind === "compare") {
    return `${formatOperand(marker.left)} ${marker.operator} ${formatOperand(marker.right)}`;
  }
  const needsBrackets = (side) => marker.kind === "and" && side.kind === "or";
  const [left, right] = [marker.left, marker.right].map(
    (side) => side.kind !== "compare" && (side.bracketed === true || needsBrackets(side)) ? `(${formatMarker(side)})` : formatMarker(side)
  );
  return `${left} ${marker.kind} ${right}`;
}
function formatOperand(operand) {
  if (operand.kind === "variable") return operand.name;
  return operand.value.includes('"') ? `'${operand.value}'` : `"${operand.value}"`;
}

// src/python/requirement.ts
var RequirementSyntaxError = class extends Error {
  /** Position in the text where it becomes invalid, from 1. */
  column;
  constructor(message, column) {
    super(message);
    this.name = "RequirementSyntaxError";
    this.column = column;
  }
};
var MAX_LENGTH = 2e4;
var MAX_DEPTH3 = 100;
var BLANKS = /[ \t]+/y;
var IDENTIFIER = /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y;
var URL_TEXT = /[^ \t]+/y;
var CLAUSE2 = new RegExp(CLAUSE_PATTERN, "iy");
var PREFIX_TRAIL = /\.\*/y;
var LOCAL_TRAIL = /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/y;
var QUOTED = /'[^']*'|"[^"]*"/y;
var OPERATOR2 = /===|==|~=|!=|<=|>=|<|>/y;
var BOOLEAN = /\b(?:or|and)\b/y;
var IN = /\bin\b/y;
var NOT_IN = /\bnot[ \t]+in\b/y;
var VARIABLE = /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;
function parseRequirement(text) {
  const cursor = new Cursor2(text);
  cursor.skip(BLANKS);
  const name = cursor.take(IDENTIFIER) ?? cursor.fail("expected the name of a package");
  cursor.skip(BLANKS);
  const extras = parseExtras(cursor);
  cursor.skip(BLANKS);
  const { url, specifier } = parseVersionOrUrl(cursor);
  const marker = cursor.isAtEnd ? void 0 : parseTrailingMarker(cursor, url, specifier);
  return { name, normalizedName: normalizeName(name), extras, specifier, url, marker, text };
}
function parsePipRequirement(text) {
  try {
    return parseRequirement(text);
  } catch (error) {
    const fragment = text.split("#", 2)[1];
    const egg = new URLSearchParams(fragment ?? "").get("egg");
    if (egg === null || egg === "" || !/^\s*[a-z][a-z0-9+.-]*:\/\//i.test(text)) throw error;
    try {
      return parseRequirement(`${egg}@ ${text.trim()}`);
    } catch {
      throw error;
    }
  }
}
function parseMarker(text) {
  const cursor = new Cursor2(text);
  const marker = parseOr2(cursor, 0);
  if (!cursor.isAtEnd) cursor.fail("expected `and`, `or` or the end of the marker");
  return marker;
}
function formatRequirement(requirement) {
  const { name, extras, specifier, url, marker } = requirement;
  const bracketed = extras.length === 0 ? "" : `[${[...extras].sort().join(",")}]`;
  const version = url === void 0 ? formatSpecifiers(parseSpecifiers(specifier) ?? []) : `@ ${url}`;
  const condition = marker === void 0 ? "" : `${url === void 0 ? "" : " "}; ${formatMarker(marker)}`;
  return `${name}${bracketed}${version}${condition}`;
}
function showRequirement(requirement) {
  const { url } = requirement;
  return formatRequirement(url === void 0 ? requirement : { ...requirement, url: withoutUser(url) });
}
var Cursor2 = class {
  text;
  position = 0;
  constructor(text) {
    this.text = text;
    if (text.length > MAX_LENGTH) {
      throw new RequirementSyntaxError(`longer than ${MAX_LENGTH} characters`, 1);
    }
  }
  get isAtEnd() {
    return this.position === this.text.length;
  }
  /** Reads what the sticky pattern matches here. */
  take(pattern) {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== void 0) this.position += found.length;
    return found;
  }
  skip(pattern) {
    this.take(pattern);
  }
  is(pattern) {
    pattern.lastIndex = this.position;
    return pattern.test(this.text);
  }
  takeCharacter(character) {
    if (this.text[this.position] !== character) return false;
    this.position += 1;
    return true;
  }
  fail(message, position = this.position) {
    throw new RequirementSyntaxError(message, position + 1);
  }
};
function parseExtras(cursor) {
  const opened = cursor.position;
  if (!cursor.takeCharacter("[")) return [];
  const extras = [];
  cursor.skip(BLANKS);
  for (let extra = cursor.take(IDENTIFIER); extra !== void 0; ) {
    extras.push(extra);
    cursor.skip(BLANKS);
    if (cursor.is(IDENTIFIER)) cursor.fail("expected a comma between the names of extras");
    if (!cursor.takeCharacter(",")) break;
    cursor.skip(BLANKS);
    extra = cursor.take(IDENTIFIER) ?? cursor.fail("expected the name of an extra after the comma");
  }
  cursor.skip(BLANKS);
  if (!cursor.takeCharacter("]")) cursor.fail("this `[` is not closed", opened);
  return extras;
}
function parseVersionOrUrl(cursor) {
  if (cursor.takeCharacter("@")) {
    cursor.skip(BLANKS);
    const url = cursor.take(URL_TEXT) ?? cursor.fail("expected a URL after `@`");
    cursor.skip(BLANKS);
    return { url, specifier: "" };
  }
  const opened = cursor.position;
  const bracketed = cursor.takeCharacter("(");
  cursor.skip(BLANKS);
  const specifier = parseClauses(cursor);
  cursor.skip(BLANKS);
  if (bracketed && !cursor.takeCharacter(")")) cursor.fail("this `(` is not closed", opened);
  cursor.skip(BLANKS);
  return { url: void 0, specifier };
}
function parseClauses(cursor) {
  const clauses = [];
  const start = cursor.position;
  for (let clause = cursor.take(CLAUSE2); clause !== void 0; clause = cursor.take(CLAUSE2)) {
    clauses.push(clause);
    if (cursor.is(PREFIX_TRAIL)) {
      cursor.fail("`.*` is only allowed with `==` or `!=` and plain numbers");
    }
    if (cursor.is(LOCAL_TRAIL)) cursor.fail("a local version (`+\u2026`) is only allowed with `==` or `!=`");
    cursor.skip(BLANKS);
    if (!cursor.takeCharacter(",")) break;
    cursor.skip(BLANKS);
  }
  const specifier = clauses.join(",");
  if (parseSpecifiers(specifier) === void 0) cursor.fail("expected version specifiers", start);
  return specifier;
}
function parseTrailingMarker(cursor, url, specifier) {
  if (!cursor.takeCharacter(";")) {
    if (url !== void 0) cursor.fail("expected `;` or the end after the URL");
    cursor.fail(
      specifier === "" ? "expected a version specifier such as `>=1.0`, `;` or the end after the name" : "expected `,`, `;` or the end after the version"
    );
  }
  const marker = parseOr2(cursor, 0);
  if (!cursor.isAtEnd) cursor.fail("expected `and`, `or` or the end of the marker");
  return marker;
}
function parseOr2(cursor, depth) {
  let left = parseAnd2(cursor, depth);
  while (nextBoolean(cursor) === "or") {
    cursor.skip(BOOLEAN);
    left = { kind: "or", left, right: parseAnd2(cursor, depth) };
  }
  return left;
}
function parseAnd2(cursor, depth) {
  let left = parseAtom2(cursor, depth);
  while (nextBoolean(cursor) === "and") {
    cursor.skip(BOOLEAN);
    left = { kind: "and", left, right: parseAtom2(cursor, depth) };
  }
  return left;
}
function nextBoolean(cursor) {
  const { position } = cursor;
  const word2 = cursor.take(BOOLEAN);
  cursor.position = position;
  return word2;
}
function parseAtom2(cursor, depth) {
  cursor.skip(BLANKS);
  const opened = cursor.position;
  if (!cursor.takeCharacter("(")) return parseComparison2(cursor);
  if (depth >= MAX_DEPTH3) cursor.fail(`more than ${MAX_DEPTH3} nested brackets`, opened);
  const marker = parseOr2(cursor, depth + 1);
  if (!cursor.takeCharacter(")")) cursor.fail("this `(` is not closed", opened);
  cursor.skip(BLANKS);
  return marker.kind === "compare" ? marker : { ...marker, bracketed: true };
}
function parseComparison2(cursor) {
  const left = parseOperand(cursor);
  cursor.skip(BLANKS);
  const operator = cursor.take(IN) ?? cursor.take(NOT_IN)?.replace(/[ \t]+/, " ") ?? cursor.take(OPERATOR2) ?? cursor.fail("expected a comparison: <=, <, !=, ==, >=, >, ~=, ===, in or not in");
  cursor.skip(BLANKS);
  const right = parseOperand(cursor);
  cursor.skip(BLANKS);
  return {
    kind: "compare",
    left: normalizeExtra(left, right, ["extra", "extras", "dependency_groups"]),
    operator,
    right: normalizeExtra(right, left, ["extra"])
  };
}
function normalizeExtra(operand, other, variables) {
  return operand.kind === "literal" && other.kind === "variable" && variables.includes(other.name) ? { kind: "literal", value: normalizeName(operand.value) } : operand;
}
function parseOperand(cursor) {
  const start = cursor.position;
  const variable = cursor.take(VARIABLE)?.replace(".", "_");
  if (variable !== void 0) {
    const name = variable === "python_implementation" ? "platform_python_implementation" : variable;
    return { kind: "variable", name };
  }
  const quoted2 = cursor.take(QUOTED);
  if (quoted2 === void 0) cursor.fail("expected a marker variable or a quoted string");
  return {
    kind: "literal",
    value: unescape(quoted2.slice(1, -1), () => cursor.fail("invalid escape", start))
  };
}
var escapes = /* @__PURE__ */ new Map([
  ["\\", "\\"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"]
]);
function unescape(body, fail) {
  if (body.includes("\n") || body.includes("\r")) fail();
  return body.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([0-7]{1,3})|(.?))/gs,
    (whole, hex, unicode, octal, character) => {
      const code = hex ?? unicode;
      if (code !== void 0) return String.fromCharCode(Number.parseInt(code, 16));
      if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
      if (character === "" || character === "x" || character === "u") fail();
      return escapes.get(character) ?? whole;
    }
  );
}

// src/target-types/readers.ts
function stringField(target, name) {
  const value = target.fields.get(name);
  return typeof value === "string" ? value : void 0;
}
function boolField(target, name) {
  const value = target.fields.get(name);
  return typeof value === "boolean" ? value : void 0;
}
function stringListField(target, name) {
  return optionalStringListField(target, name) ?? [];
}
function optionalStringListField(target, name) {
  const value = target.fields.get(name);
  if (!Array.isArray(value)) return void 0;
  const items = value;
  return items.filter((item) => typeof item === "string");
}
function dictField(target, name) {
  const value = target.fields.get(name);
  const entries = /* @__PURE__ */ new Map();
  if (!(value instanceof Map)) return entries;
  for (const [key, item] of value) {
    if (typeof key === "string") entries.set(key, item);
  }
  return entries;
}
function stringDictField(target, name) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, item] of dictField(target, name)) if (typeof item === "string") entries.set(key, item);
  return entries;
}
function stringListDictField(target, name) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, item] of dictField(target, name)) {
    if (Array.isArray(item)) {
      entries.set(
        key,
        item.filter((part6) => typeof part6 === "string")
      );
    }
  }
  return entries;
}

// src/graph/target-facts.ts
function hasField(target, name) {
  return target.type.fields.has(name) && target.type.generates?.moved.includes(name) !== true;
}
function isGenerator(target) {
  return target.type.generates !== void 0;
}
function isPythonSource(target) {
  return target.type.name === "python_source" || target.type.name === "python_test";
}
function isFileTarget(target) {
  return target.type.name === "file" || target.type.name === "relocated_files";
}
var codeGenerators = /* @__PURE__ */ new Set([
  "adhoc_tool",
  "experimental_wrap_as_python_sources",
  "experimental_wrap_as_resources",
  "openapi_document",
  "openapi_source",
  "protobuf_source",
  "shell_command",
  "thrift_source",
  "vcs_version"
]);
function isUnreadable(target) {
  return target.isOpaque || codeGenerators.has(target.type.name);
}
function requirementsOf(target) {
  return stringListField(target, "requirements").map((text) => {
    try {
      return parsePipRequirement(text);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      throw userError({
        code: "invalid-requirement",
        message: `Invalid requirement '${text}' in the target ${target.spec}: ${error.message}`,
        place: target.fieldPlaces.get("requirements") ?? target.place
      });
    }
  });
}
function needsDownload(target) {
  const source = target.fields.get("source");
  return typeof source === "object" && source !== null && "kind" in source && source.kind === "object";
}

// src/graph/infer-ancestors.ts
function ancestorDirectories(path) {
  const directories = [""];
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    directories.push(path.slice(0, slash));
  }
  return directories;
}
function ancestorFiles(context, path, names3) {
  return ancestorDirectories(path).flatMap(
    (directory) => names3.map((name) => directory === "" ? name : `${directory}/${name}`).filter((file) => file !== path && context.workspace.files.isFile(file))
  );
}
function inferInitFiles(context, target, cache, inference) {
  const mode = context.workspace.options.pythonInfer.initFiles;
  if (mode === "never") return;
  for (const path of target.sources) {
    for (const file of ancestorFiles(context, path, ["__init__.py", "__init__.pyi"])) {
      if (mode === "content_only" && !hasContent(context, file, cache)) continue;
      inference.add(pythonOwners(context, target, file), { kind: "init-file", place: { path: file } });
    }
  }
}
function hasContent(context, file, cache) {
  let content = cache.hasContent.get(file);
  if (content === void 0) {
    content = context.workspace.read(file).some((byte) => byte !== 32 && (byte < 9 || byte > 13));
    cache.hasContent.set(file, content);
  }
  return content;
}
function inferConftests(context, target, inference) {
  if (!context.workspace.options.pythonInfer.conftests) return;
  for (const path of target.sources) {
    for (const file of ancestorFiles(context, path, ["conftest.py"])) {
      if (context.targets.owners(file).length === 0) throw unownedFile(file);
      inference.add(pythonOwners(context, target, file), { kind: "conftest", place: { path: file } });
    }
  }
}
function unownedFile(file) {
  const directory = directoryOf(file) || ".";
  return userError({
    code: "unowned-file",
    message: `No owning targets could be found for the file \`${file}\`.`,
    place: { path: file },
    help: `Please check that there is a BUILD file in the parent directory ${directory} with a target whose \`sources\` field includes the file.`
  });
}
function pythonOwners(context, consumer, file) {
  const resolve2 = context.resolveOf(consumer);
  return context.targets.owners(file).filter((spec) => {
    const owner = context.targets.targets.get(spec);
    return owner !== void 0 && isPythonSource(owner) && context.resolveOf(owner) === resolve2;
  });
}

// on-demand-stub:graph/infer-docker
function inferDockerDependencies(...given) {
  return load3().f1_inferDockerDependencies(...given);
}
function dockerfileOf(...given) {
  return load3().f1_dockerfileOf(...given);
}
function isNamedAddress(...given) {
  return load3().f1_isNamedAddress(...given);
}
function mayBeAddress(...given) {
  return load3().f1_mayBeAddress(...given);
}

// on-demand-stub:graph/generated-files
function generatedFiles(...given) {
  return load3().f3_generatedFiles(...given);
}

// src/requirements/data/module-mapping.json
var module_mapping_default = JSON.parse('{"source":"Pants 2.17.1 (recorded answer) and pantsbuild/pants 7f5db53ac90ebc7e62b721697d0e52619c7e9138, default_module_mapping.py","date":"2026-08-21","2.17":{"modules":{"absl-py":["absl"],"acryl-datahub":["datahub"],"ansicolors":["colors"],"apache-airflow":["airflow"],"atlassian-python-api":["atlassian"],"attrs":["attr","attrs"],"azure-common":["azure.common"],"azure-core":["azure.core"],"azure-cosmos":["azure.cosmos"],"azure-eventgrid":["azure.eventgrid"],"azure-eventhub":["azure.eventhub"],"azure-graphrbac":["azure.graphrbac"],"azure-identity":["azure.identity"],"azure-keyvault":["azure.keyvault"],"azure-keyvault-certificates":["azure.keyvault.certificates"],"azure-keyvault-keys":["azure.keyvault.keys"],"azure-keyvault-secrets":["azure.keyvault.secrets"],"azure-mgmt-apimanagement":["azure.mgmt.apimanagement"],"azure-mgmt-authorization":["azure.mgmt.authorization"],"azure-mgmt-automation":["azure.mgmt.automation"],"azure-mgmt-batch":["azure.mgmt.batch"],"azure-mgmt-compute":["azure.mgmt.compute"],"azure-mgmt-consumption":["azure.mgmt.consumption"],"azure-mgmt-containerinstance":["azure.mgmt.containerinstance"],"azure-mgmt-containerregistry":["azure.mgmt.containerregistry"],"azure-mgmt-containerservice":["azure.mgmt.containerservice"],"azure-mgmt-core":["azure.mgmt.core"],"azure-mgmt-cosmosdb":["azure.mgmt.cosmosdb"],"azure-mgmt-dns":["azure.mgmt.dns"],"azure-mgmt-eventgrid":["azure.mgmt.eventgrid"],"azure-mgmt-eventhub":["azure.mgmt.eventhub"],"azure-mgmt-frontdoor":["azure.mgmt.frontdoor"],"azure-mgmt-hybridkubernetes":["azure.mgmt.hybridkubernetes"],"azure-mgmt-iothub":["azure.mgmt.iothub"],"azure-mgmt-iothubprovisioningservices":["azure.mgmt.iothubprovisioningservices"],"azure-mgmt-keyvault":["azure.mgmt.keyvault"],"azure-mgmt-logic":["azure.mgmt.logic"],"azure-mgmt-managementgroups":["azure.mgmt.managementgroups"],"azure-mgmt-monitor":["azure.mgmt.monitor"],"azure-mgmt-msi":["azure.mgmt.msi"],"azure-mgmt-network":["azure.mgmt.network"],"azure-mgmt-privatedns":["azure.mgmt.privatedns"],"azure-mgmt-rdbms":["azure.mgmt.rdbms"],"azure-mgmt-redis":["azure.mgmt.redis"],"azure-mgmt-resource":["azure.mgmt.resource"],"azure-mgmt-resourcegraph":["azure.mgmt.resourcegraph"],"azure-mgmt-security":["azure.mgmt.security"],"azure-mgmt-servicebus":["azure.mgmt.servicebus"],"azure-mgmt-servicefabric":["azure.mgmt.servicefabric"],"azure-mgmt-sql":["azure.mgmt.sql"],"azure-mgmt-storage":["azure.mgmt.storage"],"azure-mgmt-subscription":["azure.mgmt.subscription"],"azure-mgmt-synapse":["azure.mgmt.synapse"],"azure-mgmt-trafficmanager":["azure.mgmt.trafficmanager"],"azure-mgmt-web":["azure.mgmt.web"],"azure-servicebus":["azure.servicebus"],"azure-storage-blob":["azure.storage.blob"],"azure-storage-queue":["azure.storage.queue"],"azure-synapse-accesscontrol":["azure.synapse.accesscontrol"],"beautifulsoup4":["bs4"],"bitvector":["BitVector"],"cattrs":["cattr"],"django-admin-cursor-paginator":["admin_cursor_paginator"],"django-cors-headers":["corsheaders"],"django-csp":["csp"],"django-debug-toolbar":["debug_toolbar"],"django-dotenv":["dotenv"],"django-filter":["django_filters"],"django-import-export":["import_export"],"django-ipware":["ipware"],"django-model-utils":["model_utils"],"django-ninja":["ninja"],"django-ninja-extra":["ninja_extra"],"django-safedelete":["safedelete"],"django-simple-history":["simple_history"],"django-storages":["storages"],"django-taggit":["taggit"],"django-taggit-autosuggest":["taggit_autosuggest"],"djangorestframework":["rest_framework"],"djangorestframework-dataclasses":["rest_framework_dataclasses"],"djangorestframework-simplejwt":["rest_framework_simplejwt"],"elastic-apm":["elasticapm"],"enum34":["enum"],"factory-boy":["factory"],"fluent-logger":["fluent"],"gitpython":["git"],"google-cloud-aiplatform":["google.cloud.aiplatform"],"google-cloud-bigquery":["google.cloud.bigquery"],"google-cloud-bigtable":["google.cloud.bigtable"],"google-cloud-datastore":["google.cloud.datastore"],"google-cloud-firestore":["google.cloud.firestore"],"google-cloud-functions":["google.cloud.functions_v1","google.cloud.functions"],"google-cloud-iam":["google.cloud.iam_credentials_v1"],"google-cloud-iot":["google.cloud.iot_v1"],"google-cloud-logging":["google.cloud.logging_v2","google.cloud.logging"],"google-cloud-pubsub":["google.cloud.pubsub_v1","google.cloud.pubsub"],"google-cloud-secret-manager":["google.cloud.secretmanager"],"google-cloud-storage":["google.cloud.storage"],"graphql-core":["graphql"],"grpcio":["grpc"],"ipython":["IPython"],"jack-client":["jack"],"kafka-python":["kafka"],"lark-parser":["lark"],"mail-parser":["mailparser"],"mysql-connector-python":["mysql.connector"],"opencv-python":["cv2"],"opensearch-py":["opensearchpy"],"opentelemetry-api":["opentelemetry"],"opentelemetry-exporter-otlp":["opentelemetry.exporter"],"opentelemetry-exporter-otlp-proto-grpc":["opentelemetry.exporter.otlp.proto.grpc"],"opentelemetry-exporter-otlp-proto-http":["opentelemetry.exporter.otlp.proto.http"],"opentelemetry-instrumentation-aio-pika":["opentelemetry.instrumentation.aio_pika"],"opentelemetry-instrumentation-aiohttp-client":["opentelemetry.instrumentation.aiohttp_client"],"opentelemetry-instrumentation-aiopg":["opentelemetry.instrumentation.aiopg"],"opentelemetry-instrumentation-asgi":["opentelemetry.instrumentation.asgi"],"opentelemetry-instrumentation-asyncpg":["opentelemetry.instrumentation.asyncpg"],"opentelemetry-instrumentation-aws-lambda":["opentelemetry.instrumentation.aws_lambda"],"opentelemetry-instrumentation-boto":["opentelemetry.instrumentation.boto"],"opentelemetry-instrumentation-boto3sqs":["opentelemetry.instrumentation.boto3sqs"],"opentelemetry-instrumentation-botocore":["opentelemetry.instrumentation.botocore"],"opentelemetry-instrumentation-celery":["opentelemetry.instrumentation.celery"],"opentelemetry-instrumentation-confluent-kafka":["opentelemetry.instrumentation.confluent_kafka"],"opentelemetry-instrumentation-dbapi":["opentelemetry.instrumentation.dbapi"],"opentelemetry-instrumentation-django":["opentelemetry.instrumentation.django"],"opentelemetry-instrumentation-elasticsearch":["opentelemetry.instrumentation.elasticsearch"],"opentelemetry-instrumentation-falcon":["opentelemetry.instrumentation.falcon"],"opentelemetry-instrumentation-fastapi":["opentelemetry.instrumentation.fastapi"],"opentelemetry-instrumentation-flask":["opentelemetry.instrumentation.flask"],"opentelemetry-instrumentation-grpc":["opentelemetry.instrumentation.grpc"],"opentelemetry-instrumentation-httpx":["opentelemetry.instrumentation.httpx"],"opentelemetry-instrumentation-jinja2":["opentelemetry.instrumentation.jinja2"],"opentelemetry-instrumentation-kafka-python":["opentelemetry.instrumentation.kafka"],"opentelemetry-instrumentation-logging":["opentelemetry.instrumentation.logging"],"opentelemetry-instrumentation-mysql":["opentelemetry.instrumentation.mysql"],"opentelemetry-instrumentation-pika":["opentelemetry.instrumentation.pika"],"opentelemetry-instrumentation-psycopg2":["opentelemetry.instrumentation.psycopg2"],"opentelemetry-instrumentation-pymemcache":["opentelemetry.instrumentation.pymemcache"],"opentelemetry-instrumentation-pymongo":["opentelemetry.instrumentation.pymongo"],"opentelemetry-instrumentation-pymysql":["opentelemetry.instrumentation.pymysql"],"opentelemetry-instrumentation-pyramid":["opentelemetry.instrumentation.pyramid"],"opentelemetry-instrumentation-redis":["opentelemetry.instrumentation.redis"],"opentelemetry-instrumentation-remoulade":["opentelemetry.instrumentation.remoulade"],"opentelemetry-instrumentation-requests":["opentelemetry.instrumentation.requests"],"opentelemetry-instrumentation-sklearn":["opentelemetry.instrumentation.sklearn"],"opentelemetry-instrumentation-sqlalchemy":["opentelemetry.instrumentation.sqlalchemy"],"opentelemetry-instrumentation-sqlite3":["opentelemetry.instrumentation.sqlite3"],"opentelemetry-instrumentation-starlette":["opentelemetry.instrumentation.starlette"],"opentelemetry-instrumentation-system-metrics":["opentelemetry.instrumentation.system_metrics"],"opentelemetry-instrumentation-tornado":["opentelemetry.instrumentation.tornado"],"opentelemetry-instrumentation-tortoiseorm":["opentelemetry.instrumentation.tortoiseorm"],"opentelemetry-instrumentation-urllib":["opentelemetry.instrumentation.urllib"],"opentelemetry-instrumentation-urllib3":["opentelemetry.instrumentation.urllib3"],"opentelemetry-instrumentation-wsgi":["opentelemetry.instrumentation.wsgi"],"opentelemetry-sdk":["opentelemetry.sdk"],"opentelemetry-test-utils":["opentelemetry.test"],"oslo-cache":["oslo_cache"],"oslo-concurrency":["oslo_concurrency"],"oslo-config":["oslo_config"],"oslo-context":["oslo_context"],"oslo-db":["oslo_db"],"oslo-i18n":["oslo_i18n"],"oslo-limit":["oslo_limit"],"oslo-log":["oslo_log"],"oslo-messaging":["oslo_messaging"],"oslo-metrics":["oslo_metrics"],"oslo-middleware":["oslo_middleware"],"oslo-policy":["oslo_policy"],"oslo-privsep":["oslo_privsep"],"oslo-reports":["oslo_reports"],"oslo-rootwrap":["oslo_rootwrap"],"oslo-serialization":["oslo_serialization"],"oslo-service":["oslo_service"],"oslo-upgradecheck":["oslo_upgradecheck"],"oslo-utils":["oslo_utils"],"oslo-versionedobjects":["oslo_versionedobjects"],"oslo-vmware":["oslo_vmware"],"paho-mqtt":["paho"],"phonenumberslite":["phonenumbers"],"pillow":["PIL"],"pip-tools":["piptools"],"progressbar2":["progressbar"],"protobuf":["google.protobuf"],"psycopg2-binary":["psycopg2"],"pycrypto":["Crypto"],"pygithub":["github"],"pygobject":["gi"],"pyhamcrest":["hamcrest"],"pyjwt":["jwt"],"pykube-ng":["pykube"],"pymongo":["bson","gridfs","pymongo"],"pymupdf":["fitz"],"pyopenssl":["OpenSSL"],"pypdf2":["PyPDF2"],"pypi-kenlm":["kenlm"],"pysocks":["socks"],"pytest":["pytest","_pytest"],"pytest-runner":["ptr"],"python-dateutil":["dateutil"],"python-docx":["docx"],"python-dotenv":["dotenv"],"python-editor":["editor"],"python-engineio":["engineio"],"python-hcl2":["hcl2"],"python-jose":["jose"],"python-json-logger":["pythonjsonlogger"],"python-levenshtein":["Levenshtein"],"python-lsp-jsonrpc":["pylsp_jsonrpc"],"python-magic":["magic"],"python-pptx":["pptx"],"python-slugify":["slugify"],"python-socketio":["socketio"],"python-statsd":["statsd"],"pywinrm":["winrm"],"pyyaml":["yaml"],"randomwords":["random_words"],"scikit-image":["skimage"],"scikit-learn":["sklearn"],"setuptools":["easy_install","pkg_resources","setuptools"],"snowflake-connector-python":["snowflake.connector"],"sseclient-py":["sseclient"],"strawberry-graphql":["strawberry"],"streamlit-aggrid":["st_aggrid"],"websocket-client":["websocket"]},"typeStubs":{"djangorestframework-types":["rest_framework"],"lark-stubs":["lark"],"types-beautifulsoup4":["bs4"],"types-enum34":["enum34"],"types-pillow":["PIL"],"types-protobuf":["google.protobuf"],"types-pycrypto":["Crypto"],"types-pyopenssl":["OpenSSL"],"types-python-dateutil":["dateutil"],"types-pyyaml":["yaml"],"types-setuptools":["easy_install","pkg_resources","setuptools"]}},"current":{"modules":{"absl-py":["absl"],"acryl-datahub":["datahub"],"amplitude-analytics":["amplitude"],"ansicolors":["colors"],"antlr4-python3-runtime":["antlr4"],"apache-airflow":["airflow"],"apache-airflow-client":["airflow_client"],"apache-airflow-mypy":["airflow_mypy"],"atlassian-python-api":["atlassian"],"attrs":["attr","attrs"],"auth0-python":["auth0"],"bandwidth-sdk":["bandwidth"],"beautifulsoup4":["bs4"],"biopython":["Bio","BioSQL"],"bitvector":["BitVector"],"cattrs":["cattr","cattrs"],"cloud-sql-python-connector":["google.cloud.sql.connector"],"confluent-kafka":["confluent_kafka"],"coolprop":["CoolProp"],"databricks-sdk":["databricks.sdk"],"databricks-sql-connector":["databricks.sql","databricks.sqlalchemy"],"delta-spark":["delta"],"discord-py":["discord"],"django-activity-stream":["actstream"],"django-cors-headers":["corsheaders"],"django-countries":["django_countries"],"django-extensions":["django_extensions"],"django-fernet-fields-v2":["fernet_fields"],"django-filter":["django_filters"],"django-fsm":["django_fsm"],"django-money":["djmoney"],"django-notifications-hq":["notifications"],"django-oauth-toolkit":["oauth2_provider"],"django-object-actions":["django_object_actions"],"django-postgres-extra":["psqlextra"],"django-pylibmc":["django_pylibmc"],"django-redis":["django_redis"],"django-scim2":["django_scim"],"django-two-factor-auth":["two_factor"],"django-user-agents":["django_user_agents"],"djangorestframework":["rest_framework"],"djangorestframework-api-key":["rest_framework_api_key"],"djangorestframework-dataclasses":["rest_framework_dataclasses"],"djangorestframework-jwt":["rest_framework_jwt"],"djangorestframework-queryfields":["drf_queryfields"],"djangorestframework-simplejwt":["rest_framework_simplejwt"],"dnspython":["dns"],"drf-api-tracking":["rest_framework_tracking"],"drf-openapi-tester":["openapi_tester"],"elastic-apm":["elasticapm"],"enum34":["enum"],"factory-boy":["factory"],"faiss-cpu":["faiss"],"faiss-gpu":["faiss"],"fluent-logger":["fluent"],"fonttools":["fontTools"],"gitpython":["git"],"google-api-python-client":["googleapiclient"],"google-auth":["google.auth","google.oauth2"],"graphql-core":["graphql"],"grpcio":["grpc"],"grpcio-channelz":["grpcio_channelz"],"grpcio-health-checking":["grpc_health"],"grpcio-reflection":["grpc_reflection"],"grpcio-status":["grpc_status"],"grpcio-testing":["grpc_testing"],"hdrhistogram":["hdrh"],"honeycomb-opentelemetry":["honeycomb.opentelemetry"],"ipython":["IPython"],"jack-client":["jack"],"kafka-python":["kafka"],"lark-parser":["lark"],"launchdarkly-server-sdk":["ldclient"],"mail-parser":["mailparser"],"matplotlib":["matplotlib","mpl_toolkits"],"matrix-nio":["nio"],"mysql-connector-python":["mysql.connector"],"mysqlclient":["MySQLdb"],"netcdf4":["netCDF4"],"o365":["O365"],"opencv-python":["cv2"],"opencv-python-headless":["cv2"],"opensearch-py":["opensearchpy"],"opentelemetry-api":["opentelemetry._logs","opentelemetry.attributes","opentelemetry.baggage","opentelemetry.context","opentelemetry.environment_variables","opentelemetry.metrics","opentelemetry.propagate","opentelemetry.propagators","opentelemetry.trace","opentelemetry.util","opentelemetry.version"],"opentelemetry-exporter-otlp":["opentelemetry.exporter.otlp"],"opentelemetry-exporter-otlp-proto-grpc":["opentelemetry.exporter.otlp.proto.grpc"],"opentelemetry-exporter-otlp-proto-http":["opentelemetry.exporter.otlp.proto.http"],"opentelemetry-instrumentation-kafka-python":["opentelemetry.instrumentation.kafka"],"opentelemetry-proto":["opentelemetry.proto"],"opentelemetry-sdk":["opentelemetry.sdk"],"opentelemetry-semantic-conventions":["opentelemetry.semconv"],"opentelemetry-test-utils":["opentelemetry.test"],"paho-mqtt":["paho"],"phonenumberslite":["phonenumbers"],"pillow":["PIL"],"pip-tools":["piptools"],"progressbar2":["progressbar"],"protobuf":["google.protobuf"],"psycopg2-binary":["psycopg2"],"py-healthcheck":["healthcheck"],"pycrypto":["Crypto"],"pycryptodome":["Crypto"],"pyerfa":["erfa"],"pygithub":["github"],"pygobject":["gi"],"pyhamcrest":["hamcrest"],"pyicu":["icu"],"pyjwt":["jwt"],"pykube-ng":["pykube"],"pymongo":["bson","gridfs","pymongo"],"pymupdf":["fitz","pymupdf"],"pynacl":["nacl"],"pyopenssl":["OpenSSL"],"pypdf2":["PyPDF2"],"pypi-kenlm":["kenlm"],"pyshp":["shapefile"],"pysocks":["socks"],"pytest":["pytest","_pytest"],"pytest-runner":["ptr"],"python-json-logger":["pythonjsonlogger"],"python-levenshtein":["Levenshtein"],"python-lsp-jsonrpc":["pylsp_jsonrpc"],"python-sat":["pysat"],"pywavelets":["pywt"],"pywinrm":["winrm"],"pyyaml":["yaml"],"randomwords":["random_words"],"robotraconteur":["RobotRaconteur"],"scikit-image":["skimage"],"scikit-learn":["sklearn"],"scikit-video":["skvideo"],"setuptools":["easy_install","pkg_resources","setuptools"],"sisl":["sisl","sisl_toolbox"],"snowflake-connector-python":["snowflake.connector"],"snowflake-snowpark-python":["snowflake.snowpark"],"snowflake-sqlalchemy":["snowflake.sqlalchemy"],"social-auth-app-django":["social_django"],"social-auth-core":["social_core"],"sseclient-py":["sseclient"],"strawberry-graphql":["strawberry"],"streamlit-aggrid":["st_aggrid"],"unittest-xml-reporting":["xmlrunner"],"unleashclient":["UnleashClient"],"websocket-client":["websocket"]},"typeStubs":{"djangorestframework-types":["rest_framework"],"lark-stubs":["lark"],"types-beautifulsoup4":["bs4"],"types-enum34":["enum34"],"types-grpcio":["grpc"],"types-grpcio-channelz":["grpcio_channelz"],"types-grpcio-health-checking":["grpc_health"],"types-grpcio-reflection":["grpc_reflection"],"types-grpcio-status":["grpc_status"],"types-pillow":["PIL"],"types-protobuf":["google.protobuf"],"types-pycrypto":["Crypto"],"types-pyopenssl":["OpenSSL"],"types-python-dateutil":["dateutil"],"types-pyyaml":["yaml"],"types-setuptools":["easy_install","pkg_resources","setuptools"]}}}');

// src/text/once.ts
function once(make) {
  let made2;
  return () => {
    made2 ??= attempt(make);
    if ("error" in made2) throw made2.error;
    return made2.value;
  };
}
function attempt(make) {
  try {
    return { value: make() };
  } catch (error) {
    return { error };
  }
}

// src/requirements/provided-modules.ts
var tables = {
  "2.17": once(() => readTables(module_mapping_default["2.17"])),
  current: once(() => readTables(module_mapping_default.current))
};
function readTables(raw) {
  return {
    modules: new Map(Object.entries(raw.modules)),
    typeStubs: new Map(Object.entries(raw.typeStubs))
  };
}
var underscores = (text) => text.replaceAll("-", "_");
var modulePatterns = [
  [/^azure-(.+)/, (_, project) => [project.replaceAll("-", ".")]],
  [/^django-(.+)/, (rest) => [underscores(rest)]],
  [
    /^google-cloud-([^.]+)/,
    (rest) => ["", "_v1", "_v2", "_v3"].map((suffix) => `google.cloud.${rest.replaceAll("-", "")}${suffix}`)
  ],
  [
    /^opentelemetry-instrumentation-([^.]+)/,
    (rest) => [`opentelemetry.instrumentation.${underscores(rest)}`]
  ],
  [/^oslo-.+/, (_, project) => [underscores(project)]],
  [/^python-(.+)/, (rest) => [underscores(rest)]],
  [/^apache-(airflow-providers-.+)/, (rest) => [rest.replaceAll("-", ".")]]
];
var stubPatterns = [/^stubs-(.+)/, /^types-(.+)/, /^(.+)-stubs/, /^(.+)-types/];
var ANY_PATTERN = new RegExp(
  [...stubPatterns, ...modulePatterns.map(([pattern]) => pattern)].map(({ source }) => source).join("|")
);
function modulesOfProject(name, normalizedName, dialect) {
  const { modules, typeStubs } = tables[dialect]();
  const listed2 = modules.get(normalizedName);
  if (listed2 !== void 0) return { modules: listed2, areStubs: false };
  const stubs = typeStubs.get(normalizedName);
  if (stubs !== void 0) return { modules: stubs, areStubs: true };
  const fallback = underscores(name.trim().toLowerCase());
  const guessed = dialect === "2.17" ? stubByAffix(fallback) : byPattern(normalizedName);
  return guessed ?? { modules: [fallback], areStubs: false };
}
function stubByAffix(fallback) {
  const match = /^(?:types|stubs)_(.*)$/s.exec(fallback) ?? /^(.*)_(?:types|stubs)$/s.exec(fallback);
  return match === null ? void 0 : { modules: [match[1]], areStubs: true };
}
function byPattern(project) {
  if (!ANY_PATTERN.test(project)) return void 0;
  for (const pattern of stubPatterns) {
    const match = pattern.exec(project);
    if (match !== null) {
      return { modules: [underscores(match[1]) + project.slice(match[0].length)], areStubs: true };
    }
  }
  for (const [pattern, modules] of modulePatterns) {
    const match = pattern.exec(project);
    if (match !== null) {
      const rest = project.slice(match[0].length);
      return { modules: modules(match[1] ?? "", project).map((name) => name + rest), areStubs: false };
    }
  }
  return void 0;
}

// src/graph/module-names.ts
function moduleOfPath(strippedPath) {
  const slash = strippedPath.lastIndexOf("/");
  const name = strippedPath.slice(slash + 1);
  if (name === "__init__.py" || name === "__init__.pyi") {
    return slash < 0 ? "." : strippedPath.slice(0, slash).replaceAll("/", ".");
  }
  const dot = name.lastIndexOf(".");
  const base = dot > 0 ? name.slice(0, dot) : name;
  return strippedPath.slice(0, slash + 1).replaceAll("/", ".") + base;
}
function stripSourceRoot(path, root) {
  if (root === "") return path;
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

// src/graph/source-root.ts
function ownRoot({ own: own2 }, target) {
  return own2?.roots.get(target.generator ?? target.spec);
}
function rootOfSource(workspace, target, path) {
  return ownRoot(workspace, target) ?? workspace.sourceRoots.ofFile(path);
}

// src/graph/module-map.ts
function createModuleMap(workspace, targets, resolveOf) {
  const firstParty = /* @__PURE__ */ new Map();
  const thirdParty = /* @__PURE__ */ new Map();
  for (const target of targets.targets.values()) {
    if (isGenerator(target)) continue;
    if (target.type.name === "python_requirement") {
      const resolve2 = resolveOf(target);
      const isPlain2 = workspace.options.python.ownResolves?.has(resolve2) === true;
      const project = isPlain2 ? requirementsOf(target)[0]?.normalizedName : void 0;
      const provider = { spec: target.spec, ...project !== void 0 && { project } };
      for (const [module, kind] of requirementModules(workspace, target)) {
        add(thirdParty, resolve2, module, { ...provider, kind });
      }
    } else {
      const modules = sourceModules(workspace, target);
      if (modules.length === 0) continue;
      const resolve2 = resolveOf(target);
      for (const [module, kind] of modules) add(firstParty, resolve2, module, { spec: target.spec, kind });
    }
  }
  for (const modules of firstParty.values()) preferFiles(targets, modules);
  return { firstParty, thirdParty };
}
function add(builder, resolve2, module, provider) {
  let modules = builder.get(resolve2);
  if (modules === void 0) {
    modules = /* @__PURE__ */ new Map();
    builder.set(resolve2, modules);
  }
  const providers = modules.get(module);
  if (providers === void 0) modules.set(module, [provider]);
  else if (!providers.some((other) => other.spec === provider.spec && other.kind === provider.kind)) {
    providers.push(provider);
  }
}
function preferFiles(targets, modules) {
  const isFile = ({ spec }) => isPythonSource(targets.targets.get(spec));
  for (const [module, providers] of modules) {
    if (providers.length < 2 || !providers.some((one2) => one2.kind === "implementation" && isFile(one2)))
      continue;
    modules.set(
      module,
      providers.filter((one2) => one2.kind === "stub" || isFile(one2))
    );
  }
}
function sourceModules(workspace, target) {
  const stripped = (path) => stripSourceRoot(path, rootOfSource(workspace, target, path) ?? "");
  if (isPythonSource(target)) {
    return target.sources.map((path) => [
      moduleOfPath(stripped(path)),
      path.endsWith(".pyi") ? "stub" : "implementation"
    ]);
  }
  if (!generatorsOfModules.has(target.type.name)) return [];
  return generatedFiles(workspace, target).filter((path) => path.endsWith(".py")).map((path) => [moduleOfPath(path), "implementation"]);
}
var generatorsOfModules = /* @__PURE__ */ new Set(["protobuf_source", "vcs_version"]);
function requirementModules(workspace, target) {
  const modules = stringListField(target, "modules");
  if (modules.length > 0) return modules.map((module) => [module, "implementation"]);
  const stubs = stringListField(target, "type_stub_modules");
  if (stubs.length > 0) return stubs.map((module) => [module, "stub"]);
  return requirementsOf(target).flatMap(({ name, normalizedName }) => {
    const provided = modulesOfProject(name, normalizedName, workspace.dialect.moduleTable);
    return provided.modules.map((module) => [
      module,
      provided.areStubs ? "stub" : "implementation"
    ]);
  });
}
var MAX_MODULE_LENGTH = 1e3;
var nobody = { unambiguous: [], ambiguous: [] };
function ownersOfModule(map, module, resolve2, locality) {
  const { first, second } = nearestProviders(map, module, resolve2);
  if (first === void 0) return nobody;
  if (second === void 0 && first.providers.length === 1) {
    return { unambiguous: [first.providers[0].spec], ambiguous: nobody.ambiguous };
  }
  const groups = (second === void 0 ? [first] : [first, second]).map(
    ({ providers }) => locality === void 0 || providers.length < 2 ? providers : nearestTo(locality, providers)
  );
  const specs = groups.flatMap((group) => group.map(({ spec }) => spec));
  return groups.some((group) => group.length > 1 && !isOneProject(group)) ? { unambiguous: [], ambiguous: specs } : { unambiguous: specs, ambiguous: [] };
}
function isOneProject(providers) {
  const [first] = providers;
  return first?.project !== void 0 && providers.every(({ project }) => project === first.project);
}
function implementationsOf(map, module) {
  const { first, second } = nearestProviders(map, module, void 0);
  const found = first?.kind === "implementation" ? first : second;
  return found?.kind === "implementation" ? found.providers.map(({ spec }) => spec) : [];
}
function nearestProviders(map, module, resolve2) {
  const nearest2 = { first: void 0, second: void 0 };
  if (module.length > MAX_MODULE_LENGTH) return nearest2;
  for (const providers of inResolves(map.thirdParty, resolve2))
    offerNearest(nearest2, providers, module, Infinity);
  for (const providers of inResolves(map.firstParty, resolve2)) offerNearest(nearest2, providers, module, 1);
  return nearest2;
}
function offer(nearest2, provider, distance) {
  const { kind } = provider;
  const at2 = nearest2.first === void 0 || nearest2.first.kind === kind ? "first" : "second";
  const best = nearest2[at2];
  if (best === void 0 || distance < best.distance) nearest2[at2] = { kind, distance, providers: [provider] };
  else if (distance === best.distance) best.providers.push(provider);
}
function inResolves(map, resolve2) {
  if (resolve2 === void 0) return map.values();
  const one2 = map.get(resolve2);
  return one2 === void 0 ? [] : [one2];
}
function offerNearest(nearest2, map, module, furthest) {
  let name = module;
  for (let distance = 0; distance <= furthest; distance++) {
    const providers = map.get(name);
    if (providers !== void 0) {
      for (const provider of providers) offer(nearest2, provider, distance);
      return;
    }
    const dot = name.lastIndexOf(".");
    if (dot < 0) return;
    name = name.slice(0, dot);
  }
}
function commonPathLength(left, right) {
  const a = left.split("/");
  const b = right.split("/");
  let length = 0;
  for (let index = 0; index < a.length && a[index] === b[index]; index++) {
    length += a[index].length + (index > 0 ? 1 : 0);
  }
  return length;
}
function nearestTo(locality, providers) {
  const lengths = providers.map(
    ({ spec }) => commonPathLength(locality.directory, locality.specPathOf(spec))
  );
  const best = largest(lengths);
  return providers.filter((_, index) => lengths[index] === best);
}

// src/graph/resolves.ts
var NO_RESOLVE = "<ignore>";
function createResolveOf(options) {
  const { ownResolves } = options;
  if (!options.enableResolves && ownResolves === void 0) return () => NO_RESOLVE;
  return (target) => {
    const field = fieldOf(target) ?? "resolve";
    const own2 = stringField(target, field);
    if (own2 !== void 0 && ownResolves?.has(own2) === true) return own2;
    if (!options.enableResolves) return NO_RESOLVE;
    const resolve2 = own2 === void 0 || own2 === "" ? options.defaultResolve : own2;
    if (options.resolves.has(resolve2)) return resolve2;
    throw userError({
      code: "unknown-resolve",
      message: `Unrecognized resolve name from the field \`${field}\` in the target ${target.spec}: ${resolve2}`,
      place: target.fieldPlaces.get(field) ?? target.place,
      help: `All valid resolve names: ${pythonList([...options.resolves.keys()].sort())}`
    });
  };
}
function hasResolve(target) {
  return fieldOf(target) !== void 0;
}
function fieldOf(target) {
  return ["resolve", "python_resolve"].find((name) => hasField(target, name));
}
function pythonList(items) {
  return `[${items.map(pythonString).join(", ")}]`;
}
function pythonString(text) {
  const escaped = text.replaceAll("\\", "\\\\");
  return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}

// src/graph/owners.ts
function decideOwners(target, targets, explicit, owners, reference) {
  if (owners.unambiguous.length > 0) return { owners: owners.unambiguous, warning: void 0 };
  const named = (set, spec) => set.has(spec) || set.has(targets.targets.get(spec)?.generator ?? spec);
  const settled = owners.ambiguous.some((spec) => named(explicit.includes, spec));
  if (owners.ambiguous.length === 0 || settled) return { owners: [], warning: void 0 };
  const candidates = new Set(
    owners.ambiguous.filter(
      (spec) => !named(explicit.ignores, spec) && (!reference.ownersMustBeAncestors || isAncestor(targets.targets.get(spec), target))
    )
  );
  if (candidates.size <= 1) return { owners: [...candidates], warning: void 0 };
  return { owners: [], warning: ambiguityWarning(target, [...candidates].sort(), reference) };
}
function isAncestor(owner, target) {
  const directory = owner?.address.specPath ?? "";
  const path = target.address.specPath;
  return directory === "" || path === directory || path.startsWith(`${directory}/`);
}
function ambiguityWarning(target, candidates, reference) {
  const { context, kind, place } = reference;
  return {
    severity: "warning",
    code: `ambiguous-${kind}`,
    message: `${context}, but Pants cannot safely infer a dependency because more than one target owns this ${kind}, so it is ambiguous which to use: ${pythonList(candidates)}.`,
    place,
    help: `Please explicitly include the dependency you want in the \`dependencies\` field of ${target.spec}, or ignore the ones you do not want by prefixing with \`!\` or \`!!\` so that one or no targets are left.`,
    notes: [
      `Alternatively, you can remove the ambiguity by deleting/changing some of the targets so that only 1 target owns this ${kind}.`
    ]
  };
}
function unownedImport(target, path, found, severity, resolve2) {
  const { module, line, elsewhere: elsewhere2 } = found;
  const others = elsewhere2.map(([spec, other]) => `'${other}' from ${spec}`).join(", ");
  return {
    severity,
    code: "unowned-import",
    module,
    message: `Pants cannot infer owners for the following imports in the target ${target.spec}:

  * ${module} (line: ${line})`,
    place: { path, line },
    help: "If you do not expect an import to be inferrable, add `# pants: no-infer-dep` to the import line.",
    ...others === "" ? {} : {
      notes: [
        `These imports are not in the resolve used by the target (\`${resolve2}\`), but they were present in other resolves: ${module}: ${others}`
      ]
    }
  };
}

// src/graph/paths.ts
function purePath(directory, path) {
  const absolute = path.startsWith("/");
  const parts = `${absolute ? "" : directory}/${path}`.split("/").filter((part6) => part6 !== "" && part6 !== ".");
  return (absolute ? "/" : "") + parts.join("/");
}

// src/python/imports-collector.ts
var ImportCollector = class {
  #findings = [];
  /** Where marked ranges of findings begin (+1) and end (-1). */
  #edges = /* @__PURE__ */ new Map();
  #pragmaLines = /* @__PURE__ */ new Set();
  /** Number of findings so far: a position for `mark` and `endStatement`. */
  get position() {
    return this.#findings.length;
  }
  /** `line`: of the name; `pragmaLine`: the joined line on which it ends. */
  add(source, name, line, pragmaLine) {
    const hidden = this.hasPragma(pragmaLine);
    this.#findings.push({ name, line, source, pragmaLine, hidden });
  }
  /** A pragma has been seen on this joined line. */
  hasPragma(joinedLine) {
    return this.#pragmaLines.has(joinedLine);
  }
  /** A `# pants: no-infer-dep` on a joined line: ignores the names and the statements that end there. */
  pragma(joinedLine) {
    this.#pragmaLines.add(joinedLine);
    for (let index = this.#findings.length - 1; index >= 0; index--) {
      const finding = this.#findings[index];
      if (finding.pragmaLine < joinedLine) break;
      finding.hidden = true;
    }
  }
  /**
   * The findings since `position` belong to one statement that ends on this joined line: a pragma there ignores them
   * all.
   */
  endStatement(position, joinedLine) {
    const hidden = this.hasPragma(joinedLine);
    for (const finding of this.#findings.slice(position)) {
      finding.pragmaLine = joinedLine;
      finding.hidden ||= hidden;
    }
  }
  /** Marks the findings from `start` up to but not including `end`. */
  mark(mark, start, end) {
    if (start === end) return;
    this.#edge(start, { mark, step: 1 });
    this.#edge(end, { mark, step: -1 });
  }
  #edge(position, edge) {
    const edges = this.#edges.get(position);
    if (edges === void 0) this.#edges.set(position, [edge]);
    else edges.push(edge);
  }
  /**
   * Keeps the first line of each name; strong wins over weak, an import over a string, and the most certain run is
   * kept.
   */
  finish() {
    const imports = /* @__PURE__ */ new Map();
    const assets = /* @__PURE__ */ new Map();
    const fromStrings = /* @__PURE__ */ new Set();
    const depths = { weak: 0, function: 0, condition: 0, caught: 0, main: 0, "type-checking": 0 };
    const edges = this.#edges.size === 0 ? void 0 : this.#edges;
    for (let index = 0; index < this.#findings.length; index++) {
      const here = edges?.get(index);
      if (here !== void 0) for (const { mark, step } of here) depths[mark] += step;
      const { name, line, source, hidden } = this.#findings[index];
      if (hidden) continue;
      if (source === "asset") {
        if (!assets.has(name)) assets.set(name, line);
        continue;
      }
      const known2 = imports.get(name);
      if (source === "string") {
        if (known2 !== void 0) continue;
        fromStrings.add(name);
        imports.set(name, { line, weak: true, run: { line, scope: "module", guard: "string" } });
        continue;
      }
      const found = importedAt(line, depths);
      const isFirst = known2 === void 0 || fromStrings.delete(name);
      imports.set(name, isFirst ? found : mergeImports(known2, found));
    }
    return { imports, assets };
  }
};
var atTopLevel = [];
var SHARED_LINES = 1e3;
function importedAt(line, depths) {
  const weak = depths.weak > 0;
  const scope = depths.function > 0 ? "function" : "module";
  const guard = guardOf(depths);
  if (weak || scope === "function" || guard !== "none" || line > SHARED_LINES) {
    return { line, weak, run: { line, scope, guard } };
  }
  return atTopLevel[line] ??= { line, weak, run: { line, scope, guard } };
}
function guardOf(depths) {
  if (depths["type-checking"] > 0) return "type-checking";
  if (depths.main > 0) return "main";
  if (depths.caught > 0) return "caught";
  return depths.condition > 0 ? "condition" : "none";
}
function sureness({ scope, guard }) {
  switch (guard) {
    case "none":
      return scope === "module" ? 6 : 4;
    case "condition":
      return scope === "module" ? 5 : 4;
    case "caught":
      return 3;
    case "main":
      return 2;
    case "type-checking":
      return 1;
    case "string":
      return 0;
  }
}
function mergeImports(first, second) {
  const isSurer = sureness(second.run) > sureness(first.run);
  return {
    line: first.line,
    weak: first.weak && second.weak,
    run: isSurer ? second.run : first.run
  };
}

// src/python/imports-relative.ts
function resolveRelative(name, path) {
  let level = 0;
  while (name[level] === ".") level++;
  if (level === 0) return name;
  const directories = path.split("/").slice(0, -1);
  if (level > directories.length) return name;
  const parts = directories.slice(0, directories.length - level + 1);
  if (level < name.length) parts.push(name.slice(level));
  return parts.join(".");
}
function hasRelative(imports) {
  for (const name of imports.keys()) if (name.startsWith(".")) return true;
  return false;
}
function resolveImports(imports, path) {
  if (!hasRelative(imports)) return imports;
  const resolved = /* @__PURE__ */ new Map();
  for (const [name, found] of imports) {
    const absolute = resolveRelative(name, path);
    const known2 = resolved.get(absolute);
    resolved.set(
      absolute,
      known2 === void 0 ? found : { ...mergeImports(known2, found), line: Math.min(known2.line, found.line) }
    );
  }
  return resolved;
}

// src/python/bytes.ts
var ByteClass = {
  newline: 0,
  backslash: 1,
  quote: 2,
  open: 3,
  close: 4,
  blank: 5,
  hash: 6,
  other: 7,
  digit: 8,
  letter: 9
};
var byteClasses = makeByteClasses();
function makeByteClasses() {
  const classes = new Uint8Array(256).fill(ByteClass.other, 0, 128).fill(ByteClass.letter, 128);
  const set = (characters, byteClass) => {
    for (const character of characters) classes[character.charCodeAt(0)] = byteClass;
  };
  set("\n\r", ByteClass.newline);
  set("\\", ByteClass.backslash);
  set(`'"`, ByteClass.quote);
  set("([{", ByteClass.open);
  set(")]}", ByteClass.close);
  set(" 	\f", ByteClass.blank);
  set("#", ByteClass.hash);
  set("0123456789", ByteClass.digit);
  set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", ByteClass.letter);
  return classes;
}
function isOpening(byte) {
  return byteClasses[byte] === ByteClass.open;
}
function isClosing(byte) {
  return byteClasses[byte] === ByteClass.close;
}
var LOWER_CASE = 32;
function isStringPrefix(bytes, start, end) {
  for (let at2 = start; at2 < end; at2++) {
    switch (bytes[at2] | LOWER_CASE) {
      case 114:
      // r
      case 98:
      // b
      case 117:
      // u
      case 102:
      // f
      case 116:
        break;
      default:
        return false;
    }
  }
  return true;
}
function formatsFields(bytes, start, end) {
  return hasLetter(bytes, start, end, 102) || hasLetter(bytes, start, end, 116);
}
function hasLetter(bytes, start, end, letter) {
  for (let at2 = start; at2 < end; at2++) if ((bytes[at2] | LOWER_CASE) === letter) return true;
  return false;
}
function asciiBytes(text) {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
function isWord(bytes, start, end, word2) {
  if (end - start !== word2.length) return false;
  for (let index = 0; index < word2.length; index++) if (bytes[start + index] !== word2[index]) return false;
  return true;
}
var statementKeywords = [
  "assert",
  "break",
  "class",
  "continue",
  "def",
  "del",
  "except",
  "finally",
  "global",
  "import",
  "pass",
  "raise",
  "return",
  "try",
  "while",
  "with"
].map(asciiBytes);
var LONGEST_KEYWORD = 8;
var fromBytes = asciiBytes("from");
var importBytes = asciiBytes("import");
var DOT = 46;
function startsStatement(bytes, at2) {
  const end = wordEnd(bytes, at2, at2 + LONGEST_KEYWORD + 1);
  if (isWord(bytes, at2, end, fromBytes)) return isFromImport(bytes, end);
  return statementKeywords.some((keyword) => isWord(bytes, at2, end, keyword));
}
function wordEnd(bytes, at2, limit) {
  while (at2 < limit && at2 < bytes.length && byteClasses[bytes[at2]] >= ByteClass.digit) at2++;
  return at2;
}
function isFromImport(bytes, at2) {
  for (let names3 = 0; ; ) {
    const byte = bytes[at2];
    if (byte === void 0) return false;
    const byteClass = byteClasses[byte];
    if (byteClass >= ByteClass.digit) {
      const end = wordEnd(bytes, at2, bytes.length);
      if (isWord(bytes, at2, end, importBytes)) return true;
      if (names3 > 0) return false;
      names3 = 1;
      at2 = end;
    } else if (byte === DOT) {
      names3 = 0;
      at2++;
    } else if (byteClass === ByteClass.blank) {
      at2++;
    } else {
      return false;
    }
  }
}
function decode2(bytes, start, end) {
  for (let at2 = start; at2 < end; at2++) if (bytes[at2] >= 128) return bytes.toString("utf8", start, end);
  return bytes.toString("latin1", start, end);
}

// src/python/imports-blocks.ts
var marks = {
  try: [],
  suppress: ["weak", "caught"],
  "suppress-all": ["caught"],
  function: ["function"],
  condition: ["condition"],
  main: ["main"],
  "type-checking": ["type-checking"]
};
var ImportBlocks = class {
  #open = [];
  #collector;
  #functions = 0;
  constructor(collector) {
    this.#collector = collector;
  }
  open(kind, indent) {
    const isFunction = kind === "function";
    if (this.#functions > 0 && (isFunction || kind === "condition" || kind === "main")) return;
    if (isFunction) this.#functions++;
    this.#open.push({ kind, indent, start: this.#collector.position, end: void 0 });
  }
  /** A logical line begins at column `indent`; `isClause`: with `except`, `else` or `finally`. */
  line(indent, isClause2) {
    for (; ; ) {
      const block = this.#open.at(-1);
      if (block === void 0 || block.indent < indent) return;
      if (block.end === void 0) {
        block.end = this.#collector.position;
        for (const mark of marks[block.kind]) this.#collector.mark(mark, block.start, block.end);
      }
      if (isClause2 && block.kind === "try" && block.indent === indent) return;
      this.#open.pop();
      if (block.kind === "function") this.#functions--;
    }
  }
  /**
   * The clause just begun, of the innermost open `try`, catches `ImportError`, or only its base classes or subclasses.
   */
  caught(indent, byName) {
    const block = this.#open.at(-1);
    if (block?.kind !== "try" || block.indent !== indent || block.end === void 0) return;
    if (byName) this.#collector.mark("weak", block.start, block.end);
    this.#collector.mark("caught", block.start, block.end);
  }
  /** End of the file. */
  finish() {
    this.line(0, false);
  }
};

// src/python/imports-words.ts
var Keyword = {
  none: 0,
  async: 1,
  case: 2,
  def: 3,
  elif: 4,
  else: 5,
  except: 6,
  finally: 7,
  for: 8,
  from: 9,
  if: 10,
  import: 11,
  lazy: 12,
  try: 13,
  while: 14,
  with: 15
};
var byFirstByte = (() => {
  const lists = Array.from({ length: 256 }, () => []);
  for (const [name, keyword] of Object.entries(Keyword)) {
    const word2 = asciiBytes(name);
    if (keyword !== Keyword.none) lists[word2[0]].push({ word: word2, keyword });
  }
  return lists;
})();
var LONGEST_KEYWORD2 = 7;
function keywordAt(bytes, start, end) {
  if (end - start > LONGEST_KEYWORD2) return Keyword.none;
  const candidates = byFirstByte[bytes[start]];
  for (const { word: word2, keyword } of candidates) {
    if (isWord(bytes, start, end, word2)) return keyword;
  }
  return Keyword.none;
}
var words = {
  as: asciiBytes("as"),
  import: asciiBytes("import"),
  dunderImport: asciiBytes("__import__"),
  importError: asciiBytes("ImportError"),
  suppress: asciiBytes("suppress"),
  dunderName: asciiBytes("__name__"),
  false: asciiBytes("False"),
  typeChecking: asciiBytes("TYPE_CHECKING")
};
var relatedErrors = ["Exception", "BaseException", "ModuleNotFoundError"].map(asciiBytes);
function isClause(keyword) {
  return keyword === Keyword.except || keyword === Keyword.else || keyword === Keyword.finally;
}
var SPACE = 32;
var TAB = 9;
var DOT2 = 46;
function isAttribute(bytes, start) {
  let at2 = start - 1;
  while (bytes[at2] === SPACE || bytes[at2] === TAB) at2--;
  return bytes[at2] === DOT2;
}
var PRAGMA = "# pants: no-infer-dep";
function findPragma(bytes, start) {
  const found = bytes.indexOf(PRAGMA, start, "latin1");
  return found === -1 ? bytes.length : found;
}

// src/python/tokenizer.ts
var Token = {
  /** End of the file. */
  end: 0,
  /** End of a non-empty logical line. */
  newline: 1,
  name: 2,
  number: 3,
  /** One byte of punctuation: `operator`. */
  operator: 4,
  /** A complete string literal, including an f-string without replacement fields. */
  string: 5,
  /**
   * Text of an f-string (or t-string) up to and including the `{` of its first replacement field. The field's tokens
   * follow.
   */
  stringStart: 6,
  /** The end of a replacement field or of its expression, up to and including the `{` of the next field. */
  stringMiddle: 7,
  /** The end of the last replacement field and the rest of the f-string. */
  stringEnd: 8,
  /** `#` up to the end of the line. */
  comment: 9
};
var MAX_OPEN_STRINGS = 1e3;
var Stop = { closed: 0, field: 1, fieldEnd: 2 };
var LF = 10;
var CR = 13;
var TAB2 = 9;
var FORM_FEED = 12;
var SPACE2 = 32;
var BACKSLASH = 92;
var COLON = 58;
var SEMICOLON = 59;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var TAB_SIZE = 8;
var NO_FIELD = -1;
var Tokenizer = class {
  bytes;
  /** Offsets of the last token. */
  start = 0;
  end = 0;
  /** Line on which the last token starts, from 1. LF, CRLF and CR end a line. */
  line = 1;
  /** First of the lines joined by `\` up to the end of the last token. */
  joinedLine = 1;
  /** The last token begins a logical line, */
  firstOnLine = false;
  /** \u2026 which is indented this far (columns, tabs as in CPython). */
  indent = 0;
  /** Open brackets and replacement fields after the last token. */
  depth = 0;
  /** Byte of the last `operator` token. */
  operator = 0;
  /** Offsets of the text between the quotes of the last `string` token. */
  textStart = 0;
  textEnd = 0;
  /** The text of the last string differs from its value: it has a backslash or a doubled brace. */
  escaped = false;
  /** The line of the first `}` in the text of an f-string that is not doubled. */
  loneBrace;
  #currentLine = 1;
  #lineStart = true;
  /** The logical line has a token. */
  #inStatement = false;
  #strings = [];
  /** Depth inside the innermost replacement field. */
  #fieldDepth = NO_FIELD;
  constructor(bytes) {
    this.bytes = bytes;
    if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) this.end = 3;
  }
  /**
   * Reads the next token. After the last one, always `Token.end`.
   * @param skim passes over what is inside a statement: numbers, operators other than `:` and `;`, and names of another
   *   length than this; 0: over nothing
   */
  next(skim = 0) {
    const bytes = this.bytes;
    const length = bytes.length;
    let at2 = this.#lineStart ? this.#indentation(this.end) : this.end;
    this.firstOnLine = false;
    for (; ; ) {
      if (at2 >= length) return this.#take(Token.end, length, length);
      const byte = bytes[at2];
      switch (byteClasses[byte]) {
        case ByteClass.letter: {
          if (skim === 0 || !this.#inStatement) return this.#name(at2);
          const end = this.#wordEnd(at2 + 1);
          const length2 = end - at2;
          if (length2 === skim || length2 <= 2 && byteClasses[bytes[end]] === ByteClass.quote) {
            return this.#name(at2);
          }
          at2 = end;
          continue;
        }
        case ByteClass.blank:
          at2++;
          continue;
        case ByteClass.newline:
          this.end = at2 = this.#newline(at2);
          this.joinedLine = this.#currentLine;
          if (this.depth === 0 && this.#inStatement) {
            this.#inStatement = false;
            this.#lineStart = true;
            return Token.newline;
          }
          at2 = this.#indentation(at2);
          continue;
        case ByteClass.backslash:
          if (byteClasses[bytes[at2 + 1]] !== ByteClass.newline) return this.#operator(at2, byte);
          at2 = this.#newline(at2 + 1);
          if (!this.#inStatement && this.depth === 0 && this.indent === 0) at2 = this.#indentation(at2);
          continue;
        case ByteClass.hash:
          return this.#comment(at2);
        case ByteClass.digit:
          if (skim > 0 && this.#inStatement) {
            at2 = this.#wordEnd(at2 + 1);
            continue;
          }
          return this.#take(Token.number, at2, this.#wordEnd(at2 + 1));
        case ByteClass.quote:
          return this.#string(at2, at2, false);
        case ByteClass.open:
          this.depth++;
          if (skim > 0 && this.#inStatement) {
            at2++;
            continue;
          }
          return this.#operator(at2, byte);
        case ByteClass.close:
          if (skim > 0 && this.#inStatement && this.depth !== this.#fieldDepth) {
            if (this.depth > 0) this.depth--;
            at2++;
            continue;
          }
          return this.#close(at2, byte);
        default:
          if (byte === COLON && this.depth === this.#fieldDepth) return this.#formattedText(at2, at2 + 1);
          if (skim > 0 && byte !== COLON && byte !== SEMICOLON && this.#inStatement) {
            at2++;
            continue;
          }
          return this.#operator(at2, byte);
      }
    }
  }
  #take(kind, start, end) {
    this.start = start;
    this.end = end;
    this.line = this.#currentLine;
    this.firstOnLine = !this.#inStatement;
    this.#inStatement = true;
    return kind;
  }
  #operator(at2, byte) {
    this.operator = byte;
    return this.#take(Token.operator, at2, at2 + 1);
  }
  #close(at2, byte) {
    if (this.depth === this.#fieldDepth) {
      if (byte !== CLOSE_BRACE) return this.#operator(at2, byte);
      this.#closeField(this.#strings.at(-1));
      return this.#formattedText(at2, at2 + 1);
    }
    if (this.depth > 0) this.depth--;
    return this.#operator(at2, byte);
  }
  #wordEnd(at2) {
    const bytes = this.bytes;
    const length = bytes.length;
    while (at2 < length && byteClasses[bytes[at2]] >= ByteClass.digit) at2++;
    return at2;
  }
  #name(at2) {
    const end = this.#wordEnd(at2 + 1);
    const bytes = this.bytes;
    if (end - at2 <= 2 && byteClasses[bytes[end]] === ByteClass.quote && isStringPrefix(bytes, at2, end)) {
      return this.#string(at2, end, formatsFields(bytes, at2, end));
    }
    return this.#take(Token.name, at2, end);
  }
  #comment(at2) {
    const bytes = this.bytes;
    const length = bytes.length;
    let end = at2 + 1;
    while (end < length && byteClasses[bytes[end]] !== ByteClass.newline) end++;
    this.start = at2;
    this.end = end;
    this.line = this.#currentLine;
    this.#lineStart = false;
    return Token.comment;
  }
  /** Skips a line end (LF, CRLF, CR). */
  #newline(at2) {
    this.#currentLine++;
    return this.bytes[at2] === CR && this.bytes[at2 + 1] === LF ? at2 + 2 : at2 + 1;
  }
  /** Skips the spaces at the beginning of a physical line. */
  #indentation(at2) {
    const bytes = this.bytes;
    const start = at2;
    while (bytes[at2] === SPACE2) at2++;
    let column = at2 - start;
    for (; ; at2++) {
      const byte = bytes[at2];
      if (byte === SPACE2) column++;
      else if (byte === TAB2) column += TAB_SIZE - column % TAB_SIZE;
      else if (byte === FORM_FEED) column = 0;
      else break;
    }
    this.#lineStart = false;
    if (this.depth > 0 && byteClasses[bytes[at2]] === ByteClass.letter && startsStatement(bytes, at2)) {
      this.depth = 0;
      this.#strings.length = 0;
      this.#fieldDepth = NO_FIELD;
      this.#inStatement = false;
    }
    if (this.depth === 0) this.indent = column;
    return at2;
  }
  /** A literal whose prefix begins at `start` and whose quotes begin at `at`. */
  #string(start, at2, hasFields) {
    const bytes = this.bytes;
    const formatted = hasFields && this.#strings.length < MAX_OPEN_STRINGS;
    const quote = bytes[at2];
    const triple = bytes[at2 + 1] === quote && bytes[at2 + 2] === quote;
    const kind = this.#take(Token.string, start, at2);
    this.textStart = at2 + (triple ? 3 : 1);
    this.escaped = false;
    const stop = this.#text(this.textStart, quote, triple, formatted, false);
    if (stop === Stop.closed) return kind;
    this.#strings.push({ quote, triple, depth: this.depth, fields: [] });
    this.#openField();
    return Token.stringStart;
  }
  /** Continues in the text or the format specification of the innermost f-string, after a field or a field's `:`. */
  #formattedText(start, at2) {
    const string = this.#strings.at(-1);
    this.#take(Token.stringEnd, start, at2);
    for (; ; ) {
      const inSpecification = string.fields.length > 0;
      const stop = this.#text(this.end, string.quote, string.triple, true, inSpecification);
      if (stop === Stop.field) {
        this.#openField();
        return Token.stringMiddle;
      }
      if (stop === Stop.closed) break;
      this.#closeField(string);
    }
    this.depth = string.depth;
    this.#strings.pop();
    this.#fieldDepth = this.#strings.at(-1)?.fields.at(-1) ?? NO_FIELD;
    return Token.stringEnd;
  }
  #openField() {
    this.#fieldDepth = ++this.depth;
    this.#strings.at(-1).fields.push(this.depth);
  }
  #closeField(string) {
    string.fields.pop();
    this.depth--;
    this.#fieldDepth = string.fields.at(-1) ?? NO_FIELD;
  }
  /** Skips text of a string; sets `end` after what stopped it and `textEnd` before it. */
  #text(at2, quote, triple, formatted, inSpecification) {
    const bytes = this.bytes;
    const length = bytes.length;
    for (; ; ) {
      while (at2 < length && byteClasses[bytes[at2]] >= ByteClass.blank) at2++;
      if (at2 >= length) return this.#stop(Stop.closed, length, length);
      const byte = bytes[at2];
      if (byte === quote) {
        if (!triple) return this.#stop(Stop.closed, at2, at2 + 1);
        if (bytes[at2 + 1] === quote && bytes[at2 + 2] === quote) return this.#stop(Stop.closed, at2, at2 + 3);
        at2++;
      } else if (byte === BACKSLASH) {
        this.escaped = true;
        at2 = this.#escape(at2 + 1, formatted);
      } else if (byte === LF || byte === CR) {
        if (!triple) return this.#stop(Stop.closed, at2, at2);
        at2 = this.#newline(at2);
        this.joinedLine = this.#currentLine;
      } else if (formatted && byte === OPEN_BRACE) {
        if (inSpecification || bytes[at2 + 1] !== OPEN_BRACE) return this.#stop(Stop.field, at2, at2 + 1);
        this.escaped = true;
        at2 += 2;
      } else if (inSpecification && byte === CLOSE_BRACE) {
        return this.#stop(Stop.fieldEnd, at2, at2 + 1);
      } else {
        if (formatted && byte === CLOSE_BRACE) {
          this.escaped = true;
          if (bytes[at2 + 1] === CLOSE_BRACE) at2++;
          else this.loneBrace ??= this.#currentLine;
        }
        at2++;
      }
    }
  }
  #stop(stop, textEnd, end) {
    this.textEnd = textEnd;
    this.end = end;
    return stop;
  }
  /** Skips what a backslash in a string escapes. */
  #escape(at2, formatted) {
    const bytes = this.bytes;
    const byte = bytes[at2];
    if (byte === LF || byte === CR) return this.#newline(at2);
    return formatted && (byte === OPEN_BRACE || byte === CLOSE_BRACE) ? at2 : at2 + 1;
  }
};

// src/python/imports-clauses.ts
var ClauseCode = {
  importError: "I",
  related: "E",
  suppress: "S",
  name: "n",
  as: "a",
  other: "x"
};
var LONGEST_CLAUSE = 400;
var MOST_PARENTHESES = 4;
function split(code) {
  const parts = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < code.length; index++) {
    const letter = code[index];
    if ("([{".includes(letter)) depth++;
    else if (")]}".includes(letter) && --depth < 0) return void 0;
    else if (letter === "," && depth === 0) {
      parts.push(code.slice(start, index));
      start = index + 1;
    }
  }
  if (depth !== 0) return void 0;
  parts.push(code.slice(start));
  return parts;
}
function inside(code, brackets) {
  if (code.length < 2 || !brackets.includes(code[0])) return void 0;
  let depth = 0;
  for (let index = 0; index < code.length; index++) {
    if ("([{".includes(code[index])) depth++;
    else if (")]}".includes(code[index]) && --depth === 0 && index < code.length - 1) return void 0;
  }
  return depth === 0 ? code.slice(1, -1) : void 0;
}
function withoutParentheses(code) {
  for (let count = 0; count < MOST_PARENTHESES; count++) {
    const inner = inside(code, "(");
    if (inner === void 0 || split(inner)?.length !== 1) return code;
    code = inner;
  }
  return code;
}
function isCaught(code, wanted) {
  const bare = withoutParentheses(code);
  return bare === ClauseCode.importError || wanted === "missing modules" && bare === ClauseCode.related;
}
function catchesImportError(code, wanted = "ImportError") {
  if (code === "") return wanted === "missing modules";
  const isNamed = code.includes(ClauseCode.importError) || wanted !== "ImportError" && code.includes(ClauseCode.related);
  if (!isNamed) return false;
  const end = code.indexOf(ClauseCode.as);
  const types = split(end === -1 ? code : code.slice(0, end));
  return types?.some((type) => {
    if (isCaught(type, wanted)) return true;
    const members = inside(withoutParentheses(type), "([{");
    return members !== void 0 && (split(members)?.some((one2) => isCaught(one2, wanted)) ?? false);
  }) ?? false;
}
function suppressesImportError(code, wanted = "ImportError") {
  if (!code.includes(ClauseCode.suppress)) return false;
  const items = split(inside(code, "(") ?? code);
  return items?.some((item) => isSuppressCall(item, wanted)) ?? false;
}
function isSuppressCall(item, wanted) {
  let depth = 0;
  let open = -1;
  let end = item.length;
  for (let index = 0; index < end; index++) {
    const letter = item[index];
    if ("([{".includes(letter)) {
      if (depth++ === 0) open = index;
    } else if (")]}".includes(letter)) depth--;
    else if (letter === ClauseCode.as && depth === 0) end = index;
  }
  if (open === -1 || item[end - 1] !== ")") return false;
  const callee = item.slice(0, open);
  if (callee !== ClauseCode.suppress && !callee.endsWith(`.${ClauseCode.suppress}`)) return false;
  return split(item.slice(open + 1, end - 1))?.some((argument) => isCaught(argument, wanted)) ?? false;
}
function clauseCode(tokens, kind, isFirst) {
  if (kind === Token.name) {
    const { bytes, start, end } = tokens;
    const is = (word2) => isWord(bytes, start, end, word2);
    if (is(words.importError)) return ClauseCode.importError;
    if (is(words.suppress)) return ClauseCode.suppress;
    if (is(words.as)) return ClauseCode.as;
    return relatedErrors.some(is) ? ClauseCode.related : ClauseCode.name;
  }
  if (kind !== Token.operator) return ClauseCode.other;
  const operator = String.fromCharCode(tokens.operator);
  if (operator === "*" && isFirst) return "";
  return "()[]{},.".includes(operator) ? operator : ClauseCode.other;
}

// src/python/imports-strings.ts
var never = () => false;
var isIdentifier = unicodeTest(String.raw`^[\p{XID_Start}_][\p{XID_Continue}]*$`);
function importRule(minimumDots) {
  return (text) => {
    const parts = text.split(".");
    return parts.length > minimumDots && parts.every(isIdentifier);
  };
}
function importRule217(minimumDots) {
  const isPackageName = unicodeTest(String.raw`^[a-z_][a-z_\p{Nd}]*$`);
  const isLastName = unicodeTest(String.raw`^[a-zA-Z_][\p{L}\p{N}_]*$`);
  return (text) => {
    const parts = text.split(".");
    const last = parts.pop();
    return parts.length >= minimumDots && isLastName(last) && parts.every(isPackageName);
  };
}
function assetRule(minimumSlashes) {
  return (text) => text.split("/").length > minimumSlashes;
}
function assetRule217(minimumSlashes) {
  const isDirectory = unicodeTest(String.raw`^[\p{L}\p{N}_-]*$`);
  const isFile = unicodeTest(String.raw`^[\p{L}\p{N}_-]*(?:\.[^.]+)+$`);
  return (text) => {
    const parts = text.split("/");
    const last = parts.pop();
    return parts.length >= minimumSlashes && isFile(last) && parts.every(isDirectory);
  };
}
function stringRules(options) {
  const { stringImports, stringImportsMinDots, assets, assetsMinSlashes } = options;
  if (!stringImports && !assets) return void 0;
  const old = options.stringRules === "2.17";
  return {
    isImport: stringImports ? (old ? importRule217 : importRule)(stringImportsMinDots) : never,
    isAsset: assets ? (old ? assetRule217 : assetRule)(assetsMinSlashes) : never
  };
}
var SPACE3 = 32;
function hasBlank(text) {
  for (let at2 = 0; at2 < text.length; at2++) if (text.charCodeAt(at2) <= SPACE3) return true;
  return false;
}

// src/python/imports.ts
var OPEN = 40;
var CLOSE = 41;
var STAR = 42;
var COMMA = 44;
var DOT3 = 46;
var COLON2 = 58;
var SEMICOLON2 = 59;
var LONGEST_NAME2 = 1e3;
var SKIM = words.dunderImport.length;
var Call = { none: 0, name: 1, open: 2 };
function scanImports(source, options) {
  return new ImportScanner(source, stringRules(options)).scan();
}
var ImportScanner = class {
  #tokens;
  #bytes;
  #rules;
  #collector = new ImportCollector();
  #blocks = new ImportBlocks(this.#collector);
  /** Offset of the next pragma at or after the last comment; the file's length if there is none. */
  #nextPragma;
  #kind = Token.newline;
  #call = Call.none;
  #callLine = 0;
  /** Adjacent literals are one string, which is open until a token that is not a literal. */
  #stringOpen = false;
  /** `undefined`: its value is unknown. */
  #string;
  #stringLine = 0;
  #stringEndLine = 0;
  #stringHidden = false;
  constructor(source, rules) {
    this.#tokens = new Tokenizer(source);
    this.#bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    this.#rules = rules;
    this.#nextPragma = findPragma(this.#bytes, 0);
  }
  /**
   * States: at the start of a statement (`starts`: after a line end, `;` or the `:` of a compound statement) names are
   * compared with the keywords; elsewhere only strings, comments and `__import__` matter, which `#advance` handles.
   */
  scan() {
    const tokens = this.#tokens;
    let starts = true;
    this.#advance();
    while (this.#kind !== Token.end) {
      const isName = this.#kind === Token.name;
      starts ||= tokens.firstOnLine;
      const keyword = isName && starts ? this.#keyword() : Keyword.none;
      if (tokens.firstOnLine) this.#blocks.line(tokens.indent, isClause(keyword));
      if (isName && starts) {
        starts = this.#statement(keyword);
      } else {
        starts = this.#kind === Token.operator && tokens.depth === 0 && (tokens.operator === SEMICOLON2 || tokens.operator === COLON2);
        this.#advance(starts ? 0 : SKIM);
      }
    }
    this.#blocks.finish();
    return this.#collector.finish();
  }
  /** Reads the next token that is not a comment. @param skim see `Tokenizer.next` */
  #advance(skim = 0) {
    const tokens = this.#tokens;
    const passing = this.#stringOpen || this.#call !== Call.none ? 0 : skim;
    let kind = tokens.next(passing);
    while (kind === Token.comment) {
      this.#comment();
      kind = tokens.next(passing);
    }
    this.#kind = kind;
    if (kind <= Token.operator && !this.#stringOpen && this.#call === Call.none) {
      if (kind === Token.name && tokens.end - tokens.start === SKIM) this.#callName();
      return;
    }
    if (kind === Token.string) {
      if (this.#rules !== void 0 || this.#call === Call.open) this.#addString();
      return;
    }
    if (kind === Token.stringStart) this.#stringOpen = false;
    else if (this.#stringOpen) this.#endString();
    if (kind === Token.stringEnd) {
      this.#stringOpen = true;
      this.#string = void 0;
    }
    if (kind === Token.name) this.#callName();
    else if (this.#call !== Call.none) {
      const opens = this.#call === Call.name && kind === Token.operator && tokens.operator === OPEN;
      this.#call = opens ? Call.open : Call.none;
      this.#callLine = tokens.joinedLine;
    }
  }
  /** At a name: whether a call of `__import__` may follow. */
  #callName() {
    const { bytes, start } = this.#tokens;
    this.#call = this.#isWord(words.dunderImport) && !isAttribute(bytes, start) ? Call.name : Call.none;
  }
  #isWord(word2) {
    const { bytes, start, end } = this.#tokens;
    return isWord(bytes, start, end, word2);
  }
  #isOperator(operator) {
    return this.#kind === Token.operator && this.#tokens.operator === operator;
  }
  /** The keyword that the current name is. */
  #keyword() {
    const { bytes, start, end } = this.#tokens;
    return keywordAt(bytes, start, end);
  }
  #comment() {
    const { start, end, joinedLine } = this.#tokens;
    if (this.#nextPragma < start) this.#nextPragma = findPragma(this.#bytes, start);
    if (this.#nextPragma + PRAGMA.length > end) return;
    if (this.#stringOpen && this.#stringEndLine === joinedLine) this.#stringHidden = true;
    this.#collector.pragma(joinedLine);
  }
  /** At a name that begins a statement. Reads at least one token; returns whether a statement begins at the next one. */
  #statement(keyword) {
    if (keyword === Keyword.import) this.#import();
    else if (keyword === Keyword.from) this.#fromImport();
    else if (keyword === Keyword.lazy) {
      this.#advance();
      return true;
    } else if (keyword !== Keyword.none && this.#tokens.firstOnLine) {
      this.#compoundStatement(keyword);
    } else this.#advance(SKIM);
    return false;
  }
  #compoundStatement(first) {
    const indent = this.#tokens.indent;
    let keyword = first;
    if (keyword === Keyword.async) {
      this.#advance();
      keyword = this.#kind === Token.name ? this.#keyword() : Keyword.none;
    }
    switch (keyword) {
      case Keyword.def:
        this.#blocks.open("function", indent);
        break;
      case Keyword.if:
      case Keyword.elif:
        this.#blocks.open(this.#condition(), indent);
        return;
      case Keyword.try:
        this.#advance();
        if (this.#isOperator(COLON2)) this.#blocks.open("try", indent);
        return;
      case Keyword.except:
        this.#except(indent);
        return;
      case Keyword.with:
        this.#with(indent);
        return;
      case Keyword.else:
      case Keyword.for:
      case Keyword.while:
      case Keyword.case:
        this.#blocks.open("condition", indent);
        break;
      default:
    }
    this.#advance(SKIM);
  }
  #with(indent) {
    const clause = this.#clause();
    if (suppressesImportError(clause)) this.#blocks.open("suppress", indent);
    else if (suppressesImportError(clause, "missing modules")) this.#blocks.open("suppress-all", indent);
  }
  /** Reads the first names after `if`. */
  #condition() {
    this.#advance();
    if (this.#kind === Token.name && this.#isWord(words.dunderName)) return "main";
    if (this.#kind === Token.name && !this.#isNeverTrue()) {
      this.#advance();
      if (!this.#isOperator(DOT3)) return "condition";
      this.#advance();
    }
    return this.#kind === Token.name && this.#isNeverTrue() ? "type-checking" : "condition";
  }
  #isNeverTrue() {
    return this.#isWord(words.typeChecking) || this.#isWord(words.false);
  }
  #except(indent) {
    const clause = this.#clause();
    const isWhole = this.#isOperator(COLON2);
    if (catchesImportError(clause)) this.#blocks.caught(indent, true);
    else if (isWhole && catchesImportError(clause, "missing modules")) this.#blocks.caught(indent, false);
    this.#blocks.open("condition", indent);
  }
  /** From the keyword to before the `:`, as a code for `imports-clauses.ts`. */
  #clause() {
    const tokens = this.#tokens;
    let code = "";
    for (; ; ) {
      this.#advance();
      if (this.#kind === Token.newline || this.#kind === Token.end || tokens.firstOnLine) return "";
      if (tokens.depth === 0 && this.#isOperator(COLON2)) return code.length > LONGEST_CLAUSE ? "" : code;
      if (code.length <= LONGEST_CLAUSE) code += clauseCode(tokens, this.#kind, code === "");
    }
  }
  /** `import a.b as c, d`. */
  #import() {
    const first = this.#collector.position;
    let more = true;
    let endLine2 = 0;
    while (more) {
      this.#advance();
      endLine2 = this.#names("") ?? endLine2;
      more = this.#isOperator(COMMA);
    }
    this.#collector.endStatement(first, endLine2);
  }
  /** `from m import a as b, c`, `from . import (a, b)`, `from m import *`. */
  #fromImport() {
    const tokens = this.#tokens;
    const first = this.#collector.position;
    this.#advance();
    const module = this.#moduleName();
    if (module === "" || module === "__future__" || this.#kind !== Token.name || !this.#isWord(words.import))
      return;
    this.#advance();
    const inBrackets = this.#isOperator(OPEN);
    if (inBrackets) this.#advance();
    let endLine2 = 0;
    if (this.#isOperator(STAR)) {
      endLine2 = tokens.joinedLine;
      this.#collector.add("import", module, tokens.line, endLine2);
      this.#advance();
    } else {
      const prefix = module.endsWith(".") ? module : `${module}.`;
      for (; ; ) {
        endLine2 = this.#names(prefix) ?? endLine2;
        if (!this.#isOperator(COMMA)) break;
        this.#advance();
      }
    }
    if (inBrackets && this.#isOperator(CLOSE)) {
      endLine2 = tokens.joinedLine;
      this.#advance();
    }
    this.#collector.endStatement(first, endLine2);
  }
  /** Dots and names between `from` and `import`; empty if there are none, or far too many. */
  #moduleName() {
    let module = "";
    for (; ; ) {
      if (this.#isOperator(DOT3)) module += module.length > LONGEST_NAME2 ? "" : ".";
      else if (this.#kind !== Token.name || this.#isWord(words.import)) break;
      else module += this.#text();
      this.#advance();
    }
    return module.length > LONGEST_NAME2 ? "" : module;
  }
  /** Reads one imported name with its alias; returns the joined line on which it ends. */
  #names(prefix) {
    const tokens = this.#tokens;
    let name = "";
    const line = tokens.line;
    let endLine2 = tokens.joinedLine;
    while (this.#isNameInStatement()) {
      if (name.length <= LONGEST_NAME2) name += this.#text();
      endLine2 = tokens.joinedLine;
      this.#advance();
      if (!this.#isOperator(DOT3)) break;
      if (name.length <= LONGEST_NAME2) name += ".";
      this.#advance();
    }
    if (name === "") return void 0;
    if (name.length <= LONGEST_NAME2) this.#collector.add("import", prefix + name, line, endLine2);
    if (this.#isNameInStatement() && this.#isWord(words.as)) {
      this.#advance();
      if (this.#isNameInStatement()) {
        const first = this.#collector.position - 1;
        endLine2 = tokens.joinedLine;
        this.#collector.endStatement(first, endLine2);
        this.#advance();
      }
    }
    return endLine2;
  }
  /** Reads a name, unless it begins the next line (the statement is broken). */
  #isNameInStatement() {
    return this.#kind === Token.name && !this.#tokens.firstOnLine;
  }
  /** The last name as Python reads it: in NFKC form (PEP 3131). */
  #text() {
    const { start, end } = this.#tokens;
    return decode2(this.#bytes, start, end).normalize("NFKC");
  }
  #addString() {
    const { textStart, textEnd, escaped, line, joinedLine } = this.#tokens;
    if (!this.#stringOpen) {
      this.#stringOpen = true;
      this.#string = "";
      this.#stringLine = line;
      this.#stringHidden = false;
    }
    this.#stringEndLine = joinedLine;
    if (this.#string === void 0) return;
    if (escaped || textEnd - textStart > LONGEST_NAME2) this.#string = void 0;
    else this.#string += decode2(this.#bytes, textStart, textEnd);
  }
  /** The string has ended: the current token is not a string. */
  #endString() {
    this.#stringOpen = false;
    const text = this.#string;
    if (text === void 0) return;
    const closes = this.#isOperator(CLOSE);
    if (this.#call === Call.open && (closes || this.#isOperator(COMMA))) {
      if (this.#stringHidden || this.#collector.hasPragma(this.#callLine)) return;
      const position = this.#collector.position;
      this.#collector.add("import", text, this.#stringLine, this.#stringEndLine);
      if (closes) this.#collector.endStatement(position, this.#tokens.joinedLine);
    } else if (!this.#stringHidden) {
      this.#addCandidate(text);
    }
  }
  #addCandidate(text) {
    const rules = this.#rules;
    if (rules === void 0 || hasBlank(text)) return;
    if (rules.isImport(text)) this.#collector.add("string", text, this.#stringLine, this.#stringEndLine);
    else if (rules.isAsset(text)) this.#collector.add("asset", text, this.#stringLine, this.#stringEndLine);
  }
};

// src/python/data/stdlib-names.json
var stdlib_names_default = JSON.parse('{"source":"sys.stdlib_module_names and libraries of CPython 3.6, 3.7, 3.8, 3.9, 3.10, 3.11, 3.12, 3.13, 3.14; 2026-11-23; scripts/stdlib-names.mjs","names":{"__future__":"3.6-","_abc":"3.7-","_aix_support":"3.9-","_android_support":"3.13-","_apple_support":"3.14-","_ast":"3.6-","_ast_unparse":"3.14-","_asyncio":"3.6-","_bisect":"3.6-","_blake2":"3.6-","_bootlocale":"3.6-3.9","_bootsubprocess":"3.9-3.11","_bz2":"3.6-","_codecs":"3.6-","_codecs_cn":"3.6-","_codecs_hk":"3.6-","_codecs_iso2022":"3.6-","_codecs_jp":"3.6-","_codecs_kr":"3.6-","_codecs_tw":"3.6-","_collections":"3.6-","_collections_abc":"3.6-","_colorize":"3.13-","_compat_pickle":"3.6-","_compression":"3.6-3.13","_contextvars":"3.7-","_crypt":"3.6-3.12","_csv":"3.6-","_ctypes":"3.6-","_curses":"3.6-","_curses_panel":"3.6-","_datetime":"3.6-","_dbm":"3.6-","_decimal":"3.6-","_dummy_thread":"3.6-3.8","_elementtree":"3.6-","_frozen_importlib":"3.6-","_frozen_importlib_external":"3.6-","_functools":"3.6-","_gdbm":"3.6-","_hashlib":"3.6-","_heapq":"3.6-","_hmac":"3.14-","_imp":"3.6-","_interpchannels":"3.13-","_interpqueues":"3.13-","_interpreters":"3.13-","_io":"3.6-","_ios_support":"3.13-","_json":"3.6-","_locale":"3.6-","_lsprof":"3.6-","_lzma":"3.6-","_markupbase":"3.6-","_md5":"3.6-","_msi":"3.6-3.12","_multibytecodec":"3.6-","_multiprocessing":"3.6-","_opcode":"3.6-","_opcode_metadata":"3.13-","_operator":"3.6-","_osx_support":"3.6-","_overlapped":"3.6-","_peg_parser":"3.9-3.9","_pickle":"3.6-","_posixshmem":"3.8-","_posixsubprocess":"3.6-","_py_abc":"3.7-","_py_warnings":"3.14-","_pydatetime":"3.12-","_pydecimal":"3.6-","_pyio":"3.6-","_pylong":"3.12-","_pyrepl":"3.13-","_queue":"3.7-","_random":"3.6-","_remote_debugging":"3.14-","_scproxy":"3.6-","_sha1":"3.6-","_sha2":"3.12-","_sha256":"3.6-3.11","_sha3":"3.6-","_sha512":"3.6-3.11","_signal":"3.6-","_sitebuiltins":"3.6-","_socket":"3.6-","_sqlite3":"3.6-","_sre":"3.6-","_ssl":"3.6-","_stat":"3.6-","_statistics":"3.8-","_string":"3.6-","_strptime":"3.6-","_struct":"3.6-","_suggestions":"3.13-","_symtable":"3.6-","_sysconfig":"3.13-","_thread":"3.6-","_threading_local":"3.6-","_tkinter":"3.6-","_tokenize":"3.11-","_tracemalloc":"3.6-","_types":"3.14-","_typing":"3.11-","_uuid":"3.7-","_warnings":"3.6-","_weakref":"3.6-","_weakrefset":"3.6-","_winapi":"3.6-","_wmi":"3.13-","_zoneinfo":"3.9-","_zstd":"3.14-","abc":"3.6-","aifc":"3.6-3.12","annotationlib":"3.14-","antigravity":"3.6-","argparse":"3.6-","array":"3.6-","ast":"3.6-","asynchat":"3.6-3.11","asyncio":"3.6-","asyncore":"3.6-3.11","atexit":"3.6-","audioop":"3.6-3.12","base64":"3.6-","bdb":"3.6-","binascii":"3.6-","binhex":"3.6-3.10","bisect":"3.6-","builtins":"3.6-","bz2":"3.6-","cProfile":"3.6-","calendar":"3.6-","cgi":"3.6-3.12","cgitb":"3.6-3.12","chunk":"3.6-3.12","cmath":"3.6-","cmd":"3.6-","code":"3.6-","codecs":"3.6-","codeop":"3.6-","collections":"3.6-","colorsys":"3.6-","compileall":"3.6-","compression":"3.14-","concurrent":"3.6-","configparser":"3.6-","contextlib":"3.6-","contextvars":"3.7-","copy":"3.6-","copyreg":"3.6-","crypt":"3.6-3.12","csv":"3.6-","ctypes":"3.6-","curses":"3.6-","dataclasses":"3.7-","datetime":"3.6-","dbm":"3.6-","decimal":"3.6-","difflib":"3.6-","dis":"3.6-","distutils":"3.6-3.11","doctest":"3.6-","dummy_threading":"3.6-3.8","email":"3.6-","encodings":"3.6-","ensurepip":"3.6-","enum":"3.6-","errno":"3.6-","faulthandler":"3.6-","fcntl":"3.6-","filecmp":"3.6-","fileinput":"3.6-","fnmatch":"3.6-","formatter":"3.6-3.9","fractions":"3.6-","ftplib":"3.6-","functools":"3.6-","gc":"3.6-","genericpath":"3.6-","getopt":"3.6-","getpass":"3.6-","gettext":"3.6-","glob":"3.6-","graphlib":"3.9-","grp":"3.6-","gzip":"3.6-","hashlib":"3.6-","heapq":"3.6-","hmac":"3.6-","html":"3.6-","http":"3.6-","idlelib":"3.6-","imaplib":"3.6-","imghdr":"3.6-3.12","imp":"3.6-3.11","importlib":"3.6-","inspect":"3.6-","io":"3.6-","ipaddress":"3.6-","itertools":"3.6-","json":"3.6-","keyword":"3.6-","lib2to3":"3.6-3.12","linecache":"3.6-","locale":"3.6-","logging":"3.6-","lzma":"3.6-","macpath":"3.6-3.7","macurl2path":"3.6-3.6","mailbox":"3.6-","mailcap":"3.6-3.12","marshal":"3.6-","math":"3.6-","mimetypes":"3.6-","mmap":"3.6-","modulefinder":"3.6-","msilib":"3.6-3.12","msvcrt":"3.6-","multiprocessing":"3.6-","netrc":"3.6-","nis":"3.6-3.12","nntplib":"3.6-3.12","nt":"3.6-","ntpath":"3.6-","nturl2path":"3.6-","numbers":"3.6-","opcode":"3.6-","operator":"3.6-","optparse":"3.6-","os":"3.6-","ossaudiodev":"3.6-3.12","parser":"3.6-3.9","pathlib":"3.6-","pdb":"3.6-","pickle":"3.6-","pickletools":"3.6-","pipes":"3.6-3.12","pkgutil":"3.6-","platform":"3.6-","plistlib":"3.6-","poplib":"3.6-","posix":"3.6-","posixpath":"3.6-","pprint":"3.6-","profile":"3.6-","pstats":"3.6-","pty":"3.6-","pwd":"3.6-","py_compile":"3.6-","pyclbr":"3.6-","pydoc":"3.6-","pydoc_data":"3.6-","pyexpat":"3.6-","queue":"3.6-","quopri":"3.6-","random":"3.6-","re":"3.6-","readline":"3.6-","reprlib":"3.6-","resource":"3.6-","rlcompleter":"3.6-","runpy":"3.6-","sched":"3.6-","secrets":"3.6-","select":"3.6-","selectors":"3.6-","shelve":"3.6-","shlex":"3.6-","shutil":"3.6-","signal":"3.6-","site":"3.6-","smtpd":"3.6-3.11","smtplib":"3.6-","sndhdr":"3.6-3.12","socket":"3.6-","socketserver":"3.6-","spwd":"3.6-3.12","sqlite3":"3.6-","sre_compile":"3.6-","sre_constants":"3.6-","sre_parse":"3.6-","ssl":"3.6-","stat":"3.6-","statistics":"3.6-","string":"3.6-","stringprep":"3.6-","struct":"3.6-","subprocess":"3.6-","sunau":"3.6-3.12","symbol":"3.6-3.9","symtable":"3.6-","sys":"3.6-","sysconfig":"3.6-","syslog":"3.6-","tabnanny":"3.6-","tarfile":"3.6-","telnetlib":"3.6-3.12","tempfile":"3.6-","termios":"3.6-","textwrap":"3.6-","this":"3.6-","threading":"3.6-","time":"3.6-","timeit":"3.6-","tkinter":"3.6-","token":"3.6-","tokenize":"3.6-","tomllib":"3.11-","trace":"3.6-","traceback":"3.6-","tracemalloc":"3.6-","tty":"3.6-","turtle":"3.6-","turtledemo":"3.6-","types":"3.6-","typing":"3.6-","unicodedata":"3.6-","unittest":"3.6-","urllib":"3.6-","uu":"3.6-3.12","uuid":"3.6-","venv":"3.6-","warnings":"3.6-","wave":"3.6-","weakref":"3.6-","webbrowser":"3.6-","winreg":"3.6-","winsound":"3.6-","wsgiref":"3.6-","xdrlib":"3.6-3.12","xml":"3.6-","xmlrpc":"3.6-","zipapp":"3.6-","zipfile":"3.6-","zipimport":"3.6-","zlib":"3.6-","zoneinfo":"3.9-"}}');

// src/python/stdlib-names.ts
var FIRST_MINOR = 6;
var ranges = new Map(
  Object.entries(stdlib_names_default.names).map(([name, range]) => {
    const [first, last] = range.split("-").map((version) => version.split(".")[1]);
    return [name, { first: Number(first), last: last === void 0 ? void 0 : Number(last) }];
  })
);
var allNames = new Set(ranges.keys());
function stdlibModules() {
  return allNames;
}
function stdlibModulesOf(minor) {
  if (minor < FIRST_MINOR) throw new RangeError(`the standard library of Python 3.${minor} is not known`);
  const names3 = /* @__PURE__ */ new Set();
  for (const [name, { first, last }] of ranges) {
    if (first <= minor && (last === void 0 || minor <= last)) names3.add(name);
  }
  return names3;
}

// src/graph/infer-imports.ts
function inferImports(context, target, explicit, inference) {
  const { imports, assets } = context.workspace.options.pythonInfer;
  if (!imports && !assets) return;
  inferFromFiles(context, target, explicit, target.sources, inference);
}
function inferFromFiles(context, target, explicit, paths, inference) {
  const { imports, assets } = context.workspace.options.pythonInfer;
  for (const path of paths) {
    const reader = { context, target, explicit, path, inference };
    const scanned = context.scan(path);
    if (imports) readImports(reader);
    if (assets) readAssets(reader, scanned);
  }
}
var MAX_IMPORTS = 2e4;
var MAX_ALL_IMPORTS = 15e4;
var BYTES_PER_IMPORT = 200;
function tooManyImports(path, count) {
  return userError({
    code: "too-many-imports",
    message: count > MAX_IMPORTS ? `${path} has ${count} imports, or strings that look like one; at most ${MAX_IMPORTS} are read` : `The Python files have more imports than are read; ${path} and those after it are not read`,
    place: { path },
    help: "leave files without code out of `python_sources`, for example as `resources`"
  });
}
function createScan(workspace) {
  const { options, dialect } = workspace;
  const scanned = /* @__PURE__ */ new Map();
  let left = MAX_ALL_IMPORTS;
  return (path) => {
    const known2 = scanned.get(path);
    if (known2 instanceof Error) throw known2;
    if (known2 !== void 0) return known2;
    const bytes = workspace.read(path);
    if (left < 0) throw tooManyImports(path, 0);
    const found = scanImports(bytes, { ...options.pythonInfer, stringRules: dialect.moduleTable });
    const count = found.imports.size + found.assets.size;
    left += bytes.length / BYTES_PER_IMPORT - count;
    if (count <= MAX_IMPORTS && left >= 0) {
      scanned.set(path, found);
      return found;
    }
    const error = tooManyImports(path, count);
    scanned.set(path, error);
    throw error;
  };
}
function readImports(reader) {
  const { context, target, path, inference } = reader;
  const resolve2 = context.resolveOf(target);
  const locality = context.localityOf(target);
  const unowned = [];
  const stripped = stripSourceRoot(path, rootOfSource(context.workspace, target, path) ?? "");
  for (const [module, found] of resolveImports(context.scan(path).imports, stripped)) {
    const owners = ownersOfModule(context.modules(), module, resolve2, locality);
    const decided = owners.ambiguous.length === 0 ? owners.unambiguous : decide(reader, module, found, owners);
    if (decided.length > 0) inference.add(decided, { kind: "import", module, path, line: found.line });
    else if (!found.weak && !isUnownable(context, module)) unowned.push([module, found]);
  }
  reportUnowned(reader, resolve2, unowned);
}
function decide({ context, target, explicit, path, inference }, module, { line }, owners) {
  const decision = decideOwners(target, context.targets, explicit, owners, {
    context: `The target ${target.spec} imports \`${module}\``,
    kind: "module",
    ownersMustBeAncestors: false,
    place: { path, line }
  });
  inference.report(decision.warning);
  return decision.owners;
}
function isUnownable({ workspace }, module) {
  const dot = module.indexOf(".");
  const top = dot < 0 ? module : module.slice(0, dot);
  return stdlibModules().has(top) || top === "_typeshed" && workspace.dialect.name === "current";
}
function reportUnowned(reader, resolve2, unowned) {
  const { context, target, path, inference } = reader;
  const { unownedDependencyBehavior, ignoredUnownedImports } = context.workspace.options.pythonInfer;
  if (unownedDependencyBehavior === "ignore") return;
  const ignored = (module) => ignoredUnownedImports.some((prefix) => module === prefix || module.startsWith(`${prefix}.`));
  for (const [module, { line }] of unowned) {
    if (ignored(module)) continue;
    const found = { module, line, elsewhere: ownersElsewhere(context, module, resolve2) };
    inference.report(unownedImport(target, path, found, unownedDependencyBehavior, resolve2));
  }
}
function ownersElsewhere(context, module, resolve2) {
  if (context.workspace.options.python.resolves.size < 2) return [];
  const { unambiguous, ambiguous } = ownersOfModule(context.modules(), module, void 0);
  return [...unambiguous, ...ambiguous].sort().flatMap((spec) => {
    const owner = context.targets.targets.get(spec);
    const other = owner !== void 0 && hasResolve(owner) ? context.resolveOf(owner) : resolve2;
    return other === resolve2 ? [] : [[spec, other]];
  });
}
function readAssets(reader, scanned) {
  const { context, target, path, explicit, inference } = reader;
  const directory = directoryOf(path);
  const { resources, files } = context.assets();
  for (const [asset, line] of scanned.assets) {
    const owners = [
      ...resources.get(purePath(directory, asset)) ?? [],
      ...files.get(purePath("", asset)) ?? []
    ];
    const place = { path, line };
    const decision = decideOwners(
      target,
      context.targets,
      explicit,
      owners.length === 1 ? { unambiguous: owners, ambiguous: [] } : { unambiguous: [], ambiguous: owners },
      {
        context: `The target ${target.spec} uses \`${asset}\``,
        kind: "asset",
        ownersMustBeAncestors: false,
        place
      }
    );
    inference.report(decision.warning);
    inference.add(decision.owners, { kind: "asset", place });
  }
}

// src/targets/address.ts
var AddressError = class extends Error {
  reason;
  help;
  constructor(text, reason, help) {
    super(`\`${text}\` is not an address: ${reason}`);
    this.name = "AddressError";
    this.reason = reason;
    this.help = help;
  }
};
var noParameters = /* @__PURE__ */ new Map();
var BANNED_IN_NAME = /[:#!@?/\\=]/g;
var BANNED_IN_GENERATED_NAME = /[:#!@?=]/g;
var BANNED_IN_PARAMETERS = /[:#!@?=, ]/g;
function bannedNameCharacters(name) {
  return name.match(BANNED_IN_NAME) ?? [];
}
function bannedGeneratedNameCharacters(name) {
  return name.match(BANNED_IN_GENERATED_NAME) ?? [];
}
function bannedParameterCharacters(text) {
  return text.match(BANNED_IN_PARAMETERS) ?? [];
}
function address(specPath, parts = {}) {
  return {
    specPath,
    targetName: parts.targetName === baseName(specPath) ? void 0 : parts.targetName,
    generatedName: parts.generatedName,
    relativeFilePath: parts.relativeFilePath,
    parameters: parts.parameters === void 0 ? noParameters : sortedParameters(parts.parameters)
  };
}
function nameOf(of) {
  return of.targetName ?? baseName(of.specPath);
}
function residenceOf(of) {
  if (of.relativeFilePath === void 0) return of.specPath;
  return directoryOf(joinPath(of.specPath, of.relativeFilePath));
}
function generatorOf(of) {
  if (of.generatedName === void 0 && of.relativeFilePath === void 0) return of;
  return address(of.specPath, { targetName: of.targetName, parameters: of.parameters });
}
function printAddress(of) {
  const parameters = printParameters(of.parameters);
  const prefix = of.specPath === "" ? "//" : "";
  if (of.relativeFilePath !== void 0) {
    const depth = of.relativeFilePath.split("/").length - 1;
    const isPlain2 = of.targetName === void 0 && depth === 0;
    const name2 = isPlain2 ? "" : `:${"../".repeat(depth)}${nameOf(of)}`;
    return `${prefix}${joinPath(of.specPath, of.relativeFilePath)}${name2}${parameters}`;
  }
  const generated = of.generatedName === void 0 ? "" : `#${of.generatedName}`;
  const rest = generated + parameters;
  const name = of.targetName ?? (rest === "" ? baseName(of.specPath) : "");
  return `${prefix}${of.specPath}${name === "" ? "" : `:${name}`}${rest}`;
}
function printParameters(parameters) {
  if (parameters.size === 0) return "";
  return `@${[...parameters].map(([key, value]) => `${key}=${value}`).join(",")}`;
}
function compareAddresses(left, right) {
  return comparePaths(left.specPath, right.specPath) || compareOptional(left.relativeFilePath, right.relativeFilePath, comparePaths) || compareOptional(left.targetName, right.targetName, compareCodePoints) || compareCodePoints(printParameters(left.parameters), printParameters(right.parameters)) || compareOptional(left.generatedName, right.generatedName, compareCodePoints);
}
function compareOptional(left, right, compare2) {
  if (left === void 0) return right === void 0 ? 0 : -1;
  return right === void 0 ? 1 : compare2(left, right);
}
function comparePaths(left, right) {
  if (left === right) return 0;
  const a = left === "" ? [] : left.split("/");
  const b = right === "" ? [] : right.split("/");
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const order = compareCodePoints(a[index], b[index]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function parseAddress(text, relativeTo) {
  const { rest, parameters } = splitParameters(text);
  const match = /^([^:#]*)(?::([^#:@]+))?(?:#([^@:]+))?(::?)?$/.exec(rest);
  if (match === null)
    throw new AddressError(
      text,
      "it has more parts than a path, a name and a generated name",
      ADDRESS_SHAPES
    );
  const [, path, targetName2, generatedName, wildcard] = match;
  if (wildcard !== void 0) {
    throw new AddressError(
      text,
      `it ends with the wildcard \`${wildcard}\``,
      "list each target; wildcards only work on the command line"
    );
  }
  const input = {
    text,
    path: normalizedPath(text, path, relativeTo),
    targetName: targetName2,
    generatedName,
    parameters: sortedParameters(parameters)
  };
  if (input.targetName === void 0 && input.path === "") {
    throw new AddressError(text, "a target in the build root needs a name", "write `//:name`");
  }
  return input;
}
var ADDRESS_SHAPES = "write `path/to:name`, `path/to/file.py:name` or `path/to:name#generated`";
function splitParameters(text) {
  const colon = text.indexOf(":");
  for (let at2 = text.indexOf("@"); at2 !== -1; at2 = text.indexOf("@", at2 + 1)) {
    const tail = text.slice(at2 + 1);
    const isParameter = /^[^=:]+=/.test(tail);
    if (!isParameter) {
      if (colon !== -1 && at2 > colon)
        throw new AddressError(text, "its `@` is not followed by `key=value`", ADDRESS_SHAPES);
      const hash = text.indexOf("#");
      if (hash !== -1 && at2 > hash)
        throw new AddressError(text, "its `@` is not followed by `key=value`", ADDRESS_SHAPES);
      continue;
    }
    return { rest: text.slice(0, at2), parameters: parseParameters2(text, tail) };
  }
  return { rest: text, parameters: noParameters };
}
function parseParameters2(text, tail) {
  const parameters = /* @__PURE__ */ new Map();
  for (const part6 of tail.split(",")) {
    const equals2 = part6.indexOf("=");
    const isParameter = equals2 > 0 && !part6.includes(":");
    if (!isParameter)
      throw new AddressError(text, `\`${part6}\` is not a \`key=value\` parameter`, ADDRESS_SHAPES);
    const key = part6.slice(0, equals2);
    const value = part6.slice(equals2 + 1);
    const banned = bannedParameterCharacters(key + value);
    if (banned.length > 0) {
      throw new AddressError(text, `the parameter \`${part6}\` contains the character \`${banned[0]}\``);
    }
    parameters.set(key, value);
  }
  return parameters;
}
function normalizedPath(text, written, relativeTo) {
  let path = written;
  if (relativeTo !== void 0) {
    if (path.startsWith("./")) {
      path = relativeTo === "" ? path.slice(2) : `${relativeTo}/${path.slice(2)}`;
      if (path === "") throw new AddressError(text, "its path is empty", ADDRESS_SHAPES);
    } else if (path === "") {
      path = relativeTo;
    }
  }
  if (path.startsWith("//")) path = path.slice(2);
  if (path === "") return path;
  for (const part6 of path.split("/")) {
    if (part6 === "" && path.startsWith("/")) {
      throw new AddressError(
        text,
        "its path is absolute",
        "write the path relative to the build root, without the leading `/`"
      );
    }
    if (part6 === "" || part6 === "." || part6 === "..") {
      throw new AddressError(
        text,
        `its path contains \`${part6}\``,
        "write the path relative to the build root, or start it with `./` for the directory of the BUILD file"
      );
    }
  }
  return path;
}
function addressInDirectory(input) {
  if (/^BUILD(?:\..*)?$/.test(baseName(input.path))) {
    throw new AddressError(
      input.text,
      `a directory with targets cannot be called \`${baseName(input.path)}\``
    );
  }
  return validAddress(input, input.path, void 0, input.targetName);
}
function addressOfFile(input) {
  if (input.path === "") return addressInDirectory(input);
  const directory = directoryOf(input.path);
  if (input.targetName === void 0) {
    if (directory === "") {
      throw new AddressError(
        input.text,
        "a file in the build root needs the name of its target",
        `write \`//${input.path}:name\``
      );
    }
    return validAddress(input, directory, baseName(input.path), void 0);
  }
  const parts = input.targetName.split("/");
  const name = parts.pop();
  if (parts.some((part6) => part6 !== "..")) {
    throw new AddressError(
      input.text,
      `\`${input.targetName}\` is not in the directory of \`${input.path}\` or above it`
    );
  }
  const segments = input.path.split("/");
  if (segments.length <= parts.length) {
    throw new AddressError(
      input.text,
      `\`${input.targetName}\` has more \`../\` than \`${input.path}\` has directories`
    );
  }
  const split2 = segments.length - 1 - parts.length;
  return validAddress(input, segments.slice(0, split2).join("/"), segments.slice(split2).join("/"), name);
}
function validAddress(input, specPath, relativeFilePath, targetName2) {
  const banned = bannedNameCharacters(targetName2 ?? "");
  if (banned.length > 0) {
    throw new AddressError(
      input.text,
      `the name \`${targetName2 ?? ""}\` contains the character \`${banned[0]}\``
    );
  }
  const generatedName = relativeFilePath === void 0 ? input.generatedName : void 0;
  if (generatedName !== void 0 && bannedGeneratedNameCharacters(generatedName).length > 0) {
    throw new AddressError(
      input.text,
      `the generated name \`${generatedName}\` contains the character \`${bannedGeneratedNameCharacters(generatedName)[0]}\``
    );
  }
  return address(specPath, { targetName: targetName2, generatedName, relativeFilePath, parameters: input.parameters });
}
function sortedParameters(parameters) {
  if (parameters.size === 0) return noParameters;
  if (parameters.size === 1) return parameters;
  return new Map([...parameters].sort(([a], [b]) => compareCodePoints(a, b)));
}
function joinPath(directory, name) {
  return directory === "" ? name : `${directory}/${name}`;
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/requirements/lock-formats.ts
var lockFormats = {
  uv: {
    lockFileNames: ["uv.lock"],
    command: "uv lock",
    updates: true
  },
  poetry: {
    lockFileNames: ["poetry.lock"],
    command: "poetry lock",
    updates: true
  },
  pdm: {
    lockFileNames: ["pdm.lock"],
    command: "pdm lock",
    commandForAll: "pdm lock -G :all",
    updates: true
  },
  pylock: {
    lockFileNames: ["pylock.toml"],
    command: "uv export --format pylock.toml",
    updates: false
  },
  pipenv: {
    lockFileNames: ["Pipfile.lock"],
    command: "pipenv lock",
    updates: true
  },
  requirements: {
    lockFileNames: ["requirements.lock", "requirements.txt"],
    title: "a `requirements.txt` with pinned versions",
    command: "uv pip compile --universal --generate-hashes",
    updates: false
  },
  pex: {
    lockFileNames: [],
    title: "a pex lock",
    command: "pex3 lock create --style universal",
    updates: false
  }
};
var lockFormatNames = Object.keys(lockFormats);
var allLockFormats = Object.values(lockFormats);
var lockFileNames = allLockFormats.flatMap((format) => format.lockFileNames);
function titleOf({ lockFileNames: [name], title }) {
  return title ?? `\`${name}\``;
}
function commandForLockFile(path) {
  const name = posix.basename(path);
  const { requirements } = lockFormats;
  if (name.endsWith(".txt")) return requirements.command;
  if (requirements.lockFileNames.includes(name)) return void 0;
  if (/^pylock\.[^.]+\.toml$/.test(name)) return lockFormats.pylock.command;
  return allLockFormats.find((format) => format.lockFileNames.includes(name))?.command;
}
function pantsLockCommand(resolve2) {
  return `pants generate-lockfiles${resolve2 === void 0 ? "" : ` --resolve=${resolve2}`}`;
}
function waysToLock(path, resolve2) {
  const command = commandForLockFile(path);
  switch (command) {
    case void 0:
      return `\`${pantsLockCommand(resolve2)}\`, or with \`${lockFormats.pex.command}\``;
    case lockFormats.requirements.command:
      return `\`${command.replace("compile", `compile ${path.replace(/\.txt$/, ".in")}`)} -o ${path}\``;
    case lockFormats.pylock.command:
      return `\`${command} -o ${path}\``;
    default:
      return `\`${command}\``;
  }
}
function unknownLockFormat(path) {
  const titles = allLockFormats.map(titleOf);
  return userError({
    code: "unknown-lock-format",
    message: `${path} is not in a supported lock format`,
    place: { path },
    help: `use ${titles.slice(0, -1).join(", ")} or ${titles.at(-1)} (\`${lockFormats.pex.command}\`)`
  });
}

// src/graph/explicit.ts
var nothing = {
  included: [],
  ignored: [],
  transitivelyExcluded: [],
  includes: /* @__PURE__ */ new Set(),
  ignores: /* @__PURE__ */ new Set()
};
function readExplicit(workspace, targets, target) {
  const values = target.isOpaque || hasField(target, "dependencies") ? stringListField(target, "dependencies") : [];
  const place = target.fieldPlaces.get("dependencies");
  if (values.length === 0) return { ...nothing, place };
  const included = [];
  const ignored = [];
  const transitivelyExcluded2 = [];
  for (const written of values) {
    const marks2 = written.startsWith("!!") ? 2 : written.startsWith("!") ? 1 : 0;
    if (marks2 === 2 && !target.isOpaque && !target.type.supportsTransitiveExcludes) {
      throw transitiveExcludeNotSupported(targets, target, written);
    }
    const address2 = resolveWritten(workspace, target, "dependencies", written.slice(marks2));
    (marks2 === 0 ? included : ignored).push(address2);
    if (marks2 === 2) transitivelyExcluded2.push(address2);
  }
  return {
    included,
    ignored,
    transitivelyExcluded: transitivelyExcluded2,
    includes: new Set(included.map(printAddress)),
    ignores: new Set(ignored.map(printAddress)),
    place
  };
}
function resolveWritten({ files, entryPlace }, target, field, written) {
  const origin = `the \`${field}\` field from the target ${target.spec}`;
  const place = target.fieldPlaces.get(field) ?? target.place;
  try {
    const input = parseAddress(written, target.address.specPath);
    if (files.isFile(input.path)) return addressOfFile(input);
    if (input.path === "" || files.isDirectory(input.path)) return addressInDirectory(input);
    const resolve2 = /^_(.+)_lockfile$/.exec(input.targetName ?? "")?.[1];
    if (resolve2 !== void 0)
      throw lockMissing(input.path, resolve2, entryPlace("python", "resolves", resolve2));
    const near = nearPath(files, input.path);
    throw userError({
      code: "unknown-address",
      message: `The file or directory '${input.path}' does not exist on disk in the workspace, so the address '${written}' from ${origin} cannot be resolved.`,
      place,
      ...near !== void 0 && { help: `did you mean \`${near}\`?` }
    });
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    throw userError({
      code: "invalid-address",
      message: `Invalid address \`${written}\` from ${origin}: ${error.reason}`,
      place,
      ...error.help === void 0 ? {} : { help: error.help }
    });
  }
}
function nearPath(files, path) {
  const parts = path.split("/");
  const first = parts.findIndex((_, index) => !files.isDirectory(parts.slice(0, index + 1).join("/")));
  const above = parts.slice(0, first).join("/");
  const { directories = [], files: names3 = [] } = files.entries(above) ?? {};
  const near = nearestName(parts[first] ?? "", [...directories, ...names3]);
  if (near === void 0) return void 0;
  const meant = [...parts.slice(0, first), near, ...parts.slice(first + 1)].join("/");
  return files.isDirectory(meant) || files.isFile(meant) ? meant : void 0;
}
function lockMissing(path, resolve2, place) {
  return userError({
    code: "lock-missing",
    message: `The lock file \`${path}\` of the resolve \`${resolve2}\` does not exist`,
    ...place === void 0 ? {} : { place },
    help: `create it with ${waysToLock(path, resolve2)}`
  });
}
function transitiveExcludeNotSupported(targets, target, written) {
  const supporting = /* @__PURE__ */ new Set();
  for (const other of targets.targets.values()) {
    if (other.type.supportsTransitiveExcludes) supporting.add(other.type.name);
  }
  return userError({
    code: "transitive-exclude-not-supported",
    message: `Bad value '${written}' in the \`dependencies\` field for ${target.spec}. Transitive excludes with \`!!\` are not supported for this target type.`,
    place: target.fieldPlaces.get("dependencies") ?? target.place,
    help: "Did you mean to use a single `!` for a direct exclude?",
    ...supporting.size === 0 ? {} : {
      notes: [
        `Transitive excludes work with these target types: ${pythonList(sortedByCodePoint(supporting))}`
      ]
    }
  });
}

// src/graph/entry-points.ts
function parseEntryPoint(text) {
  const cleaned = text.trim();
  if (cleaned === "") {
    return "The entry point cannot be blank. It must indicate a Python module by name or path and an optional nullary function in that module separated by a colon.";
  }
  const [moduleOrFile, name, ...rest] = cleaned.split(":");
  if (rest.length > 0) {
    return `The entry point can only contain one colon separating the entry point's module from the entry point function in that module; given: ${text}`;
  }
  if (moduleOrFile === "") return `The entry point must specify a module; given: ${text}`;
  return { moduleOrFile, function: name === "" ? void 0 : name };
}
function resolveHandler(workspace, target) {
  const text = stringField(target, "handler") ?? "";
  const colon = text.indexOf(":");
  if (colon < 0) {
    throw userError({
      code: "invalid-handler",
      message: `The \`handler\` field in target at ${target.spec} must end in the format \`:my_handler_func\`, but was ${text}.`,
      place: fieldPlace(target, "handler"),
      help: "use `app.py:handler` or `package.module:handler`"
    });
  }
  const named = handlerModule(workspace, target, text.slice(0, colon));
  const name = text.slice(colon + 1);
  if (name.length > LONGEST_HANDLER || named.module.length > LONGEST_MODULE) {
    throw handlerTooLong(target, named.module, name);
  }
  return { ...named, function: name };
}
function handlerModule(workspace, target, written) {
  if (!written.includes("/") || written.endsWith(".py")) {
    return resolveModule(workspace, target, "handler", written);
  }
  const path = written.replace(/^(?:\.\/)+/, "");
  const { specPath } = target.address;
  const beside = `${specPath === "" ? "" : `${specPath}/`}${path}.py`;
  const roots = workspace.sourceRoots.all();
  const isOfRoot = roots.some(
    (root) => [`${path}.py`, `${path}/__init__.py`].some(
      (file) => workspace.files.isFile(root === "" ? file : `${root}/${file}`)
    )
  );
  return !isOfRoot && workspace.files.isFile(beside) ? { module: moduleOfFile(workspace, beside), file: beside } : { module: path.replaceAll("/", "."), file: void 0 };
}
var LONGEST_MODULE = 1e3;
function handlerTooLong(target, module, name) {
  const [what, long, most] = name.length > LONGEST_HANDLER ? ["function", name, LONGEST_HANDLER] : ["module", module, LONGEST_MODULE];
  return userError({
    code: "handler-too-long",
    message: `The \`handler\` of ${target.spec} has a ${what} name of ${long.length} characters (\`${long.slice(0, 40)}\u2026\`); the limit is ${most}`,
    place: fieldPlace(target, "handler"),
    help: "use `app.py:handler` or `package.module:handler`"
  });
}
var codes = { handler: "handler", entry_point: "entry-point" };
function resolveModule(workspace, target, field, moduleOrFile) {
  if (!moduleOrFile.endsWith(".py")) return { module: moduleOrFile, file: void 0 };
  const place = fieldPlace(target, field);
  const code = codes[field];
  const { files } = expandGlobs(workspace.files, target.address.specPath, [moduleOrFile]);
  if (files.length === 0) throw fileMissing(workspace, target, field, moduleOrFile);
  if (files.length > 1) {
    throw userError({
      code: `${code}-file-ambiguous`,
      message: `Multiple files matched for the \`${field}\` '${moduleOrFile}' for the target ${target.spec}, but only one file expected. Are you using a glob, rather than a file name?`,
      place,
      notes: [`All matching files: ${files.join(", ")}`]
    });
  }
  const file = files[0];
  return { module: moduleOfFile(workspace, file), file };
}
function moduleOfFile(workspace, file) {
  const stripped = stripSourceRoot(file, workspace.sourceRoots.ofFile(file) ?? "");
  return stripped.slice(0, -".py".length).replaceAll("/", ".");
}
function fileMissing(workspace, target, field, written) {
  const { specPath } = target.address;
  const path = specPath === "" ? written : `${specPath}/${written}`;
  const directory = directoryOf(path);
  const prefix = directoryOf(written);
  const candidates = (workspace.files.entries(directory)?.files ?? []).filter((name) => name.endsWith(".py"));
  const near = nearNames(path.slice(path.lastIndexOf("/") + 1), candidates);
  return userError({
    code: `${codes[field]}-file-missing`,
    message: `Unmatched glob from ${target.spec}'s \`${field}\` field: "${path}"`,
    place: fieldPlace(target, field),
    help: near.length > 0 ? `did you mean ${near.map((name) => `\`${prefix === "" ? "" : `${prefix}/`}${name}\``).join(" or ")}?` : "Do the file(s) exist? If so, check if the file(s) are in your `.gitignore` or the global `pants_ignore` option."
  });
}
function fieldPlace(target, field) {
  return target.fieldPlaces.get(field) ?? target.place;
}

// src/graph/infer-entry-points.ts
function inferEntryPoints(context, variants, target, explicit, inference) {
  if (!context.workspace.options.pythonInfer.entryPoints) return;
  const inferring = { context, variants, target, explicit, inference };
  switch (target.type.packagedAs) {
    case "lambda-function":
    case "google-cloud-function":
      inferHandler(inferring);
      return;
    case "pex":
      inferPexEntryPoint(inferring);
      return;
    case "distribution":
      inferDistribution(inferring);
      return;
    default:
      return;
  }
}
function inferHandler(inferring) {
  const { context, target } = inferring;
  const text = stringField(target, "handler");
  if (text === void 0) return;
  const handler = resolveHandler(context.workspace, target);
  addOwners(inferring, "handler", handler, {
    context: `The target ${target.spec} has the field \`handler=${pythonString(text)}\`, which maps to the Python module \`${handler.module}\``,
    resolve: context.resolveOf(target)
  });
}
function inferPexEntryPoint(inferring) {
  const { context, target } = inferring;
  const text = stringField(target, "entry_point");
  if (text === void 0) {
    inferExecutable(inferring);
    return;
  }
  const entryPoint = parseEntryPoint(text);
  if (typeof entryPoint === "string") throw invalidEntryPoint(target, "entry_point", entryPoint);
  const named = resolveModule(context.workspace, target, "entry_point", entryPoint.moduleOrFile);
  const written = entryPoint.moduleOrFile + (entryPoint.function === void 0 ? "" : `:${entryPoint.function}`);
  const found = addOwners(inferring, "entry_point", named, {
    context: `The pex_binary target ${target.spec} has the field \`entry_point=${pythonString(written)}\`, which maps to the Python module \`${named.module}\``,
    resolve: context.resolveOf(target)
  });
  if (context.workspace.dialect.name === "current" && found.owners.ambiguous.length > 0 && !found.isResolved) {
    reportUnresolved(inferring, written, found.owners.ambiguous);
  }
}
function inferExecutable({ context, target, explicit, inference }) {
  const executable = stringField(target, "executable");
  if (executable === void 0) return;
  const path = purePath(target.address.specPath, executable);
  if (context.workspace.files.isFile(path)) inferFromFiles(context, target, explicit, [path], inference);
}
function inferDistribution(inferring) {
  const { target } = inferring;
  const provides = target.fields.get("provides");
  const inProvides = isObject2(provides) ? provides.fields.get("entry_points") : void 0;
  const groups = [...dictField(target, "entry_points"), ...dictionary(inProvides)];
  for (const [group, names3] of groups) {
    for (const [name, written] of dictionary(names3)) {
      if (typeof written === "string") inferDistributionEntryPoint(inferring, group, name, written);
    }
  }
}
function inferDistributionEntryPoint(inferring, group, name, written) {
  const { context, variants, target, inference } = inferring;
  const place = fieldPlace(target, "entry_points");
  if (written.startsWith(":") || written.includes("/")) {
    const address2 = resolveWritten(context.workspace, target, "entry_points", written);
    const origin = { description: `the \`entry_points\` field from the target ${target.spec}`, place };
    const specs = variants.all(address2, origin).map(({ spec }) => spec);
    inference.add(specs, { kind: "entry-point", place });
    return;
  }
  const entryPoint = parseEntryPoint(written);
  if (typeof entryPoint === "string") throw invalidEntryPoint(target, "entry_points", entryPoint);
  const module = { module: entryPoint.moduleOrFile, file: void 0 };
  addOwners(inferring, "entry_points", module, {
    context: `The python_distribution target ${target.spec} has the field \`entry_points={${pythonString(group)}: {${pythonString(name)}: ${pythonString(written)}}}\`, which maps to the Python module \`${module.module}\``,
    // A distribution does not have a resolve.
    resolve: void 0
  });
}
function addOwners(inferring, field, named, by) {
  const { context, target, explicit, inference } = inferring;
  const locality = by.resolve === void 0 ? void 0 : context.localityOf(target);
  const place = fieldPlace(target, field);
  const owners = ownersOfModule(context.modules(), named.module, by.resolve, locality);
  const decision = decideOwners(target, context.targets, explicit, owners, {
    context: by.context,
    kind: "module",
    ownersMustBeAncestors: named.file !== void 0,
    place
  });
  inference.report(decision.warning);
  inference.add(decision.owners, { kind: "entry-point", place });
  return { owners, isResolved: decision.owners.length > 0 };
}
function reportUnresolved({ context, target, inference }, entryPoint, ambiguous) {
  const severity = context.workspace.options.pythonInfer.unownedDependencyBehavior;
  if (severity === "ignore") return;
  inference.report({
    severity,
    code: "ambiguous-entry-point",
    message: `Pants cannot resolve the entrypoint for the target ${target.spec}. The entrypoint ${entryPoint} might refer to the following:

${[...ambiguous].map((spec) => `  * ${spec}`).join("\n")}`,
    place: fieldPlace(target, "entry_point")
  });
}
function invalidEntryPoint(target, field, message) {
  return userError({ code: "invalid-entry-point", message, place: fieldPlace(target, field) });
}
function isObject2(value) {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "object";
}
function dictionary(value) {
  return dictField({ fields: new Map(value === void 0 ? [] : [["", value]]) }, "");
}

// src/graph/inference.ts
var Inference = class {
  reasons = /* @__PURE__ */ new Map();
  diagnostics = [];
  /** Keeps the first reason. */
  add(specs, reason) {
    for (const spec of specs) if (!this.reasons.has(spec)) this.reasons.set(spec, reason);
  }
  report(diagnostic) {
    if (diagnostic !== void 0) this.diagnostics.push(diagnostic);
  }
};
function createAssetMap(targets) {
  const resources = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  for (const target of targets.targets.values()) {
    const map = target.type.name === "resource" ? resources : target.type.name === "file" ? files : void 0;
    for (const path of map === void 0 ? [] : target.sources) {
      const owners = map.get(path);
      if (owners === void 0) map.set(path, [target.spec]);
      else owners.push(target.spec);
    }
  }
  return { resources, files };
}

// src/graph/missing-source.ts
function requireSource(target) {
  if (target.sources.length > 0 || stringField(target, "source") === void 0) return;
  throw userError({
    code: "missing-source",
    message: `The 'source' field in target ${target.spec} must have 1 file, but it had 0 files.`,
    place: target.fieldPlaces.get("source") ?? target.place,
    help: "use a file that exists"
  });
}

// src/graph/interpreter-constraints.ts
var LAST_PATCH = 30;
function parseInterpreterConstraint(text) {
  const [, implementation = "", rest = ""] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)?\s*(.*)$/s.exec(text) ?? [];
  const clauses = parseSpecifiers(rest.replace(/^\((.*)\)\s*$/s, "$1"));
  if (clauses === void 0 || implementation === "" && clauses.length === 0) return void 0;
  return { implementation: implementation === "" ? "CPython" : implementation, clauses };
}
function printInterpreterConstraint({ implementation, clauses }) {
  return implementation + formatSpecifiers(clauses);
}
function printInterpreterConstraints(constraints) {
  const printed = constraints.map((text) => {
    const constraint = parseInterpreterConstraint(text);
    return constraint === void 0 ? text : printInterpreterConstraint(constraint);
  });
  return [...new Set(printed)].sort();
}
function allowedReleases(constraints, versions) {
  const parsed = constraints.map(parseInterpreterConstraint);
  const releases = /* @__PURE__ */ new Set();
  for (const constraint of parsed) {
    if (constraint === void 0) return void 0;
    for (const version of versions) {
      for (let patch = 0; patch <= LAST_PATCH; patch++) {
        const release = `${version}.${patch}`;
        if (satisfiesClauses(release, constraint.clauses)) releases.add(release);
      }
    }
  }
  return releases;
}
var MAX_COMBINATIONS = 1e3;
function mergeInterpreterConstraints(sets) {
  const distinct = /* @__PURE__ */ new Map();
  for (const set of sets) {
    const printed = printInterpreterConstraints(set);
    if (printed.length > 0) distinct.set(printed.join("\n"), printed);
  }
  let merged2;
  for (const set of distinct.values()) {
    if ((merged2?.length ?? 1) * set.length > MAX_COMBINATIONS) return { kind: "too-many" };
    merged2 = merged2 === void 0 ? set : printInterpreterConstraints(merged2.flatMap((left) => set.flatMap((right) => both(left, right))));
  }
  if (merged2?.length !== 0) return { kind: "merged", constraints: merged2 ?? [] };
  const attempted = sets.filter((set) => set.length > 0).map((set) => `(${set.join(" OR ")})`).join(" AND ");
  return { kind: "conflict", attempted };
}
function both(left, right) {
  const a = parseInterpreterConstraint(left);
  const b = parseInterpreterConstraint(right);
  if (a === void 0 || a.implementation !== b?.implementation) return [];
  return [printInterpreterConstraint({ ...a, clauses: [...a.clauses, ...b.clauses] })];
}

// src/graph/validate.ts
var FIELD = "interpreter_constraints";
function constraintsOf(context, target) {
  if (!hasField(target, FIELD)) return void 0;
  const own2 = stringListField(target, FIELD);
  return own2.length > 0 ? own2 : context.workspace.options.python.interpreterConstraints;
}
function checkInterpreterConstraints(context, target, dependencies) {
  const own2 = constraintsOf(context, target);
  if (own2 === void 0) return;
  const bad = [];
  for (const spec of dependencies) {
    const dependency = context.targets.targets.get(spec);
    const theirs = dependency && constraintsOf(context, dependency);
    if (theirs === void 0 || theirs === own2 || contains2(context, theirs, own2)) continue;
    bad.push(`${printInterpreterConstraints(theirs).join(" OR ")}: ${spec}`);
  }
  if (bad.length === 0) return;
  throw userError({
    code: "interpreter-constraints",
    message: `The target ${target.spec} has the \`interpreter_constraints\` ${printInterpreterConstraints(own2).join(" OR ")}, which are not a subset of the \`interpreter_constraints\` of some of its dependencies:`,
    place: fieldPlace(target, FIELD),
    help: `To fix this, you should likely adjust ${target.spec}'s \`interpreter_constraints\` to match the narrowest range in the list.`,
    notes: bad.sort()
  });
}
function contains2(context, outer, inner) {
  if (outer.length === 0 || inner.length === 0) return true;
  const all = releasesOf(context, outer);
  const some = releasesOf(context, inner);
  if (all === some || all === void 0 || some === void 0) return true;
  return [...some].every((release) => all.has(release));
}
function releasesOf(context, constraints) {
  const key = printInterpreterConstraints(constraints).join("\n");
  if (!context.releases.has(key)) context.releases.set(key, allowedReleases(constraints, context.pythons));
  return context.releases.get(key);
}
function closureConstraints(context, specs) {
  const sets = [];
  for (const spec of specs) {
    const target = context.targets.targets.get(spec);
    const set = target && constraintsOf(context, target);
    if (set !== void 0) sets.push(set);
  }
  if (sets.length === 0) sets.push(context.workspace.options.python.interpreterConstraints);
  const merged2 = mergeInterpreterConstraints(sets);
  if (merged2.kind === "merged") return merged2.constraints;
  throw userError({
    code: "interpreter-constraints",
    message: merged2.kind === "conflict" ? `These interpreter constraints cannot be merged, as they require conflicting interpreter types: ${merged2.attempted}` : "The interpreter constraints of the targets have too many combinations",
    help: "use the same `interpreter_constraints` on all of them, or remove them and set `[python].interpreter_constraints`"
  });
}
function chooseResolve(targets, resolveOf, defaultResolve, root, dependencies) {
  if (!hasResolve(root)) return { resolve: defaultResolve, problem: void 0 };
  const resolve2 = resolveOf(root);
  const bad = dependencies.flatMap((spec) => {
    const target = targets.targets.get(spec);
    if (target === void 0 || !hasResolve(target)) return [];
    const other = resolveOf(target);
    return other === resolve2 ? [] : [`${spec} (${other})`];
  });
  if (bad.length === 0) return { resolve: resolve2, problem: void 0 };
  return {
    resolve: resolve2,
    problem: {
      severity: "error",
      code: "incompatible-resolves",
      message: `The target ${root.spec} uses the \`resolve\` \`${resolve2}\`, but some of its dependencies are not compatible with that resolve:`,
      place: fieldPlace(root, "resolve"),
      help: `All dependencies must work with the same \`resolve\`. To fix this, either change the \`resolve=\` field on those dependencies to \`${resolve2}\`, or change the \`resolve=\` of the target ${root.spec}. If those dependencies should work with multiple resolves, use the \`parametrize\` mechanism with the \`resolve=\` field or manually create multiple targets for the same entity.`,
      notes: bad
    }
  };
}

// src/graph/dependencies.ts
function directDependencies(context, target) {
  const explicit = readExplicit(context.workspace, context.targets, target);
  const origin = {
    description: `the \`dependencies\` field from the target ${target.spec}`,
    place: fieldPlace(target, "dependencies")
  };
  const filled = (addresses2) => addresses2.map((address2) => context.variants.forConsumer(address2, target, origin).spec);
  const found = new Inference();
  found.add(target.generated, { kind: "generated", place: target.place });
  found.add(filled(explicit.included), { kind: "explicit", place: origin.place });
  const siblings = siblingsOf(context, target);
  found.add(siblings, { kind: "sibling", place: target.place });
  infer(context, target, withSiblings(explicit, siblings), found);
  const special = addSpecial(context, target, found);
  const excluded = new Set(filled(explicit.ignored));
  const addresses = sortedReasons(without(found.reasons, excluded));
  throwErrors(found);
  checkInterpreterConstraints(context, target, [...addresses.keys()]);
  const dependencies = expanded(context, addresses);
  return { addresses, special, dependencies, diagnostics: found.diagnostics };
}
function without(reasons, excluded) {
  return excluded.size === 0 ? reasons : new Map([...reasons].filter(([spec]) => !excluded.has(spec)));
}
function expanded(context, addresses) {
  if (![...addresses.keys()].some((spec) => context.expand(spec)[0] !== spec)) return addresses;
  const first = /* @__PURE__ */ new Map();
  for (const [address2, reason] of addresses) {
    for (const spec of context.expand(address2)) if (!first.has(spec)) first.set(spec, reason);
  }
  return sortedReasons(first);
}
function sortedReasons(reasons) {
  return new Map(sortedByCodePoint(reasons.keys()).map((spec) => [spec, reasons.get(spec)]));
}
function siblingsOf(context, target) {
  if (context.workspace.options.pythonInfer.imports || !isPythonSource(target)) return [];
  const generator = context.targets.targets.get(target.generator ?? "");
  return generator?.generated.filter((spec) => spec !== target.spec) ?? [];
}
function withSiblings(explicit, siblings) {
  return siblings.length === 0 ? explicit : { ...explicit, includes: /* @__PURE__ */ new Set([...explicit.includes, ...siblings]) };
}
function infer(context, target, explicit, found) {
  if (isPythonSource(target)) {
    requireSource(target);
    inferImports(context, target, explicit, found);
    inferInitFiles(context, target, context.ancestors, found);
    if (target.type.name === "python_test") inferConftests(context, target, found);
  } else if (target.type.packagedAs === "docker-image") {
    inferDockerDependencies(context, context.variants, target, found);
  } else if (target.type.packagedAs !== void 0) {
    inferEntryPoints(context, context.variants, target, explicit, found);
  }
}
function addSpecial(context, target, found) {
  const special = /* @__PURE__ */ new Set();
  for (const { name, kind } of target.type.fields.values()) {
    if (kind !== "special-dependencies") continue;
    const place = fieldPlace(target, name);
    const origin = { description: `the \`${name}\` from the target ${target.spec}`, place };
    for (const written of stringListField(target, name)) {
      const address2 = resolveWritten(context.workspace, target, name, written);
      for (const { spec } of context.variants.all(address2, origin)) {
        if (!found.reasons.has(spec)) special.add(spec);
        found.add([spec], { kind: "special", place });
      }
    }
  }
  return special;
}
function throwErrors(found) {
  if (found.diagnostics.some(({ severity }) => severity === "error")) throw new UserError(found.diagnostics);
}

// src/graph/distinct-errors.ts
function throwDistinct(problems) {
  if (!problems.hasErrors) return;
  throw new UserError([
    ...new Map(problems.diagnostics.map((found) => [JSON.stringify(found), found])).values()
  ]);
}

// src/graph/closure.ts
function reachable(context, roots, options = {}) {
  return walkFrom(context, roots, options).reached;
}
function walkFrom(context, roots, options = {}) {
  const problems = new Problems();
  const edges = /* @__PURE__ */ new Map();
  const visited = /* @__PURE__ */ new Set();
  const queue = [...new Set(roots)];
  const asked = new Set(roots);
  for (const spec of queue) {
    if (edges.has(spec)) continue;
    const dependencies = walksInto(context, spec, asked, options) ? problems.collect(() => outgoing(context, spec, options)) ?? [] : [];
    edges.set(spec, dependencies);
    for (const dependency of dependencies) {
      visited.add(dependency);
      if (!edges.has(dependency)) queue.push(dependency);
    }
  }
  throwDistinct(problems);
  throwCycle(context.targets, roots, edges);
  const excluded = /* @__PURE__ */ new Set();
  for (const spec of edges.keys()) {
    const target = context.targets.targets.get(spec);
    for (const other of target === void 0 ? [] : context.transitivelyExcluded(target)) excluded.add(other);
  }
  for (const spec of excluded) visited.delete(spec);
  return { reached: visited, excluded };
}
function walksInto(context, spec, roots, options) {
  if (options.behindPackages !== false || roots.has(spec)) return true;
  const kind = context.targets.targets.get(spec)?.type.packagedAs;
  return kind === void 0 || kind === "distribution";
}
function outgoing(context, spec, options) {
  const { dependencies, addresses, special } = context.direct(spec);
  if (options.special === true || special.size === 0) return [...dependencies.keys()];
  const ordinary = /* @__PURE__ */ new Set();
  for (const address2 of addresses.keys()) {
    if (special.has(address2)) continue;
    const generated = context.targets.targets.get(address2)?.generated ?? [];
    for (const one2 of generated.length > 0 ? generated : [address2]) ordinary.add(one2);
  }
  return [...dependencies.keys()].filter((dependency) => ordinary.has(dependency));
}
function throwCycle(targets, roots, edges) {
  const isFile = (spec) => targets.targets.get(spec)?.address.relativeFilePath !== void 0;
  const visited = /* @__PURE__ */ new Set();
  const depth = /* @__PURE__ */ new Map();
  const path = [];
  const enter = (spec) => {
    visited.add(spec);
    depth.set(spec, path.length);
    const files = (path.at(-1)?.files ?? 0) + (isFile(spec) ? 1 : 0);
    path.push({ spec, dependencies: edges.get(spec) ?? [], next: 0, files });
  };
  for (const root of roots) {
    if (!visited.has(root)) enter(root);
    for (let frame = path.at(-1); frame !== void 0; frame = path.at(-1)) {
      const dependency = frame.dependencies[frame.next++];
      if (dependency === void 0) {
        path.pop();
        depth.delete(frame.spec);
      } else if (!visited.has(dependency)) {
        enter(dependency);
      } else {
        const start = depth.get(dependency);
        if (start === void 0 || isFile(dependency)) continue;
        if (frame.files > path[start].files) continue;
        throw cycle(
          targets,
          dependency,
          path.map(({ spec }) => spec)
        );
      }
    }
  }
}
function cycle(targets, subject, path) {
  const lines = [...path, subject].map((spec) => `${spec === subject ? "->" : "  "} ${spec}`);
  const target = targets.targets.get(subject);
  return userError({
    code: "dependency-cycle",
    message: `The dependency graph contained a cycle:
${lines.join("\n")}`,
    ...target === void 0 ? {} : { place: fieldPlace(target, "dependencies") },
    help: "remove one of these dependencies, or split the targets so that only files depend on each other"
  });
}

// src/targets/target-set.ts
var none = [];
function targetSet(targets, declarations) {
  const bySpec = [...targets].map((target) => [target.spec, target]).sort(compareKeys);
  const residents2 = /* @__PURE__ */ new Map();
  const owners = /* @__PURE__ */ new Map();
  for (const [spec, target] of bySpec) {
    push(residents2, target.residence, spec);
    if (target.type.generates !== void 0) continue;
    for (const path of target.sources) push(owners, path, spec);
  }
  const buildFiles = new Map(declarations.map((directory) => [directory.directory, directory.buildFiles]));
  const broken = new Set(declarations.filter((one2) => one2.broken).map((one2) => one2.directory));
  return {
    targets: new Map(bySpec),
    residents: (directory) => residents2.get(directory) ?? none,
    owners: (path) => owners.get(path) ?? none,
    buildFiles: (directory) => buildFiles.get(directory) ?? none,
    isBroken: (directory) => broken.has(directory)
  };
}
function correctFirst(targets, directory) {
  const files = targets.buildFiles(directory);
  return `correct the errors of ${files.join(" and ") || "its BUILD file"} first: it may declare it`;
}
function compareKeys(left, right) {
  return left[0] < right[0] ? -1 : left[0] === right[0] ? 0 : 1;
}
function push(index, key, value) {
  const list3 = index.get(key);
  if (list3 === void 0) index.set(key, [value]);
  else list3.push(value);
}

// src/graph/variants.ts
function createVariants(targets, resolveOf) {
  const index = { byName: void 0 };
  const siblings = (address2) => {
    index.byName ??= indexByName(targets);
    return index.byName.get(nameKey(address2)) ?? [];
  };
  const exact = (address2) => {
    const target = targets.targets.get(printAddress(address2));
    if (target !== void 0) return target;
    const base = targets.targets.get(printAddress(generatorOf(address2)));
    return base !== void 0 && base.spec !== printAddress(address2) && !isGenerator(base) ? base : void 0;
  };
  const supersets = (address2) => siblings(address2).filter((candidate) => isSubset(address2, candidate.address));
  return {
    forConsumer(address2, consumer, origin) {
      const target = exact(address2);
      if (target !== void 0) return target;
      const candidates = supersets(address2);
      if (candidates.length === 0) throw unknownTarget(targets, address2, origin);
      const found = preferred(candidates, consumer).find(
        (candidate) => matchesConsumer(targets, candidate, address2, consumer, resolveOf)
      );
      if (found !== void 0) return found;
      throw userError({
        code: "ambiguous-parametrization",
        message: `The explicit dependency \`${printAddress(address2)}\` of the target at \`${consumer.spec}\` does not provide enough address parameters to identify which parametrization of the dependency target should be used.`,
        place: origin.place,
        notes: [
          `Target \`${printAddress(generatorOf(address2))}\` can be addressed as:`,
          ...siblings(address2).map(({ spec }) => `  * ${spec}`)
        ]
      });
    },
    all(address2, origin) {
      const target = exact(address2);
      if (target !== void 0) return [target];
      const candidates = supersets(address2);
      if (candidates.length === 0) throw unknownTarget(targets, address2, origin);
      return candidates;
    }
  };
}
function nameKey(address2) {
  return `${address2.specPath}:${nameOf(address2)}`;
}
function indexByName(targets) {
  const byName = /* @__PURE__ */ new Map();
  for (const target of targets.targets.values()) {
    const key = nameKey(target.address);
    const others = byName.get(key);
    if (others === void 0) byName.set(key, [target]);
    else others.push(target);
  }
  return byName;
}
function isSubset(address2, other) {
  return address2.relativeFilePath === other.relativeFilePath && address2.generatedName === other.generatedName && [...address2.parameters].every(([key, value]) => other.parameters.get(key) === value);
}
function preferred(candidates, consumer) {
  const group = consumer.address.parameters.get("parametrize");
  const rank = (target) => isGenerator(target) ? 0 : target.address.parameters.get("parametrize") === group ? 1 : 2;
  return [...candidates].sort((left, right) => rank(left) - rank(right));
}
function matchesConsumer(targets, candidate, address2, consumer, resolveOf) {
  const first = isGenerator(candidate) ? firstVariant(targets, candidate) : candidate;
  if (first === void 0) return false;
  return [...candidate.address.parameters.keys()].filter((name) => !address2.parameters.has(name) && first.type.fields.has(name)).every((name) => {
    if (!consumer.type.fields.has(name)) return false;
    if (name === "resolve") return resolveOf(consumer) === resolveOf(first);
    return sameValue(consumer.fields.get(name), first.fields.get(name));
  });
}
function firstVariant(targets, generator) {
  return generator.generated.map((spec) => targets.targets.get(spec)).find((target) => target !== void 0 && target.address.parameters.size > 0);
}
function sameValue(left, right) {
  if (Array.isArray(left) && Array.isArray(right)) {
    const items = left;
    const others = right;
    return items.length === others.length && items.every((item, index) => sameValue(item, others[index]));
  }
  if (left instanceof Map && right instanceof Map) {
    const entries = left;
    const others = right;
    return entries.size === others.size && [...entries].every(([key, value]) => sameValue(value, others.get(key)));
  }
  return left === right;
}
function unknownTarget(targets, address2, origin) {
  const { specPath } = address2;
  const spec = printAddress(address2);
  const plain3 = printAddress({ ...address2, parameters: /* @__PURE__ */ new Map() });
  if (address2.parameters.size > 0 && targets.targets.has(plain3)) {
    return userError({
      code: "unknown-address",
      message: `The address ${spec} from ${origin.description} does not exist: \`${plain3}\` is not parametrized`,
      place: origin.place,
      help: `write \`${plain3}\``
    });
  }
  const base = generatorOf(address2);
  const isGenerated = address2 !== base && targets.targets.has(printAddress(base));
  const help = isGenerated ? void 0 : whatItHas(targets, specPath);
  return userError({
    code: "unknown-address",
    message: isGenerated ? `The address ${spec} from ${origin.description} does not exist: \`${printAddress(base)}\` does not generate it` : `The address ${spec} from ${origin.description} does not exist. The target name ':${nameOf(address2)}' is not defined in ${specPath === "" ? "the build root" : `the directory ${specPath}`}.`,
    place: origin.place,
    ...help !== void 0 && { help }
  });
}
function whatItHas(targets, directory) {
  if (targets.isBroken(directory)) return correctFirst(targets, directory);
  const names3 = /* @__PURE__ */ new Set();
  for (const { address: address2, generator } of targets.targets.values()) {
    if (address2.specPath === directory && generator === void 0) names3.add(nameOf(address2));
  }
  const list3 = [...names3].sort().map((name) => `:${name}`);
  return list3.length === 0 ? void 0 : `Did you mean one of these target names? ${list3.join(", ")}`;
}

// src/graph/graph.ts
function createGraph(input) {
  const { targets } = input;
  const context = createContext(input);
  const known2 = /* @__PURE__ */ new Map();
  const reported = /* @__PURE__ */ new Map();
  let edges = 0;
  const targetOf = (spec) => {
    const target = targets.targets.get(spec);
    if (target !== void 0) return target;
    throw userError({ code: "unknown-address", message: `The address ${spec} does not exist` });
  };
  const direct = (spec) => {
    let found = known2.get(spec);
    if (found === void 0) {
      if (edges > MAX_EDGES) throw tooManyEdges();
      found = attempt2(() => directDependencies(context, targetOf(spec)));
      known2.set(spec, found);
      if (!(found instanceof UserError)) edges += found.addresses.size + found.dependencies.size;
      for (const diagnostic of found.diagnostics) {
        if (diagnostic.severity !== "error") reported.set(keyOf(diagnostic), diagnostic);
      }
    }
    if (found instanceof UserError) throw found;
    return found;
  };
  const walk = {
    targets,
    direct,
    transitivelyExcluded: (target) => transitivelyExcluded(context, target)
  };
  const reverse = once(() => reverseEdges(targets, direct));
  return {
    direct,
    closure: (specs, options) => sortedByCodePoint(/* @__PURE__ */ new Set([...specs, ...reachable(walk, specs, options)])),
    transitive: (specs, options) => sortedByCodePoint(reachable(walk, specs, options)),
    excluded: (specs) => sortedByCodePoint(walkFrom(walk, specs).excluded),
    dependents: (specs, options) => sortedByCodePoint(dependentsOf(reverse(), specs, options?.transitive === true)),
    named: (consumer, field, written) => {
      const address2 = resolveWritten(input.workspace, consumer, field, written);
      const place = fieldPlace(consumer, field);
      const description = `the \`${field}\` from the target ${consumer.spec}`;
      return context.variants.forConsumer(address2, consumer, { description, place });
    },
    expand: (spec) => context.expand(spec),
    resolveOf(spec) {
      const target = targetOf(spec);
      return hasResolve(target) ? context.resolveOf(target) : void 0;
    },
    imports: (source, path) => resolveImports(context.scan(source).imports, path),
    providersOf(module) {
      return [...implementationsOf(context.modules(), module)].sort();
    },
    diagnostics: () => [...reported.values()]
  };
}
var MAX_EDGES = 3e6;
function tooManyEdges() {
  return userError({
    code: "too-many-dependencies",
    message: `The targets of the checkout have more than ${MAX_EDGES} dependencies`,
    help: "name dependencies that many targets share in one `target()`, and let these targets depend on it"
  });
}
function attempt2(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
function keyOf({ code, message, place }) {
  return JSON.stringify([code, message, place?.path, place?.line]);
}
function createContext({ workspace, targets, pythons }) {
  const resolveOf = createResolveOf(workspace.options.python);
  const specPathOf = (spec) => targets.targets.get(spec)?.address.specPath ?? "";
  const byRoot = workspace.options.pythonInfer.ambiguityResolution === "by_source_root";
  return {
    workspace,
    targets,
    resolveOf,
    scan: createScan(workspace),
    modules: once(() => createModuleMap(workspace, targets, resolveOf)),
    assets: once(() => createAssetMap(targets)),
    localityOf(target) {
      if (!byRoot) return void 0;
      return { directory: workspace.sourceRoots.ofDirectory(target.address.specPath) ?? "", specPathOf };
    },
    variants: createVariants(targets, resolveOf),
    ancestors: { hasContent: /* @__PURE__ */ new Map() },
    pythons,
    releases: /* @__PURE__ */ new Map(),
    expand(spec) {
      const generated = targets.targets.get(spec)?.generated ?? [];
      return generated.length > 0 ? generated : [spec];
    }
  };
}
function transitivelyExcluded(context, target) {
  if (!target.type.supportsTransitiveExcludes) return [];
  const { transitivelyExcluded: addresses } = readExplicit(context.workspace, context.targets, target);
  const origin = {
    description: `the \`dependencies\` field from the target ${target.spec}`,
    place: fieldPlace(target, "dependencies")
  };
  return addresses.flatMap(
    (address2) => context.variants.all(address2, origin).flatMap(({ spec }) => context.expand(spec))
  );
}
function reverseEdges(targets, direct) {
  const problems = new Problems();
  const edges = /* @__PURE__ */ new Map();
  for (const spec of targets.targets.keys()) {
    for (const dependency of problems.collect(() => direct(spec))?.addresses.keys() ?? []) {
      const dependents = edges.get(dependency);
      if (dependents === void 0) edges.set(dependency, /* @__PURE__ */ new Set([spec]));
      else dependents.add(spec);
    }
  }
  throwDistinct(problems);
  return edges;
}
function dependentsOf(edges, specs, transitive) {
  const found = /* @__PURE__ */ new Set();
  const queue = [...specs];
  for (const spec of queue) {
    for (const dependent of edges.get(spec) ?? []) {
      if (found.has(dependent)) continue;
      found.add(dependent);
      if (transitive) queue.push(dependent);
    }
  }
  return found;
}

// src/target-types/plugin-fields.ts
var addedFields = /* @__PURE__ */ new Set([
  "repositories",
  "uses_mypyc",
  "stevedore_namespaces",
  "entry_point_dependencies",
  "jvm_resolve",
  "jvm_jdk",
  "go_mod_address",
  "buf_format",
  "python_resolve",
  "python_interpreter_constraints",
  "python_source_root"
]);
var environments = /* @__PURE__ */ new Set([
  "local_environment",
  "docker_environment",
  "remote_environment",
  "experimental_workspace_environment"
]);
function isToleratedField(type, name) {
  return name.startsWith("skip_") || addedFields.has(name) || environments.has(type.name);
}
function hasPlugins(backendPackages) {
  return (backendPackages ?? []).some((name) => name !== "pants" && !name.startsWith("pants."));
}

// src/targets/check-target.ts
function checkTarget(target, dialect, problems) {
  if (target.type.name === "python_requirement") checkRequirements(target, problems);
  switch (target.type.packagedAs) {
    case "lambda-function":
    case "lambda-layer":
    case "google-cloud-function":
      checkRuntime(target, dialect, problems);
      return;
    case "pex":
      checkOneOf(target, ["entry_point", "script", "executable"], problems);
      return;
    case "docker-image":
      checkContextRoot(target, problems);
      return;
    case "archive":
    case "distribution":
    case void 0:
      return;
  }
}
function checkRequirements(target, problems) {
  for (const text of stringListField(target, "requirements")) {
    try {
      parsePipRequirement(text);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      problems.error({
        code: "invalid-requirement",
        message: `Invalid requirement '${text}' in the 'requirements' field for the target ${target.spec}: ${error.message}`,
        place: target.fieldPlaces.get("requirements") ?? target.place,
        help: "write a PEP 508 requirement, such as `name>=1.0`, or `name@ git+https://\u2026` for version control"
      });
    }
  }
}
function checkRuntime(target, dialect, problems) {
  const hasRuntime = stringField(target, "runtime") !== void 0;
  const hasPlatforms = optionalStringListField(target, "complete_platforms") !== void 0;
  if (!hasRuntime && !hasPlatforms && !dialect.infersRuntime) {
    problems.error({
      code: "missing-runtime",
      message: `The \`${target.type.name}\` target ${target.spec} must specify either a \`runtime\` or \`complete_platforms\` or both.`,
      place: target.place,
      help: 'add `runtime="python3.12"`, or the actual runtime of the function'
    });
  }
  if (hasRuntime && hasPlatforms && !dialect.runtimeWithCompletePlatforms) {
    problems.error({
      code: "runtime-and-platforms",
      message: `The \`complete_platforms\` takes precedence over the \`runtime\` field, if it is set: \`${target.spec}\` has both`,
      place: target.fieldPlaces.get("runtime") ?? target.place,
      help: "remove one of the two fields"
    });
  }
}
function checkContextRoot(target, problems) {
  const root = stringField(target, "context_root");
  if (root?.startsWith("/") !== true) return;
  const value = root.replace(/^\/+|\/+$/g, "");
  const below = [target.address.specPath, value].filter((part6) => part6 !== "").join("/");
  problems.error({
    code: "context-root-absolute",
    message: `The \`context_root\` field in target ${target.spec} must be a relative path, but was '${root}'. Use '${value}' for a path relative to the build root, or './${value}' for a path relative to the BUILD file (i.e. '${below}').`,
    place: target.fieldPlaces.get("context_root") ?? target.place,
    help: "write a relative path"
  });
}
function checkOneOf(target, names3, problems) {
  const given = names3.filter((name) => stringField(target, name) !== void 0);
  if (given.length < 2) return;
  problems.error({
    code: "several-entry-points",
    message: `The \`${target.type.name}\` target ${target.spec} cannot set more than one of ${given.map((name) => `\`${name}\``).join(", ")}`,
    place: target.fieldPlaces.get(given[1]) ?? target.place,
    help: `keep one of them`
  });
}

// on-demand-stub:targets/generate-entry-points
function generateByEntryPoints(...given) {
  return load3().f4_generateByEntryPoints(...given);
}

// src/targets/parametrize.ts
var MOST_GENERATED = 1e4;
var noParameters2 = /* @__PURE__ */ new Map();
function expandParametrizations(fields, groups, owner, place) {
  const dimensions = [];
  const plain3 = /* @__PURE__ */ new Map();
  for (const [name, declaration] of fields) {
    if (isParametrize(declaration.value)) dimensions.push(fieldChoices(name, declaration));
    else plain3.set(name, declaration);
  }
  if (dimensions.length === 0 && groups.length === 0) return [{ parameters: noParameters2, fields }];
  checkGroups(fields, groups, owner, place);
  if (groups.length > 0) {
    dimensions.push(groups.flatMap((group) => groupChoices(group, owner, place)));
  }
  const count = dimensions.reduce((product, choices) => product * choices.length, 1);
  if (count > MOST_GENERATED) {
    throw userError({
      code: "too-many-variants",
      message: `\`${owner}\` would have ${count} parametrized variants; at most ${MOST_GENERATED} are allowed`,
      place
    });
  }
  return combinations(dimensions, plain3);
}
function fieldChoices(name, declaration) {
  if (!isParametrize(declaration.value)) return [];
  return Array.from(declaration.value.alternatives, ([alias, value]) => ({
    key: name,
    alias,
    fields: /* @__PURE__ */ new Map([[name, { ...declaration, value }]])
  }));
}
function groupChoices(group, owner, place) {
  return expandParametrizations(group.fields, [], owner, place).map((variant) => ({
    key: "parametrize",
    alias: group.name,
    fields: variant.fields,
    parameters: variant.parameters
  }));
}
function checkGroups(fields, groups, owner, place) {
  const names3 = /* @__PURE__ */ new Set();
  for (const group of groups) {
    if (names3.has(group.name)) {
      throw userError({
        code: "duplicate-group",
        message: `\`${owner}\` has two parametrization groups with the name \`${group.name}\``,
        place,
        help: "give each group its own name"
      });
    }
    names3.add(group.name);
    for (const field of group.fields.keys()) {
      const declaration = fields.get(field);
      if (declaration === void 0 || !isParametrize(declaration.value)) continue;
      throw userError({
        code: "conflicting-parametrization",
        message: `Conflicting parametrizations for field: '${field}' is parametrized in the group \`${group.name}\` and outside it`,
        place: declaration.place,
        help: "parametrize the field in one place only"
      });
    }
  }
}
function combinations(dimensions, plain3) {
  let variants = [{ parameters: noParameters2, fields: plain3 }];
  for (const choices of dimensions) {
    variants = variants.flatMap(
      (variant) => choices.map((choice) => ({
        parameters: new Map([
          ...variant.parameters,
          [choice.key, choice.alias],
          ...choice.parameters ?? noParameters2
        ]),
        fields: new Map([...variant.fields, ...choice.fields])
      }))
    );
  }
  return variants;
}

// src/targets/loading.ts
function at(place) {
  return place === void 0 ? {} : { place };
}
function collectAt(problems, place, work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.add(error.diagnostics.map((diagnostic) => ({ place, ...diagnostic })));
    return void 0;
  }
}
function readFields(type, given, reading) {
  const fields = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const fieldType of type.fields.values()) {
    if (reading.without?.has(fieldType.name)) continue;
    const declaration = given.get(fieldType.name);
    fields.set(fieldType.name, readField2(fieldType, declaration, reading));
    if (declaration !== void 0 && !declaration.isDefault) places.set(fieldType.name, declaration.place);
  }
  for (const [name, declaration] of given) {
    if (!type.fields.has(name)) reportUnknown(type, name, declaration, reading);
  }
  return { fields, places };
}
function readField2(type, declaration, reading) {
  const { problems, owner } = reading;
  try {
    if (declaration !== void 0) return validField(type, declaration.value, owner);
    if (type.required && type.default === null) throw missingField(type, owner);
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    problems.error({
      code: error.code,
      message: error.message,
      place: declaration?.place ?? reading.place,
      ...error.help === void 0 ? {} : { help: error.help }
    });
  }
  return type.default;
}
function reportUnknown(type, name, declaration, { problems, pluginFields }) {
  if (declaration.isDefault || isToleratedField(type, name)) return;
  const names3 = [...type.fields.keys()].filter((field) => !field.startsWith("_")).sort();
  const today = adviceForOldField(type.name, name);
  const meant = today === void 0 ? nearestName(name, names3) : void 0;
  if (today === void 0 && pluginFields !== void 0 && meant === void 0) {
    const key = `${type.name}.${name}`;
    if (!pluginFields.has(key)) {
      problems.warn({
        code: "unknown-field",
        message: `\`${name}\` is not a field of \`${type.name}\`. It is treated as a field from a plugin and has no effect.`,
        place: declaration.place
      });
    }
    pluginFields.add(key);
    return;
  }
  problems.error({
    code: "unknown-field",
    message: `\`${name}\` is not a field of \`${type.name}\``,
    place: declaration.place,
    help: today !== void 0 ? `it is a field of an old version of Pants: ${today}` : meant === void 0 ? `its fields are: ${names3.join(", ")}` : `did you mean \`${meant}\`?`
  });
}
function checkRoom(loading, count, owner, place) {
  if (loading.targets.size + count <= MAX_TARGETS) return;
  loading.isFull = true;
  throw userError({
    code: "too-many-targets",
    message: `With the ${count} targets of \`${owner}\`, the checkout would have more than ${MAX_TARGETS} targets`,
    place,
    help: "have fewer generators own the same files, parametrize less, or leave directories out with `[GLOBAL].build_ignore`"
  });
}
function makeTarget(of, parts) {
  return {
    address: of,
    spec: printAddress(of),
    type: parts.type,
    fields: parts.fields,
    fieldPlaces: parts.fieldPlaces,
    place: parts.place,
    residence: residenceOf(of),
    generator: parts.generator,
    generated: parts.generated ?? none2,
    sources: parts.sources ?? none2,
    isOpaque: parts.isOpaque ?? false
  };
}
var none2 = [];

// src/targets/generator.ts
function openGenerator(loading, draft, rule) {
  const generatedType = loading.types.get(rule.type);
  if (generatedType === void 0) return void 0;
  const moved = new Set(rule.moved);
  const copied = new Set(rule.copied);
  const own2 = /* @__PURE__ */ new Map();
  const template = new Map(defaultsOfGenerated(loading, draft, generatedType));
  for (const [name, declaration] of draft.declaration.fields) {
    if (!moved.has(name)) own2.set(name, declaration);
    const isCopied = copied.has(name) && !isParametrize(declaration.value);
    if ((moved.has(name) || isCopied) && declaration.value !== null) template.set(name, declaration);
  }
  reportOwnParametrizations(loading, draft, own2);
  const ownFields = readFields(draft.type, withoutParametrizations(own2), {
    problems: loading.problems,
    pluginFields: loading.pluginFields,
    owner: draft.spec,
    place: draft.declaration.place,
    without: moved
  });
  const { place, groups } = draft.declaration;
  const variants = expandParametrizations(template, groups, draft.spec, place);
  return {
    loading,
    draft,
    rule,
    generatedType,
    own: ownFields,
    templates: variants.map((variant) => templateOf(draft, variant))
  };
}
function defaultsOfGenerated(loading, draft, type) {
  if (!loading.workspace.dialect.defaultsReachGeneratedTargets) return /* @__PURE__ */ new Map();
  return draft.defaults.get(type.name) ?? /* @__PURE__ */ new Map();
}
function withoutParametrizations(fields) {
  return new Map([...fields].filter(([, declaration]) => !isParametrize(declaration.value)));
}
function reportOwnParametrizations(loading, draft, own2) {
  for (const [name, declaration] of own2) {
    if (!isParametrize(declaration.value) || !draft.type.fields.has(name)) continue;
    loading.problems.error({
      code: "parametrized-generator-field",
      message: `Only fields which will be moved to generated targets may be parametrized, so target generator ${draft.spec} (with type ${draft.type.name}) cannot parametrize the '${name}' field.`,
      place: declaration.place,
      help: "declare a target for each value"
    });
  }
}
function templateOf(draft, variant) {
  const of = address(draft.address.specPath, {
    targetName: draft.address.targetName,
    parameters: variant.parameters
  });
  return { address: of, spec: printAddress(of), fields: variant.fields };
}
function generatedFields(generator, template, given, without2) {
  const { loading, draft, generatedType } = generator;
  return readFields(generatedType, given, {
    problems: loading.problems,
    pluginFields: loading.pluginFields,
    owner: template.spec,
    place: draft.declaration.place,
    ...without2 === void 0 ? {} : { without: without2 }
  });
}
function givenByGenerator(value, place) {
  return { value, place, isDefault: true };
}

// src/targets/overrides.ts
function readOverrides(value, normalize, context) {
  const overrides = /* @__PURE__ */ new Map();
  if (!(value instanceof Map)) return overrides;
  for (const [key, fields] of value) {
    const keys = typeof key === "string" ? [key] : key;
    for (const single of keys.flatMap(normalize)) {
      addFields(overrides, single, fields, context);
    }
  }
  return overrides;
}
function addFields(overrides, key, fields, { problems, owner, place }) {
  const known2 = overrides.get(key) ?? /* @__PURE__ */ new Map();
  overrides.set(key, known2);
  for (const [name, value] of fields) {
    const before2 = known2.get(name);
    if (before2 === void 0) {
      known2.set(name, { value, place, isDefault: false });
      continue;
    }
    problems.error({
      code: "conflicting-overrides",
      message: `Conflicting overrides in the \`overrides\` field of \`${owner}\` for the key \`${key}\` for the field \`${name}\`: ${describeValue(before2.value)} and ${describeValue(value)}`,
      place,
      help: "set each field once for each key"
    });
  }
}
var MAX_MEANT2 = 100;
function reportUnused(overrides, used, what, { problems, owner, place }) {
  const names3 = [...used].sort();
  const unused = [...overrides.keys()].filter((key) => !used.has(key));
  for (const [index, key] of unused.entries()) {
    const meant = index < MAX_MEANT2 ? nearestName(key, names3) : void 0;
    problems.error({
      code: "unused-override",
      message: `\`${key}\` in the \`overrides\` field of \`${owner}\` is not a ${what} of it`,
      place,
      help: meant !== void 0 ? `did you mean \`${meant}\`?` : names3.length === 0 ? "it generates nothing" : `it has: ${listSome(names3, 20)}`
    });
  }
}

// src/targets/sources.ts
function sourcesOf(context) {
  const field = sourceFieldOf(context.type);
  if (field === void 0) return [];
  const value = context.fields.get(field.name) ?? null;
  const files = field.kind === "source" ? singleSource(context, field, value) : severalSources(context, field, value);
  checkEndings(context, field, files);
  return files;
}
function sourceFieldOf(type) {
  for (const field of type.fields.values()) {
    if (field.kind === "source" || field.kind === "sources") return field;
  }
  return void 0;
}
function singleSource(context, field, value) {
  if (typeof value !== "string") return [];
  const path = joinPath(context.directory, value.replace(/^(?:\.\/)+/, ""));
  if (context.workspace.files.isFile(path)) return [path];
  const isOptional = context.type.name === "docker_image" && value === field.default;
  if (!isOptional && !isLockfile(context)) reportUnmatched(context, field, [value]);
  return [];
}
function severalSources(context, field, value) {
  if (!Array.isArray(value)) return [];
  const globs = value;
  const place = context.fieldPlaces.get(field.name) ?? context.place;
  const expansion = collectAt(
    context.problems,
    place,
    () => expandGlobs(context.workspace.files, context.directory, globs)
  );
  if (expansion === void 0) return [];
  const { files, unmatched: unmatched2 } = expansion;
  const isMissing = needsEveryGlob(context, field, globs) ? unmatched2.length > 0 : files.length === 0;
  if (isMissing && unmatched2.length > 0 && !isLockfile(context)) reportUnmatched(context, field, unmatched2);
  return files;
}
function needsEveryGlob({ workspace }, field, globs) {
  if (!workspace.dialect.everyGlobMustMatch) return false;
  return !Array.isArray(field.default) || !isSameSet(globs, field.default);
}
function isSameSet(left, right) {
  const names3 = new Set(left);
  return names3.size === new Set(right).size && right.every((name) => names3.has(name));
}
function isLockfile(context) {
  return context.type.name === "_lockfile" || context.type.name === "_lockfiles";
}
function reportUnmatched(context, field, globs) {
  const behavior = context.workspace.options.global.unmatchedBuildFileGlobs;
  if (behavior === "ignore") return;
  const paths = globs.map((glob) => `"${joinPath(context.directory, glob)}"`);
  const shown2 = paths.length === 1 ? paths[0] : `[${paths.join(", ")}]`;
  const diagnostic = {
    code: "unmatched-glob",
    message: `Unmatched glob${paths.length === 1 ? "" : "s"} from ${context.owner}'s \`${field.name}\` field: ${shown2}`,
    help: "check that the files exist and that neither `.gitignore` nor `pants_ignore` hides them",
    ...at(context.fieldPlaces.get(field.name) ?? context.place)
  };
  if (behavior === "error") context.problems.error(diagnostic);
  else context.problems.warn(diagnostic);
}
function checkEndings(context, field, files) {
  const place = context.fieldPlaces.get(field.name) ?? context.place;
  const { extensions } = field;
  const wrong = files.filter((file) => extensions !== void 0 && !extensions.includes(endingOf(file)));
  if (wrong.length > 0) {
    const allowed = [...extensions ?? []].sort().map((ending) => `'${ending}'`);
    context.problems.error({
      code: "wrong-extension",
      message: `The '${field.name}' field in target ${context.owner} can only contain files that end in one of [${allowed.join(", ")}], but it had these files: [${listed(wrong)}].`,
      place,
      help: "put them into a `resources` or `files` target and depend on that"
    });
  }
  const isTest = context.type.name === "python_test" || context.type.name === "python_tests";
  const fixtures = isTest ? files.filter((file) => baseName(file) === "conftest.py") : [];
  if (fixtures.length > 0) {
    context.problems.error({
      code: "conftest-in-tests",
      message: `The '${field.name}' field in target ${context.owner} should not include the file 'conftest.py', but included these: [${listed(fixtures)}].`,
      place,
      help: "put it into a `python_test_utils` target"
    });
  }
}
function listed(files) {
  const shown2 = files.slice(0, 10).map((file) => `'${file}'`);
  return files.length > shown2.length ? `${shown2.join(", ")}, \u2026 ${files.length} in all` : shown2.join(", ");
}
function endingOf(path) {
  const name = baseName(path).replace(/^\.+/, "");
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot);
}

// src/targets/generate-files.ts
function generateByFiles(generator) {
  const { loading, draft, own: own2 } = generator;
  const directory = draft.address.specPath;
  const place = draft.declaration.place;
  reportNoSources(generator);
  const files = sourcesOf({
    workspace: loading.workspace,
    problems: loading.problems,
    directory,
    owner: draft.spec,
    type: draft.type,
    fields: own2.fields,
    fieldPlaces: own2.places,
    place
  });
  const paths = files.map((file) => directory === "" ? file : file.slice(directory.length + 1));
  checkRoom(loading, (paths.length + 1) * generator.templates.length, draft.spec, place);
  const overrides = fileOverrides(generator, new Set(paths));
  for (const template of generator.templates) {
    const generated = makeFiles(generator, template, paths, overrides);
    for (const target2 of generated) loading.targets.set(target2.spec, target2);
    const specs = generated.map((target2) => target2.spec).sort();
    const target = makeTarget(template.address, {
      type: draft.type,
      fields: own2.fields,
      fieldPlaces: own2.places,
      place,
      generated: specs,
      sources: files
    });
    loading.targets.set(target.spec, target);
  }
}
function reportNoSources({ loading, draft, own: own2 }) {
  const field = sourceFieldOf(draft.type);
  if (field === void 0) return;
  const value = own2.fields.get(field.name);
  if (!Array.isArray(value) || value.length > 0) return;
  loading.problems.error({
    code: "empty-sources",
    message: `The \`${draft.type.name}\` target generator at ${draft.spec} has an empty \`${field.name}\` field; so it will not generate any targets. If its purpose is to act as an alias for its dependencies, then it should be declared as a \`target(..)\` generic target instead. If it is unused, then it should be removed.`,
    place: own2.places.get(field.name) ?? draft.declaration.place
  });
}
function fileOverrides(generator, paths) {
  const { loading, draft, own: own2 } = generator;
  const place = own2.places.get("overrides") ?? draft.declaration.place;
  const directory = draft.address.specPath;
  const context = { problems: loading.problems, owner: draft.spec, place };
  const relativePaths = (glob) => {
    if (paths.has(glob)) return [glob];
    const expansion = collectAt(
      loading.problems,
      place,
      () => expandGlobs(loading.workspace.files, directory, [glob])
    );
    if (expansion === void 0) return [];
    const found = expansion.files.map((file) => directory === "" ? file : file.slice(directory.length + 1));
    return found.length === 0 ? [glob] : found;
  };
  const overrides = readOverrides(own2.fields.get("overrides"), relativePaths, context);
  reportUnused(overrides, paths, "file", context);
  return overrides;
}
var sourceOnly = /* @__PURE__ */ new Set(["source"]);
function makeFiles(generator, template, paths, overrides) {
  const shared = generatedFields(generator, template, template.fields, sourceOnly);
  let count = 0;
  return paths.flatMap((path) => {
    const override = overrides.get(path);
    if (override === void 0) return [fileTarget(generator, template.address.parameters, path, shared)];
    const made2 = overriddenFiles(generator, template, path, override);
    count += made2.length;
    checkRoom(generator.loading, count, template.spec, generator.draft.declaration.place);
    return made2;
  });
}
function overriddenFiles(generator, template, path, override) {
  const { spec } = template;
  const place = generator.own.places.get("overrides") ?? generator.draft.declaration.place;
  const variants = collectAt(
    generator.loading.problems,
    place,
    () => expandParametrizations(override, [], spec, place)
  );
  return (variants ?? []).map((variant) => {
    const given = new Map([...template.fields, ...variant.fields]);
    const read2 = generatedFields(generator, template, given, sourceOnly);
    const parameters = new Map(template.address.parameters);
    for (const name of variant.fields.keys()) parameters.delete(name);
    for (const [name, alias] of variant.parameters) parameters.set(name, alias);
    return fileTarget(generator, parameters, path, read2);
  });
}
function fileTarget(generator, parameters, path, read2) {
  const { draft, generatedType } = generator;
  const { specPath, targetName: targetName2 } = draft.address;
  const fields = new Map(read2.fields);
  fields.set("source", path);
  return makeTarget(address(specPath, { targetName: targetName2, relativeFilePath: path, parameters }), {
    type: generatedType,
    fields,
    fieldPlaces: read2.places,
    place: draft.declaration.place,
    generator: generatorSpec(generator, parameters),
    sources: [joinPath(specPath, path)]
  });
}
function generatorSpec(generator, parameters) {
  const { specPath, targetName: targetName2 } = generator.draft.address;
  const [first] = generator.templates;
  if (generator.templates.length === 1) return first.spec;
  return printAddress(address(specPath, { targetName: targetName2, parameters }));
}

// on-demand-stub:targets/generate-pants-requirements
function generatePantsRequirements(...given) {
  return load3().f5_generatePantsRequirements(...given);
}

// src/platforms/json.ts
var MAX_CHARACTERS = 16 * 1024 * 1024;
function parseJson(text, path) {
  if (text.length > MAX_CHARACTERS) {
    throw userError({
      code: "file-too-large",
      message: `${path} has ${text.length} characters; the limit is ${MAX_CHARACTERS}`,
      place: { path }
    });
  }
  try {
    return parseBoundedJson(text);
  } catch (error) {
    refuseLfsPointer(text, path);
    const reason = error instanceof Error ? error.message : String(error);
    const isTooMuch = reason.startsWith("it ");
    throw userError({
      code: "invalid-json",
      message: `${path} is not JSON: ${shortReason(reason)}`,
      place: { path, ...isTooMuch ? {} : lineAndColumn(text, faultPosition(text)) }
    });
  }
}
function shortReason(reason) {
  return reason.replace(/ in JSON at position .*$/s, "").replace(/, (?:\.\.\.)?".*" is not valid JSON$/s, "");
}
var TOKEN = /[ \t\r\n]*("|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/y;
var STRING_PART = /[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|")/y;
function endOfString(text, start) {
  STRING_PART.lastIndex = start;
  for (; ; ) {
    const part6 = STRING_PART.exec(text)?.[0];
    if (part6 === void 0) return void 0;
    if (part6.endsWith('"') && !part6.endsWith('\\"')) return STRING_PART.lastIndex;
  }
}
function faultPosition(text) {
  const open = [];
  let expected = "value";
  TOKEN.lastIndex = 0;
  for (; ; ) {
    const start = TOKEN.lastIndex;
    const token2 = TOKEN.exec(text)?.[1];
    if (token2 === void 0) return start + /^[ \t\r\n]*/.exec(text.slice(start))[0].length;
    const position = TOKEN.lastIndex - token2.length;
    if (token2 === '"') {
      const end = endOfString(text, TOKEN.lastIndex);
      if (end === void 0) return position;
      TOKEN.lastIndex = end;
    }
    const closes = open.at(-1) === "{" && token2 === "}" || open.at(-1) === "[" && token2 === "]";
    if (closes && (expected === "next" || expected === "first" || expected === "first-key")) {
      open.pop();
      expected = "next";
    } else if (expected === "next") {
      if (token2 !== "," || open.length === 0) return position;
      expected = open.at(-1) === "{" ? "key" : "value";
    } else if (expected === "colon") {
      if (token2 !== ":") return position;
      expected = "value";
    } else if (expected === "key" || expected === "first-key") {
      if (!token2.startsWith('"')) return position;
      expected = "colon";
    } else if (token2 === "{" || token2 === "[") {
      open.push(token2);
      expected = token2 === "{" ? "first-key" : "first";
    } else {
      if (/^[}\],:]/.test(token2)) return position;
      expected = "next";
    }
  }
}
function lineAndColumn(text, position) {
  const before2 = text.slice(0, position).split("\n");
  return { line: before2.length, column: before2.at(-1).length + 1 };
}
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/text/toml-positions.ts
var BARE_KEY = /[A-Za-z0-9_-]+/y;
var BASIC_STRING = /"(?:[^"\\\n]|\\.)*"/y;
var LITERAL_STRING = /'[^'\n]*'/y;
var RECORDED_DEPTH = 4;
function keyOf2(path) {
  return JSON.stringify(path);
}
var Scanner = class {
  #text;
  positions = /* @__PURE__ */ new Map();
  #offset = 0;
  #line = 1;
  #lineStart = 0;
  #table = [];
  constructor(text) {
    this.#text = text;
  }
  scan() {
    while (this.#offset < this.#text.length) {
      const character = this.#text[this.#offset];
      if (character === "[") this.#header();
      else if (character === "#") this.#skipComment();
      else if (/[\s]/.test(character)) this.#next();
      else this.#assignment();
    }
  }
  /** Skips one character and counts lines. */
  #next() {
    if (this.#text[this.#offset] === "\n") {
      this.#line += 1;
      this.#lineStart = this.#offset + 1;
    }
    this.#offset += 1;
  }
  #skipTo(offset) {
    while (this.#offset < offset) this.#next();
  }
  #skipComment() {
    const end = this.#text.indexOf("\n", this.#offset);
    this.#offset = end === -1 ? this.#text.length : end;
  }
  #match(pattern) {
    pattern.lastIndex = this.#offset;
    return pattern.exec(this.#text)?.[0];
  }
  #skipBlanks() {
    while (this.#text[this.#offset] === " " || this.#text[this.#offset] === "	") this.#offset += 1;
  }
  /** A dotted key, and its position below the table `above`. */
  #key(above) {
    const start = this.#offset;
    const path = [...above];
    for (; ; ) {
      this.#skipBlanks();
      const part6 = this.#match(BARE_KEY) ?? this.#match(BASIC_STRING) ?? this.#match(LITERAL_STRING);
      if (part6 === void 0) break;
      this.#offset += part6.length;
      path.push(/^["']/.test(part6) ? part6.slice(1, -1) : part6);
      if (path.length <= RECORDED_DEPTH) this.#record(path, start);
      this.#skipBlanks();
      if (this.#text[this.#offset] !== ".") break;
      this.#offset += 1;
    }
    return path;
  }
  #record(path, start) {
    const key = keyOf2(path);
    if (this.positions.has(key)) return;
    const column = start - this.#lineStart + 1;
    this.positions.set(key, { line: this.#line, column, endColumn: this.#offset - this.#lineStart + 1 });
  }
  #header() {
    while (this.#text[this.#offset] === "[") this.#offset += 1;
    this.#skipBlanks();
    this.#table = this.#key([]);
    this.#skipComment();
  }
  #assignment() {
    this.#key(this.#table);
    const equals2 = this.#text.indexOf("=", this.#offset);
    if (equals2 === -1) this.#offset = this.#text.length;
    else this.#skipTo(equals2 + 1);
    this.#value();
  }
  /** Skips a value: to the end of its line outside brackets and strings. */
  #value() {
    let depth = 0;
    while (this.#offset < this.#text.length) {
      const character = this.#text[this.#offset];
      if (character === '"' || character === "'") this.#string(character);
      else if (character === "#") this.#skipComment();
      else if (character === "\n" && depth <= 0) return;
      else {
        if (character === "[" || character === "{") depth += 1;
        if (character === "]" || character === "}") depth -= 1;
        this.#next();
      }
    }
  }
  #string(quote) {
    const triple = quote.repeat(3);
    if (this.#text.startsWith(triple, this.#offset)) {
      this.#offset += 3;
      this.#until(triple, quote === '"');
      while (this.#text[this.#offset] === quote) this.#offset += 1;
      return;
    }
    this.#offset += 1;
    this.#until(quote, quote === '"');
  }
  #until(end, escapes3) {
    while (this.#offset < this.#text.length && !this.#text.startsWith(end, this.#offset)) {
      if (escapes3 && this.#text[this.#offset] === "\\") this.#next();
      this.#next();
    }
    this.#offset += end.length;
  }
};
function keyPositions(text) {
  const scanner = new Scanner(text);
  scanner.scan();
  return (path) => {
    for (let length = Math.min(path.length, RECORDED_DEPTH); length > 0; length--) {
      const position = scanner.positions.get(keyOf2(path.slice(0, length)));
      if (position !== void 0) return position;
    }
    return void 0;
  };
}

// src/requirements/lock-paths.ts
function checkoutPath(from, name) {
  if (name.startsWith("/") || name.includes("\\") || /^[a-z][a-z0-9+.-]*:/i.test(name)) return void 0;
  const path = posix.normalize(posix.join(posix.dirname(from), name));
  if (path === ".." || path.startsWith("../")) return void 0;
  return path === "." ? "" : path.replace(/\/$/, "");
}
function localPath(location) {
  const path = withoutProjectRoot(location).replace(/^file:(?!\/)/i, "").split("#", 1)[0];
  return path === "" || /^[a-z][a-z0-9+.-]*:/i.test(path) ? void 0 : path;
}
function withoutProjectRoot(text) {
  return text.replace(/\bfile:\/{0,3}\$\{PROJECT_ROOT\}\//i, "file:");
}
function projectPlace(files, from, location) {
  const path = checkoutPath(from, location.replace(/^file:(?!\/)/i, ""));
  return path !== void 0 && files.isDirectory(path) ? path : void 0;
}
function isNowhere(files, from, location) {
  const name = location.replace(/^file:(?!\/)/i, "");
  if (/^\/|[\\$]|^[a-z][a-z0-9+.-]*:/i.test(name)) return false;
  return ![checkoutPath(from, name), checkoutPath("", name)].some(
    (path) => path !== void 0 && (path === "" || files.isDirectory(path) || files.isFile(path))
  );
}

// src/platforms/python-of.ts
function pythonOf({ markers }) {
  return markers.python_full_version ?? markers.python_version;
}

// src/platforms/lambda-platforms.ts
function runtimeFacts(runtime, runtimes) {
  return runtimes.find((facts) => facts.runtime === runtime);
}
function lambdaPlatform(runtime, architecture, runtimes = builtInRuntimes) {
  const facts = runtimeFacts(runtime, runtimes);
  const kernel = facts?.kernels[architecture];
  if (facts === void 0 || kernel === void 0) return void 0;
  const known2 = made.get(facts) ?? /* @__PURE__ */ new Map();
  const platform = known2.get(architecture) ?? platformOf(facts, architecture, kernel);
  made.set(facts, known2.set(architecture, platform));
  return platform;
}
var made = /* @__PURE__ */ new WeakMap();
function platformOf(facts, architecture, kernel) {
  const { runtime } = facts;
  const machine = architecture === "arm64" ? "aarch64" : "x86_64";
  return {
    description: `${runtime} on ${architecture} (${facts.system}, glibc ${facts.glibc.join(".")})`,
    runtime,
    architecture,
    markers: {
      implementation_name: "cpython",
      implementation_version: facts.pythonFullVersion,
      os_name: "posix",
      platform_machine: machine,
      platform_python_implementation: "CPython",
      platform_release: kernel.release,
      platform_system: "Linux",
      platform_version: kernel.version,
      python_full_version: facts.pythonFullVersion,
      python_version: `3.${facts.minor}`,
      sys_platform: "linux"
    },
    tags: cpythonTags(facts.minor, facts.abi, linuxPlatformTags(machine, facts.glibc[1])),
    glibc: facts.glibc
  };
}
function unknownRuntimeError(runtime, architecture, place, runtimes = builtInRuntimes) {
  const facts = runtimeFacts(runtime, runtimes);
  const known2 = runtimes.filter((candidate) => candidate.kernels[architecture] !== void 0);
  return userError({
    code: "unknown-runtime",
    message: facts === void 0 ? `\`${runtime}\` is not a known Python runtime of AWS Lambda` : `Lambda does not offer \`${runtime}\` on ${architecture}`,
    ...place && { place },
    help: `use one of ${known2.map((candidate) => `\`${candidate.runtime}\``).join(", ")}, or describe the platform with \`complete_platforms\` or the runtime in a platforms file`
  });
}
function supportWarning(runtime, now, place, runtimes = builtInRuntimes) {
  const facts = runtimeFacts(runtime, runtimes);
  if (facts === void 0 || now < Date.parse(facts.support.deprecation)) return void 0;
  const { deprecation, blockCreate, blockUpdate } = facts.support;
  const consequences = [
    blockCreate && `no new functions from ${blockCreate}`,
    blockUpdate && `no updates from ${blockUpdate}`
  ].filter((text) => text !== void 0);
  const newest = runtimes.at(-1).runtime;
  return {
    severity: "warning",
    code: "runtime-deprecated",
    cause: runtime,
    message: `Lambda ended its support for \`${runtime}\` on ${deprecation}${consequences.length > 0 ? ` (${consequences.join(", ")})` : ""}`,
    ...place && { place },
    help: `move to a newer runtime, up to \`${newest}\``
  };
}
var CONSTRAINT = /^(?:CPython)?(?:\[[^\]]*\])?\s*([<>=].*)$/;
var ANY_PATCH = /^==\s*(\d+)\.(\d+)\.\*$/;
var LOWER = /^>=\s*(\d+)\.(\d+)$/;
var UPPER = /^<\s*(\d+)\.(\d+)$/;
function inferRuntime(constraints) {
  const distinct = [...new Set(constraints.map((constraint) => constraint.trim()))];
  const specifier = distinct.length === 1 ? CONSTRAINT.exec(distinct[0])?.[1] : void 0;
  if (specifier === void 0) return void 0;
  const clauses = specifier.split(",").map((clause) => clause.trim());
  if (clauses.length === 1) {
    const exact = ANY_PATCH.exec(clauses[0]);
    return exact === null ? void 0 : `python${exact[1]}.${exact[2]}`;
  }
  const lower = clauses.map((clause) => LOWER.exec(clause)).find((match) => match !== null);
  const upper = clauses.map((clause) => UPPER.exec(clause)).find((match) => match !== null);
  if (clauses.length !== 2 || lower === void 0 || upper === void 0) return void 0;
  const follows = lower[1] === upper[1] && Number(lower[2]) + 1 === Number(upper[2]);
  return follows ? `python${lower[1]}.${lower[2]}` : void 0;
}

// src/requirements/types.ts
var SOURCE_OPTION = "--source";
var UNKNOWN_VERSION = "0";

// src/requirements/wheel-tags.ts
function tagRanks(platform) {
  return new Map(platform.tags.map((tag, index) => [tag, index]));
}
function isFitting(file, platform, ranks) {
  if (parseWheelFilename(file.filename)?.tags.some((tag) => ranks.has(tag)) !== true) return false;
  const python = pythonOf(platform);
  const { requiresPython } = file;
  if (requiresPython === void 0 || parseSpecifiers(requiresPython) === void 0) return true;
  return python !== void 0 && satisfiesSpecifier(python, requiresPython);
}
function bestTagRank(filename, ranks) {
  const found = (wheelTags(filename) ?? []).flatMap((tag) => ranks.get(tag) ?? []);
  return found.length === 0 ? void 0 : smallest(found);
}
function newestFitting(files, platform) {
  const ranks = tagRanks(platform);
  const fitting = files.filter((file) => isFitting(file, platform, ranks));
  const versions = (candidates) => candidates.flatMap(({ filename }) => parseWheelFilename(filename)?.version ?? []).filter(isVersion).toSorted((left, right) => compareVersions(right, left));
  const kept = versions(fitting.filter(({ isYanked }) => isYanked !== true));
  return kept.find((version) => !isPrerelease2(version)) ?? kept[0] ?? versions(fitting)[0];
}
function isPrerelease2(version) {
  return /(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*/i.test(version.split("+", 1)[0]);
}
function offeredTags(filenames, platform) {
  const [interpreter = ""] = platform.tags[0]?.split("-", 1) ?? [];
  const machine = platform.markers.platform_machine ?? "";
  const nearness = (tag) => Number(tag.includes("linux")) + Number(tag.includes(machine)) + Number(tag.startsWith(interpreter));
  const tags = filenames.filter((filename) => parseWheelFilename(filename) !== void 0).flatMap((filename) => compressedTags(filename) ?? []);
  return [...new Set(tags)].toSorted((left, right) => nearness(right) - nearness(left));
}
function wantedTags({ tags }) {
  const kinds = /* @__PURE__ */ new Map();
  for (const tag of tags) {
    const [interpreter, abi, system] = tag.split("-");
    const kind = `${interpreter.startsWith("cp") ? "cp" : "py"} ${abi === "abi3" || abi === "none" ? abi : "own"} ${system === "any" ? "any" : "platform"}`;
    if (!kinds.has(kind)) kinds.set(kind, tag);
  }
  return `${[...kinds.values()].join(", ")} or lower`;
}
function missingGlibc(filenames, platform) {
  const { glibc } = platform;
  if (glibc === void 0) return void 0;
  const ranks = tagRanks(platform);
  const wanted = filenames.flatMap((filename) => parseWheelFilename(filename)?.tags ?? []).flatMap((tag) => {
    const [, prefix, minor, machine] = /^(.+-manylinux_2_)(\d{1,3})_(.+)$/.exec(tag) ?? [];
    return ranks.has(`${prefix ?? ""}${glibc[1]}_${machine ?? ""}`) ? Number(minor) : [];
  }).filter((minor) => minor > glibc[1]);
  return wanted.length === 0 ? void 0 : smallest(wanted);
}
function runtimeWithWheel(files, platform, isAllowed2) {
  const { runtime: own2, architecture } = platform;
  if (own2 === void 0 || architecture === void 0) return void 0;
  const { system } = builtInRuntimes.at(-1);
  const others = builtInRuntimes.filter((one2) => one2.system === system && one2.runtime !== own2).toReversed();
  return others.find(({ runtime }) => {
    const other = lambdaPlatform(runtime, architecture);
    if (other === void 0 || !isAllowed2(other)) return false;
    const ranks = tagRanks(other);
    return files.some((file) => isFitting(file, other, ranks));
  })?.runtime;
}
function waysToWheel(name, version, { platform, files, isAllowed: isAllowed2 = () => true, isBuildable }) {
  const known2 = version === UNKNOWN_VERSION ? name : `${name} ${version}`;
  const runtime = runtimeWithWheel(files, platform, isAllowed2);
  const move = runtime === void 0 ? "" : `use \`${runtime}\`, for which ${known2} has one, or `;
  const stand = `${move}put a compatible wheel of ${known2} in a directory given by the \`wheels\` input (\`--wheels DIR\`)`;
  return isBuildable ? `${stand}, or, if it is pure Python, build it with the input \`build-sdists: ${name}\` (\`--build-sdists ${name}\`)` : stand;
}
function sdistVersion(filename, project) {
  if (!isSdistName(filename) || filename[project.length] !== "-") return void 0;
  if (normalizeName(filename.slice(0, project.length)) !== project) return void 0;
  const version = filename.slice(project.length + 1).replace(/\.(?:tar\.gz|zip|tar\.bz2|tgz)$/i, "");
  return isVersion(version) ? version : void 0;
}
function isSdistName(filename) {
  return /\.(?:tar\.gz|zip|tar\.bz2|tgz)$/i.test(filename);
}

// src/requirements/direct-reference.ts
var LOCATION = /^(?:\.{1,2}(?:[/[;\s]|$)|\/|file:|[a-z][a-z0-9+.-]*:\/\/)/i;
function isDirectReference(text) {
  if (LOCATION.test(text)) return true;
  const [word2 = ""] = text.split(/[\s;[]/, 1);
  if (/^[A-Za-z0-9._-]+@/.test(word2)) return false;
  return word2.includes("/") || parseWheelFilename(word2) !== void 0 || isSdistName(word2);
}
function parseDirectReference(text) {
  const at2 = text.search(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? /\s;|;\s/ : /;/);
  const [place, condition] = at2 === -1 ? [text, ""] : [text.slice(0, at2), text.slice(at2).trim().slice(1)];
  const written = place.trim();
  const opened = written.endsWith("]") ? written.lastIndexOf("[") : -1;
  return {
    location: opened === -1 ? written : written.slice(0, opened),
    extras: opened === -1 ? [] : written.slice(opened + 1, -1).split(",").map((extra) => extra.trim()).filter((extra) => extra !== ""),
    marker: condition.trim() === "" ? void 0 : parseMarker(condition)
  };
}
function isUrl(text) {
  return /^[a-z][a-z0-9+.-]*:/i.test(text);
}
function urlFromLock(location, from, lock) {
  const written = location.replace(/^file:(?!\/)/i, "");
  if (isUrl(written)) return written;
  const [path = "", ...fragment] = written.split("#");
  const inCheckout = checkoutPath(from, path);
  const fromLock = inCheckout === void 0 ? path : posix.relative(posix.dirname(lock), inCheckout || ".") || ".";
  return [fromLock, ...fragment].join("#");
}
function nameOfProject(path) {
  const last = posix.basename(path);
  const name = isSdistName(last) ? last.replace(/-\d.*$/s, "") : last.replace(/@.*$/s, "").replace(/\.git$/, "");
  return isValidName(name) ? normalizeName(name) : "project";
}
function hasVariable(text) {
  return /\$\{[A-Z0-9_]+\}/.test(text);
}
function isRepository(url) {
  return /^(?:git|hg|svn|bzr)\+/i.test(url);
}
function eggOf(url) {
  return /#(?:.*&)?egg=([A-Za-z0-9][A-Za-z0-9._-]*)/s.exec(url)?.[1];
}

// src/requirements/combined-markers.ts
var alwaysHolds = comparison("python_version", ">=", "0");
var neverHolds = comparison("python_version", "<", "0");
function comparison(name, operator, value) {
  return {
    kind: "compare",
    left: { kind: "variable", name },
    operator,
    right: { kind: "literal", value }
  };
}
var MAX_ALTERNATIVES = 1e3;
function anyMarker(markers) {
  const known2 = markers.filter((marker) => marker !== void 0);
  return known2.length < markers.length || known2.length === 0 || known2.length > MAX_ALTERNATIVES ? void 0 : known2.reduce((left, right) => ({ kind: "or", left, right }));
}
function allMarkers(...markers) {
  const known2 = markers.filter((marker) => marker !== void 0);
  return known2.length === 0 ? void 0 : known2.reduce((left, right) => ({ kind: "and", left, right }));
}
function extraMarker(name) {
  return comparison("extra", "==", name);
}
function underMarker(requirement, marker) {
  if (marker === void 0) return requirement;
  const changed = { ...requirement, marker: allMarkers(requirement.marker, marker) };
  return { ...changed, text: formatRequirement(changed) };
}

// src/requirements/lock-fields.ts
var MAX_FAULTS2 = 20;
var LockFields = class {
  path;
  #problems = new Problems();
  /** @param path of the lock in the checkout, for messages. */
  constructor(path) {
    this.path = path;
  }
  /** Records an error in the value at `at`. @throws UserError when there are too many. */
  fault(at2, message) {
    this.#problems.error({
      code: "invalid-lock",
      message: `\`${at2}\` in ${this.path} ${message}`,
      place: { path: this.path },
      help: "regenerate the lock file"
    });
    if (this.#problems.size >= MAX_FAULTS2) throw new UserError(this.#problems.diagnostics);
    return void 0;
  }
  /** @throws UserError with all faults, if there are any. */
  finish() {
    this.#problems.throwIfErrors();
  }
  object(value, at2) {
    if (isJsonObject(value)) return value;
    this.fault(at2, "must be an object");
    return {};
  }
  /** An absent list is empty. */
  list(fields, name, at2) {
    const value = own(fields, name);
    if (value === void 0 || value === null) return [];
    if (Array.isArray(value)) return value;
    this.fault(join3(at2, name), "must be a list");
    return [];
  }
  string(fields, name, at2) {
    const value = own(fields, name);
    if (typeof value === "string") return value;
    this.fault(join3(at2, name), value === void 0 ? "is missing" : "must be a string");
    return "";
  }
  /** A project's normalized name (PEP 503). */
  projectName(fields, name, at2) {
    const text = this.string(fields, name, at2);
    if (typeof own(fields, name) === "string" && !isValidName(text)) {
      this.fault(join3(at2, name), `is not a project name: ${JSON.stringify(text.slice(0, 200))}`);
    }
    return normalizeName(text);
  }
  optionalString(fields, name, at2) {
    const value = own(fields, name);
    if (value === void 0 || value === null || typeof value === "string") return value ?? void 0;
    this.fault(join3(at2, name), "must be a string");
  }
  optionalSize(fields, name) {
    const value = own(fields, name);
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
  }
  strings(fields, name, at2) {
    return this.list(fields, name, at2).flatMap((value, index) => {
      if (typeof value === "string") return [value];
      this.fault(`${join3(at2, name)}[${index}]`, "must be a string");
      return [];
    });
  }
  objects(fields, name, at2) {
    return this.list(fields, name, at2).map((value, index) => {
      const itemAt = `${join3(at2, name)}[${index}]`;
      return { fields: this.object(value, itemAt), at: itemAt };
    });
  }
  requirement(text, at2) {
    return this.#parse(() => parseRequirement(text), text, at2, "is not a requirement");
  }
  requirements(fields, name, at2) {
    return this.strings(fields, name, at2).flatMap(
      (text, index) => this.requirement(text, `${join3(at2, name)}[${index}]`) ?? []
    );
  }
  marker(fields, name, at2) {
    const text = this.optionalString(fields, name, at2);
    if (text === void 0 || text.trim() === "") return void 0;
    if (text.trim() === "<empty>") return neverHolds;
    return this.#parse(() => parseMarker(text), text, join3(at2, name), "is not a marker");
  }
  /** A list of markers, at least one of which must hold; undefined for an absent or empty one. */
  markerList(fields, name, at2) {
    const texts = this.strings(fields, name, at2);
    if (texts.length > MAX_ALTERNATIVES) {
      this.fault(join3(at2, name), "is too long");
      return void 0;
    }
    const markers = texts.flatMap(
      (text, index) => this.#parse(() => parseMarker(text), text, `${join3(at2, name)}[${index}]`, "is not a marker") ?? []
    );
    return anyMarker(markers);
  }
  version(fields, name, at2) {
    const text = this.string(fields, name, at2);
    if (text !== "" && !isVersion(text)) this.fault(join3(at2, name), `is not a version: ${text}`);
    return text;
  }
  /** Undefined for an absent or empty one. */
  specifier(fields, name, at2) {
    const text = this.optionalString(fields, name, at2)?.trim();
    if (text === void 0 || text === "") return void 0;
    if (parseSpecifiers(text) !== void 0) return text;
    this.fault(join3(at2, name), `is not a version specifier: ${text}`);
  }
  #parse(parse3, text, at2, fault2) {
    try {
      return parse3();
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      const shown2 = text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
      this.fault(at2, `${fault2}: ${shown2} (column ${error.column}: ${error.message})`);
      return;
    }
  }
};
function own(fields, name) {
  return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
function join3(at2, name) {
  return at2 === "" ? name : `${at2}.${name}`;
}
function filenameOf(url) {
  const end = url.search(/[?#]/);
  const path = end === -1 ? url : url.slice(0, end);
  const last = path.slice(path.lastIndexOf("/") + 1);
  return last.includes("%") ? unescaped(last) : last;
}

// on-demand-part:poetry
var part4;
var load4 = () => part4 ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./poetry.js");

// on-demand-stub:requirements/poetry
function poetryRequirements(...given) {
  return load4().f0_poetryRequirements(...given);
}
function poetryRequirementText(...given) {
  return load4().f0_poetryRequirementText(...given);
}
function poetryPythonMarker(...given) {
  return load4().f0_poetryPythonMarker(...given);
}

// src/requirements/requirement-lines.ts
var LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
var longNames = /* @__PURE__ */ new Map([
  ["-r", "--requirement"],
  ["-c", "--constraint"],
  ["-e", "--editable"],
  ["-i", "--index-url"],
  ["-f", "--find-links"]
]);
var withoutValue = /* @__PURE__ */ new Set(["--no-index", "--pre", "--prefer-binary", "--require-hashes"]);
var WORD = /(?:[^\s"']+|"[^"]*"|'[^']*')+/g;
function optionsOf(line) {
  const words3 = [...line.matchAll(WORD)].map(([word2]) => word2);
  const options = [];
  for (let at2 = 0; at2 < words3.length; at2++) {
    const [, short = "", attached = ""] = /^(-[rcefi])(.*)$/s.exec(words3[at2]) ?? [];
    const [, long = "", given] = /^(--[a-z-]+)(?:=(.*))?$/s.exec(words3[at2]) ?? [];
    const name = longNames.get(short) ?? long;
    if (name === "") continue;
    const inWord = short === "" ? given : attached || void 0;
    const value = inWord ?? (withoutValue.has(name) ? "" : words3[++at2] ?? "");
    options.push({ name, value: unquoted(value) });
    if (name === "--editable") {
      const rest = words3.slice(at2 + 1).join(" ");
      options[options.length - 1] = { name, value: `${unquoted(value)} ${rest}`.trim() };
      break;
    }
  }
  return options;
}
function unquoted(value) {
  return value.replace(
    /"([^"]*)"|'([^']*)'/g,
    (_, double, single) => double ?? single ?? ""
  );
}
function withoutComment(line) {
  return before(line, /(?:^|\s)#/).trim();
}
function commentOf(line) {
  const at2 = line.search(/(?:^|\s)#/);
  return at2 === -1 ? "" : line.slice(line.indexOf("#", at2) + 1);
}
function withoutOptions(line) {
  return before(line, /(?:^|\s)(?:--[a-z]|-C\b)/).trim();
}
function before(text, pattern) {
  const at2 = text.search(pattern);
  return at2 === -1 ? text : text.slice(0, at2);
}
function withoutTrailing(text, character) {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end--;
  return text.slice(0, end);
}
var MAX_LINES = 1e5;
function logicalLines(text, path) {
  const lines = [];
  let pending;
  for (const [index, raw] of text.split(LINE_END).entries()) {
    if (index >= MAX_LINES) {
      throw userError({
        code: "file-too-large",
        message: `${path} has more than ${MAX_LINES} lines`,
        place: { path }
      });
    }
    const line = index + 1;
    const isComment = /^\s*#/.test(raw);
    const continues = !isComment && /\\\s*$/.test(raw);
    const part6 = continues ? raw.slice(0, raw.lastIndexOf("\\")) : raw;
    if (pending !== void 0 && isComment) {
      lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
      pending = void 0;
    }
    pending = pending === void 0 ? { text: part6, line } : { text: pending.text + part6, line: pending.line };
    if (continues) continue;
    lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
    pending = void 0;
  }
  if (pending !== void 0)
    lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
  return lines;
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit2(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit2(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit2(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str2 = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str2 = str2.replaceAll("_", "");
  return state > 1 ? parseFloat(str2) : parseInteger(ctx, str2, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit2(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str2 = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str2 = str2.replaceAll("_", "");
  return parseInteger(ctx, str2, base, startPtr);
}
function parseInteger(ctx, str2, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str2, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str2) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str2);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit2(c) || !isDigit2(ctx.s.charCodeAt(ctx.p++)) || !isDigit2(ctx.s.charCodeAt(ctx.p++)) || !isDigit2(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit2(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit2(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit2(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit2(c) || !isDigit2(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit2(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str2, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str2, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str2 += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str2);
      case 2:
        return Temporal.PlainDateTime.from(str2);
      case 3:
        return Temporal.PlainDate.from(str2);
      case 4:
        return Temporal.PlainTime.from(str2);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse2(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/text/toml-help.ts
function tomlHelp(text, line) {
  return /^(?:[<>|]{7} |={7}\r?$)/.test(text.split("\n", line)[line - 1] ?? "") ? "resolve the merge conflict, and commit the file" : "see https://toml.io for the syntax; strings need quotes";
}

// src/requirements/toml.ts
var MAX_CHARACTERS2 = 16 * 1024 * 1024;
function parseToml(text, path, help) {
  if (text.length > MAX_CHARACTERS2) {
    throw userError({
      code: "file-too-large",
      message: `${path} has ${text.length} characters; the limit is ${MAX_CHARACTERS2}`,
      place: { path }
    });
  }
  if (hasTooMany(text)) {
    throw userError({
      code: "file-too-large",
      message: `${path} has more than ${MAX_ELEMENTS} values, tables and lists`,
      place: { path }
    });
  }
  try {
    return parse2(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    refuseLfsPointer(text, path);
    throw userError({
      code: "invalid-toml",
      message: `${path} is not TOML: ${error.message.split("\n", 1)[0].replace(/^Invalid TOML document: /, "")}`,
      place: { path, line: error.line, column: error.column },
      help: help ?? tomlHelp(text, error.line)
    });
  }
}
var MAX_ELEMENTS = 4e5;
function hasTooMany(text) {
  let count = 0;
  for (let index = 0; index < text.length && count <= MAX_ELEMENTS; index++) {
    const code = text.charCodeAt(index);
    if (code === 61 || code === 91 || code === 123) count++;
  }
  return count > MAX_ELEMENTS;
}
function tableAt(document, ...keys) {
  let table = document;
  for (const key of keys) {
    const next = Object.hasOwn(table, key) ? table[key] : void 0;
    if (!isJsonObject(next)) return void 0;
    table = next;
  }
  return table;
}
var MAX_MISSES = 100;
function createPlaceFinder(text, path) {
  let position = 0;
  let line = 1;
  let lineStart = 0;
  let misses = 0;
  let lineEnd = text.indexOf("\n");
  const advance = (to) => {
    while (lineEnd !== -1 && lineEnd < to) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf("\n", lineStart);
    }
    position = to;
  };
  return (needle, standing) => {
    const found = misses < MAX_MISSES ? indexOf(text, needle, position, standing) : -1;
    if (found === -1) {
      misses += 1;
      return { path };
    }
    advance(found);
    const column = found - lineStart + 1;
    const place = { path, line, column, endColumn: column + needle.length };
    advance(found + needle.length);
    return place;
  };
}
var MAX_INDENT = 100;
function indexOf(text, needle, from, standing) {
  if (needle === "") return -1;
  const stands = (index2) => {
    if (standing === "quoted") return text[index2 - 1] === '"' || text[index2 - 1] === "'";
    if (/[\w-]/.test(text[index2 + needle.length] ?? "")) return false;
    let start = index2 - 1;
    while (index2 - start <= MAX_INDENT && /[ \t"']/.test(text[start] ?? "")) start -= 1;
    return start < 0 || text[start] === "\n";
  };
  let index = text.indexOf(needle, from);
  while (index !== -1 && !stands(index)) index = text.indexOf(needle, index + 1);
  return index;
}

// src/requirements/requirement-files.ts
function readRequirementFile(kind, text, path, { problems, places = {} } = {}) {
  if (text.length > MAX_CHARACTERS3) throw tooLarge(path, `${text.length} characters`, MAX_CHARACTERS3);
  const collector = new RequirementCollector(text, path);
  switch (kind) {
    case "requirements-txt":
      readRequirementsTxt(collector, text, places);
      break;
    case "pep621":
      readPep621(collector, parseToml(text, path));
      break;
    case "poetry":
      poetryRequirements(collector, parseToml(text, path));
      break;
    case "pipenv":
      readPipenv(collector, parseJson(text, path));
      break;
    case "uv":
      readUv(collector, parseToml(text, path));
      break;
  }
  return collector.finish(problems);
}
var MAX_CHARACTERS3 = 4 * 1024 * 1024;
var MAX_REQUIREMENTS = 2e4;
function tooLarge(path, what, limit) {
  return userError({
    code: "file-too-large",
    message: `${path} has ${what}; a file of requirements can have at most ${limit}`,
    place: { path },
    help: "split it, or remove what no package needs from it"
  });
}
var MAX_FAULTS3 = 100;
var RequirementCollector = class {
  path;
  #problems = new Problems();
  #found = [];
  #find;
  #text;
  constructor(text, path) {
    this.path = path;
    this.#text = text;
    this.#find = createPlaceFinder(text, path);
  }
  /** The next place of a text in the file. */
  find(needle, standing) {
    return this.#find(needle, standing);
  }
  /** The place of a key of TOML. */
  placeOfKey(keys) {
    return { path: this.path, ...keyPositions(this.#text.replace(/^\uFEFF/, ""))(keys) };
  }
  /** @param place of the text; columns are relative to it if the file contains the text literally. */
  add(text, place, isVerbatim = true) {
    if (this.#found.length >= MAX_REQUIREMENTS) {
      throw tooLarge(this.path, `more than ${MAX_REQUIREMENTS} requirements`, MAX_REQUIREMENTS);
    }
    try {
      this.#found.push({ requirement: parsePipRequirement(text), place });
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      const offset = isVerbatim && place.column !== void 0 ? error.column - 1 : 0;
      this.fault(
        `\`${withoutUser(text)}\` is not a requirement: ${error.message}`,
        {
          path: place.path,
          ...place.line !== void 0 && { line: place.line },
          ...place.column !== void 0 && { column: place.column + offset }
        },
        /^\.{0,2}\/(?!\/)|^\.{1,2}$/.test(text) ? pathHelp(text) : void 0
      );
    }
  }
  /** Records an error. @throws UserError when there are too many. */
  fault(message, place, help = "use a form such as `name>=1.0`, or `name @ git+https://\u2026` for a repository (PEP 508)") {
    this.#problems.error({ code: "invalid-requirement", message, place, help });
    if (this.#problems.size >= MAX_FAULTS3) this.#problems.throwIfErrors();
  }
  /** The valid requirements; errors go to `problems`. @throws UserError with the errors if there is no `problems` */
  finish(problems) {
    if (problems === void 0) this.#problems.throwIfErrors();
    problems?.add(this.#problems.diagnostics);
    return this.#found;
  }
};
function pathHelp(path) {
  return `write \`-e ${path}\`, a line that makes no target, and own the files of that project with \`python_sources()\``;
}
function readRequirementsTxt(collector, text, { isProject, isNowhere: isNowhere2 }) {
  for (const [index, line] of text.replace(/^\uFEFF/, "").split(LINE_END).entries()) {
    const requirement = requirementOf(line);
    const editable = requirement === "" ? editableIn(line) : void 0;
    const location = locationIn(editable ?? requirement);
    if (location !== void 0 && isProject?.(location) === true) continue;
    const column = line.length - line.trimStart().length + 1;
    const endColumn = column + (requirement === "" ? line.trim() : requirement).length;
    const place = { path: collector.path, line: index + 1, column, endColumn };
    const wheel = namedWheel(requirement);
    if (location !== void 0 && wheel === void 0 && isNowhere2?.(location) === true) {
      collector.fault(
        `\`${location}\` is not in the checkout`,
        place,
        "correct the path, which is relative to this file, or remove the line; what git ignores does not count"
      );
      continue;
    }
    const repository = isProject === void 0 ? void 0 : repositoryIn(editable ?? "");
    if (repository !== void 0) collector.add(repository, place, false);
    if (requirement === "") continue;
    collector.add(wheel ?? requirement, place, wheel === void 0);
  }
}
function namedWheel(text) {
  const semicolon = text.indexOf(";");
  const at2 = semicolon === -1 ? text.length : semicolon;
  const location = text.slice(0, at2).trim();
  const wheel = isDirectReference(location) ? parseWheelFilename(filenameOf(location)) : void 0;
  return wheel === void 0 ? void 0 : `${wheel.name} @ ${location} ${text.slice(at2).trim()}`.trim();
}
function locationIn(requirement) {
  const named = /^[\w.-]+\s*(?:\[[^\]]*\])?\s*@\s*(?=\S)/.exec(requirement)?.[0] ?? "";
  const written = withoutProjectRoot(requirement.slice(named.length));
  return isDirectReference(written) ? /^[^\s;[#]+/.exec(written)?.[0] : void 0;
}
function locationsOf(text) {
  return text.split(LINE_END).flatMap((line) => {
    return locationIn(editableIn(line) ?? requirementOf(line)) ?? [];
  });
}
function repositoryIn(editable) {
  if (!isRepository(editable)) return void 0;
  return `${eggOf(editable) ?? nameOfProject(editable.split("#", 1)[0])} @ ${editable}`;
}
function editableIn(line) {
  if (!line.trimStart().startsWith("-")) return void 0;
  const editable = optionsOf(withoutComment(line)).find(({ name }) => name === "--editable")?.value;
  if (editable === void 0) return void 0;
  if (/^[\w.-]+(?:\[[^\]]*\])?\s*@/.test(editable)) return editable;
  return `./${editable}`.replace(/^\.\/(?=\.|\/|[a-z][\w+.-]*:)/, "");
}
function requirementOf(line) {
  const text = withoutTrailing(line.split("--", 1)[0].trim(), "\\");
  if (text === "" || text.startsWith("#") || text.startsWith("-")) return "";
  return text.replace(text.includes("://") ? /\s#.*$/s : /#.*$/s, "").trim();
}
function includesOf(text, path) {
  return filesNamedIn(text, path).flatMap(
    ({ option, path: included, place }) => option === "--constraint" || included === void 0 ? [] : { path: included, place }
  );
}
function filesNamedIn(text, path) {
  return text.split(LINE_END).flatMap((line, index) => {
    const content = withoutComment(line);
    if (!content.startsWith("-")) return [];
    const [column, endColumn] = [line.search(/\S/) + 1, line.trimEnd().length + 1];
    const place = { path, line: index + 1, column, endColumn };
    return optionsOf(content).flatMap(
      ({ name: option, value: name }) => (option === "--requirement" || option === "--constraint") && name !== "" ? { option, name, path: checkoutPath(path, name), place } : []
    );
  });
}
function readPep621(collector, document) {
  const project = tableAt(document, "project") ?? {};
  const optional = tableAt(project, "optional-dependencies") ?? {};
  const extras = Object.entries(optional);
  const dependencies = own(project, "dependencies") ?? [];
  if (extras.length === 0 && isEmptyList(dependencies)) {
    throw userError({
      code: "no-requirements",
      message: `${collector.path} has neither \`project.dependencies\` nor \`project.optional-dependencies\``,
      place: { path: collector.path },
      help: "add requirements there (PEP 621); for other tools use `poetry_requirements` or `uv_requirements`"
    });
  }
  addTexts(collector, dependencies, ["project", "dependencies"]);
  for (const [extra, list3] of extras) addTexts(collector, list3, ["project", "optional-dependencies", extra]);
}
function isEmptyList(value) {
  return Array.isArray(value) && value.length === 0;
}
function readUv(collector, document) {
  const uv = tableAt(document, "tool", "uv");
  if (uv === void 0) {
    throw userError({
      code: "no-requirements",
      message: `${collector.path} has no section \`tool.uv\``,
      place: { path: collector.path },
      help: 'use `python_requirements(source="pyproject.toml")` for `project.dependencies`'
    });
  }
  addTexts(collector, own(uv, "dev-dependencies") ?? [], ["tool", "uv", "dev-dependencies"]);
}
function addTexts(collector, list3, keys) {
  const name = keys.slice(1).join(".");
  if (!Array.isArray(list3)) {
    collector.fault(`\`${name}\` must be a list of requirements`, collector.placeOfKey(keys));
    return;
  }
  for (const [index, item] of list3.entries()) {
    if (typeof item !== "string") {
      collector.fault(
        `\`${name}\` must be a list of strings; entry ${index + 1} is not one`,
        collector.placeOfKey(keys)
      );
      return;
    }
    const requirement = withoutTrailing(item.split("--", 1)[0].trim(), "\\");
    if (requirement === "" || requirement.startsWith("#") || requirement.startsWith("-")) continue;
    collector.add(requirement, collector.find(requirement, "quoted"));
  }
}
function readPipenv(collector, document) {
  const entries = /* @__PURE__ */ new Map();
  for (const section of ["default", "develop"]) {
    const packages = isJsonObject(document) ? own(document, section) : void 0;
    if (packages === void 0) continue;
    if (isJsonObject(packages)) for (const [name, info] of Object.entries(packages)) entries.set(name, info);
    else collector.fault(`\`${section}\` must be an object`, collector.find(section, "key"));
  }
  for (const [name, info] of entries) {
    const place = collector.find(name, "key");
    const text = isJsonObject(info) ? pipenvRequirement(name, info) : void 0;
    if (text === void 0) collector.fault(`the entry for \`${name}\` is not valid`, place);
    else collector.add(text, place, false);
  }
}
function pipenvRequirement(name, info) {
  const [extras, version, markers] = [own(info, "extras"), own(info, "version"), own(info, "markers")];
  if (extras !== void 0 && !Array.isArray(extras)) return void 0;
  if (version !== void 0 && typeof version !== "string") return void 0;
  if (markers !== void 0 && typeof markers !== "string") return void 0;
  const bracketed = extras === void 0 || extras.length === 0 ? "" : `[${extras.join(",")}]`;
  const pinned = version === void 0 || version === "*" ? "" : version;
  return `${name}${bracketed}${pinned}${markers === void 0 || markers === "" ? "" : `;${markers}`}`;
}

// src/targets/lockfile-targets.ts
function lockfileTargetName(resolve2) {
  return `_${resolve2}_lockfile`;
}
function addLockfiles(loading) {
  const { workspace, types } = loading;
  const { enableResolves, resolves } = workspace.options.python;
  const generatorType = types.get("_lockfiles");
  const fileType = types.get("_lockfile");
  if (!enableResolves || generatorType === void 0 || fileType === void 0) return;
  for (const [resolve2, lock] of resolves) {
    const targetName2 = lockfileTargetName(resolve2);
    const specPath = directoryOf(lock);
    const name = baseName(lock);
    const place = { path: "pants.toml" };
    const common = /* @__PURE__ */ new Map([
      ["description", null],
      ["tags", null]
    ]);
    const exists = workspace.files.isFile(lock);
    const file = makeTarget(address(specPath, { targetName: targetName2, relativeFilePath: name }), {
      type: fileType,
      fields: new Map([...common, ["source", name], ["dependencies", null]]),
      fieldPlaces: /* @__PURE__ */ new Map(),
      place,
      generator: void 0,
      sources: [lock]
    });
    const generator = makeTarget(address(specPath, { targetName: targetName2 }), {
      type: generatorType,
      fields: new Map([...common, ["sources", [name]]]),
      fieldPlaces: /* @__PURE__ */ new Map(),
      place,
      generated: exists ? [file.spec] : [],
      sources: exists ? [lock] : []
    });
    if (loading.targets.has(generator.spec)) continue;
    loading.targets.set(generator.spec, generator);
    if (exists) loading.targets.set(file.spec, { ...file, generator: generator.spec });
  }
}

// src/targets/generate-requirements.ts
function generateByRequirements(generator) {
  const { loading, draft, own: own2 } = generator;
  const source = stringField(own2, "source");
  if (source === void 0) return;
  const path = joinPath(draft.address.specPath, source);
  const projects = groupByProject(readEntries(generator, path));
  checkRoom(loading, (projects.length + 2) * generator.templates.length, draft.spec, draft.declaration.place);
  const place = own2.places.get("overrides") ?? draft.declaration.place;
  const context = { problems: loading.problems, owner: draft.spec, place };
  const overrides = readOverrides(own2.fields.get("overrides"), (key) => [normalizeName(key)], context);
  reportUnused(overrides, new Set(projects.map(({ name }) => normalizeName(name))), "project", context);
  const file = sourceTarget(generator, source, path);
  if (file !== void 0) loading.targets.set(file.spec, file);
  for (const template of generator.templates) {
    const own3 = file === void 0 ? [] : [file.spec];
    const dependencies = [...own3, ...lockfileDependency(generator, template)];
    const generated = projects.map(
      (project) => requirementTarget(generator, template, project, dependencies, overrides)
    );
    for (const target of generated) loading.targets.set(target.spec, target);
    addGenerator(generator, template, [...generated.map(({ spec }) => spec), ...own3], path);
  }
}
function addGenerator({ loading, draft, own: own2 }, template, generated, path) {
  const target = makeTarget(template.address, {
    type: draft.type,
    fields: own2.fields,
    fieldPlaces: own2.places,
    place: draft.declaration.place,
    generated: [...new Set(generated)].sort(),
    sources: loading.workspace.files.isFile(path) ? [path] : []
  });
  loading.targets.set(target.spec, target);
}
function kindOf(type, path) {
  switch (type) {
    case "poetry_requirements":
      return "poetry";
    case "pipenv_requirements":
      return "pipenv";
    case "uv_requirements":
      return "uv";
    default:
      return baseName(path) === "pyproject.toml" ? "pep621" : "requirements-txt";
  }
}
function readEntries(generator, path) {
  const { loading, draft, own: own2 } = generator;
  const { workspace, problems } = loading;
  const place = own2.places.get("source") ?? draft.declaration.place;
  if (!workspace.files.isFile(path)) {
    problems.error({
      code: "missing-requirements-file",
      message: `Unmatched glob from ${draft.spec}'s \`source\` field: "${path}"`,
      place,
      help: "check that the file exists and that neither `.gitignore` nor `pants_ignore` hides it"
    });
    return [];
  }
  const entries = collectAt(problems, place, () => {
    const kind = kindOf(draft.type.name, path);
    const bytes = workspace.read(path);
    refuseLfsPointer(bytes, path);
    refuseLinkAsText(workspace, path, bytes);
    const text = decodeText(bytes);
    if (kind === "requirements-txt") loading.includes.set(path, includesOf(text, path));
    return readRequirementFile(kind, text, path, {
      problems,
      places: {
        // Without BUILD files, a project of the checkout brings its sources and requirements.
        ...isPlain(generator) && {
          isProject: (location) => projectPlace(workspace.files, path, location) !== void 0
        },
        isNowhere: (location) => isNowhere(workspace.files, path, location)
      }
    });
  });
  return entries ?? [];
}
function isPlain({ loading, templates }) {
  const { ownResolves } = loading.workspace.options.python;
  return templates.some(({ fields }) => {
    const resolve2 = fields.get("resolve")?.value;
    return typeof resolve2 === "string" && ownResolves?.has(resolve2) === true;
  });
}
function groupByProject(entries) {
  const projects = /* @__PURE__ */ new Map();
  for (const { requirement, place } of entries) {
    const name = safeName(requirement.name);
    const known2 = projects.get(name);
    if (known2 === void 0) projects.set(name, { requirements: [requirement], place });
    else known2.requirements.push(requirement);
  }
  return Array.from(projects, ([name, project]) => ({ name, ...project }));
}
function safeName(name) {
  return name.replace(/[^A-Za-z0-9.]+/g, "-");
}
function sourceTarget({ loading, draft }, source, path) {
  const type = loading.types.get("_generator_sources_helper");
  if (type === void 0 || !loading.workspace.files.isFile(path)) return void 0;
  const { specPath, targetName: targetName2 } = draft.address;
  const fields = /* @__PURE__ */ new Map([
    ["description", null],
    ["tags", null],
    ["source", source]
  ]);
  return makeTarget(address(specPath, { targetName: targetName2, relativeFilePath: source }), {
    type,
    fields,
    fieldPlaces: /* @__PURE__ */ new Map(),
    place: draft.declaration.place,
    generator: draft.spec,
    sources: [path]
  });
}
function lockfileDependency({ loading }, template) {
  const { enableResolves, resolves, defaultResolve } = loading.workspace.options.python;
  const given = template.fields.get("resolve")?.value;
  const resolve2 = typeof given === "string" ? given : defaultResolve;
  const lock = enableResolves ? resolves.get(resolve2) : void 0;
  if (lock === void 0) return [];
  const prefix = directoryOf(lock) === "" ? "//" : "";
  return [`${prefix}${lock}:${lockfileTargetName(resolve2)}`];
}
function requirementTarget(generator, template, project, dependencies, overrides) {
  const { draft, own: own2, generatedType } = generator;
  const line = isPlain(generator) ? project.place : void 0;
  const place = line ?? own2.places.get("source") ?? draft.declaration.place;
  const key = normalizeName(project.name);
  const modules = stringListDictField(own2, "module_mapping").get(key);
  const stubs = stringListDictField(own2, "type_stubs_module_mapping").get(key);
  const given = new Map(template.fields);
  const texts = project.requirements.map((requirement) => requirement.text);
  given.set("requirements", givenByGenerator(texts, place));
  if (modules !== void 0) given.set("modules", givenByGenerator(modules, place));
  if (stubs !== void 0) given.set("type_stub_modules", givenByGenerator(stubs, place));
  given.set("dependencies", givenByGenerator(dependencies, place));
  for (const [name, declaration] of overrides.get(key) ?? []) {
    given.set(name, name === "dependencies" ? withDependencies(declaration, dependencies) : declaration);
  }
  const read2 = generatedFields(generator, template, given);
  const { specPath, targetName: targetName2, parameters } = template.address;
  return makeTarget(address(specPath, { targetName: targetName2, parameters, generatedName: project.name }), {
    type: generatedType,
    fields: read2.fields,
    fieldPlaces: read2.places,
    place: line ?? draft.declaration.place,
    generator: template.spec
  });
}
function withDependencies(declaration, dependencies) {
  const { value } = declaration;
  if (!Array.isArray(value)) return declaration;
  return { ...declaration, value: [...value, ...dependencies] };
}

// src/targets/unread-includes.ts
function reportUnreadIncludes({ workspace, includes, problems }) {
  const told = /* @__PURE__ */ new Set();
  for (const { path, place } of [...includes.values()].flat()) {
    if (includes.has(path) || told.has(path) || !workspace.files.isFile(path)) continue;
    told.add(path);
    problems.warn({
      code: "include-ignored",
      message: `No targets are generated for ${path}: \`python_requirements\` ignores \`-r\` lines, as in Pants, so imports cannot find its requirements`,
      place,
      help: `add \`python_requirements(name="\u2026", source="${baseName(path)}")\` to the BUILD file next to it`
    });
  }
}

// src/targets/load-targets.ts
function loadTargets(workspace, declarations, types, problems) {
  const targets = /* @__PURE__ */ new Map();
  const loading = {
    workspace,
    types,
    problems,
    targets,
    pluginFields: hasPlugins(workspace.options.global.backendPackages) ? /* @__PURE__ */ new Set() : void 0,
    includes: /* @__PURE__ */ new Map(),
    isFull: false
  };
  for (const directory of declarations) {
    for (const draft of draftsOf(loading, directory)) {
      collectAt(problems, draft.declaration.place, () => loadDraft(loading, draft));
      if (loading.isFull) break;
    }
    if (loading.isFull) break;
  }
  addLockfiles(loading);
  reportUnreadIncludes(loading);
  return targetSet(targets.values(), declarations);
}
function draftsOf(loading, directory) {
  const { problems } = loading;
  const drafts = /* @__PURE__ */ new Map();
  for (const declaration of directory.declarations) {
    const name = nameOfDeclaration(directory.directory, declaration, problems);
    if (name === void 0) continue;
    const known2 = drafts.get(name);
    if (known2 !== void 0) {
      reportDuplicate(known2, declaration, name, problems);
      continue;
    }
    const of = address(directory.directory, { targetName: name });
    const type = declaration.isOpaque ? void 0 : loading.types.get(declaration.type);
    drafts.set(name, {
      declaration,
      type: type ?? opaqueType(declaration.type),
      address: of,
      spec: printAddress(of),
      defaults: directory.defaults
    });
  }
  return [...drafts.values()];
}
var LONGEST_NAME3 = 1e3;
function nameOfDeclaration(directory, declaration, problems) {
  const name = declaration.name ?? baseName(directory);
  if (name === "") {
    problems.error({
      code: "unnamed-root-target",
      message: "Targets in root-level BUILD files must be named explicitly.",
      place: declaration.place,
      help: 'add `name="root"`, or another name'
    });
    return void 0;
  }
  if (name.length > LONGEST_NAME3) {
    problems.error({
      code: "invalid-target-name",
      message: `A target name (defined in directory ${directory}) has ${name.length} characters; at most ${LONGEST_NAME3} are allowed`,
      place: declaration.fields.get("name")?.place ?? declaration.place,
      help: "choose a shorter name: packages are files of that name, and file systems do not allow longer ones"
    });
    return void 0;
  }
  const banned = declaration.name === void 0 ? [] : bannedNameCharacters(name);
  if (banned.length === 0) return name;
  problems.error({
    code: "invalid-target-name",
    message: `The target name ${name} (defined in directory ${directory}) contains banned characters (\`${banned.join(",")}\`).`,
    place: declaration.fields.get("name")?.place ?? declaration.place,
    help: "replace these characters with another separator, such as `_` or `-`"
  });
  return void 0;
}
function reportDuplicate(known2, declaration, name, problems) {
  const { place } = known2.declaration;
  problems.error({
    code: "duplicate-name",
    message: `A target already exists at '${place.path}' with name '${name}' and target type '${known2.declaration.type}'. The '${declaration.type}' target cannot use the same name.`,
    place: declaration.place,
    help: "give one of them another `name`",
    notes: [`the first one is at ${place.path}:${place.line ?? 1}`]
  });
}
function opaqueType(name) {
  return {
    name,
    backend: "",
    fields: /* @__PURE__ */ new Map(),
    help: "A target type from a plugin.",
    packagedAs: void 0,
    generates: void 0,
    supportsTransitiveExcludes: false
  };
}
function loadDraft(loading, draft) {
  if (draft.type.backend === "") {
    addOpaque(loading, draft);
    return;
  }
  const rule = draft.type.generates;
  const generator = rule === void 0 ? void 0 : openGenerator(loading, draft, rule);
  if (generator === void 0) {
    addPlain(loading, draft);
    return;
  }
  switch (generator.rule.by) {
    case "files":
      generateByFiles(generator);
      return;
    case "requirements":
      generateByRequirements(generator);
      return;
    case "entry-points":
      generateByEntryPoints(generator);
      return;
    case "pants-requirements":
      generatePantsRequirements(generator);
      return;
  }
}
function addOpaque(loading, draft) {
  const { fields, groups, place } = draft.declaration;
  const variants = expandParametrizations(fields, groups, draft.spec, place);
  checkRoom(loading, variants.length, draft.spec, place);
  for (const variant of variants) {
    const { specPath, targetName: targetName2 } = draft.address;
    const target = makeTarget(address(specPath, { targetName: targetName2, parameters: variant.parameters }), {
      type: draft.type,
      fields: new Map([...variant.fields].map(([name, { value }]) => [name, value])),
      fieldPlaces: /* @__PURE__ */ new Map(),
      place,
      isOpaque: true
    });
    loading.targets.set(target.spec, target);
  }
}
function addPlain(loading, draft) {
  const { workspace, problems, pluginFields } = loading;
  const { fields, groups, place } = draft.declaration;
  const variants = expandParametrizations(fields, groups, draft.spec, place);
  checkRoom(loading, variants.length, draft.spec, place);
  for (const variant of variants) {
    const { specPath, targetName: targetName2 } = draft.address;
    const of = address(specPath, { targetName: targetName2, parameters: variant.parameters });
    const owner = printAddress(of);
    const read2 = readFields(draft.type, variant.fields, { problems, pluginFields, owner, place });
    const sources = sourcesOf({
      workspace,
      problems,
      directory: specPath,
      owner,
      type: draft.type,
      fields: read2.fields,
      fieldPlaces: read2.places,
      place
    });
    const target = makeTarget(of, {
      type: draft.type,
      fields: read2.fields,
      fieldPlaces: read2.places,
      place,
      sources
    });
    checkTarget(target, workspace.dialect, problems);
    loading.targets.set(target.spec, target);
  }
}

// src/workspace/checkout-files.ts
var MAXIMUM_FILE_SIZE = 64 * 1024 * 1024;
function pathBelow(realRoot, realPath) {
  if (realPath === realRoot) return "";
  const prefix = realRoot.endsWith(sep) ? realRoot : realRoot + sep;
  return realPath.startsWith(prefix) ? realPath.slice(prefix.length).split(sep).join("/") : void 0;
}
function unreadable(path, reason, help) {
  return userError({ code: "unreadable-file", message: `\`${path}\` ${reason}`, place: { path }, help });
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
function resolveInside(realRoot, path) {
  const absolute = join(realRoot, path);
  if (path.includes("\0") || pathBelow(realRoot, absolute) === void 0) {
    throw unreadable(path, "is not a path inside the build root", "use a file in the checkout");
  }
  let real;
  try {
    real = realpathSync.native(absolute);
  } catch (error) {
    const code = codeOf(error);
    const reason = code === "ENOENT" || code === "ENOTDIR" ? "does not exist" : `cannot be opened (${code})`;
    throw unreadable(path, reason, "check the path and that the file is committed");
  }
  const below = pathBelow(realRoot, real);
  if (below === void 0) {
    throw unreadable(
      path,
      "is a symlink that points outside the checkout",
      "replace it with a copy of the file"
    );
  }
  if (below.split("/").includes(".git")) {
    throw unreadable(path, "is inside `.git`, which is never read", "use a file in the checkout");
  }
  return real;
}
var LARGEST_REMEMBERED = 4096;
var MOST_REMEMBERED = 16 * 1024 * 1024;
function rememberSmall(read2) {
  const remembered2 = /* @__PURE__ */ new Map();
  let size = 0;
  return {
    read(path) {
      const before2 = remembered2.get(path);
      if (before2 !== void 0) return before2;
      const bytes = read2(path);
      if (bytes.length <= LARGEST_REMEMBERED && size + bytes.length <= MOST_REMEMBERED) {
        remembered2.set(path, bytes);
        size += bytes.length;
      }
      return bytes;
    },
    known(path) {
      const bytes = remembered2.get(path);
      return bytes && { kind: "bytes", bytes };
    }
  };
}
var LARGEST_WHOLE = 8 * 1024 * 1024;
function checkoutContent(realRoot, path) {
  const stats = path.includes("\0") ? void 0 : statsAt(join(realRoot, path));
  if (stats?.isFile() !== true || stats.size <= LARGEST_WHOLE) {
    return { kind: "bytes", bytes: readCheckoutFile(realRoot, path) };
  }
  return { kind: "file", path: resolveInside(realRoot, path) };
}
function readCheckoutFile(realRoot, path, limit = MAXIMUM_FILE_SIZE) {
  const real = resolveInside(realRoot, path);
  let descriptor;
  try {
    descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    throw unreadable(path, `cannot be opened (${codeOf(error)})`, "check the permissions of the file");
  }
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw unreadable(path, "is a directory", "name a file");
    if (!stats.isFile()) throw unreadable(path, "is not a regular file", "use a regular file");
    if (stats.size > limit) {
      throw unreadable(
        path,
        `has ${stats.size} bytes; the limit is ${limit}`,
        "keep large files out of the sources, or add them to `pants_ignore`"
      );
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

// src/workspace/file-tree.ts
var MAX_ENTRIES = 3e5;
var MAX_LINKED = 5e4;
var MAX_DEPTH4 = 200;
var defaultLimits = { entries: MAX_ENTRIES, linked: MAX_LINKED, depth: MAX_DEPTH4 };
function join4(directory, name) {
  return directory === "" ? name : `${directory}/${name}`;
}
function readDirectory(walk, pending) {
  try {
    return readdirSync(`${walk.realRoot}/${pending.realPath}`, { withFileTypes: true });
  } catch {
    walk.unreadable.push(pending.path);
    return [];
  }
}
function followLink(walk, path, realPath) {
  let real;
  let isDirectory;
  try {
    real = realpathSync.native(`${walk.realRoot}/${realPath}`);
    const stats = statSync(real);
    isDirectory = stats.isDirectory();
    if (!isDirectory && !stats.isFile()) return void 0;
  } catch {
    return void 0;
  }
  const below = pathBelow(walk.realRoot, real);
  if (below === void 0) {
    walk.outside.push(path);
    return void 0;
  }
  const inGit = below.split("/").includes(".git");
  if (inGit || below !== "" && walk.rules.ignoresWithParents(below, isDirectory)) {
    walk.hidden.push(path);
    return void 0;
  }
  return { realPath: below, isDirectory };
}
function ancestorsOf(realPath) {
  const chain = /* @__PURE__ */ new Set([""]);
  for (let slash = realPath.indexOf("/"); slash !== -1; slash = realPath.indexOf("/", slash + 1)) {
    chain.add(realPath.slice(0, slash));
  }
  return chain.add(realPath);
}
function checkLimits(walk, pending, count) {
  const { entries, linked, depth } = walk.limits;
  if (count > entries || walk.linked > linked) {
    const [most, what] = count > entries ? [entries, ""] : [linked, " behind links"];
    throw userError({
      code: "too-many-files",
      message: `The build root has more than ${most} files and directories${what}`,
      help: "add directories without sources to `[GLOBAL].pants_ignore`; links to directories count every time"
    });
  }
  if (pending.depth > depth) {
    throw userError({
      code: "tree-too-deep",
      message: `\`${pending.path}\` is more than ${depth} directories deep`,
      help: "add the directory to `[GLOBAL].pants_ignore`"
    });
  }
}
function visit(walk, pending) {
  const files = [];
  const below = [];
  const followed = pending.chain.size > 0;
  for (const entry of readDirectory(walk, pending)) {
    const name = entry.name;
    if (name === ".git") continue;
    const path = join4(pending.path, name);
    const isLink = entry.isSymbolicLink();
    if (walk.rules.ignores(path, entry.isDirectory())) continue;
    let isDirectory = entry.isDirectory();
    let realPath = join4(pending.realPath, name);
    if (isLink) {
      const target = followLink(walk, path, realPath);
      if (target === void 0 || target.isDirectory && walk.rules.ignores(path, true)) continue;
      ({ isDirectory, realPath } = target);
    } else if (!isDirectory && !entry.isFile()) {
      continue;
    }
    if (!isDirectory) {
      files.push(name);
      walk.files.add(path);
      continue;
    }
    let chain = pending.chain;
    if (isLink || followed) {
      const above = followed ? pending.chain : ancestorsOf(pending.realPath);
      if (above.has(realPath)) continue;
      chain = new Set(above).add(realPath);
    }
    below.push({ name, pending: { path, realPath, depth: pending.depth + 1, chain } });
  }
  files.sort(compareCodePoints);
  below.sort((left, right) => compareCodePoints(left.name, right.name));
  if (followed) walk.linked += 1 + files.length;
  walk.directories.set(pending.path, { files, directories: below.map(({ name }) => name) });
  return below.map((entry) => entry.pending);
}
function list2(paths) {
  return listSome(
    paths.map((path) => `\`${path}\``),
    5
  );
}
function warnAbout(walk, problems) {
  if (walk.outside.length > 0) {
    problems.warn({
      code: "link-out-of-checkout",
      message: `Ignored symlinks that point outside the checkout: ${list2(walk.outside)}`,
      help: "replace them with copies, or add them to `[GLOBAL].pants_ignore`"
    });
  }
  if (walk.hidden.length > 0) {
    problems.warn({
      code: "link-to-ignored-file",
      message: `Ignored symlinks to ignored files: ${list2(walk.hidden)}`,
      help: "check `[GLOBAL].pants_ignore` and `.gitignore`"
    });
  }
  if (walk.unreadable.length > 0) {
    problems.warn({
      code: "unreadable-directory",
      message: `Ignored unreadable directories: ${list2(walk.unreadable)}`,
      help: "check their permissions, or add them to `[GLOBAL].pants_ignore`"
    });
  }
}
function walkFiles(realRoot, rules, problems, limits = defaultLimits, meter = matchingMeter()) {
  const walk = {
    realRoot,
    rules,
    limits,
    directories: /* @__PURE__ */ new Map(),
    files: /* @__PURE__ */ new Set(),
    outside: [],
    hidden: [],
    unreadable: [],
    linked: 0
  };
  const stack = [{ path: "", realPath: "", depth: 0, chain: /* @__PURE__ */ new Set() }];
  for (let pending = stack.pop(); pending !== void 0; pending = stack.pop()) {
    checkLimits(walk, pending, walk.files.size + walk.directories.size);
    for (const below of visit(walk, pending).toReversed()) stack.push(below);
  }
  warnAbout(walk, problems);
  const { directories, files } = walk;
  return {
    entries: (directory) => directories.get(directory),
    isFile: (path) => files.has(path),
    isDirectory: (path) => directories.has(path),
    directories: () => directories.keys(),
    meter
  };
}

// on-demand-stub:workspace/git-index
function readGitIndex(...given) {
  return load().f1_readGitIndex(...given);
}

// src/workspace/tracked-files.ts
var MAX_INDEX = 1024 * 1024 * 1024;
var MAX_GIT_FILE = 64 * 1024;
function trackedFiles(directory) {
  const found = findRepository(directory);
  if (found === void 0) return void 0;
  const index = readIndex(found.gitDirectory, "index", 0);
  if (index === void 0) return "unreadable";
  const tracked = new Map(index.names.map((name) => [folded(name.replace(/\/$/, "")), name]));
  return {
    at: (path) => {
      const place = folded(relative(found.top, path).split(sep).join("/"));
      for (let above = place; above !== ""; above = above.slice(0, Math.max(0, above.lastIndexOf("/")))) {
        const name = tracked.get(above);
        if (name !== void 0) return name;
      }
      const below = `${place}/`;
      for (const [name, written] of tracked) {
        if (name.startsWith(below)) return written;
      }
      return void 0;
    }
  };
}
function executableFiles(directory) {
  const found = findRepository(directory);
  const index = found === void 0 ? void 0 : readIndex(found.gitDirectory, "index", 0);
  return new Set(index?.executable.map((name) => join(found.top, name)));
}
function unusualFiles(root) {
  const found = findRepository(root);
  const index = found === void 0 ? void 0 : readIndex(found.gitDirectory, "index", 0);
  const below = found === void 0 ? "" : relative(found.top, root).split(sep).join("/");
  const prefix = below === "" ? "" : `${below}/`;
  const inside2 = (names3 = []) => new Set(names3.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)));
  return { leftOut: inside2(index?.leftOut), links: inside2(index?.links) };
}
function filesInIndex(root) {
  const found = findRepository(root);
  const index = found === void 0 ? void 0 : readIndex(found.gitDirectory, "index", 0);
  if (found === void 0 || index === void 0 || index.names.length === 0) return void 0;
  const below = relative(found.top, root).split(sep).join("/");
  const prefix = below === "" ? "" : `${below}/`;
  return new Set(index.names.flatMap((name) => name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
}
function checkedOutBlobs(root) {
  const found = findRepository(root);
  const index = found === void 0 ? void 0 : readIndex(found.gitDirectory, "index", 0);
  if (found === void 0 || index === void 0) return () => false;
  const written = exactLinkStatsAt(join(found.gitDirectory, "index"));
  const files = new Map(index.names.map((name, at2) => [name, index.files[at2]]));
  const below = relative(found.top, root).split(sep).join("/");
  return (path, blob, mode) => {
    const known2 = files.get(below === "" ? path : `${below}/${path}`);
    if (known2?.blob !== blob || known2.mode !== parseInt(mode, 8)) return false;
    const full = join(root, path);
    const stats = exactLinkStatsAt(full);
    if (stats?.isFile() !== true || stats.size % 2n ** 32n !== BigInt(known2.size)) return false;
    if (stats.mtimeNs !== known2.changed) return false;
    if (sep === "/" && (stats.mode & 0o100n) !== 0n !== (mode === "100755")) return false;
    return stats.mtimeNs < (written?.mtimeNs ?? 0n) || isBlob(full, blob);
  };
}
function isBlob(path, blob) {
  const bytes = readFileSync(path);
  const hash = createHash(blob.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === blob;
}
function folded(path) {
  return path.normalize("NFC").toLowerCase();
}
function findRepository(directory) {
  for (let top = directory; ; top = dirname(top)) {
    const path = join(top, ".git");
    const stats = statsAt(path);
    if (stats?.isDirectory() === true) return { top, gitDirectory: path };
    if (stats?.isFile() === true && stats.size <= MAX_GIT_FILE) {
      const named = /^gitdir: *(.+?)\s*$/.exec(readFileSync(path, "utf8"))?.[1];
      if (named !== void 0) {
        return { top, gitDirectory: isAbsolute(named) ? named : resolve(top, named) };
      }
    }
    if (dirname(top) === top) return void 0;
  }
}
function readIndex(gitDirectory, file, depth) {
  const path = join(gitDirectory, file);
  const stats = linkStatsAt(path);
  if (stats === void 0)
    return depth === 0 ? { names: [], files: [], executable: [], leftOut: [], links: [] } : void 0;
  if (!stats.isFile() || stats.size > MAX_INDEX) return void 0;
  const index = readGitIndex(readFileSync(path));
  if (index?.shared === void 0 || depth > 0) return index;
  const shared = readIndex(gitDirectory, `sharedindex.${index.shared}`, depth + 1);
  if (shared === void 0) return void 0;
  return {
    names: [...shared.names, ...index.names],
    files: [...shared.files, ...index.files],
    executable: [...shared.executable, ...index.executable],
    leftOut: [...shared.leftOut, ...index.leftOut],
    links: [...shared.links, ...index.links]
  };
}

// src/workspace/config-file.ts
var NestingError = class extends Error {
};
function fromData(value, depth = 0) {
  if (depth > 100) throw new NestingError("values are nested more than 100 deep");
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (Array.isArray(value)) return value.map((item) => fromData(item, depth + 1));
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") {
    return new Map(Object.entries(value).map(([key, item]) => [key, fromData(item, depth + 1)]));
  }
  return typeof value === "bigint" ? value.toString() : null;
}
function parseToml2(text, path, problems) {
  try {
    return fromData(parse2(text, { maxDepth: 100 }));
  } catch (error) {
    if (!(error instanceof TomlError || error instanceof NestingError)) throw error;
    problems.error({
      code: "invalid-toml",
      message: `\`${path}\` is not TOML: ${tomlReason(error)}`,
      place: { path, ...error instanceof TomlError ? { line: error.line, column: error.column } : {} },
      help: tomlHelp(text, error instanceof TomlError ? error.line : 0)
    });
    return void 0;
  }
}
function tomlReason(error) {
  return (error.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, "");
}
function parseConfigFile(text, path, problems) {
  const withoutMark = text.replace(/^\ufeff/, "");
  const document = problems.collect(() => {
    refuseLfsPointer(withoutMark, path);
    return parseToml2(withoutMark, path, problems);
  });
  if (!(document instanceof Map)) return void 0;
  const position = keyPositions(withoutMark);
  const place = (keys) => ({ path, ...position(keys) });
  const sections = /* @__PURE__ */ new Map();
  for (const [name, section] of document) {
    if (section instanceof Map) {
      sections.set(name, section);
      continue;
    }
    problems.error({
      code: "option-outside-section",
      message: `\`${name}\` is not in a section`,
      place: place([name]),
      help: "put it under a section header such as `[GLOBAL]`"
    });
  }
  return { path, sections, place };
}

// src/workspace/config-discovery.ts
var MAXIMUM_SIZE = 1024 * 1024;
function lastFlag(flags, name) {
  return (flags.get(name) ?? flags.get(name.replaceAll("_", "-")))?.at(-1);
}
function early(input, name) {
  const variable = `PANTS_${name.toUpperCase()}`;
  const plain3 = name.toUpperCase().startsWith("PANTS_") ? input.env[name.toUpperCase()] : void 0;
  return lastFlag(input.flags, name) ?? input.env[`PANTS_GLOBAL_${name.toUpperCase()}`] ?? input.env[variable] ?? plain3;
}
function seedsOf(input) {
  const { root, env } = input;
  const values = /* @__PURE__ */ new Map([
    ["buildroot", root],
    ["user", env["USER"] ?? env["LOGNAME"] ?? "unknown"],
    ["pants_workdir", early(input, "pants_workdir") ?? join(root, ".pants.d")],
    ["pants_distdir", early(input, "pants_distdir") ?? join(root, "dist")]
  ]);
  const home = input.home ?? env["HOME"];
  if (home !== void 0) values.set("homedir", home);
  return { values, env };
}
function configPaths(input, problems) {
  const standard = existsSync(join(input.root, "pants.toml")) ? ["pants.toml"] : [];
  const text = early(input, "pants_config_files");
  if (text === void 0) return standard;
  try {
    const items = applyListEdits([{ action: "replace", items: standard }, ...parseListEdits(text)]);
    return items.filter((item) => typeof item === "string");
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
    problems.error({
      code: "invalid-option-value",
      message: `\`PANTS_CONFIG_FILES\` cannot be read: ${error.message}`,
      help: 'use a file path, or a list such as ["pants.toml", "pants.ci.toml"]'
    });
    return standard;
  }
}
function readOutside(path) {
  try {
    const stats = statSync(path);
    if (stats.isFile() && stats.size <= MAXIMUM_SIZE) return readFileSync(path, "utf8");
  } catch {
  }
  throw userError({
    code: "unreadable-config-file",
    message: `The configuration file \`${path}\` does not exist, is not a regular file, or has more than ${MAXIMUM_SIZE} bytes`,
    help: "check `PANTS_CONFIG_FILES`"
  });
}
function readConfigFiles(input, problems) {
  const paths = [...configPaths(input, problems)];
  if (early(input, "pantsrc")?.toLowerCase() !== "false") {
    const rcFiles = [join(input.root, ".pants.rc")];
    if (input.home !== void 0) rcFiles.unshift(join(input.home, ".pants.rc"));
    append(
      paths,
      rcFiles.filter((path) => existsSync(path))
    );
  }
  const files = [];
  for (const path of paths) {
    const absolute = resolve(input.root, path);
    const inside2 = pathBelow(input.root, absolute);
    const text = problems.collect(
      () => inside2 === void 0 ? readOutside(absolute) : input.readText(inside2)
    );
    if (text === void 0) continue;
    const shown2 = inside2 ?? basename(absolute);
    const file = parseConfigFile(text, shown2, problems);
    if (file !== void 0) files.push({ file, fromCheckout: inside2 !== void 0 });
  }
  return { files, seeds: seedsOf(input) };
}

// builtin:node:module
var builtin = () => process.getBuiltinModule("node:module");
function createRequire(...given) {
  return builtin().createRequire(...given);
}

// src/workspace/lenient-yaml.ts
function lenientLexer(library2) {
  const lexer = new library2.Lexer();
  const state = lexer;
  const continueScalar = state.continueScalar.bind(lexer);
  let indent = 0;
  let isQuoted = false;
  Object.defineProperty(lexer, "indentNext", {
    get: () => state.flowLevel > 0 || isQuoted ? 0 : indent,
    set: (value) => indent = value
  });
  state.continueScalar = (offset) => {
    isQuoted = /["']/.test(state.buffer[state.pos] ?? "");
    const next = continueScalar(offset);
    isQuoted = false;
    return next;
  };
  return lexer;
}
function composeDocument(library2, text, lines) {
  lines.addNewLine(0);
  const parser = new library2.Parser(lines.addNewLine);
  const tokens = function* () {
    for (const lexeme of lenientLexer(library2).lex(text)) yield* parser.next(lexeme);
    yield* parser.end();
  };
  const composer = new library2.Composer({ logLevel: "error", prettyErrors: false, uniqueKeys: false });
  let document;
  for (const one2 of composer.compose(tokens(), true, text.length)) {
    if (document === void 0) document = one2;
    else
      return {
        document,
        fault: { reason: "it has more than one document", offset: one2.range[0] }
      };
  }
  const [error] = document.errors;
  return {
    document,
    fault: error && { reason: error.message, offset: error.pos[0] }
  };
}

// src/workspace/yaml.ts
var MAX_YAML = 256 * 1024;
var MAX_ALIASES = 100;
function library() {
  const load6 = createRequire(import.meta.url);
  return load6(false ? "yaml" : "./yaml.cjs");
}
var YamlSyntaxError = class extends Error {
  line;
  column;
  constructor(message, at2) {
    super(message);
    this.name = "YamlSyntaxError";
    this.line = at2.line;
    this.column = at2.column;
  }
};
function parseYaml(text) {
  return compose(text).document.toJS({ maxAliasCount: MAX_ALIASES });
}
function readYamlDocument(text) {
  if (text.length > MAX_YAML) throw new Error(`it is larger than ${MAX_YAML} bytes`);
  const { document, lineAt, isMap } = compose(text);
  return { contents: document.contents, isMap, lineAt };
}
function compose(text) {
  const yaml = library();
  const lines = new yaml.LineCounter();
  const { document, fault: fault2 } = composeDocument(yaml, text, lines);
  const lineAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (fault2 !== void 0) throw new YamlSyntaxError(fault2.reason, lineAt(fault2.offset));
  return { document, lineAt, isMap: yaml.isMap };
}

// src/workspace/fromfile.ts
var MAX_TOML_DEPTH = 100;
function within(text, path) {
  if (text.length <= MAX_YAML) return text;
  throw new OptionValueError(`names the file \`${path}\`, which is longer than ${MAX_YAML} characters`);
}
function parseRequest(text) {
  const optional = text.startsWith("@?");
  const reference = text.slice(optional ? 2 : 1);
  const colon = reference.lastIndexOf(":");
  if (colon === -1) return { path: reference, trail: void 0, optional };
  return { path: reference.slice(0, colon), trail: reference.slice(colon + 1).split("."), optional };
}
function parseData(text, path) {
  try {
    if (path.endsWith(".json")) return fromData(parseBoundedJson(text));
    if (/\.ya?ml$/.test(path)) return fromData(parseYaml(within(text, path)));
    if (path.endsWith(".toml")) return fromData(parse2(text, { maxDepth: MAX_TOML_DEPTH }));
    return void 0;
  } catch (error) {
    if (error instanceof OptionValueError) throw error;
    const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
    throw new OptionValueError(`names the file \`${path}\`, which cannot be parsed: ${reason}`);
  }
}
function follow(value, trail, path) {
  let current = value;
  for (const key of trail) {
    const next = current instanceof Map ? current.get(key) : void 0;
    if (next === void 0)
      throw new OptionValueError(`names \`${trail.join(".")}\` in \`${path}\`, which does not exist`);
    current = next;
  }
  return current;
}
function expandFromfile(text, structured, readText, exists) {
  if (!text.startsWith("@")) return text;
  if (text.startsWith("@@")) return text.slice(1);
  const { path, trail, optional } = parseRequest(text);
  if (optional && !exists(path)) return void 0;
  const content = readText(path);
  refuseLfsPointer(content, path);
  const data = structured || trail !== void 0 ? parseData(content, path) : void 0;
  if (data === void 0) return content.trim();
  return follow(data, trail ?? [], path);
}

// src/workspace/interpolation.ts
var InterpolationError = class extends Error {
  /** The fix, if known. */
  help;
  constructor(message, help) {
    super(message);
    this.help = help;
  }
};
var PLACEHOLDER = /%\(([a-zA-Z0-9_.]+)\)s/g;
var MAXIMUM_ROUNDS = 32;
var MAXIMUM_LENGTH = 1024 * 1024;
function environmentValue(name, env) {
  const variable = readVariable(env, name);
  if ("refused" in variable) throw new InterpolationError(variable.message, variable.help);
  if (variable.value === void 0) throw new InterpolationError(`reads \`env.${name}\`, which is not set`);
  return variable.value;
}
function interpolate(text, sections, seeds) {
  const valueOf2 = (name) => {
    if (name.startsWith("env.")) return environmentValue(name.slice(4), seeds.env);
    for (const section of sections) {
      const value2 = section?.get(name);
      if (typeof value2 === "string") return value2;
    }
    const value = seeds.values.get(name);
    if (value === void 0) throw new InterpolationError(`has an unknown placeholder \`%(${name})s\``);
    return value;
  };
  let current = text;
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const names3 = Array.from(current.matchAll(PLACEHOLDER), ([, name]) => name);
    if (names3.length === 0) return current;
    const values = names3.map(valueOf2);
    if (values.reduce((sum, value) => sum + value.length, 0) > MAXIMUM_LENGTH) {
      throw new InterpolationError("grows without limit");
    }
    let index = 0;
    current = current.replace(PLACEHOLDER, () => values[index++]);
  }
  throw new InterpolationError("refers to itself");
}

// src/workspace/known-options.ts
function words2(text) {
  return text.trim().split(/\s+/);
}
var scopesWithoutEffect = new Set(
  words2(`
    add-trailing-comma anonymous-telemetry apache-thrift autoflake avro aws-lambda bandit black buf
    build-deprecations-fixer buildifier cc cc-external cc-infer changed check clang-format cli count-loc coursier
    coverage-py cue debug-adapter debugpy dependencies dependents docformatter dockerfile-parser download-terraform
    elfdeps environments-preview experimental-deploy export export-codegen filedeps fix flake8 fmt
    generate-lockfiles generate-snapshots go-dump-import-path-mapping go-export-cgo-codegen go-generate
    go-show-package-analysis go-test go-vet gofmt golang golangci-lint google-cloud-function google-java-format graphql
    grpc-python-plugin hadolint helm helm-infer helm-k8s-parser helm-post-renderer helm-unittest ipython isort jar_tool
    jarjar java-avro java-dump-source-analysis java-infer java-parser java-scrooge java-thrift javac jaxws junit jvm
    jvm-symbol-map k8s kotlin kotlin-dump-source-analysis kotlin-infer kotlin-parser kotlinc ktlint kubeconform kubectl
    lint list makeself mypy mypy-protobuf nfpm nodejs nodejs-infer nodejs-test openapi openapi-format openapi-generator
    opentelemetry package paths peek pex pex-binary-defaults pex-cli poetry preamble prettier protobuf-java-grpc
    publish py-constraints pydocstyle pyenv-python-provider pylint pyoxidizer pyright pytest python-bootstrap
    python-build-standalone-python-provider python-dump-source-analysis python-grpclib-protobuf python-native-code
    python-protobuf python-thrift pytype pyupgrade redocly regex-lint repl roots ruff run rust rustfmt s3-url-handler
    scala scala-dump-source-analysis scala-infer scala-parser scala-scrooge scalac scalafix scalafmt scalapb scalatest
    scc scie-jump scrooge semgrep setup-py-generation setuptools setuptools-scm shell-test shellcheck shfmt
    shunit2 soap spectral sqlfluff stats strip-jar subprocess-environment system system-binaries taplo
    terraform-fmt terraform-hcl2-parser terraform-tfsec terraform-validate test thrift trivy trufflehog twine typescript
    update-build-files uv visibility workunit-logger yamllint yapf`)
);
var optionsWithoutEffect = new Map(
  Object.entries({
    GLOBAL: `
      allow_deprecated_macos_versions ca_certs_path cache_content_behavior colors concurrent docker_execution dynamic_ui
      dynamic_ui_renderer enable_stack_trampoline enable_target_origin_sources_blocks engine_visualize_to
      file_downloads_max_attempts file_downloads_retry_delay ignore_warnings keep_sandboxes level local_cache
      local_execution_root_dir local_store_dir local_store_directories_max_size_bytes local_store_files_max_size_bytes
      local_store_processes_max_size_bytes local_store_shard_count log_levels_by_target log_show_rust_3rdparty logdir
      loop loop_max named_caches_dir pants_bin_name pants_config_files pants_free_threaded pants_ng
      pants_physical_workdir_base pants_subprocessdir pants_workdir pantsd pantsd_invalidation_globs
      pantsd_max_memory_usage pantsd_nailgun_port pantsd_timeout_when_multiple_invocations pantsrc pantsrc_files plugins
      plugins_force_resolve print_stacktrace process_cleanup process_execution_cache_namespace
      process_execution_graceful_shutdown_timeout process_execution_local_enable_nailgun
      process_execution_local_parallelism process_execution_remote_parallelism process_per_child_memory_usage
      process_total_child_memory_usage pythonpath remote_ca_certs_path remote_cache_read
      remote_cache_read_timeout_millis remote_cache_rpc_concurrency remote_cache_rpc_timeout_millis
      remote_cache_warnings remote_cache_write remote_client_certs_path remote_client_key_path remote_execution
      remote_execution_address remote_execution_append_only_caches_base_path
      remote_execution_extra_platform_properties remote_execution_headers remote_execution_overall_deadline_secs
      remote_execution_rpc_concurrency remote_instance_name remote_oauth_bearer_token remote_oauth_bearer_token_path
      remote_provider remote_store_address remote_store_batch_api_size_limit remote_store_batch_load_enabled
      remote_store_chunk_bytes remote_store_chunk_upload_timeout_seconds remote_store_headers
      remote_store_rpc_concurrency remote_store_rpc_retries remote_store_rpc_timeout_millis rule_threads_core
      rule_threads_max sandboxer session_end_tasks_timeout show_log_target stats_record_option_scopes
      streaming_workunits_complete_async streaming_workunits_level streaming_workunits_report_interval subproject_roots
      verify_config watch_filesystem`,
    python: `
      default_to_resolve_interpreter_constraints enable_lockfile_targets interpreter_versions_universe
      macos_big_sur_compatibility pip_version repl_history resolve_all_constraints resolver
      resolves_generate_lockfiles resolves_to_uv_platforms run_against_entire_lockfile separate_lockfile_metadata_file
      warn_on_python2_usage`,
    "python-infer": "string_import_ignore use_rust_parser",
    "python-repos": "repos",
    lambdex: "console_script entry_point extra_requirements install_from_resolve interpreter_constraints lockfile version",
    filter: "granularity",
    "shell-setup": "dependency_inference executable_search_paths",
    protoc: "dependency_inference known_versions url_platform_mapping url_template use_unsupported_version version",
    docker: `
      build_verbose executable_search_paths optional_tools publish_noninteractively push_on_package run_args
      suggest_renames tools`
  }).map(([scope, names3]) => [scope, new Set(words2(names3))])
);

// src/workspace/option-sources.ts
function interpolateLiteral(value, replace) {
  if (typeof value === "string") return replace(value);
  if (Array.isArray(value))
    return value.map((item) => interpolateLiteral(item, replace));
  if (value instanceof Map) {
    return new Map(
      [...value].map(([key, item]) => [
        key,
        interpolateLiteral(item, replace)
      ])
    );
  }
  return value;
}
function configSource(file, seeds, fromCheckout) {
  const defaults = file.sections.get("DEFAULT");
  return {
    values(spec) {
      const section = file.sections.get(spec.scope);
      const values = [];
      for (const [name, options] of [
        ["DEFAULT", defaults],
        [spec.scope, section]
      ]) {
        const raw = options?.get(spec.name);
        if (raw === void 0) continue;
        const inner = name === "DEFAULT" ? void 0 : section;
        values.push({
          read: () => interpolateLiteral(raw, (text) => interpolate(text, [inner, defaults], seeds)),
          origin: `\`[${name}].${spec.name}\``,
          place: file.place([name, spec.name]),
          fromCheckout
        });
      }
      return values;
    }
  };
}
function environmentNames(spec) {
  const scope = spec.scope.toUpperCase().replace(/[-.]/g, "_");
  const name = spec.name.toUpperCase();
  const names3 = [`PANTS_${scope}_${name}`];
  if (spec.scope === "GLOBAL") names3.push(`PANTS_${name}`);
  if (name.startsWith("PANTS_")) names3.push(name);
  return names3;
}
function environmentSource(env) {
  return {
    values(spec) {
      for (const name of environmentNames(spec)) {
        const value = env[name];
        if (value !== void 0) return [{ read: () => value, origin: `\`${name}\``, fromCheckout: false }];
      }
      return [];
    }
  };
}
function flagKey(scope, name) {
  return scope === "GLOBAL" ? name : `${scope}.${name}`;
}
function normalizeFlag(key) {
  const dot = key.lastIndexOf(".");
  const name = key.slice(dot + 1).replaceAll("-", "_");
  return dot === -1 ? name : flagKey(key.slice(0, dot), name);
}
function flagSource(flags) {
  const byKey = new Map([...flags].map(([key, values]) => [normalizeFlag(key), values]));
  return {
    values(spec) {
      const dashed = spec.name.replaceAll("_", "-");
      const origin = `\`--${spec.scope === "GLOBAL" ? "" : `${spec.scope}-`}${dashed}\``;
      const values = byKey.get(flagKey(spec.scope, spec.name)) ?? [];
      return values.map((value) => ({ read: () => value, origin, fromCheckout: false }));
    }
  };
}
function checkFlags(flags, specs, problems) {
  const known2 = new Set(specs.map((spec) => flagKey(spec.scope, spec.name)));
  for (const key of flags.keys()) {
    if (known2.has(normalizeFlag(key))) continue;
    problems.error({
      code: "unknown-option",
      message: `Unknown option \`${key}\``,
      help: "write options as `scope.option`, or `option` for `[GLOBAL]`"
    });
  }
}

// src/workspace/options.ts
function reasonOf(error) {
  if (error instanceof LiteralError) return `cannot be read: ${error.message}`;
  if (error instanceof OptionValueError || error instanceof InterpolationError) return error.message;
  throw error;
}
function report(problems, spec, value, work) {
  try {
    work();
  } catch (error) {
    const place = value.place === void 0 ? {} : { place: value.place };
    const help = `see \`[${spec.scope}].${spec.name}\` in the Pants options reference`;
    if (error instanceof UserError) {
      for (const { message } of error.diagnostics) {
        problems.error({
          code: "invalid-option-value",
          message: `${value.origin}: ${message}`,
          ...place,
          help
        });
      }
      return;
    }
    problems.error({
      code: error instanceof InterpolationError ? "invalid-interpolation" : "invalid-option-value",
      message: `${value.origin} ${reasonOf(error)}`,
      ...place,
      help: error instanceof InterpolationError ? error.help ?? help : help
    });
  }
}
function readOption(spec, sources, input, context, problems) {
  const reader = spec.type.reader();
  let strongest;
  for (const value of sources.flatMap((source) => source.values(spec))) {
    report(problems, spec, value, () => {
      const raw = value.read();
      const expanded2 = typeof raw === "string" ? expandFromfile(raw, spec.type.structured, input.readText, input.exists) : raw;
      if (expanded2 === void 0) return;
      reader.add(expanded2);
      strongest = value;
    });
  }
  return { value: reader.result(spec.fallback(context)), strongest };
}
function warnAboutUnknown(file, specs, problems) {
  const known2 = /* @__PURE__ */ new Map();
  for (const { scope, name } of specs) known2.set(scope, (known2.get(scope) ?? /* @__PURE__ */ new Set()).add(name));
  const unknown = [];
  for (const [scope, options] of file.sections) {
    if (scope === "DEFAULT" || scopesWithoutEffect.has(scope)) continue;
    const names4 = known2.get(scope);
    if (names4 === void 0) {
      unknown.push({ text: `[${scope}]`, keys: [scope] });
      continue;
    }
    for (const name of options.keys()) {
      if (names4.has(name) || optionsWithoutEffect.get(scope)?.has(name) === true) continue;
      unknown.push({ text: `[${scope}].${name}`, keys: [scope, name] });
    }
  }
  const first = unknown[0];
  if (first === void 0) return;
  const names3 = unknown.map(({ text }) => `\`${text}\``);
  problems.warn({
    code: "unknown-option",
    message: `Unknown options have no effect: ${listSome(names3, 20)}`,
    place: file.place(first.keys),
    help: "check the spelling; you can keep options of plugins and of tools unrelated to packaging"
  });
}
function checkDistdir(root, given, problems) {
  const inside2 = pathBelow(root, resolve(root, given.value));
  if (inside2 !== void 0 && inside2 !== "") return inside2;
  if (given.strongest?.fromCheckout !== true) return given.value;
  problems.error({
    code: "distdir-outside",
    message: `\`[GLOBAL].pants_distdir\` is \`${given.value}\`, which is not inside the build root`,
    ...given.strongest.place === void 0 ? {} : { place: given.strongest.place },
    help: "use a directory inside the build root, or choose another one with `--dist`"
  });
  return "dist";
}
function sourcesOf2(input, found) {
  return [
    ...found.files.map(({ file, fromCheckout }) => configSource(file, found.seeds, fromCheckout)),
    environmentSource(input.env),
    flagSource(input.flags)
  ];
}
function readOptions(input, problems) {
  const specs = allSpecs();
  checkFlags(input.flags, specs, problems);
  const found = readConfigFiles(input, problems);
  for (const { file } of found.files) warnAboutUnknown(file, specs, problems);
  const sources = sourcesOf2(input, found);
  const versionContext = { dialect: dialectOf(void 0) };
  const { pantsVersion } = optionTable.global;
  const version = readOption(pantsVersion, sources, input, versionContext, problems).value;
  const dialect = dialectOf(version, problems);
  const context = { dialect };
  const read2 = (spec) => {
    if (spec === pantsVersion) return version;
    const result = readOption(spec, sources, input, context, problems);
    if (spec !== optionTable.global.pantsDistdir) return result.value;
    return checkDistdir(input.root, { value: String(result.value), strongest: result.strongest }, problems);
  };
  const options = {};
  for (const [group, table] of Object.entries(optionTable)) {
    const values = Object.entries(table).map(
      ([name, spec]) => [name, read2(spec)]
    );
    options[group] = Object.fromEntries(values);
  }
  const entryPlace = (scope, option, key) => {
    const owner = found.files.findLast(({ file }) => {
      const value = file.sections.get(scope)?.get(option);
      return value instanceof Map && value.has(key);
    });
    return owner?.file.place([scope, option, key]);
  };
  return { options, dialect, entryPlace };
}

// src/workspace/executable-bit.ts
function executableBit(root, system) {
  if (system !== "win32") {
    return (path) => ((statsAt(join(root, path))?.mode ?? 0) & 64) !== 0;
  }
  let tracked;
  return (path) => (tracked ??= executableFiles(root)).has(realPathOf(join(root, path)));
}
function realPathOf(path) {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

// src/workspace/source-roots.ts
function parseRootPattern(pattern) {
  const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
  const anchored = pattern.startsWith("/");
  if (/^\/\/(?!\/)/.test(pattern)) return void 0;
  return { anchored, segments: segments.map((segment) => segmentPattern(segment, "fnmatch")) };
}
function matches3(pattern, directory, dialect) {
  const { anchored, segments } = pattern;
  const path = !anchored && dialect.wildcardMatchesBuildRoot ? ["/", ...directory] : directory;
  const offset = path.length - segments.length;
  if (offset < 0 || anchored && offset > 0) return false;
  return segments.every((segment, index) => segment.matches(path[offset + index]));
}
function readPatterns(patterns, problems) {
  const read2 = [];
  for (const pattern of patterns) {
    if (pattern.split("/").includes("..")) {
      problems.error({
        code: "invalid-source-root-pattern",
        message: `\`..\` disallowed in source root pattern: \`${pattern}\``,
        help: "make `[source].root_patterns` relative to the build root, with a leading `/` to anchor them there"
      });
      continue;
    }
    const parsed = parseRootPattern(pattern);
    if (parsed === void 0) continue;
    if (!parsed.anchored && parsed.segments.length === 0) {
      problems.error({
        code: "invalid-source-root-pattern",
        message: `\`${pattern}\` is an empty source root pattern`,
        help: "use `/` in `[source].root_patterns` for the build root"
      });
      continue;
    }
    read2.push(parsed);
  }
  return read2;
}
function readMarkers(names3, problems) {
  return names3.filter((name) => {
    if (name !== "" && !/[/*!]/.test(name)) return true;
    problems.error({
      code: "invalid-marker-file",
      message: `Marker filename must be a base name: \`${name}\``,
      help: "use names without directories and wildcards in `[source].marker_filenames`"
    });
    return false;
  });
}
function parentOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}
function sourceRoots(source, dialect, tree, problems) {
  const patterns = readPatterns(source.rootPatterns, problems);
  const markers = readMarkers(source.markerFilenames, problems);
  const known2 = /* @__PURE__ */ new Map();
  const isRoot = (directory) => {
    const segments = directory === "" ? [] : directory.split("/");
    if (patterns.some((pattern) => matches3(pattern, segments, dialect))) return true;
    return markers.some((marker) => tree.isFile(directory === "" ? marker : `${directory}/${marker}`));
  };
  const ofDirectory = (directory) => {
    const visited = [];
    let root;
    for (let current = directory; ; current = parentOf(current)) {
      if (known2.has(current)) {
        root = known2.get(current);
        break;
      }
      visited.push(current);
      if (isRoot(current)) {
        root = current;
        break;
      }
      if (current === "") break;
    }
    for (const path of visited) known2.set(path, root);
    return root;
  };
  return {
    ofDirectory,
    ofFile: (path) => ofDirectory(parentOf(path)),
    all: once(() => sortedByCodePoint(Array.from(tree.directories()).filter(isRoot)))
  };
}

// src/workspace/workspace.ts
var MAXIMUM_CONFIG_SIZE = 1024 * 1024;
function realRootOf(root) {
  try {
    const real = realpathSync.native(resolve(root));
    if (statSync(real).isDirectory()) return real;
  } catch {
  }
  throw userError({
    code: "no-build-root",
    message: `The build root \`${root}\` is not a directory`,
    help: "pass the directory of `pants.toml` with `--build-root`"
  });
}
function gitignoreLines(root, path) {
  const absolute = join(root, path);
  const stats = statsAt(absolute);
  if (stats?.isFile() !== true || stats.size > MAXIMUM_CONFIG_SIZE) return [];
  return readFileSync(absolute, "utf8").replace(/^\ufeff/, "").split("\n");
}
function rulesOf(root, global, meter) {
  const git = global.pantsIgnoreUseGitignore ? [...gitignoreLines(root, ".gitignore"), ...gitignoreLines(root, ".git/info/exclude")] : [];
  const own2 = [".pants.d", ".pids"];
  if (!global.pantsDistdir.startsWith("/")) own2.push(global.pantsDistdir);
  const patterns = [...git, ...global.pantsIgnore, ...own2.map((path) => `/${escapeIgnorePattern(path)}`)];
  return ignoreRules(patterns, meter);
}
function openWorkspace(input, problems) {
  const root = realRootOf(input.root);
  const { options, dialect, entryPlace } = readOptions(
    {
      root,
      env: input.env,
      flags: input.flags ?? /* @__PURE__ */ new Map(),
      home: input.home,
      readText: (path) => readCheckoutFile(root, path, MAXIMUM_CONFIG_SIZE).toString("utf8"),
      exists: (path) => existsSync(join(root, path))
    },
    problems
  );
  const small = rememberSmall((path) => readCheckoutFile(root, path));
  const index = once(() => unusualFiles(root));
  const meter = matchingMeter();
  const tree = once(
    () => walkFiles(root, rulesOf(root, options.global, meter), problems, void 0, meter)
  );
  const roots = once(() => sourceRoots(options.source, dialect, tree(), problems));
  return {
    root,
    options,
    dialect,
    entryPlace,
    get files() {
      return tree();
    },
    get unusual() {
      return index();
    },
    get sourceRoots() {
      return roots();
    },
    read: small.read,
    content: (path) => small.known(path) ?? checkoutContent(root, path),
    isExecutable: executableBit(root, input.system ?? process.platform)
  };
}

// on-demand-part:platforms
var part5;
var load5 = () => part5 ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./platforms.js");

// on-demand-stub:platforms/runtime-files
function readRuntimes(...given) {
  return load5().f1_readRuntimes(...given);
}
function withRuntimes(...given) {
  return load5().f1_withRuntimes(...given);
}

// src/project/supplied-runtimes.ts
var MAX_BYTES = 1 << 20;
function suppliedRuntimes(given, cwd, root) {
  if (given === void 0) return builtInRuntimes;
  const path = resolve(cwd, given);
  const below = relative(root, path).split(sep).join("/");
  const shown2 = below.startsWith("..") ? given : below;
  const stats = statsAt(path);
  if (stats?.isFile() !== true || stats.size > MAX_BYTES) {
    throw userError({
      code: "platforms-file",
      message: `The platforms file \`${shown2}\` ${stats === void 0 ? "does not exist" : stats.isFile() ? `has more than ${MAX_BYTES} bytes` : "is not a file"}`,
      help: "give a JSON file as described in docs/platform-data.md"
    });
  }
  return withRuntimes(builtInRuntimes, readRuntimes(readFileSync(path, "utf8"), shown2));
}

// src/project/project.ts
function openProject(host, options = {}) {
  const problems = new Problems();
  const checkout = openWorkspace(
    {
      root: locateBuildRoot(host.cwd, options.buildRoot),
      env: host.env,
      ...options.flags === void 0 ? {} : { flags: options.flags }
    },
    problems
  );
  problems.throwIfErrors();
  const runtimes = suppliedRuntimes(options.platforms, host.cwd, checkout.root);
  const types = targetTypes(
    checkout.dialect,
    checkout.options.global.backendPackages,
    runtimes.map(({ runtime }) => runtime)
  );
  const declared = [...loadBuildFiles(checkout, { types, env: host.env }, problems).values()];
  const made2 = makeOwn(options.make, checkout, declared, runtimes, problems);
  const workspace = made2 === void 0 ? checkout : withOwn(checkout, made2);
  const directories = made2 === void 0 ? declared : merged(declared, made2.directories);
  const targets = loadTargets(workspace, directories, types, problems);
  const graph = createGraph({ workspace, targets, pythons: pythonVersions(runtimes) });
  return {
    ...{ workspace, runtimes, types, targets, graph, problems },
    ...made2 !== void 0 && {
      made: made2.packages.map(({ spec }) => spec.startsWith("//") ? spec : `//${spec}`)
    }
  };
}
function withOwn(checkout, { own: own2, resolves }) {
  const { python } = checkout.options;
  const options = { ...checkout.options, python: { ...python, ownResolves: resolves } };
  return Object.create(checkout, { own: { value: own2 }, options: { value: options } });
}
function merged(declared, made2) {
  const all = new Map(declared.map((one2) => [one2.directory, one2]));
  for (const one2 of made2) {
    const known2 = all.get(one2.directory);
    all.set(
      one2.directory,
      known2 === void 0 ? one2 : { ...known2, declarations: [...known2.declarations, ...one2.declarations] }
    );
  }
  return [...all.values()];
}
function makeOwn(make, checkout, declared, runtimes, problems) {
  if (make === void 0) return void 0;
  const own2 = new Problems();
  const made2 = own2.collect(() => make(checkout, declared, runtimes, own2));
  own2.throwIfErrors();
  problems.add(own2.diagnostics);
  return made2;
}

// src/targets/owners.ts
function targetsOfFile(workspace, targets, path) {
  const found = targets.owners(path).map((spec) => targets.targets.get(spec));
  if (!workspace.dialect.handlerFilesOwnTargets) return found;
  return [...found, ...residentsAbove(targets, path).filter((target) => namesFile(target, path))];
}
function residentsAbove(targets, path) {
  const found = [];
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    for (const spec of targets.residents(directory)) found.push(targets.targets.get(spec));
    if (directory === "") return found;
  }
}
function namesFile(target, path) {
  for (const name of ["handler", "entry_point"]) {
    const value = stringField(target, name);
    const file = value?.split(":", 1)[0];
    if (file?.endsWith(".py") !== true) continue;
    const glob = joinPath(target.address.specPath, file);
    if (glob === path || /[*?[]/.test(glob) && matchesSafely(glob, path)) return true;
  }
  return false;
}
function matchesSafely(glob, path) {
  try {
    return compileGlob(glob)(path);
  } catch {
    return false;
  }
}
function targetsOfChangedFiles(workspace, targets, files) {
  const found = /* @__PURE__ */ new Map();
  const add2 = (target) => void found.set(target.spec, target);
  const changed = new Set(files);
  const gone = files.filter((path) => !workspace.files.isFile(path));
  for (const path of files) {
    for (const target of targetsOfFile(workspace, targets, path)) add2(target);
  }
  for (const target of targets.targets.values()) {
    if (changed.has(target.place.path) && target.generated.length === 0) add2(target);
    if (gone.length > 0 && couldOwn(target, gone)) add2(target);
  }
  return [...found.values()];
}
function couldOwn(target, gone) {
  const { specPath } = target.address;
  const field = sourceFieldOf(target.type);
  const value = field === void 0 ? void 0 : target.fields.get(field.name);
  const globs = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
  if (globs.length === 0 || target.generator !== void 0) return false;
  const prefix = specPath === "" ? "" : `${specPath}/`;
  const below = gone.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  if (below.length === 0) return false;
  const matches4 = fileSpecMatcher(
    globs.filter((glob) => !glob.startsWith("!")),
    globs.filter((glob) => glob.startsWith("!")).map((glob) => `/${glob.slice(1)}`)
  );
  return below.some(matches4);
}

// src/cli/query.ts
var pantsOptions = /* @__PURE__ */ new Map([
  ["tag", "tag"],
  ["spec-files", "spec_files"],
  ["filter-target-type", "filter.target_type"],
  ["filter-address-regex", "filter.address_regex"],
  ["filter-tag-regex", "filter.tag_regex"]
]);
async function openInvocation(invocation) {
  return openWith(invocation, await makerOf(invocation));
}
async function makerOf(invocation) {
  const isPlain2 = Object.keys(plainOptions).some((name) => invocation.options.has(name));
  return isPlain2 ? (await import("./plain-WRMAAKPX.js")).plainMakerOf(invocation) : void 0;
}
function openWith(invocation, maker) {
  const flags = /* @__PURE__ */ new Map();
  for (const [name, key] of pantsOptions) {
    const values = invocation.options.get(name);
    if (values !== void 0) flags.set(key, values);
  }
  return openProject(invocation.host, {
    buildRoot: invocation.buildRoot,
    platforms: optionValue(invocation, "platforms"),
    make: maker?.make,
    flags
  });
}
function noTargets({ targets }) {
  const help = targets.targets.size === 0 ? "no BUILD file here has a target: name a function with `--handler`, or a template with `--from`; `lambda-package` without arguments shows the line" : "give at least one SPEC, for example `::` for everything";
  return new UsageError("No targets given", help);
}
async function specQuery(invocation, project) {
  const since = optionValue(invocation, "changed-since");
  const below = relative(project.workspace.root, invocation.host.cwd).split(sep).join("/");
  const isInside = below !== "" && !below.startsWith("..") && !/^[a-z]:/i.test(below);
  const query = { specs: invocation.operands, ...isInside ? { workingDirectory: below } : {} };
  if (since === void 0) {
    if (query.specs.length === 0 && project.made !== void 0) return { specs: project.made };
    if (query.specs.length === 0 && !invocation.options.has("spec-files")) {
      throw noTargets(project);
    }
    return query;
  }
  if (query.specs.length > 0) {
    throw new UsageError(
      "`--changed-since` cannot be combined with specs",
      "use one of them; narrow the result with `--filter-address-regex`"
    );
  }
  const files = await changedFiles(invocation.host, project.workspace.root, since);
  const dependents = optionValue(invocation, "changed-dependents") ?? "none";
  if (dependents === "none") return { ...query, changedFiles: files };
  return { ...query, specs: withDependents(project, files, dependents === "transitive") };
}
function withDependents(project, files, transitive) {
  const changed = targetsOfChangedFiles(project.workspace, project.targets, files);
  const generators = new Set(
    changed.flatMap((target) => target.generator === void 0 ? [] : [target.generator])
  );
  const specs = changed.map(({ spec }) => spec);
  const dependents = project.graph.dependents(specs, { transitive });
  return [.../* @__PURE__ */ new Set([...specs, ...dependents.filter((spec) => !generators.has(spec))])];
}

// src/cli/wheel-settings.ts
function wheelSettings(invocation) {
  const names3 = (invocation.options.get("build-sdists") ?? []).flatMap(splitNames);
  return {
    offline: isSwitchedOn(invocation, "offline"),
    directories: invocation.options.get("wheels") ?? [],
    buildSdists: names3,
    excludeNewer: optionValue(invocation, "exclude-newer")
  };
}
function splitNames(text) {
  return text.split(/[\s,]+/).filter((name) => name !== "").map(normalizeName);
}

// src/commands/command-output.ts
function onePerLine(names3) {
  return [...names3].map(inLine).join("\n");
}
var escapes2 = /* @__PURE__ */ new Map([
  ["\n", String.raw`\n`],
  ["\r", String.raw`\r`],
  ["	", String.raw`\t`]
]);
function inLine(name) {
  return name.replace(/[\n\r\t]/g, (character) => escapes2.get(character));
}

// src/graph/output-path.ts
function outputPath(target, ending, dialect) {
  const { address: address2 } = target;
  const name = address2.generatedName?.replaceAll(".", "_") ?? nameOf(address2);
  const full = name + printParameters(address2.parameters).replaceAll(".", "_");
  const suffix = ending === void 0 ? "" : `.${ending}`;
  const directory = address2.specPath.replaceAll("/", ".");
  const given = stringField(target, "output_path");
  if (given === void 0 || given === "") {
    return directory === "" ? full + suffix : `${directory}/${full}${suffix}`;
  }
  if (!dialect.outputPathTemplates) return given;
  const values = /* @__PURE__ */ new Map([
    ["spec_path_normalized", directory === "" ? "." : directory],
    ["target_name_normalized", full],
    ["file_suffix", suffix]
  ]);
  const path = given.replace(
    /\$(?:(\$)|\{([_a-z][_a-z0-9]*)\}|([_a-z][_a-z0-9]*))/gi,
    (whole, escaped, braced, bare) => escaped ?? values.get(braced ?? bare ?? "") ?? whole
  );
  return posix.normalize(path).replace(/\/$/, "");
}

// on-demand-stub:graph/relocated-files
function namedFiles(...given) {
  return load3().f2_namedFiles(...given);
}
function namedTargets(...given) {
  return load3().f2_namedTargets(...given);
}
function filesOfTarget(...given) {
  return load3().f2_filesOfTarget(...given);
}

// src/graph/wrapped-files.ts
var plain2 = /* @__PURE__ */ new Set(["file", "resource", "python_source", "python_test"]);
var endings = /* @__PURE__ */ new Map([
  ["experimental_wrap_as_resources", [""]],
  ["experimental_wrap_as_python_sources", [".py", ".pyi"]]
]);
function wrappedFiles(sources, target) {
  const ends = endings.get(target.type.name);
  if (ends === void 0) return void 0;
  const inputs = namedTargets(sources, target, "inputs");
  if (inputs.some(({ type }) => !plain2.has(type.name) && type.name !== "relocated_files")) return void 0;
  const files = namedFiles(sources, target, "inputs", plain2);
  const wanted = stringListField(target, "outputs").map(compileGlob);
  return files.filter(
    ({ path }) => wanted.length === 0 ? ends.some((end) => path.endsWith(end)) : wanted.some((matches4) => matches4(path))
  ).map((file) => ({ ...file, owner: target.spec }));
}

// src/graph/package-inputs.ts
function packageInputs(sources, spec) {
  const { workspace, targets, graph } = sources;
  const problems = new Problems();
  const whole = targetsOf(targets, graph.closure([spec]));
  const near = workspace.dialect.closureStopsAtPackages ? targetsOf(targets, graph.closure([spec], { behindPackages: false })) : whole;
  const files = packagedSources({ workspace, targets }, near, problems);
  const requirements = whole.flatMap((target) => problems.collect(() => requirementsIn(target)) ?? []);
  const leftOut = targetsOf(targets, graph.excluded([spec])).flatMap(
    (target) => problems.collect(() => requirementsIn(target)) ?? []
  );
  const chosen = problems.collect(
    () => chooseResolve(
      targets,
      createResolveOf(workspace.options.python),
      workspace.options.python.defaultResolve,
      targets.targets.get(spec),
      whole.map((target) => target.spec)
    )
  );
  if (chosen?.problem !== void 0) problems.add([chosen.problem]);
  const constraints = problems.collect(
    () => closureConstraints(
      { workspace, targets },
      whole.map((target) => target.spec)
    )
  );
  problems.throwIfErrors();
  return {
    sources: files,
    files: near.filter(isFileTarget).map((target) => target.spec),
    requirements,
    leftOut,
    resolve: chosen.resolve,
    interpreterConstraints: constraints ?? [],
    distributions: near.filter((target) => target.type.packagedAs === "distribution").map((target) => target.spec)
  };
}
function targetsOf(targets, specs) {
  return specs.flatMap((spec) => targets.targets.get(spec) ?? []);
}
function requirementsIn(target) {
  if (target.type.name !== "python_requirement") return [];
  const place = target.fieldPlaces.get("requirements") ?? target.place;
  return requirementsOf(target).map((requirement) => ({ requirement, target: target.spec, place }));
}
function packagedSources({ workspace, targets: all }, targets, problems) {
  const owned = /* @__PURE__ */ new Map();
  const own2 = (path, target, root) => {
    const key = JSON.stringify([path, root]);
    if (!owned.has(key)) owned.set(key, { path, target, root });
  };
  for (const target of targets) {
    if (!isPythonSource(target) && target.type.name !== "resource") continue;
    if (needsDownload(target)) reportDownload(target, problems);
    else problems.collect(() => requireSource(target));
    for (const path of target.sources) own2(path, target, rootOfSource(workspace, target, path));
  }
  const wrapped = /* @__PURE__ */ new Map();
  for (const target of targets) {
    const files = problems.collect(() => wrappedFiles({ workspace, targets: all }, target));
    if (files !== void 0) wrapped.set(target, files);
  }
  for (const { path, target, root } of [...owned.values()]) {
    if (!/\.pyi?$/.test(path)) continue;
    const isOwn = target !== void 0 && ownRoot(workspace, target) !== void 0;
    for (const file of ancestorFiles({ workspace }, path, ["__init__.py", "__init__.pyi"])) {
      const ofFile = isOwn ? root : workspace.sourceRoots.ofFile(file);
      if (!isOwn || root === "" || file.startsWith(`${root ?? ""}/`)) own2(file, void 0, ofFile);
    }
  }
  const paths = new Set([...owned.values()].map(({ path, root }) => stripSourceRoot(path, root ?? "")));
  for (const target of targets)
    if (isUnreadable(target) && !wrapped.has(target)) reportUnreadable(workspace, target, paths, problems);
  const byPath = /* @__PURE__ */ new Map();
  for (const one2 of owned.values()) byPath.set(one2.path, [...byPath.get(one2.path) ?? [], one2]);
  const packaged = sortedByCodePoint(byPath.keys()).flatMap(
    (source) => byPath.get(source).flatMap(({ target, root }) => {
      const file = { path: source, source, owner: target?.spec ?? source };
      return inPackage(file, root, target, problems);
    })
  );
  const moved = Array.from(wrapped).flatMap(
    ([target, files]) => files.flatMap((file) => inPackage(file, workspace.sourceRoots.ofFile(file.path), target, problems))
  );
  const once2 = new Map([...packaged, ...moved].map((one2) => [JSON.stringify([one2.path, one2.source]), one2]));
  return [...once2.values()];
}
function inPackage(file, root, owner, problems) {
  if (root !== void 0) return [{ ...file, path: stripSourceRoot(file.path, root) }];
  reportRootless(file.path, owner, problems);
  return [];
}
function reportUnreadable(workspace, target, paths, problems) {
  const generated = generatedFiles(workspace, target);
  const missing = generated.filter((path) => !paths.has(path));
  if (generated.length > 0 && missing.length === 0) return;
  const names3 = missing.map((path) => path.endsWith(".py") ? moduleOfPath(path) : path);
  const list3 = names3.length === 0 ? "" : `; missing: \`${names3.join("`, `")}\``;
  problems.error({
    code: "generated-sources",
    message: `\`${target.spec}\` (\`${target.type.name}\`) is needed, but its files are generated by a program that is not run${list3}`,
    place: target.place,
    help: "commit the generated files and own them with `python_sources` or `resources`, or remove the dependency with `!`"
  });
}
function reportDownload(target, problems) {
  problems.error({
    code: "source-needs-download",
    message: `The file of \`${target.spec}\` is on the network`,
    place: target.fieldPlaces.get("source") ?? target.place,
    help: "commit the file"
  });
}
function reportRootless(source, owner, problems) {
  problems.error({
    code: "no-source-root",
    message: `No source root found for \`${source}\`.`,
    place: owner?.place ?? { path: source },
    help: "add a pattern for its directory to `[source].root_patterns` in pants.toml"
  });
}

// on-demand-stub:platforms/complete-platform
function readCompletePlatform(...given) {
  return load5().f0_readCompletePlatform(...given);
}
function platformFromAbbreviated(...given) {
  return load5().f0_platformFromAbbreviated(...given);
}

// src/plans/lambda-platform.ts
function lambdaTargetPlatform(project, target, interpreterConstraints, now) {
  const complete = completePlatforms(project, target);
  if (complete === void 0) return runtimePlatform(project, target, interpreterConstraints, now);
  if (stringField(target, "runtime") !== void 0) throw runtimeAndPlatforms(target);
  return onLambda(project, target, onlyPlatform(target, complete));
}
function runtimePlatform(project, target, interpreterConstraints, now) {
  const architecture = stringField(target, "architecture") ?? "x86_64";
  const { infersRuntime } = project.workspace.dialect;
  const inferred = infersRuntime ? inferRuntime(interpreterConstraints) : void 0;
  const runtime = stringField(target, "runtime") ?? inferred;
  if (runtime === void 0) throw noRuntime(target, infersRuntime ? interpreterConstraints : void 0);
  const place = fieldPlace(target, "runtime");
  const platform = lambdaPlatform(runtime, architecture, project.runtimes);
  if (platform === void 0) {
    throw unknownRuntimeError(runtime, architecture, place, project.runtimes);
  }
  const warning = supportWarning(runtime, now, place, project.runtimes);
  return { platform, warnings: warning === void 0 ? [] : [warning] };
}
function onLambda(project, target, platform) {
  const { markers, tags, glibc, description } = platform;
  const place = fieldPlace(target, "complete_platforms");
  const help = "set `runtime` and `architecture` instead, or generate the file in the image `public.ecr.aws/lambda/python`";
  const isLinux = markers.sys_platform === void 0 || markers.sys_platform === "linux";
  const native2 = tags.filter((tag) => !tag.endsWith("-any"));
  if (!isLinux || native2.length > 0 && !native2.some((tag) => /-(?:many)?linux/.test(tag))) {
    throw userError({
      code: "platform-not-lambda",
      message: `${target.spec} is built for ${description}, which Lambda cannot run: its runtimes are Linux with glibc`,
      place,
      help
    });
  }
  const newest = [...project.runtimes.values()].map((runtime) => runtime.glibc).toSorted(([, left], [, right]) => right - left)[0];
  if (glibc === void 0 || glibc[0] < newest[0] || glibc[0] === newest[0] && glibc[1] <= newest[1]) {
    return { platform, warnings: [] };
  }
  const warning = {
    severity: "warning",
    code: "platform-glibc",
    message: `${target.spec} is built for ${description} with glibc ${glibc.join(".")}; no Lambda runtime has a newer one than ${newest.join(".")}, so its wheels may not load`,
    place,
    help
  };
  return { platform, warnings: [warning] };
}
function runtimeAndPlatforms(target) {
  return userError({
    code: "runtime-and-platforms",
    message: `${target.spec} has both a \`runtime\` and \`complete_platforms\`, which describe two platforms; only one is possible`,
    place: fieldPlace(target, "runtime"),
    help: "remove one of them: `complete_platforms` alone describes the platform"
  });
}
function noRuntime(target, interpreterConstraints) {
  if (interpreterConstraints === void 0) {
    return userError({
      code: "no-runtime",
      message: `The \`${target.type.name}\` target ${target.spec} must specify either a \`runtime\` or \`complete_platforms\` or both.`,
      place: target.place,
      help: 'add `runtime="python3.12"` (or another runtime) to the target'
    });
  }
  const given = interpreterConstraints.length === 0 ? "none" : interpreterConstraints.join(" OR ");
  return userError({
    code: "no-runtime",
    message: `The \`${target.type.name}\` target ${target.spec} cannot have its runtime platform inferred, because inference requires simple interpreter constraints covering exactly one minor release; they are: ${given}`,
    place: target.place,
    help: 'add `runtime="python3.12"` (or another runtime) to the target'
  });
}
function completePlatforms(project, target) {
  return completePlatformFiles(project, target)?.map(
    (path) => readCompletePlatform(project.workspace.read(path), path)
  );
}
function completePlatformFiles(project, target) {
  const written = optionalStringListField(target, "complete_platforms");
  return written?.flatMap((text) => {
    const address2 = resolveWritten(project.workspace, target, "complete_platforms", text);
    const found = project.targets.targets.get(printAddress(address2));
    if (found !== void 0) return [...found.sources];
    throw userError({
      code: "unknown-address",
      message: `The address ${printAddress(address2)} from the \`complete_platforms\` of the target ${target.spec} does not exist`,
      place: fieldPlace(target, "complete_platforms"),
      help: "name a `file` target that owns the JSON file of the platform"
    });
  });
}
function onlyPlatform(target, platforms) {
  const [platform, ...more] = platforms;
  if (platform !== void 0 && more.length === 0) return platform;
  throw userError({
    code: "single-platform",
    message: `${target.spec} names ${platforms.length} complete platforms; a Lambda zip is built for exactly one`,
    place: fieldPlace(target, "complete_platforms"),
    help: "name one, or remove `complete_platforms` and set `runtime` and `architecture`"
  });
}
function includesRequirements(target) {
  return boolField(target, "include_requirements") ?? true;
}

// src/plans/build-file-place.ts
function buildFilePlace({ root, path, isRead }) {
  const absolute = join(root, path);
  const directory = dirname(absolute);
  const part6 = versionControlPart(path);
  if (part6 !== void 0) throw blocked(path, `\`${part6}\` is a directory of version control`);
  if (realpathSync(directory) !== directory) throw blocked(path, "its directory is reached through a link");
  const stats = linkStatsAt(absolute);
  if (stats === void 0) return absolute;
  if (stats.isSymbolicLink()) throw blocked(path, "it is a link");
  if (!stats.isFile()) throw blocked(path, "there is something else of that name");
  if (!isRead) throw blocked(path, "there is one already, but `.gitignore` or `pants_ignore` hides it");
  return absolute;
}
function blocked(path, why) {
  return userError({
    code: "build-file-blocked",
    message: `The BUILD file \`${path}\` cannot be written: ${why}`,
    place: { path },
    help: "write its targets by hand, or exclude it with `[tailor].ignore_paths`"
  });
}

// src/plans/output-paths.ts
function outputDirectory(root, distdir, cwd, given, option = "--dist") {
  const path = given === void 0 ? resolve(root, distdir) : resolve(realParent(resolve(cwd)), given);
  const isInside = isBelow(root, path);
  const named = given === void 0 ? `\`[GLOBAL].pants_distdir\` is \`${distdir}\`` : `\`${option}\` is \`${given}\``;
  if (given === void 0 && isInside && !isAbsolute(distdir)) {
    const character = outputCharacters(distdir);
    if (character !== void 0) {
      throw userError({
        code: "output-characters",
        message: `${named}, which ${character}`,
        help: "use only letters, digits, spaces and `._/:@=,+#-`, and do not begin with `-`"
      });
    }
  }
  const length = outputLength(join(path, "file"));
  if (length !== void 0) {
    throw userError({
      code: "output-too-long",
      message: `${named.slice(0, 100)}\u2026, which leads to ${length}`,
      help: "give a shorter name"
    });
  }
  if (isInside) refuseLinks(root, path, named);
  const real = realParent(path);
  const part6 = versionControlPart(isBelow(root, real) ? relative(root, real) : real);
  if (part6 !== void 0) {
    throw userError({
      code: "output-in-version-control",
      message: `${named}, which leads into \`${part6}\`, a directory of version control`,
      help: "name another directory: packages there could run as hooks"
    });
  }
  const block = blockOnTheWay(dirname(path));
  if (block !== void 0) {
    throw userError({
      code: "output-blocked",
      message: `${named}, but \`${block}\` on the way is not a directory`,
      help: "name another directory"
    });
  }
  return { path, shown: showPath(root, path) };
}
function blockOnTheWay(directory) {
  let existing = directory;
  while (linkStatsAt(existing) === void 0 && dirname(existing) !== existing) existing = dirname(existing);
  if (statsAt(existing)?.isDirectory() !== true) return basename(existing);
  try {
    accessSync(existing, constants.W_OK);
  } catch (error) {
    throw writeError(directory, error);
  }
  return void 0;
}
function refuseLinks(root, path, named) {
  for (let step = path; step !== root && isBelow(root, step); step = dirname(step)) {
    if (linkStatsAt(step)?.isSymbolicLink() !== true) continue;
    const shown2 = showPath(root, step);
    throw userError({
      code: "distdir-link",
      message: `${named}, but \`${shown2}\` is a link; packages are not written through links of the checkout`,
      place: { path: shown2 },
      help: "remove the link, or name its target with `--dist DIR`"
    });
  }
}
function showPath(root, path) {
  return isBelow(root, path) ? relative(root, path).split(sep).join("/") : path;
}
function absolutePath(root, shown2) {
  return resolve(root, shown2);
}
function realParent(path) {
  let existing = path;
  while (linkStatsAt(existing) === void 0) {
    const parent = resolve(existing, "..");
    if (parent === existing) return path;
    existing = parent;
  }
  try {
    return join(realpathSync(existing), relative(existing, path));
  } catch {
    return sep;
  }
}

// src/plans/named-place.ts
function namedPlace(wanted) {
  const { file, checkouts } = wanted;
  const path = resolve(checkouts[0], file);
  const length = outputLength(path);
  if (length !== void 0)
    throw refused({ ...wanted, file: `${file.slice(0, 80)}\u2026` }, "output-too-long", length);
  refuseLinks2(wanted, path);
  const real = join(realParent(dirname(path)), basename(path));
  const inside2 = checkouts.find((checkout) => isBelow(realParent(checkout), real));
  const part6 = versionControlPart(inside2 === void 0 ? real : relative(realParent(inside2), real));
  if (part6 !== void 0) {
    throw refused(wanted, "output-in-version-control", `in \`${part6}\`, a directory of version control`);
  }
  refuseBlocked(wanted, path, inside2 !== void 0);
  return path;
}
function refuseLinks2(wanted, path) {
  for (const checkout of wanted.checkouts) {
    for (let step = dirname(path); step !== checkout && isBelow(checkout, step); step = dirname(step)) {
      if (linkStatsAt(step)?.isSymbolicLink() !== true) continue;
      throw refused(
        wanted,
        "output-outside",
        `but \`${basename(step)}\` on the way is a link of the checkout`
      );
    }
  }
}
function refuseBlocked(wanted, path, isCheckouts) {
  const there = linkStatsAt(path);
  if (there !== void 0 && !there.isFile() && !(isCheckouts && there.isSymbolicLink())) {
    const what = there.isDirectory() ? "a directory" : there.isSymbolicLink() ? "a link" : "no plain file";
    throw refused(wanted, "output-blocked", `but that is ${what}`);
  }
  const block = blockOnTheWay(dirname(path));
  if (block !== void 0) {
    throw refused(wanted, "output-blocked", `but \`${block}\` on the way is not a directory`);
  }
}
var helps = {
  "output-blocked": "name another file: only a plain file is replaced",
  "output-too-long": "give a shorter name"
};
function refused({ by, file }, code, why) {
  return userError({
    code,
    message: `\`${by}\` is \`${file}\`, ${why}`,
    help: helps[code] ?? "name another file: what a checkout has there decides nothing about where files are written"
  });
}

// src/plans/written-files.ts
var beginnings = [
  "PK",
  "PK",
  "\x8B",
  "BZh",
  "\xFD7zXZ\0",
  '{\n  "',
  "{}",
  "lambda-package ",
  '{"version": 1, "image_id": "'
];
var ZIP_END = "PK";
var ZIP_END_BYTES = 22;
var TAR_MAGIC = "ustar";
var TAR_MAGIC_AT = 257;
function isWritten(path, { size, mode }) {
  const isPlain2 = (mode & 61440) === 32768;
  if (!isPlain2) return false;
  if (size === 0) return true;
  const descriptor = openSync(path, "r");
  try {
    const head = bytesAt(descriptor, 0, TAR_MAGIC_AT + TAR_MAGIC.length);
    const tail = bytesAt(descriptor, Math.max(0, size - ZIP_END_BYTES), ZIP_END_BYTES);
    const isTar = head.startsWith(TAR_MAGIC, TAR_MAGIC_AT);
    return isTar || tail.startsWith(ZIP_END) || beginnings.some((beginning) => head.startsWith(beginning));
  } finally {
    closeSync(descriptor);
  }
}
function bytesAt(descriptor, position, length) {
  const bytes = Buffer.alloc(length);
  return bytes.toString("latin1", 0, readSync(descriptor, bytes, 0, length, position));
}

// src/plans/package-place.ts
function directoryMarker(path) {
  return join(dirname(path), `.${basename(path)}.lambda-package`);
}
function packagePlace(wanted) {
  const path = join(wanted.directory.path, wanted.output);
  checkName(wanted, path);
  checkWay(wanted);
  const marker = wanted.kind === "directory" ? [directoryMarker(path)] : [];
  const check = { wanted, tracked: trackedOnce(dirname(path)) };
  checkReplaced(check, path, wanted.kind);
  for (const beside of [metadataPath(path), ...marker]) checkReplaced(check, beside, "file");
  return path;
}
function metadataPath(output) {
  return `${output}.metadata.json`;
}
function fault(code, { what, output, place }, why, help) {
  const message = `${what} would be written to \`${output}\`, ${why}`;
  return userError({ code, message, help, ...place !== void 0 && { place } });
}
function elsewhere({ elsewhere: named = "set another `output_path`" }) {
  return named;
}
function checkName(wanted, path) {
  const { directory, output } = wanted;
  const isPlain2 = !isAbsolute(output) && !/^[a-z]:|\\|\0/i.test(output) && output.split("/").every((part7) => part7 !== ".." && part7 !== "." && part7 !== "");
  if (!isPlain2 || !isBelow(directory.path, path)) throw outside(wanted);
  const character = outputCharacters(output);
  if (character !== void 0) {
    const help = "use only letters, digits, spaces and `._/:@=,+#-`, and do not begin with `-`";
    throw fault("output-characters", wanted, `which ${character}`, help);
  }
  const length = outputLength(path);
  if (length !== void 0) {
    throw fault(
      "output-too-long",
      { ...wanted, output: `${output.slice(0, 80)}\u2026` },
      length,
      elsewhere(wanted)
    );
  }
  const part6 = versionControlPart(output);
  if (part6 !== void 0) {
    const help = `${elsewhere(wanted)}: packages there could run as hooks`;
    throw fault("output-in-version-control", wanted, `in \`${part6}\`, a directory of version control`, help);
  }
}
function outside(wanted) {
  const { directory } = wanted;
  const shown2 = directory.shown === "" ? "the build root" : `\`${directory.shown}\``;
  const help = wanted.elsewhere ?? `make \`output_path\` relative to ${shown2}, without \`..\` and without links on the way`;
  return fault("output-outside", wanted, `which is not below ${shown2}`, help);
}
function checkWay(wanted) {
  const { directory } = wanted;
  const parts = wanted.output.split("/");
  let step = directory.path;
  for (const [index, part6] of ["", ...parts].entries()) {
    step = join(step, part6);
    const stats = linkStatsAt(index === 0 ? realParent(step) : step);
    if (index > 0 && stats?.isSymbolicLink() === true) throw outside(wanted);
    if (index === parts.length || stats === void 0 || stats.isDirectory()) continue;
    const shown2 = [directory.shown, ...parts.slice(0, index)].join("/");
    const help = "remove it, or choose another directory with `--dist DIR`";
    throw fault("output-blocked", wanted, `but \`${shown2}\` is not a directory`, help);
  }
}
function trackedOnce(directory) {
  let read2;
  return () => (read2 ??= { tracked: trackedFiles(realParent(directory)) }).tracked;
}
function checkReplaced(check, path, kind) {
  const stats = linkStatsAt(path);
  if (stats === void 0) return;
  const { wanted } = check;
  const name = basename(path);
  if (stats.isDirectory() && kind === "file") {
    throw fault("output-blocked", wanted, `but \`${name}\` is a directory there`, "remove the directory");
  }
  const tracked = check.tracked();
  const help = `${elsewhere(wanted)}, or remove the file from git with \`git rm --cached\``;
  if (tracked === "unreadable") {
    const why2 = `over \`${name}\`, and git's index, which says whether git tracks it, cannot be read`;
    throw fault("output-over-source", wanted, why2, `remove the file, or ${elsewhere(wanted)}`);
  }
  const lost = tracked?.at(join(realParent(dirname(path)), name));
  if (lost !== void 0)
    throw fault("output-over-source", wanted, `over \`${lost}\`, which git tracks`, help);
  if (!stats.isDirectory()) {
    const owner = wanted.sourceOwner?.(path);
    const why2 = owner === void 0 ? `over \`${name}\`, which was not written by this program` : `over a source of ${owner}`;
    if (owner === void 0 && (isWritten(path, stats) || wanted.isOurs?.(path) === true)) return;
    throw fault("output-over-source", wanted, why2, `remove the file, or ${elsewhere(wanted)}`);
  }
  if (readdirSync(path).length === 0 || isPlainFile(directoryMarker(path))) return;
  const why = `over the directory \`${name}\`, which was not written by this program`;
  throw fault("output-over-source", wanted, why, `remove the directory, or ${elsewhere(wanted)}`);
}
function isPlainFile(path) {
  return linkStatsAt(path)?.isFile() === true;
}

// src/plans/output-gate.ts
function checkedPath(wanted) {
  switch (wanted.rule) {
    case "package":
      return packagePlace(wanted);
    case "named":
      return namedPlace(wanted);
    case "build-file":
      return buildFilePlace(wanted);
  }
}

// src/targets/filters.ts
function targetFilter(options, types) {
  const { filter, global } = options;
  const predicates = [
    ...filter.targetType.map((value) => either(value, (name) => ofType(name, types))),
    ...filter.addressRegex.map((value) => either(value, matchesAddress)),
    ...filter.tagRegex.map((value) => either(value, matchesTag)),
    ...global.tag.map((value) => either(value, hasTag))
  ];
  return (target) => predicates.every((predicate) => predicate(target));
}
function either(value, predicateOf) {
  const isNegated = value.startsWith("-");
  const text = isNegated || value.startsWith("+") ? value.slice(1) : value;
  const predicates = text.split(",").map(predicateOf);
  return (target) => predicates.some((predicate) => predicate(target)) !== isNegated;
}
function ofType(name, types) {
  const type = types.get(name);
  if (type === void 0) {
    const meant = nearestName(name, types.keys());
    throw userError({
      code: "unknown-target-type",
      message: `\`${name}\` in \`--filter-target-type\` is not a target type`,
      help: meant === void 0 ? "use a target type from BUILD files" : `did you mean \`${meant}\`?`
    });
  }
  return (target) => target.type.name === type.name;
}
function matchesAddress(text) {
  const pattern = patternOf2(text, "--filter-address-regex");
  return (target) => pattern.test(target.spec);
}
function matchesTag(text) {
  const pattern = patternOf2(text, "--filter-tag-regex");
  return (target) => stringListField(target, "tags").some((tag) => pattern.test(tag));
}
function hasTag(tag) {
  return (target) => stringListField(target, "tags").includes(tag);
}
function patternOf2(text, option) {
  try {
    return new RegExp(text.replaceAll("(?P<", "(?<"));
  } catch (error) {
    throw userError({
      code: "invalid-pattern",
      message: `\`${text}\` in \`${option}\` is not a regular expression: ${error instanceof Error ? error.message : ""}`
    });
  }
}

// src/targets/specs.ts
function parseSpec(text, context) {
  const isIgnore = text.startsWith("-");
  const spec = isIgnore ? text.slice(1) : text;
  const common = { text, isIgnore };
  const normalize = (path2) => normalizedPath2(path2, text, context);
  const wildcard = /^([^:#]*?)(::?)$/.exec(spec);
  if (wildcard !== null) {
    const path2 = normalize(wildcard[1]);
    return { ...common, kind: wildcard[2] === "::" ? "recursive" : "directory-targets", path: path2 };
  }
  const input = addressIn(spec, text, normalize);
  if (input !== void 0) return { ...common, kind: "address", input };
  if (spec.includes("*")) return { ...common, kind: "file-glob", glob: globIn(spec, context, normalize) };
  const path = normalize(spec);
  const isFile = hasEnding(spec) || context.isFile(path);
  return { ...common, kind: isFile ? "file" : "directory", path };
}
function addressIn(spec, text, normalize) {
  const delimiter = spec.search(/[:#]|@[^=:]+=/);
  if (delimiter === -1) return void 0;
  return specErrors(text, () => {
    const path = normalize(spec.slice(0, delimiter));
    const input = parseAddress(`_${spec.slice(delimiter)}`);
    if (path === "" && input.targetName === void 0) {
      throw new AddressError(text, "a target in the build root needs a name", "write `//:name`");
    }
    return { ...input, text: spec, path };
  });
}
function specErrors(text, work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    throw userError({
      code: "invalid-spec",
      message: `\`${text}\` is not a spec: ${error.reason}`,
      ...error.help === void 0 ? {} : { help: error.help }
    });
  }
}
function globIn(spec, context, normalize) {
  const star = spec.indexOf("*");
  const slash = spec.lastIndexOf("/", star);
  if (slash === -1) {
    return context.workingDirectory === "" ? spec : `${context.workingDirectory}/${spec}`;
  }
  const directory = normalize(spec.slice(0, slash === 0 ? 1 : slash));
  const rest = spec.slice(slash + 1);
  return directory === "" ? rest : `${directory}/${rest}`;
}
function hasEnding(path) {
  const name = posix.basename(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 && dot < name.length - 1 && !/^\.+$/.test(name);
}
function normalizedPath2(path, text, context) {
  const isAbsolute2 = path.startsWith("/") && !path.startsWith("//");
  const relative2 = isAbsolute2 ? posix.relative(context.root, posix.normalize(path)) : path.startsWith("//") ? path.slice(2) : posix.join(context.workingDirectory, path);
  const normalized = posix.normalize(relative2 === "" ? "." : relative2).replace(/\/+$/, "");
  if (normalized === ".." || normalized.startsWith("../") || normalized.startsWith("/")) {
    throw userError({
      code: "invalid-spec",
      message: `\`${text}\` is not a spec: its path is outside the build root`,
      help: "write a path inside the checkout"
    });
  }
  return normalized === "." ? "" : normalized;
}

// src/targets/expand-specs.ts
function expandSpecs(workspace, targets, types, query, problems) {
  const expansion = { workspace, targets, types, problems };
  const included = /* @__PURE__ */ new Map();
  const ignored = /* @__PURE__ */ new Set();
  const passes = problems.collect(() => targetFilter(workspace.options, types));
  if (passes === void 0) return [];
  for (const target of changedTargets(expansion, query)) included.set(target.spec, target);
  for (const spec of readSpecs(workspace, query, problems)) {
    const matched = problems.collect(() => targetsOfSpec(expansion, spec)) ?? [];
    for (const target of matched) {
      if (spec.isIgnore) ignored.add(target.spec);
      else included.set(target.spec, target);
    }
  }
  const found = [...included.values()].filter((target) => !ignored.has(target.spec) && passes(target));
  const roots = query.generators === "keep" ? found : replaceGenerators(targets, found);
  return roots.sort((left, right) => compareAddresses(left.address, right.address));
}
function readSpecs(workspace, query, problems) {
  const { files, root, options } = workspace;
  const workingDirectory = query.workingDirectory ?? "";
  const context = { root, workingDirectory, isFile: (path) => files.isFile(path) };
  const texts = [
    ...query.specs,
    ...options.global.specFiles.flatMap((path) => problems.collect(() => linesOf(workspace, path)) ?? [])
  ];
  return texts.flatMap((text) => problems.collect(() => parseSpec(text, context)) ?? []);
}
function linesOf(workspace, path) {
  const bytes = workspace.read(path);
  refuseLfsPointer(bytes, path);
  const lines = bytes.toString("utf8").split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
function changedTargets({ workspace, targets, problems }, query) {
  if (query.changedFiles === void 0) return [];
  if (query.specs.length > 0) {
    problems.error({
      code: "changed-with-specs",
      message: "`--changed-since` cannot be combined with specs",
      help: "remove the specs or the option"
    });
    return [];
  }
  return targetsOfChangedFiles(workspace, targets, query.changedFiles);
}
function replaceGenerators(targets, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const root of roots) {
    const specs = root.generated.length === 0 ? [root.spec] : root.generated;
    for (const spec of specs) {
      const target = targets.targets.get(spec);
      if (target !== void 0) found.set(spec, target);
    }
  }
  return [...found.values()];
}
function targetsOfSpec(expansion, spec) {
  switch (spec.kind) {
    case "address":
      return literalTargets(expansion, spec);
    case "file":
      if (expansion.workspace.files.isFile(spec.path)) return ownersOf(expansion, [spec.path]);
      return unmatched(expansion, spec, spec.path);
    case "file-glob": {
      const { files } = expandGlobs(expansion.workspace.files, "", [spec.glob]);
      return files.length > 0 ? ownersOf(expansion, files) : unmatched(expansion, spec, spec.glob);
    }
    case "directory":
    case "directory-targets":
      if (!hasDirectory(expansion, spec.path)) return unmatched(expansion, spec, `${spec.path}/*`);
      return residents(expansion, spec.path).filter(
        (target) => spec.kind === "directory-targets" || target.type.generates === void 0
      );
    case "recursive":
      if (!hasDirectory(expansion, spec.path)) return unmatched(expansion, spec, `${spec.path}/**`);
      return residentsBelow(expansion, spec.path);
  }
}
function hasDirectory({ workspace, targets }, path) {
  return path === "" || workspace.files.isDirectory(path) || targets.residents(path).length > 0;
}
function residents({ targets }, directory) {
  return targets.residents(directory).map((spec) => targets.targets.get(spec));
}
function residentsBelow({ targets }, directory) {
  if (directory === "") return [...targets.targets.values()];
  const prefix = `${directory}/`;
  const isBelow2 = (path) => path === directory || path.startsWith(prefix);
  return [...targets.targets.values()].filter((target) => isBelow2(target.residence));
}
function ownersOf({ workspace, targets }, files) {
  return files.flatMap((path) => targetsOfFile(workspace, targets, path));
}
function unmatched({ workspace, problems }, spec, glob) {
  const behavior = workspace.options.global.unmatchedCliGlobs;
  const near = nearestSpec(workspace, spec);
  const diagnostic = {
    code: "unmatched-spec",
    message: `Unmatched glob from CLI arguments: "${glob}"`,
    help: near === void 0 ? "check that it exists and that neither `.gitignore` nor `pants_ignore` hides it" : `did you mean \`${near}\`?`
  };
  if (behavior === "error") problems.error(diagnostic);
  if (behavior === "warn") problems.warn(diagnostic);
  return [];
}
function nearestSpec(workspace, spec) {
  const ends = { directory: "/", "directory-targets": ":", recursive: "::" };
  if (spec.kind === "file")
    return nearestFile(workspace, spec.path) ?? nearDirectories(workspace, spec.path)[0];
  if (spec.kind === "address" || spec.kind === "file-glob") return void 0;
  const [directory] = nearDirectories(workspace, spec.path);
  return directory === void 0 ? void 0 : `${directory}${ends[spec.kind]}`;
}
function nearestFile(workspace, path) {
  const slash = path.lastIndexOf("/");
  const directory = slash === -1 ? "" : path.slice(0, slash);
  const name = nearestName(path.slice(slash + 1), workspace.files.entries(directory)?.files ?? []);
  return name === void 0 ? void 0 : `${path.slice(0, slash + 1)}${name}`;
}
function literalTargets(expansion, spec) {
  const { workspace, targets } = expansion;
  const { input } = spec;
  const of = specErrors(
    spec.text,
    () => workspace.files.isFile(input.path) ? addressOfFile(input) : addressInDirectory(input)
  );
  const found = matchingTargets(targets, of);
  if (found.length > 0) return found;
  if (of.specPath !== "" && !workspace.files.isDirectory(of.specPath)) {
    throw unknownDirectory(expansion, of, spec.text);
  }
  throw unknownAddress(expansion, of, `\`${spec.text}\``);
}
function matchingTargets(targets, of) {
  const exact = targets.targets.get(printAddress(of));
  if (exact !== void 0) return [exact];
  const variants = [...targets.targets.values()].filter((target) => isVariant(target.address, of));
  if (variants.length > 0) return variants;
  const isGenerated = of.generatedName !== void 0 || of.relativeFilePath !== void 0;
  const base = isGenerated ? targets.targets.get(printAddress(generatorOf(of))) : void 0;
  return base !== void 0 && base.type.generates === void 0 ? [base] : [];
}
function isVariant(candidate, of) {
  return candidate.specPath === of.specPath && candidate.targetName === of.targetName && candidate.generatedName === of.generatedName && candidate.relativeFilePath === of.relativeFilePath && [...of.parameters].every(([key, value]) => candidate.parameters.get(key) === value);
}
function unknownDirectory({ workspace, targets }, of, written) {
  const named = [...targets.targets.values()].filter(
    ({ address: { specPath, generatedName, relativeFilePath }, address: address2 }) => of.targetName === void 0 ? baseName(specPath) === baseName(of.specPath) && address2.targetName === void 0 : generatedName === void 0 && relativeFilePath === void 0 && nameOf(address2) === of.targetName
  ).map(({ address: address2 }) => address2.specPath);
  const near = nearNames(of.specPath, new Set(named.filter((path) => path !== "")));
  const directories = near.length > 0 ? near : nearDirectories(workspace, of.specPath);
  const behind = written.slice(written.search(/:|#|$/));
  const hasName = (path) => of.targetName === void 0 || targetNames(targets, path).includes(of.targetName);
  return userError({
    code: "unknown-address",
    message: `The address \`${written}\` does not exist: there is no directory \`${of.specPath}\``,
    help: directories.length > 0 ? `did you mean ${directories.map((path) => `\`${path}${hasName(path) ? behind : ":"}\``).join(" or ")}?` : "check that it exists and that neither `.gitignore` nor `pants_ignore` hides it"
  });
}
function nearDirectories({ files }, path) {
  const parts = path.split("/");
  for (let count = 0; count < parts.length; count++) {
    const parent = parts.slice(0, count).join("/");
    if (files.isDirectory(joinPath(parent, parts[count]))) continue;
    const rest = parts.slice(count + 1).join("/");
    return nearNames(parts[count], files.entries(parent)?.directories ?? []).map((name) => [parent, name, rest].filter((part6) => part6 !== "").join("/")).filter((candidate) => files.isDirectory(candidate));
  }
  return [];
}
function unknownAddress({ targets }, of, subject) {
  const base = printAddress(generatorOf(of));
  const generator = targets.targets.get(base);
  if (generator !== void 0 && base !== printAddress(of)) {
    const meant2 = nearestName(printAddress(of), generator.generated);
    return userError({
      code: "unknown-address",
      message: `The address ${subject} does not exist: \`${base}\` generates no such target`,
      help: meant2 === void 0 ? "run `list` to see what it generates" : `did you mean \`${meant2}\`?`,
      notes: someLines(generator.generated, 20)
    });
  }
  const names3 = targetNames(targets, of.specPath);
  const name = nameOf(of);
  const meant = nearestName(name, names3);
  const where = of.specPath === "" ? "the build root" : `the directory \`${of.specPath}\``;
  return userError({
    code: "unknown-address",
    message: `The address ${subject} does not exist: the target name \`${name}\` is not defined in ${where}`,
    help: targets.isBroken(of.specPath) ? correctFirst(targets, of.specPath) : meant !== void 0 ? `did you mean \`:${meant}\`?` : names3.length === 0 ? `there are no targets in ${where}` : `its targets are: ${listSome(
      names3.map((known2) => `:${known2}`),
      20
    )}`
  });
}
function targetNames(targets, directory) {
  const names3 = /* @__PURE__ */ new Set();
  for (const spec of targets.residents(directory)) {
    const target = targets.targets.get(spec);
    if (target.address.specPath === directory) names3.add(nameOf(target.address));
  }
  return [...names3].sort();
}

// src/project/select-targets.ts
function selectTargets(project, query) {
  const problems = new Problems();
  const targets = matchTargets(project, query, problems);
  problems.throwIfErrors();
  return { targets, warnings: problems.diagnostics };
}
function matchTargets(project, query, problems) {
  const targets = expandSpecs(project.workspace, project.targets, project.types, query, problems);
  const isTouched = touchedBy(project, query);
  const isForAll = preludesOf(project);
  const weigh = (diagnostic) => weighted(diagnostic, isForAll, isTouched);
  problems.add(project.problems.diagnostics.map(weigh));
  return targets;
}
function weighted(diagnostic, isForAll, isTouched) {
  const path = diagnostic.place?.path;
  if (diagnostic.severity !== "error" || path === void 0 || isForAll(path)) return diagnostic;
  return isTouched(directoryOf(path)) ? diagnostic : { ...diagnostic, severity: "warning" };
}
function preludesOf({ workspace }) {
  const globs = workspace.options.global.buildFilePreludeGlobs.filter((glob) => !glob.startsWith("!"));
  const matchers = globs.map(compileGlob);
  return (path) => matchers.some((matches4) => matches4(path));
}
function touchedBy(project, query) {
  const directories = /* @__PURE__ */ new Set();
  const recursive = [];
  for (const spec of readSpecs(project.workspace, query, new Problems())) {
    if (spec.isIgnore) continue;
    switch (spec.kind) {
      case "address":
        if (project.workspace.files.isFile(spec.input.path)) addAncestors(directories, spec.input.path);
        else directories.add(spec.input.path);
        break;
      case "file":
        addAncestors(directories, spec.path);
        break;
      case "file-glob":
        recursive.push(directoryOf(spec.glob.slice(0, spec.glob.indexOf("*"))));
        addAncestors(directories, spec.glob);
        break;
      case "directory":
      case "directory-targets":
        directories.add(spec.path);
        break;
      case "recursive":
        recursive.push(spec.path);
    }
  }
  for (const path of query.changedFiles ?? []) addAncestors(directories, path);
  return touchedDirectories(project, directories, recursive);
}
function touchedDirectories({ targets }, directories, recursive) {
  const exact = new Set(directories);
  const above = /* @__PURE__ */ new Set();
  for (const directory of [...exact, ...recursive]) addAncestors(above, directory);
  return (directory) => exact.has(directory) || above.has(directory) && targets.isBroken(directory) || recursive.some((top) => top === "" || directory === top || directory.startsWith(`${top}/`));
}
function addAncestors(directories, path) {
  for (let directory = path; directory !== ""; ) {
    directory = directoryOf(directory);
    directories.add(directory);
  }
}

// src/workspace/head-commit.ts
var OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var REFERENCE = /^refs\/(?!.*\.\.)[^\0\n\\]+$/;
var MAX_STEPS = 5;
var MAX_BYTES2 = 64 * 1024 * 1024;
function headCommit(directory) {
  try {
    const found = findRepository(realpathSync(directory));
    if (found === void 0) return void 0;
    const { gitDirectory } = found;
    let text = read(gitDirectory, "HEAD");
    for (let step = 0; step < MAX_STEPS && text !== void 0; step++) {
      if (OBJECT_NAME.test(text)) return text;
      const name = /^ref: *(.+)$/.exec(text)?.[1];
      if (name === void 0 || !REFERENCE.test(name)) return void 0;
      const common = read(gitDirectory, "commondir") ?? gitDirectory;
      const shared = isAbsolute(common) ? common : resolve(gitDirectory, common);
      text = read(shared, name) ?? packed(shared, name);
    }
    return void 0;
  } catch {
    return void 0;
  }
}
function read(directory, name) {
  try {
    const path = join(directory, name);
    const stats = statSync(path);
    return stats.isFile() && stats.size <= MAX_BYTES2 ? readFileSync(path, "utf8").trim() : void 0;
  } catch {
    return void 0;
  }
}
function packed(directory, name) {
  const line = read(directory, "packed-refs")?.split("\n").find((one2) => one2.endsWith(` ${name}`));
  return line?.split(" ", 1)[0];
}

// src/execute.ts
async function execute2(command, operands, options) {
  const env = processEnvironment();
  let host = createTerminalHost({
    env,
    cwd: process.cwd(),
    quiet: options.has("quiet"),
    verbose: options.has("verbose"),
    color: standardError.isTerminal && !options.has("no-color") && (env["NO_COLOR"] ?? "") === ""
  });
  try {
    const isPlain2 = options.has("handler") || options.has("from");
    const fallback = command.isAnywhere === true || isPlain2 ? host.cwd : void 0;
    const buildRoot = locateBuildRoot(host.cwd, options.get("build-root")?.at(-1), fallback);
    host = host.at(buildRoot);
    return await command.run({ host, buildRoot, operands, options });
  } catch (error) {
    const { reportFailure } = await import("./chunk-VILPUJHH.js");
    if (reportFailure(error, host.log)) return error.exitStatus;
    throw error;
  }
}

export {
  execute2 as execute,
  load,
  commitOf,
  compareCodePoints,
  sortedByCodePoint,
  segmentPattern,
  compileGlob,
  fileSpecMatcher,
  expandGlobs,
  SyntaxFault,
  placeOf,
  keywords,
  makeScope,
  LimitError,
  exceptionTypes,
  isSubtype,
  raise,
  typeError,
  valueError,
  FieldError,
  checkedEntryPoint,
  isObject,
  load2,
  readArguments,
  repr,
  str,
  reprString,
  ellipsis,
  list,
  tuple,
  emptyDict,
  native,
  currentFile,
  callPlace,
  contentOf,
  load3,
  typeName2 as typeName,
  isTrue,
  rangeLength,
  lengthOf,
  isIterable,
  iterate,
  collect,
  toFieldValue,
  makeGroup,
  isOtherLanguage,
  isLinkAsText,
  LINK_HELP,
  linkAsText,
  refuseLinkAsText,
  getAttribute,
  formatValue,
  roundedQuotient,
  exactFraction,
  hashKey,
  setItem,
  getItem,
  addMember,
  makeSet,
  store,
  binary,
  combine,
  contains,
  getSubscript,
  evaluate,
  parseNamedExpression,
  parseExpression,
  parseExpressionList,
  parseOr,
  parsePrimary,
  describe,
  parseStatement,
  parseLine,
  withoutUser,
  parseSpecifiers,
  exactVersion,
  formatSpecifiers,
  compareVersions,
  satisfiesSpecifier,
  satisfiesClauses,
  mayBeMet,
  MarkerEvaluationError,
  evaluateMarker,
  formatMarker,
  RequirementSyntaxError,
  parseRequirement,
  parsePipRequirement,
  parseMarker,
  formatRequirement,
  showRequirement,
  stringField,
  boolField,
  stringListField,
  optionalStringListField,
  stringDictField,
  isGenerator,
  requirementsOf,
  dockerfileOf,
  isNamedAddress,
  mayBeAddress,
  once,
  modulesOfProject,
  stripSourceRoot,
  resolveImports,
  isOpening,
  isClosing,
  asciiBytes,
  isWord,
  Token,
  Tokenizer,
  scanImports,
  stdlibModules,
  stdlibModulesOf,
  bannedNameCharacters,
  bannedGeneratedNameCharacters,
  address,
  nameOf,
  printAddress,
  compareAddresses,
  joinPath,
  baseName,
  lockFormats,
  lockFormatNames,
  lockFileNames,
  commandForLockFile,
  pantsLockCommand,
  waysToLock,
  unknownLockFormat,
  resolveWritten,
  parseEntryPoint,
  resolveHandler,
  resolveModule,
  fieldPlace,
  allowedReleases,
  throwDistinct,
  isToleratedField,
  hasPlugins,
  checkRoom,
  makeTarget,
  generatedFields,
  givenByGenerator,
  readOverrides,
  reportUnused,
  sourceFieldOf,
  parseJson,
  lineAndColumn,
  isJsonObject,
  checkoutPath,
  localPath,
  withoutProjectRoot,
  projectPlace,
  isNowhere,
  pythonOf,
  lambdaPlatform,
  unknownRuntimeError,
  inferRuntime,
  SOURCE_OPTION,
  UNKNOWN_VERSION,
  tagRanks,
  isFitting,
  bestTagRank,
  newestFitting,
  offeredTags,
  wantedTags,
  missingGlibc,
  waysToWheel,
  sdistVersion,
  isSdistName,
  isDirectReference,
  parseDirectReference,
  isUrl,
  urlFromLock,
  nameOfProject,
  hasVariable,
  isRepository,
  eggOf,
  alwaysHolds,
  neverHolds,
  anyMarker,
  allMarkers,
  extraMarker,
  underMarker,
  LockFields,
  own,
  filenameOf,
  poetryRequirementText,
  poetryPythonMarker,
  LINE_END,
  optionsOf,
  withoutComment,
  commentOf,
  withoutOptions,
  withoutTrailing,
  logicalLines,
  parseToml,
  tableAt,
  createPlaceFinder,
  readRequirementFile,
  locationsOf,
  filesNamedIn,
  readCheckoutFile,
  filesInIndex,
  checkedOutBlobs,
  findRepository,
  MAX_YAML,
  YamlSyntaxError,
  parseYaml,
  readYamlDocument,
  openWorkspace,
  suppliedRuntimes,
  openProject,
  openInvocation,
  makerOf,
  openWith,
  specQuery,
  wheelSettings,
  onePerLine,
  inLine,
  outputPath,
  namedFiles,
  filesOfTarget,
  packageInputs,
  platformFromAbbreviated,
  lambdaTargetPlatform,
  runtimePlatform,
  onLambda,
  completePlatforms,
  completePlatformFiles,
  includesRequirements,
  outputDirectory,
  showPath,
  absolutePath,
  realParent,
  directoryMarker,
  metadataPath,
  checkedPath,
  expandSpecs,
  readSpecs,
  selectTargets,
  matchTargets,
  headCommit
};
