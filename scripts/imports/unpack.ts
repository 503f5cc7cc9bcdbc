/** Puts packages and what Lambda's runtime adds into directories, for a real Python. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../src/archive/types.ts';
import { writeZip } from '../../src/archive/write-zip.ts';
import type { LaidOutPlan } from '../../src/plans/lay-out-plans.ts';
import { mustRun, tool } from '../../test/support/tools.ts';

/** The architecture whose packages this machine imports. */
export const ownArchitecture = process.arch === 'arm64' ? 'arm64' : 'x86_64';

const runtimePackages = new Map<string, string>();

/** The SDK and the client of a runtime, as far as the index has them. @param version `3.12` */
export function packagesOfRuntime(work: string, version: string, python: string): string {
  const known = runtimePackages.get(version);
  if (known !== undefined) return known;
  const target = join(work, `runtime-${version}`);
  const options = ['--quiet', '--python', python, '--target', target];
  // Python before 3.12 is installed with setuptools.
  const installed = Number(version.split('.')[1]) < 12 ? ['pip', 'setuptools==65.5.0'] : ['pip'];
  mustRun(tool('oracle', 'uv'), [
    'pip',
    'install',
    ...options,
    'boto3',
    'simplejson',
    'awslambdaric',
    ...installed,
  ]);
  runtimePackages.set(version, target);
  return target;
}

/** The package and its layers, as Lambda would put them on `sys.path`; of a PEX file, a directory per wheel. */
export async function unpackPackage(
  work: string,
  { plan, contents }: LaidOutPlan,
  python: string,
): Promise<readonly string[]> {
  const place = mkdtempSync(join(work, 'package-'));
  const unzip = async (name: string, write: (path: string) => Promise<unknown>): Promise<string> => {
    const zip = join(place, `${name}.zip`);
    const path = join(place, name);
    await write(zip);
    mustRun(python, ['-I', '-m', 'zipfile', '-e', zip, path]);
    return path;
  };
  const paths: string[] = [];
  const { importable, layers = [] } = contents;
  if (importable !== undefined) {
    const groups = new Map<string, Entry[]>();
    for (const entry of importable.entries) {
      const owner = entry.owner.endsWith('.whl') ? entry.owner : '';
      groups.set(owner, [...(groups.get(owner) ?? []), entry]);
    }
    for (const entries of groups.values()) {
      const once = [...new Map(entries.map((entry) => [entry.path, entry])).values()];
      paths.push(await unzip(String(paths.length), (path) => writeZip({ entries: once }, path)));
    }
  } else if (plan.kind === 'directory') {
    paths.push(join(place, 'directory'));
    await contents.write(paths[0]!);
  } else paths.push(await unzip('function', (path) => contents.write(path)));
  for (const { files } of layers)
    paths.push(await unzip(`layer${paths.length}`, (path) => writeZip({ entries: files }, path)));
  return paths;
}
