import { normalizeName } from '../python/names.ts';
import type { WheelSettings } from '../wheel-choice/wheel-settings.ts';
import { isSwitchedOn, optionValue, type Invocation, type OptionTable } from './command.ts';

/** Options of every command that chooses wheels. */
export const wheelOptions: OptionTable = {
  wheels: {
    value: 'DIR',
    help: 'also use the wheels in this directory, even in place of a locked source distribution; repeatable',
  },
  'build-sdists': {
    value: 'NAME,…',
    help: 'build these pure-Python projects from their locked source distributions; runs their code',
  },
  'exclude-newer': {
    value: 'DATE',
    help: 'without a lock: only use releases uploaded before this date, e.g. 2026-11-01',
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
