import type { Expression, ModuleOutline, Step } from '../../python/outline/types.ts';
import type { ModuleTree, TreeFile } from './module-tree.ts';
import { absoluteName } from './names.ts';

/** Outlines of files, several at once: neighbours in an archive are cheaper to read together. */
export type ReadOutlines = (files: readonly TreeFile[]) => Promise<ReadonlyMap<TreeFile, ModuleOutline>>;

/**
 * Reads the outlines of all modules that loading `start` could reach, regardless of conditions, in rounds: first the
 * module, then what it imports, and so on.
 */
export async function gatherOutlines(
  tree: ModuleTree,
  start: readonly string[],
  read: ReadOutlines,
): Promise<ReadonlyMap<TreeFile, ModuleOutline>> {
  const outlines = new Map<TreeFile, ModuleOutline>();
  const seen = new Set<string>();
  let next = new Set<string>(start);
  while (next.size > 0) {
    const wanted = new Map<TreeFile, string>();
    for (const name of next) addModules(tree, name, seen, wanted);
    const found = await read([...wanted.keys()]);
    next = new Set();
    for (const [file, outline] of found) {
      outlines.set(file, outline);
      const name = wanted.get(file)!;
      const module = tree.find(name);
      if (module === undefined) continue;
      for (const step of deepSteps(outline.steps)) {
        if (step.kind === 'import') next.add(step.module);
        else if (step.kind === 'from') {
          const target = absoluteName(module, step.level, step.module);
          if (target === undefined) continue;
          next.add(target);
          for (const [one] of step.names) if (one !== '*') next.add(`${target}.${one}`);
        } else if (step.kind === 'load') for (const one of literals(step.argument)) next.add(one);
        else if (step.kind === 'for') for (const one of literals(step.values)) next.add(one);
        else if (step.kind === 'assign') for (const one of literals(step.value)) next.add(one);
      }
    }
  }
  return outlines;
}

function addModules(tree: ModuleTree, name: string, seen: Set<string>, wanted: Map<TreeFile, string>): void {
  for (let end = name.indexOf('.'); ; end = name.indexOf('.', end + 1)) {
    const part = end === -1 ? name : name.slice(0, end);
    if (!seen.has(part)) {
      seen.add(part);
      const module = tree.find(part);
      if (module?.file !== undefined && (module.kind === 'package' || module.kind === 'source')) {
        wanted.set(module.file, part);
      }
    }
    if (end === -1) return;
  }
}

/** Every step, including those of classes. */
function* deepSteps(steps: readonly Step[]): Generator<Step> {
  for (const step of steps) {
    yield step;
    switch (step.kind) {
      case 'if':
      case 'for':
        yield* deepSteps(step.body);
        yield* deepSteps(step.orelse);
        break;
      case 'try':
        yield* deepSteps(step.body);
        for (const { body } of step.handlers) yield* deepSteps(body);
        yield* deepSteps(step.orelse);
        yield* deepSteps(step.final);
        break;
      case 'suppress':
      case 'maybe':
      case 'class':
        yield* deepSteps(step.body);
        break;
      default:
    }
  }
}

/** Strings that may name modules. */
function* literals(expression: Expression): Generator<string> {
  if (expression.kind === 'constant' && typeof expression.value === 'string') {
    if (/^[\w.]{1,200}$/.test(expression.value) && !expression.value.startsWith('.')) yield expression.value;
  } else if (expression.kind === 'list') for (const item of expression.items) yield* literals(item);
}
