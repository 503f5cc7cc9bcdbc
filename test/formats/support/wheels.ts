import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { readZipMembers } from '../../../src/archive/read-zip.ts';
import type { StoredWheel } from '../../../src/wheels/types.ts';
import { mustRun, projectRoot, tool } from '../../support/tools.ts';

const data = join(import.meta.dirname, '..', 'data');
const cache = join(projectRoot, '.tools', 'wheels');

/** The platform of data/complete-platform-cp312.json, for pip. */
const platformOptions = [
  ...Array.from({ length: 30 }, (_, index) => `manylinux_2_${34 - index}_x86_64`),
  ...['manylinux2014_x86_64', 'manylinux2010_x86_64', 'manylinux1_x86_64', 'linux_x86_64'],
].flatMap((platform) => ['--platform', platform]);

/** pip's own settings (which index, which certificates) stay; what could slip in other wheels goes. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(PIP_FIND_LINKS|PIP_NO_INDEX|PYTHON.*|VIRTUAL_ENV)$/.test(entry[0]),
  ),
);

/**
 * A directory with the wheels of data/wheels-NUMBER.txt (names, versions and hashes), downloaded once and kept below
 * .tools/. They are for CPython 3.12 on x86_64 Linux, those of list 3 for 3.8.
 */
export function realWheels(number: 1 | 2 | 3): string {
  const list = join(data, `wheels-${number}.txt`);
  const digest = createHash('sha256').update(readFileSync(list)).digest('hex').slice(0, 16);
  const directory = join(cache, `${number}-${digest}`);
  if (existsSync(directory)) return directory;
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, 'download-'));
  try {
    download(list, number === 3 ? '3.8' : '3.12', temporary);
    // Another process may have been faster.
    if (!existsSync(directory)) renameSync(temporary, directory);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return directory;
}

function download(list: string, python: string, directory: string): void {
  const target = ['--python-version', python, '--implementation', 'cp', ...platformOptions];
  const options = ['--no-deps', '--only-binary', ':all:', '--require-hashes', '-r', list, '-d', directory];
  for (let attempt = 1; ; attempt++) {
    try {
      mustRun(
        tool('oracle', 'pip'),
        ['download', '-q', '--disable-pip-version-check', ...target, ...options],
        {
          env: environment,
        },
      );
      return;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

/** A wheel as the store hands it out. */
export async function storedWheel(path: string): Promise<StoredWheel> {
  const filename = basename(path);
  const [name = '', version = ''] = filename.split('-');
  const members = await readZipMembers(path);
  const size = statSync(path).size;
  return {
    pinned: {
      name,
      version,
      filename,
      url: `https://example.org/${filename}`,
      sha256: '',
      size,
      lockPath: 'python.lock',
    },
    path,
    size,
    facts: { members, unzippedSize: members.reduce((sum, member) => sum + member.size, 0) },
  };
}

/** All wheels of a directory. */
export async function storedWheels(directory: string): Promise<readonly StoredWheel[]> {
  const names = readdirSync(directory)
    .filter((name) => name.endsWith('.whl'))
    .sort();
  return Promise.all(names.map((name) => storedWheel(join(directory, name))));
}

/** PEP 503. */
const normalized = (name: string) => name.replace(/[-_.]+/g, '-').toLowerCase();

/**
 * The zip file that pex makes of all wheels of `directory`: `pex3 venv create --layout flat-zipped`.
 * Dependencies that are not there are left out. pex keeps what it unpacks by content, below .tools/.
 */
export function pexFlatZip(directory: string, into: string, ...options: readonly string[]): string {
  const wheels = readdirSync(directory).filter((name) => name.endsWith('.whl'));
  const there = new Set(wheels.map((name) => normalized(name.split('-', 1)[0]!)));
  const excluded = requirementsOf(directory, wheels).filter((name) => !there.has(name));
  const requirements = wheels.map((name) => name.split('-').slice(0, 2).join('=='));
  mustRun(
    tool('oracle', 'pex3'),
    [
      ...['venv', 'create', '--layout', 'flat-zipped', '-d', into, '--intransitive', '--no-build'],
      ...[
        '--pre-resolved-dists',
        directory,
        '--complete-platform',
        join(data, 'complete-platform-cp312.json'),
      ],
      ...['--pex-root', join(projectRoot, '.tools', 'pex-root'), ...options],
      ...excluded.flatMap((name) => ['--exclude', name]),
      ...requirements,
    ],
    {},
  );
  return `${into}.zip`;
}

/** Names of everything that the wheels require, whatever the markers. */
export function requirementsOf(directory: string, wheels: readonly string[]): readonly string[] {
  const script = `
import json, re, sys, zipfile
names = set()
for path in json.load(sys.stdin):
    with zipfile.ZipFile(path) as wheel:
        for member in wheel.namelist():
            if re.fullmatch(r"[^/]+\\.dist-info/METADATA", member):
                for value in re.findall(r"(?m)^Requires-Dist:\\s*([A-Za-z0-9._-]+)", wheel.read(member).decode()):
                    names.add(re.sub(r"[-_.]+", "-", value).lower())
json.dump(sorted(names), sys.stdout)`;
  const paths = wheels.map((name) => join(directory, name));
  const { stdout } = mustRun(tool('oracle', 'python'), ['-c', script], { input: JSON.stringify(paths) });
  return JSON.parse(stdout) as readonly string[];
}
