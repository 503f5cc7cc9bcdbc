import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openProject } from '../../src/project/project.ts';
import { defaultWheelSettings } from '../../src/wheel-choice/wheel-settings.ts';
import { wheels } from '../../src/commands/wheels.ts';
import { UserError } from '../../src/host/types.ts';
import { lambdaPlatform, supportWarning } from '../../src/platforms/lambda-platforms.ts';
import { builtInRuntimes } from '../../src/platforms/runtimes.ts';
import { readRuntimes, withRuntimes } from '../../src/platforms/runtime-files.ts';
import { pexLock } from '../support/wheelhouse.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { testHost } from '../wheels/support.ts';

const python315 = {
  runtime: 'python3.15',
  pythonFullVersion: '3.15.0',
  system: 'Amazon Linux 2023',
  glibc: [2, 34],
  kernels: { arm64: { release: '6.1.0', version: '#1 SMP' } },
  support: { deprecation: '2031-10-31' },
};

function faults(text: string): readonly string[] {
  try {
    readRuntimes(text, 'platforms.json');
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics.map(({ message }) => message);
    throw error;
  }
  return [];
}

test('what is built in can be written as such a file', () => {
  expect(readRuntimes(JSON.stringify(builtInRuntimes), 'platforms.json')).toEqual(builtInRuntimes);
});

test('a newer runtime comes after the known ones, one of the same name instead of it', () => {
  const moved = { ...builtInRuntimes.at(-1)!, support: { deprecation: '2020-01-01' } };
  const runtimes = withRuntimes(
    builtInRuntimes,
    readRuntimes(JSON.stringify([python315, moved]), 'platforms.json'),
  );
  expect(runtimes).toHaveLength(builtInRuntimes.length + 1);
  expect(runtimes.at(-1)).toMatchObject({ runtime: 'python3.15', minor: 15, abi: 'cp315' });
  expect(supportWarning('python3.14', Date.parse('2026-01-01'), undefined, runtimes)?.help).toContain('3.15');
  expect(supportWarning('python3.14', Date.parse('2026-01-01'), undefined)).toBeUndefined();
  const platform = lambdaPlatform('python3.15', 'arm64', runtimes)!;
  expect(platform.tags[0]).toBe('cp315-cp315-manylinux_2_34_aarch64');
  expect(platform.markers).toMatchObject({ python_version: '3.15', platform_release: '6.1.0' });
  expect(lambdaPlatform('python3.15', 'x86_64', runtimes)).toBeUndefined();
});

