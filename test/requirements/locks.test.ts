import { growth } from '../support/meter.ts'; // first: it counts what is loaded after it
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError, type Diagnostic } from '../../src/host/types.ts';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import type { Architecture, Platform } from '../../src/platforms/types.ts';
import { formatMarker } from '../../src/python/markers.ts';
import { formatRequirement, parseRequirement } from '../../src/python/requirement.ts';
import { parseWheelFilename } from '../../src/python/wheel-filename.ts';
import { readConstraints } from '../../src/requirements/constraints-file.ts';
import {
  projectsWithoutFiles,
  withIndexedFiles,
  type FoundFiles,
  type IndexedFile,
} from '../../src/requirements/index-files.ts';
import { readRequirementFile } from '../../src/requirements/requirement-files.ts';
import { readLock } from '../../src/requirements/read-lock.ts';
import { selectWheels } from '../../src/requirements/select-wheels.ts';
import type { Lock, RootRequirement } from '../../src/requirements/types.ts';
import { mustRun, projectRoot, tool } from '../support/tools.ts';

const read = (name: string): string => readFileSync(join(projectRoot, 'test/fixtures/locks', name), 'utf8');
const platform = (runtime: string, architecture: Architecture = 'x86_64'): Platform =>
  lambdaPlatform(runtime, architecture)!;

function roots(...texts: string[]): RootRequirement[] {
  return texts.map((text, index) => ({
    requirement: parseRequirement(text),
    target: `3rdparty:r${index}`,
    place: { path: '3rdparty/BUILD', line: index + 1 },
  }));
}

function faults(work: () => unknown): readonly Diagnostic[] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics;
    throw error;
  }
  return [];
}

function chosen(lock: Lock, asked: readonly RootRequirement[], on: Platform): string[] {
  return selectWheels(lock, asked, on).wheels.map(
    ({ filename, sha256 }) => `${filename.toLowerCase()} ${sha256}`,
  );
}

function found(files: ReadonlyMap<string, readonly IndexedFile[]>): Map<string, FoundFiles> {
  return new Map(
    [...files].map(([name, all]) => [
      name,
      { files: all, others: [], asked: [], notAsked: [], isOffline: false },
    ]),
  );
}

/** What an index would say about the files of a lock. */
function asIndex(lock: Lock): Map<string, FoundFiles> {
  const files = new Map<string, IndexedFile[]>();
  for (const { name, artifacts, requiresPython } of lock.resolves[0]!.distributions) {
    const known = files.get(name) ?? [];
    files.set(name, [...known, ...artifacts.map((artifact) => ({ ...artifact, requiresPython }))]);
  }
  return found(files);
}

const runtimes: [string, Architecture][] = [
  ['python3.9', 'arm64'],
  ['python3.10', 'x86_64'],
  ['python3.11', 'arm64'],
  ['python3.12', 'x86_64'],
  ['python3.13', 'arm64'],
];

describe('one project locked in several formats gives the same wheels', () => {
  const uv = readLock(read('uv.lock'), 'uv.lock');
  const asked = roots('markupsafe>=2.1', 'httpx[http2]>=0.27');

  test.each(runtimes)('%s on %s', (runtime, architecture) => {
    const on = platform(runtime, architecture);
    const expected = chosen(uv, asked, on);
    expect(expected.length).toBeGreaterThan(9);
    expect(chosen(readLock(read('pylock.toml'), 'pylock.toml'), asked, on)).toEqual(expected);
    for (const name of ['compiled.txt', 'exported.txt']) {
      const lock = readLock(read(name), name);
      expect(projectsWithoutFiles(lock)).toContain('markupsafe');
      expect(chosen(withIndexedFiles(lock, asIndex(uv)), asked, on)).toEqual(expected);
    }
  });

  test('a part of it needs less, except where the lock does not record dependencies', () => {
    const on = platform('python3.12');
    const part = roots('markupsafe');
    expect(chosen(uv, part, on)).toHaveLength(1);
    expect(
      chosen(withIndexedFiles(readLock(read('compiled.txt'), 'c.txt'), asIndex(uv)), part, on),
    ).toHaveLength(1);
    expect(chosen(readLock(read('pylock.toml'), 'pylock.toml'), part, on).length).toBeGreaterThan(9);
  });

  test('extras and groups come in when they are asked for', () => {
    const on = platform('python3.12');
    const names = (...texts: string[]): string[] =>
      selectWheels(uv, roots(...texts), on).wheels.map(({ name }) => name);
    expect(names('httpx')).not.toContain('h2');
    expect(names('httpx[http2]')).toContain('h2');
    expect(names('jinja2', 'iniconfig')).toEqual(['iniconfig', 'jinja2', 'markupsafe']);
  });

  test('what uv.lock says about a wheel is kept', () => {
    const [wheel] = selectWheels(uv, roots('iniconfig'), platform('python3.9')).wheels;
    expect(wheel).toMatchObject({ name: 'iniconfig', version: '2.1.0', size: 6050, lockPath: 'uv.lock' });
    expect(wheel!.url).toMatch(/^https:.*\/iniconfig-2\.1\.0-py3-none-any\.whl$/);
  });

  test('a Python that the lock was not made for', () => {
    expect(faults(() => selectWheels(uv, roots('httpx'), platform('python3.14')))).toMatchObject([
      { code: 'requires-python', place: { path: '3rdparty/BUILD', line: 1 } },
    ]);
  });

  test('a project of the workspace is not a wheel but needs wheels', () => {
    const on = platform('python3.12');
    expect(chosen(uv, roots('app'), on)).toEqual(chosen(uv, asked, on));
  });
});

