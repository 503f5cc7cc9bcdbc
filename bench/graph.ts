// Measures how long a large checkout takes: writes one into a temporary directory and runs whole processes in it.
//
//   node bench/graph.ts [--files 10000] [--megabytes 60] [--builds 1000] [--runs 5] [--keep DIR] [-- PROGRAM ARGUMENT…]
//
// PROGRAM is `node dist/cli.js` unless given. Needs GNU time. Prints the median of the runs of each command:
// CPU seconds (user and system together), elapsed seconds, highest memory in MB.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

interface Size {
  readonly files: number;
  readonly bytes: number;
  readonly builds: number;
}

const standardModules = [
  'os',
  'sys',
  'json',
  'logging',
  'typing',
  'dataclasses',
  'collections.abc',
  'pathlib',
];

/** A checkout of `files` Python files in `builds` packages, each of which imports ten others. */
function writeCheckout(root: string, size: Size): void {
  writeFileSync(
    join(root, 'pants.toml'),
    '[GLOBAL]\npants_version = "2.27.0"\nbackend_packages = ["pants.backend.python", "pants.backend.awslambda.python"]\n[source]\nroot_patterns = ["src"]\n[python]\ninterpreter_constraints = ["==3.12.*"]\n',
  );
  const perPackage = Math.ceil(size.files / size.builds);
  const moduleName = (index: number): string =>
    `pkg${Math.floor(index / perPackage)}.mod${index % perPackage}`;
  const perFile = Math.floor(size.bytes / size.files);
  for (let packageIndex = 0; packageIndex < size.builds; packageIndex++) {
    const directory = join(root, 'src', `pkg${packageIndex}`);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'BUILD'), buildFile(packageIndex));
    writeFileSync(join(directory, '__init__.py'), packageIndex % 2 === 0 ? '' : '"""A package."""\n');
    for (
      let index = packageIndex * perPackage;
      index < Math.min(size.files, (packageIndex + 1) * perPackage);
      index++
    ) {
      writeFileSync(
        join(directory, `mod${index % perPackage}.py`),
        source(index, size.files, perFile, moduleName),
      );
    }
  }
  const requirements = Array.from(
    { length: 100 },
    (_, index) => `python_requirement(name="req${index}", requirements=["req${index}==1.${index}"])`,
  );
  mkdirSync(join(root, '3rdparty'));
  writeFileSync(join(root, '3rdparty', 'BUILD'), `${requirements.join('\n')}\n`);
}

function buildFile(packageIndex: number): string {
  const handler =
    packageIndex % 10 === 0
      ? 'python_aws_lambda_function(name="fn", runtime="python3.12", handler="mod0.py:handler")\n'
      : '';
  return `python_sources()\n${handler}`;
}

function source(index: number, count: number, bytes: number, moduleName: (index: number) => string): string {
  const imports = [
    ...standardModules.map((module) => `import ${module}`),
    ...Array.from({ length: 10 }, (_, step) => {
      const module = moduleName((index * 7 + step * 997 + 1) % count);
      return step % 2 === 0 ? `import ${module}` : `from ${module} import handler as handler${step}`;
    }),
    `import req${index % 100}.client`,
  ];
  const lines = [
    `"""Module ${index}."""`,
    ...imports,
    '',
    '',
    'def handler(event, context):',
    '    return event',
    '',
  ];
  let text = lines.join('\n');
  for (let number = 0; text.length < bytes; number++) {
    text += `\n\ndef function_${number}(value, other=None):\n    """Adds ${number} to a value."""\n    # A comment, as there are some.\n    if other is not None:\n        return {"value": value + ${number}, "other": [other, "text"]}\n    return value + ${number}\n`;
  }
  return text;
}

interface Measured {
  readonly cpu: number;
  readonly elapsed: number;
  readonly megabytes: number;
}

function measure(root: string, program: readonly string[], args: readonly string[]): Measured {
  const report = join(root, '..', 'time.txt');
  const ran = spawnSync('time', ['-f', '%U %S %e %M', '-o', report, ...program, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (ran.error !== undefined) throw ran.error;
  if (ran.status !== 0)
    throw new Error(`${args.join(' ')} ended with ${ran.status}:\n${ran.stderr.slice(0, 4000)}`);
  const [user, system, elapsed, kilobytes] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
  return { cpu: user! + system!, elapsed: elapsed!, megabytes: kilobytes! / 1024 };
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)]!;
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      files: { type: 'string', default: '10000' },
      megabytes: { type: 'string', default: '60' },
      builds: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '5' },
      keep: { type: 'string' },
    },
    allowPositionals: true,
  });
  const program =
    positionals.length > 0
      ? positionals
      : [process.execPath, resolve(import.meta.dirname, '..', 'dist', 'cli.js')];
  const parent = values.keep ?? mkdtempSync(join(tmpdir(), 'bench-graph-'));
  const root = join(parent, 'checkout');
  mkdirSync(root, { recursive: true });
  writeCheckout(root, {
    files: Number(values.files),
    bytes: Number(values.megabytes) * 1_000_000,
    builds: Number(values.builds),
  });
  for (const args of [
    ['list', '::'],
    ['dependencies', '::'],
    ['dependencies', '--transitive', 'src/pkg0:fn'],
    ['dependents', 'src/pkg0/mod0.py'],
  ]) {
    const runs = Array.from({ length: Number(values.runs) }, () => measure(root, program, args));
    const of = (key: keyof Measured, digits: number): string =>
      median(runs.map((run) => run[key])).toFixed(digits);
    process.stdout.write(
      `${args.join(' ')}: ${of('cpu', 2)} CPU s, ${of('elapsed', 2)} s, ${of('megabytes', 0)} MB\n`,
    );
  }
  if (values.keep === undefined) rmSync(parent, { recursive: true });
}

main();
