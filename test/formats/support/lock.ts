import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pexLock, type LockedProject, type MadeWheel } from '../../support/wheelhouse.ts';
import { realWheels } from './wheels.ts';

const toml = `[source]
root_patterns = ["src"]

[python]
enable_resolves = true
default_resolve = "main"

[python.resolves]
main = "main.lock"
`;

/** A pex lock, and options that name it: of one project with several wheels, or of the wheels of list 3. */
export function lockOf(
  name: string,
  version: string,
  wheels?: readonly MadeWheel[],
): Readonly<Record<string, string>> {
  if (wheels === undefined) return { 'main.lock': pexLock([`${name}==${version}`], realProjects(name)) };
  const artifacts = wheels.map(({ filename, sha256 }) => ({
    url: `https://files.example/${filename}`,
    sha256,
  }));
  return { 'pants.toml': toml, 'main.lock': pexLock([name], [{ name, version, artifacts }]) };
}

/** The projects of list 3; `root` needs all others. */
function realProjects(root: string): readonly LockedProject[] {
  const directory = realWheels(3);
  const files = readdirSync(directory).filter((file) => file.endsWith('.whl'));
  const nameOf = (file: string) => file.split('-', 1)[0]!.replaceAll('_', '-').toLowerCase();
  return files.map((file) => ({
    name: nameOf(file),
    version: file.split('-')[1]!,
    artifacts: [
      {
        url: `https://files.example/${file}`,
        sha256: createHash('sha256')
          .update(readFileSync(join(directory, file)))
          .digest('hex'),
      },
    ],
    requires: nameOf(file) === root ? files.map(nameOf).filter((name) => name !== root) : [],
  }));
}
