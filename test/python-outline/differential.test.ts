import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outlineModule } from '../../src/python/outline/outline.ts';
import type { ModuleOutline, Step } from '../../src/python/outline/types.ts';
import { mustRun, projectRoot, python } from '../support/tools.ts';

interface Found {
  readonly imports: Set<string>;
  readonly names: Set<string>;
}

/** The imports and names of an outline, whatever guards them. */
function collect({ steps, globals }: ModuleOutline): Found {
  const found: Found = { imports: new Set(), names: new Set(globals) };
  visit(steps, true, found);
  return found;
}

function visit(steps: readonly Step[], isTop: boolean, found: Found): void {
  const bind = (names: readonly string[]) => {
    if (isTop) for (const name of names) found.names.add(name);
  };
  for (const step of steps) {
    switch (step.kind) {
      case 'import':
        found.imports.add(step.module);
        bind([step.bound]);
        break;
      case 'from':
        for (const [name, bound] of step.names) {
          found.imports.add(`${'.'.repeat(step.level)}${step.module}:${name}`);
          bind([bound]);
        }
        break;
      case 'assign':
      case 'function':
        bind([step.name]);
        break;
      case 'bind':
        bind(step.names);
        break;
      case 'class':
        bind([step.name]);
        visit(step.body, false, found);
        break;
      case 'if':
      case 'for':
        visit([...step.body, ...step.orelse], isTop, found);
        break;
      case 'try':
        visit([...step.body, ...step.orelse, ...step.final], isTop, found);
        for (const { body } of step.handlers) visit(body, isTop, found);
        break;
      case 'suppress':
      case 'maybe':
        visit(step.body, isTop, found);
        break;
      default:
    }
  }
}

test.each(['3.9', '3.12', '3.13'])(
  'the standard library of Python %s is read as its ast has it',
  (version) => {
    const reference = mustRun(python(version), [
      '-I',
      join(projectRoot, 'test', 'python-outline', 'reference.py'),
    ]);
    const expected = JSON.parse(reference.stdout) as Readonly<
      Record<string, readonly [readonly string[], readonly string[]] | null>
    >;
    expect(Object.keys(expected).length).toBeGreaterThan(500);
    const differing: unknown[] = [];
    for (const [path, answer] of Object.entries(expected)) {
      const outline = outlineModule(readFileSync(path));
      const { fault, grammar } = outline;
      const { imports, names } = collect(outline);
      if (answer === null) continue;
      const [wantedImports, wantedNames] = answer;
      const missing = wantedNames.filter((name) => !names.has(name) && name !== '_');
      const isNewer = grammar !== undefined && grammar.minor > Number(version.slice(2));
      const isSame = JSON.stringify([...imports].sort()) === JSON.stringify(wantedImports);
      if (fault !== undefined || isNewer || !isSame || missing.length > 0) {
        differing.push({
          path,
          fault,
          grammar,
          missing,
          imports: [...imports].filter((one) => !wantedImports.includes(one)),
        });
      }
    }
    expect(differing).toEqual([]);
  },
);