describe('what is not available is explained, all of it at once', () => {
  const scientific = readLock(read('scientific.lock'), '3rdparty/scientific.lock');

  test('glibc 2.26 against the numpy of today', () => {
    const found = faults(() =>
      selectWheels(
        scientific,
        roots('requests', 'numpy>=2.3', 'reqests', 'pydantic<2'),
        platform('python3.11'),
      ),
    );
    expect(found.map(({ code, place }) => [code, place?.line])).toEqual([
      ['no-wheel-for-platform', 2],
      ['requirement-not-in-lock', 3],
      ['no-compatible-version', 4],
    ]);
    const [wheel, missing, version] = found;
    expect(wheel!.message).toMatch(
      /^numpy 2\.\d+\.\d+ has no wheel for python3\.11 on x86_64 \(Amazon Linux 2, glibc 2\.26\)$/,
    );
    expect(wheel!.notes?.[0]).toContain('wanted: cp311-cp311-manylinux_2_26_x86_64');
    expect(wheel!.notes?.[1]).toMatch(/^available: cp311-cp311-manylinux_2_27_x86_64\.manylinux_2_28_x86_64/);
    expect(wheel!.notes?.slice(2)).toEqual([
      'a wheel for this Python needs glibc 2.27; the runtime has 2.26',
      'required by numpy>=2.3 (3rdparty:r1)',
    ]);
    expect(missing!.message).toBe('`reqests` of 3rdparty:r2 is not in 3rdparty/scientific.lock');
    expect(missing!.help).toContain('did you mean `requests`?');
    expect(version!.message).toMatch(/has pydantic 2\.\S+, but `<2` is required$/);
    for (const { help } of found) expect(help).not.toBe('');
  });

  const artifact = (filename: string): Record<string, string> => ({
    url: `https://e.invalid/${filename}`,
    algorithm: 'sha256',
    hash: 'a'.repeat(64),
  });
  const pexLock = (locked: readonly object[], more: object = {}): Lock =>
    readLock(
      JSON.stringify({
        style: 'universal',
        requirements: [],
        locked_resolves: [{ locked_requirements: locked }],
        ...more,
      }),
      'l.lock',
    );
  const locked = (name: string, version: string, files: string[], more: object = {}): object => ({
    project_name: name,
    version,
    requires_dists: [],
    artifacts: files.map(artifact),
    ...more,
  });

  test('only a source distribution', () => {
    const lock = pexLock([locked('a', '1.0', ['a-1.0.tar.gz'])]);
    const [fault] = faults(() => selectWheels(lock, roots('a'), platform('python3.12')));
    expect(fault!.message).toContain('the lock has only its source distribution');
    expect(fault!.help).toContain('`wheels`');
  });

  test('an older version in the lock that would fit', () => {
    const lock = pexLock([
      locked('a', '2.0', ['a-2.0-cp312-cp312-win_amd64.whl']),
      locked('a', '1.0', ['a-1.0-py3-none-any.whl']),
    ]);
    const [fault] = faults(() => selectWheels(lock, roots('a>=2'), platform('python3.12')));
    expect(fault).toMatchObject({ code: 'no-wheel-for-platform' });
    expect(fault!.help).toContain('a 1.0 in the same lock');
    expect(selectWheels(lock, roots('a'), platform('python3.12')).wheels[0]?.version).toBe('1.0');
  });

  test('a Python that the package does not support, behind another', () => {
    const lock = pexLock([
      locked('a', '1.0', ['a-1.0-py3-none-any.whl'], { requires_dists: ['b>=1'] }),
      locked('b', '1.0', ['b-1.0-py3-none-any.whl'], { requires_python: '>=3.13' }),
    ]);
    expect(faults(() => selectWheels(lock, roots('a'), platform('python3.12')))).toMatchObject([
      {
        code: 'requires-python',
        message: 'No version of b in l.lock runs on Python 3.12.3: 1.0 needs Python >=3.13',
        place: { path: '3rdparty/BUILD', line: 1 },
        notes: ['required by a → b>=1 (3rdparty:r0)'],
      },
    ]);
  });

  test('a dependency that the lock lost', () => {
    const lock = pexLock([locked('a', '1.0', ['a-1.0-py3-none-any.whl'], { requires_dists: ['gone'] })]);
    expect(faults(() => selectWheels(lock, roots('a'), platform('python3.12')))[0]?.message).toBe(
      'gone is not in l.lock, but `a` needs it',
    );
  });

  test('a URL that the lock does not know', () => {
    const lock = pexLock([locked('a', '1.0', ['a-1.0-py3-none-any.whl'])], {
      requirements: ['b @ https://e.invalid/b-1.0-py3-none-any.whl'],
    });
    const asked = roots('a @ https://e.invalid/other.whl', 'a @ https://e.invalid/a-1.0-py3-none-any.whl');
    expect(faults(() => selectWheels(lock, asked, platform('python3.12')))).toMatchObject([
      { code: 'requirement-not-in-lock', place: { line: 1 } },
    ]);
    expect(selectWheels(lock, asked.slice(1), platform('python3.12')).wheels).toHaveLength(1);
  });

  test('a marker that an abbreviated platform cannot decide', () => {
    const known = Object.entries(platform('python3.12').markers);
    const markers = Object.fromEntries(known.filter(([name]) => name !== 'python_full_version'));
    const lock = pexLock([
      locked('a', '1.0', ['a-1.0-py3-none-any.whl'], {
        requires_dists: ['b; python_full_version > "3.12.1"'],
      }),
    ]);
    expect(
      faults(() => selectWheels(lock, roots('a'), { ...platform('python3.12'), markers })),
    ).toMatchObject([
      { code: 'marker-undecidable', help: expect.stringContaining('complete_platforms') as string },
    ]);
  });

  test('no SHA-256', () => {
    const weak = { url: 'https://e.invalid/a-1.0-py3-none-any.whl', algorithm: 'md5', hash: 'a'.repeat(32) };
    const lock = pexLock([{ ...locked('a', '1.0', []), artifacts: [weak] }]);
    expect(faults(() => selectWheels(lock, roots('a'), platform('python3.12')))[0]?.code).toBe('no-sha256');
  });

  test('further constraints only limit', () => {
    const lock = pexLock([
      locked('a', '1.0', ['a-1.0-py3-none-any.whl']),
      locked('a', '2.0', ['a-2.0-py3-none-any.whl']),
    ]);
    const constraints = [parseRequirement('a<2'), parseRequirement('unknown==3')];
    expect(selectWheels(lock, roots('a'), platform('python3.12'), { constraints }).wheels[0]?.version).toBe(
      '1.0',
    );
  });

  test('a wheel for a newer glibc, and a lock for another Python, say so', () => {
    const made = (minor: number): string => `a-1.0-cp311-cp311-manylinux_2_${minor}_x86_64.whl`;
    const lock = pexLock(
      [locked('a', '1.0', [made(34), made(28), 'a-1.0-cp39-cp39-manylinux_2_39_x86_64.whl'])],
      {
        requires_python: ['==3.10.*', '<3.9,>=3.7'],
      },
    );
    const [fault] = faults(() => selectWheels(lock, roots('a'), platform('python3.11')));
    expect(fault!.notes).toEqual(
      expect.arrayContaining([
        'a wheel for this Python needs glibc 2.28; the runtime has 2.26',
        'l.lock was generated for Python ==3.10.* or <3.9,>=3.7',
      ]),
    );
    const [other] = faults(() => selectWheels(lock, roots('a'), platform('python3.10')));
    expect(other!.notes!.join('\n')).not.toMatch(/glibc|made for/);
  });

  test('a chain without end is shown in part', () => {
    const chain = Array.from({ length: 5000 }, (_, index) =>
      locked(`a${index}`, '1', [`a${index}-1-py3-none-any.whl`], {
        requires_dists: index < 4999 ? [`a${index + 1}`] : [],
      }),
    );
    const { reasons } = selectWheels(pexLock(chain), roots('a0'), platform('python3.12'));
    expect(Math.max(...reasons.map((reason) => reason.chain.length))).toBe(101);
    expect(reasons.every((reason) => reason.chain[0]!.name === 'a0')).toBe(true);
  });

  test('circles end, endless growth is refused', () => {
    const circle = pexLock([
      locked('a', '1', ['a-1-py3-none-any.whl'], { requires_dists: ['b[x]', 'a'] }),
      locked('b', '1', ['b-1-py3-none-any.whl'], { requires_dists: ['a[y]; extra == "x"', 'b[z]'] }),
    ]);
    expect(selectWheels(circle, roots('a'), platform('python3.12')).wheels).toHaveLength(2);
    const extras = Array.from({ length: 700 }, (_, index) => `a[e${index}]`);
    const many = pexLock([locked('a', '1', ['a-1-py3-none-any.whl'], { requires_dists: extras })]);
    expect(faults(() => selectWheels(many, roots('a'), platform('python3.12')))[0]?.code).toBe(
      'lock-too-complex',
    );
  });
});

