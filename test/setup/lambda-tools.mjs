/**
 * What stands in for Lambda: AWS's runtime client for each Python found, AWS's runtime interface emulator (Linux), and
 * a Python for arm64 with an emulator of that processor (Debian on x86_64).
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
/** Versions that Lambda runs and AWS's client has wheels for. */
const lambdaPythons = ['3.9', '3.10', '3.11', '3.12', '3.13'];

/**
 * @param tools the folder .tools; `python` one whose pip is used, `pythons` the interpreters by version
 * @param once,run of tools.mjs
 */
export async function installLambdaTools({ tools, python, pythons, once, run }) {
  const pip = [python, ['-m', 'pip', '--disable-pip-version-check']];
  const pinned = ['--require-hashes', '--only-binary', ':all:', '-q'];
  const runtime = join(here, 'runtime.txt');
  if (process.platform === 'win32') return;
  const wanted = process.platform === 'linux' ? lambdaPythons : ['3.12'];
  for (const version of wanted.filter((one) => one in pythons)) {
    const name = `runtime-${version}`;
    await once(name, pythons[version] + readFileSync(runtime, 'utf8'), () =>
      run(pip[0], [
        ...[...pip[1], '--python', pythons[version], 'install', '--target', join(tools, name)],
        ...[...pinned, '-r', runtime],
      ]),
    );
  }
  if (process.platform !== 'linux') return;
  const emulator = join(here, 'emulator.txt');
  await once('emulator', readFileSync(emulator, 'utf8'), async () => {
    const home = join(tools, 'emulator');
    mkdirSync(home);
    await run(pip[0], [...pip[1], 'download', '--no-deps', ...pinned, '-r', emulator, '-d', home]);
    const wheel = join(
      home,
      readdirSync(home).find((file) => file.endsWith('.whl')),
    );
    const machine = process.arch === 'arm64' ? 'arm64' : 'x86_64';
    const member = `samcli/local/rapid/aws-lambda-rie-${machine}`;
    const script = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extract(sys.argv[2], sys.argv[3])';
    await run(python, ['-c', script, wheel, member, home]);
    copyFileSync(join(home, member), join(home, 'aws-lambda-rie'));
    chmodSync(join(home, 'aws-lambda-rie'), 0o755);
    rmSync(wheel);
    rmSync(join(home, 'samcli'), { recursive: true });
  });
  if (process.arch === 'x64' && isDebian())
    await once('arm64', packages.join(), () => installArm64(tools, run));
}

/** Only Debian's own servers have packages for all processors at one address. */
export function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Debian 12 has Python 3.11, the one that its packages of this list are for. */
const packages = [
  ...[
    'python3.11-minimal',
    'libpython3.11-minimal',
    'libpython3.11-stdlib',
    'libc6',
    'libgcc-s1',
    'libstdc++6',
  ],
  ...['zlib1g', 'libssl3', 'libexpat1', 'libffi8', 'liblzma5', 'libbz2-1.0', 'libuuid1', 'libcrypt1'],
];

/** Downloads with apt, which checks its signatures, in a state of its own: nothing is installed, no root is needed. */
async function installArm64(tools, run) {
  const home = join(tools, 'arm64');
  mkdirSync(home, { recursive: true });
  const state = mkdtempSync(join(home, 'apt-'));
  for (const path of ['lists/partial', 'cache/archives/partial', 'foreign', 'native']) {
    mkdirSync(join(state, path), { recursive: true });
  }
  writeFileSync(join(state, 'status'), '');
  const options = [
    ...['APT::Architecture=arm64', 'APT::Architectures::=arm64', `Dir::State=${state}`],
    ...[`Dir::State::lists=${join(state, 'lists')}`, `Dir::State::status=${join(state, 'status')}`],
    ...[`Dir::Cache=${join(state, 'cache')}`, 'APT::Sandbox::User=root'],
  ].flatMap((option) => ['-o', option]);
  await run('apt-get', [...options, '-q', 'update']);
  const foreign = join(state, 'foreign');
  await run('apt-get', [...options, '-q', 'download', ...packages], { cwd: foreign });
  for (const file of readdirSync(foreign)) await run('dpkg', ['-x', join(foreign, file), join(home, 'root')]);
  const native = join(state, 'native');
  await run('apt-get', ['-q', '-o', 'APT::Sandbox::User=root', 'download', 'qemu-user-static'], {
    cwd: native,
  });
  await run('dpkg', ['-x', join(native, readdirSync(native)[0]), native]);
  copyFileSync(join(native, 'usr', 'bin', 'qemu-aarch64-static'), join(home, 'qemu-aarch64'));
  chmodSync(join(home, 'qemu-aarch64'), 0o755);
  rmSync(state, { recursive: true });
}
