/** Target types of old Pants versions, and their replacements (release notes of Pants 1.30 to 2.17). */
export const oldTargetTypes: ReadonlyMap<string, string> = new Map([
  ['experimental_run_in_sandbox', '`adhoc_tool`'],
  ['pants_requirement', '`pants_requirements`'],
  ['python_app', '`archive`, with a `pex_binary` in `packages`'],
  ['python_binary', '`pex_binary`'],
  ['python_dist', '`python_distribution`'],
  ['python_grpcio_library', '`protobuf_sources(grpc=True)`'],
  ['python_library', '`python_sources`'],
  ['python_prep_script', '`shell_command`'],
  ['python_requirement_library', '`python_requirement`'],
  ['python_thrift_library', '`thrift_sources`'],
  ['protobuf_library', '`protobuf_sources`'],
  ['shell_library', '`shell_sources`'],
]);

/**
 * Fields of old Pants versions, and what to do instead (the deprecations in Pants' target types and macros, 2.0 to 2.24).
 * `type.field` where the field means something else in other types.
 */
const oldFields: ReadonlyMap<string, string> = new Map([
  ['always_write_cache', 'remove it, it has no replacement'],
  ['binary', 'write `handler="app.py:function"`'],
  ['compatibility', 'write `interpreter_constraints`'],
  ['experimental_compatible_resolves', 'write `resolve`'],
  ['experimental_resolve', 'write `resolve`'],
  ['pex_binary.sources', 'write `entry_point="app.py"`, and own the file with `python_sources`'],
  ['pipfile_target', 'write `source`'],
  ['platforms', 'write `complete_platforms`'],
  ['pyproject_toml_relpath', 'write `source`'],
  [
    'python_aws_lambda_function.sources',
    'write `handler="app.py:function"`, and own the file with `python_sources`',
  ],
  ['python_awslambda.sources', 'write `handler="app.py:function"`, and own the file with `python_sources`'],
  ['python_requirement.module_mapping', 'write `modules`'],
  ['python_requirement.type_stubs_module_mapping', 'write `type_stub_modules`'],
  ['requirements_relpath', 'write `source`'],
  ['resolve_local_platforms', 'write `complete_platforms`'],
  ['runtime_binary_dependencies', 'write `runtime_package_dependencies`'],
  ['setup_py_commands', 'write `wheel` and `sdist`'],
  ['unzip', 'write `layout="loose"`'],
  ['zip_safe', 'write `layout="loose"`, or remove it'],
]);

/** What to do instead of a field of an old Pants version; undefined for any other name. */
export function adviceForOldField(type: string, field: string): string | undefined {
  return oldFields.get(`${type}.${field}`) ?? oldFields.get(field);
}
