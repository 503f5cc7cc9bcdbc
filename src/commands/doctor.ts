import { Problems, UserError, type Diagnostic, type Host, type Place } from '../host/types.ts';
import { packageInputs } from '../graph/package-inputs.ts';
import { lambdaTargetPlatform } from '../plans/lambda-platform.ts';
import { findPackages } from '../plain/found.ts';
import type { Project } from '../project/project.ts';
import { withProposals } from '../tailor/build-file-text.ts';
import { tailor } from '../tailor/tailor.ts';
import type { Target } from '../targets/types.ts';
import { listSome } from '../text/lists.ts';
import { findLocks } from '../wheel-choice/find-locks.ts';

/** Items that one line of the answer names at most. */
const MOST_NAMED = 8;
/** Packages and errors that are listed, one a line, at most: the answer fits on a screen. */
const MOST_LINES = 15;
/** Functions whose lines to write are shown at most. */
const MOST_FUNCTIONS = 3;

/** What `doctor` says, and whether anything could be packaged. */
interface Diagnosis {
  readonly text: string;
  readonly exitStatus: 0 | 1;
}

/**
 * Explains a repository in one screen: its Pants, its backends and target types, its locks, what would be packaged for
 * which platform, and what is missing, with the lines to write.
 * @returns exit status 1 when nothing can be packaged and nothing can be proposed
 */
export function doctor(host: Pick<Host, 'clock'>, project: Project): Diagnosis {
  const packages = packageLines(project, host.clock.now());
  const missing = packages.lines.length === 0 ? proposedLines(project) : [];
  const errors = project.problems.diagnostics.filter(({ severity }) => severity === 'error');
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Pants', pantsLines(project)],
    ['Backends', backendLines(project)],
    ['Targets', targetLines(project)],
    ['Locks', lockLines(project)],
    ['Packages', packages.lines.length === 0 ? ['none: no target can be packaged'] : packages.lines],
    ['Errors', some(errors.map(showProblem))],
    ['As it is', toPackage(project)],
    ['To write', missing],
  ];
  const nothing = packages.sound === 0 && missing.length === 0;
  return { text: sections.flatMap(sectionLines).join('\n'), exitStatus: nothing ? 1 : 0 };
}

function sectionLines([title, lines]: readonly [string, readonly string[]]): readonly string[] {
  return lines.map((line, index) => `${(index === 0 ? title : '').padEnd(10)}${line}`.trimEnd());
}

function some(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), `and ${lines.length - MOST_LINES} more`];
}

function pantsLines({ workspace }: Project): readonly string[] {
  const version = workspace.options.global.pantsVersion;
  const rules = workspace.dialect.name === '2.17' ? 'the rules of Pants 2.17' : 'the rules of today’s Pants';
  if (!workspace.files.isFile('pants.toml')) return [`no pants.toml; ${rules} apply`];
  return [
    version === undefined ? `pants.toml names no version; ${rules} apply` : `${version}: ${rules} apply`,
  ];
}

/** Backends that define target types or rules that count for packages. */
const COUNTING =
  /^pants\.backend\.(?:python|awslambda\.python|google_cloud_function\.python|docker|shell|codegen\.protobuf\.python|plugin_development|experimental\.python)$/;

function backendLines({ workspace }: Project): readonly string[] {
  const backends = workspace.options.global.backendPackages;
  if (backends === undefined) return ['`backend_packages` is not set, so all of them are on'];
  const counting = backends.filter((backend) => COUNTING.test(backend));
  const others = backends.filter((backend) => !COUNTING.test(backend));
  return [
    counting.length === 0 ? 'none that counts here' : listSome(counting, MOST_NAMED),
    ...(others.length === 0 ? [] : [`without effect on packages: ${listSome(others, MOST_NAMED)}`]),
  ];
}

function targetLines({ targets }: Project): readonly string[] {
  // Pants makes targets such as `_lockfiles` by itself.
  const declared = [...targets.targets.values()].filter(
    (target) => target.generator === undefined && !target.type.name.startsWith('_'),
  );
  const files = new Set(declared.map((target) => target.place.path));
  const opaque = new Map(
    declared.filter(({ isOpaque }) => isOpaque).map(({ type, place }) => [type.name, placeOf(place)]),
  );
  return [
    files.size === 0
      ? 'no BUILD files'
      : `${declared.length} in ${files.size} BUILD file${files.size === 1 ? '' : 's'}`,
    ...(opaque.size === 0 ? [] : [`of unknown types, which are kept and not packaged: ${named(opaque)}`]),
  ];
}

