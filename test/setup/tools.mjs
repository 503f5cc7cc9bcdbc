/**
 * Installs the reference tools that the tests compare with (pex, packaging, uv, moto, both versions of the AWS CLI, a
 * local workflow runner, actionlint, other Node versions) below .tools/, pinned. Needs Node, Go and one Python 3.11 or later; python3.12 is taken
 * when there is one. Does nothing when everything is there. A download that fails is tried again.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installAwsV2 } from './aws-v2.mjs';
import { installLambdaTools } from './lambda-tools.mjs';

const here = import.meta.dirname;
const tools = join(here, '..', '..', '.tools');
const windows = process.platform === 'win32';
const bin = windows ? 'Scripts' : 'bin';
/** Versions of Node whose output must be the same as the development version's. */
const nodes = { node20: '20.20.2', node22: '22.23.3' };

/** The machine's own settings of pip and Python could hide a defect: none of them reaches a tool. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(PIP_FIND_LINKS|PYTHONDONTWRITEBYTECODE|PYTHONPATH|PYTHONHOME|VIRTUAL_ENV)$/.test(name),
  ),
);

/** Interpreters on PATH and under pyenv, by "3.12"; missing ones are absent. */
function interpreters() {
  const found = {};
  const candidates = [];
  for (const directory of (process.env.PATH ?? '').split(delimiter)) {
    if (directory.includes('shims')) continue;
    for (let minor = 15; minor >= 6; minor--) candidates.push(join(directory, `python3.${minor}`));
    candidates.push(join(directory, windows ? 'python.exe' : 'python3'));
  }
  const pyenv = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions');
  if (existsSync(pyenv)) {
    for (const name of readdirSync(pyenv)) candidates.push(join(pyenv, name, 'bin', 'python'));
  }
  for (const path of candidates) {
    if (!existsSync(path)) continue;
    const result = spawnSync(
      path,
      ['-c', 'import sys; print("%d.%d" % sys.version_info[:2]); print(sys.executable)'],
      {
        encoding: 'utf8',
        env: environment,
      },
    );
    const [version, executable] = (result.stdout ?? '').trim().split(/\r?\n/);
    if (result.status === 0 && version && executable && !(version in found)) found[version] = executable;
  }
  return found;
}

function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(text)
        : reject(new Error(`${program} ${args.join(' ')} failed (${code}):\n${text}`)),
    );
  });
}

async function retried(work) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 3) throw error;
      console.log(`  trying again: ${String(error.message).split('\n').slice(0, 2).join(' ')}`);
      await new Promise((resolve) => setTimeout(resolve, 5000 * attempt));
    }
  }
}

/** Runs `work` unless a stamp says that it was done with the same `inputs`. */
async function once(name, inputs, work) {
  const stamp = join(tools, `${name}.stamp`);
  const digest = createHash('sha256').update(inputs).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const start = performance.now();
  rmSync(stamp, { force: true });
  rmSync(join(tools, name), { recursive: true, force: true });
  await retried(work);
  writeFileSync(stamp, digest);
  console.log(`test tools: ${name} (${Math.round((performance.now() - start) / 1000)} s)`);
}

async function venv(name, python, requirements) {
  const lock = join(here, requirements);
  const home = join(tools, name);
  await once(name, python + readFileSync(lock, 'utf8'), async () => {
    await run(python, ['-m', 'venv', home]);
    const pip = [join(home, bin, 'python'), ['-m', 'pip', '--disable-pip-version-check', 'install', '-q']];
    await run(pip[0], [...pip[1], '--require-hashes', '--only-binary', ':all:', '-r', lock]);
  });
}

async function nodeVersion(name, version) {
  await once(name, version, async () => {
    const home = join(tools, name);
    mkdirSync(home, { recursive: true });
    writeFileSync(
      join(home, 'package.json'),
      JSON.stringify({ private: true, dependencies: { node: version }, allowScripts: { node: true } }),
    );
    await run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
      cwd: home,
      shell: windows,
    });
  });
}

/** actionlint, whose module Go checks against its public log of checksums. */
async function actionlint(version) {
  await once('actionlint', version, () =>
    run('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@${version}`], {
      env: { ...environment, GOBIN: join(tools, 'actionlint'), GOFLAGS: '' },
    }),
  );
}

mkdirSync(tools, { recursive: true });
const pythons = interpreters();
const python =
  pythons['3.12'] ?? ['3.13', '3.11', '3.14', '3.15'].map((v) => pythons[v]).find((p) => p !== undefined);
if (python === undefined) {
  console.error(
    'test tools: no Python 3.11 or later on PATH (python3.12 is best); the tests compare with Python tools',
  );
  process.exit(1);
}
writeFileSync(join(tools, 'pythons.json'), JSON.stringify(pythons, null, 2));
await Promise.all([
  venv('oracle', python, 'tools.txt').then(() =>
    installLambdaTools({ tools, python: join(tools, 'oracle', bin, 'python'), pythons, once, run }),
  ),
  venv('aws', python, 'aws.txt')
    .then(() => installAwsV2({ tools, python: join(tools, 'aws', bin, 'python'), environment, once, run }))
    .then(() => venv('backends', python, 'backends.txt'))
    .then(() => venv('markdown', python, 'markdown.txt')),
  nodeVersion('node20', nodes.node20).then(() => nodeVersion('node22', nodes.node22)),
  actionlint('v1.7.12'),
]);
