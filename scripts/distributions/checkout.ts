/** Makes a checkout with a function for each of the distributions on which the checks are measured. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Distribution {
  /** `aws-lambda-powertools[all]` */
  readonly requirement: string;
  /** What its handler imports. */
  readonly modules: readonly string[];
  /** Projects that it needs, itself included. */
  readonly closure: readonly string[];
}

const here = import.meta.dirname;

/** The versions of Python on which they are measured. */
export const measuredPythons = ['3.10', '3.12', '3.13'] as const;

/** All of them, in order. */
export function measuredDistributions(): readonly Distribution[] {
  return readFileSync(join(here, 'closures.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [requirement, modules, closure] = line.split(' ') as [string, string, string];
      return { requirement, modules: modules.split(','), closure: closure.split(',') };
    });
}

/** The directory of the functions of a distribution: `aws_lambda_powertools_all`. */
export function directoryOf({ requirement }: Distribution): string {
  return requirement.replaceAll(/\W+/g, '_').replace(/_$/, '');
}

/** The part of the lock with some projects. */
function lockOf(projects: readonly string[]): string {
  const lock = readFileSync(join(here, 'lock.txt'), 'utf8');
  const pins = lock.split(/^(?=\w)/m);
  return pins.filter((pin) => projects.includes(pin.slice(0, pin.indexOf('==')))).join('');
}

/** Writes the checkout: per distribution, a resolve, and the functions `x86_64` and `arm64`. @param version `3.12` */
export function writeDistributions(root: string, version: string, all: readonly Distribution[]): void {
  mkdirSync(root, { recursive: true });
  const resolves = all.map((one) => `${directoryOf(one)} = "${directoryOf(one)}/lock.txt"\n`);
  writeFileSync(
    join(root, 'pants.toml'),
    `[GLOBAL]
backend_packages = ["pants.backend.python", "pants.backend.awslambda.python"]
[python]
interpreter_constraints = ["==${version}.*"]
enable_resolves = true
default_resolve = "${directoryOf(all[0]!)}"
[source]
root_patterns = ["/*"]
[python.resolves]
${resolves.join('')}`,
  );
  for (const one of all) {
    const name = directoryOf(one);
    const directory = join(root, name);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'lock.txt'), lockOf(one.closure));
    const imports = one.modules.map((module) => `import ${module}\n`).join('');
    writeFileSync(
      join(directory, 'app.py'),
      `${imports}\n\ndef handler(event, context):\n    return event\n`,
    );
    const functions = ['x86_64', 'arm64'].map(
      (architecture) => `python_aws_lambda_function(
    name="${architecture}",
    handler="app.py:handler",
    runtime="python${version}",
    architecture="${architecture}",
    resolve="${name}",
)
`,
    );
    writeFileSync(
      join(directory, 'BUILD'),
      `python_requirement(name="requirement", requirements=["${one.requirement}"], resolve="${name}")
python_sources(dependencies=[":requirement"], resolve="${name}")
${functions.join('')}`,
    );
  }
}
