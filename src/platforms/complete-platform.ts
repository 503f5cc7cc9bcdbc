import { Problems, UserError, userError } from '../host/types.ts';
import { isJsonObject, parseJson } from './json.ts';
import { cpythonTags, expandTag, glibcOfTags } from './tags.ts';
import type { Architecture, MarkerEnvironment, MarkerVariable, Platform } from './types.ts';

const markerVariables: readonly MarkerVariable[] = [
  'implementation_name',
  'implementation_version',
  'os_name',
  'platform_machine',
  'platform_python_implementation',
  'platform_release',
  'platform_system',
  'platform_version',
  'python_full_version',
  'python_version',
  'sys_platform',
];

/** PEP 508 has eleven. */
const MAX_MARKERS = 100;
/** A real interpreter has about a thousand. */
const MAX_TAGS = 20_000;

/**
 * Reads a complete platform as `pex3 interpreter inspect --markers --tags` writes it: `marker_environment` and
 * `compatible_tags`, best first; other keys are ignored.
 *
 * @param content of the file
 * @param path of the file, for messages.
 * @throws UserError with all its errors.
 */
export function readCompletePlatform(content: Uint8Array, path: string): Platform {
  const data = parseDocument(content, path);
  const problems = new Problems();
  const markers = readMarkers(field(data, 'marker_environment'), path, problems);
  const tags = readTags(field(data, 'compatible_tags'), path, problems);
  problems.throwIfErrors();
  const mismatch = versionMismatch(markers, tags[0]!);
  if (mismatch !== undefined) reportFault(problems, path, `${path}: ${mismatch}`);
  problems.throwIfErrors();
  return {
    description: `${tags[0]!} (${path})`,
    runtime: undefined,
    architecture: architectureOf(tags[0]!),
    markers,
    tags,
    glibc: glibcOfTags(tags),
  };
}

/** The document of a file; what programs make of it on the way is said. @throws UserError */
function parseDocument(content: Uint8Array, path: string): unknown {
  const problems = new Problems();
  const [first, second] = content;
  const isUtf16 =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
  const text = Buffer.from(content)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  if (isUtf16) {
    reportFault(problems, path, `${path} is UTF-16, not UTF-8: PowerShell's \`>\` writes that`, UTF8_HELP);
  } else if (/\}[ \t\r]*\n[ \t]*\{/.test(text)) {
    reportFault(problems, path, `${path} describes several interpreters, as \`--all\` writes them`, ONE_HELP);
  } else if (text.startsWith('/') || /^[A-Za-z]:\\/.test(text)) {
    reportFault(problems, path, `${path} only has the path of an interpreter, without markers and tags`);
  }
  problems.throwIfErrors();
  const data = parsed(text, path);
  if (Array.isArray(data)) {
    reportFault(problems, path, `${path} describes several interpreters`, ONE_HELP);
  } else if (
    field(data, 'marker_environment') === undefined &&
    field(data, 'compatible_tags') === undefined
  ) {
    reportFault(problems, path, `${path} has neither \`marker_environment\` nor \`compatible_tags\``);
  }
  problems.throwIfErrors();
  return data;
}

/** @throws UserError that says how such a file is made */
function parsed(text: string, path: string): unknown {
  try {
    return parseJson(text, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.diagnostics.map((one) => ({ help: GENERATE_HELP, ...one })));
  }
}

const COMMAND = '`pex3 interpreter inspect --markers --tags`';
const GENERATE_HELP = `generate the file with ${COMMAND} on the target platform`;
const UTF8_HELP = `write it as UTF-8: ${COMMAND} with \`-o FILE\`, or \`| Out-File -Encoding utf8 FILE\``;
const ONE_HELP = `write one file for each: ${COMMAND} with \`--python\` instead of \`--all\``;

/** What the markers say of the Python, where the best tag says otherwise; undefined when both agree. */
function versionMismatch(markers: MarkerEnvironment, tag: string): string | undefined {
  const [, major, minor] = /^(?:cp|pp|py)(\d)(\d+)-/.exec(tag) ?? [];
  const tagged = major === undefined ? undefined : `${major}.${minor!}`;
  const { python_version: version, python_full_version: full } = markers;
  const short = full?.split('.').slice(0, 2).join('.');
  if (version !== undefined && short !== undefined && version !== short) {
    return `\`python_version\` is ${version}, but \`python_full_version\` is ${full!}`;
  }
  const marked = version ?? short;
  if (tagged === undefined || marked === undefined || marked === tagged) return undefined;
  return `the markers describe Python ${marked}, but the tags are for Python ${tagged} (\`${tag}\`)`;
}

function field(data: unknown, name: string): unknown {
  return isJsonObject(data) && Object.hasOwn(data, name) ? data[name] : undefined;
}

function reportFault(problems: Problems, path: string, message: string, help = GENERATE_HELP): void {
  problems.error({
    code: 'invalid-complete-platform',
    message,
    place: { path },
    help,
  });
}

