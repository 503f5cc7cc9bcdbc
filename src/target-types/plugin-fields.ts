import type { TargetType } from './types.ts';

/** Fields that linters, type checkers and publishing add to other backends' target types. */
const addedFields: ReadonlySet<string> = new Set([
  'repositories',
  'uses_mypyc',
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