describe('pex locks', () => {
  test("Pants' header is passed over and its metadata kept", () => {
    const header = [
      '// This lockfile was autogenerated by Pants. To regenerate, run:',
      '//',
      '//    pants generate-lockfiles --resolve=python-default',
      '//',
      '// --- BEGIN PANTS LOCKFILE METADATA: DO NOT EDIT OR REMOVE ---',
      '// {',
      '//   "version": 3,',
      '//   "valid_for_interpreter_constraints": [',
      '//     "CPython==3.8.*"',
      '//   ]',
      '// }',
      '// --- END PANTS LOCKFILE METADATA ---',
    ].join('\n');
    const lock = readLock(`${header}\n\n${read('pex.lock')}`, 'a.lock');
    expect(lock.metadata).toEqual({ version: 3, valid_for_interpreter_constraints: ['CPython==3.8.*'] });
    expect(lock.resolves).toEqual(readLock(read('pex.lock'), 'a.lock').resolves);
    expect(faults(() => readLock(`${header}\n{"a": }`, 'a.lock'))[0]?.place).toEqual({
      path: 'a.lock',
      line: 13,
      column: 7,
    });
  });

  test('everything that is wrong is named with its path', () => {
    const text = JSON.stringify({
      style: 'odd',
      requirements: ['a b'],
      excluded: 3,
      locked_resolves: [
        {
          marker: 'os_name = "x"',
          locked_requirements: [
            {
              project_name: '-',
              version: 'x',
              requires_dists: ['= 1'],
              requires_python: '>>3',
              artifacts: [{}],
            },
            7,
          ],
        },
      ],
    });
    const messages = faults(() => readLock(text, 'a.lock')).map(({ message }) => message);
    for (const path of [
      'style',
      'requirements[0]',
      'excluded',
      'locked_resolves[0].marker',
      'locked_resolves[0].locked_requirements[0].project_name',
      'locked_resolves[0].locked_requirements[0].version',
      'locked_resolves[0].locked_requirements[0].requires_dists[0]',
      'locked_resolves[0].locked_requirements[0].requires_python',
      'locked_resolves[0].locked_requirements[0].artifacts[0].url',
      'locked_resolves[0].locked_requirements[1]',
    ]) {
      expect(messages.some((message) => message.startsWith(`\`${path}\` in a.lock`))).toBe(true);
    }
  });
});

