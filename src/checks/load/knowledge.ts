import { hasAttribute } from './attributes.ts';
import type { Knowledge } from './conditions.ts';
import type { Sight } from './misses-of-names.ts';
import { isBound, type Run } from './run.ts';
import type { LoadInput } from './types.ts';

/** What conditions of a module may ask about. */
export function knowledgeOf(input: LoadInput, sight: Sight, run: Run): Knowledge {
  const { facts, library } = input.interpreter;
  const { runs, missing } = sight;
  return {
    facts,
    names: run.names,
    aliases: run.aliases,
    valueIn: (dotted) => {
      const dot = dotted.lastIndexOf('.');
      return runs.get(dotted.slice(0, dot))?.names.get(dotted.slice(dot + 1));
    },
    hasName: (module, name) => {
      // What a package binds to the name of one of its modules need not be that module.
      const isModule = input.tree.find(module) === undefined || [...run.modules.values()].includes(module);
      return isModule ? hasAttribute(input, sight, module, name) : undefined;
    },
    isBound: (name) => isBound(run, name, library),
    findsModule: (module) => missing(module) === undefined,
  };
}
