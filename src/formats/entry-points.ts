import { callableScript, moduleScript } from './data/pex-scripts.ts';

/** A script that an installer makes for an entry point. */
export interface EntryPointScript {
  /** Relative to `bin/`. */
  readonly name: string;
  readonly text: string;
}

/** A line of entry_points.txt that cannot be used, and why. */
export class EntryPointError extends Error {}

/**
 * The scripts for `entry_points.txt` of a wheel: console scripts, then GUI scripts, each in the order of the file.
 * Follows the entry points specification of packaging.python.org as pex 2.105 reads it (a `[` ends the value: extras).
 * @throws EntryPointError
 */
export function entryPointScripts(text: string): readonly EntryPointScript[] {
  const groups = new Map<string, Map<string, string>>([
    ['console_scripts', new Map()],
    ['gui_scripts', new Map()],
  ]);
  let group: string | undefined;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[') && line.endsWith(']')) {
      group = line.slice(1, -1);
      continue;
    }
    if (group === undefined) throw new EntryPointError(`\`${line}\` comes before the first [group]`);
    const scripts = groups.get(group);
    if (scripts === undefined) continue;
    const parts = line.split('=');
    if (parts.length !== 2) throw new EntryPointError(`\`${line}\` is not \`name = module:function\``);
    scripts.set(parts[0]!.trim(), scriptText(parts[1]!, line));
  }
  return [...groups.values()].flatMap((scripts) => [...scripts].map(([name, text]) => ({ name, text })));
}

function scriptText(value: string, line: string): string {
  const reference = value.split('[', 1)[0]!;
  const colon = reference.indexOf(':');
  const module = (colon === -1 ? reference : reference.slice(0, colon)).trim();
  const object = colon === -1 ? '' : reference.slice(colon + 1).trim();
  if (module === '' || (colon !== -1 && object === '')) {
    throw new EntryPointError(`\`${line}\` is not \`name = module:function\``);
  }
  if (object === '') return moduleScript.replace('{module}', () => pythonString(module));
  const attributes = object.split('.').map(pythonString);
  return callableScript
    .replace('{module}', () => pythonString(module))
    .replace('{attributes}', () => `(${attributes.join(', ')}${attributes.length === 1 ? ',' : ''})`);
}

/** `repr()` of a Python string, for the characters that names are made of. */
function pythonString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}
