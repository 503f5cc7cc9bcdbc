import { pythonRepr, pythonTuple } from './python-repr.ts';
import { CALLABLE_SCRIPT, MODULE_SCRIPT } from './data/pex-scripts.ts';
import { linesOf } from '../text/lines.ts';

/** A script that an installer makes for an entry point. */
export interface EntryPointScript {
  /** Relative to `bin/`. */
  readonly name: string;
  readonly text: string;
}

/** A line of entry_points.txt that cannot be used, and why. */
export class EntryPointError extends Error {}

/** Maximum number of scripts of a wheel: public ones have a few hundred at most, and each becomes a file. */
const MAX_SCRIPTS = 10_000;

/** What a script of a wheel calls. */
interface ScriptTarget {
  readonly module: string;
  /** Dotted; undefined when the module itself is run. */
  readonly object: string | undefined;
}

/**
 * The scripts for `entry_points.txt` of a wheel: console scripts, then GUI scripts, each in the order of the file.
 * Follows the entry points specification of packaging.python.org as pex 2.105 reads it (a `[` ends the value: extras).
 * @throws EntryPointError
 */
export function entryPointScripts(text: string): readonly EntryPointScript[] {
  const { console, gui } = scriptTargets(text);
  return [...console, ...gui].map(([name, target]) => ({ name, text: scriptText(target) }));
}

/**
 * What the scripts of `entry_points.txt` call, by name, in the order of the file.
 * @throws EntryPointError
 */
export function scriptTargets(
  text: string,
): Readonly<Record<'console' | 'gui', ReadonlyMap<string, ScriptTarget>>> {
  const console = new Map<string, ScriptTarget>();
  const gui = new Map<string, ScriptTarget>();
  const groups = new Map([
    ['console_scripts', console],
    ['gui_scripts', gui],
  ]);
  let group: string | undefined;
  for (const raw of linesOf(text)) {
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
    if (console.size + gui.size >= MAX_SCRIPTS)
      throw new EntryPointError(`it has more than ${MAX_SCRIPTS} scripts`);
    scripts.set(parts[0]!.trim(), scriptTarget(parts[1]!, line));
  }
  return { console, gui };
}

function scriptTarget(value: string, line: string): ScriptTarget {
  const reference = value.split('[', 1)[0]!;
  const colon = reference.indexOf(':');
  const module = (colon === -1 ? reference : reference.slice(0, colon)).trim();
  const object = colon === -1 ? undefined : reference.slice(colon + 1).trim();
  if (module === '' || object === '') {
    throw new EntryPointError(`\`${line}\` is not \`name = module:function\``);
  }
  return { module, object };
}

function scriptText({ module, object }: ScriptTarget): string {
  if (object === undefined) return MODULE_SCRIPT.replace('{module}', () => pythonRepr(module));
  return CALLABLE_SCRIPT.replace('{module}', () => pythonRepr(module)).replace('{attributes}', () =>
    pythonTuple(object.split('.')),
  );
}