describe('pinned requirements', () => {
  const lockOf = (text: string, files: Record<string, string> = {}): Lock =>
    readLock(text, '3rdparty/r.txt', { include: (path) => files[path] });
  const hash = `sha256:${'b'.repeat(64)}`;

  test('hashes, markers, extras, continued lines, options, comments', () => {
    const lock = lockOf(
      `--index-url https://e.invalid/simple\na[x]==1.0 ; python_version < "4" \\\n    --hash=${hash} \\\n    --hash=sha512:00 # why\n\nb==2.0+l;os_name=="nt"\n-e .\n-i other\n`,
    );
    expect(lock.resolves[0]?.distributions).toMatchObject([
      { name: 'a', version: '1.0', hashes: [hash, 'sha512:00'] },
      { name: 'b', version: '2.0+l', hashes: [] },
      { name: '3rdparty', source: 'the project in .', project: { directory: '.' } },
    ]);
    expect(lock.options).toEqual(new Map([['--index-url', ['https://e.invalid/simple', 'other']]]));
    expect(lock.wholeSet).toBe(true);
  });

  test('other files come from the caller; cycles and paths out of the checkout are errors', () => {
    const files = {
      '3rdparty/more/b.txt': 'b==1\n-r ../c.txt\n',
      '3rdparty/c.txt': 'c==1',
      '3rdparty/round.txt': '-r round.txt',
    };
    expect(
      lockOf('a==1\n-r more/b.txt\n-c nothing.txt\n', files).requirements.map(({ name }) => name),
    ).toEqual(['a', 'b', 'c']);
    for (const name of [
      'round.txt',
      '../../out.txt',
      '/etc/passwd',
      'https://e.invalid/r.txt',
      'missing.txt',
    ]) {
      expect(faults(() => lockOf(`-r ${name}\n`, files))[0]).toMatchObject({ code: 'include-not-read' });
    }
  });

  test('what pins nothing is named with its line', () => {
    expect(faults(() => lockOf('a>=1\nb==1.*\nc==1\nd\ne f\n'))).toMatchObject([
      { code: 'unpinned-requirement', place: { line: 1 } },
      { code: 'unpinned-requirement', place: { line: 2 } },
      { code: 'unpinned-requirement', place: { line: 4 } },
      { code: 'invalid-requirement', place: { line: 5 } },
    ]);
  });

  test('what is installed from where it is has extras and a marker, too', () => {
    const lock = lockOf(
      [
        `https://e.invalid/a-1.0-py3-none-any.whl?x;y ; python_version < "3.9" --hash=${hash}`,
        `./vendor/b-2.0-py3-none-any.whl[fast] ; python_version >= "3.9" --hash=${hash}`,
        'c-3.0-py3-none-any.whl',
        './lib[x]; python_version < "3.9"',
        '-e ../other ; sys_platform == "win32"',
        'git+https://e.invalid/d.git@v1.0',
        'git+https://e.invalid/e.git#egg=real-name',
        'https://e.invalid/f-1.0.tar.gz',
        '',
      ].join('\n'),
    );
    expect(
      lock.resolves[0]!.distributions.map(({ name, marker, artifacts, source }) => [
        name,
        marker === undefined ? '' : formatMarker(marker),
        artifacts[0]?.url ?? source,
      ]),
    ).toEqual([
      ['a', 'python_version < "3.9"', 'https://e.invalid/a-1.0-py3-none-any.whl?x;y'],
      ['b', 'python_version >= "3.9"', 'vendor/b-2.0-py3-none-any.whl'],
      ['c', '', 'c-3.0-py3-none-any.whl'],
      ['lib', 'python_version < "3.9"', 'the project in ./lib'],
      ['other', 'sys_platform == "win32"', 'the project in ../other'],
      ['d', '', 'git+https://e.invalid/d.git@v1.0'],
      ['real-name', '', 'git+https://e.invalid/e.git'],
      ['f', '', 'https://e.invalid/f-1.0.tar.gz'],
    ]);
    expect(lock.requirements[1]!.extras).toEqual(['fast']);
    expect(faults(() => lockOf('./lib ; python_version <\n'))[0]).toMatchObject({
      code: 'invalid-requirement',
    });
  });

  test('two versions under one marker, variables of the environment, directories of other machines', () => {
    const [double] = faults(() => lockOf('a==1\nb==1\nA==2\n'));
    expect(double).toMatchObject({ code: 'duplicate-pin', place: { line: 3 } });
    const marked = 'a==1 ; python_version < "3"\na==2 ; python_version >= "3"\nb==1\nb==1\n';
    expect(faults(() => lockOf(marked))).toEqual([]);

    const variables =
      'a==${VERSION}\n--index-url https://host/${TEAM}/simple\n-i https://${USER}:${TOKEN}@host/simple\n';
    expect(faults(() => lockOf(variables)).map(({ code, place }) => [code, place?.line])).toEqual([
      ['variable-not-expanded', 1],
      ['variable-not-expanded', 2],
    ]);
    expect(lockOf('--index-url https://${USER}:${TOKEN}@host/simple\n').options?.get('--index-url')).toEqual([
      'https://host/simple',
    ]);
    const conda = lockOf('numpy @ file:///tmp/build/numpy_1\n');
    expect(() => selectWheels(conda, [], platform('python3.12'))).toThrow(
      'numpy has no wheel for python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34): it comes from file:///tmp/build/numpy_1',
    );
  });

  test('a Pants lock that ends after its header is an error', () => {
    const header =
      '// This lockfile was autogenerated by Pants.\n// --- BEGIN PANTS LOCKFILE METADATA: DO NOT EDIT OR REMOVE ---\n// {}\n// --- END PANTS LOCKFILE METADATA ---\n';
    expect(faults(() => readLock(header, 'main.lock'))).toMatchObject([{ code: 'invalid-lock' }]);
  });

  test('who needs whom, as pip-compile and uv write it', () => {
    const header = '# This file was autogenerated by uv via the following command:\n';
    const whole = (text: string): boolean => lockOf(text).wholeSet === true;
    const needs = (text: string): unknown =>
      lockOf(text).resolves[0]!.distributions.map(({ name, dependencies }) => [
        name,
        dependencies.map((one) => one.name),
      ]);
    const split = `${header}-e .\na==1\n    # via -r requirements.in\nb==1\n    # via\n    #   a\n    #   c[x] (pyproject.toml)\nc==1\n    # via a\n`;
    const line = `${header}a==1                 # via -r requirements.in\nb==1 --hash=${hash}  # via a, c[x]\nc==1  # via a\n`;
    const expected = [
      ['a', ['b', 'c']],
      ['b', []],
      ['c', ['b']],
    ];
    expect(needs(split)).toEqual([['3rdparty', []], ...expected]);
    expect(needs(line)).toEqual(expected);
    expect([whole(split), whole(line)]).toEqual([false, false]);
    // Only direct requirements; a line added by hand; no tool at all.
    expect(whole(`${header}a==1\n    # via -r requirements.in\n`)).toBe(false);
    expect(whole(`${split}d==1\n`)).toBe(true);
    expect(whole('a==1  # via b\nb==1  # via c\n')).toBe(true);
    // Without its header (`--no-header`) the comments still agree.
    const bare =
      'a==1\n    # via -r requirements.in\nb==1\n    # via a\nc==1\n    # via app (pyproject.toml)\n';
    expect(whole(bare)).toBe(false);
    expect(needs(bare)).toEqual([['a', ['b']], ['b', []], ['c', []]]); // prettier-ignore
    expect(whole(`${bare}d==1  # via somebody\n`)).toBe(true);
  });

  test('lines as pip reads them', () => {
    const places = (text: string, files = {}): unknown =>
      lockOf(text, files).resolves[0]!.distributions.map(
        ({ name, version, artifacts, hashes, project, source }) => [
          name,
          version,
          artifacts[0]?.url ?? project?.directory ?? source ?? hashes?.length,
          artifacts[0]?.hash.hex,
        ],
      );
    const b = 'b'.repeat(64);
    expect(
      places(
        [
          `./w/a-1.0-py3-none-any.whl#sha256=${b}`,
          `./w/qux-1.0.tar.gz --hash=${hash}`,
          `foo@https://e.invalid/foo-1.0-py3-none-any.whl --hash=${hash}`,
          '-e "./idna dir" --config-settings editable_mode=compat',
          'libs/mylib',
          `bar-2.0.tar.gz --hash=${hash}`,
          `c==1.\\`,
          '0 -C "a=b"',
          `d @ file:./w/d-1.0-py3-none-any.whl --hash=${hash}`,
          '-r sub/more.txt',
          'git+https://user:token@e.invalid/g.git',
          '',
        ].join('\n'),
        { '3rdparty/sub/more.txt': `e @ ./e-1.0-py3-none-any.whl --hash=${hash}\n` },
      ),
    ).toEqual([
      ['a', '1.0', 'w/a-1.0-py3-none-any.whl', b],
      ['qux', '1.0', 'w/qux-1.0.tar.gz', b],
      ['foo', '1.0', 'https://e.invalid/foo-1.0-py3-none-any.whl', b],
      ['project', '0', 'idna dir', undefined],
      ['mylib', '0', 'libs/mylib', undefined],
      ['bar', '2.0', 'bar-2.0.tar.gz', b],
      ['c', '1.0', 0, undefined],
      ['d', '1.0', 'w/d-1.0-py3-none-any.whl', b],
      ['e', '1.0', 'sub/e-1.0-py3-none-any.whl', b],
      ['g', '0', 'git+https://e.invalid/g.git', undefined],
    ]);
    const options = lockOf(
      '--no-index -f ./w\n-ihttps://a.example/simple\n--index-url https://b/simple --extra-index-url=https://c/simple\n--trusted-host ${HOST}\n',
    ).options;
    expect([...options!]).toEqual([
      ['--no-index', ['']],
      ['--find-links', ['3rdparty/w', './w']],
      ['--index-url', ['https://a.example/simple', 'https://b/simple']],
      ['--extra-index-url', ['https://c/simple']],
    ]);
    // The same version in a different spelling is not a different version.
    expect(faults(() => lockOf('a==1.0\na == 1.0.0\na===1\n'))).toEqual([]);
    expect(faults(() => lockOf('./a-1.0-py3-none-any.whl\na==2\n'))[0]!.code).toBe('duplicate-pin');
    expect(faults(() => lockOf('a @ ./b-1.0-py3-none-any.whl\n'))[0]!.message).toContain(
      'uses a wheel of b for a',
    );
    expect(faults(() => lockOf('-e ${ROOT}/x\n'))[0]!.code).toBe('variable-not-expanded');
    expect(faults(() => lockOf('a @ git+https://${TOKEN}@e.invalid/a.git\n'))).toEqual([]);
    expect(faults(() => lockOf('-i https://tok:secret@h/${GROUP}/simple\n'))[0]!.message).not.toContain(
      'tok:',
    );
  });

  test('a weak hash is not taken for none', () => {
    const lock = lockOf(`./a-1.0-py3-none-any.whl --hash=sha512:${'0'.repeat(128)}\n`);
    expect(() => selectWheels(lock, [], platform('python3.12'))).toThrow('has no SHA-256 for a-1.0');
  });

  test('a file that others include twice is read once, also with a quoted name', () => {
    const files = {
      '3rdparty/a.txt': '-r "c d.txt"\n',
      '3rdparty/b.txt': "-r 'c d.txt'\n",
      '3rdparty/c d.txt': 'six==1.16.0\n',
    };
    expect(lockOf('-r a.txt\n-r b.txt\n', files).requirements.map(formatRequirement)).toEqual([
      'six==1.16.0',
    ]);
  });

  test('hostile lines end soon', () => {
    const many = 200_000;
    const lines = [
      `${' #'.repeat(many)}\u2028`,
      `a==1 ${' --a'.repeat(many)}\u2028`,
      `a${' '.repeat(many)}b`,
      '-f x\n'.repeat(many),
      `--a=${' '.repeat(many)}\u2028`,
    ];
    for (const line of lines) {
      faults(() => lockOf(`${line}\n`));
      faults(() => readConstraints(`${line}\n`, 'c.txt'));
      faults(() => readRequirementFile('requirements-txt', `${line}\n${'\\'.repeat(many)}x\n`, 'r.txt'));
    }
  });

  test('a wheel by its URL or path', () => {
    const lock = lockOf(
      `a @ https://e.invalid/a-1.0-py3-none-any.whl#sha256=${'c'.repeat(64)}\n./vendor/b-2.0-py3-none-any.whl --hash=${hash}\n`,
    );
    expect(selectWheels(lock, [], platform('python3.12')).wheels).toMatchObject([
      { name: 'a', version: '1.0', url: 'https://e.invalid/a-1.0-py3-none-any.whl', sha256: 'c'.repeat(64) },
      { name: 'b', version: '2.0', url: 'vendor/b-2.0-py3-none-any.whl', sha256: 'b'.repeat(64) },
    ]);
  });

  test('only files with a hash of the lock are taken from an index', () => {
    const lock = lockOf(`a==1.0 --hash=${hash}\n`);
    const file = (filename: string, hex: string): IndexedFile => ({
      filename,
      url: `https://e.invalid/${filename}`,
      hash: { algorithm: 'sha256', hex },
      size: undefined,
      requiresPython: undefined,
    });
    const offered = [
      file('a-1.0-cp312-cp312-linux_x86_64.whl', 'd'.repeat(64)),
      file('a-1.0-py3-none-any.whl', 'b'.repeat(64)),
      file('a-2.0-py3-none-any.whl', 'b'.repeat(64)),
    ];
    const filled = withIndexedFiles(lock, found(new Map([['a', offered]])));
    expect(selectWheels(filled, [], platform('python3.12')).wheels[0]?.filename).toBe(
      'a-1.0-py3-none-any.whl',
    );
    expect(projectsWithoutFiles(filled)).toEqual([]);
    expect(faults(() => selectWheels(lock, [], platform('python3.12')))[0]?.message).toContain('no index');
  });
});

