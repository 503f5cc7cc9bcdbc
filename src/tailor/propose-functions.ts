import { Problems } from '../host/types.ts';
import { resolveHandler } from '../graph/entry-points.ts';
import { allowedReleases } from '../graph/interpreter-constraints.ts';
import type { Project } from '../project/project.ts';
import { outlineModule } from '../python/outline/outline.ts';
import { directoryOf } from '../text/paths.ts';
import { declaredPython } from '../workspace/declared-python.ts';
import { fileSpecMatcher } from '../workspace/globs.ts';
import { proposal, type Proposal } from './proposal.ts';
import { filesNamed, type Search } from './search.ts';
import { templateNames, templateFunctions } from './templates.ts';

interface FoundFunction {
  readonly name: string;
  readonly file: string;
  readonly handler: string;
  readonly runtime: string | undefined;
  readonly architecture: string | undefined;
}

/** `def handler(event, context)`, with annotations, and with the underscores that say that one is not used. */
const HANDLER_DEFINITION =
  /^(?:async[ \t]+)?def[ \t]+([A-Za-z_]\w*)[ \t]*\(\s*_?(?:event|evt)\b[^,()]*(?:\[[^\]]*\][^,()]*)?,\s*_?(?:context|ctx)\b/gm;

/**
 * Lambda functions that templates declare or that look like handlers, and that no target packages yet. Ours: Pants
 * proposes none.
 */
export function proposeFunctions(search: Search, problems: Problems): readonly Proposal[] {
  const { project } = search;
  const known = packagedHandlers(project, problems);
  const declared = filesNamed(search, templateNames).flatMap((path) =>
    templateFunctions(project.workspace, path, problems),
  );
  const proposals: Proposal[] = [];
  for (const found of [...declared, ...definedFunctions(search)]) {
    const key = `${found.file}:${found.handler}`;
    if (known.has(key)) continue;
    known.add(key);
    proposals.push(functionProposal(project, found));
  }
  return proposals;
}

/** `file.py:function` of every function target. */
function packagedHandlers(project: Project, problems: Problems): Set<string> {
  const known = new Set<string>();
  for (const target of project.targets.targets.values()) {
    if (target.type.packagedAs !== 'lambda-function') continue;
    const handler = problems.collect(() => resolveHandler(project.workspace, target));
    if (handler === undefined) continue;
    const path = `${handler.module.replaceAll('.', '/')}.py`;
    const files =
      handler.file === undefined
        ? project.workspace.sourceRoots.all().map((root) => (root === '' ? path : `${root}/${path}`))
        : [handler.file];
    for (const file of files) known.add(`${file}:${handler.function}`);
  }
  return known;
}

function definedFunctions(search: Search): readonly FoundFunction[] {
  const { python } = search.project.workspace.options;
  const isTest = fileSpecMatcher([...python.tailorTestFileGlobs, ...python.tailorTestutilsFileGlobs], []);
  return filesNamed(search, ['*.py']).flatMap((file) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (isTest(name)) return [];
    const handlers = handlersIn(search.project, file);
    const stem = name.slice(0, -'.py'.length);
    return handlers.map((handler) => ({
      file,
      handler,
      name: handlers.length === 1 ? stem : `${stem}-${handler}`,
      runtime: undefined,
      architecture: undefined,
    }));
  });
}

/** Functions at the top level of a module that take an event and a context. */
function handlersIn({ workspace }: Project, file: string): readonly string[] {
  const bytes = workspace.read(file);
  const names = new Set(
    Array.from(bytes.toString('latin1').matchAll(HANDLER_DEFINITION), ([, name]) => name!),
  );
  if (names.size === 0) return [];
  // Text in a string literal is not a function.
  const defined = new Set(
    outlineModule(bytes).steps.flatMap((step) => (step.kind === 'function' ? [step.name] : [])),
  );
  return [...names].filter((name) => defined.has(name));
}

function functionProposal(project: Project, found: FoundFunction): Proposal {
  const { dialect } = project.workspace;
  const type = dialect.name === '2.17' ? 'python_awslambda' : 'python_aws_lambda_function';
  const runtime = found.runtime ?? neededRuntime(project, directoryOf(found.file));
  const hasArchitecture = project.types.get(type)?.fields.has('architecture') === true;
  const name = found.file.slice(found.file.lastIndexOf('/') + 1);
  return proposal(directoryOf(found.file), type, [], {
    name: found.name,
    fields: {
      handler: `${name}:${found.handler}`,
      ...(runtime !== undefined && { runtime }),
      ...(found.architecture !== undefined && hasArchitecture && { architecture: found.architecture }),
    },
  });
}

/**
 * Of the runtimes that `[python].interpreter_constraints` allow that of the Python that the project says it is for, else the
 * newest; undefined where Pants infers it from them, which it
 * does when they allow exactly one.
 */
function neededRuntime({ workspace, runtimes }: Project, directory: string): string | undefined {
  const constraints = workspace.options.python.interpreterConstraints;
  const versions = runtimes.map(({ minor }) => `3.${minor}`);
  const releases = [...(allowedReleases(constraints, versions) ?? [])];
  const allowed = runtimes.filter(
    ({ minor }) => constraints.length === 0 || releases.some((one) => one.startsWith(`3.${minor}.`)),
  );
  if (workspace.dialect.infersRuntime && allowed.length === 1) return undefined;
  const declared = new Problems().collect(() => declaredPython(workspace, directory));
  return (allowed.find(({ minor }) => minor === declared) ?? allowed.at(-1))?.runtime;
}
