import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type {
  Declaration,
  DirectoryDeclarations,
  FieldDeclaration,
  ParametrizeGroup,
} from '../../src/build-files/types.ts';
import { Problems } from '../../src/host/types.ts';
import { targetTypes } from '../../src/target-types/table.ts';
import type { FieldValue, Parametrize } from '../../src/target-types/types.ts';
import { loadTargets } from '../../src/targets/load-targets.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';

/** What a BUILD file would say: a call of a target type. */
interface Call {
  readonly type: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly groups: readonly ParametrizeGroup[];
}

/** `type(…)`; `name` is a field here. */
export function call(
  type: string,
  fields: Readonly<Record<string, FieldValue>> = {},
  groups: readonly ParametrizeGroup[] = [],
): Call {
  return { type, fields, groups };
}

/** `parametrize("a", "b")` or `parametrize(name=value, …)`. */
export function parametrize(
  alternatives: readonly string[] | Readonly<Record<string, FieldValue>>,
): Parametrize {
  const entries: readonly (readonly [string, FieldValue])[] = Array.isArray(alternatives)
    ? (alternatives as readonly string[]).map((name) => [name, name])
    : Object.entries(alternatives);
  return { kind: 'parametrize', alternatives: new Map(entries) };
}

/** `**parametrize("name", field=value, …)`. */
export function group(name: string, fields: Readonly<Record<string, FieldValue>>): ParametrizeGroup {
  return { name, fields: declared(fields, { path: 'BUILD', line: 1 }) };
}

function declared(
  fields: Readonly<Record<string, FieldValue>>,
  place: FieldDeclaration['place'],
): ReadonlyMap<string, FieldDeclaration> {
  return new Map(
    Object.entries(fields).map(([name, value], index) => [
      name,
      { value, place: { ...place, column: 5 + index }, isDefault: false },
    ]),
  );
}

interface Checkout {
  /** Paths of files; their content is empty unless it is a record. */
  readonly files?: readonly string[] | Readonly<Record<string, string>>;
  readonly builds: Readonly<Record<string, readonly Call[]>>;
  /** `__defaults__` by directory and target type. */
  readonly defaults?: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, FieldValue>>>>>
  >;
  readonly toml?: string;
  readonly flags?: ReadonlyMap<string, readonly string[]>;
  /** Default: 2.17.1. */
  readonly pants?: string;
}

/** Loads the targets of a checkout in a temporary directory. The n-th call of a BUILD file stands on its n-th line. */
export function load(checkout: Checkout) {
  const root = mkdtempSync(join(tmpdir(), 'targets-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const files = Array.isArray(checkout.files)
    ? Object.fromEntries((checkout.files as readonly string[]).map((path) => [path, '']))
    : ((checkout.files ?? {}) as Readonly<Record<string, string>>);
  const toml = `[GLOBAL]\npants_version = "${checkout.pants ?? '2.17.1'}"\n${checkout.toml ?? ''}`;
  for (const [path, text] of Object.entries({ 'pants.toml': toml, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const problems = new Problems();
  const flags = checkout.flags === undefined ? {} : { flags: checkout.flags };
  const workspace = openWorkspace({ root, env: {}, ...flags }, problems);
  const types = targetTypes(workspace.dialect, undefined);
  const declarations = Object.entries(checkout.builds).map(([directory, calls]) =>
    directoryDeclarations(directory, calls, checkout.defaults?.[directory] ?? {}, types),
  );
  const targets = loadTargets(workspace, declarations, types, problems);
  return {
    workspace,
    types,
    targets,
    problems,
    specs: [...targets.targets.keys()],
    get: (spec: string) => {
      const target = targets.targets.get(spec);
      if (target === undefined) throw new Error(`no ${spec}: ${[...targets.targets.keys()].join(' ')}`);
      return target;
    },
    /** `severity code line:column message` of each problem. */
    reports: () =>
      problems.diagnostics.map(({ severity, code, place, message, help }) => ({
        what: `${severity} ${code}`,
        at: `${place?.path ?? ''}:${place?.line ?? ''}:${place?.column ?? ''}`,
        message,
        help,
      })),
    codes: () => problems.diagnostics.map(({ code }) => code),
  };
}

function directoryDeclarations(
  directory: string,
  calls: readonly Call[],
  defaults: Readonly<Record<string, Readonly<Record<string, FieldValue>>>>,
  types: ReadonlyMap<string, unknown>,
): DirectoryDeclarations {
  const path = directory === '' ? 'BUILD' : `${directory}/BUILD`;
  return {
    directory,
    buildFiles: [path],
    broken: false,
    declarations: calls.map(({ type, fields, groups }, index): Declaration => {
      const place = { path, line: index + 1 };
      const { name, ...rest } = fields;
      return {
        type,
        isOpaque: !types.has(type),
        name: typeof name === 'string' ? name : undefined,
        fields: declared(rest, place),
        groups,
        place: { ...place, column: 1 },
      };
    }),
    defaults: new Map(
      Object.entries(defaults).map(([type, fields]) => [type, declared(fields, { path, line: 1 })]),
    ),
  };
}
