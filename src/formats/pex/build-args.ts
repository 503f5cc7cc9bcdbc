import { parseBoundedJson } from '../../text/bounded-json.ts';
import { splitShell } from '../shell-words.ts';
import type { PexSettings } from './pex-info.ts';
import type { Json } from './python-json.ts';
import type { PexLayout } from './write-pex.ts';
import { append } from '../../text/lists.ts';

/** What `pex` arguments set in the PEX file. */
export interface PexArguments {
  readonly settings: { -readonly [Name in keyof PexSettings]?: PexSettings[Name] };
  shebang?: string;
  shBoot?: boolean;
  compress?: boolean;
  layout?: PexLayout;
  /** Added to those of the fields. */
  readonly injectArgs: string[];
  readonly injectPythonArgs: string[];
  readonly injectEnv: Map<string, string>;
  /** Requirements to leave out, with everything only they need. */
  readonly excluded: string[];
}

/** An argument without meaning here, or a value that its option does not accept. */
export class BuildArgumentError extends Error {}

type Flip = readonly [name: string, set: (found: PexArguments) => void];
type Take = readonly [name: string, set: (found: PexArguments, value: string) => void];

/** `--NAME` and `--no-NAME`. */
function onOff(name: string, set: (found: PexArguments, value: boolean) => void): readonly Flip[] {
  return [true, false].map((value) => [
    value ? `--${name}` : `--no-${name}`,
    (found) => {
      set(found, value);
    },
  ]);
}

function choice<const T extends string>(
  name: string,
  choices: readonly T[],
  set: (found: PexArguments, value: T) => void,
): Take {
  return [
    name,
    (found, value) => {
      const chosen = choices.find((one) => one === value);
      if (chosen === undefined) {
        throw new BuildArgumentError(`\`${name}\` must be one of ${choices.join(', ')}, not \`${value}\``);
      }
      set(found, chosen);
    },
  ];
}

/** Options for what is done anyway. */
const nothing = () => undefined;

const switches: ReadonlyMap<string, Flip[1]> = new Map<string, Flip[1]>([
  ...onOff('strip-pex-env', ({ settings }, value) => (settings.stripPexEnv = value)),
  ...onOff('emit-warnings', ({ settings }, value) => (settings.emitWarnings = value)),
  ...onOff('venv-copies', ({ settings }, value) => (settings.venvCopies = value)),
  ...onOff('venv-site-packages-copies', ({ settings }, value) => (settings.venvSitePackagesCopies = value)),
  ...onOff('venv-system-site-packages', ({ settings }, value) => (settings.venvSystemSitePackages = value)),
  ...onOff('sh-boot', (found, value) => (found.shBoot = value)),
  ...onOff('compress', (found, value) => (found.compress = value)),
  ['--compressed', (found) => (found.compress = true)],
  ['--not-compressed', (found) => (found.compress = false)],
  ['--no-compression', (found) => (found.compress = false)],
  ['--ignore-errors', ({ settings }) => (settings.ignoreErrors = true)],
  ['--include-tools', ({ settings }) => (settings.includesTools = true)],
  ['--non-hermetic-venv-scripts', ({ settings }) => (settings.venvHermeticScripts = false)],
  ['--inherit-path', ({ settings }) => (settings.inheritPath = 'prefer')],
  ['--no-compile', nothing],
  ['--no-use-system-time', nothing],
  ['--no-build', nothing],
  ['--pre-install-wheels', nothing],
]);

