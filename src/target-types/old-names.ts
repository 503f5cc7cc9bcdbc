/** Target types of old Pants versions, and their replacements (release notes of Pants 1.30 to 2.17). */
export const oldTargetTypes: ReadonlyMap<string, string> = new Map([
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

/** Fields of old Pants versions, and their replacements. */
export const oldFields: ReadonlyMap<string, string> = new Map([
  ['binary', '`handler="app.py:function"`'],
  ['requirements_relpath', '`source`'],
  ['pipfile_target', '`source`'],
  ['experimental_resolve', '`resolve`'],
  ['platforms', '`complete_platforms`'],
]);
