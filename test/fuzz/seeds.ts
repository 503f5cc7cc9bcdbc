import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInRuntimes } from '../../src/platforms/runtimes.ts';
import { projectRoot } from '../support/tools.ts';
import { makeWheel, pexLock, type MadeWheel } from '../support/wheelhouse.ts';

// What the cases are made of: a small checkout that packages well, and every file that can be in it instead.

export type Files = Readonly<Record<string, string | Buffer>>;

/** The wheel of the checkout's only requirement. */
export const dep: MadeWheel = await makeWheel('dep', '1.0', 'py3-none-any', {
  'dep/__init__.py': 'import json\nvalue = json.dumps(1)\n',
  'dep/data.txt': 'data\n'.repeat(50),
  'dep-1.0.data/scripts/run': '#!python\nprint(1)\n',
  'dep-1.0.dist-info/entry_points.txt': '[console_scripts]\ndep = dep:main\n',
});
const url = `https://files.example/${dep.filename}`;
const sha256 = `sha256:${dep.sha256}`;

const complete = JSON.parse(
  readFileSync(join(projectRoot, 'test/oracle/cases/complete-platforms.json'), 'utf8'),
) as { files: Record<string, string> };
export const platform = complete.files['project/py38.json']!.replaceAll('3.8', '3.12').replaceAll(
  'cp38',
  'cp312',
);

/** A lock of `dep` in each format, by file name; the directory of wheels has what no lock says an address of. */
export const locks: Readonly<Record<string, string>> = {
  'uv.lock': `version = 1
requires-python = ">=3.12"

[[package]]
name = "dep"
version = "1.0"
source = { registry = "https://index.example/simple" }
wheels = [
    { url = "${url}", hash = "${sha256}", size = ${dep.bytes.length} },
]

[[package]]
name = "app"
version = "0.1.0"
source = { virtual = "." }
dependencies = [{ name = "dep", marker = "python_version >= '3.8'" }]

[package.metadata]
requires-dist = [{ name = "dep" }]
`,
  'poetry.lock': `[[package]]
name = "dep"
version = "1.0"
description = ""
optional = false
python-versions = ">=3.8"
groups = ["main"]
files = [
    {file = "${dep.filename}", hash = "${sha256}"},
]

[package.dependencies]

[metadata]
lock-version = "2.1"
python-versions = ">=3.12"
content-hash = "${dep.sha256}"
`,
  'pdm.lock': `[metadata]
groups = ["default"]
strategy = ["inherit_metadata"]
lock_version = "4.5.0"
content_hash = "${sha256}"

[[metadata.targets]]
requires_python = ">=3.12"

[[package]]
name = "dep"
version = "1.0"
requires_python = ">=3.8"
summary = ""
groups = ["default"]
files = [
    {file = "${dep.filename}", hash = "${sha256}"},
]
`,
  'pylock.toml': `lock-version = "1.0"
created-by = "uv"
requires-python = ">=3.12"

[[packages]]
name = "dep"
version = "1.0"
index = "https://index.example/simple"
wheels = [{ url = "${url}", upload-time = 2024-01-01T00:00:00Z, size = ${dep.bytes.length}, hashes = { sha256 = "${dep.sha256}" } }]
`,
  'Pipfile.lock': `${JSON.stringify(
    {
      _meta: {
        hash: { sha256: dep.sha256 },
        'pipfile-spec': 6,
        requires: { python_version: '3.12' },
        sources: [{ name: 'pypi', url: 'https://index.example/simple', verify_ssl: true }],
      },
      default: {
        dep: { hashes: [sha256], index: 'pypi', markers: "python_version >= '3.8'", version: '==1.0' },
      },
      develop: {},
    },
    null,
    4,
  )}\n`,
  'requirements.lock': `--index-url https://index.example/simple
dep==1.0 ; python_version >= "3.8" \\
    --hash=${sha256} \\
    --hash=sha256:${'0'.repeat(64)}
    # via -r requirements.in
`,
  'main.lock': pexLock(['dep'], [{ name: 'dep', version: '1.0', artifacts: [{ url, sha256: dep.sha256 }] }]),
};

const fixtures = join(projectRoot, 'test/fixtures/locks');
const fixture = (name: string): string => readFileSync(join(fixtures, name), 'utf8');
/** Locks of the tools themselves, by the name of a file of the same format. */
export const realLocks: Readonly<Record<string, readonly string[]>> = {
  'uv.lock': [fixture('uv.lock')],
  'poetry.lock': [fixture('poetry.lock'), fixture('poetry-1.lock')],
  'pdm.lock': [fixture('pdm.lock')],
  'pylock.toml': [fixture('pylock.toml')],
  'Pipfile.lock': [fixture('Pipfile.lock')],
  'requirements.lock': [fixture('compiled.txt'), fixture('exported.txt')],
  'main.lock': [fixture('pex.lock'), fixture('scientific.lock')],
};

