import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  RequirementSyntaxError,
  parsePipRequirement
} from "./chunk-L3AQWRRK.js";
import {
  nearNames
} from "./chunk-67WY6BCO.js";
import {
  cpythonTags,
  linuxPlatformTags
} from "./chunk-VM5WRWAS.js";
import {
  formatSpecifiers,
  parseSpecifiers,
  satisfiesClauses
} from "./chunk-NGLXED5Y.js";
import {
  userError
} from "./chunk-MIEGAHBV.js";

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
        item.filter((part) => typeof part === "string")
      );
    }
  }
  return entries;
}

// src/workspace/code-point-order.ts
var surrogate = /[\ud800-\udfff]/;
function compareCodePoints(left, right) {
  if (left === right) return 0;
  if (!surrogate.test(left) && !surrogate.test(right)) return left < right ? -1 : 1;
  const a = Array.from(left, (character) => character.codePointAt(0));
  const b = Array.from(right, (character) => character.codePointAt(0));
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    if (a[index] !== b[index]) return a[index] - b[index];
  }
  return a.length - b.length;
}
function sortedByCodePoint(values) {
  return [...values].sort(compareCodePoints);
}

// src/workspace/segment-pattern.ts
var PatternError = class extends Error {
};
function parseSet(characters, start, end) {
  const ranges = [];
  let index = start;
  while (index < end) {
    const first = characters[index];
    if (index + 2 < end && characters[index + 1] === "-") {
      ranges.push([first, characters[index + 2]]);
      index += 3;
    } else {
      ranges.push([first, first]);
      index += 1;
    }
  }
  return ranges;
}
function readSet(characters, start, syntax) {
  const mark = characters[start + 1];
  const negated = mark === "!" || mark === "^" && syntax === "gitignore";
  const first = start + (negated ? 2 : 1);
  const close = characters.indexOf("]", first + 1);
  if (close === -1) return void 0;
  return { set: { negated, ranges: parseSet(characters, first, close) }, end: close };
}
function tokenize(text, syntax) {
  const characters = Array.from(text);
  const tokens = [];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index];
    if (character === "*") {
      if (syntax === "glob" && characters[index + 1] === "*") {
        throw new PatternError("`**` must be a whole segment of the path");
      }
      if (tokens.at(-1) !== "many") tokens.push("many");
    } else if (character === "?") {
      tokens.push("one");
    } else if (character === "[") {
      const found = readSet(characters, index, syntax);
      if (found !== void 0) {
        tokens.push({ set: found.set });
        index = found.end;
      } else if (syntax === "glob") {
        throw new PatternError("`[` is never closed");
      } else {
        tokens.push({ character });
      }
    } else if (character === "\\" && syntax === "gitignore" && index + 1 < characters.length) {
      index += 1;
      tokens.push({ character: characters[index] });
    } else {
      tokens.push({ character });
    }
  }
  return tokens;
}
function inSet(set, character) {
  const code = character.codePointAt(0);
  const found = set.ranges.some(([low, high]) => low.codePointAt(0) <= code && code <= high.codePointAt(0));
  return found !== set.negated;
}
function matchesOne(token, character) {
  if (token === "one") return true;
  if (token === "many") return false;
  return "set" in token ? inSet(token.set, character) : token.character === character;
}
function matchesSequence(pattern, values, isMany, matches) {
  let part = 0;
  let value = 0;
  let manyPart = -1;
  let manyValue = 0;
  while (value < values.length) {
    if (part < pattern.length && isMany(pattern[part])) {
      manyPart = part++;
      manyValue = value;
    } else if (part < pattern.length && matches(pattern[part], values[value])) {
      part += 1;
      value += 1;
    } else if (manyPart !== -1) {
      part = manyPart + 1;
      value = ++manyValue;
    } else {
      return false;
    }
  }
  while (part < pattern.length && isMany(pattern[part])) part += 1;
  return part === pattern.length;
}
function literalOf(tokens) {
  let text = "";
  for (const token of tokens) {
    if (typeof token === "string" || "set" in token) return void 0;
    text += token.character;
  }
  return text;
}
function segmentPattern(text, syntax) {
  const tokens = tokenize(text, syntax);
  const literal = literalOf(tokens);
  if (literal !== void 0) return { literal, matches: (name) => name === literal };
  const star = tokens.indexOf("many");
  const before = literalOf(tokens.slice(0, star));
  const after = literalOf(tokens.slice(star + 1));
  if (star !== -1 && before !== void 0 && after !== void 0) {
    const least = before.length + after.length;
    return {
      literal: void 0,
      matches: (name) => name.length >= least && name.startsWith(before) && name.endsWith(after)
    };
  }
  return {
    literal: void 0,
    matches: (name) => matchesSequence(tokens, Array.from(name), (token) => token === "many", matchesOne)
  };
}
function matchesPathPattern(pattern, path) {
  return matchesSequence(
    pattern,
    path,
    (part) => part === "**",
    (part, segment) => part !== "**" && part.matches(segment)
  );
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
function ignoreRules(lines) {
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
    for (const rule of rules) {
      if (rule.directoriesOnly && !isDirectory) continue;
      const matches = rule.name !== void 0 ? rule.name.matches(name) : matchesPathPattern(rule.path, segments ??= path.split("/"));
      if (matches) return !rule.negated;
    }
    return false;
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
var longestGlob = 4096;
function invalidGlob(glob, reason) {
  return userError({
    code: "invalid-glob",
    message: `\`${glob}\` is not a file pattern: ${reason}`,
    help: "write paths relative to this directory, with `*` inside a segment and `**` for any number of directories"
  });
}
function checkLength(glob) {
  if (glob.length <= longestGlob) return;
  throw invalidGlob(`${glob.slice(0, 80)}…`, `it has ${glob.length} characters, no path has so many`);
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
  return (path) => matchers.some((matches) => matches(path)) && !rules.ignores(path, false);
}
function join(directory, name) {
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
function search(context, directory, positions) {
  const { tree, pattern, excludes, found } = context;
  const entries = tree.entries(directory);
  if (entries === void 0) return false;
  const last = pattern.length - 1;
  const open = closure(pattern, positions);
  const final = open.includes(last) ? pattern[last] : void 0;
  let matched = false;
  const matchesFinal = (name) => final !== void 0 && final !== "**" && final.matches(name);
  if (final !== void 0) {
    for (const name of entries.files) {
      const path = join(directory, name);
      if (!matchesFinal(name) || excludes.ignores(path, false)) continue;
      found.add(path);
      matched = true;
    }
  }
  for (const name of entries.directories) {
    const next = [];
    for (const position of open) {
      const part = pattern[position];
      if (part === "**") next.push(position);
      else if (position < last && part.matches(name)) next.push(position + 1);
    }
    const isMatch = matchesFinal(name);
    if (next.length === 0 && !isMatch || excludes.ignores(join(directory, name), true)) continue;
    if (isMatch) matched = true;
    if (next.length > 0 && search(context, join(directory, name), next)) matched = true;
  }
  return matched;
}
function startOf(directory, segments, glob) {
  const start = directory === "" ? [] : directory.split("/");
  let index = 0;
  for (; segments[index] === ".."; index++) {
    if (start.pop() === void 0) throw invalidGlob(glob, "it leads out of the build root");
  }
  return { start: start.join("/"), rest: segments.slice(index) };
}
function expandGlobs(tree, directory, globs) {
  globs.forEach(checkLength);
  const prefix = directory === "" ? "" : `${escapeIgnorePattern(directory)}/`;
  const excludes = ignoreRules(
    globs.filter((glob) => glob.startsWith("!")).map((glob) => prefix + glob.slice(1))
  );
  const found = /* @__PURE__ */ new Set();
  const unmatched = [];
  for (const glob of globs) {
    if (glob.startsWith("!")) continue;
    const { start, rest } = startOf(directory, segmentsOf(glob), glob);
    const pattern = patternOf(rest, glob);
    const matched = pattern.length > 0 && search({ tree, pattern, excludes, found }, start, [0]);
    if (!matched) unmatched.push(glob);
  }
  return { files: sortedByCodePoint(found), unmatched };
}

// src/graph/data/module-mapping.json
var module_mapping_default = {
  source: "Pants 2.17.1 (recorded answer) and pantsbuild/pants 7f5db53ac90ebc7e62b721697d0e52619c7e9138, default_module_mapping.py",
  date: "2026-08-21",
  "2.17": {
    modules: {
      "absl-py": [
        "absl"
      ],
      "acryl-datahub": [
        "datahub"
      ],
      ansicolors: [
        "colors"
      ],
      "apache-airflow": [
        "airflow"
      ],
      "atlassian-python-api": [
        "atlassian"
      ],
      attrs: [
        "attr",
        "attrs"
      ],
      "azure-common": [
        "azure.common"
      ],
      "azure-core": [
        "azure.core"
      ],
      "azure-cosmos": [
        "azure.cosmos"
      ],
      "azure-eventgrid": [
        "azure.eventgrid"
      ],
      "azure-eventhub": [
        "azure.eventhub"
      ],
      "azure-graphrbac": [
        "azure.graphrbac"
      ],
      "azure-identity": [
        "azure.identity"
      ],
      "azure-keyvault": [
        "azure.keyvault"
      ],
      "azure-keyvault-certificates": [
        "azure.keyvault.certificates"
      ],
      "azure-keyvault-keys": [
        "azure.keyvault.keys"
      ],
      "azure-keyvault-secrets": [
        "azure.keyvault.secrets"
      ],
      "azure-mgmt-apimanagement": [
        "azure.mgmt.apimanagement"
      ],
      "azure-mgmt-authorization": [
        "azure.mgmt.authorization"
      ],
      "azure-mgmt-automation": [
        "azure.mgmt.automation"
      ],
      "azure-mgmt-batch": [
        "azure.mgmt.batch"
      ],
      "azure-mgmt-compute": [
        "azure.mgmt.compute"
      ],
      "azure-mgmt-consumption": [
        "azure.mgmt.consumption"
      ],
      "azure-mgmt-containerinstance": [
        "azure.mgmt.containerinstance"
      ],
      "azure-mgmt-containerregistry": [
        "azure.mgmt.containerregistry"
      ],
      "azure-mgmt-containerservice": [
        "azure.mgmt.containerservice"
      ],
      "azure-mgmt-core": [
        "azure.mgmt.core"
      ],
      "azure-mgmt-cosmosdb": [
        "azure.mgmt.cosmosdb"
      ],
      "azure-mgmt-dns": [
        "azure.mgmt.dns"
      ],
      "azure-mgmt-eventgrid": [
        "azure.mgmt.eventgrid"
      ],
      "azure-mgmt-eventhub": [
        "azure.mgmt.eventhub"
      ],
      "azure-mgmt-frontdoor": [
        "azure.mgmt.frontdoor"
      ],
      "azure-mgmt-hybridkubernetes": [
        "azure.mgmt.hybridkubernetes"
      ],
      "azure-mgmt-iothub": [
        "azure.mgmt.iothub"
      ],
      "azure-mgmt-iothubprovisioningservices": [
        "azure.mgmt.iothubprovisioningservices"
      ],
      "azure-mgmt-keyvault": [
        "azure.mgmt.keyvault"
      ],
      "azure-mgmt-logic": [
        "azure.mgmt.logic"
      ],
      "azure-mgmt-managementgroups": [
        "azure.mgmt.managementgroups"
      ],
      "azure-mgmt-monitor": [
        "azure.mgmt.monitor"
      ],
      "azure-mgmt-msi": [
        "azure.mgmt.msi"
      ],
      "azure-mgmt-network": [
        "azure.mgmt.network"
      ],
      "azure-mgmt-privatedns": [
        "azure.mgmt.privatedns"
      ],
      "azure-mgmt-rdbms": [
        "azure.mgmt.rdbms"
      ],
      "azure-mgmt-redis": [
        "azure.mgmt.redis"
      ],
      "azure-mgmt-resource": [
        "azure.mgmt.resource"
      ],
      "azure-mgmt-resourcegraph": [
        "azure.mgmt.resourcegraph"
      ],
      "azure-mgmt-security": [
        "azure.mgmt.security"
      ],
      "azure-mgmt-servicebus": [
        "azure.mgmt.servicebus"
      ],
      "azure-mgmt-servicefabric": [
        "azure.mgmt.servicefabric"
      ],
      "azure-mgmt-sql": [
        "azure.mgmt.sql"
      ],
      "azure-mgmt-storage": [
        "azure.mgmt.storage"
      ],
      "azure-mgmt-subscription": [
        "azure.mgmt.subscription"
      ],
      "azure-mgmt-synapse": [
        "azure.mgmt.synapse"
      ],
      "azure-mgmt-trafficmanager": [
        "azure.mgmt.trafficmanager"
      ],
      "azure-mgmt-web": [
        "azure.mgmt.web"
      ],
      "azure-servicebus": [
        "azure.servicebus"
      ],
      "azure-storage-blob": [
        "azure.storage.blob"
      ],
      "azure-storage-queue": [
        "azure.storage.queue"
      ],
      "azure-synapse-accesscontrol": [
        "azure.synapse.accesscontrol"
      ],
      beautifulsoup4: [
        "bs4"
      ],
      bitvector: [
        "BitVector"
      ],
      cattrs: [
        "cattr"
      ],
      "django-admin-cursor-paginator": [
        "admin_cursor_paginator"
      ],
      "django-cors-headers": [
        "corsheaders"
      ],
      "django-csp": [
        "csp"
      ],
      "django-debug-toolbar": [
        "debug_toolbar"
      ],
      "django-dotenv": [
        "dotenv"
      ],
      "django-filter": [
        "django_filters"
      ],
      "django-import-export": [
        "import_export"
      ],
      "django-ipware": [
        "ipware"
      ],
      "django-model-utils": [
        "model_utils"
      ],
      "django-ninja": [
        "ninja"
      ],
      "django-ninja-extra": [
        "ninja_extra"
      ],
      "django-safedelete": [
        "safedelete"
      ],
      "django-simple-history": [
        "simple_history"
      ],
      "django-storages": [
        "storages"
      ],
      "django-taggit": [
        "taggit"
      ],
      "django-taggit-autosuggest": [
        "taggit_autosuggest"
      ],
      djangorestframework: [
        "rest_framework"
      ],
      "djangorestframework-dataclasses": [
        "rest_framework_dataclasses"
      ],
      "djangorestframework-simplejwt": [
        "rest_framework_simplejwt"
      ],
      "elastic-apm": [
        "elasticapm"
      ],
      enum34: [
        "enum"
      ],
      "factory-boy": [
        "factory"
      ],
      "fluent-logger": [
        "fluent"
      ],
      gitpython: [
        "git"
      ],
      "google-cloud-aiplatform": [
        "google.cloud.aiplatform"
      ],
      "google-cloud-bigquery": [
        "google.cloud.bigquery"
      ],
      "google-cloud-bigtable": [
        "google.cloud.bigtable"
      ],
      "google-cloud-datastore": [
        "google.cloud.datastore"
      ],
      "google-cloud-firestore": [
        "google.cloud.firestore"
      ],
      "google-cloud-functions": [
        "google.cloud.functions_v1",
        "google.cloud.functions"
      ],
      "google-cloud-iam": [
        "google.cloud.iam_credentials_v1"
      ],
      "google-cloud-iot": [
        "google.cloud.iot_v1"
      ],
      "google-cloud-logging": [
        "google.cloud.logging_v2",
        "google.cloud.logging"
      ],
      "google-cloud-pubsub": [
        "google.cloud.pubsub_v1",
        "google.cloud.pubsub"
      ],
      "google-cloud-secret-manager": [
        "google.cloud.secretmanager"
      ],
      "google-cloud-storage": [
        "google.cloud.storage"
      ],
      "graphql-core": [
        "graphql"
      ],
      grpcio: [
        "grpc"
      ],
      ipython: [
        "IPython"
      ],
      "jack-client": [
        "jack"
      ],
      "kafka-python": [
        "kafka"
      ],
      "lark-parser": [
        "lark"
      ],
      "mail-parser": [
        "mailparser"
      ],
      "mysql-connector-python": [
        "mysql.connector"
      ],
      "opencv-python": [
        "cv2"
      ],
      "opensearch-py": [
        "opensearchpy"
      ],
      "opentelemetry-api": [
        "opentelemetry"
      ],
      "opentelemetry-exporter-otlp": [
        "opentelemetry.exporter"
      ],
      "opentelemetry-exporter-otlp-proto-grpc": [
        "opentelemetry.exporter.otlp.proto.grpc"
      ],
      "opentelemetry-exporter-otlp-proto-http": [
        "opentelemetry.exporter.otlp.proto.http"
      ],
      "opentelemetry-instrumentation-aio-pika": [
        "opentelemetry.instrumentation.aio_pika"
      ],
      "opentelemetry-instrumentation-aiohttp-client": [
        "opentelemetry.instrumentation.aiohttp_client"
      ],
      "opentelemetry-instrumentation-aiopg": [
        "opentelemetry.instrumentation.aiopg"
      ],
      "opentelemetry-instrumentation-asgi": [
        "opentelemetry.instrumentation.asgi"
      ],
      "opentelemetry-instrumentation-asyncpg": [
        "opentelemetry.instrumentation.asyncpg"
      ],
      "opentelemetry-instrumentation-aws-lambda": [
        "opentelemetry.instrumentation.aws_lambda"
      ],
      "opentelemetry-instrumentation-boto": [
        "opentelemetry.instrumentation.boto"
      ],
      "opentelemetry-instrumentation-boto3sqs": [
        "opentelemetry.instrumentation.boto3sqs"
      ],
      "opentelemetry-instrumentation-botocore": [
        "opentelemetry.instrumentation.botocore"
      ],
      "opentelemetry-instrumentation-celery": [
        "opentelemetry.instrumentation.celery"
      ],
      "opentelemetry-instrumentation-confluent-kafka": [
        "opentelemetry.instrumentation.confluent_kafka"
      ],
      "opentelemetry-instrumentation-dbapi": [
        "opentelemetry.instrumentation.dbapi"
      ],
      "opentelemetry-instrumentation-django": [
        "opentelemetry.instrumentation.django"
      ],
      "opentelemetry-instrumentation-elasticsearch": [
        "opentelemetry.instrumentation.elasticsearch"
      ],
      "opentelemetry-instrumentation-falcon": [
        "opentelemetry.instrumentation.falcon"
      ],
      "opentelemetry-instrumentation-fastapi": [
        "opentelemetry.instrumentation.fastapi"
      ],
      "opentelemetry-instrumentation-flask": [
        "opentelemetry.instrumentation.flask"
      ],
      "opentelemetry-instrumentation-grpc": [
        "opentelemetry.instrumentation.grpc"
      ],
      "opentelemetry-instrumentation-httpx": [
        "opentelemetry.instrumentation.httpx"
      ],
      "opentelemetry-instrumentation-jinja2": [
        "opentelemetry.instrumentation.jinja2"
      ],
      "opentelemetry-instrumentation-kafka-python": [
        "opentelemetry.instrumentation.kafka"
      ],
      "opentelemetry-instrumentation-logging": [
        "opentelemetry.instrumentation.logging"
      ],
      "opentelemetry-instrumentation-mysql": [
        "opentelemetry.instrumentation.mysql"
      ],
      "opentelemetry-instrumentation-pika": [
        "opentelemetry.instrumentation.pika"
      ],
      "opentelemetry-instrumentation-psycopg2": [
        "opentelemetry.instrumentation.psycopg2"
      ],
      "opentelemetry-instrumentation-pymemcache": [
        "opentelemetry.instrumentation.pymemcache"
      ],
      "opentelemetry-instrumentation-pymongo": [
        "opentelemetry.instrumentation.pymongo"
      ],
      "opentelemetry-instrumentation-pymysql": [
        "opentelemetry.instrumentation.pymysql"
      ],
      "opentelemetry-instrumentation-pyramid": [
        "opentelemetry.instrumentation.pyramid"
      ],
      "opentelemetry-instrumentation-redis": [
        "opentelemetry.instrumentation.redis"
      ],
      "opentelemetry-instrumentation-remoulade": [
        "opentelemetry.instrumentation.remoulade"
      ],
      "opentelemetry-instrumentation-requests": [
        "opentelemetry.instrumentation.requests"
      ],
      "opentelemetry-instrumentation-sklearn": [
        "opentelemetry.instrumentation.sklearn"
      ],
      "opentelemetry-instrumentation-sqlalchemy": [
        "opentelemetry.instrumentation.sqlalchemy"
      ],
      "opentelemetry-instrumentation-sqlite3": [
        "opentelemetry.instrumentation.sqlite3"
      ],
      "opentelemetry-instrumentation-starlette": [
        "opentelemetry.instrumentation.starlette"
      ],
      "opentelemetry-instrumentation-system-metrics": [
        "opentelemetry.instrumentation.system_metrics"
      ],
      "opentelemetry-instrumentation-tornado": [
        "opentelemetry.instrumentation.tornado"
      ],
      "opentelemetry-instrumentation-tortoiseorm": [
        "opentelemetry.instrumentation.tortoiseorm"
      ],
      "opentelemetry-instrumentation-urllib": [
        "opentelemetry.instrumentation.urllib"
      ],
      "opentelemetry-instrumentation-urllib3": [
        "opentelemetry.instrumentation.urllib3"
      ],
      "opentelemetry-instrumentation-wsgi": [
        "opentelemetry.instrumentation.wsgi"
      ],
      "opentelemetry-sdk": [
        "opentelemetry.sdk"
      ],
      "opentelemetry-test-utils": [
        "opentelemetry.test"
      ],
      "oslo-cache": [
        "oslo_cache"
      ],
      "oslo-concurrency": [
        "oslo_concurrency"
      ],
      "oslo-config": [
        "oslo_config"
      ],
      "oslo-context": [
        "oslo_context"
      ],
      "oslo-db": [
        "oslo_db"
      ],
      "oslo-i18n": [
        "oslo_i18n"
      ],
      "oslo-limit": [
        "oslo_limit"
      ],
      "oslo-log": [
        "oslo_log"
      ],
      "oslo-messaging": [
        "oslo_messaging"
      ],
      "oslo-metrics": [
        "oslo_metrics"
      ],
      "oslo-middleware": [
        "oslo_middleware"
      ],
      "oslo-policy": [
        "oslo_policy"
      ],
      "oslo-privsep": [
        "oslo_privsep"
      ],
      "oslo-reports": [
        "oslo_reports"
      ],
      "oslo-rootwrap": [
        "oslo_rootwrap"
      ],
      "oslo-serialization": [
        "oslo_serialization"
      ],
      "oslo-service": [
        "oslo_service"
      ],
      "oslo-upgradecheck": [
        "oslo_upgradecheck"
      ],
      "oslo-utils": [
        "oslo_utils"
      ],
      "oslo-versionedobjects": [
        "oslo_versionedobjects"
      ],
      "oslo-vmware": [
        "oslo_vmware"
      ],
      "paho-mqtt": [
        "paho"
      ],
      phonenumberslite: [
        "phonenumbers"
      ],
      pillow: [
        "PIL"
      ],
      "pip-tools": [
        "piptools"
      ],
      progressbar2: [
        "progressbar"
      ],
      protobuf: [
        "google.protobuf"
      ],
      "psycopg2-binary": [
        "psycopg2"
      ],
      pycrypto: [
        "Crypto"
      ],
      pygithub: [
        "github"
      ],
      pygobject: [
        "gi"
      ],
      pyhamcrest: [
        "hamcrest"
      ],
      pyjwt: [
        "jwt"
      ],
      "pykube-ng": [
        "pykube"
      ],
      pymongo: [
        "bson",
        "gridfs",
        "pymongo"
      ],
      pymupdf: [
        "fitz"
      ],
      pyopenssl: [
        "OpenSSL"
      ],
      pypdf2: [
        "PyPDF2"
      ],
      "pypi-kenlm": [
        "kenlm"
      ],
      pysocks: [
        "socks"
      ],
      pytest: [
        "pytest",
        "_pytest"
      ],
      "pytest-runner": [
        "ptr"
      ],
      "python-dateutil": [
        "dateutil"
      ],
      "python-docx": [
        "docx"
      ],
      "python-dotenv": [
        "dotenv"
      ],
      "python-editor": [
        "editor"
      ],
      "python-engineio": [
        "engineio"
      ],
      "python-hcl2": [
        "hcl2"
      ],
      "python-jose": [
        "jose"
      ],
      "python-json-logger": [
        "pythonjsonlogger"
      ],
      "python-levenshtein": [
        "Levenshtein"
      ],
      "python-lsp-jsonrpc": [
        "pylsp_jsonrpc"
      ],
      "python-magic": [
        "magic"
      ],
      "python-pptx": [
        "pptx"
      ],
      "python-slugify": [
        "slugify"
      ],
      "python-socketio": [
        "socketio"
      ],
      "python-statsd": [
        "statsd"
      ],
      pywinrm: [
        "winrm"
      ],
      pyyaml: [
        "yaml"
      ],
      randomwords: [
        "random_words"
      ],
      "scikit-image": [
        "skimage"
      ],
      "scikit-learn": [
        "sklearn"
      ],
      setuptools: [
        "easy_install",
        "pkg_resources",
        "setuptools"
      ],
      "snowflake-connector-python": [
        "snowflake.connector"
      ],
      "sseclient-py": [
        "sseclient"
      ],
      "strawberry-graphql": [
        "strawberry"
      ],
      "streamlit-aggrid": [
        "st_aggrid"
      ],
      "websocket-client": [
        "websocket"
      ]
    },
    typeStubs: {
      "djangorestframework-types": [
        "rest_framework"
      ],
      "lark-stubs": [
        "lark"
      ],
      "types-beautifulsoup4": [
        "bs4"
      ],
      "types-enum34": [
        "enum34"
      ],
      "types-pillow": [
        "PIL"
      ],
      "types-protobuf": [
        "google.protobuf"
      ],
      "types-pycrypto": [
        "Crypto"
      ],
      "types-pyopenssl": [
        "OpenSSL"
      ],
      "types-python-dateutil": [
        "dateutil"
      ],
      "types-pyyaml": [
        "yaml"
      ],
      "types-setuptools": [
        "easy_install",
        "pkg_resources",
        "setuptools"
      ]
    }
  },
  current: {
    modules: {
      "absl-py": [
        "absl"
      ],
      "acryl-datahub": [
        "datahub"
      ],
      "amplitude-analytics": [
        "amplitude"
      ],
      ansicolors: [
        "colors"
      ],
      "antlr4-python3-runtime": [
        "antlr4"
      ],
      "apache-airflow": [
        "airflow"
      ],
      "apache-airflow-client": [
        "airflow_client"
      ],
      "apache-airflow-mypy": [
        "airflow_mypy"
      ],
      "atlassian-python-api": [
        "atlassian"
      ],
      attrs: [
        "attr",
        "attrs"
      ],
      "auth0-python": [
        "auth0"
      ],
      "bandwidth-sdk": [
        "bandwidth"
      ],
      beautifulsoup4: [
        "bs4"
      ],
      biopython: [
        "Bio",
        "BioSQL"
      ],
      bitvector: [
        "BitVector"
      ],
      cattrs: [
        "cattr",
        "cattrs"
      ],
      "cloud-sql-python-connector": [
        "google.cloud.sql.connector"
      ],
      "confluent-kafka": [
        "confluent_kafka"
      ],
      coolprop: [
        "CoolProp"
      ],
      "databricks-sdk": [
        "databricks.sdk"
      ],
      "databricks-sql-connector": [
        "databricks.sql",
        "databricks.sqlalchemy"
      ],
      "delta-spark": [
        "delta"
      ],
      "discord-py": [
        "discord"
      ],
      "django-activity-stream": [
        "actstream"
      ],
      "django-cors-headers": [
        "corsheaders"
      ],
      "django-countries": [
        "django_countries"
      ],
      "django-extensions": [
        "django_extensions"
      ],
      "django-fernet-fields-v2": [
        "fernet_fields"
      ],
      "django-filter": [
        "django_filters"
      ],
      "django-fsm": [
        "django_fsm"
      ],
      "django-money": [
        "djmoney"
      ],
      "django-notifications-hq": [
        "notifications"
      ],
      "django-oauth-toolkit": [
        "oauth2_provider"
      ],
      "django-object-actions": [
        "django_object_actions"
      ],
      "django-postgres-extra": [
        "psqlextra"
      ],
      "django-pylibmc": [
        "django_pylibmc"
      ],
      "django-redis": [
        "django_redis"
      ],
      "django-scim2": [
        "django_scim"
      ],
      "django-two-factor-auth": [
        "two_factor"
      ],
      "django-user-agents": [
        "django_user_agents"
      ],
      djangorestframework: [
        "rest_framework"
      ],
      "djangorestframework-api-key": [
        "rest_framework_api_key"
      ],
      "djangorestframework-dataclasses": [
        "rest_framework_dataclasses"
      ],
      "djangorestframework-jwt": [
        "rest_framework_jwt"
      ],
      "djangorestframework-queryfields": [
        "drf_queryfields"
      ],
      "djangorestframework-simplejwt": [
        "rest_framework_simplejwt"
      ],
      dnspython: [
        "dns"
      ],
      "drf-api-tracking": [
        "rest_framework_tracking"
      ],
      "drf-openapi-tester": [
        "openapi_tester"
      ],
      "elastic-apm": [
        "elasticapm"
      ],
      enum34: [
        "enum"
      ],
      "factory-boy": [
        "factory"
      ],
      "faiss-cpu": [
        "faiss"
      ],
      "faiss-gpu": [
        "faiss"
      ],
      "fluent-logger": [
        "fluent"
      ],
      fonttools: [
        "fontTools"
      ],
      gitpython: [
        "git"
      ],
      "google-api-python-client": [
        "googleapiclient"
      ],
      "google-auth": [
        "google.auth",
        "google.oauth2"
      ],
      "graphql-core": [
        "graphql"
      ],
      grpcio: [
        "grpc"
      ],
      "grpcio-channelz": [
        "grpcio_channelz"
      ],
      "grpcio-health-checking": [
        "grpc_health"
      ],
      "grpcio-reflection": [
        "grpc_reflection"
      ],
      "grpcio-status": [
        "grpc_status"
      ],
      "grpcio-testing": [
        "grpc_testing"
      ],
      hdrhistogram: [
        "hdrh"
      ],
      "honeycomb-opentelemetry": [
        "honeycomb.opentelemetry"
      ],
      ipython: [
        "IPython"
      ],
      "jack-client": [
        "jack"
      ],
      "kafka-python": [
        "kafka"
      ],
      "lark-parser": [
        "lark"
      ],
      "launchdarkly-server-sdk": [
        "ldclient"
      ],
      "mail-parser": [
        "mailparser"
      ],
      matplotlib: [
        "matplotlib",
        "mpl_toolkits"
      ],
      "matrix-nio": [
        "nio"
      ],
      "mysql-connector-python": [
        "mysql.connector"
      ],
      mysqlclient: [
        "MySQLdb"
      ],
      netcdf4: [
        "netCDF4"
      ],
      o365: [
        "O365"
      ],
      "opencv-python": [
        "cv2"
      ],
      "opencv-python-headless": [
        "cv2"
      ],
      "opensearch-py": [
        "opensearchpy"
      ],
      "opentelemetry-api": [
        "opentelemetry._logs",
        "opentelemetry.attributes",
        "opentelemetry.baggage",
        "opentelemetry.context",
        "opentelemetry.environment_variables",
        "opentelemetry.metrics",
        "opentelemetry.propagate",
        "opentelemetry.propagators",
        "opentelemetry.trace",
        "opentelemetry.util",
        "opentelemetry.version"
      ],
      "opentelemetry-exporter-otlp": [
        "opentelemetry.exporter.otlp"
      ],
      "opentelemetry-exporter-otlp-proto-grpc": [
        "opentelemetry.exporter.otlp.proto.grpc"
      ],
      "opentelemetry-exporter-otlp-proto-http": [
        "opentelemetry.exporter.otlp.proto.http"
      ],
      "opentelemetry-instrumentation-kafka-python": [
        "opentelemetry.instrumentation.kafka"
      ],
      "opentelemetry-proto": [
        "opentelemetry.proto"
      ],
      "opentelemetry-sdk": [
        "opentelemetry.sdk"
      ],
      "opentelemetry-semantic-conventions": [
        "opentelemetry.semconv"
      ],
      "opentelemetry-test-utils": [
        "opentelemetry.test"
      ],
      "paho-mqtt": [
        "paho"
      ],
      phonenumberslite: [
        "phonenumbers"
      ],
      pillow: [
        "PIL"
      ],
      "pip-tools": [
        "piptools"
      ],
      progressbar2: [
        "progressbar"
      ],
      protobuf: [
        "google.protobuf"
      ],
      "psycopg2-binary": [
        "psycopg2"
      ],
      "py-healthcheck": [
        "healthcheck"
      ],
      pycrypto: [
        "Crypto"
      ],
      pycryptodome: [
        "Crypto"
      ],
      pyerfa: [
        "erfa"
      ],
      pygithub: [
        "github"
      ],
      pygobject: [
        "gi"
      ],
      pyhamcrest: [
        "hamcrest"
      ],
      pyicu: [
        "icu"
      ],
      pyjwt: [
        "jwt"
      ],
      "pykube-ng": [
        "pykube"
      ],
      pymongo: [
        "bson",
        "gridfs",
        "pymongo"
      ],
      pymupdf: [
        "fitz",
        "pymupdf"
      ],
      pynacl: [
        "nacl"
      ],
      pyopenssl: [
        "OpenSSL"
      ],
      pypdf2: [
        "PyPDF2"
      ],
      "pypi-kenlm": [
        "kenlm"
      ],
      pyshp: [
        "shapefile"
      ],
      pysocks: [
        "socks"
      ],
      pytest: [
        "pytest",
        "_pytest"
      ],
      "pytest-runner": [
        "ptr"
      ],
      "python-json-logger": [
        "pythonjsonlogger"
      ],
      "python-levenshtein": [
        "Levenshtein"
      ],
      "python-lsp-jsonrpc": [
        "pylsp_jsonrpc"
      ],
      "python-sat": [
        "pysat"
      ],
      pywavelets: [
        "pywt"
      ],
      pywinrm: [
        "winrm"
      ],
      pyyaml: [
        "yaml"
      ],
      randomwords: [
        "random_words"
      ],
      robotraconteur: [
        "RobotRaconteur"
      ],
      "scikit-image": [
        "skimage"
      ],
      "scikit-learn": [
        "sklearn"
      ],
      "scikit-video": [
        "skvideo"
      ],
      setuptools: [
        "easy_install",
        "pkg_resources",
        "setuptools"
      ],
      sisl: [
        "sisl",
        "sisl_toolbox"
      ],
      "snowflake-connector-python": [
        "snowflake.connector"
      ],
      "snowflake-snowpark-python": [
        "snowflake.snowpark"
      ],
      "snowflake-sqlalchemy": [
        "snowflake.sqlalchemy"
      ],
      "social-auth-app-django": [
        "social_django"
      ],
      "social-auth-core": [
        "social_core"
      ],
      "sseclient-py": [
        "sseclient"
      ],
      "strawberry-graphql": [
        "strawberry"
      ],
      "streamlit-aggrid": [
        "st_aggrid"
      ],
      "unittest-xml-reporting": [
        "xmlrunner"
      ],
      unleashclient: [
        "UnleashClient"
      ],
      "websocket-client": [
        "websocket"
      ]
    },
    typeStubs: {
      "djangorestframework-types": [
        "rest_framework"
      ],
      "lark-stubs": [
        "lark"
      ],
      "types-beautifulsoup4": [
        "bs4"
      ],
      "types-enum34": [
        "enum34"
      ],
      "types-grpcio": [
        "grpc"
      ],
      "types-grpcio-channelz": [
        "grpcio_channelz"
      ],
      "types-grpcio-health-checking": [
        "grpc_health"
      ],
      "types-grpcio-reflection": [
        "grpc_reflection"
      ],
      "types-grpcio-status": [
        "grpc_status"
      ],
      "types-pillow": [
        "PIL"
      ],
      "types-protobuf": [
        "google.protobuf"
      ],
      "types-pycrypto": [
        "Crypto"
      ],
      "types-pyopenssl": [
        "OpenSSL"
      ],
      "types-python-dateutil": [
        "dateutil"
      ],
      "types-pyyaml": [
        "yaml"
      ],
      "types-setuptools": [
        "easy_install",
        "pkg_resources",
        "setuptools"
      ]
    }
  }
};

// src/graph/module-names.ts
var tables = {
  "2.17": readTables(module_mapping_default["2.17"]),
  current: readTables(module_mapping_default.current)
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
function modulesOfProject(name, normalizedName, dialect) {
  const { modules, typeStubs } = tables[dialect];
  const listed = modules.get(normalizedName);
  if (listed !== void 0) return { modules: listed, areStubs: false };
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

// src/graph/paths.ts
function purePath(directory, path) {
  const absolute = path.startsWith("/");
  const parts = `${absolute ? "" : directory}/${path}`.split("/").filter((part) => part !== "" && part !== ".");
  return (absolute ? "/" : "") + parts.join("/");
}
function directoryOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
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
      help: "write `app.py:handler` or `package.module:handler`"
    });
  }
  const named = resolveModule(workspace, target, "handler", text.slice(0, colon));
  return { ...named, function: text.slice(colon + 1) };
}
function resolveModule(workspace, target, field, moduleOrFile) {
  if (!moduleOrFile.endsWith(".py")) return { module: moduleOrFile, file: void 0 };
  const place = fieldPlace(target, field);
  const code = field.replaceAll("_", "-");
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
    code: `${field.replaceAll("_", "-")}-file-missing`,
    message: `Unmatched glob from ${target.spec}'s \`${field}\` field: "${path}"`,
    place: fieldPlace(target, field),
    help: near.length > 0 ? `did you mean ${near.map((name) => `\`${prefix === "" ? "" : `${prefix}/`}${name}\``).join(" or ")}?` : "Do the file(s) exist? If so, check if the file(s) are in your `.gitignore` or the global `pants_ignore` option."
  });
}
function fieldPlace(target, field) {
  return target.fieldPlaces.get(field) ?? target.place;
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
var bannedInName = /[:#!@?/\\=]/g;
var bannedInGeneratedName = /[:#!@?=]/g;
var bannedInParameters = /[:#!@?=, ]/g;
function bannedNameCharacters(name) {
  return name.match(bannedInName) ?? [];
}
function bannedGeneratedNameCharacters(name) {
  return name.match(bannedInGeneratedName) ?? [];
}
function bannedParameterCharacters(text) {
  return text.match(bannedInParameters) ?? [];
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
  return directoryOf2(joinPath(of.specPath, of.relativeFilePath));
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
    const isPlain = of.targetName === void 0 && depth === 0;
    const name2 = isPlain ? "" : `:${"../".repeat(depth)}${nameOf(of)}`;
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
function compareOptional(left, right, compare) {
  if (left === void 0) return right === void 0 ? 0 : -1;
  return right === void 0 ? 1 : compare(left, right);
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
    throw new AddressError(text, "it has more than a path, a name and a generated name", shape);
  const [, path, targetName, generatedName, wildcard] = match;
  if (wildcard !== void 0) {
    throw new AddressError(
      text,
      `it ends in the wildcard \`${wildcard}\``,
      "name each target; wildcards are for the command line"
    );
  }
  const input = {
    text,
    path: normalizedPath(text, path, relativeTo),
    targetName,
    generatedName,
    parameters: sortedParameters(parameters)
  };
  if (input.targetName === void 0 && input.path === "") {
    throw new AddressError(text, "a target of the build root needs a name", "write `//:name`");
  }
  return input;
}
var shape = "write `path/to:name`, `path/to/file.py:name` or `path/to:name#generated`";
function splitParameters(text) {
  const colon = text.indexOf(":");
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const tail = text.slice(at + 1);
    const isParameter = /^[^=:]+=/.test(tail);
    if (!isParameter) {
      if (colon !== -1 && at > colon) throw new AddressError(text, "no `key=value` follows its `@`", shape);
      const hash = text.indexOf("#");
      if (hash !== -1 && at > hash) throw new AddressError(text, "no `key=value` follows its `@`", shape);
      continue;
    }
    return { rest: text.slice(0, at), parameters: parseParameters(text, tail) };
  }
  return { rest: text, parameters: noParameters };
}
function parseParameters(text, tail) {
  const parameters = /* @__PURE__ */ new Map();
  for (const part of tail.split(",")) {
    const equals = part.indexOf("=");
    const isParameter = equals > 0 && !part.includes(":");
    if (!isParameter) throw new AddressError(text, `\`${part}\` is not a parameter \`key=value\``, shape);
    const key = part.slice(0, equals);
    const value = part.slice(equals + 1);
    const banned = bannedParameterCharacters(key + value);
    if (banned.length > 0) {
      throw new AddressError(text, `the parameter \`${part}\` has the character \`${banned[0]}\``);
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
      if (path === "") throw new AddressError(text, "its path is empty", shape);
    } else if (path === "") {
      path = relativeTo;
    }
  }
  if (path.startsWith("//")) path = path.slice(2);
  if (path === "") return path;
  for (const part of path.split("/")) {
    if (part === "" && path.startsWith("/")) {
      throw new AddressError(
        text,
        "its path is absolute",
        "write the path from the build root, without the first `/`"
      );
    }
    if (part === "" || part === "." || part === "..") {
      throw new AddressError(
        text,
        `its path has the part \`${part}\``,
        "write the path from the build root, or begin it with `./` for the directory of the BUILD file"
      );
    }
  }
  return path;
}
function addressInDirectory(input) {
  if (/^BUILD(?:\..*)?$/.test(baseName(input.path))) {
    throw new AddressError(input.text, `no directory of targets may be called \`${baseName(input.path)}\``);
  }
  return validAddress(input, input.path, void 0, input.targetName);
}
function addressOfFile(input) {
  if (input.path === "") return addressInDirectory(input);
  const directory = directoryOf2(input.path);
  if (input.targetName === void 0) {
    if (directory === "") {
      throw new AddressError(
        input.text,
        "a file of the build root needs the name of its target",
        `write \`//${input.path}:name\``
      );
    }
    return validAddress(input, directory, baseName(input.path), void 0);
  }
  const parts = input.targetName.split("/");
  const name = parts.pop();
  if (parts.some((part) => part !== "..")) {
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
  const split = segments.length - 1 - parts.length;
  return validAddress(input, segments.slice(0, split).join("/"), segments.slice(split).join("/"), name);
}
function validAddress(input, specPath, relativeFilePath, targetName) {
  const banned = bannedNameCharacters(targetName ?? "");
  if (banned.length > 0) {
    throw new AddressError(
      input.text,
      `the name \`${targetName ?? ""}\` has the character \`${banned[0]}\``
    );
  }
  const generatedName = relativeFilePath === void 0 ? input.generatedName : void 0;
  if (generatedName !== void 0 && bannedGeneratedNameCharacters(generatedName).length > 0) {
    throw new AddressError(
      input.text,
      `the generated name \`${generatedName}\` has the character \`${bannedGeneratedNameCharacters(generatedName)[0]}\``
    );
  }
  return address(specPath, { targetName, generatedName, relativeFilePath, parameters: input.parameters });
}
function sortedParameters(parameters) {
  if (parameters.size === 0) return noParameters;
  if (parameters.size === 1) return parameters;
  return new Map([...parameters].sort(([a], [b]) => compareCodePoints(a, b)));
}
function joinPath(directory, name) {
  return directory === "" ? name : `${directory}/${name}`;
}
function directoryOf2(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
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

// src/graph/resolves.ts
var NO_RESOLVE = "<ignore>";
function createResolveOf(options) {
  if (!options.enableResolves) return () => NO_RESOLVE;
  return (target) => {
    const field = fieldOf(target) ?? "resolve";
    const own = stringField(target, field);
    const resolve = own === void 0 || own === "" ? options.defaultResolve : own;
    if (options.resolves.has(resolve)) return resolve;
    throw userError({
      code: "unknown-resolve",
      message: `Unrecognized resolve name from the field \`${field}\` in the target ${target.spec}: ${resolve}`,
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

// src/graph/explicit.ts
function readExplicit(files, targets, target) {
  const included = [];
  const ignored = [];
  const transitivelyExcluded = [];
  const values = target.isOpaque || hasField(target, "dependencies") ? stringListField(target, "dependencies") : [];
  for (const written of values) {
    const marks = written.startsWith("!!") ? 2 : written.startsWith("!") ? 1 : 0;
    if (marks === 2 && !target.isOpaque && !target.type.supportsTransitiveExcludes) {
      throw transitiveExcludeNotSupported(targets, target, written);
    }
    const address2 = resolveWritten(files, target, "dependencies", written.slice(marks));
    (marks === 0 ? included : ignored).push(address2);
    if (marks === 2) transitivelyExcluded.push(address2);
  }
  return {
    included,
    ignored,
    transitivelyExcluded,
    includes: new Set(included.map(printAddress)),
    ignores: new Set(ignored.map(printAddress)),
    place: target.fieldPlaces.get("dependencies")
  };
}
function resolveWritten(files, target, field, written) {
  const origin = `the \`${field}\` field from the target ${target.spec}`;
  const place = target.fieldPlaces.get(field) ?? target.place;
  try {
    const input = parseAddress(written, target.address.specPath);
    if (files.isFile(input.path)) return addressOfFile(input);
    if (input.path === "" || files.isDirectory(input.path)) return addressInDirectory(input);
    const resolve = /^_(.+)_lockfile$/.exec(input.targetName ?? "")?.[1];
    if (resolve !== void 0) throw lockMissing(input.path, resolve);
    throw userError({
      code: "unknown-address",
      message: `The file or directory '${input.path}' does not exist on disk in the workspace, so the address '${written}' from ${origin} cannot be resolved.`,
      place
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
function lockMissing(path, resolve) {
  return userError({
    code: "lock-missing",
    message: `The lock file \`${path}\` of the resolve \`${resolve}\` does not exist.`,
    help: `make it with \`pants generate-lockfiles --resolve=${resolve}\`, or with \`pex3 lock create --style universal\``
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

// src/graph/interpreter-constraints.ts
var pythonVersions = [
  "2.7",
  ...[5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((minor) => `3.${minor}`)
];
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
function allowedReleases(constraints, versions = pythonVersions) {
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
  let merged;
  for (const set of distinct.values()) {
    if ((merged?.length ?? 1) * set.length > MAX_COMBINATIONS) return { kind: "too-many" };
    merged = merged === void 0 ? set : printInterpreterConstraints(merged.flatMap((left) => set.flatMap((right) => both(left, right))));
  }
  if (merged?.length !== 0) return { kind: "merged", constraints: merged ?? [] };
  const attempted = sets.filter((set) => set.length > 0).map((set) => `(${set.join(" OR ")})`).join(" AND ");
  return { kind: "conflict", attempted };
}
function both(left, right) {
  const a = parseInterpreterConstraint(left);
  const b = parseInterpreterConstraint(right);
  if (a === void 0 || a.implementation !== b?.implementation) return [];
  return [printInterpreterConstraint({ ...a, clauses: [...a.clauses, ...b.clauses] })];
}

// src/graph/output-path.ts
import { posix } from "node:path";
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

// src/platforms/runtimes/python3.10.ts
var python310 = {
  runtime: "python3.10",
  minor: 10,
  abi: "cp310",
  pythonFullVersion: "3.10.14",
  system: "Amazon Linux 2",
  glibc: [2, 26],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
    arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2026-10-31"
  }
};

// src/platforms/runtimes/python3.11.ts
var python311 = {
  runtime: "python3.11",
  minor: 11,
  abi: "cp311",
  pythonFullVersion: "3.11.9",
  system: "Amazon Linux 2",
  glibc: [2, 26],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
    arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2027-06-30"
  }
};

// src/platforms/runtimes/python3.12.ts
var python312 = {
  runtime: "python3.12",
  minor: 12,
  abi: "cp312",
  pythonFullVersion: "3.12.3",
  system: "Amazon Linux 2023",
  glibc: [2, 34],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
    arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2028-10-31",
    blockUpdate: "2029-01-10"
  }
};

// src/platforms/runtimes/python3.13.ts
var python313 = {
  runtime: "python3.13",
  minor: 13,
  abi: "cp313",
  pythonFullVersion: "3.13.0",
  system: "Amazon Linux 2023",
  glibc: [2, 34],
  kernels: {
    x86_64: { release: "6.6.12-linuxkit", version: "#1 SMP Fri Jan 19 08:53:17 UTC 2024" },
    arm64: { release: "6.6.12-linuxkit", version: "#1 SMP Fri Jan 19 08:53:17 UTC 2024" }
  },
  support: {
    deprecation: "2029-06-30",
    blockUpdate: "2029-08-31"
  }
};

// src/platforms/runtimes/python3.14.ts
var python314 = {
  runtime: "python3.14",
  minor: 14,
  abi: "cp314",
  pythonFullVersion: "3.14.0",
  system: "Amazon Linux 2023",
  glibc: [2, 34],
  kernels: {
    x86_64: { release: "5.10.247-277.989.amzn2.x86_64", version: "#1 SMP Sun Jan 4 17:19:21 UTC 2026" },
    arm64: { release: "5.10.247-277.989.amzn2.aarch64", version: "#1 SMP Sun Jan 4 17:20:01 UTC 2026" }
  },
  support: {
    deprecation: "2030-06-30",
    blockUpdate: "2030-08-31"
  }
};

// src/platforms/runtimes/python3.6.ts
var python36 = {
  runtime: "python3.6",
  minor: 6,
  abi: "cp36m",
  pythonFullVersion: "3.6.15",
  system: "Amazon Linux 2018.03",
  glibc: [2, 17],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2022-07-18"
  }
};

// src/platforms/runtimes/python3.7.ts
var python37 = {
  runtime: "python3.7",
  minor: 7,
  abi: "cp37m",
  pythonFullVersion: "3.7.17",
  system: "Amazon Linux 2018.03",
  glibc: [2, 17],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2023-12-04"
  }
};

// src/platforms/runtimes/python3.8.ts
var python38 = {
  runtime: "python3.8",
  minor: 8,
  abi: "cp38",
  pythonFullVersion: "3.8.19",
  system: "Amazon Linux 2",
  glibc: [2, 26],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
    arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2024-10-14"
  }
};

// src/platforms/runtimes/python3.9.ts
var python39 = {
  runtime: "python3.9",
  minor: 9,
  abi: "cp39",
  pythonFullVersion: "3.9.19",
  system: "Amazon Linux 2",
  glibc: [2, 26],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
    arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2025-12-15",
    blockCreate: "2027-02-01",
    blockUpdate: "2027-03-03"
  }
};

// src/platforms/lambda-platforms.ts
var RUNTIMES = [
  python36,
  python37,
  python38,
  python39,
  python310,
  python311,
  python312,
  python313,
  python314
];
function knownRuntimes() {
  return RUNTIMES;
}
function runtimeFacts(runtime, runtimes) {
  return runtimes.find((facts) => facts.runtime === runtime);
}
function lambdaPlatform(runtime, architecture, runtimes = RUNTIMES) {
  const facts = runtimeFacts(runtime, runtimes);
  const kernel = facts?.kernels[architecture];
  if (facts === void 0 || kernel === void 0) return void 0;
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
function unknownRuntimeError(runtime, architecture, place, runtimes = RUNTIMES) {
  const facts = runtimeFacts(runtime, runtimes);
  const known = runtimes.filter((candidate) => candidate.kernels[architecture] !== void 0);
  return userError({
    code: "unknown-runtime",
    message: facts === void 0 ? `\`${runtime}\` is not a Python runtime of Lambda that is known here` : `Lambda does not offer \`${runtime}\` on ${architecture}`,
    ...place && { place },
    help: `use one of ${known.map((candidate) => `\`${candidate.runtime}\``).join(", ")}, or describe the platform with \`complete_platforms\`, or the runtime in a file of platforms`
  });
}
function supportWarning(runtime, now, place, runtimes = RUNTIMES) {
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

// src/graph/infer-ancestors.ts
function ancestorDirectories(path) {
  const directories = [""];
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    directories.push(path.slice(0, slash));
  }
  return directories;
}
function ancestorFiles(context, path, names) {
  return ancestorDirectories(path).flatMap(
    (directory) => names.map((name) => directory === "" ? name : `${directory}/${name}`).filter((file) => file !== path && context.workspace.files.isFile(file))
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
  const resolve = context.resolveOf(consumer);
  return context.targets.owners(file).filter((spec) => {
    const owner = context.targets.targets.get(spec);
    return owner !== void 0 && isPythonSource(owner) && context.resolveOf(owner) === resolve;
  });
}

// src/graph/missing-source.ts
function requireSource(target) {
  if (target.sources.length > 0 || stringField(target, "source") === void 0) return;
  throw userError({
    code: "missing-source",
    message: `The 'source' field in target ${target.spec} must have 1 file, but it had 0 files.`,
    place: target.fieldPlaces.get("source") ?? target.place,
    help: "name a file that exists"
  });
}

// src/graph/generated-files.ts
import { posix as posix2 } from "node:path";
function generatedFiles(workspace, target) {
  const stripped = (path) => stripSourceRoot(path, workspace.sourceRoots.ofFile(path) ?? "");
  switch (target.type.name) {
    case "protobuf_source": {
      const suffixes = boolField(target, "grpc") === true ? ["_pb2", "_pb2_grpc"] : ["_pb2"];
      return target.sources.flatMap(
        (path) => suffixes.map((suffix) => `${stripped(path).replace(".proto", suffix)}.py`)
      );
    }
    case "vcs_version": {
      const path = stringField(target, "generate_to");
      return path === void 0 ? [] : [stripped(path)];
    }
    case "adhoc_tool":
    case "shell_command": {
      const directory = outputDirectory(target);
      return stringListField(target, "output_files").map((path) => stripped(posix2.join(directory, path)));
    }
    case "experimental_wrap_as_python_sources":
    case "experimental_wrap_as_resources":
      return stringListField(target, "outputs").map(stripped);
    default:
      return [];
  }
}
function outputDirectory(target) {
  const workdir = stringField(target, "workdir") ?? ".";
  if (workdir.startsWith("/")) return workdir.slice(1);
  const isHere = workdir === "." || workdir.startsWith("./");
  return isHere ? posix2.join(target.address.specPath, workdir) : workdir;
}

// src/graph/validate.ts
var FIELD = "interpreter_constraints";
function constraintsOf(context, target) {
  if (!hasField(target, FIELD)) return void 0;
  const own = stringListField(target, FIELD);
  return own.length > 0 ? own : context.workspace.options.python.interpreterConstraints;
}
function checkInterpreterConstraints(context, target, dependencies) {
  const own = constraintsOf(context, target);
  if (own === void 0) return;
  const bad = [];
  for (const spec of dependencies) {
    const dependency = context.targets.targets.get(spec);
    const theirs = dependency && constraintsOf(context, dependency);
    if (theirs === void 0 || theirs === own || contains(context, theirs, own)) continue;
    bad.push(`${printInterpreterConstraints(theirs).join(" OR ")}: ${spec}`);
  }
  if (bad.length === 0) return;
  throw userError({
    code: "interpreter-constraints",
    message: `The target ${target.spec} has the \`interpreter_constraints\` ${printInterpreterConstraints(own).join(" OR ")}, which are not a subset of the \`interpreter_constraints\` of some of its dependencies:`,
    place: fieldPlace(target, FIELD),
    help: `To fix this, you should likely adjust ${target.spec}'s \`interpreter_constraints\` to match the narrowest range in the list.`,
    notes: bad.sort()
  });
}
function contains(context, outer, inner) {
  if (outer.length === 0 || inner.length === 0) return true;
  const all = releasesOf(context, outer);
  const some = releasesOf(context, inner);
  if (all === some || all === void 0 || some === void 0) return true;
  return [...some].every((release) => all.has(release));
}
function releasesOf(context, constraints) {
  const key = printInterpreterConstraints(constraints).join("\n");
  if (!context.releases.has(key)) context.releases.set(key, allowedReleases(constraints));
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
  const merged = mergeInterpreterConstraints(sets);
  if (merged.kind === "merged") return merged.constraints;
  throw userError({
    code: "interpreter-constraints",
    message: merged.kind === "conflict" ? `These interpreter constraints cannot be merged, as they require conflicting interpreter types: ${merged.attempted}` : "The interpreter constraints of the targets have too many combinations.",
    help: "write the same `interpreter_constraints` on all of them, or none and set `[python].interpreter_constraints`"
  });
}
function chooseResolve(targets, resolveOf, defaultResolve, root, dependencies) {
  if (!hasResolve(root)) return { resolve: defaultResolve, problem: void 0 };
  const resolve = resolveOf(root);
  const bad = dependencies.flatMap((spec) => {
    const target = targets.targets.get(spec);
    if (target === void 0 || !hasResolve(target)) return [];
    const other = resolveOf(target);
    return other === resolve ? [] : [`${spec} (${other})`];
  });
  if (bad.length === 0) return { resolve, problem: void 0 };
  return {
    resolve,
    problem: {
      severity: "error",
      code: "incompatible-resolves",
      message: `The target ${root.spec} uses the \`resolve\` \`${resolve}\`, but some of its dependencies are not compatible with that resolve:`,
      place: fieldPlace(root, "resolve"),
      help: `All dependencies must work with the same \`resolve\`. To fix this, either change the \`resolve=\` field on those dependencies to \`${resolve}\`, or change the \`resolve=\` of the target ${root.spec}. If those dependencies should work with multiple resolves, use the \`parametrize\` mechanism with the \`resolve=\` field or manually create multiple targets for the same entity.`,
      notes: bad
    }
  };
}

export {
  allowedReleases,
  stringField,
  boolField,
  stringListField,
  optionalStringListField,
  dictField,
  stringDictField,
  stringListDictField,
  compareCodePoints,
  sortedByCodePoint,
  segmentPattern,
  ignoreRules,
  escapeIgnorePattern,
  compileGlob,
  fileSpecMatcher,
  expandGlobs,
  modulesOfProject,
  moduleOfPath,
  stripSourceRoot,
  purePath,
  directoryOf,
  parseEntryPoint,
  resolveHandler,
  resolveModule,
  fieldPlace,
  AddressError,
  bannedNameCharacters,
  bannedGeneratedNameCharacters,
  address,
  nameOf,
  residenceOf,
  generatorOf,
  printAddress,
  compareAddresses,
  parseAddress,
  addressInDirectory,
  addressOfFile,
  joinPath,
  directoryOf2,
  baseName,
  outputPath,
  isGenerator,
  isPythonSource,
  isFileTarget,
  isUnreadable,
  requirementsOf,
  needsDownload,
  ancestorFiles,
  inferInitFiles,
  inferConftests,
  requireSource,
  generatedFiles,
  createResolveOf,
  hasResolve,
  pythonList,
  pythonString,
  checkInterpreterConstraints,
  closureConstraints,
  chooseResolve,
  readExplicit,
  resolveWritten,
  knownRuntimes,
  lambdaPlatform,
  unknownRuntimeError,
  supportWarning,
  inferRuntime
};
