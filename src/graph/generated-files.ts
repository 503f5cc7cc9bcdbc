import { posix } from 'node:path';
import { stripSourceRoot } from './module-names.ts';
import { boolField, stringField, stringListField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import type { Workspace } from '../workspace/types.ts';

/**
 * The files that would be generated from a target, as far as its fields say, with their path in a package (without
 * source root): `vcs_version`, outputs relative to the build root, and modules of Protobuf files as Pants names them.
 */
export function generatedFiles(workspace: Workspace, target: Target): readonly string[] {
  const stripped = (path: string): string => stripSourceRoot(path, workspace.sourceRoots.ofFile(path) ?? '');
  switch (target.type.name) {
    case 'protobuf_source': {
      const suffixes = boolField(target, 'grpc') === true ? ['_pb2', '_pb2_grpc'] : ['_pb2'];
      return target.sources.flatMap((path) =>
        suffixes.map((suffix) => `${stripped(path).replace('.proto', suffix)}.py`),
      );
    }
    case 'vcs_version': {
      const path = stringField(target, 'generate_to');
      return path === undefined ? [] : [stripped(path)];
    }
    case 'adhoc_tool':
    case 'shell_command': {
      const directory = outputDirectory(target);
      return stringListField(target, 'output_files').map((path) => stripped(posix.join(directory, path)));
    }
    case 'experimental_wrap_as_python_sources':
    case 'experimental_wrap_as_resources':
      return stringListField(target, 'outputs').map(stripped);
    default:
      return [];
  }
}

/** The directory of outputs: the working directory, which is relative to the BUILD file for `.` and `./…`. */
function outputDirectory(target: Target): string {
  const workdir = stringField(target, 'workdir') ?? '.';
  if (workdir.startsWith('/')) return workdir.slice(1);
  const isHere = workdir === '.' || workdir.startsWith('./');
  return isHere ? posix.join(target.address.specPath, workdir) : workdir;
}
