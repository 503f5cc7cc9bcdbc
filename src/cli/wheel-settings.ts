import { normalizeName } from '../python/names.ts';
import type { WheelSettings } from '../wheel-choice/wheel-settings.ts';
import { isSwitchedOn, optionValue, type Invocation } from './command.ts';

/** The settings that the options of `wheel-options.ts` give. */
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
