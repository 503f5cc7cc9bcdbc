/**
 * Warm package of a function with boto3, numpy, pydantic, requests, sqlalchemy and 20 modules for python3.12, whole
 * process, against `cat` of the same wheels plus `sha256sum`, and against `uv pip install --target` plus `zip`.
 *
 * npm run bench -- [rounds]   (after `npm run build` and `npm run pretest`; needs the network once)
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment, mustRun, projectRoot, tool } from '../test/support/tools.ts';
import { interleave, median, showTable } from './measure.ts';

const rounds = Number(process.argv[2] ?? 7);
const work = mkdtempSync(join(tmpdir(), 'bench-package-'));
const project = join(work, 'project');
const env = cleanEnvironment({
  LAMBDA_PACKAGE_STORE: join(work, 'store'),
  UV_CACHE_DIR: join(work, 'uv-cache'),
});

/** 20 modules of about 2 KB that import the five requirements and each other. */
function makeProject(): void {
  const source = join(project, 'src');
  mkdirSync(source, { recursive: true });
  cpSync(join(import.meta.dirname, 'warm-package'), project, { recursive: true });
  writeFileSync(
    join(project, 'pants.toml'),
    '[source]\nroot_patterns = ["src"]\n\n[python]\nenable_resolves = true\ndefault_resolve = "lambdas"\n' +
      'interpreter_constraints = ["CPython==3.12.*"]\n\n[python.resolves]\nlambdas = "lambdas.lock"\n',
  );
  writeFileSync(join(project, 'BUILD'), 'python_requirements(name="reqs")\n');
  writeFileSync(
    join(source, 'BUILD'),
    'python_sources()\n\npython_aws_lambda_function(\n    name="lambda",\n    runtime="python3.12",\n    handler="m0.py:handler",\n)\n',
  );
  const requirements = ['boto3', 'numpy', 'pydantic', 'requests', 'sqlalchemy'];
  for (let index = 0; index < 20; index++) {
    const imports = [requirements[index % 5]!, ...(index < 19 ? [`m${index + 1}`] : [])];
    const body = Array.from(
      { length: 40 },
      (_, line) => `    value_${line} = event.get("key_${line}", ${line})\n`,
    );
    writeFileSync(
      join(source, `m${index}.py`),
      `${imports.map((name) => `import ${name}\n`).join('')}\n\ndef handler(event, context):\n${body.join('')}    return ${index}\n`,
    );
  }
}

makeProject();
const cli = [
  process.execPath,
  join(projectRoot, 'dist', 'cli.js'),
  'package',
  '--build-root',
  project,
  'src:lambda',
];
const packages = JSON.parse(mustRun(cli[0]!, [...cli.slice(1), '--format', 'json'], { env }).stdout) as [
  { path: string; wheels: { name: string; version: string; filename: string; sha256: string }[] },
];
const { wheels } = packages[0];
const wheelPaths = wheels.map((wheel) => join(work, 'store', wheel.sha256, wheel.filename));
const pinned = join(work, 'pinned.txt');
writeFileSync(
  pinned,
  wheels.map((one) => `${one.name}==${one.version} --hash=sha256:${one.sha256}\n`).join(''),
);

const quote = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
const target = join(work, 'target');
const shell = (script: string) => ['sh', '-ec', script];
const limit = 'cat + sha256sum';
const runs = interleave(
  [
    { name: 'lambda-package', command: cli },
    { name: limit, command: shell(`cat ${quote(wheelPaths)} > '${work}/all'; sha256sum '${work}/all'`) },
    {
      name: 'uv pip install + zip',
      before: () => {
        rmSync(target, { recursive: true, force: true });
        rmSync(join(work, 'uv.zip'), { force: true });
      },
      command: shell(
        `${quote([tool('oracle', 'uv'), '--no-config', 'pip', 'install', '-q', '--target', target])} --python-platform x86_64-manylinux_2_34 --python-version 3.12 --no-deps --require-hashes -r '${pinned}'; cp '${project}'/src/*.py '${target}'; cd '${target}'; zip -qr -X '${work}/uv.zip' .`,
      ),
    },
  ],
  rounds,
  env,
);
const cpu = (name: string) => median(runs.get(name)!.map((one) => one.cpu));
const size = wheelPaths.reduce((sum, path) => sum + statSync(path).size, 0);
process.stdout.write(
  `${wheels.length} wheels, ${(size / 1e6).toFixed(1)} MB; node ${process.version}\n\n${showTable(runs, limit)}\n\n` +
    `lambda-package: ${(cpu('lambda-package') / cpu(limit)).toFixed(2)} × the CPU of ${limit} (goal: at most 3), ` +
    `${(cpu('uv pip install + zip') / cpu('lambda-package')).toFixed(1)} × less than uv pip install + zip (goal: at least 5)\n`,
);
rmSync(work, { recursive: true, force: true });
