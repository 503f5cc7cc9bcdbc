import {
  LimitError,
  SyntaxFault,
  addMember,
  binary,
  callPlace,
  collect,
  combine,
  compareCodePoints,
  contains,
  contentOf,
  currentFile,
  describe,
  ellipsis,
  emptyDict,
  evaluate,
  exactFraction,
  exceptionTypes,
  formatValue,
  getAttribute,
  getItem,
  getSubscript,
  hasPlugins,
  hashKey,
  isIterable,
  isSubtype,
  isToleratedField,
  isTrue,
  iterate,
  lengthOf,
  list,
  load2 as load,
  makeGroup,
  makeScope,
  makeSet,
  native,
  parseExpression,
  parseExpressionList,
  parseLine,
  parseNamedExpression,
  parseOr,
  parsePrimary,
  parseStatement,
  placeOf,
  raise,
  rangeLength,
  readArguments,
  repr,
  reprString,
  roundedQuotient,
  setItem,
  store,
  str,
  toFieldValue,
  tuple,
  typeError,
  typeName,
  valueError
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  isIdentifier,
  nearestName,
  unicodeTest
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/build-files/language/text.ts
var SURROGATE = /[\ud800-\udfff]/;
function isSimple(text) {
  return !SURROGATE.test(text);
}
function codePointLength(text) {
  if (isSimple(text)) return text.length;
  let count = 0;
  for (let at = 0; at < text.length; at += text.codePointAt(at) > 65535 ? 2 : 1) count += 1;
  return count;
}
function codePoints(text) {
  return isSimple(text) ? text.split("") : Array.from(text);
}
function toCodePointIndex(text, offset) {
  return isSimple(text) ? offset : codePointLength(text.slice(0, offset));
}
var WHITESPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
var SPACE = new RegExp(`[${WHITESPACE}]`);
function isSpace(char) {
  return SPACE.test(char);
}
function trimSpace(text) {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

// src/build-files/language/protocol.ts
function typeName2(value) {
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
function isTrue2(value) {
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
      return rangeLength2(value) > 0n;
    case "view":
      return value.dict.entries.size > 0;
    default:
      return true;
  }
}
function rangeLength2({ start, stop, step }) {
  if (step > 0n) return stop > start ? (stop - start + step - 1n) / step : 0n;
  return start > stop ? (start - stop - step - 1n) / -step : 0n;
}
function lengthOf2(value) {
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
      return rangeLength2(value);
    case "view":
      return BigInt(value.dict.entries.size);
    default:
      return void 0;
  }
}
function isIterable2(value) {
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
function iterate2(run, value) {
  return counted(run, iterateUncounted(run, value));
}
var LONG_RANGE = 100000000n;
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
  return typeError(`'${typeName2(value)}' object is not iterable`);
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
function collect2(run, value) {
  if (typeof value === "object" && value !== null && (value.kind === "list" || value.kind === "tuple")) {
    run.meter.step(value.items.length);
    run.meter.allocate(8 * value.items.length);
    return value.items.slice();
  }
  const items = [];
  if (typeof value === "object" && value?.kind === "range" && rangeLength2(value) > LONG_RANGE) {
    run.meter.allocate(Number.MAX_SAFE_INTEGER);
  }
  for (const item of iterate2(run, value)) {
    run.meter.allocate(16);
    items.push(item);
  }
  return items;
}
function makeIterator(run, value, type) {
  if (typeof value === "object" && value !== null && value.kind === "iterator") return value;
  return iteratorOf(iterate2(run, value), type);
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
function hashKey2(run, value) {
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
      throw typeError(`unhashable type: '${typeName2(value)}'`);
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
      const length = rangeLength2(value);
      return `\0r${length}${length > 0n ? `,${value.start}` : ""}${length > 1n ? `,${value.step}` : ""}`;
    }
    case "host":
      return value.key === void 0 ? value : `\0h${value.type}:${value.key()}`;
    case "view":
      if (value.of !== "values") throw typeError(`unhashable type: '${typeName2(value)}'`);
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
  const text = `\0${letter}${parts.map((part2) => `${part2.length}:${part2}`).join("")}`;
  run.meter.allocate(text.length);
  return text;
}
function keyText(run, value) {
  const key = hashKey2(run, value);
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
function setItem2(run, dict, key, value) {
  const hashed = hashKey2(run, key);
  const entry = dict.entries.get(hashed);
  if (entry !== void 0) {
    entry.value = value;
    return;
  }
  run.meter.allocate(64);
  dict.entries.set(hashed, { key, value });
}
function getItem2(run, dict, key) {
  return dict.entries.get(hashKey2(run, key))?.value;
}
function addMember2(run, set, member) {
  const key = hashKey2(run, member);
  if (set.members.has(key)) return;
  run.meter.allocate(48);
  set.members.set(key, member);
}
function makeSet2(run, kind, items) {
  const set = { kind, members: /* @__PURE__ */ new Map() };
  for (const item of items) addMember2(run, set, item);
  return set;
}

// src/build-files/language/arguments.ts
var counted2 = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
function enumerate(names) {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length < 2) return quoted.join("");
  if (quoted.length === 2) return quoted.join(" and ");
  return `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
}
function bindParameters(run, callee, { positional, keywords }) {
  const { parameters, name } = callee;
  const names = [...parameters.positionalOnly, ...parameters.ordinary].map((parameter) => parameter.name);
  const locals = /* @__PURE__ */ new Map();
  positional.slice(0, names.length).forEach((value, index) => locals.set(names[index], value));
  const extra = emptyDict();
  const accepted = new Set(
    [...parameters.ordinary, ...parameters.keywordOnly].map((parameter) => parameter.name)
  );
  const wrong = [];
  for (const [keyword, value] of keywords) {
    if (accepted.has(keyword)) {
      if (locals.has(keyword)) throw typeError(`${name}() got multiple values for argument '${keyword}'`);
      locals.set(keyword, value);
    } else if (parameters.doubleStar !== void 0) setItem2(run, extra, keyword, value);
    else if (parameters.positionalOnly.some((parameter) => parameter.name === keyword)) wrong.push(keyword);
    else throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`);
  }
  if (wrong.length > 0) {
    throw typeError(
      `${name}() got some positional-only arguments passed as keyword arguments: '${wrong.join(", ")}'`
    );
  }
  if (positional.length > names.length && parameters.star === void 0) {
    throw tooMany(name, parameters, positional.length, callee.defaults, locals);
  }
  fillDefaults(callee, names, locals);
  if (parameters.star !== void 0) locals.set(parameters.star, tuple(positional.slice(names.length)));
  if (parameters.doubleStar !== void 0) locals.set(parameters.doubleStar, extra);
  return locals;
}
function fillDefaults(callee, names, locals) {
  const missingOf = (wanted) => wanted.filter((name) => {
    if (locals.has(name)) return false;
    const value = callee.defaults.get(name);
    if (value === void 0) return true;
    locals.set(name, value);
    return false;
  });
  const missing = missingOf(names);
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
function readArguments2(signature, { positional, keywords }) {
  const { name, parameters, required, positionalOnly = parameters.length } = signature;
  const values2 = [...positional];
  if (keywords.size > 0 && positionalOnly >= parameters.length)
    throw typeError(`${name}() takes no keyword arguments`);
  if (positional.length > parameters.length) throw wrongCount(signature, positional.length);
  for (const [keyword, value] of keywords) {
    const index = parameters.indexOf(keyword);
    if (index < positionalOnly) throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`);
    if (values2[index] !== void 0) {
      throw typeError(`argument for ${name}() given by name ('${keyword}') and position (${index + 1})`);
    }
    values2[index] = value;
  }
  for (let index = 0; index < required; index += 1) {
    if (values2[index] === void 0) throw wrongCount(signature, positional.length);
  }
  return values2;
}
function wrongCount({ name, parameters, required: least, parsed }, given) {
  const most = parameters.length;
  if (parsed === true) {
    return given < least ? typeError(`${name}() takes at least ${counted2(least, "argument")} (${given} given)`) : typeError(`${name}() takes at most ${counted2(most, "argument")} (${given} given)`);
  }
  if (most === 0) return typeError(`${name}() takes no arguments (${given} given)`);
  if (most === 1 && least === 1) return typeError(`${name}() takes exactly one argument (${given} given)`);
  if (most === least) return typeError(`${name} expected ${counted2(most, "argument")}, got ${given}`);
  return given < least ? typeError(`${name} expected at least ${counted2(least, "argument")}, got ${given}`) : typeError(`${name} expected at most ${counted2(most, "argument")}, got ${given}`);
}

// src/build-files/language/numbers.ts
var MAX_BITS = 65536;
function isNumeric(value) {
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
  if (bits > MAX_BITS) throw new LimitError("the file creates a number that is too large");
  if (bits > 1024) run.meter.allocate(bits >> 3);
}
var LARGE_NUMBER = 1n << 1024n;
function chargeLarge(run, value) {
  if (value >= LARGE_NUMBER || value <= -LARGE_NUMBER) run.meter.step(300);
}
function isSmall(value) {
  return value < 0x100000000n && value > -0x100000000n;
}
function arithmetic(run, operator, left, right) {
  if (typeof left === "number" || typeof right === "number") return floatArithmetic(operator, left, right);
  const a = typeof left === "boolean" ? left ? 1n : 0n : left;
  const b = typeof right === "boolean" ? right ? 1n : 0n : right;
  chargeLarge(run, a);
  chargeLarge(run, b);
  switch (operator) {
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
      return shift(run, operator, a, b);
    case "&":
    case "|":
    case "^": {
      const result = operator === "&" ? a & b : operator === "|" ? a | b : a ^ b;
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
  if (b > BigInt(MAX_BITS)) throw new LimitError("the file creates a number that is too large");
  reserve(run, bitLength(a) * Number(b));
  return a ** b;
}
function shift(run, operator, a, b) {
  if (b < 0n) throw valueError("negative shift count");
  if (operator === ">>") return b > BigInt(MAX_BITS) * 2n ? a < 0n ? -1n : 0n : a >> b;
  if (a === 0n) return 0n;
  if (b > BigInt(MAX_BITS)) throw new LimitError("the file creates a number that is too large");
  reserve(run, bitLength(a) + Number(b));
  return a << b;
}
function floatArithmetic(operator, left, right) {
  if (!["+", "-", "*", "/", "//", "%", "**"].includes(operator)) return void 0;
  const a = toFloat(left);
  const b = toFloat(right);
  switch (operator) {
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
          return sequence.kind === "list" ? list(items) : tuple(items);
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
        const integer = asInteger(index);
        if (integer === void 0)
          throw typeError(`byte indices must be integers or slices, not ${typeName2(index)}`);
        return BigInt(sequence.bytes[position(index, sequence.bytes.length, "bytes")]);
      }
      default:
    }
  }
  throw typeError(
    typeof sequence === "object" && sequence?.kind === "type" ? `type '${sequence.name}' is not subscriptable` : `'${typeName2(sequence)}' object is not subscriptable`
  );
}
function stringIndex(run, text, index) {
  const simple = isSimple(text);
  run.meter.step(text.length >> 7);
  if (typeof index === "object" && index?.kind === "slice") {
    const range = sliceRange(index, codePointLength(text));
    if (simple && range.step === 1) return text.slice(range.start, range.start + range.count);
    run.meter.allocate(text.length);
    return pick(run, codePoints(text), range).join("");
  }
  const at = position(index, codePointLength(text), "string");
  return simple ? text.charAt(at) : codePoints(text)[at];
}
function rangeIndex(range, index) {
  const length = rangeLength2(range);
  if (typeof index === "object" && index?.kind === "slice") {
    const { start, stop, step } = sliceRange(index, Number(length));
    const at2 = (offset) => range.start + BigInt(offset) * range.step;
    return { kind: "range", start: at2(start), stop: at2(stop), step: range.step * BigInt(step) };
  }
  const integer = asInteger(index);
  if (integer === void 0)
    throw typeError(`range indices must be integers or slices, not ${typeName2(index)}`);
  const at = integer < 0n ? integer + length : integer;
  if (at < 0n || at >= length) throw raise("IndexError", "range object index out of range");
  return range.start + at * range.step;
}
function checkIndexSize(index) {
  if (index > 0x7fffffffffffffffn || index < -0x8000000000000000n) {
    throw raise("IndexError", "cannot fit 'int' into an index-sized integer");
  }
}
function position(index, length, what, assignment = false) {
  const integer = asInteger(index);
  if (integer === void 0) {
    const kinds = what === "string" ? "string indices must be integers, not" : `${what} indices must be integers or slices, not`;
    throw typeError(what === "string" ? `${kinds} '${typeName2(index)}'` : `${kinds} ${typeName2(index)}`);
  }
  checkIndexSize(integer);
  const at = integer < 0n ? integer + BigInt(length) : integer;
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
function getSubscript2(run, object, index) {
  if (typeof object === "object" && object?.kind === "dict") {
    const value = getItem2(run, object, index);
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
      setItem2(run, object, index, value);
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
        assignSlice(run, object, index, collect2(run, value));
      } else object.items[position(index, object.items.length, "list", true)] = value;
      return;
    }
  }
  const integer = asInteger(index);
  if (integer !== void 0 && isSequence(object)) checkIndexSize(integer);
  throw typeError(`'${typeName2(object)}' object does not support item assignment`);
}
var sequences = /* @__PURE__ */ new Set(["tuple", "range", "bytes", "set", "frozenset", "view"]);
function isSequence(object) {
  return typeof object === "string" || typeof object === "object" && object !== null && sequences.has(object.kind);
}
function deleteSubscript(run, object, index) {
  if (typeof object === "object" && object !== null) {
    if (object.kind === "dict") {
      if (!object.entries.delete(hashKey2(run, index))) throw raise("KeyError", index);
      return;
    }
    if (object.kind === "list") {
      run.meter.step(1 + (object.items.length >> 3));
      if (typeof index === "object" && index?.kind === "slice") deleteSlice(object, index);
      else object.items.splice(position(index, object.items.length, "list", true), 1);
      return;
    }
  }
  const integer = asInteger(index);
  if (integer !== void 0 && isSequence(object)) checkIndexSize(integer);
  const words = isSequence(object) && integer !== void 0 ? "doesn't" : "does not";
  throw typeError(`'${typeName2(object)}' object ${words} support item deletion`);
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
  return raise("AttributeError", `'${typeName2(object)}' object has no attribute '${name}'`);
}
function unpack(frame, { items: targets, star }, value) {
  const { run } = frame;
  if (!isIterable2(value)) throw typeError(`cannot unpack non-iterable ${typeName2(value)} object`);
  const iterator = iterate2(run, value);
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
    else if (index === star) assign(frame, target, list(items.slice(star, items.length - behind)));
    else assign(frame, target, items[items.length - targets.length + index]);
  });
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
    (run, self, { positional, keywords }) => {
      if (positional.length > 1)
        throw typeError(`update expected at most 1 argument, got ${positional.length}`);
      if (positional.length === 1) updateDict(run, self, positional[0]);
      for (const [key, value] of keywords) setItem(run, self, key, value);
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
function updateDict(run, dict, source) {
  if (typeof source === "object" && source?.kind === "dict") {
    for (const { key, value } of [...source.entries.values()]) {
      run.meter.step();
      setItem(run, dict, key, value);
    }
    return;
  }
  let index = 0;
  for (const pair of iterate(run, source)) {
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

// on-demand-stub:build-files/language/numbers
function isNumeric2(...given) {
  return load().f7_isNumeric(...given);
}
function asInteger2(...given) {
  return load().f7_asInteger(...given);
}
function toFloat2(...given) {
  return load().f7_toFloat(...given);
}
function bitLength2(...given) {
  return load().f7_bitLength(...given);
}
function floorDivide2(...given) {
  return load().f7_floorDivide(...given);
}
function modulo2(...given) {
  return load().f7_modulo(...given);
}
function floatDivmod2(...given) {
  return load().f7_floatDivmod(...given);
}

// src/build-files/language/number-methods.ts
function integerAttribute(value, name) {
  if (name === "real") return typeof value === "number" ? value : asInteger2(value);
  if (name === "imag") return typeof value === "number" ? 0 : 0n;
  if (typeof value === "number") return void 0;
  if (name === "numerator") return asInteger2(value);
  return name === "denominator" ? 1n : void 0;
}
var none = (name, args) => {
  readArguments({ name, parameters: [], required: 0 }, args);
};
var numberMethods = /* @__PURE__ */ new Map([
  [
    "bit_length",
    (_run, self, args) => {
      none("int.bit_length", args);
      const integer = asInteger2(self);
      if (integer === void 0)
        throw raise("AttributeError", "'float' object has no attribute 'bit_length'");
      return BigInt(bitLength2(integer));
    }
  ],
  [
    "is_integer",
    (_run, self, args) => {
      none("is_integer", args);
      return typeof self === "number" ? Number.isInteger(self) : true;
    }
  ],
  [
    "as_integer_ratio",
    (_run, self, args) => {
      none("as_integer_ratio", args);
      if (typeof self !== "number") return tuple([asInteger2(self), 1n]);
      if (Number.isNaN(self)) throw raise("ValueError", "cannot convert NaN to integer ratio");
      if (!Number.isFinite(self)) throw raise("OverflowError", "cannot convert Infinity to integer ratio");
      return tuple(exactFraction(self));
    }
  ],
  [
    "conjugate",
    (_run, self, args) => {
      none("conjugate", args);
      return typeof self === "boolean" ? asInteger2(self) : self;
    }
  ]
]);

// on-demand-stub:build-files/language/compare
function same(...given) {
  return load().f4_same(...given);
}
function isSubset(...given) {
  return load().f4_isSubset(...given);
}
function sortValues(...given) {
  return load().f4_sortValues(...given);
}

// src/build-files/language/list-methods.ts
var none2 = (name) => ({ name, parameters: [], required: 0 });
var one = (name, parameter = "object") => ({
  name,
  parameters: [parameter],
  required: 1
});
function integerArgument(value) {
  const integer = asInteger2(value);
  if (integer === void 0)
    throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  return integer;
}
function findIndex(run, items, args, what) {
  const [item, start, stop] = readArguments(
    { name: "index", parameters: ["value", "start", "stop"], required: 1 },
    args
  );
  const bound = (value, missing) => {
    if (value === void 0) return missing;
    const index = asInteger2(value);
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
      const source = items === self ? list(self.items.slice()) : items;
      for (const item of iterate(run, source)) {
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
      readArguments({ ...none2("clear"), name: "list.clear" }, args);
      self.items = [];
      return null;
    }
  ],
  [
    "copy",
    (run, self, args) => {
      readArguments({ ...none2("copy"), name: "list.copy" }, args);
      return list(collect(run, self));
    }
  ],
  [
    "reverse",
    (run, self, args) => {
      readArguments({ ...none2("reverse"), name: "list.reverse" }, args);
      run.meter.step(self.items.length >> 3);
      self.items.reverse();
      return null;
    }
  ],
  [
    "sort",
    (run, self, { positional, keywords }) => {
      if (positional.length > 0) throw typeError("sort() takes no positional arguments");
      self.items = sortWithOptions(run, self.items, keywords, "sort");
      return null;
    }
  ],
  ["index", (run, self, args) => findIndex(run, self.items, args, "list")],
  ["count", (run, self, args) => countItems(run, self.items, args)]
]);
function sortWithOptions(run, items, keywords, name) {
  for (const keyword of keywords.keys()) {
    if (keyword !== "key" && keyword !== "reverse") {
      throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`);
    }
  }
  const key = keywords.get("key") ?? null;
  const reverse = keywords.get("reverse") ?? false;
  if (asInteger2(reverse) === void 0)
    throw typeError(`'${typeName(reverse)}' object cannot be interpreted as an integer`);
  const keys = key === null ? void 0 : items.map((item) => run.call(key, { positional: [item], keywords: /* @__PURE__ */ new Map() }));
  return sortValues(run, items, keys, isTrue(reverse));
}

