import type { ModuleOutline } from '../../python/outline/types.ts';
import type { FoundModule } from './module-tree.ts';
import { absoluteName, allSteps } from './names.ts';
import type { LoadInput } from './types.ts';

/** Of a module that takes its names from others when they are used, where type checkers find them. */
const known = new WeakMap<ModuleOutline, ReadonlyMap<string, string>>();

/**
 * The module below from which a package takes a name lazily, as the imports for type checkers (`if TYPE_CHECKING:`) say;
 * only one that its wheel has and that is not in the package.
 */
export function typedSource(input: LoadInput, module: FoundModule, name: string): string | undefined {
  if (module.kind !== 'package') return undefined;
  const outline = input.outline(module.file!);
  if (outline === undefined) return undefined;
  let sources = known.get(outline);
  if (sources === undefined) known.set(outline, (sources = sourcesOf(module, outline)));
  const source = sources.get(name);
  const isGone = source !== undefined && input.recorded.has(source) && input.tree.find(source) === undefined;
  return isGone ? source : undefined;
}

function sourcesOf(module: FoundModule, { steps }: ModuleOutline): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const step of steps) {
    if (step.kind !== 'if' || !JSON.stringify(step.test).includes('TYPE_CHECKING"')) continue;
    for (const inner of allSteps(step.body)) {
      if (inner.kind !== 'from' || inner.level === 0) continue;
      const source = absoluteName(module, inner.level, inner.module);
      if (source === undefined || source === module.name) continue;
      for (const [name, bound] of inner.names) if (name === bound) sources.set(bound, source);
    }
  }
  return sources;
}
