import { describe, expect, test } from 'vitest';
import { inspectZip } from '../archive/support/inspect.ts';
import { packageFiles, type Packaged } from './support/package.ts';

const toml = (version?: string) =>
  `${version === undefined ? '' : `[GLOBAL]\npants_version = "${version}"\n`}[source]\nroot_patterns = ["src"]\n[python]\ninterpreter_constraints = ["CPython==3.12.*"]\n${version === undefined ? '' : '[lambdex]\nlayout = "zip"\n'}`;
const fn = (more = '') => `python_awslambda(name="fn", runtime="python3.12", handler="app.py:main"${more})\n`;
const app = (imports = '') => `${imports}\ndef main(event, context):\n    return 1\n`;
const names = ({ output }: Packaged) =>
  inspectZip(output())
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('/') && !name.startsWith('.bootstrap'));
const said = ({ diagnostics }: Packaged) =>
  diagnostics.map(
    ({ severity, code, message, place }) => `${severity} ${code} ${place?.path}:${place?.line}: ${message}`,
  );

describe('a distribution among the dependencies', () => {
  const files = (version: string | undefined, target: string) => ({
    'pants.toml': toml(version),
    'src/app.py': app(),
    'src/lib/__init__.py': '',
    'src/lib/code.py': 'from lib import more\n',
    'src/lib/more.py': '',
    'src/lib/data.txt': 'data',
    'src/lib/BUILD':
      'python_sources()\nresource(name="data", source="data.txt")\npython_distribution(name="dist", provides=python_artifact(name="lib", version="1"), dependencies=["./code.py", ":data"])\n',
    'src/BUILD': `python_sources(name="app")\n${target}`,
  });
  test.each([undefined, '2.17.1'])('gives its sources, Pants %s', async (version) => {
    const lambda = await packageFiles(files(version, fn(', dependencies=["src/lib:dist"]')), ['src:fn']);
    expect(said(lambda)).toEqual([]);
    expect(names(lambda)).toEqual([
      'app.py',
      'lambda_function.py',
      'lib/__init__.py',
      'lib/code.py',
      'lib/data.txt',
      'lib/more.py',
    ]);
    const pex = await packageFiles(
      files(version, 'pex_binary(name="bin", entry_point="app.py", dependencies=["src/lib:dist"])\n'),
      ['src:bin'],
    );
    expect(names(pex)).toEqual(
      expect.arrayContaining(['lib/__init__.py', 'lib/code.py', 'lib/data.txt', 'lib/more.py']),
    );
  });
});

describe('files that only a program could make', () => {
  const make = (build: string, more: Readonly<Record<string, string>> = {}, source = app()) =>
    packageFiles(
      {
        'pants.toml': toml(),
        'src/app.py': source,
        'src/BUILD': `python_sources(name="app")\n${build}`,
        ...more,
      },
      ['src:fn'],
    );
  test.each([
    [
      'protobuf_source(name="gen", source="m.proto", grpc=True)\n',
      '`src:gen` (`protobuf_source`)',
      '; missing: `m_pb2`, `m_pb2_grpc`',
    ],
    [
      'vcs_version(name="gen", generate_to="src/version.py", template="{version}")\n',
      '`src:gen` (`vcs_version`)',
      '; missing: `version`',
    ],
    [
      'shell_command(name="gen", command="make", output_files=["made.py", "made.txt"])\n',
      '`src:gen` (`shell_command`)',
      '; missing: `made`, `made.txt`',
    ],
    [
      'adhoc_tool(name="gen", runnable=":tool", output_files=["made.py"], workdir="/src/sub")\nsystem_binary(name="tool", binary_name="x")\n',
      '`src:gen` (`adhoc_tool`)',
      '; missing: `sub.made`',
    ],
    [
      'shell_command(name="cmd", command="make", output_files=["made.py"])\nexperimental_wrap_as_python_sources(name="gen", inputs=[":cmd"])\n',
      '`src:gen` (`experimental_wrap_as_python_sources`)',
      '',
    ],
  ])('%s', async (build, target, missing) => {
    const made = await make(`${build}${fn(', dependencies=[":gen"]')}`, { 'src/m.proto': '' });
    expect(said(made).filter((line) => line.startsWith('error'))).toEqual([
      expect.stringMatching(/^error generated-sources src\/BUILD:\d+: /),
    ]);
    expect(said(made).join('\n')).toContain(
      `${target} is needed, but its files are made by a program that is not run here${missing}`,
    );
    expect(made.packages).toEqual([]);
  });

  test('an import of what a program would make is found, and refused', async () => {
    const made = await make(
      `protobuf_source(name="gen", source="m.proto")\n${fn()}`,
      { 'src/m.proto': '' },
      app('import m_pb2\n'),
    );
    expect(said(made)).toEqual([
      'error generated-sources src/BUILD:2: `src:gen` (`protobuf_source`) is needed, but its files are made by a program that is not run here; missing: `m_pb2`',
    ]);
  });

  test('a generated file that is checked in counts', async () => {
    const made = await make(
      `protobuf_source(name="gen", source="m.proto")\n${fn(', dependencies=[":gen"]')}`,
      { 'src/m.proto': '', 'src/m_pb2.py': 'value = 1\n' },
      app('import m_pb2\n'),
    );
    expect(said(made)).toEqual([]);
    expect(names(made)).toEqual(['app.py', 'lambda_function.py', 'm_pb2.py']);
  });
});

test('files are warned about at the line of the package, also those on the network', async () => {
  const made = await packageFiles(
    {
      'pants.toml': toml(),
      'src/app.py': app(),
      'src/a.txt': 'a',
      'src/BUILD': `python_sources(name="app")
file(name="a", source="a.txt")
file(name="far", source=http_source(url="https://files.example/x.bin", len=1, sha256="${'0'.repeat(64)}"))
relocated_files(name="moved", files_targets=[":a"], src="src", dest="etc")
${fn(', dependencies=[":a", ":far", ":moved"]')}`,
    },
    ['src:fn'],
  );
  expect(said(made)).toEqual([expect.stringMatching(/^warning files-left-out src\/BUILD:5: /)]);
  expect(made.diagnostics[0]!.message).toContain(
    "Files targets dependencies: ['src:a', 'src:far', 'src:moved']",
  );
  expect(names(made)).toEqual(['app.py', 'lambda_function.py']);
});

test('a resource on the network is an error at its line', async () => {
  const made = await packageFiles(
    {
      'pants.toml': toml(),
      'src/app.py': app(),
      'src/BUILD': `python_sources(name="app")\nresource(name="far", source=http_source(url="https://files.example/x.bin", len=1, sha256="${'0'.repeat(64)}"))\n${fn(', dependencies=[":far"]')}`,
    },
    ['src:fn'],
  );
  expect(said(made)).toEqual([expect.stringMatching(/^error source-needs-download src\/BUILD:2: /)]);
});