// src/build-files/language/set-methods.ts
var one2 = (name, args) => readArguments({ name: `set.${name}`, parameters: ["object"], required: 1 }, args)[0];
function membersOf(run, value) {
  return makeSet(run, "set", iterate(run, value)).members;
}
var combining = (operator) => (run, self, { positional }) => {
  let result = { kind: self.kind, members: new Map(self.members) };
  for (const other of positional) {
    const isSet = typeof other === "object" && (other?.kind === "set" || other?.kind === "frozenset");
    const members = membersOf(run, other);
    result = operator === "&" && !isSet ? makeSet(
      run,
      self.kind,
      [...members.values()].filter((item) => result.members.has(hashKey(run, item)))
    ) : combine(run, operator, result.members, members, self.kind);
  }
  return result;
};
var relation = (name, test) => (run, self, args) => test(run, self.members, membersOf(run, one2(name, args)));
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
    (run, self, args) => combine(run, "^", self.members, membersOf(run, one2("symmetric_difference", args)), self.kind)
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
var updating = (operator) => (run, self, { positional }) => {
  for (const other of positional) {
    replace(self, combine(run, operator, self.members, membersOf(run, other), "set").members);
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
      combine(run, "^", self.members, membersOf(run, one2("symmetric_difference_update", args)), "set").members
    )
  ]
]);