describe('other formats', () => {
  test('a file that is not a lock', () => {
    expect(faults(() => readLock('[project]\nname = "x"\n', 'pyproject.toml'))[0]?.code).toBe(
      'unknown-lock-format',
    );
    expect(
      faults(() => readLock('version = 2\nrequires-python = ">=3"\n[[package]]\n', 'uv.lock'))[0]?.message,
    ).toContain('version 1');
    expect(faults(() => readLock('lock-version = "2.0"\n', 'pylock.toml'))[0]?.message).toContain(
      'version 1',
    );
    expect(faults(() => readLock('version = 1\n[[package]\n', 'uv.lock'))).toMatchObject([
      { code: 'invalid-toml', place: { line: 2 }, help: 'generate it again with `uv lock`' },
    ]);
  });

  test('uv: sources that are no index, wrong types', () => {
    const text = `version = 1
requires-python = ">=3.9"
[[package]]
name = "g"
version = "1.0"
source = { git = "https://e.invalid/g?rev=1#abc" }
[[package]]
name = "p"
version = "1.0"
source = { path = "vendor/p-1.0-py3-none-any.whl" }
wheels = [{ filename = "p-1.0-py3-none-any.whl", hash = "sha256:${'e'.repeat(64)}" }]
`;
    const lock = readLock(text, 'uv.lock');
    expect(faults(() => selectWheels(lock, roots('g'), platform('python3.12')))[0]?.message).toContain(
      'it comes from git+https://e.invalid/g',
    );
    expect(selectWheels(lock, roots('p'), platform('python3.12')).wheels[0]?.filename).toBe(
      'p-1.0-py3-none-any.whl',
    );
    expect(
      faults(() =>
        readLock(text.replace('"1.0"', '1.0').replace('wheels = [', 'wheels = [3, '), 'uv.lock'),
      ).map(({ message }) => message),
    ).toEqual([
      '`package[0].version` in uv.lock must be a string',
      '`package[1].wheels[0]` in uv.lock must be an object',
    ]);
  });

  test('pylock with dependencies', () => {
    const wheel = (name: string): string =>
      `wheels = [{ url = "https://e.invalid/${name}-1.0-py3-none-any.whl", hashes = { sha256 = "${'f'.repeat(64)}" } }]`;
    const lock = readLock(
      `lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1.0"\ndependencies = [{ name = "b" }]\n${wheel('a')}\n[[packages]]\nname = "b"\nversion = "1.0"\n${wheel('b')}\n[[packages]]\nname = "c"\nversion = "1.0"\n${wheel('c')}\n`,
      'pylock.toml',
    );
    expect(selectWheels(lock, roots('a'), platform('python3.12')).wheels.map(({ name }) => name)).toEqual([
      'a',
      'b',
    ]);
  });
});

