import { join } from 'node:path';
import type { Environment } from '../host/types.ts';
import { readIfThere } from './credentials.ts';

/** Settings by name. */
export type PipConfiguration = ReadonlyMap<string, string>;

/** pip's configuration files, the later ones winning; `PIP_CONFIG_FILE` replaces the machine's and the user's. */
export function readPipConfiguration(env: Environment): PipConfiguration {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
  const configured = env['PIP_CONFIG_FILE'] ?? '';
  const paths =
    configured !== ''
      ? [configured]
      : [
          '/etc/pip.conf',
          ...(home === '' ? [] : [join(home, '.pip', 'pip.conf')]),
          ...((env['XDG_CONFIG_HOME'] ?? '') !== ''
            ? [join(env['XDG_CONFIG_HOME']!, 'pip', 'pip.conf')]
            : home === ''
              ? []
              : [join(home, '.config', 'pip', 'pip.conf')]),
          ...((env['APPDATA'] ?? '') === '' ? [] : [join(env['APPDATA']!, 'pip', 'pip.ini')]),
        ];
  const settings = new Map<string, string>();
  for (const path of paths) {
    for (const [key, value] of parsePipConfiguration(readIfThere(path) ?? '')) settings.set(key, value);
  }
  return settings;
}

/** The settings that concern downloads: sections `global`, `install` and `download` (the format of Python's configparser). */
export function parsePipConfiguration(text: string): PipConfiguration {
  const settings = new Map<string, string>();
  let section = '';
  let key: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const header = /^\[([^\]]*)\]/.exec(line);
    const pair = /^([^\s:=][^:=]*?)\s*[:=]\s*(.*?)\s*$/.exec(line);
    if (header !== null) {
      section = header[1]!;
      key = undefined;
    } else if (/^\s/.test(line)) {
      if (key !== undefined) settings.set(key, `${settings.get(key) ?? ''} ${line.trim()}`.trim());
    } else if (pair !== null) {
      const name = pair[1]!.toLowerCase().replaceAll('_', '-');
      key = ['global', 'install', 'download'].includes(section) ? name : undefined;
      if (key !== undefined) settings.set(key, pair[2]!);
    }
  }
  return settings;
}