export const pantsToml = (lock: string): string => `[GLOBAL]
pants_version = "2.31.0"
backend_packages = ["pants.backend.python", "pants.backend.awslambda.python", "pants.backend.docker"]
pants_ignore.add = ["/ignored/**"]

[source]
root_patterns = ["/src"]

[python]
enable_resolves = true
default_resolve = "main"
interpreter_constraints = ["CPython==3.12.*"]

[python.resolves]
main = "${lock}"
`;

/** The checkout, which is packaged with `::` without an error. */
export const checkout: Files = {
  'pants.toml': pantsToml('main.lock'),
  'main.lock': locks['main.lock']!,
  BUILD: 'files(name="docs", sources=["*.txt", "!x.txt"])\n',
  'src/app.py':
    'import dep\nfrom lib.util import text\n\n\ndef handler(event, context):\n    return text + dep.value\n',
  'src/lib/util.py': 'import json\n\ntext = json.dumps("x")\n',
  'src/lib/data.txt': 'some text\n',
  'src/lib/BUILD': 'python_sources(name="lib")\nresource(name="data", source="data.txt")\n',
  'src/BUILD': `python_sources(name="lib", sources=["*.py"])
python_aws_lambda_function(
    name="fn",
    runtime="python3.12",
    handler="app.py:handler",
    dependencies=["src/lib:data"],
)
`,
  'src/other/BUILD': '',
  '3rdparty/BUILD': 'python_requirements(name="reqs")\n',
  '3rdparty/requirements.txt': 'dep==1.0 ; python_version >= "3.8"\n',
};

/** BUILD files, pants.toml and sources of recorded runs of Pants. */
function recorded(isWanted: (path: string) => boolean): readonly string[] {
  const directory = join(projectRoot, 'test/oracle/cases');
  const found = readdirSync(directory).flatMap((name) => {
    const { files = {} } = JSON.parse(readFileSync(join(directory, name), 'utf8')) as {
      files?: Record<string, string>;
    };
    return Object.entries(files).filter(([path]) => isWanted(path));
  });
  return [...new Set(found.map(([, text]) => text))];
}

const ours = checkout['src/BUILD'] as string;
export const buildFiles: readonly string[] = [
  ours,
  `PY = ["python3.12", "python3.13"]
__defaults__({(python_sources, python_test): dict(tags=["a"])}, all=dict(resolve=parametrize("main")))
for index, runtime in enumerate(PY):
    python_aws_lambda_function(name=f"fn{index}", runtime=runtime, handler="app.py:handler", output_path="out/%s.zip" % runtime)
python_aws_lambda_layer(name="layer", runtime="python3.12", dependencies=["3rdparty:reqs"], include_sources=False)
python_awslambda(name="old", runtime="python3.12", handler="app.py:handler", layout="flat", lambdex_handler=True)
pex_binary(name="pex", entry_point="app.py", layout="zipapp", platforms=["linux_x86_64-cp-312-cp312"], execution_mode="venv")
pex_binary(name="loose", entry_point="app:handler", layout="loose", complete_platforms=["src:linux"], include_tools=True)
archive(name="all", format="tar.gz", packages=[":fn0"], files=["//:docs"])
file(name="linux", source="linux.json")
relocated_files(name="moved", files_targets=[":linux"], src="src", dest="x")
experimental_wrap_as_resources(name="wrapped", inputs=[":linux"])
print([name for name in sorted({"b": 1, "a": 2}.items(), key=lambda pair: pair[1])][::-1], env("GITHUB_SHA", "none"))
`,
  ...recorded((path) => /(?:^|\/)BUILD$/.test(path)),
];
export const pantsTomls: readonly string[] = [
  pantsToml('main.lock'),
  ...recorded((path) => path === 'pants.toml'),
];
export const requirementFiles: readonly string[] = [
  `# comment
-i https://index.example/simple
-c constraints.txt
dep[extra] >= 1.0, < 2 ; python_version >= "3.8" and (sys_platform == "linux" or extra == "x")
dep == 1.0 --hash=${sha256}
other @ https://files.example/${dep.filename}#sha256=${dep.sha256}
other @ file://\${PWD}/wheels/${dep.filename}
-e git+https://git.example/x@main#egg=x
`,
  `[project]
name = "app"
version = "1.0"
dependencies = ["dep>=1.0"]

[project.optional-dependencies]
more = ["dep"]

[tool.poetry.dependencies]
python = "^3.12"
dep = { version = "^1.0", extras = ["x"], markers = "sys_platform == 'linux'" }
other = [{ git = "https://git.example/x" }, { path = "../x" }]

[tool.uv.sources]
dep = { index = "private" }

[[tool.uv.index]]
name = "private"
url = "https://index.example/simple"
`,
];
export const metadataFiles: Readonly<Record<string, string>> = {
  METADATA: `Metadata-Version: 2.1
Name: dep
Version: 1.0
Requires-Python: >=3.8
Provides-Extra: more
Requires-Dist: other>=1 ; extra == 'more'
License: x
\ty
Description-Content-Type: text/plain

text
`,
  WHEEL: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
  'entry_points.txt': '[console_scripts]\ndep = dep:main [more]\n\n[gui_scripts]\nwin = dep.sub:run\n',
  RECORD: 'dep/__init__.py,sha256=abc,12\n"dep/a,b.py",,\ndep-1.0.dist-info/RECORD,,\n',
};
export const indexPages = {
  html: `<!DOCTYPE html>
<html><head><meta name="pypi:repository-version" content="1.0"><base href="https://index.example/simple/dep/"></head>
<body>
<a href="../../files/${dep.filename}#sha256=${dep.sha256}" data-requires-python="&gt;=3.8" data-core-metadata="true">${dep.filename}</a><br/>
<a href="/files/dep-1.0.tar.gz#md5=0" data-yanked="old">dep-1.0.tar.gz</a>
</body></html>
`,
  json: JSON.stringify({
    meta: { 'api-version': '1.1' },
    name: 'dep',
    versions: ['1.0'],
    files: [
      {
        filename: dep.filename,
        url: `https://index.example/files/${dep.filename}`,
        hashes: { sha256: dep.sha256 },
        size: dep.bytes.length,
        'requires-python': '>=3.8',
        'upload-time': '2024-01-01T00:00:00Z',
        'core-metadata': true,
        yanked: false,
      },
      { filename: 'dep-1.0.tar.gz', url: 'dep-1.0.tar.gz', hashes: {}, yanked: 'broken' },
    ],
  }),
};
export const runtimes = JSON.stringify(builtInRuntimes.slice(-1));
/** What the AWS command line prints about a function, and after an update of it. */
export const awsAnswer = {
  FunctionName: 'fn',
  FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:fn',
  Runtime: 'python3.12',
  Role: 'arn:aws:iam::123456789012:role/r',
  Handler: 'lambda_function.handler',
  CodeSize: 1,
  CodeSha256: 'AAAA',
  LastModified: '2024-01-01T00:00:00.000+0000',
  Version: '$LATEST',
  PackageType: 'Zip',
  Architectures: ['x86_64'],
  Layers: [{ Arn: 'arn:aws:lambda:eu-west-1:123456789012:layer:l:1', CodeSize: 5 }],
  State: 'Active',
  StateReason: 'x',
  LastUpdateStatus: 'Successful',
  LastUpdateStatusReason: 'y',
  RevisionId: '1',
};

