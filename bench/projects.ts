import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, tool } from '../test/support/tools.ts';
import { makeWheel, pexLock } from '../test/support/wheelhouse.ts';

/** Much native code: some 35 wheels of 90 MB that unpack to about as much as Lambda takes. */
export const heavyRequirements = [
  ...['boto3==1.35.60', 'cryptography==43.0.3', 'grpcio==1.67.1', 'lxml==5.3.0', 'matplotlib==3.9.2'],
  ...['numpy==2.1.3', 'pandas==2.2.3', 'pydantic==2.9.2', 'requests==2.32.3', 'sqlalchemy==2.0.36'],
];

export interface FunctionProject {
  /** PEP 508. */
  readonly requirements: readonly string[];
  /** Content of the lock. */
  readonly lock: string;
  /** What the modules import. */
  readonly imports: readonly string[];
  readonly modules: number;
  /** Lambda functions `src:lambda0` and so on, each with a module of its own for its handler. */
  readonly functions: number;
}

/** Makes a checkout with functions for python3.12 whose modules import the requirements and each other. */
export function makeProject(root: string, project: FunctionProject): void {
  const source = join(root, 'src');
  mkdirSync(source, { recursive: true });
  writeFileSync(
    join(root, 'pants.toml'),
    '[source]\nroot_patterns = ["src"]\n\n[python]\nenable_resolves = true\ndefault_resolve = "lambdas"\n' +
      'interpreter_constraints = ["CPython==3.12.*"]\n\n[python.resolves]\nlambdas = "lambdas.lock"\n',
  );
  writeFileSync(join(root, 'requirements.txt'), `${project.requirements.join('\n')}\n`);
  writeFileSync(join(root, 'lambdas.lock'), project.lock);
  writeFileSync(join(root, 'BUILD'), 'python_requirements(name="reqs")\n');
  const functions = Array.from({ length: project.functions }, (_, index) => index);
  writeFileSync(
    join(source, 'BUILD'),
    `python_sources()\n${functions
      .map(
        (index) =>
          `\npython_aws_lambda_function(\n    name="lambda${index}",\n    runtime="python3.12",\n    handler="f${index}.py:handler",\n)\n` +
          `\npex_binary(\n    name="pex${index}",\n    entry_point="f${index}.py",\n    execution_mode="zipapp",\n)\n`,
      )
      .join('')}`,
  );
  for (let index = 0; index < project.modules; index++) writeModule(root, project, index);
  for (const index of functions) {
    writeFileSync(
      join(source, `f${index}.py`),
      `import m0\n\n\ndef handler(event, context):\n    return m0.handler(event, context), ${index}\n`,
    );
  }
}

/** About 2 KB of Python. */
function writeModule(root: string, project: FunctionProject, index: number): void {
  const { imports, modules } = project;
  const mine = imports.filter((_, at) => at % modules === index % Math.min(modules, imports.length));
  const names = [...mine, ...(index < modules - 1 ? [`m${index + 1}`] : [])];
  const body = Array.from(
    { length: 40 },
    (_, line) => `    value_${line} = event.get("key_${line}", ${line})\n`,
  );
  writeFileSync(
    join(root, 'src', `m${index}.py`),
    `${names.map((name) => `import ${name}\n`).join('')}\n\ndef handler(event, context):\n${body.join('')}    return ${index}\n`,
  );
}

/** Pins `requirements` for python3.12 on x86_64, as `pylock.toml` or as `requirements.txt` with hashes. Needs the network. */
export function lockWithUv(
  requirements: readonly string[],
  format: 'pylock.toml' | 'requirements.txt',
  env: Record<string, string>,
): string {
  return mustRun(
    tool('oracle', 'uv'),
    [
      ...['--no-config', 'pip', 'compile', '-q', '-', '--format', format, '--only-binary', ':all:'],
      ...['--generate-hashes', '--no-header', '--python-platform', 'x86_64-manylinux_2_34'],
      ...['--python-version', '3.12'],
    ],
    { env, input: `${requirements.join('\n')}\n` },
  ).stdout;
}

/**
 * A lock of 300 distributions with twelve files each, whose wheels have twenty modules.
 * @param house gets the wheels @returns the text of the lock
 */
export async function makeLargeLock(house: string): Promise<string> {
  mkdirSync(house);
  const projects = [];
  for (let index = 0; index < 300; index++) {
    const name = `dist${index}`;
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, file) => [`${name}/m${file}.py`, `value = ${file}\n`.repeat(100)]),
    );
    const wheel = await makeWheel(name, '1.0', 'py3-none-any', files);
    writeFileSync(join(house, wheel.filename), wheel.bytes);
    const others = Array.from({ length: 11 }, (_, minor) => ({
      url: `https://files.example/${name}-1.0-cp3${minor}-cp3${minor}-win_amd64.whl`,
      sha256: wheel.sha256,
    }));
    const requires = [index + 1, index + 7].filter((one) => one < 300).map((one) => `dist${one}>=1`);
    projects.push({
      name,
      version: '1.0',
      artifacts: [...others, { url: `https://files.example/${wheel.filename}`, sha256: wheel.sha256 }],
      requires,
    });
  }
  return pexLock(['dist0'], projects);
}