test('pylock with dependency groups: the default ones are installed, as in `packaging`', () => {
  const markers: Readonly<Record<string, string>> = {
    a: "'default' in dependency_groups",
    b: "'docs' in dependency_groups",
    c: "'default' not in dependency_groups",
    d: "'docs' not in dependency_groups",
    e: "'docs' in dependency_groups or 'default' in dependency_groups and python_version >= '3.9'",
    f: "'Default' in dependency_groups and 'x' in extras",
    g: "'default' in dependency_groups and sys_platform == 'win32'",
    h: "'lint' in dependency_groups or python_version < '3'",
  };
  const packages = Object.entries(markers).map(
    ([name, marker]) =>
      `[[packages]]\nname = "${name}"\nversion = "1.0"\nmarker = "${marker}"\nwheels = [{ name = "${name}-1.0-py3-none-any.whl", url = "https://e.invalid/${name}-1.0-py3-none-any.whl", hashes = { sha256 = "${'f'.repeat(64)}" } }]\n`,
  );
  const text = (groups: string): string =>
    `lock-version = "1.0"\ncreated-by = "t"\nextras = ["x"]\ndependency-groups = ["default", "docs", "lint"]\n${groups}${packages.join('')}`;
  const script = `import json, sys, tomllib
from packaging.pylock import Pylock
lock = Pylock.from_dict(tomllib.loads(sys.stdin.read()))
print(json.dumps([package.name for package, _ in lock.select(environment=json.loads(sys.argv[1]), tags=None)]))`;
  const { markers: environment } = platform('python3.12');
  for (const groups of ['', 'default-groups = ["default"]\n', 'default-groups = ["lint", "default"]\n']) {
    const lock = readLock(text(groups), 'pylock.toml');
    const ours = selectWheels(lock, [], platform('python3.12')).wheels.map(({ name }) => name);
    const { stdout } = mustRun(tool('oracle', 'python'), ['-c', script, JSON.stringify(environment)], {
      input: text(groups),
    });
    expect([groups, ours]).toEqual([groups, JSON.parse(stdout)]);
  }
  // A group that is installed asks nothing of the platform.
  const others = Object.fromEntries(
    Object.entries(environment).filter(([name]) => name !== 'python_version'),
  );
  const on = { ...platform('python3.12'), markers: others };
  const names = selectWheels(
    readLock(text('default-groups = ["default"]\n'), 'pylock.toml'),
    [],
    on,
  ).wheels.map(({ name }) => name);
  expect(names).not.toContain('g');
  expect(names).toContain('a');
});

