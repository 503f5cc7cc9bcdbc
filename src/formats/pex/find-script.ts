import { userError, type Place } from '../../host/types.ts';
import { listSome } from '../../text/lists.ts';
import type { StoredWheel } from '../../wheels/types.ts';
import { EntryPointError, scriptTargets } from '../entry-points.ts';
import { openWheel, wheelError } from '../wheel-layout.ts';
import type { OpenWheel } from '../wheel-layout.ts';

/** The target of a PEX file's `script`: an entry point, or a script that a wheel ships. */
type FoundScript =
  | { readonly kind: 'entry-point'; readonly entryPoint: string }
  | { readonly kind: 'script'; readonly name: string };

/**
 * Finds the script `name` in `wheels`: an entry point of one project (a console script, else a GUI script), else a file
 * in the scripts of a wheel (pex/finders.py).
 * @throws UserError `script-not-found`, `ambiguous-script`, `bad-wheel`
 */
export async function findScript(
  name: string,
  wheels: readonly StoredWheel[],
  place: Place,
): Promise<FoundScript> {
  const found = new Map<string, string>();
  const others = new Set<string>();
  let isShipped = false;
  for (const wheel of wheels) {
    const open = await openWheel(wheel);
    const { console, gui } = targetsOf(open);
    const target = console.get(name) ?? gui.get(name);
    if (target !== undefined) {
      const { module, object } = target;
      found.set(wheel.pinned.name, object === undefined ? module : `${module}:${object}`);
    }
    for (const other of [...console.keys(), ...gui.keys()]) others.add(other);
    for (const directory of open.dataDirectories) {
      isShipped ||= open.files.has(`${directory}/scripts/${name}`);
    }
  }
  const [first, ...more] = found;
  if (more.length > 0) {
    throw userError({
      code: 'ambiguous-script',
      message: `The script \`${name}\` belongs to several projects: ${[...found.keys()].join(', ')}`,
      place,
      help: 'set `entry_point` to its entry point instead',
    });
  }
  if (first !== undefined) return { kind: 'entry-point', entryPoint: first[1] };
  if (isShipped) return { kind: 'script', name };
  throw userError({
    code: 'script-not-found',
    message: `No wheel in the package has the script \`${name}\``,
    place,
    help:
      others.size === 0
        ? 'add the requirement that provides it to `dependencies`'
        : `available: ${listSome([...others].sort(), 20)}; or add the requirement that provides it to \`dependencies\``,
  });
}

function targetsOf(open: OpenWheel): ReturnType<typeof scriptTargets> {
  try {
    return scriptTargets(open.entryPoints);
  } catch (error) {
    if (error instanceof EntryPointError) throw wheelError(open.wheel, `entry_points.txt: ${error.message}`);
    throw error;
  }
}
