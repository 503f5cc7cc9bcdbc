import { normalizeName } from '../python/names.ts';
import { isSwitchedOn, optionValue, type Invocation, type OptionTable } from './command.ts';

/** What a workflow or a command line says of wheels. A checkout has no say in any of it. */
export interface WheelSettings {
  /** The network is not touched. */
  readonly offline: boolean;
  /** Directories with wheels that may stand in for source distributions, relative to the working directory. */
  readonly directories: readonly string[];
  /** Projects (PEP 503 names) whose source distributions may be built. */
  readonly buildSdists: readonly string[];
  /** What uv's `--exclude-newer` takes; undefined leaves it to `UV_EXCLUDE_NEWER`. */
  readonly excludeNewer: string | undefined;
}

export const defaultWheelSettings: WheelSettings = {
  offline: false,
  directories: [],
  buildSdists: [],
  excludeNewer: undefined,
};

/** Options of every command that chooses wheels. */
export const wheelOptions: OptionTable = {
  wheels: {
    value: 'DIR',
    help: 'take wheels of this directory too, also in place of a locked source distribution; may be given several times',
  },
  'build-sdists': {
    value: 'NAME,…',
    help: 'build the locked source distributions of these pure-Python projects, which runs their code',
  },
  'exclude-newer': {
    value: 'DATE',
    help: 'without a lock: only what was uploaded before this date, e.g. 2026-11-01 (uv)',
  },
};

export function wheelSettings(invocation: Pick<Invocation, 'options'>): WheelSettings {
  const names = (invocation.options.get('build-sdists') ?? []).flatMap(splitNames);
  return {
    offline: isSwitchedOn(invocation, 'offline'),
    directories: invocation.options.get('wheels') ?? [],
    buildSdists: names,
    excludeNewer: optionValue(invocation, 'exclude-newer'),
  };
}

/** Names of projects, separated by commas, blanks or newlines, in their normal form (PEP 503). */
function splitNames(text: string): readonly string[] {
  return text
    .split(/[\s,]+/)
    .filter((name) => name !== '')
    .map(normalizeName);
}