test('a lock for other environments is refused, as uv and `packaging` refuse it', () => {
  const uv = (markers: string): Lock =>
    readLock(
      `version = 1\nrequires-python = ">=3.9"\nsupported-markers = [${markers}]\n[[package]]\nname = "a"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\n` +
        `wheels = [{ url = "https://e.invalid/a-1.0-py3-none-any.whl", hash = "sha256:${'f'.repeat(64)}" }]\n`,
      'uv.lock',
    );
  const pylock = (markers: string): string =>
    `lock-version = "1.0"\ncreated-by = "t"\nenvironments = [${markers}]\n[[packages]]\nname = "a"\nversion = "1.0"\n` +
    `wheels = [{ name = "a-1.0-py3-none-any.whl", url = "https://e.invalid/a-1.0-py3-none-any.whl", hashes = { sha256 = "${'f'.repeat(64)}" } }]\n`;
  const script = `import json, sys, tomllib
from packaging.pylock import Pylock, PylockSelectError
try:
    list(Pylock.from_dict(tomllib.loads(sys.stdin.read())).select(tags=None, environment=json.loads(sys.argv[1])))
except PylockSelectError:
    print("refused")`;
  const x86 = platform('python3.12');
  const arm = platform('python3.12', 'arm64');
  const cases: readonly (readonly [string, Platform, boolean])[] = [
    [`"sys_platform == 'darwin'", "sys_platform == 'win32'"`, x86, false],
    [`"sys_platform == 'darwin'", "sys_platform == 'linux'"`, x86, true],
    [`"platform_machine == 'x86_64' and sys_platform == 'linux'"`, x86, true],
    [`"platform_machine == 'x86_64' and sys_platform == 'linux'"`, arm, false],
    [`"python_version >= '3.13'"`, arm, false],
    ['', arm, true],
  ];
  for (const [markers, on, fits] of cases) {
    const codes = [uv(markers), readLock(pylock(markers), 'pylock.toml')].map(
      (lock) => faults(() => selectWheels(lock, roots('a'), on))[0]?.code,
    );
    const expected = fits ? undefined : 'lock-for-other-environments';
    expect([markers, ...codes]).toEqual([markers, expected, expected]);
    const { stdout } = mustRun(tool('oracle', 'python'), ['-c', script, JSON.stringify(on.markers)], {
      input: pylock(markers),
    });
    expect([markers, stdout.trim()]).toEqual([markers, fits ? '' : 'refused']);
  }
  expect(faults(() => uv('"nonsense"'))[0]?.message).toContain('supported-markers[0]');
});

test('a file of uv.lock by URL or path is where its source says', () => {
  const one = (name: string, source: string, file: string): string =>
    `[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { ${source} }\n${file}\n`;
  const hash = `hash = "sha256:${'f'.repeat(64)}"`;
  const lock = readLock(
    'version = 1\nrequires-python = ">=3.9"\n' +
      one('a', 'url = "https://e.invalid/a-1.0.tar.gz"', `sdist = { ${hash} }`) +
      one('b', 'path = "dist/b-1.0.tar.gz"', `sdist = { ${hash} }`) +
      one(
        'c',
        'path = "wheels/c-1.0-py3-none-any.whl"',
        `wheels = [{ filename = "c-1.0-py3-none-any.whl", ${hash} }]`,
      ) +
      one(
        'd',
        'url = "https://e.invalid/d-1.0-py3-none-any.whl"',
        `wheels = [{ url = "https://e.invalid/d-1.0-py3-none-any.whl", ${hash} }]`,
      ),
    'uv.lock',
  );
  const { wheels } = selectWheels(lock, roots('c', 'd'), platform('python3.12'));
  expect(wheels.map(({ url }) => url)).toEqual([
    'wheels/c-1.0-py3-none-any.whl',
    'https://e.invalid/d-1.0-py3-none-any.whl',
  ]);
  const codes = faults(() => selectWheels(lock, roots('a', 'b'), platform('python3.12'))).map(
    ({ code }) => code,
  );
  expect(codes).toEqual(['no-wheel-for-platform', 'no-wheel-for-platform']);
});

test('a file that is not a lock, or is incomplete, is described', () => {
  const [pointer] = faults(() =>
    readLock('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n', 'uv.lock'),
  );
  expect(pointer).toMatchObject({
    code: 'lfs-pointer',
    help: expect.stringContaining('lfs: true') as string,
  });
  const [conflict] = faults(() => readLock('a==1\n<<<<<<< HEAD\nb==1\n=======\n', 'r.txt'));
  expect(conflict).toMatchObject({ code: 'merge-conflict', place: { line: 2, column: 1 } });
  const old = 'version = 1\nrequires-python = ">=3.8"\n[[distribution]]\nname = "a"\nversion = "1"\n';
  expect(faults(() => readLock(old, 'uv.lock'))[0]!.message).toContain('before version 0.3');
});

test('a lock for one patch release of a Python is for the others, too', () => {
  const lock = (python: string): Lock =>
    readLock(
      `version = 1\nrequires-python = "${python}"\n[[package]]\nname = "a"\nversion = "1.0"\nsource = { registry = "https://e.invalid" }\n`,
      'uv.lock',
    );
  const codes = (python: string): readonly string[] =>
    faults(() => selectWheels(lock(python), [], platform('python3.13'))).map(({ code }) => code);
  expect(codes('==3.13.39')).toEqual([]);
  expect(codes('>=3.13.1,<3.13.2')).toEqual([]);
  expect(codes('==3.12.7')).toEqual(['requires-python']);
  expect(codes('>=3.14')).toEqual(['requires-python']);
});

test('hostile locks of some MB are refused, or read, soon', () => {
  const many = 2_000_000;
  const sum = `sha256:${'1'.repeat(64)}`;
  const texts = [
    '//\n'.repeat(many),
    `{"a": "${'\\n'.repeat(many)}", x}`,
    `{"style": "universal", "requires_python": [], "overridden": ["a=${'b'.repeat(10)}"${', "a=b"'.repeat(50_000)}]}`,
    `version = 1\nrequires-python = "${'>=3,'.repeat(many)}"\n`,
    `version = 1\nrequires-python = "==3.${'1'.repeat(many)}"\n`,
    `[metadata]\nlock-version = "2.1"\npython-versions = ">${'.*'.repeat(many / 4)}x"\n`,
    '[metadata]\nlock_version = "4.5.0"\n' +
      `[[package]]\nname = "a"\nversion = "1"\nmarker = "os_name == 'x'"\n`.repeat(12_000),
    '[metadata]\nlock-version = "2.1"\n[[package]]\nname = "a"\nversion = "1"\npython-versions = "*"\n' +
      `[package.dependencies]\nb = {version = "*", optional = true}\n[package.extras]\n` +
      Array.from({ length: 20_000 }, (_, index) => `x${index} = ["b"]\n`).join(''),
    `a==1 ${`--hash=${sum} `.repeat(20_000)}`,
  ];
  for (const text of texts)
    faults(() => selectWheels(readLock(text, 'l'), roots('a'), platform('python3.12')));
  const escaped = `dependencies = [${'"\\u0061==1",'.repeat(20_000)}]`;
  expect(readRequirementFile('pep621', `[project]\n${escaped}\n`, 'pyproject.toml')).toHaveLength(20_000);
}, 60_000);

