import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { pythonVersions } from '../../src/platforms/runtimes.ts';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createGraph } from '../../src/graph/graph.ts';
import type { Graph } from '../../src/graph/types.ts';
import type { Declaration, DirectoryDeclarations, FieldDeclaration } from '../../src/build-files/types.ts';
import { Problems } from '../../src/host/types.ts';
import { targetTypes } from '../../src/target-types/table.ts';
import type { FieldValue } from '../../src/target-types/types.ts';
import { loadTargets } from '../../src/targets/load-targets.ts';
import type { TargetSet } from '../../src/targets/types.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import type { Workspace } from '../../src/workspace/types.ts';

/** A target as a test writes it. */
interface TargetText {
  readonly type: string;
  readonly [field: string]: Plain;
}

type Plain =
  string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** A call of a target type. */
export function target(type: string, fields: Readonly<Record<string, FieldValue | Plain>> = {}): TargetText {
  return { ...fields, type };
}

/** `parametrize("a", "b")`. */
export function parametrize(...values: readonly string[]): Plain {
  return {
    kind: 'parametrize',
    alternatives: new Map(values.map((value) => [value, value])),
  } as unknown as Plain;
}

export interface Checkout {
  readonly workspace: Workspace;
  readonly targets: TargetSet;
  readonly graph: Graph;
}

/**
 * A checkout in a temporary directory: `files` by path, targets by directory, `toml` behind a line that makes it 2.17
 * (or `dialect`). Problems of loading fail the test.
 */
export function checkout(
  files: Readonly<Record<string, string>>,
  builds: Readonly<Record<string, readonly TargetText[]>>,
  toml = '',
  version = '2.17.1',
): Checkout {
  const root = mkdtempSync(join(tmpdir(), 'graph-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const text = `[GLOBAL]\npants_version = "${version}"\n${toml}`;
  for (const [path, content] of Object.entries({ ...files, 'pants.toml': text })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const problems = new Problems();
  const workspace = openWorkspace({ root, env: {} }, problems);
  const types = targetTypes(workspace.dialect, undefined);
  const targets = loadTargets(workspace, Object.entries(builds).map(declarations), types, problems);
  problems.throwIfErrors();
  return { workspace, targets, graph: createGraph({ workspace, targets, pythons: pythonVersions() }) };
}

function declarations([directory, calls]: readonly [string, readonly TargetText[]]): DirectoryDeclarations {
  const path = directory === '' ? 'BUILD' : `${directory}/BUILD`;
  return {
    directory,
    buildFiles: [path],
    declarations: calls.map((call, index) => declaration(path, index + 1, call)),
    defaults: new Map(),
    broken: false,
  };
}

function declaration(path: string, line: number, { type, name, ...fields }: TargetText): Declaration {
  const place = { path, line };
  const declared = Object.entries(fields).map(([field, value]): [string, FieldDeclaration] => [
    field,
    { value: fieldValue(value), place: { path, line, column: 2 }, isDefault: false },
  ]);
  return {
    type,
    isOpaque: false,
    name: typeof name === 'string' ? name : undefined,
    fields: new Map(declared),
    groups: [],
    place,
  };
}

function fieldValue(value: Plain): FieldValue {
  if (Array.isArray(value)) return value.map(fieldValue);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if ('kind' in value) return value as unknown as FieldValue;
  return new Map(
    Object.entries(value as Record<string, Plain>).map(([key, item]) => [key, fieldValue(item)]),
  );
}