describe('all errors in such a file are reported at once', () => {
  test.each<[unknown, RegExp]>([
    [{}, /`\$` in platforms\.json must be an array/],
    [[], /must be an array/],
    [[3], /`\[0\]` in platforms\.json must be an object/],
    [[{ ...python315, runtime: 'python4.0' }], /runtime.*python3\.15.*"python4\.0"/],
    [[{ ...python315, minor: 14 }], /minor.*must be 15/],
    [[{ ...python315, pythonFullVersion: '3.14.1' }], /is not a version of `python3\.15`/],
    [[{ ...python315, glibc: [2, 1e9] }], /glibc/],
    [[{ ...python315, glibc: '2.34' }], /glibc/],
    [[{ ...python315, kernels: {} }], /must name `x86_64`/],
    [[{ ...python315, kernels: { x86: {} } }], /kernels\.x86` in platforms\.json is not known/],
    [[{ ...python315, kernels: { arm64: { release: 1, version: 'x' } } }], /kernels\.arm64\.release/],
    [[{ ...python315, support: {} }], /support\.deprecation.*is missing/],
    [[{ ...python315, support: { deprecation: '2031-02-30' } }], /is not a date/],
    [[{ ...python315, suport: {} }], /`\[0\]\.suport`.*did you mean `support`/],
    [[python315, python315], /\[1\]\.runtime.*repeats/],
  ])('%j', (data, message) => {
    expect(faults(JSON.stringify(data)).join('\n')).toMatch(message);
  });

  test('all of them', () => {
    expect(faults(JSON.stringify([{ runtime: 'x', extra: 1 }]))).toHaveLength(7);
    expect(faults('[').join()).toContain('is not JSON');
  });
});

describe('complete_platforms', () => {
  const described = JSON.stringify({
    marker_environment: { python_version: '3.12', python_full_version: '3.12.1' },
    compatible_tags: ['cp312-cp312-manylinux_2_34_aarch64', 'py3-none-any'],
  });

  test.each([
    ['app', ':plat'],
    ['app', './plat.json:many'],
    ['app', '//app/plat.json:many'],
    ['', 'app:plat'],
    ['', 'app/plat.json:many'],
    ['', 'app:many'],
  ])('in the directory "%s" as %s', async (directory, written) => {
    const root = temporaryDirectory();
    const at = (name: string) => (directory === '' ? name : `${directory}/${name}`);
    writeFiles(root, {
      'pants.toml': '[GLOBAL]\npants_version = "2.34.0"\n',
      'app/plat.json': described,
      'app/BUILD': 'file(name="plat", source="plat.json")\nfiles(name="many", sources=["*.json"])\n',
      [at('mod.py')]: 'def handler(e, c):\n    return 1\n',
      [at('BUILD.lambda')]:
        `python_sources(name="lib")\npython_aws_lambda_function(name="f", handler="mod.py:handler", complete_platforms=["${written}"])\n`,
    });
    const project = openProject({ cwd: root, env: {} }, { buildRoot: root });
    const { text } = await wheels(testHost(), project, {
      query: { specs: [directory === '' ? '//:f' : `${directory}:f`] },
      format: 'json',
      wheels: defaultWheelSettings,
    });
    expect(JSON.parse(text)).toMatchObject([{ runtime: null, architecture: 'arm64', wheels: [] }]);
  });

  test('of a file that is not there', () => {
    const root = temporaryDirectory();
    writeFiles(root, {
      'pants.toml': '',
      'mod.py': '',
      BUILD:
        'python_sources(name="lib")\npython_awslambda(name="f", handler="mod.py:handler", complete_platforms=["app/plat.json"])\n',
    });
    const project = openProject({ cwd: root, env: {} }, { buildRoot: root });
    return expect(
      wheels(testHost(), project, {
        query: { specs: ['//:f'] },
        format: 'json',
        wheels: defaultWheelSettings,
      }),
    ).rejects.toThrow("'app/plat.json' does not exist");
  });
});

describe('packages for a runtime of a file', () => {
  const files = (version: string) => ({
    'pants.toml': `[GLOBAL]\npants_version = "${version}"\n[python]\nenable_resolves = true\ndefault_resolve = "main"\ninterpreter_constraints = ["==3.15.*"]\n[python.resolves]\nmain = "main.lock"\n[lambdex]\nlayout = "zip"\n`,
    'main.lock': pexLock(
      ['native'],
      [
        {
          name: 'native',
          version: '1.0',
          artifacts: ['cp314-cp314', 'cp315-cp315'].map((tag, index) => ({
            url: `https://files.example/native-1.0-${tag}-manylinux_2_34_aarch64.whl`,
            sha256: String(index).repeat(64),
          })),
        },
      ],
    ),
    'app.py': 'import native\n\ndef handler(e, c):\n    return 1\n',
    'platforms.json': JSON.stringify([python315]),
    BUILD: [
      'python_sources(name="lib")',
      'python_requirement(name="native", requirements=["native"])',
      'python_aws_lambda_function(name="lambda", runtime="python3.15", architecture="arm64", handler="app.py:handler")',
      'python_aws_lambda_function(name="inferred", architecture="arm64", handler="app.py:handler")',
      'python_aws_lambda_function(name="other", runtime="python3.15", handler="app.py:handler")',
    ].join('\n'),
  });

  async function chosen(version: string, target: string, platforms: string | undefined): Promise<string> {
    const root = temporaryDirectory();
    writeFiles(root, files(version));
    const project = openProject({ cwd: root, env: {} }, { buildRoot: root, platforms });
    const host = { ...testHost(), fetch: () => Promise.reject(new Error('no network')) };
    return (
      await wheels(host, project, {
        query: { specs: [target] },
        format: 'text',
        wheels: defaultWheelSettings,
      })
    ).text;
  }

  test('named and inferred', async () => {
    for (const target of ['//:lambda', '//:inferred']) {
      const text = await chosen('2.34.0', target, 'platforms.json');
      expect(text).toContain(`${target} (python3.15, arm64): 1 wheel`);
      expect(text).toContain('native-1.0-cp315-cp315-manylinux_2_34_aarch64.whl');
    }
  });

  test('without the file, and without the architecture, the error names what there is', async () => {
    await expect(chosen('2.34.0', '//:lambda', undefined)).rejects.toThrow(/runtime.*must be one of/);
    await expect(chosen('2.34.0', '//:inferred', undefined)).rejects.toThrow(
      '`python3.15` is not a known Python runtime',
    );
    await expect(chosen('2.34.0', '//:other', 'platforms.json')).rejects.toThrow(
      'does not offer `python3.15` on x86_64',
    );
    await expect(chosen('2.34.0', '//:lambda', 'gone.json')).rejects.toThrow('`gone.json` does not exist');
    await expect(chosen('2.34.0', '//:lambda', join('platforms.json', '..'))).rejects.toThrow(
      'is not a file',
    );
  });
});
