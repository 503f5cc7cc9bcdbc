import { Problems, userError, UserError } from '../host/types.ts';
import { decodeText } from '../text/decode.ts';
import { refuseLfsPointer } from '../text/lfs-pointer.ts';
import { listSome } from '../text/lists.ts';
import { nearestName } from '../text/near-names.ts';
import { directoryOf } from '../text/paths.ts';
import type { Workspace } from '../workspace/types.ts';
import { YamlSyntaxError } from '../workspace/yaml.ts';
import { nodeAt, yamlNodes, type YamlNode } from '../workspace/yaml-nodes.ts';
import { cloudFormationPackages } from './cloudformation.ts';
import { listedPackages } from './list-file.ts';
import { below, joined } from './paths.ts';
import { serverlessPackages } from './serverless.ts';
import type { Declared, PlainRequest, SourceKind } from './types.ts';

/** A file that declares functions. */
export interface DeclaredFile {
  readonly path: string;
  readonly kind: SourceKind;
  readonly declared: readonly Declared[];
}

/**
 * The functions and layers that the file of `from` declares. Errors in single ones go to `problems`.
 * @throws UserError for a file that cannot be read
 */
export function declaredIn(workspace: Workspace, request: PlainRequest, problems: Problems): DeclaredFile {
  const path = pathOfSource(workspace, request);
  const root = readSource(workspace, path);
  const kind = kindOf(root);
  if (kind === undefined) {
    throw userError({
      code: 'unreadable-template',
      message: `\`${path}\` declares no functions: it has neither \`Resources\` nor \`functions\``,
      place: { path },
      help: 'name a SAM or CloudFormation template, a `serverless.yml`, or a `lambda-package.yml` with `functions`',
    });
  }
  const isFile = (one: string): boolean => workspace.files.isFile(one);
  const before = problems.size;
  const declared =
    kind === 'cloudformation'
      ? cloudFormationPackages({ path, root, request, problems, isFile })
      : kind === 'serverless'
        ? serverlessPackages({
            path,
            root,
            request,
            problems,
            read: (one) => (isFile(one) ? readSource(workspace, one) : undefined),
            isDirectory: (one) => workspace.files.isDirectory(one),
            isFile,
          })
        : listedPackages(workspace, path, root, request, problems);
  if (declared.length === 0 && !problems.hasErrors) {
    const { only, ...whole } = request;
    if (only !== undefined) throw unknownNames(path, only, declaredIn(workspace, whole, new Problems()));
    throw userError({
      code: 'unreadable-template',
      message: `\`${path}\` declares no function whose code is Python of this checkout`,
      place: { path },
      help:
        problems.size > before ? 'the notes say what was passed over' : 'name the file that declares them',
      notes: problems.diagnostics.slice(before).map(({ message }) => message),
    });
  }
  return { path, kind, declared };
}

/** The error for functions that are asked for and that the file does not declare. */
function unknownNames(path: string, only: ReadonlySet<string>, { declared }: DeclaredFile): Error {
  const known = declared.map(({ id }) => id);
  const [first = ''] = only;
  const near = nearestName(first, known);
  return userError({
    code: 'unknown-address',
    message: `\`${path}\` declares no function \`${[...only].join('`, `')}\``,
    place: { path },
    help: near === undefined ? `it declares: ${listSome(known, 10)}` : `did you mean \`${near}\`?`,
  });
}

/** @throws UserError */
function pathOfSource({ files }: Pick<Workspace, 'files'>, { from = '', base }: PlainRequest): string {
  const path = joined(base, from);
  if (path !== undefined && files.isFile(path)) return path;
  const directory = path === undefined ? '' : directoryOf(path);
  const near = nearestName(from.slice(from.lastIndexOf('/') + 1), files.entries(directory)?.files ?? []);
  throw userError({
    code: 'unreadable-template',
    message: `\`from\` names \`${from}\`, which does not exist`,
    help:
      near === undefined
        ? 'name it relative to the working directory; an ignored file does not count'
        : `did you mean \`${below(directory, near)}\`?`,
  });
}

/** @throws UserError */
function readSource({ read }: Pick<Workspace, 'read'>, path: string): YamlNode {
  refuseLfsPointer(read(path), path);
  try {
    return yamlNodes(decodeText(read(path)));
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isSyntax = error instanceof YamlSyntaxError;
    throw userError({
      code: 'unreadable-template',
      message: `\`${path}\` cannot be read: ${error instanceof Error ? error.message.split('\n')[0]! : String(error)}`,
      place: { path, ...(isSyntax && { line: error.line, column: error.column }) },
      help: 'correct the file',
    });
  }
}

function kindOf(root: YamlNode): SourceKind | undefined {
  if (nodeAt(root, 'Resources') !== undefined) return 'cloudformation';
  if (nodeAt(root, 'provider') !== undefined || nodeAt(root, 'service') !== undefined) return 'serverless';
  return nodeAt(root, 'functions') !== undefined || root.value.kind === 'list' ? 'list' : undefined;
}