const options: ReadonlyMap<string, Take[1]> = new Map<string, Take[1]>([
  choice('--layout', ['zipapp', 'packed', 'loose'], (found, value) => (found.layout = value)),
  choice('--inherit-path', ['false', 'fallback', 'prefer'], ({ settings }, value) => {
    settings.inheritPath = value;
  }),
  choice('--interpreter-selection-strategy', ['oldest', 'newest'], ({ settings }, value) => {
    settings.interpreterSelectionStrategy = value;
  }),
  // Zip files that would need ZIP64 are never written.
  choice('--check', ['none', 'warn', 'error'], nothing),
  ['--python-shebang', (found, value) => (found.shebang = value)],
  ['--runtime-pex-root', ({ settings }, value) => (settings.runtimePexRoot = value)],
  [
    '--max-install-jobs',
    ({ settings }, value) => (settings.maxInstallJobs = integer('--max-install-jobs', value)),
  ],
  ['--exclude', ({ excluded }, value) => excluded.push(value)],
  ['--inject-args', ({ injectArgs }, value) => append(injectArgs, words('--inject-args', value))],
  [
    '--inject-python-args',
    ({ injectPythonArgs }, value) => append(injectPythonArgs, words('--inject-python-args', value)),
  ],
  ['--inject-env', ({ injectEnv }, value) => injectEnv.set(...nameAndValue('--inject-env', value))],
  [
    '--build-property',
    ({ settings }, value) => {
      const [name, text] = nameAndValue('--build-property', value);
      settings.buildProperties = { ...settings.buildProperties, [name]: property(text) };
    },
  ],
]);

/**
 * Reads `pex` arguments (pex/bin/pex.py) for how a PEX file starts and behaves. Fields and locks decide what goes into
 * it, except for `--exclude`.
 * @throws BuildArgumentError
 */
export function readBuildArguments(given: readonly string[]): PexArguments {
  const found: PexArguments = {
    ...{ settings: {}, injectArgs: [], injectPythonArgs: [] },
    ...{ injectEnv: new Map<string, string>(), excluded: [] },
  };
  for (let at = 0; at < given.length; at++) {
    const argument = given[at]!;
    const equals = argument.indexOf('=');
    const name = equals === -1 ? argument : argument.slice(0, equals);
    const value = equals === -1 ? undefined : argument.slice(equals + 1);
    if (name === '--venv') {
      const next = value ?? (/^(?:prepend|append)$/.test(given[at + 1] ?? '') ? given[++at] : undefined);
      setVenv(found, next);
      continue;
    }
    const flip = value === undefined ? switches.get(name) : undefined;
    const take = options.get(name);
    if (flip !== undefined) flip(found);
    else if (take !== undefined) take(found, value ?? given[++at] ?? missing(name));
    else throw new BuildArgumentError(`\`${argument}\` is not supported`);
  }
  return found;
}

function setVenv({ settings }: PexArguments, binPath: string | undefined): void {
  if (binPath !== undefined && binPath !== 'prepend' && binPath !== 'append') {
    throw new BuildArgumentError(`\`--venv\` must be prepend or append, not \`${binPath}\``);
  }
  settings.venv = true;
  settings.includesTools = true;
  settings.venvBinPath = binPath ?? 'false';
}

function missing(name: string): never {
  throw new BuildArgumentError(`\`${name}\` needs a value`);
}

function integer(name: string, value: string): number {
  if (/^-?\d{1,9}$/.test(value)) return Number(value);
  throw new BuildArgumentError(`\`${name}\` must be a number, not \`${value}\``);
}

/** A value parsed as JSON if it is valid JSON, else unchanged. */
function property(text: string): Json {
  let value: Json;
  try {
    value = parseBoundedJson(text) as Json;
  } catch {
    return text;
  }
  if (hasFraction(value)) {
    throw new BuildArgumentError(`\`--build-property\` must be a whole number, not \`${text}\``);
  }
  return value;
}

/** Numbers that Python would write differently. */
function hasFraction(value: Json): boolean {
  if (typeof value === 'number') return !Number.isSafeInteger(value);
  return value !== null && typeof value === 'object' && Object.values(value).some(hasFraction);
}

function words(name: string, value: string): readonly string[] {
  const split = splitShell(value);
  if (split === undefined) throw new BuildArgumentError(`\`${name}=${value}\` has an unclosed quote`);
  return split;
}

function nameAndValue(option: string, value: string): readonly [string, string] {
  const equals = value.indexOf('=');
  if (equals < 1) throw new BuildArgumentError(`\`${option}\` must be NAME=VALUE, not \`${value}\``);
  return [value.slice(0, equals), value.slice(equals + 1)];
}