function named(places: ReadonlyMap<string, string>): string {
  return listSome(
    [...places].map(([name, place]) => `\`${name}\` (${place})`),
    MOST_NAMED,
  );
}

function lockLines(project: Project): readonly string[] {
  const lines = findLocks(project).map(({ path, format, resolve, fault }) => {
    const use =
      resolve === undefined ? 'not used: `[python.resolves]` does not name it' : `resolve ${resolve}`;
    return `${path}: ${fault ?? `${format} lock`} (${use})`;
  });
  return lines.length === 0 ? ['none: requirements are resolved anew in each run'] : some(lines);
}

interface PackageLines {
  readonly lines: readonly string[];
  /** How many of them could be packaged. */
  readonly sound: number;
}

const kinds = {
  'lambda-function': 'function',
  'lambda-layer': 'layer',
  pex: 'PEX file',
  archive: 'archive',
  'docker-image': 'container image, built when it is named',
} as const;

function packageLines(project: Project, now: number): PackageLines {
  const targets = [...project.targets.targets.values()].filter(
    ({ type }) => type.packagedAs !== undefined && type.packagedAs in kinds,
  );
  const rows = targets.map((target) => ({ target, platform: platformOf(project, target, now) }));
  const lines = rows.map(({ target, platform }) => {
    const kind = kinds[target.type.packagedAs as keyof typeof kinds];
    const what = platform instanceof UserError ? faultOf(project, platform) : platform;
    return `${target.spec}: ${kind}${what === undefined ? '' : `, ${what}`}`;
  });
  return {
    lines: some(lines),
    sound: rows.filter(({ platform }) => !(platform instanceof UserError)).length,
  };
}

/** The line that packages a repository without BUILD files. */
function toPackage({ workspace }: Project): readonly string[] {
  const found = findPackages(workspace, '');
  if (found === undefined) return [];
  return [...found.lines, `\`${found.command}\` packages ${found.isFirst ? 'the first one' : 'it'} as it is`];
}

/** The first error, unless it is listed with the others. */
function faultOf({ problems }: Project, { diagnostics: [first] }: UserError): string {
  const isListed = problems.diagnostics.some(({ message }) => message === first!.message);
  return isListed ? 'an error, see below' : `error: ${showProblem(first!)}`;
}

/** What a function or layer is built for; the error if that, or what it contains, cannot be told. */
function platformOf(project: Project, target: Target, now: number): string | UserError | undefined {
  if (target.type.packagedAs === 'docker-image') return undefined;
  try {
    const inputs = packageInputs(project, target.spec);
    if (target.type.packagedAs !== 'lambda-function' && target.type.packagedAs !== 'lambda-layer')
      return undefined;
    return lambdaTargetPlatform(project, target, inputs.interpreterConstraints, now).platform.description;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error;
  }
}

/** What `tailor --lambdas` would write where nothing can be packaged yet. */
function proposedLines(project: Project): readonly string[] {
  try {
    const edits = tailor(project, { specs: ['::'] }, new Problems(), true);
    const functions = edits.flatMap(({ shown, added }) =>
      added.filter(({ type }) => /aws_?lambda/.test(type)).map((one) => ({ shown, one })),
    );
    if (functions.length === 0)
      return ['nothing: no handler was found, such as `def handler(event, context)`'];
    const { buildFileIndent } = project.workspace.options.tailor;
    const more = functions.length - MOST_FUNCTIONS;
    return [
      '`lambda-package tailor --lambdas ::` writes these functions and the targets of their sources:',
      ...functions.slice(0, MOST_FUNCTIONS).flatMap(({ shown, one }, index) => [
        ...(functions[index - 1]?.shown === shown ? [] : [`${shown}:`]),
        ...withProposals(undefined, [one], buildFileIndent)
          .trimEnd()
          .split('\n')
          .map((line) => `  ${line}`),
      ]),
      ...(more > 0 ? [`and ${more} more function${more === 1 ? '' : 's'}`] : []),
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [];
  }
}

function showProblem({ message, place, help }: Diagnostic): string {
  const text = help === undefined ? message : `${message} (${help})`;
  return place === undefined ? text : `${placeOf(place)}: ${text}`;
}

function placeOf({ path, line }: Place): string {
  return line === undefined ? path : `${path}:${line}`;
}