// src/build-files/language/string-case.ts
var plain = (name, work) => [
  name,
  (run, self, args) => {
    readArguments({ name: `str.${name}`, parameters: [], required: 0 }, args);
    run.meter.step(self.length >> 5);
    run.meter.allocate(self.length);
    return work(self);
  }
];
var isCased = unicodeTest(String.raw`[\p{Lu}\p{Ll}\p{Lt}]`);
var isLower = unicodeTest(String.raw`^[\p{Lowercase}]$`);
var isUpper = unicodeTest(String.raw`^[\p{Lu}]$`);
var isTitleCased = unicodeTest(String.raw`^[\p{Lt}]$`);
var SPACE2 = new RegExp(`^[${WHITESPACE}]+$`);
function titleCase(char) {
  const upper = char.toUpperCase();
  return upper.length > char.length ? upper.charAt(0) + upper.slice(1).toLowerCase() : upper;
}
function title(text) {
  let result = "";
  let inWord = false;
  for (const char of text) {
    const isCased2 = char.toLowerCase() !== char.toUpperCase();
    result += isCased2 ? inWord ? char.toLowerCase() : titleCase(char) : char;
    inWord = isCased2;
  }
  return result;
}
function isTitle(text) {
  let found = false;
  let inWord = false;
  for (const char of text) {
    if (isUpper(char) || isTitleCased(char)) {
      if (inWord) return false;
      inWord = true;
      found = true;
    } else if (isLower(char)) {
      if (!inWord) return false;
      found = true;
    } else inWord = false;
  }
  return found;
}
function isCase(text, isWanted) {
  let found = false;
  for (const char of text) {
    if (isWanted(char)) found = true;
    else if (isCased(char)) return false;
  }
  return found;
}
var matches = (test, empty = false) => (text) => text === "" ? empty : test(text);
var isDigits = unicodeTest(
  String.raw`^[\p{Nd}\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792]+$`
);
var caseMethods = new Map([
  plain("lower", (text) => text.toLowerCase()),
  plain("upper", (text) => text.toUpperCase()),
  plain(
    "casefold",
    (text) => text.replaceAll("\xDF", "ss").replaceAll("\u1E9E", "ss").toLowerCase().replaceAll("\u03C2", "\u03C3")
  ),
  plain("capitalize", (text) => {
    const [first = ""] = text;
    return titleCase(first) + text.slice(first.length).toLowerCase();
  }),
  plain("title", title),
  plain(
    "swapcase",
    (text) => Array.from(
      text,
      (char) => isUpper(char) ? char.toLowerCase() : isLower(char) ? char.toUpperCase() : char
    ).join("")
  ),
  plain("isalpha", matches(unicodeTest(String.raw`^[\p{L}]+$`))),
  plain("isalnum", matches(unicodeTest(String.raw`^[\p{L}\p{N}]+$`))),
  plain(
    "isascii",
    matches((text) => /^[\x00-\x7f]*$/.test(text), true)
  ),
  plain("isdecimal", matches(unicodeTest(String.raw`^[\p{Nd}]+$`))),
  plain("isdigit", matches(isDigits)),
  plain("isnumeric", matches(unicodeTest(String.raw`^[\p{N}]+$`))),
  plain("isidentifier", matches(isIdentifier)),
  plain(
    "isspace",
    matches((text) => SPACE2.test(text))
  ),
  plain(
    "isprintable",
    matches(unicodeTest(String.raw`^(?: |[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}])*$`), true)
  ),
  plain("islower", (text) => isCase(text, isLower)),
  plain("isupper", (text) => isCase(text, isUpper)),
  plain("istitle", isTitle)
]);