test('pylock with extras: a requirement selects the extra that contains it, as in `packaging`', () => {
  const markers: Readonly<Record<string, string>> = {
    base: "python_version >= '3'",
    web: "'all' in extras or 'Web' in extras",
    helper: "('web' in extras or 'all' in extras) and python_version >= '3.9'",
    other: "'all' in extras",
    grouped: "'docs' in dependency_groups",
    named: "'docs' in extras",
    plain: "'web' not in extras",
    never: "'web' in extras and sys_platform == 'win32'",
  };
  const packages = Object.entries(markers).map(
    ([name, marker]) =>
      `[[packages]]\nname = "${name}"\nversion = "1.0"\nmarker = "${marker}"\nwheels = [{ name = "${name}-1.0-py3-none-any.whl", url = "https://e.invalid/${name}-1.0-py3-none-any.whl", hashes = { sha256 = "${'f'.repeat(64)}" } }]\n`,
  );
  const text = `lock-version = "1.0"\ncreated-by = "t"\nextras = ["all", "web", "docs"]\ndependency-groups = ["docs"]\n${packages.join('')}`;
  const script = `import json, sys, tomllib
from packaging.pylock import Pylock
lock = Pylock.from_dict(tomllib.loads(sys.stdin.read()))
given = json.loads(sys.argv[1])
print(json.dumps([package.name for package, _ in lock.select(tags=None, **given)]))`;
  const on = platform('python3.12');
  const asked: readonly (readonly [readonly string[], Readonly<Record<string, readonly string[]>>])[] = [
    [['base'], {}],
    [['web'], { extras: ['web'] }],
    [['web>=1', 'other'], { extras: ['all'] }],
    [['grouped'], { dependency_groups: ['docs'] }],
    // An extra and a group of one name.
    [['named'], { extras: ['docs'] }],
  ];
  for (const [names, installed] of asked) {
    const { wheels } = selectWheels(readLock(text, 'pylock.toml'), roots(...names), on);
    const ours = wheels.map(({ name }) => name);
    const given = JSON.stringify({ environment: on.markers, ...installed });
    const { stdout } = mustRun(tool('oracle', 'python'), ['-c', script, given], { input: text });
    expect([names, ours]).toEqual([names, (JSON.parse(stdout) as string[]).toSorted()]);
  }
  expect(() => selectWheels(readLock(text, 'pylock.toml'), roots('never'), on)).toThrow(
    'pylock.toml has never 1.0 only where `"web" in extras and',
  );
});

test('damaged locks give errors, never defects', () => {
  const samples = ['pex.lock', 'uv.lock', 'pylock.toml', 'compiled.txt'].map((name) =>
    read(name).slice(0, 6000),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.nat(6000),
      fc.nat(40),
      fc.string({ maxLength: 5 }),
      (text, at, length, put) => {
        try {
          const lock = readLock(text.slice(0, at) + put + text.slice(at + length), 'l');
          selectWheels(lock, roots('httpx[http2]', 'markupsafe'), platform('python3.12'));
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.diagnostics.length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a file name from a lock never leads out of a directory', () => {
  const text = JSON.stringify({
    style: 'strict',
    requirements: [],
    locked_resolves: [
      {
        locked_requirements: [
          {
            project_name: 'a',
            version: '1.0',
            requires_dists: [],
            artifacts: [
              {
                url: 'https://e.invalid/a-1.0-py3-none-any.%2Fx.whl',
                algorithm: 'sha256',
                hash: 'a'.repeat(64),
              },
            ],
          },
        ],
      },
    ],
  });
  expect(faults(() => selectWheels(readLock(text, 'l'), roots('a'), platform('python3.12')))[0]?.code).toBe(
    'no-wheel-for-platform',
  );
  expect(parseWheelFilename('a-1.0-py3-none-any./x.whl')).toBeUndefined();
});

describe('a huge file is read or refused in steps that grow with its length', () => {
  test.each([
    ['an unterminated string', (size: number) => `{"a": "${'x'.repeat(size)}`],
    ['escapes', (size: number) => `{"a": "${'\\\\'.repeat(size / 2)}`],
    ['deep lists', (size: number) => '['.repeat(size)],
    ['deep objects', (size: number) => '{"a":'.repeat(size / 5)],
    ['comments', (size: number) => '//\n'.repeat(size / 3)],
    ['blanks', (size: number) => ' '.repeat(size)],
    ['continued lines', (size: number) => '\\\n'.repeat(size / 4)],
    ['many packages', (size: number) => '[[package]]\n'.repeat(size / 20)],
    [
      'many pins',
      (size: number) => Array.from({ length: size / 50 }, (_, index) => `p${index}==1`).join('\n'),
    ],
    [
      'many pins of one name',
      (size: number) =>
        `# autogenerated by x\nb==1\n${'a==1 ; os_name == "nt" or os_name == "posix"\n# via b\n'.repeat(size / 50)}`,
    ],
    ['a long version', (size: number) => '1.'.repeat(size / 2)],
  ])('%s', (_, make) => {
    const read = (text: string): void => {
      faults(() => selectWheels(readLock(text, 'l'), roots('zz', 'b'), platform('python3.12')));
      for (const kind of ['requirements-txt', 'pep621', 'poetry', 'pipenv', 'uv'] as const) {
        faults(() => readRequirementFile(kind, text, 'f'));
      }
    };
    expect(growth(make, read, 10_000)).toBeLessThan(2);
    read(make(200_000));
  });
});
