import { userError, type Diagnostic, type Place, type UserError } from '../host/types.ts';
import { builtInRuntimes } from './runtimes.ts';
import { cpythonTags, linuxPlatformTags } from './tags.ts';
import type { Architecture, Platform, RuntimeFacts } from './types.ts';

/** The data of a runtime (`python3.12`); undefined if Lambda has none of that name. */
function runtimeFacts(runtime: string, runtimes: readonly RuntimeFacts[]): RuntimeFacts | undefined {
  return runtimes.find((facts) => facts.runtime === runtime);
}

/**
 * The platform of a Lambda runtime: marker values as in Pants' complete platforms, tags as `packaging.tags` orders them.
 *
 * @param runtime Lambda's name, e.g. `python3.12`.
 * @param runtimes the runtimes, if there are more than the built-in ones.
 * @returns undefined if Lambda does not offer that runtime on that architecture.
 */
export function lambdaPlatform(
  runtime: string,
  architecture: Architecture,
  runtimes = builtInRuntimes,
): Platform | undefined {
  const facts = runtimeFacts(runtime, runtimes);
  const kernel = facts?.kernels[architecture];
  if (facts === undefined || kernel === undefined) return undefined;
  const known = made.get(facts) ?? new Map<Architecture, Platform>();
  const platform = known.get(architecture) ?? platformOf(facts, architecture, kernel);
  made.set(facts, known.set(architecture, platform));
  return platform;
}

/** The platforms so far: each has a thousand tags, and hundreds of functions are for one. */
const made = new WeakMap<RuntimeFacts, Map<Architecture, Platform>>();

function platformOf(
  facts: RuntimeFacts,
  architecture: Architecture,
  kernel: NonNullable<RuntimeFacts['kernels'][Architecture]>,
): Platform {
  const { runtime } = facts;
  const machine = architecture === 'arm64' ? 'aarch64' : 'x86_64';
  return {
    description: `${runtime} on ${architecture} (${facts.system}, glibc ${facts.glibc.join('.')})`,
    runtime,
    architecture,
    markers: {
      implementation_name: 'cpython',
      implementation_version: facts.pythonFullVersion,
      os_name: 'posix',
      platform_machine: machine,
      platform_python_implementation: 'CPython',
      platform_release: kernel.release,
      platform_system: 'Linux',
      platform_version: kernel.version,
      python_full_version: facts.pythonFullVersion,
      python_version: `3.${facts.minor}`,
      sys_platform: 'linux',
    },
    tags: cpythonTags(facts.minor, facts.abi, linuxPlatformTags(machine, facts.glibc[1])),
    glibc: facts.glibc,
  };
}

/** The error for a runtime or architecture that Lambda does not offer, listing those it does. */
export function unknownRuntimeError(
  runtime: string,
  architecture: Architecture,
  place: Place | undefined,
  runtimes = builtInRuntimes,
): UserError {
  const facts = runtimeFacts(runtime, runtimes);
  const known = runtimes.filter((candidate) => candidate.kernels[architecture] !== undefined);
  return userError({
    code: 'unknown-runtime',
    message:
      facts === undefined
        ? `\`${runtime}\` is not a known Python runtime of AWS Lambda`
        : `Lambda does not offer \`${runtime}\` on ${architecture}`,
    ...(place && { place }),
    help: `use one of ${known.map((candidate) => `\`${candidate.runtime}\``).join(', ')}, or describe the platform with \`complete_platforms\` or the runtime in a platforms file`,
  });
}

/**
 * A warning if Lambda's support for a runtime has ended; AWS moves these dates, so it is never an error.
 *
 * @param now milliseconds since 1970.
 */
export function supportWarning(
  runtime: string,
  now: number,
  place: Place | undefined,
  runtimes = builtInRuntimes,
): Diagnostic | undefined {
  const facts = runtimeFacts(runtime, runtimes);
  if (facts === undefined || now < Date.parse(facts.support.deprecation)) return undefined;
  const { deprecation, blockCreate, blockUpdate } = facts.support;
  const consequences = [
    blockCreate && `no new functions from ${blockCreate}`,
    blockUpdate && `no updates from ${blockUpdate}`,
  ].filter((text) => text !== undefined);
  const newest = runtimes.at(-1)!.runtime;
  return {
    severity: 'warning',
    code: 'runtime-deprecated',
    cause: runtime,
    message: `Lambda ended its support for \`${runtime}\` on ${deprecation}${consequences.length > 0 ? ` (${consequences.join(', ')})` : ''}`,
    ...(place && { place }),
    help: `move to a newer runtime, up to \`${newest}\``,
  };
}

const CONSTRAINT = /^(?:CPython)?(?:\[[^\]]*\])?\s*([<>=].*)$/;
const ANY_PATCH = /^==\s*(\d+)\.(\d+)\.\*$/;
const LOWER = /^>=\s*(\d+)\.(\d+)$/;
const UPPER = /^<\s*(\d+)\.(\d+)$/;

/**
 * The runtime for interpreter constraints: a single constraint on CPython that covers exactly one minor version,
 * written `==3.12.*` or `>=3.12,<3.13`.
 *
 * @returns undefined for anything wider, narrower or more complex (Pants refuses to infer from those).
 */
export function inferRuntime(constraints: readonly string[]): string | undefined {
  const distinct = [...new Set(constraints.map((constraint) => constraint.trim()))];
  const specifier = distinct.length === 1 ? CONSTRAINT.exec(distinct[0]!)?.[1] : undefined;
  if (specifier === undefined) return undefined;
  const clauses = specifier.split(',').map((clause) => clause.trim());
  if (clauses.length === 1) {
    const exact = ANY_PATCH.exec(clauses[0]!);
    return exact === null ? undefined : `python${exact[1]!}.${exact[2]!}`;
  }
  const lower = clauses.map((clause) => LOWER.exec(clause)).find((match) => match !== null);
  const upper = clauses.map((clause) => UPPER.exec(clause)).find((match) => match !== null);
  if (clauses.length !== 2 || lower === undefined || upper === undefined) return undefined;
  const follows = lower[1] === upper[1] && Number(lower[2]) + 1 === Number(upper[2]);
  return follows ? `python${lower[1]!}.${lower[2]!}` : undefined;
}