function readMarkers(value: unknown, path: string, problems: Problems): MarkerEnvironment {
  if (!isJsonObject(value)) {
    reportFault(problems, path, `${path} has no \`marker_environment\` object`);
    return {};
  }
  const markers = new Map<MarkerVariable, string>();
  const entries = Object.entries(value);
  if (entries.length > MAX_MARKERS) {
    reportFault(problems, path, `\`marker_environment\` of ${path} has more than ${MAX_MARKERS} variables`);
    return {};
  }
  for (const [name, marker] of entries) {
    const variable = markerVariables.find((known) => known === name);
    if (variable === undefined) {
      reportFault(problems, path, `\`${name}\` is not a marker variable (PEP 508)`);
    } else if (typeof marker === 'string') {
      markers.set(variable, marker);
    } else if (marker !== null) {
      reportFault(problems, path, `\`marker_environment.${name}\` must be a string`);
    }
  }
  return Object.fromEntries(markers);
}

function readTags(value: unknown, path: string, problems: Problems): readonly string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_TAGS) {
    reportFault(problems, path, `\`compatible_tags\` of ${path} must be a list of 1 to ${MAX_TAGS} tags`);
    return [];
  }
  const tags = new Set<string>();
  for (const [index, tag] of value.entries()) {
    const expanded = typeof tag === 'string' ? expandTag(tag) : undefined;
    if (expanded === undefined) {
      reportFault(
        problems,
        path,
        `\`compatible_tags[${index}]\` is not a tag such as \`cp312-cp312-manylinux_2_34_x86_64\`: ${JSON.stringify(tag)}`,
      );
      break;
    }
    for (const single of expanded) tags.add(single);
  }
  return [...tags];
}

function architectureOf(tag: string): Architecture | undefined {
  if (/^linux_x86_64$|manylinux.*_x86_64$|-linux_x86_64$/.test(tag)) return 'x86_64';
  return /(?:manylinux.*|-linux)_aarch64$/.test(tag) ? 'arm64' : undefined;
}

const FORM = 'PLATFORM-cp-VERSION-ABI, e.g. `linux_x86_64-cp-312-cp312`';

/**
 * The platform that an abbreviated name describes (pex `--platform`): `linux_x86_64-cp-39-cp39`, also with a short ABI
 * (`linux_x86_64-cp-37-m`), a full version (`linux_x86_64-cp-3.9.18-cp39`), or the three fields of Pants' documentation
 * (`linux_x86_64-cp39-cp39`). Tags as pex makes them with its default manylinux2014; marker values that the name does
 * not determine stay unknown.
 *
 * @throws UserError if the name has another form or is not for CPython 3 on Linux.
 */
export function platformFromAbbreviated(name: string): Platform {
  const match =
    /^(.+)-cp-(\d\.\d{1,2}(?:\.\d{1,2})?|\d{2,3})-([a-z0-9]+)$/.exec(name) ??
    /^(.+)-cp(\d{2,3})-([a-z0-9]+)$/.exec(name);
  if (match === null) throw abbreviatedError(name, `\`${name}\` does not have the form ${FORM}`);
  const [system, version, abi] = [match[1]!.toLowerCase().replace(/[-.]/g, '_'), match[2]!, match[3]!];
  const numbers = version.includes('.') ? version.split('.') : [version[0]!, version.slice(1)];
  const machine =
    /^(?:linux|manylinux(?:1|2010|2014))_(.+)$/.exec(system)?.[1] ??
    /^manylinux_\d+_\d+_(.+)$/.exec(system)?.[1];
  if (numbers[0] !== '3' || machine === undefined) {
    throw abbreviatedError(name, `\`${name}\` is not a CPython 3 platform on Linux`);
  }
  const minor = Number(numbers[1]);
  const fullAbi = abi.startsWith('cp') || abi === 'abi3' || abi === 'none' ? abi : `cp3${minor}${abi}`;
  const tags = cpythonTags(minor, fullAbi, abbreviatedPlatforms(system, machine));
  return {
    description: name,
    runtime: undefined,
    architecture: architectureOf(tags[0]!),
    markers: {
      implementation_name: 'cpython',
      os_name: 'posix',
      platform_machine: machine,
      platform_python_implementation: 'CPython',
      platform_system: 'Linux',
      python_version: `3.${minor}`,
      sys_platform: 'linux',
      ...(numbers.length === 3 && { python_full_version: numbers.join('.') }),
    },
    tags,
    glibc: glibcOfTags(tags),
  };
}

function abbreviatedError(name: string, message: string): Error {
  return userError({
    code: 'invalid-platform',
    message,
    help: `use ${FORM}, or a complete platform instead of \`${name}\``,
  });
}

/** As pip reads `--platform`: older aliases are included, PEP 600 versions are not. */
function abbreviatedPlatforms(system: string, machine: string): readonly string[] {
  const aliases = ['manylinux2014', 'manylinux2010', 'manylinux1']
    // The older two exist on x86 only.
    .filter((alias) => alias === 'manylinux2014' || machine === 'x86_64' || machine === 'i686')
    .map((alias) => `${alias}_${machine}`);
  if (system.startsWith('linux_')) return [...aliases, system];
  const first = aliases.indexOf(system);
  return first === -1 ? [system] : aliases.slice(first);
}