/** Files that declare functions, by name. */
export const templates: Readonly<Record<string, string>> = {
  'template.yaml': `Globals:
  Function: {Runtime: python3.12, Architectures: [arm64]}
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: !Sub './src'
      Handler: app.handler
      Layers: [!Ref Shared]
  Shared:
    Type: AWS::Serverless::LayerVersion
    Metadata: {BuildMethod: python3.12}
    Properties: {ContentUri: src/lib, CompatibleRuntimes: [python3.12]}
  Plain:
    Type: AWS::Lambda::Function
    Properties: {Code: src, Handler: app.handler, Runtime: python3.12}
`,
  'serverless.yml': `service: shop
custom: {stage: dev, name: "\${self:custom.stage}-x"}
provider: {name: aws, runtime: "\${self:custom.runtime, 'python3.12'}"}
package: {individually: true, patterns: ['!**', 'src/**']}
functions:
  orders:
    handler: src/app.handler
    architecture: arm64
`,
  'lambda-package.yml': `functions:
  - name: orders
    handler: src/app.py:handler
    runtime: python3.12
    requirements: 3rdparty/requirements.txt
    include: ['src/**/*.txt']
`,
};

/** The manifest of a run. */
export const manifest = JSON.stringify({
  ...{ schema: 1, version: '0.1.0', repository: null, commit: null, baseCommit: null },
  ...{ directory: '', partial: false, removed: [] },
  packages: [
    {
      ...{ target: 'app:fn', type: 'python_aws_lambda_function', place: { path: 'app/BUILD', line: 2 } },
      ...{ status: 'written', path: 'dist/app/fn.zip', artifact: 'lambda-package.app.fn.zip' },
      ...{ handler: 'lambda_function.handler', otherHandlers: ['app.app.main'] },
      ...{ runtime: 'python3.12', architecture: 'x86_64', sha256: 'ab'.repeat(32) },
      ...{ codeSha256: Buffer.alloc(32).toString('base64'), size: 392, unzippedSize: 74 },
      ...{ planDigest: 'cd'.repeat(32), deployDigest: 'ef'.repeat(32), whyNoDigest: null },
      ...{ wheels: [], sources: ['app/app.py'], layers: [], image: null },
      ...{ findings: [], change: null, before: null, differences: null },
    },
  ],
});
