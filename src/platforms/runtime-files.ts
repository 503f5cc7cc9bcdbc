import { Problems } from '../host/types.ts';
import { nearestName } from '../text/near-names.ts';
import { isJsonObject, parseJson } from './json.ts';
import type { Architecture, RuntimeFacts } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;
type Fault = (at: string, message: string) => void;

/**
 * Reads a file with Lambda runtimes that are not built in: a JSON array of rows as in `runtimes.ts`. `minor` and `abi`
 * are optional.
 *
 * @param path of the file, for messages.
 * @throws UserError with all its errors.
 */
export function readRuntimes(text: string, path: string): readonly RuntimeFacts[] {
  const data = parseJson(text, path);
  const problems = new Problems();
  const fault: Fault = (at, message) => {
    problems.error({
      code: 'invalid-platforms',
      message: `\`${at}\` in ${path} ${message}`,
      place: { path },
      help: 'see docs/platform-data.md for the format of this file',
    });
  };
  if (!Array.isArray(data) || data.length === 0) fault('$', 'must be an array with one object per runtime');
  const found = (Array.isArray(data) ? data : []).map((value, index) =>
    readRuntime(value, `[${index}]`, fault),
  );
  const names = new Set<string>();
  for (const [index, one] of found.entries()) {
    if (one !== undefined && names.has(one.runtime))
      fault(`[${index}].runtime`, `repeats \`${one.runtime}\``);
    if (one !== undefined) names.add(one.runtime);
  }
  problems.throwIfErrors();
  return found.filter((one) => one !== undefined);
}

/** `known` with those of the same name replaced by `supplied`, oldest Python first. */
export function withRuntimes(
  known: readonly RuntimeFacts[],
  supplied: readonly RuntimeFacts[],
): readonly RuntimeFacts[] {
  const names = new Set(supplied.map(({ runtime }) => runtime));
  return [...known.filter(({ runtime }) => !names.has(runtime)), ...supplied].toSorted(
    (left, right) => left.minor - right.minor,
  );
}

function readRuntime(value: unknown, at: string, fault: Fault): RuntimeFacts | undefined {
  const names = ['runtime', 'minor', 'abi', 'pythonFullVersion', 'system', 'glibc', 'kernels', 'support'];
  const fields = readObject(value, at, names, fault);
  if (fields === undefined) return undefined;
  const runtime = matching(fields, 'runtime', at, /^python3\.\d{1,3}$/, 'a name such as `python3.15`', fault);
  const minor = Number(runtime?.slice('python3.'.length));
  if (runtime !== undefined && (fields['minor'] ?? minor) !== minor) fault(`${at}.minor`, `must be ${minor}`);
  const abi =
    fields['abi'] === undefined
      ? `cp3${minor}`
      : matching(fields, 'abi', at, /^cp3\d+m?$/, 'a tag such as `cp315`', fault);
  const version = matching(
    fields,
    'pythonFullVersion',
    at,
    /^3\.\d+\.\d+$/,
    'a version such as `3.15.0`',
    fault,
  );
  if (runtime !== undefined && version?.startsWith(`3.${minor}.`) === false) {
    fault(`${at}.pythonFullVersion`, `is not a version of \`${runtime}\``);
  }
  const system = matching(fields, 'system', at, /\S/, 'a name such as `Amazon Linux 2023`', fault);
  const glibc = readGlibc(fields['glibc'], `${at}.glibc`, fault);
  const kernels = readKernels(fields['kernels'], `${at}.kernels`, fault);
  const support = readSupport(fields['support'], `${at}.support`, fault);
  if (runtime === undefined || abi === undefined || version === undefined || system === undefined)
    return undefined;
  if (glibc === undefined || kernels === undefined || support === undefined) return undefined;
  return { runtime, minor, abi, pythonFullVersion: version, system, glibc, kernels, support };
}

/** An object with only the keys `names`. */
function readObject(value: unknown, at: string, names: readonly string[], fault: Fault): Fields | undefined {
  if (!isJsonObject(value)) {
    fault(at, 'must be an object');
    return undefined;
  }
  for (const name of Object.keys(value)) {
    if (names.includes(name)) continue;
    const near = nearestName(name, names);
    fault(`${at}.${name}`, `is not known${near === undefined ? '' : `; did you mean \`${near}\`?`}`);
  }
  return value;
}

function matching(fields: Fields, name: string, at: string, pattern: RegExp, what: string, fault: Fault) {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (typeof value === 'string' && pattern.test(value)) return value;
  fault(
    `${at}.${name}`,
    value === undefined ? `is missing: ${what}` : `must be ${what}, not ${JSON.stringify(value)}`,
  );
  return undefined;
}

function readGlibc(value: unknown, at: string, fault: Fault): RuntimeFacts['glibc'] | undefined {
  const [major, minor] = Array.isArray(value) && value.length === 2 ? (value as readonly unknown[]) : [];
  // There is no tag below 2.5; an absurd version would make endless tags.
  if (major === 2 && typeof minor === 'number' && Number.isInteger(minor) && minor >= 5 && minor < 200) {
    return [major, minor];
  }
  fault(at, 'must be a version of glibc such as `[2, 34]`');
  return undefined;
}

function readKernels(value: unknown, at: string, fault: Fault): RuntimeFacts['kernels'] | undefined {
  const architectures: readonly Architecture[] = ['x86_64', 'arm64'];
  const fields = readObject(value, at, architectures, fault);
  if (fields === undefined) return undefined;
  const kernels = architectures.flatMap((architecture) => {
    if (fields[architecture] === undefined) return [];
    const where = `${at}.${architecture}`;
    const kernel = readObject(fields[architecture], where, ['release', 'version'], fault);
    if (kernel === undefined) return [];
    const release = matching(kernel, 'release', where, /\S/, 'the output of `uname -r`', fault);
    const version = matching(kernel, 'version', where, /\S/, 'the output of `uname -v`', fault);
    return release === undefined || version === undefined
      ? []
      : [[architecture, { release, version }] as const];
  });
  if (Object.keys(fields).length === 0) fault(at, 'must name `x86_64`, `arm64` or both');
  return Object.fromEntries(kernels);
}

function readSupport(value: unknown, at: string, fault: Fault): RuntimeFacts['support'] | undefined {
  const names = ['deprecation', 'blockCreate', 'blockUpdate'] as const;
  const fields = readObject(value, at, names, fault);
  if (fields === undefined) return undefined;
  const dates = names.flatMap((name) => {
    if (fields[name] === undefined && name !== 'deprecation') return [];
    const date = matching(fields, name, at, /^\d{4}-\d{2}-\d{2}$/, 'a date such as `2031-10-31`', fault);
    const day = date === undefined ? Number.NaN : Date.parse(date);
    if (date !== undefined && (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== date)) {
      fault(`${at}.${name}`, `is not a date: ${date}`);
    }
    return date === undefined ? [] : [[name, date] as const];
  });
  const support = Object.fromEntries(dates);
  const { deprecation } = support;
  return deprecation === undefined ? undefined : { ...support, deprecation };
}