// src/build-files/language/string-search.ts
function part(text, start, stop) {
  if (start === void 0 && stop === void 0) return { text, offset: 0 };
  const length = codePointLength(text);
  const index = (value, missing) => {
    if (value === void 0 || value === null) return missing;
    const integer = asInteger2(value);
    if (integer === void 0) {
      throw typeError("slice indices must be integers or None or have an __index__ method");
    }
    const at = integer < 0n ? integer + BigInt(length) : integer;
    return Number(at < 0n ? 0n : at > BigInt(length) + 1n ? BigInt(length) + 1n : at);
  };
  const from = index(start, 0);
  const to = Math.min(index(stop, length), length);
  if (from > to) return void 0;
  return {
    text: isSimple(text) ? text.slice(from, to) : codePoints(text).slice(from, to).join(""),
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
    const count = asInteger2(countValue);
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
var NOT_SPACE = new RegExp(`[^${WHITESPACE}]+`, "g");
var LEADING_SPACE = new RegExp(`^[${WHITESPACE}]+`);
function trimEnd(text, drop) {
  if (!isSimple(text)) {
    const chars = codePoints(text);
    while (chars.length > 0 && drop(chars.at(-1))) chars.pop();
    return chars.join("");
  }
  let end = text.length;
  while (end > 0 && drop(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
function trimStart(text, drop) {
  let start = 0;
  while (start < text.length) {
    const char = String.fromCodePoint(text.codePointAt(start));
    if (!drop(char)) break;
    start += char.length;
  }
  return text.slice(start);
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
function splitWords(text, limit, fromEnd) {
  if (limit === Infinity) return text.match(NOT_SPACE) ?? [];
  if (fromEnd) {
    const words2 = [];
    let rest2 = trimEnd(text, isSpace);
    const all = [...rest2.matchAll(NOT_SPACE)];
    while (words2.length < limit && all.length > 0) {
      const word = all.pop();
      words2.unshift(word[0]);
      rest2 = rest2.slice(0, word.index);
    }
    rest2 = trimEnd(rest2, isSpace);
    return all.length > 0 ? [rest2, ...words2] : words2;
  }
  const words = [];
  let rest = text.replace(LEADING_SPACE, "");
  for (const word of [...rest.matchAll(NOT_SPACE)]) {
    if (words.length >= limit) return [...words, rest.slice(word.index)];
    words.push(word[0]);
  }
  rest = "";
  return words;
}
var splitting = (name) => (run, self, args) => {
  const [separator, most] = readArguments(
    { name, parameters: ["sep", "maxsplit"], required: 0, positionalOnly: 0 },
    args
  );
  let limit = Infinity;
  if (most !== void 0) {
    const count = asInteger2(most);
    if (count === void 0)
      throw typeError(`'${typeName(most)}' object cannot be interpreted as an integer`);
    if (count >= 0n) limit = Number(count);
  }
  run.meter.step(1 + (self.length >> 4));
  run.meter.allocate(24 * self.length);
  if (separator === void 0 || separator === null)
    return list(splitWords(self, limit, name === "rsplit"));
  if (typeof separator !== "string") throw typeError(`must be str or None, not ${typeName(separator)}`);
  if (separator === "") throw valueError("empty separator");
  if (name === "rsplit") return list(splitFromEnd(self, separator, limit));
  const parts = self.split(separator);
  if (parts.length - 1 <= limit) return list(parts);
  return list([...parts.slice(0, limit), parts.slice(limit).join(separator)]);
};
function splitFromEnd(text, separator, limit) {
  const parts = [];
  let end = text.length;
  while (parts.length < limit && end >= separator.length) {
    const at = text.lastIndexOf(separator, end - separator.length);
    if (at === -1) break;
    parts.push(text.slice(at + separator.length, end));
    end = at;
  }
  parts.push(text.slice(0, end));
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
var LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
function splitLines(run, self, args) {
  const [keep] = readArguments(
    { name: "splitlines", parameters: ["keepends"], required: 0, positionalOnly: 0 },
    args
  );
  const keepEnds = keep !== void 0 && isTrue(keep);
  const lines = [];
  let start = 0;
  for (const match of self.matchAll(LINE_END)) {
    run.meter.allocate(24);
    const end = match.index + match[0].length;
    lines.push(self.slice(start, keepEnds ? end : match.index));
    start = end;
  }
  if (start < self.length) lines.push(self.slice(start));
  run.meter.allocate(self.length);
  return list(lines);
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
    const text = formatField(run, template.slice(at + 1, end), lookup, depth);
    run.meter.allocate(text.length);
    result += text;
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
function formatField(run, field, lookup, depth) {
  const match = /^((?:[^[\]!:{}]|\[[^\]]*\])*)(?:!([^]?))?(?::([^]*))?$/.exec(field);
  if (match === null) {
    if (field.includes("{")) throw valueError("unexpected '{' in field name");
    throw valueError(
      /![^:]{2}/.test(field) ? "expected ':' after conversion specifier" : "expected '}' before end of string"
    );
  }
  const [, name = "", conversion, spec = ""] = match;
  const value = fieldValue(run, name, lookup);
  const converted = conversion === void 0 ? value : convert(run, conversion, value);
  return formatValue(
    run,
    converted,
    spec.includes("{") || spec.includes("}") ? format(run, spec, lookup, depth - 1) : spec
  );
}
function convert(run, conversion, value) {
  switch (conversion) {
    case "s":
      return str(run, value);
    case "r":
      return repr(run, value);
    case "a":
      return typeof value === "string" ? reprString(value, true) : repr(run, value);
    case "":
      throw valueError("end of string while looking for conversion specifier");
    default:
      throw valueError(`Unknown conversion specifier '${conversion}'`);
  }
}
function fieldValue(run, name, lookup) {
  const [first = ""] = /^[^.[]*/.exec(name) ?? [];
  let value = firstValue(first, lookup);
  let rest = name.slice(first.length);
  while (rest !== "") {
    run.meter.step();
    const attribute = /^\.([^.[]*)/.exec(rest);
    const index = /^\[([^\]]*)\]/.exec(rest);
    const step = attribute ?? index;
    if (step === null) {
      throw valueError(
        rest.startsWith("[") ? "Missing ']' in format string" : "Only '.' or '[' may follow ']' in format field specifier"
      );
    }
    const text = step[1];
    if (text === "") throw valueError("Empty attribute in format string");
    value = attribute !== null ? getAttribute(run, value, text) : getSubscript(run, value, /^\d+$/.test(text) ? BigInt(text) : text);
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
    (run, self, { positional, keywords }) => {
      const named = (name) => {
        const value = keywords.get(name);
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
            "convert the items: `(str(item) for item in \u2026)`"
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
  // CPython puts the extra character left if both the width and the padding are odd.
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
        const code = asInteger2(value);
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
  const bind = (methods, self) => {
    const method = methods.get(name);
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
  const [methods, accepts2] = methodsOfTypes.get(type) ?? [];
  if (methods?.has(name) !== true) return void 0;
  return native(name, (run, { positional, keywords }) => {
    const self = positional[0];
    if (self === void 0) throw raise("TypeError", `unbound method ${type}.${name}() needs an argument`);
    if (accepts2?.(self) !== true) {
      throw raise(
        "TypeError",
        `descriptor '${name}' for '${type}' objects doesn't apply to a '${typeName2(self)}' object`
      );
    }
    const method = findAttribute(run, self, name);
    return run.call(method, { positional: positional.slice(1), keywords });
  });
}
function getAttribute2(run, object, name) {
  const value = findAttribute(run, object, name);
  if (value !== void 0) return value;
  const isType = typeof object === "object" && object?.kind === "type";
  const owner = isType ? `type object '${object.name}'` : `'${typeName2(object)}' object`;
  const near = typeof object === "string" ? nearestName(name, stringMethods.keys()) : void 0;
  throw raise("AttributeError", `${owner} has no attribute '${name}'`, {
    help: near === void 0 ? void 0 : `did you mean \`${near}\`?`
  });
}

// src/build-files/language/comprehension.ts
function evaluateComprehension(frame, node) {
  const { run } = frame;
  const inner = { ...frame, scope: node.scope, locals: /* @__PURE__ */ new Map(), parent: frame };
  const first = evaluate(frame, node.clauses[0].iterable);
  frame.at = node.clauses[0].iterable;
  const source = iterate2(run, first);
  const rounds = runClauses(inner, node, 0, source);
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
        return list(items);
      });
    case "set":
      return located(() => {
        const set = { kind: "set", members: /* @__PURE__ */ new Map() };
        for (const round2 of rounds) {
          const item = evaluate(round2, node.element);
          inner.at = node.element;
          addMember2(run, set, item);
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
          setItem2(run, dict, key, value);
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
function* runClauses(frame, node, index, source) {
  const clause = node.clauses[index];
  if (clause === void 0) {
    yield frame;
    return;
  }
  let items = source;
  if (items === void 0) {
    const iterable = evaluate(frame, clause.iterable);
    frame.at = clause.iterable;
    items = iterate2(frame.run, iterable);
  }
  for (const item of items) {
    assign(frame, clause.target, item);
    if (clause.conditions.every((condition) => isTrue2(evaluate(frame, condition)))) {
      yield* runClauses(frame, node, index + 1, void 0);
    }
    frame.at = clause.iterable;
  }
}

// src/build-files/language/compare.ts
function isNumeric3(value) {
  return typeof value === "bigint" || typeof value === "number" || typeof value === "boolean";
}
function plain2(value) {
  return typeof value === "boolean" ? value ? 1n : 0n : value;
}
function equals(run, left, right) {
  if (isNumeric3(left)) {
    return isNumeric3(right) && plain2(left) == plain2(right);
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
function same2(run, left, right) {
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
        if (other === void 0 || !same2(run, entry.value, other.value)) return false;
      }
      return true;
    }
    case "set":
    case "frozenset":
    case "view": {
      const members = asMembers(run, left);
      const others = asMembers(run, right);
      return members !== void 0 && others?.size === members.size && isSubset2(run, members, others);
    }
    case "bytes":
      run.meter.step(left.bytes.length >> 6);
      return right.kind === "bytes" && Buffer.compare(left.bytes, right.bytes) === 0;
    case "range":
      return right.kind === "range" && hashKey2(run, left) === hashKey2(run, right);
    case "slice":
      return right.kind === "slice" && same2(run, left.start, right.start) && same2(run, left.stop, right.stop) && same2(run, left.step, right.step);
    case "host":
      return right.kind === "host" && left.key !== void 0 && hashKey2(run, left) === hashKey2(run, right);
    default:
      return false;
  }
}
function equalItems(run, left, right) {
  return left.length === right.length && left.every((item, index) => {
    run.meter.step();
    return same2(run, item, right[index]);
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
      members.set(hashKey2(run, item), item);
    }
  }
  return members;
}
function isSubset2(run, left, right) {
  if (left.size > right.size) return false;
  for (const key of left.keys()) {
    run.meter.step();
    if (!right.has(key)) return false;
  }
  return true;
}
function compare(run, operator, left, right) {
  if (isNumeric3(left) && isNumeric3(right)) return decide(operator, plain2(left), plain2(right));
  if (typeof left === "string" && typeof right === "string") {
    run.meter.step(1 + (Math.min(left.length, right.length) >> 6));
    return decide(operator, compareCodePoints(left, right), 0);
  }
  const order = hostOrder(left, right);
  if (order !== void 0) return decide(operator, order, 0);
  if (typeof left === "object" && typeof right === "object" && left !== null && right !== null) {
    const result = compareObjects(run, operator, left, right);
    if (result !== void 0) return result;
  }
  throw typeError(
    `'${operator}' not supported between instances of '${typeName2(left)}' and '${typeName2(right)}'`
  );
}
function hostOrder(left, right) {
  if (typeof left === "object" && left?.kind === "host") return left.orderWith?.(right);
  if (typeof right !== "object" || right?.kind !== "host") return void 0;
  const order = right.orderWith?.(left);
  return order === void 0 ? void 0 : -order;
}
function decide(operator, left, right) {
  switch (operator) {
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
function compareObjects(run, operator, left, right) {
  if ((left.kind === "list" || left.kind === "tuple") && left.kind === right.kind) {
    return compareItems(run, operator, left.items, right.items);
  }
  if (left.kind === "bytes" && right.kind === "bytes") {
    return decide(operator, Buffer.compare(left.bytes, right.bytes), 0);
  }
  const members = asMembers(run, left);
  const others = asMembers(run, right);
  if (members === void 0 || others === void 0) return void 0;
  switch (operator) {
    case "<=":
      return isSubset2(run, members, others);
    case "<":
      return members.size < others.size && isSubset2(run, members, others);
    case ">=":
      return isSubset2(run, others, members);
    case ">":
      return others.size < members.size && isSubset2(run, others, members);
  }
}
function compareItems(run, operator, left, right) {
  const shorter = Math.min(left.length, right.length);
  for (let index = 0; index < shorter; index += 1) {
    run.meter.step();
    if (!same2(run, left[index], right[index])) return compare(run, operator, left[index], right[index]);
  }
  return decide(operator, left.length, right.length);
}
function sortValues2(run, items, keys, reverse) {
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

// src/build-files/language/repr.ts
var MAX_DEPTH = 200;
function repr2(run, value) {
  const text = reprOf(run, value, []);
  run.meter.allocate(text.length);
  return text;
}
function str2(run, value) {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null) {
    if (value.kind === "exception") return exceptionText(run, value.type.name, value.args);
    if (value.kind === "host" && value.str !== void 0) return value.str();
  }
  return repr2(run, value);
}
function exceptionText(run, type, args) {
  if (args.length === 0) return "";
  if (args.length > 1) return repr2(run, { kind: "tuple", items: args });
  return type === "KeyError" ? repr2(run, args[0]) : str2(run, args[0]);
}
function reprOf(run, value, around) {
  run.meter.step();
  switch (typeof value) {
    case "string":
      run.meter.allocate(value.length);
      return reprString2(value);
    case "bigint":
      return integerText(run, value);
    case "number":
      return reprFloat(value);
    case "boolean":
      return value ? "True" : "False";
    default:
  }
  if (value === null) return "None";
  if (around.length > MAX_DEPTH)
    throw raise("RecursionError", "maximum recursion depth exceeded while getting the repr of an object");
  const cyclic = around.includes(value);
  around.push(value);
  const text = reprObject(run, value, cyclic, (item) => reprOf(run, item, around));
  around.pop();
  return text;
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
      return `<${typeName2(value)} object at ${addressOf(run, value)}>`;
  }
}
function joinLimited(run, parts, open, close) {
  const text = `${open}${parts.join(", ")}${close}`;
  run.meter.allocate(text.length);
  return text;
}
function integerText(run, value) {
  if (value < 0xffffffffffffn && value > -0xffffffffffffn) return value.toString();
  chargeLarge(run, value);
  const bits = value.toString(16).length * 4;
  if (bits > 14400) throw tooManyDigits();
  const text = value.toString();
  if (text.length - (value < 0n ? 1 : 0) > 4300) throw tooManyDigits();
  run.meter.allocate(text.length);
  return text;
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
var PLAIN_TEXT = /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/;
var isUnprintable = unicodeTest(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]`);
function reprString2(text, ascii = false) {
  if (PLAIN_TEXT.test(text)) return `'${text}'`;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let body = "";
  for (const char of text) {
    const code = char.codePointAt(0);
    if (char === quote || char === "\\") body += `\\${char}`;
    else if (char === "\n") body += "\\n";
    else if (char === "\r") body += "\\r";
    else if (char === "	") body += "\\t";
    else if (char === " " || code > 32 && code < 127) body += char;
    else if (code < 32 || code === 127 || ascii || isUnprintable(char)) body += escaped(code);
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
  const text = String.fromCharCode(...bytes.subarray(0, 1e4));
  if (bytes.length > 1e4) throw new LimitError("the bytes are too long to show");
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let body = "";
  for (const char of text) {
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
var SPEC_PATTERN = /^(?:([^])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([A-Za-z%])?$/u;
function formatValue2(run, value, text) {
  if (text === "") return str2(run, value);
  if (typeof value !== "string" && typeof value !== "bigint" && typeof value !== "number" && typeof value !== "boolean") {
    throw typeError(`unsupported format string passed to ${typeName2(value)}.__format__`);
  }
  const spec = parseSpec(run, text, value);
  if (typeof value === "string") return formatString(run, value, spec);
  if (typeof value === "number") return formatFloat(run, value, spec);
  if ("eEfFgG%".includes(spec.type) && spec.type !== "")
    return formatFloat(run, toFloat(value), spec, typeName2(value));
  return formatInteger(run, asInteger(value), spec, typeName2(value));
}
function parseSpec(run, text, value) {
  const match = SPEC_PATTERN.exec(text);
  if (match === null) throw badSpec(text, value);
  const [, fill, align, sign, noNegativeZero, alternate, zero, width, grouping, precision, type] = match;
  const number = (digits) => {
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
    width: number(width),
    grouping: grouping ?? "",
    precision: precision === void 0 ? void 0 : number(precision),
    type: type ?? ""
  };
}
function badSpec(text, value) {
  if (/\.(?!\d)/.test(text)) return valueError("Format specifier missing precision");
  return valueError(`Invalid format specifier '${text}' for object of type '${typeName2(value)}'`);
}
function unknownCode(type, name) {
  return valueError(`Unknown format code '${type}' for object of type '${name}'`);
}
function pad(text, { fill, align, width }, standard) {
  const missing = width - codePointLength(text);
  if (missing <= 0) return text;
  switch (align || standard) {
    case "<":
      return text + fill.repeat(missing);
    case "^":
      return fill.repeat(missing >> 1) + text + fill.repeat(missing - (missing >> 1));
    default:
      return fill.repeat(missing) + text;
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
  const text = spec.precision === void 0 ? value : codePoints(value).slice(0, spec.precision).join("");
  run.meter.allocate(text.length);
  return pad(text, spec, "<");
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
  let text;
  if (type === "%") text = `${floatDigits(magnitude * 100, "f", spec.precision ?? 6, spec.alternate)}%`;
  else if (type === "") {
    text = spec.precision === void 0 ? reprFloat(magnitude) : generalDigits(magnitude, Math.max(1, spec.precision), spec.alternate, true);
  } else text = floatDigits(magnitude, type === "n" ? "g" : type, spec.precision ?? 6, spec.alternate);
  run.meter.allocate(text.length);
  let negative = value < 0 || Object.is(value, -0);
  if (spec.noNegativeZero && negative && !/[1-9]/.test(text)) negative = false;
  const sign = signOf(negative, spec);
  if (!Number.isFinite(value)) return assemble(sign, "", "", text, { ...spec, grouping: "" }, 3);
  const whole = /^\d+/.exec(text)?.[0] ?? "";
  return assemble(sign, "", whole, text.slice(whole.length), spec, 3);
}
function floatDigits(value, type, precision, alternate = false) {
  const upper = type === "E" || type === "F" || type === "G";
  if (!Number.isFinite(value)) {
    const text = Number.isNaN(value) ? "nan" : "inf";
    return upper ? text.toUpperCase() : text;
  }
  switch (type) {
    case "f":
    case "F":
      return fixed(value, precision) + (alternate && precision === 0 ? "." : "");
    case "e":
    case "E": {
      const text = exponential(value, precision, alternate);
      return upper ? text.toUpperCase() : text;
    }
    default: {
      const text = generalDigits(value, precision === 0 ? 1 : precision, alternate, false);
      return upper ? text.toUpperCase() : text;
    }
  }
}
function fixed(value, precision) {
  const [numerator, denominator] = exactFraction2(value);
  const digits = roundedQuotient2(numerator * 10n ** BigInt(precision), denominator).toString().padStart(precision + 1, "0");
  return precision === 0 ? digits : `${digits.slice(0, -precision)}.${digits.slice(-precision)}`;
}
function roundedQuotient2(top, bottom) {
  const quotient = top / bottom;
  const twice = top % bottom * 2n;
  return twice > bottom || twice === bottom && quotient % 2n === 1n ? quotient + 1n : quotient;
}
function significant(value, count) {
  if (value === 0) return { digits: "0".repeat(count), power: 0 };
  const [numerator, denominator] = exactFraction2(value);
  let power3 = Number(value.toExponential().split("e")[1]);
  for (; ; ) {
    const shift2 = count - 1 - power3;
    const digits = (shift2 >= 0 ? roundedQuotient2(numerator * 10n ** BigInt(shift2), denominator) : roundedQuotient2(numerator, denominator * 10n ** BigInt(-shift2))).toString();
    if (digits.length === count) return { digits, power: power3 };
    power3 += digits.length - count;
  }
}
function exactFraction2(value) {
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
function withoutZeros(text) {
  let end = text.length;
  while (text[end - 1] === "0") end -= 1;
  return text.slice(0, text[end - 1] === "." ? end - 1 : end);
}
function generalDigits(value, precision, alternate, keepPoint) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "nan" : "inf";
  const { power: power3 } = significant(value, precision);
  const strip = (text2) => alternate || !text2.includes(".") ? text2 : withoutZeros(text2);
  if (power3 < -4 || power3 >= (keepPoint ? precision - 1 : precision)) {
    const text2 = exponential(value, precision - 1, alternate);
    const at = text2.indexOf("e");
    return strip(text2.slice(0, at)) + text2.slice(at);
  }
  const text = strip(fixed(value, Math.max(0, precision - 1 - power3)));
  return keepPoint && !text.includes(".") ? `${text}.0` : alternate && !text.includes(".") ? `${text}.` : text;
}

// src/build-files/language/percent-format.ts
var CONVERSION = /%(?:\(((?:[^()]|\([^()]*\))*)\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?[hlL]?([^])?/gu;
function percentFormat(run, template, value) {
  const isTuple = typeof value === "object" && value?.kind === "tuple";
  const values2 = isTuple ? value.items : [value];
  const mapping = typeof value === "object" && value?.kind === "dict" ? value : void 0;
  const state = { used: 0, usedMapping: false };
  const take = () => {
    const next2 = values2[state.used];
    state.used += 1;
    if (next2 === void 0) throw typeError("not enough arguments for format string");
    return next2;
  };
  const takeCount = (text, what) => {
    if (text === void 0) return void 0;
    if (text !== "*") return limited(run, Number(text), what);
    const count = take();
    if (typeof count !== "bigint" && typeof count !== "boolean") throw typeError("* wants int");
    return limited(run, Number(count), what);
  };
  const result = template.replace(
    CONVERSION,
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
      const [sign, body] = convert2(
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
  if (state.used < values2.length && !state.usedMapping && !isMapping) {
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
  const value = getItem2(run, mapping, key);
  if (value === void 0) throw raise("KeyError", key);
  return value;
}
function convert2(run, type, value, flags, precision, at) {
  const cut = (text) => [
    "",
    precision === void 0 ? text : codePoints(text).slice(0, precision).join("")
  ];
  const alternate = flags.includes("#");
  switch (type) {
    case "s":
      return cut(str2(run, value));
    case "r":
      return cut(repr2(run, value));
    case "a":
      return cut(typeof value === "string" ? reprString2(value, true) : repr2(run, value));
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
      const integer = asInteger(value);
      if (integer === void 0)
        throw typeError(`%${type} format: an integer is required, not ${typeName2(value)}`);
      return integerParts(run, type, integer, flags, precision, alternate);
    }
    case "e":
    case "E":
    case "f":
    case "F":
    case "g":
    case "G": {
      if (!isNumeric(value)) throw typeError(`must be real number, not ${typeName2(value)}`);
      run.meter.step(50);
      const number = toFloat(value);
      const digits = floatDigits(Math.abs(number), type, precision ?? 6, alternate);
      return [signOf2(number < 0 || Object.is(number, -0), flags), digits];
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
  const integer = asInteger(value);
  if (integer === void 0)
    throw typeError(`%${type} format: a real number is required, not ${typeName2(value)}`);
  return integer;
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
function binary2(run, operator, left, right, inPlace = false) {
  if (isNumeric(left) && isNumeric(right)) {
    const result = arithmetic(run, operator, left, right);
    if (result !== void 0) return result;
  } else {
    const result = sequenceOperation(run, operator, left, right) ?? setOperation(run, operator, left, right) ?? hostOperation(run, operator, left, right);
    if (result !== void 0) return result;
  }
  throw unsupported(operator, left, right, inPlace);
}
function unsupported(operator, left, right, inPlace) {
  const sign = inPlace ? `${operator}=` : operator === "**" ? "** or pow()" : operator;
  if (operator === "+") {
    if (typeof left === "string") {
      return typeError(
        `can only concatenate str (not "${typeName2(right)}") to str`,
        "convert it with `str(\u2026)`, or use an f-string"
      );
    }
    if (typeof left === "object" && (left?.kind === "list" || left?.kind === "tuple")) {
      return typeError(`can only concatenate ${left.kind} (not "${typeName2(right)}") to ${left.kind}`);
    }
    if (typeof left === "object" && left?.kind === "bytes")
      return typeError(`can't concat ${typeName2(right)} to bytes`);
  }
  if (operator === "*" && isSequence2(left) && asInteger(right) === void 0) {
    return typeError(`can't multiply sequence by non-int of type '${typeName2(right)}'`);
  }
  if (operator === "*" && isSequence2(right) && !(inPlace && isContainer(left))) {
    return typeError(`can't multiply sequence by non-int of type '${typeName2(left)}'`);
  }
  return typeError(`unsupported operand type(s) for ${sign}: '${typeName2(left)}' and '${typeName2(right)}'`);
}
function isContainer(value) {
  return typeof value === "object" && value !== null && ["dict", "set", "frozenset", "view", "range"].includes(value.kind);
}
function isSequence2(value) {
  if (typeof value === "string") return true;
  return typeof value === "object" && value !== null && ["list", "tuple", "bytes"].includes(value.kind);
}
function sequenceOperation(run, operator, left, right) {
  if (operator === "%") {
    if (typeof left === "string") return percentFormat(run, left, right);
    return void 0;
  }
  if (operator === "*") {
    const times = asInteger(right);
    if (times !== void 0) return repeat(run, left, times);
    const front = asInteger(left);
    return front === void 0 ? void 0 : repeat(run, right, front);
  }
  if (operator !== "+") return void 0;
  if (typeof left === "string" && typeof right === "string") {
    run.meter.allocate(left.length + right.length);
    return left + right;
  }
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null)
    return void 0;
  if ((left.kind === "list" || left.kind === "tuple") && right.kind === left.kind) {
    run.meter.allocate(8 * (left.items.length + right.items.length));
    const items = left.items.concat(right.items);
    return left.kind === "list" ? list(items) : tuple(items);
  }
  if (left.kind === "bytes" && right.kind === "bytes") {
    run.meter.allocate(left.bytes.length + right.bytes.length);
    return { kind: "bytes", bytes: Uint8Array.from([...left.bytes, ...right.bytes]) };
  }
  return void 0;
}
function repeat(run, value, times) {
  const count = times < 0n ? 0 : Number(times);
  if ((times > 0x7fffffffffffffffn || times < -0x8000000000000000n) && isSequence2(value)) {
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
      return value.kind === "list" ? list(items) : tuple(items);
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
function setOperation(run, operator, left, right) {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null)
    return void 0;
  if (operator === "|" && left.kind === "dict" && right.kind === "dict") {
    const merged = { kind: "dict", entries: /* @__PURE__ */ new Map() };
    for (const dict of [left, right]) {
      for (const { key, value } of dict.entries.values()) {
        run.meter.step();
        setItem2(run, merged, key, value);
      }
    }
    return merged;
  }
  if (operator !== "|" && operator !== "&" && operator !== "-" && operator !== "^") return void 0;
  const members = asMembers(run, left);
  const others = asMembers(run, right) ?? (left.kind === "view" && members !== void 0 ? membersOf2(run, right) : void 0);
  if (members === void 0 || others === void 0) return void 0;
  return combine2(run, operator, members, others, left.kind === "frozenset" ? "frozenset" : "set");
}
function membersOf2(run, value) {
  const set = { kind: "set", members: /* @__PURE__ */ new Map() };
  for (const item of iterate2(run, value)) addMember2(run, set, item);
  return set.members;
}
function combine2(run, operator, left, right, kind) {
  const members = /* @__PURE__ */ new Map();
  run.meter.step(left.size + right.size);
  run.meter.allocate(48 * (left.size + right.size));
  if (operator === "&") {
    const [kept, other] = right.size > left.size ? [left, right] : [right, left];
    for (const [key, value] of kept) if (other.has(key)) members.set(key, value);
    return { kind, members };
  }
  for (const [key, value] of left) {
    if (operator === "|" || !right.has(key)) members.set(key, value);
  }
  if (operator === "|" || operator === "^") {
    for (const [key, value] of right) if (!left.has(key)) members.set(key, value);
  }
  return { kind, members };
}
function hostOperation(run, operator, left, right) {
  if (operator !== "/") return void 0;
  if (typeof left === "object" && left?.kind === "host" && left.divide !== void 0) {
    return left.divide(run, right, true);
  }
  if (typeof right === "object" && right?.kind === "host" && right.divide !== void 0) {
    return right.divide(run, left, false);
  }
  return void 0;
}
function unary(operator, value) {
  if (operator === "not") return !isTrue2(value);
  const integer = asInteger(value);
  if (integer !== void 0) return operator === "-" ? -integer : operator === "+" ? integer : ~integer;
  if (typeof value === "number" && operator !== "~") return operator === "-" ? -value : value;
  throw typeError(`bad operand type for unary ${operator}: '${typeName2(value)}'`);
}
function isSame(left, right) {
  const isEmptyTuple = (value) => typeof value === "object" && value?.kind === "tuple" && value.items.length === 0;
  return Object.is(left, right) || isEmptyTuple(left) && isEmptyTuple(right);
}
function compareWith(run, operator, left, right) {
  switch (operator) {
    case "==":
      return equals(run, left, right);
    case "!=":
      return !equals(run, left, right);
    case "is":
      return isSame(left, right);
    case "is not":
      return !isSame(left, right);
    case "in":
      return contains2(run, right, left);
    case "not in":
      return !contains2(run, right, left);
    default:
      return compare(run, operator, left, right);
  }
}
function contains2(run, container, item) {
  if (typeof container === "string") {
    if (typeof item !== "string") {
      throw typeError(`'in <string>' requires string as left operand, not ${typeName2(item)}`);
    }
    run.meter.step(1 + (container.length >> 5));
    return container.includes(item);
  }
  if (typeof container === "object" && container !== null) {
    switch (container.kind) {
      case "dict":
        return container.entries.has(hashKey2(run, item));
      case "set":
      case "frozenset":
        return container.members.has(hashKey2(run, setLookup(item)));
      case "range": {
        const integer = typeof item === "number" && Number.isInteger(item) ? BigInt(item) : asInteger(item);
        if (integer === void 0 || rangeLength2(container) === 0n) return false;
        const { start, stop, step } = container;
        const inside = step > 0n ? integer >= start && integer < stop : integer <= start && integer > stop;
        return inside && (integer - start) % step === 0n;
      }
      case "bytes": {
        const byte = asInteger(item);
        if (byte !== void 0) return container.bytes.includes(Number(byte));
        if (typeof item === "object" && item?.kind === "bytes")
          return Buffer.from(container.bytes).includes(Buffer.from(item.bytes));
        throw typeError(`a bytes-like object is required, not '${typeName2(item)}'`);
      }
      case "view":
        if (container.of === "keys") return container.dict.entries.has(hashKey2(run, item));
        break;
      case "list":
      case "tuple":
      case "iterator":
        break;
      default:
        throw typeError(`argument of type '${typeName2(container)}' is not iterable`);
    }
    for (const member of iterate2(run, container)) if (same2(run, member, item)) return true;
    return false;
  }
  throw typeError(`argument of type '${typeName2(container)}' is not iterable`);
}
function setLookup(item) {
  return typeof item === "object" && item?.kind === "set" ? { kind: "frozenset", members: item.members } : item;
}
function augment(run, operator, left, right) {
  if (typeof left === "object" && left !== null) {
    if (left.kind === "list" && operator === "+") {
      for (const item of typeof right === "object" && right === left ? left.items.slice() : iterate2(run, right)) {
        run.meter.allocate(8);
        left.items.push(item);
      }
      return left;
    }
    if (left.kind === "list" && operator === "*") {
      const result = binary2(run, operator, left, right, true);
      if (typeof result === "object" && result?.kind === "list") left.items = result.items;
      return left;
    }
    if (left.kind === "dict" && operator === "|") {
      updateDict(run, left, right);
      return left;
    }
    if (left.kind === "set") {
      const others = asMembers(run, right);
      if (others !== void 0 && (operator === "|" || operator === "&" || operator === "-" || operator === "^")) {
        const { members } = combine2(run, operator, left.members, others, "set");
        left.members.clear();
        for (const [key, value] of members) left.members.set(key, value);
        return left;
      }
    }
  }
  return binary2(run, operator, left, right, true);
}

// src/build-files/language/number-text.ts
var prefixes = /* @__PURE__ */ new Map([
  ["0b", 2],
  ["0o", 8],
  ["0x", 16]
]);
function parseIntegerText(run, text, base) {
  if (base !== 0 && (base < 2 || base > 36)) throw valueError("int() base must be >= 2 and <= 36, or 0");
  run.meter.step(1 + (text.length >> 4));
  const invalid2 = () => valueError(
    `invalid literal for int() with base ${base}: ${reprString(text.slice(0, 200)).slice(0, 200)}`
  );
  const match = /^([-+]?)(0[bBoOxX])?(_?[0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*)$/.exec(trimSpace(text));
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
  for (const digit of digits) {
    const number = parseInt(digit, 36);
    if (number >= radix) throw invalid2();
    value = value * BigInt(radix) + BigInt(number);
    run.meter.step(digits.length >> 6);
  }
  return sign === "-" ? -value : value;
}
function parseFloatText(run, text) {
  run.meter.step(1 + (text.length >> 4));
  const trimmed = trimSpace(text).toLowerCase();
  const special = /^([-+]?)(inf|infinity|nan)$/.exec(trimmed);
  if (special !== null) return (special[1] === "-" ? -1 : 1) * (special[2] === "nan" ? NaN : Infinity);
  if (!/^[-+]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[-+]?\d+(?:_\d+)*)?$/.test(trimmed)) {
    throw valueError(`could not convert string to float: ${reprString(text)}`);
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
  const integer = asInteger2(value);
  if (integer !== void 0) return integer;
  throw typeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`
  );
}
function makeFloat(run, args) {
  const value = optional("float", args);
  if (value === void 0) return 0;
  if (isNumeric2(value)) return toFloat2(value);
  if (typeof value === "string") return parseFloatText(run, value);
  throw typeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
}
function makeRange(_run, args) {
  const values2 = readArguments({ name: "range", parameters: ["start", "stop", "step"], required: 1 }, args);
  const [first, second, third] = values2.map(
    (value) => value === void 0 ? void 0 : integerArgument(value)
  );
  if (third === 0n) throw valueError("range() arg 3 must not be zero");
  if (second === void 0) return { kind: "range", start: 0n, stop: first, step: 1n };
  return { kind: "range", start: first, stop: second, step: third ?? 1n };
}
function makeDict(run, { positional, keywords }) {
  const dict = emptyDict();
  run.meter.allocate(64);
  if (positional.length > 1) throw typeError(`dict expected at most 1 argument, got ${positional.length}`);
  if (positional.length === 1) updateDict(run, dict, positional[0]);
  for (const [key, value] of keywords) setItem(run, dict, key, value);
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
  if (typeof value === "bigint") throw typeError("BUILD files can only create bytes from strings and lists");
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
      return list(value === void 0 ? [] : collect(run, value));
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
    const divisor = toFloat2(right);
    if (divisor === 0) throw raise("ZeroDivisionError", "float divmod()");
    return tuple(floatDivmod2(toFloat2(left), divisor));
  }
  run.meter.step();
  const [a, b] = [asInteger2(left), asInteger2(right)];
  return tuple([floorDivide2(a, b), modulo2(a, b)]);
}
function power2(run, args) {
  const [base, exponent, modulus] = readArguments(
    { name: "pow", parameters: ["base", "exp", "mod"], required: 2, positionalOnly: 0 },
    args
  );
  if (modulus === void 0 || modulus === null) return binary(run, "**", base, exponent);
  const [b, e, m] = [asInteger2(base), asInteger2(exponent), asInteger2(modulus)];
  const hasFloat = [base, exponent, modulus].some((value) => typeof value === "number");
  if (!hasFloat && (b === void 0 || e === void 0 || m === void 0)) {
    const names = [base, exponent, modulus].map((value) => `'${typeName(value)}'`).join(", ");
    throw typeError(`unsupported operand type(s) for ** or pow(): ${names}`);
  }
  if (b === void 0 || e === void 0 || m === void 0) {
    throw typeError("pow() 3rd argument not allowed unless all arguments are integers");
  }
  if (m === 0n) throw valueError("pow() 3rd argument cannot be 0");
  if (e < 0n) throw valueError("BUILD files cannot compute the inverse of a number");
  let result = 1n;
  let square = modulo2(b, m);
  for (let rest = e; rest > 0n; rest >>= 1n) {
    run.meter.step(1 + Number(m > 0xffffffffn) * 20);
    if (rest & 1n) result = result * square % m;
    square = square * square % m;
  }
  return modulo2(result, m);
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
  const [number, digitsValue] = readArguments(
    { name: "round", parameters: ["number", "ndigits"], required: 1, positionalOnly: 0 },
    args
  );
  if (!isNumeric2(number)) throw typeError(`type ${typeName(number)} doesn't define __round__ method`);
  const digits = digitsValue === void 0 || digitsValue === null ? void 0 : integerArgument(digitsValue);
  if (typeof number === "number") {
    if (digits !== void 0) return roundFloat(number, Number(digits));
    if (Number.isNaN(number)) throw valueError("cannot convert float NaN to integer");
    if (!Number.isFinite(number)) throw raise("OverflowError", "cannot convert float infinity to integer");
    return BigInt(roundFloat(number, 0));
  }
  const integer = asInteger2(number);
  if (digits === void 0 || digits >= 0n) return integer;
  if (digits < -4300n) return 0n;
  const scale2 = 10n ** -digits;
  const magnitude = roundedQuotient(integer < 0n ? -integer : integer, scale2) * scale2;
  return integer < 0n ? -magnitude : magnitude;
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
      const integer = asInteger2(value);
      if (integer === void 0) throw typeError(`bad operand type for abs(): '${typeName(value)}'`);
      return integer < 0n ? -integer : integer;
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
      const text = one3("ord", args);
      if (typeof text === "string") run.meter.step(text.length >> 6);
      if (typeof text !== "string")
        throw typeError(`ord() expected string of length 1, but ${typeName(text)} found`);
      const length = codePointLength(text);
      if (length !== 1) throw typeError(`ord() expected a character, but string of length ${length} found`);
      return BigInt(text.codePointAt(0));
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
      const text = typeof key === "object" && key !== null ? "" : String(key);
      run.meter.step(text.length);
      for (const char of text.slice(0, 1e3))
        hash = (hash * 33n + BigInt(char.codePointAt(0))) % 2305843009213693951n;
      return hash;
    }
  ]
];

// src/build-files/language/builtins.ts
var MAX_PRINTED = 1e4;
var MAX_LINES = 1e3;
var noKeywords = /* @__PURE__ */ new Map();
var one4 = (name, args) => readArguments2({ name, parameters: ["x"], required: 1 }, args)[0];
var extreme = (name) => (run, { positional, keywords }) => {
  for (const keyword of keywords.keys()) {
    if (keyword !== "key" && keyword !== "default") {
      throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`);
    }
  }
  if (positional.length === 0) throw typeError(`${name} expected at least 1 argument, got 0`);
  const fallback = keywords.get("default");
  if (positional.length > 1 && fallback !== void 0) {
    throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  }
  const key = keywords.get("key") ?? null;
  let best;
  for (const item of positional.length > 1 ? positional : iterate2(run, positional[0])) {
    const ranked = key === null ? item : run.call(key, { positional: [item], keywords: noKeywords });
    if (best === void 0 || compare(run, name === "min" ? "<" : ">", ranked, best.key))
      best = { item, key: ranked };
  }
  if (best !== void 0) return best.item;
  if (fallback !== void 0) return fallback;
  throw valueError(`${name}() iterable argument is empty`);
};
function sum(run, args) {
  const [items, start] = readArguments2(
    { name: "sum", parameters: ["iterable", "start"], required: 1, positionalOnly: 1 },
    args
  );
  if (typeof start === "string") throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
  let total = start === void 0 ? 0n : start;
  let correction = 0;
  for (const item of iterate2(run, items)) {
    if (typeof total === "number" && typeof item === "number") {
      const next2 = total + item;
      correction += Math.abs(total) >= Math.abs(item) ? total - next2 + item : item - next2 + total;
      total = next2;
    } else total = binary2(run, "+", total, item);
  }
  return typeof total === "number" && correction !== 0 && Number.isFinite(correction) ? total + correction : total;
}
function* zipped(run, values2, strict) {
  const iterators = values2.map((value) => iterate2(run, value));
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
  const iterators = sources.map((source) => iterate2(run, source));
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
    if (isTrue2(test === null ? item : run.call(test, { positional: [item], keywords: noKeywords })))
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
      return iteratorOf(collect2(run, value).reverse().values(), "reversed");
    }
  }
  throw typeError(`'${typeName2(value)}' object is not reversible`);
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
  return typeName2(value) === type.name;
}
function print(run, { positional, keywords }) {
  const text = (name, missing) => {
    const value = keywords.get(name) ?? null;
    if (value === null) return missing;
    if (typeof value !== "string")
      throw typeError(`${name} must be None or a string, not ${typeName2(value)}`);
    return value;
  };
  for (const keyword of keywords.keys()) {
    if (!["sep", "end", "file", "flush"].includes(keyword)) {
      throw typeError(`print() got an unexpected keyword argument '${keyword}'`);
    }
  }
  const line = positional.map((value) => str2(run, value)).join(text("sep", " ")) + text("end", "\n");
  run.meter.step(50);
  if (run.printed.length >= MAX_LINES) return null;
  const left = MAX_PRINTED - run.printed.reduce((total, part2) => total + part2.length, 0);
  if (left > 0) run.printed.push(line.slice(0, left));
  return null;
}
function next(_run, args) {
  const [iterator, fallback] = readArguments2(
    { name: "next", parameters: ["iterator", "default"], required: 1 },
    args
  );
  if (typeof iterator !== "object" || iterator?.kind !== "iterator") {
    throw typeError(`'${typeName2(iterator)}' object is not an iterator`);
  }
  const given = iterator.next();
  const item = given === void 0 ? fallback : given;
  if (item === void 0) throw raise("StopIteration", "");
  return item;
}
function attributeNamed(run, name, args) {
  const most = name === "getattr" ? ["object", "name", "default"] : ["object", "name"];
  const [object, attribute, fallback] = readArguments2({ name, parameters: most, required: 2 }, args);
  if (typeof attribute !== "string")
    throw typeError(`attribute name must be string, not '${typeName2(attribute)}'`);
  if (name === "hasattr") return findAttribute(run, object, attribute) !== void 0;
  if (fallback === void 0) return getAttribute2(run, object, attribute);
  const found = findAttribute(run, object, attribute);
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
      const length = lengthOf2(value);
      if (length === void 0) throw typeError(`object of type '${typeName2(value)}' has no len()`);
      return length;
    }
  ],
  [
    "sorted",
    (run, { positional, keywords }) => {
      if (positional.length !== 1) throw typeError(`sorted expected 1 argument, got ${positional.length}`);
      return list(sortWithOptions(run, collect2(run, positional[0]), keywords, "sort"));
    }
  ],
  [
    "enumerate",
    (run, args) => {
      const [items, start] = readArguments2(
        { name: "enumerate", parameters: ["iterable", "start"], required: 1, positionalOnly: 0 },
        args
      );
      return iteratorOf(
        numbered(run, iterate2(run, items), start === void 0 ? 0n : integerArgument(start)),
        "enumerate"
      );
    }
  ],
  [
    "zip",
    (run, { positional, keywords }) => {
      for (const keyword of keywords.keys()) {
        if (keyword !== "strict") throw typeError(`zip() got an unexpected keyword argument '${keyword}'`);
      }
      for (const value of positional) iterate2(run, value);
      return iteratorOf(zipped(run, positional, isTrue2(keywords.get("strict") ?? false)), "zip");
    }
  ],
  [
    "map",
    (run, { positional }) => {
      const [callee, ...sources] = positional;
      if (callee === void 0 || sources.length === 0)
        throw typeError("map() must have at least two arguments.");
      for (const source of sources) iterate2(run, source);
      return iteratorOf(mapped(run, callee, sources), "map");
    }
  ],
  [
    "filter",
    (run, args) => {
      const [test, items] = readArguments2(
        { name: "filter", parameters: ["function", "iterable"], required: 2 },
        args
      );
      return iteratorOf(filtered(run, test, iterate2(run, items)), "filter");
    }
  ],
  ["any", (run, args) => some(run, one4("any", args), true)],
  ["all", (run, args) => !some(run, one4("all", args), false)],
  ["iter", (run, args) => makeIterator(run, one4("iter", args), "iterator")],
  ["repr", (run, args) => repr2(run, one4("repr", args))],
  [
    "ascii",
    (run, args) => {
      const value = one4("ascii", args);
      return typeof value === "string" ? reprString2(value, true) : repr2(run, value);
    }
  ],
  [
    "format",
    (run, args) => {
      const [value, spec] = readArguments2(
        { name: "format", parameters: ["value", "format_spec"], required: 1 },
        args
      );
      if (spec !== void 0 && typeof spec !== "string") {
        throw typeError(`format() argument 2 must be str, not ${typeName2(spec)}`);
      }
      return formatValue2(run, value, spec ?? "");
    }
  ],
  [
    "isinstance",
    (_run, args) => {
      const [value, type] = readArguments2(
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
  for (const item of iterate2(run, items)) if (isTrue2(item) === wanted) return true;
  return false;
}
var values = new Map([
  ...exceptionTypes,
  ...types,
  ...[...functions, ...numberBuiltins].map(([name, call]) => [name, native(name, call)]),
  ["Ellipsis", ellipsis],
  ["__name__", "builtins"]
]);
function builtins() {
  return values;
}

// src/build-files/pants/parametrize.ts
var BANNED = /[:#!@?=, ]/g;
function bannedIn(text) {
  const found = [...new Set(text.match(BANNED) ?? [])].sort();
  return found.length === 0 ? void 0 : `(${found.map((char) => `\`${char}\``).join(",")})`;
}
function invalid(message, help) {
  return raise("ValueError", message, { code: "invalid-parametrize", help });
}
function describe2(run, { positional, keywords }) {
  const parts = positional.map((value) => repr2(run, value));
  for (const [name, value] of keywords) parts.push(`${name}=${repr2(run, value)}`);
  return `parametrize(${parts.join(", ")})`;
}
function parametrize(run, { positional, keywords }) {
  return makeParametrize(run, { positional, keywords, isGroup: false });
}
function makeParametrize(run, content) {
  const value = {
    kind: "host",
    type: "Parametrize",
    content,
    repr: () => describe2(run, content),
    // A key that is not a field's; the target recognises the group by its value.
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
var namedHelp = (text) => `To use \`${text}\` as a parameter, you can pass it as a keyword argument to give it an alias. For example: \`parametrize(short_memorable_name=${text})\``;
function toParametrize(run, content, convert4) {
  const alternatives = /* @__PURE__ */ new Map();
  for (const [name, value] of content.keywords) alternatives.set(name, convert4(value));
  for (const value of content.positional) {
    const where = `In ${describe2(run, content)}: `;
    if (typeof value !== "string") {
      const text = repr2(run, value);
      throw invalid(
        `${where}Positional arguments must be strings, but \`${text}\` was a \`${typeName2(value)}\`.`,
        namedHelp(text)
      );
    }
    const keyword = content.keywords.get(value);
    if (keyword !== void 0) {
      throw invalid(
        `${where}Positional arguments cannot have the same name as keyword arguments. \`${value}\` was also defined as \`${value}=${repr2(run, keyword)}\`.`
      );
    }
    const characters = bannedIn(value);
    if (characters !== void 0) {
      throw invalid(
        `${where}Positional argument \`${value}\` contained separator characters ${characters}.`,
        namedHelp(repr2(run, value))
      );
    }
    alternatives.set(value, value);
  }
  return { kind: "parametrize", alternatives };
}
function groupName(run, content) {
  const [name, ...rest] = content.positional;
  if (typeof name !== "string" || rest.length > 0) {
    throw invalid(
      `A parametrize group must begin with the group name followed by the target field values for the group. Got: \`${describe2(run, content)}\``,
      'use `**parametrize("group-name", field=value)`'
    );
  }
  const characters = bannedIn(name);
  if (characters === void 0) return name;
  throw invalid(
    `In ${describe2(run, content)}: Parametrization group name \`${name}\` contained separator characters ${characters}.`
  );
}

// src/build-files/pants/defaults.ts
function setDefaults(session, run, args) {
  const context = currentFile(session, "__defaults__");
  const options = new Map(args.keywords);
  const all = options.get("all") ?? null;
  const extend = isTrue2(options.get("extend") ?? false);
  const ignoreUnknownFields = isTrue2(options.get("ignore_unknown_fields") ?? false);
  const ignoreUnknownTargets = isTrue2(options.get("ignore_unknown_targets") ?? false);
  for (const option of options.keys()) {
    if (!["all", "extend", "ignore_unknown_fields", "ignore_unknown_targets"].includes(option)) {
      throw typeError(`__defaults__() got an unexpected keyword argument '${option}'`);
    }
  }
  const drafts = /* @__PURE__ */ new Map();
  if (extend) for (const [type, given] of context.defaults) drafts.set(type, copyOf(given));
  const task = { session, run, context, drafts, converted: /* @__PURE__ */ new Map() };
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
function address({ directory }) {
  return `${directory === "" ? "//" : directory}#__defaults__`;
}
function addAll(task, value, options, place) {
  const { run, context } = task;
  if (typeof value !== "object" || value?.kind !== "dict") {
    throw valueError(
      `Expected dictionary mapping targets to default field values for ${address(context)} but got: ${typeName2(value)}.`
    );
  }
  for (const { key, value: fields } of value.entries.values()) {
    const targets = typeof key === "object" && key?.kind === "tuple" ? key.items : [key];
    for (const target of targets) {
      addDefaults(task, str2(run, target), fields, options, (_target, field) => place(key, field));
    }
    if (targets.length === 0) dictOf(task, fields, "()");
  }
}
function dictOf({ run, context }, value, target) {
  if (typeof value === "object" && value?.kind === "dict") return value;
  throw valueError(
    `Invalid default field values in ${address(context)} for target type ${target}, must be an \`dict\` but was ${repr2(run, value)} with type \`${typeName2(value)}\`.`
  );
}
function addDefaults(task, target, value, options, place) {
  const { session, run, context, drafts } = task;
  const given = dictOf(task, value, target);
  const type = session.types.get(target);
  if (type === void 0) {
    if (options.ignoreUnknownTargets) return;
    const near = nearestName(target, session.types.keys());
    throw raise("ValueError", `Unrecognized target type ${target} in ${address(context)}.`, {
      code: "unknown-target-type",
      help: near === void 0 ? void 0 : `did you mean \`${near}\`?`
    });
  }
  const draft = drafts.get(type.name) ?? { fields: /* @__PURE__ */ new Map(), groups: /* @__PURE__ */ new Map() };
  drafts.set(type.name, draft);
  for (const { key, value: fieldValue2 } of given.entries.values()) {
    run.meter.step();
    const field = str2(run, key);
    const content = contentOf(fieldValue2, "Parametrize");
    if (content?.isGroup === true) {
      const known = new Map(
        [...content.keywords].filter(([name]) => accepts(task, type, name, options, place))
      );
      draft.groups.set(
        groupName(run, content),
        makeGroup(run, { ...content, keywords: known }, place(void 0, void 0), true)
      );
    } else if (accepts(task, type, field, options, place)) {
      const declaration = {
        value: convert3(task, fieldValue2),
        place: place(void 0, field),
        isDefault: true
      };
      draft.fields.set(field, { declaration, value: fieldValue2 });
    }
  }
}
function convert3({ run, converted }, value) {
  const known = converted.get(value);
  if (known !== void 0) return known;
  const made = toFieldValue(run, value);
  converted.set(value, made);
  return made;
}
function accepts(task, type, field, options, place) {
  if (type.fields.has(field) || type.generates?.moved.includes(field) === true) return true;
  if (options.ignoreUnknownFields) return false;
  if (isToleratedField(type, field)) return false;
  const valid = [.../* @__PURE__ */ new Set([...type.fields.keys(), ...type.generates?.moved ?? []])].sort();
  const near = nearestName(field, valid);
  const { backendPackages } = task.session.workspace.options.global;
  if (near === void 0 && hasPlugins(backendPackages)) return false;
  task.session.problems.error({
    code: "unknown-field",
    message: `Unrecognized field \`${field}\` for target ${type.name}. Valid fields are: ${valid.join(", ")}.`,
    place: place(void 0, field),
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
  return (target, field) => {
    if (argument === void 0) return whole;
    run.meter.step(20 + argumentsOf(argument.value));
    const fields = target === void 0 ? argument.value : entryOf(run, argument.value, target);
    return (field === void 0 ? void 0 : placeOfKey(frame.source, fields, field)) ?? whole;
  };
}
function argumentsOf(node) {
  return node.kind === "dict" ? node.entries.length : node.kind === "call" ? node.args.length : 0;
}
function entryOf(run, display, key) {
  if (display.kind !== "dict") return void 0;
  const names = (typeof key === "object" && key?.kind === "tuple" ? key.items : [key]).map(
    (item) => str2(run, item)
  );
  return display.entries.find((entry) => {
    const nodes = entry.key?.kind === "tuple" ? entry.key.items : [entry.key];
    return nodes.length === names.length && nodes.every(
      (node, at) => (node?.kind === "name" ? node.id : node?.kind === "constant" ? node.value : "") === names[at]
    );
  })?.value;
}
function placeOfKey(source, fields, name) {
  if (fields?.kind === "call") {
    const argument = fields.args.find((candidate) => candidate.name === name);
    return argument === void 0 ? void 0 : placeOf(source, { start: argument.start, end: argument.start + name.length });
  }
  if (fields?.kind !== "dict") return void 0;
  const entry = fields.entries.find(({ key }) => key?.kind === "constant" && key.value === name);
  return entry?.key === void 0 ? void 0 : placeOf(source, entry.key);
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
    const { token } = cursor;
    if (token.kind !== "name") throw cursor.fault("invalid syntax", "use a name for the parameter");
    cursor.advance();
    cursor.count();
    if (scope.locals.has(token.text)) {
      throw new SyntaxFault(`duplicate argument '${token.text}' in function definition`, token);
    }
    scope.locals.add(token.text);
    if (annotations && cursor.take(":")) {
      if (cursor.at("*")) cursor.advance();
      parseExpression(cursor);
    }
    return token.text;
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
  const what = describe(expression);
  if (use === "delete") return new SyntaxFault(`cannot delete ${what}`, expression);
  const keyword = what === "None" || what === "True" || what === "False";
  const hint = use === "assign" && !keyword ? " here. Maybe you meant '==' instead of '='?" : "";
  return new SyntaxFault(
    `cannot assign to ${what}${hint}`,
    expression,
    use === "assign" ? "put a name on the left of `=`" : void 0
  );
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
      "indent the block"
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
  if (nameToken.kind !== "name") throw cursor.fault("invalid syntax", "add the function name after `def`");
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
export {
  bindParameters as f0_bindParameters,
  readArguments2 as f0_readArguments,
  collect2 as f10_collect,
  isIterable2 as f10_isIterable,
  isTrue2 as f10_isTrue,
  iterate2 as f10_iterate,
  iteratorOf as f10_iteratorOf,
  lengthOf2 as f10_lengthOf,
  makeIterator as f10_makeIterator,
  rangeLength2 as f10_rangeLength,
  typeName2 as f10_typeName,
  integerText as f11_integerText,
  repr2 as f11_repr,
  reprFloat as f11_reprFloat,
  reprString2 as f11_reprString,
  str2 as f11_str,
  assignSlice as f12_assignSlice,
  checkIndexSize as f12_checkIndexSize,
  deleteSlice as f12_deleteSlice,
  getIndex as f12_getIndex,
  position as f12_position,
  deleteSubscript as f13_deleteSubscript,
  getSubscript2 as f13_getSubscript,
  setSubscript as f13_setSubscript,
  builtins as f14_builtins,
  setDefaults as f15_setDefaults,
  groupName as f16_groupName,
  parametrize as f16_parametrize,
  toParametrize as f16_toParametrize,
  parseCompound as f17_parseCompound,
  parseComprehension as f18_parseComprehension,
  parseParameters as f19_parseParameters,
  assign as f1_assign,
  attributeError as f1_attributeError,
  parseTargetList as f20_parseTargetList,
  toTarget as f20_toTarget,
  findAttribute as f2_findAttribute,
  getAttribute2 as f2_getAttribute,
  evaluateComprehension as f3_evaluateComprehension,
  asMembers as f4_asMembers,
  compare as f4_compare,
  equals as f4_equals,
  isSubset2 as f4_isSubset,
  same2 as f4_same,
  sortValues2 as f4_sortValues,
  exactFraction2 as f5_exactFraction,
  floatDigits as f5_floatDigits,
  formatValue2 as f5_formatValue,
  roundedQuotient2 as f5_roundedQuotient,
  addMember2 as f6_addMember,
  getItem2 as f6_getItem,
  hashKey2 as f6_hashKey,
  identity as f6_identity,
  makeSet2 as f6_makeSet,
  setItem2 as f6_setItem,
  arithmetic as f7_arithmetic,
  asInteger as f7_asInteger,
  bitLength as f7_bitLength,
  chargeLarge as f7_chargeLarge,
  floatDivmod as f7_floatDivmod,
  floorDivide as f7_floorDivide,
  isNumeric as f7_isNumeric,
  modulo as f7_modulo,
  toFloat as f7_toFloat,
  augment as f8_augment,
  binary2 as f8_binary,
  combine2 as f8_combine,
  compareWith as f8_compareWith,
  contains2 as f8_contains,
  unary as f8_unary,
  percentFormat as f9_percentFormat
};
