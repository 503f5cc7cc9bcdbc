import { describe, expect, test } from 'vitest';
import { readInputs } from '../../src/host/inputs.ts';
import { Problems } from '../../src/host/types.ts';
import { platformFromAbbreviated } from '../../src/platforms/complete-platform.ts';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import { builtInRuntimes } from '../../src/platforms/runtimes.ts';
import { requirementsOfMetadata } from '../../src/python/metadata.ts';
import { formatRequirement, parseRequirement } from '../../src/python/requirement.ts';
import { readConstraints } from '../../src/requirements/constraints-file.ts';
import { plainRequirements, requirementLine } from '../../src/requirements/plain-requirements.ts';
import { newestFitting } from '../../src/requirements/wheel-tags.ts';
import { uvPlatform } from '../../src/resolver/uv-platform.ts';
import { mustRun, tool } from '../support/tools.ts';

const platform = lambdaPlatform('python3.12', 'x86_64')!;

test('Requires-Dist is read as `email` and `packaging` read it', () => {
  const texts = [
    'Metadata-Version: 2.1\nName: a\nVersion: 1\nRequires-Dist: b (>=1)\nrequires-dist: c[x,y]>=2; extra == "z"\n\nRequires-Dist: not-this\n',
    'Name: a\r\nRequires-Dist: b\r\n  >=1,<2\r\nLicense: MIT\r\n        Requires-Dist: not-this\r\n\r\nbody',
    'Requires-Dist: d @ https://host.example/d-1.0-py3-none-any.whl ; python_version<"3"\nRequires-Dist:e\n',
    'Name: nothing\n',
    '',
  ];
  const script =
    'import email, json, sys\nfrom packaging.requirements import Requirement\n' +
    'print(json.dumps([[str(Requirement(" ".join(r.split()))) for r in email.message_from_string(t).get_all("Requires-Dist", [])] for t in json.load(sys.stdin)]))';
  const expected = JSON.parse(
    mustRun(tool('oracle', 'python3'), ['-c', script], { input: JSON.stringify(texts) }).stdout,
  ) as string[][];
  // `packaging` has changed how it writes URLs.
  for (const list of expected) for (const [at, text] of list.entries()) list[at] = text.replace(' @ ', '@ ');
  expect(texts.map((text) => requirementsOfMetadata(text)!.map(formatRequirement))).toEqual(expected);
  expect(requirementsOfMetadata('Requires-Dist: b (>=1.x)\n')).toBeUndefined();
});

describe('what is passed to uv', () => {
  test('every runtime of Lambda has a platform of uv that has all its tags', () => {
    for (const { runtime, glibc } of builtInRuntimes) {
      for (const architecture of ['x86_64', 'arm64'] as const) {
        const lambda = lambdaPlatform(runtime, architecture);
        if (lambda === undefined) continue;
        const told = uvPlatform(lambda)!;
        expect(told.pythonVersion).toBe(lambda.markers.python_full_version);
        const [, machine, minor] = /^(x86_64|aarch64)-manylinux_2_(\d+)$/.exec(told.name)!;
        expect(machine).toBe(architecture === 'arm64' ? 'aarch64' : 'x86_64');
        expect(Number(minor)).toBeGreaterThanOrEqual(glibc[1]);
      }
    }
  });

  test('other platforms', () => {
    expect(uvPlatform(platformFromAbbreviated('linux_x86_64-cp-38-cp38'))).toEqual({
      name: 'x86_64-manylinux_2_17',
      pythonVersion: '3.8',
    });
    expect(uvPlatform(platformFromAbbreviated('linux_s390x-cp-312-cp312'))).toBeUndefined();
    const pypy = { ...platform, markers: { ...platform.markers, implementation_name: 'pypy' } };
    expect(uvPlatform(pypy)).toBeUndefined();
    const mac = { ...platform, tags: ['cp312-cp312-macosx_11_0_arm64'], glibc: undefined };
    expect(uvPlatform(mac)).toBeUndefined();
    const musl = { ...platform, tags: ['cp312-cp312-musllinux_1_2_x86_64'], glibc: undefined };
    expect(uvPlatform(musl)?.name).toBe('x86_64-unknown-linux-musl');
    expect(uvPlatform({ ...platform, glibc: [2, 99] })).toBeUndefined();
  });

  test('lines hold names, extras and versions only', () => {
    const line = (text: string) => requirementLine(parseRequirement(text));
    expect(line('Requests[socks,use.chardet] (>=2.0, <3) ; python_version > "3"')).toBe(
      'Requests[socks,use.chardet]<3,>=2.0',
    );
    expect(line('a==1!2.0+local.1')).toBe('a==1!2.0+local.1');
    expect(line('a~=1.4.2,!=1.5.*')).toBe('a!=1.5.*,~=1.4.2');
    for (const hostile of ['a===$HOME', 'a===1#x', 'a===`id`', 'a==="x', 'a===\\\n-r', 'a===${X}']) {
      let read: string | undefined;
      try {
        read = line(hostile);
      } catch {
        // No requirement at all.
      }
      expect(read).toBeUndefined();
    }
  });
});

