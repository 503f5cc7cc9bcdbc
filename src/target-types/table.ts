import { builtInRuntimes } from '../platforms/runtimes.ts';
import { coreTypes } from './core-types.ts';
import type { DialectName } from './define.ts';
import { functionAliases, functionTypes } from './function-types.ts';
import { oldShellNames, otherTypes } from './other-types.ts';
import { pythonPackageTypes } from './python-package-types.ts';
import { pythonTypes } from './python-types.ts';
import type { TargetType } from './types.ts';

/** Other backends that also provide a backend's target types. */
const activatedBy: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'pants.backend.codegen.protobuf.python',
    [
      'pants.backend.experimental.codegen.protobuf.go',
      'pants.backend.experimental.codegen.protobuf.java',
      'pants.backend.experimental.codegen.protobuf.scala',
    ],
  ],
  ['pants.backend.experimental.adhoc', ['pants.backend.adhoc']],
]);

/** Calls that make field values instead of targets, by the backend that provides them. */
const objects: ReadonlyMap<string, readonly string[]> = new Map([
  ['core', ['http_source', 'per_platform']],
  ['pants.backend.python', ['python_artifact', 'setup_py']],
  ['pants.backend.experimental.python.framework.stevedore', ['stevedore_namespace']],
  ['pants.backend.python.framework.stevedore', ['stevedore_namespace']],
]);

/**
 * The target types that exist, by every name they have in BUILD files.
 * @param dialect whose rules apply
 * @param backendPackages `[GLOBAL].backend_packages`; `undefined` (not set) makes all of them exist
 * @param runtimes of Lambda that the field `runtime` may name
 */
export function targetTypes(
  dialect: { readonly name: DialectName },
  backendPackages: readonly string[] | undefined,
  runtimes = builtInRuntimes.map(({ runtime }) => runtime),
): ReadonlyMap<string, TargetType> {
  const isActive = activeBackends(backendPackages);
  const types = new Map<string, TargetType>();
  const all = [
    ...coreTypes(),
    ...pythonTypes(dialect.name),
    ...pythonPackageTypes(dialect.name),
    ...functionTypes(dialect.name, runtimes),
    ...otherTypes(dialect.name),
  ];
  for (const type of all) if (isActive(type.backend)) types.set(type.name, type);
  for (const [alias, name] of [...functionAliases(dialect.name), ...oldShellNames]) {
    const type = types.get(name);
    if (type !== undefined) types.set(alias, type);
  }
  return types;
}

/**
 * Names of the calls that make a value for a field (`http_source`, `python_artifact` …), sorted.
 * @param backendPackages as for `targetTypes`
 */
export function objectSymbols(backendPackages: readonly string[] | undefined): readonly string[] {
  const isActive = activeBackends(backendPackages);
  const names = [...objects].flatMap(([backend, symbols]) => (isActive(backend) ? symbols : []));
  return [...new Set(names)].sort();
}

function activeBackends(packages: readonly string[] | undefined): (backend: string) => boolean {
  if (packages === undefined) return () => true;
  const active = new Set(packages);
  return (backend) =>
    backend === 'core' ||
    active.has(backend) ||
    (activatedBy.get(backend) ?? []).some((other) => active.has(other));
}
