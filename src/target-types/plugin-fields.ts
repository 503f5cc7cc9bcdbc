import type { TargetType } from './types.ts';

/** Fields that linters, type checkers and publishing add to other backends' target types. */
const addedFields: ReadonlySet<string> = new Set([
  'repositories',
  'uses_mypyc',
  'stevedore_namespaces',
  'entry_point_dependencies',
  'jvm_resolve',
  'jvm_jdk',
  'go_mod_address',
  'buf_format',
  'python_resolve',
  'python_interpreter_constraints',
  'python_source_root',
]);

/** Environment targets have a field for every option of every tool. */
const environments: ReadonlySet<string> = new Set([
  'local_environment',
  'docker_environment',
  'remote_environment',
  'experimental_workspace_environment',
]);

/**
 * Whether the target type may have a field that the table does not list. Such fields do not change packages and are
 * ignored.
 */
export function isToleratedField(type: TargetType, name: string): boolean {
  return name.startsWith('skip_') || addedFields.has(name) || environments.has(type.name);
}

/**
 * Whether the checkout uses third-party backends. They may add unknown fields to any target type.
 * @param backendPackages `[GLOBAL].backend_packages`
 */
export function hasPlugins(backendPackages: readonly string[] | undefined): boolean {
  return (backendPackages ?? []).some((name) => name !== 'pants' && !name.startsWith('pants.'));
}