test('direct wheels are distinguished from what cannot be used', () => {
  const problems = new Problems();
  const sha = 'ab'.repeat(32);
  const roots = [
    'a @ https://h.example/a-1.0-py3-none-any.whl',
    `a-b @ https://h.example/x/A_b-1.0%2Bcpu-py3-none-any.whl?token=1#sha256=${sha.toUpperCase()}`,
    'c; sys_platform == "win32"',
    'd @ git+https://h.example/d ; sys_platform == "win32"',
  ].map((text) => ({ requirement: parseRequirement(text), target: '//:t', place: undefined }));
  const { named, urls } = plainRequirements(roots, platform, problems);
  expect(problems.diagnostics).toEqual([]);
  expect(named).toEqual([]);
  expect(urls.map(({ filename, url, sha256 }) => [filename, url, sha256])).toEqual([
    ['a-1.0-py3-none-any.whl', 'https://h.example/a-1.0-py3-none-any.whl', undefined],
    ['A_b-1.0+cpu-py3-none-any.whl', 'https://h.example/x/A_b-1.0%2Bcpu-py3-none-any.whl?token=1', sha],
  ]);
});

test('constraints', () => {
  const text = '\uFEFF# limits\r\na<2 # why\r\nb==1.0 \\\n    --hash=sha256:00\nc ; python_version < "4"\n\n';
  expect(readConstraints(text, 'c.txt').map(formatRequirement)).toEqual([
    'a<2',
    'b==1.0',
    'c; python_version < "4"',
  ]);
  expect(() => readConstraints('-r other.txt\n', 'c.txt')).toThrow(/does not constrain/);
  expect(() => readConstraints('a @ https://h.example/a.whl\n', 'c.txt')).toThrow(/it is a URL/);
});

test('the newest version with a wheel that fits', () => {
  const files = (...names: string[]) => names.map((filename) => ({ filename }));
  expect(
    newestFitting(files('a-1.9-py3-none-any.whl', 'a-1.10-py3-none-any.whl', 'a-2.0.tar.gz'), platform),
  ).toBe('1.10');
  expect(newestFitting(files('a-1.0-py3-none-any.whl', 'a-2.0rc1-py3-none-any.whl'), platform)).toBe('1.0');
  expect(newestFitting(files('a-2.0rc1-py3-none-any.whl'), platform)).toBe('2.0rc1');
  expect(newestFitting([{ filename: 'a-1.0-py3-none-any.whl', isYanked: true }], platform)).toBe('1.0');
  expect(newestFitting(files('a-1.0-cp312-cp312-win_amd64.whl'), platform)).toBeUndefined();
});

test('the inputs of a workflow', () => {
  const inputs = readInputs({
    INPUT_TARGETS: '::',
    INPUT_WHEELS: 'vendor/wheels\n  other dir \n\n',
    'INPUT_BUILD-SDISTS': 'Docopt, my_lib\nthird.one',
    'INPUT_EXCLUDE-NEWER': '2026-11-01',
  });
  expect(inputs.wheels).toEqual({
    directories: ['vendor/wheels', 'other dir'],
    buildSdists: ['docopt', 'my-lib', 'third-one'],
    excludeNewer: '2026-11-01',
  });
  expect(readInputs({ INPUT_TARGETS: '::' }).wheels).toEqual({
    directories: [],
    buildSdists: [],
    excludeNewer: undefined,
  });
});
