import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import { replaceText } from '../archive/replace.ts';
import { userError } from '../host/types.ts';
import type { Made } from '../plain/make.ts';
import type { Declared } from '../plain/types.ts';
import { checkedPath } from '../plans/output-gate.ts';
import { outputDirectory, showPath } from '../plans/output-paths.ts';
import type { Project } from '../project/project.ts';
import type { PackagedTarget } from '../report/types.ts';
import { decodeText } from '../text/decode.ts';
import { directoryOf } from '../text/paths.ts';

/** What `write-template` is asked for. */
export interface TemplateRequest {
  readonly made: Made;
  /** `true`, or a path relative to `cwd`. */
  readonly value: string;
  /** Absolute path. */
  readonly cwd: string;
}

/** A file that hands the packages back to the user's own tool. */
interface WantedTemplate {
  /** Directory and name, relative to the build root. */
  readonly directory: string;
  readonly name: string;
  readonly text: (packages: readonly PackagedTarget[], directory: string) => string;
  /** Lines about it. */
  readonly lines: (packages: readonly PackagedTarget[]) => readonly string[];
}

/** A file that can be written, and how. */
export interface TemplateFile {
  /** Absolute. */
  readonly path: string;
  /** @returns lines to announce @throws UserError when it cannot be written */
  write(packages: readonly PackagedTarget[]): Promise<readonly string[]>;
}

/**
 * What the user's own tool goes on with: beside a template a copy that names each package instead of its code, and is the same
 * otherwise; for a `serverless.yml` the same with `package.artifact`; else variables for Terraform. Nothing is written yet.
 * @throws UserError as `checkedPath`; `bad-input` where relative paths in the template would no longer hold
 */
export function openTemplate(project: Project, request: TemplateRequest): TemplateFile {
  const { workspace } = project;
  const wanted = wantedTemplate(project, request);
  const given = request.value === 'true' ? undefined : resolve(request.cwd, request.value);
  const directory = given === undefined ? join(workspace.root, wanted.directory) : dirname(given);
  refuseElsewhere(request, directory, join(workspace.root, wanted.directory));
  const path = checkedPath({
    rule: 'package',
    directory: outputDirectory(workspace.root, '', request.cwd, directory, 'write-template'),
    output: given === undefined ? wanted.name : basename(given),
    kind: 'file',
    what: 'What `write-template` asks for',
    elsewhere: 'name another file with `write-template`',
    place: undefined,
    sourceOwner: (file) => project.targets.owners(showPath(workspace.root, file))[0],
    isOurs: (file) => /\.packaged\.(?:ya?ml|json|template)$/.test(file),
  });
  return {
    path,
    write: async (packages) => {
      await replaceText(path, wanted.text(packages, directory));
      return [`Wrote ${showPath(workspace.root, path)}`, ...wanted.lines(packages)];
    },
  };
}

/** Relative paths in a template must go on to hold. @throws UserError */
function refuseElsewhere({ made, value }: TemplateRequest, directory: string, beside: string): void {
  if (made.source === undefined || made.source.kind === 'list' || directory === beside) return;
  throw userError({
    code: 'bad-input',
    message: `\`write-template\` is \`${value}\`, which is not beside \`${made.source.path}\``,
    help: 'write it into the same directory, since other relative paths in the template must go on to hold, or give `true`',
  });
}

function wantedTemplate(project: Project, { made, cwd }: TemplateRequest): WantedTemplate {
  const { workspace } = project;
  const { source } = made;
  if (source === undefined || source.kind === 'list') {
    const directory = source === undefined ? showPath(workspace.root, cwd) : directoryOf(source.path);
    return {
      directory: directory.startsWith(sep) ? '' : directory,
      name: 'lambda.auto.tfvars.json',
      text: (packages, at) => terraformVariables(workspace.root, packages, at),
      lines: () => [],
    };
  }
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return {
    directory: directoryOf(source.path),
    name: `${name.slice(0, dot)}.packaged${name.slice(dot)}`,
    text: (packages, at) => edited(project, packages, made, at),
    lines: (packages) => leftAlone(packages, made),
  };
}

/** Functions that keep their code since they were not made in this run. */
function leftAlone(packages: readonly PackagedTarget[], { packages: all }: Made): readonly string[] {
  const written = new Set(packages.map(({ target }) => target));
  const left = all.filter(({ spec }) => !written.has(spec)).map(({ declared }) => declared.id);
  return left.length === 0
    ? []
    : [`It still has the code of ${left.join(', ')}, which this run did not package`];
}

/** The path of a package as a file in `directory` names it. */
function pathFrom(root: string, directory: string, one: PackagedTarget): string {
  return relative(directory, join(root, one.path)).split(sep).join(posix.sep);
}

/** The template with the places of its code replaced, from the last to the first. */
function edited(
  project: Project,
  packages: readonly PackagedTarget[],
  made: Made,
  directory: string,
): string {
  const { workspace } = project;
  const byTarget = new Map(packages.map((one) => [one.target, one]));
  let text = decodeText(workspace.read(made.source!.path));
  const edits = made.packages.flatMap(({ spec, declared }) => {
    const one = byTarget.get(spec);
    if (one === undefined) return [];
    const path = pathFrom(workspace.root, directory, one);
    if (declared.edit === undefined) throw notHere(made.source!.path, declared, path);
    return [{ edit: declared.edit, path }];
  });
  for (const { edit, path } of edits.sort((a, b) => b.edit.from - a.edit.from)) {
    const isQuoted = text[edit.from] === '"' || edit.before.startsWith('"') || !/^[\w./-]+$/.test(path);
    const value = isQuoted ? JSON.stringify(path) : path;
    text = `${text.slice(0, edit.from)}${edit.before}${value}${edit.after}${text.slice(edit.to)}`;
  }
  return text;
}

/** The error for a function that stands in another file than the one that is copied, or where nothing can be added. */
function notHere(source: string, { id, place }: Declared, path: string): Error {
  return userError({
    code: 'bad-input',
    message: `\`write-template\` cannot name the package of \`${id}\`: it is not in \`${source}\``,
    ...(place !== undefined && { place }),
    help: `write it there, or leave \`write-template\` out and name the package in the file that has the function: \`${path}\``,
  });
}

/** `lambda_packages`: what `aws_lambda_function` needs of each function. */
function terraformVariables(root: string, packages: readonly PackagedTarget[], directory: string): string {
  const entries = packages.map((one) => {
    const name = one.target.slice(one.target.lastIndexOf(':') + 1);
    const { handler, runtime, architecture, codeSha256 } = one;
    return [
      name,
      { path: pathFrom(root, directory, one), source_code_hash: codeSha256, handler, runtime, architecture },
    ] as const;
  });
  return `${JSON.stringify({ lambda_packages: Object.fromEntries(entries) }, null, 2)}\n`;
}
