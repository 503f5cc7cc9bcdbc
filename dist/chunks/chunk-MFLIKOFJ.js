import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  locateBuildRoot
} from "./chunk-B5Z7SS3C.js";
import {
  stdlibModules
} from "./chunk-SIHJXLQI.js";
import {
  FieldError,
  checkedEntryPoint,
  collectAt,
  describeValue,
  hasPlugins,
  isParametrize,
  isToleratedField,
  makeTarget,
  poetryRequirements,
  readFields,
  sourceFieldOf,
  sourcesOf,
  validField
} from "./chunk-KYMQFAA4.js";
import {
  TomlError,
  createPlaceFinder,
  own,
  parse,
  parseToml,
  tableAt
} from "./chunk-7YOZ2QBG.js";
import {
  address,
  bannedGeneratedNameCharacters,
  bannedNameCharacters,
  baseName,
  boolField,
  checkInterpreterConstraints,
  compareCodePoints,
  compileGlob,
  createResolveOf,
  dictField,
  directoryOf,
  directoryOf2,
  escapeIgnorePattern,
  expandGlobs,
  fieldPlace,
  generatedFiles,
  generatorOf,
  hasResolve,
  ignoreRules,
  inferConftests,
  inferInitFiles,
  isGenerator,
  isPythonSource,
  joinPath,
  knownRuntimes,
  moduleOfPath,
  modulesOfProject,
  nameOf,
  optionalStringListField,
  outputPath,
  parseEntryPoint,
  printAddress,
  purePath,
  pythonList,
  pythonString,
  readExplicit,
  requireSource,
  requirementsOf,
  resolveHandler,
  resolveModule,
  resolveWritten,
  segmentPattern,
  sortedByCodePoint,
  stringField,
  stringListDictField,
  stringListField,
  stripSourceRoot
} from "./chunk-KAVZE5AX.js";
import {
  RequirementSyntaxError,
  isJsonObject,
  parseJson,
  parsePipRequirement
} from "./chunk-L3AQWRRK.js";
import {
  editDistance,
  nearestName
} from "./chunk-67WY6BCO.js";
import {
  publicIndex
} from "./chunk-IQHYKNGN.js";
import {
  normalizeName
} from "./chunk-GQ7KFRK6.js";
import {
  Problems,
  UserError,
  userError
} from "./chunk-MIEGAHBV.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-5XWL5JNG.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar;
    exports.isSeq = isSeq;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity2.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity2.isNode(ctrl) || identity2.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity2.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity2.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity2.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity2.isNode(ctrl) || identity2.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity2.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity2.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity2.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity2.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity2.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity2.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity2.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity2.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity2.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity2.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity2.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source2, onError) {
        if (source2 === "!")
          return "!";
        if (source2[0] !== "!") {
          onError(`Not a valid tag: ${source2}`);
          return null;
        }
        if (source2[1] === "<") {
          const verbatim = source2.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source2} is invalid.`);
            return null;
          }
          if (source2[source2.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source2.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source2} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source2;
        onError(`Could not resolve tag: ${source2}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity2.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity2.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source2) => {
          aliasObjects.push(source2);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source2 of aliasObjects) {
            const ref = sourceObjects.get(source2);
            if (typeof ref === "object" && ref.anchor && (identity2.isScalar(ref.node) || identity2.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source2;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity2.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity2 = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity2.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity2.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity2 = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source2) {
        super(identity2.ALIAS);
        this.source = source2;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node) => {
              if (identity2.isAlias(node) || identity2.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source2 = this.resolve(ctx.doc, ctx);
        if (!source2) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source2).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity2.isAlias(node)) {
        const source2 = node.resolve(doc);
        const anchor = anchors2 && source2 && anchors2.get(source2);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity2.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity2.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity2.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity2 = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity2.isDocument(value))
        value = value.contents;
      if (identity2.isNode(value))
        return value;
      if (identity2.isPair(value)) {
        const map = ctx.schema[identity2.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity2.MAP] : Symbol.iterator in Object(value) ? schema[identity2.SEQ] : schema[identity2.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity2 = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity2.isNode(it) || identity2.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity2.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity2.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity2.isScalar(node) ? node.value : node;
        else
          return identity2.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity2.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity2.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity2.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity2.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str2) => str2.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str2, indent, comment) => str2.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str2.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split2 = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text2, i, indent.length);
          end = i + indent.length + endStep;
          split2 = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next2 = text2[i + 1];
            if (next2 && next2 !== " " && next2 !== "\n" && next2 !== "	")
              split2 = i;
          }
          if (i >= end) {
            if (split2) {
              folds.push(split2);
              end = split2 + endStep;
              split2 = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split2 = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text2;
      if (onFold)
        onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold === 0)
          res = `
${indent}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text2[fold]}\\`;
          res += `
${indent}${text2.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text2, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text2[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text2[++i];
        } else {
          do {
            ch = text2[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text2[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str2) => /^(%|---|\.\.\.)/m.test(str2);
    function lineLengthOverLimit(str2, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str2.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str2[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str2 = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str2 += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str2 += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str2 += "\\0";
                    break;
                  case "0007":
                    str2 += "\\a";
                    break;
                  case "000b":
                    str2 += "\\v";
                    break;
                  case "001b":
                    str2 += "\\e";
                    break;
                  case "0085":
                    str2 += "\\N";
                    break;
                  case "00a0":
                    str2 += "\\_";
                    break;
                  case "2028":
                    str2 += "\\L";
                    break;
                  case "2029":
                    str2 += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str2 += "\\x" + code.substr(2);
                    else
                      str2 += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str2 += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str2 += "\n";
                  i += 2;
                }
                str2 += indent;
                if (json[i + 2] === " ")
                  str2 += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str2 = start ? str2 + json.slice(start) : json;
      return implicitKey ? str2 : foldFlowLines.foldFlowLines(str2, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str2 = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str2);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str2 : foldFlowLines.foldFlowLines(str2, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity2 = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity2.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity2.isScalar(node) || identity2.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity2.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity2.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity2.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str2 = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity2.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str2;
      return identity2.isScalar(node) || str2[0] === "{" || str2[0] === "[" ? `${props} ${str2}` : `${props}
${ctx.indent}${str2}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity2.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity2.isCollection(key) || !identity2.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity2.isCollection(key) || (identity2.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str2 = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str2.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str2 === "" ? "?" : explicitKey ? `? ${str2}` : str2;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str2 = `? ${str2}`;
        if (keyComment && !keyCommentDone) {
          str2 += stringifyComment.lineComment(str2, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str2;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str2 += stringifyComment.lineComment(str2, ctx.indent, commentString(keyComment));
        str2 = `? ${str2}
${indent}:`;
      } else {
        str2 = `${str2}:`;
        if (keyComment)
          str2 += stringifyComment.lineComment(str2, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity2.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity2.isScalar(value))
        ctx.indentAtStart = str2.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity2.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity2.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str2 += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str2 += stringifyComment.lineComment(str2, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str2;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity2.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source2 = resolveAliasValue(ctx, value);
      if (identity2.isSeq(source2))
        for (const it of source2.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source2))
        for (const it of source2)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source2);
    }
    function mergeValue(ctx, map, value) {
      const source2 = resolveAliasValue(ctx, value);
      if (!identity2.isMap(source2))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source2.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity2.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity2 = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity2.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity2.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity2 = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity2.NODE_TYPE, { value: identity2.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity2.isNode(key))
          key = key.clone(schema);
        if (identity2.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity2.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity2.isPair(item)) {
          const ik = identity2.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str3 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str3 += stringifyComment.lineComment(str3, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str3);
      }
      let str2;
      if (lines.length === 0) {
        str2 = flowChars.start + flowChars.end;
      } else {
        str2 = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str2 += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str2 += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str2;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity2.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity2.isPair(item)) {
          const ik = identity2.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity2.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str2 = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str2.includes("\n"));
        if (i < items.length - 1) {
          str2 += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str2.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str2 += ",";
          }
        }
        if (comment)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment));
        lines.push(str2);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str2 = start;
          for (const line of lines)
            str2 += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str2}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity2 = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity2.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity2.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity2.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity2.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add2 = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add2(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add2(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity2.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity2.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity2.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity2.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity2.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity2 = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity2.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity2.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity2.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity2.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity2.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str2) => str2,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source: source2 }, ctx) => typeof source2 === "string" && nullTag.test.test(source2) ? source2 : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str2) => new Scalar.Scalar(str2[0] === "t" || str2[0] === "T"),
      stringify({ source: source2, value }, ctx) {
        if (source2 && boolTag.test.test(source2)) {
          const sv = source2[0] === "t" || source2[0] === "T";
          if (value === sv)
            return source2;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format: format2, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format2 && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str2) => str2.slice(-3).toLowerCase() === "nan" ? NaN : str2[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str2) => parseFloat(str2),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str2) {
        const node = new Scalar.Scalar(parseFloat(str2));
        const dot = str2.indexOf(".");
        if (dot !== -1 && str2[str2.length - 1] === "0")
          node.minFractionDigits = str2.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str2, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str2) : parseInt(str2.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str2, _onError, opt) => intResolve(str2, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str2, _onError, opt) => intResolve(str2, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str2, _onError, opt) => intResolve(str2, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str2) => str2,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str2) => str2 === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str2, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str2) : parseInt(str2, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str2) => parseFloat(str2),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str2, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str2)}`);
        return str2;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary2 = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str2 = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str2.length);
          for (let i = 0; i < str2.length; ++i)
            buffer[i] = str2.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str2;
        if (typeof node_buffer.Buffer === "function") {
          str2 = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str2 = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str2.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str2.substr(o, lineWidth);
          }
          str2 = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str2 }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary2;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity2.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity2.isPair(item))
            continue;
          else if (identity2.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity2.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity2.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity2.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source: source2 }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source2 && boolObj.test.test(source2))
        return source2;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str2) => str2.slice(-3).toLowerCase() === "nan" ? NaN : str2[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str2) => parseFloat(str2.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str2) {
        const node = new Scalar.Scalar(parseFloat(str2.replace(/_/g, "")));
        const dot = str2.indexOf(".");
        if (dot !== -1) {
          const f = str2.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str2, offset, radix, { intAsBigInt }) {
      const sign = str2[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str2 = str2.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str2 = `0b${str2}`;
            break;
          case 8:
            str2 = `0o${str2}`;
            break;
          case 16:
            str2 = `0x${str2}`;
            break;
        }
        const n2 = BigInt(str2);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str2, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str2 = value.toString(radix);
        return value < 0 ? "-" + prefix + str2.substr(1) : prefix + str2;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str2, _onError, opt) => intResolve(str2, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str2, _onError, opt) => intResolve(str2, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str2, _onError, opt) => intResolve(str2, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str2, _onError, opt) => intResolve(str2, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity2.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity2.isPair(pair) ? identity2.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity2.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str2, asBigInt) {
      const sign = str2[0];
      const parts = sign === "-" || sign === "+" ? str2.substring(1) : str2;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str2, _onError, { intAsBigInt }) => parseSexagesimal(str2, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str2) => parseSexagesimal(str2, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str2) {
        const match = str2.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary2 = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary2.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary2 = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary2.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary2.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity2.MAP, { value: map.map });
        Object.defineProperty(this, identity2.SCALAR, { value: string.string });
        Object.defineProperty(this, identity2.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity2.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity2 = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity2.NODE_TYPE, { value: identity2.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity2.NODE_TYPE]: { value: identity2.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity2.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity2.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity2.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity2.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity2.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity2.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity2.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity2.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart2 = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart2);
        ci -= trimStart2 - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next: next2, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token2 of tokens) {
        if (reqSpace) {
          if (token2.type !== "space" && token2.type !== "newline" && token2.type !== "comma")
            onError(token2.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token2.type !== "comment" && token2.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token2.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next2?.type !== "flow-collection") && token2.source.includes("	")) {
              tab = token2;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token2, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token2.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token2.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token2.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token2;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token2, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token2.source.endsWith(":"))
              onError(token2.offset + token2.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token2;
            start ?? (start = token2.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token2, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token2;
            start ?? (start = token2.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token2, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token2.source} indicator`);
            if (found)
              onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${token2.source} in ${flow ?? "collection"}`);
            found = token2;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token2, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token2;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${token2.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next2 && next2.type !== "space" && next2.type !== "newline" && next2.type !== "comma" && (next2.type !== "scalar" || next2.source !== "")) {
        onError(next2.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next2?.type === "block-map" || next2?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity2.isScalar(a) && identity2.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep: sep4, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep4?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep4) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep4 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep4, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep4 = "";
        for (const token2 of end) {
          const { source: source2, type } = token2;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token2, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source2.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep4 + cb;
              sep4 = "";
              break;
            }
            case "newline":
              if (comment)
                sep4 += source2;
              hasSpace = true;
              break;
            default:
              onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source2.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token2) => token2 && (token2.type === "block-map" || token2.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap = fc.start.source === "{";
      const fcName = isMap ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep: sep4, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep4?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep4 && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity2.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap && !sep4 && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep4, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep4 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap && !props.found && ctx.options.strict) {
              if (sep4)
                for (const st of sep4) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep4, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token2, onError, tagName, tag) {
      const coll = token2.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token2, onError, tag) : token2.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token2, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token2, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token2, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token2.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token2.type === "block-map" ? "map" : token2.type === "block-seq" ? "seq" : token2.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token2, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token2, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token2, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity2.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar2, onError) {
      const start = scalar2.offset;
      const header = parseBlockScalarHeader(scalar2, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar2.source ? splitLines2(scalar2.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar2.source)
          end2 += scalar2.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar2.indent + header.indent;
      let offset = scalar2.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep4 = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep4 + indent.slice(trimIndent) + content;
          sep4 = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep4 === " ")
            sep4 = "\n";
          else if (!prevMoreIndented && sep4 === "\n")
            sep4 = "\n\n";
          value += sep4 + indent.slice(trimIndent) + content;
          sep4 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep4 === "\n")
            value += "\n";
          else
            sep4 = "\n";
        } else {
          value += sep4 + content;
          sep4 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar2.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source: source2 } = props[0];
      const mode = source2[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source2.length; ++i) {
        const ch = source2[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source2}`);
      let hasSpace = false;
      let comment = "";
      let length = source2.length;
      for (let i = 1; i < props.length; ++i) {
        const token2 = props[i];
        switch (token2.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token2.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token2, "MISSING_CHAR", message);
            }
            length += token2.source.length;
            comment = token2.source.substring(1);
            break;
          case "error":
            onError(token2, "UNEXPECTED_TOKEN", token2.message);
            length += token2.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token2.type}`;
            onError(token2, "UNEXPECTED_TOKEN", message);
            const ts = token2.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines2(source2) {
      const split2 = source2.split(/\n( *)/);
      const first = split2[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split2.length; i += 2)
        lines.push([split2[i], split2[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar2, strict, onError) {
      const { offset, type, source: source2, end } = scalar2;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source2, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source2, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source2, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar2, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source2.length, offset + source2.length]
          };
      }
      const valueEnd = offset + source2.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source2, onError) {
      let badChar = "";
      switch (source2[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source2[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source2[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source2);
    }
    function singleQuotedValue(source2, onError) {
      if (source2[source2.length - 1] !== "'" || source2.length === 1)
        onError(source2.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source2.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source2) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source2);
      if (!match)
        return source2;
      let trimEnd2, trimBoth;
      try {
        trimEnd2 = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd2 = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd2, "");
      let sep4 = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source2)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep4 === "\n")
            res += sep4;
          else
            sep4 = "\n";
        } else {
          res += sep4 + lm;
          sep4 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source2);
      return res + sep4 + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source2, onError) {
      let res = "";
      for (let i = 1; i < source2.length - 1; ++i) {
        const ch = source2[i];
        if (ch === "\r" && source2[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source2, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next2 = source2[++i];
          const cc = escapeCodes[next2];
          if (cc)
            res += cc;
          else if (next2 === "\n") {
            next2 = source2[i + 1];
            while (next2 === " " || next2 === "	")
              next2 = source2[++i + 1];
          } else if (next2 === "\r" && source2[i + 1] === "\n") {
            next2 = source2[++i + 1];
            while (next2 === " " || next2 === "	")
              next2 = source2[++i + 1];
          } else if (next2 === "x" || next2 === "u" || next2 === "U") {
            const length = next2 === "x" ? 2 : next2 === "u" ? 4 : 8;
            res += parseCharCode(source2, i + 1, length, onError);
            i += length;
          } else {
            const raw = source2.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next2 = source2[i + 1];
          while (next2 === " " || next2 === "	")
            next2 = source2[++i + 1];
          if (next2 !== "\n" && !(next2 === "\r" && source2[i + 2] === "\n"))
            res += i > wsStart ? source2.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source2[source2.length - 1] !== '"' || source2.length === 1)
        onError(source2.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source2, offset) {
      let fold = "";
      let ch = source2[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source2[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source2[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source2, offset, length, onError) {
      const cc = source2.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source2.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity2 = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token2, tagToken, onError) {
      const { value, type, comment, range } = token2.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token2, onError) : resolveFlowScalar.resolveFlowScalar(token2, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity2.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token2.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token2, onError);
      else
        tag = ctx.schema[identity2.SCALAR];
      let scalar2;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token2, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar2 = identity2.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token2, "TAG_RESOLVE_FAILED", msg);
        scalar2 = new Scalar.Scalar(value);
      }
      scalar2.range = range;
      scalar2.source = value;
      if (type)
        scalar2.type = type;
      if (tagName)
        scalar2.tag = tagName;
      if (tag.format)
        scalar2.format = tag.format;
      if (comment)
        scalar2.comment = comment;
      return scalar2;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity2.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity2.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token2, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity2.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity2.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token2, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity2 = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token2, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token2.type) {
        case "alias":
          node = composeAlias(ctx, token2, onError);
          if (anchor || tag)
            onError(token2, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token2, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token2, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token2, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token2.type === "error" ? token2.message : `Unsupported token (type: ${token2.type})`;
          onError(token2, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token2.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity2.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token2, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token2.type === "scalar" && token2.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token2;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token2 = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token2, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source: source2, end }, onError) {
      const alias = new Alias.Alias(source2.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source2.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source2.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity2 = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source: source2 } = src;
      return [offset, offset + (typeof source2 === "string" ? source2.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source2 = prelude[i];
        switch (source2[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source2.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source2, code, message, warning) => {
          const pos = getErrorPos(source2);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity2.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity2.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token2 of tokens)
          yield* this.next(token2);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token2) {
        if (node_process.env.LOG_STREAM)
          console.dir(token2, { depth: null });
        switch (token2.type) {
          case "directive":
            this.directives.add(token2.source, (offset, message, warning) => {
              const pos = getErrorPos(token2);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token2.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token2, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token2, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token2.source);
            break;
          case "error": {
            const msg = token2.source ? `${token2.message}: ${JSON.stringify(token2.source)}` : token2.message;
            const error = new errors.YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token2.end, token2.offset + token2.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", `Unsupported token ${token2.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token2, strict = true, onError) {
      if (token2) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token2.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token2, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token2, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source2 = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source2[0]) {
        case "|":
        case ">": {
          const he = source2.indexOf("\n");
          const head = source2.substring(0, he);
          const body = source2.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source: source2, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source: source2, end };
        default:
          return { type: "scalar", offset, indent, source: source2, end };
      }
    }
    function setScalarValue(token2, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token2 ? token2.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token2.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token2.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source2 = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source2[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token2, source2);
          break;
        case '"':
          setFlowScalarValue(token2, source2, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token2, source2, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token2, source2, "scalar");
      }
    }
    function setBlockScalarValue(token2, source2) {
      const he = source2.indexOf("\n");
      const head = source2.substring(0, he);
      const body = source2.substring(he + 1) + "\n";
      if (token2.type === "block-scalar") {
        const header = token2.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token2.source = body;
      } else {
        const { offset } = token2;
        const indent = "indent" in token2 ? token2.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token2 ? token2.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token2))
          if (key !== "type" && key !== "offset")
            delete token2[key];
        Object.assign(token2, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token2, source2, type) {
      switch (token2.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token2.type = type;
          token2.source = source2;
          break;
        case "block-scalar": {
          const end = token2.props.slice(1);
          let oa = source2.length;
          if (token2.props[0].type === "block-scalar-header")
            oa -= token2.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token2.props;
          Object.assign(token2, { type, source: source2, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token2.offset + source2.length;
          const nl = { type: "newline", offset, indent: token2.indent, source: "\n" };
          delete token2.items;
          Object.assign(token2, { type, source: source2, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token2 ? token2.indent : -1;
          const end = "end" in token2 && Array.isArray(token2.end) ? token2.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token2))
            if (key !== "type" && key !== "offset")
              delete token2[key];
          Object.assign(token2, { type, indent, source: source2, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token2) {
      switch (token2.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token2.props)
            res += stringifyToken(tok);
          return res + token2.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token2.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token2.start.source;
          for (const item of token2.items)
            res += stringifyItem(item);
          for (const st of token2.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token2);
          if (token2.end)
            for (const st of token2.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token2.source;
          if ("end" in token2 && token2.end)
            for (const st of token2.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep: sep4, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep4)
        for (const st of sep4)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field2, index] of path) {
        const tok = item?.[field2];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field2 = path[path.length - 1][0];
      const coll = parent?.[field2];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field2 of ["key", "value"]) {
        const token2 = item[field2];
        if (token2 && "items" in token2) {
          for (let i = 0; i < token2.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field2, i]])), token2.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token2.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field2 === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token2) => !!token2 && "items" in token2;
    var isScalar = (token2) => !!token2 && (token2.type === "scalar" || token2.type === "single-quoted-scalar" || token2.type === "double-quoted-scalar" || token2.type === "block-scalar");
    function prettyToken(token2) {
      switch (token2) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token2);
      }
    }
    function tokenType(source2) {
      switch (source2) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source2[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source2, incomplete = false) {
        if (source2) {
          if (typeof source2 !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source2 : source2;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next2 = this.next ?? "stream";
        while (next2 && (incomplete || this.hasChars(1)))
          next2 = yield* this.parseNext(next2);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next2 = this.buffer[indent + offset + 1];
            if (next2 === "\n" || !next2 && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next2) {
        switch (next2) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next2 = this.charAt(1);
            if (this.flowKey || isEmpty(next2) || next2 === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next2 = this.buffer[i2 + 1];
              if (!next2 && !this.atEnd)
                return this.setNext("block-scalar");
              if (next2 === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next2 = this.buffer[i + 1];
            if (isEmpty(next2) || inFlow && flowIndicatorChars.has(next2))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next2 = this.buffer[i + 1];
            if (ch === "\r") {
              if (next2 === "\n") {
                i += 1;
                ch = "\n";
                next2 = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next2 === "#" || inFlow && flowIndicatorChars.has(next2))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list3, type) {
      for (let i = 0; i < list3.length; ++i)
        if (list3[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list3) {
      for (let i = 0; i < list3.length; ++i) {
        switch (list3[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token2) {
      switch (token2?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source2) {
      if (source2.length < 1e5)
        Array.prototype.push.apply(target, source2);
      else
        for (let i = 0; i < source2.length; ++i)
          target.push(source2[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source2, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source2, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source2) {
        this.source = source2;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source2));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source2.length;
          return;
        }
        const type = cst.tokenType(source2);
        if (!type) {
          const message = `Not a YAML token: ${source2}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source: source2 });
          this.offset += source2.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source2.length);
              break;
            case "space":
              if (this.atNewLine && source2[0] === " ")
                this.indent += source2.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source2.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source2.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token2 = error ?? this.stack.pop();
        if (!token2) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token2;
        } else {
          const top = this.peek(1);
          if (token2.type === "block-scalar") {
            token2.indent = "indent" in top ? top.indent : 0;
          } else if (token2.type === "flow-collection" && top.type === "document") {
            token2.indent = 0;
          }
          if (token2.type === "flow-collection")
            fixFlowSeqItems(token2);
          switch (top.type) {
            case "document":
              top.value = token2;
              break;
            case "block-scalar":
              top.props.push(token2);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token2, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token2;
              } else {
                Object.assign(it, { key: token2, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token2 });
              else
                it.value = token2;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token2, sep: [] });
              else if (it.sep)
                it.value = token2;
              else
                Object.assign(it, { key: token2, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token2);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token2.type === "block-map" || token2.type === "block-seq")) {
            const last = token2.items[token2.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token2.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token2.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token2.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar2) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep4;
          if (scalar2.end) {
            sep4 = scalar2.end;
            sep4.push(this.sourceToken);
            delete scalar2.end;
          } else
            sep4 = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar2.offset,
            indent: scalar2.indent,
            items: [{ start, key: scalar2, sep: sep4 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar2);
      }
      *blockScalar(scalar2) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar2.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar2.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep4 = it.sep;
                  sep4.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep4 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep4 = fc.end.splice(1, fc.end.length);
            sep4.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep4 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token2) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token2.end)
              token2.end.push(this.sourceToken);
            else
              token2.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity2 = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source2, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source2)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source2, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source2, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source2, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source2), true, source2.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source2, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source2, lineCounter2));
      }
      return doc;
    }
    function parse3(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity2.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse3;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity2 = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity2.isAlias;
    exports.isCollection = identity2.isCollection;
    exports.isDocument = identity2.isDocument;
    exports.isMap = identity2.isMap;
    exports.isNode = identity2.isNode;
    exports.isPair = identity2.isPair;
    exports.isScalar = identity2.isScalar;
    exports.isSeq = identity2.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

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
      stringify
    };
    var validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
    function valid(version) {
      return validRegex.test(version) ? version : null;
    }
    var cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
    function clean(version) {
      return stringify(parse3(version, cleanRegex));
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
    function stringify(parsed) {
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
      let number2 = numberIn;
      if (letter) {
        if (!number2) {
          number2 = 0;
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
        return [letter, Number(number2)];
      }
      if (!letter && number2) {
        letter = "post";
        return [letter, Number(number2)];
      }
      return null;
    }
    function parse_local_version(local) {
      if (local) {
        return local.split(/[._-]/).map(
          (part2) => Number.isNaN(Number(part2)) ? part2.toLowerCase() : Number(part2)
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
        public: stringify(parsed).split("+", 1)[0],
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
      compare: compare3,
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
      return compare3(version, other) < 0;
    }
    function le(version, other) {
      return compare3(version, other) <= 0;
    }
    function eq(version, other) {
      return compare3(version, other) === 0;
    }
    function ne(version, other) {
      return compare3(version, other) !== 0;
    }
    function ge(version, other) {
      return compare3(version, other) >= 0;
    }
    function gt(version, other) {
      return compare3(version, other) > 0;
    }
    function arbitrary(version, other) {
      return version.toLowerCase() === other.toLowerCase();
    }
    function compare3(version, other) {
      const parsedVersion = parse3(version);
      const parsedOther = parse3(other);
      const keyVersion = calculateKey(parsedVersion);
      const keyOther = calculateKey(parsedOther);
      return pyCompare(keyVersion, keyOther);
    }
    function rcompare(version, other) {
      return -compare3(version, other);
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
      filter: filter2,
      validRange,
      maxSatisfying,
      minSatisfying
    };
    var isEqualityOperator = (op) => ["==", "!=", "==="].includes(op);
    var rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
    function parse3(ranges) {
      if (!ranges.trim()) {
        return [];
      }
      const specifiers = ranges.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups }) => {
        if (!groups) {
          return null;
        }
        let { ...spec } = groups;
        const { operator: operator2, version, prefix, legacy } = groups;
        if (version) {
          spec = { ...spec, ...explainVersion(version) };
          if (operator2 === "~=") {
            if (spec.release.length < 2) {
              return null;
            }
          }
          if (!isEqualityOperator(operator2) && spec.local) {
            return null;
          }
          if (prefix) {
            if (!isEqualityOperator(operator2) || spec.dev || spec.local) {
              return null;
            }
          }
        }
        if (legacy && operator2 !== "===") {
          return null;
        }
        return spec;
      });
      if (specifiers.filter(Boolean).length !== specifiers.length) {
        return null;
      }
      return specifiers;
    }
    function filter2(versions, specifier, options = {}) {
      const filtered2 = pick2(versions, specifier, options);
      if (filtered2.length === 0 && options.prereleases === void 0) {
        return pick2(versions, specifier, { prereleases: true });
      }
      return filtered2;
    }
    function maxSatisfying(versions, range, options) {
      const found = filter2(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[found.length - 1];
    }
    function minSatisfying(versions, range, options) {
      const found = filter2(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[0];
    }
    function pick2(versions, specifier, options) {
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
          return contains2({ ...spec, ...options }, { version, explained });
        }, true);
      });
    }
    function satisfies(version, specifier, options = {}) {
      const filtered2 = pick2([version], specifier, options);
      return filtered2.length === 1;
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
    function contains2(specifier, input) {
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
    var { explain: explain2, parse: parse3, stringify } = require_version();
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
      let identifier2 = preReleaseIdentifier || `a`;
      const version = parse3(input);
      if (!version) {
        return null;
      }
      if (!["a", "b", "c", "rc", "alpha", "beta", "pre", "preview"].includes(
        identifier2
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
          version.pre = [identifier2, 0];
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
          version.pre = [identifier2, 0];
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
          version.pre = [identifier2, 0];
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
            version.pre = [identifier2, 0];
          } else {
            if (preReleaseIdentifier === void 0 && version.pre !== null) {
              [identifier2] = version.pre;
            }
            const [letter, number2] = version.pre;
            if (letter === identifier2) {
              version.pre = [letter, number2 + 1];
            } else {
              version.pre = [identifier2, 0];
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
      return stringify(version);
    }
  }
});

// node_modules/@renovatebot/pep440/index.js
var require_pep440 = __commonJS({
  "node_modules/@renovatebot/pep440/index.js"(exports, module) {
    var { valid, clean, explain: explain2, parse: parse3 } = require_version();
    var { lt, le, eq, ne, ge, gt, compare: compare3, rcompare } = require_operator();
    var {
      filter: filter2,
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
      compare: compare3,
      rcompare,
      // range
      filter: filter2,
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

// src/workspace/workspace.ts
import { existsSync as existsSync2, readFileSync as readFileSync3, realpathSync as realpathSync3, statSync as statSync3 } from "node:fs";
import { join as join4, resolve as resolve3 } from "node:path";

// src/workspace/checkout-files.ts
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
var maximumFileSize = 64 * 1024 * 1024;
function pathBelow(realRoot, realPath) {
  if (realPath === realRoot) return "";
  const prefix = realRoot.endsWith(sep) ? realRoot : realRoot + sep;
  return realPath.startsWith(prefix) ? realPath.slice(prefix.length) : void 0;
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
    throw unreadable(path, "is not a path inside the build root", "name a file of the checkout");
  }
  let real;
  try {
    real = realpathSync.native(absolute);
  } catch (error) {
    const code = codeOf(error);
    const reason = code === "ENOENT" || code === "ENOTDIR" ? "does not exist" : `cannot be opened (${code})`;
    throw unreadable(path, reason, "check the path, and that the file is committed");
  }
  const below = pathBelow(realRoot, real);
  if (below === void 0) {
    throw unreadable(path, "is a link that leads out of the checkout", "put a copy of the file there");
  }
  if (below.split(sep).includes(".git")) {
    throw unreadable(path, "lies inside `.git`, which is never read", "name a file of the checkout");
  }
  return real;
}
function readCheckoutFile(realRoot, path, limit = maximumFileSize) {
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
    if (!stats.isFile()) throw unreadable(path, "is not a plain file", "name a plain file");
    if (stats.size > limit) {
      throw unreadable(
        path,
        `has ${stats.size} bytes, more than the ${limit} that are read`,
        "keep large files out of the sources, or list them in `pants_ignore`"
      );
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

// src/workspace/file-tree.ts
import { readdirSync, realpathSync as realpathSync2, statSync } from "node:fs";
import { sep as sep2 } from "node:path";
var defaultLimits = { entries: 1e6, depth: 200 };
function join2(directory, name) {
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
    real = realpathSync2.native(`${walk.realRoot}/${realPath}`);
    const stats = statSync(real);
    isDirectory = stats.isDirectory();
    if (!isDirectory && !stats.isFile()) return void 0;
  } catch {
    return void 0;
  }
  const below = pathBelow(walk.realRoot, real)?.split(sep2).join("/");
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
  const { entries, depth } = walk.limits;
  if (count > entries) {
    throw userError({
      code: "too-many-files",
      message: `the build root holds more than ${entries} files and directories`,
      help: "list directories without sources in `[GLOBAL].pants_ignore`; links between directories count each time"
    });
  }
  if (pending.depth > depth) {
    throw userError({
      code: "tree-too-deep",
      message: `\`${pending.path}\` lies more than ${depth} directories deep`,
      help: "list the directory in `[GLOBAL].pants_ignore`"
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
    const path = join2(pending.path, name);
    const isLink = entry.isSymbolicLink();
    if (walk.rules.ignores(path, entry.isDirectory())) continue;
    let isDirectory = entry.isDirectory();
    let realPath = join2(pending.realPath, name);
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
  walk.directories.set(pending.path, { files, directories: below.map(({ name }) => name) });
  return below.map((entry) => entry.pending);
}
function list(paths) {
  const shown = paths.slice(0, 5).map((path) => `\`${path}\``);
  const rest = paths.length - shown.length;
  return shown.join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function warnAbout(walk, problems) {
  if (walk.outside.length > 0) {
    problems.warn({
      code: "link-out-of-checkout",
      message: `links that lead out of the checkout are left out: ${list(walk.outside)}`,
      help: "replace them by copies, or list them in `[GLOBAL].pants_ignore`"
    });
  }
  if (walk.hidden.length > 0) {
    problems.warn({
      code: "link-to-ignored-file",
      message: `links to ignored files are left out: ${list(walk.hidden)}`,
      help: "see `[GLOBAL].pants_ignore` and `.gitignore`"
    });
  }
  if (walk.unreadable.length > 0) {
    problems.warn({
      code: "unreadable-directory",
      message: `directories that cannot be read are left out: ${list(walk.unreadable)}`,
      help: "check their permissions, or list them in `[GLOBAL].pants_ignore`"
    });
  }
}
function walkFiles(realRoot, rules, problems, limits = defaultLimits) {
  const walk = {
    realRoot,
    rules,
    limits,
    directories: /* @__PURE__ */ new Map(),
    files: /* @__PURE__ */ new Set(),
    outside: [],
    hidden: [],
    unreadable: []
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
    directories: () => directories.keys()
  };
}

// src/workspace/options.ts
import { resolve as resolve2 } from "node:path";

// src/workspace/config-discovery.ts
import { existsSync, readFileSync as readFileSync2, statSync as statSync2 } from "node:fs";
import { basename, join as join3, resolve } from "node:path";

// src/workspace/toml-positions.ts
var bareKey = /[A-Za-z0-9_-]+/y;
var basicString = /"(?:[^"\\\n]|\\.)*"/y;
var literalString = /'[^'\n]*'/y;
var recordedDepth = 4;
function keyOf(path) {
  return JSON.stringify(path);
}
var Scanner = class {
  #text;
  positions = /* @__PURE__ */ new Map();
  #offset = 0;
  #line = 1;
  #lineStart = 0;
  #table = [];
  constructor(text2) {
    this.#text = text2;
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
  /** Passes one character and counts lines. */
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
      const part2 = this.#match(bareKey) ?? this.#match(basicString) ?? this.#match(literalString);
      if (part2 === void 0) break;
      this.#offset += part2.length;
      path.push(/^["']/.test(part2) ? part2.slice(1, -1) : part2);
      if (path.length <= recordedDepth) this.#record(path, start);
      this.#skipBlanks();
      if (this.#text[this.#offset] !== ".") break;
      this.#offset += 1;
    }
    return path;
  }
  #record(path, start) {
    const key = keyOf(path);
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
  /** Passes a value: to the end of its line, but not inside brackets or strings. */
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
  #until(end, escapes) {
    while (this.#offset < this.#text.length && !this.#text.startsWith(end, this.#offset)) {
      if (escapes && this.#text[this.#offset] === "\\") this.#next();
      this.#next();
    }
    this.#offset += end.length;
  }
};
function keyPositions(text2) {
  const scanner = new Scanner(text2);
  scanner.scan();
  return (path) => {
    for (let length = Math.min(path.length, recordedDepth); length > 0; length--) {
      const position2 = scanner.positions.get(keyOf(path.slice(0, length)));
      if (position2 !== void 0) return position2;
    }
    return void 0;
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
function parseToml2(text2, path, problems) {
  try {
    return fromData(parse(text2, { maxDepth: 100 }));
  } catch (error) {
    if (!(error instanceof TomlError || error instanceof NestingError)) throw error;
    problems.error({
      code: "invalid-toml",
      message: `\`${path}\` is not TOML: ${tomlReason(error)}`,
      place: { path, ...error instanceof TomlError ? { line: error.line, column: error.column } : {} },
      help: "see https://toml.io for the syntax; strings need quotes"
    });
    return void 0;
  }
}
function tomlReason(error) {
  return (error.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, "");
}
function parseConfigFile(text2, path, problems) {
  const withoutMark = text2.replace(/^\ufeff/, "");
  const document = parseToml2(withoutMark, path, problems);
  if (!(document instanceof Map)) return void 0;
  const position2 = keyPositions(withoutMark);
  const place = (keys) => ({ path, ...position2(keys) });
  const sections = /* @__PURE__ */ new Map();
  for (const [name, section] of document) {
    if (section instanceof Map) {
      sections.set(name, section);
      continue;
    }
    problems.error({
      code: "option-outside-section",
      message: `\`${name}\` stands outside of a section`,
      place: place([name]),
      help: "put it below a line such as `[GLOBAL]`"
    });
  }
  return { path, sections, place };
}

// src/workspace/python-literal.ts
var LiteralError = class extends Error {
  offset;
  constructor(message, offset) {
    super(message);
    this.name = "LiteralError";
    this.offset = offset;
  }
};
var maximumDepth = 100;
var maximumLength = 1024 * 1024;
var simpleEscapes = /* @__PURE__ */ new Map([
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["v", "\v"],
  ["\n", ""]
]);
var hexLengths = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
var words = /* @__PURE__ */ new Map([
  ["True", true],
  ["False", false],
  ["true", true],
  ["false", false],
  ["None", null]
]);
var number = /[+-]?(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][+-]?\d+)?)/y;
var word = /[A-Za-z_][A-Za-z_0-9]*/y;
var stringStart = /(?:[rR]|[uU])?("""|'''|"|')/y;
var space = /(?:[ \t\r\n\f]|#[^\n]*)+/y;
var LiteralReader = class {
  #text;
  #offset;
  #depth = 0;
  /** @throws LiteralError when the text has more than 1,048,576 characters */
  constructor(text2, offset = 0) {
    if (text2.length > maximumLength) throw new LiteralError("the value is too long", 0);
    this.#text = text2;
    this.#offset = offset;
  }
  get atEnd() {
    return this.#offset >= this.#text.length;
  }
  skipSpace() {
    this.#match(space);
  }
  /** Passes `expected` when it comes next. */
  take(expected) {
    if (!this.#text.startsWith(expected, this.#offset)) return false;
    this.#offset += expected.length;
    return true;
  }
  fail(message) {
    throw new LiteralError(message, this.#offset);
  }
  /** Reads one literal. @throws LiteralError */
  value() {
    this.skipSpace();
    const character = this.#text[this.#offset];
    if (character === void 0) this.fail("a value is missing");
    if (character === "[") return this.#list("]");
    if (character === "(") return this.#tuple();
    if (character === "{") return this.#braces();
    stringStart.lastIndex = this.#offset;
    if (stringStart.test(this.#text)) return this.#strings();
    const digits = this.#match(number);
    if (digits !== void 0) return this.#number(digits);
    const name = this.#match(word);
    if (name === void 0) this.fail(`\`${character}\` does not begin a value`);
    const value = words.get(name);
    if (value === void 0) this.fail(`\`${name}\` is not a value; write strings in quotes`);
    return value;
  }
  #match(pattern) {
    pattern.lastIndex = this.#offset;
    const match = pattern.exec(this.#text)?.[0];
    if (match !== void 0) this.#offset += match.length;
    return match;
  }
  #number(digits) {
    const sign = digits.startsWith("-") ? -1 : 1;
    const text2 = digits.replace(/^[+-]/, "").replaceAll("_", "");
    const value = Number(text2);
    if (Number.isNaN(value)) this.fail(`\`${digits}\` is not a number`);
    return sign * value;
  }
  #nested(work) {
    if (++this.#depth > maximumDepth) this.fail(`values are nested more than ${maximumDepth} deep`);
    const result = work();
    this.#depth -= 1;
    return result;
  }
  /** Reads items up to `close`; the opening bracket comes next. */
  #items(close, item) {
    this.#offset += 1;
    return this.#nested(() => {
      const items = [];
      let trailingComma = false;
      for (; ; ) {
        this.skipSpace();
        if (this.take(close)) return { items, trailingComma };
        if (items.length > 0 && !trailingComma) this.fail(`\`,\` or \`${close}\` is missing`);
        items.push(item());
        this.skipSpace();
        trailingComma = this.take(",");
      }
    });
  }
  #list(close) {
    return this.#items(close, () => this.value()).items;
  }
  /** Parentheses around one value without a comma are only parentheses. */
  #tuple() {
    const { items, trailingComma } = this.#items(")", () => this.value());
    return items.length === 1 && !trailingComma ? items[0] : items;
  }
  /** A dict, or a set, which is a list here. */
  #braces() {
    const map = /* @__PURE__ */ new Map();
    let isSet;
    const { items } = this.#items("}", () => {
      const key = this.value();
      this.skipSpace();
      const colon = this.take(":");
      if (isSet !== void 0 && isSet === colon) this.fail("a dict cannot have entries without a value");
      isSet = !colon;
      if (!colon) return key;
      if (typeof key !== "string") this.fail("the keys of a dict must be strings");
      const value = this.value();
      map.set(key, value);
      return value;
    });
    return isSet === true ? items : map;
  }
  /** Strings that follow each other are one. */
  #strings() {
    let text2 = "";
    for (; ; ) {
      const start = this.#match(stringStart);
      if (start === void 0) return text2;
      text2 += this.#string(start);
      this.skipSpace();
    }
  }
  #string(start) {
    const isRaw = /^[rR]/.test(start);
    const quote = start.replace(/^[a-zA-Z]/, "");
    const begin = this.#offset - start.length;
    const parts = [];
    for (; ; ) {
      if (this.take(quote)) return parts.join("");
      const character = this.#text[this.#offset];
      if (character === void 0 || character === "\n" && quote.length === 1) {
        throw new LiteralError("the string is never closed", begin);
      }
      this.#offset += 1;
      if (character !== "\\") parts.push(character);
      else parts.push(isRaw ? this.#rawEscape() : this.#escape());
    }
  }
  #rawEscape() {
    const next2 = this.#text[this.#offset] ?? "";
    this.#offset += next2.length;
    return `\\${next2}`;
  }
  #escape() {
    const next2 = this.#text[this.#offset] ?? "";
    const simple = simpleEscapes.get(next2);
    if (simple !== void 0) {
      this.#offset += 1;
      return simple;
    }
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#offset, this.#offset + 3))?.[0];
    if (octal !== void 0) {
      this.#offset += octal.length;
      return String.fromCodePoint(Number.parseInt(octal, 8));
    }
    const length = hexLengths.get(next2);
    if (length !== void 0) {
      const digits = this.#text.slice(this.#offset + 1, this.#offset + 1 + length);
      const code = Number.parseInt(digits, 16);
      if (digits.length !== length || !/^[\da-fA-F]+$/.test(digits) || code > 1114111) {
        this.fail(`\`\\${next2}\` needs ${length} hexadecimal digits of a character`);
      }
      this.#offset += 1 + length;
      return String.fromCodePoint(code);
    }
    if (next2 === "N") this.fail("characters by name (`\\N{…}`) are not supported");
    return "\\";
  }
};

// src/workspace/option-edits.ts
function readList(reader) {
  const value = reader.value();
  if (Array.isArray(value)) return value;
  return [value];
}
function expectEnd(reader) {
  reader.skipSpace();
  if (!reader.atEnd) reader.fail("there is more text after the value");
}
function parseListEdits(text2) {
  const trimmed = text2.trim();
  if (/^[[(]/.test(trimmed)) {
    const reader2 = new LiteralReader(trimmed);
    const items = readList(reader2);
    expectEnd(reader2);
    return [{ action: "replace", items }];
  }
  if (!/^[+-][[(]/.test(trimmed)) return [{ action: "add", items: [text2] }];
  const reader = new LiteralReader(trimmed);
  const edits = [];
  do {
    reader.skipSpace();
    const isAdd = reader.take("+");
    if (!isAdd && !reader.take("-")) reader.fail("`+[…]` or `-[…]` is missing");
    edits.push({ action: isAdd ? "add" : "remove", items: readList(reader) });
    reader.skipSpace();
  } while (reader.take(","));
  expectEnd(reader);
  return edits;
}
function parseDictEdit(text2) {
  const trimmed = text2.trim();
  const reader = new LiteralReader(trimmed);
  const isAdd = reader.take("+");
  if (!/^\+?\{/.test(trimmed)) reader.fail("a dict begins with `{` or `+{`");
  const value = reader.value();
  expectEnd(reader);
  if (value instanceof Map)
    return { action: isAdd ? "add" : "replace", items: value };
  return reader.fail("a dict needs `key: value` entries");
}
function keyOf2(item) {
  return JSON.stringify(item, (_key, value) => value instanceof Map ? { map: [...value] } : value);
}
function applyListEdits(edits) {
  let items = [];
  let removed = /* @__PURE__ */ new Set();
  for (const edit of edits) {
    if (edit.action === "replace") {
      items = [...edit.items];
      removed = /* @__PURE__ */ new Set();
    } else if (edit.action === "add") {
      items = items.concat(edit.items);
    } else {
      for (const item of edit.items) removed.add(keyOf2(item));
    }
  }
  return removed.size === 0 ? items : items.filter((item) => !removed.has(keyOf2(item)));
}
function applyDictEdits(edits) {
  let items = /* @__PURE__ */ new Map();
  for (const edit of edits) {
    if (edit.action === "replace") items = new Map(edit.items);
    else for (const [key, value] of edit.items) items.set(key, value);
  }
  return items;
}

// src/workspace/config-discovery.ts
var maximumSize = 1024 * 1024;
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
    ["pants_workdir", early(input, "pants_workdir") ?? join3(root, ".pants.d")],
    ["pants_distdir", early(input, "pants_distdir") ?? join3(root, "dist")]
  ]);
  const home = input.home ?? env["HOME"];
  if (home !== void 0) values.set("homedir", home);
  return { values, env };
}
function configPaths(input, problems) {
  const standard = existsSync(join3(input.root, "pants.toml")) ? ["pants.toml"] : [];
  const text2 = early(input, "pants_config_files");
  if (text2 === void 0) return standard;
  try {
    const items = applyListEdits([{ action: "replace", items: standard }, ...parseListEdits(text2)]);
    return items.filter((item) => typeof item === "string");
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
    problems.error({
      code: "invalid-option-value",
      message: `\`PANTS_CONFIG_FILES\` cannot be read: ${error.message}`,
      help: 'write the path of a file, or a list such as ["pants.toml", "pants.ci.toml"]'
    });
    return standard;
  }
}
function readOutside(path) {
  try {
    const stats = statSync2(path);
    if (stats.isFile() && stats.size <= maximumSize) return readFileSync2(path, "utf8");
  } catch {
  }
  throw userError({
    code: "unreadable-config-file",
    message: `the configuration file \`${path}\` is absent, no plain file, or larger than ${maximumSize} bytes`,
    help: "check `PANTS_CONFIG_FILES`"
  });
}
function readConfigFiles(input, problems) {
  const paths = [...configPaths(input, problems)];
  if (early(input, "pantsrc")?.toLowerCase() !== "false") {
    const rcFiles = [join3(input.root, ".pants.rc")];
    if (input.home !== void 0) rcFiles.unshift(join3(input.home, ".pants.rc"));
    paths.push(...rcFiles.filter((path) => existsSync(path)));
  }
  const files = [];
  for (const path of paths) {
    const absolute = resolve(input.root, path);
    const inside2 = pathBelow(input.root, absolute);
    const text2 = problems.collect(
      () => inside2 === void 0 ? readOutside(absolute) : input.readText(inside2)
    );
    if (text2 === void 0) continue;
    const shown = inside2 ?? basename(absolute);
    const file = parseConfigFile(text2, shown, problems);
    if (file !== void 0) files.push({ file, fromCheckout: inside2 !== void 0 });
  }
  return { files, seeds: seedsOf(input) };
}

// src/workspace/dialect.ts
var documented = {
  name: "2.17",
  defaultLambdaLayout: "lambdex",
  moduleTable: "2.17",
  announcesMetadata: false,
  closureStopsAtPackages: false,
  defaultsReachGeneratedTargets: false,
  handlerFilesOwnTargets: true,
  outputPathTemplates: false,
  runtimeWithCompletePlatforms: true,
  infersRuntime: false,
  pexFilesWarn: false,
  wildcardMatchesBuildRoot: true,
  everyGlobMustMatch: true
};
var current = {
  name: "current",
  defaultLambdaLayout: "zip",
  moduleTable: "current",
  announcesMetadata: true,
  closureStopsAtPackages: true,
  defaultsReachGeneratedTargets: true,
  handlerFilesOwnTargets: false,
  outputPathTemplates: true,
  runtimeWithCompletePlatforms: false,
  infersRuntime: true,
  pexFilesWarn: true,
  wildcardMatchesBuildRoot: false,
  everyGlobMustMatch: false
};
function seriesOf(version) {
  const match = /^\s*v?(\d{1,6})(?:\.(\d{1,6}))?(?![\d])/.exec(version);
  return match === null ? void 0 : [Number(match[1]), Number(match[2] ?? 0)];
}
function isBefore(series, major, minor) {
  return series[0] < major || series[0] === major && series[1] < minor;
}
function dialectOf(pantsVersion, problems) {
  if (pantsVersion === void 0) return current;
  const series = seriesOf(pantsVersion);
  if (series === void 0) {
    problems?.warn({
      code: "unknown-pants-version",
      message: `\`${pantsVersion}\` is not a version of Pants, so today's rules apply`,
      help: 'set `pants_version` to a release, such as "2.17.1"'
    });
    return current;
  }
  if (isBefore(series, 2, 17)) {
    problems?.warn({
      code: "old-pants-version",
      message: `Pants ${pantsVersion} is older than 2.17, so the rules of 2.17 apply`,
      help: "compare the packages with those of your Pants before you rely on them"
    });
  }
  return isBefore(series, 2, 18) ? documented : current;
}

// src/workspace/fromfile.ts
var import_yaml = __toESM(require_dist(), 1);

// src/workspace/option-types.ts
var OptionValueError = class extends Error {
};
function showLiteral(value) {
  const text2 = value instanceof Map ? JSON.stringify(Object.fromEntries(value)) : JSON.stringify(value);
  return text2.length > 80 ? `${text2.slice(0, 77)}…` : text2;
}
function mustBe(expected, value) {
  return new OptionValueError(`must be ${expected}, but is \`${showLiteral(value)}\``);
}
function scalar(convert4) {
  return {
    structured: false,
    reader() {
      let current2;
      return {
        add: (value) => void (current2 = { value: convert4(value) }),
        result: (fallback) => current2 === void 0 ? fallback : current2.value
      };
    }
  };
}
function toText(value) {
  if (typeof value === "string") return value;
  throw mustBe("a string in quotes", value);
}
var text = scalar(toText);
var optionalText = scalar(toText);
var flag = scalar((value) => {
  if (typeof value === "boolean") return value;
  const word2 = typeof value === "string" ? value.trim().toLowerCase() : "";
  if (word2 === "true" || word2 === "false") return word2 === "true";
  throw mustBe("`true` or `false`", value);
});
var integer = scalar((value) => {
  const number2 = typeof value === "string" && /^[+-]?\d[\d_]*$/.test(value) ? Number(value.replaceAll("_", "")) : value;
  if (typeof number2 === "number" && Number.isSafeInteger(number2)) return number2;
  throw mustBe("a whole number", value);
});
function oneOf(...choices) {
  return scalar((value) => {
    const choice = choices.find((name) => name === value);
    if (choice !== void 0) return choice;
    throw mustBe(`one of ${choices.map((name) => `\`${name}\``).join(", ")}`, value);
  });
}
function toTexts(items, whole) {
  if (Array.isArray(items) && items.every((item) => typeof item === "string")) return items;
  throw mustBe("a list of strings", whole);
}
function textListEdits(value) {
  if (typeof value === "string") {
    return parseListEdits(value).map(({ action, items }) => ({ action, items: toTexts(items, value) }));
  }
  if (!(value instanceof Map)) return [{ action: "replace", items: toTexts(value, value) }];
  const edits = [];
  for (const action of ["add", "remove"]) {
    const items = value.get(action);
    if (items !== void 0) edits.push({ action, items: toTexts(items, items) });
  }
  if (edits.length === 0 || value.size !== edits.length) {
    throw mustBe("a list of strings, or a table with `add` and `remove`", value);
  }
  return edits;
}
function listReader() {
  const edits = [];
  return {
    add: (value) => void edits.push(...textListEdits(value)),
    result: (fallback) => edits.length === 0 ? fallback : applyListEdits([{ action: "replace", items: fallback ?? [] }, ...edits])
  };
}
var textList = {
  structured: true,
  reader() {
    const inner = listReader();
    return { add: (value) => inner.add(value), result: (fallback) => inner.result(fallback) ?? [] };
  }
};
var optionalTextList = {
  structured: true,
  reader: listReader
};
function dictEdit(value) {
  if (typeof value === "string") return parseDictEdit(value);
  if (!(value instanceof Map)) throw mustBe("a table", value);
  const items = value;
  const added = items.get("add");
  if (items.size === 1 && added instanceof Map) {
    return { action: "add", items: added };
  }
  return { action: "replace", items };
}
function dictOf(convert4) {
  return {
    structured: true,
    reader() {
      const edits = [];
      return {
        add(value) {
          const edit = dictEdit(value);
          edits.push({ ...edit, items: new Map([...edit.items].map(([key, item]) => [key, convert4(item)])) });
        },
        result: (fallback) => applyDictEdits([{ action: "replace", items: fallback }, ...edits])
      };
    }
  };
}
var textDict = dictOf((value) => {
  if (typeof value === "string") return value;
  throw mustBe("a table of strings", value);
});
var textListDict = dictOf((value) => toTexts(value, value));

// src/workspace/fromfile.ts
function parseRequest(text2) {
  const optional2 = text2.startsWith("@?");
  const reference = text2.slice(optional2 ? 2 : 1);
  const colon = reference.lastIndexOf(":");
  if (colon === -1) return { path: reference, trail: void 0, optional: optional2 };
  return { path: reference.slice(0, colon), trail: reference.slice(colon + 1).split("."), optional: optional2 };
}
function parseData(text2, path) {
  try {
    if (path.endsWith(".json")) return fromData(JSON.parse(text2));
    if (/\.ya?ml$/.test(path)) return fromData((0, import_yaml.parse)(text2, { maxAliasCount: 100 }));
    if (path.endsWith(".toml")) return fromData(parse(text2, { maxDepth: 100 }));
    return void 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
    throw new OptionValueError(`names the file \`${path}\`, which cannot be parsed: ${reason}`);
  }
}
function follow(value, trail, path) {
  let current2 = value;
  for (const key of trail) {
    const next2 = current2 instanceof Map ? current2.get(key) : void 0;
    if (next2 === void 0)
      throw new OptionValueError(`names \`${trail.join(".")}\` in \`${path}\`, which is not there`);
    current2 = next2;
  }
  return current2;
}
function expandFromfile(text2, structured, readText, exists) {
  if (!text2.startsWith("@")) return text2;
  if (text2.startsWith("@@")) return text2.slice(1);
  const { path, trail, optional: optional2 } = parseRequest(text2);
  if (optional2 && !exists(path)) return void 0;
  const content = readText(path);
  const data = structured || trail !== void 0 ? parseData(content, path) : void 0;
  if (data === void 0) return content.trim();
  return follow(data, trail ?? [], path);
}

// src/workspace/credential-names.ts
var credential = /TOKEN|SECRET|PASSWORD|KEY|^AWS_|^ACTIONS_|^INPUT_/i;
function isCredentialName(name, allowed) {
  return credential.test(name) && !allowed.has(name);
}
function allowedEnvironment(env) {
  const names2 = (env["LAMBDA_PACKAGE_ALLOW_ENV"] ?? "").split(",").map((name) => name.trim());
  return new Set(names2.filter((name) => name !== ""));
}

// src/workspace/interpolation.ts
var InterpolationError = class extends Error {
};
var placeholder = /%\(([a-zA-Z0-9_.]+)\)s/g;
var maximumRounds = 32;
var maximumLength2 = 1024 * 1024;
function environmentValue(name, env) {
  if (isCredentialName(name, allowedEnvironment(env))) {
    throw new InterpolationError(
      `reads \`env.${name}\`, which looks like a credential; the workflow can allow it with \`LAMBDA_PACKAGE_ALLOW_ENV: ${name}\``
    );
  }
  const value = Object.hasOwn(env, name) ? env[name] : void 0;
  if (value === void 0) throw new InterpolationError(`reads \`env.${name}\`, which is not set`);
  return value;
}
function interpolate(text2, sections, seeds) {
  const valueOf = (name) => {
    if (name.startsWith("env.")) return environmentValue(name.slice(4), seeds.env);
    for (const section of sections) {
      const value2 = section?.get(name);
      if (typeof value2 === "string") return value2;
    }
    const value = seeds.values.get(name);
    if (value === void 0) throw new InterpolationError(`has an unknown placeholder \`%(${name})s\``);
    return value;
  };
  let current2 = text2;
  for (let round2 = 0; round2 < maximumRounds; round2++) {
    const names2 = Array.from(current2.matchAll(placeholder), ([, name]) => name);
    if (names2.length === 0) return current2;
    const values = names2.map(valueOf);
    if (values.reduce((sum2, value) => sum2 + value.length, 0) > maximumLength2) {
      throw new InterpolationError("grows without end");
    }
    let index = 0;
    current2 = current2.replace(placeholder, () => values[index++]);
  }
  throw new InterpolationError("refers to itself");
}

// src/workspace/known-options.ts
function words2(text2) {
  return text2.trim().split(/\s+/);
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
    opentelemetry package paths peek pex pex-binary-defaults pex-cli poetry preamble prettier protobuf-java-grpc protoc
    publish py-constraints pydocstyle pyenv-python-provider pylint pyoxidizer pyright pytest python-bootstrap
    python-build-standalone-python-provider python-dump-source-analysis python-grpclib-protobuf python-native-code
    python-protobuf python-thrift pytype pyupgrade redocly regex-lint repl roots ruff run rust rustfmt s3-url-handler
    scala scala-dump-source-analysis scala-infer scala-parser scala-scrooge scalac scalafix scalafmt scalapb scalatest
    scc scie-jump scrooge semgrep setup-py-generation setuptools setuptools-scm shell-setup shell-test shellcheck shfmt
    shunit2 soap spectral sqlfluff stats strip-jar subprocess-environment system system-binaries tailor taplo
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
      tailor_ignore_empty_init_files tailor_pex_binary_targets tailor_py_typed_targets tailor_requirements_targets
      tailor_source_targets tailor_test_file_globs tailor_testutils_file_globs warn_on_python2_usage`,
    "python-infer": "string_import_ignore use_rust_parser",
    "python-repos": "repos",
    lambdex: "console_script entry_point extra_requirements install_from_resolve interpreter_constraints lockfile version",
    filter: "granularity",
    docker: `
      build_extra_options build_hosts build_no_cache build_target_stage build_verbose env_vars executable_search_paths
      experimental_enable_podman optional_tools publish_noninteractively push_on_package registries run_args
      suggest_renames tailor tools use_buildx`
  }).map(([scope, names2]) => [scope, new Set(words2(names2))])
);

// src/workspace/option-sources.ts
function interpolateLiteral(value, replace2) {
  if (typeof value === "string") return replace2(value);
  if (Array.isArray(value))
    return value.map((item) => interpolateLiteral(item, replace2));
  if (value instanceof Map) {
    return new Map(
      [...value].map(([key, item]) => [
        key,
        interpolateLiteral(item, replace2)
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
          read: () => interpolateLiteral(raw, (text2) => interpolate(text2, [inner, defaults], seeds)),
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
  const names2 = [`PANTS_${scope}_${name}`];
  if (spec.scope === "GLOBAL") names2.push(`PANTS_${name}`);
  if (name.startsWith("PANTS_")) names2.push(name);
  return names2;
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
  const known = new Set(specs.map((spec) => flagKey(spec.scope, spec.name)));
  for (const key of flags.keys()) {
    if (known.has(normalizeFlag(key))) continue;
    problems.error({
      code: "unknown-option",
      message: `there is no option \`${key}\``,
      help: "options are written `scope.option`, or `option` for `[GLOBAL]`"
    });
  }
}

// src/workspace/option-table.ts
function inScope(scope) {
  return (name, type, fallback) => ({
    scope,
    name,
    type,
    fallback: typeof fallback === "function" ? fallback : () => fallback
  });
}
var globally = inScope("GLOBAL");
var source = inScope("source");
var python = inScope("python");
var pythonInfer = inScope("python-infer");
var pythonRepos = inScope("python-repos");
var lambdex = inScope("lambdex");
var pexBinaryDefaults = inScope("pex-binary-defaults");
var filter = inScope("filter");
var docker = inScope("docker");
var none = [];
var warnErrorIgnore = oneOf("warn", "error", "ignore");
var ignored = [".*/", "/dist/", "__pycache__"];
var optionTable = {
  global: {
    pantsVersion: globally("pants_version", optionalText, void 0),
    backendPackages: globally("backend_packages", optionalTextList, void 0),
    pantsIgnore: globally(
      "pants_ignore",
      textList,
      ({ dialect }) => dialect.name === "2.17" ? ignored : [...ignored, "!.semgrep/", "!.github/"]
    ),
    pantsIgnoreUseGitignore: globally("pants_ignore_use_gitignore", flag, true),
    pantsDistdir: globally("pants_distdir", text, "dist"),
    buildPatterns: globally("build_patterns", textList, ["BUILD", "BUILD.*"]),
    buildIgnore: globally("build_ignore", textList, none),
    buildFilePreludeGlobs: globally("build_file_prelude_globs", textList, none),
    unmatchedBuildFileGlobs: globally("unmatched_build_file_globs", warnErrorIgnore, "warn"),
    unmatchedCliGlobs: globally("unmatched_cli_globs", warnErrorIgnore, "error"),
    tag: globally("tag", textList, none),
    specFiles: globally("spec_files", textList, none)
  },
  source: {
    rootPatterns: source("root_patterns", textList, [
      "/",
      "src",
      "src/python",
      "src/py",
      "src/thrift",
      "src/protobuf",
      "src/protos",
      "src/scala",
      "src/java"
    ]),
    markerFilenames: source("marker_filenames", textList, none)
  },
  python: {
    interpreterConstraints: python("interpreter_constraints", textList, none),
    enableResolves: python("enable_resolves", flag, false),
    defaultResolve: python("default_resolve", text, "python-default"),
    resolves: python("resolves", textDict, /* @__PURE__ */ new Map([["python-default", "3rdparty/python/default.lock"]])),
    resolvesToInterpreterConstraints: python("resolves_to_interpreter_constraints", textListDict, /* @__PURE__ */ new Map()),
    resolverManylinux: python("resolver_manylinux", text, "manylinux2014"),
    resolvesToConstraintsFile: python("resolves_to_constraints_file", textDict, /* @__PURE__ */ new Map()),
    resolvesToOnlyBinary: python("resolves_to_only_binary", textListDict, /* @__PURE__ */ new Map()),
    resolvesToNoBinary: python("resolves_to_no_binary", textListDict, /* @__PURE__ */ new Map()),
    resolvesToExcludes: python("resolves_to_excludes", textListDict, /* @__PURE__ */ new Map()),
    resolvesToOverrides: python("resolves_to_overrides", textListDict, /* @__PURE__ */ new Map()),
    resolvesToSources: python("resolves_to_sources", textListDict, /* @__PURE__ */ new Map()),
    resolvesToLockStyle: python("resolves_to_lock_style", textDict, /* @__PURE__ */ new Map()),
    resolvesToCompletePlatforms: python("resolves_to_complete_platforms", textListDict, /* @__PURE__ */ new Map()),
    resolvesToUploadedPriorTo: python("resolves_to_uploaded_prior_to", textDict, /* @__PURE__ */ new Map()),
    requirementConstraints: python("requirement_constraints", optionalText, void 0),
    invalidLockfileBehavior: python("invalid_lockfile_behavior", oneOf("error", "warn", "ignore"), "error"),
    defaultRunGoalUseSandbox: python("default_run_goal_use_sandbox", flag, true)
  },
  pythonInfer: {
    imports: pythonInfer("imports", flag, true),
    stringImports: pythonInfer("string_imports", flag, false),
    stringImportsMinDots: pythonInfer("string_imports_min_dots", integer, 2),
    assets: pythonInfer("assets", flag, false),
    assetsMinSlashes: pythonInfer("assets_min_slashes", integer, 1),
    initFiles: pythonInfer("init_files", oneOf("always", "content_only", "never"), "content_only"),
    conftests: pythonInfer("conftests", flag, true),
    entryPoints: pythonInfer("entry_points", flag, true),
    unownedDependencyBehavior: pythonInfer(
      "unowned_dependency_behavior",
      oneOf("error", "warning", "ignore"),
      "warning"
    ),
    ambiguityResolution: pythonInfer("ambiguity_resolution", oneOf("none", "by_source_root"), "none"),
    ignoredUnownedImports: pythonInfer("ignored_unowned_imports", textList, none)
  },
  pythonRepos: {
    indexes: pythonRepos("indexes", textList, [publicIndex.url]),
    findLinks: pythonRepos("find_links", textList, none),
    pathMappings: pythonRepos("path_mappings", textList, none)
  },
  lambdex: {
    layout: lambdex(
      "layout",
      oneOf("zip", "lambdex"),
      void 0
    )
  },
  pexBinaryDefaults: {
    emitWarnings: pexBinaryDefaults("emit_warnings", flag, true)
  },
  filter: {
    targetType: filter("target_type", textList, none),
    addressRegex: filter("address_regex", textList, none),
    tagRegex: filter("tag_regex", textList, none)
  },
  docker: {
    defaultContextRoot: docker("default_context_root", text, ""),
    defaultRepository: docker("default_repository", text, "{name}"),
    buildArgs: docker("build_args", textList, none)
  }
};
function allSpecs() {
  return Object.values(optionTable).flatMap(
    (group2) => Object.values(group2)
  );
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
    const help = `see \`[${spec.scope}].${spec.name}\` in the reference of Pants' options`;
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
      help
    });
  }
}
function readOption(spec, sources, input, context, problems) {
  const reader = spec.type.reader();
  let strongest;
  for (const value of sources.flatMap((source2) => source2.values(spec))) {
    report(problems, spec, value, () => {
      const raw = value.read();
      const expanded = typeof raw === "string" ? expandFromfile(raw, spec.type.structured, input.readText, input.exists) : raw;
      if (expanded === void 0) return;
      reader.add(expanded);
      strongest = value;
    });
  }
  return { value: reader.result(spec.fallback(context)), strongest };
}
function warnAboutUnknown(file, specs, problems) {
  const known = /* @__PURE__ */ new Map();
  for (const { scope, name } of specs) known.set(scope, (known.get(scope) ?? /* @__PURE__ */ new Set()).add(name));
  const unknown = [];
  for (const [scope, options] of file.sections) {
    if (scope === "DEFAULT" || scopesWithoutEffect.has(scope)) continue;
    const names2 = known.get(scope);
    if (names2 === void 0) {
      unknown.push({ text: `[${scope}]`, keys: [scope] });
      continue;
    }
    for (const name of options.keys()) {
      if (names2.has(name) || optionsWithoutEffect.get(scope)?.has(name) === true) continue;
      unknown.push({ text: `[${scope}].${name}`, keys: [scope, name] });
    }
  }
  const first = unknown[0];
  if (first === void 0) return;
  const shown = unknown.slice(0, 20).map(({ text: text2 }) => `\`${text2}\``);
  const rest = unknown.length - shown.length;
  problems.warn({
    code: "unknown-option",
    message: `unknown options have no effect: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
    place: file.place(first.keys),
    help: "check the spelling; options of plugins and of tools that do not package can stay"
  });
}
function checkDistdir(root, given, problems) {
  const inside2 = pathBelow(root, resolve2(root, given.value));
  if (inside2 !== void 0 && inside2 !== "") return inside2;
  if (given.strongest?.fromCheckout !== true) return given.value;
  problems.error({
    code: "distdir-outside-checkout",
    message: `\`[GLOBAL].pants_distdir\` is \`${given.value}\`, which is not below the build root`,
    ...given.strongest.place === void 0 ? {} : { place: given.strongest.place },
    help: "write a directory below the build root, or give another one with `--dist`"
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
  const read = (spec) => {
    if (spec === pantsVersion) return version;
    const result = readOption(spec, sources, input, context, problems);
    if (spec !== optionTable.global.pantsDistdir) return result.value;
    return checkDistdir(input.root, { value: String(result.value), strongest: result.strongest }, problems);
  };
  const options = {};
  for (const [group2, table] of Object.entries(optionTable)) {
    const values = Object.entries(table).map(
      ([name, spec]) => [name, read(spec)]
    );
    options[group2] = Object.fromEntries(values);
  }
  return { options, dialect };
}

// src/workspace/source-roots.ts
function parseRootPattern(pattern) {
  const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
  const anchored = pattern.startsWith("/");
  if (/^\/\/(?!\/)/.test(pattern)) return void 0;
  return { anchored, segments: segments.map((segment) => segmentPattern(segment, "fnmatch")) };
}
function matches(pattern, directory, dialect) {
  const { anchored, segments } = pattern;
  const path = !anchored && dialect.wildcardMatchesBuildRoot ? ["/", ...directory] : directory;
  const offset = path.length - segments.length;
  if (offset < 0 || anchored && offset > 0) return false;
  return segments.every((segment, index) => segment.matches(path[offset + index]));
}
function readPatterns(patterns, problems) {
  const read = [];
  for (const pattern of patterns) {
    if (pattern.split("/").includes("..")) {
      problems.error({
        code: "invalid-source-root-pattern",
        message: `\`..\` disallowed in source root pattern: \`${pattern}\``,
        help: "write `[source].root_patterns` from the build root, with a leading `/` to anchor them there"
      });
      continue;
    }
    const parsed = parseRootPattern(pattern);
    if (parsed === void 0) continue;
    if (!parsed.anchored && parsed.segments.length === 0) {
      problems.error({
        code: "invalid-source-root-pattern",
        message: `\`${pattern}\` is an empty source root pattern`,
        help: "write `/` in `[source].root_patterns` for the build root"
      });
      continue;
    }
    read.push(parsed);
  }
  return read;
}
function readMarkers(names2, problems) {
  return names2.filter((name) => {
    if (name !== "" && !/[/*!]/.test(name)) return true;
    problems.error({
      code: "invalid-marker-file",
      message: `Marker filename must be a base name: \`${name}\``,
      help: "write the names in `[source].marker_filenames` without directories and wildcards"
    });
    return false;
  });
}
function parentOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}
function sourceRoots(source2, dialect, tree, problems) {
  const patterns = readPatterns(source2.rootPatterns, problems);
  const markers = readMarkers(source2.markerFilenames, problems);
  const known = /* @__PURE__ */ new Map();
  const isRoot = (directory) => {
    const segments = directory === "" ? [] : directory.split("/");
    if (patterns.some((pattern) => matches(pattern, segments, dialect))) return true;
    return markers.some((marker) => tree.isFile(directory === "" ? marker : `${directory}/${marker}`));
  };
  const ofDirectory = (directory) => {
    const visited = [];
    let root;
    for (let current2 = directory; ; current2 = parentOf(current2)) {
      if (known.has(current2)) {
        root = known.get(current2);
        break;
      }
      visited.push(current2);
      if (isRoot(current2)) {
        root = current2;
        break;
      }
      if (current2 === "") break;
    }
    for (const path of visited) known.set(path, root);
    return root;
  };
  return {
    ofDirectory,
    ofFile: (path) => ofDirectory(parentOf(path)),
    all: () => sortedByCodePoint(Array.from(tree.directories()).filter(isRoot))
  };
}

// src/workspace/workspace.ts
var maximumConfigSize = 1024 * 1024;
function lazy(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}
function realRootOf(root) {
  try {
    const real = realpathSync3.native(resolve3(root));
    if (statSync3(real).isDirectory()) return real;
  } catch {
  }
  throw userError({
    code: "no-build-root",
    message: `the build root \`${root}\` is not a directory`,
    help: "give the directory of `pants.toml` with `--build-root`"
  });
}
function gitignoreLines(root, path) {
  const absolute = join4(root, path);
  const stats = statSync3(absolute, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size > maximumConfigSize) return [];
  return readFileSync3(absolute, "utf8").replace(/^\ufeff/, "").split("\n");
}
function rulesOf(root, global) {
  const git = global.pantsIgnoreUseGitignore ? [...gitignoreLines(root, ".gitignore"), ...gitignoreLines(root, ".git/info/exclude")] : [];
  const own2 = [".pants.d", ".pids"];
  if (!global.pantsDistdir.startsWith("/")) own2.push(global.pantsDistdir);
  return ignoreRules([...git, ...global.pantsIgnore, ...own2.map((path) => `/${escapeIgnorePattern(path)}`)]);
}
function openWorkspace(input, problems) {
  const root = realRootOf(input.root);
  const { options, dialect } = readOptions(
    {
      root,
      env: input.env,
      flags: input.flags ?? /* @__PURE__ */ new Map(),
      home: input.home,
      readText: (path) => readCheckoutFile(root, path, maximumConfigSize).toString("utf8"),
      exists: (path) => existsSync2(join4(root, path))
    },
    problems
  );
  const tree = lazy(() => walkFiles(root, rulesOf(root, options.global), problems));
  const roots = lazy(() => sourceRoots(options.source, dialect, tree(), problems));
  return {
    root,
    options,
    dialect,
    get files() {
      return tree();
    },
    get sourceRoots() {
      return roots();
    },
    read: (path) => readCheckoutFile(root, path)
  };
}

// src/target-types/define.ts
function field(name, kind, help, options = {}) {
  return {
    name,
    kind,
    help,
    required: false,
    default: null,
    choices: void 0,
    extensions: void 0,
    rule: void 0,
    isExtension: false,
    ...options
  };
}
function extension(type) {
  return { ...type, isExtension: true };
}
var commonFields = [
  field("description", "string", "What the target is, for people."),
  field("tags", "string-list", "Any words, to select targets with `--tag`.")
];
function targetType(name, backend4, help, fields, options = {}) {
  return {
    name,
    backend: backend4,
    help,
    fields: byName([...commonFields, ...fields]),
    packagedAs: options.packagedAs,
    generates: void 0,
    supportsTransitiveExcludes: options.supportsTransitiveExcludes ?? false
  };
}
function generatorType(name, backend4, help, rule, own2, moved) {
  return {
    name,
    backend: backend4,
    help,
    fields: byName([...commonFields, ...own2, ...moved]),
    packagedAs: void 0,
    generates: {
      type: rule.type,
      by: rule.by,
      moved: moved.map((type) => type.name),
      copied: commonFields.map((type) => type.name)
    },
    supportsTransitiveExcludes: false
  };
}
function byName(fields) {
  return new Map(fields.map((type) => [type.name, type]));
}
var dependenciesField = field(
  "dependencies",
  "dependencies",
  "Addresses that it depends on beyond what is inferred; `!address` takes one away."
);
var outputPathField = field(
  "output_path",
  "string",
  "Where the result goes below the output directory; default: `<path with dots>/<name>.<ending>`."
);
var environmentField = field(
  "environment",
  "string",
  "The environment target whose settings apply.",
  { default: "__local__" }
);
var restartableField = field("restartable", "bool", "A run may be stopped and started anew.", {
  default: false
});
var runtimePackagesField = field(
  "runtime_package_dependencies",
  "special-dependencies",
  "Packages that are built before the tests run."
);
var extraEnvVarsField = field(
  "extra_env_vars",
  "string-list",
  "Environment variables that the process gets: `NAME=value`, or `NAME` to pass one on."
);
function overridesField(by) {
  return field("overrides", "overrides", `Other field values for some of what is generated, by ${by}.`);
}
function onlyCurrent(dialect, fields) {
  return dialect === "current" ? fields : [];
}
function everywhere(isNative, fields) {
  return isNative ? fields : fields.map(extension);
}

// src/target-types/core-types.ts
var backend = "core";
var sourceField = field("source", "source", "The file, relative to the BUILD file.", { required: true });
var sourcesField = field(
  "sources",
  "sources",
  "The files, as globs relative to the BUILD file; `!glob` leaves out.",
  { required: true }
);
var noSources = field("_sources", "sources", "Not for use.");
function filePair(single, several, what) {
  return [
    targetType(single, backend, what, [dependenciesField, sourceField]),
    generatorType(
      several,
      backend,
      `A \`${single}\` for each file.`,
      { type: single, by: "files" },
      [sourcesField, overridesField("file")],
      [dependenciesField]
    )
  ];
}
function fileTypes() {
  return [
    ...filePair("file", "files", "A file that programs find at its path in the checkout."),
    ...filePair("resource", "resources", "A file that belongs to a package and lies beside its code."),
    targetType("relocated_files", backend, "Files under another path.", [
      noSources,
      field("files_targets", "special-dependencies", "Addresses of the `file` targets to move.", {
        required: true
      }),
      field("src", "string", "The directory to take away.", { required: true }),
      field("dest", "string", "The directory to put there.", { required: true })
    ]),
    targetType("target", backend, "A name for its dependencies.", [dependenciesField]),
    targetType("_generator_sources_helper", backend, "The file that targets were generated from.", [
      sourceField
    ]),
    targetType(
      "archive",
      backend,
      "A zip or tar file of packages and files.",
      [
        outputPathField,
        field("packages", "special-dependencies", "Addresses of the packages to put in."),
        field("files", "special-dependencies", "Addresses of the `file` targets to put in."),
        field("format", "string", "The kind of archive.", {
          required: true,
          choices: ["tar", "tar.bz2", "tar.gz", "tar.xz", "zip"]
        })
      ],
      { packagedAs: "archive" }
    ),
    targetType("_lockfile", backend, "A lock file.", [sourceField, dependenciesField]),
    generatorType(
      "_lockfiles",
      backend,
      "A lock file of a resolve.",
      { type: "_lockfile", by: "files" },
      [field("sources", "sources", "The lock file.")],
      [dependenciesField]
    )
  ];
}
function wrapType(wrapped) {
  return targetType(
    `experimental_wrap_as_${wrapped}`,
    wrapped === "resources" ? backend : "pants.backend.python",
    `Generated files as \`${wrapped}\`.`,
    [
      field("inputs", "special-dependencies", "Addresses of the targets that generate the files.", {
        required: true
      }),
      field("outputs", "string-list", "Which of the files, as globs."),
      noSources
    ]
  );
}
var platforms = ["linux_arm64", "linux_x86_64", "macos_arm64", "macos_x86_64"];
var fallbackField = field(
  "fallback_environment",
  "string",
  "The environment to use where this one does not work."
);
var compatiblePlatforms = field("compatible_platforms", "string-list", "Platforms that it works on.", {
  default: platforms,
  choices: platforms
});
function environmentTypes() {
  return [
    targetType("local_environment", backend, "This machine as an environment.", [
      compatiblePlatforms,
      fallbackField
    ]),
    targetType("experimental_workspace_environment", backend, "The checkout itself as an environment.", [
      compatiblePlatforms
    ]),
    targetType("docker_environment", backend, "A container as an environment.", [
      field("image", "string", "The image.", { required: true }),
      field("platform", "string", "The platform of the image.", { choices: platforms }),
      fallbackField
    ]),
    targetType("remote_environment", backend, "A remote machine as an environment.", [
      field("platform", "string", "The platform of the machine.", {
        default: "linux_x86_64",
        choices: platforms
      }),
      field("extra_platform_properties", "string-list", "Further properties of the machine.", {
        default: []
      }),
      fallbackField,
      field("cache_binary_discovery", "bool", "Remember where programs are.", { default: false })
    ])
  ];
}
function coreTypes() {
  return [...fileTypes(), wrapType("resources"), wrapType("python_sources"), ...environmentTypes()];
}

// src/target-types/python-types.ts
var backend2 = "pants.backend.python";
var resolveField = field(
  "resolve",
  "string",
  "The resolve of `[python].resolves` that it belongs to; default: `[python].default_resolve`."
);
var interpreterConstraintsField = field(
  "interpreter_constraints",
  "string-list",
  "The Python versions that it is made for; default: `[python].interpreter_constraints`."
);
var sandboxField = field(
  "run_goal_use_sandbox",
  "bool",
  "Run it in a copy of its sources instead of the checkout."
);
var sourceExtensions = ["", ".py", ".pyi"];
var testExtensions = ["", ".py"];
var testGlobs = ["test_*.py", "*_test.py", "tests.py"];
var testUtilGlobs = ["conftest.py", "test_*.pyi", "*_test.pyi", "tests.pyi"];
var sourceGlobs = ["*.py", "*.pyi", ...[...testGlobs, ...testUtilGlobs].map((glob) => `!${glob}`)];
function sourceField2(extensions) {
  return field("source", "source", "The file, relative to the BUILD file.", { required: true, extensions });
}
function sourcesField2(globs, extensions) {
  return field("sources", "sources", "The files, as globs relative to the BUILD file; `!glob` leaves out.", {
    default: globs,
    extensions
  });
}
var testFields = [
  dependenciesField,
  resolveField,
  sandboxField,
  field("timeout", "int", "Seconds after which a test file is stopped.", { rule: "positive" }),
  field("xdist_concurrency", "int", "Processes that pytest-xdist may use."),
  field("batch_compatibility_tag", "string", "Tests with the same tag may share a process."),
  runtimePackagesField,
  extraEnvVarsField,
  interpreterConstraintsField,
  field("skip_tests", "bool", "Leave the tests out of test runs.", { default: false }),
  environmentField
];
function sourceTypes() {
  const fileFields = [resolveField, sandboxField, dependenciesField, interpreterConstraintsField];
  return [
    targetType("python_source", backend2, "One file of Python code.", [
      ...fileFields,
      sourceField2(sourceExtensions),
      restartableField
    ]),
    generatorType(
      "python_sources",
      backend2,
      "A `python_source` for each file of Python code.",
      { type: "python_source", by: "files" },
      [sourcesField2(sourceGlobs, sourceExtensions), overridesField("file")],
      [...fileFields, restartableField]
    ),
    generatorType(
      "python_test_utils",
      backend2,
      "A `python_source` for each file that tests share, such as `conftest.py`.",
      { type: "python_source", by: "files" },
      [sourcesField2(testUtilGlobs, sourceExtensions), overridesField("file")],
      fileFields
    ),
    targetType(
      "python_test",
      backend2,
      "One file of Python tests.",
      [...testFields, sourceField2(testExtensions)],
      { supportsTransitiveExcludes: true }
    ),
    generatorType(
      "python_tests",
      backend2,
      "A `python_test` for each file of Python tests.",
      { type: "python_test", by: "files" },
      [sourcesField2(testGlobs, testExtensions), overridesField("file")],
      testFields
    )
  ];
}
var requirementModules = field(
  "modules",
  "string-list",
  "The modules that the requirement provides, where its name does not tell."
);
function requirementsGenerator(name, source2, help) {
  return generatorType(
    name,
    backend2,
    help,
    { type: "python_requirement", by: "requirements" },
    [
      field("source", "source", "The file of requirements, relative to the BUILD file.", { default: source2 }),
      field("module_mapping", "string-list-dict", "Modules that a project provides, by project.", {
        default: /* @__PURE__ */ new Map(),
        rule: "projects"
      }),
      field(
        "type_stubs_module_mapping",
        "string-list-dict",
        "Modules that a project provides type stubs for, by project.",
        { default: /* @__PURE__ */ new Map(), rule: "projects" }
      ),
      overridesField("project")
    ],
    [resolveField]
  );
}
function requirementTypes(dialect) {
  return [
    targetType("python_requirement", backend2, "A requirement on a package from an index.", [
      field("requirements", "string-list", "Requirements in the form of PEP 508.", {
        required: true,
        rule: "requirements"
      }),
      dependenciesField,
      requirementModules,
      field("type_stub_modules", "string-list", "The modules that the requirement has type stubs for."),
      resolveField,
      field("entry_point", "entry-point", "What runs when the requirement is run."),
      ...onlyCurrent(dialect, [
        field("_find_links", "string-list", "Directories or pages with distributions.", { default: [] })
      ])
    ]),
    requirementsGenerator(
      "python_requirements",
      "requirements.txt",
      "A `python_requirement` for each project of a `requirements.txt` or of a `pyproject.toml` (PEP 621)."
    ),
    requirementsGenerator(
      "poetry_requirements",
      "pyproject.toml",
      "A `python_requirement` for each project of Poetry's `pyproject.toml`."
    ),
    requirementsGenerator(
      "pipenv_requirements",
      "Pipfile.lock",
      "A `python_requirement` for each project of a `Pipfile.lock`."
    ),
    requirementsGenerator(
      "uv_requirements",
      "pyproject.toml",
      "A `python_requirement` for each development dependency of uv in a `pyproject.toml`."
    ),
    generatorType(
      "pants_requirements",
      "pants.backend.plugin_development",
      "A `python_requirement` for Pants itself, for plugins of Pants.",
      { type: "python_requirement", by: "pants-requirements" },
      [
        field(
          "version_spec",
          "string",
          "Versions of Pants (PEP 440); the version of the checkout, if not given."
        ),
        field("testutil", "bool", "Whether to add what tests of plugins need.", { default: true }),
        ...onlyCurrent(dialect, [
          field("_find_links", "string-list", "Directories or pages with distributions.", { default: [] })
        ])
      ],
      [resolveField]
    )
  ];
}
function pythonTypes(dialect) {
  return [...sourceTypes(), ...requirementTypes(dialect)];
}

// src/target-types/python-package-types.ts
var backend3 = "pants.backend.python";
var completePlatformsField = field(
  "complete_platforms",
  "special-dependencies",
  "Addresses of `file` targets that describe the platforms to package for."
);
function sharedPexFields(dialect) {
  return [
    environmentField,
    interpreterConstraintsField,
    resolveField,
    dependenciesField,
    ...everywhere(dialect === "2.17", [
      field("platforms", "string-list", "Platforms to package for, such as `linux_x86_64-cp-312-cp312`."),
      field("resolve_local_platforms", "bool", "Use a local interpreter that fits a platform.")
    ]),
    completePlatformsField,
    field("inherit_path", "string", "What to do with the interpreter's own packages.", {
      choices: ["false", "fallback", "prefer"],
      rule: "inherit-path"
    }),
    field("strip_pex_env", "bool", "Hide `PEX_*` variables from the program.", { default: true }),
    field("ignore_errors", "bool", "Build in spite of requirements that do not fit together.", {
      default: false
    }),
    field("shebang", "string", "The first line of the PEX file."),
    field("emit_warnings", "bool", "Let the PEX file warn when it runs."),
    field("layout", "string", "A zip file, or a directory.", {
      default: "zipapp",
      choices: ["zipapp", "packed", "loose"]
    }),
    field("execution_mode", "string", "Run from the zip file, or from a virtual environment.", {
      default: "zipapp",
      choices: ["zipapp", "venv"]
    }),
    field("include_requirements", "bool", "Put the requirements in.", { default: true }),
    field("include_sources", "bool", "Put the first-party sources in.", { default: true }),
    field("include_tools", "bool", "Put the PEX tools in.", { default: false }),
    field("venv_site_packages_copies", "bool", "Copy packages into the virtual environment.", {
      default: false
    }),
    field(
      "venv_hermetic_scripts",
      "bool",
      "Scripts of the virtual environment see only the PEX's packages.",
      {
        default: true
      }
    ),
    restartableField,
    ...onlyCurrent(dialect, [
      field("check", "string", "What to do about a PEX file that Python may not be able to run.", {
        default: "warn",
        choices: ["none", "warn", "error"]
      }),
      field("compress", "bool", "Compress the PEX file.", { default: true }),
      field("validate_entry_point", "bool", "Import the entry point when the PEX file is built.", {
        default: false
      }),
      field("sh_boot", "bool", "Start by a shell script that finds the interpreter.", { default: false }),
      field("extra_build_args", "string-list", "Further arguments for `pex`.", { default: [] })
    ])
  ];
}
var scieFields = [
  field("scie", "string", "Make an executable with its own interpreter.", { choices: ["lazy", "eager"] }),
  field("scie_bind_resource_path", "string-list", "Paths in the PEX file that get environment variables."),
  field("scie_exe", "string", "The program that the executable runs."),
  field("scie_args", "string-list", "Arguments of that program."),
  field("scie_env", "string-list", "Environment of that program."),
  field("scie_load_dotenv", "bool", "Read a `.env` file at start."),
  field("scie_name_style", "string", "How the executable is named.", {
    default: "dynamic",
    choices: ["dynamic", "platform-parent-dir", "platform-file-suffix"]
  }),
  field("scie_busybox", "string", "Programs that one executable offers."),
  field("scie_pex_entrypoint_env_passthrough", "bool", "Let environment variables choose the program."),
  field("scie_platform", "string-list", "Platforms to make the executable for.", {
    choices: [
      "current",
      "linux-aarch64",
      "linux-armv7l",
      "linux-powerpc64",
      "linux-riscv64",
      "linux-s390x",
      "linux-x86_64",
      "macos-aarch64",
      "macos-x86_64"
    ]
  }),
  field("scie_pbs_release", "string", "Release of the interpreter."),
  field("scie_python_version", "string", "Python version of the interpreter."),
  field("scie_pbs_free_threaded", "bool", "Use a free-threaded interpreter."),
  field("scie_pbs_debug", "bool", "Use a debug interpreter."),
  field("scie_pbs_stripped", "bool", "Use an interpreter without debug symbols."),
  field("scie_hash_alg", "string", "Write a checksum file of this algorithm.")
];
function pexTypes(dialect) {
  const shared = sharedPexFields(dialect);
  return [
    targetType(
      "pex_binary",
      backend3,
      "A Python program in one file.",
      [
        ...shared,
        field("entry_point", "entry-point", "What to run: `app.py`, `app.py:main` or `pkg.app:main`."),
        field("script", "string", "The console script to run."),
        ...onlyCurrent(dialect, [
          field("executable", "string", "The script file of the checkout to run."),
          ...scieFields
        ]),
        field("args", "string-list", "Arguments that the program always gets."),
        field("env", "string-dict", "Environment variables that the program always gets."),
        outputPathField
      ],
      { packagedAs: "pex", supportsTransitiveExcludes: true }
    ),
    generatorType(
      "pex_binaries",
      backend3,
      "A `pex_binary` for each entry point.",
      { type: "pex_binary", by: "entry-points" },
      [
        field("entry_points", "string-list", "The entry points.", { required: false }),
        overridesField("entry point")
      ],
      shared
    )
  ];
}
var distributionType = targetType(
  "python_distribution",
  backend3,
  "A wheel or source distribution of first-party code.",
  [
    interpreterConstraintsField,
    dependenciesField,
    field("entry_points", "dict", "Entry points by group."),
    field("provides", "any", "Name, version and other metadata: `python_artifact(…)`.", { required: true }),
    field("generate_setup", "bool", "Write a `setup.py`."),
    field("wheel", "bool", "Make a wheel.", { default: true }),
    field("sdist", "bool", "Make a source distribution.", { default: true }),
    field("wheel_config_settings", "string-list-dict", "Settings of the build backend for wheels."),
    field(
      "sdist_config_settings",
      "string-list-dict",
      "Settings of the build backend for source distributions."
    ),
    field("env_vars", "string-list", "Environment variables of the build."),
    field("long_description_path", "string", "The file that is the long description."),
    field("output_path", "string", "Where the distributions go below the output directory.", { default: "" })
  ],
  { packagedAs: "distribution", supportsTransitiveExcludes: true }
);
function versionType(dialect) {
  return targetType(
    "vcs_version",
    "pants.backend.experimental.python",
    "A file with the version that version control knows.",
    [
      field("tag_regex", "string", "Which tags are versions.", {
        default: "^(?:[\\w-]+-)?(?P<version>[vV]?\\d+(?:\\.\\d+){0,2}[^\\+]*)(?:\\+.*)?$"
      }),
      ...onlyCurrent(dialect, [
        field("version_scheme", "string", "How the version is made from the tag."),
        field("local_scheme", "string", "How the local part is made.")
      ]),
      field("_dummy_source", "source", "Not for use."),
      field("generate_to", "string", "The file to write.", { required: true }),
      field("template", "string", "Its text, with `{version}`.", { required: true })
    ]
  );
}
var pyoxidizerType = targetType(
  "pyoxidizer_binary",
  "pants.backend.experimental.python.packaging.pyoxidizer",
  "A Python program as a native executable.",
  [
    outputPathField,
    field("binary_name", "string", "Name of the executable."),
    field("template", "source", "The configuration template.", { extensions: [".bzlt"] }),
    { ...dependenciesField, required: true },
    field("entry_point", "string", "What to run."),
    field("filesystem_resources", "string-list", "Packages that must be files."),
    environmentField
  ],
  { supportsTransitiveExcludes: true }
);
function pythonPackageTypes(dialect) {
  return [...pexTypes(dialect), distributionType, versionType(dialect), pyoxidizerType];
}

// src/target-types/function-types.ts
var lambdaBackend = "pants.backend.awslambda.python";
var lambdaRuntimes = [6, 7, 8, 9, 10, 11, 12, 13, 14].map((minor) => `python3.${minor}`);
var cloudRuntimes = ["python37", "python38", "python39", "python310", "python311"];
var includeSources = field("include_sources", "bool", "Put the first-party sources in.", { default: true });
var layoutFields = [
  field("pex3_venv_create_extra_args", "string-list", "Further arguments for `pex3 venv create`.", {
    default: []
  }),
  field("pex_build_extra_args", "string-list", "Further arguments for `pex`.", { default: [] }),
  field("layout", "string", "A zip file (`flat-zipped`) or a directory (`flat`).", {
    default: "flat-zipped",
    choices: ["venv", "flat", "flat-zipped"]
  })
];
var uvPlatforms = field("uv_platforms", "string-list", "Platforms as uv names them.");
function lambdaLayoutFields(dialect) {
  const fields = [uvPlatforms, ...layoutFields];
  if (dialect === "current") return fields;
  return fields.map((type) => extension(type.name === "layout" ? { ...type, default: null } : type));
}
function lambdaFields(dialect, moreRuntimes) {
  return [
    outputPathField,
    field("include_requirements", "bool", "Put the requirements in.", { default: true }),
    field("runtime", "string", "The runtime of AWS Lambda, such as `python3.12`.", {
      rule: "lambda-runtime",
      choices: dialect === "current" ? [.../* @__PURE__ */ new Set([...lambdaRuntimes, ...moreRuntimes])] : void 0
    }),
    completePlatformsField,
    resolveField,
    environmentField,
    ...lambdaLayoutFields(dialect),
    ...everywhere(dialect === "current", [
      field("architecture", "string", "The processor: `x86_64` or `arm64`.", {
        default: "x86_64",
        choices: ["x86_64", "arm64"]
      })
    ])
  ];
}
var handlerField = field(
  "handler",
  "string",
  "The function to call: `app.py:handler` or `pkg.app:handler`.",
  { required: true, rule: "lambda-handler" }
);
var precompileField = extension(
  field(
    "precompile",
    "bool",
    "Compile the modules with the Python of the runtime, which must be on the machine.",
    {
      default: false
    }
  )
);
var ownFunctionFields = [
  field(
    "layers",
    "special-dependencies",
    "Addresses of the `python_aws_lambda_layer` targets that the function runs with: what they hold is left out of it."
  ),
  field(
    "lambdex_handler",
    "bool",
    "Also answer to the handler `lambdex_handler.handler` of the old layout, while a function is migrated.",
    { default: false }
  )
].map(extension);
function lambdaFunctionType(dialect, moreRuntimes) {
  return targetType(
    dialect === "2.17" ? "python_awslambda" : "python_aws_lambda_function",
    lambdaBackend,
    "A Python function for AWS Lambda.",
    [
      dependenciesField,
      handlerField,
      ...lambdaFields(dialect, moreRuntimes),
      extension(includeSources),
      precompileField,
      ...ownFunctionFields
    ],
    { packagedAs: "lambda-function", supportsTransitiveExcludes: true }
  );
}
function lambdaLayerType(dialect, moreRuntimes) {
  return targetType(
    "python_aws_lambda_layer",
    lambdaBackend,
    "A layer for AWS Lambda functions.",
    [
      { ...dependenciesField, required: true },
      includeSources,
      ...lambdaFields(dialect, moreRuntimes),
      precompileField
    ],
    { packagedAs: "lambda-layer", supportsTransitiveExcludes: true }
  );
}
function cloudFunctionType(dialect) {
  return targetType(
    "python_google_cloud_function",
    "pants.backend.google_cloud_function.python",
    "A Python function for Google Cloud Functions.",
    [
      outputPathField,
      dependenciesField,
      handlerField,
      field("runtime", "string", "The runtime, such as `python311`.", {
        choices: dialect === "current" ? [...cloudRuntimes, "python312"] : cloudRuntimes
      }),
      completePlatformsField,
      field("type", "string", "What triggers the function.", { required: true, choices: ["event", "http"] }),
      resolveField,
      environmentField,
      ...onlyCurrent(dialect, [uvPlatforms, ...layoutFields])
    ],
    { packagedAs: "google-cloud-function", supportsTransitiveExcludes: true }
  );
}
function functionTypes(dialect, moreRuntimes) {
  return [
    lambdaFunctionType(dialect, moreRuntimes),
    lambdaLayerType(dialect, moreRuntimes),
    cloudFunctionType(dialect)
  ];
}
function functionAliases(dialect) {
  return dialect === "2.17" ? /* @__PURE__ */ new Map([["python_aws_lambda_function", "python_awslambda"]]) : /* @__PURE__ */ new Map([["python_awslambda", "python_aws_lambda_function"]]);
}

// src/target-types/other-types.ts
var emptyList = [];
var matchModes = ["all", "all_warn", "at_least_one", "at_least_one_warn", "allow_empty"];
var matchModeField = field("outputs_match_mode", "string", "What to do when outputs are missing.", {
  default: "all_warn",
  choices: matchModes
});
var sourceField3 = field("source", "source", "The file, relative to the BUILD file.", { required: true });
function sourcesField3(globs, extensions) {
  return field("sources", "sources", "The files, as globs relative to the BUILD file; `!glob` leaves out.", {
    default: globs,
    extensions
  });
}
var newDockerFields = [
  field("extra_build_hosts", "string-dict", "Further host names, with their addresses."),
  field("build_network", "string", "Network of the build."),
  field("build_platform", "string-list", "Platforms to build for."),
  field("cache_to", "string-dict", "Where to write the build cache."),
  field("cache_from", "any", "Where to read the build cache."),
  field("output", "string-dict", "What the build exports.", { default: /* @__PURE__ */ new Map([["type", "docker"]]) }),
  field("output_files", "string-list", "Files that a run leaves.", { default: emptyList }),
  field("output_directories", "string-list", "Directories that a run leaves.", { default: emptyList }),
  matchModeField,
  field("extra_run_args", "string-list", "Further arguments for `docker run`.", { default: emptyList }),
  field("extra_build_options", "string-list", "Further options for `docker build`.", { default: emptyList })
];
function dockerType(dialect) {
  return targetType(
    "docker_image",
    "pants.backend.docker",
    "A container image.",
    [
      field("extra_build_args", "string-list", "Further build arguments.", { default: emptyList }),
      dependenciesField,
      field("source", "source", "The Dockerfile.", { default: "Dockerfile", rule: "none-is-a-value" }),
      field("instructions", "string-list", "The lines of the Dockerfile, instead of a file."),
      field("context_root", "string", "The directory of the build context."),
      field("image_tags", "string-list", "Tags of the image.", { default: ["latest"] }),
      field("registries", "string-list", "Registries of the image.", {
        default: ["<all default registries>"]
      }),
      field("repository", "string", "Repository of the image."),
      field("image_labels", "string-dict", "Labels of the image."),
      field("secrets", "string-dict", "Secret files that the build may read."),
      field("ssh", "string-list", "SSH agents and keys of the build.", { default: emptyList }),
      field("skip_push", "bool", "Do not push the image.", { default: false }),
      field("target_stage", "string", "The stage of the Dockerfile to build."),
      field("pull", "bool", "Look for newer base images.", { default: false }),
      field("squash", "bool", "Make one layer.", { default: false }),
      outputPathField,
      restartableField,
      ...onlyCurrent(dialect, newDockerFields)
    ],
    { packagedAs: "docker-image", supportsTransitiveExcludes: true }
  );
}
var shell = "pants.backend.shell";
var shellTests = ["*_test.sh", "test_*.sh", "tests.sh"];
var shellTestFields = [
  dependenciesField,
  field("timeout", "int", "Seconds after which a test file is stopped.", { rule: "positive" }),
  field("skip_tests", "bool", "Leave the tests out of test runs.", { default: false }),
  field("shell", "string", "The shell.", { choices: ["sh", "bash", "dash", "ksh", "pdksh", "zsh"] }),
  runtimePackagesField
];
function shellSourceTypes() {
  return [
    targetType("shell_source", shell, "One shell script.", [dependenciesField, sourceField3]),
    generatorType(
      "shell_sources",
      shell,
      "A `shell_source` for each shell script.",
      { type: "shell_source", by: "files" },
      [sourcesField3(["*.sh", ...shellTests.map((glob) => `!${glob}`)]), overridesField("file")],
      [dependenciesField]
    ),
    targetType("shunit2_test", shell, "One file of shunit2 tests.", [sourceField3, ...shellTestFields], {
      supportsTransitiveExcludes: true
    }),
    generatorType(
      "shunit2_tests",
      shell,
      "A `shunit2_test` for each file of shunit2 tests.",
      { type: "shunit2_test", by: "files" },
      [sourcesField3(shellTests), overridesField("file")],
      shellTestFields
    )
  ];
}
var executionFields = [
  field("execution_dependencies", "special-dependencies", "What the process needs."),
  field("runnable_dependencies", "special-dependencies", "Programs that the process may call.")
];
var workdirField = field("workdir", "string", "The directory that the process runs in.", { default: "." });
var cacheScopeField = field("cache_scope", "string", "When the process runs again.", {
  default: "from_environment",
  choices: ["from_environment", "success", "success_per_pantsd_restart", "session"]
});
var pathModeField = field("path_env_modify", "string", "Where to add to `PATH`.", {
  default: "prepend",
  choices: ["prepend", "append", "off"]
});
var invalidationField = field(
  "workspace_invalidation_sources",
  "string-list",
  "Files whose change makes the process run again."
);
function processFields(dialect) {
  return [
    ...executionFields,
    field("output_dependencies", "dependencies", "What the files need."),
    field("log_output", "bool", "Show what the process prints.", { default: false }),
    field("output_files", "string-list", "Files that the process writes.", { default: emptyList }),
    field("output_directories", "string-list", "Directories that the process writes.", {
      default: emptyList
    }),
    field("_sources", "sources", "Not for use."),
    field("timeout", "int", "Seconds after which the process is stopped.", { default: 30, rule: "positive" }),
    extraEnvVarsField,
    workdirField,
    field("root_output_directory", "string", "Where the files land.", { default: "/" }),
    environmentField,
    ...onlyCurrent(dialect, [invalidationField, pathModeField, matchModeField, cacheScopeField])
  ];
}
var commandField = field("command", "string", "The command line.", { required: true });
var toolsField = field("tools", "string-list", "Programs that the command calls.", { default: emptyList });
var namedCachesField = field("experimental_named_caches", "string-dict", "Caches of the process.");
function shellCommandTypes(dialect) {
  const testName = dialect === "2.17" ? "experimental_test_shell_command" : "test_shell_command";
  const processes = processFields(dialect);
  return [
    targetType("shell_command", shell, "Files that a command line writes.", [
      ...processes,
      commandField,
      toolsField,
      ...onlyCurrent(dialect, [namedCachesField])
    ]),
    targetType("run_shell_command", shell, "A command line to run.", [
      ...executionFields,
      commandField,
      workdirField
    ]),
    targetType(testName, shell, "A command line as a test.", [
      ...processes.filter((type) => type.name !== "output_dependencies"),
      commandField,
      toolsField,
      field("skip_tests", "bool", "Leave the test out of test runs.", { default: false })
    ]),
    ...dialect === "current" ? [
      targetType("package_shell_command", shell, "A command line that makes a package.", [
        ...processes,
        commandField,
        toolsField,
        namedCachesField,
        field("skip_package", "bool", "Do not package it.", { default: false }),
        outputPathField
      ])
    ] : []
  ];
}
function adhocTypes(dialect) {
  const backend4 = "pants.backend.experimental.adhoc";
  return [
    targetType("adhoc_tool", backend4, "Files that a program writes.", [
      ...processFields(dialect),
      field("runnable", "string", "Address of the program.", { required: true }),
      field("args", "string-list", "Its arguments.", { default: emptyList }),
      field("stdout", "string", "The file to write its output to."),
      field("stderr", "string", "The file to write its error output to.")
    ]),
    targetType("system_binary", backend4, "A program of the machine.", [
      field("binary_name", "string", "Its name.", { required: true }),
      field("extra_search_paths", "string-list", "Where else to look for it.", { default: emptyList }),
      field("fingerprint", "string", "What it must print."),
      field("fingerprint_args", "string-list", "The arguments that make it print that.", {
        default: emptyList
      }),
      field("fingerprint_dependencies", "special-dependencies", "What it needs for that."),
      ...onlyCurrent(dialect, [
        field("log_fingerprinting_errors", "bool", "Show why it failed.", { default: true })
      ])
    ])
  ];
}
function protobufTypes() {
  const backend4 = "pants.backend.codegen.protobuf.python";
  const shared = [
    field("grpc", "bool", "Generate gRPC code.", { default: false }),
    dependenciesField,
    { ...interpreterConstraintsField, name: "python_interpreter_constraints" },
    { ...resolveField, name: "python_resolve" },
    field("python_source_root", "string", "The source root of the generated code.")
  ];
  return [
    targetType("protobuf_source", backend4, "One Protobuf file.", [
      ...shared,
      { ...sourceField3, extensions: [".proto"] }
    ]),
    generatorType(
      "protobuf_sources",
      backend4,
      "A `protobuf_source` for each Protobuf file.",
      { type: "protobuf_source", by: "files" },
      [sourcesField3(["*.proto"], [".proto"]), overridesField("file")],
      shared
    )
  ];
}
function otherTypes(dialect) {
  return [
    dockerType(dialect),
    ...shellSourceTypes(),
    ...shellCommandTypes(dialect),
    ...adhocTypes(dialect),
    ...protobufTypes()
  ];
}
var oldShellNames = /* @__PURE__ */ new Map([
  ["experimental_shell_command", "shell_command"],
  ["experimental_run_shell_command", "run_shell_command"]
]);

// src/target-types/table.ts
var activatedBy = /* @__PURE__ */ new Map([
  [
    "pants.backend.codegen.protobuf.python",
    [
      "pants.backend.experimental.codegen.protobuf.go",
      "pants.backend.experimental.codegen.protobuf.java",
      "pants.backend.experimental.codegen.protobuf.scala"
    ]
  ],
  ["pants.backend.experimental.adhoc", ["pants.backend.adhoc"]]
]);
var objects = /* @__PURE__ */ new Map([
  ["core", ["http_source", "per_platform"]],
  ["pants.backend.python", ["python_artifact", "setup_py"]],
  ["pants.backend.experimental.python.framework.stevedore", ["stevedore_namespace"]],
  ["pants.backend.python.framework.stevedore", ["stevedore_namespace"]]
]);
function targetTypes(dialect, backendPackages, moreRuntimes = []) {
  const isActive = activeBackends(backendPackages);
  const types2 = /* @__PURE__ */ new Map();
  const all = [
    ...coreTypes(),
    ...pythonTypes(dialect.name),
    ...pythonPackageTypes(dialect.name),
    ...functionTypes(dialect.name, moreRuntimes),
    ...otherTypes(dialect.name)
  ];
  for (const type of all) if (isActive(type.backend)) types2.set(type.name, type);
  for (const [alias, name] of [...functionAliases(dialect.name), ...oldShellNames]) {
    const type = types2.get(name);
    if (type !== void 0) types2.set(alias, type);
  }
  return types2;
}
function objectSymbols(backendPackages) {
  const isActive = activeBackends(backendPackages);
  const names2 = [...objects].flatMap(([backend4, symbols]) => isActive(backend4) ? symbols : []);
  return [...new Set(names2)].sort();
}
function activeBackends(packages) {
  if (packages === void 0) return () => true;
  const active = new Set(packages);
  return (backend4) => backend4 === "core" || active.has(backend4) || (activatedBy.get(backend4) ?? []).some((other) => active.has(other));
}

// src/build-files/find-build-files.ts
function findBuildFiles({ files, options }) {
  const patterns = options.global.buildPatterns.map(compileGlob);
  const ignored2 = ignoreRules(options.global.buildIgnore);
  const found = /* @__PURE__ */ new Map();
  for (const directory of files.directories()) {
    const names2 = files.entries(directory)?.files.filter((name) => patterns.some((matches4) => matches4(name))) ?? [];
    const paths = names2.map((name) => directory === "" ? name : `${directory}/${name}`).filter((path) => ignored2.isEmpty || !ignored2.ignoresWithParents(path, false));
    if (paths.length > 0) found.set(directory, paths);
  }
  return found;
}

// src/build-files/language/errors.ts
var LanguageError = class extends Error {
  exception;
  /** What to do about it, when that is known. */
  help;
  /** A code of its own for the diagnostic. */
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
  const types2 = /* @__PURE__ */ new Map();
  for (const [name, base] of hierarchy) {
    const type = {
      kind: "type",
      name,
      base: base === void 0 ? void 0 : types2.get(base),
      construct: (_run, { positional, keywords: keywords2 }) => {
        if (keywords2.size > 0) throw raise("TypeError", `${name}() takes no keyword arguments`);
        return { kind: "exception", type, args: positional };
      }
    };
    types2.set(name, type);
  }
  return types2;
}
var exceptionTypes = makeTypes();
function isSubtype(type, base) {
  for (let current2 = type; current2 !== void 0; current2 = current2.base) {
    if (current2 === base) return true;
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

// src/build-files/language/text.ts
var surrogate = /[\ud800-\udfff]/;
function isSimple(text2) {
  return !surrogate.test(text2);
}
function codePointLength(text2) {
  if (isSimple(text2)) return text2.length;
  let count = 0;
  for (let at = 0; at < text2.length; at += text2.codePointAt(at) > 65535 ? 2 : 1) count += 1;
  return count;
}
function codePoints(text2) {
  return isSimple(text2) ? text2.split("") : Array.from(text2);
}
function toCodePointIndex(text2, offset) {
  return isSimple(text2) ? offset : codePointLength(text2.slice(0, offset));
}
var whitespace = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
var space2 = new RegExp(`[${whitespace}]`);
function isSpace(char) {
  return space2.test(char);
}
function trimSpace(text2) {
  let start = 0;
  let end = text2.length;
  while (start < end && isSpace(text2.charAt(start))) start += 1;
  while (end > start && isSpace(text2.charAt(end - 1))) end -= 1;
  return text2.slice(start, end);
}

// src/build-files/language/values.ts
var ellipsis = { kind: "ellipsis" };
function list2(items) {
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

// src/build-files/language/protocol.ts
function typeName(value) {
  switch (typeof value) {
    case "boolean":
      return "bool";
    case "bigint":
      return "int";
    case "number":
      return "float";
    case "string":
      return "str";
    default:
  }
  if (value === null) return "NoneType";
  switch (value.kind) {
    case "native":
      return "builtin_function_or_method";
    case "exception":
      return value.type.name;
    case "view":
      return `dict_${value.of}`;
    case "iterator":
    case "host":
      return value.type;
    default:
      return value.kind;
  }
}
function isTrue(value) {
  switch (typeof value) {
    case "boolean":
      return value;
    case "bigint":
      return value !== 0n;
    case "number":
      return value !== 0;
    case "string":
      return value !== "";
    default:
  }
  if (value === null) return false;
  switch (value.kind) {
    case "list":
    case "tuple":
      return value.items.length > 0;
    case "dict":
      return value.entries.size > 0;
    case "set":
    case "frozenset":
      return value.members.size > 0;
    case "bytes":
      return value.bytes.length > 0;
    case "range":
      return rangeLength(value) > 0n;
    case "view":
      return value.dict.entries.size > 0;
    default:
      return true;
  }
}
function rangeLength({ start, stop, step }) {
  if (step > 0n) return stop > start ? (stop - start + step - 1n) / step : 0n;
  return start > stop ? (start - stop - step - 1n) / -step : 0n;
}
function lengthOf(value) {
  if (typeof value === "string") return BigInt(codePointLength(value));
  if (typeof value !== "object" || value === null) return void 0;
  switch (value.kind) {
    case "list":
    case "tuple":
      return BigInt(value.items.length);
    case "dict":
      return BigInt(value.entries.size);
    case "set":
    case "frozenset":
      return BigInt(value.members.size);
    case "bytes":
      return BigInt(value.bytes.length);
    case "range":
      return rangeLength(value);
    case "view":
      return BigInt(value.dict.entries.size);
    default:
      return void 0;
  }
}
function isIterable(value) {
  if (typeof value === "string") return true;
  return typeof value === "object" && value !== null && iterableKinds.has(value.kind);
}
var iterableKinds = /* @__PURE__ */ new Set([
  "list",
  "tuple",
  "dict",
  "set",
  "frozenset",
  "bytes",
  "range",
  "view",
  "iterator"
]);
function iterate(run, value) {
  return counted(run, iterateUncounted(run, value));
}
var longRange = 100000000n;
function* counted(run, items) {
  for (const item of items) {
    run.meter.step();
    yield item;
  }
}
function iterateUncounted(run, value) {
  if (typeof value === "string") {
    run.meter.allocate(16 * value.length);
    return codePoints(value);
  }
  if (typeof value !== "object" || value === null) throw notIterable(value);
  switch (value.kind) {
    case "list":
      return iterateList(value);
    case "tuple":
      return value.items;
    case "dict":
      return iterateDict(value.entries, ({ key }) => key, "dictionary");
    case "set":
    case "frozenset":
      return iterateDict(value.members, (member) => member, "Set");
    case "bytes":
      return Array.from(value.bytes, (byte) => BigInt(byte));
    case "range":
      return iterateRange(value);
    case "view": {
      const { of } = value;
      run.meter.step();
      return iterateDict(
        value.dict.entries,
        (entry) => of === "keys" ? entry.key : of === "values" ? entry.value : tuple([entry.key, entry.value]),
        "dictionary"
      );
    }
    case "iterator":
      return iterateIterator(value.next);
    default:
      throw notIterable(value);
  }
}
function notIterable(value) {
  return typeError(`'${typeName(value)}' object is not iterable`);
}
function* iterateList(value) {
  for (let index = 0; index < value.items.length; index += 1) yield value.items[index];
}
function* iterateDict(map, pick2, what) {
  const { size } = map;
  for (const entry of map.values()) {
    yield pick2(entry);
    if (map.size !== size) throw raise("RuntimeError", `${what} changed size during iteration`);
  }
}
function* iterateRange({
  start,
  stop,
  step
}) {
  for (let at = start; step > 0n ? at < stop : at > stop; at += step) yield at;
}
function* iterateIterator(next2) {
  for (let item = next2(); item !== void 0; item = next2()) yield item;
}
function collect(run, value) {
  if (typeof value === "object" && value !== null && (value.kind === "list" || value.kind === "tuple")) {
    run.meter.step(value.items.length);
    run.meter.allocate(8 * value.items.length);
    return value.items.slice();
  }
  const items = [];
  if (typeof value === "object" && value?.kind === "range" && rangeLength(value) > longRange) {
    run.meter.allocate(Number.MAX_SAFE_INTEGER);
  }
  for (const item of iterate(run, value)) {
    run.meter.allocate(16);
    items.push(item);
  }
  return items;
}
function makeIterator(run, value, type) {
  if (typeof value === "object" && value !== null && value.kind === "iterator") return value;
  return iteratorOf(iterate(run, value), type);
}
function iteratorOf(items, type) {
  return {
    kind: "iterator",
    type,
    next: () => {
      const step = items.next();
      return step.done === true ? void 0 : step.value;
    }
  };
}

// src/build-files/language/hash.ts
function hashKey(run, value) {
  switch (typeof value) {
    case "string":
      run.meter.step(value.length >> 6);
      return value.charCodeAt(0) === 0 ? `\0s${value}` : value;
    case "bigint":
      return integerKey(value);
    case "number":
      return Number.isInteger(value) ? integerKey(BigInt(value)) : value;
    case "boolean":
      return value ? 1 : 0;
    default:
  }
  if (value === null) return null;
  run.meter.step();
  switch (value.kind) {
    case "list":
    case "dict":
    case "set":
      throw typeError(`unhashable type: '${typeName(value)}'`);
    case "tuple":
      return compound(run, "t", value.items);
    case "slice":
      return compound(run, "i", [value.start, value.stop, value.step]);
    case "frozenset": {
      const parts = [...value.members.values()].map((member) => keyText(run, member)).sort();
      return joined(run, "f", parts);
    }
    case "bytes":
      run.meter.allocate(4 * value.bytes.length);
      return `\0b${Array.from(value.bytes).join(",")}`;
    case "range": {
      const length = rangeLength(value);
      return `\0r${length}${length > 0n ? `,${value.start}` : ""}${length > 1n ? `,${value.step}` : ""}`;
    }
    case "host":
      return value.key === void 0 ? value : `\0h${value.type}:${value.key()}`;
    case "view":
      if (value.of !== "values") throw typeError(`unhashable type: '${typeName(value)}'`);
      return value;
    default:
      return value;
  }
}
function integerKey(value) {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}
function compound(run, letter, items) {
  return joined(
    run,
    letter,
    items.map((item) => keyText(run, item))
  );
}
function joined(run, letter, parts) {
  const text2 = `\0${letter}${parts.map((part2) => `${part2.length}:${part2}`).join("")}`;
  run.meter.allocate(text2.length);
  return text2;
}
function keyText(run, value) {
  const key = hashKey(run, value);
  if (typeof key === "object" && key !== null) return `o${identity(run, key)}`;
  return `${typeof key}${String(key)}`;
}
function identity(run, object) {
  const known = run.identities.get(object);
  if (known !== void 0) return known;
  run.meter.allocate(64);
  run.identities.set(object, run.identities.size + 1);
  return run.identities.size;
}
function setItem(run, dict, key, value) {
  const hashed = hashKey(run, key);
  const entry = dict.entries.get(hashed);
  if (entry !== void 0) {
    entry.value = value;
    return;
  }
  run.meter.allocate(64);
  dict.entries.set(hashed, { key, value });
}
function getItem(run, dict, key) {
  return dict.entries.get(hashKey(run, key))?.value;
}
function addMember(run, set, member) {
  const key = hashKey(run, member);
  if (set.members.has(key)) return;
  run.meter.allocate(48);
  set.members.set(key, member);
}
function makeSet(run, kind, items) {
  const set = { kind, members: /* @__PURE__ */ new Map() };
  for (const item of items) addMember(run, set, item);
  return set;
}

// src/build-files/language/arguments.ts
var counted2 = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
function enumerate(names2) {
  const quoted = names2.map((name) => `'${name}'`);
  if (quoted.length < 2) return quoted.join("");
  if (quoted.length === 2) return quoted.join(" and ");
  return `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
}
function bindParameters(run, callee, { positional, keywords: keywords2 }) {
  const { parameters, name } = callee;
  const names2 = [...parameters.positionalOnly, ...parameters.ordinary].map((parameter) => parameter.name);
  const locals = /* @__PURE__ */ new Map();
  positional.slice(0, names2.length).forEach((value, index) => locals.set(names2[index], value));
  const extra = emptyDict();
  const accepted = new Set(
    [...parameters.ordinary, ...parameters.keywordOnly].map((parameter) => parameter.name)
  );
  const wrong = [];
  for (const [keyword, value] of keywords2) {
    if (accepted.has(keyword)) {
      if (locals.has(keyword)) throw typeError(`${name}() got multiple values for argument '${keyword}'`);
      locals.set(keyword, value);
    } else if (parameters.doubleStar !== void 0) setItem(run, extra, keyword, value);
    else if (parameters.positionalOnly.some((parameter) => parameter.name === keyword)) wrong.push(keyword);
    else throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`);
  }
  if (wrong.length > 0) {
    throw typeError(
      `${name}() got some positional-only arguments passed as keyword arguments: '${wrong.join(", ")}'`
    );
  }
  if (positional.length > names2.length && parameters.star === void 0) {
    throw tooMany(name, parameters, positional.length, callee.defaults, locals);
  }
  fillDefaults(callee, names2, locals);
  if (parameters.star !== void 0) locals.set(parameters.star, tuple(positional.slice(names2.length)));
  if (parameters.doubleStar !== void 0) locals.set(parameters.doubleStar, extra);
  return locals;
}
function fillDefaults(callee, names2, locals) {
  const missingOf = (wanted) => wanted.filter((name) => {
    if (locals.has(name)) return false;
    const value = callee.defaults.get(name);
    if (value === void 0) return true;
    locals.set(name, value);
    return false;
  });
  const missing = missingOf(names2);
  if (missing.length > 0) {
    throw typeError(
      `${callee.name}() missing ${counted2(missing.length, "required positional argument")}: ${enumerate(missing)}`
    );
  }
  const missingKeywords = missingOf(callee.parameters.keywordOnly.map((parameter) => parameter.name));
  if (missingKeywords.length > 0) {
    throw typeError(
      `${callee.name}() missing ${counted2(missingKeywords.length, "required keyword-only argument")}: ${enumerate(missingKeywords)}`
    );
  }
}
function tooMany(name, parameters, given, defaults, bound) {
  const all = [...parameters.positionalOnly, ...parameters.ordinary];
  const optional2 = all.filter((parameter) => defaults.has(parameter.name)).length;
  const takes = optional2 > 0 ? `from ${all.length - optional2} to ${all.length} positional arguments` : counted2(all.length, "positional argument");
  const keywordOnly = parameters.keywordOnly.filter((parameter) => bound.has(parameter.name)).length;
  const but = keywordOnly > 0 ? `${counted2(given, "positional argument")} (and ${counted2(keywordOnly, "keyword-only argument")}) were` : `${given} ${given === 1 ? "was" : "were"}`;
  return typeError(`${name}() takes ${takes} but ${but} given`);
}
function readArguments(signature, { positional, keywords: keywords2 }) {
  const { name, parameters, required, positionalOnly = parameters.length } = signature;
  const values = [...positional];
  if (keywords2.size > 0 && positionalOnly >= parameters.length)
    throw typeError(`${name}() takes no keyword arguments`);
  if (positional.length > parameters.length) throw wrongCount(signature, positional.length);
  for (const [keyword, value] of keywords2) {
    const index = parameters.indexOf(keyword);
    if (index < positionalOnly) throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`);
    if (values[index] !== void 0) {
      throw typeError(`argument for ${name}() given by name ('${keyword}') and position (${index + 1})`);
    }
    values[index] = value;
  }
  for (let index = 0; index < required; index += 1) {
    if (values[index] === void 0) throw wrongCount(signature, positional.length);
  }
  return values;
}
function wrongCount({ name, parameters, required: least, parsed }, given) {
  const most3 = parameters.length;
  if (parsed === true) {
    return given < least ? typeError(`${name}() takes at least ${counted2(least, "argument")} (${given} given)`) : typeError(`${name}() takes at most ${counted2(most3, "argument")} (${given} given)`);
  }
  if (most3 === 0) return typeError(`${name}() takes no arguments (${given} given)`);
  if (most3 === 1 && least === 1) return typeError(`${name}() takes exactly one argument (${given} given)`);
  if (most3 === least) return typeError(`${name} expected ${counted2(most3, "argument")}, got ${given}`);
  return given < least ? typeError(`${name} expected at least ${counted2(least, "argument")}, got ${given}`) : typeError(`${name} expected at most ${counted2(most3, "argument")}, got ${given}`);
}

// src/build-files/language/compare.ts
function isNumeric(value) {
  return typeof value === "bigint" || typeof value === "number" || typeof value === "boolean";
}
function plain(value) {
  return typeof value === "boolean" ? value ? 1n : 0n : value;
}
function equals(run, left, right) {
  if (isNumeric(left)) {
    return isNumeric(right) && plain(left) == plain(right);
  }
  if (typeof left === "string") {
    if (typeof right !== "string") return false;
    if (left.length === right.length) run.meter.step(left.length >> 6);
    return left === right;
  }
  if (left === right) return true;
  const order = hostOrder(left, right);
  if (order !== void 0) return order === 0;
  if (left === null || right === null || typeof left !== "object" || typeof right !== "object") return false;
  run.meter.step();
  return equalObjects(run, left, right);
}
function same(run, left, right) {
  return Object.is(left, right) || equals(run, left, right);
}
function equalObjects(run, left, right) {
  switch (left.kind) {
    case "list":
      return right.kind === "list" && equalItems(run, left.items, right.items);
    case "tuple":
      return right.kind === "tuple" && equalItems(run, left.items, right.items);
    case "dict": {
      if (right.kind !== "dict" || left.entries.size !== right.entries.size) return false;
      for (const [key, entry] of left.entries) {
        const other = right.entries.get(key);
        if (other === void 0 || !same(run, entry.value, other.value)) return false;
      }
      return true;
    }
    case "set":
    case "frozenset":
    case "view": {
      const members = asMembers(run, left);
      const others = asMembers(run, right);
      return members !== void 0 && others?.size === members.size && isSubset(run, members, others);
    }
    case "bytes":
      run.meter.step(left.bytes.length >> 6);
      return right.kind === "bytes" && Buffer.compare(left.bytes, right.bytes) === 0;
    case "range":
      return right.kind === "range" && hashKey(run, left) === hashKey(run, right);
    case "slice":
      return right.kind === "slice" && same(run, left.start, right.start) && same(run, left.stop, right.stop) && same(run, left.step, right.step);
    case "host":
      return right.kind === "host" && left.key !== void 0 && hashKey(run, left) === hashKey(run, right);
    default:
      return false;
  }
}
function equalItems(run, left, right) {
  return left.length === right.length && left.every((item, index) => {
    run.meter.step();
    return same(run, item, right[index]);
  });
}
function asMembers(run, value) {
  if (typeof value !== "object" || value === null) return void 0;
  if (value.kind === "set" || value.kind === "frozenset") return value.members;
  if (value.kind !== "view" || value.of === "values") return void 0;
  return viewMembers(run, value);
}
function viewMembers(run, view2) {
  const members = /* @__PURE__ */ new Map();
  for (const [key, entry] of view2.dict.entries) {
    run.meter.step();
    if (view2.of === "keys") members.set(key, entry.key);
    else {
      const item = { kind: "tuple", items: [entry.key, entry.value] };
      members.set(hashKey(run, item), item);
    }
  }
  return members;
}
function isSubset(run, left, right) {
  if (left.size > right.size) return false;
  for (const key of left.keys()) {
    run.meter.step();
    if (!right.has(key)) return false;
  }
  return true;
}
function compare(run, operator2, left, right) {
  if (isNumeric(left) && isNumeric(right)) return decide(operator2, plain(left), plain(right));
  if (typeof left === "string" && typeof right === "string") {
    run.meter.step(1 + (Math.min(left.length, right.length) >> 6));
    return decide(operator2, compareCodePoints(left, right), 0);
  }
  const order = hostOrder(left, right);
  if (order !== void 0) return decide(operator2, order, 0);
  if (typeof left === "object" && typeof right === "object" && left !== null && right !== null) {
    const result = compareObjects(run, operator2, left, right);
    if (result !== void 0) return result;
  }
  throw typeError(
    `'${operator2}' not supported between instances of '${typeName(left)}' and '${typeName(right)}'`
  );
}
function hostOrder(left, right) {
  if (typeof left === "object" && left?.kind === "host") return left.orderWith?.(right);
  if (typeof right !== "object" || right?.kind !== "host") return void 0;
  const order = right.orderWith?.(left);
  return order === void 0 ? void 0 : -order;
}
function decide(operator2, left, right) {
  switch (operator2) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}
function compareObjects(run, operator2, left, right) {
  if ((left.kind === "list" || left.kind === "tuple") && left.kind === right.kind) {
    return compareItems(run, operator2, left.items, right.items);
  }
  if (left.kind === "bytes" && right.kind === "bytes") {
    return decide(operator2, Buffer.compare(left.bytes, right.bytes), 0);
  }
  const members = asMembers(run, left);
  const others = asMembers(run, right);
  if (members === void 0 || others === void 0) return void 0;
  switch (operator2) {
    case "<=":
      return isSubset(run, members, others);
    case "<":
      return members.size < others.size && isSubset(run, members, others);
    case ">=":
      return isSubset(run, others, members);
    case ">":
      return others.size < members.size && isSubset(run, others, members);
  }
}
function compareItems(run, operator2, left, right) {
  const shorter = Math.min(left.length, right.length);
  for (let index = 0; index < shorter; index += 1) {
    run.meter.step();
    if (!same(run, left[index], right[index])) return compare(run, operator2, left[index], right[index]);
  }
  return decide(operator2, left.length, right.length);
}
function sortValues(run, items, keys, reverse) {
  run.meter.allocate(32 * items.length);
  const rows = items.map((item, index) => ({ item, key: keys === void 0 ? item : keys[index] }));
  if (reverse) rows.reverse();
  rows.sort((left, right) => {
    run.meter.step();
    if (compare(run, "<", left.key, right.key)) return -1;
    return compare(run, "<", right.key, left.key) ? 1 : 0;
  });
  if (reverse) rows.reverse();
  return rows.map(({ item }) => item);
}

// src/build-files/language/dict-methods.ts
var view = (of) => (_run, self, args) => {
  readArguments({ name: `dict.${of}`, parameters: [], required: 0 }, args);
  return { kind: "view", of, dict: self };
};
var dictMethods = /* @__PURE__ */ new Map([
  ["keys", view("keys")],
  ["values", view("values")],
  ["items", view("items")],
  [
    "get",
    (run, self, args) => {
      const [key, fallback] = readArguments(
        { name: "get", parameters: ["key", "default"], required: 1 },
        args
      );
      const value = getItem(run, self, key);
      return value === void 0 ? fallback ?? null : value;
    }
  ],
  [
    "setdefault",
    (run, self, args) => {
      const [key, fallback] = readArguments(
        { name: "setdefault", parameters: ["key", "default"], required: 1 },
        args
      );
      const existing = getItem(run, self, key);
      if (existing !== void 0) return existing;
      setItem(run, self, key, fallback ?? null);
      return fallback ?? null;
    }
  ],
  [
    "pop",
    (run, self, args) => {
      const [key, fallback] = readArguments(
        { name: "pop", parameters: ["key", "default"], required: 1 },
        args
      );
      const hashed = hashKey(run, key);
      const entry = self.entries.get(hashed);
      self.entries.delete(hashed);
      if (entry !== void 0) return entry.value;
      if (fallback === void 0) throw raise("KeyError", key);
      return fallback;
    }
  ],
  [
    "popitem",
    (run, self, args) => {
      readArguments({ name: "dict.popitem", parameters: [], required: 0 }, args);
      run.meter.step(1 + (self.entries.size >> 3));
      const last = [...self.entries].at(-1);
      if (last === void 0) throw raise("KeyError", "popitem(): dictionary is empty");
      self.entries.delete(last[0]);
      return tuple([last[1].key, last[1].value]);
    }
  ],
  [
    "clear",
    (_run, self, args) => {
      readArguments({ name: "dict.clear", parameters: [], required: 0 }, args);
      self.entries.clear();
      return null;
    }
  ],
  [
    "copy",
    (run, self, args) => {
      readArguments({ name: "dict.copy", parameters: [], required: 0 }, args);
      return copyDict(run, self);
    }
  ],
  [
    "update",
    (run, self, { positional, keywords: keywords2 }) => {
      if (positional.length > 1)
        throw typeError(`update expected at most 1 argument, got ${positional.length}`);
      if (positional.length === 1) updateDict(run, self, positional[0]);
      for (const [key, value] of keywords2) setItem(run, self, key, value);
      return null;
    }
  ],
  [
    "fromkeys",
    (run, _self, args) => {
      const [keys, value] = readArguments(
        { name: "fromkeys", parameters: ["iterable", "value"], required: 1 },
        args
      );
      const dict = emptyDict();
      for (const key of iterate(run, keys)) setItem(run, dict, key, value ?? null);
      return dict;
    }
  ]
]);
function copyDict(run, dict) {
  const copy = emptyDict();
  run.meter.step(dict.entries.size);
  run.meter.allocate(64 * dict.entries.size);
  for (const [key, entry] of dict.entries) copy.entries.set(key, { ...entry });
  return copy;
}
function updateDict(run, dict, source2) {
  if (typeof source2 === "object" && source2?.kind === "dict") {
    for (const { key, value } of [...source2.entries.values()]) {
      run.meter.step();
      setItem(run, dict, key, value);
    }
    return;
  }
  let index = 0;
  for (const pair of iterate(run, source2)) {
    if (!isIterable(pair)) {
      throw typeError(`cannot convert dictionary update sequence element #${index} to a sequence`);
    }
    const length = lengthOf(pair);
    const [key, value, ...rest] = collect(run, pair);
    if (length !== void 0 ? length !== 2n : value === void 0 || rest.length > 0) {
      throw valueError(
        `dictionary update sequence element #${index} has length ${length ?? 0}; 2 is required`
      );
    }
    setItem(run, dict, key, value);
    index += 1;
  }
}

// src/build-files/language/numbers.ts
var maxBits = 65536;
function isNumeric2(value) {
  return typeof value === "bigint" || typeof value === "number" || typeof value === "boolean";
}
function asInteger(value) {
  if (typeof value === "bigint") return value;
  if (typeof value === "boolean") return value ? 1n : 0n;
  return void 0;
}
function toFloat(value) {
  if (typeof value === "number") return value;
  const float = Number(value);
  if (!Number.isFinite(float)) throw raise("OverflowError", "int too large to convert to float");
  return float;
}
function bitLength(value) {
  const hex = (value < 0n ? -value : value).toString(16);
  return hex === "0" ? 0 : (hex.length - 1) * 4 + (32 - Math.clz32(parseInt(hex.charAt(0), 16)));
}
function reserve(run, bits) {
  if (bits > maxBits) throw new LimitError("the file makes too large a number");
  if (bits > 1024) run.meter.allocate(bits >> 3);
}
var large = 1n << 1024n;
function chargeLarge(run, value) {
  if (value >= large || value <= -large) run.meter.step(300);
}
function isSmall(value) {
  return value < 0x100000000n && value > -0x100000000n;
}
function arithmetic(run, operator2, left, right) {
  if (typeof left === "number" || typeof right === "number") return floatArithmetic(operator2, left, right);
  const a = typeof left === "boolean" ? left ? 1n : 0n : left;
  const b = typeof right === "boolean" ? right ? 1n : 0n : right;
  chargeLarge(run, a);
  chargeLarge(run, b);
  switch (operator2) {
    case "+":
      return checked(run, a + b);
    case "-":
      return checked(run, a - b);
    case "*":
      if (!isSmall(a) || !isSmall(b)) reserve(run, bitLength(a) + bitLength(b));
      return a * b;
    case "/":
      return trueDivide(a, b);
    case "//":
      return floorDivide(a, b);
    case "%":
      return modulo(a, b);
    case "**":
      return power(run, a, b);
    case "<<":
    case ">>":
      return shift(run, operator2, a, b);
    case "&":
    case "|":
    case "^": {
      const result = operator2 === "&" ? a & b : operator2 === "|" ? a | b : a ^ b;
      return typeof left === "boolean" && typeof right === "boolean" ? result !== 0n : result;
    }
    default:
      return void 0;
  }
}
function checked(run, value) {
  if (!isSmall(value)) reserve(run, bitLength(value));
  return value;
}
function floorDivide(a, b) {
  if (b === 0n) throw raise("ZeroDivisionError", "integer division or modulo by zero");
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}
function modulo(a, b) {
  if (b === 0n) throw raise("ZeroDivisionError", "integer modulo by zero");
  const rest = a % b;
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
}
function trueDivide(a, b) {
  if (b === 0n) throw raise("ZeroDivisionError", "division by zero");
  if (a > -9007199254740992n && a < 9007199254740992n && b > -9007199254740992n && b < 9007199254740992n) {
    return Number(a) / Number(b);
  }
  const negative = a < 0n !== b < 0n;
  const top = a < 0n ? -a : a;
  const bottom = b < 0n ? -b : b;
  const shiftBy = bitLength(bottom) - bitLength(top) + 66;
  const scaledTop = shiftBy > 0 ? top << BigInt(shiftBy) : top;
  const scaledBottom = shiftBy > 0 ? bottom : bottom << BigInt(-shiftBy);
  let quotient = scaledTop / scaledBottom;
  if (scaledTop % scaledBottom !== 0n) quotient |= 1n;
  const result = scale(Number(quotient), -shiftBy);
  if (!Number.isFinite(result)) throw raise("OverflowError", "integer division result too large for a float");
  return negative ? -result : result;
}
function scale(value, exponent) {
  let result = value;
  let rest = exponent;
  while (rest > 1e3) {
    result *= 2 ** 1e3;
    rest -= 1e3;
  }
  while (rest < -1e3) {
    result *= 2 ** -1e3;
    rest += 1e3;
  }
  return result * 2 ** rest;
}
function power(run, a, b) {
  if (b < 0n) {
    if (a === 0n) throw raise("ZeroDivisionError", "0.0 cannot be raised to a negative power");
    return floatPower(toFloat(a), toFloat(b));
  }
  if (a === 0n || a === 1n || a === -1n) return a === -1n && b % 2n === 0n ? 1n : b === 0n ? 1n : a;
  if (b > BigInt(maxBits)) throw new LimitError("the file makes too large a number");
  reserve(run, bitLength(a) * Number(b));
  return a ** b;
}
function shift(run, operator2, a, b) {
  if (b < 0n) throw valueError("negative shift count");
  if (operator2 === ">>") return b > BigInt(maxBits) * 2n ? a < 0n ? -1n : 0n : a >> b;
  if (a === 0n) return 0n;
  if (b > BigInt(maxBits)) throw new LimitError("the file makes too large a number");
  reserve(run, bitLength(a) + Number(b));
  return a << b;
}
function floatArithmetic(operator2, left, right) {
  if (!["+", "-", "*", "/", "//", "%", "**"].includes(operator2)) return void 0;
  const a = toFloat(left);
  const b = toFloat(right);
  switch (operator2) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      if (b === 0) throw raise("ZeroDivisionError", "float division by zero");
      return a / b;
    case "//":
      if (b === 0) throw raise("ZeroDivisionError", "float floor division by zero");
      return floatDivmod(a, b)[0];
    case "%":
      if (b === 0) throw raise("ZeroDivisionError", "float modulo");
      return floatDivmod(a, b)[1];
    default:
      return floatPower(a, b);
  }
}
function floatDivmod(a, b) {
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0) {
    if (b < 0 !== rest < 0) {
      rest += b;
      quotient -= 1;
    }
  } else {
    rest = b < 0 ? -0 : 0;
  }
  if (quotient === 0) return [a / b < 0 || Object.is(a / b, -0) ? -0 : 0, rest];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest];
}
function floatPower(a, b) {
  if (a === 0 && b < 0) throw raise("ZeroDivisionError", "0.0 cannot be raised to a negative power");
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) {
    throw typeError("complex numbers are not supported in BUILD files");
  }
  if (a === 1 || a === -1 && !Number.isFinite(b) && !Number.isNaN(b)) return 1;
  const result = a ** b;
  if (!Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b)) {
    throw raise("OverflowError", "(34, 'Numerical result out of range')");
  }
  return result;
}

// src/build-files/language/repr.ts
var maxDepth = 200;
function repr(run, value) {
  const text2 = reprOf(run, value, []);
  run.meter.allocate(text2.length);
  return text2;
}
function str(run, value) {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null) {
    if (value.kind === "exception") return exceptionText(run, value.type.name, value.args);
    if (value.kind === "host" && value.str !== void 0) return value.str();
  }
  return repr(run, value);
}
function exceptionText(run, type, args) {
  if (args.length === 0) return "";
  if (args.length > 1) return repr(run, { kind: "tuple", items: args });
  return type === "KeyError" ? repr(run, args[0]) : str(run, args[0]);
}
function reprOf(run, value, around) {
  run.meter.step();
  switch (typeof value) {
    case "string":
      run.meter.allocate(value.length);
      return reprString(value);
    case "bigint":
      return integerText(run, value);
    case "number":
      return reprFloat(value);
    case "boolean":
      return value ? "True" : "False";
    default:
  }
  if (value === null) return "None";
  if (around.length > maxDepth)
    throw raise("RecursionError", "maximum recursion depth exceeded while getting the repr of an object");
  const cyclic = around.includes(value);
  around.push(value);
  const text2 = reprObject(run, value, cyclic, (item) => reprOf(run, item, around));
  around.pop();
  return text2;
}
function reprObject(run, value, cyclic, inner) {
  switch (value.kind) {
    case "list":
      return cyclic ? "[...]" : joinLimited(run, value.items.map(inner), "[", "]");
    case "tuple":
      if (cyclic) return "(...)";
      return value.items.length === 1 ? `(${inner(value.items[0])},)` : joinLimited(run, value.items.map(inner), "(", ")");
    case "dict":
      if (cyclic) return "{...}";
      return joinLimited(
        run,
        Array.from(value.entries.values(), (entry) => `${inner(entry.key)}: ${inner(entry.value)}`),
        "{",
        "}"
      );
    case "set":
      if (cyclic) return "set(...)";
      return value.members.size === 0 ? "set()" : joinLimited(run, Array.from(value.members.values(), inner), "{", "}");
    case "frozenset":
      return value.members.size === 0 ? "frozenset()" : joinLimited(run, Array.from(value.members.values(), inner), "frozenset({", "})");
    case "view": {
      const { of } = value;
      const items = Array.from(
        value.dict.entries.values(),
        (entry) => of === "items" ? `(${inner(entry.key)}, ${inner(entry.value)})` : inner(of === "keys" ? entry.key : entry.value)
      );
      return joinLimited(run, items, `dict_${of}([`, "])");
    }
    case "bytes":
      return reprBytes(value.bytes);
    case "range":
      return value.step === 1n ? `range(${value.start}, ${value.stop})` : `range(${value.start}, ${value.stop}, ${value.step})`;
    case "slice":
      return `slice(${inner(value.start)}, ${inner(value.stop)}, ${inner(value.step)})`;
    case "ellipsis":
      return "Ellipsis";
    case "function":
      return `<function ${value.name} at ${addressOf(run, value)}>`;
    case "native":
      return value.isMethod ? `<built-in method ${value.name}>` : `<built-in function ${value.name}>`;
    case "type":
      return `<class '${value.name}'>`;
    case "exception":
      return value.args.length === 1 ? `${value.type.name}(${inner(value.args[0])})` : joinLimited(run, value.args.map(inner), `${value.type.name}(`, ")");
    case "host":
      return value.repr?.() ?? `<${value.type} object>`;
    default:
      return `<${typeName(value)} object at ${addressOf(run, value)}>`;
  }
}
function joinLimited(run, parts, open, close) {
  const text2 = `${open}${parts.join(", ")}${close}`;
  run.meter.allocate(text2.length);
  return text2;
}
function integerText(run, value) {
  if (value < 0xffffffffffffn && value > -0xffffffffffffn) return value.toString();
  chargeLarge(run, value);
  const bits = value.toString(16).length * 4;
  if (bits > 14400) throw tooManyDigits();
  const text2 = value.toString();
  if (text2.length - (value < 0n ? 1 : 0) > 4300) throw tooManyDigits();
  run.meter.allocate(text2.length);
  return text2;
}
function tooManyDigits() {
  return raise(
    "ValueError",
    "Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"
  );
}
function reprFloat(value) {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0.0";
  if (value === 0) return "0.0";
  const [mantissa, exponentText] = value.toExponential().split("e");
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 16) {
    const sign2 = exponent < 0 ? "-" : "+";
    return `${mantissa}e${sign2}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace(/[-.]/g, "");
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${sign}${whole}.${digits.slice(exponent + 1) || "0"}`;
}
var plainText = /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/;
var unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/u;
function reprString(text2, ascii = false) {
  if (plainText.test(text2)) return `'${text2}'`;
  const quote = text2.includes("'") && !text2.includes('"') ? '"' : "'";
  let body = "";
  for (const char of text2) {
    const code = char.codePointAt(0);
    if (char === quote || char === "\\") body += `\\${char}`;
    else if (char === "\n") body += "\\n";
    else if (char === "\r") body += "\\r";
    else if (char === "	") body += "\\t";
    else if (char === " " || code > 32 && code < 127) body += char;
    else if (code < 32 || code === 127 || ascii || unprintable.test(char)) body += escaped(code);
    else body += char;
  }
  return `${quote}${body}${quote}`;
}
function escaped(code) {
  if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
  if (code < 65536) return `\\u${code.toString(16).padStart(4, "0")}`;
  return `\\U${code.toString(16).padStart(8, "0")}`;
}
function reprBytes(bytes) {
  const text2 = String.fromCharCode(...bytes.subarray(0, 1e4));
  if (bytes.length > 1e4) throw new LimitError("the bytes are too long to be shown");
  const quote = text2.includes("'") && !text2.includes('"') ? '"' : "'";
  let body = "";
  for (const char of text2) {
    const code = char.charCodeAt(0);
    if (char === quote || char === "\\") body += `\\${char}`;
    else if (char === "\n") body += "\\n";
    else if (char === "\r") body += "\\r";
    else if (char === "	") body += "\\t";
    else if (code < 32 || code > 126) body += escaped(code);
    else body += char;
  }
  return `b${quote}${body}${quote}`;
}
function addressOf(run, object) {
  return `0x${(139637976727552 + 16 * identity(run, object)).toString(16)}`;
}

// src/build-files/language/format-spec.ts
var specPattern = /^(?:([^])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([A-Za-z%])?$/u;
function formatValue(run, value, text2) {
  if (text2 === "") return str(run, value);
  if (typeof value !== "string" && typeof value !== "bigint" && typeof value !== "number" && typeof value !== "boolean") {
    throw typeError(`unsupported format string passed to ${typeName(value)}.__format__`);
  }
  const spec = parseSpec(run, text2, value);
  if (typeof value === "string") return formatString(run, value, spec);
  if (typeof value === "number") return formatFloat(run, value, spec);
  if ("eEfFgG%".includes(spec.type) && spec.type !== "")
    return formatFloat(run, toFloat(value), spec, typeName(value));
  return formatInteger(run, asInteger(value), spec, typeName(value));
}
function parseSpec(run, text2, value) {
  const match = specPattern.exec(text2);
  if (match === null) throw badSpec(text2, value);
  const [, fill, align, sign, noNegativeZero, alternate, zero, width, grouping, precision, type] = match;
  const number2 = (digits) => {
    const parsed = Number(digits ?? 0);
    if (parsed > 2147483647) throw valueError("Too many decimal digits in format string");
    run.meter.allocate(parsed);
    return parsed;
  };
  return {
    fill: fill ?? (zero !== void 0 && align === void 0 ? "0" : zero !== void 0 ? "0" : " "),
    align: align ?? (zero !== void 0 && typeof value !== "string" ? "=" : zero !== void 0 ? "<" : ""),
    sign: sign ?? "",
    noNegativeZero: noNegativeZero !== void 0,
    alternate: alternate !== void 0,
    width: number2(width),
    grouping: grouping ?? "",
    precision: precision === void 0 ? void 0 : number2(precision),
    type: type ?? ""
  };
}
function badSpec(text2, value) {
  if (/\.(?!\d)/.test(text2)) return valueError("Format specifier missing precision");
  return valueError(`Invalid format specifier '${text2}' for object of type '${typeName(value)}'`);
}
function unknownCode(type, name) {
  return valueError(`Unknown format code '${type}' for object of type '${name}'`);
}
function pad(text2, { fill, align, width }, standard) {
  const missing = width - codePointLength(text2);
  if (missing <= 0) return text2;
  switch (align || standard) {
    case "<":
      return text2 + fill.repeat(missing);
    case "^":
      return fill.repeat(missing >> 1) + text2 + fill.repeat(missing - (missing >> 1));
    default:
      return fill.repeat(missing) + text2;
  }
}
function formatString(run, value, spec) {
  if (spec.type !== "" && spec.type !== "s") throw unknownCode(spec.type, "str");
  if (spec.sign !== "")
    throw valueError(
      spec.sign === " " ? "Space not allowed in string format specifier" : "Sign not allowed in string format specifier"
    );
  if (spec.noNegativeZero)
    throw valueError("Negative zero coercion (z) not allowed in string format specifier");
  if (spec.alternate) throw valueError("Alternate form (#) not allowed in string format specifier");
  if (spec.align === "=") throw valueError("'=' alignment not allowed in string format specifier");
  if (spec.grouping !== "") throw valueError(`Cannot specify '${spec.grouping}' with 's'.`);
  const text2 = spec.precision === void 0 ? value : codePoints(value).slice(0, spec.precision).join("");
  run.meter.allocate(text2.length);
  return pad(text2, spec, "<");
}
function group(digits, separator, size) {
  if (separator === "") return digits;
  const parts = [];
  for (let end = digits.length; end > 0; end -= size)
    parts.unshift(digits.slice(Math.max(0, end - size), end));
  return parts.join(separator);
}
function assemble(sign, prefix, digits, tail, spec, size) {
  let body = group(digits, spec.grouping, size);
  const head = sign + prefix;
  if (spec.align === "=" && spec.fill === "0" && spec.grouping !== "") {
    let count = digits.length;
    while (head.length + body.length + tail.length < spec.width) {
      count += 1;
      body = group(digits.padStart(count, "0"), spec.grouping, size);
    }
    return head + body + tail;
  }
  if (spec.align === "=") {
    const missing = spec.width - head.length - body.length - tail.length;
    return head + spec.fill.repeat(Math.max(0, missing)) + body + tail;
  }
  return pad(head + body + tail, spec, ">");
}
function signOf(negative, spec) {
  return negative ? "-" : spec.sign === "-" ? "" : spec.sign;
}
function formatInteger(run, value, spec, name) {
  const { type } = spec;
  if (spec.noNegativeZero)
    throw valueError("Negative zero coercion (z) not allowed in format specifier with integer format code");
  if (spec.precision !== void 0) throw valueError("Precision not allowed in integer format specifier");
  const negative = value < 0n;
  const magnitude = negative ? -value : value;
  switch (type) {
    case "":
    case "d":
    case "n":
      if (type === "n" && spec.grouping !== "")
        throw valueError(`Cannot specify '${spec.grouping}' with 'n'.`);
      return assemble(signOf(negative, spec), "", integerText(run, magnitude), "", spec, 3);
    case "b":
    case "o":
    case "x":
    case "X": {
      if (spec.grouping === ",") throw valueError(`Cannot specify ',' with '${type}'.`);
      const base = type === "b" ? 2 : type === "o" ? 8 : 16;
      run.meter.allocate(bitLength(magnitude));
      const digits = magnitude.toString(base);
      const prefix = spec.alternate ? `0${type}` : "";
      return assemble(
        signOf(negative, spec),
        prefix,
        type === "X" ? digits.toUpperCase() : digits,
        "",
        spec,
        4
      );
    }
    case "c": {
      if (spec.sign !== "") throw valueError("Sign not allowed with integer format specifier 'c'");
      if (spec.alternate)
        throw valueError("Alternate form (#) not allowed with integer format specifier 'c'");
      if (spec.grouping !== "") throw valueError(`Cannot specify '${spec.grouping}' with 'c'.`);
      if (value > 0x7fffffffffffffffn || value < -0x8000000000000000n) {
        throw raise("OverflowError", "Python int too large to convert to C long");
      }
      if (value < 0n || value > 0x10ffffn) throw raise("OverflowError", "%c arg not in range(0x110000)");
      return pad(String.fromCodePoint(Number(value)), spec, ">");
    }
    default:
      throw unknownCode(type, name);
  }
}
function formatFloat(run, value, spec, name = "float") {
  const { type } = spec;
  if (!["", "e", "E", "f", "F", "g", "G", "n", "%"].includes(type)) throw unknownCode(type, name);
  if (type === "n" && spec.grouping !== "") throw valueError(`Cannot specify '${spec.grouping}' with 'n'.`);
  if ((spec.precision ?? 0) > 1e4) throw valueError("precision too big");
  run.meter.step(50 + (spec.precision ?? 0));
  const magnitude = Math.abs(value);
  let text2;
  if (type === "%") text2 = `${floatDigits(magnitude * 100, "f", spec.precision ?? 6, spec.alternate)}%`;
  else if (type === "") {
    text2 = spec.precision === void 0 ? reprFloat(magnitude) : generalDigits(magnitude, Math.max(1, spec.precision), spec.alternate, true);
  } else text2 = floatDigits(magnitude, type === "n" ? "g" : type, spec.precision ?? 6, spec.alternate);
  run.meter.allocate(text2.length);
  let negative = value < 0 || Object.is(value, -0);
  if (spec.noNegativeZero && negative && !/[1-9]/.test(text2)) negative = false;
  const sign = signOf(negative, spec);
  if (!Number.isFinite(value)) return assemble(sign, "", "", text2, { ...spec, grouping: "" }, 3);
  const whole = /^\d+/.exec(text2)?.[0] ?? "";
  return assemble(sign, "", whole, text2.slice(whole.length), spec, 3);
}
function floatDigits(value, type, precision, alternate = false) {
  const upper = type === "E" || type === "F" || type === "G";
  if (!Number.isFinite(value)) {
    const text2 = Number.isNaN(value) ? "nan" : "inf";
    return upper ? text2.toUpperCase() : text2;
  }
  switch (type) {
    case "f":
    case "F":
      return fixed(value, precision) + (alternate && precision === 0 ? "." : "");
    case "e":
    case "E": {
      const text2 = exponential(value, precision, alternate);
      return upper ? text2.toUpperCase() : text2;
    }
    default: {
      const text2 = generalDigits(value, precision === 0 ? 1 : precision, alternate, false);
      return upper ? text2.toUpperCase() : text2;
    }
  }
}
function fixed(value, precision) {
  const [numerator, denominator] = exactFraction(value);
  const digits = roundedQuotient(numerator * 10n ** BigInt(precision), denominator).toString().padStart(precision + 1, "0");
  return precision === 0 ? digits : `${digits.slice(0, -precision)}.${digits.slice(-precision)}`;
}
function roundedQuotient(top, bottom) {
  const quotient = top / bottom;
  const twice = top % bottom * 2n;
  return twice > bottom || twice === bottom && quotient % 2n === 1n ? quotient + 1n : quotient;
}
function significant(value, count) {
  if (value === 0) return { digits: "0".repeat(count), power: 0 };
  const [numerator, denominator] = exactFraction(value);
  let power3 = Number(value.toExponential().split("e")[1]);
  for (; ; ) {
    const shift2 = count - 1 - power3;
    const digits = (shift2 >= 0 ? roundedQuotient(numerator * 10n ** BigInt(shift2), denominator) : roundedQuotient(numerator, denominator * 10n ** BigInt(-shift2))).toString();
    if (digits.length === count) return { digits, power: power3 };
    power3 += digits.length - count;
  }
}
function exactFraction(value) {
  let exponent = 0;
  let mantissa = value;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent += 1;
  }
  return [BigInt(mantissa), 1n << BigInt(exponent)];
}
function exponential(value, precision, alternate) {
  const { digits, power: power3 } = significant(value, precision + 1);
  const point = precision > 0 || alternate ? "." : "";
  const sign = power3 < 0 ? "-" : "+";
  return `${digits.charAt(0)}${point}${digits.slice(1)}e${sign}${String(Math.abs(power3)).padStart(2, "0")}`;
}
function withoutZeros(text2) {
  let end = text2.length;
  while (text2[end - 1] === "0") end -= 1;
  return text2.slice(0, text2[end - 1] === "." ? end - 1 : end);
}
function generalDigits(value, precision, alternate, keepPoint) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "nan" : "inf";
  const { power: power3 } = significant(value, precision);
  const strip = (text3) => alternate || !text3.includes(".") ? text3 : withoutZeros(text3);
  if (power3 < -4 || power3 >= (keepPoint ? precision - 1 : precision)) {
    const text3 = exponential(value, precision - 1, alternate);
    const at = text3.indexOf("e");
    return strip(text3.slice(0, at)) + text3.slice(at);
  }
  const text2 = strip(fixed(value, Math.max(0, precision - 1 - power3)));
  return keepPoint && !text2.includes(".") ? `${text2}.0` : alternate && !text2.includes(".") ? `${text2}.` : text2;
}

// src/build-files/language/percent-format.ts
var conversion = /%(?:\(((?:[^()]|\([^()]*\))*)\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?[hlL]?([^])?/gu;
function percentFormat(run, template, value) {
  const isTuple = typeof value === "object" && value?.kind === "tuple";
  const values = isTuple ? value.items : [value];
  const mapping = typeof value === "object" && value?.kind === "dict" ? value : void 0;
  const state = { used: 0, usedMapping: false };
  const take = () => {
    const next2 = values[state.used];
    state.used += 1;
    if (next2 === void 0) throw typeError("not enough arguments for format string");
    return next2;
  };
  const takeCount = (text2, what) => {
    if (text2 === void 0) return void 0;
    if (text2 !== "*") return limited(run, Number(text2), what);
    const count = take();
    if (typeof count !== "bigint" && typeof count !== "boolean") throw typeError("* wants int");
    return limited(run, Number(count), what);
  };
  const result = template.replace(
    conversion,
    (whole, key, flags, widthText, precisionText, type, at) => {
      run.meter.step(2);
      if (whole === "%%") return "%";
      if (type === void 0)
        throw valueError(
          template.startsWith("%(", at) && key === void 0 ? "incomplete format key" : "incomplete format"
        );
      const width = takeCount(widthText, "width");
      const precision = takeCount(precisionText === "" ? "0" : precisionText, "prec");
      const named = key === void 0 ? void 0 : lookUp(run, mapping, key);
      if (named !== void 0) state.usedMapping = true;
      if (named === void 0 && state.usedMapping) throw typeError("not enough arguments for format string");
      const item = named === void 0 ? take() : named;
      const letterAt = at + whole.length - type.length;
      const [sign, body] = convert(
        run,
        type,
        item,
        flags,
        precision,
        () => toCodePointIndex(template, letterAt)
      );
      return pad2(sign, body, flags, width ?? 0, type);
    }
  );
  const isMapping = typeof value === "object" && value !== null && ["dict", "list", "bytes", "range"].includes(value.kind);
  if (state.used < values.length && !state.usedMapping && !isMapping) {
    throw typeError("not all arguments converted during string formatting");
  }
  run.meter.allocate(result.length);
  return result;
}
function limited(run, count, what) {
  if (Math.abs(count) > 2147483647) throw valueError(`${what} too big`);
  run.meter.allocate(Math.abs(count));
  run.meter.step(Math.abs(count) >> 2);
  return count;
}
function lookUp(run, mapping, key) {
  if (mapping === void 0) throw typeError("format requires a mapping");
  const value = getItem(run, mapping, key);
  if (value === void 0) throw raise("KeyError", key);
  return value;
}
function convert(run, type, value, flags, precision, at) {
  const cut = (text2) => [
    "",
    precision === void 0 ? text2 : codePoints(text2).slice(0, precision).join("")
  ];
  const alternate = flags.includes("#");
  switch (type) {
    case "s":
      return cut(str(run, value));
    case "r":
      return cut(repr(run, value));
    case "a":
      return cut(typeof value === "string" ? reprString(value, true) : repr(run, value));
    case "c": {
      if (typeof value === "string" && codePointLength(value) === 1) return ["", value];
      const code = asInteger(value);
      if (code === void 0) throw typeError("%c requires int or char");
      if (code < 0n || code > 0x10ffffn) throw raise("OverflowError", "%c arg not in range(0x110000)");
      return ["", String.fromCodePoint(Number(code))];
    }
    case "d":
    case "i":
    case "u":
      return integerParts(run, "d", wholeNumber(value, type === "i" ? "i" : type), flags, precision, false);
    case "o":
    case "x":
    case "X": {
      const integer2 = asInteger(value);
      if (integer2 === void 0)
        throw typeError(`%${type} format: an integer is required, not ${typeName(value)}`);
      return integerParts(run, type, integer2, flags, precision, alternate);
    }
    case "e":
    case "E":
    case "f":
    case "F":
    case "g":
    case "G": {
      if (!isNumeric2(value)) throw typeError(`must be real number, not ${typeName(value)}`);
      run.meter.step(50);
      const number2 = toFloat(value);
      const digits = floatDigits(Math.abs(number2), type, precision ?? 6, alternate);
      return [signOf2(number2 < 0 || Object.is(number2, -0), flags), digits];
    }
    default: {
      const code = type.codePointAt(0);
      const shown = code > 31 && code < 128 ? type : "?";
      throw valueError(`unsupported format character '${shown}' (0x${code.toString(16)}) at index ${at()}`);
    }
  }
}
function signOf2(negative, flags) {
  return negative ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
}
function wholeNumber(value, type) {
  if (typeof value === "number") {
    if (Number.isNaN(value)) throw valueError("cannot convert float NaN to integer");
    if (!Number.isFinite(value)) throw raise("OverflowError", "cannot convert float infinity to integer");
    return BigInt(Math.trunc(value));
  }
  const integer2 = asInteger(value);
  if (integer2 === void 0)
    throw typeError(`%${type} format: a real number is required, not ${typeName(value)}`);
  return integer2;
}
function integerParts(run, type, value, flags, precision, alternate) {
  const magnitude = value < 0n ? -value : value;
  let digits = type === "d" ? integerText(run, magnitude) : magnitude.toString(type === "o" ? 8 : 16);
  run.meter.allocate(digits.length);
  digits = digits.padStart(precision ?? 0, "0");
  if (type === "X") digits = digits.toUpperCase();
  return [signOf2(value < 0n, flags) + (alternate ? `0${type}` : ""), digits];
}
function pad2(sign, body, flags, width, type) {
  const left = flags.includes("-") || width < 0;
  const missing = Math.abs(width) - codePointLength(sign) - codePointLength(body);
  if (missing <= 0) return sign + body;
  if (left) return sign + body + " ".repeat(missing);
  if (flags.includes("0") && !"sracSRA".includes(type) && !/^[a-z]{3}$/i.test(body))
    return sign + "0".repeat(missing) + body;
  if (flags.includes("0") && "eEfFgG".includes(type)) return sign + "0".repeat(missing) + body;
  return " ".repeat(missing) + sign + body;
}

// src/build-files/language/operators.ts
function binary(run, operator2, left, right, inPlace = false) {
  if (isNumeric2(left) && isNumeric2(right)) {
    const result = arithmetic(run, operator2, left, right);
    if (result !== void 0) return result;
  } else {
    const result = sequenceOperation(run, operator2, left, right) ?? setOperation(run, operator2, left, right) ?? hostOperation(run, operator2, left, right);
    if (result !== void 0) return result;
  }
  throw unsupported(operator2, left, right, inPlace);
}
function unsupported(operator2, left, right, inPlace) {
  const sign = inPlace ? `${operator2}=` : operator2 === "**" ? "** or pow()" : operator2;
  if (operator2 === "+") {
    if (typeof left === "string") {
      return typeError(
        `can only concatenate str (not "${typeName(right)}") to str`,
        "Convert it with `str(…)`, or use an f-string."
      );
    }
    if (typeof left === "object" && (left?.kind === "list" || left?.kind === "tuple")) {
      return typeError(`can only concatenate ${left.kind} (not "${typeName(right)}") to ${left.kind}`);
    }
    if (typeof left === "object" && left?.kind === "bytes")
      return typeError(`can't concat ${typeName(right)} to bytes`);
  }
  if (operator2 === "*" && isSequence(left) && asInteger(right) === void 0) {
    return typeError(`can't multiply sequence by non-int of type '${typeName(right)}'`);
  }
  if (operator2 === "*" && isSequence(right) && !(inPlace && isContainer(left))) {
    return typeError(`can't multiply sequence by non-int of type '${typeName(left)}'`);
  }
  return typeError(`unsupported operand type(s) for ${sign}: '${typeName(left)}' and '${typeName(right)}'`);
}
function isContainer(value) {
  return typeof value === "object" && value !== null && ["dict", "set", "frozenset", "view", "range"].includes(value.kind);
}
function isSequence(value) {
  if (typeof value === "string") return true;
  return typeof value === "object" && value !== null && ["list", "tuple", "bytes"].includes(value.kind);
}
function sequenceOperation(run, operator2, left, right) {
  if (operator2 === "%") {
    if (typeof left === "string") return percentFormat(run, left, right);
    return void 0;
  }
  if (operator2 === "*") {
    const times = asInteger(right);
    if (times !== void 0) return repeat(run, left, times);
    const front = asInteger(left);
    return front === void 0 ? void 0 : repeat(run, right, front);
  }
  if (operator2 !== "+") return void 0;
  if (typeof left === "string" && typeof right === "string") {
    run.meter.allocate(left.length + right.length);
    return left + right;
  }
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null)
    return void 0;
  if ((left.kind === "list" || left.kind === "tuple") && right.kind === left.kind) {
    run.meter.allocate(8 * (left.items.length + right.items.length));
    const items = left.items.concat(right.items);
    return left.kind === "list" ? list2(items) : tuple(items);
  }
  if (left.kind === "bytes" && right.kind === "bytes") {
    run.meter.allocate(left.bytes.length + right.bytes.length);
    return { kind: "bytes", bytes: Uint8Array.from([...left.bytes, ...right.bytes]) };
  }
  return void 0;
}
function repeat(run, value, times) {
  const count = times < 0n ? 0 : Number(times);
  if ((times > 0x7fffffffffffffffn || times < -0x8000000000000000n) && isSequence(value)) {
    throw raise("OverflowError", "cannot fit 'int' into an index-sized integer");
  }
  const reserve2 = (size) => {
    run.meter.allocate(size * count);
    return count;
  };
  if (typeof value === "string") return value.repeat(value === "" ? 0 : reserve2(value.length));
  if (typeof value !== "object" || value === null) return void 0;
  switch (value.kind) {
    case "list":
    case "tuple": {
      if (value.items.length > 0) reserve2(8 * value.items.length);
      const items = [];
      for (let round2 = 0; value.items.length > 0 && round2 < count; round2 += 1) {
        for (const item of value.items) items.push(item);
      }
      return value.kind === "list" ? list2(items) : tuple(items);
    }
    case "bytes":
      if (value.bytes.length > 0) reserve2(value.bytes.length);
      return {
        kind: "bytes",
        bytes: Uint8Array.from(
          Array.from({ length: value.bytes.length === 0 ? 0 : count }, () => [...value.bytes]).flat()
        )
      };
    default:
      return void 0;
  }
}
function setOperation(run, operator2, left, right) {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null)
    return void 0;
  if (operator2 === "|" && left.kind === "dict" && right.kind === "dict") {
    const merged = { kind: "dict", entries: /* @__PURE__ */ new Map() };
    for (const dict of [left, right]) {
      for (const { key, value } of dict.entries.values()) {
        run.meter.step();
        setItem(run, merged, key, value);
      }
    }
    return merged;
  }
  if (operator2 !== "|" && operator2 !== "&" && operator2 !== "-" && operator2 !== "^") return void 0;
  const members = asMembers(run, left);
  const others = asMembers(run, right) ?? (left.kind === "view" && members !== void 0 ? membersOf(run, right) : void 0);
  if (members === void 0 || others === void 0) return void 0;
  return combine(run, operator2, members, others, left.kind === "frozenset" ? "frozenset" : "set");
}
function membersOf(run, value) {
  const set = { kind: "set", members: /* @__PURE__ */ new Map() };
  for (const item of iterate(run, value)) addMember(run, set, item);
  return set.members;
}
function combine(run, operator2, left, right, kind) {
  const members = /* @__PURE__ */ new Map();
  run.meter.step(left.size + right.size);
  run.meter.allocate(48 * (left.size + right.size));
  if (operator2 === "&") {
    const [kept, other] = right.size > left.size ? [left, right] : [right, left];
    for (const [key, value] of kept) if (other.has(key)) members.set(key, value);
    return { kind, members };
  }
  for (const [key, value] of left) {
    if (operator2 === "|" || !right.has(key)) members.set(key, value);
  }
  if (operator2 === "|" || operator2 === "^") {
    for (const [key, value] of right) if (!left.has(key)) members.set(key, value);
  }
  return { kind, members };
}
function hostOperation(run, operator2, left, right) {
  if (operator2 !== "/") return void 0;
  if (typeof left === "object" && left?.kind === "host" && left.divide !== void 0) {
    return left.divide(run, right, true);
  }
  if (typeof right === "object" && right?.kind === "host" && right.divide !== void 0) {
    return right.divide(run, left, false);
  }
  return void 0;
}
function unary(operator2, value) {
  if (operator2 === "not") return !isTrue(value);
  const integer2 = asInteger(value);
  if (integer2 !== void 0) return operator2 === "-" ? -integer2 : operator2 === "+" ? integer2 : ~integer2;
  if (typeof value === "number" && operator2 !== "~") return operator2 === "-" ? -value : value;
  throw typeError(`bad operand type for unary ${operator2}: '${typeName(value)}'`);
}
function isSame(left, right) {
  const isEmptyTuple = (value) => typeof value === "object" && value?.kind === "tuple" && value.items.length === 0;
  return Object.is(left, right) || isEmptyTuple(left) && isEmptyTuple(right);
}
function compareWith(run, operator2, left, right) {
  switch (operator2) {
    case "==":
      return equals(run, left, right);
    case "!=":
      return !equals(run, left, right);
    case "is":
      return isSame(left, right);
    case "is not":
      return !isSame(left, right);
    case "in":
      return contains(run, right, left);
    case "not in":
      return !contains(run, right, left);
    default:
      return compare(run, operator2, left, right);
  }
}
function contains(run, container, item) {
  if (typeof container === "string") {
    if (typeof item !== "string") {
      throw typeError(`'in <string>' requires string as left operand, not ${typeName(item)}`);
    }
    run.meter.step(1 + (container.length >> 5));
    return container.includes(item);
  }
  if (typeof container === "object" && container !== null) {
    switch (container.kind) {
      case "dict":
        return container.entries.has(hashKey(run, item));
      case "set":
      case "frozenset":
        return container.members.has(hashKey(run, setLookup(item)));
      case "range": {
        const integer2 = typeof item === "number" && Number.isInteger(item) ? BigInt(item) : asInteger(item);
        if (integer2 === void 0 || rangeLength(container) === 0n) return false;
        const { start, stop, step } = container;
        const inside2 = step > 0n ? integer2 >= start && integer2 < stop : integer2 <= start && integer2 > stop;
        return inside2 && (integer2 - start) % step === 0n;
      }
      case "bytes": {
        const byte = asInteger(item);
        if (byte !== void 0) return container.bytes.includes(Number(byte));
        if (typeof item === "object" && item?.kind === "bytes")
          return Buffer.from(container.bytes).includes(Buffer.from(item.bytes));
        throw typeError(`a bytes-like object is required, not '${typeName(item)}'`);
      }
      case "view":
        if (container.of === "keys") return container.dict.entries.has(hashKey(run, item));
        break;
      case "list":
      case "tuple":
      case "iterator":
        break;
      default:
        throw typeError(`argument of type '${typeName(container)}' is not iterable`);
    }
    for (const member of iterate(run, container)) if (same(run, member, item)) return true;
    return false;
  }
  throw typeError(`argument of type '${typeName(container)}' is not iterable`);
}
function setLookup(item) {
  return typeof item === "object" && item?.kind === "set" ? { kind: "frozenset", members: item.members } : item;
}
function augment(run, operator2, left, right) {
  if (typeof left === "object" && left !== null) {
    if (left.kind === "list" && operator2 === "+") {
      for (const item of typeof right === "object" && right === left ? left.items.slice() : iterate(run, right)) {
        run.meter.allocate(8);
        left.items.push(item);
      }
      return left;
    }
    if (left.kind === "list" && operator2 === "*") {
      const result = binary(run, operator2, left, right, true);
      if (typeof result === "object" && result?.kind === "list") left.items = result.items;
      return left;
    }
    if (left.kind === "dict" && operator2 === "|") {
      updateDict(run, left, right);
      return left;
    }
    if (left.kind === "set") {
      const others = asMembers(run, right);
      if (others !== void 0 && (operator2 === "|" || operator2 === "&" || operator2 === "-" || operator2 === "^")) {
        const { members } = combine(run, operator2, left.members, others, "set");
        left.members.clear();
        for (const [key, value] of members) left.members.set(key, value);
        return left;
      }
    }
  }
  return binary(run, operator2, left, right, true);
}

// src/build-files/language/other-methods.ts
var bytesMethods = /* @__PURE__ */ new Map([
  [
    "decode",
    (run, self, args) => {
      readArguments(
        { name: "decode", parameters: ["encoding", "errors"], required: 0, positionalOnly: 0 },
        args
      );
      run.meter.allocate(self.bytes.length);
      try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(self.bytes);
      } catch {
        throw raise("UnicodeDecodeError", "'utf-8' codec can't decode the bytes: invalid data");
      }
    }
  ],
  [
    "hex",
    (run, self, args) => {
      readArguments({ name: "hex", parameters: [], required: 0 }, args);
      run.meter.allocate(2 * self.bytes.length);
      return Buffer.from(self.bytes).toString("hex");
    }
  ]
]);
function rangeAttribute(range, name) {
  switch (name) {
    case "start":
    case "stop":
    case "step":
      return range[name];
    case "index":
      return native("index", (run, args) => {
        const [item] = readArguments({ name: "index", parameters: ["value"], required: 1 }, args);
        if (typeof item !== "bigint" || !contains(run, range, item)) {
          throw raise("ValueError", `${repr(run, item)} is not in range`);
        }
        return (item - range.start) / range.step;
      });
    case "count":
      return native("count", (run, args) => {
        const [item] = readArguments({ name: "count", parameters: ["value"], required: 1 }, args);
        return rangeLength(range) > 0n && contains(run, range, item) ? 1n : 0n;
      });
    default:
      return void 0;
  }
}

// src/build-files/language/number-methods.ts
function integerAttribute(value, name) {
  if (name === "real") return typeof value === "number" ? value : asInteger(value);
  if (name === "imag") return typeof value === "number" ? 0 : 0n;
  if (typeof value === "number") return void 0;
  if (name === "numerator") return asInteger(value);
  return name === "denominator" ? 1n : void 0;
}
var none2 = (name, args) => {
  readArguments({ name, parameters: [], required: 0 }, args);
};
var numberMethods = /* @__PURE__ */ new Map([
  [
    "bit_length",
    (_run, self, args) => {
      none2("int.bit_length", args);
      const integer2 = asInteger(self);
      if (integer2 === void 0)
        throw raise("AttributeError", "'float' object has no attribute 'bit_length'");
      return BigInt(bitLength(integer2));
    }
  ],
  [
    "is_integer",
    (_run, self, args) => {
      none2("is_integer", args);
      return typeof self === "number" ? Number.isInteger(self) : true;
    }
  ],
  [
    "as_integer_ratio",
    (_run, self, args) => {
      none2("as_integer_ratio", args);
      if (typeof self !== "number") return tuple([asInteger(self), 1n]);
      if (Number.isNaN(self)) throw raise("ValueError", "cannot convert NaN to integer ratio");
      if (!Number.isFinite(self)) throw raise("OverflowError", "cannot convert Infinity to integer ratio");
      return tuple(exactFraction(self));
    }
  ],
  [
    "conjugate",
    (_run, self, args) => {
      none2("conjugate", args);
      return typeof self === "boolean" ? asInteger(self) : self;
    }
  ]
]);

// src/build-files/language/list-methods.ts
var none3 = (name) => ({ name, parameters: [], required: 0 });
var one = (name, parameter = "object") => ({
  name,
  parameters: [parameter],
  required: 1
});
function integerArgument(value) {
  const integer2 = asInteger(value);
  if (integer2 === void 0)
    throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  return integer2;
}
function findIndex(run, items, args, what) {
  const [item, start, stop] = readArguments(
    { name: "index", parameters: ["value", "start", "stop"], required: 1 },
    args
  );
  const bound = (value, missing) => {
    if (value === void 0) return missing;
    const index = asInteger(value);
    if (index === void 0) throw typeError("slice indices must be integers or have an __index__ method");
    const at = index < 0n ? index + BigInt(items.length) : index;
    return Number(at < 0n ? 0n : at);
  };
  const end = Math.min(bound(stop, items.length), items.length);
  for (let at = bound(start, 0); at < end; at += 1) {
    run.meter.step();
    if (same(run, items[at], item)) return BigInt(at);
  }
  throw valueError(what === "list" ? `${repr(run, item)} is not in list` : "tuple.index(x): x not in tuple");
}
function countItems(run, items, args) {
  const [item] = readArguments(one("count"), args);
  run.meter.step(items.length);
  return BigInt(items.filter((candidate) => same(run, candidate, item)).length);
}
var tupleMethods = /* @__PURE__ */ new Map([
  [
    "index",
    (run, self, args) => findIndex(run, self.items, args, "tuple")
  ],
  ["count", (run, self, args) => countItems(run, self.items, args)]
]);
var listMethods = /* @__PURE__ */ new Map([
  [
    "append",
    (run, self, args) => {
      const [item] = readArguments({ ...one("append"), name: "list.append" }, args);
      run.meter.allocate(16);
      self.items.push(item);
      return null;
    }
  ],
  [
    "extend",
    (run, self, args) => {
      const [items] = readArguments({ ...one("extend"), name: "list.extend" }, args);
      const source2 = items === self ? list2(self.items.slice()) : items;
      for (const item of iterate(run, source2)) {
        run.meter.allocate(16);
        self.items.push(item);
      }
      return null;
    }
  ],
  [
    "insert",
    (run, self, args) => {
      const [at, item] = readArguments(
        { name: "insert", parameters: ["index", "object"], required: 2 },
        args
      );
      run.meter.step(1 + (self.items.length >> 3));
      run.meter.allocate(16);
      const index = integerArgument(at);
      const length = BigInt(self.items.length);
      const place = index < 0n ? index + length : index;
      self.items.splice(Number(place < 0n ? 0n : place > length ? length : place), 0, item);
      return null;
    }
  ],
  [
    "pop",
    (run, self, args) => {
      const [at] = readArguments({ name: "pop", parameters: ["index"], required: 0 }, args);
      if (self.items.length === 0) {
        if (at !== void 0) integerArgument(at);
        throw raise("IndexError", "pop from empty list");
      }
      if (at === void 0) return self.items.pop();
      const index = integerArgument(at);
      const place = index < 0n ? index + BigInt(self.items.length) : index;
      if (place < 0n || place >= BigInt(self.items.length))
        throw raise("IndexError", "pop index out of range");
      run.meter.step(1 + (self.items.length >> 3));
      return self.items.splice(Number(place), 1)[0];
    }
  ],
  [
    "remove",
    (run, self, args) => {
      const [item] = readArguments({ ...one("remove"), name: "list.remove" }, args);
      run.meter.step(self.items.length);
      const at = self.items.findIndex((candidate) => same(run, candidate, item));
      if (at === -1) throw valueError("list.remove(x): x not in list");
      self.items.splice(at, 1);
      return null;
    }
  ],
  [
    "clear",
    (_run, self, args) => {
      readArguments({ ...none3("clear"), name: "list.clear" }, args);
      self.items = [];
      return null;
    }
  ],
  [
    "copy",
    (run, self, args) => {
      readArguments({ ...none3("copy"), name: "list.copy" }, args);
      return list2(collect(run, self));
    }
  ],
  [
    "reverse",
    (run, self, args) => {
      readArguments({ ...none3("reverse"), name: "list.reverse" }, args);
      run.meter.step(self.items.length >> 3);
      self.items.reverse();
      return null;
    }
  ],
  [
    "sort",
    (run, self, { positional, keywords: keywords2 }) => {
      if (positional.length > 0) throw typeError("sort() takes no positional arguments");
      self.items = sortWithOptions(run, self.items, keywords2, "sort");
      return null;
    }
  ],
  ["index", (run, self, args) => findIndex(run, self.items, args, "list")],
  ["count", (run, self, args) => countItems(run, self.items, args)]
]);
function sortWithOptions(run, items, keywords2, name) {
  for (const keyword of keywords2.keys()) {
    if (keyword !== "key" && keyword !== "reverse") {
      throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`);
    }
  }
  const key = keywords2.get("key") ?? null;
  const reverse = keywords2.get("reverse") ?? false;
  if (asInteger(reverse) === void 0)
    throw typeError(`'${typeName(reverse)}' object cannot be interpreted as an integer`);
  const keys = key === null ? void 0 : items.map((item) => run.call(key, { positional: [item], keywords: /* @__PURE__ */ new Map() }));
  return sortValues(run, items, keys, isTrue(reverse));
}

// src/build-files/language/set-methods.ts
var one2 = (name, args) => readArguments({ name: `set.${name}`, parameters: ["object"], required: 1 }, args)[0];
function membersOf2(run, value) {
  return makeSet(run, "set", iterate(run, value)).members;
}
var combining = (operator2) => (run, self, { positional }) => {
  let result = { kind: self.kind, members: new Map(self.members) };
  for (const other of positional) {
    const isSet = typeof other === "object" && (other?.kind === "set" || other?.kind === "frozenset");
    const members = membersOf2(run, other);
    result = operator2 === "&" && !isSet ? makeSet(
      run,
      self.kind,
      [...members.values()].filter((item) => result.members.has(hashKey(run, item)))
    ) : combine(run, operator2, result.members, members, self.kind);
  }
  return result;
};
var relation = (name, test) => (run, self, args) => test(run, self.members, membersOf2(run, one2(name, args)));
var testing = (name, wanted) => (run, self, args) => {
  for (const item of iterate(run, one2(name, args)))
    if (self.members.has(hashKey(run, item)) !== wanted) return false;
  return true;
};
var frozensetMethods = /* @__PURE__ */ new Map([
  ["union", combining("|")],
  ["intersection", combining("&")],
  ["difference", combining("-")],
  [
    "symmetric_difference",
    (run, self, args) => combine(run, "^", self.members, membersOf2(run, one2("symmetric_difference", args)), self.kind)
  ],
  ["issubset", relation("issubset", isSubset)],
  ["issuperset", testing("issuperset", true)],
  ["isdisjoint", testing("isdisjoint", false)],
  [
    "copy",
    (run, self, args) => {
      readArguments({ name: `${self.kind}.copy`, parameters: [], required: 0 }, args);
      run.meter.allocate(48 * self.members.size);
      return { kind: self.kind, members: new Map(self.members) };
    }
  ]
]);
function replace(self, members) {
  const copy = [...members];
  self.members.clear();
  for (const [key, value] of copy) self.members.set(key, value);
  return null;
}
var updating = (operator2) => (run, self, { positional }) => {
  for (const other of positional) {
    replace(self, combine(run, operator2, self.members, membersOf2(run, other), "set").members);
  }
  return null;
};
var setMethods = /* @__PURE__ */ new Map([
  [
    "add",
    (run, self, args) => {
      addMember(run, self, one2("add", args));
      return null;
    }
  ],
  [
    "discard",
    (run, self, args) => {
      self.members.delete(hashKey(run, one2("discard", args)));
      return null;
    }
  ],
  [
    "remove",
    (run, self, args) => {
      const item = one2("remove", args);
      if (!self.members.delete(hashKey(run, item))) throw raise("KeyError", item);
      return null;
    }
  ],
  [
    "pop",
    (_run, self, args) => {
      readArguments({ name: "set.pop", parameters: [], required: 0 }, args);
      for (const [key, value] of self.members) {
        self.members.delete(key);
        return value;
      }
      throw raise("KeyError", "pop from an empty set");
    }
  ],
  [
    "clear",
    (_run, self, args) => {
      readArguments({ name: "set.clear", parameters: [], required: 0 }, args);
      self.members.clear();
      return null;
    }
  ],
  ["update", updating("|")],
  ["intersection_update", updating("&")],
  ["difference_update", updating("-")],
  [
    "symmetric_difference_update",
    (run, self, args) => replace(
      self,
      combine(run, "^", self.members, membersOf2(run, one2("symmetric_difference_update", args)), "set").members
    )
  ]
]);

// src/build-files/language/string-case.ts
var plain2 = (name, work) => [
  name,
  (run, self, args) => {
    readArguments({ name: `str.${name}`, parameters: [], required: 0 }, args);
    run.meter.step(self.length >> 5);
    run.meter.allocate(self.length);
    return work(self);
  }
];
var cased = /[\p{Lu}\p{Ll}\p{Lt}]/u;
var lowerCased = new RegExp("^\\p{Lowercase}$", "u");
var upperCased = new RegExp("^\\p{Lu}$", "u");
var titled = new RegExp("^\\p{Lt}$", "u");
var space3 = new RegExp(`^[${whitespace}]+$`);
function titleCase(char) {
  const upper = char.toUpperCase();
  return upper.length > char.length ? upper.charAt(0) + upper.slice(1).toLowerCase() : upper;
}
function title(text2) {
  let result = "";
  let inWord = false;
  for (const char of text2) {
    const isCased = char.toLowerCase() !== char.toUpperCase();
    result += isCased ? inWord ? char.toLowerCase() : titleCase(char) : char;
    inWord = isCased;
  }
  return result;
}
function isTitle(text2) {
  let found = false;
  let inWord = false;
  for (const char of text2) {
    if (upperCased.test(char) || titled.test(char)) {
      if (inWord) return false;
      inWord = true;
      found = true;
    } else if (lowerCased.test(char)) {
      if (!inWord) return false;
      found = true;
    } else inWord = false;
  }
  return found;
}
function isCase(text2, wanted) {
  let found = false;
  for (const char of text2) {
    if (wanted.test(char)) found = true;
    else if (cased.test(char)) return false;
  }
  return found;
}
var matches2 = (pattern, empty = false) => (text2) => text2 === "" ? empty : pattern.test(text2);
var digit = /^[\p{Nd}\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792]+$/u;
var caseMethods = new Map([
  plain2("lower", (text2) => text2.toLowerCase()),
  plain2("upper", (text2) => text2.toUpperCase()),
  plain2(
    "casefold",
    (text2) => text2.replaceAll("ß", "ss").replaceAll("ẞ", "ss").toLowerCase().replaceAll("ς", "σ")
  ),
  plain2("capitalize", (text2) => {
    const [first = ""] = text2;
    return titleCase(first) + text2.slice(first.length).toLowerCase();
  }),
  plain2("title", title),
  plain2(
    "swapcase",
    (text2) => Array.from(
      text2,
      (char) => upperCased.test(char) ? char.toLowerCase() : lowerCased.test(char) ? char.toUpperCase() : char
    ).join("")
  ),
  plain2("isalpha", matches2(new RegExp("^\\p{L}+$", "u"))),
  plain2("isalnum", matches2(/^[\p{L}\p{N}]+$/u)),
  plain2("isascii", matches2(/^[\x00-\x7f]*$/, true)),
  plain2("isdecimal", matches2(new RegExp("^\\p{Nd}+$", "u"))),
  plain2("isdigit", matches2(digit)),
  plain2("isnumeric", matches2(new RegExp("^\\p{N}+$", "u"))),
  plain2("isidentifier", matches2(new RegExp("^[\\p{ID_Start}_]\\p{ID_Continue}*$", "u"))),
  plain2("isspace", matches2(space3)),
  plain2("isprintable", matches2(/^(?: |[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}])*$/u, true)),
  plain2("islower", (text2) => isCase(text2, lowerCased)),
  plain2("isupper", (text2) => isCase(text2, upperCased)),
  plain2("istitle", isTitle)
]);

// src/build-files/language/string-search.ts
function part(text2, start, stop) {
  if (start === void 0 && stop === void 0) return { text: text2, offset: 0 };
  const length = codePointLength(text2);
  const index = (value, missing) => {
    if (value === void 0 || value === null) return missing;
    const integer2 = asInteger(value);
    if (integer2 === void 0) {
      throw typeError("slice indices must be integers or None or have an __index__ method");
    }
    const at = integer2 < 0n ? integer2 + BigInt(length) : integer2;
    return Number(at < 0n ? 0n : at > BigInt(length) + 1n ? BigInt(length) + 1n : at);
  };
  const from = index(start, 0);
  const to = Math.min(index(stop, length), length);
  if (from > to) return void 0;
  return {
    text: isSimple(text2) ? text2.slice(from, to) : codePoints(text2).slice(from, to).join(""),
    offset: from
  };
}
function searchArguments(self, name, args) {
  const [needle, start, stop] = readArguments(
    { name, parameters: ["sub", "start", "end"], required: 1, parsed: true },
    args
  );
  const range = part(self, start, stop);
  if (typeof needle !== "string") throw typeError(`must be str, not ${typeName(needle)}`);
  return [needle, range];
}
function find(run, self, name, args, last) {
  run.meter.step(1 + (self.length >> 5));
  const [needle, range] = searchArguments(self, name, args);
  if (range === void 0) return -1n;
  const at = last ? range.text.lastIndexOf(needle) : range.text.indexOf(needle);
  return at === -1 ? -1n : BigInt(range.offset + toCodePointIndex(range.text, at));
}
var searching = (name, last, must) => (run, self, args) => {
  const at = find(run, self, name, args, last);
  if (must && at === -1n) throw valueError("substring not found");
  return at;
};
var affix = (name) => (run, self, args) => {
  const [wanted, start, stop] = readArguments(
    { name, parameters: ["prefix", "start", "end"], required: 1, parsed: true },
    args
  );
  const range = part(self, start, stop);
  const test = (value) => {
    if (typeof value !== "string") {
      throw typeError(`tuple for ${name} must only contain str, not ${typeName(value)}`);
    }
    run.meter.step();
    if (range === void 0) return false;
    return name === "startswith" ? range.text.startsWith(value) : range.text.endsWith(value);
  };
  if (typeof wanted === "object" && wanted?.kind === "tuple") return wanted.items.some(test);
  if (typeof wanted !== "string") {
    throw typeError(`${name} first arg must be str or a tuple of str, not ${typeName(wanted)}`);
  }
  return test(wanted);
};
var removing = (name) => (_run, self, args) => {
  const [value] = readArguments({ name: `str.${name}`, parameters: ["prefix"], required: 1 }, args);
  if (typeof value !== "string") throw typeError(`${name}() argument must be str, not ${typeName(value)}`);
  if (value === "") return self;
  if (name === "removeprefix") return self.startsWith(value) ? self.slice(value.length) : self;
  return self.endsWith(value) ? self.slice(0, -value.length) : self;
};
function replaceText(run, self, args) {
  const [from, to, countValue] = readArguments(
    { name: "replace", parameters: ["old", "new", "count"], required: 2 },
    args
  );
  if (typeof from !== "string") throw typeError(`replace() argument 1 must be str, not ${typeName(from)}`);
  if (typeof to !== "string") throw typeError(`replace() argument 2 must be str, not ${typeName(to)}`);
  let limit = Infinity;
  if (countValue !== void 0) {
    const count = asInteger(countValue);
    if (count === void 0)
      throw typeError(`'${typeName(countValue)}' object cannot be interpreted as an integer`);
    if (count >= 0n) limit = Number(count);
  }
  run.meter.step(1 + (self.length >> 4));
  const pieces = from === "" ? ["", ...codePoints(self), ""] : self.split(from);
  const times = Math.min(limit, pieces.length - 1);
  run.meter.allocate(self.length + times * to.length + 8 * pieces.length);
  if (from === "" && self === "") return times > 0 ? to : "";
  if (times <= 0) return self;
  return from === "" ? pieces.slice(0, times + 1).join(to) + pieces.slice(times + 1).join("") : [pieces.slice(0, times + 1).join(to), ...pieces.slice(times + 1)].join(from);
}
function countText(run, self, args) {
  const [needle, range] = searchArguments(self, "count", args);
  run.meter.step(1 + (self.length >> 4));
  if (range === void 0) return 0n;
  if (needle === "") return BigInt(codePointLength(range.text) + 1);
  let count = 0n;
  for (let at = range.text.indexOf(needle); at !== -1; at = range.text.indexOf(needle, at + needle.length))
    count += 1n;
  return count;
}
var searchMethods = /* @__PURE__ */ new Map([
  ["find", searching("find", false, false)],
  ["rfind", searching("rfind", true, false)],
  ["index", searching("index", false, true)],
  ["rindex", searching("rindex", true, true)],
  ["count", countText],
  ["replace", replaceText],
  ["startswith", affix("startswith")],
  ["endswith", affix("endswith")],
  ["removeprefix", removing("removeprefix")],
  ["removesuffix", removing("removesuffix")]
]);

// src/build-files/language/string-split.ts
var notSpace = new RegExp(`[^${whitespace}]+`, "g");
var leadingSpace = new RegExp(`^[${whitespace}]+`);
function trimEnd(text2, drop) {
  if (!isSimple(text2)) {
    const chars = codePoints(text2);
    while (chars.length > 0 && drop(chars.at(-1))) chars.pop();
    return chars.join("");
  }
  let end = text2.length;
  while (end > 0 && drop(text2.charAt(end - 1))) end -= 1;
  return text2.slice(0, end);
}
function trimStart(text2, drop) {
  let start = 0;
  while (start < text2.length) {
    const char = String.fromCodePoint(text2.codePointAt(start));
    if (!drop(char)) break;
    start += char.length;
  }
  return text2.slice(start);
}
var stripping = (name, atStart, atEnd) => (run, self, args) => {
  const [chars] = readArguments({ name, parameters: ["chars"], required: 0 }, args);
  if (chars !== void 0 && chars !== null && typeof chars !== "string") {
    throw typeError(`${name} arg must be None or str`);
  }
  run.meter.allocate(self.length);
  run.meter.step(self.length >> 4);
  const set = typeof chars === "string" ? new Set(codePoints(chars)) : void 0;
  const drop = set === void 0 ? isSpace : (char) => set.has(char);
  const front = atStart ? trimStart(self, drop) : self;
  return atEnd ? trimEnd(front, drop) : front;
};
function splitWords(text2, limit, fromEnd) {
  if (limit === Infinity) return text2.match(notSpace) ?? [];
  if (fromEnd) {
    const words5 = [];
    let rest2 = trimEnd(text2, isSpace);
    const all = [...rest2.matchAll(notSpace)];
    while (words5.length < limit && all.length > 0) {
      const word2 = all.pop();
      words5.unshift(word2[0]);
      rest2 = rest2.slice(0, word2.index);
    }
    rest2 = trimEnd(rest2, isSpace);
    return all.length > 0 ? [rest2, ...words5] : words5;
  }
  const words4 = [];
  let rest = text2.replace(leadingSpace, "");
  for (const word2 of [...rest.matchAll(notSpace)]) {
    if (words4.length >= limit) return [...words4, rest.slice(word2.index)];
    words4.push(word2[0]);
  }
  rest = "";
  return words4;
}
var splitting = (name) => (run, self, args) => {
  const [separator, most3] = readArguments(
    { name, parameters: ["sep", "maxsplit"], required: 0, positionalOnly: 0 },
    args
  );
  let limit = Infinity;
  if (most3 !== void 0) {
    const count = asInteger(most3);
    if (count === void 0)
      throw typeError(`'${typeName(most3)}' object cannot be interpreted as an integer`);
    if (count >= 0n) limit = Number(count);
  }
  run.meter.step(1 + (self.length >> 4));
  run.meter.allocate(24 * self.length);
  if (separator === void 0 || separator === null)
    return list2(splitWords(self, limit, name === "rsplit"));
  if (typeof separator !== "string") throw typeError(`must be str or None, not ${typeName(separator)}`);
  if (separator === "") throw valueError("empty separator");
  if (name === "rsplit") return list2(splitFromEnd(self, separator, limit));
  const parts = self.split(separator);
  if (parts.length - 1 <= limit) return list2(parts);
  return list2([...parts.slice(0, limit), parts.slice(limit).join(separator)]);
};
function splitFromEnd(text2, separator, limit) {
  const parts = [];
  let end = text2.length;
  while (parts.length < limit && end >= separator.length) {
    const at = text2.lastIndexOf(separator, end - separator.length);
    if (at === -1) break;
    parts.push(text2.slice(at + separator.length, end));
    end = at;
  }
  parts.push(text2.slice(0, end));
  return parts.reverse();
}
var parting = (name) => (run, self, args) => {
  const [separator] = readArguments({ name: `str.${name}`, parameters: ["sep"], required: 1 }, args);
  if (typeof separator !== "string") throw typeError(`must be str, not ${typeName(separator)}`);
  if (separator === "") throw valueError("empty separator");
  run.meter.step(1 + (self.length >> 5));
  const at = name === "partition" ? self.indexOf(separator) : self.lastIndexOf(separator);
  if (at === -1) return tuple(name === "partition" ? [self, "", ""] : ["", "", self]);
  return tuple([self.slice(0, at), separator, self.slice(at + separator.length)]);
};
var lineEnd = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
function splitLines(run, self, args) {
  const [keep] = readArguments(
    { name: "splitlines", parameters: ["keepends"], required: 0, positionalOnly: 0 },
    args
  );
  const keepEnds = keep !== void 0 && isTrue(keep);
  const lines = [];
  let start = 0;
  for (const match of self.matchAll(lineEnd)) {
    run.meter.allocate(24);
    const end = match.index + match[0].length;
    lines.push(self.slice(start, keepEnds ? end : match.index));
    start = end;
  }
  if (start < self.length) lines.push(self.slice(start));
  run.meter.allocate(self.length);
  return list2(lines);
}
var splitMethods = /* @__PURE__ */ new Map([
  ["strip", stripping("strip", true, true)],
  ["lstrip", stripping("lstrip", true, false)],
  ["rstrip", stripping("rstrip", false, true)],
  ["split", splitting("split")],
  ["rsplit", splitting("rsplit")],
  ["partition", parting("partition")],
  ["rpartition", parting("rpartition")],
  ["splitlines", splitLines]
]);

// src/build-files/language/sequence.ts
function sliceIndex(value) {
  if (value === null) return void 0;
  const index = asInteger(value);
  if (index === void 0) {
    throw typeError("slice indices must be integers or None or have an __index__ method");
  }
  return index;
}
function sliceRange(slice, length) {
  const stepValue = sliceIndex(slice.step) ?? 1n;
  if (stepValue === 0n) throw valueError("slice step cannot be zero");
  const limit = BigInt(length);
  const backwards = stepValue < 0n;
  const clamp = (value, missing) => {
    if (value === void 0) return Number(missing);
    const low = backwards ? -1n : 0n;
    const high = backwards ? limit - 1n : limit;
    const index = value < 0n ? value + limit : value;
    return Number(index < low ? low : index > high ? high : index);
  };
  const start = clamp(sliceIndex(slice.start), backwards ? limit - 1n : 0n);
  const stop = clamp(sliceIndex(slice.stop), backwards ? -1n : limit);
  const longest = limit + 2n;
  const step = Number(stepValue > longest ? longest : stepValue < -longest ? -longest : stepValue);
  const span = backwards ? start - stop : stop - start;
  return { start, stop, step, count: span <= 0 ? 0 : Math.floor((span - 1) / Math.abs(step)) + 1 };
}
function pick(run, items, { start, step, count }) {
  run.meter.step(count >> 3);
  run.meter.allocate(8 * count);
  if (step === 1) return items.slice(start, start + count);
  return Array.from({ length: count }, (_, index) => items[start + index * step]);
}
function getIndex(run, sequence, index) {
  if (typeof sequence === "string") return stringIndex(run, sequence, index);
  if (typeof sequence === "object" && sequence !== null) {
    switch (sequence.kind) {
      case "list":
      case "tuple": {
        if (typeof index === "object" && index?.kind === "slice") {
          const items = pick(run, sequence.items, sliceRange(index, sequence.items.length));
          return sequence.kind === "list" ? list2(items) : tuple(items);
        }
        return sequence.items[position(index, sequence.items.length, sequence.kind)];
      }
      case "range":
        return rangeIndex(sequence, index);
      case "bytes": {
        run.meter.step(sequence.bytes.length >> 3);
        if (typeof index === "object" && index?.kind === "slice") {
          const bytes = Uint8Array.from(
            pick(run, Array.from(sequence.bytes), sliceRange(index, sequence.bytes.length))
          );
          return { kind: "bytes", bytes };
        }
        const integer2 = asInteger(index);
        if (integer2 === void 0)
          throw typeError(`byte indices must be integers or slices, not ${typeName(index)}`);
        return BigInt(sequence.bytes[position(index, sequence.bytes.length, "bytes")]);
      }
      default:
    }
  }
  throw typeError(
    typeof sequence === "object" && sequence?.kind === "type" ? `type '${sequence.name}' is not subscriptable` : `'${typeName(sequence)}' object is not subscriptable`
  );
}
function stringIndex(run, text2, index) {
  const simple = isSimple(text2);
  run.meter.step(text2.length >> 7);
  if (typeof index === "object" && index?.kind === "slice") {
    const range = sliceRange(index, codePointLength(text2));
    if (simple && range.step === 1) return text2.slice(range.start, range.start + range.count);
    run.meter.allocate(text2.length);
    return pick(run, codePoints(text2), range).join("");
  }
  const at = position(index, codePointLength(text2), "string");
  return simple ? text2.charAt(at) : codePoints(text2)[at];
}
function rangeIndex(range, index) {
  const length = rangeLength(range);
  if (typeof index === "object" && index?.kind === "slice") {
    const { start, stop, step } = sliceRange(index, Number(length));
    const at2 = (offset) => range.start + BigInt(offset) * range.step;
    return { kind: "range", start: at2(start), stop: at2(stop), step: range.step * BigInt(step) };
  }
  const integer2 = asInteger(index);
  if (integer2 === void 0)
    throw typeError(`range indices must be integers or slices, not ${typeName(index)}`);
  const at = integer2 < 0n ? integer2 + length : integer2;
  if (at < 0n || at >= length) throw raise("IndexError", "range object index out of range");
  return range.start + at * range.step;
}
function checkIndexSize(index) {
  if (index > 0x7fffffffffffffffn || index < -0x8000000000000000n) {
    throw raise("IndexError", "cannot fit 'int' into an index-sized integer");
  }
}
function position(index, length, what, assignment = false) {
  const integer2 = asInteger(index);
  if (integer2 === void 0) {
    const kinds = what === "string" ? "string indices must be integers, not" : `${what} indices must be integers or slices, not`;
    throw typeError(what === "string" ? `${kinds} '${typeName(index)}'` : `${kinds} ${typeName(index)}`);
  }
  checkIndexSize(integer2);
  const at = integer2 < 0n ? integer2 + BigInt(length) : integer2;
  if (at < 0n || at >= BigInt(length)) {
    throw raise(
      "IndexError",
      what === "bytes" ? "index out of range" : `${what} ${assignment ? "assignment " : ""}index out of range`
    );
  }
  return Number(at);
}
function assignSlice(run, target, slice, items) {
  const { start, stop, step, count } = sliceRange(slice, target.items.length);
  run.meter.step(target.items.length >> 3);
  if (step === 1) {
    run.meter.allocate(8 * (target.items.length + items.length));
    target.items = [...target.items.slice(0, start), ...items, ...target.items.slice(Math.max(start, stop))];
    return;
  }
  if (items.length !== count) {
    throw valueError(`attempt to assign sequence of size ${items.length} to extended slice of size ${count}`);
  }
  items.forEach((item, index) => {
    target.items[start + index * step] = item;
  });
}
function deleteSlice(target, slice) {
  const { start, step, count } = sliceRange(slice, target.items.length);
  const gone = new Set(Array.from({ length: count }, (_, index) => start + index * step));
  target.items = target.items.filter((_, index) => !gone.has(index));
}

// src/build-files/language/subscripts.ts
function getSubscript(run, object, index) {
  if (typeof object === "object" && object?.kind === "dict") {
    const value = getItem(run, object, index);
    if (value === void 0) throw raise("KeyError", index);
    return value;
  }
  if (typeof object === "object" && object?.kind === "type" && ["list", "dict", "tuple", "set", "frozenset", "type"].includes(object.name)) {
    return object;
  }
  return getIndex(run, object, index);
}
function setSubscript(run, object, index, value) {
  if (typeof object === "object" && object !== null) {
    if (object.kind === "dict") {
      setItem(run, object, index, value);
      return;
    }
    if (object.kind === "list") {
      if (typeof index === "object" && index?.kind === "slice") {
        if (typeof value !== "string" && (typeof value !== "object" || value === null)) {
          const isExtended = index.step !== null && index.step !== 1n;
          throw typeError(
            isExtended ? "must assign iterable to extended slice" : "can only assign an iterable"
          );
        }
        assignSlice(run, object, index, collect(run, value));
      } else object.items[position(index, object.items.length, "list", true)] = value;
      return;
    }
  }
  const integer2 = asInteger(index);
  if (integer2 !== void 0 && isSequence2(object)) checkIndexSize(integer2);
  throw typeError(`'${typeName(object)}' object does not support item assignment`);
}
var sequences = /* @__PURE__ */ new Set(["tuple", "range", "bytes", "set", "frozenset", "view"]);
function isSequence2(object) {
  return typeof object === "string" || typeof object === "object" && object !== null && sequences.has(object.kind);
}
function deleteSubscript(run, object, index) {
  if (typeof object === "object" && object !== null) {
    if (object.kind === "dict") {
      if (!object.entries.delete(hashKey(run, index))) throw raise("KeyError", index);
      return;
    }
    if (object.kind === "list") {
      run.meter.step(1 + (object.items.length >> 3));
      if (typeof index === "object" && index?.kind === "slice") deleteSlice(object, index);
      else object.items.splice(position(index, object.items.length, "list", true), 1);
      return;
    }
  }
  const integer2 = asInteger(index);
  if (integer2 !== void 0 && isSequence2(object)) checkIndexSize(integer2);
  const words4 = isSequence2(object) && integer2 !== void 0 ? "doesn't" : "does not";
  throw typeError(`'${typeName(object)}' object ${words4} support item deletion`);
}

// src/build-files/language/string-format.ts
function format(run, template, lookup, depth) {
  if (depth < 0) throw valueError("Max string recursion exceeded");
  let result = "";
  let at = 0;
  const braces = /[{}]/g;
  while (at < template.length) {
    braces.lastIndex = at;
    const brace = braces.exec(template)?.index;
    if (brace === void 0) return result + template.slice(at);
    run.meter.step(2);
    result += template.slice(at, brace);
    at = brace;
    const char = template.charAt(at);
    if (template[at + 1] === char) {
      result += char;
      at += 2;
      continue;
    }
    if (char === "}") throw valueError("Single '}' encountered in format string");
    const end = fieldEnd(template, at + 1);
    const text2 = formatField(run, template.slice(at + 1, end), lookup, depth);
    run.meter.allocate(text2.length);
    result += text2;
    at = end + 1;
  }
  return result;
}
function fieldEnd(template, from) {
  let open = 1;
  let inIndex = false;
  let inSpec = false;
  for (let at = from; at < template.length; at += 1) {
    const char = template[at];
    if (!inSpec && char === "[") inIndex = true;
    else if (char === "]") inIndex = false;
    else if (inIndex) continue;
    else if (char === ":") inSpec = true;
    else if (char === "{") {
      if (!inSpec) throw valueError("unexpected '{' in field name");
      open += 1;
    } else if (char === "}") {
      open -= 1;
      if (open === 0) return at;
    }
  }
  if (from >= template.length) throw valueError("Single '{' encountered in format string");
  throw valueError(inSpec ? "unmatched '{' in format spec" : "expected '}' before end of string");
}
function formatField(run, field2, lookup, depth) {
  const match = /^((?:[^[\]!:{}]|\[[^\]]*\])*)(?:!([^]?))?(?::([^]*))?$/.exec(field2);
  if (match === null) {
    if (field2.includes("{")) throw valueError("unexpected '{' in field name");
    throw valueError(
      /![^:]{2}/.test(field2) ? "expected ':' after conversion specifier" : "expected '}' before end of string"
    );
  }
  const [, name = "", conversion2, spec = ""] = match;
  const value = fieldValue(run, name, lookup);
  const converted = conversion2 === void 0 ? value : convert2(run, conversion2, value);
  return formatValue(
    run,
    converted,
    spec.includes("{") || spec.includes("}") ? format(run, spec, lookup, depth - 1) : spec
  );
}
function convert2(run, conversion2, value) {
  switch (conversion2) {
    case "s":
      return str(run, value);
    case "r":
      return repr(run, value);
    case "a":
      return typeof value === "string" ? reprString(value, true) : repr(run, value);
    case "":
      throw valueError("end of string while looking for conversion specifier");
    default:
      throw valueError(`Unknown conversion specifier '${conversion2}'`);
  }
}
function fieldValue(run, name, lookup) {
  const [first = ""] = /^[^.[]*/.exec(name) ?? [];
  let value = firstValue(first, lookup);
  let rest = name.slice(first.length);
  while (rest !== "") {
    run.meter.step();
    const attribute2 = /^\.([^.[]*)/.exec(rest);
    const index = /^\[([^\]]*)\]/.exec(rest);
    const step = attribute2 ?? index;
    if (step === null) {
      throw valueError(
        rest.startsWith("[") ? "Missing ']' in format string" : "Only '.' or '[' may follow ']' in format field specifier"
      );
    }
    const text2 = step[1];
    if (text2 === "") throw valueError("Empty attribute in format string");
    value = attribute2 !== null ? getAttribute(run, value, text2) : getSubscript(run, value, /^\d+$/.test(text2) ? BigInt(text2) : text2);
    rest = rest.slice(step[0].length);
  }
  return value;
}
function firstValue(name, lookup) {
  let index;
  if (name === "") {
    if (lookup.automatic === "manual") {
      throw valueError("cannot switch from manual field specification to automatic field numbering");
    }
    index = lookup.automatic;
    lookup.automatic += 1;
  } else if (/^\d+$/.test(name)) {
    if (lookup.automatic !== "manual" && lookup.automatic > 0) {
      throw valueError("cannot switch from automatic field numbering to manual field specification");
    }
    lookup.automatic = "manual";
    index = Number(name);
    if (index > Number.MAX_SAFE_INTEGER) throw valueError("Too many decimal digits in format string");
  } else return lookup.named(name);
  const value = lookup.positional[index];
  if (value === void 0) {
    throw raise("IndexError", `Replacement index ${index} out of range for positional args tuple`);
  }
  return value;
}
var formatMethods = /* @__PURE__ */ new Map([
  [
    "format",
    (run, self, { positional, keywords: keywords2 }) => {
      const named = (name) => {
        const value = keywords2.get(name);
        if (value === void 0) throw raise("KeyError", name);
        return value;
      };
      return format(run, self, { positional, named, automatic: 0 }, 1);
    }
  ],
  [
    "format_map",
    (run, self, args) => {
      const [mapping] = readArguments({ name: "str.format_map", parameters: ["mapping"], required: 1 }, args);
      const named = (name) => getSubscript(run, mapping, name);
      return format(run, self, { positional: [], named, automatic: 0 }, 1);
    }
  ]
]);

// src/build-files/language/string-methods.ts
function stringArgument(name, value) {
  if (typeof value !== "string") throw typeError(`${name} must be str, not ${typeName(value)}`);
  return value;
}
var padded = (name, before) => (run, self, args) => {
  const [widthValue, fillValue] = readArguments(
    { name, parameters: ["width", "fillchar"], required: 1 },
    args
  );
  const width = Number(integerArgument(widthValue));
  const fill = fillValue === void 0 ? " " : fillValue;
  if (typeof fill !== "string")
    throw typeError(`The fill character must be a unicode character, not ${typeName(fill)}`);
  if (codePointLength(fill) !== 1) throw typeError("The fill character must be exactly one character long");
  const missing = width - codePointLength(self);
  if (missing <= 0) return self;
  run.meter.allocate(width);
  const left = before(missing, width);
  return fill.repeat(left) + self + fill.repeat(missing - left);
};
var basicMethods = /* @__PURE__ */ new Map([
  [
    "join",
    (run, self, args) => {
      const [items] = readArguments({ name: "str.join", parameters: ["iterable"], required: 1 }, args);
      if (!isIterable(items)) throw typeError("can only join an iterable");
      const parts = [];
      for (const item of iterate(run, items)) {
        if (typeof item !== "string") {
          throw typeError(
            `sequence item ${parts.length}: expected str instance, ${typeName(item)} found`,
            "Convert the items: `(str(item) for item in …)`."
          );
        }
        run.meter.allocate(16 + item.length + self.length);
        parts.push(item);
      }
      return parts.join(self);
    }
  ],
  ["ljust", padded("ljust", () => 0)],
  ["rjust", padded("rjust", (missing) => missing)],
  // CPython puts the odd one left when both the width and the rest are odd.
  ["center", padded("center", (missing, width) => (missing >> 1) + (missing & width & 1))],
  [
    "zfill",
    (run, self, args) => {
      const [widthValue] = readArguments({ name: "str.zfill", parameters: ["width"], required: 1 }, args);
      const missing = Number(integerArgument(widthValue)) - codePointLength(self);
      if (missing <= 0) return self;
      run.meter.allocate(missing);
      const sign = /^[-+]/.exec(self)?.[0] ?? "";
      return sign + "0".repeat(missing) + self.slice(sign.length);
    }
  ],
  [
    "expandtabs",
    (run, self, args) => {
      const [sizeValue] = readArguments(
        { name: "expandtabs", parameters: ["tabsize"], required: 0, positionalOnly: 0 },
        args
      );
      const size = sizeValue === void 0 ? 8 : Number(integerArgument(sizeValue));
      let column = 0;
      let result = "";
      for (const char of self) {
        if (char === "	") {
          const width = size > 0 ? size - column % size : 0;
          run.meter.allocate(width);
          result += " ".repeat(width);
          column += width;
        } else {
          result += char;
          column = char === "\n" || char === "\r" ? 0 : column + 1;
        }
      }
      run.meter.allocate(self.length);
      return result;
    }
  ],
  [
    "encode",
    (run, self, args) => {
      const [encoding] = readArguments(
        { name: "encode", parameters: ["encoding", "errors"], required: 0, positionalOnly: 0 },
        args
      );
      if (encoding !== void 0 && !/^(utf-?8|ascii)$/i.test(stringArgument("encode() argument 'encoding'", encoding))) {
        throw valueError("BUILD files can encode text as UTF-8 only");
      }
      run.meter.allocate(self.length);
      return { kind: "bytes", bytes: new TextEncoder().encode(self) };
    }
  ],
  [
    "maketrans",
    (run, _self, args) => {
      const [from, to, gone] = readArguments(
        { name: "maketrans", parameters: ["x", "y", "z"], required: 1 },
        args
      );
      const table = emptyDict();
      if (to === void 0) {
        if (typeof from !== "object" || from?.kind !== "dict") {
          throw typeError("if you give only one argument to maketrans it must be a dict");
        }
        for (const { key, value } of from.entries.values()) {
          const code = typeof key === "string" ? BigInt(key.codePointAt(0) ?? 0) : key;
          if (typeof key === "string" && codePointLength(key) !== 1) {
            throw valueError("string keys in translate table must be of length 1");
          }
          setItem(run, table, code, value);
        }
        return table;
      }
      const left = codePoints(stringArgument("maketrans() argument 1", from));
      const right = codePoints(stringArgument("maketrans() argument 2", to));
      if (left.length !== right.length)
        throw valueError("the first two maketrans arguments must have equal length");
      left.forEach(
        (char, index) => setItem(run, table, BigInt(char.codePointAt(0)), BigInt(right[index].codePointAt(0)))
      );
      for (const char of codePoints(
        gone === void 0 ? "" : stringArgument("maketrans() argument 3", gone)
      )) {
        setItem(run, table, BigInt(char.codePointAt(0)), null);
      }
      return table;
    }
  ],
  [
    "translate",
    (run, self, args) => {
      const [table] = readArguments({ name: "str.translate", parameters: ["table"], required: 1 }, args);
      if (typeof table !== "object" || table?.kind !== "dict") {
        throw typeError(`'${typeName(table)}' object is not subscriptable`);
      }
      return codePoints(self).map((char) => {
        run.meter.step();
        const value = getItem(run, table, BigInt(char.codePointAt(0)));
        if (value === void 0) return char;
        if (value === null) return "";
        if (typeof value === "string") {
          run.meter.allocate(value.length);
          return value;
        }
        const code = asInteger(value);
        if (code === void 0) throw typeError("character mapping must return integer, None or str");
        if (code < 0n || code > 0x10ffffn) throw valueError("character mapping must be in range(0x110000)");
        return String.fromCodePoint(Number(code));
      }).join("");
    }
  ]
]);
var stringMethods = new Map([
  ...basicMethods,
  ...caseMethods,
  ...searchMethods,
  ...splitMethods,
  ...formatMethods
]);

// src/build-files/language/attributes.ts
function findAttribute(run, object, name) {
  const bind = (methods2, self) => {
    const method = methods2.get(name);
    if (method === void 0) return void 0;
    return native(name, (caller, args) => method(caller, self, args), true);
  };
  switch (typeof object) {
    case "string":
      run.meter.step(object.length >> 6);
      return bind(stringMethods, object);
    case "bigint":
    case "boolean":
    case "number":
      return integerAttribute(object, name) ?? bind(numberMethods, object);
    default:
  }
  if (object === null) return void 0;
  switch (object.kind) {
    case "list":
      return bind(listMethods, object);
    case "tuple":
      return bind(tupleMethods, object);
    case "dict":
      return bind(dictMethods, object);
    case "set":
      return bind(setMethods, object) ?? bind(frozensetMethods, object);
    case "frozenset":
      return bind(frozensetMethods, object);
    case "bytes":
      return bind(bytesMethods, object);
    case "range":
      return rangeAttribute(object, name);
    case "slice":
      return name === "start" || name === "stop" || name === "step" ? object[name] : void 0;
    case "exception":
      return name === "args" ? tuple(object.args) : void 0;
    case "function":
    case "native":
      return name === "__name__" || name === "__qualname__" ? object.name : void 0;
    case "type":
      return typeAttribute(object.name, name);
    case "host":
      return object.attribute?.(run, name);
    default:
      return void 0;
  }
}
var methodsOfTypes = /* @__PURE__ */ new Map([
  ["str", [stringMethods, (value) => typeof value === "string"]],
  ["list", [listMethods, (value) => typeof value === "object" && value?.kind === "list"]],
  ["dict", [dictMethods, (value) => typeof value === "object" && value?.kind === "dict"]],
  ["set", [setMethods, (value) => typeof value === "object" && value?.kind === "set"]]
]);
function typeAttribute(type, name) {
  if (name === "__name__" || name === "__qualname__") return type;
  if (type === "dict" && name === "fromkeys") {
    return native(
      "fromkeys",
      (run, args) => dictMethods.get("fromkeys")(run, { kind: "dict", entries: /* @__PURE__ */ new Map() }, args),
      true
    );
  }
  if (type === "str" && name === "maketrans") {
    return native("maketrans", (run, args) => stringMethods.get("maketrans")(run, "", args), true);
  }
  const [methods2, accepts2] = methodsOfTypes.get(type) ?? [];
  if (methods2?.has(name) !== true) return void 0;
  return native(name, (run, { positional, keywords: keywords2 }) => {
    const self = positional[0];
    if (self === void 0) throw raise("TypeError", `unbound method ${type}.${name}() needs an argument`);
    if (accepts2?.(self) !== true) {
      throw raise(
        "TypeError",
        `descriptor '${name}' for '${type}' objects doesn't apply to a '${typeName(self)}' object`
      );
    }
    const method = findAttribute(run, self, name);
    return run.call(method, { positional: positional.slice(1), keywords: keywords2 });
  });
}
function getAttribute(run, object, name) {
  const value = findAttribute(run, object, name);
  if (value !== void 0) return value;
  const isType = typeof object === "object" && object?.kind === "type";
  const owner = isType ? `type object '${object.name}'` : `'${typeName(object)}' object`;
  const near = typeof object === "string" ? nearestName(name, stringMethods.keys()) : void 0;
  throw raise("AttributeError", `${owner} has no attribute '${name}'`, {
    help: near === void 0 ? void 0 : `did you mean \`${near}\`?`
  });
}

// src/build-files/language/number-text.ts
var prefixes = /* @__PURE__ */ new Map([
  ["0b", 2],
  ["0o", 8],
  ["0x", 16]
]);
function parseIntegerText(run, text2, base) {
  if (base !== 0 && (base < 2 || base > 36)) throw valueError("int() base must be >= 2 and <= 36, or 0");
  run.meter.step(1 + (text2.length >> 4));
  const invalid2 = () => valueError(
    `invalid literal for int() with base ${base}: ${reprString(text2.slice(0, 200)).slice(0, 200)}`
  );
  const match = /^([-+]?)(0[bBoOxX])?(_?[0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*)$/.exec(trimSpace(text2));
  if (match === null) throw invalid2();
  const [, sign, prefix, body = ""] = match;
  const prefixBase = prefix === void 0 ? void 0 : prefixes.get(prefix.toLowerCase());
  const usesPrefix = prefixBase !== void 0 && (base === 0 || base === prefixBase);
  if (!usesPrefix && body.startsWith("_")) throw invalid2();
  const digits = (usesPrefix ? body : (prefix ?? "") + body).replaceAll("_", "");
  const radix = usesPrefix ? prefixBase : base === 0 ? 10 : base;
  if (base === 0 && !usesPrefix && /^0+[1-9]/.test(digits)) throw invalid2();
  if (digits.length > 4300 && (radix & radix - 1) !== 0) {
    throw valueError(
      `Exceeds the limit (4300 digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`
    );
  }
  run.meter.step(1 + digits.length);
  let value = 0n;
  for (const digit2 of digits) {
    const number2 = parseInt(digit2, 36);
    if (number2 >= radix) throw invalid2();
    value = value * BigInt(radix) + BigInt(number2);
    run.meter.step(digits.length >> 6);
  }
  return sign === "-" ? -value : value;
}
function parseFloatText(run, text2) {
  run.meter.step(1 + (text2.length >> 4));
  const trimmed = trimSpace(text2).toLowerCase();
  const special = /^([-+]?)(inf|infinity|nan)$/.exec(trimmed);
  if (special !== null) return (special[1] === "-" ? -1 : 1) * (special[2] === "nan" ? NaN : Infinity);
  if (!/^[-+]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[-+]?\d+(?:_\d+)*)?$/.test(trimmed)) {
    throw valueError(`could not convert string to float: ${reprString(text2)}`);
  }
  return Number(trimmed.replaceAll("_", ""));
}

// src/build-files/language/builtin-types.ts
var optional = (name, args) => readArguments({ name, parameters: ["object"], required: 0 }, args)[0];
function makeInteger(run, args) {
  const [value, base] = readArguments(
    { name: "int", parameters: ["x", "base"], required: 0, positionalOnly: 1 },
    args
  );
  if (value === void 0) {
    if (base !== void 0) throw typeError("int() missing string argument");
    return 0n;
  }
  if (base !== void 0) {
    if (typeof value !== "string") throw typeError("int() can't convert non-string with explicit base");
    return parseIntegerText(run, value, Number(integerArgument(base)));
  }
  if (typeof value === "string") return parseIntegerText(run, value, 10);
  if (typeof value === "number") {
    if (Number.isNaN(value)) throw valueError("cannot convert float NaN to integer");
    if (!Number.isFinite(value)) throw raise("OverflowError", "cannot convert float infinity to integer");
    return BigInt(Math.trunc(value));
  }
  const integer2 = asInteger(value);
  if (integer2 !== void 0) return integer2;
  throw typeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`
  );
}
function makeFloat(run, args) {
  const value = optional("float", args);
  if (value === void 0) return 0;
  if (isNumeric2(value)) return toFloat(value);
  if (typeof value === "string") return parseFloatText(run, value);
  throw typeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
}
function makeRange(_run, args) {
  const values = readArguments({ name: "range", parameters: ["start", "stop", "step"], required: 1 }, args);
  const [first, second, third] = values.map(
    (value) => value === void 0 ? void 0 : integerArgument(value)
  );
  if (third === 0n) throw valueError("range() arg 3 must not be zero");
  if (second === void 0) return { kind: "range", start: 0n, stop: first, step: 1n };
  return { kind: "range", start: first, stop: second, step: third ?? 1n };
}
function makeDict(run, { positional, keywords: keywords2 }) {
  const dict = emptyDict();
  run.meter.allocate(64);
  if (positional.length > 1) throw typeError(`dict expected at most 1 argument, got ${positional.length}`);
  if (positional.length === 1) updateDict(run, dict, positional[0]);
  for (const [key, value] of keywords2) setItem(run, dict, key, value);
  return dict;
}
function makeSlice(_run, args) {
  const [first, second, third] = readArguments(
    { name: "slice", parameters: ["start", "stop", "step"], required: 1 },
    args
  );
  if (second === void 0) return { kind: "slice", start: null, stop: first, step: null };
  return { kind: "slice", start: first, stop: second, step: third ?? null };
}
function makeBytes(run, args) {
  const [value] = readArguments({ name: "bytes", parameters: ["source", "encoding"], required: 0 }, args);
  if (value === void 0) return { kind: "bytes", bytes: new Uint8Array() };
  if (typeof value === "string") {
    if (args.positional.length < 2) throw typeError("string argument without an encoding");
    return { kind: "bytes", bytes: new TextEncoder().encode(value) };
  }
  if (typeof value === "bigint") throw typeError("BUILD files make bytes of texts and lists only");
  const items = collect(run, value).map((item) => {
    const byte = integerArgument(item);
    if (byte < 0n || byte > 255n) throw valueError("bytes must be in range(0, 256)");
    return Number(byte);
  });
  return { kind: "bytes", bytes: Uint8Array.from(items) };
}
var constructors = [
  ["object", void 0],
  ["int", makeInteger],
  ["float", makeFloat],
  [
    "bool",
    (_run, args) => {
      const value = optional("bool", args);
      return value !== void 0 && isTrue(value);
    }
  ],
  [
    "str",
    (run, args) => {
      const [value] = readArguments(
        { name: "str", parameters: ["object", "encoding", "errors"], required: 0, positionalOnly: 0 },
        args
      );
      return value === void 0 ? "" : str(run, value);
    }
  ],
  [
    "list",
    (run, args) => {
      const value = optional("list", args);
      return list2(value === void 0 ? [] : collect(run, value));
    }
  ],
  [
    "tuple",
    (run, args) => {
      const value = optional("tuple", args);
      if (typeof value === "object" && value?.kind === "tuple") return value;
      return tuple(value === void 0 ? [] : collect(run, value));
    }
  ],
  ["dict", makeDict],
  [
    "set",
    (run, args) => {
      const value = optional("set", args);
      return makeSet(run, "set", value === void 0 ? [] : iterate(run, value));
    }
  ],
  [
    "frozenset",
    (run, args) => {
      const value = optional("frozenset", args);
      if (typeof value === "object" && value?.kind === "frozenset") return value;
      return makeSet(run, "frozenset", value === void 0 ? [] : iterate(run, value));
    }
  ],
  ["bytes", makeBytes],
  ["range", makeRange],
  ["slice", makeSlice],
  [
    "type",
    (_run, args) => {
      const [value = null] = readArguments({ name: "type", parameters: ["object"], required: 1 }, args);
      if (typeof value === "object" && value?.kind === "exception") return value.type;
      const name = typeName(value);
      return types.get(name) ?? { kind: "type", name, base: void 0, construct: void 0 };
    }
  ]
];
var types = new Map(
  constructors.map(([name, construct]) => [name, { kind: "type", name, base: void 0, construct }])
);

// src/build-files/language/number-builtins.ts
var one3 = (name, args) => readArguments({ name, parameters: ["x"], required: 1 }, args)[0];
var inBase = (name, prefix, base) => (run, args) => {
  const value = integerArgument(one3(name, args));
  const digits = (value < 0n ? -value : value).toString(base);
  run.meter.allocate(digits.length);
  return `${value < 0n ? "-" : ""}${prefix}${digits}`;
};
function divide(run, args) {
  const [left, right] = readArguments({ name: "divmod", parameters: ["x", "y"], required: 2 }, args);
  if (!isNumeric2(left) || !isNumeric2(right)) {
    throw typeError(
      `unsupported operand type(s) for divmod(): '${typeName(left)}' and '${typeName(right)}'`
    );
  }
  if (typeof left === "number" || typeof right === "number") {
    const divisor = toFloat(right);
    if (divisor === 0) throw raise("ZeroDivisionError", "float divmod()");
    return tuple(floatDivmod(toFloat(left), divisor));
  }
  run.meter.step();
  const [a, b] = [asInteger(left), asInteger(right)];
  return tuple([floorDivide(a, b), modulo(a, b)]);
}
function power2(run, args) {
  const [base, exponent, modulus] = readArguments(
    { name: "pow", parameters: ["base", "exp", "mod"], required: 2, positionalOnly: 0 },
    args
  );
  if (modulus === void 0 || modulus === null) return binary(run, "**", base, exponent);
  const [b, e, m] = [asInteger(base), asInteger(exponent), asInteger(modulus)];
  const hasFloat = [base, exponent, modulus].some((value) => typeof value === "number");
  if (!hasFloat && (b === void 0 || e === void 0 || m === void 0)) {
    const names2 = [base, exponent, modulus].map((value) => `'${typeName(value)}'`).join(", ");
    throw typeError(`unsupported operand type(s) for ** or pow(): ${names2}`);
  }
  if (b === void 0 || e === void 0 || m === void 0) {
    throw typeError("pow() 3rd argument not allowed unless all arguments are integers");
  }
  if (m === 0n) throw valueError("pow() 3rd argument cannot be 0");
  if (e < 0n) throw valueError("BUILD files cannot take the inverse of a number");
  let result = 1n;
  let square = modulo(b, m);
  for (let rest = e; rest > 0n; rest >>= 1n) {
    run.meter.step(1 + Number(m > 0xffffffffn) * 20);
    if (rest & 1n) result = result * square % m;
    square = square * square % m;
  }
  return modulo(result, m);
}
function roundFloat(value, digits) {
  if (!Number.isFinite(value) || digits > 323) return value;
  if (digits < -310) return value < 0 ? -0 : 0;
  const [numerator, denominator] = exactFraction(Math.abs(value));
  const scale2 = 10n ** BigInt(Math.abs(digits));
  const top = digits >= 0 ? numerator * scale2 : numerator;
  const bottom = digits >= 0 ? denominator : denominator * scale2;
  const rounded = roundedQuotient(top, bottom);
  const result = digits >= 0 ? Number(`${rounded}e-${digits}`) : Number(rounded * scale2);
  if (!Number.isFinite(result)) throw raise("OverflowError", "rounded value too large to represent");
  return value < 0 || Object.is(value, -0) ? -result : result;
}
function round(run, args) {
  run.meter.step(50);
  const [number2, digitsValue] = readArguments(
    { name: "round", parameters: ["number", "ndigits"], required: 1, positionalOnly: 0 },
    args
  );
  if (!isNumeric2(number2)) throw typeError(`type ${typeName(number2)} doesn't define __round__ method`);
  const digits = digitsValue === void 0 || digitsValue === null ? void 0 : integerArgument(digitsValue);
  if (typeof number2 === "number") {
    if (digits !== void 0) return roundFloat(number2, Number(digits));
    if (Number.isNaN(number2)) throw valueError("cannot convert float NaN to integer");
    if (!Number.isFinite(number2)) throw raise("OverflowError", "cannot convert float infinity to integer");
    return BigInt(roundFloat(number2, 0));
  }
  const integer2 = asInteger(number2);
  if (digits === void 0 || digits >= 0n) return integer2;
  if (digits < -4300n) return 0n;
  const scale2 = 10n ** -digits;
  const magnitude = roundedQuotient(integer2 < 0n ? -integer2 : integer2, scale2) * scale2;
  return integer2 < 0n ? -magnitude : magnitude;
}
function hashInteger(value) {
  const rest = value % 2305843009213693951n;
  return rest === -1n ? -2n : rest;
}
var numberBuiltins = [
  ["divmod", divide],
  ["pow", power2],
  ["round", round],
  ["hex", inBase("hex", "0x", 16)],
  ["oct", inBase("oct", "0o", 8)],
  ["bin", inBase("bin", "0b", 2)],
  [
    "abs",
    (_run, args) => {
      const value = one3("abs", args);
      if (typeof value === "number") return Math.abs(value);
      const integer2 = asInteger(value);
      if (integer2 === void 0) throw typeError(`bad operand type for abs(): '${typeName(value)}'`);
      return integer2 < 0n ? -integer2 : integer2;
    }
  ],
  [
    "chr",
    (_run, args) => {
      const code = integerArgument(one3("chr", args));
      if (code > 2147483647n || code < -2147483648n) {
        throw raise("OverflowError", "Python int too large to convert to C int");
      }
      if (code > 0x10ffffn || code < 0n) throw valueError("chr() arg not in range(0x110000)");
      return String.fromCodePoint(Number(code));
    }
  ],
  [
    "ord",
    (run, args) => {
      const text2 = one3("ord", args);
      if (typeof text2 === "string") run.meter.step(text2.length >> 6);
      if (typeof text2 !== "string")
        throw typeError(`ord() expected string of length 1, but ${typeName(text2)} found`);
      const length = codePointLength(text2);
      if (length !== 1) throw typeError(`ord() expected a character, but string of length ${length} found`);
      return BigInt(text2.codePointAt(0));
    }
  ],
  [
    "hash",
    (run, args) => {
      const value = one3("hash", args);
      const key = hashKey(run, value);
      if (isNumeric2(value) && (typeof value !== "number" || Number.isInteger(value)))
        return hashInteger(BigInt(value));
      let hash = 5381n;
      const text2 = typeof key === "object" && key !== null ? "" : String(key);
      run.meter.step(text2.length);
      for (const char of text2.slice(0, 1e3))
        hash = (hash * 33n + BigInt(char.codePointAt(0))) % 2305843009213693951n;
      return hash;
    }
  ]
];

// src/build-files/language/builtins.ts
var maxPrinted = 1e4;
var maxLines = 1e3;
var noKeywords = /* @__PURE__ */ new Map();
var one4 = (name, args) => readArguments({ name, parameters: ["x"], required: 1 }, args)[0];
var extreme = (name) => (run, { positional, keywords: keywords2 }) => {
  for (const keyword of keywords2.keys()) {
    if (keyword !== "key" && keyword !== "default") {
      throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`);
    }
  }
  if (positional.length === 0) throw typeError(`${name} expected at least 1 argument, got 0`);
  const fallback = keywords2.get("default");
  if (positional.length > 1 && fallback !== void 0) {
    throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  }
  const key = keywords2.get("key") ?? null;
  let best;
  for (const item of positional.length > 1 ? positional : iterate(run, positional[0])) {
    const ranked = key === null ? item : run.call(key, { positional: [item], keywords: noKeywords });
    if (best === void 0 || compare(run, name === "min" ? "<" : ">", ranked, best.key))
      best = { item, key: ranked };
  }
  if (best !== void 0) return best.item;
  if (fallback !== void 0) return fallback;
  throw valueError(`${name}() iterable argument is empty`);
};
function sum(run, args) {
  const [items, start] = readArguments(
    { name: "sum", parameters: ["iterable", "start"], required: 1, positionalOnly: 1 },
    args
  );
  if (typeof start === "string") throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
  let total = start === void 0 ? 0n : start;
  let correction = 0;
  for (const item of iterate(run, items)) {
    if (typeof total === "number" && typeof item === "number") {
      const next2 = total + item;
      correction += Math.abs(total) >= Math.abs(item) ? total - next2 + item : item - next2 + total;
      total = next2;
    } else total = binary(run, "+", total, item);
  }
  return typeof total === "number" && correction !== 0 && Number.isFinite(correction) ? total + correction : total;
}
function* zipped(run, values, strict) {
  const iterators = values.map((value) => iterate(run, value));
  while (iterators.length > 0) {
    const items = [];
    for (const [index, iterator] of iterators.entries()) {
      const step = iterator.next();
      if (step.done !== true) {
        items.push(step.value);
        continue;
      }
      if (!strict) return;
      if (index > 0) throw unequal(index, "shorter");
      for (const [later, other] of iterators.entries()) {
        if (later > 0 && other.next().done !== true) throw unequal(later, "longer");
      }
      return;
    }
    run.meter.allocate(8 * items.length);
    yield tuple(items);
  }
}
function unequal(index, how) {
  return valueError(`zip() argument ${index + 1} is ${how} than argument${index > 1 ? "s 1-" : " "}${index}`);
}
function* mapped(run, callee, sources) {
  const iterators = sources.map((source2) => iterate(run, source2));
  for (; ; ) {
    const items = [];
    for (const iterator of iterators) {
      const step = iterator.next();
      if (step.done === true) return;
      items.push(step.value);
    }
    yield run.call(callee, { positional: items, keywords: noKeywords });
  }
}
function* filtered(run, test, items) {
  for (const item of items) {
    if (isTrue(test === null ? item : run.call(test, { positional: [item], keywords: noKeywords })))
      yield item;
  }
}
function* numbered(run, items, start) {
  let index = start;
  for (const item of items) {
    run.meter.allocate(16);
    yield tuple([index, item]);
    index += 1n;
  }
}
function reversed(run, args) {
  const value = one4("reversed", args);
  if (typeof value === "string") return iteratorOf(codePoints(value).reverse().values(), "reversed");
  if (typeof value === "object" && value !== null) {
    if (["list", "tuple", "range", "dict", "view", "bytes"].includes(value.kind)) {
      return iteratorOf(collect(run, value).reverse().values(), "reversed");
    }
  }
  throw typeError(`'${typeName(value)}' object is not reversible`);
}
function isInstance(value, type) {
  if (typeof type === "object" && type?.kind === "tuple")
    return type.items.some((item) => isInstance(value, item));
  if (typeof type !== "object" || type?.kind !== "type") {
    throw typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
  }
  if (type.name === "object") return true;
  if (typeof value === "object" && value?.kind === "exception") return isSubtype(value.type, type);
  if (typeof value === "boolean" && type.name === "int") return true;
  return typeName(value) === type.name;
}
function print(run, { positional, keywords: keywords2 }) {
  const text2 = (name, missing) => {
    const value = keywords2.get(name) ?? null;
    if (value === null) return missing;
    if (typeof value !== "string")
      throw typeError(`${name} must be None or a string, not ${typeName(value)}`);
    return value;
  };
  for (const keyword of keywords2.keys()) {
    if (!["sep", "end", "file", "flush"].includes(keyword)) {
      throw typeError(`print() got an unexpected keyword argument '${keyword}'`);
    }
  }
  const line = positional.map((value) => str(run, value)).join(text2("sep", " ")) + text2("end", "\n");
  run.meter.step(50);
  if (run.printed.length >= maxLines) return null;
  const left = maxPrinted - run.printed.reduce((total, part2) => total + part2.length, 0);
  if (left > 0) run.printed.push(line.slice(0, left));
  return null;
}
function next(_run, args) {
  const [iterator, fallback] = readArguments(
    { name: "next", parameters: ["iterator", "default"], required: 1 },
    args
  );
  if (typeof iterator !== "object" || iterator?.kind !== "iterator") {
    throw typeError(`'${typeName(iterator)}' object is not an iterator`);
  }
  const given = iterator.next();
  const item = given === void 0 ? fallback : given;
  if (item === void 0) throw raise("StopIteration", "");
  return item;
}
function attributeNamed(run, name, args) {
  const most3 = name === "getattr" ? ["object", "name", "default"] : ["object", "name"];
  const [object, attribute2, fallback] = readArguments({ name, parameters: most3, required: 2 }, args);
  if (typeof attribute2 !== "string")
    throw typeError(`attribute name must be string, not '${typeName(attribute2)}'`);
  if (name === "hasattr") return findAttribute(run, object, attribute2) !== void 0;
  if (fallback === void 0) return getAttribute(run, object, attribute2);
  const found = findAttribute(run, object, attribute2);
  return found === void 0 ? fallback : found;
}
var functions = [
  ["min", extreme("min")],
  ["max", extreme("max")],
  ["sum", sum],
  ["print", print],
  ["next", next],
  ["reversed", reversed],
  ["getattr", (run, args) => attributeNamed(run, "getattr", args)],
  ["hasattr", (run, args) => attributeNamed(run, "hasattr", args)],
  [
    "len",
    (run, args) => {
      const value = one4("len", args);
      if (typeof value === "string") run.meter.step(value.length >> 6);
      const length = lengthOf(value);
      if (length === void 0) throw typeError(`object of type '${typeName(value)}' has no len()`);
      return length;
    }
  ],
  [
    "sorted",
    (run, { positional, keywords: keywords2 }) => {
      if (positional.length !== 1) throw typeError(`sorted expected 1 argument, got ${positional.length}`);
      return list2(sortWithOptions(run, collect(run, positional[0]), keywords2, "sort"));
    }
  ],
  [
    "enumerate",
    (run, args) => {
      const [items, start] = readArguments(
        { name: "enumerate", parameters: ["iterable", "start"], required: 1, positionalOnly: 0 },
        args
      );
      return iteratorOf(
        numbered(run, iterate(run, items), start === void 0 ? 0n : integerArgument(start)),
        "enumerate"
      );
    }
  ],
  [
    "zip",
    (run, { positional, keywords: keywords2 }) => {
      for (const keyword of keywords2.keys()) {
        if (keyword !== "strict") throw typeError(`zip() got an unexpected keyword argument '${keyword}'`);
      }
      for (const value of positional) iterate(run, value);
      return iteratorOf(zipped(run, positional, isTrue(keywords2.get("strict") ?? false)), "zip");
    }
  ],
  [
    "map",
    (run, { positional }) => {
      const [callee, ...sources] = positional;
      if (callee === void 0 || sources.length === 0)
        throw typeError("map() must have at least two arguments.");
      for (const source2 of sources) iterate(run, source2);
      return iteratorOf(mapped(run, callee, sources), "map");
    }
  ],
  [
    "filter",
    (run, args) => {
      const [test, items] = readArguments(
        { name: "filter", parameters: ["function", "iterable"], required: 2 },
        args
      );
      return iteratorOf(filtered(run, test, iterate(run, items)), "filter");
    }
  ],
  ["any", (run, args) => some(run, one4("any", args), true)],
  ["all", (run, args) => !some(run, one4("all", args), false)],
  ["iter", (run, args) => makeIterator(run, one4("iter", args), "iterator")],
  ["repr", (run, args) => repr(run, one4("repr", args))],
  [
    "ascii",
    (run, args) => {
      const value = one4("ascii", args);
      return typeof value === "string" ? reprString(value, true) : repr(run, value);
    }
  ],
  [
    "format",
    (run, args) => {
      const [value, spec] = readArguments(
        { name: "format", parameters: ["value", "format_spec"], required: 1 },
        args
      );
      if (spec !== void 0 && typeof spec !== "string") {
        throw typeError(`format() argument 2 must be str, not ${typeName(spec)}`);
      }
      return formatValue(run, value, spec ?? "");
    }
  ],
  [
    "isinstance",
    (_run, args) => {
      const [value, type] = readArguments(
        { name: "isinstance", parameters: ["object", "type"], required: 2 },
        args
      );
      return isInstance(value, type);
    }
  ],
  [
    "callable",
    (_run, args) => {
      const value = one4("callable", args);
      if (typeof value !== "object" || value === null) return false;
      return value.kind === "function" || value.kind === "native" || value.kind === "type" || value.kind === "host" && value.call !== void 0;
    }
  ],
  [
    "id",
    (run, args) => {
      const value = one4("id", args);
      return BigInt(identity(run, typeof value === "object" && value !== null ? value : {}));
    }
  ]
];
function some(run, items, wanted) {
  for (const item of iterate(run, items)) if (isTrue(item) === wanted) return true;
  return false;
}
var builtins = new Map([
  ...exceptionTypes,
  ...types,
  ...[...functions, ...numberBuiltins].map(([name, call]) => [name, native(name, call)]),
  ["Ellipsis", ellipsis],
  ["__name__", "builtins"]
]);

// src/build-files/language/meter.ts
var fileSteps = 2e6;
var fileBytes = 256 * 1024 * 1024;
var stepsPerCharacter = 2;
var bytesPerCharacter = 40;
function makeBudget() {
  return { steps: 2e8 };
}
function makeMeter(budget, length) {
  let steps = Math.min(fileSteps + stepsPerCharacter * length, budget.steps);
  let bytes = fileBytes + bytesPerCharacter * length;
  return {
    step(count = 1) {
      steps -= count;
      budget.steps -= count;
      if (!(steps >= 0)) throw new LimitError("the file takes too many steps: does a loop never end?");
    },
    allocate(count) {
      bytes -= count;
      if (!(bytes >= 0)) throw new LimitError("the file makes too large a value");
    }
  };
}

// src/build-files/pants/check-defaults.ts
function checkDefaults(session, directory, defaults, inherited) {
  const owner = `${directory === "" ? "//" : directory}#__defaults__`;
  let valid = true;
  const reported = /* @__PURE__ */ new Set();
  for (const [typeName2, { fields }] of defaults) {
    const type = session.types.get(typeName2);
    for (const [name, entry] of fields) {
      const { declaration } = entry;
      if (inherited.get(typeName2)?.fields.get(name) === entry) continue;
      const field2 = type?.fields.get(name);
      if (field2 === void 0) continue;
      for (const value of alternatives(declaration.value)) {
        try {
          validField(field2, value, owner);
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
  const text2 = (raw.startsWith("\uFEFF") ? raw.slice(1) : raw).replace(/\r\n?/g, "\n");
  const lineStarts = [0];
  for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return { path, text: text2, lineStarts };
}
function lineOf(source2, offset) {
  const { lineStarts } = source2;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (lineStarts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
function placeOf(source2, span) {
  const line = lineOf(source2, span.start);
  const lineStart = source2.lineStarts[line - 1];
  const next2 = source2.lineStarts[line];
  const lineEnd2 = next2 === void 0 ? source2.text.length : next2 - 1;
  const end = Math.max(span.start, Math.min(span.end, lineEnd2));
  return {
    path: source2.path,
    line,
    column: span.start - lineStart + 1,
    endColumn: Math.max(end, span.start + 1) - lineStart + 1
  };
}

// src/build-files/pants/parametrize.ts
var banned = /[:#!@?=, ]/g;
function bannedIn(text2) {
  const found = [...new Set(text2.match(banned) ?? [])].sort();
  return found.length === 0 ? void 0 : `(${found.map((char) => `\`${char}\``).join(",")})`;
}
function invalid(message, help) {
  return raise("ValueError", message, { code: "invalid-parametrize", help });
}
function describe(run, { positional, keywords: keywords2 }) {
  const parts = positional.map((value) => repr(run, value));
  for (const [name, value] of keywords2) parts.push(`${name}=${repr(run, value)}`);
  return `parametrize(${parts.join(", ")})`;
}
var parametrizeSymbol = native(
  "parametrize",
  (run, { positional, keywords: keywords2 }) => makeParametrize(run, { positional, keywords: keywords2, isGroup: false })
);
function makeParametrize(run, content) {
  const value = {
    kind: "host",
    type: "Parametrize",
    content,
    repr: () => describe(run, content),
    // A key that no field has; the target recognises the group by its value.
    unpack: () => [
      [`parametrize_${groupNumber(run, value)}`, makeParametrize(run, { ...content, isGroup: true })]
    ]
  };
  return value;
}
function groupNumber(run, value) {
  const known = run.identities.get(value);
  if (known !== void 0) return known;
  run.identities.set(value, run.identities.size + 1);
  return run.identities.size;
}
var namedHelp = (text2) => `To use \`${text2}\` as a parameter, you can pass it as a keyword argument to give it an alias. For example: \`parametrize(short_memorable_name=${text2})\``;
function toParametrize(run, content, convert4) {
  const alternatives2 = /* @__PURE__ */ new Map();
  for (const [name, value] of content.keywords) alternatives2.set(name, convert4(value));
  for (const value of content.positional) {
    const where = `In ${describe(run, content)}: `;
    if (typeof value !== "string") {
      const text2 = repr(run, value);
      throw invalid(
        `${where}Positional arguments must be strings, but \`${text2}\` was a \`${typeName(value)}\`.`,
        namedHelp(text2)
      );
    }
    const keyword = content.keywords.get(value);
    if (keyword !== void 0) {
      throw invalid(
        `${where}Positional arguments cannot have the same name as keyword arguments. \`${value}\` was also defined as \`${value}=${repr(run, keyword)}\`.`
      );
    }
    const characters = bannedIn(value);
    if (characters !== void 0) {
      throw invalid(
        `${where}Positional argument \`${value}\` contained separator characters ${characters}.`,
        namedHelp(repr(run, value))
      );
    }
    alternatives2.set(value, value);
  }
  return { kind: "parametrize", alternatives: alternatives2 };
}
function groupName(run, content) {
  const [name, ...rest] = content.positional;
  if (typeof name !== "string" || rest.length > 0) {
    throw invalid(
      `A parametrize group must begin with the group name followed by the target field values for the group. Got: \`${describe(run, content)}\``,
      'Write `**parametrize("group-name", field=value)`.'
    );
  }
  const characters = bannedIn(name);
  if (characters === void 0) return name;
  throw invalid(
    `In ${describe(run, content)}: Parametrization group name \`${name}\` contained separator characters ${characters}.`
  );
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
  const { at } = frame;
  return placeOf(frame.source, "callee" in at ? at.callee : at);
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

// src/build-files/pants/field-values.ts
var maxDepth2 = 100;
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
  if (depth > maxDepth2) throw raise("RecursionError", "the value is nested too deeply for a field");
  run.meter.step();
  run.meter.allocate(64);
  const inner = (item) => toFieldValue(run, item, depth + 1);
  switch (value.kind) {
    case "list":
    case "tuple":
      run.meter.allocate(8 * value.items.length);
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
      const parametrize = contentOf(value, "Parametrize");
      if (parametrize !== void 0) return toParametrize(run, parametrize, inner);
      const { fields } = value.content;
      return {
        kind: "object",
        type: value.type,
        fields: new Map(Array.from(fields ?? [], ([name, field2]) => [name, inner(field2)]))
      };
    }
    default:
      return { kind: "object", type: typeName(value), fields: /* @__PURE__ */ new Map() };
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
  const field2 = type.fields.get(name);
  if (name === "__name__") return type.name;
  if (field2 === void 0 && type.generates?.moved.includes(name) !== true) return void 0;
  return {
    kind: "host",
    type: "RegistrarField",
    content: {},
    attribute: (_run, attribute2) => {
      if (attribute2 !== "default") return void 0;
      const given = currentFile(session, `${type.name}.${name}.default`).defaults.get(type.name)?.fields.get(name);
      return given === void 0 ? fromDefault(field2?.default ?? null) : frozen(given.value);
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
      `Give each value of the \`${symbol}\` its field: \`field = value\`.`
    );
  }
  run.meter.allocate(400);
  const places = argumentPlaces(run, args);
  const fields = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  const defaults = type === void 0 ? void 0 : context.defaults.get(type.name);
  for (const [name2, { declaration: declaration2 }] of defaults?.fields ?? []) fields.set(name2, declaration2);
  for (const [name2, group2] of defaults?.groups ?? []) groups.set(name2, group2);
  const ownGroups = /* @__PURE__ */ new Set();
  let name;
  for (const [field2, value] of args.keywords) {
    const group2 = contentOf(value, "Parametrize");
    if (field2 === "name") name = targetName(run, value);
    else if (field2 === "_extend_synthetic" && value === false) continue;
    else if (group2?.isGroup === true) {
      const made = makeGroup(run, group2, places(field2), false);
      if (ownGroups.has(made.name)) {
        throw raise("ValueError", `Parametrization group name is not unique: '${made.name}'`, {
          code: "invalid-parametrize"
        });
      }
      ownGroups.add(made.name);
      groups.set(made.name, made);
    } else fields.set(field2, { value: toFieldValue(run, value), place: places(field2), isDefault: false });
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
    `The 'name' of a target must be a string, but was \`${repr(run, value)}\` with type \`${typeName(value)}\`.`,
    {
      code: "invalid-name",
      help: contentOf(value, "Parametrize") === void 0 ? void 0 : "Parametrize another field: each variant has its own address anyway."
    }
  );
}
function makeGroup(run, content, place, isDefault) {
  const fields = /* @__PURE__ */ new Map();
  for (const [field2, value] of content.keywords) {
    fields.set(field2, { value: toFieldValue(run, value), place, isDefault });
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

// src/build-files/pants/defaults.ts
function defaultsSymbol(session) {
  return native("__defaults__", (run, args) => {
    setDefaults(session, run, args);
    return null;
  });
}
function setDefaults(session, run, args) {
  const context = currentFile(session, "__defaults__");
  const options = new Map(args.keywords);
  const all = options.get("all") ?? null;
  const extend = isTrue(options.get("extend") ?? false);
  const ignoreUnknownFields = isTrue(options.get("ignore_unknown_fields") ?? false);
  const ignoreUnknownTargets = isTrue(options.get("ignore_unknown_targets") ?? false);
  for (const option of options.keys()) {
    if (!["all", "extend", "ignore_unknown_fields", "ignore_unknown_targets"].includes(option)) {
      throw typeError(`__defaults__() got an unexpected keyword argument '${option}'`);
    }
  }
  const drafts = /* @__PURE__ */ new Map();
  if (extend) for (const [type, given] of context.defaults) drafts.set(type, copyOf(given));
  const task = { session, run, context, drafts };
  if (all !== null) {
    const everyType = new Set(Array.from(session.types.values(), (type) => type.name));
    const place = locate(run, args, void 0, "all");
    for (const type of everyType) {
      addDefaults(task, type, all, { ignoreUnknownFields: true, ignoreUnknownTargets }, place);
    }
  }
  args.positional.forEach((value, index) => {
    const place = locate(run, args, index, void 0);
    addAll(task, value, { ignoreUnknownFields, ignoreUnknownTargets }, place);
  });
  for (const [type, draft] of drafts) {
    if (draft.fields.size === 0 && draft.groups.size === 0) context.defaults.delete(type);
    else context.defaults.set(type, draft);
  }
}
function copyOf({ fields, groups }) {
  return { fields: new Map(fields), groups: new Map(groups) };
}
function address2({ directory }) {
  return `${directory === "" ? "//" : directory}#__defaults__`;
}
function addAll(task, value, options, place) {
  const { run, context } = task;
  if (typeof value !== "object" || value?.kind !== "dict") {
    throw valueError(
      `Expected dictionary mapping targets to default field values for ${address2(context)} but got: ${typeName(value)}.`
    );
  }
  for (const { key, value: fields } of value.entries.values()) {
    const targets = typeof key === "object" && key?.kind === "tuple" ? key.items : [key];
    for (const target of targets) {
      addDefaults(task, str(run, target), fields, options, (_target, field2) => place(key, field2));
    }
    if (targets.length === 0) dictOf2(task, fields, "()");
  }
}
function dictOf2({ run, context }, value, target) {
  if (typeof value === "object" && value?.kind === "dict") return value;
  throw valueError(
    `Invalid default field values in ${address2(context)} for target type ${target}, must be an \`dict\` but was ${repr(run, value)} with type \`${typeName(value)}\`.`
  );
}
function addDefaults(task, target, value, options, place) {
  const { session, run, context, drafts } = task;
  const given = dictOf2(task, value, target);
  const type = session.types.get(target);
  if (type === void 0) {
    if (options.ignoreUnknownTargets) return;
    const near = nearestName(target, session.types.keys());
    throw raise("ValueError", `Unrecognized target type ${target} in ${address2(context)}.`, {
      code: "unknown-target-type",
      help: near === void 0 ? void 0 : `did you mean \`${near}\`?`
    });
  }
  const draft = drafts.get(type.name) ?? { fields: /* @__PURE__ */ new Map(), groups: /* @__PURE__ */ new Map() };
  drafts.set(type.name, draft);
  for (const { key, value: fieldValue2 } of given.entries.values()) {
    run.meter.step();
    const field2 = str(run, key);
    const content = contentOf(fieldValue2, "Parametrize");
    if (content?.isGroup === true) {
      const known = new Map(
        [...content.keywords].filter(([name]) => accepts(task, type, name, options, place))
      );
      draft.groups.set(
        groupName(run, content),
        makeGroup(run, { ...content, keywords: known }, place(void 0, void 0), true)
      );
    } else if (accepts(task, type, field2, options, place)) {
      const declaration = {
        value: toFieldValue(run, fieldValue2),
        place: place(void 0, field2),
        isDefault: true
      };
      draft.fields.set(field2, { declaration, value: fieldValue2 });
    }
  }
}
function accepts(task, type, field2, options, place) {
  if (type.fields.has(field2) || type.generates?.moved.includes(field2) === true) return true;
  if (options.ignoreUnknownFields) return false;
  if (isToleratedField(type, field2)) return false;
  const valid = [.../* @__PURE__ */ new Set([...type.fields.keys(), ...type.generates?.moved ?? []])].sort();
  const near = nearestName(field2, valid);
  const { backendPackages } = task.session.workspace.options.global;
  if (near === void 0 && hasPlugins(backendPackages)) return false;
  task.session.problems.error({
    code: "unknown-field",
    message: `Unrecognized field \`${field2}\` for target ${type.name}. Valid fields are: ${valid.join(", ")}.`,
    place: place(void 0, field2),
    ...near === void 0 ? {} : { help: `did you mean \`${near}\`?` }
  });
  return false;
}
function locate(run, args, index, keyword) {
  const frame = run.calls.at(-1);
  if (frame === void 0) return () => ({ path: "" });
  const written = args.node?.args ?? [];
  const argument = keyword === void 0 ? written[index ?? 0] : written.find(({ name }) => name === keyword);
  const whole = argument === void 0 ? callPlace(frame) : placeOf(frame.source, argument);
  return (target, field2) => {
    if (argument === void 0) return whole;
    run.meter.step(20 + argumentsOf(argument.value));
    const fields = target === void 0 ? argument.value : entryOf(run, argument.value, target);
    return (field2 === void 0 ? void 0 : placeOfKey(frame.source, fields, field2)) ?? whole;
  };
}
function argumentsOf(node) {
  return node.kind === "dict" ? node.entries.length : node.kind === "call" ? node.args.length : 0;
}
function entryOf(run, display, key) {
  if (display.kind !== "dict") return void 0;
  const names2 = (typeof key === "object" && key?.kind === "tuple" ? key.items : [key]).map(
    (item) => str(run, item)
  );
  return display.entries.find((entry) => {
    const nodes = entry.key?.kind === "tuple" ? entry.key.items : [entry.key];
    return nodes.length === names2.length && nodes.every(
      (node, at) => (node?.kind === "name" ? node.id : node?.kind === "constant" ? node.value : "") === names2[at]
    );
  })?.value;
}
function placeOfKey(source2, fields, name) {
  if (fields?.kind === "call") {
    const argument = fields.args.find((candidate) => candidate.name === name);
    return argument === void 0 ? void 0 : placeOf(source2, { start: argument.start, end: argument.start + name.length });
  }
  if (fields?.kind !== "dict") return void 0;
  const entry = fields.entries.find(({ key }) => key?.kind === "constant" && key.value === name);
  return entry?.key === void 0 ? void 0 : placeOf(source2, entry.key);
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
  if (isCredentialName(name, session.allowedEnv)) {
    throw raise("ValueError", `\`env("${name}")\` reads a variable that looks like a credential`, {
      code: "credential-in-env",
      help: `Give the value another name, or let the workflow allow it: \`LAMBDA_PACKAGE_ALLOW_ENV: ${name}\`.`
    });
  }
  const value = Object.hasOwn(session.env, name) ? session.env[name] : void 0;
  return value ?? fallback ?? null;
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
    help: 'Write the name of the variable itself: `env("NAME")`.'
  });
}

// src/build-files/pants/paths.ts
var typeLabel = "PurePosixPath";
function pathValue(text2) {
  return makePath(parse2(text2));
}
function parse2(text2) {
  const parts = text2.split("/").filter((part2) => part2 !== "" && part2 !== ".");
  return { absolute: text2.startsWith("/"), parts };
}
function textOf({ absolute, parts }) {
  if (absolute) return `/${parts.join("/")}`;
  return parts.length === 0 ? "." : parts.join("/");
}
function join5(left, right) {
  return right.absolute ? right : { absolute: left.absolute, parts: [...left.parts, ...right.parts] };
}
function asPath(value) {
  return typeof value === "string" ? parse2(value) : contentOf(value, typeLabel);
}
function makePath(content) {
  const text2 = textOf(content);
  return {
    kind: "host",
    type: typeLabel,
    content,
    str: () => text2,
    repr: () => `${typeLabel}(${reprString(text2)})`,
    key: () => text2,
    orderWith: (other) => {
      const path = contentOf(other, typeLabel);
      return path === void 0 ? void 0 : compareParts(content, path);
    },
    attribute: (_run, name) => attribute(content, name),
    divide: (run, other, isLeft) => {
      const path = asPath(other);
      if (path === void 0) return void 0;
      run.meter.allocate(text2.length + 64);
      return makePath(isLeft ? join5(content, path) : join5(path, content));
    }
  };
}
function compareParts(left, right) {
  if (left.absolute !== right.absolute) return left.absolute ? 1 : -1;
  for (const [index, part2] of left.parts.entries()) {
    const other = right.parts[index];
    if (other === void 0) return 1;
    const order = compareCodePoints(part2, other);
    if (order !== 0) return order;
  }
  return left.parts.length - right.parts.length;
}
function attribute(content, name) {
  const { absolute, parts } = content;
  const last = parts.at(-1) ?? "";
  const dot = last.lastIndexOf(".");
  const hasSuffix = dot > 0 && dot < last.length - 1;
  switch (name) {
    case "name":
      return last;
    case "suffix":
      return hasSuffix ? last.slice(dot) : "";
    case "stem":
      return hasSuffix ? last.slice(0, dot) : last;
    case "parent":
      return makePath({ absolute, parts: parts.slice(0, -1) });
    case "parents":
      return tuple(
        parts.map((_part, index) => makePath({ absolute, parts: parts.slice(0, parts.length - 1 - index) }))
      );
    case "parts":
      return tuple(absolute ? ["/", ...parts] : parts);
    case "suffixes":
      return {
        kind: "list",
        items: last.replace(/^\.+/, "").split(".").slice(1).map((part2) => `.${part2}`)
      };
    default: {
      const method = methods.get(name);
      return method === void 0 ? void 0 : native(name, (run, args) => method(content, args, run), true);
    }
  }
}
function pathArgument(name, args) {
  const [value] = readArguments({ name, parameters: ["other"], required: 1 }, args);
  const path = asPath(value);
  if (path !== void 0) return path;
  throw typeError(
    `argument should be a str or an os.PathLike object where __fspath__ returns a str, not '${typeName(value)}'`
  );
}
function isBelow(path, other) {
  return path.absolute === other.absolute && other.parts.every((part2, index) => path.parts[index] === part2);
}
function nameArgument(path, name, args) {
  const [value] = readArguments({ name, parameters: ["name"], required: 1 }, args);
  if (typeof value !== "string") throw typeError(`${name}() argument must be str, not ${typeName(value)}`);
  if (path.parts.length === 0) throw valueError(`${makePath(path).repr()} has an empty name`);
  return value;
}
var methods = /* @__PURE__ */ new Map([
  ["as_posix", (path) => textOf(path)],
  ["__str__", (path) => textOf(path)],
  ["is_absolute", (path) => path.absolute],
  [
    "joinpath",
    (path, { positional }, run) => {
      let result = path;
      for (const part2 of positional) {
        const next2 = asPath(part2);
        if (next2 === void 0)
          throw typeError(
            `argument should be a str or an os.PathLike object where __fspath__ returns a str, not '${typeName(part2)}'`
          );
        run.meter.allocate(8 * (result.parts.length + next2.parts.length));
        result = join5(result, next2);
      }
      return makePath(result);
    }
  ],
  ["is_relative_to", (path, args) => isBelow(path, pathArgument("is_relative_to", args))],
  [
    "relative_to",
    (path, args) => {
      const other = pathArgument("relative_to", args);
      if (isBelow(path, other))
        return makePath({ absolute: false, parts: path.parts.slice(other.parts.length) });
      throw valueError(`${reprString(textOf(path))} is not in the subpath of ${reprString(textOf(other))}`);
    }
  ],
  [
    "with_name",
    (path, args) => {
      const name = nameArgument(path, "with_name", args);
      if (name === "" || name === "." || name.includes("/"))
        throw valueError(`Invalid name ${reprString(name)}`);
      return makePath({ ...path, parts: [...path.parts.slice(0, -1), name] });
    }
  ],
  [
    "with_suffix",
    (path, args) => {
      const suffix = nameArgument(path, "with_suffix", args);
      if (suffix.includes("/") || suffix !== "" && !suffix.startsWith(".") || suffix === ".") {
        throw valueError(`Invalid suffix ${reprString(suffix)}`);
      }
      const stem = attribute(path, "stem");
      return makePath({ ...path, parts: [...path.parts.slice(0, -1), stem + suffix] });
    }
  ]
]);

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
  symbols.set("parametrize", parametrizeSymbol);
  symbols.set("env", envSymbol(session));
  symbols.set("__defaults__", defaultsSymbol(session));
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
          "Give each value its name: `name = value`."
        );
      }
      fields.set(parameter, value);
    });
    for (const [field2, value] of keywords2) {
      if (fields.has(field2)) throw typeError(`${name}() got multiple values for argument '${field2}'`);
      fields.set(field2, value);
    }
    return { kind: "host", type: name, content: { fields }, repr: () => `${name}(…)` };
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
var slip = 2;
function backendOf(session, name) {
  const type = session.everyType.get(name);
  return type === void 0 || session.types.has(name) ? void 0 : type.backend;
}
function unknownCalleeRule(session, symbols) {
  const known = [.../* @__PURE__ */ new Set([...session.types.keys(), ...symbols])];
  const slips = /* @__PURE__ */ new Map();
  const isSlip = (id) => {
    const decided = slips.get(id) ?? known.some((name) => editDistance(name, id, slip) <= slip);
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
    const backend4 = backendOf(session, id);
    if (backend4 === void 0 && isSlip(id)) return void 0;
    if (!session.unknownTypes.has(id)) {
      session.unknownTypes.add(id);
      session.problems.warn({
        code: "unknown-target-type",
        message: `Name '${id}' is not defined. It is taken for a target type of a plugin; such targets cannot be packaged.`,
        place: placeOf(frame.source, node.callee),
        help: helpFor(id, backend4, known)
      });
    }
    return targetSymbol(session, id, void 0);
  };
}
function noteOtherLanguage(session, frame, callee) {
  const { id } = callee;
  if (session.unknownTypes.has(id)) return;
  session.unknownTypes.add(id);
  session.problems.add({
    severity: "note",
    code: "other-language",
    message: `\`${id}\` is a target type of Pants that is known here by its name only: it generates no targets and cannot be packaged.`,
    place: placeOf(frame.source, callee)
  });
}
function helpFor(id, backend4, known) {
  if (backend4 !== void 0) return `Add \`${backend4}\` to \`[GLOBAL].backend_packages\`.`;
  const near = nearestName(id, known, 5);
  return near === void 0 ? "If it is a macro, its file must be named by `[GLOBAL].build_file_prelude_globs`." : `did you mean \`${near}\`?`;
}
function helpForName(session, id, known) {
  const constants2 = /* @__PURE__ */ new Map([
    ["true", "True"],
    ["false", "False"],
    ["none", "None"],
    ["null", "None"],
    ["nil", "None"]
  ]);
  const constant = constants2.get(id);
  if (constant !== void 0) return `did you mean \`${constant}\`?`;
  const backend4 = backendOf(session, id);
  if (backend4 !== void 0) return `Add \`${backend4}\` to \`[GLOBAL].backend_packages\`.`;
  const near = nearestName(id, known);
  return near === void 0 ? "Text needs quotes; a macro needs its file in `[GLOBAL].build_file_prelude_globs`." : `did you mean \`${near}\`?`;
}

// src/build-files/read-source.ts
var maxBytes = 32 * 1024 * 1024;
function readSource(workspace, path) {
  const bytes = workspace.read(path);
  if (bytes.length > maxBytes) {
    throw userError({
      code: "build-file-too-large",
      message: `${path} has ${bytes.length} bytes; a BUILD file may have ${maxBytes}`,
      place: { path },
      help: "Split it into the directories that it is about."
    });
  }
  const text2 = decode(bytes);
  if (text2 !== void 0) return makeSource(path, text2);
  const { line, column, byte } = firstInvalid(bytes);
  throw userError({
    code: "build-file-encoding",
    message: `${path} is not UTF-8: byte 0x${byte.toString(16).padStart(2, "0")} has no meaning there`,
    place: { path, line, column },
    help: "Save the file as UTF-8."
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
  const before = bytes.subarray(0, low);
  const lineStart = before.lastIndexOf(10) + 1;
  const line = before.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  return { line, column: before.subarray(lineStart).toString("utf8").length + 1, byte: bytes[low] ?? 0 };
}

// src/build-files/language/comprehension.ts
function evaluateComprehension(frame, node) {
  const { run } = frame;
  const inner = { ...frame, scope: node.scope, locals: /* @__PURE__ */ new Map(), parent: frame };
  const first = evaluate(frame, node.clauses[0].iterable);
  frame.at = node.clauses[0].iterable;
  const source2 = iterate(run, first);
  const rounds = runClauses(inner, node, 0, source2);
  const located = (work) => {
    try {
      return work();
    } finally {
      frame.at = inner.at;
    }
  };
  inner.at = node.clauses[0].iterable;
  switch (node.makes) {
    case "generator":
      return iteratorOf(generate(inner, node, rounds, frame), "generator");
    case "list":
      return located(() => {
        const items = [];
        for (const round2 of rounds) {
          run.meter.allocate(16);
          items.push(evaluate(round2, node.element));
        }
        return list2(items);
      });
    case "set":
      return located(() => {
        const set = { kind: "set", members: /* @__PURE__ */ new Map() };
        for (const round2 of rounds) {
          const item = evaluate(round2, node.element);
          inner.at = node.element;
          addMember(run, set, item);
        }
        return set;
      });
    case "dict":
      return located(() => {
        const dict = emptyDict();
        for (const round2 of rounds) {
          const key = evaluate(round2, node.element);
          const value = evaluate(round2, node.value);
          inner.at = node.element;
          setItem(run, dict, key, value);
        }
        return dict;
      });
  }
}
function* generate(inner, node, rounds, frame) {
  try {
    for (const round2 of rounds) yield evaluate(round2, node.element);
  } finally {
    frame.at = inner.at;
  }
}
function* runClauses(frame, node, index, source2) {
  const clause = node.clauses[index];
  if (clause === void 0) {
    yield frame;
    return;
  }
  let items = source2;
  if (items === void 0) {
    const iterable = evaluate(frame, clause.iterable);
    frame.at = clause.iterable;
    items = iterate(frame.run, iterable);
  }
  for (const item of items) {
    assign(frame, clause.target, item);
    if (clause.conditions.every((condition) => isTrue(evaluate(frame, condition)))) {
      yield* runClauses(frame, node, index + 1, void 0);
    }
    frame.at = clause.iterable;
  }
}

// src/build-files/language/names.ts
function lookUp2(frame, { id, start, end }) {
  for (let current2 = frame; current2 !== void 0; current2 = current2.parent) {
    const { scope } = current2;
    if (scope === void 0) {
      const value3 = current2.locals.get(id);
      if (value3 !== void 0) return value3;
      break;
    }
    if (scope.globals.has(id)) break;
    if (!scope.locals.has(id)) continue;
    const value2 = current2.locals.get(id);
    if (value2 !== void 0) return value2;
    frame.at = { start, end };
    throw unbound(id, current2 === frame);
  }
  let value = frame.globals.get(id);
  if (value === void 0) value = frame.run.builtins.get(id);
  if (value !== void 0) return value;
  frame.at = { start, end };
  throw undefinedName(id);
}
function isDefined(frame, id) {
  for (let current2 = frame; current2 !== void 0; current2 = current2.parent) {
    if (current2.locals.has(id) || current2.scope?.locals.has(id) === true) return true;
  }
  return frame.globals.has(id) || frame.run.builtins.has(id);
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
  for (let current2 = frame.parent; current2 !== void 0; current2 = current2.parent) {
    if (current2.scope?.locals.has(id) === true) return current2.locals;
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
  let current2 = frame;
  while (current2.scope?.isComprehension === true && current2.parent !== void 0) current2 = current2.parent;
  return current2;
}

// src/build-files/language/evaluate.ts
var noKeywords2 = /* @__PURE__ */ new Map();
function evaluate(frame, node) {
  frame.run.meter.step();
  switch (node.kind) {
    case "constant":
      return node.value instanceof Uint8Array ? { kind: "bytes", bytes: node.value } : node.value ?? null;
    case "name":
      return lookUp2(frame, node);
    case "call":
      return evaluateCall(frame, node);
    case "list":
      return list2(evaluateItems(frame, node.items));
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
      for (const { operator: operator2, right: rightNode } of node.rest) {
        const right = evaluate(frame, rightNode);
        frame.at = node;
        if (!compareWith(frame.run, operator2, left, right)) return false;
        left = right;
      }
      return true;
    }
    case "logical": {
      let value = null;
      for (const part2 of node.values) {
        value = evaluate(frame, part2);
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
        (value) => `Value after * must be an iterable, not ${typeName(value)}`
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
  throw typeError(message(typeName(value)));
}
function evaluateJoined(frame, node) {
  const text2 = joinParts(frame, node.parts, node);
  frame.run.meter.allocate(text2.length);
  return text2;
}
function joinParts(frame, parts, node) {
  let text2 = "";
  for (const part2 of parts) {
    if (typeof part2 === "string") {
      text2 += part2;
      continue;
    }
    const value = evaluate(frame, part2.value);
    const spec = part2.spec === void 0 ? "" : joinParts(frame, part2.spec, node);
    frame.at = part2.value;
    const { run } = frame;
    const converted = part2.conversion === void 0 ? value : convert3(frame, part2.conversion, value);
    text2 += formatValue(run, converted, spec);
    run.meter.allocate(text2.length >> 3);
  }
  return text2;
}
function convert3(frame, conversion2, value) {
  if (conversion2 === "s") return str(frame.run, value);
  return conversion2 === "a" && typeof value === "string" ? reprString(value, true) : repr(frame.run, value);
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
  return native(id, () => ({ kind: "host", type: id, content: {}, repr: () => `${id}(…)` }));
}
function evaluateCall(frame, node, known) {
  const { run } = frame;
  run.meter.step();
  const callee = known ?? unknownValueCall(frame, node.callee) ?? evaluate(frame, node.callee);
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
        (value) => `${name} argument after * must be an iterable, not ${typeName(value)}`
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
  const result = run.call(callee, { positional, keywords: keywords2 ?? noKeywords2, node });
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
function repeated(frame, at, callee, key) {
  frame.at = at;
  return typeError(`${calleeName(callee)} got multiple values for keyword argument '${key}'`);
}
function calleeName(callee) {
  if (typeof callee === "object" && callee !== null) {
    if (callee.kind === "function" || callee.kind === "native") return `${callee.name}()`;
    if (callee.kind === "type") return callee.name;
  }
  return `${typeName(callee)} object`;
}
function makeFunction(frame, name, node) {
  const { parameters, body, scope } = node;
  const defaults = /* @__PURE__ */ new Map();
  for (const parameter of [...parameters.positionalOnly, ...parameters.ordinary, ...parameters.keywordOnly]) {
    if (parameter.default !== void 0) defaults.set(parameter.name, evaluate(frame, parameter.default));
  }
  frame.run.meter.allocate(200);
  const closure = frame.scope === void 0 ? void 0 : frame;
  return {
    kind: "function",
    name,
    parameters,
    defaults,
    body,
    scope,
    closure,
    globals: frame.globals,
    source: frame.source
  };
}

// src/build-files/language/assign.ts
function assign(frame, target, value) {
  switch (target.kind) {
    case "name":
      store(frame, target.id, value);
      return;
    case "subscript": {
      const object = evaluate(frame, target.object);
      const index = evaluate(frame, target.index);
      frame.at = target;
      setSubscript(frame.run, object, index, value);
      return;
    }
    case "attribute": {
      const object = evaluate(frame, target.object);
      frame.at = target;
      throw attributeError(object, target.name);
    }
    case "unpack":
      frame.at = target;
      unpack(frame, target, value);
  }
}
function attributeError(object, name) {
  return raise("AttributeError", `'${typeName(object)}' object has no attribute '${name}'`);
}
function unpack(frame, { items: targets, star }, value) {
  const { run } = frame;
  if (!isIterable(value)) throw typeError(`cannot unpack non-iterable ${typeName(value)} object`);
  const iterator = iterate(run, value);
  const items = [];
  for (let step = iterator.next(); step.done !== true; step = iterator.next()) {
    run.meter.allocate(8);
    items.push(step.value);
    if (star === void 0 && items.length > targets.length) break;
  }
  const wanted = star === void 0 ? targets.length : targets.length - 1;
  if (items.length < wanted) {
    const least = star === void 0 ? "" : "at least ";
    throw valueError(`not enough values to unpack (expected ${least}${wanted}, got ${items.length})`);
  }
  if (star === void 0) {
    if (items.length > wanted) throw valueError(`too many values to unpack (expected ${wanted})`);
    targets.forEach((target, index) => assign(frame, target, items[index]));
    return;
  }
  const behind = targets.length - star - 1;
  targets.forEach((target, index) => {
    if (index < star) assign(frame, target, items[index]);
    else if (index === star) assign(frame, target, list2(items.slice(star, items.length - behind)));
    else assign(frame, target, items[items.length - targets.length + index]);
  });
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
  const { target, operator: operator2 } = statement;
  const { run } = frame;
  if (target.kind === "name") {
    const left2 = lookUp2(frame, target);
    const right2 = evaluate(frame, statement.value);
    frame.at = statement;
    store(frame, target.id, augment(run, operator2, left2, right2));
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
  setSubscript(run, object, index, augment(run, operator2, left, right));
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
  const at = statement;
  if (statement.exception === void 0) {
    frame.at = at;
    throw frame.handling.at(-1) ?? raise("RuntimeError", "No active exception to reraise");
  }
  const value = evaluate(frame, statement.exception);
  if (statement.cause !== void 0) evaluate(frame, statement.cause);
  frame.at = at;
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
    const { at } = frame;
    const final = executeAll(frame, statement.final);
    if (final !== void 0) return final;
    frame.at = at;
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
      if (handler.type !== void 0 && !matches3(frame, error.exception, evaluate(frame, handler.type)))
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
function matches3(frame, exception, type) {
  if (typeof type === "object" && type?.kind === "tuple")
    return type.items.some((item) => matches3(frame, exception, item));
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
var maxCalls = 200;
function makeRun(meter, builtins2, unknownCallee) {
  const run = {
    meter,
    builtins: builtins2,
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
  throw typeError(`'${typeName(callee)}' object is not callable`);
}
function callFunction(run, callee, args) {
  const { positionalOnly, ordinary, keywordOnly } = callee.parameters;
  run.meter.step(1 + positionalOnly.length + ordinary.length + keywordOnly.length);
  if (run.calls.length >= maxCalls) throw raise("RecursionError", "maximum recursion depth exceeded");
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
var maxErrors = 20;
function runFile(session, parsed, scope) {
  const { source: source2, statements, faults } = parsed;
  for (const fault of faults) session.problems.error(syntaxDiagnostic(source2, fault));
  if (faults.length > 0) return false;
  const run = makeRun(makeMeter(session.budget, source2.text.length), builtins, scope.unknownCallee);
  const frame = {
    run,
    source: source2,
    scope: void 0,
    locals: scope.locals,
    parent: void 0,
    globals: scope.globals ?? scope.locals,
    at: { start: 0, end: 0 },
    handling: []
  };
  const before = session.problems.diagnostics.length;
  let errors = 0;
  for (const statement of statements) {
    try {
      execute(frame, statement);
    } catch (error) {
      const failure = asFailure(error);
      run.calls.length = 0;
      failure.trace.push({ source: source2, span: frame.at });
      errors += 1;
      const isEcho = scope.tolerateUnknown && failure instanceof LanguageError && failure.code === "undefined-name";
      if (!isEcho) session.problems.error(runtimeDiagnostic(session, run, failure, scope));
      if (statement.kind !== "expression-statement" || failure instanceof LimitError || errors >= maxErrors)
        break;
    }
  }
  if (run.printed.join("").trim() !== "") {
    session.problems.add({
      severity: "note",
      code: "build-file-print",
      message: run.printed.join("").trimEnd(),
      place: { path: source2.path }
    });
  }
  return errors === 0 && !session.problems.diagnostics.slice(before).some(({ severity }) => severity === "error");
}
function asFailure(error) {
  if (error instanceof LanguageError || error instanceof LimitError) return error;
  if (error instanceof RangeError) return new LimitError("the file nests values or calls too deeply");
  throw error;
}
function syntaxDiagnostic(source2, fault) {
  return {
    code: fault.code,
    message: fault.message,
    place: placeOf(source2, fault.span),
    ...fault.help === void 0 ? {} : { help: fault.help }
  };
}
function runtimeDiagnostic(session, run, failure, scope) {
  const [place, ...callers] = distinctPlaces(failure.trace);
  const notes = callers.slice(0, 5).map((caller) => `called from ${caller.path}:${caller.line}:${caller.column}`);
  const where = { ...place === void 0 ? {} : { place }, ...notes.length === 0 ? {} : { notes } };
  if (failure instanceof LimitError) {
    return {
      code: "build-file-limit",
      message: failure.message,
      help: "BUILD files are data: keep them small.",
      ...where
    };
  }
  const { exception } = failure;
  const text2 = str(run, exception);
  if (failure.code === "undefined-name") {
    const name = /'(.*)'/s.exec(text2)?.[1] ?? "";
    const help = helpForName(session, name, [
      ...scope.names.keys(),
      ...scope.locals.keys(),
      ...builtins.keys()
    ]);
    return {
      code: failure.code,
      message: `N${text2.slice(1)}.`,
      ...help === void 0 ? {} : { help },
      ...where
    };
  }
  const message = failure.code === void 0 ? `${exception.type.name}${text2 === "" ? "" : `: ${text2}`}` : text2;
  return {
    code: failure.code ?? "evaluation-error",
    message,
    ...failure.help === void 0 ? {} : { help: failure.help },
    ...where
  };
}
function distinctPlaces(trace) {
  return trace.map(({ source: source2, span }) => placeOf(source2, span));
}

// src/build-files/syntax/literals.ts
var maxDecimalDigits = 4300;
var maxOtherDigits = 16e3;
var numberPattern = /0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:[0-9](?:_?[0-9])*)?\.[0-9](?:_?[0-9])*(?:[eE][+-]?[0-9](?:_?[0-9])*)?|[0-9](?:_?[0-9])*\.?(?:[eE][+-]?[0-9](?:_?[0-9])*)?/y;
function readNumber(text2, start) {
  numberPattern.lastIndex = start;
  const raw = numberPattern.exec(text2)?.[0] ?? text2.charAt(start);
  const end = start + raw.length;
  const digits = raw.replaceAll("_", "");
  const span = { start, end };
  const following = /[\p{L}\p{N}_]+/uy;
  following.lastIndex = end;
  const tail = following.exec(text2)?.[0];
  if (tail !== void 0 && !/^(?:and|or|in|is|if|else|for|not)\b/.test(tail)) {
    throw badNumber(raw, tail, { start, end: end + tail.length });
  }
  if (/^0[xXoObB]/.test(digits)) {
    if (digits.length > maxOtherDigits) throw new SyntaxFault("integer literal is too long", span);
    return { value: BigInt(digits), end };
  }
  if (/[.eE]/.test(digits)) return { value: Number(digits), end };
  if (/^0+[1-9]/.test(digits)) {
    throw new SyntaxFault(
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
      span
    );
  }
  if (digits.length > maxDecimalDigits) {
    throw new SyntaxFault(
      `Exceeds the limit (${maxDecimalDigits} digits) for integer string conversion: value has ${digits.length} digits`,
      span,
      "Write the number in hexadecimal."
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
    base === "decimal" && !tail.startsWith("_") ? "A name cannot start with a digit; text needs quotes." : void 0
  );
}
var simpleEscapes2 = /* @__PURE__ */ new Map([
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["v", "\v"],
  ["\n", ""]
]);
var escapePattern = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/g;
function decodeEscapes(body, offset, bytes = false) {
  if (!body.includes("\\")) return body;
  return body.replace(
    escapePattern,
    (whole, octal, hex, short, long, other, at) => {
      const span = { start: offset + at, end: offset + at + whole.length };
      if (octal !== void 0)
        return String.fromCharCode(bytes ? parseInt(octal, 8) & 255 : parseInt(octal, 8));
      if (hex !== void 0) return String.fromCharCode(parseInt(hex, 16));
      if (bytes && (short ?? long) !== void 0) return whole;
      if (short !== void 0) return String.fromCharCode(parseInt(short, 16));
      if (long !== void 0) {
        const code = parseInt(long, 16);
        if (code > 1114111) {
          throw new SyntaxFault(
            `(unicode error) '${whole}' is no Unicode character: it is above \\U0010ffff`,
            span
          );
        }
        return String.fromCodePoint(code);
      }
      if (other === "x")
        throw new SyntaxFault("truncated \\xXX escape", span, "Write two hexadecimal digits, or `\\\\x`.");
      if (!bytes && other === "u")
        throw new SyntaxFault("truncated \\uXXXX escape", span, "Write four hexadecimal digits, or `\\\\u`.");
      if (!bytes && other === "U") {
        throw new SyntaxFault(
          "truncated \\UXXXXXXXX escape",
          span,
          "Write eight hexadecimal digits, or `\\\\U`."
        );
      }
      if (!bytes && other === "N") {
        throw new SyntaxFault(
          "character names (`\\N{...}`) are not supported in BUILD files",
          span,
          "Write the character itself, or `\\uXXXX`.",
          "unsupported-syntax"
        );
      }
      return simpleEscapes2.get(other) ?? whole;
    }
  );
}

// src/build-files/syntax/strings.ts
var maxNesting = 20;
var opening = /([rRbBuUfF]{0,2})("""|'''|"|')/y;
function readString(source2, start, limit, depth = 0) {
  opening.lastIndex = start;
  const match = opening.exec(source2.text);
  if (match === null) return void 0;
  const prefix = match[1].toLowerCase();
  const quote = match[2];
  if (!["", "r", "b", "u", "f", "br", "rb", "fr", "rf"].includes(prefix)) return void 0;
  const bodyStart = start + match[0].length;
  const raw = prefix.includes("r");
  const frame = { source: source2, limit, raw, quote, start, depth };
  if (prefix.includes("f")) {
    const { parts, end: end2 } = readFormatParts(frame, bodyStart, false);
    return token("f-string", start, end2 + quote.length, void 0, parts);
  }
  const bodyEnd = findEnd(frame, bodyStart);
  const body = source2.text.slice(bodyStart, bodyEnd);
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
  const { source: source2, limit, quote } = frame;
  const triple = quote.length === 3;
  const { text: text2 } = source2;
  const stop = quote.charCodeAt(0);
  for (let at = from; at < limit; at += 1) {
    const code = text2.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === stop && (!triple || text2.startsWith(quote, at))) return at;
    else if (code === 10 && !triple) break;
  }
  throw unterminated(frame, false);
}
function unterminated(frame, isFormat) {
  const { source: source2, start, quote } = frame;
  const triple = quote.length === 3;
  const lineEnd2 = source2.text.indexOf("\n", start);
  const end = lineEnd2 === -1 ? source2.text.length : lineEnd2;
  const last = triple ? source2.lineStarts.length : lineOf(source2, start);
  const what = `${triple ? "triple-quoted " : ""}${isFormat ? "f-string" : "string"} literal`;
  return new SyntaxFault(
    `unterminated ${what} (detected at line ${last})`,
    { start, end },
    triple ? `Close the text with \`${quote}\`.` : `Add the missing \`${quote}\` at the end of the text.`
  );
}
function readFormatParts(frame, from, isSpec) {
  const { source: source2, limit, quote, raw } = frame;
  const { text: text2 } = source2;
  const parts = [];
  let at = from;
  let textStart = from;
  const flush = (end) => {
    if (end > textStart) {
      const piece = text2.slice(textStart, end);
      parts.push({ kind: "text", text: raw ? piece : decodeEscapes(piece, textStart) });
    }
  };
  while (at < limit) {
    const char = text2.charAt(at);
    if (text2.startsWith(quote, at)) {
      if (isSpec) throw new SyntaxFault("f-string: expecting '}'", { start: at, end: at + 1 });
      flush(at);
      return { parts, end: at };
    }
    if (char === "\n" && quote.length === 1) break;
    if (char === "\\" && !raw && text2.startsWith("\\N{", at)) {
      at += 3;
    } else if (char === "\\" && at + 1 < limit && text2[at + 1] !== "{" && text2[at + 1] !== "}") {
      at += 2;
    } else if (char === "{" && text2[at + 1] === "{" && !isSpec) {
      flush(at + 1);
      at += 2;
      textStart = at;
    } else if (char === "{") {
      flush(at);
      const field2 = readField(frame, at);
      parts.push(field2.part);
      at = field2.end;
      textStart = at;
    } else if (char === "}" && isSpec) {
      flush(at);
      return { parts, end: at };
    } else if (char === "}" && text2[at + 1] === "}") {
      flush(at + 1);
      at += 2;
      textStart = at;
    } else if (char === "}") {
      throw new SyntaxFault(
        "f-string: single '}' is not allowed",
        { start: at, end: at + 1 },
        "Write `}}` for a brace."
      );
    } else {
      at += 1;
    }
  }
  throw unterminated(frame, true);
}
function openField(brace) {
  return new SyntaxFault(
    "f-string: expecting '}'",
    { start: brace, end: brace + 1 },
    "Close the field with `}`; write `{{` for a brace."
  );
}
var closers = /* @__PURE__ */ new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"]
]);
function readField(frame, open) {
  const { source: source2, limit } = frame;
  const { text: text2 } = source2;
  if (frame.depth > maxNesting)
    throw new SyntaxFault("f-string: expressions nested too deeply", { start: open, end: open + 1 });
  const end = findExpressionEnd(frame, open + 1);
  let at = end;
  let label;
  if (text2.slice(open + 1, end).trim() === "") {
    throw new SyntaxFault("f-string: valid expression required before '}'", { start: open, end: end + 1 });
  }
  const skipSpace = () => {
    while (at < limit && /\s/.test(text2.charAt(at))) at += 1;
  };
  if (text2[at] === "=") {
    at += 1;
    skipSpace();
    label = text2.slice(open + 1, at);
  }
  let conversion2;
  if (text2[at] === "!") {
    const letter = text2.charAt(at + 1);
    if (letter !== "r" && letter !== "s" && letter !== "a") {
      throw new SyntaxFault(`f-string: invalid conversion character '${letter}': expected 's', 'r', or 'a'`, {
        start: at,
        end: at + 2
      });
    }
    conversion2 = letter;
    at += 2;
    skipSpace();
  }
  let spec;
  if (text2[at] === ":") {
    const inner = readFormatParts({ ...frame, depth: frame.depth + 1 }, at + 1, true);
    spec = inner.parts;
    at = inner.end;
  }
  if (at >= limit || text2[at] !== "}") {
    throw openField(open);
  }
  if (label !== void 0 && conversion2 === void 0 && spec === void 0) conversion2 = "r";
  return { part: { kind: "field", start: open + 1, end, conversion: conversion2, spec, label }, end: at + 1 };
}
function findExpressionEnd(frame, from) {
  const { source: source2, limit } = frame;
  const { text: text2 } = source2;
  const stack = [];
  let at = from;
  while (at < limit) {
    const char = text2.charAt(at);
    const closer = closers.get(char);
    if (closer !== void 0) stack.push(closer);
    else if (stack.length > 0 && char === stack.at(-1)) stack.pop();
    else if (char === "'" || char === '"') {
      const nested = readNested(frame, stringStart2(text2, from, at), from);
      if (nested === void 0) break;
      at = nested.end;
      continue;
    } else if (stack.length === 0) {
      if (char === "}" || char === ":") return at;
      if (char === "!" && text2[at + 1] !== "=") return at;
      if (char === "!") at += 1;
      else if (char === "=") {
        const isComparison = text2[at + 1] === "=" || /[<>!=]/.test(text2.charAt(at - 1));
        if (!isComparison) return at;
        if (text2[at + 1] === "=") at += 1;
      }
    } else if (char === ")" || char === "]" || char === "}") {
      throw new SyntaxFault(`f-string: closing parenthesis '${char}' does not match opening parenthesis`, {
        start: at,
        end: at + 1
      });
    }
    at += 1;
  }
  throw openField(from - 1);
}
function readNested(frame, start, field2) {
  try {
    return readString(frame.source, start, frame.limit, frame.depth + 1);
  } catch (error) {
    if (!(error instanceof SyntaxFault) || !error.message.startsWith("unterminated")) throw error;
    throw openField(field2 - 1);
  }
}
function stringStart2(text2, from, quoteAt) {
  let start = quoteAt;
  while (start > from && quoteAt - start < 2 && /[rRbBuUfF]/.test(text2.charAt(start - 1))) start -= 1;
  if (start > from && /[\p{L}\p{N}_]/u.test(text2.charAt(start - 1))) return quoteAt;
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
var maxBrackets = 200;
var maxIndents = 100;
var asciiName = /[A-Za-z_][A-Za-z0-9_]*/y;
var unicodeName = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
var operator = /\*\*=|\/\/=|>>=|<<=|\.\.\.|\*\*|\/\/|<<|>>|<=|>=|==|!=|->|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|@=|:=|[-+*/%@&|^~<>()[\]{},:.;=]/y;
var openers = /* @__PURE__ */ new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"]
]);
function makeTokenizer(source2, from = 0, limit = source2.text.length, insideBrackets = false) {
  const state = new TokenizerState(source2, from, limit, insideBrackets);
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
  /** Columns with a tab as eight, and as one: only both together tell consistent indentation. */
  #indents = [{ column: 0, alternate: 0 }];
  #pendingDedents = 0;
  constructor(source2, from, limit, insideBrackets) {
    this.#source = source2;
    this.#text = source2.text;
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
      const at = this.#at;
      if (at >= this.#limit) return this.#readEnd();
      if (this.#text.charCodeAt(at) !== 10) {
        this.#hasContent = true;
        return this.#readToken(at);
      }
      this.#at = at + 1;
      if (this.#insideBrackets || this.brackets.length > 0) continue;
      this.#atLineStart = true;
      if (!this.#hasContent) continue;
      this.#hasContent = false;
      return this.#token("newline", at, at + 1);
    }
  }
  #token(kind, start, end, text2 = "") {
    return { kind, text: text2, start, end, value: void 0, parts: void 0 };
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
  /** Blanks, comments and `\` line joints. */
  #skipSpace() {
    const text2 = this.#text;
    for (; ; ) {
      const code = text2.charCodeAt(this.#at);
      if (this.#at >= this.#limit) return;
      if (code === 32 || code === 9 || code === 12) this.#at += 1;
      else if (code === 35) {
        const end = text2.indexOf("\n", this.#at);
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
        "A `\\` must be the last character of its line."
      );
    }
    this.#at += 2;
    if (this.#at >= this.#limit && !this.#insideBrackets)
      throw new SyntaxFault("unexpected EOF while parsing", span);
  }
  /** At the start of a logical line; returns an `indent`, or undefined (with dedents counted in `#pendingDedents`). */
  #readIndentation() {
    const text2 = this.#text;
    const lineStart = this.#at;
    let column = 0;
    let alternate = 0;
    for (; this.#at < this.#limit; this.#at += 1) {
      const code2 = text2.charCodeAt(this.#at);
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
    const code = text2.charCodeAt(this.#at);
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
    const mixed = () => new SyntaxFault("inconsistent use of tabs and spaces in indentation", span, "Indent with spaces only.");
    const top = this.#indents.at(-1);
    if (column === top.column) {
      if (alternate !== top.alternate) throw mixed();
      return void 0;
    }
    if (column > top.column) {
      if (alternate <= top.alternate) throw mixed();
      if (this.#indents.length >= maxIndents) throw new SyntaxFault("too many levels of indentation", span);
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
  #readToken(at) {
    const text2 = this.#text;
    const code = text2.charCodeAt(at);
    if (isDigit(code) || code === 46 && isDigit(text2.charCodeAt(at + 1))) {
      const { value, end } = readNumber(text2, at);
      this.#at = end;
      return { kind: "number", text: "", start: at, end, value, parts: void 0 };
    }
    if (mayStartString(code)) {
      const string = readString(this.#source, at, this.#limit);
      if (string !== void 0) {
        this.#at = string.end;
        return string;
      }
    }
    return this.#readName(at) ?? this.#readOperator(at);
  }
  #readName(at) {
    asciiName.lastIndex = at;
    let name = asciiName.exec(this.#text)?.[0];
    let end = at + (name?.length ?? 0);
    if (name === void 0 || this.#text.charCodeAt(end) > 127) {
      unicodeName.lastIndex = at;
      const match = unicodeName.exec(this.#text)?.[0];
      if (match === void 0) {
        if (name === void 0) return void 0;
      } else {
        end = at + match.length;
        name = match.normalize("NFKC");
      }
    }
    this.#at = end;
    return this.#token(keywords.has(name) ? "keyword" : "name", at, end, name);
  }
  #readOperator(at) {
    operator.lastIndex = at;
    const text2 = operator.exec(this.#text)?.[0];
    if (text2 === void 0) throw unknownCharacter(this.#text, at);
    this.#at = at + text2.length;
    if (openers.has(text2)) {
      if (this.brackets.length >= maxBrackets) {
        throw new SyntaxFault("too many nested parentheses", { start: at, end: at + 1 });
      }
      this.brackets.push({ opener: text2, start: at });
    } else if (text2 === ")" || text2 === "]" || text2 === "}") this.#close(text2, at);
    return this.#token("operator", at, this.#at, text2);
  }
  #close(closer, at) {
    const span = { start: at, end: at + 1 };
    const open = this.brackets.pop();
    if (open === void 0)
      throw new SyntaxFault(`unmatched '${closer}'`, span, "Nothing is open here: remove it.");
    if (openers.get(open.opener) === closer) return;
    const openLine = lineOf(this.#source, open.start);
    const where = openLine === lineOf(this.#source, at) ? "" : ` on line ${openLine}`;
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
function unknownCharacter(text2, at) {
  const char = String.fromCodePoint(text2.codePointAt(at));
  const span = { start: at, end: at + char.length };
  const name = `U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (/[\u2018\u2019\u201A\u201B\u2032]/.test(char)) {
    return new SyntaxFault(`invalid character '${char}' (${name})`, span, "Use the straight quote `'`.");
  }
  if (/[\u201C-\u201F\u2033\u00AB\u00BB]/.test(char)) {
    return new SyntaxFault(`invalid character '${char}' (${name})`, span, 'Use the straight quote `"`.');
  }
  if (char === "\0") return new SyntaxFault("source code cannot contain null bytes", span);
  if (/[\p{Z}\p{C}]/u.test(char)) {
    return new SyntaxFault(
      `invalid non-printable character ${name}`,
      span,
      "Replace it with an ordinary space."
    );
  }
  if (char.charCodeAt(0) > 127) return new SyntaxFault(`invalid character '${char}' (${name})`, span);
  return new SyntaxFault(
    "invalid syntax",
    span,
    char === "$" || char === "?" || char === "`" || char === "!" ? `\`${char}\` has no meaning here; text needs quotes.` : void 0
  );
}

// src/build-files/syntax/cursor.ts
var maxDepth3 = 300;
var maxNodes = 6e6;
var Cursor = class _Cursor {
  source;
  token;
  /** End of the token before. */
  previousEnd = 0;
  /** Functions, lambdas and comprehensions around, innermost last. */
  scopes = [];
  loops = 0;
  /** Iterables of comprehensions around, where `:=` may not stand. */
  iterables = 0;
  /** Targets of `:=` so far. */
  named = [];
  /** Faults that do not stop the parser (import statements). */
  faults = [];
  #tokenizer;
  #budget;
  #depth;
  constructor(source2, tokenizer, outer) {
    this.source = source2;
    this.#tokenizer = tokenizer;
    this.#budget = outer === void 0 ? { nodes: 0 } : outer.#budget;
    this.#depth = outer === void 0 ? 0 : outer.#depth;
    if (outer !== void 0) {
      this.scopes.push(...outer.scopes);
      this.iterables = outer.iterables;
    }
    this.token = { kind: "newline", text: "", start: 0, end: 0, value: void 0, parts: void 0 };
  }
  /** A cursor over a part of the text, for the expressions within an f-string. */
  within(span) {
    const inner = new _Cursor(this.source, makeTokenizer(this.source, span.start, span.end, true), this);
    inner.advance();
    return inner;
  }
  /** Starts again at a line, after a fault. */
  restart(offset) {
    this.#tokenizer.restart(offset);
    this.#depth = 0;
    this.scopes.length = 0;
    this.loops = 0;
    this.iterables = 0;
    this.advance();
  }
  advance() {
    const current2 = this.token;
    this.previousEnd = current2.end;
    this.token = this.#tokenizer.next();
    return current2;
  }
  /** Whether the current token is this operator or keyword. */
  at(text2) {
    const { token: token2 } = this;
    return token2.text === text2 && (token2.kind === "operator" || token2.kind === "keyword");
  }
  /** Whether the current token is of this kind. */
  atKind(kind) {
    return this.token.kind === kind;
  }
  /** Takes the operator or keyword when it is there. */
  take(text2) {
    if (!this.at(text2)) return false;
    this.advance();
    return true;
  }
  /** @throws SyntaxFault when the current token is not `text`. */
  expect(text2, message, help) {
    if (this.at(text2)) return this.advance();
    throw this.fault(message ?? `expected '${text2}'`, help);
  }
  /** Counts a node, so that a tree cannot outgrow the memory. */
  count() {
    this.#budget.nodes += 1;
    if (this.#budget.nodes > maxNodes) {
      throw new SyntaxFault(
        "the file is too large",
        this.token,
        `A BUILD file may have ${maxNodes} elements.`,
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
    if (this.#depth > maxDepth3) throw new SyntaxFault("too many nested expressions or blocks", this.token);
  }
  leave() {
    this.#depth -= 1;
  }
  /** The error that says most at the current token: an unclosed bracket explains an unexpected end. */
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
      `Add the missing \`${{ "(": ")", "[": "]", "{": "}" }[bracket] ?? bracket}\`.`
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
  /** Adds a name to the function or comprehension around (nothing at the top level). */
  bind(name) {
    const scope = this.scopes.at(-1);
    if (scope !== void 0 && !scope.globals.has(name) && !scope.nonlocals.has(name)) scope.locals.add(name);
  }
  /** As `bind`, for `:=`, which looks past comprehensions. */
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

// src/build-files/syntax/arguments.ts
function parseArguments(cursor) {
  cursor.advance();
  const args = [];
  const names2 = /* @__PURE__ */ new Set();
  let last = "positional";
  while (!cursor.at(")")) {
    const argument = cursor.nested(() => parseArgument(cursor, args.length));
    if (argument.kind === "keyword") {
      if (names2.has(argument.name)) {
        throw new SyntaxFault(
          `keyword argument repeated: ${argument.name}`,
          nameSpan(argument),
          "Remove one of the two."
        );
      }
      names2.add(argument.name);
      if (last === "positional") last = "keyword";
    } else if (argument.kind === "double-star") last = "double-star";
    else if (argument.kind === "star" ? last === "double-star" : last !== "positional") {
      throw new SyntaxFault(
        argument.kind === "star" ? "iterable argument unpacking follows keyword argument unpacking" : `positional argument follows keyword argument${last === "double-star" ? " unpacking" : ""}`,
        argument,
        "Give it a name: `field = value`."
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
        throw new SyntaxFault(`cannot assign to ${describe2(value)}`, value);
      }
      throw new SyntaxFault(
        'expression cannot contain assignment, perhaps you meant "=="?',
        value,
        value.kind === "constant" && typeof value.value === "string" ? "A keyword argument has no quotes: `name = value`." : void 0
      );
    }
    cursor.advance();
    if (!startsExpression(cursor))
      throw cursor.fault("expected argument value expression", "Write the value behind the `=`.");
    const given = parseExpression(cursor);
    return { kind: "keyword", start, end: given.end, name: value.id, value: given };
  }
  if (!cursor.at("for") && !cursor.at("async")) {
    if (cursor.at(":") && value.kind === "name") {
      throw cursor.fault("invalid syntax", `Write \`${value.id} = …\`; \`:\` is for dictionaries.`);
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

// src/build-files/syntax/parameters.ts
function parseParameters(cursor, closer, scope, annotations) {
  let positionalOnly = [];
  let ordinary = [];
  const keywordOnly = [];
  let star;
  let doubleStar;
  let seenStar = false;
  let bareStar = false;
  let defaults = false;
  const readName = () => {
    const { token: token2 } = cursor;
    if (token2.kind !== "name") throw cursor.fault("invalid syntax", "A parameter is a name.");
    cursor.advance();
    cursor.count();
    if (scope.locals.has(token2.text)) {
      throw new SyntaxFault(`duplicate argument '${token2.text}' in function definition`, token2);
    }
    scope.locals.add(token2.text);
    if (annotations && cursor.take(":")) {
      if (cursor.at("*")) cursor.advance();
      parseExpression(cursor);
    }
    return token2.text;
  };
  while (!cursor.at(closer)) {
    if (doubleStar !== void 0) throw cursor.fault("arguments cannot follow var-keyword argument");
    if (cursor.at("/")) {
      if (ordinary.length === 0) throw cursor.fault("at least one argument must precede /");
      if (seenStar) throw cursor.fault("/ must be ahead of *");
      if (positionalOnly.length > 0) throw cursor.fault("/ may appear only once");
      cursor.advance();
      positionalOnly = ordinary;
      ordinary = [];
    } else if (cursor.at("**")) {
      cursor.advance();
      doubleStar = readName();
      if (cursor.at("=")) throw cursor.fault("var-keyword argument cannot have default value");
    } else if (cursor.at("*")) {
      if (seenStar) throw cursor.fault("* argument may appear only once");
      seenStar = true;
      cursor.advance();
      bareStar = cursor.at(",");
      if (cursor.at(closer)) throw cursor.fault("named arguments must follow bare *");
      if (!bareStar) star = readName();
      if (cursor.at("=")) throw cursor.fault("var-positional argument cannot have default value");
    } else {
      const { start, end } = cursor.token;
      const name = readName();
      const given = cursor.take("=") ? parseExpression(cursor) : void 0;
      if (seenStar) keywordOnly.push({ name, default: given });
      else {
        if (given !== void 0) defaults = true;
        else if (defaults) {
          throw new SyntaxFault("parameter without a default follows parameter with a default", {
            start,
            end
          });
        }
        ordinary.push({ name, default: given });
      }
    }
    if (!cursor.take(",")) break;
  }
  if (bareStar && keywordOnly.length === 0) throw cursor.fault("named arguments must follow bare *");
  return { positionalOnly, ordinary, star, keywordOnly, doubleStar };
}

// src/build-files/syntax/expressions.ts
var maxChain = 500;
function parseNamedExpression(cursor) {
  const expression = parseExpression(cursor);
  if (!cursor.at(":=")) return expression;
  if (expression.kind !== "name") {
    throw new SyntaxFault(`cannot use assignment expressions with ${describe2(expression)}`, expression);
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
    throw cursor.fault("expected 'else' after 'if' expression", "Write `value if condition else other`.");
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
  let operator2 = takeCompareOperator(cursor);
  if (operator2 === void 0) return left;
  const rest = [];
  while (operator2 !== void 0) {
    rest.push({ operator: operator2, right: parseBinary(cursor, 0) });
    operator2 = takeCompareOperator(cursor);
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
  cursor.expect("in", "invalid syntax", "Did you mean `not in`?");
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
    if (links > maxChain) throw new SyntaxFault("the expression is too long a chain", token2);
    if (token2.text === ".") {
      cursor.advance();
      const name = cursor.token;
      if (name.kind !== "name") throw cursor.fault("invalid syntax", "A name must follow the `.`.");
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
    throw cursor.fault("invalid syntax. Perhaps you forgot a comma?", "Put a `,` before this.");
  }
  const open = cursor.openBracket();
  if (cursor.at("=")) {
    throw cursor.fault(
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
      closer === ")" ? void 0 : 'In a dictionary, write `"key": value`.'
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
  const part2 = () => cursor.at(":") || cursor.at("]") || cursor.at(",") ? void 0 : parseExpression(cursor);
  cursor.expect(":");
  const upper = part2();
  const step = cursor.take(":") ? part2() : void 0;
  const slice = { kind: "slice", start, end: cursor.previousEnd, lower, upper, step };
  return slice;
}
function describe2(expression) {
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

// src/build-files/syntax/targets.ts
function parseTargetList(cursor) {
  const parseOne = () => {
    if (!cursor.at("*")) return parsePrimary(cursor);
    const { start } = cursor.advance();
    const value = parsePrimary(cursor);
    return { kind: "starred", start, end: value.end, value };
  };
  const first = parseOne();
  if (!cursor.at(",")) return toTarget(cursor, first, "for");
  const items = [first];
  while (cursor.take(",")) {
    if (cursor.at("in") || cursor.at("=")) break;
    items.push(parseOne());
  }
  return toTarget(
    cursor,
    { kind: "tuple", start: first.start, end: cursor.previousEnd, items, parenthesized: false },
    "for"
  );
}
function toTarget(cursor, expression, use) {
  switch (expression.kind) {
    case "name":
      cursor.bind(expression.id);
      return expression;
    case "attribute":
    case "subscript":
      return expression;
    case "tuple":
    case "list": {
      const { start, end } = expression;
      let star;
      const items = expression.items.map((item, index) => {
        if (item.kind !== "starred" || use === "delete") return toTarget(cursor, item, use);
        if (star !== void 0)
          throw new SyntaxFault("multiple starred expressions in assignment", expression);
        star = index;
        return toTarget(cursor, item.value, use);
      });
      return { kind: "unpack", start, end, items, star };
    }
    case "starred":
      if (use === "delete") throw new SyntaxFault("cannot delete starred", expression);
      throw new SyntaxFault("starred assignment target must be in a list or tuple", expression);
    default:
      throw cannotAssign(expression, use);
  }
}
function cannotAssign(expression, use) {
  const what = describe2(expression);
  if (use === "delete") return new SyntaxFault(`cannot delete ${what}`, expression);
  const keyword = what === "None" || what === "True" || what === "False";
  const hint = use === "assign" && !keyword ? " here. Maybe you meant '==' instead of '='?" : "";
  return new SyntaxFault(
    `cannot assign to ${what}${hint}`,
    expression,
    use === "assign" ? "Left of `=` stands the name that gets the value." : void 0
  );
}

// src/build-files/syntax/comprehensions.ts
function parseComprehension(cursor, element) {
  if (element.kind === "starred") {
    throw new SyntaxFault("iterable unpacking cannot be used in comprehension", element);
  }
  const scope = makeScope(true);
  const clauses = [];
  cursor.scopes.push(scope);
  while (cursor.at("for") || cursor.at("async")) {
    if (cursor.at("async")) {
      throw new SyntaxFault(
        "`async` is not supported in BUILD files",
        cursor.token,
        void 0,
        "unsupported-syntax"
      );
    }
    cursor.advance();
    const target = parseTargetList(cursor);
    cursor.expect("in", "'in' expected after for-loop variables");
    if (clauses.length === 0) cursor.scopes.pop();
    cursor.iterables += 1;
    const iterable = parseOr(cursor);
    cursor.iterables -= 1;
    if (clauses.length === 0) cursor.scopes.push(scope);
    const conditions = [];
    while (cursor.take("if")) conditions.push(parseCondition(cursor));
    clauses.push({ target, iterable, conditions });
    cursor.count();
  }
  cursor.scopes.pop();
  const rebound = findRebound(cursor, element.start, scope);
  if (rebound !== void 0) {
    throw new SyntaxFault(
      `assignment expression cannot rebind comprehension iteration variable '${rebound.id}'`,
      rebound
    );
  }
  return { clauses, scope };
}
function parseCondition(cursor) {
  const condition = parseOr(cursor);
  if (!cursor.at(":=") || condition.kind !== "name") return condition;
  cursor.advance();
  const value = parseOr(cursor);
  cursor.bindOutside(condition.id);
  cursor.named.push(condition);
  return { kind: "named", start: condition.start, end: value.end, target: condition, value };
}
function findRebound(cursor, start, scope) {
  for (let index = cursor.named.length - 1; index >= 0; index -= 1) {
    const name = cursor.named[index];
    if (name.start < start) return void 0;
    if (scope.locals.has(name.id)) return name;
  }
  return void 0;
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
      throw cursor.fault("unexpected indent", "Statements at the top level start in the first column.");
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
      throw cursor.fault("invalid syntax", `\`${token2.text}\` is a keyword of Python and cannot stand here.`);
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
      throw cursor.fault(
        "invalid syntax",
        token2.text === "=" ? "Something is missing before the `=`." : void 0
      );
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
        throw cursor.fault("':' expected after dictionary key", 'Write `"key": value`.');
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
  return parts.flatMap((part2) => {
    if (part2.kind === "text") return [part2.text];
    const inner = cursor.within(part2);
    const value = inner.nested(() => parseExpressionList(inner));
    if (inner.token.kind !== "end") {
      throw new SyntaxFault("f-string: invalid syntax", { start: inner.token.start, end: inner.token.end });
    }
    const spec = part2.spec === void 0 ? void 0 : inner.nested(() => parseFormatParts(inner, part2.spec));
    const field2 = { value, conversion: part2.conversion, spec };
    return part2.label === void 0 ? [field2] : [part2.label, field2];
  });
}

// src/build-files/syntax/blocks.ts
function parseCompound(cursor) {
  switch (cursor.token.text) {
    case "if":
      return parseIf(cursor);
    case "for":
      return parseFor(cursor);
    case "while":
      return parseWhile(cursor);
    case "def":
      return parseFunction(cursor);
    case "try":
      return parseTry(cursor);
    default:
      return void 0;
  }
}
function parseBlock(cursor, owner, start) {
  if (!cursor.at(":")) {
    if (cursor.at("=")) throw cursor.fault("invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    throw cursor.fault("expected ':'");
  }
  cursor.advance();
  const body = [];
  if (cursor.token.kind !== "newline") {
    parseLine(cursor, body);
    return body;
  }
  cursor.advance();
  if (!cursor.atKind("indent")) {
    throw cursor.fault(
      `expected an indented block after ${owner} on line ${cursor.line(start)}`,
      "Indent what belongs to it."
    );
  }
  cursor.advance();
  cursor.enter();
  while (!cursor.atKind("dedent") && !cursor.atKind("end")) {
    if (cursor.atKind("indent")) throw cursor.fault("unexpected indent");
    parseStatement(cursor, body);
  }
  cursor.leave();
  if (cursor.atKind("dedent")) cursor.advance();
  return body;
}
function parseElse(cursor) {
  const { start } = cursor.token;
  return cursor.take("else") ? parseBlock(cursor, "'else' statement", start) : [];
}
function parseIf(cursor) {
  const { start } = cursor.token;
  const branches = [];
  while (cursor.at("if") || cursor.at("elif")) {
    if (cursor.at("if") && branches.length > 0) break;
    const keyword = cursor.advance();
    const test = parseNamedExpression(cursor);
    branches.push({ test, body: parseBlock(cursor, `'${keyword.text}' statement`, keyword.start) });
  }
  const orElse = parseElse(cursor);
  return { kind: "if", start, end: cursor.previousEnd, branches, orElse };
}
function parseFor(cursor) {
  const { start } = cursor.advance();
  const target = parseTargetList(cursor);
  cursor.expect("in", "'in' expected after for-loop variables");
  const iterable = parseExpressionList(cursor);
  cursor.loops += 1;
  const body = parseBlock(cursor, "'for' statement", start);
  cursor.loops -= 1;
  const orElse = parseElse(cursor);
  return { kind: "for", start, end: cursor.previousEnd, target, iterable, body, orElse };
}
function parseWhile(cursor) {
  const { start } = cursor.advance();
  const test = parseNamedExpression(cursor);
  cursor.loops += 1;
  const body = parseBlock(cursor, "'while' statement", start);
  cursor.loops -= 1;
  const orElse = parseElse(cursor);
  return { kind: "while", start, end: cursor.previousEnd, test, body, orElse };
}
function parseFunction(cursor) {
  const { start } = cursor.advance();
  const nameToken = cursor.token;
  if (nameToken.kind !== "name")
    throw cursor.fault("invalid syntax", "The name of the function must follow `def`.");
  cursor.advance();
  cursor.bind(nameToken.text);
  cursor.expect("(", "expected '('");
  const scope = makeScope(false);
  const parameters = parseParameters(cursor, ")", scope, true);
  cursor.expect(")", "invalid syntax");
  if (cursor.take("->")) parseExpression(cursor);
  cursor.scopes.push(scope);
  const { loops } = cursor;
  cursor.loops = 0;
  const body = parseBlock(cursor, "function definition", start);
  cursor.loops = loops;
  cursor.scopes.pop();
  const first = body[0];
  const documentation = first?.kind === "expression-statement" && first.value.kind === "constant" && typeof first.value.value === "string" ? first.value.value : void 0;
  return {
    kind: "def",
    start,
    end: cursor.previousEnd,
    name: nameToken.text,
    parameters,
    body,
    scope,
    documentation
  };
}
function parseTry(cursor) {
  const { start, end } = cursor.advance();
  const body = parseBlock(cursor, "'try' statement", start);
  const handlers = [];
  while (cursor.at("except")) handlers.push(parseHandler(cursor));
  const orElse = handlers.length > 0 ? parseElse(cursor) : [];
  const finalStart = cursor.token.start;
  const hasFinal = cursor.take("finally");
  if (!hasFinal && handlers.length === 0) {
    throw new SyntaxFault("expected 'except' or 'finally' block", { start, end });
  }
  const final = hasFinal ? parseBlock(cursor, "'finally' statement", finalStart) : [];
  return { kind: "try", start, end: cursor.previousEnd, body, handlers, orElse, final };
}
function parseHandler(cursor) {
  const { start } = cursor.advance();
  if (cursor.at("*")) {
    throw new SyntaxFault(
      "`except*` is not supported in BUILD files",
      cursor.token,
      void 0,
      "unsupported-syntax"
    );
  }
  const type = cursor.at(":") ? void 0 : parseExpression(cursor);
  let name;
  if (type !== void 0 && cursor.take("as")) {
    if (cursor.token.kind !== "name") throw cursor.fault("invalid syntax");
    name = cursor.advance().text;
    cursor.bind(name);
  }
  return { type, name, body: parseBlock(cursor, "'except' statement", start) };
}

// src/build-files/syntax/statements.ts
var unsupported2 = /* @__PURE__ */ new Set(["class", "with", "async", "yield", "await"]);
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
    if (unsupported2.has(token2.text)) {
      throw new SyntaxFault(
        `\`${token2.text}\` is not supported in BUILD files`,
        token2,
        void 0,
        "unsupported-syntax"
      );
    }
    const compound2 = parseCompound(cursor);
    if (compound2 !== void 0) {
      into.push(compound2);
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
    if (id === "elseif" || id === "elsif") return new SyntaxFault("invalid syntax", value, "Write `elif`.");
  }
  if (cursor.at("else") || cursor.at("elif") || cursor.at("except") || cursor.at("finally")) {
    return cursor.fault("invalid syntax", `This \`${cursor.token.text}\` belongs to no statement above it.`);
  }
  if (cursor.at(":") && value !== void 0) {
    return cursor.fault(
      "invalid syntax",
      "A `:` stands only in dictionaries, slices and behind `if`, `for`, `def` …"
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
      "Remove it: shared values and functions go into a file named by `[GLOBAL].build_file_prelude_globs`.",
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
    const operator2 = augmented.get(token2.text);
    if (operator2 !== void 0) return parseAugmented(cursor, first, operator2);
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
    if (endsStatement(cursor)) throw cursor.fault("invalid syntax", "Write the value behind the `=`.");
    value = parseExpressionList(cursor);
  }
  return { kind: "assign", start: first.start, end: value.end, targets, value };
}
function parseAugmented(cursor, target, operator2) {
  if (target.kind !== "name" && target.kind !== "attribute" && target.kind !== "subscript") {
    throw new SyntaxFault(`'${describe2(target)}' is an illegal expression for augmented assignment`, target);
  }
  cursor.advance();
  if (target.kind === "name") cursor.bind(target.id);
  const value = parseExpressionList(cursor);
  return { kind: "augmented-assign", start: target.start, end: value.end, target, operator: operator2, value };
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
var maxFaults = 20;
function parseFile(source2) {
  const cursor = new Cursor(source2, makeTokenizer(source2));
  const statements = [];
  const faults = [];
  for (let resume = 0; resume !== void 0 && faults.length < maxFaults; ) {
    const from = resume;
    try {
      cursor.restart(from);
      parseTopLevel(cursor, statements);
      resume = void 0;
    } catch (error) {
      const fault = explain(cursor, error);
      faults.push(fault);
      resume = findResumption(source2, Math.max(fault.span.start, from));
    }
  }
  faults.push(...cursor.faults);
  faults.sort((left, right) => left.span.start - right.span.start);
  return { source: source2, statements, faults };
}
function parseTopLevel(cursor, statements) {
  while (cursor.token.kind !== "end") {
    if (cursor.token.kind === "indent") {
      throw cursor.fault("unexpected indent", "Statements at the top level start in the first column.");
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
var statementStart = /^(?:[A-Za-z_]\w*\s*(?:\(|=(?!=))|(?:def|for|if|while|import|from|try)\b)/;
function beginsStatement(source2, open, fault) {
  const next2 = findResumption(source2, open);
  return next2 !== void 0 && next2 <= fault;
}
function findResumption(source2, offset) {
  const { text: text2 } = source2;
  const found = text2.slice(offset).search(/"""|'''/);
  const quotes = found === -1 ? -1 : offset + found;
  for (let at = text2.indexOf("\n", offset); at !== -1; at = text2.indexOf("\n", at + 1)) {
    const code = text2.charCodeAt(at + 1);
    if (code === 10 || code === 32 || code === 35 || code === 41 || Number.isNaN(code)) continue;
    if (quotes !== -1 && quotes < at) return void 0;
    const lineEnd2 = text2.indexOf("\n", at + 1);
    if (statementStart.test(text2.slice(at + 1, lineEnd2 === -1 ? void 0 : Math.min(lineEnd2, at + 200))))
      return at + 1;
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
    allowedEnv: allowedEnvironment(context.env),
    problems,
    budget: makeBudget(),
    current: void 0,
    unknownTypes: /* @__PURE__ */ new Set(),
    warnedPlaces: /* @__PURE__ */ new Set()
  };
  const symbols = makeSymbols(session);
  const macros = loadPreludes(session, symbols);
  const names2 = new Map([...symbols, ...macros.symbols]);
  const unknownCallee = unknownCalleeRule(session, names2.keys());
  const result = /* @__PURE__ */ new Map();
  const inherited = /* @__PURE__ */ new Map();
  for (const [directory, paths] of findBuildFiles(workspace)) {
    const defaults = new Map(nearest(inherited, directory));
    const declarations = [];
    let broken = false;
    for (const path of paths) {
      session.current = { path, directory, declarations, defaults };
      const source2 = problems.collect(() => readSource(workspace, path));
      const worked = source2 !== void 0 && runFile(session, parseFile(source2), {
        locals: new Map(names2),
        globals: void 0,
        names: names2,
        // A macro that is missing now is no plugin's target type.
        unknownCallee: macros.broken ? void 0 : unknownCallee,
        tolerateUnknown: macros.broken
      });
      broken ||= !worked;
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
  let at = directory;
  while (at !== "") {
    at = at.includes("/") ? at.slice(0, at.lastIndexOf("/")) : "";
    const defaults = inherited.get(at);
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
  for (const path of paths.files) {
    const source2 = problems.collect(() => readSource(workspace, path));
    const worked = source2 !== void 0 && runFile(session, parseFile(source2), {
      locals,
      globals,
      names: new Map([...symbols, ...builtins]),
      unknownCallee: void 0,
      tolerateUnknown: false
    });
    broken ||= !worked;
  }
  for (const [name, value] of locals) globals.set(name, value);
  return { symbols: locals, broken };
}

// src/graph/dockerfile.ts
function readDockerfile(text2) {
  const defaults = /* @__PURE__ */ new Map();
  const copied = [];
  const imageArguments = /* @__PURE__ */ new Map();
  const copyArguments = /* @__PURE__ */ new Map();
  const keep = (into, word2) => {
    const name = /^\$(?:\{([A-Za-z0-9_]+)\}|([A-Za-z0-9_]+))$/.exec(word2);
    const argument = name?.[1] ?? name?.[2];
    if (argument === void 0) return false;
    const value = defaults.get(argument);
    if (value !== void 0) into.set(argument, value);
    return true;
  };
  for (const { name, words: words4, flags, line } of instructions(text2)) {
    if (name === "ARG") {
      for (const word2 of words4) {
        const equals2 = word2.indexOf("=");
        if (equals2 > 0) defaults.set(word2.slice(0, equals2), { text: word2.slice(equals2 + 1), line });
      }
    } else if (name === "FROM") {
      keep(imageArguments, words4[0] ?? "");
    } else if (name === "COPY" && !flags.some((flag2) => flag2.startsWith("--from"))) {
      for (const word2 of words4.slice(0, -1)) {
        if (!keep(copyArguments, word2)) copied.push({ text: word2, line });
      }
    }
  }
  return { copied, imageArguments, copyArguments };
}
function* instructions(text2) {
  const lines = text2.split(/\r?\n/);
  const escape = /^#\s*escape\s*=\s*`\s*$/im.test(lines.slice(0, 5).join("\n")) ? "`" : "\\";
  for (let index = 0; index < lines.length; index++) {
    if (isIgnored(lines[index])) continue;
    const start = index;
    const parts = [];
    for (; index < lines.length; index++) {
      const line = lines[index];
      if (isIgnored(line)) continue;
      const trimmed = line.trimEnd();
      if (!trimmed.endsWith(escape)) {
        parts.push(line);
        break;
      }
      parts.push(trimmed.slice(0, -1));
    }
    const whole = parts.join(" ").trim();
    const [, name = "", rest = ""] = /^(\S+)\s*(.*)$/s.exec(whole) ?? [];
    index = skipHeredocs(lines, index, name, rest);
    yield { name: name.toUpperCase(), ...splitWords2(rest), line: start + 1 };
  }
}
function isIgnored(line) {
  const trimmed = line.trimStart();
  return trimmed === "" || trimmed.startsWith("#");
}
function skipHeredocs(lines, index, name, rest) {
  if (!/^(?:RUN|COPY|ADD)$/i.test(name)) return index;
  let last = index;
  for (const [, quoted, plain3] of rest.matchAll(/<<-?(?:(["'][^"']+["'])|([A-Za-z_][A-Za-z0-9_]*))/g)) {
    const word2 = quoted === void 0 ? plain3 : quoted.slice(1, -1);
    do
      last++;
    while (last < lines.length && lines[last].replace(/^\t+/, "") !== word2);
  }
  return last;
}
function splitWords2(rest) {
  const flags = [];
  let words4 = rest;
  for (let match = /^(--\S+)\s*/.exec(words4); match !== null; match = /^(--\S+)\s*/.exec(words4)) {
    flags.push(match[1]);
    words4 = words4.slice(match[0].length);
  }
  return { flags, words: jsonWords(words4) ?? plainWords(words4) };
}
function jsonWords(text2) {
  if (!text2.startsWith("[")) return void 0;
  try {
    const value = JSON.parse(text2);
    return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : void 0;
  } catch {
    return void 0;
  }
}
function plainWords(text2) {
  return [...text2.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word2]) => word2.replace(/["']/g, ""));
}

// src/graph/infer-docker.ts
var MAX_ADDRESS_LENGTH = 1e3;
var addressShape = /^(?:\/\/)?[^:#\s]*(?::[^:#!@?/=\s]+)?(?:#[^:#!@?=\s]+)?(?:@\S+)?$/;
function inferDockerDependencies(context, variants, target, inference) {
  const references = readReferences(context, target);
  if (references === void 0) return;
  const { path, found } = references;
  const reason = (line) => ({ kind: "dockerfile", place: { path, line } });
  const buildArguments = givenArguments(context, target);
  const isCurrent = context.workspace.dialect.name === "current";
  const copyArguments = isCurrent ? [...found.copyArguments] : [];
  for (const [name, { text: text2, line }] of [...found.imageArguments, ...copyArguments]) {
    const address3 = buildArguments.get(name) ?? text2;
    inference.add(namedTargets(context, variants, target, address3), reason(line));
  }
  const copied = [...found.copied, ...copyArguments.map(([, word2]) => word2)];
  inferCopied(context, target, copied, inference, reason);
  if (!isCurrent) return;
  for (const { text: text2, line } of copied) {
    const owners = context.targets.owners(text2).filter((spec) => {
      const owner = context.targets.targets.get(spec);
      return owner !== void 0 && !isGenerator(owner);
    });
    inference.add(owners, reason(line));
  }
}
function readReferences(context, target) {
  const instructions2 = stringListField(target, "instructions");
  const path = target.sources[0];
  if (instructions2.length > 0)
    return { path: target.place.path, found: readDockerfile(instructions2.join("\n")) };
  if (path === void 0) return void 0;
  return { path, found: readDockerfile(context.workspace.read(path).toString("utf8")) };
}
function givenArguments(context, target) {
  const given = [
    ...context.workspace.options.docker.buildArgs,
    ...stringListField(target, "extra_build_args")
  ];
  return new Map(
    given.flatMap((text2) => {
      const equals2 = text2.indexOf("=");
      return equals2 < 0 ? [] : [[text2.slice(0, equals2), text2.slice(equals2 + 1)]];
    })
  );
}
function namedTargets(context, variants, target, text2) {
  if (text2 === "" || text2.length > MAX_ADDRESS_LENGTH || !addressShape.test(text2)) return [];
  try {
    const address3 = resolveWritten(context.workspace.files, target, "source", text2);
    const origin = { description: `the Dockerfile of the target ${target.spec}`, place: target.place };
    return variants.all(address3, origin).filter(({ type }) => type.packagedAs !== void 0).map(({ spec }) => spec);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
function inferCopied(context, target, copied, inference, reason) {
  if (copied.length === 0) return;
  const lines = new Map(copied.map(({ text: text2, line }) => [text2, line]));
  const endings = new Set(copied.map(({ text: text2 }) => /[^/]\.([^./]+)$/.exec(text2)?.[1]));
  for (const other of context.targets.targets.values()) {
    if (other.type.packagedAs === void 0 || other.spec === target.spec) continue;
    for (const ending of endings) {
      const line = lines.get(outputPath(other, ending, context.workspace.dialect));
      if (line !== void 0) inference.add([other.spec], reason(line));
    }
  }
}

// src/graph/module-map.ts
function createModuleMap(workspace, targets, resolveOf) {
  const firstParty = /* @__PURE__ */ new Map();
  const thirdParty = /* @__PURE__ */ new Map();
  for (const target of targets.targets.values()) {
    if (isGenerator(target)) continue;
    if (target.type.name === "python_requirement") {
      const resolve5 = resolveOf(target);
      for (const [module, kind] of requirementModules2(workspace, target)) {
        add(thirdParty, resolve5, module, { spec: target.spec, kind });
      }
    } else {
      const modules = sourceModules(workspace, target);
      if (modules.length === 0) continue;
      const resolve5 = resolveOf(target);
      for (const [module, kind] of modules) add(firstParty, resolve5, module, { spec: target.spec, kind });
    }
  }
  for (const modules of firstParty.values()) preferFiles(targets, modules);
  return { firstParty, thirdParty };
}
function add(builder, resolve5, module, provider) {
  let modules = builder.get(resolve5);
  if (modules === void 0) {
    modules = /* @__PURE__ */ new Map();
    builder.set(resolve5, modules);
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
    if (providers.length < 2 || !providers.some((one5) => one5.kind === "implementation" && isFile(one5)))
      continue;
    modules.set(
      module,
      providers.filter((one5) => one5.kind === "stub" || isFile(one5))
    );
  }
}
function sourceModules(workspace, target) {
  const stripped = (path) => stripSourceRoot(path, workspace.sourceRoots.ofFile(path) ?? "");
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
function requirementModules2(workspace, target) {
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
function ownersOfModule(map, module, resolve5, locality) {
  if (module.length > MAX_MODULE_LENGTH) return { unambiguous: [], ambiguous: [] };
  const closest = /* @__PURE__ */ new Map();
  const offer = (providers, distance) => {
    for (const provider of providers) {
      const best = closest.get(provider.kind);
      if (best === void 0 || distance < best.distance) {
        closest.set(provider.kind, { distance, providers: [provider] });
      } else if (distance === best.distance) best.providers.push(provider);
    }
  };
  for (const providers of inResolves(map.thirdParty, resolve5))
    offerNearest(providers, module, Infinity, offer);
  for (const providers of inResolves(map.firstParty, resolve5)) offerNearest(providers, module, 1, offer);
  const groups = [...closest.values()].map(
    ({ providers }) => locality === void 0 || providers.length < 2 ? providers : nearestTo(locality, providers)
  );
  const specs = groups.flatMap((group2) => group2.map(({ spec }) => spec));
  return groups.some((group2) => group2.length > 1) ? { unambiguous: [], ambiguous: specs } : { unambiguous: specs, ambiguous: [] };
}
function inResolves(map, resolve5) {
  if (resolve5 === void 0) return map.values();
  const one5 = map.get(resolve5);
  return one5 === void 0 ? [] : [one5];
}
function offerNearest(map, module, furthest, offer) {
  let name = module;
  for (let distance = 0; distance <= furthest; distance++) {
    const providers = map.get(name);
    if (providers !== void 0) {
      offer(providers, distance);
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
  const best = Math.max(...lengths);
  return providers.filter((_, index) => lengths[index] === best);
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
function unownedImport(target, path, found, severity, resolve5) {
  const { module, line, elsewhere } = found;
  const others = elsewhere.map(([spec, other]) => `'${other}' from ${spec}`).join(", ");
  return {
    severity,
    code: "unowned-import",
    message: `Pants cannot infer owners for the following imports in the target ${target.spec}:

  * ${module} (line: ${line})`,
    place: { path, line },
    help: "If you do not expect an import to be inferrable, add `# pants: no-infer-dep` to the import line.",
    ...others === "" ? {} : {
      notes: [
        `These imports are not in the resolve used by the target (\`${resolve5}\`), but they were present in other resolves: ${module}: ${others}`
      ]
    }
  };
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
  const text2 = stringField(target, "handler");
  if (text2 === void 0) return;
  const handler = resolveHandler(context.workspace, target);
  addOwners(inferring, "handler", handler, {
    context: `The target ${target.spec} has the field \`handler=${pythonString(text2)}\`, which maps to the Python module \`${handler.module}\``,
    resolve: context.resolveOf(target)
  });
}
function inferPexEntryPoint(inferring) {
  const { context, target } = inferring;
  const text2 = stringField(target, "entry_point");
  if (text2 === void 0) return;
  const entryPoint = parseEntryPoint(text2);
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
function inferDistribution(inferring) {
  const { target } = inferring;
  const provides = target.fields.get("provides");
  const inProvides = isObject(provides) ? provides.fields.get("entry_points") : void 0;
  const groups = [...dictField(target, "entry_points"), ...dictionary(inProvides)];
  for (const [group2, names2] of groups) {
    for (const [name, written] of dictionary(names2)) {
      if (typeof written === "string") inferDistributionEntryPoint(inferring, group2, name, written);
    }
  }
}
function inferDistributionEntryPoint(inferring, group2, name, written) {
  const { context, variants, target, inference } = inferring;
  const place = fieldPlace(target, "entry_points");
  if (written.startsWith(":") || written.includes("/")) {
    const address3 = resolveWritten(context.workspace.files, target, "entry_points", written);
    const origin = { description: `the \`entry_points\` field from the target ${target.spec}`, place };
    const specs = variants.all(address3, origin).map(({ spec }) => spec);
    inference.add(specs, { kind: "entry-point", place });
    return;
  }
  const entryPoint = parseEntryPoint(written);
  if (typeof entryPoint === "string") throw invalidEntryPoint(target, "entry_points", entryPoint);
  const module = { module: entryPoint.moduleOrFile, file: void 0 };
  addOwners(inferring, "entry_points", module, {
    context: `The python_distribution target ${target.spec} has the field \`entry_points={${pythonString(group2)}: {${pythonString(name)}: ${pythonString(written)}}}\`, which maps to the Python module \`${module.module}\``,
    // A distribution has no resolve.
    resolve: void 0
  });
}
function addOwners(inferring, field2, named, by) {
  const { context, target, explicit, inference } = inferring;
  const locality = by.resolve === void 0 ? void 0 : context.localityOf(target);
  const place = fieldPlace(target, field2);
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
function invalidEntryPoint(target, field2, message) {
  return userError({ code: "invalid-entry-point", message, place: fieldPlace(target, field2) });
}
function isObject(value) {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "object";
}
function dictionary(value) {
  return dictField({ fields: new Map(value === void 0 ? [] : [["", value]]) }, "");
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
function resolveImports(imports, path) {
  const resolved = /* @__PURE__ */ new Map();
  for (const [name, found] of imports) {
    const absolute = resolveRelative(name, path);
    const known = resolved.get(absolute);
    resolved.set(
      absolute,
      known === void 0 ? found : { line: Math.min(known.line, found.line), weak: known.weak && found.weak }
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
var LOWER_CASE = 32;
function isStringPrefix(bytes, start, end) {
  for (let at = start; at < end; at++) {
    switch (bytes[at] | LOWER_CASE) {
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
  for (let at = start; at < end; at++) if ((bytes[at] | LOWER_CASE) === letter) return true;
  return false;
}
function asciiBytes(text2) {
  return Uint8Array.from(text2, (character) => character.charCodeAt(0));
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
var FROM = asciiBytes("from");
var IMPORT = asciiBytes("import");
var DOT = 46;
function startsStatement(bytes, at) {
  const end = wordEnd(bytes, at, at + LONGEST_KEYWORD + 1);
  if (isWord(bytes, at, end, FROM)) return isFromImport(bytes, end);
  return statementKeywords.some((keyword) => isWord(bytes, at, end, keyword));
}
function wordEnd(bytes, at, limit) {
  while (at < limit && at < bytes.length && byteClasses[bytes[at]] >= ByteClass.digit) at++;
  return at;
}
function isFromImport(bytes, at) {
  for (let names2 = 0; ; ) {
    const byte = bytes[at];
    if (byte === void 0) return false;
    const byteClass = byteClasses[byte];
    if (byteClass >= ByteClass.digit) {
      const end = wordEnd(bytes, at, bytes.length);
      if (isWord(bytes, at, end, IMPORT)) return true;
      if (names2 > 0) return false;
      names2 = 1;
      at = end;
    } else if (byte === DOT) {
      names2 = 0;
      at++;
    } else if (byteClass === ByteClass.blank) {
      at++;
    } else {
      return false;
    }
  }
}

// src/python/imports-blocks.ts
var ImportBlocks = class {
  #open = [];
  #collector;
  constructor(collector) {
    this.#collector = collector;
  }
  open(kind, indent) {
    this.#open.push({ kind, indent, start: this.#collector.position, end: void 0 });
  }
  /** A logical line begins at column `indent`; `isClause`: with `except`, `else` or `finally`. */
  line(indent, isClause) {
    for (; ; ) {
      const block = this.#open.at(-1);
      if (block === void 0 || block.indent < indent) return;
      if (block.end === void 0) {
        block.end = this.#collector.position;
        if (block.kind === "suppress") this.#collector.weaken(block.start, block.end);
      }
      if (isClause && block.kind === "try" && block.indent === indent) return;
      this.#open.pop();
    }
  }
  /** The clause that has just begun, of the innermost open `try`, catches `ImportError`. */
  caught(indent) {
    const block = this.#open.at(-1);
    if (block?.kind !== "try" || block.indent !== indent || block.end === void 0) return;
    this.#collector.weaken(block.start, block.end);
  }
  /** The file ends. */
  finish() {
    this.line(0, false);
  }
};

// src/python/imports-clauses.ts
var ClauseCode = {
  importError: "I",
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
function isImportError(code) {
  return withoutParentheses(code) === ClauseCode.importError;
}
function catchesImportError(code) {
  const end = code.indexOf(ClauseCode.as);
  const types2 = split(end === -1 ? code : code.slice(0, end));
  return types2?.some((type) => {
    const bare = withoutParentheses(type);
    if (bare === ClauseCode.importError) return true;
    const members = inside(bare, "([{");
    return members !== void 0 && (split(members)?.some(isImportError) ?? false);
  }) ?? false;
}
function suppressesImportError(code) {
  if (!code.includes(ClauseCode.suppress)) return false;
  const items = split(inside(code, "(") ?? code);
  return items?.some(isSuppressCall) ?? false;
}
function isSuppressCall(item) {
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
  return split(item.slice(open + 1, end - 1))?.some((argument) => argument === ClauseCode.importError) ?? false;
}

// src/python/imports-collector.ts
var ImportCollector = class {
  #findings = [];
  /** Stretches of findings that are weak: +1 where one begins, -1 where it ends. */
  #weakness = /* @__PURE__ */ new Map();
  #pragmaLines = /* @__PURE__ */ new Set();
  /** Number of findings so far: a position for `weaken` and `endStatement`. */
  get position() {
    return this.#findings.length;
  }
  /** `line`: of the name; `pragmaLine`: the joined line on which it ends. */
  add(source2, name, line, pragmaLine) {
    const hidden = this.hasPragma(pragmaLine);
    this.#findings.push({ name, line, source: source2, pragmaLine, hidden });
  }
  /** A pragma has been seen on this joined line. */
  hasPragma(joinedLine) {
    return this.#pragmaLines.has(joinedLine);
  }
  /** A `# pants: no-infer-dep` on a joined line: hides the names that end there, and the statements that do. */
  pragma(joinedLine) {
    this.#pragmaLines.add(joinedLine);
    for (let index = this.#findings.length - 1; index >= 0; index--) {
      const finding = this.#findings[index];
      if (finding.pragmaLine < joinedLine) break;
      finding.hidden = true;
    }
  }
  /** The findings since `position` belong to one statement that ends on this joined line: a pragma there hides them all. */
  endStatement(position2, joinedLine) {
    const hidden = this.hasPragma(joinedLine);
    for (const finding of this.#findings.slice(position2)) {
      finding.pragmaLine = joinedLine;
      finding.hidden ||= hidden;
    }
  }
  /** The findings from `start` up to before `end` may be absent at run time. */
  weaken(start, end) {
    if (start === end) return;
    this.#weakness.set(start, (this.#weakness.get(start) ?? 0) + 1);
    this.#weakness.set(end, (this.#weakness.get(end) ?? 0) - 1);
  }
  /** The first line of each name is kept, strong beats weak, and an import beats a string. */
  finish() {
    const imports = /* @__PURE__ */ new Map();
    const assets = /* @__PURE__ */ new Map();
    const fromStrings = /* @__PURE__ */ new Set();
    let weakness = 0;
    for (const [index, { name, line, source: source2, hidden }] of this.#findings.entries()) {
      weakness += this.#weakness.get(index) ?? 0;
      if (hidden) continue;
      if (source2 === "asset") {
        if (!assets.has(name)) assets.set(name, line);
        continue;
      }
      const known = imports.get(name);
      if (source2 === "string") {
        if (known !== void 0) continue;
        fromStrings.add(name);
        imports.set(name, { line, weak: true });
      } else if (known === void 0 || fromStrings.delete(name)) {
        imports.set(name, { line, weak: weakness > 0 });
      } else if (known.weak && weakness === 0) {
        imports.set(name, { line: known.line, weak: false });
      }
    }
    return { imports, assets };
  }
};

// src/python/imports-strings.ts
var never = () => false;
var identifier = new RegExp("^[\\p{XID_Start}_]\\p{XID_Continue}*$", "u");
function importRule(minimumDots) {
  return (text2) => {
    const parts = text2.split(".");
    return parts.length > minimumDots && parts.every((part2) => identifier.test(part2));
  };
}
function importRule217(minimumDots) {
  const packageName = /^[a-z_][a-z_\p{Nd}]*$/u;
  const lastName = /^[a-zA-Z_][\p{L}\p{N}_]*$/u;
  return (text2) => {
    const parts = text2.split(".");
    const last = parts.pop();
    return parts.length >= minimumDots && lastName.test(last) && parts.every((part2) => packageName.test(part2));
  };
}
function assetRule(minimumSlashes) {
  return (text2) => text2.split("/").length > minimumSlashes;
}
function assetRule217(minimumSlashes) {
  const directory = /^[\p{L}\p{N}_-]*$/u;
  const file = /^[\p{L}\p{N}_-]*(?:\.[^.]+)+$/u;
  return (text2) => {
    const parts = text2.split("/");
    const last = parts.pop();
    return parts.length >= minimumSlashes && file.test(last) && parts.every((part2) => directory.test(part2));
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

// src/python/tokenizer.ts
var Token = {
  /** End of the file. */
  end: 0,
  /** End of a logical line that held something. */
  newline: 1,
  name: 2,
  number: 3,
  /** One byte of punctuation: `operator`. */
  operator: 4,
  /** A whole string literal; an f-string too when it holds no replacement field. */
  string: 5,
  /** Text of an f-string (or t-string) up to and with the `{` of its first replacement field. The field's tokens follow. */
  stringStart: 6,
  /** The end of a replacement field or of its expression, up to and with the `{` of the next field. */
  stringMiddle: 7,
  /** The end of the last replacement field and the rest of the f-string. */
  stringEnd: 8,
  /** `#` up to the end of the line. */
  comment: 9
};
var Stop = { closed: 0, field: 1, fieldEnd: 2 };
var LF = 10;
var CR = 13;
var TAB = 9;
var FORM_FEED = 12;
var SPACE = 32;
var BACKSLASH = 92;
var COLON = 58;
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
  /** First line of the lines joined by `\` up to where the last token ends. */
  joinedLine = 1;
  /** The last token begins a logical line, */
  firstOnLine = false;
  /** … which is indented this far (columns, tabs as in CPython). */
  indent = 0;
  /** Open brackets and replacement fields after the last token. */
  depth = 0;
  /** Byte of the last `operator` token. */
  operator = 0;
  /** Offsets of the text between the quotes of the last `string` token. */
  textStart = 0;
  textEnd = 0;
  /** The text of the last string is not its value: it has a backslash or a doubled brace. */
  escaped = false;
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
  /** Reads the next token. After the last one: `Token.end` again and again. */
  next() {
    const bytes = this.bytes;
    const length = bytes.length;
    let at = this.#lineStart ? this.#indentation(this.end) : this.end;
    this.firstOnLine = false;
    for (; ; ) {
      if (at >= length) return this.#take(Token.end, length, length);
      const byte = bytes[at];
      switch (byteClasses[byte]) {
        case ByteClass.letter:
          return this.#name(at);
        case ByteClass.blank:
          at++;
          continue;
        case ByteClass.newline:
          this.end = at = this.#newline(at);
          this.joinedLine = this.#currentLine;
          if (this.depth === 0 && this.#inStatement) {
            this.#inStatement = false;
            this.#lineStart = true;
            return Token.newline;
          }
          at = this.#indentation(at);
          continue;
        case ByteClass.backslash:
          if (byteClasses[bytes[at + 1]] !== ByteClass.newline) return this.#operator(at, byte);
          at = this.#newline(at + 1);
          continue;
        case ByteClass.hash:
          return this.#comment(at);
        case ByteClass.digit:
          return this.#take(Token.number, at, this.#wordEnd(at + 1));
        case ByteClass.quote:
          return this.#string(at, at, false);
        case ByteClass.open:
          this.depth++;
          return this.#operator(at, byte);
        case ByteClass.close:
          return this.#close(at, byte);
        default:
          if (byte === COLON && this.depth === this.#fieldDepth) return this.#formattedText(at, at + 1);
          return this.#operator(at, byte);
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
  #operator(at, byte) {
    this.operator = byte;
    return this.#take(Token.operator, at, at + 1);
  }
  #close(at, byte) {
    if (this.depth === this.#fieldDepth) {
      if (byte !== CLOSE_BRACE) return this.#operator(at, byte);
      this.#closeField(this.#strings.at(-1));
      return this.#formattedText(at, at + 1);
    }
    if (this.depth > 0) this.depth--;
    return this.#operator(at, byte);
  }
  #wordEnd(at) {
    const bytes = this.bytes;
    const length = bytes.length;
    while (at < length && byteClasses[bytes[at]] >= ByteClass.digit) at++;
    return at;
  }
  #name(at) {
    const end = this.#wordEnd(at + 1);
    const bytes = this.bytes;
    if (end - at <= 2 && byteClasses[bytes[end]] === ByteClass.quote && isStringPrefix(bytes, at, end)) {
      return this.#string(at, end, formatsFields(bytes, at, end));
    }
    return this.#take(Token.name, at, end);
  }
  #comment(at) {
    const bytes = this.bytes;
    const length = bytes.length;
    let end = at + 1;
    while (end < length && byteClasses[bytes[end]] !== ByteClass.newline) end++;
    this.start = at;
    this.end = end;
    this.line = this.#currentLine;
    this.#lineStart = false;
    return Token.comment;
  }
  /** Steps over a line end (LF, CRLF, CR). */
  #newline(at) {
    this.#currentLine++;
    return this.bytes[at] === CR && this.bytes[at + 1] === LF ? at + 2 : at + 1;
  }
  /** Steps over the blanks that begin a physical line. */
  #indentation(at) {
    const bytes = this.bytes;
    let column = 0;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte === SPACE) column++;
      else if (byte === TAB) column += TAB_SIZE - column % TAB_SIZE;
      else if (byte === FORM_FEED) column = 0;
      else break;
    }
    this.#lineStart = false;
    if (this.depth > 0 && byteClasses[bytes[at]] === ByteClass.letter && startsStatement(bytes, at)) {
      this.depth = 0;
      this.#strings.length = 0;
      this.#fieldDepth = NO_FIELD;
      this.#inStatement = false;
    }
    if (this.depth === 0) this.indent = column;
    return at;
  }
  /** A literal whose prefix begins at `start` and whose quotes begin at `at`. */
  #string(start, at, formatted) {
    const bytes = this.bytes;
    const quote = bytes[at];
    const triple = bytes[at + 1] === quote && bytes[at + 2] === quote;
    const kind = this.#take(Token.string, start, at);
    this.textStart = at + (triple ? 3 : 1);
    this.escaped = false;
    const stop = this.#text(this.textStart, quote, triple, formatted, false);
    if (stop === Stop.closed) return kind;
    this.#strings.push({ quote, triple, depth: this.depth, fields: [] });
    this.#openField();
    return Token.stringStart;
  }
  /** Goes on in the text or the format specification of the innermost f-string, after a field or a field's `:`. */
  #formattedText(start, at) {
    const string = this.#strings.at(-1);
    this.#take(Token.stringEnd, start, at);
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
  /** Steps over text of a string and sets `end` behind what stopped it, `textEnd` before it. */
  #text(at, quote, triple, formatted, inSpecification) {
    const bytes = this.bytes;
    const length = bytes.length;
    while (at < length) {
      const byte = bytes[at];
      if (byteClasses[byte] >= ByteClass.blank) {
        at++;
      } else if (byte === quote) {
        if (!triple) return this.#stop(Stop.closed, at, at + 1);
        if (bytes[at + 1] === quote && bytes[at + 2] === quote) return this.#stop(Stop.closed, at, at + 3);
        at++;
      } else if (byte === BACKSLASH) {
        this.escaped = true;
        at = this.#escape(at + 1, formatted);
      } else if (byte === LF || byte === CR) {
        if (!triple) return this.#stop(Stop.closed, at, at);
        at = this.#newline(at);
        this.joinedLine = this.#currentLine;
      } else if (formatted && byte === OPEN_BRACE) {
        if (inSpecification || bytes[at + 1] !== OPEN_BRACE) return this.#stop(Stop.field, at, at + 1);
        this.escaped = true;
        at += 2;
      } else if (inSpecification && byte === CLOSE_BRACE) {
        return this.#stop(Stop.fieldEnd, at, at + 1);
      } else {
        if (formatted && byte === CLOSE_BRACE) this.escaped = true;
        at++;
      }
    }
    return this.#stop(Stop.closed, length, length);
  }
  #stop(stop, textEnd, end) {
    this.textEnd = textEnd;
    this.end = end;
    return stop;
  }
  /** Steps over what a backslash in a string protects. */
  #escape(at, formatted) {
    const bytes = this.bytes;
    const byte = bytes[at];
    if (byte === LF || byte === CR) return this.#newline(at);
    return formatted && (byte === OPEN_BRACE || byte === CLOSE_BRACE) ? at : at + 1;
  }
};

// src/python/imports.ts
var PRAGMA = "# pants: no-infer-dep";
var words3 = {
  as: asciiBytes("as"),
  async: asciiBytes("async"),
  else: asciiBytes("else"),
  except: asciiBytes("except"),
  finally: asciiBytes("finally"),
  from: asciiBytes("from"),
  import: asciiBytes("import"),
  lazy: asciiBytes("lazy"),
  try: asciiBytes("try"),
  with: asciiBytes("with"),
  dunderImport: asciiBytes("__import__"),
  importError: asciiBytes("ImportError"),
  suppress: asciiBytes("suppress")
};
var SPACE2 = 32;
var TAB2 = 9;
var OPEN = 40;
var CLOSE = 41;
var STAR = 42;
var COMMA = 44;
var DOT2 = 46;
var COLON2 = 58;
var SEMICOLON = 59;
var LONGEST_NAME = 1e3;
var Call = { none: 0, name: 1, open: 2 };
function scanImports(source2, options) {
  return new ImportScanner(source2, stringRules(options)).scan();
}
var ImportScanner = class {
  #tokens;
  #bytes;
  #rules;
  #collector = new ImportCollector();
  #blocks = new ImportBlocks(this.#collector);
  /** Offset of the next pragma at or behind the last comment; the file's length when there is none. */
  #nextPragma;
  #kind = Token.newline;
  #call = Call.none;
  #callLine = 0;
  /** Adjacent literals are one string. It is open until a token that is no literal comes. */
  #stringOpen = false;
  /** `undefined`: its value is not known. */
  #string;
  #stringLine = 0;
  #stringEndLine = 0;
  #stringHidden = false;
  constructor(source2, rules) {
    this.#tokens = new Tokenizer(source2);
    this.#bytes = Buffer.from(source2.buffer, source2.byteOffset, source2.byteLength);
    this.#rules = rules;
    this.#nextPragma = this.#findPragma(0);
  }
  /**
   * States: at a statement's start (`starts`: behind a line end, `;` or the `:` of a compound statement) names are compared with
   * the keywords; elsewhere only strings, comments and `__import__` matter, which `#advance` sees to.
   */
  scan() {
    const tokens = this.#tokens;
    let starts = true;
    this.#advance();
    while (this.#kind !== Token.end) {
      const isName = this.#kind === Token.name;
      if (tokens.firstOnLine) {
        starts = true;
        this.#blocks.line(tokens.indent, isName && this.#isClause());
      }
      if (isName && starts) {
        starts = this.#statement();
      } else {
        starts = this.#kind === Token.operator && tokens.depth === 0 && (tokens.operator === SEMICOLON || tokens.operator === COLON2);
        this.#advance();
      }
    }
    this.#blocks.finish();
    return this.#collector.finish();
  }
  /** Reads the next token that is no comment. */
  #advance() {
    const tokens = this.#tokens;
    let kind = tokens.next();
    while (kind === Token.comment) {
      this.#comment();
      kind = tokens.next();
    }
    this.#kind = kind;
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
    if (kind === Token.name) {
      if (this.#isWord(words3.dunderImport) && !this.#isAttribute()) this.#call = Call.name;
      else this.#call = Call.none;
    } else if (this.#call !== Call.none) {
      const opens = this.#call === Call.name && kind === Token.operator && tokens.operator === OPEN;
      this.#call = opens ? Call.open : Call.none;
      this.#callLine = tokens.joinedLine;
    }
  }
  #isWord(word2) {
    const { bytes, start, end } = this.#tokens;
    return isWord(bytes, start, end, word2);
  }
  #isOperator(operator2) {
    return this.#kind === Token.operator && this.#tokens.operator === operator2;
  }
  /** A dot stands before the name. */
  #isAttribute() {
    const { bytes, start } = this.#tokens;
    let at = start - 1;
    while (bytes[at] === SPACE2 || bytes[at] === TAB2) at--;
    return bytes[at] === DOT2;
  }
  #isClause() {
    return this.#isWord(words3.except) || this.#isWord(words3.else) || this.#isWord(words3.finally);
  }
  #findPragma(start) {
    const found = this.#bytes.indexOf(PRAGMA, start, "latin1");
    return found === -1 ? this.#bytes.length : found;
  }
  #comment() {
    const { start, end, joinedLine } = this.#tokens;
    if (this.#nextPragma < start) this.#nextPragma = this.#findPragma(start);
    if (this.#nextPragma + PRAGMA.length > end) return;
    if (this.#stringOpen && this.#stringEndLine === joinedLine) this.#stringHidden = true;
    this.#collector.pragma(joinedLine);
  }
  /** At a name that begins a statement. Reads at least one token; returns whether a statement begins at the next one. */
  #statement() {
    const tokens = this.#tokens;
    if (this.#isWord(words3.import)) this.#import();
    else if (this.#isWord(words3.from)) this.#fromImport();
    else if (this.#isWord(words3.lazy)) {
      this.#advance();
      return true;
    } else if (tokens.firstOnLine) {
      return this.#compoundStatement();
    } else this.#advance();
    return false;
  }
  #compoundStatement() {
    const indent = this.#tokens.indent;
    if (this.#isWord(words3.async)) this.#advance();
    if (this.#isWord(words3.try)) {
      this.#advance();
      if (!this.#isOperator(COLON2)) return false;
      this.#blocks.open("try", indent);
    } else if (this.#isWord(words3.except)) {
      if (catchesImportError(this.#clause())) this.#blocks.caught(indent);
    } else if (this.#isWord(words3.with)) {
      if (suppressesImportError(this.#clause())) this.#blocks.open("suppress", indent);
    } else {
      this.#advance();
    }
    return false;
  }
  /** From the keyword to before the `:`, as a code for `imports-clauses.ts`. */
  #clause() {
    const tokens = this.#tokens;
    let code = "";
    for (; ; ) {
      this.#advance();
      if (this.#kind === Token.newline || this.#kind === Token.end || tokens.firstOnLine) return "";
      if (tokens.depth === 0 && this.#isOperator(COLON2)) return code.length > LONGEST_CLAUSE ? "" : code;
      if (code.length <= LONGEST_CLAUSE) code += this.#clauseCode(code === "");
    }
  }
  #clauseCode(isFirst) {
    if (this.#kind === Token.name) {
      if (this.#isWord(words3.importError)) return ClauseCode.importError;
      if (this.#isWord(words3.suppress)) return ClauseCode.suppress;
      return this.#isWord(words3.as) ? ClauseCode.as : ClauseCode.name;
    }
    if (this.#kind !== Token.operator) return ClauseCode.other;
    const operator2 = String.fromCharCode(this.#tokens.operator);
    if (operator2 === "*" && isFirst) return "";
    return "()[]{},.".includes(operator2) ? operator2 : ClauseCode.other;
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
    if (module === "" || module === "__future__" || this.#kind !== Token.name || !this.#isWord(words3.import))
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
  /** Dots and names between `from` and `import`; empty when there are none, or far too many. */
  #moduleName() {
    let module = "";
    for (; ; ) {
      if (this.#isOperator(DOT2)) module += ".";
      else if (this.#kind !== Token.name || this.#isWord(words3.import)) break;
      else module += this.#text();
      this.#advance();
    }
    return module.length > LONGEST_NAME ? "" : module;
  }
  /** One imported name with its alias; returns the joined line on which it ends. */
  #names(prefix) {
    const tokens = this.#tokens;
    let name = "";
    const line = tokens.line;
    let endLine2 = tokens.joinedLine;
    while (this.#isNameInStatement()) {
      name += this.#text();
      endLine2 = tokens.joinedLine;
      this.#advance();
      if (!this.#isOperator(DOT2)) break;
      name += ".";
      this.#advance();
    }
    if (name === "") return void 0;
    this.#collector.add("import", prefix + name, line, endLine2);
    if (this.#isNameInStatement() && this.#isWord(words3.as)) {
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
  /** A name, unless it begins the next line (the statement is broken). */
  #isNameInStatement() {
    return this.#kind === Token.name && !this.#tokens.firstOnLine;
  }
  /** The last name, as Python reads it: in Unicode's form NFKC (PEP 3131). */
  #text() {
    const { start, end } = this.#tokens;
    return decode2(this.#bytes, start, end).normalize("NFKC");
  }
  #addString() {
    const { textStart, textEnd, escaped: escaped2, line, joinedLine } = this.#tokens;
    if (!this.#stringOpen) {
      this.#stringOpen = true;
      this.#string = "";
      this.#stringLine = line;
      this.#stringHidden = false;
    }
    this.#stringEndLine = joinedLine;
    if (this.#string === void 0) return;
    if (escaped2 || textEnd - textStart > LONGEST_NAME) this.#string = void 0;
    else this.#string += decode2(this.#bytes, textStart, textEnd);
  }
  /** The string is over: the current token is none. */
  #endString() {
    this.#stringOpen = false;
    const text2 = this.#string;
    if (text2 === void 0) return;
    const closes = this.#isOperator(CLOSE);
    if (this.#call === Call.open && (closes || this.#isOperator(COMMA))) {
      if (this.#stringHidden || this.#collector.hasPragma(this.#callLine)) return;
      const position2 = this.#collector.position;
      this.#collector.add("import", text2, this.#stringLine, this.#stringEndLine);
      if (closes) this.#collector.endStatement(position2, this.#tokens.joinedLine);
    } else if (!this.#stringHidden) {
      this.#addCandidate(text2);
    }
  }
  #addCandidate(text2) {
    const rules = this.#rules;
    if (rules === void 0 || hasBlank(text2)) return;
    if (rules.isImport(text2)) this.#collector.add("string", text2, this.#stringLine, this.#stringEndLine);
    else if (rules.isAsset(text2)) this.#collector.add("asset", text2, this.#stringLine, this.#stringEndLine);
  }
};
function hasBlank(text2) {
  for (let at = 0; at < text2.length; at++) if (text2.charCodeAt(at) <= SPACE2) return true;
  return false;
}
function decode2(bytes, start, end) {
  for (let at = start; at < end; at++) if (bytes[at] >= 128) return bytes.toString("utf8", start, end);
  return bytes.toString("latin1", start, end);
}

// src/graph/infer-imports.ts
function inferImports(context, target, explicit, inference) {
  const { imports, assets } = context.workspace.options.pythonInfer;
  if (!imports && !assets) return;
  for (const path of target.sources) {
    const reader = { context, target, explicit, path, inference };
    const scanned = scanFile(context, path);
    if (imports) readImports(reader, scanned);
    if (assets) readAssets(reader, scanned);
  }
}
function scanFile(context, path) {
  const { options, dialect } = context.workspace;
  return scanImports(context.workspace.read(path), {
    ...options.pythonInfer,
    stringRules: dialect.moduleTable
  });
}
function readImports(reader, scanned) {
  const { context, target, path, inference } = reader;
  const resolve5 = context.resolveOf(target);
  const locality = context.localityOf(target);
  const stripped = stripSourceRoot(path, context.workspace.sourceRoots.ofFile(path) ?? "");
  const unowned = [];
  for (const [module, found] of resolveImports(scanned.imports, stripped)) {
    const owners = ownersOfModule(context.modules(), module, resolve5, locality);
    const decision = decideOwners(target, context.targets, reader.explicit, owners, {
      context: `The target ${target.spec} imports \`${module}\``,
      kind: "module",
      ownersMustBeAncestors: false,
      place: { path, line: found.line }
    });
    inference.report(decision.warning);
    inference.add(decision.owners, { kind: "import", module, path, line: found.line });
    const isExpected = decision.owners.length > 0 || found.weak || isUnownable(context, module);
    if (!isExpected) unowned.push([module, found]);
  }
  reportUnowned(reader, resolve5, unowned);
}
function isUnownable({ workspace }, module) {
  const dot = module.indexOf(".");
  const top = dot < 0 ? module : module.slice(0, dot);
  return stdlibModules().has(top) || top === "_typeshed" && workspace.dialect.name === "current";
}
function reportUnowned(reader, resolve5, unowned) {
  const { context, target, path, inference } = reader;
  const { unownedDependencyBehavior, ignoredUnownedImports } = context.workspace.options.pythonInfer;
  if (unownedDependencyBehavior === "ignore") return;
  const ignored2 = (module) => ignoredUnownedImports.some((prefix) => module === prefix || module.startsWith(`${prefix}.`));
  for (const [module, { line }] of unowned) {
    if (ignored2(module)) continue;
    const found = { module, line, elsewhere: ownersElsewhere(context, module, resolve5) };
    inference.report(unownedImport(target, path, found, unownedDependencyBehavior, resolve5));
  }
}
function ownersElsewhere(context, module, resolve5) {
  if (context.workspace.options.python.resolves.size < 2) return [];
  const { unambiguous, ambiguous } = ownersOfModule(context.modules(), module, void 0);
  return [...unambiguous, ...ambiguous].sort().flatMap((spec) => {
    const owner = context.targets.targets.get(spec);
    const other = owner !== void 0 && hasResolve(owner) ? context.resolveOf(owner) : resolve5;
    return other === resolve5 ? [] : [[spec, other]];
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

// src/graph/dependencies.ts
function directDependencies(context, target) {
  const explicit = readExplicit(context.workspace.files, context.targets, target);
  const origin = {
    description: `the \`dependencies\` field from the target ${target.spec}`,
    place: fieldPlace(target, "dependencies")
  };
  const filled = (addresses2) => addresses2.map((address3) => context.variants.forConsumer(address3, target, origin).spec);
  const found = new Inference();
  found.add(target.generated, { kind: "generated", place: target.place });
  found.add(filled(explicit.included), { kind: "explicit", place: origin.place });
  const siblings = siblingsOf(context, target);
  found.add(siblings, { kind: "sibling", place: target.place });
  infer(context, target, withSiblings(explicit, siblings), found);
  const special = addSpecial(context, target, found);
  const excluded = new Set(filled(explicit.ignored));
  const addresses = sortedReasons([...found.reasons].filter(([spec]) => !excluded.has(spec)));
  throwErrors(found);
  checkInterpreterConstraints(context, target, [...addresses.keys()]);
  const dependencies = [...addresses].flatMap(
    ([spec, reason]) => context.expand(spec).map((expanded) => [expanded, reason])
  );
  return { addresses, special, dependencies: sortedReasons(dependencies), diagnostics: found.diagnostics };
}
function sortedReasons(entries) {
  const first = /* @__PURE__ */ new Map();
  for (const [spec, reason] of entries) if (!first.has(spec)) first.set(spec, reason);
  return new Map(sortedByCodePoint(first.keys()).map((spec) => [spec, first.get(spec)]));
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
      const address3 = resolveWritten(context.workspace.files, target, name, written);
      for (const { spec } of context.variants.all(address3, origin)) {
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
function once(make) {
  let made;
  return () => {
    made ??= attempt(make);
    if ("error" in made) throw made.error;
    return made.value;
  };
}
function attempt(make) {
  try {
    return { value: make() };
  } catch (error) {
    if (error instanceof UserError) return { error };
    throw error;
  }
}

// src/graph/closure.ts
function reachable(context, roots, options = {}) {
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
  return visited;
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
  for (const address3 of addresses.keys()) {
    if (special.has(address3)) continue;
    const generated = context.targets.targets.get(address3)?.generated ?? [];
    for (const one5 of generated.length > 0 ? generated : [address3]) ordinary.add(one5);
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
    help: "Take one of these dependencies away, or split the targets so that only files depend on each other."
  });
}

// src/graph/variants.ts
function createVariants(targets, resolveOf) {
  const index = { byName: void 0 };
  const siblings = (address3) => {
    index.byName ??= indexByName(targets);
    return index.byName.get(nameKey(address3)) ?? [];
  };
  const exact = (address3) => {
    const target = targets.targets.get(printAddress(address3));
    if (target !== void 0) return target;
    const base = targets.targets.get(printAddress(generatorOf(address3)));
    return base !== void 0 && base.spec !== printAddress(address3) && !isGenerator(base) ? base : void 0;
  };
  const supersets = (address3) => siblings(address3).filter((candidate) => isSubset2(address3, candidate.address));
  return {
    forConsumer(address3, consumer, origin) {
      const target = exact(address3);
      if (target !== void 0) return target;
      const candidates = supersets(address3);
      if (candidates.length === 0) throw unknownTarget(targets, address3, origin);
      const found = preferred(candidates, consumer).find(
        (candidate) => matchesConsumer(targets, candidate, address3, consumer, resolveOf)
      );
      if (found !== void 0) return found;
      throw userError({
        code: "ambiguous-parametrization",
        message: `The explicit dependency \`${printAddress(address3)}\` of the target at \`${consumer.spec}\` does not provide enough address parameters to identify which parametrization of the dependency target should be used.`,
        place: origin.place,
        notes: [
          `Target \`${printAddress(generatorOf(address3))}\` can be addressed as:`,
          ...siblings(address3).map(({ spec }) => `  * ${spec}`)
        ]
      });
    },
    all(address3, origin) {
      const target = exact(address3);
      if (target !== void 0) return [target];
      const candidates = supersets(address3);
      if (candidates.length === 0) throw unknownTarget(targets, address3, origin);
      return candidates;
    }
  };
}
function nameKey(address3) {
  return `${address3.specPath}:${nameOf(address3)}`;
}
function indexByName(targets) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const target of targets.targets.values()) {
    const key = nameKey(target.address);
    const others = byName2.get(key);
    if (others === void 0) byName2.set(key, [target]);
    else others.push(target);
  }
  return byName2;
}
function isSubset2(address3, other) {
  return address3.relativeFilePath === other.relativeFilePath && address3.generatedName === other.generatedName && [...address3.parameters].every(([key, value]) => other.parameters.get(key) === value);
}
function preferred(candidates, consumer) {
  const group2 = consumer.address.parameters.get("parametrize");
  const rank = (target) => isGenerator(target) ? 0 : target.address.parameters.get("parametrize") === group2 ? 1 : 2;
  return [...candidates].sort((left, right) => rank(left) - rank(right));
}
function matchesConsumer(targets, candidate, address3, consumer, resolveOf) {
  const first = isGenerator(candidate) ? firstVariant(targets, candidate) : candidate;
  if (first === void 0) return false;
  return [...candidate.address.parameters.keys()].filter((name) => !address3.parameters.has(name) && first.type.fields.has(name)).every((name) => {
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
function unknownTarget(targets, address3, origin) {
  const { specPath } = address3;
  const names2 = /* @__PURE__ */ new Set();
  for (const target of targets.targets.values()) {
    if (target.address.specPath === specPath && target.generator === void 0)
      names2.add(nameOf(target.address));
  }
  const spec = printAddress(address3);
  const plain3 = printAddress({ ...address3, parameters: /* @__PURE__ */ new Map() });
  if (address3.parameters.size > 0 && targets.targets.has(plain3)) {
    return userError({
      code: "unknown-address",
      message: `The address ${spec} from ${origin.description} does not exist: \`${plain3}\` is not parametrized.`,
      place: origin.place,
      help: `write \`${plain3}\``
    });
  }
  const base = generatorOf(address3);
  const isGenerated = address3 !== base && targets.targets.has(printAddress(base));
  return userError({
    code: "unknown-address",
    message: isGenerated ? `The address ${spec} from ${origin.description} does not exist: \`${printAddress(base)}\` does not generate it.` : `The address ${spec} from ${origin.description} does not exist. The target name ':${nameOf(address3)}' is not defined in the directory ${specPath === "" ? "." : specPath}.`,
    place: origin.place,
    ...names2.size === 0 || isGenerated ? {} : {
      help: `Did you mean one of these target names? ${[...names2].sort().map((name) => `:${name}`).join(", ")}`
    }
  });
}

// src/graph/graph.ts
function createGraph(input) {
  const { targets } = input;
  const context = createContext(input);
  const known = /* @__PURE__ */ new Map();
  const reported = /* @__PURE__ */ new Map();
  const targetOf = (spec) => {
    const target = targets.targets.get(spec);
    if (target !== void 0) return target;
    throw userError({ code: "unknown-address", message: `The address ${spec} does not exist.` });
  };
  const direct = (spec) => {
    let found = known.get(spec);
    if (found === void 0) {
      found = attempt2(() => directDependencies(context, targetOf(spec)));
      known.set(spec, found);
      for (const diagnostic of found.diagnostics) {
        if (diagnostic.severity !== "error") reported.set(keyOf3(diagnostic), diagnostic);
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
    dependents: (specs, options) => sortedByCodePoint(dependentsOf(reverse(), specs, options?.transitive === true)),
    named: (consumer, field2, written) => {
      const address3 = resolveWritten(input.workspace.files, consumer, field2, written);
      const place = fieldPlace(consumer, field2);
      const description = `the \`${field2}\` from the target ${consumer.spec}`;
      return context.variants.forConsumer(address3, consumer, { description, place });
    },
    expand: (spec) => context.expand(spec),
    resolveOf(spec) {
      const target = targetOf(spec);
      return hasResolve(target) ? context.resolveOf(target) : void 0;
    },
    diagnostics: () => [...reported.values()]
  };
}
function attempt2(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
function keyOf3({ code, message, place }) {
  return JSON.stringify([code, message, place?.path, place?.line]);
}
function createContext({ workspace, targets }) {
  const resolveOf = createResolveOf(workspace.options.python);
  const specPathOf = (spec) => targets.targets.get(spec)?.address.specPath ?? "";
  const byRoot = workspace.options.pythonInfer.ambiguityResolution === "by_source_root";
  return {
    workspace,
    targets,
    resolveOf,
    modules: once(() => createModuleMap(workspace, targets, resolveOf)),
    assets: once(() => createAssetMap(targets)),
    localityOf(target) {
      if (!byRoot) return void 0;
      return { directory: workspace.sourceRoots.ofDirectory(target.address.specPath) ?? "", specPathOf };
    },
    variants: createVariants(targets, resolveOf),
    ancestors: { hasContent: /* @__PURE__ */ new Map() },
    releases: /* @__PURE__ */ new Map(),
    expand(spec) {
      const generated = targets.targets.get(spec)?.generated ?? [];
      return generated.length > 0 ? generated : [spec];
    }
  };
}
function transitivelyExcluded(context, target) {
  if (!target.type.supportsTransitiveExcludes) return [];
  const { transitivelyExcluded: addresses } = readExplicit(context.workspace.files, context.targets, target);
  const origin = {
    description: `the \`dependencies\` field from the target ${target.spec}`,
    place: fieldPlace(target, "dependencies")
  };
  return addresses.flatMap(
    (address3) => context.variants.all(address3, origin).flatMap(({ spec }) => context.expand(spec))
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
    case "archive":
    case "distribution":
    case "docker-image":
    case void 0:
      return;
  }
}
function checkRequirements(target, problems) {
  for (const text2 of stringListField(target, "requirements")) {
    try {
      parsePipRequirement(text2);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      problems.error({
        code: "invalid-requirement",
        message: `Invalid requirement '${text2}' in the 'requirements' field for the target ${target.spec}: ${error.message}`,
        place: target.fieldPlaces.get("requirements") ?? target.place,
        help: "write a requirement as PEP 508 has it, such as `name>=1.0`, or `name@ git+https://…` for version control"
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
      help: 'add `runtime="python3.12"`, or the runtime that the function has'
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
function checkOneOf(target, names2, problems) {
  const given = names2.filter((name) => stringField(target, name) !== void 0);
  if (given.length < 2) return;
  problems.error({
    code: "several-entry-points",
    message: `The \`${target.type.name}\` target ${target.spec} cannot set more than one of ${given.map((name) => `\`${name}\``).join(", ")}`,
    place: target.fieldPlaces.get(given[1]) ?? target.place,
    help: `keep one of them`
  });
}

// src/targets/parametrize.ts
var most = 1e4;
var noParameters = /* @__PURE__ */ new Map();
function expandParametrizations(fields, groups, owner, place) {
  const dimensions = [];
  const plain3 = /* @__PURE__ */ new Map();
  for (const [name, declaration] of fields) {
    if (isParametrize(declaration.value)) dimensions.push(fieldChoices(name, declaration));
    else plain3.set(name, declaration);
  }
  if (dimensions.length === 0 && groups.length === 0) return [{ parameters: noParameters, fields }];
  checkGroups(fields, groups, owner, place);
  if (groups.length > 0) {
    dimensions.push(groups.flatMap((group2) => groupChoices(group2, owner, place)));
  }
  const count = dimensions.reduce((product, choices) => product * choices.length, 1);
  if (count > most) {
    throw userError({
      code: "too-many-variants",
      message: `\`${owner}\` would have ${count} parametrized variants; ${most} are allowed`,
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
function groupChoices(group2, owner, place) {
  return expandParametrizations(group2.fields, [], owner, place).map((variant) => ({
    key: "parametrize",
    alias: group2.name,
    fields: variant.fields,
    parameters: variant.parameters
  }));
}
function checkGroups(fields, groups, owner, place) {
  const names2 = /* @__PURE__ */ new Set();
  for (const group2 of groups) {
    if (names2.has(group2.name)) {
      throw userError({
        code: "duplicate-group",
        message: `\`${owner}\` has two parametrization groups with the name \`${group2.name}\``,
        place,
        help: "give each group a name of its own"
      });
    }
    names2.add(group2.name);
    for (const field2 of group2.fields.keys()) {
      const declaration = fields.get(field2);
      if (declaration === void 0 || !isParametrize(declaration.value)) continue;
      throw userError({
        code: "conflicting-parametrization",
        message: `Conflicting parametrizations for field: '${field2}' is parametrized in the group \`${group2.name}\` and outside it`,
        place: declaration.place,
        help: "parametrize the field in one place only"
      });
    }
  }
}
function combinations(dimensions, plain3) {
  let variants = [{ parameters: noParameters, fields: plain3 }];
  for (const choices of dimensions) {
    variants = variants.flatMap(
      (variant) => choices.map((choice) => ({
        parameters: new Map([
          ...variant.parameters,
          [choice.key, choice.alias],
          ...choice.parameters ?? noParameters
        ]),
        fields: new Map([...variant.fields, ...choice.fields])
      }))
    );
  }
  return variants;
}

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
function generatedFields(generator, template, given, without) {
  const { loading, draft, generatedType } = generator;
  return readFields(generatedType, given, {
    problems: loading.problems,
    pluginFields: loading.pluginFields,
    owner: template.spec,
    place: draft.declaration.place,
    ...without === void 0 ? {} : { without }
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
  const known = overrides.get(key) ?? /* @__PURE__ */ new Map();
  overrides.set(key, known);
  for (const [name, value] of fields) {
    const before = known.get(name);
    if (before === void 0) {
      known.set(name, { value, place, isDefault: false });
      continue;
    }
    problems.error({
      code: "conflicting-overrides",
      message: `Conflicting overrides in the \`overrides\` field of \`${owner}\` for the key \`${key}\` for the field \`${name}\`: ${describeValue(before.value)} and ${describeValue(value)}`,
      place,
      help: "set each field once for each key"
    });
  }
}
function reportUnused(overrides, used, what, { problems, owner, place }) {
  for (const key of overrides.keys()) {
    if (used.has(key)) continue;
    const names2 = [...used].sort();
    const meant = nearestName(key, names2);
    const shown = names2.slice(0, 20).join(", ");
    problems.error({
      code: "unused-override",
      message: `\`${key}\` in the \`overrides\` field of \`${owner}\` is no ${what} of it`,
      place,
      help: meant !== void 0 ? `did you mean \`${meant}\`?` : shown === "" ? "it generates nothing" : `it has: ${shown}${names2.length > 20 ? ", …" : ""}`
    });
  }
}

// src/targets/generate-entry-points.ts
function generateByEntryPoints(generator) {
  const { loading, draft, own: own2 } = generator;
  const place = own2.places.get("overrides") ?? draft.declaration.place;
  const context = { problems: loading.problems, owner: draft.spec, place };
  const entryPoints = stringListField(own2, "entry_points");
  const overrides = readOverrides(own2.fields.get("overrides"), (key) => [key], context);
  reportUnused(overrides, new Set(entryPoints), "entry point", context);
  for (const template of generator.templates) {
    const generated = entryPoints.flatMap(
      (entryPoint) => entryPointTarget(generator, template, entryPoint, overrides)
    );
    for (const target2 of generated) loading.targets.set(target2.spec, target2);
    const target = makeTarget(template.address, {
      type: draft.type,
      fields: own2.fields,
      fieldPlaces: own2.places,
      place: draft.declaration.place,
      generated: generated.map(({ spec }) => spec).sort()
    });
    loading.targets.set(target.spec, target);
  }
}
function entryPointTarget(generator, template, entryPoint, overrides) {
  const { loading, draft, own: own2, generatedType } = generator;
  const place = own2.places.get("entry_points") ?? draft.declaration.place;
  try {
    checkedEntryPoint("entry_points", entryPoint, draft.spec);
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    loading.problems.error({ code: error.code, message: error.message, place, help: error.help ?? "" });
    return [];
  }
  const generatedName = entryPoint.replaceAll(":", "-");
  if (bannedGeneratedNameCharacters(generatedName).length > 0) {
    loading.problems.error({
      code: "invalid-entry-point",
      message: `\`${entryPoint}\` in the \`entry_points\` field of \`${draft.spec}\` has characters that no address may have`,
      place
    });
    return [];
  }
  const given = new Map(template.fields);
  given.set("entry_point", givenByGenerator(entryPoint, place));
  for (const [name, declaration] of overrides.get(entryPoint) ?? []) given.set(name, declaration);
  const read = generatedFields(generator, template, given);
  const { specPath, targetName: targetName2, parameters } = template.address;
  return [
    makeTarget(address(specPath, { targetName: targetName2, parameters, generatedName }), {
      type: generatedType,
      fields: read.fields,
      fieldPlaces: read.places,
      place: draft.declaration.place,
      generator: template.spec
    })
  ];
}

// src/targets/generate-files.ts
var most2 = 1e6;
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
  if (paths.length * generator.templates.length > most2) {
    throw userError({
      code: "too-many-targets",
      message: `\`${draft.spec}\` would generate ${paths.length * generator.templates.length} targets; ${most2} are allowed`,
      place
    });
  }
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
  const field2 = sourceFieldOf(draft.type);
  if (field2 === void 0) return;
  const value = own2.fields.get(field2.name);
  if (!Array.isArray(value) || value.length > 0) return;
  loading.problems.error({
    code: "empty-sources",
    message: `The \`${draft.type.name}\` target generator at ${draft.spec} has an empty \`${field2.name}\` field; so it will not generate any targets. If its purpose is to act as an alias for its dependencies, then it should be declared as a \`target(..)\` generic target instead. If it is unused, then it should be removed.`,
    place: own2.places.get(field2.name) ?? draft.declaration.place
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
  return paths.flatMap((path) => {
    const override = overrides.get(path);
    if (override === void 0) return [fileTarget(generator, template.address.parameters, path, shared)];
    return overriddenFiles(generator, template, path, override);
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
    const read = generatedFields(generator, template, given, sourceOnly);
    const parameters = new Map(template.address.parameters);
    for (const name of variant.fields.keys()) parameters.delete(name);
    for (const [name, alias] of variant.parameters) parameters.set(name, alias);
    return fileTarget(generator, parameters, path, read);
  });
}
function fileTarget(generator, parameters, path, read) {
  const { draft, generatedType } = generator;
  const { specPath, targetName: targetName2 } = draft.address;
  const fields = new Map(read.fields);
  fields.set("source", path);
  return makeTarget(address(specPath, { targetName: targetName2, relativeFilePath: path, parameters }), {
    type: generatedType,
    fields,
    fieldPlaces: read.places,
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

// src/targets/generate-pants-requirements.ts
var findLinks = ["https://wheels.pantsbuild.org/simple"];
function generatePantsRequirements(generator) {
  const { loading, draft, own: own2 } = generator;
  const version = loading.workspace.options.global.pantsVersion;
  const specifier = stringField(own2, "version_spec") ?? (version === void 0 ? "" : `== ${version}`);
  const modules = boolField(own2, "testutil") ? ["pants", "pants.testutil"] : ["pants"];
  for (const template of generator.templates) {
    const generated = modules.map((module) => requirementTarget(generator, template, module, specifier));
    for (const target2 of generated) loading.targets.set(target2.spec, target2);
    const target = makeTarget(template.address, {
      type: draft.type,
      fields: own2.fields,
      fieldPlaces: own2.places,
      place: draft.declaration.place,
      generated: generated.map(({ spec }) => spec).sort()
    });
    loading.targets.set(target.spec, target);
  }
}
function requirementTarget(generator, template, module, specifier) {
  const { draft, generatedType } = generator;
  const { place } = draft.declaration;
  const generatedName = `pantsbuild.${module}`;
  const given = new Map(template.fields);
  given.set("requirements", givenByGenerator([`${generatedName} ${specifier}`.trimEnd()], place));
  given.set("modules", givenByGenerator([module], place));
  if (generatedType.fields.has("_find_links")) given.set("_find_links", givenByGenerator(findLinks, place));
  const read = generatedFields(generator, template, given);
  const { specPath, targetName: targetName2, parameters } = template.address;
  return makeTarget(address(specPath, { targetName: targetName2, parameters, generatedName }), {
    type: generatedType,
    fields: read.fields,
    fieldPlaces: read.places,
    place,
    generator: template.spec
  });
}

// src/requirements/requirement-files.ts
function readRequirementFile(kind, text2, path) {
  const collector = new RequirementCollector(text2, path);
  switch (kind) {
    case "requirements-txt":
      readRequirementsTxt(collector, text2);
      break;
    case "pep621":
      readPep621(collector, parseToml(text2, path));
      break;
    case "poetry":
      poetryRequirements(collector, parseToml(text2, path));
      break;
    case "pipenv":
      readPipenv(collector, parseJson(text2, path));
      break;
    case "uv":
      readUv(collector, parseToml(text2, path));
      break;
  }
  return collector.finish();
}
var MAX_FAULTS = 100;
var RequirementCollector = class {
  path;
  #problems = new Problems();
  #found = [];
  #find;
  constructor(text2, path) {
    this.path = path;
    this.#find = createPlaceFinder(text2, path);
  }
  /** The next place of a text in the file. */
  find(needle, standing) {
    return this.#find(needle, standing);
  }
  /** @param place of the text; columns are counted from there when it is written in the file like that. */
  add(text2, place, isVerbatim = true) {
    try {
      this.#found.push({ requirement: parsePipRequirement(text2), place });
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      const offset = isVerbatim && place.column !== void 0 ? error.column - 1 : 0;
      this.fault(`\`${text2}\` is not a requirement: ${error.message}`, {
        path: place.path,
        ...place.line !== void 0 && { line: place.line },
        ...place.column !== void 0 && { column: place.column + offset }
      });
    }
  }
  /** Notes a fault. @throws UserError when there are too many. */
  fault(message, place) {
    this.#problems.error({
      code: "invalid-requirement",
      message,
      place,
      help: "write it like `name>=1.0`, or `name @ git+https://…` for a repository (PEP 508)"
    });
    if (this.#problems.diagnostics.length >= MAX_FAULTS) this.#problems.throwIfErrors();
  }
  /** @throws UserError */
  finish() {
    this.#problems.throwIfErrors();
    return this.#found;
  }
};
var LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
function readRequirementsTxt(collector, text2) {
  for (const [index, line] of text2.replace(/^\uFEFF/, "").split(LINE_END).entries()) {
    const requirement = withoutOptions(line);
    if (requirement === "") continue;
    const indentation = line.length - line.trimStart().length;
    const column = indentation + 1;
    collector.add(requirement, {
      path: collector.path,
      line: index + 1,
      column,
      endColumn: column + requirement.length
    });
  }
}
function withoutOptions(line) {
  const text2 = line.split("--", 1)[0].trim().replace(/\\+$/, "");
  if (text2 === "" || text2.startsWith("#") || text2.startsWith("-")) return "";
  return text2.replace(text2.includes("://") ? /\s#.*$/s : /#.*$/s, "").trim();
}
function readPep621(collector, document) {
  const project = tableAt(document, "project") ?? {};
  const optional2 = tableAt(project, "optional-dependencies") ?? {};
  const lists = [own(project, "dependencies") ?? [], ...Object.values(optional2)];
  if (lists.length === 1 && isEmptyList(lists[0])) {
    throw userError({
      code: "no-requirements",
      message: `${collector.path} has neither \`project.dependencies\` nor \`project.optional-dependencies\``,
      place: { path: collector.path },
      help: "add them (PEP 621), or use `poetry_requirements` or `uv_requirements` for those tools"
    });
  }
  for (const list3 of lists) addTexts(collector, list3, "dependencies");
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
  addTexts(collector, own(uv, "dev-dependencies") ?? [], "dev-dependencies");
}
function addTexts(collector, list3, name) {
  if (!Array.isArray(list3)) {
    collector.fault(`\`${name}\` must be a list of requirements`, collector.find(name, "key"));
    return;
  }
  for (const item of list3) {
    if (typeof item !== "string") {
      collector.fault(`\`${name}\` must be a list of strings`, collector.find(name, "key"));
      return;
    }
    const requirement = item.split("--", 1)[0].trim().replace(/\\+$/, "");
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
    const text2 = isJsonObject(info) ? pipenvRequirement(name, info) : void 0;
    if (text2 === void 0) collector.fault(`the entry of \`${name}\` is not understood`, place);
    else collector.add(text2, place, false);
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
function lockfileTargetName(resolve5) {
  return `_${resolve5}_lockfile`;
}
function addLockfiles(loading) {
  const { workspace, types: types2 } = loading;
  const { enableResolves, resolves } = workspace.options.python;
  const generatorType2 = types2.get("_lockfiles");
  const fileType = types2.get("_lockfile");
  if (!enableResolves || generatorType2 === void 0 || fileType === void 0) return;
  for (const [resolve5, lock] of resolves) {
    const targetName2 = lockfileTargetName(resolve5);
    const specPath = directoryOf2(lock);
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
      type: generatorType2,
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
  const source2 = stringField(own2, "source");
  if (source2 === void 0) return;
  const path = joinPath(draft.address.specPath, source2);
  const projects = groupByProject(readEntries(generator, path));
  const place = own2.places.get("overrides") ?? draft.declaration.place;
  const context = { problems: loading.problems, owner: draft.spec, place };
  const overrides = readOverrides(own2.fields.get("overrides"), (key) => [normalizeName(key)], context);
  reportUnused(overrides, new Set(projects.map(({ name }) => normalizeName(name))), "project", context);
  const file = sourceTarget(generator, source2, path);
  if (file !== void 0) loading.targets.set(file.spec, file);
  for (const template of generator.templates) {
    const own3 = file === void 0 ? [] : [file.spec];
    const dependencies = [...own3, ...lockfileDependency(generator, template)];
    const generated = projects.map(
      (project) => requirementTarget2(generator, template, project, dependencies, overrides)
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
  const entries = collectAt(
    problems,
    place,
    () => readRequirementFile(kindOf(draft.type.name, path), workspace.read(path).toString("utf8"), path)
  );
  return entries ?? [];
}
function groupByProject(entries) {
  const projects = /* @__PURE__ */ new Map();
  for (const { requirement } of entries) {
    const name = safeName(requirement.name);
    const known = projects.get(name);
    if (known === void 0) projects.set(name, [requirement]);
    else known.push(requirement);
  }
  return Array.from(projects, ([name, requirements]) => ({ name, requirements }));
}
function safeName(name) {
  return name.replace(/[^A-Za-z0-9.]+/g, "-");
}
function sourceTarget({ loading, draft }, source2, path) {
  const type = loading.types.get("_generator_sources_helper");
  if (type === void 0 || !loading.workspace.files.isFile(path)) return void 0;
  const { specPath, targetName: targetName2 } = draft.address;
  const fields = /* @__PURE__ */ new Map([
    ["description", null],
    ["tags", null],
    ["source", source2]
  ]);
  return makeTarget(address(specPath, { targetName: targetName2, relativeFilePath: source2 }), {
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
  const resolve5 = typeof given === "string" ? given : defaultResolve;
  const lock = enableResolves ? resolves.get(resolve5) : void 0;
  if (lock === void 0) return [];
  const prefix = directoryOf2(lock) === "" ? "//" : "";
  return [`${prefix}${lock}:${lockfileTargetName(resolve5)}`];
}
function requirementTarget2(generator, template, project, dependencies, overrides) {
  const { draft, own: own2, generatedType } = generator;
  const place = own2.places.get("source") ?? draft.declaration.place;
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
  const read = generatedFields(generator, template, given);
  const { specPath, targetName: targetName2, parameters } = template.address;
  return makeTarget(address(specPath, { targetName: targetName2, parameters, generatedName: project.name }), {
    type: generatedType,
    fields: read.fields,
    fieldPlaces: read.places,
    place: draft.declaration.place,
    generator: template.spec
  });
}
function withDependencies(declaration, dependencies) {
  const { value } = declaration;
  if (!Array.isArray(value)) return declaration;
  return { ...declaration, value: [...value, ...dependencies] };
}

// src/targets/target-set.ts
var none4 = [];
function targetSet(targets, declarations) {
  const bySpec = [...targets].map((target) => [target.spec, target]).sort(compareKeys);
  const residents = /* @__PURE__ */ new Map();
  const owners = /* @__PURE__ */ new Map();
  for (const [spec, target] of bySpec) {
    push(residents, target.residence, spec);
    if (target.type.generates !== void 0) continue;
    for (const path of target.sources) push(owners, path, spec);
  }
  const buildFiles = new Map(declarations.map((directory) => [directory.directory, directory.buildFiles]));
  return {
    targets: new Map(bySpec),
    residents: (directory) => residents.get(directory) ?? none4,
    owners: (path) => owners.get(path) ?? none4,
    buildFiles: (directory) => buildFiles.get(directory) ?? none4
  };
}
function compareKeys(left, right) {
  return left[0] < right[0] ? -1 : left[0] === right[0] ? 0 : 1;
}
function push(index, key, value) {
  const list3 = index.get(key);
  if (list3 === void 0) index.set(key, [value]);
  else list3.push(value);
}

// src/targets/load-targets.ts
function loadTargets(workspace, declarations, types2, problems) {
  const targets = /* @__PURE__ */ new Map();
  const loading = {
    workspace,
    types: types2,
    problems,
    targets,
    pluginFields: hasPlugins(workspace.options.global.backendPackages) ? /* @__PURE__ */ new Set() : void 0
  };
  for (const directory of declarations) {
    for (const draft of draftsOf(loading, directory)) {
      collectAt(problems, draft.declaration.place, () => loadDraft(loading, draft));
    }
  }
  addLockfiles(loading);
  return targetSet(targets.values(), declarations);
}
function draftsOf(loading, directory) {
  const { problems } = loading;
  const drafts = /* @__PURE__ */ new Map();
  for (const declaration of directory.declarations) {
    const name = nameOfDeclaration(directory.directory, declaration, problems);
    if (name === void 0) continue;
    const known = drafts.get(name);
    if (known !== void 0) {
      reportDuplicate(known, declaration, name, problems);
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
var longestName = 1e3;
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
  if (name.length > longestName) {
    problems.error({
      code: "invalid-target-name",
      message: `A target name (defined in directory ${directory}) has ${name.length} characters; at most ${longestName} are allowed.`,
      place: declaration.fields.get("name")?.place ?? declaration.place,
      help: "a package is a file of that name, and no file system takes a longer one"
    });
    return void 0;
  }
  const banned2 = declaration.name === void 0 ? [] : bannedNameCharacters(name);
  if (banned2.length === 0) return name;
  problems.error({
    code: "invalid-target-name",
    message: `The target name ${name} (defined in directory ${directory}) contains banned characters (\`${banned2.join(",")}\`).`,
    place: declaration.fields.get("name")?.place ?? declaration.place,
    help: "replace these characters with another separator, such as `_` or `-`"
  });
  return void 0;
}
function reportDuplicate(known, declaration, name, problems) {
  const { place } = known.declaration;
  problems.error({
    code: "duplicate-name",
    message: `A target already exists at '${place.path}' with name '${name}' and target type '${known.declaration.type}'. The '${declaration.type}' target cannot use the same name.`,
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
    help: "A target type of a plugin.",
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
  for (const variant of expandParametrizations(fields, groups, draft.spec, place)) {
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
  for (const variant of expandParametrizations(fields, groups, draft.spec, place)) {
    const { specPath, targetName: targetName2 } = draft.address;
    const of = address(specPath, { targetName: targetName2, parameters: variant.parameters });
    const owner = printAddress(of);
    const read = readFields(draft.type, variant.fields, { problems, pluginFields, owner, place });
    const sources = sourcesOf({
      workspace,
      problems,
      directory: specPath,
      owner,
      type: draft.type,
      fields: read.fields,
      fieldPlaces: read.places,
      place
    });
    const target = makeTarget(of, {
      type: draft.type,
      fields: read.fields,
      fieldPlaces: read.places,
      place,
      sources
    });
    checkTarget(target, workspace.dialect, problems);
    loading.targets.set(target.spec, target);
  }
}

// src/commands/supplied-runtimes.ts
import { readFileSync as readFileSync4, statSync as statSync4 } from "node:fs";
import { relative, resolve as resolve4, sep as sep3 } from "node:path";

// src/platforms/runtime-files.ts
function readRuntimes(text2, path) {
  const data = parseJson(text2, path);
  const problems = new Problems();
  const fault = (at, message) => {
    problems.error({
      code: "invalid-platforms",
      message: `\`${at}\` in ${path} ${message}`,
      place: { path },
      help: "see docs/platform-data.md for what such a file holds"
    });
  };
  if (!Array.isArray(data) || data.length === 0)
    fault("$", "must be an array with an object for each runtime");
  const found = (Array.isArray(data) ? data : []).map(
    (value, index) => readRuntime(value, `[${index}]`, fault)
  );
  const names2 = /* @__PURE__ */ new Set();
  for (const [index, one5] of found.entries()) {
    if (one5 !== void 0 && names2.has(one5.runtime))
      fault(`[${index}].runtime`, `repeats \`${one5.runtime}\``);
    if (one5 !== void 0) names2.add(one5.runtime);
  }
  problems.throwIfErrors();
  return found.filter((one5) => one5 !== void 0);
}
function withRuntimes(known, supplied) {
  const names2 = new Set(supplied.map(({ runtime }) => runtime));
  return [...known.filter(({ runtime }) => !names2.has(runtime)), ...supplied].toSorted(
    (left, right) => left.minor - right.minor
  );
}
function readRuntime(value, at, fault) {
  const names2 = ["runtime", "minor", "abi", "pythonFullVersion", "system", "glibc", "kernels", "support"];
  const fields = readObject(value, at, names2, fault);
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
    fault(`${at}.pythonFullVersion`, `is no version of \`${runtime}\``);
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
function readObject(value, at, names2, fault) {
  if (!isJsonObject(value)) {
    fault(at, "must be an object");
    return void 0;
  }
  for (const name of Object.keys(value)) {
    if (names2.includes(name)) continue;
    const near = nearestName(name, names2);
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
  const names2 = ["deprecation", "blockCreate", "blockUpdate"];
  const fields = readObject(value, at, names2, fault);
  if (fields === void 0) return void 0;
  const dates = names2.flatMap((name) => {
    if (fields[name] === void 0 && name !== "deprecation") return [];
    const date = matching(fields, name, at, /^\d{4}-\d{2}-\d{2}$/, "a date such as `2031-10-31`", fault);
    const day = date === void 0 ? Number.NaN : Date.parse(date);
    if (date !== void 0 && (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== date)) {
      fault(`${at}.${name}`, `is no day: ${date}`);
    }
    return date === void 0 ? [] : [[name, date]];
  });
  const support = Object.fromEntries(dates);
  const { deprecation } = support;
  return deprecation === void 0 ? void 0 : { ...support, deprecation };
}

// src/commands/supplied-runtimes.ts
var MAX_BYTES = 1 << 20;
function suppliedRuntimes(given, cwd, root) {
  if (given === void 0) return knownRuntimes();
  const path = resolve4(cwd, given);
  const below = relative(root, path).split(sep3).join("/");
  const shown = below.startsWith("..") ? given : below;
  const stats = statSync4(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size > MAX_BYTES) {
    throw userError({
      code: "platforms-file",
      message: `The file of platforms \`${shown}\` ${stats === void 0 ? "does not exist" : stats.isFile() ? `has more than ${MAX_BYTES} bytes` : "is no file"}.`,
      help: "name a JSON file as docs/platform-data.md describes it"
    });
  }
  return withRuntimes(knownRuntimes(), readRuntimes(readFileSync4(path, "utf8"), shown));
}

// src/commands/project.ts
function openProject(host, options = {}) {
  const problems = new Problems();
  const workspace = openWorkspace(
    {
      root: locateBuildRoot(host.cwd, options.buildRoot),
      env: host.env,
      ...options.flags === void 0 ? {} : { flags: options.flags }
    },
    problems
  );
  problems.throwIfErrors();
  const runtimes = suppliedRuntimes(options.platforms, host.cwd, workspace.root);
  const types2 = targetTypes(
    workspace.dialect,
    workspace.options.global.backendPackages,
    runtimes.map(({ runtime }) => runtime)
  );
  const directories = [...loadBuildFiles(workspace, { types: types2, env: host.env }, problems).values()];
  const targets = loadTargets(workspace, directories, types2, problems);
  const broken = directories.filter((one5) => one5.broken).map(({ directory }) => directory);
  const graph = createGraph({ workspace, targets });
  return { workspace, runtimes, types: types2, targets, graph, problems, brokenDirectories: new Set(broken) };
}

export {
  scanImports,
  throwDistinct,
  openWorkspace,
  openProject
};
