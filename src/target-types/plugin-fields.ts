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

/** Environment targets have a field for each option of each tool. */
const environments: ReadonlySet<string> = new Set([
  'local_environment',
  'docker_environment',
  'remote_environment',
  'experimental_workspace_environment',
]);

/** May the target type have the field although the table does not list it? Such fields change no package and are ignored. */
export function isToleratedField(type: TargetType, name: string): boolean {
  return name.startsWith('skip_') || addedFields.has(name) || environments.has(type.name);
}

/**
 * Does the checkout use backends that are not Pants' own? They may add fields to any target type, which nobody but they
 * can know.
 * @param backendPackages `[GLOBAL].backend_packages`
 */
export function hasPlugins(backendPackages: readonly string[] | undefined): boolean {
  return (backendPackages ?? []).some((name) => name !== 'pants' && !name.startsWith('pants.'));
}
