import { Problems, UserError } from '../host/types.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { isSwitchedOn, optionValue, type Invocation } from './command.ts';
import type { CommandOutput } from '../commands/command-output.ts';
import { dependencies, type RelationQuery } from '../commands/dependencies.ts';
import { dependents } from '../commands/dependents.ts';
import { explain } from '../commands/explain.ts';
import { reportDiagnostics } from '../commands/failure.ts';
import { filedeps } from '../commands/filedeps.ts';
import { importsCommand } from '../commands/imports.ts';
import { list } from '../commands/list.ts';
import { peek } from '../commands/peek.ts';
import type { Project } from '../project/project.ts';
import { openInvocation, specQuery } from './query.ts';
import { roots } from '../commands/roots.ts';
import { wheelSettings } from './wheel-settings.ts';

/** Read-only commands: each prints what Pants prints to stdout, and warnings to stderr. */

export async function runList(invocation: Invocation): Promise<number> {
  const project = await openInvocation(invocation);
  const query = await specQuery(invocation, project);
  return print(
    invocation,
    answered(project, () => list(project, query)),
  );
}

export async function runPeek(invocation: Invocation): Promise<number> {
  const project = await openInvocation(invocation);
  const excludeDefaults = isSwitchedOn(invocation, 'exclude-defaults');
  const query = { ...(await specQuery(invocation, project)), excludeDefaults };
  const output = answered(project, () =>
    peek(project, query, ({ spec }) => [...project.graph.direct(spec).dependencies.keys()]),
  );
  return print(invocation, { ...output, warnings: [...output.warnings, ...project.graph.diagnostics()] });
}

export async function runRoots(invocation: Invocation): Promise<number> {
  return print(invocation, roots(await openInvocation(invocation)));
}

export function runDependencies(invocation: Invocation): Promise<number> {
  return relate(invocation, dependencies);
}

export function runDependents(invocation: Invocation): Promise<number> {
  return relate(invocation, dependents);
}

async function relate(
  invocation: Invocation,
  answer: (project: Project, query: RelationQuery) => CommandOutput,
): Promise<number> {
  const project = await openInvocation(invocation);
  const query = {
    ...(await specQuery(invocation, project)),
    transitive: isSwitchedOn(invocation, 'transitive'),
    closed: isSwitchedOn(invocation, 'closed'),
    format: formatOf(invocation),
  };
  return print(
    invocation,
    answered(project, () => answer(project, query)),
  );
}

export async function runFiledeps(invocation: Invocation): Promise<number> {
  const project = await openInvocation(invocation);
  const transitive = isSwitchedOn(invocation, 'transitive');
  const query = { ...(await specQuery(invocation, project)), transitive };
  return print(
    invocation,
    answered(project, () => filedeps(project, query)),
  );
}

export async function runExplain(invocation: Invocation): Promise<number> {
  const project = await openInvocation(invocation);
  const [spec, what] = invocation.operands as [string, string];
  return print(invocation, explain(project, { specs: [spec] }, what, formatOf(invocation)));
}

export async function runWheels(invocation: Invocation): Promise<number> {
  const { wheels } = await import('../commands/wheels.ts');
  const project = await openInvocation(invocation);
  const query = await specQuery(invocation, project);
  const request = { query, format: formatOf(invocation), wheels: wheelSettings(invocation) };
  return print(invocation, await wheels(invocation.host, project, request));
}

export function runImports(invocation: Invocation): Promise<number> {
  const { host, buildRoot } = invocation;
  const problems = new Problems();
  const { options, dialect } = openWorkspace({ root: buildRoot, env: host.env }, problems);
  problems.throwIfErrors();
  importsCommand(invocation.operands, { ...options.pythonInfer, stringRules: dialect.moduleTable }, host);
  return Promise.resolve(0);
}

function formatOf(invocation: Invocation): 'text' | 'json' {
  return optionValue(invocation, 'format') === 'json' ? 'json' : 'text';
}

/**
 * The result of `answer`. @throws UserError that includes the warnings found so far, so that an error does not hide
 * them
 */
export function answered(project: Project, answer: () => CommandOutput): CommandOutput {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const problems = new Problems();
    problems.add(project.problems.diagnostics.filter(({ severity }) => severity !== 'error'));
    problems.add(project.graph.diagnostics());
    problems.add(error.diagnostics);
    throw new UserError(problems.diagnostics);
  }
}

function print({ host }: Invocation, output: CommandOutput): number {
  reportDiagnostics(output.warnings, host.log);
  if (output.text !== '') host.log.out(output.text);
  return 0;
}
